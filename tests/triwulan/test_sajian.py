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


def _form(laporan: Laporan) -> list[Tabel]:
    semua = tanpa_tanda(sajian.evaluasi_hasil_renja(laporan).bertanda)
    return [satu for satu in semua if isinstance(satu, Tabel) and satu.kunci.startswith("evaluasi_hasil_renja")]


def _isi_baris(tabel: Tabel, indikator: str) -> list[str]:
    return next([s.teks for s in baris] for baris in tabel.baris if any(s.teks.startswith(indikator) for s in baris))


def test_the_form_of_the_evaluation(disurek: Laporan) -> None:
    """Indicators stand beside their row of the budget; quarters to come are open; the last row adds up the money."""
    awal, lanjut = _form(disurek)
    izin = _isi_baris(awal, "Usaha mikro yang difasilitasi izin (unit usaha)")
    assert izin[2:] == [
        "–", "–", "–", "–", "200", "400.000.000", "35", "17,50", "45.250.000", "40", "37,50", "231.500.000", "–", "–", "–",
    ]  # fmt: skip
    izin = _isi_baris(lanjut, "Usaha mikro yang difasilitasi izin (unit usaha)")
    assert izin[2:] == [
        "–", "–", "–", "75", "276.750.000", "37,50", "69,19", "–", "–", "–", "–", "Bidang Pemberdayaan",
    ]  # fmt: skip
    assert [sel.teks for sel in lanjut.baris[-1]][:6] == ["Jumlah", "", "", "–", "", "817.900.000"]
    assert "519.650.000" in [sel.teks for sel in awal.baris[-1]]
    assert awal.baris[0][1].teks == "Meningkatnya mutu layanan dinas"


def test_the_columns_of_the_form_have_their_official_numbers(disurek: Laporan) -> None:
    """K and Rp of a column share its number, also where the columns go on in a further table."""
    awal, lanjut = _form(disurek)
    assert [sel.teks for sel in awal.kepala[-1]] == [f"({n})" for n in range(1, 11)]
    assert [sel.teks for sel in lanjut.kepala[-1]][4:] == ["(11)", "(12)", "(12/7)", "(13)", "(14)", "(15)"]
    assert sum(sel.lebar for sel in awal.kepala[-1]) == len(awal.kolom)


def test_the_form_concludes_as_the_regulation_asks(isi: Any, tulis: Any) -> None:
    """Mean capaian with predikat, then factors and follow-up: as typed for the quarter, else from its obstacles."""
    isi["simpulan_triwulan"] = [
        {"triwulan": 1, "faktor_pendorong": "Anggaran tersedia tepat waktu."},
        {
            "triwulan": 2,
            "faktor_pendorong": "Pendamping <berpengalaman>.",
            "tindak_lanjut_renja": "Menambah pendamping.",
        },
    ]
    semua = tanpa_tanda(sajian.evaluasi_hasil_renja(buka_folder(tulis(isi)).pada_triwulan(2)).bertanda)
    baris = {satu[0]: satu[1:] for satu in _tabel(semua, "faktor_evaluasi_renja")}
    assert baris == {
        "Faktor pendorong keberhasilan kinerja": ["Pendamping <berpengalaman>."],
        "Faktor penghambat pencapaian kinerja": [
            "Pendamping usaha terlambat ditugaskan; Perubahan tata cara pengadaan."
        ],
        "Tindak lanjut yang diperlukan dalam triwulan III": [
            "Menetapkan petugas pendata; Menambah jadwal pendampingan."
        ],
        "Tindak lanjut yang diperlukan dalam Renja berikutnya": ["Menambah pendamping."],
    }
    assert _tabel(semua, "simpulan_evaluasi_renja") == [
        ["Target Renja 2026", "43,33", "Sangat Rendah", "49,57"], ["Target Renstra s.d. 2029", "–", "–", "–"],
    ]  # fmt: skip


def test_the_form_goes_on_where_amounts_are_too_large(isi: Any, tulis: Any) -> None:
    """Trillions in every quarter: the groups of columns are parted, and each part can be laid out."""
    for lembar, kolom in (("anggaran", ("anggaran",)), ("realisasi_subkegiatan", ("keuangan_tw1", "keuangan_tw2"))):
        for baris in isi[lembar]:
            baris |= {nama: baris[nama] * 1_000_000 for nama in kolom if baris.get(nama)}
    for baris in isi["realisasi_subkegiatan"]:
        baris |= {"keuangan_tw3": baris["keuangan_tw1"], "keuangan_tw4": baris["keuangan_tw2"]}
    tabel = _form(buka_folder(tulis(isi)).pada_triwulan(4))
    assert [satu.kunci for satu in tabel] == [f"evaluasi_hasil_renja{akhir}" for akhir in ("", "_2")]
    assert all(satu.ukuran != "biasa" and satu.lanskap for satu in tabel)
    assert tabel[1].judul == f"{tabel[0].judul} (kolom lanjutan)"
    assert [sel.teks for sel in tabel[0].baris[0][:1]] == [sel.teks for sel in tabel[1].baris[0][:1]]
    assert menata(tuple(tabel))


def test_what_needs_attention_is_said_with_its_numbers(bertanda: tuple[Blok, ...]) -> None:
    """Behind the plan, money ahead of work, follow-up overdue."""
    teks = ke_teks(tanpa_tanda(bertanda)).replace("\u00a0", " ")
    assert "realisasi 39 unit usaha terhadap target 50 unit usaha (capaian 78,00 %, perlu perhatian)" in teks
    assert "serapan 69,19 %, sedangkan kinerja 37,50 % terhadap target setahun" in teks
    assert "Menetapkan petugas pendata (batas waktu 30 April 2026, dalam proses)." in teks


def test_indicators_of_one_name_are_told_apart(isi: Any, tulis: Any) -> None:
    """Two that are called the same say which sasaran or sub kegiatan they measure; a name of its own stands alone."""
    for baris in isi["indikator"]:
        if baris["kode"] in ("P2.1", "SK2.1"):
            baris["nama"] = "Usaha mikro yang dibina"
    teks = ke_teks(sajian.perhatian_triwulan(buka_folder(tulis(isi)).pada_triwulan(2)).blok)
    assert "Usaha mikro yang dibina (Program Pemberdayaan Usaha Mikro): realisasi" in teks
    assert "Usaha mikro yang dibina (Sub kegiatan: Fasilitasi Kemudahan Perizinan Usaha Mikro): realisasi" in teks
    assert "Jumlah usaha mikro yang naik kelas: realisasi" in teks


def test_before_anything_is_typed_nothing_is_called_in_order(isi: Any, tulis: Any) -> None:
    """A quarter without realisasi says that nothing can be judged, not that nothing needs attention."""
    isi["realisasi"], isi["realisasi_subkegiatan"], isi["kendala_triwulan"] = [], [], []
    laporan = buka_folder(tulis(isi)).pada_triwulan(1)
    teks = ke_teks((*sajian.ringkasan_triwulan(laporan).blok, *sajian.perhatian_triwulan(laporan).blok))
    assert "Kedelapan indikator belum dapat dinilai." in teks
    assert "Belum ada indikator atau belanja yang dapat dinilai." in teks
    assert "khusus" not in teks


def test_captions_of_figures_are_titles(bertanda: tuple[Blok, ...]) -> None:
    """Every word has its capital, prepositions excepted."""
    judul = [satu.judul for satu in bertanda if isinstance(satu, Gambar) and satu.kunci.startswith("triwulan-")]
    assert "Target dan Realisasi Jumlah Usaha Mikro yang Naik Kelas sampai dengan Setiap Triwulan" in judul


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
    """What the first quarter lacks is asked for in the second, what the third will hold is not; a yearly measure has no quarters."""
    for baris in isi["realisasi"]:
        if baris["indikator"] == "S1.1" and baris["tahun"] == 2026:
            baris["tw2"] = None
    laporan = buka_folder(tulis(isi))
    assert [k.kode for k in daftar_kekurangan(laporan.pada_triwulan(1), [TRIWULAN])] == []
    kurang = [str(k) for k in daftar_kekurangan(laporan.pada_triwulan(2), [TRIWULAN])]
    assert kurang == ["Realisasi triwulan II indikator “Jumlah usaha mikro yang naik kelas” (S1.1) (lembar realisasi)"]
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
