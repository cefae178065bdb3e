"""One list of what is missing: front page, check and --final say the same."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.dokumen import LKJIP
from kinerja.laporan import (
    Kekurangan,
    Laporan,
    buka_folder,
    daftar_kekurangan,
    isi_teks,
    periksa_folder,
    ringkas_kekurangan,
    wajib_lengkap,
)
from kinerja.masukan import MasukanSalah, buat_laporan
from kinerja.model import LEMBAR, JenisAnalisis, Peran


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def _ubah(laporan: Laporan, **lembar: Any) -> Laporan:
    baru = Laporan(replace(laporan.bahan, data=replace(laporan.data, **lembar)))
    baru.teks = laporan.teks
    return baru


def test_lengkap(laporan: Laporan) -> None:
    """The real report lacks nothing and may be final."""
    assert daftar_kekurangan(laporan) == ()
    wajib_lengkap(laporan)


def test_narasi_wajib(laporan: Laporan) -> None:
    """Mandatory sections that nobody wrote are listed by file, optional ones are not."""
    baru = Laporan(replace(laporan.bahan, narasi={}))
    baru.teks = isi_teks(baru)
    daftar = daftar_kekurangan(baru)
    assert [satu.berkas for satu in daftar] == [
        f"narasi/{nama}.md" for nama, spek in LKJIP.narasi.items() if spek.wajib
    ]
    assert str(daftar[0]) == "Kata pengantar (narasi/kata-pengantar.md)"
    assert daftar[0].galat().pesan == "Kata pengantar belum diisi"


@pytest.mark.parametrize("lembar", ["langkah", "dasar_hukum", "isu_strategis"])
def test_lembar_wajib(laporan: Laporan, lembar: str) -> None:
    """A sheet that must have rows and has none is listed once."""
    (satu,) = daftar_kekurangan(_ubah(laporan, **{lembar: ()}))
    assert (satu.lembar, satu.kode) == (lembar, "lembar_kosong")
    assert str(satu) == f"{LEMBAR[lembar].judul_lembar} (lembar {lembar})"


def test_tanpa_realisasi(laporan: Laporan) -> None:
    """An indicator without realisasi is listed at its cell."""
    (satu,) = daftar_kekurangan(_ubah(laporan, variabel=()))
    assert (satu.lembar, satu.sel, satu.kode) == ("indikator", "A5", "tanpa_realisasi")
    assert str(satu) == "Realisasi indikator sasaran “Persentase koperasi aktif” (S1.1)"


@pytest.mark.parametrize(("sumber", "banyak"), [("Menunggu hasil evaluasi", 0), (None, 1)])
def test_belum_dinilai(laporan: Laporan, sumber: str | None, banyak: int) -> None:
    """A realisasi that is not there yet for a stated reason does not hold up a final report."""
    realisasi = tuple(
        satu.model_copy(update={"realisasi": None, "sumber": sumber})
        if (satu.indikator, satu.tahun) == ("S3.1", 2023)
        else satu
        for satu in laporan.data.realisasi
    )
    assert len(daftar_kekurangan(_ubah(laporan, realisasi=realisasi))) == banyak


def test_tanpa_penyebab(laporan: Laporan) -> None:
    """A missed target without cause is listed; a cause given for its sasaran counts."""
    tanpa = tuple(satu for satu in laporan.data.analisis if satu.rujukan != "P02.1")
    (satu,) = daftar_kekurangan(_ubah(laporan, analisis=tanpa))
    assert satu.kode == "tanpa_penyebab"
    assert "P02.1) tidak tercapai" in satu.apa
    gagal = tuple(
        satu.model_copy(update={"nilai": Decimal(500)}) if satu.peran is Peran.PEMBILANG else satu
        for satu in laporan.data.variabel
    )
    assert daftar_kekurangan(_ubah(laporan, variabel=gagal)) == ()


def test_faktor_umum(laporan: Laporan) -> None:
    """Supporting and hindering factors of the whole are mandatory."""
    tanpa = tuple(satu for satu in laporan.data.analisis if satu.jenis is not JenisAnalisis.PENDUKUNG)
    assert [str(satu) for satu in daftar_kekurangan(_ubah(laporan, analisis=tanpa))] == [
        "Faktor pendukung secara umum (lembar analisis)"
    ]


def test_sasaran_tanpa_indikator(laporan: Laporan) -> None:
    """A sasaran that nothing measures is listed."""
    indikator = tuple(satu for satu in laporan.data.indikator if satu.kode != "S3.1")
    (satu,) = daftar_kekurangan(_ubah(laporan, indikator=indikator))
    assert (satu.lembar, satu.sel, satu.kode) == ("indikator", "", "tanpa_indikator")


def test_final_menolak(laporan: Laporan) -> None:
    """A final report is refused with all that is missing."""
    with pytest.raises(MasukanSalah) as salah:
        wajib_lengkap(_ubah(laporan, langkah=(), dasar_hukum=()))
    assert [(satu.lembar, satu.tingkat) for satu in salah.value.daftar] == [
        ("dasar_hukum", "galat"),
        ("langkah", "galat"),
    ]


@pytest.mark.parametrize(("final", "tingkat"), [(False, "peringatan"), (True, "galat")])
def test_periksa_folder(akar: Path, tmp_path: Path, final: bool, tingkat: str) -> None:
    """Check tells missing parts once, as warnings, or as faults of a final report."""
    params = shutil.copytree(akar / "params", tmp_path / "params")
    folder = params / "kota-semarang" / "diskopum" / "2023"
    berkas = folder / "narasi" / "penutup.md"
    berkas.write_text(f"<!-- perlu ditinjau -->\n{berkas.read_text('utf-8')}", "utf-8")
    (folder / "narasi" / "kesimpulan.md").write_text("<!-- belum -->", "utf-8")
    laporan, daftar = periksa_folder(folder, final=final)
    assert (laporan is None) == final
    assert [(satu.berkas, satu.kode, satu.tingkat) for satu in daftar] == [
        ("narasi/kesimpulan.md", "narasi_kosong", tingkat),
        ("narasi/penutup.md", "perlu_ditinjau", tingkat),
    ]


def test_final_dengan_kesalahan(tmp_path: Path) -> None:
    """Where faults keep the report from being computed, empty sheets are faults of a final one as well."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    biasa, final = (periksa_folder(folder, final=pilihan)[1] for pilihan in (False, True))
    assert {satu.tingkat for satu in biasa if satu.kode == "lembar_kosong"} == {"peringatan"}
    assert {satu.tingkat for satu in final} == {"galat"}


@pytest.mark.parametrize(
    ("banyak", "harapan"),
    [
        (
            3,
            [
                "Target indikator “Nama 1” (S1.1)",
                "Target indikator “Nama 2” (S1.2)",
                "Target indikator “Nama 3” (S1.3)",
            ],
        ),
        (4, ["Target indikator S1.1, S1.2, S1.3, dan S1.4 (lembar target)"]),
        (1009, ["Target indikator S1.1, S1.2, S1.3, S1.4, S1.5, S1.6, S1.7, S1.8, dan 1.001 lainnya (lembar target)"]),
    ],
)
def test_rows_that_lack_the_same_are_one_item(banyak: int, harapan: list[str]) -> None:
    """Few stay apart with their names; many are told by their codes, and the rest by its number."""
    daftar = [
        Kekurangan(
            f"hasil:S1.{n}", f"Target indikator “Nama {n}” (S1.{n})", "lembar target" if banyak > 3 else "",
            "data.xlsx", "indikator", f"A{n}", "tanpa_target", "Target indikator", f"S1.{n}",
        )
        for n in range(1, banyak + 1)
    ]  # fmt: skip
    lain = Kekurangan("iku", "Indikator Kinerja Utama", "", "data.xlsx", "indikator", "", "tanpa_iku")
    assert ringkas_kekurangan([daftar[0], lain, *daftar[1:]]) == [*harapan, "Indikator Kinerja Utama"]


def test_every_indicator_without_result_is_named_by_its_cell_and_together(laporan: Laporan) -> None:
    """The list of faults has each with its cell; the list of the front page tells of the equal ones at once."""
    baru = _ubah(laporan, variabel=(), realisasi=())
    daftar = daftar_kekurangan(baru)
    assert len({satu.sel for satu in daftar}) == len(daftar) > 8
    assert [satu for satu in ringkas_kekurangan(daftar) if "program" in satu] == [
        "Realisasi indikator program P01.1, P01.2, P01.3, P02.1, P03.1, P04.1, P05.1, P06.1, dan 2 lainnya"
    ]
