"""The progress of a batch: a live display on a terminal, plain lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn

from kinerja.batch.kerja import MULAI, HasilPekerjaan, Status

__all__ = ["Tampilan", "buat_tampilan"]


class Tampilan(Protocol):
    """What a batch tells while it runs; a context manager."""

    def __enter__(self) -> Tampilan:
        """Begin."""

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None, /
    ) -> None:
        """End."""

    def lewati(self, jumlah: int) -> None:
        """So many reports have not changed and are left out."""

    def kabar(self, nama: str, pesan: str) -> None:
        """A job has begun, or does something else now."""

    def selesai(self, nama: str, hasil: HasilPekerjaan) -> None:
        """A job has ended."""


def buat_tampilan(konsol: Console, jumlah: int, *, jam: Callable[[], float] = time.monotonic) -> Tampilan:
    """Choose the display that a console can show.

    Parameters
    ----------
    konsol
        where to show it.
    jumlah
        how many jobs have to be done.
    jam
        a clock in seconds.
    """
    return _Layar(konsol, jumlah, jam) if konsol.is_terminal else _Baris(konsol, jumlah, jam)


class _Hitungan:
    """Counts of what has ended, and the time that is left."""

    def __init__(self, jumlah: int, jam: Callable[[], float]) -> None:
        self.jumlah = jumlah
        self.usai = 0
        self.gagal = 0
        self.dilewati = 0
        self._jam = jam
        self._mulai = jam()

    def tambah(self, hasil: HasilPekerjaan) -> None:
        self.usai += 1
        self.gagal += hasil.status == Status.GAGAL

    def sisa(self) -> str:
        """Return the time left, supposing that the rest goes as fast as what is done."""
        if not self.usai:
            return "sisa waktu belum diketahui"
        detik = (self._jam() - self._mulai) / self.usai * (self.jumlah - self.usai)
        if detik < 60:
            return f"sisa waktu {detik:.0f} detik"
        return f"sisa waktu {detik / 60:.0f} menit" if detik < 3600 else f"sisa waktu {_koma(detik / 3600)} jam"


class _Baris:
    """One line for every job that begins or ends."""

    def __init__(self, konsol: Console, jumlah: int, jam: Callable[[], float]) -> None:
        self._konsol = konsol
        self._hitungan = _Hitungan(jumlah, jam)

    def __enter__(self) -> _Baris:
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None, /
    ) -> None:
        return

    def lewati(self, jumlah: int) -> None:
        if jumlah:
            self._konsol.print(f"{jumlah} laporan dilewati karena tidak berubah")

    def kabar(self, nama: str, pesan: str) -> None:
        if pesan == MULAI:
            self._konsol.print(f"mulai    {escape(nama)}")
        elif pesan.startswith("menunggu"):
            self._konsol.print(f"{escape(pesan)} ({escape(nama)})")

    def selesai(self, nama: str, hasil: HasilPekerjaan) -> None:
        hitungan = self._hitungan
        hitungan.tambah(hasil)
        self._konsol.print(
            f"{hasil.status.value:<8} {escape(nama)} ({_koma(hasil.detik)} detik); "
            f"{hitungan.usai} dari {hitungan.jumlah}, {hitungan.gagal} gagal, {hitungan.sisa()}"
        )


class _Layar:
    """A bar over all jobs and a line for each that runs."""

    def __init__(self, konsol: Console, jumlah: int, jam: Callable[[], float]) -> None:
        self._hitungan = _Hitungan(jumlah, jam)
        self._papan = Progress(
            SpinnerColumn(), BarColumn(), TextColumn("{task.description}"), console=konsol, transient=True
        )
        self._semua = self._papan.add_task("", total=jumlah)
        self._jalan: dict[str, TaskID] = {}

    def __enter__(self) -> _Layar:
        self._perbarui()
        self._papan.start()
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None, /
    ) -> None:
        self._papan.stop()

    def lewati(self, jumlah: int) -> None:
        self._hitungan.dilewati = jumlah
        self._perbarui()

    def kabar(self, nama: str, pesan: str) -> None:
        teks = f"{escape(nama)}: {escape(pesan)}"
        if nama in self._jalan:
            self._papan.update(self._jalan[nama], description=teks)
        else:
            self._jalan[nama] = self._papan.add_task(teks, total=None)

    def selesai(self, nama: str, hasil: HasilPekerjaan) -> None:
        self._hitungan.tambah(hasil)
        if nama in self._jalan:
            self._papan.remove_task(self._jalan.pop(nama))
        if hasil.status == Status.GAGAL:
            self._papan.console.print(
                f"[bold red]gagal[/] {escape(nama)}: {escape(hasil.pesan[0] if hasil.pesan else '')}"
            )
        self._perbarui()

    def _perbarui(self) -> None:
        hitungan = self._hitungan
        lewat = f", {hitungan.dilewati} dilewati" if hitungan.dilewati else ""
        teks = f"{hitungan.usai} dari {hitungan.jumlah} laporan, {hitungan.gagal} gagal{lewat}, {hitungan.sisa()}"
        self._papan.update(self._semua, completed=hitungan.usai, description=teks)


def _koma(nilai: float) -> str:
    return f"{nilai:.1f}".replace(".", ",")
