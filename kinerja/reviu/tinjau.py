"""Findings and the answers of people to them: what is open, what was explained, what closed itself."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kinerja.dokumen import DOKUMEN, UTAMA, Dokumen, Tempat, dokumen_bawaan
from kinerja.laporan import Laporan, buka, buka_renstra
from kinerja.masukan import BUKU_KERJA, berkas_bersama
from kinerja.masukan.jaga import sidik
from kinerja.model import CatatanReviu, CatatanSelesai, StatusReviu
from kinerja.reviu.periksa import periksa
from kinerja.reviu.temuan import Temuan, Tingkat

__all__ = ["Keadaan", "TemuanDitinjau", "Tinjauan", "menurut_kunci", "buka_tinjauan", "sidik_laporan", "tinjau"]


class Keadaan(StrEnum):
    """Where a finding stands."""

    BARU = "belum ditanggapi"
    DIBUKA = "dibuka kembali"
    DITERIMA = "diterima"
    DIJELASKAN = "dijelaskan"


_DARI_STATUS = {
    None: Keadaan.BARU,
    StatusReviu.DITERIMA: Keadaan.DITERIMA,
    StatusReviu.DIJELASKAN: Keadaan.DIJELASKAN,
    StatusReviu.DIPERBAIKI: Keadaan.DIBUKA,
}

_TANPA_PENJELASAN = "Ditandai dijelaskan, tetapi penjelasannya kosong; tulis pada kolom catatan di reviu.xlsx."


@dataclass(frozen=True)
class TemuanDitinjau:
    """A finding with where it stands, the answer that still counts, and a sentence where it does not hold."""

    temuan: Temuan
    keadaan: Keadaan
    status: StatusReviu | None = None
    catatan: str = ""
    sanggahan: str = ""

    @property
    def terbuka(self) -> bool:
        """Whether something is still to be done: all but what was explained."""
        return self.keadaan is not Keadaan.DIJELASKAN

    @property
    def tanggapan(self) -> tuple[str, ...]:
        """Where it stands, why an answer does not hold, and the note; what there is of them."""
        return tuple(filter(None, (f"{self.keadaan.value.capitalize()}.", self.sanggahan, self.catatan)))


@dataclass(frozen=True)
class Tinjauan:
    """The review of one report.

    Attributes
    ----------
    laporan
        the report.
    temuan
        what the rules find now, the heaviest first, with the answers.
    selesai
        answered rows whose finding is not found any more.
    dokumen
        the document that it accompanies.
    """

    laporan: Laporan = field(repr=False)
    temuan: tuple[TemuanDitinjau, ...]
    selesai: tuple[CatatanReviu, ...]
    dokumen: Dokumen = UTAMA

    def pada(self, tingkat: Tingkat) -> tuple[TemuanDitinjau, ...]:
        """Return the findings of one severity."""
        return tuple(satu for satu in self.temuan if satu.temuan.tingkat is tingkat)

    def galat_terbuka(self) -> int:
        """Count the certain faults that nobody explained."""
        return sum(satu.terbuka for satu in self.pada(Tingkat.GALAT))


def tinjau(laporan: Laporan, temuan: Iterable[Temuan] | None = None, dokumen: Dokumen | None = None) -> Tinjauan:
    """Review a report and put the answers of reviu.xlsx beside the findings.

    Parameters
    ----------
    laporan
        the report.
    temuan
        its findings when they are known already; by default those of all rules.
    dokumen
        the document that it accompanies; by default the main one of the folder.
    """
    daftar = periksa(laporan) if temuan is None else tuple(temuan)
    jawaban = {satu.id: satu for satu in laporan.bahan.catatan_reviu}
    ada = {satu.kunci for satu in daftar}
    return Tinjauan(
        laporan,
        tuple(_tinjau_satu(satu, jawaban.get(satu.kunci)) for satu in daftar),
        tuple(satu for satu in jawaban.values() if satu.id not in ada),
        dokumen or dokumen_bawaan(laporan.masa.tempat),
    )


def buka_tinjauan(
    kabupaten: str, dinas: str, tahun: int | str, dokumen: str = UTAMA.kunci, triwulan: int = 0
) -> Tinjauan:
    """Open a folder and review it beside one of its documents.

    Parameters
    ----------
    kabupaten, dinas
        folder names.
    tahun
        the year, or the period of a Renstra such as 2025-2029.
    dokumen
        key of the document.
    triwulan
        the quarter of an issue; 0 for none.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    """
    if DOKUMEN[dokumen].tempat is Tempat.RENSTRA:
        return tinjau(buka_renstra(kabupaten, dinas, str(tahun)), dokumen=DOKUMEN[dokumen])
    milik = DOKUMEN[dokumen].terbitan(triwulan) if triwulan else DOKUMEN[dokumen]
    return tinjau(buka(kabupaten, dinas, int(tahun), triwulan=triwulan), dokumen=milik)


def _tinjau_satu(temuan: Temuan, jawaban: CatatanReviu | None) -> TemuanDitinjau:
    if jawaban is None:
        return TemuanDitinjau(temuan, Keadaan.BARU)
    catatan = jawaban.catatan or ""
    if isinstance(jawaban, CatatanSelesai):
        return TemuanDitinjau(temuan, Keadaan.DIBUKA, None, catatan, "Pernah selesai, tetapi sekarang ditemukan lagi.")
    keadaan = _DARI_STATUS[jawaban.status]
    if keadaan is Keadaan.DIJELASKAN and not catatan.strip():
        return TemuanDitinjau(temuan, Keadaan.BARU, jawaban.status, "", _TANPA_PENJELASAN)
    sanggahan = "Ditandai diperbaiki, tetapi masih ditemukan." if keadaan is Keadaan.DIBUKA else ""
    return TemuanDitinjau(temuan, keadaan, jawaban.status, catatan, sanggahan)


def sidik_laporan(laporan: Laporan) -> str:
    """Return one SHA-256 over all that the numbers and texts of a report come from: region, settings, workbook, prose.

    The answers to findings do not count: it says which report was reviewed.
    """
    folder = laporan.bahan.folder
    bersama = berkas_bersama(folder.parent.parent, laporan.kabupaten)
    hasil = hashlib.sha256()
    naskah = folder / "narasi"
    prosa = (*sorted(naskah.glob("*.md")), *(naskah / nama for nama in sorted(laporan.bahan.gambar)))
    for satu in (*bersama, folder / "params.yaml", folder / BUKU_KERJA, *prosa):
        akar = folder if satu.is_relative_to(folder) else folder.parent.parent
        hasil.update(f"{satu.name} {sidik(akar, satu.relative_to(akar).as_posix())}\n".encode())
    return hasil.hexdigest()


def menurut_kunci(temuan: Iterable[TemuanDitinjau]) -> dict[str, list[TemuanDitinjau]]:
    """Group findings by their key: a rule may find two things at one place, which share an answer."""
    hasil: dict[str, list[TemuanDitinjau]] = defaultdict(list)
    for satu in temuan:
        hasil[satu.temuan.kunci].append(satu)
    return dict(hasil)
