"""The workbook as it lies on disk: sheets of raw cells, every one with its address. No meaning here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import get_column_letter
from python_calamine import CalamineError, CalamineWorkbook

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.sel import SelCacat, SelKhusus, cari_sel_khusus, dari_persen

__all__ = ["LembarMentah", "baca_buku", "huruf", "kunci_lembar"]

_UKURAN_MAKS = 50_000_000


@dataclass(frozen=True)
class LembarMentah:
    """A sheet: ``baris[i][j]`` is the cell of row i+1, column j+1; blank cells are empty strings.

    A formula without a value is a :class:`kinerja.masukan.sel.SelCacat`; a number shown as 77,04 % is 77.04.
    """

    nama: str
    baris: tuple[tuple[object, ...], ...]


def huruf(kolom: int) -> str:
    """Return the letter of a column counted from 0.

    >>> huruf(0), huruf(27)
    ('A', 'AB')
    """
    return str(get_column_letter(kolom + 1))


def baca_buku(berkas: Path) -> Mapping[str, LembarMentah]:
    """Read all sheets, keyed by their names in lower case with underscores.

    Raises
    ------
    MasukanSalah
        when there is no file or it is not a workbook that can be read.
    """
    if not berkas.is_file():
        raise MasukanSalah(
            [
                Galat(
                    berkas.name,
                    "",
                    "",
                    "berkas_tidak_ada",
                    f"berkas tidak ditemukan di folder {berkas.parent.name}; letakkan buku kerja dengan nama ini di sana",
                )
            ]
        )
    if berkas.stat().st_size > _UKURAN_MAKS:
        raise MasukanSalah(
            [
                Galat(
                    berkas.name,
                    "",
                    "",
                    "berkas_terlalu_besar",
                    "berkas lebih besar dari 50 MB; hapus gambar dan lembar yang tidak perlu",
                )
            ]
        )
    try:
        buku = CalamineWorkbook.from_path(berkas)
        isi = {nama: buku.get_sheet_by_name(nama).to_python(skip_empty_area=False) for nama in buku.sheet_names}
    except (CalamineError, OSError, ValueError) as galat:
        pesan = "bukan buku kerja Excel yang dapat dibaca; simpan ulang sebagai .xlsx tanpa kata sandi"
        raise MasukanSalah([Galat(berkas.name, "", "", "bukan_buku_kerja", pesan)]) from galat
    khusus = cari_sel_khusus(berkas)
    hasil: dict[str, LembarMentah] = {}
    for nama, baris in isi.items():
        kunci = kunci_lembar(nama)
        if kunci in hasil:
            pesan = f"namanya terbaca sama dengan lembar “{hasil[kunci].nama}”; hapus atau ganti nama salah satu"
            raise MasukanSalah([Galat(berkas.name, nama, "", "lembar_ganda", pesan)])
        hasil[kunci] = LembarMentah(nama, _terapkan(baris, khusus.get(nama, {})))
    return hasil


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
