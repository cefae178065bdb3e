"""The document of a quarter as a whole: issue, folder, manifest, region page, commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kinerja.batch.kerja import HasilPekerjaan, Status
from kinerja.batch.pekerjaan import cari_pekerjaan
from kinerja.batch.ringkasan import susun_ringkasan
from kinerja.cli import app
from kinerja.dokumen import HALAMAN_TRIWULAN, LKJIP, TRIWULAN
from kinerja.hitung import JenisPerhatian
from kinerja.laporan import buka_folder, buka_wilayah_triwulan, daftar_kekurangan, ringkas_triwulan
from kinerja.masukan import MasukanSalah
from kinerja.sajian import mendahului_wilayah, ringkasan_wilayah_triwulan, tabel_dinas_triwulan
from kinerja.sajian.blok import ke_teks
from kinerja.terbit import terbitkan
from kinerja.terbit.manifes import baca_manifes


def test_an_issue_carries_its_quarter() -> None:
    """Titles, files and parameter; there is no fifth quarter, and no quarter of the LKjIP."""
    dua = TRIWULAN.terbitan(2)
    assert dua.berjudul(2026) == "Laporan Triwulan II Tahun 2026"
    assert (dua.bentuk["pdf"], dua.nama_berkas("jejak.json")) == (
        "triwulan-2.pdf",
        "jejak-triwulan-2.json",
    )
    assert (dua.parameter, LKJIP.parameter) == ({"triwulan": 2}, {})
    for salah in (lambda: TRIWULAN.terbitan(5), lambda: LKJIP.terbitan(1)):
        with pytest.raises(ValueError, match="tidak terbit"):
            salah()


def test_a_quarter_is_signed_on_its_last_day_or_as_told(isi: Any, tulis: Callable[..., Path]) -> None:
    """30 June, or the day that params.yaml names for this issue; a fifth quarter is refused there."""
    laporan = buka_folder(tulis(isi, tanggal_dokumen={"triwulan-1": "2026-04-10"}))
    tanggal = [laporan.tanggal(TRIWULAN.terbitan(n)).isoformat() for n in (1, 2)]
    assert tanggal == ["2026-04-10", "2026-06-30"]


def test_a_wrong_issue_is_refused_in_the_settings(isi: Any, tulis: Callable[..., Path]) -> None:
    """The names that there are stand in the message."""
    with pytest.raises(MasukanSalah, match="triwulan-1, triwulan-2"):
        buka_folder(tulis(isi, tanggal_dokumen={"triwulan-5": "2026-04-10"}))


@pytest.mark.notebook
def test_a_quarter_and_its_region(isi: Any, tulis: Callable[..., Path], tmp_path: Path) -> None:
    """One rendering gives page, summary and manifest; the page of the region names who is late and who has sent nothing."""
    folder = tulis(isi)
    (folder.parents[1] / "dintiada" / "2026").mkdir(parents=True)
    hasil = terbitkan(folder, tmp_path / "hasil", dokumen=TRIWULAN.terbitan(2), bentuk=("html", "xlsx"))
    assert hasil.folder == tmp_path / "hasil" / "kabupaten-rekaan" / "disurek" / "2026"
    assert "<title>Laporan Triwulan II Tahun 2026" in (hasil.folder / "triwulan-2.html").read_text("utf-8")
    manifes = baca_manifes(hasil.folder, TRIWULAN.terbitan(2))
    assert manifes is not None
    assert (manifes["dokumen"], manifes["parameter"]["triwulan"]) == ("triwulan", 2)
    wilayah = buka_wilayah_triwulan("kabupaten-rekaan", 2026, 2, folder.parents[2], tmp_path / "hasil")
    assert [satu.dinas for satu in wilayah.ringkasan] == ["disurek"]
    assert wilayah.tiada == ("dintiada",)
    assert wilayah.lama == ()
    (satu,) = wilayah.terlambat
    assert satu.perhatian[JenisPerhatian.TERTINGGAL] == 4
    assert wilayah.mendahului[0][1].nama == "Fasilitasi Kemudahan Perizinan Usaha Mikro"
    teks = ke_teks((*ringkasan_wilayah_triwulan(wilayah).blok, *tabel_dinas_triwulan(wilayah).blok))
    assert "Belum menyampaikan: dintiada." in teks
    assert "Dinas Usaha Rekaan (4 indikator)" in teks
    assert "../disurek/2026/triwulan-2.html" in teks
    assert "yang terjauh Fasilitasi Kemudahan" in ke_teks(mendahului_wilayah(wilayah).blok)


def test_the_page_tells_who_has_not_filled_in_the_quarter(isi: Any, tulis: Callable[..., Path], tmp_path: Path) -> None:
    """A report with all realisasi of the quarter, one with some, one with none: each is told as what it is."""
    nyata = [*isi["realisasi"], *isi["realisasi_subkegiatan"]]
    for dinas, hapus in (("lengkap", []), ("sebagian", nyata[3:5]), ("tiada", nyata)):
        for baris in hapus:
            baris |= dict.fromkeys(("tw2", "keuangan_tw2", "fisik_tw2"))
        isi["identitas"][0]["nama"] = f"Dinas {dinas}"
        folder = tulis(isi, dinas=dinas)
        laporan = buka_folder(folder).pada_triwulan(2)
        berkas = tmp_path / "hasil" / "kabupaten-rekaan" / dinas / "2026" / "ringkasan-triwulan-2.json"
        berkas.parent.mkdir(parents=True)
        berkas.write_text(ringkas_triwulan(laporan, len(daftar_kekurangan(laporan, [TRIWULAN]))).susun(), "utf-8")
    wilayah = buka_wilayah_triwulan("kabupaten-rekaan", 2026, 2, folder.parents[2], tmp_path / "hasil")
    teks = ke_teks(ringkasan_wilayah_triwulan(wilayah).blok)
    assert "Belum mengisi realisasi triwulan II: Dinas tiada." in teks
    assert "Isian wajibnya belum lengkap: Dinas sebagian (2 isian)." in teks
    assert [satu.belanja_belum for satu in wilayah.ringkasan] == [(0, 0), (0, 0), (0, 3)]
    tabel = ke_teks(tabel_dinas_triwulan(wilayah).blok)
    assert "II: 3" in tabel
    assert "Realisasi belanja dijumlahkan dari triwulan yang sudah diisi." in tabel
    wilayah.ringkasan = wilayah.kosong
    assert "tertinggal dari rencana" not in ke_teks(ringkasan_wilayah_triwulan(wilayah).blok)


def test_a_broken_summary_is_told_and_its_dinas_counted_as_missing(folder_disurek: Path, tmp_path: Path) -> None:
    """A file of another version does not stop the page."""
    berkas = tmp_path / "kabupaten-rekaan" / "disurek" / "2026" / "ringkasan-triwulan-2.json"
    berkas.parent.mkdir(parents=True)
    baik = ringkas_triwulan(buka_folder(folder_disurek).pada_triwulan(2), 0).susun()
    for isi, tiada, catatan in (
        (baik, (), 0),
        ("{", ("disurek",), 1),
        (baik.replace('"triwulan": 2', '"triwulan": 3'), ("disurek",), 0),
    ):
        berkas.write_text(isi, encoding="utf-8")
        wilayah = buka_wilayah_triwulan("kabupaten-rekaan", 2026, 2, folder_disurek.parents[2], tmp_path)
        assert (wilayah.tiada, len(wilayah.catatan)) == (tiada, catatan)
    assert json.loads(baik)["mendahului"][0]["nama"] == "Fasilitasi Kemudahan Perizinan Usaha Mikro"


def test_a_batch_of_quarters_has_a_page_of_its_own(folder_disurek: Path, tmp_path: Path) -> None:
    """Jobs, page and summary lie in the folders of the year, under names of the quarter."""
    (satu,) = cari_pekerjaan(folder_disurek.parents[1], tmp_path, dokumen=TRIWULAN.terbitan(3))
    assert satu.pekerjaan[0].tujuan.name == "2026"
    assert satu.pekerjaan[0].nama == "kabupaten-rekaan/disurek/2026/triwulan-3"
    assert satu.halaman is not None
    assert satu.halaman.kunci == HALAMAN_TRIWULAN.kunci
    assert satu.nama_ringkasan("summary.json") == "summary-triwulan-3.json"


def test_a_batch_makes_every_quarter_that_has_data(isi: Any, tulis: Callable[..., Path], tmp_path: Path) -> None:
    """A list for the year and one for each quarter; who has not filled in a quarter is missing in it."""
    folder = tulis(isi, dokumen=["renja", "triwulan"])
    for baris in (*isi["realisasi"], *isi["realisasi_subkegiatan"]):
        baris |= dict.fromkeys(("tw2", "keuangan_tw2", "fisik_tw2"))
    tulis(isi, dinas="dinawal")
    rusak = tulis(isi, dinas="dinrusak")
    (rusak / "data.xlsx").write_text("bukan buku kerja", "utf-8")
    semua = cari_pekerjaan(folder.parents[1], tmp_path / "hasil")
    assert [
        (satu.triwulan, [kerja.nama.partition("/")[2] for kerja in satu.pekerjaan], satu.tiada) for satu in semua
    ] == [
        (0, ["disurek/2026/renja"], ()),
        (1, ["dinawal/2026/triwulan-1", "dinrusak/2026/triwulan-1", "disurek/2026/triwulan-1"], ()),
        (2, ["disurek/2026/triwulan-2"], ("dinawal", "dinrusak")),
    ]
    hasil = dict.fromkeys(("disurek",), HasilPekerjaan(Status.SELESAI))
    dua = susun_ringkasan(semua[2], hasil)
    assert (dua.berkas, dua.sebutan, dua.isi()["triwulan"]) == ("summary-triwulan-2.json", "2026 triwulan II", 2)
    assert dua.laporan[0][1].pesan == ("Laporan triwulan II tahun 2026 belum ada.",)


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (
            ["render", "FOLDER", "--document", "lkjip", "--triwulan", "2"],
            "--triwulan tidak berlaku untuk dokumen lkjip",
        ),
        (["render", "FOLDER", "--document", "triwulan", "--triwulan", "5"], "--triwulan"),
        (["batch", "KABUPATEN", "--document", "triwulan"], "sebutkan triwulannya"),
    ],
)
def test_wrong_use_is_told(folder_disurek: Path, argumen: list[str], kata: str) -> None:
    """A quarter belongs to the document of quarters, and a batch must know which."""
    ganti = {"FOLDER": str(folder_disurek), "KABUPATEN": str(folder_disurek.parents[1])}
    hasil = CliRunner().invoke(app, [ganti.get(satu, satu) for satu in argumen])
    assert hasil.exit_code == 2
    assert kata in " ".join((hasil.output + str(hasil.exception or "")).split())
