"""The region's wording of the perjanjian kinerja: the draft, the remark that it is one, faults with their lines."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kinerja.masukan import Galat
from kinerja.masukan.naskah_pk import BERKAS_PK, Pernyataan, baca_pernyataan
from kinerja.model import muat_naskah_pk

PIHAK = "{{ pihak_pertama.identitas }}\n\n{{ pihak_kedua.identitas }}\n"


def _baca(tmp_path: Path, isi: str | bytes) -> tuple[Pernyataan, list[Galat]]:
    berkas = tmp_path / BERKAS_PK
    berkas.parent.mkdir()
    berkas.write_bytes(isi.encode() if isinstance(isi, str) else isi)
    return baca_pernyataan(tmp_path)


def test_a_region_without_a_wording_gets_the_draft_and_is_told(tmp_path: Path) -> None:
    """That is a note, not a fault."""
    pernyataan, galat = baca_pernyataan(tmp_path)
    assert galat == []
    assert "{{ pihak_pertama.identitas }}" in pernyataan.narasi.teks
    assert "<!--" not in pernyataan.narasi.teks
    satu = pernyataan.peringatan
    assert satu
    assert (satu.berkas, satu.kode, satu.tingkat) == ("formulir/pk.md", "belum_disesuaikan", "peringatan")
    assert "belum disesuaikan dengan naskah resmi daerah" in satu.pesan


def test_the_draft_itself_is_told_until_the_remark_is_taken_out(tmp_path: Path) -> None:
    """The line of the remark is named; what the officer changed above or below does not matter."""
    pernyataan, galat = _baca(tmp_path, f"Kepala naskah.\n\n{muat_naskah_pk()}")
    assert galat == []
    assert pernyataan.peringatan
    assert pernyataan.peringatan.sel == "baris 3"
    (tmp_path / BERKAS_PK).write_text(f"Kami:\n\n{PIHAK}", "utf-8")
    pernyataan, galat = baca_pernyataan(tmp_path)
    assert (pernyataan.peringatan, galat) == (None, [])
    assert pernyataan.narasi.teks.startswith("Kami:")


@pytest.mark.parametrize(
    ("isi", "kode", "tempat"),
    [
        ("", "formulir_kosong", ""),
        ("<!-- belum disesuaikan: nanti -->", "formulir_kosong", ""),
        ("Kami:\n\n{{ pihak_pertama.identitas }}\n", "pihak_tidak_ada", ""),
        (f"Kami: {PIHAK}", "pihak_salah_tempat", "baris 1"),
        (
            "Kami:\n{{ pihak_pertama.identitas }}\n\n{{ pihak_kedua.identitas }}\ndan lain",
            "pihak_salah_tempat",
            "baris 2",
        ),
        (f"![Lambang](logo.png)\n\n{PIHAK}", "gambar_salah", "baris 1"),
        (
            "{{ pihak_pertama.identitas }}\n\n{{ pihak_kedua.identitas }}\nmelekat",
            "pihak_salah_tempat",
            "baris 3",
        ),
        (f"{{{{ pihak_pertama.__class__ }}}}\n\n{PIHAK}", "penanda_rusak", "baris 1"),
        (f"{{% for x in y %}}\n\n{PIHAK}", "penanda_rusak", "baris 1"),
        (f"<!-- tidak ditutup\n\n{PIHAK}", "komentar_terbuka", "baris 1"),
        (b"\xff\xfe\x00", "bukan_utf8", ""),
        ("a" * 20_001, "berkas_terlalu_besar", ""),
    ],
)
def test_faults_are_named_with_their_place(tmp_path: Path, isi: str | bytes, kode: str, tempat: str) -> None:
    """Whatever is wrong, the fault names the file, and a draft stands in so that the rest can be looked at."""
    pernyataan, galat = _baca(tmp_path, isi)
    cocok = [satu for satu in galat if satu.kode == kode]
    assert cocok
    assert (cocok[0].berkas, cocok[0].sel, cocok[0].tingkat) == (BERKAS_PK, tempat, "galat")
    assert isinstance(pernyataan.narasi.teks, str)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes and links of POSIX")
def test_no_link_leads_out_and_no_pipe_is_waited_for(tmp_path: Path) -> None:
    """The file is read through the guarded door."""
    rahasia = tmp_path / "rahasia.md"
    rahasia.write_text(PIHAK, "utf-8")
    daerah = tmp_path / "kota"
    (daerah / "formulir").mkdir(parents=True)
    (daerah / BERKAS_PK).symlink_to(rahasia)
    assert [satu.kode for satu in baca_pernyataan(daerah)[1]] == ["tautan_keluar"]
    (daerah / BERKAS_PK).unlink()
    os.mkfifo(daerah / BERKAS_PK)
    assert [satu.kode for satu in baca_pernyataan(daerah)[1]] == ["bukan_berkas"]


@pytest.mark.parametrize("isi", [f"{PIHAK}\nakhir", f"\n\n{PIHAK}".rstrip()])
def test_a_party_may_stand_first_and_last(tmp_path: Path, isi: str) -> None:
    """What stands at the other end of the wording is not beside it."""
    assert _baca(tmp_path, isi)[1] == []


def test_the_remark_of_a_draft_is_found_on_any_line(tmp_path: Path) -> None:
    """Blank lines before it count."""
    pernyataan, _ = _baca(tmp_path, f"\n<!-- belum disesuaikan -->\n\n{PIHAK}")
    assert pernyataan.peringatan
    assert pernyataan.peringatan.sel == "baris 2"
