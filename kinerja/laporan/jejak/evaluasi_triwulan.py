"""Traces of the quarterly evaluation of the Renja beside the Renstra (form E.81)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from kinerja.angka import cetak_romawi
from kinerja.besaran import daftar as umum
from kinerja.besaran import evaluasi_triwulan as b
from kinerja.besaran import renstra as r
from kinerja.besaran import triwulan as t
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.rumus import bernama
from kinerja.hitung import EvaluasiTriwulan, Hasil, UkurTriwulan, capaian, rata_rata, rumus_capaian
from kinerja.laporan.jejak.kumpulan import Kumpulan
from kinerja.laporan.jejak.operand import cetak_ukur, operand_persen, operand_ukur
from kinerja.model import TRIWULAN, Agregasi, Nilai

__all__ = ["jejak_evaluasi_triwulan"]


class _Sebut(TypedDict):
    """What fills the names of quantities."""

    nama: str
    triwulan: str


def jejak_evaluasi_triwulan(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all quarters, once those of the quarters and of the Renstra are there."""
    if t.kunci_uang(t.UANG_REALISASI)("", TRIWULAN[-1]) not in isi and not any(
        t.TW_REALISASI.kunci(satu.kode, TRIWULAN[-1]) in isi for satu in hasil.indikator_berlaku
    ):
        return
    for nomor in TRIWULAN:
        milik = hasil.evaluasi_triwulan(nomor)
        for p in milik.ukur:
            _indikator(hasil, isi, milik, p)
        _uang(hasil, isi, milik, nomor)
        for besaran, asal, nilai in (
            (b.RERATA_RENJA, t.TW_KEMAJUAN, milik.rerata_renja),
            (b.RERATA_RENSTRA, b.TW_CAPAIAN_RENSTRA, milik.rerata_renstra),
        ):
            operand = [operand_persen(hasil, isi, asal.kunci(p.kode, nomor)) for p in milik.ukur]
            isi.turunan(
                besaran, (nomor,), nilai, operand, hitung=lambda *deret: rata_rata(deret, hasil.pilihan),
                triwulan=cetak_romawi(nomor),
            )  # fmt: skip


def _indikator(hasil: Hasil, isi: Kumpulan, milik: EvaluasiTriwulan, p: UkurTriwulan) -> None:
    kinerja, lalu = milik.kinerja[p.kode], hasil.tahun - 1
    target = umum.RENCANA.kunci(p.kode, milik.periode.stop - 1)
    kini = t.TW_REALISASI.kunci(p.kode, p.triwulan)
    if p.agregasi is Agregasi.AKUMULASI:
        semua = [umum.RENCANA.kunci(p.kode, tahun) for tahun in milik.periode]
        dahulu = [umum.REALISASI.kunci(p.kode, tahun) for tahun in milik.lewat]
        _jumlah(hasil, isi, p, b.TARGET_PERIODE, (p.kode,), kinerja.target, semua)
        _jumlah(hasil, isi, p, b.NYATA_PERIODE, (p.kode, lalu), kinerja.lalu, dahulu)
        target = b.TARGET_PERIODE.kunci(p.kode)
        bagian = [*([b.NYATA_PERIODE.kunci(p.kode, lalu)] if milik.lewat else []), kini]
        _jumlah(hasil, isi, p, b.TW_SAMPAI, (p.kode, p.triwulan), kinerja.sampai, bagian)
    else:
        isi.turunan(
            b.TW_SAMPAI, (p.kode, p.triwulan), kinerja.sampai, [operand_ukur(hasil, isi, p, kini)], hitung=lambda satu: satu,
            tulisan="realisasi terakhir", tercetak=cetak_ukur(p, kinerja.sampai), **_sebut(p),
        )  # fmt: skip
    turun = hasil.rumus_turun(p.kode)
    isi.turunan(
        b.TW_CAPAIAN_RENSTRA, (p.kode, p.triwulan), kinerja.capaian,
        [operand_ukur(hasil, isi, p, satu) for satu in (target, b.TW_SAMPAI.kunci(p.kode, p.triwulan))],
        hitung=lambda janji, sampai: capaian(janji, sampai, p.arah, turun).nilai,
        tulisan=bernama(rumus_capaian(kinerja.target, p.arah, turun)), **_sebut(p),
    )  # fmt: skip


def _jumlah(
    hasil: Hasil,
    isi: Kumpulan,
    p: UkurTriwulan,
    besaran: Besaran,
    kunci: tuple[str | int, ...],
    nilai: Nilai | None,
    bagian: Iterable[Kunci],
) -> None:
    operand = [operand_ukur(hasil, isi, p, satu) for satu in bagian]
    isi.turunan(besaran, kunci, nilai, operand, tercetak=cetak_ukur(p, nilai), **_sebut(p))


def _sebut(p: UkurTriwulan) -> _Sebut:
    return {"nama": p.nama, "triwulan": cetak_romawi(p.triwulan)}


def _uang(hasil: Hasil, isi: Kumpulan, milik: EvaluasiTriwulan, nomor: int) -> None:
    for p in hasil.triwulan(nomor).pos:
        uang, kode = milik.uang[p.kode], p.kode or r.SEMUA
        sebut: _Sebut = {"nama": p.nama if p.kode else "seluruhnya", "triwulan": cetak_romawi(nomor)}
        bagian = [isi.operand(r.REALISASI_PERIODE.kunci(kode, hasil.tahun - 1))] if uang.lalu is not None else []
        bagian.append(isi.operand(t.kunci_uang(t.UANG_REALISASI)(p.kode, nomor)))
        kunci = (p.kode or "total", nomor)
        isi.turunan(b.UANG_SAMPAI, kunci, uang.sampai, bagian, **sebut)
        operand = [isi.operand(b.UANG_SAMPAI.kunci(*kunci)), isi.operand(r.PAGU_PERIODE.kunci(kode))]
        isi.turunan(b.UANG_CAPAIAN_RENSTRA, kunci, uang.capaian, operand, **sebut)
