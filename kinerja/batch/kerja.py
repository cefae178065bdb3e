"""Doing one job: the same function in a pool on this machine and on a cluster."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kinerja.batch.pekerjaan import Pekerjaan
from kinerja.dokumen import Dokumen
from kinerja.mesin import Batas
from kinerja.mesin.catat import kalimat_tak_terduga
from kinerja.terbit.manifes import baca_manifes, beda_asal, beda_keluaran, beda_versi, sidik_masukan
from kinerja.terbit.salah_terbit import TerbitSalah, dikenal, kalimat_os
from kinerja.terbit.tempat import bersihkan_sisa

__all__ = ["MULAI", "HasilPekerjaan", "Status", "Tujuan", "gagal", "kerjakan", "laksanakan", "perlu_disusun"]


#: The first that is told of a job.
MULAI = "mulai"
_PESAN_MAKS = 100


class Status(StrEnum):
    """How a report of a batch ended; the words of summary.json."""

    SELESAI = "selesai"
    DILEWATI = "dilewati"
    GAGAL = "gagal"
    TIDAK_ADA = "tidak ada"


@dataclass(frozen=True)
class HasilPekerjaan:
    """What became of one job.

    Attributes
    ----------
    status
        how it ended.
    pesan
        why a report failed or is not there, in sentences.
    detik
        how long it took.
    lama
        an earlier good output stands in place of the one that failed.
    rincian
        technical details for the analyst, "" where there are none.
    """

    status: Status
    pesan: tuple[str, ...] = ()
    detik: float = 0.0
    lama: bool = False
    rincian: str = ""


def kerjakan(
    kerja: Pekerjaan, kabar: Callable[[str], None] = lambda _: None, *, batas: Batas | None = None
) -> HasilPekerjaan:
    """Render one report; whatever goes wrong with it becomes a result that says so.

    Parameters
    ----------
    kerja
        the job.
    kabar
        is told in Indonesian what is being done.
    batas
        limits of its notebooks.
    """

    def susun() -> None:
        # Imported here: a batch that finds nothing to do must not wait for it.
        from kinerja.terbit.terbit import terbitkan

        terbitkan(
            kerja.folder,
            kerja.keluaran,
            dokumen=kerja.dokumen,
            bentuk=kerja.bentuk,
            notebook=kerja.notebook,
            final=kerja.final,
            batas=batas,
            kabar=kabar,
        )

    return laksanakan(kerja, susun)


class Tujuan(Protocol):
    """Whatever puts a document into a folder: a job, or the page of a region."""

    @property
    def tujuan(self) -> Path:
        """Folder of the finished output."""

    @property
    def dokumen(self) -> Dokumen:
        """What is put there."""


def laksanakan(milik: Tujuan, susun: Callable[[], None]) -> HasilPekerjaan:
    """Call what makes an output and turn whatever it raises into a result that says so.

    Parameters
    ----------
    milik
        what is made.
    susun
        makes it.
    """
    from kinerja.masukan import MasukanSalah

    mulai = time.perf_counter()
    try:
        susun()
        hasil = HasilPekerjaan(Status.SELESAI)
    except MasukanSalah as salah:
        hasil = gagal(milik, *_sebut([str(satu) for satu in salah.daftar if satu.tingkat == "galat"]))
    except TerbitSalah as salah:
        hasil = gagal(milik, salah.pesan, rincian=salah.rincian)
    except MemoryError:
        hasil = gagal(milik, "memori habis; naikkan --memory-limit atau kurangi --jobs")
    except Exception as salah:  # noqa: BLE001  whatever it is, the other reports of the batch go on
        kalimat = kalimat_os(salah) if isinstance(salah, OSError) and dikenal(salah) else kalimat_tak_terduga(salah)
        hasil = gagal(milik, kalimat, rincian=repr(salah))
    return replace(hasil, detik=round(time.perf_counter() - mulai, 2))


def gagal(milik: Tujuan, *pesan: str, rincian: str = "", detik: float = 0.0) -> HasilPekerjaan:
    """Return the result of a job that failed, and whether an earlier output stands in its place."""
    return HasilPekerjaan(
        Status.GAGAL, pesan, round(detik, 2), baca_manifes(milik.tujuan, milik.dokumen) is not None, rincian
    )


def perlu_disusun(kerja: Pekerjaan) -> bool:
    """Tell whether a report must be rendered: not when inputs, notebooks, versions and outputs are as its manifest says.

    What a killed process left beside the output is removed on the way. What cannot be read is for the job to say.
    """
    try:
        bersihkan_sisa(kerja.tujuan, kerja.dokumen)
        return kerja.paksa or next(_sebab(kerja), None) is not None
    except OSError:
        return True


def _sebut(daftar: list[str]) -> list[str]:
    """Keep a list of thousands of faults readable: they have one cause, which the first of them show."""
    sisa = len(daftar) - _PESAN_MAKS
    return daftar if sisa <= 0 else [*daftar[:_PESAN_MAKS], f"... dan {sisa} kesalahan lagi; jalankan kinerja check"]


def _sebab(kerja: Pekerjaan) -> Iterator[str]:
    manifes = baca_manifes(kerja.tujuan, kerja.dokumen)
    if manifes is None:
        yield "belum ada keluaran yang utuh"
        return
    if manifes["dokumen"] != kerja.dokumen.kunci:
        yield "keluaran dokumen lain"
    if not set(kerja.bentuk) <= set(manifes["pilihan"].get("bentuk", ())):
        yield "bentuk yang diminta belum ada"
    if kerja.final and not manifes["pilihan"].get("final"):
        yield "kelengkapan belum diperiksa"
    yield from beda_versi(manifes)
    yield from beda_asal(manifes, sidik_masukan(*kerja.sumber))
    yield from (satu for satu in beda_keluaran(kerja.tujuan, manifes) if "tidak tercatat" not in satu)
