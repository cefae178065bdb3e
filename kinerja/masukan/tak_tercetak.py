"""Rows that no place of the report and no sentence prints: they would vanish without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kinerja.angka import gabung
from kinerja.dokumen import Dokumen
from kinerja.masukan.galat import Galat
from kinerja.masukan.narasi import SEL_BERPENANDA, Narasi
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.model import LEMBAR, Data, Level, Realisasi, Variabel

__all__ = ["data_tak_disebut", "kolom_tak_tercetak", "pembanding_tercetak", "riwayat_renstra_tercetak"]

_PENANDA = r"""\b{}\(\s*["']([^"']*)["']"""


def data_tak_disebut(data: Data, narasi: Mapping[str, Narasi]) -> Iterator[Galat]:
    """Warn of every row of sheet data_pendukung that no placeholder prints."""
    disebut = _disebut("data", data, narasi)
    for satu in data.data_pendukung:
        if satu.kode not in disebut:
            pesan = (
                f'“{satu.kode}” tidak disebut dalam narasi sehingga tidak tercetak; tulis {{{{ data("{satu.kode}") }}}} '
                "pada kalimatnya, atau hapus baris ini"
            )
            yield galat_baris(satu, "kode", "data_tak_disebut", pesan, "peringatan")


def kolom_tak_tercetak(data: Data, dokumen: Sequence[Dokumen], buku: str) -> Iterator[Galat]:
    """Warn once of every column with something in it that no document of the folder prints.

    Parameters
    ----------
    data
        rows as they were read.
    dokumen
        what the folder is for.
    buku
        the workbook of the folder: what other files hold is printed by their own documents.
    """
    for lembar, spek in LEMBAR.items():
        milik = [satu for satu in dokumen if lembar in satu.lembar]
        for kolom in spek.nama_kolom() if milik else ():
            if any(satu.tak_cetak.get(f"{lembar}.{kolom}") != "" for satu in milik):
                continue
            isi = [s for s in getattr(data, lembar) if getattr(s, kolom) is not None and s.asal.berkas == buku]
            if isi:
                sebutan, banyak = gabung([satu.sebutan for satu in milik]), f" ({len(isi)} sel)" if len(isi) > 1 else ""
                pesan = f"kolom “{kolom}”{banyak} tidak tercetak dalam {sebutan}; kosongkan, atau tulis dalam naskahnya"
                yield galat_baris(isi[0], kolom, "kolom_tak_tercetak", pesan, "peringatan")


def pembanding_tercetak(data: Data, narasi: Mapping[str, Narasi], tahun: int | None) -> Iterator[Galat]:
    """Refuse rows of sheet pembanding that have no place: of a year to come, or of another level than tujuan and sasaran.

    Rows of earlier years are the history that the report of the next year keeps; a placeholder may print any level.

    Parameters
    ----------
    data, narasi
        as they were read, with rows that have faults.
    tahun
        year of the report; None when it is in doubt, then nothing is said.
    """
    if tahun is None or not data.pembanding:
        return
    level = {satu.kode: satu.level for satu in data.indikator if terbaca(satu, "kode", "level")}
    disebut = _disebut("peringkat", data, narasi)
    for satu in data.pembanding:
        if not terbaca(satu, "indikator", "tahun"):
            continue
        if satu.tahun > tahun:
            pesan = f"tahun {satu.tahun} melewati tahun laporan {tahun} sehingga tidak tercetak; hapus baris ini"
            yield galat_baris(satu, "tahun", "pembanding_salah_tempat", pesan)
        elif satu.tahun == tahun and satu.indikator not in disebut:
            milik = level.get(satu.indikator)
            if milik is not None and milik not in (Level.TUJUAN, Level.SASARAN):
                pesan = (
                    f"“{satu.indikator}” adalah indikator {milik.value}, padahal hanya indikator tujuan dan sasaran yang "
                    f'dibandingkan dengan daerah lain; hapus baris ini, atau tulis misalnya {{{{ peringkat("{satu.indikator}").peringkat }}}} '
                    "dalam narasi"
                )
                yield galat_baris(satu, "indikator", "pembanding_salah_tempat", pesan)


def riwayat_renstra_tercetak(data: Data, awal: int, buku: str) -> Iterator[Galat]:
    """Refuse values of earlier years that no table of a Renstra prints: its history stands with indikator_pelayanan.

    Parameters
    ----------
    data
        rows as they were read.
    awal
        first year of the Renstra.
    buku
        the workbook of its folder: what it has from the folders of years is printed there.
    """
    pelayanan = {satu.kode for satu in data.indikator_pelayanan}
    nyata: tuple[tuple[Realisasi | Variabel, ...], ...] = (data.realisasi, data.variabel)
    for satu in (baris for lembar in nyata for baris in lembar):
        if satu.asal.berkas not in ("", buku) or not terbaca(satu, "indikator", "tahun"):
            continue
        if satu.indikator not in pelayanan:
            pesan = (
                f"realisasi “{satu.indikator}” tidak tercetak dalam Renstra; tambahkan pada lembar indikator_pelayanan "
                f"dengan kode lain dan rujukan {satu.indikator}, lalu pakai kode itu di sini, atau hapus baris ini"
            )
            yield galat_baris(satu, "indikator", "riwayat_tak_tercetak", pesan)
        elif not awal - 5 <= satu.tahun < awal:
            pesan = f"tahun {satu.tahun} tidak termasuk lima tahun sebelum Renstra ini ({awal - 5}–{awal - 1}); hapus baris ini"
            yield galat_baris(satu, "tahun", "riwayat_tak_tercetak", pesan)
    for target in data.target:
        milik = target.indikator in pelayanan or target.renstra is None or target.asal.berkas not in ("", buku)
        if not milik and terbaca(target, "indikator", "tahun") and target.tahun < awal:
            pesan = (
                f"target “{target.indikator}” tahun {target.tahun} sebelum Renstra ini tidak tercetak; hapus sel ini"
            )
            yield galat_baris(target, "renstra", "riwayat_tak_tercetak", pesan)


def _disebut(nama: str, data: Data, narasi: Mapping[str, Narasi]) -> set[str]:
    """Return the codes that placeholders of one name have in their brackets, in prose and in cells."""
    teks = [satu.teks for satu in narasi.values()]
    teks += [
        isi
        for lembar, kolom in SEL_BERPENANDA
        for baris in getattr(data, lembar)
        for satu_kolom in kolom
        if (isi := getattr(baris, satu_kolom))
    ]
    pola = re.compile(_PENANDA.format(nama))
    return {kode for satu in teks for kode in pola.findall(satu)}
