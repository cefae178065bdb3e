"""Typesetting in a process of its own: the compiler keeps all that it laid out for as long as its process lives.

A process that ends with its report anyway typesets itself, last of all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Protocol

from kinerja.mesin import Anak, AnakMati, kirim_hasil, sekali_pakai
from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.bahan import Luar, NomorHalaman
from kinerja.sajian.penulis.rupa import BAWAAN
from kinerja.sajian.penulis.tata import TabelTidakMuat
from kinerja.terbit.salah_terbit import TerbitSalah

__all__ = ["Pencetak"]


#: What is typeset: the file to be written, None where pages are counted; source and files; the date; a folder.
_Naskah = tuple[Path | None, str, dict[str, bytes], date, Path]


class _Jalur(Protocol):
    """Typesets one document after the other."""

    @property
    def ditunggu(self) -> int:
        """How many results it still owes."""

    def minta(self, naskah: _Naskah) -> None:
        """Ask for a document."""

    def tunggu(self) -> object:
        """Wait for all that was asked for, and return the last result."""

    def tutup(self) -> None:
        """End it, whatever it still owes."""


class _JalurProses:
    """Typesets in a process of its own, beside what its caller does meanwhile."""

    def __init__(self) -> None:
        self.ditunggu = 0
        self._anak = Anak(_layani, typst.kompilasi).__enter__()

    def minta(self, naskah: _Naskah) -> None:
        self.ditunggu += 1
        # A process that died is told of when its result is waited for.
        with suppress(BrokenPipeError, ConnectionResetError):
            self._anak.sambungan.send(naskah)

    def tunggu(self) -> object:
        hasil: object = None
        while self.ditunggu:
            hasil = self._anak.hasil()
            self.ditunggu -= 1
        return hasil

    def tutup(self) -> None:
        self._anak.__exit__()


class _JalurSini:
    """Typesets in this process, when it is waited for."""

    def __init__(self) -> None:
        self._antre: deque[_Naskah] = deque()

    @property
    def ditunggu(self) -> int:
        return len(self._antre)

    def minta(self, naskah: _Naskah) -> None:
        self._antre.append(naskah)

    def tunggu(self) -> object:
        hasil: object = None
        while self._antre:
            hasil = _kerjakan(typst.kompilasi, *self._antre.popleft())
        return hasil

    def tutup(self) -> None:
        self._antre.clear()


class Pencetak:
    """Typesets documents beside what its caller does meanwhile, ``sekaligus`` of them at a time.

    Where one at a time is wanted by a process that ends with its report (:func:`kinerja.mesin.sekali_pakai`), it typesets
    itself when the block ends: another would have to be started, and is not faster where all processors are busy.

    When the ``with`` block ends well all of them are written.

    Raises
    ------
    TerbitSalah
        at the end of the block, when the compiler refuses a document or its process dies, or when a table fits no page
        of a form that was made within the block.
    OSError
        at the end of the block, when a file cannot be written.
    """

    def __init__(self, sekaligus: int = 1) -> None:
        self._sekaligus = sekaligus
        self._jalur: list[_Jalur] = []
        self._sementara = TemporaryDirectory(prefix="kinerja-")

    def __enter__(self) -> Pencetak:
        return self

    def __exit__(self, jenis: type[BaseException] | None, galat: object, jejak: TracebackType | None) -> None:
        # The processes are killed when nobody needs their results: what they had begun goes with this folder.
        with self._sementara, ExitStack() as tumpukan:
            for satu in self._jalur:
                tumpukan.callback(satu.tutup)
            for satu in self._jalur if jenis is None else ():
                self._tunggu(satu)
        if isinstance(galat, TabelTidakMuat):
            raise TerbitSalah(str(galat)) from None

    def cetak(
        self,
        tujuan: Path,
        blok: tuple[Blok, ...],
        *,
        judul: str,
        dinas: str,
        tahun: int | str,
        tanggal: date,
        luar: Luar | None = None,
        rupa: RupaDaerah = BAWAAN,
        seluruh: tuple[Blok, ...] = (),
        halaman: int = 1,
    ) -> None:
        """Let the PDF of blocks be written to a file, as :func:`kinerja.sajian.penulis.typst.susun` makes it."""
        sumber, berkas = typst.dokumen(
            blok,
            judul=judul,
            dinas=dinas,
            tahun=tahun,
            tanggal=tanggal,
            luar=luar,
            rupa=rupa,
            seluruh=seluruh,
            halaman=halaman,
        )
        luang = min(self._jalur, key=lambda satu: satu.ditunggu, default=None)
        if luang is None or (luang.ditunggu and len(self._jalur) < self._sekaligus):
            luang = self._jalur_baru()
        luang.minta((tujuan, sumber, berkas, tanggal, Path(self._sementara.name)))

    def halaman(
        self,
        blok: tuple[Blok, ...],
        *,
        judul: str,
        dinas: str,
        tahun: int | str,
        tanggal: date,
        rupa: RupaDaerah = BAWAAN,
    ) -> NomorHalaman:
        """Wait for what was typeset so far, and return on which pages the parts of a document stand when it is printed.

        Raises
        ------
        TerbitSalah
            as the block does at its end.
        """
        sumber, berkas = typst.dokumen(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, rupa=rupa)
        # The first process has laid it out when it is printed, too.
        jalur = self._jalur[0] if self._jalur else self._jalur_baru()
        jalur.minta((None, sumber, berkas, tanggal, Path(self._sementara.name)))
        hasil = self._tunggu(jalur)
        return hasil if isinstance(hasil, NomorHalaman) else NomorHalaman()

    def _jalur_baru(self) -> _Jalur:
        baru: _Jalur = _JalurSini() if self._sekaligus == 1 and sekali_pakai() else _JalurProses()
        self._jalur.append(baru)
        return baru

    def _tunggu(self, jalur: _Jalur) -> object:
        """Wait for all that was asked for, and return the last result; what goes wrong is a sentence."""
        try:
            return jalur.tunggu()
        except typst.GalatPdf as salah:
            raise TerbitSalah(str(salah), salah.rincian) from None
        except AnakMati as mati:
            raise TerbitSalah(
                f"proses yang menyusun PDF berakhir sendiri (kode {mati.kode}), biasanya karena memori komputer habis; "
                "tutup program lain lalu ulangi"
            ) from None


def _layani(sambungan: Connection, kompilasi: Callable[..., bytes]) -> None:
    """Typeset what comes and tell how that ended."""
    with suppress(EOFError):
        while True:
            kirim_hasil(sambungan, _kerjakan, (kompilasi, *sambungan.recv()))


def _kerjakan(
    kompilasi: Callable[..., bytes],
    tujuan: Path | None,
    sumber: str,
    berkas: dict[str, bytes],
    tanggal: date,
    sementara: Path,
) -> NomorHalaman | None:
    """Write a PDF, or count its pages where no file is named."""
    if tujuan is None:
        return typst.nomor_halaman(sumber, berkas, sementara)
    tujuan.write_bytes(kompilasi(sumber, berkas, tanggal, sementara))
    return None
