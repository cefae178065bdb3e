"""Results of a quarter: what counts of the sheets, measures with the whole year at its end, evidence, names."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.hitung import Hasil
from kinerja.hitung.hasil_triwulan import HasilTriwulan
from kinerja.model import (
    Anggaran,
    Asal,
    Baris,
    BuktiTriwulan,
    Data,
    Indikator,
    KendalaTriwulan,
    MetodePrakiraan,
    Pilihan,
    Realisasi,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    Target,
    Variabel,
    muat_skala,
)

_SUB = "2.17.02.2.01.0001"


def _baris(spek: type[Baris], **isi: Any) -> Any:
    return spek.model_validate({"asal": Asal("data.xlsx", spek.lembar, 3, {}), **isi})


def _ukur(kode: str, **isi: Any) -> Any:
    umum = {"level": "sasaran", "induk": "S1", "nama": f"Nama {kode}", "satuan": "orang", "arah": "naik", "desimal": 0}
    return _baris(Indikator, kode=kode, **{**umum, "agregasi": "akumulasi", **isi})


def _tw(spek: type[Baris], kode: str, tahun: int, *isi: int | None, **lain: Any) -> Any:
    return _baris(spek, indikator=kode, tahun=tahun, **{f"tw{n}": nilai for n, nilai in enumerate(isi, 1)}, **lain)


#: A counts by its quarters, of which the last is missing; B is typed as a whole; C has no target at all.
_ISI: dict[str, tuple[Any, ...]] = {
    "indikator": (_ukur("A"), _ukur("B"), _ukur("C")),
    "target": (
        _tw(Target, "A", 2026, 10, 10, 10, 10, pk_murni=40), _tw(Target, "B", 2026, 5, 5, 5, 5, pk_murni=20),
        _tw(Target, "A", 2025, 1, 1, 1, 1, pk_murni=4),
    ),
    "realisasi": (
        _tw(Realisasi, "A", 2026, 9, 10, 11, None), _tw(Realisasi, "B", 2026, None, None, None, None, realisasi=25),
        _tw(Realisasi, "A", 2025, 2, 2, 2, 2),
    ),
    "anggaran": (
        _baris(Anggaran, kode="2.17.02", nama="Program"), _baris(Anggaran, kode="2.17.02.2.01", nama="Kegiatan"),
        _baris(Anggaran, kode=_SUB, nama="Sub", anggaran=1_000),
    ),
    "rencana_subkegiatan": (
        _baris(
            RencanaSubkegiatan, kode=_SUB, penanggung_jawab="Sekretaris", satuan_fisik="paket", agregasi_fisik="akumulasi",
            fisik_tw1=1, fisik_tw2=1, fisik_tw3=2, fisik_tw4=6, keuangan_tw1=100, keuangan_tw2=200,
        ),
    ),
    "realisasi_subkegiatan": (
        _baris(RealisasiSubkegiatan, kode=_SUB, fisik_tw1=1, fisik_tw2=1, keuangan_tw1=90, keuangan_tw2=210),
    ),
    "kendala_triwulan": (
        _baris(KendalaTriwulan, triwulan=1, kendala="satu", status="belum", rujukan="A", batas_waktu="1 Mei 2026"),
        _baris(KendalaTriwulan, triwulan=3, kendala="dua", status="belum"),
    ),
    "bukti_triwulan": tuple(
        _baris(BuktiTriwulan, triwulan=n, rujukan="A", bukti=f"{n}.pdf") for n in (1, 2, 2)
    ),
}  # fmt: skip


def _hasil(triwulan: int = 2, pilihan: Pilihan | None = None, **ubah: tuple[Any, ...]) -> HasilTriwulan:
    skala = muat_skala()["permendagri-86-2017-atas"]
    return Hasil(Data(**{**_ISI, **ubah}), 2026, pilihan or Pilihan(), skala, (), "Jumlah").triwulan(triwulan)


def test_rows_of_the_year_count() -> None:
    """Quarters of another year are none of its; the year comes from quarters unless it is typed or computed from variables."""
    hasil = _hasil()
    a, b, c = (hasil.bahan(kode) for kode in "ABC")
    assert ([*a.rencana], [*a.nyata], a.dari_triwulan) == ([10] * 4, [9, 10, 11, None], True)
    assert a.janji is not None
    assert (a.janji.target, b.dari_triwulan, c.janji, c.dari_triwulan) == (40, False, None, False)
    bagian = tuple(
        _baris(Variabel, indikator="A", tahun=2026, peran=peran, nama=peran, nilai=1, satuan="orang")
        for peran in ("pembilang", "penyebut")
    )
    assert not _hasil(variabel=bagian).bahan("A").dari_triwulan
    lalu = tuple(satu.model_copy(update={"tahun": 2025}) for satu in bagian)
    assert _hasil(variabel=lalu).bahan("A").dari_triwulan


def test_an_indicator_in_a_quarter_and_until_it() -> None:
    """19 of 20, a mean of those that can be judged; the quarter alone is told beside it."""
    hasil = _hasil()
    satu = hasil.ukur_menurut_kode["A"]
    assert (satu.hasil, satu.realisasi, satu.target, satu.capaian, satu.prakiraan) == (10, 19, 20, 95, 38)
    assert [ini.kode for ini in hasil.ukur] == ["A", "B", "C"]
    assert hasil.rata_rata == 95


def test_the_last_quarter_is_the_year() -> None:
    """A typed year needs no quarters, and one that is computed from them needs all; without a target there is no capaian."""
    a, b, c = _hasil(4).ukur
    assert (a.target, a.realisasi, a.capaian, a.alasan) == (40, 30, None, "realisasi triwulan IV belum diisi")
    assert (b.target, b.realisasi, b.capaian, b.alasan, b.prakiraan) == (20, 25, 125, "", 25)
    assert (c.capaian, c.alasan) == (None, "target belum ada")
    lengkap = (_tw(Realisasi, "A", 2026, 9, 10, 11, 12),)
    (a, *_) = _hasil(4, realisasi=lengkap).ukur
    assert (a.realisasi, a.capaian, a.alasan, a.prakiraan) == (42, 105, "", 42)


@pytest.mark.parametrize("metode", MetodePrakiraan)
def test_at_the_end_nothing_is_forecast(metode: MetodePrakiraan) -> None:
    """What was reached stands, also where the plan was nothing."""
    target = (_tw(Target, "A", 2026, 0, 0, 0, 0, pk_murni=0),)
    nyata = (_tw(Realisasi, "A", 2026, 1, 1, 1, 1),)
    (a, *_) = _hasil(4, Pilihan(prakiraan_triwulan=metode), target=target, realisasi=nyata).ukur
    assert a.prakiraan == 4


def test_money_and_work_of_a_sub_kegiatan() -> None:
    """Until the quarter and in it alone, up to the total; work in its own unit, and none where something due is missing."""
    hasil = _hasil()
    for kode in (_SUB, "2.17.02.2.01", "2.17.02", ""):
        uang = hasil.pos_menurut_kode[kode].uang
        assert (uang.rencana, uang.realisasi, uang.rencana_tw, uang.realisasi_tw) == (300, 300, 200, 210)
    satu = hasil.pos_menurut_kode[_SUB]
    assert satu.fisik is not None
    assert (satu.fisik.satuan, satu.fisik.target_tahun, satu.fisik.target, satu.fisik.realisasi) == ("paket", 10, 2, 2)
    assert (satu.penanggung_jawab, satu.kinerja, satu.uang.serapan) == ("Sekretaris", 20, 30)
    assert hasil.pos_menurut_kode["2.17.02"].fisik is None
    tiga = _hasil(3).pos_menurut_kode[_SUB].fisik
    assert tiga is not None
    assert tiga.realisasi is None
    for tanpa in ({"satuan_fisik": None}, {"agregasi_fisik": None}):
        rencana = tuple(ini.model_copy(update=tanpa) for ini in _ISI["rencana_subkegiatan"])
        assert _hasil(rencana_subkegiatan=rencana).pos_menurut_kode[_SUB].fisik is None


@pytest.mark.parametrize(("keuangan", "mendahului"), [(210, False), (211, True)])
def test_money_ahead_of_work(keuangan: int, mendahului: bool) -> None:
    """By more than ten points: 30 % spent for 20 % of the work is within them."""
    nyata = tuple(satu.model_copy(update={"keuangan_tw2": keuangan}) for satu in _ISI["realisasi_subkegiatan"])
    satu = _hasil(realisasi_subkegiatan=nyata).pos_menurut_kode[_SUB]
    assert satu.mendahului is mendahului
    assert satu.jarak is not None
    assert satu.jarak == Decimal(keuangan + 90) / 10 - 20
    assert _hasil().pos_menurut_kode[""].mendahului is None


def test_rows_below_a_program_measure_it() -> None:
    """Money of a program is held against the mean of its own indicators."""
    ukur = (_ukur("A", level="program", induk="2.17.02"), _ukur("B", level="program", induk="2.17.02"))
    program = _hasil(indikator=ukur).pos_menurut_kode["2.17.02"]
    assert program.kinerja == Decimal("47.5")


def test_lowest_rows_without_their_spending() -> None:
    """Where money was planned for the quarter; rows above others are added up and lack nothing themselves."""
    assert _hasil().belanja_belum == (0, 0)
    assert _hasil(realisasi_subkegiatan=()).belanja_belum == (1, 1)
    assert _hasil(3, realisasi_subkegiatan=()).belanja_belum == (1, 1, 0)


def test_what_belongs_to_the_quarter() -> None:
    """Its evidence, obstacles that are open, follow-ups that are late; names of indicators, of rows of the budget and of the whole."""
    hasil = _hasil()
    assert [satu.bukti for satu in hasil.bukti] == ["2.pdf", "2.pdf"]
    assert [satu.kendala for satu in hasil.kendala] == [satu.kendala for satu in hasil.lewat] == ["satu"]
    assert (hasil.sebutan("A"), hasil.sebutan(_SUB), hasil.sebutan(None)) == ("Nama A", "Sub", "Jumlah")
    assert (hasil.total.kode, hasil.total.level) == ("", "total")
    assert [(satu.kode, satu.nama) for satu in hasil.perhatian][-1] == ("A", "Nama A")
