"""Texts of blocks are changed where they stand, and nothing else is."""

from __future__ import annotations

from kinerja.sajian.blok import Gambar, Judul, Kolom, Paragraf, Sel, Tabel, Tautan, Teks
from kinerja.sajian.teks_blok import bidang_teks, ubah_teks

TABEL = Tabel(
    (Kolom(),), ((Sel("kepala"),),), ((Sel("isi", tautan=(Tautan("di sini", "https://contoh.id"),)),),),
    kunci="kunci", judul="judul", catatan=("catatan", ""),
)  # fmt: skip


def test_all_texts_are_reached() -> None:
    """Cells, links in cells, captions and notes; an empty text stays empty."""
    baru = ubah_teks(TABEL, str.upper, bidang_teks(polos={"kunci", "alamat"}))
    assert baru.kepala[0][0].teks == "KEPALA"
    assert baru.baris[0][0].tautan == (Tautan("DI SINI", "https://contoh.id"),)
    assert (baru.judul, baru.catatan, baru.kunci) == ("JUDUL", ("CATATAN", ""), "kunci")


def test_what_does_not_change_is_the_same_object() -> None:
    """A report that holds nothing to change is not copied; beside a change its neighbours are not."""
    blok = (Judul(1, "a"), Paragraf((Teks("b"),)))
    assert ubah_teks(blok, lambda teks: str(teks), bidang_teks()) is blok
    baru = ubah_teks(blok, lambda teks: teks.replace("b", "c"), bidang_teks())
    assert baru[0] is blok[0]
    assert baru[1] == Paragraf((Teks("c"),))


def test_a_field_may_have_a_way_of_its_own() -> None:
    """Drawings are not prose; a kind of block may be left out altogether."""
    gambar = Gambar("<svg/>", "alt")
    bidang = bidang_teks(tanpa=(Teks,), polos={"svg"}, khusus={(Gambar, "svg"): lambda svg: f"{svg}!"})
    baru = ubah_teks((gambar, Paragraf((Teks("tetap"),))), str.upper, bidang)
    assert baru == (Gambar("<svg/>!", "ALT"), Paragraf((Teks("tetap"),)))
