"""Photographs made smaller step by step; nothing else of a document changes."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from kinerja.masukan.gambar import foto_dalam_svg
from kinerja.sajian.blok import Gambar, Judul, Lembar, Sampul
from kinerja.sajian.penulis.gambar_svg import foto
from kinerja.sajian.penulis.kecil import TINGKAT, kecilkan

LUKISAN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>'


def potret(jenis: str, mode: str = "RGB", ukuran: tuple[int, int] = (1600, 1000)) -> str:
    """Return a noisy photograph."""
    aliran = BytesIO()
    gambar = Image.effect_noise(ukuran, 80).convert("RGB")
    (gambar.quantize(16) if mode == "P" else gambar.convert(mode)).save(aliran, jenis.upper())
    return foto_dalam_svg(aliran.getvalue(), jenis, ukuran)


def isi(svg: str) -> tuple[str, int, tuple[int, int]]:
    """Return kind, bytes and dots of a photograph."""
    terbaca = foto(svg)
    assert terbaca
    with Image.open(BytesIO(terbaca[1])) as gambar:
        return terbaca[0], len(terbaca[1]), gambar.size


def test_each_step_is_smaller_and_keeps_the_shape() -> None:
    """A photograph stays JPEG, a page of few colours PNG; the longer side is bounded."""
    for svg in (potret("jpeg"), potret("png", "P"), potret("png", "RGBA")):
        jenis, semula, _ = isi(svg)
        for tingkat in range(1, len(TINGKAT)):
            (satu,) = kecilkan((Gambar(svg, "foto", lebar=0.5),), tingkat)
            assert isinstance(satu, Gambar)
            kini = isi(satu.svg)
            assert kini[0] == jenis
            assert kini[1] < semula
            assert kini[2] == (TINGKAT[tingkat][0], round(TINGKAT[tingkat][0] * 1000 / 1600))
            assert (satu.alt, satu.lebar) == ("foto", 0.5)
            semula = kini[1]


def test_drawings_and_words_stay_and_a_small_photograph_is_not_made_larger() -> None:
    """What cannot become smaller is the very same; step 0 changes nothing; sheets and covers are looked into."""
    aliran = BytesIO()
    Image.effect_noise((30, 20), 80).save(aliran, "JPEG", quality=15)
    kecil = foto_dalam_svg(aliran.getvalue(), "jpeg", (30, 20))
    blok = (
        Judul(2, "A"),
        Gambar(LUKISAN, ""),
        Gambar(kecil, ""),
        Lembar((Gambar(LUKISAN, ""),)),
        Sampul("P", "D", "J", "T"),
    )
    assert kecilkan(blok, 1) == blok
    besar = potret("jpeg")
    sampul, lembar = kecilkan((Sampul("P", "D", "J", "T", gambar=besar, logo=besar), Lembar((Gambar(besar, ""),))), 4)
    assert isinstance(sampul, Sampul)
    assert (sampul.logo == besar, sampul.gambar == besar) == (True, False)
    assert isinstance(lembar, Lembar)
    assert lembar.isi != (Gambar(besar, ""),)
    assert kecilkan(blok, 0) is blok
