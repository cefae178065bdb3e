"""Where in a Renstra, a Renja or the report of a quarter a finding stands, and what the review of such a document shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja import reviu
from kinerja.dokumen import DOKUMEN, LKJIP, RENJA, RENSTRA, TRIWULAN, Dokumen
from kinerja.laporan import buka_folder
from kinerja.reviu import Temuan, Tingkat, tinjau
from kinerja.reviu.lembar.letak import bab_dokumen, letak
from kinerja.reviu.lembar.letak_rencana import PETA
from kinerja.reviu.lembar.ringkasan import judul_reviu
from kinerja.sajian.blok import ke_teks

_RENCANA = (RENSTRA, RENJA, TRIWULAN)


@pytest.mark.parametrize("dokumen", _RENCANA, ids=lambda satu: satu.kunci)
def test_every_sheet_and_every_prose_file_has_its_chapter(dokumen: Dokumen) -> None:
    """What no chapter is for stands on a short list; no chapter is named that the document does not have."""
    peta = PETA[dokumen.kunci]
    lepas = {*dokumen.lembar} - {*peta.lembar}
    boleh = {RENSTRA.kunci: {"data_pendukung", "pemetaan"}, RENJA.kunci: {"data_pendukung", "realisasi", "variabel"}}
    assert lepas <= boleh.get(dokumen.kunci, {"unit", "visi_misi", "tujuan", "sasaran", "sasaran_program"})
    assert {*dokumen.narasi} - {*peta.narasi} <= {"renja-kinerja", "renja-penutup"}
    assert {*(bab for bab, _ in peta.lembar.values()), *peta.narasi.values()} <= peta.bab.keys()


@pytest.mark.parametrize(
    ("dokumen", "tempat", "bab", "kunci"),
    [
        (RENSTRA, "data.xlsx, target!C18", "bab-4", ("tabel:pendanaan", "bab:bab-4")),
        (RENSTRA, "data.xlsx, anggaran_lalu!D3", "bab-2", ("tabel:anggaran_lalu", "bab:bab-2")),
        (RENSTRA, "narasi/transisi.md baris 3", "bab-5", ("bab:bab-5",)),
        (RENJA, "data.xlsx, evaluasi_renja!F4", "bab-2", ("bab:bab-2",)),
        (RENJA, "params.yaml, isian tanggal", "depan", ()),
        (TRIWULAN, "data.xlsx, anggaran!D7", "bab-3", ("tabel:evaluasi_hasil_renja", "bab:bab-3")),
        (TRIWULAN, "data.xlsx, sasaran!B3", "", ()),
    ],
)
def test_a_finding_belongs_to_a_chapter(
    akar: Path, dokumen: Dokumen, tempat: str, bab: str, kunci: tuple[str, ...]
) -> None:
    """By the sheet or the prose that it names, with the table that prints the number."""
    laporan = buka_folder(akar / "params/kota-semarang/diskopum/renstra-2025-2029")
    hasil = letak(laporan, tempat, dokumen)
    assert (hasil.bab, hasil.kunci) == (bab, kunci)
    assert bab in bab_dokumen(dokumen)


def test_the_review_of_a_renstra_is_its_own(akar: Path) -> None:
    """Title, period and chapters are those of the Renstra; the forms of a performance report do not come along."""
    laporan = buka_folder(akar / "params/kota-semarang/diskopum/renstra-2025-2029")
    temuan = [Temuan("renstra-nama-berbeda", Tingkat.CATATAN, "data.xlsx, program!B4", "a", "b", "c", "d")]
    tinjauan = tinjau(laporan, temuan)
    assert tinjauan.dokumen.kunci == RENSTRA.kunci
    teks = ke_teks(
        (*reviu.pembuka(tinjauan).blok, *reviu.ringkasan(tinjauan).blok, *reviu.daftar_temuan(tinjauan).blok)
    )
    assert "HASIL REVIU RENSTRA" in teks
    assert "Rencana Strategis (Renstra) Tahun 2025–2029" in teks
    assert "Bab IV Program, Kegiatan, dan Sub Kegiatan" in teks
    for satu in (reviu.catatan_hasil_reviu, reviu.penilaian_mandiri, reviu.pernyataan):
        assert satu(tinjauan).blok == ()


def test_the_review_is_called_after_its_document() -> None:
    """Of a quarter it names the quarter; that of the performance report keeps its name."""
    assert [judul_reviu(satu) for satu in (LKJIP, DOKUMEN["renja"], TRIWULAN.terbitan(2))] == [
        "Hasil Reviu Laporan Kinerja", "Hasil Reviu Renja", "Hasil Reviu Laporan Triwulan II",
    ]  # fmt: skip
