"""Form T-C.29, sums, the review of the RKPD, counts: what follows from the sheets of a Renja."""

from __future__ import annotations

from decimal import Decimal

from kinerja.hitung.evaluasi_renja import BarisEvaluasi
from kinerja.laporan import Laporan


def _baris(renja: Laporan, kode: str) -> BarisEvaluasi:
    return next(satu for satu in renja.hasil.renja.evaluasi if satu.asal.kode == kode)


def test_a_cumulative_indicator_adds_its_years(renja: Laporan) -> None:
    """Column 8 is 7/6, column 10 is 5 + 7 + 9, column 11 is 10/4."""
    satu = _baris(renja, "P1.1")
    assert (satu.tingkat, satu.sampai, satu.capaian) == (Decimal(110), Decimal(300), Decimal(60))


def test_the_last_known_value_counts_where_years_do_not_add(renja: Laporan) -> None:
    """An indicator of sheet indikator has target and realisasi from there; column 10 is the target of the running year."""
    satu = _baris(renja, "P2")
    assert satu.nilai == {
        "target_renstra": 38, "realisasi_lalu": Decimal("31.5"), "target": 32, "realisasi": Decimal("31.24"),
        "target_berjalan": 34,
    }  # fmt: skip
    assert satu.sampai == 34
    # The basis of calculation: operands enter as they print, with one decimal.
    assert satu.tingkat == Decimal("97.5")


def test_shares_of_five_years_are_added_beside_the_value(renja: Laporan) -> None:
    """A year is a fifth of its percentage: 20 + 18 + 20; column 11 is the sum of the shares, not 100/100."""
    satu = _baris(renja, "P1")
    assert satu.bagian is not None
    assert (satu.bagian.target, satu.bagian.realisasi, satu.bagian.sampai) == (20, 18, 58)
    assert (satu.sampai, satu.capaian, satu.tingkat) == (100, 58, 90)


def test_an_indicator_that_ended_or_began_within_the_period(renja: Laporan) -> None:
    """What ended has columns 4, 5, 10, 11; what began later has no earlier realisasi; neither is counted as zero."""
    lama, baru = _baris(renja, "P1.2"), _baris(renja, "P2.1")
    assert (lama.tingkat, lama.sampai, lama.capaian) == (None, 6, 75)
    assert (baru.tingkat, baru.sampai, baru.capaian) == (75, 80, 40)


def test_money_stands_at_the_lowest_rows_and_is_added_up(renja: Laporan) -> None:
    """Programs and the total are sums, of the plan, the forward estimate and the spending with its groups."""
    hasil = renja.hasil.renja
    assert [(s.kode, s.pagu, s.maju) for s in hasil.rencana if s.level in ("total", "program")] == [
        ("", 430_000, 455_000), ("P1", 110_000, 115_000), ("P2", 320_000, 340_000),
    ]  # fmt: skip
    assert (hasil.belanja_total.anggaran, hasil.belanja_total.realisasi) == (1_300_000, 1_245_000)
    assert {k: (u.anggaran, u.sisa) for k, u in hasil.belanja_kelompok.items()} == {
        "Belanja Pegawai": (900_000, 20_000), "Belanja Program": (400_000, 35_000),
    }  # fmt: skip


def test_needs_are_those_of_the_plan_unless_the_analysis_says_otherwise(renja: Laporan) -> None:
    """The difference is needs minus draft on every level; a row that only the draft has needs nothing."""
    baris = {s.kode: (s.pagu, s.kebutuhan, s.selisih) for s in renja.hasil.renja.rkpd}
    assert baris["P1.1"] == (120_000, 110_000, -10_000)
    assert baris["P2.1"] == (250_000, 330_000, 80_000)
    assert baris["P2.2"] == (40_000, None, -40_000)
    assert baris[""] == (410_000, 440_000, 30_000)


def test_counts_come_from_the_tables(renja: Laporan) -> None:
    """Programs and kegiatan of the plan, of its two groups, and of the evaluated year."""
    hasil = renja.hasil.renja
    assert [satu.jumlah for satu in hasil.cacah()] == [2, 2, 0]
    assert [satu.jumlah for satu in hasil.cacah("penunjang")] == [1, 1, 0]
    assert [satu.jumlah for satu in hasil.cacah_belanja] == [2, 2, 0]
    assert hasil.pagu_kelompok("penunjang") == 110_000


def test_every_trace_computes_its_number_again(renja: Laporan) -> None:
    """Values follow from the operands that the traces name, and every trace ends in cells."""
    for kunci, satu in renja.semua_jejak.items():
        assert satu.hitung_ulang() == satu.nilai, kunci
        if kunci.partition(":")[0].endswith(("evaluasi", "renja", "rkpd", "maju", "belanja_lalu", "kebutuhan")):
            assert satu.sel or satu.nilai == 0, kunci


def test_lines_of_one_code_are_told_apart(renja: Laporan) -> None:
    """The keys of numbers name the code and which line of it, from 1: each line has its own."""
    kunci = [satu.kunci for satu in renja.hasil.renja.evaluasi]
    assert len({*kunci}) == len(kunci)
    kode = [satu.asal.kode for satu in renja.hasil.renja.evaluasi]
    assert kunci == [f"{satu}#{kode[: n + 1].count(satu)}" for n, satu in enumerate(kode)]


def test_lines_that_met_a_target(renja: Laporan) -> None:
    """Of the lines measured in the year those at or above its target, of all those at or above that of the Renstra."""
    cacah = {nama: [satu.kunci for satu in isi] for nama, isi in renja.hasil.renja.cacah_evaluasi.items()}
    semua = renja.hasil.renja.evaluasi
    assert cacah["semua"] == [satu.kunci for satu in semua]
    tingkat = {satu.kunci: satu.tingkat for satu in semua if satu.tingkat is not None}
    assert cacah["dinilai"] == [*tingkat]
    assert cacah["tercapai"] == [kunci for kunci, nilai in tingkat.items() if nilai >= 100]
    assert 0 < len(cacah["tercapai"]) < len(tingkat)
    assert cacah["renstra"] == [satu.kunci for satu in semua if satu.capaian is not None and satu.capaian >= 100]
