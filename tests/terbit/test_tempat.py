"""Where outputs stand: whole or not at all, one writer at a time, nothing left by a writer that was killed."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kinerja.terbit import TerbitSalah
from kinerja.terbit.gembok import SedangDipakai, kunci
from kinerja.terbit.tempat import bersihkan_sisa, coba_tempat, folder_gagal, ruang_kerja

_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="folders of Linux")

_PEMEGANG = """
import sys, time
from pathlib import Path
from kinerja.terbit.tempat import ruang_kerja
with ruang_kerja(Path(sys.argv[1])) as kerja:
    (kerja / "setengah.html").write_text("setengah")
    print("mulai", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def tujuan(tmp_path: Path) -> Path:
    """Return the place of an output that holds an earlier one."""
    folder = tmp_path / "dinas" / "2023"
    folder.mkdir(parents=True)
    (folder / "lkjip.html").write_text("lama", "utf-8")
    return folder


def _isi(tujuan: Path) -> dict[str, str]:
    akar = tujuan.parent
    return {satu.relative_to(akar).as_posix(): satu.read_text("utf-8") for satu in akar.rglob("*") if satu.is_file()}


def _gagal(tujuan: Path) -> None:
    with ruang_kerja(tujuan) as kerja:
        (kerja / "notebooks").mkdir()
        (kerja / "notebooks" / "01.ipynb").write_text("{}", "utf-8")
        raise TerbitSalah("sel ke-3 gagal", "jejak")


def test_the_new_output_replaces_the_old_as_a_whole(tujuan: Path) -> None:
    """Until the block ends the old one stands; then only the new one."""
    with ruang_kerja(tujuan) as kerja:
        (kerja / "lkjip.pdf").write_text("baru", "utf-8")
        assert (tujuan / "lkjip.html").read_text("utf-8") == "lama"
    assert _isi(tujuan) == {"2023/lkjip.pdf": "baru"}


def test_every_file_is_on_the_disk_before_it_has_its_name(tujuan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them, in folders too; one that the disk refuses keeps the old output."""
    tertulis: set[int] = set()
    monkeypatch.setattr(os, "fsync", lambda nomor: tertulis.add(os.fstat(nomor).st_ino))
    with ruang_kerja(tujuan) as kerja:
        (kerja / "gambar").mkdir()
        for nama in ("lkjip.pdf", "gambar/satu.svg", "gambar/dua.svg"):
            (kerja / nama).write_text(nama, "utf-8")
    isi = _isi(tujuan)
    assert tertulis == {(tujuan.parent / nama).stat().st_ino for nama in isi}
    assert len(isi) == 3

    def penuh(_nomor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def lagi() -> None:
        with ruang_kerja(tujuan) as kerja:
            (kerja / "lkjip.pdf").write_text("baru", "utf-8")

    monkeypatch.setattr(os, "fsync", penuh)
    with pytest.raises(TerbitSalah):
        lagi()
    assert _isi(tujuan) == isi


def test_a_failure_keeps_the_old_output_and_the_notebooks(tujuan: Path) -> None:
    """What was executed is kept beside it with the error; the next success removes it."""
    with pytest.raises(TerbitSalah):
        _gagal(tujuan)
    assert _isi(tujuan) == {
        "2023/lkjip.html": "lama",
        "2023-gagal/galat.txt": "sel ke-3 gagal\n\njejak\n",
        "2023-gagal/notebooks/01.ipynb": "{}",
    }
    with ruang_kerja(tujuan) as kerja:
        (kerja / "lkjip.html").write_text("baru", "utf-8")
    assert _isi(tujuan) == {"2023/lkjip.html": "baru"}


@pytest.mark.parametrize(
    ("nomor", "pesan"),
    [
        (errno.ENOSPC, "disk penuh; kosongkan ruang"),
        (errno.EACCES, "lkjip.html tidak dapat dibaca atau ditulisi; periksa izinnya"),
        (errno.EIO, "disk bermasalah saat membaca atau menulis lkjip.html"),
        (errno.ENOTDIR, "lkjip.html tidak dapat dibuat karena folder di atasnya adalah berkas"),
        (errno.ENODEV, r"lkjip.html tidak dapat dibaca atau ditulisi \("),
    ],
)
def test_what_the_system_refuses_is_a_sentence(tujuan: Path, nomor: int, pesan: str) -> None:
    """A full disk and their like leave the old output and no work folder."""
    with pytest.raises(TerbitSalah, match=pesan), ruang_kerja(tujuan):
        raise OSError(nomor, "refused", "x/lkjip.html")
    assert _isi(tujuan) == {"2023/lkjip.html": "lama"}


def test_the_second_writer_waits_for_the_first(tujuan: Path) -> None:
    """Two writers of one output work one after the other, and the second is told that it waits."""
    tanda, urut = threading.Event(), []

    def kedua() -> None:
        with ruang_kerja(tujuan, tanda.set) as kerja:
            urut.append("kedua")
            (kerja / "b").write_text("b", "utf-8")

    utas = threading.Thread(target=kedua)
    with ruang_kerja(tujuan):
        utas.start()
        assert tanda.wait(10)
        urut.append("pertama")
    utas.join()
    assert urut == ["pertama", "kedua"]
    assert _isi(tujuan) == {"2023/b": "b"}


def test_a_writer_that_was_killed_blocks_nobody(akar: Path, tujuan: Path) -> None:
    """While it lives its lock holds and its work folder stays; once killed, both are gone at the next look."""
    with subprocess.Popen(
        [sys.executable, "-c", _PEMEGANG, str(tujuan)], cwd=akar, stdout=subprocess.PIPE, text=True
    ) as proses:
        assert proses.stdout
        assert proses.stdout.readline() == "mulai\n"
        with pytest.raises(SedangDipakai), kunci(tujuan):
            pass
        bersihkan_sisa(tujuan)
        assert list(tujuan.parent.glob(".2023-*"))
        proses.kill()
    bersihkan_sisa(tujuan)
    assert _isi(tujuan) == {"2023/lkjip.html": "lama"}
    assert [satu.name for satu in tujuan.parent.iterdir()] == ["2023"]


def test_a_swap_that_was_cut_is_undone(tujuan: Path) -> None:
    """Killed between its two renames, a writer leaves no place without output."""
    tujuan.rename(tujuan.with_name(".2023-abcdefgh-lama"))
    tujuan.with_name(".2023-abcdefgh").mkdir()
    bersihkan_sisa(tujuan)
    assert _isi(tujuan) == {"2023/lkjip.html": "lama"}


def test_notebooks_of_a_killed_writer_are_kept(tujuan: Path) -> None:
    """Whoever killed it says why; an analyst finds what was executed until then."""
    kerja = tujuan.with_name(".2023-abcdefgh")
    (kerja / "notebooks").mkdir(parents=True)
    (kerja / "notebooks" / "01.ipynb").write_text("{}", "utf-8")
    bersihkan_sisa(tujuan, pesan="melewati batas waktu")
    assert (folder_gagal(tujuan) / "galat.txt").read_text("utf-8") == "melewati batas waktu\n"
    assert (folder_gagal(tujuan) / "notebooks" / "01.ipynb").is_file()
    assert not kerja.exists()


def test_a_lock_passes_from_hand_to_hand(tujuan: Path) -> None:
    """Many writers at once: never two at a time, and none waits for ever."""
    di_dalam, puncak = [0], [0]

    def kerja() -> None:
        with kunci(tujuan, lambda: None):
            di_dalam[0] += 1
            puncak[0] = max(puncak[0], di_dalam[0])
            time.sleep(0.01)
            di_dalam[0] -= 1

    utas = [threading.Thread(target=kerja) for _ in range(8)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert puncak == [1]
    assert [satu.name for satu in tujuan.parent.iterdir()] == ["2023"]


@pytest.mark.parametrize(
    ("keluaran", "sebab"),
    [
        ("berkas", "berkas adalah berkas, padahal harus folder"),
        ("berkas/dalam/lagi", "berkas adalah berkas, padahal harus folder"),
        ("a" * 300, "namanya terlalu panjang"),
        pytest.param("/proc/keluaran", "di /proc tidak dapat dibuat folder", marks=_LINUX),
    ],
)
def test_a_place_that_takes_nothing_is_named_with_its_cause(tmp_path: Path, keluaran: str, sebab: str) -> None:
    """Before anything is made there: a file on the way, a name that no disk takes, a folder that is none."""
    (tmp_path / "berkas").touch()
    with pytest.raises(TerbitSalah) as salah:
        coba_tempat(tmp_path / keluaran / "dinas" / "2023", Path(keluaran))
    kalimat = str(salah.value).replace("\\", "/")
    assert kalimat.startswith(f"folder keluaran “{keluaran}” tidak dapat dipakai: ")
    assert f"{sebab}; pilih --output lain" in kalimat


def test_a_place_that_will_do_is_left_as_it_is(tmp_path: Path, tujuan: Path) -> None:
    """Where there is an output, and where all folders on the way are missing."""
    sebelum = _isi(tujuan)
    coba_tempat(tujuan, tmp_path)
    coba_tempat(tmp_path / "a" / "b" / "2023", tmp_path)
    assert _isi(tujuan) == sebelum
    assert [satu.name for satu in tmp_path.iterdir()] == ["dinas"]
