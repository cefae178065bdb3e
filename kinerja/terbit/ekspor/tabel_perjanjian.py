"""Sheets of the lampiran: what the forms of the perjanjian kinerja promise, and the budget of each with its totals."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby

from kinerja.besaran import daftar as besaran
from kinerja.laporan import cetak_nilai
from kinerja.model import FormulirPK
from kinerja.sajian.lampiran import anggaran_dihitung, keterangan_anggaran, pagu_formulir, target_formulir
from kinerja.terbit.ekspor.lembar import BULAT, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import daftar_sel, ringkas_sel

__all__ = ["anggaran_formulir", "indikator_formulir"]


def _judul(satu: FormulirPK) -> str:
    return f"{satu.kode}: {satu.formulir.value.capitalize().replace('iku', 'IKU')} ({satu.jenis.value}), {satu.jabatan}"


def indikator_formulir(naskah: Naskah, ukur: tuple[tuple[Lembar, str], ...]) -> Lembar | None:
    """Show sasaran, indicators and targets form by form; None when there is no form with indicators.

    Parameters
    ----------
    ukur
        sheets that hold targets already, each with the letter of their column: a target that stands there is taken
        from there.
    """
    laporan = naskah.laporan
    if not laporan.data.pk_indikator:
        return None
    kolom = [
        KolomLembar("No.", 6, TAHUN),
        KolomLembar("Formulir", 10),
        KolomLembar("Sasaran", 50),
        KolomLembar("Kode Indikator", 12),
        KolomLembar("Indikator Kinerja", 50),
        KolomLembar("Satuan", 14),
        KolomLembar("Target", 14, ""),
    ]
    judul = f"Indikator dan Target dalam Formulir Perjanjian Kinerja Tahun {laporan.tahun}"
    lembar = naskah.lembar("PK Indikator", judul, kolom)
    semua = {p.kode: p for p in laporan.hasil.capaian}
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    for formulir in laporan.data.pk:
        target = target_formulir(laporan, formulir.jenis)
        milik = [baris for baris in laporan.data.pk_indikator if baris.pk == formulir.kode]
        if milik:
            lembar.kelompok(_judul(formulir))
        for urut, (sasaran, grup) in enumerate(groupby(milik, lambda baris: baris.sasaran), start=1):
            for baris in grup:
                acuan = indikator[baris.indikator]
                nilai = target.get(baris.indikator)
                isi: object = nilai
                if nilai is not None and not isinstance(nilai, Decimal):
                    isi = cetak_nilai(nilai, acuan.desimal, acuan.satuan)
                elif nilai is not None and nilai == semua[baris.indikator].target:
                    tempat = next(((s, huruf) for s, huruf in ukur if baris.indikator in s.letak), None)
                    isi = Rumus(tempat[0].alamat(baris.indikator, tempat[1]), nilai) if tempat else nilai
                lembar.baris(
                    [urut, formulir.kode, sasaran, baris.indikator, acuan.nama, acuan.satuan, isi],
                    desimal=acuan.desimal,
                )
    return lembar


def anggaran_formulir(naskah: Naskah, pagu: Lembar) -> Lembar | None:
    """Show the budget form by form with live totals; None when no form has one."""
    laporan = naskah.laporan
    if not laporan.data.pk_anggaran:
        return None
    kolom = [
        KolomLembar("No.", 6, TAHUN),
        KolomLembar("Formulir", 10),
        KolomLembar("Kode", 20),
        KolomLembar("Program/Kegiatan/Sub Kegiatan", 60),
        KolomLembar("Anggaran (Rp)", 20, BULAT),
        KolomLembar("Yang Dikelola (Rp)", 20, BULAT),
        KolomLembar("Keterangan", 50),
    ]
    judul = f"Anggaran dalam Formulir Perjanjian Kinerja Tahun {laporan.tahun}"
    lembar = naskah.lembar("PK Anggaran", judul, kolom, beku=5)
    nama = {baris.kode: baris.nama for baris in laporan.data.anggaran}
    berlaku = {satu.kode: satu.anggaran for satu in laporan.hasil.anggaran}
    for formulir in laporan.data.pk:
        milik = [baris for baris in laporan.data.pk_anggaran if baris.pk == formulir.kode]
        if not milik:
            continue
        jumlah = pagu_formulir(laporan, formulir.jenis)
        dihitung = anggaran_dihitung(milik)
        lembar.kelompok(_judul(formulir))
        letak: list[int] = []
        for urut, baris in enumerate(milik, start=1):
            nilai = jumlah[baris.kode]
            isi: object = Rumus(pagu.alamat(baris.kode, "D"), nilai) if nilai == berlaku[baris.kode] else nilai
            kelola: object = Rumus("E{r}", nilai) if baris.dikelola is None else baris.dikelola
            keterangan = keterangan_anggaran(laporan, baris)
            nomor = lembar.baris([urut, formulir.kode, baris.kode, nama[baris.kode], isi, kelola, keterangan])
            letak += [nomor] if baris in dihitung else []
        total = sum(jumlah[baris.kode] for baris in dihitung)
        kelola_total = sum(jumlah[baris.kode] if baris.dikelola is None else baris.dikelola for baris in dihitung)
        terjumlah = [
            Rumus(daftar_sel("SUM", ringkas_sel(huruf, letak)), isi, bidang.kunci(formulir.kode))
            for huruf, isi, bidang in (("E", total, besaran.PK_JUMLAH), ("F", kelola_total, besaran.PK_DIKELOLA))
        ]
        lembar.baris([None, formulir.kode, None, "Jumlah", *terjumlah, None], f"jumlah {formulir.kode}", "jumlah")
    return lembar
