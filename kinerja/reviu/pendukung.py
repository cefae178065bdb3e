"""Rules about supporting facts: what is typed for the prose against what is computed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import bulatkan, cetak_bulat, cetak_desimal
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import cetak_ketik, daftar_hasil, digit_desimal, nilai_realisasi, nilai_target, padan
from kinerja.reviu.tempat import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []


@aturan(
    "Data pendukung yang sama bernilai sama",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Satu besaran pada satu tahun hanya mempunyai satu nilai",
    membaca=("data_pendukung",),
)
def data_pendukung_senama(laporan: Laporan) -> Iterator[Dugaan]:
    """Two supporting facts of the same words, year and unit have the same value."""
    pertama: dict[tuple[str, int | None, str], tuple[str, Decimal]] = {}
    for satu in laporan.data.data_pendukung:
        kode, nilai = pertama.setdefault((padan(satu.uraian), satu.tahun, padan(satu.satuan)), (satu.kode, satu.nilai))
        if nilai != satu.nilai:
            pesan = (
                f"“{satu.uraian}” bernilai {cetak_ketik(satu.nilai)} ({satu.kode}) dan {cetak_ketik(nilai)} ({kode})."
            )
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), cetak_ketik(nilai), pesan)


@aturan(
    "Data pendukung tidak menyaingi angka yang dihitung",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Satu besaran hanya ada sekali; narasi mengambilnya dari hitungan",
    membaca=("data_pendukung", "indikator", "target", "realisasi", "variabel", "anggaran", "pegawai_status"),
)
def data_pendukung_berbeda(laporan: Laporan) -> Iterator[Dugaan]:
    """A supporting fact of a year that names an indicator, a variable or a total says what is computed for it."""
    tahun = {satu.tahun for satu in laporan.data.data_pendukung if satu.tahun}
    besaran = {satu: _besaran(laporan, satu) for satu in tahun}
    for satu in laporan.data.data_pendukung:
        hitung = besaran.get(satu.tahun or 0, {}).get((padan(satu.uraian), _satuan(satu.satuan)))
        if hitung is not None and bulatkan(hitung, digit_desimal(satu.nilai)) != satu.nilai:
            benar = cetak_desimal(hitung, max(digit_desimal(satu.nilai), 2 if hitung % 1 else 0))
            pesan = f"“{satu.uraian}” tahun {satu.tahun} tertulis {cetak_ketik(satu.nilai)}, sedangkan menurut hitungan {benar}."
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), benar, pesan)


def _satuan(teks: str) -> str:
    return {"persen": "%", "rp": "rupiah"}.get(padan(teks), padan(teks))


def _besaran(laporan: Laporan, tahun: int) -> dict[tuple[str, str], Decimal]:
    """Name the quantities that the report knows for a year, as people would write them, each with its unit."""
    hasil: dict[tuple[str, str], Decimal] = {}
    realisasi, target = nilai_realisasi(laporan), nilai_target(laporan)
    for satu in laporan.data.indikator:
        for depan, daftar in (("", realisasi), ("realisasi ", realisasi), ("target ", target)):
            nilai = daftar.get((satu.kode, tahun))
            if isinstance(nilai, Decimal) and satu.berlaku(tahun):
                hasil[padan(depan + satu.nama), _satuan(satu.satuan)] = nilai
    hasil |= {(padan(s.nama), _satuan(s.satuan)): s.nilai for s in laporan.data.variabel if s.tahun == tahun}
    if tahun == laporan.tahun:
        total, pegawai = laporan.anggaran.iloc[0], laporan.pegawai_status
        for kata in ("total", "jumlah"):
            hasil[f"{kata} anggaran", "rupiah"] = Decimal(total["anggaran"])
            hasil[f"{kata} realisasi anggaran", "rupiah"] = Decimal(total["realisasi"])
        hasil["jumlah pegawai", "orang"] = Decimal(pegawai.iloc[-1]["jumlah"])
        for baris in pegawai.iloc[:-1].itertuples():
            hasil[padan(f"jumlah {baris.status}"), "orang"] = Decimal(baris.jumlah)
        for ukur in daftar_hasil(laporan):
            if ukur.capaian is not None:
                hasil[padan(f"capaian {ukur.baris.nama}"), "%"] = ukur.capaian
    return hasil


@aturan(
    "Rincian pegawai per bidang berjumlah sama dengan pegawai menurut status",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Jumlah rincian sama dengan keseluruhannya",
    membaca=("data_pendukung", "pegawai_status"),
)
def pegawai_per_bidang(laporan: Laporan) -> Iterator[Dugaan]:
    """Supporting facts that split a status of staff over units add up to that status."""
    status = [(f"{padan(s.status)} pada ", s.status, s.jumlah) for s in laporan.pegawai_status.itertuples()]
    bagian = defaultdict(list)
    for satu in laporan.data.data_pendukung:
        for awal, nama, jumlah in status:
            if padan(satu.uraian).startswith(awal) and satu.tahun in (None, laporan.tahun):
                bagian[nama, jumlah].append(satu)
    for (nama, jumlah), daftar in bagian.items():
        rincian = sum((satu.nilai for satu in daftar), Decimal(0))
        if len(daftar) > 1 and rincian != jumlah:
            pesan = (
                f"Rincian {nama} menurut bidang pada data pendukung berjumlah {cetak_ketik(rincian)} orang, sedangkan "
                f"lembar pegawai_status memuat {cetak_bulat(jumlah)}."
            )
            yield Dugaan(tempat(daftar[0], "nilai"), cetak_ketik(rincian), cetak_bulat(jumlah), pesan)
