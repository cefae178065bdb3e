"""Rules on targets, realisasi and benchmarks of indicators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, terbaca
from kinerja.model import (
    ARAH,
    Baris,
    CaraRealisasi,
    Data,
    Indikator,
    IndikatorPelayanan,
    Level,
    Nilai,
    Peran,
    Realisasi,
    Rentang,
    Target,
    Variabel,
    kolom_triwulan,
    muat_ordinal,
)

__all__ = ["jenis_nilai", "masa_berlaku", "pembanding_lengkap", "realisasi_tunggal", "target_ada"]


def target_ada(data: Data, tahun: int) -> Iterator[Galat]:
    """Every indicator of tujuan, sasaran and program has a target for the year of the report."""
    bertarget = {
        satu.indikator for satu in data.target if (satu.tahun == tahun or not terbaca(satu, "tahun")) and _berisi(satu)
    }
    for satu in data.indikator:
        if not satu.berlaku(tahun) or not terbaca(satu, "level"):
            continue
        if satu.kode not in bertarget and satu.level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM):
            pesan = f"indikator “{satu.kode}” belum mempunyai target tahun {tahun}; isi pada lembar target"
            yield galat_baris(satu, "kode", "tanpa_target", pesan)


def _berisi(baris: Target) -> bool:
    """Say whether a target is there, or was but could not be read."""
    kolom = ("renstra", "renja", "pk_murni", "pk_perubahan")
    return not terbaca(baris, *kolom) or any(getattr(baris, nama) is not None for nama in kolom)


def masa_berlaku(data: Data, tahun: int) -> Iterator[Galat]:
    """The years of an indicator run forward, and it begins after the one that it replaces has ended."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.indikator:
        if not terbaca(satu, "berlaku_mulai", "berlaku_sampai", "menggantikan"):
            continue
        mulai, sampai = satu.berlaku_mulai, satu.berlaku_sampai
        if mulai is not None and sampai is not None and mulai > sampai:
            pesan = (
                f"indikator “{satu.kode}” berlaku mulai {mulai}, tetapi hanya sampai {sampai}; perbaiki salah satunya"
            )
            yield galat_baris(satu, "berlaku_sampai", "masa_berlaku_terbalik", pesan)
        lama = indikator.get(satu.menggantikan or "")
        if lama is not None and terbaca(lama, "berlaku_sampai"):
            yield from _sambung(lama, satu)
    yield from _di_luar_masa(data, indikator)


def _sambung(lama: Indikator, satu: Indikator) -> Iterator[Galat]:
    """Check that an indicator begins after the one that it replaces has ended."""
    mulai = satu.berlaku_mulai
    if lama.berlaku_sampai is None or mulai is None:
        kurang, nama = (lama, "berlaku_sampai") if lama.berlaku_sampai is None else (satu, "berlaku_mulai")
        pesan = f"“{satu.kode}” menggantikan “{lama.kode}”; isi {nama.replace('_', ' ')} indikator “{kurang.kode}”"
        yield galat_baris(kurang, nama, "masa_berlaku_kosong", pesan)
    elif lama.berlaku_sampai >= mulai:
        pesan = f"“{satu.kode}” mulai {mulai}, padahal “{lama.kode}” yang digantikannya berlaku sampai {lama.berlaku_sampai}; sambungkan tahunnya"
        yield galat_baris(satu, "berlaku_mulai", "masa_berlaku_bertumpuk", pesan)


def _di_luar_masa(data: Data, indikator: Mapping[str, Indikator]) -> Iterator[Galat]:
    """Tell of rows of a year in which their indicator does not hold."""
    for lembar in (data.target, data.realisasi, data.variabel):
        for baris in lembar:
            acuan = indikator.get(baris.indikator)
            ragu = acuan is None or not terbaca(acuan, "berlaku_mulai", "berlaku_sampai")
            if acuan is not None and not ragu and terbaca(baris, "tahun") and not acuan.berlaku(baris.tahun):
                pesan = f"indikator “{baris.indikator}” tidak berlaku pada tahun {baris.tahun} sehingga baris ini tidak dipakai; hapus, atau perbaiki masa berlaku indikatornya"
                yield galat_baris(baris, "tahun", "di_luar_masa_berlaku", pesan, "peringatan")


def jenis_nilai(data: Data, tahun: int) -> Iterator[Galat]:
    """Targets and realisasi are numbers, intervals or grades as the direction of the indicator asks."""
    indikator: dict[str, Indikator | IndikatorPelayanan] = {satu.kode: satu for satu in data.indikator}
    indikator |= {satu.kode: satu for satu in data.indikator_pelayanan if satu.indikator is None}
    for baris in data.target:
        if baris.indikator in indikator:
            for nama in ("renstra", "renja", "pk_murni", "pk_perubahan"):
                yield from _cocok(indikator[baris.indikator], baris, nama, target=True)
    for baris_r in data.realisasi:
        if baris_r.indikator in indikator:
            yield from _cocok(indikator[baris_r.indikator], baris_r, "realisasi", target=False)
    for satu in data.indikator:
        yield from _cocok(satu, satu, "data_awal", target=False)
        if satu.tahun_data_awal and satu.data_awal is None and terbaca(satu, "data_awal"):
            pesan = "tahun data awal terisi, tetapi data awalnya kosong; isi data awalnya, atau kosongkan sel ini"
            yield galat_baris(satu, "tahun_data_awal", "data_awal_kosong", pesan)


def _cocok(indikator: Indikator | IndikatorPelayanan, baris: Baris, nama: str, *, target: bool) -> Iterator[Galat]:
    nilai: Nilai | None = getattr(baris, nama)
    if nilai is None or not terbaca(indikator, "arah"):
        return
    jenis = ARAH[indikator.arah].target
    if jenis == "predikat":
        if not (isinstance(nilai, str) and any(nilai in skala.urutan for skala in muat_ordinal().values())):
            pilihan = "; ".join(", ".join(skala.urutan) for skala in muat_ordinal().values())
            yield galat_baris(
                baris, nama, "bukan_predikat", f"“{cetak(nilai)}” bukan predikat yang dikenal; pilih {pilihan}"
            )
    elif isinstance(nilai, Rentang):
        if not (target and jenis == "rentang"):
            yield galat_baris(
                baris,
                nama,
                "bukan_bilangan",
                "rentang hanya untuk target indikator berarah rentang; tulis satu bilangan",
            )
    elif isinstance(nilai, str):
        yield galat_baris(baris, nama, "bukan_bilangan", f"“{nilai}” bukan bilangan; tulis misalnya 77,04")
    elif target and jenis == "rentang":
        yield galat_baris(baris, nama, "bukan_rentang", f"“{cetak(nilai)}” bukan rentang; tulis misalnya 5,40-6,20")
    elif target and nilai < 0:
        yield galat_baris(
            baris,
            nama,
            "target_negatif",
            f"target negatif ({cetak(nilai)}) tidak dapat dihitung capaiannya; periksa dan tanyakan maksudnya",
        )


_TRIWULAN = kolom_triwulan()


def realisasi_tunggal(data: Data, tahun: int) -> Iterator[Galat]:
    """A realisasi comes from one place only: typed, from quarters, or from variables."""
    indikator = {satu.kode: satu for satu in data.indikator}
    peran = defaultdict(set)
    for baris in data.variabel:
        peran[baris.indikator, baris.tahun].add(baris.peran)
    ragu = {satu.indikator for satu in data.variabel if not terbaca(satu, "tahun", "peran")}
    for satu in data.realisasi:
        dihitung = (satu.indikator, satu.tahun) in peran
        acuan = indikator.get(satu.indikator)
        # Told once: where the way says that realisasi is typed, the variable is what is wrong.
        dihitung = dihitung and (acuan is None or acuan.cara_realisasi is not CaraRealisasi.LANGSUNG)
        yield from _asal_realisasi(satu, acuan, dihitung=dihitung)
    for baris in data.variabel:
        if baris.indikator in indikator and baris.indikator not in ragu:
            lengkap = len(peran[baris.indikator, baris.tahun]) == len(Peran)
            yield from _guna_variabel(baris, indikator[baris.indikator], lengkap=lengkap)


def _asal_realisasi(satu: Realisasi, acuan: Indikator | None, *, dihitung: bool) -> Iterator[Galat]:
    """Check where the realisasi of a year comes from; ``dihitung`` says that there are variables for it."""
    triwulan = [nama for nama in _TRIWULAN if getattr(satu, nama) is not None]
    if triwulan and satu.realisasi is not None:
        yield galat_baris(
            satu, "realisasi", "realisasi_ganda", "realisasi setahun dihitung dari triwulan; kosongkan salah satu"
        )
    if triwulan and acuan and acuan.agregasi is None and terbaca(acuan, "agregasi"):
        pesan = f"triwulan diisi, tetapi kolom agregasi indikator “{satu.indikator}” kosong; pilih akumulasi, posisi akhir, atau rata-rata"
        yield galat_baris(satu, "tw1", "agregasi_kosong", pesan)
    # The quarters before the last lead to what the variables give for the year.
    terisi = ["realisasi"] if satu.realisasi is not None else [nama for nama in triwulan if nama == _TRIWULAN[-1]]
    if dihitung and terisi:
        yield galat_baris(
            satu, terisi[0], "realisasi_ganda", "realisasi dihitung dari lembar variabel; kosongkan sel ini"
        )


def _guna_variabel(baris: Variabel, acuan: Indikator, *, lengkap: bool) -> Iterator[Galat]:
    """Check that a variable is used, that its other part is there, and that one can divide by it."""
    if acuan.cara_realisasi is CaraRealisasi.LANGSUNG and terbaca(acuan, "cara_realisasi"):
        pesan = f"indikator “{baris.indikator}” bercara realisasi langsung; isi kolom cara realisasi pada lembar indikator dengan persentase, rasio, atau pertumbuhan"
        yield galat_baris(baris, "indikator", "variabel_tak_terpakai", pesan)
    if not lengkap:
        lain = Peran.PENYEBUT if baris.peran is Peran.PEMBILANG else Peran.PEMBILANG
        yield galat_baris(
            baris, "peran", "variabel_tak_lengkap", f"{lain.value} tahun {baris.tahun} belum ada; isi pada lembar ini"
        )
    elif baris.peran is Peran.PENYEBUT and terbaca(baris, "nilai") and baris.nilai == 0:
        yield galat_baris(
            baris,
            "nilai",
            "penyebut_nol",
            "penyebutnya nol sehingga realisasi tidak dapat dihitung; periksa penyebutnya",
        )


def pembanding_lengkap(data: Data, tahun: int) -> Iterator[Galat]:
    """A benchmark row has both parts of a ratio or a value; the own region has neither."""
    sendiri: set[tuple[str, int]] = set()
    for satu in data.pembanding:
        if not terbaca(satu, "sendiri", "pembilang", "penyebut", "nilai"):
            continue
        terisi = [satu.pembilang is not None, satu.penyebut is not None, satu.nilai is not None]
        if satu.sendiri:
            if satu.target is not None:
                pesan = "target daerah sendiri diambil dari lembar target; kosongkan sel ini"
                yield galat_baris(satu, "target", "pembanding_sendiri", pesan)
            if any(terisi):
                yield galat_baris(
                    satu,
                    "wilayah",
                    "pembanding_sendiri",
                    "nilai daerah sendiri diambil dari realisasi; kosongkan bilangannya",
                )
            if (satu.indikator, satu.tahun) in sendiri:
                yield galat_baris(
                    satu,
                    "sendiri",
                    "pembanding_sendiri",
                    "daerah sendiri ditandai lebih dari satu kali; sisakan satu tanda",
                )
            sendiri.add((satu.indikator, satu.tahun))
        elif terisi not in ([True, True, False], [False, False, True]):
            yield galat_baris(satu, "wilayah", "pembanding_tak_lengkap", "isi pembilang dan penyebut, atau nilai saja")
        elif satu.penyebut == 0:
            yield galat_baris(
                satu,
                "penyebut",
                "penyebut_nol",
                "penyebutnya nol sehingga nilainya tidak dapat dihitung; periksa penyebutnya",
            )
