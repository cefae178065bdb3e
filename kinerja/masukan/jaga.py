"""The one door through which files of a report, region or output are read: regular, of bounded size, in their folder.

A folder of params may come from a stranger. A link that leads out of it, a pipe, a device or a file without end is
refused in a sentence; a link that stays inside is followed.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path, PurePath

from kinerja.masukan.galat import Galat, MasukanSalah

__all__ = [
    "BERKAS_MAKS",
    "MB",
    "ada",
    "baca_bita",
    "baca_json",
    "baca_teks",
    "nama_berkas",
    "periksa_isi",
    "sidik",
    "ukuran_berkas",
]

MB = 1_000_000
#: The most bytes of any file in a report folder, also of one that is not read.
BERKAS_MAKS = 200 * MB
#: The most bytes of what a program wrote for programs: far more than a manifest or summary takes.
_JSON_MAKS = 10 * MB

#: Never wait for the other end of a pipe, never follow a link that was put in place of what was just resolved.
_BUKA = os.O_RDONLY
for _nama in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
    _BUKA |= getattr(os, _nama, 0)
_FOLDER = getattr(os, "O_DIRECTORY", 0)
_BERTAHAP = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
#: Entries of a folder that are looked at: far more than any report has.
_NAMA_MAKS = 10_000


def ada(folder: Path, nama: str) -> bool:
    """Say whether something of that name lies in the folder, be it a broken link or no file at all."""
    try:
        return os.path.lexists(folder / nama)
    except (OSError, ValueError):
        return False


def baca_bita(folder: Path, nama: str, batas: int) -> bytes:
    """Return the bytes of a file of a report or region.

    Parameters
    ----------
    folder
        the folder that the file must lie in, after all links are resolved.
    nama
        path relative to it with "/", as messages name the file.
    batas
        the most bytes that it may have.

    Raises
    ------
    MasukanSalah
        with one fault: ``berkas_tidak_ada`` (also: a folder of that name), ``tautan_keluar``, ``bukan_berkas`` (a pipe,
        device or circle of links), ``berkas_terlalu_besar`` or ``berkas_terkunci``.
    """
    with _alirkan(folder, nama, batas) as aliran:
        isi = aliran.read(batas + 1)
    if len(isi) > batas:
        raise _terlalu_besar(nama, batas)
    return isi


def ukuran_berkas(folder: Path, nama: str, batas: int) -> int:
    """Open a file as :func:`baca_bita` does, and return how many bytes it has without reading them.

    Raises
    ------
    MasukanSalah
        as :func:`baca_bita`.
    """
    with _alirkan(folder, nama, batas) as aliran:
        return os.fstat(aliran.fileno()).st_size


def sidik(folder: Path, nama: str, batas: int = BERKAS_MAKS) -> str:
    """Return the SHA-256 of a file in hexadecimal, without holding it in memory.

    Raises
    ------
    MasukanSalah
        as :func:`baca_bita`.
    """
    with _alirkan(folder, nama, batas) as aliran:
        return hashlib.file_digest(aliran, "sha256").hexdigest()


def baca_json(folder: Path, nama: str) -> object:
    """Return what a file of JSON says, a manifest or a summary.

    Raises
    ------
    MasukanSalah
        as :func:`baca_bita`, and ``bukan_json``.
    """
    try:
        hasil: object = json.loads(baca_bita(folder, nama, _JSON_MAKS))
    except (ValueError, RecursionError):
        raise _salah(nama, "bukan_json", "isinya bukan JSON yang terbaca; susun ulang dengan kinerja") from None
    return hasil


def baca_teks(folder: Path, nama: str, batas: int) -> str:
    r"""Return a text file as :func:`baca_bita` reads it; line ends are ``\n``, a mark of the byte order is left out.

    Raises
    ------
    MasukanSalah
        as :func:`baca_bita`, and ``bukan_utf8``.
    """
    try:
        teks = baca_bita(folder, nama, batas).decode("utf-8-sig")
    except UnicodeDecodeError:
        pesan = "teks tidak dapat dibaca; simpan berkas dengan pengodean UTF-8"
        raise _salah(nama, "bukan_utf8", pesan) from None
    return teks.replace("\r\n", "\n").replace("\r", "\n")


def nama_berkas(folder: Path, sub: str, akhiran: str) -> tuple[str, ...]:
    """Return the names in a folder below ``folder`` that end in ``akhiran``, sorted; none when there is no such folder.

    Raises
    ------
    MasukanSalah
        ``tautan_keluar`` when that folder is a link that leads outside, ``bukan_berkas`` for a circle of links,
        ``berkas_terkunci`` when it cannot be read, ``terlalu_banyak`` when it holds thousands of files.
    """
    if not ada(folder, sub):
        return ()
    try:
        akar, jalan = _selesaikan(folder, sub)
        with os.scandir(akar / jalan) as isi:
            hasil = [satu.name for _, satu in zip(range(_NAMA_MAKS + 1), isi, strict=False)]
    except NotADirectoryError:
        raise _salah(sub, "bukan_folder", "sebuah berkas memakai nama folder; ganti dengan folder") from None
    except (OSError, RuntimeError, ValueError) as salah:
        raise _dari_sistem(folder, sub, salah) from salah
    if len(hasil) > _NAMA_MAKS:
        raise _salah(sub, "terlalu_banyak", f"folder memuat lebih dari {_NAMA_MAKS} berkas; hapus yang tidak perlu")
    return tuple(sorted(satu for satu in hasil if satu.endswith(akhiran)))


def periksa_isi(folder: Path, batas: int) -> tuple[Galat, ...]:
    """Find what does not belong into a folder of input: links that lead outside, pipes, and files of enormous size.

    Hidden files and the marks of open workbooks are passed over; nothing is read.

    Parameters
    ----------
    folder
        the report folder; links to folders are not entered.
    batas
        the most bytes that any file may have.
    """
    galat: list[Galat] = []
    banyak = 0
    for jalan, sub, berkas in os.walk(folder):
        sub[:] = sorted(satu for satu in sub if not satu.startswith("."))
        for satu in sorted((*berkas, *(s for s in sub if (Path(jalan) / s).is_symlink()))):
            banyak += 1
            if banyak > _NAMA_MAKS:
                pesan = f"folder memuat lebih dari {_NAMA_MAKS} berkas; hapus yang tidak perlu"
                return (*galat, Galat(folder.name, "", "", "terlalu_banyak", pesan))
            if not satu.startswith((".", "~$")):
                galat.extend(_periksa_satu(folder, (Path(jalan) / satu).relative_to(folder).as_posix(), batas))
    return tuple(galat)


def _periksa_satu(folder: Path, nama: str, batas: int) -> tuple[Galat, ...]:
    try:
        akar, jalan = _selesaikan(folder, nama)
        keadaan = os.lstat(akar / jalan)
    except MasukanSalah as salah:
        return salah.daftar
    except (OSError, RuntimeError, ValueError) as salah_sistem:
        return _dari_sistem(folder, nama, salah_sistem).daftar
    if stat.S_ISREG(keadaan.st_mode):
        return _terlalu_besar(nama, batas).daftar if keadaan.st_size > batas else ()
    return () if stat.S_ISDIR(keadaan.st_mode) else _bukan_berkas(nama, keadaan.st_mode).daftar


@contextmanager
def _alirkan(folder: Path, nama: str, batas: int) -> Iterator[BufferedReader]:
    """Open a file for reading; raises as :func:`baca_bita`."""
    try:
        akar, jalan = _selesaikan(folder, nama)
        pegangan = _buka(akar, jalan)
        try:
            keadaan = os.fstat(pegangan)
            if not stat.S_ISREG(keadaan.st_mode):
                raise _bukan_berkas(nama, keadaan.st_mode)
            if keadaan.st_size > batas:
                raise _terlalu_besar(nama, batas)
            with os.fdopen(pegangan, "rb", closefd=False) as aliran:
                yield aliran
        finally:
            os.close(pegangan)
    except (OSError, RuntimeError, ValueError) as salah:
        raise _dari_sistem(folder, nama, salah) from salah


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])


def _terlalu_besar(nama: str, batas: int) -> MasukanSalah:
    ukuran = f"{batas // MB} MB" if batas >= MB else f"{batas // 1000} kB"
    sebab = "hapus gambar dan lembar yang tidak perlu" if nama.endswith(".xlsx") else "periksa apakah ini berkasnya"
    return _salah(nama, "berkas_terlalu_besar", f"berkas lebih besar dari {ukuran}; {sebab}")


def _selesaikan(folder: Path, nama: str) -> tuple[Path, PurePath]:
    """Resolve all links; return the folder and the way down from it."""
    akar = folder.resolve(strict=True)
    berkas = (akar / nama).resolve(strict=True)
    if not berkas.is_relative_to(akar) or berkas == akar:
        pesan = f"menunjuk ke luar folder {folder.name}; salin berkasnya ke folder itu, tautan keluar tidak dibaca"
        raise _salah(nama, "tautan_keluar", pesan)
    return akar, berkas.relative_to(akar)


def _buka(akar: Path, jalan: PurePath) -> int:
    """Open what was resolved, step by step: a link that appears on the way meanwhile is an error of the system."""
    if not _BERTAHAP:
        sebelum = os.lstat(akar / jalan)
        pegangan = os.open(akar / jalan, _BUKA)
        if not os.path.samestat(sebelum, os.fstat(pegangan)):
            os.close(pegangan)
            raise OSError(errno.ELOOP, "replaced while it was opened")
        return pegangan
    pegangan = os.open(akar, _BUKA | _FOLDER)
    for nomor, bagian in enumerate(jalan.parts, start=1):
        atas = pegangan
        try:
            pegangan = os.open(bagian, _BUKA | (_FOLDER if nomor < len(jalan.parts) else 0), dir_fd=atas)
        finally:
            os.close(atas)
    return pegangan


def _bukan_berkas(nama: str, mode: int) -> MasukanSalah:
    if stat.S_ISDIR(mode):
        return _salah(nama, "berkas_tidak_ada", "sebuah folder memakai nama berkas ini; ganti dengan berkasnya")
    return _salah(nama, "bukan_berkas", "pipa, soket, atau perangkat, bukan berkas; ganti dengan berkas biasa")


def _dari_sistem(folder: Path, nama: str, salah: Exception) -> MasukanSalah:
    """Say what the system answered: nothing there, not to be opened, or links without end."""
    if isinstance(salah, FileNotFoundError | NotADirectoryError):
        pesan = f"berkas tidak ditemukan di folder {folder.name}"
        if nama.endswith(".xlsx"):
            pesan += "; letakkan buku kerja dengan nama ini di sana"
        return _salah(nama, "berkas_tidak_ada", pesan)
    if isinstance(salah, RuntimeError | ValueError) or getattr(salah, "errno", None) in (errno.ELOOP, errno.ENXIO):
        return _salah(nama, "bukan_berkas", "bukan berkas biasa yang dapat dibaca; ganti dengan berkasnya sendiri")
    if isinstance(salah, IsADirectoryError):
        return _bukan_berkas(nama, stat.S_IFDIR)
    if getattr(salah, "errno", None) in (errno.ENAMETOOLONG, errno.EINVAL):
        return _salah(nama, "berkas_tidak_ada", f"berkas tidak ditemukan di folder {folder.name}")
    pesan = "berkas tidak dapat dibuka; tutup program lain yang memakainya, atau periksa izin bacanya"
    return _salah(nama, "berkas_terkunci", pesan)
