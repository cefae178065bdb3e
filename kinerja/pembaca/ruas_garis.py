"""Rules that a program draws cell by cell: where their pieces end the columns part, though no line stands between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kinerja.pembaca.garis import Bingkai
from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.pagar import Pagar
from kinerja.pembaca.ruas import Jalur, isi_jalur
from kinerja.pembaca.unsur import Garis, Kata

__all__ = ["bingkai_ruas"]

#: Pieces of one rule lie at one height; ends of several rules are one place.
_DATAR, _RATA = 1.0, 2.0
#: A blank between two words is no wider, by the height of the line; the texts of two cells stand further apart.
_SPASI = 0.32
#: Share of the rules that have an end where columns part.
_SERING = 0.5


def bingkai_ruas(pagar: Pagar, jalur: Sequence[Jalur], garis: Iterable[Garis]) -> Bingkai | None:
    """Return the frame of a table between rules whose pieces show its columns; None where they do not.

    Parameters
    ----------
    pagar, jalur
        the table and the lines of text of the page.
    garis
        the horizontal rules in pieces, as the file draws them.
    """
    kiri, kanan = pagar.aturan[0].awal, pagar.aturan[0].akhir
    atas, bawah = jalur[pagar.atas].kotak.y0 - 1.0, pagar.aturan[-1].letak
    tingkat = _tingkat(g for g in garis if atas - 4.0 <= g.letak <= bawah + _DATAR and _di_antara(g, kiri, kanan))
    if tingkat and bawah - max(tingkat) > _DATAR:
        # A row that the page cuts has the columns of the rule above it.
        tingkat[bawah] = [satu._replace(letak=bawah) for satu in tingkat[max(tingkat)]]
    tepi = {y: _tepi(isi) for y, isi in tingkat.items()}
    # The first rule may be the upper edge of the head, which no cell ends at.
    if not _berkolom([satu for y, satu in tepi.items() if y > atas], kiri, kanan):
        return None
    letak = sorted({min(atas, *tingkat), *(y for y in tingkat if y > atas)})
    tegak = list(_tegak(letak, tepi, jalur[pagar.badan : pagar.akhir]))
    tegak += [Garis(x, letak[0], letak[-1]) for x in (kiri, kanan)]
    datar = [g for isi in tingkat.values() for g in isi]
    return Bingkai((Garis(letak[0], kiri, kanan), *datar), tuple(tegak))


def _tegak(letak: Sequence[float], tepi: Mapping[float, Sequence[float]], jalur: Sequence[Jalur]) -> Iterator[Garis]:
    """Yield for each row where its columns part: at the ends of the pieces below it, but within words."""
    for a, b in pairwise(letak):
        yield from (Garis(x, a, b) for x in tepi[b] if not _melintas(x, a, b, jalur))


def _melintas(x: float, atas: float, bawah: float, jalur: Iterable[Jalur]) -> bool:
    """Say whether words run across a place between two rules, one of them or the blank between two: a cell of several columns."""
    for satu in (j for j in jalur if atas < j.kotak.tengah[1] < bawah):
        kata = list(isi_jalur([satu]))
        lintas = any(k.kotak.x0 < x - _RATA and x + _RATA < k.kotak.x1 for k in kata)
        if lintas or any(_spasi_pada(x, a, b) for a, b in pairwise(kata)):
            return True
    return False


def _spasi_pada(x: float, a: Kata, b: Kata) -> bool:
    """Say whether a place lies at the blank between two words."""
    dekat = b.kotak.x0 - a.kotak.x1 <= _SPASI * (b.kotak.y1 - b.kotak.y0)
    di = a.kotak.x1 <= x + _RATA and x - _RATA <= b.kotak.x0
    return dekat and di and not bernilai(a.teks) and not bernilai(b.teks)


def _di_antara(satu: Garis, kiri: float, kanan: float) -> bool:
    return kiri - _RATA <= satu.awal and satu.akhir <= kanan + _RATA


def _berkolom(tepi: Sequence[Sequence[float]], kiri: float, kanan: float) -> bool:
    """Say whether the pieces of most rules end at one place at least between the sides of the table."""
    sering = Counter(round(x / _RATA) for satu in tepi for x in satu if kiri + _RATA < x < kanan - _RATA)
    return len(tepi) > 1 and any(n + sering.get(x + 1, 0) >= _SERING * len(tepi) for x, n in sering.items())


def _tingkat(garis: Iterable[Garis]) -> dict[float, list[Garis]]:
    """Return the pieces of rules by their height."""
    hasil: dict[float, list[Garis]] = {}
    for satu in sorted(set(garis)):
        y = next((y for y in hasil if abs(y - satu.letak) <= _DATAR), satu.letak)
        hasil.setdefault(y, []).append(satu)
    return {y: [g for g in isi if not any(_di_dalam(g, lain) for lain in isi)] for y, isi in hasil.items()}


def _di_dalam(satu: Garis, lain: Garis) -> bool:
    """Say whether a piece is longer than another one that lies in it: a rule drawn over the edges of cells."""
    memuat = satu.awal <= lain.awal + 0.5 and lain.akhir <= satu.akhir + 0.5
    return memuat and satu.akhir - satu.awal > lain.akhir - lain.awal + 1.0


def _tepi(ruas: Sequence[Garis]) -> list[float]:
    """Return where the pieces of a rule begin and end, each place once."""
    hasil: list[float] = []
    for x in sorted(v for g in ruas for v in (g.awal, g.akhir)):
        if not hasil or x - hasil[-1] > _RATA:
            hasil.append(x)
    return hasil
