"""The definition of a quantity: keys are made, recognised and taken apart by its pattern, and lead back to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja.besaran.definisi import Besaran, besaran_dari, daftarkan, lepaskan, semua_besaran
from kinerja.besaran.ungkapan import Isi, Sebut

A, B = Isi("a", "A"), Isi("b", "B")


@pytest.fixture
def dikenal() -> Iterator[list[Besaran]]:
    """Return a list; what a test puts into it through :func:`daftarkan` is forgotten afterwards."""
    milik: list[Besaran] = []
    yield milik
    for satu in milik:
        lepaskan(satu)


def test_a_key_has_the_parts_of_its_pattern() -> None:
    """A part that occurs twice is one part; numbers are written as they are."""
    satu = Besaran("uji:{indikator}:{tahun}:{indikator}", "Uji")
    assert satu.bagian == ("indikator", "tahun")
    assert satu.kunci("S1.1", 2023) == "uji:S1.1:2023:S1.1"
    assert Besaran("uji", "Uji").bagian == ()
    assert Besaran("uji", "Uji").kunci() == "uji"
    for isi in (("S1.1",), ("S1.1", 2023, 1)):
        with pytest.raises(TypeError, match=f"meminta 2 bagian, bukan {len(isi)}"):
            satu.kunci(*isi)


def test_the_last_part_and_a_place_may_hold_colons() -> None:
    """Others end at the next colon."""
    satu = Besaran("uji:{kode}:{sisa}", "Uji")
    assert satu.bagian_kunci("uji:a:b:c") == ("a", "b:c")
    pos = Besaran("{pos}:uji:{tahun}", "Uji")
    assert pos.bagian_kunci("pegawai:status:x:uji:2023") == ("pegawai:status:x", "2023")
    tengah = Besaran("uji:{kode}:{tahun}:akhir", "Uji")
    assert tengah.bagian_kunci("uji::2023:akhir") == ("", "2023")


def test_a_key_of_another_quantity_is_refused() -> None:
    """It must be the whole key: neither a beginning nor an end of it; what stands in the pattern is no expression."""
    satu = Besaran("uji.a:{kode}", "Uji")
    assert satu.cocok("uji.a:x")
    for kunci in ("uji.a:", "uji_a:x", "lain:uji.a:x", "uji.a"):
        assert not satu.cocok(kunci)
        with pytest.raises(ValueError, match="bukan kunci"):
            satu.bagian_kunci(kunci)


def test_the_formula_in_words() -> None:
    """What is written out comes first and is filled in; else the expression with its letters; else nothing."""
    assert Besaran("u:{x}", "U", rumus=A / Sebut("E", B)).teks_rumus() == "A / E, dengan E B"
    assert Besaran("u:{x}", "U", rumus=A / B).teks_rumus({"a": "koperasi"}) == "koperasi / B"
    assert Besaran("u:{x}", "U").teks_rumus() == ""
    assert Besaran("u:{x}", "U", rumus=A, tulisan="banyaknya {apa}").teks_rumus({"apa": "surat"}) == "banyaknya surat"
    assert Besaran("u:{x}", "U", tulisan="tetap").teks_rumus() == "tetap"


def test_the_value_comes_from_the_expression() -> None:
    """A quantity that is typed or counted has none."""
    assert Besaran("u:{x}", "U", rumus=A - B).hitung(a=5, b=2) == 3
    with pytest.raises(TypeError, match="tidak dihitung dari besaran lain"):
        Besaran("u:{x}", "U").hitung()


def test_keys_that_follow_from_those_of_a_report() -> None:
    """Where all operands are there, each once, with their keys; other keys are passed over."""
    satu = Besaran("jadi:{kode}", "U", rumus=A - B, operand={"a": "atas:{kode}:{tahun}", "b": "bawah:{kode}"})
    ada = ["lain:1", "atas:P1:2023", "bawah:P1", "atas:P2:2023", "atas:P3:2023", "bawah:P3", "atas:P1:2023"]
    assert [*satu.terjadi(ada)] == [
        ("jadi:P1", {"a": "atas:P1:2023", "b": "bawah:P1"}), ("jadi:P3", {"a": "atas:P3:2023", "b": "bawah:P3"}),
    ]  # fmt: skip


def test_nothing_follows_where_a_part_of_the_key_is_not_known() -> None:
    """Operands that do not say the year make no key of a year; without operands nothing follows at all."""
    kurang = Besaran("jadi:{kode}:{tahun}", "U", rumus=A - B, operand={"a": "atas:{kode}", "b": "bawah:{kode}"})
    assert [*kurang.terjadi(["atas:P1", "bawah:P1"])] == []
    assert [*Besaran("jadi:{kode}", "U").terjadi(["atas:P1"])] == []


def test_a_quantity_is_known_once(dikenal: list[Besaran]) -> None:
    """It is found by its keys until it is forgotten; a pattern is not taken twice."""
    satu = Besaran("uji-definisi:{kode}", "Uji")
    assert satu not in semua_besaran()
    assert besaran_dari("uji-definisi-lain") is None
    dikenal.append(daftarkan(satu))
    assert dikenal == [satu]
    assert besaran_dari("uji-definisi:x") is satu
    assert semua_besaran()[-1] is satu
    with pytest.raises(ValueError, match="sudah ada"):
        daftarkan(Besaran("uji-definisi:{kode}", "Lain"))
    lepaskan(satu)
    assert besaran_dari("uji-definisi:x") is not satu
    lepaskan(satu)


def test_the_pattern_with_the_most_fixed_text_has_the_key(dikenal: list[Besaran]) -> None:
    """Whichever became known first, and however long the names of the parts are."""
    umum = Besaran("uji-umum:{kode_yang_sangat_panjang}:{bagian_yang_sangat_panjang}", "Umum")
    khusus = Besaran("uji-umum:{kode}:khusus", "Khusus")
    dikenal += [daftarkan(umum), daftarkan(khusus)]
    assert besaran_dari("uji-umum:x:khusus") is khusus
    assert besaran_dari("uji-umum:x:lain") is umum


def test_a_derived_quantity_names_all_its_operands(dikenal: list[Besaran]) -> None:
    """No fewer and no others than its expression has; one that is not derived need not."""
    for operand in ({"a": "x"}, {"a": "x", "b": "y", "c": "z"}, {}):
        with pytest.raises(ValueError, match="tidak sama dengan operand rumusnya"):
            daftarkan(Besaran("uji-turunan:{k}", "U", rumus=A - B, operand=operand, turunan=True))
    with pytest.raises(ValueError, match="tidak sama dengan operand rumusnya"):
        daftarkan(Besaran("uji-turunan:{k}", "U", operand={"a": "x"}, turunan=True))
    dikenal.append(daftarkan(Besaran("uji-turunan:{k}", "U", rumus=A - B, operand={"a": "x", "b": "y"}, turunan=True)))
    dikenal.append(daftarkan(Besaran("uji-lain:{k}", "U", rumus=A - B)))
    assert len(dikenal) == 2
