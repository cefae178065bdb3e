"""Traces of spending by kind: typed rows, their sums by kind, and what of the total is left."""

from __future__ import annotations

from kinerja.besaran import daftar as b
from kinerja.hitung import Dana, Hasil
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel

__all__ = ["jejak_belanja"]

_BIDANG = ((b.PAGU, "anggaran"), (b.REALISASI_ANGGARAN, "realisasi"))


def jejak_belanja(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of sheet belanja, after those of the whole budget."""
    for urut, satu in enumerate(hasil.data.belanja, start=1):
        pos = b.pos_rincian_belanja(urut)
        milik = hasil.pos[satu.kode].nama if satu.kode else "seluruhnya"
        nama = f"{satu.jenis.nama.lower()} untuk {milik}" if satu.kode else f"{satu.jenis.nama.lower()} {milik}"
        for besaran, kolom in _BIDANG:
            isi.asli(besaran, (pos,), getattr(satu, kolom), [sel(satu, kolom)], nama=nama)
        isi.uang(pos, nama, Dana(satu.anggaran, satu.realisasi))
    for p in hasil.belanja:
        pos, nama = b.pos_belanja(p.jenis or p.susunan), p.nama.lower()
        for besaran, kolom in _BIDANG:
            nilai = p.anggaran if kolom == "anggaran" else p.realisasi
            if p.jenis is None:
                lain = [q.jenis for q in hasil.belanja if q.susunan is p.susunan and q.jenis]
                sumber = (b.TOTAL, *(b.pos_belanja(satu) for satu in lain))
                isi.turunan(
                    besaran, (pos,), nilai, [isi.operand(besaran.kunci(satu)) for satu in sumber], nama=nama,
                    hitung=lambda semua, *bagian: semua - sum(bagian), tulisan="Jumlah seluruhnya − jumlah yang dirinci",
                )  # fmt: skip
                continue
            rincian = [urut for urut, satu in enumerate(hasil.data.belanja, start=1) if satu.jenis is p.jenis]
            operand = [isi.operand(besaran.kunci(b.pos_rincian_belanja(urut))) for urut in rincian]
            isi.turunan(besaran, (pos,), nilai, operand, nama=nama)
        isi.uang(pos, nama, p)
