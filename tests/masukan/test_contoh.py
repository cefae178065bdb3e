"""An example is copied whole, with what its region shares, and never over anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.dokumen import masa_folder
from kinerja.masukan import MasukanSalah, contoh, salin_contoh


@pytest.fixture(autouse=True)
def asal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an example of a year and a Renstra, whose region shares settings and forms."""
    folder = tmp_path / "contoh"
    for nama in (
        "kota-a/dinas/2023/data.xlsx", "kota-a/dinas/renstra-2025-2029/data.xlsx", "kota-a/dinas/lama/data.xlsx",
        "kota-a/kabupaten.yaml", "kota-a/formulir/pk.md",
    ):  # fmt: skip
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_text(nama, "utf-8")
    monkeypatch.setattr(contoh, "folder_contoh", lambda: folder)
    return folder


def _isi(folder: Path) -> set[str]:
    return {satu.relative_to(folder).as_posix() for satu in folder.rglob("*") if satu.is_file()}


def test_an_example_with_what_its_region_shares(tmp_path: Path) -> None:
    """Files in folders of the region too; what is there already stays as it is."""
    akar = tmp_path / "params"
    (akar / "kota-a").mkdir(parents=True)
    (akar / "kota-a" / "kabupaten.yaml").write_text("sendiri", "utf-8")
    assert salin_contoh(akar, "kota-a", "dinas", 2023) == akar / "kota-a" / "dinas" / "2023"
    assert _isi(akar) == {"kota-a/dinas/2023/data.xlsx", "kota-a/kabupaten.yaml", "kota-a/formulir/pk.md"}
    assert (akar / "kota-a" / "kabupaten.yaml").read_text("utf-8") == "sendiri"
    masa = masa_folder("renstra-2025-2029")
    assert masa is not None
    assert salin_contoh(akar, "kota-a", "dinas", masa).name == "renstra-2025-2029"


def test_what_is_no_example_or_there_already(tmp_path: Path) -> None:
    """Those that are there are named, a folder that names no time is none; nothing is written."""
    akar = tmp_path / "params"
    with pytest.raises(MasukanSalah, match="yang ada: kota-a dinas 2023, kota-a dinas renstra-2025-2029"):
        salin_contoh(akar, "kota-a", "dinas", 2024)
    assert not akar.exists()
    salin_contoh(akar, "kota-a", "dinas", 2023)
    with pytest.raises(MasukanSalah, match="sudah ada dan tidak ditimpa"):
        salin_contoh(akar, "kota-a", "dinas", 2023)
