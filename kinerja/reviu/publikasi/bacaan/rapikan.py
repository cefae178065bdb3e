"""Rows of a published table put right together: totals at the end, percentages beside amounts, one thing of running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.sarang import berhuruf

__all__ = ["rapikan_tabel", "satukan_uraian"]

_SAMPAI = re.compile(
    r"^\W*(?:s\s*\.?\s*/?\s*d\b|sampai\b|hingga\b|k[uo]mulatif\b|jumlah\s+s\s*\.?/?\s*d\b)", re.IGNORECASE
)
_JUTAAN, _RIBU = 10_000_000, 1_000
#: What is counted, and measured against a target.
_CACAH = frozenset({Besaran.TARGET, Besaran.REALISASI})
#: Targets so near a hundred that what was reached and its percentage look alike.
_SERATUS = (40, 250)
#: First words of a total, and of a score that sums up its components.
_TOTAL = (("jumlah",), ("total",))
_SKOR = (("nilai",), ("indeks",), ("skor",), ("hasil",), ("akumulasi",), ("seluruh",), ("keseluruhan",))
#: Digits of a row that agree with the sums above it by no chance, where it is called a total and where it is not.
_ANGKA_BERNAMA, _ANGKA = 2, 5
#: A total has at least so many rows above it.
_SUKU = 2


def rapikan_tabel(baris: Iterable[BarisPublikasi]) -> list[BarisPublikasi]:
    """Return the rows of a table with what only all of them together show."""
    rapi = _capaian_nyata(_realisasi_uang(_baris_akhir(_kumulatif(list(baris)))))
    return _jenis_capaian(_periksa_besar(_pisah_persen(_salah_tanda(rapi))))


def _salah_tanda(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Take a comma before three digits for either sign where the other numbers of its row are whole thousands: 352,390."""

    def ubah(sel: Sel, lain: Sequence[Sel]) -> Sel:
        angka = sel.angka
        besar = [s.angka for s in lain if s is not sel and s.besaran in _CACAH and s.angka]
        if sel.besaran not in _CACAH or angka is None or (angka.desimal, angka.tanda) != (3, ",") or angka.persen:
            return sel
        utuh = besar and all(s.desimal == 0 and abs(s.nilai) >= _RIBU for s in besar)
        return replace(sel, angka=replace(angka, lain=angka.nilai * _RIBU)) if utuh and angka.kelipatan == 1 else sel

    return [replace(b, sel=tuple(ubah(s, b.sel) for s in b.sel)) for b in baris]


def _kumulatif(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Mark the rows up to a period in a table that prints the periods themselves too."""
    sampai = [bool(_SAMPAI.match(satu.label)) for satu in baris]
    if sum(sampai) < _SUKU or sampai[0] or any(a and b for a, b in pairwise(sampai)):
        return baris
    return [replace(b, peran="kumulatif") if s and b.peran == "isi" else b for b, s in zip(baris, sampai, strict=True)]


def _realisasi_uang(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Take a realisasi whose numbers are millions, in a table without targets, for money that was spent."""
    if any(sel.besaran is Besaran.TARGET for satu in baris for sel in satu.sel):
        return baris
    besar: dict[str, list[bool]] = {}
    for sel in (sel for satu in baris for sel in satu.angka):
        if sel.besaran is Besaran.REALISASI and sel.angka:
            besar.setdefault(sel.kolom, []).append(abs(sel.angka.nilai) >= _JUTAAN and not sel.angka.desimal)
    uang = {kolom for kolom, isi in besar.items() if len(isi) > _SUKU and sum(isi) * 4 >= len(isi) * 3}
    kali = dict.fromkeys(uang, 1) | _sepadan_pagu(baris, set(besar) - uang)

    def ubah(sel: Sel) -> Sel:
        k = kali.get(sel.kolom)
        if k is None or sel.besaran is not Besaran.REALISASI:
            return sel
        angka = replace(sel.angka, nilai=sel.angka.nilai * k, kelipatan=k) if sel.angka and k > 1 else sel.angka
        return replace(sel, besaran=Besaran.SERAPAN, angka=angka)

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris] if kali else baris


def _capaian_nyata(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Take what is headed capaian beside a target alone for what was reached, where it is as large as targets that are no hundred."""
    nyata = {sel.tahun for satu in baris for sel in satu.sel if sel.besaran is Besaran.REALISASI}
    milik: dict[str, list[tuple[Decimal, Decimal]]] = {}
    for satu in baris:
        for sel in satu.angka:
            target = satu.cari(Besaran.TARGET, sel.tahun)
            berpersen = "%" in sel.kolom or "persen" in sel.kolom.casefold()
            if sel.besaran is Besaran.CAPAIAN and sel.tahun not in nyata and not berpersen and target and target.angka:
                angka = baca_cetakan(sel.teks, ribuan=True)
                milik.setdefault(sel.kolom, []).extend([(angka.nilai, target.angka.nilai)] if angka else [])
    kolom = {nama for nama, isi in milik.items() if _sebesar_target(isi)}

    def ubah(sel: Sel) -> Sel:
        if sel.kolom not in kolom or sel.besaran is not Besaran.CAPAIAN:
            return sel
        return replace(sel, besaran=Besaran.REALISASI, angka=baca_cetakan(sel.teks, ribuan="%" not in sel.teks))

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris] if kolom else baris


def _sebesar_target(isi: Sequence[tuple[Decimal, Decimal]]) -> bool:
    """Say whether numbers follow their targets, and not a hundred, in nearly all rows that can tell."""
    jauh = [(nilai, target) for nilai, target in isi if not _SERATUS[0] <= target <= _SERATUS[1]]
    sepadan = sum(target * 2 <= nilai * 5 and nilai * 2 <= target * 5 for nilai, target in jauh)
    return sepadan > _SUKU and sepadan * 4 >= len(jauh) * 3


def _sepadan_pagu(baris: list[BarisPublikasi], kolom: set[str]) -> dict[str, int]:
    """Return columns of a realisasi that is as large as the budget beside it in most rows, with the unit of the budget."""
    hasil: dict[str, int] = {}
    for nama in kolom:
        pasang = [
            (s.angka, p.angka)
            for satu in baris
            if (s := satu.per_kolom.get(nama))
            and (p := next((x for x in satu.angka if x.besaran is Besaran.PAGU), None))
            if s.angka and p.angka and not s.imbuhan and not s.angka.persen and "%" not in nama
        ]
        pas = [
            p.kelipatan for s, p in pasang if p.nilai / 20 <= s.nilai * p.kelipatan <= p.nilai * 6 / 5 and s.nilai > 100
        ]
        if len(pas) > _SUKU and len(pas) * 4 >= len(pasang) * 3 and len(set(pas)) == 1:
            hasil[nama] = pas[0]
    return hasil


def _baris_akhir(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Take a last row for the total that its columns show it to be, whatever it is called: Poltekkes, Nilai Kinerja.

    Below it may stand a mean, or a row of words such as the letter that its number deserves.
    """
    nomor = next((n for n in reversed(range(len(baris))) if baris[n].per_kolom and baris[n].peran == "isi"), 0)
    if nomor < _SUKU or len(baris) - nomor > _SUKU:
        return baris
    akhir, atas = baris[nomor], baris[:nomor]
    if akhir.kode or any(satu.peran != "isi" or satu.kata[:1] in _TOTAL for satu in atas):
        return baris
    gugus = [atas, *([b for b, _ in g] for g in (berhuruf(atas),) if g)]
    angka = max(sum(_angka_sama(akhir, kolom, isi) for kolom in akhir.per_kolom) for isi in gugus)
    if angka >= (_ANGKA_BERNAMA if akhir.kata[:1] in (*_TOTAL, *_SKOR) else _ANGKA):
        return [*atas, replace(akhir, peran="jumlah"), *baris[nomor + 1 :]]
    return baris


def _angka_sama(akhir: BarisPublikasi, kolom: str, atas: list[BarisPublikasi]) -> int:
    """Return how many digits of a number agree with the sum of rows, 0 where it is another one."""
    sel = akhir.per_kolom[kolom]
    suku = [s.angka for satu in atas if (s := satu.per_kolom.get(kolom)) and s.angka]
    berisi = sum(bool(a.nilai) for a in suku)
    if sel.angka is None or sel.angka.persen or not sel.angka.nilai or berisi < _SUKU:
        return 0
    lebar = sum((a.langkah for a in suku if a.terbulat), Decimal(0)) / 2
    sama = abs(sum(a.nilai for a in suku) - sel.angka.nilai) <= lebar
    return len(str(abs(int(sel.angka.nilai / sel.angka.langkah)))) if sama else 0


def _jenis_capaian(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Give percentages of a year the kind of the only target of that year in the table: of Renstra, of PK."""
    jenis: dict[int | None, set[tuple[str, str]]] = {}
    for sel in (sel for satu in baris for sel in satu.sel):
        if sel.besaran is Besaran.TARGET and not sel.periode:
            jenis.setdefault(sel.tahun, set()).add(sel.jenis)

    def ubah(sel: Sel) -> Sel:
        if sel.besaran not in (Besaran.CAPAIAN, Besaran.PERSEN) or sel.jenis != ("", ""):
            return sel
        ada = jenis.get(sel.tahun) or (jenis.get(None) if len(jenis) == 1 else None) or set()
        return replace(sel, jenis=next(iter(ada))) if len(ada) == 1 else sel

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris]


def _pisah_persen(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Tell a target in per cent from the target itself, where a table has a column for each."""
    kolom: dict[object, dict[str, bool]] = {}
    for sel in (sel for satu in baris for sel in satu.angka):
        kunci = (sel.besaran, sel.tahun, sel.periode, sel.imbuhan, sel.jenis)
        kolom.setdefault(kunci, {})[sel.kolom] = "%" in sel.kolom
    ragu = {nama for isi in kolom.values() if len(set(isi.values())) > 1 for nama, persen in isi.items() if persen}

    def ubah(sel: Sel) -> Sel:
        if sel.kolom not in ragu or sel.besaran not in (Besaran.TARGET, Besaran.REALISASI, *UANG):
            return sel
        return replace(sel, besaran=Besaran.PERSEN, yakin=False)

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris] if ragu else baris


def _periksa_besar(baris: list[BarisPublikasi]) -> list[BarisPublikasi]:
    """Doubt columns whose heading and whose numbers say different things: money below a thousand beside millions."""
    nilai: dict[str, list[Sel]] = {}
    for satu in baris:
        for sel in satu.angka:
            if sel.besaran in UANG:
                nilai.setdefault(sel.kolom, []).append(sel)
    tinggi = {kolom: max(abs(s.angka.nilai) for s in isi if s.angka) for kolom, isi in nilai.items()}
    if not tinggi or max(tinggi.values()) < _JUTAAN:
        return baris
    ragu = {kolom for kolom, satu in tinggi.items() if 0 < satu < 1000}
    if not ragu:
        return baris

    def ubah(sel: Sel) -> Sel:
        if sel.kolom not in ragu or sel.besaran not in UANG:
            return sel
        return replace(sel, besaran=Besaran.PERSEN, yakin=False)

    return [replace(satu, sel=tuple(map(ubah, satu.sel))) for satu in baris]


def satukan_uraian(baris: list[BarisPublikasi]) -> Iterator[BarisPublikasi]:
    """Bring together what running text says about one thing: each label of its own names one quantity of it."""
    milik: dict[tuple[str, ...], list[BarisPublikasi]] = {}
    for satu in baris:
        milik.setdefault((satu.peran, satu.kode, *satu.kata), []).append(satu)
    for bagian in milik.values():
        semua: list[list[Sel]] = []
        for sel in (sel for satu in bagian for sel in satu.sel):
            kunci = (sel.besaran, sel.tahun, sel.imbuhan, sel.periode, sel.jenis)
            tempat = next(
                (s for s in semua if kunci not in {(x.besaran, x.tahun, x.imbuhan, x.periode, x.jenis) for x in s}),
                None,
            )
            if tempat is None:
                semua.append([sel])
            else:
                tempat.append(sel)
        awal = bagian[0]
        for isi in semua:
            yield replace(awal, sel=tuple(isi))
