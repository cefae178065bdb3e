"""Pohon kinerja: tujuan, sasaran, program and kegiatan as a tree from left to right, upright or on a landscape page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja.sajian.grafik.huruf import bungkus, lebar_teks, tinggi_baris
from kinerja.sajian.grafik.kanvas import (
    BIRU,
    KERTAS,
    LEBAR_LANSKAP,
    LEBAR_POTRET,
    REDUP,
    TINTA,
    UKURAN_KECIL,
    Kanvas,
    kanvas_kosong,
)

__all__ = ["Simpul", "Silsilah", "pohon_kinerja", "pohon_lanskap", "susun_pohon", "tinggi_pohon"]

#: Levels from left to right; nodes of other kinds stand right of their parents.
TINGKAT = ("visi", "misi", "tujuan", "sasaran", "program", "kegiatan", "sub kegiatan")
#: Height that a landscape A4 page leaves for the picture, in points.
TINGGI_MAKS = 345.0
#: Height that a tree may take of an upright page, which it shares with text.
TINGGI_POTRET = 430.0

_ISI = {"visi": BIRU, "misi": BIRU, "tujuan": BIRU, "sasaran": "#9dbfdd", "program": "#dce9f4"}
_PUTIH = (BIRU,)
_JARAK_KOLOM = 20.0
_JARAK_BARIS = 3.5
_JARAK_AKAR = 8.0
_SELA = 4.0
_KEPALA = 16.0


@dataclass(frozen=True)
class Simpul:
    """A node: ``kode`` and ``induk`` (code of the parent or None) link, ``teks`` is printed, ``jenis`` shades.

    ``koordinasi`` draws the line to the parent broken: it coordinates and does not command.
    """

    kode: str
    induk: str | None
    teks: str
    jenis: str
    koordinasi: bool = False


@dataclass
class Silsilah:
    """Who is below whom, in the order given.

    A node whose parent is not there is a root, and so is the first node of a circle: nothing is lost.
    """

    akar: list[Simpul] = field(default_factory=list)
    anak: dict[str, list[Simpul]] = field(default_factory=dict)

    @classmethod
    def dari(cls, simpul: Sequence[Simpul]) -> Silsilah:
        """Link nodes; codes must not repeat."""
        menurut_kode = {satu.kode: satu for satu in simpul}
        if len(menurut_kode) != len(simpul):
            raise ValueError("kode simpul berulang")
        hasil = cls(anak={kode: [] for kode in menurut_kode})
        terpaut: dict[str, str] = {}
        for satu in simpul:
            leluhur = satu.induk
            while leluhur is not None and leluhur != satu.kode:
                leluhur = terpaut.get(leluhur)
            if satu.induk is None or satu.induk not in menurut_kode or leluhur == satu.kode:
                hasil.akar.append(satu)
            else:
                terpaut[satu.kode] = satu.induk
                hasil.anak[satu.induk].append(satu)
        return hasil

    def lapis(self) -> dict[str, int]:
        """Column of each node before empty columns are dropped."""
        hasil: dict[str, int] = {}
        antre = [(satu, -1) for satu in self.akar]
        while antre:
            satu, induk = antre.pop()
            sebutan = satu.jenis.strip().lower()
            hasil[satu.kode] = max(induk + 1, TINGKAT.index(sebutan) if sebutan in TINGKAT else 0)
            antre += [(anak, hasil[satu.kode]) for anak in self.anak[satu.kode]]
        return hasil


class _Tata:
    """Sizes of a tree for given column widths and letters; widths are tried until the tree is low enough."""

    def __init__(self, simpul: Sequence[Simpul], ukuran: float, lebar: float = LEBAR_LANSKAP) -> None:
        self.simpul = simpul
        self.ukuran = ukuran
        self.silsilah = Silsilah.dari(simpul)
        lapis = self.silsilah.lapis()
        urut = {nilai: urutan for urutan, nilai in enumerate(sorted(set(lapis.values())))}
        self.kolom = {kode: urut[nilai] for kode, nilai in lapis.items()}
        ruang = lebar - 2 - _JARAK_KOLOM * (len(urut) - 1)
        perlu = [self._lebar_terkecil(urutan) for urutan in range(len(urut))]
        #: Whether no word is wider than its box.
        self.longgar = sum(perlu) <= ruang
        self.terkecil = [min(satu, ruang / len(urut)) for satu in perlu]
        bobot = [math.sqrt(sum(nilai == urutan for nilai in self.kolom.values())) for urutan in range(len(urut))]
        sisa = ruang - sum(self.terkecil)
        self.lebar = [satu + sisa * b / sum(bobot) for satu, b in zip(self.terkecil, bobot, strict=True)]
        self._ramping()

    def _lebar_terkecil(self, kolom: int) -> float:
        kata = [
            lebar_teks(satu_kata, self.ukuran, self.tebal(satu))
            for satu in self.simpul
            if self.kolom[satu.kode] == kolom
            for satu_kata in satu.teks.split()
        ]
        return max([60.0, *kata]) + 2 * _SELA + 1

    @staticmethod
    def tebal(satu: Simpul) -> bool:
        """Tell whether a node prints bold."""
        return satu.jenis.strip().lower() in ("visi", "misi", "tujuan")

    def baris(self, satu: Simpul) -> tuple[str, ...]:
        """Wrapped text of a node."""
        lebar = self.lebar[self.kolom[satu.kode]] - 2 * _SELA
        return bungkus(satu.teks, lebar, self.ukuran, self.tebal(satu))

    def tinggi_kotak(self, satu: Simpul) -> float:
        """Height of a node's box."""
        return tinggi_baris(len(self.baris(satu)), self.ukuran) + 4.5

    def tinggi_blok(self, satu: Simpul) -> float:
        """Height of a node with all below it."""
        anak = self.silsilah.anak[satu.kode]
        return max(self.tinggi_kotak(satu), sum(self.tinggi_blok(a) + _JARAK_BARIS for a in anak) - _JARAK_BARIS)

    def tinggi(self) -> float:
        """Height of the whole tree."""
        return sum(self.tinggi_blok(satu) + _JARAK_AKAR for satu in self.silsilah.akar) - _JARAK_AKAR

    def _nilai(self) -> tuple[float, float]:
        return self.tinggi(), sum(self.tinggi_kotak(satu) for satu in self.simpul)

    def _ramping(self) -> None:
        """Move width between columns as long as the tree gets lower."""
        terbaik = self._nilai()
        for langkah in (64.0, 32.0, 16.0, 8.0):
            membaik = True
            while membaik:
                membaik = False
                for dari in range(len(self.lebar)):
                    for ke in range(len(self.lebar)):
                        if dari == ke or self.lebar[dari] - langkah < self.terkecil[dari]:
                            continue
                        semula = list(self.lebar)
                        self.lebar[dari] -= langkah
                        self.lebar[ke] += langkah
                        if (nilai := self._nilai()) < terbaik:
                            terbaik, membaik = nilai, True
                        else:
                            self.lebar = semula

    def kiri(self, kolom: int) -> float:
        """Left edge of a column."""
        return 1 + sum(self.lebar[:kolom]) + _JARAK_KOLOM * kolom


def _gambar(kanvas: Kanvas, tata: _Tata, satu: Simpul, atas: float) -> float:
    """Draw a node and all below it from ``atas`` down; return the middle of its box."""
    blok, kotak = tata.tinggi_blok(satu), tata.tinggi_kotak(satu)
    kolom = tata.kolom[satu.kode]
    x, lebar = tata.kiri(kolom), tata.lebar[kolom]
    tengah = atas + blok / 2
    anak = tata.silsilah.anak[satu.kode]
    y = atas + (blok - sum(tata.tinggi_blok(a) + _JARAK_BARIS for a in anak) + _JARAK_BARIS) / 2
    titik: list[tuple[float, float]] = []
    for bawahan in anak:
        titik.append((tata.kiri(tata.kolom[bawahan.kode]), _gambar(kanvas, tata, bawahan, y)))
        y += tata.tinggi_blok(bawahan) + _JARAK_BARIS
    if titik:
        siku = x + lebar + _JARAK_KOLOM / 2
        tegak = [tengah, *(y_anak for _, y_anak in titik)]
        kanvas.garis([(x + lebar, tengah), (siku, tengah)])
        kanvas.garis([(siku, min(tegak)), (siku, max(tegak))])
        for x_anak, y_anak in titik:
            kanvas.garis([(siku, y_anak), (x_anak, y_anak)])
    isi = _ISI.get(satu.jenis.strip().lower(), KERTAS)
    kanvas.kotak(x, tengah - kotak / 2, lebar, kotak, isi, BIRU)
    warna = KERTAS if isi in _PUTIH else TINTA
    kanvas.alinea(x + _SELA, tengah, tata.baris(satu), ukuran=tata.ukuran, tebal=tata.tebal(satu), warna=warna)
    return tengah


def susun_pohon(simpul: Sequence[Simpul], *, lanskap: bool = True, kecil: bool = False) -> Kanvas:
    """Lay out :func:`pohon_kinerja`."""
    lebar, maks = _halaman(lanskap=lanskap)
    if not simpul:
        return kanvas_kosong(lebar)
    for ukuran in (UKURAN_KECIL,) if kecil else (10.0, 9.5, 9.0, 8.5, UKURAN_KECIL):
        tata = _Tata(simpul, ukuran, lebar)
        if tata.tinggi() + _KEPALA <= maks and tata.longgar:
            break
    kanvas = Kanvas(lebar, _KEPALA + tata.tinggi() + 2)
    for urutan in range(len(tata.lebar)):
        jenis = dict.fromkeys(satu.jenis.strip() for satu in simpul if tata.kolom[satu.kode] == urutan)
        kepala = bungkus(" / ".join(jenis).upper(), tata.lebar[urutan], UKURAN_KECIL, tebal=True)[0]
        x = tata.kiri(urutan) + tata.lebar[urutan] / 2
        kanvas.teks(x, 6, kepala, ukuran=UKURAN_KECIL, tebal=True, rata="tengah", warna=REDUP)
    y = _KEPALA
    for satu in tata.silsilah.akar:
        _gambar(kanvas, tata, satu, y)
        y += tata.tinggi_blok(satu) + _JARAK_AKAR
    return kanvas


def pohon_kinerja(simpul: Sequence[Simpul], *, lanskap: bool = True, kecil: bool = False) -> str:
    """Draw a tree from left to right, one column per level, for the text of a landscape page or of an upright one.

    Column widths and letters (10 to 8 pt, the largest that fit the page) adapt to the text; with very much text the
    picture grows in height only. ``kecil`` takes the smallest letters at once, so that trees that follow each other look
    alike. ``jenis`` is one of :data:`TINGKAT`, by which a node finds its column even without a parent.
    """
    return susun_pohon(simpul, lanskap=lanskap, kecil=kecil).svg()


def pohon_lanskap(simpul: Sequence[Simpul]) -> bool:
    """Tell whether a tree needs a landscape page: upright it is too high, or a word too wide for its box."""
    tata = _Tata(simpul, UKURAN_KECIL, LEBAR_POTRET)
    return not tata.longgar or _KEPALA + tata.tinggi() > TINGGI_POTRET


def tinggi_pohon(simpul: Sequence[Simpul], *, lanskap: bool) -> float:
    """Return how high a tree is with the smallest letters that can be read, in points."""
    return _KEPALA + _Tata(simpul, UKURAN_KECIL, _halaman(lanskap=lanskap)[0]).tinggi() + 2


def _halaman(*, lanskap: bool) -> tuple[float, float]:
    """Return width and height that a tree may take of a page."""
    return (LEBAR_LANSKAP, TINGGI_MAKS) if lanskap else (LEBAR_POTRET, TINGGI_POTRET)
