"""What can go wrong between valid input and a finished report."""

from __future__ import annotations

import errno
from pathlib import Path

__all__ = ["TerbitSalah", "kalimat_os"]

_PENUH = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_TERLARANG = {errno.EACCES, errno.EPERM, errno.EROFS}
#: Sentences about one file or folder.
_KALIMAT = {
    errno.EEXIST: "{} adalah berkas, padahal harus folder; pindahkan atau ganti namanya",
    errno.ENOTDIR: "{} tidak dapat dibuat karena folder di atasnya adalah berkas; pindahkan atau ganti nama berkas itu",
    errno.ENOENT: "{} tidak ditemukan; mungkin dihapus selagi dipakai, jalankan lagi",
    errno.ENAMETOOLONG: "nama {} terlalu panjang; pakai nama folder yang lebih pendek",
    errno.EFBIG: "sebuah berkas melebihi ukuran yang diizinkan sistem bagi pengguna ini; naikkan batas ukuran berkasnya",
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


def kalimat_os(salah: OSError) -> str:
    """Say what the operating system refused.

    >>> kalimat_os(OSError(errno.ENOSPC, "No space left on device"))
    'disk penuh; kosongkan ruang pada disk folder keluaran, lalu jalankan lagi'
    """
    nama = _nama(Path(str(salah.filename))) if salah.filename else "folder keluaran"
    if salah.errno in _PENUH:
        return "disk penuh; kosongkan ruang pada disk folder keluaran, lalu jalankan lagi"
    if salah.errno in _TERLARANG:
        return f"{nama} tidak dapat dibaca atau ditulisi; periksa izinnya, dan tutup bila sedang dibuka program lain"
    if salah.errno in _KALIMAT:
        return _KALIMAT[salah.errno].format(nama)
    return f"{nama} tidak dapat dibaca atau ditulisi ({salah.strerror or type(salah).__name__})"


def _nama(berkas: Path) -> str:
    """Name a file for the user; of one that we have hidden he knows only the folder."""
    return f"folder {berkas.parent.name}" if berkas.name.startswith(".") else berkas.name
