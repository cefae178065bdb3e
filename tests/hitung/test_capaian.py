"""Capaian: every formula and direction, both bases, and what must not be computed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung, bulatkan
from kinerja.hitung import (
    BarisCapaian,
    HasilCapaian,
    RealisasiTahun,
    Status,
    TargetBerlaku,
    capaian,
    capaian_naik,
    capaian_predikat,
    capaian_rentang,
    capaian_sasaran,
    capaian_turun,
    hitung_capaian,
    rata_rata,
    status_target,
)
from kinerja.model import Arah, Indikator, Level, Nilai, Pilihan, Rentang, RumusTurun, Sasaran, muat_ordinal, muat_skala

TERCETAK = Pilihan()
PENUH = Pilihan(dasar_hitung=DasarHitung.PENUH)
SKALA = muat_skala()["permendagri-86-2017-atas"]

POSITIF = st.decimals("0.01", 10**6, places=2)
REALISASI = st.decimals(0, 10**6, places=2)


def D(nilai: str) -> Decimal:  # noqa: N802 - reads like the number itself
    """Write an exact number."""
    return Decimal(nilai)


def dekat(a: Decimal | None, b: Decimal | Fraction) -> bool:
    """Say whether two results agree to 24 digits."""
    assert a is not None
    return abs(Fraction(a) - Fraction(b)) <= abs(Fraction(b)) / 10**24


def satu_indikator(**isi: Any) -> Indikator:
    """Make an indicator of a sasaran, higher is better unless said otherwise."""
    bawaan = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Persentase", "satuan": "%", "arah": "naik"}
    return Indikator.model_validate({**bawaan, **isi})


def tabel(daftar: list[tuple[Indikator, Nilai | None, Nilai | None]], pilihan: Pilihan) -> tuple[BarisCapaian, ...]:
    """Compute the rows of 2023 for indicators with their target and realisasi."""
    target = [TargetBerlaku(i.kode, 2023, t, "Renja", "target!A1") for i, t, _ in daftar if t is not None]
    nyata = [RealisasiTahun(i.kode, 2023, r, "realisasi!A1") for i, _, r in daftar]
    return hitung_capaian([i for i, _, _ in daftar], target, nyata, 2023, pilihan, SKALA)


@pytest.mark.parametrize(
    ("realisasi", "target", "hasil"),
    [("77.04", "76.50", "100.71"), ("42.53", "35", "121.51"), ("80", "77.50", "103.23"), ("0.58", "3", "19.33"),
     ("45.52", "10", "455.20"), ("10582", "100", "10582.00"), ("0", "3", "0.00")],
)  # fmt: skip
def test_naik(realisasi: str, target: str, hasil: str) -> None:
    """Higher is better: R/T x 100, never cut off at 100."""
    nilai = capaian_naik(D(target), D(realisasi)).nilai
    assert nilai is not None
    assert bulatkan(nilai) == D(hasil)


@pytest.mark.parametrize(
    ("rumus", "target", "realisasi", "hasil"),
    [
        (RumusTurun.SELISIH, "22.1", "18.1", "118.10"),
        (RumusTurun.SELISIH, "94", "144", "46.81"),
        (RumusTurun.SELISIH, "93", "160.1", "27.85"),
        (RumusTurun.SELISIH, "10", "25", "-50.00"),
        (RumusTurun.SELISIH, "10", "0", "200.00"),
        (RumusTurun.RASIO, "22.1", "18.1", "122.10"),
        (RumusTurun.RASIO, "94", "144", "65.28"),
        (RumusTurun.SISA, "10", "10", "0.00"),
        (RumusTurun.SISA, "10", "4", "60.00"),
    ],
)
def test_turun(rumus: RumusTurun, target: str, realisasi: str, hasil: str) -> None:
    """Lower is better, by the formula that the data name; selisih goes below zero when R > 2T."""
    nilai = capaian_turun(D(target), D(realisasi), rumus).nilai
    assert nilai is not None
    assert bulatkan(nilai) == D(hasil)


@given(POSITIF, REALISASI, st.integers(0, 1000))
def test_naik_linear(target: Decimal, realisasi: Decimal, kali: int) -> None:
    """Capaian naik grows in proportion to the realisasi."""
    satu = capaian_naik(target, realisasi).nilai
    assert satu is not None
    assert dekat(capaian_naik(target, realisasi * kali).nilai, Fraction(satu) * kali)
    assert dekat(satu, Fraction(realisasi) / Fraction(target) * 100)


@given(POSITIF, REALISASI)
def test_seratus_hanya_bila_sama(target: Decimal, realisasi: Decimal) -> None:
    """Capaian is 100 exactly when the realisasi equals the target, by every formula but sisa."""
    hasil = [capaian_naik(target, realisasi), capaian_turun(target, realisasi, RumusTurun.SELISIH)]
    if realisasi:
        hasil.append(capaian_turun(target, realisasi, RumusTurun.RASIO))
    assert {satu.nilai == 100 for satu in hasil} == {realisasi == target}
    assert {
        satu.nilai for satu in (capaian_naik(target, target), capaian_turun(target, target, RumusTurun.SELISIH))
    } == {100}


@given(POSITIF, POSITIF)
def test_rasio_kebalikan_naik(target: Decimal, realisasi: Decimal) -> None:
    """Rasio is the inverse of naik, and sisa is selisih less 100."""
    rasio, naik = capaian_turun(target, realisasi, RumusTurun.RASIO).nilai, capaian_naik(target, realisasi).nilai
    assert rasio is not None
    assert naik is not None
    assert dekat(rasio * naik, Decimal(10000))
    sisa, selisih = (capaian_turun(target, realisasi, r).nilai for r in (RumusTurun.SISA, RumusTurun.SELISIH))
    assert sisa is not None
    assert selisih is not None
    assert abs(selisih - sisa - 100) < D("1e-20")


@given(POSITIF, REALISASI, REALISASI, st.sampled_from(RumusTurun))
def test_turun_makin_rendah_makin_baik(target: Decimal, a: Decimal, b: Decimal, rumus: RumusTurun) -> None:
    """By every formula for turun a smaller realisasi gives a larger capaian."""
    assume(0 < a < b)
    rendah, tinggi = capaian_turun(target, a, rumus).nilai, capaian_turun(target, b, rumus).nilai
    assert rendah is not None
    assert tinggi is not None
    assert rendah > tinggi


@pytest.mark.parametrize(
    ("realisasi", "hasil"),
    [("5.40", "100.00"), ("5.80", "100.00"), ("6.20", "100.00"), ("2.70", "50.00"), ("9.30", "50.00"), ("5.13", "95.00"),
     ("6.51", "95.00")],
)  # fmt: skip
def test_rentang(realisasi: str, hasil: str) -> None:
    """Inside the interval, bounds included, capaian is 100; outside it is measured against the nearer bound."""
    nilai = capaian_rentang(Rentang(D("5.40"), D("6.20")), D(realisasi), RumusTurun.SELISIH).nilai
    assert nilai is not None
    assert bulatkan(nilai) == D(hasil)


@given(POSITIF, POSITIF, REALISASI)
def test_rentang_paling_tinggi_seratus(a: Decimal, b: Decimal, realisasi: Decimal) -> None:
    """No realisasi is better than one inside the interval."""
    target = Rentang(min(a, b), max(a, b))
    nilai = capaian_rentang(target, realisasi, RumusTurun.SELISIH).nilai
    assert nilai is not None
    assert nilai <= 100
    assert (nilai == 100) == (target.bawah <= realisasi <= target.atas)


@pytest.mark.parametrize(
    ("target", "realisasi", "hasil"),
    [("WTP", "WTP", "100"), ("WTP", "WDP", "60"), ("BB", "A", "120"), ("BB", "B", "80"), ("AA", "D", "14.29")],
)
def test_predikat(target: str, realisasi: str, hasil: str) -> None:
    """A grade counts by its place in its own order, the worst being one."""
    nilai = capaian_predikat(target, realisasi).nilai
    assert nilai is not None
    assert bulatkan(nilai) == bulatkan(D(hasil))


def test_predikat_beda_jenis() -> None:
    """Grades of two kinds cannot be compared, and a grade that no order knows is not guessed."""
    for target, realisasi in (("WTP", "BB"), ("WTP", "Baik"), ("baik", "baik sekali")):
        assert capaian_predikat(target, realisasi) == HasilCapaian(None, "predikat target dan realisasi tidak sejenis")
        assert status_target(target, realisasi, Arah.PREDIKAT) is None


@given(st.sampled_from(sorted(muat_ordinal())), st.data())
def test_predikat_berurut(jenis: str, data: st.DataObject) -> None:
    """A better grade has a larger capaian, the grade promised exactly 100."""
    urutan = muat_ordinal()[jenis].urutan
    target = data.draw(st.sampled_from(urutan))
    nilai = [capaian_predikat(target, satu).nilai for satu in urutan]
    assert nilai == sorted(nilai)  # type: ignore[type-var]
    assert [satu for satu, isi in zip(urutan, nilai, strict=True) if isi == 100] == [target]


@pytest.mark.parametrize(
    ("arah", "realisasi", "nilai", "alasan"),
    [
        (Arah.NAIK, "0", None, "target nol, capaian tidak dihitung"),
        (Arah.NAIK, "5", None, "target nol, capaian tidak dihitung"),
        (Arah.TURUN, "0", Decimal(100), "target nol terpenuhi"),
        (Arah.TURUN, "5", None, "target nol, capaian tidak dihitung"),
    ],
)
def test_target_nol(arah: Arah, realisasi: str, nilai: Decimal | None, alasan: str) -> None:
    """A zero target gives no capaian and says why, except turun with a zero realisasi, which is met."""
    for rumus in RumusTurun:
        assert capaian(Decimal(0), D(realisasi), arah, rumus) == HasilCapaian(nilai, alasan)


@pytest.mark.parametrize(
    ("target", "realisasi"),
    [("WTP", D("5")), (D("5"), "WTP"), (Rentang(D("1"), D("3")), "BB"), (D("5"), Rentang(D("1"), D("3")))],
)
def test_target_dan_realisasi_sejenis(target: Nilai, realisasi: Nilai) -> None:
    """A grade is held against a grade, a number or a range against a number; else there is neither capaian nor status."""
    for arah in Arah:
        hasil = capaian(target, realisasi, arah, RumusTurun.SELISIH)
        assert hasil == HasilCapaian(None, "target dan realisasi tidak sejenis")
        assert status_target(target, realisasi, arah) is None


def test_realisasi_nol_tanpa_rasio() -> None:
    """Rasio of a zero realisasi is not defined; it is missing, not infinite."""
    assert capaian_turun(D("5"), D("0"), RumusTurun.RASIO) == HasilCapaian(
        None, "realisasi nol, rasio tidak terdefinisi"
    )


@pytest.mark.parametrize("target", [D("-1"), Rentang(D("-2"), D("3"))])
@pytest.mark.parametrize("arah", Arah)
def test_target_negatif(target: Nilai, arah: Arah) -> None:
    """A negative target is refused, in every direction."""
    with pytest.raises(ValueError, match="target negatif"):
        capaian(target, D("1"), arah, RumusTurun.SELISIH)


@pytest.mark.parametrize("arah", Arah)
@pytest.mark.parametrize(("target", "realisasi"), [(None, D("5")), (D("5"), None), (None, None), (None, "WTP")])
def test_kosong_tetap_kosong(arah: Arah, target: Nilai | None, realisasi: Nilai | None) -> None:
    """Without target or realisasi there is neither capaian nor status, and it is said what is missing."""
    for rumus in RumusTurun:
        hasil = capaian(target, realisasi, arah, rumus)
        assert hasil.nilai is None
        assert hasil.alasan == ("target belum ada" if target is None else "realisasi belum ada")
    assert status_target(target, realisasi, arah) is None


@pytest.mark.parametrize(
    ("target", "realisasi", "arah", "status"),
    [
        (D("76.50"), D("77.04"), Arah.NAIK, Status.MELAMPAUI),
        (D("100"), D("100.00"), Arah.NAIK, Status.TERCAPAI),
        (D("3"), D("0.58"), Arah.NAIK, Status.TIDAK_TERCAPAI),
        (D("22.1"), D("18.1"), Arah.TURUN, Status.MELAMPAUI),
        (D("94"), D("94"), Arah.TURUN, Status.TERCAPAI),
        (D("94"), D("144"), Arah.TURUN, Status.TIDAK_TERCAPAI),
        (Rentang(D("5.4"), D("6.2")), D("6.2"), Arah.RENTANG, Status.TERCAPAI),
        (Rentang(D("5.4"), D("6.2")), D("5.4"), Arah.RENTANG, Status.TERCAPAI),
        (Rentang(D("5.4"), D("6.2")), D("6.21"), Arah.RENTANG, Status.TIDAK_TERCAPAI),
        ("BB", "A", Arah.PREDIKAT, Status.MELAMPAUI),
        ("WTP", "WTP", Arah.PREDIKAT, Status.TERCAPAI),
        ("WTP", "WDP", Arah.PREDIKAT, Status.TIDAK_TERCAPAI),
        ("WTP", D("5"), Arah.PREDIKAT, None),
    ],
)
def test_status(target: Nilai, realisasi: Nilai, arah: Arah, status: Status | None) -> None:
    """Exceeded, met or missed is said by the direction, whatever the percentage."""
    assert status_target(target, realisasi, arah) is status


@given(st.sampled_from([Arah.NAIK, Arah.TURUN]), POSITIF, REALISASI)
def test_status_sejalan_capaian(arah: Arah, target: Decimal, realisasi: Decimal) -> None:
    """A target is exceeded above 100 %, met at 100 % and missed below."""
    nilai = capaian(target, realisasi, arah, RumusTurun.SELISIH).nilai
    assert nilai is not None
    harapan = Status.MELAMPAUI if nilai > 100 else Status.TERCAPAI if nilai == 100 else Status.TIDAK_TERCAPAI
    assert status_target(target, realisasi, arah) is harapan


@pytest.mark.parametrize(("pilihan", "hasil"), [(TERCETAK, "100.71"), (PENUH, "100.70")], ids=["tercetak", "penuh"])
def test_dasar_hitung(pilihan: Pilihan, hasil: str) -> None:
    """567 of 736 against 76,50: from the printed 77,04 or from the exact quotient."""
    nyata = Decimal(567) / Decimal(736) * 100
    (satu,) = tabel([(satu_indikator(), D("76.5"), nyata)], pilihan)
    assert satu.capaian is not None
    assert bulatkan(satu.capaian) == D(hasil)
    assert satu.realisasi == nyata, "the realisasi itself is kept unrounded"


def test_desimal_indikator() -> None:
    """An operand is rounded to the digits of its own indicator, not always to two."""
    nyata = D("3.5469")
    (satu,) = tabel([(satu_indikator(desimal=3), D("3.5"), nyata)], TERCETAK)
    assert satu.capaian == capaian_naik(D("3.5"), D("3.547")).nilai


def test_tabel_capaian() -> None:
    """A row per indicator in the order of the sheet; the missing stay missing in every column."""
    daftar: list[tuple[Indikator, Nilai | None, Nilai | None]] = [
        (satu_indikator(kode="A"), D("50"), D("45")),
        (satu_indikator(kode="B"), D("50"), None),
        (satu_indikator(kode="C"), None, D("50")),
        (satu_indikator(kode="D", arah="turun", rumus_turun="rasio"), D("94"), D("144")),
        (satu_indikator(kode="E", arah="turun"), D("94"), D("144")),
        (satu_indikator(kode="F", arah="predikat"), "BB", "A"),
        (satu_indikator(kode="G", arah="rentang"), Rentang(D("5.4"), D("6.2")), D("6")),
        (satu_indikator(kode="H"), D("0"), D("6")),
    ]
    hasil = tabel(daftar, TERCETAK)
    assert [satu.kode for satu in hasil] == list("ABCDEFGH")
    nilai = [None if satu.capaian is None else str(bulatkan(satu.capaian)) for satu in hasil]
    assert nilai == ["90.00", None, None, "65.28", "46.81", "120.00", "100.00", None]
    predikat = ["Tinggi", None, None, "Sedang", "Sangat Rendah", "Sangat Tinggi", "Sangat Tinggi", None]
    assert [satu.predikat for satu in hasil] == predikat
    assert [bool(satu.alasan) for satu in hasil] == [False, True, True, False, False, False, False, True]
    assert hasil[2].sumber_target is None


@given(st.permutations(range(6)))
def test_urutan_tidak_berpengaruh(urutan: list[int]) -> None:
    """The result of an indicator does not hang on the rows around it."""
    daftar: list[tuple[Indikator, Nilai | None, Nilai | None]] = [
        (satu_indikator(kode=f"S1.{i}"), D("7"), None if i == 3 else D(str(i))) for i in range(6)
    ]
    lurus, acak = tabel(daftar, TERCETAK), tabel([daftar[i] for i in urutan], TERCETAK)
    assert lurus == tuple(sorted(acak, key=lambda satu: satu.kode))


@pytest.mark.parametrize(
    ("pilihan", "jumlah"), [(TERCETAK, "325.450000"), (PENUH, "325.445975")], ids=["tercetak", "penuh"]
)
def test_rata_rata(pilihan: Pilihan, jumlah: str) -> None:
    """The mean of three capaian prints 108,48 on both bases; tercetak takes it from the printed 100,71 and so on."""
    nilai = [capaian_naik(D(t), D(r)).nilai for t, r in (("76.5", "77.04"), ("35", "42.53"), ("77.5", "80"))]
    hasil = rata_rata(nilai, pilihan)
    assert hasil is not None
    assert bulatkan(hasil) == D("108.48")
    assert bulatkan(hasil * 3, 6) == D(jumlah)


def test_batas_hanya_untuk_rata_rata() -> None:
    """A cap is a declared choice that applies to means only; the value itself stays uncapped."""
    berbatas = Pilihan(batas_capaian=Decimal(120))
    (hasil,) = tabel([(satu_indikator(), D("10"), D("45.52"))], berbatas)
    assert hasil.capaian == D("455.2")
    assert rata_rata([D("455.20"), D("80")], berbatas) == 100
    assert rata_rata([D("455.20"), D("80")], TERCETAK) == D("267.6")


def test_capaian_sasaran() -> None:
    """A sasaran is the mean of its own indicators that have a value; without any it has none."""
    daftar: list[tuple[Indikator, Nilai | None, Nilai | None]] = [
        (satu_indikator(kode="S1.1"), D("10"), D("9")),
        (satu_indikator(kode="S1.2"), D("10"), D("6")),
        (satu_indikator(kode="S1.3"), D("10"), None),
        (satu_indikator(kode="S2.1", induk="S2"), D("10"), None),
        (satu_indikator(kode="P1", induk="S1", level=Level.PROGRAM), D("10"), D("99")),
    ]
    sasaran = [Sasaran(kode=kode, uraian=kode) for kode in ("S1", "S2", "S3")]
    hasil = capaian_sasaran(sasaran, tabel(daftar, TERCETAK), TERCETAK, SKALA)
    assert (hasil[0].capaian, hasil[0].predikat) == (75, "Sedang")
    assert [satu.jumlah_indikator for satu in hasil] == [3, 1, 0]
    assert {(satu.capaian, satu.predikat, satu.tingkat) for satu in hasil[1:]} == {(None, None, None)}
