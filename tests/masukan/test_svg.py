"""Drawings of strangers: what may only draw is taken as it is, and each bound is exact."""

from __future__ import annotations

import pytest

from kinerja.masukan.svg import BukanGambar, baca_svg

_NS = 'xmlns="http://www.w3.org/2000/svg"'
_AWAL = f'<svg {_NS} viewBox="0 0 10 10">'


def _svg(isi: str, sifat: str = 'viewBox="0 0 10 10"') -> bytes:
    return f"<svg {_NS} {sifat}>{isi}</svg>".encode()


@pytest.mark.parametrize(
    "sifat",
    [
        'viewBox="0 0 10 200"',
        'viewBox="0 0 200 10"',
        'viewBox="-5,-5,10,10"',
        'viewBox="0 0 1e1 .5e1"',
        'viewBox="0 0 100000 100000"',
        'width="10" height="10px"',
        'width=" 10.5mm " height=".9mm"',
        'width="0" height="0" viewBox="0 0 10 10"',
    ],
)
def test_sizes_that_can_be_seen(sifat: str) -> None:
    """The box counts, without it width and height; one side may be twenty times the other."""
    assert baca_svg(_svg("<rect/>", sifat)) == _svg("<rect/>", sifat).decode()


@pytest.mark.parametrize(
    ("sifat", "pesan"),
    [
        ("", "lebih dari nol"),
        ('viewBox="0 0 10"', "lebih dari nol"),
        ('viewBox="0 0 10 10 10"', "lebih dari nol"),
        ('viewBox="0 0 x 10"', "lebih dari nol"),
        ('viewBox="0 0 0 10"', "lebih dari nol"),
        ('viewBox="0 0 10 0"', "lebih dari nol"),
        ('viewBox="0 0 -10 10"', "lebih dari nol"),
        ('viewBox="0 0 100001 100001"', "lebih dari nol"),
        ('width="10"', "lebih dari nol"),
        ('height="10"', "lebih dari nol"),
        ('width="10%" height="10"', "lebih dari nol"),
        ('viewBox="0 0 10 201"', "lebih dari 20 kali lebih panjang"),
        ('viewBox="0 0 201 10"', "lebih dari 20 kali lebih panjang"),
        ('width="201" height="10"', "lebih dari 20 kali lebih panjang"),
    ],
)
def test_sizes_that_cannot(sifat: str, pesan: str) -> None:
    """Without a width or a height, or as a line."""
    with pytest.raises(BukanGambar, match=pesan):
        baca_svg(_svg("<rect/>", sifat))


@pytest.mark.parametrize(
    "isi",
    [
        "<script>x</script>", "<g onload='x'/>", "<image/>", "<use href='http://a.id'/>", "<rect fill='url(http://a)'/>",
        "<style>@import 'a'</style>", "<a/>", r"<rect style='fi\6cl: red'/>", r"<style>a{b:\75rl(x)}</style>",
        "<b xmlns='http://www.w3.org/1999/xhtml'/>", "<x xmlns=''/>", "<use href='&#104;ttp://a.id'/>",
        "<g &#111;='x'/>",
    ],
)  # fmt: skip
def test_what_may_do_more_than_draw_is_refused(isi: str) -> None:
    """Scripts, handlers, pictures, references outside, and words that are hidden; a broken one is no drawing at all."""
    with pytest.raises(BukanGambar, match=r"memuat skrip, foto, atau tautan ke luar|berkas SVG yang utuh"):
        baca_svg(_svg(isi))


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (b"\xff", "berkas SVG yang utuh"),
        (b"<svg", "berkas SVG yang utuh"),
        (b"<html/>", "bukan gambar SVG dengan ukuran"),
        (b'<svg viewBox="0 0 10 10"/>', "bukan gambar SVG dengan ukuran"),
        (_svg("<filter/>"), "memuat efek"),
        (_svg("<feBlend/>"), "memuat efek"),
    ],
)
def test_what_is_no_drawing_or_needs_effects(isi: bytes, pesan: str) -> None:
    """Each with its own sentence."""
    with pytest.raises(BukanGambar, match=pesan):
        baca_svg(isi)


def test_a_drawing_of_another_program_keeps_what_is_its_own() -> None:
    """Elements of other namespaces draw nothing; a byte order mark is no fault, and a backslash in a text is a text."""
    isi = _svg('<x:a xmlns:x="urn:lain" y="1e9"/><text>a\\b</text><rect style="fill:red"/>')
    assert baca_svg(b"\xef\xbb\xbf" + isi) == isi.decode()


def test_depth_has_a_bound() -> None:
    """A hundred elements in each other, the drawing itself among them."""
    assert baca_svg(_svg("<g>" * 99 + "</g>" * 99))
    assert baca_svg(_svg("<g></g>" * 300))
    with pytest.raises(BukanGambar, match="lebih dari 100 tingkat"):
        baca_svg(_svg("<g>" * 100 + "</g>" * 100))


def _lipat(tingkat: int, sisa: int = 0) -> str:
    """Return nested references: each level draws the one below ten times."""
    isi = "<g id='a0'><rect/></g>"
    for urut in range(1, tingkat + 1):
        isi += f"<g id='a{urut}'>" + f"<use href='#a{urut - 1}'/>" * 10 + "</g>"
    return f"<defs>{isi}</defs>" + "<rect/>" * sisa


def test_references_are_drawn_out_and_counted() -> None:
    """Four levels of ten are some 35.000 elements, five more than fifty thousand."""
    assert baca_svg(_svg(_lipat(4)))
    with pytest.raises(BukanGambar, match="lebih dari 50000 unsur"):
        baca_svg(_svg(_lipat(5)))


def test_a_reference_in_a_circle_is_refused() -> None:
    """By use, by paint, or by a style that a class brings; one that leads nowhere is none."""
    for isi in (
        "<g id='a'><use href='#a'/></g>",
        "<g id='a' fill='url(#a)'/>",
        "<style>.k{fill:url(#a)}</style><g id='a'><rect class='k'/></g>",
    ):
        with pytest.raises(BukanGambar, match="acuan yang berputar"):
            baca_svg(_svg(isi))
    assert baca_svg(
        _svg("<use href='#tiada'/><g fill='url(#tiada)'/><style>.k{fill:url(#a)}</style><g id='a'><rect/></g>")
    )


@pytest.mark.parametrize(
    ("pas", "lebih"),
    [
        ("<rect x='100000'/>", "<rect x='100000.1'/>"),
        ("<path d='M 0 -100000'/>", "<path d='M 0 -100001'/>"),
        ("<mask width='10'/>", "<mask width='10.1'/>"),
        ("<mask width='99' maskUnits='userSpaceOnUse'/>", "<mask width='100001' maskUnits='userSpaceOnUse'/>"),
        ("<g transform='scale(100)'><g transform='scale(1000)'/></g>", "<g transform='scale(100)'><g transform='scale(1001)'/></g>"),
        ("<g transform='matrix(1 0 0 1 9999999 0)'/>".replace("9999999", "99999"), "<g transform='matrix(100001 0 0 1 0 0)'/>"),
        ("<g style='transform:scale(0.1)'><g transform='scale(99999)'/></g>", "<g style='transform:scale(2)'><g transform='scale(99999)'/></g>"),
        ("<symbol viewBox='0 0 1 1'><g transform='scale(100)'/></symbol>", "<symbol viewBox='0 0 1 1'><g transform='scale(101)'/></symbol>"),
        ("<symbol viewBox='0 0 0 1'><g transform='scale(99999)'/></symbol>", "<symbol viewBox='0 0 9 .01'><g transform='scale(2)'/></symbol>"),
        (f"<style>{'a' * 20_000}</style>", f"<style>{'a' * 20_001}</style>"),
        ("<style>a{fill:red}</style>", "<style>a{transform:scale(2)}</style>"),
    ],
)  # fmt: skip
def test_numbers_and_enlargement_have_bounds(pas: str, lebih: str) -> None:
    """What is at a bound is drawn, what is beyond is not; nested enlargements multiply."""
    kotak = 'viewBox="0 0 1000 1000"'
    assert baca_svg(_svg(pas, kotak))
    with pytest.raises(BukanGambar, match=r"bilangan atau pembesaran|gaya \(style\)"):
        baca_svg(_svg(lebih, kotak))


def test_colours_names_and_words_are_no_sizes() -> None:
    """Nor what other programs noted."""
    isi = "".join(
        f"<rect {nama}='999999999'/>"
        for nama in ("fill", "id", "class", "data-name", "data-x", "aria-x", "font-family")
    )
    assert baca_svg(_svg(isi + "<rect stroke='#999999999'/><rect x='#999999999'/>"))


def test_a_drawing_holds_fifty_thousand_elements() -> None:
    """Itself among them; one more is too many."""
    assert baca_svg(_svg("<g/>" * 49_999))
    with pytest.raises(BukanGambar, match="lebih dari 50000 unsur"):
        baca_svg(_svg("<g/>" * 50_000))
