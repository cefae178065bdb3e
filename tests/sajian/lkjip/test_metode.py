"""The report prints the formulas, the scale and the choices that it uses, and no others."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.besaran.efisiensi import PMK_22_2021
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Arah, DasarHitung, RumusTurun
from kinerja.sajian import metode_capaian, pilihan_laporan, skala_predikat
from kinerja.sajian.blok import Blok, Kotak, Rumus, Tabel, jelajah


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def ubah(laporan: Laporan, *, pilihan: dict[str, Any] | None = None, **indikator: Any) -> Laporan:
    """Return the report with other choices, and with another indicator S1.1."""
    pengaturan = replace(laporan.bahan.pengaturan, pilihan=laporan.pilihan.model_copy(update=pilihan or {}))
    baris = tuple(s.model_copy(update=indikator) if s.kode == "S1.1" else s for s in laporan.data.indikator)
    return Laporan(replace(laporan.bahan, pengaturan=pengaturan, data=replace(laporan.data, indikator=baris)))


def teks(blok: tuple[Blok, ...]) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def rumus(laporan: Laporan) -> list[tuple[str, str]]:
    """Return numerator and denominator of the formulas of capaian."""
    return [(s.pembilang, s.penyebut) for s in metode_capaian(laporan).blok if isinstance(s, Rumus)]


def test_hanya_rumus_yang_dipakai(laporan: Laporan) -> None:
    """All indicators of Semarang are higher-is-better: one formula, no warning."""
    assert rumus(laporan) == [("Realisasi", "Target")]
    assert not any(isinstance(satu, Kotak) for satu in metode_capaian(laporan).blok)


@pytest.mark.parametrize(
    ("bentuk", "atas", "bawah"),
    [
        (RumusTurun.SELISIH, "2 × Target − Realisasi", "Target"),
        (RumusTurun.RASIO, "Target", "Realisasi"),
        (RumusTurun.SISA, "Target − Realisasi", "Target"),
    ],
)
def test_rumus_turun_dicetak(laporan: Laporan, bentuk: RumusTurun, atas: str, bawah: str) -> None:
    """The formula for lower-is-better is the one of the report, or the indicator's own; only "sisa" is warned of."""
    for ubahan in (
        ubah(laporan, arah=Arah.TURUN, pilihan={"rumus_turun": bentuk}),
        ubah(laporan, arah=Arah.TURUN, rumus_turun=bentuk),
    ):
        assert rumus(ubahan) == [("Realisasi", "Target"), (atas, bawah)]
        peringatan = [satu for satu in metode_capaian(ubahan).blok if isinstance(satu, Kotak)]
        assert [satu.jenis for satu in peringatan] == (["perhatian"] if bentuk is RumusTurun.SISA else [])
        assert ("menghasilkan capaian 0 %" in teks(metode_capaian(ubahan).blok)) == (bentuk is RumusTurun.SISA)


def test_rentang_dan_predikat_mempunyai_rumus(laporan: Laporan) -> None:
    """An interval explains both of its sides; a grade is the quotient of two places in an order."""
    assert [atas for atas, _ in rumus(ubah(laporan, arah=Arah.RENTANG))][1:] == [
        "2 × Target − Realisasi",
        "100 % bila realisasi berada dalam rentang; di luar rentang dihitung terhadap batas terdekat",
    ]
    assert rumus(ubah(laporan, arah=Arah.PREDIKAT))[1:] == [("Urutan predikat realisasi", "Urutan predikat target")]


def test_skala_dicetak_dengan_sumber(laporan: Laporan) -> None:
    """Five classes, best first, each with its interval and colour; a sound scale has no remark."""
    _, tabel, *lain = skala_predikat(laporan).blok
    assert isinstance(tabel, Tabel)
    assert [[sel.teks for sel in baris] for baris in tabel.baris] == [
        ["1", "x > 90", "Sangat Tinggi"],
        ["2", "75 < x ≤ 90", "Tinggi"],
        ["3", "65 < x ≤ 75", "Sedang"],
        ["4", "50 < x ≤ 65", "Rendah"],
        ["5", "x ≤ 50", "Sangat Rendah"],
    ]
    assert [baris[2].warna for baris in tabel.baris] == [5, 4, 3, 2, 1]
    assert tabel.sumber.startswith("Lampiran Permendagri Nomor 86 Tahun 2017")
    assert lain == []


def test_skala_berlubang_diberi_catatan(laporan: Laporan) -> None:
    """Exactly 90 has no class on the scale that Depok prints; the report says so instead of guessing."""
    ubahan = ubah(laporan, pilihan={"skala": "permendagri-54-2010"})
    kotak = skala_predikat(ubahan).blok[-1]
    assert isinstance(kotak, Kotak)
    assert kotak.jenis == "perhatian"
    assert "Skala ini tidak utuh: " in teks((kotak,))
    assert "nilai 90,00 tidak mempunyai kelas" in teks((kotak,))


def test_nilai_pada_lubang_tidak_berpredikat(laporan: Laporan) -> None:
    """An indicator at 90 % exactly keeps its capaian and prints no predikat on that scale."""
    ubahan = ubah(laporan, pilihan={"skala": "permendagri-54-2010"})
    realisasi = tuple(
        s.model_copy(update={"realisasi": Decimal("31.5")}) if (s.indikator, s.tahun) == ("S2.1", 2023) else s
        for s in laporan.data.realisasi
    )
    ubahan = Laporan(replace(ubahan.bahan, data=replace(laporan.data, realisasi=realisasi)))
    (satu,) = (p for p in ubahan.hasil.capaian if p.kode == "S2.1")
    assert (satu.capaian, satu.predikat) == (Decimal(90), None)


def test_pilihan_disebut_dengan_pemiliknya(laporan: Laporan) -> None:
    """Basis, scale, efficiency, cap and main source are listed, each with whose choice it is."""
    isi = teks(pilihan_laporan(laporan).blok)
    assert "Dasar hitung tercetak: " in isi
    assert "kalkulator (ketetapan pemerintah daerah)." in isi
    assert "Efisiensi = % capaian kinerja − % realisasi anggaran (ketetapan pemerintah daerah)." in isi
    assert "Capaian dalam rata-rata tidak dibatasi." in isi
    assert "Sumber dana utama: Pendapatan Asli Daerah (PAD)." in isi
    assert "Indikator yang tidak menyebut rumusnya sendiri" not in isi


def test_pilihan_lain_berbunyi_lain(laporan: Laporan) -> None:
    """Other choices print as such, and as the dinas' own where they are."""
    ubahan = ubah(
        laporan,
        arah=Arah.TURUN,
        pilihan={
            "dasar_hitung": DasarHitung.PENUH,
            "batas_capaian": Decimal(100),
            "rumus_efisiensi": PMK_22_2021,
        },
    )
    pengaturan = replace(ubahan.bahan.pengaturan, asal_pilihan={**laporan.asal_pilihan, "batas_capaian": "laporan"})
    isi = teks(pilihan_laporan(Laporan(replace(ubahan.bahan, pengaturan=pengaturan))).blok)
    assert "Dasar hitung penuh: angka turunan dihitung dari angka dengan ketelitian penuh" in isi
    assert "Capaian dalam rata-rata dibatasi sampai 100,00 % (pilihan perangkat daerah)." in isi
    assert "nilai efisiensi PMK 22/2021, yaitu NE = 50 % + (E / 20) × 50 %" in isi
    assert "rumusnya sendiri: makin rendah realisasi makin baik (selisih) (ketetapan pemerintah daerah)." in isi


def test_tanggal_menurut_daerah_disebut(laporan: Laporan) -> None:
    """A date from the region's calendar is printed with whose it is; the report's own is not listed."""
    assert "Tanggal laporan" not in teks(pilihan_laporan(laporan).blok)
    pengaturan = replace(laporan.bahan.pengaturan, asal_tanggal="kabupaten")
    isi = teks(pilihan_laporan(Laporan(replace(laporan.bahan, pengaturan=pengaturan))).blok)
    assert "Tanggal laporan: 28 Februari 2024 (ketetapan pemerintah daerah)." in isi
