"""All rows of one workbook, and the list of its sheets."""

from __future__ import annotations

from dataclasses import dataclass, fields

from kinerja.model.analisis import Analisis
from kinerja.model.baris import LembarSpek
from kinerja.model.berkas_lampiran import BerkasLampiran
from kinerja.model.keuangan import Anggaran, Belanja, RiwayatAnggaran, SumberDana
from kinerja.model.kinerja import Pembanding, Realisasi, Variabel
from kinerja.model.organisasi import (
    DasarHukum,
    DataPendukung,
    Identitas,
    Inovasi,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    Sarpras,
    Unit,
)
from kinerja.model.profil import (
    FungsiUnit,
    PegawaiDiklat,
    PegawaiDisiplin,
    PegawaiSilang,
    PegawaiUnit,
    Pendapatan,
    TujuanDaerah,
)
from kinerja.model.publikasi import Publikasi
from kinerja.model.rencana import (
    FormulirPK,
    Indikator,
    IsuStrategis,
    Langkah,
    PKAnggaran,
    PKIndikator,
    Sasaran,
    SasaranProgram,
    Strategi,
    Target,
    TindakLanjutLHE,
    Tujuan,
    VisiMisi,
)
from kinerja.model.renja import (
    BelanjaLalu,
    EvaluasiRenja,
    KeterkaitanPrioritas,
    Pelayanan,
    RencanaIndikator,
    RencanaKerja,
    RkpdAwal,
    Usulan,
)
from kinerja.model.renstra import (
    AnggaranLalu,
    Gedung,
    IndikatorPelayanan,
    IsuLingkungan,
    Pemetaan,
    Permasalahan,
    Prioritas,
    Program,
    SasaranDaerah,
    Statistik,
    Tanah,
    VersiRenstra,
)
from kinerja.model.tabel_dinas import IsiTabelDinas, TabelDinas
from kinerja.model.triwulan import (
    BuktiTriwulan,
    KendalaTriwulan,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    SimpulanTriwulan,
)

__all__ = ["LEMBAR", "Data"]


@dataclass(frozen=True)
class Data:
    """The rows of each sheet, in the order of the sheet. Field names are the names of the sheets."""

    identitas: tuple[Identitas, ...] = ()
    dasar_hukum: tuple[DasarHukum, ...] = ()
    unit: tuple[Unit, ...] = ()
    pegawai_status: tuple[PegawaiStatus, ...] = ()
    pegawai_golongan: tuple[PegawaiGolongan, ...] = ()
    pegawai_pendidikan: tuple[PegawaiPendidikan, ...] = ()
    pegawai_eselon: tuple[PegawaiEselon, ...] = ()
    sarpras: tuple[Sarpras, ...] = ()
    isu_strategis: tuple[IsuStrategis, ...] = ()
    visi_misi: tuple[VisiMisi, ...] = ()
    tujuan: tuple[Tujuan, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()
    strategi: tuple[Strategi, ...] = ()
    anggaran: tuple[Anggaran, ...] = ()
    sasaran_program: tuple[SasaranProgram, ...] = ()
    indikator: tuple[Indikator, ...] = ()
    target: tuple[Target, ...] = ()
    realisasi: tuple[Realisasi, ...] = ()
    variabel: tuple[Variabel, ...] = ()
    pembanding: tuple[Pembanding, ...] = ()
    analisis: tuple[Analisis, ...] = ()
    sumber_dana: tuple[SumberDana, ...] = ()
    belanja: tuple[Belanja, ...] = ()
    riwayat_anggaran: tuple[RiwayatAnggaran, ...] = ()
    inovasi: tuple[Inovasi, ...] = ()
    data_pendukung: tuple[DataPendukung, ...] = ()
    langkah: tuple[Langkah, ...] = ()
    tindak_lanjut_lhe: tuple[TindakLanjutLHE, ...] = ()
    # the Renja
    evaluasi_renja: tuple[EvaluasiRenja, ...] = ()
    belanja_lalu: tuple[BelanjaLalu, ...] = ()
    pelayanan: tuple[Pelayanan, ...] = ()
    rkpd: tuple[RkpdAwal, ...] = ()
    usulan: tuple[Usulan, ...] = ()
    keterkaitan_prioritas: tuple[KeterkaitanPrioritas, ...] = ()
    renja: tuple[RencanaKerja, ...] = ()
    renja_indikator: tuple[RencanaIndikator, ...] = ()
    pk: tuple[FormulirPK, ...] = ()
    pk_indikator: tuple[PKIndikator, ...] = ()
    pk_anggaran: tuple[PKAnggaran, ...] = ()
    # the annexes
    lampiran: tuple[BerkasLampiran, ...] = ()
    # the quarters
    rencana_subkegiatan: tuple[RencanaSubkegiatan, ...] = ()
    realisasi_subkegiatan: tuple[RealisasiSubkegiatan, ...] = ()
    kendala_triwulan: tuple[KendalaTriwulan, ...] = ()
    bukti_triwulan: tuple[BuktiTriwulan, ...] = ()
    simpulan_triwulan: tuple[SimpulanTriwulan, ...] = ()
    # the Renstra
    versi_renstra: tuple[VersiRenstra, ...] = ()
    sasaran_daerah: tuple[SasaranDaerah, ...] = ()
    program: tuple[Program, ...] = ()
    prioritas: tuple[Prioritas, ...] = ()
    permasalahan: tuple[Permasalahan, ...] = ()
    isu_lingkungan: tuple[IsuLingkungan, ...] = ()
    indikator_pelayanan: tuple[IndikatorPelayanan, ...] = ()
    anggaran_lalu: tuple[AnggaranLalu, ...] = ()
    tanah: tuple[Tanah, ...] = ()
    gedung: tuple[Gedung, ...] = ()
    statistik: tuple[Statistik, ...] = ()
    pemetaan: tuple[Pemetaan, ...] = ()
    # what only some dinas tell
    fungsi_unit: tuple[FungsiUnit, ...] = ()
    pegawai_unit: tuple[PegawaiUnit, ...] = ()
    pegawai_silang: tuple[PegawaiSilang, ...] = ()
    pegawai_diklat: tuple[PegawaiDiklat, ...] = ()
    pegawai_disiplin: tuple[PegawaiDisiplin, ...] = ()
    tujuan_daerah: tuple[TujuanDaerah, ...] = ()
    pendapatan: tuple[Pendapatan, ...] = ()
    tabel_dinas: tuple[TabelDinas, ...] = ()
    isi_tabel_dinas: tuple[IsiTabelDinas, ...] = ()
    # the review
    publikasi: tuple[Publikasi, ...] = ()

    @property
    def target_pohon(self) -> tuple[Target, ...]:
        """The targets of sheet indikator, those of indikator_pelayanan left out."""
        lain = {satu.kode for satu in self.indikator_pelayanan}
        return tuple(satu for satu in self.target if satu.indikator not in lain) if lain else self.target

    @property
    def realisasi_pohon(self) -> tuple[Realisasi, ...]:
        """The realisasi of sheet indikator, those of indikator_pelayanan left out."""
        lain = {satu.kode for satu in self.indikator_pelayanan}
        return tuple(satu for satu in self.realisasi if satu.indikator not in lain) if lain else self.realisasi


_SPEK: tuple[LembarSpek, ...] = (
    Identitas,
    DasarHukum,
    Unit,
    PegawaiStatus,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiEselon,
    Sarpras,
    IsuStrategis,
    VisiMisi,
    Tujuan,
    Sasaran,
    Strategi,
    Anggaran,
    SasaranProgram,
    Indikator,
    Target,
    Realisasi,
    Variabel,
    Pembanding,
    Analisis,
    SumberDana,
    Belanja,
    RiwayatAnggaran,
    Inovasi,
    DataPendukung,
    Langkah,
    TindakLanjutLHE,
    # the Renja
    EvaluasiRenja,
    BelanjaLalu,
    Pelayanan,
    RkpdAwal,
    Usulan,
    KeterkaitanPrioritas,
    RencanaKerja,
    RencanaIndikator,
    FormulirPK,
    PKIndikator,
    PKAnggaran,
    BerkasLampiran,
    RencanaSubkegiatan,
    RealisasiSubkegiatan,
    KendalaTriwulan,
    BuktiTriwulan,
    SimpulanTriwulan,
    # the Renstra
    VersiRenstra,
    SasaranDaerah,
    Program,
    Prioritas,
    Permasalahan,
    IsuLingkungan,
    IndikatorPelayanan,
    AnggaranLalu,
    Tanah,
    Gedung,
    Statistik,
    Pemetaan,
    # what only some dinas tell
    FungsiUnit,
    PegawaiUnit,
    PegawaiSilang,
    PegawaiDiklat,
    PegawaiDisiplin,
    TujuanDaerah,
    Pendapatan,
    TabelDinas,
    IsiTabelDinas,
    Publikasi,
)

#: Sheets of the workbook by name, in their order.
LEMBAR: dict[str, LembarSpek] = {spek.lembar: spek for spek in _SPEK}

if tuple(LEMBAR) != tuple(bidang.name for bidang in fields(Data)):  # pragma: no cover - guards this file itself
    raise AssertionError("LEMBAR dan Data harus menyebut lembar yang sama dalam urutan yang sama")
