"""Tables that running text points to: each by a number that a caption bears, and by that of the table that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.penulisan.judul_bernomor import judul_bernomor
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_rujukan_tabel"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_NOMOR = r"(?P<bab>[IVX]+|\d{1,2})\s?[.-]\s?(?P<urut>\d{1,3})(?P<ekor>(?:\.\d{1,2}|[a-z])*)\b"
#: A caption, alone or at the beginning of a text of its own.
_JUDUL = re.compile(rf"^\W*tabel\.?\s+{_NOMOR}", re.IGNORECASE)
_RUJUKAN = re.compile(rf"(?<=\S)\s+tabel\s+{_NOMOR}(?![.,]?\d)", re.IGNORECASE)
#: A table by a plain number, without that of its chapter.
_POLOS = re.compile(r"(?<=\S)[\s(]+tabel\s+(?P<nomor>\d{1,2})\b(?!\s?[.,-]\s?\d|[a-z])", re.IGNORECASE)
_JUDUL_POLOS = re.compile(r"^\W*tabel\.?\s+\d{1,3}[a-z]?\b(?!\s?[.-]\s?\d)", re.IGNORECASE)
#: Words by which the table that follows is meant.
_BERIKUT = re.compile(r"\b(?:berikut(?:\s+ini)?|di\s?bawah(?:\s+ini)?)\b", re.IGNORECASE)
#: Tables of regulations and other documents.
_LUAR = re.compile(r"\b(?:lampiran|peraturan|permen\w*|pedoman|buku|renstra|rpjmd|laporan\s+tahun)\b", re.IGNORECASE)
_HALAMAN = re.compile(r"\bhalaman\s+(\d{1,6})(?!\d)")
#: So many tables of a chapter, numbered without a gap, say that all of its captions were read.
_LENGKAP = 3
#: More pointers to nothing say that captions were not read.
_BANYAK = 3


@dataclass(frozen=True)
class _Nomor:
    """The number of a table: its chapter, its place there, and what stands behind it (3.2a, 3.2.1)."""

    bab: str
    urut: int
    ekor: str

    def __str__(self) -> str:
        return f"{self.bab}.{self.urut}{self.ekor}"


@dataclass(frozen=True)
class _Rujukan:
    """A sentence that points to a table."""

    sel: Sel
    kalimat: str
    nomor: _Nomor

    @property
    def berikut(self) -> bool:
        """Whether it means the table that follows."""
        return _BERIKUT.search(self.kalimat) is not None

    def duga(self, pesan: str, *lawan: Sel) -> tuple[Sel, Dugaan]:
        """Return the finding at its sentence."""
        nomor = tuple(satu.nomor for satu in (self.sel, *lawan))
        return self.sel, Dugaan(self.sel.tempat, f"Tabel {self.nomor}", "", pesan, Tingkat.PERINGATAN, nomor)


def periksa_rujukan_tabel(peta: Peta) -> _Temuan:
    """Find sentences that point to a number that no table bears, or to another one than that of the table that follows them."""
    tabel = _bernomor(peta)
    semua = [*_rujukan(peta)]
    salah = [(satu, lain) for satu in semua if satu.berikut and (lain := _penggantinya(satu, semua, tabel))]
    for satu, lain in salah:
        pesan = f"Kalimat menunjuk Tabel {satu.nomor}, tetapi tabel yang mengikutinya adalah “{lain.nama}”."
        yield satu.duga(pesan, *filter(None, [_sel(lain)]))
    tiada = [satu for satu in semua if satu not in {s for s, _ in salah} and _tiada(satu.nomor, tabel)]
    yield from _polos(peta, tabel)
    for satu in tiada if len(tiada) <= _BANYAK else ():
        akhir = max((n for n in tabel if n.bab == satu.nomor.bab), key=lambda n: n.urut)
        yield satu.duga(
            f"Kalimat menunjuk Tabel {satu.nomor}, tetapi nomor tabel terakhir pada bab itu adalah Tabel {akhir}."
        )


def _polos(peta: Peta, tabel: Mapping[_Nomor, TabelPublikasi]) -> _Temuan:
    """Find plain numbers of tables in a report all of whose captions bear the number of their chapter."""
    polos = any(_JUDUL_POLOS.match(satu.nama) for satu in peta.isi.tabel) or any(
        satu.jenis == "Tabel" and satu.nomor.isdecimal() for satu in judul_bernomor(peta)
    )
    if polos or len(tabel) < _LENGKAP:
        return
    semua = [
        (sel, temu["nomor"])
        for sel, kalimat in kalimat_laporan(peta.isi)
        for teks in kalimat
        if (temu := _POLOS.search(teks)) and not _LUAR.search(teks)
    ]
    for sel, nomor in semua if len(semua) <= _BANYAK else ():
        pesan = f"Kalimat menunjuk Tabel {nomor}, tetapi semua tabel bernomor menurut babnya, misalnya Tabel {next(iter(tabel))}."
        yield sel, Dugaan(sel.tempat, f"Tabel {nomor}", "", pesan, Tingkat.PERINGATAN, (sel.nomor,))


def _bernomor(peta: Peta) -> dict[_Nomor, TabelPublikasi]:
    """Return the first table of each number, that of a text which begins as a caption too."""
    hasil: dict[_Nomor, TabelPublikasi] = {}
    for tabel in peta.isi.tabel:
        teks = [s.teks for b in tabel.baris for s in b.sel] if tabel.prosa else [tabel.nama]
        for temu in filter(None, map(_JUDUL.match, teks)):
            hasil.setdefault(_nomor(temu), tabel)
    return hasil


def _nomor(temu: re.Match[str]) -> _Nomor:
    return _Nomor(temu["bab"].upper(), int(temu["urut"]), temu["ekor"].casefold())


def _rujukan(peta: Peta) -> Iterator[_Rujukan]:
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            temu = [*_RUJUKAN.finditer(teks)]
            # Which of several is meant is not said; what stands in another document is none of the report.
            if len(temu) == 1 and not _LUAR.search(teks):
                yield _Rujukan(sel, teks, _nomor(temu[0]))


def _tiada(nomor: _Nomor, tabel: Mapping[_Nomor, TabelPublikasi]) -> bool:
    """Say whether no table bears a number, in a chapter all of whose captions were read."""
    urut = {n.urut for n in tabel if n.bab == nomor.bab}
    return len(urut) >= _LENGKAP and urut == {*range(1, max(urut) + 1)} and nomor.urut > max(urut)


def _penggantinya(
    satu: _Rujukan, semua: Sequence[_Rujukan], tabel: Mapping[_Nomor, TabelPublikasi]
) -> TabelPublikasi | None:
    """Return the only table on the page of a sentence, or the next one, where it is another one and no sentence points to it."""
    halaman = _halaman(satu.sel)
    milik = tabel.get(satu.nomor)
    # A table of that number that was read as text, or of which no page is known, may be meant.
    if halaman is None or (milik and (milik.prosa or _jarak(milik, halaman) is None)):
        return None
    dekat = [(n, t) for n, t in tabel.items() if not t.prosa and _jarak(t, halaman) in (0, 1)]
    tertunjuk = {lain.nomor for lain in semua}
    return dekat[0][1] if len(dekat) == 1 and dekat[0][0] not in tertunjuk else None


def _jarak(tabel: TabelPublikasi, halaman: int) -> int | None:
    """Return by how many pages a table begins behind a page, None where its page is not known."""
    sel = _sel(tabel)
    milik = _halaman(sel) if sel else None
    return None if milik is None else milik - halaman


def _sel(tabel: TabelPublikasi) -> Sel | None:
    return next((sel for baris in tabel.baris for sel in baris.sel), None)


def _halaman(sel: Sel) -> int | None:
    temu = _HALAMAN.search(sel.isi.letak or "")
    return int(temu[1]) if temu else None
