"""The register of rules: what each is called, on what it rests, how heavy it weighs, what it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from kinerja.dokumen import UTAMA
from kinerja.laporan import Laporan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["ATURAN", "Aturan", "Keluarga", "aturan"]

Fungsi = Callable[[Laporan], Iterable[Dugaan]]


class Keluarga(StrEnum):
    """Families of rules, in the order of the list of rules."""

    ARITMETIKA = "aritmetika"
    KESESUAIAN = "kesesuaian"
    NASKAH = "naskah"
    PERENCANAAN = "mutu perencanaan"
    SKALA = "skala dan rumus"
    BENTUK = "bentuk"
    PUBLIKASI = "laporan terbit"


@dataclass(frozen=True)
class Aturan:
    """A rule. ``id`` is the name of its function with hyphens; texts are Indonesian.

    ``dokumen`` are the kinds of documents that it judges, none for all of them.
    """

    id: str
    judul: str
    keluarga: Keluarga
    tingkat: Tingkat
    dasar: str
    membaca: tuple[str, ...]
    fungsi: Fungsi
    dokumen: tuple[str, ...] = (UTAMA.kunci,)


#: All rules by id, in the order in which their modules are loaded.
ATURAN: dict[str, Aturan] = {}


def aturan(
    judul: str,
    *,
    keluarga: Keluarga,
    tingkat: Tingkat,
    dasar: str,
    membaca: tuple[str, ...],
    dokumen: tuple[str, ...] = (UTAMA.kunci,),
) -> Callable[[Fungsi], Fungsi]:
    """Register a function as a rule.

    Parameters
    ----------
    judul
        what the rule demands, in a few words.
    keluarga, tingkat
        its family and severity.
    dasar
        regulation or logic on which it rests.
    membaca
        sheets (or "narasi", "params") that it reads.
    dokumen
        the kinds of documents that it judges, by default the performance report; none for all of them.

    Raises
    ------
    ValueError
        when two rules bear one name.
    """

    def daftar(fungsi: Fungsi) -> Fungsi:
        nama = fungsi.__name__.replace("_", "-")
        if nama in ATURAN:
            raise ValueError(f"aturan {nama} didaftarkan dua kali")
        ATURAN[nama] = Aturan(nama, judul, keluarga, tingkat, dasar, membaca, fungsi, dokumen)
        return fungsi

    return daftar
