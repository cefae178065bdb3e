"""What the columns of a table compute from each other: from what their headings say, or from what most rows show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from kinerja.reviu.publikasi.bacaan.arah_nama import menyebut_turun
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.antarbaris import antarbaris, baris_persentase
from kinerja.reviu.publikasi.relasi.cara import calon_judul
from kinerja.reviu.publikasi.relasi.kelompok_kolom import menurut_kelompok
from kinerja.reviu.publikasi.relasi.neraca import luput_imbang, neraca
from kinerja.reviu.publikasi.relasi.pola import PAS, cari_pola
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.total_menyamping import menurut_total
from kinerja.reviu.publikasi.relasi.turunan import Calon, Milik, Turunan, ada, berisi, perlu, uji

__all__ = ["per_hasil", "turunan"]

#: Rows of a column that may break a relation without throwing doubt on it.
_LUPUT = 2
_SERATUS = 100
#: Headings of the year before.
_LALU = re.compile(r"\b(?:tahun|thn|th|periode)\W*(?:lalu|sebelum\w*)\b", re.IGNORECASE)
#: Quantities that may be those of an indicator of which less is better.
_CAPAIAN = frozenset({Besaran.CAPAIAN, Besaran.PERSEN, Besaran.LAIN})


@lru_cache(maxsize=4)
def turunan(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return all values of a report that follow from others of their row."""
    return tuple(satu for tabel in isi.tabel for satu in _milik_tabel(tabel, isi.tahun))


@lru_cache(maxsize=4)
def per_hasil(isi: IsiPublikasi) -> dict[Sel, Turunan]:
    """Return the same by the value that follows."""
    return {satu.hasil: satu for satu in turunan(isi)}


@lru_cache(maxsize=512)
def _milik_tabel(tabel: TabelPublikasi, tahun: int) -> tuple[Turunan, ...]:
    """Return what follows in a table; most tables are the same before and after their columns are understood."""
    return tuple(_tanpa_kembar(list(_tabel(tabel, tahun))))


def _tanpa_kembar(semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Doubt a percentage whose operands another column of its row gives already; one of the year before is another thing."""
    sudah = {(id(satu.baris), satu.operan) for satu in semua if satu.benar and satu.hasil.besaran in PERSENAN}
    for satu in semua:
        kembar = satu.hasil.besaran in PERSENAN and (id(satu.baris), satu.operan) in sudah
        if satu.benar or not kembar:
            yield satu
        elif not _LALU.search(satu.hasil.kolom):
            yield replace(satu, kuat=False)


def _tabel(tabel: TabelPublikasi, tahun: int) -> Iterator[Turunan]:
    if tabel.prosa:
        for baris in tabel.baris:
            yield from _baris_prosa(tabel, baris, tahun)
        return
    dijumlah: dict[frozenset[str], Turunan] = {}
    selisih: list[Turunan] = []
    utama: dict[frozenset[str], set[str]] = {}
    terjelaskan: set[str] = set()
    terbagi: set[frozenset[str]] = set()
    sebanding: dict[frozenset[str], dict[str, list[Turunan]]] = {}
    isi = _menurut_kolom(tabel)
    milik = {k: [(baris, sel) for baris in isi if (sel := tabel.sel(baris, k))] for k in tabel.kolom}
    for kolom, semua in _tanpa_imbang(tabel, {k: list(_kolom(tabel, k, m)) for k, m in milik.items() if m}).items():
        for satu in semua:
            terjelaskan |= {kolom} if satu.benar else set()
            if satu.pola and satu.cara[0][0] is r.KURANG:
                selisih.append(satu)
                continue
            if satu.aturan == "kolom-rasio":
                sebanding.setdefault(_kolom_milik(satu), {}).setdefault(kolom, []).append(satu)
                continue
            terbagi |= {_kolom_milik(satu)}
            if satu.cara[0][0] in (r.JUMLAH, r.KURANG):
                dijumlah.setdefault(_kolom_milik(satu), satu)
            yield satu
    yield from _sebanding(tabel, sebanding, terbagi)
    # A sum says already what its differences say; of two differences of the same columns one is enough.
    for satu in selisih:
        if (nama := _kolom_milik(satu)) not in dijumlah or satu.hasil.kolom in utama.get(nama, ()):
            dijumlah.setdefault(nama, satu)
            utama.setdefault(nama, set()).add(satu.hasil.kolom)
            yield satu
    yield from neraca(tabel, dijumlah.values())
    yield from antarbaris(tabel, terjelaskan)


def _sebanding(
    tabel: TabelPublikasi,
    semua: dict[frozenset[str], dict[str, list[Turunan]]],
    terbagi: Collection[frozenset[str]],
) -> Iterator[Turunan]:
    """Of three columns one ratio says what the others would say again: a percentage is what was computed.

    What two of them say already, the third changes nothing in.
    """
    for nama, menurut in semua.items():
        if not any(lain <= nama for lain in terbagi):
            utama = max(chain.from_iterable(menurut.values()), key=lambda satu: _utama(satu, tabel))
            yield from menurut[utama.hasil.kolom]


def _tanpa_imbang(tabel: TabelPublikasi, semua: dict[str, list[Turunan]]) -> dict[str, list[Turunan]]:
    """Leave out sums and differences that more rows break than a balance of their columns: of what came, and what went."""
    luput: dict[tuple[str, frozenset[str]], int] = {}
    for satu in (s for isi in semua.values() for s in isi if _terpola(s)):
        luput[_pola(satu)] = luput.get(_pola(satu), 0) + (not satu.benar)
    imbang = luput_imbang(tabel) if any(luput.values()) else {}
    kalah = {pola for pola, n in luput.items() if any(pola[-1] <= lain and m < n for lain, m in imbang.items())}
    return {k: [s for s in isi if not (_terpola(s) and _pola(s) in kalah)] for k, isi in semua.items()}


def _terpola(satu: Turunan) -> bool:
    """Say whether the rows taught a sum or a difference."""
    return satu.pola and satu.cara[0][0] in (r.JUMLAH, r.KURANG)


def _pola(satu: Turunan) -> tuple[str, frozenset[str]]:
    return satu.hasil.kolom, _kolom_milik(satu)


def _menurut_kolom(tabel: TabelPublikasi) -> list[BarisPublikasi]:
    """Return the rows that columns explain: no means, no percentages of the rows above."""
    lain = baris_persentase(tabel)
    return [baris for baris in tabel.baris if baris.peran != "rerata" and baris not in lain]


def _utama(satu: Turunan, tabel: TabelPublikasi) -> tuple[bool, bool, int]:
    """Rank the columns of one ratio by which of them was computed: no weight, a percentage, the last."""
    kolom = satu.hasil.kolom
    return "bobot" not in kata(kolom), satu.hasil.besaran in PERSENAN, tabel.kolom.index(kolom)


def _kolom_milik(satu: Turunan) -> frozenset[str]:
    return frozenset(s.kolom for s in (satu.hasil, *satu.cara[0][1]))


def _baris_prosa(tabel: TabelPublikasi, baris: BarisPublikasi, tahun: int) -> Iterator[Turunan]:
    for sel in baris.angka:
        duatahun = sel.besaran is Besaran.PERTUMBUHAN
        # What is said of a year follows from what is said of that year, not from what it is compared with.
        seangkatan = [s for s in baris.angka if (s.tahun or tahun) == (sel.tahun or tahun) or duatahun]
        cara = tuple((rumus, tuple(operan)) for rumus, operan in calon_judul(sel, seangkatan) if operan)
        if cara:
            yield Turunan(sel, _dibatasi(cara, baris), baris)


@dataclass(frozen=True)
class _Terbaca:
    """How far a column follows from what its heading names.

    Attributes
    ----------
    cara
        what it can follow from, what fits most rows first.
    diuji, pas
        the rows that have all numbers for it, and of these the ones that follow by any of the ways.
    """

    contoh: Sel
    cara: tuple[Calon, ...]
    banyak: int
    diuji: int
    pas: int

    @property
    def cukup(self) -> bool:
        """Whether enough rows follow, or there are hardly any rows."""
        return bool(self.cara) and self.pas * 2 >= self.diuji and (self.pas > 0 or self.banyak < PAS)

    @property
    def berarti(self) -> bool:
        """Whether the heading means what we take it for: a heading that no row follows says something else."""
        if self.contoh.besaran is not Besaran.PERSEN:
            return bool(self.cara) and (self.pas > 0 or self.banyak < PAS)
        if _polos(self.contoh):
            return bool(self.cara) and (self.cukup or self.banyak < PAS)
        return self.cukup and self.pas > 1

    @property
    def kuat(self) -> bool:
        """Whether faults are few: a column that many rows break is one that we do not understand."""
        luput = self.diuji - self.pas
        return luput <= _LUPUT or luput * 4 <= self.diuji


def _kolom(tabel: TabelPublikasi, kolom: str, milik: Milik) -> Iterator[Turunan]:
    """Return what follows in one column: as its heading says where that fits, else as most of its rows show."""
    if kelompok := menurut_kelompok(tabel, milik):
        yield from kelompok
        return
    baca = _baca_kolom(tabel, milik)
    pola = None if baca.cukup else cari_pola(tabel, kolom, milik)
    if pola:
        yield from _dari_pola(tabel, milik, pola)
    elif total := menurut_total(tabel, kolom):
        yield from _dari_pola(tabel, milik, total, pasti=True)
    elif baca.berarti:
        semua = [satu for b, s in milik if not _dijumlahkan(b, milik) and (satu := _satu_baris(tabel, b, s, baca))]
        yield from _tanpa_kebiasaan(semua)


def _dijumlahkan(baris: BarisPublikasi, milik: Milik) -> bool:
    """Say whether the row of a total adds up the percentages of its column, for their mean below it."""
    sel = next((s for b, s in milik if b is baris), None)
    suku = [s.angka for b, s in milik if b.peran == "isi" and s.angka]
    if baris.peran != "jumlah" or sel is None or sel.angka is None or sel.besaran not in PERSENAN or len(suku) < PAS:
        return False
    return abs(sum((s.nilai for s in suku), Decimal(0)) - sel.angka.nilai) <= len(suku) * sel.angka.langkah


def _baca_kolom(tabel: TabelPublikasi, milik: Milik) -> _Terbaca:
    contoh = milik[0][1]
    wakil = [next(s for b in tabel.baris if (s := tabel.sel(b, k))) for k in tabel.kolom if ada(tabel, k)]
    semua = calon_judul(contoh, wakil)
    calon = [(rumus, tuple(s.kolom for s in operan)) for rumus, operan in semua]
    campur = {tuple(s.kolom for s in operan) for _, operan in semua if _campur(contoh, operan)}
    bagus = _urut_pas(tabel, milik, calon, saring=contoh.besaran is Besaran.PERSEN and not _polos(contoh))
    # A percentage beside a count is no realisasi of it, unless rows compute so, and by no chance.
    bagus = [satu for satu in bagus if satu[0][1] not in campur or satu[1] > 1]
    cara = () if _cacah(tabel, milik, bagus) else _lazim(_tanpa_sisa(bagus))
    hasil = [[h for satu in cara if (h := uji(tabel, b, s, satu)) is not None] for b, s in milik]
    return _Terbaca(contoh, cara, len(milik), sum(map(bool, hasil)), sum(map(any, hasil)))


def _tanpa_sisa(semua: Sequence[tuple[Calon, int, int]]) -> list[tuple[Calon, int, int]]:
    """Leave out what is left of a hundred, unless most rows follow it, and more than the difference from the capaian."""
    lain = max((pas for (rumus, _), pas, _ in semua if rumus is not r.SISA_SERATUS), default=0)
    return [c for c in semua if c[0][0] is not r.SISA_SERATUS or (c[1] > max(1, lain) and c[1] * 2 > c[2])]


def _campur(hasil: Sel, operan: Sequence[Sel]) -> bool:
    """Say whether a column without a sign of per cent would be the ratio of one with it and one without."""
    bertanda = [_bertanda(satu) for satu in operan]
    return hasil.besaran is Besaran.CAPAIAN and any(bertanda) and not all(bertanda) and not _bertanda(hasil)


def _cacah(tabel: TabelPublikasi, milik: Milik, calon: Sequence[tuple[Calon, int, int]]) -> bool:
    """Say whether a column that no heading explains holds counts of which another column is the percentage, in every row."""
    contoh = milik[0][1]
    if contoh.besaran is not Besaran.CAPAIAN or _bertanda(contoh) or any(pas for _, pas, _ in calon):
        return False
    persen = [
        k for k in tabel.kolom if (s := next((s for b, _ in milik if (s := tabel.sel(b, k))), None)) and _bertanda(s)
    ]
    return any(
        _persen_dari(tabel, milik, satu, lain)
        for satu in persen
        for lain in tabel.kolom
        if lain not in (satu, contoh.kolom)
    )


def _persen_dari(tabel: TabelPublikasi, milik: Milik, persen: str, lain: str) -> bool:
    """Say whether a column is in every row the percentage of the numbers at hand in another column."""
    hasil = [
        r.RASIO.cocok(p.angka, (sel.angka, s.angka)) and p.angka.nilai not in (0, 100)
        for baris, sel in milik
        if (p := tabel.sel(baris, persen)) and p.angka and (s := tabel.sel(baris, lain)) and s.angka and sel.angka
    ]
    return bool(hasil) and all(hasil)


def _bertanda(sel: Sel) -> bool:
    """Say whether a heading or its numbers bear a sign of per cent."""
    return "%" in sel.kolom or "persen" in sel.kolom.casefold() or (sel.angka is not None and sel.angka.persen)


def _lazim(semua: Sequence[tuple[Calon, int, int]]) -> tuple[Calon, ...]:
    """Leave out the ways that no row follows where others are followed, but for other formulas of the same columns."""
    dipakai = {nama for (_, nama), pas, _ in semua if pas > 1}
    return tuple(satu for satu, pas, _ in semua if pas or not dipakai or satu[1] in dipakai)


def _satu_baris(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel, baca: _Terbaca) -> Turunan | None:
    cara: list[tuple[Rumus, tuple[Sel, ...]]] = []
    if any(s.rentang and s.kolom in baca.cara[0][1] for s in baris.sel):
        # Of a range nothing follows, and of what stands elsewhere in the row something else does.
        return None
    for rumus, nama in baca.cara:
        if sel.angka and sel.angka.persen and rumus.id in ("kurang", "mutlak"):
            # What bears a percent sign is no amount.
            continue
        operan = tuple(s for k in nama if (s := tabel.sel(baris, k)))
        if len(operan) >= perlu((rumus, nama)):
            cara.append((rumus, operan))
    kuat = baca.kuat and not _terpangkas(baris, sel, cara)
    return Turunan(sel, _dibatasi(tuple(cara), baris), baris, kuat=kuat) if cara else None


def _terpangkas(baris: BarisPublikasi, sel: Sel, cara: Sequence[tuple[Rumus, tuple[Sel, ...]]]) -> bool:
    """Say whether a capaian is printed as 100 that is above it: a table may cap some of its rows."""
    if sel.besaran is not Besaran.CAPAIAN or sel.angka is None or sel.angka.nilai != _SERATUS:
        return False
    dipakai = (r.RASIO, r.TURUN_SELISIH, r.TURUN_RASIO) if menyebut_turun(baris.kata) else (r.RASIO,)
    return any(rumus in dipakai and _melebihi(rumus, operan) for rumus, operan in cara)


def _melebihi(rumus: Rumus, operan: Sequence[Sel]) -> bool:
    """Say whether a way gives more than a hundred."""
    nilai = rumus.nilai(_angka(operan))
    return nilai is not None and nilai > _SERATUS


def _tanpa_kebiasaan(semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Doubt rows that break a relation in one and the same way: three of a kind are a habit of the table, no slip."""
    cara = Counter(_sidik(satu) for satu in semua if not satu.benar)
    for satu in semua:
        yield replace(satu, kuat=False) if not satu.benar and cara[_sidik(satu)] > _LUPUT else satu


def _sidik(satu: Turunan) -> tuple[Decimal, ...]:
    return tuple(s.angka.nilai for s in (satu.hasil, *satu.cara[0][1]) if s.angka)


def _dibatasi(
    cara: tuple[tuple[Rumus, tuple[Sel, ...]], ...], baris: BarisPublikasi
) -> tuple[tuple[Rumus, tuple[Sel, ...]], ...]:
    if not baris.dibatasi:
        return cara
    lebih = [operan for rumus, operan in cara if rumus is r.RASIO and _melebihi(rumus, operan)]
    return (*cara, (r.DIBATASI, lebih[0])) if lebih else cara


def _angka(sel: Sequence[Sel]) -> list[Cetakan]:
    return [satu.angka for satu in sel if satu.angka]


def _polos(sel: Sel) -> bool:
    """Say whether a heading says no more than per cent."""
    return set(kata(re.sub(r"20\d\d", "", sel.kolom))) <= {"persen", "persentase", "tahun", "th"}


def _urut_pas(
    tabel: TabelPublikasi, milik: Milik, calon: Sequence[Calon], *, saring: bool
) -> list[tuple[Calon, int, int]]:
    """Return the candidates that some row can be tested with, those that fit most rows first.

    ``saring`` leaves out rows that fit anything, such as 100 of 100.
    """
    hasil = []
    for satu in calon:
        diuji = [(b, s) for b, s in milik if not saring or berisi(tabel, b, s, satu)]
        cocok = [h for baris, sel in diuji if (h := uji(tabel, baris, sel, satu)) is not None]
        if cocok:
            hasil.append((satu, sum(cocok), len(cocok)))
    # Where one row falls and the others rise, the usual formula still comes first.
    return sorted(hasil, key=lambda s: (s[0][0].id.startswith("turun") or s[0][0] is r.SISA_PERSEN, -s[1]))


def _dari_pola(tabel: TabelPublikasi, milik: Milik, calon: Calon, *, pasti: bool = False) -> Iterator[Turunan]:
    rumus, nama = calon
    aturan = "kolom-jumlah" if rumus.id == "jumlah" else "kolom-rasio"
    cocok = [uji(tabel, baris, sel, calon) for baris, sel in milik]
    pas, semua = sum(1 for satu in cocok if satu), sum(satu is not None for satu in cocok)
    for (baris, sel), satu in zip(milik, cocok, strict=True):
        operan = tuple(s for k in nama if (s := tabel.sel(baris, k)))
        if satu is not None:
            kuat = pasti or semua - pas <= _LUPUT or pas * 6 >= semua * 5
            # Of what should fall the same percentage follows the other way round.
            kinerja = sel.besaran in _CAPAIAN or [s.besaran for s in operan] == [Besaran.REALISASI, Besaran.TARGET]
            lain = (r.TURUN_SELISIH, r.TURUN_RASIO) if rumus is r.RASIO and kinerja else ()
            yield Turunan(sel, tuple((satu, operan) for satu in (rumus, *lain)), baris, aturan, kuat)
