"""Rules about the quality of targets (Permenpan-RB 88/2021, planning and measuring)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import bulatkan, cetak_persen, gabung
from kinerja.laporan import Laporan
from kinerja.model import ARAH, Arah, Nilai, Target
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
    sekali,
    tempat_realisasi,
    tempat_target,
    terbaik,
)
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_RENCANA = "Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja: target menantang dan realistis)"
_BATAS = Decimal(150)
#: Units that do not grow with the budget.
_BERBANDING = {"%", "persen", "nilai", "indeks", "skor", "predikat"}


def _sisi(hasil: Hasil) -> str:
    """Say on which side of a value a worse one lies."""
    return "di atas" if ARAH[hasil.baris.arah].terbalik else "di bawah"


#: How a target is that was easy to reach, by direction.
_MUDAH = {
    Arah.NAIK: "terlalu rendah",
    Arah.TURUN: "terlalu tinggi",
    Arah.RENTANG: "terlalu longgar",
    Arah.PREDIKAT: "terlalu longgar",
}
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
                f"Target {laporan.tahun} {satu.sebutan} adalah {satu.cetak(satu.target)}, {_sisi(satu)} realisasi {lalu} yang "
                f"sudah mencapai {satu.cetak(dulu)}; target tidak menantang."
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
            cetak = gabung(list(dict.fromkeys(satu.cetak(nilai) for nilai in (janji[0], janji[-1]))), "sampai")
            pesan = (
                f"Semua target {laporan.tahun}–{akhir} {satu.sebutan} ({cetak}) berada {_sisi(satu)} data awal "
                f"{satu.cetak(awal)}; jelaskan atau periksa data awalnya."
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
                f"Realisasi {laporan.tahun} {satu.sebutan}, yaitu {satu.cetak(satu.realisasi)}, sudah lebih baik daripada target {akhir} "
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
                f"Capaian {satu.sebutan} adalah {cetak_persen(satu.capaian)} (target {satu.cetak(satu.target)}, realisasi "
                f"{satu.cetak(satu.realisasi)}); target {_MUDAH[satu.baris.arah]} atau datanya perlu diperiksa."
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
            pesan = f"Target Renstra “{satu.nama}” ({satu.kode}) tetap {cetak} pada tahun {tahun}; jelaskan mengapa tidak berubah."
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
