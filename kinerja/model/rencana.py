"""What was planned and promised: visi to sub kegiatan, indicators, targets, perjanjian kinerja."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, SATUAN_LAZIM, Baris, hitung_saja, menyarankan
from kinerja.model.jenis import (
    Agregasi,
    Arah,
    CaraRealisasi,
    JenisFormulir,
    JenisPK,
    JenisStrategi,
    JenisVisi,
    Level,
    RumusTurun,
    StatusTindakLanjut,
)
from kinerja.model.tipe import Bilangan, Cacah, Kode, KodeAnggaran, NilaiKinerja, Rupiah, Tahun, Tanggal, Teks, YaTidak

__all__ = [
    "FormulirPK",
    "Indikator",
    "IsuStrategis",
    "Langkah",
    "PKAnggaran",
    "PKIndikator",
    "Sasaran",
    "SasaranProgram",
    "Strategi",
    "Target",
    "TindakLanjutLHE",
    "Tujuan",
    "VisiMisi",
]


class VisiMisi(Baris):
    """Visi and misi of the kepala daerah."""

    lembar: ClassVar[str] = "visi_misi"
    judul_lembar: ClassVar[str] = "Visi dan misi"
    kunci: ClassVar[tuple[str, ...]] = ("jenis", "nomor")

    jenis: JenisVisi = Field(description="visi atau misi.", examples=["misi"])
    nomor: Cacah | None = Field(None, description="Nomor urut misi; kosong untuk visi.", examples=["2"])
    uraian: Teks = Field(description="Bunyi visi atau misi.")
    didukung: YaTidak = Field(False, description="ya bila perangkat daerah ini mendukungnya.", examples=["ya"])


class Tujuan(Baris):
    """Goals of the Renstra."""

    lembar: ClassVar[str] = "tujuan"
    judul_lembar: ClassVar[str] = "Tujuan Renstra"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode tujuan.", examples=["T1"], json_schema_extra=PENGHUBUNG)
    uraian: Teks = Field(description="Rumusan tujuan.")
    misi: Cacah | None = Field(None, description="Nomor misi yang didukung.", examples=["2"])


class Sasaran(Baris):
    """Strategic objectives of the Renstra."""

    lembar: ClassVar[str] = "sasaran"
    judul_lembar: ClassVar[str] = "Sasaran strategis"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode sasaran.", examples=["S1"], json_schema_extra=PENGHUBUNG)
    uraian: Teks = Field(description="Rumusan sasaran strategis.")
    tujuan: Kode | None = Field(
        None, description="Kode tujuan di atasnya.", examples=["T1"], json_schema_extra=PENGHUBUNG
    )


class SasaranProgram(Baris):
    """Which program serves which sasaran; a program of two sasaran gives its share to each (persen)."""

    lembar: ClassVar[str] = "sasaran_program"
    judul_lembar: ClassVar[str] = "Program pendukung sasaran"
    kunci: ClassVar[tuple[str, ...]] = ("sasaran", "program")

    sasaran: Kode = Field(description="Kode sasaran.", examples=["S1"], json_schema_extra=PENGHUBUNG)
    program: KodeAnggaran = Field(
        description="Kode program pada lembar anggaran.", examples=["2.17.02"], json_schema_extra=PENGHUBUNG
    )
    bagian: Bilangan = Field(
        default=100,
        validate_default=True,
        description="Bagian anggaran program untuk sasaran ini, dalam persen; 100 bila seluruhnya.",
        examples=["100"],
    )
    indikator: Kode | None = Field(
        None,
        description="Kode indikator sasaran yang ditunjang program ini, agar anggarannya terbaca menurut indikator; kosong "
        "bila menunjang semua indikator sasarannya.",
        examples=["S1.1"],
        json_schema_extra=PENGHUBUNG,
    )


class Strategi(Baris):
    """Strategies and policy directions."""

    lembar: ClassVar[str] = "strategi"
    judul_lembar: ClassVar[str] = "Strategi dan arah kebijakan"

    jenis: JenisStrategi = Field(description="strategi atau arah kebijakan.", examples=["strategi"])
    uraian: Teks = Field(description="Rumusannya.")
    tahun: Tahun | None = Field(
        None, description="Tahun tahapan strategi ini; kosong bila berlaku sepanjang periode.", examples=["2026"]
    )
    sasaran_daerah: Kode | None = Field(
        None,
        description="Kode sasaran daerah yang didukung arah kebijakan ini.",
        examples=["D1"],
        json_schema_extra=PENGHUBUNG,
    )
    arah_daerah: Teks | None = Field(None, description="Arah kebijakan RPJMD yang didukungnya.")


class Indikator(Baris):
    """A performance indicator at any level."""

    lembar: ClassVar[str] = "indikator"
    judul_lembar: ClassVar[str] = "Indikator kinerja semua tingkat"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(
        description="Kode indikator, tidak boleh berulang.", examples=["S1.1"], json_schema_extra=PENGHUBUNG
    )
    level: Level = Field(description="Tingkat indikator.", examples=["sasaran"])
    induk: Kode = Field(
        description="Kode tujuan, sasaran, program, kegiatan, atau sub kegiatan yang diukur.",
        examples=["S1"],
        json_schema_extra=PENGHUBUNG,
    )
    nama: Teks = Field(description="Nama indikator.", examples=["Persentase koperasi aktif"])
    satuan: Teks = Field(
        description="Satuan: %, nilai, orang, dokumen, ...",
        examples=["%"],
        json_schema_extra=menyarankan(*SATUAN_LAZIM),
    )
    arah: Arah = Field(
        description="naik bila makin tinggi makin baik, turun bila makin rendah makin baik.", examples=["naik"]
    )
    rumus_turun: RumusTurun | None = Field(
        None, description="Rumus capaian indikator turun bila berbeda dari pilihan laporan.", examples=["selisih"]
    )
    desimal: Cacah = Field(
        default=2,
        description="Banyak angka di belakang koma saat target dan realisasi dicetak; kosong berarti 2, atau 0 bila yang "
        "dihitung (orang, dokumen, unit) seluruhnya bulat.",
        examples=["2"],
    )
    iku: YaTidak = Field(False, description="ya bila ditetapkan sebagai Indikator Kinerja Utama.", examples=["ya"])
    cara_realisasi: CaraRealisasi = Field(
        CaraRealisasi.LANGSUNG,
        description="Dari mana realisasi: langsung, atau dihitung dari lembar variabel.",
        examples=["persentase"],
    )
    agregasi: Agregasi | None = Field(
        None, description="Cara menggabungkan triwulan; wajib bila triwulan diisi.", examples=["posisi akhir"]
    )
    definisi: Teks | None = Field(None, description="Definisi operasional.")
    formula: Teks | None = Field(None, description="Formula penghitungan dalam kata.")
    sumber_data: Teks | None = Field(None, description="Sumber data.")
    penanggung_jawab: Teks | None = Field(None, description="Unit atau jabatan penanggung jawab.")
    data_awal: NilaiKinerja | None = Field(
        None, description="Capaian awal sebelum periode Renstra.", examples=["50,70"]
    )
    tahun_data_awal: Teks | None = Field(None, description="Tahun data awal.", examples=["2019/2020"])
    berlaku_mulai: Tahun | None = Field(
        None, description="Tahun pertama indikator dipakai; kosong bila sejak semula.", examples=["2022"]
    )
    berlaku_sampai: Tahun | None = Field(
        None, description="Tahun terakhir indikator dipakai; kosong bila masih berlaku.", examples=["2021"]
    )
    menggantikan: Kode | None = Field(
        None,
        description="Kode indikator lama yang digantikan indikator ini.",
        examples=["L1.1"],
        json_schema_extra=PENGHUBUNG,
    )
    mendukung: Kode | None = Field(
        None,
        description="Kode indikator setingkat di atasnya yang didukung, bila induknya berindikator lebih dari satu; "
        "pagunya dihitung untuk indikator itu.",
        examples=["P1.1"],
        json_schema_extra=PENGHUBUNG,
    )

    def berlaku(self, tahun: int) -> bool:
        """Say whether the indicator is in use in a year."""
        return (self.berlaku_mulai or tahun) <= tahun <= (self.berlaku_sampai or tahun)


#: The LKjIP measures the year.
_RENCANA_AKSI = hitung_saja("Tercetak pada laporan triwulan.")


class Target(Baris):
    """Targets of an indicator in one year; the last perjanjian kinerja counts, then Renja, then Renstra."""

    lembar: ClassVar[str] = "target"
    judul_lembar: ClassVar[str] = "Target per tahun"
    kunci: ClassVar[tuple[str, ...]] = ("indikator", "tahun")

    indikator: Kode = Field(description="Kode indikator.", examples=["S1.1"], json_schema_extra=PENGHUBUNG)
    tahun: Tahun = Field(description="Tahun target.", examples=["2023"])
    renstra: NilaiKinerja | None = Field(None, description="Target menurut Renstra.", examples=["76,50"])
    renja: NilaiKinerja | None = Field(None, description="Target menurut Renja atau DPA.", examples=["76,50"])
    pk_murni: NilaiKinerja | None = Field(
        None, description="Target menurut perjanjian kinerja awal tahun.", examples=["76,50"]
    )
    pk_perubahan: NilaiKinerja | None = Field(
        None, description="Target menurut perjanjian kinerja perubahan.", examples=["76,50"]
    )
    tw1: Bilangan | None = Field(
        None, description="Target triwulan I menurut rencana aksi.", json_schema_extra=_RENCANA_AKSI
    )
    tw2: Bilangan | None = Field(
        None, description="Target triwulan II menurut rencana aksi.", json_schema_extra=_RENCANA_AKSI
    )
    tw3: Bilangan | None = Field(
        None, description="Target triwulan III menurut rencana aksi.", json_schema_extra=_RENCANA_AKSI
    )
    tw4: Bilangan | None = Field(
        None, description="Target triwulan IV menurut rencana aksi.", json_schema_extra=_RENCANA_AKSI
    )
    pagu: Rupiah | None = Field(
        None,
        description="Pagu indikatif Renstra untuk indikator ini (rupiah). Pada sub kegiatan; di atasnya hanya bila "
        "pagu sub kegiatan terbagi atas beberapa indikator.",
        examples=["294684220"],
    )


class FormulirPK(Baris):
    """One perjanjian kinerja form. Names and NIP of officials are never stored."""

    lembar: ClassVar[str] = "pk"
    judul_lembar: ClassVar[str] = "Formulir perjanjian kinerja"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode formulir.", examples=["PK-01"])
    jenis: JenisPK = Field(description="murni atau perubahan.", examples=["perubahan"])
    formulir: JenisFormulir = Field(
        JenisFormulir.PERJANJIAN, description="Jenis formulir.", examples=["perjanjian kinerja"]
    )
    level: Level = Field(
        description="Tingkat yang diperjanjikan: sasaran, kegiatan, atau subkegiatan.", examples=["kegiatan"]
    )
    jabatan: Teks = Field(description="Jabatan PIHAK PERTAMA.", examples=["Sekretaris"])
    atasan: Teks | None = Field(None, description="Jabatan PIHAK KEDUA.", examples=["Kepala Dinas"])
    tanggal: Tanggal | None = Field(
        None, description="Tanggal penandatanganan; kosong bila tidak diketahui.", examples=["1 November 2023"]
    )


class PKIndikator(Baris):
    """A row of the first table of a form; its target comes from sheet target."""

    lembar: ClassVar[str] = "pk_indikator"
    judul_lembar: ClassVar[str] = "Isi formulir perjanjian kinerja: indikator"
    kunci: ClassVar[tuple[str, ...]] = ("pk", "indikator")

    pk: Kode = Field(description="Kode formulir.", examples=["PK-03"], json_schema_extra=PENGHUBUNG)
    sasaran: Teks = Field(description="Sasaran yang tercetak pada formulir.")
    indikator: Kode = Field(description="Kode indikator.", examples=["K1.1"], json_schema_extra=PENGHUBUNG)
    rincian: YaTidak = Field(
        False, description="ya bila baris ini rincian dari indikator di atasnya.", examples=["tidak"]
    )


class PKAnggaran(Baris):
    """A row of the second table of a form; its amount comes from sheet anggaran."""

    lembar: ClassVar[str] = "pk_anggaran"
    judul_lembar: ClassVar[str] = "Isi formulir perjanjian kinerja: anggaran"
    kunci: ClassVar[tuple[str, ...]] = ("pk", "kode")

    pk: Kode = Field(description="Kode formulir.", examples=["PK-03"], json_schema_extra=PENGHUBUNG)
    kode: KodeAnggaran = Field(
        description="Kode program, kegiatan, atau sub kegiatan.",
        examples=["2.17.01.2.01"],
        json_schema_extra=PENGHUBUNG,
    )
    dikelola: Rupiah | None = Field(
        None,
        description="Bagian pagu yang dikelola pejabat ini bila tidak seluruhnya (rupiah).",
        examples=["1323858401"],
    )


class IsuStrategis(Baris):
    """Strategic issues and problems with what was done about them."""

    lembar: ClassVar[str] = "isu_strategis"
    judul_lembar: ClassVar[str] = "Isu strategis dan permasalahan"

    isu: Teks = Field(description="Isu strategis daerah yang terkait.")
    permasalahan: Teks = Field(description="Permasalahan perangkat daerah.")
    upaya: Teks | None = Field(None, description="Upaya yang dilakukan pada tahun laporan.")
    kendala: Teks | None = Field(None, description="Kendala yang masih dihadapi.")


class Langkah(Baris):
    """Next steps."""

    lembar: ClassVar[str] = "langkah"
    judul_lembar: ClassVar[str] = "Langkah perbaikan ke depan"

    uraian: Teks = Field(description="Langkah yang akan dilakukan.")
    penanggung_jawab: Teks | None = Field(
        None, description="Unit atau jabatan yang bertanggung jawab.", examples=["Bidang Pemberdayaan Koperasi"]
    )
    tenggat: Teks | None = Field(None, description="Batas waktunya.", examples=["Juni 2024"])
    bukti: Teks | None = Field(
        None, description="Bukti pelaksanaan: nama berkas atau tautan.", examples=["Laporan pelatihan triwulan II"]
    )


class TindakLanjutLHE(Baris):
    """Recommendations of last year's evaluation and their follow-up."""

    lembar: ClassVar[str] = "tindak_lanjut_lhe"
    judul_lembar: ClassVar[str] = "Tindak lanjut rekomendasi evaluasi tahun lalu"

    rekomendasi: Teks = Field(description="Rekomendasi pada Laporan Hasil Evaluasi.")
    tindak_lanjut: Teks | None = Field(None, description="Tindak lanjut yang dilakukan.")
    status: StatusTindakLanjut = Field(description="Status tindak lanjut.", examples=["selesai"])
    penanggung_jawab: Teks | None = Field(
        None, description="Unit atau jabatan yang bertanggung jawab.", examples=["Sekretariat"]
    )
    tenggat: Teks | None = Field(None, description="Batas waktunya.", examples=["Juni 2024"])
    bukti: Teks | None = Field(
        None, description="Bukti tindak lanjut: nama berkas atau tautan.", examples=["Keputusan Kepala Dinas Nomor 5"]
    )
