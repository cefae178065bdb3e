"""The Semarang report for tests of its chapters, and changed copies of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import Laporan, buka_folder, isi_teks


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


@pytest.fixture
def ubah() -> Callable[..., Laporan]:
    """Make a report with other rows on some sheets or other choices."""

    def salin(
        laporan: Laporan, *, bernarasi: bool = True, pilihan: dict[str, Any] | None = None, **lembar: Any
    ) -> Laporan:
        bahan = laporan.bahan if bernarasi else replace(laporan.bahan, narasi={})
        if pilihan:
            pengaturan = replace(bahan.pengaturan, pilihan=laporan.pilihan.model_copy(update=pilihan))
            bahan = replace(bahan, pengaturan=pengaturan)
        baru = Laporan(replace(bahan, data=replace(bahan.data, **lembar)))
        baru.teks = isi_teks(baru)
        return baru

    return salin
