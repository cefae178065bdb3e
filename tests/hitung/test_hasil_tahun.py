"""The account of a year: which rows of the sheets count for which result."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kinerja.hitung import Hasil
from kinerja.hitung.rekaman import Uang
from kinerja.hitung.rekaman_orang import JumlahOrang, TabelOrang, bagian_orang
from kinerja.model import (
    Anggaran,
    Asal,
    Baris,
    Belanja,
    Data,
    Identitas,
    Indikator,
    Level,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    Pembanding,
    Pilihan,
    Realisasi,
    RiwayatAnggaran,
    RumusTurun,
    Sasaran,
    SasaranProgram,
    SumberDana,
    Target,
    Unit,
    muat_jenjang,
    muat_skala,
)

TAHUN = 2026
_SUB = "2.17.02.2.01.01"


def _baris(spek: type[Baris], **isi: Any) -> Any:
    return spek.model_validate({"asal": Asal("data.xlsx", spek.lembar, 3, {}), **isi})


def _ukur(kode: str, level: str, induk: str, **isi: Any) -> Any:
    umum = {"nama": f"Nama {kode}", "satuan": "%", "arah": "naik"}
    return _baris(Indikator, **{"kode": kode, "level": level, "induk": induk, **umum, **isi})


_ISI: dict[str, tuple[Any, ...]] = {
    "identitas": (
        _baris(
            Identitas, nama="Dinas Rekaan", singkatan="DR", jabatan_pimpinan="Kepala", urusan="rekaan",
            renstra_awal=2025, renstra_akhir=2029, tahun_pertama=2025,
        ),
    ),
    "sasaran": (_baris(Sasaran, kode="S1", uraian="Satu"), _baris(Sasaran, kode="S2", uraian="Dua")),
    "indikator": (
        _ukur("S1.1", "sasaran", "S1", rumus_turun="rasio", arah="turun"), _ukur("S2.1", "sasaran", "S2", arah="turun"),
        _ukur("P1.1", "program", "2.17.02"), _ukur("S1.9", "sasaran", "S1", berlaku_sampai=2025),
    ),
    "target": (
        *(_baris(Target, indikator=k, tahun=TAHUN, renstra=100) for k in ("S1.1", "S2.1", "P1.1")),
        _baris(Target, indikator="S1.1", tahun=2025, renstra=90), _baris(Target, indikator="S1.1", tahun=2029, renstra=50),
    ),
    "realisasi": (
        *(_baris(Realisasi, indikator=k, tahun=TAHUN, realisasi=80) for k in ("S1.1", "S2.1", "P1.1")),
        _baris(Realisasi, indikator="S1.1", tahun=2025, realisasi=90), _baris(Realisasi, indikator="S1.1", tahun=2027, realisasi=70),
    ),
    "anggaran": (
        _baris(Anggaran, kode="2.17.01", nama="Penunjang", anggaran=100, realisasi=90, anggaran_murni=80),
        _baris(Anggaran, kode="2.17.02", nama="Usaha"), _baris(Anggaran, kode="2.17.02.2.01", nama="Kegiatan"),
        _baris(Anggaran, kode=_SUB, nama="Sub", anggaran=300, realisasi=270),
    ),
    "sasaran_program": (_baris(SasaranProgram, sasaran="S1", program="2.17.02", bagian=60, indikator="S1.1"), _baris(SasaranProgram, sasaran="S2", program="2.17.02", bagian=40)),
    "sumber_dana": (_baris(SumberDana, kode=_SUB, sumber="DAK", anggaran=300, realisasi=270),),
    "belanja": (_baris(Belanja, jenis="modal", anggaran=400, realisasi=360),),
    "riwayat_anggaran": (
        _baris(RiwayatAnggaran, tahun=2025, anggaran=200, realisasi=160), _baris(RiwayatAnggaran, tahun=2024, anggaran=100, realisasi=50),
    ),
    "unit": tuple(_baris(Unit, kode=k, nama=f"Unit {k}", jenis="bidang") for k in ("B2", "B1", "B3")),
    "pegawai_status": (_baris(PegawaiStatus, status="PNS", kelompok="ASN", laki_laki=3, perempuan=1),),
    "pegawai_golongan": (
        _baris(PegawaiGolongan, unit="B1", kelompok="ASN", golongan="III", laki_laki=1, perempuan=2),
        _baris(PegawaiGolongan, unit="B2", kelompok="ASN", golongan="IV", laki_laki=1, perempuan=0),
    ),
    "pegawai_pendidikan": (_baris(PegawaiPendidikan, unit="B3", kelompok="ASN", pendidikan="S1", laki_laki=1, perempuan=2),),
    "pegawai_eselon": (_baris(PegawaiEselon, eselon="III", laki_laki=1, perempuan=0),),
    "pembanding": (
        _baris(Pembanding, indikator="P1.1", tahun=TAHUN, wilayah="Sendiri", jenis="kabupaten", sendiri="ya", termasuk_jumlah="ya"),
        _baris(Pembanding, indikator="P1.1", tahun=TAHUN, wilayah="Lain", jenis="kabupaten", termasuk_jumlah="ya", nilai=90),
    ),
}  # fmt: skip


def _hasil(**ubah: tuple[Any, ...]) -> Hasil:
    skala = muat_skala()["permendagri-86-2017-atas"]
    return Hasil(Data(**{**_ISI, **ubah}), TAHUN, Pilihan(), skala, muat_jenjang(), "Jumlah")


def test_indicators_in_use_and_their_formula() -> None:
    """One that ended is not in use; its own formula for lower is better comes before the report's."""
    hasil = _hasil()
    assert [satu.kode for satu in hasil.indikator_berlaku] == ["S1.1", "S2.1", "P1.1"]
    assert [*hasil.indikator] == ["S1.1", "S2.1", "P1.1", "S1.9"]
    assert hasil.rumus_turun("S1.1") is RumusTurun.RASIO
    assert hasil.rumus_turun("S2.1") is Pilihan().rumus_turun


def test_rows_of_a_level_and_of_one_parent() -> None:
    """By the name of the level too; 80 of at most 100 is 125 % by the ratio and 120 % by the difference."""
    hasil = _hasil()
    assert [satu.kode for satu in hasil.capaian_level("sasaran")] == ["S1.1", "S2.1"]
    assert [satu.kode for satu in hasil.capaian_level(Level.SASARAN, "S2")] == ["S2.1"]
    assert hasil.capaian_level(Level.TUJUAN) == ()
    assert {kode: satu.capaian for kode, satu in hasil.capaian_menurut_kode.items()} == {
        "S1.1": 125,
        "S2.1": 120,
        "P1.1": 80,
    }
    assert [satu.capaian for satu in hasil.capaian_sasaran] == [125, 120]
    assert hasil.rata_rata.capaian == Decimal("122.5")


def test_years_of_the_history() -> None:
    """Those with a realisasi up to the year of the report, and that year itself; later ones are none."""
    assert sorted({satu.tahun for satu in _hasil().riwayat}) == [2025, TAHUN]
    assert {satu.tahun for satu in _hasil(realisasi=()).riwayat} == {TAHUN}
    assert _hasil().nyata["S1.1", 2027] == 70


def test_the_end_of_the_renstra() -> None:
    """80 of at most 50 by the ratio; where no target of the last year is known there is none."""
    akhir = {satu.kode: (satu.target_akhir, satu.kemajuan) for satu in _hasil().akhir_renstra}
    assert akhir == {"S1.1": (50, Decimal("62.5")), "S2.1": (None, None), "P1.1": (None, None)}


def test_other_regions() -> None:
    """Ranked once and kept; the own region has the realisasi of the report."""
    hasil = _hasil()
    assert [(satu.wilayah, satu.nilai, satu.peringkat) for satu in hasil.pembanding("P1.1")] == [
        ("Sendiri", 80, 2),
        ("Lain", 90, 1),
    ]
    assert hasil.pembanding("P1.1") is hasil.pembanding("P1.1")
    assert (hasil.peringkat("P1.1").peringkat, hasil.peringkat("P1.1").rerata) == (2, 85)
    assert hasil.pembanding("S1.1") == ()


def test_the_budget_and_what_no_sasaran_counts() -> None:
    """Sums of the lowest rows; programs that are tied to none are named; the total is first and has the code ""."""
    hasil = _hasil()
    assert (hasil.total.anggaran, hasil.pos[""].realisasi, hasil.pos["2.17.02"].anggaran) == (400, 360, 300)
    assert [satu.kode for satu in hasil.tanpa_sasaran] == ["2.17.01"]
    assert [(satu.anggaran, satu.realisasi) for satu in hasil.anggaran_sasaran] == [(180, 162), (120, 108)]
    assert hasil.semua_sasaran == Uang(300, 270)
    assert [(satu.kode, satu.anggaran) for satu in hasil.anggaran_indikator] == [("S1.1", 180)]
    assert [(satu.kode, satu.nama) for satu in hasil.bidang_urusan] == [("2.17", "Urusan pemerintahan bidang rekaan")]
    assert _hasil(identitas=()).bidang_urusan[0].anggaran == 400


def test_the_budget_before_the_change() -> None:
    """It is there where any such amount is typed."""
    assert _hasil().anggaran_murni[0].anggaran == 80
    assert _hasil(anggaran=_ISI["anggaran"][1:]).anggaran_murni == ()


def test_sources_and_kinds_of_spending() -> None:
    """The main source pays what no other does."""
    hasil = _hasil()
    utama = Pilihan().sumber_dana_utama
    assert [(satu.sumber, satu.anggaran) for satu in hasil.sumber_dana] == [(utama, 100), ("DAK", 300), ("Jumlah", 400)]
    assert (hasil.sumber_kode(_SUB), hasil.sumber_kode("2.17.01")) == (("DAK",), (utama,))
    assert [satu.nama for satu in hasil.belanja] == ["Belanja Modal"]


def test_money_against_last_year() -> None:
    """90 % after 80 % are 10 points more; without last year nothing is compared."""
    hasil = _hasil()
    assert [satu.tahun for satu in hasil.anggaran_tahun] == [2024, 2025, TAHUN]
    assert hasil.tahun_lalu is not None
    assert (hasil.tahun_lalu.tahun, hasil.perubahan_serapan) == (2025, 10)
    lama = _hasil(riwayat_anggaran=_ISI["riwayat_anggaran"][1:])
    assert (lama.tahun_lalu, lama.perubahan_serapan) == (None, None)


def test_efficiency_of_sasaran_and_of_rows_of_the_budget() -> None:
    """125 - 90 and 120 - 90; a program with indicators of its own has one, 80 - 90."""
    hasil = _hasil()
    assert [satu.efisiensi for satu in hasil.efisiensi] == [35, 30]
    assert {kode: satu.efisiensi for kode, satu in hasil.efisiensi_anggaran.items()} == {"2.17.02": -10}


def test_staff() -> None:
    """Only units that have staff, in the order of the units; without units or genders there is no table of units."""
    hasil = _hasil()
    assert [satu.jumlah for satu in hasil.pegawai_status] == [4, 4]
    assert [(satu.nama, satu.jumlah) for satu in hasil.pegawai_golongan] == [
        ("Unit B2", 1),
        ("Unit B1", 3),
        ("Jumlah", 4),
    ]
    assert [(satu.nama, satu.jumlah) for satu in hasil.pegawai_pendidikan] == [("Unit B3", 3), ("Jumlah", 3)]
    assert [satu.nama for satu in hasil.pegawai_eselon] == ["III", "Jumlah"]
    assert hasil.pegawai_golongan_ringkas[-1].jumlah == 4
    assert (hasil.golongan_terinci, hasil.golongan_beruang) == (True, False)
    for satu in (
        _baris(PegawaiGolongan, kelompok="ASN", golongan="III", laki_laki=1, perempuan=2),
        _baris(PegawaiGolongan, unit="B1", kelompok="ASN", golongan="III", jumlah=3),
    ):
        lain = _hasil(pegawai_golongan=(*_ISI["pegawai_golongan"][1:], satu))
        assert (lain.golongan_terinci, lain.pegawai_golongan) == (False, ())
    ruang = _baris(PegawaiGolongan, unit="B1", kelompok="ASN", golongan="III/a", laki_laki=1, perempuan=2)
    assert _hasil(pegawai_golongan=(ruang,)).golongan_beruang
    assert not _hasil(
        pegawai_golongan=(_baris(PegawaiGolongan, unit="B1", kelompok="Non ASN", laki_laki=1, perempuan=2),)
    ).golongan_beruang


def test_shares_of_people() -> None:
    """In the row or in a whole that is named; none of a count that is not known, nor of nobody."""
    satu = JumlahOrang("III", 1, None, 4)
    assert (satu.orang("laki_laki"), satu.bagian("laki_laki"), satu.bagian("laki_laki", 8)) == (1, 25, Decimal("12.5"))
    assert (satu.bagian("perempuan"), satu.bagian("jumlah", 0), bagian_orang(1, None)) == (None, None, None)
    status = _hasil().pegawai_status[0]
    assert (status.status, status.persen_laki_laki, status.persen_perempuan) == ("PNS", 75, 25)
    tabel = TabelOrang("x", {"a": 2, "jumlah": None})
    assert (tabel["a"], tabel.jumlah) == (2, 0)
