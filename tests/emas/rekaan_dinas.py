"""Made-up agencies, and the real ones of the examples, as plain figures from which published reports are printed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from random import Random

from kinerja.laporan import buka

__all__ = ["Dinas", "Kegiatan", "Program", "Sasaran", "Ukur", "dinas_nyata", "dinas_rekaan"]


@dataclass(frozen=True)
class Ukur:
    """An indicator: targets of plan and agreement, realisasi by year, quarters of the report's year."""

    nama: str
    satuan: str
    desimal: int
    renstra: dict[int, Decimal]
    target: dict[int, Decimal]
    realisasi: dict[int, Decimal]
    turun: bool = False
    triwulan: tuple[Decimal, ...] = ()

    def capaian(self, tahun: int) -> Decimal:
        """Return the achievement in per cent against the agreement."""
        target, realisasi = self.target[tahun], self.realisasi[tahun]
        return (2 * target - realisasi) / target * 100 if self.turun else realisasi / target * 100


@dataclass(frozen=True)
class Sasaran:
    """A goal with its indicators."""

    nama: str
    ukur: tuple[Ukur, ...]


@dataclass(frozen=True)
class Kegiatan:
    """An activity: budget and what was spent."""

    nama: str
    pagu: int
    serapan: int


@dataclass(frozen=True)
class Program:
    """A program with its activities."""

    nama: str
    kegiatan: tuple[Kegiatan, ...]

    @property
    def pagu(self) -> int:
        """The budget of all activities."""
        return sum(satu.pagu for satu in self.kegiatan)

    @property
    def serapan(self) -> int:
        """What all activities spent."""
        return sum(satu.serapan for satu in self.kegiatan)


@dataclass(frozen=True)
class Dinas:
    """All figures of one agency and year."""

    nama: str
    tahun: int
    sasaran: tuple[Sasaran, ...]
    program: tuple[Program, ...]
    pegawai: tuple[tuple[str, int, int], ...]
    bulan: tuple[tuple[int, int], ...]
    pagu_awal: dict[int, int]

    @property
    def ukur(self) -> tuple[Ukur, ...]:
        """All indicators."""
        return tuple(satu for sasaran in self.sasaran for satu in sasaran.ukur)

    @property
    def pagu(self) -> int:
        """The whole budget."""
        return sum(satu.pagu for satu in self.program)

    @property
    def serapan(self) -> int:
        """All that was spent."""
        return sum(satu.serapan for satu in self.program)


_BENDA = (
    "pasar rakyat,terminal,kebun,puskesmas,perpustakaan,arsip,embung,jalan desa,hutan kota,museum,pelabuhan perikanan,"
    "kapal nelayan,bank sampah,taman baca,sentra industri,destinasi wisata,kampung iklim,rumah potong hewan,irigasi tersier,"
    "lumbung pangan,sanggar seni,balai latihan,stasiun cuaca,gudang komoditas"
).split(",")
_SIFAT = (
    "yang dikelola baik,bersertifikat,yang memenuhi standar,dalam kondisi mantap,yang aktif,terlayani,ramah anak,"
    "berizin lengkap,yang diperbarui,berkelanjutan"
).split(",")
_KERJA = "Pengelolaan,Pembinaan,Pengembangan,Pemeliharaan,Pengawasan,Penataan,Penyediaan,Pemberdayaan".split(",")
_GOLONGAN = "Golongan IV,Golongan III,Golongan II,Golongan I".split(",")


def _bulat(nilai: Decimal, desimal: int) -> Decimal:
    return nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


def _ukur(acak: Random, benda: str, sifat: str, tahun: int) -> Ukur:
    jenis = acak.choice(("persen", "persen", "indeks", "cacah", "turun"))
    awal = {"persen": f"Persentase {benda} {sifat}", "indeks": f"Indeks kepuasan pengguna {benda} {sifat}"}
    nama = awal.get(jenis, f"Jumlah {benda} {sifat}" if jenis == "cacah" else f"Angka kerusakan {benda} {sifat}")
    satuan = {"persen": "%", "indeks": "Indeks", "cacah": "Unit", "turun": "Kasus"}[jenis]
    desimal = {"persen": 2, "indeks": 2, "cacah": 0, "turun": 0}[jenis]
    dasar = Decimal(acak.randint(4000, 8500)) / 100 if desimal else Decimal(acak.randint(120, 3900))
    renstra, target, realisasi = {}, {}, {}
    for langkah, thn in enumerate(range(tahun - 3, tahun + 1)):
        renstra[thn] = _bulat(dasar * (100 + 2 * langkah) / 100, desimal)
        # In some years the agreement asks for something else than the plan.
        target[thn] = _bulat(renstra[thn] * Decimal(acak.choice(("1", "1.05", "0.96"))), desimal)
        realisasi[thn] = _bulat(target[thn] * acak.randint(71, 127) / 100, desimal)
    triwulan: tuple[Decimal, ...] = ()
    if jenis == "cacah":
        potong = sorted(acak.sample(range(1, int(realisasi[tahun])), 3))
        triwulan = tuple(Decimal(b - a) for a, b in zip((0, *potong), (*potong, int(realisasi[tahun])), strict=True))
    return Ukur(nama, satuan, desimal, renstra, target, realisasi, jenis == "turun", triwulan)


def _bulan(acak: Random, total: int) -> tuple[tuple[int, int], ...]:
    bagi = [acak.randint(50, 150) for _ in range(12)]
    serapan = [total * satu // sum(bagi) for satu in bagi]
    serapan[-1] += total - sum(serapan)
    return tuple((satu * acak.randint(101, 118) // 100, satu) for satu in serapan)


def dinas_rekaan(benih: int) -> Dinas:
    """Return an agency whose figures all come from a seed."""
    acak = Random(benih)  # noqa: S311 - invented figures
    tahun = acak.choice((2021, 2022, 2023, 2024))
    benda = acak.sample(_BENDA, 12)
    sifat = [acak.choice(_SIFAT) for _ in benda]
    ukur = [_ukur(acak, b, s, tahun) for b, s in zip(benda, sifat, strict=True)]
    sasaran = tuple(
        Sasaran(
            f"Meningkatnya mutu {benda[3 * n]} dan {benda[3 * n + 1]}", tuple(ukur[3 * n : 3 * n + acak.choice((2, 3))])
        )
        for n in range(acak.choice((2, 3)))
    )
    program = []
    for n in range(acak.randint(3, 6)):
        milik = acak.sample(_KERJA, acak.randint(2, 4))
        kegiatan = []
        for kerja in milik:
            pagu = acak.randint(90_000_000, 4_000_000_000)
            kegiatan.append(Kegiatan(f"{kerja} {benda[n]} {sifat[n]}", pagu, pagu * acak.randint(760, 997) // 1000 + 7))
        program.append(Program(f"Program Pelayanan {benda[n]} {sifat[n]}", tuple(kegiatan)))
    pegawai = tuple((satu, acak.randint(2, 40), acak.randint(2, 40)) for satu in _GOLONGAN)
    total = sum(satu.serapan for satu in program)
    awal = {thn: acak.randint(3_000_000_000, 19_000_000_000) for thn in range(tahun - 3, tahun + 1)}
    return Dinas(f"Dinas {benda[0].title()}", tahun, sasaran, tuple(program), pegawai, _bulan(acak, total), awal)


def dinas_nyata(kabupaten: str, dinas: str, tahun: int, params: Path) -> Dinas:
    """Return the figures of an example of the project; what a report of it would print follows from its workbook."""
    laporan = buka(kabupaten, dinas, tahun, params)
    acak = Random(tahun)  # noqa: S311 - invented figures where the workbook has none
    tabel = laporan.capaian_level("sasaran")
    tahun_ = range(tahun - 3, tahun + 1)
    ukur = [
        Ukur(
            satu.nama,
            "%" if satu.nama.startswith("Persen") else "Nilai",
            2,
            dict.fromkeys(tahun_, Decimal(satu.target)),
            dict.fromkeys(tahun_, Decimal(satu.target)),
            {thn: _bulat(Decimal(satu.realisasi) * (97 + n) / 100, 2) for n, thn in enumerate(tahun_)},
        )
        for satu in tabel.itertuples()
    ]
    program: list[Program] = []
    milik: list[Kegiatan] = []
    for satu in laporan.anggaran_semua_tingkat.itertuples():
        if satu.level == "program":
            milik = []
            program.append(Program(satu.nama, ()))
        elif satu.level == "kegiatan" and satu.anggaran:
            milik.append(Kegiatan(satu.nama, int(satu.anggaran), int(satu.realisasi)))
            program[-1] = Program(program[-1].nama, tuple(milik))
    program = [satu for satu in program if satu.kegiatan]
    pegawai = tuple((satu, acak.randint(2, 40), acak.randint(2, 40)) for satu in _GOLONGAN)
    total = sum(satu.serapan for satu in program)
    awal = {thn: acak.randint(3_000_000_000, 19_000_000_000) for thn in tahun_}
    sasaran = (Sasaran("Meningkatnya kualitas layanan", tuple(ukur)),)
    return Dinas(laporan.nama_dinas, tahun, sasaran, tuple(program), pegawai, _bulan(acak, total), awal)
