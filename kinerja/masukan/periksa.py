"""Checks across sheets: one small function per rule, each yielding faults with their cell.

What can be judged from one cell is judged where the cell is read (:mod:`kinerja.masukan.lembar`).
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Literal

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.masukan.galat import Galat
from kinerja.masukan.wajar import persen_pecahan
from kinerja.model import (
    Arah,
    Baris,
    CaraRealisasi,
    Data,
    Indikator,
    JenisVisi,
    Kelompok,
    Level,
    Nilai,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    Peran,
    Rentang,
    Target,
    induk_kode,
    kode_lokal,
    muat_ordinal,
    tingkat_kode,
)

__all__ = ["ATURAN", "Aturan", "periksa_silang"]


@dataclass(frozen=True)
class Aturan:
    """A rule across sheets: ``periksa(data, tahun)`` yields faults.

    It needs the sheets ``butuh`` to be whole and, when ``bertahun``, the year of the report.
    """

    periksa: Callable[[Data, int], Iterator[Galat]]
    butuh: frozenset[str]
    bertahun: bool = False


def periksa_silang(data: Data, tahun: int | None, tak_utuh: Set[str] = frozenset()) -> tuple[Galat, ...]:
    """Run all rules on the rows of one workbook.

    Parameters
    ----------
    data
        rows that are valid each by itself.
    tahun
        year of the report; None when it is in doubt, then rules that need it are left out.
    tak_utuh
        sheets from which rows are missing because they could not be read; a rule that needs one of them is left out,
        so that one mistake is not reported again as its consequences.
    """
    return tuple(
        galat
        for aturan in ATURAN
        if not aturan.butuh & tak_utuh and not (aturan.bertahun and tahun is None)
        for galat in aturan.periksa(data, tahun or 0)
    )


def _galat(baris: Baris, nama: str, kode: str, pesan: str, tingkat: Literal["galat", "peringatan"] = "galat") -> Galat:
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    return Galat(baris.asal.berkas, lembar, sel, kode, pesan, tingkat)


def _terbaca(baris: Baris, *nama: str) -> bool:
    """Say whether these cells hold what the person typed, also where that is nothing."""
    return baris.asal.rusak.isdisjoint(nama)


#: Columns that hold codes of other sheets: sheet, column, the sheets in which the code may stand.
_RUJUKAN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("unit", "induk", ("unit",)),
    ("pegawai_golongan", "unit", ("unit",)),
    ("pegawai_pendidikan", "unit", ("unit",)),
    ("sasaran", "tujuan", ("tujuan",)),
    ("sasaran_program", "sasaran", ("sasaran",)),
    ("sasaran_program", "program", ("anggaran",)),
    ("sumber_dana", "kode", ("anggaran",)),
    ("indikator", "menggantikan", ("indikator",)),
    ("target", "indikator", ("indikator",)),
    ("realisasi", "indikator", ("indikator",)),
    ("variabel", "indikator", ("indikator",)),
    ("pembanding", "indikator", ("indikator",)),
    ("analisis", "rujukan", ("sasaran", "indikator", "anggaran")),
    ("pk_indikator", "pk", ("pk",)),
    ("pk_indikator", "indikator", ("indikator",)),
    ("pk_anggaran", "pk", ("pk",)),
    ("pk_anggaran", "kode", ("anggaran",)),
)


#: Comparisons that one rule makes to suggest codes: plenty for people, a bound for sheets of thousands of wrong codes.
_BANDING_MAKS = 500_000


def _rujukan(lembar: str, kolom: str, sumber: tuple[str, ...], data: Data, tahun: int) -> Iterator[Galat]:
    """Every code that points to another sheet exists there."""
    dikenal = dict.fromkeys(satu.kode for nama in sumber for satu in getattr(data, nama))
    disebut = _induk_hilang(data) if "anggaran" in sumber else set()
    sisa = _BANDING_MAKS
    for satu in getattr(data, lembar):
        nilai = getattr(satu, kolom)
        if nilai is not None and nilai not in dikenal and nilai not in disebut:
            sisa -= len(dikenal)
            dekat = difflib.get_close_matches(nilai, dikenal, n=1, cutoff=0.6) if sisa > 0 else []
            saran = f"; mungkin maksudnya “{dekat[0]}”" if dekat else ""
            tempat = " atau ".join(sumber)
            yield _galat(satu, kolom, "kode_tidak_ada", f"kode “{nilai}” tidak ada pada lembar {tempat}{saran}")


def misi_dikenal(data: Data, tahun: int) -> Iterator[Galat]:
    """The misi that a tujuan supports is on sheet visi_misi."""
    misi = {satu.nomor for satu in data.visi_misi if satu.jenis is JenisVisi.MISI}
    if not all(_terbaca(satu, "nomor") for satu in data.visi_misi):
        return
    for satu in data.tujuan:
        if satu.misi is not None and satu.misi not in misi:
            yield _galat(satu, "misi", "kode_tidak_ada", f"misi nomor {satu.misi} tidak ada pada lembar visi_misi")


def induk_indikator(data: Data, tahun: int) -> Iterator[Galat]:
    """The induk of an indicator is a row of the level that the indicator names."""
    kode = {
        Level.TUJUAN: {satu.kode for satu in data.tujuan},
        Level.SASARAN: {satu.kode for satu in data.sasaran},
        **{
            level: {satu.kode for satu in data.anggaran if tingkat_kode(satu.kode) == level.value}
            for level in (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)
        },
    }
    disebut = _induk_hilang(data)
    for satu in data.indikator:
        if satu.induk not in kode[satu.level] and satu.induk not in disebut:
            lembar = satu.level.value if satu.level in (Level.TUJUAN, Level.SASARAN) else "anggaran"
            pesan = f"induk “{satu.induk}” bukan {satu.level.value} yang ada pada lembar {lembar}"
            yield _galat(satu, "induk", "induk_salah", pesan)


def pohon_anggaran(data: Data, tahun: int) -> Iterator[Galat]:
    """Every sub kegiatan has its kegiatan, every kegiatan its program; a missing one is reported once."""
    ada = {satu.kode for satu in data.anggaran}
    for satu in data.anggaran:
        tingkat = tingkat_kode(satu.kode)
        if tingkat not in ("program", "kegiatan", "subkegiatan"):
            yield _galat(
                satu, "kode", "tingkat_salah", f"“{satu.kode}” bukan kode program, kegiatan, atau sub kegiatan"
            )
            continue
        nama = "sub kegiatan" if tingkat == "subkegiatan" else tingkat
        for induk in _leluhur(satu.kode):
            if induk not in ada:
                atas = tingkat_kode(induk)
                pesan = f"{nama} “{satu.kode}” tanpa {atas}; tambahkan baris dengan kode {induk}"
                jenis = "tanpa_program" if (tingkat, atas) == ("subkegiatan", "program") else "tanpa_induk"
                yield _galat(satu, "kode", jenis, pesan)
                ada.add(induk)
    yield from _rupiah_kosong(data, {"program", "kegiatan"})


def kode_seragam(data: Data, tahun: int) -> Iterator[Galat]:
    """Either all codes of the budget are official or all are the report's own."""
    jenis = {kode_lokal(satu.kode) for satu in data.anggaran}
    if len(jenis) == 2:
        satu = next(satu for satu in data.anggaran if kode_lokal(satu.kode))
        pesan = (
            f"“{satu.kode}” kode sendiri, sedangkan baris lain memakai kode resmi; pakai satu cara untuk semua baris"
        )
        yield _galat(satu, "kode", "kode_campur", pesan)


def jumlah_anggaran(data: Data, tahun: int) -> Iterator[Galat]:
    """Amounts stand at the lowest level only, and there they stand always."""
    berinduk = {induk for satu in data.anggaran for induk in _leluhur(satu.kode)}
    yield from _rupiah_kosong(data, {"subkegiatan"})
    for satu in data.anggaran:
        for nama in ("anggaran_murni", "anggaran", "realisasi"):
            if satu.kode in berinduk and getattr(satu, nama) is not None:
                pesan = f"{nama.replace('_', ' ')} {tingkat_kode(satu.kode)} dihitung dari bawahnya; kosongkan sel ini"
                yield _galat(satu, nama, "jumlah_diketik", pesan)
        if satu.anggaran is not None and satu.realisasi is not None and satu.realisasi > satu.anggaran:
            pesan = f"realisasi {cetak_bulat(satu.realisasi)} melebihi anggaran {cetak_bulat(satu.anggaran)}"
            yield _galat(satu, "realisasi", "melebihi_pagu", pesan, "peringatan")


def _rupiah_kosong(data: Data, tingkat: Set[str]) -> Iterator[Galat]:
    """Report blank amounts of rows of some levels that have no row below them."""
    berinduk = {induk for satu in data.anggaran for induk in _leluhur(satu.kode)}
    for satu in data.anggaran:
        for nama in ("anggaran", "realisasi"):
            kosong = getattr(satu, nama) is None and _terbaca(satu, nama)
            if kosong and satu.kode not in berinduk and tingkat_kode(satu.kode) in tingkat:
                pesan = f"{nama} “{satu.kode}” belum diisi; tulis 0 bila memang nol"
                yield _galat(satu, nama, "rupiah_kosong", pesan)


def sumber_dana_cukup(data: Data, tahun: int) -> Iterator[Galat]:
    """What other sources pay for a sub kegiatan does not exceed its amounts."""
    pagu = {satu.kode: satu for satu in data.anggaran}
    baris = defaultdict(list)
    for satu in data.sumber_dana:
        if satu.kode in pagu:
            baris[satu.kode].append(satu)
    for kode, daftar in baris.items():
        if not _terbaca(pagu[kode], "anggaran", "realisasi"):
            continue
        if tingkat_kode(kode) != "subkegiatan" and pagu[kode].anggaran is None:
            pesan = f"“{kode}” bukan baris terbawah pada lembar anggaran; sumber dana ditulis pada sub kegiatan"
            yield _galat(daftar[0], "kode", "sumber_dana_salah_tingkat", pesan)
            continue
        for nama in ("anggaran", "realisasi"):
            jumlah = sum(getattr(satu, nama) for satu in daftar)
            batas = getattr(pagu[kode], nama)
            if batas is not None and jumlah > batas:
                pesan = (
                    f"jumlah {nama} dari sumber lain untuk “{kode}” {cetak_bulat(jumlah)} "
                    f"melebihi {nama} sub kegiatan {cetak_bulat(batas)}"
                )
                yield _galat(daftar[-1], nama, "sumber_dana_melebihi", pesan)


def program_terbagi(data: Data, tahun: int) -> Iterator[Galat]:
    """The shares of a program over its sasaran make 100 %; only programs can be assigned."""
    bagian = defaultdict(list)
    for satu in data.sasaran_program:
        if tingkat_kode(satu.program) != "program":
            yield _galat(
                satu,
                "program",
                "bukan_program",
                f"“{satu.program}” bukan kode program; tulis misalnya {'P2' if kode_lokal(satu.program) else '2.17.02'}",
            )
        if not 0 <= satu.bagian <= 100:
            pesan = f"bagian {_cetak(satu.bagian)} persen di luar 0 sampai 100"
            yield _galat(satu, "bagian", "bagian_di_luar_batas", pesan)
        bagian[satu.program].append(satu)
    for program, daftar in bagian.items():
        jumlah = sum((satu.bagian for satu in daftar), Decimal(0))
        if jumlah != 100 and all(_terbaca(satu, "bagian") for satu in daftar):
            pesan = f"bagian program “{program}” berjumlah {_cetak(jumlah)} persen, seharusnya 100"
            yield _galat(daftar[-1], "bagian", "bagian_bukan_100", pesan)
    for baris in data.anggaran:
        if tingkat_kode(baris.kode) == "program" and baris.kode not in bagian:
            pesan = f"program “{baris.kode}” belum dikaitkan dengan sasaran pada lembar sasaran_program"
            yield _galat(baris, "kode", "program_tanpa_sasaran", pesan, "peringatan")


def target_ada(data: Data, tahun: int) -> Iterator[Galat]:
    """Every indicator of tujuan, sasaran and program has a target for the year of the report."""
    bertarget = {satu.indikator for satu in data.target if satu.tahun == tahun and _berisi(satu)}
    for satu in data.indikator:
        if not satu.berlaku(tahun):
            continue
        if satu.kode not in bertarget and satu.level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM):
            pesan = f"indikator “{satu.kode}” tanpa target tahun {tahun}; isi pada lembar target"
            yield _galat(satu, "kode", "tanpa_target", pesan)


def masa_berlaku(data: Data, tahun: int) -> Iterator[Galat]:
    """The years of an indicator run forward, and it begins after the one that it replaces has ended."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.indikator:
        if not _terbaca(satu, "berlaku_mulai", "berlaku_sampai", "menggantikan"):
            continue
        mulai, sampai = satu.berlaku_mulai, satu.berlaku_sampai
        if mulai is not None and sampai is not None and mulai > sampai:
            pesan = f"indikator “{satu.kode}” berlaku mulai {mulai}, tetapi hanya sampai {sampai}"
            yield _galat(satu, "berlaku_sampai", "masa_berlaku_terbalik", pesan)
        lama = indikator.get(satu.menggantikan or "")
        if lama is None or not _terbaca(lama, "berlaku_sampai"):
            continue
        if lama.berlaku_sampai is None or mulai is None:
            kurang, nama = (lama, "berlaku_sampai") if lama.berlaku_sampai is None else (satu, "berlaku_mulai")
            pesan = f"“{satu.kode}” menggantikan “{lama.kode}”; isi {nama.replace('_', ' ')} indikator “{kurang.kode}”"
            yield _galat(kurang, nama, "masa_berlaku_kosong", pesan)
        elif lama.berlaku_sampai >= mulai:
            pesan = f"“{satu.kode}” mulai {mulai}, padahal “{lama.kode}” yang digantikannya berlaku sampai {lama.berlaku_sampai}"
            yield _galat(satu, "berlaku_mulai", "masa_berlaku_bertumpuk", pesan)
    for lembar in (data.target, data.realisasi, data.variabel):
        for baris in lembar:
            acuan = indikator.get(baris.indikator)
            ragu = acuan is None or not _terbaca(acuan, "berlaku_mulai", "berlaku_sampai")
            if acuan is not None and not ragu and not acuan.berlaku(baris.tahun):
                pesan = f"indikator “{baris.indikator}” tidak berlaku tahun {baris.tahun}; baris ini tidak dipakai"
                yield _galat(baris, "tahun", "di_luar_masa_berlaku", pesan, "peringatan")


def jenis_nilai(data: Data, tahun: int) -> Iterator[Galat]:
    """Targets and realisasi are numbers, intervals or grades as the direction of the indicator asks."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for baris in data.target:
        if baris.indikator in indikator:
            for nama in ("renstra", "renja", "pk_murni", "pk_perubahan"):
                yield from _cocok(indikator[baris.indikator], baris, nama, target=True)
    for baris_r in data.realisasi:
        if baris_r.indikator in indikator:
            yield from _cocok(indikator[baris_r.indikator], baris_r, "realisasi", target=False)
    for satu in data.indikator:
        yield from _cocok(satu, satu, "data_awal", target=False)


def _cocok(indikator: Indikator, baris: Baris, nama: str, *, target: bool) -> Iterator[Galat]:
    nilai: Nilai | None = getattr(baris, nama)
    if nilai is None:
        return
    if indikator.arah is Arah.PREDIKAT:
        if not (isinstance(nilai, str) and any(nilai in skala.urutan for skala in muat_ordinal().values())):
            pilihan = "; ".join(", ".join(skala.urutan) for skala in muat_ordinal().values())
            yield _galat(baris, nama, "bukan_predikat", f"“{_cetak(nilai)}” bukan predikat yang dikenal ({pilihan})")
    elif isinstance(nilai, Rentang):
        if not (target and indikator.arah is Arah.RENTANG):
            yield _galat(
                baris,
                nama,
                "bukan_bilangan",
                "rentang hanya untuk target indikator berarah rentang; tulis satu bilangan",
            )
    elif isinstance(nilai, str):
        yield _galat(baris, nama, "bukan_bilangan", f"“{nilai}” bukan bilangan; tulis misalnya 77,04")
    elif target and indikator.arah is Arah.RENTANG:
        yield _galat(baris, nama, "bukan_rentang", f"“{_cetak(nilai)}” bukan rentang; tulis misalnya 5,40-6,20")
    elif target and nilai < 0:
        yield _galat(
            baris,
            nama,
            "target_negatif",
            f"target negatif ({_cetak(nilai)}) tidak dapat dihitung capaiannya; periksa dan tanyakan maksudnya",
        )


_TRIWULAN = ("tw1", "tw2", "tw3", "tw4")


def realisasi_tunggal(data: Data, tahun: int) -> Iterator[Galat]:
    """A realisasi comes from one place only: typed, from quarters, or from variables."""
    indikator = {satu.kode: satu for satu in data.indikator}
    peran = defaultdict(set)
    for baris in data.variabel:
        peran[baris.indikator, baris.tahun].add(baris.peran)
    for satu in data.realisasi:
        bertriwulan = any(getattr(satu, nama) is not None for nama in _TRIWULAN)
        if bertriwulan and satu.realisasi is not None:
            yield _galat(
                satu, "realisasi", "realisasi_ganda", "realisasi setahun dihitung dari triwulan; kosongkan salah satu"
            )
        acuan = indikator.get(satu.indikator)
        if bertriwulan and acuan and acuan.agregasi is None and _terbaca(acuan, "agregasi"):
            pesan = f"triwulan diisi, tetapi kolom agregasi indikator “{satu.indikator}” kosong; pilih akumulasi, posisi akhir, atau rata-rata"
            yield _galat(satu, "tw1", "agregasi_kosong", pesan)
        if (satu.indikator, satu.tahun) in peran and (bertriwulan or satu.realisasi is not None):
            nama = (
                "realisasi"
                if satu.realisasi is not None
                else next(n for n in _TRIWULAN if getattr(satu, n) is not None)
            )
            yield _galat(satu, nama, "realisasi_ganda", "realisasi dihitung dari lembar variabel; kosongkan sel ini")
    for baris in data.variabel:
        if baris.indikator not in indikator:
            continue
        acuan = indikator[baris.indikator]
        if acuan.cara_realisasi is CaraRealisasi.LANGSUNG and _terbaca(acuan, "cara_realisasi"):
            pesan = f"indikator “{baris.indikator}” bercara realisasi langsung; ubah menjadi persentase, rasio, atau pertumbuhan"
            yield _galat(baris, "indikator", "variabel_tak_terpakai", pesan)
        if len(peran[baris.indikator, baris.tahun]) < len(Peran):
            lain = Peran.PENYEBUT if baris.peran is Peran.PEMBILANG else Peran.PEMBILANG
            yield _galat(baris, "peran", "variabel_tak_lengkap", f"{lain.value} tahun {baris.tahun} belum ada")
        elif baris.peran is Peran.PENYEBUT and baris.nilai == 0:
            yield _galat(baris, "nilai", "penyebut_nol", "penyebut nol; realisasi tidak dapat dihitung")


def pembanding_lengkap(data: Data, tahun: int) -> Iterator[Galat]:
    """A benchmark row has both parts of a ratio or a value; the own region has neither."""
    sendiri: set[tuple[str, int]] = set()
    for satu in data.pembanding:
        if not _terbaca(satu, "sendiri", "pembilang", "penyebut", "nilai"):
            continue
        terisi = [satu.pembilang is not None, satu.penyebut is not None, satu.nilai is not None]
        if satu.sendiri:
            if satu.target is not None:
                pesan = "target daerah sendiri diambil dari lembar target; kosongkan sel ini"
                yield _galat(satu, "target", "pembanding_sendiri", pesan)
            if any(terisi):
                yield _galat(
                    satu,
                    "wilayah",
                    "pembanding_sendiri",
                    "nilai daerah sendiri diambil dari realisasi; kosongkan bilangannya",
                )
            if (satu.indikator, satu.tahun) in sendiri:
                yield _galat(satu, "sendiri", "pembanding_sendiri", "daerah sendiri ditandai lebih dari satu kali")
            sendiri.add((satu.indikator, satu.tahun))
        elif terisi not in ([True, True, False], [False, False, True]):
            yield _galat(satu, "wilayah", "pembanding_tak_lengkap", "isi pembilang dan penyebut, atau nilai saja")
        elif satu.penyebut == 0:
            yield _galat(satu, "penyebut", "penyebut_nol", "penyebut nol; nilainya tidak dapat dihitung")


def pegawai_sepakat(data: Data, tahun: int) -> Iterator[Galat]:
    """Staff by golongan and by education count the same people as staff by status."""
    menurut_status: dict[str, int] = defaultdict(int)
    for status in data.pegawai_status:
        menurut_status[status.kelompok] += _orang(status)
    for nama, baris in (("pegawai_golongan", data.pegawai_golongan), ("pegawai_pendidikan", data.pegawai_pendidikan)):
        menurut: dict[str, int] = defaultdict(int)
        ragu = {s.kelompok for s in (*data.pegawai_status, *baris) if not _terhitung(s)}
        for satu in baris:
            menurut[satu.kelompok] += _orang(satu)
        for kelompok, jumlah in menurut.items():
            if kelompok not in ragu and jumlah != menurut_status[kelompok]:
                pesan = (
                    f"{kelompok} pada lembar {nama} berjumlah {cetak_bulat(jumlah)} orang, "
                    f"pada lembar pegawai_status {cetak_bulat(menurut_status[kelompok])} orang"
                )
                terakhir = [satu for satu in baris if satu.kelompok == kelompok][-1]
                yield _galat(terakhir, "kelompok", "pegawai_berbeda", pesan)


_ORANG = ("laki_laki", "perempuan", "jumlah")


def _orang(satu: PegawaiStatus | PegawaiGolongan | PegawaiPendidikan) -> int:
    return (satu.laki_laki or 0) + (satu.perempuan or 0) + (satu.jumlah or 0)


def _terhitung(satu: Baris) -> bool:
    """Tell whether a row of staff was read whole and gives both genders or the total alone."""
    terisi = [getattr(satu, kolom) is not None for kolom in _ORANG]
    return _terbaca(satu, *_ORANG) and terisi in ([True, True, False], [False, False, True])


def rincian_pegawai(data: Data, tahun: int) -> Iterator[Galat]:
    """A row of staff gives both genders or the total alone."""
    daftar: tuple[tuple[str, tuple[PegawaiStatus | PegawaiGolongan | PegawaiPendidikan | PegawaiEselon, ...]], ...] = (
        ("status", data.pegawai_status),
        ("kelompok", data.pegawai_golongan),
        ("pendidikan", data.pegawai_pendidikan),
        ("eselon", data.pegawai_eselon),
    )
    for nama, satu in ((nama, satu) for nama, baris in daftar for satu in baris):
        if _terbaca(satu, *_ORANG) and not _terhitung(satu):
            kosong = [kolom for kolom in _ORANG[:2] if getattr(satu, kolom) is None]
            tempat = kosong[0] if len(kosong) == 1 and satu.jumlah is None else nama
            yield _galat(satu, tempat, "pegawai_tak_lengkap", "isi laki laki dan perempuan, atau jumlah saja")


def golongan_asn(data: Data, tahun: int) -> Iterator[Galat]:
    """Every row of ASN names its golongan; rows of Non ASN name none."""
    for satu in data.pegawai_golongan:
        if _terbaca(satu, "golongan") and (satu.kelompok is Kelompok.ASN) != (satu.golongan is not None):
            harusnya = "wajib diisi untuk ASN" if satu.kelompok is Kelompok.ASN else "dikosongkan untuk Non ASN"
            yield _galat(satu, "golongan", "golongan_salah", f"golongan {harusnya}")


#: Units that a message about a circle names at most.
_JEJAK_MAKS = 10


def satu_pimpinan(data: Data, tahun: int) -> Iterator[Galat]:
    """The organisation has one head, and no unit stands above itself."""
    pucuk = [satu for satu in data.unit if satu.induk is None and _terbaca(satu, "induk")]
    for satu in pucuk[1:]:
        yield _galat(
            satu,
            "induk",
            "pimpinan_ganda",
            f"unit “{satu.kode}” tanpa induk; hanya pimpinan “{pucuk[0].kode}” yang boleh",
        )
    baris = {satu.kode: satu for satu in data.unit}
    for lingkar in _lingkaran({satu.kode: satu.induk for satu in data.unit}):
        kode = lingkar[0]
        jejak = " → ".join([*lingkar[:_JEJAK_MAKS], *(["..."] if len(lingkar) > _JEJAK_MAKS else []), kode])
        pesan = f"unit “{kode}” berada di bawah dirinya sendiri: {jejak}"
        yield _galat(baris[kode], "induk", "unit_melingkar", pesan)


def _lingkaran(induk: Mapping[str, str | None]) -> Iterator[list[str]]:
    """Yield the circles of a map from child to parent, each from its first child in the order of the map."""
    urut = {kode: nomor for nomor, kode in enumerate(induk)}
    jalan: dict[str, str] = {}
    for awal in induk:
        jejak, kode = [], awal
        while kode in induk and kode not in jalan:
            jalan[kode] = awal
            jejak.append(kode)
            kode = induk[kode] or ""
        if jejak and jalan.get(kode) == awal:
            lingkar = jejak[jejak.index(kode) :]
            pertama = lingkar.index(min(lingkar, key=urut.__getitem__))
            yield [*lingkar[pertama:], *lingkar[:pertama]]


def periode_wajar(data: Data, tahun: int) -> Iterator[Galat]:
    """The period of the Renstra runs forward and holds the year of the report."""
    for satu in data.identitas:
        if satu.renstra_awal > satu.renstra_akhir:
            yield _galat(satu, "renstra_akhir", "periode_terbalik", "tahun akhir Renstra mendahului tahun awal")
        elif not satu.renstra_awal <= tahun <= satu.renstra_akhir:
            pesan = f"tahun laporan {tahun} di luar periode Renstra {satu.renstra_awal}–{satu.renstra_akhir}"
            yield _galat(satu, "renstra_awal", "di_luar_periode", pesan)
        if not satu.renstra_awal <= satu.tahun_pertama <= satu.renstra_akhir:
            yield _galat(satu, "tahun_pertama", "di_luar_periode", "tahun pertama di luar periode Renstra")


def _berisi(baris: Target) -> bool:
    """Say whether a target is there, or was but could not be read."""
    kolom = ("renstra", "renja", "pk_murni", "pk_perubahan")
    return not _terbaca(baris, *kolom) or any(getattr(baris, nama) is not None for nama in kolom)


def _leluhur(kode: str) -> tuple[str, ...]:
    """Return the codes above: of a sub kegiatan its kegiatan and program, of a kegiatan its program."""
    atas = induk_kode(kode)
    return (atas, *_leluhur(atas)) if atas else ()


def _induk_hilang(data: Data) -> set[str]:
    """Return the kegiatan and programs whose rows are missing: who else names them need not be told again."""
    return {kode for satu in data.anggaran for kode in _leluhur(satu.kode)} - {satu.kode for satu in data.anggaran}


def _cetak(nilai: Decimal | str | Rentang) -> str:
    """Print a value as it may be typed."""
    if isinstance(nilai, Rentang):
        return f"{_cetak(nilai.bawah)}-{_cetak(nilai.atas)}"
    if isinstance(nilai, Decimal):
        return cetak_desimal(nilai, max(0, -int(nilai.normalize().as_tuple().exponent)))
    return nilai


def _aturan(periksa: Callable[[Data, int], Iterator[Galat]], *butuh: str, bertahun: bool = False) -> Aturan:
    return Aturan(periksa, frozenset(butuh), bertahun)


#: All rules, in the order of their messages.
ATURAN: tuple[Aturan, ...] = (
    _aturan(periode_wajar, bertahun=True),
    _aturan(satu_pimpinan, "unit"),
    _aturan(pegawai_sepakat, "pegawai_status", "pegawai_golongan", "pegawai_pendidikan"),
    _aturan(golongan_asn),
    _aturan(rincian_pegawai),
    *(_aturan(partial(_rujukan, *satu), *satu[2]) for satu in _RUJUKAN),
    _aturan(misi_dikenal, "visi_misi"),
    _aturan(pohon_anggaran, "anggaran"),
    _aturan(kode_seragam),
    _aturan(jumlah_anggaran),
    _aturan(program_terbagi, "sasaran_program"),
    _aturan(sumber_dana_cukup, "anggaran"),
    _aturan(induk_indikator, "tujuan", "sasaran", "anggaran"),
    _aturan(masa_berlaku),
    _aturan(target_ada, "target", bertahun=True),
    _aturan(jenis_nilai),
    _aturan(realisasi_tunggal, "variabel"),
    _aturan(pembanding_lengkap),
    _aturan(persen_pecahan),
)
