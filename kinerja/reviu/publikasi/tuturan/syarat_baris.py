"""How many rows of a set meet what a sentence says of them: above or below a number, of a rating, risen or fallen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH_RENDAH, LEBIH_TINGGI, NAIK, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.himpunan_baris import Himpunan
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan, pilih_kolom

__all__ = ["banyak_bersyarat"]

_Uji = Callable[[Decimal, Decimal], bool]
_AMBANG = re.compile(
    r"\b(?P<apa>(?:tidak|belum)\s+(?:mencapai|sampai|melebihi|kurang\s+dari)|lebih\s+(?:besar\s+|tinggi\s+)?dari(?:pada)?|di\s*atas|melebihi|melampaui|"
    r"minimal|sedikitnya|setidaknya|sekurang-kurangnya|paling\s+sedikit|paling\s+rendah|kurang\s+dari|lebih\s+(?:kecil|rendah)\s+dari(?:pada)?|"
    r"di\s*bawah|belum|maksimal|paling\s+banyak|paling\s+tinggi|mencapai(?:\s+[a-z]+){0,3}|tepat)\s+"
    r"(?P<n>(?:Rp\.?\s*)?\d(?:[\d.,]*\d)?(?:\s+(?:ribu|juta|miliar|triliun)\b)?)\s*(?P<satuan>%|persen\b|[a-z]+)?",
    re.IGNORECASE,
)
_UJI: tuple[tuple[str, tuple[_Uji, ...]], ...] = (
    (r"(?:tidak|belum)\s+(?:mencapai|sampai)|belum|kurang|di\s*bawah|lebih\s+(?:kecil|rendah)", (Decimal.__lt__,)),
    (r"tidak\s+melebihi|belum\s+melebihi|maksimal|paling\s+(?:banyak|tinggi)", (Decimal.__le__,)),
    (r"tidak\s+kurang|minimal|sedikit|setidak|sekurang|paling\s+(?:sedikit|rendah)", (Decimal.__ge__,)),
    (r"lebih|di\s*atas|melebihi|melampaui", (Decimal.__gt__,)),
    # What reaches a number may be above it.
    (r"mencapai|tepat", (Decimal.__eq__, Decimal.__ge__)),
)
#: Words before a rating.
_MUTU = re.compile(
    r"\b(?:ber)?(?:predikat|kategori|status|kriteria|warna|sifat|mutu)(?:nya)?\b|\b(?:tergolong|bernilai|dinilai)\b"
)
#: Words that rows rose or fell since the year before.
_ARAH = re.compile(
    rf"\b(?:(?P<naik>{NAIK}|(?:{LEBIH_TINGGI}|lebih\s+baik)\s+(?:dari|dibanding))|{TURUN}|{LEBIH_RENDAH}\s+(?:dari|dibanding))",
    re.IGNORECASE,
)
#: Columns that a sentence may mean where no heading decides.
_KOLOM = 3


def banyak_bersyarat(satu: Himpunan, teks: str, tahun: int) -> frozenset[int] | None:
    """Return the counts of rows that can be meant; None where a text sets no condition, none where no column decides."""
    if temu := _AMBANG.search(teks):
        angka = baca_cetakan(temu["n"], ribuan=(temu["satuan"] or "") not in ("%", "persen"))
        sisa = teks[: temu.start()] + " " + teks[temu.end("n") :]
        return frozenset(_menurut_batas(satu, sisa, temu, angka.nilai, tahun)) if angka else frozenset()
    if arah := _ARAH.search(teks):
        return frozenset(_menurut_arah(satu, tahun, naik=bool(arah["naik"])))
    return _menurut_kata(satu, teks)


def _menurut_batas(satu: Himpunan, teks: str, temu: re.Match[str], batas: Decimal, tahun: int) -> Iterator[int]:
    uji = next(isi for pola, isi in _UJI if re.match(pola, temu["apa"], re.IGNORECASE))
    persen = (temu["satuan"] or "").casefold() in ("%", "persen")
    rupiah = temu["n"].casefold().startswith("rp")
    kolom = {
        k: isi
        for k in satu.tabel.kolom
        if (isi := [s for b in satu.baris if (s := satu.tabel.sel(b, k))])
        and len(isi) == len(satu)
        and isi[0].tahun in (None, tahun)
        and persen == _berpersen(isi)
        and (rupiah or isi[0].besaran not in UANG)
    }
    pilih = pilih_kolom(satu.tabel.nama, kolom, kata_ucapan(teks)) or list(kolom)
    for k in pilih if len(pilih) <= _KOLOM else ():
        yield from (sum(satu_uji(nilai_sel(s), batas) for s in kolom[k]) for satu_uji in uji)


def _berpersen(isi: list[Sel]) -> bool:
    return any(
        s.besaran in PERSENAN or (s.angka and s.angka.persen) or re.search(r"%|persen|\brate\b", s.kolom, re.IGNORECASE)
        for s in isi
    )


def _menurut_arah(satu: Himpunan, tahun: int, *, naik: bool) -> Iterator[int]:
    """Yield how many rows rose or fell from the year before to the report's, in columns that differ in their year alone."""
    for kini in satu.tabel.kolom:
        lalu = kini.replace(str(tahun), str(tahun - 1))
        # What was planned rose by a plan; what rose is what was reached.
        beda = [
            nilai_sel(b) - nilai_sel(a)
            for baris in satu.baris
            if (a := satu.tabel.sel(baris, lalu))
            and (b := satu.tabel.sel(baris, kini))
            and b.besaran is not Besaran.TARGET
        ]
        if lalu != kini and len(beda) == len(satu):
            yield sum((n > 0) if naik else (n < 0) for n in beda)


def _menurut_kata(satu: Himpunan, teks: str) -> frozenset[int] | None:
    """Count the rows that bear the rating or status that a text names."""
    isi = " ".join(kata(teks))
    temu = _MUTU.search(isi)
    for kolom in satu.tabel.kolom if temu else ():
        nilai = [kata(s.teks) for b in satu.baris for s in b.sel if s.kolom == kolom and s.angka is None and s.teks]
        # A rating is one of few that recur.
        if len(nilai) < len(satu) or len(set(nilai)) == len(nilai) or any(len(n) > 3 for n in nilai):
            continue
        ada = [n for n in set(nilai) if n and temu and re.search(rf"\b{' '.join(n)}\b", isi[temu.end() :])]
        if ada:
            return frozenset({nilai.count(max(ada, key=len))})
    return frozenset() if temu else None
