"""Staff: totals by unit, status, golongan, education and eselon. All counts in orang."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from kinerja.angka import persen
from kinerja.hitung.bingkai import bingkai
from kinerja.model import GOLONGAN, GOLONGAN_PNS, Jenjang, Kelompok, induk_golongan

__all__ = [
    "golongan_terpakai",
    "golongan_unit",
    "rekap_eselon",
    "rekap_golongan",
    "rekap_golongan_ringkas",
    "rekap_pendidikan",
    "rekap_status",
    "subtotal_golongan",
]


def rekap_status(status: pd.DataFrame) -> pd.DataFrame:
    """Add totals and shares by gender.

    Returns
    -------
    pandas.DataFrame
        ``status, kelompok, laki_laki, perempuan, jumlah`` (orang), ``persen_laki_laki, persen_perempuan`` (of the
        row, persen); last the total (status "Jumlah", kelompok None). Genders are None where the source does not
        split them, also in the total.
    """
    baris = [(s.status, s.kelompok, *_kelamin(s)) for s in status.itertuples()]
    baris.append(("Jumlah", None, *_jumlah_kelamin([b[2:] for b in baris])))
    return bingkai(
        (
            {
                "status": nama,
                "kelompok": kelompok,
                "laki_laki": laki,
                "perempuan": perempuan,
                "jumlah": jumlah,
                "persen_laki_laki": None if laki is None else persen(laki, jumlah),
                "persen_perempuan": None if perempuan is None else persen(perempuan, jumlah),
            }
            for nama, kelompok, laki, perempuan, jumlah in baris
        ),
        ("status", "kelompok", "laki_laki", "perempuan", "jumlah", "persen_laki_laki", "persen_perempuan"),
    )


def _kelamin(satu: Any) -> tuple[int | None, int | None, int]:
    """Return men, women and all of a row; None where the source gives the total alone."""
    jumlah = getattr(satu, "jumlah", None)
    if jumlah is not None:
        return None, None, jumlah
    return satu.laki_laki, satu.perempuan, (satu.laki_laki or 0) + (satu.perempuan or 0)


def _jumlah_kelamin(baris: Sequence[tuple[int | None, int | None, int]]) -> tuple[int | None, int | None, int]:
    """Add up rows of :func:`_kelamin`; a gender that one row does not give is not known in the sum."""
    laki, perempuan = ([satu[urut] for satu in baris] for urut in (0, 1))
    return _jumlah_diketahui(laki), _jumlah_diketahui(perempuan), sum(satu[2] for satu in baris)


def _jumlah_diketahui(nilai: Sequence[int | None]) -> int | None:
    ada = [satu for satu in nilai if satu is not None]
    return sum(ada) if len(ada) == len(nilai) else None


def golongan_terpakai(golongan: pd.DataFrame) -> tuple[str, ...]:
    """List the golongan that a table of golongan needs, in order.

    PNS I to IV, in place of one of them the ruang that occur, and the golongan of PPPK that occur.
    """
    ada = {str(satu) for satu in golongan["golongan"] if satu is not None}
    dirinci = {induk_golongan(satu) for satu in ada} - ada
    return tuple(satu for satu in GOLONGAN if satu in ada or (satu in GOLONGAN_PNS and satu not in dirinci))


def golongan_unit(golongan: pd.DataFrame) -> tuple[str, ...]:
    """List the golongan that a table of units needs, in order: I to IV with their ruang added up, then PPPK."""
    ada = {induk_golongan(str(satu)) for satu in golongan["golongan"] if satu is not None}
    return tuple(satu for satu in GOLONGAN if satu in ada or satu in GOLONGAN_PNS)


def rekap_golongan(golongan: pd.DataFrame, unit: Sequence[tuple[str, str]]) -> pd.DataFrame:
    """Spread ASN by golongan and gender over columns, a row per unit.

    Parameters
    ----------
    golongan
        columns of sheet pegawai_golongan.
    unit
        codes and names of the units that have staff, in order.

    Returns
    -------
    pandas.DataFrame
        ``unit, nama, I_l, I_p, ..., IV_p`` (and those of PPPK, :func:`golongan_unit`), ``asn, non_asn_l, non_asn_p, jumlah``; last the total (unit "").
    """
    kolom = [f"{g}_{jk}" for g in golongan_unit(golongan) for jk in "lp"]
    tabel: dict[str, dict[str, int]] = {kode: dict.fromkeys((*kolom, "non_asn_l", "non_asn_p"), 0) for kode, _ in unit}
    for satu in golongan.itertuples():
        depan = "non_asn" if satu.kelompok is Kelompok.NON_ASN else induk_golongan(satu.golongan)
        tabel[satu.unit][f"{depan}_l"] += satu.laki_laki
        tabel[satu.unit][f"{depan}_p"] += satu.perempuan
    baris: list[dict[str, Any]] = [{"unit": kode, "nama": nama, **tabel[kode]} for kode, nama in unit]
    baris.append(
        {
            "unit": "",
            "nama": "Jumlah",
            **{k: sum(t[k] for t in tabel.values()) for k in (*kolom, "non_asn_l", "non_asn_p")},
        }
    )
    for isi in baris:
        isi["asn"] = sum(isi[k] for k in kolom)
        isi["jumlah"] = isi["asn"] + isi["non_asn_l"] + isi["non_asn_p"]
    return bingkai(baris, ("unit", "nama", *kolom, "asn", "non_asn_l", "non_asn_p", "jumlah"))


def rekap_golongan_ringkas(golongan: pd.DataFrame) -> pd.DataFrame:
    """Add up ASN by golongan and by golongan ruang where it is given (:func:`golongan_terpakai`), over all units.

    Returns
    -------
    pandas.DataFrame
        ``golongan, laki_laki, perempuan, jumlah`` (orang), last the total (golongan "Jumlah").
    """
    asn = [satu for satu in golongan.itertuples() if satu.kelompok is Kelompok.ASN]
    terpakai = golongan_terpakai(golongan)
    isi = {nama: [_kelamin(satu) for satu in asn if satu.golongan == nama] for nama in terpakai}
    baris = [(nama, *_jumlah_kelamin(milik)) for nama, milik in isi.items()]
    baris.append(("Jumlah", *_jumlah_kelamin([satu for milik in isi.values() for satu in milik])))
    kolom = ("golongan", "laki_laki", "perempuan", "jumlah")
    return bingkai((dict(zip(kolom, satu, strict=True)) for satu in baris), kolom)


def subtotal_golongan(ringkas: pd.DataFrame) -> pd.DataFrame:
    """Add up a golongan that is given by ruang; PNS where there are PPPK beside them; PPPK of several golongan.

    Parameters
    ----------
    ringkas
        :func:`rekap_golongan_ringkas`.

    Returns
    -------
    pandas.DataFrame
        ``golongan`` (III, PNS or PPPK), ``anggota`` (golongan that are added up), ``laki_laki, perempuan, jumlah``
        (orang), in the order in which they follow their last member.
    """
    daftar = [satu for satu in ringkas.itertuples() if satu.golongan in GOLONGAN]
    pns = [satu for satu in daftar if induk_golongan(satu.golongan) in GOLONGAN_PNS]
    pppk = daftar[len(pns) :]
    kelompok = {g: [satu for satu in pns if induk_golongan(satu.golongan) == g] for g in GOLONGAN_PNS}
    kelompok = {g: anggota for g, anggota in kelompok.items() if any(satu.golongan != g for satu in anggota)}
    kelompok |= {"PNS": pns} if pppk else {}
    kelompok |= {"PPPK": pppk} if len(pppk) > 1 else {}
    baris = [
        (nama, tuple(satu.golongan for satu in anggota), *_jumlah_kelamin([_kelamin_utuh(satu) for satu in anggota]))
        for nama, anggota in kelompok.items()
    ]
    kolom = ("golongan", "anggota", "laki_laki", "perempuan", "jumlah")
    return bingkai((dict(zip(kolom, satu, strict=True)) for satu in baris), kolom)


def _kelamin_utuh(satu: Any) -> tuple[int | None, int | None, int]:
    return satu.laki_laki, satu.perempuan, satu.jumlah


def rekap_pendidikan(
    pendidikan: pd.DataFrame, unit: Sequence[tuple[str, str]], daftar: Sequence[Jenjang]
) -> pd.DataFrame:
    """Spread staff by education and gender over columns, a row per unit or group.

    Parameters
    ----------
    pendidikan
        columns of sheet pegawai_pendidikan.
    unit
        codes and names of the units that have staff, in order.
    daftar
        the levels of education in use, lowest first.

    Returns
    -------
    pandas.DataFrame
        ``nama, kelompok, <jenjang>_l, <jenjang>_p, <jenjang>`` for each level that occurs, ``jumlah``; genders are
        None where the source does not split them, also in the total row (nama "Jumlah").
    """
    jenjang = [j.nama for j in daftar if j.nama in set(pendidikan["pendidikan"])]
    urut = dict(unit)
    kunci: dict[tuple[str | None, str], dict[str, int | None]] = {}
    for satu in pendidikan.itertuples():
        isi = kunci.setdefault((satu.unit, str(satu.kelompok)), {})
        isi[f"{satu.pendidikan}_l"], isi[f"{satu.pendidikan}_p"] = satu.laki_laki, satu.perempuan
        isi[satu.pendidikan] = satu.jumlah if satu.jumlah is not None else satu.laki_laki + satu.perempuan
    baris: list[dict[str, object]] = []
    for (kode, kelompok), isi in sorted(
        kunci.items(), key=lambda k: (list(urut).index(k[0][0]) if k[0][0] in urut else len(urut), k[0][1])
    ):
        lengkap: dict[str, object] = {"nama": urut.get(kode or "", kelompok), "kelompok": kelompok}
        terpisah = all(isi.get(f"{j}_{jk}", 0) is not None for j in jenjang for jk in "lp")
        for j in jenjang:
            for jk in "lp":
                lengkap[f"{j}_{jk}"] = isi.get(f"{j}_{jk}", 0) if terpisah else None
            lengkap[j] = isi.get(j, 0)
        lengkap["jumlah"] = sum(int(isi.get(j) or 0) for j in jenjang)
        baris.append(lengkap)
    total: dict[str, object] = {"nama": "Jumlah", "kelompok": None}
    for nama in [f"{j}{akhir}" for j in jenjang for akhir in ("_l", "_p", "")] + ["jumlah"]:
        nilai = [satu[nama] for satu in baris]
        total[nama] = None if any(isi is None for isi in nilai) else sum(int(str(isi)) for isi in nilai)
    kolom = ["nama", "kelompok", *(f"{j}{akhir}" for j in jenjang for akhir in ("_l", "_p", "")), "jumlah"]
    return bingkai([*baris, total], kolom)


def rekap_eselon(eselon: pd.DataFrame) -> pd.DataFrame:
    """Add totals.

    Returns
    -------
    pandas.DataFrame
        ``eselon, laki_laki, perempuan, jumlah`` (orang), last the total (eselon "Jumlah"); genders are None where the
        source does not split them.
    """
    baris = [(s.eselon, *_kelamin(s)) for s in eselon.itertuples()]
    baris.append(("Jumlah", *_jumlah_kelamin([b[1:] for b in baris])))
    return bingkai(
        ({"eselon": e, "laki_laki": laki, "perempuan": p, "jumlah": j} for e, laki, p, j in baris),
        ("eselon", "laki_laki", "perempuan", "jumlah"),
    )
