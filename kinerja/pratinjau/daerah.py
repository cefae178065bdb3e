"""All reports of a region as they are now: checked again one after the other whenever their input changes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinerja.dokumen import masa_folder
from kinerja.laporan import StatusLaporan, periksa_folder
from kinerja.laporan.keadaan import kumpulkan
from kinerja.masukan import BUKU_KERJA, Galat
from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.model import bernama_siput
from kinerja.pratinjau.amati import Jejak, jejak_masukan, terakhir_diubah
from kinerja.pratinjau.siaran import Siaran

__all__ = ["BarisDaerah", "SesiDaerah", "cari_laporan", "periksa_singkat"]

_SELANG = 1.0
_BATAS = Batas(detik=120.0, memori=2_000_000_000)
_LAPORAN_MAKS = 2_000


@dataclass(frozen=True)
class BarisDaerah:
    """One report: folder names, name of the dinas, counts (None until it was checked), last change, state of the output."""

    dinas: str
    tahun: str
    nama: str = ""
    galat: int | None = None
    peringatan: int | None = None
    diubah: int = 0
    status: str = ""
    pesan: str = ""


def cari_laporan(daerah: Path) -> Iterator[Path]:
    """Yield the report folders of a region, ordered; links are not followed."""
    banyak = 0
    for dinas in sorted(daerah.iterdir()) if daerah.is_dir() else ():
        if not bernama_siput(dinas.name) or dinas.is_symlink() or not dinas.is_dir():
            continue
        for satu in sorted(dinas.iterdir()):
            if masa_folder(satu.name) and not satu.is_symlink() and _isi(satu):
                banyak += 1
                if banyak > _LAPORAN_MAKS:
                    return
                yield satu


def _isi(folder: Path) -> bool:
    return any((folder / nama).is_file() for nama in ("params.yaml", BUKU_KERJA))


def periksa_singkat(folder: Path) -> tuple[str, tuple[Galat, ...]]:
    """Check the input of a report; return the name of the dinas, "" with faults, and faults and warnings."""
    laporan, daftar = periksa_folder(folder)
    return laporan.nama_dinas if laporan else "", daftar


@dataclass
class SesiDaerah(Siaran):
    """The reports of a region and the pages that show them.

    Attributes
    ----------
    daerah, keluaran, notebook
        ``params/<kabupaten>``, ``output/<kabupaten>``, and the folder of all notebooks.
    baris
        the reports by folder.
    """

    daerah: Path
    keluaran: Path
    notebook: Path
    baris: dict[Path, BarisDaerah] = field(default_factory=dict)
    _jejak: dict[Path, Jejak] = field(default_factory=dict)

    async def _amati(self) -> None:
        while self.ditonton:
            kini = await asyncio.to_thread(self._lihat)
            if {*kini} != {*self.baris} or self.versi == 0:
                self.baris = {satu: self.baris.get(satu, BarisDaerah(satu.parent.name, satu.name)) for satu in kini}
                self.umumkan()
            for folder, jejak in kini.items():
                if self._jejak.get(folder) != jejak:
                    self.baris[folder] = await asyncio.to_thread(self._periksa, folder, jejak)
                    self._jejak[folder] = jejak
                    self.umumkan()
            await asyncio.sleep(_SELANG)

    def _lihat(self) -> dict[Path, Jejak]:
        return {satu: jejak_masukan(satu, self.notebook) for satu in cari_laporan(self.daerah)}

    def _periksa(self, folder: Path, jejak: Jejak) -> BarisDaerah:
        status, nama = self._keluaran(folder)
        baris = replace(self.baris[folder], diubah=terakhir_diubah(jejak), status=status, nama=nama)
        try:
            terbaca, daftar = jalankan_terbatas(periksa_singkat, (folder,), _BATAS)
        except LewatBatas as lewat:
            return replace(baris, galat=1, peringatan=0, pesan=f"pemeriksaan melampaui batas {lewat.apa}")
        salah = [satu for satu in daftar if satu.tingkat == "galat"]
        pesan = str(salah[0]) if salah else ""
        return replace(baris, nama=terbaca or nama, galat=len(salah), peringatan=len(daftar) - len(salah), pesan=pesan)

    def _keluaran(self, folder: Path) -> tuple[str, str]:
        """Say what became of the report in the outputs, and the name of the dinas that stands there."""
        if not folder.name.isdecimal():
            return "", ""
        try:
            semua, _ = kumpulkan(self.daerah, self.keluaran, int(folder.name))
        except OSError:
            return "", ""
        milik = next((satu for satu in semua if satu.dinas == folder.parent.name), None)
        if milik is None:
            return StatusLaporan.TIDAK_ADA.value, ""
        return milik.status.value, milik.nama
