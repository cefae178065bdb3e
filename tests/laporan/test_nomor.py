"""Numbers of headings, tables and figures."""

from __future__ import annotations

from kinerja.dokumen import PolaNomor
from kinerja.laporan import Penomoran


def test_urut_dalam_bab() -> None:
    """Numbers follow the order of first use within a chapter; tables and figures are counted apart."""
    nomor = Penomoran()
    nomor.mulai_bab("3")
    assert [nomor.beri("tabel", "a"), nomor.beri("gambar", "a"), nomor.beri("tabel", "b")] == ["3.1", "3.1", "3.2"]


def test_kunci_sama_nomor_sama() -> None:
    """A cell that runs again gets the number it had."""
    nomor = Penomoran()
    nomor.mulai_bab("3")
    awal = [nomor.beri("tabel", kunci) for kunci in "abc"]
    assert [nomor.beri("tabel", kunci) for kunci in "cab"] == [awal[2], awal[0], awal[1]]


def test_bab_baru() -> None:
    """A chapter begins with 1, also for a key of another chapter; coming back continues."""
    nomor = Penomoran()
    nomor.mulai_bab("2")
    nomor.beri("tabel", "a")
    nomor.mulai_bab("L")
    assert nomor.beri("tabel", "a") == "L.1"
    nomor.mulai_bab("2")
    assert (nomor.beri("tabel", "a"), nomor.beri("tabel", "b")) == ("2.1", "2.2")


def test_tanpa_bab() -> None:
    """Before any chapter there is the number alone."""
    assert Penomoran().beri("gambar", "a") == "1"


def test_judul_berurut_di_bawah_induknya() -> None:
    """Headings of the same title below two sections are two; a cell that runs again gets the number it had."""
    nomor = Penomoran()
    nomor.mulai_bab("3")
    urut = [(1, "Kinerja"), (2, "Cara"), (2, "Hasil"), (3, "S1"), (3, "S2"), (1, "Uang"), (2, "Hasil"), (1, "Kinerja")]
    assert [nomor.judul(*satu) for satu in urut] == ["A.", "1.", "2.", "2.1", "2.2", "B.", "1.", "A."]
    assert nomor.judul(2, "Hasil") == "2."
    nomor.mulai_bab("4", PolaNomor.BAB)
    assert [nomor.judul(*satu) for satu in urut[:4]] == ["4.1", "4.1.1", "4.1.2", "4.1.2.1"]
