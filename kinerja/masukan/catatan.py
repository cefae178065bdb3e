"""Reading reviu.xlsx: what people answered to the findings of the reviewer."""

from __future__ import annotations

from pathlib import Path

from kinerja.dokumen import REVIU
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import ada
from kinerja.masukan.lembar import susun_lembar
from kinerja.model import CatatanReviu, CatatanSelesai, kunci_temuan

__all__ = ["BUKU_REVIU", "baca_catatan"]

#: Name of the workbook of answers, in a report folder and among the outputs.
BUKU_REVIU = REVIU.bentuk["xlsx"]

_AMBIL_LAGI = "ambil lagi reviu.xlsx dari folder keluaran, lalu isi kolom status dan catatan saja"


def baca_catatan(folder: Path) -> tuple[tuple[CatatanReviu, ...], tuple[Galat, ...]]:
    """Read the answers in a report folder; no file means no answers.

    Returns
    -------
    tuple
        the rows of sheet temuan, then those of sheet selesai (:class:`~kinerja.model.CatatanSelesai`), and all faults
        and warnings. A row whose ``id`` is not that of its own rule and place is a fault: its other columns were
        changed, so that nobody knows what the answer is about.
    """
    berkas = folder / BUKU_REVIU
    if not ada(folder, BUKU_REVIU):
        return (), ()
    try:
        buku = baca_buku(berkas)
    except MasukanSalah as salah:
        return (), salah.daftar
    galat = [*buku.peringatan]
    hasil: list[CatatanReviu] = []
    if CatatanReviu.lembar not in buku:
        pesan = f"lembar tidak ditemukan; {_AMBIL_LAGI}"
        galat.append(Galat(BUKU_REVIU, CatatanReviu.lembar, "", "lembar_tidak_ada", pesan))
    pertama: dict[str, CatatanReviu] = {}
    for spek in (CatatanReviu, CatatanSelesai):
        if spek.lembar not in buku:
            continue
        baris, salah_lembar = susun_lembar(buku[spek.lembar], spek, BUKU_REVIU)
        galat.extend(salah_lembar)
        for satu in baris:
            if satu.id != kunci_temuan(satu.aturan, satu.tempat or ""):
                pesan = f"id “{satu.id}” bukan id temuan pada baris ini; {_AMBIL_LAGI}"
                galat.append(_galat(satu, "id", "id_tidak_cocok", pesan))
            elif satu.id in pertama:
                awal = pertama[satu.id]
                pesan = f"“{satu.id}” sudah ada pada lembar {awal.lembar} baris {awal.asal.baris}; hapus salah satu"
                galat.append(_galat(satu, "id", "ganda", pesan))
            else:
                pertama[satu.id] = satu
                hasil.append(satu)
    return tuple(hasil), tuple(galat)


def _galat(baris: CatatanReviu, nama: str, kode: str, pesan: str) -> Galat:
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    return Galat(BUKU_REVIU, lembar, sel, kode, pesan)
