"""Documents of one year in one folder: each replaces its own files as a whole, those of the others stay."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from kinerja.batch.verifikasi import cari_keluaran, periksa_keluaran
from kinerja.dokumen import LKJIP, RENJA, TRIWULAN, Dokumen
from kinerja.terbit import TerbitSalah, tempat
from kinerja.terbit.gembok import kunci
from kinerja.terbit.manifes import baca_manifes, beda_keluaran, tulis_manifes
from kinerja.terbit.tempat import bersihkan_sisa, folder_gagal, pangkal, pulihkan_semua, ruang_kerja

_DUA = TRIWULAN.terbitan(2)


@pytest.fixture
def tujuan(tmp_path: Path) -> Path:
    """Return the folder of a year, not there yet."""
    return tmp_path / "dinas" / "2023"


def _isi(dokumen: Dokumen, kata: str) -> dict[str, str]:
    naskah = f"notebooks/{dokumen.naskah}/01_a.ipynb"
    return dict.fromkeys((*dokumen.bentuk.values(), naskah, dokumen.nama_berkas("jejak.json")), kata)


def _terbitkan(tujuan: Path, dokumen: Dokumen, kata: str, *, segel: bool = False) -> dict[str, str]:
    """Put a document there whose files all hold a word; return their names and contents."""
    isi = _isi(dokumen, kata)
    with ruang_kerja(tujuan, dokumen=dokumen) as kerja:
        for nama, teks in isi.items():
            (kerja / nama).parent.mkdir(parents=True, exist_ok=True)
            (kerja / nama).write_text(teks, "utf-8")
        if segel:
            parameter = {"kabupaten": "kota", "dinas": "dinas", "tahun": 2023, **dokumen.parameter}
            tulis_manifes(kerja, dokumen, parameter=parameter, pilihan={"bentuk": ["html"]}, masukan={})
    return isi


def _baca(tujuan: Path) -> Mapping[str, str]:
    return {s.relative_to(tujuan).as_posix(): s.read_text("utf-8") for s in tujuan.rglob("*") if s.is_file()}


def _gagal(tujuan: Path) -> None:
    with ruang_kerja(tujuan, dokumen=RENJA) as kerja:
        (kerja / "notebooks" / "renja").mkdir(parents=True)
        (kerja / "notebooks" / "renja" / "01.ipynb").write_text("{}", "utf-8")
        raise TerbitSalah("sel ke-3 gagal")


@pytest.mark.parametrize("bertahap", [False, True])
@pytest.mark.parametrize("tautan", [False, True])
def test_a_document_replaces_its_own_files_alone(
    tujuan: Path, monkeypatch: pytest.MonkeyPatch, bertahap: bool, tautan: bool
) -> None:
    """Whichever is made last, with the step of the system and with further names of a file, or without them."""
    if bertahap:
        monkeypatch.setattr(tempat, "tukar_sekaligus", lambda *_: False)
    if not tautan:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError("no links on this disk")))
    lkjip, _, dua = (_terbitkan(tujuan, satu, "lama") for satu in (LKJIP, RENJA, _DUA))
    assert _baca(tujuan) == {**lkjip, **_isi(RENJA, "lama"), **dua}
    (tujuan / "lampiran-renja.txt").write_text("usang", "utf-8")
    renja = _terbitkan(tujuan, RENJA, "baru")
    assert _baca(tujuan) == {**lkjip, **renja, **dua}
    (tujuan / "catatan.txt").write_text("milik siapa", "utf-8")
    lkjip = _terbitkan(tujuan, LKJIP, "baru")
    assert _baca(tujuan) == {**lkjip, **renja, **dua}
    assert [satu.name for satu in tujuan.parent.iterdir()] == ["2023"]
    assert {satu.stat().st_nlink for satu in tujuan.rglob("*") if satu.is_file()} == {1}


def test_documents_of_one_year_are_made_at_once(tujuan: Path) -> None:
    """None waits for the other, and none loses what the other put there meanwhile."""
    semua = [LKJIP, RENJA, *TRIWULAN.semua_terbitan]
    serempak, salah = threading.Barrier(len(semua)), []

    def kerja(dokumen: Dokumen) -> None:
        try:
            for kata in ("satu", "dua", "tiga"):
                with ruang_kerja(tujuan, dokumen=dokumen) as tempat_kerja:
                    for nama in _isi(dokumen, kata):
                        (tempat_kerja / nama).parent.mkdir(parents=True, exist_ok=True)
                        (tempat_kerja / nama).write_text(kata, "utf-8")
                    # All are at work here: a lock of the whole folder would keep the others out for ever.
                    serempak.wait(60)
        except Exception as apa:  # noqa: BLE001  told by the test
            salah.append(apa)

    utas = [threading.Thread(target=kerja, args=(satu,)) for satu in semua]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert salah == []
    assert _baca(tujuan) == {nama: isi for satu in semua for nama, isi in _isi(satu, "tiga").items()}


def test_a_failure_touches_neither_its_folder_nor_the_failures_of_others(tujuan: Path) -> None:
    """The notebooks of each failed document are kept apart; the success of another does not remove them."""
    lkjip = _terbitkan(tujuan, LKJIP, "baik")
    with pytest.raises(TerbitSalah):
        _gagal(tujuan)
    gagal = folder_gagal(pangkal(tujuan, RENJA))
    assert gagal.name == "2023-renja-gagal"
    _terbitkan(tujuan, LKJIP, "baik")
    assert _baca(tujuan) == lkjip
    assert (gagal / "notebooks" / "renja" / "01.ipynb").is_file()
    _terbitkan(tujuan, RENJA, "baik")
    assert not gagal.exists()


def test_what_a_killed_document_left_is_removed(tujuan: Path) -> None:
    """Its work folder goes; an exchange that was cut is undone, whoever made it and whoever looks."""
    semua = {**_terbitkan(tujuan, LKJIP, "a"), **_terbitkan(tujuan, RENJA, "b")}
    tujuan.with_name(".2023-renja-abcdefgh").mkdir()
    tujuan.with_name(".2023-triwulan-2-abcdefgh").mkdir()
    tujuan.rename(tujuan.with_name(".2023-abcdefgh-lama"))
    bersihkan_sisa(tujuan, RENJA)
    assert _baca(tujuan) == semua
    assert sorted(satu.name for satu in tujuan.parent.iterdir()) == [".2023-triwulan-2-abcdefgh", "2023"]
    pulihkan_semua(tujuan.parent)
    assert [satu.name for satu in tujuan.parent.iterdir()] == ["2023"]


def test_a_living_document_keeps_its_work_folder(tujuan: Path) -> None:
    """What another document cleans away is its own."""
    _terbitkan(tujuan, LKJIP, "a")
    kerja = tujuan.with_name(".2023-renja-abcdefgh")
    kerja.mkdir()
    with kunci(pangkal(tujuan, RENJA)):
        _terbitkan(tujuan, LKJIP, "b")
        bersihkan_sisa(tujuan, LKJIP)
        bersihkan_sisa(tujuan, RENJA)
        assert kerja.is_dir()


def test_no_link_is_followed_into_the_new_folder(tujuan: Path, tmp_path: Path) -> None:
    """A link in an output folder is nobody's output: neither it nor what it leads to comes along."""
    rahasia = tmp_path / "rahasia"
    rahasia.mkdir()
    (rahasia / "isi.txt").write_text("rahasia", "utf-8")
    _terbitkan(tujuan, RENJA, "a")
    (tujuan / "notebooks" / "reviu-renja").symlink_to(rahasia)
    (tujuan / "lampiran-renja.txt").symlink_to(rahasia / "isi.txt")
    lkjip = _terbitkan(tujuan, LKJIP, "b")
    assert _baca(tujuan) == {**lkjip, **_isi(RENJA, "a")}
    assert (rahasia / "isi.txt").stat().st_nlink == 1


def test_every_document_of_a_folder_is_verified(tujuan: Path) -> None:
    """Each by its own manifest; files of a document without one, or with that of another, are told."""
    for satu in (LKJIP, RENJA, _DUA):
        _terbitkan(tujuan, satu, "a", segel=True)
    assert cari_keluaran(tujuan.parent) == ((tujuan, LKJIP), (tujuan, RENJA), (tujuan, _DUA))
    for satu in (LKJIP, RENJA, _DUA):
        manifes = baca_manifes(tujuan, satu)
        assert manifes is not None
        assert [*beda_keluaran(tujuan, manifes)] == []
    (tujuan / "renja.pdf").write_text("lain", "utf-8")
    (tujuan / "asing.txt").touch()
    beda = [
        next(beda_keluaran(tujuan, isi), "") for satu in (LKJIP, RENJA, _DUA) if (isi := baca_manifes(tujuan, satu))
    ]
    assert beda == ["asing.txt tidak tercatat dalam manifest.json", "renja.pdf berubah sejak disusun", ""]
    (tujuan / "manifest-renja.json").write_bytes((tujuan / "manifest.json").read_bytes())
    (tujuan / "manifest-triwulan-2.json").unlink()
    assert cari_keluaran(tujuan) == ((tujuan, LKJIP), (tujuan, RENJA), (tujuan, _DUA))
    for satu, nama in ((RENJA, "manifest-renja.json"), (_DUA, "manifest-triwulan-2.json")):
        hasil = periksa_keluaran(tujuan, tujuan, satu)
        assert hasil.beda == [f"{nama} tidak ada atau tidak dapat dibaca; susun laporan ini lagi"]
