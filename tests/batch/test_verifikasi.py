"""``kinerja verify``: whether an output is what its manifest says, and can be made again."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kinerja import __version__
from kinerja.batch import kerjakan, verifikasi
from kinerja.batch.verifikasi import cari_keluaran, periksa_keluaran
from kinerja.dokumen import LKJIP, REVIU
from kinerja.terbit import MANIFES, terbitkan_reviu
from kinerja.terbit.wilayah import terbitkan_wilayah

pytestmark = pytest.mark.notebook


@pytest.fixture
def tujuan(daerah: Any) -> Path:
    """Render one report and return its output folder."""
    daerah.tambah("satu")
    assert kerjakan(daerah.pekerjaan("satu")).status == "selesai"
    hasil: Path = daerah.pekerjaan("satu").tujuan
    return hasil


def _beda(tujuan: Path, daerah: Any, *, susun: bool = False) -> list[str]:
    return periksa_keluaran(tujuan, daerah.params.parent, susun=susun).beda


def test_an_untouched_output_is_made_again_with_equal_bytes(tujuan: Path, daerah: Any) -> None:
    """Everything agrees, and it says which inputs and versions made it."""
    hasil = periksa_keluaran(tujuan, daerah.params.parent)
    assert (hasil.beda, hasil.terbukti) == ([], True)
    assert hasil.asal[0] == "LKjIP kota-rekaan/satu/2023, bentuk html"
    assert hasil.asal[1].startswith(f"kinerja {__version__} (")
    assert hasil.asal[2].startswith("4 berkas masukan, ")


def test_every_difference_is_named(tujuan: Path, daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Missing, altered and foreign outputs; changed, missing and new inputs; other versions; no manifest."""
    (tujuan / "notebooks/lkjip/01_bab.ipynb").unlink()
    (tujuan / "lkjip.html").write_text("lain", "utf-8")
    (tujuan / "asing.txt").write_text("x", "utf-8")
    folder = daerah.params / "satu" / "2023"
    (folder / "params.yaml").write_text("lain", "utf-8")
    (folder / "data.xlsx").rename(folder / "data2.xlsx")
    with monkeypatch.context() as ubah:
        ubah.setattr("platform.python_version", lambda: "3.99.0")
        beda = _beda(tujuan, daerah, susun=True)
    assert [satu.replace("params/kota-rekaan/satu/2023/", "") for satu in beda if "Python" not in satu] == [
        "lkjip.html berubah sejak disusun",
        "notebooks/lkjip/01_bab.ipynb hilang",
        f"asing.txt tidak tercatat dalam {MANIFES}",
        "masukan data.xlsx hilang",
        "masukan data2.xlsx baru",
        "masukan params.yaml berubah",
    ]
    assert [satu.split(" menjadi ")[1] for satu in beda if "Python" in satu] == ["3.99.0"]
    assert _beda(tujuan, _Lain(daerah.akar))[3:4] == [
        "masukan LKjIP ini tidak ada di folder params; sebutkan letaknya dengan --params"
    ]
    (tujuan / MANIFES).write_text("{", "utf-8")
    assert _beda(tujuan, daerah) == [f"{MANIFES} tidak ada atau tidak dapat dibaca; susun laporan ini lagi"]


class _Lain:
    """A region that is elsewhere."""

    def __init__(self, akar: Path) -> None:
        self.params = akar / "lain" / "params" / "kota"


def test_a_forged_manifest_is_seen_when_the_report_is_made_again(tujuan: Path, daerah: Any) -> None:
    """Whoever alters an output and the manifest with it does not alter what the inputs give."""
    from kinerja.terbit.manifes import _segel, sidik

    berkas = tujuan / "lkjip.html"
    asli = sidik(berkas)
    berkas.write_text(berkas.read_text("utf-8").replace("2023", "2022"), "utf-8")
    manifes = tujuan / MANIFES
    manifes.write_text(manifes.read_text("utf-8").replace(asli, sidik(berkas)), "utf-8")
    assert _beda(tujuan, daerah) == [
        f"{MANIFES} diubah sejak disusun (pilihan, parameter, versi, atau daftar berkasnya)"
    ]
    isi = json.loads(manifes.read_text("utf-8"))
    isi["segel"] = _segel(isi)
    manifes.write_text(json.dumps(isi), "utf-8")
    assert _beda(tujuan, daerah) == []
    assert _beda(tujuan, daerah, susun=True) == [
        "lkjip.html berbeda bila disusun lagi",
        f"{MANIFES} berbeda bila disusun lagi",
    ]


def test_a_review_alone_is_made_again_as_a_review(akar: Path, tujuan: Path, daerah: Any) -> None:
    """It is found beside its report, whose tables it links to, and agrees with what its inputs give."""
    daerah.sel("sajian.tabel_capaian(laporan)")
    shutil.copytree(akar / "notebooks/reviu", daerah.notebook.parents[1] / "reviu")
    kerja = daerah.pekerjaan("satu")
    assert kerjakan(kerja).status == "selesai"
    reviu = terbitkan_reviu(kerja.folder, kerja.keluaran, notebook=kerja.notebook).folder
    assert reviu == tujuan
    assert 'href="lkjip.html#' in (reviu / "reviu.html").read_text("utf-8")
    assert cari_keluaran(tujuan.parent) == ((tujuan, LKJIP), (tujuan, REVIU.bersama(LKJIP)))
    assert _beda(tujuan, daerah) == []
    hasil = periksa_keluaran(reviu, daerah.params.parent, REVIU.bersama(LKJIP))
    assert (hasil.beda, hasil.terbukti) == ([], True)
    assert hasil.asal[0] == "reviu kota-rekaan/satu/2023, bentuk html"


def test_the_page_of_a_region_is_made_again_too(akar: Path, tujuan: Path, daerah: Any) -> None:
    """It agrees with the summaries of the reports as they are; the summary of the batch beside it is none of its files."""
    shutil.copytree(akar / "notebooks/kabupaten", daerah.notebook.parents[1] / "kabupaten")
    ringkasan = daerah.keluaran / "kota-rekaan/2023/summary.json"
    ringkasan.parent.mkdir()
    isi = {"dinas": "satu", "status": "selesai", "pesan": [], "detik": 2.5, "lama": False}
    ringkasan.write_text(json.dumps({"kabupaten": "kota-rekaan", "tahun": 2023, "laporan": [isi]}), "utf-8")
    halaman = terbitkan_wilayah(daerah.params, daerah.keluaran, 2023).folder
    ringkasan.write_text(ringkasan.read_text("utf-8").replace("2.5", "1.5"), "utf-8")
    hasil = periksa_keluaran(halaman, daerah.params.parent)
    assert (hasil.beda, hasil.terbukti) == ([], True)
    assert hasil.asal[0] == "halaman kota-rekaan/2023, bentuk html, pdf"
    (halaman / "index.html").write_text("lain", "utf-8")
    (halaman / "asing.txt").write_text("x", "utf-8")
    with (daerah.params / "kabupaten.yaml").open("a", encoding="utf-8") as yaml:
        yaml.write("\n")
    baru = daerah.keluaran / "kota-rekaan/dua/2023/ringkasan.json"
    baru.parent.mkdir(parents=True)
    (tujuan / "ringkasan.json").rename(baru)
    assert _beda(halaman, daerah) == [
        "index.html berubah sejak disusun",
        f"asing.txt tidak tercatat dalam {MANIFES}",
        "masukan output/kota-rekaan/dua/2023/ringkasan.json baru",
        "masukan output/kota-rekaan/satu/2023/ringkasan.json hilang",
        "masukan params/kota-rekaan/kabupaten.yaml berubah",
    ]
    assert _beda(halaman, _Lain(daerah.akar))[2:] == [
        "masukan halaman ini tidak ada di folder params; sebutkan letaknya dengan --params"
    ]


def test_the_report_of_one_dinas_in_the_folder_of_another_is_seen(tujuan: Path, daerah: Any) -> None:
    """Whole in itself, it stands in the wrong place; a copy elsewhere is no fault."""
    daerah.tambah("dua")
    shutil.copytree(tujuan, daerah.pekerjaan("dua").tujuan)
    shutil.copytree(tujuan, daerah.akar / "salinan")
    assert _beda(daerah.pekerjaan("dua").tujuan, daerah) == ["folder dua memuat laporan satu; susun laporan dua lagi"]
    assert _beda(daerah.akar / "salinan", daerah) == []


def test_what_cannot_be_read_is_a_difference(tujuan: Path, daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the sentence of what the system refuses."""

    def tolak(folder: Path, notebook: Path, dokumen: object) -> dict[str, str]:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder / "data.xlsx"))

    monkeypatch.setattr(verifikasi, "sidik_masukan", tolak)
    assert [satu.split(";")[0] for satu in _beda(tujuan, daerah)] == ["data.xlsx tidak dapat dibaca atau ditulisi"]


def test_reports_below_a_folder_are_found(tujuan: Path, tmp_path: Path) -> None:
    """A folder above several is checked as all of them, the page of the region with them; work folders are none."""
    halaman, sisa = tujuan.parents[1] / "2023", tujuan.with_name(".2023-abc")
    for lain in (halaman, sisa):
        lain.mkdir()
        (lain / MANIFES).write_text((tujuan / MANIFES).read_text("utf-8").replace('"dinas"', '"lain"'), "utf-8")
    assert [satu for satu, _ in cari_keluaran(tujuan.parents[2])] == [halaman, tujuan]
    assert cari_keluaran(tujuan) == ((tujuan, LKJIP),)
    kosong = tmp_path / "kosong"
    kosong.mkdir()
    assert cari_keluaran(kosong) == ((kosong, LKJIP),)


def test_the_command_says_it_in_words_and_by_its_exit_code(akar: Path, tujuan: Path, daerah: Any) -> None:
    """0 when all is well, 1 when something differs, 2 for a folder that is not there."""

    def jalan(folder: Path) -> tuple[int, str]:
        perintah = [sys.executable, "-X", "utf8", "-m", "kinerja", "verify", str(folder), "--no-render"]
        hasil = subprocess.run(
            [*perintah, "--params", str(daerah.params.parent)],
            cwd=akar,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        return hasil.returncode, hasil.stdout

    kode, teks = jalan(daerah.keluaran)
    assert kode == 0
    assert "cocok: keluaran dan masukan sama dengan manifes (tidak disusun lagi)" in teks
    (tujuan / "lkjip.html").unlink()
    kode, teks = jalan(tujuan)
    assert kode == 1
    assert "berbeda: lkjip.html hilang" in teks
    assert jalan(tujuan / "tidak-ada")[0] == 2
