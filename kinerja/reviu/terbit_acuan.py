"""What the computation of the workbook says about the things that a published report names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any

from kinerja import hitung
from kinerja.laporan import Laporan
from kinerja.model import tingkat_kode
from kinerja.reviu.terbit_kolom import Besaran, kata, kurang_satu, mirip

__all__ = ["Acuan"]

_SEBUTAN = ("sasaran", "indikator", "tujuan")
_LEVEL = ("tujuan", "sasaran", "program", "kegiatan", "subkegiatan")
_STATUS = (
    ({"tidak", "melampaui"}, ("tercapai", "tidak_tercapai")),
    ({"tidak", "tercapai"}, ("tidak_tercapai",)),
    ({"melampaui"}, ("melampaui",)),
    ({"melebihi"}, ("melampaui",)),
    ({"tercapai"}, ("melampaui", "tercapai")),
)
_KOLOM = {
    Besaran.PAGU: "anggaran",
    Besaran.SERAPAN: "realisasi",
    Besaran.SISA: "sisa",
    Besaran.PERSEN_PAGU: "persen",
    Besaran.PERSEN_SISA: "persen_sisa",
}

_Kunci = tuple[str, ...]


class Acuan:
    """Values of one report by thing, quantity and year."""

    def __init__(self, laporan: Laporan) -> None:
        self.laporan = laporan

    @cached_property
    def sasaran(self) -> tuple[str, ...]:
        """Codes of the sasaran in their order."""
        return tuple(satu.kode for satu in self.laporan.data.sasaran)

    def sasaran_ke(self, nomor: int) -> _Kunci | None:
        """Return the sasaran with a number from 1."""
        return ("sasaran", self.sasaran[nomor - 1]) if 1 <= nomor <= len(self.sasaran) else None

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
        return tuple(self.laporan.sumber_dana["sumber"]) if self.laporan.data.sumber_dana else ()

    def cari(self, isi: tuple[str, ...], *, longgar: bool) -> _Kunci | None:
        """Return the thing that words name; ``longgar`` takes a part of a name that fits one thing alone."""
        if not isi:
            return None
        if isi in self._nama:
            return self._nama[isi]
        dekat = {kunci for nama, kunci in self._nama.items() if len(nama) > 1 and mirip(nama, isi)}
        dekat = dekat or {kunci for nama, kunci in self._nama.items() if kurang_satu(nama, isi)}
        if len(dekat) == 1:
            return dekat.pop()
        if longgar and isi[0] in _LEVEL[2:] and (satu := self._anggaran(isi[0], isi[1:])):
            return satu
        inti = isi[1:] if longgar and isi[0] in _SEBUTAN else isi
        if longgar and (len(inti) > 1 or len(inti[0:1] and inti[0]) > 4):
            ada = {
                kunci
                for nama, kunci in self._nama.items()
                if kunci
                and kunci[0] in ("indikator", "sasaran", "sumber")
                and set(inti) <= set(nama)
                and len(inti) * 3 >= len(nama)
            }
            if len(ada) == 1:
                return ada.pop()
        return None

    def _anggaran(self, level: str, inti: tuple[str, ...]) -> _Kunci | None:
        """Return the program, kegiatan or sub kegiatan of a level that a part of its name fits alone."""
        ada = [
            satu.kode
            for satu in self.laporan.data.anggaran
            if tingkat_kode(satu.kode) == level and set(inti) <= set(kata(satu.nama))
        ]
        return ("kode", ada[0]) if len(ada) == 1 and sum(map(len, inti)) > 4 else None

    # --- values ---

    def nilai(self, kunci: _Kunci, besaran: Besaran, tahun: int) -> Decimal | None:
        """Return a computed value, None where the workbook does not say."""
        hasil = self._cari_nilai(kunci, besaran, tahun)
        return Decimal(hasil) if isinstance(hasil, int | Decimal) and not isinstance(hasil, bool) else None

    def _cari_nilai(self, kunci: _Kunci, besaran: Besaran, tahun: int) -> Any:
        if kunci[0] == "indikator" and len(kunci) == 2:
            return self._indikator.get((kunci[1], besaran, tahun))
        if tahun != self.laporan.tahun:
            if kunci[0] == "total" and besaran in _KOLOM:
                return self._riwayat(tahun, besaran)
            return None
        if kunci[0] == "sasaran":
            return self._sasaran.get((kunci[1], besaran))
        if kunci == ("rerata",) and besaran in (Besaran.CAPAIAN, Besaran.LAIN):
            return self.laporan.rata_rata["capaian"] if self.sasaran else None
        if kunci[0] in ("kode", "total") and besaran in _KOLOM:
            return self._uang(kunci, besaran)
        if kunci[0] == "sumber" and besaran in _KOLOM:
            tabel = self.laporan.sumber_dana
            return tabel.loc[tabel["sumber"] == kunci[1], _KOLOM[besaran]].iloc[0]
        return None

    @cached_property
    def _indikator(self) -> dict[tuple[str, Besaran, int], Any]:
        lap = self.laporan
        hasil: dict[tuple[str, Besaran, int], Any] = {}
        for satu in lap.target.itertuples():
            hasil[satu.indikator, Besaran.TARGET, int(satu.tahun)] = satu.target
        for satu in lap.realisasi.itertuples():
            hasil[satu.indikator, Besaran.REALISASI, int(satu.tahun)] = satu.realisasi
        for satu in lap.riwayat.itertuples():
            hasil[satu.kode, Besaran.CAPAIAN, int(satu.tahun)] = satu.capaian
        return hasil

    @cached_property
    def _sasaran(self) -> dict[tuple[str, Besaran], Any]:
        if not self.sasaran or not self.laporan.data.anggaran:
            return {}
        hasil: dict[tuple[str, Besaran], Any] = {}
        for satu in self.laporan.efisiensi.itertuples():
            hasil[satu.kode, Besaran.CAPAIAN] = satu.capaian
            hasil[satu.kode, Besaran.EFISIENSI] = satu.efisiensi
        for _, baris in self.laporan.anggaran_sasaran.iterrows():
            for besaran, kolom in _KOLOM.items():
                hasil[baris["kode"], besaran] = baris[kolom]
        return hasil

    def _uang(self, kunci: _Kunci, besaran: Besaran) -> Any:
        if not self.laporan.data.anggaran:
            return None
        tabel = self.laporan.anggaran
        if kunci[0] == "total":
            return tabel.iloc[0][_KOLOM[besaran]]
        milik = tabel[tabel["kode"].isin(kunci[1:])]
        if len(milik) != len(kunci) - 1:
            return None
        if len(milik) == 1:
            return milik.iloc[0][_KOLOM[besaran]]
        return hitung.ringkas(_jumlah(milik["anggaran"]), _jumlah(milik["realisasi"]))[_KOLOM[besaran]]

    def _riwayat(self, tahun: int, besaran: Besaran) -> Any:
        for satu in self.laporan.data.riwayat_anggaran:
            if satu.tahun == tahun:
                if besaran is Besaran.PERSEN_PAGU:
                    return hitung.persen_riwayat(satu)
                if satu.anggaran and satu.realisasi is not None:
                    return hitung.ringkas(satu.anggaran, satu.realisasi)[_KOLOM[besaran]]
                return None
        return None

    # --- counts ---

    def banyak(self, isi: Sequence[str], kode_tercetak: Iterable[str]) -> int | None:
        """Count what words of a label name: levels of the budget tree, goals, indicators by status or predikat.

        Parameters
        ----------
        isi
            the words of the label.
        kode_tercetak
            budget codes that the report prints, counted where the workbook has none.
        """
        himpun = set(isi) - {
            "jumlah",
            "banyak",
            "total",
            "kinerja",
            "2023",
            "buah",
            "terdapat",
            "seluruh",
            "memenuhi",
            "target",
        }
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
        induk = ".".join(satu for satu in isi if satu.isdigit())
        if {satu for satu in himpun if not satu.isdigit() and satu != "program"}:
            return None
        return sum(tingkat_kode(satu) == level and satu.startswith(induk) for satu in kode) or None

    def _banyak_indikator(self, level: str, ciri: set[str]) -> int | None:
        tabel = self.laporan.rekap_status
        milik = tabel[tabel["level"] == level]
        if milik.empty:
            return None
        if not ciri:
            return int(milik.iloc[0]["jumlah"])
        for tanda, kolom in _STATUS:
            if ciri == tanda:
                return int(sum(milik.iloc[0][satu] for satu in kolom))
        predikat = self.laporan.rekap_predikat
        for satu in predikat.itertuples():
            if satu.predikat and ciri == set(kata(satu.predikat)):
                return int(getattr(satu, level))
        return None


def _jumlah(kolom: Iterable[Any]) -> int:
    return sum(int(satu) for satu in kolom)
