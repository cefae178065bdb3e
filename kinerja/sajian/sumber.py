"""What else sheets target and realisasi say, as notes below the tables that print their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kinerja.angka import gabung
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.sajian.kalimat import di_tengah

__all__ = ["catatan_sumber", "catatan_target", "sebut_tahun"]


def catatan_sumber(laporan: Laporan, indikator: Sequence[Any], tahun: Sequence[int]) -> tuple[str, ...]:
    """Name the sources that sheet realisasi gives for some indicators (rows of ``laporan.capaian``), a note per source.

    A source of all of them names none, nor does one of most of them when every other has a source of its own. The dinas
    itself is named as the source of the table.
    """
    nama = {p.kode: p.nama for p in indikator}
    bertahun: dict[tuple[str, str], list[int]] = {}
    for satu_tahun in sorted(tahun):
        kelompok: dict[str, list[str]] = {}
        for satu in laporan.data.realisasi:
            if satu.tahun == satu_tahun and satu.indikator in nama and satu.sumber:
                kelompok.setdefault(satu.sumber.rstrip(" ."), []).append(nama[satu.indikator])
        utama = _sumber_utama(kelompok, len(nama))
        for sumber, milik in sorted(kelompok.items(), key=lambda satu: satu[0] == utama):
            if sumber == utama:
                untuk = " untuk indikator lainnya" if len(kelompok) > 1 else ""
            else:
                untuk = f" untuk {gabung([di_tengah(satu) for satu in milik])}"
            if sumber != laporan.nama_dinas:
                bertahun.setdefault((untuk, sumber), []).append(satu_tahun)
    return tuple(f"Sumber data realisasi {sebut_tahun(t)}{untuk}: {s}." for (untuk, s), t in bertahun.items())


def sebut_tahun(tahun: Sequence[int]) -> str:
    """Name years in their order; those that follow each other without a gap are a range.

    >>> sebut_tahun([2023]), sebut_tahun([2022, 2023]), sebut_tahun([2019, 2021])
    ('2023', '2022–2023', '2019 dan 2021')
    """
    if len(tahun) > 1 and tahun[-1] - tahun[0] == len(tahun) - 1:
        return f"{tahun[0]}–{tahun[-1]}"
    return gabung([str(satu) for satu in tahun])


def _sumber_utama(kelompok: Mapping[str, Sequence[str]], semua: int) -> str:
    """Return the source that need not name its indicators: of more than one, all others being named; "" for none."""
    bersumber = sum(map(len, kelompok.values()))
    utama = max(kelompok, key=lambda sumber: len(kelompok[sumber]), default="")
    return utama if bersumber == semua and utama and len(kelompok[utama]) > 1 else ""


def catatan_target(laporan: Laporan, indikator: Sequence[Any], sumber: Mapping[str, str]) -> tuple[str, ...]:
    """Name the targets of the year in other documents that differ from the one that counts.

    Parameters
    ----------
    sumber
        columns of sheet target with the names of their documents.
    """
    lain = {satu.indikator: satu for satu in laporan.data.target_pohon if satu.tahun == laporan.tahun}
    return tuple(
        f"{p.nama}: target dalam {nama} {cetak_nilai(nilai, p.desimal, p.satuan)}, berbeda dari target yang dipakai."
        for p in indikator
        for kolom, nama in sumber.items()
        if p.kode in lain and (nilai := getattr(lain[p.kode], kolom)) is not None and nilai != p.target
    )
