"""Staff: sums over units and groups, and what the sources do not split."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import bulatkan
from kinerja.hitung import (
    rekap_eselon,
    rekap_golongan,
    rekap_golongan_ringkas,
    rekap_pendidikan,
    rekap_status,
    subtotal_golongan,
)
from kinerja.model import (
    GOLONGAN,
    JenjangDaerah,
    Kelompok,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    jenjang_dikenal,
    muat_jenjang,
)

UNIT = [("KADIS", "Kepala Dinas"), ("SEK", "Sekretariat"), ("BID", "Bidang")]
ORANG = st.integers(0, 50)


def test_status() -> None:
    """Shares are of the row itself, and the total counts all."""
    baris = [
        PegawaiStatus(status="ASN", kelompok=Kelompok.ASN, laki_laki=23, perempuan=35),
        PegawaiStatus(status="Non ASN", kelompok=Kelompok.NON_ASN, laki_laki=7, perempuan=17),
        PegawaiStatus(status="PPKL", kelompok=Kelompok.NON_ASN, laki_laki=2, perempuan=4),
        PegawaiStatus(status="Magang", kelompok=Kelompok.NON_ASN, laki_laki=0, perempuan=0),
    ]
    hasil = rekap_status(baris)
    assert [satu.jumlah for satu in hasil] == [58, 24, 6, 0, 88]
    laki = [None if satu is None else str(bulatkan(satu)) for satu in (p.persen_laki_laki for p in hasil)]
    assert laki == ["39.66", "29.17", "33.33", None, "36.36"]
    assert hasil[-1].status == "Jumlah"


@given(st.lists(st.tuples(ORANG, ORANG), max_size=5))
def test_status_berjumlah(isi: list[tuple[int, int]]) -> None:
    """The last row is the sum of the rows above, and both shares of a row make 100."""
    baris = [
        PegawaiStatus(status=f"s{i}", kelompok=Kelompok.ASN, laki_laki=a, perempuan=b) for i, (a, b) in enumerate(isi)
    ]
    hasil = rekap_status(baris)
    for nama in ("laki_laki", "perempuan", "jumlah"):
        assert sum(satu.orang(nama) or 0 for satu in hasil[:-1]) == hasil[-1].orang(nama)
    for satu in hasil:
        bagian = (satu.persen_laki_laki, satu.persen_perempuan)
        assert (None in bagian) == (satu.jumlah == 0)
        assert satu.jumlah == 0 or abs(sum(isi or 0 for isi in bagian) - 100) < Decimal("1e-20")


@st.composite
def golongan(draw: st.DrawFn) -> list[PegawaiGolongan]:
    """Draw staff of three units."""
    baris = []
    for unit, _ in UNIT:
        daftar = draw(st.lists(st.sampled_from([*GOLONGAN, None]), unique=True))
        baris += [
            PegawaiGolongan(
                unit=unit,
                kelompok=Kelompok.ASN if nama else Kelompok.NON_ASN,
                golongan=nama,
                laki_laki=draw(ORANG),
                perempuan=draw(ORANG),
            )
            for nama in daftar
        ]
    return draw(st.permutations(baris))


@given(golongan())
def test_golongan_berjumlah(baris: list[PegawaiGolongan]) -> None:
    """Nobody is lost between the sheet and the table, by unit, by golongan, and in all."""
    hasil = rekap_golongan(baris, UNIT)
    assert [satu.unit for satu in hasil] == ["KADIS", "SEK", "BID", ""]
    for nama in hasil[-1].orang:
        assert sum(satu[nama] or 0 for satu in hasil[:-1]) == hasil[-1][nama]
    for satu in hasil[:-1]:
        milik = [(b.kelompok, (b.laki_laki or 0) + (b.perempuan or 0)) for b in baris if b.unit == satu.unit]
        assert satu.jumlah == sum(orang for _, orang in milik)
        assert satu["asn"] == sum(orang for kelompok, orang in milik if kelompok is Kelompok.ASN)


def test_golongan_pppk() -> None:
    """Golongan I to IV always have a column; those of PPPK get theirs when they occur, in their order."""
    baris = [
        PegawaiGolongan(unit="SEK", kelompok=Kelompok.ASN, golongan=nama, laki_laki=1, perempuan=2)
        for nama in ("X", "IX")
    ]
    hasil = rekap_golongan(baris, UNIT)
    assert [nama for nama in hasil[-1].orang if nama.endswith("_l")] == [
        "I_l", "II_l", "III_l", "IV_l", "PPPK IX_l", "PPPK X_l", "non_asn_l",
    ]  # fmt: skip
    assert hasil[-1]["asn"] == 6


def pendidikan(**isi: object) -> PegawaiPendidikan:
    """Make a row of education of ASN in the Sekretariat unless said otherwise."""
    return PegawaiPendidikan.model_validate({"unit": "SEK", "kelompok": "ASN", **isi})


def test_pendidikan() -> None:
    """Rows follow the units, groups without unit come last; levels that occur stand in their order."""
    baris = [
        pendidikan(unit=None, kelompok="Non ASN", pendidikan="SMA", laki_laki=1, perempuan=2),
        pendidikan(pendidikan="S1", laki_laki=2, perempuan=6),
        pendidikan(pendidikan="SMA", laki_laki=2, perempuan=1),
        pendidikan(unit="KADIS", pendidikan="S2", laki_laki=1, perempuan=0),
    ]
    hasil = rekap_pendidikan(baris, UNIT, muat_jenjang())
    assert [satu.nama for satu in hasil] == ["Kepala Dinas", "Sekretariat", "Non ASN", "Jumlah"]
    assert [nama for nama in hasil[-1].orang if nama in {j.nama for j in muat_jenjang()}] == ["SMA", "S1", "S2"]
    assert [satu.jumlah for satu in hasil] == [1, 11, 3, 15]
    assert [satu["SMA_p"] for satu in hasil] == [0, 1, 2, 3]
    assert [satu["S2_l"] for satu in hasil] == [1, 0, 0, 1]
    assert [satu["S2"] for satu in hasil] == [1, 0, 0, 1]
    assert [satu.unit for satu in hasil[:-1]] == ["KADIS", "SEK", ""]


def test_pendidikan_satu_kelamin_saja() -> None:
    """Where of one level only the men are known, the row splits none of its levels."""
    baris = [pendidikan(pendidikan="S1", laki_laki=2), pendidikan(pendidikan="SMA", laki_laki=1, perempuan=3)]
    (satu, *_) = [orang for orang in rekap_pendidikan(baris, UNIT, muat_jenjang()) if orang["S1"]]
    assert [satu[nama] for nama in ("S1_l", "S1_p", "S1", "SMA_l", "SMA_p", "SMA")] == [None, None, 2, None, None, 4]


def test_pendidikan_tanpa_kelamin() -> None:
    """Where only a total is known, men and women are missing in that row and in the sum, but the people count."""
    baris = [
        pendidikan(pendidikan="SMA", laki_laki=2, perempuan=1),
        pendidikan(unit=None, kelompok="Non ASN", pendidikan="SMA", jumlah=3),
        pendidikan(unit=None, kelompok="Non ASN", pendidikan="S1", jumlah=24),
    ]
    hasil = rekap_pendidikan(baris, UNIT, muat_jenjang())
    assert [satu["SMA_l"] for satu in hasil] == [2, None, None]
    assert [satu["SMA"] for satu in hasil] == [3, 3, 6]
    assert [satu["S1_p"] for satu in hasil] == [0, None, None]
    assert [satu.jumlah for satu in hasil] == [3, 27, 30]


@pytest.mark.parametrize("isi", [[], [("Eselon II", 1, 0), ("Eselon III", 1, 4), ("Eselon IV", 7, 5)]])
def test_eselon(isi: list[tuple[str, int, int]]) -> None:
    """The last row adds up the others, also when there are none."""
    baris = [PegawaiEselon(eselon=nama, laki_laki=a, perempuan=b) for nama, a, b in isi]
    hasil = rekap_eselon(baris)
    assert [satu.nama for satu in hasil] == [*(nama for nama, _, _ in isi), "Jumlah"]
    assert hasil[-1].jumlah == sum(a + b for _, a, b in isi) == sum(satu.jumlah for satu in hasil[:-1])


def _ruang(golongan: str, laki: int, perempuan: int, unit: str = "SEK") -> PegawaiGolongan:
    isi = {"unit": unit, "kelompok": "ASN", "golongan": golongan, "laki_laki": laki, "perempuan": perempuan}
    return PegawaiGolongan.model_validate(isi)


def test_golongan_ruang() -> None:
    """Ruang stand in their order in place of their golongan, PPPK behind all PNS; units add ruang up."""
    baris = [_ruang("PPPK IX", 1, 0), _ruang("IV/e", 0, 1), _ruang("III d", 2, 1), _ruang("IIIa", 1, 1, "BID"),
             _ruang("II", 3, 0), _ruang("PPPK I", 0, 2), _ruang("IIIa", 1, 0)]  # fmt: skip
    ringkas = rekap_golongan_ringkas(baris)
    assert [satu.nama for satu in ringkas] == ["I", "II", "III/a", "III/d", "IV/e", "PPPK I", "PPPK IX", "Jumlah"]
    assert [satu.jumlah for satu in ringkas] == [0, 3, 3, 3, 1, 2, 1, 13]
    assert [(satu.nama, satu.laki_laki, satu.jumlah) for satu in subtotal_golongan(ringkas)] == [
        ("III", 4, 6), ("IV", 0, 1), ("PNS", 7, 10), ("PPPK", 1, 3),
    ]  # fmt: skip
    unit = rekap_golongan(baris, UNIT)
    assert [nama for nama in unit[-1].orang if nama.endswith("_l")] == [
        "I_l", "II_l", "III_l", "IV_l", "PPPK I_l", "PPPK IX_l", "non_asn_l",
    ]  # fmt: skip
    assert [satu["III_l"] for satu in unit] == [0, 3, 1, 4]
    assert unit[-1]["asn"] == 13


def test_satu_golongan_pppk_tanpa_subtotal() -> None:
    """One golongan of PPPK is its own subtotal; PNS beside it have theirs."""
    ringkas = rekap_golongan_ringkas([_ruang("PPPK IX", 1, 0), _ruang("IIIa", 1, 1)])
    assert [satu.nama for satu in subtotal_golongan(ringkas)] == ["III", "PNS"]


@given(golongan())
def test_subtotal_golongan(baris: list[PegawaiGolongan]) -> None:
    """Subtotals of PNS and of PPPK make all ASN."""
    ringkas = rekap_golongan_ringkas(baris)
    sub = {satu.nama: satu.jumlah for satu in subtotal_golongan(ringkas)}
    if "PNS" in sub and "PPPK" in sub:
        assert sub["PNS"] + sub["PPPK"] == ringkas[-1].jumlah


def test_jenjang_daerah() -> None:
    """A level of a region has its column where the region puts it."""
    daftar = jenjang_dikenal((JenjangDaerah(nama="Profesi", sesudah="S1"),))
    baris = [
        PegawaiPendidikan.model_validate(
            {"kelompok": "ASN", "pendidikan": nama, "jumlah": 1}, context={"jenjang": daftar}
        )
        for nama in ("S2", "profesi", "D-IV")
    ]
    hasil = rekap_pendidikan(baris, UNIT, daftar)
    assert [nama for nama in hasil[-1].orang if nama in {j.nama for j in daftar}] == ["D4", "Profesi", "S2"]
    assert hasil[-1].jumlah == 3
