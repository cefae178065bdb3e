"""Budget and spending: roll-up sub kegiatan -> kegiatan -> program -> total, per sasaran, per source. Whole rupiah."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

import pandas as pd

from kinerja.angka import bulatkan, persen
from kinerja.hitung.bingkai import bingkai
from kinerja.model import RiwayatAnggaran, induk_kode, tingkat_kode, urut_kode

__all__ = [
    "anggaran_sasaran",
    "induk_kode",
    "jumlah_diketahui",
    "persen_riwayat",
    "rekap_anggaran",
    "ringkas",
    "sumber_dana",
    "sumber_kode",
]

_KOLOM = ("kode", "level", "induk", "nama", "anggaran", "realisasi", "persen", "sisa", "persen_sisa")


def ringkas(anggaran: int, realisasi: int | None) -> dict[str, object]:
    """Return ``anggaran, realisasi, sisa`` (rupiah) and ``persen, persen_sisa`` (persen, None for a zero budget).

    Without realisasi nothing of it is known: neither remainder nor percentage.
    """
    sisa = None if realisasi is None else anggaran - realisasi
    return {
        "anggaran": anggaran,
        "realisasi": realisasi,
        "persen": persen(realisasi, anggaran),
        "sisa": sisa,
        "persen_sisa": persen(sisa, anggaran),
    }


def jumlah_diketahui(nilai: Iterable[int | None]) -> int | None:
    """Add up amounts (rupiah); None when one of them is not known.

    >>> jumlah_diketahui([1, 2]), jumlah_diketahui([1, None])
    (3, None)
    """
    semua = tuple(nilai)
    ada = [satu for satu in semua if satu is not None]
    return sum(ada) if len(ada) == len(semua) else None


def persen_riwayat(satu: RiwayatAnggaran) -> Decimal | None:
    """Return the share of an earlier year's budget that was spent (persen): of the amounts where both are known.

    >>> persen_riwayat(RiwayatAnggaran(tahun=2022, anggaran=200, realisasi=150))
    Decimal('75.00')
    >>> persen_riwayat(RiwayatAnggaran(tahun=2022, persen="83,79"))
    Decimal('83.79')
    """
    if satu.anggaran is None or satu.realisasi is None:
        return satu.persen
    return persen(satu.realisasi, satu.anggaran)


def rekap_anggaran(anggaran: pd.DataFrame, nama_total: str) -> pd.DataFrame:
    """Add up amounts from the lowest level.

    Parameters
    ----------
    anggaran
        ``kode, nama, anggaran, realisasi`` with amounts (rupiah) at the lowest rows only.
    nama_total
        name of the total row.

    Returns
    -------
    pandas.DataFrame
        ``kode, level, induk, nama, anggaran, realisasi, persen, sisa, persen_sisa`` in the order of the codes, first
        the total (kode "", level "total").
    """
    pagu: dict[str, int] = defaultdict(int)
    nyata: dict[str, int] = defaultdict(int)
    for satu in anggaran.itertuples():
        if satu.anggaran is None:
            continue
        kode: str | None = satu.kode
        while kode is not None:
            pagu[kode] += satu.anggaran
            nyata[kode] += satu.realisasi or 0
            kode = induk_kode(kode) if kode else None
    nama = {"": nama_total, **dict(zip(anggaran["kode"], anggaran["nama"], strict=True))}
    urut = sorted(nama, key=lambda kode: urut_kode(kode) if kode else [])
    return bingkai(
        (
            {
                "kode": kode,
                "level": tingkat_kode(kode) if kode else "total",
                "induk": induk_kode(kode) if kode else None,
                "nama": nama[kode],
                **ringkas(pagu[kode], nyata[kode]),
            }
            for kode in urut
        ),
        _KOLOM,
    )


def anggaran_sasaran(sasaran: pd.DataFrame, sasaran_program: pd.DataFrame, rekap: pd.DataFrame) -> pd.DataFrame:
    """Add up the programs of each sasaran, a shared program by its shares.

    Shares are rounded half-up to whole rupiah; the last sasaran of a program takes the rest, so that nothing is lost.

    Returns
    -------
    pandas.DataFrame
        ``kode, uraian, program`` (tuple of codes), ``anggaran, realisasi, persen, sisa, persen_sisa``.
    """
    program = {baris.kode: baris for baris in rekap.itertuples() if baris.level == "program"}
    jumlah: dict[str, list[int]] = {kode: [0, 0] for kode in sasaran["kode"]}
    daftar: dict[str, list[str]] = defaultdict(list)
    for kode, bagian in sasaran_program.groupby("program", sort=False):
        terbagi = [0, 0]
        for urut, satu in enumerate(bagian.itertuples(), start=1):
            for i, seluruhnya in enumerate((program[kode].anggaran, program[kode].realisasi)):
                nilai = (
                    seluruhnya - terbagi[i]
                    if urut == len(bagian)
                    else int(bulatkan(seluruhnya * satu.bagian / Decimal(100), 0))
                )
                jumlah[satu.sasaran][i] += nilai
                terbagi[i] += nilai
            daftar[satu.sasaran].append(kode)
    return bingkai(
        (
            {
                "kode": satu.kode,
                "uraian": satu.uraian,
                "program": tuple(sorted(daftar[satu.kode], key=urut_kode)),
                **ringkas(*jumlah[satu.kode]),
            }
            for satu in sasaran.itertuples()
        ),
        ("kode", "uraian", "program", "anggaran", "realisasi", "persen", "sisa", "persen_sisa"),
    )


def sumber_dana(sumber: pd.DataFrame, rekap: pd.DataFrame, sumber_utama: str) -> pd.DataFrame:
    """Split the total by source: what no other source pays comes from the main one.

    A source of which one realisasi is not known has none, and then the main one has none either.

    Returns
    -------
    pandas.DataFrame
        ``sumber, anggaran, realisasi, persen, sisa, persen_sisa``, the main source first, last the total.
    """
    total = rekap.iloc[0]
    milik: dict[str, list[tuple[int, int | None]]] = {}
    for satu in sumber.itertuples():
        milik.setdefault(satu.sumber, []).append((satu.anggaran, satu.realisasi))
    lain = {
        nama: (sum(pagu for pagu, _ in isi), jumlah_diketahui(nyata for _, nyata in isi)) for nama, isi in milik.items()
    }
    nyata_lain = jumlah_diketahui(nyata for _, nyata in lain.values())
    utama = (
        total["anggaran"] - sum(pagu for pagu, _ in lain.values()),
        None if nyata_lain is None else total["realisasi"] - nyata_lain,
    )
    baris = [{"sumber": nama, **ringkas(*isi)} for nama, isi in ((sumber_utama, utama), *lain.items())]
    baris.append({"sumber": "Jumlah", **ringkas(total["anggaran"], total["realisasi"])})
    return bingkai(baris, ("sumber", "anggaran", "realisasi", "persen", "sisa", "persen_sisa"))


def sumber_kode(kode: str, sumber: pd.DataFrame, rekap: pd.DataFrame, sumber_utama: str) -> tuple[str, ...]:
    """Name the sources that pay for a row of the budget, the main one first if it pays anything."""
    milik = [satu for satu in sumber.itertuples() if satu.kode == kode or satu.kode.startswith(kode + ".")]
    pagu = rekap.loc[rekap["kode"] == kode, "anggaran"].iloc[0]
    nama = list(dict.fromkeys(satu.sumber for satu in milik))
    return (sumber_utama, *nama) if pagu > sum(satu.anggaran for satu in milik) or not nama else tuple(nama)
