"""What is no contradiction, since nothing says that it is one thing."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _tinjau(isi: list[tuple[str, str, str, str]]) -> list[Temuan]:
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    return [
        satu.temuan for satu in tinjau_publikasi(baris, tahun=2022).temuan if satu.temuan.tingkat != Tingkat.CATATAN
    ]


@pytest.mark.parametrize(
    "judul",
    [
        ("Anggaran dan Realisasi Belanja Langsung Dinas", "Anggaran dan Realisasi Belanja Tidak Langsung Dinas"),
        ("Peserta KB Baru terhadap Sasaran Tahun 2022", "Peserta KB Aktif s.d. Desember 2022 menurut Kontrak Kerja"),
    ],
)
def test_judul_berlawanan(judul: tuple[str, str]) -> None:
    """Captions of which one denies the other, or names the other half of one thing, are on two things."""
    nilai = {
        "Bidang Sungai": ("8.781", "17.400"),
        "Bidang Danau": ("6.120", "9.345"),
        "Bidang Muara": ("5.310", "7.755"),
    }
    isi = [
        (f"Tabel 4.{n} {satu}", nama, "Anggaran", f"{semua[n]}.260.000")
        for n, satu in enumerate(judul)
        for nama, semua in nilai.items()
    ]
    assert _tinjau(isi) == []


def test_sebutan_tanpa_hal() -> None:
    """What running text aims at without saying of what is not compared with what another section aims at."""
    isi = [
        ("Prosa 1) Angka Partisipasi Kasar", "target pada tahun 2022", "Nilai", "98,14"),
        ("Prosa 2) Angka Partisipasi Murni", "target pada tahun 2022", "Nilai", "73,19"),
    ]
    assert _tinjau(isi) == []


def test_tahun_pembuka_kalimat() -> None:
    """A sentence speaks of the year that it begins with."""
    sebutan = "umur harapan hidup penduduk di Kabupaten Angan"
    isi = []
    for n, (tahun, nilai) in enumerate((("2010", "67,46"), ("2018", "68,61"))):
        tabel = f"Prosa {n}. Kesehatan"
        isi += [(tabel, sebutan, "Nilai", nilai)]
        isi += [(tabel, f"Kalimat {n}", "Kalimat", f"Pada tahun {tahun}, {sebutan} sebesar {nilai} tahun.")]
    assert _tinjau(isi) == []
    assert len(_tinjau([satu for satu in isi if satu[2] == "Nilai"])) == 1


@pytest.mark.parametrize(("bintang", "tingkat"), [("*", Tingkat.PERINGATAN), ("", Tingkat.GALAT)])
def test_angka_sementara(bintang: str, tingkat: Tingkat) -> None:
    """A number that one place marks as provisional may differ from the final one."""
    isi = [
        ("Tabel 3.1 Realisasi", "Persentase jalan mantap", "Realisasi 2022", f"85,20{bintang}"),
        ("Tabel 3.1 Realisasi", "Persentase jembatan mantap", "Realisasi 2022", "70,15"),
        ("Tabel 3.4 Perkembangan Realisasi", "Persentase jalan mantap", "2022", "86,90"),
        ("Tabel 3.4 Perkembangan Realisasi", "Persentase jembatan mantap", "2022", "70,15"),
    ]
    assert [satu.tingkat for satu in _tinjau(isi)] == [tingkat]


def test_satu_sebutan_banyak_angka() -> None:
    """A name for which running text prints three numbers is that of no one thing."""
    isi = [
        (f"Prosa {n}) Sumber Dana", "jumlah anggaran", "Nilai", f"Rp{angka}.000.000")
        for n, angka in enumerate(("25.257", "51.127", "1.773"))
    ]
    assert _tinjau(isi) == []
    assert len(_tinjau(isi[:2])) == 1


def test_bilangan_salah_serupa() -> None:
    """Numbers of one table that are written wrongly in one way are told at once."""
    isi = [
        ("Tabel 3.17 Produksi", nama, "Hasil (ton)", nilai)
        for nama, nilai in (("Laut", "525.349.7"), ("Tambak", "60.347.7"), ("Kolam", "2.925.9"), ("Sungai", "1.402.3"))
    ]
    temuan = [satu for satu in _tinjau(isi) if "titik ribuan" in satu.pesan]
    assert [satu.tercetak for satu in temuan] == ["525.349.7"]
    assert "3 bilangan lain" in temuan[0].pesan


@pytest.mark.parametrize(
    ("satu", "lain", "beda"),
    [
        ("Dana Dekonsentrasi Tahun 2022", "Dana Tugas Pembantuan Tahun 2022", 0),
        ("Anggaran APBN Tahun 2022", "Anggaran APBD Tahun 2022", 0),
        ("Anggaran APBN Tahun 2022", "Anggaran Tahun 2022", 1),
    ],
)
def test_dua_sumber_dana(satu: str, lain: str, beda: int) -> None:
    """One programme has a budget of each source of money: only what names no other source is held against it."""
    isi = []
    for tabel, pagu in ((f"Tabel 3.8 Realisasi {satu}", "2.750"), (f"Tabel 3.9 Realisasi {lain}", "1.930")):
        isi += [(tabel, "Pengendalian Hama Padi Terpadu", "Anggaran (Rp)", f"{pagu}.400.000")]
        isi += [(tabel, "Perbanyakan Benih Sumber", "Anggaran (Rp)", "1.250.000.000" if beda else f"{pagu}.800.000")]
    assert len(_tinjau(isi)) == beda


def test_judul_kolom_menurut_kolomnya() -> None:
    """What a column calls itself counts before what its group is called: a target under "Capaian" is a target."""
    isi = []
    for nama, target, nyata in (
        ("Jalan mantap", "81,00", "79,38"),
        ("Irigasi berfungsi", "64,00", "68,48"),
        ("Jembatan baik", "90,00", "90,00"),
    ):
        for judul, nilai in (("Target", target), ("Realisasi", nyata)):
            isi += [
                Publikasi(
                    tabel="Tabel 6 Kinerja", baris=nama, kelompok="Capaian Tahun 2022 (%)", kolom=judul, nilai=nilai
                )
            ]
            isi += [
                Publikasi(tabel="Tabel 7 Pengukuran", baris=nama, kolom=judul, nilai=nilai.replace("68,48", "86,48"))
            ]
    (temuan,) = (satu.temuan for satu in tinjau_publikasi(isi, tahun=2022).temuan)
    assert temuan.pesan.startswith("Realisasi yang sama tercetak 68,48 pada Tabel 6 Kinerja, tetapi di sini 86,48")


def test_jumlah_yang_berkurang() -> None:
    """A total below nought is compared with none."""
    nilai = {"Belanja Pegawai": "-100.000.000", "Belanja Barang": "-200.000.000", "Jumlah": "-300.000.000"}
    assert _tinjau([("Tabel 2 Anggaran", nama, "Pergeseran Pagu (Rp)", satu) for nama, satu in nilai.items()]) == []
