"""Rules on what a published report cites: planning documents with their periods, regulations, tables, pages of its lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.reviu.publikasi.daftar_aturan import LEMBAR, SATU, aturan_publikasi, sekali_saja
from kinerja.reviu.publikasi.penulisan import (
    daftar_isi,
    dasar_dicabut,
    dasar_hukum,
    lembaran_negara,
    nomor_bab,
    nomor_tabel,
    periode,
    periode_lewat,
    rujukan_tabel,
    tahun_naskah,
    tahun_tepi,
    ujung_sama,
)
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta

__all__: list[str] = []


@aturan_publikasi(
    "Tahun dan periode dokumen tertulis sama di seluruh laporan",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_periode(peta: Peta) -> Iterator[Dugaan]:
    """A plan has one period, the report's year is a certain one of it, and a year has four digits."""
    semua = [*periode.periksa_periode(peta), *periode.periksa_periode_utuh(peta)]
    if peta.isi.tahun:
        semua += [*periode.periksa_tahun_ke(peta), *tahun_naskah.periksa_angka_tahun(peta)]
        semua += [*periode_lewat.periksa_periode_lewat(peta), *periode_lewat.periksa_tahun_berjalan(peta)]
        semua += tahun_tepi.periksa_tahun_tepi(peta)
    return sekali_saja(peta, semua)


@aturan_publikasi(
    "Rentang dan perbandingan berujung dua",
    tingkat=Tingkat.PERINGATAN,
    dasar="Yang berawal dan berakhir pada hal yang sama bukan rentang atau perbandingan",
    membaca=LEMBAR,
)
def publikasi_ujung_sama(peta: Peta) -> Iterator[Dugaan]:
    """A range ends elsewhere than it begins, and a year is compared with another one."""
    return sekali_saja(peta, ujung_sama.periksa_ujung_sama(peta))


@aturan_publikasi(
    "Satu peraturan disebut dengan satu nomor dan tahun",
    tingkat=Tingkat.PERINGATAN,
    dasar="UU Nomor 12 Tahun 2011: peraturan dikenal dari jenis, nomor, tahun, dan judulnya",
    membaca=LEMBAR,
)
def publikasi_dasar_hukum(peta: Peta) -> Iterator[Dugaan]:
    """A regulation bears one number and one year wherever its title is cited, and its gazette is its own."""
    semua = [*dasar_hukum.periksa_dasar_hukum(peta), *lembaran_negara.periksa_lembaran_negara(peta)]
    return sekali_saja(peta, semua)


@aturan_publikasi(
    "Peraturan yang disebut masih berlaku",
    tingkat=Tingkat.PERINGATAN,
    dasar="UU Nomor 12 Tahun 2011; dasar hukum memuat peraturan yang berlaku",
    membaca=LEMBAR,
)
def publikasi_dasar_dicabut(peta: Peta) -> Iterator[Dugaan]:
    """A regulation that was repealed before the year of a report is no basis of it."""
    return sekali_saja(peta, dasar_dicabut.periksa_dasar_dicabut(peta))


@aturan_publikasi(
    "Satu nomor tabel dipakai satu kali",
    tingkat=Tingkat.CATATAN,
    dasar="Nomor menunjuk satu tabel",
    membaca=LEMBAR,
)
def publikasi_nomor_tabel(peta: Peta) -> Iterator[Dugaan]:
    """No two tables of different captions bear one number."""
    return sekali_saja(peta, nomor_tabel.periksa_nomor_tabel(peta))


@aturan_publikasi(
    "Satu bab bernomor sama di seluruh laporan",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu bab",
    membaca=LEMBAR,
)
def publikasi_nomor_bab(peta: Peta) -> Iterator[Dugaan]:
    """A chapter bears one number in the list of contents, in the account of the report, and over its text."""
    return sekali_saja(peta, nomor_bab.periksa_nomor_bab(peta))


@aturan_publikasi(
    "Kalimat menunjuk tabel dengan nomor yang benar",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu tabel",
    membaca=LEMBAR,
)
def publikasi_rujukan_tabel(peta: Peta) -> Iterator[Dugaan]:
    """A sentence points to a table by the number of its caption."""
    return sekali_saja(peta, rujukan_tabel.periksa_rujukan_tabel(peta))


@aturan_publikasi(
    "Daftar isi, daftar tabel, dan daftar gambar menyebut halaman yang benar",
    tingkat=Tingkat.PERINGATAN,
    dasar="Daftar menunjuk judul yang disebutnya",
    membaca=LEMBAR,
)
def publikasi_daftar_isi(peta: Peta) -> Iterator[Dugaan]:
    """An entry of a list gives the page on which its heading is printed."""
    return sekali_saja(peta, daftar_isi.periksa_daftar_isi(peta))
