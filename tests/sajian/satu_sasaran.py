"""Reports with another kind of indicator, benchmark or program, and what a page says of one sasaran."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kinerja.angka import NBSP
from kinerja.laporan import Laporan, isi_teks
from kinerja.model import (
    Pembanding,
)
from kinerja.sajian import analisis_sasaran
from kinerja.sajian.blok import Blok, Judul, Tabel, jelajah


def salinan(
    laporan: Laporan, *, bernarasi: bool = True, pilihan: dict[str, Any] | None = None, **lembar: Any
) -> Laporan:
    """Return the report with other rows on some sheets or other choices."""
    pengaturan = replace(laporan.bahan.pengaturan, pilihan=laporan.pilihan.model_copy(update=pilihan or {}))
    narasi = laporan.bahan.narasi if bernarasi else {}
    data = replace(laporan.data, **lembar)
    baru = Laporan(replace(laporan.bahan, narasi=narasi, data=data, pengaturan=pengaturan))
    baru.teks = isi_teks(baru)
    return baru


def ubah(laporan: Laporan, **isi: Any) -> Laporan:
    """Return the report with other rows or choices, and without prose."""
    return salinan(laporan, bernarasi=False, **isi)


def ganti(baris: tuple[Any, ...], mana: Callable[[Any], bool], **isi: Any) -> tuple[Any, ...]:
    """Return rows of a sheet, those that ``mana`` picks with other values."""
    return tuple(satu.model_copy(update=isi) if mana(satu) else satu for satu in baris)


def indikator(laporan: Laporan, kode: str, target: Any, kini: Any, lalu: Any = None, **sifat: Any) -> Laporan:
    """Return the report with an indicator of another kind: its target in all years, this and last year's value."""
    data = laporan.data
    nilai = {2023: kini, 2022: lalu}
    return ubah(
        laporan,
        indikator=ganti(data.indikator, lambda s: s.kode == kode, **sifat),
        target=ganti(data.target, lambda s: s.indikator == kode, renstra=target, pk_perubahan=target),
        realisasi=tuple(
            s.model_copy(update={"realisasi": nilai.get(s.tahun)}) if s.indikator == kode else s for s in data.realisasi
        ),
    )


def wilayah(laporan: Laporan, *baris: dict[str, Any], **lain: Any) -> Laporan:
    """Return the report with these benchmark rows for S2.1 (42,53 %)."""
    isi = tuple(Pembanding(indikator="S2.1", tahun=2023, **satu) for satu in baris)
    return ubah(laporan, pembanding=isi, **lain)


def bagian(laporan: Laporan, kode: str, huruf: str) -> tuple[Blok, ...]:
    """Return the blocks of one of the seven analyses, without its heading."""
    blok = analisis_sasaran(laporan, kode, "3.1").blok
    awal = [urut for urut, satu in enumerate(blok) if isinstance(satu, Judul) and satu.tingkat == 4]
    batas = [*awal, len(blok)]
    ke = "abcdefg".index(huruf)
    return blok[batas[ke] + 1 : batas[ke + 1]]


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def kalimat(blok: tuple[Blok, ...]) -> str:
    """Return the texts outside tables."""
    return teks(*(satu for satu in blok if not isinstance(satu, Tabel)))


def tabel(blok: tuple[Blok, ...]) -> Tabel:
    """Return the only table."""
    (satu,) = [satu for satu in blok if isinstance(satu, Tabel)]
    return satu


def isi(blok: tuple[Blok, ...]) -> list[list[str]]:
    """Return the printed cells of the body of the only table."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in tabel(blok).baris]


def tahunan(laporan: Laporan, kode: str) -> Tabel:
    """Return the table of a sasaran over the years, to which the first four analyses refer."""
    (satu,) = [b for b in analisis_sasaran(laporan, kode).blok if isinstance(b, Tabel) and b.kunci == f"sasaran_{kode}"]
    return satu


def baris_kartu(laporan: Laporan, kode: str, urut: int = 0) -> dict[str, list[str]]:
    """Return the lines of the indicator with this place in the table of a sasaran, by what they tell."""
    kelompok: list[dict[str, list[str]]] = []
    for baris in tahunan(laporan, kode).baris:
        nama, *lain = (sel.teks.replace(NBSP, " ") for sel in baris)
        if lain:
            kelompok[-1][nama] = lain
        else:
            kelompok.append({})
    return kelompok[urut]


def kini(laporan: Laporan, kode: str, urut: int = 0) -> list[str]:
    """Return target, realisasi, capaian and predikat of the year of the report."""
    satu = [sel.teks for sel in tahunan(laporan, kode).kepala[0]].index("2023") - 1
    baris = baris_kartu(laporan, kode, urut)
    return [*(baris[nama][satu] for nama in ("Target", "Realisasi", "Capaian (%)")), baris["Capaian (%)"][-1]]
