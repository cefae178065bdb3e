"""Style of all pictures and the sheet they are drawn on.

Coordinates are points (1/72 inch) of the printed page with y downwards, so a size of 8 is 8 pt on paper. Colours are
told apart by people with any kind of colour blindness and, by their lightness, in grey.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja.sajian.grafik.ekspor import tulis_svg
from kinerja.sajian.grafik.huruf import SPASI_BARIS, bersih, bungkus, tinggi_baris
from kinerja.sajian.grafik.unsur import TINTA, UKURAN, Bulatan, Garis, Kotak, Rata, Tulisan, Unsur, geser

__all__ = [
    "ABU",
    "BIRU",
    "BIRU_MUDA",
    "GARIS_TIPIS",
    "JINGGA",
    "KERTAS",
    "LEBAR_LANSKAP",
    "LEBAR_POTRET",
    "REDUP",
    "TINTA",
    "UKURAN",
    "UKURAN_KECIL",
    "WARNA_TINGKAT",
    "Bulatan",
    "Garis",
    "Kanvas",
    "Kotak",
    "Rata",
    "Tulisan",
    "kanvas_kosong",
]

#: Printed widths in points: the text of an A4 page with the margins of the report, upright and landscape. A picture is
#: printed as it was drawn, so its letters are as large as they say.
LEBAR_POTRET, LEBAR_LANSKAP = 439.0, 685.0

#: Size of small letters in points: 7.5 are left of it between the widest margins that a region may choose.
UKURAN_KECIL = 8.4

#: Space between what a picture says and the picture.
_SELA_TEMUAN = 7.0

REDUP = "#595959"
GARIS_TIPIS = "#c4c4c4"
KERTAS = "#ffffff"
BIRU = "#1f4e79"
BIRU_MUDA = "#b7d0e6"
JINGGA = "#d55e00"
ABU = "#9a9a9a"

#: Fill for the level of a predikat, 1 (worst) to 5 (best); the predikat is always printed beside it.
WARNA_TINGKAT = {1: "#6b1408", 2: "#d2672c", 3: "#f6d77a", 4: "#8db4da", 5: "#2b66a8"}


@dataclass
class Kanvas:
    """A sheet: shapes in the order in which they cover each other."""

    lebar: float
    tinggi: float = 0.0
    unsur: list[Unsur] = field(default_factory=list)

    def kotak(
        self,
        x: float,
        y: float,
        lebar: float,
        tinggi: float,
        isi: str | None,
        garis: str | None = None,
        tebal: float = 0.7,
    ) -> None:
        """Draw a rectangle."""
        self.unsur.append(Kotak(x, y, lebar, tinggi, isi, garis, tebal))

    def garis(
        self,
        titik: Sequence[tuple[float, float]],
        warna: str = TINTA,
        tebal: float = 0.7,
        putus: tuple[float, float] | None = None,
    ) -> None:
        """Draw a line through points; ``putus`` gives the lengths of dash and gap."""
        self.unsur.append(Garis(tuple(titik), warna, tebal, putus))

    def bulatan(self, x: float, y: float, jari: float, isi: str, garis: str | None = None) -> None:
        """Draw a filled circle."""
        self.unsur.append(Bulatan(x, y, jari, isi, garis))

    def teks(
        self,
        x: float,
        y: float,
        isi: str,
        *,
        ukuran: float = UKURAN,
        tebal: bool = False,
        rata: Rata = "kiri",
        warna: str = TINTA,
        latar: str | None = None,
    ) -> None:
        """Write one line, the middle of its capitals at y; ``latar`` paints behind it what must not shine through."""
        tulisan = Tulisan(x, y, bersih(isi), ukuran, tebal, rata, warna)
        if not tulisan.isi.strip():
            return
        if latar is not None:
            self.kotak(tulisan.kiri - 1.5, y - ukuran * 0.58, tulisan.lebar + 3, ukuran * 1.16, latar)
        self.unsur.append(tulisan)

    def alinea(
        self,
        x: float,
        y: float,
        baris: Sequence[str],
        *,
        ukuran: float = UKURAN,
        tebal: bool = False,
        rata: Rata = "kiri",
        warna: str = TINTA,
    ) -> None:
        """Write lines, the block of them centred vertically at y."""
        langkah = ukuran * SPASI_BARIS
        awal = y - (len(baris) - 1) * langkah / 2
        for urutan, satu in enumerate(baris):
            self.teks(x, awal + urutan * langkah, satu, ukuran=ukuran, tebal=tebal, rata=rata, warna=warna)

    def svg(self, temuan: str = "") -> str:
        """Export as SVG text; ``temuan`` stands above the picture and says what there is to see."""
        baris = bungkus(temuan, self.lebar, UKURAN, tebal=True) if temuan else ()
        atas = tinggi_baris(len(baris), UKURAN) + _SELA_TEMUAN if baris else 0.0
        judul = Kanvas(self.lebar)
        judul.alinea(0, (atas - _SELA_TEMUAN) / 2, baris, tebal=True)
        return tulis_svg(
            self.lebar, self.tinggi + atas, [*judul.unsur, *(geser(satu, 0, atas) for satu in self.unsur)], KERTAS
        )


def kanvas_kosong(lebar: float) -> Kanvas:
    """Sheet for a picture without a single value."""
    kanvas = Kanvas(lebar, 48)
    kanvas.kotak(0.5, 0.5, lebar - 1, 47, None, GARIS_TIPIS)
    kanvas.teks(lebar / 2, 24, "Belum ada data", rata="tengah", warna=REDUP)
    return kanvas
