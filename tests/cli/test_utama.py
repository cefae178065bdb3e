"""The outermost level: however a command ends, its user reads a sentence, and a terminal obeys nothing that is printed."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from kinerja.cli import main, perintah
from kinerja.mesin import catat


def _jalankan(monkeypatch: pytest.MonkeyPatch, *argumen: str) -> int:
    monkeypatch.setattr(sys, "argv", ["kinerja", *argumen])
    with pytest.raises(SystemExit) as selesai:
        main()
    assert isinstance(selesai.value.code, int)
    return selesai.value.code


@pytest.fixture
def rusak(monkeypatch: pytest.MonkeyPatch, akar: Path) -> pytest.MonkeyPatch:
    """Let the command ``check`` meet what a test puts in ``kinerja.terbit.periksa_lengkap``."""
    monkeypatch.chdir(akar)
    monkeypatch.setattr(perintah.keluar, "hilang", None)
    return monkeypatch


_LAPORAN = "params/kota-semarang/diskopum/2023"


def _meledak(monkeypatch: pytest.MonkeyPatch, salah: BaseException) -> None:
    def periksa(*_: object, **__: object) -> None:
        raise salah

    monkeypatch.setattr("kinerja.terbit.periksa_lengkap", periksa)


@pytest.mark.parametrize("salah", [ValueError("isi [bold]rahasia[/]"), RecursionError(), AssertionError(), KeyError(1)])
def test_an_error_of_ours_is_one_sentence(
    rusak: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], salah: Exception
) -> None:
    """Exit code 70; the trace lies in a file that only this user can read."""
    rusak.setattr(tempfile, "tempdir", str(tmp_path))
    _meledak(rusak, salah)
    assert _jalankan(rusak, "check", _LAPORAN) == 70
    keluar, galat = capsys.readouterr()
    assert keluar == ""
    assert galat.count("\n") == 1
    (berkas,) = tmp_path.glob("kinerja-galat-*.txt")
    assert f"Gagal: kesalahan tak terduga pada kinerja ({type(salah).__name__})" in galat
    assert f"rincian tertulis di {berkas}" in galat
    isi = berkas.read_text("utf-8")
    assert "Traceback (most recent call last)" in isi
    assert "periksa_lengkap" in isi
    if sys.platform != "win32":
        assert berkas.stat().st_mode & 0o077 == 0


def test_the_details_find_another_place(
    rusak: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the temporary folder takes nothing, the folder for logs does; where none does the sentence says more."""
    (tmp_path / "berkas").touch()
    rusak.setattr(tempfile, "tempdir", str(tmp_path / "berkas"))
    for nama in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        rusak.setenv(nama, str(tmp_path / "catatan"))
    _meledak(rusak, ValueError("isi"))
    assert _jalankan(rusak, "check", _LAPORAN) == 70
    assert len(list((tmp_path / "catatan").rglob("kinerja-galat-*.txt"))) == 1
    rusak.setattr(catat, "_tempat", lambda: [tmp_path / "berkas"])
    assert _jalankan(rusak, "check", _LAPORAN) == 70
    assert "rinciannya tidak dapat ditulis di mana pun (isi, test_utama.py baris" in capsys.readouterr().err


def test_details_never_go_into_a_folder_of_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python takes the working folder for temporary files when no other can be written."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert tmp_path not in list(catat._tempat())


@pytest.mark.parametrize(
    ("salah", "kalimat"),
    [
        (
            PermissionError(errno.EACCES, "denied", "params/kota"),
            "kota tidak dapat dibaca atau ditulisi; periksa izinnya",
        ),
        (OSError(errno.ENOSPC, "full"), "disk penuh; kosongkan ruang pada disk folder keluaran dan folder sementara"),
        (
            OSError(errno.ENOSPC, "full", str(Path(tempfile.gettempdir(), "kinerja-x", "a"))),
            "disk penuh; kosongkan ruang pada disk folder sementara",
        ),
        (
            FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/x']"),
            "tidak ada folder sementara yang dapat ditulisi",
        ),
        (OSError(errno.EMFILE, "many"), "terlalu banyak berkas terbuka"),
        (OSError(errno.ELOOP, "loop", "a/b"), "b adalah tautan yang berputar"),
    ],
)
def test_what_the_system_refuses_is_a_sentence(
    rusak: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], salah: OSError, kalimat: str
) -> None:
    """It is no error of ours: exit code 1."""
    _meledak(rusak, salah)
    assert _jalankan(rusak, "check", _LAPORAN) == 1
    assert capsys.readouterr().err.startswith(f"Gagal: {kalimat}")


def test_an_error_in_a_thread_is_kept_off_the_screen(
    rusak: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Libraries start threads; their traces go into the file of details."""
    rusak.setattr(tempfile, "tempdir", str(tmp_path))

    def periksa(*_: object, **__: object) -> None:
        utas = threading.Thread(target=lambda: int("x"))
        utas.start()
        utas.join()
        raise KeyboardInterrupt

    rusak.setattr("kinerja.terbit.periksa_lengkap", periksa)
    assert _jalankan(rusak, "check", _LAPORAN) == 130
    assert "ValueError" not in capsys.readouterr().err
    assert len(list(tmp_path.glob("kinerja-galat-*"))) == 1


def _perintah(akar: Path, *argumen: str | bytes, **lain: str) -> tuple[int, bytes]:
    hasil = subprocess.run(
        [sys.executable, "-P", "-m", "kinerja", *argumen],
        cwd=akar, capture_output=True, check=False, timeout=240, env={**os.environ, **lain},
    )  # fmt: skip
    return hasil.returncode, hasil.stdout + hasil.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are bytes on POSIX only")
@pytest.mark.parametrize("perintah", ["check", "render", "review", "batch", "verify"])
@pytest.mark.parametrize("nama", [b"/", b"\xff\xfe", b"\x1b]0;x\x07\x1b[2J", b"[bold]x[red]", b"x\\", b"x" * 5000])
def test_strange_names_are_told_in_a_sentence(akar: Path, perintah: str, nama: bytes) -> None:
    """The root, bytes that are no text, commands to a terminal, markup, names without end."""
    if perintah == "verify" and nama == b"/":
        nama = b"/dev/null"
    kode, teks = _perintah(akar, perintah, nama)
    assert kode in (1, 2), teks
    assert b"Traceback" not in teks
    assert b"\x1b" not in teks
    assert b"\x07" not in teks
    if nama.startswith(b"["):
        assert nama in teks


@pytest.mark.skipif(sys.platform == "win32", reason="names with control characters")
@pytest.mark.parametrize("sandi", ["utf-8", "ascii"])
def test_names_of_files_are_printed_as_characters(akar: Path, tmp_path: Path, sandi: str) -> None:
    """Nothing in a name is obeyed by the terminal, and no encoding of a channel makes a command fail."""
    folder = tmp_path / "2023"
    folder.mkdir()
    (folder / "data \x1b[31m[red]‮.xlsx").touch()
    kode, teks = _perintah(akar, "check", str(folder), PYTHONIOENCODING=sandi)
    assert kode == 1
    assert b"Traceback" not in teks
    assert b"data \\u001b[31m[red]\\u202e.xlsx" in teks


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed")
def test_a_working_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    """Whatever is named there, nothing can be found."""
    kode = "import os, sys; os.rmdir(os.getcwd()); sys.argv = ['kinerja', 'check', 'x']; from kinerja.cli import main; main()"
    (tmp_path / "hilang").mkdir()
    hasil = subprocess.run(
        [sys.executable, "-P", "-c", kode], cwd=tmp_path / "hilang", capture_output=True, encoding="utf-8", check=False
    )
    assert (hasil.returncode, hasil.stdout) == (2, "")
    assert "folder tempat perintah ini dijalankan sudah tidak ada" in hasil.stderr
