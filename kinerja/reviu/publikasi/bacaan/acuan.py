"""What the computation of the workbook says about the things that a published report names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from kinerja import hitung
from kinerja.laporan import Laporan
from kinerja.model import Nilai, tingkat_kode
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata, kurang_satu, mirip

__all__ = ["Acuan", "AcuanBuku"]

_SEBUTAN = ("sasaran", "indikator", "tujuan")
_LEVEL = ("tujuan", "sasaran", "program", "kegiatan", "subkegiatan")
_STATUS = (
    ({"tidak", "melampaui"}, ("tercapai", "tidak_tercapai")),
    ({"tidak", "tercapai"}, ("tidak_tercapai",)),
    ({"melampaui"}, ("melampaui",)),
    ({"melebihi"}, ("melampaui",)),
    ({"tercapai"}, ("melampaui", "tercapai")),
)
_ISI_CACAH = frozenset("jumlah banyak total kinerja buah terdapat seluruh memenuhi target".split())
_KOLOM = {
    Besaran.PAGU: "anggaran",
    Besaran.SERAPAN: "realisasi",
    Besaran.SISA: "sisa",
    Besaran.PERSEN_PAGU: "persen",
    Besaran.PERSEN_SISA: "persen_sisa",
}

#: Letters of a part of a name that say too little.
_HURUF = 4

_Kunci = tuple[str, ...]
#: What a thing may be worth.
_Isi = Nilai | int | bool | None


class Acuan:
    """What is known beside the published report: of a report that comes alone, nothing."""

    @property
    def sasaran(self) -> tuple[str, ...]:
        """Codes of the sasaran in their order."""
        return ()

    def sasaran_ke(self, nomor: int) -> _Kunci | None:
        """Return the sasaran with a number from 1."""
        return ("sasaran", self.sasaran[nomor - 1]) if 1 <= nomor <= len(self.sasaran) else None

    def indikator_tunggal(self, sasaran: str) -> _Kunci | None:  # noqa: ARG002 - AcuanBuku reads it
        """Return the only indicator of a sasaran."""
        return None

    def program_sasaran(self, sasaran: str) -> _Kunci | None:  # noqa: ARG002
        """Return the programs that belong to a sasaran alone."""
        return None

    def cari(self, isi: tuple[str, ...], *, longgar: bool) -> _Kunci | None:  # noqa: ARG002
        """Return the thing that words name; ``longgar`` takes a part of a name that fits one thing alone."""
        return None

    def nilai(self, kunci: _Kunci, besaran: Besaran, tahun: int) -> Decimal | None:  # noqa: ARG002
        """Return a computed value, None where nobody knows."""
        return None

    def nama_kode(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the budget codes, as words."""
        return {}

    def banyak(self, isi: Sequence[str], kode_tercetak: Iterable[str]) -> int | None:
        """Count what words of a label name in the codes that the report prints: programs, kegiatan, sub kegiatan."""
        level = next((satu for satu in isi if satu in _LEVEL), None)
        return None if level in (None, "tujuan", "sasaran") else _banyak_kode(isi, level or "", kode_tercetak)


def _banyak_kode(isi: Sequence[str], level: str, kode: Iterable[str]) -> int | None:
    himpun = {satu for satu in isi if not re.fullmatch(r"20\d\d", satu)} - _ISI_CACAH - {level}
    if "indikator" in himpun or {satu for satu in himpun if not satu.isdigit() and satu != "program"}:
        return None
    induk = ".".join(satu for satu in isi if satu.isdigit() and not re.fullmatch(r"20\d\d", satu))
    return sum(tingkat_kode(satu) == level and satu.startswith(induk) for satu in dict.fromkeys(kode)) or None


class AcuanBuku(Acuan):
    """Values of one report by thing, quantity and year."""

    def __init__(self, laporan: Laporan) -> None:
        self.laporan = laporan

    @cached_property
    def sasaran(self) -> tuple[str, ...]:
        """Codes of the sasaran in their order."""
        return tuple(satu.kode for satu in self.laporan.data.sasaran)

    def indikator_tunggal(self, sasaran: str) -> _Kunci | None:
        """Return the only indicator of a sasaran."""
        milik = [satu.kode for satu in self.laporan.indikator_berlaku if satu.induk == sasaran]
        return ("indikator", milik[0]) if len(milik) == 1 else None

    def program_sasaran(self, sasaran: str) -> _Kunci | None:
        """Return the programs that belong to a sasaran alone."""
        milik = [satu for satu in self.laporan.data.sasaran_program if satu.sasaran == sasaran]
        if not milik or any(satu.bagian != 100 for satu in milik):
            return None
        return ("kode", *sorted(satu.program for satu in milik))

    # --- names ---

    def nama_kode(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the budget codes, as words."""
        return {satu.kode: kata(satu.nama) for satu in self.laporan.data.anggaran}

    @cached_property
    def _nama(self) -> dict[tuple[str, ...], _Kunci | None]:
        """Names of the workbook as words; None where two things share one."""
        hasil: dict[tuple[str, ...], _Kunci | None] = {}
        data = self.laporan.data
        semua: list[tuple[str, _Kunci]] = [
            *((satu.nama, ("indikator", satu.kode)) for satu in self.laporan.indikator_berlaku),
            *((satu.uraian, ("sasaran", satu.kode)) for satu in data.sasaran),
            *((satu.nama, ("kode", satu.kode)) for satu in data.anggaran),
            *((str(satu), ("sumber", str(satu))) for satu in self._sumber),
        ]
        for nama, kunci in semua:
            isi = kata(nama)
            hasil[isi] = kunci if hasil.get(isi, kunci) == kunci else None
        return hasil

    @cached_property
    def _sumber(self) -> tuple[str, ...]:
        return tuple(satu.sumber for satu in self.laporan.hasil.sumber_dana) if self.laporan.data.sumber_dana else ()

    def cari(self, isi: tuple[str, ...], *, longgar: bool) -> _Kunci | None:
        """Return the thing that words name; ``longgar`` takes a part of a name that fits one thing alone."""
        if not isi:
            return None
        if isi in self._nama:
            return self._nama[isi]
        dekat = {kunci for nama, kunci in self._nama.items() if mirip(nama, isi)}
        dekat = dekat or {kunci for nama, kunci in self._nama.items() if kurang_satu(nama, isi)}
        if len(dekat) == 1:
            return dekat.pop()
        return self._sebagian(isi) if longgar else None

    def _sebagian(self, isi: tuple[str, ...]) -> _Kunci | None:
        """Return the thing that a part of its name fits alone; four letters are too few for a part."""
        if isi[0] in _LEVEL[2:] and (satu := self._anggaran(isi[0], isi[1:])):
            return satu
        inti = isi[1:] if isi[0] in _SEBUTAN else isi
        ada = {
            kunci
            for nama, kunci in self._nama.items()
            if kunci
            and kunci[0] in ("indikator", "sasaran", "sumber")
            and set(inti) <= set(nama)
            and len(inti) * 3 >= len(nama)
        }
        return ada.pop() if len(ada) == 1 and len(" ".join(inti)) > _HURUF else None

    def _anggaran(self, level: str, inti: tuple[str, ...]) -> _Kunci | None:
        """Return the program, kegiatan or sub kegiatan of a level that a part of its name fits alone."""
        ada = [
            satu.kode
            for satu in self.laporan.data.anggaran
            if tingkat_kode(satu.kode) == level and set(inti) <= set(kata(satu.nama))
        ]
        return ("kode", ada[0]) if len(ada) == 1 and sum(map(len, inti)) > _HURUF else None

    # --- values ---

    def nilai(self, kunci: _Kunci, besaran: Besaran, tahun: int) -> Decimal | None:
        """Return a computed value, None where the workbook does not say."""
        hasil = self._cari_nilai(kunci, besaran, tahun)
        return Decimal(hasil) if isinstance(hasil, int | Decimal) and not isinstance(hasil, bool) else None

    def _cari_nilai(self, kunci: _Kunci, besaran: Besaran, tahun: int) -> _Isi:
        if kunci[0] == "indikator" and len(kunci) == 2:
            return self._indikator.get((kunci[1], besaran, tahun))
        if tahun != self.laporan.tahun:
            if kunci[0] == "total" and besaran in _KOLOM:
                return self._riwayat(tahun, besaran)
            return None
        if kunci[0] == "sasaran":
            return self._sasaran.get((kunci[1], besaran))
        if kunci == ("rerata",) and besaran in (Besaran.CAPAIAN, Besaran.LAIN):
            return self.laporan.hasil.rata_rata.capaian if self.sasaran else None
        if kunci[0] in ("kode", "total") and besaran in _KOLOM:
            return self._uang(kunci, besaran)
        if kunci[0] == "sumber" and besaran in _KOLOM:
            satu = next(satu for satu in self.laporan.hasil.sumber_dana if satu.sumber == kunci[1])
            return _dari_uang(satu, besaran)
        return None

    @cached_property
    def _indikator(self) -> dict[tuple[str, Besaran, int], _Isi]:
        lap = self.laporan
        hasil: dict[tuple[str, Besaran, int], _Isi] = {}
        for janji in lap.hasil.target:
            hasil[janji.indikator, Besaran.TARGET, janji.tahun] = janji.target
        for nyata in lap.hasil.realisasi:
            hasil[nyata.indikator, Besaran.REALISASI, nyata.tahun] = nyata.realisasi
        for baris in lap.hasil.riwayat:
            hasil[baris.kode, Besaran.CAPAIAN, baris.tahun] = baris.capaian
        return hasil

    @cached_property
    def _sasaran(self) -> dict[tuple[str, Besaran], _Isi]:
        if not self.sasaran or not self.laporan.data.anggaran:
            return {}
        hasil: dict[tuple[str, Besaran], _Isi] = {}
        for satu in self.laporan.hasil.efisiensi:
            hasil[satu.kode, Besaran.CAPAIAN] = satu.capaian
            hasil[satu.kode, Besaran.EFISIENSI] = satu.efisiensi
        for baris in self.laporan.hasil.anggaran_sasaran:
            for besaran in _KOLOM:
                hasil[baris.kode, besaran] = _dari_uang(baris, besaran)
        return hasil

    def _uang(self, kunci: _Kunci, besaran: Besaran) -> _Isi:
        if not self.laporan.data.anggaran:
            return None
        if kunci[0] == "total":
            return _dari_uang(self.laporan.hasil.total, besaran)
        milik = [satu for satu in self.laporan.hasil.anggaran if satu.kode in kunci[1:]]
        if len(milik) != len(kunci) - 1:
            return None
        return _dari_uang(hitung.jumlahkan(milik), besaran)

    def _riwayat(self, tahun: int, besaran: Besaran) -> _Isi:
        for satu in self.laporan.hasil.anggaran_tahun:
            if satu.tahun == tahun:
                if satu.uang:
                    return _dari_uang(satu.uang, besaran)
                return satu.persen if besaran is Besaran.PERSEN_PAGU else None
        return None

    # --- counts ---

    def banyak(self, isi: Sequence[str], kode_tercetak: Iterable[str]) -> int | None:
        """Count levels of the budget tree, goals, indicators by status or predikat; printed codes where it has none."""
        himpun = {satu for satu in isi if not re.fullmatch(r"20\d\d", satu)} - _ISI_CACAH
        level = next((satu for satu in isi if satu in _LEVEL), None)
        if level is None:
            return None
        himpun -= {level}
        if "indikator" in himpun:
            if not any(satu.level == level for satu in self.laporan.indikator_berlaku):
                return None
            return self._banyak_indikator(level, himpun - {"indikator"})
        if level in ("tujuan", "sasaran"):
            ada = len(getattr(self.laporan.data, level))
            return ada if not himpun - {"strategis"} and ada else None
        kode = [satu.kode for satu in self.laporan.data.anggaran] or list(dict.fromkeys(kode_tercetak))
        return _banyak_kode(isi, level, kode)

    def _banyak_indikator(self, level: str, ciri: set[str]) -> int | None:
        milik = next((satu for satu in self.laporan.hasil.rekap_status if satu.level == level), None)
        if milik is None:
            return None
        if not ciri:
            return milik.jumlah
        for tanda, kolom in _STATUS:
            if ciri == tanda:
                return sum(int(getattr(milik, satu)) for satu in kolom)
        for satu in self.laporan.hasil.rekap_predikat:
            if ciri == set(kata(satu.predikat)):
                return int(getattr(satu, level))
        return None


def _dari_uang(uang: hitung.Dana, besaran: Besaran) -> _Isi:
    """Return a field of money."""
    isi: _Isi = getattr(uang, _KOLOM[besaran])
    return isi
