"""The register of rules on published reports: each reads the statements of a report, wherever its rows come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from kinerja.laporan import Laporan
from kinerja.reviu.aturan import ATURAN, Keluarga, aturan
from kinerja.reviu.publikasi.bacaan import pernyataan
from kinerja.reviu.publikasi.sengketa import jaring, sengketa
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
    from kinerja.reviu.publikasi.cetakan.isi import Sel

__all__ = ["DENGAN_DATA", "HITUNG", "LEMBAR", "PUBLIKASI", "SATU", "FungsiPublikasi", "aturan_publikasi", "sekali_saja"]

#: Sheets that a rule reads: the published report alone, or the workbook beside it too.
LEMBAR = ("publikasi",)
DENGAN_DATA = ("publikasi", "anggaran", "indikator", "target", "realisasi", "sasaran", "sasaran_program")
#: What most rules rest on.
HITUNG = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran II: angka laporan dapat dihitung kembali dari angka di sampingnya"
SATU = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: data yang sama bernilai sama di seluruh laporan"

FungsiPublikasi = Callable[["Peta"], Iterable[Dugaan]]

#: The functions of the rules on published reports by id, in the order of their modules.
PUBLIKASI: dict[str, FungsiPublikasi] = {}


def aturan_publikasi(
    judul: str, *, tingkat: Tingkat, dasar: str, membaca: tuple[str, ...] = ("publikasi",)
) -> Callable[[FungsiPublikasi], FungsiPublikasi]:
    """Register a function of the statements of a published report as a rule; arguments as for :func:`aturan`."""

    def daftar(fungsi: FungsiPublikasi) -> FungsiPublikasi:
        def tersaring(peta: Peta) -> Iterator[Dugaan]:
            isi = fungsi(peta)
            yield from isi if dasar not in (HITUNG, SATU) else jaring.jaring(peta, isi, tingkat)

        def dari_laporan(laporan: Laporan) -> Iterator[Dugaan]:
            yield from tersaring(pernyataan.petakan(laporan))

        dari_laporan.__name__ = fungsi.__name__
        dari_laporan.__doc__ = fungsi.__doc__
        aturan(judul, keluarga=Keluarga.PUBLIKASI, tingkat=tingkat, dasar=dasar, membaca=membaca)(dari_laporan)
        PUBLIKASI[next(reversed(ATURAN))] = tersaring
        return fungsi

    return daftar


def sekali_saja(peta: Peta, periksa: Iterable[tuple[Sel, Dugaan]], *, sekali: bool = False) -> Iterator[Dugaan]:
    """Return the findings, each cell once, without those that rest on a cell which another rule names already.

    ``sekali`` leaves out cells that have a finding themselves.
    """
    perkara = sengketa.adili(peta)
    ada: set[Sel] = {*perkara.harap, *perkara.turut} if sekali else set()
    keliru = {sel.nomor for sel in perkara.harap}
    for sel, dugaan in periksa:
        # What a sentence states is judged as cells of their own, at the place of the sentence.
        kalimat = sekali and sel.angka is None and sel.nomor in keliru
        if sel not in ada and not kalimat and keliru.isdisjoint(dugaan.nomor[1:]):
            ada.add(sel)
            yield dugaan
