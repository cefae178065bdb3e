"""The local pool: each job in a fresh process of its own, with limits on time and memory."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, Protocol, TypeVar

import psutil

from kinerja.batch.kerja import MULAI, HasilPekerjaan, Tujuan, gagal
from kinerja.batch.proses import anak, bunuh, keturunan
from kinerja.mesin import Batas, konteks, mulai_proses
from kinerja.terbit.tempat import bersihkan_sisa

__all__ = ["Batas", "Kerja", "Peristiwa", "jalankan_kolam"]

_SELA = 0.5
_TUNGGU = 10
#: So many seconds beyond its time a job may take to say itself in which cell it was.
_TENGGANG = 3
_MB = 1_000_000


class Kerja(Tujuan, Protocol):
    """What the pool must know of a job."""

    @property
    def nama(self) -> str:
        """Name for messages."""


_K = TypeVar("_K", bound=Kerja)
Fungsi = Callable[[_K, Callable[[str], None]], HasilPekerjaan]


@dataclass(frozen=True)
class Peristiwa(Generic[_K]):
    """What happened to a job: something it told, or at last its result."""

    kerja: _K
    kabar: str = ""
    hasil: HasilPekerjaan | None = None


@dataclass
class _Jalan(Generic[_K]):
    """A job that is running."""

    kerja: _K
    proses: Any
    pipa: Connection
    mulai: float = field(default_factory=time.monotonic)
    langkah: str = ""

    def detik(self) -> float:
        return time.monotonic() - self.mulai

    def saat(self) -> str:
        """Say in brackets what the job last told."""
        return f" (saat itu: {self.langkah})" if self.langkah else ""

    def akhiri(self, pesan: str) -> HasilPekerjaan:
        """End the job from outside; its output stays as it was, its notebooks are kept."""
        bunuh(self.proses.pid)
        self.proses.join()
        with suppress(OSError):
            bersihkan_sisa(self.kerja.tujuan, self.kerja.dokumen, pesan=pesan, sabar=_TUNGGU)
        return gagal(self.kerja, pesan, detik=self.detik())


def jalankan_kolam(
    pekerjaan: Iterable[_K], fungsi: Fungsi[_K], *, banyak: int, batas: Batas | None = None
) -> Generator[Peristiwa[_K]]:
    """Do jobs, some at a time, and yield what happens.

    A job whose process dies, lasts too long or takes too much memory has failed; the others go on. Closing the
    generator ends what still runs and leaves nothing half-done.

    Parameters
    ----------
    pekerjaan
        the jobs.
    fungsi
        is called with a job and a function that it may tell what it does; can be pickled by name.
    banyak
        how many jobs run at a time.
    batas
        limits of each job: seconds, and bytes of its process with all that it starts.
    """
    batas = batas or Batas()
    antre = deque(pekerjaan)
    jalan: dict[Connection, _Jalan[_K]] = {}
    usai: list[Any] = []
    dilihat = time.monotonic()
    try:
        while antre or jalan:
            while antre and len(jalan) < banyak:
                kerja = antre.popleft()
                yield Peristiwa(kerja, MULAI)
                baru = _mulai(fungsi, kerja, batas)
                jalan[baru.pipa] = baru
            for pipa in wait([*jalan], timeout=_SELA):
                assert isinstance(pipa, Connection)
                satu = jalan[pipa]
                isi = _terima(satu)
                if isinstance(isi, str):
                    satu.langkah = isi
                    yield Peristiwa(satu.kerja, isi)
                    continue
                del jalan[pipa]
                pipa.close()
                usai.append(satu.proses)
                yield Peristiwa(satu.kerja, hasil=isi)
            usai = [proses for proses in usai if proses.is_alive()]
            if time.monotonic() - dilihat >= _SELA:
                dilihat = time.monotonic()
                for pipa, pesan in _melanggar(jalan, batas):
                    satu = jalan.pop(pipa)
                    hasil = satu.akhiri(pesan)
                    pipa.close()
                    yield Peristiwa(satu.kerja, hasil=hasil)
    finally:
        for satu in jalan.values():
            satu.akhiri("")
        for proses in usai:
            proses.join()


def _mulai(fungsi: Fungsi[_K], kerja: _K, batas: Batas) -> _Jalan[_K]:
    asal: Any = konteks()
    baca, tulis = asal.Pipe(duplex=False)
    proses = mulai_proses(anak, tulis, fungsi, kerja, batas.memori)
    tulis.close()
    return _Jalan(kerja, proses, baca)


def _terima(satu: _Jalan[_K]) -> str | HasilPekerjaan:
    """Take the next message of a job; a process that ended without a result has failed."""
    try:
        isi = satu.pipa.recv()
    except (EOFError, OSError):
        return satu.akhiri(f"proses penyusun berhenti sendiri{satu.saat()}; jalankan lagi, dan laporkan bila terulang")
    assert isinstance(isi, str | HasilPekerjaan)
    return isi


def _melanggar(jalan: dict[Connection, _Jalan[_K]], batas: Batas) -> Iterator[tuple[Connection, str]]:
    """Yield the jobs that are beyond a limit, with the sentence that says so."""
    pohon = keturunan(*(satu.proses.pid for satu in jalan.values()))
    for pipa, satu in [*jalan.items()]:
        if satu.detik() > batas.detik + _TENGGANG:
            pesan = f"melewati batas waktu {_waktu(batas.detik)}{satu.saat()}"
            yield pipa, f"{pesan}; periksa notebook, atau naikkan --time-limit"
        elif _memori(pohon[satu.proses.pid], batas.memori) > batas.memori:
            pesan = f"melewati batas memori {batas.memori // _MB} MB{satu.saat()}"
            yield pipa, f"{pesan}; periksa data, atau naikkan --memory-limit"


def _waktu(detik: float) -> str:
    return f"{detik / 60:g} menit".replace(".", ",") if detik >= 60 else f"{detik:g} detik".replace(".", ",")


def _memori(proses: list[psutil.Process], batas: int) -> int:
    """Return the memory of some processes; pages that they share are counted once where that matters."""
    kotor = nyata = 0
    for satu in proses:
        with suppress(psutil.Error):
            kotor += satu.memory_info().rss
    if kotor <= batas:
        return kotor
    for satu in proses:
        with suppress(psutil.Error):
            isi = satu.memory_full_info()
            nyata += getattr(isi, "pss", isi.uss)
    return nyata
