"""Traces of the Renstra: pagu, the five years before, statistics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from kinerja.angka import cetak_persen, cetak_rupiah
from kinerja.besaran import daftar as umum
from kinerja.besaran import renstra as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.rumus import teks_lengkap
from kinerja.hitung import AnggaranLima, Hasil, HasilRenstra, KinerjaLima
from kinerja.hitung.rumus import CARA
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel, urut_isian
from kinerja.laporan.jejak.model import NilaiJejak, Operand
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.model import AnggaranLalu, Baris, Indikator, Realisasi

__all__ = ["jejak_renstra"]


def jejak_renstra(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all numbers of a Renstra, in its own folder and in that of a year that reads it."""
    renstra = hasil.renstra
    _pagu(renstra, isi)
    _kinerja(renstra, isi)
    _anggaran(renstra, isi)
    _statistik(renstra, isi)
    _pelayanan(renstra, isi)
    _periode(hasil, isi)


# --- pagu ----------------------------------------------------------------------------------------------------------


def _pagu(renstra: HasilRenstra, isi: Kumpulan) -> None:
    """Add the pagu of all codes and indicators, the lowest first."""
    baris = {(satu.indikator, satu.tahun): satu for satu in renstra.data.target}
    for pos in sorted(renstra.pos, key=lambda satu: -satu.kode.count(".") if satu.kode else 1):
        kode, nama = pos.kode or b.SEMUA, pos.nama or "seluruh program"
        for tahun, pagu in pos.pagu.items():
            for satu in pos.indikator:
                ketik = renstra.pagu_ketik.get((satu.kode, tahun))
                if ketik is not None:
                    asal = [sel(baris[satu.kode, tahun], "pagu")]
                    isi.asli(b.PAGU_INDIKATOR, (satu.kode, tahun), ketik, asal, nama=satu.nama)
            anak = renstra.anak(pos.kode)
            bawah = (
                [isi.operand(b.PAGU_RENSTRA.kunci(satu, tahun)) for satu in anak]
                if anak
                else [isi.operand(b.PAGU_INDIKATOR.kunci(satu.kode, tahun)) for satu in pos.indikator]
            )
            isi.turunan(b.PAGU_RENSTRA, (kode, tahun), pagu, bawah, nama=nama)
            for satu in pos.indikator:
                if (satu.kode, tahun) not in renstra.pagu_ketik:
                    _pagu_indikator(renstra, isi, satu, tahun)
        semua = [isi.operand(b.PAGU_RENSTRA.kunci(kode, tahun)) for tahun in pos.pagu]
        isi.turunan(b.PAGU_PERIODE, (kode,), pos.periode, semua, nama=nama)


def _pagu_indikator(renstra: HasilRenstra, isi: Kumpulan, satu: Indikator, tahun: int) -> None:
    if len(renstra.indikator_kode[satu.induk]) == 1:
        operand = [isi.operand(b.PAGU_RENSTRA.kunci(satu.induk, tahun))]
    else:
        operand = [isi.operand(b.PAGU_INDIKATOR.kunci(lain.kode, tahun)) for lain in renstra.pendukung(satu)]
    nilai = renstra.pagu_indikator(satu, tahun)
    isi.turunan(b.PAGU_INDIKATOR, (satu.kode, tahun), nilai, operand, nama=satu.nama)


# --- performance ---------------------------------------------------------------------------------------------------


def _pelayanan(renstra: HasilRenstra, isi: Kumpulan) -> None:
    """Add the targets of indicators beside the tree in the period itself."""
    milik = {satu.kode: satu for satu in renstra.data.indikator_pelayanan}
    for satu in renstra.data.target:
        acuan = milik.get(satu.indikator)
        if acuan is not None and satu.renstra is not None:
            cetak = cetak_bersatuan(satu.renstra, acuan.desimal, acuan.satuan or "")
            isi.asli(
                umum.RENCANA, (satu.indikator, satu.tahun), satu.renstra, [sel(satu, "renstra")], tercetak=cetak,
                nama=acuan.nama or acuan.kode,
            )  # fmt: skip


def _kinerja(renstra: HasilRenstra, isi: Kumpulan) -> None:
    target = {(satu.indikator, satu.tahun): satu for satu in renstra.data.target}
    nyata = {(satu.indikator, satu.tahun): satu for satu in renstra.data.realisasi}
    for satu in renstra.kinerja_lalu:
        for tahun in renstra.lima:
            if (satu.kode, tahun) in target:
                _asli(isi, umum.RENCANA, satu, tahun, target[satu.kode, tahun], "renstra")
            _nyata(renstra, isi, satu, tahun, nyata.get((satu.kode, tahun)))
            operand = [
                _masuk(renstra, isi, besaran.kunci(satu.kode, tahun), satu.desimal, nama)
                for besaran, nama in ((umum.REALISASI, "Realisasi"), (umum.RENCANA, "Target"))
            ]
            isi.turunan(b.RASIO_LALU, (satu.kode, tahun), satu.rasio[tahun], operand, nama=satu.nama)


def _nyata(renstra: HasilRenstra, isi: Kumpulan, satu: KinerjaLima, tahun: int, baris: Realisasi | None) -> None:
    """Add a realisasi: its cell, or the variables that it is computed from."""
    peran = {v.peran.value: v for v in renstra.data.variabel if (v.indikator, v.tahun) == (satu.kode, tahun)}
    nilai = satu.realisasi[tahun]
    if not peran:
        if baris is not None:
            _asli(isi, umum.REALISASI, satu, tahun, baris, "realisasi")
        return
    rumus = CARA[satu.baris.cara_realisasi]
    operand = [isi.operand(umum.VARIABEL.kunci(satu.kode, nama, tahun)) for nama in ("pembilang", "penyebut")]
    isi.turunan(
        umum.REALISASI, (satu.kode, tahun), nilai, operand, nama=satu.nama,
        tercetak=cetak_bersatuan(nilai, satu.desimal, satu.satuan),
        tulisan=teks_lengkap(rumus, {nama: v.nama for nama, v in peran.items()}),
        hitung=lambda *isian: rumus.hitung(urut_isian(rumus, isian)),
    )  # fmt: skip


def _asli(isi: Kumpulan, besaran: Besaran, satu: KinerjaLima, tahun: int, baris: Baris, kolom: str) -> None:
    nilai = (satu.target if kolom == "renstra" else satu.realisasi)[tahun]
    cetak = cetak_bersatuan(nilai, satu.desimal, satu.satuan)
    isi.asli(besaran, (satu.kode, tahun), nilai, [sel(baris, kolom)], tercetak=cetak, nama=satu.nama)


def _masuk(renstra: HasilRenstra, isi: Kumpulan, kunci: Kunci, desimal: int, nama: str) -> Operand | None:
    """Refer to a number as the basis of calculation lets it enter."""
    jejak = isi.get(kunci)
    if jejak is None or not isinstance(jejak.nilai, Decimal):
        return None
    return isi.operand(kunci, renstra.dasar.operand(jejak.nilai, desimal), nama)


# --- money ---------------------------------------------------------------------------------------------------------


def _anggaran(renstra: HasilRenstra, isi: Kumpulan) -> None:
    for satu in renstra.anggaran_lalu:
        for tahun in renstra.lima:
            milik = renstra.belanja_tahunan(satu.kode, tahun)
            _uang_lalu(isi, b.ANGGARAN_LALU, satu, tahun, [(s, "anggaran", s.anggaran) for s in milik])
            _uang_lalu(isi, b.REALISASI_LALU, satu, tahun, [(s, "realisasi", s.realisasi) for s in milik])
            operand = [isi.operand(besaran.kunci(satu.kode, tahun)) for besaran in (b.REALISASI_LALU, b.ANGGARAN_LALU)]
            isi.turunan(b.SERAPAN_LALU, (satu.kode, tahun), satu.rasio[tahun], operand, nama=satu.nama)
        _tumbuh(renstra, isi, satu)
    for rata, nilai in zip((b.RATA_TUMBUH_ANGGARAN, b.RATA_TUMBUH_REALISASI), renstra.rata_pertumbuhan, strict=True):
        operand = [_persen(renstra, isi, rata.kunci(satu.kode)) for satu in renstra.anggaran_lalu]
        isi.turunan(rata, (b.SEMUA,), nilai, operand, nama="seluruh program", apa="semua program")


def _uang_lalu(
    isi: Kumpulan,
    besaran: Besaran,
    satu: AnggaranLima,
    tahun: int,
    milik: Sequence[tuple[AnggaranLalu, str, int | None]],
) -> None:
    """Add an amount: its cell, or the sum of what older codes had that became this one."""
    ada = [(baris, kolom, nilai) for baris, kolom, nilai in milik if nilai is not None]
    if len(ada) == 1:
        ((baris, kolom, nilai),) = ada
        isi.asli(besaran, (satu.kode, tahun), nilai, [sel(baris, kolom)], nama=satu.nama)
    elif ada:
        operand = [Operand(s.nama or s.kode, n, cetak_rupiah(n), sel=(sel(s, k),)) for s, k, n in ada]
        isi.turunan(
            besaran, (satu.kode, tahun), sum(n for _, _, n in ada), operand,
            hitung=_menjumlah, tulisan="jumlah menurut nomenklatur lama", nama=satu.nama,
        )  # fmt: skip


def _menjumlah(*nilai: NilaiJejak) -> NilaiJejak:
    return sum(satu for satu in nilai if isinstance(satu, int))


def _periode(hasil: Hasil, isi: Kumpulan) -> None:
    """Add what the years of the Renstra before that of the report spent."""
    renstra, lalu = hasil.renstra, hasil.tahun - 1
    for tahun in range(renstra.mulai, hasil.tahun):
        for satu in (s for s in renstra.data.anggaran_lalu if s.tahun == tahun):
            asal = [sel(satu, "realisasi")]
            isi.asli(b.REALISASI_LALU, (satu.kode, tahun), satu.realisasi, asal, nama=satu.nama or satu.kode)
    semua = {satu.kode for satu in renstra.data.anggaran_lalu}
    semua |= {renstra.kode_kini(satu.kode, satu.tahun, hasil.tahun) for satu in renstra.data.anggaran_lalu}
    for kode in ("", *sorted(semua)):
        if (nilai := renstra.belanja_sampai(kode, lalu)) is not None:
            baris = [
                s
                for tahun in range(renstra.mulai, hasil.tahun)
                for s in renstra.belanja_tahunan(kode, tahun, hasil.tahun)
            ]
            operand = [isi.operand(b.REALISASI_LALU.kunci(satu.kode, satu.tahun)) for satu in baris]
            nama = baris[0].nama or kode if kode and baris else "seluruh program"
            isi.turunan(b.REALISASI_PERIODE, (kode or b.SEMUA, lalu), nilai, operand, nama=nama)


def _tumbuh(renstra: HasilRenstra, isi: Kumpulan, satu: AnggaranLima) -> None:
    jenis: tuple[tuple[Besaran, Besaran, Besaran, Mapping[int, Decimal | None], Decimal | None], ...] = (
        (b.TUMBUH_ANGGARAN, b.ANGGARAN_LALU, b.RATA_TUMBUH_ANGGARAN, satu.tumbuh_anggaran, satu.rata_anggaran),
        (b.TUMBUH_REALISASI, b.REALISASI_LALU, b.RATA_TUMBUH_REALISASI, satu.tumbuh_realisasi, satu.rata_realisasi),
    )
    for tumbuh, uang, rata, nilai, rerata in jenis:
        for tahun, isi_tumbuh in nilai.items():
            operand = [isi.operand(uang.kunci(satu.kode, t)) for t in (tahun, tahun - 1)]
            isi.turunan(tumbuh, (satu.kode, tahun), isi_tumbuh, operand, nama=satu.nama)
        semua = [isi.operand(tumbuh.kunci(satu.kode, tahun)) for tahun in nilai]
        isi.turunan(rata, (satu.kode,), rerata, semua, nama=satu.nama, apa="setiap tahun")


def _persen(renstra: HasilRenstra, isi: Kumpulan, kunci: Kunci) -> Operand | None:
    jejak = isi.get(kunci)
    nilai = jejak.nilai if jejak and isinstance(jejak.nilai, Decimal) else None
    masuk = renstra.dasar.operand(nilai)
    return None if masuk is None else isi.operand(kunci, masuk, tercetak=cetak_persen(masuk))


# --- statistics ----------------------------------------------------------------------------------------------------


def _statistik(renstra: HasilRenstra, isi: Kumpulan) -> None:
    for deret in renstra.statistik:
        for tahun, satu in deret.baris.items():
            isi.asli(b.STATISTIK, (deret.nama, tahun), satu.nilai, [sel(satu, "nilai")], nama=deret.nama)
        awal, akhir = min(deret.nilai), max(deret.nilai)
        operand = [isi.operand(b.STATISTIK.kunci(deret.nama, tahun)) for tahun in (akhir, awal)]
        isi.turunan(b.TUMBUH_STATISTIK, (deret.nama,), deret.tumbuh, operand, nama=deret.nama, awal=awal, akhir=akhir)
