"""Golongan and education: every spelling has one name, and nothing else is taken."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from kinerja.model import GOLONGAN, JenjangDaerah, Kabupaten, PegawaiGolongan, PegawaiPendidikan, jenjang_dikenal
from kinerja.model.kepegawaian import cocokkan_jenjang, muat_jenjang

NAMA_DAERAH = {"nama": "Rekaan", "provinsi": "x", "pemerintah": "x", "kepala_daerah": "x", "ibu_kota": "x"}


def golongan(teks: object) -> str | None:
    """Read a golongan as the sheet does."""
    return PegawaiGolongan.model_validate({"kelompok": "ASN", "golongan": teks}).golongan


def pendidikan(teks: object, **konteks: object) -> str:
    """Read a level of education as the sheet does."""
    isi = {"kelompok": "ASN", "pendidikan": teks}
    return PegawaiPendidikan.model_validate(isi, context=konteks or None).pendidikan


@pytest.mark.parametrize("nama", GOLONGAN)
def test_every_golongan_reads_as_itself(nama: str) -> None:
    """What is written in tables can be typed, in any case, with a blank, a hyphen or nothing for the stroke."""
    assert golongan(nama) == golongan(nama.lower()) == golongan(f"Gol. {nama}") == nama
    if "/" in nama:
        assert (
            golongan(nama.replace("/", " "))
            == golongan(nama.replace("/", ""))
            == golongan(nama.replace("/", "-"))
            == nama
        )
    if nama.startswith("PPPK"):
        assert golongan(nama.replace("PPPK", "P3K Golongan")) == nama


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("Golongan III", "III"),
        ("Golongan/Ruang III/D", "III/d"),
        ("IX", "PPPK IX"),
        ("IX (PPPK)", "PPPK IX"),
        ("xvii", "PPPK XVII"),
    ],
)
def test_golongan_spellings(teks: str, nama: str) -> None:
    """A bare figure above IV can only be PPPK."""
    assert golongan(teks) == nama


@pytest.mark.parametrize(
    ("teks", "maksud"),
    [("III/e", ""), ("V/a", ""), ("PPPK III/a", ""), ("XVIII", ""), ("IIII", ""), ("0", ""), ("PPPK", ""), ("Honorer", ""),
     (3, "“III”"), ("3/d", "“III/d”"), ("Penata Tingkat I (III/d)", "“III/d”")],
)  # fmt: skip
def test_no_other_golongan(teks: object, maksud: str) -> None:
    """Anything else is refused with what to write, and with what was probably meant."""
    with pytest.raises(ValidationError) as salah:
        golongan(teks)
    (satu,) = salah.value.errors()
    assert satu["type"] == "golongan_asing"
    assert "tulis golongan I sampai IV, golongan ruang I/a sampai IV/e, atau PPPK I sampai PPPK XVII" in satu["msg"]
    assert (f"mungkin maksudnya {maksud}" in satu["msg"]) if maksud else ("mungkin" not in satu["msg"])


@pytest.mark.parametrize(
    ("ejaan", "nama"),
    [("SLTA", "SMA"), ("SMK", "SMA"), ("SMA/SMK/SLTA", "SMA"), ("sma sederajat", "SMA"), ("SLTP/Sederajat", "SMP"),
     ("D-III", "D3"), ("D III", "D3"), ("d.3", "D3"), ("Diploma III", "D3"), ("D-IV", "D4"), ("DIV", "D4"), ("S-1", "S1"),
     ("Strata 1", "S1"), ("Sarjana (S1)", "S1"), ("Magister", "S2"), ("S-3", "S3")],
)  # fmt: skip
def test_education_spellings(ejaan: str, nama: str) -> None:
    """D-IV stands beside S-1, and every spelling of a level is that level."""
    assert pendidikan(ejaan) == nama


def test_levels_are_told_apart() -> None:
    """No spelling of the shipped list belongs to two levels."""
    for satu in muat_jenjang():
        assert {cocokkan_jenjang(ejaan, muat_jenjang()) for ejaan in (satu.nama, *satu.ejaan)} == {satu.nama}


def test_unknown_education_is_refused() -> None:
    """The allowed levels are named; two levels in one cell are asked to be told apart."""
    with pytest.raises(ValidationError, match=r"“Kursus” tidak dikenal; pilih SD / SMP / SMA / D1 .* / S3"):
        pendidikan("Kursus")
    with pytest.raises(ValidationError, match="menyebut lebih dari satu jenjang"):
        pendidikan("S1/D4")


def test_a_region_adds_levels() -> None:
    """A level of a region stands where it says; further spellings count; without a list anything is taken."""
    milik = (
        JenjangDaerah(nama="Profesi", sesudah="S-1", tinggi=True, ejaan=("Ners",)),
        JenjangDaerah(nama="SMA", ejaan=("Kejuruan",)),
        JenjangDaerah(nama="Tidak tamat SD"),
    )
    daftar = jenjang_dikenal(milik)
    nama = [satu.nama for satu in daftar]
    assert nama == ["Tidak tamat SD", "SD", "SMP", "SMA", "D1", "D2", "D3", "D4", "S1", "Profesi", "S2", "S3"]
    assert [satu.tinggi for satu in daftar if satu.nama in ("Profesi", "Tidak tamat SD")] == [False, True]
    assert pendidikan("ners", jenjang=daftar) == "Profesi"
    assert pendidikan("Kejuruan", jenjang=daftar) == "SMA"
    assert pendidikan("Kursus", jenjang=None) == "Kursus"
    with pytest.raises(ValidationError, match="/ Profesi /"):
        pendidikan("Kursus", jenjang=daftar)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"nama": "Profesi", "sesudah": "S9"}, "sesudah “S9” tidak dikenal; pilih SD / SMP"),
        ({"nama": "D-IV", "sesudah": "S1"}, "“D-IV” sudah ada sebagai “D4”"),
        (
            {"nama": "Profesi", "sesudah": "S1", "ejaan": ["Sarjana"]},
            "ejaan “Sarjana” dari “Profesi” sudah berarti “S1”",
        ),
        ({"nama": " - "}, "belum diisi"),
    ],
)
def test_a_wrong_level_of_a_region(isi: dict[str, object], pesan: str) -> None:
    """A level that contradicts the list is refused."""
    with pytest.raises(ValidationError) as salah:
        Kabupaten.model_validate({**NAMA_DAERAH, "pendidikan": [isi]})
    assert pesan in salah.value.errors()[0]["msg"]
