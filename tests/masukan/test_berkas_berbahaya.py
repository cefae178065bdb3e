"""Files that are broken or made to do harm: refused in a sentence, within bounded time and memory."""

from __future__ import annotations

import difflib
import random
import struct
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import BukuMentah, baca_buku


@pytest.fixture
def berkas(buku: Any, tmp_path: Path) -> Path:
    """Write the Semarang workbook."""
    buku.tulis(tmp_path / "data.xlsx")
    return tmp_path / "data.xlsx"


def _galat(berkas: Path) -> Galat:
    with pytest.raises(MasukanSalah) as salah:
        baca_buku(berkas)
    (satu,) = salah.value.daftar
    return satu


def _ubah(berkas: Path, ganti: Callable[[dict[str, bytes]], None]) -> Path:
    """Change the parts of a workbook."""
    with ZipFile(berkas) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    ganti(isi)
    with ZipFile(berkas, "w", ZIP_DEFLATED) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return berkas


def _lembar(isi: dict[str, bytes]) -> str:
    return max((nama for nama in isi if nama.startswith("xl/worksheets/sheet")), key=lambda nama: len(isi[nama]))


@pytest.mark.parametrize("bagian", [0.1, 0.5, 0.9, 0.999])
def test_terpotong(berkas: Path, bagian: float) -> None:
    """A download that stopped is told to be copied again."""
    utuh = berkas.read_bytes()
    berkas.write_bytes(utuh[: int(len(utuh) * bagian)])
    assert _galat(berkas).kode == "buku_rusak"
    assert "rusak atau terpotong; salin ulang berkasnya" in _galat(berkas).pesan


def test_isi_rusak(berkas: Path) -> None:
    """A workbook whose parts do not match their sums is refused."""
    isi = bytearray(berkas.read_bytes())
    with ZipFile(berkas) as arsip:
        mulai = arsip.getinfo("xl/workbook.xml").header_offset + 60
    isi[mulai : mulai + 20] = bytes(20)
    berkas.write_bytes(isi)
    assert _galat(berkas).kode == "buku_rusak"


def test_bom_zip(berkas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that grows a thousandfold is not unpacked."""
    _ubah(berkas, lambda isi: isi.update({"xl/sharedStrings.xml": b" " * 60_000_000}))
    monkeypatch.setattr(ZipFile, "read", lambda *_: pytest.fail("a part was unpacked"))
    assert _galat(berkas).kode == "arsip_berbahaya"
    assert "mengembang menjadi 6" in _galat(berkas).pesan


def test_ukuran_bohong(berkas: Path) -> None:
    """A part that is larger than the directory says is not read further than that."""
    _ubah(berkas, lambda isi: isi.update({"xl/sharedStrings.xml": b" " * 60_000_000}))
    isi = bytearray(berkas.read_bytes())
    for tanda, letak in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        for mulai in _semua(isi, tanda):
            if struct.unpack_from("<I", isi, mulai + letak)[0] == 60_000_000:
                struct.pack_into("<I", isi, mulai + letak, 100)
    berkas.write_bytes(isi)
    assert _galat(berkas).kode == "buku_rusak"


def _semua(isi: bytearray, tanda: bytes) -> list[int]:
    hasil, mulai = [], isi.find(tanda)
    while mulai >= 0:
        hasil.append(mulai)
        mulai = isi.find(tanda, mulai + 1)
    return hasil


def test_banyak_bagian(berkas: Path) -> None:
    """An archive of thousands of parts is no workbook."""
    _ubah(berkas, lambda isi: isi.update({f"xl/media/{nomor}.png": b"" for nomor in range(6000)}))
    assert _galat(berkas).kode == "arsip_berbahaya"


@pytest.mark.parametrize("bagian", ["xl/workbook.xml", "xl/styles.xml", "lembar"])
def test_bom_entitas(berkas: Path, bagian: str) -> None:
    """A document that declares entities of its own is refused unread."""
    bom = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi) if bagian == "lembar" else bagian
        isi[nama] = bom + isi[nama].partition(b"?>")[2] if isi[nama].startswith(b"<?xml") else bom + isi[nama]

    assert _galat(_ubah(berkas, ganti)).kode == "xml_berbahaya"


@pytest.mark.parametrize(
    ("nama", "kode", "sebutan"),
    [("xl/workbook.bin", "format_lain", ".xlsb"), ("content.xml", "format_lain", ".ods")],
)
def test_buku_kerja_lain(tmp_path: Path, nama: str, kode: str, sebutan: str) -> None:
    """Workbooks of other kinds are told by name."""
    berkas = tmp_path / "data.xlsx"
    with ZipFile(berkas, "w") as arsip:
        arsip.writestr(nama, b"<x/>")
    assert (_galat(berkas).kode, sebutan in _galat(berkas).pesan) == (kode, True)


def _peringatan(buku: BukuMentah) -> list[tuple[str, str]]:
    return [(satu.kode, satu.tingkat) for satu in buku.peringatan]


def test_makro(berkas: Path) -> None:
    """Macros are left alone, with a warning."""
    _ubah(berkas, lambda isi: isi.update({"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
    assert _peringatan(baca_buku(berkas)) == [("bermakro", "peringatan")]


def test_tautan_luar(berkas: Path) -> None:
    """Links to other workbooks are not followed, with a warning."""
    _ubah(berkas, lambda isi: isi.update({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}))
    assert _peringatan(baca_buku(berkas)) == [("tautan_luar", "peringatan")]


def _simpan(berkas: Path, ubah: Callable[[Workbook], None]) -> Path:
    salinan = load_workbook(berkas)
    ubah(salinan)
    salinan.save(berkas)
    return berkas


def test_baris_kosong(berkas: Path) -> None:
    """100.000 formatted rows without content change nothing."""

    def ubah(salinan: Workbook) -> None:
        for nomor in range(100, 100_100):
            salinan["anggaran"].cell(nomor, 1).font = Font(bold=True)

    buku = baca_buku(_simpan(berkas, ubah))
    assert len(buku["anggaran"].baris) < 100
    assert not periksa_buku(buku, 2023)[1]


@pytest.mark.parametrize("alamat", ["XFD1048576", "A1048576"])
def test_nilai_di_ujung(berkas: Path, alamat: str) -> None:
    """One value at the end of a sheet does not make a table of blanks in memory."""

    def ubah(salinan: Workbook) -> None:
        salinan["anggaran"][alamat] = 1

    galat = _galat(_simpan(berkas, ubah))
    assert (galat.lembar, galat.sel, galat.kode) == ("anggaran", "baris 1048576", "lembar_terlalu_luas")


def test_alamat_mustahil(berkas: Path) -> None:
    """An address that no sheet has is a broken workbook."""

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi)
        isi[nama] = isi[nama].replace(b'r="A3"', b'r="ZZZZZ99999999999999999999"', 1)

    assert _galat(_ubah(berkas, ganti)).kode in {"bukan_buku_kerja", "lembar_terlalu_luas"}


def test_gabungan_seluruh_lembar(berkas: Path) -> None:
    """A merge over a whole sheet is refused before anything walks through it."""

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi)
        gabungan = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
        isi[nama] = isi[nama].replace(b"</sheetData>", gabungan)

    galat = _galat(_ubah(berkas, ganti))
    assert (galat.sel, galat.kode) == ("A1", "lembar_terlalu_luas")


_BARIS = b'<row r="%d"><c r="A%d"><v>1</v></c></row>'


@pytest.mark.parametrize(
    ("awal", "akhir", "kata"),
    [
        (b"", b"".join(_BARIS % (n, n) for n in range(100, 40_000)), "terisi sampai baris"),
        (b"", b"".join(b'<row r="%d" hidden="1"/>' % n for n in range(100, 1_000_000)) * 3, "jutaan sel berformat"),
        (
            b"<cols>" + b'<col min="1" max="16384" hidden="1"/>' * 16_000 + b"</cols>",
            b'<row r="999"><c r="XFD999"><v>1</v></c></row>',
            "terlalu luas",
        ),
    ],
    ids=["baris", "unsur", "kolom tersembunyi"],
)
def test_lembar_raksasa(berkas: Path, awal: bytes, akhir: bytes, kata: str) -> None:
    """Rows, elements and hidden columns without end are refused within seconds."""

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi)
        isi[nama] = isi[nama].replace(b"<sheetData>", awal + b"<sheetData>")
        isi[nama] = isi[nama].replace(b"</sheetData>", akhir + b"</sheetData>")
        isi["xl/media/acak.bin"] = random.Random(1).randbytes(2_000_000)  # noqa: S311 - fills the archive

    _ubah(berkas, ganti)
    mulai = time.process_time()
    galat = _galat(berkas)
    assert (galat.kode, kata in galat.pesan) == ("lembar_terlalu_luas", True)
    assert time.process_time() - mulai < 40


def test_satu_teks_di_banyak_sel(berkas: Path) -> None:
    """A shared text that stands in thousands of cells counts as often as it stands there."""

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi)
        sel = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(100, 2_000))
        isi[nama] = isi[nama].replace(b"</sheetData>", sel + b"</sheetData>")
        ruang = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        isi["xl/teks.xml"] = b'<sst xmlns="' + ruang + b'"><si><t>' + b"ab" * 16_000 + b"</t></si></sst>"
        tautan = b'<Relationship Type="x/sharedStrings" Target="teks.xml" Id="t1"/></Relationships>'
        isi["xl/_rels/workbook.xml.rels"] = isi["xl/_rels/workbook.xml.rels"].replace(b"</Relationships>", tautan)

    galat = _galat(_ubah(berkas, ganti))
    assert (galat.kode, "20.000.000 huruf" in galat.pesan) == ("lembar_terlalu_luas", True)


def test_baris_semua_lembar(berkas: Path) -> None:
    """Many long sheets are refused as one too long sheet is."""

    def ganti(isi: dict[str, bytes]) -> None:
        for nama in sorted(satu for satu in isi if satu.startswith("xl/worksheets/sheet"))[:3]:
            baris = b"".join(_BARIS % (n, n) for n in range(1_000, 20_000))
            isi[nama] = isi[nama].replace(b"</sheetData>", baris + b"</sheetData>")

    galat = _galat(_ubah(berkas, ganti))
    assert (galat.kode, "semua lembar memuat" in galat.pesan) == ("lembar_terlalu_luas", True)


def test_kolom_tersembunyi_bertumpuk(berkas: Path) -> None:
    """Ranges of hidden columns that overlap hide each column once."""

    def ganti(isi: dict[str, bytes]) -> None:
        nama = _lembar(isi)
        kolom = b'<col min="2" max="3" hidden="1"/><col min="1" max="2" hidden="1"/><col min="5" max="9" hidden="1"/>'
        isi[nama] = isi[nama].replace(b"<sheetData>", b"<cols>" + kolom + b"</cols><sheetData>", 1)

    buku = baca_buku(_ubah(berkas, ganti))
    assert {0, 1, 2, 4} in [satu.tinjauan.kolom_sembunyi & {0, 1, 2, 3, 4} for satu in buku.values()]


@pytest.mark.parametrize("lembar", ["target", "unit", "anggaran"])
def test_dua_puluh_ribu_baris(buku: Any, tmp_path: Path, lembar: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """20.000 lines, all of them wrong, are told; names are compared for suggestions only so often."""
    banding = 0
    asli = difflib.get_close_matches

    def hitung(kata: str, pilihan: Collection[str], **isi: Any) -> list[str]:
        nonlocal banding
        banding += len(pilihan)
        return asli(kata, pilihan, **isi)

    monkeypatch.setattr(difflib, "get_close_matches", hitung)
    for nomor in range(20_000):
        if lembar == "target":
            buku.tambah("target", indikator=f"X{nomor}", tahun=2023, renstra=5)
        elif lembar == "unit":
            buku.tambah("unit", kode=f"U{nomor}", nama="n", jenis="bidang", induk=f"U{(nomor - 1) % 20_000}")
        else:
            buku.tambah("anggaran", kode=f"salah {nomor}", nama="n", anggaran="x", realisasi="y")
    buku.tulis(tmp_path / "data.xlsx")
    galat = periksa_buku(baca_buku(tmp_path / "data.xlsx"), 2023)[1]
    assert banding < 1_000_000
    assert len(galat) == {"target": 20_000, "unit": 1, "anggaran": 60_000}[lembar]
