"""The workbook of the printed values of one published report: written for a person to correct, and read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kinerja.masukan.buku import BukuMentah, baca_buku
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.lembar import susun_lembar
from kinerja.masukan.templat import tulis_buku
from kinerja.model import LEMBAR, CatatanReviu, LembarSpek, Publikasi, SumberPublikasi

__all__ = ["BUKU_PUBLIKASI", "baca_buku_publikasi", "tulis_buku_publikasi"]

#: Name of the workbook beside the review of a published report.
BUKU_PUBLIKASI = "publikasi.xlsx"

_LEMBAR: Mapping[str, LembarSpek] = {satu.lembar: satu for satu in (SumberPublikasi, Publikasi)}
#: So many sheets of a report make a workbook the one of a report.
_LEMBAR_LAPORAN = 3
_PETUNJUK = (
    "Angka laporan terbit sebagaimana terbaca",
    "Setiap baris lembar publikasi memuat satu angka tercetak: tabel, baris, kolom, nilai, dan halamannya.",
    "Perbaiki yang terbaca keliru, hapus yang bukan angka laporan, tambahkan yang belum terbaca; simpan, lalu jalankan "
    "kinerja review dengan berkas ini. Sertakan juga PDF-nya agar temuan ditandai di sana.",
    "Catatan “ragu: …” menyebut angka yang baris atau kolomnya kurang pasti; hapus catatan itu setelah diperiksa. "
    "Bagian “kotak …” pada catatan menunjukkan letak angka di halaman; biarkan apa adanya.",
    "Kolom nilai kosong berarti yang tercetak tanda hubung. Nama kolom terkunci tanpa kata sandi.",
)


def tulis_buku_publikasi(tujuan: Path, sumber: SumberPublikasi, baris: Iterable[Publikasi]) -> None:
    """Write the values of a published report with where they come from; the same rows give the same bytes."""
    isi = {
        SumberPublikasi.lembar: [sumber.model_dump()],
        Publikasi.lembar: [satu.model_dump() for satu in baris],
    }
    tulis_buku(tujuan, _LEMBAR, isi, "Angka laporan terbit", _PETUNJUK)


def baca_buku_publikasi(berkas: Path) -> tuple[SumberPublikasi, tuple[Publikasi, ...]]:
    """Read what :func:`tulis_buku_publikasi` wrote and a person corrected.

    Raises
    ------
    MasukanSalah
        with all faults of the workbook.
    """
    buku = baca_buku(berkas)
    if kurang := [nama for nama in _LEMBAR if nama not in buku]:
        raise MasukanSalah(_lain(berkas, buku, kurang))
    sumber, salah_sumber = susun_lembar(buku[SumberPublikasi.lembar], SumberPublikasi, berkas.name)
    baris, salah_baris = susun_lembar(buku[Publikasi.lembar], Publikasi, berkas.name)
    galat = [satu for satu in (*salah_sumber, *salah_baris) if satu.tingkat == "galat"]
    if galat or not sumber:
        kosong = Galat(berkas.name, SumberPublikasi.lembar, "B3", "wajib_diisi", "wajib diisi")
        raise MasukanSalah(galat or [kosong])
    return sumber[0], baris


def _lain(berkas: Path, buku: BukuMentah, kurang: Sequence[str]) -> list[Galat]:
    """Say what a workbook is, by its sheets, that holds no values of a published report."""
    if len(LEMBAR.keys() & buku.keys()) >= _LEMBAR_LAPORAN:
        apa = "buku kerja sebuah laporan"
    elif CatatanReviu.lembar in buku:
        apa = "jawaban atas temuan sebuah laporan"
    else:
        pesan = f"lembar tidak ditemukan; pakai {BUKU_PUBLIKASI} dari hasil kinerja review"
        return [Galat(berkas.name, nama, "", "lembar_tidak_ada", pesan) for nama in kurang]
    pesan = (
        f"ini {apa}, bukan angka laporan terbit; untuk mereviu laporan itu, jalankan kinerja review dengan foldernya"
    )
    return [Galat(berkas.name, "", "", "buku_lain", pesan)]
