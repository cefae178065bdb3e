"""Budget and spending: roll-up sub kegiatan -> kegiatan -> program -> total, per sasaran, per source. Whole rupiah."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

import pandas as pd

from kinerja.angka import bulatkan, persen
from kinerja.hitung.bingkai import bingkai
from kinerja.model import induk_kode, tingkat_kode, urut_kode

__all__ = ["anggaran_sasaran", "induk_kode", "rekap_anggaran", "sumber_kode", "sumber_dana", "ringkas"]

_KOLOM = ("kode", "level", "induk", "nama", "anggaran", "realisasi", "persen", "sisa", "persen_sisa")


def ringkas(anggaran: int, realisasi: int) -> dict[str, object]:
    """Return ``anggaran, realisasi, sisa`` (rupiah) and ``persen, persen_sisa`` (persen, None for a zero budget)."""
    sisa = anggaran - realisasi
    return {
        "anggaran": anggaran,
        "realisasi": realisasi,
        "persen": persen(realisasi, anggaran),
        "sisa": sisa,
        "persen_sisa": persen(sisa, anggaran),
    }


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

    Returns
    -------
    pandas.DataFrame
        ``sumber, anggaran, realisasi, persen, sisa, persen_sisa``, the main source first, last the total.
    """
    total = rekap.iloc[0]
    lain: dict[str, list[int]] = {}
    for satu in sumber.itertuples():
        isi = lain.setdefault(satu.sumber, [0, 0])
        isi[0] += satu.anggaran
        isi[1] += satu.realisasi
    utama = [
        total["anggaran"] - sum(isi[0] for isi in lain.values()),
        total["realisasi"] - sum(isi[1] for isi in lain.values()),
    ]
    baris = [{"sumber": nama, **ringkas(*isi)} for nama, isi in ((sumber_utama, utama), *lain.items())]
    baris.append({"sumber": "Jumlah", **ringkas(total["anggaran"], total["realisasi"])})
    return bingkai(baris, ("sumber", "anggaran", "realisasi", "persen", "sisa", "persen_sisa"))


def sumber_kode(kode: str, sumber: pd.DataFrame, rekap: pd.DataFrame, sumber_utama: str) -> tuple[str, ...]:
    """Name the sources that pay for a row of the budget, the main one first if it pays anything."""
    milik = [satu for satu in sumber.itertuples() if satu.kode == kode or satu.kode.startswith(kode + ".")]
    pagu = rekap.loc[rekap["kode"] == kode, "anggaran"].iloc[0]
    nama = list(dict.fromkeys(satu.sumber for satu in milik))
    return (sumber_utama, *nama) if pagu > sum(satu.anggaran for satu in milik) or not nama else tuple(nama)
