"""A formula in a cell: the expression with guards against empty operands and zero divisors, rounded where it must be."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.syarat import Jika
from kinerja.besaran.ungkapan import Sel, Tetap, Ungkapan

__all__ = ["TANPA", "rumus_sel"]

#: What a cell shows that has no value.
TANPA = f'"{TANPA_NILAI}"'


def rumus_sel(rumus: Ungkapan, sel: Sel, *, bulat: int | None = None, kosong: Sequence[str] = ()) -> str:
    """Write an expression as the formula of a cell (without the equals sign).

    Parameters
    ----------
    sel
        cells of the operands.
    bulat
        decimals to round to where the number stands; None leaves it exact.
    kosong
        cells that may be empty or hold a dash: then the result is a dash.

    >>> from kinerja.besaran.ungkapan import Isi, Persen
    >>> rumus_sel(Persen(Isi("a", "A"), Isi("b", "B")), {"a": "E7", "b": "D7"}, bulat=2)
    'IF(D7=0,"–",ROUND(E7/D7*100,2))'
    """
    hasil = _cabang(rumus, sel, bulat, frozenset())
    if not kosong:
        return hasil
    return f"IF(COUNT({','.join(kosong)})<{len(kosong)},{TANPA},{hasil})"


def _cabang(rumus: Ungkapan | None, sel: Sel, bulat: int | None, teruji: frozenset[str]) -> str:
    if rumus is None:
        return TANPA
    if isinstance(rumus, Jika):
        syarat = rumus.syarat
        diuji = teruji
        if syarat.tanda == "=" and syarat.kanan == Tetap(0):
            diuji = teruji | {syarat.kiri.excel(sel)}
        maka, lain = _cabang(rumus.maka, sel, bulat, teruji), _cabang(rumus.lain, sel, bulat, diuji)
        return f"IF({syarat.excel(sel)},{maka},{lain})"
    inti = rumus.excel(sel)
    hasil = inti if bulat is None or isinstance(rumus, Tetap) else f"ROUND({inti},{bulat})"
    for penyebut in reversed(_penyebut(rumus, sel)):
        if penyebut not in teruji:
            hasil = f"IF({penyebut}=0,{TANPA},{hasil})"
    return hasil


def _penyebut(rumus: Ungkapan, sel: Sel) -> list[str]:
    """Return the divisors whose cells may hold zero; members of a series are chosen so that none does."""
    satuan = {nama: isi for nama, isi in sel.items() if isinstance(isi, str)}
    hasil = []
    for penyebut in rumus.penyebut():
        if set(penyebut.operand()) <= satuan.keys():
            isi = penyebut.excel(satuan)
            if not _tetap(isi):
                hasil.append(isi)
    return list(dict.fromkeys(hasil))


def _tetap(isi: str) -> bool:
    """Say whether a divisor is a number that is not zero."""
    try:
        return Decimal(isi) != 0
    except InvalidOperation:
        return False
