"""Who the perangkat daerah is: identity, units, people, equipment, legal basis."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, SATUAN_LAZIM, Baris, hitung_saja, menyarankan
from kinerja.model.kepegawaian import GOLONGAN, Golongan, NamaJenjang, muat_jenjang
from kinerja.model.tipe import Bilangan, Cacah, Kode, Tahun, Teks

__all__ = [
    "DasarHukum",
    "DataPendukung",
    "GarisUnit",
    "Identitas",
    "Inovasi",
    "JenisUnit",
    "Kelompok",
    "PegawaiEselon",
    "PegawaiGolongan",
    "PegawaiPendidikan",
    "PegawaiStatus",
    "Sarpras",
    "Unit",
    "kelompok_terpakai",
]


_KETERANGAN_DATA = hitung_saja("Keterangan bagi penulis narasi; penanda mencetak nilai dan satuannya.")


class JenisUnit(StrEnum):
    """Kinds of organisational units."""

    PIMPINAN = "pimpinan"
    SEKRETARIAT = "sekretariat"
    BIDANG = "bidang"
    SUBBAGIAN = "subbagian"
    SUBKOORDINATOR = "subkoordinator"
    JABATAN_FUNGSIONAL = "kelompok jabatan fungsional"
    UPTD = "uptd"


class GarisUnit(StrEnum):
    """How a unit hangs on the one above it in the organisation chart."""

    KOMANDO = "komando"
    KOORDINASI = "koordinasi"


class Kelompok(StrEnum):
    """Groups of staff: the two of a status, and finer ones by golongan and education, as sources print them."""

    ASN = "ASN"
    NON_ASN = "Non ASN"
    PNS = "PNS"
    PPPK = "PPPK"
    NON_PNS = "Non PNS"

    @property
    def asn(self) -> bool:
        """Whether all of the group are ASN."""
        return self in (Kelompok.ASN, Kelompok.PNS, Kelompok.PPPK)

    def memuat(self, status: str, kelompok: Kelompok) -> bool | None:
        """Say whether it holds the people of a status; None where the status does not tell.

        >>> Kelompok.NON_PNS.memuat("PPPK", Kelompok.ASN), Kelompok.PNS.memuat("ASN", Kelompok.ASN)
        (True, None)
        """
        if self in (Kelompok.ASN, Kelompok.NON_ASN):
            return self.asn is kelompok.asn
        nama = status.strip().casefold()
        if kelompok is Kelompok.NON_ASN:
            return self is Kelompok.NON_PNS
        if nama not in ("pns", "pppk"):
            return None
        return self is Kelompok.PNS if nama == "pns" else self in (Kelompok.PPPK, Kelompok.NON_PNS)


def kelompok_terpakai(ada: Collection[str | None]) -> tuple[Kelompok, ...]:
    """Return the groups that sentences speak of: ASN and Non ASN always, finer ones where they occur."""
    selalu = (Kelompok.ASN, Kelompok.NON_ASN)
    return tuple(satu for satu in Kelompok if satu in selalu or satu.value in ada)


class Identitas(Baris):
    """Identity of the perangkat daerah and the period of its Renstra; exactly one row."""

    lembar: ClassVar[str] = "identitas"
    judul_lembar: ClassVar[str] = "Identitas perangkat daerah dan periode Renstra"
    tegak: ClassVar[bool] = True

    nama: Teks = Field(
        description="Nama resmi perangkat daerah tanpa nama daerah.", examples=["Dinas Koperasi dan Usaha Mikro"]
    )
    singkatan: Teks = Field(description="Nama pendek yang lazim dipakai.", examples=["Diskopum"])
    jabatan_pimpinan: Teks = Field(
        description="Jabatan yang menandatangani laporan.",
        examples=["Kepala Dinas Koperasi dan Usaha Mikro Kabupaten Sukamaju"],
    )
    urusan: Teks = Field(
        description="Urusan pemerintahan yang diselenggarakan.", examples=["koperasi, usaha kecil, dan menengah"]
    )
    renstra_awal: Tahun = Field(description="Tahun pertama periode Renstra.", examples=["2021"])
    renstra_akhir: Tahun = Field(description="Tahun terakhir periode Renstra.", examples=["2026"])
    tahun_pertama: Tahun = Field(
        description="Tahun pelaksanaan pertama Renstra, untuk menghitung tahun ke berapa laporan ini.",
        examples=["2022"],
    )
    alamat: Teks | None = Field(None, description="Alamat kantor untuk sampul dan kop formulir.")


class Unit(Baris):
    """A unit of the organisation; the tree of ``induk`` gives the organisation chart."""

    lembar: ClassVar[str] = "unit"
    judul_lembar: ClassVar[str] = "Unit organisasi"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(
        description="Kode singkat unit, tidak boleh berulang.", examples=["BID1"], json_schema_extra=PENGHUBUNG
    )
    nama: Teks = Field(description="Nama unit.", examples=["Bidang Pemberdayaan Koperasi"])
    jenis: JenisUnit = Field(description="Jenis unit.", examples=["bidang"])
    induk: Kode | None = Field(
        None,
        description="Kode unit di atasnya; kosong untuk pimpinan.",
        examples=["KADIS"],
        json_schema_extra=PENGHUBUNG,
    )
    jabatan: Teks | None = Field(
        None, description="Nama jabatan pemimpin unit.", examples=["Kepala Bidang Pemberdayaan Koperasi"]
    )
    tugas: Teks | None = Field(None, description="Ringkasan tugas unit untuk Bab I, satu kalimat.")
    garis: GarisUnit | None = Field(
        None,
        description="Garis bagan ke unit di atasnya: komando atau koordinasi; kosong: koordinasi untuk kelompok jabatan "
        "fungsional, komando untuk yang lain.",
        examples=["koordinasi"],
    )


class PegawaiStatus(Baris):
    """Staff by employment status (orang); ``jumlah`` alone where the split by gender is not known."""

    lembar: ClassVar[str] = "pegawai_status"
    judul_lembar: ClassVar[str] = "Pegawai menurut status kepegawaian"
    kunci: ClassVar[tuple[str, ...]] = ("status",)

    status: Teks = Field(description="Status kepegawaian.", examples=["ASN"])
    #: Finer groups are statuses themselves.
    kelompok: Literal[Kelompok.ASN, Kelompok.NON_ASN] = Field(description="Kelompok pegawai.", examples=["ASN"])
    laki_laki: Cacah | None = Field(None, description="Jumlah laki-laki (orang).", examples=["23"])
    perempuan: Cacah | None = Field(None, description="Jumlah perempuan (orang).", examples=["35"])
    jumlah: Cacah | None = Field(
        None, description="Diisi hanya bila rincian laki-laki dan perempuan tidak diketahui (orang).", examples=["58"]
    )


class PegawaiGolongan(Baris):
    """Staff by unit and golongan (orang); ``jumlah`` alone where the split by gender is not known."""

    lembar: ClassVar[str] = "pegawai_golongan"
    judul_lembar: ClassVar[str] = "Pegawai menurut unit dan golongan"
    kunci: ClassVar[tuple[str, ...]] = ("unit", "kelompok", "golongan")

    unit: Kode | None = Field(
        None,
        description="Kode unit; kosong bila tidak dirinci per unit.",
        examples=["SEK"],
        json_schema_extra=PENGHUBUNG,
    )
    kelompok: Kelompok = Field(description="Kelompok pegawai.", examples=["ASN"])
    golongan: Golongan | None = Field(
        None,
        description="Golongan PNS (I sampai IV) atau golongan ruangnya (I/a sampai IV/e); PPPK I sampai PPPK XVII. "
        "Kosong untuk Non ASN.",
        examples=["III/d"],
        json_schema_extra=menyarankan(*GOLONGAN),
    )
    laki_laki: Cacah | None = Field(None, description="Jumlah laki-laki (orang).", examples=["4"])
    perempuan: Cacah | None = Field(None, description="Jumlah perempuan (orang).", examples=["7"])
    jumlah: Cacah | None = Field(
        None, description="Diisi hanya bila rincian laki-laki dan perempuan tidak diketahui (orang).", examples=["11"]
    )


class PegawaiPendidikan(Baris):
    """Staff by unit and education (orang); ``jumlah`` alone where the split by gender is not known."""

    lembar: ClassVar[str] = "pegawai_pendidikan"
    judul_lembar: ClassVar[str] = "Pegawai menurut unit dan pendidikan"
    kunci: ClassVar[tuple[str, ...]] = ("unit", "kelompok", "pendidikan")

    unit: Kode | None = Field(
        None,
        description="Kode unit; kosong bila tidak dirinci per unit.",
        examples=["SEK"],
        json_schema_extra=PENGHUBUNG,
    )
    kelompok: Kelompok = Field(description="Kelompok pegawai.", examples=["ASN"])
    pendidikan: NamaJenjang = Field(
        description="Jenjang pendidikan: SD, SMP, SMA, D1 sampai D4, S1 sampai S3, atau jenjang lain menurut "
        "kabupaten.yaml.",
        examples=["S1"],
        json_schema_extra=menyarankan(*(satu.nama for satu in muat_jenjang())),
    )
    laki_laki: Cacah | None = Field(None, description="Jumlah laki-laki (orang).", examples=["2"])
    perempuan: Cacah | None = Field(None, description="Jumlah perempuan (orang).", examples=["6"])
    jumlah: Cacah | None = Field(
        None, description="Diisi hanya bila rincian laki-laki dan perempuan tidak diketahui (orang).", examples=["24"]
    )


class PegawaiEselon(Baris):
    """Staff by eselon (orang); ``jumlah`` alone where the split by gender is not known."""

    lembar: ClassVar[str] = "pegawai_eselon"
    judul_lembar: ClassVar[str] = "Pejabat menurut eselon"
    kunci: ClassVar[tuple[str, ...]] = ("eselon",)

    eselon: Teks = Field(description="Eselon atau jabatan setara.", examples=["Eselon III"])
    laki_laki: Cacah | None = Field(None, description="Jumlah laki-laki (orang).", examples=["1"])
    perempuan: Cacah | None = Field(None, description="Jumlah perempuan (orang).", examples=["4"])
    jumlah: Cacah | None = Field(
        None, description="Diisi hanya bila rincian laki-laki dan perempuan tidak diketahui (orang).", examples=["5"]
    )


class Sarpras(Baris):
    """Equipment and buildings."""

    lembar: ClassVar[str] = "sarpras"
    judul_lembar: ClassVar[str] = "Sarana dan prasarana"

    kelompok: Teks = Field(description="Kelompok barang.", examples=["Sarana Transportasi"])
    nama: Teks = Field(description="Nama barang.", examples=["Roda 4"])
    jumlah: Cacah = Field(description="Jumlah barang.", examples=["8"])
    satuan: Teks = Field(description="Satuan barang.", examples=["unit"], json_schema_extra=menyarankan(*SATUAN_LAZIM))
    baik: Cacah | None = Field(
        None, description="Di antaranya berkondisi baik; kosong bila tidak diketahui.", examples=["6"]
    )
    rusak_ringan: Cacah | None = Field(None, description="Di antaranya rusak ringan.", examples=["1"])
    rusak_berat: Cacah | None = Field(None, description="Di antaranya rusak berat.", examples=["1"])


class DasarHukum(Baris):
    """Regulations that the report names as its basis."""

    lembar: ClassVar[str] = "dasar_hukum"
    judul_lembar: ClassVar[str] = "Dasar hukum"

    uraian: Teks = Field(description="Nama, nomor, tahun, dan judul peraturan.")


class Inovasi(Baris):
    """Innovations that support the targets."""

    lembar: ClassVar[str] = "inovasi"
    judul_lembar: ClassVar[str] = "Inovasi dan instrumen pendukung"

    nama: Teks = Field(description="Nama inovasi.", examples=["SIMDAKOP"])
    uraian: Teks = Field(description="Penjelasan singkat; angka boleh memakai penanda seperti dalam narasi.")


class DataPendukung(Baris):
    """Facts with a number that prose needs and no other sheet holds."""

    lembar: ClassVar[str] = "data_pendukung"
    judul_lembar: ClassVar[str] = "Data pendukung narasi"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(
        description="Kode yang dipakai dalam narasi.", examples=["penerima_4p"], json_schema_extra=PENGHUBUNG
    )
    uraian: Teks = Field(
        description="Apa yang diukur.", examples=["Penerima fasilitasi 4P"], json_schema_extra=_KETERANGAN_DATA
    )
    tahun: Tahun | None = Field(None, description="Tahun data.", examples=["2023"], json_schema_extra=_KETERANGAN_DATA)
    nilai: Bilangan = Field(description="Nilainya.", examples=["4006"])
    satuan: Teks = Field(
        description="Satuan: orang, unit, rupiah, persen, tahun.",
        examples=["orang"],
        json_schema_extra=menyarankan(*SATUAN_LAZIM),
    )
    sumber: Teks | None = Field(None, description="Sumber data.", json_schema_extra=_KETERANGAN_DATA)
