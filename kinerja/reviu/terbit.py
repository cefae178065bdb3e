"""Rules on a published report (sheet terbit): its numbers with each other and with the computation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu import terbit_antar, terbit_baris, terbit_bentuk, terbit_jumlah, terbit_uraian
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.temuan import Dugaan, Tingkat
from kinerja.reviu.terbit_entitas import petakan
from kinerja.reviu.terbit_susunan import Sel, baca_terbitan

__all__: list[str] = []

_Temuan = Iterator[tuple[Sel, Dugaan]]
_LEMBAR = ("terbit",)
_DENGAN_DATA = ("terbit", "anggaran", "indikator", "target", "realisasi", "sasaran", "sasaran_program")
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
    terbitan = baca_terbitan(laporan)
    periksa: tuple[Callable[..., _Temuan], ...] = (
        terbit_baris.periksa_baris,
        terbit_baris.periksa_kolom_jumlah,
        terbit_baris.periksa_kolom_rasio,
        terbit_baris.periksa_pangsa,
        terbit_baris.periksa_pertumbuhan,
        terbit_jumlah.periksa_anak,
        terbit_jumlah.periksa_jumlah,
        terbit_jumlah.periksa_sarang,
        terbit_jumlah.periksa_rerata,
    )
    return frozenset(sel for satu in periksa for sel, _ in satu(terbitan))


@lru_cache(maxsize=4)
def _turut(laporan: Laporan) -> dict[Sel, Dugaan]:
    """Return what follows from wrong operands: each is right in itself and wrong with them."""
    peta = petakan(laporan)
    keliru = set(_hitungan(laporan))
    beda = dict([*terbit_antar.periksa_hitungan(peta), *terbit_antar.periksa_antar(peta)])
    keliru |= beda.keys()
    hasil: dict[Sel, Dugaan] = {}
    # Several steps: a realisasi spoils the capaian, the capaian spoils the efficiency.
    for _ in range(3):
        for baris in peta.terbitan.baris:
            for satu in terbit_baris.cari_turunan(baris):
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
    for sel, total, suku in terbit_antar.cari_jumlah(peta):
        if sel not in hasil and not keliru.isdisjoint(suku):
            pesan = f"Dijumlah dari baris yang keliru; seluruhnya {total}"
            hasil[sel] = Dugaan(sel.tempat, sel.teks, total, f"{pesan} ({sel.isi.asal.sel('nilai')}).")
    return hasil


def _tercemar(turunan: terbit_baris.Turunan, salah: list[Sel], laporan: Laporan, hasil: dict[Sel, Dugaan]) -> bool:
    """Say whether a wrong operand is itself a result: then what follows from it is wrong for certain."""
    keliru = _hitungan(laporan)
    return turunan.hasil not in keliru and any(
        (operan in keliru and operan.besaran in terbit_antar.TURUNAN) or operan in hasil for operan in salah
    )


def _bukan_turut(
    laporan: Laporan, lain: Iterable[tuple[Sel, Dugaan]], lewat: frozenset[Sel] = frozenset()
) -> Iterator[Dugaan]:
    return _daftar(lain, frozenset(_turut(laporan)) | lewat)


@aturan(
    "Hasil hitungan pada satu baris sesuai dengan angka di sampingnya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_hitungan_baris(laporan: Laporan) -> Iterator[Dugaan]:
    """Remainder, percentages, capaian and efficiency follow from their row, whatever formula in use and whatever rounding."""
    return _daftar(terbit_baris.periksa_baris(baca_terbitan(laporan)))


@aturan(
    "Kolom jumlah sama dengan jumlah kolom rinciannya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_kolom_jumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """Men and women, units and grades add up in every row as they do in most."""
    return _daftar(terbit_baris.periksa_kolom_jumlah(baca_terbitan(laporan)))


@aturan(
    "Kolom persentase dihitung sama pada semua baris",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_kolom_rasio(laporan: Laporan) -> Iterator[Dugaan]:
    """A ratio or growth that most rows follow holds in all, in the row of totals too."""
    return _daftar(terbit_baris.periksa_kolom_rasio(baca_terbitan(laporan)))


@aturan(
    "Pangsa sesuai dengan jumlah yang dibagi",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_pangsa(laporan: Laporan) -> Iterator[Dugaan]:
    """A count and its percentage name the same whole as the other parts do."""
    return _daftar(terbit_baris.periksa_pangsa(baca_terbitan(laporan)))


@aturan(
    "Rata-rata pertumbuhan sesuai dengan angka tahunannya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_pertumbuhan(laporan: Laporan) -> Iterator[Dugaan]:
    """A mean growth is the mean of the yearly rates of its row, or their compound rate."""
    return _daftar(terbit_baris.periksa_pertumbuhan(baca_terbitan(laporan)))


@aturan(
    "Program dan kegiatan sama dengan jumlah rinciannya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_jumlah_rincian(laporan: Laporan) -> Iterator[Dugaan]:
    """A code is the sum of the codes below it; without codes, of the rows below it where one column shows them."""
    terbitan = baca_terbitan(laporan)
    return _daftar([*terbit_jumlah.periksa_anak(terbitan), *terbit_jumlah.periksa_sarang(terbitan)])


@aturan(
    "Baris Jumlah sama dengan jumlah barisnya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_jumlah_baris(laporan: Laporan) -> Iterator[Dugaan]:
    """A row named Jumlah or Total adds up the rows that it can stand for."""
    return _daftar(terbit_jumlah.periksa_jumlah(baca_terbitan(laporan)))


@aturan(
    "Baris Rata-rata sama dengan rata-rata barisnya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_HITUNG,
    membaca=_LEMBAR,
)
def terbit_rerata(laporan: Laporan) -> Iterator[Dugaan]:
    """A mean is the mean of its rows, or the ratio of their totals."""
    return _daftar(terbit_jumlah.periksa_rerata(baca_terbitan(laporan)))


@aturan(
    "Angka yang sama tercetak sama di semua tempat",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def terbit_antartabel(laporan: Laporan) -> Iterator[Dugaan]:
    """The same quantity of the same thing and year has one value; the place with less support is named."""
    return _bukan_turut(laporan, terbit_antar.periksa_antar(petakan(laporan)))


@aturan(
    "Angka tercetak sama dengan hitungan dari buku kerja",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def terbit_hitungan_data(laporan: Laporan) -> Iterator[Dugaan]:
    """What the workbook knows is compared where neither the row nor another table shows the fault already."""
    peta = petakan(laporan)
    lewat = _hitungan(laporan) | {sel for sel, _ in terbit_antar.periksa_antar(peta)}
    return _bukan_turut(laporan, terbit_antar.periksa_hitungan(peta), lewat)


@aturan(
    "Angka tidak dihitung dari angka yang keliru",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.PERINGATAN,
    dasar=_HITUNG,
    membaca=_DENGAN_DATA,
)
def terbit_turut_keliru(laporan: Laporan) -> Iterator[Dugaan]:
    """A result that fits its row but rests on a number that is wrong has to be printed anew with it."""
    yield from _turut(laporan).values()


@aturan(
    "Tabel tanpa baris jumlah meliputi seluruh anggaran",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def terbit_kolom_total(laporan: Laporan) -> Iterator[Dugaan]:
    """Amounts per sasaran that come near the total of the agency add up to it."""
    peta = petakan(laporan)
    keliru = _hitungan(laporan) | {sel for sel, _ in terbit_antar.periksa_antar(peta)}
    for _, dugaan in terbit_antar.periksa_kolom_total(peta, keliru):
        yield dugaan


@aturan(
    "Banyaknya program, kegiatan, dan indikator sesuai dengan daftarnya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_DENGAN_DATA,
)
def terbit_banyak(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in running text are those of the lists."""
    peta = petakan(laporan)
    return _daftar([*terbit_antar.periksa_banyak(peta), *terbit_uraian.periksa_banyak_baris(peta)])


@aturan(
    "Jumlah dalam uraian sesuai dengan rinciannya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def terbit_uraian_jumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """Running text adds up: what it lists one by one, and what it breaks down in one way or another."""
    peta = petakan(laporan)
    return _daftar([*terbit_uraian.periksa_urutan(peta), *terbit_uraian.periksa_rincian(peta)])


@aturan(
    "Uraian merujuk Perjanjian Kinerja tahun laporan",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: laporan kinerja mengukur perjanjian kinerja tahun yang sama",
    membaca=_LEMBAR,
)
def terbit_uraian_tahun(laporan: Laporan) -> Iterator[Dugaan]:
    """The agreement that is measured is that of the report's year."""
    return _daftar(terbit_uraian.periksa_tahun(petakan(laporan)))


@aturan(
    "Jumlah pegawai dalam uraian sama dengan tabelnya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_LEMBAR,
)
def terbit_uraian_pegawai(laporan: Laporan) -> Iterator[Dugaan]:
    """Running text counts men, women and all staff as the tables do."""
    return _daftar(terbit_uraian.periksa_orang(petakan(laporan)))


@aturan(
    "Pegawai menurut jenis kelamin sama di semua tabel",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=("terbit", "pegawai_status"),
)
def terbit_kelamin(laporan: Laporan) -> Iterator[Dugaan]:
    """The men and women of a kind of staff are as many by grade as by education."""
    return _daftar(terbit_antar.periksa_kelamin(petakan(laporan)))


@aturan(
    "Satu nama memakai satu kode",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar="Permendagri Nomor 90 Tahun 2019: klasifikasi, kodefikasi, dan nomenklatur",
    membaca=("terbit", "anggaran"),
)
def terbit_kode(laporan: Laporan) -> Iterator[Dugaan]:
    """The same sub kegiatan bears the same code in every table."""
    return _daftar(terbit_bentuk.periksa_kode(petakan(laporan)))


@aturan(
    "Predikat sesuai dengan skala",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar="Skala predikat yang dipakai laporan",
    membaca=_LEMBAR,
)
def terbit_predikat(laporan: Laporan) -> Iterator[Dugaan]:
    """A rating is the one that the scale gives for the capaian beside it."""
    return _daftar(terbit_bentuk.periksa_predikat(petakan(laporan)))


@aturan(
    "Penetapan IKU memuat semua indikator kinerja utama",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: indikator sesuai dengan IKU",
    membaca=_LEMBAR,
)
def terbit_iku(laporan: Laporan) -> Iterator[Dugaan]:
    """Every table on the IKU lists as many indicators as the table that sets them."""
    return _daftar(terbit_bentuk.periksa_iku(petakan(laporan)))


@aturan(
    "Bilangan ditulis dengan titik ribuan yang lengkap",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.PERINGATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=_LEMBAR,
)
def terbit_bilangan(laporan: Laporan) -> Iterator[Dugaan]:
    """A number can be read in one way only."""
    return _daftar(terbit_bentuk.periksa_bilangan(baca_terbitan(laporan)))


@aturan(
    "Satu tabel memakai satu tanda desimal",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.CATATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=_LEMBAR,
)
def terbit_tanda_desimal(laporan: Laporan) -> Iterator[Dugaan]:
    """Comma and point are not mixed as decimal signs."""
    return _daftar(terbit_bentuk.periksa_tanda_desimal(baca_terbitan(laporan)))


@aturan(
    "Terbilang sesuai dengan angkanya",
    keluarga=Keluarga.TERBIT,
    tingkat=Tingkat.GALAT,
    dasar="Kesesuaian angka dan huruf",
    membaca=_LEMBAR,
)
def terbit_terbilang(laporan: Laporan) -> Iterator[Dugaan]:
    """Words and digits name the same amount."""
    return _daftar(terbit_bentuk.periksa_terbilang(baca_terbitan(laporan)))
