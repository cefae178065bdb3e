"""The summary of one report for the page of its region: ``ringkasan.json`` beside the report.

Amounts are whole rupiah, percentages exact decimals (strings in JSON); targets and realisasi stand as the report prints
them, so that the page of the region cannot differ from the report.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.hitung import Status
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.nilai_cetak import cetak_nilai
from kinerja.masukan import MasukanSalah
from kinerja.masukan.jaga import baca_bita
from kinerja.model import Level, Siput

__all__ = [
    "RINGKASAN",
    "RingkasanIndikator",
    "RingkasanLaporan",
    "RingkasanSasaran",
    "baca_ringkasan",
    "ringkas",
    "susun_ringkasan",
]

#: Name of the file in the output folder of a report.
RINGKASAN = "ringkasan.json"

#: No summary is larger than this (bytes); a larger file is none of ours.
_TERBESAR = 5_000_000

_Nama = Annotated[str, StringConstraints(max_length=2000)]
_Hitungan = Annotated[int, Field(ge=0)]
_Tingkat = Annotated[int, Field(ge=1, le=5)]


class _Rekaman(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RingkasanIndikator(_Rekaman):
    """One indicator of tujuan or sasaran.

    Attributes
    ----------
    induk
        the tujuan or sasaran that it belongs to.
    target, realisasi
        as printed in tables, ``satuan`` beside it.
    capaian
        persen, None with no capaian.
    """

    kode: _Nama
    level: Level
    induk: _Nama
    nama: _Nama
    satuan: _Nama
    target: _Nama
    realisasi: _Nama
    capaian: Decimal | None
    predikat: _Nama | None
    tingkat: _Tingkat | None
    status: Status | None


class RingkasanSasaran(_Rekaman):
    """One sasaran: capaian (persen), its budget (rupiah), its efficiency.

    ``efisiensi`` is in the unit of the method (None for perbandingan), ``efisien`` the verdict of
    :func:`kinerja.hitung.hitung_efisiensi`.
    """

    kode: _Nama
    uraian: _Nama
    capaian: Decimal | None
    anggaran: int
    realisasi: int
    efisiensi: Decimal | None
    efisien: bool | None


class RingkasanLaporan(_Rekaman):
    """What the page of a region needs to know of one report.

    Attributes
    ----------
    versi
        version of this schema.
    tanggal
        date of signature.
    capaian, predikat, tingkat
        mean over all sasaran (persen) and its class on ``skala``.
    anggaran, realisasi
        whole budget and spending (rupiah).
    temuan
        findings of the reviewer by severity; None where nobody reviewed.
    kekurangan
        mandatory parts that are not filled in.
    """

    versi: Literal[1] = 1
    kabupaten: Siput
    dinas: Siput
    tahun: int
    nama: _Nama
    tanggal: dt.date
    skala: _Nama
    nama_skala: _Nama
    dasar_hitung: DasarHitung
    rumus_efisiensi: RumusEfisiensi
    capaian: Decimal | None
    predikat: _Nama | None
    tingkat: _Tingkat | None
    anggaran: int
    realisasi: int
    temuan: Mapping[Literal["galat", "peringatan", "catatan"], _Hitungan] | None
    kekurangan: _Hitungan
    sasaran: tuple[RingkasanSasaran, ...]
    indikator: tuple[RingkasanIndikator, ...]


def ringkas(laporan: Laporan, temuan: Mapping[str, int] | None = None) -> RingkasanLaporan:
    """Sum up a report.

    Parameters
    ----------
    laporan
        the report.
    temuan
        findings of the reviewer by severity (galat, peringatan, catatan).
    """
    p, rerata, uang = laporan.params, laporan.hasil.rata_rata, laporan.hasil.total
    return RingkasanLaporan(
        kabupaten=p.kabupaten,
        dinas=p.dinas,
        tahun=p.tahun,
        nama=laporan.identitas.nama,
        tanggal=p.tanggal,
        skala=laporan.skala.id,
        nama_skala=laporan.skala.nama,
        dasar_hitung=laporan.pilihan.dasar_hitung,
        rumus_efisiensi=laporan.pilihan.rumus_efisiensi,
        capaian=rerata.capaian,
        predikat=rerata.predikat,
        tingkat=rerata.tingkat,
        anggaran=uang.anggaran,
        realisasi=uang.realisasi,
        temuan=None if temuan is None else {**temuan},
        kekurangan=len(laporan.kekurangan),
        sasaran=tuple(_sasaran(laporan)),
        indikator=tuple(_indikator(laporan)),
    )


def _sasaran(laporan: Laporan) -> list[RingkasanSasaran]:
    return [
        RingkasanSasaran(
            kode=satu.kode,
            uraian=satu.uraian,
            capaian=satu.capaian,
            anggaran=satu.anggaran,
            realisasi=satu.realisasi,
            efisiensi=None if isinstance(satu.efisiensi, bool) or satu.efisiensi is None else Decimal(satu.efisiensi),
            efisien=satu.efisien,
        )
        for satu in laporan.hasil.efisiensi
    ]


def _indikator(laporan: Laporan) -> list[RingkasanIndikator]:
    induk = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    induk |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    return [
        RingkasanIndikator(
            kode=satu.kode,
            level=satu.level,
            induk=induk[satu.level, satu.induk],
            nama=satu.nama,
            satuan=satu.satuan,
            target=cetak_nilai(satu.target, satu.desimal, satu.satuan),
            realisasi=cetak_nilai(satu.realisasi, satu.desimal, satu.satuan),
            capaian=satu.capaian,
            predikat=satu.predikat,
            tingkat=satu.tingkat,
            status=satu.status,
        )
        for level in (Level.TUJUAN, Level.SASARAN)
        for satu in laporan.hasil.capaian_level(level)
    ]


def susun_ringkasan(ringkasan: RingkasanLaporan) -> str:
    """Write a summary as JSON; :func:`baca_ringkasan` reads it back without loss."""
    return json.dumps(ringkasan.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def baca_ringkasan(berkas: Path) -> RingkasanLaporan:
    """Read ``ringkasan.json``.

    Raises
    ------
    OSError
        when there is no such file.
    ValueError
        when it is not what :func:`susun_ringkasan` writes.
    """
    try:
        isi = baca_bita(berkas.parent, berkas.name, _TERBESAR)
    except MasukanSalah as salah:
        if salah.daftar[0].kode == "berkas_tidak_ada":
            raise FileNotFoundError(berkas) from salah
        raise ValueError(str(salah)) from salah
    return RingkasanLaporan.model_validate_json(isi)
