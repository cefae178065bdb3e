"""Comparison with earlier years, with the end of the Renstra, with other regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung, bulatkan
from kinerja.hitung import (
    DaerahPembanding,
    RealisasiTahun,
    akhir_renstra,
    gerak,
    hitung_capaian,
    operand_nilai,
    perubahan,
    ringkas_wilayah,
    riwayat,
    tabel_wilayah,
    target_berlaku,
)
from kinerja.model import (
    Arah,
    CaraRealisasi,
    Indikator,
    JenisWilayah,
    Nilai,
    Pembanding,
    Pilihan,
    RumusTurun,
    Target,
    Variabel,
    muat_skala,
)

TERCETAK, PENUH = DasarHitung.TERCETAK, DasarHitung.PENUH
SKALA = muat_skala()["permendagri-86-2017-atas"]


def D(nilai: str) -> Decimal:  # noqa: N802 - reads like the number itself
    """Write an exact number."""
    return Decimal(nilai)


@pytest.mark.parametrize(
    ("lalu", "kini", "dasar", "hasil"),
    [
        ("76.63", "77.0380", TERCETAK, "0.41"),
        ("76.63", "77.0380", PENUH, "0.4080"),
        ("11.48", "0.58", TERCETAK, "-10.90"),
        ("100", "100.004", TERCETAK, "0.00"),
    ],
)
def test_perubahan(lalu: str, kini: str, dasar: DasarHitung, hasil: str) -> None:
    """The change is the difference of the two realisasi, as printed or exact."""
    assert perubahan(D(lalu), D(kini), dasar) == D(hasil)


@pytest.mark.parametrize(("lalu", "kini"), [(None, D("5")), (D("5"), None), (None, None), ("BB", "A"), ("BB", D("5"))])
def test_perubahan_tak_terhitung(lalu: Nilai | None, kini: Nilai | None) -> None:
    """Without two numbers there is no change; a missing year is not zero."""
    assert perubahan(lalu, kini, TERCETAK) is None


def indikator(*daftar: dict[str, Any]) -> list[Indikator]:
    """Make the sheet of indicators of a sasaran."""
    bawaan = {"level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    return [Indikator.model_validate({**bawaan, **isi}) for isi in daftar]


def realisasi(*baris: tuple[str, int, Nilai | None]) -> list[RealisasiTahun]:
    """Make the realisasi of years."""
    return [RealisasiTahun(kode, tahun, nilai, "realisasi!A1") for kode, tahun, nilai in baris]


def target(*daftar: dict[str, Any]) -> list[Target]:
    """Make the sheet of targets."""
    return [Target.model_validate(isi) for isi in daftar]


def test_akhir_renstra() -> None:
    """Progress is the realisasi against the Renstra target of the last year, by the formula of the indicator."""
    daftar = indikator(
        {"kode": "A"},
        {"kode": "B"},
        {"kode": "C"},
        {"kode": "D", "arah": "turun"},
        {"kode": "E", "arah": "turun", "rumus_turun": "rasio"},
        {"kode": "F"},
        {"kode": "G"},
    )
    sasaran = target(
        {"indikator": "A", "tahun": 2026, "renstra": "78"},
        {"indikator": "B", "tahun": 2026, "renstra": "50", "pk_perubahan": "99"},
        {"indikator": "C", "tahun": 2026, "renstra": "78.5"},
        {"indikator": "C", "tahun": 2025, "renstra": "1"},
        {"indikator": "D", "tahun": 2026, "renstra": "94"},
        {"indikator": "E", "tahun": 2026, "renstra": "94"},
        {"indikator": "F", "tahun": 2026, "renja": "5"},
        {"indikator": "G", "tahun": 2026, "renstra": "5"},
    )
    nyata = realisasi(
        ("A", 2023, D("77.038")), ("B", 2023, D("42.53")), ("C", 2023, D("80")), ("D", 2023, D("144")),
        ("E", 2023, D("144")), ("F", 2023, D("5")), ("G", 2022, D("5")),
    )  # fmt: skip
    pilihan = Pilihan()
    capaian = hitung_capaian(daftar, target_berlaku(sasaran), nyata, 2023, pilihan, SKALA)
    hasil = akhir_renstra(capaian, daftar, sasaran, 2026, pilihan)
    kemajuan = [None if satu.kemajuan is None else str(bulatkan(satu.kemajuan)) for satu in hasil]
    assert kemajuan == ["98.77", "85.06", "101.91", "46.81", "65.28", None, None]


def test_riwayat() -> None:
    """Years follow each other, the oldest first; a year without value stays there without value."""
    daftar = indikator({"kode": "A"})
    sasaran = target_berlaku(target({"indikator": "A", "tahun": 2022, "renstra": "10"}))
    nyata = realisasi(("A", 2021, D("5")), ("A", 2022, D("9")))
    hasil = riwayat(daftar, sasaran, nyata, [2023, 2021, 2022], Pilihan(rumus_turun=RumusTurun.RASIO), SKALA)
    assert [satu.tahun for satu in hasil] == [2021, 2022, 2023]
    assert [satu.realisasi for satu in hasil] == [D("5"), D("9"), None]
    assert [satu.capaian for satu in hasil] == [None, D("90"), None]


# --- regions ---

Wilayah = tuple[str, str, int, int]


def wilayah(
    daftar: Sequence[Wilayah], dasar: DasarHitung = TERCETAK, arah: Arah = Arah.NAIK
) -> tuple[DaerahPembanding, ...]:
    """Rank regions (name, kind, part, whole); the own region is the one named "sendiri"."""
    baris: list[Pembanding] = []
    variabel: list[Variabel] = []
    nyata: list[tuple[str, int, Nilai | None]] = []
    for nama, jenis, atas, bawah in daftar:
        isi: dict[str, Any] = {"indikator": "A", "tahun": 2023, "wilayah": nama, "jenis": jenis}
        if nama == "sendiri":
            baris.append(Pembanding.model_validate({**isi, "sendiri": "ya"}))
            nyata.append(("A", 2023, Decimal(atas) / Decimal(bawah) * 100))
            for peran, nilai in (("pembilang", atas), ("penyebut", bawah)):
                dasar_isi = {"indikator": "A", "tahun": 2023, "peran": peran, "nama": peran, "satuan": "unit"}
                variabel.append(Variabel.model_validate({**dasar_isi, "nilai": nilai}))
        else:
            baris.append(Pembanding.model_validate({**isi, "pembilang": atas, "penyebut": bawah}))
    (satu,) = indikator({"kode": "A", "arah": arah})
    return tabel_wilayah(baris, realisasi(*nyata), variabel, satu, 2023, dasar)


def peringkat(hasil: Sequence[DaerahPembanding]) -> list[int | None]:
    """Return the ranks."""
    return [satu.peringkat for satu in hasil]


CONTOH: list[Wilayah] = [
    ("Kabupaten A", "kabupaten", 361, 401),
    ("sendiri", "kota", 567, 736),
    ("Kota B", "kota", 5, 10),
    ("Kabupaten C", "kabupaten", 50, 100),
    ("Provinsi", "provinsi", 95, 100),
    ("Nasional", "nasional", 1, 1000),
]


def test_peringkat() -> None:
    """Only kabupaten and kota are ranked, the best first; equal values share a rank and the next one is left out."""
    hasil = wilayah([*CONTOH, ("Kota D", "kota", 1, 100)])
    assert peringkat(hasil) == [1, 2, 3, 3, None, None, 5]
    ringkas = ringkas_wilayah(hasil, TERCETAK)
    assert (ringkas.peringkat, ringkas.jumlah) == (2, 5)
    assert isinstance(ringkas.nilai, Decimal)
    assert bulatkan(ringkas.nilai) == D("77.04")


def test_peringkat_turun() -> None:
    """Where lower is better the lowest is first; where neither is better there is no rank."""
    assert peringkat(wilayah(CONTOH, arah=Arah.TURUN)) == [4, 3, 1, 1, None, None]
    assert set(peringkat(wilayah(CONTOH, arah=Arah.RENTANG))) == {None}


def test_seri_menurut_dasar() -> None:
    """Two values that print alike share a rank on the basis tercetak, not on the basis penuh."""
    daftar: list[Wilayah] = [("A", "kota", 50001, 100000), ("B", "kota", 50000, 100000)]
    assert peringkat(wilayah(daftar)) == [1, 1]
    assert peringkat(wilayah(daftar, PENUH)) == [1, 2]


def test_rasio_total_bukan_rerata() -> None:
    """The ratio of totals weighs each region by its size, the mean does not; the nation is in neither."""
    hasil = ringkas_wilayah(wilayah([("A", "kota", 1, 1), ("B", "kota", 0, 99), ("N", "nasional", 7, 9)]), TERCETAK)
    assert (hasil.pembilang, hasil.penyebut, hasil.sisa) == (1, 100, 99)
    assert hasil.rasio_total == 1
    assert hasil.rerata == 50
    assert (hasil.peringkat, hasil.nilai) == (None, None)


def test_bagian_yang_tak_lengkap_tidak_dijumlahkan() -> None:
    """A region of which only one part is known enters neither sum."""
    lengkap = wilayah([("A", "kota", 1, 4), ("B", "kota", 2, 4)])
    sebagian = replace(lengkap[0], wilayah="C", pembilang=D("9"), penyebut=None)
    hasil = ringkas_wilayah([*lengkap, sebagian], TERCETAK)
    assert (hasil.pembilang, hasil.penyebut) == (3, 8)


REGION = st.lists(st.tuples(st.integers(0, 50), st.integers(50, 60)), min_size=2, max_size=12)


@given(REGION, st.sampled_from(DasarHitung), st.data())
def test_peringkat_tak_bergantung_urutan(isi: list[tuple[int, int]], dasar: DasarHitung, data: st.DataObject) -> None:
    """Shuffling the rows changes no rank, no sum and no mean."""
    daftar: list[Wilayah] = [(f"Kota {i}", "kota", a, b) for i, (a, b) in enumerate(isi)]
    lurus, acak = wilayah(daftar, dasar), wilayah(data.draw(st.permutations(daftar)), dasar)
    assert {satu.wilayah: satu for satu in lurus} == {satu.wilayah: satu for satu in acak}
    assert ringkas_wilayah(lurus, dasar) == ringkas_wilayah(acak, dasar)


@given(REGION, st.sampled_from(DasarHitung))
def test_seri_berbagi_peringkat(isi: list[tuple[int, int]], dasar: DasarHitung) -> None:
    """A rank is one more than the number of better regions, so equals share it and somebody is first."""
    hasil = wilayah([(f"Kota {i}", "kota", a, b) for i, (a, b) in enumerate(isi)], dasar)
    nilai = [operand_nilai(satu.nilai, dasar, 2) for satu in hasil]
    assert peringkat(hasil) == [
        1 + sum(isinstance(a, Decimal) and isinstance(b, Decimal) and a > b for a in nilai) for b in nilai
    ]
    assert 1 in peringkat(hasil)


def test_sendiri_belum_dinilai() -> None:
    """An own region without realisasi has no value and no rank; a single other one has no rank either."""
    baris = [
        Pembanding(indikator="A", tahun=2023, wilayah="sendiri", jenis=JenisWilayah.KOTA, sendiri=True),
        Pembanding(indikator="A", tahun=2023, wilayah="lain", jenis=JenisWilayah.KOTA, nilai=D("5")),
        Pembanding(indikator="A", tahun=2022, wilayah="lalu", jenis=JenisWilayah.KOTA, nilai=D("9")),
        Pembanding(indikator="B", tahun=2023, wilayah="beda", jenis=JenisWilayah.KOTA, nilai=D("9")),
    ]
    hasil = tabel_wilayah(baris, realisasi(), [], indikator({"kode": "A"})[0], 2023, TERCETAK)
    assert [satu.wilayah for satu in hasil] == ["sendiri", "lain"]
    assert [satu.nilai for satu in hasil] == [None, D("5")]
    assert peringkat(hasil) == [None, None]
    ringkas = ringkas_wilayah(hasil, TERCETAK)
    assert (ringkas.peringkat, ringkas.rasio_total, ringkas.rerata) == (None, None, None)


def test_regions_are_computed_as_the_indicator_says() -> None:
    """A growth indicator compares growth, not a share: 120 against 100 is 20 %, not 120 %."""
    pembanding = Pembanding(
        indikator="S1.1", tahun=2023, wilayah="Kabupaten A", jenis=JenisWilayah.KABUPATEN, pembilang=D("120"),
        penyebut=D("100"),
    )  # fmt: skip
    (tumbuh,) = indikator({"kode": "S1.1", "cara_realisasi": CaraRealisasi.PERTUMBUHAN})
    hasil = tabel_wilayah([pembanding], [], [], tumbuh, 2023, TERCETAK)
    assert [satu.nilai for satu in hasil] == [Decimal(20)]


def test_the_own_region_has_the_parts_of_its_year() -> None:
    """Its parts are those of the variables of the indicator and the year, not of others."""
    isi = {"indikator": "A", "tahun": 2023, "wilayah": "kita", "jenis": "kota", "sendiri": "ya"}
    variabel = [
        Variabel.model_validate(
            {"indikator": kode, "tahun": tahun, "peran": peran, "nama": peran, "satuan": "unit", "nilai": D(nilai)}
        )
        for kode, tahun, nilai in (("A", 2022, "1"), ("A", 2023, "60"), ("B", 2023, "3"))
        for peran in ("pembilang", "penyebut")
    ]
    milik = indikator({"kode": "A"})[0]
    (satu,) = tabel_wilayah([Pembanding.model_validate(isi)], realisasi(), variabel, milik, 2023, TERCETAK)
    assert (satu.pembilang, satu.penyebut) == (D("60"), D("60"))


def _daftar(*isi: tuple[str, JenisWilayah, bool, int, int]) -> tuple[DaerahPembanding, ...]:
    """Return rows with their parts; the third field says whether a row takes part in the sums."""
    baris = [
        Pembanding(
            indikator="A",
            tahun=2023,
            wilayah=nama,
            jenis=jenis,
            termasuk_jumlah=ikut,
            pembilang=Decimal(a),
            penyebut=Decimal(b),
        )
        for nama, jenis, ikut, a, b in isi
    ]
    return tabel_wilayah(baris, realisasi(), [], indikator({"kode": "A"})[0], 2023, TERCETAK)


def test_a_region_that_contains_others_is_not_counted_twice() -> None:
    """A province that is the whole province is shown, but neither summed nor averaged."""
    dua = (
        ("Kabupaten A", JenisWilayah.KABUPATEN, True, 50, 100),
        ("Kabupaten B", JenisWilayah.KABUPATEN, True, 30, 40),
    )
    hasil = ringkas_wilayah(_daftar(*dua, ("Provinsi", JenisWilayah.PROVINSI, False, 80, 140)), TERCETAK)
    assert hasil == ringkas_wilayah(_daftar(*dua), TERCETAK)
    assert (hasil.pembilang, hasil.penyebut, hasil.rerata) == (80, 140, D("62.5"))
    assert bulatkan(hasil.rasio_total or D(0)) == D("57.14")
    milik_sendiri = ringkas_wilayah(_daftar(*dua, ("Provinsi", JenisWilayah.PROVINSI, True, 5, 10)), TERCETAK)
    assert (milik_sendiri.pembilang, milik_sendiri.penyebut) == (85, 150)


def test_a_single_region_has_no_sum_of_its_own() -> None:
    """One region beside the nation is not compared with itself."""
    hasil = ringkas_wilayah(
        _daftar(("Kota A", JenisWilayah.KOTA, True, 1, 2), ("Nasional", JenisWilayah.NASIONAL, True, 3, 4)), TERCETAK
    )
    assert (hasil.rasio_total, hasil.rerata) == (None, None)


def test_the_whole_territory_grows_by_the_formula_of_the_indicator() -> None:
    """Sums of a growth indicator give growth: from 300 to 330 are 10 %, not 110 %."""
    isi = _daftar(("Kota A", JenisWilayah.KOTA, True, 220, 200), ("Kota B", JenisWilayah.KOTA, True, 110, 100))
    assert ringkas_wilayah(isi, TERCETAK, 2, CaraRealisasi.PERTUMBUHAN).rasio_total == 10


@pytest.mark.parametrize(
    ("lalu", "kini", "arah", "harap"),
    [
        ("5", "4", Arah.NAIK, -1), ("5", "4", Arah.TURUN, 1), ("5", "5", Arah.NAIK, 0), ("5", "5", Arah.TURUN, 0),
        ("5", "6", Arah.NAIK, 1), ("5.001", "5.004", Arah.NAIK, 0), ("5", "6", Arah.RENTANG, None),
    ],
)  # fmt: skip
def test_which_way_a_value_went(lalu: str, kini: str, arah: Arah, harap: int | None) -> None:
    """Better, equal or worse by the direction of the indicator, as the values print; within a range nobody can say."""
    assert gerak(Decimal(lalu), Decimal(kini), arah, DasarHitung.TERCETAK) == harap


@pytest.mark.parametrize(
    ("lalu", "kini", "harap"),
    [("BB", "A", 1), ("A", "BB", -1), ("BB", "BB", 0), ("BB", "WTP", None), ("BB", D("5"), None), (None, "BB", None)],
)
def test_which_way_a_grade_went(lalu: Nilai | None, kini: Nilai | None, harap: int | None) -> None:
    """Up or down its own order; of grades of two kinds, or of a grade and a number, nobody can say."""
    assert gerak(lalu, kini, Arah.PREDIKAT, DasarHitung.TERCETAK) == harap


def test_what_is_known_of_a_region_is_not_computed_again() -> None:
    """The own region has the realisasi of its sheet, another one the value that is typed, with or without parts."""
    isi = {"indikator": "A", "tahun": 2023, "jenis": "kota"}
    baris = [
        Pembanding.model_validate({**isi, "wilayah": "dahulu", "tahun": 2022, "nilai": 9}),
        Pembanding.model_validate({**isi, "wilayah": "kita", "sendiri": "ya"}),
        Pembanding.model_validate({**isi, "wilayah": "lain", "nilai": 40}),
    ]
    variabel = [
        Variabel.model_validate(
            {"indikator": "A", "tahun": 2023, "peran": peran, "nama": peran, "satuan": "unit", "nilai": nilai}
        )
        for peran, nilai in (("pembilang", 1), ("penyebut", 4))
    ]
    milik = indikator({"kode": "A"})[0]
    hasil = tabel_wilayah(baris, realisasi(("A", 2023, D("50"))), variabel, milik, 2023, TERCETAK)
    assert [(satu.wilayah, satu.nilai, satu.berbagian) for satu in hasil] == [
        ("kita", D("50"), True),
        ("lain", D("40"), False),
    ]
    assert not replace(hasil[0], penyebut=None).berbagian
    assert not replace(hasil[0], pembilang=None).berbagian


def test_nothing_is_left_where_all_have_it() -> None:
    """A part as large as its whole leaves nought, and so do no parts at all."""
    assert ringkas_wilayah(wilayah([("A", "kota", 4, 4), ("B", "kota", 5, 5)]), TERCETAK).sisa == 0
    kosong = ringkas_wilayah((), TERCETAK)
    assert (kosong.pembilang, kosong.penyebut, kosong.sisa) == (0, 0, 0)
