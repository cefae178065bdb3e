"""Indicators of the evaluated year against their targets and the year before."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Level, Nilai
from kinerja.sajian.blok import Blok, Paragraf, Rujuk, Teks
from kinerja.sajian.tabel import KolomTabel, tabel

__all__ = ["indikator_tahun", "kalimat_indikator", "tabel_indikator"]


def indikator_tahun(laporan: Laporan, level: str) -> list[BarisCapaian]:
    """Return the results of the evaluated year of one level, in the order of sheet indikator."""
    dinilai = laporan.hasil.renja.dinilai
    return [
        satu
        for satu in laporan.hasil.riwayat
        if satu.tahun == dinilai and satu.level is Level(level) and satu.target is not None
    ]


def tabel_indikator(
    laporan: Laporan, kunci: str, judul: str, baris: Sequence[BarisCapaian], *, pengantar: bool = True
) -> list[Blok]:
    """Show indicators with target, realisasi and capaian of the evaluated year, and the realisasi of the year before."""
    dinilai = laporan.hasil.renja.dinilai
    nyata = laporan.hasil.nyata
    kolom = [
        KolomTabel("Indikator", lambda satu: satu.nama),
        KolomTabel(
            f"Target {dinilai}",
            lambda satu: cetak_nilai(satu.target, satu.desimal, satu.satuan),
            "kanan",
            jejak=lambda satu: b.TARGET.kunci(satu.kode, dinilai),
        ),
        KolomTabel(
            f"Realisasi {dinilai}",
            lambda satu: cetak_nilai(satu.realisasi, satu.desimal, satu.satuan),
            "kanan",
            jejak=lambda satu: b.REALISASI.kunci(satu.kode, dinilai),
        ),
        KolomTabel(
            "Capaian (%)",
            lambda satu: cetak_desimal(satu.capaian),
            "kanan",
            jejak=lambda satu: b.CAPAIAN_TAHUN.kunci(satu.kode, dinilai),
        ),
        KolomTabel(
            f"Realisasi {dinilai - 1}",
            lambda satu: cetak_nilai(nyata.get((satu.kode, dinilai - 1)), satu.desimal, satu.satuan),
            "kanan",
            jejak=lambda satu: b.REALISASI.kunci(satu.kode, dinilai - 1),
        ),
    ]
    jadi = tabel(laporan, kunci, judul, kolom, baris, nomor_kolom=False)
    if not pengantar:
        return [jadi]
    return [Paragraf((Teks("Target dan realisasinya dimuat dalam "), Rujuk(f"tabel:{kunci}"), Teks("."))), jadi]


def kalimat_indikator(laporan: Laporan, satu: BarisCapaian) -> str:
    """Say in a sentence what an indicator reached, and whether that is more than the year before; never the contrary."""
    dinilai = satu.tahun

    def cetak(kunci: Kunci, nilai: Nilai | None) -> str:
        return tandai(kunci, cetak_bersatuan(nilai, satu.desimal, satu.satuan))

    awal = f"{satu.nama} ditargetkan {cetak(b.TARGET.kunci(satu.kode, dinilai), satu.target)}"
    if satu.realisasi is None:
        return f"{awal}; realisasinya belum tersedia."
    hasil = f"{awal} dan terealisasi {cetak(b.REALISASI.kunci(satu.kode, dinilai), satu.realisasi)}"
    if satu.capaian is not None:
        hasil += (
            f" (capaian {tandai(b.CAPAIAN_TAHUN.kunci(satu.kode, dinilai), b.CAPAIAN.cetakan.kalimat(satu.capaian))})"
        )
    lalu = laporan.hasil.nyata.get((satu.kode, dinilai - 1))
    if isinstance(lalu, Decimal) and isinstance(satu.realisasi, Decimal):
        sebut = cetak(b.REALISASI.kunci(satu.kode, dinilai - 1), lalu)
        beda = laporan.hasil.pilihan.dasar_hitung
        kini, dulu = beda.operand(satu.realisasi, satu.desimal), beda.operand(lalu, satu.desimal)
        if kini is not None and dulu is not None:
            kata = "naik dari" if kini > dulu else "turun dari" if kini < dulu else "tetap sebesar"
            hasil += f", {kata} {sebut} pada tahun {dinilai - 1}"
    return f"{hasil}."
