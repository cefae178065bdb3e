"""Faults of the sheets of a Renja, each with its cell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import periksa_folder

#: What is changed, and the sheet, cell and code of the fault.
SALAH: dict[str, tuple[Callable[[Any], object], tuple[str, str, str]]] = {
    "a code without a name": (lambda i: i["evaluasi_renja"][2].pop("nama"), ("evaluasi_renja", "B5", "tanpa_nama")),
    "a code with two names": (
        lambda i: i["evaluasi_renja"].insert(3, i["evaluasi_renja"][2] | {"nama": "Lain", "nama_indikator": "Kursi"}),
        ("evaluasi_renja", "B6", "nama_berbeda"),
    ),
    "an amount above others": (lambda i: i["renja"][0].update(pagu=1), ("renja", "E3", "jumlah_ditulis")),
    "a kegiatan without its program": (lambda i: i["renja"].pop(0), ("renja", "A3", "induk_tidak_ada")),
    "official and local codes": (
        lambda i: i["renja"].append({"kode": "3.30.02", "nama": "Program Resmi"}), ("renja", "A7", "kode_campur"),
    ),
    "a sum of spending typed": (lambda i: i["belanja_lalu"][1].update(anggaran=1), ("belanja_lalu", "E4", "jumlah_ditulis")),
    "a group left out": (lambda i: i["belanja_lalu"][0].pop("kelompok"), ("belanja_lalu", "A3", "kelompok_kosong")),
    "an indicator without unit": (
        lambda i: i["renja_indikator"][0].pop("satuan"), ("renja_indikator", "D3", "indikator_tanpa_nama"),
    ),
    "an indicator named twice": (
        lambda i: i["renja_indikator"][2].update(nama="Lain"), ("renja_indikator", "C5", "indikator_dua_nama"),
    ),
    "a share where years are added": (
        lambda i: i["evaluasi_renja"][1].update(bagian_lalu=20), ("evaluasi_renja", "K4", "bagian_lain"),
    ),
    "a target after the last year": (
        lambda i: i["evaluasi_renja"][2].update(target_berjalan=3), ("evaluasi_renja", "N5", "di_luar_masa"),
    ),
    "a realisasi before the first year": (
        lambda i: i["evaluasi_renja"][4].update(realisasi_lalu=3), ("evaluasi_renja", "J7", "di_luar_masa"),
    ),
    "a last year before the first": (
        lambda i: i["evaluasi_renja"][4].update(berlaku_sampai=2021), ("evaluasi_renja", "H7", "masa_terbalik"),
    ),
    "priorities upside down": (
        lambda i: i["keterkaitan_prioritas"][0].update(induk="D1"), ("keterkaitan_prioritas", "E3", "prioritas_terbalik"),
    ),
    "a proposal of nothing planned": (lambda i: i["usulan"][0].update(kode="P9"), ("usulan", "A3", "kode_tidak_ada")),
    "a first year that is none": (
        lambda i: (
            i["identitas"][0].update(tahun_pertama="77,04 %"),
            i["evaluasi_renja"][3].update(sifat="kumulatif", target_renstra=170),
        ),
        ("identitas", "B9", "bukan_bulat"),
    ),
    "a unit within a number": (
        lambda i: i["evaluasi_renja"][1].update(realisasi="110 Org"), ("evaluasi_renja", "M4", "bukan_bilangan"),
    ),
}  # fmt: skip


def test_the_invented_renja_is_sound(tulis: Any, tmp_path: Path) -> None:
    """Without a change there is no fault and no warning."""
    assert periksa_folder(tulis(tmp_path))[1] == ()


@pytest.mark.parametrize("nama", SALAH)
def test_a_fault_is_named_with_its_cell(nama: str, tulis: Any, tmp_path: Path) -> None:
    """Each mistake is found where it stands."""
    ubah, (lembar, sel, kode) = SALAH[nama]
    _, daftar = periksa_folder(tulis(tmp_path, ubah))
    assert (lembar, sel, kode) in [(satu.lembar, satu.sel, satu.kode) for satu in daftar]


def test_an_indicator_may_be_in_force_for_one_year(tulis: Any, tmp_path: Path) -> None:
    """Its last year is its first one then, not one before it."""
    folder = tulis(
        tmp_path, lambda i: i["evaluasi_renja"][4].update(berlaku_sampai=i["evaluasi_renja"][4]["berlaku_mulai"])
    )
    assert "masa_terbalik" not in [satu.kode for satu in periksa_folder(folder)[1]]


def test_what_a_renja_lacks_is_told(tulis: Any, tmp_path: Path) -> None:
    """A row without money, without indicator or target, and a year without realisasi are missing parts."""

    def ubah(isi: Any) -> None:
        isi["renja"][1].pop("pagu")
        isi["renja_indikator"].pop(0)
        isi["renja_indikator"][2].pop("target")
        isi["evaluasi_renja"][1].pop("realisasi")

    laporan, _ = periksa_folder(tulis(tmp_path, ubah))
    assert laporan is not None
    kode = {(satu.lembar, satu.sel, satu.kode) for satu in laporan.kekurangan}
    assert {
        ("renja", "E4", "tanpa_pagu"), ("renja_indikator", "", "tanpa_indikator"), ("renja_indikator", "E5", "tanpa_target"),
        ("evaluasi_renja", "M4", "tanpa_realisasi"),
    } <= kode  # fmt: skip
