"""The pictures of the tutorial, taken while it is carried out: ``python tests/peramban/gambar_tutorial.py``.

They are kept beside the page, so that the guide has them in the package, in the repository and on the site, also where
no browser is. It takes a Chromium; the picture of the workbook also LibreOffice, without which the earlier one stays.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import util
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pypdfium2
from PIL import Image

AKAR = Path(__file__).resolve().parents[2]
TUJUAN = AKAR / "kinerja/panduan"
#: Pictures by the number of the chapter after which they are taken.
GAMBAR = {3: "tutorial-kesalahan.png", 5: "tutorial-buku.png", 6: "tutorial-selesai.png", 7: "tutorial-laporan.png"}
_LEBAR, _TINGGI, _WARNA = 1000, 700, 64
#: The measurements in the report below the faults.
_UKUR = "document.querySelector('iframe:not(.menunggu)')?.contentWindow?.document?.querySelector('#tabel-capaian')"


def _modul(nama: str, berkas: Path) -> ModuleType:
    spek = util.spec_from_file_location(nama, berkas)
    assert spek is not None
    assert spek.loader is not None
    modul = sys.modules[nama] = util.module_from_spec(spek)
    spek.loader.exec_module(modul)
    return modul


def ambil(folder: Path) -> None:
    """Carry out the tutorial in a folder and take the pictures on the way."""
    tutorial = _modul("tutorial", AKAR / "tests/panduan/tutorial.py")
    for nomor, _ in enumerate(tutorial.jalani(folder), start=1):
        if nomor in (3, 6):
            _simpan(_halaman(folder, folder / tutorial.LAPORAN, tersusun=nomor == 6), GAMBAR[nomor])
        elif nomor == 5 and (buku := _buku(folder / tutorial.LAPORAN / "data.xlsx")):
            _simpan(buku, GAMBAR[nomor])
        elif nomor == 7:
            keluaran = folder / "output/kabupaten-contoh/dinas-contoh/2024/lkjip.pdf"
            _simpan(_berdampingan(keluaran), GAMBAR[nomor])


def _halaman(folder: Path, laporan: Path, *, tersusun: bool) -> Image.Image:
    """Take the page beside Excel, with its report where it has one."""
    peramban = _modul("peramban", AKAR / "tests/peramban/peramban.py")
    uji = _modul("peladen_peramban", AKAR / "tests/pratinjau/peladen_uji.py")
    program = peramban.cari_chromium()
    if program is None:
        raise SystemExit("there is no Chromium on this machine")
    jalan = "/".join(laporan.relative_to(folder / "params").parts)
    with (
        uji.layani(folder / "params", folder / "output", 1e9) as peladen,
        peramban.Peramban(program, f"{peladen.alamat}laporan/{jalan}/", _LEBAR, _TINGGI) as layar,
    ):
        layar.tunggu(_UKUR if tersusun else "document.querySelector('#kesalahan li')", 40)
        if tersusun:
            layar.nilai(f"{_UKUR}.scrollIntoView()")
        return Image.open(BytesIO(layar.potret()))


def _buku(berkas: Path) -> Image.Image | None:
    """Take the first sheet of the workbook as LibreOffice prints it."""
    program = shutil.which("soffice")
    if program is None:
        return None
    perintah = [program, "--headless", "--convert-to", "pdf", "--outdir", str(berkas.parent), str(berkas)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=300)
    jadi = berkas.with_suffix(".pdf")
    try:
        return _lembar(jadi, 0, 1.3)
    finally:
        jadi.unlink()


def _lembar(berkas: Path, nomor: int, skala: float) -> Image.Image:
    dokumen = pypdfium2.PdfDocument(berkas)
    try:
        return dokumen[nomor].render(scale=skala).to_pil()
    finally:
        dokumen.close()


def _berdampingan(berkas: Path) -> Image.Image:
    """Take the first page and the one that measures capaian, side by side."""
    dokumen = pypdfium2.PdfDocument(berkas)
    teks = [halaman.get_textpage().get_text_range() for halaman in dokumen]
    dokumen.close()
    kedua = max(range(1, len(teks)), key=lambda satu: teks[satu].count("74,50"))
    kiri, kanan = (_lembar(berkas, satu, 0.8) for satu in (0, kedua))
    hasil = Image.new("RGB", (kiri.width + kanan.width + 20, max(kiri.height, kanan.height)), "#808080")
    hasil.paste(kiri, (0, 0))
    hasil.paste(kanan, (kiri.width + 20, 0))
    return hasil


def _simpan(gambar: Image.Image, nama: str) -> None:
    warna = gambar.convert("RGB").quantize(_WARNA, dither=Image.Dither.NONE)
    warna.save(TUJUAN / nama, optimize=True)
    sys.stdout.write(f"{nama}: {(TUJUAN / nama).stat().st_size} bytes\n")


if __name__ == "__main__":
    with TemporaryDirectory(prefix="tutorial-") as sementara:
        ambil(Path(sementara))
