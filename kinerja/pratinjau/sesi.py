"""A report that somebody looks at: watched as long as a page is open, made again whenever its input has settled."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinerja.dokumen import UTAMA, Dokumen
from kinerja.masukan import Galat
from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.mesin.catat import kalimat_tak_terduga
from kinerja.pratinjau.amati import Jejak, jejak_masukan, sedang_disimpan
from kinerja.pratinjau.siaran import Siaran
from kinerja.pratinjau.susun import Ingatan, Tinjauan, susun_tinjauan

__all__ = ["Sesi"]

#: Seconds between two looks, and how long input must have been the same before it is read.
_SELANG = 0.2
#: So long a workbook that cannot be opened is taken for one that is being written.
SABAR = 3.0
_BATAS = Batas(detik=180.0, memori=3_000_000_000)


@dataclass
class Sesi(Siaran):
    """One report and the pages that show it.

    Attributes
    ----------
    folder, notebook
        of the report, and of all notebooks.
    dokumen
        which document is shown.
    sabar
        how many seconds a workbook that cannot be opened may be one that is just being saved.
    tinjauan
        what is shown; None before the first time.
    html
        the last page that could be made.
    versi_html
        counts up with each new page.
    sibuk
        the page is being made.
    percobaan
        how often input was read, also when nothing of it was shown.
    """

    folder: Path
    notebook: Path
    dokumen: Dokumen = UTAMA
    sabar: float = SABAR
    tinjauan: Tinjauan | None = None
    html: str = ""
    versi_html: int = 0
    sibuk: bool = False
    percobaan: int = 0
    saat: dt.datetime | None = None
    _ingatan: Ingatan = field(default_factory=Ingatan)
    _terbaca: tuple[Dokumen, Jejak] | None = None

    async def _amati(self) -> None:
        calon: tuple[Dokumen, Jejak] | None = None
        sejak = 0.0
        while self.ditonton:
            kini = self.dokumen, await asyncio.to_thread(jejak_masukan, self.folder, self.notebook)
            if kini != calon:
                # Whoever writes has not finished: what differs from look to look is not read.
                calon, sejak = kini, time.monotonic()
            elif kini != self._terbaca and await self._baca(kini, time.monotonic() - sejak):
                self._terbaca = kini
            await asyncio.sleep(_SELANG)

    async def _baca(self, kini: tuple[Dokumen, Jejak], lama: float) -> bool:
        """Read the input and show what came of it; False when it has to be read once more."""
        self.sibuk = True
        self.umumkan()
        tinjauan, ingatan = await asyncio.to_thread(self._susun, kini[0])
        self.percobaan += 1
        self.sibuk = False
        if self.tinjauan is not None and lama < self.sabar and sedang_disimpan(tinjauan.daftar):
            self.umumkan()
            return False
        self.tinjauan, self._ingatan = replace(tinjauan, html=""), ingatan
        if tinjauan.html:
            self.html, self.versi_html = tinjauan.html, self.versi_html + 1
            self.saat = dt.datetime.now(tz=dt.UTC).astimezone()
        self.umumkan()
        return True

    def _susun(self, dokumen: Dokumen) -> tuple[Tinjauan, Ingatan]:
        """Make the page in a fresh process, with bounds; whatever goes wrong becomes a fault that is shown."""
        isi = (self.folder, self.notebook, dokumen, self._ingatan, os.cpu_count() or 1)
        try:
            hasil: tuple[Tinjauan, Ingatan] = jalankan_terbatas(susun_tinjauan, isi, _BATAS)
        except LewatBatas as lewat:
            pesan = f"penyusunan melampaui batas {lewat.apa}; tutup program lain, atau kurangi isi laporan"
        except Exception as salah:  # noqa: BLE001  the page stays open whatever happens
            pesan = kalimat_tak_terduga(salah)
        else:
            return hasil
        return Tinjauan((Galat("laporan", "", "", "gagal_disusun", pesan),)), self._ingatan
