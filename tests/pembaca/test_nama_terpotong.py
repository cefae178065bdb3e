"""Names of rows that were cut: the table is in doubt; names that are only written in small letters are whole."""

from __future__ import annotations

import pytest

from kinerja.pembaca.nama_terpotong import nama_terpotong
from kinerja.pembaca.unsur import SelPetak


@pytest.mark.parametrize(
    ("nama", "terpotong"),
    [
        (("Persentase jalan", "kabupaten dalam kondisi mantap", "Nilai mutu"), True),
        (("Persentase jalan dalam", "Kondisi mantap", "Nilai mutu"), True),
        (("Persentase jalan", "Kondisi mantap", "Nilai mutu"), False),
        (("persentase jalan", "nilai mutu", "angka harapan"), False),
        (("Belanja", "a. pegawai", "b. modal", "Jumlah"), False),
        (("Dan", "Yang"), False),
    ],
)
def test_a_name_that_goes_on_in_the_next_row(nama: tuple[str, ...], terpotong: bool) -> None:
    """It begins with a small letter where others do not, or ends with a word that joins; the head does not count."""
    sel = [SelPetak(0, 0, 1, 1, "nama yang"), *(SelPetak(r, 0, 1, 1, satu) for r, satu in enumerate(nama, 1))]
    assert nama_terpotong(sel, 1) is terpotong
