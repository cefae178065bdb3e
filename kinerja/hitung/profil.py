"""What only some dinas tell: staff by unit, training and discipline, goods by condition, what is collected, own tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import desimal_asli
from kinerja.besaran import profil as b
from kinerja.hitung.rekaman import persen_dari
from kinerja.hitung.rekaman_orang import JumlahOrang, TabelOrang
from kinerja.model import (
    GOLONGAN,
    Data,
    IsiTabelDinas,
    Jenjang,
    PegawaiDiklat,
    PegawaiDisiplin,
    PegawaiSilang,
    PegawaiUnit,
    Pendapatan,
    Sarpras,
    TabelDinas,
)

__all__ = [
    "KONDISI",
    "JumlahBarang",
    "PosPendapatan",
    "TabelMilik",
    "jumlah_sarpras",
    "rekap_diklat",
    "rekap_disiplin",
    "rekap_pendapatan",
    "rekap_silang",
    "rekap_unit",
    "tabel_milik",
]

#: Conditions of goods, by the column that counts them.
KONDISI = {"baik": "baik", "rusak_ringan": "rusak ringan", "rusak_berat": "rusak berat"}


def _orang(nama: str, satu: PegawaiUnit | PegawaiDiklat) -> JumlahOrang:
    if satu.jumlah is not None:
        return JumlahOrang(nama, None, None, satu.jumlah)
    return JumlahOrang(nama, satu.laki_laki, satu.perempuan, (satu.laki_laki or 0) + (satu.perempuan or 0))


def _diketahui(nilai: Iterable[int | None]) -> int | None:
    """Add up; a part that is not known leaves the sum unknown."""
    semua = list(nilai)
    ada = [satu for satu in semua if satu is not None]
    return sum(ada) if len(ada) == len(semua) else None


def rekap_unit(baris: Sequence[PegawaiUnit], nama_unit: Mapping[str, str]) -> tuple[JumlahOrang, ...]:
    """Count staff by unit, last the total; the group stands behind the unit where there are several groups."""
    banyak = len({satu.kelompok for satu in baris}) > 1
    isi = [
        _orang(f"{nama_unit.get(s.unit, s.unit)} ({s.kelompok})" if banyak else nama_unit.get(s.unit, s.unit), s)
        for s in baris
    ]
    total = JumlahOrang(
        "Jumlah", _diketahui(s.laki_laki for s in isi), _diketahui(s.perempuan for s in isi), sum(s.jumlah for s in isi)
    )
    return (*isi, total)


def rekap_diklat(baris: Sequence[PegawaiDiklat]) -> tuple[JumlahOrang, ...]:
    """Count staff by training. There is no total: who had two trainings is in two rows."""
    return tuple(_orang(satu.diklat, satu) for satu in baris)


def rekap_silang(baris: Sequence[PegawaiSilang], daftar: Sequence[Jenjang]) -> tuple[TabelOrang, ...]:
    """Spread ASN by golongan over the levels of education that occur, lowest first; last the total."""
    ada = {satu.pendidikan for satu in baris}
    jenjang = [satu.nama for satu in daftar if satu.nama in ada]
    golongan = [satu for satu in GOLONGAN if satu in {b.golongan for b in baris}]
    isi = {(satu.golongan, satu.pendidikan): satu.jumlah for satu in baris}

    def jadikan(nama: str, orang: Mapping[str, int]) -> TabelOrang:
        return TabelOrang(nama, {**orang, "jumlah": sum(orang.values())}, unit="" if nama == "Jumlah" else nama)

    hasil = [jadikan(g, {j: isi.get((g, j), 0) for j in jenjang}) for g in golongan]
    return (*hasil, jadikan("Jumlah", {j: sum(isi.get((g, j), 0) for g in golongan) for j in jenjang}))


def rekap_disiplin(baris: Sequence[PegawaiDisiplin]) -> tuple[TabelOrang, ...]:
    """Spread disciplinary measures over the years that occur, last the total; None where a year is not told."""
    tahun = sorted({satu.tahun for satu in baris})
    isi = {(satu.hukuman, satu.tahun): satu.jumlah for satu in baris}
    hasil = [
        TabelOrang(nama, {str(t): isi.get((nama, t)) for t in tahun}, unit=nama)
        for nama in dict.fromkeys(satu.hukuman for satu in baris)
    ]
    total = {str(t): sum(jumlah for (_, milik), jumlah in isi.items() if milik == t) for t in tahun}
    return (*hasil, TabelOrang("Jumlah", total))


@dataclass(frozen=True)
class JumlahBarang:
    """The sums of goods that are counted in one unit: the numbers of their rows, from 1 on, and the sum of each column."""

    satuan: str
    baris: tuple[int, ...]
    jumlah: Mapping[str, int]


def jumlah_sarpras(baris: Sequence[Sarpras]) -> tuple[JumlahBarang, ...]:
    """Add up goods and their conditions by unit, for a sum of unlike things says nothing; a single row needs no sum."""
    terisi = any(getattr(satu, nama) is not None for satu in baris for nama in KONDISI)
    kolom = ("jumlah", *(KONDISI if terisi else ()))
    menurut: dict[str, list[int]] = {}
    for urut, satu in enumerate(baris, start=1):
        menurut.setdefault(satu.satuan.casefold(), []).append(urut)
    return tuple(
        JumlahBarang(
            baris[milik[0] - 1].satuan,
            tuple(milik),
            {nama: int(sum(getattr(baris[urut - 1], nama) or 0 for urut in milik)) for nama in kolom},
        )
        for milik in menurut.values()
        if len(milik) > 1
    )


@dataclass(frozen=True)
class PosPendapatan:
    """What is collected of one kind (rupiah); ``uraian`` "Jumlah" is all of it. ``persen`` is None for a target of zero."""

    urut: int | None
    uraian: str
    target: int
    realisasi: int | None
    persen: Decimal | None
    keterangan: str | None = None


def rekap_pendapatan(baris: Sequence[Pendapatan]) -> tuple[PosPendapatan, ...]:
    """Compare what is collected with its target, last the total; a realisasi that is missing leaves it unknown."""
    hasil = [
        PosPendapatan(urut, s.uraian, s.target, s.realisasi, _persen(s.realisasi, s.target), s.keterangan)
        for urut, s in enumerate(baris, start=1)
    ]
    target, realisasi = sum(s.target for s in hasil), _diketahui(s.realisasi for s in hasil)
    return (*hasil, PosPendapatan(None, "Jumlah", target, realisasi, _persen(realisasi, target)))


def _persen(realisasi: int | None, target: int) -> Decimal | None:
    if realisasi is None:
        return None
    return persen_dari(b.PENDAPATAN_PERSEN.hitung(realisasi=realisasi, target=target))


@dataclass(frozen=True)
class TabelMilik:
    """A table of the dinas's own with its rows.

    ``jumlah`` gives the sums by number of the column, ``desimal`` how many decimals a column of numbers prints; columns
    that are not in it hold texts.
    """

    tabel: TabelDinas
    baris: tuple[IsiTabelDinas, ...]
    jumlah: Mapping[int, Decimal]
    desimal: Mapping[int, int]


def tabel_milik(data: Data) -> tuple[TabelMilik, ...]:
    """Return the tables of the dinas's own that have rows, in the order of their sheet."""
    hasil = []
    for satu in data.tabel_dinas:
        baris = tuple(milik for milik in data.isi_tabel_dinas if milik.tabel == satu.kode)
        if not baris:
            continue
        angka = {n: [isi for b in baris if isinstance(isi := b.nilai(n), Decimal)] for n in satu.kolom()}
        jumlah = {n: sum(angka[n], Decimal(0)) for n in satu.kolom_dijumlahkan() or () if n in angka}
        desimal = {n: max(map(desimal_asli, isi)) for n, isi in angka.items() if isi}
        hasil.append(TabelMilik(satu, baris, jumlah, {**dict.fromkeys(jumlah, 0), **desimal}))
    return tuple(hasil)
