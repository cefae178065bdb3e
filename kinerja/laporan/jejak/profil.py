"""Traces of what only some dinas tell: staff by unit, training and discipline, goods by condition, own tables."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.besaran import daftar as umum
from kinerja.besaran import profil as b
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.hitung import (
    KONDISI,
    Hasil,
    JumlahOrang,
    TabelMilik,
    bagian_orang,
    jumlah_sarpras,
    rekap_diklat,
    rekap_disiplin,
    rekap_pendapatan,
    rekap_silang,
    rekap_unit,
    tabel_milik,
)
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.model import PegawaiDiklat, PegawaiUnit

__all__ = ["jejak_profil"]

_KATA = {"laki_laki": "laki-laki", "perempuan": "perempuan", "jumlah": "pegawai"}


def jejak_profil(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all numbers of these sheets."""
    _unit(hasil, isi)
    for diklat, orang in zip(hasil.data.pegawai_diklat, rekap_diklat(hasil.data.pegawai_diklat), strict=True):
        _orang(isi, diklat, orang, b.pos_diklat(diklat.diklat))
    _silang(hasil, isi)
    _disiplin(hasil, isi)
    _sarpras(hasil, isi)
    _pendapatan(hasil, isi)
    for satu in tabel_milik(hasil.data):
        _tabel(isi, satu)


def _orang(isi: Kumpulan, baris: PegawaiUnit | PegawaiDiklat, orang: JumlahOrang, pos: Pos) -> None:
    """Add the counts of a row: its cells, and the sum of both genders where these are typed."""
    for bidang, kata in _KATA.items():
        nama = f"Jumlah {kata} {orang.nama}"
        if getattr(baris, bidang) is not None:
            isi.asli(umum.ORANG, (pos, bidang), orang.orang(bidang), [sel(baris, bidang)], nama=nama)
        elif bidang == "jumlah":
            kelamin = [isi.operand(umum.ORANG.kunci(pos, satu)) for satu in ("laki_laki", "perempuan")]
            isi.turunan(umum.ORANG, (pos, bidang), orang.jumlah, kelamin, nama=nama)


def _bagian(isi: Kumpulan, pos: Pos, semua: Pos) -> None:
    atas, bawah = umum.ORANG.kunci(pos, "jumlah"), umum.ORANG.kunci(semua, "jumlah")
    if atas in isi and bawah in isi:
        bagian, seluruh = isi[atas].nilai, isi[bawah].nilai
        if isinstance(bagian, int) and isinstance(seluruh, int):
            operand = (isi.operand(atas), isi.operand(bawah))
            isi.turunan(umum.BAGIAN, (pos,), bagian_orang(bagian, seluruh), operand, nama="Bagian dari seluruhnya")


def _unit(hasil: Hasil, isi: Kumpulan) -> None:
    data = hasil.data.pegawai_unit
    if not data:
        return
    *baris, total = rekap_unit(data, {satu.kode: satu.nama for satu in hasil.data.unit})
    pos = [b.pos_unit(satu.unit, satu.kelompok.value) for satu in data]
    for satu, orang, tempat in zip(data, baris, pos, strict=True):
        _orang(isi, satu, orang, tempat)
    _jumlahkan(isi, b.pos_unit(), total, pos)
    for tempat in (*pos, b.pos_unit()):
        _bagian(isi, tempat, b.pos_unit())


def _jumlahkan(isi: Kumpulan, semua: Pos, total: JumlahOrang, bagian: Sequence[Pos]) -> None:
    for bidang, kata in _KATA.items():
        operand = [isi.operand(umum.ORANG.kunci(satu, bidang)) for satu in bagian]
        isi.turunan(umum.ORANG, (semua, bidang), total.orang(bidang), operand, nama=f"Jumlah {kata} seluruh unit")


def _silang(hasil: Hasil, isi: Kumpulan) -> None:
    if not hasil.data.pegawai_silang:
        return
    *baris, total = rekap_silang(hasil.data.pegawai_silang, hasil.jenjang)
    jenjang = [nama for nama in total.orang if nama != "jumlah"]
    sel_isi = {(s.golongan, s.pendidikan): sel(s, "jumlah") for s in hasil.data.pegawai_silang}
    for satu in baris:
        pos = b.pos_silang(satu.nama)
        for j in jenjang:
            if (satu.nama, j) in sel_isi:
                nama = f"Jumlah pegawai golongan {satu.nama} lulusan {j}"
                isi.asli(umum.ORANG, (pos, j), satu[j], [sel_isi[satu.nama, j]], nama=nama)
        operand = [isi.operand(umum.ORANG.kunci(pos, j)) for j in jenjang]
        isi.turunan(umum.ORANG, (pos, "jumlah"), satu.jumlah, operand, nama=f"Jumlah pegawai golongan {satu.nama}")
    for kolom in (*jenjang, "jumlah"):
        operand = [isi.operand(umum.ORANG.kunci(b.pos_silang(satu.nama), kolom)) for satu in baris]
        nama = "Jumlah pegawai" if kolom == "jumlah" else f"Jumlah pegawai lulusan {kolom}"
        isi.turunan(umum.ORANG, (b.pos_silang(), kolom), total[kolom], operand, nama=nama)


def _disiplin(hasil: Hasil, isi: Kumpulan) -> None:
    data = hasil.data.pegawai_disiplin
    *baris, total = rekap_disiplin(data)
    for satu in data:
        nama = f"Hukuman disiplin {satu.hukuman.lower()} tahun {satu.tahun}"
        asal = [sel(satu, "jumlah")]
        isi.asli(umum.ORANG, (b.pos_disiplin(satu.hukuman), str(satu.tahun)), satu.jumlah, asal, nama=nama)
    for tahun, jumlah in total.orang.items():
        operand = [isi.operand(umum.ORANG.kunci(b.pos_disiplin(satu.nama), tahun)) for satu in baris]
        isi.turunan(umum.ORANG, (b.pos_disiplin(), tahun), jumlah, operand, nama=f"Hukuman disiplin tahun {tahun}")


def _sarpras(hasil: Hasil, isi: Kumpulan) -> None:
    data = hasil.data.sarpras
    for urut, satu in enumerate(data, start=1):
        for kolom, sebutan in KONDISI.items():
            asal = [sel(satu, kolom)]
            isi.asli(b.SARPRAS_KONDISI, (urut, kolom), getattr(satu, kolom), asal, nama=satu.nama, sebutan=sebutan)
    for milik in jumlah_sarpras(data):
        for kolom, jumlah in milik.jumlah.items():
            kunci: list[Kunci] = [
                umum.SARPRAS.kunci(urut) if kolom == "jumlah" else b.SARPRAS_KONDISI.kunci(urut, kolom)
                for urut in milik.baris
            ]
            sebutan = "seluruhnya" if kolom == "jumlah" else f"berkondisi {KONDISI[kolom]}"
            operand = [isi.operand(satu) for satu in kunci]
            isi.turunan(b.SARPRAS_JUMLAH, (kolom, milik.satuan), jumlah, operand, sebutan=sebutan)


def _pendapatan(hasil: Hasil, isi: Kumpulan) -> None:
    data = hasil.data.pendapatan
    *baris, total = rekap_pendapatan(data)
    for urut, (satu, pos) in enumerate(zip(data, baris, strict=True), start=1):
        isi.asli(b.PENDAPATAN, (urut,), pos.target, [sel(satu, "target")], nama=satu.uraian)
        isi.asli(b.PENDAPATAN_NYATA, (urut,), pos.realisasi, [sel(satu, "realisasi")], nama=satu.uraian)
    if data:
        for besaran, jumlah in ((b.PENDAPATAN, total.target), (b.PENDAPATAN_NYATA, total.realisasi)):
            operand = [isi.operand(besaran.kunci(urut)) for urut in range(1, len(data) + 1)]
            isi.turunan(besaran, ("jumlah",), jumlah, operand, nama="seluruh pendapatan")
        for urut, pos in enumerate(baris, start=1):
            _persen_pendapatan(isi, urut, pos.uraian, pos.persen)
        _persen_pendapatan(isi, "jumlah", "seluruh pendapatan", total.persen)


def _persen_pendapatan(isi: Kumpulan, urut: int | str, nama: str, persen: Decimal | None) -> None:
    operand = [isi.operand(besaran.kunci(urut)) for besaran in (b.PENDAPATAN_NYATA, b.PENDAPATAN)]
    isi.turunan(b.PENDAPATAN_PERSEN, (urut,), persen, operand, nama=nama)


def _tabel(isi: Kumpulan, satu: TabelMilik) -> None:
    kode, besaran = satu.tabel.kode, b.ISI_TABEL
    for kolom, judul in satu.tabel.kolom().items():
        desimal = satu.desimal.get(kolom, 0)
        for urut, baris in enumerate(satu.baris, start=1):
            nilai = baris.nilai(kolom)
            if isinstance(nilai, Decimal):
                cetak, asal = cetak_desimal(nilai, desimal), [sel(baris, f"nilai_{kolom}")]
                isi.asli(besaran, (urut, kolom, kode), nilai, asal, nama=f"{judul}: {baris.nama}", tercetak=cetak)
        if kolom in satu.jumlah:
            _jumlah_tabel(isi, besaran, satu, kolom, f"Jumlah {judul}", desimal)


def _jumlah_tabel(isi: Kumpulan, besaran: Besaran, satu: TabelMilik, kolom: int, nama: str, desimal: int) -> None:
    kode, jumlah = satu.tabel.kode, satu.jumlah[kolom]
    operand: list[Operand | None] = [
        isi.operand(besaran.kunci(urut, kolom, kode)) for urut in range(1, len(satu.baris) + 1)
    ]
    isi.turunan(besaran, ("jumlah", kolom, kode), jumlah, operand, nama=nama, tercetak=cetak_desimal(jumlah, desimal))
