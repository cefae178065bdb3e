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
        (("1.001", "1.001", "1.001", "3.004"), "Produksi (ton)", False),
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


@pytest.mark.parametrize(
    ("hasil", "kolom", "harap"), [("1,75", "ton", True), ("2,50", "ton", False), ("1,75", "orang", False)]
)
def test_ratio_of_measures(hasil: str, kolom: str, harap: bool) -> None:
    """So may their ratio."""
    isi = {
        "Hal a": ("5", "2", "2,50"),
        "Hal b": ("9", "5", "1,80"),
        "Hal c": ("8", "3", "2,67"),
        "Hal d": ("12", "7", hasil),
    }
    tabel = ("Tabel 3.4 Ukuran", f"Aa ({kolom})|Bb ({kolom})|Cc ({kolom})", isi)
    assert [sebatas_pembulatan(t) for t in _semua(tabel)] == [harap]


def test_difference_of_money() -> None:
    """Of two amounts nothing was rounded."""
    isi = {"Belanja A": ("4.000.000", "3.800.000", "200.000"), "Belanja B": ("1.000.000", "900.000", "100.001")}
    tabel = ("Tabel 3.8 Rincian", "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)", isi)
    assert [sebatas_pembulatan(t) for t in _semua(tabel)] == [False]


@pytest.mark.parametrize(("banyak", "ada"), [(12, True), (13, False)])
def test_a_slip_in_one_of_many_operands(banyak: int, ada: bool) -> None:
    """Of twelve operands one may be at fault; one of more explains everything."""
    suku = [f"{100 + 7 * n}.420.123" for n in range(banyak)]
    jumlah = f"{sum(int(s.replace('.', '')) for s in suku):_}".replace("_", ".")
    benar = _jumlah(*suku, jumlah, nama="Tabel 3.3 Ringkasan")
    _, kolom, isi = benar
    ringkas = ("Tabel 3.3 Ringkasan", kolom, {nama: nilai for nama, nilai in isi.items() if nama != "Belanja A"})
    rincian = _jumlah("300.420.123", *suku[1:], jumlah)
    langgar = [t for t in _semua(rincian, ringkas) if t.hasil.isi.tabel == rincian[0]]
    peta = peta_kalimat(tabel=sel_terbit(rincian, ringkas))
    temu = [operan_selip(t, Penimbang(peta, turunan_kolom(peta.isi))) for t in langgar]
    assert [satu[0].teks for satu in temu if satu] == (["300.420.123"] if ada else [])


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian", "harap"),
    [
        # 4.600.000 of 8.000.000
        ("5.000.000", "4.600.000", "57,50", True),
        # 4.700.000 of 5.000.000, or 92,00
        ("5.000.000", "4.600.000", "94,00", False),
        # neither
        ("5.000.000", "4.600.000", "37,13", False),
    ],
)
def test_terbuka(target: str, realisasi: str, capaian: str, harap: bool) -> None:
    """A slip of a long operand explains a percentage, and none of its own does."""
    assert terbuka(*_salah(_kinerja(target, realisasi, capaian))) is harap


@pytest.mark.parametrize(("nilai", "harap"), [("8,00", True), ("6,13", False)])
def test_efisiensi_terbuka(nilai: str, harap: bool) -> None:
    """Efficiency is as far from its percentages as a slip of either takes it."""
    kolom = "Capaian (%)|Persentase Realisasi Anggaran (%)|Efisiensi (%)"
    isi = {"Sasaran satu": ("95,00", "90,00", nilai), "Sasaran dua": ("99,00", "92,00", "7,00")}
    assert terbuka(*_salah(("Tabel 3.9 Efisiensi", kolom, isi))) is harap


def test_bobot_seratus() -> None:
    """Weights that make a hundred are right together: one of them is not."""
    satu, penimbang = _salah(("Tabel 3.5 Bobot", "Bobot", {"Aspek a": ("30",), "Aspek b": ("60",), "Jumlah": ("100",)}))
    assert jumlah_teguh(satu, penimbang) == "bobot berjumlah 100 sehingga salah satunya yang keliru"
    lain, penimbang = _salah(("Tabel 3.5 Nilai", "Orang", {"Aspek a": ("30",), "Aspek b": ("60",), "Jumlah": ("100",)}))
    assert jumlah_teguh(lain, penimbang) == ""


@pytest.mark.parametrize(
    ("jumlah", "lain", "sebab"),
    [
        ("9", "6", "laporan tidak menunjukkan mana dari angka-angka itu yang keliru"),
        ("10", "7", "angka ini tercetak sama di tempat lain"),
    ],
)
def test_satu_angka_kebetulan(jumlah: str, lain: str, sebab: str) -> None:
    """A total of one digit is printed elsewhere by chance: nothing tells which number is wrong."""
    golongan = {"Golongan III": ("4",), "Golongan IV": ("3",), "Jumlah": (jumlah,)}
    pendidikan = {"Sarjana": (lain,), "Magister": ("3",), "Jumlah": (jumlah,)}
    satu, penimbang = _salah(
        ("Tabel 3.6 Pegawai menurut Golongan", "Orang", golongan),
        ("Tabel 3.7 Pegawai menurut Pendidikan", "Orang", pendidikan),
    )
    assert jumlah_teguh(satu, penimbang).startswith(sebab)


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


def test_a_relation_that_holds_needs_no_slip() -> None:
    """Any slip of its operands would be chance."""
    peta = peta_kalimat(tabel=sel_terbit(_kinerja("62,00", "58,33", "94,08")))
    assert [kebetulan(t) for t in turunan(peta.isi) if t.hasil.teks == "101,50"] == [1]
