"""A quantity exists once: no arithmetic on amounts or percentages, no hand-made key and no choice outside its place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from kinerja.angka import DasarHitung
from kinerja.besaran import daftar
from kinerja.besaran.definisi import semua_besaran
from kinerja.model import Agregasi, CaraRealisasi, RumusTurun

PAKET = Path(__file__).parents[2] / "kinerja"
MODUL = sorted(PAKET.rglob("*.py"))
#: Where quantities are computed.
HITUNG = ("angka", "besaran", "hitung")
#: Names of amounts and percentages, wherever they stand.
BESARAN = {
    "anggaran", "anggaran_murni", "realisasi", "sisa", "persen", "persen_sisa", "pagu", "serapan", "capaian", "kemajuan",
    "efisiensi", "dikelola",
}  # fmt: skip
#: Exact division and means.
FUNGSI = {"persen", "bagi", "rerata"}
#: Choices whose meaning is decided in one table each, and where that is.
PILIHAN = {
    "RumusTurun": ("hitung/rumus.py",),
    "CaraRealisasi": ("hitung/rumus.py", "model/rencana.py"),
    "Agregasi": ("hitung/rumus.py",),
    "DasarHitung": ("angka/bulat.py",),
}


#: Members that say where a value is typed, which is a question of input; and AKUMULASI, which reviewers ask for.
MASUKAN = {"LANGSUNG", "AKUMULASI"}


def _id(path: Path) -> str:
    return path.relative_to(PAKET).as_posix()


def _pohon(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _nama(simpul: ast.AST) -> str:
    if isinstance(simpul, ast.Attribute):
        return simpul.attr
    if isinstance(simpul, ast.Name):
        return simpul.id
    return ""


def _hitungan(pohon: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of arithmetic on amounts or percentages."""
    for simpul in ast.walk(pohon):
        bagian: list[ast.AST] = []
        if isinstance(simpul, ast.BinOp) and isinstance(simpul.op, ast.Add | ast.Sub | ast.Mult | ast.Div):
            bagian = [simpul.left, simpul.right]
        elif isinstance(simpul, ast.Call) and _nama(simpul.func) == "sum":
            bagian = [isi.elt if isinstance(isi, ast.GeneratorExp | ast.ListComp) else isi for isi in simpul.args]
            bagian = [isi.body if isinstance(isi, ast.IfExp) else isi for isi in bagian]
        elif isinstance(simpul, ast.Call) and _nama(simpul.func) in FUNGSI:
            yield simpul.lineno, ast.unparse(simpul)
        if any(_nama(satu) in BESARAN for satu in bagian):
            yield getattr(simpul, "lineno", 0), ast.unparse(simpul)


#: What looks like it and is something else, by the beginning of the path, each with its reason.
WAJAR = {
    "sajian/grafik/": "sisa is room left on a drawing",
    "sajian/penulis/": "sisa is room left in a table",
    "sajian/tata/": "sisa is room left in a table",
    "reviu/lembar/bacaan.py": "how much of a document could be read is a share of its values, not an amount",
}


@pytest.mark.parametrize("path", [p for p in MODUL if not _id(p).startswith(HITUNG)], ids=_id)
def test_tanpa_hitungan_di_luar(path: Path) -> None:
    """Amounts and percentages are computed in hitung alone."""
    if not _id(path).startswith(tuple(WAJAR)):
        assert not [f"{_id(path)}:{baris}: {teks}" for baris, teks in _hitungan(_pohon(path))]


def test_hitungan_dikenali() -> None:
    """The search finds what it is made for."""
    contoh = "a = p.anggaran - p.realisasi\\nb = persen(x, y)\\nc = sum(p.sisa for p in q)\\nd = lebar * 2".replace(
        "\\n", "\n"
    )
    assert [baris for baris, _ in _hitungan(ast.parse(contoh))] == [1, 2, 3]


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


def _perbandingan(pohon: ast.Module, pilihan: str) -> Iterator[int]:
    """Yield the lines of comparisons with a member of a choice."""
    for simpul in ast.walk(pohon):
        if isinstance(simpul, ast.Compare) and any(
            isinstance(satu, ast.Attribute) and _nama(satu.value) == pilihan and satu.attr not in MASUKAN
            for satu in ast.walk(simpul)
        ):
            yield simpul.lineno


@pytest.mark.parametrize("pilihan", PILIHAN)
def test_pilihan_bercabang_di_satu_tempat(pilihan: str) -> None:
    """What a choice means is decided in its own place alone."""
    lain = [p for p in MODUL if _id(p) not in PILIHAN[pilihan]]
    assert not [f"{_id(p)}:{baris}" for p in lain for baris in _perbandingan(_pohon(p), pilihan)]


@pytest.mark.parametrize("pilihan", [RumusTurun, CaraRealisasi, Agregasi, DasarHitung])
def test_tabel_pilihan_lengkap(pilihan: type[StrEnum]) -> None:
    """A table over a choice names every member, so that a new one cannot fall through."""
    for path in MODUL:
        for simpul in ast.walk(_pohon(path)):
            if isinstance(simpul, ast.Dict):
                anggota = {
                    k.attr for k in simpul.keys if isinstance(k, ast.Attribute) and _nama(k.value) == pilihan.__name__
                }
                assert not anggota or anggota == set(pilihan.__members__), f"{_id(path)}:{simpul.lineno}"


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
