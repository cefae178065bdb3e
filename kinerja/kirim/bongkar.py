"""Unpacking an archive of a stranger into memory: bounded, without links, and with names that every system can hold."""

from __future__ import annotations

import stat
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kinerja.kirim.isi import BANYAK_MAKS, BERKAS_MAKS, ISI_MAKS, sampah
from kinerja.kirim.nama import kembar, salah_nama
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.jaga import MB

__all__ = ["KIRIMAN_MAKS", "bongkar"]

#: Bytes of an archive.
KIRIMAN_MAKS = 100 * MB
_NISBAH_MAKS, _NISBAH_MULAI = 150, 20 * MB
_POTONG = 1 << 16
_SEBUT_MAKS = 5


def bongkar(nama: str, mentah: bytes) -> dict[str, bytes]:
    """Return the files of a .zip by their names; what systems leave in archives is passed over.

    Parameters
    ----------
    nama
        how messages call the archive.
    mentah
        its bytes.

    Raises
    ------
    MasukanSalah
        saying why nothing of it is taken: broken, encrypted, a name or a kind of entry that does harm, two names that
        are one on some system, more than a report can hold.
    """
    try:
        with ZipFile(BytesIO(mentah)) as arsip:
            daftar = [satu for satu in arsip.infolist() if not sampah(satu.filename)]
            if galat := [*_periksa(nama, arsip.infolist(), daftar)]:
                raise MasukanSalah(galat)
            return _baca(nama, arsip, [satu for satu in daftar if not satu.is_dir()])
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as salah:
        pesan = "arsip rusak atau terpotong; minta dikirim ulang, sebaiknya yang dibuat dengan kinerja pack"
        raise MasukanSalah([Galat(nama, "", "", "arsip_rusak", pesan)]) from salah


def _periksa(nama: str, semua: Sequence[ZipInfo], daftar: Sequence[ZipInfo]) -> Iterator[Galat]:
    """Find in the directory of the archive what is refused, before anything is unpacked."""
    if len(semua) > BANYAK_MAKS:
        yield Galat(nama, "", "", "arsip_berbahaya", f"memuat lebih dari {BANYAK_MAKS} berkas")
        return
    for kode, pesan in (*_salah_arsip(semua), *_salah_entri(semua, daftar)):
        yield Galat(nama, "", "", kode, pesan)


def _salah_arsip(semua: Sequence[ZipInfo]) -> Iterator[tuple[str, str]]:
    """Yield (code, sentence) of what is wrong with the archive as a whole."""
    if any(satu.flag_bits & 1 for satu in semua):
        yield "arsip_bersandi", "dilindungi kata sandi; minta dikirim ulang tanpa kata sandi"
    if any(satu.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for satu in semua):
        yield "arsip_lain", "dimampatkan dengan cara yang tidak lazim; minta dikirim ulang sebagai .zip biasa"
    isi, padat = sum(satu.file_size for satu in semua), max(1, sum(satu.compress_size for satu in semua))
    if isi > ISI_MAKS or (isi > _NISBAH_MULAI and isi / padat > _NISBAH_MAKS) or _bertindih(semua):
        yield "arsip_berbahaya", f"isinya mengembang menjadi {isi // MB} MB saat dibuka, melebihi batas yang aman"
    if any(satu.file_size > BERKAS_MAKS for satu in semua):
        yield "berkas_terlalu_besar", f"memuat berkas yang lebih besar dari {BERKAS_MAKS // MB} MB"


def _salah_entri(semua: Sequence[ZipInfo], daftar: Sequence[ZipInfo]) -> Iterator[tuple[str, str]]:
    """Yield (code, sentence) of entries that are no plain files, or have names that do harm."""
    for entri in [satu for satu in semua if not _biasa(satu)][:_SEBUT_MAKS]:
        yield "tautan", f"memuat “{entri.filename}”, sebuah tautan atau perangkat, bukan berkas biasa"
    for satu, sebab in _nama_salah(semua)[:_SEBUT_MAKS]:
        yield "nama_berbahaya", f"memuat nama “{satu}”: {sebab}"
    for satu, dua in [*kembar(entri.filename for entri in daftar if not entri.is_dir())][:_SEBUT_MAKS]:
        yield "nama_kembar", f"memuat “{satu}” dan “{dua}”, yang sama namanya di sebagian komputer"


def _nama_salah(daftar: Sequence[ZipInfo]) -> list[tuple[str, str]]:
    # The name as it is stored: the library has cut it at the first zero byte and turned slashes of this system.
    nama = [satu.orig_filename for satu in daftar]
    pasangan = ((satu, salah_nama(satu.removesuffix("/"))) for satu in nama)
    return [(satu, sebab) for satu, sebab in pasangan if sebab]


def _biasa(satu: ZipInfo) -> bool:
    """Tell whether an entry is a plain file or folder; archives without rights of Unix say nothing of it."""
    jenis = stat.S_IFMT(satu.external_attr >> 16)
    return jenis in (0, stat.S_IFREG, stat.S_IFDIR)


def _bertindih(daftar: Sequence[ZipInfo]) -> bool:
    """Tell whether two entries share bytes of the archive, which no program does that packs honestly."""
    letak = sorted((satu.header_offset, satu.header_offset + satu.compress_size) for satu in daftar)
    return any(akhir > mulai for (_, akhir), (mulai, _) in pairwise(letak))


def _baca(nama: str, arsip: ZipFile, daftar: Sequence[ZipInfo]) -> dict[str, bytes]:
    """Unpack; sizes are counted as they come, whatever the directory says."""
    hasil: dict[str, bytes] = {}
    sisa = ISI_MAKS
    for satu in daftar:
        isi = bytearray()
        with arsip.open(satu) as aliran:
            while potong := aliran.read(_POTONG):
                isi += potong
                if len(isi) > min(BERKAS_MAKS, sisa):
                    pesan = "isinya mengembang melebihi batas yang aman"
                    raise MasukanSalah([Galat(nama, "", "", "arsip_berbahaya", pesan)])
        sisa -= len(isi)
        hasil[satu.filename] = bytes(isi)
    return hasil
