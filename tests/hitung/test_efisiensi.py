"""Efficiency: each named method, and what is not efficiency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import (
    PERBANDINGAN,
    PERSEN_SISA,
    PMK_22_2021,
    RUPIAH,
    SELISIH,
    BahanEfisiensi,
    RumusEfisiensi,
    daftarkan_efisiensi,
    semua_efisiensi,
)
from kinerja.besaran.ungkapan import Hasil, Isi
from kinerja.hitung import (
    AnggaranSasaran,
    BarisCapaian,
    BarisSasaran,
    EfisiensiSasaran,
    PosAnggaran,
    Status,
    Uang,
    hitung_efisiensi,
    keluaran_terukur,
)
from kinerja.hitung.efisiensi import bahan_efisiensi, efisiensi_anggaran, efisiensi_dinas, semua_tercapai
from kinerja.model import Arah, Level, Pilihan

PERSEN = st.decimals(0, 500, places=4)
VOLUME = st.decimals("0.01", 10**5, places=2)


def D(nilai: str) -> Decimal:  # noqa: N802 - reads like the number itself
    """Write an exact number."""
    return Decimal(nilai)


def bahan(
    capaian: Decimal | None, serapan: Decimal | None, dasar: DasarHitung, tercapai: bool | None = None
) -> BahanEfisiensi:
    """Give the operands of a sasaran as a basis lets them enter."""
    return BahanEfisiensi(dasar.operand(capaian), dasar.operand(serapan), 100, 80, tercapai)


@pytest.mark.parametrize(
    ("capaian", "serapan", "hasil"),
    [("101.07", "81.40", "19.67"), ("100.71", "81.99", "18.72"), ("121.51", "89.84", "31.67"), ("103.23", "91.81", "11.42"),
     ("50", "90", "-40")],
)  # fmt: skip
def test_selisih(capaian: str, serapan: str, hasil: str) -> None:
    """Selisih is % capaian kinerja minus % realisasi anggaran; it may be negative."""
    assert SELISIH.hitung(bahan(D(capaian), D(serapan), DasarHitung.TERCETAK)) == D(hasil)


def test_selisih_dua_dasar() -> None:
    """The difference of two rounded percentages is not the rounded difference."""
    capaian, serapan = D("100.703325"), D("81.989730")
    assert SELISIH.hitung(bahan(capaian, serapan, DasarHitung.TERCETAK)) == D("18.71")
    assert SELISIH.hitung(bahan(D("100.705882"), serapan, DasarHitung.TERCETAK)) == D("18.72")
    assert SELISIH.hitung(bahan(capaian, serapan, DasarHitung.PENUH)) == D("18.713595")


@given(st.none() | PERSEN, st.none() | PERSEN, st.none() | st.booleans(), st.sampled_from(DasarHitung))
def test_kosong_tetap_kosong(
    capaian: Decimal | None, serapan: Decimal | None, tercapai: bool | None, dasar: DasarHitung
) -> None:
    """Without performance or money nothing is said about efficiency, nor where it is not known if targets were met."""
    tahu = capaian is not None and serapan is not None
    assert (SELISIH.hitung(bahan(capaian, serapan, dasar)) is not None) == tahu
    assert (PERBANDINGAN.hitung(bahan(capaian, serapan, dasar, tercapai)) is not None) == (
        tahu and tercapai is not None
    )


@pytest.mark.parametrize(
    ("capaian", "serapan", "tercapai", "efisien"),
    [
        ("100", "80", True, True),
        ("100", "100", True, True),
        ("100", "100.01", True, False),
        ("100.001", "100.004", True, True),
        ("90", "20", False, False),
        ("110", "20", False, False),
    ],
)
def test_perbandingan(capaian: str, serapan: str, tercapai: bool, efisien: bool) -> None:
    """Efficient is what met its target with no larger share of money; an unspent budget alone is not."""
    assert PERBANDINGAN.hitung(bahan(D(capaian), D(serapan), DasarHitung.TERCETAK, tercapai)) is efisien


Keluaran = tuple[Decimal, Decimal]


def ne(pagu: int, realisasi: int, keluaran: Sequence[Keluaran]) -> Hasil:
    """Compute NE of outputs (target and realised volume) that share a budget."""
    target, nyata = [t for t, _ in keluaran], [r for _, r in keluaran]
    return PMK_22_2021.hitung(BahanEfisiensi(None, None, pagu, realisasi, None, target, nyata))


@pytest.mark.parametrize(
    ("pagu", "realisasi", "keluaran", "hasil"),
    [
        (100, 100, [("10", "10")], "50"),
        (100, 90, [("10", "10")], "75"),
        (100, 110, [("10", "10")], "25"),
        (100, 80, [("10", "10")], "100"),
        (100, 10, [("10", "10")], "100"),
        (100, 100, [("10", "20")], "100"),
        (100, 100, [("10", "5")], "0"),
        (100, 100, [("100", "110"), ("110", "100")], "48.863636"),
        (100, 90, [("10", "10"), ("0", "1"), ("1", "0")], "75"),
    ],
)
def test_pmk(pagu: int, realisasi: int, keluaran: list[tuple[str, str]], hasil: str) -> None:
    """NE is 50 % + (E/20) x 50 % with E the mean over outputs, limited to -20..20."""
    nilai = ne(pagu, realisasi, [(D(t), D(r)) for t, r in keluaran])
    assert nilai is not None
    assert round(nilai, 6) == D(hasil)


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.lists(st.tuples(VOLUME, VOLUME), max_size=6))
def test_pmk_dalam_batas(pagu: int, realisasi: int, keluaran: list[Keluaran]) -> None:
    """NE lies within 0 and 100, or is missing when no output counts."""
    hasil = ne(pagu, realisasi, keluaran)
    assert (hasil is None) == (not pagu or not keluaran)
    assert hasil is None or 0 <= hasil <= 100


def test_rumus_baru_perlu_operand_yang_ada() -> None:
    """A method may only use what a sasaran has, under an id of its own."""
    for rumus in (
        RumusEfisiensi("asing", "E", Isi("cuaca", "cuaca"), id="asing"),
        RumusEfisiensi("ganda", "E", SELISIH.isi, id="selisih"),
    ):
        with pytest.raises(ValueError, match="sudah ada atau memakai operand asing"):
            daftarkan_efisiensi(rumus)
    assert [satu.id for satu in semua_efisiensi()] == [
        "selisih", "rupiah", "persen-sisa", "perbandingan", "pmk-22-2021",
    ]  # fmt: skip


def baris(kode: str, status: Status | None) -> BarisCapaian:
    """Make an indicator of a sasaran with target and realisasi 10."""
    return BarisCapaian(
        kode=kode, level=Level.SASARAN, induk=kode, nama=kode, satuan="%", arah=Arah.NAIK, desimal=2, iku=False,
        tahun=2023, target=D("10"), sumber_target="Renja", realisasi=D("10"), capaian=D("100"), predikat=None,
        tingkat=None, status=status, alasan="",
    )  # fmt: skip


def hitung(
    rumus: RumusEfisiensi, *sasaran: tuple[str | None, int, int, list[Status | None]]
) -> tuple[EfisiensiSasaran, ...]:
    """Put sasaran (capaian, budget, spending, status of each indicator) side by side."""
    bernama = [(f"S{urut}", *satu) for urut, satu in enumerate(sasaran, start=1)]
    return hitung_efisiensi(
        [BarisSasaran(k, k, None, len(s), None if c is None else D(c), None, None) for k, c, _, _, s in bernama],
        [baris(k, status) for k, _, _, _, daftar in bernama for status in daftar],
        [AnggaranSasaran(a, r, k, k, ()) for k, _, a, r, _ in bernama],
        Pilihan(rumus_efisiensi=rumus),
    )


@pytest.mark.parametrize(
    ("rumus", "hasil"),
    [
        (SELISIH, D("20.71")),
        (RUPIAH, 20),
        (PERSEN_SISA, D(20)),
        (PERBANDINGAN, True),
        (PMK_22_2021, Decimal(100)),
    ],
)
def test_tabel_menurut_rumus(rumus: RumusEfisiensi, hasil: object) -> None:
    """The report's method fills the column; whether it was efficient is said the same way by all of them."""
    (satu,) = hitung(rumus, ("100.71", 100, 80, [Status.MELAMPAUI]))
    assert satu.efisiensi == hasil
    assert satu.efisien is True


@pytest.mark.parametrize(
    ("status", "tercapai", "efisien"),
    [
        ([Status.MELAMPAUI, Status.TERCAPAI], True, True),
        ([Status.MELAMPAUI, Status.TIDAK_TERCAPAI], False, False),
        ([Status.TIDAK_TERCAPAI, None], False, False),
        ([Status.MELAMPAUI, None], None, None),
        ([None], None, None),
        ([], None, None),
    ],
)
def test_semua_target_tercapai(status: list[Status | None], tercapai: bool | None, efisien: bool | None) -> None:
    """One missed target is enough for no; one that is not measured yet leaves the question open."""
    (satu,) = hitung(SELISIH, ("120", 100, 10, status))
    assert (satu.tercapai, satu.efisien) == (tercapai, efisien)


def test_tabel_tanpa_nilai() -> None:
    """Without capaian, or without budget, there is no efficiency, and the next sasaran is not touched by that."""
    a, b, c = hitung(
        SELISIH,
        (None, 100, 80, [None]),
        ("100", 0, 0, [Status.TERCAPAI]),
        ("100", 100, 80, [Status.TERCAPAI]),
    )
    assert (a.efisiensi, a.efisien, b.efisiensi, b.efisien) == (None, None, None, None)
    assert (c.efisiensi, c.efisien) == (D("20.00"), True)


def test_hanya_volume_yang_dinilai() -> None:
    """An output without realisasi, without target, or with a grade is no volume: the method goes by the others."""
    utuh = baris("S1", Status.TERCAPAI)
    lain = [replace(utuh, realisasi=None), replace(utuh, target=None), replace(utuh, target="BB", realisasi="A")]
    assert keluaran_terukur([*lain, utuh]) == [(utuh, D("10"), D("10"))]


def test_efisiensi_pos_berindikator() -> None:
    """A program, kegiatan or sub kegiatan has an efficiency where it has indicators of its own, and only there."""
    indikator = replace(baris("K1", Status.TERCAPAI), level=Level.KEGIATAN, induk="P1.1", capaian=D("100.71"))
    sasaran = baris("P1", Status.TERCAPAI)
    pos = {
        kode: PosAnggaran(anggaran=100, realisasi=80, kode=kode, level=level, induk=None, nama=f"nama {kode}")
        for kode, level in (("P1", "program"), ("P1.1", "kegiatan"))
    }
    (satu,) = efisiensi_anggaran([indikator, sasaran], pos, Pilihan(rumus_efisiensi=SELISIH))
    assert (satu.kode, satu.uraian, satu.capaian, satu.efisiensi) == ("P1.1", "nama P1.1", D("100.71"), D("20.71"))


def test_operands_of_a_sasaran() -> None:
    """Each enters as it prints, volumes with the decimals of their indicator; zero is a volume."""
    utuh = baris("S1", Status.TERCAPAI)
    milik = [replace(utuh, target=D("0"), realisasi=D("0"), desimal=0), replace(utuh, target=D("2.25"), desimal=1)]
    isi = bahan_efisiensi(D("100.005"), Uang(300, 200), milik, DasarHitung.TERCETAK)
    assert (isi.capaian, isi.serapan, isi.pagu, isi.realisasi, isi.tercapai) == (
        D("100.01"),
        D("66.67"),
        300,
        200,
        True,
    )
    assert (isi.target_keluaran, isi.realisasi_keluaran) == ([0, D("2.3")], [0, D("10")])
    penuh = bahan_efisiensi(D("100.005"), Uang(300, 200), milik, DasarHitung.PENUH)
    assert (penuh.capaian, penuh.target_keluaran) == (D("100.005"), [0, D("2.25")])


def test_a_whole_dinas() -> None:
    """A verdict gives no number; a method for single outputs the mean of its sasaran; others the whole budget."""
    sasaran = [D("60"), None, D("80")]
    assert efisiensi_dinas(PERBANDINGAN, D("105"), Uang(200, 170), sasaran, DasarHitung.TERCETAK) is None
    assert efisiensi_dinas(PMK_22_2021, D("105"), Uang(200, 170), sasaran, DasarHitung.TERCETAK) == 70
    assert efisiensi_dinas(SELISIH, D("105"), Uang(200, 170), sasaran, DasarHitung.TERCETAK) == 20
    assert efisiensi_dinas(SELISIH, None, Uang(200, 170), sasaran, DasarHitung.TERCETAK) is None


def test_targets_met() -> None:
    """Nothing measured says nothing."""
    assert [semua_tercapai(satu) for satu in ([], [None], [Status.TERCAPAI], [Status.TIDAK_TERCAPAI, None])] == [
        None, None, True, False,
    ]  # fmt: skip
