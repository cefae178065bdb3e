"""What a Renja repeats of its sources, and which of its cells may hold a number: the edges of each rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import pytest

from kinerja.masukan import Galat
from kinerja.masukan.silang.renja import (
    belanja_bersusun,
    evaluasi_satu_sumber,
    evaluasi_wajar,
    indikator_sendiri,
    nama_diketahui,
    nama_seragam,
    pagu_terbawah,
    prioritas_bersusun,
)
from kinerja.model import Baris, Data

_TAHUN = 2024
_URUTAN = ("pk_perubahan", "pk_murni", "renja", "renstra")
Susun = Callable[..., Data]


def _sebut(galat: Iterable[Galat]) -> list[tuple[str, str]]:
    return [(satu.sel, satu.kode) for satu in galat]


def _sel(baris: Baris, kolom: str) -> str:
    """Return the address of a cell within its sheet."""
    return baris.asal.sel(kolom).partition("!")[2]


def _indikator(**isi: Any) -> dict[str, Any]:
    dasar = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Pasar sehat", "satuan": "%", "arah": "naik"}
    return dasar | isi


def _evaluasi(**isi: Any) -> dict[str, Any]:
    return {"kode": "P1", "indikator": "S1.1", "sifat": "tidak kumulatif"} | isi


def _beda(data: Data) -> list[str]:
    """Return what the rule on sources says of a row, without the advice behind it."""
    return [satu.pesan.partition(";")[0] for satu in evaluasi_satu_sumber(data, _TAHUN)]


@pytest.mark.parametrize("awal", range(len(_URUTAN)), ids=_URUTAN)
@pytest.mark.parametrize(("kolom", "tahun"), [("target", 2022), ("target_berjalan", 2023)])
def test_the_last_promise_counts(susun_data: Susun, awal: int, kolom: str, tahun: int) -> None:
    """A target repeats the changed agreement, without it the first one, then the plan of the year, then the Renstra."""
    target = {nama: 10 + nomor for nomor, nama in enumerate(_URUTAN) if nomor >= awal}

    def data(nilai: int) -> Data:
        baris = {"indikator": "S1.1", "tahun": tahun} | target
        return susun_data(target=[baris], evaluasi_renja=[_evaluasi(**{kolom: nilai})])

    assert _beda(data(10 + awal)) == []
    sel = _sel(data(0).target[0], _URUTAN[awal])
    assert _beda(data(9)) == [f"berisi 9, sedangkan data.xlsx, lembar “target”, sel {sel} berisi {10 + awal}"]


def test_what_no_source_holds_may_be_typed(susun_data: Susun) -> None:
    """A target of another year, an empty one, or of another indicator says nothing; nor does a cell that was not read."""
    lain = {"indikator": "S1.1", "tahun": 2021, "renstra": 5}
    assert _beda(susun_data(target=[lain], evaluasi_renja=[_evaluasi(target=6)])) == []
    kosong = {"indikator": "S1.1", "tahun": 2022}
    assert _beda(susun_data(target=[kosong], evaluasi_renja=[_evaluasi(target=6)])) == []
    isi = {"indikator": "S1.1", "tahun": 2022, "renstra": 5}
    assert _beda(susun_data(target=[isi], evaluasi_renja=[_evaluasi(indikator=None, target=6)])) == []
    assert _beda(susun_data(target=[isi], evaluasi_renja=[_evaluasi(target=6, rusak="target")])) == []
    assert len(_beda(susun_data(target=[isi], evaluasi_renja=[_evaluasi(target=6)]))) == 1


@pytest.mark.parametrize(
    ("indikator", "nyata", "tertulis", "beda"),
    [
        ({}, {"realisasi": 7}, "7", ""),
        ({}, {"realisasi": 7}, "8", "sel {realisasi} berisi 7"),
        ({}, {"tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}, "8", ""),
        (None, {"tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}, "8", ""),
        ({"agregasi": "akumulasi"}, {"tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}, "10", ""),
        ({"agregasi": "akumulasi"}, {"tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}, "9", "sel {tw1}:{tw4} menghasilkan 10"),
        ({"agregasi": "akumulasi"}, {"tw1": 1, "realisasi": 7}, "8", "sel {realisasi} berisi 7"),
        ({"agregasi": "akumulasi"}, {}, "8", ""),
        ({"agregasi": "rata-rata", "desimal": 1}, {"tw1": 1, "tw2": 2, "tw3": 2, "tw4": 2}, "1.8", ""),
        ({"agregasi": "rata-rata", "desimal": 1}, {"tw1": 1, "tw2": 2, "tw3": 2, "tw4": 2}, "1.75", ""),
        ({"agregasi": "rata-rata", "desimal": 0}, {"tw1": 1, "tw2": 2, "tw3": 2, "tw4": 2}, "1.7", "menghasilkan 1,8"),
        ({"agregasi": "rata-rata", "desimal": 1}, {"tw1": 1, "tw2": 2, "tw3": 2, "tw4": 2}, "2", "menghasilkan 1,8"),
    ],
)
def test_realisasi_is_typed_or_follows_from_its_quarters(
    susun_data: Susun, indikator: dict[str, Any] | None, nyata: dict[str, Any], tertulis: str, beda: str
) -> None:
    """What is typed for the year counts; without it what the quarters make, where the indicator says how; a mean as fine as it is typed."""
    data = susun_data(
        indikator=[] if indikator is None else [_indikator(**indikator)],
        realisasi=[{"indikator": "S1.1", "tahun": 2022} | nyata],
        evaluasi_renja=[_evaluasi(realisasi=Decimal(tertulis))],
    )
    kolom = {nama: _sel(data.realisasi[0], nama) for nama in ("realisasi", "tw1", "tw4")}
    pesan = _beda(data)
    assert len(pesan) == bool(beda)
    assert all(satu.endswith(beda.format(**kolom)) for satu in pesan)


@pytest.mark.parametrize(
    ("sifat", "tahun", "tertulis", "beda"),
    [
        ("tidak kumulatif", (2021, 2022, 2023), 2023, ""),
        ("tidak kumulatif", (2021, 2022, 2023), 6066, "berisi 2.023"),
        ("tidak kumulatif", (2021, 2022), 1, ""),
        ("kumulatif", (2021, 2022, 2023), 6066, ""),
        ("kumulatif", (2020, 2021, 2022, 2023, 2024), 6066, ""),
        ("kumulatif", (2021, 2022, 2023), 2023, "berjumlah 6.066"),
        ("kumulatif", (2021, 2023), 1, ""),
        ("bagian lima tahun", (2021, 2022, 2023), 1, ""),
    ],
)
def test_the_end_of_the_renstra(
    susun_data: Susun, sifat: str, tahun: tuple[int, ...], tertulis: int, beda: str
) -> None:
    """The last target, or those of every year together; shares of five years and gaps say nothing."""
    identitas = {
        "nama": "Dinas", "singkatan": "D", "jabatan_pimpinan": "Kepala", "urusan": "contoh",
        "renstra_awal": 2021, "renstra_akhir": 2023, "tahun_pertama": 2021,
    }  # fmt: skip
    lembar = {
        "target": [{"indikator": "S1.1", "tahun": t, "renstra": t} for t in tahun],
        "evaluasi_renja": [_evaluasi(sifat=sifat, target_renstra=tertulis)],
    }
    pesan = _beda(susun_data(identitas=[identitas], **lembar))
    assert len(pesan) == bool(beda)
    assert all(satu.endswith(beda) for satu in pesan)
    for rusak in ("tahun_pertama", "renstra_akhir"):
        assert _beda(susun_data(identitas=[identitas | {"rusak": rusak}], **lembar)) == []
    assert _beda(susun_data(**lembar)) == []


@pytest.mark.parametrize(
    ("masa", "diluar"),
    [
        ({"berlaku_mulai": 2021}, []),
        ({"berlaku_mulai": 2022}, ["realisasi_lalu"]),
        ({"berlaku_mulai": 2023}, ["realisasi_lalu", "target", "realisasi"]),
        ({"berlaku_mulai": 2024}, ["realisasi_lalu", "target", "realisasi", "target_berjalan"]),
        ({"berlaku_sampai": 2023}, []),
        ({"berlaku_sampai": 2022}, ["target_berjalan"]),
        ({"berlaku_sampai": 2021}, ["target", "realisasi", "target_berjalan"]),
        ({"berlaku_mulai": 2022, "berlaku_sampai": 2021}, ["berlaku_sampai"]),
        ({"berlaku_mulai": 2022, "berlaku_sampai": 2022}, ["realisasi_lalu", "target_berjalan"]),
    ],
)
def test_nothing_is_measured_in_years_without_the_indicator(
    susun_data: Susun, masa: dict[str, int], diluar: list[str]
) -> None:
    """The plan of 2024 evaluates 2022: up to 2021 lies before, 2023 is the year that runs."""
    isi = {"realisasi_lalu": 1, "target": 1, "realisasi": 1, "target_berjalan": 1}
    data = susun_data(evaluasi_renja=[_evaluasi(**isi, **masa)])
    baris = data.evaluasi_renja[0]
    assert [satu.sel for satu in evaluasi_wajar(data, _TAHUN)] == [_sel(baris, nama) for nama in diluar]
    kosong = [satu.kode for satu in evaluasi_wajar(susun_data(evaluasi_renja=[_evaluasi(**masa)]), _TAHUN)]
    assert kosong == ["masa_terbalik"] * ("berlaku_sampai" in diluar)


@pytest.mark.parametrize("masa", [("mulai", 2023), ("sampai", 2021)], ids=str)
def test_the_years_of_an_indicator_are_told(susun_data: Susun, masa: tuple[str, int]) -> None:
    """The sentence names the year that a number lies before, or behind."""
    batas, tahun = masa
    data = susun_data(evaluasi_renja=[_evaluasi(target=1, **{f"berlaku_{batas}": tahun})])
    (satu,) = evaluasi_wajar(data, _TAHUN)
    assert satu.pesan.startswith(f"indikator ini berlaku {batas} {tahun};")


def test_shares_of_five_years_stand_with_indicators_that_have_them(susun_data: Susun) -> None:
    """An indicator of another kind has none; where the kind could not be read nothing is said."""

    def kode(**isi: Any) -> list[str]:
        data = susun_data(evaluasi_renja=[_evaluasi(rusak="sifat"), _evaluasi(bagian_lalu=20, **isi)])
        return [satu.kode for satu in evaluasi_wajar(data, _TAHUN)]

    assert kode(sifat="bagian lima tahun") == []
    assert kode() == ["bagian_lain"]
    assert kode(rusak="sifat") == []


def test_an_indicator_has_one_name(susun_data: Susun) -> None:
    """Either the code of an indicator, or a name and a unit; cells that were not read are neither."""

    def sel(**isi: Any) -> list[tuple[str, str]]:
        baris = {"kode": "P1"} | isi
        lain = {"nama_indikator" if k == "nama" else k: n for k, n in baris.items()}
        data = susun_data(renja_indikator=[baris], evaluasi_renja=[lain | {"sifat": "kumulatif"}])
        rencana, evaluasi = data.renja_indikator[0].asal, data.evaluasi_renja[0].asal
        nama = {rencana.sel("nama"): "nama", rencana.sel("satuan"): "satuan"}
        nama |= {evaluasi.sel("nama_indikator"): "nama", evaluasi.sel("satuan"): "satuan"}
        return [(nama[f"{s.lembar}!{s.sel}"], s.kode) for s in indikator_sendiri(data, _TAHUN)]

    assert sel(indikator="S1.1") == sel(nama="Meja", satuan="unit") == sel(rusak="indikator") == []
    assert sel(nama="Meja") == [("satuan", "indikator_tanpa_nama")] * 2
    assert sel() == [("nama", "indikator_tanpa_nama"), ("satuan", "indikator_tanpa_nama")] * 2
    assert sel(indikator="S1.1", satuan="unit") == [("satuan", "indikator_dua_nama")] * 2


def test_every_code_has_one_name_somewhere(susun_data: Susun) -> None:
    """It is asked for once, at the first row; two names of one code are told at the later one, whatever its case."""
    lembar = {
        "renja": [{"kode": "P1", "nama": "Program Satu"}],
        "evaluasi_renja": [_evaluasi(), _evaluasi(kode="P2"), _evaluasi(kode="P2"), _evaluasi(kode="P3", rusak="nama")],
    }
    assert _sebut(nama_diketahui(susun_data(**lembar), _TAHUN)) == [("B4", "tanpa_nama")]
    nama = ("Kegiatan Lama", None, "KEGIATAN LAMA", "Kegiatan Baru")
    ragu = _evaluasi(nama="Kegiatan?", rusak="nama")
    data = susun_data(evaluasi_renja=[ragu, *(_evaluasi(nama=satu) for satu in nama)])
    assert _sebut(nama_seragam(data, _TAHUN)) == [("B7", "nama_berbeda")]


def test_amounts_stand_at_the_lowest_rows(susun_data: Susun) -> None:
    """Of the plan, of its draft and of the spending; a row whose parent is missing says so once, and codes are of one kind."""
    data = susun_data(
        renja=[
            {"kode": "P1", "nama": "Satu", "pagu": 1, "pagu_maju": 1},
            {"kode": "P1.1", "nama": "Dua", "pagu": 1, "pagu_maju": 1},
            {"kode": "P2.1", "nama": "Tiga"},
            {"kode": "P2.2", "nama": "Empat"},
            {"kode": "P3.1", "nama": "Lima", "rusak": "kode"},
        ],
        rkpd=[{"kode": "P1", "pagu": 1, "kebutuhan": 1}, {"kode": "P1.1", "pagu": 1, "kebutuhan": 1}],
        belanja_lalu=[{"kode": "P1", "anggaran": 1, "realisasi": 1}, {"kode": "P1.1", "anggaran": 1, "realisasi": 1}],
    )
    renja, rkpd, belanja = data.renja[0], data.rkpd[0], data.belanja_lalu[0]
    assert _sebut(pagu_terbawah(data, _TAHUN)) == [
        (_sel(renja, "pagu"), "jumlah_ditulis"),
        (_sel(renja, "pagu_maju"), "jumlah_ditulis"),
        (_sel(rkpd, "pagu"), "jumlah_ditulis"),
        (_sel(rkpd, "kebutuhan"), "jumlah_ditulis"),
        ("A5", "induk_tidak_ada"),
    ]
    assert [s.sel for s in belanja_bersusun(data, _TAHUN)] == [_sel(belanja, "anggaran"), _sel(belanja, "realisasi")]
    campur = susun_data(renja=[{"kode": "P1", "nama": "Satu"}, {"kode": "3.30.01", "nama": "Dua"}])
    assert _sebut(pagu_terbawah(campur, _TAHUN)) == [("A4", "kode_campur")]


def test_groups_of_spending_stand_at_the_highest_rows(susun_data: Susun) -> None:
    """Where one of them names its group all do; below them, and where a cell was not read, none is asked for."""
    baris = [
        {"kode": "B1", "kelompok": "Belanja Pegawai", "nama": "Gaji"},
        {"kode": "P1"},
        {"kode": "P1.1"},
        {"kode": "P2", "rusak": "kelompok"},
    ]
    data = susun_data(belanja_lalu=baris)
    kelompok = _sel(data.belanja_lalu[1], "kelompok")
    assert _sebut(belanja_bersusun(data, _TAHUN)) == [(kelompok, "kelompok_kosong")]
    assert _sebut(belanja_bersusun(susun_data(belanja_lalu=baris[1:]), _TAHUN)) == []


@pytest.mark.parametrize(
    ("tingkat", "isi", "salah"),
    [("nasional", {}, True), ("provinsi", {}, True), ("daerah", {}, False), ("nasional", {"rusak": "tingkat"}, False)],
)
def test_a_priority_serves_one_of_a_higher_level(
    susun_data: Susun, tingkat: str, isi: dict[str, Any], salah: bool
) -> None:
    """A priority of the same level or above it is upside down."""
    data = susun_data(
        keterkaitan_prioritas=[
            {"kode": "A", "tingkat": "provinsi", "prioritas": "Atas"},
            {"kode": "B", "tingkat": tingkat, "prioritas": "Bawah", "induk": "A"} | isi,
        ]
    )
    assert [satu.kode for satu in prioritas_bersusun(data, _TAHUN)] == ["prioritas_terbalik"] * salah


def test_the_cells_of_a_sum_run_from_the_first_year_to_the_last(susun_data: Susun) -> None:
    """The place that is named holds all targets that were added up."""
    data = susun_data(
        identitas=[
            {
                "nama": "x",
                "singkatan": "x",
                "jabatan_pimpinan": "x",
                "urusan": "x",
                "renstra_awal": 2021,
                "renstra_akhir": 2023,
                "tahun_pertama": 2021,
            }
        ],
        indikator=[_indikator()],
        target=[{"indikator": "S1.1", "tahun": tahun, "renstra": 1} for tahun in (2021, 2022, 2023)],
        evaluasi_renja=[_evaluasi(sifat="kumulatif", target_renstra=9)],
    )
    awal, akhir = (_sel(data.target[n], "renstra") for n in (0, 2))
    (pesan,) = _beda(data)
    assert f"sel {awal}:{akhir} berjumlah" in pesan
