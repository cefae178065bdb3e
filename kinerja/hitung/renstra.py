"""The Renstra: pagu rolled up from sub kegiatan, performance and money of the five years before, statistics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from kinerja.angka import DasarHitung, desimal_asli
from kinerja.besaran import renstra as b
from kinerja.hitung.nilai import realisasi_tahunan
from kinerja.hitung.pergantian_kode import kode_kini, pergantian
from kinerja.hitung.rekaman import persen_dari
from kinerja.model import (
    AnggaranLalu,
    Data,
    Indikator,
    IndikatorPelayanan,
    Level,
    Nilai,
    Pemetaan,
    Program,
    Statistik,
    induk_kode,
    tingkat_kode,
    urut_kode,
)

__all__ = [
    "AnggaranLima",
    "DeretStatistik",
    "HasilRenstra",
    "KinerjaLima",
    "PosRenstra",
    "pertumbuhan",
    "rasio",
]

#: So many years before the first one are accounted for (T-C.23, T-C.24).
_LIMA = 5


def pertumbuhan(lalu: Decimal | int | None, kini: Decimal | int | None) -> Decimal | None:
    """Return the growth from one year to the next (persen); None where one is not known or the first is zero.

    >>> pertumbuhan(8716673017, 9458117635).quantize(Decimal("0.01"))
    Decimal('8.51')
    """
    return persen_dari(b.TUMBUH_ANGGARAN.hitung(kini=kini, lalu=lalu))


def rasio(target: Nilai | None, realisasi: Nilai | None, dasar: DasarHitung, desimal: int) -> Decimal | None:
    """Return R/T x 100 of two numbers (T-C.23); None where one is missing, no number, or the target is zero.

    >>> rasio(Decimal(53), Decimal("65.42"), DasarHitung.TERCETAK, 2).quantize(Decimal("0.01"))
    Decimal('123.43')
    """
    if not isinstance(target, Decimal) or not isinstance(realisasi, Decimal):
        return None
    masuk = {"target": dasar.operand(target, desimal), "realisasi": dasar.operand(realisasi, desimal)}
    return persen_dari(b.RASIO_LALU.hitung(**masuk))


@dataclass(frozen=True)
class PosRenstra:
    """A program, kegiatan or sub kegiatan with its pagu (rupiah) by year; None where no pagu is known."""

    kode: str
    nama: str
    level: str
    baris: Program | None
    indikator: tuple[Indikator, ...]
    pagu: Mapping[int, int | None]

    @property
    def periode(self) -> int | None:
        """The pagu of all years together."""
        ada = [satu for satu in self.pagu.values() if satu is not None]
        return sum(ada) if ada else None


@dataclass(frozen=True)
class KinerjaLima:
    """An indicator in the five years before: targets, realisasi and ratio (persen) by year."""

    kode: str
    nama: str
    satuan: str
    desimal: int
    baris: IndikatorPelayanan
    target: Mapping[int, Nilai | None]
    realisasi: Mapping[int, Nilai | None]
    rasio: Mapping[int, Decimal | None]


@dataclass(frozen=True)
class AnggaranLima:
    """A program in the five years before: money (rupiah), share spent (persen), growth (persen) by year and on the mean.

    ``pergantian`` are the changes of its code and name within these years.
    """

    kode: str
    nama: str
    anggaran: Mapping[int, int | None]
    realisasi: Mapping[int, int | None]
    rasio: Mapping[int, Decimal | None]
    tumbuh_anggaran: Mapping[int, Decimal | None]
    tumbuh_realisasi: Mapping[int, Decimal | None]
    rata_anggaran: Decimal | None
    rata_realisasi: Decimal | None
    pergantian: tuple[Pemetaan, ...] = ()


@dataclass(frozen=True)
class DeretStatistik:
    """A series of statistics: values by year, and the change (persen) from the first to the last."""

    kelompok: str
    nama: str
    satuan: str
    nilai: Mapping[int, Decimal]
    baris: Mapping[int, Statistik]
    tumbuh: Decimal | None

    @property
    def desimal(self) -> int:
        """The decimals that its values need."""
        return max(desimal_asli(satu) for satu in self.nilai.values())


class HasilRenstra:
    """What follows from the sheets of a Renstra; computed when first asked for.

    Parameters
    ----------
    data
        rows of all sheets.
    awal
        first year of the period.
    dasar
        the basis of calculation.
    mulai
        first year in which it is carried out; by default that of the period.
    """

    def __init__(self, data: Data, awal: int, dasar: DasarHitung, mulai: int | None = None) -> None:
        self.data, self.awal, self.dasar, self.mulai = data, awal, dasar, mulai or awal

    # --- targets and pagu ---

    @cached_property
    def rencana(self) -> Mapping[tuple[str, int], Nilai | None]:
        """Targets of the Renstra by code and year."""
        return {(satu.indikator, satu.tahun): satu.renstra for satu in self.data.target}

    @cached_property
    def tahun_target(self) -> tuple[int, ...]:
        """The years from the first one on that have a target of the Renstra."""
        return tuple(sorted({t for (_, t), nilai in self.rencana.items() if nilai is not None and t >= self.awal}))

    @cached_property
    def tahun_pagu(self) -> tuple[int, ...]:
        """The years that have a pagu."""
        return tuple(sorted({satu.tahun for satu in self.data.target if satu.pagu is not None}))

    @cached_property
    def pagu_ketik(self) -> Mapping[tuple[str, int], int]:
        """Typed pagu by indicator and year."""
        return {(satu.indikator, satu.tahun): satu.pagu for satu in self.data.target if satu.pagu is not None}

    @cached_property
    def indikator_kode(self) -> Mapping[str, tuple[Indikator, ...]]:
        """Indicators of each program, kegiatan and sub kegiatan, in the order of the sheet."""
        hasil: dict[str, list[Indikator]] = defaultdict(list)
        for satu in self.data.indikator:
            if satu.level not in (Level.TUJUAN, Level.SASARAN):
                hasil[satu.induk].append(satu)
        return {kode: tuple(isi) for kode, isi in hasil.items()}

    @cached_property
    def _anak(self) -> Mapping[str, tuple[str, ...]]:
        """Codes right below each code; "" is above the programs."""
        hasil: dict[str, list[str]] = defaultdict(list)
        for satu in sorted({satu.kode for satu in self.data.program}, key=urut_kode):
            hasil[induk_kode(satu)].append(satu)
        return {kode: tuple(isi) for kode, isi in hasil.items()}

    def anak(self, kode: str) -> tuple[str, ...]:
        """Return the codes right below a code; below "" the programs."""
        return self._anak.get(kode, ())

    def pagu_kode(self, kode: str, tahun: int) -> int | None:
        """Return the pagu of a code in a year: of the lowest what its indicators have, above the sum of those below."""
        anak = self.anak(kode)
        bagian = (
            [self.pagu_kode(satu, tahun) for satu in anak]
            if anak
            else [self.pagu_ketik.get((satu.kode, tahun)) for satu in self.indikator_kode.get(kode, ())]
        )
        ada = [satu for satu in bagian if satu is not None]
        return sum(ada) if ada else None

    def pendukung(self, satu: Indikator) -> tuple[Indikator, ...]:
        """Return the indicators right below that support an indicator."""
        return tuple(
            lain
            for anak in self.anak(satu.induk)
            for lain in self.indikator_kode.get(anak, ())
            if lain.mendukung == satu.kode
        )

    def pagu_indikator(self, satu: Indikator, tahun: int) -> int | None:
        """Return the pagu of an indicator in a year.

        It is the typed one; without it that of the whole code where the indicator is its only one, else the sum of the
        indicators that support it.
        """
        ketik = self.pagu_ketik.get((satu.kode, tahun))
        if ketik is not None:
            return ketik
        if len(self.indikator_kode[satu.induk]) == 1:
            return self.pagu_kode(satu.induk, tahun)
        ada = [n for lain in self.pendukung(satu) if (n := self.pagu_indikator(lain, tahun)) is not None]
        return sum(ada) if ada else None

    @cached_property
    def pos(self) -> tuple[PosRenstra, ...]:
        """The whole tree in the order of its codes, first the total (kode "")."""
        baris = {satu.kode: satu for satu in self.data.program}
        kode = ["", *sorted(baris, key=urut_kode)]
        return tuple(
            PosRenstra(
                satu,
                baris[satu].nama if satu else "",
                tingkat_kode(satu) if satu else "total",
                baris.get(satu),
                self.indikator_kode.get(satu, ()),
                {tahun: self.pagu_kode(satu, tahun) for tahun in self.tahun_pagu},
            )
            for satu in kode
        )

    @cached_property
    def pos_kode(self) -> Mapping[str, PosRenstra]:
        """The tree by code."""
        return {satu.kode: satu for satu in self.pos}

    # --- the five years before ---

    @property
    def lima(self) -> tuple[int, ...]:
        """The five years before the first one."""
        return tuple(range(self.awal - _LIMA, self.awal))

    @cached_property
    def pelayanan(self) -> Mapping[str, IndikatorPelayanan]:
        """Indicators beside the tree by code."""
        return {satu.kode: satu for satu in self.data.indikator_pelayanan}

    @cached_property
    def nyata(self) -> Mapping[tuple[str, int], Nilai | None]:
        """Realisasi of the indicators beside the tree by code and year, from the one place that holds it."""
        milik = self.data.indikator_pelayanan
        kode = {satu.kode for satu in milik}
        baris = [satu for satu in self.data.realisasi if satu.indikator in kode]
        nilai = realisasi_tahunan(milik, baris, self.data.variabel)
        return {(satu.indikator, satu.tahun): satu.realisasi for satu in nilai}

    @cached_property
    def kinerja_lalu(self) -> tuple[KinerjaLima, ...]:
        """Indicators beside the tree that have a target or a realisasi in the five years before."""
        indikator = {satu.kode: satu for satu in self.data.indikator}
        hasil = []
        for satu in self.data.indikator_pelayanan:
            target = {tahun: self.rencana.get((satu.kode, tahun)) for tahun in self.lima}
            nyata = {tahun: self.nyata.get((satu.kode, tahun)) for tahun in self.lima}
            acuan = indikator.get(satu.indikator or "")
            if any(nilai is not None for nilai in (*target.values(), *nyata.values())):
                banding = {t: rasio(target[t], nyata[t], self.dasar, satu.desimal) for t in self.lima}
                nama, satuan = (acuan.nama, acuan.satuan) if acuan else (satu.nama or "", satu.satuan or "")
                hasil.append(KinerjaLima(satu.kode, nama, satuan, satu.desimal, satu, target, nyata, banding))
        return tuple(hasil)

    def kode_kini(self, kode: str, tahun: int, hingga: int | None = None) -> str:
        """Return the code under which counts what a year had; by default that of the first year of the period."""
        return kode_kini(self.data.pemetaan, kode, tahun, self.awal if hingga is None else hingga)

    def belanja_tahunan(self, kode: str, tahun: int, hingga: int | None = None) -> tuple[AnggaranLalu, ...]:
        """Return the rows that count for a code in a year, also under older codes; all its top rows for ""."""
        semua = {satu.kode: satu for satu in self.data.anggaran_lalu if satu.tahun == tahun}
        if kode:
            return tuple(satu for satu in semua.values() if self.kode_kini(satu.kode, tahun, hingga) == kode)
        return tuple(satu for satu in semua.values() if not any(satu.kode.startswith(f"{lain}.") for lain in semua))

    def tahun_tanpa_belanja(self, tahun: int) -> tuple[int, ...]:
        """Return the years of this Renstra until one of them whose spending is not known."""
        return tuple(
            satu
            for satu in range(self.mulai, tahun + 1)
            if all(isi.realisasi is None for isi in self.belanja_tahunan("", satu))
        )

    def belanja_sampai(self, kode: str, tahun: int) -> int | None:
        """Return what a code ("" for all) spent in the years of this Renstra until one of them (rupiah).

        None where a year of them is not known; a code that a known year did not have has spent nothing in it.
        """
        lewat = range(self.mulai, tahun + 1)
        if not lewat or self.tahun_tanpa_belanja(tahun):
            return None
        return sum(isi.realisasi or 0 for satu in lewat for isi in self.belanja_tahunan(kode, satu, tahun + 1))

    @cached_property
    def anggaran_lalu(self) -> tuple[AnggaranLima, ...]:
        """Programs of the five years before in the order of the sheet."""
        nama = {satu.kode: satu.nama for satu in self.data.program}
        nama |= {satu.kode: satu.nama for satu in reversed(self.data.anggaran_lalu) if satu.nama}
        milik = [(satu.kode, satu.tahun) for satu in self.data.anggaran_lalu if satu.tahun in self.lima]
        ganti = pergantian(self.data.pemetaan, milik, self.awal)
        hasil = []
        for kode in sorted({self.kode_kini(*satu) for satu in milik}, key=urut_kode):
            uang = {tahun: self.belanja_tahunan(kode, tahun) for tahun in self.lima}
            anggaran = {tahun: _jumlah([satu.anggaran for satu in isi]) for tahun, isi in uang.items()}
            nyata = {tahun: _jumlah([satu.realisasi for satu in isi]) for tahun, isi in uang.items()}
            serapan = {t: _serapan(anggaran[t], nyata[t]) for t in self.lima}
            tumbuh = [self._tumbuh(isi) for isi in (anggaran, nyata)]
            rata = [_rata(list(isi.values())) for isi in tumbuh]
            hasil.append(
                AnggaranLima(
                    kode,
                    nama.get(kode, kode),
                    anggaran,
                    nyata,
                    serapan,
                    tumbuh[0],
                    tumbuh[1],
                    rata[0],
                    rata[1],
                    ganti.get(kode, ()),
                )
            )
        return tuple(hasil)

    def _tumbuh(self, uang: Mapping[int, int | None]) -> dict[int, Decimal | None]:
        return {tahun: pertumbuhan(uang.get(tahun - 1), uang[tahun]) for tahun in self.lima[1:]}

    @cached_property
    def rata_pertumbuhan(self) -> tuple[Decimal | None, Decimal | None]:
        """Mean over all programs of their mean growth of budget and of spending (persen), as these are printed."""
        return (
            _rata([self.dasar.operand(satu.rata_anggaran) for satu in self.anggaran_lalu]),
            _rata([self.dasar.operand(satu.rata_realisasi) for satu in self.anggaran_lalu]),
        )

    # --- statistics ---

    @cached_property
    def statistik(self) -> tuple[DeretStatistik, ...]:
        """Series in the order of the sheet."""
        baris: dict[str, dict[int, Statistik]] = defaultdict(dict)
        for satu in self.data.statistik:
            baris[satu.nama][satu.tahun] = satu
        hasil = []
        for nama, isi in baris.items():
            urut = {tahun: isi[tahun] for tahun in sorted(isi)}
            nilai = {tahun: satu.nilai for tahun, satu in urut.items()}
            pertama, terakhir = next(iter(nilai.values())), [*nilai.values()][-1]
            tumbuh = pertumbuhan(pertama, terakhir) if len(nilai) > 1 else None
            satu = next(iter(urut.values()))
            hasil.append(DeretStatistik(satu.kelompok, nama, satu.satuan, nilai, urut, tumbuh))
        return tuple(hasil)


def _jumlah(uang: Sequence[int | None]) -> int | None:
    ada = [satu for satu in uang if satu is not None]
    return sum(ada) if ada else None


def _rata(nilai: Sequence[Decimal | None]) -> Decimal | None:
    """Return the mean of what is known; the growth of a year is printed nowhere, so it enters as it is."""
    ada = [satu for satu in nilai if satu is not None]
    return persen_dari(b.RATA_TUMBUH_ANGGARAN.hitung(nilai=ada)) if ada else None


def _serapan(anggaran: int | None, realisasi: int | None) -> Decimal | None:
    if anggaran is None or realisasi is None:
        return None
    return persen_dari(b.SERAPAN_LALU.hitung(realisasi=realisasi, anggaran=anggaran))
