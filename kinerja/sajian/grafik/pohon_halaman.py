"""Trees over several pages: cut between their branches where a page ends; what stands above a branch is drawn again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kinerja.sajian.grafik.pohon import TINGGI_MAKS, Silsilah, Simpul, tinggi_pohon

__all__ = ["belah_pohon", "susun_halaman"]

#: Height of an upright page, and the most that a tree may take of it, in points.
_HALAMAN, TINGGI_TEGAK = 693.0, 605.0
#: What a caption with its spaces takes, each further line of it, and the letters of a line.
_KETERANGAN, _BARIS, _HURUF = 50.0, 12.5, 55
#: Less than that of a page is left blank rather than cut a tree.
_SISA_TERKECIL = 0.38 * _HALAMAN


def susun_halaman(pohon: Sequence[Sequence[Simpul]]) -> Iterator[list[list[Simpul]]]:
    """Yield for each tree its pieces, as they follow each other on upright pages: whole where that leaves none half empty.

    A caption is the first line of the tree's root.
    """
    sisa = _HALAMAN
    for simpul in pohon:
        keterangan = _KETERANGAN + len(simpul[0].teks.partition("\n")[0]) // _HURUF * _BARIS
        if sisa <= _SISA_TERKECIL and tinggi_pohon(simpul, lanskap=False) + keterangan > sisa:
            sisa = _HALAMAN
        potong, terpakai = _belah(simpul, min(sisa - keterangan, TINGGI_TEGAK), TINGGI_TEGAK, lanskap=False)
        yield potong
        berlanjut = len(potong) > 1 or terpakai + keterangan > sisa
        sisa = (_HALAMAN if berlanjut else sisa) - terpakai - keterangan


def belah_pohon(simpul: Sequence[Simpul], *, lanskap: bool) -> list[list[Simpul]]:
    """Return the pieces of a tree that begins a page of its own, each as high as the page at most.

    >>> akar = Simpul("1", None, "Program", "program")
    >>> len(belah_pohon([akar, *(Simpul(f"1.{n}", "1", "Kegiatan", "kegiatan") for n in range(40))], lanskap=False))
    2
    """
    penuh = TINGGI_MAKS if lanskap else TINGGI_TEGAK
    return _belah(simpul, penuh, penuh, lanskap=lanskap)[0]


def _belah(simpul: Sequence[Simpul], sisa: float, penuh: float, *, lanskap: bool) -> tuple[list[list[Simpul]], float]:
    """Return the pieces of a tree, and the height of the last one; ``sisa`` is what is left for the first."""
    induk = {satu.kode: satu.induk for satu in simpul}

    def bagian(daun: Sequence[str]) -> list[Simpul]:
        perlu: set[str] = set()
        for kode in daun:
            atas: str | None = kode
            while atas is not None and atas in induk and atas not in perlu:
                perlu.add(atas)
                atas = induk[atas]
        return [satu for satu in simpul if satu.kode in perlu]

    def tinggi(daun: Sequence[str]) -> float:
        return tinggi_pohon(bagian(daun), lanskap=lanskap)

    hasil: list[list[Simpul]] = []
    kini: list[str] = []
    terpakai = 0.0
    for cabang in _cabang(simpul):
        for utuh in [cabang] if tinggi(cabang) <= penuh else [[kode] for kode in cabang]:
            perlu = tinggi([*kini, *utuh])
            if perlu > sisa:
                if kini:
                    hasil.append(bagian(kini))
                kini, sisa = [], penuh
                perlu = tinggi(utuh)
            kini, terpakai = [*kini, *utuh], perlu
    return [*hasil, bagian(kini)], terpakai


def _cabang(simpul: Sequence[Simpul]) -> Iterator[list[str]]:
    """Yield the lowest nodes, those of one parent together, in the order in which they are drawn."""
    silsilah = Silsilah.dari(simpul)

    def daun(satu: Simpul) -> Iterator[Simpul]:
        if not silsilah.anak[satu.kode]:
            yield satu
        for anak in silsilah.anak[satu.kode]:
            yield from daun(anak)

    semua = (satu for akar in silsilah.akar for satu in daun(akar))
    for _, milik in groupby(semua, lambda satu: satu.induk):
        yield [satu.kode for satu in milik]
