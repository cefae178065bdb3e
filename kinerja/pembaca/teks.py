"""Plain text of a report: tables whose cells tabs part, and tables that blanks set in columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from kinerja.pembaca.galat import SalahBaca
from kinerja.pembaca.judul import bernomor, judul_tabel, judul_wajar
from kinerja.pembaca.tanpa_garis import petak_sejajar
from kinerja.pembaca.unsur import BarisTeks, Huruf, Isi, Kata, Kotak, Petak, SelPetak

__all__ = ["baca_teks"]

#: A letter of plain text takes this room, so that what reads positions can read it.
_LEBAR, _TINGGI, _LANGKAH = 6.0, 10.0, 12.0
_HALAMAN_MAKS = 5_000
_BARIS_MAKS = 400_000
_PANJANG_MAKS = 4_000
#: A value in a table of two columns, and how many rows such a table has more than.
_NILAI = re.compile(r"[≥≤<>]?\s*(?:Rp\.?\s*)?-?\d[\d.,]*-?\s*(?:%|[A-Za-z]+)?", re.IGNORECASE)
_BARIS_DUA = 2
#: Where the name of a part begins within a cell.
_BUTIR = re.compile(r"\s+(?=(?:[a-z]|\d{1,2})[.)]\s+[A-Z])")
#: How far above it the caption of such a table stands, and the dots of a list of contents.
_JARAK = 3
_TITIK = re.compile(r"\.{4,}")
#: Rows that a head may have.
_KEPALA = 2


def baca_teks(berkas: Path) -> tuple[Isi, int]:
    """Return what stands in a text and how many pages it has (form feeds part them, as pdftotext writes them).

    Raises
    ------
    SalahBaca
        when it is no text.
    """
    mentah = berkas.read_bytes()
    if b"\0" in mentah[:100_000]:
        raise SalahBaca("bukan PDF, Word (.docx), atau teks; simpan laporannya dalam salah satu bentuk itu")
    try:
        teks = mentah.decode("utf-8-sig")
    except UnicodeDecodeError:
        teks = mentah.decode("cp1252", errors="replace")
    halaman = teks.split("\f")
    while len(halaman) > 1 and not halaman[-1].strip():
        halaman.pop()
    if len(halaman) > _HALAMAN_MAKS or teks.count("\n") > _BARIS_MAKS:
        raise SalahBaca("terlalu panjang untuk sebuah laporan; pecah menjadi beberapa berkas")
    bernomor = len(halaman) > 1
    bagian = [
        satu for nomor, isi in enumerate(halaman, start=1) for satu in _baca_halaman(isi, nomor if bernomor else 0)
    ]
    return Isi(tuple(bagian)), len(halaman) if bernomor else 0


def _baca_halaman(teks: str, nomor: int) -> Iterator[BarisTeks | Petak]:
    """Yield lines and grids of one page in their order."""
    # Tabs at the end of a line are empty cells.
    baris = [satu[:_PANJANG_MAKS].rstrip("\r ") for satu in teks.split("\n")]
    n = 0
    tumpuk: list[tuple[int, str]] = []
    while n < len(baris):
        if baris[n].count("\t") >= 1 and (_tabel_tab(baris, n) or _tabel_dua(baris, n)):
            yield from _menurut_letak(tumpuk, nomor)
            tumpuk = []
            akhir = _akhir_tab(baris, n)
            yield _petak_tab(baris[n:akhir], nomor)
            n = akhir
            continue
        tumpuk.append((n, baris[n]))
        n += 1
    yield from _menurut_letak(tumpuk, nomor)


def _tabel_tab(baris: Sequence[str], n: int) -> bool:
    """Say whether lines from here on are rows of cells: at least two with several tabs, no list of contents."""
    contoh = baris[n : n + 2]
    if len(contoh) < 2 or any(satu.count("\t") < 2 for satu in contoh):
        return False
    return not judul_tabel(baris[n]) and not any(_TITIK.search(satu) for satu in contoh)


def _tabel_dua(baris: Sequence[str], n: int) -> bool:
    """Say whether rows of a name and a value begin right below a caption: one tab in each, and no list of contents."""
    atas = next((satu for satu in reversed(baris[max(0, n - _JARAK) : n]) if satu.strip()), "")
    if not judul_tabel(atas) or "\t" in atas:
        return False
    milik = [satu.split("\t") for satu in takewhile(_berdua, baris[n:])]
    nama, nilai = [satu[0].strip() for satu in milik], [satu[1].strip() for satu in milik]
    bernilai = sum(bool(_NILAI.fullmatch(satu)) for satu in nilai)
    return (
        len(milik) > _BARIS_DUA
        and bernilai * 2 > len(milik)
        and all(len(re.findall(r"[^\W\d_]", satu)) > 1 for satu in nama)
        and not judul_tabel(baris[n])
    )


def _berdua(baris: str) -> bool:
    """Say whether a line holds a name and a value, without the dots of a list of contents."""
    return baris.count("\t") == 1 and not _TITIK.search(baris)


def _akhir_tab(baris: Sequence[str], n: int) -> int:
    """Return the line after the last row; a blank line within goes with the table when a row with tabs follows."""
    banyak = max(satu.count("\t") for satu in baris[n : n + 3])
    akhir = n
    while akhir < len(baris):
        satu = baris[akhir]
        lanjut = satu.count("\t") >= min(2, banyak) and not _TITIK.search(satu)
        kosong = banyak > 1 and not satu.strip() and akhir + 1 < len(baris) and baris[akhir + 1].count("\t") == banyak
        if not lanjut and not kosong:
            break
        akhir += 1
    return akhir


def _petak_tab(baris: Sequence[str], nomor: int) -> Petak:
    isi = [[sel.strip() for sel in satu.split("\t")] for satu in baris if satu.strip()]
    isi = [bagian for satu in _tanpa_ulangan(isi) for bagian in _pecah_baris(satu)]
    kolom = max(len(satu) for satu in isi)
    sel = tuple(
        SelPetak(r, c, 1, kolom if _sepenuh(r, satu) else 1, satu[c] if c < len(satu) else "", nomor)
        for r, satu in enumerate(isi)
        for c in range(1 if _sepenuh(r, satu) else kolom)
    )
    return Petak(_gabung_kepala(sel, kolom), len(isi), kolom, nomor, bergabung=False)


def _sepenuh(r: int, isi: Sequence[str]) -> bool:
    """Say whether a row below the head holds nothing but the name of a group where others have their number or name."""
    return r >= _KEPALA and len(isi[0].split()) > 1 and not any(isi[1:])


def _pecah_baris(isi: list[str]) -> list[list[str]]:
    """Part a row whose cells hold the numbers of several: a name, then a. and b., with as many numbers in each cell.

    >>> _pecah_baris(["Pajak a. Hotel b. Parkir", "9 5 4", "8 5 3"])
    [['Pajak', '9', '8'], ['a. Hotel', '5', '5'], ['b. Parkir', '4', '3']]
    """
    nama = next((n for n, satu in enumerate(isi) if re.search(r"[^\W\d_]{2}", satu)), len(isi))
    bagian = _BUTIR.split(isi[nama]) if nama < len(isi) else []
    angka = [
        satu.split() if n > nama and all(map(_NILAI.fullmatch, satu.split())) else [] for n, satu in enumerate(isi)
    ]
    cocok = {len(satu) for satu in angka if satu} == {len(bagian)}
    if len(bagian) < _KEPALA or sum(map(bool, angka)) < _KEPALA or not cocok:
        return [isi]
    return [
        [bagian[n] if c == nama else satu[n] if satu else isi[c] if not n else "" for c, satu in enumerate(angka)]
        for n in range(len(bagian))
    ]


def _tanpa_ulangan(isi: list[list[str]]) -> list[list[str]]:
    """Leave out a head that is repeated on each page, with the second row of one that has two: it says nothing new."""
    ulang = {n for n, satu in enumerate(isi) if n and satu == isi[0]}
    ulang |= {n + 1 for n in ulang if n + 1 < len(isi) and isi[n + 1] == isi[1]}
    return [satu for n, satu in enumerate(isi) if n not in ulang]


def _gabung_kepala(sel: Sequence[SelPetak], kolom: int) -> tuple[SelPetak, ...]:
    """Join empty cells of a head of two rows to what they belong to: a text has no merged cells.

    A heading goes on to the right over empty cells that have headings below, and down over empty cells.
    """
    di = {(satu.baris, satu.kolom): satu for satu in sel}
    atas = [di[0, c].teks for c in range(kolom)]
    bawah = [di[1, c].teks if (1, c) in di else "" for c in range(kolom)]
    if all(atas) or not any(b for a, b in zip(atas, bawah, strict=True) if not a) or any(map(_angka, bawah)):
        return tuple(sel)
    hapus: set[tuple[int, int]] = set()
    baru: list[SelPetak] = []
    c = 0
    while c < kolom:
        lebar = 1
        while bawah[c] and c + lebar < kolom and not atas[c + lebar] and bawah[c + lebar]:
            lebar += 1
        tinggi = 1 if bawah[c] else 2
        hapus |= {(r, c + j) for r in range(tinggi) for j in range(lebar)}
        baru.append(SelPetak(0, c, tinggi, lebar, atas[c], di[0, c].halaman))
        c += lebar
    return (*baru, *(satu for satu in sel if (satu.baris, satu.kolom) not in hapus))


def _angka(teks: str) -> bool:
    return bool(re.fullmatch(r"[\d.,]*\d[\d.,]*\s*%?", teks)) and not re.fullmatch(r"(?:19|20)\d\d", teks)


def _menurut_letak(baris: Sequence[tuple[int, str]], nomor: int) -> Iterator[BarisTeks | Petak]:
    """Read lines as if they were printed with letters of one width."""
    kata = [satu for urut, teks in baris for satu in _kata(urut, teks.expandtabs(8))]
    petak, sisa = petak_sejajar(nomor, kata, ())
    lain: dict[float, list[Kata]] = {}
    for satu in sisa:
        lain.setdefault(satu.kotak.y0, []).append(satu)
    semua: list[tuple[float, BarisTeks | Petak]] = [(satu.kotak.y0 if satu.kotak else 0.0, satu) for satu in petak]
    for y, milik in lain.items():
        kotak = Kotak(milik[0].kotak.x0, y, milik[-1].kotak.x1, y + _TINGGI)
        semua.append((y, BarisTeks(" ".join(satu.teks for satu in milik), nomor, kotak)))
    yield from _tandai_judul([isi for _, isi in sorted(semua, key=lambda pasangan: pasangan[0])])


def _tandai_judul(isi: Sequence[BarisTeks | Petak]) -> Iterator[BarisTeks | Petak]:
    """Yield lines and grids, the numbered lines that stand alone between blank ones as headings; several in a row are a list."""
    for n, satu in enumerate(isi):
        tetangga = [lain for lain in (*isi[max(0, n - 1) : n], *isi[n + 1 : n + 2]) if isinstance(lain, BarisTeks)]
        sendiri = n + 1 < len(isi) and not any(_sebelah(satu, lain) or bernomor(lain.teks) for lain in tetangga)
        if isinstance(satu, BarisTeks) and sendiri and bernomor(satu.teks) and judul_wajar(satu.teks):
            yield replace(satu, judul=True)
        else:
            yield satu


def _sebelah(satu: BarisTeks | Petak, lain: BarisTeks) -> bool:
    """Say whether no blank line stands between two lines."""
    return satu.kotak is not None and lain.kotak is not None and abs(satu.kotak.y0 - lain.kotak.y0) <= _LANGKAH


def _kata(urut: int, teks: str) -> Iterator[Kata]:
    y = urut * _LANGKAH
    for temu in re.finditer(r"\S+", teks):
        x = temu.start() * _LEBAR
        huruf = tuple(
            Huruf(aksara, x + i * _LEBAR, y, x + (i + 1) * _LEBAR, y + _TINGGI) for i, aksara in enumerate(temu[0])
        )
        yield Kata(huruf, Kotak(x, y, x + len(huruf) * _LEBAR, y + _TINGGI))
