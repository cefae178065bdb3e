"""How high a text is, foretold from its letters, against what the compiler makes of it."""

from __future__ import annotations

import json
import random

import pytest
import typst

from kinerja.sajian.blok import Sel
from kinerja.sajian.penulis.baris_tetap import batas_sel
from kinerja.sajian.penulis.garis_pasti import batas_garis

_KATA = (
    "Program Kegiatan Penyelenggaraan Pelayanan Administrasi (Rp) 12.450.000.000 98,75 % 1.03.02.2.01.0004 To. dan/atau "
    "Pekerjaan-Umum serta “Tepat” ≥ 75 Kab. WAJIB; fi fl ffi di-ke-se 3×4 2021–2026 Indeks Ta Va Wo P. F, r. y, -- 1/2 "
    "4=3/2x100 T.A. Rp12.000.000,00 [x] a_b A&B @x #1 $5 + = < > | Kelurahan/Desa TAHUN WAYANG"
).split()
_ATUR = """
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), lang: "id", region: "ID", hyphenate: false, number-type: "lining")
#set par(justify: false, linebreaks: "simple", first-line-indent: 0pt, leading: 0.5em, spacing: 0.6em)
#let tinggi(ruang, ukuran, ..gaya, isi) = measure({ set text(size: ukuran); block(width: ruang, text(..gaya, isi)) }).height / 1pt
"""
_Kasus = tuple[str, float, float, bool, bool]


def _acak(acak: random.Random) -> _Kasus:
    """Draw a text, its width, its size, whether it is bold, whether it is slanted."""
    teks = " ".join(acak.choice(_KATA) for _ in range(acak.randint(1, 14)))
    teks = teks.replace(" ", acak.choice(("\n", "\u00a0", " ", " ")), 1)
    return teks, round(acak.uniform(25, 220), 2), acak.choice((7, 8, 8.5, 10)), acak.random() < 0.3, acak.random() < 0.2


def _tinggi(semua: list[_Kasus]) -> list[float]:
    """Ask the compiler how high they are, in points."""
    isi = ", ".join(
        f"tinggi({ruang}pt, {ukuran}pt, weight: {700 if tebal else 400}, style: {json.dumps('italic' if miring else 'normal')}, "
        f"{json.dumps(teks, ensure_ascii=False)})"
        for teks, ruang, ukuran, tebal, miring in semua
    )
    sumber = f"{_ATUR}#context [#metadata(({isi})) <hasil>]"
    hasil: list[float] = json.loads(
        typst.query(sumber.encode(), "<hasil>", field="value", one=True, ignore_system_fonts=True)
    )
    return hasil


def test_what_is_known_is_what_the_compiler_makes() -> None:
    """Where least and greatest height are one, it is that; of most texts of cells it is known."""
    acak = random.Random(20241)  # noqa: S311
    semua = [_acak(acak) for _ in range(1200)]
    dikenal = 0
    for (teks, ruang, ukuran, tebal, miring), tinggi in zip(semua, _tinggi(semua), strict=True):
        sedikit, banyak = batas_sel(Sel(teks, miring=miring), ruang, ruang, ukuran, tebal=tebal)
        assert tinggi <= banyak + 0.02, (teks, ruang, ukuran)
        if sedikit == banyak:
            dikenal += 1
            assert sedikit == pytest.approx(tinggi, abs=0.02), (teks, ruang, ukuran)
    assert dikenal * 2 > len(semua)


@pytest.mark.parametrize("teks", ["https://contoh.go.id/laman", "lihat www.contoh.go.id", "(a)(b)(c)", "[1](2)"])
def test_what_breaks_by_rules_of_its_own(teks: str) -> None:
    """Addresses, and brackets without a space between them, are left to the compiler."""
    assert batas_garis(teks, 500, 500, 10)[1] == float("inf")
