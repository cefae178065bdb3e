"""Which cell of a relation is one slip of the hand away from making it hold."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.keliru import kebetulan, perbaikan


def _temuan(**sel: str) -> list[tuple[str, str, str]]:
    baris = [
        ("Cakupan air minum layak perdesaan", "Target", sel.get("target", "62,00")),
        ("Cakupan air minum layak perdesaan", "Realisasi", sel.get("realisasi", "58,33")),
        ("Cakupan air minum layak perdesaan", "Capaian (%)", sel.get("capaian", "94,08")),
        ("Tingkat kepuasan pelanggan", "Target", "80,00"),
        ("Tingkat kepuasan pelanggan", "Realisasi", "81,20"),
        ("Tingkat kepuasan pelanggan", "Capaian (%)", "101,50"),
    ]
    isi = [Publikasi(tabel="Tabel 3.1", baris=b, kolom=k, nilai=n) for b, k, n in baris]
    temuan = tinjau_publikasi(isi, tahun=2023).temuan
    return [(s.temuan.tempat.rsplit("kolom ", 1)[1], s.temuan.tercetak, s.temuan.seharusnya) for s in temuan]


def test_bersih() -> None:
    """A relation that holds gives nothing."""
    assert _temuan() == []


@pytest.mark.parametrize(
    ("kolom", "salah", "benar"),
    [
        ("realisasi", "53,33", "58,33"),
        ("realisasi", "85,33", "58,33"),
        ("capaian", "49,08", "94,08"),
        ("capaian", "94,58", "94,08"),
    ],
)
def test_satu_angka(kolom: str, salah: str, benar: str) -> None:
    """The cell where one wrong or exchanged digit explains all is named, be it result or operand."""
    nama = {"realisasi": "Realisasi", "capaian": "Capaian (%)"}[kolom]
    assert _temuan(**{kolom: salah}) == [(nama, salah, benar)]


def test_hasil_lain() -> None:
    """Where no slip explains a number, the result is what does not follow."""
    assert _temuan(capaian="71,66") == [("Capaian (%)", "71,66", "94,08")]


@pytest.mark.parametrize(
    ("sel", "benar"),
    [
        ({"target": "45", "realisasi": "46,7", "capaian": "137"}, "103,78"),
        ({"target": "45 %", "realisasi": "46,7 %", "capaian": "137 %"}, "103,78"),
        ({"target": "91,08", "realisasi": "91,35", "capaian": "99,64"}, "100,30"),
        ({"target": "2,85", "realisasi": "2,12", "capaian": "225"}, "74,39"),
    ],
)
def test_selip_kebetulan(sel: dict[str, str], benar: str) -> None:
    """Where some slip of an operand would fit by chance anyhow, the result is what does not follow."""
    assert _temuan(**sel) == [("Capaian (%)", sel["capaian"], benar)]


@pytest.mark.parametrize(
    ("rumus", "hasil", "operan", "baru"),
    [
        (r.RASIO, "94,08", ("53,33", "62,00"), ["58.33"]),
        (r.JUMLAH, "12", ("71", "-5"), ["17"]),
        # the sign of a number stays
        (r.JUMLAH, "-12", ("-71", "5"), ["-17"]),
        (r.JUMLAH, "12", ("99", "5"), []),
        (r.JUMLAH, "10", ("0", "5"), ["5"]),
        # two digits that changed places stand beside each other; no number begins with nought
        (r.JUMLAH, "582", ("757", "5"), ["577"]),
        (r.JUMLAH, "6", ("71", "5"), []),
        (r.RASIO, "94,09", ("5.333,33", "6.200,00"), ["5833.33"]),
        # rounded or cut from what the operands give as they are printed, not from all that they may stand for
        (r.RASIO, "50", ("89", "200"), ["99"]),
        (r.RASIO, "47", ("9", "10"), []),
        (r.RASIO, "51", ("9,0", "10,0"), []),
        (r.RASIO, "59", ("9", "10"), []),
        # a number that can be read in two ways is no slip; of a long one in a ratio too many are near
        (r.JUMLAH, "12", ("7,100", "5"), []),
        (r.RASIO, "50", ("5.123.457", "10.246.915"), []),
    ],
)
def test_satu_selip(
    sel: Callable[..., Sel],
    turunan: Callable[..., Turunan],
    rumus: r.Rumus,
    hasil: str,
    operan: tuple[str, str],
    baru: list[str],
) -> None:
    """The values one slip away from an operand that make a relation hold."""
    a, b = map(sel, operan)
    assert [str(satu.nilai) for satu in perbaikan(turunan(sel(hasil), rumus, a, b), a)] == baru


@pytest.mark.parametrize(
    ("hasil", "operan", "banyak", "jauh"),
    [("30", ("2", "4"), 6, "20"), ("75", ("2", "4"), 2, "25"), ("40", ("2", "4"), 1, "10")],
)
def test_selip_yang_diduga(
    sel: Callable[..., Sel],
    turunan: Callable[..., Turunan],
    hasil: str,
    operan: tuple[str, str],
    banyak: int,
    jauh: str,
) -> None:
    """As many slips as lead half the way from what the operands give, by the width of the result."""
    satu = turunan(sel(hasil), r.RASIO, *map(sel, operan))
    assert kebetulan(satu) == banyak * 2 / Decimal(jauh)


def test_yang_cocok_kebetulan(sel: Callable[..., Sel], turunan: Callable[..., Turunan]) -> None:
    """What the operands give needs no slip."""
    assert kebetulan(turunan(sel("50"), r.RASIO, sel("2"), sel("4"))) == 1


def test_selip_setiap_suku(sel: Callable[..., Sel], turunan: Callable[..., Turunan]) -> None:
    """Each of several operands may be the one: six slips of each lead from 90 to between 95 and 105."""
    satu = turunan(sel("100"), r.JUMLAH, sel("20"), sel("30"), sel("40"))
    assert kebetulan(satu) == Decimal(3 * 6 * 2) / 10
