"""Sentences say what the numbers say, for every outcome."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.hitung import Status
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import CaraRealisasi, DasarHitung, Realisasi
from kinerja.sajian.kalimat import (
    banyak,
    di_tengah,
    kalimat_capaian,
    kalimat_perubahan,
    kalimat_variabel,
    teks_perubahan,
    teks_status,
)


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def hasil(**isi: Any) -> SimpleNamespace:
    """Return a row of results: 77,04 of 76,50 percent unless told otherwise."""
    bawaan = {
        "kode": "S1.1", "tahun": 2023, "nama": "Persentase koperasi aktif", "satuan": "%", "desimal": 2, "target": Decimal("76.5"), "realisasi": Decimal("77.038"),
        "capaian": Decimal("100.7059"), "predikat": "Sangat Tinggi", "status": Status.MELAMPAUI, "alasan": "",
    }  # fmt: skip
    return SimpleNamespace(**(bawaan | isi))


def dua_tahun(laporan: Laporan, lalu: object, kini: object, **indikator: Any) -> str:
    """Say how indicator S2.1 moved between two values."""
    data = laporan.data
    baru = replace(
        data,
        realisasi=tuple(
            Realisasi(indikator="S2.1", tahun=tahun, realisasi=nilai)
            for tahun, nilai in ((2022, lalu), (2023, kini))
            if nilai is not None
        ),
        indikator=tuple(s.model_copy(update=indikator) if s.kode == "S2.1" else s for s in data.indikator),
    )
    ubahan = Laporan(replace(laporan.bahan, data=baru))
    (satu,) = (p for p in ubahan.hasil.capaian if p.kode == "S2.1")
    return kalimat_perubahan(ubahan, satu).replace(NBSP, " ")


@pytest.mark.parametrize(
    ("nama", "di_dalam"),
    [
        ("Persentase koperasi aktif", "persentase koperasi aktif"),
        ("IPM daerah", "IPM daerah"),
        ("AKIP", "AKIP"),
        ("Nilai AKIP", "nilai AKIP"),
        ("A", "a"),
        ("", ""),
        ("  ", "  "),
        ("<b>Nilai</b>", "<b>Nilai</b>"),
        ("5 layanan", "5 layanan"),
    ],
)
def test_nama_di_tengah_kalimat(nama: str, di_dalam: str) -> None:
    """A name begins small inside a sentence, an abbreviation stays."""
    assert di_tengah(nama) == di_dalam


def test_a_count_is_printed_in_figures_alone() -> None:
    """Figures together with their words belong to laws, deeds and receipts (EYD V)."""
    assert banyak(0) == "0"
    assert banyak(1250) == "1.250"


def test_status_dalam_kata() -> None:
    """Exceeded, met, missed and unknown each have their words."""
    assert [teks_status(satu) for satu in (*Status, None)] == [
        "melampaui target",
        "tepat mencapai target",
        "belum mencapai target",
        "belum dapat dinilai",
    ]


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (
            {},
            ("Realisasi persentase koperasi aktif sebesar 77,04 % terhadap target 76,50 % sehingga capaiannya 100,71 % "
            "dengan predikat Sangat Tinggi dan melampaui target."),
        ),
        (
            {"realisasi": Decimal(68), "capaian": Decimal("88.89"), "predikat": None, "status": Status.TIDAK_TERCAPAI},
            ("Realisasi persentase koperasi aktif sebesar 68,00 % terhadap target 76,50 % sehingga capaiannya 88,89 % "
            "dan belum mencapai target."),
        ),
        (
            {"realisasi": None, "capaian": None, "predikat": None, "status": None, "alasan": "realisasi belum ada"},
            "Persentase koperasi aktif dengan target 76,50 % belum dapat dinilai karena realisasi belum ada.",
        ),
        (
            {"target": None, "capaian": None, "predikat": None, "status": None, "alasan": "target belum ada"},
            "Persentase koperasi aktif dengan target yang belum ditetapkan belum dapat dinilai karena target belum ada.",
        ),
        (
            {"target": Decimal(0), "capaian": None, "status": Status.MELAMPAUI, "alasan": "target nol, capaian tidak dihitung"},
            ("Realisasi persentase koperasi aktif sebesar 77,04 % terhadap target 0,00 %; capaian tidak dihitung karena "
            "target nol."),
        ),
        (
            {
                "nama": "Opini BPK", "satuan": "opini", "target": "WTP", "realisasi": "WTP", "capaian": Decimal(100),
                "status": Status.TERCAPAI,
            },
            ("Realisasi opini BPK adalah WTP terhadap target WTP sehingga capaiannya 100,00 % dengan predikat Sangat Tinggi "
            "dan tepat mencapai target."),
        ),
        (
            {"nama": "Peserta", "satuan": "orang", "desimal": 0, "target": Decimal(600), "realisasi": Decimal(1200), "capaian": Decimal(200)},
            ("Realisasi peserta sebesar 1.200 orang terhadap target 600 orang sehingga capaiannya 200,00 % dengan predikat "
            "Sangat Tinggi dan melampaui target."),
        ),
    ],
    ids=["melampaui", "gagal", "tanpa realisasi", "tanpa target", "target nol", "predikat", "orang"],
)  # fmt: skip
def test_kalimat_capaian(isi: dict[str, Any], kalimat: str) -> None:
    """One sentence per outcome; a reason is given where there is no capaian."""
    assert kalimat_capaian(hasil(**isi)).replace(NBSP, " ") == kalimat


def test_realisasi_dari_variabel_disebut(laporan: Laporan) -> None:
    """The numbers behind a percentage are told; a typed realisasi has none."""
    assert kalimat_variabel(laporan, "S1.1").replace(NBSP, " ") == (
        "Realisasi tersebut berasal dari jumlah koperasi aktif sebanyak 567 koperasi dibandingkan dengan jumlah seluruh "
        "koperasi sebanyak 736 koperasi."
    )
    assert kalimat_variabel(laporan, "S2.1") == ""


@pytest.mark.parametrize(
    ("cara", "kata"), [(CaraRealisasi.RASIO, " dibagi dengan "), (CaraRealisasi.PERTUMBUHAN, " yang turun dari ")]
)
def test_cara_menghitung_disebut_menurut_jenisnya(laporan: Laporan, cara: CaraRealisasi, kata: str) -> None:
    """A ratio is divided, a growth has grown."""
    indikator = tuple(
        s.model_copy(update={"cara_realisasi": cara}) if s.kode == "S1.1" else s for s in laporan.data.indikator
    )
    ubahan = Laporan(replace(laporan.bahan, data=replace(laporan.data, indikator=indikator)))
    assert kata in kalimat_variabel(ubahan, "S1.1")


@pytest.mark.parametrize(
    ("kini", "kata"), [(737, "yang tumbuh dari"), (736, "yang sama dengan"), (735, "yang turun dari")]
)
def test_growth_is_named_by_its_direction(laporan: Laporan, kini: int, kata: str) -> None:
    """What became less has not grown."""
    data = laporan.data
    indikator = tuple(
        s.model_copy(update={"cara_realisasi": CaraRealisasi.PERTUMBUHAN}) if s.kode == "S1.1" else s
        for s in data.indikator
    )
    variabel = tuple(
        s.model_copy(update={"nilai": Decimal(kini)}) if (s.indikator, s.peran.value) == ("S1.1", "pembilang") else s
        for s in data.variabel
    )
    ubahan = Laporan(replace(laporan.bahan, data=replace(data, indikator=indikator, variabel=variabel)))
    assert f"sebanyak {kini}\u00a0koperasi {kata} " in kalimat_variabel(ubahan, "S1.1")


@pytest.mark.parametrize(
    ("beda", "desimal", "teks"),
    [(Decimal("0.41"), 2, "+0,41"), (Decimal("-1.5"), 1, "-1,5"), (Decimal(0), 2, "0,00"), (None, 2, "–")],
)
def test_perubahan_bertanda(beda: Decimal | None, desimal: int, teks: str) -> None:
    """A rise carries its plus, no change carries no sign."""
    assert teks_perubahan(beda, desimal) == teks


def test_perubahan_semarang(laporan: Laporan) -> None:
    """Active cooperatives rose by the difference of the printed values."""
    (satu,) = (p for p in laporan.hasil.capaian if p.kode == "S1.1")
    assert kalimat_perubahan(laporan, satu).replace(NBSP, " ") == (
        "Realisasi persentase koperasi aktif meningkat 0,41 poin persentase, dari 76,63 % pada tahun 2022 menjadi 77,04 % "
        "pada tahun 2023."
    )


@pytest.mark.parametrize(
    ("lalu", "kini", "indikator", "bagian"),
    [
        (
            "50",
            "42.5",
            {},
            "menurun 7,50 poin persentase, dari 50,00 % pada tahun 2022 menjadi 42,50 % pada tahun 2023.",
        ),
        ("42.5", "42.5", {}, "tetap 42,50 % seperti tahun 2022."),
        ("10", "15", {"satuan": "orang", "desimal": 0}, "meningkat 5 orang, dari 10 orang pada tahun 2022"),
        ("79.71", "80", {"satuan": "nilai"}, "meningkat 0,29, dari 79,71 pada tahun 2022 menjadi 80,00"),
        ("500000", "750000", {"satuan": "rupiah", "desimal": 0}, "meningkat Rp250.000, dari Rp500.000 pada"),
        ("WTP", "WTP", {"satuan": "opini"}, "tetap WTP seperti tahun 2022."),
        ("WDP", "WTP", {"satuan": "opini"}, "berubah dari WDP pada tahun 2022 menjadi WTP pada tahun 2023."),
        (None, "42.5", {}, "belum dapat dibandingkan karena realisasi tahun 2022 belum tersedia."),
        ("42.5", None, {}, "belum dapat dibandingkan karena realisasi tahun 2023 belum tersedia."),
    ],
)
def test_perubahan_setiap_arah(
    laporan: Laporan, lalu: str | None, kini: str | None, indikator: dict[str, Any], bagian: str
) -> None:
    """Rise, fall, standstill, grades and gaps are said in the unit of the indicator."""
    assert bagian in dua_tahun(laporan, lalu, kini, **indikator)


def test_perubahan_yang_tidak_tampak_disebut_tetap(laporan: Laporan) -> None:
    """Values that print alike have not changed for the reader, on either basis."""
    for dasar in DasarHitung:
        pilihan = laporan.pilihan.model_copy(update={"dasar_hitung": dasar})
        pengaturan = replace(laporan.bahan.pengaturan, pilihan=pilihan)
        ubahan = Laporan(replace(laporan.bahan, pengaturan=pengaturan))
        assert "tetap 42,50 % seperti" in dua_tahun(ubahan, Decimal("42.501"), Decimal("42.504"))
