"""A writer that is killed, whenever it is, leaves the earlier output or the new one, whole and in its place."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest
from terbit_bunuh import TITIK, bunuh_penulis

from kinerja.dokumen import LKJIP, REVIU
from kinerja.terbit import TerbitSalah, tempat
from kinerja.terbit.tempat import pulihkan_semua, ruang_kerja
from kinerja.terbit.tukar import tukar_sekaligus

_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")


@_POSIX
@pytest.mark.parametrize("titik", TITIK)
def test_a_kill_within_the_exchange_loses_nothing(tmp_path: Path, titik: str) -> None:
    """Before, within and after the exchange, with the step of the system and without it."""
    assert bunuh_penulis(tmp_path / "dinas" / "2023", titik, random.Random(1)) == ""  # noqa: S311


@_POSIX
def test_a_kill_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    """At random moments, one after the other at the same place; the place is never empty meanwhile."""
    acak = random.Random(7)  # noqa: S311
    assert [bunuh_penulis(tmp_path / "dinas" / "2023", "", acak) for _ in range(5)] == [""] * 5


def test_two_folders_change_places_in_one_step(tmp_path: Path) -> None:
    """Where the system can; elsewhere nothing has happened."""
    for nama in "ab":
        (tmp_path / nama).mkdir()
        (tmp_path / nama / nama).touch()
    jadi = tukar_sekaligus(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a" / "b").exists() is (tmp_path / "b" / "a").exists() is jadi
    assert (tmp_path / "a" / "a").exists() is not jadi


@pytest.mark.skipif(sys.platform != "linux", reason="errors of Linux")
def test_what_the_system_refuses_is_raised(tmp_path: Path) -> None:
    """A name that is not there is no lack of the step."""
    with pytest.raises(FileNotFoundError):
        tukar_sekaligus(tmp_path / "a", tmp_path / "b")


@pytest.mark.parametrize("bertahap", [False, True])
def test_the_exchange_works_without_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bertahap: bool) -> None:
    """With it and without it the new output alone stands at the end."""
    if bertahap:
        monkeypatch.setattr(tempat, "tukar_sekaligus", lambda *_: False)
    for isi in ("lama", "baru"):
        with ruang_kerja(tmp_path / "2023") as kerja:
            (kerja / isi).touch()
    assert [satu.name for satu in tmp_path.iterdir()] == ["2023"]
    assert [satu.name for satu in (tmp_path / "2023").iterdir()] == ["baru"]


@pytest.mark.parametrize("jenis", ["berkas", "tautan"])
def test_what_stands_in_the_place_is_not_hidden_away(tmp_path: Path, jenis: str) -> None:
    """A file or a link at the place of the year is somebody's: it stays, and is named before anything is done."""
    tujuan = tmp_path / "dinas" / "2023"
    tujuan.parent.mkdir()
    (tmp_path / "lain").mkdir()
    if jenis == "berkas":
        tujuan.write_text("milik orang", "utf-8")
    else:
        tujuan.symlink_to(tmp_path / "lain")
    with pytest.raises(TerbitSalah, match=f"dinas/2023 di folder keluaran adalah {jenis}"), ruang_kerja(tujuan):
        raise AssertionError("the work has begun")
    assert tujuan.is_symlink() or tujuan.read_text("utf-8") == "milik orang"
    assert [satu.name for satu in tujuan.parent.iterdir()] == ["2023"]


def test_every_output_below_a_folder_is_restored(tmp_path: Path) -> None:
    """Reports, a Renstra, the page of a region; a folder of one's own is left alone."""
    tempat_semua = ["kota/dinas/2023", "kota/dinas/renstra-2025-2029", "kota/2023"]
    for satu in tempat_semua:
        folder = tmp_path / satu
        lama = folder.with_name(f".{folder.name}-a1b2c3d4-lama")
        lama.mkdir(parents=True)
        (lama / "isi").write_text(satu, "utf-8")
        folder.with_name(f".{folder.name}-a1b2c3d4").mkdir()
        folder.with_name(f".{folder.name}.kunci").touch()
    (tmp_path / ".2023-catatan-saya").mkdir()
    pulihkan_semua(tmp_path)
    assert {satu: (tmp_path / satu / "isi").read_text("utf-8") for satu in tempat_semua} == {s: s for s in tempat_semua}
    tersembunyi = [satu.name for satu in tmp_path.rglob(".*")]
    assert tersembunyi == [".2023-catatan-saya"]


def test_a_review_at_work_is_left_alone_by_the_report(tmp_path: Path) -> None:
    """The report and its review have locks of their own, and share the folder; the last review counts."""
    with ruang_kerja(tmp_path / "2023", dokumen=REVIU.bersama(LKJIP)) as reviu:
        with ruang_kerja(tmp_path / "2023", dokumen=LKJIP) as kerja:
            (kerja / "lkjip.html").touch()
            (kerja / "reviu.html").write_text("lama", "utf-8")
        (reviu / "reviu.html").write_text("baru", "utf-8")
    assert sorted(os.listdir(tmp_path)) == ["2023"]  # noqa: PTH208
    assert sorted(os.listdir(tmp_path / "2023")) == ["lkjip.html", "reviu.html"]  # noqa: PTH208
    assert (tmp_path / "2023/reviu.html").read_text("utf-8") == "baru"
