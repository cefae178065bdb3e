"""Typesetting in a process of its own: the compiler keeps all that it laid out for as long as its process lives."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext, suppress
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from kinerja.mesin import Anak, AnakMati, kirim_hasil
from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.bahan import Luar, NomorHalaman
from kinerja.sajian.penulis.rupa import BAWAAN
from kinerja.sajian.penulis.tata import TabelTidakMuat
from kinerja.terbit.salah_terbit import TerbitSalah

__all__ = ["Pencetak"]


class Pencetak:
    """Typesets documents beside what its caller does meanwhile, one after the other.

    When the ``with`` block ends well all of them are written.

    Raises
    ------
    TerbitSalah
        at the end of the block, when the compiler refuses a document or its process dies, or when a table fits no page
        of a form that was made within the block.
    OSError
        at the end of the block, when a file cannot be written.
    """

    def __init__(self) -> None:
        self._anak: Anak | None = None
        self._ditunggu = 0
        self._sementara = TemporaryDirectory(prefix="kinerja-")

    def __enter__(self) -> Pencetak:
        return self

    def __exit__(self, jenis: type[BaseException] | None, galat: object, jejak: TracebackType | None) -> None:
        # The process is killed when nobody needs its result: what it had begun goes with this folder.
        with self._sementara, self._anak or nullcontext() as anak:
            if anak and jenis is None:
                self._tunggu(anak)
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
        self._anak = self._anak or Anak(_layani, typst.kompilasi)
        self._ditunggu += 1
        # A process that died is told of at the end of the block.
        with suppress(BrokenPipeError, ConnectionResetError):
            self._anak.sambungan.send((tujuan, sumber, berkas, tanggal, Path(self._sementara.name)))

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
        self._anak = self._anak or Anak(_layani, typst.kompilasi)
        self._ditunggu += 1
        with suppress(BrokenPipeError, ConnectionResetError):
            self._anak.sambungan.send((None, sumber, berkas, tanggal, Path(self._sementara.name)))
        hasil = self._tunggu(self._anak)
        return hasil if isinstance(hasil, NomorHalaman) else NomorHalaman()

    def _tunggu(self, anak: Anak) -> object:
        """Wait for all that was asked for, and return the last result."""
        hasil: object = None
        try:
            while self._ditunggu:
                hasil = anak.hasil()
                self._ditunggu -= 1
        except typst.GalatPdf as salah:
            raise TerbitSalah(str(salah), salah.rincian) from None
        except AnakMati as mati:
            raise TerbitSalah(
                f"proses yang menyusun PDF berakhir sendiri (kode {mati.kode}), biasanya karena memori komputer habis; "
                "tutup program lain lalu ulangi"
            ) from None
        return hasil


def _layani(sambungan: Connection, kompilasi: Callable[[str, dict[str, bytes], date, Path], bytes]) -> None:
    """Write a PDF for each source that comes, or count its pages where no file is named, and tell how that ended."""

    def tulis(
        tujuan: Path | None, sumber: str, berkas: dict[str, bytes], tanggal: date, sementara: Path
    ) -> NomorHalaman | None:
        if tujuan is None:
            return typst.nomor_halaman(sumber, berkas, sementara)
        tujuan.write_bytes(kompilasi(sumber, berkas, tanggal, sementara))
        return None

    with suppress(EOFError):
        while True:
            kirim_hasil(sambungan, tulis, sambungan.recv())
