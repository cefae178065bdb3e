"""Leaders of dots, and thousands parted by blanks: neither is part of a name or two numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.pembaca import Bacaan
from kinerja.pembaca.penuntun import bagi_penuntun, di_penuntun, satukan_ribuan, tanpa_penuntun
from kinerja.pembaca.ruas import susun_jalur
from kinerja.pembaca.unsur import Huruf, Kata, Kotak, bungkus

Baca = Callable[[str], Bacaan]


def _kata(teks: str, x: float, y: float = 100.0) -> Kata:
    huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 10) for n, h in enumerate(teks))
    return Kata(huruf, bungkus(Kotak(*h[1:5]) for h in huruf))


def _deret(*isi: tuple[str, float]) -> list[Kata]:
    return [_kata(teks, x) for teks, x in isi]


def _teks(kata: Sequence[Kata]) -> list[str]:
    return [satu.teks for satu in kata]


def test_a_leader_is_a_word_of_its_own() -> None:
    """Name, dots and number are written without a blank between."""
    huruf = _kata("Magister......56,01", 60).huruf
    assert ["".join(h.teks for h in satu) for satu in bagi_penuntun(huruf)] == ["Magister", "......", "56,01"]
    assert ["".join(h.teks for h in satu) for satu in bagi_penuntun(_kata("s.d.", 60).huruf)] == ["s.d."]


def test_a_line_with_a_leader_has_a_name_and_numbers() -> None:
    """The dots are neither; dots with blanks between are a leader, too."""
    (jalur,) = susun_jalur(_deret(("Magister", 60), ("......", 100), ("56,01", 130), ("57,20", 200)))
    assert [r.teks for r in jalur.ruas] == ["Magister", "56,01", "57,20"]
    titik = [(".", 100.0 + 6 * n) for n in range(5)]
    (jalur,) = susun_jalur(_deret(("Magister", 60), *titik, ("56,01", 134), ("57,20", 200)))
    assert [r.teks for r in jalur.ruas] == ["Magister", "56,01", "57,20"]


@pytest.mark.parametrize("nomor", ["12", "iv"])
def test_a_line_of_contents_stays_one(nomor: str) -> None:
    """Its leader runs to the number of a page, and it is no row of a table."""
    baris = _deret(("Pendahuluan", 60), ("......", 115), (nomor, 150))
    assert not di_penuntun(baris)
    assert susun_jalur(baris)[0].isi_daftar


def test_a_cell_has_no_leader() -> None:
    """Dots that fill the cell of a name are not part of it; abbreviations keep theirs."""
    assert tanpa_penuntun("Cakupan layanan . . . . . .") == "Cakupan layanan"
    assert tanpa_penuntun("Jumlah s.d. 2023 dsb.") == "Jumlah s.d. 2023 dsb."


def test_blanks_between_thousands_part_no_number() -> None:
    """Three groups and more are one number; wider apart they are columns."""
    assert _teks(satukan_ribuan(_deret(("4", 60), ("721", 68), ("299", 86), ("91,6", 140)))) == ["4 721 299", "91,6"]
    assert _teks(satukan_ribuan(_deret(("4", 60), ("721", 70), ("299", 90)))) == ["4", "721", "299"]


def test_two_groups_are_one_number_only_where_others_are_written_so() -> None:
    """12 345 may be two numbers; beside 4 721 299 it is one, beside 4.721.299 it is not."""
    dua = _deret(("12", 60), ("345", 73))
    assert _teks(satukan_ribuan(dua)) == ["12", "345"]
    assert _teks(satukan_ribuan([*dua, *_deret(("4", 160), ("721", 168), ("299", 186))])) == ["12 345", "4 721 299"]
    assert _teks(satukan_ribuan([*dua, _kata("4.721.299", 200)]))[:2] == ["12", "345"]


def test_rows_with_leaders_are_a_table(baca_typst: Baca) -> None:
    """As a word processor sets them with tabulators; the leaders are left out of the names."""
    baris = "".join(
        f"[{nama} #box(width: 1fr, repeat[.])], [{a}], [{b}],"
        for nama, a, b in (("Doktor", "56,01", "58,20"), ("Magister", "61,10", "60,75"), ("Sarjana", "70,00", "71,25"))
    )
    sumber = f"""#set text(size: 10pt)
LAPORAN KINERJA TAHUN 2023

Tabel 3.1 Nilai menurut Pendidikan
#table(columns: (5fr, 1fr, 1fr), stroke: none, inset: 3pt, align: (left, right, right), [Pendidikan], [Target], [Realisasi], {baris})
"""
    isi = {(s.baris, s.kolom, s.nilai) for s in baca_typst(sumber).baris if s.sebab != "kalimat"}
    assert {("Doktor", "Target", "56,01"), ("Magister", "Realisasi", "60,75"), ("Sarjana", "Target", "70,00")} <= isi
