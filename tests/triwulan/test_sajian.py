"""The report of a quarter: what its notebooks show of a fictitious dinas, and where every number comes from."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja import sajian
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import JenisPerhatian
from kinerja.laporan import Laporan, buka_folder, daftar_kekurangan
from kinerja.model import Pilihan
from kinerja.sajian.blok import Blok, Gambar, Tabel, jelajah, ke_teks
from kinerja.sajian.jejak import kunci_dipakai, tanpa_tanda
from kinerja.sajian.penulis import docx, html, typst
from kinerja.sajian.penulis.tata import UKURAN, menata


def _sajikan(akar: Path, laporan: Laporan) -> tuple[Blok, ...]:
    hasil: list[Blok] = []
    for berkas in sorted((akar / "notebooks" / TRIWULAN.kunci).glob("*.ipynb")):
        sel = [satu for satu in json.loads(berkas.read_text("utf-8"))["cells"] if satu["cell_type"] == "code"]
        for satu in sel[2:]:
            # Our own notebooks: every cell after the first two is one call of sajian.
            hasil.extend(eval("".join(satu["source"]), {"sajian": sajian, "laporan": laporan}).bertanda)  # noqa: S307
    return tuple(hasil)


@pytest.fixture(scope="module")
def disurek(folder_disurek: Path) -> Laporan:
    """Return the report in its second quarter; tests of this module only read it."""
    return buka_folder(folder_disurek).pada_triwulan(2)


@pytest.fixture(scope="module")
def bertanda(akar: Path, disurek: Laporan) -> tuple[Blok, ...]:
    """Return all that it shows, with the marks of traces."""
    return _sajikan(akar, disurek)


def _tabel(blok: tuple[Blok, ...], kunci: str) -> list[list[str]]:
    (tabel,) = [satu for satu in blok if isinstance(satu, Tabel) and satu.kunci == kunci]
    return [[sel.teks.replace("\u00a0", " ") for sel in baris] for baris in tabel.baris]


def test_capaian_status_and_forecast_of_an_indicator(bertanda: tuple[Blok, ...]) -> None:
    """39 of 50 is 78 %, behind the plan; at this pace 78 of 120 by the end of the year."""
    baris = {
        satu[-10] if len(satu) > 10 else satu[0]: satu for satu in _tabel(tanpa_tanda(bertanda), "capaian_triwulan")
    }
    naik_kelas = baris["Jumlah usaha mikro yang naik kelas"]
    assert naik_kelas[-8:] == ["120", "50", "39", "-11", "78,00", "Perlu perhatian", "78", "65,00"]
    assert baris["Indeks daya saing usaha"][-3:] == ["hanya diukur setahun", "–", "–"]


def test_the_form_of_the_evaluation(bertanda: tuple[Blok, ...]) -> None:
    """K and Rp of Renstra, Renja and each quarter in one table; quarters to come are empty, the last row adds up the money."""
    baris = _tabel(tanpa_tanda(bertanda), "evaluasi_hasil_renja")
    izin = next(satu for satu in baris if satu[0] == "Usaha mikro yang difasilitasi izin")
    assert izin[1:] == [
        "unit usaha", "–", "", "–", "", "200", "", "35", "", "40", "", "–", "", "–", "", "75", "", "37,50",
    ]  # fmt: skip
    sub = next(satu for satu in baris if satu[0].startswith("Fasilitasi Kemudahan"))
    assert sub[7:11] == ["400.000.000", "", "45.250.000", ""]
    assert sub[-3:] == ["", "276.750.000", "69,19"]
    assert baris[-1][0] == "Jumlah"
    assert "519.650.000" in baris[-1]


def test_the_form_goes_on_where_amounts_are_too_large(isi: Any, tulis: Any) -> None:
    """Trillions in every quarter fit no page side by side: half of the groups stand in a second table."""
    for lembar, kolom in (("anggaran", ("anggaran",)), ("realisasi_subkegiatan", ("keuangan_tw1", "keuangan_tw2"))):
        for baris in isi[lembar]:
            baris |= {nama: baris[nama] * 1_000_000 for nama in kolom if baris.get(nama)}
    for baris in isi["realisasi_subkegiatan"]:
        baris |= {"keuangan_tw3": baris["keuangan_tw1"], "keuangan_tw4": baris["keuangan_tw2"]}
    blok = tanpa_tanda(sajian.evaluasi_hasil_renja(buka_folder(tulis(isi)).pada_triwulan(4)).bertanda)
    tabel = [satu for satu in blok if isinstance(satu, Tabel)]
    assert [satu.kunci for satu in tabel] == ["evaluasi_hasil_renja", "evaluasi_hasil_renja_2"]
    assert all(satu.ukuran != "biasa" and satu.lanskap for satu in tabel)
    assert tabel[1].judul == f"{tabel[0].judul} (kolom lanjutan)"
    assert [len(satu.kolom) for satu in tabel] == [10, 11]
    assert [sel.teks for sel in tabel[0].baris[0][:1]] == [sel.teks for sel in tabel[1].baris[0][:1]]
    assert menata(tuple(tabel))


def test_what_needs_attention_is_said_with_its_numbers(bertanda: tuple[Blok, ...]) -> None:
    """Behind the plan, money ahead of work, follow-up overdue."""
    teks = ke_teks(tanpa_tanda(bertanda)).replace("\u00a0", " ")
    assert "realisasi 39 unit usaha terhadap target 50 unit usaha (capaian 78,00 %, perlu perhatian)" in teks
    assert "serapan 69,19 %, sedangkan kinerja 37,50 % terhadap target setahun" in teks
    assert "Menetapkan petugas pendata. (batas waktu 30 April 2026, dalam proses)" in teks


def test_reasons_for_attention(disurek: Laporan) -> None:
    """A position that keeps to a rising plan is no forecast of a failure."""
    ada = [(satu.jenis, satu.kode) for satu in disurek.hasil_triwulan.perhatian]
    assert (JenisPerhatian.TERTINGGAL, "S1.1") in ada
    assert (JenisPerhatian.MENDAHULUI, "2.17.02.2.01.0002") in ada
    assert not [satu for satu in ada if satu[1] in ("S1.2", "P1.1")]


def test_every_number_has_its_trace(disurek: Laporan, bertanda: tuple[Blok, ...]) -> None:
    """Every mark leads to a trace, and every trace computes its number again."""
    semua = disurek.semua_jejak
    dipakai = kunci_dipakai(bertanda)
    assert len([satu for satu in dipakai if satu.startswith("triwulan")]) > 100
    tanpa = [satu for satu in dipakai if satu not in semua]
    nilai = {satu.teks for satu in jelajah(bertanda) if hasattr(satu, "teks")}
    assert all(f"\u2013\ue001{satu}" not in nilai for satu in tanpa)
    for kunci, jejak in semua.items():
        assert jejak.hitung_ulang() == jejak.nilai, kunci


def test_all_forms_hold_it(disurek: Laporan, bertanda: tuple[Blok, ...]) -> None:
    """HTML, Word and Typst are made of the same blocks; tables are readable, figures have an alternative text."""
    blok = tanpa_tanda(bertanda)
    for satu in menata(blok):
        if isinstance(satu, Tabel):
            assert UKURAN[satu.ukuran] >= 7, satu.judul
        assert not isinstance(satu, Gambar) or "triwulan II " in satu.alt
    umum: dict[str, Any] = {"judul": "Laporan Triwulan II", "dinas": disurek.nama_dinas, "tahun": 2026}
    teks = html.halaman(bertanda, **umum, jejak=disurek.semua_jejak)
    assert "Fasilitasi Kemudahan Perizinan Usaha Mikro" in teks
    assert docx.susun(blok, **umum, tanggal=dt.date(2026, 6, 30))
    sumber, _ = typst.dokumen(blok, **umum, tanggal=dt.date(2026, 6, 30))
    assert "276.750.000" in sumber


def test_completeness_reaches_to_the_quarter_of_the_report(isi: Any, tulis: Any) -> None:
    """What the first quarter lacks is asked for in the second; what the third will hold is not."""
    for baris in isi["realisasi"]:
        if baris["indikator"] == "S1.1" and baris["tahun"] == 2026:
            baris["tw2"] = None
    laporan = buka_folder(tulis(isi))
    assert [k.kode for k in daftar_kekurangan(laporan.pada_triwulan(1), [TRIWULAN])] == ["tanpa_target_triwulan"]
    kurang = [str(k) for k in daftar_kekurangan(laporan.pada_triwulan(2), [TRIWULAN])]
    assert kurang[1:] == [
        "Realisasi triwulan II indikator “Jumlah usaha mikro yang naik kelas” (S1.1) (lembar realisasi)"
    ]
    assert sum("triwulan III" in str(k) for k in daftar_kekurangan(laporan.pada_triwulan(3), [TRIWULAN])) == 10
    assert laporan.hasil.triwulan(2).ukur_menurut_kode["S1.1"].alasan == "realisasi triwulan II belum diisi"


def test_the_choice_of_the_forecast_is_printed(isi: Any, tulis: Any) -> None:
    """39 x 120 / 50 = 93,6 by the pattern of the plan, and the method says so."""
    folder = tulis(isi, pilihan={"prakiraan_triwulan": "pola-rencana"})
    laporan = buka_folder(folder).pada_triwulan(2)
    assert laporan.pilihan.prakiraan_triwulan is Pilihan(prakiraan_triwulan="pola-rencana").prakiraan_triwulan
    assert laporan.hasil_triwulan.ukur_menurut_kode["S1.1"].prakiraan == Decimal("93.6")
    teks = ke_teks(sajian.metode_triwulan(laporan).blok)
    assert "pola target triwulan rencana aksi" in teks
    assert "(Realisasi × Target tahun) / Target" in teks


def test_the_fourth_quarter_is_the_year(isi: Any, tulis: Any) -> None:
    """Until the fourth quarter target, realisasi and capaian are those of the LKjIP."""
    for baris in isi["realisasi"]:
        if baris["indikator"] == "S1.1" and baris["tahun"] == 2026:
            baris |= {"tw3": 30, "tw4": 50}
    laporan = buka_folder(tulis(isi)).pada_triwulan(4)
    ukur, tahun = laporan.hasil_triwulan.ukur_menurut_kode["S1.1"], laporan.hasil.capaian_menurut_kode["S1.1"]
    assert (ukur.target, ukur.realisasi, ukur.capaian) == (tahun.target, tahun.realisasi, tahun.capaian)
    assert ukur.prakiraan == ukur.realisasi == 119
