"""Columns of tables of results: what an indicator should have reached, what it did, and how good that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import AkhirRenstra, BarisCapaian
from kinerja.laporan import cetak_nilai
from kinerja.model import Nilai
from kinerja.sajian.deklarasi import KolomBesaran
from kinerja.sajian.tabel import sel_predikat

__all__ = ["BarisKinerja", "TanpaIndikator", "kolom_kinerja", "kolom_ukur", "kunci_tahun"]


@dataclass(frozen=True)
class TanpaIndikator:
    """A program without indicator, as a row that prints dashes; without a code it has no traces."""

    induk: str
    nama: str = "Belum ada indikator program"
    kode: str = ""
    satuan: str = ""
    desimal: int = 2
    tahun: int = 0
    target: None = None
    realisasi: None = None
    capaian: None = None
    predikat: None = None
    tingkat: None = None


#: Rows of :func:`kolom_kinerja`.
BarisKinerja = BarisCapaian | TanpaIndikator


K = TypeVar("K", bound=BarisKinerja | AkhirRenstra)


def kolom_ukur(
    judul: str,
    nilai: Callable[[K], Nilai | None],
    bidang: Besaran,
    kunci: Callable[[K], Kunci | None],
    grup: str = "",
) -> KolomBesaran[K]:
    """Declare a target or realisasi, which prints in the unit of its indicator."""
    return KolomBesaran(
        judul,
        nilai,
        bidang,
        kunci,
        desimal=lambda p: p.desimal,
        tampil=lambda p: cetak_nilai(nilai(p), p.desimal, p.satuan),
        grup=grup,
        lebar=12,
    )


def kunci_tahun(bidang: Besaran, tahun: int | None = None) -> Callable[[BarisKinerja], Kunci | None]:
    """Name a value of the year of a row, or of the year that is named."""
    return lambda p: bidang.kunci(p.kode, p.tahun if tahun is None else tahun) if p.kode else None


def kolom_kinerja(*, tahunan: bool = False) -> list[KolomBesaran[BarisKinerja]]:
    """Declare the columns target, realisasi, capaian and predikat; ``tahunan`` for rows of any year."""
    bidang = besaran.CAPAIAN_TAHUN if tahunan else besaran.CAPAIAN

    def kunci(p: BarisKinerja) -> Kunci | None:
        if not p.kode:
            return None
        return bidang.kunci(p.kode, p.tahun) if tahunan else bidang.kunci(p.kode)

    return [
        kolom_ukur("Target", lambda p: p.target, besaran.TARGET, kunci_tahun(besaran.TARGET)),
        kolom_ukur("Realisasi", lambda p: p.realisasi, besaran.REALISASI, kunci_tahun(besaran.REALISASI)),
        KolomBesaran("Capaian", lambda p: p.capaian, bidang, kunci, lebar=12),
        KolomBesaran(
            "Predikat",
            lambda p: p.predikat,
            tampil=lambda p: sel_predikat(p.predikat, p.tingkat),
            kelas=kunci,
            lebar=18,
        ),
    ]
