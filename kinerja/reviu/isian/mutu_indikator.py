"""Rules about the quality of indicators: what they measure, what is written down of them, how they hang together."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.laporan import Laporan
from kinerja.model import Baris, Level, Sasaran, Tujuan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import (
    UTAMA,
    beda_satuan,
    daftar_hasil,
    padan,
    ringkas_kode,
    tempat_target,
)
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_SMART = "Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja: indikator SMART, mengukur hasil)"


@aturan(
    "Tujuan dan sasaran diukur dengan indikator hasil",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SMART,
    membaca=("indikator",),
)
def indikator_keluaran(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator of tujuan or sasaran that counts papers or activities is probably an output: a question."""
    for satu in laporan.indikator_berlaku:
        berkas = padan(satu.satuan) in {"dokumen", "laporan", "kegiatan", "paket", "kali"}
        jumlah = padan(satu.nama).startswith(("jumlah ", "banyaknya ", "terlaksananya ", "tersusunnya "))
        if satu.level in (Level.TUJUAN, Level.SASARAN) and (berkas or jumlah):
            pesan = (
                f"Indikator {satu.level.value} “{satu.nama}” ({satu.kode}) tampaknya menghitung keluaran; apakah hasilnya "
                "dapat diukur?"
            )
            yield Dugaan(tempat(satu, "nama"), satu.nama, "indikator hasil (outcome)", pesan)


@aturan(
    "Tujuan dan sasaran merumuskan hasil",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_SMART,
    membaca=("tujuan", "sasaran"),
)
def sasaran_proses(laporan: Laporan) -> Iterator[Dugaan]:
    """A tujuan or sasaran names a state to be reached, not work to be done."""
    proses = ("terlaksana", "melaksanakan", "tersusun", "menyusun", "tersedia", "menyediakan", "terselenggara")
    daftar: tuple[Tujuan | Sasaran, ...] = (*laporan.data.tujuan, *laporan.data.sasaran)
    for satu in daftar:
        if padan(satu.uraian).startswith(proses):
            pesan = f"“{satu.uraian}” ({satu.kode}) merumuskan pekerjaan, bukan hasil yang dirasakan."
            yield Dugaan(tempat(satu, "uraian"), satu.uraian, "rumusan hasil", pesan)


def _kosong(laporan: Laporan, kolom: str, sebutan: str, level: tuple[Level, ...]) -> Iterator[Dugaan]:
    milik = [satu for satu in laporan.indikator_berlaku if satu.level in level]
    kosong = [satu for satu in milik if getattr(satu, kolom) is None]
    if kosong:
        pesan = f"{len(kosong)} dari {len(milik)} indikator belum mempunyai {sebutan}: {ringkas_kode(kosong)}."
        yield Dugaan(tempat(kosong[0], kolom), "", f"{sebutan} setiap indikator", pesan)


@aturan(
    "Indikator tujuan, sasaran, dan program mempunyai formula",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SMART,
    membaca=("indikator",),
)
def formula_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """How an indicator is computed is written down."""
    yield from _kosong(laporan, "formula", "formula", UTAMA)


@aturan(
    "Indikator tujuan, sasaran, dan program mempunyai sumber data",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (mekanisme: didukung data yang memadai)",
    membaca=("indikator",),
)
def sumber_data_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """Where the data of an indicator come from is written down."""
    yield from _kosong(laporan, "sumber_data", "sumber data", UTAMA)


@aturan(
    "Indikator tujuan, sasaran, dan program mempunyai penanggung jawab",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (mekanisme: ada penanggung jawab data setiap unit)",
    membaca=("indikator",),
)
def penanggung_jawab_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """Who answers for an indicator is written down."""
    yield from _kosong(laporan, "penanggung_jawab", "penanggung jawab", UTAMA)


@aturan(
    "Indikator tujuan dan sasaran mempunyai target sampai akhir Renstra",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: realisasi dibandingkan dengan target jangka menengah",
    membaca=("indikator", "target", "identitas"),
)
def target_akhir_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """The target at the end of the Renstra, with which the year is compared, is there."""
    akhir = laporan.identitas.renstra_akhir
    ada = {satu.indikator for satu in laporan.data.target_pohon if satu.tahun == akhir and satu.renstra is not None}
    tanpa = [s for s in laporan.indikator_berlaku if s.level in (Level.TUJUAN, Level.SASARAN) and s.kode not in ada]
    if tanpa:
        pesan = f"Target Renstra tahun {akhir} belum ada untuk indikator {ringkas_kode(tanpa)}."
        yield Dugaan(tempat(tanpa[0], "kode"), "", f"target {akhir} pada lembar target", pesan)


def _lepas(baris: Baris, kode: str, uraian: str, pesan: str, seharusnya: str) -> Dugaan:
    return Dugaan(tempat(baris, "kode"), kode, seharusnya, f"{pesan.format(f'“{uraian}” ({kode})')}.")


@aturan(
    "Tujuan, sasaran, dan program saling terkait",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (pohon kinerja)",
    membaca=("tujuan", "sasaran", "sasaran_program"),
)
def pohon_terputus(laporan: Laporan) -> Iterator[Dugaan]:
    """Every tujuan has a sasaran, every sasaran its tujuan and a program."""
    data = laporan.data
    bertujuan = {satu.tujuan for satu in data.sasaran}
    berprogram = {satu.sasaran for satu in data.sasaran_program}
    for tujuan in data.tujuan:
        if tujuan.kode not in bertujuan:
            yield _lepas(tujuan, tujuan.kode, tujuan.uraian, "Tujuan {} tidak mempunyai sasaran", "sasaran")
    for sasaran in data.sasaran:
        if sasaran.tujuan is None:
            pesan = "Sasaran {} tidak ditautkan pada salah satu tujuan"
            yield Dugaan(
                tempat(sasaran, "tujuan"), "", "kode tujuan", f"{pesan.format(f'“{sasaran.uraian}” ({sasaran.kode})')}."
            )
        if sasaran.kode not in berprogram:
            yield _lepas(
                sasaran, sasaran.kode, sasaran.uraian, "Sasaran {} tidak didukung program", "program pendukung"
            )


@aturan(
    "Setiap tujuan dan program mempunyai indikator",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SMART,
    membaca=("tujuan", "anggaran", "indikator"),
)
def tanpa_indikator(laporan: Laporan) -> Iterator[Dugaan]:
    """Every tujuan and every program of the budget is measured."""
    diukur = {satu.induk for satu in laporan.indikator_berlaku}
    level = {satu.kode: satu.level for satu in laporan.hasil.anggaran}
    for tujuan in laporan.data.tujuan:
        if tujuan.kode not in diukur:
            yield _lepas(tujuan, tujuan.kode, tujuan.uraian, "Tujuan {} tidak mempunyai indikator", "indikator tujuan")
    for program in laporan.data.anggaran:
        if level[program.kode] == "program" and program.kode not in diukur:
            pesan = "{} tidak mempunyai indikator"
            yield _lepas(program, program.kode, program.nama, pesan, "indikator program")


@aturan(
    "Setiap kegiatan dan sub kegiatan mempunyai indikator",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_SMART,
    membaca=("anggaran", "indikator"),
)
def kegiatan_tanpa_indikator(laporan: Laporan) -> Iterator[Dugaan]:
    """Every sub kegiatan is measured, and where some kegiatan are all of them are; a level is one finding."""
    level = {satu.kode: satu.level for satu in laporan.hasil.anggaran}
    diukur = {satu.induk for satu in laporan.indikator_berlaku}
    for jenjang, sebutan in ((Level.KEGIATAN, "kegiatan"), (Level.SUBKEGIATAN, "sub kegiatan")):
        milik = [satu for satu in laporan.data.anggaran if level[satu.kode] == jenjang.value]
        tanpa = [satu for satu in milik if satu.kode not in diukur]
        # Not every dinas measures kegiatan; every sub kegiatan has an output.
        if tanpa and (jenjang is Level.SUBKEGIATAN or len(tanpa) < len(milik)):
            pesan = f"{len(tanpa)} dari {len(milik)} {sebutan} tidak mempunyai indikator: {ringkas_kode(tanpa)}."
            if len(tanpa) == len(milik):
                pesan = f"Tidak satu pun {sebutan} mempunyai indikator: {ringkas_kode(tanpa)}."
            yield Dugaan(tempat(tanpa[0], "kode"), ringkas_kode(tanpa), f"indikator {sebutan}", pesan)


@aturan(
    "Target dan realisasi bersatuan sama",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SMART,
    membaca=("target", "realisasi", "indikator"),
)
def satuan_target_realisasi(laporan: Laporan) -> Iterator[Dugaan]:
    """A target and a realisasi that lie fifty times apart are probably typed in two units (0,09 beside 9,52)."""
    for satu in daftar_hasil(laporan):
        if beda_satuan(satu.target, satu.realisasi):
            pesan = (
                f"Target {satu.sebutan} adalah {satu.cetak(satu.target)}, sedangkan realisasinya {satu.cetak(satu.realisasi)}; "
                "periksa apakah keduanya ditulis dalam satuan yang sama, misalnya persen dan bukan pecahan."
            )
            letak = tempat_target(laporan, satu.baris.kode, laporan.tahun)
            yield Dugaan(letak, satu.cetak(satu.target), f"sesatuan dengan {satu.cetak(satu.realisasi)}", pesan)
