"""Sheets of the yearly plan (Renja): what was evaluated, reviewed, proposed and planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.tipe import Bilangan, Kode, KodeAnggaran, NilaiKinerja, Rupiah, Tahun, Teks, YaTidak

__all__ = [
    "SIFAT_EVALUASI",
    "BelanjaLalu",
    "CaraEvaluasi",
    "EvaluasiRenja",
    "KeterkaitanPrioritas",
    "Pelayanan",
    "RencanaIndikator",
    "RencanaKerja",
    "RkpdAwal",
    "SifatEvaluasi",
    "TingkatPrioritas",
    "Usulan",
]


class SifatEvaluasi(StrEnum):
    """How the years of an indicator make up its five years; never guessed from its name or unit.

    ``kumulatif``: realisasi and the target of the running year are added up. ``tidak kumulatif``: the last known value
    counts. ``bagian lima tahun``: every year is a share of the five, added up beside the value of the year.
    """

    KUMULATIF = "kumulatif"
    TIDAK_KUMULATIF = "tidak kumulatif"
    BAGIAN = "bagian lima tahun"


@dataclass(frozen=True)
class CaraEvaluasi:
    """How years make five: whether they are added up, and whether each is a share of the five beside its own value."""

    berjumlah: bool
    berbagian: bool = False


SIFAT_EVALUASI: Mapping[SifatEvaluasi, CaraEvaluasi] = {
    SifatEvaluasi.KUMULATIF: CaraEvaluasi(berjumlah=True),
    SifatEvaluasi.TIDAK_KUMULATIF: CaraEvaluasi(berjumlah=False),
    SifatEvaluasi.BAGIAN: CaraEvaluasi(berjumlah=False, berbagian=True),
}


class TingkatPrioritas(StrEnum):
    """Whose priority it is, the highest first."""

    NASIONAL = "nasional"
    PROVINSI = "provinsi"
    DAERAH = "daerah"


class RencanaKerja(Baris):
    """A program, kegiatan or sub kegiatan that is planned; amounts stand at the lowest level and are added up from there."""

    lembar: ClassVar[str] = "renja"
    judul_lembar: ClassVar[str] = "Rencana kerja dan pendanaan"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)
    kolom_tetap: ClassVar[tuple[str, ...]] = ("pagu", "pagu_maju")

    kode: KodeAnggaran = Field(
        description="Kode lengkap program, kegiatan, atau sub kegiatan; P1, P1.1, P1.1.1 bila tanpa kode resmi.",
        examples=["2.17.02.2.01.0001"],
    )
    nama: Teks | None = Field(None, description="Nomenklaturnya; kosong bila ada pada lembar program atau anggaran.")
    penunjang: YaTidak = Field(
        False, description="ya bila program penunjang (rutin), bukan pelaksanaan urusan.", examples=["tidak"]
    )
    lokasi: Teks | None = Field(None, description="Lokasi pelaksanaannya.", examples=["Kota Semarang"])
    pagu: Rupiah | None = Field(
        None, description="Pagu indikatif tahun rencana, hanya pada tingkat terbawah (rupiah).", examples=["95562000"]
    )
    sumber_dana: Teks | None = Field(
        None, description="Sumber dana; kosong bila sumber dana utama.", examples=["DAK Non Fisik"]
    )
    catatan_penting: Teks | None = Field(
        None, description="Catatan penting yang tercetak.", examples=["Terkait kampung tematik"]
    )
    pagu_maju: Rupiah | None = Field(
        None,
        description="Prakiraan maju tahun sesudahnya, hanya pada tingkat terbawah (rupiah).",
        examples=["120000000"],
    )


class RencanaIndikator(Baris):
    """An indicator of a program, kegiatan or sub kegiatan of the plan with its targets of the plan's year and the next."""

    lembar: ClassVar[str] = "renja_indikator"
    judul_lembar: ClassVar[str] = "Indikator dan target rencana kerja"
    kunci: ClassVar[tuple[str, ...]] = ("kode", "indikator", "nama")

    kode: KodeAnggaran = Field(
        description="Kode pada lembar renja.", examples=["2.17.02.2.01.0001"], json_schema_extra=PENGHUBUNG
    )
    indikator: Kode | None = Field(
        None,
        description="Kode pada lembar indikator; nama, satuan, dan target diambil dari sana dan dari lembar target.",
        examples=["P1.1"],
        json_schema_extra=PENGHUBUNG,
    )
    nama: Teks | None = Field(None, description="Nama indikator; kosong bila kolom indikator diisi.")
    satuan: Teks | None = Field(None, description="Satuan; kosong bila kolom indikator diisi.", examples=["orang"])
    target: NilaiKinerja | None = Field(
        None, description="Target tahun rencana; kosong bila ada pada lembar target.", examples=["200"]
    )
    target_maju: NilaiKinerja | None = Field(
        None, description="Prakiraan target tahun sesudahnya; kosong bila ada pada lembar target.", examples=["200"]
    )
    target_rkpd: NilaiKinerja | None = Field(
        None, description="Target pada rancangan awal RKPD bila berbeda dengan target tahun rencana.", examples=["150"]
    )


class RkpdAwal(Baris):
    """What the first draft of the RKPD holds of a program, kegiatan or sub kegiatan, and what the analysis asks for."""

    lembar: ClassVar[str] = "rkpd"
    judul_lembar: ClassVar[str] = "Rancangan awal RKPD"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)
    kolom_tetap: ClassVar[tuple[str, ...]] = ("pagu",)

    kode: KodeAnggaran = Field(
        description="Kode sebagaimana pada lembar renja; boleh yang tidak ada di sana.",
        examples=["2.17.02.2.01.0001"],
    )
    nama: Teks | None = Field(None, description="Nomenklaturnya; kosong bila ada pada lembar renja.")
    lokasi: Teks | None = Field(None, description="Lokasi pada rancangan RKPD bila berbeda dengan lembar renja.")
    pagu: Rupiah | None = Field(
        None, description="Pagu indikatif rancangan RKPD, hanya pada tingkat terbawah (rupiah).", examples=["120000000"]
    )
    kebutuhan: Rupiah | None = Field(
        None,
        description="Kebutuhan dana hasil analisis bila berbeda dengan pagu pada lembar renja (rupiah).",
        examples=["100000000"],
    )
    keterangan: Teks | None = Field(
        None, description="Catatan penting reviu; kosong bila catatan pada lembar renja yang dicetak."
    )


class EvaluasiRenja(Baris):
    """A line of the evaluation of the last Renja and of the Renstra so far (form T-C.29)."""

    lembar: ClassVar[str] = "evaluasi_renja"
    judul_lembar: ClassVar[str] = "Evaluasi Renja dan pencapaian Renstra"
    kunci: ClassVar[tuple[str, ...]] = ("kode", "indikator", "nama_indikator", "satuan")

    kode: KodeAnggaran = Field(
        description="Kode program, kegiatan, atau sub kegiatan; P1, P1.1, P1.1.1 bila tanpa kode resmi.",
        examples=["P1.1"],
    )
    nama: Teks | None = Field(
        None, description="Nomenklaturnya; cukup pada satu baris, dan kosong bila ada pada lembar renja."
    )
    indikator: Kode | None = Field(
        None,
        description="Kode pada lembar indikator; nama, satuan, target, dan realisasi diambil dari lembar lain.",
        examples=["P4.1"],
        json_schema_extra=PENGHUBUNG,
    )
    nama_indikator: Teks | None = Field(None, description="Nama indikator; kosong bila kolom indikator diisi.")
    satuan: Teks | None = Field(None, description="Satuan; kosong bila kolom indikator diisi.", examples=["orang"])
    sifat: SifatEvaluasi = Field(
        description="kumulatif bila tahun-tahun dijumlahkan, tidak kumulatif bila nilai terakhir yang dipakai, bagian lima "
        "tahun bila target setiap tahun adalah bagian yang sama dari target Renstra.",
        examples=["kumulatif"],
    )
    berlaku_mulai: Tahun | None = Field(
        None, description="Tahun pertama indikator ini; kosong bila sejak awal Renstra.", examples=["2019"]
    )
    berlaku_sampai: Tahun | None = Field(
        None, description="Tahun terakhir indikator ini; kosong bila masih berlaku.", examples=["2018"]
    )
    target_renstra: NilaiKinerja | None = Field(None, description="Target akhir periode Renstra.", examples=["800"])
    realisasi_lalu: NilaiKinerja | None = Field(
        None, description="Realisasi sampai dengan tahun sebelum tahun yang dievaluasi.", examples=["350"]
    )
    bagian_lalu: Bilangan | None = Field(
        None,
        description="Bagian target lima tahun yang tercapai sampai tahun itu (persen), hanya untuk bagian lima tahun.",
        examples=["40"],
    )
    target: NilaiKinerja | None = Field(
        None, description="Target Renja tahun yang dievaluasi, dua tahun sebelum tahun rencana.", examples=["200"]
    )
    realisasi: NilaiKinerja | None = Field(
        None,
        description="Realisasi tahun yang dievaluasi; kosong bila ada pada lembar realisasi atau folder tahun itu.",
        examples=["260"],
    )
    target_berjalan: NilaiKinerja | None = Field(
        None, description="Target Renja tahun berjalan, satu tahun sebelum tahun rencana.", examples=["200"]
    )


class BelanjaLalu(Baris):
    """Budget and spending of the evaluated year, two years before the plan's; empty where that year has its own folder."""

    lembar: ClassVar[str] = "belanja_lalu"
    judul_lembar: ClassVar[str] = "Anggaran dan realisasi tahun yang dievaluasi"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)
    kolom_tetap: ClassVar[tuple[str, ...]] = ("anggaran", "realisasi")

    kelompok: Teks | None = Field(
        None,
        description="Kelompok belanja bila dipisahkan; cukup pada baris yang tidak berinduk.",
        examples=["Belanja Langsung"],
    )
    kode: Kode = Field(
        description="Kode bertitik; baris berkode B1.2 berada di bawah baris berkode B1.", examples=["2.17.02"]
    )
    kode_cetak: Teks | None = Field(None, description="Kode yang tercetak bila bukan kode di atas.", examples=["002"])
    nama: Teks | None = Field(
        None, description="Nama belanja, program, kegiatan, atau sub kegiatan; kosong bila ada pada lembar renja."
    )
    anggaran: Rupiah | None = Field(
        None, description="Pagu setelah perubahan, hanya pada tingkat terbawah (rupiah).", examples=["92400000"]
    )
    realisasi: Rupiah | None = Field(
        None, description="Realisasi, hanya pada tingkat terbawah (rupiah).", examples=["63108227"]
    )


class Pelayanan(Baris):
    """An indicator of the services of the dinas (form T-C.30); targets and realisasi stand on their own sheets."""

    lembar: ClassVar[str] = "pelayanan"
    judul_lembar: ClassVar[str] = "Pencapaian kinerja pelayanan"
    kunci: ClassVar[tuple[str, ...]] = ("indikator",)

    indikator: Kode = Field(description="Kode indikator.", examples=["S1.1"], json_schema_extra=PENGHUBUNG)
    spm: Teks | None = Field(None, description="Standar pelayanan minimal atau standar nasional.", examples=["90 %"])
    ikk: Teks | None = Field(None, description="Indikator kinerja kunci.", examples=["ya"])
    proyeksi_berjalan: NilaiKinerja | None = Field(
        None, description="Proyeksi tahun berjalan; kosong bila sama dengan target.", examples=["88"]
    )
    proyeksi: NilaiKinerja | None = Field(
        None, description="Proyeksi tahun rencana; kosong bila sama dengan target.", examples=["88"]
    )
    analisis: Teks | None = Field(None, description="Catatan analisis.", examples=["Sangat tinggi"])


class Usulan(Baris):
    """A proposal of the people that the plan takes up (form T-C.32)."""

    lembar: ClassVar[str] = "usulan"
    judul_lembar: ClassVar[str] = "Usulan masyarakat dan pemangku kepentingan"

    kode: KodeAnggaran = Field(
        description="Kode kegiatan atau sub kegiatan pada lembar renja yang menampungnya.",
        examples=["2.17.02.2.01.0001"],
        json_schema_extra=PENGHUBUNG,
    )
    lokasi: Teks = Field(description="Lokasi yang diusulkan.", examples=["Kecamatan Ngaliyan"])
    indikator: Teks | None = Field(
        None, description="Indikatornya; kosong bila indikator pertama kode itu pada lembar renja_indikator."
    )
    volume: Bilangan = Field(description="Besaran atau volume.", examples=["3"])
    satuan: Teks = Field(description="Satuan volume.", examples=["paket"])
    pengusul: Teks | None = Field(None, description="Yang mengusulkan.", examples=["Musrenbang kecamatan"])
    keterangan: Teks | None = Field(None, description="Catatan yang tercetak.")


class KeterkaitanPrioritas(Baris):
    """A priority of the nation, the province or the region that the plan serves."""

    lembar: ClassVar[str] = "keterkaitan_prioritas"
    judul_lembar: ClassVar[str] = "Keterkaitan dengan prioritas pembangunan"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode singkat.", examples=["N1"], json_schema_extra=PENGHUBUNG)
    tingkat: TingkatPrioritas = Field(description="Tingkat prioritas.", examples=["nasional"])
    prioritas: Teks = Field(description="Rumusan prioritas dengan nomornya.")
    fokus: Teks | None = Field(None, description="Fokus atau arah kebijakan di dalamnya yang didukung.")
    induk: Kode | None = Field(
        None,
        description="Kode prioritas di atasnya; kosong untuk prioritas nasional.",
        examples=["N1"],
        json_schema_extra=PENGHUBUNG,
    )
    program: KodeAnggaran | None = Field(
        None,
        description="Kode program pada lembar renja yang mendukungnya; kosong bila semua program pelaksanaan urusan.",
        examples=["2.17.02"],
        json_schema_extra=PENGHUBUNG,
    )
