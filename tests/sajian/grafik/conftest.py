"""What every picture must keep: nothing outside the sheet, no text over text."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise

import pytest

from kinerja.sajian.grafik.kanvas import KERTAS, Bulatan, Garis, Kanvas, Kotak, Tulisan

#: Overlap that the eye does not see, in points.
_TOLERANSI = 0.6


def _persegi(satu: Tulisan) -> tuple[float, float, float, float]:
    setengah = satu.ukuran * 0.36
    return satu.kiri, satu.y - setengah, satu.kiri + satu.lebar, satu.y + setengah


def _periksa(kanvas: Kanvas) -> None:
    assert kanvas.lebar > 0
    assert kanvas.tinggi > 0
    tulisan = [_persegi(satu) for satu in kanvas.unsur if isinstance(satu, Tulisan)]
    for satu in kanvas.unsur:
        match satu:
            case Tulisan():
                kiri, atas, kanan, bawah = _persegi(satu)
                assert kiri >= -_TOLERANSI, satu
                assert atas >= -_TOLERANSI, satu
                assert kanan <= kanvas.lebar + _TOLERANSI, satu
                assert bawah <= kanvas.tinggi + _TOLERANSI, satu
                assert satu.ukuran >= 7.5, satu
            case Kotak():
                assert satu.lebar >= 0, satu
                assert satu.x >= -_TOLERANSI, satu
                assert satu.x + satu.lebar <= kanvas.lebar + _TOLERANSI, satu
            case Garis():
                assert all(-_TOLERANSI <= x <= kanvas.lebar + _TOLERANSI for x, _ in satu.titik), satu
            case Bulatan():
                assert 0 <= satu.x <= kanvas.lebar, satu
    for urutan, garis in enumerate(kanvas.unsur):
        if isinstance(garis, Garis):
            _tak_melintasi(kanvas, urutan, garis)
    for a, b in combinations(tulisan, 2):
        datar = min(a[2], b[2]) - max(a[0], b[0])
        tegak = min(a[3], b[3]) - max(a[1], b[1])
        assert datar <= _TOLERANSI or tegak <= _TOLERANSI, (a, b)


def _tak_melintasi(kanvas: Kanvas, urutan: int, garis: Garis) -> None:
    """No line runs through a text, unless paper was laid over it before the text was written."""
    for letak, satu in enumerate(kanvas.unsur):
        if not isinstance(satu, Tulisan):
            continue
        kiri, atas, kanan, bawah = _persegi(satu)
        alas = kanvas.unsur[letak - 1]
        if letak > urutan and isinstance(alas, Kotak) and alas.isi == KERTAS and alas.x < kiri < alas.x + alas.lebar:
            continue
        for (x1, y1), (x2, y2) in pairwise(garis.titik):
            # Steps of half a point see every crossing that an eye could.
            banyak = int(max(abs(x2 - x1), abs(y2 - y1)) * 2) + 1
            for langkah in range(banyak + 1):
                x, y = x1 + (x2 - x1) * langkah / banyak, y1 + (y2 - y1) * langkah / banyak
                tembus = kiri + _TOLERANSI < x < kanan - _TOLERANSI and atas + _TOLERANSI < y < bawah - _TOLERANSI
                assert not tembus, (garis, satu)


@pytest.fixture
def rapi() -> Callable[[Kanvas], list[str]]:
    """Check a picture and return its texts in drawing order."""

    def periksa(kanvas: Kanvas) -> list[str]:
        _periksa(kanvas)
        return [satu.isi for satu in kanvas.unsur if isinstance(satu, Tulisan)]

    return periksa
