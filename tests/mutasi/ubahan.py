"""Small changes of a module that a test should notice, found on its syntax tree and applied to its text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

__all__ = ["Ubahan", "cari_ubahan", "terapkan"]

_BANDING: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_HITUNG: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
}  # fmt: skip
#: What describes for people: another word in it is no fault of the computation.
_URAIAN = {"Field", "cast", "TypeVar", "SalahAngka", "ValueError", "TypeError", "KeyError"}


@dataclass(frozen=True)
class Ubahan:
    """One change: where it stands, by lines from 1 and bytes from 0, what stood there and what shall."""

    baris: int
    kolom: int
    baris_akhir: int
    kolom_akhir: int
    lama: str
    baru: str
    fungsi: str

    def __str__(self) -> str:
        """Tell the change as it is written into the list of explained ones, without its line."""
        return f"{self.fungsi}: {_ringkas(self.lama)} → {_ringkas(self.baru)}"


def _hampa(nilai: ast.expr | None) -> bool:
    """Tell whether a value is false where it is asked for: "", 0, False, an empty list."""
    if isinstance(nilai, ast.Constant):
        return not nilai.value
    return isinstance(nilai, ast.List | ast.Tuple) and not nilai.elts


def _tanpa_none(anotasi: str) -> bool:
    """Tell whether a function may not return None by what it says of its result."""
    return bool(anotasi) and not re.search(r"\b(?:None|Any|object)\b", anotasi)


def _ringkas(teks: str) -> str:
    return " ".join(teks.split())


def cari_ubahan(teks: str) -> list[Ubahan]:
    """Find every change of a module, in the order of its text."""
    pengumpul = _Pengumpul(teks)
    pengumpul.visit(ast.parse(teks))
    return pengumpul.hasil


def terapkan(teks: str, ubahan: Ubahan) -> str:
    """Return the text of a module with one change."""
    baris = [satu.encode() for satu in teks.splitlines(keepends=True)]
    awal, akhir = ubahan.baris - 1, ubahan.baris_akhir - 1
    depan = b"".join(baris[:awal]) + baris[awal][: ubahan.kolom]
    belakang = baris[akhir][ubahan.kolom_akhir :] + b"".join(baris[akhir + 1 :])
    return (depan + ubahan.baru.encode() + belakang).decode()


class _Pengumpul(ast.NodeVisitor):
    """Walk through functions, past what only describes: annotations, docstrings, decorators, messages."""

    def __init__(self, teks: str) -> None:
        self.teks = teks
        self.hasil: list[Ubahan] = []
        self.fungsi: list[str] = []
        self.hasilnya: list[str] = []

    def _catat(self, simpul: ast.expr | ast.stmt, baru: str, *, kurung: bool = True) -> None:
        lama = ast.get_source_segment(self.teks, simpul)
        assert lama is not None
        assert simpul.end_lineno is not None
        assert simpul.end_col_offset is not None
        self.hasil.append(
            Ubahan(
                simpul.lineno,
                simpul.col_offset,
                simpul.end_lineno,
                simpul.end_col_offset,
                lama,
                f"({baru})" if kurung else baru,
                ".".join(self.fungsi),
            )
        )

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.fungsi.append(node.name)
        for satu in node.body:
            if isinstance(satu, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                self.visit(satu)
        self.fungsi.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.fungsi.append(node.name)
        self.hasilnya.append("" if node.returns is None else ast.unparse(node.returns))
        for satu in node.body:
            self.visit(satu)
        self.hasilnya.pop()
        self.fungsi.pop()

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - a name of ast

    def visit_Module(self, node: ast.Module) -> None:
        for satu in node.body:
            if isinstance(satu, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                self.visit(satu)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Leave alone what only tells the type checker something."""

    def visit_Raise(self, node: ast.Raise) -> None:
        self._catat(node, "pass", kurung=False)

    def visit_Call(self, node: ast.Call) -> None:
        if not (isinstance(node.func, ast.Name) and node.func.id in _URAIAN):
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self._catat(node, "pass", kurung=False)
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        for nomor, satu in enumerate(node.ops):
            ops = [*node.ops]
            ops[nomor] = _BANDING[type(satu)]()
            self._catat(node, ast.unparse(ast.Compare(node.left, ops, node.comparators)))
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        lain: ast.boolop = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._catat(node, ast.unparse(ast.BoolOp(lain, node.values)))
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        teks = any(isinstance(satu, ast.JoinedStr) for satu in ast.walk(node))
        if not teks and (lain := _HITUNG.get(type(node.op))):
            self._catat(node, ast.unparse(ast.BinOp(node.left, lain(), node.right)))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.USub):
            self._catat(node, ast.unparse(node.operand))
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._catat(node, ast.unparse(ast.IfExp(node.test, node.orelse, node.body)))
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        self._catat(node.test, f"not ({ast.unparse(node.test)})")
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        """Leave alone None, and what means the same to who asks: the type checker refuses None in its place."""
        kosong = node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None)
        if not kosong and not (_hampa(node.value) and _tanpa_none(self.hasilnya[-1])):
            self._catat(node, "return None", kurung=False)
        self.generic_visit(node)

    def visit_Continue(self, node: ast.Continue) -> None:
        self._catat(node, "break", kurung=False)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self._catat(node, str(not node.value), kurung=False)
        elif isinstance(node.value, int):
            self._catat(node, str(node.value + 1), kurung=False)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Leave alone what is said: sentences are read by people, and tests compare the ones that matter."""
