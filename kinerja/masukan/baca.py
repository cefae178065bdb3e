"""Reading one report folder: settings, workbook, prose; all faults at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kinerja.masukan.buku import baca_buku
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.lembar import susun_data
from kinerja.masukan.narasi import Narasi, baca_narasi
from kinerja.masukan.params import Pengaturan, baca_pengaturan
from kinerja.masukan.periksa import periksa_silang
from kinerja.model import Data

__all__ = ["BUKU_KERJA", "Bahan", "baca"]

#: Name of the workbook in a report folder.
BUKU_KERJA = "data.xlsx"


@dataclass(frozen=True)
class Bahan:
    """Everything a report is made from, valid: settings, rows, prose, and warnings that do not stop it."""

    folder: Path
    pengaturan: Pengaturan
    data: Data
    narasi: Mapping[str, Narasi]
    peringatan: tuple[Galat, ...]


def baca(folder: Path) -> Bahan:
    """Read and validate ``params/<kabupaten>/<dinas>/<tahun>``.

    Raises
    ------
    MasukanSalah
        with every fault of every file.
    """
    pengaturan, galat = baca_pengaturan(folder)
    data = Data()
    try:
        hasil = susun_data(baca_buku(folder / BUKU_KERJA), BUKU_KERJA)
    except MasukanSalah as salah:
        galat.extend(salah.daftar)
    else:
        data = hasil.data
        galat.extend(hasil.galat)
        if pengaturan is not None:
            sudah = {(satu.lembar, satu.sel) for satu in hasil.galat}
            silang = periksa_silang(data, pengaturan.params.tahun, hasil.tak_utuh)
            # A cell that could not be read counts as empty in rules across sheets: say only the first.
            galat.extend(satu for satu in silang if (satu.lembar, satu.sel) not in sudah)
    narasi, salah_narasi = baca_narasi(folder)
    galat.extend(salah_narasi)
    if pengaturan is None or any(satu.tingkat == "galat" for satu in galat):
        raise MasukanSalah(galat)
    return Bahan(folder, pengaturan, data, narasi, tuple(galat))
