"""A real cluster on this machine: a scheduler and workers in processes of their own."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import pytest

from kinerja.batch import gugus
from kinerja.batch.gugus import jalankan_gugus
from kinerja.batch.jauh import beda_versi_gugus
from kinerja.batch.pekerjaan import SalahPelaksana
from kinerja.mesin import Batas
from kinerja.terbit.manifes import baca_manifes, beda_keluaran, sidik, versi_kini

pytestmark = pytest.mark.notebook


@dataclass
class _Gugus:
    """A scheduler with its workers."""

    akar: Path
    tempat: Path
    alamat: str = ""
    proses: list[subprocess.Popen[str]] = field(default_factory=list)

    def mulai(self, *argumen: str) -> str:
        """Start a process and return the address that it prints."""
        proses = subprocess.Popen(
            [sys.executable, "-m", *argumen],
            cwd=self.akar,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        self.proses.append(proses)
        assert proses.stderr
        for baris in proses.stderr:
            if cocok := re.search(r"(?:Scheduler|Start worker) at:\s+((?:tcp|tls)://\S+)", baris):
                return cocok[1]
        raise AssertionError(f"{argumen} did not start")

    def pekerja(self) -> None:
        """Start a worker with its nanny."""
        self.mulai(
            *("distributed.cli.dask_worker", self.alamat, "--nthreads", "1", "--no-dashboard"),
            *("--host", "127.0.0.1", "--local-directory", str(self.tempat)),
        )

    def tutup(self) -> None:
        """Kill all processes."""
        for proses in self.proses:
            with suppress(psutil.NoSuchProcess):
                for satu in [*psutil.Process(proses.pid).children(recursive=True), psutil.Process(proses.pid)]:
                    with suppress(psutil.NoSuchProcess):
                        satu.kill()
            proses.communicate()


@pytest.fixture(scope="module")
def dask(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Gugus]:
    """Start a scheduler and two workers."""
    hasil = _Gugus(akar, tmp_path_factory.mktemp("dask"))
    try:
        hasil.alamat = hasil.mulai(
            "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"
        )
        hasil.pekerja()
        hasil.pekerja()
        yield hasil
    finally:
        hasil.tutup()


def _jalankan(dask: _Gugus, daerah: Any, *nama: str, **lain: Any) -> Iterator[Any]:
    return jalankan_gugus([daerah.pekerjaan(satu) for satu in nama], alamat=dask.alamat, batas=Batas(120), **lain)


def test_the_cluster_gives_the_same_bytes_as_this_machine(dask: _Gugus, daerah: Any) -> None:
    """Inputs travel, outputs come back whole and stand where a local batch puts them; a faulty report fails alone."""
    for satu in ("satu", "dua", "salah"):
        daerah.tambah(satu)
    (daerah.params / "salah" / "2023" / "data.xlsx").write_bytes(b"bukan buku kerja")
    lokal = daerah.susun("satu")
    manifes = sidik(daerah.pekerjaan("satu").tujuan / "manifest.json")
    (daerah.pekerjaan("satu").tujuan / "lkjip.html").unlink()
    hasil = {p.kerja.dinas: p.hasil for p in _jalankan(dask, daerah, "satu", "dua", "salah") if p.hasil}
    assert lokal["satu"].status == hasil["satu"].status == hasil["dua"].status == "selesai"
    assert hasil["salah"].status == "gagal"
    assert hasil["salah"].pesan[0].startswith("data.xlsx: ")
    for satu in ("satu", "dua"):
        tujuan = daerah.pekerjaan(satu).tujuan
        isi = baca_manifes(tujuan)
        assert isi
        assert [*beda_keluaran(tujuan, isi)] == []
    assert sidik(daerah.pekerjaan("satu").tujuan / "manifest.json") == manifes


def test_notebooks_of_a_failure_come_back_too(dask: _Gugus, daerah: Any) -> None:
    """The analyst finds the executed notebook with the error here, not on a worker."""
    daerah.tambah("satu")
    daerah.sel('raise ValueError("data rekaan")')
    hasil = [p.hasil for p in _jalankan(dask, daerah, "satu") if p.hasil]
    assert hasil[0].pesan == ("notebook 01_bab.ipynb gagal pada sel ke-4: ValueError: data rekaan",)
    gagal = daerah.keluaran / "kota-rekaan/satu/2023-gagal"
    assert "data rekaan" in (gagal / "notebooks/lkjip/01_bab.ipynb").read_text("utf-8")


@pytest.mark.parametrize("bersama", [False, True])
def test_jobs_of_a_lost_worker_run_elsewhere(dask: _Gugus, daerah: Any, bersama: bool) -> None:
    """A worker machine is switched off in the middle of a report: another one renders it."""
    dask.pekerja()
    tanda = daerah.akar / "tanda"
    daerah.sel(
        f"tanda = {str(tanda)!r}\n"
        'if dinas == "satu" and not os.path.exists(tanda): open(tanda, "w").write(str(os.getpid())); time.sleep(600)'
    )
    for satu in ("satu", "dua", "tiga"):
        daerah.tambah(satu)
    hasil = {}
    for peristiwa in _jalankan(dask, daerah, "satu", "dua", "tiga", bersama=bersama):
        if peristiwa.hasil:
            hasil[peristiwa.kerja.dinas] = str(peristiwa.hasil.status)
        if peristiwa.hasil and len(hasil) == 1:
            _matikan_mesin(tanda, dask)
    assert hasil == dict.fromkeys(("satu", "dua", "tiga"), "selesai")
    assert sorted(satu.name for satu in (daerah.keluaran / "kota-rekaan/satu").iterdir()) == ["2023"]


def _matikan_mesin(tanda: Path, dask: _Gugus) -> None:
    """Kill the worker in which a notebook runs, its nanny, and all they started."""
    habis = time.monotonic() + 240
    while not (tanda.exists() and tanda.read_text()) and time.monotonic() < habis:
        time.sleep(0.1)
    milik = [satu for satu in psutil.Process(int(tanda.read_text())).parents() if "dask_worker" in str(satu.cmdline())]
    mesin = milik[-1]
    assert mesin.pid in [proses.pid for proses in dask.proses]
    for satu in [mesin, *mesin.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess):
            satu.kill()


def test_on_a_shared_disk_nothing_travels(dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers read and write in place: the same bytes stand where a local batch puts them, failures included."""
    for satu in ("satu", "dua", "salah"):
        daerah.tambah(satu)
    (daerah.params / "salah" / "2023" / "data.xlsx").write_bytes(b"bukan buku kerja")
    daerah.susun("satu")
    manifes = sidik(daerah.pekerjaan("satu").tujuan / "manifest.json")
    for fungsi in ("susun_arsip", "buka_arsip"):
        monkeypatch.delattr(gugus, fungsi)
    hasil = {p.kerja.dinas: p.hasil for p in _jalankan(dask, daerah, "satu", "dua", "salah", bersama=True) if p.hasil}
    assert {nama: str(satu.status) for nama, satu in hasil.items()} == {
        "satu": "selesai",
        "dua": "selesai",
        "salah": "gagal",
    }
    assert hasil["salah"].pesan[0].startswith("data.xlsx: ")
    assert sidik(daerah.pekerjaan("satu").tujuan / "manifest.json") == manifes
    assert baca_manifes(daerah.pekerjaan("dua").tujuan)
    assert sorted(satu.name for satu in daerah.keluaran.iterdir()) == ["kota-rekaan"]


def test_a_worker_without_the_shared_disk_is_refused(
    dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder made here that a worker does not see: nothing is begun."""
    daerah.tambah("satu")
    monkeypatch.setattr(gugus, "TemporaryDirectory", lambda dir, **_: nullcontext(str(dir / "tiada")))  # noqa: A006
    with pytest.raises(SalahPelaksana, match=rf"tidak melihat folder {daerah.keluaran}; pasang disk bersama"):
        list(_jalankan(dask, daerah, "satu", bersama=True))


def test_an_output_folder_that_cannot_be_made_is_said_so(dask: _Gugus, daerah: Any) -> None:
    """A file stands where the shared output should be: a sentence, not a traceback."""
    daerah.tambah("satu")
    daerah.keluaran.write_text("", "utf-8")
    with pytest.raises(SalahPelaksana, match="output adalah berkas, padahal harus folder"):
        list(_jalankan(dask, daerah, "satu", bersama=True))


def test_a_worker_that_sees_other_inputs_does_not_render_them(
    dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that remembers yesterday's workbook must not give yesterday's report."""
    daerah.tambah("satu")
    monkeypatch.setattr(gugus, "sidik_masukan", lambda *_: {"params/kota-rekaan/satu/2023/data.xlsx": "lain"})
    hasil = [p.hasil for p in _jalankan(dask, daerah, "satu", bersama=True) if p.hasil]
    assert "pekerja gugus melihat masukan yang lain" in hasil[0].pesan[0]
    assert not daerah.pekerjaan("satu").tujuan.exists()


def test_outputs_that_do_not_show_on_the_shared_disk_are_said_so(
    dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a worker says it has written must be seen here before the report counts as done."""
    daerah.tambah("satu")
    monkeypatch.setattr(gugus, "sidik", lambda _: "lain")
    hasil = [p.hasil for p in _jalankan(dask, daerah, "satu", bersama=True, tunggu=5) if p.hasil]
    assert hasil[0].pesan == ("keluaran dari gugus tidak terlihat pada disk bersama; jalankan lagi",)


def test_inputs_beyond_the_limit_are_not_sent(dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody laid a film into the folder: that report fails with a sentence."""
    monkeypatch.setattr(gugus, "KIRIMAN_MAKS", 1000)
    daerah.tambah("satu")
    hasil = [p.hasil for p in _jalankan(dask, daerah, "satu") if p.hasil]
    assert hasil[0].pesan[0].startswith("masukan terlalu besar untuk dikirim ke gugus")


def test_workers_with_other_versions_are_refused(dask: _Gugus, daerah: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports of two versions must not stand side by side unseen."""
    daerah.tambah("satu")
    lain = versi_kini() | {"aplikasi": {"nama": "kinerja", "versi": "9"}}
    assert beda_versi_gugus(versi_kini()) == ""
    assert beda_versi_gugus(lain) == "kinerja"
    monkeypatch.setattr(gugus, "versi_kini", lambda: lain)
    with pytest.raises(
        SalahPelaksana, match=r"pekerja gugus tidak sama dengan mesin ini, misalnya tcp://\S+: kinerja;"
    ):
        list(_jalankan(dask, daerah, "satu"))


def test_a_cluster_that_lost_all_workers_is_said_to_wait(akar: Path, tmp_path: Path, daerah: Any) -> None:
    """Nobody is left to do the job: that is told, and a worker that comes later does it."""
    tanda = daerah.akar / "tanda"
    daerah.sel(
        f"tanda = {str(tanda)!r}\n"
        'if not os.path.exists(tanda): open(tanda, "w").write(str(os.getpid())); time.sleep(600)'
    )
    daerah.tambah("satu")
    sendiri = _Gugus(akar, tmp_path)
    try:
        sendiri.alamat = sendiri.mulai(
            "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"
        )
        sendiri.pekerja()
        kabar: list[str] = []
        for peristiwa in _jalankan(sendiri, daerah, "satu", tunggu=3):
            if peristiwa.hasil:
                kabar.append(str(peristiwa.hasil.status))
                continue
            kabar.append(peristiwa.kabar)
            if len(kabar) == 1:
                threading.Thread(target=_matikan_mesin, args=(tanda, sendiri), daemon=True).start()
            elif len(kabar) == 2:
                sendiri.pekerja()
    finally:
        sendiri.tutup()
    assert kabar[0] == "mulai"
    assert kabar[1] == "menunggu: gugus tidak mempunyai pekerja lagi; jalankan dask worker"
    assert kabar[-1] == "selesai"


def test_a_cluster_that_is_not_there_is_said_so(daerah: Any) -> None:
    """Neither a missing scheduler nor an address that is none ends in a traceback."""
    for alamat in ("tcp://127.0.0.1:9", "bukan-alamat"):
        with pytest.raises(SalahPelaksana, match="tidak dapat dihubungi"):
            list(jalankan_gugus([], alamat=alamat, batas=Batas(), tunggu=1))


def test_a_cluster_without_workers_is_said_so(akar: Path, tmp_path: Path, daerah: Any) -> None:
    """Nobody waits for ever."""
    kosong = _Gugus(akar, tmp_path)
    try:
        alamat = kosong.mulai(
            "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"
        )
        with pytest.raises(SalahPelaksana, match="belum mempunyai pekerja"):
            list(jalankan_gugus([], alamat=alamat, batas=Batas(), tunggu=1))
    finally:
        kosong.tutup()


def test_a_scheduler_that_is_lost_fails_what_is_not_done(
    akar: Path, tmp_path: Path, daerah: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The reports that are done stay done, the others say why, and the library keeps its traceback to itself."""
    daerah.sel('if dinas == "dua": time.sleep(600)')
    for satu in ("satu", "dua"):
        daerah.tambah(satu)
    sendiri = _Gugus(akar, tmp_path)
    try:
        sendiri.alamat = sendiri.mulai(
            "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"
        )
        sendiri.pekerja()
        hasil = {}
        for peristiwa in _jalankan(sendiri, daerah, "satu", "dua"):
            if peristiwa.hasil:
                hasil[peristiwa.kerja.dinas] = (str(peristiwa.hasil.status), peristiwa.hasil.pesan)
                sendiri.proses[0].kill()
    finally:
        sendiri.tutup()
    assert hasil == {
        "satu": ("selesai", ()),
        "dua": ("gagal", ("hubungan dengan penjadwal gugus terputus; periksa gugusnya, lalu jalankan lagi",)),
    }
    assert [satu.getMessage() for satu in caplog.records if satu.name.startswith("distributed")] == []
    bicara = [nama for nama in logging.root.manager.loggerDict if nama.startswith("distributed.")]
    assert bicara
    assert [nama for nama in bicara if logging.getLogger(nama).isEnabledFor(logging.ERROR)] == []
