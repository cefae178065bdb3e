"""The seven analyses of Permenpan-RB 53/2014 stand for every sasaran and never praise a miss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP, cetak_rupiah
from kinerja.besaran.efisiensi import PERBANDINGAN, PMK_22_2021, RUPIAH, SELISIH
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.laporan.jejak import lepas
from kinerja.model import (
    Arah,
    JenisAnalisis,
    JenisWilayah,
    Level,
    Pembanding,
    Rentang,
    RumusEfisiensi,
    RumusTurun,
    SasaranProgram,
)
from kinerja.sajian import analisis_sasaran, semua_sasaran
from kinerja.sajian.blok import Blok, Gambar, Judul, Kotak, Rujuk, Tabel, jelajah

_TUJUH = (
    "Perbandingan target dan realisasi tahun ini",
    "Perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya",
    "Perbandingan realisasi dengan target jangka menengah",
    "Perbandingan dengan standar nasional dan daerah lain",
    "Analisis penyebab keberhasilan atau kegagalan serta solusi yang dilakukan",
    "Analisis efisiensi penggunaan sumber daya",
    "Analisis program dan kegiatan pendukung",
)


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def ubah(laporan: Laporan, *, pilihan: dict[str, Any] | None = None, **lembar: Any) -> Laporan:
    """Return the report with other rows on some sheets or other choices."""
    pengaturan = replace(laporan.bahan.pengaturan, pilihan=laporan.pilihan.model_copy(update=pilihan or {}))
    data = replace(laporan.data, **lembar)
    baru = Laporan(replace(laporan.bahan, narasi={}, data=data, pengaturan=pengaturan))
    baru.teks = isi_teks(baru)
    return baru


def ganti(baris: tuple[Any, ...], mana: Callable[[Any], bool], **isi: Any) -> tuple[Any, ...]:
    """Return rows of a sheet, those that ``mana`` picks with other values."""
    return tuple(satu.model_copy(update=isi) if mana(satu) else satu for satu in baris)


def indikator(laporan: Laporan, kode: str, target: Any, kini: Any, lalu: Any = None, **sifat: Any) -> Laporan:
    """Return the report with an indicator of another kind: its target in all years, this and last year's value."""
    data = laporan.data
    nilai = {2023: kini, 2022: lalu}
    return ubah(
        laporan,
        indikator=ganti(data.indikator, lambda s: s.kode == kode, **sifat),
        target=ganti(data.target, lambda s: s.indikator == kode, renstra=target, pk_perubahan=target),
        realisasi=tuple(
            s.model_copy(update={"realisasi": nilai.get(s.tahun)}) if s.indikator == kode else s for s in data.realisasi
        ),
    )


def wilayah(laporan: Laporan, *baris: dict[str, Any], **lain: Any) -> Laporan:
    """Return the report with these benchmark rows for S2.1 (42,53 %)."""
    isi = tuple(Pembanding(indikator="S2.1", tahun=2023, **satu) for satu in baris)
    return ubah(laporan, pembanding=isi, **lain)


def bagian(laporan: Laporan, kode: str, huruf: str) -> tuple[Blok, ...]:
    """Return the blocks of one of the seven analyses, without its heading."""
    blok = analisis_sasaran(laporan, kode, "3.1").blok
    awal = [urut for urut, satu in enumerate(blok) if isinstance(satu, Judul) and satu.tingkat == 4]
    batas = [*awal, len(blok)]
    ke = "abcdefg".index(huruf)
    return blok[batas[ke] + 1 : batas[ke + 1]]


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def kalimat(blok: tuple[Blok, ...]) -> str:
    """Return the texts outside tables."""
    return teks(*(satu for satu in blok if not isinstance(satu, Tabel)))


def tabel(blok: tuple[Blok, ...]) -> Tabel:
    """Return the only table."""
    (satu,) = [satu for satu in blok if isinstance(satu, Tabel)]
    return satu


def isi(blok: tuple[Blok, ...]) -> list[list[str]]:
    """Return the printed cells of the body of the only table."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in tabel(blok).baris]


def tahunan(laporan: Laporan, kode: str) -> Tabel:
    """Return the table of a sasaran over the years, to which the first four analyses refer."""
    (satu,) = [b for b in analisis_sasaran(laporan, kode).blok if isinstance(b, Tabel) and b.kunci == f"sasaran_{kode}"]
    return satu


def baris_kartu(laporan: Laporan, kode: str, urut: int = 0) -> dict[str, list[str]]:
    """Return the lines of the indicator with this place in the table of a sasaran, by what they tell."""
    kelompok: list[dict[str, list[str]]] = []
    for baris in tahunan(laporan, kode).baris:
        nama, *lain = (sel.teks.replace(NBSP, " ") for sel in baris)
        if lain:
            kelompok[-1][nama] = lain
        else:
            kelompok.append({})
    return kelompok[urut]


def kini(laporan: Laporan, kode: str, urut: int = 0) -> list[str]:
    """Return target, realisasi, capaian and predikat of the year of the report."""
    satu = [sel.teks for sel in tahunan(laporan, kode).kepala[0]].index("2023") - 1
    baris = baris_kartu(laporan, kode, urut)
    return [*(baris[nama][satu] for nama in ("Target", "Realisasi", "Capaian (%)")), baris["Capaian (%)"][-1]]


# --- the seven analyses ------------------------------------------------------------------------------------------


def test_tujuh_analisis_setiap_sasaran(laporan: Laporan) -> None:
    """Every sasaran has all seven, a. to g., in the order of the regulation."""
    blok = semua_sasaran(laporan).blok
    judul = [(satu.nomor, satu.teks) for satu in blok if isinstance(satu, Judul) and satu.tingkat == 4]
    assert judul == [(f"{huruf}.", satu) for huruf, satu in zip("abcdefg", _TUJUH, strict=True)] * 3
    sasaran = [satu for satu in blok if isinstance(satu, Judul) and satu.tingkat == 3]
    assert [(satu.nomor, satu.kunci) for satu in sasaran] == [
        ("3.1", "sasaran-S1"),
        ("3.2", "sasaran-S2"),
        ("3.3", "sasaran-S3"),
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
    assert "penggunaan anggaran efisien sebesar 18,72 %." in kalimat(bagian(laporan, "S1", "f"))


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


# --- met, missed, missing ----------------------------------------------------------------------------------------


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
    assert kalimat(bagian(ubahan, "S1", "e")).startswith("Penyebab keberhasilan serta kegagalan beserta solusi")
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
    assert "belum dapat dibandingkan dengan target tahun 2026." in kalimat(bagian(ubahan, "S2", "c"))
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


# --- years -------------------------------------------------------------------------------------------------------


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


# --- other regions -----------------------------------------------------------------------------------------------


def test_pembanding_semarang(laporan: Laporan) -> None:
    """Rank 4 of 35; ratio of totals 48,23, mean 49,00, the province 85,41 and above us."""
    blok = bagian(laporan, "S1", "d")
    assert len(isi(blok)) == 38
    assert isi(blok)[-2] == ["Jumlah dan rasio jumlah", "10.261", "11.013", "21.274", "48,23", ""]
    assert isi(blok)[-1] == ["Rata-rata persentase", "49,00", ""]
    assert isi(blok)[32] == ["33", "Kota Semarang", "567", "169", "736", "77,04", "4"]
    assert tabel(blok).gaya_baris[32] == "sorot"
    semua = kalimat(blok)
    assert "berada pada peringkat ke-4 dari 35 kabupaten/kota." in semua
    assert "lebih tinggi daripada nilai seluruh wilayah pembanding, yaitu 48,23 %." in semua
    assert "lebih rendah daripada nilai Provinsi Jawa Tengah (kewenangan provinsi), yaitu 85,41 %." in semua
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert "Kota Semarang peringkat 4 dari 35, terbaik Kabupaten Kebumen 90,02." in gambar.alt
    assert [satu.kunci for satu in jelajah(blok) if isinstance(satu, Rujuk)] == [
        "tabel:pembanding_S1.1",
        "gambar:pembanding_S1.1",
    ]


def test_tanpa_pembanding_dikatakan(laporan: Laporan) -> None:
    """No data of others is said, not hidden."""
    (satu,) = bagian(laporan, "S2", "d")
    assert teks(satu) == (
        "Untuk persentase pertumbuhan wirausaha baru yang berskala mikro belum tersedia standar nasional maupun data "
        "pembanding daerah lain pada tahun 2023."
    )


@pytest.mark.parametrize(
    ("nilai", "letak"),
    [
        ("40", "Nilai itu lebih tinggi daripada nilai nasional, yaitu 40,00 %."),
        ("50", "Nilai itu lebih rendah daripada nilai nasional, yaitu 50,00 %."),
        ("42.53", "Nilai itu sama dengan nilai nasional, yaitu 42,53 %."),
    ],
)
def test_hanya_angka_nasional(laporan: Laporan, nilai: str, letak: str) -> None:
    """One national row is compared with in words; there is no rank, no chart and no mean of one."""
    ubahan = wilayah(laporan, {"wilayah": "Nasional", "jenis": "nasional", "nilai": nilai})
    blok = bagian(ubahan, "S2", "d")
    assert letak in kalimat(blok)
    assert "peringkat" not in kalimat(blok)
    assert "Rasio jumlah" not in kalimat(blok)
    assert baris_kartu(ubahan, "S2")["Realisasi Nasional"][1] == (f"{nilai},00 %" if "." not in nilai else "42,53 %")
    assert "Target Nasional" not in baris_kartu(ubahan, "S2")
    assert not any(isinstance(satu, Gambar | Tabel) for satu in blok)


_TIGA = (
    {"wilayah": "Kota A", "jenis": "kota", "nilai": "40"},
    {"wilayah": "Kota Semarang", "jenis": "kota", "sendiri": True},
    {"wilayah": "Kabupaten B", "jenis": "kabupaten", "nilai": "50"},
)


@pytest.mark.parametrize(
    ("arah", "peringkat", "terbaik"),
    [(Arah.NAIK, ["3", "2", "1"], "Kabupaten B 50,00"), (Arah.TURUN, ["1", "2", "3"], "Kota A 40,00")],
)
def test_peringkat_menurut_arah(laporan: Laporan, arah: Arah, peringkat: list[str], terbaik: str) -> None:
    """Values without parts have no columns of parts; the best is highest, or lowest where lower is better."""
    sifat = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", arah=arah)
    blok = bagian(wilayah(laporan, *_TIGA, indikator=sifat), "S2", "d")
    assert [baris[-1] for baris in isi(blok)[:3]] == peringkat
    assert isi(blok)[-1] == ["Rata-rata persentase", "44,18", ""]
    assert [sel.teks for sel in tabel(blok).kepala[0]] == ["No.", "Wilayah", "%", "Peringkat"]
    assert "peringkat ke-2 dari 3 kabupaten/kota" in kalimat(blok)
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert f"peringkat 2 dari 3, terbaik {terbaik}." in gambar.alt


def test_pembanding_tanpa_realisasi_sendiri(laporan: Laporan) -> None:
    """Without an own value others are listed, and no place is claimed."""
    realisasi = tuple(s for s in laporan.data.realisasi if (s.indikator, s.tahun) != ("S2.1", 2023))
    blok = bagian(wilayah(laporan, *_TIGA, realisasi=realisasi), "S2", "d")
    assert "belum dapat dibandingkan karena realisasi tahun 2023 belum tersedia" in kalimat(blok)
    assert [baris[-1] for baris in isi(blok)[:3]] == ["2", "–", "1"]
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert "None" not in gambar.alt


def test_pembanding_rentang_tanpa_peringkat(laporan: Laporan) -> None:
    """Where neither high nor low is best there is no rank to print or to draw."""
    sifat = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", arah=Arah.RENTANG)
    blok = bagian(wilayah(laporan, *_TIGA, indikator=sifat), "S2", "d")
    assert [sel.teks for sel in tabel(blok).kepala[0]] == ["No.", "Wilayah", "%"]
    assert not any(isinstance(satu, Gambar) for satu in blok)
    assert "peringkat" not in kalimat(blok)


# --- causes, money, programs -------------------------------------------------------------------------------------


def test_sebab_kosong_ditandai(laporan: Laporan) -> None:
    """Nobody's cause is invented; a target that was met needs no solution."""
    _, kotak = bagian(ubah(laporan, analisis=()), "S1", "e")
    assert isinstance(kotak, Kotak)
    assert kotak.jenis == "kosong"
    assert "enyebab" in teks(kotak)


def test_setiap_sebab_sekali(laporan: Laporan) -> None:
    """What is said of the sasaran and of its indicators stands once; the name stands where there are several."""
    umum = next(s for s in laporan.data.analisis if s.jenis is JenisAnalisis.PENYEBAB)
    dua = tuple(umum.model_copy(update={"rujukan": ke, "uraian": f"Sebab {ke}."}) for ke in ("S1", "S1.1"))
    assert "Penyebab: Sebab S1. Penyebab: Sebab S1.1." in kalimat(bagian(ubah(laporan, analisis=dua), "S1", "e"))
    pindah = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", induk="S1")
    semua = kalimat(bagian(ubah(laporan, analisis=dua, indikator=pindah), "S1", "e"))
    assert semua.count("Sebab S1.") == 2
    assert "Penyebab (Persentase koperasi aktif): Sebab S1.1." in semua


@pytest.mark.parametrize(
    ("rumus", "nilai"),
    [
        (SELISIH, "anggaran efisien sebesar 31,67 %."),
        (RUPIAH, "anggaran efisien sebesar Rp1.618.971.600."),
        (PERBANDINGAN, "anggaran dinilai efisien."),
        (PMK_22_2021, "anggaran efisien sebesar 100,00 %."),
    ],
)
def test_efisiensi_setiap_rumus(laporan: Laporan, rumus: RumusEfisiensi, nilai: str) -> None:
    """Analysis 6 says the value of the chosen method with its unit."""
    assert nilai in kalimat(bagian(ubah(laporan, pilihan={"rumus_efisiensi": rumus}), "S2", "f"))


def test_sasaran_tanpa_program(laporan: Laporan) -> None:
    """No program is a mark in analysis 7 and no verdict on efficiency in analysis 6."""
    bagian_lain = tuple(s for s in laporan.data.sasaran_program if s.sasaran != "S1")
    ubahan = ubah(laporan, sasaran_program=bagian_lain)
    (kotak,) = bagian(ubahan, "S1", "g")
    assert isinstance(kotak, Kotak)
    assert "(S1) (lembar sasaran_program)" in teks(kotak)
    assert "tanpa anggaran sehingga efisiensinya belum dapat dinilai." in kalimat(bagian(ubahan, "S1", "f"))


def test_program_untuk_dua_sasaran(laporan: Laporan) -> None:
    """A shared program stands under both sasaran, and their budgets still make the total."""
    bagian_program = tuple(s for s in laporan.data.sasaran_program if s.program != "2.17.01")
    bagian_program += (
        SasaranProgram(sasaran="S1", program="2.17.01", bagian=Decimal(60)),
        SasaranProgram(sasaran="S3", program="2.17.01", bagian=Decimal(40)),
    )
    ubahan = ubah(laporan, sasaran_program=bagian_program)
    assert len(isi(bagian(ubahan, "S1", "g"))) == 8 + 6
    assert len(isi(bagian(ubahan, "S3", "g"))) == 3 + 1
    assert f"dari pagu {cetak_rupiah(4217956933 + 7004766213)}" in kalimat(bagian(ubahan, "S1", "f"))


def test_program_tanpa_indikator(laporan: Laporan) -> None:
    """A program that measures nothing still shows its money, with dashes beside it."""
    tanpa = tuple(s for s in laporan.data.indikator if s.kode != "P04.1")
    baris = isi(bagian(ubah(laporan, indikator=tanpa, analisis=()), "S1", "g"))
    assert baris[4:6] == [
        ["Program Penilaian Kesehatan KSP/USP Koperasi (pagu Rp366.205.089, realisasi Rp289.851.039)"],
        ["Belum ada indikator program", "–", "–", "–", "–", "–", "79,15"],
    ]


def test_sasaran_tanpa_indikator(laporan: Laporan) -> None:
    """A sasaran that measures nothing is marked and does not break the others."""
    tanpa = tuple(s for s in laporan.data.indikator if s.kode != "S2.1")
    ubahan = ubah(laporan, indikator=tanpa, analisis=())
    judul, kotak, *lain = analisis_sasaran(ubahan, "S2").blok
    assert isinstance(judul, Judul)
    assert isinstance(kotak, Kotak)
    assert "(S2) (lembar indikator)" in teks(kotak)
    assert [satu.nomor for satu in lain if isinstance(satu, Judul)] == ["f.", "g."]
    assert sum(isinstance(s, Judul) and s.tingkat == 4 for s in semua_sasaran(ubahan).blok) == 16


def test_dinas_satu_sasaran(laporan: Laporan) -> None:
    """One sasaran has its seven analyses and the whole budget."""
    data = laporan.data
    program = {s.program for s in data.sasaran_program}
    satu = ubah(
        laporan,
        sasaran=data.sasaran[:1],
        sasaran_program=tuple(SasaranProgram(sasaran="S1", program=kode) for kode in sorted(program)),
        indikator=tuple(s for s in data.indikator if s.level is not Level.SASARAN or s.induk == "S1"),
        analisis=(),
    )
    blok = semua_sasaran(satu).blok
    assert sum(isinstance(s, Judul) and s.tingkat == 4 for s in blok) == 7
    assert "dari pagu Rp31.826.684.236" in kalimat(bagian(satu, "S1", "f"))


# --- names from the workbook -------------------------------------------------------------------------------------


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


def test_wilayah_dengan_jenis_provinsi_saja(laporan: Laporan) -> None:
    """A province alone is compared with like the nation, and its parts are shown."""
    provinsi = {"wilayah": "Provinsi", "jenis": JenisWilayah.PROVINSI, "pembilang": "1", "penyebut": "4"}
    blok = bagian(wilayah(laporan, provinsi), "S2", "d")
    assert "Nilai itu lebih tinggi daripada nilai Provinsi, yaitu 25,00 %." in kalimat(blok)
    assert isi(blok) == [["1", "Provinsi", "1", "3", "4", "25,00"]]
    assert "seluruh wilayah" not in kalimat(blok)


def test_program_disebut_dengan_anggarannya(laporan: Laporan) -> None:
    """The money of a program stands once over its indicators, and is said not to be that of one of several."""
    (satu,) = (b for b in bagian(laporan, "S3", "g") if isinstance(b, Tabel))
    kepala = [baris[0].teks for baris in satu.baris if len(baris) == 1]
    assert [lepas(teks).replace(NBSP, " ") for teks in kepala] == [
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota (pagu Rp11.674.610.355, realisasi Rp10.717.987.308)"
    ]
    assert "Anggaran program tidak dibagi menurut indikator." in satu.catatan
    (lain,) = (b for b in bagian(laporan, "S2", "g") if isinstance(b, Tabel))
    assert not any("tidak dibagi" in teks for teks in lain.catatan)


def test_program_dua_sasaran_tidak_dibagi(laporan: Laporan) -> None:
    """A program that two sasaran share is printed whole, and the note says so."""
    data = laporan.data
    lagi = next(s for s in data.sasaran_program if s.sasaran == "S2").model_copy(update={"sasaran": "S1"})
    ubahan = ubah(laporan, sasaran_program=(*data.sasaran_program, lagi))
    (satu,) = (b for b in bagian(ubahan, "S2", "g") if isinstance(b, Tabel))
    assert "Anggaran program tidak dibagi menurut sasaran." in satu.catatan
