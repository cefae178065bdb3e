"""Which rules read a workbook that holds the values of a published report."""

from __future__ import annotations

from dataclasses import replace

from kinerja.laporan import Laporan
from kinerja.model import Data, Publikasi, RencanaKerja
from kinerja.reviu import periksa

_CETAK = tuple(
    Publikasi(tabel="Tabel 1 Pagu Program", baris=nama, kolom="Pagu", nilai=nilai)
    for nama, nilai in (("Program A", "10.000.000"), ("Program B", "20.000.000"), ("Jumlah", "31.000.000"))
)


def _aturan(semarang: Laporan, **isi: tuple[object, ...]) -> set[str]:
    data = Data(identitas=semarang.data.identitas, publikasi=_CETAK, **isi)  # type: ignore[arg-type]
    return {satu.aturan for satu in periksa(Laporan(replace(semarang.bahan, data=data)))}


def test_hanya_publikasi(semarang: Laporan) -> None:
    """Beside printed values alone no rule speaks of what the workbook lacks."""
    assert _aturan(semarang) == {"publikasi-jumlah-baris"}


def test_publikasi_dan_renja(semarang: Laporan) -> None:
    """A plan in the workbook is reviewed too, though it has no indicators."""
    rencana = RencanaKerja(kode="2.17.02", pagu=1_000_000)
    ada = _aturan(semarang, renja=(rencana,))
    assert "publikasi-jumlah-baris" in ada
    assert any(not satu.startswith("publikasi-") for satu in ada)
