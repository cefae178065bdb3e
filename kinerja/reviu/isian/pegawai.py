"""Rules about people and equipment: the same staff counted on several sheets."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.laporan import Laporan
from kinerja.model import JenisUnit, Kelompok, PegawaiGolongan, PegawaiPendidikan, PegawaiStatus
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import daftar_hasil, orang, padan, tempat_target
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_Rinci = PegawaiGolongan | PegawaiPendidikan
_KELAMIN = {"laki_laki": "laki-laki", "perempuan": "perempuan"}
#: Posts by eselon; UPTD have heads of several grades and are left out.
_JABATAN = {
    "II": (JenisUnit.PIMPINAN,),
    "III": (JenisUnit.SEKRETARIAT, JenisUnit.BIDANG),
    "IV": (JenisUnit.SUBBAGIAN, JenisUnit.SUBKOORDINATOR),
}


def _per_kelompok(daftar: Sequence[_Rinci], kolom: str) -> dict[Kelompok, int]:
    """Add up one gender by group, for the groups all of whose rows give both genders."""
    ragu = {satu.kelompok for satu in daftar if satu.laki_laki is None or satu.perempuan is None}
    hasil: dict[Kelompok, int] = defaultdict(int)
    for satu in daftar:
        if satu.kelompok not in ragu:
            hasil[satu.kelompok] += getattr(satu, kolom)
    return hasil


def _menurut_status(status: Sequence[PegawaiStatus], kelompok: Kelompok, kolom: str) -> int | None:
    """Add up one gender of a group by status; None where the statuses do not tell the group or the gender."""
    anggota = [(satu, kelompok.memuat(satu.status, satu.kelompok)) for satu in status]
    milik: list[int | None] = [getattr(satu, kolom) for satu, termasuk in anggota if termasuk]
    ada = [satu for satu in milik if satu is not None]
    if not milik or len(ada) < len(milik) or any(termasuk is None for _, termasuk in anggota):
        return None
    return sum(ada)


@aturan(
    "Laki-laki dan perempuan berjumlah sama pada semua lembar pegawai",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Satu pegawai dihitung satu kali pada setiap pengelompokan",
    membaca=("pegawai_status", "pegawai_golongan", "pegawai_pendidikan"),
)
def jenis_kelamin_pegawai(laporan: Laporan) -> Iterator[Dugaan]:
    """Men and women of a group are as many by golongan and by education as by status."""
    data = laporan.data
    for nama, daftar in (
        ("pegawai_golongan", data.pegawai_golongan),
        ("pegawai_pendidikan", data.pegawai_pendidikan),
    ):
        for kolom, sebutan in _KELAMIN.items():
            for kelompok, jumlah in _per_kelompok(daftar, kolom).items():
                acuan = _menurut_status(data.pegawai_status, kelompok, kolom)
                if acuan is not None and acuan != jumlah:
                    pertama = next(satu for satu in daftar if satu.kelompok is kelompok)
                    pesan = (
                        f"Pegawai {sebutan} {kelompok.value} pada lembar {nama} berjumlah {cetak_bulat(jumlah)} orang, "
                        f"sedangkan pada lembar pegawai_status {cetak_bulat(acuan)} orang."
                    )
                    yield Dugaan(tempat(pertama, kolom), cetak_bulat(jumlah), cetak_bulat(acuan), pesan)


@aturan(
    "Pegawai setiap unit berjumlah sama menurut golongan dan pendidikan",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Satu pegawai dihitung satu kali pada setiap pengelompokan",
    membaca=("pegawai_golongan", "pegawai_pendidikan", "unit"),
)
def pegawai_per_unit(laporan: Laporan) -> Iterator[Dugaan]:
    """A unit has as many people of a group by golongan as by education, where both sheets split the group over the same units."""
    nama = {satu.kode: satu.nama for satu in laporan.data.unit}
    hasil: list[dict[tuple[str, Kelompok], int]] = []
    for daftar in (laporan.data.pegawai_golongan, laporan.data.pegawai_pendidikan):
        jumlah: dict[tuple[str, Kelompok], int] = defaultdict(int)
        tanpa_unit = {satu.kelompok for satu in daftar if satu.unit is None}
        for satu in daftar:
            if satu.unit is not None and satu.kelompok not in tanpa_unit:
                jumlah[satu.unit, satu.kelompok] += orang(satu)
        hasil.append(jumlah)
    golongan, pendidikan = hasil
    unit = [{k: {u for u, lain in jumlah if lain is k} for k in Kelompok} for jumlah in hasil]
    for pegawai in laporan.data.pegawai_pendidikan:
        kunci = (pegawai.unit or "", pegawai.kelompok)
        if kunci not in pendidikan or unit[0][pegawai.kelompok] != unit[1][pegawai.kelompok]:
            continue
        belajar, pangkat = pendidikan.pop(kunci), golongan[kunci]
        if belajar != pangkat:
            pesan = (
                f"{nama[kunci[0]]} mempunyai {cetak_bulat(belajar)} pegawai {kunci[1].value} menurut pendidikan, "
                f"tetapi {cetak_bulat(pangkat)} menurut golongan."
            )
            yield Dugaan(tempat(pegawai, "unit"), cetak_bulat(belajar), cetak_bulat(pangkat), pesan)


@aturan(
    "Pejabat tidak lebih banyak daripada ASN",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Pejabat struktural adalah bagian dari ASN",
    membaca=("pegawai_eselon", "pegawai_status"),
)
def pejabat_melebihi_asn(laporan: Laporan) -> Iterator[Dugaan]:
    """Officials by eselon are not more than all ASN, men and women included."""
    asn = [satu for satu in laporan.data.pegawai_status if satu.kelompok.asn]
    pejabat = laporan.data.pegawai_eselon
    if not asn or not pejabat:
        return
    ukuran = [("jumlah", "", sum(map(orang, pejabat)), sum(map(orang, asn)))]
    for kolom, sebutan in _KELAMIN.items():
        if all(getattr(satu, kolom) is not None for satu in (*asn, *pejabat)):
            ukuran.append(
                (kolom, f" {sebutan}", sum(getattr(s, kolom) for s in pejabat), sum(getattr(s, kolom) for s in asn))
            )
    for kolom, sebutan, banyak, batas in ukuran:
        if banyak > batas:
            pesan = (
                f"Pejabat{sebutan} menurut eselon berjumlah {cetak_bulat(banyak)} orang, padahal ASN{sebutan} hanya "
                f"{cetak_bulat(batas)} orang."
            )
            yield Dugaan(tempat(pejabat[0], kolom), cetak_bulat(banyak), f"paling banyak {cetak_bulat(batas)}", pesan)


@aturan(
    "Pejabat sebanyak jabatan pada susunan organisasi",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Jabatan yang kosong atau rangkap perlu dijelaskan",
    membaca=("pegawai_eselon", "unit"),
)
def jabatan_terisi(laporan: Laporan) -> Iterator[Dugaan]:
    """Officials of an eselon are as many as the posts of that rank in the organisation chart."""
    unit = laporan.data.unit
    if any(satu.jenis is JenisUnit.UPTD for satu in unit):
        return
    for eselon, jenis in _JABATAN.items():
        milik = [s for s in laporan.data.pegawai_eselon if re.search(rf"\b{eselon}\b", s.eselon)]
        jabatan = sum(satu.jenis in jenis for satu in unit)
        terisi = sum(map(orang, milik))
        if milik and jabatan and terisi != jabatan:
            pesan = (
                f"Pejabat {milik[0].eselon} berjumlah {cetak_bulat(terisi)} orang, sedangkan susunan organisasi memuat "
                f"{cetak_bulat(jabatan)} jabatan setingkat itu; jelaskan jabatan yang kosong atau rangkap."
            )
            yield Dugaan(tempat(milik[0], "eselon"), cetak_bulat(terisi), cetak_bulat(jabatan), pesan)


@aturan(
    "Penerima gaji sebanyak ASN",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Gaji dan tunjangan ASN dibayarkan kepada setiap ASN",
    membaca=("indikator", "target", "pegawai_status"),
)
def penerima_gaji(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator that counts who receives the pay of ASN has all ASN as its target."""
    asn = sum(orang(satu) for satu in laporan.data.pegawai_status if satu.kelompok.asn)
    for satu in daftar_hasil(laporan):
        nama = padan(satu.baris.nama)
        gaji = "orang" in padan(satu.baris.satuan) and "menerima gaji" in nama and "asn" in nama.split()
        if gaji and asn and isinstance(satu.target, Decimal) and satu.target not in (asn, asn * 12, asn * 14):
            pesan = (
                f"Target {satu.sebutan} adalah {satu.cetak(satu.target)} {satu.baris.satuan}, sedangkan ASN pada lembar "
                f"pegawai_status berjumlah {cetak_bulat(asn)} orang."
            )
            letak = tempat_target(laporan, satu.baris.kode, laporan.tahun)
            yield Dugaan(letak, satu.cetak(satu.target), cetak_bulat(asn), pesan)


@aturan(
    "Kendaraan yang dipelihara sebanyak kendaraan yang dimiliki",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Barang yang dipelihara tercatat pada daftar sarana dan prasarana",
    membaca=("indikator", "target", "sarpras"),
)
def kendaraan_dipelihara(laporan: Laporan) -> Iterator[Dugaan]:
    """Vehicles that are to be maintained are those on sheet sarpras."""
    milik = [s for s in laporan.data.sarpras if {"kendaraan", "roda"} & set(padan(s.nama).split())]
    punya = sum(satu.jumlah for satu in milik)
    rawat = [
        satu
        for satu in daftar_hasil(laporan)
        if {"kendaraan", "dipelihara"} <= set(padan(satu.baris.nama).split()) and isinstance(satu.target, Decimal)
    ]
    jumlah = sum((satu.target for satu in rawat if isinstance(satu.target, Decimal)), Decimal(0))
    if milik and rawat and jumlah != punya:
        pesan = (
            f"Target kendaraan yang dipelihara berjumlah {cetak_bulat(int(jumlah))} unit, sedangkan lembar sarpras "
            f"memuat {cetak_bulat(punya)} kendaraan; jelaskan selisihnya."
        )
        letak = tempat_target(laporan, rawat[0].baris.kode, laporan.tahun)
        yield Dugaan(letak, cetak_bulat(int(jumlah)), cetak_bulat(punya), pesan)
