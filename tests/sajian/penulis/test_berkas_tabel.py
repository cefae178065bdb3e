"""Tables of the PDF in files of their own: what changes about them stands outside of these."""

from __future__ import annotations

import datetime as dt
import re

import pypdfium2 as pdfium
import pytest

from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.berkas_tabel import tabel_terpisah
from kinerja.sajian.penulis.jarak import bersela

_TANGGAL = dt.date(2025, 2, 28)
_TABEL = 'tabel(\nkolom: (50, ),\nbentang: 3, putus: (), lekat: (),\n(\nlepas-polos(blok("a")),\n))\n'


@pytest.mark.parametrize("sela", [0.5, -1.25])
def test_the_file_of_a_table_stays_when_its_rows_are_set_apart(sela: float) -> None:
    """How far stands in the piece that calls it; so does at which rows it is cut."""
    polos, berkas = tabel_terpisah(f"a()\n{_TABEL}b()\n", "t.typ")
    lain, berkas_lain = tabel_terpisah(bersela(f"a()\n{_TABEL}b()\n", sela), "t.typ")
    terputus, berkas_putus = tabel_terpisah(_TABEL.replace("putus: ()", "putus: (7, -2, )"), "t.typ")
    assert berkas == berkas_lain == berkas_putus
    assert "buat(0pt, putus: (), lekat: ())\n" in polos
    assert f"buat({sela}pt, putus: (), lekat: ())\n" in lain
    assert "buat(0pt, putus: (7, -2, ), lekat: ())\n" in terputus
    assert not {"tabel(", "bersela("} & set(re.findall(r"\w+\(", polos + lain + terputus))


def test_each_table_of_a_piece_is_a_file() -> None:
    """Also those within a frame or a landscape page; equal ones are one file; what has no table has none."""
    lain = _TABEL.replace('"a"', '"lain"')
    sisa, berkas = tabel_terpisah(f"kotak({{\n{_TABEL}}})\nlanskap({{\n{lain}{_TABEL}}})\n", "t.typ")
    assert len(berkas) == 2
    assert sisa.count("import ") == sisa.count(": buat\nbuat(0pt, ") == 3
    assert tabel_terpisah("alinea()\n", "t.typ") == ("alinea()\n", {})


def _atas(sumber: str, berkas: dict[str, bytes]) -> list[tuple[int, float]]:
    """Return page and distance from its top of each row of a table."""
    hasil = []
    for urut, halaman in enumerate(pdfium.PdfDocument(typst.kompilasi(sumber, berkas, _TANGGAL))):
        teks = halaman.get_textpage()
        cari = teks.search("baris ")
        while temu := cari.get_next():
            hasil.append((urut, round(halaman.get_height() - teks.get_charbox(temu[0])[3], 1)))
    return hasil


@pytest.mark.parametrize(("sela", "sebaris"), [(1.5, 3.0), (-0.5, -1.0)])
def test_space_lies_above_and_below_each_row(sela: float, sebaris: float) -> None:
    """A row of one line is as much higher or lower as both together, whether the cells of it are plain or styled."""
    baris = tuple((Sel(f"baris {urut}", tebal=urut % 3 == 0), Sel("isi")) for urut in range(9))
    tabel = Tabel((Kolom(), Kolom()), ((Sel("A"), Sel("B")),), (*baris, (Sel("akhir"), Sel("–"))), kunci="t", nomor="1")
    sumber, berkas = typst.dokumen((tabel,), judul="Uji", dinas="Dinas Uji", tahun=2024, tanggal=_TANGGAL)
    terpisah = bersela(sumber, sela)
    assert terpisah.count("bersela(") == 1
    biasa, jauh = _atas(sumber, berkas), _atas(terpisah, berkas)
    assert len(biasa) == len(jauh) == 9
    langkah = {round(jauh[n + 1][1] - jauh[n][1] - (biasa[n + 1][1] - biasa[n][1]), 1) for n in range(8)}
    assert langkah == {sebaris}
