"""The pool: whatever happens to one job, the others are done and nothing is left running."""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from kinerja.batch.kolam import Peristiwa, jalankan_kolam
from kinerja.dokumen import LKJIP, Dokumen
from kinerja.mesin import Batas

_KEPALA = """
import os, subprocess, sys, time
from kinerja.batch.kerja import HasilPekerjaan, Status
def kerja(satu, kabar):
    kabar("bekerja")
"""
_BAIK = "    return HasilPekerjaan(Status.SELESAI)\n"


@dataclass(frozen=True)
class _Kerja:
    nama: str
    tujuan: Path
    dokumen: Dokumen = LKJIP


@pytest.fixture
def jalan(tmp_path: Path, modul: Callable[[str], str]) -> Callable[..., dict[str, Any]]:
    """Return a function that runs jobs a, b, c whose function has this body, and gives the results by name."""

    def mulai(isi: str, nama: str = "abc", **batas: Any) -> dict[str, Any]:
        fungsi = importlib.import_module(modul(_KEPALA + isi + _BAIK)).kerja
        kerja = [_Kerja(satu, tmp_path / satu / "2023") for satu in nama]
        peristiwa = jalankan_kolam(kerja, fungsi, banyak=2, batas=Batas(**batas))
        return {satu.kerja.nama: satu.hasil for satu in peristiwa if satu.hasil}

    return mulai


def _status(hasil: dict[str, Any]) -> dict[str, str]:
    return {nama: str(satu.status) for nama, satu in sorted(hasil.items())}


def test_every_job_has_a_process_of_its_own(jalan: Callable[..., dict[str, Any]]) -> None:
    """What one job changes in its process no other job sees."""
    isi = "    assert not hasattr(sys, 'bekas'); sys.bekas = 1; os.chdir('/'); os.environ['BEKAS'] = satu.nama\n"
    assert _status(jalan(isi)) == {"a": "selesai", "b": "selesai", "c": "selesai"}
    assert "BEKAS" not in os.environ


@pytest.mark.parametrize("mati", ["os._exit(0)", "os._exit(7)", "os.kill(os.getpid(), 9)", "os.abort()"])
def test_a_worker_that_dies_fails_its_report_only(jalan: Callable[..., dict[str, Any]], mati: str) -> None:
    """Death without a result is a failure with a sentence, whatever the exit code."""
    hasil = jalan(f"    if satu.nama == 'b': {mati}\n")
    assert _status(hasil) == {"a": "selesai", "b": "gagal", "c": "selesai"}
    assert hasil["b"].pesan == (
        "proses penyusun berhenti sendiri (saat itu: bekerja); jalankan lagi, dan laporkan bila terulang",
    )


def test_a_job_without_end_is_ended_with_all_it_started(jalan: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    """The time limit ends the process and its children, also one that hears no signal and leads its own session."""
    hasil = jalan(
        f"    anak = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'], start_new_session=True)\n"
        f"    open({str(tmp_path / 'pid')!r}, 'w').write(str(anak.pid))\n"
        "    while True: pass\n",
        nama="a",
        detik=5,
    )
    assert _status(hasil) == {"a": "gagal"}
    assert hasil["a"].pesan == (
        "melewati batas waktu 5 detik (saat itu: bekerja); periksa notebook, atau naikkan --time-limit",
    )
    assert hasil["a"].detik >= 5
    assert not _hidup(int((tmp_path / "pid").read_text()))


def test_a_job_that_eats_memory_is_ended(jalan: Callable[..., dict[str, Any]]) -> None:
    """Memory of all that a job starts is added up; no single process is beyond the limit."""
    makan = "import time; a = bytearray(400_000_000); time.sleep(60)"
    hasil = jalan(
        f"    banyak = {{'a': 0, 'b': 1, 'c': 3}}[satu.nama]\n"
        f"    makan = [subprocess.Popen([sys.executable, '-c', {makan!r}]) for _ in range(banyak)]\n"
        "    time.sleep(1.5)\n"
        "    if banyak == 3: makan[0].wait()\n",
        memori=900_000_000,
    )
    assert _status(hasil) == {"a": "selesai", "b": "selesai", "c": "gagal"}
    assert hasil["c"].pesan == (
        "melewati batas memori 900 MB (saat itu: bekerja); periksa data, atau naikkan --memory-limit",
    )


def test_closing_the_pool_ends_what_runs(tmp_path: Path, modul: Callable[[str], str]) -> None:
    """As Ctrl-C does: the processes of all jobs are gone, and so are their work folders."""
    isi = "    os.makedirs(os.path.dirname(str(satu.tujuan)) + '/.2023-abcdefgh'); kabar(str(os.getpid())); time.sleep(600)\n"
    fungsi = importlib.import_module(modul(_KEPALA + isi)).kerja
    kerja = [_Kerja(nama, tmp_path / nama / "2023") for nama in "ab"]
    nomor = []
    with closing(jalankan_kolam(kerja, fungsi, banyak=2)) as peristiwa:
        for satu in peristiwa:
            nomor += [int(satu.kabar)] if satu.kabar.isdecimal() else []
            if len(nomor) == 2:
                break
    assert not any(map(_hidup, nomor))
    assert not list(tmp_path.glob("*/.2023-abcdefgh"))


def test_what_happens_is_told_in_order(tmp_path: Path, modul: Callable[[str], str]) -> None:
    """A job begins, tells what it does, and ends with a result."""
    fungsi = importlib.import_module(modul(_KEPALA + _BAIK)).kerja
    kerja = _Kerja("a", tmp_path / "a" / "2023")
    daftar: list[Peristiwa[_Kerja]] = list(jalankan_kolam([kerja], fungsi, banyak=1))
    assert [(satu.kabar, satu.hasil is not None) for satu in daftar] == [
        ("mulai", False),
        ("bekerja", False),
        ("", True),
    ]


def _hidup(nomor: int) -> bool:
    """Tell whether a process runs; give one that was killed a moment to vanish."""
    for _ in range(600):
        try:
            if psutil.Process(nomor).status() == psutil.STATUS_ZOMBIE:
                return False
        except psutil.NoSuchProcess:
            return False
        time.sleep(0.1)
    return True
