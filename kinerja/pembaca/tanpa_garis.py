"""Tables without a frame: words that stand below each other in columns, perhaps with rules between the rows.

What is found here is a guess from positions, and its grids say so (``keraguan``), unless there is a heading for each
column and each piece of the rows stands in one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kinerja.pembaca.baris_sejajar import bagi_baris, baris_sekitar, kepala_jalur, tanpa_nomor
from kinerja.pembaca.celah import belah_jalur, cari_celah
from kinerja.pembaca.garis import satukan
from kinerja.pembaca.judul import cari_judul, sumber
from kinerja.pembaca.kepala_celah import bagi_kepala
from kinerja.pembaca.kepala_sejajar import sel_berurut, sel_kepala
from kinerja.pembaca.kepala_urut import KepalaBerurut
from kinerja.pembaca.kolom_sejajar import batas_kolom, cari_kolom, kolom_berangka, rapi, sel_baris, tersebar
from kinerja.pembaca.nama_terpotong import nama_terpotong
from kinerja.pembaca.penuntun import sisa_kata
from kinerja.pembaca.ruas import KOLOM_MIN, Bidang, Jalur, Ruas, di_kolom, isi_jalur, susun_jalur
from kinerja.pembaca.tindih import tercetak_rangkap
from kinerja.pembaca.unsur import Garis, Kata, Keraguan, Petak, bungkus

__all__ = ["petak_sejajar"]

#: A table has at least so many rows with numbers.
_BARIS_MIN = 3
#: Lines further apart than this do not belong to one table.
_RENGGANG = 42.0
#: A line of a heading in a narrow column has no more words.
_JUDUL_PENDEK = 2
#: A head stands at most so far above the first number.
_TINGGI_KEPALA = 75.0


def petak_sejajar(
    halaman: int, kata: Sequence[Kata], garis: Iterable[Garis] = (), *, berlanjut: bool = False
) -> tuple[list[Petak], list[Kata]]:
    """Find tables among words that stand in no frame.

    Parameters
    ----------
    halaman
        the page.
    kata
        the words.
    garis
        horizontal rules: where they part all lines they part the rows.
    berlanjut
        whether the page before ends with such a table, which may go on.

    Returns
    -------
    tuple
        the grids, and the words that are left.
    """
    jalur = susun_jalur(kata)
    aturan = satukan(garis)
    petak: list[Petak] = []
    terpakai: set[int] = set()
    for kelompok in _kelompok(jalur, berlanjut=berlanjut):
        satu = _petak(halaman, jalur, kelompok, aturan)
        if satu is not None:
            petak.append(satu[0])
            terpakai |= set(map(id, isi_jalur(satu[1])))
    return petak, sisa_kata(kata, terpakai, petak)


@dataclass(frozen=True)
class _Kelompok:
    """First and last row with numbers of a table, whether a caption stands above it, and whether it may go on from before."""

    awal: int
    akhir: int
    berjudul: bool
    lanjutan: bool = False


def _kelompok(jalur: Sequence[Jalur], *, berlanjut: bool) -> list[_Kelompok]:
    """Return the tables by their rows with numbers; lines between two of them belong to it.

    Below a caption a name with one number beside it is a row; elsewhere it takes two numbers.
    """
    hasil: list[_Kelompok] = []
    milik: list[int] = []
    berjudul = berlanjut
    for n, satu in enumerate(jalur):
        judul = cari_judul(satu.ruas[0].teks) is not None
        if judul or sumber(satu.ruas[0].teks):
            hasil += _cukup(jalur, milik, berjudul=berjudul)
            milik, berjudul = [], judul
        if not (satu.data_berjudul if berjudul and not judul else satu.data_angka):
            continue
        if milik and not _bersambung(jalur, milik[-1], n):
            hasil += _cukup(jalur, milik, berjudul=berjudul)
            milik, berjudul = [], False
            if not satu.data_angka:
                continue
        milik.append(n)
    hasil += _cukup(jalur, milik, berjudul=berjudul)
    if berlanjut and hasil and not any(cari_judul(satu.ruas[0].teks) for satu in jalur[: hasil[0].awal]):
        hasil[0] = replace(hasil[0], lanjutan=True)
    return hasil


def _cukup(jalur: Sequence[Jalur], milik: Sequence[int], *, berjudul: bool) -> list[_Kelompok]:
    """Return a group when it has rows enough; two wide ones are, below a caption any two or a wide one."""
    lebar = bool(milik) and all(len(jalur[n].ruas) > KOLOM_MIN for n in milik)
    if len(milik) >= _BARIS_MIN - lebar - berjudul:
        return [_Kelompok(milik[0], milik[-1], berjudul)]
    return []


def _bersambung(jalur: Sequence[Jalur], a: int, b: int) -> bool:
    """Say whether nothing but short lines stands between two rows: no caption, no note, no running text."""
    x0, x1 = min(jalur[a].kotak.x0, jalur[b].kotak.x0), max(jalur[a].kotak.x1, jalur[b].kotak.x1)
    if any(jalur[n + 1].kotak.y0 - jalur[n].kotak.y1 > _RENGGANG for n in range(a, b)):
        return False
    antara = jalur[a + 1 : b]
    if any(cari_judul(satu.ruas[0].teks) or sumber(satu.ruas[0].teks) for satu in antara):
        return False
    return all(len(satu.ruas) > 1 or satu.kotak.x1 - satu.kotak.x0 < 0.75 * (x1 - x0) for satu in antara)


def _petak(
    halaman: int, semua: Sequence[Jalur], kelompok: _Kelompok, aturan: Sequence[Garis]
) -> tuple[Petak, list[Jalur]] | None:
    """Make a grid of the lines of a table and those of its head; None where its columns do not hold."""
    awal, akhir = kelompok.awal, kelompok.akhir
    celah = cari_celah([satu for satu in semua[awal : akhir + 1] if satu.data_berjudul])
    jalur = [*semua[:awal], *belah_jalur(semua[awal:], celah)]
    data = [satu for satu in jalur[awal : akhir + 1] if _berdata(satu, berjudul=kelompok.berjudul)]
    kolom = cari_kolom([r.kotak for j in jalur[awal : akhir + 1] for r in j.ruas])
    if len(kolom) < KOLOM_MIN - kelompok.berjudul or tersebar(data, kolom):
        return None
    bidang = Bidang(halaman, tuple(kolom), batas_kolom(kolom), kolom_berangka(data, kolom))
    atas, ekor = _atas_kepala(jalur, awal, bidang), _ekor(jalur, akhir, bidang)
    milik = list(jalur[atas : ekor + 1])
    kepala, baris, terpisah = _bagi(milik, aturan, bidang, lanjutan=kelompok.lanjutan)
    urut_kepala = _kepala(kepala, celah, kolom)
    # One row shows no columns.
    rapat = terpisah and len(baris) > 1 and rapi([j for isi in baris for j in isi], bidang)
    # What goes on from the page before has its head there.
    berkepala = urut_kepala.pasti if urut_kepala else kelompok.lanjutan and not kepala
    pasti = berkepala and rapat
    sel, tinggi = sel_berurut(urut_kepala, bidang) if urut_kepala else sel_kepala(kepala, bidang)
    for urut, isi in enumerate(baris, start=tinggi):
        sel += sel_baris(isi, urut, bidang)
    kotak = bungkus(satu.kotak for satu in milik)
    keraguan = _keraguan(milik, pasti=pasti and not nama_terpotong(sel, tinggi))
    jadi = Petak(tuple(sel), tinggi + len(baris), len(kolom), halaman, kotak, bidang.batas, keraguan, tinggi)
    return jadi, milik


def _keraguan(jalur: Sequence[Jalur], *, pasti: bool) -> Keraguan | None:
    if tercetak_rangkap(list(isi_jalur(jalur))):
        return Keraguan.MELUAP
    return None if pasti else Keraguan.TANPA_GARIS


def _berdata(satu: Jalur, *, berjudul: bool) -> bool:
    return satu.data_berjudul if berjudul else satu.data


def _bagi(
    milik: Sequence[Jalur], aturan: Sequence[Garis], bidang: Bidang, *, lanjutan: bool
) -> tuple[list[Jalur], list[list[Jalur]], bool]:
    """Return the lines of the head, those of each row, and whether the rows are certain."""
    kepala, baris, terpisah = bagi_baris(milik, aturan, bidang, lanjutan=lanjutan)
    if not terpisah and (sekitar := baris_sekitar([j for isi in baris for j in isi], bidang)):
        baris, terpisah = sekitar, True
    return tanpa_nomor(kepala), baris, terpisah


def _kepala(
    kepala: Sequence[Jalur], celah: Sequence[tuple[float, float]], kolom: Sequence[tuple[float, float]]
) -> KepalaBerurut[Ruas] | None:
    """Return the headings of columns; where they stand close beside each other, parted where the rows are: a guess."""
    for jalur in (kepala, bagi_kepala(kepala, kolom)):
        if urut := kepala_jalur(jalur, len(kolom)):
            return urut
    urut = kepala_jalur(belah_jalur(kepala, celah), len(kolom))
    return replace(urut, pasti=False) if urut else None


def _atas_kepala(jalur: Sequence[Jalur], awal: int, bidang: Bidang) -> int:
    """Return the first line of the head: lines close above the first number, within the width of the table."""
    atas = awal
    kiri, kanan = bidang.batas[0] - 12.0, bidang.batas[-1] + 12.0
    while atas > 0:
        lain, bawah = jalur[atas - 1], jalur[atas]
        # Headings beside each other stand further off than a line of running text; so may the last line of one.
        sela = 30.0 if (len(lain.ruas) > 1 and not lain.angka) or _sejudul(lain, bidang) else 18.0
        dekat = bawah.kotak.y0 - lain.kotak.y1 <= sela and jalur[awal].kotak.y0 - lain.kotak.y0 <= _TINGGI_KEPALA
        # Set in the middle of wide columns, headings stand beside what is set at an edge of them.
        luar = sum(r.kotak.x0 < kiri or r.kotak.x1 > kanan for r in lain.ruas)
        luas = luar > (len(lain.ruas) / 2 if len(lain.ruas) > 1 else 0)
        lebar = len(lain.ruas) == 1 and lain.kotak.x1 - lain.kotak.x0 > 0.5 * (kanan - kiri)
        if (
            not dekat
            or luas
            or lebar
            or _mengakhiri(lain)
            or lain.data_angka
            or cari_judul(lain.ruas[0].teks)
            or sumber(lain.ruas[0].teks)
        ):
            break
        atas -= 1
    return atas


def _sejudul(jalur: Jalur, bidang: Bidang) -> bool:
    """Say whether a line is a word or two above one column."""
    (kolom,) = di_kolom(jalur.ruas[0].kotak, bidang.kolom)[:1]
    lebar = bidang.batas[kolom + 1] - bidang.batas[kolom]
    pendek = len(jalur.ruas) == 1 and len(jalur.ruas[0].kata) <= _JUDUL_PENDEK
    return pendek and jalur.kotak.x1 - jalur.kotak.x0 <= lebar


def _mengakhiri(jalur: Jalur) -> bool:
    """Say whether a line is the last one of a paragraph."""
    return (
        len(jalur.ruas) == 1
        and len(jalur.ruas[0].kata) > _JUDUL_PENDEK
        and jalur.ruas[0].teks.endswith((".", ":", ";"))
    )


def _ekor(jalur: Sequence[Jalur], akhir: int, bidang: Bidang) -> int:
    """Return the last line: totals with one number, and words that go on below the column of their beginning."""
    n = akhir
    while n + 1 < len(jalur):
        bawah = jalur[n + 1]
        if bawah.kotak.y0 - jalur[n].kotak.y1 > 6.0 or sumber(bawah.ruas[0].teks) or cari_judul(bawah.ruas[0].teks):
            break
        di = [di_kolom(satu.kotak, bidang.kolom) for satu in bawah.ruas]
        lanjut = not bawah.angka and all(
            len(c) == 1 and c[0] not in bidang.angka and r.kotak.x1 <= bidang.batas[c[0] + 1]
            for c, r in zip(di, bawah.ruas, strict=True)
        )
        if not bawah.lanjutan and not lanjut and not (len(bawah.ruas) > 1 and bidang.berisi(bawah)):
            break
        n += 1
    return n
