"""Rules on the year by quarters: plans and realisasi of sub kegiatan, who is in charge, targets of indicators."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, leluhur, terbaca
from kinerja.model import (
    ARAH,
    Baris,
    Data,
    KendalaTriwulan,
    RencanaSubkegiatan,
    kolom_triwulan,
    satuan_persen,
)

__all__ = ["fisik_wajar", "keuangan_tunggal", "penanggung_jawab_unit", "target_triwulan", "terbawah"]

_TW, _FISIK, _KEUANGAN = kolom_triwulan(), kolom_triwulan("fisik_"), kolom_triwulan("keuangan_")


def _terisi(baris: Baris, kolom: tuple[str, ...]) -> list[str]:
    return [nama for nama in kolom if getattr(baris, nama) is not None]


def target_triwulan(data: Data, tahun: int) -> Iterator[Galat]:
    """Quarters have a target only of an indicator that is a number, never a negative one, and say how they make a year."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.target:
        acuan, isi = indikator.get(satu.indikator), _terisi(satu, _TW)
        if acuan is None or not isi or not terbaca(acuan, "arah", "agregasi"):
            continue
        if not ARAH[acuan.arah].bilangan:
            pesan = f"“{satu.indikator}” berarah {acuan.arah.value} sehingga hanya bertarget setahun; kosongkan sel ini"
            yield galat_baris(satu, isi[0], "triwulan_bukan_bilangan", pesan)
            continue
        if acuan.agregasi is None:
            pesan = (
                f"target triwulan diisi, tetapi kolom agregasi indikator “{satu.indikator}” kosong; pilih akumulasi, posisi "
                "akhir, atau rata-rata"
            )
            yield galat_baris(satu, isi[0], "agregasi_kosong", pesan)
        for nama in isi:
            if getattr(satu, nama) < 0:
                pesan = f"target negatif ({cetak(getattr(satu, nama))}) tidak dapat dihitung capaiannya; periksa lagi"
                yield galat_baris(satu, nama, "target_negatif", pesan)


def terbawah(lembar: str, data: Data, tahun: int) -> Iterator[Galat]:
    """Quarters of money stand where the budget stands: at the lowest level."""
    berinduk = {induk for satu in data.anggaran for induk in leluhur(satu.kode)}
    for satu in getattr(data, lembar):
        if satu.kode in berinduk:
            pesan = f"“{satu.kode}” bukan baris terbawah pada lembar anggaran; tulis sub kegiatan di bawahnya"
            yield galat_baris(satu, "kode", "triwulan_salah_tingkat", pesan)


def fisik_wajar(data: Data, tahun: int) -> Iterator[Galat]:
    """Physical targets have a unit and a way to make a year of quarters; what is done is measured in the same unit."""
    rencana = {satu.kode: satu for satu in data.rencana_subkegiatan}
    for satu in data.rencana_subkegiatan:
        isi = _terisi(satu, _FISIK)
        for nama in ("satuan_fisik", "agregasi_fisik") if isi else ():
            if getattr(satu, nama) is None and terbaca(satu, nama):
                pesan = f"target fisik diisi, tetapi {nama.replace('_', ' ')} kosong; isi keduanya"
                yield galat_baris(satu, nama, "fisik_tanpa_satuan", pesan)
        yield from _nilai_fisik(satu, isi, satu)
    for nyata in data.realisasi_subkegiatan:
        isi, acuan = _terisi(nyata, _FISIK), rencana.get(nyata.kode)
        # A plan without its unit is told where it stands.
        tanpa = acuan is None or (acuan.satuan_fisik is None and not _terisi(acuan, _FISIK))
        if isi and tanpa and (acuan is None or terbaca(acuan, "satuan_fisik", *_FISIK)):
            pesan = f"satuan fisik “{nyata.kode}” belum ada; isi satuan dan agregasinya pada lembar rencana_subkegiatan"
            yield galat_baris(nyata, isi[0], "fisik_tanpa_rencana", pesan)
        elif acuan is not None:
            yield from _nilai_fisik(nyata, isi, acuan)


def _nilai_fisik(baris: Baris, isi: list[str], acuan: RencanaSubkegiatan) -> Iterator[Galat]:
    persen = acuan.satuan_fisik is not None and satuan_persen(acuan.satuan_fisik)
    for nama in isi:
        nilai = getattr(baris, nama)
        if nilai < 0 or (persen and nilai > 100):
            pesan = f"kemajuan fisik {cetak(nilai)} berada di luar batas; tulis {'0 sampai 100' if persen else 'bilangan 0 atau lebih'}"
            yield galat_baris(baris, nama, "fisik_di_luar_batas", pesan)


def keuangan_tunggal(data: Data, tahun: int) -> Iterator[Galat]:
    """The realisasi of a sub kegiatan is the sum of its quarters; what is typed for the year agrees with them."""
    uang = {satu.kode: satu for satu in data.realisasi_subkegiatan}
    for satu in data.anggaran:
        milik = uang.get(satu.kode)
        if milik is None or milik.setahun is None or satu.realisasi in (None, milik.setahun):
            continue
        if terbaca(satu, "realisasi") and terbaca(milik, *_KEUANGAN):
            sel = f"{milik.asal.sel(_KEUANGAN[0])}:{milik.asal.sel(_KEUANGAN[-1]).partition('!')[2]}"
            pesan = (
                f"realisasi {cetak_bulat(satu.realisasi)} berbeda dari jumlah triwulan {cetak_bulat(milik.setahun)} pada "
                f"{sel}; kosongkan sel ini, atau perbaiki triwulannya"
            )
            yield galat_baris(satu, "realisasi", "realisasi_berbeda", pesan)


def penanggung_jawab_unit(data: Data, tahun: int) -> Iterator[Galat]:
    """Who is in charge is a unit or an office of the dinas; names of persons are not kept."""
    dikenal = {teks.casefold() for satu in data.unit for teks in (satu.nama, satu.jabatan, satu.kode) if teks}
    # The head of the dinas is an office also where no unit names it.
    dikenal |= {satu.jabatan_pimpinan.casefold() for satu in data.identitas if dikenal and satu.jabatan_pimpinan}
    semua: tuple[RencanaSubkegiatan | KendalaTriwulan, ...] = (*data.rencana_subkegiatan, *data.kendala_triwulan)
    for satu in semua:
        isi = satu.penanggung_jawab
        if isi and dikenal and isi.casefold() not in dikenal:
            pesan = f"“{isi}” tidak ada pada lembar unit; tulis nama unit atau jabatannya, bukan nama orang"
            yield galat_baris(satu, "penanggung_jawab", "bukan_unit", pesan, "peringatan")
