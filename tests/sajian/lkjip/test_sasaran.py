"""The seven analyses of Permenpan-RB 53/2014 stand for every sasaran and never praise a miss."""

from __future__ import annotations

from decimal import Decimal

import pytest
from satu_sasaran import bagian, baris_kartu, ganti, indikator, isi, kalimat, kini, tabel, tahunan, teks, ubah

from kinerja.angka import NBSP
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import lepas
from kinerja.model import (
    Arah,
    Rentang,
    RumusTurun,
)
from kinerja.sajian import analisis_sasaran, semua_sasaran
from kinerja.sajian.blok import Gambar, Judul, Tabel

_TUJUH = (
    "Perbandingan target dan realisasi tahun ini",
    "Perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya",
    "Perbandingan realisasi dengan target jangka menengah",
    "Perbandingan dengan standar nasional dan daerah lain",
    "Analisis penyebab keberhasilan atau kegagalan serta solusi yang dilakukan",
    "Analisis efisiensi penggunaan sumber daya",
    "Analisis program dan kegiatan pendukung",
)


# --- the seven analyses -------------------------------------------------------------------------------------------------


def test_tujuh_analisis_setiap_sasaran(laporan: Laporan) -> None:
    """Every sasaran has all seven, a. to g., in the order of the regulation, and counts below the part before it."""
    laporan.nomor.mulai_bab("3")
    for dalam, judul_bagian in ((1, "Capaian"), (2, "Metode"), (2, "Sasaran")):
        laporan.nomor.judul(dalam, judul_bagian)
    blok = semua_sasaran(laporan).blok
    judul = [(satu.nomor, satu.teks) for satu in blok if isinstance(satu, Judul) and satu.tingkat == 4]
    assert judul == [(f"{huruf}.", satu) for huruf, satu in zip("abcdefg", _TUJUH, strict=True)] * 3
    sasaran = [satu for satu in blok if isinstance(satu, Judul) and satu.tingkat == 3]
    assert [(satu.nomor, satu.kunci) for satu in sasaran] == [
        ("2.1", "sasaran-S1"),
        ("2.2", "sasaran-S2"),
        ("2.3", "sasaran-S3"),
    ]
    assert sasaran[2].teks == "Sasaran 3: Meningkatnya kualitas kinerja pelayanan perangkat daerah"


@pytest.mark.parametrize(
    ("kode", "angka", "lalu", "beda", "akhir"),
    [
        ("S1", ["76,50 %", "77,04 %", "100,71"], ["76,00 %", "76,63 %", "100,83"], "+0,41", "98,77"),
        ("S2", ["35,00 %", "42,53 %", "121,51"], ["30,00 %", "40,58 %", "135,27"], "+1,95", "85,06"),
        ("S3", ["77,50", "80,00", "103,23"], ["77,20", "79,71", "103,25"], "+0,29", "101,91"),
    ],
)
def test_angka_semarang(laporan: Laporan, kode: str, angka: list[str], lalu: list[str], beda: str, akhir: str) -> None:
    """The numbers of the published report, all in one table: the targets of earlier years beside their realisasi."""
    assert kini(laporan, kode) == [*angka, "Sangat Tinggi"]
    baris = baris_kartu(laporan, kode)
    tahun = [sel.teks for sel in tahunan(laporan, kode).kepala[0]][1:-1]
    ke = tahun.index("2022")
    assert [baris[nama][ke] for nama in ("Target", "Realisasi", "Capaian (%)")] == lalu
    assert baris["Perubahan dari tahun lalu"][ke + 1] == beda
    assert baris["Terhadap target akhir Renstra (%)"][ke + 1] == akhir
    assert tahun[-1] == "2026"
    assert baris["Target"][-2] != "–"
    assert baris["Realisasi"][-2] == ""


def test_hitungan_realisasi_diperlihatkan(laporan: Laporan) -> None:
    """A realisasi from two numbers is calculated below the table, so that a reader can do it again."""
    catatan = [satu.replace(NBSP, " ") for satu in map(lepas, tahunan(laporan, "S1").catatan)]
    assert "Persentase koperasi aktif 2023 = 567 / 736 × 100 % = 77,04 %." in catatan
    assert not any("=" in satu for satu in tahunan(laporan, "S2").catatan)


def test_kalimat_semarang(laporan: Laporan) -> None:
    """The sentences of the first sasaran."""
    assert "jumlah koperasi aktif sebanyak 567 koperasi dibandingkan dengan jumlah seluruh koperasi sebanyak 736" in (
        kalimat(bagian(laporan, "S1", "a"))
    )
    assert "meningkat 0,41 poin persentase, dari 76,63 % pada tahun 2022" in kalimat(bagian(laporan, "S1", "b"))
    jangka = kalimat(bagian(laporan, "S1", "c"))
    assert "Tahun 2023 merupakan tahun kedua pelaksanaan Renstra 2021–2026." in jangka
    assert "terhadap target tahun 2026 sebesar 98,77 % sehingga masih perlu ditingkatkan." in jangka
    assert "101,91 % sehingga target akhir Renstra sudah terpenuhi." in kalimat(bagian(laporan, "S3", "c"))
    assert kalimat(bagian(laporan, "S1", "e")).startswith("Penyebab keberhasilan beserta solusi")
    assert not any(isinstance(satu, Tabel) for huruf in "abcef" for satu in bagian(laporan, "S1", huruf))
    assert "penggunaan anggaran efisien dengan tingkat efisiensi 18,72 %." in kalimat(bagian(laporan, "S1", "f"))


def test_program_pendukung_semarang(laporan: Laporan) -> None:
    """Five programs serve the first sasaran, each a heading; the one of the third has three indicators, its money once."""
    baris = isi(bagian(laporan, "S1", "g"))
    assert [satu[4] for satu in baris if len(satu) > 1] == ["19,33", "101,36", "163,71", "455,20", "105,15"]
    assert next(satu[0] for satu in baris if len(satu) == 1) == (
        "Program Pelayanan Izin Usaha Simpan Pinjam (pagu Rp214.521.290, realisasi Rp179.015.180)"
    )
    assert baris[1][1:4] == ["11,48 %", "3,00 %", "0,58 %"]
    satu = tabel(bagian(laporan, "S3", "g"))
    assert [len(baris) for baris in satu.baris] == [1, 7, 6, 6]
    assert (satu.baris[1][6].teks, satu.baris[1][6].tinggi) == ("91,81", 3)


def test_sasaran_tak_dikenal_ditolak(laporan: Laporan) -> None:
    """A wrong code is an error that names it."""
    with pytest.raises(KeyError, match="S9"):
        analisis_sasaran(laporan, "S9")


# --- met, missed, missing -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def gagal(laporan: Laporan) -> Laporan:
    """Return the report with 500 of 736 active cooperatives: 67,93 % of 76,50 %."""
    return ubah(laporan, variabel=ganti(laporan.data.variabel, lambda s: s.peran == "pembilang", nilai=Decimal(500)))


def test_gagal_tidak_disebut_berhasil(gagal: Laporan) -> None:
    """A miss is called one in every analysis, and the money left is no efficiency."""
    assert kini(gagal, "S1")[1:] == ["67,93 %", "88,80", "Tinggi"]
    assert "capaiannya 88,80 % dengan predikat Tinggi dan belum mencapai target." in kalimat(bagian(gagal, "S1", "a"))
    assert "menurun 8,70 poin persentase" in kalimat(bagian(gagal, "S1", "b"))
    assert "masih perlu ditingkatkan" in kalimat(bagian(gagal, "S1", "c"))
    assert kalimat(bagian(gagal, "S1", "e")).startswith("Penyebab kegagalan beserta solusi")
    hemat = kalimat(bagian(gagal, "S1", "f"))
    assert "Karena target belum seluruhnya tercapai, anggaran yang tersisa belum berarti efisiensi." in hemat
    assert "anggaran efisien" not in hemat


def test_satu_berhasil_satu_gagal(laporan: Laporan) -> None:
    """Two indicators of one sasaran, one met and one missed: both words, one row each, and no efficiency."""
    data = laporan.data
    ubahan = ubah(
        laporan,
        indikator=ganti(data.indikator, lambda s: s.kode == "S2.1", induk="S1"),
        realisasi=ganti(data.realisasi, lambda s: (s.indikator, s.tahun) == ("S2.1", 2023), realisasi=Decimal(30)),
    )
    assert [kini(ubahan, "S1", urut)[2] for urut in (0, 1)] == ["100,71", "85,71"]
    assert kalimat(bagian(ubahan, "S1", "e")).startswith("Penyebab keberhasilan dan kegagalan beserta solusi")
    assert "belum berarti efisiensi" in kalimat(bagian(ubahan, "S1", "f"))
    assert "sebesar 93,21 %" in kalimat(bagian(ubahan, "S1", "f"))


def test_realisasi_hilang(laporan: Laporan) -> None:
    """A missing realisasi is a dash and a sentence in every analysis, never a zero and never a success."""
    ubahan = indikator(laporan, "S2.1", Decimal(35), None, Decimal("40.58"))
    assert kini(ubahan, "S2") == ["35,00 %", "–", "–", ""]
    assert "belum dapat dinilai karena realisasi belum ada." in kalimat(bagian(ubahan, "S2", "a"))
    assert baris_kartu(ubahan, "S2")["Perubahan dari tahun lalu"][1] == "–"
    assert baris_kartu(ubahan, "S2")["Terhadap target akhir Renstra (%)"][1] == "–"
    assert "karena realisasi tahun 2023 belum tersedia." in kalimat(bagian(ubahan, "S2", "b"))
    assert "belum dapat dibandingkan dengan target tahun 2026 karena realisasi tahun 2023 belum tersedia." in kalimat(
        bagian(ubahan, "S2", "c")
    )
    assert kalimat(bagian(ubahan, "S2", "e")).startswith("Penyebab keberhasilan atau kegagalan beserta solusi")
    assert "sehingga efisiensinya belum dapat dinilai." in kalimat(bagian(ubahan, "S2", "f"))
    assert "0,00" not in [*kini(ubahan, "S2"), *teks(*bagian(ubahan, "S2", "a"), *bagian(ubahan, "S2", "b")).split()]


def test_tanpa_target(laporan: Laporan) -> None:
    """Without a target there is no capaian, and both are dashes."""
    ubahan = indikator(laporan, "S2.1", None, Decimal("42.53"))
    assert kini(ubahan, "S2") == ["–", "42,53 %", "–", ""]
    assert "karena target belum ada." in kalimat(bagian(ubahan, "S2", "a"))


def test_target_nol(laporan: Laporan) -> None:
    """A zero target has no capaian, and the reason is printed once."""
    ubahan = indikator(laporan, "S2.1", Decimal(0), Decimal("42.53"))
    assert kini(ubahan, "S2") == ["0,00 %", "42,53 %", "–", ""]
    assert "capaian tidak dihitung karena target nol. " in kalimat(bagian(ubahan, "S2", "a")) + " "


@pytest.mark.parametrize(
    ("rumus", "capaian"), [(RumusTurun.SELISIH, "150,00"), (RumusTurun.RASIO, "200,00"), (RumusTurun.SISA, "50,00")]
)
def test_makin_rendah_makin_baik(laporan: Laporan, rumus: RumusTurun, capaian: str) -> None:
    """Half of the target is better than the target by each formula, also at the end of the Renstra."""
    ubahan = indikator(laporan, "S2.1", Decimal(10), Decimal(5), Decimal(8), arah=Arah.TURUN, rumus_turun=rumus)
    assert kini(ubahan, "S2")[2] == capaian
    assert "menurun 3,00 poin persentase, dari 8,00 %" in kalimat(bagian(ubahan, "S2", "b"))
    assert f"sebesar {capaian} % sehingga target akhir Renstra sudah terpenuhi." in kalimat(bagian(ubahan, "S2", "c"))


def test_makin_rendah_makin_baik_gagal(laporan: Laporan) -> None:
    """More than twice the target is negative, a miss, and not efficient."""
    ubahan = indikator(laporan, "S2.1", Decimal(10), Decimal(21), Decimal(8), arah=Arah.TURUN)
    assert kini(ubahan, "S2")[2:] == ["-10,00", "Sangat Rendah"]
    assert "masih perlu ditingkatkan" in kalimat(bagian(ubahan, "S2", "c"))
    assert "belum berarti efisiensi" in kalimat(bagian(ubahan, "S2", "f"))


@pytest.mark.parametrize(
    ("nilai", "capaian", "status"),
    [("5.80", "100,00", "tepat mencapai target"), ("6.82", "90,00", "belum mencapai target")],
)
def test_target_rentang(laporan: Laporan, nilai: str, capaian: str, status: str) -> None:
    """An interval prints with both bounds; inside it is met, above it missed."""
    rentang = Rentang(Decimal("5.40"), Decimal("6.20"))
    ubahan = indikator(laporan, "S2.1", rentang, Decimal(nilai), arah=Arah.RENTANG)
    assert kini(ubahan, "S2")[0] == "5,40–6,20 %"
    assert kini(ubahan, "S2")[2] == capaian
    assert status in kalimat(bagian(ubahan, "S2", "a"))


@pytest.mark.parametrize(
    ("nilai", "capaian", "status", "gerak"),
    [
        ("WTP", "100,00", "tepat mencapai target", "tetap WTP seperti tahun 2022."),
        ("WDP", "60,00", "belum mencapai target", "berubah dari WTP pada tahun 2022 menjadi WDP pada tahun 2023."),
    ],
)
def test_opini_bpk(laporan: Laporan, nilai: str, capaian: str, status: str, gerak: str) -> None:
    """A grade prints as such, has a capaian by its place in the order, and no arithmetic difference."""
    ubahan = indikator(laporan, "S2.1", "WTP", nilai, "WTP", arah=Arah.PREDIKAT, satuan="opini")
    assert kini(ubahan, "S2")[:3] == ["WTP", nilai, capaian]
    assert status in kalimat(bagian(ubahan, "S2", "a"))
    assert baris_kartu(ubahan, "S2")["Perubahan dari tahun lalu"][1] == "–"
    assert gerak in kalimat(bagian(ubahan, "S2", "b"))
    assert not any(isinstance(satu, Gambar) for satu in analisis_sasaran(ubahan, "S2").blok)


# --- years --------------------------------------------------------------------------------------------------------------


def test_tanpa_tahun_lalu(laporan: Laporan) -> None:
    """A dinas with one year of results only shows dashes before it, no line chart, and says that it cannot compare."""
    satu_tahun = tuple(s for s in laporan.data.realisasi if s.tahun == 2023)
    ubahan = ubah(laporan, realisasi=satu_tahun, analisis=())
    assert kini(ubahan, "S1") == ["76,50 %", "77,04 %", "100,71", "Sangat Tinggi"]
    assert baris_kartu(ubahan, "S1")["Realisasi"][:2] == ["–", "77,04 %"]
    assert baris_kartu(ubahan, "S1")["Perubahan dari tahun lalu"][1] == "–"
    assert "belum dapat dibandingkan karena realisasi tahun 2022 belum tersedia." in kalimat(bagian(ubahan, "S1", "b"))
    assert "gambar:garis_S1" not in {
        f"gambar:{b.kunci}" for b in analisis_sasaran(ubahan, "S1").blok if isinstance(b, Gambar)
    }


def test_tahun_pertama_renstra(laporan: Laporan) -> None:
    """In the first year of a Renstra the table still shows the year before, which its sentence compares with."""
    identitas = laporan.data.identitas[0].model_copy(update={"renstra_awal": 2023, "tahun_pertama": 2023})
    satu = tahunan(ubah(laporan, identitas=(identitas,)), "S1")
    assert satu.judul == "Target, Realisasi, dan Capaian Sasaran 1 Tahun 2022–2026"
    assert [sel.teks for sel in satu.kepala[0]] == ["Uraian", "2022", "2023", "2024", "2025", "2026", "Predikat"]


def test_grafik_garis_menyebut_semua_tahun(laporan: Laporan) -> None:
    """The chart is told in words, target and realisasi of every year."""
    (gambar,) = [b for b in analisis_sasaran(laporan, "S1").blok if isinstance(b, Gambar) and b.kunci == "garis_S1"]
    alt = gambar.alt.replace(NBSP, " ")
    assert "2022 target 76,00 %, realisasi 76,63 %; 2023 target 76,50 %, realisasi 77,04 %" in alt
    assert alt.endswith("2026 target 78,00 %, realisasi –.")


def test_renstra_berakhir_tahun_ini(laporan: Laporan) -> None:
    """In the last year of the Renstra no further targets are listed."""
    identitas = ganti(laporan.data.identitas, lambda _: True, renstra_akhir=2023)
    ubahan = ubah(laporan, identitas=identitas)
    assert [sel.teks for sel in tahunan(ubahan, "S1").kepala[0]] == ["Uraian", "2022", "2023", "Predikat"]
    assert baris_kartu(ubahan, "S1")["Terhadap target akhir Renstra (%)"][1] == "100,71"
    assert "sudah terpenuhi" in kalimat(bagian(ubahan, "S1", "c"))


# --- names from the workbook ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "nama", ["<b>Nilai</b> & <script>", "$x$ #f[y] @z", "{{ tahun }} {% x %}", "**a** _b_ `c` | d", "Nilai " * 50]
)
def test_nama_nakal_tetap_teks(laporan: Laporan, nama: str) -> None:
    """Whatever a name holds is printed as typed, in tables, sentences and charts."""
    data = laporan.data
    ubahan = ubah(
        laporan,
        sasaran=ganti(data.sasaran, lambda s: s.kode == "S1", uraian=nama),
        indikator=ganti(data.indikator, lambda s: s.kode in ("S1.1", "P02.1"), nama=nama),
        anggaran=ganti(data.anggaran, lambda s: s.kode == "2.17.02", nama=nama),
        pembanding=ganti(data.pembanding, lambda s: s.wilayah == "Kota Tegal", wilayah=nama),
    )
    blok = analisis_sasaran(ubahan, "S1", "3.1").blok
    assert isinstance(blok[0], Judul)
    assert blok[0].teks == f"Sasaran 1: {nama}"
    assert tahunan(ubahan, "S1").baris[0][0].teks == nama
    assert [baris[0] for baris in isi(bagian(ubahan, "S1", "g"))[:2]] == [
        f"{nama} (pagu Rp214.521.290, realisasi Rp179.015.180)",
        nama,
    ]
    assert any(baris[1] == nama for baris in isi(bagian(ubahan, "S1", "d")) if len(baris) == 7)
    gambar = [satu for satu in blok if isinstance(satu, Gambar)]
    assert all(satu.svg.startswith("<svg") and "<script" not in satu.svg for satu in gambar)
