"""``kinerja receive``: checked, placed in one step, kept as a version; or sent back with what has to be mended."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest

from kinerja.kirim import HasilTerima, kemas, terima
from kinerja.kirim.kiriman import Kiriman, NamaLaporan, _dari_nama, baca_kiriman, cari_pemilik
from kinerja.masukan import MasukanSalah

Ubah = Callable[[Mapping[str, object]], bytes]
Zip = Callable[[Mapping[str, bytes]], bytes]


SAAT = dt.datetime(2024, 3, 1, 9, 30, tzinfo=dt.UTC)


def _pohon(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder by name."""
    semua = (satu for satu in sorted(folder.rglob("*")) if satu.is_file())
    return {satu.relative_to(folder).as_posix(): satu.read_bytes() for satu in semua}


def _terima(berkas: Path, daerah: Path, **lain: str) -> HasilTerima:
    return terima(berkas, daerah, kini=lambda: SAAT, **lain)


def test_versions_are_kept_and_a_faulty_one_changes_nothing(
    dinas: Path, daerah: Path, tmp_path: Path, ubah_buku: Ubah, isi_asli: Mapping[str, bytes]
) -> None:
    """A sealed report, the same again, a faulty workbook, a mended one: the folder holds the last good one, all are kept."""
    laporan, versi = daerah / "diskopum/2023", daerah / "diskopum/kiriman/2023"
    satu = _terima(kemas(dinas, tmp_path).berkas, daerah)
    assert satu.diterima
    assert _pohon(laporan) == isi_asli
    teks = (versi / "terima-001/tanda-terima.txt").read_text("utf-8")
    assert "Dinas Koperasi dan Usaha Mikro Kota Semarang" in teks
    assert "1 Maret 2024 pukul 09.30" in teks
    assert "Segel      : utuh" in teks

    # What is not part of a report stays where it is; the same file again is no new version.
    (laporan / "catatan operator.txt").write_text("jangan hilang", "utf-8")
    assert _terima(tmp_path / "diskopum-2023-kota-semarang.zip", daerah).sama

    salah = tmp_path / "data diskopum.xlsx"
    salah.write_bytes(ubah_buku({"anggaran!D5": "1,2 milyar"}))
    dua = _terima(salah, daerah)
    assert not dua.diterima
    assert dua.laporan == NamaLaporan("kota-semarang", "diskopum", "2023")
    assert _pohon(laporan) == {**isi_asli, "catatan operator.txt": b"jangan hilang"}
    surat = (versi / "terima-002/surat.txt").read_text("utf-8")
    assert 'data.xlsx, lembar "anggaran", sel D5: “1,2 milyar” bukan bilangan rupiah' in surat
    assert "Kepala Dinas Koperasi dan Usaha Mikro\n" in surat
    assert "Pemerintah Kota Semarang" in surat
    buku = openpyxl.load_workbook(versi / "terima-002/data-bertanda.xlsx")
    assert "1,2 milyar" in buku["anggaran"]["D5"].comment.text

    betul = ubah_buku({"realisasi!G4": 60.5, "target!C4": 55})
    salah.write_bytes(betul)
    tiga = _terima(salah, daerah)
    assert tiga.diterima
    assert tiga.perubahan == "2 perbedaan: 1 pada target dan 1 pada angka yang diketik"
    assert _pohon(laporan) == {**isi_asli, "data.xlsx": betul, "catatan operator.txt": b"jangan hilang"}
    assert sorted(satu.name for satu in versi.iterdir()) == ["terima-001", "terima-002", "terima-003"]
    assert (versi / "terima-003/kiriman.xlsx").read_bytes() == betul
    # What stood there came from the first version, which is kept: it need not be kept again.
    assert not (versi / "terima-003/sebelumnya.zip").exists()
    assert not list(daerah.rglob(".*"))


def test_what_stood_there_without_being_received_is_kept(
    dinas: Path, daerah: Path, tmp_path: Path, isi_asli: Mapping[str, bytes]
) -> None:
    """A report that the operator had otherwise is kept beside the version that takes its place."""
    shutil.copytree(dinas, daerah / "diskopum/2023")
    (daerah / "diskopum/2023/narasi/penutup.md").write_text("Tulisan operator.\n", "utf-8")
    hasil = _terima(kemas(dinas, tmp_path).berkas, daerah)
    assert hasil.diterima
    assert "naskah" in hasil.perubahan
    lama = baca_kiriman(daerah / "diskopum/kiriman/2023/terima-001/sebelumnya.zip")
    assert lama.berkas == {**isi_asli, "narasi/penutup.md": b"Tulisan operator.\n"}


def test_a_folder_packed_by_hand_is_taken(
    daerah: Path, tmp_path: Path, isi_asli: Mapping[str, bytes], zipkan: Zip
) -> None:
    """The report is found within the archive; strays and litter are left out, and the missing seal is told."""
    isi = {f"Laporan/2023/{nama}": satu for nama, satu in isi_asli.items()}
    kiriman = tmp_path / "kiriman.zip"
    kiriman.write_bytes(
        zipkan({**isi, "Laporan/baca saya.txt": b"x", "Laporan/2023/virus.exe": b"x", "__MACOSX/._a": b"x"})
    )
    hasil = _terima(kiriman, daerah)
    assert hasil.diterima
    assert _pohon(daerah / "diskopum/2023") == isi_asli
    assert any("virus.exe" in satu and "baca saya.txt" in satu for satu in hasil.catatan)
    assert "Segel      : tidak ada" in (hasil.folder / "tanda-terima.txt").read_text("utf-8") if hasil.folder else False


def test_a_workbook_makes_a_new_report_when_it_is_said_whose(daerah: Path, tmp_path: Path, asli: Path) -> None:
    """Settings and prose are as ``kinerja new`` makes them; what they lack is what the letter asks for."""
    berkas = tmp_path / "data.xlsx"
    shutil.copy(asli / "data.xlsx", berkas)
    tanpa = _terima(berkas, daerah)
    assert tanpa.folder is None
    assert [satu.kode for satu in tanpa.daftar] == ["pemilik_tak_dikenal"]
    hasil = _terima(berkas, daerah, dinas="diskopum", tahun="2023")
    assert hasil.folder is not None
    catatan = json.loads((hasil.folder / "terima.json").read_text("utf-8"))
    assert {"data.xlsx", "params.yaml", "narasi/penutup.md"} <= {*catatan["berkas"]}
    assert (daerah / "diskopum/2023").exists() == hasil.diterima


def _kode(berkas: Path, daerah: Path, **lain: str) -> list[str]:
    hasil = _terima(berkas, daerah, **lain)
    assert not hasil.diterima
    assert hasil.folder is None
    return [satu.kode for satu in hasil.daftar]


def test_what_is_no_report_of_this_region_is_refused(
    dinas: Path, daerah: Path, tmp_path: Path, isi_asli: Mapping[str, bytes], zipkan: Zip
) -> None:
    """Another region, another dinas than was named, several reports at once, no report, no archive: nothing is written."""
    milik = kemas(dinas, tmp_path).berkas
    lain = daerah.with_name("kota-lain")
    daerah.rename(lain)
    assert _kode(milik, lain) == ["daerah_lain"]
    lain.rename(daerah)
    assert _kode(milik, daerah, dinas="disdik") == ["pemilik_lain"]
    assert _kode(milik, daerah, tahun="2024") == ["pemilik_lain"]
    berkas = tmp_path / "a.zip"
    berkas.write_bytes(zipkan({f"{satu}/data.xlsx": isi_asli["data.xlsx"] for satu in "ab"}))
    assert _kode(berkas, daerah) == ["banyak_laporan"]
    berkas.write_bytes(zipkan({"surat.pdf": b"x"}))
    assert _kode(berkas, daerah) == ["bukan_kiriman"]
    berkas.write_bytes(b"Rar!\x1a\x07\x00")
    assert _kode(berkas, daerah) == ["bukan_kiriman"]
    berkas.write_bytes(zipkan({"params.yaml": b"kabupaten: ../..\ndinas: ../../x\ntahun: 2023\n", "data.xlsx": b"PK"}))
    assert _kode(berkas, daerah) == ["pemilik_tak_dikenal"]
    assert [satu.name for satu in daerah.iterdir()] == ["kabupaten.yaml"]


def test_a_link_in_place_of_a_folder_is_not_followed(dinas: Path, daerah: Path, tmp_path: Path) -> None:
    """Nothing is placed outside the region."""
    (tmp_path / "luar").mkdir()
    (daerah / "diskopum").symlink_to(tmp_path / "luar")
    assert _kode(kemas(dinas, tmp_path).berkas, daerah) == ["tautan_keluar"]
    assert not [*(tmp_path / "luar").iterdir()]


@pytest.mark.parametrize(
    ("nama", "tahun_ada", "pemilik"),
    [
        ("data.xlsx", ("2023",), ("diskopum", "2023")),
        ("Data Diskopum TA 2024.xlsx", ("2023",), ("diskopum", "2024")),
        ("data (1).xlsx", ("2022", "2023"), ("diskopum", "")),
        ("dinas-lain 2023.xlsx", ("2023",), ("dinas-lain", "2023")),
    ],
)
def test_whose_a_workbook_is(
    daerah: Path, asli: Path, nama: str, tahun_ada: tuple[str, ...], pemilik: tuple[str, str]
) -> None:
    """By the name of the file, else by the name of the dinas within it; a year that is in doubt is not guessed."""
    for tahun in tahun_ada:
        shutil.copytree(asli, daerah / "diskopum" / tahun)
    (daerah / "dinas-lain/2023").mkdir(parents=True)
    isi = (asli / "data.xlsx").read_bytes()
    hasil = cari_pemilik(Kiriman(nama, isi, {"data.xlsx": isi}, _dari_nama(nama)), daerah)
    assert (hasil.dinas, hasil.tahun) == pemilik


def test_a_broken_workbook_is_sent_back_with_a_letter(
    daerah: Path, tmp_path: Path, isi_asli: Mapping[str, bytes], zipkan: Zip
) -> None:
    """What cannot be read cannot be marked; the letter still says what is wrong."""
    berkas = tmp_path / "a.zip"
    berkas.write_bytes(zipkan({**isi_asli, "data.xlsx": b"PK rusak"}))
    hasil = _terima(berkas, daerah)
    assert not hasil.diterima
    assert hasil.folder is not None
    assert {satu.name for satu in hasil.folder.iterdir()} == {
        "kiriman.zip",
        "surat.txt",
        "tanda-terima.txt",
        "terima.json",
    }
    assert "rusak" in (hasil.folder / "surat.txt").read_text("utf-8")


def test_reading_refuses_faults_by_raising(tmp_path: Path) -> None:
    """What is not there is told as a fault, never as a trace."""
    with pytest.raises(MasukanSalah, match="tidak ditemukan"):
        baca_kiriman(tmp_path / "tidak ada.zip")
