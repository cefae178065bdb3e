"""Rules on the structure of a published report: lists, numbers of headings, what text points to, names written one way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.reviu.publikasi.daftar_aturan import LEMBAR, SATU, aturan_publikasi, sekali_saja
from kinerja.reviu.publikasi.penulisan import (
    bab_judul,
    butir_ganda,
    jenis_daerah,
    judul_bernomor,
    lembaga_negara,
    nomor_subbab,
    nomor_urut,
    rujukan_lampiran,
    singkatan,
)
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta

__all__: list[str] = []


@aturan_publikasi(
    "Gambar, tabel, dan lampiran bernomor dan berjudul sama di daftar dan di isi",
    tingkat=Tingkat.PERINGATAN,
    dasar="Daftar menunjuk judul yang disebutnya",
    membaca=LEMBAR,
)
def publikasi_judul_bernomor(peta: Peta) -> Iterator[Dugaan]:
    """A caption, an annex bears the number and the words by which it is listed."""
    return sekali_saja(peta, judul_bernomor.periksa_judul_terdaftar(peta))


@aturan_publikasi(
    "Kalimat menunjuk lampiran dengan nomor yang benar",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu lampiran",
    membaca=LEMBAR,
)
def publikasi_rujukan_lampiran(peta: Peta) -> Iterator[Dugaan]:
    """A sentence points to an annex by the number under which it is listed."""
    return sekali_saja(peta, rujukan_lampiran.periksa_rujukan_lampiran(peta))


@aturan_publikasi(
    "Satu nama daerah disebut sebagai kabupaten atau sebagai kota",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_jenis_daerah(peta: Peta) -> Iterator[Dugaan]:
    """A region is a kabupaten or a kota wherever it is named."""
    return sekali_saja(peta, jenis_daerah.periksa_jenis_daerah(peta))


@aturan_publikasi(
    "Tabel dan gambar bernomor bab tempatnya berada",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu bagian dan letaknya",
    membaca=LEMBAR,
)
def publikasi_bab_judul(peta: Peta) -> Iterator[Dugaan]:
    """A caption that is numbered by chapter bears the number of its own."""
    return sekali_saja(peta, bab_judul.periksa_bab_judul(peta))


@aturan_publikasi(
    "Lembaga negara disebut dengan namanya",
    tingkat=Tingkat.PERINGATAN,
    dasar="Peraturan yang menetapkan nama lembaga itu",
    membaca=LEMBAR,
)
def publikasi_lembaga_negara(peta: Peta) -> Iterator[Dugaan]:
    """An institution of the state bears the name that its regulation gives."""
    return sekali_saja(peta, lembaga_negara.periksa_lembaga_negara(peta))


@aturan_publikasi(
    "Satu singkatan berarti satu nama",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_singkatan(peta: Peta) -> Iterator[Dugaan]:
    """An abbreviation is written out as one name."""
    return sekali_saja(peta, singkatan.periksa_singkatan(peta))


@aturan_publikasi(
    "Subbab bernomor urut dalam babnya",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu bagian dan letaknya",
    membaca=LEMBAR,
)
def publikasi_nomor_subbab(peta: Peta) -> Iterator[Dugaan]:
    """A section follows the one before it, and bears the number of the section or chapter that it is part of."""
    return sekali_saja(peta, nomor_subbab.periksa_nomor_subbab(peta))


@aturan_publikasi(
    "Baris tabel bernomor urut",
    tingkat=Tingkat.PERINGATAN,
    dasar="Nomor menunjuk satu baris",
    membaca=LEMBAR,
)
def publikasi_nomor_urut(peta: Peta) -> Iterator[Dugaan]:
    """A row bears the number or letter behind that of the row before it."""
    return sekali_saja(peta, nomor_urut.periksa_nomor_urut(peta))


@aturan_publikasi(
    "Satu daftar memuat satu butir satu kali",
    tingkat=Tingkat.PERINGATAN,
    dasar="Butir daftar tidak berulang",
    membaca=LEMBAR,
)
def publikasi_butir_ganda(peta: Peta) -> Iterator[Dugaan]:
    """No item of a list cites the regulation of another one, or repeats the one before it."""
    return sekali_saja(peta, butir_ganda.periksa_butir_ganda(peta))
