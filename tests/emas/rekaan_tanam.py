"""Printed reports whose faults are not only slips of digits: words, captions, years, names, rows that are missing.

A report is a list of cells and sentences. Each knows the wrong texts of each kind of fault that it can hold; faults of
more than one cell (a caption of last year, a row that is missing, a name with another word) change the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_dinas import Dinas, dinas_rekaan
from rekaan_salah import UkuranRekaan

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat, baris_prosa
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import TemuanPublikasi, Tingkat, tinjau_publikasi

__all__ = ["Cetak", "Laporan", "Ubah", "angka", "kalimat", "ukur_tanam"]

_Tulis = Callable[[Decimal], str]


@dataclass(frozen=True)
class Cetak:
    """A cell, or a sentence (``kolom`` "Kalimat"), with wrong texts by kind of fault."""

    tabel: str
    baris: str
    kolom: str
    nilai: str
    salah: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kelompok: str = ""
    induk: str = ""


#: A fault of several cells: the changed report, and the places of which a finding must name one.
Ubah = Callable[[list[Cetak], Random], tuple[list[Cetak], set[int]]]


@dataclass(frozen=True)
class Laporan:
    """A printed report and the faults of several cells that it can hold."""

    isi: tuple[Cetak, ...]
    ubah: dict[str, Ubah] = field(default_factory=dict)


def tulis(desimal: int, ekor: str = "", depan: str = "", *, titik: bool = False) -> _Tulis:
    """Return how a number is written: with a decimal comma, or with a point and thousands parted by commas."""

    def jadi(nilai: Decimal) -> str:
        bulat = f"{nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP):,}"
        return f"{depan}{bulat if titik else bulat.translate(str.maketrans(',.', '.,'))}{ekor}"

    return jadi


def _selip(acak: Random, nilai: Decimal, cara: _Tulis) -> tuple[str, ...]:
    """Return wrong prints of a number: a digit wrong, two exchanged, one more or less of a small count."""
    hasil = []
    benar = cara(nilai)
    for _ in range(30):
        isi = list(f"{abs(nilai):f}".split(".", maxsplit=1)[0])
        if len(isi) < 3 and acak.random() < 0.6:
            baru = nilai + acak.choice((-1, 1, 2))
        elif len(isi) > 1 and acak.random() < 0.3:
            n = acak.randrange(min(len(isi), 6) - 1)
            isi[n], isi[n + 1] = isi[n + 1], isi[n]
            baru = Decimal("".join(isi)) + abs(nilai) % 1
        else:
            n = acak.randrange(min(len(isi), 6))
            isi[n] = str((int(isi[n]) + acak.randint(1, 8)) % 10)
            baru = Decimal("".join(isi)) + abs(nilai) % 1
        jauh = abs(baru - nilai) > abs(nilai) / 500 or (nilai == nilai.to_integral_value() and abs(nilai) < 10_000)
        if baru > 0 and jauh and (teks := cara(baru)) != benar:
            hasil.append(teks)
    return tuple(hasil[:3])


def angka(
    tempat: tuple[str, str, str], nilai: Decimal | int, cara: _Tulis, *jenis: str, kelompok: str = "", induk: str = ""
) -> Cetak:
    """Return a cell with a number that slips of the hand of the given kinds can spoil."""
    isi = Decimal(nilai)
    acak = Random(f"{tempat} {kelompok} {induk} {isi}")  # noqa: S311 - invented figures
    salah = {satu: teks for satu in jenis if (teks := _selip(acak, isi, cara))}
    return Cetak(*tempat, cara(isi), salah, kelompok, induk)


def kalimat(bagian: str, teks: str, **salah: str) -> Cetak:
    """Return a sentence, and by kind of fault how it would be wrong."""
    return Cetak(bagian, "", "Kalimat", teks, {jenis: (lain,) for jenis, lain in salah.items() if lain != teks})


def _baris(isi: Sequence[Cetak]) -> tuple[list[Publikasi], list[int]]:
    """Return the rows of a report as the reader of files makes them, and the place that each comes from."""
    hasil: list[Publikasi] = []
    asal: list[int] = []
    for nomor, satu in enumerate(isi):
        for b in _satu(satu):
            hasil.append(b)
            asal.append(nomor)
    return hasil, asal


def _satu(c: Cetak) -> Iterator[Publikasi]:
    if c.kolom != "Kalimat":
        yield Publikasi(
            tabel=c.tabel,
            baris=c.baris,
            kolom=c.kolom,
            nilai=c.nilai,
            kelompok=c.kelompok or None,
            induk=c.induk or None,
        )
        return
    isi = Kalimat(c.nilai, c.tabel)
    utuh = baris_kalimat(isi)
    for b in [*baris_prosa(isi), *([utuh] if utuh else [])]:
        yield Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai)


# --- faults of several cells ---


def judul_lain(awal: str, baru: str) -> Ubah:
    """Return a fault: the caption that begins so reads otherwise."""

    def ubah(isi: list[Cetak], _: Random) -> tuple[list[Cetak], set[int]]:
        kena = {n for n, c in enumerate(isi) if c.tabel.startswith(awal)}
        return [replace(c, tabel=baru) if n in kena else c for n, c in enumerate(isi)], kena

    return ubah


def baris_hilang(awal: str) -> Ubah:
    """Return a fault: a row of the table that begins so is missing."""

    def ubah(isi: list[Cetak], acak: Random) -> tuple[list[Cetak], set[int]]:
        nama = sorted(
            {c.baris for c in isi if c.tabel.startswith(awal) and c.baris.casefold()[:5] not in ("total", "jumla")}
        )
        buang = acak.choice(nama)
        sisa = [c for c in isi if not (c.tabel.startswith(awal) and c.baris == buang)]
        return sisa, {n for n, c in enumerate(sisa) if c.tabel.startswith(awal) or buang in c.baris}

    return ubah


def nama_lain(awal: str, kata: Sequence[tuple[str, str]]) -> Ubah:
    """Return a fault: in the table that begins so a word of a name is another one, or one is missing."""

    def ubah(isi: list[Cetak], acak: Random) -> tuple[list[Cetak], set[int]]:
        nama = sorted({c.baris for c in isi if c.tabel.startswith(awal)})
        acak.shuffle(nama)
        for satu in nama:
            for dari, ke in kata:
                if dari in satu:
                    baru = " ".join(satu.replace(dari, ke).split())
                    kena = {n for n, c in enumerate(isi) if c.tabel.startswith(awal) and c.baris == satu}
                    return [replace(c, baris=baru) if n in kena else c for n, c in enumerate(isi)], kena
        return isi, set()

    return ubah


# --- measuring ---


#: A finding of a report without any fault: rule, place, what is printed there.
_Lama = frozenset[tuple[str, int, str]]


def _tanda(temuan: TemuanPublikasi, asal: Sequence[int]) -> tuple[str, int, str]:
    return temuan.temuan.aturan, asal[temuan.nomor[0]] if temuan.nomor else -1, temuan.temuan.tercetak


def _kena(temuan: TemuanPublikasi, kena: set[int], asal: Sequence[int], lama: _Lama = frozenset()) -> bool:
    # What was accused before anything was planted has found nothing.
    if not temuan.nomor or _tanda(temuan, asal) in lama:
        return False
    if asal[temuan.nomor[0]] in kena:
        return True
    return not temuan.temuan.seharusnya and any(asal[n] in kena for n in temuan.nomor)


def _tanaman(laporan: Laporan, jenis: str, benih: int) -> tuple[list[Cetak], set[int], str] | None:
    acak = Random(f"{jenis} {benih}")  # noqa: S311 - invented figures
    isi = list(laporan.isi)
    if jenis in laporan.ubah:
        baru, kena = laporan.ubah[jenis](isi, acak)
        return (baru, kena, "") if kena else None
    nomor = acak.choice([n for n, c in enumerate(isi) if jenis in c.salah])
    teks = acak.choice(isi[nomor].salah[jenis])
    semula = isi[nomor]
    isi[nomor] = replace(semula, nilai=teks)
    return (
        isi,
        {nomor},
        f"{semula.tabel} | {semula.baris} | {semula.kelompok} {semula.kolom} | {semula.nilai} -> {teks}",
    )


def ukur_tanam(
    benih: Sequence[int], nama: str, cetak: Callable[[Dinas, int], Laporan], setiap: int = 1
) -> UkuranRekaan:
    """Print agencies in a family of layouts, review them clean and with one planted fault of each, or each n-th, kind."""
    hasil = UkuranRekaan()
    for urut in benih:
        dinas = dinas_rekaan(urut)
        laporan = cetak(dinas, urut)
        lama = _catat(hasil, nama, "", laporan.isi, set(), dinas.tahun, "")
        semua = tuple(dict.fromkeys((*(j for c in laporan.isi for j in c.salah), *laporan.ubah)))
        for jenis in semua[urut % setiap :: setiap]:
            if tanaman := _tanaman(laporan, jenis, urut):
                isi, kena, sebut = tanaman
                _catat(hasil, nama, jenis, isi, kena, dinas.tahun, f"{urut}: {sebut}", lama)
    return hasil


def _catat(
    hasil: UkuranRekaan,
    nama: str,
    jenis: str,
    isi: Sequence[Cetak],
    kena: set[int],
    tahun: int,
    sebut: str,
    lama: _Lama = frozenset(),
) -> _Lama:
    """Count what a review of a report finds; return the marks of its findings."""
    baris, asal = _baris(isi)
    temuan = tinjau_publikasi(baris, tahun=tahun).temuan
    galat = [t for t in temuan if t.temuan.tingkat is Tingkat.GALAT]
    hasil.galat[nama] += len(galat)
    tanda = frozenset(_tanda(t, asal) for t in temuan)
    if not jenis:
        hasil.bersih += [(nama, t) for t in galat]
        hasil.peringatan += [(nama, t) for t in temuan if t.temuan.tingkat is Tingkat.PERINGATAN]
        return tanda
    ada = any(_kena(t, kena, asal, lama) for t in temuan)
    hasil.ditanam[nama, jenis] += 1
    hasil.terlacak[nama, jenis] += ada
    if not ada:
        hasil.terlewat.append((nama, jenis, sebut))
    hasil.palsu += [(nama, jenis, t) for t in galat if not _kena(t, kena, asal, lama)]
    return tanda
