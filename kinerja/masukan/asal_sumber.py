"""Where imported cells come from: ``asal.json`` beside the workbook, written by an import, read for the traces.

A cell is known by its sheet, the key of its row and its column, so that sorting and inserting rows lose nothing. An origin
holds only as long as the cell has the value that was imported.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import ada, baca_teks
from kinerja.masukan.kunci import kunci_baris, kunci_isi, sama_nilai
from kinerja.model import LEMBAR, Baris, Data

__all__ = ["BERKAS_ASAL", "AsalSumber", "baca_asal", "beri_asal"]

#: Name of the file in a report folder.
BERKAS_ASAL = "asal.json"
_UKURAN_MAKS, _SEL_MAKS, _TEKS_MAKS = 20_000_000, 200_000, 1_000
_Kunci = tuple[str, tuple[str, ...], str]


@dataclass(frozen=True)
class AsalSumber:
    """Imported cells: value as text and origin, by sheet, key of the row and column."""

    sel: Mapping[_Kunci, tuple[str, str]] = field(default_factory=dict)

    def nilai(self, lembar: str, kunci: tuple[str, ...], kolom: str) -> str | None:
        """Return the value that was imported into a cell; None when none was."""
        isi = self.sel.get((lembar, kunci, kolom))
        return isi[0] if isi else None

    def baris(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Walk through the rows that were imported."""
        yield from dict.fromkeys((lembar, kunci) for lembar, kunci, _ in self.sel)

    def susun(self) -> str:
        """Write the file: sorted, a cell on a line."""
        isi = [[lembar, list(kunci), kolom, *satu] for (lembar, kunci, kolom), satu in sorted(self.sel.items())]
        baris = ",\n".join(json.dumps(satu, ensure_ascii=False) for satu in isi)
        return f'{{"versi": 1, "sel": [\n{baris}\n]}}\n'


def baca_asal(folder: Path) -> tuple[AsalSumber, tuple[Galat, ...]]:
    """Read the origins of a report folder; a broken file is told and leaves every cell without one."""
    if not ada(folder, BERKAS_ASAL):
        return AsalSumber(), ()
    pesan = "tidak terbaca, asal angka yang diimpor tidak ditampilkan; hapus berkasnya, lalu impor ulang"
    rusak = (Galat(BERKAS_ASAL, "", "", "asal_rusak", pesan, "peringatan"),)
    try:
        isi = json.loads(baca_teks(folder, BERKAS_ASAL, _UKURAN_MAKS))
    except (MasukanSalah, ValueError, RecursionError):
        return AsalSumber(), rusak
    daftar = isi.get("sel") if isinstance(isi, dict) else None
    if not isinstance(daftar, list) or len(daftar) > _SEL_MAKS or not all(map(_sah, daftar)):
        return AsalSumber(), rusak
    return AsalSumber({(satu[0], tuple(satu[1]), satu[2]): (satu[3], satu[4]) for satu in daftar}), ()


def _sah(satu: object) -> bool:
    if not isinstance(satu, list) or len(satu) != 5:
        return False
    lembar, kunci, *teks = satu
    bertipe = all(isinstance(isi, str) and len(isi) <= _TEKS_MAKS and isi.isprintable() for isi in teks)
    return bertipe and lembar in LEMBAR and isinstance(kunci, list) and all(isinstance(isi, str) for isi in kunci)


def beri_asal(data: Data, asal: AsalSumber) -> Data:
    """Name the source of every cell that still holds what was imported (:attr:`kinerja.model.Asal.dari`)."""
    kolom: dict[tuple[str, tuple[str, ...]], dict[str, tuple[str, str]]] = {}
    for (lembar, kunci, nama), isi in asal.sel.items():
        kolom.setdefault((lembar, kunci), {})[nama] = isi
    ganti: dict[str, Any] = {}
    for lembar in {satu for satu, _ in kolom}:
        nama_kunci = kunci_baris(LEMBAR[lembar])
        ganti[lembar] = tuple(_beri(satu, kolom, nama_kunci) for satu in getattr(data, lembar))
    return replace(data, **ganti) if ganti else data


def _beri(
    baris: Baris, kolom: Mapping[tuple[str, tuple[str, ...]], Mapping[str, tuple[str, str]]], kunci: Sequence[str]
) -> Baris:
    milik = kolom.get((baris.lembar, kunci_isi({nama: getattr(baris, nama) for nama in kunci}, kunci)), {})
    dari = {nama: asal for nama, (nilai, asal) in milik.items() if sama_nilai(getattr(baris, nama, None), nilai)}
    return baris.model_copy(update={"asal": replace(baris.asal, dari=dari)}) if dari else baris
