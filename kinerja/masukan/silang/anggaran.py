"""Rules on the lines of the budget, their sources and their sasaran."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Set
from decimal import Decimal

from kinerja.angka import bulatkan, cetak_bulat, desimal_asli
from kinerja.besaran import daftar as besaran
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, leluhur, terbaca
from kinerja.model import Data, Level, kode_lokal, tingkat_kode

__all__ = [
    "jumlah_anggaran",
    "realisasi_terisi",
    "kode_seragam",
    "persen_riwayat_sesuai",
    "pohon_anggaran",
    "program_berindikator",
    "program_terbagi",
    "riwayat_wajar",
    "sumber_dana_cukup",
]


def pohon_anggaran(data: Data, tahun: int) -> Iterator[Galat]:
    """Every sub kegiatan has its kegiatan, every kegiatan its program; a missing one is reported once."""
    ada = {satu.kode for satu in data.anggaran}
    for satu in data.anggaran:
        tingkat = tingkat_kode(satu.kode)
        if tingkat not in ("program", "kegiatan", "subkegiatan"):
            yield galat_baris(
                satu, "kode", "tingkat_salah", f"“{satu.kode}” bukan kode program, kegiatan, atau sub kegiatan"
            )
            continue
        nama = "sub kegiatan" if tingkat == "subkegiatan" else tingkat
        for induk in leluhur(satu.kode):
            if induk not in ada:
                atas = tingkat_kode(induk)
                pesan = f"{nama} “{satu.kode}” belum mempunyai {atas}; tambahkan baris dengan kode {induk}"
                jenis = "tanpa_program" if (tingkat, atas) == ("subkegiatan", "program") else "tanpa_induk"
                yield galat_baris(satu, "kode", jenis, pesan)
                ada.add(induk)
    yield from _rupiah_kosong(data, "anggaran", {"program", "kegiatan"})


def kode_seragam(data: Data, tahun: int) -> Iterator[Galat]:
    """Either all codes of the budget are official or all are the report's own."""
    jenis = {kode_lokal(satu.kode) for satu in data.anggaran}
    if len(jenis) == 2:
        satu = next(satu for satu in data.anggaran if kode_lokal(satu.kode))
        pesan = f"“{satu.kode}” adalah kode buatan sendiri, sedangkan baris lain memakai kode resmi; pakai satu cara untuk semua baris"
        yield galat_baris(satu, "kode", "kode_campur", pesan)


def jumlah_anggaran(data: Data, tahun: int) -> Iterator[Galat]:
    """Amounts stand at the lowest level only, and there they stand always."""
    berinduk = {induk for satu in data.anggaran for induk in leluhur(satu.kode)}
    yield from _rupiah_kosong(data, "anggaran", {"subkegiatan"})
    for satu in data.anggaran:
        for nama in ("anggaran_murni", "anggaran", "realisasi"):
            if satu.kode in berinduk and getattr(satu, nama) is not None:
                pesan = f"{nama.replace('_', ' ')} {tingkat_kode(satu.kode)} dihitung dari bawahnya; kosongkan sel ini"
                yield galat_baris(satu, nama, "jumlah_diketik", pesan)
        if satu.anggaran is not None and satu.realisasi is not None and satu.realisasi > satu.anggaran:
            pesan = f"realisasi {cetak_bulat(satu.realisasi)} melebihi anggaran {cetak_bulat(satu.anggaran)}; periksa keduanya"
            yield galat_baris(satu, "realisasi", "melebihi_pagu", pesan, "peringatan")


def realisasi_terisi(data: Data, tahun: int) -> Iterator[Galat]:
    """The lowest rows say what was spent, or their quarters do."""
    yield from _rupiah_kosong(data, "realisasi", {"program", "kegiatan", "subkegiatan"})


def _rupiah_kosong(data: Data, nama: str, tingkat: Set[str]) -> Iterator[Galat]:
    """Report blank amounts of rows of some levels that have no row below them."""
    berinduk = {induk for satu in data.anggaran for induk in leluhur(satu.kode)}
    for satu in data.anggaran:
        kosong = getattr(satu, nama) is None and terbaca(satu, nama)
        if kosong and satu.kode not in berinduk and tingkat_kode(satu.kode) in tingkat:
            pesan = f"{nama} “{satu.kode}” belum diisi; tulis 0 bila memang nol"
            yield galat_baris(satu, nama, "rupiah_kosong", pesan)


def sumber_dana_cukup(data: Data, tahun: int) -> Iterator[Galat]:
    """What other sources pay for a sub kegiatan does not exceed its amounts."""
    pagu = {satu.kode: satu for satu in data.anggaran}
    baris = defaultdict(list)
    for satu in data.sumber_dana:
        if satu.kode in pagu:
            baris[satu.kode].append(satu)
    for kode, daftar in baris.items():
        if not all(terbaca(satu, "anggaran", "realisasi") for satu in (pagu[kode], *daftar)):
            continue
        if tingkat_kode(kode) != "subkegiatan" and pagu[kode].anggaran is None:
            pesan = f"“{kode}” bukan baris terbawah pada lembar anggaran; sumber dana ditulis pada sub kegiatan"
            yield galat_baris(daftar[0], "kode", "sumber_dana_salah_tingkat", pesan)
            continue
        for nama in ("anggaran", "realisasi"):
            jumlah = sum(getattr(satu, nama) or 0 for satu in daftar)
            batas = getattr(pagu[kode], nama)
            if batas is not None and jumlah > batas:
                pesan = (
                    f"{nama} “{kode}” dari sumber lain berjumlah {cetak_bulat(jumlah)}, melebihi {nama} sub kegiatannya, yaitu "
                    f"{cetak_bulat(batas)}; perbaiki salah satunya"
                )
                yield galat_baris(daftar[-1], nama, "sumber_dana_melebihi", pesan)


def riwayat_wajar(data: Data, tahun: int) -> Iterator[Galat]:
    """Earlier years come before the year of the report."""
    for satu in data.riwayat_anggaran:
        if satu.tahun >= tahun:
            pesan = (
                f"tahun {satu.tahun} bukan tahun sebelum tahun laporan {tahun}; anggaran tahun laporan dihitung dari lembar "
                "anggaran, hapus baris ini"
            )
            yield galat_baris(satu, "tahun", "riwayat_bukan_lalu", pesan)


def persen_riwayat_sesuai(data: Data, tahun: int) -> Iterator[Galat]:
    """The percentage of an earlier year comes from one place, and nothing is spent of a budget of zero."""
    for satu in data.riwayat_anggaran:
        if not terbaca(satu, "anggaran", "realisasi", "persen"):
            continue
        if satu.anggaran == 0 and satu.realisasi:
            pesan = f"realisasi terisi {cetak_bulat(satu.realisasi)}, padahal anggarannya 0; isi anggarannya, atau kosongkan bila tidak diketahui"
            yield galat_baris(satu, "anggaran", "riwayat_bertentangan", pesan)
        elif satu.persen is None or satu.anggaran is None:
            continue
        elif satu.anggaran == 0:
            pesan = f"persen terisi {cetak(satu.persen)}, padahal anggarannya 0; isi anggarannya, atau kosongkan bila tidak diketahui"
            yield galat_baris(satu, "anggaran", "riwayat_bertentangan", pesan)
        elif satu.realisasi is not None:
            hasil = besaran.SERAPAN.hitung(realisasi=satu.realisasi, anggaran=satu.anggaran)
            if hasil is not None and bulatkan(hasil, desimal_asli(satu.persen)) != satu.persen:
                pesan = (
                    f"persen {cetak(satu.persen)} bertentangan dengan {cetak_bulat(satu.realisasi)} dari "
                    f"{cetak_bulat(satu.anggaran)}, yaitu {besaran.SERAPAN.cetakan.kalimat(hasil)}; kosongkan persen, atau perbaiki rupiahnya"
                )
                yield galat_baris(satu, "persen", "riwayat_bertentangan", pesan)


def program_berindikator(data: Data, tahun: int) -> Iterator[Galat]:
    """A program is tied to an indicator of the sasaran that it serves, one that is in use."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.sasaran_program:
        milik = indikator.get(satu.indikator or "")
        if milik is None or not terbaca(satu, "sasaran", "indikator") or not terbaca(milik, "level", "induk"):
            continue
        if (milik.level, milik.induk) != (Level.SASARAN, satu.sasaran) or not milik.berlaku(tahun):
            pesan = (
                f"“{milik.kode}” bukan indikator sasaran “{satu.sasaran}” yang berlaku tahun {tahun}; tulis salah satu "
                "indikatornya, atau kosongkan"
            )
            yield galat_baris(satu, "indikator", "bukan_indikator_sasaran", pesan)


def program_terbagi(data: Data, tahun: int) -> Iterator[Galat]:
    """The shares of a program over its sasaran make 100 %; only programs can be assigned."""
    bagian = defaultdict(list)
    for satu in data.sasaran_program:
        if not terbaca(satu, "program"):
            continue
        if tingkat_kode(satu.program) != "program":
            yield galat_baris(
                satu,
                "program",
                "bukan_program",
                f"“{satu.program}” bukan kode program; tulis misalnya {'P2' if kode_lokal(satu.program) else '2.17.02'}",
            )
        if terbaca(satu, "bagian") and not 0 <= satu.bagian <= 100:
            pesan = f"bagian {cetak(satu.bagian)} persen berada di luar 0 sampai 100; perbaiki bagiannya"
            yield galat_baris(satu, "bagian", "bagian_di_luar_batas", pesan)
        bagian[satu.program].append(satu)
    for program, daftar in bagian.items():
        if not all(terbaca(satu, "bagian") for satu in daftar):
            continue
        jumlah = sum((satu.bagian for satu in daftar), Decimal(0))
        if jumlah != 100:
            pesan = f"bagian program “{program}” berjumlah {cetak(jumlah)} persen, sedangkan seharusnya 100; perbaiki bagiannya"
            yield galat_baris(daftar[-1], "bagian", "bagian_bukan_100", pesan)
    ragu = not all(terbaca(satu, "program") for satu in data.sasaran_program)
    for baris in data.anggaran:
        if tingkat_kode(baris.kode) == "program" and baris.kode not in bagian and not ragu:
            pesan = f"program “{baris.kode}” belum dikaitkan dengan sasaran; isi pada lembar sasaran_program"
            yield galat_baris(baris, "kode", "program_tanpa_sasaran", pesan, "peringatan")
