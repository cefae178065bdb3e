"""Lists below a sentence that gives their whole."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

_UANG = (
    "- Belanja Pegawai : Rp. 536.035.400,-",
    "- Belanja Barang dan Jasa : Rp. 9.545.506.348,-",
    "- Belanja Modal : Rp. 69.499.096,-",
)


@pytest.mark.parametrize(
    ("kalimat", "butir", "benar"),
    [
        ("Anggaran belanja langsung sebesar Rp. 10.151.040.844,- dapat diuraikan sebagai berikut:", _UANG, ""),
        (
            "Anggaran belanja langsung sebesar Rp. 10.511.040.844,- dapat diuraikan sebagai berikut:",
            _UANG,
            "10.151.040.844",
        ),
        (
            "Jumlah pegawai sebanyak 52 orang, terdiri atas:",
            (
                "1. Golongan IV sebanyak 8 orang;",
                "2. Golongan III sebanyak 30 orang;",
                "3. Golongan II sebanyak 12 orang.",
            ),
            "50",
        ),
        # A list of another size is that of the first part only.
        (
            "Program pokok sebesar Rp. 90.300.000.000,- dengan rincian sebagai berikut:",
            _UANG,
            "",
        ),
        # Items are shorter than sentences.
        (
            "Jumlah sarana sebanyak 45 unit, terdiri atas:",
            ("a. meja 20 unit;", "b. kursi 15 unit;", "c. rak 12 unit."),
            "47",
        ),
        # Items within items belong to theirs.
        (
            "Jumlah pegawai sebanyak 50 orang, terdiri atas:",
            (
                "a. PNS sebanyak 40 orang;",
                "1) laki-laki sebanyak 25 orang;",
                "2) perempuan sebanyak 15 orang;",
                "b. PPPK sebanyak 10 orang.",
            ),
            "",
        ),
        # Items without marks, as a numbered list of Word gives them.
        (
            "Pagu sebesar Rp 900.000.000 dengan rincian:",
            ("Belanja Operasi: Rp 700.000.000", "Belanja Modal: Rp 100.000.000"),
            "800.000.000",
        ),
        (
            "Pagu sebesar Rp 900.000.000 digunakan antara lain untuk kegiatan yaitu:",
            ("Pelatihan: Rp 700.000.000", "Pameran: Rp 100.000.000"),
            "",
        ),
        # Two amounts in an item: which is the part?
        (
            "Pagu sebesar Rp 900.000.000 dengan rincian:",
            (
                "- Pelatihan Rp 700.000.000 terealisasi Rp 650.000.000",
                "- Pameran Rp 100.000.000 terealisasi Rp 90.000.000",
            ),
            "",
        ),
        ("Pagu sebesar Rp 900.000.000 dengan rincian:", ("- Pelatihan 20 orang", "- Pameran 30 orang"), ""),
        # In millions, rounded.
        ("Pagu sebesar Rp 900,1 juta dengan rincian:", ("- Operasi Rp 700,0 juta", "- Modal Rp 200,0 juta"), ""),
    ],
)
def test_a_list_makes_the_whole_above_it(kalimat: str, butir: tuple[str, ...], benar: str) -> None:
    """One number in each item, of the kind of the whole; what is listed by way of example makes nothing."""
    # A sentence that opens no list keeps none from being read after it.
    temuan = temuan_kalimat("publikasi-uraian-jumlah", "Sarana dijaga.", kalimat, *butir)
    assert [f"berjumlah {benar}," in satu.pesan for satu in temuan] == ([True] if benar else [])
