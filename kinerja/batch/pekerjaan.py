"""What a batch has to do: one job per report folder, found under ``params/<kabupaten>``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kinerja.dokumen import REVIU, UTAMA, Dokumen, folder_notebook
from kinerja.model import bernama_siput
from kinerja.terbit.salah_terbit import kalimat_os

__all__ = ["Daftar", "Pekerjaan", "SalahDaftar", "SalahPelaksana", "cari_pekerjaan"]

_TAHUN = re.compile(r"[0-9]{4}")
#: A folder with one of these is meant as a report.
_TANDA = ("params.yaml", "data.xlsx")


class SalahDaftar(Exception):
    """The folder that was named holds no reports; the message is a sentence for the user."""


class SalahPelaksana(Exception):
    """There is nobody to do the jobs, such as a cluster without workers; the message is a sentence for the user."""


@dataclass(frozen=True)
class Pekerjaan:
    """One report to render.

    Attributes
    ----------
    folder
        ``params/<kabupaten>/<dinas>/<tahun>``, absolute.
    keluaran
        folder of all outputs, absolute.
    notebook
        folder of all notebooks, absolute.
    dokumen
        what is rendered.
    bentuk
        formats.
    final
        refuse a report with mandatory parts that are not filled in.
    paksa
        render even when nothing changed.
    """

    folder: Path
    keluaran: Path
    notebook: Path
    dokumen: Dokumen = UTAMA
    bentuk: tuple[str, ...] = UTAMA.bawaan
    final: bool = False
    paksa: bool = False

    @property
    def kabupaten(self) -> str:
        """Folder name of the region."""
        return self.folder.parts[-3]

    @property
    def dinas(self) -> str:
        """Folder name of the perangkat daerah."""
        return self.folder.parts[-2]

    @property
    def tahun(self) -> int:
        """Year of the report."""
        return int(self.folder.parts[-1])

    @property
    def sumber(self) -> tuple[Path, Path, tuple[Dokumen, ...]]:
        """What its inputs are told by: report folder, notebooks, and the documents that these belong to."""
        return self.folder, self.notebook, (self.dokumen, REVIU)

    @property
    def tujuan(self) -> Path:
        """Folder of the finished report."""
        return self.keluaran / self.kabupaten / self.dinas / self.dokumen.nama_folder(self.tahun)

    @property
    def nama(self) -> str:
        """Name for messages: kabupaten/dinas/tahun."""
        return f"{self.kabupaten}/{self.dinas}/{self.tahun}"

    @property
    def ukuran(self) -> int:
        """Bytes of the workbook, 0 where there is none: how long the job lasts goes with it."""
        try:
            return (self.folder / "data.xlsx").stat().st_size
        except OSError:
            return 0


@dataclass(frozen=True)
class Daftar:
    """All of one kabupaten in one year.

    Attributes
    ----------
    folder
        ``params/<kabupaten>``.
    keluaran
        folder of all outputs.
    notebook
        folder of the notebooks.
    tahun
        the year.
    pekerjaan
        its reports, ordered by dinas.
    tiada
        dinas that have reports of other years only.
    tolak
        (dinas, sentence) of folders that cannot be a report.
    """

    folder: Path
    keluaran: Path
    notebook: Path
    tahun: int
    pekerjaan: tuple[Pekerjaan, ...]
    tiada: tuple[str, ...] = ()
    tolak: tuple[tuple[str, str], ...] = ()


def cari_pekerjaan(
    folder: Path,
    keluaran: Path,
    *,
    tahun: int | None = None,
    notebook: Path | None = None,
    dokumen: Dokumen = UTAMA,
    bentuk: Sequence[str] = UTAMA.bawaan,
    final: bool = False,
    paksa: bool = False,
) -> tuple[Daftar, ...]:
    """Find the reports of a kabupaten, one list per year.

    Parameters
    ----------
    folder
        ``params/<kabupaten>``.
    keluaran
        folder of all outputs.
    tahun
        the year; by default every year that any dinas has.
    notebook
        folder of the notebooks; by default :func:`kinerja.dokumen.folder_notebook`.
    dokumen, bentuk, final, paksa
        see :class:`Pekerjaan`.

    Raises
    ------
    SalahDaftar
        when the folder is not the folder of a kabupaten, or has no report of that year.
    """
    folder = folder.resolve()
    laporan: dict[str, set[int]] = {}
    tolak: list[tuple[int | None, str, str]] = []
    for dinas in _folder_dinas(folder):
        tahun_dinas, salah = _tahun_dinas(dinas)
        if tahun_dinas:
            laporan[dinas.name] = tahun_dinas
        tolak += [(nomor, dinas.name, pesan) for nomor, pesan in salah]
    semua = {satu for daftar in laporan.values() for satu in daftar} | {n for n, *_ in tolak if n is not None}
    dipilih = sorted(semua if tahun is None else semua & {tahun})
    if not dipilih:
        pesan = (
            tolak[0][2] if tolak else f"tidak ada laporan{f' tahun {tahun}' if tahun else ''} di folder {folder.name}"
        )
        raise SalahDaftar(f"{pesan}; laporan berada di params/<kabupaten>/<dinas>/<tahun>")
    notebook = (notebook or folder_notebook(folder.parent)).resolve()

    def kerja(dinas: str, nomor: int) -> Pekerjaan:
        tempat = folder / dinas / str(nomor)
        return Pekerjaan(tempat, keluaran.resolve(), notebook, dokumen, tuple(bentuk), final, paksa)

    return tuple(
        Daftar(
            folder,
            keluaran.resolve(),
            notebook,
            nomor,
            tuple(kerja(dinas, nomor) for dinas, ada in laporan.items() if nomor in ada),
            tuple(dinas for dinas, ada in laporan.items() if nomor not in ada),
            tuple((dinas, pesan) for milik, dinas, pesan in tolak if milik in (nomor, None)),
        )
        for nomor in dipilih
    )


def _folder_dinas(folder: Path) -> tuple[Path, ...]:
    """List the folders of the dinas of a kabupaten."""
    try:
        _tolak_folder(folder)
        return tuple(sorted(satu for satu in folder.iterdir() if satu.is_dir() and satu.name[0] not in "._~"))
    except OSError as salah:
        raise SalahDaftar(kalimat_os(salah)) from salah


def _tolak_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise SalahDaftar(f"folder {folder.name} tidak ditemukan; sebutkan params/<kabupaten>")
    if any(_ada(folder / nama) for nama in _TANDA):
        raise SalahDaftar(
            f"{folder.name} adalah folder satu laporan; sebutkan params/<kabupaten>, atau pakai kinerja render"
        )
    tahun = [satu for satu in folder.iterdir() if _TAHUN.fullmatch(satu.name)]
    if not _ada(folder / "kabupaten.yaml") and any(_ada(satu / nama) for satu in tahun for nama in _TANDA):
        raise SalahDaftar(
            f"{folder.name} adalah folder satu perangkat daerah; sebutkan params/<kabupaten>, atau pakai kinerja render"
        )
    if any(_ada(satu / "kabupaten.yaml") for satu in folder.iterdir()):
        raise SalahDaftar(f"{folder.name} memuat beberapa kabupaten; sebutkan masing-masing, misalnya {folder.name}/*")
    if not bernama_siput(folder.name):
        raise SalahDaftar(
            f"nama folder “{folder.name}” hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf"
        )


def _tahun_dinas(folder: Path) -> tuple[set[int], list[tuple[int | None, str]]]:
    """Return the years of one dinas, and sentences about folders that cannot be reports, each with its year."""
    try:
        meja = [satu for satu in sorted(folder.iterdir()) if satu.is_dir()]
    except OSError as salah:
        return set(), [(None, kalimat_os(salah))]
    tahun = {int(satu.name) for satu in meja if _TAHUN.fullmatch(satu.name)}
    bertanda = [satu for satu in (folder, *meja) if any(_ada(satu / nama) for nama in _TANDA)]
    if (tahun or bertanda) and (pesan := _nama_ditolak(folder.name)):
        return set(), [(nomor, pesan) for nomor in sorted(tahun)] or [(None, pesan)]
    lain = [satu for satu in bertanda if satu == folder or not _TAHUN.fullmatch(satu.name)]
    letak = (("di luar folder tahun" if satu == folder else f"di folder “{satu.name}”") for satu in lain)
    return tahun, [(None, f"data {folder.name} berada {satu}; pindahkan ke {folder.name}/<tahun>") for satu in letak]


def _nama_ditolak(nama: str) -> str:
    """Say why a dinas cannot be called so; "" when it can."""
    if _TAHUN.fullmatch(nama):
        return f"folder “{nama}” bernama seperti tahun; nama itu disediakan bagi halaman kabupaten, beri nama dinasnya"
    if not bernama_siput(nama):
        return f"nama folder “{nama}” hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf"
    return ""


def _ada(berkas: Path) -> bool:
    """Tell whether a file is seen; what may not be looked at is not."""
    try:
        return berkas.is_file()
    except OSError:
        return False
