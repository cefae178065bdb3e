"""The page of a kabupaten at the end of a batch: made again when anything that it shows has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kinerja.batch.kerja import HasilPekerjaan, Status, laksanakan
from kinerja.batch.pekerjaan import Daftar
from kinerja.batch.ringkasan import Ringkasan, sidik_dulu
from kinerja.dokumen import HALAMAN_KABUPATEN, Dokumen, berkas_daerah
from kinerja.terbit.manifes import baca_manifes, beda_keluaran, nama_manifes, sidik, sidik_dari, versi_kini
from kinerja.terbit.tempat import bersihkan_sisa

__all__ = ["Halaman", "halaman_basi", "susun_halaman"]


@dataclass(frozen=True)
class Halaman:
    """The page of one kabupaten and year to be made.

    Attributes
    ----------
    folder
        ``params/<kabupaten>``.
    keluaran
        folder of all outputs.
    tahun
        the year.
    notebook
        folder of the notebooks.
    sidik
        hash of all that the page shows.
    dokumen
        the page of the year, or an issue of the one of its quarters.
    """

    folder: Path
    keluaran: Path
    tahun: int
    notebook: Path
    sidik: str
    dokumen: Dokumen = HALAMAN_KABUPATEN

    @property
    def nama(self) -> str:
        """Name for messages."""
        return f"{self.folder.name}/{self.dokumen.sebutan} {self.tahun}"

    @property
    def tujuan(self) -> Path:
        """Folder of the page."""
        return self.keluaran / self.folder.name / str(self.tahun)


def halaman_basi(daftar: Daftar, ringkasan: Ringkasan, *, paksa: bool) -> Halaman | None:
    """Return the page of a list when it must be made; None when it is as it should be, or has no notebook.

    Parameters
    ----------
    daftar
        the list.
    ringkasan
        what became of it.
    paksa
        make it even when nothing changed.
    """
    dokumen = daftar.halaman
    naskah = sorted((daftar.notebook / dokumen.kunci).glob("*.ipynb")) if dokumen else []
    if dokumen is None or not naskah:
        return None
    halaman = Halaman(daftar.folder, daftar.keluaran, daftar.tahun, daftar.notebook, "", dokumen)
    try:
        halaman = replace(halaman, sidik=_sidik(daftar, ringkasan, naskah))
        bersihkan_sisa(halaman.tujuan, halaman.dokumen)
        manifes = baca_manifes(halaman.tujuan, halaman.dokumen)
        if paksa or manifes is None or sidik_dulu(daftar.keluaran, ringkasan) != halaman.sidik:
            return halaman
        rusak = [satu for satu in beda_keluaran(halaman.tujuan, manifes) if "tidak tercatat" not in satu]
    except OSError:
        # What cannot be read is for the one who makes the page to say.
        return halaman
    return halaman if rusak else None


def susun_halaman(halaman: Halaman, kabar: Callable[[str], None] = lambda _: None) -> HasilPekerjaan:
    """Make the page; whatever goes wrong becomes a result that says so.

    Parameters
    ----------
    halaman
        the page.
    kabar
        is told in Indonesian what is being done.
    """

    def susun() -> None:
        from kinerja.terbit.wilayah import terbitkan_wilayah

        terbitkan_wilayah(
            halaman.folder,
            halaman.keluaran,
            halaman.tahun,
            dokumen=halaman.dokumen,
            notebook=halaman.notebook,
            kabar=kabar,
        )

    return laksanakan(halaman, susun)


def _sidik(daftar: Daftar, ringkasan: Ringkasan, naskah: Sequence[Path]) -> str:
    bersama = [satu.relative_to(daftar.folder).as_posix() for satu in berkas_daerah(daftar.folder)]
    segel = nama_manifes(daftar.dokumen_laporan)
    laporan = sorted((daftar.keluaran / daftar.folder.name).glob(f"*/{daftar.masa.nama}/{segel}"))
    isi = {
        "versi": versi_kini(),
        "berkas": [
            *((satu.name, sidik(satu)) for satu in naskah),
            *((satu, sidik_dari(daftar.folder, satu)) for satu in bersama),
        ],
        "laporan": [(satu.parts[-3], sidik_dari(satu.parent, satu.name)) for satu in laporan],
        "keadaan": [
            (dinas, hasil.status in (Status.SELESAI, Status.DILEWATI) or hasil.status.value, hasil.pesan, hasil.lama)
            for dinas, hasil in ringkasan.laporan
        ],
    }
    return hashlib.sha256(json.dumps(isi).encode()).hexdigest()
