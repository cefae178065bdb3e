"""Sentences that count what a list below them names: the items of the list, where it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import PERIHAL
from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]

_AWAL = "#set page(width: 16cm, height: 20cm, margin: 2.5cm)\n"
_TABEL = "#table(columns: 2, [Program], [Pagu], [Program A], [1.250.000], [Program B], [2.500.000])\n"
_LIMA = "Untuk mewujudkan visi itu, dinas telah merumuskan lima misi sebagai berikut:"
_LANJUT = "Misi itu dijabarkan menjadi tujuan, kemudian sasaran."


def _butir(baca: Baca, isi: str) -> list[tuple[str, str | None]]:
    bacaan = baca(f"{_AWAL}{_TABEL}\n\n#v(2cm)\n{isi}")
    return [(s.baris, s.nilai) for s in bacaan.baris if s.tabel == f"{PERIHAL}Butir"]


def _daftar(banyak: int, nomor: str = "1.", isi: str = "Meningkatkan mutu layanan") -> str:
    return f'#enum(numbering: "{nomor}", {", ".join(f"[{isi} {chr(96 + n)}]" for n in range(1, banyak + 1))})\n'


@pytest.mark.parametrize("nomor", ["1.", "1)", "(1)", "a.", "a)"])
@pytest.mark.parametrize("banyak", [2, 4, 5])
def test_items_are_counted(baca_typst: Baca, nomor: str, banyak: int) -> None:
    """Items are numbers or letters one after the other, up to where the text goes on."""
    assert _butir(baca_typst, f"{_LIMA}\n\n{_daftar(banyak, nomor)}\n{_LANJUT}\n\nPenutup.") == [(_LIMA, str(banyak))]


def test_items_over_lines_and_pages(baca_typst: Baca) -> None:
    """An item of several lines is one, also beyond a page; items within an item are none of the list."""
    panjang = "Meningkatkan mutu layanan kepada masyarakat di seluruh wilayah melalui tiga upaya yang saling menguatkan dan berlanjut"
    isi = f"#v(9cm)\n{_LIMA}\n\n{_daftar(4, isi=panjang)}\n{_LANJUT}\n\nPenutup."
    assert _butir(baca_typst, isi) == [(_LIMA, "4")]
    dalam = '#enum([Layanan #enum(numbering: "a.", [cepat], [murah], [mudah])], [Sarana], [Tenaga])\n'
    assert _butir(baca_typst, f"{_LIMA}\n\n{dalam}\n{_LANJUT}\n\nPenutup.") == [(_LIMA, "3")]


@pytest.mark.parametrize(
    "isi",
    [
        f"Dinas merumuskan lima misi, antara lain sebagai berikut:\n\n{_daftar(3)}\n{_LANJUT}\n\nPenutup.",
        f"Masing-masing dari lima indikator dijelaskan sebagai berikut:\n\n{_daftar(3)}\n{_LANJUT}\n\nPenutup.",
        f"Dinas merumuskan misi sebagai berikut:\n\n{_daftar(3)}\n{_LANJUT}\n\nPenutup.",
        f"{_LIMA}\n\n{_LANJUT}\n\n{_daftar(3)}\nPenutup.",
        f"{_LIMA}\n\n{_daftar(3)}",
        f"{_LIMA}\n\n{_daftar(1)}\n{_LANJUT}\n\nPenutup.",
    ],
    ids=["sebagian", "masing-masing", "tanpa-cacah", "tanpa-daftar", "tak-berakhir", "satu"],
)
def test_what_is_no_whole_list(baca_typst: Baca, isi: str) -> None:
    """A list of a part, one that nothing counts, and one whose end nobody sees say nothing."""
    assert _butir(baca_typst, isi) == []
