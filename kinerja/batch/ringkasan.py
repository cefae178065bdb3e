"""How a batch went, per kabupaten and year: summary.json for programs, a table for people."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from kinerja.angka import cetak_romawi
from kinerja.batch.kerja import HasilPekerjaan, Status
from kinerja.batch.pekerjaan import Daftar
from kinerja.dokumen import masa_periode
from kinerja.masukan import MasukanSalah
from kinerja.masukan.jaga import baca_json
from kinerja.terbit.tempat import pegang

__all__ = ["RINGKASAN", "Ringkasan", "cetak_tabel", "sidik_dulu", "susun_ringkasan", "tabel", "tulis_ringkasan"]

#: Name of the file in ``<keluaran>/<kabupaten>/<tahun>``; that of a quarter names it.
RINGKASAN = "summary.json"

_WARNA = {Status.SELESAI: "green", Status.DILEWATI: "dim", Status.GAGAL: "bold red", Status.TIDAK_ADA: "yellow"}


@dataclass(frozen=True)
class Ringkasan:
    """What became of every dinas of one kabupaten in one year, ordered by dinas, and of the page that shows them.

    ``periode`` is that of the Renstra, where it is about these; ``tahun`` is then its first year. ``halaman`` is None where
    there is no page; ``sidik_halaman`` tells what a good page shows; ``tak_tertulis`` says why it could not be
    written, "" when it was. ``berkas`` is its name in the folder of the year or of the Renstra,
    ``triwulan`` the quarter that it is about, 0 for none.
    """

    kabupaten: str
    tahun: int
    laporan: tuple[tuple[str, HasilPekerjaan], ...]
    halaman: HasilPekerjaan | None = None
    sidik_halaman: str = ""
    tak_tertulis: str = ""
    periode: str = ""
    berkas: str = RINGKASAN
    triwulan: int = 0

    @property
    def sebutan(self) -> str:
        """What people call the time that it is about."""
        waktu = self.periode or str(self.tahun)
        return f"{waktu} triwulan {cetak_romawi(self.triwulan)}" if self.triwulan else waktu

    @property
    def folder(self) -> str:
        """Name of its folder."""
        masa = masa_periode(self.periode)
        return masa.nama if masa else str(self.tahun)

    def jumlah(self, status: Status) -> int:
        """Count the dinas that ended so."""
        return sum(hasil.status == status for _, hasil in self.laporan)

    def gagal(self) -> bool:
        """Tell whether a report, the page, or the writing of this failed."""
        halaman = self.halaman is not None and self.halaman.status == Status.GAGAL
        return halaman or bool(self.tak_tertulis) or self.jumlah(Status.GAGAL) > 0

    def isi(self) -> dict[str, Any]:
        """Return the content of summary.json; only ``detik`` differs from run to run."""
        return {
            "kabupaten": self.kabupaten,
            "tahun": self.tahun,
            **({"periode": self.periode} if self.periode else {}),
            **({"triwulan": self.triwulan} if self.triwulan else {}),
            "jumlah": {status.value: self.jumlah(status) for status in Status},
            "laporan": [
                {
                    "dinas": dinas,
                    "status": hasil.status.value,
                    "pesan": list(hasil.pesan),
                    "detik": hasil.detik,
                    "lama": hasil.lama,
                }
                for dinas, hasil in self.laporan
            ],
            "halaman": self.halaman
            and {
                "status": self.halaman.status.value,
                "pesan": list(self.halaman.pesan),
                "sidik": self.sidik_halaman,
            },
        }


def susun_ringkasan(daftar: Daftar, hasil: Mapping[str, HasilPekerjaan]) -> Ringkasan:
    """Put together what became of one list.

    Parameters
    ----------
    daftar
        the list.
    hasil
        results by dinas, one for every job.
    """
    semua = {kerja.dinas: hasil[kerja.dinas] for kerja in daftar.pekerjaan}
    for dinas in daftar.tiada:
        apa = f"triwulan {cetak_romawi(daftar.triwulan)} " if daftar.triwulan else ""
        semua[dinas] = HasilPekerjaan(Status.TIDAK_ADA, (f"Laporan {apa}tahun {daftar.tahun} belum ada.",))
    for dinas, pesan in daftar.tolak:
        lain = semua.get(dinas, HasilPekerjaan(Status.GAGAL))
        semua[dinas] = HasilPekerjaan(Status.GAGAL, (*lain.pesan, pesan), lain.detik, lain.lama)
    semua_laporan = tuple(sorted(semua.items()))
    return Ringkasan(
        daftar.folder.name,
        daftar.tahun,
        semua_laporan,
        periode=daftar.periode,
        berkas=daftar.nama_ringkasan(RINGKASAN),
        triwulan=daftar.triwulan,
    )


def tulis_ringkasan(ringkasan: Ringkasan, keluaran: Path) -> Path:
    """Write summary.json, whole or not at all, and return it."""
    berkas = _berkas(keluaran, ringkasan)
    # Another batch may be putting its page, with the summary beside it, into this place.
    with pegang(berkas.parent):
        berkas.parent.mkdir(exist_ok=True)
        pegangan, nama = tempfile.mkstemp(prefix=f".{ringkasan.berkas}-", dir=berkas.parent)
        try:
            with os.fdopen(pegangan, "w", encoding="utf-8", newline="\n") as isi:
                isi.write(json.dumps(ringkasan.isi(), ensure_ascii=False, indent=2) + "\n")
            Path(nama).chmod(0o644)
            Path(nama).replace(berkas)
        finally:
            Path(nama).unlink(missing_ok=True)
    return berkas


def _berkas(keluaran: Path, ringkasan: Ringkasan) -> Path:
    return keluaran / ringkasan.kabupaten / ringkasan.folder / ringkasan.berkas


def sidik_dulu(keluaran: Path, ringkasan: Ringkasan) -> str:
    """Return what an earlier batch noted of a good page of the same kabupaten and year, "" when there is none."""
    try:
        isi = baca_json(keluaran / ringkasan.kabupaten / ringkasan.folder, ringkasan.berkas)
    except MasukanSalah:
        return ""
    halaman = isi.get("halaman") if isinstance(isi, dict) else None
    return str(halaman.get("sidik", "")) if isinstance(halaman, dict) else ""


def tabel(daftar: Sequence[Ringkasan]) -> Table:
    """Return the counts by kabupaten and year."""
    hasil = Table()
    hasil.add_column("kabupaten")
    hasil.add_column("tahun")
    for status in Status:
        hasil.add_column(status.value, justify="right", style=_WARNA[status])
    for satu in daftar:
        hasil.add_row(satu.kabupaten, satu.sebutan, *(str(satu.jumlah(status)) for status in Status))
    return hasil


def cetak_tabel(daftar: Sequence[Ringkasan], konsol: Console) -> None:
    """Print the counts: as a table, or in lines where its columns would not be readable."""
    isi = tabel(daftar)
    # Measured on paper without an edge, for rich answers with no more than there is.
    if konsol.measure(isi, options=konsol.options.update(max_width=1000)).maximum <= konsol.width:
        konsol.print(isi)
        return
    for satu in daftar:
        jumlah = ", ".join(f"{satu.jumlah(status)} {status}" for status in Status)
        konsol.print(f"{satu.kabupaten} {satu.sebutan}: {jumlah}", markup=False)
