"""Traces of money: the budget tree, sasaran, sources of funds, years, efficiency, the forms of the PK."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.angka import cetak_desimal, cetak_rupiah
from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.besaran.efisiensi import DERET, BahanEfisiensi, RumusEfisiensi
from kinerja.besaran.rumus import bernama
from kinerja.hitung import (
    AnggaranTahun,
    Dana,
    EfisiensiSasaran,
    Hasil,
    PosAnggaran,
    bagi_program,
    induk_ada,
    jumlahkan,
    jumlahkan_dana,
    keluaran_terukur,
)
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel
from kinerja.laporan.jejak.model import Hitung, NilaiJejak, Operand
from kinerja.laporan.jejak.operand import operand_persen
from kinerja.laporan.jejak.triwulan import kuartal
from kinerja.model import FormulirPK, Level, PKAnggaran

__all__ = ["jejak_uang"]

#: Fields of money: quantity and column of the sheet.
_BIDANG = ((b.PAGU, "anggaran"), (b.REALISASI_ANGGARAN, "realisasi"))
#: Levels of indicators that stand in the budget.
_ANGGARAN = (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)


def jejak_uang(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all amounts."""
    _pohon(hasil, isi)
    _sasaran(hasil, isi)
    _sumber_dana(hasil, isi)
    _riwayat(hasil, isi)
    _efisiensi(hasil, isi)
    _formulir(hasil, isi)


def _rupiah(uang: Dana, kolom: str) -> int | None:
    return {"anggaran": uang.anggaran, "realisasi": uang.realisasi}[kolom]


# --- the budget tree ---------------------------------------------------------------------------------------------


def _pohon(hasil: Hasil, isi: Kumpulan) -> None:
    for besaran, kolom in _BIDANG:
        _cabang(hasil, isi, hasil.pos, besaran, kolom, kolom)
    for kode, p in hasil.pos.items():
        isi.uang(b.pos_anggaran(kode), p.nama if kode else "seluruhnya", p)
    for p in hasil.bidang_urusan:
        milik = [b.pos_anggaran(kode) for kode, satu in hasil.pos.items() if satu.level == "program"]
        pos = b.pos_anggaran(p.kode)
        _jumlahkan(isi, pos, p.nama, [satu for satu in milik if satu.startswith(f"{pos}.")], p)
    if hasil.anggaran_murni:
        rekap = {p.kode: p for p in hasil.anggaran_murni}
        _cabang(hasil, isi, rekap, b.PAGU_MURNI, "anggaran", "anggaran_murni")


def _cabang(
    hasil: Hasil, isi: Kumpulan, rekap: Mapping[str, PosAnggaran], besaran: Besaran, bidang: str, kolom: str
) -> None:
    """Add one amount of all rows, the lowest first: a cell, its quarters, or the sum of the rows below."""
    lembar = {satu.kode: satu for satu in hasil.data.anggaran}
    nyata = {satu.kode: satu for satu in hasil.data.realisasi_subkegiatan}
    anak: dict[str, list[str]] = {kode: [] for kode in rekap}
    for kode in rekap:
        if kode:
            anak[induk_ada(kode, rekap)].append(kode)
    for kode in sorted(rekap, key=lambda satu: -satu.count(".") if satu else 1):
        nilai = _rupiah(rekap[kode], bidang)
        kunci, nama = (b.pos_anggaran(kode),), rekap[kode].nama if kode else "seluruhnya"
        if anak[kode]:
            operand = [isi.operand(besaran.kunci(b.pos_anggaran(a)), nama=rekap[a].nama) for a in anak[kode]]
            isi.turunan(besaran, kunci, nilai, operand, nama=nama)
        elif kode and kolom in lembar[kode].asal.terhitung:
            isi.turunan(besaran, kunci, nilai, kuartal(nyata[kode], 4, sampai=True), nama=nama)
        else:
            isi.asli(besaran, kunci, nilai, [sel(lembar[kode], kolom)] if kode else [], nama=nama)


def _sasaran(hasil: Hasil, isi: Kumpulan) -> None:
    bersama = [s.program for s in hasil.data.sasaran_program]
    untuk = {(s.sasaran, s.program): s.indikator or "" for s in hasil.data.sasaran_program}
    bagian: dict[tuple[Pos, str], list[Operand | None]] = {}
    for satu in bagi_program(hasil.data.sasaran_program, hasil.anggaran):
        program = hasil.pos[satu.program]
        terbagi = f" (bagian {cetak_desimal(satu.bagian, 2)} %)" if bersama.count(satu.program) > 1 else ""
        for besaran, kolom in _BIDANG:
            nilai = satu.anggaran if kolom == "anggaran" else satu.realisasi
            kunci = besaran.kunci(b.pos_anggaran(satu.program))
            operand = isi.operand(kunci, nilai, program.nama + terbagi, cetak_rupiah(nilai))
            for pos in (b.pos_sasaran(satu.sasaran), b.pos_indikator(satu.sasaran, untuk[satu.sasaran, satu.program])):
                bagian.setdefault((pos, kolom), []).append(operand)
    for urut, s in enumerate(hasil.anggaran_sasaran, start=1):
        pos, nama = b.pos_sasaran(s.kode), f"sasaran {urut}"
        for besaran, kolom in _BIDANG:
            isi.turunan(besaran, (pos,), _rupiah(s, kolom), bagian.get((pos, kolom), []), nama=nama)
        isi.uang(pos, nama, s)
    for p in hasil.anggaran_indikator:
        pos = b.pos_indikator(p.sasaran, p.kode)
        nama = f"untuk {hasil.indikator[p.kode].nama}" if p.kode else "untuk semua indikator sasaran"
        for besaran, kolom in _BIDANG:
            isi.turunan(besaran, (pos,), _rupiah(p, kolom), bagian[pos, kolom], nama=nama)
        isi.uang(pos, nama, p)
    _jumlahkan(
        isi,
        b.SEMUA_SASARAN,
        "seluruh sasaran",
        [b.pos_sasaran(s.kode) for s in hasil.data.sasaran],
        hasil.semua_sasaran,
    )
    lepas = [isi.operand(b.PAGU.kunci(b.pos_anggaran(p.kode))) for p in hasil.tanpa_sasaran]
    isi.turunan(b.JUMLAH_TANPA_SASARAN, (), jumlahkan(hasil.tanpa_sasaran).anggaran, lepas)


def _jumlahkan(isi: Kumpulan, pos: Pos, nama: str, bagian: Sequence[Pos], uang: Dana) -> None:
    """Add the sums of some amounts with what follows from them."""
    for besaran, kolom in _BIDANG:
        isi.turunan(besaran, (pos,), _rupiah(uang, kolom), [isi.operand(besaran.kunci(a)) for a in bagian], nama=nama)
    isi.uang(pos, nama, uang)


# --- sources and years -------------------------------------------------------------------------------------------


def _sumber_dana(hasil: Hasil, isi: Kumpulan) -> None:
    kelompok: dict[Pos, list[int]] = {}
    for urut, s in enumerate(hasil.data.sumber_dana):
        pos, apa = b.pos_rincian(urut + 1), f"{s.sumber} untuk {s.uraian or hasil.pos[s.kode].nama}"
        for besaran, kolom in _BIDANG:
            isi.asli(besaran, (pos,), getattr(s, kolom), [sel(s, kolom)], nama=apa)
        isi.uang(pos, apa, Dana(s.anggaran, s.realisasi))
        for satu in (b.pos_sumber(s.sumber), b.pos_dana(s.sumber, s.kode)):
            kelompok.setdefault(satu, []).append(urut)
        if s.uraian:
            kelompok.setdefault(b.pos_dana(s.sumber, s.kode, s.uraian), []).append(urut)
    for pos, milik in kelompok.items():
        uang = jumlahkan_dana(hasil.data.sumber_dana[urut] for urut in milik)
        apa = pos.partition(":")[2].replace(":", ", ")
        _jumlahkan(isi, pos, apa, [b.pos_rincian(urut + 1) for urut in milik], uang)
    utama = hasil.sumber_dana[0]
    pos = b.pos_sumber(utama.sumber)
    lain = [b.pos_sumber(p.sumber) for p in hasil.sumber_dana[1:-1]]
    for besaran, kolom in _BIDANG:
        operand = [isi.operand(besaran.kunci(satu)) for satu in (b.TOTAL, *lain)]
        isi.turunan(
            besaran, (pos,), _rupiah(utama, kolom), operand, nama=utama.sumber, hitung=_selebihnya,
            tulisan="Jumlah seluruhnya − jumlah sumber dana lain",
        )  # fmt: skip
    isi.uang(pos, utama.sumber, utama)


def _selebihnya(semua: int, *bagian: int) -> int:
    return semua - sum(bagian)


def _riwayat(hasil: Hasil, isi: Kumpulan) -> None:
    for r in hasil.data.riwayat_anggaran:
        pos, tahun = b.pos_riwayat(r.tahun), f"tahun {r.tahun}"
        for besaran, kolom in _BIDANG:
            isi.asli(besaran, (pos,), getattr(r, kolom), [sel(r, kolom)], nama=tahun)
        milik = AnggaranTahun(r.tahun, r.anggaran, r.realisasi, r.persen)
        if milik.uang:
            isi.uang(pos, tahun, milik.uang)
        else:
            isi.asli(b.SERAPAN, (pos,), milik.persen, [sel(r, "persen")], nama=tahun)
    kini, lalu = b.SERAPAN.kunci(b.TOTAL), b.SERAPAN.kunci(b.pos_riwayat(hasil.tahun - 1))
    if kini in isi and lalu in isi:
        operand = [operand_persen(hasil, isi, satu) for satu in (kini, lalu)]
        isi.turunan(
            b.PERUBAHAN_SERAPAN, (), hasil.perubahan_serapan, operand,
            kini=f"Persentase {hasil.tahun}", lalu=f"Persentase {hasil.tahun - 1}",
        )  # fmt: skip


# --- efficiency --------------------------------------------------------------------------------------------------


def _efisiensi(hasil: Hasil, isi: Kumpulan) -> None:
    metode = hasil.pilihan.rumus_efisiensi
    if not metode.berangka:
        return
    for urut, s in enumerate(hasil.efisiensi, start=1):
        isi.turunan(
            b.EFISIENSI, (s.kode,), s.efisiensi,
            _operand_efisiensi(hasil, isi, s, b.CAPAIAN_SASARAN.kunci(s.kode), b.pos_sasaran(s.kode), (Level.SASARAN,)),
            tulisan=bernama(metode), tercetak=metode.cetakan.kalimat(s.efisiensi), hitung=_hitung_efisiensi(metode),
            urut=urut,
        )  # fmt: skip
    for s in hasil.efisiensi_anggaran.values():
        isi.turunan(
            b.EFISIENSI_POS, (s.kode,), s.efisiensi,
            _operand_efisiensi(hasil, isi, s, b.CAPAIAN_POS.kunci(s.kode), b.pos_anggaran(s.kode), _ANGGARAN),
            tulisan=bernama(metode), tercetak=metode.cetakan.kalimat(s.efisiensi), hitung=_hitung_efisiensi(metode),
            nama=s.uraian,
        )  # fmt: skip


def _operand_efisiensi(
    hasil: Hasil, isi: Kumpulan, s: EfisiensiSasaran, capaian: Kunci, pos: Pos, level: Sequence[Level]
) -> list[Operand | None]:
    """List what the method takes, in the order of its expression: single operands, then the outputs in pairs."""
    tunggal: dict[str, Operand | None] = {
        "capaian": operand_persen(hasil, isi, capaian),
        "serapan": operand_persen(hasil, isi, b.SERAPAN.kunci(pos)),
        "pagu": isi.operand(b.PAGU.kunci(pos)),
        "realisasi": isi.operand(b.REALISASI_ANGGARAN.kunci(pos)),
        "tercapai": Operand("target tercapai", s.tercapai, "ya" if s.tercapai else "tidak"),
    }
    operand = [tunggal[nama] for nama in _urutan(hasil.pilihan.rumus_efisiensi)]
    if not hasil.pilihan.rumus_efisiensi.per_keluaran:
        return operand
    for p, target, nyata in keluaran_terukur([p for p in hasil.capaian if p.induk == s.kode and p.level in level]):
        for besaran, angka in ((b.TARGET, target), (b.REALISASI, nyata)):
            nilai = hasil.pilihan.dasar_hitung.operand(angka, p.desimal)
            cetak = cetak_desimal(nilai, p.desimal)
            operand.append(isi.operand(besaran.kunci(p.kode, hasil.tahun), nilai, tercetak=cetak))
    return operand


def _urutan(metode: RumusEfisiensi) -> list[str]:
    """Return the single operands of a method, money with the budget first."""
    ada = [nama for nama in metode.isi.operand() if nama not in DERET]
    return sorted(ada, key=("capaian", "serapan", "pagu", "realisasi", "tercapai").index)


def _hitung_efisiensi(metode: RumusEfisiensi) -> Hitung:
    urutan = _urutan(metode)

    def hitung(*nilai: NilaiJejak) -> NilaiJejak:
        kosong: dict[str, NilaiJejak] = dict.fromkeys(("capaian", "serapan", "tercapai"))
        isi = {**kosong, "pagu": 0, "realisasi": 0, **dict(zip(urutan, nilai, strict=False))}
        keluaran = nilai[len(urutan) :]
        isi |= {"target_keluaran": keluaran[::2], "realisasi_keluaran": keluaran[1::2]}  # type: ignore[dict-item]
        return metode.hitung(BahanEfisiensi(**isi))  # type: ignore[arg-type]

    return hitung


# --- forms -------------------------------------------------------------------------------------------------------


def _formulir(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the sums of the forms: a row whose parent stands on the same form is in that parent's amount already."""
    for formulir in hasil.data.pk:
        milik = [p for p in hasil.data.pk_anggaran if p.pk == formulir.kode]
        kode = {p.kode for p in milik}
        dihitung = [p for p in milik if not any(p.kode.startswith(f"{atas}.") for atas in kode)]
        for p in milik:
            isi.asli(b.PK_DIKELOLA_BARIS, (formulir.kode, p.kode), p.dikelola, [sel(p, "dikelola")])
        pagu = [_pagu_formulir(isi, formulir, p) for p in dihitung]
        isi.turunan(b.PK_JUMLAH, (formulir.kode,), isi.jumlah_nilai(pagu), pagu)
        kelola = [
            isi.operand(b.PK_DIKELOLA_BARIS.kunci(formulir.kode, p.kode)) or _pagu_formulir(isi, formulir, p)
            for p in dihitung
        ]
        isi.turunan(b.PK_DIKELOLA, (formulir.kode,), isi.jumlah_nilai(kelola), kelola)


def _pagu_formulir(isi: Kumpulan, formulir: FormulirPK, baris: PKAnggaran) -> Operand | None:
    murni = formulir.jenis == "murni" and b.PAGU_MURNI.kunci(b.TOTAL) in isi
    return isi.operand((b.PAGU_MURNI if murni else b.PAGU).kunci(b.pos_anggaran(baris.kode)))
