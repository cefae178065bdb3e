"""What can go wrong between valid input and a finished report."""

from __future__ import annotations

import errno
import tempfile
from contextlib import suppress
from pathlib import Path

__all__ = ["TerbitSalah", "dikenal", "kalimat_os"]

_PENUH = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_TERLARANG = {errno.EACCES, errno.EPERM, errno.EROFS}
#: How names begin that we, Python and its pools give to what they put into the temporary folder.
_SEMENTARA = ("kinerja-", "tmp", "pymp-")
#: Sentences about one file or folder.
_KALIMAT = {
    errno.EEXIST: "{} adalah berkas, padahal harus folder; pindahkan atau ganti namanya",
    errno.ENOTDIR: "{} tidak dapat dibuat karena folder di atasnya adalah berkas; pindahkan atau ganti nama berkas itu",
    errno.ENOENT: "{} tidak ditemukan; mungkin dihapus selagi dipakai, jalankan lagi",
    errno.ENAMETOOLONG: "nama {} terlalu panjang; pakai nama folder yang lebih pendek",
    errno.EFBIG: "sebuah berkas melebihi ukuran yang diizinkan sistem bagi pengguna ini; naikkan batas ukuran berkasnya",
    errno.EMFILE: "terlalu banyak berkas terbuka; tutup program lain, atau kurangi --jobs",
    errno.ELOOP: "{} adalah tautan yang berputar; ganti dengan berkas atau foldernya sendiri",
    errno.EIO: "disk bermasalah saat membaca atau menulis {}; periksa disknya, lalu jalankan lagi",
}


class TerbitSalah(Exception):
    """A report could not be finished; the message is an Indonesian sentence for the user.

    Parameters
    ----------
    pesan
        what went wrong and where (notebook and cell, or the part of the report).
    rincian
        technical details for the analyst, "" where there are none.
    """

    def __init__(self, pesan: str, rincian: str = "") -> None:
        super().__init__(pesan, rincian)
        self.pesan = pesan
        self.rincian = rincian

    def __str__(self) -> str:
        return self.pesan


def dikenal(salah: OSError) -> bool:
    """Tell whether the operating system refused something that a user can mend; else it is an error of ours."""
    return (
        bool(salah.filename)
        or salah.errno in _PENUH | _TERLARANG | {errno.EIO, errno.EFBIG, errno.EMFILE}
        or (_tanpa_sementara(salah))
    )


def kalimat_os(salah: OSError) -> str:
    """Say what the operating system refused.

    >>> kalimat_os(OSError(errno.ENOSPC, "No space left on device"))
    'disk penuh; kosongkan ruang pada disk folder keluaran dan folder sementara (TMPDIR), lalu jalankan lagi'
    """
    if _tanpa_sementara(salah):
        return "tidak ada folder sementara yang dapat ditulisi; kosongkan disknya, atau setel TMPDIR ke folder lain"
    if salah.errno in _PENUH:
        return f"disk penuh; kosongkan ruang pada disk {_disk(salah)}, lalu jalankan lagi"
    nama = _nama(Path(str(salah.filename))) if salah.filename else "folder keluaran"
    if salah.errno in _TERLARANG:
        return f"{nama} tidak dapat dibaca atau ditulisi; periksa izinnya, dan tutup bila sedang dibuka program lain"
    if salah.errno in _KALIMAT:
        return _KALIMAT[salah.errno].format(nama)
    return f"{nama} tidak dapat dibaca atau ditulisi ({salah.strerror or type(salah).__name__})"


def _tanpa_sementara(salah: OSError) -> bool:
    """Tell whether Python found no temporary folder at all; it says so as of a file that is not there."""
    return isinstance(salah, FileNotFoundError) and "temporary directory" in str(salah.strerror)


def _disk(salah: OSError) -> str:
    """Name the folder whose disk is full, both that are written where the system does not say which."""
    if not salah.filename:
        return "folder keluaran dan folder sementara (TMPDIR)"
    with suppress(OSError, ValueError):
        sementara = Path(tempfile.gettempdir())
        if Path(str(salah.filename)).relative_to(sementara).parts[0].startswith(_SEMENTARA):
            return f"folder sementara {sementara}"
    return "folder keluaran"


def _nama(berkas: Path) -> str:
    """Name a file for the user; of one that we have hidden he knows only the folder."""
    return f"folder {berkas.parent.name}" if berkas.name.startswith(".") else berkas.name
