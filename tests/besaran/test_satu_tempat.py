"""A quantity exists once: no arithmetic on amounts or percentages, no hand-made key and no choice outside its place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest

from kinerja.angka import DasarHitung
from kinerja.besaran import daftar
from kinerja.besaran.definisi import semua_besaran
from kinerja.model import Agregasi, Arah, CaraRealisasi, MetodePrakiraan, RumusTurun, SifatEvaluasi, TataRenja

PAKET = Path(__file__).parents[2] / "kinerja"
MODUL = sorted(PAKET.rglob("*.py"))
#: Where quantities are computed.
HITUNG = ("angka", "besaran", "hitung")
#: Names of amounts and percentages, wherever they stand.
BESARAN = {
    "anggaran", "anggaran_murni", "realisasi", "sisa", "persen", "persen_sisa", "pagu", "serapan", "capaian", "kemajuan",
    "efisiensi", "dikelola",
}  # fmt: skip
#: Exact division and means of our own.
FUNGSI = {"persen", "bagi", "rerata"}
#: Functions and methods that calculate: of the language, of Decimal, statistics, operator, pandas and numpy.
BERHITUNG = {
    "sum", "fsum", "mean", "fmean", "median", "prod", "cumsum", "pct_change", "diff", "quantize", "reduce", "accumulate",
    "add", "sub", "mul", "div", "truediv", "floordiv", "subtract", "multiply", "divide", "true_divide", "fma",
}  # fmt: skip
#: What leaves an amount an amount.
BUNGKUS = {"Decimal", "int", "float", "abs", "round", "Fraction"}
#: Operations on numbers; a remainder of 1 asks whether there is a fraction.
OPERASI = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
#: Choices whose meaning is decided in one table each, and where they may be compared beside it.
PILIHAN = {
    "RumusTurun": ("hitung/rumus.py",),
    "CaraRealisasi": ("hitung/rumus.py", "model/jenis.py"),
    # Input asks which typed quarters make one number, the reviewer which quarter must be filled.
    "Agregasi": ("hitung/rumus.py", "masukan/silang/renja.py", "reviu/isian/triwulan.py"),
    "DasarHitung": ("angka/bulat.py",),
    "MetodePrakiraan": ("hitung/rumus.py",),
    "Arah": (),
    "SifatEvaluasi": (),
}


#: Members that say where a value is typed, which is a question of input; and AKUMULASI, which reviewers ask for.
MASUKAN = {"LANGSUNG", "AKUMULASI"}


def _id(path: Path) -> str:
    return path.relative_to(PAKET).as_posix()


def _pohon(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _nama(simpul: ast.AST) -> str:
    """Return by which name a value is reached: p.pagu, pagu, baris["pagu"], getattr(p, "pagu")."""
    if isinstance(simpul, ast.Attribute):
        return simpul.attr
    if isinstance(simpul, ast.Name):
        return simpul.id
    kunci = simpul.slice if isinstance(simpul, ast.Subscript) else None
    if isinstance(simpul, ast.Call) and _nama(simpul.func) == "getattr" and len(simpul.args) > 1:
        kunci = simpul.args[1]
    return kunci.value if isinstance(kunci, ast.Constant) and isinstance(kunci.value, str) else ""


def _isi(simpul: ast.AST) -> Iterator[ast.AST]:
    """Yield what a value may be: either side of ``a or b``, what stands in brackets, signs and conversions."""
    dalam: list[ast.AST] = []
    if isinstance(simpul, ast.BoolOp):
        dalam = list(simpul.values)
    elif isinstance(simpul, ast.IfExp):
        dalam = [simpul.body, simpul.orelse]
    elif isinstance(simpul, ast.UnaryOp) and not isinstance(simpul.op, ast.Not):
        dalam = [simpul.operand]
    elif isinstance(simpul, ast.NamedExpr | ast.Starred):
        dalam = [simpul.value]
    elif isinstance(simpul, ast.Call) and _nama(simpul.func) in BUNGKUS:
        dalam = list(simpul.args)
    elif isinstance(simpul, ast.GeneratorExp | ast.ListComp | ast.SetComp):
        dalam = [simpul.elt]
    elif isinstance(simpul, ast.Tuple | ast.List):
        dalam = list(simpul.elts)
    if not dalam:
        yield simpul
    for satu in dalam:
        yield from _isi(satu)


def _bernilai(simpul: ast.AST, lokal: frozenset[str]) -> bool:
    """Tell whether a value is an amount or a percentage, or a variable that holds one."""
    return any(_nama(satu) in BESARAN or (isinstance(satu, ast.Name) and satu.id in lokal) for satu in _isi(simpul))


def _berlokal(fungsi: ast.AST) -> frozenset[str]:
    """Return the variables of a function that take an amount as it is."""
    hasil: set[str] = set()
    for simpul in ast.walk(fungsi):
        if not isinstance(simpul, ast.Assign):
            continue
        for sasaran in simpul.targets:
            pasangan = [(sasaran, simpul.value)]
            if isinstance(sasaran, ast.Tuple) and isinstance(simpul.value, ast.Tuple):
                pasangan = [*zip(sasaran.elts, simpul.value.elts, strict=False)]
            hasil |= {
                nama.id
                for nama, nilai in pasangan
                if isinstance(nama, ast.Name)
                and not isinstance(nilai, ast.GeneratorExp | ast.ListComp | ast.Tuple | ast.List)
                and _bernilai(nilai, frozenset())
            }
    return frozenset(hasil)


def _hitungan(simpul: ast.AST, lokal: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of arithmetic on amounts or percentages."""
    if isinstance(simpul, ast.FunctionDef) and not lokal:
        lokal = _berlokal(simpul)
    bagian: list[ast.AST] = []
    if isinstance(simpul, ast.BinOp) and isinstance(simpul.op, OPERASI):
        pecahan = isinstance(simpul.op, ast.Mod) and isinstance(simpul.right, ast.Constant)
        bagian = [] if pecahan else [simpul.left, simpul.right]
    elif isinstance(simpul, ast.AugAssign) and isinstance(simpul.op, OPERASI):
        bagian = [simpul.value]
    elif isinstance(simpul, ast.Call) and _nama(simpul.func) in BERHITUNG and ast.unparse(simpul.func) != "re.sub":
        bagian = [*simpul.args, *([simpul.func.value] if isinstance(simpul.func, ast.Attribute) else [])]
        # attrgetter("pagu") names it too.
        bagian += [satu for isi in simpul.args if isinstance(isi, ast.Call) for satu in ast.walk(isi)]
        bagian += [
            ast.Name(satu.value) for satu in bagian if isinstance(satu, ast.Constant) and isinstance(satu.value, str)
        ]
    if any(_bernilai(satu, lokal) for satu in bagian) or (
        isinstance(simpul, ast.Call) and _nama(simpul.func) in FUNGSI
    ):
        yield getattr(simpul, "lineno", 0), ast.unparse(simpul)
    for satu in ast.iter_child_nodes(simpul):
        yield from _hitungan(satu, lokal)


#: What looks like it and is something else, by the beginning of the path, each with its reason.
WAJAR = {
    "sajian/grafik/": "sisa is room left on a drawing",
    "sajian/penulis/": "sisa is room left in a table",
    "sajian/tata/": "sisa is room left in a table",
    "impor/baca_web.py": "sisa is rows that a tall cell still covers",
    "masukan/gaya.py": "sisa is seconds of a day",
    "masukan/wajar.py": "a share in a cell shown as the percentage that was perhaps meant, to the person who typed it",
    "reviu/lembar/bacaan.py": "how much of a document could be read is a share of its values, not an amount",
}


@pytest.mark.parametrize("path", [p for p in MODUL if not _id(p).startswith(HITUNG)], ids=_id)
def test_tanpa_hitungan_di_luar(path: Path) -> None:
    """Amounts and percentages are computed in hitung alone."""
    if not _id(path).startswith(tuple(WAJAR)):
        assert not [f"{_id(path)}:{baris}: {teks}" for baris, teks in _hitungan(_pohon(path))]


@pytest.mark.parametrize(
    "sumber",
    [
        "p.anggaran - p.realisasi",
        "persen(x, y)",
        "sum(p.sisa for p in q)",
        "sum(p.sisa or 0 for p in q)",
        "sum(map(attrgetter('pagu'), q))",
        "math.fsum([p.pagu for p in q])",
        "(p.realisasi or 0) / x",
        "Decimal(p.realisasi) / Decimal(p.anggaran)",
        "baris['anggaran'] - baris['realisasi']",
        "getattr(p, 'pagu') * 2",
        "df['anggaran'].sum()",
        "df.realisasi.div(df.anggaran)",
        "statistics.mean(p.capaian for p in q)",
        "p.capaian.quantize(SEN)",
        "operator.sub(p.pagu, p.realisasi)",
        "reduce(tambah, (p.pagu for p in q))",
        "f'{p.pagu - 1} rupiah'",
        "def f(p):\n    a = p.pagu\n    return a - 1",
        "def f(p):\n    a, b = p.pagu, p.nama\n    return a // 2",
        "jumlah += p.pagu",
        "-p.sisa + x",
    ],
)
def test_hitungan_dikenali(sumber: str) -> None:
    """The search is not fooled by brackets, conversions, other libraries, names of columns, nor by a variable between."""
    assert [*_hitungan(ast.parse(sumber))]


@pytest.mark.parametrize(
    "sumber", ["lebar * 2", "p.capaian % 1", "sum(1 for p in q if p.pagu)", "f'{p.pagu} rupiah'", "max(p.pagu, 1)"]
)
def test_yang_bukan_hitungan(sumber: str) -> None:
    """Counting rows, printing an amount and asking for a fraction calculate none."""
    assert not [*_hitungan(ast.parse(sumber))]


def _awalan() -> re.Pattern[str]:
    """Match text that begins like a key of some quantity."""
    awal = {satu.pola.partition(":")[0] for satu in semua_besaran() if not satu.pola.startswith("{")}
    return re.compile(
        rf"(?:{'|'.join(sorted(awal))}|total|semua_sasaran|anggaran|pegawai|dana|rincian_sumber|belanja|rincian_belanja|riwayat_anggaran):[^ ]*$"
    )


@pytest.mark.parametrize("path", [p for p in MODUL if not _id(p).startswith("besaran")], ids=_id)
def test_kunci_dibuat_definisinya(path: Path) -> None:
    """No key is written by hand: neither as a whole nor with parts put in."""
    pola = _awalan()
    assert daftar.CAPAIAN in semua_besaran()
    salah = []
    pohon = _pohon(path)
    dokumen = {id(satu.value) for satu in ast.walk(pohon) if isinstance(satu, ast.Expr)}
    for simpul in ast.walk(pohon):
        teks = ""
        if isinstance(simpul, ast.JoinedStr):
            teks = "".join(str(isi.value) if isinstance(isi, ast.Constant) else "x" for isi in simpul.values)
        elif isinstance(simpul, ast.Constant) and isinstance(simpul.value, str) and id(simpul) not in dokumen:
            teks = simpul.value
        if pola.match(teks) and "/" not in teks and len(teks) > teks.index(":") + 1:
            salah.append(f"{_id(path)}:{simpul.lineno}: {teks}")
    assert not salah


@cache
def _perbandingan() -> Mapping[str, Sequence[tuple[str, int]]]:
    """Return file and line of every comparison with a member of a choice."""
    hasil: dict[str, list[tuple[str, int]]] = {pilihan: [] for pilihan in PILIHAN}
    for path in MODUL:
        for simpul in ast.walk(_pohon(path)):
            if isinstance(simpul, ast.Compare):
                bagian = [satu for satu in ast.walk(simpul) if isinstance(satu, ast.Attribute)]
                for pilihan in {_nama(satu.value) for satu in bagian if satu.attr not in MASUKAN} & set(PILIHAN):
                    hasil[pilihan].append((_id(path), simpul.lineno))
    return hasil


@cache
def _tabel() -> Sequence[tuple[str, str, frozenset[str]]]:
    """Return place, choice and members of every table whose keys are members of a choice."""
    hasil = []
    for path in MODUL:
        for simpul in ast.walk(_pohon(path)):
            if isinstance(simpul, ast.Dict):
                kunci = [k for k in simpul.keys if isinstance(k, ast.Attribute)]
                for pilihan in {_nama(k.value) for k in kunci}:
                    anggota = frozenset(k.attr for k in kunci if _nama(k.value) == pilihan)
                    hasil.append((f"{_id(path)}:{simpul.lineno}", pilihan, anggota))
    return hasil


@pytest.mark.parametrize("pilihan", PILIHAN)
def test_pilihan_bercabang_di_satu_tempat(pilihan: str) -> None:
    """What a choice means is decided in its own place alone."""
    semua = _perbandingan()[pilihan]
    assert not [f"{berkas}:{baris}" for berkas, baris in semua if berkas not in PILIHAN[pilihan]]


@pytest.mark.parametrize(
    "pilihan", [Arah, RumusTurun, CaraRealisasi, Agregasi, DasarHitung, MetodePrakiraan, SifatEvaluasi, TataRenja]
)
def test_tabel_pilihan_lengkap(pilihan: type[StrEnum]) -> None:
    """A table over a choice names every member, so that a new one cannot fall through."""
    for tempat, milik, anggota in _tabel():
        assert milik != pilihan.__name__ or anggota == set(pilihan.__members__), tempat


def test_sedikit_yang_tak_berjenis() -> None:
    """Parameters and results are typed: no more of them are Any than where the type is truly open."""
    banyak = {"parameter": 0, "hasil": 0}
    for path in MODUL:
        for simpul in ast.walk(_pohon(path)):
            if isinstance(simpul, ast.FunctionDef):
                isi = [
                    satu.annotation
                    for satu in (*simpul.args.args, *simpul.args.kwonlyargs, simpul.args.vararg, simpul.args.kwarg)
                    if satu
                ]
                banyak["parameter"] += sum(_nama(satu) == "Any" for satu in isi if satu)
                banyak["hasil"] += simpul.returns is not None and _nama(simpul.returns) == "Any"
    assert banyak["parameter"] <= 24
    assert banyak["hasil"] <= 9


def test_tabel_analis_milik_pandas() -> None:
    """No reading of rows of our own: results are records, and a table is a plain DataFrame."""
    assert not [_id(p) for p in MODUL if re.search(r"def itertuples|\(pd\.DataFrame\):", p.read_text(encoding="utf-8"))]
    assert not [
        _id(p)
        for p in MODUL
        if _id(p) != "sajian/bebas.py" and re.search(r"\.(itertuples|iterrows|iloc)\b", p.read_text(encoding="utf-8"))
    ]
