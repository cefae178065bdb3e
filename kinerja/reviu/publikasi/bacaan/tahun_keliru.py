"""Captions and headings of another year whose numbers are those of the report's year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

__all__ = ["SalahTahun", "cari_salah_tahun"]

#: A table, a heading of it or "" for its caption, and the year that is named there.
SalahTahun = tuple[TabelPublikasi, str, int]


def cari_salah_tahun(semua: Sequence[Butir], isi: IsiPublikasi) -> tuple[SalahTahun, ...]:
    """Find captions, and headings, of one other year whose numbers other tables print for the report's year.

    Two numbers must be those of the report's year, which differ from what is printed for the named year or stand for
    many digits, and none may be that of the named year alone.
    """
    menurut: dict[object, list[Butir]] = {}
    for b in semua:
        menurut.setdefault(b.kunci, []).append(b)
    hasil = []
    for kolom, milik in _bertahun_lain(semua, isi.tahun):
        suara = [_suara(b, menurut, isi.tahun) for b in milik]
        if suara.count(1) > 1 and -1 not in suara:
            hasil.append((milik[0].tabel, kolom, milik[0].kunci[2]))
    return tuple(hasil)


def _bertahun_lain(semua: Sequence[Butir], kini: int) -> Iterator[tuple[str, list[Butir]]]:
    """Yield the numbers below captions and headings of another year, table by table; the heading is "" for a caption.

    A year that the row names, or beside which the table has a column of the report's year, is meant.
    """
    sudah = {(id(b.tabel), b.kunci[1]) for b in semua if b.kunci[2] == kini}
    kelompok: dict[tuple[int, str], list[Butir]] = {}
    for b in semua:
        dimaksud = (b.sel.tahun and str(b.sel.tahun) not in b.sel.kolom) or (id(b.tabel), b.kunci[1]) in sudah
        if not dimaksud and b.kunci[2] not in (0, kini) and not b.tabel.prosa and not b.kunci[3]:
            kelompok.setdefault((id(b.tabel), "" if b.sel.tahun is None else b.sel.kolom), []).append(b)
    yield from ((kolom, milik) for (_, kolom), milik in kelompok.items())


def _suara(b: Butir, menurut: dict[object, list[Butir]], kini: int) -> int:
    """Return 1 for a number that is the report's year's elsewhere, -1 for one that is not, 0 where nothing says."""
    apa, besaran, tahun, imbuhan = b.kunci
    di_kini, di_lalu = (
        [s for s in menurut.get((apa, besaran, t, imbuhan), ()) if s.tabel is not b.tabel and _bertahun(s)]
        for t in (kini, tahun)
    )
    if di_lalu and any(b.setuju(s) for s in di_lalu):
        return -1
    if di_kini and all(b.setuju(s) for s in di_kini):
        return int(bool(di_lalu) or _khas(b))
    return -1 if di_kini else 0


def _bertahun(butir: Butir) -> bool:
    """Say whether a number's year is more than the report's own: running text that names none may speak of any."""
    return not butir.tabel.prosa or butir.sel.tahun is not None


def _khas(butir: Butir) -> bool:
    """Say whether a number has so many digits that it is another year's by no chance."""
    angka = butir.sel.angka
    return (
        angka is not None
        and len(str(abs(angka.nilai)).replace(".", "").strip("0")) > 3
        and butir.kunci[1] is not Besaran.TARGET
    )
