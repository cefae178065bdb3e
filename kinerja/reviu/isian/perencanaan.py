"""Rules about the quality of targets and indicators (Permenpan-RB 88/2021, planning and measuring)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import bulatkan, cetak_persen, gabung
from kinerja.laporan import Laporan
from kinerja.model import Arah, Baris, Level, Nilai, Sasaran, Target, Tujuan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import (
    UTAMA,
    Hasil,
    beda_satuan,
    daftar_hasil,
    lebih_buruk,
    nilai_realisasi,
    nilai_target,
    padan,
    ringkas_kode,
    sekali,
    tempat_realisasi,
    tempat_target,
    terbaik,
)
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_RENCANA = "Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja: target menantang dan realistis)"
_SMART = "Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja: indikator SMART, mengukur hasil)"
_BATAS = Decimal(150)
#: Units that do not grow with the budget.
_BERBANDING = {"%", "persen", "nilai", "indeks", "skor", "predikat"}


def _sisi(hasil: Hasil) -> str:
    """Say on which side of a value a worse one lies."""
    return "di atas" if hasil.baris.arah is Arah.TURUN else "di bawah"


def _mudah(hasil: Hasil) -> str:
    """Say how a target is that was easy to reach."""
    return {Arah.NAIK: "terlalu rendah", Arah.TURUN: "terlalu tinggi"}.get(hasil.baris.arah, "terlalu longgar")


#: What targets of successive years should do, by direction.
_MEMBAIK = {
    Arah.NAIK: "target yang meningkat",
    Arah.TURUN: "target yang menurun",
    Arah.RENTANG: "rentang yang ditinjau menurut perkembangannya",
    Arah.PREDIKAT: "predikat yang meningkat",
}


def _bulat(hasil: Hasil, nilai: Nilai | None) -> Nilai | None:
    """Return a value as it is printed, so that nobody is blamed for a digit that does not show."""
    return bulatkan(nilai, hasil.baris.desimal) if isinstance(nilai, Decimal) else nilai


@aturan(
    "Target tidak di bawah realisasi tahun lalu",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("target", "realisasi", "variabel", "indikator"),
)
def target_di_bawah_realisasi_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """The target of the year is not worse than what was reached the year before.

    Volumes of kegiatan and sub kegiatan follow the money of the year and are left out.
    """
    realisasi, lalu = nilai_realisasi(laporan), laporan.tahun - 1
    for satu in daftar_hasil(laporan):
        if satu.baris.level not in UTAMA and padan(satu.baris.satuan) not in _BERBANDING:
            continue
        dulu = _bulat(satu, realisasi.get((satu.baris.kode, lalu)))
        if lebih_buruk(satu.baris.arah, _bulat(satu, satu.target), dulu):
            pesan = (
                f"Target {laporan.tahun} {satu.sebutan} {satu.cetak(satu.target)}, {_sisi(satu)} realisasi {lalu} yang "
                f"sudah {satu.cetak(dulu)}; target tidak menantang."
            )
            yield Dugaan(
                tempat_target(laporan, satu.baris.kode, laporan.tahun),
                satu.cetak(satu.target),
                f"tidak lebih buruk daripada {satu.cetak(dulu)}",
                pesan,
            )


@aturan(
    "Target tidak di bawah data awal Renstra",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("indikator", "target"),
)
def target_di_bawah_data_awal(laporan: Laporan) -> Iterator[Dugaan]:
    """Not every target from this year to the end of the Renstra is worse than the baseline."""
    target = nilai_target(laporan)
    for satu in daftar_hasil(laporan):
        awal, akhir = satu.baris.data_awal, laporan.identitas.renstra_akhir
        janji = [target[satu.baris.kode, t] for t in range(laporan.tahun, akhir + 1) if (satu.baris.kode, t) in target]
        if janji and all(lebih_buruk(satu.baris.arah, nilai, awal) for nilai in janji):
            pesan = (
                f"Semua target {laporan.tahun}–{akhir} {satu.sebutan} ({satu.cetak(janji[0])} sampai "
                f"{satu.cetak(janji[-1])}) {_sisi(satu)} data awal {satu.cetak(awal)}; jelaskan atau periksa data awalnya."
            )
            yield Dugaan(tempat(satu.baris, "data_awal"), satu.cetak(awal), "", pesan)


@aturan(
    "Target akhir Renstra belum terlampaui sebelum waktunya",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_RENCANA,
    membaca=("target", "realisasi", "indikator"),
)
def target_akhir_terlampaui(laporan: Laporan) -> Iterator[Dugaan]:
    """Where the realisasi is better than the target at the end of the Renstra, the remaining targets need a review."""
    akhir = laporan.identitas.renstra_akhir
    renstra = {s.indikator: s for s in laporan.data.target_pohon if s.tahun == akhir and akhir > laporan.tahun}
    for satu in daftar_hasil(laporan):
        baris = renstra.get(satu.baris.kode)
        if baris and lebih_buruk(satu.baris.arah, baris.renstra, _bulat(satu, satu.realisasi)):
            pesan = (
                f"Realisasi {laporan.tahun} {satu.sebutan} {satu.cetak(satu.realisasi)} sudah lebih baik daripada target {akhir} "
                f"({satu.cetak(baris.renstra)}); target tahun-tahun berikutnya perlu ditinjau."
            )
            yield Dugaan(tempat(baris, "renstra"), satu.cetak(baris.renstra), "", pesan)


@aturan(
    "Capaian tidak jauh di atas target",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("target", "realisasi", "indikator"),
)
def capaian_di_atas_150(laporan: Laporan) -> Iterator[Dugaan]:
    """A capaian above 150 % tells of a target that was too low."""
    for satu in daftar_hasil(laporan):
        if satu.capaian is not None and satu.capaian > _BATAS and not beda_satuan(satu.target, satu.realisasi):
            pesan = (
                f"Capaian {satu.sebutan} {cetak_persen(satu.capaian)} (target {satu.cetak(satu.target)}, realisasi "
                f"{satu.cetak(satu.realisasi)}); target {_mudah(satu)} atau datanya perlu diperiksa."
            )
            yield Dugaan(
                tempat_target(laporan, satu.baris.kode, laporan.tahun),
                satu.cetak(satu.target),
                "target yang mendekati kemampuan",
                pesan,
            )


@sekali
def _renstra(laporan: Laporan) -> Mapping[str, list[Target]]:
    """Return the rows with a target of the Renstra by indicator, the earliest year first."""
    hasil = defaultdict(list)
    for satu in sorted(laporan.data.target_pohon, key=lambda s: s.tahun):
        if satu.renstra is not None:
            hasil[satu.indikator].append(satu)
    return hasil


@aturan(
    "Target Renstra berubah dari tahun ke tahun",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("target", "indikator"),
)
def target_tetap(laporan: Laporan) -> Iterator[Dugaan]:
    """Three or more targets of the Renstra are not all the same, unless they cannot be better."""
    for satu in laporan.indikator_berlaku:
        baris = _renstra(laporan)[satu.kode]
        nilai = baris[0].renstra if baris else None
        if len(baris) > 2 and all(s.renstra == nilai for s in baris) and not terbaik(satu, nilai):
            tahun = gabung([str(s.tahun) for s in baris])
            cetak = Hasil(satu, None, None, None, None, None, None).cetak(nilai)
            pesan = f"Target Renstra “{satu.nama}” ({satu.kode}) tetap {cetak} pada tahun {tahun}; tidak ada perubahan."
            yield Dugaan(tempat(baris[0], "renstra"), cetak, _MEMBAIK[satu.arah], pesan)


@aturan(
    "Target Renstra tidak melemah",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("target", "indikator"),
)
def target_melemah(laporan: Laporan) -> Iterator[Dugaan]:
    """No target of the Renstra is worse than that of an earlier year."""
    for satu in laporan.indikator_berlaku:
        for lama, baru in pairwise(_renstra(laporan)[satu.kode]):
            if lebih_buruk(satu.arah, baru.renstra, lama.renstra):
                dulu, kini = (Hasil(satu, None, None, None, None, None, None).cetak(s.renstra) for s in (lama, baru))
                pesan = (
                    f"Target Renstra “{satu.nama}” ({satu.kode}) melemah dari {dulu} ({lama.tahun}) menjadi {kini} "
                    f"({baru.tahun})."
                )
                yield Dugaan(tempat(baru, "renstra"), kini, f"tidak lebih buruk daripada {dulu}", pesan)


@aturan(
    "Predikat tertinggi tidak menutupi realisasi yang memburuk",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: realisasi dibandingkan dengan tahun lalu dan perubahannya dijelaskan",
    membaca=("realisasi", "variabel", "target", "indikator"),
)
def realisasi_turun_predikat_tertinggi(laporan: Laporan) -> Iterator[Dugaan]:
    """A realisasi that got worse and is rated in the best class is pointed out."""
    realisasi, puncak = nilai_realisasi(laporan), max(kelas.tingkat for kelas in laporan.skala.kelas)
    for satu in daftar_hasil(laporan, UTAMA):
        lalu = _bulat(satu, realisasi.get((satu.baris.kode, laporan.tahun - 1)))
        if satu.tingkat == puncak and lebih_buruk(satu.baris.arah, _bulat(satu, satu.realisasi), lalu):
            pesan = (
                f"Realisasi {satu.sebutan} memburuk dari {satu.cetak(lalu)} menjadi {satu.cetak(satu.realisasi)}, tetapi "
                f"berpredikat {satu.predikat}; jelaskan sebabnya."
            )
            yield Dugaan(
                tempat_realisasi(laporan, satu.baris.kode, laporan.tahun), satu.cetak(satu.realisasi), "", pesan
            )


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
        pesan = f"{len(kosong)} dari {len(milik)} indikator tanpa {sebutan}: {ringkas_kode(kosong)}."
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
            semua = "Semua" if len(tanpa) == len(milik) else f"{len(tanpa)} dari {len(milik)}"
            pesan = f"{semua} {sebutan} tidak mempunyai indikator: {ringkas_kode(tanpa)}."
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
                f"Target {satu.sebutan} {satu.cetak(satu.target)}, sedangkan realisasinya {satu.cetak(satu.realisasi)}; "
                "periksa apakah keduanya ditulis dalam satuan yang sama, misalnya persen dan bukan pecahan."
            )
            letak = tempat_target(laporan, satu.baris.kode, laporan.tahun)
            yield Dugaan(letak, satu.cetak(satu.target), f"sesatuan dengan {satu.cetak(satu.realisasi)}", pesan)
