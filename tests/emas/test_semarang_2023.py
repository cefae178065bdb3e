"""Back test: every derived number of a real, published report, against ours.

The folder beside this file holds the numbers as they were printed. Each of them equals ours, rounded to the digits that
were printed, or stands in ``kesalahan_terbitan.csv`` with the value that it should have had and the reason. That list is
as short as the truth allows: a test fails for an entry that is not needed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import chain

import pytest
from emas_banding import PARAMS, Angka, Baris, kasus, sama
from emas_semarang import (
    ANGGARAN,
    CAPAIAN,
    EFISIENSI,
    JUMLAH_ANGGARAN,
    KATEGORI,
    KODE_ANGGARAN,
    MENURUT_TEMPAT,
    NARASI,
    PEGAWAI,
    PK,
    REALISASI,
    SELISIH_ANGGARAN,
    SEMUA,
    SUMBER,
    TAHUN,
    TARGET,
    TERBITAN,
    WILAYAH,
)

from kinerja.angka import DasarHitung, bulatkan
from kinerja.laporan import Laporan, buka


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Return our report of the same dinas and year."""
    return buka("kota-semarang", "diskopum", TAHUN, PARAMS)


@kasus(TARGET)
def test_target(angka: Angka, laporan: Laporan) -> None:
    """A target is the one of the Renstra or of the last perjanjian kinerja."""
    TERBITAN.periksa(angka, laporan)


@kasus(REALISASI)
def test_realisasi(angka: Angka, laporan: Laporan) -> None:
    """A realisasi is the same in every table; what was not measured is missing."""
    TERBITAN.periksa(angka, laporan)


@kasus(CAPAIAN)
def test_capaian(angka: Angka, laporan: Laporan) -> None:
    """A capaian follows from target and realisasi as printed, a mean from the capaian as printed."""
    TERBITAN.periksa(angka, laporan)


@kasus(KATEGORI)
def test_kategori(angka: Angka, laporan: Laporan) -> None:
    """A predikat follows from the capaian by the scale that the report names."""
    TERBITAN.periksa(angka, laporan)


def test_indikator_lengkap(laporan: Laporan) -> None:
    """The published table of tujuan, sasaran and program has the same indicators as ours."""
    terbitan = [
        (b["level"], b["kode"]) for b in TERBITAN.baca("indikator") if b["tabel"] == "Tabel 3.8" and b["target"]
    ]
    kita = [(b.level.value, b.kode) for b in laporan.hasil.capaian if b.level in ("tujuan", "sasaran", "program")]
    assert sorted(terbitan) == sorted(kita)


@kasus(EFISIENSI)
def test_efisiensi(angka: Angka, laporan: Laporan) -> None:
    """Efficiency is % capaian kinerja minus % realisasi anggaran, of the same row."""
    TERBITAN.periksa(angka, laporan)


@kasus(ANGGARAN)
def test_anggaran(angka: Angka, laporan: Laporan) -> None:
    """Amounts add up from the sub kegiatan; percentages are of the budget of the row."""
    TERBITAN.periksa(angka, laporan)


@kasus(KODE_ANGGARAN)
def test_kode_anggaran(angka: Angka, laporan: Laporan) -> None:
    """A budget line carries the same code in both tables."""
    TERBITAN.periksa(angka, laporan)


@kasus(JUMLAH_ANGGARAN)
def test_jumlah_anggaran(angka: Angka, laporan: Laporan) -> None:
    """The printed rows below a row add up to it."""
    TERBITAN.periksa(angka, laporan)


@kasus(SELISIH_ANGGARAN)
def test_selisih_anggaran(angka: Angka, laporan: Laporan) -> None:
    """The remainder is what the row itself says: anggaran minus realisasi."""
    TERBITAN.periksa(angka, laporan)


@pytest.mark.parametrize("tabel", ["Tabel 3.9", "Tabel 3.10"])
def test_anggaran_lengkap(tabel: str, laporan: Laporan) -> None:
    """Both published tables have exactly the lines of our budget."""
    assert sorted(b["kode"] for b in TERBITAN.baca("anggaran") if b["tabel"] == tabel) == sorted(laporan.hasil.pos)


@kasus(SUMBER)
def test_sumber_dana(angka: Angka, laporan: Laporan) -> None:
    """The sources add up to the budget, the lines of a source to the source."""
    TERBITAN.periksa(angka, laporan)


@kasus(PEGAWAI)
def test_pegawai(angka: Angka, laporan: Laporan) -> None:
    """The tables of staff count the same people."""
    TERBITAN.periksa(angka, laporan)


def test_sarpras(laporan: Laporan) -> None:
    """The table of equipment has the published lines in their order, each with its count."""
    assert [satu.jumlah for satu in laporan.data.sarpras] == [int(b["jumlah"]) for b in TERBITAN.baca("sarpras")]


def test_kelamin_tidak_dikarang(laporan: Laporan) -> None:
    """Where the sources disagree on men and women of a level, ours stays missing; it is not guessed or made zero."""
    (non_asn,) = (satu for satu in laporan.hasil.pegawai_pendidikan if satu.nama == "Non ASN")
    assert {non_asn[f"{jenjang}_{jk}"] for jenjang in ("SMA", "D3", "S1", "S2") for jk in "lp"} == {None}


@kasus(WILAYAH)
def test_wilayah(angka: Angka, laporan: Laporan) -> None:
    """A region's percentage is of its own cooperatives, that of all regions a ratio of totals."""
    TERBITAN.periksa(angka, laporan)


def test_wilayah_lengkap(laporan: Laporan) -> None:
    """Our regions are those of the published table, in its order, and the own region is one of them."""
    tercetak = [re.sub(r"^Kab\.? ", "Kabupaten ", b["wilayah"]) for b in TERBITAN.baca("perbandingan_koperasi_aktif")]
    kita = laporan.hasil.pembanding("S1.1")
    assert [satu.wilayah for satu in kita][:35] == tercetak[:35]
    assert [satu.jenis for satu in kita] == [b["jenis"] for b in TERBITAN.baca("perbandingan_koperasi_aktif")][:36]
    assert [satu.wilayah for satu in kita if satu.sendiri] == ["Kota Semarang"]


def test_rerata_bukan_rasio_total(laporan: Laporan) -> None:
    """The percentage printed for all regions is the mean of 36 percentages, which is not their ratio of totals."""
    assert sama("49.00", laporan.hasil.peringkat("S1.1").rerata)
    assert sama("48.23", laporan.hasil.peringkat("S1.1").rasio_total)


@kasus(PK)
def test_perjanjian_kinerja(angka: Angka, laporan: Laporan) -> None:
    """A form promises the targets that are measured and the budget of its lines; JUMLAH adds these up."""
    TERBITAN.periksa(angka, laporan)


def test_perjanjian_kinerja_lengkap(laporan: Laporan) -> None:
    """Our forms have the lines of the published ones; only the form of the IKU has the two that it left out."""
    terbitan = {(b["formulir"], b["kode"]) for b in TERBITAN.baca("perjanjian_kinerja") if b["kode"]}
    kita = {(satu.pk, satu.indikator) for satu in laporan.data.pk_indikator}
    kita |= {(satu.pk, satu.kode) for satu in laporan.data.pk_anggaran}
    assert kita - terbitan == {("PK-02", "T1.1"), ("PK-02", "T2.1")}
    assert terbitan - kita == set()


@kasus(NARASI)
def test_narasi(angka: Angka, laporan: Laporan) -> None:
    """A number in prose is the number of the table that it speaks of."""
    TERBITAN.periksa(angka, laporan)


# --- the list of known faults ---


def test_tempat_tunggal() -> None:
    """A place names one printed number, and a fault is listed once."""
    TERBITAN.periksa_tunggal(SEMUA)


@pytest.mark.parametrize("salah", TERBITAN.kesalahan.values(), ids=lambda salah: salah["tempat"])
def test_kesalahan_diperlukan(salah: Baris, laporan: Laporan) -> None:
    """A listed fault is a printed number that differs from ours, with our value to the digits printed and a reason."""
    TERBITAN.periksa_kesalahan(salah, MENURUT_TEMPAT, laporan)


TEMUAN = TERBITAN.baca("temuan_angka")


@pytest.mark.parametrize("temuan", TEMUAN, ids=lambda baris: baris["temuan"])
def test_temuan_terjelaskan(temuan: Baris) -> None:
    """Every known finding on numbers is in the list of faults, or it is said why our numbers need no entry for it."""
    tercatat = {id_temuan for salah in TERBITAN.kesalahan.values() for id_temuan in salah["temuan"].split("; ")}
    assert temuan["perlakuan"] in ("kesalahan", "sama", "bukan hitungan")
    assert (temuan["temuan"] in tercatat) == (temuan["perlakuan"] == "kesalahan")
    assert bool(temuan["alasan"]) == (temuan["perlakuan"] != "kesalahan")


def test_kesalahan_bertemuan() -> None:
    """Every listed fault goes back to a finding."""
    assert set(chain.from_iterable(satu["temuan"].split("; ") for satu in TERBITAN.kesalahan.values())) <= {
        baris["temuan"] for baris in TEMUAN
    }


# --- the other basis ---


def test_dasar_penuh(laporan: Laporan) -> None:
    """Computed from unrounded operands, only two of all numbers print another last digit."""
    pilihan = laporan.pilihan.model_copy(update={"dasar_hitung": DasarHitung.PENUH})
    penuh = Laporan(replace(laporan.bahan, pengaturan=replace(laporan.bahan.pengaturan, pilihan=pilihan)))
    berubah = set()
    for angka in (*CAPAIAN, *KATEGORI, *EFISIENSI, *ANGGARAN, *SUMBER, *WILAYAH):
        a, b = angka.kita(laporan), angka.kita(penuh)
        if isinstance(a, Decimal) and bulatkan(a) != bulatkan(b):
            berubah.add((str(bulatkan(a)), str(bulatkan(b))))
        elif not isinstance(a, Decimal):
            assert a == b
    assert berubah == {("100.71", "100.70"), ("18.72", "18.71")}
