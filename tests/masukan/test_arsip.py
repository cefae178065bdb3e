"""The archive that a workbook is: what it is instead, how large it may be, and what is left unread."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from kinerja.masukan import arsip
from kinerja.masukan.arsip import buka_arsip
from kinerja.masukan.galat import MasukanSalah
from kinerja.masukan.jaga import MB

_POKOK = "xl/workbook.xml"


def _zip(isi: dict[str, bytes], *, padat: bool = True) -> bytes:
    simpan = io.BytesIO()
    with zipfile.ZipFile(simpan, "w", zipfile.ZIP_DEFLATED if padat else zipfile.ZIP_STORED) as berkas:
        for nama, satu in isi.items():
            berkas.writestr(nama, satu)
    return simpan.getvalue()


def _salah(folder: Path, mentah: bytes) -> tuple[str, str]:
    """Return code and sentence of the one fault of a file."""
    (folder / "data.xlsx").write_bytes(mentah)
    with pytest.raises(MasukanSalah) as salah:
        buka_arsip(folder, "data.xlsx")
    (satu,) = salah.value.daftar
    assert (satu.berkas, satu.lembar, satu.sel, satu.tingkat) == ("data.xlsx", "", "", "galat")
    return satu.kode, satu.pesan


def _buka(folder: Path, isi: dict[str, bytes]) -> arsip.Arsip:
    (folder / "data.xlsx").write_bytes(_zip(isi))
    return buka_arsip(folder, "data.xlsx")


@pytest.mark.parametrize(
    ("mentah", "kode", "bagian"),
    [
        (b"", "bukan_buku_kerja", "0 bita"),
        (b"nama;nilai", "bukan_buku_kerja", "bukan buku kerja Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "format_lama", ".xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "buku_bersandi", "hapus kata sandinya"),
        (b"PK\x03\x04rusak", "buku_rusak", "salin ulang"),
        (_zip({"content.xml": b"<a/>"}), "format_lain", ".ods"),
        (_zip({"xl/workbook.bin": b"x"}), "format_lain", ".xlsb"),
        (_zip({"xl/workbook.bin": b"x", "_rels/.rels": b"<a/>"}), "format_lain", ".xlsb"),
        (_zip({"word/document.xml": b"<a/>"}), "bukan_buku_kerja", "bukan buku kerja Excel"),
        (_zip({_POKOK: b"<a/>", "XL\\Workbook.xml": b"<a/>"}), "arsip_berbahaya", "nama yang sama"),
        (_zip({_POKOK: b"<!DOCTYPE a><a/>"}), "xml_berbahaya", "tidak aman"),
        (_zip({_POKOK: b"<a/>", "xl/_rels/a.rels": b"<!DOCTYPE a><a/>"}), "xml_berbahaya", "tidak aman"),
    ],
    ids=lambda isi: isi if isinstance(isi, str) else "",
)  # fmt: skip
def test_what_is_no_workbook_is_named(tmp_path: Path, mentah: bytes, kode: str, bagian: str) -> None:
    """By how it begins and by what it holds."""
    ada, pesan = _salah(tmp_path, mentah)
    assert ada == kode
    assert bagian in pesan


def test_parts_are_known_by_their_folded_names(tmp_path: Path) -> None:
    """Only XML is unpacked; pictures and macros are never opened."""
    isi = {"/XL\\Workbook.XML": b"<a/>", "_rels/.rels": b"<b/>", "xl/./sheet.xml": b"<c/>", "xl/foto.png": b"x"}
    hasil = _buka(tmp_path, isi)
    assert hasil.isi == {_POKOK: b"<a/>", "_rels/.rels": b"<b/>", "xl/sheet.xml": b"<c/>"}
    assert hasil.mentah == (tmp_path / "data.xlsx").read_bytes()
    assert hasil.peringatan == ()


def test_what_is_left_unread_is_told(tmp_path: Path) -> None:
    """Macros and links to other workbooks, as warnings."""
    isi = {_POKOK: b"<a/>", "xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    assert [(satu.kode, satu.tingkat) for satu in _buka(tmp_path, isi).peringatan] == [
        ("bermakro", "peringatan"), ("tautan_luar", "peringatan"),
    ]  # fmt: skip


def test_sizes_have_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unpacked, in relation to what is packed, and in parts: at a bound it is read, beyond it is not."""
    assert (arsip._ISI_MAKS, arsip._NISBAH_MULAI, arsip._BAGIAN_MAKS) == (200 * MB, 20 * MB, 5_000)
    assert (arsip._NISBAH_MAKS, arsip._UKURAN_MAKS) == (150, 50 * MB)
    polos = {_POKOK: b"<a/>", "xl/a.bin": b"x" * 1_996}
    monkeypatch.setattr(arsip, "_ISI_MAKS", 2_000)
    assert _buka(tmp_path, polos)
    monkeypatch.setattr(arsip, "_ISI_MAKS", 1_999)
    assert _salah(tmp_path, _zip(polos))[0] == "arsip_berbahaya"
    monkeypatch.setattr(arsip, "_ISI_MAKS", 2_000)
    padat = zipfile.ZipFile(io.BytesIO(_zip(polos))).infolist()
    nisbah = 2_000 / sum(satu.compress_size for satu in padat)
    monkeypatch.setattr(arsip, "_NISBAH_MULAI", 1_999)
    monkeypatch.setattr(arsip, "_NISBAH_MAKS", nisbah)
    assert _buka(tmp_path, polos)
    monkeypatch.setattr(arsip, "_NISBAH_MAKS", nisbah * 0.99)
    assert _salah(tmp_path, _zip(polos))[0] == "arsip_berbahaya"
    monkeypatch.setattr(arsip, "_NISBAH_MULAI", 2_000)
    assert _buka(tmp_path, polos)
    monkeypatch.setattr(arsip, "_BAGIAN_MAKS", 2)
    assert _buka(tmp_path, polos)
    monkeypatch.setattr(arsip, "_BAGIAN_MAKS", 1)
    assert _salah(tmp_path, _zip(polos))[0] == "arsip_berbahaya"


def test_the_sentence_says_how_much_it_unpacks_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whole megabytes."""
    monkeypatch.setattr(arsip, "_ISI_MAKS", 1)
    isi = {_POKOK: b"<a/>", "xl/a.bin": b"x" * (3 * MB)}
    assert "mengembang menjadi 3 MB" in _salah(tmp_path, _zip(isi))[1]


def test_an_archive_with_a_password(tmp_path: Path) -> None:
    """The mark of one encrypted part is enough."""
    mentah = bytearray(_zip({_POKOK: b"<a/>"}, padat=False))
    mentah[6] |= 1
    mentah[mentah.index(b"PK\x01\x02") + 8] |= 1
    assert _salah(tmp_path, bytes(mentah))[0] == "buku_bersandi"
