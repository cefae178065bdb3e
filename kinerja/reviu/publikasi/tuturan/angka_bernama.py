"""Numbers that a sentence gives to a thing of the tables, against what the tables print of it.

A right sentence repeats a value of its thing, or says what follows from two of them or from the other numbers of the
sentence. A number that does neither, beside a name, is worth a look where it is one slip of the hand from a value of
that name, or where words say which value it should be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.baca_baris import RENTANG
from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak, selip
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.publikasi.tuturan.jumlah_bernama import jumlah_baris
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_angka_bernama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Milik = tuple[TabelPublikasi, BarisPublikasi, Sel]
_SERATUS = Decimal(100)
#: What a number speaks of that the tables need not print of the thing: others, parts of the year, limits, other plans.
_LUAR = re.compile(
    r"\b(?:nasional|provinsi|regional|dunia|triwulan|tw|semester|bulan\w*|januari|februari|maret|april|mei|juni|juli|agustus|"
    r"september|oktober|november|s\.?d\.?|per|standar|ambang|batas|minimal|maksimal|paling\s+(?:sedikit|banyak|tinggi|lambat)|"
    r"rata\s*-\s*rata|rerata|rentang|interval|renstra|rpjmd|rpjmn|jangka|dari\s+total|sekitar|kurang\s+lebih|kali|"
    r"masing-masing|kabupaten\s+lain|kota\s+lain)\b",
    re.IGNORECASE,
)
#: As above, before a number alone.
_LUAR_DEPAN = re.compile(r"\b(?:skala|level|bobot|kategori|predikat|antara(?!\s+lain))\b", re.IGNORECASE)
_PERAN = (
    (
        Besaran.TARGET,
        re.compile(
            r"\b(?:target\w*|ditarget\w*|diperjanjikan|dijanjikan|ditetapkan|direncanakan|semestinya)\b", re.IGNORECASE
        ),
    ),
    (Besaran.CAPAIAN, re.compile(r"\b(?:capaian\w*|tingkat\s+capaian|ketercapaian)\b", re.IGNORECASE)),
    (
        Besaran.REALISASI,
        re.compile(
            r"\b(?:realisasi\w*|terealisasi|direalisasikan|mencapai|tercapai|dicapai|tercatat|diperoleh|memperoleh|meraih|adalah|ialah|"
            r"sebesar|sebanyak|sejumlah|senilai|baru|hanya|menjadi|telah|dengan\s+nilai)\b|:\s*$",
            re.IGNORECASE,
        ),
    ),
)
#: A number that is said to follow a change is that of no quantity.
_BEDA = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|kenaikan|penurunan|peningkatan|pertumbuhan|selisih|lebih|kurang|"
    r"berselisih|terkontraksi|beda\w*|poin)\b[^.;]*$",
    re.IGNORECASE,
)
#: "Naik dari 70 menjadi 75": the ends of a change are values.
_UJUNG = re.compile(r"\b(?:dari|menjadi)\s+(?:sebesar\s+|sebanyak\s+)?$", re.IGNORECASE)
_UNTUK = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:rupiah\s+)?(?:untuk|bagi|pada|oleh|di|dari|merupakan|dialokasikan\s+(?:untuk|bagi))\s+\W*$",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]\d|\d|\s*%)")
_BELAKANG = re.compile(r"\s*(?:[a-z]+\s+)?\(?(?:(?:pada|di|untuk|dalam)\s+)?(?:tahun\s+)?(20\d\d)\b", re.IGNORECASE)
_PISAH = re.compile(r"[,;(]|\b(?:dan|serta|sedangkan|sementara)\b", re.IGNORECASE)
_ANGKA_SELIP = 3
#: Numbers that make a row of years.
_DERET = 3


def periksa_angka_bernama(peta: Peta) -> _Temuan:
    """Find numbers that a sentence gives to a thing, and no table."""
    nama = penyebut(peta)
    # What a sentence states of money and indicators is judged number by number already.
    sudah = {(sel.nomor, sel.angka.nilai) for sel in adili(peta).harap if sel.angka}
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            sebut = nama.sebut(teks)
            if not semua or not sebut:
                continue
            if (
                temu := _berurutan(nama, sebut, semua)
                or _dalam_daftar(nama, sebut, semua, teks)
                or _satu_satu(peta, nama, sebut, semua, teks)
            ):
                satu, pesan, lawan = temu
                if (sel.nomor, satu.nilai) in sudah:
                    continue
                tercetak = satu.teks
                dugaan = duga(sel, "", f"Tertulis {tercetak}, padahal {pesan}", lawan, tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=tercetak)


# --- lists: name, number, name, number ---


def _dalam_daftar(
    nama: Penyebut, sebut: Sequence[Sebut], semua: Sequence[Bilangan], teks: str
) -> tuple[Bilangan, str, Sel] | None:
    """Find the one number of a list of names and numbers that is not in the column in which all others stand."""
    pasang = _pasangan(sebut, semua, teks)
    if len(pasang) < 3:
        return None
    kolom: dict[tuple[str, str], list[tuple[Bilangan, Sel]]] = {}
    for kunci, satu in pasang:
        for tabel, _, sel in nama.sel.get(kunci, ()):
            if sel.angka:
                kolom.setdefault((tabel.nama, sel.kolom), []).append((satu, sel))
    penuh = {k: isi for k, isi in kolom.items() if len(isi) == len(pasang)}
    beda = {k: [(b, s) for b, s in isi if not _sama(b, s)] for k, isi in penuh.items()}
    if not all(beda.values()):
        # One column holds them all.
        return None
    for (tabel_nama, judul), isi in beda.items():
        satu, sel = isi[0]
        if len(isi) == 1 and _sebanding(satu, sel) and not _tahun_lain(teks, sel):
            return satu, f"{sel.isi.baris} pada {tabel_nama}, kolom {judul}, adalah {sel.teks}", sel
    return None


def _pasangan(sebut: Sequence[Sebut], semua: Sequence[Bilangan], teks: str) -> list[tuple[Kunci, Bilangan]]:
    """Return names with the only number between them and the next, or before them, whichever way the list is written."""
    belakang = []
    for n, satu in enumerate(sebut):
        batas = sebut[n + 1].mulai if n + 1 < len(sebut) else len(teks)
        milik = [b for b in semua if satu.akhir <= b.mulai < batas]
        if milik and milik[0].mulai - satu.akhir < 60:
            belakang.append((satu.kunci, milik[0]))
    depan = []
    for satu in sebut:
        milik = [
            b
            for b in semua
            if b.akhir <= satu.mulai and satu.mulai - b.akhir < 30 and not _PISAH.search(teks[b.akhir : satu.mulai])
        ]
        if milik:
            depan.append((satu.kunci, milik[-1]))
    banyak = len(sebut)
    return belakang if len(belakang) == banyak else depan if len(depan) == banyak else []


def _sama(satu: Bilangan, sel: Sel) -> bool:
    """Say whether a number of a sentence can be that of a cell, in any reading of both."""
    assert sel.angka is not None
    if sama(sel.angka, satu.angka, longgar=True):
        return True
    return any(a.nilai == b.nilai for a in sel.angka.bacaan for b in satu.angka.bacaan)


def _sebanding(satu: Bilangan, sel: Sel) -> bool:
    """Say whether both can be of one kind and size: money, percentages or counts that are not far from each other."""
    assert sel.angka is not None
    if (satu.jenis == "rp") != (sel.besaran in UANG or sel.angka.nilai >= 1_000_000):
        return False
    kecil, besar = sorted((abs(satu.nilai), abs(sel.angka.nilai)))
    return besar <= 3 * kecil


# --- a thing over several years ---


def _berurutan(nama: Penyebut, sebut: Sequence[Sebut], semua: Sequence[Bilangan]) -> tuple[Bilangan, str, Sel] | None:
    """Find the one number of a row of years of one thing that is not what a table prints for its year."""
    if len({s.kunci for s in sebut}) != 1 or len(semua) < _DERET or any(_BEDA.search(b.depan) for b in semua):
        return None
    deret: dict[tuple[str, Besaran], dict[int, Sel]] = {}
    for tabel, _, sel in nama.sel.get(sebut[0].kunci, ()):
        if sel.tahun and sel.angka and not sel.imbuhan and not sel.periode:
            deret.setdefault((tabel.nama, sel.besaran), {})[sel.tahun] = sel
    for (tabel_nama, _), isi in deret.items():
        urut = [isi[tahun] for tahun in sorted(isi)]
        for awal in range(len(urut)):
            potong = urut[awal : awal + len(semua)]
            beda = [(b, s) for b, s in zip(semua, potong, strict=False) if not _sama(b, s)]
            if len(potong) == len(semua) and len(beda) == 1 and _sebanding(*beda[0]):
                satu, milik = beda[0]
                return satu, f"{milik.isi.baris} pada {tabel_nama}, kolom {milik.kolom}, adalah {milik.teks}", milik
    return None


# --- one number ---


def _satu_satu(
    peta: Peta, nama: Penyebut, sebut: Sequence[Sebut], semua: Sequence[Bilangan], teks: str
) -> tuple[Bilangan, str, Sel] | None:
    kuat = [s for s in sebut if not s.lemah]
    # What several rows make together is the value of none of them.
    jumlah = {j.nilai for j in jumlah_baris(nama, sebut, teks)}
    for satu in semua:
        pemilik = _pemilik(satu, kuat, teks)
        milik = [m for m in nama.sel.get(pemilik.kunci, ()) if _sejenis(satu, m[2])] if pemilik else []
        if (
            not milik
            or _LUAR.search(_klausa(satu, teks, pemilik))
            or _LUAR_DEPAN.search(satu.depan)
            or satu.nilai in jumlah
            or _jelas(satu, milik, semua)
        ):
            continue
        if hasil := _tuduh(peta, satu, milik, semua, teks):
            return hasil
    return None


def _klausa(satu: Bilangan, teks: str, pemilik: Sebut | None) -> str:
    """Return the words around a number: since the number before, up to the next sign of a clause, without the name."""
    belakang = re.split(r"[,;.]\s|\d", teks[satu.akhir :])[0][:40]
    # "37,23 kg per kapita": the unit says of no other thing.
    belakang = re.sub(r"^\s*[a-z]+\s+per\s+[a-z]+", "", belakang)
    awal = satu.mulai - len(satu.depan)
    depan = satu.depan
    if pemilik and pemilik.akhir > awal:
        depan = (
            teks[awal : max(awal, pemilik.mulai)] + " " + teks[pemilik.akhir : satu.mulai]
            if pemilik.mulai < satu.mulai
            else depan
        )
    return f"{depan} {belakang}"


def _pemilik(satu: Bilangan, sebut: Sequence[Sebut], teks: str) -> Sebut | None:
    """Return the thing that a number is of: the one that follows after "untuk", else the one named before it."""
    sesudah = next((s for s in sebut if s.mulai >= satu.akhir and _UNTUK.fullmatch(teks[satu.akhir : s.mulai])), None)
    if sesudah:
        return sesudah
    sebelum = [s for s in sebut if s.akhir <= satu.mulai]
    if sebelum:
        return sebelum[-1]
    return sebut[0] if len({s.kunci for s in sebut}) == 1 and sebut else None


def _sejenis(satu: Bilangan, sel: Sel) -> bool:
    uang = sel.besaran in UANG
    return (
        uang
        if satu.jenis == "rp"
        else not uang and sel.angka is not None and (satu.jenis != "%" or abs(sel.angka.nilai) < 1000)
    )


def _jelas(satu: Bilangan, milik: Sequence[_Milik], semua: Sequence[Bilangan]) -> bool:
    """Say whether a number is a value of its thing, or follows from its values or from the other numbers of the sentence."""
    nilai = [s.angka for _, _, s in milik if s.angka]
    if any(_sama(satu, s) for _, _, s in milik):
        return True
    lain = [b.angka for b in semua if b is not satu]
    lebar = satu.angka.langkah
    for a, b in combinations({c.nilai: c for c in (*nilai, *lain)}.values(), 2):
        if abs(abs(a.nilai - b.nilai) - satu.nilai) <= lebar:
            return True
        for x, y in ((a.nilai, b.nilai), (b.nilai, a.nilai)):
            if y and (
                abs(x / y * _SERATUS - satu.nilai) <= lebar or abs(abs(x - y) / y * _SERATUS - satu.nilai) <= lebar
            ):
                return True
    jumlah = sum((b.nilai for b in semua if b is not satu and b.jenis == satu.jenis), Decimal(0))
    return abs(jumlah - satu.nilai) <= lebar or any(abs(_SERATUS - c.nilai - satu.nilai) <= lebar for c in nilai)


def _tuduh(
    peta: Peta, satu: Bilangan, milik: Sequence[_Milik], semua: Sequence[Bilangan], teks: str
) -> tuple[Bilangan, str, Sel] | None:
    """Return what should stand there, where a slip or the words before the number say so."""
    if _BEDA.search(_PISAH.split(satu.depan)[-1]) and not _UJUNG.search(satu.depan):
        return None
    peran, kini = _peran(satu), peta.isi.tahun
    tahun = _tahun(satu, teks) or kini
    utama = _utamanya(milik, peran, tahun, kini)
    if utama is None:
        return None
    dekat = list(_terselip(satu, milik, semua, (None, kini, *_tahun_teks(teks))))
    tepat = [m for m in dekat if m in utama] if peran and utama else dekat
    if tepat:
        return _sebutkan(satu, tepat[0])
    return _sebutkan(satu, utama[0]) if utama and _sepakat(utama) and _sebanding(satu, utama[0][2]) else None


def _utamanya(milik: Sequence[_Milik], peran: Besaran | None, tahun: int, kini: int) -> list[_Milik] | None:
    """Return the values of the quantity and year that are meant; None where the tables print nothing of that year or plan."""
    if tahun != kini and not any(m[2].tahun == tahun for m in milik):
        return None
    utama = [m for m in milik if m[2].besaran is peran and (m[2].tahun or kini) == tahun and _polos(m[2])]
    # A plan that no table prints is no slip of what was reached.
    return None if peran is Besaran.TARGET and not utama else utama


def _terselip(
    satu: Bilangan, milik: Sequence[_Milik], semua: Sequence[Bilangan], tahun: Sequence[int | None]
) -> Iterator[_Milik]:
    """Yield the values of a thing that a number is one slip away from, and no other number of the sentence repeats."""
    lain = [b for b in semua if b is not satu]
    for m in milik:
        if m[2].tahun in tahun and _selip(satu, m[2]) and not any(_sama(b, m[2]) for b in lain):
            yield m


def _polos(sel: Sel) -> bool:
    """Say whether a number is of the whole year, and of no quantity of its own."""
    return not sel.imbuhan and not sel.periode


def _sepakat(milik: Sequence[_Milik]) -> bool:
    """Say whether all tables print one value."""
    angka = [m[2].angka for m in milik if m[2].angka]
    return all(sama(angka[0], satu, longgar=True) for satu in angka)


def _sebutkan(satu: Bilangan, milik: _Milik) -> tuple[Bilangan, str, Sel]:
    tabel, baris, sel = milik
    return satu, f"{baris.nama} pada {tabel.nama}, kolom {sel.kolom}, adalah {sel.teks}", sel


def _selip(satu: Bilangan, sel: Sel) -> bool:
    assert sel.angka is not None
    if satu.angka.kelipatan > 1 or sel.angka.desimal > satu.angka.desimal:
        seperti = satu.angka
    else:
        seperti = sel.angka
    a, b = angka_cetak(satu.nilai, seperti), angka_cetak(sel.angka.nilai, seperti)
    return min(len(a), len(b)) >= _ANGKA_SELIP and len(a) == len(b) and selip(a, b)


def _peran(satu: Bilangan) -> Besaran | None:
    """Name the quantity of a number by the last word of one before it."""
    semua = [(temu.start(), besaran) for besaran, pola in _PERAN for temu in pola.finditer(satu.depan)]
    return _utama(semua, uang=satu.jenis == "rp")


def _utama(semua: list[tuple[int, Besaran]], *, uang: bool) -> Besaran | None:
    if not semua or uang:
        return None
    # "realisasi ... sebesar": the word that names the quantity counts, not the one that joins it.
    bernama = [s for s in semua if s[1] is not Besaran.REALISASI]
    return max(bernama)[1] if bernama else Besaran.REALISASI


def _tahun_teks(teks: str) -> tuple[int, ...]:
    """Return the years that a sentence names, those of a span too."""
    sebut = [int(t) for t in _TAHUN.findall(teks)]
    for temu in RENTANG.finditer(teks):
        sebut += range(int(temu[1]), int(temu[2]) + 1)
    return tuple(dict.fromkeys(sebut))


def _tahun(satu: Bilangan, teks: str) -> int | None:
    """Return the year that a number is of: named before it since the number before, else close behind it, else before all."""
    if depan := _TAHUN.findall(satu.depan):
        return int(depan[-1])
    if temu := _BELAKANG.match(teks, satu.akhir):
        return int(temu[1])
    sebelum = _TAHUN.findall(teks[: satu.mulai])
    semua = _TAHUN.findall(teks)
    return int(sebelum[-1]) if sebelum else int(semua[0]) if len(set(semua)) == 1 else None


def _tahun_lain(teks: str, sel: Sel) -> bool:
    """Say whether a sentence speaks of another year than a cell is of."""
    tahun = _tahun_teks(teks)
    return bool(tahun) and sel.tahun is not None and sel.tahun not in tahun
