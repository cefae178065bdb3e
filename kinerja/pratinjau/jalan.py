"""Starting the server, opening the page, and ending both."""

from __future__ import annotations

import asyncio
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil

from kinerja.mesin import siapkan
from kinerja.pratinjau.peladen import ALAMAT, Ruang, jalankan_peladen

__all__ = ["pratinjau"]


def pratinjau(
    params: Path, keluaran: Path, tujuan: str, *, port: int, peramban: bool, kabar: Callable[[str], None]
) -> None:
    """Serve the pages of all reports below a params folder until it is stopped.

    Parameters
    ----------
    params, keluaran
        folders of all reports and of all outputs.
    tujuan
        the page that is opened: "", ``daerah/<kabupaten>/`` or ``laporan/<kabupaten>/<dinas>/<tahun>/``.
    port
        where; 0 for any that is free.
    peramban
        open the page in the browser of the user.
    kabar
        is told the address.

    Raises
    ------
    OSError
        when the port is taken.
    """
    # The processes that read and execute fork from a server that has no loop and no thread yet.
    siapkan()
    ruang = Ruang(params.resolve(), keluaran.resolve())

    def siap(nomor: int) -> None:
        alamat = f"http://{ALAMAT}:{nomor}/{ruang.token}/{tujuan}"
        kabar(alamat)
        if peramban:
            webbrowser.open(alamat)

    try:
        asyncio.run(jalankan_peladen(ruang, port, siap, asyncio.Event()))
    finally:
        _akhiri()


def _akhiri() -> None:
    """End the processes that this one has started and that may still be at work for a page."""
    with suppress(psutil.Error):
        for satu in psutil.Process().children(recursive=True):
            with suppress(psutil.Error):
                satu.kill()
