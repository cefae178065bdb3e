"""The server of the pages in a thread of the tests."""

from __future__ import annotations

import asyncio
import http.client
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kinerja.pratinjau.peladen import ALAMAT, Ruang, jalankan_peladen

__all__ = ["Peladen", "layani"]


class Peladen:
    """A running server: where it is, what it shows, and a way to ask it."""

    def __init__(self, ruang: Ruang, port: int) -> None:
        self.ruang, self.port = ruang, port

    @property
    def alamat(self) -> str:
        """Return the address of the first page."""
        return f"http://{ALAMAT}:{self.port}/{self.ruang.token}/"

    def tanya(
        self, jalan: str, cara: str = "GET", kepala: Mapping[str, str] | None = None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Ask for a path as it is; return status, headers and body."""
        sambungan = http.client.HTTPConnection(ALAMAT, self.port, timeout=120)
        try:
            sambungan.putrequest(cara, jalan, skip_host=True)
            for nama, isi in {"Host": f"{ALAMAT}:{self.port}", "Content-Length": "0", **(kepala or {})}.items():
                sambungan.putheader(nama, isi)
            sambungan.endheaders()
            jawab = sambungan.getresponse()
            return jawab.status, dict(jawab.getheaders()), jawab.read()
        finally:
            sambungan.close()


@contextmanager
def layani(params: Path, keluaran: Path, sabar: float) -> Iterator[Peladen]:
    """Serve the reports below a params folder within the block."""
    ruang = Ruang(params, keluaran, sabar=sabar)
    siap = threading.Event()
    bagian: dict[str, object] = {}

    async def utama() -> None:
        usai = asyncio.Event()
        bagian["putaran"], bagian["usai"] = asyncio.get_running_loop(), usai

        def mulai(port: int) -> None:
            bagian["port"] = port
            siap.set()

        await jalankan_peladen(ruang, 0, mulai, usai)

    utas = threading.Thread(target=asyncio.run, args=(utama(),))
    utas.start()
    try:
        assert siap.wait(120)
        port = bagian["port"]
        assert isinstance(port, int)
        yield Peladen(ruang, port)
    finally:
        putaran, usai = bagian["putaran"], bagian["usai"]
        assert isinstance(putaran, asyncio.AbstractEventLoop)
        assert isinstance(usai, asyncio.Event)
        putaran.call_soon_threadsafe(usai.set)
        utas.join(300)
