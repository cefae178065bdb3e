"""Where the numbers of one relation are equally likely at fault none is chosen, unless another place decides."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

Tabel = tuple[str, tuple[str, ...], dict[str, tuple[str, ...]]]

_STOK: Tabel = (
    "Tabel 3.7 Persediaan Logistik",
    ("Stok Awal", "Penerimaan", "Penyaluran", "Stok Akhir"),
    {
        "Tenda": ("158", "74", "61", "171"),
        "Selimut": ("44", "310", "205", "149"),
        "Matras": ("95", "52", "88", "59"),
        "Perahu": ("12", "7", "9", "10"),
    },
)
_UANG: Tabel = (
    "Tabel 3.8 Anggaran Dua Tahun",
    ("Pagu 2022", "Realisasi 2022", "% 2022", "Pagu 2023", "Realisasi 2023", "% 2023"),
    {"Belanja Badan": ("9.657.642.218", "9.165.102.464", "94,90", "10.497.437.194", "9.468.354.309", "90,20")},
)
_PROGRAM: Tabel = (
    "Tabel 3.4 Anggaran per Program",
    ("Pagu (Rp)", "Realisasi (Rp)"),
    {
        "Program Pencegahan": ("6.000.437.194", "5.468.354.309"),
        "Program Pemulihan": ("4.497.000.000", "4.000.000.000"),
        "Jumlah": ("10.497.437.194", "9.468.354.309"),
    },
)
_PK: Tabel = (
    "Tabel 2.1 Perjanjian Kinerja Tahun 2023",
    ("Target",),
    {"Indeks layanan warga": ("82,00",), "Nilai kearsipan unit": ("71,50",), "Rapat terlayani": ("180",)},
)
_RENSTRA: Tabel = ("Tabel 1.1 Rencana Jangka Menengah", ("Target 2023",), _PK[2])
_UKUR: Tabel = ("Tabel 3.1 Pengukuran Tahun 2023", ("Target",), _PK[2])


def _tinjau(*semua: Tabel, salah: tuple[str, str, str] = ("", "", "")) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom=k, nilai=salah[2] if (tabel, nama + k) == salah[:2] else n)
        for tabel, kolom, isi in semua
        for nama, nilai in isi.items()
        for k, n in zip(kolom, nilai, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_neraca() -> None:
    """What stood over, came, went and is left: any of the four may be wrong."""
    assert _tinjau(_STOK) == []
    [temuan] = _tinjau(_STOK, salah=(_STOK[0], "SelimutPenyaluran", "206"))
    assert temuan.seharusnya == ""
    assert "mana dari angka-angka itu" in temuan.pesan


def test_jumlah_panjang() -> None:
    """A percentage that is no slip of the right one accuses nobody where a slip of an amount explains it."""
    assert _tinjau(_UANG) == []
    [temuan] = _tinjau(_UANG, salah=(_UANG[0], "Belanja BadanPagu 2022", "9.057.642.218"))
    assert temuan.seharusnya == ""


def test_jumlah_yang_tercetak_di_tempat_lain() -> None:
    """What another table prints, and explains the percentage, is what the amount should be."""
    assert _tinjau(_UANG, _PROGRAM) == []
    temuan = _tinjau(_UANG, _PROGRAM, salah=(_UANG[0], "Belanja BadanRealisasi 2023", "9.068.354.309"))
    assert [(satu.tercetak, satu.seharusnya) for satu in temuan] == [("9.068.354.309", "9.468.354.309")]


def test_target_yang_diperjanjikan() -> None:
    """A target that repeats the plan and not the agreement is a fault where the others of its column repeat the agreement."""
    assert _tinjau(_RENSTRA, _PK, _UKUR) == []
    temuan = _tinjau(_RENSTRA, _PK, _UKUR, salah=(_PK[0], "Nilai kearsipan unitTarget", "27,50"))
    assert [satu.aturan for satu in temuan] == ["publikasi-antartabel"]
    assert {"27,50", "71,50"} <= set(temuan[0].pesan.replace(";", " ").split())


def test_bobot_bukan_pangsa() -> None:
    """Weights are given, and no share of the scores that they weigh."""
    isi = {"Syarat": ("12", "3,79", "0,45"), "Alur": ("14", "3,57", "0,50"), "Waktu": ("16", "3,72", "0,60")}
    isi |= {"Hasil": ("18", "3,71", "0,67"), "Petugas": ("20", "3,37", "0,67"), "Sarana": ("20", "3,60", "0,72")}
    kolom = ("Bobot (%)", "Nilai Rata-rata", "Nilai Tertimbang")
    assert _tinjau(("Tabel 3.5 Survei Kepuasan", kolom, isi | {"Jumlah": ("100", "", "3,61")})) == []
