"""The coat of arms: what is taken, and everything that is refused in one sentence."""

from __future__ import annotations

import struct
import time
import zlib
from base64 import b64encode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kinerja.masukan import Galat
from kinerja.masukan.logo import baca_gambar_sampul, baca_logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="#123456"/></svg>'


def _foto(jenis: str, ukuran: tuple[int, int] = (6, 8)) -> bytes:
    aliran = BytesIO()
    Image.new("RGB", ukuran, (20, 60, 90)).save(aliran, jenis)
    return aliran.getvalue()


def _kepala_png(sisi: int) -> bytes:
    """A picture that says it is so many dots wide and high, and holds none."""
    bagian = ((b"IHDR", struct.pack(">IIBBBBB", sisi, sisi, 8, 2, 0, 0, 0)), (b"IDAT", b""), (b"IEND", b""))
    isi = (struct.pack(">I", len(b)) + nama + b + struct.pack(">I", zlib.crc32(nama + b)) for nama, b in bagian)
    return b"\x89PNG\r\n\x1a\n" + b"".join(isi)


def _baca(folder: Path, nama: str, isi: bytes | None = None) -> tuple[str, list[Galat]]:
    if isi is not None:
        (folder / nama).write_bytes(isi)
    galat: list[Galat] = []
    return baca_logo(folder, nama, galat), galat


@pytest.mark.parametrize(("nama", "jenis"), [("logo.png", "PNG"), ("Logo Kota.JPG", "JPEG")])
def test_a_photograph_is_embedded_in_a_drawing(tmp_path: Path, nama: str, jenis: str) -> None:
    """The drawing has the size of the picture and holds its very bytes."""
    isi = _foto(jenis)
    svg, galat = _baca(tmp_path, nama, isi)
    assert galat == []
    assert 'viewBox="0 0 6 8"' in svg
    assert f"data:image/{jenis.lower()};base64,{b64encode(isi).decode()}" in svg


def test_a_drawing_stays_as_it_is(tmp_path: Path) -> None:
    """A plain SVG is taken without change."""
    assert _baca(tmp_path, "logo.svg", SVG.encode()) == (SVG, [])


def test_what_a_drawing_program_writes_beside_the_drawing_does_no_harm(tmp_path: Path) -> None:
    """Inkscape keeps its own notes, and paths of the computer in them."""
    catatan = '<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:berkas="C:\\logo.svg"/><defs/><rect'
    svg = SVG.replace("<rect", catatan)
    assert _baca(tmp_path, "logo.svg", svg.encode()) == (svg, [])


@pytest.mark.parametrize(
    "isi",
    [
        '<linearGradient id="g1234567"/><rect fill="url(#g1234567)" clip-path="url(#g1234567)"/>',
        '<rect style="fill:#1e9999" fill="#1e9999" id="r1e99" class="a9999999" data-nama="9999999"/>',
        '<use href="#r"/><rect id="r" width="2" height="1"/>',
        '<style>.a{fill:url(#g)}</style><radialGradient id="g"><stop offset="1"/></radialGradient><path class="a" d="M0 0h4v2z"/>',
        '<mask id="m"><rect width="4" height="2" fill="#fff"/></mask><g mask="url(#m)" transform="scale(2)"><rect/></g>',
    ],
)
def test_ordinary_drawings_are_taken(tmp_path: Path, isi: str) -> None:
    """Numbers in names and colours, references to own parts, styles and masks harm nobody."""
    svg = SVG.replace("<rect", f"{isi}<rect")
    assert _baca(tmp_path, "logo.svg", svg.encode()) == (svg, [])


@pytest.mark.parametrize("ukuran", ["0 0 0 0", "0 0 4", "0 0 -4 2", "0 0 nan 2", "0 0 1e999 2", "0 0 1e6 1", ""])
def test_a_drawing_without_a_size_is_refused(tmp_path: Path, ukuran: str) -> None:
    """Nothing can be scaled to the page that has no width or height."""
    svg, (satu,) = _baca(tmp_path, "logo.svg", SVG.replace("0 0 4 2", ukuran).encode())
    assert svg == ""
    assert satu.pesan.startswith("logo “logo.svg” bukan gambar SVG dengan ukuran (viewBox)")


@pytest.mark.parametrize(
    "isi",
    [
        "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 30)) + '<rect id="a0"/>',
        "".join(f'<pattern id="a{n}">' + f'<rect fill="url(#a{n - 1})"/>' * 10 + "</pattern>" for n in range(1, 30))
        + '<pattern id="a0"><rect/></pattern>',
        '<use id="a" href="#b"/><use id="b" href="#a"/>',
        "".join(f'<use id="c{n}" href="#c{n + 1}"/>' for n in range(5_000)),
        "<rect/>" * 60_000,
        '<g transform="scale(1000)">' * 5 + "</g>" * 5,
        '<rect width="1e300" height="1"/>',
        '<mask id="m" x="-1e4" width="1e4"/>',
        "<style>" + "a" * 30_000 + "</style>",
    ],
)
def test_a_drawing_without_bounds_is_refused(tmp_path: Path, isi: str) -> None:
    """A few lines that mean billions of elements, circles, and numbers beyond all measure."""
    mulai = time.process_time()
    svg, (satu,) = _baca(tmp_path, "logo.svg", SVG.replace("<rect", f"{isi}<rect", 1).encode()[:300_000])
    assert time.process_time() - mulai < 20
    assert svg == ""
    assert satu.kode == "logo_salah"


@pytest.mark.parametrize("nama", ["../logo.png", "a/logo.png", "/etc/logo.png", "..\\logo.png", "logo.gif", ".png"])
def test_only_a_file_beside_kabupaten_yaml(tmp_path: Path, nama: str) -> None:
    """A path that leaves the folder, or another kind of file, is refused before anything is opened."""
    svg, (satu,) = _baca(tmp_path, nama)
    assert svg == ""
    assert (satu.berkas, satu.sel, satu.kode, satu.tingkat) == ("kabupaten.yaml", "isian logo", "logo_salah", "galat")
    assert "bukan nama berkas PNG, JPEG, atau SVG di folder yang sama" in satu.pesan


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """A symbolic link does not lead out of the folder either."""
    (tmp_path / "luar.png").write_bytes(_foto("PNG"))
    (tmp_path / "kota").mkdir()
    try:
        (tmp_path / "kota" / "logo.png").symlink_to(tmp_path / "luar.png")
    except OSError:
        pytest.skip("sistem ini tidak mengizinkan tautan")
    assert "menunjuk ke luar folder kota" in _baca(tmp_path / "kota", "logo.png")[1][0].pesan


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("hilang.png", None, "tidak ditemukan"),
        ("besar.png", b"x" * 300_001, "lebih besar dari 300 kB"),
        ("teks.png", b"bukan gambar", "bukan gambar PNG atau JPEG yang utuh"),
        ("potong.png", _foto("PNG", (400, 400))[:200], "bukan gambar PNG atau JPEG yang utuh"),
        ("lain.png", _foto("GIF"), "bukan gambar PNG atau JPEG yang utuh"),
        ("luas.png", _foto("PNG", (4001, 2)), "terlalu besar: paling banyak 4.000 titik pada satu sisi"),
        ("bom.png", _kepala_png(30_000), "terlalu besar: paling banyak 4.000 titik pada satu sisi"),
        ("hampir-bom.png", _kepala_png(10_000), "terlalu besar: paling banyak 4.000 titik pada satu sisi"),
        (
            "dalam.svg",
            SVG.replace("/>", ">" + "<g>" * 9000 + "</g>" * 9000 + "</rect>").encode(),
            "bersusun lebih dari 100",
        ),
        ("rusak.svg", b"<svg", "bukan berkas SVG yang utuh"),
        ("lain.svg", b"<html/>", "bukan gambar SVG dengan ukuran"),
        ("tanpa.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "bukan gambar SVG dengan ukuran"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, nama: str, isi: bytes | None, pesan: str) -> None:
    """Missing, large, torn or of another kind: the sentence says which."""
    svg, (satu,) = _baca(tmp_path, nama, isi)
    assert svg == ""
    assert satu.pesan.startswith(f"logo “{nama}” {pesan}")


@pytest.mark.parametrize(
    "isi",
    [
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG,
        SVG.replace("<rect", "<script>x</script><rect"),
        SVG.replace("<rect", '<rect onload="x"'),
        SVG.replace("<rect", '<use href="http://contoh.test/a.svg"/><rect'),
        SVG.replace("<rect", '<image href="/etc/passwd"/><rect'),
        SVG.replace("#123456", "url(http://contoh.test/a)"),
        SVG.replace("<rect", "<style>@import 'a.css';</style><rect"),
        SVG.replace("<rect", "<style>@imp\\ort 'a.css';</style><rect"),
        SVG.replace("#123456", "&#117;rl(http://contoh.test/a)"),
        SVG.replace("<rect", '<rect style="fill:u\\rl(http://contoh.test/a)"'),
        SVG.replace("<rect", '<animate attributeName="href" values="http://contoh.test"/><rect'),
        SVG.replace("<rect", '<img src="http://contoh.test/a"/><rect'),
        SVG.replace("<rect", '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="http://contoh.test/a"/><rect'),
        SVG.replace("<rect", '<a-b:script xmlns:a-b="http://www.w3.org/2000/svg">x</a-b:script><rect'),
    ],
)
def test_a_drawing_that_runs_or_loads_anything_is_refused(tmp_path: Path, isi: str) -> None:
    """Entities, scripts, handlers, links and imports have no place in a coat of arms."""
    svg, (satu,) = _baca(tmp_path, "logo.svg", isi.encode())
    assert svg == ""
    assert "memuat skrip, foto, atau tautan ke luar" in satu.pesan


def test_the_logo_of_a_region_is_read_with_its_settings(
    folder: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]
) -> None:
    """kabupaten.yaml names the file; a missing one stops the report."""
    kabupaten = folder.parent.parent / "kabupaten.yaml"
    kabupaten.write_text(kabupaten.read_text("utf-8") + "logo: logo.svg\n", "utf-8")
    assert [satu.kode for satu in galat_folder(folder)] == ["logo_salah"]
    (kabupaten.parent / "logo.svg").write_text(SVG, "utf-8")
    assert galat_folder(folder) == ()


_KEPALA = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '


@pytest.mark.parametrize(
    "isi",
    [
        _KEPALA
        + 'viewBox="0 0 9 9"><defs><rect id="a0" width="1" height="1"/>'
        + "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
        + '</defs><use href="#a11"/></svg>',
        _KEPALA + 'viewBox="0 0 9 9"><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>',
        _KEPALA + 'viewBox="0 0 9 9"><use id="a" href="#a"/></svg>',
        *(
            _KEPALA + f'viewBox="{kotak}"><rect width="1" height="1"/></svg>'
            for kotak in ("0 0 0 0", "0 0 -5 5", "0 0 nan 5", "0 0 1e999 5", "0 0 5", "a b c d", "0 0 inf inf")
        ),
        _KEPALA + 'width="0" height="0"><rect/></svg>',
        _KEPALA + 'viewBox="0 0 9 9">' + "<g>" * 100_000 + "</g>" * 100_000 + "</svg>",
    ],
    ids=range(12),
)
def test_svg_tanpa_batas(tmp_path: Path, isi: str) -> None:
    """A drawing that repeats itself without end, or has no extent, is refused at once."""
    (tmp_path / "logo.svg").write_text(isi[:290_000])
    galat: list[Galat] = []
    assert baca_logo(tmp_path, "logo.svg", galat) == ""
    assert [satu.kode for satu in galat] == ["logo_salah"]


def test_the_picture_of_the_cover(tmp_path: Path) -> None:
    """A drawing as it is, a photograph in one; what cannot be printed is named by its place in kabupaten.yaml."""
    galat: list[Galat] = []
    (tmp_path / "sampul.svg").write_text(SVG)
    (tmp_path / "sampul.jpg").write_bytes(_foto("JPEG"))
    assert baca_gambar_sampul(tmp_path, "sampul.svg", galat) == SVG
    assert baca_gambar_sampul(tmp_path, "sampul.jpg", galat).startswith("<svg")
    assert galat == []
    assert baca_gambar_sampul(tmp_path, "hilang.png", galat) == ""
    (satu,) = galat
    assert (satu.berkas, satu.sel, satu.kode) == ("kabupaten.yaml", "isian rupa.gambar_sampul", "gambar_salah")
    assert satu.pesan.startswith("gambar sampul “hilang.png” ")


@pytest.mark.parametrize(("batas", "sebutan"), [(1_000_000, "1 MB"), (999_000, "999 kB")])
def test_a_picture_that_is_too_large_is_told_with_its_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batas: int, sebutan: str
) -> None:
    """In megabytes from one on, else in kilobytes."""
    monkeypatch.setattr("kinerja.masukan.logo._SAMPUL_MAKS", batas)
    galat: list[Galat] = []
    assert baca_gambar_sampul(tmp_path, _besar(tmp_path, batas + 1), galat) == ""
    assert [satu.pesan for satu in galat] == [
        f"gambar sampul “besar.png” lebih besar dari {sebutan}; kecilkan gambarnya"
    ]


def _besar(folder: Path, bita: int) -> str:
    (folder / "besar.png").write_bytes(b"x" * bita)
    return "besar.png"
