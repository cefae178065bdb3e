"""What else sheets target and realisasi say, as notes below the tables that print their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kinerja.angka import gabung
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.sajian.kalimat import di_tengah

__all__ = ["catatan_sumber", "catatan_target"]


def catatan_sumber(laporan: Laporan, indikator: Sequence[Any], tahun: Sequence[int]) -> tuple[str, ...]:
    """Name the sources that sheet realisasi gives for some indicators (rows of ``laporan.capaian``), a note per source.

    A source of all of them names none, nor does one of most of them when every other has a source of its own.
    """
    nama = {p.kode: p.nama for p in indikator}
    catatan = []
    for satu_tahun in tahun:
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
            catatan.append(f"Sumber data realisasi {satu_tahun}{untuk}: {sumber}.")
    return tuple(catatan)


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
