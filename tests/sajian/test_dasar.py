"""A display object carries blocks and looks like what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.sajian.blok import MIME, Blok, Judul, Paragraf, Rujuk, Teks, dari_teks
from kinerja.sajian.dasar import Sajian, paragraf, sajian


@sajian
def _contoh(judul: str, *, isi: str = "isi") -> Sequence[Blok]:
    """Show an example."""
    return [Judul(2, judul), paragraf(isi)]


def test_pembungkus_memberi_sajian() -> None:
    """A list of blocks becomes a display object; name, docstring and the plain function stay reachable."""
    assert _contoh("A", isi="b") == Sajian((Judul(2, "A"), Paragraf((Teks("b"),))))
    assert _contoh.__name__ == "_contoh"
    assert _contoh.__doc__ == "Show an example."
    assert _contoh.__wrapped__("A") == [Judul(2, "A"), paragraf("isi")]  # type: ignore[attr-defined]


def test_repr_menyebut_jenis_blok() -> None:
    """In a plain terminal the kinds of blocks are named."""
    assert repr(_contoh("A")) == "Sajian(Judul, Paragraf)"
    assert repr(Sajian(())) == "Sajian()"


def test_paragraf_menerima_teks_dan_rujukan() -> None:
    """Strings become plain text, inlines stay."""
    assert paragraf("Lihat ", Rujuk("tabel:x"), ".") == Paragraf((Teks("Lihat "), Rujuk("tabel:x"), Teks(".")))


def test_jupyter_memperoleh_semua_bentuk() -> None:
    """One bundle holds HTML and Markdown to look at and the blocks to assemble from; markup in texts is escaped."""
    satu = _contoh("<b>A</b>", isi="1 < 2 & 3")
    isi = satu._repr_mimebundle_()
    assert set(isi) == {"text/html", "text/markdown", MIME}
    assert "<b>A" not in isi["text/html"]
    assert "&lt;b&gt;A" in isi["text/html"]
    assert dari_teks(isi[MIME]) == satu.blok
