"""A real browser for tests: headless Chromium, driven through its own protocol over two pipes, without network."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any

__all__ = ["Peramban", "cari_chromium"]

_NAMA = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PILIHAN = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-pipe", "about:blank",
)  # fmt: skip
#: The browser reads commands from file 3 and answers on file 4.
_LUNCUR = """
import fcntl, os, sys
masuk, keluar = (fcntl.fcntl(int(satu), fcntl.F_DUPFD, 10) for satu in sys.argv[1:3])
os.dup2(masuk, 3)
os.dup2(keluar, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
_TOMBOL = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}


def cari_chromium() -> str | None:
    """Find a Chromium on this machine; only where its pipes can be used."""
    if os.name != "posix":
        return None
    return next((jalan for nama in _NAMA if (jalan := shutil.which(nama))), None)


class Peramban:
    """One page in a headless Chromium."""

    def __init__(self, program: str, halaman: Path | str, lebar: int = 1280, tinggi: int = 900) -> None:
        self._profil = tempfile.mkdtemp(prefix="peramban-")
        baca_anak, tulis_kita = os.pipe()
        baca_kita, tulis_anak = os.pipe()
        self._proses = subprocess.Popen(
            [
                sys.executable,
                "-c",
                _LUNCUR,
                str(baca_anak),
                str(tulis_anak),
                program,
                *_PILIHAN,
                f"--user-data-dir={self._profil}",
            ],
            pass_fds=(baca_anak, tulis_anak),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(baca_anak)
        os.close(tulis_anak)
        self._masuk, self._keluar, self._sisa, self._nomor, self._sesi = baca_kita, tulis_kita, b"", 0, ""
        try:
            self._buka(halaman, lebar, tinggi)
        except BaseException:
            self.tutup()
            raise

    def _buka(self, halaman: Path | str, lebar: int, tinggi: int) -> None:
        sasaran = self.minta("Target.getTargets")["targetInfos"]
        (tab,) = (satu["targetId"] for satu in sasaran if satu["type"] == "page")
        self._sesi = self.minta("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        self.ukuran(lebar, tinggi)
        self.minta("Page.enable")
        self.buka(halaman)

    def buka(self, halaman: Path | str) -> None:
        """Go to a file, or to an address of this machine."""
        alamat = halaman if isinstance(halaman, str) else halaman.as_uri()
        self.minta("Page.navigate", url=alamat)
        self.tunggu(f"document.readyState === 'complete' && location.href === {json.dumps(alamat)}")

    def __enter__(self) -> Peramban:
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self.tutup()

    def tutup(self) -> None:
        """End the browser and remove its profile."""
        self._proses.terminate()
        self._proses.wait(30)
        os.close(self._masuk)
        os.close(self._keluar)
        shutil.rmtree(self._profil, ignore_errors=True)

    def minta(self, cara: str, **isi: Any) -> dict[str, Any]:
        """Call a method of the protocol and return its result."""
        self._nomor += 1
        pesan = {"id": self._nomor, "method": cara, "params": isi, **({"sessionId": self._sesi} if self._sesi else {})}
        os.write(self._keluar, json.dumps(pesan).encode() + b"\0")
        while True:
            jawab = self._terima()
            if jawab.get("id") == self._nomor:
                if "error" in jawab:
                    raise RuntimeError(f"{cara}: {jawab['error']}")
                hasil: dict[str, Any] = jawab["result"]
                return hasil

    def _terima(self) -> dict[str, Any]:
        while b"\0" not in self._sisa:
            if not select([self._masuk], [], [], 60)[0]:
                raise TimeoutError("the browser does not answer")
            potong = os.read(self._masuk, 1 << 16)
            if not potong:
                raise EOFError("the browser has ended")
            self._sisa += potong
        satu, _, self._sisa = self._sisa.partition(b"\0")
        hasil: dict[str, Any] = json.loads(satu)
        return hasil

    def nilai(self, ungkapan: str) -> Any:
        """Evaluate an expression in the page."""
        jawab = self.minta("Runtime.evaluate", expression=ungkapan, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in jawab:
            raise RuntimeError(f"{ungkapan}: {jawab['exceptionDetails']}")
        return jawab["result"].get("value")

    def tunggu(self, ungkapan: str, kali: int = 3) -> None:
        """Let the page go on until an expression holds; the watchdog barks after ten seconds, so many times."""
        # What is asked about may not be there yet.
        janji = (
            f"new Promise(s => {{let n = 0; const siap = () => {{try {{return ({ungkapan})}} catch {{return false}}}};"
            " const c = () => (siap() || ++n > 400) ? s(n <= 400) : setTimeout(c, 25); c()})"
        )
        for _ in range(kali):
            try:
                if self.nilai(janji):
                    return
            except RuntimeError:  # the page is replaced while it is asked
                time.sleep(0.1)
        raise TimeoutError(ungkapan)

    def ukuran(self, lebar: int, tinggi: int, *, sentuh: bool = False) -> None:
        """Set the size of the screen, and whether it is one to touch."""
        self.minta("Emulation.setDeviceMetricsOverride", width=lebar, height=tinggi, deviceScaleFactor=1, mobile=sentuh)
        self.minta("Emulation.setTouchEmulationEnabled", enabled=sentuh)

    def tekan(self, tombol: str, *, geser: bool = False) -> None:
        """Press a key."""
        isi: dict[str, Any] = {
            "key": tombol, "code": tombol, "windowsVirtualKeyCode": _TOMBOL[tombol], "modifiers": 8 if geser else 0,
        }  # fmt: skip
        if tombol == "Enter":
            isi["text"] = "\r"
        self.minta("Input.dispatchKeyEvent", type="keyDown", **isi)
        isi.pop("text", None)
        self.minta("Input.dispatchKeyEvent", type="keyUp", **isi)

    def tempat(self, pilih: str) -> tuple[float, float]:
        """Scroll an element into the middle of the screen and return its centre."""
        x, y = self.nilai(
            f"(() => {{const e = document.querySelector({json.dumps(pilih)});"
            "e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});"
            "const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]})()"
        )
        return x, y

    def arahkan(self, x: float, y: float) -> None:
        """Move the mouse."""
        self.minta("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def klik(self, x: float, y: float) -> None:
        """Click with the mouse."""
        self.arahkan(x, y)
        for jenis in ("mousePressed", "mouseReleased"):
            self.minta("Input.dispatchMouseEvent", type=jenis, x=x, y=y, button="left", clickCount=1)

    def ketuk(self, x: float, y: float) -> None:
        """Tap with a finger."""
        self.minta("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.minta("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def potret(self) -> bytes:
        """Return what the screen shows as PNG."""
        return base64.b64decode(self.minta("Page.captureScreenshot", format="png")["data"])
