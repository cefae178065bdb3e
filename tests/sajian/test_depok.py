"""The second real report: what it has and the first has not, and what it lacks, stands on its pages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kinerja import sajian
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Level
from kinerja.sajian.blok import Blok, Gambar, Judul, Kotak, Sel, Tabel, TandaTangan, Teks, jelajah


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the report of Kota Depok."""
    return buka_folder(akar / "params" / "kota-depok" / "dkum" / "2023")


def semua_teks(blok: Sequence[Blok]) -> str:
    """Return all text of blocks, spaces plain."""
    isi = [satu.teks for satu in jelajah(blok) if isinstance(satu, Teks | Sel)]
    return " ".join(isi).replace("\N{NO-BREAK SPACE}", " ")


def tabel(blok: Sequence[Blok], kunci: str) -> Tabel:
    """Return a table by its key."""
    return next(satu for satu in blok if isinstance(satu, Tabel) and satu.kunci == kunci)


def isi(satu: Tabel) -> list[list[str]]:
    """Return the texts of the body of a table."""
    return [[sel.teks.replace("\N{NO-BREAK SPACE}", " ") for sel in baris] for baris in satu.baris]


def kepala(satu: Tabel) -> list[str]:
    """Return the titles of the first row of the header."""
    return [sel.teks for sel in satu.kepala[0]]


def jalankan(kode: str, laporan: Laporan) -> Any:
    """Run a cell such as ``sajian.bab(laporan, 1, "Pendahuluan")``."""
    return eval(kode, {"sajian": sajian, "laporan": laporan})  # noqa: S307 - a cell of our notebooks


def test_semua_sel_notebook(laporan: Laporan, akar: Path) -> None:
    """The same notebooks show this report, and nothing of it is left to be filled in."""
    for berkas in sorted((akar / "notebooks/lkjip").glob("*.ipynb")):
        for sel in json.loads(berkas.read_text("utf-8"))["cells"]:
            kode = "".join(sel["source"])
            if sel["cell_type"] == "code" and kode.startswith("sajian."):
                hasil = jalankan(kode, laporan)
                kotak = [satu for satu in hasil.blok if isinstance(satu, Kotak) and satu.jenis == "kosong"]
                assert not kotak, kode


def test_tanpa_kolom_kode(laporan: Laporan) -> None:
    """Own codes hold the tree together and are not printed."""
    for blok, kunci in (
        (sajian.rincian_anggaran(laporan).blok, "anggaran"),
        (sajian.tabel_susunan_program(laporan).blok, "susunan_program"),
    ):
        assert "Kode" not in kepala(tabel(blok, kunci))
        assert "P1.1" not in semua_teks(blok)


def test_indikator_yang_diganti(laporan: Laporan) -> None:
    """Old indicators have rows of their own, with dashes for years in which an indicator was not in use."""
    blok = sajian.analisis_sasaran(laporan, "S2").blok
    riwayat = tabel(blok, "sasaran_S2")
    baris = isi(riwayat)
    nama = [satu[0] for satu in baris if len(satu) == 1]
    assert nama == [
        "Koperasi berkualitas",
        "Persentase wirausaha",
        *(
            f"{lama} – tidak berlaku lagi pada tahun 2023"
            for lama in (
                "Persentase koperasi aktif", "Peningkatan volume usaha", "Persentase wirausaha baru",
                "Persentase usaha mikro naik kelas",
            )
        ),
    ]  # fmt: skip
    nyata = [satu[1:4] for satu in baris if satu[0] == "Realisasi"]
    assert nyata[:3] == [["–", "56,36 %", "36,36 %"], ["–", "2,14 %", "0,74 %"], ["87,79 %", "–", ""]]
    assert [satu[1] for satu in baris if satu[0] == "Capaian (%)"][2:] == ["108,33", "76,30", "76,47", "86,67"]
    assert [satu[3] for satu in baris if satu[0] == "Perubahan dari tahun lalu"] == ["-20,00", "-1,40"]
    assert tuple(satu for satu in riwayat.catatan if "menggantikan" in satu) == (
        "Koperasi berkualitas menggantikan persentase koperasi aktif mulai tahun 2022.",
        "Persentase wirausaha menggantikan peningkatan volume usaha mulai tahun 2022.",
    )
    assert "koperasi aktif" not in semua_teks(sajian.tabel_iku(laporan).blok)
    assert "koperasi aktif" not in semua_teks(sajian.tabel_tujuan_sasaran(laporan).blok)


def test_pembanding_nasional(laporan: Laporan) -> None:
    """National target and realisasi stand beside the own ones; one region has no rank and no chart."""
    blok = sajian.analisis_sasaran(laporan, "S2").blok
    banding = tabel(blok, "sasaran_S2")
    assert [[satu[0], satu[3]] for satu in isi(banding) if satu[0].endswith("Nasional")] == [
        ["Target Nasional", "7,50 %"],
        ["Realisasi Nasional", "8,50 %"],
        ["Target Nasional", "2,57 %"],
        ["Realisasi Nasional", "1,34 %"],
    ]
    assert "peringkat" not in semua_teks(blok)
    assert not any(isinstance(satu, Gambar) and satu.kunci.startswith("pembanding") for satu in blok)


def test_rincian_program(laporan: Laporan) -> None:
    """Analysis 7 goes down to the sub kegiatan with indicator, share of the money, and the causes per program."""
    blok = sajian.analisis_sasaran(laporan, "S2").blok
    rincian = tabel(blok, "program_S2")
    baris: dict[str, Any] = {satu[0]: satu[1:] for satu in isi(rincian)}
    assert baris["Program Pelayanan Izin Usaha Simpan Pinjam"] == ["–", "–", "–", "–", "–", "–"]
    assert baris["Fasilitasi Kemudahan Perizinan Usaha Mikro"] == [
        "Jumlah usaha mikro yang telah mendapatkan perizinan", "unit usaha", "300", "200", "66,67",
        "88,76",
    ]  # fmt: skip
    teks = semua_teks(blok)
    assert "Program Pengawasan dan Pemeriksaan Koperasi. Realisasi persentase tingkat kepatuhan koperasi" in " ".join(
        teks.split()
    )
    assert "Penyebab (Fasilitasi Kemudahan Perizinan Usaha Mikro): Perencanaan kegiatan kurang matang" in teks


def test_pegawai_tanpa_kelamin(laporan: Laporan) -> None:
    """Sentences and tables leave out men and women where the source does."""
    teks = semua_teks(sajian.ringkasan_pegawai(laporan).blok)
    assert "60 orang pegawai. Menurut status" in teks
    assert "non-PNS sebanyak 26 orang (43,33 %)." in teks
    golongan = tabel(sajian.tabel_golongan(laporan).blok, "pegawai_golongan")
    assert isi(golongan)[2] == ["3.", "Golongan III", "25", "73,53 %".removesuffix(" %")]
    assert isi(tabel(sajian.tabel_pendidikan(laporan).blok, "pegawai_pendidikan"))[0] == ["1.", "S2", "5"]
    assert kepala(tabel(sajian.tabel_eselon(laporan).blok, "pegawai_eselon")) == ["No.", "Eselon", "Jumlah"]
    assert sajian.grafik_golongan(laporan).blok == ()


def test_tanpa_tanggal_perjanjian(laporan: Laporan) -> None:
    """A day that is not known is left to be written by hand."""
    ttd = [satu for satu in jelajah(sajian.semua_formulir_pk(laporan).blok) if isinstance(satu, TandaTangan)]
    assert {satu.tempat_tanggal for satu in ttd} == {f"Depok, {'.' * 24} 2023"}
    assert "ditandatangani pada tanggal" not in semua_teks(sajian.tabel_perjanjian_kinerja(laporan).blok)


def test_lembar_kosong_tanpa_bagian(laporan: Laporan, akar: Path) -> None:
    """A sheet that may be empty leaves nothing behind, and the parts after it are numbered on."""
    laporan = Laporan(laporan.bahan)
    kode = [
        "".join(sel["source"])
        for berkas in ("01_pendahuluan", "02_perencanaan")
        for sel in json.loads((akar / f"notebooks/lkjip/{berkas}.ipynb").read_text("utf-8"))["cells"]
        if "".join(sel["source"]).startswith(("sajian.bab(", "sajian.sub", "sajian.arah"))
    ]
    judul = [
        (satu.nomor, satu.teks)
        for satu in jelajah([b for satu in kode for b in jalankan(satu, laporan).blok])
        if isinstance(satu, Judul) and satu.tingkat > 1
    ]
    assert judul == [
        ("A.", "Gambaran Umum"),
        ("B.", "Organisasi dan Sumber Daya"),
        ("1.", "Kedudukan, Tugas, dan Fungsi"),
        ("2.", "Struktur Organisasi"),
        ("3.", "Sumber Daya Manusia"),
        ("C.", "Isu Strategis dan Permasalahan"),
        ("D.", "Sistematika Penulisan"),
        ("A.", "Perencanaan Strategis"),
        ("1.", "Visi dan Misi"),
        ("2.", "Tujuan dan Sasaran"),
        ("3.", "Program, Kegiatan, dan Sub Kegiatan"),
        ("4.", "Pohon Kinerja"),
        ("B.", "Indikator Kinerja Utama"),
        ("C.", "Perjanjian Kinerja"),
        ("D.", "Inovasi Pendukung Kinerja"),
    ]
    assert "sarana" not in semua_teks(sajian.sistematika(laporan).blok)


def test_lubang_skala_disebut(laporan: Laporan) -> None:
    """Bab III says that the scale has no class for exactly 90,00."""
    (kotak,) = [satu for satu in sajian.skala_predikat(laporan).blok if isinstance(satu, Kotak)]
    assert "nilai 90,00 tidak mempunyai kelas" in semua_teks([kotak])


def test_budget_shows_performance_of_each_row(laporan: Laporan) -> None:
    """Where sub kegiatan have indicators their capaian stands beside their money; what is left is the efficiency here."""
    (tabel,) = (satu for satu in sajian.rincian_anggaran(laporan).blok if isinstance(satu, Tabel))
    judul = [sel.teks for sel in tabel.kepala[0]]
    baris = {satu[0].teks: satu[judul.index("Capaian Kinerja")].teks for satu in tabel.baris}
    assert baris["Fasilitasi Kemudahan Perizinan Usaha Mikro"] == "66,67"
    assert tabel.catatan == (
        "Capaian kinerja ialah rata-rata capaian indikator pada baris itu.",
        "Kolom % Sisa menunjukkan tingkat efisiensi bila target tercapai.",
    )


def test_efficiency_of_rows_of_the_budget(laporan: Laporan) -> None:
    """A sub kegiatan with indicators is measured as a sasaran is; the total has none."""
    pos = laporan.hasil.efisiensi_anggaran
    milik = [p for p in laporan.hasil.capaian if p.level is Level.SUBKEGIATAN]
    satu = pos[milik[0].induk]
    assert {p.induk for p in milik} <= pos.keys()
    assert satu.capaian == milik[0].capaian
    assert satu.efisien is bool(satu.tercapai and satu.capaian is not None and satu.capaian >= (satu.persen or 0))
    assert "" not in pos
