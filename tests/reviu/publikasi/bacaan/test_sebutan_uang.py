"""How sentences name the kegiatan whose money they give."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.bacaan.sebutan_uang import baca_sebutan_uang
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi

_TABEL = sel_terbit(
    (
        "Tabel 3.4 Realisasi Anggaran",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            "Penguatan Lumbung Desa BKPP Kabupaten Rimba": ("250.000.000", "221.865.120"),
            "Pembinaan Tani BKPP": ("150.000.000", "121.865.120"),
            "Perbaikan Irigasi BKPP": ("350.000.000", "321.865.120"),
        },
    )
)


def _sebut(*kalimat: str, bagian: str = "Prosa Bab III") -> list[tuple[str, str, str]]:
    """Return what is said of the thing of the table: its name, the quantity, the amount."""
    baris = [
        *_TABEL,
        *(Publikasi(tabel=bagian, baris=f"{k[:24]} …", kolom="Kalimat", nilai=k) for k in kalimat),
    ]
    peta = petakan_isi(susun_publikasi(tuple(baris), tahun=2023))
    (isi,) = (satu for satu in baca_sebutan_uang(peta) if satu[0].nama[:2] == ("penguatan", "lumbung"))
    return [(" ".join(s.nama), s.besaran.value, s.teks) for s in isi if s.prosa]


@pytest.mark.parametrize(
    ("bagian", "kalimat"),
    [
        ("Prosa Bab III", ("Kegiatan Penguatan Lumbung Desa yang dilaksanakan dengan anggaran Rp250.000.000,-.",)),
        ("Prosa Bab III", ("Program Pangan, melalui Kegiatan Penguatan Lumbung Desa, anggaran Rp250.000.000,-.",)),
        # Below its heading, also where the heading breaks off; going on with the sentence before.
        ("Prosa 7. Kegiatan Penguatan Lumbung Desa", ("Dengan alokasi anggaran sebesar Rp250.000.000,-.",)),
        (
            "Prosa 7. Kegiatan Penguatan Lumbung",
            ("Desa BKPP Kabupaten Rimba dengan alokasi anggaran Rp250.000.000,-.",),
        ),
        (
            "Prosa 7. Kegiatan Penguatan Lumbung Desa yang dilaksanakan oleh",
            ("Badan Ketahanan Pangan Kabupaten Rimba dengan alokasi anggaran Rp250.000.000,-.",),
        ),
        (
            "Prosa Bab III",
            ("1. Kegiatan Penguatan Lumbung Desa dilaksanakan di 27 desa.", "Dengan alokasi anggaran Rp250.000.000,-."),
        ),
    ],
)
def test_where_the_name_stands(bagian: str, kalimat: tuple[str, ...]) -> None:
    """In the sentence, in its heading, in both, or in the sentence before."""
    assert _sebut(*kalimat, bagian=bagian) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


def test_a_second_amount_is_of_something_else() -> None:
    """What is given once more of a thing right after it was given is of a thing that was not read."""
    assert _sebut(
        "Kegiatan Penguatan Lumbung Desa, anggaran Rp250.000.000,-.", "Dengan alokasi anggaran Rp90.000.000,-."
    ) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


def test_items_of_one_sentence() -> None:
    """A sentence that runs on over the items of a list gives each its own."""
    peta = peta_kalimat(
        "(1) Penguatan Lumbung Desa, anggaran Rp250.000.000,- (2) Pengadaan Benih Padi, anggaran Rp90.000.000,-",
        "(2) Pengadaan Benih Padi, anggaran Rp90.000.000,-",
        tabel=_TABEL,
    )
    assert {" ".join(satu[0].nama): len(satu) for satu in baca_sebutan_uang(peta)} == {
        "penguatan lumbung desa": 3,
        "pengadaan benih padi": 2,
        "pembinaan tani": 2,
        "perbaikan irigasi": 2,
    }
