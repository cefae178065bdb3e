"""Prose files: names, encoding, placeholders as far as they can be judged without the report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import gabung
from kinerja.dokumen import LKJIP
from kinerja.masukan import Penanda, potong
from kinerja.masukan.narasi import baca_narasi


def _baca(tmp_path: Path, isi: str | bytes, nama: str = "penutup.md") -> tuple[dict[str, str], list[str]]:
    (tmp_path / "narasi").mkdir(exist_ok=True)
    (tmp_path / "narasi" / nama).write_bytes(isi.encode() if isinstance(isi, str) else isi)
    narasi, galat = baca_narasi(tmp_path, LKJIP.narasi)
    assert {satu.kode for satu in galat} <= {"penanda_rusak", "narasi_tidak_dikenal", "bukan_utf8"}
    return {kunci: satu.teks for kunci, satu in narasi.items()}, [str(satu) for satu in galat]


def test_semarang(semarang: Path) -> None:
    """Every prose file of Semarang is read, and no mandatory one is missing."""
    narasi, galat = baca_narasi(semarang, LKJIP.narasi)
    assert not galat
    assert {nama for nama, spek in LKJIP.narasi.items() if spek.wajib} <= set(narasi) <= set(LKJIP.narasi)


def test_tanpa_folder(tmp_path: Path) -> None:
    """A report without prose has none, and no fault."""
    assert baca_narasi(tmp_path, LKJIP.narasi) == ({}, [])


@pytest.mark.parametrize("isi", ["", "  \n\n"])
def test_berkas_kosong(tmp_path: Path, isi: str) -> None:
    """An empty file is a section not yet written."""
    assert _baca(tmp_path, isi) == ({}, [])


@pytest.mark.parametrize(
    ("nama", "saran"),
    [
        ("penutp.md", "mungkin maksudnya “penutup.md”"),
        ("Kata Pengantar.md", "mungkin maksudnya “kata-pengantar.md”"),
        ("kata_pengantar.md", "mungkin maksudnya “kata-pengantar.md”"),
        ("xyz.md", f"pilih {gabung(list(LKJIP.narasi), 'atau')}"),
    ],
)
def test_nama_tidak_dikenal(tmp_path: Path, nama: str, saran: str) -> None:
    """A file of an unknown name is not silently left out."""
    narasi, galat = _baca(tmp_path, "Isi.", nama)
    assert not narasi
    assert galat == [f"narasi/{nama}: nama bagian tidak dikenal; {saran}."]


def test_bukan_utf8(tmp_path: Path) -> None:
    """A file in another encoding is named."""
    _, galat = _baca(tmp_path, "Tahun 2023 – selesai".encode("cp1252"))
    assert galat == ["narasi/penutup.md: teks tidak dapat dibaca; simpan berkas dengan pengodean UTF-8."]


def test_simpanan_windows(tmp_path: Path) -> None:
    """Byte order mark and CRLF of Windows editors do not reach the report."""
    narasi, galat = _baca(tmp_path, "\ufeffSatu\r\n\r\nDua {{ tahun }}\r\n".encode())
    assert (narasi, galat) == ({"penutup": "Satu\n\nDua {{ tahun }}\n"}, [])


@pytest.mark.parametrize(
    "ungkapan",
    [
        "tahun",
        'indikator("S1.1").realisasi',
        'indikator("S1.1").capaian if tahun else "–"',
        'data("a")|upper',
        '"}" ~ tahun',
        "renstra\n.awal",
    ],
)
def test_penanda_sah(tmp_path: Path, ungkapan: str) -> None:
    """Single expressions are placeholders."""
    assert _baca(tmp_path, f"Isi {{{{ {ungkapan} }}}} akhir.")[1] == []


@pytest.mark.parametrize(
    ("isi", "baris", "ungkapan"),
    [
        ("{{ tahun( }}", 1, "tahun("),
        ("Satu\n\nDua {{ tahun. }}", 3, "tahun."),
        ("{{ }}", 1, ""),
        ('a\n{{ indikator("S1.1) }}', 2, 'indikator("S1.1)'),
        ("{{ tahun tahun }}", 1, "tahun tahun"),
        ("{{ a\n\n b }}", 1, "a b"),
        ("{{ " + "(" * 3000 + " }}", 1, "(" * 3000),
    ],
)
def test_penanda_rusak(tmp_path: Path, isi: str, baris: int, ungkapan: str) -> None:
    """An expression that cannot be read is named with file and line, in one line."""
    _, galat = _baca(tmp_path, isi)
    tampil = f"penanda “{{{{ {ungkapan} }}}}” tidak dapat dibaca; periksa kurung dan tanda kutip"
    assert galat == [f"narasi/penutup.md, baris {baris}: {tampil}."]


@pytest.mark.parametrize(
    ("isi", "baris", "tanda"),
    [
        ("Tahun {{ tahun", 1, "{{"),
        ("Tahun {{ tahun }", 1, "{{"),
        ("Satu\nTahun tahun }}", 2, "}}"),
        ("{{ tahun }}\n\nSatu {{ dua\n\n{{ tahun }}", 3, "{{"),
        ("{{ tahun }} }}\n", 1, "}}"),
    ],
)
def test_kurung_tak_berpasangan(tmp_path: Path, isi: str, baris: int, tanda: str) -> None:
    """A brace without partner is named at its own line and does not swallow the placeholders after it."""
    _, galat = _baca(tmp_path, isi)
    assert galat == [
        f"narasi/penutup.md, baris {baris}: tanda “{tanda}” tidak berpasangan; penanda ditulis {{{{ ... }}}}."
    ]


@pytest.mark.parametrize("tanda", ["{%", "%}", "{#", "#}"])
def test_perintah_ditolak(tmp_path: Path, tanda: str) -> None:
    """Statements and comments of the template language are not part of prose."""
    _, galat = _baca(tmp_path, f"Satu\n{tanda} for x\n")
    assert galat == [f"narasi/penutup.md, baris 2: tanda “{tanda}” tidak dipakai; penanda hanya ditulis {{{{ ... }}}}."]


def test_semua_berkas_sekaligus(tmp_path: Path) -> None:
    """Faults of all files are reported together, file by file."""
    _baca(tmp_path, "{{ a b }}\n{{ c d }}", "penutup.md")
    _baca(tmp_path, b"\xff", "kesimpulan.md")
    _, galat = _baca(tmp_path, "x", "asing.md")
    assert [satu.split(":")[0] for satu in galat] == [
        "narasi/asing.md",
        "narasi/kesimpulan.md",
        "narasi/penutup.md, baris 1",
        "narasi/penutup.md, baris 2",
    ]


def test_galat_bersama_buku_kerja(folder: Path, hanya: Callable[..., None]) -> None:
    """A fault in prose alone stops a report, too."""
    (folder / "narasi" / "penutup.md").write_text("{{ tahun(", "utf-8")
    hanya(folder, "narasi/penutup.md", "baris 1", "penanda_rusak", "tidak berpasangan")


@given(st.text(alphabet="{}%# ab\n"))
def test_potong_tidak_membuang(teks: str) -> None:
    """Splitting keeps all text outside of placeholders, and knows the line of each of them."""
    bagian = list(potong(teks))
    sisa = teks
    for satu in bagian:
        if isinstance(satu, Penanda):
            mulai = sisa.index("{{")
            assert satu.baris == 1 + teks[: len(teks) - len(sisa) + mulai].count("\n")
            akhir = sisa.index("}}") + 2
            assert sisa[mulai + 2 : akhir - 2].strip() == satu.ungkapan
            sisa = sisa[akhir:]
        else:
            assert sisa.startswith(satu)
            sisa = sisa[len(satu) :]
    assert sisa == ""


@given(st.text(alphabet="{}%#() .'\"ab1\n|"))
def test_teks_apa_pun(tmp_path_factory: pytest.TempPathFactory, teks: str) -> None:
    """No text ends in another error than a fault."""
    _baca(tmp_path_factory.mktemp("teks"), teks)


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom"),
    [("unit", "KADIS", "tugas"), ("indikator", "S1.1", "nama"), ("sarpras", 3, "nama"), ("sasaran", "S1", "uraian")],
)
def test_a_column_without_placeholders_refuses_them(buku: Any, lembar: str, kunci: object, kolom: str) -> None:
    """Braces in a column where nothing is filled in would be printed as they stand."""
    sel = buku.ubah(lembar, kunci, kolom, "Capaian {{ tahun }}")
    buku.hanya(lembar, sel, "penanda_salah_tempat", "kolom ini tidak memakai penanda")


def test_the_note_of_a_row_may_hold_anything(buku: Any) -> None:
    """What is not printed is not looked at."""
    buku.ubah("unit", "KADIS", "catatan", "{{ nanti }}")
    assert buku.galat() == ()


@pytest.mark.parametrize(("panjang", "utuh"), [(5_000, True), (5_001, False)])
def test_a_long_placeholder_is_quoted_in_part(tmp_path: Path, panjang: int, utuh: bool) -> None:
    """Up to five thousand signs it is repeated whole, a longer one by its first eighty."""
    isi = "a(" + "b" * (panjang - 2)
    (tmp_path / "narasi").mkdir()
    (tmp_path / "narasi" / "penutup.md").write_text(f"{{{{ {isi} }}}}", "utf-8")
    (satu,) = [galat for galat in baca_narasi(tmp_path, LKJIP.narasi)[1] if galat.kode == "penanda_rusak"]
    assert (f"{isi[:80]}…" in satu.pesan) is not utuh
