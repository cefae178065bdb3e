"""Rules on a published report (sheet publikasi): its numbers with each other and with the computation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.publikasi import antar, bentuk, jumlah, uraian
from kinerja.reviu.publikasi import baris as sebaris
from kinerja.reviu.publikasi.entitas import petakan
from kinerja.reviu.publikasi.susunan import Sel, baca_publikasi
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_Temuan = Iterator[tuple[Sel, Dugaan]]
_LEMBAR = ("publikasi",)
_DENGAN_DATA = ("publikasi", "anggaran", "indikator", "target", "realisasi", "sasaran", "sasaran_program")
_HITUNG = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran II: angka laporan dapat dihitung kembali dari angka di sampingnya"
_SATU = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: data yang sama bernilai sama di seluruh laporan"


def _daftar(periksa: Iterable[tuple[Sel, Dugaan]], lewat: frozenset[Sel] = frozenset()) -> Iterator[Dugaan]:
    """Return the findings, each cell once, without the cells that another rule names already."""
    ada: set[Sel] = set()
    for sel, dugaan in periksa:
        if sel not in ada and sel not in lewat:
            ada.add(sel)
            yield dugaan


@lru_cache(maxsize=4)
def _hitungan(laporan: Laporan) -> frozenset[Sel]:
    """Return the cells that the arithmetic of their own table contradicts."""
    terbitan = baca_publikasi(laporan)
    periksa: tuple[Callable[..., _Temuan], ...] = (
        sebaris.periksa_baris,
        sebaris.periksa_kolom_jumlah,
        sebaris.periksa_kolom_rasio,
        sebaris.periksa_pangsa,
        sebaris.periksa_pertumbuhan,
        jumlah.periksa_anak,
        jumlah.periksa_jumlah,
        jumlah.periksa_sarang,
        jumlah.periksa_rerata,
    )
    return frozenset(sel for satu in periksa for sel, _ in satu(terbitan))


@lru_cache(maxsize=4)
def _turut(laporan: Laporan) -> dict[Sel, Dugaan]:
    """Return what follows from wrong operands: each is right in itself and wrong with them."""
    peta = petakan(laporan)
    keliru = set(_hitungan(laporan))
    beda = dict([*antar.periksa_hitungan(peta), *antar.periksa_antar(peta)])
    keliru |= beda.keys()
    hasil: dict[Sel, Dugaan] = {}
    # Several steps: a realisasi spoils the capaian, the capaian spoils the efficiency.
    for _ in range(3):
        for baris in peta.terbitan.baris:
            for satu in sebaris.cari_turunan(baris):
                salah = [operan for operan in satu.operan if operan in keliru]
                if (
                    satu.benar
                    and salah
                    and satu.hasil not in hasil
                    and (satu.hasil in beda or _tercemar(satu, salah, laporan, hasil))
                ):
                    nama = " dan ".join(operan.isi.kolom for operan in salah)
                    pesan = f"Dihitung dari {nama} yang keliru pada baris yang sama; periksa lagi setelah nilai itu diperbaiki"
                    harap = beda[satu.hasil].seharusnya if satu.hasil in beda else ""
                    asal = satu.hasil.isi.asal.sel("nilai")
                    hasil[satu.hasil] = Dugaan(satu.hasil.tempat, satu.hasil.teks, harap, f"{pesan} ({asal}).")
                    keliru.add(satu.hasil)
    for sel, total, suku in antar.cari_jumlah(peta):
        if sel not in hasil and not keliru.isdisjoint(suku):
            pesan = f"Dijumlah dari baris yang keliru; seluruhnya {total}"
            hasil[sel] = Dugaan(sel.tempat, sel.teks, total, f"{pesan} ({sel.isi.asal.sel('nilai')}).")
    return hasil


def _tercemar(turunan: sebaris.Turunan, salah: list[Sel], laporan: Laporan, hasil: dict[Sel, Dugaan]) -> bool:
    """Say whether a wrong operand is itself a result: then what follows from it is wrong for certain."""
    keliru = _hitungan(laporan)
    return turunan.hasil not in keliru and any(
        (operan in keliru and operan.besaran in antar.TURUNAN) or operan in hasil for operan in salah
    )


def _bukan_turut(
    laporan: Laporan, lain: Iterable[tuple[Sel, Dugaan]], lewat: frozenset[Sel] = frozenset()
) -> Iterator[Dugaan]:
    return _daftar(lain, frozenset(_turut(laporan)) | lewat)


@aturan(
    "Hasil hitungan pada satu baris sesuai dengan angka di sampingnya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_hitungan_baris(laporan: Laporan) -> Iterator[Dugaan]:
    """Remainder, percentages, capaian and efficiency follow from their row, whatever formula in use and whatever rounding."""
    return _daftar(sebaris.periksa_baris(baca_publikasi(laporan)))


@aturan(
    "Kolom jumlah sama dengan jumlah kolom rinciannya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_kolom_jumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """Men and women, units and grades add up in every row as they do in most."""
    return _daftar(sebaris.periksa_kolom_jumlah(baca_publikasi(laporan)))


@aturan(
    "Kolom persentase dihitung sama pada semua baris",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_kolom_rasio(laporan: Laporan) -> Iterator[Dugaan]:
    """A ratio or growth that most rows follow holds in all, in the row of totals too."""
    return _daftar(sebaris.periksa_kolom_rasio(baca_publikasi(laporan)))


@aturan(
    "Pangsa sesuai dengan jumlah yang dibagi",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_pangsa(laporan: Laporan) -> Iterator[Dugaan]:
    """A count and its percentage name the same whole as the other parts do."""
    return _daftar(sebaris.periksa_pangsa(baca_publikasi(laporan)))


@aturan(
    "Rata-rata pertumbuhan sesuai dengan angka tahunannya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_pertumbuhan(laporan: Laporan) -> Iterator[Dugaan]:
    """A mean growth is the mean of the yearly rates of its row, or their compound rate."""
    return _daftar(sebaris.periksa_pertumbuhan(baca_publikasi(laporan)))


@aturan(
    "Program dan kegiatan sama dengan jumlah rinciannya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_jumlah_rincian(laporan: Laporan) -> Iterator[Dugaan]:
    """A code is the sum of the codes below it; without codes, of the rows below it where one column shows them."""
    terbitan = baca_publikasi(laporan)
    return _daftar([*jumlah.periksa_anak(terbitan), *jumlah.periksa_sarang(terbitan)])


@aturan(
    "Baris Jumlah sama dengan jumlah barisnya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_jumlah_baris(laporan: Laporan) -> Iterator[Dugaan]:
    """A row named Jumlah or Total adds up the rows that it can stand for."""
    return _daftar(jumlah.periksa_jumlah(baca_publikasi(laporan)))


@aturan(
    "Baris Rata-rata sama dengan rata-rata barisnya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def publikasi_rerata(laporan: Laporan) -> Iterator[Dugaan]:
    """A mean is the mean of its rows, or the ratio of their totals."""
    return _daftar(jumlah.periksa_rerata(baca_publikasi(laporan)))


@aturan(
    "Angka yang sama tercetak sama di semua tempat",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def publikasi_antartabel(laporan: Laporan) -> Iterator[Dugaan]:
    """The same quantity of the same thing and year has one value; the place with less support is named."""
    return _bukan_turut(laporan, antar.periksa_antar(petakan(laporan)))


@aturan(
    "Angka tercetak sama dengan hitungan dari buku kerja",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def publikasi_hitungan_data(laporan: Laporan) -> Iterator[Dugaan]:
    """What the workbook knows is compared where neither the row nor another table shows the fault already."""
    peta = petakan(laporan)
    lewat = _hitungan(laporan) | {sel for sel, _ in antar.periksa_antar(peta)}
    return _bukan_turut(laporan, antar.periksa_hitungan(peta), lewat)


@aturan(
    "Angka tidak dihitung dari angka yang keliru",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.PERINGATAN,
    dasar=_HITUNG,
    membaca=_DENGAN_DATA,
)
def publikasi_turut_keliru(laporan: Laporan) -> Iterator[Dugaan]:
    """A result that fits its row but rests on a number that is wrong has to be printed anew with it."""
    yield from _turut(laporan).values()


@aturan(
    "Tabel tanpa baris jumlah meliputi seluruh anggaran",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def publikasi_kolom_total(laporan: Laporan) -> Iterator[Dugaan]:
    """Amounts per sasaran that come near the total of the agency add up to it."""
    peta = petakan(laporan)
    keliru = _hitungan(laporan) | {sel for sel, _ in antar.periksa_antar(peta)}
    for _, dugaan in antar.periksa_kolom_total(peta, keliru):
        yield dugaan


@aturan(
    "Banyaknya program, kegiatan, dan indikator sesuai dengan daftarnya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def publikasi_banyak(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in running text are those of the lists."""
    peta = petakan(laporan)
    return _daftar([*antar.periksa_banyak(peta), *uraian.periksa_banyak_baris(peta)])


@aturan(
    "Jumlah dalam uraian sesuai dengan rinciannya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def publikasi_uraian_jumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """Running text adds up: what it lists one by one, and what it breaks down in one way or another."""
    peta = petakan(laporan)
    return _daftar([*uraian.periksa_urutan(peta), *uraian.periksa_rincian(peta)])


@aturan(
    "Uraian merujuk Perjanjian Kinerja tahun laporan",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: laporan kinerja mengukur perjanjian kinerja tahun yang sama",
    membaca=_LEMBAR,
)
def publikasi_uraian_tahun(laporan: Laporan) -> Iterator[Dugaan]:
    """The agreement that is measured is that of the report's year."""
    return _daftar(uraian.periksa_tahun(petakan(laporan)))


@aturan(
    "Jumlah pegawai dalam uraian sama dengan tabelnya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def publikasi_uraian_pegawai(laporan: Laporan) -> Iterator[Dugaan]:
    """Running text counts men, women and all staff as the tables do."""
    return _daftar(uraian.periksa_orang(petakan(laporan)))


@aturan(
    "Pegawai menurut jenis kelamin sama di semua tabel",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=("publikasi", "pegawai_status"),
)
def publikasi_kelamin(laporan: Laporan) -> Iterator[Dugaan]:
    """The men and women of a kind of staff are as many by grade as by education."""
    return _daftar(antar.periksa_kelamin(petakan(laporan)))


@aturan(
    "Satu nama memakai satu kode",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar="Permendagri Nomor 90 Tahun 2019: klasifikasi, kodefikasi, dan nomenklatur",
    membaca=("publikasi", "anggaran"),
)
def publikasi_kode(laporan: Laporan) -> Iterator[Dugaan]:
    """The same sub kegiatan bears the same code in every table."""
    return _daftar(bentuk.periksa_kode(petakan(laporan)))


@aturan(
    "Predikat sesuai dengan skala",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar="Skala predikat yang dipakai laporan",
    membaca=_LEMBAR,
)
def publikasi_predikat(laporan: Laporan) -> Iterator[Dugaan]:
    """A rating is the one that the scale gives for the capaian beside it."""
    return _daftar(bentuk.periksa_predikat(petakan(laporan)))


@aturan(
    "Penetapan IKU memuat semua indikator kinerja utama",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: indikator sesuai dengan IKU",
    membaca=_LEMBAR,
)
def publikasi_iku(laporan: Laporan) -> Iterator[Dugaan]:
    """Every table on the IKU lists as many indicators as the table that sets them."""
    return _daftar(bentuk.periksa_iku(petakan(laporan)))


@aturan(
    "Bilangan ditulis dengan titik ribuan yang lengkap",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.PERINGATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=_LEMBAR,
)
def publikasi_bilangan(laporan: Laporan) -> Iterator[Dugaan]:
    """A number can be read in one way only."""
    return _daftar(bentuk.periksa_bilangan(baca_publikasi(laporan)))


@aturan(
    "Satu tabel memakai satu tanda desimal",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.CATATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=_LEMBAR,
)
def publikasi_tanda_desimal(laporan: Laporan) -> Iterator[Dugaan]:
    """Comma and point are not mixed as decimal signs."""
    return _daftar(bentuk.periksa_tanda_desimal(baca_publikasi(laporan)))


@aturan(
    "Terbilang sesuai dengan angkanya",
    keluarga=Keluarga.PUBLIKASI,
    tingkat=Tingkat.GALAT,
    dasar="Kesesuaian angka dan huruf",
    membaca=_LEMBAR,
)
def publikasi_terbilang(laporan: Laporan) -> Iterator[Dugaan]:
    """Words and digits name the same amount."""
    return _daftar(bentuk.periksa_terbilang(baca_publikasi(laporan)))
