"""Where modules are searched: never in the working folder, which may be a folder of data from a stranger.

This module imports only what Python has within itself, for it is loaded before the search is safe.
"""

import os
import sys

__all__ = ["DiLuar", "JalurAman", "bersihkan_jalur", "di_folder_data", "jalur_aman", "lingkungan_aman"]

#: Environment variable that keeps a new interpreter from searching its working folder.
_AMAN = "PYTHONSAFEPATH"
_JALUR = "PYTHONPATH"
#: What a folder of data holds, or one above it: a report lies two below its region, prose and annexes one below the report.
_DATA, _DALAM = ("params.yaml", "kabupaten.yaml"), 4
#: The folder that holds this package.
_RUMAH = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def jalur_aman(jalur: list[str]) -> list[str]:
    """Return where to search for modules without the working folder, and without all that depends on it.

    Where the working folder is the one that holds this package it is searched last, after all that is installed. Where
    it is one of the folders of Python itself it stays.
    """
    milik_python = _milik_python()
    sini = _folder_kerja()
    hasil = []
    for satu in jalur:
        nyata = os.path.realpath(satu) if os.path.isabs(satu) else ""
        if nyata and (nyata != sini or nyata in milik_python):
            hasil.append(satu)
    if sini == _RUMAH and _RUMAH not in map(os.path.realpath, hasil):
        hasil.append(_RUMAH)
    return hasil


def lingkungan_aman(lingkungan: dict[str, str]) -> dict[str, str]:
    """Return environment variables with which a new interpreter does not search its working folder."""
    hasil = {**lingkungan, _AMAN: "1"}
    if _JALUR in hasil:
        hasil[_JALUR] = os.pathsep.join(jalur_aman(hasil[_JALUR].split(os.pathsep)))
        if not hasil[_JALUR]:
            del hasil[_JALUR]
    return hasil


def bersihkan_jalur() -> None:
    """Search the working folder no more, in this process and in all that it starts."""
    sys.path[:] = jalur_aman(sys.path)
    aman = lingkungan_aman(dict(os.environ))
    if _JALUR not in aman:
        os.environ.pop(_JALUR, None)
    os.environ.update(aman)


def di_folder_data() -> bool:
    """Tell whether the working folder is that of a report or region, or lies within one."""
    folder = _folder_kerja()
    for _ in range(_DALAM):
        if folder and any(os.path.lexists(os.path.join(folder, nama)) for nama in _DATA):
            return True
        folder = os.path.dirname(folder)
    return False


class JalurAman:
    """Within the block this process, and what it starts, search as after :func:`bersihkan_jalur`."""

    def __enter__(self) -> None:
        """Keep what was, and clean."""
        self._jalur, self._lingkungan = sys.path[:], {nama: os.environ.get(nama) for nama in (_AMAN, _JALUR)}
        bersihkan_jalur()

    def __exit__(self, *_: object) -> None:
        """Let the caller have what he had."""
        sys.path[:] = self._jalur
        for nama, nilai in self._lingkungan.items():
            if nilai is None:
                os.environ.pop(nama, None)
            else:
                os.environ[nama] = nilai


class DiLuar:
    """Within the block the working folder is that of this package.

    Some libraries look for their settings in the working folder when they are loaded, as matplotlib does.
    """

    def __enter__(self) -> None:
        """Go there."""
        self._asal = _folder_kerja()
        os.chdir(_RUMAH)

    def __exit__(self, *_: object) -> None:
        """Come back, unless the working folder was none."""
        if self._asal:
            os.chdir(self._asal)


def _folder_kerja() -> str:
    try:
        return os.path.realpath(os.getcwd())
    except OSError:
        return ""


def _milik_python() -> set[str]:
    """Return the folders of the standard library and of what is installed."""
    baku = os.path.dirname(os.path.realpath(os.__file__))
    import site

    terpasang = [*site.getsitepackages(), site.getusersitepackages()] if hasattr(site, "getsitepackages") else []
    return {baku, os.path.join(baku, "lib-dynload"), *map(os.path.realpath, terpasang)}
