"""The money of the Renstra in the quarterly evaluation: its pagu of all years, and what the years until now spent."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import tulis_buku_kerja
from kinerja.sajian import evaluasi_hasil_renja
from kinerja.sajian.blok import Tabel
from kinerja.sajian.jejak import tanpa_tanda

_SUB = ("2.17.01.2.01.0001", "2.17.02.2.01.0001", "2.17.02.2.01.0002")


@pytest.fixture
def laporan(isi: Any, tulis: Callable[..., Path]) -> Laporan:
    """Return the second quarter of 2026 beside a Renstra with pagu and the year 2025 with its spending."""
    isi["realisasi"].append({"indikator": "SK2.1", "tahun": 2025, "realisasi": 150})
    folder = tulis(isi)
    _renstra(folder.with_name("renstra-2025-2029"), isi)
    lalu = {nama: isi[nama] for nama in ("identitas", "indikator")}
    uang = [satu | {"realisasi": satu["anggaran"] // 2} if satu.get("anggaran") else satu for satu in isi["anggaran"]]
    folder.with_name("2025").mkdir()
    shutil.copy(folder / "params.yaml", folder.with_name("2025"))
    tulis_buku_kerja(folder.with_name("2025") / "data.xlsx", {**lalu, "anggaran": uang})
    return buka_folder(folder).pada_triwulan(2)


def _renstra(folder: Path, isi: Any) -> None:
    folder.mkdir()
    (folder / "params.yaml").write_text("periode: 2025-2029\n", "utf-8")
    program = [{"kode": satu["kode"], "nama": satu["nama"]} for satu in isi["anggaran"]]
    target = [{"indikator": "SK2.1", "tahun": 2025 + n, "renstra": 200, "pagu": 1_000 + n} for n in range(5)]
    milik = {
        nama: isi[nama] for nama in ("identitas", "visi_misi", "tujuan", "sasaran", "sasaran_program", "indikator")
    }
    tulis_buku_kerja(folder / "data.xlsx", {**milik, "program": program, "target": target})


def test_the_pagu_and_the_spending_of_the_renstra_stand_in_the_form(laporan: Laporan) -> None:
    """Five pagu of 1.000 to 1.004 make 5.010; 2025 spent half of 400 million; both lead back to their cells."""
    awal, lanjut = [satu for satu in tanpa_tanda(evaluasi_hasil_renja(laporan).bertanda) if isinstance(satu, Tabel)][:2]
    assert _sel(awal, "Fasilitasi Kemudahan Perizinan Usaha Mikro")[2:6] == [
        "1.000", "5.010", "150", "200.000.000",
    ]  # fmt: skip
    assert _sel(lanjut, "Fasilitasi Kemudahan Perizinan Usaha Mikro")[-5:-1] == [
        "225", "476.750.000", "22,50", "9.515.968,06",
    ]  # fmt: skip
    assert _sel(awal, "Program Pemberdayaan Usaha Mikro")[3:6] == ["5.010", "–", "325.000.000"]
    assert _sel(awal, "Jumlah")[1:5] == ["", "5.010", "", "825.000.000"]
    jejak = laporan.jejak(f"realisasi_periode:{_SUB[1]}:2025")
    assert jejak.hitung_ulang() == jejak.nilai == 200_000_000
    assert laporan.jejak(jejak.operand[0].kunci).sel == ("2025/data.xlsx anggaran!E8",)


def test_the_form_says_which_years_leave_its_columns_open(
    laporan: Laporan, isi: Any, tulis: Callable[..., Path]
) -> None:
    """Sums need all years, a last value only that of its year; a report that knows no other year says so of all."""
    sendiri = buka_folder(tulis(isi, dinas="dinsendiri")).pada_triwulan(2)
    for satu, kurang in (
        (laporan, "target Renstra 2029 (2 indikator) dan realisasi kinerja 2025 (2 indikator)."),
        (
            sendiri,
            "target Renstra 2025, 2027, 2028, dan 2029 (3 indikator), realisasi kinerja 2025 (2 indikator), dan realisasi "
            "belanja 2025.",
        ),
    ):
        tabel = [blok for blok in evaluasi_hasil_renja(satu).blok if isinstance(blok, Tabel)]
        catatan = [isi for blok in tabel for isi in blok.catatan if "belum diketahui adalah" in isi]
        assert len(catatan) == 1
        assert catatan[0].endswith(f"Yang belum diketahui adalah {kurang}")


def test_a_year_that_is_not_known_leaves_the_sum_open(laporan: Laporan) -> None:
    """What 2026 spent until its end is not known here, so neither is the sum; before the Renstra there is none."""
    renstra = laporan.hasil.renstra
    assert [renstra.belanja_sampai("", tahun) for tahun in (2024, 2025, 2026)] == [None, 825_000_000, None]
    assert renstra.belanja_sampai("2.17.09", 2025) == 0
    assert renstra.anggaran_lalu == ()


def _sel(tabel: Tabel, nama: str) -> list[str]:
    """Return the cells of the row of a program from its name on."""
    baris = next([s.teks for s in satu] for satu in tabel.baris if any(s.teks == nama for s in satu))
    return baris[baris.index(nama) :]
