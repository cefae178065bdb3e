"""Typesetting in a process of its own: the compiler keeps all that it laid out for as long as its process lives."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
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


@dataclass
class _Jalur:
    """A process that typesets, and how many results it still owes."""

    anak: Anak
    ditunggu: int = 0


class Pencetak:
    """Typesets documents beside what its caller does meanwhile, ``sekaligus`` of them at a time.

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
                tumpukan.enter_context(satu.anak)
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
        self._minta(luang, tujuan, sumber, berkas, tanggal)

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
        self._minta(jalur, None, sumber, berkas, tanggal)
        hasil = self._tunggu(jalur)
        return hasil if isinstance(hasil, NomorHalaman) else NomorHalaman()

    def _jalur_baru(self) -> _Jalur:
        baru = _Jalur(Anak(_layani, typst.kompilasi))
        self._jalur.append(baru)
        return baru

    def _minta(self, jalur: _Jalur, tujuan: Path | None, sumber: str, berkas: dict[str, bytes], tanggal: date) -> None:
        jalur.ditunggu += 1
        # A process that died is told of when its result is waited for.
        with suppress(BrokenPipeError, ConnectionResetError):
            jalur.anak.sambungan.send((tujuan, sumber, berkas, tanggal, Path(self._sementara.name)))

    def _tunggu(self, jalur: _Jalur) -> object:
        """Wait for all that was asked for, and return the last result."""
        hasil: object = None
        try:
            while jalur.ditunggu:
                hasil = jalur.anak.hasil()
                jalur.ditunggu -= 1
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
