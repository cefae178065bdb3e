"""Sentences on the budget of one source of money, and on what is left of it."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.tuturan.dana_bernama import periksa_dana_bernama, periksa_sisa_lanjutan

_TABEL = [
    Publikasi(tabel=tabel, baris=baris, kolom=kolom, nilai=nilai)
    for tabel, isi in (
        (
            "Tabel 8 Realisasi Dana Dekonsentrasi Tahun 2022",
            (
                ("Penyuluhan Petani", "1.200.000.000", "1.140.000.000", "95,00"),
                ("Data Pangan", "800.000.000", "740.000.000", "92,50"),
            ),
        ),
        (
            "Tabel 9 Realisasi Dana Tugas Pembantuan Tahun 2022",
            (
                ("Embung Desa", "2.500.000.000", "2.450.000.000", "98,00"),
                ("Jalan Usaha Tani", "500.000.000", "430.000.000", "86,00"),
            ),
        ),
    )
    for baris, *semua in (
        *isi,
        (
            "Jumlah",
            *{"8": ("2.000.000.000", "1.880.000.000", "94,00"), "9": ("3.000.000.000", "2.880.000.000", "96,00")}[
                tabel[6]
            ],
        ),
    )
    for kolom, nilai in zip(("Anggaran (Rp)", "Realisasi (Rp)", "Keu (%)"), semua, strict=True)
]


def _pesan(*kalimat: str) -> list[str]:
    baris = [Publikasi(tabel="Prosa 3.2 Anggaran", baris=satu[:40], kolom="Kalimat", nilai=satu) for satu in kalimat]
    return [satu.temuan.pesan for satu in tinjau_publikasi([*_TABEL, *baris], tahun=2022).temuan]


@pytest.mark.parametrize(
    ("kalimat", "sebut"),
    [
        ("Realisasi anggaran dana Dekonsentrasi yakni sebesar Rp1.880.000.000 atau 94,00%.", ()),
        (
            "Realisasi anggaran dana Dekonsentrasi yakni sebesar Rp2.000.000.000 atau 92,50%.",
            ("2.000.000.000", "92,50"),
        ),
        ("Anggaran Dekonsentrasi sebesar Rp2.000.000.000 dan untuk Tugas Pembantuan sebesar Rp3.000.000.000.", ()),
        (
            "Anggaran Dekonsentrasi sebesar Rp2.000.000.000 dan untuk Tugas Pembantuan sebesar Rp3.300.000.000.",
            ("3.300.000.000",),
        ),
        ("Dana Dekonsentrasi untuk program Penyuluhan Petani mendapat anggaran Rp1.200.000.000.", ()),
        ("Realisasi fisik dana Dekonsentrasi adalah 99,52%.", ()),
    ],
)
def test_a_source_and_its_table(kalimat: str, sebut: tuple[str, ...]) -> None:
    """Amount and percentage are those of the total of the table on the source that is named last."""
    pesan = _pesan(kalimat)
    assert len(pesan) == bool(sebut)
    assert all(f"tetapi tertulis {satu}" in pesan[0] for satu in sebut)


@pytest.mark.parametrize(
    ("sisa", "sebut"),
    [
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.500.000.000,- (10,00 %).", ""),
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.050.000.000,- (10,00 %).", "1.050.000.000"),
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.500.000.000,- (11,00 %).", "11,00 persen"),
        ("Program lain masih memiliki sisa anggaran sebesar Rp 300.000.000,-.", ""),
    ],
)
def test_what_is_left_of_the_sentence_before(sisa: str, sebut: str) -> None:
    """A conclusion follows from the budget and the spending before it, whatever percentages stand there too."""
    awal = "Balai mendapat alokasi sebesar Rp 15.000.000.000,- dengan realisasi keuangan sebesar Rp 13.500.000.000,- (90,00%) dan fisik 99%."
    pesan = [satu for satu in _pesan(awal, sisa) if "kalimat sebelumnya tersisa" in satu]
    assert len(pesan) == bool(sebut)
    assert all(sebut in satu for satu in pesan)


def test_names_of_expenditure_deny_nothing() -> None:
    """What is not direct is a name, and nothing that is left."""
    teks = "Belanja Tidak Langsung Rp 29.960.000.000 terealisasi Rp 29.090.000.000, sedangkan Belanja Langsung Rp 86.410.000.000."
    assert not any("selisihnya" in satu for satu in _pesan(teks))


def _langsung(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_dana_bernama(peta_kalimat(kalimat, tabel=_TABEL, tahun=2022))]


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Anggaran dana Dekonsentrasi sebesar Rp2.000.000.000.", 0),
        # within an eighth of the larger it is meant for the total
        ("Anggaran dana Dekonsentrasi sebesar Rp2.200.000.000.", 1),
        ("Anggaran dana Dekonsentrasi sebesar Rp2.285.000.000.", 1),
        ("Anggaran dana Dekonsentrasi sebesar Rp2.286.000.000.", 0),
        ("Anggaran dana Dekonsentrasi sebesar Rp1.750.000.000.", 1),
        ("Anggaran dana Dekonsentrasi sebesar Rp1.749.000.000.", 0),
        ("Anggaran dana Dekonsentrasi sebesar Rp2 miliar.", 0),
        ("Anggaran dana Dekonsentrasi sebesar Rp2.000.000.001.", 1),
        # a percentage is of what was spent, beside the amount that was
        ("Realisasi anggaran dana Dekonsentrasi sebesar Rp1.808.000.000 atau 94,00%.", 1),
        ("Realisasi anggaran dana Dekonsentrasi sebesar Rp1.000.000.000 atau 93,00%.", 0),
        ("Realisasi anggaran dana Dekonsentrasi sebesar Rp1.880.000.000 atau 93,00%.", 1),
        ("Realisasi anggaran dana Dekonsentrasi sebesar 93,00%.", 1),
        ("Realisasi anggaran dana Dekonsentrasi sebesar 94%.", 0),
        ("Realisasi anggaran dana Dekonsentrasi sebesar 93,00%, dan lainnya Rp1.000.000.000.", 1),
        ("Realisasi anggaran dana Tugas Pembantuan sebesar Rp2.880.000.000 atau 95,00%.", 1),
        ("Realisasi anggaran dana Tugas Pembantuan sebesar Rp1.880.000.000 atau 95,00%.", 0),
        ("Anggaran dana Dekonsentrasi 97,00%.", 0),
        # other years, other units, a part
        ("Pada tahun 2022 anggaran dana Dekonsentrasi sebesar Rp2.200.000.000.", 1),
        ("Pada tahun 2021 anggaran dana Dekonsentrasi sebesar Rp2.200.000.000.", 0),
        (
            "Pada tahun 2021 anggaran dana Dekonsentrasi sebesar Rp2.200.000.000. Anggaran dana Dekonsentrasi kini Rp2.200.000.000.",
            1,
        ),
        ("Anggaran dana Dekonsentrasi untuk 2.200.000.000 orang.", 0),
        ("Anggaran dana Dekonsentrasi untuk program ternak Rp2.200.000.000.", 0),
        ("Anggaran dana Dekonsentrasi untuk program ternak dan lain-lain dengan jumlah Rp2.200.000.000.", 1),
        ("Dana Dekonsentrasi yang tersisa Rp2.200.000.000.", 0),
        ("Dana Dekonsentrasi Rp2.200.000.000.", 0),
    ],
)
def test_dekat_dengan_total(kalimat: str, banyak: int) -> None:
    """Only what is near a total is meant for it."""
    assert len(_langsung(kalimat)) == banyak


_AWAL = "Balai mendapat alokasi Rp{} dengan realisasi keuangan Rp13.500.000.000."


@pytest.mark.parametrize(
    ("pagu", "sisa", "banyak"),
    [
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.000 (10,00%).", 0),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.000 (10,02%).", 0),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.000 (10,03%).", 1),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.000 (9,97%).", 1),
        # the first share is that of what is left
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.000 (10,00%), dan 90,00% terpakai.", 0),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.500.000.001.", 1),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.499.999.999.", 1),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1,5 miliar.", 0),
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1,4 miliar.", 1),
        # two amounts, no remainder, no conclusion
        ("15.000.000.000", "Dengan demikian terdapat sisa Rp1.400.000.000 dan Rp5.000.000.", 0),
        ("15.000.000.000", "Dengan demikian terpakai Rp1.400.000.000.", 0),
        ("15.000.000.000", "Terdapat sisa Rp1.400.000.000.", 0),
        # nothing is left, or less than nothing
        ("13.500.000.000", "Dengan demikian terdapat sisa Rp1.400.000.000.", 1),
        ("13.000.000.000", "Dengan demikian terdapat sisa Rp1.400.000.000.", 0),
    ],
)
def test_sisa(pagu: str, sisa: str, banyak: int) -> None:
    """To the last digit of the amount, and within rounding of its share."""
    kalimat = f"{_AWAL.format(pagu)} {sisa}"
    pesan = [dugaan.pesan for _, dugaan in periksa_sisa_lanjutan(peta_kalimat(kalimat))]
    assert len(pesan) == banyak
    assert pagu != "15.000.000.000" or all("1.500.000.000 atau 10,00 persen" in satu for satu in pesan)


@pytest.mark.parametrize("apa", ["Sisa anggaran", "Sisa pagu", "Target pendapatan"])
def test_a_remainder_of_a_budget_is_no_budget(apa: str) -> None:
    """The word before "anggaran" says what of it is meant."""
    assert [
        *periksa_dana_bernama(peta_kalimat(f"{apa} dana Dekonsentrasi sebesar Rp2.200.000.000.", tabel=_TABEL))
    ] == []
    assert [*periksa_dana_bernama(peta_kalimat("Pagu dana Dekonsentrasi sebesar Rp2.200.000.000.", tabel=_TABEL))] != []


def test_what_is_said_of_a_source() -> None:
    """Each number with what its table prints; the first of them is the one at fault."""
    kalimat = "Anggaran Dekonsentrasi sebesar Rp2.200.000.000 dengan realisasi Rp1.808.000.000."
    ((_, dugaan),) = periksa_dana_bernama(peta_kalimat(kalimat, tabel=_TABEL, tahun=2022))
    judul = "Tabel 8 Realisasi Dana Dekonsentrasi Tahun 2022"
    assert dugaan.pesan == (
        f"Anggaran menurut {judul} adalah 2.000.000.000, tetapi tertulis 2.200.000.000; "
        f"realisasi anggaran menurut {judul} adalah 1.880.000.000, tetapi tertulis 1.808.000.000."
    )
    assert dugaan.tercetak == "2.200.000.000"


@pytest.mark.parametrize(
    ("kolom", "nilai", "banyak"),
    [
        ("Anggaran (Rp)|Realisasi (Rp)|%", ("2.000.000.000", "1.880.000.000", "94,00"), 1),
        ("Anggaran (Rp)|Realisasi (Rp)|Fisik (%)", ("2.000.000.000", "1.880.000.000", "94,00"), 0),
        # what was spent by the middle of the year is another amount; two columns of a quantity are none
        (
            "Anggaran (Rp)|Realisasi Triwulan I (Rp)|Realisasi (Rp)|%",
            ("2.000.000.000", "900.000.000", "1.880.000.000", "94,00"),
            1,
        ),
        ("Anggaran (Rp)|Realisasi (Rp)|Keu (%)|%", ("2.000.000.000", "1.880.000.000", "94,00", "94,00"), 0),
    ],
)
def test_columns_of_a_source(kolom: str, nilai: tuple[str, ...], banyak: int) -> None:
    """The share that was spent, not that of what was built; other tables do not end the search."""
    lain = ("Tabel 1 Luas Lahan", "Luas (ha)", {"Sawah": ("120",), "Jumlah": ("120",)})
    dana = ("Tabel 8 Realisasi Dana Dekonsentrasi", kolom, {"Penyuluhan": nilai, "Jumlah": nilai})
    kalimat = "Realisasi anggaran dana Dekonsentrasi sebesar Rp1.880.000.000 atau 93,00%."
    peta = peta_kalimat(kalimat, tabel=sel_terbit(lain, dana), tahun=2022)
    assert len([*periksa_dana_bernama(peta)]) == banyak
