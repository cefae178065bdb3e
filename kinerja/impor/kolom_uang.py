"""Which columns of a table hold the amounts that are taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kinerja.angka import cetak_bulat
from kinerja.impor.baca_nilai import Gaya, gaya_kolom
from kinerja.impor.himpunan import Tahap
from kinerja.impor.kepala import Kepala, judul_lipat
from kinerja.impor.kisi import Kisi, bersih

__all__ = ["KolomUang", "pilih_kolom", "setahun", "tahap_anggaran"]

#: Of several columns for one amount the first that matches one of these words is taken, in this order.
_URUT_PERUBAHAN = ("papbd", "p apbd", "apbdp", "dppa", "perubahan", "menjadi", "setelah", "sesudah", "pergeseran")
_URUT_ANGGARAN = ("pagu", "anggaran", "dpa", "apbd", "jumlah", "total", "alokasi", "nilai", "rp")

#: Amounts of an earlier stage of planning: taken only where no other stands beside them.
_SEMENTARA = re.compile(r"indikatif|sementara|usulan|ppas|batas|validasi|rencana awal")
_POLOS = re.compile(r"(?:pagu|anggaran|apbd|dpa)(?: (?:anggaran|apbd|dpa|rp|rupiah|belanja|20\d\d))*")
_KUMULATIF = re.compile(r"\b(?:s d|sd|sampai|hingga|kumulatif|akumulasi)\b")
_SATUAN = (
    (10**9, re.compile(r"\b(?:miliar|milyar)(?:an)?\b|\b000 000 000\b")),
    (10**6, re.compile(r"\b(?:juta|jutaan|jt)\b|\b000 000\b")),
    (10**3, re.compile(r"\bribu(?:an)?\b|\brp 000\b|\bx 1 ?000\b")),
)
_SEBUTAN = {10**3: "ribuan", 10**6: "jutaan", 10**9: "miliaran"}
#: "Sebelum perubahan" is before it, "DPA setelah pergeseran" after it.
_TAHAP = (
    (Tahap.MURNI, re.compile(r"\b(?:murni|induk|sebelum|semula|penetapan|pagumurni)\b")),
    (Tahap.PERUBAHAN, re.compile(r"\b(?:perubahan|pergeseran|setelah|sesudah|menjadi|p apbd|papbd|apbdp|dppa)\b")),
    (Tahap.MURNI, re.compile(r"\bdpa\b")),
)
#: A line that says nothing but the unit of the amounts below it.
_SATUAN_ATAS = re.compile(
    r"(?:(?:dalam|satuan|angka|nilai|jumlah|uang|rp|rupiah|x|disajikan|dinyatakan|ribu(?:an)?|juta(?:an)?|jt|milyar(?:an)?|miliar(?:an)?|1|0+)(?: |$))+"
)


@dataclass(frozen=True)
class KolomUang:
    """Columns by field; months and quarters add up to realisasi.

    Attributes
    ----------
    gaya
        how the texts of a column part thousands.
    pengali
        rupiah in one unit of a column: 1000 where it is written in thousands.
    terlewat
        columns of amounts that are not taken.
    kumulatif
        whether months or quarters are counted since January.
    cara
        what a person is told about how the columns were read.
    """

    bidang: Mapping[str, int]
    gaya: Mapping[int, Gaya]
    pengali: Mapping[int, int]
    terlewat: tuple[int, ...]
    kumulatif: bool = False
    cara: tuple[str, ...] = ()

    def semua(self) -> Iterator[tuple[str, int]]:
        """Walk through fields and columns."""
        yield from self.bidang.items()


#: Roles of columns that hold money.
_BERUANG = re.compile(r"murni|perubahan|anggaran|realisasi|(?:bulan|tw)_\d+")
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_TAHUN_ATAS = re.compile(r"\b(?:tahun(?: anggaran)?|ta|t a) ((?:19|20)\d\d)\b")


def setahun(kisi: Kisi, kepala: Kepala, tahun: int) -> tuple[Kepala, tuple[str, ...]]:
    """Leave out columns of money whose titles name other years only, as where two years stand beside each other.

    Returns
    -------
    tuple
        the header, and what a person is told: which columns were left out, or that the whole table names another year.
    """
    milik = {
        kolom: set(_TAHUN.findall(kepala.judul[kolom]))
        for peran, semua in kepala.peran.items()
        if _BERUANG.fullmatch(peran)
        for kolom in semua
    }
    lain = {kolom for kolom, isi in milik.items() if isi and str(tahun) not in isi}
    if lain and len(lain) < len(milik):
        peran = {nama: tuple(satu for satu in semua if satu not in lain) for nama, semua in kepala.peran.items()}
        kepala = replace(kepala, peran={nama: semua for nama, semua in peran.items() if semua})
        kata = ", ".join(f"“{kepala.judul[satu]}”" for satu in sorted(lain))
        return kepala, (f"kolom {kata} milik tahun lain dan tidak diambil, laporan ini tahun {tahun}",)
    disebut = set().union(*milik.values(), _tahun_atas(kisi, kepala))
    if disebut and str(tahun) not in disebut:
        pesan = f"tabel ini menyebut tahun {', '.join(sorted(disebut))}, laporan ini tahun {tahun}; pastikan berkasnya benar"
        return kepala, (pesan,)
    return kepala, ()


def tahap_anggaran(kisi: Kisi, kepala: Kepala, kolom: KolomUang) -> Tahap:
    """Tell which budget a table with one of them holds: by the title of its column, its sheet, or the lines above it."""
    if "anggaran" not in kolom.bidang or "anggaran_murni" in kolom.bidang:
        return Tahap.TAK_DISEBUT
    atas = [teks for nomor in range(kepala.baris[0]) for teks in _teks_baris(kisi, nomor)]
    for teks in (kepala.judul[kolom.bidang["anggaran"]], kisi.lembar, " ".join(atas)):
        if temu := next((tahap for tahap, pola in _TAHAP if pola.search(judul_lipat(teks))), None):
            return temu
    return Tahap.TAK_DISEBUT


def _tahun_atas(kisi: Kisi, kepala: Kepala) -> set[str]:
    """Return the years that the lines above a table name."""
    baris = (teks for nomor in range(kepala.baris[0]) for teks in _teks_baris(kisi, nomor))
    return {satu for teks in baris for satu in _TAHUN_ATAS.findall(judul_lipat(teks))}


def pilih_kolom(kisi: Kisi, kepala: Kepala) -> KolomUang:
    """Choose the columns.

    With a budget before and after its change the sheet takes both; a table with one budget fills ``anggaran``. Beside a
    whole realisasi its months and quarters are left out; a single column "s.d. triwulan II" is such a whole.
    """
    realisasi, kumulatif = _kolom_realisasi(kepala)
    bidang = {**_kolom_anggaran(kepala), **realisasi}
    terpakai = set(bidang.values())
    gaya = {
        kolom: gaya_kolom(kisi.isi(nomor, kolom) for nomor in range(kepala.mulai, len(kisi.baris)))
        for kolom in terpakai
    }
    pengali = _pengali(kisi, kepala, terpakai)
    cara = [
        f"jumlah ditulis dalam {_SEBUTAN[satu]} rupiah dan dikalikan {cetak_bulat(satu)}; angka di bawahnya tidak diketahui sumber ini"
        for satu in sorted(set(pengali.values()) - {1})
    ]
    cara += ["realisasi per bulan atau triwulan dibaca kumulatif sejak Januari"] * kumulatif
    semua = [kolom for satu in ("murni", "perubahan", "anggaran", "realisasi") for kolom in kepala.peran.get(satu, ())]
    lewat = tuple(satu for satu in semua if satu not in terpakai)
    return KolomUang(bidang, gaya, pengali, lewat, kumulatif, tuple(cara))


def _kolom_anggaran(kepala: Kepala) -> dict[str, int]:
    bidang: dict[str, int] = {}
    if "murni" in kepala.peran:
        sendiri = not kepala.ada("perubahan", "anggaran")
        bidang["anggaran" if sendiri else "anggaran_murni"] = _pilih(kepala, kepala.peran["murni"], ())
    if "perubahan" in kepala.peran:
        awal = [satu for satu in kepala.peran.get("anggaran", ()) if _POLOS.fullmatch(judul_lipat(kepala.judul[satu]))]
        if awal:
            # DPA beside DPPA, APBD beside P-APBD: the plain one is that before the change.
            bidang.setdefault("anggaran_murni", awal[0])
        bidang["anggaran"] = _pilih(kepala, kepala.peran["perubahan"], _URUT_PERUBAHAN)
    elif "anggaran" in kepala.peran:
        bidang["anggaran"] = _pilih(kepala, kepala.peran["anggaran"], _URUT_ANGGARAN)
        # A whole beside its parts: both are read, which of them adds up is seen from the rows.
        nilai = [satu for satu in kepala.peran["anggaran"] if judul_lipat(kepala.judul[satu]) == "nilai"]
        if nilai and nilai[0] != bidang["anggaran"]:
            bidang["nilai"] = nilai[0]
    return bidang


def _kolom_realisasi(kepala: Kepala) -> tuple[dict[str, int], bool]:
    """Return the whole, else the months, else the quarters, and whether these are counted since January."""
    if "realisasi" in kepala.peran:
        return {"realisasi": kepala.peran["realisasi"][-1]}, False
    for awal, banyak in (("bulan", 12), ("tw", 4)):
        urut = [n for n in range(1, banyak + 1) if f"{awal}_{n}" in kepala.peran]
        ada = {f"realisasi_{awal}_{n}": kepala.peran[f"{awal}_{n}"][0] for n in urut}
        if ada:
            kumulatif = all(_KUMULATIF.search(judul_lipat(kepala.judul[satu])) for satu in ada.values())
            return ({"realisasi": next(iter(ada.values()))}, False) if kumulatif and len(ada) == 1 else (ada, kumulatif)
    return {}, False


def _pengali(kisi: Kisi, kepala: Kepala, kolom: Iterable[int]) -> dict[int, int]:
    """Return the rupiah in one unit of each column: as its own title says, else as a line above the table."""
    atas = max((_satuan_atas(teks) for nomor in range(kepala.baris[0]) for teks in _teks_baris(kisi, nomor)), default=1)
    milik = {satu: satuan_uang(kepala.judul[satu]) for satu in kolom}
    return {satu: nilai if nilai > 1 else atas for satu, nilai in milik.items()}


def satuan_uang(judul: str) -> int:
    """Return how many rupiah one unit of a column is, by the words of its title.

    >>> satuan_uang("Pagu (Rp ribu)"), satuan_uang("Anggaran (dalam jutaan rupiah)"), satuan_uang("Realisasi (Rp)")
    (1000, 1000000, 1)
    """
    teks = judul_lipat(judul)
    return next((nilai for nilai, pola in _SATUAN if pola.search(teks)), 1)


def _satuan_atas(teks: str) -> int:
    """Return the unit that a line above the table states; 1 for a line about something else."""
    return satuan_uang(teks) if _SATUAN_ATAS.fullmatch(judul_lipat(teks)) else 1


def _teks_baris(kisi: Kisi, nomor: int) -> Iterator[str]:
    """Yield what stands in a row above the table, each line of a cell apart."""
    for kolom in range(min(kisi.lebar, 40)):
        isi = kisi.isi(nomor, kolom)
        yield from filter(None, map(bersih, isi.splitlines() if isinstance(isi, str) else [isi]))


def _pilih(kepala: Kepala, kolom: tuple[int, ...], urut: tuple[str, ...]) -> int:
    """Choose one of several columns for an amount: by the words of its title, the one that says nothing else before others."""
    judul = {satu: judul_lipat(kepala.judul[satu]) for satu in kolom}
    tetap = [satu for satu in kolom if not _SEMENTARA.search(judul[satu])] or list(kolom)
    for kata in urut:
        if calon := [satu for satu in tetap if kata in judul[satu]]:
            return next((satu for satu in calon if judul[satu] == kata), calon[0])
    return tetap[0]
