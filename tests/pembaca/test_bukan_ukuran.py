"""Numbers of a sentence that say which one is meant, and not how many."""

from __future__ import annotations

import pytest

from kinerja.pembaca.bukan_ukuran import samarkan

BUKAN = [
    "Realisasi IKU 3.2 dan indikator 1.1 sampai dengan indikator 2.2 diuraikan pada Tabel 3.4 halaman 27",
    "Pasal 12 ayat (2) Peraturan Menteri Nomor 53 Tahun 2014 dan UU 24/2007",
    "Rapat pada tanggal 14 Maret pukul 09.30 di ruang rapat lantai 2 RT 03 RW 05",
    "Hubungi (0274) 551190 atau WhatsApp 0812-3456-7890",
    "Revisi ke-2 menempati peringkat 3 dari 7 pada sasaran 2",
    "AN (atas normal) bila lebih dari 115%, kuning jika 90% sampai di bawah 100%, merah apabila capaian di bawah 90%",
    "Capaian adalah realisasi dibagi target x 100 persen",
    "Untuk sasaran (2.1) dengan indikator kinerja (5) serta misi (1) diuraikan di bawah ini",
    "Pelayanan (a); 2) tingkat akses, dan 3) tingkat ketaatan; serta 4) lainnya",
    "Tidak terjadi letusan gunung 5.Tanah longsor; 6)Banjir",
    "1. [S 1.1] dan IKU 1a-CP mengacu pada ISO 9001:2015",
]
UKURAN = [
    "Perbandingan guru dan murid 1 : 15 dan 20 sekolah",
    "Kelompok sasaran 3 orang (dan 2) meningkat",
    "Program Gizi menyerap Rp1.920.000.000 dari 2.000 orang atau 96,00 persen",
    "Terdapat 4 sasaran 7 indikator dan 12 kegiatan",
    "Bila dibandingkan dengan target 80 persen, realisasi 82 persen lebih tinggi",
    "Tercapai 5 (lima) sasaran, yaitu 4 indikator (3 tepat waktu)",
    "Nilai 3,57 naik dari 12 ke 15 poin",
    "Terealisasi 235 tahun 2024 dan 250 tahun 2025",
]


@pytest.mark.parametrize("teks", BUKAN)
def test_bukan_ukuran(teks: str) -> None:
    """Codes, ordinals, dates, decrees, pages, clock times, telephones and marks of a list hold no quantity."""
    polos = samarkan(teks)
    assert len(polos) == len(teks)
    assert not any(huruf.isdigit() for huruf in polos)


@pytest.mark.parametrize("teks", UKURAN)
def test_ukuran(teks: str) -> None:
    """Amounts, counts, percentages and years stay as they are."""
    assert samarkan(teks) == teks
