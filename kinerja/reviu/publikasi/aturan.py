"""Rules on the numbers of a published report (sheet publikasi): with each other, between tables, with the computation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.reviu.publikasi.daftar_aturan import DENGAN_DATA, HITUNG, LEMBAR, SATU, aturan_publikasi, sekali_saja
from kinerja.reviu.publikasi.penulisan import antar, efisiensi, ejaan, pangsa, satuan, tahunan
from kinerja.reviu.publikasi.relasi import kolom_selisih
from kinerja.reviu.publikasi.sengketa import dua_kolom, sengketa, target_rencana
from kinerja.reviu.publikasi.tuturan import peringkat, satuan_kalimat, senarai
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
    from kinerja.reviu.publikasi.cetakan.isi import Sel

__all__: list[str] = []


def _diadili(peta: Peta, aturan: str) -> Iterator[Dugaan]:
    """Return what was decided under one rule."""
    return (dugaan for _, dugaan in sengketa.adili(peta).galat.get(aturan, ()))


def _sudah(peta: Peta) -> set[Sel]:
    """Return the cells that have a finding, or rest on one."""
    perkara = sengketa.adili(peta)
    return {*perkara.harap, *perkara.turut}


@aturan_publikasi(
    "Hasil hitungan pada satu baris sesuai dengan angka di sampingnya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_hitungan_baris(peta: Peta) -> Iterator[Dugaan]:
    """Remainder, percentages, capaian and efficiency follow from their row, whatever formula in use and whatever rounding."""
    return _diadili(peta, "hitungan-baris")


@aturan_publikasi(
    "Capaian dihitung menurut arah indikatornya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_arah(peta: Peta) -> Iterator[Dugaan]:
    """A formula for lower is better that fits one number, against the other years, places or the name, is no capaian."""
    return _diadili(peta, "arah")


@aturan_publikasi(
    "Kolom jumlah sama dengan jumlah kolom rinciannya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_kolom_jumlah(peta: Peta) -> Iterator[Dugaan]:
    """Men and women, units and grades add up in every row as they do in most."""
    return _diadili(peta, "kolom-jumlah")


@aturan_publikasi(
    "Kolom persentase dihitung sama pada semua baris",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_kolom_rasio(peta: Peta) -> Iterator[Dugaan]:
    """A ratio, growth or difference that most rows follow holds in all, in the row of totals too."""
    yield from _diadili(peta, "kolom-rasio")
    yield from sekali_saja(peta, kolom_selisih.periksa_kolom_selisih(peta), sekali=True)


@aturan_publikasi(
    "Pangsa sesuai dengan jumlah yang dibagi",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_pangsa(peta: Peta) -> Iterator[Dugaan]:
    """A count and its percentage name the same whole as the other parts do."""
    return sekali_saja(peta, pangsa.periksa_pangsa(peta.isi), sekali=True)


@aturan_publikasi(
    "Rata-rata pertumbuhan sesuai dengan angka tahunannya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_pertumbuhan(peta: Peta) -> Iterator[Dugaan]:
    """A mean growth is the mean of the yearly rates of its row, or their compound rate."""
    return sekali_saja(peta, pangsa.periksa_pertumbuhan(peta.isi), sekali=True)


@aturan_publikasi(
    "Program dan kegiatan sama dengan jumlah rinciannya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_jumlah_rincian(peta: Peta) -> Iterator[Dugaan]:
    """A code is the sum of the codes below it; without codes, of the rows below it where one column shows them."""
    return _diadili(peta, "jumlah-rincian")


@aturan_publikasi(
    "Baris Jumlah sama dengan jumlah barisnya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_jumlah_baris(peta: Peta) -> Iterator[Dugaan]:
    """A row named Jumlah or Total adds up the rows that it can stand for."""
    return _diadili(peta, "jumlah-baris")


@aturan_publikasi(
    "Baris Rata-rata sama dengan rata-rata barisnya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_rerata(peta: Peta) -> Iterator[Dugaan]:
    """A mean is the mean of its rows, or the ratio of their totals."""
    return _diadili(peta, "rerata")


@aturan_publikasi(
    "Baris meneruskan angka baris sebelumnya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_antarbaris(peta: Peta) -> Iterator[Dugaan]:
    """The end of one period is the start of the next; growth and running rows follow from the rows above."""
    return _diadili(peta, "antarbaris")


@aturan_publikasi(
    "Angka yang sama tercetak sama di semua tempat",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_antartabel(peta: Peta) -> Iterator[Dugaan]:
    """The same quantity of the same thing and year has one value; the place with less support is named."""
    yield from _diadili(peta, "antartabel")
    semua = [*target_rencana.periksa_target_rencana(peta), *dua_kolom.periksa_dua_kolom(peta)]
    yield from sekali_saja(peta, semua, sekali=True)


@aturan_publikasi(
    "Hasil hitungan sesuai dengan angka pada tabel lain",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_hitungan_antartabel(peta: Peta) -> Iterator[Dugaan]:
    """A share or capaian that stands alone, in text or chart, follows from the numbers of its thing and year elsewhere."""
    return _diadili(peta, "hitungan-antartabel")


@aturan_publikasi(
    "Nilai efisiensi mengikuti efisiensinya",
    tingkat=Tingkat.GALAT,
    dasar="PMK Nomor 22/PMK.02/2021: NE = 50 % + (E/20) × 50, E antara −20 % dan 20 %, NE antara 0 dan 100 %",
    membaca=LEMBAR,
)
def publikasi_nilai_efisiensi(peta: Peta) -> Iterator[Dugaan]:
    """NE follows from E and lies within 0 and 100; E in per cent is no fraction."""
    return sekali_saja(peta, efisiensi.periksa_efisiensi(peta))


@aturan_publikasi(
    "Satu indikator memakai satu satuan",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_satuan(peta: Peta) -> Iterator[Dugaan]:
    """An indicator is measured in the same unit in every table."""
    semua = [*satuan.periksa_satuan(peta), *satuan.periksa_satuan_nilai(peta), *satuan.periksa_satuan_kolom(peta)]
    return sekali_saja(peta, [*semua, *satuan_kalimat.periksa_satuan_kalimat(peta)])


@aturan_publikasi(
    "Angka tercetak sama dengan hitungan dari buku kerja",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=DENGAN_DATA,
)
def publikasi_hitungan_data(peta: Peta) -> Iterator[Dugaan]:
    """What the workbook knows is compared where neither the row nor another table shows the fault already."""
    return _diadili(peta, "hitungan-data")


@aturan_publikasi(
    "Angka tidak dihitung dari angka yang keliru",
    tingkat=Tingkat.PERINGATAN,
    dasar=HITUNG,
    membaca=DENGAN_DATA,
)
def publikasi_turut_keliru(peta: Peta) -> Iterator[Dugaan]:
    """A result that fits its row but rests on a number that is wrong has to be printed anew with it."""
    return iter(sengketa.adili(peta).turut.values())


@aturan_publikasi(
    "Tabel tanpa baris jumlah meliputi seluruh anggaran",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=DENGAN_DATA,
)
def publikasi_kolom_total(peta: Peta) -> Iterator[Dugaan]:
    """Amounts per sasaran that come near the total of the agency add up to it."""
    return (dugaan for _, dugaan in antar.periksa_kolom_total(peta, _sudah(peta)))


@aturan_publikasi(
    "Pegawai menurut jenis kelamin sama di semua tabel",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=("publikasi", "pegawai_status"),
)
def publikasi_kelamin(peta: Peta) -> Iterator[Dugaan]:
    """The men and women of a kind of staff are as many by grade as by education."""
    return sekali_saja(peta, antar.periksa_kelamin(peta))


@aturan_publikasi(
    "Penetapan IKU memuat semua indikator kinerja utama",
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: indikator sesuai dengan IKU",
    membaca=LEMBAR,
)
def publikasi_iku(peta: Peta) -> Iterator[Dugaan]:
    """Every table on the IKU lists as many indicators as the table that sets them."""
    return sekali_saja(peta, ejaan.periksa_iku(peta))


@aturan_publikasi(
    "Peringkat sesuai dengan urutan nilainya",
    tingkat=Tingkat.GALAT,
    dasar=HITUNG,
    membaca=LEMBAR,
)
def publikasi_peringkat(peta: Peta) -> Iterator[Dugaan]:
    """A rank is the place of its value among the others of the table."""
    return sekali_saja(peta, peringkat.periksa_peringkat(peta.isi))


@aturan_publikasi(
    "Angka tidak tertarik dari baris di atasnya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_sel_tertarik(peta: Peta) -> Iterator[Dugaan]:
    """Amounts do not grow by one rupiah from row to row, as they do where a cell was dragged down."""
    return sekali_saja(peta, senarai.periksa_seret(peta.isi), sekali=True)


@aturan_publikasi(
    "Indikator yang diperjanjikan seluruhnya diukur",
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: indikator sesuai dengan perjanjian kinerja",
    membaca=LEMBAR,
)
def publikasi_baris_hilang(peta: Peta) -> Iterator[Dugaan]:
    """What was agreed is measured, and what is measured was agreed."""
    return sekali_saja(peta, senarai.periksa_baris_hilang(peta))


@aturan_publikasi(
    "Jumlah pegawai sama di semua tabel",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_jumlah_pegawai(peta: Peta) -> Iterator[Dugaan]:
    """All staff is as many by grade as by education."""
    return sekali_saja(peta, senarai.periksa_orang_tabel(peta))


@aturan_publikasi(
    "Angka tahun lalu dan target Renstra sama dengan laporan tahun sebelumnya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_tahun_lalu(peta: Peta) -> Iterator[Dugaan]:
    """What a report prints of last year is what last year's own report prints, where both are reviewed together."""
    return sekali_saja(peta, tahunan.periksa_tahun_lalu(peta))


@aturan_publikasi(
    "Anggaran tahun ini tidak tersalin dari laporan tahun sebelumnya",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_salinan_lalu(peta: Peta) -> Iterator[Dugaan]:
    """An amount that is last year's to the rupiah was not renewed, where both reports are reviewed together."""
    return sekali_saja(peta, tahunan.periksa_salinan_lalu(peta))
