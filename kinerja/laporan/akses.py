"""Opening a report by the parameters of a notebook or by its folder."""

from __future__ import annotations

import hashlib
import os
import pickle
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kinerja.dokumen import berkas_daerah, berkas_sekitar, masa_periode
from kinerja.laporan.kekurangan import KODE_KURANG
from kinerja.laporan.konteks import isi_teks
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.lengkap import daftar_peringatan
from kinerja.masukan import Galat, MasukanSalah, baca, baca_publikasi
from kinerja.masukan.jaga import sidik
from kinerja.model import bernama_siput

__all__ = [
    "AKAR",
    "Titipan",
    "buka",
    "buka_folder",
    "buka_renstra",
    "cari_akar",
    "periksa_folder",
    "sahkan_parameter",
    "simpan_titipan",
    "titipkan",
    "wariskan",
]

#: Environment variable that names the folder of all params when it is not found upwards of the working folder.
AKAR = "KINERJA_PARAMS"

#: What this process was given by the one that started it, by folder.
_TITIPAN: dict[Path, Titipan] = {}
#: The same as it is in this process, or in the one that this is a copy of.
_WARISAN: dict[Path, Laporan] = {}


def buka(kabupaten: str, dinas: str, tahun: int, akar: Path | str | None = None, *, triwulan: int = 0) -> Laporan:
    """Open the report ``params/<kabupaten>/<dinas>/<tahun>``.

    Parameters
    ----------
    kabupaten, dinas
        folder names (lower-case letters, digits, hyphens).
    tahun
        year of the report.
    akar
        the params folder; by default the one that ``KINERJA_PARAMS`` names, else the first ``params`` found from the
        working folder upwards.
    triwulan
        the quarter that it is about, 1 to 4; 0 for the last one with a realisasi.

    Raises
    ------
    MasukanSalah
        with all faults of the input, placeholders of the prose included.
    """
    sahkan_parameter(tahun, kabupaten=kabupaten, dinas=dinas)
    laporan = buka_folder((Path(akar) if akar else cari_akar()) / kabupaten / dinas / str(tahun))
    return laporan.pada_triwulan(int(triwulan))


def buka_renstra(kabupaten: str, dinas: str, periode: str, akar: Path | str | None = None) -> Laporan:
    """Open the Renstra ``params/<kabupaten>/<dinas>/renstra-<periode>``.

    Parameters
    ----------
    kabupaten, dinas, akar
        as in :func:`buka`.
    periode
        first and last year, such as 2025-2029.

    Raises
    ------
    MasukanSalah
        with all faults of the input, placeholders of the prose included.
    """
    masa = masa_periode(str(periode))
    sahkan_parameter(masa.awal if masa else 2000, kabupaten=kabupaten, dinas=dinas)
    if masa is None:
        pesan = f"“{periode}” bukan periode Renstra; tulis misalnya 2025-2029"
        raise MasukanSalah([Galat("parameter", "", "isian periode", "nama_folder", pesan)])
    return buka_folder((Path(akar) if akar else cari_akar()) / kabupaten / dinas / masa.nama)


def sahkan_parameter(tahun: int, **nama_folder: str) -> None:
    """Refuse parameters that are no folder names of ours.

    Raises
    ------
    MasukanSalah
        with all of them that are wrong.
    """
    galat = [
        Galat(
            "parameter",
            "",
            f"isian {nama}",
            "nama_folder",
            f"“{nilai}” hanya boleh memuat huruf kecil, angka, dan tanda hubung",
        )
        for nama, nilai in nama_folder.items()
        if not bernama_siput(str(nilai))
    ]
    if not re.fullmatch(r"[0-9]{4}", str(tahun)):
        pesan = f"“{tahun}” bukan tahun; tulis misalnya 2023"
        galat.append(Galat("parameter", "", "isian tahun", "nama_folder", pesan))
    if galat:
        raise MasukanSalah(galat)


def buka_folder(folder: Path) -> Laporan:
    """Open the report in a folder; see :func:`buka`."""
    if warisan := _WARISAN.get(folder.resolve()):
        return warisan.salin()
    titipan = _TITIPAN.get(folder.resolve())
    if titipan and (titipan.sidik is None or titipan.sidik == _sidik_folder(folder)):
        return titipan.laporan()
    laporan = Laporan(baca(folder))
    laporan.teks = isi_teks(laporan)
    return laporan


@dataclass(frozen=True)
class Titipan:
    """An opened report on its way to another process, which then need not read and check the input again.

    Attributes
    ----------
    folder
        folder of the report.
    sidik
        what its input files held; with any other content the report is not taken from here. None for one that is taken
        whatever they hold by now.
    isi
        the report and what was computed from it so far.
    """

    folder: Path
    sidik: str | None
    isi: bytes

    def laporan(self) -> Laporan:
        """Return the report as if just opened: a copy of its own, numbering from the start."""
        laporan: Laporan = pickle.loads(self.isi)  # noqa: S301
        return laporan


def titipkan(folder: Path) -> tuple[Laporan, Titipan]:
    """Open the report in a folder, and pack it for other processes; one that this process was given is packed already.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    """
    sidik = _sidik_folder(folder)
    if (ada := _TITIPAN.get(folder.resolve())) and ada.sidik == sidik:
        return ada.laporan(), ada
    laporan = buka_folder(folder)
    return laporan, Titipan(folder.resolve(), sidik, pickle.dumps(laporan, pickle.HIGHEST_PROTOCOL))


def simpan_titipan(titipan: Titipan) -> None:
    """Keep a packed report in this process, for :func:`buka`."""
    _TITIPAN[titipan.folder] = titipan


@contextmanager
def wariskan(folder: Path, laporan: Laporan) -> Iterator[None]:
    """Let processes that are forked from this one within the block take the report itself when they open it.

    Each opening has a copy of its own, with all that was computed, whatever the folder holds by then: who renders it asks
    at the end whether the input is what it was.
    """
    _WARISAN[folder.resolve()] = laporan
    try:
        yield
    finally:
        del _WARISAN[folder.resolve()]


#: Bytes of the largest file whose content is hashed to know a folder again.
_BACA_MAKS = 60_000_000


def _sidik_folder(folder: Path) -> str:
    """Hash all input files: those of the report, those that the region shares, and the workbooks beside it that it reads."""
    jumlah = hashlib.sha256()
    for berkas in _berkas_masukan(folder):
        keadaan = berkas.stat()
        nama = berkas.relative_to(folder.parents[1]).as_posix()
        jumlah.update(f"{nama}\0{keadaan.st_size}\0".encode(errors="surrogateescape"))
        try:
            isi = sidik(folder.parents[1], nama, _BACA_MAKS)
        except MasukanSalah:
            # No input: the report is refused because of it.
            isi = f"{keadaan.st_mtime_ns}"
        jumlah.update(isi.encode())
    return jumlah.hexdigest()


def _berkas_masukan(folder: Path) -> Iterator[Path]:
    for satu in sorted({*berkas_daerah(folder.parents[1]), *folder.rglob("*"), *berkas_sekitar(folder)}):
        if satu.is_file():
            yield satu


def periksa_folder(folder: Path, *, final: bool = False) -> tuple[Laporan | None, tuple[Galat, ...]]:
    """Find all that is wrong with a report folder, without an exception.

    Parameters
    ----------
    folder
        the report folder.
    final
        take mandatory parts that are not filled in for faults, not for warnings.

    Returns
    -------
    tuple
        the report, None when it has faults; and faults and warnings in the order of the input.
    """
    laporan = None
    try:
        laporan = buka_folder(folder)
    except MasukanSalah as salah:
        daftar = salah.daftar
    else:
        daftar = daftar_peringatan(laporan)
    if final:
        kode = KODE_KURANG | {satu.kode for satu in (laporan.kekurangan if laporan else ())}
        daftar = tuple(replace(satu, tingkat="galat") if satu.kode in kode else satu for satu in daftar)
    salah_isi = any(satu.tingkat == "galat" for satu in daftar)
    return None if salah_isi else laporan, daftar


def buka_publikasi(folder: Path) -> Laporan | None:
    """Open a report that knows sheet ``publikasi`` alone, None where that sheet cannot be read (:func:`baca_publikasi`)."""
    bahan = baca_publikasi(folder)
    return Laporan(bahan) if bahan else None


def cari_akar() -> Path:
    """Return the params folder: the one that ``KINERJA_PARAMS`` names, else the first from the working folder upwards.

    Raises
    ------
    MasukanSalah
        when there is none.
    """
    if AKAR in os.environ:
        return Path(os.environ[AKAR])
    sini = Path.cwd()
    for folder in (sini, *sini.parents):
        if (folder / "params").is_dir():
            return folder / "params"
    raise MasukanSalah(
        [Galat("params", "", "", "akar_tidak_ada", "folder params tidak ditemukan dari folder kerja ke atas")]
    )
