"""Pages in two columns are read column by column; no other page is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.pembaca import Bacaan
from kinerja.pembaca.lajur import bagi_lajur
from kinerja.pembaca.unsur import Garis, Halaman, Huruf, Kata, Kotak

Baca = Callable[[str], Bacaan]

_ALINEA = "Seluruh data diperoleh dari bidang teknis dan telah dibahas bersama sebelum dicantumkan pada laporan kinerja ini oleh tim penyusun."


def _sumber(baris: int, gaya: str) -> str:
    isi = ", ".join(f"[Desa ke-{n}], [{n + 10},{n % 10}0], [{2 * n + 30}]" for n in range(1, baris + 1))
    alinea = f"{_ALINEA} {_ALINEA}\n\n"
    return f"""#set text(size: 8pt, lang: "id")
#set page(width: 420pt, height: 300pt, margin: 25pt, columns: 2)
#place(top, scope: "parent", float: true)[LAPORAN KINERJA DINAS PERTANIAN KABUPATEN MAJUSARI DENGAN JUDUL YANG PANJANG TAHUN 2024]
{alinea * 3}Luas tanam tahun 2024 sebesar 1.250 hektare.

Tabel 3.1 Produksi menurut Desa
#table(columns: (3fr, 2fr, 2fr), inset: 2.5pt, {gaya}, [Desa], [Target], [Realisasi], {isi}, [Jumlah], [500,00], [900])

{alinea * 3}Produksi padi tahun 2024 sebesar 77.250 ton.
"""


@pytest.mark.parametrize("gaya", ["stroke: 0.4pt", "stroke: (x, y) => (bottom: 0.3pt)"])
def test_a_table_in_a_column_goes_on_in_the_next_one(baca_typst: Baca, gaya: str) -> None:
    """With its lines or rules alone; the sentences of both columns stay whole."""
    bacaan = baca_typst(_sumber(16, gaya))
    isi = {(s.tabel, s.baris, s.kolom): s.nilai for s in bacaan.baris if s.sebab != "kalimat"}
    assert len(bacaan.tabel) == 1
    for n in range(1, 17):
        assert isi["Tabel 3.1 Produksi menurut Desa", f"Desa ke-{n}", "Realisasi"] == str(2 * n + 30)
    assert isi["Tabel 3.1 Produksi menurut Desa", "Jumlah", "Target"] == "500,00"
    teks = [satu.teks for satu in bacaan.kalimat]
    assert "Luas tanam tahun 2024 sebesar 1.250 hektare." in teks
    assert "Produksi padi tahun 2024 sebesar 77.250 ton." in teks


def _baris(teks: str, x: float, y: float) -> list[Kata]:
    hasil = []
    for kata in teks.split():
        huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 9) for n, h in enumerate(kata))
        hasil.append(Kata(huruf, Kotak(x, y, x + 5 * len(kata), y + 9)))
        x += 5 * len(kata) + 3
    return hasil


def _halaman(tambahan: list[Kata] | None = None, garis: tuple[Garis, ...] = ()) -> Halaman:
    baris = [(x, 100 + 12 * n) for x in (50, 310) for n in range(8)]
    kata = [k for x, y in baris for k in _baris("seluruh data telah dibahas bersama oleh bidang", x, y)]
    return Halaman(1, 600, 800, (*kata, *(tambahan or [])), mendatar=garis)


def test_each_column_is_a_part_of_the_page() -> None:
    """Headings over both, above or between, part the columns into bands; the order is that of reading."""
    judul = _baris("judul bagian yang panjang sekali hingga melintasi kedua lajur halaman ini semua", 100, 40)
    kiri, kanan = bagi_lajur([_halaman(judul)])[1:]
    assert len(bagi_lajur([_halaman(judul)])) == 3
    assert max(k.kotak.x1 for k in kiri.kata) < min(k.kotak.x0 for k in kanan.kata)
    assert len(kiri.kata) == len(kanan.kata) == 56


def test_texts_side_by_side_in_a_table_are_no_columns() -> None:
    """Rules over both sides enclose a table, whatever its cells hold."""
    garis = tuple(Garis(y, 50, 560) for y in (95.0, 200.0))
    assert bagi_lajur([_halaman(garis=garis)]) == [_halaman(garis=garis)]


def test_a_page_of_one_column_is_left_as_it_is() -> None:
    """Running text crosses the middle, a list beside a number does not fill two columns."""
    kata = [k for n in range(20) for k in _baris("realisasi belanja " * 5, 50, 100 + 12 * n)]
    daftar = [
        k for n in range(20) for k in (*_baris(f"uraian {n}", 50, 100 + 12 * n), *_baris("12,50", 500, 100 + 12 * n))
    ]
    for isi in (kata, daftar, []):
        satu = Halaman(1, 600, 800, tuple(isi))
        assert bagi_lajur([satu]) == [satu]


def _sumber_tiga(penuh: int) -> str:
    tabel = "#table(columns: (3fr, 2fr, 2fr), inset: 2pt, stroke: 0.4pt, [Desa], [Target], [Realisasi], {0})\n\n"
    alinea = f"{_ALINEA}\n\n"
    bagian = [
        f"Tabel 3.{n} Produksi {n}\n"
        + tabel.format(f"[Utara], [{n}1,50], [{n}2], [Selatan], [{n}3,50], [{n}4]")
        + alinea
        for n in range(1, penuh + 1)
    ]
    return f"""#set text(size: 7pt, lang: "id")
#set page(width: 440pt, height: 300pt, margin: 25pt, columns: 3)
#set columns(gutter: 12pt)
#set par(justify: true)
#place(top, scope: "parent", float: true)[LAPORAN KINERJA DINAS PERTANIAN TAHUN 2024
#table(columns: (3fr, 2fr, 2fr), inset: 2pt, stroke: 0.4pt, [Wilayah], [Pagu], [Serapan], [Barat], [7.500], [7.100])]
{alinea}{"".join(bagian)}{alinea}
"""


@pytest.mark.parametrize("banyak", [3, 5])
def test_three_columns_are_read_one_after_the_other(baca_typst: Baca, banyak: int) -> None:
    """Below a table over all of them, and where the last column is empty."""
    bacaan = baca_typst(_sumber_tiga(banyak))
    isi = {(s.tabel, s.baris, s.kolom, s.nilai) for s in bacaan.baris if s.sebab != "kalimat" and s.yakin}
    harap = {
        (f"Tabel 3.{n} Produksi {n}", desa, kolom, f"{n}{nilai}")
        for n in range(1, banyak + 1)
        for desa, dua in (("Utara", ("1,50", "2")), ("Selatan", ("3,50", "4")))
        for kolom, nilai in zip(("Target", "Realisasi"), dua, strict=True)
    }
    assert {satu for satu in isi if satu[0].startswith("Tabel 3.")} == harap
    assert {satu[1:] for satu in isi} - {satu[1:] for satu in harap} == {
        ("Barat", "Pagu", "7.500"),
        ("Barat", "Serapan", "7.100"),
    }


def _kisi(y: list[float], x: tuple[float, float]) -> tuple[Garis, ...]:
    return tuple(Garis(satu, *x) for satu in y)


def test_a_table_whose_rules_break_at_the_gutter_is_not_cut() -> None:
    """Its rules go on beyond at the same heights; those of two tables side by side do not."""
    kiri, kanan = (50.0, 290.0), (310.0, 550.0)
    tinggi = [400.0, 418.0, 436.0, 470.0, 488.0]
    kata = [k for n, y in enumerate(tinggi[:-1]) for x in (60, 320) for k in _baris(f"nilai{n} 81,20", x, y + 4)]
    satu = _halaman(kata, (*_kisi(tinggi, kiri), *_kisi(tinggi, kanan)))
    potongan = bagi_lajur([satu])
    assert any(
        {"nilai0", "nilai3"} <= {k.teks for k in p.kata} and sum(k.teks == "nilai0" for k in p.kata) == 2
        for p in potongan
    )
    lain = _halaman(kata, (*_kisi(tinggi, kiri), *_kisi([400.0, 425.0, 450.0, 480.0, 500.0], kanan)))
    assert not any(sum(k.teks == "nilai0" for k in p.kata) == 2 for p in bagi_lajur([lain]))
