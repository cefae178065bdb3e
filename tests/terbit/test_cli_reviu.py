"""``kinerja review --format html,pdf`` as a user meets it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.cli import main

pytestmark = pytest.mark.render

Jalankan = Callable[..., tuple[int, str, str]]


@pytest.fixture
def jalankan(
    salinan: Path, akar: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Jalankan:
    """Return a function that reviews the copied report into "output": exit code, standard output, standard error."""
    shutil.copytree(akar / "notebooks/reviu", salinan.parents[3] / "notebooks/reviu")
    monkeypatch.chdir(salinan.parents[3])

    def jalan(*argumen: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kinerja", "review", str(salinan), *argumen])
        with pytest.raises(SystemExit) as selesai:
            main()
        tercetak = capsys.readouterr()
        assert isinstance(selesai.value.code, int)
        return selesai.value.code, tercetak.out, tercetak.err

    return jalan


def test_the_pages_are_named_with_their_place(jalankan: Jalankan) -> None:
    """Warnings do not fail the command; the count of findings stands last."""
    kode, keluar, _ = jalankan("--format", "html,pdf")
    *awal, hitungan = keluar.splitlines()
    assert kode == 0
    assert awal == [
        "Reviu selesai:",
        *(f"  output/kota-semarang/diskopum/2023/reviu.{akhiran}" for akhiran in ("html", "pdf", "xlsx")),
    ]
    assert "tanpa galat" in hitungan
    assert all(Path(baris.strip()).is_file() for baris in awal[1:])


def test_a_certain_fault_gives_the_pages_and_exit_code_1(jalankan: Jalankan, salinan: Path) -> None:
    """The reviewer needs the pages most when something is wrong."""
    buku = load_workbook(salinan / "data.xlsx")
    buku["pk_anggaran"]["C53"] = 1_554_249_860
    buku.save(salinan / "data.xlsx")
    kode, _, _ = jalankan("--format", "html", "--output", "hasil")
    assert kode == 1
    halaman = Path("hasil/kota-semarang/diskopum/2023/reviu.html").read_text("utf-8")
    assert "data.xlsx, pk_anggaran!C54" in halaman
    assert "Masih ada 1 galat yang terbuka" in halaman


@pytest.mark.parametrize("bentuk", ["docx", "text,html", "", "html,json"])
def test_an_unknown_format_is_wrong_use(jalankan: Jalankan, bentuk: str) -> None:
    """Text and JSON go to the screen and cannot be mixed with files."""
    kode, keluar, galat = jalankan("--format", bentuk)
    assert (kode, keluar) == (2, "")
    assert "pilih text, json, html, atau pdf" in galat


def test_a_missing_notebook_is_said_so(jalankan: Jalankan, salinan: Path) -> None:
    """With what is missing and where."""
    (salinan.parents[3] / "notebooks/reviu/01_reviu.ipynb").unlink()
    kode, _, galat = jalankan("--format", "html")
    assert kode == 1
    assert "tidak ada notebook reviu" in galat
