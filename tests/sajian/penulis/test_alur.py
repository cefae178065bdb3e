"""What waits until a page is full, and which tables are set apart, from where the pieces of a document stand."""

from __future__ import annotations

import re

import pytest

from kinerja.sajian.blok import Gambar, Judul, Paragraf, Tabel, Teks
from kinerja.sajian.penulis import alur, potong
from kinerja.sajian.penulis.alur import Tepian
from kinerja.sajian.penulis.jarak import banyak_baris
from kinerja.sajian.penulis.potong import Letak

#: Text stands from 100 to 800 points, on landscape pages to 500.
_TEPI = Tepian(100, 800, 500)


def _sumber(*jenis: str, isi: str = "isi()\n") -> str:
    badan = "".join(f"{potong.pembuka(nomor, satu)}{isi}" for nomor, satu in enumerate(jenis, start=1))
    return f"{badan}{potong.pembuka(len(jenis) + 1, 'batas')}{potong.AKHIR}\n"


def _urutan(sumber: str) -> list[int]:
    return [int(nomor) for nomor in re.findall(r"^//~ (\d+)", sumber, re.MULTILINE)]


def _letak(*tempat: tuple[str, int, float]) -> dict[str, Letak]:
    return potong.isi_halaman(tempat)


def test_a_figure_waits_until_its_page_is_full() -> None:
    """What follows a figure that did not fit the page fills that page, as far as it fits."""
    letak = _letak(
        ("1", 1, 100), ("1z", 1, 300), ("2", 2, 100), ("3", 2, 600), ("4", 2, 700), ("5", 3, 100), ("6", 3, 700)
    )
    hasil = alur.gabungkan(_sumber("teks", "gambar", "teks", "teks", "teks"), letak, _TEPI)
    assert _urutan(hasil) == [1, 3, 2, 4, 5, 6]


@pytest.mark.parametrize(
    ("jenis", "urutan"),
    [
        (("teks", "gambar", "judul", "teks", "teks"), [1, 3, 4, 2, 5, 6]),
        (("teks", "gambar", "teks", "judul", "teks"), [1, 3, 2, 4, 5, 6]),
        (("teks", "gambar", "gambar", "teks", "teks"), [1, 4, 5, 2, 3, 6]),
        (("teks", "gambar", "gambar", "bab", "teks"), [1, 2, 3, 4, 5, 6]),
        (("teks", "gambar", "bab", "teks", "teks"), [1, 2, 3, 4, 5, 6]),
        (("teks", "gambar", "tabel", "teks", "teks"), [1, 3, 4, 2, 5, 6]),
        (("teks", "mendatar", "tabel", "teks", "teks"), [1, 2, 3, 4, 5, 6]),
        (("teks", "gambar", "tanda", "teks", "teks"), [1, 2, 3, 4, 5, 6]),
    ],
)
def test_order_is_kept(jenis: tuple[str, ...], urutan: list[int]) -> None:
    """Figures stay in their order and wait together, chapters with what is theirs, a heading with what follows it.

    A text that runs on overleaf counts as high as it is on both pages.
    """
    letak = _letak(
        ("1", 1, 100), ("1z", 1, 300), ("2", 2, 100), ("3", 2, 400), ("4", 2, 550), ("5", 2, 720), ("5z", 3, 200)
    )
    if jenis[1] == "mendatar":
        letak["2"] = Letak(1, 310)
    assert _urutan(alur.gabungkan(_sumber(*jenis), letak, _TEPI)) == urutan


def test_a_page_that_is_full_enough_stays() -> None:
    """Nothing moves where less than a third of the page would stay blank."""
    letak = _letak(("1", 1, 100), ("1z", 1, 600), ("2", 2, 100), ("3", 2, 600), ("4", 2, 700))
    sumber = _sumber("teks", "gambar", "teks")
    assert alur.gabungkan(sumber, letak, _TEPI) == sumber


def test_what_introduces_a_landscape_page_stays_before_what_was_moved_up() -> None:
    """Its heading is not parted from the order of headings: it stays upright, the landscape page waits alone."""
    halaman = f"lanskap((left: 2cm, right: 2cm), {{\n{potong.pisahkan('judul(tingkat: 2)', 'gambar(1)')}\n}})\n"
    pengantar = [Judul(2, "Pohon"), Paragraf((Teks("Lihat gambar."),))]
    sumber = (
        f"{potong.pembuka(1, 'teks')}isi()\n{potong.pembuka(2, 'mendatar', pengantar)}{halaman}"
        f"{potong.pembuka(3, 'teks')}isi()\n{potong.pembuka(4, 'teks')}isi()\n{potong.pembuka(5, 'batas')}{potong.AKHIR}\n"
    )
    letak = _letak(("1", 1, 100), ("2", 1, 300), ("3", 3, 100), ("4", 3, 400), ("5", 3, 700))
    hasil = alur.gabungkan(sumber, letak, _TEPI)
    assert hasil.index("judul(tingkat: 2)") < hasil.index("//~ 3 ") < hasil.index("lanskap(") < hasil.index("//~ 4 ")
    assert hasil.count("lanskap(") == 1


def test_the_last_page_of_a_table_is_not_left_half_empty() -> None:
    """Its rows stand a little apart where nothing else can fill the page; not where that would be seen."""
    baris = "".join(f'lepas-polos(blok("{nomor}")),\n' for nomor in range(100))
    tabel = f"tabel(\n{banyak_baris(50)}kolom: (50, 50, ),\n(\n{baris}))\n"
    sumber = f"{potong.pembuka(1, 'tabel')}{tabel}{potong.pembuka(2, 'batas')}{potong.AKHIR}\n"
    rapat = _letak(("1", 1, 100), ("", 3, 400), ("2", 3, 410), ("3", 4, 100))
    hasil = alur.gabungkan(sumber, rapat, _TEPI)
    assert "= bersela(1.41pt)" in hasil
    assert alur.gabungkan(hasil, rapat, _TEPI) == hasil
    for letak in (
        _letak(("1", 1, 100), ("", 3, 700), ("2", 3, 710), ("3", 4, 100)),
        _letak(("1", 1, 100), ("", 3, 400), ("2", 3, 410), ("3", 3, 420)),
        _letak(("1", 1, 100), ("", 1, 400), ("2", 1, 410), ("3", 2, 100)),
    ):
        assert alur.gabungkan(sumber, letak, _TEPI) == sumber


def test_rows_go_closer_where_that_takes_the_last_few_back() -> None:
    """As close as it takes, closer still where it did not suffice, and as they were where it cannot."""
    baris = "".join(f'lepas-polos(blok("{nomor}")),\n' for nomor in range(100))
    awal = f"{potong.pembuka(1, 'tabel')}tabel(\n{banyak_baris(50)}kolom: (50, 50, ),\n(\n{baris}))\n"
    sumber = f"{awal}{potong.pembuka(2, 'batas')}{potong.AKHIR}\n"
    ekor = _letak(("1", 1, 100), ("", 3, 180), ("2", 3, 190), ("3", 4, 100))
    satu = alur.gabungkan(sumber, ekor, _TEPI)
    assert "= bersela(-0.5pt)" in satu
    assert alur.gabungkan(satu, _letak(("1", 1, 100), ("", 2, 780), ("2", 2, 790), ("3", 3, 100)), _TEPI) == satu
    dua = alur.gabungkan(satu, ekor, _TEPI)
    assert "= bersela(-1pt)" in dua
    sisa = _letak(("1", 1, 100), ("", 3, 300), ("2", 3, 310), ("3", 4, 100))
    tiga = alur.gabungkan(dua, sisa, _TEPI)
    assert "= bersela(0.01pt)" in tiga
    assert "= bersela(2.41pt)" in alur.gabungkan(tiga, sisa, _TEPI)


def test_only_the_last_table_of_a_landscape_page_is_set_apart() -> None:
    """What stands before it on pages of its own stays as it is; rows that share a cell count, too."""
    baris = 'sel(t: 2, "Bidang"),\nsel("satu"),\nsel("dua"),\n' * 5
    tabel = f"tabel(\n{banyak_baris(10)}kolom: (50, 50, ),\n(\n{baris}))\n"
    isi = f'lanskap((left: 2cm), {{\n{tabel}judul("2.1")\n{tabel}letak("1z")\n}})\n'
    sumber = f"{potong.pembuka(1, 'mendatar')}{isi}{potong.pembuka(2, 'batas')}{potong.AKHIR}\n"
    hasil = alur.gabungkan(sumber, _letak(("1", 1, 100), ("1z", 3, 300)), _TEPI)
    assert hasil.count("bersela(2.6pt)") == hasil.count("bersela(") == 1
    assert hasil.index('judul("2.1")') < hasil.index("bersela(") < hasil.rindex("tabel(\n")
    assert alur.gabungkan(hasil, _letak(("1", 1, 100), ("1z", 3, 360)), _TEPI) == hasil


@pytest.mark.parametrize(("akhir", "keluar"), [(450, True), (200, False), (790, False)])
def test_a_text_that_fills_the_page_does_not_go_with_the_landscape_page(akhir: float, keluar: bool) -> None:
    """It stays upright where the page then is full enough; else the page before holds less or nothing."""
    halaman = f"lanskap((left: 2cm, right: 2cm), {{\n{potong.pisahkan('alinea(1)', 'tabel(1)')}\n}})\n"
    pengantar = [Paragraf((Teks("Kalimat yang panjang. " * 40),))]
    sumber = (
        f"{potong.pembuka(1, 'teks')}isi()\n{potong.pembuka(2, 'mendatar', pengantar)}{halaman}"
        f"{potong.pembuka(3, 'batas')}{potong.AKHIR}\n"
    )
    hasil = alur.gabungkan(sumber, _letak(("1", 1, 100), ("2", 1, akhir), ("3", 3, 100)), _TEPI)
    assert (hasil.index("alinea(1)") < hasil.index("lanskap(")) is keluar


@pytest.mark.parametrize(
    ("jenis", "susul"),
    [
        (("mendatar", "judul", "teks", "teks"), "judul teks"),
        (("bab", "judul", "teks", "teks"), "judul teks"),
        (("mendatar", "judul", "tabel", "teks"), ""),
        (("mendatar", "teks", "gambar", "teks"), "teks"),
        (("mendatar", "judul", "lekat", "teks"), ""),
        (("mendatar", "tanda", "teks", "teks"), "tanda teks"),
    ],
)
@pytest.mark.parametrize("akhir", [250.0, 420.0])
def test_what_is_short_goes_on_below_a_landscape_table(jenis: tuple[str, ...], susul: str, akhir: float) -> None:
    """Headings and texts that fit the rest of a landscape page stand on it, unless it is full; a long table does not."""
    isi = ['lanskap((left: 2cm), {\ntabel()\nletak("1z")\n})\n', *(f"{satu}()\n" for satu in jenis[1:])]
    badan = "".join(f"{potong.pembuka(n, satu)}{isi[n - 1]}" for n, satu in enumerate(jenis, start=1))
    letak = _letak(("1", 1, 100), ("1z", 1, akhir), ("2", 2, 100), ("3", 2, 140), ("4", 2, 240), ("5", 2, 700))
    hasil = alur.gabungkan(f"{badan}{potong.pembuka(5, 'batas')}{potong.AKHIR}\n", letak, _TEPI)
    halaman = hasil[hasil.index("tabel()") : hasil.index("})")]
    assert re.findall(r"(\w+)\(\)", halaman) == ["tabel", *(susul.split() if akhir < 400 else ())]
    assert re.findall(r"(\w+)\(\)", hasil) == ["tabel", *jenis[1:]]


def _lega(sumber: str, halaman: int, y: float) -> tuple[str, float | None]:
    """Lay lists of contents out that begin at the top of page 1; return the source and how far it sets entries apart."""
    hasil = alur.gabungkan(sumber, _letak(("1", 1, 100), ("2", halaman, y)), _TEPI)
    temu = re.search(r"lega: ([\d.]+)pt", hasil)
    return hasil, float(temu[1]) if temu else None


def test_lists_of_contents_fill_their_last_page() -> None:
    """Their entries stand farther apart where the last page would be half empty; as before where that made it worse."""
    daftar = 'daftar-otomatis("isi", "DAFTAR ISI")\n'
    sumber = f"{potong.pembuka(1, 'batas')}{daftar}{potong.pembuka(2, 'batas')}{potong.AKHIR}\n"
    assert _lega(sumber, 2, 600) == (sumber, None)
    assert _lega(sumber, 1, 700) == (sumber, None)
    longgar, lega = _lega(sumber, 2, 400)
    assert lega == 3.95
    assert _lega(longgar, 2, 541) == (longgar, lega)
    semula, lega = _lega(longgar, 3, 250)
    assert lega == 0.01
    assert _lega(semula, 2, 400) == (semula, lega)


def test_lists_of_contents_go_closer_where_a_few_entries_take_a_page() -> None:
    """One line on a page of its own is taken back; once set closer, they stay so."""
    daftar = 'daftar-otomatis("gambar", "DAFTAR GAMBAR")\n'
    sumber = f"{potong.pembuka(1, 'batas')}{daftar}{potong.pembuka(2, 'batas')}{potong.AKHIR}\n"
    rapat = alur.gabungkan(sumber, _letak(("1", 1, 100), ("2", 2, 120)), _TEPI)
    assert "daftar-otomatis(lega: -2.4pt, " in rapat
    assert alur.gabungkan(rapat, _letak(("1", 1, 100), ("2", 1, 790)), _TEPI) == rapat


def test_kinds_of_blocks() -> None:
    """What has no number can stand anywhere between its neighbours; what is numbered keeps its order."""
    assert potong.jenis_blok(Judul(1, "Bab"), lekat=False) == "bab"
    assert potong.jenis_blok(Tabel((), (), (), nomor="1"), lekat=False) == "tabel"
    assert potong.jenis_blok(Gambar("", ""), lekat=False) == "lain"
    assert potong.jenis_blok(Paragraf(()), lekat=True) == "lekat"
    assert not potong.berisi(_sumber("teks", "judul"))
    assert potong.berisi(_sumber("teks", "gambar"))


def test_each_piece_is_a_file_of_its_own() -> None:
    """Also the two that one was parted into; what lies between the pieces stays in the main file."""
    sumber = f"#awal({{\n{potong.pembuka(1, 'teks')}a\n{potong.pembuka(2, 'gambar')}b\n{potong.pembuka(1, 'mendatar')}c\n{potong.AKHIR}\n}})\n"
    utama, berkas = potong.berkas_potong(sumber, "t.typ")
    assert utama == '#awal({\ninclude "potong-1.typ"\ninclude "potong-2.typ"\ninclude "lagi-potong-1.typ"\n})\n'
    assert berkas["potong-2.typ"].decode() == '#{\nimport "t.typ": *\nletak(2)\nb\n}'
    assert [*berkas] == ["potong-1.typ", "potong-2.typ", "lagi-potong-1.typ"]


def test_texts_between_tables_are_one_file() -> None:
    """Text is soon laid out; a table is not laid out again for a text beside it."""
    sumber = _sumber("judul", "teks", "lekat", "tabel", "lain", "teks", "bab", isi="i()\n")
    _, berkas = potong.berkas_potong(sumber, "t.typ")
    assert [*berkas] == [f"potong-{nomor}.typ" for nomor in (1, 4, 5, 7, 8)]
    assert berkas["potong-1.typ"].count(b"letak(") == 3
