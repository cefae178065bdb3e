"""What is written of a file that came: the receipt, and the letter that goes back with what has to be mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import cetak_bulat, cetak_tanggal
from kinerja.masukan import Galat, susun_teks

__all__ = ["BUKU_BERTANDA", "SURAT", "TANDA_TERIMA", "CatatanTerima", "susun_surat", "susun_tanda_terima"]

TANDA_TERIMA, SURAT, BUKU_BERTANDA = "tanda-terima.txt", "surat.txt", "data-bertanda.xlsx"


@dataclass(frozen=True)
class CatatanTerima:
    """What receipt and letter say.

    Attributes
    ----------
    nama, sidik, ukuran
        name, SHA-256 and bytes of the file that came.
    daerah
        name of the government.
    dinas, tahun
        name of the dinas, and the year.
    nomor
        which version of this report it is, from 1.
    saat
        when it came.
    bersegel
        whether it had an unbroken seal.
    daftar
        faults and warnings.
    perubahan
        what changed since the version before, in a sentence; "" for the first.
    catatan
        sentences on what was left out or done beside.
    """

    nama: str
    sidik: str
    ukuran: int
    daerah: str
    dinas: str
    tahun: str
    nomor: int
    saat: dt.datetime
    bersegel: bool
    daftar: Sequence[Galat]
    perubahan: str = ""
    catatan: Sequence[str] = ()

    @property
    def galat(self) -> int:
        """How many faults keep it from being taken."""
        return sum(satu.tingkat == "galat" for satu in self.daftar)


def susun_tanda_terima(isi: CatatanTerima) -> str:
    """Return the receipt as text."""
    return "\n".join(_tanda_terima(isi)) + "\n"


def _tanda_terima(isi: CatatanTerima) -> Iterator[str]:
    yield "TANDA TERIMA DATA LAPORAN KINERJA"
    yield ""
    yield f"Dari       : {isi.dinas}"
    yield f"Kepada     : {isi.daerah}"
    yield f"Tahun      : {isi.tahun}"
    yield f"Kiriman    : ke-{isi.nomor}"
    yield f"Diterima   : {_saat(isi.saat)}"
    yield f"Berkas     : {isi.nama} ({cetak_bulat(isi.ukuran)} bita)"
    yield f"SHA-256    : {isi.sidik}"
    yield f"Segel      : {'utuh' if isi.bersegel else 'tidak ada (tidak dibuat dengan kinerja pack)'}"
    hasil = f"{isi.galat} kesalahan; dikembalikan untuk diperbaiki" if isi.galat else "diterima, tidak ada kesalahan"
    yield f"Pemeriksaan: {hasil}"
    if isi.perubahan:
        yield f"Perubahan  : {isi.perubahan} (dibandingkan dengan isi sebelumnya)"
    yield from _bagian("Catatan:", isi.catatan)
    yield from _bagian("Peringatan, tidak menghalangi laporan:", [*susun_teks(isi.daftar, peringatan=True)])


def susun_surat(isi: CatatanTerima) -> str:
    """Return the letter that goes back with a faulty file, as text to be sent."""
    return "\n".join(_surat(isi)) + "\n"


def _surat(isi: CatatanTerima) -> Iterator[str]:
    kepada = isi.dinas or "pengirim"
    yield f"Perihal: Perbaikan data laporan kinerja {f'tahun {isi.tahun}' if isi.tahun else ''}".rstrip()
    yield ""
    yield "Yth."
    yield f"Kepala {kepada}" if isi.dinas else "Pengirim data laporan kinerja"
    yield "di tempat"
    yield ""
    yield f"Berkas {isi.nama} telah kami terima pada {_saat(isi.saat)} dan kami periksa."
    yield f"Berkas itu belum dapat kami pakai karena memuat {cetak_bulat(isi.galat)} kesalahan berikut:"
    yield ""
    yield from susun_teks(isi.daftar)
    yield from _bagian("Selain itu, yang berikut perlu diperhatikan:", [*susun_teks(isi.daftar, peringatan=True)])
    yield ""
    yield f"Sel yang salah diwarnai dan diberi catatan dalam {BUKU_BERTANDA}, bila berkas itu terlampir."
    yield "Mohon diperbaiki dalam buku kerja Saudara sendiri, bukan dalam salinan bertanda, lalu dikirim kembali."
    yield "Sebelum mengirim, jalankan “kinerja check”, kemudian “kinerja pack”."
    yield ""
    yield "Atas perhatian dan kerja sama Saudara, kami sampaikan terima kasih."
    yield ""
    yield isi.daerah


def _saat(saat: dt.datetime) -> str:
    return f"{cetak_tanggal(saat.date())} pukul {saat:%H.%M}"


def _bagian(judul: str, isi: Sequence[str]) -> Iterator[str]:
    if isi:
        yield ""
        yield judul
        yield from (f"  {satu}" for satu in isi)
