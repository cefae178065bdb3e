"""The sentences that sum up the year say what the results say, for every kind of result."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.angka import NBSP
from kinerja.besaran.efisiensi import PERBANDINGAN, PMK_22_2021, RUPIAH, SELISIH
from kinerja.laporan import Laporan
from kinerja.model import Arah, Level, RumusEfisiensi
from kinerja.sajian import simpulan

Ubah = Callable[..., Laporan]


def test_satu_indikator_berbunyi_tunggal(laporan: Laporan, ubah: Ubah) -> None:
    """One goal with one indicator needs no "seluruhnya"."""
    satu = ubah(
        laporan,
        bernarasi=False,
        tujuan=laporan.data.tujuan[:1],
        indikator=tuple(satu for satu in laporan.data.indikator if satu.kode != "T2.1"),
    )
    assert simpulan.kalimat_status(satu, Level.TUJUAN) == "Satu-satunya indikator tujuan melampaui target."


def test_indikator_turun_membaik_saat_realisasi_turun(laporan: Laporan, ubah: Ubah) -> None:
    """Where lower is better, counts speak of better and worse."""
    indikator = tuple(
        satu.model_copy(update={"arah": Arah.TURUN}) if satu.kode == "P08.1" else satu
        for satu in laporan.data.indikator
    )
    isi = simpulan.kalimat_tahun_lalu(ubah(laporan, indikator=indikator))
    assert "membaik" in isi
    assert "memburuk" in isi
    assert "meningkat" not in isi


@pytest.mark.parametrize(
    ("rumus", "kalimat"),
    [
        (SELISIH, "efisien pada sasaran 1 (18,72 %)"),
        (RUPIAH, "efisien pada sasaran 1 (Rp759.557.556)"),
        (PERBANDINGAN, "efisien pada sasaran 1, sasaran 2, dan sasaran 3."),
        (PMK_22_2021, "efisien pada sasaran 1 (96,"),
    ],
)
def test_efisiensi_menurut_rumus_yang_dipilih(
    laporan: Laporan, ubah: Ubah, rumus: RumusEfisiensi, kalimat: str
) -> None:
    """Each method prints its own kind of value, the comparison none."""
    isi = simpulan.kalimat_efisiensi_sasaran(ubah(laporan, bernarasi=False, pilihan={"rumus_efisiensi": rumus}))
    assert kalimat in isi.replace(NBSP, " ")


def test_belanja_boros_tidak_efisien(laporan: Laporan, ubah: Ubah) -> None:
    """Spending a larger share than was achieved is not efficient even when the target is met."""
    anggaran = tuple(
        satu.model_copy(update={"realisasi": satu.anggaran * 2})
        if satu.anggaran is not None and satu.kode.startswith("2.17.01")
        else satu
        for satu in laporan.data.anggaran
    )
    isi = simpulan.kalimat_efisiensi_sasaran(ubah(laporan, anggaran=anggaran))
    assert "belum efisien pada sasaran 3 karena persentase realisasi anggarannya melebihi capaian kinerjanya" in isi
