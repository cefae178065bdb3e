"""What is typed about the quarters is read, or refused with its cell."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import buka_folder, periksa_folder
from kinerja.masukan import MasukanSalah, baca

_A, _B, _C = "2.17.01.2.01.0001", "2.17.02.2.01.0001", "2.17.02.2.01.0002"


def _ubah(isi: Any, lembar: str, urut: int, **nilai: Any) -> None:
    isi[lembar][urut] |= nilai


@pytest.mark.parametrize(
    ("lembar", "urut", "nilai", "sel", "kode", "kata"),
    [
        ("target", 1, {"tw1": -1}, "G4", "target_negatif", "-1"),
        ("target", 1, {"tw3": "banyak"}, "I4", "bukan_bilangan", "banyak"),
        ("target", 0, {"tw1": 3}, "G3", "agregasi_kosong", "T1.1"),
        ("rencana_subkegiatan", 0, {"satuan_fisik": None}, "C3", "fisik_tanpa_satuan", "satuan fisik"),
        ("rencana_subkegiatan", 0, {"agregasi_fisik": None}, "D3", "fisik_tanpa_satuan", "agregasi fisik"),
        ("rencana_subkegiatan", 0, {"fisik_tw4": 101}, "H3", "fisik_di_luar_batas", "0 sampai 100"),
        ("rencana_subkegiatan", 0, {"keuangan_tw1": "1,2 milyar"}, "I3", "bukan_rupiah", "1,2 milyar"),
        ("realisasi_subkegiatan", 2, {"fisik_tw1": -1}, "B5", "fisik_di_luar_batas", "0 atau lebih"),
        ("realisasi_subkegiatan", 1, {"fisik_tw1": 5}, "B4", "fisik_tanpa_rencana", _B),
        ("realisasi_subkegiatan", 1, {"kode": "2.17.01.2.01"}, "A4", "triwulan_salah_tingkat", "bukan baris terbawah"),
        ("realisasi_subkegiatan", 1, {"kode": "2.17.09.2.01.0001"}, "A4", "kode_tidak_ada", "2.17.09.2.01.0001"),
        ("kendala_triwulan", 0, {"triwulan": 5}, "A3", "bukan_triwulan", "1, 2, 3, atau 4"),
        ("kendala_triwulan", 0, {"triwulan": "semester I"}, "A3", "bukan_triwulan", "semester I"),
        ("kendala_triwulan", 0, {"rujukan": "S9.9"}, "B3", "kode_tidak_ada", "S9.9"),
        ("kendala_triwulan", 0, {"batas_waktu": "secepatnya"}, "G3", "bukan_tanggal", "secepatnya"),
        ("kendala_triwulan", 0, {"bukti": "http://contoh.go.id/a"}, "I3", "bukti_salah", "https"),
        ("kendala_triwulan", 0, {"bukti": "javascript:alert(1)"}, "I3", "bukti_salah", "bukan tautan https"),
        ("kendala_triwulan", 0, {"bukti": "https://"}, "I3", "bukti_salah", "tautan yang utuh"),
        ("kendala_triwulan", 0, {"bukti": "https://orang:rahasia@contoh.go.id"}, "I3", "bukti_salah", "tautan yang utuh"),
        ("bukti_triwulan", 0, {"bukti": "../data.xlsx"}, "C3", "bukti_di_luar", "di luar folder"),
        ("bukti_triwulan", 0, {"bukti": "/etc/passwd"}, "C3", "bukti_di_luar", "di luar folder"),
        ("bukti_triwulan", 0, {"bukti": "C:\\bukti.pdf"}, "C3", "bukti_salah", "bukan tautan https"),
        ("bukti_triwulan", 0, {"bukti": "bukti/tiada.pdf"}, "C3", "bukti_tidak_ada", "tidak ditemukan"),
        ("bukti_triwulan", 0, {"bukti": "data.xlsx"}, "C3", "bukti_sendiri", "bagian laporan ini sendiri"),
        ("kendala_triwulan", 0, {"bukti": "./Data.XLSX"}, "I3", "bukti_sendiri", "bagian laporan ini sendiri"),
        ("bukti_triwulan", 0, {"bukti": "narasi\\penutup.md"}, "C3", "bukti_sendiri", "bukan bukti"),
        ("bukti_triwulan", 0, {"bukti": "bukti"}, "C3", "bukti_tidak_ada", "folder"),
        ("anggaran", 2, {"realisasi": 1}, "E5", "realisasi_berbeda", "realisasi_subkegiatan!F3:I3"),
    ],
)  # fmt: skip
def test_a_wrong_cell_is_named(
    isi: Any, tulis: Callable[..., Path], lembar: str, urut: int, nilai: Any, sel: str, kode: str, kata: str
) -> None:
    """Sheet, cell, and what to type instead."""
    _ubah(isi, lembar, urut, **nilai)
    with pytest.raises(MasukanSalah) as salah:
        baca(tulis(isi))
    milik = [satu for satu in salah.value.daftar if satu.tingkat == "galat"]
    assert [(satu.lembar, satu.sel, satu.kode) for satu in milik] == [(lembar, sel, kode)]
    assert kata in milik[0].pesan


def test_a_grade_has_no_quarters(isi: Any, tulis: Callable[..., Path]) -> None:
    """Its targets of quarters are refused where the first of them stands."""
    _ubah(isi, "indikator", 1, arah="predikat")
    with pytest.raises(MasukanSalah) as salah:
        baca(tulis(isi))
    milik = [(satu.lembar, satu.sel) for satu in salah.value.daftar if satu.kode == "triwulan_bukan_bilangan"]
    assert milik == [("target", "G4")]


@pytest.mark.parametrize("teks", ["2", 2, "II", "TW 2", "triwulan ii", "TW-II"])
def test_a_quarter_is_written_in_several_ways(isi: Any, tulis: Callable[..., Path], teks: object) -> None:
    """Number or roman numeral, with or without its word."""
    _ubah(isi, "kendala_triwulan", 0, triwulan=teks)
    assert baca(tulis(isi)).data.kendala_triwulan[0].triwulan == 2


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links")
def test_evidence_does_not_lead_out_of_the_folder(isi: Any, tulis: Callable[..., Path], tmp_path: Path) -> None:
    """A link of the file system to a file outside is refused; nothing of it is read."""
    folder = tulis(isi)
    rahasia = tmp_path / "rahasia.txt"
    rahasia.write_text("rahasia", encoding="utf-8")
    (folder / "bukti" / "rekap-tw1.txt").unlink()
    (folder / "bukti" / "rekap-tw1.txt").symlink_to(rahasia)
    with pytest.raises(MasukanSalah, match="menunjuk ke luar folder"):
        baca(folder)


@pytest.mark.parametrize(("ukuran", "kata"), [(0, "0 bita"), (50_000_001, "lebih besar dari 50 MB"), (1, None)])
def test_evidence_holds_something_and_is_bounded(
    isi: Any, tulis: Callable[..., Path], ukuran: int, kata: str | None
) -> None:
    """An empty file proves nothing, a huge one is a mistake; a name with spaces is one of a file."""
    isi["bukti_triwulan"][0]["bukti"] = "bukti/foto rapat tw 1.jpg"
    folder = tulis(isi)
    with (folder / "bukti" / "foto rapat tw 1.jpg").open("wb") as berkas:
        berkas.truncate(ukuran)
    _, daftar = periksa_folder(folder)
    milik = [(satu.lembar, satu.sel, satu.kode) for satu in daftar if satu.tingkat == "galat"]
    assert milik == ([("bukti_triwulan", "C3", "bukti_tidak_ada")] if kata else [])
    assert not kata or any(kata in satu.pesan for satu in daftar)


def test_files_are_listed_with_their_size_and_links_are_kept(folder_disurek: Path) -> None:
    """300 lines of six bytes; a link is not fetched, so it has no size."""
    bahan = baca(folder_disurek)
    assert bahan.bukti == {"bukti/rekap-tw1.txt": 1800, "bukti/surat-tugas.txt": 6}


def test_persons_are_asked_to_give_way_to_offices(isi: Any, tulis: Callable[..., Path]) -> None:
    """Whoever is no unit and no office of the dinas is told with the cell."""
    _ubah(isi, "rencana_subkegiatan", 1, penanggung_jawab="Nama Rekaan")
    (satu,) = [p for p in baca(tulis(isi)).peringatan if p.kode == "bukan_unit"]
    assert (satu.lembar, satu.sel) == ("rencana_subkegiatan", "B4")


def test_the_year_of_the_budget_is_the_sum_of_its_quarters(isi: Any, tulis: Callable[..., Path]) -> None:
    """45.250.000 + 231.500.000, with the cells of the quarters; the same amount may also be typed."""
    laporan = buka_folder(tulis(isi))
    assert laporan.hasil.pos[_B].realisasi == 276_750_000
    jejak = laporan.jejak(f"anggaran:{_B}:realisasi")
    assert jejak.sel == ("data.xlsx realisasi_subkegiatan!F4", "data.xlsx realisasi_subkegiatan!G4")
    assert jejak.hitung_ulang() == jejak.nilai


def test_the_same_amount_may_be_typed_for_the_year(isi: Any, tulis: Callable[..., Path]) -> None:
    """Both and equal contradict nothing."""
    _ubah(isi, "anggaran", 5, realisasi=276_750_000)
    assert buka_folder(tulis(isi)).hasil.pos[_B].realisasi == 276_750_000


def test_what_is_not_spent_yet_is_no_fault_of_a_quarter(isi: Any, tulis: Callable[..., Path]) -> None:
    """Only the account of the year must know all of it."""
    isi["realisasi_subkegiatan"] = []
    laporan = buka_folder(tulis(isi))
    assert laporan.hasil_triwulan.total.uang.realisasi is None
    with pytest.raises(MasukanSalah, match="belum diisi; tulis 0 bila memang nol"):
        baca(_lkjip(laporan.bahan.folder))


def _lkjip(folder: Path) -> Path:
    berkas = folder / "params.yaml"
    berkas.write_text(berkas.read_text("utf-8").replace("- triwulan", "- lkjip\n- triwulan"), encoding="utf-8")
    return folder
