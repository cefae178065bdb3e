"""The sheet of quantities that follow from others and stand in no table: each with its live formula."""

from __future__ import annotations

from decimal import Decimal

from kinerja.besaran.definisi import Besaran, Kunci, semua_besaran
from kinerja.besaran.sel import rumus_sel
from kinerja.laporan.jejak import Jejak, Operand, desimal_kunci
from kinerja.terbit.ekspor.lembar import PERSEN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import angka

__all__ = ["besaran_lain", "rumus_besaran"]


def besaran_lain(naskah: Naskah) -> Lembar | None:
    """Show the derived quantities of the report; nothing when there is none."""
    daftar = [
        (besaran, satu)
        for besaran in semua_besaran()
        if besaran.turunan
        for satu in naskah.laporan.semua_jejak.values()
        if besaran.cocok(satu.kunci)
    ]
    if not daftar:
        return None
    kolom = [
        KolomLembar("Besaran", 60),
        KolomLembar("Kunci", 40),
        KolomLembar("Nilai", 20, PERSEN),
        KolomLembar("Rumus", 60),
        KolomLembar("Sumber", 40),
    ]
    lembar = naskah.lembar("Besaran Lain", f"Besaran Lain Tahun {naskah.laporan.tahun}", kolom)
    for besaran, satu in daftar:
        lembar.baris([satu.nama, satu.kunci, rumus_besaran(naskah, besaran, satu), satu.rumus, besaran.sumber or None])
    return lembar


def rumus_besaran(naskah: Naskah, besaran: Besaran, jejak: Jejak) -> Rumus:
    """Write the expression over the cells of its operands; one that stands in no cell enters as a number."""
    if besaran.rumus is None:
        raise TypeError(f"{besaran.pola} tidak berumus")
    sel = {nama: _sel(naskah, isi) for nama, isi in zip(besaran.rumus.operand(), jejak.operand, strict=True)}
    kosong = [naskah.tempat[isi.kunci] for isi in jejak.operand if isi.kunci in naskah.tempat]
    bulat = None if besaran.cetakan.bulat else naskah.laporan.pilihan.dasar_hitung.bulat()
    nilai = jejak.nilai
    if isinstance(nilai, Decimal):
        nilai = naskah.hitung.nilai(nilai)
    isi = nilai if isinstance(nilai, Decimal | int) else None
    return Rumus(rumus_sel(besaran.rumus, sel, bulat=bulat, kosong=kosong), isi, Kunci(jejak.kunci))


def _sel(naskah: Naskah, satu: Operand) -> str:
    tempat = naskah.tempat.get(satu.kunci)
    if tempat is None:
        return angka(satu.nilai) if isinstance(satu.nilai, Decimal | int) else "0"
    if isinstance(satu.nilai, Decimal):
        return naskah.hitung.bulat(tempat, desimal_kunci(satu.kunci, naskah.laporan.hasil))
    return tempat
