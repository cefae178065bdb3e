"""Which target counts, and how a realisasi comes about: typed, from quarters, or from variables."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.hitung.rekaman import RealisasiTahun, TargetBerlaku, persen_dari
from kinerja.hitung.rumus import CARA
from kinerja.model import (
    Agregasi,
    CaraRealisasi,
    Indikator,
    IndikatorPelayanan,
    Nilai,
    Realisasi,
    Target,
    Variabel,
    gabung_triwulan,
)

__all__ = ["hitung_variabel", "realisasi_tahunan", "target_berlaku"]

#: Sources of a target, the first that is filled counts: the last perjanjian kinerja before plans.
_URUTAN = (
    ("pk_perubahan", "Perjanjian Kinerja Perubahan"),
    ("pk_murni", "Perjanjian Kinerja"),
    ("renja", "Renja"),
    ("renstra", "Renstra"),
)


def target_berlaku(target: Sequence[Target]) -> tuple[TargetBerlaku, ...]:
    """Choose the target of every indicator and year: PK perubahan, PK murni, Renja, Renstra, in this order.

    Source: Permenpan-RB 53/2014 (measured against the last perjanjian kinerja).
    """
    hasil = []
    for satu in target:
        for kolom, sumber in _URUTAN:
            nilai: Nilai | None = getattr(satu, kolom)
            if nilai is not None:
                hasil.append(TargetBerlaku(satu.indikator, satu.tahun, nilai, sumber, satu.asal.alamat(kolom)))
                break
    return tuple(hasil)


def hitung_variabel(pembilang: Decimal, penyebut: Decimal, cara: CaraRealisasi) -> Decimal | None:
    """Compute a realisasi from its two variables: a/b x 100, a/b, or (a-b)/b x 100; None for b = 0.

    >>> hitung_variabel(Decimal(567), Decimal(736), CaraRealisasi.PERSENTASE).quantize(Decimal("0.01"))
    Decimal('77.04')
    """
    return persen_dari(CARA[cara].hitung({"pembilang": pembilang, "penyebut": penyebut}))


def realisasi_tahunan(
    indikator: Sequence[Indikator | IndikatorPelayanan], realisasi: Sequence[Realisasi], variabel: Sequence[Variabel]
) -> tuple[RealisasiTahun, ...]:
    """Compute the realisasi of every indicator and year, from the one place that holds it."""
    milik = {satu.kode: satu for satu in indikator}
    nilai: dict[tuple[str, int], tuple[Nilai | None, str]] = {}
    for satu in realisasi:
        triwulan = [satu.tw1, satu.tw2, satu.tw3, satu.tw4]
        if satu.realisasi is None and any(isi is not None for isi in triwulan):
            agregasi = milik[satu.indikator].agregasi or Agregasi.AKUMULASI
            asal = f"{satu.asal.alamat('tw1')}:{satu.asal.sel('tw4').partition('!')[2]}"
            nilai[satu.indikator, satu.tahun] = (gabung_triwulan(triwulan, agregasi), asal)
        else:
            nilai[satu.indikator, satu.tahun] = (satu.realisasi, satu.asal.alamat("realisasi"))
    pasangan: dict[tuple[str, int], dict[str, Variabel]] = {}
    for v in variabel:
        if v.indikator not in milik:
            continue
        pasangan.setdefault((v.indikator, v.tahun), {})[v.peran.value] = v
    for (kode, tahun), peran in pasangan.items():
        atas, bawah = peran["pembilang"], peran["penyebut"]
        asal = f"{atas.asal.alamat('nilai')}; {bawah.asal.alamat('nilai')}"
        nilai[kode, tahun] = (hitung_variabel(atas.nilai, bawah.nilai, milik[kode].cara_realisasi), asal)
    return tuple(RealisasiTahun(kode, tahun, isi, asal) for (kode, tahun), (isi, asal) in nilai.items())
