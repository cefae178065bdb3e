"""Pages of a PDF as pictures, drawn by a program of its own that is given the bytes and nothing else.

A PDF of a stranger is drawn, never taken over: no script, action, link, attachment or form of it can reach the report,
and what a signature or stamp shows on a page is part of its picture. The program is this file, run in isolation with
bounds of time and memory; it loads none of our modules. Without fonts of the machine the same file gives the same
pictures everywhere.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Citra
    from pypdfium2 import PdfPage

__all__ = ["HALAMAN_MAKS", "HalamanGambar", "PdfDitolak", "gambar_halaman", "hitung_halaman"]

#: The most pages of one file.
HALAMAN_MAKS = 60
#: Dots on an inch of the page, and the most dots of a side: A4 at that resolution, with some to spare for F4.
_TITIK_INCI, _SISI_MAKS = 150, 2000
#: Seconds: to look at a file, and to draw a page of it.
_DETIK, _DETIK_HALAMAN = 30, 5
_MEMORI = 2_000_000_000
#: So many colours a page without photographs has, its smoothed edges counted.
_WARNA_MAKS = 4096
_PUTIH = 247
#: Why the program refuses a file, by the word that it says.
_SEBAB = {
    "sandi": "terkunci dengan kata sandi; simpan salinannya tanpa kata sandi, lalu letakkan salinan itu",
    "kosong": "tidak memuat satu halaman pun; cetak ulang berkasnya sebagai PDF",
    "banyak": f"memuat lebih dari {HALAMAN_MAKS} halaman; pilih halaman yang perlu, atau pecah menjadi beberapa berkas",
    "rusak": "bukan PDF yang dapat dibuka, atau isinya rusak; pindai atau cetak ulang berkasnya sebagai PDF",
}
_BERAT = "terlalu berat untuk digambar; cetak ulang berkasnya sebagai PDF, atau pindai dengan resolusi lebih rendah"


class PdfDitolak(Exception):
    """A PDF that cannot be printed; the message follows the name of the file."""


@dataclass(frozen=True)
class HalamanGambar:
    """A page: ``jenis`` png or jpeg, its bytes, its size in dots."""

    jenis: str
    isi: bytes
    ukuran: tuple[int, int]


@lru_cache(maxsize=64)
def hitung_halaman(isi: bytes) -> int:
    """Return how many pages a PDF has.

    Raises
    ------
    PdfDitolak
        when it cannot be opened, needs a password, or has none or too many.
    """
    return len(json.loads(_panggil(isi, "hitung", _DETIK)))


@lru_cache(maxsize=8)
def gambar_halaman(isi: bytes) -> tuple[HalamanGambar, ...]:
    """Draw the pages of a PDF.

    Raises
    ------
    PdfDitolak
        as :func:`hitung_halaman`, and when a page takes too much time or memory.
    """
    hasil = _panggil(isi, "gambar", _DETIK + _DETIK_HALAMAN * hitung_halaman(isi))
    kepala, _, sisa = hasil.partition(b"\n")
    halaman = []
    for jenis, panjang, lebar, tinggi in json.loads(kepala):
        halaman.append(HalamanGambar(str(jenis), sisa[:panjang], (int(lebar), int(tinggi))))
        sisa = sisa[panjang:]
    return tuple(halaman)


def _panggil(isi: bytes, tugas: str, detik: float) -> bytes:
    """Run this file as a program on some bytes and return what it says."""
    try:
        hasil = subprocess.run(  # noqa: S603 - our own file, and no word of the stranger's
            [sys.executable, "-I", __file__, tugas], input=isi, capture_output=True, timeout=detik, check=False
        )
    except subprocess.TimeoutExpired:
        raise PdfDitolak(_BERAT) from None
    if hasil.returncode:
        raise PdfDitolak(_SEBAB.get(hasil.stderr.decode(errors="replace").strip().rpartition("\n")[2], _BERAT))
    return hasil.stdout


# --- the program -------------------------------------------------------------------------------------------------


def _batasi() -> None:
    if sys.platform == "win32":
        return  # the bound of time holds there
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, keras = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORI if keras < 0 else min(_MEMORI, keras), keras))


def _tanpa_huruf_mesin() -> None:
    """Start pdfium anew with a folder of fonts that does not exist: a font that a file lacks comes from pdfium itself."""
    import ctypes

    import pypdfium2.raw as mentah

    letak = (ctypes.POINTER(ctypes.c_char) * 2)()
    letak[0] = ctypes.cast(ctypes.create_string_buffer(b"/tidak-ada"), ctypes.POINTER(ctypes.c_char))
    mentah.FPDF_DestroyLibrary()
    susunan = mentah.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=letak)
    mentah.FPDF_InitLibraryWithConfig(ctypes.byref(susunan))


def _jalan(tugas: str) -> int:
    _batasi()
    import pypdfium2
    import pypdfium2.raw as mentah

    _tanpa_huruf_mesin()
    isi = sys.stdin.buffer.read()
    try:
        dokumen = pypdfium2.PdfDocument(isi)
    except pypdfium2.PdfiumError as salah:
        kode = getattr(salah, "err_code", None)
        return _tolak("sandi" if kode in (mentah.FPDF_ERR_PASSWORD, mentah.FPDF_ERR_SECURITY) else "rusak")
    if not 0 < len(dokumen) <= HALAMAN_MAKS:
        return _tolak("banyak" if len(dokumen) else "kosong")
    if tugas == "gambar":
        # Fields of forms are drawn, too; what they would do is not loaded.
        dokumen.init_forms()
    try:
        halaman = [
            _lukis(dokumen[nomor]) if tugas == "gambar" else _ukur(dokumen[nomor]) for nomor in range(len(dokumen))
        ]
    except (pypdfium2.PdfiumError, ValueError, OverflowError):
        return _tolak("rusak")
    kepala = [(jenis, len(isi_gambar), *ukuran) for jenis, isi_gambar, ukuran in halaman]
    sys.stdout.buffer.write(json.dumps(kepala).encode() + b"\n" + b"".join(gambar for _, gambar, _ in halaman))
    return 0


def _tolak(sebab: str) -> int:
    sys.stderr.write(sebab)
    return 1


def _ukur(halaman: PdfPage) -> tuple[str, bytes, tuple[int, int]]:
    lebar, tinggi = halaman.get_size()
    return "", b"", (round(lebar), round(tinggi))


def _lukis(halaman: PdfPage) -> tuple[str, bytes, tuple[int, int]]:
    """Draw a page in the form that suits it: text and lines as PNG, a scan as JPEG."""
    lebar, tinggi = halaman.get_size()
    if min(lebar, tinggi) <= 1:
        raise ValueError("no page")
    skala = min(_TITIK_INCI / 72, _SISI_MAKS / max(lebar, tinggi))
    gambar = halaman.render(scale=skala, may_draw_forms=True, rev_byteorder=True).to_pil()
    gambar = _kelabu(gambar.convert("RGB"))
    aliran = BytesIO()
    # Few colours are text and lines; a scan has more, and PNG could not hold it in a bearable size.
    if gambar.getcolors(_WARNA_MAKS) is None:
        gambar.save(aliran, "JPEG", quality=80)
        return "jpeg", aliran.getvalue(), gambar.size
    sedikit = gambar.quantize(16 if gambar.mode == "L" else 32, method=2)
    # Paper stays white.
    sedikit.putpalette([255 if satu >= _PUTIH else satu for satu in sedikit.getpalette() or ()])
    sedikit.save(aliran, "PNG")
    return "png", aliran.getvalue(), gambar.size


def _kelabu(gambar: Citra) -> Citra:
    """Return a picture without colours as one that has none."""
    from PIL import ImageChops

    merah, hijau, biru = gambar.split()
    warna = ImageChops.difference(merah, hijau).getbbox() or ImageChops.difference(hijau, biru).getbbox()
    return gambar if warna else gambar.convert("L")


if __name__ == "__main__":
    sys.exit(_jalan(sys.argv[1]))
