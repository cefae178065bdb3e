"""What a report prints differently in several places, and which of them is right, where anything decides it."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.relasi.hubungan import turunan
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.sengketa.timbang import Penimbang, tanpa_bagian

Isi = dict[str, tuple[str, ...]]


def _penimbang(*tabel: TabelTerbit, hubungan: bool = True) -> Penimbang:
    peta = peta_kalimat(tabel=sel_terbit(*tabel))
    return Penimbang(peta, (*turunan(peta.isi), *turunan_kolom(peta.isi)) if hubungan else ())


def _teks(butir: tuple[Butir, ...]) -> list[str]:
    return [satu.sel.teks for satu in butir]


def _beda(*tabel: TabelTerbit, hubungan: bool = True) -> list[tuple[list[str], list[str], list[str]]]:
    """Return what is at fault, what is right, and, where nothing decides, what stands against it."""
    return [
        (_teks(satu.salah), _teks(satu.benar), _teks(satu.lawan))
        for satu in _penimbang(*tabel, hubungan=hubungan).beda()
    ]


def _kinerja(nomor: int, nilai: str, *, kolom: str = "Realisasi", nama: str = "Tingkat konsumsi ikan") -> TabelTerbit:
    return f"Tabel 3.{nomor} Kinerja {'ABCDEF'[nomor]}", kolom, {nama: (nilai,)}


@pytest.mark.parametrize(
    ("tabel", "harap"),
    [
        ([_kinerja(1, "35,91"), _kinerja(2, "35,91")], []),
        # One against one: nothing decides, and the later is named.
        ([_kinerja(1, "35,91"), _kinerja(2, "39,51")], [(["39,51"], [], ["35,91"])]),
        # Two tables against one.
        (
            [_kinerja(1, "35,91"), _kinerja(2, "39,51"), _kinerja(3, "35,91")],
            [(["39,51"], ["35,91", "35,91"], [])],
        ),
        (
            [_kinerja(1, "39,51"), _kinerja(2, "35,91"), _kinerja(3, "35,91")],
            [(["39,51"], ["35,91", "35,91"], [])],
        ),
        # Rounding is no difference, but one step beside it is.
        ([_kinerja(1, "35,91"), _kinerja(2, "35,9")], []),
        ([_kinerja(1, "35,91"), _kinerja(2, "36,1")], [(["36,1"], [], ["35,91"])]),
        # Two at fault against three.
        (
            [_kinerja(n, isi) for n, isi in enumerate(("35,91", "39,51", "35,91", "53,91", "35,91"), start=1)],
            [(["39,51"], ["35,91"] * 3, []), (["53,91"], ["35,91"] * 3, [])],
        ),
        # Another thing, another year.
        ([_kinerja(1, "35,91"), _kinerja(2, "39,51", nama="Nilai tukar nelayan")], []),
        ([_kinerja(1, "35,91"), _kinerja(2, "39,51", kolom="Realisasi 2022")], []),
    ],
)
def test_what_most_tables_print_is_right(tabel: list[TabelTerbit], harap: list[tuple[list[str], ...]]) -> None:
    """By the number of tables; where as many print either, nothing decides."""
    assert _beda(*tabel) == harap


def test_relations_outweigh_the_number_of_tables_that_break_them() -> None:
    """A capaian that follows from its row is right against one that stands alone; what follows from a number bears it out no more."""
    tabel = (
        (
            "Tabel 3.1 Pengukuran Kinerja",
            "Target|Realisasi|Capaian (%)",
            {"Tingkat konsumsi ikan": ("34,20", "35,91", "105,00")},
        ),
        ("Tabel 3.2 Perkembangan", "Realisasi|Capaian (%)", {"Tingkat konsumsi ikan": ("39,51", "150,00")}),
    )
    assert _beda(*tabel) == [(["39,51"], [], ["35,91"]), (["150,00"], ["105,00"], [])]
    assert _beda(*tabel, hubungan=False) == [(["39,51"], [], ["35,91"]), (["150,00"], [], ["105,00"])]


_PAGU: Isi = {"Program A": ("6.420.000",), "Program B": ("4.875.000",), "Jumlah": ("11.295.000",)}


def test_a_sum_outweighs_what_breaks_it() -> None:
    """A row that its total bears out is right."""
    salah = ("Tabel 3.2 Pagu", "Pagu (Rp)", {**_PAGU, "Program A": ("6.240.000",)})
    assert (["6.240.000"], ["6.420.000"], []) in _beda(("Tabel 3.1 Anggaran", "Pagu (Rp)", _PAGU), salah)


def test_a_value_of_another_year_was_copied() -> None:
    """It is wrong against the only other one, and named as that of the year."""
    deret = ("Tabel 3.1 Perkembangan", "Realisasi 2022|Realisasi 2023", {"Produksi perikanan": ("11.400", "11.875")})
    (satu,) = _penimbang(deret, ("Tabel 3.2 Kinerja", "Realisasi 2023", {"Produksi perikanan": ("11.400",)})).beda()
    assert (_teks(satu.salah), _teks(satu.benar), satu.oleh) == (
        ["11.400"],
        ["11.875"],
        "; yang tercetak di sini adalah angka tahun 2022",
    )


def test_small_numbers_of_another_year_are_chance() -> None:
    """Below a thousand nothing was copied for sure; from a thousand on it was."""
    for nilai, pasti in (("999", False), ("1.000", True)):
        deret = ("Tabel 3.1 Perkembangan", "Realisasi 2022|Realisasi 2023", {"Jumlah kapal berizin": (nilai, "1.875")})
        (satu,) = _penimbang(deret, ("Tabel 3.2 Kinerja", "Realisasi 2023", {"Jumlah kapal berizin": (nilai,)})).beda()
        assert bool(satu.benar) == pasti


def test_what_another_table_prints_bears_out_a_value() -> None:
    """Of the same thing, in another table than its own."""
    penimbang = _penimbang(_kinerja(1, "35,91"), _kinerja(2, "35,91"), _kinerja(3, "39,51"))
    didukung = {b.sel.isi.tabel: penimbang.didukung(b.sel) for b in penimbang.peta.butir}
    assert didukung == {"Tabel 3.1 Kinerja B": True, "Tabel 3.2 Kinerja C": True, "Tabel 3.3 Kinerja D": False}


@pytest.mark.parametrize(
    ("nama", "nilai", "terulang"),
    [
        # Six digits are printed twice by no chance, whatever the table is of.
        ("Tabel 2.1 Belanja Kapal", "11.295.123", True),
        ("Tabel 2.1 Belanja Kapal", "11.295.124", False),
        ("Tabel 2.1 Belanja Kapal", "11.300.000", False),
    ],
)
def test_a_total_that_is_printed_again(nama: str, nilai: str, terulang: bool) -> None:
    """In another table, of whatever."""
    isi: Isi = {"Program A": ("6.420.123",), "Program B": ("4.875.000",), "Jumlah": ("11.295.123",)}
    penimbang = _penimbang(("Tabel 3.1 Anggaran Dinas", "Pagu (Rp)", isi), (nama, "Pagu (Rp)", {"Hibah": (nilai,)}))
    (jumlah,) = (b.sel for b in penimbang.peta.butir if b.baris.peran == "jumlah")
    assert penimbang.terulang(jumlah) is terulang


def test_what_would_break_a_relation_that_holds() -> None:
    """Another value of a part, but not another printing of the same."""
    penimbang = _penimbang(("Tabel 3.1 Anggaran", "Pagu (Rp)", _PAGU))
    satu = next(b.sel for b in penimbang.peta.butir if b.sel.teks == "6.420.000")
    lain = next(b.sel for b in penimbang.peta.butir if b.sel.teks == "4.875.000")
    assert satu.angka is not None
    assert lain.angka is not None
    assert penimbang.rusak(satu, lain.angka) is True
    assert penimbang.rusak(satu, satu.angka) is False


@pytest.mark.parametrize(
    ("nilai", "banyak"), [("7.906.500", 3), ("7.906.499", 2), ("14.683.500", 3), ("14.683.501", 2)]
)
def test_totals_of_a_part_of_the_agency(nilai: str, banyak: int) -> None:
    """Three tenths away from the total that is printed most they are of something else."""
    tabel = [
        (f"Tabel 3.{n} Anggaran {n}", "Pagu (Rp)", {"Jumlah": (isi,)})
        for n, isi in enumerate(("11.295.000", "11.295.000", nilai))
    ]
    total = [b for b in _penimbang(*tabel).peta.butir if b.sel.isi.baris == "Jumlah"]
    assert len(total) == len(tabel)
    assert len(tanpa_bagian(total)) == banyak
