"""Expressions: one tree gives the exact value, the words, and the formula of a cell, and these agree."""

from __future__ import annotations

import sys
from decimal import Decimal
from importlib import util
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import bulatkan
from kinerja.besaran import daftar
from kinerja.besaran.definisi import Besaran, besaran_dari, daftarkan, semua_besaran
from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.efisiensi import DERET, BahanEfisiensi, RumusEfisiensi, semua_efisiensi
from kinerja.besaran.rumus import (
    CAPAIAN_NAIK,
    CAPAIAN_PREDIKAT,
    CAPAIAN_RASIO,
    CAPAIAN_SELISIH,
    CAPAIAN_SISA,
    bernama,
    capaian_rentang,
    teks_lengkap,
)
from kinerja.besaran.sel import rumus_sel
from kinerja.besaran.syarat import Banding, Jepit, Jika
from kinerja.besaran.ungkapan import Bagi, Hasil, Isi, Kali, Kurang, Tambah, Tetap, Ungkapan

_spek = util.spec_from_file_location("kalkulator", Path(__file__).parents[1] / "terbit" / "kalkulator.py")
assert _spek is not None
assert _spek.loader is not None
kalkulator = util.module_from_spec(_spek)
sys.modules["kalkulator"] = kalkulator
_spek.loader.exec_module(kalkulator)

A, B, C = Isi("a", "A"), Isi("b", "B"), Isi("c", "C")
ANGKA = st.decimals(-1000, 1000, places=2)


def hitung_sel(rumus: Ungkapan, isi: dict[str, Hasil], *, bulat: int | None = None) -> Decimal | str | None:
    """Write an expression into a workbook whose cells hold its operands, and evaluate it there."""
    buku = openpyxl.Workbook()
    lembar = buku.worksheets[0]
    alamat = {}
    for kolom, (nama, nilai) in enumerate(isi.items(), start=1):
        sel = lembar.cell(1, kolom, nilai)
        alamat[nama] = sel.coordinate
    teks = rumus_sel(rumus, alamat, bulat=bulat, kosong=list(alamat.values()))
    lembar.cell(2, 1, f"={teks}")
    hasil: Decimal | str | None = kalkulator.Kalkulator(buku).sel(lembar.title, "A2")
    return hasil


def pohon() -> st.SearchStrategy[Ungkapan]:
    """Draw expressions of three operands."""
    daun: st.SearchStrategy[Ungkapan] = st.sampled_from([A, B, C]) | st.integers(-9, 9).map(
        lambda n: Tetap(n) if n >= 0 else Kurang(Tetap(0), Tetap(-n))
    )
    return st.recursive(
        daun,
        lambda anak: st.one_of(
            st.builds(Tambah, anak, anak), st.builds(Kurang, anak, anak), st.builds(Kali, anak, anak),
            st.builds(Bagi, anak, anak),
            st.builds(lambda isi: Jepit(isi, Tetap(0), Tetap(50)), anak),
        ),
        max_leaves=6,
    )  # fmt: skip


@given(pohon(), ANGKA, ANGKA, ANGKA)
def test_sel_sama_dengan_hitungan(rumus: Ungkapan, a: Decimal, b: Decimal, c: Decimal) -> None:
    """Whatever the expression, the cell has the exact value rounded, or a dash where there is none."""
    isi: dict[str, Hasil] = {"a": a, "b": b, "c": c}
    nilai, sel = rumus.hitung(isi), hitung_sel(rumus, isi, bulat=2)
    if nilai is None:
        assert sel == "–"
    else:
        assert isinstance(sel, Decimal)
        assert abs(sel - bulatkan(Decimal(nilai))) <= Decimal("0.01")


@pytest.mark.parametrize(
    ("rumus", "teks", "excel"),
    [
        (A - B - C, "A − B − C", "a-b-c"),
        (A - Kurang(B, C), "A − (B − C)", "a-(b-c)"),
        (Kali(A + B, C), "(A + B) × C", "(a+b)*c"),
        (Bagi(A, Kali(B, C)), "A / (B × C)", "a/(b*c)"),
        (2 * A - B, "2 × A − B", "2*a-b"),
        (Jepit(A, None, Tetap(120)), "A dan dibatasi paling tinggi 120", "MIN(a,120)"),
    ],
)
def test_tulisan_berkurung(rumus: Ungkapan, teks: str, excel: str) -> None:
    """Brackets stand where they are needed, in words and in cells."""
    assert rumus.teks() == teks
    assert rumus.excel({"a": "a", "b": "b", "c": "c"}) == excel


def test_deret() -> None:
    """A series skips what is missing; its cells are listed; a sum of nothing is zero, a mean of nothing missing."""
    rerata, jumlah = Rerata(A, ("a",)), Jumlah(A, ("a",))
    assert rerata.hitung({"a": [Decimal(1), None, Decimal(4)]}) == Decimal("2.5")
    assert (rerata.hitung({"a": []}), jumlah.hitung({"a": []})) == (None, 0)
    assert rerata.excel({"a": ["D1", "D2"]}) == "AVERAGE(D1,D2)"
    with pytest.raises(TypeError, match="deret"):
        A.hitung({"a": [Decimal(1)]})
    with pytest.raises(TypeError, match="deret"):
        rerata.hitung({"a": Decimal(1)})


@pytest.mark.parametrize(
    "rumus", [CAPAIAN_NAIK, CAPAIAN_SELISIH, CAPAIAN_RASIO, CAPAIAN_SISA, CAPAIAN_PREDIKAT], ids=bernama
)
@given(target=st.decimals(0, 100, places=1), realisasi=st.decimals(0, 200, places=1))
def test_capaian_di_sel(rumus: RumusEfisiensi, target: Decimal, realisasi: Decimal) -> None:
    """Every formula of capaian gives in a cell what it gives here, also for zero targets."""
    isi: dict[str, Hasil] = {"target": target, "realisasi": realisasi}
    nilai = rumus.isi.hitung(isi)
    assert hitung_sel(rumus.isi, isi, bulat=2) == ("–" if nilai is None else bulatkan(Decimal(nilai)))


@given(st.decimals(1, 50, places=1), st.decimals(0, 50, places=1), st.decimals(0, 200, places=1))
def test_rentang_di_sel(bawah: Decimal, lebar: Decimal, realisasi: Decimal) -> None:
    """A range too: inside 100, outside against the nearer bound."""
    rumus = capaian_rentang(CAPAIAN_SELISIH)
    isi: dict[str, Hasil] = {"bawah": bawah, "atas": bawah + lebar, "realisasi": realisasi}
    nilai = rumus.hitung(isi)
    assert nilai is not None
    assert hitung_sel(rumus, isi, bulat=2) == bulatkan(Decimal(nilai))
    assert (nilai == 100) == (bawah <= realisasi <= bawah + lebar)


@pytest.mark.parametrize("rumus", semua_efisiensi(), ids=lambda rumus: rumus.id)
def test_metode_memakai_yang_dinyatakan(rumus: RumusEfisiensi) -> None:
    """A method has a name, a text, a source, and a value for a sasaran that has everything."""
    assert all((rumus.nama, rumus.kiri, rumus.pembilang, rumus.sumber, rumus.judul))
    assert set(rumus.isi.operand()) <= {*BahanEfisiensi.__dataclass_fields__}
    bahan = BahanEfisiensi(Decimal(101), Decimal(80), 100, 80, True, [Decimal(10)], [Decimal(11)])
    assert rumus.hitung(bahan) is not None
    assert rumus.per_keluaran == any(nama in DERET for nama in rumus.isi.operand())


def test_huruf_dijelaskan() -> None:
    """A letter of the printed formula is explained behind it."""
    pmk = next(rumus for rumus in semua_efisiensi() if rumus.per_keluaran)
    assert teks_lengkap(pmk.isi).startswith("50 % + (E / 20) × 50 %, dengan E rata-rata dari ")


@pytest.mark.parametrize(
    ("syarat", "excel"),
    [
        (Banding(A, Tetap(0), "="), "IF(A1=0,1,B1/A1)"),
        (Banding(A, Tetap(0), ">"), 'IF(A1>0,1,IF(A1=0,"–",B1/A1))'),
        (Banding(A, Tetap(1), "="), 'IF(A1=1,1,IF(A1=0,"–",B1/A1))'),
        (Banding(B, Tetap(0), "="), 'IF(B1=0,1,IF(A1=0,"–",B1/A1))'),
    ],
)
def test_a_divisor_is_guarded_unless_it_was_asked_about(syarat: Banding, excel: str) -> None:
    """Behind "A = 0, else" A is no zero; no other question says so."""
    assert rumus_sel(Jika(syarat, Tetap(1), Bagi(B, A)), {"a": "A1", "b": "B1"}) == excel


# --- keys --------------------------------------------------------------------------------------------------------


def test_setiap_kunci_milik_satu_besaran() -> None:
    """Patterns differ, and a key leads back to the quantity that made it."""
    semua = semua_besaran()
    assert len({satu.pola for satu in semua}) == len(semua)
    for satu in semua:
        kunci = satu.kunci(*("x" if nama != "pos" else "anggaran:2.17.01" for nama in satu.bagian))
        assert satu.cocok(kunci)
        milik = besaran_dari(kunci)
        assert milik is not None
        assert milik.cocok(kunci)


def test_kunci_salah_ditolak() -> None:
    """Too few or too many parts make no key."""
    with pytest.raises(TypeError, match="meminta 2 bagian, bukan 1"):
        daftar.TARGET.kunci("S1.1")
    with pytest.raises(ValueError, match="bukan kunci"):
        daftar.TARGET.bagian_kunci("capaian:S1.1")
    with pytest.raises(TypeError, match="tidak dihitung dari besaran lain"):
        daftar.DATA.hitung()


def test_besaran_ganda_ditolak() -> None:
    """A pattern is taken once, and a derived quantity names all its operands."""
    with pytest.raises(ValueError, match="sudah ada"):
        daftarkan(Besaran("data:{kode}", "lagi"))
    with pytest.raises(ValueError, match="tidak sama dengan operand rumusnya"):
        daftarkan(Besaran("uji:{kode}", "uji", rumus=A - B, operand={"a": "x"}, turunan=True))


def test_every_kind_of_row_has_a_place_of_its_own() -> None:
    """What the keys of a row begin with differs from kind to kind."""
    semua = [
        daftar.pos_anggaran("x"),
        daftar.pos_sasaran("x"),
        daftar.pos_sumber("x"),
        daftar.pos_dana("x", "y"),
        daftar.pos_dana("x", "y", "z"),
        daftar.pos_rincian(1),
        daftar.pos_riwayat(2023),
        daftar.pos_status("x"),
        daftar.pos_golongan("x"),
        daftar.pos_subtotal("x"),
        daftar.pos_pendidikan("x", "y"),
        daftar.pos_pendidikan(None, None),
        daftar.pos_lulusan("x"),
        daftar.pos_kelompok(),
        daftar.pos_eselon("x"),
    ]
    assert all(satu and isinstance(satu, str) for satu in semua)
    assert len({*semua}) == len(semua)
