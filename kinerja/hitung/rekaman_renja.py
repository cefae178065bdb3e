"""Records of a yearly plan, and how its money adds up over the levels.

Amounts are whole rupiah; what is not known is None and is not added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from kinerja.besaran import renja as b
from kinerja.hitung.evaluasi_renja import desimal_cetak
from kinerja.hitung.rekaman import Dana
from kinerja.model import BelanjaLalu, Nilai, RencanaIndikator, RencanaKerja, RkpdAwal

__all__ = [
    "TINGKAT",
    "CacahRenja",
    "IndikatorRenja",
    "PosBelanja",
    "PosRenja",
    "PosRkpd",
    "induk_bertitik",
    "jumlah_pohon_uang",
]

#: Levels of the plan, the highest first.
TINGKAT = ("program", "kegiatan", "subkegiatan")


@dataclass(frozen=True)
class IndikatorRenja:
    """An indicator of a row of the plan; ``desimal`` None prints values as typed."""

    kunci: str
    asal: RencanaIndikator
    nama: str
    satuan: str
    desimal: int | None
    target: Nilai | None
    target_maju: Nilai | None
    target_rkpd: Nilai | None

    def desimal_nilai(self, nilai: Nilai) -> int:
        """Return the decimals with which a target prints."""
        return desimal_cetak(nilai, self.desimal)


@dataclass(frozen=True)
class PosRenja:
    """A row of the plan with its money (rupiah): ``pagu`` of its year, ``maju`` of the next; the total has kode ""."""

    kode: str
    nama: str
    level: str
    penunjang: bool
    asal: RencanaKerja | None
    pagu: int | None
    maju: int | None
    indikator: tuple[IndikatorRenja, ...] = ()


@dataclass(frozen=True)
class PosRkpd:
    """A row of the review: what the draft of the RKPD gives (``pagu``) and what is needed (``kebutuhan``), in rupiah.

    ``nama`` is the name in the draft, ``nama_renja`` that of the plan; "" where one of them has no such row.
    """

    kode: str
    nama: str
    nama_renja: str
    level: str
    asal: RkpdAwal | None
    rencana: PosRenja | None
    pagu: int | None
    kebutuhan: int | None

    @cached_property
    def selisih(self) -> int | None:
        """Needs minus draft (rupiah); what only one of both has counts as nothing in the other."""
        if self.pagu is None and self.kebutuhan is None:
            return None
        hasil = b.SELISIH_RKPD.hitung(kebutuhan=self.kebutuhan or 0, rkpd=self.pagu or 0)
        return None if hasil is None else int(hasil)


@dataclass(frozen=True)
class PosBelanja(Dana):
    """A row of the spending of the evaluated year; ``tinggi`` counts from 0 for the highest rows."""

    kode: str
    nama: str
    kelompok: str
    tinggi: int
    asal: BelanjaLalu


@dataclass(frozen=True)
class CacahRenja:
    """How many rows there are of a level, and their codes."""

    tingkat: str
    kode: tuple[str, ...]

    @property
    def jumlah(self) -> int:
        """Their number."""
        return len(self.kode)


def jumlah_pohon_uang(
    nilai: Mapping[str, int | None], induk: Callable[[str], str], semua: Iterable[str] = ()
) -> dict[str, int | None]:
    """Add up amounts from the rows that have one to all rows above; "" is the total.

    Parameters
    ----------
    nilai
        amounts by code; None where none is typed.
    induk
        gives the code above, "" at the top.
    semua
        further codes that are to have a sum.

    >>> from kinerja.model.tipe import induk_kode
    >>> jumlah_pohon_uang({"P1": None, "P1.1": 3, "P1.2": 4, "P2": None}, induk_kode)
    {'P1': 7, 'P1.1': 3, 'P1.2': 4, 'P2': None, '': 7}
    """
    hasil: dict[str, int | None] = dict.fromkeys((*nilai, *semua, ""))
    for kode, isi in nilai.items():
        atas: str | None = kode if isi is not None else None
        while atas is not None:
            hasil[atas] = (hasil.get(atas) or 0) + (isi or 0)
            atas = induk(atas) if atas else None
    return hasil


def induk_bertitik(kode: str, ada: Mapping[str, object]) -> str:
    """Return the nearest code above that exists, by dots; "" at the top.

    >>> induk_bertitik("B1.2.3", {"B1": 0}), induk_bertitik("B1", {"B1": 0})
    ('B1', '')
    """
    while "." in kode:
        kode = kode.rpartition(".")[0]
        if kode in ada:
            return kode
    return ""
