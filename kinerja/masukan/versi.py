"""Workbooks and settings of earlier versions: read under their new names, and told what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kinerja.masukan.buku import BukuMentah, LembarMentah, huruf, kunci_lembar
from kinerja.masukan.galat import Galat
from kinerja.model import LEMBAR, muat_perubahan, nomor_versi, versi_buku

__all__ = ["TANDA_VERSI", "perbarui_buku", "perbarui_pilihan", "versi_tercatat"]

#: Begins the line on the first sheet that bears the version of the workbook.
TANDA_VERSI = "Versi buku kerja:"
_PETUNJUK = "petunjuk"
_BARIS_CARI = 20


def versi_tercatat(buku: Mapping[str, LembarMentah]) -> str:
    """Return the version that a workbook bears, "" when it bears none."""
    for baris in buku[_PETUNJUK].baris[:_BARIS_CARI] if _PETUNJUK in buku else ():
        for sel in baris:
            if cocok := re.fullmatch(rf"{TANDA_VERSI} *(\d+\.\d+\.\d+)", str(sel).strip()):
                return cocok[1]
    return ""


def perbarui_buku(buku: BukuMentah, berkas: str) -> tuple[BukuMentah, tuple[Galat, ...]]:
    """Give sheets and columns of an earlier version their new names.

    A name is only taken for an old one where the new one is missing.

    Returns
    -------
    tuple
        the sheets under their new names, and a warning for each that was read under an old one.
    """
    hasil = BukuMentah(buku)
    hasil.peringatan, hasil.mentah = buku.peringatan, buku.mentah
    tahu = [*_lebih_baru(buku, berkas)]
    for satu in muat_perubahan():
        for lama, baru in satu.lembar.items():
            if lama in hasil and baru not in hasil:
                hasil[baru] = hasil.pop(lama)
                pesan = (
                    f"sejak versi {satu.versi} lembar ini bernama “{baru}”; isinya tetap dibaca, ganti nama lembarnya"
                )
                tahu.append(Galat(berkas, hasil[baru].nama, "", "nama_lama", pesan, "peringatan"))
        for lembar, kolom in satu.kolom.items():
            if lembar in hasil:
                hasil[lembar], letak = _ganti_kolom(hasil[lembar], lembar, kolom)
                for sel, lama, baru in letak:
                    pesan = f"sejak versi {satu.versi} kolom “{lama}” bernama “{baru}”; isinya tetap dibaca, ganti nama kolomnya"
                    tahu.append(Galat(berkas, hasil[lembar].nama, sel, "nama_lama", pesan, "peringatan"))
    return hasil, tuple(tahu)


def perbarui_pilihan(isi: Mapping[str, object], berkas: str) -> tuple[dict[str, object], list[Galat]]:
    """Give values of choices of an earlier version their new names; return them with a warning for each."""
    hasil, tahu = dict(isi), []
    for satu in muat_perubahan():
        for nama, nilai in satu.pilihan.items():
            lama = hasil.get(nama)
            if isinstance(lama, str) and lama in nilai:
                hasil[nama] = nilai[lama]
                pesan = f"sejak versi {satu.versi} “{lama}” bernama “{nilai[lama]}”; tetap dipakai, ganti isiannya"
                tahu.append(Galat(berkas, "", f"pilihan {nama}", "nama_lama", pesan, "peringatan"))
    return hasil, tahu


def _lebih_baru(buku: BukuMentah, berkas: str) -> Iterator[Galat]:
    """Warn of a workbook that a later version wrote: it may have columns that are not known here."""
    versi = versi_tercatat(buku)
    if versi and nomor_versi(versi) > nomor_versi(versi_buku()):
        pesan = (
            f"buku kerja dibuat oleh kinerja yang lebih baru (versi buku {versi}, yang dikenal di sini sampai "
            f"{versi_buku()}); pasang kinerja yang terbaru agar semua isinya terbaca"
        )
        yield Galat(berkas, buku[_PETUNJUK].nama, "", "buku_lebih_baru", pesan, "peringatan")


def _ganti_kolom(
    mentah: LembarMentah, lembar: str, nama: Mapping[str, str]
) -> tuple[LembarMentah, list[tuple[str, str, str]]]:
    """Rename titles in the row of titles, or in the first column of an upright sheet; tell where."""
    spek = LEMBAR[lembar]
    baris = [[*satu] for satu in mentah.baris]
    if spek.tegak:
        calon = [[(nomor, 0) for nomor, satu in enumerate(baris) if satu]]
    else:
        calon = [[(nomor, kolom) for kolom in range(len(satu))] for nomor, satu in enumerate(baris[:_BARIS_CARI])]
    letak = []
    for tempat in calon:
        judul = {kunci_lembar(str(baris[b][k])): (b, k) for b, k in reversed(tempat)}
        if not judul.keys() & {*spek.nama_kolom()}:
            continue
        for lama, baru in nama.items():
            if lama in judul and baru not in judul:
                b, k = judul[lama]
                letak.append((f"{huruf(k)}{b + 1}", str(baris[b][k]), baru.replace("_", " ")))
                baris[b][k] = baru
        if letak:
            break
    return replace(mentah, baris=tuple(map(tuple, baris))), letak
