"""One row of a published table, read: what each of its values is, by heading, label, caption, unit and size."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan, baca_kelipatan
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, BarisPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.judul import (
    Besaran,
    Judul,
    baca_jenis,
    baca_judul,
    baca_nama_tabel,
    bertahap,
    hanya_tahun,
    pisah_label,
    sampai_periode,
)
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.sebutan import nama_judul, tanpa_kode
from kinerja.reviu.publikasi.relasi.sarang import KUMULATIF

__all__ = [
    "AKHIR_RENSTRA",
    "KODE",
    "RENTANG",
    "SATUAN_EKOR",
    "Bersama",
    "Milik",
    "PembacaBaris",
    "berkode",
    "judul_besaran",
    "judul_penuh",
    "umum",
]

KODE = re.compile(r"^\s*((?:\d|X)(?:\.(?:\d{1,4}|XX))+|\d{2}(?!\d)|0\d{3}(?!\d))(?=[\s:.\-–]|$)[\s:.\-–]*")
#: Words of the heading of a column that holds codes and no numbers.
_JUDUL_KODE = frozenset("kode nomor no rekening mata anggaran akun urusan bidang program kegiatan subkegiatan".split())
_EKOR_JUMLAH = frozenset(
    "jumlah total anggaran belanja pagu realisasi keseluruhan seluruh seluruhnya umum besar akhir pegawai dana sumber "
    "alokasi apbd apbn pendapatan penerimaan bobot nilai skor setahun seluruhnya setelah perubahan tahun tw triwulan i ii iii iv sub dinas opd wilayah".split()
)
#: Words of the name of a mean, and how many others make it the name of something that is measured.
_EKOR_RERATA = _EKOR_JUMLAH | frozenset(
    "rata rerata mean capaian kinerja sasaran strategis indikator nilai persentase program kegiatan subkegiatan tujuan dinas "
    "target pertumbuhan per dan kumulatif badan kabupaten kota opd iku v vi vii viii ix x utama".split()
)
_BERNAMA = 2
_TIGA_DESIMAL = re.compile(r"[^\d]*\d{1,3}\.\d{3}[^\d]*")
_JUTAAN = 10_000_000
#: No percentage of a budget is as large.
_BUKAN_PERSEN = 1_000
SATUAN_EKOR = re.compile(r"\s*\((?!%)[^)]*\)\s*$")
AKHIR_RENSTRA = re.compile(
    r"\b(?:akhir|kemajuan)\b.*\b(?:renstra|rpjmd|periode)\b|\bakhir\s+tahun\s+rencana\b", re.IGNORECASE
)
#: "Capaian 2022 terhadap target akhir Renstra": the year of the target counts.
_TERHADAP = re.compile(r"\bterhadap\b[^()]*\btarget\b", re.IGNORECASE)
_RERATA = re.compile(r"rata\s*-?\s*rata\b|rerata\b", re.IGNORECASE)
_RERATA_BARIS = re.compile(r"\brata\s*-?\s*rata\b|\brerata\b|\bmean\b", re.IGNORECASE)
_RINCIAN = re.compile(r"^\W*(?:di\s*antaranya|diantaranya|dari\s*jumlah|darinya|termasuk|a\.l\.)", re.IGNORECASE)
#: Words of money behind "total", whatever it is the money of: "Total alokasi sasaran strategis".
_UANG_JUMLAH = frozenset("alokasi anggaran pagu belanja".split())
_SUB_JUMLAH = (("sub", "jumlah"), ("sub", "total"), ("jumlah", "belanja"), ("total", "belanja"))
#: Words of a mean that is one of a larger region, not of the rows above it.
_WILAYAH = frozenset("nasional provinsi indonesia regional".split())
#: Names of a row on the whole year below its parts.
_SEPENUH = (("setahun",), ("tahunan",), ("1", "tahun"), ("satu", "tahun"))
_BERANGGARAN = (("program",), ("kegiatan",), ("subkegiatan",), ("belanja",))
_RUPIAH = {Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.JUMLAH, Besaran.LAIN}
_TAHUN_AKHIR = re.compile(
    r"(?:\s*\b(?:pada|tahun|s/d|s\.d\.?|sampai dengan|hingga))*\s*(?<![\d.–-])(20\d\d)(?![\d.])\s*$", re.IGNORECASE
)
_TAHUN_AWAL = re.compile(r"(?:pada\s+)?tahun\s+(20\d\d)\s+(?=\S)", re.IGNORECASE)
#: Several years make a span, which is no year of its own.
RENTANG = re.compile(r"\b(20\d\d)\s*(?:-|–|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?)\s*(20\d\d)\b", re.IGNORECASE)
_INDIKATOR = re.compile(r"^indikator\s+(?=[A-Z][a-z])")
_NOMOR = re.compile(
    r"^\s*(?:(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=[A-Z])|\d{1,2}\s+(?=[A-Z][a-z]))"
)
#: A name that is a number with its unit: a value that slipped into the place of the name.
_LABEL_ANGKA = re.compile(
    r"(?!20\d\d$)\d[\d.,]*\s*(?:%|persen|org|orang|unit|bulan|bln|dok|dokumen|paket|keg|kegiatan|kali|buah|lap|laporan|jiwa)?\.?",
    re.IGNORECASE,
)
_SETAHUN = re.compile(
    r"(?:jumlah|total|setahun|tahunan|1 tahun)(?:\s+(?:20\d\d|setahun|tahun\s+20\d\d))?", re.IGNORECASE
)

#: What is planned, reached and rated, and the words for it.
_TERUKUR = frozenset({Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN})
_UKURAN = re.compile(r"\b(?:target|realisasi|(?:pen)?capaian)\b", re.IGNORECASE)

#: The values of one row with their places among those that were handed in.
Milik = list[tuple[int, Publikasi]]


@dataclass(frozen=True)
class Bersama:
    """What all tables of one report share while they are read: its year, the end of its Renstra, the names of its agency.

    ``bertitik`` says that it writes decimals with a point, so that a comma parts thousands.
    """

    tahun: int
    akhir_renstra: int
    dinas: frozenset[tuple[str, ...]]
    bertitik: bool = False


def judul_penuh(satu: Publikasi) -> str:
    """Return the heading of a value with that of its group and its kind of target."""
    return f"{satu.kelompok or ''} {satu.kolom} {satu.jenis_target or ''}".strip()


def judul_besaran(satu: Publikasi) -> str:
    """Return the heading by which a quantity is known: what a column calls itself counts before what its group is called.

    >>> judul_besaran(Publikasi(tabel="T", baris="b", kolom="Target", nilai="1", kelompok="Capaian Tahun 2022"))
    'Tahun 2022 Target'
    """
    # The rate at which a target was met is none of the three.
    if satu.kelompok and baca_judul(satu.kolom).besaran in _TERUKUR and "tingkat" not in kata(satu.kolom):
        kelompok = " ".join(_UKURAN.sub(" ", satu.kelompok).split())
        return f"{kelompok} {satu.kolom} {satu.jenis_target or ''}".strip()
    return judul_penuh(satu)


def berkode(kolom: str) -> bool:
    """Say whether a heading is that of codes, which are no numbers: Kode, Kode Rekening, Kode Program/Kegiatan."""
    isi = set(kata(kolom))
    return "kode" in isi and isi <= _JUDUL_KODE


def umum(kolom: str) -> bool:
    """Say whether a heading says no more than that a value stands there, so that the label names the quantity."""
    return set(kata(re.sub(r"20\d\d", "", kolom))) <= {"nilai", "angka", "isi", "value", "tercetak"}


def _besar(angka: Cetakan | None) -> bool:
    """Say whether a number of running text can only be an amount of money."""
    return angka is not None and (not angka.desimal or angka.kelipatan > 1) and angka.nilai >= _JUTAAN


@dataclass(frozen=True)
class PembacaBaris:
    """Reads the rows of one table."""

    bersama: Bersama
    tabel: str
    uang: bool
    putar: bool
    prosa: bool
    gaya: str
    akhir: bool
    bersebut: bool
    #: whether targets or capaian stand in the table
    kinerja: bool = False
    #: whether it weighs what its rows name, so that they are scores
    berbobot: bool = False
    #: whether targets stand in it
    bertarget: bool = False
    #: whether its columns are parts of a year that name no quantity
    berbagian: bool = False

    def baris(self, isi: Milik, kode: str) -> BarisPublikasi:
        """Return a row of values with its full budget code, "" where it has none."""
        label = isi[0][1].baris
        nama = tanpa_kode(_NOMOR.sub("", KODE.sub("", label) if kode else label))
        judul_baris = [baca_judul(judul_besaran(satu)) for _, satu in isi]
        di_baris = {satu.besaran for satu in judul_baris}
        # Beside a column in per cent, what went up or down without one is an amount.
        berpersen = any(satu.persen for satu in judul_baris)
        beranggaran = Besaran.PAGU in di_baris or kata(nama)[:1] in _BERANGGARAN
        uang = self.uang or (Besaran.PAGU in di_baris and not di_baris & {Besaran.TARGET, Besaran.PERSEN_PAGU})
        apa = ""
        if self.putar:
            apa, nama = pisah_label(SATUAN_EKOR.sub("", nama))
            nama = self._bernama(isi[0][1], nama)
        sel, sebut = [], []
        for nomor, satu in isi:
            judul, milik = self._judul(satu, apa, nama)
            di_label = None if RENTANG.search(milik) else _TAHUN_AKHIR.search(milik)
            if judul.tahun is None and di_label:
                judul, milik = replace(judul, tahun=int(di_label[1])), milik[: di_label.start()].strip(" ,")
            sebut.append(milik)
            beda = berpersen and judul.besaran is Besaran.PERTUMBUHAN and not judul.persen
            sel.append(self._sel(nomor, satu, judul, uang=uang, beranggaran=beranggaran, beda=beda))
        nama = sebut[0]
        sel = _terhadap_akhir(sel, self.bersama.tahun)
        peran = _peran(nama, kode, self.bersama.dinas, terukur=bool(di_baris & {Besaran.TARGET, Besaran.SATUAN}))
        return BarisPublikasi(
            self.tabel, label, nama.strip(" ,:"), kode, peran, tuple(sel), induk=isi[0][1].induk or ""
        )

    def _bernama(self, satu: Publikasi, nama: str) -> str:
        """Name what quantities that stand below each other are of: their parent, else what the caption names."""
        if nama != "total":
            return nama
        judul = nama_judul(self.tabel) if self.kinerja else ""
        induk = tanpa_kode(_NOMOR.sub("", satu.induk or ""))
        return induk or judul or nama

    def _judul(self, satu: Publikasi, apa: str, nama: str) -> tuple[Judul, str]:
        """Read the heading of a value; where it says nothing, label or table name the quantity."""
        judul = baca_judul(judul_besaran(satu))
        if self.putar:
            return replace(baca_judul(apa), tahun=judul.tahun), nama
        if judul.besaran is Besaran.LAIN and bertahap(self.tabel, judul_penuh(satu)):
            judul = replace(judul, besaran=Besaran.PAGU, imbuhan=())
        if self._menurut_tabel(satu, judul):
            judul = replace(judul, besaran=baca_nama_tabel(self.tabel), jenis=baca_jenis(self.tabel), imbuhan=())
            return self._kumulatif(judul), nama
        if judul.besaran in (Besaran.LAIN, Besaran.JUMLAH) and "setahun" in kata(satu.kolom):
            return replace(judul, besaran=baca_nama_tabel(self.tabel), imbuhan=()), nama
        if judul.besaran is Besaran.LAIN and umum(satu.kolom) and not self.berbobot:
            return self._menurut_label(judul, nama)
        if judul.besaran is Besaran.TARGET and baca_judul(satu.kelompok or "").besaran is Besaran.REALISASI:
            # What stands under "Realisasi" and is headed "Target" is what became of the target.
            judul = replace(judul, besaran=Besaran.REALISASI, imbuhan=())
        if judul.besaran in (Besaran.TARGET, Besaran.PAGU):
            # Where one heading names its document, another that names none is of another one than the caption's.
            dari_tabel = ("", "") if self.bersebut and not judul.jenis[0] else baca_jenis(self.tabel)
            dokumen, tahap = judul.jenis[0] or dari_tabel[0], judul.jenis[1] or dari_tabel[1]
            judul = replace(judul, jenis=(dokumen, tahap))
        return self._kumulatif(judul), nama

    def _kumulatif(self, judul: Judul) -> Judul:
        """Take parts of a year for what they run up to, where the caption says so: the last one is the year."""
        return replace(judul, periode=sampai_periode(judul.periode)) if KUMULATIF.search(self.tabel) else judul

    def _menurut_tabel(self, satu: Publikasi, judul: Judul) -> bool:
        """Say whether a heading names a year, a part of one or all parts and nothing else: the caption says of what."""
        tahun = judul.besaran is Besaran.LAIN and hanya_tahun(satu.kolom)
        bagian = judul.besaran is Besaran.LAIN and judul.periode and not judul.imbuhan and not judul.persen
        semua = self.berbagian and _SETAHUN.fullmatch(satu.kolom.strip())
        return not satu.kelompok and bool(tahun or bagian or semua)

    def _menurut_label(self, judul: Judul, nama: str) -> tuple[Judul, str]:
        """Read what a label of running text measures, and of what."""
        apa, nama = pisah_label(nama)
        dari = baca_judul(apa)
        # What a label says behind the quantity, such as awal or perubahan, belongs to it.
        jenis = baca_jenis(f"{apa} {nama}") if dari.besaran in (Besaran.PAGU, Besaran.TARGET) else dari.jenis
        judul = replace(dari, tahun=judul.tahun or dari.tahun, jenis=jenis)
        if di_depan := _TAHUN_AWAL.match(nama):
            judul, nama = replace(judul, tahun=int(di_depan[1])), nama[di_depan.end() :]
        nama = _INDIKATOR.sub("", nama)
        if dari.besaran is Besaran.PAGU:
            nama = re.sub(r"^(?:awal|akhir|murni|perubahan|anggaran)(?:\s+(?=tahun)|\s*$)", "total ", nama).strip()
        if judul.besaran in (Besaran.LAIN, Besaran.PERSEN) and _RERATA.match(nama) and "capaian" in kata(nama):
            judul = replace(judul, besaran=Besaran.CAPAIAN)
        return judul, nama

    def _sel(
        self, nomor: int, satu: Publikasi, judul: Judul, *, uang: bool, beranggaran: bool, beda: bool = False
    ) -> Sel:
        tahun = judul.tahun
        akhir = self.akhir and judul.besaran is Besaran.TARGET
        terhadap = judul.besaran is Besaran.CAPAIAN and _TERHADAP.search(satu.kolom)
        if (tahun is None or terhadap) and (akhir or AKHIR_RENSTRA.search(satu.kolom)):
            tahun = self.bersama.akhir_renstra
        if self._serapan_uang(satu, judul, beranggaran=beranggaran):
            judul = replace(judul, besaran=Besaran.SERAPAN)
        angka = self._angka(satu, judul.besaran, persen=judul.persen, uang=uang, beda=beda)
        besaran = _luruskan_besaran(satu, judul, angka, uang=uang, beranggaran=beranggaran)
        if self.kinerja and not self.uang and besaran is Besaran.REALISASI and judul.imbuhan == ("fisik",):
            judul = replace(judul, imbuhan=())
        yakin = (besaran not in (Besaran.LAIN, Besaran.PERSEN) or self.prosa) and not _LABEL_ANGKA.fullmatch(satu.baris)
        jenis = judul.jenis
        if besaran is Besaran.TARGET and jenis == ("", "") and tahun and self._hanya_renstra(tahun):
            jenis = ("renstra", "")
        return Sel(satu, nomor, angka, besaran, tahun, judul.imbuhan, judul.periode, jenis, yakin)

    def _hanya_renstra(self, tahun: int) -> bool:
        """Say whether only the Renstra sets a target for a year: its last one, for which no yearly document is made yet."""
        return tahun == self.bersama.akhir_renstra and tahun > self.bersama.tahun + 1

    def _serapan_uang(self, satu: Publikasi, judul: Judul, *, beranggaran: bool) -> bool:
        """Say whether a heading such as Serapan is of money: its caption names a unit of money, or its number is no percentage.

        So is a realisasi in rupiah beside a budget, where no target is set.
        """
        if judul.besaran is Besaran.REALISASI:
            rupiah = not judul.persen and not {"rp", "rupiah"}.isdisjoint(kata(judul_penuh(satu)))
            return rupiah and beranggaran and not self.bertarget
        if judul.besaran is not Besaran.PERSEN_PAGU or judul.persen or "%" in (satu.nilai or ""):
            return False
        if baca_kelipatan(satu.kolom, satu.kelompok or "", self.tabel) > 1:
            return True
        angka = baca_cetakan(satu.nilai or "", ribuan=True)
        return angka is not None and angka.nilai >= _BUKAN_PERSEN

    def _angka(
        self, isi: Publikasi, besaran: Besaran, *, persen: bool, uang: bool, beda: bool = False
    ) -> Cetakan | None:
        """Read a cell, in the unit of money that its heading, its label or its table names."""
        if not isi.nilai or besaran in (Besaran.SATUAN, Besaran.TERBILANG, Besaran.PREDIKAT) or berkode(isi.kolom):
            return None
        ribuan = not persen and (beda or besaran not in PERSENAN) and "%" not in isi.nilai
        jumlah = beda or besaran in _RUPIAH or (uang and besaran is Besaran.REALISASI)
        kelipatan = baca_kelipatan(isi.kolom, isi.kelompok or "", isi.baris, isi.tabel) if ribuan and jumlah else 1
        angka = baca_cetakan(isi.nilai, ribuan=ribuan, kelipatan=kelipatan)
        if angka is None:
            return None
        if ribuan and self._tiga_desimal(isi.nilai):
            return replace(angka, nilai=angka.nilai / 1000, desimal=3, tanda=".", lain=angka.nilai)
        return angka if angka.lain is None else self._menurut_gaya(angka, ribuan=ribuan)

    def _tiga_desimal(self, teks: str) -> bool:
        """Say whether one point before three digits parts decimals, as it does elsewhere in the report."""
        return self.bersama.bertitik and self.gaya != "." and _TIGA_DESIMAL.fullmatch(teks) is not None

    def _menurut_gaya(self, angka: Cetakan, *, ribuan: bool) -> Cetakan:
        """Choose between the two readings of a number by how the table writes its numbers."""
        berkoma = self.gaya == "," or (not self.gaya and self.bersama.bertitik)
        if berkoma and angka.tanda == "," and ribuan and angka.lain is not None:
            return replace(angka, nilai=angka.lain, desimal=0, tanda="", lain=None)
        pasti = self.gaya == "." and angka.tanda == "," and not self.bersama.bertitik
        return replace(angka, lain=None) if pasti else angka


def _luruskan_besaran(
    satu: Publikasi, judul: Judul, angka: Cetakan | None, *, uang: bool, beranggaran: bool
) -> Besaran:
    """Take a heading for what the table and the size of the number make of it: a realisasi among amounts is money."""
    besaran, besar, polos = judul.besaran, _besar(angka), umum(satu.kolom)
    if besaran is Besaran.REALISASI:
        rupiah = uang or (polos and (judul.persen or besar)) or (beranggaran and besar)
        return _uang_terpakai(judul) if rupiah else besaran
    if uang and besaran in (Besaran.CAPAIAN, Besaran.PERSEN):
        lain = "kinerja" in kata(satu.kolom) or (besaran is Besaran.PERSEN and judul.imbuhan)
        return besaran if lain else Besaran.PERSEN_PAGU
    if besaran in (Besaran.SISA, Besaran.PAGU) and angka and angka.persen and not besar:
        return Besaran.PERSEN_SISA if besaran is Besaran.SISA else Besaran.PERSEN
    return besaran


def _uang_terpakai(judul: Judul) -> Besaran:
    """Return what a realisasi of money is: its amount or its share; how far the work has come is neither."""
    if not judul.persen:
        return Besaran.SERAPAN
    return Besaran.LAIN if judul.imbuhan == ("fisik",) else Besaran.PERSEN_PAGU


def _terhadap_akhir(sel: list[Sel], tahun: int) -> list[Sel]:
    """Give a capaian without year the year of the only target of its row, where that is a later one."""
    target = {satu.tahun for satu in sel if satu.besaran is Besaran.TARGET}
    akhir = next(iter(target), None)
    if len(target) != 1 or akhir is None or akhir <= tahun:
        return sel
    return [
        replace(satu, tahun=akhir) if satu.besaran is Besaran.CAPAIAN and satu.tahun is None else satu for satu in sel
    ]


def _peran(nama: str, kode: str, dinas: frozenset[tuple[str, ...]], *, terukur: bool) -> str:
    if kode:
        return "isi"
    isi = kata(re.sub(r"20\d\d", "", nama))
    if _RERATA_BARIS.search(nama):
        # A name of its own is that of an indicator: "rata-rata hari penyelesaian permohonan".
        sebut = len({satu for satu in isi if not satu.isdigit()} - _EKOR_RERATA - _WILAYAH)
        if sebut >= (1 if terukur else _BERNAMA):
            return "isi"
        return "rerata" if _WILAYAH.isdisjoint(isi) else "acuan"
    if _RINCIAN.match(nama):
        return "rincian"
    if isi and isi[0] in ("jumlah", "total", "grand", "subtotal") and set(isi[1:]) <= _EKOR_JUMLAH:
        return "jumlah"
    if isi in _SEPENUH or (isi[:1] == ("total",) and not _UANG_JUMLAH.isdisjoint(isi[1:2])):
        return "jumlah"
    if isi[:2] in _SUB_JUMLAH or isi[:1] in (("subjumlah",), ("subtotal",)):
        return "jumlah"
    return "jumlah" if isi in dinas else "isi"
