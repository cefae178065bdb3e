"""Shares of a whole and mean growth, in tables and in running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.reviu.publikasi.bilangan import Cetakan, Selang, cocok
from kinerja.reviu.publikasi.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.temuan import Dugaan

__all__ = ["periksa_pangsa", "periksa_pertumbuhan"]

_SERATUS = Decimal(100)


def _rasio(atas: Cetakan | None, bawah: Decimal) -> Selang | None:
    hasil = atas.selang.per(Selang(bawah, bawah)) if atas else None
    return hasil.kali(_SERATUS) if hasil else None


def _tumbuh(baru: Cetakan, lama: Cetakan) -> Selang | None:
    hasil = (baru.selang - lama.selang).per(lama.selang)
    return hasil.kali(_SERATUS) if hasil else None


def periksa_pertumbuhan(isi: IsiPublikasi) -> Iterator[tuple[Sel, Dugaan]]:
    """Find mean growth rates that are neither the mean of the yearly rates nor the compound rate of the row."""
    for baris in isi.baris:
        for sel in baris.angka:
            if sel.besaran is not Besaran.PERTUMBUHAN or "rata" not in sel.isi.kolom.casefold() or sel.angka is None:
                continue
            judul = set(kata(sel.isi.kolom))
            besaran = Besaran.SERAPAN if "realisasi" in judul else Besaran.PAGU
            deret_ = [(s.tahun, s.angka) for s in baris.angka if s.besaran is besaran and s.tahun and s.angka]
            deret = sorted(deret_, key=lambda satu: satu[0])
            laju = [_tumbuh(baru, lama) for (_, lama), (_, baru) in pairwise(deret) if lama.nilai]
            if len(laju) < 2 or None in laju or not deret[0][1].nilai:
                continue
            tengah = sum((satu.bawah for satu in laju if satu), Decimal(0)) / len(laju)
            majemuk = ((deret[-1][1].nilai / deret[0][1].nilai) ** (Decimal(1) / len(laju)) - 1) * _SERATUS
            if not any(cocok(sel.angka, Selang(nilai, nilai)) for nilai in (tengah, majemuk)):
                harap = cetak_desimal(tengah, max(2, sel.angka.desimal))
                pesan = f"Rata-rata {len(laju)} pertumbuhan tahunan pada baris ini {harap}, tercetak {sel.teks}"
                yield sel, duga(sel, harap, pesan)


def periksa_pangsa(isi: IsiPublikasi) -> Iterator[tuple[Sel, Dugaan]]:
    """Find shares of a whole that do not fit their counts: each pair (count, percentage) must have the same whole.

    The whole is a count that the table prints under a name that the parts bear too, or the sum of parts whose
    percentages are meant to make 100.
    """
    for tabel in isi.tabel:
        pasangan = [
            (baris, jumlah, persen)
            for baris in tabel.baris
            if baris.peran == "isi"
            and (persen := next((s for s in baris.angka if s.besaran is Besaran.PERSEN), None))
            and (jumlah := next((s for s in baris.angka if s.besaran in (Besaran.LAIN, Besaran.JUMLAH)), None))
        ]
        for baris, jumlah, persen in pasangan:
            kelompok = [lain for lain in pasangan if _seinduk(baris, lain[0])]
            induk = _induk(tabel, baris)
            suku = [satu[1].angka.nilai for satu in kelompok if satu[1].angka]
            utuh = _utuh(tabel, kelompok)
            seratus = utuh or len(_akar(baris)) > 1 or abs(_total(satu[2] for satu in kelompok) - 100) <= 1
            wajar = induk or ([sum(suku, Decimal(0))] if len(kelompok) >= 2 and seratus else [])
            selang = [_rasio(jumlah.angka, satu) for satu in wajar if jumlah.angka and satu]
            if selang and persen.angka and not any(satu and cocok(persen.angka, satu) for satu in selang):
                satu = selang[0]
                assert satu is not None
                harap = cetak_desimal(satu.bawah, max(2, persen.angka.desimal))
                pesan = f"{jumlah.teks} dari {cetak_bulat(int(wajar[0]))} adalah {harap} %, tercetak {persen.teks}"
                yield persen, duga(persen, harap, pesan)


def _utuh(tabel: TabelPublikasi, bagian: Sequence[tuple[BarisPublikasi, Sel, Sel]]) -> bool:
    """Say whether a printed total is the whole of parts, most of whose percentages are shares of it."""
    jumlah = _total(satu for _, satu, _ in bagian)
    total = {s.angka.nilai for lain in tabel.baris if lain.peran == "jumlah" for s in lain.angka if s.angka}
    if jumlah not in total or not jumlah:
        return False
    selang = [(persen.angka, _rasio(satu.angka, jumlah)) for _, satu, persen in bagian if satu.angka]
    return 3 * sum(bool(angka and satu and cocok(angka, satu)) for angka, satu in selang) >= 2 * len(bagian)


def _total(sel: Iterable[Sel]) -> Decimal:
    return sum((satu.angka.nilai for satu in sel if satu.angka), Decimal(0))


def _akar(baris: BarisPublikasi) -> tuple[str, ...]:
    """Return the words that name the whole: those before what tells the parts apart."""
    isi = [satu for satu in baris.kata if satu != "jumlah"]
    for nomor, satu in enumerate(isi):
        if nomor and satu in ("laki", "perempuan", "lulusan", "golongan", "eselon", "pendidikan", "usia"):
            return (*isi[:nomor], "jenis kelamin" if satu in ("laki", "perempuan") else satu)
    return tuple(isi[:1]) if len(isi) > 1 else ()


def _seinduk(satu: BarisPublikasi, lain: BarisPublikasi) -> bool:
    if not satu.kata or not lain.kata:
        return False
    akar = _akar(satu)
    return _akar(lain) == akar if akar and len(akar) > 1 else len(_akar(lain)) <= 1


def _induk(tabel: TabelPublikasi, baris: BarisPublikasi) -> list[Decimal]:
    """Return the counts printed under the name of the whole."""
    akar = _akar(baris)[:-1]
    if not akar:
        return []
    nama = {akar, ("jumlah", *akar), ("total", *akar)}
    return [
        sel.angka.nilai
        for lain in tabel.baris
        if lain.kata in nama
        for sel in lain.angka
        if sel.angka and sel.besaran in (Besaran.LAIN, Besaran.JUMLAH)
    ]
