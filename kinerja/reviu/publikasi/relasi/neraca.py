"""Columns that balance: what stands over, comes and goes, changes of a budget, parts of a whole, as most rows show.

No heading needs to be known. Where few rows or small numbers could balance by chance, the headings must agree with the
signs: what was received is added, what was paid is taken away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import log10

from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["luput_imbang", "neraca"]

#: Columns that are tried with each other at a time, and how many such runs of columns a table has at most.
_LEBAR, _JENDELA = 8, 6
#: Columns of a balance at least, and digits that must agree before it is believed, without and with fitting headings.
_SUKU, _ANGKA, _ANGKA_SEJALAN = 3, 6.5, 2.0
#: Rows that differ and must balance.
_SAKSI = 2
#: Columns in which two balances differ that are one.
_TIRUAN = 2
_BERIMBANG = UANG | {Besaran.LAIN, Besaran.JUMLAH, Besaran.PERTUMBUHAN}
#: Words of what is added, and of what is taken away.
_TAMBAH = frozenset(
    "awal lalu masuk baru tambah penambahan bertambah lahir datang produksi pengadaan diterima penerimaan pasokan impor "
    "semula murni terima tunggakan pemasukan pembelian kedatangan pendapatan".split()
)
_KURANG = frozenset(
    "keluar selesai diselesaikan lulus mati meninggal pindah pensiun pelunasan penghapusan hapus penyaluran konsumsi susut "
    "pengurangan berkurang ditolak dicabut putus diputus bayar dibayar terpakai dipakai penggunaan pengeluaran rusak "
    "mengundurkan berhenti penjualan terjual disalurkan distribusi pemakaian angsuran setor belanja dimusnahkan".split()
)
_HASIL = frozenset("akhir sisa saldo jumlah total menjadi selisih surplus netto".split())


@dataclass(frozen=True)
class _Imbang:
    """Signs by column of a sum that is nought in most rows, and the rows that break it."""

    tanda: dict[str, int]
    luput: int


def neraca(tabel: TabelPublikasi, sudah: Iterable[Turunan]) -> Iterator[Turunan]:
    """Yield what follows in each row from the balances of a table; ``sudah`` are sums and differences that are known."""
    ada = {frozenset(satu.tanda): satu for satu in _semua_imbang(tabel)}
    dasar: list[dict[str, Fraction]] = []
    for lama in sudah:
        rumus, operan = lama.cara[0]
        kurang = rumus is r.KURANG
        _bebas(dasar, {lama.hasil.kolom: -1} | {s.kolom: -1 if kurang and n else 1 for n, s in enumerate(operan)})
    kuat: list[_Imbang] = []
    for satu in ada.values():
        # Two columns that are nearly the same balance the same others: the one that always does is meant.
        tiruan = any(k.luput < satu.luput and len(k.tanda.keys() ^ satu.tanda.keys()) == _TIRUAN for k in kuat)
        if not tiruan and not _sebagian(satu, ada.values()) and _bebas(dasar, satu.tanda):
            kuat.append(satu)
            yield from _turunkan(tabel, satu)


def _sebagian(satu: _Imbang, semua: Iterable[_Imbang]) -> bool:
    """Say whether a balance lacks a column with which it is broken less: what came without what went."""
    return any(satu.tanda.keys() < lain.tanda.keys() and lain.luput < satu.luput for lain in semua)


def luput_imbang(tabel: TabelPublikasi) -> dict[frozenset[str], int]:
    """Return how many rows break each balance of a table, by its columns."""
    return {frozenset(satu.tanda): satu.luput for satu in _semua_imbang(tabel)}


@lru_cache(maxsize=64)
def _semua_imbang(tabel: TabelPublikasi) -> tuple[_Imbang, ...]:
    """Return the balances of a table that are believed; they are asked for twice."""
    kolom = [k for k in tabel.kolom if _berimbang(tabel, k)]
    return tuple(_cari(tabel, kolom)) if len(kolom) >= _SUKU else ()


def _berbilangan(tabel: TabelPublikasi) -> list[BarisPublikasi]:
    """Return the rows of a table but for those of percentages alone: below a total they say how much of it each part is."""
    return [b for b in tabel.baris if any(s.angka is None or not s.angka.persen for s in b.angka)]


def _berimbang(tabel: TabelPublikasi, kolom: str) -> bool:
    """Say whether a column holds numbers that can be added: money or counts, no percentages and no targets."""
    sel = [s for b in _berbilangan(tabel) if (s := tabel.sel(b, kolom))]
    return (
        bool(sel)
        and "%" not in kolom
        and all(s.besaran in _BERIMBANG and s.angka and not s.angka.persen and s.angka.lain is None for s in sel)
        and any(s.angka and s.angka.nilai for s in sel)
    )


# --- finding ---


def _cari(tabel: TabelPublikasi, kolom: Sequence[str]) -> list[_Imbang]:
    """Return the balances that are believed, those with the fewest columns and the fewest broken rows first."""
    baris = [b for b in _berbilangan(tabel) if b.peran == "isi"]
    jumlah = [b for b in _berbilangan(tabel) if b.peran == "jumlah"]
    hasil: dict[frozenset[str], _Imbang] = {}
    for awal in range(max(1, min(_JENDELA, len(kolom) - _LEBAR + 1))):
        milik = kolom[awal : awal + _LEBAR]
        for tanda in _calon(tabel, milik, [*baris, *jumlah]):
            kunci = frozenset(tanda)
            if kunci not in hasil and (satu := _percaya(tabel, tanda, baris, jumlah)):
                hasil[kunci] = satu
    return sorted(hasil.values(), key=lambda s: (s.luput, len(s.tanda)))


def _calon(tabel: TabelPublikasi, kolom: Sequence[str], baris: Sequence[BarisPublikasi]) -> Iterator[dict[str, int]]:
    """Yield the signs that balance one of the two fullest rows."""
    urut = sorted(baris, key=lambda b: -sum(bool(_nilai(tabel, b, k)) for k in kolom))[:2]
    if len(urut) < 2:
        return
    nilai = [[_nilai(tabel, b, k) for b in urut] for k in kolom]
    lebar = [_lebar(tabel, b, kolom) for b in urut]
    semua: list[tuple[Decimal, Decimal, tuple[int, ...]]] = [(Decimal(0), Decimal(0), ())]
    for satu, dua in nilai:
        semua = [
            (a + t * satu, b + t * dua, (*tanda, t))
            for a, b, tanda in semua
            for t in ((0, 1, -1) if any(tanda) else (0, 1))
        ]
    for a, b, tanda in semua:
        if abs(a) <= lebar[0] or abs(b) <= lebar[1]:
            yield {k: t for k, t in zip(kolom, tanda, strict=True) if t}


def _nilai(tabel: TabelPublikasi, baris: BarisPublikasi, kolom: str) -> Decimal:
    """Return the number of a row in a column; an empty cell among what is added is nothing."""
    sel = tabel.sel(baris, kolom)
    return sel.angka.nilai if sel and sel.angka else Decimal(0)


def _lebar(tabel: TabelPublikasi, baris: BarisPublikasi, kolom: Sequence[str]) -> Decimal:
    """Return by how much rounding lets a sum miss nought."""
    sel = [s for k in kolom if (s := tabel.sel(baris, k)) and s.angka and s.angka.terbulat]
    return sum((s.angka.langkah for s in sel if s.angka), Decimal(0)) / 2


def _percaya(
    tabel: TabelPublikasi, tanda: dict[str, int], baris: Sequence[BarisPublikasi], jumlah: Sequence[BarisPublikasi]
) -> _Imbang | None:
    """Return a balance that rows show by no chance, and that few rows break."""
    uji = {b: satu for b in (*baris, *jumlah) if (satu := _imbang(tabel, b, tanda)) is not None}
    pas, luput = sum(uji.values()), len(uji) - sum(uji.values())
    if luput > max(1, len(uji) // 4) or pas < _SAKSI or pas < 2 * luput:
        return None
    # A total adds up what its rows show, and is a witness of its own only where one of them is wrong.
    pasti = [b for b, benar in uji.items() if benar and not _berpasangan(tabel, b, tanda)]
    saksi = [b for b in baris if b in pasti] + ([b for b in jumlah if b in pasti][:1] if luput else [])
    return _Imbang(tanda, luput) if not _sederet(tanda) and _meyakinkan(tabel, tanda, saksi, luput) else None


def _berpasangan(tabel: TabelPublikasi, baris: BarisPublikasi, tanda: dict[str, int]) -> bool:
    """Say whether a row balances because its numbers are alike in pairs, as months do in most of which all was done."""
    tambah, kurang = (
        Counter(n for k, t in tanda.items() if t == arah and (n := _nilai(tabel, baris, k))) for arah in (1, -1)
    )
    return tambah == kurang and tambah.total() > 1


def _meyakinkan(tabel: TabelPublikasi, tanda: dict[str, int], saksi: Sequence[BarisPublikasi], luput: int) -> bool:
    """Say whether what balances in rows does so by no chance: every column counts, and enough digits agree."""
    beda = {tuple(_nilai(tabel, b, k) for k in tanda): b for b in saksi}
    if len(beda) < _SAKSI or not all(any(isi[n] for isi in beda) for n in range(len(tanda))):
        return False
    sejalan = _sejalan(tanda)
    if luput and len(saksi) < _SUKU and not sejalan:
        return False
    return sum(_bobot(tabel, b, tanda) for b in beda.values()) >= (_ANGKA_SEJALAN if sejalan else _ANGKA)


def _sederet(tanda: dict[str, int]) -> bool:
    """Say whether three columns are years or parts of a year of one quantity: what grows evenly balances by itself."""
    nama = Counter(tuple(k for k in kata(kolom) if angka_romawi(k) is None and not k.isdigit()) for kolom in tanda)
    hasil = _hasil(tanda)
    inti = tuple(k for k in kata(hasil) if angka_romawi(k) is None and not k.isdigit())
    return nama[inti] >= _SUKU


def _imbang(tabel: TabelPublikasi, baris: BarisPublikasi, tanda: dict[str, int]) -> bool | None:
    """Say whether a row balances; None where it prints too few of its numbers to tell."""
    if sum(tabel.sel(baris, k) is not None for k in tanda) < _SUKU:
        return None
    jumlah = sum((t * _nilai(tabel, baris, k) for k, t in tanda.items()), Decimal(0))
    return abs(jumlah) <= _lebar(tabel, baris, list(tanda))


def _bobot(tabel: TabelPublikasi, baris: BarisPublikasi, tanda: dict[str, int]) -> float:
    """Return how many digits agree where a row balances: those of its second largest number, above what rounding takes."""
    besar = sorted(abs(_nilai(tabel, baris, k)) for k in tanda)[-2]
    langkah = max(s.angka.langkah for k in tanda if (s := tabel.sel(baris, k)) and s.angka)
    return log10(1 + float(besar / langkah)) if besar else 0.0


def _sejalan(tanda: dict[str, int]) -> bool:
    """Say whether headings agree with the signs: what comes against what goes, or one total against its parts."""
    hasil = _hasil(tanda)
    arah = -tanda[hasil]
    isi = {k: t * arah for k, t in tanda.items() if k != hasil}
    tambah, kurang = (
        [
            t
            for k, t in isi.items()
            if not kamus.isdisjoint(kata(k)) and (kamus is _KURANG or _KURANG.isdisjoint(kata(k)))
        ]
        for kamus in (_TAMBAH, _KURANG)
    )
    return (
        bool(tambah) and all(t == 1 for t in tambah) and all(t == -1 for t in kurang) and len(tambah) + len(kurang) >= 2
    )


def _hasil(tanda: dict[str, int]) -> str:
    """Return the column that follows from the others: the one of its sign, else one so headed, else the last."""
    for arah in (1, -1):
        sendiri = [k for k, t in tanda.items() if t == arah]
        if len(sendiri) == 1:
            return sendiri[0]
    bernama = [k for k in tanda if not _HASIL.isdisjoint(kata(k))]
    return (bernama or list(tanda))[-1]


def _bebas(dasar: list[dict[str, Fraction]], tanda: dict[str, int]) -> bool:
    """Say whether a balance says more than those before it, and keep it then."""
    sisa = {k: Fraction(t) for k, t in tanda.items()}
    for satu in dasar:
        poros = next(iter(satu))
        if kali := sisa.get(poros, Fraction(0)):
            sisa = {k: sisa.get(k, Fraction(0)) - kali * satu.get(k, Fraction(0)) / satu[poros] for k in sisa | satu}
    sisa = {k: t for k, t in sisa.items() if t}
    if sisa:
        dasar.append(sisa)
    return bool(sisa)


# --- what follows ---


def _turunkan(tabel: TabelPublikasi, imbang: _Imbang) -> Iterator[Turunan]:
    nama = _hasil(imbang.tanda)
    arah = -imbang.tanda[nama]
    lain = {k: t * arah for k, t in imbang.tanda.items() if k != nama}
    for baris in tabel.baris:
        hasil = tabel.sel(baris, nama)
        operan = [(s, t) for k, t in lain.items() if (s := tabel.sel(baris, k))]
        if hasil and len(operan) >= _SUKU - 1 and baris.peran != "rerata":
            rumus = r.neraca([t for _, t in operan])
            sel: tuple[Sel, ...] = tuple(s for s, _ in operan)
            yield Turunan(hasil, ((rumus, sel),), baris, "kolom-jumlah")
