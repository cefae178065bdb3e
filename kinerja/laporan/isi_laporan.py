"""All that a report is made of: its settings, its data, its texts, and what is computed from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from kinerja.angka import cetak_tanggal
from kinerja.dokumen import (
    UTAMA,
    BagianNarasi,
    Dokumen,
    Kebutuhan,
    Masa,
    bagian_narasi,
    kebutuhan_lembar,
    masa_periode,
)
from kinerja.hitung import Hasil, HasilTriwulan
from kinerja.laporan.jejak import Jejak, cari, sambung_asal, sedang_menandai, susun_jejak
from kinerja.laporan.nomor import Penomoran
from kinerja.masukan import Bahan, RenstraDipakai
from kinerja.model import (
    TEMPAT_ANALISIS,
    Analisis,
    Baris,
    Data,
    Identitas,
    Indikator,
    Jenjang,
    Kabupaten,
    Params,
    Pilihan,
    Rujukan,
    Skala,
    TempatAnalisis,
    akhir_triwulan,
    jenjang_dikenal,
    kenali_rujukan,
    kode_lokal,
    skala_dikenal,
)

__all__ = ["IsiLaporan", "TeksTerisi"]


@dataclass(frozen=True)
class TeksTerisi:
    """Prose with its placeholders filled.

    Attributes
    ----------
    narasi
        Markdown by section name; "" where a section is not written.
    sel
        text of workbook cells that may hold placeholders, by cell (``analisis!C4``).
    pernyataan
        the statement of each perjanjian kinerja, Markdown by the code of its form.
    bertanda
        the same texts with the marks of their traces (:func:`kinerja.laporan.jejak.tandai`), where they have any.
    """

    narasi: Mapping[str, str] = field(default_factory=dict)
    sel: Mapping[str, str] = field(default_factory=dict)
    bertanda: Mapping[str, str] = field(default_factory=dict)
    pernyataan: Mapping[str, str] = field(default_factory=dict)


class IsiLaporan:
    """What a report is made of: settings, data, texts, and what is computed from them.

    Parameters
    ----------
    bahan
        valid input of :func:`kinerja.masukan.baca`.
    """

    def __init__(self, bahan: Bahan) -> None:
        self.bahan = bahan
        self.nomor = Penomoran()
        self.teks = TeksTerisi()
        self._triwulan = 0
        self._asal: Self | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.nama_dinas}, {self.masa.sebutan})"

    def uraian(self, baris: Baris, nama: str = "uraian") -> str:
        """Return a text of a row with its placeholders filled."""
        alamat = baris.asal.sel(nama)
        return self._bertanda(alamat, self.teks.sel.get(alamat, getattr(baris, nama) or ""))

    def narasi(self, bagian: str) -> str:
        """Return a prose section with its placeholders filled; "" where it is not written."""
        return self._bertanda(bagian, self.teks.narasi.get(bagian, ""))

    def _bertanda(self, tempat: str, teks: str) -> str:
        """Return the text with its marks while marks are put."""
        return self.teks.bertanda.get(tempat, teks) if sedang_menandai() else teks

    # --- what is said ---

    def analisis_di(self, tempat: TempatAnalisis) -> tuple[Analisis, ...]:
        """Return the rows of sheet analisis that one place of the report prints, in the order of the sheet."""
        return tuple(
            satu
            for satu in self.data.analisis
            if any(TEMPAT_ANALISIS[satu.jenis].get(milik) is tempat for milik in self._rujukan.get(satu.rujukan, ()))
        )

    @cached_property
    def _rujukan(self) -> Mapping[str | None, tuple[Rujukan, ...]]:
        return kenali_rujukan(self.data)

    def __getstate__(self) -> dict[str, object]:
        """Leave the traces behind: they hold functions, and are made again where they are asked for."""
        return {nama: isi for nama, isi in self.__dict__.items() if nama != "semua_jejak"} | {"_asal": None}

    def salin(self) -> Self:
        """Return the same report as if just opened, numbering from the start; what was computed it shares with this one."""
        baru = object.__new__(type(self))
        baru.__dict__ |= self.__dict__ | {"nomor": Penomoran(), "_asal": self.asal}
        return baru

    @property
    def asal(self) -> Self:
        """The report that this one is a copy of (:meth:`salin`), about the same quarter; else itself."""
        return self._asal or self

    @property
    def jenjang(self) -> tuple[Jenjang, ...]:
        """The levels of education that the region uses, lowest first."""
        return jenjang_dikenal(self.kabupaten.pendidikan)

    # --- results ---

    @cached_property
    def hasil(self) -> Hasil:
        """Everything that follows from the data, as records with exact values."""
        return Hasil(self.data, self.tahun, self.pilihan, self.skala, self.jenjang, self.nama_dinas)

    @property
    def triwulan(self) -> int:
        """The quarter that the report is about: the one it was opened for, else the last one with a realisasi."""
        return self._triwulan or self.hasil.triwulan_terisi or 1

    def pada_triwulan(self, nomor: int) -> Self:
        """Let the report be about a quarter, 1 to 4; 0 for the last one with a realisasi.

        Raises
        ------
        ValueError
            for what is no quarter.
        """
        if nomor not in range(5):
            raise ValueError(f"triwulan {nomor} tidak ada; pilih 1, 2, 3, atau 4")
        if nomor != self._triwulan:
            self._triwulan, self._asal = nomor, None
        return self

    @property
    def hasil_triwulan(self) -> HasilTriwulan:
        """Everything that follows for the quarter, as records with exact values."""
        return self.hasil.triwulan(self.triwulan)

    @property
    def indikator_berlaku(self) -> tuple[Indikator, ...]:
        """The indicators in use in the year of the report."""
        return self.hasil.indikator_berlaku

    @property
    def berkode(self) -> bool:
        """Whether the budget carries official codes, which are printed; the report's own ones are not."""
        return not all(kode_lokal(satu.kode) for satu in self.data.anggaran)

    # --- traces ---

    @cached_property
    def semua_jejak(self) -> Mapping[str, Jejak]:
        """Where every number comes from, by key (:func:`kinerja.laporan.jejak.susun_jejak`)."""
        return sambung_asal(susun_jejak(self.hasil, lambda satu: self.uraian(satu, "isu")), self.data)

    def jejak(self, kunci: str) -> Jejak:
        """Return where a number comes from, e.g. ``laporan.jejak("capaian:S1.1")``.

        Raises
        ------
        KeyError
            when there is no such number; the message names keys that are nearly the same.
        """
        return cari(self.semua_jejak, kunci)

    # --- identity and choices ---

    @property
    def data(self) -> Data:
        """The typed rows of the workbook."""
        return self.bahan.data

    @property
    def params(self) -> Params:
        """What params.yaml says."""
        return self.bahan.pengaturan.params

    @property
    def kabupaten(self) -> Kabupaten:
        """What kabupaten.yaml says."""
        return self.bahan.pengaturan.kabupaten

    @property
    def pilihan(self) -> Pilihan:
        """The choices that count in this report."""
        return self.bahan.pengaturan.pilihan

    @property
    def dokumen(self) -> tuple[Dokumen, ...]:
        """The documents that the folder is for."""
        return self.bahan.pengaturan.dokumen

    @property
    def dokumen_berisi(self) -> tuple[Dokumen, ...]:
        """Those of them that the data can fill; all of them while there is nothing yet."""
        return tuple(satu for satu in self.dokumen if not self.tanpa_inti(satu)) or self.dokumen

    def tanpa_inti(self, dokumen: Dokumen) -> tuple[str, ...]:
        """Name the sheets without which there is nothing to print in a document, and which are empty."""
        return tuple(nama for nama in dokumen.inti if not getattr(self.data, nama))

    def tanggal(self, dokumen: Dokumen) -> dt.date:
        """Return the day on which a document is signed: its own, else that of the folder; of a quarter its last day."""
        bawaan = akhir_triwulan(self.tahun, dokumen.triwulan) if dokumen.triwulan else self.params.tanggal
        return self.params.tanggal_dokumen.get(dokumen.nama_terbitan, bawaan)

    @property
    def bagian(self) -> Mapping[str, BagianNarasi]:
        """The prose sections of these documents by name."""
        return bagian_narasi(self.dokumen)

    @property
    def kebutuhan(self) -> Mapping[str, Kebutuhan]:
        """The sheets that these documents use, and how they need them."""
        return kebutuhan_lembar(self.dokumen)

    @property
    def asal_pilihan(self) -> Mapping[str, str]:
        """Whose each choice is: laporan, kabupaten or bawaan."""
        return self.bahan.pengaturan.asal_pilihan

    @property
    def identitas(self) -> Identitas:
        """The row of sheet identitas."""
        return self.data.identitas[0]

    @property
    def tahun(self) -> int:
        """Year of the report."""
        return self.params.tahun

    @property
    def masa(self) -> Masa:
        """The time that the report is of: its year, or the years of the Renstra."""
        p = self.params
        return (masa_periode(p.periode) if p.periode else None) or Masa(p.tahun, p.tahun)

    @property
    def renstra(self) -> RenstraDipakai | None:
        """The Renstra beside the year, from which its plan was taken; None where there is none."""
        return self.bahan.renstra

    @property
    def sebutan_renstra(self) -> str:
        """What sources call the Renstra that a year uses: with its version and the day of it, where these are known."""
        versi = self.renstra.versi if self.renstra else None
        return f"Renstra ({versi.nama}, {cetak_tanggal(versi.tanggal)})" if versi else "Renstra"

    @property
    def catatan_renstra(self) -> tuple[str, ...]:
        """What a note says of the version of the Renstra that a year uses; () where none is recorded."""
        versi = self.renstra.versi if self.renstra else None
        if versi is None:
            return ()
        return (
            f"Renstra yang dipakai adalah {versi.nama} yang ditetapkan pada tanggal {cetak_tanggal(versi.tanggal)}.",
        )

    @property
    def sumber_tabel(self) -> str:
        """The source of a table that names no other: dinas and year."""
        return f"{self.nama_dinas}, {self.tahun}"

    @property
    def nama_dinas(self) -> str:
        """Full name with the region, as on the cover."""
        return f"{self.identitas.nama} {self.kabupaten.nama}".strip()

    def tempat_tanggal(self, dokumen: Dokumen = UTAMA) -> str:
        """Return place and date of the signature of a document."""
        return f"{self.params.tempat}, {cetak_tanggal(self.tanggal(dokumen))}"

    @property
    def periode_renstra(self) -> str:
        """Period of the Renstra, e.g. 2021–2026."""
        return f"{self.identitas.renstra_awal}–{self.identitas.renstra_akhir}"

    @property
    def tahun_ke(self) -> int:
        """Which year of carrying out the Renstra this is, counted from 1."""
        return self.tahun - self.identitas.tahun_pertama + 1

    @cached_property
    def skala(self) -> Skala:
        """The rating scale of this report."""
        return skala_dikenal(self.kabupaten.skala)[self.pilihan.skala]
