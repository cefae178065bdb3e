"""Rules about scales and formulas: each fires where a percentage misleads and keeps silent where it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kinerja.angka import NBSP

#: Rule, what is spoilt, and the place, what stands there and what it should be of every finding.
MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "skala-bercacat",
        lambda i: i.pilihan.update(skala="ketercapaian-dan-kategori"),
        [("params.yaml, isian skala", "ketercapaian-dan-kategori", "skala tanpa lubang")],
    ),
    (
        "capaian-tanpa-predikat",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=27) and i.pilihan.update(skala="permendagri-54-2010"),
        [("indikator!A8", "90,00 %", "predikat")],
    ),
    (
        "kata-dan-arah",
        lambda i: i.ubah("indikator", "P2", nama="Angka keluhan pedagang"),
        [("indikator!F8", "naik", "mungkin turun")],
    ),
    (
        "kata-dan-arah",
        lambda i: i.ubah("indikator", "S2.1", nama="Peningkatan kebersihan"),
        [("indikator!F6", "turun", "mungkin naik")],
    ),
    (
        "efisiensi-target-meleset",
        lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11),
        [("sasaran!A3", "4,91 %", "tidak efisien")],
    ),
    (
        "efisiensi-target-meleset",
        lambda i: (
            i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11) and i.pilihan.update(rumus_efisiensi="rupiah")
        ),
        [("sasaran!A3", "Rp20.000", "tidak efisien")],
    ),
    (
        "efisiensi-terbatasi",
        lambda i: (
            i.ubah("anggaran", "3.30.02.2.01.0001", realisasi=100_000)
            and i.pilihan.update(rumus_efisiensi="pmk-22-2021")
        ),
        [("sasaran!A3", "100,00 %", "di antara 0 dan 100 %")],
    ),
    (
        "rumus-sisa",
        lambda i: i.ubah("indikator", "S2.1", rumus_turun="sisa"),
        [("indikator!G6", "sisa", "selisih atau rasio")],
    ),
    (
        "rumus-sisa",
        lambda i: i.pilihan.update(rumus_turun="sisa"),
        [("params.yaml, isian rumus_turun", "sisa", "selisih atau rasio")],
    ),
    ("capaian-negatif", lambda i: i.ubah("realisasi", "S2.1", 2024, tw1=120), [("indikator!A6", "-22,50 %", "")]),
    (
        "rata-rata-menutupi",
        lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11).ubah(
            "variabel", "S1.2", 2024, "pembilang", nilai=120
        ),
        [("sasaran!A3", "117,29 %", "")],
    ),
    (
        "kata-dan-arah",
        lambda i: i.ubah("indikator", "S2.1", nama="Indeks kepuasan pedagang"),
        [("indikator!F6", "turun", "mungkin naik")],
    ),
    (
        "kata-dan-arah",
        lambda i: i.ubah("indikator", "P2", nama="Persentase penduduk miskin"),
        [("indikator!F8", "naik", "mungkin turun")],
    ),
]

#: Rule, and a change that is near to what it looks for but right.
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    ("skala-bercacat", lambda i: i.pilihan.update(skala="permendagri-86-2017-bawah")),
    (
        "capaian-tanpa-predikat",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi="27,01") and i.pilihan.update(skala="permendagri-54-2010"),
    ),
    ("kata-dan-arah", lambda i: i.ubah("indikator", "P2", nama="Persentase keluhan yang ditangani")),
    ("kata-dan-arah", lambda i: i.ubah("indikator", "S2.1", nama="Angka keluhan sampah")),
    ("efisiensi-target-meleset", lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=12)),
    (
        "efisiensi-target-meleset",
        lambda i: (
            i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11) and i.pilihan.update(rumus_efisiensi="perbandingan")
        ),
    ),
    # All of it was spent.
    (
        "efisiensi-target-meleset",
        lambda i: (
            i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11)
            and i.ubah("anggaran", "3.30.02.2.01.0001", realisasi=300_000)
            and i.pilihan.update(rumus_efisiensi="rupiah")
        ),
    ),
    ("efisiensi-terbatasi", lambda i: i.pilihan.update(rumus_efisiensi="pmk-22-2021")),
    ("rumus-sisa", lambda i: i.ubah("indikator", "S1.1", rumus_turun="sisa")),
    ("rumus-sisa", lambda i: i.pilihan.update(rumus_turun="rasio")),
    ("capaian-negatif", lambda i: i.ubah("realisasi", "S2.1", 2024, tw1=102)),
    ("rata-rata-menutupi", lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=11)),
    ("kata-dan-arah", lambda i: i.ubah("indikator", "P2", nama="Persentase warga miskin yang menerima bantuan")),
    ("kata-dan-arah", lambda i: i.ubah("indikator", "S2.1", nama="Persentase pedagang tidak literasi")),
]


@pytest.mark.parametrize(("aturan", "ubah", "harap"), MENYALA)
def test_fires(
    aturan: str, ubah: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """A rule names the cell, what stands there and what it should be."""
    ubah(isi)
    assert [(d.tempat.removeprefix("data.xlsx, "), d.tercetak, d.seharusnya) for d in temukan(aturan, isi)] == harap


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_keeps_silent(aturan: str, ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """A rule does not find fault with what is right."""
    ubah(isi)
    assert temukan(aturan, isi) == []


def test_why_a_capaian_is_negative(isi: Any, temukan: Any) -> None:
    """Where less is better another formula would say more; elsewhere the realisasi itself is negative."""
    isi.ubah("realisasi", "S2.1", 2024, tw1=120)
    isi.ubah("realisasi", "P2", 2024, realisasi=-3)
    saran = [satu.pesan.rpartition("; ")[2] for satu in temukan("capaian-negatif", isi)]
    assert saran == [
        "pertimbangkan rumus rasio atau jelaskan hasilnya.",
        "realisasinya negatif, jelaskan hasilnya.",
    ]


def test_a_mean_of_a_hundred(isi: Any, temukan: Any) -> None:
    """It hides a missed target as a higher one does; the message says which."""
    isi.ubah("target", "S1.1", 2024, pk_murni="62,5", pk_perubahan="62,5")
    isi.ubah("variabel", "S1.1", 2024, "pembilang", nilai=10)
    isi.ubah("variabel", "S1.2", 2024, "pembilang", nilai="117,6")
    (satu,) = temukan("rata-rata-menutupi", isi)
    assert satu.tercetak == "100,00 %"
    assert "(S1.1 80,00 %)" in satu.pesan.replace(NBSP, " ")
