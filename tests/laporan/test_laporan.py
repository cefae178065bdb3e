"""The object that notebooks hold."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from kinerja.dokumen import LKJIP
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import LEMBAR, Level


def test_identitas(laporan: Laporan) -> None:
    """Identity, period and date come from settings and workbook."""
    assert laporan.nama_dinas == "Dinas Koperasi dan Usaha Mikro Kota Semarang"
    assert laporan.tempat_tanggal() == "Semarang, 28 Februari 2024"
    assert laporan.periode_renstra == "2021–2026"
    assert (laporan.tahun, laporan.tahun_ke) == (2023, 2)
    assert laporan.skala.id == laporan.pilihan.skala == "permendagri-86-2017-atas"
    assert set(laporan.asal_pilihan) == set(type(laporan.pilihan).model_fields)


@pytest.mark.parametrize("nama", LEMBAR)
def test_lembar(laporan: Laporan, nama: str) -> None:
    """Every sheet is a frame with all columns and rows."""
    tabel = laporan.lembar(nama)
    assert isinstance(tabel, pd.DataFrame)
    assert len(tabel) == len(getattr(laporan.data, nama))
    assert set(LEMBAR[nama].nama_kolom()) <= set(tabel.columns)


def test_lembar_tidak_dikenal(laporan: Laporan) -> None:
    """An unknown sheet is answered with the known ones."""
    with pytest.raises(KeyError, match="lembar “anggran” tidak dikenal; pilih identitas, dasar_hukum"):
        laporan.lembar("anggran")


@pytest.mark.parametrize(
    "nama",
    [
        "indikator",
        "target",
        "realisasi",
        "capaian",
        "capaian_sasaran",
        "riwayat",
        "akhir_renstra",
        "rekap_status",
        "rekap_predikat",
        "anggaran",
        "anggaran_sasaran",
        "sumber_dana",
        "efisiensi",
        "pegawai_status",
        "pegawai_golongan",
        "pegawai_pendidikan",
        "pegawai_eselon",
    ],
)
def test_bingkai(laporan: Laporan, nama: str) -> None:
    """Every result is a table with rows, the analyst's own, and of no column is the kind unknown."""
    tabel = getattr(laporan, nama)
    assert not tabel.empty
    assert getattr(laporan, nama) is not tabel
    assert not [kolom for kolom, jenis in tabel.dtypes.items() if str(jenis) == "object"]


def test_capaian_level(laporan: Laporan) -> None:
    """Rows of one level, and of one parent."""
    assert set(laporan.capaian_level("sasaran")["kode"]) == {"S1.1", "S2.1", "S3.1"}
    assert list(laporan.capaian_level(Level.SASARAN, "S2")["kode"]) == ["S2.1"]
    assert laporan.capaian_level("sasaran", "S9").empty


def test_angka_pokok(laporan: Laporan) -> None:
    """The numbers that the published report prints first."""
    hasil = laporan.hasil
    assert round(hasil.rata_rata.capaian or 0, 2) == Decimal("108.48")
    assert hasil.rata_rata.predikat == "Sangat Tinggi"
    assert hasil.total.anggaran == 31_826_684_236
    peringkat = hasil.peringkat("S1.1")
    assert (peringkat.peringkat, peringkat.jumlah) == (4, 35)
    assert laporan.pembanding("S2.1").empty


def test_satu_tingkat_anggaran_berjumlah_pagu(laporan: Laporan) -> None:
    """Adding up a column gives the budget, not four times the budget; all levels are asked for by name."""
    assert int(laporan.anggaran["anggaran"].sum()) == laporan.hasil.total.anggaran
    assert int(laporan.anggaran_level("program")["realisasi"].sum()) == laporan.hasil.total.realisasi
    assert len(laporan.anggaran_semua_tingkat) == len(laporan.hasil.anggaran)
    assert set(laporan.anggaran["level"]) == {"subkegiatan"}
    for tabel in (laporan.sumber_dana, laporan.anggaran_sasaran):
        assert int(tabel["anggaran"].sum()) <= laporan.hasil.total.anggaran


def test_tabel_dapat_diolah(laporan: Laporan) -> None:
    """Plots, quantiles and largest values work at once; units are told; the exact value is one call away."""
    capaian = laporan.capaian
    assert capaian["capaian"].quantile(0.5) > 0
    assert len(capaian.nlargest(3, "capaian")) == 3
    assert capaian.attrs["satuan"]["capaian"] == "persen"
    assert laporan.efisiensi.attrs["satuan"]["efisiensi"] == "persen"
    satu = laporan.hasil.capaian_menurut_kode["S1.1"]
    assert float(satu.capaian or 0) == float(capaian.set_index("kode").loc["S1.1", "capaian"])
    assert isinstance(satu.capaian, Decimal)


def test_uraian(laporan: Laporan) -> None:
    """A text of the workbook is filled where it holds placeholders, and is itself elsewhere."""
    for nama in ("analisis", "isu_strategis", "inovasi", "langkah"):
        for baris in getattr(laporan.data, nama):
            kolom = "permasalahan" if nama == "isu_strategis" else "uraian"
            teks = laporan.uraian(baris, kolom)
            assert teks
            assert "{{" not in teks
    assert laporan.uraian(laporan.data.unit[0], "induk") == ""


def test_narasi_tanpa_penanda(laporan: Laporan) -> None:
    """No placeholder is left in the prose of Semarang."""
    assert all(laporan.teks.narasi[nama] for nama, spek in LKJIP.narasi.items() if spek.wajib)
    assert not any("{{" in teks or "}}" in teks for teks in laporan.teks.narasi.values())


def test_buka_dua_kali_sama(semarang: Path, laporan: Laporan) -> None:
    """Opening again gives the same results."""
    lagi = buka_folder(semarang)
    pd.testing.assert_frame_equal(lagi.capaian, laporan.capaian)
    pd.testing.assert_frame_equal(lagi.anggaran, laporan.anggaran)
    assert lagi.teks == laporan.teks
