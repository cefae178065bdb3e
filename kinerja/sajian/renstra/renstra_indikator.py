"""Bab IV of the Renstra: what its indicators mean, how they are computed, where they started."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kinerja.besaran import daftar as umum
from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Indikator, Level
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel

__all__ = ["rincian_indikator"]

#: What a column of texts shows; a column of which nothing is typed is left out.
_TEKS: tuple[tuple[str, Callable[[Indikator], str | None]], ...] = (
    ("Definisi Operasional", lambda satu: satu.definisi),
    ("Formula", lambda satu: satu.formula),
    ("Sumber Data", lambda satu: satu.sumber_data),
    ("Penanggung Jawab", lambda satu: satu.penanggung_jawab),
)


def _awal(satu: Indikator) -> str:
    """Print where an indicator of a tujuan or sasaran started, and when; that of programs stands beside their pagu."""
    if satu.data_awal is None or satu.level not in (Level.TUJUAN, Level.SASARAN):
        return ""
    tahun = f" ({satu.tahun_data_awal})" if satu.tahun_data_awal else ""
    return f"{cetak_nilai(satu.data_awal, satu.desimal, satu.satuan)}{tahun}"


def _terisi(laporan: Laporan) -> list[Indikator]:
    return [satu for satu in laporan.data.indikator if _awal(satu) or any(isi(satu) for _, isi in _TEKS)]


def _kolom(laporan: Laporan) -> list[KolomBesaran[Indikator]]:
    def teks(judul: str, isi: Callable[[Indikator], str | None]) -> KolomBesaran[Indikator]:
        return KolomBesaran(judul, lambda satu: isi(satu) or "", lebar=40)

    semua = _terisi(laporan)
    kolom = [KolomBesaran[Indikator]("Indikator", lambda satu: satu.nama, lebar=40)]
    kolom += [teks(judul, isi) for judul, isi in _TEKS if any(map(isi, semua))]
    if any(map(_awal, semua)):
        kolom.append(
            KolomBesaran(
                "Data Awal",
                _awal,
                kunci=lambda satu: umum.DATA_AWAL.kunci(satu.kode) if _awal(satu) else None,
                lebar=16,
            )
        )
    return kolom


_RINCIAN = daftarkan_tabel(
    DeklarasiTabel(
        "rincian_indikator",
        lambda laporan: f"Definisi dan Data Awal Indikator {laporan.nama_dinas}",
        _kolom,
        _terisi,
        lembar="Definisi Indikator",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
    )
)


@sajian
def rincian_indikator(laporan: Laporan) -> Sequence[Blok]:
    """Show what was written about indicators beside their targets; nothing where there is nothing."""
    if not _terisi(laporan):
        return []
    kata = "Definisi, cara menghitung, dan data awal indikator dijelaskan dalam "
    return [paragraf(kata, Rujuk(f"tabel:{_RINCIAN.kunci}"), "."), _RINCIAN.tabel(laporan)]
