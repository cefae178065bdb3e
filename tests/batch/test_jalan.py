"""A whole batch as an operator runs it: the command in a process of its own, killed, repeated, twice at once."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil
import pytest

from kinerja.terbit.manifes import baca_manifes, beda_keluaran

pytestmark = pytest.mark.notebook


_PENUH = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")


def _perintah(daerah: Any, *argumen: str) -> list[str]:
    return [sys.executable, "-X", "utf8", "-m", "kinerja", "batch", str(daerah.params), "--format", "html", *argumen]


def _batch(akar: Path, daerah: Any, *argumen: str) -> tuple[int, str]:
    """Run the command to its end; return its exit code and all it printed."""
    hasil = subprocess.run(
        [*_perintah(daerah, *argumen), "--output", str(daerah.keluaran)],
        cwd=akar,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=240,
    )
    assert "Traceback" not in hasil.stderr
    return hasil.returncode, hasil.stdout + hasil.stderr


def _mulai(akar: Path, daerah: Any, *argumen: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*_perintah(daerah, *argumen), "--output", str(daerah.keluaran)],
        cwd=akar,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )


def _status(daerah: Any) -> dict[str, str]:
    berkas = daerah.keluaran / "kota-rekaan" / "2023" / "summary.json"
    return {satu["dinas"]: satu["status"] for satu in json.loads(berkas.read_text("utf-8"))["laporan"]}


def _utuh(daerah: Any, *nama: str) -> bool:
    """Tell whether these reports are as their manifests say, and nothing lies beside them."""
    kepala = daerah.keluaran / "kota-rekaan"
    for satu in nama:
        isi = baca_manifes(kepala / satu / "2023")
        if isi is None or [*beda_keluaran(kepala / satu / "2023", isi)]:
            return False
    return not [*kepala.glob("*/.2023*")]


def _tunggu(berkas: Sequence[Path], detik: float = 240) -> None:
    batas = time.monotonic() + detik
    while not all(satu.exists() for satu in berkas):
        assert time.monotonic() < batas, berkas
        time.sleep(0.05)


def _tanda(daerah: Any) -> Path:
    """Let the report of the dinas "dua" leave a mark with its process, and sleep where a file tells it to."""
    tanda: Path = daerah.akar / "tanda"
    (daerah.akar / "tidur").write_text("", "utf-8")
    daerah.sel(
        f"akar = {str(daerah.akar)!r}\n"
        'if dinas == "dua": open(akar + "/tanda", "w").write(str(os.getpid()))\n'
        'if dinas == "dua" and os.path.exists(akar + "/tidur"): time.sleep(600)'
    )
    return tanda


def test_faults_are_listed_and_the_rest_is_done(akar: Path, daerah: Any) -> None:
    """Exit code 3; summary.json and the screen say what happened to each; a second run repeats only what failed."""
    for nama in ("baik", "salah", "rusak"):
        daerah.tambah(nama)
    daerah.tambah("lain", 2022)
    daerah.sel('if dinas == "rusak": raise ValueError("data rekaan")')
    (daerah.params / "salah/2023/params.yaml").write_text("kabupaten: [", "utf-8")
    kode, teks = _batch(akar, daerah, "--year", "2023")
    assert kode == 3
    assert _status(daerah) == {"baik": "selesai", "lain": "tidak ada", "rusak": "gagal", "salah": "gagal"}
    assert "Gagal: kota-rekaan/salah/2023\n" in teks
    assert "  notebook 01_bab.ipynb gagal pada sel ke-4: ValueError: data rekaan\n" in teks
    assert "params.yaml" in teks
    assert "selesai  kota-rekaan/baik/2023 (" in teks
    assert (daerah.keluaran / "kota-rekaan/rusak/2023-gagal/notebooks/lkjip/01_bab.ipynb").is_file()

    daerah.sel('if dinas == "rusak": print("baik")')
    kode, teks = _batch(akar, daerah, "--year", "2023", f"{daerah.params}/../kota-rekaan")
    assert (kode, teks.count("Ringkasan: ")) == (3, 1)
    assert _status(daerah) == {"baik": "selesai", "lain": "tidak ada", "rusak": "selesai", "salah": "gagal"}
    assert not (daerah.keluaran / "kota-rekaan/rusak/2023-gagal").exists()

    (daerah.params / "baik/2023/params.yaml").write_text("kabupaten: [", "utf-8")
    (daerah.params / "salah/2023/params.yaml").unlink()
    _batch(akar, daerah, "--year", "2023")
    isi = json.loads((daerah.keluaran / "kota-rekaan/2023/summary.json").read_text("utf-8"))
    assert isi["jumlah"] == {"selesai": 0, "dilewati": 1, "gagal": 2, "tidak ada": 1}
    assert {satu["dinas"]: satu["lama"] for satu in isi["laporan"] if satu["status"] == "gagal"} == {
        "baik": True,
        "salah": False,
    }
    assert _utuh(daerah, "baik", "rusak")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("sinyal", ["SIGKILL", "SIGINT"])
def test_a_batch_that_is_killed_continues_where_it_stopped(akar: Path, daerah: Any, sinyal: str) -> None:
    """What was done is kept, what was begun leaves nothing, neither files nor processes; the next run does the rest."""
    import signal

    for nama in ("satu", "dua", "tiga"):
        daerah.tambah(nama)
    tanda = _tanda(daerah)
    kepala = daerah.keluaran / "kota-rekaan"
    with _mulai(akar, daerah, "--jobs", "2") as proses:
        _tunggu([tanda, kepala / "satu/2023/manifest.json", kepala / "tiga/2023/manifest.json"])
        proses.send_signal(getattr(signal, sinyal))
        assert proses.stderr
        teks = proses.stderr.read()
        assert proses.wait(20) == {"SIGKILL": -9, "SIGINT": 130}[sinyal]
    if sinyal == "SIGINT":
        assert "Dihentikan; jalankan perintah yang sama untuk melanjutkan." in teks
        assert _utuh(daerah, "satu", "tiga")
    _lenyap(int(tanda.read_text()))
    (daerah.akar / "tidur").unlink()
    waktu = (kepala / "satu/2023/manifest.json").stat().st_mtime_ns
    assert _batch(akar, daerah)[0] == 0
    assert _status(daerah) == {"satu": "dilewati", "dua": "selesai", "tiga": "dilewati"}
    assert (kepala / "satu/2023/manifest.json").stat().st_mtime_ns == waktu
    assert _utuh(daerah, "satu", "dua", "tiga")


def _lenyap(nomor: int) -> None:
    """Wait until a process is gone."""
    batas = time.monotonic() + 240
    while psutil.pid_exists(nomor) and psutil.Process(nomor).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < batas, "a process outlived the batch"
        time.sleep(0.1)


@pytest.mark.skipif(sys.platform == "win32", reason="files and channels of POSIX")
@pytest.mark.parametrize(
    ("saluran", "kode"),
    [
        pytest.param("<&- >&- 2>&-", 0, id="closed"),
        pytest.param("2>/dev/full", 0, id="full", marks=_PENUH),
        pytest.param(">/dev/full", 1, id="lost", marks=_PENUH),
        pytest.param("2>&1 | head -n 0", 0, id="unread"),
    ],
)
def test_a_batch_that_nobody_can_read_is_done_all_the_same(akar: Path, daerah: Any, saluran: str, kode: int) -> None:
    """Channels that are closed, a full log, a reader that has left: the reports stay, the exit code tells a lost result."""
    for nama in ("satu", "dua"):
        daerah.tambah(nama)
    perintah = shlex.join([*_perintah(daerah), "--output", str(daerah.keluaran)])
    catatan = daerah.akar / "kode"
    subprocess.run(
        ["/bin/sh", "-c", f"({perintah}; echo $? > {shlex.quote(str(catatan))}) {saluran}"],
        cwd=akar,
        check=False,
        timeout=240,
    )
    assert catatan.read_text() == f"{kode}\n"
    assert _status(daerah) == {"satu": "selesai", "dua": "selesai"}


def test_two_batches_at_once_do_not_harm_each_other(akar: Path, daerah: Any) -> None:
    """Both end well on one output folder, and every report is whole."""
    for nama in ("satu", "dua"):
        daerah.tambah(nama)
    with _mulai(akar, daerah, "--force") as pertama, _mulai(akar, daerah, "--force") as kedua:
        teks = [proses.communicate(timeout=240)[1] for proses in (pertama, kedua)]
    assert (pertama.returncode, kedua.returncode) == (0, 0), teks
    assert _status(daerah) == {"satu": "selesai", "dua": "selesai"}
    assert _utuh(daerah, "satu", "dua")


def test_nothing_to_do_loads_nothing_heavy(akar: Path, daerah: Any) -> None:
    """Forty unchanged reports are recognised without the libraries of data and notebooks, and no process starts."""
    for nomor in range(40):
        daerah.tambah(f"dinas-{nomor}")
    _tiru_hasil(daerah)
    kode = (
        "import sys\n"
        "from kinerja.cli import main\n"
        "try: main()\n"
        "except SystemExit as selesai: kode = selesai.code\n"
        "berat = {'pandas', 'matplotlib', 'papermill', 'nbformat', 'typst', 'distributed'} & set(sys.modules)\n"
        "assert not berat, berat\n"
        "sys.exit(kode)"
    )
    argumen = [*_perintah(daerah)[6:], "--output", str(daerah.keluaran)]
    hasil = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", kode, "batch", *argumen],
        cwd=akar,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert (hasil.returncode, hasil.stderr) == (0, "")
    assert set(_status(daerah).values()) == {"dilewati"}


def _tiru_hasil(daerah: Any) -> None:
    """Write what a rendering leaves, without rendering."""
    from kinerja.dokumen import LKJIP, REVIU
    from kinerja.terbit.manifes import sidik_masukan, tulis_manifes

    for folder in sorted(daerah.params.glob("*/2023")):
        tujuan = daerah.keluaran / "kota-rekaan" / folder.parent.name / "2023"
        tujuan.mkdir(parents=True)
        (tujuan / "lkjip.html").write_text("isi", "utf-8")
        tulis_manifes(
            tujuan,
            LKJIP,
            parameter={"kabupaten": "kota-rekaan", "dinas": folder.parent.name, "tahun": 2023},
            pilihan={"bentuk": ["html"], "final": False},
            masukan=sidik_masukan(folder, daerah.notebook.parents[1], (LKJIP, REVIU)),
        )


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (["tidak-ada"], "folder tidak-ada tidak ditemukan; sebutkan params/<kabupaten>"),
        (["params/kota-semarang", "--year", "1999"], "tidak ada laporan tahun 1999 di folder kota-semarang"),
        (["params/kota-semarang", "--format", "odt"], "bentuk “odt” tidak dikenal"),
        (
            ["params/kota-semarang", "--force", "--cluster", "bukan-alamat"],
            "penjadwal gugus di bukan-alamat tidak dapat",
        ),
        (["params/kota-semarang", "--shared-disk"], "--shared-disk hanya berlaku bersama --cluster"),
    ],
)
def test_wrong_use_has_exit_code_2(akar: Path, tmp_path: Path, argumen: list[str], pesan: str) -> None:
    """A folder that is no region, a year that nobody has, a format or a cluster that does not exist, or no cluster."""
    hasil = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "kinerja", "batch", *argumen, "--output", str(tmp_path)],
        cwd=akar,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "400"},
    )
    assert hasil.returncode == 2
    assert pesan in hasil.stderr
    assert "Traceback" not in hasil.stderr


def test_the_page_is_made_again_when_what_it_shows_has_changed(akar: Path, daerah: Any) -> None:
    """Made once; left out with unchanged reports; made again when a report fails, and when the page was altered."""
    shutil.copytree(akar / "notebooks" / "kabupaten", daerah.notebook.parents[1] / "kabupaten")
    folder = daerah.tambah("satu")
    halaman = daerah.keluaran / "kota-rekaan" / "2023" / "index.html"

    def jalan() -> tuple[int, str]:
        kode, teks = _batch(akar, daerah)
        assert f"Halaman: {halaman}" in teks
        isi = json.loads(halaman.with_name("summary.json").read_text("utf-8"))
        return kode, isi["halaman"]["status"]

    assert jalan() == (0, "selesai")
    pertama = halaman.read_bytes()
    assert jalan() == (0, "dilewati")
    halaman.write_text("lain", "utf-8")
    assert jalan() == (0, "selesai")
    assert halaman.read_bytes() == pertama
    (folder / "params.yaml").write_text("kabupaten: [", "utf-8")
    assert jalan() == (3, "selesai")
    assert "params.yaml" in halaman.read_text("utf-8")
    assert jalan() == (3, "dilewati")
