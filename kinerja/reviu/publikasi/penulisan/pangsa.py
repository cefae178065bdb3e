"""Shares of a whole and mean growth, in tables and in running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, Selang, cocok
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.hubungan import per_hasil
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
            if sel.besaran is Besaran.PERTUMBUHAN and "rata" in sel.isi.kolom.casefold():
                yield from _banding_pertumbuhan(baris, sel)


def _banding_pertumbuhan(baris: BarisPublikasi, sel: Sel) -> Iterator[tuple[Sel, Dugaan]]:
    besaran = Besaran.SERAPAN if "realisasi" in kata(sel.isi.kolom) else Besaran.PAGU
    isi = [(s.tahun, s.angka) for s in baris.angka if s.besaran is besaran and s.tahun and s.angka]
    deret = [angka for _, angka in sorted(isi, key=lambda satu: satu[0])]
    laju = [satu.bawah for lama, baru in pairwise(deret) if lama.nilai and (satu := _tumbuh(baru, lama))]
    if sel.angka is None or len(laju) < 2 or len(laju) + 1 < len(deret) or not deret[0].nilai:
        return
    tengah = sum(laju, Decimal(0)) / len(laju)
    majemuk = ((deret[-1].nilai / deret[0].nilai) ** (Decimal(1) / len(laju)) - 1) * _SERATUS
    if not any(cocok(sel.angka, Selang(nilai, nilai)) for nilai in (tengah, majemuk)):
        harap = cetak_desimal(tengah, max(2, sel.angka.desimal))
        pesan = f"Rata-rata {len(laju)} pertumbuhan tahunan pada baris ini adalah {harap}, tetapi tercetak {sel.teks}"
        yield sel, duga(sel, harap, pesan)


_Pasangan = tuple[BarisPublikasi, Sel, Sel]


def periksa_pangsa(isi: IsiPublikasi) -> Iterator[tuple[Sel, Dugaan]]:
    """Find shares of a whole that do not fit their counts: each pair (count, percentage) must have the same whole.

    The whole is a count that the table prints under a name that the parts bear too, or the sum of parts whose
    percentages are meant to make 100.
    """
    sudah = per_hasil(isi)
    for tabel in isi.tabel:
        pasangan = [satu for baris in tabel.baris if (satu := _pasangan(baris))]
        if _dari_kolom_lain(tabel, pasangan):
            continue
        for satu in pasangan:
            for keseluruhan in _keseluruhan(tabel, satu, pasangan) if satu[2] not in sudah else ():
                yield from _banding(satu, keseluruhan)


def _dari_kolom_lain(tabel: TabelPublikasi, pasangan: Sequence[_Pasangan]) -> bool:
    """Say whether the percentages are shares of another column than the one that stands first, as most of its rows show."""
    utama = {jumlah.kolom for _, jumlah, _ in pasangan}
    semua = {kolom: _cocok(tabel, pasangan, kolom) for kolom in tabel.kolom}
    return any(
        n * 3 >= 2 * len(pasangan) > 2 and n > max(semua.get(satu, 0) for satu in utama)
        for k, n in semua.items()
        if k not in utama
    )


def _cocok(tabel: TabelPublikasi, pasangan: Sequence[_Pasangan], kolom: str) -> int:
    """Count the percentages that are shares of the sum of a column."""
    suku = [(s, persen) for baris, _, persen in pasangan if (s := tabel.sel(baris, kolom)) and s is not persen]
    jumlah = _total(s for s, _ in suku)
    selang = [(persen.angka, _rasio(s.angka, jumlah)) for s, persen in suku if jumlah]
    return sum(bool(angka and satu and cocok(angka, satu)) for angka, satu in selang)


def _pasangan(baris: BarisPublikasi) -> _Pasangan | None:
    """Return a row with its count, or amount, and its percentage."""
    persen = next((s for s in baris.angka if s.besaran is Besaran.PERSEN and "bobot" not in kata(s.kolom)), None)
    jumlah = next((s for s in baris.angka if s.besaran in (Besaran.LAIN, Besaran.JUMLAH)), None)
    jumlah = jumlah or next((s for s in baris.angka if s.besaran in UANG), None)
    return (baris, jumlah, persen) if baris.peran == "isi" and persen and jumlah else None


def _keseluruhan(tabel: TabelPublikasi, satu: _Pasangan, pasangan: Sequence[_Pasangan]) -> list[list[Decimal]]:
    """Return the wholes that a part can be a share of; one list of them, or none where nothing says what the whole is."""
    baris, jumlah, _ = satu
    kelompok = [lain for lain in pasangan if _seinduk(baris, lain[0])]
    if induk := _induk(tabel, baris):
        return [induk]
    suku = [lain[1].angka.nilai for lain in kelompok if lain[1].angka]
    utuh = _utuh(tabel, kelompok)
    seratus = _akar(baris) or abs(_total(lain[2] for lain in kelompok) - 100) <= 1
    if len(kelompok) > 1 and (utuh or (seratus and jumlah.besaran not in UANG)):
        return [[sum(suku, Decimal(0))]]
    return []


def _banding(satu: _Pasangan, wajar: Sequence[Decimal]) -> Iterator[tuple[Sel, Dugaan]]:
    _, jumlah, persen = satu
    selang = [hasil for nilai in wajar if nilai and (hasil := _rasio(jumlah.angka, nilai))]
    if not selang or persen.angka is None or any(cocok(persen.angka, hasil) for hasil in selang):
        return
    harap = cetak_desimal(selang[0].bawah, max(2, persen.angka.desimal))
    pesan = f"{jumlah.teks} dari {cetak_bulat(int(wajar[0]))} adalah {harap} %, tetapi tercetak {persen.teks}"
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
    """Return the words that name the whole, those before what tells the parts apart, and that; () where nothing does."""
    isi = [satu for satu in baris.kata if satu != "jumlah"]
    for nomor, satu in enumerate(isi):
        if nomor and satu in ("laki", "perempuan", "lulusan", "golongan", "eselon", "pendidikan", "usia"):
            return (*isi[:nomor], "jenis kelamin" if satu in ("laki", "perempuan") else satu)
    return ()


def _seinduk(satu: BarisPublikasi, lain: BarisPublikasi) -> bool:
    return bool(satu.kata and lain.kata) and _akar(satu) == _akar(lain)


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
