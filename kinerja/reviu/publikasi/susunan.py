"""Printed rows put together to tables: which number stands where, and what heading, label and unit say about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from kinerja.laporan import Laporan
from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bilangan import Cetakan, baca_cetakan, baca_kelipatan
from kinerja.reviu.publikasi.isi import PERSENAN, UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, nama_dinas
from kinerja.reviu.publikasi.judul import (
    Besaran,
    Judul,
    baca_jenis,
    baca_judul,
    baca_nama_tabel,
    hanya_tahun,
    pisah_label,
)
from kinerja.reviu.publikasi.kalimat import Daftar, daftar_nama, sepadat_kalimat, urai_kalimat
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.sebutan import nama_judul, tanpa_kode

__all__ = ["RENTANG", "baca_publikasi", "susun_publikasi"]

_KODE = re.compile(r"^\s*((?:\d|X)(?:\.(?:\d{1,4}|XX))+|\d{2}(?!\d))(?=[\s:.\-–]|$)[\s:.\-–]*")
_PENUH = re.compile(r"^[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?$")
_KEGIATAN = re.compile(r"^[12]\.\d{2}$")
_EKOR_JUMLAH = frozenset(
    "jumlah total anggaran belanja pagu realisasi keseluruhan seluruh seluruhnya umum besar akhir pegawai dana sumber "
    "alokasi pendapatan penerimaan setelah perubahan tahun tw triwulan i ii iii iv sub dinas opd wilayah".split()
)
_JUTAAN = 10_000_000
_PANJANG_SEL, _BANYAK_TITIK = 40, 5
#: A total has at least so many rows above it.
_SUKU = 2
#: No percentage of a budget is as large.
_BUKAN_PERSEN = 1_000
_SATUAN_EKOR = re.compile(r"\s*\((?!%)[^)]*\)\s*$")
_AKHIR_RENSTRA = re.compile(
    r"\b(?:akhir|kemajuan)\b.*\b(?:renstra|rpjmd|periode)\b|\bakhir\s+tahun\s+rencana\b", re.IGNORECASE
)
#: The year of a target that no year is given for, after all others.
_KELAK = 9999
_RERATA = re.compile(r"rata\s*-?\s*rata\b|rerata\b", re.IGNORECASE)
_RERATA_BARIS = re.compile(r"\brata\s*-?\s*rata\b|\brerata\b|\bmean\b", re.IGNORECASE)
_RINCIAN = re.compile(r"^\W*(?:di\s*antaranya|diantaranya|dari\s*jumlah|darinya|termasuk|a\.l\.)", re.IGNORECASE)
_SUB_JUMLAH = (("sub", "jumlah"), ("sub", "total"), ("jumlah", "belanja"), ("total", "belanja"))
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
_PROSA = re.compile(r"\b(?:prosa|narasi|kalimat|uraian)\b", re.IGNORECASE)
_GRAFIK = re.compile(r"^\W*(?:grafik|gambar|diagram)\b", re.IGNORECASE)


@lru_cache(maxsize=4)
def baca_publikasi(laporan: Laporan) -> IsiPublikasi:
    """Put the rows of sheet publikasi together to tables."""
    return susun_publikasi(laporan.data.publikasi, tahun=laporan.tahun, laporan=laporan)


def susun_publikasi(
    baris: Sequence[Publikasi], *, tahun: int | None = None, laporan: Laporan | None = None
) -> IsiPublikasi:
    """Put printed values together to tables.

    Parameters
    ----------
    baris
        the values in the order in which they are printed.
    tahun
        the year that the report is about; None takes the one that its tables name most.
    laporan
        the report of the same year, where its workbook is known.
    """
    isi: dict[str, list[tuple[int, Publikasi]]] = {}
    for nomor, satu in enumerate(baris):
        isi.setdefault(satu.tabel, []).append((nomor, satu))
    pakai = _duga_tahun(baris) if tahun is None else tahun
    akhir = getattr(laporan.identitas, "renstra_akhir", _KELAK) if laporan else _KELAK
    penyusun = _Penyusun(pakai, akhir or _KELAK, nama_dinas(laporan), bertitik=_bertitik(baris))
    instansi = f"{laporan.nama_dinas} {laporan.kabupaten.nama}" if laporan else ""
    tabel = [penyusun.tabel(nama, milik) for nama, milik in isi.items()]
    return IsiPublikasi(tuple(_berkalimat(tabel)), pakai, laporan, instansi=instansi)


def _berkalimat(tabel: Sequence[TabelPublikasi]) -> Iterator[TabelPublikasi]:
    """Add what the sentences of running text state of what the tables name."""
    daftar = daftar_nama(b.kata for satu in tabel if not satu.prosa for b in satu.baris if b.peran == "isi")
    for satu in tabel:
        tambah = [baru for b in satu.baris for s in b.sel for baru in _dari_kalimat(b, s, daftar)] if satu.prosa else []
        yield replace(satu, baris=(*satu.baris, *tambah)) if tambah else satu


def _dari_kalimat(baris: BarisPublikasi, sel: Sel, daftar: Daftar) -> Iterator[BarisPublikasi]:
    """Return what a sentence states, each number as a cell at the place of the sentence."""
    if sel.angka is not None or not sepadat_kalimat(sel.teks):
        return
    for isi in urai_kalimat(sel.teks, daftar):
        milik = tuple(
            Sel(sel.isi.model_copy(update={"nilai": satu.teks}), sel.nomor, satu.angka, satu.besaran, isi.tahun, ())
            for satu in isi.angka
        )
        yield BarisPublikasi(baris.tabel, baris.label, isi.nama, "", "isi", milik, dari_kalimat=True)


def _duga_tahun(baris: Iterable[Publikasi]) -> int:
    sebut = Counter(
        int(t) for satu in baris for t in re.findall(r"(?<!\d)20\d\d(?!\d)", f"{satu.tabel} {satu.kolom} {satu.baris}")
    )
    if not sebut:
        return 0
    banyak = max(sebut.values())
    return max(tahun for tahun, kali in sebut.items() if kali * 2 >= banyak)


_Milik = list[tuple[int, Publikasi]]


@dataclass(frozen=True)
class _Penyusun:
    """What all tables of one report share while they are read."""

    tahun: int
    akhir_renstra: int
    dinas: frozenset[tuple[str, ...]]
    #: whether the report writes decimals with a point, so that a comma parts thousands
    bertitik: bool = False

    def tabel(self, nama: str, isi: _Milik) -> TabelPublikasi:
        kelompok = _kelompokkan(isi)
        semua = [satu for _, satu in isi]
        putar = _putar(semua)
        judul = {baca_judul(pisah_label(satu.baris)[0] if putar else _judul(satu)).besaran for satu in semua}
        uang = bool(judul & {Besaran.PAGU, Besaran.SERAPAN}) and not judul & {Besaran.TARGET, Besaran.PERSEN_PAGU}
        prosa = bool(_PROSA.search(nama)) or all(_umum(satu.kolom) for satu in semua)
        akhir = _AKHIR_RENSTRA.search(nama) is not None
        bersebut = any(baca_judul(_judul(satu)).jenis[0] for satu in semua)
        baca = _PembacaBaris(
            self,
            nama,
            uang,
            putar,
            prosa,
            _gaya(semua),
            akhir,
            bersebut,
            bool(judul & {Besaran.TARGET, Besaran.CAPAIAN}),
            len({s.kolom for s in semua if baca_judul(s.kolom).besaran is Besaran.LAIN and baca_judul(s.kolom).periode})
            > 1,
        )
        baris = [baca.baris(satu, kode) for satu, kode in zip(kelompok, _kode(kelompok), strict=True)]
        if _batas(baris):
            baris = [replace(satu, dibatasi=True) for satu in baris]
        prosa = prosa or putar
        baris = baris if prosa else _baris_akhir(baris)
        if not prosa:
            baris = _jenis_capaian(_periksa_besar(_pisah_persen(baris)))
        return TabelPublikasi(nama, tuple(_satukan(baris) if prosa else baris), prosa, bool(_GRAFIK.match(nama)))


def _judul(satu: Publikasi) -> str:
    return f"{satu.kelompok or ''} {satu.kolom} {satu.jenis_target or ''}".strip()


def _kelompokkan(isi: _Milik) -> list[_Milik]:
    """Put the values of one row together.

    Rows that are typed one after the other may bear one name; where a table is typed column by column, a value belongs
    to the last row of its name that lacks the column.
    """
    deret = [list(satu) for _, satu in groupby(isi, key=lambda s: (s[1].baris, s[1].induk))]
    nama = {(satu.baris, satu.induk) for _, satu in isi}
    menurun = len(deret) > len(nama) * 3 // 2 and len({satu.kolom for _, satu in isi}) > 1
    hasil: list[_Milik] = []
    for bagian in deret:
        for butir in bagian:
            calon = reversed(hasil) if menurun else hasil[-1:]
            kunci = (butir[1].baris, butir[1].induk)
            lama = next((satu for satu in calon if (satu[0][1].baris, satu[0][1].induk) == kunci), None)
            if lama and _judul(butir[1]) not in {_judul(satu) for _, satu in lama}:
                lama.append(butir)
            else:
                hasil.append([butir])
    return hasil


def _kode(kelompok: list[_Milik]) -> list[str]:
    """Return the full budget code of each row, put together from the rows above where it is split."""
    awal = [_kode_awal(satu[0][1].baris) for satu in kelompok]
    if sum(bool(_PENUH.match(satu)) for satu in awal) * 4 < len(kelompok):
        return [""] * len(kelompok)
    hasil = []
    program = kegiatan = ""
    for kode in awal:
        if kode and not _PENUH.match(kode):
            if _KEGIATAN.match(kode) and program:
                kode = f"{program}.{kode}"
            elif re.fullmatch(r"\d{2}|\d{4}", kode) and kegiatan:
                kode = f"{kegiatan}.{kode}"
            else:
                kode = ""
        if kode:
            bagian = kode.split(".")
            program = ".".join(bagian[:3])
            kegiatan = ".".join(bagian[:5]) if len(bagian) >= 5 else ""
        hasil.append(kode)
    return hasil


def _gaya(isi: Sequence[Publikasi]) -> str:
    """Return the sign that parts thousands in a table where its numbers leave no doubt, "" elsewhere."""
    teks = [satu.nilai or "" for satu in isi]
    koma = sum(bool(re.search(r"\d,\d{3},\d{3}", satu)) for satu in teks)
    titik = sum(bool(re.search(r"\d\.\d{3}\.\d{3}", satu)) for satu in teks)
    desimal = sum(bool(re.search(r"\d,\d{1,2}(?!\d)", satu)) for satu in teks)
    if koma > titik:
        # Amounts with commas stand beside percentages with a decimal comma: 9,000 can then be either.
        return "" if desimal else ","
    return "." if titik else ""


def _bertitik(isi: Iterable[Publikasi]) -> bool:
    """Say whether nearly all decimals of a report are written with a point."""
    teks = [satu.nilai or "" for satu in isi if len(satu.nilai or "") < _PANJANG_SEL]
    titik, koma = (
        sum(bool(re.search(rf"(?<![\d.,])\d{{1,3}}{t}\d{{1,2}}(?![\d.,])", s)) for s in teks) for t in (r"\.", ",")
    )
    return titik >= _BANYAK_TITIK and titik > _BANYAK_TITIK * koma


def _batas(baris: list[BarisPublikasi]) -> bool:
    """Say whether a table prints 100 for every realisasi above its target."""
    tercetak = []
    for satu in baris:
        for sel in satu.angka:
            target, realisasi = (satu.cari(besaran, sel.tahun) for besaran in (Besaran.TARGET, Besaran.REALISASI))
            if sel.besaran is not Besaran.CAPAIAN or not (target and realisasi):
                continue
            if sel.angka and target.angka and realisasi.angka and 0 < target.angka.nilai < realisasi.angka.nilai:
                tercetak.append((sel.angka, realisasi.angka.nilai / target.angka.nilai * 100))
    penuh = sum(angka.nilai == 100 for angka, hasil in tercetak if hasil >= 100 + angka.langkah)
    lebih = sum(angka.nilai > 100 and abs(angka.nilai - hasil) <= 1 for angka, hasil in tercetak)
    return penuh > 0 and lebih == 0


def _putar(isi: list[Publikasi]) -> bool:
    """Say whether a table has its quantities down the side and its years across the top."""
    if not all(hanya_tahun(satu.kolom) for satu in isi):
        return False
    apa = [pisah_label(_SATUAN_EKOR.sub("", satu.baris)) for satu in isi]
    besaran = {baca_judul(satu).besaran for satu, _ in apa}
    return all(satu for satu, _ in apa) and len(besaran) > 1 and len({sisa for _, sisa in apa}) == 1


def _baris_akhir(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Take a last row such as "Jumlah Pendapatan" for the total that one of its columns shows it to be."""
    akhir = baris[-1] if len(baris) > _SUKU else None
    if akhir is None or akhir.peran != "isi" or akhir.kode or akhir.kata[:1] not in (("jumlah",), ("total",)):
        return baris
    atas = baris[:-1]
    if any(satu.peran != "isi" or satu.kata[:1] in (("jumlah",), ("total",)) for satu in atas):
        return baris
    for kolom, sel in akhir.per_kolom.items():
        suku = [s.angka.nilai for satu in atas if (s := satu.per_kolom.get(kolom)) and s.angka]
        if sel.angka and len(suku) > 1 and sum(suku) == sel.angka.nilai != 0:
            return [*atas, replace(akhir, peran="jumlah")]
    return baris


def _umum(kolom: str) -> bool:
    """Say whether a heading says no more than that a value stands there, so that the label names the quantity."""
    return set(kata(re.sub(r"20\d\d", "", kolom))) <= {"nilai", "angka", "isi", "value", "tercetak"}


def _besar(angka: Cetakan | None) -> bool:
    """Say whether a number of running text can only be an amount of money."""
    return angka is not None and (not angka.desimal or angka.kelipatan > 1) and angka.nilai >= _JUTAAN


def _kode_awal(label: str) -> str:
    temu = _KODE.match(label)
    return temu[1] if temu else ""


@dataclass(frozen=True)
class _PembacaBaris:
    """Reads the rows of one table."""

    penyusun: _Penyusun
    tabel: str
    uang: bool
    putar: bool
    prosa: bool
    gaya: str
    akhir: bool
    bersebut: bool
    #: whether targets or capaian stand in the table
    kinerja: bool = False
    #: whether its columns are parts of a year that name no quantity
    berbagian: bool = False

    def baris(self, isi: _Milik, kode: str) -> BarisPublikasi:
        label = isi[0][1].baris
        nama = tanpa_kode(_NOMOR.sub("", _KODE.sub("", label) if kode else label))
        di_baris = {baca_judul(_judul(satu)).besaran for _, satu in isi}
        beranggaran = Besaran.PAGU in di_baris or kata(nama)[:1] in _BERANGGARAN
        uang = self.uang or (Besaran.PAGU in di_baris and not di_baris & {Besaran.TARGET, Besaran.PERSEN_PAGU})
        apa = ""
        if self.putar:
            apa, nama = pisah_label(_SATUAN_EKOR.sub("", nama))
            nama = self._bernama(isi[0][1], nama)
        sel, sebut = [], []
        for nomor, satu in isi:
            judul, milik = self._judul(satu, apa, nama)
            di_label = None if RENTANG.search(milik) else _TAHUN_AKHIR.search(milik)
            if judul.tahun is None and di_label:
                judul, milik = replace(judul, tahun=int(di_label[1])), milik[: di_label.start()].strip(" ,")
            sebut.append(milik)
            sel.append(self._sel(nomor, satu, judul, uang=uang, beranggaran=beranggaran))
        nama = sebut[0]
        sel = _terhadap_akhir(sel, self.penyusun.tahun)
        peran = _peran(nama, kode, self.penyusun.dinas)
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
        judul = baca_judul(_judul(satu))
        if self.putar:
            return replace(baca_judul(apa), tahun=judul.tahun), nama
        if judul.besaran is Besaran.LAIN and hanya_tahun(satu.kolom) and not satu.kelompok:
            return replace(judul, besaran=baca_nama_tabel(self.tabel), jenis=baca_jenis(self.tabel)), nama
        if (
            judul.besaran is Besaran.LAIN
            and judul.periode
            and not judul.imbuhan
            and not judul.persen
            and not satu.kelompok
        ):
            return replace(judul, besaran=baca_nama_tabel(self.tabel), jenis=baca_jenis(self.tabel)), nama
        if self.berbagian and _SETAHUN.fullmatch(satu.kolom.strip()) and not satu.kelompok:
            return replace(judul, besaran=baca_nama_tabel(self.tabel), jenis=baca_jenis(self.tabel)), nama
        if judul.besaran in (Besaran.LAIN, Besaran.JUMLAH) and "setahun" in kata(satu.kolom):
            return replace(judul, besaran=baca_nama_tabel(self.tabel), imbuhan=()), nama
        if judul.besaran is Besaran.LAIN and _umum(satu.kolom):
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
        if judul.besaran in (Besaran.TARGET, Besaran.PAGU):
            # Where one heading names its document, another that names none is of another one than the caption's.
            dari_tabel = ("", "") if self.bersebut and not judul.jenis[0] else baca_jenis(self.tabel)
            dokumen, tahap = judul.jenis[0] or dari_tabel[0], judul.jenis[1] or dari_tabel[1]
            judul = replace(judul, jenis=(dokumen, tahap))
        return judul, nama

    def _sel(self, nomor: int, satu: Publikasi, judul: Judul, *, uang: bool, beranggaran: bool) -> Sel:
        tahun = judul.tahun
        akhir = self.akhir and judul.besaran is Besaran.TARGET
        if tahun is None and (akhir or _AKHIR_RENSTRA.search(satu.kolom)):
            tahun = self.penyusun.akhir_renstra
        if self._serapan_uang(satu, judul):
            judul = replace(judul, besaran=Besaran.SERAPAN)
        angka = self._angka(satu, judul.besaran, persen=judul.persen, uang=uang)
        besaran = _luruskan_besaran(satu, judul, angka, uang=uang, beranggaran=beranggaran)
        if self.kinerja and not self.uang and besaran is Besaran.REALISASI and judul.imbuhan == ("fisik",):
            judul = replace(judul, imbuhan=())
        yakin = (besaran not in (Besaran.LAIN, Besaran.PERSEN) or self.prosa) and not _LABEL_ANGKA.fullmatch(satu.baris)
        return Sel(satu, nomor, angka, besaran, tahun, judul.imbuhan, judul.periode, judul.jenis, yakin)

    def _serapan_uang(self, satu: Publikasi, judul: Judul) -> bool:
        """Say whether a heading such as Serapan is of money: its caption names a unit of money, or its number is no percentage."""
        if judul.besaran is not Besaran.PERSEN_PAGU or judul.persen or "%" in (satu.nilai or ""):
            return False
        if baca_kelipatan(satu.kolom, satu.kelompok or "", self.tabel) > 1:
            return True
        angka = baca_cetakan(satu.nilai or "", ribuan=True)
        return angka is not None and angka.nilai >= _BUKAN_PERSEN

    def _angka(self, isi: Publikasi, besaran: Besaran, *, persen: bool, uang: bool) -> Cetakan | None:
        """Read a cell, in the unit of money that its heading, its label or its table names."""
        if not isi.nilai or besaran in (Besaran.SATUAN, Besaran.TERBILANG, Besaran.PREDIKAT):
            return None
        ribuan = not persen and besaran not in PERSENAN and "%" not in isi.nilai
        jumlah = besaran in _RUPIAH or (uang and besaran is Besaran.REALISASI)
        kelipatan = baca_kelipatan(isi.kolom, isi.kelompok or "", isi.baris, isi.tabel) if ribuan and jumlah else 1
        angka = baca_cetakan(isi.nilai, ribuan=ribuan, kelipatan=kelipatan)
        if angka is None or angka.lain is None:
            return angka
        berkoma = self.gaya == "," or (not self.gaya and self.penyusun.bertitik)
        if berkoma and angka.tanda == "," and ribuan:
            return replace(angka, nilai=angka.lain, desimal=0, tanda="", lain=None)
        pasti = self.gaya == "." and angka.tanda == "," and not self.penyusun.bertitik
        return replace(angka, lain=None) if pasti else angka


def _luruskan_besaran(
    satu: Publikasi, judul: Judul, angka: Cetakan | None, *, uang: bool, beranggaran: bool
) -> Besaran:
    """Take a heading for what the table and the size of the number make of it: a realisasi among amounts is money."""
    besaran, besar, umum = judul.besaran, _besar(angka), _umum(satu.kolom)
    if besaran is Besaran.REALISASI:
        rupiah = uang or (umum and (judul.persen or besar)) or (beranggaran and besar)
        return (Besaran.PERSEN_PAGU if judul.persen else Besaran.SERAPAN) if rupiah else besaran
    if uang and besaran in (Besaran.CAPAIAN, Besaran.PERSEN):
        lain = "kinerja" in kata(satu.kolom) or (besaran is Besaran.PERSEN and judul.imbuhan)
        return besaran if lain else Besaran.PERSEN_PAGU
    if besaran is Besaran.PERSEN_PAGU and besar and not judul.persen:
        return Besaran.SERAPAN
    if besaran in (Besaran.SISA, Besaran.PAGU) and angka and angka.persen and not besar:
        return Besaran.PERSEN_SISA if besaran is Besaran.SISA else Besaran.PERSEN
    return besaran


def _jenis_capaian(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Give percentages of a year the kind of the only target of that year in the table: of Renstra, of PK."""
    jenis: dict[int | None, set[tuple[str, str]]] = {}
    for sel in (sel for satu in baris for sel in satu.sel):
        if sel.besaran is Besaran.TARGET and not sel.periode:
            jenis.setdefault(sel.tahun, set()).add(sel.jenis)

    def ubah(sel: Sel) -> Sel:
        if sel.besaran not in (Besaran.CAPAIAN, Besaran.PERSEN) or sel.jenis != ("", ""):
            return sel
        ada = jenis.get(sel.tahun) or (jenis.get(None) if len(jenis) == 1 else None) or set()
        return replace(sel, jenis=next(iter(ada))) if len(ada) == 1 else sel

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris]


def _pisah_persen(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Tell a target in per cent from the target itself, where a table has a column for each."""
    kolom: dict[object, dict[str, bool]] = {}
    for sel in (sel for satu in baris for sel in satu.angka):
        kunci = (sel.besaran, sel.tahun, sel.periode, sel.imbuhan, sel.jenis)
        kolom.setdefault(kunci, {})[sel.kolom] = "%" in sel.kolom
    ragu = {nama for isi in kolom.values() if len(set(isi.values())) > 1 for nama, persen in isi.items() if persen}

    def ubah(sel: Sel) -> Sel:
        if sel.kolom not in ragu or sel.besaran not in (Besaran.TARGET, Besaran.REALISASI, *UANG):
            return sel
        return replace(sel, besaran=Besaran.PERSEN, yakin=False)

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris] if ragu else baris


def _terhadap_akhir(sel: list[Sel], tahun: int) -> list[Sel]:
    """Give a capaian without year the year of the only target of its row, where that is a later one."""
    target = {satu.tahun for satu in sel if satu.besaran is Besaran.TARGET}
    akhir = next(iter(target), None)
    if len(target) != 1 or akhir is None or akhir <= tahun:
        return sel
    return [
        replace(satu, tahun=akhir) if satu.besaran is Besaran.CAPAIAN and satu.tahun is None else satu for satu in sel
    ]


def _periksa_besar(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Doubt columns whose heading and whose numbers say different things: money below a thousand beside millions."""
    nilai: dict[str, list[Sel]] = {}
    for satu in baris:
        for sel in satu.angka:
            if sel.besaran in UANG:
                nilai.setdefault(sel.kolom, []).append(sel)
    tinggi = {kolom: max(abs(s.angka.nilai) for s in isi if s.angka) for kolom, isi in nilai.items()}
    if not tinggi or max(tinggi.values()) < _JUTAAN:
        return baris
    ragu = {kolom for kolom, satu in tinggi.items() if 0 < satu < 1000}
    if not ragu:
        return baris

    def ubah(sel: Sel) -> Sel:
        if sel.kolom not in ragu or sel.besaran not in UANG:
            return sel
        return replace(sel, besaran=Besaran.PERSEN, yakin=False)

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris]


def _satukan(baris: list[BarisPublikasi]) -> Iterator[BarisPublikasi]:
    """Bring together what running text says about one thing: each label of its own names one quantity of it."""
    milik: dict[tuple[str, ...], list[BarisPublikasi]] = {}
    for satu in baris:
        milik.setdefault((satu.peran, satu.kode, *satu.kata), []).append(satu)
    for bagian in milik.values():
        semua: list[list[Sel]] = []
        for sel in (sel for satu in bagian for sel in satu.sel):
            kunci = (sel.besaran, sel.tahun, sel.imbuhan, sel.periode, sel.jenis)
            tempat = next(
                (s for s in semua if kunci not in {(x.besaran, x.tahun, x.imbuhan, x.periode, x.jenis) for x in s}),
                None,
            )
            if tempat is None:
                semua.append([sel])
            else:
                tempat.append(sel)
        awal = bagian[0]
        for isi in semua:
            yield replace(awal, sel=tuple(isi))


def _peran(nama: str, kode: str, dinas: frozenset[tuple[str, ...]]) -> str:
    if kode:
        return "isi"
    isi = kata(re.sub(r"20\d\d", "", nama))
    if _RERATA_BARIS.search(nama):
        return "rerata"
    if _RINCIAN.match(nama):
        return "rincian"
    if isi and isi[0] in ("jumlah", "total", "grand", "subtotal") and set(isi[1:]) <= _EKOR_JUMLAH:
        return "jumlah"
    if isi[:2] in _SUB_JUMLAH or isi[:1] in (("subjumlah",), ("subtotal",)):
        return "jumlah"
    return "jumlah" if isi in dinas else "isi"
