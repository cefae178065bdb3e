"""What a report prints differently in several places, and which of them is right, where anything decides it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.butir import Butir, Kunci
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.judul import Besaran
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
    oleh = "; hitungan Tingkat konsumsi ikan, kolom Capaian (%) pada Tabel 3.1 Pengukuran Kinerja menunjukkannya"
    assert [satu.oleh for satu in _penimbang(*tabel).beda()] == ["", oleh]
    ulang = ("Tabel 3.3 Ulang", *tabel[0][1:])
    assert [satu.oleh for satu in _penimbang(*tabel, ulang).beda()] == ["", ""]
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


def test_totals_that_stand_alone() -> None:
    """Where none is printed twice the largest is that of the agency, wherever it stands."""
    for urut in (("4.000.000", "11.295.000"), ("11.295.000", "4.000.000")):
        tabel = [(f"Tabel 3.{n} Anggaran {n}", "Pagu (Rp)", {"Jumlah": (isi,)}) for n, isi in enumerate(urut)]
        total = [b for b in _penimbang(*tabel).peta.butir if b.sel.isi.baris == "Jumlah"]
        assert [b.sel.teks for b in tanpa_bagian(total)] == ["11.295.000"]


class _AcuanBanyak(Acuan):
    """A workbook that counts five of whatever is asked for."""

    def banyak(self, nama: tuple[str, ...], kode: object) -> int:  # noqa: ARG002 - whatever is asked for
        """Return it."""
        return 5


@pytest.mark.parametrize(
    ("label", "harap"),
    [
        ("program pasar rakyat", (["4"], ["5"], [])),
        ("realisasi program pasar rakyat", (["5"], [], ["4"])),
    ],
)
def test_the_workbook_counts(label: str, harap: tuple[list[str], ...]) -> None:
    """What it counts decides on numbers of no quantity, not on what is measured."""
    penimbang = _penimbang(_ucapan("I", "4", label), _ucapan("II", "5", label))
    penimbang.peta.acuan = _AcuanBanyak()
    assert [(_teks(s.salah), _teks(s.benar), _teks(s.lawan)) for s in penimbang.beda()] == [harap]


class _AcuanSatu(Acuan):
    """A workbook that computes one number."""

    def nilai(self, kunci: Kunci, besaran: Besaran, tahun: int) -> Decimal:  # noqa: ARG002 - whatever is asked for
        """Return it."""
        return Decimal("39.51")


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        ("Realisasi", (["35,91"], ["39,51"], [])),
        # of what has an adjective the workbook knows nothing
        ("Realisasi Kumulatif", (["39,51"], [], ["35,91"])),
    ],
)
def test_the_workbook_decides(kolom: str, harap: tuple[list[str], ...]) -> None:
    """What it computes outweighs whatever is printed."""
    penimbang = _penimbang(_kinerja(1, "35,91", kolom=kolom), _kinerja(2, "39,51", kolom=kolom))
    penimbang.peta.acuan = _AcuanSatu()
    assert [(_teks(s.salah), _teks(s.benar), _teks(s.lawan)) for s in penimbang.beda()] == [harap]


@pytest.mark.parametrize(
    ("nilai", "terulang"),
    [("Rp11,3 miliar", True), ("Rp11,2 miliar", True), ("Rp11,1 miliar", False), ("Rp11.295 juta", True)],
)
def test_a_total_that_is_printed_in_millions(nilai: str, terulang: bool) -> None:
    """An amount in millions repeats a total that it may have been rounded or cut from."""
    isi: Isi = {"Program A": ("6.420.123.000",), "Program B": ("4.875.000.000",), "Jumlah": ("11.295.123.000",)}
    penimbang = _penimbang(
        ("Tabel 3.1 Anggaran", "Pagu (Rp)", isi), ("Tabel 2.1 Belanja", "Nilai", {"Hibah": (nilai,)})
    )
    (jumlah,) = (b.sel for b in penimbang.peta.butir if b.sel.teks == "11.295.123.000")
    assert penimbang.terulang(jumlah) is terulang


@pytest.mark.parametrize(
    ("nama", "isi", "terulang"),
    [
        ("Tabel 3.2 Pegawai menurut Pendidikan", ("11", "4", "15"), True),
        # of other things, as a part, or of a list that does not add up fifteen is fifteen by chance
        ("Tabel 3.2 Kapal menurut Pelabuhan", ("11", "4", "15"), False),
        ("Tabel 3.2 Pegawai menurut Pendidikan", ("15", "4", "19"), False),
        ("Tabel 3.2 Pegawai menurut Pendidikan", ("11", "5", "15"), False),
    ],
)
def test_a_count_that_is_the_sum_of_another_list(nama: str, isi: tuple[str, ...], terulang: bool) -> None:
    """A small number is borne out by another list of the same things."""
    baris = ("Kelompok satu", "Kelompok dua", "Jumlah")
    tabel = [
        (judul, "Orang", {b: (n,) for b, n in zip(baris, nilai, strict=True)})
        for judul, nilai in (("Tabel 3.1 Pegawai menurut Golongan", ("9", "6", "15")), (nama, isi))
    ]
    penimbang = _penimbang(*tabel)
    jumlah = next(s for b in penimbang.peta.isi.baris for s in b.sel if b.peran == "jumlah" and "3.1" in b.tabel)
    assert penimbang.terulang(jumlah) is terulang


@pytest.mark.parametrize(
    ("lama", "lain", "baru", "ya"),
    [
        ("15.120.000", ("15.210.000",), "15210000", True),
        ("15.120.000", (), "15210000", False),
        # what stands there is printed elsewhere too; seven digits, or half a rupiah, are no amount to rest on
        ("15.120.000", ("15.210.000", "15.120.000"), "15210000", False),
        ("9.120.000", ("9.210.000",), "9210000", False),
        ("15.120.000", ("15.210.000",), "15210000.5", False),
    ],
)
def test_an_amount_that_another_table_prints(lama: str, lain: tuple[str, ...], baru: str, ya: bool) -> None:
    """The value that would be right is printed in another table, and what stands there is not."""
    hibah = [(f"Tabel 2.{n} Belanja {n}", "Nilai (Rp)", {"Hibah": (satu,)}) for n, satu in enumerate(lain)]
    penimbang = _penimbang(("Tabel 3.1 Anggaran", "Pagu (Rp)", {"Program Pasar Rakyat": (lama,)}), *hibah)
    sel = next(b.sel for b in penimbang.peta.butir if b.sel.isi.tabel.startswith("Tabel 3.1"))
    assert penimbang.tercetak(sel, Cetakan(Decimal(baru), 0)) is ya


_HITUNG = "Target|Realisasi|Capaian (%)"


def _hitungan(target: str, realisasi: str, capaian: str) -> TabelTerbit:
    return "Tabel 3.1 Hitungan", _HITUNG, {"Tingkat konsumsi ikan": (target, realisasi, capaian)}


def test_operands_that_are_printed_more_precisely_elsewhere() -> None:
    """They are taken from there; what agrees no more is another value."""
    for lain, harap in (("72,43", {"72,4": "72.43"}), ("72,4", {}), ("72", {}), ("73,43", {})):
        penimbang = _penimbang(_hitungan("80", "72,4", "90,54"), _kinerja(2, lain))
        (satu,) = turunan(penimbang.peta.isi)
        assert {s.teks: str(angka.nilai) for s, angka in penimbang.halus(satu).items()} == harap


@pytest.mark.parametrize(
    ("lain", "harap"),
    [
        ((("Realisasi", "76"), ("Capaian (%)", "95,00")), ("72", "76")),
        # the result is not borne out, the other value mends nothing, or two operands have one
        ((("Realisasi", "76"),), None),
        ((("Realisasi", "77"), ("Capaian (%)", "95,00")), None),
        ((("Realisasi", "76"), ("Target", "75,79"), ("Capaian (%)", "95,00")), None),
    ],
)
def test_the_operand_that_is_wrong(lain: tuple[tuple[str, str], ...], harap: tuple[str, str] | None) -> None:
    """Where the result is printed elsewhere too, and one operand otherwise."""
    tabel = [_kinerja(n, nilai, kolom=kolom) for n, (kolom, nilai) in enumerate(lain, start=2)]
    penimbang = _penimbang(_hitungan("80", "72", "95,00"), *tabel)
    (hubungan,) = turunan(penimbang.peta.isi)
    temu = penimbang.operan_lain(hubungan)
    assert (None if temu is None else tuple(s.teks for s in temu)) == harap


@pytest.mark.parametrize(
    ("target", "harap"),
    [
        # one that names no document may be that of any; one that is none of them is at fault
        ((("Target PK", "35"), ("Target Renstra", "40"), ("Target", "40")), []),
        ((("Target PK", "35"), ("Target", "40")), [(["40"], [], ["35"])]),
        ((("Target PK", "35"), ("Target PK", "40")), [(["40"], [], ["35"])]),
        ((("Target PK", "35"), ("Target Renstra", "40")), []),
        # what a plan aims at need not be what is measured
        ((("Target Renstra", "35"), ("Target", "40")), []),
        ((("Target Nasional", "35"), ("Target", "40")), []),
        # an agreement before and after its change, and one that does not say
        ((("Target PK Awal", "35"), ("Target PK Perubahan", "40"), ("Target PK", "40")), []),
        ((("Target PK Awal", "35"), ("Target PK Perubahan", "40"), ("Target PK", "35")), []),
        ((("Target PK Awal", "35"), ("Target PK Perubahan", "40"), ("Target PK", "45")), [(["45"], [], ["40"])]),
    ],
)
def test_targets_of_documents(target: tuple[tuple[str, str], ...], harap: list[tuple[list[str], ...]]) -> None:
    """Documents may set different targets; one document sets one."""
    assert _beda(*(_kinerja(n, nilai, kolom=kolom) for n, (kolom, nilai) in enumerate(target, start=1))) == harap


def _deret(nama: str, nilai: str) -> TabelTerbit:
    isi = nilai.split()
    kolom = "|".join(f"Realisasi {2024 - len(isi) + n}" for n in range(len(isi)))
    return f"Tabel 3 {nama[-12:]} {nilai}", kolom, {nama: tuple(isi)}


@pytest.mark.parametrize(
    ("nama", "satu", "dua", "dua_hal"),
    [
        ("Produksi dari ikan tangkap daerah", "11 12 13", "21 22 23", True),
        ("PRODUKSI ikan-tangkap daerah", "11 12 13", "21 22 23", False),
        ("Produksi dari ikan tangkap daerah", "12 13", "22 23", False),
        ("Produksi dari ikan tangkap daerah", "11 12 13", "11 22 23", False),
    ],
)
def test_two_things_with_nearly_one_name(nama: str, satu: str, dua: str, dua_hal: bool) -> None:
    """Rows whose names are not written alike, and that agree in none of three years, may be two things."""
    semua = list(_penimbang(_deret("Produksi ikan tangkap daerah", satu), _deret(nama, dua)).beda())
    assert semua
    assert {b.dua_deret for b in semua} == {dua_hal}


def _ucapan(bab: str, nilai: str, label: str = "jumlah pagu anggaran") -> TabelTerbit:
    return f"Prosa Bab {bab}", "Nilai", {label: (nilai,)}


@pytest.mark.parametrize(
    ("jumlah", "harap"),
    [
        ({}, (["Rp15.500.000.000"], ["Rp15.000.000.000"], [])),
        # a row of totals speaks for itself
        ({"Jumlah": ("15.000.000.001",)}, (["15.000.000.001"], [], ["Rp15.000.000.000", "Rp15.500.000.000"])),
    ],
)
def test_parts_that_make_the_total(jumlah: Isi, harap: tuple[list[str], ...]) -> None:
    """A table without a row of totals bears out the total that its parts make."""
    isi: Isi = {
        f"Program {nama} rakyat": (f"{n}.000.000.000",) for nama, n in (("pasar", 4), ("promosi", 5), ("ukur", 6))
    }
    rincian = ("Tabel 3.2 Rincian", "Pagu (Rp)", isi | jumlah)
    assert _beda(_ucapan("I", "Rp15.000.000.000"), rincian, _ucapan("II", "Rp15.500.000.000")) == [harap]


def test_an_amount_of_something_else() -> None:
    """So many digits are the same by no chance, whatever the other table is of."""
    pagu = [
        (f"Tabel 3.{n} Anggaran {n}", "Pagu (Rp)", {"Program Pasar Rakyat": (nilai,)})
        for n, nilai in enumerate(("15.120.000", "15.210.000"))
    ]
    hibah = ("Tabel 2.1 Belanja", "Nilai (Rp)", {"Hibah": ("15.210.000",)})
    assert _beda(*pagu) == [(["15.210.000"], [], ["15.120.000"])]
    assert _beda(*pagu, hibah) == [(["15.120.000"], ["15.210.000"], [])]


@pytest.mark.parametrize(("nilai", "banyak"), [(("35", "36"), 1), (("35", "36", "37"), 0)])
def test_running_text_alone(nilai: tuple[str, ...], banyak: int) -> None:
    """A name under which sentences print three numbers is that of no one thing."""
    kalimat = (_ucapan(f"{'I' * n}", satu, "realisasi tingkat konsumsi ikan") for n, satu in enumerate(nilai, start=1))
    assert len(_beda(*kalimat)) == banyak


@pytest.mark.parametrize(
    ("total", "lain", "terulang"),
    [
        # six digits beside noughts, in thousands as in rupiah; five may be chance
        ("112.956.000", "112.956.000", True),
        ("112.950.000", "112.950.000", False),
        # in millions from six digits on, below the last digit that is printed
        ("11.295.120.000", "Rp11,2 miliar", True),
        ("11.295.100.000", "Rp11,3 miliar", True),
        ("11.295.100.000", "Rp11.295,0 juta", False),
        ("11.300.000.000", "Rp11,3 miliar", False),
    ],
)
def test_digits_that_are_no_chance(total: str, lain: str, terulang: bool) -> None:
    """How many digits of a total must be met again."""
    isi: Isi = {"Program A": ("1.000",), "Jumlah": (total,)}
    penimbang = _penimbang(
        ("Tabel 3.1 Anggaran Dinas", "Pagu (Rp)", isi), ("Tabel 2.1 Belanja", "Nilai", {"Hibah": (lain,)})
    )
    jumlah = next(s for b in penimbang.peta.isi.baris for s in b.sel if b.peran == "jumlah")
    assert penimbang.terulang(jumlah) is terulang


def test_all_that_is_printed_is_compared() -> None:
    """What a sentence says without a name, or a table of a year has, does not end the comparison of the rest."""
    kalimat = ("Prosa Bab III", "Nilai", {"realisasinya": ("35,91",), "capaian kinerja": ("99,00",)})
    tabel = [_kinerja(1, "35,91"), _kinerja(2, "39,51")]
    assert _beda(kalimat, *tabel) == [(["39,51"], [], ["35,91"])]


@pytest.mark.parametrize("nilai", ["Rp35.910.000", "35.910"])
def test_quantities_without_a_name(nilai: str) -> None:
    """Numbers of columns that name no quantity are not held against each other."""
    tabel = [(f"Tabel 3.{n} Data {n}", "Nilai", {"Hibah daerah": (isi,)}) for n, isi in enumerate((nilai, "39.510"))]
    assert _beda(*tabel) == []
