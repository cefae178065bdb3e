"""What the data of a report can prove for the self-assessment of its reporting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kinerja.laporan import Laporan
from kinerja.model import JenisAnalisis, JenisWilayah, Level, StatusTindakLanjut
from kinerja.reviu import Tinjauan
from kinerja.reviu.lembar import bukti_evaluasi as b
from kinerja.reviu.lembar.jawaban import Jawaban

_Ubah = Callable[..., Tinjauan]


@pytest.mark.parametrize(
    ("bukti", "ya", "isi"),
    [
        (b.disusun, True, "Laporan tahun 2023 tersusun dan semua bagian wajibnya terisi."),
        (b.berkala, None, "Belum satu pun dari 15 indikator mempunyai realisasi triwulan."),
        (b.direviu, None, "Tidak ada temuan yang perlu ditanggapi."),
        (b.tepat_waktu, None, "Laporan bertanggal 28 Februari 2024, 59 hari setelah tahun anggaran berakhir."),
        (b.standar, None, "Semua bagian wajib terisi; tidak ada galat yang terbuka."),
        (b.banding_target, True, "5 dari 5 indikator tujuan dan sasaran dibandingkan dengan target tahunannya."),
        (b.banding_renstra, True, "3 dari 3 indikator sasaran dibandingkan dengan target akhir Renstra."),
        (b.banding_lalu, True, "3 dari 3 indikator sasaran dibandingkan dengan realisasi tahun 2022."),
        (
            b.banding_nasional,
            None,
            "Belum satu pun dari 3 indikator sasaran mempunyai pembanding nasional; "
            "1 mempunyai pembanding nasional atau daerah lain.",
        ),
        (b.sebab_solusi, True, "3 dari 3 sasaran disertai penyebab dan solusinya."),
        (b.efisiensi, True, "3 dari 3 sasaran dinilai efisiensinya."),
        (b.tindak_lanjut, None, "Data tidak memuat rekomendasi evaluasi tahun sebelumnya."),
    ],
    ids=lambda satu: getattr(satu, "__name__", ""),
)
def test_the_whole_report(ubah: _Ubah, bukti: Callable[[Tinjauan], Jawaban], ya: bool | None, isi: str) -> None:
    """Each statement is answered from the data where they decide it."""
    assert bukti(ubah()) == Jawaban(ya, isi)


def _rekaan(galat: int = 0, temuan: tuple[object, ...] = (), **isi: object) -> Any:
    """Return a review of a report of which only some things are known."""
    return SimpleNamespace(laporan=SimpleNamespace(tahun=2023, **isi), temuan=temuan, galat_terbuka=lambda: galat)


def test_parts_that_are_missing(ubah: _Ubah, tinjauan: Tinjauan) -> None:
    """Missing mandatory parts are counted: they disprove quality, and leave open whether there is a report."""
    dua = _rekaan(kekurangan=(1, 2))
    assert b.disusun(dua) == Jawaban(None, "2 bagian wajib belum diisi.")
    assert b.standar(dua) == Jawaban(False, "2 bagian wajib belum diisi.")
    assert b.standar(_rekaan(3, kekurangan=())) == Jawaban(None, "Semua bagian wajib terisi; 3 galat masih terbuka.")


def test_answers_to_findings(tinjauan: Tinjauan) -> None:
    """Findings that were answered are counted among all."""
    assert b.direviu(tinjauan) == Jawaban(None, "2 dari 4 temuan sudah ditanggapi.")


@pytest.mark.parametrize("triwulan", ["tw1", "tw2", "tw3", "tw4"])
def test_quarters(laporan: Laporan, triwulan: str) -> None:
    """A quarter of the year with a number, nought too, is a measurement of its indicator."""
    kosong = dict.fromkeys(("tw1", "tw2", "tw3", "tw4"))
    isi = [
        SimpleNamespace(indikator=k, tahun=t, **{**kosong, **n})
        for k, t, n in (
            ("S1.1", 2023, {triwulan: 0}),
            ("S2.1", 2022, {triwulan: 1}),
            ("S3.1", 2022, {triwulan: 1}),
            ("S3.1", 2023, {}),
            ("X", 2023, {triwulan: 1}),
        )
    ]
    t = _rekaan(data=SimpleNamespace(realisasi_pohon=isi), indikator_berlaku=laporan.indikator_berlaku)
    assert b.berkala(t) == Jawaban(None, "1 dari 15 indikator mempunyai realisasi triwulan.")


@pytest.mark.parametrize(
    ("batas", "isi"),
    [
        (None, "Laporan bertanggal 1 Januari 2024, 1 hari setelah tahun anggaran berakhir."),
        (dt.date(2024, 3, 31), "Laporan bertanggal 1 Januari 2024; batas penyampaiannya 31 Maret 2024."),
    ],
)
def test_in_time(batas: dt.date | None, isi: str) -> None:
    """The date of the report stands beside the day it is due, else beside the end of the year."""
    kalender = SimpleNamespace(hari=lambda nama, tahun: batas if (nama, tahun) == ("batas_penyampaian", 2023) else None)
    t = _rekaan(params=SimpleNamespace(tanggal=dt.date(2024, 1, 1)), kabupaten=SimpleNamespace(kalender=kalender))
    assert b.tepat_waktu(t) == Jawaban(None, isi)


def _baris(kode: str, level: Level, *isi: object) -> Any:
    nama = ("target", "realisasi", "target_akhir", "efisiensi")
    return SimpleNamespace(kode=kode, level=level, **dict(zip(nama, isi, strict=True)))


def test_side_by_side() -> None:
    """Target and realisasi, and the end of the Renstra, must both be there; other levels do not count."""
    semua = [
        _baris("T1.1", Level.TUJUAN, 1, 1, 1, 1),
        _baris("S1.1", Level.SASARAN, None, 1, None, None),
        _baris("S2.1", Level.SASARAN, 1, None, 1, 1),
        _baris("S3.1", Level.SASARAN, 0, 0, 0, 0),
        _baris("P1.1", Level.PROGRAM, None, None, None, None),
    ]
    t = _rekaan(hasil=SimpleNamespace(capaian=semua, akhir_renstra=semua, efisiensi=semua[:4]))
    assert b.banding_target(t) == Jawaban(
        False, "2 dari 4 indikator tujuan dan sasaran dibandingkan dengan target tahunannya; belum: S1.1 dan S2.1."
    )
    assert b.banding_renstra(t) == Jawaban(
        False, "1 dari 3 indikator sasaran dibandingkan dengan target akhir Renstra; belum: S1.1 dan S2.1."
    )
    assert b.efisiensi(t) == Jawaban(False, "3 dari 4 sasaran dinilai efisiensinya; belum dinilai: S1.1.")


def test_new_indicators_have_no_last_year(laporan: Laporan, ubah: _Ubah) -> None:
    """Indicators of the year itself are not compared with the year before."""
    baru = tuple(s.model_copy(update={"berlaku_mulai": 2023}) for s in laporan.data.indikator)
    assert b.banding_lalu(ubah(indikator=baru)) == Jawaban(
        None, "Semua indikator sasaran baru dipakai mulai tahun 2023."
    )
    satu = tuple(
        s.model_copy(update={"berlaku_mulai": 2023}) if s.kode == "S1.1" else s for s in laporan.data.indikator
    )
    assert b.banding_lalu(ubah(indikator=satu)).bukti.startswith("2 dari 2 indikator sasaran")


def test_the_nation_and_other_regions(laporan: Laporan, ubah: _Ubah) -> None:
    """The nation decides; another region of this year is told; the own region, and another year, is no benchmark."""
    contoh = laporan.data.pembanding[0]

    def banding(*kode: str, **isi: object) -> Any:
        return tuple(
            contoh.model_copy(
                update={"indikator": k, "jenis": JenisWilayah.NASIONAL, "sendiri": False, "tahun": 2023, **isi}
            )
            for k in kode
        )

    semua = banding("S1.1", "S2.1", "S3.1")
    assert b.banding_nasional(ubah(pembanding=semua)) == Jawaban(
        True,
        "3 dari 3 indikator sasaran mempunyai pembanding nasional; 3 mempunyai pembanding nasional atau daerah lain.",
    )
    provinsi = banding("S1.1", jenis=JenisWilayah.PROVINSI)
    assert b.banding_nasional(ubah(pembanding=(*provinsi, *semua[1:]))).ya is None
    tiada = Jawaban(False, "Tidak ada pembanding bagi indikator sasaran.")
    for isi in ({"tahun": 2022}, {"sendiri": True}):
        assert b.banding_nasional(ubah(pembanding=banding("S1.1", **isi))) == tiada
    assert b.banding_nasional(ubah(pembanding=banding("T1.1"))) == tiada


def test_causes_and_solutions(laporan: Laporan, ubah: _Ubah) -> None:
    """A sasaran has its causes and its solutions, by itself or by its indicators."""
    contoh = laporan.data.analisis[0]

    def analisis(*isi: tuple[JenisAnalisis, str | None]) -> Any:
        return tuple(contoh.model_copy(update={"jenis": j, "rujukan": r}) for j, r in isi)

    sebab, solusi = JenisAnalisis.PENYEBAB, JenisAnalisis.SOLUSI
    dukung = JenisAnalisis.PENDUKUNG
    isi = analisis(
        (sebab, "S1"), (solusi, "S1.1"), (sebab, "S2"), (solusi, "S3"), (sebab, None), (dukung, "S2"), (dukung, "S3")
    )
    assert b.sebab_solusi(ubah(analisis=isi)) == Jawaban(
        False, "1 dari 3 sasaran disertai penyebab dan solusinya; belum lengkap: S2 dan S3."
    )


def test_recommendations_of_last_year() -> None:
    """What was followed up is counted."""
    status = [s for s in StatusTindakLanjut if s is not StatusTindakLanjut.SELESAI]
    semua = [SimpleNamespace(status=s) for s in (StatusTindakLanjut.SELESAI, *status[:1])]
    t = _rekaan(data=SimpleNamespace(tindak_lanjut_lhe=semua))
    assert b.tindak_lanjut(t) == Jawaban(
        None, "1 dari 2 rekomendasi evaluasi tahun sebelumnya selesai ditindaklanjuti."
    )
