"""What a typed number should be, by what its sentence names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]
_ATURAN = (
    "naskah-angka-keliru",
    "naskah-angka-mirip",
    "naskah-angka-diketik",
)


def _temuan(tulis: Periksa, kalimat: list[str]) -> list[tuple[str, ...]]:
    """Return what is found: the sentence, what is printed and what it should be, and the message."""
    return [
        (kalimat[int(d.tempat.rpartition(" ")[2]) - 3], d.tercetak, d.seharusnya, d.pesan.partition("; pakai")[0])
        for d in tulis("\n".join(kalimat), *_ATURAN)
    ]


def test_a_quantity_of_one_thing(tulis: Periksa) -> None:
    """Of an indicator and a quantity that are named the number is right, rounded, near, or wrong."""
    salah = [
        (
            "Persentase koperasi aktif mencapai 77,40 % pada tahun 2023.",
            "77,40 %",
            "77,04 %",
            "Realisasi yang benar adalah 77,04 %, tetapi tertulis 77,40 %",
        ),
        (
            "Persentase koperasi aktif mencapai 77,07 %.",
            "77,07 %",
            "77,04 %",
            "Realisasi yang benar adalah 77,04 %, tetapi tertulis 77,07 %",
        ),
        (
            "Target persentase koperasi aktif 76,05 %.",
            "76,05 %",
            "76,50 %",
            "Target yang benar adalah 76,50 %, tetapi tertulis 76,05 %",
        ),
        (
            "Capaian persentase koperasi aktif 107,10 %.",
            "107,10 %",
            "100,71 %",
            "Capaian yang benar adalah 100,71 %, tetapi tertulis 107,10 %",
        ),
        ("Nilai AKIP mencapai 80,05.", "80,05", "80,00", "Realisasi yang benar adalah 80,00, tetapi tertulis 80,05"),
        ("Nilai AKIP mencapai 79,71.", "79,71", "80,00", "Realisasi yang benar adalah 80,00, tetapi tertulis 79,71"),
        (
            "Persentase koperasi aktif mencapai 77,05 %.",
            "77,05 %",
            "77,04 %",
            'Tertulis 77,05 %, mirip dengan realisasi 77,04 %; periksa, lalu pakai {{ indikator("S1.1").realisasi }}.',
        ),
        (
            "Persentase koperasi aktif mencapai 77,06 %.",
            "77,06 %",
            "77,04 %",
            'Tertulis 77,06 %, mirip dengan realisasi 77,04 %; periksa, lalu pakai {{ indikator("S1.1").realisasi }}.',
        ),
        (
            "Target persentase koperasi aktif tercapai sebesar 76,05 %.",
            "76,05 %",
            "76,50 %",
            'Tertulis 76,05 %, mirip dengan target 76,50 %; periksa, lalu pakai {{ indikator("S1.1").target }}.',
        ),
        (
            "Nilai AKIP mencapai 80,01.",
            "80,01",
            "80,00",
            'Tertulis 80,01, mirip dengan realisasi 80,00; periksa, lalu pakai {{ indikator("S3.1").realisasi }}.',
        ),
        ("Persentase koperasi aktif mencapai 77,0 %.", "77,0 %", "77,04 %", "Angka 77,0 % diketik"),
        ("Persentase koperasi aktif mencapai 77 %.", "77 %", "77,04 %", "Angka 77 % diketik"),
        (
            "Program ini baik, dan persentase koperasi aktif mencapai 77,40 %.",
            "77,40 %",
            "77,04 %",
            "Realisasi yang benar adalah 77,04 %, tetapi tertulis 77,40 %",
        ),
        (
            "Program itu dan program ini baik, dan persentase koperasi aktif mencapai 77,40 %.",
            "77,40 %",
            "77,04 %",
            'Tertulis 77,40 %, mirip dengan realisasi 77,04 %; periksa, lalu pakai {{ indikator("S1.1").realisasi }}.',
        ),
        (
            "Target persentase koperasi aktif tercapai sebesar 76,55 %.",
            "76,55 %",
            "76,50 %",
            'Tertulis 76,55 %, mirip dengan target 76,50 %; periksa, lalu pakai {{ indikator("S1.1").target }}.',
        ),
        ("Persentase koperasi aktif mencapai 100,71 %.", "100,71 %", "100,71 %", "Angka 100,71 % diketik"),
    ]
    benar = [
        "Nilai AKIP 80,10 diraih.",
        # no slip: one digit far away, two digits of which one alone changed its place
        "Target persentase koperasi aktif tercapai sebesar 76,59 %.",
        "Target persentase koperasi aktif tercapai sebesar 76,06 %.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_of_another_year(tulis: Periksa) -> None:
    """Last year is known too; of earlier years, or several, only slips are told."""
    salah = [
        (
            "Realisasi persentase koperasi aktif tahun 2022 sebesar 76,36 %.",
            "76,36 %",
            "76,63 %",
            "Realisasi tahun lalu yang benar adalah 76,63 %, tetapi tertulis 76,36 %",
        ),
        (
            "Capaian persentase koperasi aktif tahun 2022 sebesar 76,36 %.",
            "76,36 %",
            "76,63 %",
            'Tertulis 76,36 %, mirip dengan realisasi tahun lalu 76,63 %; periksa, lalu pakai {{ indikator("S1.1").realisasi_lalu }}.',
        ),
        (
            "Realisasi persentase koperasi aktif tahun 2021 sebesar 76,36 %.",
            "76,36 %",
            "76,63 %",
            'Tertulis 76,36 %, mirip dengan realisasi tahun lalu 76,63 %; periksa, lalu pakai {{ indikator("S1.1").realisasi_lalu }}.',
        ),
        (
            "Realisasi persentase koperasi aktif tahun 2022 dan 2023 sebesar 76,36 %.",
            "76,36 %",
            "76,63 %",
            'Tertulis 76,36 %, mirip dengan realisasi tahun lalu 76,63 %; periksa, lalu pakai {{ indikator("S1.1").realisasi_lalu }}.',
        ),
    ]
    benar = [
        "Persentase koperasi aktif tahun lalu sebesar 71,40 %.",
        "Persentase koperasi aktif nasional sebesar 71,40 %.",
        "Persentase koperasi aktif dan persentase koperasi sehat mencapai 71,40 %.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_the_budget(tulis: Periksa) -> None:
    """Of the whole budget, where no part of it is spoken of; a slip in a long amount is wrong wherever it stands."""
    salah = [
        (
            "Penyerapan anggaran mencapai 85,92 %.",
            "85,92 %",
            "89,52 %",
            "Persentase realisasi anggaran yang benar adalah 89,52 %, tetapi tertulis 85,92 %",
        ),
        (
            "Sisa anggaran Rp3.335.152.230.",
            "Rp3.335.152.230",
            "Rp3.335.152.203",
            "Sisa anggaran yang benar adalah Rp3.335.152.203, tetapi tertulis Rp3.335.152.230",
        ),
        (
            "Sisa anggaran Rp3.353.152.203.",
            "Rp3.353.152.203",
            "Rp3.335.152.203",
            "Sisa anggaran yang benar adalah Rp3.335.152.203, tetapi tertulis Rp3.353.152.203",
        ),
        (
            "Sisa anggaran 14,08 %.",
            "14,08 %",
            "10,48 %",
            "Persentase sisa anggaran yang benar adalah 10,48 %, tetapi tertulis 14,08 %",
        ),
        (
            "Belanja dinas Rp31.826.684.263.",
            "Rp31.826.684.263",
            "Rp31.826.684.236",
            "Anggaran yang benar adalah Rp31.826.684.236, tetapi tertulis Rp31.826.684.263",
        ),
        (
            "Dinas mengelola Rp28.491.532.303.",
            "Rp28.491.532.303",
            "Rp28.491.532.033",
            "Realisasi anggaran yang benar adalah Rp28.491.532.033, tetapi tertulis Rp28.491.532.303",
        ),
        (
            "Dinas mengelola Rp28.491.532.034.",
            "Rp28.491.532.034",
            "Rp28.491.532.033",
            "Realisasi anggaran yang benar adalah Rp28.491.532.033, tetapi tertulis Rp28.491.532.034",
        ),
        (
            "Dan sisa anggaran Rp3.335.152.230.",
            "Rp3.335.152.230",
            "Rp3.335.152.203",
            "Sisa anggaran yang benar adalah Rp3.335.152.203, tetapi tertulis Rp3.335.152.230",
        ),
        (
            "Penyerapan anggaran program mencapai 85,92 %.",
            "85,92 %",
            "89,52 %",
            "Tertulis 85,92 %, mirip dengan persentase realisasi anggaran 89,52 %; periksa, lalu pakai {{ total.persen }}.",
        ),
        ("Sisa anggaran Rp3.335.152.203.", "Rp3.335.152.203", "Rp3.335.152.203", "Angka Rp3.335.152.203 diketik"),
        ("Dinas mengelola Rp28.491.532.033.", "Rp28.491.532.033", "Rp28.491.532.033", "Angka Rp28.491.532.033 diketik"),
    ]
    benar = [
        "Belanja dinas Rp31.826.684.937.",
        "Sisa anggaran triwulan Rp3.999.152.203.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_numbers_of_nothing_that_is_named(tulis: Periksa) -> None:
    """Only what is the number of few things is told: with decimals, long, or with its unit."""
    salah = [
        (
            "Rata-rata capaian sasaran 104,88 %.",
            "104,88 %",
            "108,48 %",
            "Tertulis 104,88 %, mirip dengan rata-rata capaian 108,48 %; periksa, lalu pakai {{ rata_rata.capaian }}.",
        ),
        ("Tumbuh 77,04 %.", "77,04 %", "77,04 %", "Angka 77,04 % diketik"),
        ("Rata-rata capaian sasaran 108,48 %.", "108,48 %", "108,48 %", "Angka 108,48 % diketik"),
        ("Sebanyak 4.006 orang menerima fasilitas.", "4.006", "4.006 orang", "Angka 4.006 diketik"),
    ]
    benar = [
        "Tumbuh 77,05 %.",
        "Kegiatan diikuti 999 orang.",
        "Sebanyak 4.006 unit menerima fasilitas.",
        "Sebanyak 1.000 orang hadir.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_a_slip_is_certain_in_a_long_amount_only(tulis: Periksa) -> None:
    """From eight digits on: shorter amounts are near each other by chance."""
    teks = "Membutuhkan Rp5.457.759.\nMembutuhkan Rp5.457.798.\nMembutuhkan Rp12.195.508."
    hasil = {nama: [(d.tercetak, d.seharusnya) for d in tulis(teks, nama)] for nama in _ATURAN}
    assert hasil == {
        "naskah-angka-keliru": [("Rp12.195.508", "Rp12.195.580")],
        "naskah-angka-mirip": [("Rp5.457.759", "Rp5.457.795"), ("Rp5.457.798", "Rp5.457.795")],
        "naskah-angka-diketik": [],
    }


@pytest.mark.parametrize(("jarak", "banyak"), [(90, 1), (91, 0)])
def test_the_words_that_name_a_quantity_stand_near(tulis: Periksa, jarak: int, banyak: int) -> None:
    """Within ninety characters before the number."""
    awal = "Capaian persentase koperasi aktif"
    isi = f"{awal} {'a' * (jarak - len(awal) - 2)} "
    assert len(isi) == jarak
    assert len(_temuan(tulis, [f"{isi}107,10 %."])) == banyak


@pytest.mark.parametrize(
    ("nilai", "satuan", "teks", "banyak"),
    [
        # whole numbers from a thousand on, with their unit; from a hundred thousand on with any
        ("999", "orang", "999 orang", 0),
        ("1000", "orang", "1.000 orang", 1),
        ("1001", "unit", "1.001 orang", 0),
        ("99999", "unit", "99.999 orang", 0),
        ("100000", "unit", "100.000 orang", 1),
        ("100001", "unit", "100.001 orang", 1),
    ],
)
def test_a_number_that_few_things_have(
    semarang: Laporan, tulis_pada: Periksa, nilai: str, satuan: str, teks: str, banyak: int
) -> None:
    """It is one that the system knows."""
    satu, *lain = semarang.data.data_pendukung
    satu = satu.model_copy(update={"nilai": Decimal(nilai), "satuan": satuan})
    laporan = Laporan(replace(semarang.bahan, data=replace(semarang.data, data_pendukung=(satu, *lain))))
    assert len(tulis_pada(laporan, "penutup", f"Sebanyak {teks} hadir.", *_ATURAN)) == banyak
