"""Which folder is meant: a wrong one, a level too high or too low, and a typo are answered with the nearest right one."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import openpyxl
import pytest

from kinerja import __version__
from kinerja.cli import main

_BENAR = "params/kota-semarang/diskopum/2023"


@pytest.fixture
def klon(akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder of a project with the params of the reports of 2023."""
    lain = shutil.ignore_patterns("2021", "renstra-*")
    shutil.copytree(akar / "params", tmp_path / "params", ignore=lain)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _kata(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *argumen: str) -> tuple[int, str]:
    monkeypatch.setattr(sys, "argv", ["kinerja", *argumen])
    with pytest.raises(SystemExit) as selesai:
        main()
    assert isinstance(selesai.value.code, int)
    return selesai.value.code, capsys.readouterr().err.partition("\n")[0]


@pytest.mark.parametrize("perintah", ["check", "review", "render"])
@pytest.mark.parametrize(
    ("dari", "folder", "kata"),
    [
        (".", "params/kota-semarng/diskopum/2023", f"tidak ditemukan; mungkin maksudnya {_BENAR}"),
        (".", "params/kota-semarang/diskopum/2032", f"tidak ditemukan; mungkin maksudnya {_BENAR}"),
        (".", "kota-semarang/diskopum/2023", f"tidak ditemukan; mungkin maksudnya {_BENAR}"),
        (".", "diskopum/2023", f"tidak ditemukan; mungkin maksudnya {_BENAR}"),
        (".", "params/kota-semarang/diskopum", f"bukan folder satu laporan; mungkin maksudnya {_BENAR}"),
        (".", "params/kota-semarang", "semuanya sekaligus: kinerja batch params/kota-semarang"),
        (".", "params", "sebutkan salah satu: params/kota-depok/dkum/2023, params/kota-semarang/diskopum/2023"),
        (".", ".", "sebutkan salah satu: params/kota-depok/dkum/2023"),
        (".", f"{_BENAR}/narasi", f"berada di dalam folder laporan; mungkin maksudnya {_BENAR}"),
        (".", f"{_BENAR}/data.xlsx", f"mungkin maksudnya {_BENAR}"),
        (".", "qwertyuiop", "tidak ditemukan; laporan berada di params/<kabupaten>/<dinas>/<tahun>"),
        (_BENAR, "narasi", "berada di dalam folder laporan; mungkin maksudnya ."),
        (_BENAR, "..", "bukan folder satu laporan; mungkin maksudnya ."),
    ],
)
def test_the_nearest_report_is_named(
    klon: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    perintah: str, dari: str, folder: str, kata: str,
) -> None:  # fmt: skip
    """As it can be typed from where one stands; exit code 2, and nothing is written."""
    if perintah == "review" and folder.endswith(".xlsx"):
        pytest.skip("review takes workbooks of published reports")
    monkeypatch.chdir(klon / dari)
    kode, teks = _kata(monkeypatch, capsys, perintah, folder)
    assert kode == 2
    assert kata in teks
    assert sorted(satu.name for satu in klon.iterdir()) == ["params"]


@pytest.mark.parametrize(
    ("perintah", "folder", "kata"),
    [
        ("batch", "params/kota-semarng", "mungkin maksudnya params/kota-semarang"),
        ("batch", "params/kota-semarang/diskopum", "folder satu perangkat daerah; sebutkan params/<kabupaten>"),
        ("batch", _BENAR, "mungkin maksudnya params/kota-semarang"),
        ("batch", "params", "sebutkan masing-masing, misalnya params/*"),
        ("verify", "output/kota-semarang/diskopm/2023", "mungkin maksudnya output/kota-semarang/diskopum/2023"),
        ("verify", "outptu", "folder “outptu” tidak ditemukan"),
    ],
)
def test_the_nearest_region_or_output_is_named(
    klon: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    perintah: str, folder: str, kata: str,
) -> None:  # fmt: skip
    """Regions by the folder with kabupaten.yaml, outputs by their manifests."""
    tujuan = klon / "output" / "kota-semarang" / "diskopum" / "2023"
    tujuan.mkdir(parents=True)
    (tujuan / "manifest.json").write_text("{}", "utf-8")
    kode, teks = _kata(monkeypatch, capsys, perintah, folder)
    assert kode == 2
    assert kata in teks


@pytest.mark.parametrize("dari", [".", "params", "params/kota-semarang", _BENAR])
def test_outputs_never_go_into_the_params_folder(klon: Path, monkeypatch: pytest.MonkeyPatch, dari: str) -> None:
    """Wherever one stands they go beside it, and a place within it is refused."""
    from kinerja.cli.folder import folder_keluaran

    monkeypatch.chdir(klon / dari)
    assert folder_keluaran(None, klon / "params").resolve() == klon / "output"
    import typer

    with pytest.raises(typer.BadParameter, match="berada di dalam folder masukan params"):
        folder_keluaran(klon / "params" / "output", klon / "params")
    assert folder_keluaran(klon / "lain", klon / "params") == klon / "lain"


def test_the_version_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """By ``kinerja --version``, before any command."""
    monkeypatch.setattr(sys, "argv", ["kinerja", "--version"])
    with pytest.raises(SystemExit) as selesai:
        main()
    assert (selesai.value.code, capsys.readouterr().out) == (0, f"kinerja {__version__}\n")


def test_review_takes_the_workbook_of_a_report_for_its_folder(
    klon: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An officer names the workbook that was worked on, not the folder around it."""
    monkeypatch.chdir(klon)
    kode, teks = _kata(monkeypatch, capsys, "review", f"{_BENAR}/data.xlsx")
    assert (kode, teks) == _kata(monkeypatch, capsys, "review", _BENAR)


def test_a_workbook_that_is_no_published_report_is_called_what_it_is(
    klon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its sheets, wherever it lies and however it is called."""
    for nama, lembar, kata in (
        ("data (1).xlsx", ("identitas", "sasaran", "indikator", "anggaran"), "ini buku kerja sebuah laporan"),
        ("jawaban.xlsx", ("temuan", "selesai"), "ini jawaban atas temuan sebuah laporan"),
        ("lain.xlsx", ("Sheet1",), "pakai publikasi.xlsx dari hasil kinerja review"),
    ):
        buku = openpyxl.Workbook()
        buku.remove(buku.active)
        for satu in lembar:
            buku.create_sheet(satu).append(["isi"])
        buku.save(tmp_path / nama)
        monkeypatch.chdir(klon)
        kode, teks = _kata(monkeypatch, capsys, "review", str(tmp_path / nama))
        assert kode == 1
        assert kata in teks
