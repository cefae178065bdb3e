"""The SVG text: the same bytes each time, plain text whatever stands in it."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree as ET

import matplotlib as mpl
import typst
from pypdf import PdfReader

from kinerja.sajian.grafik import batang_capaian, batang_peringkat, garis_tahunan
from kinerja.sajian.grafik.kanvas import WARNA_TINGKAT, Kanvas

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
    with mpl.rc_context({"font.size": 30, "svg.fonttype": "path", "axes.facecolor": "red", "text.parse_math": True}):
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
    gabungan = " ".join(ET.fromstring(_contoh()).itertext())  # noqa: S314
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


def test_text_stays_text_in_the_face_of_the_document() -> None:
    """What a picture says can be searched and copied, at its size on paper, in the PDF too."""
    akar = ET.fromstring(_contoh())  # noqa: S314
    assert str(akar.get("font-family")).startswith("Libertinus Serif")
    tulisan = [unsur for unsur in akar.iter() if unsur.tag.endswith("}text")]
    assert len(tulisan) > 4
    assert all(float(str(satu.get("font-size"))) >= 7.5 for satu in tulisan)
    pdf = typst.compile(b'#image(bytes(sys.inputs.svg), format: "svg")', format="pdf", sys_inputs={"svg": _contoh()})
    assert isinstance(pdf, bytes)
    assert "Koperasi aktif" in " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def test_best_and_worst_differ_in_grey() -> None:
    """Printed without colour, the fills of the five levels are told apart, the best from the worst above all."""
    terang = sorted(_terang(satu) for satu in WARNA_TINGKAT.values())
    assert min(b - a for a, b in pairwise(terang)) > 30
    assert abs(_terang(WARNA_TINGKAT[1]) - _terang(WARNA_TINGKAT[5])) > 40


def _terang(warna: str) -> float:
    merah, hijau, biru = (int(warna[i : i + 2], 16) for i in (1, 3, 5))
    return 0.299 * merah + 0.587 * hijau + 0.114 * biru


def test_each_shape_is_written_as_short_as_can_be() -> None:
    """Rounded to 1/100 of a point; what SVG takes for granted (black, one point thick) is left out."""
    kanvas = Kanvas(200, 80.5)
    kanvas.kotak(10, 10, 50, 20.125, "#1f4e79", "#000000")
    kanvas.kotak(70.333, 10, 50, 20, None)
    kanvas.kotak(1, 2, 3, 4, "#000000", "#595959", 1)
    kanvas.garis([(1, 2), (30.25, 40), (50, 20)], putus=(3, 2.5))
    kanvas.garis([(1, 70), (150, 70)], "#000000", 1)
    kanvas.bulatan(100, 50, 2, "#d55e00", "#1a1a1a")
    kanvas.teks(50, 60, "a < b", tebal=True, rata="tengah")
    kanvas.teks(5.128, 70, "c", ukuran=8, warna="#000000")
    _, awal, *isi = kanvas.svg().removesuffix("</svg>").replace("><", ">\n<").splitlines()
    busur = (
        "C100.53 48 101.04 48.21 101.41 48.59C101.79 48.96 102 49.47 102 50C102 50.53 101.79 51.04 101.41 51.41"
        "C101.04 51.79 100.53 52 100 52C99.47 52 98.96 51.79 98.59 51.41C98.21 51.04 98 50.53 98 50"
        "C98 49.47 98.21 48.96 98.59 48.59C98.96 48.21 99.47 48 100 48z"
    )
    assert awal == '<path d="M0 80.5L200 80.5L200 0L0 0z" fill="#ffffff"/>'
    assert isi == [
        '<path d="M10 10L60 10L60 30.12L10 30.12z" fill="#1f4e79" stroke="#000000" stroke-width="0.7" stroke-linejoin="miter"/>',
        '<path d="M70.33 10L120.33 10L120.33 30L70.33 30L70.33 10z" fill="none"/>',
        '<path d="M1 2L4 2L4 6L1 6z" stroke="#595959" stroke-linejoin="miter"/>',
        '<path d="M1 2L30.25 40L50 20" fill="none" stroke-dasharray="3,2.5" stroke-dashoffset="0" stroke="#1a1a1a" stroke-width="0.7"/>',
        '<path d="M1 70L150 70" fill="none" stroke="#000000" stroke-linejoin="miter"/>',
        f'<path d="M100 48{busur}" fill="#d55e00" stroke="#1a1a1a" stroke-width="0.9" stroke-linejoin="miter"/>',
        '<text x="50" y="62.9" font-size="9" font-weight="700" text-anchor="middle" fill="#1a1a1a">a &lt; b</text>',
        '<text x="5.13" y="72.58" font-size="8" text-anchor="start">c</text>',
    ]
