"""Rating scales and ordinal scales: records, their faults, and the files of :mod:`kinerja.aturan` that hold them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Annotated, Literal, NoReturn

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from kinerja.angka import DasarHitung, cetak_desimal
from kinerja.model.berkas_aturan import baca_aturan
from kinerja.model.tipe import Bilangan, Teks, YaTidak

__all__ = [
    "KelasDaerah",
    "KelasSkala",
    "Ordinal",
    "Skala",
    "SkalaDaerah",
    "cacat_skala",
    "muat_ordinal",
    "muat_skala",
    "salah_isian",
    "skala_dikenal",
]

#: Values are printed with two decimals; on the basis tercetak no others are judged.
_LANGKAH = Decimal("0.01")
#: Up to here a scale must have a class for every value, and none twice (persen).
_PUNCAK = Decimal(200)


class KelasSkala(BaseModel):
    """One class of a scale: an interval, open where no bound is given.

    Attributes
    ----------
    predikat
        label.
    tingkat
        1 (worst) to 5 (best), for colours.
    bawah, atas
        bounds in the unit of the scale (persen; AKIP: nilai).
    bawah_termasuk, atas_termasuk
        whether the bound itself belongs to the class.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    predikat: str
    tingkat: int
    bawah: Decimal | None = None
    bawah_termasuk: bool = False
    atas: Decimal | None = None
    atas_termasuk: bool = False

    def memuat(self, nilai: Decimal) -> bool:
        """Say whether ``nilai`` lies in the class."""
        if self.bawah is not None and (nilai < self.bawah or (nilai == self.bawah and not self.bawah_termasuk)):
            return False
        return self.atas is None or nilai < self.atas or (nilai == self.atas and self.atas_termasuk)


class Skala(BaseModel):
    """A rating scale with its source; classes best first. ``kepastian`` V is verified, M recalled.

    ``sumber`` is printed: a regulation, a common practice or the decision of the region itself.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    kelas: tuple[KelasSkala, ...]


def cacat_skala(skala: Skala, dasar: DasarHitung = DasarHitung.TERCETAK) -> tuple[str, ...]:
    """List holes and overlaps of a scale from 0 to 200 persen.

    Only the bounds and their neighbours can be at fault, so only these are tried: values of two decimals, and on the
    basis penuh also what lies between them.

    Returns
    -------
    tuple
        sentences in Indonesian, empty for a sound scale.
    """
    batas = {nilai for kelas in skala.kelas for nilai in (kelas.bawah, kelas.atas) if nilai is not None}
    coba = {nilai + geser for nilai in batas for geser in (-_LANGKAH, Decimal(0), _LANGKAH)} | {Decimal(0), _PUNCAK}
    cacat = []
    for nilai in sorted(satu for satu in coba if 0 <= satu <= _PUNCAK):
        kelas = [satu.predikat for satu in skala.kelas if satu.memuat(nilai)]
        if not kelas:
            cacat.append(f"nilai {cetak_desimal(nilai)} tidak mempunyai kelas")
        elif len(kelas) > 1:
            cacat.append(f"nilai {cetak_desimal(nilai)} masuk lebih dari satu kelas ({', '.join(kelas)})")
    if dasar.bulat() is None:
        for bawah, atas in pairwise(sorted(batas)):
            if not any(satu.memuat((bawah + atas) / 2) for satu in skala.kelas) and atas - bawah <= _LANGKAH:
                cacat.append(f"nilai di antara {cetak_desimal(bawah)} dan {cetak_desimal(atas)} tidak mempunyai kelas")
    return tuple(cacat)


def salah_isian(kode: str, pesan: str) -> NoReturn:
    """Refuse what a region wrote, with an Indonesian sentence."""
    raise PydanticCustomError(kode, "{pesan}", {"pesan": pesan})


def _terisi(teks: str) -> str:
    return teks or salah_isian("kosong", "belum diisi")


_Isi = Annotated[Teks, AfterValidator(_terisi), Field(max_length=200)]


class KelasDaerah(KelasSkala):
    """A class that a region writes itself: named, graded 1 to 5, its bounds in their order."""

    predikat: _Isi
    tingkat: int = Field(ge=1, le=5)
    bawah: Bilangan | None = None
    bawah_termasuk: YaTidak = False
    atas: Bilangan | None = None
    atas_termasuk: YaTidak = False

    @model_validator(mode="after")
    def _berurutan(self) -> KelasDaerah:
        if self.bawah is not None and self.atas is not None:
            if self.bawah > self.atas:
                pesan = f"batas bawah {_cetak(self.bawah)} lebih besar daripada batas atas {_cetak(self.atas)}"
                salah_isian("batas_terbalik", f"kelas “{self.predikat}”: {pesan}; tukar keduanya")
            if self.bawah == self.atas and not (self.bawah_termasuk and self.atas_termasuk):
                pesan = f"batas bawah dan batas atas sama-sama {_cetak(self.atas)}, tetapi tidak keduanya termasuk"
                salah_isian("kelas_kosong", f"kelas “{self.predikat}”: {pesan}; kelas ini tidak memuat satu nilai pun")
        for nama, batas, termasuk in (
            ("bawah", self.bawah, self.bawah_termasuk),
            ("atas", self.atas, self.atas_termasuk),
        ):
            if batas is None and termasuk:
                pesan = f"{nama}_termasuk diisi, padahal batas {nama} kosong; isi batasnya, atau hapus {nama}_termasuk"
                salah_isian("batas_tiada", f"kelas “{self.predikat}”: {pesan}")
        return self


class SkalaDaerah(Skala):
    """A rating scale that a region defines in kabupaten.yaml; unlike a printed one of a regulation it must be sound."""

    id: Annotated[str, StringConstraints(max_length=64, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    nama: _Isi
    sumber: _Isi
    kepastian: Literal["V"] = Field("V", exclude=True)
    kelas: tuple[KelasDaerah, ...] = Field(max_length=20)

    @model_validator(mode="after")
    def _utuh(self) -> SkalaDaerah:
        cacat = [*self._susunan(), *cacat_skala(self)] if len(self.kelas) > 1 else ["kelas kurang dari dua"]
        if cacat:
            salah_isian("skala_cacat", f"skala “{self.id}”: {'; '.join(cacat)}")
        return self

    def _susunan(self) -> Iterator[str]:
        ganda = [nama for nama, banyak in Counter(k.predikat.casefold() for k in self.kelas).items() if banyak > 1]
        yield from (f"predikat “{nama}” dipakai dua kelas" for nama in ganda)
        for atas, bawah in pairwise(self.kelas):
            if _ujung(bawah) > _ujung(atas):
                yield f"kelas “{bawah.predikat}” lebih tinggi daripada “{atas.predikat}”; urutkan dari yang terbaik"
            elif bawah.tingkat > atas.tingkat:
                yield f"tingkat kelas “{bawah.predikat}” lebih tinggi daripada “{atas.predikat}” di atasnya"


def _cetak(nilai: Decimal) -> str:
    return f"{nilai:f}".replace(".", ",")


def _ujung(kelas: KelasSkala) -> Decimal:
    """Return what orders classes: their lower bound, the lowest possible where there is none."""
    return Decimal("-Infinity") if kelas.bawah is None else kelas.bawah


class Ordinal(BaseModel):
    """Grades in their order, worst first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    urutan: tuple[str, ...]


@cache
def muat_skala() -> dict[str, Skala]:
    """Return all rating scales by id."""
    return {satu.id: satu for satu in map(Skala.model_validate, baca_aturan("skala.yaml"))}


@cache
def muat_ordinal() -> dict[str, Ordinal]:
    """Return all ordinal scales by id."""
    return {satu.id: satu for satu in map(Ordinal.model_validate, baca_aturan("ordinal.yaml"))}


def skala_dikenal(daerah: Iterable[Skala]) -> dict[str, Skala]:
    """Return by id the scales of a region, the shipped ones first and its own after them."""
    return {**muat_skala(), **{satu.id: satu for satu in daerah}}
