"""The typeface of a region: what is read from its files, and everything that is refused in one sentence."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import matplotlib as mpl
import pytest

from kinerja.masukan import Galat
from kinerja.masukan.jenis_huruf import baca_huruf
from kinerja.model import HurufDaerah, RupaDaerah
from kinerja.sajian.rupa_huruf import KELUARGA, berhuruf, keluarga, lebar_teks, nama_css

_HURUF = Path(mpl.get_data_path()) / "fonts" / "ttf"
_SERIF = {"biasa": "DejaVuSerif.ttf", "tebal": "DejaVuSerif-Bold.ttf", "miring": "DejaVuSerif-Italic.ttf"}


def _baca(folder: Path, **isian: str) -> tuple[HurufDaerah, list[Galat]]:
    for nama in {*_SERIF.values(), *isian.values()}:
        if (_HURUF / nama).is_file():
            shutil.copy(_HURUF / nama, folder / nama)
    galat: list[Galat] = []
    return baca_huruf(folder, HurufDaerah(**{**_SERIF, **isian}), galat), galat


def test_faces_are_read(tmp_path: Path) -> None:
    """Name and widths come from the files, and travel with the look of the region to other processes."""
    huruf, galat = _baca(tmp_path, lisensi="Bitstream Vera")
    assert galat == []
    assert huruf.keluarga == "DejaVu Serif"
    assert [(muka.tebal, muka.miring, muka.nama_berkas) for muka in huruf.muka] == [
        (False, False, "huruf-biasa.ttf"),
        (True, False, "huruf-tebal.ttf"),
        (False, True, "huruf-miring.ttf"),
    ]
    dibawa = pickle.loads(pickle.dumps(RupaDaerah(huruf=huruf)))  # noqa: S301 - our own bytes
    assert dibawa.huruf.muka == huruf.muka


def test_letters_are_measured_in_the_face_of_the_region(tmp_path: Path) -> None:
    """What is measured for one typeface is not taken for another."""
    huruf, _ = _baca(tmp_path)
    kita = lebar_teks("Realisasi", 10)
    with berhuruf(huruf):
        assert lebar_teks("Realisasi", 10) > kita
        assert lebar_teks("Realisasi", 10, True) > lebar_teks("Realisasi", 10)
        assert keluarga() == f"DejaVu Serif, {KELUARGA}"
    assert lebar_teks("Realisasi", 10) == kita
    assert keluarga() == KELUARGA
    assert nama_css('x"; } body { background: url(//y)') == "x  body  background urly"


def test_the_question_of_the_licence_is_told(tmp_path: Path) -> None:
    """A typeface whose licence nobody names can be used, with a warning."""
    huruf, (galat,) = _baca(tmp_path)
    assert (galat.kode, galat.tingkat, galat.sel) == ("huruf_lisensi", "peringatan", "isian rupa.huruf.lisensi")
    assert huruf.muka


@pytest.mark.parametrize(
    ("nama", "isi", "sebab"),
    [
        ("x.ttf", b"\x00\x01\x00\x00rusak", "tidak terbaca"),
        ("x.ttf", b"OTTO" + bytes(200), "tidak terbaca"),
        ("x.ttf", b"ttcf" + bytes(200), "bukan berkas TTF atau OTF"),
        ("x.ttf", b"<svg/>", "bukan berkas TTF atau OTF"),
        ("x.ttf", b"\x00\x01\x00\x00" + bytes(2_000_000), "lebih besar dari 2 MB"),
        ("../x.ttf", None, "bukan nama berkas"),
        ("x.exe", None, "bukan nama berkas"),
        ("tiada.ttf", None, "tidak ditemukan"),
        ("STIXNonUni.ttf", None, "tidak memuat aksara"),
        ("DejaVuSans-Bold.ttf", None, "bernama DejaVu Sans, bukan DejaVu Serif"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, nama: str, isi: bytes | None, sebab: str) -> None:
    """A broken, foreign, incomplete, too large or absent file is a fault of its field; no document is set in half of it."""
    if isi is not None:
        (tmp_path / nama).write_bytes(isi)
    huruf, galat = _baca(tmp_path, tebal=nama)
    satu = next(g for g in galat if g.kode != "huruf_lisensi")
    assert satu.tingkat == "galat"
    assert satu.sel == "isian rupa.huruf.tebal"
    assert sebab in satu.pesan
    assert not huruf.muka


def test_a_font_that_forbids_embedding_is_refused(tmp_path: Path) -> None:
    """The licence bits in the file count."""
    isi = bytearray((_HURUF / "DejaVuSerif-Bold.ttf").read_bytes())
    letak = next(12 + 16 * n for n in range(isi[5]) if isi[12 + 16 * n : 16 + 16 * n] == b"OS/2")
    mulai = int.from_bytes(isi[letak + 8 : letak + 12], "big")
    isi[mulai + 8 : mulai + 10] = (2).to_bytes(2, "big")
    (tmp_path / "larang.ttf").write_bytes(isi)
    _, galat = _baca(tmp_path, tebal="larang.ttf")
    assert "melarang penyematan" in galat[0].pesan
