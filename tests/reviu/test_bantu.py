"""What several rules of the reviewer ask of a value."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from kinerja.model import Arah, Indikator, JenisAnalisis, Level, Nilai, PegawaiEselon, Rentang, Sasaran
from kinerja.reviu.bantu import (
    Hasil,
    beda_satuan,
    berpenjelasan,
    cetak_ketik,
    jalur,
    lebih_buruk,
    mirip,
    nilai_realisasi,
    nilai_target,
    orang,
    padan,
    ringkas_kode,
    sebutan_level,
    sekali,
    tempat_realisasi,
    tempat_target,
    terbaik,
)
from kinerja.reviu.kata import akar_kata
from kinerja.reviu.setara import gabung_tempat, kelompokkan
from kinerja.reviu.tempat_temuan import tempat_asal, tempat_isian, tempat_lembar, tempat_pilihan


def _indikator(arah: Arah, satuan: str) -> Indikator:
    return Indikator.model_construct(arah=arah, satuan=satuan)


@pytest.mark.parametrize(
    ("arah", "satuan", "nilai", "hasil"),
    [
        (Arah.NAIK, "%", Decimal(100), True),
        (Arah.NAIK, "%", Decimal(99), False),
        (Arah.NAIK, "%", Decimal(0), False),
        (Arah.NAIK, "orang", Decimal(100), False),
        (Arah.TURUN, "%", Decimal(0), True),
        (Arah.TURUN, "kasus", Decimal(0), True),
        (Arah.TURUN, "kasus", Decimal(1), False),
        (Arah.TURUN, "%", Decimal(100), False),
        (Arah.NAIK, "opini", "WTP", True),
        (Arah.NAIK, "opini", "WDP", False),
        (Arah.NAIK, "predikat", "AA", True),
        (Arah.NAIK, "%", None, False),
    ],
)
def test_a_value_that_cannot_get_better(arah: Arah, satuan: str, nilai: Decimal | str | None, hasil: bool) -> None:
    """A hundred percent upwards, nothing downwards, the best grade; a count of anything can always grow."""
    assert terbaik(_indikator(arah, satuan), nilai) is hasil


class _Laporan:
    """A report with only what a function asks of it; it can be kept weakly, as reports are."""

    def __init__(self, **isi: Any) -> None:
        self.__dict__.update(isi)
        self.asal = self


@pytest.mark.parametrize(
    ("arah", "nilai", "acuan", "buruk"),
    [
        (Arah.NAIK, Decimal(9), Decimal(10), True),
        (Arah.NAIK, Decimal(10), Decimal(10), False),
        (Arah.NAIK, Decimal(11), Decimal(10), False),
        (Arah.TURUN, Decimal(11), Decimal(10), True),
        (Arah.TURUN, Decimal(10), Decimal(10), False),
        (Arah.PREDIKAT, Decimal(9), Decimal(10), False),
        (Arah.RENTANG, Rentang(Decimal(1), Decimal(2)), Rentang(Decimal(3), Decimal(4)), False),
        (Arah.PREDIKAT, "BB", "A", True),
        (Arah.PREDIKAT, "A", "A", False),
        (Arah.PREDIKAT, "A", "BB", False),
        (Arah.PREDIKAT, "A", "WTP", False),
        (Arah.PREDIKAT, "WDP", "WTP", True),
        (Arah.PREDIKAT, "lain", "A", False),
        (Arah.NAIK, None, Decimal(10), False),
        (Arah.NAIK, Decimal(10), None, False),
        (Arah.NAIK, "A", Decimal(10), False),
    ],
)
def test_a_value_that_is_certainly_worse(arah: Arah, nilai: Nilai | None, acuan: Nilai | None, buruk: bool) -> None:
    """In its direction; grades of one scale only, and no intervals."""
    assert lebih_buruk(arah, nilai, acuan) is buruk


@pytest.mark.parametrize(
    ("satu", "lain", "beda"),
    [
        ("0.09", "9.52", True),
        ("1", "50", True),
        ("50", "1", True),
        ("1", "49.9", False),
        ("0", "50", False),
        ("-1", "50", False),
        ("50", "0", False),
    ],
)
def test_values_in_two_units(satu: str, lain: str, beda: bool) -> None:
    """Fifty times as much, of what is above nothing."""
    assert beda_satuan(Decimal(satu), Decimal(lain)) is beda
    assert not beda_satuan("A", Decimal(lain))
    assert not beda_satuan(Decimal(satu), None)


@pytest.mark.parametrize(
    ("nama", "daftar", "harap"),
    [
        (
            "Program Pendidikan dan Pelatihan",
            ["Program Pendidikan dan Latihan", "Program Lain"],
            "Program Pendidikan dan Latihan",
        ),
        ("Program Pendidikan", ["PROGRAM  pendidikan", "Program Pendidikam"], None),
        ("Program Pasar", ["Kegiatan Lain"], None),
        ("Kepala Bidang I", ["Kepala Bidang II"], None),
        ("Kepala Bidang 2a", ["Kepala Bidang 3"], None),
        ("Kepala Bidang I Pasar", ["Kepala Bidang II Pasat"], "Kepala Bidang II Pasat"),
        ("x", [], None),
    ],
)
def test_a_name_that_is_nearly_another(nama: str, daftar: list[str], harap: str | None) -> None:
    """Not where one is the same, nor where only a number tells them apart."""
    assert mirip(nama, daftar) == harap


def test_words_codes_and_people() -> None:
    """What must agree of a name, the codes above a code, and who stands in a row."""
    assert padan("Nilai  AKIP, (Dinas) 5 %") == "nilai akip dinas 5 %"
    assert jalur("2.17.01.2.01.0001") == ("2.17.01.2.01.0001", "2.17.01.2.01", "2.17.01")
    assert jalur("2.17.01") == ("2.17.01",)
    assert [sebutan_level(satu) for satu in (Level.SUBKEGIATAN, Level.PROGRAM)] == ["sub kegiatan", "program"]
    assert (cetak_ketik(Decimal("12.50")), cetak_ketik(Decimal(1200))) == ("12,5", "1.200")
    assert orang(PegawaiEselon(eselon="II", laki_laki=2, perempuan=3)) == 5
    assert orang(PegawaiEselon(eselon="II", jumlah=4)) == 4
    assert akar_kata("Jumlah peserta pelatihan pedagang di kota") == ["serta", "didik", "dagang"]
    assert akar_kata("Pembinaan dan pemberdayaan, pendampingan") == ["berdaya"] * 3
    assert akar_kata("ke an makan berlari") == ["mak", "lar"]


def test_many_codes_are_only_counted() -> None:
    """Twelve are named, those beyond them told by their number."""
    baris = [Sasaran(kode=f"S{n}", uraian=f"u{n}") for n in range(1, 15)]
    assert ringkas_kode(baris[:2]) == "S1 dan S2"
    assert ringkas_kode(baris[:2], "uraian") == "u1 dan u2"
    assert ringkas_kode(baris[:12]).endswith("S11, dan S12")
    assert ringkas_kode(baris[:13]).endswith("S12, dan 1 lagi")
    assert ringkas_kode(baris).endswith("S12, dan 2 lagi")


def test_what_rules_ask_is_computed_once_for_a_report_and_its_copies() -> None:
    """Another report has its own."""
    banyak: list[object] = []
    ambil = sekali(lambda laporan: banyak.append(laporan) or len(banyak))
    satu, lain = _Laporan(), _Laporan()
    salinan = _Laporan()
    salinan.asal = satu
    assert [ambil(laporan) for laporan in (satu, satu, salinan, lain, satu)] == [1, 1, 1, 2, 1]  # type: ignore[arg-type]


def test_values_and_their_cells() -> None:
    """By indicator and year; a realisasi that is missing is none, and of several cells the first is named."""

    def baris(tahun: int, **isi: object) -> SimpleNamespace:
        return SimpleNamespace(indikator="S1.1", tahun=tahun, **isi)

    laporan: Any = _Laporan(
        hasil=SimpleNamespace(
            target=[baris(2023, target=5, asal="target!F3")],
            realisasi=[
                baris(2023, realisasi=4, asal="variabel!F3; variabel!F4"),
                baris(2022, realisasi=None, asal="realisasi!C3:F3"),
            ],
        )
    )
    assert nilai_target(laporan) == {("S1.1", 2023): 5}
    assert nilai_realisasi(laporan) == {("S1.1", 2023): 4}
    assert tempat_target(laporan, "S1.1", 2023) == "data.xlsx, target!F3"
    assert tempat_realisasi(laporan, "S1.1", 2023) == "data.xlsx, variabel!F3"
    assert tempat_realisasi(laporan, "S1.1", 2022) == "data.xlsx, realisasi!C3"


def test_an_indicator_that_is_explained() -> None:
    """By itself or its parent; one of a kegiatan also by what stands above it and its indicators; each kind for itself."""

    def indikator(kode: str, level: Level, induk: str) -> Any:
        return SimpleNamespace(kode=kode, level=level, induk=induk)

    semua = [
        indikator("S1.1", Level.SASARAN, "S1"), indikator("P1", Level.PROGRAM, "2.17.02"), indikator("K1", Level.KEGIATAN, "2.17.02.2.01"),
        indikator("K2", Level.KEGIATAN, "2.17.03.2.01"),
    ]  # fmt: skip
    jenis, lain = [*JenisAnalisis][:2]

    def laporan(*rujukan: str | None) -> Any:
        analisis = [SimpleNamespace(jenis=jenis, rujukan=satu) for satu in rujukan]
        return _Laporan(data=SimpleNamespace(indikator=semua, analisis=analisis))

    def hasil(rujukan: str | None) -> list[str]:
        return [satu.kode for satu in semua if berpenjelasan(laporan(rujukan), satu, jenis)]

    assert {rujukan: hasil(rujukan) for rujukan in ("S1.1", "S1", "2.17.02", "P1", "2.17.02.2.01", None)} == {
        "S1.1": ["S1.1"], "S1": ["S1.1"], "2.17.02": ["P1", "K1"], "P1": ["P1", "K1"], "2.17.02.2.01": ["K1"], None: [],
    }  # fmt: skip
    assert not berpenjelasan(laporan("S1.1"), semua[0], lain)


def test_a_result_in_a_sentence() -> None:
    """The indicator with its level, name and code; values in its unit."""
    baris = Indikator.model_validate(
        {
            "kode": "K1",
            "level": "subkegiatan",
            "induk": "P1.1.1",
            "nama": "Surat",
            "satuan": "surat",
            "arah": "naik",
            "desimal": 0,
        }
    )
    hasil = Hasil(baris, None, None, None, None, None, None)
    assert hasil.sebutan == "indikator sub kegiatan “Surat” (K1)"
    assert hasil.cetak(Decimal("5.4")) == "5"


def test_places_of_findings() -> None:
    """The first of several cells; a column that is not there gives the first one; what nobody chose belongs to the region."""
    assert tempat_asal("variabel!F3; variabel!F4") == "data.xlsx, variabel!F3"
    assert tempat_asal("target!C3:F3") == "data.xlsx, target!C3"
    assert tempat_asal("target!A") == "data.xlsx, target!A1"
    assert tempat_lembar("target") == "data.xlsx, target!A1"
    assert tempat_isian("params.yaml", "tanggal") == "params.yaml, isian tanggal"
    laporan: Any = SimpleNamespace(asal_pilihan={"skala": "laporan", "dasar_hitung": "daerah"})
    assert [tempat_pilihan(laporan, nama) for nama in ("skala", "dasar_hitung", "lain")] == [
        "params.yaml, isian skala", "kabupaten.yaml, isian dasar_hitung", "kabupaten.yaml, isian lain",
    ]  # fmt: skip


def test_several_places_at_once() -> None:
    """Cells of one sheet after each other, others on lines of their own; groups in the order of their first."""
    assert gabung_tempat(["data.xlsx, target!C4", "Tabel 3.1", "data.xlsx, target!C9", "data.xlsx, unit!A3"]) == (
        "data.xlsx, target!C4, C9\nTabel 3.1\ndata.xlsx, unit!A3"
    )
    assert [*kelompokkan([3, 1, 4, 6, 5], lambda n: n % 2)] == [[3, 1, 5], [4, 6]]
