"""Prose rules: what they find in one sentence, where, and what leaves them silent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka
from kinerja.reviu import ATURAN, Dugaan, Keluarga, Tingkat

Periksa = Callable[..., list[Dugaan]]

SALAH = [
    ("naskah-angka-keliru", "Persentase koperasi aktif mencapai 77,32 % pada tahun 2023.", "77,32 %", "77,04 %"),
    ("naskah-angka-keliru", "Persentase koperasi aktif tahun 2022 sebesar 77,04 %.", "77,04 %", "76,63 %"),
    ("naskah-angka-keliru", "Realisasi persentase koperasi sehat 56,25 %.", "56,25 %", "50,75 %"),
    ("naskah-angka-keliru", "Capaian Nilai AKIP 103,32 %.", "103,32 %", "103,23 %"),
    ("naskah-angka-keliru", "Penyerapan anggaran mencapai 89,25 %.", "89,25 %", "89,52 %"),
    ("naskah-angka-keliru", "Penyerapan anggaran tahun 2023 sebesar 83,79 %.", "83,79 %", "89,52 %"),
    ("naskah-angka-keliru", "Pagu belanja Rp31.826.684.326.", "Rp31.826.684.326", "Rp31.826.684.236"),
    ("naskah-angka-mirip", "Capaian Nilai AKIP 103,22 %.", "103,22 %", "103,23 %"),
    ("naskah-angka-diketik", "Persentase koperasi aktif mencapai 77,04 %.", "77,04 %", "77,04 %"),
    ("naskah-angka-diketik", "Persentase koperasi aktif sebesar 77 %.", "77 %", "77,04 %"),
    ("naskah-angka-diketik", "Sebanyak 4.006 orang menerima fasilitas.", "4.006", "4.006 orang"),
    ("naskah-status", "Nilai AKIP tidak mencapai target.", "tidak mencapai target", "melampaui"),
    (
        "naskah-status",
        "Persentase fasilitasi penerbitan izin usaha simpan pinjam mencapai target.",
        "mencapai target",
        "tidak tercapai",
    ),
    ("naskah-status", "Seluruh indikator program mencapai target.", "semua indikator", "1 tidak tercapai"),
    ("naskah-arah", "Nilai AKIP menurun dibandingkan tahun 2022.", "menurun", "meningkat"),
    ("naskah-arah", "Persentase koperasi sehat meningkat dari tahun lalu.", "meningkat", "menurun"),
    ("naskah-predikat", "Persentase koperasi aktif berpredikat Tinggi.", "Tinggi", "Sangat Tinggi"),
    (
        "naskah-banyak",
        "Tiga dari sepuluh indikator program tidak mencapai target.",
        "Tiga dari sepuluh indikator program",
        "1",
    ),
    (
        "naskah-banyak",
        "Sembilan dari 10 indikator program melampaui target.",
        "Sembilan dari 10 indikator program",
        "6",
    ),
    (
        "naskah-banyak",
        "Delapan dari 10 indikator program mencapai target.",
        "Delapan dari 10 indikator program",
        "9",
    ),
    (
        "naskah-banyak",
        "Dua dari 10 indikator program belum melampaui target.",
        "Dua dari 10 indikator program",
        "1 atau 4",
    ),
    ("naskah-banyak", "Satu dari dua belas indikator program tertunda.", "Satu dari dua belas indikator program", "10"),
    ("naskah-banyak", "Terdapat 9 program dan 14 kegiatan.", "Terdapat 9 program", "8"),
    ("naskah-banyak", "Dinas menetapkan empat sasaran strategis.", "menetapkan empat sasaran strategis", "3"),
    ("naskah-banyak", "Dinas menetapkan tiga tujuan.", "menetapkan tiga tujuan", "2"),
    (
        "naskah-peringkat",
        "Kota Semarang berada pada peringkat ke-5 dari 35 daerah.",
        "peringkat ke-5 dari 35",
        "peringkat ke-4 dari 35",
    ),
    (
        "naskah-rencana-daerah",
        "Renstra menjabarkan Rencana Pembangunan Daerah.",
        "Rencana Pembangunan Daerah",
        "Rencana Pembangunan Jangka Menengah Daerah (RPJMD)",
    ),
    ("naskah-periode", "Renstra 2021-2023 menjadi acuan.", "2021–2023", "2021–2026"),
    ("naskah-tahun", "Perjanjian Kinerja Tahun 2022 disusun bersama.", "Perjanjian Kinerja Tahun 2022", "2023"),
    (
        "naskah-instansi",
        "Laporan Kinerja Instansi Pemerintah Bappeda Kota Semarang disusun.",
        "Bappeda Kota Semarang",
        "Dinas Koperasi dan Usaha Mikro",
    ),
    (
        "naskah-instansi",
        "Pegawai Dinas Koperasi dan Usaha Kota Semarang bekerja.",
        "Dinas Koperasi dan Usaha Kota Semarang",
        "Dinas Koperasi dan Usaha Mikro",
    ),
    ("naskah-daerah", "Koperasi di Kota Bandung ikut serta.", "Kota Bandung", "Kota Semarang"),
    (
        "naskah-kata-ganda",
        "Dinas mempunyai tugas mempunyai tugas membantu.",
        "mempunyai tugas mempunyai tugas",
        "mempunyai tugas",
    ),
    ("naskah-kata-ganda", "Di {{ kabupaten }} Kota Semarang.", "Kota Semarang Kota Semarang", "Kota Semarang"),
]

BENAR = [
    "Peraturan Daerah Nomor 14 Tahun 2016 Pasal 3 ayat (2), Jalan Pemuda Nomor 175, tanggal 28 Februari 2024.",
    "Pelatihan diikuti 25 peserta selama 3 hari dengan suku bunga 6,25 % per tahun.",
    "Persentase koperasi aktif mencapai {{ indikator('S1.1').realisasi }}.",
    "Nilai AKIP telah melampaui target.",
    "Upaya dilakukan agar Nilai AKIP mencapai target yang lebih tinggi.",
    "Nilai AKIP meningkat dibandingkan tahun 2022.",
    "Satu dari sepuluh indikator program tidak mencapai target.",
    "Sembilan dari 10 indikator program mencapai target.",
    "Empat dari 10 indikator program belum melampaui target.",
    "Dinas menetapkan tiga sasaran strategis.",
    "Dinas memiliki 25 indikator.",
    "Keaktifan koperasi ditopang oleh lima program yang saling melengkapi.",
    "Program Pengembangan UMKM memiliki 1 kegiatan dan 1 sub kegiatan.",
    "Kota Semarang berada pada peringkat ke-4 dari 35 daerah.",
    "Renstra 2016-2021 sudah berakhir.",
    "Perjanjian Kinerja Tahun 2023 disusun bersama.",
    "Dinas bekerja sama dengan Dinas Perdagangan dan Kabupaten Demak.",
    "Kepala {{ dinas }} menetapkan laporan ini.",
    "Realisasi koperasi aktif Provinsi Jawa Tengah sebesar 48,23 %.",
]


_ATURAN = [s.id for s in ATURAN.values() if s.keluarga is Keluarga.NASKAH]


@pytest.fixture(scope="module")
def semua(tulis: Periksa) -> dict[str, list[Dugaan]]:
    """Return what each rule finds when all sentences stand in one file, a line each, the first on line 3."""
    teks = "\n".join([*(satu[1] for satu in SALAH), *BENAR])
    return {satu: tulis(teks, satu) for satu in _ATURAN}


@pytest.mark.parametrize("nomor", range(len(SALAH)), ids=[satu[1] for satu in SALAH])
def test_kalimat_salah(semua: dict[str, list[Dugaan]], nomor: int) -> None:
    """A sentence that the data contradict is named with its line, what stands there and what it should be."""
    aturan, _, tercetak, seharusnya = SALAH[nomor]
    tempat = f"narasi/penutup.md baris {nomor + 3}"
    [satu] = [dugaan for dugaan in semua[aturan] if dugaan.tempat == tempat]
    assert (satu.tercetak, satu.seharusnya) == (tercetak, seharusnya)
    assert satu.pesan.endswith((".", "}}."))


@pytest.mark.parametrize("nomor", range(len(BENAR)), ids=BENAR)
def test_kalimat_benar(semua: dict[str, list[Dugaan]], nomor: int) -> None:
    """Numbers that measure nothing of the report, and true statements, leave all rules but the hint silent."""
    tempat = f"narasi/penutup.md baris {len(SALAH) + nomor + 3}"
    berat = [satu for satu in _ATURAN if ATURAN[satu].tingkat is not Tingkat.CATATAN]
    assert [d.pesan for satu in berat for d in semua[satu] if d.tempat == tempat] == []


def test_saran_penanda(tulis: Periksa) -> None:
    """The finding names the placeholder that prints the number."""
    [satu] = tulis("Persentase koperasi aktif mencapai 77,32 %.", "naskah-angka-keliru")
    assert satu.pesan == (
        'Realisasi yang benar adalah 77,04 %, tetapi tertulis 77,32 %; pakai {{ indikator("S1.1").realisasi }}.'
    )


def test_baris_setelah_penanda(tulis: Periksa) -> None:
    """Lines are counted as in the file, also below a placeholder that runs over two lines."""
    [satu] = tulis("Awal {{ tahun\n}} saja.\nKata kata.", "naskah-kata-ganda")
    assert satu.tempat == "narasi/penutup.md baris 5"


@pytest.mark.parametrize(
    ("kabupaten", "dinas"),
    [("kota-semarang", "diskopum"), ("kota-depok", "dkum"), ("kota-semarang-publikasi", "diskopum")],
)
def test_laporan_yang_benar(akar: Path, kabupaten: str, dinas: str) -> None:
    """The corrected reports hold nothing against their own data in their prose."""
    laporan: Laporan = buka(kabupaten, dinas, 2023, akar / "params")
    assert [d for a in ATURAN.values() if a.keluarga is Keluarga.NASKAH for d in a.fungsi(laporan)] == []
