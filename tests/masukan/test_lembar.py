"""From cells to rows: sheets, titles, the upright sheet, repeated keys."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.model import LEMBAR, Rentang

SUB = "2.17.01.2.01.01"

# --- sheets ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lembar",
    [nama for nama, spek in LEMBAR.items() if LKJIP.lembar.get(nama) in (Kebutuhan.WAJIB, Kebutuhan.BOLEH_KOSONG)],
)
def test_lembar_tidak_ada(buku: Any, lembar: str) -> None:
    """Every sheet is needed; a missing one is the only fault, not also all that refers to it, and says where to get it."""
    del buku.lembar[lembar]
    assert str(buku.galat()[0]) == (
        f'data.xlsx, lembar "{lembar}": lembar tidak ditemukan; pindahkan lembar kosongnya dari salinan buku kerja '
        "yang ditulis kinerja check --mark."
    )
    assert buku.ringkas() == [(lembar, "", "lembar_tidak_ada")]


@pytest.mark.parametrize(
    ("lembar", "nama"), [("anggaran", "anggran"), ("pk_indikator", "PK Indikatr"), ("sumber_dana", "Sumberdana")]
)
def test_nama_lembar_salah_eja(buku: Any, lembar: str, nama: str) -> None:
    """A sheet of nearly the right name is offered as it is spelled in the workbook."""
    buku.ganti_nama(lembar, nama)
    buku.hanya(lembar, "", "lembar_tidak_ada", f"lembar tidak ditemukan; mungkin maksudnya “{nama}”")


def test_lembar_lain_tidak_ditawarkan(buku: Any) -> None:
    """A sheet that is itself needed is not offered for another one."""
    del buku.lembar["pk_indikator"]
    assert "mungkin" not in buku.galat()[0].pesan


def test_lembar_terbit_boleh_tiada(buku: Any) -> None:
    """The sheet for a published report is missing without a word, also in workbooks made before there was one."""
    assert "publikasi" not in buku.lembar
    assert buku.baca().publikasi == ()


def test_angka_terbit_seperti_tercetak(buku: Any) -> None:
    """Printed numbers stay text, malformed ones too; a dash is no value."""
    kepala = ["tabel", "baris", "kolom", "nilai"]
    isi = [
        ["Tabel 3.7", "sasaran 3", "Realisasi", "10.711482.609"],
        ["Tabel 3.7", "2.17.01", "Sisa", "-"],
        ["T", 1, 2023, 77.04],
    ]
    buku.lembar["publikasi"] = [["Angka terbit"], kepala, *isi]
    assert [(satu.baris, satu.kolom, satu.nilai) for satu in buku.baca().publikasi] == [
        ("sasaran 3", "Realisasi", "10.711482.609"),
        ("2.17.01", "Sisa", None),
        ("1", "2023", "77.04"),
    ]


def test_lembar_tambahan(buku: Any) -> None:
    """Sheets of the user's own do not matter."""
    buku.lembar["Coretan saya"] = [["apa saja", 1], ["", "#REF!"]]
    buku.baca()


@pytest.mark.parametrize("nama", ["Anggaran", " ANGGARAN "])
def test_nama_lembar_longgar(buku: Any, nama: str) -> None:
    """Case and blanks in the name of a sheet do not count."""
    buku.ganti_nama("anggaran", nama)
    assert buku.baca().anggaran


@pytest.mark.parametrize(
    "lembar",
    [nama for nama, spek in LEMBAR.items() if LKJIP.lembar.get(spek.lembar) is Kebutuhan.WAJIB and not spek.tegak],
)
def test_lembar_kosong(buku: Any, lembar: str) -> None:
    """A sheet with titles and no row is a warning, and a fault of its own where other sheets name its codes."""
    del buku.lembar[lembar][2:]
    daftar = buku.galat()
    (satu,) = (galat for galat in daftar if galat.tingkat == "peringatan")
    assert (satu.lembar, satu.sel, satu.kode) == (lembar, "", "lembar_kosong")
    assert "belum berisi satu baris pun; isi mulai di bawah nama kolom" in satu.pesan
    dirujuk = [(galat.lembar, galat.kode) for galat in daftar if galat.tingkat == "galat"]
    assert dirujuk in ([], [(lembar, "lembar_kosong")])


@pytest.mark.parametrize("lembar", ["tindak_lanjut_lhe", "inovasi", "pembanding", "sumber_dana", "riwayat_anggaran"])
def test_lembar_boleh_kosong(buku: Any, lembar: str) -> None:
    """Some sheets may have no row."""
    del buku.lembar[lembar][2:]
    assert getattr(buku.baca(), lembar) == ()


# --- titles ------------------------------------------------------------------------------------------------------


def test_judul_di_baris_ketujuh(buku: Any) -> None:
    """Titles are found below other rows, and faults then name the true cells."""
    buku.lembar["anggaran"][0:1] = [["PEMERINTAH KOTA"], ["Anggaran"], [], ["Rupiah", 2023], [], ["kode"]]
    assert len(buku.baca().anggaran) == 60
    buku.lembar["anggaran"][9][4] = "banyak"
    buku.hanya("anggaran", "E10", "bukan_rupiah", "“banyak” bukan bilangan rupiah; tulis misalnya 1200000000")


def test_urutan_kolom_bebas(buku: Any) -> None:
    """Columns may stand in any order, and faults name the true cells."""
    asli = buku.baca()
    buku.lembar["anggaran"] = [list(reversed(baris)) for baris in buku.lembar["anggaran"]]
    data = buku.baca()
    assert [satu.model_dump() for satu in data.anggaran] == [satu.model_dump() for satu in asli.anggaran]
    sel = buku.ubah("anggaran", 5, "realisasi", "x")
    assert sel.startswith("C")
    buku.hanya("anggaran", sel, "bukan_rupiah", "“x”")


@pytest.mark.parametrize("judul", ["Laki Laki", "laki_laki", " LAKI-LAKI ", "laki\nlaki"])
def test_judul_longgar(buku: Any, judul: str) -> None:
    """Case, blanks, hyphens and line breaks in a title do not count."""
    buku.ganti_judul("pegawai_status", "laki laki", judul)
    assert buku.baca().pegawai_status[0].laki_laki == 23


def test_tanpa_judul_kolom(buku: Any) -> None:
    """A sheet without a row of titles is told which ones to write."""
    buku.lembar["anggaran"][1] = ["nomor", "apa", "", "", "", "", ""]
    pesan = "baris nama kolom (kode, nama, anggaran murni, anggaran, ...) tidak ditemukan"
    buku.hanya("anggaran", "", "kepala_tidak_ada", pesan)


@pytest.mark.parametrize(
    ("lembar", "kolom"),
    [("anggaran", "nama"), ("indikator", "arah"), ("unit", "jenis"), ("sarpras", "jumlah")],
)
def test_kolom_wajib_hilang(buku: Any, lembar: str, kolom: str) -> None:
    """A missing required column is one fault, not one for every row."""
    buku.hapus_kolom(lembar, kolom)
    buku.hanya(lembar, "baris 2", "kolom_tidak_ada", f'kolom "{kolom}" tidak ditemukan')


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_kolom_jumlah_hilang(buku: Any, kolom: str) -> None:
    """Amounts may be blank in upper rows, but their column must stand there."""
    buku.hapus_kolom("anggaran", kolom)
    buku.hanya("anggaran", "baris 2", "kolom_tidak_ada", f'kolom "{kolom}" tidak ditemukan')


@pytest.mark.parametrize(
    ("lembar", "kolom", "eja"),
    [
        ("anggaran", "kode", "kod"),
        ("anggaran", "realisasi", "Realisai"),
        ("pegawai_pendidikan", "laki laki", "lakilaki"),
        ("pembanding", "penyebut", "penyebt"),
        ("target", "pk perubahan", "pk perubahn"),
    ],
)
def test_judul_salah_eja(buku: Any, lembar: str, kolom: str, eja: str) -> None:
    """A misspelt title is one fault at its cell, for what stands below it would be lost."""
    sel = buku.ganti_judul(lembar, kolom, eja)
    buku.hanya(lembar, sel, "kolom_tidak_ada", f'kolom "{kolom}" tidak ditemukan; mungkin maksudnya “{eja}”')


def test_kolom_asing(buku: Any) -> None:
    """An unknown column is only a warning."""
    buku.lembar["anggaran"][1].append("Nama PPTK")
    pesan = "kolom “Nama PPTK” tidak dikenal dan diabaikan"
    buku.hanya("anggaran", "H2", "kolom_asing", pesan, peringatan=True)


def test_kolom_asing_mirip(buku: Any) -> None:
    """An unknown column that looks like one that is there says so."""
    buku.lembar["anggaran"][1].append("realisasi 2")
    pesan = "kolom “realisasi 2” tidak dikenal dan diabaikan; mungkin maksudnya “realisasi”"
    buku.hanya("anggaran", "H2", "kolom_asing", pesan, peringatan=True)


def test_nama_tanpa_kode(buku: Any) -> None:
    """A row that holds only a name, in the column that a formula fills from a code, is told with its cell."""
    _, judul, *isi = buku.lembar["target"]
    kolom = judul.index("(nama indikator)") if "(nama indikator)" in judul else len(judul)
    for baris in (judul, *isi):
        baris.extend([""] * (kolom + 1 - len(baris)))
    judul[kolom] = "(nama indikator)"
    isi[0][kolom] = "Nama dari rumus"
    buku.lembar["target"].append([*[""] * kolom, "Persentase koperasi aktif"])
    galat = [satu for satu in buku.galat() if satu.kode == "nama_diketik"]
    assert [satu.tingkat for satu in galat] == ["peringatan"], galat
    assert galat[0].sel.endswith(str(len(isi) + 3))
    assert str(galat[0]).endswith("kolom “(nama indikator)” diisi oleh rumus; tulis kodenya pada kolom “indikator”.")


def test_kolom_ganda(buku: Any) -> None:
    """A title that stands twice is a fault: one of the columns would be lost."""
    buku.lembar["anggaran"][1].append("Realisasi")
    buku.hanya("anggaran", "H2", "kolom_ganda", "kolom “Realisasi” sudah ada di E2; hapus salah satu")


# --- the upright sheet -------------------------------------------------------------------------------------------


def test_isian_tegak_kosong(buku: Any) -> None:
    """A blank value of the upright sheet is named by its cell."""
    sel = buku.ubah("identitas", "renstra akhir", "isi", " ")
    buku.hanya("identitas", sel, "missing", 'kolom "renstra akhir" wajib diisi; contoh: 2026')
    assert sel == "B8"


def test_isian_tegak_hilang(buku: Any) -> None:
    """A missing line of the upright sheet is named."""
    buku.kosongkan("identitas", "urusan")
    buku.hanya("identitas", "", "kolom_tidak_ada", 'baris "urusan" tidak ditemukan')


def test_isian_tegak_salah_eja(buku: Any) -> None:
    """A misspelt name on the upright sheet is one fault at its cell."""
    buku.lembar["identitas"][3][0] = "singkatn"
    pesan = 'baris "singkatan" tidak ditemukan; mungkin maksudnya “singkatn”'
    buku.hanya("identitas", "A4", "kolom_tidak_ada", pesan)


def test_isian_tegak_asing(buku: Any) -> None:
    """An unknown line with a value is a warning."""
    buku.lembar["identitas"].append(["nomor telepon", "024", ""])
    buku.hanya("identitas", "A12", "kolom_asing", "“nomor telepon” tidak dikenal dan diabaikan", peringatan=True)


def test_isian_tegak_ganda(buku: Any) -> None:
    """A line that stands twice is a fault."""
    buku.lembar["identitas"].append(["Renstra awal", 2016, ""])
    buku.hanya("identitas", "A12", "kolom_ganda", "baris “Renstra awal” sudah ada di A7")


# --- repeated keys -----------------------------------------------------------------------------------------------


def test_kode_ganda(buku: Any) -> None:
    """A repeated code names the row that has it first."""
    pertama = buku.baris("anggaran", SUB)
    nomor = buku.tambah("anggaran", kode=SUB, nama="Sekali lagi", anggaran=1, realisasi=1)
    buku.hanya("anggaran", f"A{nomor}", "ganda", f"“{SUB}” sudah ada pada baris {pertama}; jumlahkan baris")


def test_kode_ganda_berkali(buku: Any) -> None:
    """Every repetition is reported, always with the first row."""
    baris = [buku.tambah("tujuan", kode="T1", uraian="Sama") for _ in range(2)]
    assert buku.ringkas() == [("tujuan", f"A{nomor}", "ganda") for nomor in baris]
    assert {satu.pesan for satu in buku.galat()} == {"“T1” sudah ada pada baris 3; hapus salah satu"}


@pytest.mark.parametrize(
    ("lembar", "isi", "kunci"),
    [
        ("target", {"indikator": "S1.1", "tahun": 2023, "renstra": 1}, "S1.1, 2023"),
        ("realisasi", {"indikator": "S2.1", "tahun": 2023, "realisasi": 1}, "S2.1, 2023"),
        (
            "variabel",
            {"indikator": "S1.1", "tahun": 2023, "peran": "penyebut", "nama": "x", "nilai": 0, "satuan": "x"},
            "S1.1, 2023, penyebut",
        ),
        ("pegawai_status", {"status": "ASN", "kelompok": "ASN", "laki laki": 1, "perempuan": 1}, "ASN"),
        (
            "pegawai_golongan",
            {"unit": "SEK", "kelompok": "ASN", "golongan": "III", "laki laki": 1, "perempuan": 1},
            "SEK, ASN, III",
        ),
        ("sasaran_program", {"sasaran": "S1", "program": "2.17.02", "bagian": 50}, "S1, 2.17.02"),
        ("visi_misi", {"jenis": "misi", "nomor": 2, "uraian": "x"}, "misi, 2"),
    ],
)
def test_kunci_gabungan_ganda(buku: Any, lembar: str, isi: dict[str, object], kunci: str) -> None:
    """Where several columns name a row, their repetition is the only fault: sums are not judged by it."""
    nomor = buku.tambah(lembar, **isi)
    sel = f"{'A'}{nomor}"
    buku.hanya(lembar, sel, "ganda", f"“{kunci}” sudah ada pada baris")


def test_rentang_terbaca(buku: Any) -> None:
    """A target may be an interval where the indicator asks for one."""
    buku.ubah("indikator", "S2.1", "arah", "rentang")
    for nomor, satu in enumerate(buku.lembar["target"][2:], start=3):
        if satu[0] == "S2.1":
            for kolom in ("renstra", "renja", "pk murni", "pk perubahan"):
                buku.ubah("target", nomor, kolom, "")
            buku.ubah("target", nomor, "renstra", "5,40-6,20")
    satu = next(satu for satu in buku.baca().target if satu.indikator == "S2.1")
    assert satu.renstra == Rentang(Decimal("5.40"), Decimal("6.20"))
