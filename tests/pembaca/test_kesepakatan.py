"""What colour and few lines show of a table is certain where its head, its rows and its names agree."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from contoh_cetakan import kata_pada

from kinerja.pembaca.kesepakatan import sepakat
from kinerja.pembaca.unsur import Kata, Kotak, Petak, SelPetak

_KEPALA = ("Program", "Pagu", "Realisasi")
_BARIS = (("Tangkap", "10", "9"), ("Budidaya", "20", "18"), ("Olahan", "30", "27"))
_BATAS = (0.0, 100.0, 160.0, 220.0)


def _petak(baris: Sequence[Sequence[str]]) -> tuple[Petak, list[Kata]]:
    sel, kata = [], []
    for r, isi in enumerate(baris):
        for c, teks in enumerate(isi):
            kotak = Kotak(_BATAS[c], 20.0 * r, _BATAS[c + 1], 20.0 * r + 20)
            sel.append(SelPetak(r, c, 1, 1, teks, 1, kotak))
            kata += kata_pada(teks, kotak.x0 + 3, kotak.y0 + 5)
    return Petak(tuple(sel), len(baris), 3, 1, Kotak(0, 0, 220, 20.0 * len(baris)), _BATAS), kata


def test_signs_that_agree_make_it_certain() -> None:
    """A heading for each column, a name for each row, one number in each place."""
    assert sepakat(*_petak((_KEPALA, *_BARIS)))


@pytest.mark.parametrize(
    "baris",
    [
        # A column without a heading, rows without a name, names that go on in the next row.
        (("Program", "Pagu", ""), *_BARIS),
        (_KEPALA, *_BARIS[:2], ("", "30", "27")),
        (_KEPALA, *_BARIS[:2], ("dan olahan", "30", "27")),
        # Two numbers in one place, or too few of them.
        (_KEPALA, *_BARIS[:2], ("Olahan", "30 31", "27")),
        (_KEPALA, ("Tangkap", "10", ""), ("Budidaya", "", "18"), ("Olahan", "30", "27")),
        # Two rows show no pattern.
        (_KEPALA, *_BARIS[:2]),
    ],
)
def test_one_sign_against_it_leaves_it_in_doubt(baris: Sequence[Sequence[str]]) -> None:
    """What was supplied by guess stays a guess."""
    assert not sepakat(*_petak(baris))


def test_a_number_in_the_midst_of_a_name_is_that_of_its_row() -> None:
    """The first two columns of one row were taken for one cell."""
    petak, kata = _petak(
        (("No", "Program", "Pagu"), ("1", "Tangkap", "10"), ("2", "Budidaya", "20"), ("3", "Olahan", "30"))
    )
    assert sepakat(petak, kata)
    gabung = [s for s in petak.sel if s.baris != 3]
    gabung += [SelPetak(3, 0, 1, 2, "Olahan 3 pesisir", 1, Kotak(0, 60, 160, 80)), SelPetak(3, 2, 1, 1, "30", 1)]
    assert not sepakat(Petak(tuple(gabung), 4, 3, 1, petak.kotak, _BATAS), kata)
