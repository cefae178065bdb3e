"""Words and signs in a column that stand for a comparison of numbers beside them: risen, reached, passed, on time.

What they compare, a rule says that heading or caption prints, or the words themselves; most rows must bear it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran, hanya_tahun
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.publikasi.cetakan.skala_cetak import baca_rentang
from kinerja.reviu.publikasi.relasi.pola import NAMA_SELISIH
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_status_kolom"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_NAIK = frozenset((*NAIK.split("|"), *"▲△↑⬆↗"))
_TURUN = frozenset((*TURUN.split("|"), *"▼▽↓⬇↘"))
_TETAP = frozenset("tetap stabil stagnan sama rentang ► ↔ → =".split())
_BAIK = frozenset(
    "tercapai mencapai melampaui terlampaui memenuhi terpenuhi lulus layak tepat efisien sesuai surplus sehat lancar ✓ ✔ √ ☑ ✅".split()
)
_BURUK = frozenset("terlambat gagal defisit lewat ✗ ✘ ✕ ☒ ❌".split())
_INGKAR = frozenset("tidak belum kurang tak bukan".split())
_TANPA_INGKAR = re.compile(r"^(?:tidak|belum)\s+", re.IGNORECASE)
#: How a rule is printed: what is compared with a number, or with the column that a word heads.
_ATURAN = re.compile(
    r"(?P<tanda>≥|>=|≤|<=|>|<|minimal|paling\s+sedikit|paling\s+banyak|maksimal|di\s*atas|di\s*bawah|lebih\s+dari|kurang\s+dari)"
    r"\s*(?P<apa>\d[\d.,]*|[a-z]+)",
    re.IGNORECASE,
)
#: Above or below what heading or row names.
_LETAK = re.compile(r"(?:di\s*)?(?:(?P<atas>atas)|bawah)(?:\s+\w+)?$", re.IGNORECASE)
_LEBIH = re.compile(r"[≥>]|minimal|paling\s+sedikit|di\s*atas|lebih", re.IGNORECASE)
_SEBAB = re.compile(r"\b(?:bila|jika|apabila|kalau|dengan|nilai|capaian|realisasi)\b|[=:]", re.IGNORECASE)
_TUMBUH = NAMA_SELISIH | frozenset("pertumbuhan tumbuh laju".split())
_ACUAN = frozenset("nasional provinsi standar rata".split())
_BATAS = frozenset("target standar batas ambang baku norma".split())
_SERATUS = Decimal(100)
#: Words of a column at most, rows that must bear a rule out for a warning and for more, and how many may break it.
_KATA, _PAS, _PASTI, _LUPUT = 4, 2, 4, 1


@dataclass(frozen=True)
class _Ucapan:
    """A cell of words: its row, what it says (1 risen or reached, -1 fallen or missed, 0 unchanged), and of which kind."""

    baris: BarisPublikasi
    sel: Sel
    tanda: int
    arah: bool

    def cocok(self, beda: int) -> bool:
        """Say whether the words agree with the sign of a difference; what is just reached is reached."""
        return beda == self.tanda or (not self.arah and self.tanda == 1 and beda == 0)


#: By row, the sign of what is compared, and the numbers that are.
_Banding = dict[int, tuple[int, tuple[Sel, ...]]]


def periksa_status_kolom(peta: Peta) -> _Temuan:
    """Find words and signs that the numbers of their row contradict, as the other rows read them."""
    for tabel in peta.isi.tabel:
        for kolom in tabel.kolom if not tabel.prosa else ():
            ucapan = list(_ucapan(tabel, kolom))
            if ucapan:
                yield from _adu(tabel, kolom, ucapan)


def _ucapan(tabel: TabelPublikasi, kolom: str) -> Iterator[_Ucapan]:
    for baris in tabel.baris:
        # What the capaian of an indicator deserves is a rating, which has a rule of its own.
        bercapaian = any(s.besaran is Besaran.CAPAIAN for s in baris.angka)
        for sel in baris.sel if baris.peran == "isi" else ():
            if sel.kolom != kolom or sel.angka is not None or (bercapaian and sel.besaran is Besaran.PREDIKAT):
                continue
            if baca := _baca(sel.teks) or _ya_tidak(kolom, sel.teks):
                yield _Ucapan(baris, sel, *baca)


def _baca(teks: str) -> tuple[int, bool] | None:
    """Return the sign of words or of a mark, and whether it tells a direction; None where it is neither.

    >>> _baca("Tidak Tercapai"), _baca("▲"), _baca("Dokumen")
    ((-1, False), (1, True), None)
    """
    if temu := _LETAK.match(teks.strip()):
        return (1 if temu["atas"] else -1), True
    isi = set(kata(teks)) | set(re.findall(r"[^\w\s]", teks))
    if len(isi) > _KATA:
        return None
    ada = [
        (tanda, arah)
        for kamus, tanda, arah in (
            (_NAIK, 1, True),
            (_TURUN, -1, True),
            (_TETAP, 0, True),
            (_BAIK, 1, False),
            (_BURUK, -1, False),
        )
        if isi & kamus
    ]
    if len(ada) != 1 or (ada[0][1] and isi & _INGKAR):
        return None
    return (-ada[0][0], False) if isi & _INGKAR else ada[0]


def _ya_tidak(kolom: str, teks: str) -> tuple[int, bool] | None:
    """Return the sign of yes or no below a heading that says what is asked."""
    tanda = {"ya": 1, "tidak": -1, "belum": -1}.get(" ".join(kata(teks)))
    return (tanda, False) if tanda and not _BAIK.isdisjoint(kata(kolom)) else None


# --- what is compared ---


def _adu(tabel: TabelPublikasi, kolom: str, ucapan: Sequence[_Ucapan]) -> _Temuan:
    terbaik: list[tuple[_Ucapan, int, tuple[Sel, ...]]] = []
    banyak: tuple[int, ...] = ()
    for pasti, banding in _banding(tabel, kolom, arah=ucapan[0].arah):
        milik = [(u, *banding[id(u.baris)]) for u in ucapan if id(u.baris) in banding]
        luput = [satu for satu in milik if not satu[0].cocok(satu[1])]
        pas = [u.tanda for u, beda, _ in milik if u.cocok(beda)]
        if len(pas) < _PAS or len(luput) > max(_LUPUT, len(milik) // 6):
            continue
        nilai = (len(pas), len(set(pas)) > 1, pasti, _sesatuan(milik[0][2]))
        if nilai > banyak and (nilai[1] or (pasti and len(pas) > _PAS)):
            terbaik, banyak = luput, nilai
    yield from (_sebut(ucapan, *satu, pasti=banyak[0] >= _PASTI) for satu in terbaik)


def _sebut(
    ucapan: Sequence[_Ucapan], satu: _Ucapan, beda: int, lawan: tuple[Sel, ...], *, pasti: bool
) -> tuple[Sel, Dugaan]:
    """Return the finding at words that the numbers of their row contradict."""
    harap = next((u.sel.teks for u in ucapan if u.cocok(beda)), "") or _lawan(satu, beda)
    nama = " dan ".join(f"{s.isi.kolom} {s.teks}" for s in lawan)
    pesan = f"Menurut {nama}, seharusnya “{harap}”, seperti pada baris lain, tetapi tercetak “{satu.sel.teks}”"
    tingkat = None if pasti else Tingkat.PERINGATAN
    return satu.sel, duga(satu.sel, harap, pesan, *lawan, tingkat=tingkat)


def _lawan(ucap: _Ucapan, beda: int) -> str:
    """Return what should stand where no other row says it: the same words with or without their negation."""
    if ucap.arah:
        return {1: "Naik", -1: "Turun", 0: "Tetap"}[beda]
    return _TANPA_INGKAR.sub("", ucap.sel.teks.strip()) if ucap.tanda < 0 else f"Tidak {ucap.sel.teks.strip()}"


def _sesatuan(sel: tuple[Sel, ...]) -> bool:
    """Say whether headings of what is compared name one unit in brackets."""
    satuan = {temu[-1] for s in sel if (temu := re.findall(r"\(([^()]*)\)", s.isi.kolom))}
    return len(satuan) == 1 and len({s.kolom for s in sel}) > 1


def _banding(tabel: TabelPublikasi, kolom: str, *, arah: bool) -> Iterator[tuple[bool, _Banding]]:
    """Yield what words can compare, the likeliest first: by a printed rule, or a column of differences, that leave no doubt."""
    angka = [k for k in tabel.kolom if any(tabel.sel(b, k) for b in tabel.baris)]
    yield from ((True, satu) for satu in _menurut_aturan(tabel, kolom, angka))
    if arah:
        yield from ((True, _dengan_bilangan(tabel, k, Decimal(0))) for k in angka if not _TUMBUH.isdisjoint(kata(k)))
        yield from (
            (False, satu) for satu in (*_arah(tabel, angka), *_rentang(tabel, angka), *_baris_acuan(tabel, angka))
        )
        return
    yield from ((False, satu) for satu in _capai(tabel, angka))


def _capai(tabel: TabelPublikasi, angka: Sequence[str]) -> Iterator[_Banding]:
    """Yield what reached and missed can speak of: a target or standard beside a number, or a hundred per cent."""
    # Of an indicator the capaian knows whether less is better.
    bercapaian = any(s.besaran is Besaran.CAPAIAN for b in tabel.baris for s in b.angka)
    for lain in (k for k in angka if not bercapaian and not _BATAS.isdisjoint(kata(k))):
        for satu in (k for k in angka if k != lain):
            yield _antar(tabel, satu, lain)
    for satu in angka:
        if "%" in satu or "capaian" in kata(satu):
            yield _dengan_bilangan(tabel, satu, _SERATUS)


def _menurut_aturan(tabel: TabelPublikasi, kolom: str, angka: Sequence[str]) -> Iterator[_Banding]:
    """Yield the rules that heading or caption prints: a bound, or a column that is one, on the side that the words allow."""
    for teks in (kolom, tabel.nama):
        for temu in _ATURAN.finditer(teks):
            batas = baca_cetakan(temu["apa"], ribuan=False)
            depan = _baca(" ".join(re.findall(r"\w+|[^\w\s]", _SEBAB.split(teks[: temu.start()])[0])[-_KATA + 1 :]))
            balik = (depan is not None and depan[0] < 0) is (_LEBIH.match(temu["tanda"]) is not None)
            for satu in angka:
                if batas:
                    yield _balik(_dengan_bilangan(tabel, satu, batas.nilai), balik=balik)
                for lain in angka if not batas else ():
                    if satu != lain and temu["apa"].casefold() in kata(lain):
                        yield _balik(_antar(tabel, satu, lain), balik=balik)


def _arah(tabel: TabelPublikasi, angka: Sequence[str]) -> Iterator[_Banding]:
    """Yield what risen and fallen can speak of: two years, or the row before."""
    for lama, baru in _dua_tahun(tabel, angka):
        yield _antar(tabel, baru, lama)
    isi = [b for b in tabel.baris if b.peran == "isi"]
    if all(hanya_tahun(b.label) for b in isi):
        for satu in angka:
            yield {
                id(kini): (_tanda(s, t), (s, t))
                for lalu, kini in pairwise(sorted(isi, key=lambda b: b.label))
                if (s := tabel.sel(kini, satu)) and (t := tabel.sel(lalu, satu))
            }


def _rentang(tabel: TabelPublikasi, angka: Sequence[str]) -> Iterator[_Banding]:
    """Yield numbers against the range that another column prints: above, below, within."""
    for lain in tabel.kolom:
        batas = {
            id(b): r
            for b in tabel.baris
            for s in b.sel
            if s.kolom == lain and not s.angka and (r := baca_rentang(s.teks))
        }
        for satu in angka if batas else ():
            semua = [(id(b), s, batas[id(b)]) for b in tabel.baris if id(b) in batas and (s := tabel.sel(b, satu))]
            yield {n: ((s.angka.nilai > r[1]) - (s.angka.nilai < r[0]), (s,)) for n, s, r in semua if s.angka}


def _baris_acuan(tabel: TabelPublikasi, angka: Sequence[str]) -> Iterator[_Banding]:
    """Yield numbers against the row of a larger region or of a standard."""
    for acuan in (b for b in tabel.baris if not _ACUAN.isdisjoint(b.kata)):
        for satu in angka:
            if lawan := tabel.sel(acuan, satu):
                semua = [(b, s) for b in tabel.baris if b is not acuan and (s := tabel.sel(b, satu))]
                yield {id(b): (_tanda(s, lawan), (s, lawan)) for b, s in semua}


def _dua_tahun(tabel: TabelPublikasi, angka: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the last two years of columns that differ in their year alone."""
    milik: dict[tuple[str, ...], dict[str, str]] = {}
    for satu in angka:
        tahun = TAHUN.findall(satu)
        if len(tahun) == 1:
            milik.setdefault(kata(satu.replace(tahun[0], "")), {})[tahun[0]] = satu
    for isi in milik.values():
        urut = sorted(isi)
        if len(urut) > 1:
            yield isi[urut[-2]], isi[urut[-1]]


def _balik(banding: _Banding, *, balik: bool) -> _Banding:
    return {baris: (-beda if balik else beda, sel) for baris, (beda, sel) in banding.items()}


def _dengan_bilangan(tabel: TabelPublikasi, kolom: str, batas: Decimal) -> _Banding:
    semua = [(b, s) for b in tabel.baris if (s := tabel.sel(b, kolom))]
    return {id(b): ((s.angka.nilai > batas) - (s.angka.nilai < batas), (s,)) for b, s in semua if s.angka}


def _antar(tabel: TabelPublikasi, satu: str, lain: str) -> _Banding:
    semua = [(b, s, t) for b in tabel.baris if (s := tabel.sel(b, satu)) and (t := tabel.sel(b, lain))]
    return {id(b): (_tanda(s, t), (s, t)) for b, s, t in semua}


def _tanda(satu: Sel, lain: Sel) -> int:
    a, b = (s.angka.nilai if s.angka else Decimal(0) for s in (satu, lain))
    return (a > b) - (a < b)
