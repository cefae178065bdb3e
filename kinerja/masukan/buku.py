"""The workbook as it lies on disk: sheets of raw cells, every one with its address. No meaning here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kinerja.angka import cetak_bulat, tanpa_gaib
from kinerja.masukan.arsip import Arsip, buka_arsip
from kinerja.masukan.bagian import temukan_bagian
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gaya import baca_gaya
from kinerja.masukan.isi_lembar import IsiLembar, Jatah, TerlaluBanyak, TinjauanLembar
from kinerja.masukan.sel import baca_lembar, baca_teks_bersama
from kinerja.masukan.xml_buku import DokumenBerbahaya, DokumenBesar, DokumenRusak

__all__ = ["BukuMentah", "LembarMentah", "baca_buku", "huruf", "judul_kolom", "kunci_lembar"]

#: Cells up to the last filled one that a sheet may have; a value far from the table makes a sheet of blanks.
_SEL_MAKS = 4_000_000
#: Rows of one sheet, and of all sheets: each is judged on its own, and a faulty one has several sentences.
_BARIS_LAZIM, _BARIS_SEMUA = 30_000, 40_000


@dataclass(frozen=True)
class LembarMentah:
    """A sheet: ``baris[i][j]`` is the cell of row i+1, column j+1; blank cells are empty strings.

    A formula without a value is a :class:`kinerja.masukan.isi_lembar.SelCacat`. A number in a cell whose format shows a
    percent sign is an :class:`kinerja.angka.AngkaPersen` and reads as it is seen: 0.7704 shown as 77,04 % is 77.04.
    Other numbers are those of 15 significant digits that Excel shows.
    """

    nama: str
    baris: tuple[tuple[object, ...], ...]
    tinjauan: TinjauanLembar = field(default_factory=TinjauanLembar)


class BukuMentah(dict[str, LembarMentah]):
    """Sheets by their names in lower case with underscores, and warnings about the file itself."""

    peringatan: tuple[Galat, ...] = ()
    #: the bytes of the file, for what works on the workbook itself
    mentah: bytes = b""


def huruf(kolom: int) -> str:
    """Return the letter of a column counted from 0.

    >>> huruf(0), huruf(27)
    ('A', 'AB')
    """
    # Not by openpyxl: to load it takes longer than to read a workbook.
    hasil, urut = "", kolom + 1
    while urut:
        urut, tanda = divmod(urut - 1, 26)
        hasil = chr(ord("A") + tanda) + hasil
    return hasil


def judul_kolom(nama: str) -> str:
    """Return the title of a column as people read it.

    >>> judul_kolom("laki_laki")
    'laki laki'
    """
    return nama.replace("_", " ")


def baca_buku(berkas: Path, *, folder: Path | None = None) -> BukuMentah:
    """Read all sheets, keyed by their names in lower case with underscores.

    Parameters
    ----------
    berkas
        the workbook.
    folder
        the folder that it must not lead out of; its own by default.

    Raises
    ------
    MasukanSalah
        when there is no file or it is not a workbook that can be read.
    """
    folder = berkas.parent if folder is None else folder
    nama = berkas.relative_to(folder).as_posix()
    arsip = buka_arsip(folder, nama)
    hasil = BukuMentah()
    hasil.peringatan, hasil.mentah = arsip.peringatan, arsip.mentah
    for lembar, tersembunyi, isi in _lembar(nama, arsip):
        kunci = kunci_lembar(lembar)
        if kunci in hasil:
            pesan = f"namanya terbaca sama dengan lembar “{hasil[kunci].nama}”; hapus atau ganti nama salah satu"
            raise MasukanSalah([Galat(nama, lembar, "", "lembar_ganda", pesan)])
        hasil[kunci] = LembarMentah(lembar, isi.tabel(), isi.tinjauan(tersembunyi))
    return hasil


def _lembar(nama: str, arsip: Arsip) -> list[tuple[str, bool, IsiLembar]]:
    """Parse all sheets of a workbook; refuse what is broken or too large."""
    lembar = ""
    try:
        bagian = temukan_bagian(arsip.isi)
        gaya = baca_gaya(bagian.gaya) if bagian.gaya else ()
        teks = baca_teks_bersama(bagian.teks) if bagian.teks else []
        jatah = Jatah()
        hasil = []
        for satu in bagian.lembar:
            lembar = satu.nama
            isi = IsiLembar()
            if satu.bagian is not None:
                isi = baca_lembar(satu.bagian, gaya, teks, sejak_1904=bagian.sejak_1904, jatah=jatah)
            hasil.append((satu.nama, satu.tersembunyi, isi))
    except TerlaluBanyak as galat:
        pesan = f"{galat}, terlalu banyak untuk dibaca; hapus isi di luar tabel"
        raise MasukanSalah([Galat(nama, lembar, "", "lembar_terlalu_luas", pesan)]) from None
    except DokumenBesar:
        pesan = "memuat jutaan sel berformat, terlalu banyak untuk dibaca; hapus baris dan kolom kosong di luar tabel"
        raise MasukanSalah([Galat(nama, lembar, "", "lembar_terlalu_luas", pesan)]) from None
    except DokumenBerbahaya as galat:
        pesan = "memuat susunan XML yang tidak dibuat oleh Excel dan tidak aman dibaca; simpan ulang sebagai .xlsx"
        raise MasukanSalah([Galat(nama, lembar, "", "xml_berbahaya", pesan)]) from galat
    except DokumenRusak as galat:
        pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
        raise MasukanSalah([Galat(nama, lembar, "", "bukan_buku_kerja", pesan)]) from galat
    luas = [galat for judul, _, isi in hasil for galat in _terlalu_luas(nama, judul, isi)]
    baris = sum(isi.luas[0] for _, _, isi in hasil)
    if not luas and baris > _BARIS_SEMUA:
        pesan = f"semua lembar memuat {cetak_bulat(baris)} baris, terlalu banyak untuk dibaca; hapus isi di luar tabel"
        luas = [Galat(nama, "", "", "lembar_terlalu_luas", pesan)]
    if luas:
        raise MasukanSalah(luas)
    return hasil


def _terlalu_luas(berkas: str, nama: str, isi: IsiLembar) -> Iterator[Galat]:
    """Find a sheet that would take all memory: a value far away, or merges over everything."""
    baris, kolom = isi.luas
    if baris * kolom > _SEL_MAKS or baris > _BARIS_LAZIM:
        sel = f"baris {baris}" if baris > _BARIS_LAZIM else f"{huruf(kolom - 1)}1"
        pesan = (
            f"lembar terisi sampai baris {cetak_bulat(baris)} dan kolom {huruf(kolom - 1)}, "
            "terlalu luas untuk dibaca; hapus isi yang jauh di luar tabel"
        )
        yield Galat(berkas, nama, sel, "lembar_terlalu_luas", pesan)
    gabungan = [
        (satu, (satu.baris[1] - satu.baris[0] + 1) * (satu.kolom[1] - satu.kolom[0] + 1)) for satu in isi.gabungan
    ]
    if sum(luas for _, luas in gabungan) > _SEL_MAKS:
        terbesar = max(gabungan, key=lambda satu: satu[1])[0].nama
        pesan = f"sel {terbesar} digabung, terlalu luas untuk dibaca; pisahkan gabungannya"
        yield Galat(berkas, nama, terbesar.partition(":")[0], "lembar_terlalu_luas", pesan)


def kunci_lembar(nama: str) -> str:
    """Fold a sheet or column name: case, blanks, hyphens, underscores and what is invisible do not count.

    >>> kunci_lembar(" PK-Indikator ")
    'pk_indikator'
    """
    return "_".join(tanpa_gaib(nama).casefold().replace("-", " ").replace("_", " ").split())
