"""What else sheets target and realisasi say, as notes below the tables that print their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Protocol

from kinerja.angka import gabung
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Nilai
from kinerja.sajian.kalimat import di_tengah

__all__ = ["catatan_sumber", "catatan_target"]


class _Bernama(Protocol):
    """What has a code and a name: an indicator, of whichever record."""

    @property
    def kode(self) -> str: ...
    @property
    def nama(self) -> str: ...


class _Terukur(_Bernama, Protocol):
    """What is measured besides: its target, and the decimals and the unit in which its values print."""

    @property
    def desimal(self) -> int: ...
    @property
    def satuan(self) -> str: ...
    @property
    def target(self) -> Nilai | None: ...


def catatan_sumber(laporan: Laporan, indikator: Sequence[_Bernama], tahun: Sequence[int]) -> tuple[str, ...]:
    """Name the sources that sheet realisasi gives for some indicators (rows of ``laporan.capaian``), a note per source.

    A source of all of them names none, nor does one of most of them when every other has a source of its own. Years that
    say the same share a note, and the dinas itself is named as the source of the table.
    """
    nama = {p.kode: p.nama for p in indikator}
    catatan: dict[str, list[int]] = {}
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
            if sumber != laporan.nama_dinas:
                catatan.setdefault(f"{untuk}: {sumber}.", []).append(satu_tahun)
    return tuple(f"Sumber data realisasi {_sebut_tahun(milik)}{isi}" for isi, milik in catatan.items())


def _sebut_tahun(tahun: Sequence[int]) -> str:
    """Name years in their order, those that follow one another by the first and the last.

    >>> _sebut_tahun([2022, 2021, 2023, 2025])
    '2021–2023 dan 2025'
    """
    urut = sorted(tahun)
    ruas = [[*isi] for _, isi in groupby(urut, lambda satu: satu - urut.index(satu))]
    return gabung([f"{isi[0]}–{isi[-1]}" if len(isi) > 2 else gabung([*map(str, isi)]) for isi in ruas])


def _sumber_utama(kelompok: Mapping[str, Sequence[str]], semua: int) -> str:
    """Return the source that need not name its indicators: of more than one, all others being named; "" for none."""
    bersumber = sum(map(len, kelompok.values()))
    utama = max(kelompok, key=lambda sumber: len(kelompok[sumber]), default="")
    return utama if bersumber == semua and utama and len(kelompok[utama]) > 1 else ""


def catatan_target(laporan: Laporan, indikator: Sequence[_Terukur], sumber: Mapping[str, str]) -> tuple[str, ...]:
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
