"""One thing under two names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.penamaan.nama_janggal import periksa_nama_janggal

_NAMA = "Program Perencanaan dan Evaluasi Taman Kota Lama"
_LAIN = "Program Perencanaan dan Pengawasan Taman Kota Lama"
_KURANG = "Program Perencanaan Taman Kota Lama"
_SATU, _DUA = "Penyelenggaraan Pasar Murah", "Pembinaan Usaha Kecil"

Bernama = Callable[..., Peta]


def _temuan(bernama: Bernama, *nama: tuple[str, str]) -> list[tuple[str, str]]:
    """Return what is printed and what it should be."""
    return [(d.tercetak, d.seharusnya) for _, d in periksa_nama_janggal(bernama(*nama))]


@pytest.mark.parametrize("di", ["program butir 9", "Tabel 3.9", "program kalimat 9"])
@pytest.mark.parametrize("lain", [_LAIN, _KURANG])
def test_the_odd_one_out(bernama: Bernama, di: str, lain: str) -> None:
    """A place that calls a thing otherwise than two others do is told, wherever it stands."""
    isi = [("program butir 4", _NAMA), ("Tabel 3.1", _NAMA), (di, lain)]
    assert _temuan(bernama, *isi) == [(lain, _NAMA)]
    assert _temuan(bernama, *reversed(isi)) == [(lain, _NAMA)]


def test_the_odd_ones_are_fewer(bernama: Bernama) -> None:
    """Three places tell two odd ones; two do not."""
    isi = [("program butir 4", _NAMA), ("Tabel 3.1", _NAMA), ("program butir 6", _LAIN), ("program butir 7", _LAIN)]
    assert _temuan(bernama, *isi) == []
    assert _temuan(bernama, *isi, ("Tabel 3.2", _NAMA)) == [(_LAIN, _NAMA), (_LAIN, _NAMA)]


def test_spellings_of_one_name_are_counted_together(bernama: Bernama) -> None:
    """Slips of spelling are one name."""
    salah = _NAMA.replace("Evaluasi", "Evalusi")
    assert _temuan(bernama, ("program butir 4", _NAMA), ("Tabel 3.1", salah), ("Tabel 3.2", _LAIN)) == [(_LAIN, _NAMA)]


def test_lists_with_the_same_things(bernama: Bernama) -> None:
    """Of two places none is wrong; where both list two other things, both are named."""
    isi = [(di, nama) for di in ("Tabel 3.1", "program butir 4") for nama in (_SATU, _DUA)]
    pasang = [("Tabel 3.1", _NAMA), ("program butir 4", _KURANG)]
    assert _temuan(bernama, *pasang, *isi) == [(_KURANG, "")]
    assert _temuan(bernama, *pasang, *isi[1:]) == []
    assert _temuan(bernama, *pasang) == []


def test_the_order_of_words_needs_a_majority(bernama: Bernama) -> None:
    """Words in another order are told where most places say so alone."""
    isi = [(di, nama) for di in ("Tabel 3.1", "program butir 4") for nama in (_SATU, _DUA)]
    balik = "Program Evaluasi dan Perencanaan Taman Kota Lama"
    pasang = [("Tabel 3.1", _NAMA), ("program butir 4", balik)]
    assert _temuan(bernama, *pasang, *isi) == []
    assert _temuan(bernama, *pasang, ("Tabel 3.2", _NAMA)) == [(balik, _NAMA)]


_MAJU = [("program butir 4", _NAMA), ("Tabel 3.1", _NAMA)]


@pytest.mark.parametrize(
    "isi",
    [
        [*_MAJU, ("Tabel 3.1", _LAIN)],  # a table has both
        [*_MAJU, ("kegiatan butir 9", _LAIN.removeprefix("Program "))],  # a kegiatan is no programme
        [*_MAJU, ("Tabel 3.2", _NAMA.replace("Kota", "Kotaa"))],  # a slip of spelling
        # Two programmes that stand in one table may both be meant.
        [*_MAJU, ("Tabel 3.1", _LAIN), ("Tabel 3.2", "Program Perencanaan dan Hukum Taman Kota Lama")],
        # The table has the odd one beside another spelling of what the others mean.
        [*_MAJU, ("Tabel 3.2", _LAIN), ("Tabel 3.2", "Program Perencanaan dan Evaluasi Taman Kota Kita Lama")],
    ],
)
def test_two_things(bernama: Bernama, isi: list[tuple[str, str]]) -> None:
    """Names that stand side by side, of two kinds, and slips of spelling are left alone."""
    assert _temuan(bernama, *isi) == []


def test_a_name_that_is_told_tells_no_other(bernama: Bernama) -> None:
    """What is odd itself is no witness against another name."""
    isi = [*_MAJU, ("Tabel 3.2", _LAIN), ("Tabel 3.3", _KURANG)]
    assert _temuan(bernama, *isi) == [(_LAIN, _NAMA), (_KURANG, _NAMA)]


def test_a_name_that_another_rule_tells(bernama: Bernama) -> None:
    """A name that is told already is not told again, nor is what differs from it."""
    isi = bernama(*_MAJU, ("Tabel 3.2", _LAIN))
    assert list(periksa_nama_janggal(isi, [_LAIN])) == list(periksa_nama_janggal(isi, [_NAMA])) == []
    assert len(list(periksa_nama_janggal(isi, [_KURANG]))) == 1


def test_a_finding(bernama: Bernama) -> None:
    """It names its place, the other ones, and weighs as a note."""
    ((_, ada),) = periksa_nama_janggal(bernama(*_MAJU, ("Tabel 3.2", _LAIN)))
    assert ada.tempat == f"Tabel 3.2 (halaman 9), {_LAIN}"
    assert ada.pesan.startswith(
        f"Nama ini tertulis “{_LAIN}” di sini, tetapi “{_NAMA}” pada 2 tempat lain, antara lain butir program (halaman 4)"
    )
    assert (ada.tingkat, ada.nomor) == (Tingkat.CATATAN, (2, 0))
    isi = [(di, nama) for di in ("Tabel 3.1", "program butir 4") for nama in (_SATU, _DUA)]
    ((_, ada),) = periksa_nama_janggal(bernama(("Tabel 3.1", _NAMA), ("program butir 4", _KURANG), *isi))
    assert ada.tempat == f"butir program (halaman 4), {_KURANG} dibandingkan dengan Tabel 3.1 (halaman 9)"
    assert ada.pesan.startswith(
        f"Nama ini tertulis “{_KURANG}” di sini, tetapi “{_NAMA}” pada Tabel 3.1 (halaman 9); periksa mana yang benar"
    )
    assert ada.nomor == (1, 0)
