"""A copy of a real report folder whose params.yaml a test changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml


@pytest.fixture
def ubah_params(akar: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that copies the report of Depok, changes settings of params.yaml and returns its folder."""

    def ubah(**isian: Any) -> Path:
        folder = (
            shutil.copytree(akar / "params/kota-depok", tmp_path / "params/kota-depok", dirs_exist_ok=True)
            / "dkum/2023"
        )
        berkas = folder / "params.yaml"
        isi = {**yaml.safe_load(berkas.read_text("utf-8")), **isian}
        berkas.write_text(yaml.safe_dump(isi, allow_unicode=True), "utf-8")
        return folder

    return ubah
