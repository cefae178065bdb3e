"""The page of a review of a published report on a screen of usual width."""

from __future__ import annotations

from pathlib import Path

import pytest
from peramban import Peramban, cari_chromium

from kinerja.terbit import terbitkan_publikasi

_CHROMIUM = cari_chromium()
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="there is no Chromium on this machine")

_KEPALA = "Indikator Kinerja\tSatuan\tTarget\tRealisasi\tCapaian (%)"
_PANJANG = "Persentase perangkat daerah yang menyelesaikan penyelenggaraan pemerintahan berbasis elektronik terpadu"


def _laporan(folder: Path) -> Path:
    """Write a report whose names are long, and whose percentages do not follow."""
    persen = [f"{(50.5 + n) / (60 + n) * 100 + 3 * (n % 9 == 0):.2f}".replace(".", ",") for n in range(1, 25)]
    baris = [
        f"{_PANJANG} kelompok {n}\tPersen\t{60 + n},00\t{50 + n},50\t{satu}" for n, satu in enumerate(persen, start=1)
    ]
    isi = ["LAPORAN KINERJA TAHUN 2023", "DINAS KOMUNIKASI DAN INFORMATIKA", ""]
    isi += ["Tabel 3.1 Capaian Kinerja Tahun 2023", _KEPALA, *baris]
    berkas = folder / "laporan-dinas-komunikasi-dan-informatika-tahun-2023.txt"
    berkas.write_text("\n".join(isi), encoding="utf-8")
    return berkas


def test_page_fits_its_screen(tmp_path: Path) -> None:
    """No sideways scrolling at 1280 pixels, whatever the length of names; one heading of the first level."""
    ((_, hasil),) = terbitkan_publikasi([_laporan(tmp_path)], tmp_path / "hasil", bentuk=("html",))
    assert hasil.berkas is not None
    assert hasil.tinjauan.temuan
    assert _CHROMIUM
    with Peramban(
        _CHROMIUM, next(satu for satu in hasil.berkas.values() if satu.suffix == ".html"), lebar=1280
    ) as layar:
        assert layar.nilai("document.documentElement.scrollWidth") <= 1280
        assert layar.nilai("document.querySelectorAll('h1').length") == 1
