"""Which folder is meant: the report that was named, or the nearest one to what was named wrongly."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import typer

from kinerja.dokumen import masa_folder

__all__ = ["folder_keluaran", "folder_laporan", "folder_params", "mirip", "nyata", "sebut", "tolak_folder_kerja"]

#: A folder with one of these is meant as a report.
_TANDA = ("params.yaml", "data.xlsx")
_BENTUK = "params/<kabupaten>/<dinas>/<tahun>"
_KELUARAN = "output"
#: Entries of folders that are looked at while a name is searched.
_LIHAT_MAKS = 20_000
_SEBUT = 5
#: From the folder of the project down to a report.
_DALAM = 4


def sebut(folder: Path) -> str:
    """Name a folder as short as it can be typed here."""
    with suppress(OSError, ValueError):
        sini = Path.cwd()
        letak = folder.resolve()
        if letak == sini:
            return "."
        if letak.is_relative_to(sini):
            return letak.relative_to(sini).as_posix()
    return str(folder)


def tolak_folder_kerja() -> None:
    """Refuse to begin in a working folder that is gone: no name that is typed there means anything."""
    try:
        os.getcwd()  # noqa: PTH109
    except OSError:
        raise typer.BadParameter(
            "folder tempat perintah ini dijalankan sudah tidak ada; pindah ke folder lain"
        ) from None


def folder_laporan(folder: Path) -> Path:
    """Take the folder of a report, or the params.yaml in it.

    Raises
    ------
    typer.BadParameter
        when it is none, naming the nearest one.
    """
    if folder.name == "params.yaml":
        folder = folder.parent
    letak = nyata(folder)
    if not letak.exists():
        raise typer.BadParameter(f"folder “{folder}” tidak ditemukan{_saran(mirip(folder, _laporan_sekitar(letak)))}")
    if not letak.is_dir():
        di_atas = [letak.parent] if _laporan(letak.parent) else []
        saran = _saran(di_atas) if di_atas else ""
        raise typer.BadParameter(f"“{folder}” bukan folder; sebutkan folder {_BENTUK}{saran}")
    if len(letak.parents) < 3:
        raise typer.BadParameter(f"“{folder}” bukan folder laporan; laporan berada di {_BENTUK}")
    if _laporan(letak):
        return folder
    for satu in list(letak.parents)[:2]:
        if _laporan(satu) and masa_folder(satu.name):
            raise typer.BadParameter(f"“{folder}” berada di dalam folder laporan{_saran([satu])}")
    di_bawah = [satu for satu in _laporan_di(letak, _DALAM) if satu != letak]
    if di_bawah:
        raise typer.BadParameter(f"“{folder}” bukan folder satu laporan{_daftar(letak, di_bawah)}")
    if not masa_folder(letak.name):
        sekitar = mirip(folder, _laporan_sekitar(letak))
        raise typer.BadParameter(f"“{folder}” tidak memuat laporan{_saran(sekitar)}")
    return folder


def folder_params() -> Path:
    """Return the first folder ``params`` from the working folder upwards.

    Raises
    ------
    typer.BadParameter
        when there is none.
    """
    sini = nyata(Path())
    for satu in (sini, *sini.parents):
        if (satu / "params").is_dir():
            return satu / "params"
    raise typer.BadParameter("folder params tidak ditemukan dari folder ini ke atas; buat dengan kinerja new")


def folder_keluaran(keluaran: Path | None, params: Path) -> Path:
    """Return where outputs go: as named, else ``output`` here, or beside the params folder when we stand within it.

    Raises
    ------
    typer.BadParameter
        for a folder within the params folder: what lies there is input.
    """
    params = nyata(params)
    if keluaran is None:
        keluaran = Path(_KELUARAN)
        if params.parents and nyata(keluaran).is_relative_to(params):
            keluaran = params.parent / _KELUARAN
    if params.parents and nyata(keluaran).is_relative_to(params):
        raise typer.BadParameter(
            f"--output “{keluaran}” berada di dalam folder masukan {params.name}; pilih folder di luarnya"
        )
    return keluaran


def mirip(folder: Path, calon: Iterable[Path]) -> list[Path]:
    """Return the candidate whose path is most like the one that was named, none when all are too far from it.

    Compared is what comes after the last folder that is there; else, as for a path typed without the folders above,
    the last parts.
    """
    letak, semua = nyata(folder), list(calon)
    ada = next((satu for satu in letak.parents if satu.is_dir()), letak.parent)
    bagian = folder.parts[-3:]
    for tulisan, menurut in (
        (letak.relative_to(ada).as_posix(), {s.relative_to(ada).as_posix(): s for s in semua if s.is_relative_to(ada)}),
        ("/".join(bagian), {"/".join(s.parts[-len(bagian) :]): s for s in reversed(semua)}),
    ):
        dekat = difflib.get_close_matches(tulisan, menurut, n=1, cutoff=0.6)
        if dekat:
            return [menurut[dekat[0]]]
    return []


def nyata(folder: Path) -> Path:
    """Resolve a path; one that leads in a circle, or that no system could hold, is wrong use."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError, ValueError):
        raise typer.BadParameter(f"“{folder}” tidak dapat dibaca sebagai folder; periksa nama atau tautannya") from None


def _laporan(folder: Path) -> bool:
    """Tell whether a folder holds what only a report has; what may not be looked at does not."""
    with suppress(OSError):
        return any((folder / nama).is_file() for nama in _TANDA)
    return False


def _laporan_sekitar(letak: Path) -> Iterator[Path]:
    """Yield the reports below the folder that is there of a path, below the one above, and below ``params`` here."""
    ada = next((satu for satu in letak.parents if satu.is_dir()), letak)
    # Never through the whole disk.
    akar = [satu for satu in (letak, ada, *list(ada.parents)[:2]) if len(satu.parents) >= 2]
    sudah = set()
    for satu in dict.fromkeys([nyata(Path("params")), *akar]):
        for laporan in _laporan_di(satu, _DALAM):
            if laporan not in sudah:
                sudah.add(laporan)
                yield laporan


def _laporan_di(folder: Path, dalam: int) -> Iterator[Path]:
    """Yield the reports at most so many levels below a folder, however large it is."""
    lapis, dilihat = [folder], 0
    for _ in range(dalam):
        bawah: list[Path] = []
        for satu in lapis:
            with suppress(OSError):
                for isi in os.scandir(satu):
                    dilihat += 1
                    if dilihat > _LIHAT_MAKS:
                        return
                    if isi.name[0] != "." and isi.is_dir(follow_symlinks=False):
                        bawah.append(Path(isi.path))
        bawah.sort()
        yield from (satu for satu in bawah if masa_folder(satu.name) and _laporan(satu))
        lapis = bawah


def _saran(daftar: list[Path]) -> str:
    return f"; mungkin maksudnya {sebut(daftar[0])}" if daftar else f"; laporan berada di {_BENTUK}"


def _daftar(folder: Path, laporan: list[Path]) -> str:
    nama = ", ".join(sebut(satu) for satu in laporan[:_SEBUT])
    lebih = f", dan {len(laporan) - _SEBUT} lagi" if len(laporan) > _SEBUT else ""
    banyak = f"; sebutkan salah satu: {nama}{lebih}" if len(laporan) > 1 else f"; mungkin maksudnya {nama}"
    kabupaten = {satu.parents[1] for satu in laporan}
    semua = f"; semuanya sekaligus: kinerja batch {sebut(folder)}" if kabupaten == {folder} else ""
    return banyak + semua
