"""What holds for every rule: it is tested both ways, explained, and names places that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.laporan import Laporan, buka_folder
from kinerja.model import LEMBAR
from kinerja.reviu import ATURAN, Keluarga, Tingkat, periksa

#: Families whose rules are about published and written text; their tests stand beside the modules that read it.
LAIN = {Keluarga.NASKAH, Keluarga.PUBLIKASI}
DATA = [satu for satu in ATURAN.values() if satu.keluarga not in LAIN]
#: What a rule reads beside sheets of the workbook.
BUKAN_LEMBAR = {"semua lembar", "narasi", "params", "kabupaten", "skala", "laporan tahun lalu"}
CONTOH = ["kota-semarang/diskopum/2023", "kota-depok/dkum/2023"]


def _kasus(nama: str) -> set[str]:
    """Collect the rules that the lists of this name mention first, over all test modules beside this one."""
    hasil = set()
    for berkas in sorted(Path(__file__).parent.glob("test_*.py")):
        for simpul in ast.parse(berkas.read_text("utf-8")).body:
            if isinstance(simpul, ast.AnnAssign) and ast.unparse(simpul.target) == nama:
                assert isinstance(simpul.value, ast.List)
                for satu in simpul.value.elts:
                    assert isinstance(satu, ast.Tuple)
                    hasil.add(ast.literal_eval(satu.elts[0]))
    return hasil


@pytest.mark.parametrize("daftar", ["MENYALA", "DIAM"])
def test_every_rule_is_tested_both_ways(daftar: str) -> None:
    """A rule without a case that makes it fire, and one where it keeps silent, is not finished."""
    assert _kasus(daftar) == {satu.id for satu in DATA}


@pytest.mark.parametrize("aturan", DATA, ids=lambda satu: satu.id)
def test_silent_on_a_faultless_report(aturan: Any, isi: Any) -> None:
    """No rule finds fault with a report that has none."""
    assert list(aturan.fungsi(isi.laporan())) == []


@pytest.mark.parametrize("aturan", ATURAN.values(), ids=lambda satu: satu.id)
def test_every_rule_is_explained(aturan: Any) -> None:
    """A rule says in Indonesian what it demands, on what it rests and what it reads, and in its docstring what it finds."""
    assert aturan.fungsi.__doc__
    assert aturan.fungsi.__doc__.strip().endswith(".")
    assert aturan.judul[0].isupper()
    assert not aturan.judul.endswith(".")
    assert aturan.dasar
    assert aturan.membaca
    assert {*aturan.membaca} <= {*LEMBAR, *BUKAN_LEMBAR}


@pytest.fixture(scope="module", params=CONTOH)
def contoh(request: pytest.FixtureRequest, akar: Path) -> Laporan:
    """Return a real report, its faults corrected."""
    return buka_folder(akar / "params" / request.param)


def test_no_certain_fault_in_the_corrected_reports(contoh: Laporan) -> None:
    """The examples contradict themselves nowhere; what is left are questions and weaknesses of the plan."""
    assert [satu for satu in periksa(contoh) if satu.tingkat is Tingkat.GALAT] == []


def test_places_exist(contoh: Laporan) -> None:
    """Every finding names a cell of the workbook, an entry of a settings file or a file of prose that is there."""
    buku = load_workbook(contoh.bahan.folder / "data.xlsx", read_only=False)
    for satu in periksa(contoh):
        berkas, _, letak = satu.tempat.partition(", ")
        if berkas != "data.xlsx":
            assert re.fullmatch(r"(params|kabupaten)\.yaml, isian \w+", satu.tempat), satu
            continue
        lembar, _, sel = letak.partition("!")
        kolom, baris = re.fullmatch(r"([A-Z]+)(\d+)", sel).groups()  # type: ignore[union-attr]
        assert buku[lembar][f"{kolom}1"].column <= buku[lembar].max_column
        assert int(baris) <= max(buku[lembar].max_row, 1)


def test_a_rule_finds_one_thing_at_one_place(contoh: Laporan) -> None:
    """The key of a finding is its own, so that an answer to it can be found again."""
    kunci = [satu.kunci for satu in periksa(contoh)]
    assert len(kunci) == len(set(kunci))


def test_findings_have_sentences(contoh: Laporan) -> None:
    """Every message is one sentence that begins large and ends with a full stop or a question mark."""
    for satu in periksa(contoh):
        assert satu.pesan[-1] in ".?", satu
        assert satu.pesan[0].isupper() or satu.pesan[0] in "“0123456789", satu


def test_weaknesses_of_the_plan_of_semarang(akar: Path) -> None:
    """What careful readers of the published report noted about its plan is found in the data, at its cell."""
    laporan = buka_folder(akar / "params" / CONTOH[0])
    temuan = {(satu.aturan, satu.tempat.removeprefix("data.xlsx, ")) for satu in periksa(laporan)}
    target = [f"target!F{n}" for n in (14, 19, 24)] + [f"target!D{n}" for n in range(31, 38)]
    harap = {("target-di-bawah-realisasi-lalu", sel) for sel in target}
    harap |= {("realisasi-turun-predikat-tertinggi", f"realisasi!G{n}") for n in (25, 31, 33)}
    harap |= {("target-bawahan", f"target!F{n}") for n in (45, 46, 47, 51)}
    harap |= {("satuan-objek", f"indikator!E{n}") for n in (60, 61, 70, 73)}
    harap |= {
        ("target-di-bawah-data-awal", "indikator!P5"),
        ("subkegiatan-tanpa-pengampu", "anggaran!A49"),
        ("jabatan-tanpa-formulir", "unit!E15"),
        ("dikelola-tidak-habis", "pk_anggaran!C52"),
        ("anggaran-di-luar-atasan", "pk_anggaran!B52"),
        ("anggaran-di-luar-atasan", "pk_anggaran!B53"),
        ("indikator-program-di-luar-pk", "indikator!A8"),
        ("indikator-di-luar-pk", "indikator!I3"),
        ("indikator-di-luar-pk", "indikator!I4"),
        ("pk-bukan-iku", "indikator!I7"),
        ("pohon-terputus", "sasaran!C5"),
        ("indikator-lain-isi", "indikator!D70"),
    }
    assert harap <= temuan


@pytest.mark.parametrize(
    "lembar",
    "unit pegawai_status pegawai_golongan pegawai_pendidikan pegawai_eselon sarpras target realisasi variabel pembanding "
    "analisis sumber_dana riwayat_anggaran data_pendukung langkah tindak_lanjut_lhe pk_indikator pk_anggaran".split(),
)
def test_an_empty_sheet_stops_no_rule(lembar: str, isi: Any) -> None:
    """A report that is still being filled in is reviewed as far as it goes."""
    isi.baris[lembar] = []
    assert all(satu.tingkat is not Tingkat.GALAT for satu in periksa(isi.laporan()))


def test_a_report_of_almost_nothing(isi: Any) -> None:
    """Where only the identity is filled in, what is missing is told and nothing is contradicted."""
    isi.baris = {nama: daftar if nama == "identitas" else [] for nama, daftar in isi.baris.items()}
    ada = {satu.aturan for satu in periksa(isi.laporan())}
    assert {"bagian-wajib", "pk-berjenjang", "lhe-kosong", "tanpa-anggaran-lalu"} <= ada
    assert not {satu.id for satu in DATA if satu.tingkat is Tingkat.GALAT} & ada
