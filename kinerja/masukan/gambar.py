"""The pictures of prose: files beside it in narasi/, checked, cleaned of all that is not the picture, made ready to print."""

from __future__ import annotations

import difflib
import re
import warnings
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita, nama_berkas
from kinerja.masukan.narasi import Narasi
from kinerja.masukan.svg import BukanGambar, baca_svg

if TYPE_CHECKING:
    from PIL.Image import Image as Citra

__all__ = ["FOLDER", "UKURAN_GAMBAR", "baca_gambar", "buka_foto", "foto_dalam_svg", "nama_gambar", "siap_cetak"]

#: Where prose and its pictures lie.
FOLDER = "narasi"
#: Bounds: bytes of a file and of all, files of a report, dots of a picture.
UKURAN_GAMBAR, _UKURAN_SVG, _SEMUA, _BANYAK, _TITIK = 12 * MB, 2 * MB, 80 * MB, 40, 40_000_000
#: Dots of all PNG together, which unlike JPEG are always decoded whole.
_TITIK_PNG = 150_000_000
#: No side of a printed picture has more dots than this: 250 on an inch of the page.
_SISI = 1600
_NISBAH = 20.0
_AKHIRAN = (".png", ".jpg", ".jpeg", ".svg")
_BAGIAN = re.compile(r"[^\W.~][^\\/:*?\"<>|\x00-\x1f\ue000-\uf8ff]*(?<![. ])")
_JENIS = {"PNG": "png", "JPEG": "jpeg"}


def baca_gambar(folder: Path, narasi: Mapping[str, Narasi]) -> tuple[dict[str, str], list[Galat]]:
    """Read all pictures that the prose of a report shows.

    Parameters
    ----------
    folder
        the report folder.
    narasi
        its prose by section.

    Returns
    -------
    tuple
        drawings (SVG, photographs embedded in one) by the name that :func:`nama_gambar` makes of their address; and
        faults, each with the line of the prose. Pictures that no prose shows are warned of.
    """
    hasil: dict[str, str] = {}
    galat: list[Galat] = []
    sisa, sisa_titik, gagal = _SEMUA, _TITIK_PNG, set[str]()
    for satu in narasi.values():
        for sebut in satu.gambar:
            try:
                nama = nama_gambar(sebut.alamat)
                if nama not in hasil and nama not in gagal:
                    gagal.add(nama)
                    if len(gagal) > _BANYAK:
                        raise BukanGambar(f"melebihi {_BANYAK} gambar yang dapat dicetak dalam satu laporan; kurangi")
                    isi = _muat(folder, nama)
                    sisa -= len(isi)
                    if sisa < 0:
                        raise BukanGambar(f"membuat semua gambar melebihi {_SEMUA // MB} MB; kecilkan gambarnya")
                    sisa_titik -= _titik_png(isi)
                    if sisa_titik < 0:
                        raise BukanGambar(
                            "membuat semua PNG terlalu besar untuk satu laporan; simpan fotonya sebagai JPEG"
                        )
                    hasil[nama] = baca_svg(isi) if nama.casefold().endswith(".svg") else siap_cetak(isi)
            except BukanGambar as salah:
                alamat = sebut.alamat if len(sebut.alamat) <= 80 else f"{sebut.alamat[:80]}…"
                pesan = f"gambar “{alamat}” {salah}"
                galat.append(Galat(satu.berkas, "", f"baris {sebut.baris}", "gambar_salah", pesan))
    galat.extend(_tak_dipakai(folder, narasi.values()))
    return hasil, galat


def nama_gambar(alamat: str) -> str:
    """Return the name of a picture below narasi/ from its address in prose.

    >>> nama_gambar("./foto/rapat%20kerja.jpg")
    'foto/rapat kerja.jpg'

    Raises
    ------
    BukanGambar
        for anything but a PNG, JPEG or SVG file in the folder or below it.
    """
    nama = unquote(alamat)
    if re.match(r"(?:[a-z][a-z0-9+.-]+:|//)", nama, re.IGNORECASE):
        raise BukanGambar(
            "tidak diambil dari internet atau dari luar folder; simpan berkasnya di folder narasi, lalu tulis namanya"
        )
    bagian = nama.removeprefix("./").split("/")
    if ".." in bagian or nama.startswith(("/", "\\", "~")):
        raise BukanGambar("berada di luar folder narasi; salin berkasnya ke folder itu, lalu tulis namanya saja")
    if not nama.casefold().endswith(_AKHIRAN):
        raise BukanGambar("bukan berkas PNG, JPEG, atau SVG; simpan gambarnya sebagai .png, .jpg, atau .svg")
    if len(nama) > 200 or not all(map(_BAGIAN.fullmatch, bagian)):
        raise BukanGambar("bukan nama berkas yang dapat dipakai; beri nama dengan huruf, angka, dan tanda hubung")
    return "/".join(bagian)


def _muat(folder: Path, nama: str) -> bytes:
    batas = _UKURAN_SVG if nama.casefold().endswith(".svg") else UKURAN_GAMBAR
    try:
        return baca_bita(folder, f"{FOLDER}/{nama}", batas)
    except MasukanSalah as salah:
        (satu,) = salah.daftar
        if satu.kode == "berkas_terlalu_besar":
            raise BukanGambar(f"lebih besar dari {batas // MB} MB; kecilkan gambarnya") from None
        if satu.kode == "berkas_tidak_ada" and not (folder / FOLDER / nama).is_dir():
            ada = [lain for lain in _berkas_gambar(folder) if lain != nama]
            dekat = difflib.get_close_matches(nama.casefold(), [lain.casefold() for lain in ada], n=1)
            usul = next((lain for lain in ada if dekat and lain.casefold() == dekat[0]), "")
            saran = f"; mungkin maksudnya “{usul}”" if usul else "; simpan berkasnya di sana"
            raise BukanGambar(f"tidak ditemukan di folder {FOLDER}{saran}") from None
        raise BukanGambar(satu.pesan.removeprefix("berkas ")) from None


def _berkas_gambar(folder: Path) -> Iterator[str]:
    """Yield the names of the pictures that lie beside the prose."""
    try:
        for nama in nama_berkas(folder, FOLDER, ""):
            if nama.casefold().endswith(_AKHIRAN) and nama[0] not in ".~":
                yield nama
    except MasukanSalah:
        return


def _tak_dipakai(folder: Path, narasi: Iterable[Narasi]) -> Iterator[Galat]:
    teks = unquote("\n".join(satu.teks for satu in narasi))
    for nama in _berkas_gambar(folder):
        if nama in teks:
            continue
        pesan = f"gambar ini tidak ditampilkan naskah mana pun; tulis ![Keterangan]({nama}) dalam naskahnya, atau hapus berkasnya"
        yield Galat(f"{FOLDER}/{nama}", "", "", "gambar_tak_dipakai", pesan, "peringatan")


def _titik_png(isi: bytes) -> int:
    """Return how many dots a PNG says that it has, 0 for any other file."""
    lebar, tinggi = isi[16:20], isi[20:24]
    return int.from_bytes(lebar) * int.from_bytes(tinggi) if isi.startswith(b"\x89PNG") else 0


def buka_foto(isi: bytes, sisi: int, titik: int) -> Citra:
    """Open and decode a PNG or JPEG, within bounds of its sides and dots.

    Raises
    ------
    BukanGambar
        when it is none, is torn, or is larger.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            gambar = Image.open(BytesIO(isi), formats=list(_JENIS))
            lebar, tinggi = gambar.size
            if max(lebar, tinggi) > sisi or lebar * tinggi > titik:
                raise BukanGambar(_terlalu_luas(sisi, titik))
            # A photograph is decoded at a fraction of its size where that is enough.
            gambar.draft(None, (2 * _SISI, 2 * _SISI))
            gambar.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as salah:
        raise BukanGambar(_terlalu_luas(sisi, titik)) from salah
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, OverflowError) as salah:
        raise BukanGambar("bukan gambar PNG atau JPEG yang utuh; simpan ulang gambarnya") from salah
    return gambar


def _terlalu_luas(sisi: int, titik: int) -> str:
    return (
        f"terlalu besar: paling banyak {cetak_bulat(sisi)} titik pada satu sisi dan {cetak_bulat(titik)} titik seluruhnya; "
        "kecilkan gambarnya"
    )


def siap_cetak(isi: bytes) -> str:
    """Return a photograph upright, no larger than the page shows, without the notes that cameras put into it.

    Raises
    ------
    BukanGambar
        when it is no whole PNG or JPEG, is too large, or far longer than wide.
    """
    from PIL import ImageOps

    gambar: Citra = buka_foto(isi, 20_000, _TITIK)
    jenis = str(gambar.format)
    gambar = ImageOps.exif_transpose(gambar)
    lebar, tinggi = gambar.size
    if max(lebar / tinggi, tinggi / lebar) > _NISBAH:
        raise BukanGambar(f"lebih dari {_NISBAH:g} kali lebih panjang dari sisi lainnya; potong gambarnya")
    tembus = jenis == "PNG" and ("A" in gambar.getbands() or "transparency" in gambar.info)
    if gambar.mode.startswith("I"):
        gambar = gambar.convert("I").point(lambda nilai: nilai / 256).convert("L")
    mode = "RGBA" if tembus else "L" if gambar.mode in ("1", "L") else "RGB"
    gambar = gambar if gambar.mode == mode else gambar.convert(mode)
    gambar.thumbnail((_SISI, _SISI))
    gambar.info.clear()
    aliran = BytesIO()
    if jenis == "PNG":
        gambar.save(aliran, "PNG", optimize=True)
    if jenis == "JPEG" or (not tembus and aliran.tell() > MB):
        # What has so many colours that PNG cannot hold it is a photograph too.
        aliran, jenis = BytesIO(), "JPEG"
        gambar.save(aliran, "JPEG", quality=88, optimize=True)
    return foto_dalam_svg(aliran.getvalue(), _JENIS[jenis], gambar.size)


def foto_dalam_svg(isi: bytes, jenis: str, ukuran: tuple[int, int]) -> str:
    """Return a photograph embedded in a drawing of its size, the one form in which pictures go to the writers."""
    lebar, tinggi = ukuran
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar} {tinggi}">'
        f'<image width="{lebar}" height="{tinggi}" href="data:image/{jenis};base64,{b64encode(isi).decode()}"/></svg>'
    )
