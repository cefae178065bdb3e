"""Money of which not all is known: what is not known makes nothing else up."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.laporan import Konteks, Laporan, buka_folder
from kinerja.model import RiwayatAnggaran
from kinerja.sajian import simpulan
from kinerja.sajian.blok import Paragraf, Tabel, Teks, jelajah
from kinerja.sajian.lkjip import keuangan
from kinerja.terbit.ekspor.buku import susun


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def _ubah(laporan: Laporan, **lembar: Any) -> Laporan:
    baru = Laporan(replace(laporan.bahan, data=replace(laporan.data, **lembar)))
    baru.teks = laporan.teks
    return baru


@pytest.fixture(scope="module")
def tanpa(laporan: Laporan) -> Laporan:
    """Return the report in which the spending of the first row of sumber_dana is not known."""
    pertama = laporan.data.sumber_dana[0].model_copy(update={"realisasi": None})
    return _ubah(laporan, sumber_dana=(pertama, *laporan.data.sumber_dana[1:]))


def test_sumber_tanpa_realisasi(tanpa: Laporan) -> None:
    """Its source and the main one, which is the remainder, have neither spending nor rate; the others and the total do."""
    nama = tanpa.data.sumber_dana[0].sumber
    tabel = {satu.sumber: satu for satu in tanpa.hasil.sumber_dana}
    for sumber in (nama, tanpa.pilihan.sumber_dana_utama):
        satu = tabel[sumber]
        assert [satu.realisasi, satu.persen, satu.sisa, satu.persen_sisa] == [None] * 4
        assert satu.anggaran > 0
    assert tabel["Jumlah"].realisasi == tanpa.hasil.total.realisasi
    lain = next(sumber for sumber in tabel if sumber not in (nama, tanpa.pilihan.sumber_dana_utama, "Jumlah"))
    assert tabel[lain].persen is not None
    assert tanpa.sumber_dana.set_index("sumber")["realisasi"].isna().sum() == 2


def test_tabel_sumber_mencetak_tanda_hubung(tanpa: Laporan) -> None:
    """No table says 100 % or 0 of what is not known."""
    tabel = [satu for satu in keuangan.anggaran_menurut_sumber(tanpa).blok if isinstance(satu, Tabel)]
    (pertama, *_), (rinci, *_) = (satu.baris for satu in tabel)
    assert [sel.teks for sel in pertama[2:]] == ["–", "–", "–"]
    assert [sel.teks for sel in rinci[3:]] == ["–", "–"]


def test_penanda_dan_jejak_sumber(tanpa: Laporan) -> None:
    """Prose prints a dash, and what is not known has no trace."""
    nama = tanpa.data.sumber_dana[0].sumber
    assert Konteks(tanpa).nilai(f'dana("{nama}").persen') == "–"
    assert Konteks(tanpa).nilai(f'dana("{nama}").realisasi') == "–"
    kunci = tanpa.semua_jejak.keys()
    assert f"sumber_dana:{nama}:pagu" in kunci
    for bidang in ("realisasi", "persen", "sisa"):
        assert f"sumber_dana:{nama}:{bidang}" not in kunci
        assert f"sumber_dana:{tanpa.pilihan.sumber_dana_utama}:{bidang}" not in kunci


def test_excel_sumber(tanpa: Laporan) -> None:
    """The Excel tables show dashes, and the total is that of the budget."""
    isi = susun(tanpa)
    rumus, nilai = (
        {
            baris[0].value: [satu.value for satu in baris[1:5]]
            for baris in load_workbook(BytesIO(isi), data_only=tampak)["Sumber Dana"].iter_rows(min_row=2)
            if baris[0].value
        }
        for tampak in (False, True)
    )
    assert nilai[tanpa.data.sumber_dana[0].sumber][1:] == ["–", "–", "–"]
    assert str(rumus["Jumlah"][1]).startswith("='Anggaran'!E") or "Anggaran" in str(rumus["Jumlah"][1])


@pytest.mark.parametrize(
    ("anggaran", "realisasi", "persen", "hasil"),
    [
        (200, 150, None, "75"),
        (None, None, "83.79", "83.79"),
        (200, None, "83.79", "83.79"),
        (0, 0, None, None),
        (0, 0, "83.79", None),
        (None, None, None, None),
    ],
)
def test_satu_asal_persen_riwayat(
    laporan: Laporan, anggaran: int | None, realisasi: int | None, persen: str | None, hasil: str | None
) -> None:
    """Table, sentences, placeholder and trace print one percentage of last year, or none of them any."""
    satu = RiwayatAnggaran(tahun=2022, anggaran=anggaran, realisasi=realisasi, persen=persen)
    harap = None if hasil is None else Decimal(hasil)
    ubahan = _ubah(laporan, riwayat_anggaran=(satu,))
    assert ubahan.hasil.anggaran_tahun[0].persen == harap
    cetak = "–" if harap is None else f"{harap:.2f}".replace(".", ",")
    blok = keuangan.anggaran_tahun_lalu(ubahan).blok
    (tabel,) = [isi for isi in blok if isinstance(isi, Tabel)]
    assert tabel.baris[0][3].teks == cetak
    kalimat = " ".join(
        teks.teks for isi in jelajah(blok) if isinstance(isi, Paragraf) for teks in isi.isi if isinstance(teks, Teks)
    ) + simpulan.kalimat_serapan(ubahan)
    assert (cetak in kalimat) == (harap is not None)
    assert Konteks(ubahan).nilai("serapan_lalu").replace("\u00a0%", "") == cetak
    assert ("riwayat_anggaran:2022:persen" in ubahan.semua_jejak) == (harap is not None)
