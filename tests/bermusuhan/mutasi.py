"""Kinds of spoilt input, each made from a seed: cells, layouts, XML, settings, prose, pictures and files of the system.

``ubah(folder, benih)`` spoils a copy of a report folder and says what it did; equal seeds do the same.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import MergedCell

__all__ = ["KITAB", "Mutasi", "ubah"]


@dataclass(frozen=True)
class Mutasi:
    """What was done: its kind, in words, and the cell (sheet, address) whose value must not be lost; "" for none."""

    jenis: str
    uraian: str
    lembar: str = ""
    sel: str = ""


#: What people and strangers type into a cell; with the number format, where it matters.
_NILAI: tuple[tuple[object, str], ...] = (
    ("", ""), (" ", ""), ("-", ""), ("≥ 80", ""), ("BB (80)", ""), ("3 dokumen", ""), ("77,04 %", ""), ("1.234", ""),
    ("1.234.567,89", ""), ("Rp10.000.000,50", ""), ("1,2 milyar", ""), (899999999.5, ""), (99.999999999999986, ""),
    (109.49999999999999, ""), (1e-17, ""), (1e300, ""), (-5, ""), (0, ""), (12345678901234567890123456, ""),
    ("12345678901234567890123456", ""), (0.7704, "0.00%"), (45, "dd/mm/yyyy"), (0.7704, "hh:mm"), (2023, "dd/mm/yyyy"),
    (dt.date(2024, 6, 5), "dd/mm/yyyy"), (dt.time(8, 30), "hh:mm"), (True, ""), ("=1+1", ""), ("=A1:A2000", ""),
    ("#REF!", ""), ("S1.\u200b1", ""), ("\ufeffS1.1\u00a0", ""), ("per\u00adsen", ""), ("\u202e1.1S", ""),
    ("_xD800_", ""), ("_x0007_", ""), ("{{ tahun", ""), ("{{ '%0999999999d' % 7 }}", ""), ("{{ tahun }}", ""),
    ("<b>tebal</b>", ""), ("#eval(\"1\")", ""), ("=cmd|' /C calc'!A0", ""), ("x" * 32_000, ""), ("(" * 30_000, ""),
    ("٣٤", ""), ("½", ""), ("1e5", ""), ("0x1F", ""), ("NaN", ""), ("inf", ""), ("S1.1\nS1.2", ""), ("Ω≈ç√✅", ""),
    ("2021-2026", ""), ("TA 2023", ""), ("31 Februari 2023", ""), ("III/d", ""), ("jumlah", ""),
)  # fmt: skip

_BOM_YAML = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)
)
_YAML = (
    _BOM_YAML, "[" * 100_000, "{" * 100_000, "? [a, b]\n: c\n", "1: 2\n", "null: x\n", "ya: 1\non: 2\n", "<<: {a: 1}\n",
    "a: 1\na: 2\n", 'tempat: "\\ud800"\n', "tahun: 0x" + "f" * 5_000 + "\n", "tahun: " + "9" * 5_000 + "\n", "tanggal: 2024-99-99\n",
    "- a\n- b\n", "teks saja", "", "\0", "a: !!python/object/apply:os.system ['x']\n", "tempat: {a: {b: [c]}}\n",
    "pilihan: [1]\n", "pilihan: {skala: [x], dasar_hitung: {}}\n", "kalender: 5\n", "logo: ../../luar.svg\n",
    "sen: emas\n", "pilihan: {batas_capaian: .inf}\n", "pilihan: {batas_capaian: .nan}\n", "&a [*a]", "a" * 300_000,
    "tempat: " + "[" * 50 + "]" * 50,
)  # fmt: skip
_PROSA = (
    "{{ '%0999999999d' % 7 }}", "{{ tahun.center(9000000000) }}", "{{ 'a' * 9000000000 }}", "{{ 9 ** 9 ** 9 }}",
    "{{ range(9999999999) }}", "{{ tahun.__class__ }}", "{{ " + "(" * 100_000 + " }}", "{{ indikator('X9').target }}",
    "[" * 100_000, "(" * 100_000, "*" * 100_000, "> " * 50_000, "`" * 99_999, "#" * 100_000, "- " * 50_000, "<" * 100_000,
    "![a](" * 20_000, "[a](" * 20_000, "_a" * 50_000, "\ufeff\u200b\u202e", "\0", "\x1b[31m", "{% for x in y %}", "{# a",
    "<!-- buka", "<script>alert(1)</script>", "![x](/etc/passwd)", "![x](../../../x.png)", "a\r\rb\u2028c", "|a|\n|-|\n" * 5_000,
)  # fmt: skip
_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + "<g>" * 40_000,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    + "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 9 + "</g>" for n in range(12))
    + "</svg>",
    "bukan gambar",
    "",
)
_XML: tuple[tuple[bytes, bytes], ...] = (
    (b'"', b"'"), (b' r="', b' r = "'), (b"<c ", b"<c\n  "), (b'r="A3"', b'r="ZZZZ99999999999"'), (b'r="A3"', b'r="A4"'),
    (b'r="A3"', b'r="XFD1048576"'), (b"<v>", b"<v>9"), (b"</v>", b"</v><v>1</v>"), (b't="s"', b't="b"'), (b't="s"', b't="d"'),
    (b"<sheetData>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><sheetData>"), (b"</sheetData>", b""), (b"<row ", b"<row><row "),
    (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    (b"<c ", b'<c s="999999999999" '), (b"<row r=", b"<row hidden='1' r="), (b"<v>", b"<v>1e999"), (b"<is>", b"<is><is>"),
    (b"spreadsheetml/2006/main", b"spreadsheetml/2099/main"), (b"<worksheet", b"<x>" * 500 + b"<worksheet"),
    (b"schemas.openxmlformats.org/spreadsheetml/2006/main", b"purl.oclc.org/ooxml/spreadsheetml/main"),
)  # fmt: skip


def _lembar(acak: random.Random, buku: Workbook) -> tuple[str, int, int]:
    lembar = acak.choice([satu for satu in buku.worksheets if satu.max_row > 2])
    return lembar.title, acak.randint(3, lembar.max_row), acak.randint(1, lembar.max_column)


def _sel(folder: Path, acak: random.Random) -> Mutasi:
    """Put something else into one to five cells."""
    buku = load_workbook(folder / "data.xlsx")
    banyak = acak.choice((1, 1, 1, 5))
    for _ in range(banyak):
        nama, baris, kolom = _lembar(acak, buku)
        nilai, bentuk = acak.choice(_NILAI)
        sel = buku[nama].cell(baris, kolom)
        if isinstance(sel, MergedCell):
            sel = buku[nama].cell(baris, 1)
        sel.value = nilai
        if bentuk:
            sel.number_format = bentuk
    buku.save(folder / "data.xlsx")
    tempat = (nama, sel.coordinate) if banyak == 1 else ("", "")
    return Mutasi("sel", f"{nama}!{sel.coordinate} = {str(nilai)[:40]!r} {bentuk}", *tempat)


def _tata(folder: Path, acak: random.Random) -> Mutasi:
    """Empty, delete, rename, shift, repeat, merge or hide."""
    buku = load_workbook(folder / "data.xlsx")
    nama, baris, kolom = _lembar(acak, buku)
    lembar = buku[nama]
    apa = acak.choice(
        ("kosong", "hapus", "nama", "kepala", "geser", "ganda", "gabung", "sembunyi", "tukar", "dua", "isi")
    )
    if apa == "kosong":
        lembar.delete_rows(1, lembar.max_row)
    elif apa == "isi":
        lembar.delete_rows(3, lembar.max_row)
    elif apa == "hapus":
        del buku[nama]
    elif apa == "nama":
        lembar.title = acak.choice(("x", f"{nama} ", nama.upper(), "Sheet1"))
    elif apa == "kepala":
        lembar.delete_rows(2)
    elif apa == "geser":
        lembar.insert_cols(kolom)
    elif apa == "ganda":
        lembar.append([satu.value for satu in lembar[baris]])
    elif apa == "gabung":
        lembar.merge_cells(start_row=baris, end_row=baris + 2, start_column=1, end_column=kolom)
    elif apa == "sembunyi":
        lembar.sheet_state = "hidden"
    elif apa == "tukar":
        # In a row of merged cells only the first one of each can be written.
        a, b = (
            lembar.cell(2, letak).coordinate if not isinstance(lembar.cell(2, letak), MergedCell) else "A2"
            for letak in (1, kolom)
        )
        lembar[a].value, lembar[b].value = lembar[b].value, lembar[a].value
    else:
        buku.copy_worksheet(lembar)
    buku.save(folder / "data.xlsx")
    return Mutasi("tata", f"{apa} {nama} {baris} {kolom}")


def _bagian(folder: Path, acak: random.Random) -> Mutasi:
    """Change the parts of the archive."""
    berkas = folder / "data.xlsx"
    with ZipFile(berkas) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    nama = acak.choice(sorted(isi))
    apa = acak.choice(("ganti", "ganti", "ganti", "bit", "buang", "potong", "huruf", "mutlak", "kosong"))
    if apa == "ganti":
        nama = acak.choice([satu for satu in sorted(isi) if satu.startswith("xl/worksheets/sheet")])
        lama, baru = acak.choice(_XML)
        isi[nama] = isi[nama].replace(lama, baru, acak.choice((1, -1)))
        apa = f"{lama!r} menjadi {baru[:30]!r}"
    elif apa == "bit":
        rusak = bytearray(isi[nama])
        for _ in range(acak.choice((1, 20))):
            rusak[acak.randrange(len(rusak))] = acak.randrange(256)
        isi[nama] = bytes(rusak)
    elif apa == "buang":
        del isi[nama]
    elif apa == "potong":
        isi[nama] = isi[nama][: acak.randrange(len(isi[nama]))]
    elif apa == "kosong":
        isi[nama] = b""
    elif apa == "huruf":
        isi[nama.upper()] = isi.pop(nama)
    else:
        tautan = "xl/_rels/workbook.xml.rels"
        isi[tautan] = isi[tautan].replace(b'Target="/xl/', b'Target="').replace(b'Target="work', b'Target="/XL/Work')
    with ZipFile(berkas, "w", ZIP_DEFLATED) as arsip:
        for satu, data in isi.items():
            arsip.writestr(satu, data)
    return Mutasi("bagian", f"{apa} {nama}")


def _bita(folder: Path, acak: random.Random) -> Mutasi:
    """Damage one file byte by byte."""
    daerah = folder.parents[1]
    nama = acak.choice(
        ["data.xlsx", "params.yaml", "kabupaten.yaml", *(f"narasi/{s.name}" for s in (folder / "narasi").glob("*.md"))]
    )
    berkas = (daerah if nama == "kabupaten.yaml" else folder) / nama
    isi = bytearray(berkas.read_bytes())
    if acak.random() < 0.3:
        del isi[acak.randrange(len(isi)) :]
    for _ in range(acak.choice((1, 5, 50))):
        if isi:
            isi[acak.randrange(len(isi))] = acak.randrange(256)
    berkas.write_bytes(isi)
    return Mutasi("bita", nama)


def _yaml(folder: Path, acak: random.Random) -> Mutasi:
    """Write strange settings, alone or behind the right ones."""
    berkas = acak.choice((folder / "params.yaml", folder.parents[1] / "kabupaten.yaml"))
    isi = acak.choice(_YAML)
    lama = acak.choice(("", berkas.read_text("utf-8") + "\n"))
    berkas.write_text(lama + isi, encoding="utf-8")
    return Mutasi("yaml", f"{berkas.name} {bool(lama)} {isi[:40]!r}")


def _prosa(folder: Path, acak: random.Random) -> Mutasi:
    """Write strange prose."""
    berkas = acak.choice(sorted((folder / "narasi").glob("*.md")))
    isi = acak.choice(_PROSA)
    berkas.write_text(acak.choice(("", "Teks biasa.\n\n")) + isi, encoding="utf-8", newline="")
    return Mutasi("prosa", f"{berkas.name} {isi[:40]!r}")


def _sistem(folder: Path, acak: random.Random) -> Mutasi:
    """Put something else of the system into the place of a file."""
    daerah = folder.parents[1]
    nama = acak.choice(
        (
            "data.xlsx",
            "params.yaml",
            "kabupaten.yaml",
            "narasi/penutup.md",
            "narasi",
            "pembanding.xlsx",
            "reviu.xlsx",
            "lain.bin",
        )
    )
    berkas = (daerah if nama in ("kabupaten.yaml", "pembanding.xlsx") else folder) / nama
    if berkas.is_dir():
        for satu in berkas.iterdir():
            satu.unlink()
        berkas.rmdir()
    else:
        berkas.unlink(missing_ok=True)
    apa = acak.choice(
        (
            "kosong",
            "folder",
            "jarang",
            "acak",
            "tiada",
            "teks",
            *(("fifo", "luar", "lingkar", "rahasia") if sys.platform != "win32" else ()),
        )
    )
    if apa == "folder":
        berkas.mkdir()
    elif apa == "fifo":
        os.mkfifo(berkas)
    elif apa == "luar":
        berkas.symlink_to("/etc/passwd")
    elif apa == "rahasia":
        berkas.symlink_to("/dev/zero")
    elif apa == "lingkar":
        berkas.symlink_to(berkas)
    elif apa == "jarang":
        with berkas.open("wb") as aliran:
            aliran.truncate(60_000_000_000)
    elif apa != "tiada":
        berkas.write_bytes({"kosong": b"", "acak": acak.randbytes(5_000), "teks": b"a: b\n"}[apa])
    return Mutasi("sistem", f"{nama} {apa}")


def _logo(folder: Path, acak: random.Random) -> Mutasi:
    """Give the region a strange coat of arms."""
    daerah = folder.parents[1]
    isi = acak.choice(_LOGO)
    (daerah / "lambang.svg").write_text(isi)
    teks = (daerah / "kabupaten.yaml").read_text("utf-8")
    (daerah / "kabupaten.yaml").write_text(f"logo: lambang.svg\n{teks}", encoding="utf-8")
    return Mutasi("logo", isi[:80])


#: Kinds of mutations; those of cells, where most happens, come more often.
KITAB: tuple[Callable[[Path, random.Random], Mutasi], ...] = (
    _sel, _sel, _sel, _sel, _tata, _tata, _bagian, _bagian, _bita, _yaml, _yaml, _prosa, _prosa, _sistem, _sistem, _logo,
)  # fmt: skip


def ubah(folder: Path, benih: int) -> Mutasi:
    """Spoil a copy of a report folder ``<region>/<dinas>/<year>`` in the way that a seed says."""
    acak = random.Random(benih)  # noqa: S311 - damage, not secrets
    return KITAB[benih % len(KITAB)](folder, acak)
