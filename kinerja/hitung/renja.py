"""What follows from the sheets of a yearly plan: its money over all levels, the review of the RKPD, its counts.

Amounts are whole rupiah and stand at the lowest rows; what is not known is None and is not added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from kinerja.angka import bagi
from kinerja.besaran import renja as b
from kinerja.hitung.evaluasi_renja import BarisEvaluasi, SumberEvaluasi, evaluasi_renja, kunci_baris
from kinerja.hitung.hasil_tahun import HasilTahun
from kinerja.hitung.rekaman import Dana, persen_dari
from kinerja.hitung.rekaman_renja import (
    TINGKAT,
    CacahRenja,
    IndikatorRenja,
    PosBelanja,
    PosRenja,
    PosRkpd,
    induk_bertitik,
    jumlah_pohon_uang,
)
from kinerja.model import (
    POLA_KODE,
    POLA_KODE_LOKAL,
    CaraPemetaan,
    Nilai,
    Pemetaan,
    RencanaKerja,
    RkpdAwal,
    Usulan,
    induk_kode,
    kode_lokal,
    tingkat_kode,
    urut_kode,
)

__all__ = ["HasilRenja"]


class HasilRenja:
    """The results of the plan of a year.

    Parameters
    ----------
    hasil
        the results of the report that it belongs to.
    """

    def __init__(self, hasil: HasilTahun) -> None:
        self._hasil = hasil
        self.data, self.tahun = hasil.data, hasil.tahun

    @property
    def kode_resmi(self) -> bool:
        """Whether the plan carries official codes, which are printed; the report's own ones are not."""
        return not all(kode_lokal(satu.kode) for satu in self.data.renja)

    @property
    def dinilai(self) -> int:
        """The year that is evaluated."""
        return self.tahun - 2

    # --- names ---

    @cached_property
    def nama(self) -> Mapping[str, str]:
        """Names of programs, kegiatan and sub kegiatan by code, those of the plan first."""
        lembar: tuple[Sequence[object], ...] = (
            self.data.renja, self.data.anggaran, self.data.program, self.data.evaluasi_renja, self.data.rkpd,
        )  # fmt: skip
        hasil: dict[str, str] = {}
        for baris in lembar:
            for satu in baris:
                if nama := getattr(satu, "nama", None):
                    hasil.setdefault(getattr(satu, "kode", ""), nama)
        return hasil

    # --- the evaluation ---

    @cached_property
    def evaluasi(self) -> tuple[BarisEvaluasi, ...]:
        """The lines of form T-C.29 in the order of their codes."""
        baris = sorted(self.data.evaluasi_renja, key=lambda satu: urut_kode(satu.kode))
        nama = {satu.kode: satu.nama for satu in reversed(baris) if satu.nama}
        level = {satu.kode: tingkat_kode(satu.kode) for satu in baris}
        return evaluasi_renja(baris, {**self.nama, **nama}, level, self.sumber)

    @cached_property
    def sumber(self) -> SumberEvaluasi:
        """Where indicators with a code have their values."""
        h, identitas = self._hasil, self.data.identitas[0]
        rencana = {(s.indikator, s.tahun): s.renstra for s in self.data.target_pohon if s.renstra is not None}
        return SumberEvaluasi(
            h.indikator,
            {(s.indikator, s.tahun): s.target for s in h.target},
            rencana,
            h.nyata,
            self.tahun,
            (identitas.tahun_pertama, identitas.renstra_akhir),
            h.pilihan.dasar_hitung,
        )

    @cached_property
    def cacah_evaluasi(self) -> Mapping[str, tuple[BarisEvaluasi, ...]]:
        """The lines of the form, those measured in the evaluated year, and those that met a target: the year's, the Renstra's."""
        semua = self.evaluasi
        dinilai = tuple(satu for satu in semua if satu.tingkat is not None)
        return {
            "semua": semua,
            "dinilai": dinilai,
            "tercapai": tuple(satu for satu in dinilai if satu.tingkat is not None and satu.tingkat >= 100),
            "renstra": tuple(satu for satu in semua if satu.capaian is not None and satu.capaian >= 100),
        }

    def bagian_paling(self, lewat: int) -> Decimal:
        """Return the share of the five years (persen) that so many years can hold."""
        return bagi(100 * lewat, self.sumber.lama)

    def realisasi_terakhir(self, kode: str) -> tuple[int, Nilai | None]:
        """Return the last realisasi of an indicator before the year of the plan, with its year (0 where there is none)."""
        ada = [(tahun, isi) for (ini, tahun), isi in self._hasil.nyata.items() if ini == kode and tahun < self.tahun]
        terisi = [(tahun, isi) for tahun, isi in ada if isi is not None]
        return max(terisi, key=lambda satu: satu[0], default=(0, None))

    def kenaikan_maju(self, satu: PosRenja) -> Decimal | None:
        """Return how much the forward estimate lies above the plan (persen)."""
        return persen_dari(b.KENAIKAN_MAJU.hitung(maju=satu.maju, pagu=satu.pagu))

    def dinilai_berlaku(self, satu: BarisEvaluasi) -> bool:
        """Say whether an indicator was in use in the evaluated year."""
        awal, akhir = satu.asal.berlaku_mulai, satu.asal.berlaku_sampai
        return (awal or self.dinilai) <= self.dinilai <= (akhir or self.dinilai)

    # --- the spending of the evaluated year ---

    @cached_property
    def belanja(self) -> tuple[PosBelanja, ...]:
        """The spending of the evaluated year, in the order of the sheet."""
        baris = {satu.kode: satu for satu in self.data.belanja_lalu}

        def induk(kode: str) -> str:
            return induk_bertitik(kode, baris)

        pagu = jumlah_pohon_uang({kode: satu.anggaran for kode, satu in baris.items()}, induk)
        nyata = jumlah_pohon_uang({kode: satu.realisasi for kode, satu in baris.items()}, induk)
        hasil = []
        for kode, satu in baris.items():
            silsilah = [kode]
            while atas := induk(silsilah[-1]):
                silsilah.append(atas)
            kelompok = next((k for s in silsilah if (k := baris[s].kelompok)), "")
            nama = satu.nama or self.nama.get(kode, kode)
            hasil.append(PosBelanja(pagu[kode] or 0, nyata[kode], kode, nama, kelompok, len(silsilah) - 1, satu))
        return tuple(hasil)

    @cached_property
    def belanja_kelompok(self) -> Mapping[str, Dana]:
        """The sums of the groups of that spending by name, in their order; one without name where there are none."""
        return {nama: _jumlah(s for s in self._teratas if s.kelompok == nama) for nama in self.kelompok_belanja}

    @property
    def kelompok_belanja(self) -> tuple[str, ...]:
        """Names of the groups of that spending in their order."""
        return tuple(dict.fromkeys(satu.kelompok for satu in self.belanja))

    @cached_property
    def belanja_total(self) -> Dana:
        """All of that spending."""
        return _jumlah(self._teratas)

    @property
    def _teratas(self) -> tuple[PosBelanja, ...]:
        return tuple(satu for satu in self.belanja if satu.tinggi == 0)

    @cached_property
    def cacah_belanja(self) -> tuple[CacahRenja, ...]:
        """How many programs, kegiatan and sub kegiatan that year had; other spending is none of them."""
        kode = [satu.kode for satu in self.belanja if satu.kode in self._kode_anggaran]
        return tuple(CacahRenja(t, tuple(k for k in kode if tingkat_kode(k) == t)) for t in TINGKAT)

    @cached_property
    def _kode_anggaran(self) -> frozenset[str]:
        """Codes of the spending that are budget codes."""
        return frozenset(satu.kode for satu in self.belanja if _berkode_anggaran(satu.kode))

    # --- the plan ---

    @cached_property
    def rencana(self) -> tuple[PosRenja, ...]:
        """The rows of the plan in the order of their codes, first the total."""
        baris = {satu.kode: satu for satu in sorted(self.data.renja, key=lambda satu: urut_kode(satu.kode))}
        pagu = jumlah_pohon_uang({kode: satu.pagu for kode, satu in baris.items()}, induk_kode)
        maju = jumlah_pohon_uang({kode: satu.pagu_maju for kode, satu in baris.items()}, induk_kode)
        total = PosRenja("", self._hasil.total.nama, "total", penunjang=False, asal=None, pagu=pagu[""], maju=maju[""])
        semua = self.indikator
        return (
            total,
            *(
                PosRenja(
                    kode,
                    self.nama.get(kode, kode),
                    tingkat_kode(kode),
                    self._penunjang(kode, baris),
                    satu,
                    pagu[kode],
                    maju[kode],
                    tuple(i for i in semua if i.asal.kode == kode),
                )
                for kode, satu in baris.items()
            ),
        )

    @staticmethod
    def _penunjang(kode: str, baris: Mapping[str, RencanaKerja]) -> bool:
        while atas := induk_kode(kode):
            kode = atas
        return kode in baris and baris[kode].penunjang

    @cached_property
    def pos(self) -> Mapping[str, PosRenja]:
        """Rows of the plan by code; "" is the total."""
        return {satu.kode: satu for satu in self.rencana}

    @cached_property
    def indikator(self) -> tuple[IndikatorRenja, ...]:
        """The indicators of the plan with their targets."""
        banyak: dict[str, int] = {}
        hasil = []
        for satu in self.data.renja_indikator:
            banyak[satu.kode] = banyak.get(satu.kode, 0) + 1
            milik = self._hasil.indikator.get(satu.indikator or "")
            kini, maju = (self._target(satu.indikator, tahun) for tahun in (self.tahun, self.tahun + 1))
            target = satu.target if satu.target is not None else kini
            hasil.append(
                IndikatorRenja(
                    kunci_baris(satu.kode, banyak[satu.kode]),
                    satu,
                    (milik.nama if milik else satu.nama) or "",
                    (milik.satuan if milik else satu.satuan) or "",
                    milik.desimal if milik else None,
                    target,
                    satu.target_maju if satu.target_maju is not None else maju,
                    satu.target_rkpd if satu.target_rkpd is not None else target,
                )
            )
        return tuple(hasil)

    def _target(self, kode: str | None, tahun: int) -> Nilai | None:
        """Return what the plan promises for an indicator: the Renja's own target, else that of the Renstra."""
        for satu in self.data.target_pohon:
            if (satu.indikator, satu.tahun) == (kode, tahun):
                return satu.renja if satu.renja is not None else satu.renstra
        return None

    def cacah(self, kelompok: str = "semua") -> tuple[CacahRenja, ...]:
        """Count the rows of the plan by level: all, those of supporting programs (penunjang), or the others (pelaksanaan)."""
        milik = [
            satu for satu in self.rencana[1:] if kelompok == "semua" or satu.penunjang == (kelompok == "penunjang")
        ]
        return tuple(CacahRenja(t, tuple(satu.kode for satu in milik if satu.level == t)) for t in TINGKAT)

    def pagu_kelompok(self, kelompok: str) -> int | None:
        """Return the money of the supporting (penunjang) or the other (pelaksanaan) programs."""
        program = [s for s in self.rencana if s.level == "program" and s.penunjang == (kelompok == "penunjang")]
        ada = [satu.pagu for satu in program if satu.pagu is not None]
        return sum(ada) if ada else None

    # --- the review of the RKPD ---

    @cached_property
    def rkpd(self) -> tuple[PosRkpd, ...]:
        """The draft of the RKPD beside the needs, in the order of the codes, first the total."""
        draf = {satu.kode: satu for satu in self.data.rkpd}
        rencana = {satu.kode: satu for satu in self.rencana[1:]}
        kode = sorted({*draf, *rencana}, key=urut_kode)
        pagu = jumlah_pohon_uang({k: s.pagu for k, s in draf.items()}, induk_kode, kode)
        perlu = {k: self._perlu(draf.get(k), rencana.get(k)) for k in kode}
        butuh = jumlah_pohon_uang(perlu, induk_kode, kode)
        hasil = [
            PosRkpd("", self.rencana[0].nama, self.rencana[0].nama, "total", None, self.rencana[0], pagu[""], butuh[""])
        ]
        for k in kode:
            milik, renja = draf.get(k), rencana.get(k)
            nama = (milik and milik.nama) or (self.nama.get(k, k) if pagu[k] is not None else "")
            hasil.append(
                PosRkpd(k, nama, renja.nama if renja else "", tingkat_kode(k), milik, renja, pagu[k], butuh[k])
            )
        return tuple(hasil)

    @staticmethod
    def _perlu(draf: RkpdAwal | None, rencana: PosRenja | None) -> int | None:
        """Return the needs of a lowest row: what the analysis says, else what the plan holds."""
        if draf is not None and draf.kebutuhan is not None:
            return draf.kebutuhan
        return rencana.asal.pagu if rencana and rencana.asal else None

    # --- the nomenclature ---

    @cached_property
    def pemetaan(self) -> Mapping[str, tuple[Pemetaan, ...]]:
        """The old lines of the mapping, each once: all, with a new line, become details of spending, without a new line."""
        semua: dict[str, list[Pemetaan]] = {}
        for satu in self.data.pemetaan:
            semua.setdefault(satu.kode_lama, []).append(satu)
        hasil: dict[str, list[Pemetaan]] = {"semua": [], "sesuai": [], "rincian": [], "tanpa": []}
        for isi in semua.values():
            rincian = any(satu.keterangan is CaraPemetaan.RINCIAN for satu in isi)
            hal = "rincian" if rincian else "sesuai" if any(satu.kode_baru for satu in isi) else "tanpa"
            hasil[hal].append(isi[0])
            hasil["semua"].append(isi[0])
        return {hal: tuple(isi) for hal, isi in hasil.items()}

    # --- proposals ---

    def indikator_usulan(self, satu: Usulan) -> str:
        """Name the indicator of a proposal: its own, else the first of its kegiatan."""
        if satu.indikator:
            return satu.indikator
        milik = self.pos[satu.kode].indikator if satu.kode in self.pos else ()
        return milik[0].nama if milik else ""


def _berkode_anggaran(kode: str) -> bool:
    return bool(POLA_KODE.match(kode) or POLA_KODE_LOKAL.match(kode))


def _jumlah(dana: Iterable[Dana]) -> Dana:
    semua = tuple(dana)
    nyata = [satu.realisasi for satu in semua if satu.realisasi is not None]
    return Dana(sum(satu.anggaran for satu in semua), sum(nyata) if nyata else None)
