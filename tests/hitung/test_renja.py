"""A yearly plan from its sheets: names, money over all levels, indicators, the review of the RKPD, counts, old codes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kinerja.hitung import Hasil
from kinerja.hitung.rekaman import Dana
from kinerja.hitung.rekaman_renja import CacahRenja, PosRenja, PosRkpd, induk_bertitik, jumlah_pohon_uang
from kinerja.hitung.renja import HasilRenja
from kinerja.model import (
    Asal,
    Baris,
    BelanjaLalu,
    Data,
    EvaluasiRenja,
    Identitas,
    Indikator,
    Pemetaan,
    Pilihan,
    Realisasi,
    RencanaIndikator,
    RencanaKerja,
    RkpdAwal,
    Target,
    Usulan,
    induk_kode,
    muat_skala,
)


def _baris(spek: type[Baris], **isi: Any) -> Any:
    return spek.model_validate({"asal": Asal("data.xlsx", spek.lembar, 3, {}), **isi})


def _rencana(kode: str, pagu: int | None = None, **isi: Any) -> Any:
    return _baris(RencanaKerja, kode=kode, nama=f"Nama {kode}", lokasi="Kota", pagu=pagu, **isi)


def _usulan(kode: str, indikator: str | None = None) -> Any:
    return _baris(Usulan, kode=kode, lokasi="x", volume=1, satuan="paket", pengusul="x", indikator=indikator)


#: Sheets of a plan of 2024 with a supporting program and another one, as a person would type them.
_ISI: dict[str, tuple[Any, ...]] = {
    "identitas": (
        _baris(
            Identitas, nama="Dinas Rekaan", singkatan="DR", jabatan_pimpinan="Kepala", urusan="rekaan",
            renstra_awal=2020, renstra_akhir=2025, tahun_pertama=2021,
        ),
    ),
    "indikator": (
        _baris(Indikator, kode="P2.A", level="program", induk="P2", nama="Pasar", satuan="unit", arah="naik", desimal=1),
    ),
    "target": (
        _baris(Target, indikator="P2.A", tahun=2024, renstra=30, renja=31),
        _baris(Target, indikator="P2.A", tahun=2025, renstra=32),
    ),
    "realisasi": (
        _baris(Realisasi, indikator="P2.A", tahun=2021, realisasi=21), _baris(Realisasi, indikator="P2.A", tahun=2022, realisasi=22),
        _baris(Realisasi, indikator="P2.A", tahun=2024, realisasi=24), _baris(Realisasi, indikator="P2.B", tahun=2023, realisasi=99),
    ),
    "renja": (
        _rencana("P2.1", 320, pagu_maju=340), _rencana("P1", penunjang="ya"), _rencana("P1.1", 110, pagu_maju=115),
        _rencana("P2"), _rencana("P2.2", None),
    ),
    "renja_indikator": (
        _baris(RencanaIndikator, kode="P2", indikator="P2.A"),
        _baris(RencanaIndikator, kode="P1.1", nama="Surat", satuan="surat", target=0, target_maju=130, target_rkpd=125),
        _baris(RencanaIndikator, kode="P1.1", nama="Rapat", satuan="kali", target=5),
    ),
    "rkpd": (
        _baris(RkpdAwal, kode="P1.1", pagu=120), _baris(RkpdAwal, kode="P2.1", pagu=250, kebutuhan=0),
        _baris(RkpdAwal, kode="P2.3", nama="Kegiatan Ditunda", pagu=40),
    ),
    "belanja_lalu": (
        _baris(BelanjaLalu, kode="B1", kelompok="Pegawai", nama="Gaji", anggaran=900, realisasi=880),
        _baris(BelanjaLalu, kode="P1", kelompok="Program"), _baris(BelanjaLalu, kode="P1.1", anggaran=100, realisasi=75),
        _baris(BelanjaLalu, kode="P2", kelompok="Program"), _baris(BelanjaLalu, kode="P2.1", anggaran=300),
    ),
    "pemetaan": (
        _baris(Pemetaan, tahun=2022, kode_lama="9.01", nama_lama="a", kode_baru="P1", keterangan="sesuai"),
        _baris(Pemetaan, tahun=2022, kode_lama="9.01", nama_lama="a", kode_baru="P2"),
        _baris(Pemetaan, tahun=2022, kode_lama="9.02", nama_lama="b", keterangan="masuk rincian belanja sub kegiatan"),
        _baris(Pemetaan, tahun=2022, kode_lama="9.03", nama_lama="c"),
    ),
    "evaluasi_renja": (
        _baris(EvaluasiRenja, kode="P2.1", sifat="tidak kumulatif", nama_indikator="c", target=10, realisasi=10, target_renstra=20),
        _baris(EvaluasiRenja, kode="P1", sifat="tidak kumulatif", nama_indikator="a", target=10, realisasi=9, target_renstra=9),
        _baris(EvaluasiRenja, kode="P1.9", nama="Kegiatan Lama", sifat="tidak kumulatif", nama_indikator="b", realisasi=9),
    ),
}  # fmt: skip


def _renja(**ubah: tuple[Any, ...]) -> HasilRenja:
    hasil = Hasil(Data(**{**_ISI, **ubah}), 2024, Pilihan(), muat_skala()["permendagri-86-2017-atas"], (), "Jumlah")
    return hasil.renja


def test_codes_are_official_unless_all_are_the_plans_own() -> None:
    """One official code is enough."""
    assert not _renja().kode_resmi
    assert _renja(renja=(*_ISI["renja"], _rencana("2.17.01"))).kode_resmi
    assert _renja(renja=(_rencana("2.17.01"),)).kode_resmi


def test_names_come_from_the_plan_first() -> None:
    """Then from the other sheets that name a code; a sheet without a name there takes nothing away."""
    nama = _renja().nama
    assert (nama["P1"], nama["P1.9"], nama["P2.3"]) == ("Nama P1", "Kegiatan Lama", "Kegiatan Ditunda")
    assert "B1" not in nama


def test_the_form_is_in_the_order_of_codes() -> None:
    """Names of its rows come before those of other sheets; the year evaluated is two before the plan's."""
    renja = _renja()
    assert renja.dinilai == 2022
    assert [(satu.asal.kode, satu.nama, satu.level) for satu in renja.evaluasi] == [
        ("P1", "Nama P1", "program"), ("P1.9", "Kegiatan Lama", "kegiatan"), ("P2.1", "Nama P2.1", "kegiatan"),
    ]  # fmt: skip
    sumber = renja.sumber
    assert (sumber.periode, sumber.lama, sumber.tahun) == ((2021, 2025), 5, 2024)
    assert sumber.rencana == {("P2.A", 2024): 30, ("P2.A", 2025): 32}
    assert sumber.target == {("P2.A", 2024): 31, ("P2.A", 2025): 32}


def test_lines_measured_and_targets_met() -> None:
    """Met is 100 % and more: of the year's target, of the Renstra's."""
    cacah = {nama: [satu.asal.kode for satu in isi] for nama, isi in _renja().cacah_evaluasi.items()}
    assert cacah == {
        "semua": ["P1", "P1.9", "P2.1"],
        "dinilai": ["P1", "P2.1"],
        "tercapai": ["P2.1"],
        "renstra": ["P1"],
    }


def test_what_five_years_can_hold_and_the_last_realisasi() -> None:
    """Two of five years hold 40 %; later years and other indicators are none of its past, and without one there is none."""
    renja = _renja()
    assert renja.bagian_paling(2) == 40
    assert renja.realisasi_terakhir("P2.A") == (2022, 22)
    assert renja.realisasi_terakhir("P2.C") == (0, None)
    turun = tuple(_baris(Realisasi, indikator="P2.A", tahun=t, realisasi=n) for t, n in ((2021, 99), (2022, 22)))
    assert _renja(realisasi=turun).realisasi_terakhir("P2.A") == (2022, 22)


def test_an_indicator_in_use_in_the_evaluated_year() -> None:
    """From its first year to its last, both included; open ends hold."""
    for mulai, sampai, harap in (
        (None, None, True), (2022, None, True), (2023, None, False), (None, 2022, True), (None, 2021, False), (2021, 2023, True),
    ):  # fmt: skip
        satu = _baris(
            EvaluasiRenja, kode="P1", sifat="kumulatif", nama_indikator="a", berlaku_mulai=mulai, berlaku_sampai=sampai
        )
        renja = _renja(evaluasi_renja=(satu,))
        assert renja.dinilai_berlaku(renja.evaluasi[0]) is harap


def test_spending_of_the_evaluated_year() -> None:
    """Rows in the order of the sheet; groups are those of the row or of one above it; what is not known is not added."""
    renja = _renja()
    assert [(s.kode, s.nama, s.anggaran, s.realisasi, s.kelompok, s.tinggi) for s in renja.belanja] == [
        ("B1", "Gaji", 900, 880, "Pegawai", 0), ("P1", "Nama P1", 100, 75, "Program", 0), ("P1.1", "Nama P1.1", 100, 75, "Program", 1),
        ("P2", "Nama P2", 300, None, "Program", 0), ("P2.1", "Nama P2.1", 300, None, "Program", 1),
    ]  # fmt: skip
    assert renja.kelompok_belanja == ("Pegawai", "Program")
    assert renja.belanja_kelompok == {"Pegawai": Dana(900, 880), "Program": Dana(400, 75)}
    assert renja.belanja_total == Dana(1_300, 955)
    assert _renja(belanja_lalu=()).belanja_total == Dana(0, None)
    (tanpa_pagu,) = _renja(belanja_lalu=(_baris(BelanjaLalu, kode="B1", nama="Gaji"),)).belanja
    assert (tanpa_pagu.anggaran, tanpa_pagu.realisasi) == (0, None)
    assert [(s.tingkat, s.kode) for s in renja.cacah_belanja] == [
        ("program", ("P1", "P2")),
        ("kegiatan", ("P1.1", "P2.1")),
        ("subkegiatan", ()),
    ]


def test_the_plan_with_its_money() -> None:
    """In the order of codes, first the total; a row without money below it has none; supporting is what its program is."""
    rencana = _renja().rencana
    assert [(s.kode, s.level, s.penunjang, s.pagu, s.maju) for s in rencana] == [
        ("", "total", False, 430, 455), ("P1", "program", True, 110, 115), ("P1.1", "kegiatan", True, 110, 115),
        ("P2", "program", False, 320, 340), ("P2.1", "kegiatan", False, 320, 340), ("P2.2", "kegiatan", False, None, None),
    ]  # fmt: skip
    assert (rencana[0].nama, rencana[1].nama, rencana[0].asal) == ("Jumlah", "Nama P1", None)
    assert [i.nama for i in rencana[2].indikator] == ["Surat", "Rapat"]
    assert _renja().pos["P2.1"].nama == "Nama P2.1"
    assert not next(s for s in _renja(renja=(_rencana("P3.1", 5),)).rencana if s.kode == "P3.1").penunjang


def test_the_forward_estimate_against_the_plan() -> None:
    """455 of 430 is 5,81 % more; without one of them nothing is said."""
    renja = _renja()
    naik = renja.kenaikan_maju(renja.rencana[0])
    assert naik is not None
    assert round(naik, 2) == Decimal("5.81")
    assert renja.kenaikan_maju(PosRenja("", "", "total", penunjang=False, asal=None, pagu=None, maju=3)) is None


def test_indicators_of_the_plan() -> None:
    """Targets as typed, zero too; else that of the Renja, else of the Renstra; that of the RKPD is else the plan's own."""
    dari_kode, surat, rapat = _renja().indikator
    assert (dari_kode.kunci, dari_kode.nama, dari_kode.satuan, dari_kode.desimal) == ("P2#1", "Pasar", "unit", 1)
    assert (dari_kode.target, dari_kode.target_maju, dari_kode.target_rkpd) == (31, 32, 31)
    assert (surat.kunci, surat.nama, surat.satuan, surat.desimal) == ("P1.1#1", "Surat", "surat", None)
    assert (surat.target, surat.target_maju, surat.target_rkpd) == (0, 130, 125)
    assert (rapat.kunci, rapat.target, rapat.target_maju, rapat.target_rkpd) == ("P1.1#2", 5, None, 5)
    assert (dari_kode.desimal_nilai(Decimal("1.25")), surat.desimal_nilai(Decimal("1.25"))) == (1, 2)


def test_counts_and_money_of_supporting_and_other_programs() -> None:
    """The total is no row; a group without money has none."""
    renja = _renja()
    assert renja.cacah() == (
        CacahRenja("program", ("P1", "P2")), CacahRenja("kegiatan", ("P1.1", "P2.1", "P2.2")), CacahRenja("subkegiatan", ()),
    )  # fmt: skip
    assert [satu.jumlah for satu in renja.cacah("penunjang")] == [1, 1, 0]
    assert [satu.jumlah for satu in renja.cacah("pelaksanaan")] == [1, 2, 0]
    assert (renja.pagu_kelompok("penunjang"), renja.pagu_kelompok("pelaksanaan")) == (110, 320)
    assert _renja(renja=(_rencana("P2"),)).pagu_kelompok("pelaksanaan") is None


def test_the_draft_of_the_rkpd_beside_the_needs() -> None:
    """Needs are what the analysis says, zero too, else what the plan holds; a row that one of both lacks has no name there."""
    rkpd = {s.kode: s for s in _renja().rkpd}
    assert [*rkpd] == ["", "P1", "P1.1", "P2", "P2.1", "P2.2", "P2.3"]
    assert {k: (s.pagu, s.kebutuhan, s.selisih) for k, s in rkpd.items()} == {
        "": (410, 110, -300), "P1": (120, 110, -10), "P1.1": (120, 110, -10), "P2": (290, 0, -290), "P2.1": (250, 0, -250),
        "P2.2": (None, None, None), "P2.3": (40, None, -40),
    }  # fmt: skip
    assert {k: (s.nama, s.nama_renja) for k, s in rkpd.items() if k} == {
        "P1": ("Nama P1", "Nama P1"), "P1.1": ("Nama P1.1", "Nama P1.1"), "P2": ("Nama P2", "Nama P2"),
        "P2.1": ("Nama P2.1", "Nama P2.1"), "P2.2": ("", "Nama P2.2"), "P2.3": ("Kegiatan Ditunda", ""),
    }  # fmt: skip
    assert (rkpd[""].nama, rkpd[""].nama_renja, rkpd[""].level, rkpd["P1.1"].level) == (
        "Jumlah",
        "Jumlah",
        "total",
        "kegiatan",
    )
    assert {k: s.rencana and s.rencana.kode for k, s in rkpd.items() if k in ("", "P1", "P2.3")} == {
        "": "",
        "P1": "P1",
        "P2.3": None,
    }
    assert PosRkpd("", "", "", "total", None, None, None, 5).selisih == 5


def test_old_lines_of_the_nomenclature_count_once() -> None:
    """By what became of them: details of spending, a new line, or nothing."""
    peta = {hal: [satu.kode_lama for satu in isi] for hal, isi in _renja().pemetaan.items()}
    assert peta == {"semua": ["9.01", "9.02", "9.03"], "sesuai": ["9.01"], "rincian": ["9.02"], "tanpa": ["9.03"]}


def test_the_indicator_of_a_proposal() -> None:
    """Its own, else the first of its kegiatan, else none."""
    renja = _renja()
    assert [renja.indikator_usulan(satu) for satu in (_usulan("P1.1", "Kios"), _usulan("P1.1"), _usulan("P2.1"), _usulan("P9.1"))] == [
        "Kios", "Surat", "", "",
    ]  # fmt: skip


def test_sums_over_a_tree() -> None:
    """What has no amount adds none; further codes have a sum too, and a code above that has no row."""
    assert jumlah_pohon_uang({"P1": None, "P1.1": 3, "P1.2": 0, "P3.1": 4}, induk_kode, ["P2"]) == {
        "P1": 3, "P1.1": 3, "P1.2": 0, "P3": 4, "P3.1": 4, "P2": None, "": 7,
    }  # fmt: skip
    assert [induk_bertitik(kode, {"B1": 0, "B1.2": 0}) for kode in ("B1.2.3", "B1.2", "B1", "B3.1")] == [
        "B1.2",
        "B1",
        "",
        "",
    ]
