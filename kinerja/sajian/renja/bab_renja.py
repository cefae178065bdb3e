"""The frame of the Renja: chapters and sections of its layout, the opening sections, the lampiran."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import cetak_romawi, gabung
from kinerja.dokumen import DOKUMEN, RENJA
from kinerja.laporan import Laporan
from kinerja.model import NaskahRenja, muat_tata_renja
from kinerja.sajian.blok import Bagian, Blok, Butir, Daftar, Judul, Kotak
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import judul_di_tengah
from kinerja.sajian.kerangka import awal_bab, isi_narasi, judul_bagian, kotak_kurang
from kinerja.sajian.lkjip.penutup import tanda_tangan_pimpinan

__all__ = [
    "bab_renja",
    "lampiran_renja",
    "landasan_hukum",
    "naskah",
    "narasi_renja",
    "sistematika_renja",
    "subbab_renja",
    "tanda_tangan",
]


def naskah(laporan: Laporan) -> NaskahRenja:
    """Return the layout that the region uses."""
    return muat_tata_renja()[laporan.pilihan.tata_renja]


@sajian
def bab_renja(laporan: Laporan, kunci: str) -> Sequence[Blok]:
    """Begin a chapter of the layout; nothing where the layout has no such chapter."""
    tata = naskah(laporan)
    nomor = tata.urut(kunci)
    if nomor is None:
        return []
    return awal_bab(laporan, nomor, tata.bab[nomor - 1].judul, RENJA.pola_nomor)


@sajian
def subbab_renja(laporan: Laporan, kunci: str) -> Sequence[Blok]:
    """Head a section of the layout by its title.

    Raises
    ------
    KeyError
        for a section that the layout does not have.
    """
    tata = naskah(laporan)
    nomor = tata.urut(kunci)
    if nomor is None:
        raise KeyError(kunci)
    return [judul_bagian(laporan, 1, tata.bab[nomor - 1].subbab[kunci])]


@sajian
def narasi_renja(laporan: Laporan, bagian: str, bab: str) -> Sequence[Blok]:
    """Show a prose section of a chapter that not every layout has."""
    return isi_narasi(laporan, bagian) if naskah(laporan).urut(bab) else []


@sajian
def landasan_hukum(laporan: Laporan) -> Sequence[Blok]:
    """Show the regulations on which the plan rests."""
    aturan = [satu.uraian.rstrip(" .;") for satu in laporan.data.dasar_hukum]
    if not aturan:
        return kotak_kurang(laporan, "lembar:dasar_hukum")
    isi = [f"{satu};" for satu in aturan[:-1]] + [f"{aturan[-1]}."]
    return [
        paragraf(f"Renja {laporan.nama_dinas} Tahun {laporan.tahun} disusun berdasarkan peraturan berikut:"),
        Daftar(tuple(Butir((paragraf(satu),)) for satu in isi), "angka"),
    ]


@sajian
def sistematika_renja(laporan: Laporan) -> Sequence[Blok]:
    """Say by which regulation the plan is laid out, and what each chapter holds."""
    tata = naskah(laporan)
    butir = []
    for nomor, bab in enumerate(tata.bab, start=1):
        isi = bab.isi or _rangkai([judul_di_tengah(judul) for judul in bab.subbab.values()])
        butir.append(Butir((paragraf(f"Bab {cetak_romawi(nomor)} {bab.judul} memuat {isi}."),)))
    blok: list[Blok] = [
        paragraf(
            f"Renja {laporan.nama_dinas} ({laporan.identitas.singkatan}), yang menyelenggarakan urusan pemerintahan bidang "
            f"{laporan.identitas.urusan}, disusun dalam {tata.nama} menurut {tata.sumber} dengan sistematika sebagai berikut."
        ),
        Daftar(tuple(butir), "butir"),
    ]
    if tata.kepastian == "M":
        kata = "Rincian tata naskah ini belum dicocokkan dengan naskah peraturannya; sesuaikan bila berbeda."
        blok.append(Kotak((paragraf(kata),), "info"))
    return blok


def _rangkai(judul: Sequence[str]) -> str:
    """Join headings, of which some hold an "and" of their own."""
    return gabung(judul, "serta" if any(" dan " in satu for satu in judul) else "dan")


@sajian
def tanda_tangan(laporan: Laporan, dokumen: str) -> Sequence[Blok]:
    """Show place and date of a document with the head's signature."""
    return [tanda_tangan_pimpinan(laporan, DOKUMEN[dokumen])]


@sajian
def lampiran_renja(laporan: Laporan) -> Sequence[Blok]:
    """Begin the lampiran; nothing where there is none."""
    if not laporan.data.pemetaan:
        return []
    laporan.nomor.mulai_bab("L")
    return [Bagian("lampiran", "arab", "Lampiran"), Judul(1, "LAMPIRAN", kunci="lampiran")]
