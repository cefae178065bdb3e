"""Bab III A.2: what became of every tujuan of the Renstra, and why."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.laporan import Laporan
from kinerja.model import Level, TempatAnalisis, Tujuan
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import kalimat_capaian, kalimat_semua_perubahan, kalimat_variabel
from kinerja.sajian.kerangka import rincian
from kinerja.sajian.lkjip.banding_ringkas import berdampingan
from kinerja.sajian.lkjip.banding_wilayah import banding_wilayah
from kinerja.sajian.lkjip.kartu_kinerja import kartu_kinerja
from kinerja.sajian.lkjip.sasaran import kalimat_akhir
from kinerja.sajian.lkjip.sebab import daftar_sebab

__all__ = ["analisis_tujuan"]


@sajian
def analisis_tujuan(laporan: Laporan) -> Sequence[Blok]:
    """Say of every tujuan that is measured or explained what it reached and why; nothing where there is none."""
    return [blok for urut, satu in enumerate(laporan.data.tujuan, start=1) for blok in _tujuan(laporan, urut, satu)]


def _tujuan(laporan: Laporan, urut: int, satu: Tujuan) -> list[Blok]:
    indikator = laporan.hasil.capaian_level(Level.TUJUAN, satu.kode)
    akhir = {p.kode: p for p in laporan.hasil.akhir_renstra}
    kode = {satu.kode, *(p.kode for p in indikator)}
    milik = [a for a in laporan.analisis_di(TempatAnalisis.TUJUAN) if a.rujukan in kode]
    if not indikator and not milik:
        return []
    blok: list[Blok] = [rincian("", f"Tujuan {urut}: {satu.uraian}")]
    if indikator:
        kunci = f"tujuan_{satu.kode}"
        kalimat = [
            *(f"{kalimat_capaian(p)} {kalimat_variabel(laporan, p.kode)}".strip() for p in indikator),
            *kalimat_semua_perubahan(laporan, indikator),
            *(kalimat_akhir(laporan, p, akhir[p.kode]) for p in indikator),
        ]
        blok += [
            paragraf(" ".join(kalimat), " Perkembangannya dari tahun ke tahun tampak pada ", Rujuk(f"tabel:{kunci}"), "."),
            kartu_kinerja(laporan, kunci, f"Tujuan {urut}", Level.TUJUAN, satu.kode, berdampingan(laporan, indikator)),
        ]  # fmt: skip
        if any(laporan.hasil.pembanding(p.kode) for p in indikator):
            blok += banding_wilayah(laporan, indikator)
    return [*blok, *daftar_sebab(laporan, TempatAnalisis.TUJUAN, satu.kode, indikator, "Penyebab hasil itu")]
