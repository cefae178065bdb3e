"""The archive that a workbook is, judged before anything reads it: another kind of file, too large, able to do harm."""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita
from kinerja.masukan.xml_buku import berdtd

__all__ = ["Arsip", "buka_arsip"]

_UKURAN_MAKS = 50 * MB
#: What an archive may hold once it is unpacked, and how much more than packed.
_ISI_MAKS = 200 * MB
_NISBAH_MAKS = 150
_NISBAH_MULAI = 20 * MB
_BAGIAN_MAKS = 5_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIMPAN_ULANG = "buka dengan Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx)"


@dataclass(frozen=True)
class Arsip:
    """The XML parts of a workbook by name in lower case, the file's own bytes, and warnings about what is left unread."""

    isi: Mapping[str, bytes]
    mentah: bytes
    peringatan: tuple[Galat, ...]


def buka_arsip(folder: Path, nama: str) -> Arsip:
    """Unpack the XML parts of a .xlsx in a folder, within bounds of size that no file can exceed.

    Sizes are taken from the directory of the archive and enforced while reading; documents with their own entities
    are refused, macros and pictures are never opened.

    Raises
    ------
    MasukanSalah
        saying what the file is instead of a workbook, or why it cannot be used.
    """
    mentah = baca_bita(folder, nama, _UKURAN_MAKS)
    _periksa_jenis(nama, mentah)
    try:
        with ZipFile(BytesIO(mentah)) as arsip:
            daftar = arsip.infolist()
            _periksa_ukuran(nama, daftar)
            bagian = [_nama_bagian(satu.filename) for satu in daftar]
            _periksa_isi(nama, bagian)
            isi = {
                kunci: arsip.read(satu)
                for kunci, satu in zip(bagian, daftar, strict=True)
                if kunci.endswith((".xml", ".rels"))
            }
    except (
        BadZipFile,
        EOFError,
        NotImplementedError,
        OSError,
        OverflowError,
        RuntimeError,
        ValueError,
        zlib.error,
    ) as galat:
        pesan = f"buku kerja rusak atau terpotong; salin ulang berkasnya, atau {_SIMPAN_ULANG}"
        raise _salah(nama, "buku_rusak", pesan) from galat
    if any(map(berdtd, isi.values())):
        pesan = f"memuat deklarasi XML yang tidak dibuat oleh Excel dan tidak aman dibaca; {_SIMPAN_ULANG}"
        raise _salah(nama, "xml_berbahaya", pesan)
    return Arsip(isi, mentah, tuple(_peringatan(nama, bagian)))


def _nama_bagian(nama: str) -> str:
    """Fold the name of a part as spreadsheets do: case, a leading slash and the kind of slash do not count."""
    return posixpath.normpath(nama.replace("\\", "/").lstrip("/")).casefold()


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])


def _periksa_jenis(nama: str, mentah: bytes) -> None:
    """Name other kinds of files by how they begin."""
    if mentah.startswith(b"PK"):
        return
    if not mentah:
        raise _salah(nama, "bukan_buku_kerja", "berkas kosong (0 bita); salin ulang buku kerjanya")
    if mentah.startswith(_OLE):
        # The directory of such a file names its streams in UTF-16.
        if "EncryptedPackage".encode("utf-16-le") in mentah:
            pesan = "buku kerja dilindungi kata sandi; buka dengan Excel, hapus kata sandinya, lalu simpan"
            raise _salah(nama, "buku_bersandi", pesan)
        raise _salah(nama, "format_lama", f"berkas ini berkas Excel lama (.xls) yang diganti namanya; {_SIMPAN_ULANG}")
    pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
    raise _salah(nama, "bukan_buku_kerja", pesan)


def _periksa_ukuran(nama: str, daftar: list[ZipInfo]) -> None:
    if len(daftar) > _BAGIAN_MAKS:
        pesan = f"memuat lebih dari {_BAGIAN_MAKS} bagian, tidak lazim untuk buku kerja; {_SIMPAN_ULANG}"
        raise _salah(nama, "arsip_berbahaya", pesan)
    isi = sum(satu.file_size for satu in daftar)
    padat = max(1, sum(satu.compress_size for satu in daftar))
    if isi > _ISI_MAKS or (isi > _NISBAH_MULAI and isi / padat > _NISBAH_MAKS):
        pesan = (
            f"isinya mengembang menjadi {isi // MB} MB saat dibuka, melebihi batas yang aman; "
            "hapus baris dan lembar yang tidak perlu, lalu simpan ulang"
        )
        raise _salah(nama, "arsip_berbahaya", pesan)
    if any(satu.flag_bits & 1 for satu in daftar):
        raise _salah(nama, "buku_bersandi", "berkas dilindungi kata sandi; simpan ulang tanpa kata sandi")


def _periksa_isi(nama: str, bagian: list[str]) -> None:
    if len(set(bagian)) != len(bagian):
        # Readers disagree on which of two parts of one name counts.
        pesan = f"memuat dua bagian dengan nama yang sama; {_SIMPAN_ULANG}"
        raise _salah(nama, "arsip_berbahaya", pesan)
    if "_rels/.rels" in bagian or "xl/workbook.xml" in bagian:
        if "xl/workbook.bin" not in bagian:
            return
        raise _salah(nama, "format_lain", f"berkas ini buku kerja biner (.xlsb) yang diganti namanya; {_SIMPAN_ULANG}")
    if "xl/workbook.bin" in bagian:
        raise _salah(nama, "format_lain", f"berkas ini buku kerja biner (.xlsb) yang diganti namanya; {_SIMPAN_ULANG}")
    if "content.xml" in bagian:
        raise _salah(
            nama, "format_lain", f"berkas ini berkas OpenDocument (.ods) yang diganti namanya; {_SIMPAN_ULANG}"
        )
    pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
    raise _salah(nama, "bukan_buku_kerja", pesan)


def _peringatan(nama: str, bagian: list[str]) -> Iterator[Galat]:
    if any(satu.endswith("vbaproject.bin") for satu in bagian):
        pesan = "memuat makro; makro tidak dijalankan dan hanya nilai sel yang dibaca"
        yield Galat(nama, "", "", "bermakro", pesan, "peringatan")
    if any(satu.startswith("xl/externallinks/") for satu in bagian):
        pesan = (
            "memuat tautan ke buku kerja lain; yang dibaca nilai terakhir yang tersimpan, periksa apakah masih benar"
        )
        yield Galat(nama, "", "", "tautan_luar", pesan, "peringatan")
