"""Sentence against sentence: one quantity of one thing and year that two places give with two values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import sejenis
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.selip import selip
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip
from kinerja.reviu.publikasi.tuturan.pokok_bagian import pokok_bagian
from kinerja.reviu.publikasi.tuturan.tutur import Tutur, baca_tutur, inti_kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_antar_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Which quantity, of which year and part of it, of what.
_Kunci = tuple[str, int, tuple[str, ...], frozenset[str]]
_NAMA = re.compile(r"(?<=[a-z\d,] )(?!Rp)[A-Z][\w-]+")
#: Words by which a thing is known beyond doubt, and at least where two values are all but equal.
_PASTI, _KENAL = 3, 2
#: Words in which sentences of one pattern begin alike, and parts of a report that repeat what others say.
_POLA = 3
_RINGKAS = re.compile(r"\b(?:kata\s+pengantar|ikhtisar|ringkasan|penutup|(?:ke)?simpulan|bab)\b", re.IGNORECASE)
#: How far two values of one thing lie from each other: farther apart they are of two things. By tenths.
_JAUH, _DEKAT = 20, 11
#: Digits of which one may be wrong; of which so many are no other number by chance where the first ones are the same.
_DIGIT, _PANJANG, _AWAL = 3, 6, 4
#: So many statements that are alike are those of a list, not of one thing; two values may contradict each other.
_RAMAI, _BERDUA = 60, 2


def periksa_antar_kalimat(peta: Peta) -> _Temuan:
    """Find two sentences that give one thing two values; which of them is right, nothing says."""
    for lama, baru in dict.fromkeys(_pasang(peta)):
        pesan = f"Di sini tertulis {_sebut(baru)}, sedangkan {lama.sel.tempat} menyebut {_sebut(lama)} untuk hal yang sama; periksa mana yang benar"
        dugaan = duga(baru.sel, "", pesan, lama.sel, tingkat=Tingkat.PERINGATAN)
        yield baru.sel, replace(dugaan, tercetak=_sebut(baru))


def _pasang(peta: Peta) -> Iterator[tuple[Tutur, Tutur]]:
    """Yield the statements that contradict each other."""
    milik: dict[_Kunci, list[Tutur]] = {}
    for satu in baca_tutur(peta):
        # What a table prints of a thing is judged against the table.
        if (
            satu.tahun != -1
            and satu.khusus >= _KENAL
            and not any(not s.lemah for s in penyebut(peta).sebut(satu.kalimat))
        ):
            tahun = peta.isi.tahun if satu.tahun is None else satu.tahun
            milik.setdefault((satu.peran, tahun, satu.kala, satu.pokok), []).append(satu)
    semua = (*_sehal(milik.values()), *_selip(milik))
    pokok = pokok_bagian(peta)
    yield from ((lama, baru) for lama, baru in semua if not _sepola(lama, baru) and not _bagian_lain(pokok, lama, baru))


def _bagian_lain(pokok: Mapping[str, Kunci], satu: Tutur, lain: Tutur) -> bool:
    """Say whether two sentences stand below headings that name two things."""
    a, b = (pokok.get(t.sel.isi.tabel) for t in (satu, lain))
    return a is not None and b is not None and a != b


def _sepola(satu: Tutur, lain: Tutur) -> bool:
    """Say whether two numbers stand in one sentence, or in sentences of one pattern: what each is of, its heading says.

    What preface, summary or conclusion repeat is of the same thing though they repeat it word by word.
    """
    if satu.kalimat == lain.kalimat:
        return True
    awal = [re.findall(r"[^\W\d]+", t.kalimat.casefold())[:_POLA] for t in (satu, lain)]
    bagian = {t.sel.isi.tabel for t in (satu, lain)}
    return awal[0] == awal[1] and (len(bagian) == 1 or not any(_RINGKAS.search(nama) for nama in bagian))


def _sehal(semua: Iterable[Sequence[Tutur]]) -> Iterator[tuple[Tutur, Tutur]]:
    """Yield the two values of what the same words name; more than two are of several things."""
    for isi in semua:
        nilai = _berlainan(isi)
        if len(nilai) == _BERDUA and _bertentangan(*nilai):
            yield nilai[0], nilai[1]


def _selip(milik: Mapping[_Kunci, Sequence[Tutur]]) -> Iterator[tuple[Tutur, Tutur]]:
    """Yield two values of much the same words of which one is a slip of the other; what many sentences state is none."""
    kelompok: dict[object, list[Tutur]] = {}
    for (peran, tahun, kala, _), isi in milik.items():
        for satu in isi:
            for samar in _samaran(_digit(satu)):
                kelompok.setdefault((peran, tahun, kala, satu.angka.jenis, samar), []).append(satu)
    for isi in kelompok.values():
        if len(isi) <= _RAMAI:
            yield from ((a, b) for a, b in combinations(isi, 2) if a.pokok != b.pokok and _tergelincir(a, b))


def _samaran(digit: str) -> Iterator[object]:
    """Yield what a row of digits has in common with those that may be meant by it, so that only they are compared.

    >>> set(_samaran("123")) & set(_samaran("173"))
    {'1?3'}
    >>> set(_samaran("123")) & set(_samaran("132"))
    {(1, '123')}
    """
    if len(digit) < _DIGIT:
        return
    yield from (f"{digit[:n]}?{digit[n + 1 :]}" for n in range(len(digit)))
    for n in range(len(digit) - 1):
        yield n, digit[:n] + "".join(sorted(digit[n : n + 2])) + digit[n + 2 :]
    yield len(digit), digit[:_AWAL]


def _tergelincir(satu: Tutur, lain: Tutur) -> bool:
    """Say whether two numbers are meant as one: long ones that begin alike, or one slip apart where one sentence says no less."""
    a, b = _digit(satu), _digit(lain)
    if len(satu.pokok & lain.pokok) < _KENAL or satu.angka.angka.desimal != lain.angka.angka.desimal or a == b:
        return False
    if len(a.rstrip("0")) >= _PANJANG and len(b.rstrip("0")) >= _PANJANG and a[:_AWAL] == b[:_AWAL]:
        return True
    kurang, lebih = sorted((satu, lain), key=lambda t: t.khusus)
    return selip(a, b) and kurang.pokok < lebih.pokok and not _bernama(lebih, lebih.pokok - kurang.pokok)


def _bernama(satu: Tutur, lebih: frozenset[str]) -> bool:
    """Say whether words of a sentence are names: of a place, of a group, so that it speaks of a part."""
    return any(inti_kata(k) in lebih for temu in _NAMA.finditer(satu.kalimat) for k in kata(temu[0]))


def _digit(satu: Tutur) -> str:
    return re.sub(r"\D", "", satu.angka.teks)


def _berlainan(isi: Sequence[Tutur]) -> list[Tutur]:
    """Return the statements of a thing, each value once, up to those that make it several things."""
    hasil: list[Tutur] = []
    for satu in isi:
        if len(hasil) <= _BERDUA and not any(sama(satu.angka.angka, lain.angka.angka, longgar=True) for lain in hasil):
            hasil.append(satu)
    return hasil


def _bertentangan(satu: Tutur, lain: Tutur) -> bool:
    """Say whether two statements contradict each other: of one unit, so near that they are of one thing."""
    a, b = satu.angka, lain.angka
    if not sejenis(a, b) or not a.nilai or not b.nilai:
        return False
    kecil, besar = sorted((a.nilai, b.nilai))
    selip = len(a.teks) >= _DIGIT and a.angka.kelipatan == b.angka.kelipatan and terselip(a.nilai, b)
    jauh = _JAUH if satu.khusus >= _PASTI else _DEKAT
    return selip or besar * 10 <= kecil * jauh


def _sebut(satu: Tutur) -> str:
    return satu.kalimat[satu.angka.mulai : satu.angka.akhir].strip()
