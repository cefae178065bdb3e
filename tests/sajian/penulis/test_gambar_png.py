"""Drawings as PNG."""

from __future__ import annotations

from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from kinerja.mesin import Anak, kirim_hasil
from kinerja.sajian.blok import Judul
from kinerja.sajian.penulis.gambar_png import lukis
from kinerja.terbit.pencetak import Pencetak

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>'


def _lukis_lalu_cetak(sambungan: Connection, tujuan: Path) -> None:
    """Draw, as Word needs it, and typeset afterwards in a process that is forked from this one."""

    def kerja() -> bytes:
        lukis([(_SVG, 72.0)])
        with Pencetak() as pencetak:
            pencetak.cetak(
                tujuan, (Judul(1, "ISI", kunci="isi"),), judul="Uji", dinas="Uji", tahun=2023, tanggal=date(2024, 2, 28)
            )
        return tujuan.read_bytes()[:5]

    kirim_hasil(sambungan, kerja, ())


def test_a_process_that_drew_can_still_be_forked(tmp_path: Path) -> None:
    """The compiler starts threads: had it run within the process, what is forked from that would wait for them for ever."""
    with Anak(_lukis_lalu_cetak, tmp_path / "isi.pdf") as anak:
        assert anak.siap(120)
        assert anak.hasil() == b"%PDF-"
