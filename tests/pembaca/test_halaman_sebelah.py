"""Two tables side by side: each has its own rows, whatever lines they have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from cetak_susunan import sumber_susunan
from contoh_cetakan import Contoh, kata_pada, s
from susunan import Susunan, hitung

from kinerja.pembaca import Bacaan
from kinerja.pembaca.halaman_sebelah import bagi_sebelah
from kinerja.pembaca.susun import susun_halaman
from kinerja.pembaca.unsur import Halaman, Keraguan, Petak

Baca = Callable[[str], Bacaan]

_KIRI = Contoh(
    "Tabel 3.1 Pagu",
    [
        [s("Program"), s("Pagu"), s("Sisa")],
        *([s(f"Program {n}"), s(f"{n}.125.000"), s(f"{n}25.000")] for n in range(1, 6)),
    ],
    1,
    lebar=(3, 2, 2),
)
_KANAN = Contoh(
    "Tabel 3.2 Pegawai",
    [[s("Golongan"), s("Pria"), s("Wanita")], *([s(f"Golongan {n}"), s(f"1{n}"), s(f"2{n}")] for n in range(1, 5))],
    1,
    lebar=(3, 2, 2),
)


@pytest.mark.parametrize("rata", ["center", "left"])
@pytest.mark.parametrize("garis", ["kisi", "datar", "tiga", "tanpa"])
def test_each_table_has_its_own_rows(baca_typst: Baca, garis: str, rata: str) -> None:
    """Rows at one height are no rows of one table."""
    cara = Susunan("", "typst", (_KIRI, _KANAN), garis=garis, sebelah=True, rata=rata)
    hasil = hitung(cara, baca_typst(sumber_susunan(cara)).baris)
    assert (hasil.tepat, hasil.keliru) == (hasil.banyak, ())


def test_two_captions_that_no_strip_parts_leave_a_doubt() -> None:
    """The table below them may be two, and nobody can say where."""
    kata = [*kata_pada("Tabel 3.1 Pagu", 60, 100), *kata_pada("Tabel 3.2 Sisa", 300, 100)]
    for n, baris in enumerate(
        (("Uraian", "Pagu", "Sisa"), *((f"Program {r}", f"{r}.500", f"{r}.250") for r in range(1, 6)))
    ):
        for x, teks in zip((60, 240, 330), baris, strict=True):
            kata += kata_pada(teks, x, 120 + 14 * n)
    halaman = Halaman(1, 595.0, 842.0, tuple(kata))
    assert bagi_sebelah([halaman]) == [halaman]
    petak = [
        satu for satu in susun_halaman([halaman, replace(halaman, nomor=2, kata=())]).bagian if isinstance(satu, Petak)
    ]
    assert {satu.keraguan for satu in petak} <= {Keraguan.DUA_JUDUL, Keraguan.TANPA_GARIS}
    assert petak
