"""Staff: totals by unit, status, golongan, education and eselon. All counts in orang."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from kinerja.hitung.rekaman_orang import JumlahGolongan, JumlahOrang, StatusPegawai, TabelOrang
from kinerja.model import (
    GOLONGAN,
    GOLONGAN_PNS,
    Jenjang,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    induk_golongan,
)

__all__ = [
    "golongan_terpakai",
    "golongan_unit",
    "jenjang_terpakai",
    "rekap_eselon",
    "rekap_golongan",
    "rekap_golongan_ringkas",
    "rekap_pendidikan",
    "rekap_status",
    "subtotal_golongan",
]

_Kelamin = tuple[int | None, int | None, int]


class _Terhitung(Protocol):
    """A row of a sheet that counts people."""

    @property
    def laki_laki(self) -> int | None: ...

    @property
    def perempuan(self) -> int | None: ...

    @property
    def jumlah(self) -> int | None: ...


def _kelamin(satu: _Terhitung) -> _Kelamin:
    """Return men, women and all of a row; None where the source gives the total alone."""
    if satu.jumlah is not None:
        return None, None, satu.jumlah
    return satu.laki_laki, satu.perempuan, (satu.laki_laki or 0) + (satu.perempuan or 0)


def _jumlah_kelamin(baris: Iterable[_Kelamin]) -> _Kelamin:
    """Add up rows of :func:`_kelamin`; a gender that one row does not give is not known in the sum."""
    semua = tuple(baris)
    laki, perempuan = ([satu[urut] for satu in semua] for urut in (0, 1))
    return _jumlah_diketahui(laki), _jumlah_diketahui(perempuan), sum(satu[2] for satu in semua)


def _jumlah_diketahui(nilai: Sequence[int | None]) -> int | None:
    ada = [satu for satu in nilai if satu is not None]
    return sum(ada) if len(ada) == len(nilai) else None


def rekap_status(status: Sequence[PegawaiStatus]) -> tuple[StatusPegawai, ...]:
    """Add the total (nama "Jumlah", kelompok None), last. A gender is None where the source does not split it."""
    baris = [StatusPegawai(s.status, *_kelamin(s), s.kelompok) for s in status]
    return (*baris, StatusPegawai("Jumlah", *_jumlah_kelamin(_kelamin(s) for s in status), None))


def golongan_terpakai(golongan: Sequence[PegawaiGolongan]) -> tuple[str, ...]:
    """List the golongan that a table of golongan needs, in order.

    PNS I to IV, in place of one of them the ruang that occur, and the golongan of PPPK that occur.
    """
    ada = {satu.golongan for satu in golongan if satu.golongan is not None}
    dirinci = {induk_golongan(satu) for satu in ada} - ada
    return tuple(satu for satu in GOLONGAN if satu in ada or (satu in GOLONGAN_PNS and satu not in dirinci))


def golongan_unit(golongan: Sequence[PegawaiGolongan]) -> tuple[str, ...]:
    """List the golongan that a table of units needs, in order: I to IV with their ruang added up, then PPPK."""
    ada = {induk_golongan(satu.golongan) for satu in golongan if satu.golongan is not None}
    return tuple(satu for satu in GOLONGAN if satu in ada or satu in GOLONGAN_PNS)


def rekap_golongan(golongan: Sequence[PegawaiGolongan], unit: Sequence[tuple[str, str]]) -> tuple[TabelOrang, ...]:
    """Spread ASN by golongan and gender over columns, a row per unit.

    Parameters
    ----------
    golongan
        rows of sheet pegawai_golongan.
    unit
        codes and names of the units that have staff, in order.

    Returns
    -------
    tuple
        columns ``I_l, I_p, ..., IV_p`` (and those of PPPK, :func:`golongan_unit`), ``non_asn_l, non_asn_p, asn,
        jumlah``; last the total (unit "").
    """
    kolom = [f"{g}_{jk}" for g in golongan_unit(golongan) for jk in "lp"]
    luar = ("non_asn_l", "non_asn_p")
    tabel: dict[str, dict[str, int]] = {kode: dict.fromkeys((*kolom, *luar), 0) for kode, _ in unit}
    for satu in golongan:
        depan = "non_asn" if not satu.kelompok.asn else induk_golongan(satu.golongan or "")
        milik = tabel[satu.unit or ""]
        milik[f"{depan}_l"] += satu.laki_laki or 0
        milik[f"{depan}_p"] += satu.perempuan or 0
    total = {k: sum(isi[k] for isi in tabel.values()) for k in (*kolom, *luar)}
    return tuple(
        TabelOrang(nama, _berjumlah(isi, kolom), kode)
        for kode, nama, isi in (*((kode, nama, tabel[kode]) for kode, nama in unit), ("", "Jumlah", total))
    )


def _berjumlah(isi: dict[str, int], kolom: Sequence[str]) -> dict[str, int | None]:
    asn = sum(isi[k] for k in kolom)
    return {**isi, "asn": asn, "jumlah": asn + isi["non_asn_l"] + isi["non_asn_p"]}


def rekap_golongan_ringkas(golongan: Sequence[PegawaiGolongan]) -> tuple[JumlahOrang, ...]:
    """Add up ASN by golongan, and by ruang where it is given (:func:`golongan_terpakai`), over all units; last the total."""
    asn = [satu for satu in golongan if satu.kelompok.asn]
    isi = {nama: [_kelamin(s) for s in asn if s.golongan == nama] for nama in golongan_terpakai(golongan)}
    total = _jumlah_kelamin(satu for milik in isi.values() for satu in milik)
    return (
        *(JumlahOrang(nama, *_jumlah_kelamin(milik)) for nama, milik in isi.items()),
        JumlahOrang("Jumlah", *total),
    )


def subtotal_golongan(ringkas: Sequence[JumlahOrang]) -> tuple[JumlahGolongan, ...]:
    """Add up a golongan that is given by ruang; PNS where there are PPPK beside them; PPPK of several golongan.

    Parameters
    ----------
    ringkas
        :func:`rekap_golongan_ringkas`.

    Returns
    -------
    tuple
        rows named III, PNS or PPPK, in the order in which they follow their last member.
    """
    daftar = [satu for satu in ringkas if satu.nama in GOLONGAN]
    pns = [satu for satu in daftar if induk_golongan(satu.nama) in GOLONGAN_PNS]
    pppk = daftar[len(pns) :]
    kelompok = {g: [satu for satu in pns if induk_golongan(satu.nama) == g] for g in GOLONGAN_PNS}
    kelompok = {g: anggota for g, anggota in kelompok.items() if any(satu.nama != g for satu in anggota)}
    kelompok |= {"PNS": pns} if pppk else {}
    kelompok |= {"PPPK": pppk} if len(pppk) > 1 else {}
    return tuple(
        JumlahGolongan(
            nama,
            *_jumlah_kelamin((satu.laki_laki, satu.perempuan, satu.jumlah) for satu in anggota),
            tuple(satu.nama for satu in anggota),
        )
        for nama, anggota in kelompok.items()
    )


def jenjang_terpakai(pendidikan: Sequence[PegawaiPendidikan], daftar: Sequence[Jenjang]) -> tuple[str, ...]:
    """List the levels of education that occur, in the order of those in use."""
    ada = {satu.pendidikan for satu in pendidikan}
    return tuple(satu.nama for satu in daftar if satu.nama in ada)


def rekap_pendidikan(
    pendidikan: Sequence[PegawaiPendidikan], unit: Sequence[tuple[str, str]], daftar: Sequence[Jenjang]
) -> tuple[TabelOrang, ...]:
    """Spread staff by education and gender over columns, a row per unit or group.

    Parameters
    ----------
    pendidikan
        rows of sheet pegawai_pendidikan.
    unit
        codes and names of the units that have staff, in order.
    daftar
        the levels of education in use, lowest first.

    Returns
    -------
    tuple
        columns ``<jenjang>_l, <jenjang>_p, <jenjang>`` for each level that occurs, ``jumlah``; genders are None where
        the source does not split them, also in the total row (nama "Jumlah").
    """
    jenjang = jenjang_terpakai(pendidikan, daftar)
    urut = dict(unit)
    tempat = {kode: nomor for nomor, kode in enumerate(urut)}
    isi: dict[tuple[str | None, str], dict[str, _Kelamin]] = {}
    for satu in pendidikan:
        isi.setdefault((satu.unit, str(satu.kelompok)), {})[satu.pendidikan] = _kelamin(satu)
    kunci = sorted(isi, key=lambda k: (tempat.get(k[0] or "", len(tempat)), k[1]))
    baris = [
        TabelOrang(urut.get(kode or "", kelompok), _orang_jenjang(isi[kode, kelompok], jenjang), kode or "", kelompok)
        for kode, kelompok in kunci
    ]
    kolom = [f"{j}{akhir}" for j in jenjang for akhir in ("_l", "_p", "")] + ["jumlah"]
    total = {nama: _jumlah_diketahui([satu[nama] for satu in baris]) for nama in kolom}
    return (*baris, TabelOrang("Jumlah", total))


def _orang_jenjang(isi: dict[str, _Kelamin], jenjang: Sequence[str]) -> dict[str, int | None]:
    """Return the columns of a row; where one level gives no genders, none does."""
    lengkap = {j: isi.get(j, (0, 0, 0)) for j in jenjang}
    terpisah = all(laki is not None and perempuan is not None for laki, perempuan, _ in lengkap.values())
    hasil: dict[str, int | None] = {}
    for j, (laki, perempuan, jumlah) in lengkap.items():
        hasil |= {f"{j}_l": laki if terpisah else None, f"{j}_p": perempuan if terpisah else None, j: jumlah}
    return {**hasil, "jumlah": sum(jumlah for _, _, jumlah in lengkap.values())}


def rekap_eselon(eselon: Sequence[PegawaiEselon]) -> tuple[JumlahOrang, ...]:
    """Add the total, last; genders are None where the source does not split them."""
    baris = [JumlahOrang(s.eselon, *_kelamin(s)) for s in eselon]
    return (*baris, JumlahOrang("Jumlah", *_jumlah_kelamin(_kelamin(s) for s in eselon)))
