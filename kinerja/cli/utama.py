"""The outermost level: a command runs, and however it ends its user reads a sentence and gets an exit code."""

from __future__ import annotations

import signal
import sys
import threading
import warnings

import typer
from rich.markup import escape

from kinerja.cli.bahasa import terjemah
from kinerja.cli.daftar import app
from kinerja.cli.folder import tolak_folder_kerja
from kinerja.cli.henti import DIHENTIKAN, KALIMAT_DIHENTIKAN
from kinerja.cli.konsol import buka_saluran
from kinerja.cli.perintah import GALAT_DATA, galat, keluar
from kinerja.mesin.catat import KODE_TAK_TERDUGA, catat_galat, kalimat_tak_terduga

__all__ = ["main"]

_SALAH_PAKAI = 2


def main() -> None:
    """Run a command and leave with its exit code; wrong use and what went wrong are told in Indonesian."""
    buka_saluran()
    with warnings.catch_warnings():
        if not sys.warnoptions:
            # What libraries tell developers says nothing to a planning officer.
            warnings.simplefilter("ignore")
        hasil = _jalankan()
    if hasil == DIHENTIKAN:
        # Whoever presses Ctrl-C once more does not see how Python takes it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        galat.print(KALIMAT_DIHENTIKAN)
    if keluar.hilang and not hasil:
        galat.print("[bold red]Gagal:[/] hasil tidak tertulis seluruhnya; periksa disk tempat hasil itu dialihkan.")
        hasil = GALAT_DATA
    sys.exit(hasil)


def _jalankan() -> int:
    """Run the command; return its exit code."""
    kail_lama, threading.excepthook = threading.excepthook, _catat_utas
    try:
        tolak_folder_kerja()
        hasil = app(standalone_mode=False, prog_name="kinerja")
        return hasil if isinstance(hasil, int) else 0
    except typer.TyperException as salah:
        _salah_pakai(salah)
        return _SALAH_PAKAI
    except (typer.Abort, KeyboardInterrupt):
        return DIHENTIKAN
    except OSError as salah:
        return _tolakan_sistem(salah)
    except Exception as salah:  # noqa: BLE001  whatever it is, no traceback reaches the user
        return _tak_terduga(salah)
    finally:
        threading.excepthook = kail_lama


def _salah_pakai(salah: typer.TyperException) -> None:
    if type(salah).__name__ == "NoArgsIsHelpError":
        keluar.print(escape(str(salah)))
        return
    perintah = [satu.name or "" for satu in app.registered_commands]
    galat.print(f"[bold red]Salah pakai:[/] {escape(terjemah(salah, perintah))}")
    galat.print("Jalankan [bold]kinerja --help[/] untuk melihat perintah dan pilihannya.")


def _tolakan_sistem(salah: OSError) -> int:
    """Say what the system refused where that is known; anything else is an error of ours."""
    from kinerja.terbit.salah_terbit import dikenal, kalimat_os

    if not dikenal(salah):
        return _tak_terduga(salah)
    galat.print(f"[bold red]Gagal:[/] {escape(kalimat_os(salah))}.")
    return GALAT_DATA


def _tak_terduga(salah: Exception) -> int:
    galat.print(f"[bold red]Gagal:[/] {escape(kalimat_tak_terduga(salah))}.")
    return KODE_TAK_TERDUGA


def _catat_utas(isi: threading.ExceptHookArgs) -> None:
    """Keep what goes wrong in a thread of a library off the screen; the command itself says what it means for it."""
    if isi.exc_value is not None and isi.exc_type is not SystemExit:
        catat_galat(isi.exc_value)
