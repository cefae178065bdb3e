"""Faults of the input: safe to print, in the order of a walk through it, each once."""

from __future__ import annotations

import pickle

from kinerja.masukan.galat import Galat, MasukanSalah, terbaca, urut


def _galat(berkas: str = "data.xlsx", lembar: str = "", sel: str = "", pesan: str = "salah") -> Galat:
    return Galat(berkas, lembar, sel, "kode", pesan)


def test_a_fault_is_one_line() -> None:
    """File, sheet, cell, or a place in words; one full stop at the end."""
    assert str(_galat()) == "data.xlsx: salah."
    assert str(_galat(lembar="unit", sel="B7", pesan="salah.")) == 'data.xlsx, lembar "unit", sel B7: salah.'
    assert str(_galat("narasi/a.md", sel="baris 3")) == "narasi/a.md, baris 3: salah."


def test_what_a_stranger_typed_is_made_safe() -> None:
    """In every text of a fault: what a terminal would obey goes, line ends become blanks; what is safe stays as it is."""
    satu = Galat("a\x1b.xlsx", "b\u202e", "C\x07", "kode", "satu\ndua\u200b\ud800")
    assert (satu.berkas, satu.lembar, satu.sel, satu.pesan) == ("a.xlsx", "b", "C", "satu dua")
    assert terbaca("a\tb\rc") == "a b c"
    assert terbaca("kota\u00a0x") == "kota\u00a0x"


def test_a_message_is_not_longer_than_a_page() -> None:
    """Beyond four thousand letters its beginning and its end are kept."""
    batas = "a" * 4_000
    assert _galat(pesan=batas).pesan == terbaca(batas) == batas
    panjang = _galat(pesan="a" * 2_001 + "b" * 2_001).pesan
    assert panjang == "a" * 2_000 + " ... " + "b" * 2_000


def test_faults_stand_as_one_walks_through_the_input() -> None:
    """Files as they were read, the file itself before its sheets, sheets in their order, rows, columns; each once."""
    semua = [
        _galat("data.xlsx", "unit", "AA2"), _galat("data.xlsx", "unit", "B2"), _galat("data.xlsx", "unit", "C10"),
        _galat("data.xlsx", "identitas", "B9"), _galat("data.xlsx", "tak dikenal", "A1"), _galat("data.xlsx"),
        _galat("a.md", sel="baris 3"), _galat("data.xlsx", "unit", "B2"), _galat("data.xlsx", "unit"),
    ]  # fmt: skip
    assert [(satu.berkas, satu.lembar, satu.sel) for satu in urut(semua)] == [
        ("data.xlsx", "", ""), ("data.xlsx", "tak dikenal", "A1"), ("data.xlsx", "identitas", "B9"),
        ("data.xlsx", "unit", ""), ("data.xlsx", "unit", "B2"), ("data.xlsx", "unit", "AA2"), ("data.xlsx", "unit", "C10"),
        ("a.md", "", "baris 3"),
    ]  # fmt: skip


def test_all_faults_go_along() -> None:
    """In words, to an analyst, and from a worker process to the command."""
    salah = MasukanSalah([_galat("b.md"), _galat("a.md"), _galat("b.md")])
    assert str(salah) == "b.md: salah.\na.md: salah."
    assert salah._render_traceback_() == ["b.md: salah.", "a.md: salah."]
    assert pickle.loads(pickle.dumps(salah)).daftar == salah.daftar  # noqa: S301 - our own
