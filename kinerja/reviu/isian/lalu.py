"""Rules about last year's report, where its folder stands beside this one: what it said against this year's history."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import bulatkan, cetak_bulat
from kinerja.laporan import Laporan, cetak_nilai, periksa_folder
from kinerja.model import Nilai
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import nilai_realisasi, nilai_target, padan, sekali, tempat_realisasi
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["laporan_lalu"]

_DASAR = "Angka tahun lalu sama dengan yang sudah dilaporkan, atau perbaikannya dijelaskan"


@sekali
def laporan_lalu(laporan: Laporan) -> Laporan | None:
    """Return last year's report of the same dinas, opened once; None where it is absent or has faults."""
    folder = laporan.bahan.folder.parent / str(laporan.tahun - 1)
    return periksa_folder(folder)[0] if folder.is_dir() else None


def _sama(satu: Nilai, lain: Nilai, desimal: int) -> bool:
    if isinstance(satu, Decimal) and isinstance(lain, Decimal):
        return bulatkan(satu, desimal) == bulatkan(lain, desimal)
    return satu == lain


@aturan(
    "Realisasi tahun lalu sama dengan laporan tahun lalu",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_DASAR,
    membaca=("realisasi", "variabel", "laporan tahun lalu"),
)
def realisasi_laporan_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """The history of an indicator repeats what last year's report said, at the precision at which it prints."""
    lalu = laporan_lalu(laporan)
    kini = nilai_realisasi(laporan)
    dulu = nilai_realisasi(lalu) if lalu else {}
    for satu in laporan.data.indikator:
        for tahun in sorted({t for kode, t in dulu if kode == satu.kode and t < laporan.tahun}):
            baru, lama = kini.get((satu.kode, tahun)), dulu[satu.kode, tahun]
            if baru is not None and not _sama(baru, lama, satu.desimal):
                tertulis, laporan_itu = (cetak_nilai(n, satu.desimal, satu.satuan) for n in (baru, lama))
                pesan = (
                    f"Realisasi {tahun} “{satu.nama}” ({satu.kode}) tertulis {tertulis}, sedangkan laporan tahun "
                    f"{laporan.tahun - 1} memuat {laporan_itu}."
                )
                yield Dugaan(tempat_realisasi(laporan, satu.kode, tahun), tertulis, laporan_itu, pesan)


@aturan(
    "Target Renstra sama dengan laporan tahun lalu",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Target Renstra hanya berubah dengan perubahan Renstra",
    membaca=("target", "laporan tahun lalu"),
)
def target_laporan_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """Targets of the Renstra and of years that are over are those of last year's report."""
    lalu = laporan_lalu(laporan)
    if lalu is None:
        return
    renstra = {(s.indikator, s.tahun): s.renstra for s in lalu.data.target_pohon}
    berlaku = nilai_target(lalu)
    desimal = {satu.kode: satu for satu in laporan.data.indikator}
    kini = nilai_target(laporan)
    for satu in laporan.data.target_pohon:
        kunci, milik = (satu.indikator, satu.tahun), desimal[satu.indikator]
        baru, lama = satu.renstra, renstra.get(kunci)
        if baru is None or lama is None:
            lewat = satu.tahun < laporan.tahun
            baru, lama = (kini.get(kunci), berlaku.get(kunci)) if lewat else (None, None)
        if baru is not None and lama is not None and not _sama(baru, lama, milik.desimal):
            tertulis, laporan_itu = (cetak_nilai(n, milik.desimal, milik.satuan) for n in (baru, lama))
            pesan = (
                f"Target {satu.tahun} “{milik.nama}” ({milik.kode}) tertulis {tertulis}, sedangkan laporan tahun "
                f"{laporan.tahun - 1} memuat {laporan_itu}."
            )
            yield Dugaan(tempat(satu, "renstra"), tertulis, laporan_itu, pesan)


@aturan(
    "Anggaran tahun lalu sama dengan laporan tahun lalu",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_DASAR,
    membaca=("riwayat_anggaran", "laporan tahun lalu"),
)
def anggaran_laporan_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """Budget and spending of last year are the totals of last year's report."""
    lalu = laporan_lalu(laporan)
    for satu in laporan.data.riwayat_anggaran if lalu else ():
        if lalu is None or satu.tahun != lalu.tahun:
            continue
        for kolom in ("anggaran", "realisasi"):
            baru, lama = getattr(satu, kolom), getattr(lalu.hasil.total, kolom)
            if baru is not None and baru != lama:
                pesan = (
                    f"{kolom.capitalize()} tahun {satu.tahun} tertulis {cetak_bulat(baru)}, sedangkan laporan tahun itu "
                    f"memuat {cetak_bulat(lama)}."
                )
                yield Dugaan(tempat(satu, kolom), cetak_bulat(baru), cetak_bulat(lama), pesan)


@aturan(
    "Nama dan satuan indikator sama dengan laporan tahun lalu",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Perbandingan antartahun memerlukan indikator yang tetap",
    membaca=("indikator", "laporan tahun lalu"),
)
def indikator_laporan_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator of the same code has the name and the unit of last year's report."""
    lalu = laporan_lalu(laporan)
    dulu = {satu.kode: satu for satu in lalu.data.indikator} if lalu else {}
    for satu in laporan.data.indikator:
        for kolom in ("nama", "satuan", "arah"):
            baru, lama = str(getattr(satu, kolom)), str(getattr(dulu.get(satu.kode, satu), kolom))
            if padan(baru) != padan(lama):
                pesan = f"{kolom.capitalize()} indikator {satu.kode} tertulis “{baru}”, sedangkan pada laporan tahun lalu “{lama}”."
                yield Dugaan(tempat(satu, kolom), baru, lama, pesan)
