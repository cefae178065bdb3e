"""Tables whose rows or columns were supplied by guess, and of which several signs that do not depend on each other say the same."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.pembaca.baris_sejajar import kepala_jalur
from kinerja.pembaca.kepala import Kisi, baris_nomor, bernilai, hitung_kepala, nama_kolom
from kinerja.pembaca.kepala_celah import potong_kepala
from kinerja.pembaca.nama_terpotong import baris_menyambung, nama_terpotong
from kinerja.pembaca.peran_kolom import TANPA_NILAI, kolom_angka
from kinerja.pembaca.ruas import susun_jalur
from kinerja.pembaca.unsur import Kata, Petak

__all__ = ["sepakat"]

#: So many rows show a pattern; in so many of them each column of numbers has one.
_BARIS_MIN, _TERISI = 3, 0.9


def sepakat(petak: Petak, kata: Sequence[Kata]) -> bool:
    """Say whether head, rows and names of a grid agree: a heading for each column, one number in each place, whole names.

    Parameters
    ----------
    petak
        the grid; its rows and columns are where colour or lines show most of them.
    kata
        its words.
    """
    kisi = Kisi(petak)
    kepala = hitung_kepala(kisi)
    if not kepala or not all(satu.berjudul for satu in nama_kolom(kisi, kepala)):
        return False
    if nama_terpotong(petak.sel, kepala) or baris_menyambung(petak.sel, kepala):
        return False
    return _kepala_tunggal(petak, kepala, kata) and _berpola(kisi, kepala)


def _kepala_tunggal(petak: Petak, kepala: int, kata: Sequence[Kata]) -> bool:
    """Say whether a head of one row can be read in one way only: it may hold headings of groups that no line parts."""
    if kepala - any(baris_nomor([s.teks for s in Kisi(petak).baris(r)]) for r in range(kepala)) > 1:
        return True
    atas = [s.kotak for s in petak.sel if s.kotak and s.baris == 0]
    milik = [k for k in kata if any(kotak.memuat(*k.kotak.tengah) for kotak in atas)]
    urut = kepala_jalur(potong_kepala(susun_jalur(milik), petak.batas), petak.banyak_kolom)
    return urut is not None and urut.pasti and not urut.bersama


def _berpola(kisi: Kisi, kepala: int) -> bool:
    """Say whether each row but the headings of groups has a name and in nearly each column of numbers one number."""
    baris = [r for r in range(kepala, kisi.petak.banyak_baris) if sum(bool(s.teks) for s in kisi.baris(r)) > 1]
    isi = {c: [kisi.sendiri(r, c) for r in baris] for c in range(kisi.petak.banyak_kolom)}
    angka = [c for c, teks in isi.items() if c and kolom_angka(list(filter(None, teks)))]
    if len(baris) < _BARIS_MIN or not angka:
        return False
    nilai = [satu for c in angka for satu in isi[c]]
    penuh = sum(map(bool, nilai)) >= _TERISI * len(nilai)
    return penuh and all(map(_tunggal, nilai)) and all(_bernama(kisi, r, angka[0]) for r in baris)


def _tunggal(teks: str) -> bool:
    return not teks or bernilai(teks) or TANPA_NILAI.fullmatch(teks) is not None


def _bernama(kisi: Kisi, r: int, batas: int) -> bool:
    """Say whether a row has a name, and no number of its own in the midst of it."""
    return any(kisi.sendiri(r, c)[:1].isalpha() for c in range(batas)) and not _bernomor(kisi, r, batas)


def _bernomor(kisi: Kisi, r: int, batas: int) -> bool:
    """Say whether a cell over several columns of words holds a number of its own: that of the row, in the midst of its name."""
    lebar = (s for s in kisi.baris(r) if s.lebar > 1 and s.kolom < batas)
    return any(k.isdecimal() for s in lebar for k in s.teks.split())
