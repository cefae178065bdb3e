"""Characters of a page as their fonts name them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from contoh_cetakan import tulis_typst
from pypdf import PdfWriter
from pypdf.generic import NameObject, StreamObject

from kinerja.pembaca import Bacaan
from kinerja.pembaca.baca import _baca

_HALAMAN = '#set text(size: 9pt, lang: "id")\n#set page(width: 360pt, height: 160pt, margin: 15pt)\n'


@pytest.fixture
def baca_lambang(tmp_path: Path) -> Callable[[str, str], Bacaan]:
    """Return a function that reads a page whose font names the letter ¤ as another, as symbol fonts do."""

    def baca(sumber: str, huruf: str) -> Bacaan:
        tulis = PdfWriter(clone_from=tulis_typst(tmp_path / "asal.pdf", _HALAMAN + sumber))
        for fon in tulis.pages[0]["/Resources"]["/Font"].values():
            peta = StreamObject()
            peta.set_data(fon["/ToUnicode"].get_data().replace(b"<00A4>", f"<{huruf.upper()}>".encode()))
            fon.get_object()[NameObject("/ToUnicode")] = tulis._add_object(peta)
        tulis.write(tmp_path / "lambang.pdf")
        return _baca(tmp_path / "lambang.pdf", "PDF")

    return baca


@pytest.mark.parametrize("tanda", ["f0b7", "f0a7", "f0d8", "f076", "f0fc", "25aa", "25a0", "27a2", "2756"])
def test_the_mark_of_a_list_begins_an_item(baca_lambang: Callable[[str, str], Bacaan], tanda: str) -> None:
    """Word processors draw it with a symbol font, whose letters are in the private area."""
    butir = ["Sapi potong sebanyak 466.272 ekor", "Sapi perah sebanyak 143.774 ekor", "Kerbau sebanyak 143.594 ekor"]
    bacaan = baca_lambang("Populasi ternak pada akhir tahun:\n\n" + " \\\n".join(f"¤ {satu}" for satu in butir), tanda)
    assert [satu.nilai.split(" ", 1)[1] for satu in bacaan.baris] == butir


@pytest.mark.parametrize(("huruf", "arti"), [("f03d", "="), ("f02b", "+"), ("f0b4", "×"), ("f0b8", "÷"), ("f0b3", "≥")])
def test_a_sign_of_a_symbol_font_is_that_sign(
    baca_lambang: Callable[[str, str], Bacaan], huruf: str, arti: str
) -> None:
    """Formulas are set with them."""
    bacaan = baca_lambang("Nilai yang diukur 12 ¤ 30 menurut sumbernya pada tahun laporan.", huruf)
    assert f"12 {arti} 30" in " ".join(satu.nilai for satu in bacaan.baris)
