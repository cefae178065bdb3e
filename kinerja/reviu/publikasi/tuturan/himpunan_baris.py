"""What the rows of a table are: indicators, programs, sub-districts, kinds of spending; and how many of each there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from kinerja.pembaca.bukan_ukuran import BULAN
from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata

__all__ = ["WILAYAH", "Himpunan", "himpunan"]

_MENURUT = re.compile(
    r"\b(?:per|menurut|tiap|setiap|berdasarkan|masing-masing)[\s-]+(?P<apa>[A-Za-z]+(?:(?:\s*/\s*|\s+dan\s+(?=[Kk]elurahan|[Kk]ota\b|[Dd]esa)|\s+)(?!Tahun\b|di\b|pada\b|dan\b|s\.d)[A-Za-z]+){0,2})",
    re.IGNORECASE,
)
_LEVEL = frozenset("program kegiatan subkegiatan".split())
#: Words that head no rows of their own.
_BUKAN_BENDA = frozenset(
    "t tabel tahun data no nomor realisasi target capaian jumlah total persentase anggaran".split()
)
#: Words beside that of an indicator, whatever its table is called.
_INDIKATOR = frozenset("kinerja utama kunci strategis sasaran".split())
#: Rows of a table that lists things of a kind.
_BARIS = 2
_NAMA_BULAN = frozenset(BULAN.split("|"))
#: Kinds of regions, of which one list often holds two.
WILAYAH = frozenset("desa kelurahan nagari kampung gampong kecamatan distrik kabupaten kota".split())
_JENIS = frozenset("jenis macam".split())
_KATA_JENIS = (("jenis",), ("macam",))
_KINERJA = frozenset("kinerja indikator iku sasaran perjanjian pk capaian renstra".split())
_UKUR = (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN)


@dataclass(frozen=True, eq=False)
class Himpunan:
    """Rows of one table that are things of one kind.

    Attributes
    ----------
    benda
        words that name what a row is.
    pokok
        other words of the caption, which may stand beside them.
    pasti
        whether caption or labels leave no doubt.
    """

    tabel: TabelPublikasi
    baris: tuple[BarisPublikasi, ...]
    benda: frozenset[str]
    pokok: frozenset[str]
    pasti: bool = True

    def __len__(self) -> int:
        return len(self.baris)

    def bernama(self, isi: tuple[str, ...]) -> bool:
        """Say whether words name the rows, or kinds of them: one as what they are, the others at least in the caption."""
        if isi[:1] in _KATA_JENIS and "jenis" not in self.benda:
            isi = isi[1:]
        return bool(isi) and not self.benda.isdisjoint(isi) and set(isi) <= self.benda | self.pokok

    def kelompok(self, nama: str) -> Himpunan:
        """Return the rows that belong to one row above them."""
        return replace(self, baris=tuple(b for b in self.baris if b.induk == nama))


@lru_cache(maxsize=4)
def himpunan(peta: Peta) -> tuple[Himpunan, ...]:
    """Return the sets of rows of all tables of a report."""
    semua = [satu for tabel in peta.isi.tabel if not tabel.prosa and not tabel.grafik for satu in _milik(tabel)]
    indikator = {peta.kunci(b) for satu in semua if "indikator" in satu.benda for b in satu.baris}
    return tuple(_terkenal(satu) if _serupa(peta, satu, indikator) else satu for satu in semua)


def _serupa(peta: Peta, satu: Himpunan, indikator: Collection[Kunci]) -> bool:
    """Say whether all rows of a table are indicators of others: it need not say itself what they are."""
    return "indikator" not in satu.benda and all(peta.kunci(b) in indikator for b in satu.baris)


def _terkenal(satu: Himpunan) -> Himpunan:
    return replace(satu, benda=satu.benda | {"indikator"}, pokok=satu.pokok | _INDIKATOR, pasti=True)


def _milik(tabel: TabelPublikasi) -> Iterator[Himpunan]:
    isi = tuple({b.kata: b for b in tabel.baris if b.peran == "isi" and b.kata}.values())
    pokok = frozenset(kata(tabel.nama)) - _BUKAN_BENDA
    if len(isi) < _BARIS:
        return
    awal = Counter(b.kata[0] for b in isi)
    terukur = tuple(b for b in isi if any(s.besaran in _UKUR for s in b.sel))
    if _bertingkat(isi, awal):
        for level in _LEVEL & awal.keys():
            yield Himpunan(tabel, tuple(b for b in isi if b.kata[0] == level), frozenset({level}), pokok)
    elif len(terukur) >= _BARIS and _berindikator(tabel, terukur):
        yield Himpunan(tabel, terukur, frozenset({"indikator"}), pokok | _INDIKATOR)
    elif len(awal) > 1 and WILAYAH.issuperset(awal):
        yield from _wilayah(tabel, isi, pokok)
    else:
        yield from _bernama(tabel, isi, awal, pokok)
    yield from _menurut_kolom(tabel, isi, pokok)


def _menurut(tabel: TabelPublikasi) -> set[str]:
    """Return the words by which a caption says what its rows are: "per kecamatan"."""
    return {k for temu in _MENURUT.finditer(tabel.nama) for k in kata(temu["apa"])} - _BUKAN_BENDA


def _wilayah(tabel: TabelPublikasi, isi: tuple[BarisPublikasi, ...], pokok: frozenset[str]) -> Iterator[Himpunan]:
    """Yield the regions of each kind that a table lists, by the first words of their names, and those of all kinds together."""
    jenis = sorted({b.kata[0] for b in isi})
    for satu in jenis:
        yield Himpunan(tabel, tuple(b for b in isi if b.kata[0] == satu), frozenset({satu}), pokok - WILAYAH)
    yield Himpunan(tabel, isi, frozenset({"/".join(jenis)}), frozenset())


def _bernama(
    tabel: TabelPublikasi, isi: tuple[BarisPublikasi, ...], awal: Counter[str], pokok: frozenset[str]
) -> Iterator[Himpunan]:
    """Yield the rows of a table by what the caption says that they are, or the first word of all or most of them.

    Where the caption names two things ("per desa/kelurahan"), the rows that begin with one of them are that one.
    """
    menurut = _menurut(tabel)
    if (dua := menurut & WILAYAH) and not any(awal[k] for k in dua):
        # Which row is of which kind, nothing says.
        menurut = menurut - dua | {"/".join(sorted(dua))}
    sama = {k for k, n in awal.items() if n == len(isi)} - UMUM
    if all(b.kata[0] in _NAMA_BULAN for b in isi):
        menurut.add("bulan")
    ragam = {k for k in menurut if 0 < awal[k] < len(isi)} if sum(awal[k] for k in menurut) == len(isi) else set()
    for satu in sorted(ragam):
        yield Himpunan(tabel, tuple(b for b in isi if b.kata[0] == satu), frozenset({satu}), pokok)
    if (menurut | sama) - ragam:
        yield Himpunan(tabel, isi, frozenset((menurut | sama) - ragam), pokok)
    elif not ragam:
        yield _lazim(tabel, isi, awal, pokok)


def _lazim(
    tabel: TabelPublikasi, isi: tuple[BarisPublikasi, ...], awal: Counter[str], pokok: frozenset[str]
) -> Himpunan:
    """Return the rows by the word with which most of them begin; villages among which two wards stand are fewer than all."""
    lazim = frozenset(k for k, n in awal.items() if 2 * n > len(isi)) - UMUM
    if lazim and min(awal.values()) > 1:
        isi = tuple(b for b in isi if b.kata[0] in lazim)
    return Himpunan(tabel, isi, lazim & pokok or _JENIS, pokok, pasti=False)


def _bertingkat(isi: tuple[BarisPublikasi, ...], awal: Counter[str]) -> bool:
    """Say whether rows are the levels of a budget: all are named so, or amounts stand beside them."""
    if not any(awal[level] for level in _LEVEL):
        return False
    return sum(awal[level] for level in _LEVEL) == len(isi) or any(s.besaran in UANG for b in isi for s in b.sel)


def _berindikator(tabel: TabelPublikasi, baris: tuple[BarisPublikasi, ...]) -> bool:
    """Say whether what has a target is an indicator: it has a capaian or unit too, or the caption speaks of performance."""
    if (per := _menurut(tabel)) and _KINERJA.isdisjoint(per):
        # What each sub-district aims at are no indicators.
        return False
    besaran = {s.besaran for b in baris for s in b.sel}
    if Besaran.TARGET not in besaran and Besaran.CAPAIAN not in besaran:
        return False
    return bool(besaran & {Besaran.CAPAIAN, Besaran.SATUAN}) or not _KINERJA.isdisjoint(kata(tabel.nama))


def _menurut_kolom(tabel: TabelPublikasi, isi: tuple[BarisPublikasi, ...], pokok: frozenset[str]) -> Iterator[Himpunan]:
    """Yield the things that a column of words names row by row, each once: the goal of each indicator."""
    for kolom in tabel.kolom:
        nama = [(b, s.teks) for b in isi for s in b.sel if s.kolom == kolom and s.teks]
        benda = frozenset(re.findall(r"tujuan|sasaran|program|kegiatan", kolom.casefold()))
        if benda and len(nama) == len(isi) and all(len(kata(teks)) > 1 for _, teks in nama):
            satu = {teks: b for b, teks in reversed(nama)}
            yield Himpunan(tabel, tuple(reversed(satu.values())), benda, pokok | {"strategis"})
