"""Findings beside the answers of people: open, explained, reopened, closed by themselves."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import Bahan
from kinerja.model import CatatanReviu, CatatanSelesai, kunci_temuan
from kinerja.reviu import Keadaan, Temuan, Tingkat, Tinjauan, menurut_kunci, sidik_laporan, tinjau

Jawab = Callable[..., Tinjauan]

_TEMPAT = "data.xlsx, anggaran!D17"
_TEMUAN = Temuan("jumlah-pagu", Tingkat.GALAT, _TEMPAT, "2", "3", "Jumlahnya salah.", "Aritmetika")


@pytest.fixture(scope="module")
def bahan(akar: Path) -> Bahan:
    """The input of the Semarang report."""
    return buka_folder(akar / "params/kota-semarang/diskopum/2023").bahan


@pytest.fixture
def jawab(bahan: Bahan) -> Jawab:
    """Return a function that reviews the report with one answer to the finding."""

    def tinjau_dengan(*temuan: Temuan, spek: type[CatatanReviu] = CatatanReviu, **isi: object) -> Tinjauan:
        baris = spek.model_validate(
            {"id": _TEMUAN.kunci, "aturan": "jumlah-pagu", "tempat": _TEMPAT, "pesan": "Jumlahnya salah.", **isi}
        )
        return tinjau(Laporan(replace(bahan, catatan_reviu=(baris,))), temuan)

    return tinjau_dengan


def test_a_finding_without_answer_is_open(bahan: Bahan) -> None:
    """Nothing was said about it."""
    (satu,) = tinjau(Laporan(bahan), [_TEMUAN]).temuan
    assert (satu.keadaan, satu.terbuka, satu.catatan) == (Keadaan.BARU, True, "")


@pytest.mark.parametrize(
    ("status", "keadaan", "terbuka"),
    [
        (None, Keadaan.BARU, True),
        ("diterima", Keadaan.DITERIMA, True),
        ("dijelaskan", Keadaan.DIJELASKAN, False),
        ("diperbaiki", Keadaan.DIBUKA, True),
    ],
)
def test_an_answer_says_where_a_finding_stands(
    jawab: Jawab, status: str | None, keadaan: Keadaan, terbuka: bool
) -> None:
    """Accepted is still to be done, explained is done, and the note goes along."""
    (satu,) = jawab(_TEMUAN, status=status, catatan="Lihat surat.").temuan
    assert (satu.keadaan, satu.terbuka, satu.catatan) == (keadaan, terbuka, "Lihat surat.")


@pytest.mark.parametrize("catatan", ["", " ", None])
def test_an_explanation_that_says_nothing_does_not_count(jawab: Jawab, catatan: str | None) -> None:
    """The finding stays open, and the person learns what is missing."""
    hasil = jawab(_TEMUAN, status="dijelaskan", catatan=catatan)
    (satu,) = hasil.temuan
    assert (satu.keadaan, satu.terbuka, hasil.galat_terbuka()) == (Keadaan.BARU, True, 1)
    assert satu.sanggahan == (
        "Ditandai dijelaskan, tetapi penjelasannya kosong; tulis pada kolom catatan di reviu.xlsx."
    )


def test_said_to_be_repaired_but_still_found_is_reopened_with_a_sentence(jawab: Jawab) -> None:
    """The person learns why it is open again."""
    (satu,) = jawab(_TEMUAN, status="diperbaiki").temuan
    assert satu.sanggahan == "Ditandai diperbaiki, tetapi masih ditemukan."


def test_what_is_not_found_any_more_closes_itself(jawab: Jawab) -> None:
    """Whatever its status was, it is listed with its note."""
    hasil = jawab(status="diterima", catatan="Diperbaiki di data.")
    assert hasil.temuan == ()
    assert [(s.tempat, s.catatan) for s in hasil.selesai] == [(_TEMPAT, "Diperbaiki di data.")]


def test_what_was_closed_and_is_found_again_is_reopened(jawab: Jawab) -> None:
    """An explanation given then does not count now."""
    hasil = jawab(_TEMUAN, spek=CatatanSelesai, status="dijelaskan", catatan="Sudah benar.")
    (satu,) = hasil.temuan
    assert (satu.keadaan, satu.status, satu.catatan) == (Keadaan.DIBUKA, None, "Sudah benar.")
    assert satu.sanggahan == "Pernah selesai, tetapi sekarang ditemukan lagi."
    assert hasil.selesai == ()


def test_only_open_faults_are_counted(jawab: Jawab) -> None:
    """A warning is no fault; an explained fault is not open."""
    lain = replace(_TEMUAN, tempat="data.xlsx, anggaran!D18")
    teguran = replace(_TEMUAN, tingkat=Tingkat.PERINGATAN, tempat="data.xlsx, anggaran!D19")
    assert jawab(_TEMUAN, lain, teguran, status="dijelaskan", catatan="Surat 7.").galat_terbuka() == 1
    assert jawab(_TEMUAN, lain, teguran, status="diterima").galat_terbuka() == 2


def test_two_findings_of_a_rule_at_one_place_share_an_answer(jawab: Jawab) -> None:
    """One row of the workbook stands for both."""
    kembar = replace(_TEMUAN, pesan="Satuannya juga salah.")
    hasil = jawab(_TEMUAN, kembar, status="diterima")
    assert [s.keadaan for s in hasil.temuan] == [Keadaan.DITERIMA] * 2
    assert [len(milik) for milik in menurut_kunci(hasil.temuan).values()] == [2]
    assert _TEMUAN.kunci == kunci_temuan("jumlah-pagu", _TEMPAT)


def test_the_fingerprint_changes_with_the_input_and_not_with_the_answers(bahan: Bahan, tmp_path: Path) -> None:
    """It says which report was reviewed; what the region shares counts too."""
    awal = sidik_laporan(Laporan(bahan))
    folder = shutil.copytree(bahan.folder.parents[1], tmp_path / "kota-semarang") / "diskopum/2023"
    salinan = Laporan(replace(bahan, folder=folder))
    (folder / "reviu.xlsx").write_bytes(b"jawaban")
    assert sidik_laporan(salinan) == awal
    (folder / "narasi/foto.png").write_bytes(b"gambar")
    assert sidik_laporan(Laporan(replace(bahan, folder=folder, gambar={"foto.png": ""}))) != awal
    for berkas in (folder / "narasi/penutup.md", folder.parent.parent / "kabupaten.yaml"):
        lama = berkas.read_bytes()
        berkas.write_bytes(lama + b"\n")
        assert sidik_laporan(salinan) != awal
        berkas.write_bytes(lama)
    assert sidik_laporan(salinan) == awal
