"""Money that sentences give to belanja of a kind, to their sasaran, and to the whole agency."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.bacaan.pokok_uang import nama_pokok
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.tuturan.uang_sebutan import periksa_uang_sebutan

_BAGIAN = "Sasaran Strategis 2 : Meningkatnya produksi garam"
_TOTAL = "Total Anggaran Perangkat Daerah"


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Belanja Langsung sebesar Rp10.000.000,00 terealisasi sebesar Rp9.000.000,00 dan Belanja Tidak Langsung sebesar Rp5.000.000,00.",
            [
                ("10.000.000", "Belanja Langsung"),
                ("9.000.000", "Belanja Langsung"),
                ("5.000.000", "Belanja Tidak Langsung"),
            ],
        ),
        ("Belanja Langsung dan Belanja Tidak Langsung sebesar Rp15.000.000,00.", []),
        ("Program Garam memperoleh Belanja Langsung sebesar Rp4.000.000,00.", []),
        (
            "Belanja Langsung Rp10.000.000,00, untuk Kegiatan Garam Rp4.000.000,00.",
            [("10.000.000", "Belanja Langsung")],
        ),
        ("Total alokasi anggaran DKP Tahun 2023 sebesar Rp15.000.000,00.", [("15.000.000", _TOTAL)]),
        ("Total anggaran Balai Benih Tahun 2023 sebesar Rp3.000.000,00.", []),
        # What stands before an amount that cannot be read is of that one.
        (
            "Belanja Langsung Rp.10.00,000,00 sehingga total anggaran DKP sebesar Rp15.000.000,00.",
            [("15.000.000", _TOTAL)],
        ),
        ("Anggaran untuk sasaran ini sebesar Rp7.000.000,00.", [("7.000.000", "Meningkatnya produksi garam")]),
        (
            "Sasaran “Meningkatnya mutu garam” didukung dua program, seluruhnya bagi sasaran tersebut Rp8.000.000,00.",
            [("8.000.000", "Meningkatnya mutu garam")],
        ),
        ("Kegiatan ini dianggarkan sebesar Rp7.000.000,00.", []),
    ],
)
def test_what_a_fixed_word_names(kalimat: str, harap: list[tuple[str, str]]) -> None:
    """The last word before an amount; a part of it, or two kinds at once, are none."""
    semua = [b for b in bilangan_kalimat(kalimat) if b.jenis == "rp"]
    hasil = nama_pokok(kalimat, semua, _BAGIAN, frozenset({"dkp"}))
    assert [(b.teks.removeprefix("Rp").removesuffix(",00"), nama) for b, nama in hasil] == harap


def test_a_sasaran_needs_its_name() -> None:
    """Below another heading "sasaran ini" is none that is known."""
    semua = bilangan_kalimat("Anggaran sasaran ini Rp7.000.000,00.")
    assert not list(nama_pokok("Anggaran sasaran ini Rp7.000.000,00.", semua, "Bab III", frozenset()))


_TABEL = sel_terbit(
    (
        "Tabel 3.4 Realisasi Anggaran",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            "Belanja Tidak Langsung": ("7.250.000.000", "6.981.344.208"),
            "Meningkatnya produksi garam rakyat Program Garam": ("3.615.400.000", "3.402.118.650"),
        },
    )
)


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        (
            "Alokasi Belanja Tidak Langsung sebesar Rp7.418.115.320,00 terealisasi sebesar Rp6.981.344.208,00.",
            "Rp7.418.115.320,00",
        ),
        (
            "“Meningkatnya produksi garam rakyat”, anggaran bagi sasaran ini sebesar Rp3.590.226.700,00, terealisasi sebesar Rp3.402.118.650,00.",
            "Rp3.590.226.700,00",
        ),
        ("Alokasi Belanja Tidak Langsung sebesar Rp7.250.000.000,00 terealisasi sebesar Rp6.981.344.208,00.", ""),
    ],
)
def test_against_the_table(kalimat: str, tercetak: str) -> None:
    """Where table and sentence agree on one amount of a thing, another that differs is named; a row may hold its programs too."""
    temuan = [dugaan for _, dugaan in periksa_uang_sebutan(peta_kalimat(kalimat, tabel=_TABEL))]
    assert [satu.tercetak for satu in temuan] == [tercetak][: bool(tercetak)]


def test_a_sentence_that_is_wrong_elsewhere_is_no_witness_beside_a_table() -> None:
    """The finding rests on the table alone, though the message names the sentence too."""
    (temuan,) = (
        dugaan
        for _, dugaan in periksa_uang_sebutan(
            peta_kalimat(
                "Alokasi Belanja Tidak Langsung sebesar Rp7.251.000.000,00.",
                "Alokasi Belanja Tidak Langsung sebesar Rp7.250.000.000,00.",
                tabel=_TABEL,
            )
        )
    )
    assert "pada Prosa" in temuan.pesan
    assert len(temuan.nomor) == 2
