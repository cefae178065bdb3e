"""What lies beside a report folder: the Renstra that holds its year, in the version that counts, and earlier years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from kinerja.masukan.sekitar import Sekitar, baca_sekitar, baca_triwulan, bawaan_renstra, renstra_sekitar
from kinerja.model import Sen

_Isi = Mapping[str, Sequence[Sequence[object]]]
_IDENTITAS = tuple(
    {
        "nama": "Dinas Rekaan", "singkatan": "DR", "jabatan pimpinan": "Kepala", "urusan": "rekaan", "renstra awal": 2025,
        "renstra akhir": 2029, "tahun pertama": 2025,
    }.items()
)  # fmt: skip
_VERSI = ("kode", "nama", "tanggal", "berkas")


def _tulis(berkas: Path, isi: _Isi) -> None:
    """Write sheets as plain rows, the titles first."""
    buku = Workbook()
    for nama, baris in isi.items():
        lembar = buku.create_sheet(nama)
        for satu in baris:
            lembar.append([*satu])
    del buku["Sheet"]
    berkas.parent.mkdir(parents=True, exist_ok=True)
    buku.save(berkas)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of 2026 beside a Renstra; others are written by the tests."""
    milik = tmp_path / "2026"
    milik.mkdir()
    _renstra(milik, "a")
    return milik


def _renstra(folder: Path, nama: str, *versi: Sequence[object], berkas: str = "data.xlsx") -> None:
    isi: dict[str, Sequence[Sequence[object]]] = {
        "identitas": _IDENTITAS,
        "sasaran": [("kode", "uraian"), ("S1", nama)],
    }
    isi["program"] = [("kode", "nama"), ("P1", f"Program {nama}")]
    if versi:
        isi["versi_renstra"] = [_VERSI, *versi]
    _tulis(folder.with_name("renstra-2025-2029") / berkas, isi)


def _lalu(folder: Path, tahun: int, realisasi: object = 5) -> None:
    isi: _Isi = {
        "identitas": _IDENTITAS,
        "indikator": [
            ("kode", "level", "induk", "nama", "satuan", "arah"),
            ("S1.1", "sasaran", "S1", "x", "%", "naik"),
        ],
        "realisasi": [("indikator", "tahun", "realisasi"), ("S1.1", tahun, realisasi)],
        "sasaran": [("kode", "uraian"), ("S1", "tidak dibaca")],
    }
    _tulis(folder.with_name(str(tahun)) / "data.xlsx", isi)


def _baca(folder: Path, versi: str | None = None) -> Sekitar:
    return baca_sekitar(folder, None, Sen.BULATKAN, versi)


def _dipakai(sekitar: Sekitar) -> str:
    assert sekitar.renstra is not None
    return sekitar.renstra.data.sasaran[0].uraian


def test_the_renstra_that_holds_the_year(folder: Path) -> None:
    """With all its rows; another period holds nothing, and a folder that is no year has none."""
    sekitar = _baca(folder)
    assert sekitar.galat == ()
    assert sekitar.renstra is not None
    assert (sekitar.renstra.masa.awal, sekitar.renstra.versi, sekitar.renstra.versi_lain) == (2025, None, ())
    assert _dipakai(sekitar) == "a"
    jauh = folder.with_name("2031")
    jauh.mkdir()
    assert _baca(jauh).renstra is None
    assert renstra_sekitar(jauh) is None
    lewat = renstra_sekitar(folder)
    assert lewat is not None
    assert lewat.sasaran[0].uraian == "a"


def test_the_version_in_force_at_the_end_of_the_year(folder: Path) -> None:
    """The last one fixed until then, else the first; the order of the rows does not matter."""
    for urut in ((1, 2, 3), (3, 1, 2)):
        baris = {
            1: ("V1", "x", "1 Januari 2025", "v1.xlsx"),
            2: ("V2", "x", "31 Desember 2026", "v2.xlsx"),
            3: ("V3", "x", "1 Januari 2027", "v3.xlsx"),
        }
        _renstra(folder, "kini", *(baris[n] for n in urut))
        for n in (1, 2, 3):
            _renstra(folder, f"v{n}", berkas=f"versi/v{n}.xlsx")
        assert _dipakai(_baca(folder)) == "v2"
        assert _dipakai(_baca(folder, "V3")) == "v3"
        for tahun, harap in ((2025, "v1"), (2027, "v3")):
            lain = folder.with_name(str(tahun))
            lain.mkdir(exist_ok=True)
            assert _dipakai(_baca(lain)) == harap
    _renstra(folder, "kini", ("V3", "x", "1 Januari 2027", "v3.xlsx"), ("V4", "x", "1 Februari 2027", None))
    assert _dipakai(_baca(folder)) == "v3"


def test_a_version_without_a_workbook_of_its_own_is_the_one_at_hand(folder: Path) -> None:
    """All versions are told along."""
    _renstra(folder, "kini", ("V1", "x", "1 Januari 2025", None), ("V2", "x", "1 Januari 2027", None))
    sekitar = _baca(folder)
    assert _dipakai(sekitar) == "kini"
    assert sekitar.renstra is not None
    assert sekitar.renstra.versi is not None
    assert (sekitar.renstra.versi.kode, [satu.kode for satu in sekitar.renstra.versi_lain]) == ("V1", ["V1", "V2"])


@pytest.mark.parametrize(
    ("versi", "ada", "bagian"),
    [
        ("V9", (("V1", "x", "1 Januari 2025", None), ("V2", "x", "1 Januari 2026", None)), "pilih V1 atau V2"),
        ("V9", (), "isi dahulu"),
    ],
)
def test_a_version_that_is_not_there(folder: Path, versi: str, ada: Sequence[Sequence[object]], bagian: str) -> None:
    """It is told with those that are; the workbook at hand is read all the same."""
    _renstra(folder, "kini", *ada)
    sekitar = _baca(folder, versi)
    assert [(satu.berkas, satu.sel, satu.kode) for satu in sekitar.galat] == [
        ("params.yaml", "isian versi_renstra", "versi_tidak_dikenal")
    ]
    assert bagian in sekitar.galat[0].pesan
    assert _dipakai(sekitar) == "kini"


def test_a_version_is_read_in_its_own_folder_only(folder: Path) -> None:
    """A name that leads elsewhere, or to nothing, gives no Renstra; it is told at its cell."""
    _renstra(folder, "kini", ("V1", "x", "1 Januari 2025", "../data.xlsx"))
    sekitar = _baca(folder)
    assert sekitar.renstra is None
    assert [(satu.lembar, satu.sel, satu.kode) for satu in sekitar.galat] == [("versi_renstra", "D2", "nama_berkas")]
    _renstra(folder, "kini", ("V1", "x", "1 Januari 2025", "tiada.xlsx"))
    sekitar = _baca(folder)
    assert sekitar.renstra is None
    assert [satu.tingkat for satu in sekitar.galat] == ["galat"]


def test_a_renstra_with_faults_stops_the_year_an_earlier_year_does_not(folder: Path) -> None:
    """It is told once, with the first fault; the history of a faulty year is not taken."""
    _lalu(folder, 2025, "1.234")
    _lalu(folder, 2024)
    sekitar = _baca(folder)
    assert [satu.tahun for satu in sekitar.lalu] == [2024]
    assert [(satu.berkas, satu.lembar, satu.sel, satu.kode, satu.tingkat) for satu in sekitar.galat] == [
        ("2025/data.xlsx", "realisasi", "C2", "sekitar_salah", "peringatan"),
    ]  # fmt: skip
    assert "memuat 1 kesalahan, riwayatnya tidak diambil; yang pertama: " in sekitar.galat[0].pesan
    assert sekitar.galat[0].pesan.endswith("; periksa folder 2025")
    _tulis(
        folder.with_name("renstra-2025-2029") / "data.xlsx",
        {"identitas": _IDENTITAS, "sasaran": [("kode", "uraian"), ("S1", None)]},
    )
    (satu, _) = _baca(folder).galat
    assert (satu.berkas, satu.tingkat) == ("renstra-2025-2029/data.xlsx", "galat")
    assert "riwayatnya" not in satu.pesan


def test_a_workbook_that_cannot_be_read(folder: Path) -> None:
    """Of an earlier year it is a warning."""
    folder.with_name("2025").mkdir()
    folder.with_name("2025").joinpath("data.xlsx").write_bytes(b"x")
    sekitar = _baca(folder)
    assert [(satu.tingkat, satu.kode) for satu in sekitar.galat] == [("peringatan", "bukan_buku_kerja")]
    assert sekitar.lalu == ()


def test_earlier_years_are_read_for_their_history_only(folder: Path) -> None:
    """The newest first; a year of a report does not ask for their period."""
    _lalu(folder, 2024)
    _lalu(folder, 2025)
    sekitar = _baca(folder)
    assert [(satu.tahun, satu.renstra) for satu in sekitar.lalu] == [(2025, None), (2024, None)]
    assert [satu.data.realisasi[0].realisasi for satu in sekitar.lalu] == [5, 5]
    assert sekitar.lalu[0].data.sasaran == ()


def test_a_renstra_asks_the_period_of_earlier_years(folder: Path) -> None:
    """That of the Renstra beside it, else what its workbook says."""
    _lalu(folder, 2026)
    _lalu(folder, 2024)
    baru = folder.with_name("renstra-2027-2031")
    baru.mkdir()
    assert [(satu.tahun, satu.renstra) for satu in _baca(baru).lalu] == [(2026, (2025, 2029)), (2024, (2025, 2029))]
    _tulis(
        folder.with_name("2024") / "data.xlsx", {"realisasi": [("indikator", "tahun", "realisasi"), ("S1.1", 2024, 5)]}
    )
    assert [satu.renstra for satu in _baca(baru).lalu][1:] in ([], [None])


def test_what_fills_the_blanks_of_a_year(folder: Path) -> None:
    """Its period, and the names of its budget by code, each with its cell; without a Renstra nothing."""
    bawaan = bawaan_renstra(_baca(folder).renstra)
    assert bawaan is not None
    assert bawaan("identitas", {}) == {
        "renstra_awal": (2025, "renstra-2025-2029/data.xlsx identitas!B5"),
        "renstra_akhir": (2029, "renstra-2025-2029/data.xlsx identitas!B6"),
        "tahun_pertama": (2025, "renstra-2025-2029/data.xlsx identitas!B7"),
    }
    assert bawaan("anggaran", {"kode": " P1 "}) == {"nama": ("Program a", "renstra-2025-2029/data.xlsx program!B2")}
    assert bawaan("anggaran", {"kode": "P9"}) == bawaan("anggaran", {}) == bawaan("sasaran", {"kode": "S1"}) == {}
    assert bawaan_renstra(None) is None


def test_quarters_of_a_year(folder: Path) -> None:
    """Only what tells which of them are filled; a workbook with faults tells nothing."""
    _tulis(
        folder / "data.xlsx",
        {"realisasi": [("indikator", "tahun", "tw1"), ("S1.1", 2026, 3)], "sasaran": [("kode", "uraian"), ("S1", "x")]},
    )
    data = baca_triwulan(folder)
    assert data is not None
    assert (data.realisasi[0].tw1, data.sasaran) == (3, ())
    _tulis(folder / "data.xlsx", {"realisasi": [("indikator", "tahun", "tw1"), ("S1.1", 2026, "salah")]})
    assert baca_triwulan(folder) is None
