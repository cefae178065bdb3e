"""Units, names, and numbers in words: how a published report writes what it measures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kinerja.angka import cetak_bulat, terbilang
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["baca_terbilang", "periksa_satuan", "periksa_satuan_kolom", "periksa_satuan_nilai", "periksa_terbilang"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SEPADAN = {
    "%": "persen",
    "persentase": "persen",
    "prosentase": "persen",
    "org": "orang",
    "jiwa": "orang",
    "dok": "dokumen",
    "lap": "laporan",
    "keg": "kegiatan",
    "rp": "rupiah",
    "kilogram": "kg",
    "bln": "bulan",
    "thn": "tahun",
    "nilai": "angka",
    "indeks": "angka",
    "poin": "angka",
    "point": "angka",
    "skor": "angka",
}


#: Names of what an index or a rating is counted in: each alone is right, two for one indicator are not.
_BILANGAN_NILAI = {
    "indeks": "indeks",
    "nilai": "nilai",
    "poin": "poin",
    "point": "poin",
    "skor": "skor",
    "score": "skor",
}
#: Rows of a table whose unit may differ from that of other tables by a slip.
_LUPUT = 2


_RUPIAH = re.compile(r"\(\s*(?:dalam\s+)?(?:Rp\.?|rupiah)\s*\)|\bRp\b", re.IGNORECASE)
_SEJUTA, _PALING_PERSEN, _DERET_KOLOM = 1_000_000, 200, 3


def _satuan(teks: str) -> str:
    rapat = re.sub(r"^[≥≤<>\d.,\s]+(?=[a-z%])", "", teks.casefold()).replace("-", "").strip(" .()")
    rapat = re.sub(r"\s+", " ", rapat)
    return _SEPADAN.get(rapat, rapat)


def periksa_satuan(peta: Peta) -> _Temuan:
    """Find units of one indicator that differ from table to table; a bare "angka" beside a real unit is one too."""
    milik: dict[Kunci, list[tuple[str, Sel]]] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris:
            for sel in baris.sel:
                if sel.besaran is Besaran.SATUAN and sel.teks and re.search(r"[a-z%]", sel.teks, re.IGNORECASE):
                    milik.setdefault(penyebut(peta).kunci(baris), []).append((_satuan(sel.teks), sel))
    lazim = _lazim_lain(milik)
    for isi in milik.values():
        per_tabel = dict.fromkeys((satuan, sel.isi.tabel) for satuan, sel in isi)
        banyak = Counter(satuan for satuan, _ in per_tabel)
        # One table that gives two units to one name speaks of two things.
        if len(banyak) < 2 or len(per_tabel) > len({tabel for _, tabel in per_tabel}):
            continue
        (utama, kali), (_, berikut) = banyak.most_common(2)
        contoh = next(sel for satuan, sel in isi if satuan == utama)
        seri = kali == berikut
        yakin = kali > max(1, berikut)
        for satuan, sel in isi:
            if satuan == utama or _menyebut(sel, satuan, utama):
                continue
            pesan = f"Satuan yang sama tercetak {contoh.teks} pada {contoh.isi.tabel}, tetapi di sini {sel.teks}"
            tingkat = None if yakin and sel.isi.tabel not in lazim else Tingkat.PERINGATAN
            yield sel, duga(sel, "" if seri else contoh.teks, pesan, contoh, tingkat=tingkat)


def periksa_satuan_nilai(peta: Peta) -> _Temuan:
    """Find indicators whose points are called otherwise from table to table: Skor here, Poin there."""
    milik: dict[Kunci, dict[str, list[Sel]]] = {}
    for baris in peta.isi.baris:
        for sel in baris.sel:
            nama = _BILANGAN_NILAI.get(sel.teks.casefold().strip(" .()")) if sel.besaran is Besaran.SATUAN else None
            if nama:
                milik.setdefault(penyebut(peta).kunci(baris), {}).setdefault(nama, []).append(sel)
    for isi in milik.values():
        tabel = {nama: {sel.isi.tabel for sel in semua} for nama, semua in isi.items()}
        if len(isi) < 2 or sum(map(len, tabel.values())) > len(set().union(*tabel.values())):
            continue
        jarang, lazim = sorted(isi, key=lambda nama: (len(tabel[nama]), nama))[:: len(isi) - 1]
        sel, lawan = isi[jarang][0], isi[lazim][0]
        banyak = {nama: cetak_bulat(len(tabel[nama])) for nama in (jarang, lazim)}
        pesan = f"Satuan indikator ini {sel.teks} pada {banyak[jarang]} tabel dan {lawan.teks} pada {banyak[lazim]} tabel; pilih satu"
        # Nilai and indeks are words of daily use; points and scores are units.
        tegas = {jarang, lazim} == {"poin", "skor"}
        yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN if tegas else Tingkat.CATATAN)


def periksa_satuan_kolom(peta: Peta) -> _Temuan:
    """Find columns headed in rupiah that hold nothing but small numbers with decimals, beside one that holds amounts."""
    for tabel in peta.isi.tabel:
        kolom = (
            {k: _isi_kolom(tabel, k) for k in tabel.kolom if _RUPIAH.search(k) and "%" not in k}
            if not tabel.prosa
            else {}
        )
        if not any(map(_beruang, kolom.values())):
            continue
        for isi in kolom.values():
            if len(isi) >= _DERET_KOLOM and _berpersen(isi):
                pesan = f"Judul kolom “{isi[0].kolom}” menyebut rupiah, tetapi isinya seperti persen ({isi[0].teks}); periksa satuannya"
                tempat = f"{tabel.nama}, kolom {isi[0].kolom}"
                yield isi[0], Dugaan(tempat, isi[0].isi.kolom, "", f"{pesan}.", Tingkat.PERINGATAN, (isi[0].nomor,))


def _isi_kolom(tabel: TabelPublikasi, kolom: str) -> list[Sel]:
    return [s for b in tabel.baris if (s := tabel.sel(b, kolom))]


def _beruang(isi: Sequence[Sel]) -> bool:
    """Say whether a column holds an amount of a million or more."""
    return any(abs(s.angka.nilai) >= _SEJUTA for s in isi if s.angka)


def _berpersen(isi: Sequence[Sel]) -> bool:
    """Say whether numbers are small, in no unit of money, and printed with decimals."""
    angka = [s.angka for s in isi if s.angka]
    return all(abs(a.nilai) <= _PALING_PERSEN and a.kelipatan == 1 for a in angka) and any(a.desimal for a in angka)


def _lazim_lain(milik: Mapping[Kunci, Sequence[tuple[str, Sel]]]) -> frozenset[str]:
    """Return the tables that measure many things otherwise than the others: they mean another number, packages, not people."""
    utama = {kunci: Counter(satuan for satuan, _ in isi).most_common()[0][0] for kunci, isi in milik.items()}
    beda = Counter(sel.isi.tabel for kunci, isi in milik.items() for satuan, sel in isi if satuan != utama[kunci])
    return frozenset(tabel for tabel, banyak in beda.items() if banyak > _LUPUT)


def _menyebut(sel: Sel, *satuan: str) -> bool:
    """Say whether a unit is the thing itself that the name counts: Unit and UMKM of "Jumlah UMKM"."""
    return "unit" in satuan and not set(kata(" ".join(satuan))).isdisjoint(kata(sel.isi.baris))


# --- words ---

_DASAR = {n: i for i, n in enumerate("nol satu dua tiga empat lima enam tujuh delapan sembilan".split())}
_BESAR = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def baca_terbilang(teks: str) -> int | None:
    """Return the number that words name, None where they name none.

    >>> baca_terbilang("empat milyar seratus dua belas ribu rupiah")
    4000112000
    """
    jumlah = gugus = angka = 0
    isi = [k for satu in kata(teks.replace("-", " ")) for k in _pecah(satu) if k not in ("rupiah", "rp")]
    for satu in isi:
        if satu in _DASAR:
            angka = _DASAR[satu]
        elif satu in ("belas", "puluh"):
            gugus, angka = gugus + (10 + angka if satu == "belas" else 10 * angka), 0
        elif satu in ("sepuluh", "sebelas", "seratus"):
            gugus, angka = gugus + {"sepuluh": 10, "sebelas": 11, "seratus": 100}[satu], 0
        elif satu == "ratus":
            gugus, angka = gugus + 100 * angka, 0
        elif satu == "seribu":
            jumlah, gugus, angka = jumlah + 1000, 0, 0
        elif satu in _BESAR:
            jumlah, gugus, angka = jumlah + (gugus + angka) * _BESAR[satu], 0, 0
        else:
            return None
    # A scale alone, "(juta rupiah)", is the unit of what stands before it.
    return jumlah + gugus + angka if not _BESAR.keys() >= set(isi) else None


_KATA_ANGKA = re.compile(
    "|".join(
        [*_DASAR, *_BESAR, "milyar", "belas", "puluh", "sepuluh", "sebelas", "seratus", "ratus", "seribu", "rupiah"]
    )
)


def _pecah(satu: str) -> list[str]:
    """Return a word of a number, or the words that were written as one: jutalima."""
    ada = _KATA_ANGKA.findall(satu)
    return ["miliar" if k == "milyar" else k for k in ada] if "".join(ada) == satu else [satu]


_ANGKA_KATA = re.compile(
    r"(?P<angka>(?:Rp\.?\s*)?\d[\d.]*\d(?:,(?:00|-+))?|\d{1,3})\s*,?-*\s*\(\s*(?P<kata>[A-Za-z][A-Za-z\s-]{2,250}?)\)"
)
#: As above without brackets, where a word says what follows.
_ANGKA_TERBILANG = re.compile(
    r"(?P<angka>(?:Rp\.?\s*)?\d[\d.]*\d(?:,(?:00|-+))?)\s*,?-*\s*\(?(?:atau\s+|dengan\s+)?terbilang\s*:?\s*"
    r"(?P<kata>[A-Za-z][A-Za-z\s-]{2,250}?\brupiah)\b",
    re.IGNORECASE,
)


def _di_dalam_teks(sel: Sel, teks: str) -> _Temuan:
    """Find amounts whose words stand in brackets behind them: in a cell, or in a sentence."""
    for temu in (*_ANGKA_KATA.finditer(teks), *_ANGKA_TERBILANG.finditer(teks)):
        angka = baca_cetakan(re.sub(r",(?:00|-+)$", "", temu["angka"]), ribuan=True)
        ucap = baca_terbilang(temu["kata"])
        if angka is None or ucap is None or angka.desimal or angka.cacat or ucap == int(angka.nilai):
            continue
        harap = terbilang(int(angka.nilai))
        tempat = Dugaan(
            sel.tempat, temu["kata"], harap, f"Angka {temu['angka']} dan terbilangnya tidak sama; seharusnya “{harap}”."
        )
        yield sel, replace(tempat, nomor=(sel.nomor,))


def periksa_terbilang(isi: IsiPublikasi) -> _Temuan:
    """Find amounts whose words say another number; a spelling that still says the same number is none."""
    for tabel in isi.tabel:
        semua = sorted((sel for baris in tabel.baris for sel in baris.sel), key=lambda s: s.nomor)
        for sel in semua:
            yield from _di_dalam_teks(sel, sel.teks)
            if len(sel.isi.baris) > len(sel.teks):
                yield from _di_dalam_teks(sel, sel.isi.baris)
            if sel.besaran is not Besaran.TERBILANG or not sel.teks:
                continue
            sebaris = [s for s in semua if s.isi.baris == sel.isi.baris and s.angka and not s.angka.desimal]
            dekat = min(sebaris, key=lambda s: abs(s.nomor - sel.nomor), default=None)
            if dekat is None or dekat.angka is None:
                continue
            nilai, harap = int(dekat.angka.nilai), terbilang(int(dekat.angka.nilai))
            ucap = baca_terbilang(sel.teks)
            if ucap == nilai:
                continue
            if ucap and isi.ganda.get(ucap, 0) and isi.ganda.get(nilai, 0) <= 1:
                # Other tables print what the words say: the digits are at fault.
                benar = cetak_bulat(ucap)
                pesan = f"Terbilangnya menyebut {benar}, seperti tercetak pada tabel lain, tetapi di sini {dekat.teks}"
                yield dekat, duga(dekat, benar, pesan, sel)
                continue
            tingkat = Tingkat.PERINGATAN if ucap is None else None
            pesan = f"Terbilang tidak sesuai dengan angkanya; seharusnya “{harap}”"
            yield sel, duga(sel, harap, pesan, dekat, tingkat=tingkat)
