"""What many rules ask of a report: results with their rows, values by year, comparison by direction, likeness of names."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from kinerja.angka import cetak_desimal, desimal_asli, gabung
from kinerja.hitung import Status
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import ARAH, Arah, Baris, Indikator, JenisAnalisis, Level, Nilai, induk_kode, muat_ordinal
from kinerja.reviu.tempat_temuan import tempat_asal

__all__ = [
    "UTAMA",
    "Hasil",
    "beda_satuan",
    "berpenjelasan",
    "cetak_ketik",
    "daftar_hasil",
    "jalur",
    "lebih_buruk",
    "mirip",
    "nilai_realisasi",
    "nilai_target",
    "orang",
    "padan",
    "ringkas_kode",
    "sebutan_level",
    "sekali",
    "tempat_realisasi",
    "tempat_target",
    "terbaik",
]

T = TypeVar("T")

#: The levels whose indicators the report accounts for one by one.
UTAMA = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)

#: From this likeness on, two different names are probably meant to be one.
_MIRIP = 0.85
#: Numbers that tell names apart: Bidang I and Bidang II are two.
_NOMOR = re.compile(r"[ivx]+|\d+[a-z]?|[a-z]")
#: Codes that a grouped finding names before it only counts.
_KODE_MAKS = 12


@dataclass(frozen=True)
class Hasil:
    """An indicator of the year with what came of it; values as in :attr:`Laporan.capaian`."""

    baris: Indikator
    target: Nilai | None
    realisasi: Nilai | None
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None
    status: Status | None

    @property
    def sebutan(self) -> str:
        """Name the indicator in a sentence."""
        return f"indikator {sebutan_level(self.baris.level)} “{self.baris.nama}” ({self.baris.kode})"

    def cetak(self, nilai: Nilai | None) -> str:
        """Print a value in the unit of the indicator."""
        return cetak_nilai(nilai, self.baris.desimal, self.baris.satuan)


def sekali(hitung: Callable[[Laporan], T]) -> Callable[[Laporan], T]:
    """Let a function of a report be computed once per report: rules ask the same, and a report does not change.

    Copies of a report share what was computed.
    """
    hasil: WeakKeyDictionary[Laporan, T] = WeakKeyDictionary()

    @wraps(hitung)
    def ambil(laporan: Laporan) -> T:
        if (asal := laporan.asal) not in hasil:
            hasil[asal] = hitung(laporan)
        return hasil[asal]

    return ambil


@sekali
def _semua_hasil(laporan: Laporan) -> tuple[Hasil, ...]:
    baris = {satu.kode: satu for satu in laporan.data.indikator}
    return tuple(
        Hasil(baris[s.kode], s.target, s.realisasi, s.capaian, s.predikat, s.tingkat, s.status)
        for s in laporan.hasil.capaian
    )


def daftar_hasil(laporan: Laporan, level: Iterable[Level] = tuple(Level)) -> tuple[Hasil, ...]:
    """Pair the results of the year with the rows of sheet indikator, in the order of the sheet."""
    pilih = set(level)
    return tuple(satu for satu in _semua_hasil(laporan) if satu.baris.level in pilih)


@sekali
def nilai_target(laporan: Laporan) -> Mapping[tuple[str, int], Nilai]:
    """Return the target that counts by indicator and year."""
    return {(s.indikator, s.tahun): s.target for s in laporan.hasil.target}


@sekali
def nilai_realisasi(laporan: Laporan) -> Mapping[tuple[str, int], Nilai]:
    """Return the realisasi by indicator and year, where there is one."""
    return {(s.indikator, s.tahun): s.realisasi for s in laporan.hasil.realisasi if s.realisasi is not None}


@sekali
def _letak_target(laporan: Laporan) -> Mapping[tuple[str, int], str]:
    return {(s.indikator, s.tahun): tempat_asal(s.asal) for s in laporan.hasil.target}


@sekali
def _letak_realisasi(laporan: Laporan) -> Mapping[tuple[str, int], str]:
    return {(s.indikator, s.tahun): tempat_asal(s.asal) for s in laporan.hasil.realisasi}


def tempat_target(laporan: Laporan, kode: str, tahun: int) -> str:
    """Name the cell of the target that counts."""
    return _letak_target(laporan)[kode, tahun]


def tempat_realisasi(laporan: Laporan, kode: str, tahun: int) -> str:
    """Name the cell of a realisasi, or the first of the cells from which it is computed."""
    return _letak_realisasi(laporan)[kode, tahun]


def jalur(kode: str) -> tuple[str, ...]:
    """Return a budget code and the codes above it, up to its program.

    >>> jalur("2.17.01.2.01")
    ('2.17.01.2.01', '2.17.01')
    """
    atas = induk_kode(kode)
    return (kode, *jalur(atas)) if atas else (kode,)


def lebih_buruk(arah: Arah, nilai: Nilai | None, acuan: Nilai | None) -> bool:
    """Say whether ``nilai`` is certainly worse than ``acuan`` in a direction; intervals are not compared.

    >>> lebih_buruk(Arah.TURUN, Decimal(12), Decimal(10)), lebih_buruk(Arah.PREDIKAT, "A", "BB")
    (True, False)
    """
    if isinstance(nilai, Decimal) and isinstance(acuan, Decimal):
        sifat = ARAH[arah]
        return sifat.bilangan and (nilai > acuan if sifat.terbalik else nilai < acuan)
    if isinstance(nilai, str) and isinstance(acuan, str):
        for skala in muat_ordinal().values():
            if nilai in skala.urutan and acuan in skala.urutan:
                return skala.urutan.index(nilai) < skala.urutan.index(acuan)
    return False


#: From this many times on, two values of one indicator are hardly in one unit.
_KALI_SATUAN = 50


def beda_satuan(satu: Nilai | None, lain: Nilai | None) -> bool:
    """Say whether two values of one indicator lie so far apart that their units probably differ.

    >>> beda_satuan(Decimal("0.09"), Decimal("9.52")), beda_satuan(Decimal(9), Decimal("9.52"))
    (True, False)
    """
    if not isinstance(satu, Decimal) or not isinstance(lain, Decimal) or satu <= 0 or lain <= 0:
        return False
    return max(satu, lain) >= _KALI_SATUAN * min(satu, lain)


def terbaik(indikator: Indikator, nilai: Nilai | None) -> bool:
    """Say whether a value cannot get better: 100 % upwards, 0 downwards, the best grade."""
    if isinstance(nilai, str):
        return any(nilai == skala.urutan[-1] for skala in muat_ordinal().values())
    if not isinstance(nilai, Decimal):
        return False
    return nilai == 0 if ARAH[indikator.arah].terbalik else indikator.satuan == "%" and nilai == 100


@sekali
def _penjelasan(laporan: Laporan) -> Mapping[JenisAnalisis, set[str | None]]:
    hasil = defaultdict(set)
    for satu in laporan.data.analisis:
        hasil[satu.jenis].add(satu.rujukan)
    return hasil


@sekali
def _indikator_induk(laporan: Laporan) -> Mapping[str, list[str]]:
    hasil = defaultdict(list)
    for satu in laporan.data.indikator:
        hasil[satu.induk].append(satu.kode)
    return hasil


def berpenjelasan(laporan: Laporan, indikator: Indikator, jenis: JenisAnalisis) -> bool:
    """Say whether sheet analisis explains an indicator: itself, its induk, or the kegiatan and program above."""
    kode = [indikator.kode, indikator.induk]
    if indikator.level in (Level.KEGIATAN, Level.SUBKEGIATAN):
        for atas in jalur(indikator.induk):
            kode += [atas, *_indikator_induk(laporan).get(atas, ())]
    return not _penjelasan(laporan)[jenis].isdisjoint(kode)


def sebutan_level(level: Level) -> str:
    """Name a level in a sentence."""
    return "sub kegiatan" if level is Level.SUBKEGIATAN else level.value


def padan(teks: str) -> str:
    """Reduce a name to what must agree: its words, without case and punctuation.

    >>> padan("Nilai  AKIP, (Dinas)")
    'nilai akip dinas'
    """
    return " ".join(re.findall(r"[\w%]+", teks.casefold()))


def mirip(nama: str, daftar: Sequence[str]) -> str | None:
    """Return the name of a list that is nearly, but not quite, the same; None where one is the same or none is near.

    >>> mirip("Program Pendidikan dan Pelatihan", ["Program Pendidikan dan Latihan", "Program Lain"])
    'Program Pendidikan dan Latihan'
    """
    bentuk = {padan(satu): satu for satu in daftar}
    if padan(nama) in bentuk:
        return None
    dekat = difflib.get_close_matches(padan(nama), bentuk, n=1, cutoff=_MIRIP)
    if not dekat or all(_NOMOR.fullmatch(kata) for kata in {*padan(nama).split()} ^ {*dekat[0].split()}):
        return None
    return bentuk[dekat[0]]


def ringkas_kode(daftar: Sequence[Baris], kolom: str = "kode") -> str:
    """Name the codes of rows, and only count what is too many to name."""
    kode = [str(getattr(satu, kolom)) for satu in daftar]
    lain = len(kode) - _KODE_MAKS
    return gabung(kode if lain <= 0 else [*kode[:_KODE_MAKS], f"{lain} lagi"])


def cetak_ketik(nilai: Decimal) -> str:
    """Print a value with the digits with which it was typed."""
    return cetak_desimal(nilai, desimal_asli(nilai))


def orang(baris: Baris) -> int:
    """Count the people of a row of a staff sheet."""
    return sum(getattr(baris, kolom) or 0 for kolom in ("laki_laki", "perempuan", "jumlah"))
