"""The rows of a sheet: each cell is told by itself, what can be read of a faulty row is kept, and no key stands twice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.angka import AngkaPersen
from kinerja.masukan.baris_lembar import sahkan, tanpa_ganda
from kinerja.masukan.catat_lembar import CatatanLembar, alamat_sel, dekat, dengan_rusak, saran
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.model import LEMBAR, Asal, Baris, Sen

_HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _asal(lembar: str, baris: int = 3, kurang: tuple[str, ...] = ()) -> Asal:
    kolom = {nama: _HURUF[nomor] for nomor, nama in enumerate(LEMBAR[lembar].nama_kolom()) if nama not in kurang}
    return Asal("data.xlsx", lembar, baris, kolom)


def _sahkan(
    lembar: str,
    *isi: dict[str, Any],
    tutup: dict[str, str] | None = None,
    kurang: tuple[str, ...] = (),
    sen: Sen = Sen.TOLAK,
) -> tuple[list[Any], CatatanLembar]:
    catat = CatatanLembar("data.xlsx", sen=sen)
    pasangan = [(satu, _asal(lembar, nomor, kurang)) for nomor, satu in enumerate(isi, start=3)]
    return [*sahkan(pasangan, LEMBAR[lembar], tutup or {}, catat)], catat


def _galat(catat: CatatanLembar) -> list[tuple[str, str]]:
    return [(satu.sel, satu.kode) for satu in catat.galat]


def test_a_row_becomes_typed() -> None:
    """With its place; a choice is taken as the list spells it, whatever case, blanks and hyphens."""
    (satu,), catat = _sahkan(
        "indikator",
        {
            "kode": "S1.1",
            "level": "SASARAN",
            "induk": "S1",
            "nama": "x",
            "satuan": "%",
            "arah": "naik",
            "agregasi": "Posisi-akhir",
        },
    )
    assert (satu.kode, str(satu.level), str(satu.agregasi)) == ("S1.1", "sasaran", "posisi akhir")
    assert (satu.asal.sel("nama"), satu.asal.rusak, _galat(catat)) == ("indikator!D3", frozenset(), [])


@pytest.mark.parametrize(
    ("nilai", "kode", "bagian"),
    [
        (SelCacat(), "rumus_kosong", "rumus belum dihitung"),
        (SelCacat("#REF!"), "galat_excel", "menghasilkan #REF!;"),
        (" #DIV/0! ", "galat_excel", "menghasilkan #DIV/0!;"),
    ],
)
def test_a_formula_without_value(nilai: object, kode: str, bagian: str) -> None:
    """Its cell is told once, and the rest of the row is kept without it."""
    (satu,), catat = _sahkan("sasaran", {"kode": "S1", "uraian": nilai, "tujuan": "T1"})
    assert _galat(catat) == [("B3", kode)]
    assert bagian in catat.galat[0].pesan
    assert (satu.kode, satu.uraian, satu.tujuan, satu.asal.rusak) == ("S1", None, "T1", {"uraian"})


def test_what_is_missing_is_told_with_an_example() -> None:
    """In its cell; a column that the sheet does not have at all was told of already."""
    (satu,), catat = _sahkan("sasaran", {"kode": "S1"})
    assert _galat(catat) == [("B3", "missing")]
    assert catat.galat[0].pesan.startswith('kolom "uraian" wajib diisi')
    assert satu.asal.rusak == {"uraian"}
    (lain,), catat = _sahkan("sasaran", {"kode": "S1"}, kurang=("uraian",))
    assert (_galat(catat), lain.asal.rusak) == ([], {"uraian"})
    _, catat = _sahkan("target", {"indikator": "S1.1"})
    assert catat.galat[0].pesan == 'kolom "tahun" wajib diisi; contoh: 2023'


def test_a_cell_that_a_merge_covers() -> None:
    """The sentence says which, and where its content can be read."""
    _, catat = _sahkan("sasaran", {"kode": "S1"}, tutup={"B3": "B2:B3"})
    assert _galat(catat) == [("B3", "sel_gabungan")]
    assert "tertutup gabungan B2:B3" in catat.galat[0].pesan
    assert "hanya terbaca di B2;" in catat.galat[0].pesan


def test_a_row_without_a_readable_code_is_not_kept() -> None:
    """And the sheet is not whole; the rows behind it are read all the same."""
    hasil, catat = _sahkan("sasaran", {"kode": SelCacat("#REF!"), "uraian": "a"}, {"kode": "S2", "uraian": "b"})
    assert [satu.kode for satu in hasil] == ["S2"]
    assert catat.tak_utuh == {"sasaran"}


def test_a_wrong_choice_is_told_with_all_of_them() -> None:
    """And with the nearest; another wrong value has its own sentence; what may be empty is then empty."""
    isi = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    (satu,), catat = _sahkan("indikator", {**isi, "agregasi": "posisi akhirr", "desimal": "dua"})
    assert _galat(catat) == [("H3", "bukan_bilangan"), ("K3", "enum")]
    pesan = catat.galat[1].pesan
    assert pesan.startswith("“posisi akhirr” tidak dikenal; pilih ")
    assert pesan.endswith("mungkin maksudnya “posisi akhir”")
    assert (satu.agregasi, satu.kode, satu.asal.rusak) == (None, "S1.1", {"agregasi", "desimal"})


def test_a_percent_cell_is_remembered() -> None:
    """By its column; other numbers are none."""
    (satu, lain), _ = _sahkan(
        "realisasi",
        {"indikator": "S1.1", "tahun": 2026, "realisasi": AngkaPersen(0.7704)},
        {"indikator": "S1.2", "tahun": 2026, "realisasi": 5},
    )
    assert (satu.asal.persen, satu.realisasi) == ({"realisasi"}, Decimal("77.04"))
    assert lain.asal.persen == frozenset()


def test_sen_are_rounded_with_a_warning_where_the_region_allows() -> None:
    """Else they are a fault."""
    baris = {"kode": "P1.1.1", "nama": "x", "anggaran": "1000,50"}
    assert [satu.tingkat for satu in _sahkan("anggaran", baris)[1].galat] == ["galat"]
    (satu,), catat = _sahkan("anggaran", baris, sen=Sen.BULATKAN)
    assert satu.anggaran == 1001
    assert [(g.sel, g.tingkat) for g in catat.galat] == [("D3", "peringatan")]


def _baris(lembar: str, nomor: int, rusak: tuple[str, ...] = (), **isi: Any) -> Baris:
    asal = dengan_rusak(_asal(lembar, nomor), {*rusak})
    return LEMBAR[lembar].model_validate({**isi, "asal": asal})


def test_a_key_that_stands_twice() -> None:
    """It is told at the later row, with the place of the first, whose values count as unread."""
    catat = CatatanLembar("data.xlsx")
    semua = [_baris("sasaran", n, kode=k, uraian=u) for n, k, u in ((3, "S1", "a"), (4, "S2", "b"), (6, "S1", "c"))]
    satu, dua = tanpa_ganda(semua, LEMBAR["sasaran"], catat)
    assert _galat(catat) == [("A6", "ganda")]
    assert catat.galat[0].pesan == "“S1” sudah ada pada baris 3; hapus salah satu"
    assert satu.asal.rusak == {"uraian", "tujuan", "catatan"}
    assert dua.asal.rusak == frozenset()


def test_money_that_stands_twice_is_to_be_added_up() -> None:
    """Deleting one would lose it; the sentence says all rows and what they make together."""
    catat = CatatanLembar("data.xlsx")
    semua = [
        _baris("anggaran", n, kode="P1.1.1", nama="x", anggaran=a, realisasi=r)
        for n, a, r in ((3, 1_000, None), (4, 2_000, 500), (7, None, None))
    ]
    tanpa_ganda(semua, LEMBAR["anggaran"], catat)
    assert catat.galat[0].pesan == (
        "“P1.1.1” sudah ada pada baris 3; jumlahkan baris 3–4, 7 menjadi satu baris: anggaran 3.000, realisasi 500; "
        "hapus saja hanya bila barisnya salinan"
    )
    kosong = [_baris("anggaran", n, kode="P1.1", nama="x") for n in (3, 4)]
    catat = CatatanLembar("data.xlsx")
    tanpa_ganda(kosong, LEMBAR["anggaran"], catat)
    assert catat.galat[0].pesan.endswith("; hapus salah satu")


def test_rows_without_key_or_with_an_unread_one_are_all_kept() -> None:
    """Nobody knows whether they are the same."""
    catat = CatatanLembar("data.xlsx")
    tanpa = next(spek for spek in LEMBAR.values() if not spek.kunci and not spek.tegak)
    semua = [tanpa.model_construct(asal=_asal(tanpa.lembar, n)) for n in (3, 4)]
    assert len(tanpa_ganda(semua, tanpa, catat)) == 2
    rusak = [_baris("sasaran", n, ("kode",), kode="S1", uraian="a") for n in (3, 4)]
    assert len(tanpa_ganda(rusak, LEMBAR["sasaran"], catat)) == 2
    assert catat.galat == []


def test_keys_of_several_columns_are_named_without_what_is_empty() -> None:
    """As they were typed."""
    catat = CatatanLembar("data.xlsx")
    semua = [_baris("belanja", n, jenis="modal", anggaran=5) for n in (3, 4)]
    tanpa_ganda(semua, LEMBAR["belanja"], catat)
    assert catat.galat[0].pesan.startswith("“modal” sudah ada pada baris 3; jumlahkan baris 3–4")


def test_near_names_and_cells() -> None:
    """Case does not count; what is far is no suggestion."""
    assert dekat("Uraiann", ["kode", "uraian"]) == "uraian"
    assert dekat("xyz", ["kode", "uraian"]) is None
    assert saran("a", "TUJUAM", ["Tujuan"]) == "a; mungkin maksudnya “Tujuan”"
    assert saran("a", "xyz", ["Tujuan"]) == "a"
    assert alamat_sel(_asal("sasaran"), "uraian") == "B3"
    asal = _asal("sasaran")
    assert dengan_rusak(asal, set()) is asal
    assert dengan_rusak(dengan_rusak(asal, {"kode"}), {"uraian"}).rusak == {"kode", "uraian"}
