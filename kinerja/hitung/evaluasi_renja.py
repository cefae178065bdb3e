"""The evaluation of the last Renja and of the Renstra so far: the computed columns of form T-C.29.

Column 8 is 7/6, column 11 is 10/4. Column 10 is 5+7+9 for a cumulative indicator, whose targets of the Renstra add up too,
the last known of these for one that is not, and beside the value the sum of the shares for one whose years are shares of
the five.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kinerja.angka import DasarHitung, desimal_asli
from kinerja.besaran import renja as b
from kinerja.besaran.ungkapan import Hasil as Angka
from kinerja.hitung.rekaman import persen_dari
from kinerja.model import SIFAT_EVALUASI, EvaluasiRenja, Indikator, Nilai

__all__ = [
    "KOLOM_EVALUASI",
    "KOLOM_SAMPAI",
    "KolomEvaluasi",
    "BagianEvaluasi",
    "BarisEvaluasi",
    "SumberEvaluasi",
    "desimal_cetak",
    "evaluasi_renja",
    "kunci_baris",
]

KolomEvaluasi = Literal["target_renstra", "realisasi_lalu", "target", "realisasi", "target_berjalan"]
#: The given columns of the form in their order (4, 5, 6, 7, 9).
KOLOM_EVALUASI: tuple[KolomEvaluasi, ...] = (
    "target_renstra", "realisasi_lalu", "target", "realisasi", "target_berjalan",
)  # fmt: skip
#: What column 10 is made of.
KOLOM_SAMPAI: tuple[KolomEvaluasi, ...] = ("realisasi_lalu", "realisasi", "target_berjalan")


@dataclass(frozen=True)
class BagianEvaluasi:
    """The shares of the five years (persen) of an indicator whose years are such shares; missing ones None."""

    realisasi_lalu: Decimal | None
    target: Decimal | None
    realisasi: Decimal | None
    target_berjalan: Decimal | None
    sampai: Decimal | None


@dataclass(frozen=True)
class BarisEvaluasi:
    """A line of the form.

    Attributes
    ----------
    kunci
        names it in keys of numbers.
    asal
        the row of sheet evaluasi_renja.
    nama, level
        of the program, kegiatan or sub kegiatan.
    indikator, satuan, desimal
        name and unit of the indicator, and its decimals where sheet indikator has it (else None: as typed).
    nilai
        the given columns by name; missing values are left out.
    tingkat
        realisasi against the target of the evaluated year (persen).
    sampai
        what will be reached with the running year.
    capaian
        that against the target of the Renstra (persen).
    bagian
        shares of the five years, for indicators that have them.
    angka
        the given columns that are numbers, as they enter formulas.
    """

    kunci: str
    asal: EvaluasiRenja
    nama: str
    level: str
    indikator: str
    satuan: str
    desimal: int | None
    nilai: Mapping[KolomEvaluasi, Nilai]
    tingkat: Decimal | None
    sampai: Nilai | None
    capaian: Decimal | None
    bagian: BagianEvaluasi | None
    angka: Mapping[KolomEvaluasi, Decimal | None]

    def desimal_nilai(self, nilai: Nilai) -> int:
        """Return the decimals with which a value of the line prints."""
        return desimal_cetak(nilai, self.desimal)


@dataclass(frozen=True)
class SumberEvaluasi:
    """Where the values of indicators with a code come from.

    Attributes
    ----------
    indikator
        rows of sheet indikator by code.
    target
        the target that counts by code and year.
    rencana
        the target of the Renstra by code and year.
    nyata
        realisasi by code and year.
    tahun
        year of the plan.
    periode
        first year in which the Renstra was carried out, and its last.
    dasar
        how printed operands enter.
    """

    indikator: Mapping[str, Indikator]
    target: Mapping[tuple[str, int], Nilai]
    rencana: Mapping[tuple[str, int], Nilai]
    nyata: Mapping[tuple[str, int], Nilai | None]
    tahun: int
    periode: tuple[int, int]
    dasar: DasarHitung

    @property
    def lama(self) -> int:
        """The years of the period."""
        return self.periode[1] - self.periode[0] + 1


def desimal_cetak(nilai: Nilai, desimal: int | None) -> int:
    """Return the decimals with which a value prints: those of its indicator, else those that were typed.

    >>> desimal_cetak(Decimal("88.6"), None), desimal_cetak(Decimal("88.6"), 2)
    (1, 2)
    """
    if desimal is not None:
        return desimal
    return desimal_asli(nilai) if isinstance(nilai, Decimal) else 2


def kunci_baris(kode: str, urut: int) -> str:
    """Name a line of a form in keys of numbers: the code and which line of it, from 1.

    >>> kunci_baris("P1.2", 1)
    'P1.2#1'
    """
    return f"{kode}#{urut}"


def evaluasi_renja(
    baris: Sequence[EvaluasiRenja], nama: Mapping[str, str], level: Mapping[str, str], sumber: SumberEvaluasi
) -> tuple[BarisEvaluasi, ...]:
    """Compute the lines of the form.

    Parameters
    ----------
    baris
        rows of sheet evaluasi_renja.
    nama, level
        names and levels of programs, kegiatan and sub kegiatan by code.
    sumber
        where indicators with a code have their values.
    """
    banyak: dict[str, int] = {}
    hasil = []
    for satu in baris:
        banyak[satu.kode] = banyak.get(satu.kode, 0) + 1
        kunci = kunci_baris(satu.kode, banyak[satu.kode])
        hasil.append(_satu(satu, kunci, nama.get(satu.kode, ""), level[satu.kode], sumber))
    return tuple(hasil)


def _satu(satu: EvaluasiRenja, kunci: str, nama: str, level: str, sumber: SumberEvaluasi) -> BarisEvaluasi:
    milik = sumber.indikator.get(satu.indikator or "")
    nilai, cara = nilai_evaluasi(satu, sumber), SIFAT_EVALUASI[satu.sifat]
    desimal = milik.desimal if milik else None
    angka = {
        kolom: sumber.dasar.operand(isi, desimal_asli(isi) if desimal is None else desimal)
        for kolom, isi in nilai.items()
        if isinstance(isi, Decimal)
    }
    bagian = _bagian(satu, angka, sumber) if cara.berbagian else None
    sampai: Nilai | None = next((nilai[k] for k in reversed(KOLOM_SAMPAI) if k in nilai), None)
    if cara.berjumlah:
        deret = [angka[kolom] for kolom in KOLOM_SAMPAI if kolom in angka]
        sampai = _desimal(b.SAMPAI_EVALUASI.hitung(nilai=deret)) if deret else None
    if bagian:
        capaian = bagian.sampai
    else:
        akhir = sampai if isinstance(sampai, Decimal) else None
        capaian = persen_dari(b.CAPAIAN_EVALUASI.hitung(sampai=akhir, target_renstra=angka.get("target_renstra")))
    return BarisEvaluasi(
        kunci,
        satu,
        nama,
        level,
        (milik.nama if milik else satu.nama_indikator) or "",
        (milik.satuan if milik else satu.satuan) or "",
        desimal,
        nilai,
        persen_dari(b.TINGKAT_EVALUASI.hitung(realisasi=angka.get("realisasi"), target=angka.get("target"))),
        sampai,
        capaian,
        bagian,
        angka,
    )


def nilai_evaluasi(satu: EvaluasiRenja, sumber: SumberEvaluasi) -> dict[KolomEvaluasi, Nilai]:
    """Return the given columns of a row: as typed, else from the sheets of its indicator; missing ones are left out."""
    kode, dinilai = satu.indikator or "", sumber.tahun - 2
    dari: dict[KolomEvaluasi, Nilai | None] = {
        "target_renstra": _target_renstra(satu, sumber),
        "realisasi_lalu": _sampai_lalu(satu, sumber),
        "target": sumber.target.get((kode, dinilai)),
        "realisasi": sumber.nyata.get((kode, dinilai)),
        "target_berjalan": sumber.target.get((kode, sumber.tahun - 1)),
    }
    isi = {kolom: getattr(satu, kolom) if getattr(satu, kolom) is not None else dari[kolom] for kolom in KOLOM_EVALUASI}
    return {kolom: nilai for kolom, nilai in isi.items() if nilai is not None}


def _target_renstra(satu: EvaluasiRenja, sumber: SumberEvaluasi) -> Nilai | None:
    """Return what the Renstra asks for: its last target, of a cumulative indicator those of all years together."""
    semua = [sumber.rencana.get((satu.indikator or "", t)) for t in range(sumber.periode[0], sumber.periode[1] + 1)]
    if not SIFAT_EVALUASI[satu.sifat].berjumlah:
        return semua[-1]
    ada = [isi for isi in semua if isinstance(isi, Decimal)]
    return _desimal(b.SAMPAI_EVALUASI.hitung(nilai=ada)) if len(ada) == len(semua) else None


def _sampai_lalu(satu: EvaluasiRenja, sumber: SumberEvaluasi) -> Nilai | None:
    """Return the realisasi before the evaluated year: the last one, of a cumulative indicator the sum of the period."""
    kode, dinilai = satu.indikator or "", sumber.tahun - 2
    if not SIFAT_EVALUASI[satu.sifat].berjumlah:
        return sumber.nyata.get((kode, dinilai - 1))
    tahun = range(sumber.periode[0], dinilai)
    ada = [isi for t in tahun if isinstance(isi := sumber.nyata.get((kode, t)), Decimal)]
    return _desimal(b.SAMPAI_EVALUASI.hitung(nilai=ada)) if ada else None


def _bagian(
    satu: EvaluasiRenja, angka: Mapping[KolomEvaluasi, Decimal | None], sumber: SumberEvaluasi
) -> BagianEvaluasi:
    def bagian(kolom: KolomEvaluasi) -> Decimal | None:
        isi = b.BAGIAN_EVALUASI.hitung(
            nilai=angka.get(kolom), target_renstra=angka.get("target_renstra"), lama=sumber.lama
        )
        return _desimal(isi)

    nyata, berjalan = bagian("realisasi"), bagian("target_berjalan")
    deret = [isi for isi in (satu.bagian_lalu, nyata, berjalan) if isi is not None]
    sampai = _desimal(b.SAMPAI_BAGIAN.hitung(nilai=deret)) if deret else None
    return BagianEvaluasi(satu.bagian_lalu, bagian("target"), nyata, berjalan, sampai)


def _desimal(nilai: Angka) -> Decimal | None:
    return None if nilai is None else Decimal(nilai)
