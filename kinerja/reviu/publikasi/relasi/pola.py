"""What the columns of a table compute from each other, as most of its rows show, whatever the headings say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, combinations, permutations

from kinerja.reviu.publikasi.cetakan.bilangan import Selang
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Calon, Milik, ada, berisi, uji

__all__ = ["NAMA_SELISIH", "PAS", "cari_pola"]

#: Rows that a pattern must fit before it is believed, of a difference (which fits to the last digit) and of a ratio.
_PAS_TEPAT, PAS = 2, 3
#: Rows that a share of one whole must fit.
_PAS_BAGIAN = 3
_SERATUS = Decimal(100)
#: Rows that follow, and that do not, of what is not to be believed.
_TIDAK = (0, 0)
#: Columns beside each other that may be added up, and columns that two are taken from.
_DERET, _LAIN = 14, 28
#: Columns that a share of two of them together is looked for in.
_BEBAN = 8
#: What is measured against a target of its own, and so is no share of one whole.
_KINERJA = frozenset({Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN})
#: Words of headings that name a share and nothing else, and of scores in another measure.
_PANGSA = frozenset("persen persentase porsi proporsi pangsa kontribusi andil komposisi share".split())
_KONVERSI = frozenset("konversi tertimbang".split())
_TERTIMBANG = frozenset("tertimbang terbobot konversi kontribusi".split())
#: Words of headings that name a difference.
NAMA_SELISIH = frozenset(
    "selisih naik turun kenaikan penurunan peningkatan penambahan pengurangan perubahan deviasi kesenjangan gap lebih kurang bertambah "
    "berkurang".split()
)


def cari_pola(tabel: TabelPublikasi, kolom: str, milik: Milik) -> Calon | None:
    """Return the relation to other columns that most rows of a column follow, and follow by no chance."""
    contoh = next(sel for _, sel in milik)
    if len(milik) < PAS or not (_derajat(contoh) or contoh.besaran in PERSENAN):
        return None
    if len({sel.angka.nilai for _, sel in milik if sel.angka}) < PAS:
        return None
    if contoh.besaran is Besaran.TARGET and "%" in kolom and "tingkat" not in kata(kolom):
        # A target in per cent is set, and computed from nothing; the rate at which it was met is.
        return None
    return (
        _terbaik(tabel, milik, _calon_pola(tabel, kolom, contoh))
        or _bagian_tetap(tabel, kolom, milik)
        or _terbaik(tabel, milik, _calon_beban(tabel, kolom, contoh))
    )


def _terbaik(tabel: TabelPublikasi, milik: Milik, calon: Iterator[Calon]) -> Calon | None:
    """Return the first relation that all rows follow, else the one that most do."""
    terbaik: tuple[int, Calon | None] = (0, None)
    for satu in calon:
        pas, luput = _percaya(tabel, milik, satu)
        if pas and not luput:
            return satu
        if pas - luput > terbaik[0]:
            terbaik = (pas - luput, satu)
    return terbaik[1]


def _bagian_tetap(tabel: TabelPublikasi, kolom: str, milik: Milik) -> Calon | None:
    """Return that a column of percentages is the share of one and the same whole, as most rows of another column show."""
    contoh = next(sel for _, sel in milik)
    if contoh.besaran in _KINERJA or not _berbagian(kolom, contoh):
        return None
    for lain in (satu for satu in tabel.kolom if satu != kolom and not _berpersen(tabel, satu)):
        utuh = list(_keseluruhan(tabel, milik, lain))
        if total := _total_seratus(tabel, kolom, lain, utuh):
            return r.bagian_tetap(total), (lain,)
        letak = max(
            (satu.bawah for satu in utuh), key=lambda n: sum(s.bawah <= n <= s.atas for s in utuh), default=None
        )
        pas = [satu for satu in utuh if _berdesimal(milik) and letak is not None and satu.bawah <= letak <= satu.atas]
        luput = len(utuh) - len(pas)
        if len(pas) >= _PAS_BAGIAN and luput <= min(2, len(pas) // 3):
            calon = (r.bagian_tetap(Selang(max(s.bawah for s in pas), min(s.atas for s in pas))), (lain,))
            if _percaya(tabel, milik, calon)[0]:
                return calon
    return None


def _berbagian(kolom: str, contoh: Sel) -> bool:
    """Say whether a heading can be that of a share: a percentage or a score in another measure, but no weight, which is given."""
    isi = set(kata(kolom))
    return "bobot" not in isi and (_arti(kolom, contoh).persen or not _KONVERSI.isdisjoint(isi))


def _berpersen(tabel: TabelPublikasi, kolom: str) -> bool:
    """Say whether a column holds percentages, which are no parts of a whole."""
    sel = next((s for b in tabel.baris if (s := tabel.sel(b, kolom))), None)
    return sel is not None and (sel.besaran in PERSENAN or (sel.angka is not None and sel.angka.persen))


def _berdesimal(milik: Milik) -> bool:
    """Say whether a column prints decimals, so that few of its numbers agree by chance, or has many rows."""
    return len(milik) > _PAS_BAGIAN + 1 or any(s.angka and s.angka.desimal for _, s in milik)


def _total_seratus(tabel: TabelPublikasi, kolom: str, lain: str, utuh: Sequence[Selang]) -> Selang | None:
    """Return the whole that a row of totals prints beside its percentage, where most rows are shares of it."""
    baris = next((b for b in tabel.baris if b.peran == "jumlah" and tabel.sel(b, kolom)), None)
    sel = tabel.sel(baris, lain) if baris else None
    if sel is None or sel.angka is None or not sel.angka.nilai:
        return None
    total = sel.angka.selang
    pas = sum(satu.beririsan(total) for satu in utuh)
    perlu = _PAS_TEPAT if _PANGSA.issuperset(kata(kolom)) else PAS
    return total if pas >= perlu and pas * 3 >= len(utuh) * 2 else None


def _keseluruhan(tabel: TabelPublikasi, milik: Milik, lain: str) -> Iterator[Selang]:
    """Yield, row by row, the whole of which another column would be the printed percentage."""
    for baris, sel in milik:
        s = tabel.sel(baris, lain)
        if s and s.angka and s.angka.nilai and sel.angka and sel.angka.nilai:
            hasil = s.angka.selang.per(sel.angka.longgar)
            if hasil:
                yield hasil.kali(_SERATUS)


def _derajat(sel: Sel) -> bool:
    """Say whether a column is of a kind that other columns can teach: no target, no amount of its own."""
    bebas = sel.besaran in (Besaran.LAIN, Besaran.JUMLAH, Besaran.SISA, Besaran.EFISIENSI, Besaran.PERSEN)
    return bebas or (sel.besaran in UANG | {Besaran.REALISASI, Besaran.TARGET} and not sel.periode)


def _calon_pola(tabel: TabelPublikasi, kolom: str, contoh: Sel) -> Iterator[Calon]:
    nomor = tabel.kolom.index(kolom)
    arti = _arti(kolom, contoh)
    if not arti.persen and not arti.selisih:
        for awal in range(max(0, nomor - _DERET), nomor):
            yield r.JUMLAH, tabel.kolom[awal:nomor]
        if not {"jumlah", "total", "banyaknya"}.isdisjoint(kata(kolom)):
            for bagian in accumulate((satu,) for satu in tabel.kolom[nomor + 1 : nomor + _DERET]):
                yield r.JUMLAH, bagian
    lain = [satu for satu in tabel.kolom if satu != kolom and ada(tabel, satu)]
    if not arti.tertimbang:
        # What a weighted score follows from does not follow from it.
        lain = [satu for satu in lain if _TERTIMBANG.isdisjoint(kata(satu))]
    lain = lain[:_LAIN]
    for rumus in _cara_pola(arti, contoh):
        for pasang in permutations(lain, 2):
            yield rumus, pasang
    if arti.persen:
        for satu in lain:
            yield r.SATU_KURANG, (satu,)


def _calon_beban(tabel: TabelPublikasi, kolom: str, contoh: Sel) -> Iterator[Calon]:
    """Yield shares of two columns together, where a column is a percentage that nothing else explains."""
    lain = [satu for satu in tabel.kolom if satu != kolom and "%" not in satu and ada(tabel, satu)][:_BEBAN]
    for atas in lain if _arti(kolom, contoh).persen else ():
        for pasang in combinations((satu for satu in lain if satu != atas), 2):
            yield r.RASIO_BEBAN, (atas, *pasang)


@dataclass(frozen=True)
class _Arti:
    """What a heading lets a column be: a percentage, growth in either form, a difference, a weighted score."""

    persen: bool
    tumbuh: bool
    selisih: bool
    tertimbang: bool
    deviasi: bool


def _arti(kolom: str, contoh: Sel) -> _Arti:
    isi = set(kata(kolom))
    bertanda = "%" in kolom
    tumbuh = contoh.besaran is Besaran.PERTUMBUHAN and not bertanda and isi.isdisjoint({"persen", "persentase", "laju"})
    bebas = contoh.besaran in (Besaran.LAIN, Besaran.PERSEN, Besaran.JUMLAH)
    bertanda = bertanda or (bebas and contoh.angka is not None and contoh.angka.persen)
    persen = (contoh.besaran in PERSENAN and not tumbuh) or not isi.isdisjoint({"rasio", "tingkat"}) or bertanda
    selisih = not NAMA_SELISIH.isdisjoint(isi) and isi.isdisjoint({"sebelum", "setelah", "sesudah"}) and not persen
    deviasi = not isi.isdisjoint({"deviasi", "kesenjangan", "gap", "penyimpangan"})
    return _Arti(persen, tumbuh, selisih, not persen and not _TERTIMBANG.isdisjoint(isi), deviasi)


def _cara_pola(arti: _Arti, contoh: Sel) -> list[Rumus]:
    """Return the relations of two other columns that a column may follow."""
    cara: list[Rumus] = [r.BERBOBOT] if arti.tertimbang else []
    if arti.selisih or contoh.besaran is Besaran.SISA:
        cara += [r.KURANG, r.MUTLAK]
    if arti.persen:
        cara += [r.RASIO, r.KENAIKAN, r.DEVIASI_PERSEN if arti.deviasi else r.SISA_PERSEN]
    elif contoh.besaran is Besaran.LAIN:
        cara += [r.BAGI, r.RASIO, r.BERBOBOT] if contoh.angka and contoh.angka.desimal else [r.KURANG]
    if not arti.persen and contoh.besaran in UANG | {Besaran.LAIN, Besaran.JUMLAH}:
        cara.append(r.KALI)
    return [*cara, r.KENAIKAN] if arti.tumbuh else cara


def _bersebut(sel: Sel, calon: Calon) -> bool:
    """Say whether a heading names what its percentage is of: "% Selesai" beside "Selesai"; so do two parts of a number."""
    rumus, nama = calon
    if rumus.id == "jumlah":
        return not {"jumlah", "total", "banyaknya"}.isdisjoint(kata(sel.kolom))
    inti = set(kata(sel.kolom)) - {"persen", "persentase", "tingkat", "rasio"}
    return rumus.id == "rasio" and bool(inti) and inti <= set(kata(nama[0]))


def _percaya(tabel: TabelPublikasi, milik: Milik, calon: Calon) -> tuple[int, int]:
    """Count the rows that follow a relation and those that do not; (0, 0) where it is not to be believed."""
    rumus, _ = calon
    pas = semua = 0
    contoh = next(sel for _, sel in milik)
    beda: set[Decimal] = set()
    for baris, sel in milik:
        hasil = uji(tabel, baris, sel, calon)
        if hasil is None or sel.angka is None or (hasil and not berisi(tabel, baris, sel, calon)):
            continue
        semua += 1
        if hasil:
            pas += 1
            beda.add(sel.angka.nilai)
        elif 3 * (semua - pas) > len(milik):
            return _TIDAK
    pasti = contoh.besaran is not Besaran.LAIN or not NAMA_SELISIH.isdisjoint(kata(contoh.kolom))
    perlu = _PAS_TEPAT if (pasti and rumus.id in ("kurang", "mutlak")) or _bersebut(contoh, calon) else PAS
    return (pas, semua - pas) if len(beda) >= perlu and pas * 3 >= semua * 2 else _TIDAK
