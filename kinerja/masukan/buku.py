"""The workbook as it lies on disk: sheets of raw cells, every one with its address. No meaning here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl.utils import get_column_letter
from python_calamine import CalamineError, CalamineWorkbook

from kinerja.angka import cetak_bulat
from kinerja.masukan.arsip import buka_arsip, kemas
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.sel import SelCacat, SelKhusus, TinjauanLembar, dari_persen, tinjau

__all__ = ["BukuMentah", "LembarMentah", "baca_buku", "huruf", "kunci_lembar"]

#: Cells up to the last filled one that a sheet may have; a value far from the table makes a sheet of blanks.
_SEL_MAKS = 4_000_000
_BARIS_LAZIM = 100_000


@dataclass(frozen=True)
class LembarMentah:
    """A sheet: ``baris[i][j]`` is the cell of row i+1, column j+1; blank cells are empty strings.

    A formula without a value is a :class:`kinerja.masukan.sel.SelCacat`. A number in a cell whose format shows a
    percent sign reads as it is seen: 0.7704 shown as 77,04 % is 77.04, the same as these words typed as text.
    """

    nama: str
    baris: tuple[tuple[object, ...], ...]
    tinjauan: TinjauanLembar = field(default_factory=TinjauanLembar)


class BukuMentah(dict[str, LembarMentah]):
    """Sheets by their names in lower case with underscores, and warnings about the file itself."""

    peringatan: tuple[Galat, ...] = ()


def huruf(kolom: int) -> str:
    """Return the letter of a column counted from 0.

    >>> huruf(0), huruf(27)
    ('A', 'AB')
    """
    return str(get_column_letter(kolom + 1))


def baca_buku(berkas: Path) -> BukuMentah:
    """Read all sheets, keyed by their names in lower case with underscores.

    Raises
    ------
    MasukanSalah
        when there is no file or it is not a workbook that can be read.
    """
    arsip = buka_arsip(berkas)
    try:
        tinjauan = tinjau(arsip.isi)
        luas = [satu for nama, isi in tinjauan.items() for satu in _terlalu_luas(berkas, nama, isi)]
        if luas:
            raise MasukanSalah(luas)
        buku = CalamineWorkbook.from_filelike(kemas(arsip.isi))
        isi = {nama: buku.get_sheet_by_name(nama).to_python(skip_empty_area=False) for nama in buku.sheet_names}
    except (CalamineError, KeyError, OSError, SyntaxError, ValueError) as galat:
        pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
        raise MasukanSalah([Galat(berkas.name, "", "", "bukan_buku_kerja", pesan)]) from galat
    hasil = BukuMentah()
    hasil.peringatan = arsip.peringatan
    for nama, baris in isi.items():
        kunci = kunci_lembar(nama)
        if kunci in hasil:
            pesan = f"namanya terbaca sama dengan lembar “{hasil[kunci].nama}”; hapus atau ganti nama salah satu"
            raise MasukanSalah([Galat(berkas.name, nama, "", "lembar_ganda", pesan)])
        satu = tinjauan.get(nama, TinjauanLembar())
        hasil[kunci] = LembarMentah(nama, _terapkan(baris, satu.khusus), satu)
    return hasil


def _terlalu_luas(berkas: Path, nama: str, isi: TinjauanLembar) -> Iterator[Galat]:
    """Find a sheet that would take all memory: a value far away, or merges over everything."""
    baris, kolom = isi.luas
    if baris * kolom > _SEL_MAKS:
        sel = f"baris {baris}" if baris > _BARIS_LAZIM else f"{get_column_letter(min(kolom, 16_384))}1"
        pesan = (
            f"lembar terisi sampai baris {cetak_bulat(baris)} dan kolom {get_column_letter(min(kolom, 16_384))}, "
            "terlalu luas untuk dibaca; hapus isi yang jauh di luar tabel"
        )
        yield Galat(berkas.name, nama, sel, "lembar_terlalu_luas", pesan)
    gabungan = [
        (satu, (satu.baris[1] - satu.baris[0] + 1) * (satu.kolom[1] - satu.kolom[0] + 1)) for satu in isi.gabungan
    ]
    if sum(luas for _, luas in gabungan) > _SEL_MAKS:
        terbesar = max(gabungan, key=lambda satu: satu[1])[0].nama
        pesan = f"sel {terbesar} digabung, terlalu luas untuk dibaca; pisahkan gabungannya"
        yield Galat(berkas.name, nama, terbesar.partition(":")[0], "lembar_terlalu_luas", pesan)


def _terapkan(
    isi: Sequence[Sequence[object]], khusus: Mapping[tuple[int, int], SelKhusus]
) -> tuple[tuple[object, ...], ...]:
    baris = [list(satu) for satu in isi]
    for (nomor, kolom), satu in khusus.items():
        # An error beyond the last value lies outside of what the reader returns.
        baris.extend([] for _ in range(len(baris), nomor + 1))
        baris[nomor].extend("" for _ in range(len(baris[nomor]), kolom + 1))
        nilai = baris[nomor][kolom]
        if isinstance(satu, SelCacat):
            baris[nomor][kolom] = satu
        elif isinstance(nilai, int | float):
            baris[nomor][kolom] = dari_persen(nilai)
    return tuple(tuple(satu) for satu in baris)


def kunci_lembar(nama: str) -> str:
    """Fold a sheet or column name: case, blanks, hyphens and underscores do not count.

    >>> kunci_lembar(" PK-Indikator ")
    'pk_indikator'
    """
    return "_".join(nama.casefold().replace("-", " ").replace("_", " ").split())
