"""The workbooks of the examples are written by our own writer, and writing them anew changes nothing that is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from contoh_buku import isi_buku, semua_contoh, tulis_ulang
from openpyxl import load_workbook

from kinerja.masukan import BUKU_KERJA
from kinerja.masukan.kemajuan import JUDUL_PETUNJUK
from kinerja.masukan.nama_kode import judul_nama, kolom_bernama
from kinerja.model import LEMBAR

_CONTOH = semua_contoh()


@pytest.mark.parametrize("folder", _CONTOH, ids=lambda satu: "-".join(satu.parts[-3:]))
def test_tulis_ulang_tidak_mengubah_isian(folder: Path, tmp_path: Path) -> None:
    """Every cell that is typed has the same value and type after rewriting, and the same bytes come out each time."""
    satu, dua = tmp_path / "satu.xlsx", tmp_path / "dua.xlsx"
    tulis_ulang(folder, satu)
    tulis_ulang(folder, dua)
    assert satu.read_bytes() == dua.read_bytes()
    lama, baru = isi_buku(folder / BUKU_KERJA), isi_buku(satu)
    for nama, baris in lama.items():
        assert len(baru[nama]) == len(baris), nama
        for dulu, kini in zip(baris, baru[nama], strict=True):
            assert {kolom: (type(kini[kolom]), kini[kolom]) for kolom in dulu} == {
                kolom: (type(nilai), nilai) for kolom, nilai in dulu.items()
            }


@pytest.mark.parametrize("folder", _CONTOH, ids=lambda satu: "-".join(satu.parts[-3:]))
def test_contoh_terpandu(folder: Path) -> None:
    """The committed file shows how far it is filled, offers codes to choose, and names what they stand for; it is small."""
    berkas = folder / BUKU_KERJA
    assert berkas.stat().st_size < 300_000
    buku = load_workbook(berkas)
    assert "Baris terisi" in [sel.value for baris in buku[JUDUL_PETUNJUK].iter_rows() for sel in baris]
    for nama in ("sasaran", "target", "indikator"):
        lembar = buku[nama]
        bernama = [judul_nama(satu) for satu in kolom_bernama(LEMBAR[nama])]
        assert set(bernama) <= {sel.value for sel in lembar[2]}
        assert any("OFFSET(" in str(satu.formula1) for satu in lembar.data_validations.dataValidation)
