"""The language of placeholders: names of printed values and calls of our functions, and nothing else.

Jinja parses an expression; what it may consist of is listed here, and it is walked through, never compiled and never run
as code. What is allowed: names, their parts (``total.pagu``), calls with literal arguments (``indikator("S1.1")``),
texts in quotes, ``~`` between texts, ``a if x == y else b`` and the filters upper, lower, capitalize and title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar

from jinja2 import Environment, TemplateError, nodes
from jinja2.parser import Parser

__all__ = ["BUKAN_CETAKAN", "TAK_DIKENAL", "UngkapanSalah", "hitung_ungkapan", "rujukan", "urai_ungkapan"]

_N = TypeVar("_N", bound=nodes.Node)
_PANJANG_MAKS = 2_000
_DALAM_MAKS = 40
_SARINGAN: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capitalize": str.capitalize,
    "title": str.title,
}
# Nothing is rendered by it: it only holds the grammar.
_TATA_BAHASA = Environment(autoescape=True)

TAK_DIKENAL = "nama itu tidak dikenal; lihat daftar penanda pada panduan"
BUKAN_CETAKAN = "sebutkan nilai yang dicetak, misalnya .realisasi"
_TAK_TERBACA = "periksa kurung dan tanda kutip"
_TAK_TERHITUNG = "ungkapannya tidak dapat dihitung"
_BANDING = {"eq": "==", "ne": "!="}


class UngkapanSalah(LookupError):
    """An expression that cannot be read, or may not be used; the message is for the author.

    ``terbaca`` tells whether it could be read.
    """

    def __init__(self, pesan: str, *, terbaca: bool = True) -> None:
        super().__init__(pesan)
        self.terbaca = terbaca


@lru_cache(maxsize=4096)
def urai_ungkapan(teks: str) -> nodes.Expr:
    """Parse an expression.

    Raises
    ------
    UngkapanSalah
        for what is no expression, and for one of more than the language has.
    """
    if len(teks) > _PANJANG_MAKS:
        raise UngkapanSalah(_TAK_TERBACA, terbaca=False)
    try:
        keluaran = Parser(_TATA_BAHASA, f"{{{{ {teks} }}}}").parse().body
    except (TemplateError, RecursionError, ValueError, OverflowError, SyntaxError) as salah:
        raise UngkapanSalah(_TAK_TERBACA, terbaca=False) from salah
    isi = keluaran[0].nodes if len(keluaran) == 1 and isinstance(keluaran[0], nodes.Output) else []
    if len(isi) != 1 or isinstance(isi[0], nodes.TemplateData):
        raise UngkapanSalah(_TAK_TERBACA, terbaca=False)
    _periksa(isi[0])
    return isi[0]


def _sebab_ditolak(simpul: nodes.Node) -> str:
    """Say why a node is not on the list; "" for one that is."""
    match simpul:
        case nodes.Call():
            return _sebab_panggilan(simpul)
        case nodes.Getattr(node=nodes.Const()):
            return "teks dalam tanda kutip tidak diolah; tulis teksnya langsung"
        case nodes.Getattr():
            return TAK_DIKENAL if simpul.attr.startswith("_") else ""
        case nodes.Filter():
            berisi = simpul.args or simpul.kwargs or simpul.dyn_args or simpul.dyn_kwargs or simpul.node is None
            tolak = f"saringan “{simpul.name}” tidak dipakai (yang ada {', '.join(_SARINGAN)}); {BUKAN_CETAKAN}"
            return tolak if simpul.name not in _SARINGAN or berisi else ""
        case nodes.Operand():
            return "" if simpul.op in _BANDING else "bandingkan hanya dengan == atau !="
        case nodes.CondExpr():
            return "" if simpul.expr2 is not None else "tulis juga bagian else"
        case _:
            return "" if isinstance(simpul, _DIKENAL) else f"hitungan dan bentuk lain tidak dipakai; {BUKAN_CETAKAN}"


def _sebab_panggilan(simpul: nodes.Call) -> str:
    literal = [*simpul.args, *(satu.value for satu in simpul.kwargs)]
    if simpul.dyn_args or simpul.dyn_kwargs or not all(isinstance(satu, nodes.Const) for satu in literal):
        return 'isi kurung ditulis langsung, misalnya indikator("S1.1")'
    return "" if isinstance(simpul.node, nodes.Name | nodes.Getattr) else _TAK_TERHITUNG


#: What needs no further look.
_DIKENAL = nodes.Name | nodes.Const | nodes.Keyword | nodes.Concat | nodes.Compare | nodes.And | nodes.Or | nodes.Not


def _periksa(simpul: nodes.Node, dalam: int = 0) -> None:
    """Refuse what is not on the list."""
    if dalam > _DALAM_MAKS:
        raise UngkapanSalah(_TAK_TERBACA, terbaca=False)
    if pesan := _sebab_ditolak(simpul):
        raise UngkapanSalah(pesan)
    for anak in simpul.iter_child_nodes():
        _periksa(anak, dalam + 1)


def hitung_ungkapan(
    simpul: nodes.Node,
    nama: Mapping[str, object],
    bagian: Callable[[object, str], object],
    panggil: Callable[[object, list[object], dict[str, object]], object],
) -> object:
    """Evaluate a parsed expression.

    Parameters
    ----------
    simpul
        from :func:`urai_ungkapan`.
    nama
        what names stand for.
    bagian
        returns a part of a value; raises :class:`LookupError` when it has none of that name.
    panggil
        calls a function of placeholders.

    Raises
    ------
    UngkapanSalah
        for a name that is unknown, or a value of the wrong kind.
    """

    def nilai(satu: nodes.Node) -> object:
        return hitung_ungkapan(satu, nama, bagian, panggil)

    def teks(satu: nodes.Node) -> str:
        hasil = nilai(satu)
        if not isinstance(hasil, str):
            raise UngkapanSalah(BUKAN_CETAKAN)
        return hasil

    match simpul:
        case nodes.Const():
            return simpul.value
        case nodes.Name():
            if simpul.name not in nama:
                raise UngkapanSalah(TAK_DIKENAL)
            return nama[simpul.name]
        case nodes.Getattr():
            return bagian(nilai(simpul.node), simpul.attr)
        case nodes.Call():
            bernama = {satu.key: nilai(satu.value) for satu in simpul.kwargs}
            return panggil(nilai(simpul.node), [nilai(satu) for satu in simpul.args], bernama)
        case nodes.Concat():
            return "".join(map(teks, simpul.nodes))
        case nodes.Filter() if simpul.node is not None:
            return _SARINGAN[simpul.name](teks(simpul.node))
        case nodes.CondExpr() if simpul.expr2 is not None:
            return nilai(simpul.expr1 if nilai(simpul.test) else simpul.expr2)
    return _logika(simpul, nilai)


def _logika(simpul: nodes.Node, nilai: Callable[[nodes.Node], object]) -> object:
    match simpul:
        case nodes.Compare():
            return _banding(simpul, nilai)
        case nodes.And():
            return nilai(simpul.left) and nilai(simpul.right)
        case nodes.Or():
            return nilai(simpul.left) or nilai(simpul.right)
        case nodes.Not():
            return not nilai(simpul.node)
    raise UngkapanSalah(_TAK_TERHITUNG)


def _banding(simpul: nodes.Compare, nilai: Callable[[nodes.Node], object]) -> bool:
    kiri = nilai(simpul.expr)
    for satu in simpul.ops:
        kanan = nilai(satu.expr)
        if (kiri == kanan) != (satu.op == "eq"):
            return False
        kiri = kanan
    return True


def rujukan(simpul: nodes.Expr) -> Iterator[tuple[str, str, tuple[object, ...]]]:
    """Yield what an expression names: the name, the part of it ("" for none), and the literal arguments of its call."""
    milik: set[int] = set()
    for satu in _semua(simpul, nodes.Getattr):
        dasar = satu.node
        panggilan = dasar if isinstance(dasar, nodes.Call) else None
        inti = panggilan.node if panggilan else dasar
        if isinstance(inti, nodes.Name):
            milik.add(id(inti))
            yield inti.name, satu.attr, _argumen(panggilan)
    for satu_panggilan in _semua(simpul, nodes.Call):
        if isinstance(satu_panggilan.node, nodes.Name) and id(satu_panggilan.node) not in milik:
            milik.add(id(satu_panggilan.node))
            yield satu_panggilan.node.name, "", _argumen(satu_panggilan)
    for nama in _semua(simpul, nodes.Name):
        if id(nama) not in milik:
            yield nama.name, "", ()


def _semua(simpul: nodes.Expr, jenis: type[_N]) -> Iterator[_N]:
    """Yield the parts of an expression that are of a kind, the whole of it included."""
    if isinstance(simpul, jenis):
        yield simpul
    yield from simpul.find_all(jenis)


def _argumen(panggilan: nodes.Call | None) -> tuple[object, ...]:
    return tuple(satu.value for satu in panggilan.args if isinstance(satu, nodes.Const)) if panggilan else ()
