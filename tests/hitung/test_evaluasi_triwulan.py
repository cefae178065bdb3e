"""Form E.81: what the Renstra asked for until its end, what came of it until last year, and with the quarters of this one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.hitung import Hasil
from kinerja.hitung.evaluasi_triwulan import EvaluasiTriwulan, KinerjaRenstra, TahunKurang, UangRenstra
from kinerja.model import (
    Anggaran,
    AnggaranLalu,
    Asal,
    Baris,
    Data,
    Identitas,
    Indikator,
    Pilihan,
    Program,
    Realisasi,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    Target,
    muat_skala,
)

_SUB = "2.17.01.2.01.01"


def _baris(spek: type[Baris], **isi: Any) -> Any:
    return spek.model_validate({"asal": Asal("data.xlsx", spek.lembar, 3, {}), **isi})


def _ukur(kode: str, level: str, induk: str, agregasi: str = "akumulasi", desimal: int = 0) -> Any:
    return _baris(
        Indikator, kode=kode, level=level, induk=induk, nama=kode, satuan="orang", arah="naik", agregasi=agregasi,
        desimal=desimal,
    )  # fmt: skip


def _hasil(
    tahun: int = 2026,
    *,
    rencana: dict[str, dict[int, int | str]] | None = None,
    nyata: dict[str, dict[int, int | str]] | None = None,
    lalu: tuple[tuple[int, int | None], ...] = ((2025, 300),),
    kuartal: tuple[int | None, ...] = (10, 20, None, None),
) -> Hasil:
    """Return a year of a Renstra from 2025 to 2029 with a program (P), a sub kegiatan (K: adds up; A: does not), a sasaran."""
    if rencana is None:
        rencana = {kode: {2025 + n: 100 + n for n in range(5)} for kode in ("K", "A", "P", "S")}
    if nyata is None:
        nyata = {kode: {2025: 90} for kode in ("K", "A", "P", "S")}
    target = [
        _baris(
            Target, indikator=kode, tahun=t, renstra=n, pagu=1_000 if kode == "K" else None,
            **({"pk_murni": 40, **{f"tw{q}": 10 for q in (1, 2, 3, 4)}} if t == tahun else {}),
        )
        for kode, isi in rencana.items() for t, n in isi.items()
    ]  # fmt: skip
    realisasi = [
        _baris(Realisasi, indikator=k, tahun=t, realisasi=n) for k, isi in nyata.items() for t, n in isi.items()
    ]
    realisasi += [
        _baris(Realisasi, indikator=k, tahun=tahun, **{f"tw{q}": n for q, n in enumerate(kuartal, start=1)})
        for k in ("K", "A", "P", "S")
    ]
    pohon = (("2.17.01", "Program"), ("2.17.01.2.01", "Kegiatan"), (_SUB, "Sub"))
    data = Data(
        identitas=(
            _baris(
                Identitas, nama="Dinas Rekaan", singkatan="DR", jabatan_pimpinan="Kepala", urusan="rekaan",
                renstra_awal=2025, renstra_akhir=2029, tahun_pertama=2025,
            ),
        ),
        program=tuple(_baris(Program, kode=kode, nama=nama) for kode, nama in pohon),
        indikator=(
            _ukur("S", "sasaran", "S1"), _ukur("P", "program", "2.17.01"), _ukur("K", "subkegiatan", _SUB),
            _ukur("A", "subkegiatan", _SUB, "posisi akhir"),
        ),
        target=tuple(target),
        realisasi=tuple(realisasi),
        anggaran=tuple(_baris(Anggaran, kode=k, nama=n, anggaran=1_000 if k == _SUB else None) for k, n in pohon),
        anggaran_lalu=tuple(
            _baris(AnggaranLalu, kode=_SUB, nama="Sub", tahun=t, anggaran=900, realisasi=r) for t, r in lalu
        ),
        rencana_subkegiatan=(_baris(RencanaSubkegiatan, kode=_SUB, keuangan_tw1=100, keuangan_tw2=200),),
        realisasi_subkegiatan=(_baris(RealisasiSubkegiatan, kode=_SUB, keuangan_tw1=90, keuangan_tw2=110),),
    )  # fmt: skip
    return Hasil(data, tahun, Pilihan(), muat_skala()["permendagri-86-2017-atas"], (), "Jumlah")


def _evaluasi(hasil: Hasil, triwulan: int = 2) -> EvaluasiTriwulan:
    return hasil.evaluasi_triwulan(triwulan)


def test_years_of_an_indicator_that_adds_up() -> None:
    """Targets of all years, realisasi of those before this one, and with its quarters; 120 of 510 is 23,53 %."""
    satu = _evaluasi(_hasil()).kinerja["K"]
    assert (satu.target, satu.lalu, satu.sampai) == (510, 90, 120)
    assert satu.capaian is not None
    assert round(satu.capaian, 2) == Decimal("23.53")


def test_the_last_value_of_an_indicator_that_does_not_add_up() -> None:
    """The target of the last year, the realisasi of last year, and the last position of this one."""
    satu = _evaluasi(_hasil()).kinerja["A"]
    assert (satu.target, satu.lalu, satu.sampai) == (104, 90, 20)
    assert satu.capaian is not None
    assert round(satu.capaian, 2) == Decimal("19.23")


def test_a_sum_needs_all_of_its_years() -> None:
    """One year without a number leaves the sum open; of the other kind only the year that counts is asked."""
    rencana = {"K": {2025: 1, 2026: 1, 2028: 1, 2029: 1}, "A": {2029: 7}}
    hasil = _evaluasi(_hasil(rencana=rencana, nyata={"A": {2025: 5}}))
    assert hasil.kinerja["K"] == KinerjaRenstra(None, None, None, None)
    assert (hasil.kinerja["A"].target, hasil.kinerja["A"].lalu) == (7, 5)
    assert hasil.target_kurang == TahunKurang((2025, 2026, 2027, 2028, 2029), 2)
    assert hasil.realisasi_kurang == TahunKurang((2025,), 2)


def test_years_that_are_not_known_are_named_once() -> None:
    """Of indicators that add up all of them, of others the last one; how many indicators lack any; a sasaran is none of the form."""
    rencana = {
        "K": dict.fromkeys((2025, 2026, 2028, 2029), 1),
        "P": dict.fromkeys((2025, 2026, 2027, 2029), 1),
        "A": {2026: 1},
    }
    hasil = _evaluasi(_hasil(rencana=rencana))
    assert hasil.target_kurang == TahunKurang((2027, 2028, 2029), 3)
    assert hasil.realisasi_kurang == TahunKurang((), 0)
    assert [satu.kode for satu in hasil.ukur] == ["P", "K", "A"]
    dua = {2025: 1, 2026: 1}
    hasil = _evaluasi(_hasil(2027, nyata={"K": dua, "P": dua, "A": {2025: 5}}))
    assert hasil.realisasi_kurang == TahunKurang((2026,), 1)


def test_quarters_that_are_missing_leave_the_sum_open() -> None:
    """What was due and is not filled is not zero."""
    satu = _evaluasi(_hasil(kuartal=(10, None, None, None)))
    assert (satu.kinerja["K"].lalu, satu.kinerja["K"].sampai, satu.kinerja["K"].capaian) == (90, None, None)
    assert satu.kinerja["A"].sampai is None


def test_the_first_year_has_no_years_before() -> None:
    """Then the quarters alone count, of performance and of money."""
    hasil = _evaluasi(_hasil(2025, nyata={}, lalu=()))
    assert (hasil.kinerja["K"].lalu, hasil.kinerja["K"].sampai) == (None, 30)
    assert hasil.uang[_SUB] == UangRenstra(5_000, None, 200)
    assert (hasil.belanja_kurang, hasil.realisasi_kurang) == ((), TahunKurang((), 0))


def test_the_money_of_the_renstra() -> None:
    """Pagu of five years, spent in 2025 and in two quarters: 500 of 5.000 is a tenth; programs and the total are sums."""
    hasil = _evaluasi(_hasil())
    for kode in (_SUB, "2.17.01.2.01", "2.17.01", ""):
        assert hasil.uang[kode] == UangRenstra(
            5_000, 300 if kode in (_SUB, "") else 0, 500 if kode in (_SUB, "") else 200
        )
    assert hasil.uang[_SUB].capaian == 10
    assert hasil.belanja_kurang == ()


@pytest.mark.parametrize("lalu", [(), ((2025, None),)])
def test_spending_of_a_year_that_is_not_known(lalu: tuple[tuple[int, int | None], ...]) -> None:
    """Neither what was spent until last year nor the sum is said."""
    hasil = _evaluasi(_hasil(lalu=lalu))
    assert (hasil.uang[_SUB].lalu, hasil.uang[_SUB].sampai, hasil.uang[_SUB].capaian) == (None, None, None)
    assert hasil.belanja_kurang == (2025,)


def test_means_of_the_form() -> None:
    """Of its own indicators: against the targets of the year 30, 20, and 30 of 40; against the Renstra by column 14."""
    hasil = _evaluasi(_hasil())
    assert hasil.rerata_renja is not None
    assert round(hasil.rerata_renja, 2) == Decimal("66.67")
    assert hasil.rerata_renstra is not None
    assert round(hasil.rerata_renstra, 2) == Decimal("22.10")


def test_numbers_enter_as_they_print() -> None:
    """So that the printed sum is right: 0,4 and 0,4 without decimals are nothing."""
    hasil = _evaluasi(_hasil(nyata={"K": {2025: "0.4"}}, kuartal=(0, 1, None, None)))
    assert (hasil.kinerja["K"].lalu, hasil.kinerja["K"].sampai) == (0, 1)


def test_results_of_a_quarter_are_computed_once() -> None:
    """Who asks again gets the same, of each quarter its own."""
    hasil = _hasil()
    assert hasil.evaluasi_triwulan(2) is hasil.evaluasi_triwulan(2)
    assert hasil.evaluasi_triwulan(1) is not hasil.evaluasi_triwulan(2)
    assert hasil.triwulan(2) is hasil.triwulan(2)
    assert hasil.triwulan_terisi == 2
    assert _hasil(kuartal=(None,) * 4).triwulan_terisi == 2
