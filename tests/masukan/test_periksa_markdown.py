"""Prose is judged line by line: bounds are exact, each fault has its code and its line in the file, and pictures are told."""

from __future__ import annotations

import pytest

from kinerja.masukan.periksa_markdown import ISIAN, RUJUK, GambarDisebut, periksa_markdown

_TABEL = "Tabel: Jumlah koperasi\n| Jenis | Aktif |\n|---|---:|\n| Simpan pinjam | 12 |"


def _cela(teks: str, awal: int = 1) -> list[tuple[int, str]]:
    """Return lines and codes of the faults of a text whose first line has this number."""
    baris = [(satu, awal + urut) for urut, satu in enumerate(teks.split("\n"))]
    return [(satu.baris, satu.kode) for satu in periksa_markdown(baris)[0]]


def _pesan(teks: str) -> str:
    (satu,) = periksa_markdown([(isi, urut) for urut, isi in enumerate(teks.split("\n"), start=1)])[0]
    return satu.pesan


def _gambar(teks: str) -> list[GambarDisebut]:
    return periksa_markdown([(isi, urut) for urut, isi in enumerate(teks.split("\n"), start=1)])[1]


def _tabel(kolom: int, baris: int) -> str:
    return "\n".join(["Tabel: x", "|" + "a|" * kolom, "|" + "-|" * kolom, *["|" + "1|" * kolom] * baris])


@pytest.mark.parametrize(
    ("batas", "lebih", "kode", "baris"),
    [
        ("\n".join(["a"] * 2 + [""] * 3_998), "\n".join(["a"] * 2 + [""] * 3_999), "naskah_panjang", 4_001),
        ("a" * 20_000, "a" * 20_001, "alinea_panjang", 1),
        ("a\n\n" + "\n".join(["b" * 9_999] * 2), "a\n\n" + "\n".join(["b" * 10_000] * 2), "alinea_panjang", 3),
        ("a\n\n" + "[ " * 300, "a\n\n" + "[ " * 301, "alinea_rumit", 3),
        ("\n\n".join(["[ " * 250] * 20), "\n\n".join([*["[ " * 250] * 20, "["]), "alinea_rumit", 41),
        (_tabel(15, 1), _tabel(16, 1), "tabel_besar", 2),
        (_tabel(1, 499), _tabel(1, 500), "tabel_besar", 2),
        ("x|" * 6_000 + "\n\n" + "y|" * 6_000, "x|" * 6_000 + "\n\n" + "y|" * 6_001, "tabel_besar", 3),
        ("Tabel: " + "x" * 393 + _TABEL[22:], "Tabel: " + "x" * 394 + _TABEL[22:], "judul_panjang", 1),
        (f"![{'k' * 400}](a.png)", f"![{'k' * 401}](a.png)", "judul_panjang", 1),
        (f'![k](a.png "{"t" * 400}")', f'![k](a.png "{"t" * 401}")', "judul_panjang", 1),
        ("- " * 5 + "a", "- " * 6 + "a", "bersusun_dalam", 1),
        ("\n".join("  " * n + "- a" for n in range(5)), "\n".join("  " * n + "- a" for n in range(6)), "bersusun_dalam", 6),
    ],
    ids=lambda isi: isi if isinstance(isi, str) and len(isi) < 20 else "",
)  # fmt: skip
def test_bounds(batas: str, lebih: str, kode: str, baris: int) -> None:
    """What is at a bound passes, one more does not, and the line says where."""
    assert _cela(batas) == []
    assert _cela(lebih) == [(baris, kode)]


def test_pages_of_a_file_keep_their_lines() -> None:
    """The numbers are those of the file, wherever the text begins in it."""
    assert _cela("a\n\n`kode` dan ~~coret~~\n<b>", awal=11) == [
        (13, "kode_tidak_dipakai"), (13, "coretan_tidak_dipakai"), (14, "html_tidak_dipakai"),
    ]  # fmt: skip


def test_what_cannot_be_parsed_is_told_alone_what_may_mean_something_else_along_with_the_rest() -> None:
    """A comparison that would become a quotation stops nothing; each fault is told once."""
    assert _cela("> " * 6 + "a\n`kode`") == [(1, "bersusun_dalam")]
    assert _cela("> 80\n\n`a` `b`") == [(1, "kutipan_meragukan"), (3, "kode_tidak_dipakai")]
    assert _cela(f"> {ISIAN} tercapai") == [(1, "kutipan_meragukan")]
    assert _cela(f"> “80” dan {ISIAN}") == []


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Judul\n-----", [(2, "garis_pemisah")]),
        ("Judul\n=====", [(2, "garis_pemisah")]),
        ("### Subjudul", []),
        ("a\n\n***\n\nb", [(3, "garis_pemisah")]),
        ("> ### Subjudul", [(1, "salah_tempat")]),
        ("- ### Subjudul", [(1, "salah_tempat")]),
        ("> > dalam", [(1, "salah_tempat")]),
        ("> - butir", [(1, "salah_tempat")]),
        ("- > kutipan", [(1, "salah_tempat")]),
        ("- a\n  1. b\n     - c", []),
        ("- [x] tugas", [(1, "kotak_centang")]),
        ("[x] bukan butir", []),
        ("- [xy] butir", []),
        ("Tabel: tanpa tabel", [(1, "judul_tanpa_tabel")]),
        ("Sumber: tanpa tabel", []),
        (_TABEL, []),
        (_TABEL.partition("\n")[2], [(1, "tabel_tanpa_judul")]),
        ("Tabel: x\n| a |\n|---|", [(2, "tabel_kosong")]),
        (_TABEL + "\n| a | 1 | 2 |", [(5, "tabel_tak_terbaca")]),
        (_TABEL + "\n| a |", []),
        (_TABEL + "\na | 1", []),
        (_TABEL + "\na | 1 | 2", [(5, "tabel_tak_terbaca")]),
        (_TABEL + "\n|| 1 |", []),
        (_TABEL + "\nalinea", [(5, "tabel_tak_terbaca")]),
        (_TABEL.replace("12", "**1** 2"), [(4, "sebagian_sel")]),
        (_TABEL.replace("12", "**12**"), []),
        (_TABEL.replace("12", "1<br>2"), []),
        ("a <br> b", [(1, "html_tidak_dipakai")]),
        ("[a](https://a.id)", []),
        ("[a](http://a.id)", []),
        ("[a](mailto:a@b.id)", []),
        ("[a](mailto:a)", [(1, "alamat_salah")]),
        ("[a](ftp://a.id)", [(1, "alamat_salah")]),
        (f"[a](https://a.id/{ISIAN})", [(1, "alamat_salah")]),
        ("[a](https://a.id 'judul')", [(1, "judul_tautan")]),
        ("[](https://a.id)", [(1, "tautan_tanpa_teks")]),
        (f"[{RUJUK}](https://a.id)", [(1, "tautan_tanpa_teks")]),
        ("### [a](https://a.id)", [(1, "salah_tempat")]),
        (f"Lihat {RUJUK} itu", []),
        (f"### Lihat {RUJUK}", [(1, "rujuk_salah_tempat")]),
        (f"Tabel: Isi {RUJUK}\n" + _TABEL.partition("\n")[2], [(1, "rujuk_salah_tempat")]),
        (f"![Foto {RUJUK}](a.png)", [(1, "rujuk_salah_tempat")]),
        ("a &#xE000; b", [(1, "tanda_terlarang")]),
        ("a &#x41; b", []),
        ("satu\ndua\ntiga ** tebal ** x", [(3, "tebal_tak_terbaca")]),
        ("### a ** b ** c", [(1, "tebal_tak_terbaca")]),
        ("a\n\n![Foto](foto rapat.png)", [(3, "gambar_tak_terbaca")]),
    ],
)  # fmt: skip
def test_each_fault_alone(teks: str, harap: list[tuple[int, str]]) -> None:
    """Exactly these faults, each on its line: nothing more is said of what is right."""
    assert _cela(teks) == harap


def test_pictures_are_told_with_their_lines() -> None:
    """Those that stand alone, several in one paragraph too; faulty ones are not told."""
    assert _gambar("a\n\n![Satu](a.png)\n![Dua](<b c.png>)\n\nakhir") == [
        GambarDisebut("a.png", 3),
        GambarDisebut("b c.png", 4),
    ]
    assert _gambar("![](a.png)") == _gambar("- ![Foto](a.png)") == _gambar("Lihat ![Foto](a.png)") == []
    assert _cela("- ![Foto](a.png)") == [(1, "salah_tempat")]
    assert _cela("![](a.png)") == [(1, "gambar_tanpa_keterangan")]
    assert _cela("Lihat ![Foto](a.png)") == [(1, "salah_tempat")]


@pytest.mark.parametrize(
    ("teks", "bagian"),
    [
        ("a <b>tebal", "“<b>”"),
        ("a <br> b", "; untuk berganti baris, akhiri baris dengan dua spasi"),
        ("<div>\nx", "“<div”"),
        (f"a <b{' ' * 27}>", f"“<b{' ' * 27}>”"),
        (f"a <b{' ' * 28}>", f"“<b{' ' * 28}…”"),
        ("> - butir", "daftar tidak dapat berada di dalam kutipan"),
        ("- > kutipan", "kutipan tidak dapat berada di dalam daftar"),
        ("- ### Subjudul", "subjudul tidak dapat berada di dalam daftar"),
        ("> ![Foto](a.png)", "gambar tidak dapat berada di dalam kutipan"),
        (_TABEL + "\n| a | 1 | 2 |", "berisi 3 sel, padahal judul kolomnya 2"),
        (_TABEL.replace("12", "[a](https://a.id)"), "tautan tidak dapat dipakai dalam tabel"),
        ("### [a](https://a.id)", "tautan tidak dapat dipakai dalam subjudul"),
        (f"Tabel: Isi {RUJUK}\n" + _TABEL.partition("\n")[2], "tidak dapat dipakai dalam judul tabel"),
    ],
)
def test_the_sentence_names_what_it_is_about(teks: str, bagian: str) -> None:
    """The sign as it was typed, shortened behind 30 signs, and where it may not stand."""
    assert bagian in _pesan(teks)
