"""An archive of a stranger: what it may hold, and what is refused with a reason before anything is written."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from kinerja.kirim.bongkar import bongkar
from kinerja.kirim.nama import kembar, salah_nama
from kinerja.masukan import MasukanSalah


def _zip(isi: Mapping[str, bytes], cara: int = ZIP_DEFLATED) -> bytes:
    hasil = BytesIO()
    with ZipFile(hasil, "w", cara) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return hasil.getvalue()


def _kode(mentah: bytes) -> set[str]:
    with pytest.raises(MasukanSalah) as salah:
        bongkar("kiriman.zip", mentah)
    return {satu.kode for satu in salah.value.daftar}


def test_plain_files_come_out_and_litter_stays() -> None:
    """Files come by name; what systems leave in archives, and folders, do not."""
    isi = {"2023/data.xlsx": b"a", "2023/narasi/": b"", "__MACOSX/2023/._data.xlsx": b"x", "2023/.DS_Store": b"x"}
    assert bongkar("a.zip", _zip(isi)) == {"2023/data.xlsx": b"a"}


@pytest.mark.parametrize(
    "nama",
    [
        "../data.xlsx",
        "narasi/../../data.xlsx",
        "/etc/data.xlsx",
        "\\\\server\\data.xlsx",
        "C:/data.xlsx",
        "c:data.xlsx",
        "narasi\\..\\..\\data.xlsx",
        "narasi//a.md",
        "./data.xlsx",
        "narasi/con",
        "narasi/AUX.md",
        "narasi/Com1.txt.md",
        "narasi/lpt¹.md",
        "narasi/a.md.",
        "narasi/a.md ",
        "narasi/a\u202egpj.md",
        "narasi/a\x07.md",
        "narasi/a:b.md",
        "narasi/a?.md",
        "a/b/c/d/e/f/g.md",
        "x" * 300,
        "narasi/" + "é" * 90 + ".md",
    ],
)
def test_a_name_that_does_harm_is_refused(nama: str) -> None:
    """No path leaves the folder, no name is one that only some systems can hold."""
    assert _kode(_zip({"data.xlsx": b"a", nama: b"b"})) == {"nama_berbahaya"}


@pytest.mark.parametrize(
    "nama", ["data.xlsx", "narasi/kata-pengantar.md", "narasi/Foto kegiatan (1).jpg", "console.md", "narasi/com10.md"]
)
def test_a_usual_name_is_taken(nama: str) -> None:
    """Blanks, brackets and names that only begin like those of devices are fine."""
    assert salah_nama(nama) == ""


@pytest.mark.parametrize(
    "nama",
    [
        ("data.xlsx", "DATA.xlsx"),
        ("narasi/caf\u00e9.png", "narasi/cafe\u0301.png"),
        ("narasi", "narasi/a.md"),
        ("narasi/a.md", "NARASI"),
        ("narasi/straße.md", "narasi/STRASSE.md"),
        ("narasi/ﬁ.md", "narasi/fi.md"),
    ],
)
def test_two_names_that_are_one_somewhere_are_refused(nama: tuple[str, str]) -> None:
    """What would overwrite each other on Windows or macOS is not unpacked anywhere."""
    assert [*kembar(nama)] == [nama]
    assert _kode(_zip(dict.fromkeys(nama, b"a"))) == {"nama_kembar"}


def test_one_name_twice_is_refused() -> None:
    """Readers disagree on which of two entries counts."""
    hasil = BytesIO()
    with ZipFile(hasil, "w") as arsip:
        arsip.writestr("data.xlsx", b"a")
        with pytest.warns(UserWarning, match="Duplicate"):
            arsip.writestr("data.xlsx", b"b")
    assert _kode(hasil.getvalue()) == {"nama_kembar"}


@pytest.mark.parametrize("jenis", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices_are_refused(jenis: int) -> None:
    """An entry that is no plain file is not unpacked as one."""
    hasil = BytesIO()
    with ZipFile(hasil, "w") as arsip:
        entri = ZipInfo("narasi/a.md")
        entri.create_system, entri.external_attr = 3, (jenis | 0o777) << 16
        arsip.writestr(entri, "/etc/passwd")
    assert _kode(hasil.getvalue()) == {"tautan"}


def test_a_bomb_is_refused_by_its_directory() -> None:
    """Much that packs to nearly nothing is refused before it is unpacked."""
    assert _kode(_zip({"narasi/a.png": bytes(30_000_000)})) == {"arsip_berbahaya"}


def test_a_bomb_that_lies_is_refused() -> None:
    """An entry that holds more than the directory says does not come out."""
    mentah = _zip({"data.xlsx": bytes(5_000_000)})
    bohong = mentah.replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert bohong != mentah
    assert _kode(bohong) == {"arsip_rusak"}


def test_entries_that_share_their_bytes_are_refused() -> None:
    """Many entries over one stream would unpack it again and again."""
    mentah = bytearray(_zip({"narasi/a.md": b"a" * 5000, "narasi/b.md": b"a" * 5000}))
    # The second line of the directory points to the first entry.
    letak = mentah.rindex(b"PK\x01\x02")
    mentah[letak + 42 : letak + 46] = (0).to_bytes(4, "little")
    assert _kode(bytes(mentah)) == {"arsip_berbahaya"}


def test_too_many_entries_are_refused() -> None:
    """A report has far fewer files."""
    assert _kode(_zip({f"narasi/{nomor}.md": b"" for nomor in range(1_001)})) == {"arsip_berbahaya"}


def test_an_unusual_compression_is_refused() -> None:
    """Only what every system packs with is unpacked."""
    assert _kode(_zip({"data.xlsx": b"a"}, ZIP_BZIP2)) == {"arsip_lain"}


def test_a_password_is_told() -> None:
    """Who protects an archive is asked to send it without."""
    mentah = bytearray(_zip({"data.xlsx": b"a"}))
    for tanda, letak in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        mentah[mentah.index(tanda) + letak] |= 1
    assert "arsip_bersandi" in _kode(bytes(mentah))


@pytest.mark.parametrize("panjang", [0, 4, 40, -30])
def test_a_torn_archive_is_told(panjang: int) -> None:
    """What is cut off or empty ends in a sentence."""
    mentah = _zip({"data.xlsx": b"abc" * 100})
    assert _kode(mentah[:panjang]) == {"arsip_rusak"}
