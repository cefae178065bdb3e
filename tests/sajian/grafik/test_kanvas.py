"""The SVG text: the same bytes each time, plain text whatever stands in it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from decimal import Decimal
from xml.etree import ElementTree as ET

import matplotlib as mpl
import typst

from kinerja.sajian.grafik import batang_capaian, batang_peringkat, garis_tahunan

NAKAL = r"<script>&amp; $x_1^2$ {{ x }} \alpha % # ~"


def _contoh() -> str:
    return batang_capaian(
        ["Koperasi aktif", NAKAL], [Decimal("100.71"), Decimal("19.33")], ["Tinggi", "Rendah"], [4, 1]
    )


def test_the_same_values_give_the_same_bytes() -> None:
    """Twice in one process, and in another with another hash seed."""
    program = (
        "import hashlib\nfrom decimal import Decimal as D\nfrom kinerja.sajian.grafik import batang_capaian\n"
        f"s = batang_capaian(['Koperasi aktif', {NAKAL!r}], [D('100.71'), D('19.33')], ['Tinggi', 'Rendah'], [4, 1])\n"
        "import sys\nsys.stdout.write(hashlib.sha256(s.encode()).hexdigest())"
    )
    lain = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "4711"},
    )
    assert _contoh() == _contoh()
    assert lain.stdout == hashlib.sha256(_contoh().encode()).hexdigest()


def test_settings_of_the_user_have_no_part() -> None:
    """A matplotlibrc with other fonts, sizes and mathtext changes nothing, and none of our settings stays."""
    polos = _contoh()
    sebelum = dict(mpl.rcParams)
    with mpl.rc_context({"font.size": 30, "svg.fonttype": "none", "axes.facecolor": "red", "text.parse_math": True}):
        assert _contoh() == polos
    assert dict(mpl.rcParams) == sebelum


def test_a_picture_is_one_svg_element_that_scales() -> None:
    """No prolog, a viewBox, nothing that runs or loads."""
    svg = _contoh()
    akar = ET.fromstring(svg)  # noqa: S314
    assert svg.startswith("<svg ")
    assert akar.get("viewBox")
    assert "<script" not in svg
    assert "http" not in svg.replace("http://www.w3.org/", "")


def test_text_is_never_markup_or_mathematics() -> None:
    """A label with angle brackets, ampersands and dollars is drawn as it stands."""
    tertulis = [unsur.get("data-teks") for unsur in ET.fromstring(_contoh()).iter() if unsur.get("data-teks")]  # noqa: S314
    gabungan = " ".join(str(satu) for satu in tertulis)
    for kata in ("<script>&amp;", "$x_1^2$", "{{", r"\alpha"):
        assert kata in gabungan


def test_typst_takes_every_picture() -> None:
    """The PDF compiler reads what we draw without a warning."""
    for svg in (
        _contoh(),
        batang_peringkat(["A", "B"], [Decimal(2), Decimal(1)], 0, []),
        garis_tahunan([2022, 2023], [Decimal(1), Decimal(2)], [Decimal(1), None], "%"),
    ):
        sumber = b'#image(bytes(sys.inputs.svg), format: "svg")'
        _, peringatan = typst.compile_with_warnings(sumber, format="pdf", sys_inputs={"svg": svg})
        assert peringatan == []
