"""Levels that the numbers of rows show."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.pembaca.baca import _baca
from kinerja.pembaca.jenjang import Jenjang


@pytest.mark.parametrize(
    ("urut", "induk"),
    [
        ("I:Padi 1:Sawah 2:Ladang II:Jagung 1:Hibrida III:Kedelai", "- Padi Padi - Jagung -"),
        ("1:Padi a:Sawah b:Ladang 2:Jagung a:Hibrida", "- Padi Padi - Jagung"),
        ("A:Padi I:Sawah 1:Irigasi 2:Tadah II:Ladang B:Jagung", "- Padi Sawah Sawah Padi -"),
        ("1:Padi 1.1:Sawah 1.2:Ladang 2:Jagung 2.1:Hibrida", "- Padi Padi - Jagung"),
        ("1:Padi 2:Jagung 3:Kedelai", "- - -"),
        ("7:Padi a:Sawah 8:Jagung", "- Padi -"),
        ("H:Padi I:Jagung J:Kedelai", "- - -"),
    ],
)
def test_levels(urut: str, induk: str) -> None:
    """A list within a list belongs to the row above it; a list of its kind goes on after it."""
    jenjang = Jenjang()
    assert [jenjang.induk(*satu.split(":")) or "-" for satu in urut.split()] == induk.split()


def test_numbers_in_names() -> None:
    """Where no column holds the number, the name begins with it; what has none belongs to nothing."""
    jenjang = Jenjang()
    nama = (
        ("1.", "BELANJA OPERASI"),
        ("", "a. Belanja Pegawai"),
        ("", "b. Belanja Barang"),
        ("", "Catatan"),
        ("2.", "BELANJA MODAL"),
    )
    assert [jenjang.induk(*satu) for satu in nama] == ["", "BELANJA OPERASI", "BELANJA OPERASI", "", ""]


def test_rows_of_a_table(tmp_path: Path) -> None:
    """Parts name their parent; below a row without values they belong to its group."""
    teks = (
        "LAPORAN KINERJA TAHUN 2022\n\nTabel 4. Produksi\n\nNo\tKomoditas\t2021\t2022\nI\tPadi\t900\t950\n1\tSawah\t600\t630\n"
        "2\tLadang\t300\t320\nII\tPalawija\t\t\n1\tJagung\t410\t420\n"
    )
    berkas = tmp_path / "laporan.txt"
    berkas.write_text(teks)
    assert dict.fromkeys((satu.baris, satu.induk) for satu in _baca(berkas, "teks").baris) == dict.fromkeys(
        [("Padi", ""), ("Sawah", "Padi"), ("Ladang", "Padi"), ("Jagung", "Palawija")]
    )


@pytest.mark.parametrize(
    ("lalu", "nomor", "ya"),
    [
        ("A", "B", True),
        ("A", "C", False),
        ("1", "2", True),
        ("9", "10", True),
        ("2", "2", False),
        ("III", "IV", True),
        ("II", "IV", False),
        ("1.9", "1.10", True),
        ("1.2", "2.3", False),
        ("a", "2", False),
        ("1", "", False),
    ],
)
def test_the_next_of_a_list(lalu: str, nomor: str, ya: bool) -> None:
    """The number or letter right after the last one."""
    jenjang = Jenjang()
    jenjang.induk(lalu, "Padi")
    assert jenjang.melanjutkan(nomor) is ya
