"""What nobody has foreseen: written down in full for us, told in one sentence to whoever uses the program."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

__all__ = ["KODE_TAK_TERDUGA", "catat_galat", "kalimat_tak_terduga"]

#: Exit code of a process that ended with an error of ours (EX_SOFTWARE).
KODE_TAK_TERDUGA = 70


def kalimat_tak_terduga(salah: BaseException) -> str:
    """Write the details of an error into a file and say in one sentence that it happened, and where they are."""
    berkas = catat_galat(salah)
    rincian = (
        f"rincian tertulis di {berkas}; sertakan berkas itu bila melaporkannya"
        if berkas
        else f"rinciannya tidak dapat ditulis di mana pun ({_ringkas(salah)})"
    )
    return f"kesalahan tak terduga pada kinerja ({type(salah).__name__}), masukan dan keluaran lama tidak diubah; {rincian}"


def catat_galat(salah: BaseException) -> Path | None:
    """Write the trace of an error, with versions, into a new file that only this user can read.

    Returns
    -------
    Path or None
        the file, in the temporary folder, else in the folder for logs of this user; None when neither can be written.
    """
    isi = (
        f"kinerja {_versi()}, Python {platform.python_version()}, {sys.platform}\n"
        f"{' '.join(sys.argv)!r}\n\n{''.join(traceback.format_exception(salah))}"
    )
    for folder in _tempat():
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            pegangan, nama = tempfile.mkstemp(prefix="kinerja-galat-", suffix=".txt", dir=folder)
            try:
                with os.fdopen(pegangan, "w", encoding="utf-8", errors="backslashreplace") as berkas:
                    berkas.write(isi)
            except OSError:
                Path(nama).unlink(missing_ok=True)
                raise
            return Path(nama)
    return None


def _versi() -> str:
    # Imported here: a command that goes well need not wait for it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("kinerja")
    except PackageNotFoundError:
        return "tanpa pemasangan"


def _tempat() -> Iterator[Path]:
    """Yield the folders that can take the details; never the working folder, which may be one of data."""
    with suppress(OSError):
        sementara = Path(tempfile.gettempdir())
        # Where no temporary folder can be written, Python takes the working folder for one.
        if sementara != Path(os.path.abspath(os.curdir)):  # noqa: PTH100
            yield sementara
    with suppress(RuntimeError):
        rumah = Path.home()
        if sys.platform == "win32":
            yield Path(os.environ.get("LOCALAPPDATA") or rumah / "AppData" / "Local") / "kinerja"
        elif sys.platform == "darwin":
            yield rumah / "Library" / "Logs" / "kinerja"
        else:
            yield Path(os.environ.get("XDG_STATE_HOME") or rumah / ".local" / "state") / "kinerja"


def _ringkas(salah: BaseException) -> str:
    letak = traceback.extract_tb(salah.__traceback__)[-1:]
    return f"{salah}{''.join(f', {Path(satu.filename).name} baris {satu.lineno}' for satu in letak)}"
