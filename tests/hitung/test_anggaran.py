"""Budget: roll-up from the sub kegiatan, shares of sasaran, sources. Whole rupiah, nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import bulatkan, cetak_desimal
from kinerja.hitung import (
    AnggaranSasaran,
    PosAnggaran,
    Uang,
    anggaran_sasaran,
    cari_pos,
    induk_kode,
    rekap_anggaran,
    sumber_dana,
    sumber_kode,
)
from kinerja.hitung.anggaran import (
    anggaran_tahun,
    bagi_program,
    bidang_urusan,
    induk_ada,
    jumlah_diketahui,
    jumlah_formulir,
    jumlahkan_dana,
    kurangi,
)
from kinerja.hitung.rekaman import Dana
from kinerja.model import Anggaran, PKAnggaran, RiwayatAnggaran, Sasaran, SasaranProgram, SumberDana

RUPIAH = st.integers(0, 10**13)
Pohon = list[tuple[str, int | None, int | None]]
UANG = ("anggaran", "realisasi", "sisa")


@st.composite
def pohon(draw: st.DrawFn) -> Pohon:
    """Draw a tree of budget lines with amounts at the sub kegiatan."""
    baris: Pohon = []
    for p in range(1, draw(st.integers(1, 3)) + 1):
        program = f"2.17.{p:02d}"
        baris.append((program, None, None))
        for k in range(1, draw(st.integers(1, 3)) + 1):
            kegiatan = f"{program}.2.{k:02d}"
            baris.append((kegiatan, None, None))
            digit = draw(st.sampled_from(["02d", "04d"]))
            for s in range(1, draw(st.integers(1, 3)) + 1):
                baris.append((f"{kegiatan}.{s:{digit}}", draw(RUPIAH), draw(RUPIAH)))
    return baris


def rekap(baris: Sequence[tuple[str, int | None, int | None]]) -> tuple[PosAnggaran, ...]:
    """Add a tree up."""
    lembar = [Anggaran(kode=kode, nama=f"nama {kode}", anggaran=a, realisasi=r) for kode, a, r in baris]
    return rekap_anggaran(lembar, "Jumlah")


def jumlah(uang: Sequence[Uang], nama: str) -> int:
    """Add up a field of amounts."""
    return sum(int(getattr(satu, nama)) for satu in uang)


CONTOH: Pohon = [
    ("2.17.01", None, None),
    ("2.17.01.2.01", None, None),
    ("2.17.01.2.01.01", 1920000, 1140000),
    ("2.17.01.2.01.02", 36318180, 36318110),
    ("2.17.02", None, None),
    ("2.17.02.2.01", None, None),
    ("2.17.02.2.01.0001", 596480, 0),
]


@given(pohon())
def test_induk_jumlah_anak(baris: Pohon) -> None:
    """Every kegiatan, program and the total is the sum of the rows directly below it."""
    hasil = rekap(baris)
    for satu in (p for p in hasil if p.level != "subkegiatan"):
        anak = [p for p in hasil if p.induk == satu.kode]
        assert len(anak) > 0
        assert [jumlah(anak, nama) for nama in UANG] == [satu.anggaran, satu.realisasi, satu.sisa]


@given(pohon())
def test_jumlah_dari_bawah(baris: Pohon) -> None:
    """The total is what stands at the sub kegiatan, to the rupiah."""
    total = rekap(baris)[0]
    assert total.anggaran == sum(a for _, a, _ in baris if a is not None)
    assert total.realisasi == sum(r for _, _, r in baris if r is not None)


@given(pohon().flatmap(lambda baris: st.tuples(st.just(baris), st.permutations(baris))))
def test_urutan_baris_tidak_berpengaruh(pasangan: tuple[Pohon, Pohon]) -> None:
    """The rows may stand in any order; the result is in the order of the codes."""
    lurus, acak = (rekap(baris) for baris in pasangan)
    assert lurus == acak
    assert [satu.kode for satu in lurus] == ["", *(kode for kode, _, _ in pasangan[0])]


@given(RUPIAH, RUPIAH)
def test_ringkas(anggaran: int, realisasi: int) -> None:
    """Spent and left make the budget, their percentages make 100; of a zero budget there is no percentage."""
    hasil = Uang(anggaran, realisasi)
    assert hasil.sisa + realisasi == anggaran
    if hasil.persen is None or hasil.persen_sisa is None:
        assert (anggaran, hasil.persen, hasil.persen_sisa) == (0, None, None)
    else:
        assert abs(hasil.persen + hasil.persen_sisa - 100) < Decimal("1e-15")


def test_persen_contoh() -> None:
    """Exact ties round up on both sides, 99,9998 prints 100,00, and nothing spent is 0,00, not missing."""
    hasil = (cari_pos(rekap(CONTOH), kode) for kode in ("2.17.01.2.01.01", "2.17.01.2.01.02", "2.17.02.2.01.0001"))
    cetak = [(cetak_desimal(satu.persen), cetak_desimal(satu.persen_sisa)) for satu in hasil]
    assert cetak == [("59,38", "40,63"), ("100,00", "0,00"), ("0,00", "100,00")]


def test_tingkat_dan_induk() -> None:
    """Levels and parents follow from the code, with sub kegiatan of two or of four digits."""
    hasil = rekap(CONTOH)
    assert [satu.level for satu in hasil] == [
        "total", "program", "kegiatan", "subkegiatan", "subkegiatan", "program", "kegiatan", "subkegiatan",
    ]  # fmt: skip
    assert [satu.induk for satu in hasil] == [
        None,
        "",
        "2.17.01",
        "2.17.01.2.01",
        "2.17.01.2.01",
        "",
        "2.17.02",
        "2.17.02.2.01",
    ]
    assert induk_kode("2.17.01.2.01.0001") == "2.17.01.2.01"
    assert hasil[0].nama == "Jumlah"


@st.composite
def pembagian(draw: st.DrawFn) -> tuple[Pohon, list[tuple[str, str, Decimal]]]:
    """Draw a tree and the shares of its programs over three sasaran, each making 100 %."""
    baris = draw(pohon())
    bagian = []
    for program in (kode for kode, _, _ in baris if kode.count(".") == 2):
        milik = draw(st.lists(st.sampled_from(["S1", "S2", "S3"]), min_size=1, max_size=3, unique=True))
        sisa = Decimal(100)
        for urut, sasaran in enumerate(milik):
            satu = sisa if urut == len(milik) - 1 else draw(st.decimals(0, sisa, places=2))
            bagian.append((sasaran, program, satu))
            sisa -= satu
    return baris, draw(st.permutations(bagian))


def bagi_sasaran(baris: Pohon, bagian: Sequence[tuple[str, str, Decimal]]) -> tuple[AnggaranSasaran, ...]:
    """Share a tree over three sasaran."""
    return anggaran_sasaran(
        [Sasaran(kode=kode, uraian=kode) for kode in ("S1", "S2", "S3")],
        [SasaranProgram.model_construct(sasaran=s, program=p, bagian=b) for s, p, b in bagian],
        rekap(baris),
    )


@given(pembagian())
def test_bagian_sasaran_utuh(isi: tuple[Pohon, list[tuple[str, str, Decimal]]]) -> None:
    """However programs are shared over sasaran, not a rupiah is lost or made."""
    baris, bagian = isi
    hasil, total = bagi_sasaran(baris, bagian), rekap(baris)[0]
    assert [jumlah(hasil, nama) for nama in UANG] == [getattr(total, nama) for nama in UANG]


@given(pohon(), st.decimals(0, 100, places=2))
def test_bagian_mendekati_persennya(baris: Pohon, persen: Decimal) -> None:
    """A share is its percentage of the program, to the nearest rupiah."""
    baris = [satu for satu in baris if satu[0].startswith("2.17.01")]
    satu, dua, _ = bagi_sasaran(baris, [("S1", "2.17.01", persen), ("S2", "2.17.01", 100 - persen)])
    total = rekap(baris)[0]
    for nama in ("anggaran", "realisasi"):
        seluruh = getattr(total, nama)
        assert getattr(satu, nama) == bulatkan(seluruh * persen / 100, 0)
        assert abs(getattr(dua, nama) - seluruh * (100 - persen) / 100) <= Decimal("0.5")


def test_sasaran_tanpa_program() -> None:
    """A sasaran without program has no budget and therefore no percentage."""
    satu, dua, _ = bagi_sasaran(CONTOH, [("S1", "2.17.01", Decimal(100)), ("S1", "2.17.02", Decimal(100))])
    assert satu.program == ("2.17.01", "2.17.02")
    assert (dua.program, dua.anggaran, dua.persen) == ((), 0, None)


def sumber(*baris: tuple[str, str, int, int]) -> list[SumberDana]:
    """Make the sheet of other sources."""
    return [SumberDana(kode=kode, sumber=nama, anggaran=a, realisasi=r) for kode, nama, a, r in baris]


@given(pohon(), st.data())
def test_sumber_berjumlah_total(baris: Pohon, data: st.DataObject) -> None:
    """The sources make the total; the main one pays what no other pays and is named first."""
    lain = []
    for kode, a, r in baris:
        if a is not None and r is not None and data.draw(st.booleans()):
            nama = data.draw(st.sampled_from(["DAK Fisik", "DIF"]))
            lain.append((kode, nama, data.draw(st.integers(0, a)), data.draw(st.integers(0, r))))
    hasil, total = sumber_dana(sumber(*lain), rekap(baris), "PAD"), rekap(baris)[0]
    assert hasil[0].sumber == "PAD"
    assert [satu.sumber for satu in hasil if satu.total] == ["Jumlah"]
    for nama in UANG:
        assert jumlah(hasil[:-1], nama) == getattr(hasil[-1], nama) == getattr(total, nama)
    assert min(satu.anggaran for satu in hasil) >= 0


def test_tanpa_sumber_lain() -> None:
    """Without other sources the main one pays all."""
    hasil = sumber_dana(sumber(), rekap(CONTOH), "PAD")
    assert [satu.sumber for satu in hasil] == ["PAD", "Jumlah"]
    assert len({satu.anggaran for satu in hasil}) == 1


@pytest.mark.parametrize(
    ("kode", "nama"),
    [
        ("2.17.01.2.01.01", ("DIF",)),
        ("2.17.01.2.01.02", ("PAD", "DAK Fisik", "DIF")),
        ("2.17.01.2.01", ("PAD", "DIF", "DAK Fisik")),
        ("2.17.01", ("PAD", "DIF", "DAK Fisik")),
        ("2.17.02", ("PAD",)),
    ],
)
def test_sumber_kode(kode: str, nama: tuple[str, ...]) -> None:
    """A budget line names its sources once each, the main one first where it pays anything."""
    lain = sumber(
        ("2.17.01.2.01.01", "DIF", 1920000, 1140000),
        ("2.17.01.2.01.02", "DAK Fisik", 5, 5),
        ("2.17.01.2.01.02", "DIF", 5, 5),
    )
    assert sumber_kode(kode, lain, rekap(CONTOH), "PAD") == nama


def test_bidang_urusan_bernama() -> None:
    """One urusan beside units that serve all is called as the dinas calls it; several, and earlier codes, are not."""
    program = [PosAnggaran(1, 0, kode, "program", "", "A") for kode in ("2.17.01", "5.02.01")]

    def nama(*pos: PosAnggaran, tahun: int = 2023) -> list[str]:
        return [satu.nama for satu in bidang_urusan(pos, "koperasi", tahun)]

    assert nama(*program) == ["Urusan pemerintahan bidang koperasi", "Keuangan"]
    assert nama(program[1]) == ["Keuangan"]
    assert nama(*program, tahun=2021) == ["Urusan pemerintahan bidang koperasi", "Keuangan"]
    assert nama(*program, tahun=2020) == ["Urusan pemerintahan 2.17", "Urusan pemerintahan 5.02"]
    assert nama(program[1], tahun=2020) == ["Urusan pemerintahan bidang koperasi"]


def test_the_budget_before_the_change() -> None:
    """It is added up from its own column; a row without it is named all the same, and its spending does not count."""
    lembar = [
        Anggaran(kode="2.17.01", nama="satu"),
        Anggaran(kode="2.17.01.2.01", nama="dua"),
        Anggaran(kode="2.17.01.2.01.01", nama="tiga", anggaran=5, anggaran_murni=3, realisasi=2),
        Anggaran(kode="2.17.01.2.01.02", nama="empat", anggaran=7, realisasi=1),
    ]
    murni = [(satu.kode, satu.anggaran, satu.realisasi) for satu in rekap_anggaran(lembar, "Jumlah", murni=True)]
    assert murni == [
        ("", 3, 2), ("2.17.01", 3, 2), ("2.17.01.2.01", 3, 2), ("2.17.01.2.01.01", 3, 2), ("2.17.01.2.01.02", 0, 0),
    ]  # fmt: skip
    assert rekap_anggaran(lembar, "Jumlah")[0] == PosAnggaran(12, 3, "", "total", None, "Jumlah")


def test_a_form_counts_a_row_once() -> None:
    """A row below another of the form is in its amount; a code that only begins alike is not below it."""
    baris = [
        PKAnggaran(pk="PK", kode=kode, dikelola=dikelola) for kode, dikelola in (("P1", None), ("P1.1", 3), ("P10", 0))
    ]
    pagu = {"P1": 10, "P1.1": 8, "P10": 5}
    assert jumlah_formulir(baris, pagu) == (15, 10)
    assert jumlah_formulir(baris[1:], pagu) == (13, 3)
    assert jumlah_formulir(baris, {}) == (0, 0)


def test_unknown_amounts() -> None:
    """One unknown realisasi makes that of a sum and of a rest unknown; what is known is added where that is asked for."""
    assert jumlahkan_dana([Dana(3, 1), Dana(4, 0)]) == Dana(7, 1)
    assert jumlahkan_dana([Dana(3, 1), Dana(4, None)]) == Dana(7, None)
    assert jumlahkan_dana([]) == Dana(0, 0)
    assert kurangi(Dana(7, None), Dana(4, 2)) == kurangi(Dana(7, 3), Dana(4, None)) == Dana(3, None)
    assert jumlah_diketahui([None, 5, None]) == 5


def test_the_nearest_code_above_that_has_a_row() -> None:
    """Levels without a row are passed over; above the programs is the total."""
    ada = ["2.17.01", "2.17.01.2.01.01"]
    assert induk_ada("2.17.01.2.01.01", ada) == "2.17.01"
    assert induk_ada("2.17.01.2.01.01", []) == induk_ada("2.17.01", ada) == ""


def test_a_code_without_a_row_is_refused() -> None:
    """Nobody gets the money of another row."""
    with pytest.raises(KeyError, match=r"2\.17\.09"):
        cari_pos(rekap(CONTOH), "2.17.09")


def test_the_last_sasaran_of_a_program_takes_the_rest() -> None:
    """Thirds of 100 and 10: 33 and 3 rounded, then 34 and 4; a program without money yet gives nothing."""
    ikat = [
        SasaranProgram.model_construct(sasaran=s, program=p, bagian=Decimal(b))
        for s, p, b in (
            ("S1", "2.17.01", "33.33"),
            ("S2", "2.17.09", "100"),
            ("S2", "2.17.01", "33.33"),
            ("S3", "2.17.01", "33.34"),
        )
    ]
    pos = [PosAnggaran(100, 10, "2.17.01", "program", "", "x"), PosAnggaran(7, 7, "2.17.09", "kegiatan", "", "y")]
    assert [(b.sasaran, b.program, b.anggaran, b.realisasi) for b in bagi_program(ikat, pos)] == [
        ("S1", "2.17.01", 33, 3), ("S2", "2.17.01", 33, 3), ("S3", "2.17.01", 34, 4),
    ]  # fmt: skip


def test_programs_of_a_sasaran_stand_in_the_order_of_their_codes() -> None:
    """Whatever the order of the rows that tie them."""
    satu, *_ = bagi_sasaran(CONTOH, [("S1", "2.17.02", Decimal(100)), ("S1", "2.17.01", Decimal(100))])
    assert satu.program == ("2.17.01", "2.17.02")
    assert satu.anggaran == 1920000 + 36318180 + 596480


def test_a_source_of_which_the_spending_is_not_known() -> None:
    """It has none, and neither has the main one; the budget and the total are known all the same."""
    lain = [SumberDana(kode="2.17.01", sumber="DAK", anggaran=a, realisasi=r) for a, r in ((5, 3), (6, None))]
    utama, dak, total = sumber_dana(lain, rekap(CONTOH), "PAD")
    semua = 1920000 + 36318180 + 596480
    assert (utama.anggaran, utama.realisasi, utama.total) == (semua - 11, None, False)
    assert (dak.sumber, dak.anggaran, dak.realisasi, dak.total) == ("DAK", 11, None, False)
    assert (total.anggaran, total.realisasi, total.total) == (semua, 1140000 + 36318110, True)


def test_years_of_money_stand_oldest_first() -> None:
    """Earlier years as they were noted, then this one; a row of this year or a later one is not a year before."""
    lama = [
        RiwayatAnggaran.model_construct(tahun=t, anggaran=a, realisasi=r, persen=p)
        for t, a, r, p in (
            (2022, 20, 10, None),
            (2021, None, None, Decimal(91)),
            (2023, 1, 1, None),
            (2024, 1, 1, None),
        )
    ]
    hasil = anggaran_tahun(lama, 2023, Uang(30, 15))
    assert [(satu.tahun, satu.anggaran, satu.realisasi, satu.persen) for satu in hasil] == [
        (2021, None, None, 91), (2022, 20, 10, 50), (2023, 30, 15, 50),
    ]  # fmt: skip
