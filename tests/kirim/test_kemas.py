"""``kinerja pack``: only what belongs to the report travels, sealed, and only when it is right."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kinerja.kirim import kemas
from kinerja.kirim.kiriman import baca_kiriman
from kinerja.kirim.segel import SEGEL, baca_segel, buat_segel
from kinerja.masukan import MasukanSalah


def test_the_same_report_makes_the_same_archive_without_strays(
    dinas: Path, tmp_path: Path, isi_asli: Mapping[str, bytes]
) -> None:
    """Drafts, marks of open files and hidden folders stay behind and are named; two archives are equal byte by byte."""
    satu = kemas(dinas, tmp_path / "satu")
    assert not satu.sisa
    (dinas / "catatan rapat.docx").write_bytes(b"x")
    (dinas / "~$data.xlsx").write_bytes(b"x")
    (dinas / ".cadangan").mkdir()
    (dinas / ".cadangan/data.xlsx").write_bytes(b"x")
    (dinas / "narasi/lama.bak").write_bytes(b"x")
    dua = kemas(dinas, tmp_path / "dua")
    assert dua.sisa == ("catatan rapat.docx", "narasi/lama.bak")
    assert satu.berkas.name == "diskopum-2023-kota-semarang.zip"
    assert satu.berkas.read_bytes() == dua.berkas.read_bytes()
    kiriman = baca_kiriman(dua.berkas)
    assert kiriman.berkas == isi_asli
    assert (kiriman.laporan.kabupaten, kiriman.laporan.dinas, kiriman.laporan.tahun) == (
        "kota-semarang",
        "diskopum",
        "2023",
    )
    assert [satu.name for satu in (tmp_path / "dua").iterdir()] == ["diskopum-2023-kota-semarang.zip"]


def test_a_faulty_report_is_not_packed(
    dinas: Path, tmp_path: Path, ubah_buku: Callable[[Mapping[str, object]], bytes]
) -> None:
    """Its faults are named, and nothing is written."""
    (dinas / "data.xlsx").write_bytes(ubah_buku({"anggaran!D5": "1,2 milyar"}))
    with pytest.raises(MasukanSalah, match="1,2 milyar"):
        kemas(dinas, tmp_path / "hasil")
    assert not (tmp_path / "hasil").exists()


def test_a_link_that_leads_outside_is_not_packed(dinas: Path, tmp_path: Path) -> None:
    """No file of the machine gets into an archive by a link in the folder."""
    (tmp_path / "rahasia.md").write_text("rahasia", "utf-8")
    (dinas / "narasi/organisasi.md").unlink()
    (dinas / "narasi/organisasi.md").symlink_to(tmp_path / "rahasia.md")
    with pytest.raises(MasukanSalah, match="menunjuk ke luar"):
        kemas(dinas, tmp_path / "hasil")


@pytest.mark.parametrize("ubah", ["isi", "hilang", "tambah", "segel", "bukan json"])
def test_what_was_changed_after_sealing_is_noticed(
    tmp_path: Path, isi_asli: Mapping[str, bytes], zipkan: Callable[[Mapping[str, bytes]], bytes], ubah: str
) -> None:
    """A file changed, taken away or added, or a seal that was edited, is refused."""
    berkas = dict(isi_asli)
    segel = buat_segel(("kota-semarang", "diskopum", "2023"), berkas, {}, 0)
    assert baca_segel(segel.encode()) is not None
    if ubah == "isi":
        berkas["narasi/penutup.md"] += b"!"
    elif ubah == "hilang":
        del berkas["narasi/penutup.md"]
    elif ubah == "tambah":
        berkas["narasi/tambahan.md"] = b"a"
    elif ubah == "segel":
        segel = segel.replace('"diskopum"', '"disdik"')
    else:
        segel = "[" * 100_000
    kiriman = tmp_path / "a.zip"
    kiriman.write_bytes(zipkan({SEGEL: segel.encode(), **berkas}))
    with pytest.raises(MasukanSalah) as salah:
        baca_kiriman(kiriman)
    assert {satu.kode for satu in salah.value.daftar} <= {"segel_berbeda", "segel_rusak"}


def test_the_seal_says_which_report_it_is(dinas: Path, tmp_path: Path) -> None:
    """It names region, dinas, year and a hash for every file, and no time and no machine."""
    with zipfile.ZipFile(kemas(dinas, tmp_path).berkas) as arsip:
        isi = json.loads(arsip.read(SEGEL))
        assert {*arsip.namelist()} == {*isi["berkas"], SEGEL}
    assert [*isi] == ["versi", "aplikasi", "kabupaten", "dinas", "tahun", "berkas", "bersama", "peringatan", "segel"]
