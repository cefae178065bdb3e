"""Rules on the period, the organisation and its people, each alone on the Semarang workbook."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja.masukan.silang.organisasi import periode_wajar, rincian_pegawai, satu_pimpinan
from kinerja.model import Asal, Data, Identitas, JenisUnit, PegawaiDiklat, Unit

SUB = "2.17.01.2.01.01"


def test_the_years_at_both_ends_belong_to_the_renstra(buku: Any) -> None:
    """The first and the last one are within it."""
    assert [satu for tahun in (2021, 2026) for satu in buku.galat(tahun) if satu.lembar == "identitas"] == []


@pytest.mark.parametrize("tahun", [2020, 2027])
def test_tahun_di_luar_renstra(buku: Any, tahun: int) -> None:
    """A report outside of the period of the Renstra is refused."""
    galat = next(satu for satu in buku.galat(tahun) if satu.lembar == "identitas")
    assert (galat.sel, galat.kode) == ("B7", "di_luar_periode")
    assert galat.pesan == f"tahun laporan {tahun} berada di luar periode Renstra 2021–2026; periksa keduanya"


def test_periode_terbalik(buku: Any) -> None:
    """A period does not end before it begins."""
    buku.ubah("identitas", "tahun pertama", "isi", 2022)
    sel = buku.ubah("identitas", "renstra akhir", "isi", 2016)
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [(sel, "periode_terbalik"), ("B9", "di_luar_periode")]
    assert galat[0].pesan == "tahun akhir Renstra mendahului tahun awalnya; periksa keduanya"


def test_tahun_pertama(buku: Any) -> None:
    """The first year of the Renstra lies within its period."""
    sel = buku.ubah("identitas", "tahun pertama", "isi", 2020)
    buku.hanya("identitas", sel, "di_luar_periode", "tahun pertama berada di luar periode Renstra")


def test_dua_pimpinan(buku: Any) -> None:
    """Only one unit has no unit above."""
    sel = buku.ubah("unit", "SEK", "induk", "")
    buku.hanya(
        "unit",
        sel,
        "pimpinan_ganda",
        "unit “SEK” belum mempunyai induk, padahal hanya pimpinan “KADIS” yang tidak berinduk",
    )


def test_unit_melingkar(buku: Any) -> None:
    """A circle of units is reported once, with its way; units below it are not blamed."""
    sel = buku.ubah("unit", "SEK", "induk", "SUB-UMUM")
    buku.hanya("unit", sel, "unit_melingkar", "unit “SEK” berada di bawah dirinya sendiri (SEK → SUB-UMUM → SEK)")


@pytest.mark.parametrize(("banyak", "akhir"), [(10, "U10 → U1"), (11, "U10 → ... → U1")])
def test_a_long_circle_is_told_with_its_first_ten_units(banyak: int, akhir: str) -> None:
    """Dots stand for the rest."""
    unit = tuple(
        Unit(
            kode=f"U{urut}", nama=f"Unit {urut}", induk=f"U{urut % banyak + 1}", jenis=JenisUnit.SUBBAGIAN,
            asal=Asal("data.xlsx", "unit", urut, {"induk": "C"}),
        )
        for urut in range(1, banyak + 1)
    )  # fmt: skip
    (satu,) = satu_pimpinan(Data(unit=unit), 2023)
    assert satu.pesan.endswith(f"{akhir}); perbaiki induknya")


@pytest.mark.parametrize(
    ("orang", "sel"),
    [((None, 2, None), "C3"), ((2, None, None), "D3"), ((2, None, 2), "B3"), ((None, None, None), "B3"), ((1, 1, 2), "B3")],
)  # fmt: skip
def test_a_row_of_staff_names_the_cell_that_is_missing(orang: tuple[int | None, ...], sel: str) -> None:
    """Where one is; else the row by its name."""
    laki, perempuan, jumlah = orang
    asal = Asal("data.xlsx", "pegawai_diklat", 3, {"diklat": "B", "laki_laki": "C", "perempuan": "D", "jumlah": "E"})
    baris = PegawaiDiklat(diklat="Diklat", laki_laki=laki, perempuan=perempuan, jumlah=jumlah, asal=asal)
    assert [satu.sel for satu in rincian_pegawai(Data(pegawai_diklat=(baris,)), 2023)] == [sel]


def test_unit_di_bawah_dirinya(buku: Any) -> None:
    """A unit is not its own parent."""
    sel = buku.ubah("unit", "SEK", "induk", "SEK")
    buku.hanya("unit", sel, "unit_melingkar", "unit “SEK” berada di bawah dirinya sendiri (SEK → SEK)")


@pytest.mark.parametrize("lembar", ["pegawai_golongan", "pegawai_pendidikan"])
def test_pegawai_berbeda(buku: Any, lembar: str) -> None:
    """All sheets count the same people."""
    nomor = next(n for n, satu in enumerate(buku.lembar[lembar], start=1) if satu[0] == "SEK")
    buku.ubah(lembar, nomor, "perempuan", 1002.0)
    (galat,) = buku.galat()
    assert (galat.lembar, galat.kode) == (lembar, "pegawai_berbeda")
    assert galat.sel[0] == "B"
    assert galat.pesan.startswith(f"ASN pada lembar {lembar} berjumlah 1.0")
    assert galat.pesan.endswith(" orang, sedangkan pada lembar pegawai_status 58 orang; samakan")


@pytest.mark.parametrize(
    ("kolom", "nilai", "tempat"), [("perempuan", "", "E"), ("jumlah", 3.0, "C"), ("laki laki", "", "D")]
)
def test_pegawai_tak_lengkap(buku: Any, kolom: str, nilai: object, tempat: str) -> None:
    """A row of education has both genders or the total alone; the one cell that is missing is named."""
    nomor = buku.baris("pegawai_pendidikan", ("SEK", "ASN", "SMA"))
    buku.ubah("pegawai_pendidikan", nomor, kolom, nilai)
    assert ("pegawai_pendidikan", f"{tempat}{nomor}", "pegawai_tak_lengkap") in buku.ringkas()


@pytest.mark.parametrize(
    ("kunci", "golongan", "harusnya"),
    [(("SEK", "ASN"), "", "wajib diisi untuk ASN"), (("SEK", "Non ASN"), "III", "dikosongkan untuk Non ASN")],
)
def test_golongan(buku: Any, kunci: tuple[str, str], golongan: str, harusnya: str) -> None:
    """ASN have a golongan, others have none."""
    sel = buku.ubah("pegawai_golongan", kunci, "golongan", golongan)
    buku.hanya("pegawai_golongan", sel, "golongan_salah", f"golongan {harusnya}")


def test_golongan_campur(buku: Any) -> None:
    """A golongan that is given by ruang on one row and whole on another would count people twice."""
    sel = buku.alamat("pegawai_golongan", ("SEK", "ASN", "III"), "golongan")
    baris = next(
        n for n, satu in enumerate(buku.lembar["pegawai_golongan"], 1) if satu[2] == "III" and satu[0] != "SEK"
    )
    buku.ubah("pegawai_golongan", baris, "golongan", "III/c")
    kode = {(satu.sel, satu.kode) for satu in buku.galat()}
    assert (sel, "golongan_campur") in kode
    assert {satu for _, satu in kode} == {"golongan_campur"}
    for nomor, satu in enumerate(buku.lembar["pegawai_golongan"], 1):
        if satu[2] == "III":
            buku.ubah("pegawai_golongan", nomor, "golongan", "III-d")
    buku.baca()


def test_a_row_that_cannot_be_read_hides_none_behind_it() -> None:
    """The period of the next row is judged all the same."""
    isi = {
        "nama": "x", "singkatan": "x", "jabatan_pimpinan": "x", "urusan": "x", "renstra_awal": 2026, "renstra_akhir": 2021,
        "tahun_pertama": 2022,
    }  # fmt: skip
    rusak = Asal("data.xlsx", "identitas", 0, {}, frozenset({"renstra_awal"}))
    data = Data(identitas=(Identitas.model_validate({**isi, "asal": rusak}), Identitas.model_validate(isi)))
    assert [satu.kode for satu in periode_wajar(data, 2023)] == ["periode_terbalik", "di_luar_periode"]
