"""The evaluated year has its own folder: its numbers are taken from there, typed nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja.laporan import buka_folder, periksa_folder
from kinerja.masukan import tulis_buku_kerja

_DULU: dict[str, list[dict[str, Any]]] = {
    "anggaran": [
        {"kode": "P1", "nama": "Program Penunjang"},
        {"kode": "P1.1", "nama": "Administrasi Kantor", "anggaran": 100_000, "realisasi": 75_000},
        {"kode": "P2", "nama": "Program Pasar"},
        {"kode": "P2.1", "nama": "Pembinaan Pedagang", "anggaran": 300_000, "realisasi": 290_000},
    ],
    "target": [
        {"indikator": "P2.A", "tahun": 2022, "renstra": 32, "renja": 33, "pk_murni": 33, "pk_perubahan": 34},
    ],
    "realisasi": [{"indikator": "P2.A", "tahun": 2022, "realisasi": "31,24"}],
}


@pytest.fixture
def berurutan(tulis: Any, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes the Renja of 2024 beside the folder of 2022 and returns that of 2024."""

    def susun(ubah: Callable[[Any], object] | None = None) -> Path:
        dulu: dict[str, Any] = {}

        def pindah(isi: dict[str, Any]) -> None:
            dulu.update({nama: isi[nama] for nama in ("identitas", "indikator")})
            isi["belanja_lalu"] = [satu for satu in isi["belanja_lalu"] if satu["kode"] == "B1"]
            isi["belanja_lalu"][0].pop("kelompok")
            isi["realisasi"] = [s for s in isi["realisasi"] if (s["indikator"], s["tahun"]) != ("P2.A", 2022)]
            if ubah:
                ubah(isi)

        folder: Path = tulis(tmp_path, pindah)
        lama = folder.with_name("2022")
        lama.mkdir()
        params = yaml.safe_load((folder / "params.yaml").read_text("utf-8")) | {"tahun": 2022, "dokumen": ["lkjip"]}
        (lama / "params.yaml").write_text(yaml.safe_dump(params | {"tanggal": "2023-02-28"}), "utf-8")
        tulis_buku_kerja(lama / "data.xlsx", {**dulu, **_DULU})
        return folder

    return susun


def test_nothing_is_typed_twice(berurutan: Callable[..., Path]) -> None:
    """Target, realisasi and money of 2022 come from the folder of 2022, and their traces name its cells."""
    laporan = buka_folder(berurutan())
    satu = next(s for s in laporan.hasil.renja.evaluasi if s.asal.indikator == "P2.A")
    assert (satu.nilai["target"], str(satu.nilai["realisasi"])) == (34, "31.24")
    jejak = laporan.jejak(f"evaluasi:{satu.kunci}:realisasi")
    assert jejak.sel == ("2022/data.xlsx realisasi!G3",)
    assert laporan.hasil.renja.belanja_total.realisasi == 1_245_000
    assert laporan.jejak("belanja_lalu:P2.1:realisasi").sel == ("2022/data.xlsx anggaran!E6",)


@pytest.mark.parametrize(
    ("ubah", "lembar", "sel", "lain"),
    [
        (
            lambda i: i["belanja_lalu"].append({"kode": "P2.1", "anggaran": 300_000, "realisasi": 1}),
            "belanja_lalu", "F4", '2022/data.xlsx, lembar "anggaran", sel E6',
        ),
        (
            lambda i: i["evaluasi_renja"][3].update(realisasi=40),
            "evaluasi_renja", "M6", "2022/data.xlsx, lembar “realisasi”, sel G3",
        ),
        (
            lambda i: i["evaluasi_renja"][3].update(target=30),
            "evaluasi_renja", "L6", "lembar “target”, sel",
        ),
        (
            lambda i: i["realisasi"].append({"indikator": "P2.A", "tahun": 2022, "realisasi": 30}),
            "realisasi", "G6", '2022/data.xlsx, lembar "realisasi", sel G3',
        ),
    ],
)  # fmt: skip
def test_both_and_different_is_a_fault_that_names_both_cells(
    ubah: Any, lembar: str, sel: str, lain: str, berurutan: Callable[..., Path]
) -> None:
    """What is typed again must be the same."""
    _, daftar = periksa_folder(berurutan(ubah))
    milik = [satu.pesan for satu in daftar if (satu.lembar, satu.sel, satu.kode) == (lembar, sel, "beda_sumber")]
    assert len(milik) == 1
    assert lain in milik[0]


def test_the_same_may_be_typed_again(berurutan: Callable[..., Path]) -> None:
    """A number that both hold alike is no fault."""
    folder = berurutan(lambda i: i["evaluasi_renja"][3].update(realisasi="31,24", target=34))
    assert [satu for satu in periksa_folder(folder)[1] if satu.tingkat == "galat"] == []
