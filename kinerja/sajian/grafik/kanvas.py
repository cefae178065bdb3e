"""Style of all pictures and the sheet they are drawn on.

Coordinates are points (1/72 inch) of the printed page with y downwards, so a size of 8 is 8 pt on paper. Colours are
told apart by people with any kind of colour blindness and, by their lightness, in grey.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import matplotlib
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from kinerja.sajian.grafik.ekspor import rapikan
from kinerja.sajian.grafik.huruf import SPASI_BARIS, bersih, lebar_teks
from kinerja.sajian.rupa_huruf import KAPITAL

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

#: Printed widths in points: 16 cm of a portrait page, 25 cm of a landscape page.
LEBAR_POTRET = 16 / 2.54 * 72
LEBAR_LANSKAP = 25 / 2.54 * 72

#: Sizes of letters in points.
UKURAN = 9.0
UKURAN_KECIL = 8.0

TINTA = "#1a1a1a"
REDUP = "#595959"
GARIS_TIPIS = "#c4c4c4"
KERTAS = "#ffffff"
BIRU = "#1f4e79"
BIRU_MUDA = "#b7d0e6"
JINGGA = "#d55e00"
ABU = "#9a9a9a"

#: Fill for the level of a predikat, 1 (worst) to 5 (best); the predikat is always printed beside it.
WARNA_TINGKAT = {1: "#6b1408", 2: "#d2672c", 3: "#f6d77a", 4: "#8db4da", 5: "#2b66a8"}

Rata = Literal["kiri", "tengah", "kanan"]

_RATA: dict[Rata, Literal["left", "center", "right"]] = {"kiri": "left", "tengah": "center", "kanan": "right"}
_SETELAN: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "kinerja",
    "svg.image_inline": True,
    "text.usetex": False,
    "text.parse_math": False,
    "path.simplify": False,
    "path.snap": False,
    "path.sketch": None,
    "path.effects": [],
}


@dataclass(frozen=True)
class Kotak:
    """A rectangle with its upper left corner at (x, y)."""

    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str | None = None
    garis: str | None = None
    tebal: float = 0.7


@dataclass(frozen=True)
class Garis:
    """A line through points."""

    titik: tuple[tuple[float, float], ...]
    warna: str = TINTA
    tebal: float = 0.7
    putus: tuple[float, float] | None = None


@dataclass(frozen=True)
class Bulatan:
    """A filled circle."""

    x: float
    y: float
    jari: float
    isi: str
    garis: str | None = None


@dataclass(frozen=True)
class Tulisan:
    """One line of text; y is the middle of its capitals."""

    x: float
    y: float
    isi: str
    ukuran: float = UKURAN
    tebal: bool = False
    rata: Rata = "kiri"
    warna: str = TINTA

    @property
    def lebar(self) -> float:
        """Width in points."""
        return lebar_teks(self.isi, self.ukuran, self.tebal)

    @property
    def kiri(self) -> float:
        """Left edge."""
        return self.x - {"kiri": 0.0, "tengah": 0.5, "kanan": 1.0}[self.rata] * self.lebar


@dataclass
class Kanvas:
    """A sheet: shapes in the order in which they cover each other."""

    lebar: float
    tinggi: float = 0.0
    unsur: list[Kotak | Garis | Bulatan | Tulisan] = field(default_factory=list)

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

    def figur(self) -> Figure:
        """Build the figure; settings of the user (matplotlibrc) have no part in it."""
        figur = Figure(
            figsize=(self.lebar / 72, self.tinggi / 72), dpi=72, facecolor=KERTAS, edgecolor="none", frameon=True
        )
        ubah = Affine2D().scale(1 / 72, -1 / 72).translate(0, self.tinggi / 72) + figur.dpi_scale_trans
        for lapis, unsur in enumerate(self.unsur):
            artis = _artis(unsur, ubah)
            artis.set_zorder(lapis + 1)
            artis.set_clip_on(False)
            artis.set_gid(f"{type(unsur).__name__.lower()}-{lapis}")
            figur.add_artist(artis)
        return figur

    def svg(self) -> str:
        """Export as SVG text."""
        with matplotlib.rc_context(_SETELAN):
            figur = self.figur()
            keluar = io.StringIO()
            kosong = {"Date": None, "Creator": None, "Format": None, "Type": None}
            figur.savefig(keluar, format="svg", metadata=kosong)
        return rapikan(keluar.getvalue())


def _artis(unsur: Kotak | Garis | Bulatan | Tulisan, ubah: Transform) -> Artist:
    match unsur:
        case Kotak():
            return Rectangle(
                (unsur.x, unsur.y),
                unsur.lebar,
                unsur.tinggi,
                facecolor=unsur.isi or "none",
                edgecolor=unsur.garis or "none",
                linewidth=unsur.tebal if unsur.garis else 0,
                linestyle="solid",
                joinstyle="miter",
                antialiased=True,
                transform=ubah,
            )
        case Bulatan():
            return Circle(
                (unsur.x, unsur.y),
                unsur.jari,
                facecolor=unsur.isi,
                edgecolor=unsur.garis or "none",
                linewidth=0.9 if unsur.garis else 0,
                linestyle="solid",
                transform=ubah,
            )
        case Garis():
            return Line2D(
                [titik[0] for titik in unsur.titik],
                [titik[1] for titik in unsur.titik],
                color=unsur.warna,
                linewidth=unsur.tebal,
                linestyle=(0, tuple(panjang / unsur.tebal for panjang in unsur.putus)) if unsur.putus else "solid",
                marker="None",
                dash_capstyle="butt",
                solid_capstyle="butt",
                solid_joinstyle="miter",
                transform=ubah,
            )
        case Tulisan():
            return Text(
                unsur.x,
                unsur.y + unsur.ukuran * KAPITAL / 2,
                unsur.isi,
                color=unsur.warna,
                fontproperties=FontProperties(size=unsur.ukuran, weight="bold" if unsur.tebal else "normal"),
                horizontalalignment=_RATA[unsur.rata],
                verticalalignment="baseline",
                parse_math=False,
                usetex=False,
                transform=ubah,
            )


def kanvas_kosong(lebar: float) -> Kanvas:
    """Sheet for a picture without a single value."""
    kanvas = Kanvas(lebar, 48)
    kanvas.kotak(0.5, 0.5, lebar - 1, 47, None, GARIS_TIPIS)
    kanvas.teks(lebar / 2, 24, "Belum ada data", rata="tengah", warna=REDUP)
    return kanvas
