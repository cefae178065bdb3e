"""The far side of a cluster: do a job in a process of its own, with inputs that travelled or on a shared disk."""

from __future__ import annotations

import atexit
import io
import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from kinerja.batch.kerja import HasilPekerjaan, Status, gagal, kerjakan
from kinerja.batch.kolam import jalankan_kolam
from kinerja.batch.pekerjaan import Pekerjaan
from kinerja.batch.proses import bunuh
from kinerja.dokumen import folder_notebook
from kinerja.jalur import lingkungan_aman
from kinerja.mesin import Batas
from kinerja.terbit.manifes import beda_asal, nama_manifes, sidik, sidik_masukan, versi_kini
from kinerja.terbit.salah_terbit import kalimat_os
from kinerja.terbit.tempat import folder_gagal, pangkal

__all__ = [
    "Jawaban",
    "Kiriman",
    "beda_versi_gugus",
    "buka_arsip",
    "folder_tak_terlihat",
    "kerjakan_jauh",
    "layani",
    "susun_arsip",
]

#: So many differing inputs are named.
_SEBUT = 3


@dataclass(frozen=True)
class Kiriman:
    """A job on its way to the cluster.

    Attributes
    ----------
    kerja
        the job, with folders as they are named where it comes from.
    masukan
        its inputs: a zip file with ``params/...`` and ``notebooks/...``, or where they lie on a shared disk their
        hashes as the sender sees them.
    versi
        versions of the sender.
    batas
        limits of the job.
    """

    kerja: Pekerjaan
    masukan: bytes | dict[str, str]
    versi: dict[str, Any]
    batas: Batas


@dataclass(frozen=True)
class Jawaban:
    """What comes back.

    Attributes
    ----------
    hasil
        the result.
    arsip
        the output folder, or the notebooks of the failure, as a zip file; empty on a shared disk.
    sidik
        hash of the manifest that was written to a shared disk.
    """

    hasil: HasilPekerjaan
    arsip: bytes = b""
    sidik: str = ""


def susun_arsip(berkas: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack files: their names and contents."""
    isi = io.BytesIO()
    with zipfile.ZipFile(isi, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, satu in berkas:
            arsip.writestr(nama, satu)
    return isi.getvalue()


def buka_arsip(isi: bytes, folder: Path) -> None:
    """Unpack files into a folder."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        arsip.extractall(folder)


def beda_versi_gugus(lain: Mapping[str, Any]) -> str:
    """Say in which versions a sender differs from this process, "" when in none."""
    kini = versi_kini()
    beda = [nama for nama in ("aplikasi", "python") if lain.get(nama) != kini[nama]]
    pustaka = lain.get("pustaka", {})
    beda += [nama for nama in kini["pustaka"] if pustaka.get(nama) != kini["pustaka"][nama]]
    return ", ".join("kinerja" if satu == "aplikasi" else satu for satu in beda)


def kerjakan_jauh(kiriman: Kiriman, tempat: str | None = None) -> Jawaban:
    """Do one job that came over the network; runs in a thread of a worker of the cluster.

    Parameters
    ----------
    kiriman
        the job.
    tempat
        folder for temporary files; by default the folder that the cluster cleans itself.
    """
    beda = beda_versi_gugus(kiriman.versi)
    if beda:
        pesan = f"versi pada pekerja gugus berbeda ({beda}); pasang requirements.lock yang sama di semua mesin"
        return Jawaban(gagal(kiriman.kerja, pesan))
    if isinstance(kiriman.masukan, dict):
        return _kerjakan_bersama(kiriman.kerja, kiriman.masukan, kiriman.batas)
    with tempfile.TemporaryDirectory(prefix="kinerja-", dir=tempat or _folder_pekerja()) as sementara:
        akar = Path(sementara)
        buka_arsip(kiriman.masukan, akar)
        asal = kiriman.kerja
        folder = akar / "params" / asal.kabupaten / asal.dinas / asal.folder.name
        notebook = folder_notebook(akar / "params")
        kerja = replace(asal, folder=folder, keluaran=akar / "output", notebook=notebook)
        hasil = _suruh(kerja, kiriman.batas)
        letak = kerja.tujuan if hasil.status == Status.SELESAI else folder_gagal(pangkal(kerja.tujuan, kerja.dokumen))
        berkas = [satu for satu in sorted(letak.rglob("*")) if satu.is_file()]
        isi = ((satu.relative_to(letak).as_posix(), satu.read_bytes()) for satu in berkas)
        return Jawaban(hasil, susun_arsip(isi) if berkas else b"")


def _kerjakan_bersama(kerja: Pekerjaan, masukan: Mapping[str, str], batas: Batas) -> Jawaban:
    try:
        beda = [*beda_asal({"masukan": masukan}, sidik_masukan(*kerja.sumber))]
    except OSError as salah:
        return Jawaban(gagal(kerja, f"disk bersama pada pekerja gugus: {kalimat_os(salah)}", rincian=repr(salah)))
    if beda:
        pesan = f"pekerja gugus melihat masukan yang lain pada disk bersama ({', '.join(beda[:_SEBUT])}); jalankan lagi"
        return Jawaban(gagal(kerja, pesan))
    hasil = _suruh(kerja, batas)
    return Jawaban(
        hasil, sidik=sidik(kerja.tujuan / nama_manifes(kerja.dokumen)) if hasil.status == Status.SELESAI else ""
    )


def folder_tak_terlihat(folder: Sequence[str]) -> list[str]:
    """Name the folders that this machine does not see, in their order."""
    return [satu for satu in folder if not _terlihat(Path(satu))]


def _terlihat(folder: Path) -> bool:
    """Tell whether a folder is there and may be looked at."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _folder_pekerja() -> str | None:
    from distributed import get_worker

    return str(get_worker().local_directory)


class _Pelayan:
    """A process that does jobs one after the other, each in a process of its own.

    Workers of a cluster may not have such processes themselves: they are daemons.
    """

    def __init__(self) -> None:
        perintah = [sys.executable, "-P", "-c", "from kinerja.batch.jauh import layani; layani()"]
        self._proses = subprocess.Popen(  # noqa: S603  our own
            perintah, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=lingkungan_aman(dict(os.environ))
        )
        atexit.register(self.tutup)

    def suruh(self, kerja: Pekerjaan, batas: Batas) -> HasilPekerjaan:
        """Do a job and wait for its result."""
        assert self._proses.stdin
        assert self._proses.stdout
        pickle.dump((kerja, batas), self._proses.stdin)
        self._proses.stdin.flush()
        hasil = pickle.load(self._proses.stdout)  # noqa: S301  from a process of our own
        assert isinstance(hasil, HasilPekerjaan)
        return hasil

    def tutup(self) -> None:
        """End the process with all it started."""
        atexit.unregister(self.tutup)
        bunuh(self._proses.pid)
        self._proses.communicate()


#: Servants without work; as many come to be as jobs run at a time.
_luang: queue.SimpleQueue[_Pelayan] = queue.SimpleQueue()


def _suruh(kerja: Pekerjaan, batas: Batas) -> HasilPekerjaan:
    try:
        pelayan = _luang.get_nowait()
    except queue.Empty:
        pelayan = _Pelayan()
    try:
        hasil = pelayan.suruh(kerja, batas)
    except (EOFError, OSError, pickle.UnpicklingError):
        pelayan.tutup()
        return gagal(kerja, "proses penyusun pada pekerja gugus berhenti sendiri; jalankan lagi")
    _luang.put(pelayan)
    return hasil


def layani() -> None:
    """Do the jobs that come through standard input until it ends; then leave nothing running."""
    jawab = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    antre: queue.SimpleQueue[tuple[Pekerjaan, Batas]] = queue.SimpleQueue()
    threading.Thread(target=_dengar, args=(antre,), daemon=True).start()
    while True:
        kerja, batas = antre.get()
        for satu in jalankan_kolam([kerja], partial(kerjakan, batas=batas), banyak=1, batas=batas):
            if satu.hasil:
                pickle.dump(satu.hasil, jawab)
                jawab.flush()


def _dengar(antre: queue.SimpleQueue[tuple[Pekerjaan, Batas]]) -> None:
    while True:
        try:
            antre.put(pickle.load(sys.stdin.buffer))  # noqa: S301  from the worker that started this process
        except EOFError:
            bunuh(os.getpid())
