"""One report of a batch, really rendered: what makes it new, what leaves it out, how it fails."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kinerja.batch import HasilPekerjaan, kerjakan
from kinerja.batch.kerja import perlu_disusun
from kinerja.dokumen import LKJIP
from kinerja.mesin import Batas
from kinerja.terbit import MANIFES
from kinerja.terbit import manifes as modul_manifes
from kinerja.terbit.manifes import baca_manifes, tulis_manifes

pytestmark = pytest.mark.notebook


def test_a_report_without_changes_is_left_out(daerah: Any) -> None:
    """Rendered once it needs nothing; each thing that can change what is printed makes it needed again."""
    folder = daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    assert perlu_disusun(kerja)
    assert kerjakan(kerja).status == "selesai"
    assert not perlu_disusun(kerja)

    os.utime(folder / "data.xlsx", (1, 1))
    assert not perlu_disusun(kerja), "touched, not changed"
    (folder / "~$data.xlsx").write_text("x", "utf-8")
    (folder / ".DS_Store").write_text("x", "utf-8")
    (kerja.tujuan / "catatan.txt").write_text("milik orang", "utf-8")
    assert not perlu_disusun(kerja), "traces of other programs"

    for berkas in (
        folder / "params.yaml",
        folder / "data.xlsx",
        daerah.params / "kabupaten.yaml",
        daerah.notebook,
        kerja.tujuan / "lkjip.html",
        kerja.tujuan / "notebooks" / "lkjip" / "01_bab.ipynb",
        kerja.tujuan / MANIFES,
    ):
        asli = berkas.read_bytes()
        berkas.write_bytes(asli[:-2])
        assert perlu_disusun(kerja), berkas.name
        berkas.unlink()
        assert perlu_disusun(kerja), berkas.name
        berkas.write_bytes(asli)
        assert not perlu_disusun(kerja), berkas.name
    for baru in (folder / "narasi" / "penutup.md", daerah.params / "logo.png", daerah.notebook.parent / "bantu.py"):
        baru.parent.mkdir(exist_ok=True)
        baru.write_text("baru", "utf-8")
        assert perlu_disusun(kerja), baru.name
        baru.unlink()
    assert not perlu_disusun(kerja)


def test_other_versions_and_wishes_make_a_report_needed(daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package by its content, Python and libraries by their versions, formats and completeness by what was asked."""
    daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    assert kerjakan(kerja).status == "selesai"
    assert perlu_disusun(replace(kerja, bentuk=("html", "pdf")))
    assert perlu_disusun(replace(kerja, final=True))
    assert perlu_disusun(replace(kerja, paksa=True))
    with monkeypatch.context() as ubah:
        ubah.setattr(modul_manifes, "sidik_paket", lambda: "0" * 64)
        assert perlu_disusun(kerja)
    with monkeypatch.context() as ubah:
        ubah.setattr(modul_manifes, "_versi_pustaka", dict)
        assert perlu_disusun(kerja)
    with monkeypatch.context() as ubah:
        ubah.setattr("platform.python_version", lambda: "3.99.0")
        assert perlu_disusun(kerja)
    assert not perlu_disusun(kerja)


def test_the_hash_of_the_package_sees_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code, styles and names of files count; what Python compiles does not."""
    paket = tmp_path / "kinerja" / "terbit"
    paket.mkdir(parents=True)
    (paket / "manifes.py").write_text("a", "utf-8")
    monkeypatch.setattr(modul_manifes, "__file__", str(paket / "manifes.py"))
    sidik: Callable[[], str] = modul_manifes.sidik_paket.__wrapped__
    awal = sidik()
    (paket / "__pycache__").mkdir()
    (paket / "__pycache__" / "x.pyc").write_text("x", "utf-8")
    assert sidik() == awal
    (paket / "gaya.css").write_text("b", "utf-8")
    kedua = sidik()
    assert kedua != awal
    (paket / "gaya.css").rename(paket / "gaya2.css")
    assert sidik() not in (awal, kedua)


def test_faults_of_the_data_are_the_sentences_of_the_result(daerah: Any) -> None:
    """All of them, each with its cell; an earlier output stays and is marked as old."""
    folder = daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    buku = openpyxl.load_workbook(folder / "data.xlsx")
    buku["anggaran"]["D5"] = "1,2 milyar"
    buku["anggaran"]["D6"] = "banyak"
    buku.save(folder / "data.xlsx")
    hasil = kerjakan(kerja)
    assert (hasil.status, hasil.lama) == ("gagal", False)
    assert [satu.split(":")[0] for satu in hasil.pesan] == [
        'data.xlsx, lembar "anggaran", sel D5',
        'data.xlsx, lembar "anggaran", sel D6',
    ]
    kerja.tujuan.mkdir(parents=True)
    parameter = {"kabupaten": kerja.kabupaten, "dinas": kerja.dinas, "tahun": kerja.tahun}
    pilihan = {"bentuk": ["html"], "final": False}
    tulis_manifes(kerja.tujuan, LKJIP, parameter=parameter, pilihan=pilihan, masukan={})
    assert kerjakan(kerja).lama


_MANIFES: dict[str, Any] = {
    **{nama: {} for nama in ("aplikasi", "parameter", "pustaka", "masukan", "keluaran")},
    "pilihan": {"bentuk": ["html"], "final": False},
}


@pytest.mark.parametrize(
    "isi",
    [
        [],
        {**_MANIFES, "pilihan": {}},
        {**_MANIFES, "pilihan": {"bentuk": None}},
        {**_MANIFES, "pilihan": {"bentuk": [1]}},
        {**_MANIFES, "masukan": {"params/a": ["1"]}},
        {**_MANIFES, "keluaran": {"lkjip.html": 1}},
    ],
)
def test_a_manifest_of_another_shape_is_none(daerah: Any, isi: Any) -> None:
    """Somebody's hand was in it: the report is rendered again, and the batch goes on."""
    daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    kerja.tujuan.mkdir(parents=True)
    (kerja.tujuan / MANIFES).write_text(json.dumps(isi), "utf-8")
    assert baca_manifes(kerja.tujuan) is None
    assert perlu_disusun(kerja)


def test_an_input_that_cannot_be_read_fails_its_report_only(daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a workbook that another program holds: the batch does not stop over it, the job says which file."""
    daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    assert kerjakan(kerja).status == "selesai"
    asli = os.open

    def buka(berkas: str | Path, *isi: Any, **pilihan: Any) -> int:
        if Path(berkas).name == "data.xlsx":
            raise PermissionError(errno.EACCES, "Permission denied", str(berkas))
        return asli(berkas, *isi, **pilihan)

    monkeypatch.setattr(os, "open", buka)
    assert perlu_disusun(kerja)
    hasil = kerjakan(kerja)
    assert (hasil.status, hasil.lama) == ("gagal", True)
    assert hasil.pesan == (
        "data.xlsx tidak dapat dibaca atau ditulisi; periksa izinnya, dan tutup bila sedang dibuka program lain",
    )


def test_a_full_disk_fails_the_report_with_a_sentence(daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The operating system refuses to write; nothing half-written is left."""
    daerah.tambah("satu")
    kerja = daerah.pekerjaan("satu")
    asli = Path.write_text

    def tulis(berkas: Path, *isi: Any, **pilihan: Any) -> int:
        if berkas.name == "lkjip.html":
            raise OSError(errno.ENOSPC, "No space left on device", str(berkas))
        return asli(berkas, *isi, **pilihan)

    monkeypatch.setattr(Path, "write_text", tulis)
    hasil = kerjakan(kerja)
    assert hasil.pesan == ("disk penuh; kosongkan ruang pada disk folder keluaran, lalu jalankan lagi",)
    assert list(kerja.tujuan.parent.iterdir()) == []


def test_notebooks_that_misbehave_fail_their_report_only(daerah: Any) -> None:
    """One raises, one dies, one loops, one eats memory, one is fine: in one batch, each with its sentence."""
    daerah.sel(
        'if dinas == "salah": raise ValueError("data rekaan")\n'
        'if dinas == "mati": os._exit(3)\n'
        'if dinas == "lama": time.sleep(600)\n'
        'if dinas == "rakus": isi = [bytearray(200_000_000) for _ in range(50)]'
    )
    nama = ("salah", "mati", "lama", "rakus", "baik")
    for satu in nama:
        daerah.tambah(satu)
    hasil: dict[str, HasilPekerjaan] = daerah.susun(*nama, batas=Batas(25, 1_500_000_000))
    assert {satu: str(hasil[satu].status) for satu in nama} == {
        **dict.fromkeys(("salah", "mati", "lama", "rakus"), "gagal"),
        "baik": "selesai",
    }
    assert hasil["salah"].pesan == ("notebook 01_bab.ipynb gagal pada sel ke-4: ValueError: data rekaan",)
    assert hasil["lama"].pesan[0].startswith("notebook 01_bab.ipynb berhenti pada sel ke-4: batas waktu habis")
    assert "01_bab.ipynb" in hasil["rakus"].pesan[0]
    assert "naikkan batas memorinya" in hasil["rakus"].pesan[0] or "batas memori 1500 MB" in hasil["rakus"].pesan[0]
    kepala = daerah.keluaran / "kota-rekaan"
    assert "SelTerhenti" in (kepala / "lama/2023-gagal/notebooks/lkjip/01_bab.ipynb").read_text("utf-8")
    assert "ValueError" in (kepala / "salah/2023-gagal/galat.txt").read_text("utf-8")
    assert "ValueError" in (kepala / "salah/2023-gagal/notebooks/lkjip/01_bab.ipynb").read_text("utf-8")
    assert not [*kepala.glob("*/.2023*")]
    assert (kepala / "baik/2023/lkjip.html").is_file()
