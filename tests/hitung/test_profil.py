"""Staff by unit, training, golongan and education, discipline; goods; what is collected."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.hitung.profil import (
    jumlah_sarpras,
    rekap_diklat,
    rekap_disiplin,
    rekap_pendapatan,
    rekap_silang,
    rekap_unit,
    tabel_milik,
)
from kinerja.hitung.rekaman_orang import JumlahOrang
from kinerja.model import (
    Data,
    IsiTabelDinas,
    PegawaiDiklat,
    PegawaiDisiplin,
    PegawaiSilang,
    PegawaiUnit,
    Pendapatan,
    Sarpras,
    TabelDinas,
    muat_jenjang,
)


def _unit(unit: str, kelompok: str = "PNS", **orang: int) -> PegawaiUnit:
    return PegawaiUnit.model_validate({"unit": unit, "kelompok": kelompok, **orang})


def _isi(baris: tuple[JumlahOrang, ...]) -> list[tuple[str, int | None, int | None, int]]:
    return [(satu.nama, satu.laki_laki, satu.perempuan, satu.jumlah) for satu in baris]


def test_staff_by_unit() -> None:
    """A row is its genders together, the last row all of them; units go by their names, without one by their codes."""
    baris = rekap_unit([_unit("SEK", laki_laki=4, perempuan=6), _unit("B1", laki_laki=3)], {"SEK": "Sekretariat"})
    assert _isi(baris) == [("Sekretariat", 4, 6, 10), ("B1", 3, None, 3), ("Jumlah", 7, None, 13)]


def test_staff_by_unit_and_group() -> None:
    """A number that is not split leaves the genders of the total unknown; several groups stand behind the unit."""
    baris = rekap_unit([_unit("SEK", perempuan=2, laki_laki=0), _unit("SEK", "PPPK", jumlah=5)], {"SEK": "Sekretariat"})
    assert _isi(baris) == [
        ("Sekretariat (PNS)", 0, 2, 2),
        ("Sekretariat (PPPK)", None, None, 5),
        ("Jumlah", None, None, 7),
    ]


def test_training_has_no_total() -> None:
    """Who had two trainings stands in two rows."""
    baris = [
        PegawaiDiklat.model_validate({"diklat": "A", "laki_laki": 2, "perempuan": 3}),
        PegawaiDiklat.model_validate({"diklat": "B", "jumlah": 4}),
    ]
    assert _isi(rekap_diklat(baris)) == [("A", 2, 3, 5), ("B", None, None, 4)]


def test_discipline_by_year() -> None:
    """Years stand in their order, what a year does not tell is unknown, the total counts what is told."""
    baris = [
        PegawaiDisiplin.model_validate({"hukuman": nama, "tahun": tahun, "jumlah": jumlah})
        for nama, tahun, jumlah in (("Ringan", 2023, 2), ("Ringan", 2022, 1), ("Berat", 2023, 0))
    ]
    assert [(satu.nama, dict(satu.orang)) for satu in rekap_disiplin(baris)] == [
        ("Ringan", {"2022": 1, "2023": 2}),
        ("Berat", {"2022": None, "2023": 0}),
        ("Jumlah", {"2022": 1, "2023": 2}),
    ]


def _barang(jumlah: int, satuan: str, **kondisi: int) -> Sarpras:
    return Sarpras.model_validate({"kelompok": "x", "nama": "y", "jumlah": jumlah, "satuan": satuan, **kondisi})


def test_goods_are_added_up_by_unit() -> None:
    """Of one unit in any case of letters; a single row needs no sum, conditions count where any is told."""
    baris = [_barang(8, "Unit", baik=6, rusak_berat=2), _barang(3, "buah"), _barang(5, "unit")]
    (satu,) = jumlah_sarpras(baris)
    assert (satu.satuan, satu.baris) == ("Unit", (1, 3))
    assert satu.jumlah == {"jumlah": 13, "baik": 6, "rusak_ringan": 0, "rusak_berat": 2}
    (lain,) = jumlah_sarpras([_barang(8, "unit"), _barang(3, "unit")])
    assert lain.jumlah == {"jumlah": 11}


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ([("A", 200, 250), ("B", 0, 50)], [(1, 200, 250, 125), (2, 0, 50, None), (None, 200, 300, 150)]),
        ([("A", 200, 250), ("B", 100, None)], [(1, 200, 250, 125), (2, 100, None, None), (None, 300, None, None)]),
    ],
)
def test_what_is_collected(
    isi: list[tuple[str, int, int | None]], harap: list[tuple[int | None, int, int | None, int | None]]
) -> None:
    """In per cent of its target, but for a target of nought; what is missing leaves the total unknown."""
    baris = [Pendapatan.model_validate({"uraian": u, "target": t, "realisasi": r}) for u, t, r in isi]
    hasil = [(satu.urut, satu.target, satu.realisasi, satu.persen) for satu in rekap_pendapatan(baris)]
    assert hasil == [(*satu[:3], None if satu[3] is None else Decimal(satu[3])) for satu in harap]


def test_golongan_and_education_together() -> None:
    """Rows and columns that occur, each in its own order; a pair that does not occur is nobody; each row and the last add up."""
    baris = [
        PegawaiSilang.model_validate({"golongan": golongan, "pendidikan": pendidikan, "jumlah": jumlah})
        for golongan, pendidikan, jumlah in (("IV", "S2", 2), ("III", "S1", 7), ("III", "SMA", 3), ("IV", "S1", 1))
    ]
    hasil = rekap_silang(baris, muat_jenjang())
    assert [(satu.nama, satu.unit, [*satu.orang.items()]) for satu in hasil] == [
        ("III", "III", [("SMA", 3), ("S1", 7), ("S2", 0), ("jumlah", 10)]),
        ("IV", "IV", [("SMA", 0), ("S1", 1), ("S2", 2), ("jumlah", 3)]),
        ("Jumlah", "", [("SMA", 3), ("S1", 8), ("S2", 2), ("jumlah", 13)]),
    ]


def test_tables_of_the_dinas_itself() -> None:
    """One without rows is left out; columns to add up have sums, and print as many decimals as were typed, else none."""

    def tabel(kode: str, jumlah: str | None = None) -> TabelDinas:
        isi = {
            "kode": kode,
            "judul": kode,
            "tempat": "capaian kinerja",
            "kolom_nama": "x",
            "kolom_1": "a",
            "kolom_2": "b",
        }
        return TabelDinas.model_validate({**isi, "dijumlahkan": jumlah})

    def baris(kode: str, nama: str, satu: object, dua: object = None) -> IsiTabelDinas:
        return IsiTabelDinas.model_validate({"tabel": kode, "nama": nama, "nilai_1": satu, "nilai_2": dua})

    isi = (baris("B", "p", "1,5", "baik"), baris("C", "s", "2"), baris("B", "q", "2,25"))
    dua, tiga = tabel_milik(Data(tabel_dinas=(tabel("A"), tabel("B", "1, 2"), tabel("C")), isi_tabel_dinas=isi))
    assert (dua.tabel.kode, [satu.nama for satu in dua.baris]) == ("B", ["p", "q"])
    assert (dua.jumlah, dua.desimal) == ({1: Decimal("3.75"), 2: 0}, {1: 2, 2: 0})
    assert (tiga.tabel.kode, tiga.jumlah, tiga.desimal) == ("C", {}, {1: 0})
