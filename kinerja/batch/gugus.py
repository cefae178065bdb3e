"""The same jobs on a Dask cluster.

Inputs travel with the job, and outputs come back whole and are placed here; or both lie on a disk that all machines
see under the same names.
"""

from __future__ import annotations

import logging
import shutil
import time
import warnings
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kinerja.batch.jauh import (
    Jawaban,
    Kiriman,
    beda_versi_gugus,
    buka_arsip,
    folder_tak_terlihat,
    kerjakan_jauh,
    susun_arsip,
)
from kinerja.batch.kerja import MULAI, HasilPekerjaan, Status, gagal
from kinerja.batch.kolam import Peristiwa
from kinerja.batch.pekerjaan import Pekerjaan, SalahPelaksana
from kinerja.batch.tls import Sertifikat, alamat_gugus
from kinerja.masukan import MasukanSalah
from kinerja.mesin import Batas
from kinerja.terbit.manifes import (
    baca_manifes,
    baca_masukan,
    beda_keluaran,
    berkas_masukan,
    nama_manifes,
    sidik,
    sidik_masukan,
    versi_kini,
)
from kinerja.terbit.salah_terbit import TerbitSalah, kalimat_os
from kinerja.terbit.tempat import folder_gagal, pangkal, ruang_kerja

if TYPE_CHECKING:
    from distributed import Client, Future, as_completed

__all__ = ["KIRIMAN_MAKS", "jalankan_gugus"]

#: Largest inputs of one report that are sent, in bytes as packed.
KIRIMAN_MAKS = 50_000_000
_MB = 1_000_000
_SELA = 0.05
#: How often the workers are counted while nothing comes back, in seconds.
_LIHAT = 2
#: Jobs that wait on the cluster, per job that runs: enough to keep it busy, few enough to keep memory flat.
_ANTRE = 2


def jalankan_gugus(
    pekerjaan: Sequence[Pekerjaan],
    *,
    alamat: str,
    batas: Batas,
    bersama: bool = False,
    tls: Sertifikat | None = None,
    tunggu: float = 30,
) -> Generator[Peristiwa[Pekerjaan]]:
    """Do jobs on a cluster and yield what happens, as :func:`kinerja.batch.kolam.jalankan_kolam` does.

    The scheduler gives the jobs of a worker that is lost to others.

    Parameters
    ----------
    pekerjaan
        the jobs.
    alamat
        address of the scheduler.
    batas
        limits of each job.
    bersama
        inputs and outputs lie on a disk that all machines see: nothing travels, workers write in place.
    tls
        certificates for an encrypted connection.
    tunggu
        how long to wait for the scheduler, for the first worker, and for outputs to be seen on a shared disk, in
        seconds.

    Raises
    ------
    SalahPelaksana
        when there is no scheduler or no worker, when the certificates do not fit, when versions differ, or when a worker does not see a shared folder.
    """
    klien = _hubungi(alamat, tls, tunggu)
    try:
        banyak = _periksa_pekerja(klien)
        if bersama:
            _periksa_disk(klien, pekerjaan)
        yield from _edarkan(klien, pekerjaan, batas, banyak, bersama=bersama, tunggu=tunggu)
    finally:
        klien.close()


def _hubungi(alamat: str, tls: Sertifikat | None, tunggu: float) -> Client:
    try:
        from distributed import Client
    except ImportError as salah:
        raise SalahPelaksana(
            '--cluster memerlukan paket tambahan; pasang dengan: pip install "kinerja[gugus]"'
        ) from salah
    _diamkan_pustaka()
    # Asked plainly first: the library answers a wrong address late, and with a traceback of its own.
    letak = alamat_gugus(alamat, tls, tunggu)
    try:
        klien = Client(letak, timeout=tunggu, set_as_default=False, security=tls and tls.keamanan())
    except (OSError, ValueError) as salah:
        raise SalahPelaksana(
            f"penjadwal gugus di {alamat} tidak dapat dihubungi; periksa alamat dan jaringannya"
        ) from salah
    try:
        klien.wait_for_workers(1, timeout=tunggu)
    except OSError as salah:
        klien.close()
        raise SalahPelaksana(f"gugus di {alamat} belum mempunyai pekerja; jalankan dask worker {letak}") from salah
    return klien


def _diamkan_pustaka() -> None:
    """Silence the library: what happens to the connection is said by the reports that it concerns, in Indonesian.

    Which of its modules tells of a lost connection depends on which notices first; some have a level of their own.
    """
    for nama in ("distributed", *(satu for satu in logging.root.manager.loggerDict if satu.startswith("distributed."))):
        logging.getLogger(nama).setLevel(logging.CRITICAL)


def _periksa_pekerja(klien: Client) -> int:
    """Refuse a cluster with other versions; return how many jobs it does at a time."""
    versi = klien.run(beda_versi_gugus, versi_kini(), on_error="return")
    salah = {pekerja: beda for pekerja, beda in sorted(versi.items()) if beda}
    for pekerja, beda in salah.items():
        sebab = beda if isinstance(beda, str) else "kinerja tidak terpasang atau versinya lain"
        klien.close()
        raise SalahPelaksana(
            f"{len(salah)} dari {len(versi)} pekerja gugus tidak sama dengan mesin ini, misalnya {pekerja}: {sebab}; "
            "pasang requirements.lock yang sama di semua mesin"
        )
    return max(1, int(sum(klien.nthreads().values())))


def _periksa_disk(klien: Client, pekerjaan: Sequence[Pekerjaan]) -> None:
    """Refuse a worker that does not see the folders: one made here a moment ago shows that it is the same disk."""
    keluaran = {kerja.keluaran for kerja in pekerjaan}
    masukan = {str(folder) for kerja in pekerjaan for folder in (kerja.folder.parents[2], kerja.notebook)}
    try:
        with ExitStack() as tumpukan:
            for satu in keluaran:
                satu.mkdir(parents=True, exist_ok=True)
            tanda = {tumpukan.enter_context(TemporaryDirectory(prefix=".gugus-", dir=satu)): satu for satu in keluaran}
            lihat = klien.run(folder_tak_terlihat, [*sorted(masukan), *tanda])
    except OSError as salah:
        raise SalahPelaksana(kalimat_os(salah)) from salah
    for pekerja, hilang in sorted(lihat.items()):
        for satu in hilang:
            raise SalahPelaksana(
                f"pekerja gugus {pekerja} tidak melihat folder {tanda.get(satu, satu)}; pasang disk bersama dengan nama "
                "yang sama di semua mesin, atau jalankan tanpa --shared-disk"
            )


def _edarkan(
    klien: Client, pekerjaan: Sequence[Pekerjaan], batas: Batas, banyak: int, *, bersama: bool, tunggu: float
) -> Iterator[Peristiwa[Pekerjaan]]:
    from distributed import as_completed

    antre = deque(pekerjaan)
    jalan: dict[Future[Jawaban], Pekerjaan] = {}
    datang = as_completed(loop=klien.loop)
    versi = versi_kini()
    siapkan = _sidik if bersama else _kemas
    try:
        while antre or jalan:
            while antre and len(jalan) < banyak * (1 + _ANTRE):
                kerja = antre.popleft()
                yield Peristiwa(kerja, MULAI)
                masukan = siapkan(kerja)
                if isinstance(masukan, HasilPekerjaan):
                    yield Peristiwa(kerja, hasil=masukan)
                    continue
                masa_depan = _kirim(klien, Kiriman(kerja, masukan, versi, batas))
                jalan[masa_depan] = kerja
                datang.add(masa_depan)
            if jalan:
                yield from _tunggu_datang(klien, datang, next(iter(jalan.values())), tunggu)
                masa_depan = next(datang)
                kerja = jalan.pop(masa_depan)
                yield Peristiwa(kerja, hasil=_terima(kerja, masa_depan, tunggu))
                masa_depan.release()
    finally:
        klien.cancel([*jalan])


def _tunggu_datang(
    klien: Client, datang: as_completed, kerja: Pekerjaan, tunggu: float
) -> Iterator[Peristiwa[Pekerjaan]]:
    """Wait for the next result; tell, with a job, each time that there has been no worker for so many seconds."""
    hilang: float | None = None
    lihat = time.monotonic()
    while not datang.has_ready():
        time.sleep(_SELA)
        kini = time.monotonic()
        if kini - lihat < _LIHAT:
            continue
        lihat = kini
        # A lost scheduler gives its jobs back as failed.
        with suppress(OSError):
            if klien.nthreads():
                hilang = None
            else:
                hilang = hilang or kini
        if hilang and kini - hilang >= tunggu:
            yield Peristiwa(kerja, "menunggu: gugus tidak mempunyai pekerja lagi; jalankan dask worker")
            hilang = kini


def _kemas(kerja: Pekerjaan) -> bytes | HasilPekerjaan:
    """Pack the inputs of a job; return a result when they cannot be sent."""
    try:
        # The notebooks of the package are there on every machine, of the same version.
        masukan = berkas_masukan(*kerja.sumber)
        arsip = susun_arsip(
            (nama, baca_masukan(kerja.folder, satu) if nama.startswith("params/") else satu.read_bytes())
            for nama, satu in masukan.items()
            if not nama.startswith("kinerja/")
        )
    except MasukanSalah as salah:
        return gagal(kerja, *(str(satu) for satu in salah.daftar))
    except OSError as salah:
        return gagal(kerja, kalimat_os(salah), rincian=repr(salah))
    if len(arsip) > KIRIMAN_MAKS:
        pesan = f"masukan terlalu besar untuk dikirim ke gugus ({len(arsip) // _MB} MB, paling besar {KIRIMAN_MAKS // _MB} MB)"
        return gagal(kerja, f"{pesan}; pindahkan berkas yang bukan masukan dari foldernya")
    return arsip


def _sidik(kerja: Pekerjaan) -> dict[str, str] | HasilPekerjaan:
    """Hash the inputs of a job; return a result when they cannot be read."""
    try:
        return sidik_masukan(*kerja.sumber)
    except OSError as salah:
        return gagal(kerja, kalimat_os(salah), rincian=repr(salah))


def _kirim(klien: Client, kiriman: Kiriman) -> Future[Jawaban]:
    with warnings.catch_warnings():
        # Dask advises against large arguments; each of ours is used once, and must survive the loss of any worker.
        warnings.filterwarnings("ignore", message="Sending large graph", category=UserWarning)
        return klien.submit(kerjakan_jauh, kiriman, pure=False)


def _terima(kerja: Pekerjaan, masa_depan: Future[Jawaban], tunggu: float) -> HasilPekerjaan:
    """Take what a job gave back and put it in its place, or see that it stands there."""
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError

    try:
        jawaban = masa_depan.result()
        assert isinstance(jawaban, Jawaban)
        if jawaban.hasil.status == Status.SELESAI:
            if jawaban.sidik:
                _tunggu_terlihat(kerja, jawaban.sidik, tunggu)
            else:
                _tempatkan(kerja, jawaban.arsip)
            return jawaban.hasil
    except KilledWorker as salah:
        return gagal(kerja, "pekerja gugus berkali-kali mati saat menyusun laporan ini", rincian=repr(salah))
    except FutureCancelledError as salah:
        pesan = "hubungan dengan penjadwal gugus terputus; periksa gugusnya, lalu jalankan lagi"
        return gagal(kerja, pesan, rincian=repr(salah))
    except TerbitSalah as salah:
        return gagal(kerja, salah.pesan, rincian=salah.rincian)
    except Exception as salah:  # noqa: BLE001  whatever came over the network, the other reports go on
        return gagal(kerja, f"gugus tidak menyelesaikan laporan ini ({type(salah).__name__})", rincian=repr(salah))
    if jawaban.arsip:
        with suppress(OSError):
            shutil.rmtree(folder_gagal(pangkal(kerja.tujuan, kerja.dokumen)), ignore_errors=True)
            buka_arsip(jawaban.arsip, folder_gagal(pangkal(kerja.tujuan, kerja.dokumen)))
    return replace(jawaban.hasil, lama=baca_manifes(kerja.tujuan, kerja.dokumen) is not None)


def _tempatkan(kerja: Pekerjaan, arsip: bytes) -> None:
    with ruang_kerja(kerja.tujuan, dokumen=kerja.dokumen) as tempat:
        buka_arsip(arsip, tempat)
        manifes = baca_manifes(tempat, kerja.dokumen)
        rusak = ["manifes hilang"] if manifes is None else [*beda_keluaran(tempat, manifes)]
        if rusak:
            raise TerbitSalah(f"kiriman dari gugus tidak utuh ({', '.join(rusak)}); jalankan lagi")


def _tunggu_terlihat(kerja: Pekerjaan, sidik_manifes: str, tunggu: float) -> None:
    """Wait until this machine sees what a worker put on the shared disk: network disks remember for a while."""
    batas = time.monotonic() + tunggu
    while True:
        # To list a folder makes the system ask the disk again.
        with suppress(OSError):
            if (
                any(kerja.tujuan.parent.iterdir())
                and sidik(kerja.tujuan / nama_manifes(kerja.dokumen)) == sidik_manifes
            ):
                return
        if time.monotonic() > batas:
            raise TerbitSalah("keluaran dari gugus tidak terlihat pada disk bersama; jalankan lagi")
        time.sleep(_SELA)
