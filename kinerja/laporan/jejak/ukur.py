"""Traces of performance: targets, realisasi, capaian, means, changes, the end of the Renstra."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kinerja.angka import cetak_desimal, cetak_persen
from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.rumus import bernama, teks_lengkap
from kinerja.hitung import (
    CARA,
    Hasil,
    RealisasiTahun,
    capaian,
    perubahan,
    rata_rata,
    rumus_capaian,
)
from kinerja.laporan.jejak.kumpulan import Kumpulan, berberkas, sel, urut_isian
from kinerja.laporan.jejak.model import Hitung, Operand
from kinerja.laporan.jejak.operand import cetak_ukur, operand_persen, operand_ukur
from kinerja.model import (
    AGREGASI,
    Agregasi,
    Arah,
    Indikator,
    Level,
    Realisasi,
    RumusTurun,
    Variabel,
    gabung_triwulan,
)

__all__ = ["jejak_kinerja"]

_TERCETAK = "Angka yang dihitung dibulatkan lebih dahulu sebagaimana tercetak (dasar hitung tercetak)."


def jejak_kinerja(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all indicators and sasaran."""
    _target(hasil, isi)
    _realisasi(hasil, isi)
    _capaian(hasil, isi)
    _rerata(hasil, isi)
    _perubahan(hasil, isi)
    _akhir_renstra(hasil, isi)


def _target(hasil: Hasil, isi: Kumpulan) -> None:
    for p in hasil.data.indikator:
        tercetak = cetak_ukur(p, p.data_awal)
        isi.asli(b.DATA_AWAL, (p.kode,), p.data_awal, [sel(p, "data_awal")], tercetak=tercetak, nama=p.nama)
    for t in hasil.data.target_pohon:
        p = hasil.indikator[t.indikator]
        for besaran, kolom, angka in ((b.RENCANA, "renstra", t.renstra), (b.PK_MURNI, "pk_murni", t.pk_murni)):
            isi.asli(besaran, (p.kode, t.tahun), angka, [sel(t, kolom)], tercetak=cetak_ukur(p, angka), nama=p.nama)
    for satu in hasil.target:
        p = hasil.indikator[satu.indikator]
        isi.asli(
            b.TARGET, (p.kode, satu.tahun), satu.target, [berberkas(satu.asal)],
            tercetak=cetak_ukur(p, satu.target), nama=p.nama, sumber=satu.sumber_target,
        )  # fmt: skip


def _realisasi(hasil: Hasil, isi: Kumpulan) -> None:
    variabel: dict[tuple[str, int], dict[str, Variabel]] = {}
    for v in hasil.data.variabel:
        variabel.setdefault((v.indikator, v.tahun), {})[v.peran.value] = v
        isi.asli(b.VARIABEL, (v.indikator, v.peran.value, v.tahun), v.nilai, [sel(v, "nilai")], nama=v.nama)
    baris = {(r.indikator, r.tahun): r for r in hasil.data.realisasi_pohon}
    for satu in hasil.realisasi:
        p, tempat = hasil.indikator[satu.indikator], (satu.indikator, satu.tahun)
        if tempat in variabel:
            _dari_variabel(isi, p, satu, variabel[tempat])
        elif ":" in satu.asal.partition("!")[2]:
            _dari_triwulan(isi, p, satu, baris[tempat])
        else:
            isi.asli(
                b.REALISASI, tempat, satu.realisasi, [berberkas(satu.asal)],
                tercetak=cetak_ukur(p, satu.realisasi), nama=p.nama,
            )  # fmt: skip


def _dari_variabel(isi: Kumpulan, p: Indikator, satu: RealisasiTahun, peran: Mapping[str, Variabel]) -> None:
    rumus = CARA[p.cara_realisasi]
    nama = ("pembilang", "penyebut")
    isi.turunan(
        b.REALISASI, (p.kode, satu.tahun), satu.realisasi,
        [isi.operand(b.VARIABEL.kunci(p.kode, bagian, satu.tahun)) for bagian in nama],
        tercetak=cetak_ukur(p, satu.realisasi), nama=p.nama,
        tulisan=teks_lengkap(rumus, {bagian: peran[bagian].nama for bagian in nama}),
        hitung=lambda *nilai: rumus.hitung(urut_isian(rumus, nilai)),
    )  # fmt: skip


def _dari_triwulan(isi: Kumpulan, p: Indikator, satu: RealisasiTahun, baris: Realisasi) -> None:
    agregasi = p.agregasi or Agregasi.AKUMULASI
    triwulan = [
        Operand(f"triwulan {romawi}", nilai, cetak_ukur(p, nilai), sel=(sel(baris, tw),))
        for tw, romawi, nilai in (
            ("tw1", "I", baris.tw1),
            ("tw2", "II", baris.tw2),
            ("tw3", "III", baris.tw3),
            ("tw4", "IV", baris.tw4),
        )
        if nilai is not None
    ]
    isi.turunan(
        b.REALISASI, (p.kode, satu.tahun), satu.realisasi, triwulan, tercetak=cetak_ukur(p, satu.realisasi), nama=p.nama,
        tulisan=AGREGASI[agregasi].tulisan, hitung=lambda *nilai: gabung_triwulan(nilai, agregasi),
    )  # fmt: skip


def _catatan(hasil: Hasil) -> str:
    return "" if hasil.pilihan.dasar_hitung.bulat() is None else _TERCETAK


def _penghitung(arah: Arah, turun: RumusTurun) -> Hitung:
    return lambda target, realisasi: capaian(target, realisasi, arah, turun).nilai


def _capaian(hasil: Hasil, isi: Kumpulan) -> None:
    for p in hasil.riwayat:
        turun = hasil.rumus_turun(p.kode)
        operand = [
            operand_ukur(hasil, isi, p, besaran.kunci(p.kode, p.tahun), nama)
            for besaran, nama in ((b.TARGET, "Target"), (b.REALISASI, "Realisasi"))
        ]
        tempat: list[tuple[Besaran, tuple[str | int, ...]]] = [(b.CAPAIAN_TAHUN, (p.kode, p.tahun))]
        if p.tahun == hasil.tahun:
            tempat.append((b.CAPAIAN, (p.kode,)))
        for besaran, kunci in tempat:
            isi.turunan(
                besaran, kunci, p.capaian, operand, tulisan=bernama(rumus_capaian(p.target, p.arah, turun)),
                hitung=_penghitung(p.arah, turun), catatan=_catatan(hasil), nama=p.nama, tahun=p.tahun,
            )  # fmt: skip


def _rerata(hasil: Hasil, isi: Kumpulan) -> None:
    batas = hasil.pilihan.batas_capaian
    terbatas = f", masing-masing paling tinggi {cetak_persen(batas)}" if batas is not None else ""

    def hitung(*nilai: Decimal) -> Decimal | None:
        return rata_rata(nilai, hasil.pilihan)

    def operand(kunci: Kunci, nama: str) -> Operand | None:
        return operand_persen(hasil, isi, kunci, nama)

    for urut, s in enumerate(hasil.capaian_sasaran, start=1):
        milik = hasil.capaian_level(Level.SASARAN, s.kode)
        isi.turunan(
            b.CAPAIAN_SASARAN, (s.kode,), s.capaian, [operand(b.CAPAIAN.kunci(p.kode), p.nama) for p in milik],
            hitung=hitung, catatan=_catatan(hasil), urut=urut, batas=terbatas,
        )  # fmt: skip
    for kode, pos in hasil.efisiensi_anggaran.items():
        bawah = [p for p in hasil.capaian if p.induk == kode and p.level not in (Level.TUJUAN, Level.SASARAN)]
        isi.turunan(
            b.CAPAIAN_POS, (kode,), pos.capaian, [operand(b.CAPAIAN.kunci(p.kode), p.nama) for p in bawah],
            hitung=hitung, catatan=_catatan(hasil), nama=pos.uraian, batas=terbatas,
        )  # fmt: skip
    semua = [
        operand(b.CAPAIAN_SASARAN.kunci(s.kode), f"Sasaran {urut}")
        for urut, s in enumerate(hasil.data.sasaran, start=1)
    ]
    isi.turunan(b.RATA_RATA, (), hasil.rata_rata.capaian, semua, hitung=hitung, catatan=_catatan(hasil), batas=terbatas)


def _perubahan(hasil: Hasil, isi: Kumpulan) -> None:
    pertama = {p.kode: p for p in reversed(hasil.riwayat)}
    for kode in dict.fromkeys(p.kode for p in hasil.riwayat):
        p = pertama[kode]
        kini, lalu = hasil.tahun, hasil.tahun - 1
        beda = perubahan(
            hasil.nyata.get((kode, lalu)), hasil.nyata.get((kode, kini)), hasil.pilihan.dasar_hitung, p.desimal
        )
        operand = [
            operand_ukur(hasil, isi, p, b.REALISASI.kunci(kode, tahun), f"Realisasi {tahun}") for tahun in (kini, lalu)
        ]
        isi.turunan(
            b.PERUBAHAN, (kode,), beda, operand, tercetak=cetak_desimal(beda, p.desimal), catatan=_catatan(hasil),
            nama=p.nama, kini=f"Realisasi {kini}", lalu=f"Realisasi {lalu}",
        )  # fmt: skip


def _akhir_renstra(hasil: Hasil, isi: Kumpulan) -> None:
    akhir = hasil.data.identitas[0].renstra_akhir
    for p in hasil.akhir_renstra:
        satu, turun = hasil.capaian_menurut_kode[p.kode], hasil.rumus_turun(p.kode)
        operand = [
            operand_ukur(hasil, isi, satu, kunci, nama)
            for kunci, nama in (
                (b.RENCANA.kunci(p.kode, akhir), f"Target {akhir}"),
                (b.REALISASI.kunci(p.kode, hasil.tahun), "Realisasi"),
            )
        ]
        rumus = bernama(rumus_capaian(p.target_akhir, satu.arah, turun))
        isi.turunan(
            b.KEMAJUAN, (p.kode,), p.kemajuan, operand, tulisan=f"{rumus}, dengan target akhir Renstra",
            hitung=_penghitung(satu.arah, turun), catatan=_catatan(hasil), nama=p.nama, akhir=akhir,
        )  # fmt: skip
