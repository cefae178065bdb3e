"""The layout of a sheet: what is hidden, merged, beside or below the table, and would be misread without a word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from kinerja.angka import kosong
from kinerja.masukan.buku import LembarMentah, huruf, judul_kolom, kunci_lembar
from kinerja.model import LembarSpek

__all__ = ["Temuan", "baris_jumlah", "kepala_lagi", "periksa_tata", "rentang", "tertutup"]

#: Cell, code and sentence of a warning about the layout.
Temuan = tuple[str, str, str]

#: Covered cells that are looked at; people merge some, files made to do harm millions.
_GABUNGAN_MAKS = 100_000
_JUMLAH = {"jumlah", "total", "jumlah total", "jumlah keseluruhan", "grand total", "rata-rata", "rerata"}


def periksa_tata(
    mentah: LembarMentah, kepala: int, letak: Mapping[str, int], terisi: Mapping[int, set[str]], wajib: set[str]
) -> Iterator[Temuan]:
    """Yield warnings about a sheet with a table.

    Parameters
    ----------
    mentah
        the sheet.
    kepala
        row of the titles, from 0.
    letak
        column (from 0) of every field.
    terisi
        the rows of the table (from 0) with the fields that are filled in them.
    wajib
        fields that must be filled.
    """
    yield from _tersembunyi(mentah, kepala, letak, terisi)
    tutup = tertutup(mentah)
    kolom = {nomor: nama for nama, nomor in letak.items()}
    bidang: dict[str, set[str]] = defaultdict(set)
    for (b, k), nama in tutup.items():
        if b in terisi and k in kolom:
            bidang[nama].add(kolom[k])
    for nama, milik in bidang.items():
        # A required cell that is covered is a fault of its own, where it is found empty.
        if not milik & wajib:
            awal = nama.partition(":")[0]
            pesan = f"sel {nama} digabung dan isinya hanya terbaca di {awal}; pisahkan, lalu isi setiap selnya"
            yield awal, "sel_gabungan", pesan
    yield from _di_luar(mentah, kepala, letak)


def tertutup(mentah: LembarMentah) -> dict[tuple[int, int], str]:
    """Map every cell (row, column from 0) that a merge covers to its range; the top left one is not covered."""
    batas = len(mentah.baris), max(map(len, mentah.baris), default=0)
    sel = (
        ((baris, kolom), satu.nama)
        for satu in mentah.tinjauan.gabungan
        for baris in range(satu.baris[0], min(satu.baris[1] + 1, batas[0]))
        for kolom in range(satu.kolom[0], min(satu.kolom[1] + 1, batas[1]))
        if (baris, kolom) != (satu.baris[0], satu.kolom[0])
    )
    return dict(islice(sel, _GABUNGAN_MAKS))


def kepala_lagi(baris: Sequence[object], spek: LembarSpek) -> int | None:
    """Return the column (from 0) in which a second row of titles begins; None for any other row."""
    nama = {kunci_lembar(str(sel)): nomor for nomor, sel in reversed([*enumerate(baris)]) if isinstance(sel, str)}
    dikenal = nama.keys() & set(spek.nama_kolom())
    wajib = {*spek.kolom_wajib()}
    return min(nama[satu] for satu in dikenal) if dikenal and 2 * len(wajib & dikenal) >= len(wajib) else None


def baris_jumlah(isi: Iterable[object]) -> bool:
    """Say whether a row is a total that somebody added: its only words are the first ones, and they say so.

    >>> baris_jumlah(["Jumlah", "", 12]), baris_jumlah(["Jumlah koperasi", 12])
    (True, False)
    """
    pertama, *lain = [satu for satu in isi if not kosong(satu)] or [""]
    kata = " ".join(str(pertama).split()).rstrip(" :").casefold()
    return kata in _JUMLAH and not any(isinstance(satu, str) and re.search("[A-Za-z]", satu) for satu in lain)


def rentang(nomor: Iterable[int]) -> str:
    """Write row numbers with neighbours drawn together.

    >>> rentang([5, 6, 7, 12])
    '5–7, 12'
    """
    urut = sorted(nomor)
    awal = [satu for sebelum, satu in pairwise([-1, *urut]) if satu != sebelum + 1 or sebelum == -1]
    akhir = [satu for satu, sesudah in pairwise([*urut, -1]) if sesudah != satu + 1]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(awal, akhir, strict=True))


def _tersembunyi(
    mentah: LembarMentah, kepala: int, letak: Mapping[str, int], terisi: Mapping[int, set[str]]
) -> Iterator[Temuan]:
    if mentah.tinjauan.tersembunyi and terisi:
        yield "", "lembar_tersembunyi", "lembar disembunyikan, tetapi isinya tetap dibaca"
    baris = mentah.tinjauan.baris_sembunyi & terisi.keys()
    if baris:
        nomor = rentang(satu + 1 for satu in baris)
        pesan = f"baris {nomor} disembunyikan atau tersaring, tetapi tetap dibaca"
        yield f"baris {min(baris) + 1}", "baris_tersembunyi", pesan
    for nama, kolom in letak.items():
        if kolom in mentah.tinjauan.kolom_sembunyi and any(nama in isi for isi in terisi.values()):
            pesan = f'kolom "{judul_kolom(nama)}" disembunyikan, tetapi tetap dibaca'
            yield f"{huruf(kolom)}{kepala + 1}", "kolom_tersembunyi", pesan


def _di_luar(mentah: LembarMentah, kepala: int, letak: Mapping[str, int]) -> Iterator[Temuan]:
    """Find what stands below a cell without title: it belongs to no column."""
    judul = mentah.baris[kepala]
    bernama = {*letak.values()} | {nomor for nomor, sel in enumerate(judul) if not kosong(sel)}
    for nomor, baris in enumerate(mentah.baris[kepala + 1 :], start=kepala + 2):
        for kolom, sel in enumerate(baris):
            if kolom not in bernama and not kosong(sel):
                pesan = "isi di luar tabel diabaikan, mulai dari sel ini; pindahkan ke lembar lain atau beri nama kolom"
                yield f"{huruf(kolom)}{nomor}", "isi_di_luar", pesan
                return
