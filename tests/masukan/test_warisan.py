"""A year reads the Renstra beside it and the years before: what stands there is not typed, what differs names both cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from kinerja.dokumen import masa_periode
from kinerja.masukan import Bahan, Galat, MasukanSalah, baca, buat_laporan, tulis_buku_kerja

_SUB = "3.30.02.2.01.0001"
_POHON = [
    {"kode": "3.30.02", "nama": "Program Pasar", "hasil": "Pasar maju"},
    {"kode": "3.30.02.2.01", "nama": "Pembinaan Pasar", "hasil": "Pedagang terbina"},
    {"kode": _SUB, "nama": "Pelatihan Pedagang", "hasil": "Peserta terlatih"},
]
_INDIKATOR = [
    {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Pasar sehat", "satuan": "%", "arah": "naik"},
    {
        "kode": "SK1",
        "level": "subkegiatan",
        "induk": _SUB,
        "nama": "Peserta",
        "satuan": "orang",
        "arah": "naik",
        "desimal": 0,
    },
]

Lembar = Mapping[str, Sequence[Mapping[str, Any]]]


def _identitas(**lain: Any) -> list[dict[str, Any]]:
    return [
        {"nama": "Dinas Rekaan", "singkatan": "Durcon", "jabatan_pimpinan": "Kepala Dinas", "urusan": "contoh", **lain}
    ]


_RENSTRA: Lembar = {
    "identitas": _identitas(renstra_awal=2025, renstra_akhir=2029, tahun_pertama=2025),
    "tujuan": [{"kode": "T1", "uraian": "Pasar yang maju"}],
    "sasaran": [{"kode": "S1", "uraian": "Meningkatnya pasar sehat", "tujuan": "T1"}],
    "program": _POHON,
    "sasaran_program": [{"sasaran": "S1", "program": "3.30.02", "bagian": 100}],
    "indikator": _INDIKATOR,
    "target": [
        {"indikator": "S1.1", "tahun": 2026, "renstra": 60},
        {"indikator": "S1.1", "tahun": 2027, "renstra": 65},
        {"indikator": "SK1", "tahun": 2026, "renstra": 40, "pagu": 1000},
    ],
}
_TAHUN: Lembar = {
    "identitas": _identitas(),
    "anggaran": [
        {"kode": "3.30.02"},
        {"kode": "3.30.02.2.01"},
        {"kode": _SUB, "anggaran": 900, "realisasi": 800},
    ],
    "realisasi": [{"indikator": "S1.1", "tahun": 2026, "realisasi": 61}],
}


class Daerah:
    """A region below ``akar``, written folder by folder."""

    def __init__(self, akar: Path) -> None:
        self.dinas = akar / "params" / "rekaan" / "durcon"
        self.dinas.mkdir(parents=True)
        umum = {"nama": "Kabupaten Rekaan", "provinsi": "Angan", "pemerintah": "Pemerintah Kabupaten Rekaan"}
        umum |= {"kepala_daerah": "Bupati Rekaan", "ibu_kota": "Khayal"}
        (self.dinas.parent / "kabupaten.yaml").write_text(yaml.safe_dump(umum), encoding="utf-8")

    def tulis(self, nama: str, isi: Lembar, berkas: str = "data.xlsx", **params: Any) -> Path:
        """Write a workbook of a folder, with its params.yaml."""
        folder = self.dinas / nama
        tujuan = folder / berkas
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        waktu = {"periode": nama.removeprefix("renstra-")} if nama.startswith("renstra") else {"tahun": int(nama)}
        hari = dt.date(2025, 9, 1) if nama.startswith("renstra") else dt.date(int(nama) + 1, 2, 1)
        umum = {"kabupaten": "rekaan", "dinas": "durcon", "tempat": "Khayal", "tanggal": hari}
        (folder / "params.yaml").write_text(yaml.safe_dump({**umum, **waktu, **params}), encoding="utf-8")
        tulis_buku_kerja(tujuan, {nama: [*baris] for nama, baris in isi.items()})
        return folder

    def baca(self, nama: str) -> Bahan:
        """Read a folder."""
        return baca(self.dinas / nama)

    def salah(self, nama: str) -> list[Galat]:
        """Return the faults of a folder."""
        with pytest.raises(MasukanSalah) as salah:
            self.baca(nama)
        return [satu for satu in salah.value.daftar if satu.tingkat == "galat"]


@pytest.fixture
def daerah(tmp_path: Path) -> Daerah:
    """Return a region with a Renstra 2025-2029 and the year 2026."""
    hasil = Daerah(tmp_path)
    hasil.tulis("renstra-2025-2029", _RENSTRA)
    hasil.tulis("2026", _TAHUN)
    return hasil


def test_the_year_reads_its_renstra(daerah: Daerah) -> None:
    """Tujuan, sasaran, indicators, targets, names of programs and the period need not be typed."""
    data = daerah.baca("2026").data
    assert [satu.uraian for satu in data.sasaran] == ["Meningkatnya pasar sehat"]
    assert {(s.indikator, s.tahun): s.renstra for s in data.target}["S1.1", 2026] == Decimal(60)
    assert [satu.nama for satu in data.anggaran] == ["Program Pasar", "Pembinaan Pasar", "Pelatihan Pedagang"]
    assert (data.identitas[0].renstra_awal, data.identitas[0].renstra_akhir) == (2025, 2029)
    assert data.sasaran[0].asal.berkas == "renstra-2025-2029/data.xlsx"


def test_what_is_typed_differently_names_both_cells(daerah: Daerah) -> None:
    """The fault stands at the cell of the year and names file, sheet and cell of the Renstra."""
    target = [{"indikator": "S1.1", "tahun": 2026, "renstra": 59}]
    daerah.tulis("2026", {**_TAHUN, "target": target})
    (satu,) = daerah.salah("2026")
    assert (satu.berkas, satu.lembar, satu.kode) == ("data.xlsx", "target", "beda_sumber")
    assert "“59” berbeda dengan" in satu.pesan
    assert 'renstra-2025-2029/data.xlsx, lembar "target", sel C3' in satu.pesan


def test_what_is_typed_the_same_is_no_fault(daerah: Daerah) -> None:
    """A year may repeat what its Renstra says, and add what it fixes itself."""
    daerah.tulis("2026", {**_TAHUN, "target": [{"indikator": "S1.1", "tahun": 2026, "renstra": 60, "pk_murni": 62}]})
    (target,) = [satu for satu in daerah.baca("2026").data.target if (satu.indikator, satu.tahun) == ("S1.1", 2026)]
    assert (target.renstra, target.pk_murni) == (Decimal(60), Decimal(62))


def test_a_year_outside_the_period_stands_alone(daerah: Daerah) -> None:
    """A Renstra gives nothing to a year that it does not hold."""
    sendiri = {
        **_TAHUN,
        "identitas": _identitas(renstra_awal=2020, renstra_akhir=2024, tahun_pertama=2020),
        "realisasi": [],
    }
    daerah.tulis("2024", sendiri | {"anggaran": [{"kode": _SUB, "nama": "Lama", "anggaran": 1, "realisasi": 1}]})
    with pytest.raises(MasukanSalah) as salah:
        daerah.baca("2024")
    assert not [satu for satu in salah.value.daftar if "renstra-2025" in str(satu)]


def test_history_comes_from_the_year_before(daerah: Daerah) -> None:
    """Realisasi and money of the year before are those of its folder; both and different is a fault."""
    daerah.tulis("2027", {**_TAHUN, "realisasi": []})
    data = daerah.baca("2027").data
    assert {(s.indikator, s.tahun): s.realisasi for s in data.realisasi} == {("S1.1", 2026): Decimal(61)}
    assert [(s.tahun, s.anggaran, s.realisasi) for s in data.riwayat_anggaran] == [(2026, 900, 800)]
    beda = {"realisasi": [{"indikator": "S1.1", "tahun": 2026, "realisasi": 63}]}
    daerah.tulis("2027", {**_TAHUN, **beda})
    (satu,) = daerah.salah("2027")
    assert satu.kode == "beda_sumber"
    assert '2026/data.xlsx, lembar "realisasi", sel' in satu.pesan


def test_an_earlier_version_serves_the_year_it_was_in_force(daerah: Daerah) -> None:
    """The version is the last one fixed until the end of the year, unless params.yaml names another."""
    versi = [
        {"kode": "awal", "nama": "Renstra awal", "tanggal": dt.date(2025, 9, 1), "berkas": "awal.xlsx"},
        {"kode": "ubah", "nama": "Perubahan I", "tanggal": dt.date(2027, 3, 1)},
    ]
    baru = [{**satu, "renstra": 70} if satu["tahun"] == 2026 else satu for satu in _RENSTRA["target"]]
    daerah.tulis("renstra-2025-2029", _RENSTRA, "versi/awal.xlsx")
    daerah.tulis("renstra-2025-2029", {**_RENSTRA, "versi_renstra": versi, "target": baru})

    def target() -> Decimal | None:
        isi = {(s.indikator, s.tahun): s.renstra for s in daerah.baca("2026").data.target}
        return isi["S1.1", 2026]  # type: ignore[return-value]

    assert target() == Decimal(60)
    daerah.tulis("2026", _TAHUN, versi_renstra="ubah")
    assert target() == Decimal(70)
    daerah.tulis("2026", _TAHUN, versi_renstra="lain")
    assert [satu.kode for satu in daerah.salah("2026")] == ["versi_tidak_dikenal"]


def test_a_link_out_of_the_dinas_is_not_followed(daerah: Daerah, tmp_path: Path) -> None:
    """A workbook of the Renstra that lies elsewhere is refused."""
    buku = daerah.dinas / "renstra-2025-2029" / "data.xlsx"
    luar = tmp_path / "luar.xlsx"
    buku.rename(luar)
    try:
        buku.symlink_to(luar)
    except OSError:
        pytest.skip("no links here")
    assert any("renstra-2025-2029/data.xlsx" in satu.berkas for satu in daerah.salah("2026"))


def _lama(awal: int, tahun: int, nama: str = "Pasar yang sehat") -> dict[str, Any]:
    """Return a year of an earlier Renstra, whose indicator of the sasaran has a name of its own."""
    kenal = _identitas(renstra_awal=awal, renstra_akhir=awal + 4, tahun_pertama=awal)
    uang = {"anggaran": 700, "realisasi": 600}
    return {
        **{lembar: _RENSTRA[lembar] for lembar in ("tujuan", "sasaran", "sasaran_program")},
        "identitas": kenal,
        "indikator": [{**satu, **({"nama": nama} if satu["kode"] == "S1.1" else {})} for satu in _INDIKATOR],
        "target": [{"indikator": "S1.1", "tahun": tahun, "renstra": 50}],
        "anggaran": [
            {"kode": satu["kode"], "nama": satu["nama"], **(uang if satu["kode"] == _SUB else {})} for satu in _POHON
        ],
    }


def test_a_renstra_takes_the_years_before(daerah: Daerah) -> None:
    """Programs of earlier years become the history of the money; an indicator says under which code it was there."""
    lama = _lama(2020, 2024)
    lama["realisasi"] = [{"indikator": "S1.1", "tahun": 2024, "realisasi": 52}]
    daerah.tulis("2024", lama)
    pelayanan = [{"kode": "L1", "nama": "Pasar sehat", "satuan": "%", "renstra_lalu": "ya", "kode_lalu": "S1.1"}]
    daerah.tulis("renstra-2025-2029", {**_RENSTRA, "indikator_pelayanan": pelayanan})
    data = daerah.baca("renstra-2025-2029").data
    assert [(s.kode, s.tahun, s.anggaran, s.realisasi) for s in data.anggaran_lalu] == [("3.30.02", 2024, 700, 600)]
    assert {(s.indikator, s.tahun): s.realisasi for s in data.realisasi}["L1", 2024] == Decimal(52)
    assert {(s.indikator, s.tahun): s.renstra for s in data.target}["L1", 2024] == Decimal(50)


@pytest.mark.parametrize(("nama", "ada"), [("Pasar tertata", False), ("pasar  Sehat", True)])
def test_a_code_of_an_older_renstra_may_be_another_indicator(daerah: Daerah, nama: str, ada: bool) -> None:
    """The code under which an indicator was counts for the last Renstra; in an earlier one only with its name."""
    pelayanan = [{"kode": "L1", "nama": "Pasar sehat", "satuan": "%", "renstra_lalu": "ya", "kode_lalu": "S1.1"}]
    daerah.tulis("renstra-2025-2029", {**_RENSTRA, "indikator_pelayanan": pelayanan})
    daerah.tulis("2021", _lama(2017, 2021, nama))
    daerah.tulis("2024", _lama(2022, 2024))
    rencana = {(s.indikator, s.tahun) for s in daerah.baca("renstra-2025-2029").data.target}
    assert ("L1", 2024) in rencana
    assert (("L1", 2021) in rencana) == ada


def test_a_new_year_leaves_out_what_its_renstra_gives(daerah: Daerah) -> None:
    """The workbook of a new year has no sheet that the Renstra fills whole; its budget has the codes of the programs."""
    folder = buat_laporan(daerah.dinas.parents[1], "rekaan", "durcon", 2028)
    buku = load_workbook(folder / "data.xlsx")
    assert {"anggaran", "target"} <= {*buku.sheetnames}
    assert "tujuan" not in buku.sheetnames
    assert [satu.value for satu in buku["anggaran"]["A"]][2:5] == [satu["kode"] for satu in _POHON]


def test_a_new_renstra_knows_its_period(daerah: Daerah) -> None:
    """The folder bears the period, params.yaml and identitas say it."""
    masa = masa_periode("2030-2034")
    assert masa is not None
    folder = buat_laporan(daerah.dinas.parents[1], "rekaan", "durcon", masa)
    assert folder.name == "renstra-2030-2034"
    assert "periode: 2030-2034" in (folder / "params.yaml").read_text("utf-8")
    isi = {baris[0].value: baris[1].value for baris in load_workbook(folder / "data.xlsx")["identitas"].iter_rows()}
    assert (isi["renstra awal"], isi["renstra akhir"]) == (2030, 2034)
