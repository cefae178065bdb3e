"""Where cells run: a fresh process for each notebook, or one for several that leave nothing behind for the next."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Protocol

import psutil

from kinerja.mesin.anak import Anak, AnakMati, Batas, mencabang, sekali_pakai
from kinerja.mesin.cangkang import jalankan_sel, siapkan_cangkang
from kinerja.mesin.panggil import hanya_memanggil, panggil

__all__ = ["JalanSel", "PesanSel", "RuangSel", "SelTerhenti"]

#: How often time and memory of a running notebook are looked at, in seconds.
_SELANG = 0.2

_MB = 1_000_000


class SelTerhenti(Exception):
    """Why a notebook was ended, as an Indonesian sentence."""


class PesanSel(Protocol):
    """Where the messages of the cells of a notebook come from."""

    def pesan(self) -> tuple[str, Any]:
        """Return kind and content of the next message."""


class RuangSel:
    """Gives notebooks a process for their cells, one after the other; at the end of its ``with`` block none is left.

    Starting a process costs more than most chapters. Neighbours that only call this package (:func:`hanya_memanggil`)
    share one, whose names begin anew with each; any other notebook has a process that ran nothing before, and nothing after.
    Where this process ends with its report (:func:`sekali_pakai`), such neighbours need none beside it.
    """

    def __init__(self) -> None:
        self._jalan: JalanSel | None = None

    def __enter__(self) -> RuangSel:
        return self

    def __exit__(self, *_: object) -> None:
        self._akhiri()

    @contextmanager
    def jalankan(self, sel: Sequence[tuple[str, bool]], batas: Batas) -> Iterator[PesanSel]:
        """Let cells run, given by their sources and whether they may fail; the block takes in what they tell."""
        sumber = [isi for isi, _ in sel]
        bersama = hanya_memanggil(sumber)
        if bersama and sekali_pakai() and (pesan := panggil(sumber)) is not None:
            yield _Terpanggil(pesan)
            return
        if not bersama:
            self._akhiri()
        if self._jalan is None:
            self._jalan = JalanSel(sel, batas)
        else:
            self._jalan.lanjut(sel, batas)
        try:
            yield self._jalan
        finally:
            if not (bersama and self._jalan.bersih):
                self._akhiri()

    def _akhiri(self) -> None:
        if self._jalan is not None:
            with self._jalan:
                self._jalan = None


class _Terpanggil:
    """The messages of cells that have run already."""

    def __init__(self, pesan: Iterable[tuple[str, Any]]) -> None:
        self._pesan = iter(pesan)

    def pesan(self) -> tuple[str, Any]:
        """Return kind and content of the next message."""
        return next(self._pesan)


class JalanSel(Anak):
    """The process that runs the cells of a notebook, with its limits."""

    def __init__(self, sel: Sequence[tuple[str, bool]], batas: Batas) -> None:
        if mencabang():
            siapkan_cangkang()
        super().__init__(jalankan_sel, sel)
        self._mulai(sel, batas)

    def _mulai(self, sel: Sequence[tuple[str, bool]], batas: Batas) -> None:
        self._batas, self._awal = batas, time.monotonic()
        self._sisa, self._tercetak = len(sel), False

    def lanjut(self, sel: Sequence[tuple[str, bool]], batas: Batas) -> None:
        """Run the cells of another notebook, which finds none of the names of the one before."""
        with suppress(BrokenPipeError):
            self.sambungan.send(sel)
        self._mulai(sel, batas)

    @property
    def bersih(self) -> bool:
        """Tell whether all cells ended well and printed nothing: a warning is given once in a process."""
        return self._sisa == 0 and not self._tercetak

    def pesan(self) -> tuple[str, Any]:
        """Receive kind and content of the next message.

        Raises
        ------
        SelTerhenti
            when the notebook goes beyond a limit, or its process has died.
        """
        while not self.siap(_SELANG):
            lama = time.monotonic() - self._awal
            if lama > self._batas.detik:
                raise SelTerhenti(
                    f"batas waktu habis sesudah notebook ini berjalan {lama:.0f} detik; periksa perulangan yang tidak "
                    "berakhir pada sel ini, atau naikkan batas waktunya"
                )
            if self._memori() > self._batas.memori:
                raise SelTerhenti(
                    f"memakai memori lebih dari {self._batas.memori // _MB} MB; kurangi data yang dimuat pada sel ini, "
                    "atau naikkan batas memorinya"
                )
        try:
            jenis, isi = self.terima()
        except AnakMati as mati:
            raise SelTerhenti(_sebab_mati(mati.kode)) from None
        if jenis == "gagal":
            raise isi["salah"]
        self._sisa -= jenis == "selesai" and isi["lanjut"]
        self._tercetak |= jenis in ("stream", "error")
        return jenis, isi

    def _memori(self) -> int:
        with suppress(psutil.NoSuchProcess):
            return int(psutil.Process(self.proses.pid).memory_info().rss)
        return 0


def _sebab_mati(kode: int | None) -> str:
    if kode == -signal.SIGTERM or kode == -9:
        return "prosesnya dihentikan sistem, biasanya karena memori komputer habis; tutup program lain lalu ulangi"
    return f"prosesnya berakhir sebelum sel selesai (kode {kode}); periksa exit() atau pustaka yang rusak pada sel ini"
