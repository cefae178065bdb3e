"""The archive that a workbook is, judged before anything reads it: another kind of file, too large, able to do harm."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from kinerja.masukan.galat import Galat, MasukanSalah

__all__ = ["Arsip", "buka_arsip", "kemas"]

_MB = 1_000_000
_UKURAN_MAKS = 50 * _MB
#: What an archive may hold once it is unpacked, and how much more than packed.
_ISI_MAKS = 200 * _MB
_NISBAH_MAKS = 150
_NISBAH_MULAI = 20 * _MB
_BAGIAN_MAKS = 5_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_SIMPAN_ULANG = "buka dengan Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx)"


@dataclass(frozen=True)
class Arsip:
    """The XML parts of a workbook by name, and warnings about what is left unread."""

    isi: Mapping[str, bytes]
    peringatan: tuple[Galat, ...]


def buka_arsip(berkas: Path) -> Arsip:
    """Unpack the XML parts of a .xlsx, within bounds of size that no file can exceed.

    Sizes are taken from the directory of the archive and enforced while reading; documents with their own entities
    are refused, macros and pictures are never opened.

    Raises
    ------
    MasukanSalah
        saying what the file is instead of a workbook, or why it cannot be used.
    """
    if not berkas.is_file():
        pesan = f"berkas tidak ditemukan di folder {berkas.parent.name}; letakkan buku kerja dengan nama ini di sana"
        raise _salah(berkas, "berkas_tidak_ada", pesan)
    if berkas.stat().st_size > _UKURAN_MAKS:
        raise _salah(
            berkas, "berkas_terlalu_besar", "berkas lebih besar dari 50 MB; hapus gambar dan lembar yang tidak perlu"
        )
    try:
        _periksa_jenis(berkas)
        with ZipFile(berkas) as arsip:
            daftar = arsip.infolist()
            _periksa_ukuran(berkas, daftar)
            nama = {satu.filename.casefold() for satu in daftar}
            _periksa_isi(berkas, nama)
            isi = {
                satu.filename: arsip.read(satu)
                for satu in daftar
                if satu.filename.casefold().endswith((".xml", ".rels"))
            }
    except OSError as galat:
        raise _salah(
            berkas, "berkas_terkunci", "berkas tidak dapat dibuka; tutup program lain yang memakainya"
        ) from galat
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error) as galat:
        pesan = f"buku kerja rusak atau terpotong; salin ulang berkasnya, atau {_SIMPAN_ULANG}"
        raise _salah(berkas, "buku_rusak", pesan) from galat
    for satu in isi.values():
        if _DTD.search(satu) or b"\0" in satu[:200]:
            pesan = f"memuat deklarasi XML yang tidak dibuat oleh Excel dan tidak aman dibaca; {_SIMPAN_ULANG}"
            raise _salah(berkas, "xml_berbahaya", pesan)
    return Arsip(isi, tuple(_peringatan(berkas, nama)))


def kemas(isi: Mapping[str, bytes]) -> BytesIO:
    """Pack parts into an archive without compression, for readers that want a file."""
    hasil = BytesIO()
    with ZipFile(hasil, "w") as arsip:
        for nama, satu in isi.items():
            arsip.writestr(ZipInfo(nama), satu)
    hasil.seek(0)
    return hasil


def _salah(berkas: Path, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(berkas.name, "", "", kode, pesan)])


def _periksa_jenis(berkas: Path) -> None:
    """Name other kinds of files by how they begin."""
    with berkas.open("rb") as aliran:
        awal = aliran.read(8)
        if awal.startswith(b"PK"):
            return
        if not awal:
            raise _salah(berkas, "bukan_buku_kerja", "berkas kosong (0 bita); salin ulang buku kerjanya")
        if awal == _OLE:
            # The directory of such a file names its streams in UTF-16.
            sandi = "EncryptedPackage".encode("utf-16-le") in awal + aliran.read()
            if sandi:
                pesan = "buku kerja dilindungi kata sandi; buka dengan Excel, hapus kata sandinya, lalu simpan"
                raise _salah(berkas, "buku_bersandi", pesan)
            raise _salah(berkas, "format_lama", f"berkas Excel lama (.xls) yang diganti namanya; {_SIMPAN_ULANG}")
    pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
    raise _salah(berkas, "bukan_buku_kerja", pesan)


def _periksa_ukuran(berkas: Path, daftar: list[ZipInfo]) -> None:
    if len(daftar) > _BAGIAN_MAKS:
        pesan = f"memuat lebih dari {_BAGIAN_MAKS} bagian, tidak lazim untuk buku kerja; {_SIMPAN_ULANG}"
        raise _salah(berkas, "arsip_berbahaya", pesan)
    isi = sum(satu.file_size for satu in daftar)
    padat = max(1, sum(satu.compress_size for satu in daftar))
    if isi > _ISI_MAKS or (isi > _NISBAH_MULAI and isi / padat > _NISBAH_MAKS):
        pesan = (
            f"isinya mengembang menjadi {isi // _MB} MB saat dibuka, melebihi batas yang aman; "
            "hapus baris dan lembar yang tidak perlu, lalu simpan ulang"
        )
        raise _salah(berkas, "arsip_berbahaya", pesan)
    if any(satu.flag_bits & 1 for satu in daftar):
        raise _salah(berkas, "buku_bersandi", "berkas dilindungi kata sandi; simpan ulang tanpa kata sandi")


def _periksa_isi(berkas: Path, nama: set[str]) -> None:
    if "xl/workbook.xml" in nama:
        return
    if "xl/workbook.bin" in nama:
        raise _salah(berkas, "format_lain", f"buku kerja biner (.xlsb) yang diganti namanya; {_SIMPAN_ULANG}")
    if "content.xml" in nama:
        raise _salah(berkas, "format_lain", f"berkas OpenDocument (.ods) yang diganti namanya; {_SIMPAN_ULANG}")
    pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
    raise _salah(berkas, "bukan_buku_kerja", pesan)


def _peringatan(berkas: Path, nama: set[str]) -> Iterator[Galat]:
    if any(satu.endswith("vbaproject.bin") for satu in nama):
        pesan = "memuat makro; makro tidak dijalankan dan hanya nilai sel yang dibaca"
        yield Galat(berkas.name, "", "", "bermakro", pesan, "peringatan")
    if any(satu.startswith("xl/externallinks/") for satu in nama):
        pesan = (
            "memuat tautan ke buku kerja lain; yang dibaca nilai terakhir yang tersimpan, periksa apakah masih benar"
        )
        yield Galat(berkas.name, "", "", "tautan_luar", pesan, "peringatan")
