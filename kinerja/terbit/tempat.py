"""Where outputs come to stand: whole or not at all, one writer at a time, nothing left by one that was killed."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from kinerja.terbit.salah_terbit import TerbitSalah, kalimat_os
from kinerja.terbit.tukar import tukar_sekaligus

__all__ = [
    "SedangDipakai",
    "bersihkan_sisa",
    "coba_tempat",
    "folder_gagal",
    "kunci",
    "pegang",
    "pulihkan_semua",
    "ruang_kerja",
    "simpan_gagal",
    "tempatkan",
    "tolak_tempat",
]

_LAMA = "-lama"
#: A work folder, an output that made room for one, or a lock, with the name of the output that they belong to.
_SISA = re.compile(rf"\.(?P<tujuan>.+?)(?:-[a-z0-9_]{{8}}(?:{_LAMA})?|\.kunci)")
_SELA = 0.1
_TERKUNCI = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class SedangDipakai(Exception):
    """Another process holds the lock of an output folder."""


@contextmanager
def ruang_kerja(
    tujuan: Path, menunggu: Callable[[], None] = lambda: None, *, bawa: Sequence[str] = ()
) -> Iterator[Path]:
    """Give a work folder beside ``tujuan`` and put it in its place when the block ends well.

    After an error what stood at ``tujuan`` stays. Notebooks that were executed until then are kept for the analyst in
    :func:`folder_gagal`, with the error, until the next success.

    Parameters
    ----------
    tujuan
        folder of the finished output.
    menunggu
        is called when another process works on the same output and has to be waited for.
    bawa
        names of files of the earlier output that belong to others and come along.

    Raises
    ------
    TerbitSalah
        when something stands at ``tujuan`` that is no folder, and in place of an error of the operating system, such
        as a full disk.
    """
    with tempatkan(tujuan, menunggu) as kerja:
        try:
            yield kerja
        except TerbitSalah as salah:
            simpan_gagal(kerja, tujuan, salah.pesan, salah.rincian)
            raise
        for nama in bawa:
            with suppress(FileNotFoundError):
                shutil.copy2(tujuan / nama, kerja / nama)
    shutil.rmtree(folder_gagal(tujuan), ignore_errors=True)


@contextmanager
def tempatkan(tujuan: Path, menunggu: Callable[[], None] = lambda: None) -> Iterator[Path]:
    """Give a work folder beside ``tujuan`` and put it in its place when the block ends well; else what stood there stays.

    Raises
    ------
    TerbitSalah
        as :func:`ruang_kerja`.
    """
    try:
        with pegang(tujuan, menunggu):
            kerja = Path(tempfile.mkdtemp(prefix=f".{tujuan.name}-", dir=tujuan.parent))
            kerja.chmod(0o755)
            try:
                yield kerja
                _tukar(kerja, tujuan)
            finally:
                shutil.rmtree(kerja, ignore_errors=True)
    except OSError as salah:
        raise TerbitSalah(kalimat_os(salah), repr(salah)) from salah


@contextmanager
def pegang(tujuan: Path, menunggu: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold the lock of an output folder that is to be written, with the folder as a killed writer had found it.

    Raises
    ------
    TerbitSalah
        when something stands there that is no folder.
    """
    tolak_tempat(tujuan)
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    with kunci(tujuan, menunggu):
        _pulihkan(tujuan)
        yield


def tolak_tempat(tujuan: Path) -> None:
    """Refuse to put an output where a file or a link stands: it is somebody's, and would vanish.

    Raises
    ------
    TerbitSalah
        naming it.
    """
    apa = "tautan" if tujuan.is_symlink() else "berkas" if tujuan.exists() and not tujuan.is_dir() else ""
    if apa:
        raise TerbitSalah(
            f"{tujuan.parent.name}/{tujuan.name} di folder keluaran adalah {apa}, padahal harus folder; "
            "pindahkan atau ganti namanya, atau pilih --output lain"
        )


def coba_tempat(tujuan: Path, keluaran: Path) -> None:
    """Refuse a place where no output can come to stand, before anything is done for it; nothing is left there.

    Parameters
    ----------
    tujuan
        folder of the finished output.
    keluaran
        folder of all outputs, as the user named it.

    Raises
    ------
    TerbitSalah
        naming the folder and why it cannot be used.
    """
    if sebab := _sebab_tertolak(tujuan):
        raise TerbitSalah(f"folder keluaran “{keluaran}” tidak dapat dipakai: {sebab}; pilih --output lain")
    tolak_tempat(tujuan)


def _sebab_tertolak(tujuan: Path) -> str:
    """Say why nothing can be put at a place; "" when the nearest folder above it that is there takes something."""
    ada = next((satu for satu in tujuan.parents if os.path.lexists(satu)), tujuan.parent)
    if not ada.is_dir():
        return f"{ada} adalah berkas, padahal harus folder"
    try:
        with suppress(FileNotFoundError):
            tujuan.lstat()
        Path(tempfile.mkdtemp(prefix=".kinerja-", dir=ada)).rmdir()
    except FileNotFoundError:
        return f"di {ada} tidak dapat dibuat folder"
    except OSError as salah:
        return "namanya terlalu panjang" if salah.errno == errno.ENAMETOOLONG else kalimat_os(salah)
    return ""


def folder_gagal(tujuan: Path) -> Path:
    """Return where the notebooks of a failed rendering are kept.

    >>> folder_gagal(Path("output/kota-semarang/diskopum/2023")).name
    '2023-gagal'
    """
    return tujuan.with_name(f"{tujuan.name}-gagal")


def simpan_gagal(kerja: Path, tujuan: Path, pesan: str, rincian: str = "") -> None:
    """Keep the executed notebooks of a failed rendering in :func:`folder_gagal`, and why it failed.

    Parameters
    ----------
    kerja
        the work folder.
    tujuan
        folder of the finished output.
    pesan, rincian
        what ``galat.txt`` says.
    """
    if not any((kerja / "notebooks").rglob("*.ipynb")):
        return
    gagal = folder_gagal(tujuan)
    shutil.rmtree(gagal, ignore_errors=True)
    # Where even this fails, as on a full disk, the sentence has been said and the notebooks are lost.
    with suppress(OSError):
        gagal.mkdir()
        (kerja / "notebooks").rename(gagal / "notebooks")
        (gagal / "galat.txt").write_text(f"{pesan}\n\n{rincian}".strip() + "\n", encoding="utf-8", newline="\n")


def bersihkan_sisa(tujuan: Path, pesan: str = "", sabar: float = 0) -> None:
    """Remove what a killed process left beside ``tujuan``; leave it alone while a living one is at work.

    Parameters
    ----------
    tujuan
        folder of the finished output.
    pesan
        why the process was killed: its notebooks are then kept in :func:`folder_gagal`.
    sabar
        so many seconds a process that has just been killed may take to let go of its lock.
    """
    if not any(_sisa(tujuan)) and not _berkas_kunci(tujuan).exists():
        return
    with suppress(SedangDipakai), kunci(tujuan, sabar=sabar):
        for kerja in _sisa(tujuan) if pesan else ():
            if not kerja.name.endswith(_LAMA):
                simpan_gagal(kerja, tujuan, pesan)
        _pulihkan(tujuan)


def pulihkan_semua(folder: Path) -> None:
    """Let every output in a folder, and in those below it, be what it was before a process was killed at work on it.

    Where a living process is at work, and where the system refuses, things stay as they are.
    """
    with suppress(OSError):
        for satu in _folder_dalam(folder):
            tujuan = {cocok["tujuan"] for nama in os.listdir(satu) if (cocok := _SISA.fullmatch(nama))}  # noqa: PTH208
            for nama in sorted(tujuan):
                with suppress(OSError):
                    bersihkan_sisa(satu / nama)


def _folder_dalam(folder: Path) -> Iterator[Path]:
    """Yield a folder and those below it that are not hidden."""
    if folder.is_dir():
        yield folder
        for satu in sorted(folder.iterdir()):
            if satu.name[0] != "." and not satu.is_symlink() and satu.is_dir():
                yield from _folder_dalam(satu)


@contextmanager
def kunci(tujuan: Path, menunggu: Callable[[], None] | None = None, *, sabar: float = 0) -> Iterator[None]:
    """Hold the lock of one output folder; the operating system takes it back from a process that dies.

    Parameters
    ----------
    tujuan
        folder of the finished output; its parent exists.
    menunggu
        is called once when the lock has to be waited for, however long.
    sabar
        how many seconds to wait without it.

    Raises
    ------
    SedangDipakai
        when another process holds the lock for longer and ``menunggu`` is not given.
    """
    batas = time.monotonic() + sabar
    berkas = _berkas_kunci(tujuan)
    while (pegangan := _coba(berkas)) is None:
        if menunggu:
            menunggu()
            menunggu = _diam
        elif time.monotonic() >= batas:
            raise SedangDipakai(tujuan.name)
        time.sleep(_SELA)
    try:
        yield
    finally:
        # A file that is open cannot be removed on Windows; elsewhere it must go before others can lock it.
        if sys.platform == "win32":
            os.close(pegangan)
        with suppress(OSError):
            berkas.unlink()
        if sys.platform != "win32":
            os.close(pegangan)


def _diam() -> None:
    """Do nothing: the wait has been told."""


def _coba(berkas: Path) -> int | None:
    """Open and lock a file; None when another process has it."""
    try:
        pegangan = os.open(berkas, os.O_RDWR | os.O_CREAT, 0o644)
    except PermissionError:
        # Windows: the file is about to vanish. Elsewhere the folder may not be written.
        if sys.platform == "win32" and os.access(berkas.parent, os.W_OK):
            return None
        raise
    try:
        _kunci_os(pegangan)
        if os.fstat(pegangan).st_ino == berkas.stat().st_ino:
            return pegangan
    except FileNotFoundError:
        pass
    except OSError as salah:
        if salah.errno not in _TERKUNCI:
            os.close(pegangan)
            raise
    os.close(pegangan)
    return None


if sys.platform == "win32":
    import msvcrt

    def _kunci_os(pegangan: int) -> None:
        msvcrt.locking(pegangan, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _kunci_os(pegangan: int) -> None:
        fcntl.flock(pegangan, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _berkas_kunci(tujuan: Path) -> Path:
    return tujuan.with_name(f".{tujuan.name}.kunci")


def _sisa(tujuan: Path) -> Iterator[Path]:
    """Yield the work folders beside ``tujuan``; whoever holds its lock owns none of them yet.

    Those of the review alone (``2023-reviu``) are not those of the report (``2023``).
    """
    for satu in sorted(tujuan.parent.glob(f".{tujuan.name}-*")):
        cocok = _SISA.fullmatch(satu.name)
        if cocok and cocok["tujuan"] == tujuan.name and satu.is_dir():
            yield satu


def _pulihkan(tujuan: Path) -> None:
    """Undo what a killed process had begun: the last good output goes back to its place, the rest goes away."""
    for satu in _sisa(tujuan):
        if satu.name.endswith(_LAMA) and not tujuan.exists():
            satu.rename(tujuan)
        else:
            shutil.rmtree(satu, ignore_errors=True)


def _tukar(kerja: Path, tujuan: Path) -> None:
    """Put the work folder in place of the earlier output; it is on the disk before its name is.

    What is then called like the work folder is the earlier output, which goes with it. Where the system cannot exchange
    two folders in one step, whoever comes next finds the earlier output beside its place (:func:`_pulihkan`).
    """
    for satu in kerja.rglob("*"):
        if satu.is_file():
            with satu.open("rb+") as isi:
                os.fsync(isi.fileno())
    tolak_tempat(tujuan)
    if not tujuan.exists():
        kerja.rename(tujuan)
    elif not tukar_sekaligus(kerja, tujuan):
        _tukar_bertahap(kerja, tujuan)


def _tukar_bertahap(kerja: Path, tujuan: Path) -> None:
    lama = kerja.with_name(f"{kerja.name}{_LAMA}")
    tujuan.rename(lama)
    try:
        kerja.rename(tujuan)
    except OSError:
        lama.rename(tujuan)
        raise
    shutil.rmtree(lama, ignore_errors=True)
