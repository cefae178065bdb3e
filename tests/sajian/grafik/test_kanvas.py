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
from kinerja.sajian.grafik.kanvas import WARNA_TINGKAT

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
