"""What all sheets share: the report, the workbook, the formulas, the note on the basis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from openpyxl import Workbook

from kinerja.angka import DasarHitung
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan
from kinerja.terbit.ekspor.lembar import KolomLembar, Lembar
from kinerja.terbit.ekspor.rumus import Penghitung

__all__ = ["Naskah"]

_CATATAN = {
    DasarHitung.TERCETAK: (
        "Dasar hitung: tercetak. Angka turunan dihitung dari angka sebagaimana tercetak dan dibulatkan dengan ROUND, "
        "sehingga sama dengan angka dalam laporan."
    ),
    DasarHitung.PENUH: (
        "Dasar hitung: penuh. Angka turunan dihitung tanpa pembulatan antara; pembulatan hanya terjadi pada tampilan."
    ),
}


@dataclass
class Naskah:
    """One workbook under construction."""

    laporan: Laporan
    buku: Workbook
    semua: list[Lembar] = field(default_factory=list)
    tempat: dict[str, str] = field(default_factory=dict)
    #: formulas of the money of each sasaran, once they are written
    bagian_program: dict[Kunci, str] | None = None

    @cached_property
    def riwayat(self) -> Mapping[tuple[str, int], BarisCapaian]:
        """Target, realisasi and capaian by code and year."""
        return {(satu.kode, satu.tahun): satu for satu in self.laporan.hasil.riwayat}

    @property
    def hitung(self) -> Penghitung:
        """What writes the formulas of this report."""
        return Penghitung(self.laporan.pilihan.dasar_hitung, self.laporan.skala)

    def lembar(self, nama: str, judul: str, kolom: Sequence[KolomLembar], beku: int = 3) -> Lembar:
        """Begin a sheet."""
        dinas = f"{self.laporan.nama_dinas}, {self.laporan.masa.sebutan}"
        catatan = _CATATAN[self.laporan.pilihan.dasar_hitung]
        hasil = Lembar.baru(self.buku, nama, judul, dinas, catatan, kolom, beku)
        hasil.jejak, hasil.tempat = self.laporan.semua_jejak, self.tempat
        self.semua.append(hasil)
        return hasil
