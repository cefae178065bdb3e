"""Which documents are made of a folder when its data must say so: those that they can fill, up to the last quarter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kinerja.angka import gabung
from kinerja.dokumen import Dokumen
from kinerja.laporan import buka_folder

__all__ = ["Pilihan", "pilih_dokumen"]


@dataclass(frozen=True)
class Pilihan:
    """The documents, each with its quarter where it has quarters, and sentences that say what the data chose."""

    dokumen: tuple[Dokumen, ...]
    pesan: tuple[str, ...]


def pilih_dokumen(folder: Path, diminta: Dokumen | None, triwulan: int | None) -> Pilihan:
    """Choose the documents of a folder.

    Parameters
    ----------
    folder
        the report folder.
    diminta
        the document that was asked for; None for all that the folder is for.
    triwulan
        the quarter that was asked for; None for the last one with a realisasi.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    """
    laporan = buka_folder(folder)
    pesan: list[str] = []
    berisi = (diminta,) if diminta else laporan.dokumen_berisi
    if diminta is None and len(laporan.dokumen) > 1:
        pesan += [
            f"{satu.sebutan} dilewati: lembar {gabung(laporan.tanpa_inti(satu))} belum berisi."
            for satu in laporan.dokumen
            if satu not in berisi
        ]
        pesan.append(f"Disusun: {gabung([satu.sebutan for satu in berisi])}.")
    nomor = triwulan or laporan.triwulan
    terpilih = tuple(satu.terbitan(nomor) if satu.triwulanan and not satu.triwulan else satu for satu in berisi)
    if triwulan is None and any(satu.triwulan for satu in terpilih):
        pesan.append(f"Disusun untuk triwulan {nomor}; pilih yang lain dengan --triwulan.")
    return Pilihan(terpilih, tuple(pesan))
