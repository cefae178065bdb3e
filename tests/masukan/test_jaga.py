"""The one door for files of a report: what is not a plain file of bounded size inside its folder is told, not read."""

from __future__ import annotations

import ast
import hashlib
import os
import socket
import sys
from pathlib import Path

import pytest

from kinerja.masukan import MasukanSalah, jaga
from kinerja.masukan.galat import terbaca
from kinerja.masukan.jaga import ada, baca_bita, baca_json, baca_teks, nama_berkas, periksa_isi, sidik

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of Unix")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a report folder beside a file that it must not reach."""
    (tmp_path / "luar.md").write_text("rahasia")
    (tmp_path / "2023" / "narasi").mkdir(parents=True)
    (tmp_path / "2023" / "narasi" / "a.md").write_text("isi")
    return tmp_path / "2023"


def _kode(folder: Path, nama: str, batas: int = 100) -> str:
    with pytest.raises(MasukanSalah) as salah:
        baca_bita(folder, nama, batas)
    (satu,) = salah.value.daftar
    assert satu.berkas == terbaca(nama)
    assert "rahasia" not in satu.pesan
    return satu.kode


def test_berkas_biasa(folder: Path) -> None:
    """A plain file is read, up to its bound."""
    assert baca_bita(folder, "narasi/a.md", 3) == b"isi"
    assert _kode(folder, "narasi/a.md", 2) == "berkas_terlalu_besar"


@pytest.mark.parametrize("nama", ["x.md", "narasi/a.md/x", "narasi/x.md", "n" * 300, "a\0b", "\ud800"], ids=range(6))
def test_tidak_ada(folder: Path, nama: str) -> None:
    """What is not there, or cannot be, is not found."""
    assert _kode(folder, nama) in {"berkas_tidak_ada", "bukan_berkas"}


@pytest.mark.parametrize("nama", ["../luar.md", "narasi/../../luar.md", ".", ".."])
def test_jalan_keluar(folder: Path, nama: str) -> None:
    """A way that leads out of the folder is refused, by its name alone."""
    assert _kode(folder, nama) == "tautan_keluar"


def test_jalan_mutlak(folder: Path) -> None:
    """An absolute path does not replace the folder."""
    assert _kode(folder, str(folder.parent / "luar.md")) == "tautan_keluar"


@posix
@pytest.mark.parametrize("lewat", ["berkas", "folder", "berantai"])
def test_tautan_keluar(folder: Path, lewat: str) -> None:
    """A link to outside is refused, be it the file, a folder on the way or a chain of links."""
    if lewat == "folder":
        (folder / "gambar").symlink_to(folder.parent)
        assert _kode(folder, "gambar/luar.md") == "tautan_keluar"
        return
    tujuan = folder.parent / "luar.md"
    if lewat == "berantai":
        (folder / "tengah").symlink_to(tujuan)
        tujuan = folder / "tengah"
    (folder / "b.md").symlink_to(tujuan)
    assert _kode(folder, "b.md") == "tautan_keluar"


@posix
def test_tautan_di_dalam(folder: Path) -> None:
    """A link that stays inside is followed."""
    (folder / "b.md").symlink_to("narasi/a.md")
    assert baca_bita(folder, "b.md", 10) == b"isi"


@posix
def test_folder_sendiri_tautan(folder: Path) -> None:
    """The folder itself may be reached through a link: the officer named it."""
    (folder.parent / "lewat").symlink_to(folder)
    assert baca_bita(folder.parent / "lewat", "narasi/a.md", 10) == b"isi"


@posix
def test_lingkaran(folder: Path) -> None:
    """Links that lead to each other end in a sentence."""
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    assert _kode(folder, "a") == "bukan_berkas"
    assert ada(folder, "a")


@posix
@pytest.mark.parametrize("jenis", ["fifo", "socket", "device", "folder"])
def test_bukan_berkas(folder: Path, jenis: str) -> None:
    """A pipe, a socket, a device and a folder are not waited for and not read."""
    if jenis == "device":
        assert _kode(Path("/dev"), "zero") == "bukan_berkas"
        return
    if jenis == "folder":
        assert _kode(folder, "narasi") == "berkas_tidak_ada"
        return
    if jenis == "fifo":
        os.mkfifo(folder / "x")
    else:
        sini = Path.cwd()
        os.chdir(folder)
        try:
            with socket.socket(socket.AF_UNIX) as soket:
                soket.bind("x")
        finally:
            os.chdir(sini)
    assert _kode(folder, "x") == "bukan_berkas"


@posix
def test_berkas_jarang(folder: Path) -> None:
    """60 GB of nothing are refused by their size, unread."""
    with (folder / "x.md").open("wb") as aliran:
        aliran.truncate(60_000_000_000)
    assert _kode(folder, "x.md", 1_000_000) == "berkas_terlalu_besar"


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="files without a size are of Linux")
def test_tanpa_ukuran() -> None:
    """A file that does not tell its size is read up to the bound."""
    assert _kode(Path("/proc/self"), "status", 10) == "berkas_terlalu_besar"


@posix
def test_diganti_tautan(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that becomes a link between the look and the opening is not followed."""
    asli = Path.resolve

    def lalu_ganti(satu: Path, *, strict: bool = False) -> Path:
        hasil = asli(satu, strict=strict)
        if hasil.name == "a.md" and not hasil.is_symlink():
            hasil.unlink()
            hasil.symlink_to(folder.parent / "luar.md")
        return hasil

    monkeypatch.setattr(Path, "resolve", lalu_ganti)
    assert _kode(folder, "narasi/a.md") == "bukan_berkas"


def test_teks(folder: Path) -> None:
    """Texts come with plain line ends and without a mark of the byte order; other encodings are told."""
    (folder / "b.md").write_bytes(b"\xef\xbb\xbfsatu\r\ndua\rtiga")
    assert baca_teks(folder, "b.md", 100) == "satu\ndua\ntiga"
    (folder / "c.md").write_bytes(b"\xff\xfea\0")
    with pytest.raises(MasukanSalah, match="UTF-8"):
        baca_teks(folder, "c.md", 100)


def test_nama_berkas(folder: Path) -> None:
    """Files of a folder are listed by their ending, sorted; a missing folder has none."""
    (folder / "narasi" / "b.md").touch()
    (folder / "narasi" / "b.txt").touch()
    assert nama_berkas(folder, "narasi", ".md") == ("a.md", "b.md")
    assert nama_berkas(folder, "lain", ".md") == ()
    with pytest.raises(MasukanSalah, match="memakai nama folder"):
        nama_berkas(folder, "narasi/a.md", ".md")


@posix
def test_folder_tautan_keluar(folder: Path) -> None:
    """A folder of prose that is a link to elsewhere is not listed."""
    (folder / "lain").symlink_to(folder.parent)
    with pytest.raises(MasukanSalah, match="menunjuk ke luar"):
        nama_berkas(folder, "lain", ".md")


def test_sidik(folder: Path) -> None:
    """A hash is of the bytes that the door would give, and of nothing else."""
    assert sidik(folder, "narasi/a.md") == hashlib.sha256(b"isi").hexdigest()
    for nama, batas in (("../luar.md", 100), ("narasi/a.md", 2), ("narasi", 100), ("x.md", 100)):
        with pytest.raises(MasukanSalah):
            sidik(folder, nama, batas)


@pytest.mark.parametrize(
    "isi", ["{", "[" * 100_000, "\ud800".encode("utf-8", "surrogatepass"), "9" * 9_000, ""], ids=range(5)
)
def test_json_rusak(folder: Path, isi: str | bytes) -> None:
    """Nesting without end, endless numbers and broken text are no JSON of ours."""
    (folder / "isi.json").write_bytes(isi if isinstance(isi, bytes) else isi.encode())
    with pytest.raises(MasukanSalah) as salah:
        baca_json(folder, "isi.json")
    assert [satu.kode for satu in salah.value.daftar] == ["bukan_json"]


def test_json(folder: Path) -> None:
    """What it says comes back; a file without end is not read."""
    (folder / "isi.json").write_text('{"a": [1, null]}', "utf-8")
    assert baca_json(folder, "isi.json") == {"a": [1, None]}
    with (folder / "besar.json").open("wb") as berkas:
        berkas.truncate(10_000_001)
    with pytest.raises(MasukanSalah, match="lebih besar dari 10 MB"):
        baca_json(folder, "besar.json")


#: Modules that read files without the door, and which.
BUKAN_PINTU = {
    "kinerja/masukan/jaga.py": "the door itself",
    "kinerja/model": "rules of the package",
    "kinerja/dokumen/sebelah.py": "a glance at the names of documents; whoever opens the folder reads it with care",
    "kinerja/panduan": "the guide of the package",
    "kinerja/impor/barang.py": "rules of the package",
    "kinerja/sajian/penulis": "files of the package",
    "kinerja/pembaca": "a report that was handed over by name: bounded, in a process of its own",
    "kinerja/terbit/manifes.py": "files of the package and its notebooks",
    "kinerja/terbit/jalan.py": "what was just written here",
    "kinerja/terbit/publikasi.py": "a report that was handed over by name",
    "kinerja/terbit/gembok.py": "locks of ours",
    "kinerja/terbit/tempat.py": "outputs of ours",
    "kinerja/cli/konsol.py": "the null device",
    "kinerja/batch/proses.py": "the null device",
    "kinerja/batch/gugus.py": "notebooks",
    "kinerja/batch/jauh.py": "what a worker has just written",
    "kinerja/kirim/terima.py": "what was just written here",
    "kinerja/kirim/bongkar.py": "members of an archive that was read",
    "kinerja/pratinjau/dibaca.py": "what was just written here",
    "kinerja/pratinjau/jalan.py": "the address of the page, not a file",
    "kinerja/pratinjau/peladen.py": "files of the package",
    "kinerja/pratinjau/susun.py": "notebooks",
}


def _membaca(modul: Path) -> bool:
    """Tell whether a module opens files by itself."""
    for simpul in ast.walk(ast.parse(modul.read_text("utf-8"))):
        if isinstance(simpul, ast.Call):
            nama = simpul.func.attr if isinstance(simpul.func, ast.Attribute) else getattr(simpul.func, "id", "")
            milik = getattr(getattr(simpul.func, "value", None), "id", "")
            if nama in {"read_bytes", "read_text"} or (nama == "open" and milik != "Image"):
                return True
    return False


def test_files_of_others_come_through_one_door(akar: Path) -> None:
    """A module that opens files by itself says here whose they are."""
    modul = (satu.relative_to(akar).as_posix() for satu in (akar / "kinerja").rglob("*.py") if _membaca(satu))
    lain = [satu for satu in sorted(modul) if not satu.startswith((*BUKAN_PINTU,))]
    assert lain == []


@posix
def test_what_does_not_belong_into_a_folder_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Links that lead out, pipes and huge files, also those that nobody would read; links inside are no fault."""
    assert periksa_isi(folder, 100) == ()
    (folder / "salinan.md").symlink_to(folder / "narasi" / "a.md")
    (folder / "narasi" / "lagi").symlink_to(folder / "narasi")
    (folder / ".tersembunyi").symlink_to("/")
    (folder / "~$data.xlsx").symlink_to("/")
    assert periksa_isi(folder, 100) == ()
    (folder / "besar.bin").write_bytes(b"x" * 101)
    (folder / "narasi" / "keluar.md").symlink_to(folder.parent / "luar.md")
    (folder / "narasi" / "luar").symlink_to(folder.parent)
    (folder / "putus.md").symlink_to("tiada.md")
    os.mkfifo(folder / "pipa")
    assert [(satu.berkas, satu.kode) for satu in periksa_isi(folder, 100)] == [
        ("besar.bin", "berkas_terlalu_besar"),
        ("pipa", "bukan_berkas"),
        ("putus.md", "berkas_tidak_ada"),
        ("narasi/keluar.md", "tautan_keluar"),
        ("narasi/luar", "tautan_keluar"),
    ]
    monkeypatch.setattr(jaga, "_NAMA_MAKS", 3)
    assert [satu.kode for satu in periksa_isi(folder, 100)][-1] == "terlalu_banyak"
    with pytest.raises(MasukanSalah, match="lebih dari 3 berkas"):
        nama_berkas(folder, "narasi", ".md")
