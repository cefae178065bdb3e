"""What a sentence states: budget, what was spent, what is left, their shares; target, realisasi and capaian of an indicator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata

__all__ = [
    "AngkaKalimat",
    "Daftar",
    "cari_nama",
    "daftar_nama",
    "sepadat_kalimat",
    "tahun_kalimat",
    "tanpa_nama",
    "urai_kalimat",
]

#: Names of things by their first word.
Daftar = Mapping[str, Sequence[tuple[str, ...]]]

_PANJANG = 40
_TAHUN = re.compile(r"(?<![\d.,])(20\d\d)(?![\d.,]\d|\d|\s*%)")
#: What a sentence sets its numbers against, with the year of that: "naik dari 88,41% pada tahun 2018".
_PEMBANDING = re.compile(
    r"\b(?:dari|daripada)\s+(?:sebesar\s+)?(?:Rp\.?\s*)?\d[\d.,]*\s*(?:%|persen\b|(?!tahun\b|pada\b)[a-z]+\b)?\s*"
    r"(?:(?:pada|di|dalam|untuk)\s+)?tahun\s+20\d\d\b",
    re.IGNORECASE,
)
#: What a sentence is compared with: "meningkat dari realisasi tahun 2022 sebesar 91,26%". A target is no such thing.
_DIBANDING = re.compile(
    r"\b(?:dari(?:pada)?|di\s?banding\w*(?:\s+dengan)?|terhadap)\s+(?:realisasi|(?:pen)?capaian|serapan|nilai|angka)(?:\s+[a-z]+)?\s+"
    r"(?:pada\s+)?tahun\s+(?:20\d\d|lalu|sebelumnya)\s*,?\s*(?:yang\s+)?(?:sebesar|sebanyak|sejumlah|adalah|mencapai|yaitu|yakni|tercatat)\s+"
    r"(?:Rp\.?\s*)?\d[\d.,]*(?:\s*(?:%|persen\b))?",
    re.IGNORECASE,
)
_KATA_PERAN = re.compile(
    r"\b(?P<sisa>sisa|silpa|menyisakan|tersisa|(?:tidak|belum|tak)\s+(?:dapat\s+)?(?:terserap|terealisasi|terpakai|direalisasikan|digunakan))\b"
    r"|\b(?P<serapan>realisasi(?:nya)?|terealisasi(?:kan)?|direalisasikan|terserap|penyerapan|serapan|menyerap|terpakai|dibelanjakan)\b"
    r"|\b(?P<target>target(?:nya)?|ditargetkan)\b|\b(?P<capaian>capaian(?:nya)?|pencapaian)\b"
    r"|\b(?P<pagu>pagu|anggaran|alokasi|dialokasikan|dianggarkan|dana|belanja)\b"
    r"|\b(?P<asing>efisiensi|penghematan|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|lebih|kurang|selisih|"
    r"bertambah|berkurang|sisanya|nasional|provinsi|rata-rata|kontribusi|denda|utang|piutang|pendapatan|penerimaan|pad)\b",
    re.IGNORECASE,
)
_PENGHUBUNG = re.compile(
    r"^[\s,(;]*(?:(?:atau|yaitu|yakni|dengan|sehingga|maka|tingkat|persentase|sebesar|mencapai|tercapai|setara|sekitar|telah|"
    r"hanya|dan|sudah|serta|adalah|sama)\b[\s,(]*)*$",
    re.IGNORECASE,
)
#: Words of a money sentence that speak of a part of the agency's budget.
_BAGIAN = frozenset(
    "program kegiatan subkegiatan bidang seksi sasaran triwulan semester bulan dak dau dbh dif pnbp rm hibah apbn pegawai "
    "ini membiayai barang modal operasi hibah bansos sosial honorarium perjalanan dinas2 pendidikan jasa gaji tunjangan langsung uptd upt "
    "januari februari maret april mei juni juli agustus september oktober november desember tw covid pemeliharaan".split()
)
#: Words by which a sentence says that it means the whole agency.
_SELURUH = frozenset(
    "total seluruh keseluruhan dinas badan kecamatan kelurahan rsud balai kantor inspektorat sekretariat opd skpd perangkat "
    "instansi satker upbu upt apbd dipa dpa".split()
)
#: Words by which a sentence speaks of something beside the report's year and agreement.
_LUAR = re.compile(
    r"\b(?:dibanding\w*|banding|sebelumnya|lalu|nasional|provinsi|triwulan|semester|bulan|akhir|renstra|rpjmd|kumulatif|s\.?d\.?|"
    r"sampai|hingga|terhadap|rata-rata|masing-masing|setiap|per|murni|awal|semula|sementara|prognosis|proyeksi)\b",
    re.IGNORECASE,
)
#: What follows a share of all that was spent, which is no share of a budget.
_PORSI = re.compile(
    r"\s*(?:\([a-z\s-]+\)\s*)?dari\s+(?:seluruh|keseluruhan|total|jumlah)\s+(?:\w+\s+)?(?:realisasi|belanja|pengeluaran|penyerapan|sisa|(?:tidak|belum)\s+ter\w+)\b",
    re.IGNORECASE,
)
#: A number that is reached "dari target" is a realisasi, whatever it is called.
_DICAPAI = re.compile(r"\b(?:mencapai|tercatat|adalah|sebesar|sebanyak)\s*$", re.IGNORECASE)
#: "Capaian X sebesar 58 % atau 92,90 persen dari target": the first is what was reached, the second the capaian.
_ATAU_DARI_TARGET = re.compile(
    r"\s*(?:[A-Za-z]+\s+)?\(?(?:atau|setara)\s+(?:sebesar\s+|dengan\s+)?\d[\d.,]*\s*(?:%|persen)\s+(?:dari|terhadap)\s+target\b",
    re.IGNORECASE,
)
#: "... dari 250 produk yang ditargetkan (94,00 persen)": what stands in brackets is what was reached of it.
_DALAM_KURUNG = re.compile(
    r"\b(?:ditargetkan|diperjanjikan|direncanakan|target|pagu\w*|anggaran\w*)\s*\($", re.IGNORECASE
)
_DARI_TARGET = re.compile(r"\s*(?:[A-Za-z]+\s+)?dari\s+target\b", re.IGNORECASE)
#: A budget that was changed: from what, to what.
_SEMULA = re.compile(r"\b(?:pagu|anggaran|alokasi|dipa|dpa|belanja)\b[^\d]*(?:20\d\d[^\d]*)?$", re.IGNORECASE)
_MENJADI = re.compile(r"\bmenjadi\b[^\d]*$", re.IGNORECASE)
_BUKAN_PAGU = re.compile(r"\b(?:realisasi|terealisasi|terserap|sisa)\b", re.IGNORECASE)
#: A bound is no value: "capaian di atas 100 persen".
_BATAS = re.compile(
    r"\b(?:di\s?atas|di\s?bawah|lebih\s+dari|kurang\s+dari|melebihi|melampaui|minimal|maksimal|hampir|sekitar|paling\s+\w+)\s*$",
    re.IGNORECASE,
)
_UANG = (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA)
_BAGI: dict[Besaran | None, Besaran] = {
    Besaran.SERAPAN: Besaran.PERSEN_PAGU,
    Besaran.SISA: Besaran.PERSEN_SISA,
    Besaran.REALISASI: Besaran.CAPAIAN,
}


@dataclass(frozen=True)
class AngkaKalimat:
    """A number of a sentence: what is printed, its value, the quantity that the words before it name."""

    teks: str
    angka: Cetakan
    besaran: Besaran


@dataclass(frozen=True)
class IsiKalimat:
    """What a sentence states about one thing.

    Attributes
    ----------
    nama
        the thing: what a table names too, "total" for the whole budget, "" where only the sentence itself is judged.
    tahun
        the year, None where none is named.
    angka
        its numbers, each quantity once.
    """

    nama: str
    tahun: int | None
    angka: tuple[AngkaKalimat, ...]


def sepadat_kalimat(teks: str) -> bool:
    """Say whether a text is a sentence: long, of words, with a number."""
    return len(teks) > _PANJANG and bool(re.search(r"\d", teks)) and len(re.findall(r"[A-Za-z]{2,}", teks)) > 4


def tahun_kalimat(teks: str) -> tuple[int, ...]:
    """Return the years that a sentence names, each once."""
    return tuple(dict.fromkeys(int(satu) for satu in _TAHUN.findall(teks)))


# --- things ---


def daftar_nama(nama: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Return names of things by their first word; those that general words alone make are left out.

    >>> daftar_nama([("indeks", "kepuasan", "warga"), ("jumlah", "dokumen")])
    {'indeks': [('indeks', 'kepuasan', 'warga')]}
    """
    hasil: dict[str, list[tuple[str, ...]]] = {}
    for satu in dict.fromkeys(nama):
        if len(set(satu) - UMUM) >= 2:
            hasil.setdefault(satu[0], []).append(satu)
    return hasil


def cari_nama(isi: tuple[str, ...], daftar: Daftar) -> tuple[tuple[str, ...], ...]:
    """Return the longest names whose words stand one after the other in a text.

    >>> cari_nama(("realisasi", "indeks", "kepuasan", "warga"), {"indeks": [("indeks", "kepuasan", "warga")]})
    (('indeks', 'kepuasan', 'warga'),)
    """
    ada = {nama for n, satu in enumerate(isi) for nama in daftar.get(satu, ()) if isi[n : n + len(nama)] == nama}
    panjang = [s for s in ada if not any(s != lain and _memuat(lain, s) for lain in ada)]
    return tuple(sorted(panjang))


def tanpa_nama(teks: str, nama: Sequence[tuple[str, ...]]) -> str:
    """Leave out of a text the words of the thing that it names.

    >>> tanpa_nama("Realisasi rata-rata hari pelayanan naik", [("rata", "rata", "hari", "pelayanan")])
    'Realisasi naik'
    """
    isi = {satu for n in nama for satu in n}
    return " ".join(satu for satu in teks.split() if not (k := kata(satu)) or not set(k) <= isi)


def _memuat(panjang: tuple[str, ...], pendek: tuple[str, ...]) -> bool:
    return any(panjang[n : n + len(pendek)] == pendek for n in range(len(panjang) - len(pendek) + 1))


# --- numbers ---


def urai_kalimat(teks: str, daftar: Daftar, *, bertitik: bool = False) -> Iterator[IsiKalimat]:
    """Yield what a sentence states of the budget, and of an indicator; nothing where roles or years are in doubt."""
    teks = _DIBANDING.sub(lambda temu: " " * len(temu[0]), teks)
    semua = list(_berperan(teks, bertitik=bertitik))
    tahun = tahun_kalimat(_PEMBANDING.sub(" ", teks))
    if len(tahun) > 1 or not semua:
        return
    uang = [satu for satu in semua if satu.besaran in (*_UANG, Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA)]
    lain = [satu for satu in semua if satu.besaran in (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN)]
    for milik in (uang, lain):
        if not milik or len({satu.besaran for satu in milik}) < len(milik):
            continue
        # A thing that is named behind its number, or in another clause, may have another one.
        awal = teks.find(milik[0].teks)
        nama = cari_nama(kata(teks), daftar)
        if nama and not set(nama) <= set(cari_nama(kata(teks[:awal]), daftar)):
            continue
        apa = _tentang(teks, nama, uang=milik is uang)
        if apa or len(milik) > 2:
            yield IsiKalimat(apa, tahun[0] if tahun else None, tuple(milik))


def _tentang(teks: str, nama: Sequence[tuple[str, ...]], *, uang: bool) -> str:
    """Return what a sentence is about: the only thing that it names, else the whole budget."""
    # The name itself may hold such a word: "rata-rata hari penyelesaian".
    if _LUAR.search(tanpa_nama(teks, nama)):
        return ""
    if len(nama) == 1:
        return " ".join(nama[0])
    isi = set(kata(teks))
    menyeluruh = uang and not nama and isi.isdisjoint(_BAGIAN) and not isi.isdisjoint(_SELURUH)
    return "total" if menyeluruh else ""


def _berperan(teks: str, *, bertitik: bool) -> Iterator[AngkaKalimat]:
    """Yield the numbers whose quantity the words before them name."""
    lalu, semua = None, bilangan_kalimat(teks, bertitik=bertitik)
    akhir_pagu = _pagu_akhir(semua)
    for satu in semua:
        akhir = satu.akhir
        if akhir_pagu and satu.mulai <= akhir_pagu.mulai:
            # What was planned at first is no budget that anything was spent of.
            lalu = Besaran.PAGU if satu is akhir_pagu else None
            if lalu:
                yield AngkaKalimat(teks[satu.mulai : akhir].strip(), satu.angka, lalu)
            continue
        if _PORSI.match(teks, akhir):
            lalu = None
            continue
        lalu = _peran(satu, lalu)
        if lalu is Besaran.CAPAIAN and _ATAU_DARI_TARGET.match(teks, akhir):
            lalu = Besaran.REALISASI
        if lalu is None and _DICAPAI.search(satu.depan) and _DARI_TARGET.match(teks, akhir):
            lalu = Besaran.REALISASI
        if lalu:
            yield AngkaKalimat(teks[satu.mulai : akhir].strip(), replace(satu.angka, persen=satu.jenis == "%"), lalu)


def _pagu_akhir(semua: Sequence[Bilangan]) -> Bilangan | None:
    """Return the amount that a budget became, where a sentence says what it was at first too."""
    akhir = [b for b in semua if b.jenis == "rp" and _MENJADI.search(b.depan)]
    awal = [b for b in semua if b.jenis == "rp" and akhir and b.mulai < akhir[0].mulai and _SEMULA.search(b.depan)]
    return akhir[0] if len(akhir) == 1 and awal and not _BUKAN_PAGU.search(awal[0].depan) else None


def _kata_peran(teks: str) -> list[re.Match[str]]:
    """Return the words that name a quantity; in capitals some begin a name: Belanja Hibah."""
    return [temu for temu in _KATA_PERAN.finditer(teks) if temu[0] not in ("Belanja", "Dana") or not temu.start()]


def _peran(satu: Bilangan, lalu: Besaran | None) -> Besaran | None:
    """Name the quantity of a number by the last words of what stands before it."""
    depan, persen, rupiah = satu.depan, satu.jenis == "%", satu.jenis == "rp"
    semua = _kata_peran(depan)
    if _BATAS.search(depan):
        return None
    if persen and _DALAM_KURUNG.search(depan):
        return _BAGI.get(lalu)
    if not semua:
        return _BAGI.get(lalu) if persen and _PENGHUBUNG.match(depan) else None
    if semua[-1].lastgroup == "asing":
        return None
    pilih = semua[-1].lastgroup
    if pilih == "target" and len(semua) > 1 and re.search(r"\b(?:terhadap|dari|atas)\s+$", depan[: semua[-1].start()]):
        # "capaian terhadap target tahun 2026": what follows is the capaian.
        pilih = semua[-2].lastgroup if semua[-2].lastgroup == "capaian" else pilih
    if pilih == "pagu" and len(semua) > 1 and semua[-2].lastgroup in ("sisa", "serapan", "capaian", "target"):
        # "realisasi anggaran", "sisa dana": the budget is what was spent or is left.
        antara = depan[semua[-2].end() : semua[-1].start()]
        pilih = semua[-2].lastgroup if not antara.strip() else pilih
    return _besaran(pilih or "", {temu.lastgroup for temu in semua}, persen=persen, rupiah=rupiah, lalu=lalu)


def _besaran(peran: str, semua: set[str | None], *, persen: bool, rupiah: bool, lalu: Besaran | None) -> Besaran | None:
    if rupiah:
        return {"sisa": Besaran.SISA, "serapan": Besaran.SERAPAN, "pagu": Besaran.PAGU}.get(peran)
    uang = bool(semua & {"pagu", "sisa"}) or lalu in (*_UANG, Besaran.PERSEN_PAGU)
    if uang:
        return {"sisa": Besaran.PERSEN_SISA, "serapan": Besaran.PERSEN_PAGU}.get(peran) if persen else None
    return {"target": Besaran.TARGET, "serapan": Besaran.REALISASI, "capaian": Besaran.CAPAIAN if persen else None}.get(
        peran
    )
