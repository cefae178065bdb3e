"""Which cell of one relation that does not hold is at fault: its result, or an operand."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.relasi.hubungan import turunan
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.keliru import kebetulan, perbaikan
from kinerja.reviu.publikasi.sengketa.pelaku import jumlah_teguh, operan_selip, sebatas_pembulatan, terbuka
from kinerja.reviu.publikasi.sengketa.timbang import Penimbang


def _salah(*tabel: TabelTerbit) -> tuple[Turunan, Penimbang]:
    """Return the only relation that does not hold, and what weighs."""
    peta = peta_kalimat(tabel=sel_terbit(*tabel))
    semua = (*turunan(peta.isi), *turunan_kolom(peta.isi))
    (satu,) = (t for t in semua if not t.benar)
    return satu, Penimbang(peta, semua)


def _kinerja(target: str, realisasi: str, capaian: str) -> TabelTerbit:
    return (
        "Tabel 3.1 Kinerja",
        "Target|Realisasi|Capaian (%)",
        {
            "Cakupan air minum layak": (target, realisasi, capaian),
            "Kepuasan pelanggan air": ("80,00", "81,20", "101,50"),
        },
    )


def _jumlah(*nilai: str, kolom: str = "Pagu (Rp)", nama: str = "Tabel 3.2 Rincian") -> TabelTerbit:
    *suku, utuh = nilai
    return nama, kolom, {**{f"Belanja {chr(65 + n)}": (isi,) for n, isi in enumerate(suku)}, "Jumlah": (utuh,)}


def _semua(*tabel: TabelTerbit) -> list[Turunan]:
    peta = peta_kalimat(tabel=sel_terbit(*tabel))
    return [t for t in (*turunan(peta.isi), *turunan_kolom(peta.isi)) if not t.benar]


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian", "harap"),
    [
        ("62,00", "53,33", "94,08", ("53,33", "58,33")),
        ("62,00", "85,33", "94,08", ("85,33", "58,33")),
        # A slip of the result is likelier, or no slip explains it.
        ("62,00", "58,33", "49,08", None),
        ("62,00", "58,33", "71,66", None),
    ],
)
def test_an_operand_that_one_slip_explains(
    target: str, realisasi: str, capaian: str, harap: tuple[str, str] | None
) -> None:
    """It is named with the value that should stand there."""
    temu = operan_selip(*_salah(_kinerja(target, realisasi, capaian)))
    if harap is None:
        assert temu is None
    else:
        assert temu is not None
        sel, angka = temu
        assert angka is not None
        assert (sel.teks, f"{angka.nilai:.2f}".replace(".", ",")) == harap


def test_a_result_that_another_table_prints_stands_firm() -> None:
    """Then an operand is at fault, the only one that another value puts right without breaking anything."""
    satu, penimbang = _salah(
        _jumlah("6.420.123", "1.875.000", "11.295.123"),
        ("Tabel 3.3 Ringkasan", "Pagu (Rp)", {"Belanja A": ("6.420.123",), "Jumlah": ("11.295.123",)}),
    )
    assert "tercetak sama di tempat lain" in jumlah_teguh(satu, penimbang)
    temu = operan_selip(satu, penimbang)
    assert temu is not None
    assert (temu[0].teks, temu[1] and int(temu[1].nilai)) == ("1.875.000", 4_875_000)


def test_a_sum_that_nothing_bears_out_does_not_stand_firm() -> None:
    """Neither another table nor its own row says that it is right."""
    satu, penimbang = _salah(_jumlah("6.420.000", "4.875.000", "11.259.000"))
    assert jumlah_teguh(satu, penimbang) == ""


@pytest.mark.parametrize(
    ("nilai", "kolom", "harap"),
    [
        # Of four terms or more a total of whole rupiah may miss by half of each.
        (("1.001", "1.001", "1.001", "1.001", "4.005"), "Pagu (Rp)", True),
        (("1.001", "1.001", "1.001", "1.001", "4.006"), "Pagu (Rp)", False),
        (("1.001", "1.001", "1.001", "3.004"), "Pagu (Rp)", False),
        # What is measured too, what is counted not.
        (("1.001", "1.001", "1.001", "1.001", "4.005"), "Produksi (ton)", True),
        (("1.001", "1.001", "1.001", "1.001", "4.005"), "Jumlah Kapal", False),
    ],
)
def test_no_more_than_rounding(nilai: tuple[str, ...], kolom: str, harap: bool) -> None:
    """A sum may miss its total by what the rounding of its terms makes of it."""
    satu, _ = _salah(_jumlah(*nilai, kolom=kolom))
    assert sebatas_pembulatan(satu) is harap


def test_the_values_one_slip_away() -> None:
    """All of them that make the relation hold; long operands of a ratio have too many neighbours unless they are asked for."""
    satu, _ = _salah(_kinerja("62,00", "53,33", "94,08"))
    realisasi = next(sel for sel in satu.operan if sel.teks == "53,33")
    assert [str(angka.nilai) for angka in perbaikan(satu, realisasi)] == ["58.33"]
    panjang, _ = _salah(_kinerja("6.200.000", "5.333.000", "94,08"))
    realisasi = next(sel for sel in panjang.operan if sel.teks == "5.333.000")
    assert perbaikan(panjang, realisasi) == []
    assert [int(angka.nilai) for angka in perbaikan(panjang, realisasi, panjang=True)] == [5_833_000]


def test_how_many_slips_fit_by_chance() -> None:
    """Few beside a percentage with decimals, many beside one without."""
    halus, _ = _salah(_kinerja("62,00", "53,33", "94,08"))
    kasar, _ = _salah(_kinerja("45", "46,7", "137"))
    assert 0 < kebetulan(halus) < kebetulan(kasar)


def test_where_nothing_decides() -> None:
    """Several slips of operands explain a percentage, and none of its own."""
    assert terbuka(*_salah(_kinerja("62,00", "53,33", "94,08"))) is False
    assert terbuka(*_salah(_kinerja("62,00", "58,33", "49,08"))) is False


def _selisih(nilai: str, kolom: str) -> TabelTerbit:
    judul = [f"{satu} ({kolom})" for satu in ("Awal", "Akhir", "Selisih")]
    baris = {"Hal a": ("95", "42", "53"), "Hal b": ("85", "43", "42"), "Hal c": ("77", "22", "55")}
    return "Tabel 3.4 Ukuran", "|".join(judul), {**baris, "Hal d": tuple(nilai.split())}


@pytest.mark.parametrize(
    ("nilai", "kolom", "harap"),
    [
        ("99 33 67", "ton", True),
        ("99 33 65", "ton", True),
        ("99 33 68", "ton", False),
        ("99 33 67", "orang", False),
    ],
)
def test_difference_of_measures(nilai: str, kolom: str, harap: bool) -> None:
    """The difference of two measures may miss by what their last digits leave open; of counts it may not."""
    assert [sebatas_pembulatan(t) for t in _semua(_selisih(nilai, kolom))] == [harap]


def test_bobot_seratus() -> None:
    """Weights that make a hundred are right together: one of them is not."""
    satu, penimbang = _salah(("Tabel 3.5 Bobot", "Bobot", {"Aspek a": ("30",), "Aspek b": ("60",), "Jumlah": ("100",)}))
    assert jumlah_teguh(satu, penimbang) == "bobot berjumlah 100 sehingga salah satunya yang keliru"
    lain, penimbang = _salah(("Tabel 3.5 Nilai", "Orang", {"Aspek a": ("30",), "Aspek b": ("60",), "Jumlah": ("100",)}))
    assert jumlah_teguh(lain, penimbang) == ""


def test_satu_angka_kebetulan() -> None:
    """A total of one digit is printed elsewhere by chance: nothing tells which number is wrong."""
    isi = {"Golongan III": ("4",), "Golongan IV": ("3",), "Jumlah": ("9",)}
    lain = {"Sarjana": ("6",), "Magister": ("3",), "Jumlah": ("9",)}
    satu, penimbang = _salah(
        ("Tabel 3.6 Pegawai menurut Golongan", "Orang", isi), ("Tabel 3.7 Pegawai menurut Pendidikan", "Orang", lain)
    )
    assert jumlah_teguh(satu, penimbang) == "laporan tidak menunjukkan mana dari angka-angka itu yang keliru"


def test_hitungan_lain_meneguhkan() -> None:
    """A total that another relation of its row needs is right: a part of it is not."""
    kolom = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)"
    isi = {
        "Belanja A": ("4.000.000", "3.800.000", "200.000"),
        "Belanja B": ("1.000.000", "900.000", "100.000"),
        "Jumlah": ("5.500.000", "4.700.000", "800.000"),
    }
    peta = peta_kalimat(tabel=sel_terbit(("Tabel 3.8 Rincian", kolom, isi)))
    hubungan = (*turunan(peta.isi), *turunan_kolom(peta.isi))
    penimbang = Penimbang(peta, hubungan)
    (pagu,) = (t for t in hubungan if not t.benar and t.hasil.teks == "5.500.000")
    assert jumlah_teguh(pagu, penimbang).startswith("hitungan lain cocok dengan angka ini")
