"""What charts say in the line above them."""

from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from kinerja.hitung import BarisCapaian, Status
from kinerja.laporan import Laporan
from kinerja.model import Level
from kinerja.sajian import grafik
from kinerja.sajian.blok import Gambar
from kinerja.sajian.lkjip import akuntabilitas, keuangan
from kinerja.sajian.temuan import (
    temuan_anggaran,
    temuan_capaian,
    temuan_garis,
    temuan_kelas,
    temuan_peringkat,
    temuan_ujung,
)


def _berstatus(contoh: BarisCapaian, *status: Status | None) -> list[BarisCapaian]:
    return [type(contoh)(**{**vars(contoh), "status": satu}) for satu in status]


@pytest.fixture
def contoh(laporan: Laporan) -> BarisCapaian:
    """Return one indicator of sasaran."""
    return laporan.hasil.capaian_level(Level.SASARAN)[0]


@pytest.mark.parametrize(
    ("status", "kata"),
    [
        ((Status.MELAMPAUI, Status.TERCAPAI), "Semua indikator yang dinilai mencapai atau melampaui target"),
        ((Status.TIDAK_TERCAPAI,), "Satu-satunya indikator yang dinilai belum mencapai target"),
        ((Status.MELAMPAUI, Status.TIDAK_TERCAPAI, None), "1 dari 2 indikator mencapai atau melampaui target"),
        ((None,), ""),
    ],
)
def test_met_and_missed_are_counted_among_those_that_can_be_judged(
    contoh: BarisCapaian, status: tuple[Status | None, ...], kata: str
) -> None:
    """An indicator without a status is neither met nor missed."""
    assert temuan_capaian(_berstatus(contoh, *status)) == kata


def test_a_line_over_years_says_how_the_year_stands(contoh: BarisCapaian) -> None:
    """Realisasi and target print as everywhere, and what cannot be judged says nothing."""
    assert (
        temuan_garis(contoh).replace("\u00a0", " ") == "Realisasi tahun 2023 melampaui target: 77,04 % terhadap 76,50 %"
    )
    assert temuan_garis(*_berstatus(contoh, None)) == ""


def test_what_cannot_be_compared_says_nothing(laporan: Laporan) -> None:
    """One programme, one region, or equal values have no highest and no lowest."""
    program = [p for p in laporan.hasil.anggaran if p.level == "program"]
    assert "Serapan terendah ada pada Program" in temuan_anggaran(program)
    assert temuan_anggaran(program[:1]) == ""
    assert temuan_peringkat("Kota A", 1, 1) == ""
    assert temuan_ujung("Serapan", [("A", Decimal(4)), ("B", Decimal(4))]) == ""
    assert temuan_kelas(["0–50", "50–100"], [2, 2], "perangkat daerah") == ""


def test_the_finding_stands_in_the_picture_and_in_its_alternative_text(laporan: Laporan) -> None:
    """Who sees the picture and who hears it learn the same first."""
    lukisan = [
        blok
        for sajian in (akuntabilitas.ringkasan_capaian(laporan), keuangan.anggaran_program(laporan))
        for blok in sajian.blok
        if isinstance(blok, Gambar)
    ]
    assert len(lukisan) == 2
    for satu in lukisan:
        tulisan = [teks.text or "" for teks in ET.fromstring(satu.svg).iter() if teks.tag.endswith("text")]  # noqa: S314
        assert satu.alt.startswith(tulisan[0])


def test_a_finding_moves_the_picture_down() -> None:
    """The picture grows by the line above it; nothing of it is covered."""
    tanpa, dengan = (grafik.batang_pegawai(["III"], [1], [2], temuan=satu) for satu in ("", "Perempuan lebih banyak"))
    tinggi = [float(ET.fromstring(satu).get("viewBox", "").split()[3]) for satu in (tanpa, dengan)]  # noqa: S314
    assert tinggi[1] - tinggi[0] == pytest.approx(16.0)
