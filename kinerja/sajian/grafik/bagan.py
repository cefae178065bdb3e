"""Organisation chart: the head on top, sekretariat and jabatan fungsional beside the trunk, then rows of units."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kinerja.sajian.grafik.huruf import bungkus, lebar_teks, tinggi_baris
from kinerja.sajian.grafik.kanvas import BIRU, KERTAS, LEBAR_LANSKAP, LEBAR_POTRET, TINTA, Kanvas, kanvas_kosong
from kinerja.sajian.grafik.pohon import Silsilah, Simpul

__all__ = ["bagan_lanskap", "bagan_organisasi", "susun_bagan"]

#: Units side by side on a portrait and on a landscape page.
SEBARIS_POTRET, SEBARIS_LANSKAP = 5, 8

_ISI = {"pimpinan": BIRU, "sekretariat": "#9dbfdd", "bidang": "#9dbfdd", "uptd": "#e4e4e4"}
_UKURAN = 8.5
_SELA = 3.5
_JARAK = 10.0
_SUSUN = 5.0
_INDEN = 11.0
_REL = 4.5
_LEBAR_KEPALA, _LEBAR_UNIT = 190.0, 165.0


#: A broken line, and how long a sample of a line is.
_PUTUS, _CONTOH = (3.0, 2.0), 22.0


def _putus(*unit: Simpul) -> tuple[float, float] | None:
    """Break the line to units that only coordinate."""
    return _PUTUS if all(satu.koordinasi for satu in unit) else None


def _jenis(satu: Simpul) -> str:
    return satu.jenis.strip().lower()


def _lebar_kolom(lebar: float, banyak: int, tepi: float) -> float:
    return min(_LEBAR_UNIT, (lebar - 2 - tepi - (banyak - 1) * _JARAK) / banyak)


class _Bagan:
    """One chart being laid out."""

    def __init__(self, simpul: Sequence[Simpul], lanskap: bool) -> None:
        self.kanvas = Kanvas(LEBAR_LANSKAP if lanskap else LEBAR_POTRET)
        silsilah = Silsilah.dari(simpul)
        self.anak = silsilah.anak
        self.berkoordinasi = any(satu.koordinasi for satu in simpul)
        self.kepala = next((satu for satu in silsilah.akar if _jenis(satu) == "pimpinan"), silsilah.akar[0])
        bawahan = [*self.anak[self.kepala.kode], *(satu for satu in silsilah.akar if satu is not self.kepala)]
        self.fungsional = [satu for satu in bawahan if "fungsional" in _jenis(satu)]
        self.sekretariat = [satu for satu in bawahan if _jenis(satu) == "sekretariat"]
        self.uptd = [satu for satu in bawahan if _jenis(satu) == "uptd"]
        samping = (*self.fungsional, *self.sekretariat, *self.uptd)
        self.bidang = [satu for satu in bawahan if satu not in samping]
        terbanyak = SEBARIS_LANSKAP if lanskap else SEBARIS_POTRET
        self.sebaris = next((n for n in range(terbanyak, 2, -1) if self._muat(n)), 2)

    def _muat(self, banyak: int) -> bool:
        """Tell whether columns for so many units in a row hold the longest word of each unit in them."""
        antre = [(satu, _lebar_kolom(self.kanvas.lebar, banyak, _JARAK)) for satu in (*self.bidang, *self.uptd)]
        while antre:
            satu, lebar = antre.pop()
            if any(lebar_teks(kata, _UKURAN, self._tebal(satu)) > lebar - 2 * _SELA for kata in satu.teks.split()):
                return False
            antre += [(anak, lebar - _INDEN) for anak in self.anak[satu.kode]]
        return True

    # --- boxes -------------------------------------------------------------------------------------------------

    def _tebal(self, satu: Simpul) -> bool:
        return _jenis(satu) in ("pimpinan", "sekretariat", "bidang")

    def _tinggi(self, satu: Simpul, lebar: float) -> float:
        baris = bungkus(satu.teks, lebar - 2 * _SELA, _UKURAN, self._tebal(satu))
        return tinggi_baris(len(baris), _UKURAN) + 7

    def _kotak(self, satu: Simpul, x: float, y: float, lebar: float, tinggi: float) -> None:
        isi = _ISI.get(_jenis(satu), KERTAS)
        self.kanvas.kotak(x, y, lebar, tinggi, isi, BIRU)
        baris = bungkus(satu.teks, lebar - 2 * _SELA, _UKURAN, self._tebal(satu))
        warna = KERTAS if isi == BIRU else TINTA
        self.kanvas.alinea(
            x + lebar / 2, y + tinggi / 2, baris, ukuran=_UKURAN, tebal=self._tebal(satu), rata="tengah", warna=warna
        )

    def _gugus(self, satu: Simpul, x: float, y: float, lebar: float, tinggi: float | None = None) -> float:
        """Draw a unit with its sub units stacked below it, each indented; return the lower end."""
        tinggi = tinggi or self._tinggi(satu, lebar)
        bawah = y + tinggi
        titik: list[float] = []
        for bawahan in self.anak[satu.kode]:
            bawah += _SUSUN
            titik.append(bawah + self._tinggi(bawahan, lebar - _INDEN) / 2)
            bawah = self._gugus(bawahan, x + _INDEN, bawah, lebar - _INDEN)
        if titik:
            anak = self.anak[satu.kode]
            self.kanvas.garis([(x + _REL, y + tinggi), (x + _REL, titik[-1])], putus=_putus(*anak))
            for bawahan, mendatar in zip(anak, titik, strict=True):
                self.kanvas.garis([(x + _REL, mendatar), (x + _INDEN, mendatar)], putus=_putus(bawahan))
        self._kotak(satu, x, y, lebar, tinggi)
        return bawah

    # --- parts of the chart ------------------------------------------------------------------------------------

    def _samping(self, unit: Sequence[Simpul], x: float, y: float, lebar: float) -> tuple[float, float]:
        """Draw units beside the trunk, below each other; return the lower end and the last branching point."""
        poros = self.kanvas.lebar / 2
        bawah = cabang = y
        for satu in unit:
            bawah += _JARAK if satu is not unit[0] else 0.0
            cabang = bawah + self._tinggi(satu, lebar) / 2
            tepi = x if x > poros else x + lebar
            self.kanvas.garis([(poros, cabang), (tepi, cabang)], putus=_putus(satu))
            bawah = self._gugus(satu, x, bawah, lebar)
        return bawah, cabang

    def _jajar(self, unit: Sequence[Simpul]) -> list[list[Simpul]]:
        """Split units into rows of nearly equal length."""
        if not unit:
            return []
        banyak = math.ceil(len(unit) / self.sebaris)
        panjang = math.ceil(len(unit) / banyak)
        return [list(unit[mulai : mulai + panjang]) for mulai in range(0, len(unit), panjang)]

    def _deret(self, unit: Sequence[Simpul], kiri: float, y: float, lebar: float, pokok: float) -> float:
        """Draw a row of units under a horizontal line at ``y``; ``pokok`` is where that line hangs."""
        ruang = self.kanvas.lebar - 1 - kiri
        awal = kiri + (ruang - len(unit) * lebar - (len(unit) - 1) * _JARAK) / 2
        tinggi = max(self._tinggi(satu, lebar) for satu in unit)
        tengah = [awal + urutan * (lebar + _JARAK) + lebar / 2 for urutan in range(len(unit))]
        ujung = [*tengah, pokok]
        if min(ujung) < max(ujung):
            self.kanvas.garis([(min(ujung), y), (max(ujung), y)])
        bawah = y
        for satu, x in zip(unit, tengah, strict=True):
            self.kanvas.garis([(x, y), (x, y + _JARAK)], putus=_putus(satu))
            bawah = max(bawah, self._gugus(satu, x - lebar / 2, y + _JARAK, lebar, tinggi))
        return bawah

    def susun(self) -> Kanvas:
        """Lay out from top to bottom."""
        kanvas = self.kanvas
        poros = kanvas.lebar / 2
        lebar_kepala = min(_LEBAR_KEPALA, kanvas.lebar - 2)
        lanjut = cabang = y = 1 + self._tinggi(self.kepala, lebar_kepala)
        if self.fungsional or self.sekretariat:
            lebar = min(_LEBAR_UNIT, poros - 25)
            kanan = self._samping(self.sekretariat, poros + 24, y + 12, lebar)
            kiri = self._samping(self.fungsional, poros - 24 - lebar, y + 12, lebar)
            lanjut, cabang = max(kanan[0], kiri[0]), max(kanan[1], kiri[1])
        deret = [*self._jajar(self.bidang), *self._jajar(self.uptd)]
        if deret:
            lanjut, cabang = self._deret_semua(deret, lanjut + 12)
        if cabang > y:
            kanvas.garis([(poros, y), (poros, cabang)])
        self._kotak(self.kepala, poros - lebar_kepala / 2, 1, lebar_kepala, y - 1)
        kanvas.tinggi = self._keterangan(lanjut + 1)
        return kanvas

    def _keterangan(self, y: float) -> float:
        """Tell both kinds of lines apart below a chart that has both; return the lower end."""
        if not self.berkoordinasi:
            return y
        x, tengah = 1.0, y + _JARAK + tinggi_baris(1, _UKURAN) / 2
        for nama, putus in (("garis komando", None), ("garis koordinasi", _PUTUS)):
            self.kanvas.garis([(x, tengah), (x + _CONTOH, tengah)], putus=putus)
            self.kanvas.alinea(x + _CONTOH + 4, tengah, [nama], ukuran=_UKURAN)
            x += _CONTOH + 4 + lebar_teks(nama, _UKURAN, False) + 2 * _JARAK
        return y + _JARAK + tinggi_baris(1, _UKURAN) + 1

    def _deret_semua(self, deret: Sequence[Sequence[Simpul]], y: float) -> tuple[float, float]:
        """Draw all rows; return the lower end and how far down the trunk reaches.

        The trunk passes between the two middle units of a row; where a unit stands in the middle, the rows below
        hang on a rail along the left edge.
        """
        poros, rel = self.kanvas.lebar / 2, 1.0
        lurus = all(len(satu) % 2 == 0 for satu in deret[:-1])
        tepi = 0.0 if lurus else _JARAK
        lebar = _lebar_kolom(self.kanvas.lebar, max(len(satu) for satu in deret), tepi)
        bus = bawah = y
        for urutan, satu in enumerate(deret):
            if urutan:
                bus = bawah + 12
            bawah = self._deret(satu, 1 + tepi, bus, lebar, poros if lurus or not urutan else rel)
        if lurus:
            return bawah, bus
        self.kanvas.garis([(poros, y), (rel, y), (rel, bus)])
        return bawah, y


def bagan_lanskap(simpul: Sequence[Simpul]) -> bool:
    """Tell whether the chart needs a landscape page: more units in a row than a portrait page holds."""
    if not simpul:
        return False
    potret = _Bagan(simpul, lanskap=False)
    return len(potret.bidang) > potret.sebaris


def susun_bagan(simpul: Sequence[Simpul], lanskap: bool | None = None) -> Kanvas:
    """Lay out :func:`bagan_organisasi`."""
    if not simpul:
        return kanvas_kosong(LEBAR_POTRET)
    return _Bagan(simpul, bagan_lanskap(simpul) if lanskap is None else lanskap).susun()


def bagan_organisasi(simpul: Sequence[Simpul], lanskap: bool | None = None) -> str:
    """Draw an organisation chart, 16 cm wide or, with ``lanskap``, 25 cm (None: as :func:`bagan_lanskap` says).

    ``jenis`` is that of :class:`kinerja.model.JenisUnit`. The first root of the kind "pimpinan" is the head; other
    roots hang below it.
    """
    return susun_bagan(simpul, lanskap).svg()
