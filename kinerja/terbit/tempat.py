"""Where outputs come to stand: whole or not at all, one writer at a time, nothing left by one that was killed.

Several documents share the folder of a year. Each is made beside it under a lock of its own; when it is done, it takes
over what belongs to the others, and the folder is exchanged as a whole under the lock of the exchange.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

from kinerja.dokumen import Dokumen, digantikan
from kinerja.terbit.gembok import SedangDipakai, berkas_kunci, kunci
from kinerja.terbit.salah_terbit import TerbitSalah, kalimat_os
from kinerja.terbit.tukar import tukar_sekaligus

__all__ = [
    "bersihkan_sisa",
    "coba_tempat",
    "folder_gagal",
    "pangkal",
    "pegang",
    "pulihkan_semua",
    "ruang_kerja",
    "simpan_gagal",
    "tempatkan",
    "tolak_tempat",
]

_LAMA = "-lama"
#: How many files are asked for at a time to be on the disk.
_SEKALIGUS = 8
#: A work folder, an output that made room for one, or a lock, with the name of the output that they belong to.
_SISA = re.compile(rf"\.(?P<tujuan>.+?)(?:-[a-z0-9_]{{8}}(?:{_LAMA})?|\.kunci)")


@contextmanager
def ruang_kerja(
    tujuan: Path,
    menunggu: Callable[[], None] = lambda: None,
    *,
    dokumen: Dokumen | None = None,
    bawa: Sequence[str] = (),
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
    dokumen
        the document that is put there; what belongs to others in the folder stays. None for a folder of one's own.
    bawa
        names of further files of the earlier output that come along.

    Raises
    ------
    TerbitSalah
        when something stands at ``tujuan`` that is no folder, and in place of an error of the operating system, such
        as a full disk.
    """
    milik_sendiri = pangkal(tujuan, dokumen)
    with tempatkan(tujuan, menunggu, dokumen=dokumen, bawa=bawa) as kerja:
        try:
            yield kerja
        except TerbitSalah as salah:
            simpan_gagal(kerja, milik_sendiri, salah.pesan, salah.rincian)
            raise
    shutil.rmtree(folder_gagal(milik_sendiri), ignore_errors=True)


def pangkal(tujuan: Path, dokumen: Dokumen | None = None) -> Path:
    """Return what the lock, the work folders and the kept notebooks of a document are named after.

    >>> from kinerja.dokumen import LKJIP, RENJA
    >>> [pangkal(Path("output/kota/dinas/2023"), satu).name for satu in (LKJIP, RENJA)]
    ['2023', '2023-renja']
    """
    return tujuan.with_name(f"{tujuan.name}-{dokumen.tanda}") if dokumen and dokumen.tanda else tujuan


@contextmanager
def tempatkan(
    tujuan: Path,
    menunggu: Callable[[], None] = lambda: None,
    *,
    dokumen: Dokumen | None = None,
    bawa: Sequence[str] = (),
) -> Iterator[Path]:
    """Give a work folder beside ``tujuan`` and put it in its place when the block ends well; else what stood there stays.

    Raises
    ------
    TerbitSalah
        as :func:`ruang_kerja`.
    """
    milik_sendiri = pangkal(tujuan, dokumen)
    try:
        tolak_tempat(tujuan)
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        with kunci(milik_sendiri, menunggu):
            _buang_sisa(milik_sendiri)
            kerja = Path(tempfile.mkdtemp(prefix=f".{milik_sendiri.name}-", dir=tujuan.parent))
            kerja.chmod(0o755)
            try:
                yield kerja
                _pastikan_tertulis(kerja)
                with pegang(tujuan):
                    _ambil_alih(tujuan, kerja, dokumen, bawa)
                    _tukar(kerja, tujuan)
            finally:
                shutil.rmtree(kerja, ignore_errors=True)
    except OSError as salah:
        raise TerbitSalah(kalimat_os(salah), repr(salah)) from salah


@contextmanager
def pegang(tujuan: Path) -> Iterator[None]:
    """Hold an output folder while something in it is exchanged, with the folder as a killed writer had found it.

    Raises
    ------
    TerbitSalah
        when something stands there that is no folder.
    """
    tolak_tempat(tujuan)
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    with kunci(_tempat_tukar(tujuan), lambda: None):
        _pulihkan(tujuan)
        yield


def _tempat_tukar(tujuan: Path) -> Path:
    """Return what the lock of the exchange of a folder is named after."""
    return tujuan.with_name(f"{tujuan.name}.tukar")


def _ambil_alih(tujuan: Path, kerja: Path, dokumen: Dokumen | None, bawa: Sequence[str]) -> None:
    """Give the work folder the files of the other documents that stand in the folder, as they are.

    They become further names of the same files where the disk has such, else copies. No link is followed.
    """
    if dokumen is None:
        return
    for folder, _, isi in os.walk(tujuan):
        for satu in (Path(folder) / nama for nama in sorted(isi)):
            jalan = satu.relative_to(tujuan)
            if satu.is_symlink() or (digantikan(dokumen, jalan.as_posix()) and jalan.as_posix() not in bawa):
                continue
            if (baru := kerja / jalan).exists():
                continue
            baru.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(satu, baru)
            except OSError:
                shutil.copy2(satu, baru)


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


def folder_gagal(milik_sendiri: Path) -> Path:
    """Return where the notebooks of a failed rendering are kept, by what its document is named after (:func:`pangkal`).

    >>> folder_gagal(Path("output/kota-semarang/diskopum/2023")).name
    '2023-gagal'
    """
    return milik_sendiri.with_name(f"{milik_sendiri.name}-gagal")


def simpan_gagal(kerja: Path, milik_sendiri: Path, pesan: str, rincian: str = "") -> None:
    """Keep the executed notebooks of a failed rendering in :func:`folder_gagal`, and why it failed.

    Parameters
    ----------
    kerja
        the work folder.
    milik_sendiri
        what the document is named after (:func:`pangkal`).
    pesan, rincian
        what ``galat.txt`` says.
    """
    if not any((kerja / "notebooks").rglob("*.ipynb")):
        return
    gagal = folder_gagal(milik_sendiri)
    shutil.rmtree(gagal, ignore_errors=True)
    # Where even this fails, as on a full disk, the sentence has been said and the notebooks are lost.
    with suppress(OSError):
        gagal.mkdir()
        (kerja / "notebooks").rename(gagal / "notebooks")
        (gagal / "galat.txt").write_text(f"{pesan}\n\n{rincian}".strip() + "\n", encoding="utf-8", newline="\n")


def bersihkan_sisa(tujuan: Path, dokumen: Dokumen | None = None, *, pesan: str = "", sabar: float = 0) -> None:
    """Remove what a killed process left beside ``tujuan``; leave it alone while a living one is at work.

    Parameters
    ----------
    tujuan
        folder of the finished output.
    dokumen
        the document that was at work there.
    pesan
        why the process was killed: its notebooks are then kept in :func:`folder_gagal`.
    sabar
        so many seconds a process that has just been killed may take to let go of its lock.
    """
    milik_sendiri = pangkal(tujuan, dokumen)
    if any(_sisa(milik_sendiri)) or berkas_kunci(milik_sendiri).exists():
        with suppress(SedangDipakai), kunci(milik_sendiri, sabar=sabar):
            for kerja in _sisa(milik_sendiri) if pesan else ():
                simpan_gagal(kerja, milik_sendiri, pesan)
            _buang_sisa(milik_sendiri)
    if any(_lama(tujuan)) or berkas_kunci(_tempat_tukar(tujuan)).exists():
        with suppress(SedangDipakai), kunci(_tempat_tukar(tujuan), sabar=sabar):
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


def _sisa(milik_sendiri: Path) -> Iterator[Path]:
    """Yield the work folders of a document; whoever holds its lock owns none of them yet.

    Those of the review (``2023-reviu``) are not those of the report (``2023``).
    """
    yield from (satu for satu in _milik(milik_sendiri) if not satu.name.endswith(_LAMA))


def _lama(tujuan: Path) -> Iterator[Path]:
    """Yield the outputs that made room and were not put away."""
    yield from (satu for satu in _milik(tujuan) if satu.name.endswith(_LAMA))


def _milik(nama: Path) -> Iterator[Path]:
    for satu in sorted(nama.parent.glob(f".{nama.name}-*")):
        cocok = _SISA.fullmatch(satu.name)
        if cocok and cocok["tujuan"] == nama.name and satu.is_dir():
            yield satu


def _buang_sisa(milik_sendiri: Path) -> None:
    for satu in _sisa(milik_sendiri):
        shutil.rmtree(satu, ignore_errors=True)


def _pulihkan(tujuan: Path) -> None:
    """Undo an exchange that a killed process had begun: the last good output goes back to its place."""
    for satu in _lama(tujuan):
        if tujuan.exists():
            shutil.rmtree(satu, ignore_errors=True)
        else:
            satu.rename(tujuan)


def _pastikan_tertulis(kerja: Path) -> None:
    """See that what a work folder holds is on the disk; a disk that is asked for all at once writes once."""
    with ThreadPoolExecutor(_SEKALIGUS) as kolam:
        for _ in kolam.map(_tulis_tuntas, (satu for satu in kerja.rglob("*") if satu.is_file())):
            pass


def _tulis_tuntas(berkas: Path) -> None:
    with berkas.open("rb+") as isi:
        os.fsync(isi.fileno())


def _tukar(kerja: Path, tujuan: Path) -> None:
    """Put the work folder in place of the earlier output; it is on the disk before its name is.

    What is then called like the work folder is the earlier output, which goes with it. Where the system cannot exchange
    two folders in one step, whoever comes next finds the earlier output beside its place (:func:`_pulihkan`).
    """
    tolak_tempat(tujuan)
    if not tujuan.exists():
        kerja.rename(tujuan)
    elif not tukar_sekaligus(kerja, tujuan):
        _tukar_bertahap(kerja, tujuan)


def _tukar_bertahap(kerja: Path, tujuan: Path) -> None:
    lama = tujuan.with_name(f".{tujuan.name}{kerja.name[-9:]}{_LAMA}")
    tujuan.rename(lama)
    try:
        kerja.rename(tujuan)
    except OSError:
        lama.rename(tujuan)
        raise
    shutil.rmtree(lama, ignore_errors=True)
