"""Sums and means down the columns of a printed table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import bagi, cetak_desimal, rerata
from kinerja.model import induk_kode
from kinerja.reviu.publikasi.baris import cetak_nilai
from kinerja.reviu.publikasi.cetakan import Selang, cocok
from kinerja.reviu.publikasi.kolom import Besaran
from kinerja.reviu.publikasi.susunan import BarisTerbit, Sel, TabelTerbit, Terbitan, duga
from kinerja.reviu.temuan import Dugaan

__all__ = ["anak", "periksa_anak", "periksa_jumlah", "periksa_rerata", "periksa_sarang"]

#: Quantities that never add up.
_TAK_DIJUMLAH = frozenset(
    {
        Besaran.TARGET,
        Besaran.REALISASI,
        Besaran.CAPAIAN,
        Besaran.PERSEN,
        Besaran.PERSEN_PAGU,
        Besaran.PERSEN_SISA,
        Besaran.PERTUMBUHAN,
    }
)
_JUTA = 1_000_000
_Temuan = Iterator[tuple[Sel, Dugaan]]


def anak(tabel: TabelTerbit, baris: BarisTerbit) -> list[BarisTerbit]:
    """Return the direct parts of a coded row, for the total the rows of the highest level."""
    berkode = [satu for satu in tabel.baris if satu.kode]
    if baris.kode:
        return [satu for satu in berkode if induk_kode(satu.kode) == baris.kode]
    puncak = min((satu.kode.count(".") for satu in berkode), default=0)
    return [satu for satu in berkode if satu.kode.count(".") == puncak]


def periksa_anak(terbitan: Terbitan) -> _Temuan:
    """Find coded rows that are not the sum of their parts."""
    for tabel in terbitan.tabel:
        kode = [baris.kode for baris in tabel.baris if baris.kode]
        if len(set(kode)) < len(kode):
            continue
        for baris in tabel.baris:
            if not baris.kode:
                continue
            bagian = anak(tabel, baris)
            for sel in baris.angka:
                if bagian:
                    yield from _banding_jumlah(tabel, sel, bagian)


def _banding_jumlah(tabel: TabelTerbit, sel: Sel, bagian: Sequence[BarisTerbit]) -> _Temuan:
    suku = [tabel.sel(satu, sel.isi.kolom) for satu in bagian]
    if sel.besaran in _TAK_DIJUMLAH or None in suku or sel.angka is None or _persen(sel):
        return
    jumlah = sum((satu.angka.nilai for satu in suku if satu and satu.angka), Decimal(0))
    if jumlah != sel.angka.nilai and not _terbulat(suku, sel, jumlah):
        harap = cetak_nilai(jumlah, sel.angka)
        selisih = cetak_nilai(abs(jumlah - sel.angka.nilai), sel.angka)
        pesan = f"Jumlah {len(suku)} rinciannya {harap}, tercetak {sel.teks}; selisihnya {selisih}"
        yield sel, duga(sel, harap, pesan)


def _persen(sel: Sel) -> bool:
    """Say whether an efficiency is a percentage; in rupiah it adds up."""
    return sel.besaran is Besaran.EFISIENSI and sel.angka is not None and sel.angka.nilai < _JUTA


def _terbulat(suku: Sequence[Sel | None], sel: Sel, jumlah: Decimal) -> bool:
    """Say whether the rounding of what is added explains the difference."""
    assert sel.angka is not None
    longgar = sum(
        (satu.angka.langkah for satu in suku if satu and satu.angka and satu.angka.terbulat), sel.angka.langkah
    )
    return bool(sel.angka.terbulat or longgar > 1) and abs(jumlah - sel.angka.nilai) <= longgar


def periksa_jumlah(terbitan: Terbitan) -> _Temuan:
    """Find rows named Jumlah or Total that are not the sum of any group of rows that they can stand for."""
    for tabel in terbitan.tabel:
        for nomor, baris in enumerate(tabel.baris):
            if tabel.prosa or not _penjumlah(tabel, nomor):
                continue
            kelompok = _kelompok(tabel, nomor)
            for sel in baris.angka:
                if sel.besaran not in _TAK_DIJUMLAH and not _persen(sel):
                    yield from _cocokkan_jumlah(tabel, sel, kelompok)


def _penjumlah(tabel: TabelTerbit, nomor: int) -> bool:
    baris = tabel.baris[nomor]
    if baris.peran == "jumlah":
        return True
    # The line of the whole agency stands above its coded programs, with the largest amount and no code.
    kode = [satu.kode for satu in tabel.baris[nomor + 1 :]]
    return (
        not baris.kode
        and not any(s.kode for s in tabel.baris[:nomor])
        and len(kode) > 1
        and sum(map(bool, kode)) * 2 > len(kode)
    )


def _kelompok(tabel: TabelTerbit, nomor: int) -> list[list[BarisTerbit]]:
    """Return the groups of rows that a total can be the sum of, the likeliest first."""
    baris = tabel.baris[nomor]
    if any(satu.kode for satu in tabel.baris):
        return [anak(tabel, baris)]
    hasil = []
    # Without codes the programs of a table that lists their parts too are known by their names alone.
    program = [satu for satu in tabel.baris if satu.kata[:1] == ("program",)]
    if len(program) > 1 and len(program) < len(tabel.baris) - 1:
        hasil.append(program)
        return hasil
    atas = list(tabel.baris[:nomor])
    batas = max((n for n, satu in enumerate(atas) if satu.peran != "isi"), default=-1)
    hasil.append([satu for satu in atas[batas + 1 :] if satu.peran == "isi"])
    hasil.append([satu for satu in atas if satu.peran == "isi"])
    hasil.append([satu for satu in atas if satu.peran == "jumlah"])
    if nomor == 0:
        hasil.append([satu for satu in tabel.baris if satu is not baris and satu.peran == "isi"])
    return [satu for satu in hasil if len(satu) > 1]


def _cocokkan_jumlah(tabel: TabelTerbit, sel: Sel, kelompok: Sequence[Sequence[BarisTerbit]]) -> _Temuan:
    calon = []
    for satu in kelompok:
        suku = [s for baris in satu if (s := _setara(tabel, baris, sel))]
        if len(suku) > 1:
            calon.append((suku, sum((s.angka.nilai for s in suku if s.angka), Decimal(0))))
    if not calon or sel.angka is None:
        return
    nilai = sel.angka.nilai
    if any(jumlah == nilai or _terbulat(suku, sel, jumlah) for suku, jumlah in calon):
        return
    if len(calon[0][0]) > 24 and any(_sebagian(suku, nilai) for suku, _ in calon):
        return
    suku, jumlah = min(calon, key=lambda satu: abs(satu[1] - nilai))
    harap = cetak_nilai(jumlah, sel.angka)
    selisih = cetak_nilai(abs(jumlah - nilai), sel.angka)
    pesan = f"Jumlah {len(suku)} barisnya {harap}, tercetak {sel.teks}; selisihnya {selisih}"
    yield sel, duga(sel, harap, pesan)


def _setara(tabel: TabelTerbit, baris: BarisTerbit, sel: Sel) -> Sel | None:
    """Return the number of a row that can be added to others under the same heading."""
    satu = tabel.sel(baris, sel.isi.kolom)
    return satu if satu and (satu.besaran, satu.tahun, satu.imbuhan) == (sel.besaran, sel.tahun, sel.imbuhan) else None


def _sebagian(suku: Sequence[Sel], nilai: Decimal) -> bool:
    """Say whether a run of the rows adds up, in a table that lists more than one group."""
    for awal in range(len(suku)):
        jumlah = Decimal(0)
        for satu in suku[awal:]:
            assert satu.angka is not None
            jumlah += satu.angka.nilai
            if jumlah == nilai:
                return True
    return False


def periksa_sarang(terbitan: Terbitan) -> _Temuan:
    """Find rows without code that in one column of amounts are the sum of the rows below them and in another are not."""
    for tabel in terbitan.tabel:
        if tabel.prosa or any(baris.kode for baris in tabel.baris):
            continue
        uang = [
            satu
            for satu in tabel.kolom
            if any(
                (s := tabel.sel(b, satu))
                and s.besaran in (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.EFISIENSI)
                and s.angka
                and s.angka.nilai >= _JUTA
                for b in tabel.baris
            )
        ]
        yield from _program(tabel, uang)
        for nomor, baris in enumerate(tabel.baris):
            banyak = {satu: _banyak_anak(tabel, nomor, satu) for satu in uang if tabel.sel(baris, satu)}
            ada = max((satu for satu in banyak.values()), default=0)
            # Most columns must show the parts: one alone can fit by chance.
            if ada < 2 or baris.peran != "isi" or sum(satu == ada for satu in banyak.values()) * 2 <= len(banyak):
                continue
            bagian = tabel.baris[nomor + 1 : nomor + 1 + ada]
            for kolom, satu in banyak.items():
                if satu != ada and (sel := tabel.sel(baris, kolom)):
                    yield from _banding_jumlah(tabel, sel, bagian)


def _program(tabel: TabelTerbit, uang: Sequence[str]) -> _Temuan:
    """Compare programs without code with their kegiatan, where every row up to the next program has its place."""
    awal = [n for n, satu in enumerate(tabel.baris) if satu.kata[:1] == ("program",)]
    for nomor, akhir in pairwise([*awal, len(tabel.baris)]):
        bagian: list[BarisTerbit] = []
        urut = nomor + 1
        while urut < akhir and (langkah := max((_banyak_anak(tabel, urut, satu) for satu in uang), default=0)):
            bagian.append(tabel.baris[urut])
            urut += langkah + 1
        if bagian and urut == akhir:
            ada = [sel for kolom in uang if (sel := tabel.sel(tabel.baris[nomor], kolom))]
            beda = [satu for sel in ada for satu in _banding_jumlah(tabel, sel, bagian)]
            if 0 < len(beda) < len(ada):
                yield from beda


def _banyak_anak(tabel: TabelTerbit, nomor: int, kolom: str) -> int:
    """Count the rows just below whose sum is the row's amount; 0 where there are none."""
    sel = tabel.sel(tabel.baris[nomor], kolom)
    if sel is None or sel.angka is None or sel.angka.nilai < _JUTA:
        return 0
    jumlah = Decimal(0)
    for banyak, satu in enumerate(tabel.baris[nomor + 1 :], start=1):
        lain = tabel.sel(satu, kolom)
        if lain is None or lain.angka is None or satu.peran != "isi":
            return 0
        jumlah += lain.angka.nilai
        if jumlah == sel.angka.nilai:
            return banyak
        if jumlah > sel.angka.nilai:
            return 0
    return 0


def periksa_rerata(terbitan: Terbitan) -> _Temuan:
    """Find rows named Rata-rata that are neither the mean of their rows nor the ratio of their totals."""
    for tabel in terbitan.tabel:
        if tabel.prosa:
            continue
        for nomor, baris in enumerate(tabel.baris):
            if baris.peran != "rerata":
                continue
            atas = tabel.baris[:nomor]
            isi = [satu for satu in atas if satu.peran == "isi"]
            batas = max((n for n, satu in enumerate(atas) if satu.peran != "isi"), default=-1)
            for sel in baris.angka:
                kelompok = [_deret(tabel, satu, sel) for satu in (isi, isi_sejak(atas, batas))]
                tengah = _deret(tabel, [satu for satu in atas if satu.peran == "rerata"], sel)
                wajar = [satu for satu in (*kelompok, tengah) if len(satu) > 1]
                if not (len(kelompok[0]) > 1 or ("total" in baris.kata and wajar)):
                    continue
                yield from _banding_rerata(sel, wajar, isi)


def isi_sejak(baris: Sequence[BarisTerbit], batas: int) -> list[BarisTerbit]:
    """Return the plain rows after a place."""
    return [satu for satu in baris[batas + 1 :] if satu.peran == "isi"]


def _deret(tabel: TabelTerbit, baris: Sequence[BarisTerbit], sel: Sel) -> list[Sel]:
    return [satu for b in baris if (satu := _setara(tabel, b, sel)) and satu.angka]


def _banding_rerata(sel: Sel, wajar: Sequence[Sequence[Sel]], isi: Sequence[BarisTerbit]) -> _Temuan:
    assert sel.angka is not None
    hitungan = []
    for deret in wajar:
        ujung = [satu.angka.selang for satu in deret if satu.angka]
        bawah, atas = rerata(s.bawah for s in ujung), rerata(s.atas for s in ujung)
        if bawah is not None and atas is not None:
            hitungan.append(Selang(bawah, atas))
    target, realisasi = (
        [s.angka.nilai for b in isi if (s := b.cari(besaran, sel.tahun)) and s.angka]
        for besaran in (Besaran.TARGET, Besaran.REALISASI)
    )
    if sel.besaran is Besaran.CAPAIAN and len(target) == len(realisasi) > 1 and sum(target, Decimal(0)):
        rasio = bagi(sum(realisasi, Decimal(0)), sum(target, Decimal(0))) * 100
        hitungan.append(Selang(rasio, rasio))
    if hitungan and not any(cocok(sel.angka, satu) for satu in hitungan):
        tengah = rerata(satu.angka.nilai for satu in wajar[0] if satu.angka)
        harap = cetak_desimal(tengah, max(2, sel.angka.desimal))
        pesan = f"Rata-rata {len(wajar[0])} nilai pada tabel itu {harap}, tercetak {sel.teks}"
        yield sel, duga(sel, harap, pesan)
