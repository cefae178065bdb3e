"""Sentences that give a number of an indicator in another unit than its tables, or to a name that differs by a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import UBAH
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import kata, mirip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nama_kalimat", "periksa_satuan_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Units of which no two can be meant with one number, by the words that stand for them.
_SATUAN: Mapping[str, str] = {
    bentuk: satuan
    for satuan, semua in {
        "persen": "% persen prosen persentase",
        "hari": "hari hk",
        "jam": "jam",
        "menit": "menit",
        "minggu": "minggu pekan",
        "bulan": "bulan bln",
        "ton": "ton",
        "kuintal": "kuintal kwintal",
        "kg": "kg kilogram",
        "gram": "gram gr",
        "liter": "liter",
        "orang": "orang org jiwa",
        "kasus": "kasus",
        "dokumen": "dokumen dok",
        "unit": "unit",
        "kali": "kali",
        "km": "km kilometer",
        "meter": "meter m",
        "hektare": "ha hektar hektare",
        "rupiah": "rp rupiah",
        "kelompok": "kelompok",
        "desa": "desa",
        "kecamatan": "kecamatan",
    }.items()
    for bentuk in semua.split()
}
_UKUR = (Besaran.TARGET, Besaran.REALISASI)
#: What a number is of that may be in per cent whatever the unit: what was reached of the target, a share, a change.
_LAIN = re.compile(
    rf"\b(?:(?:pen)?capaian\w*|{UBAH}|lebih|kurang|selisih|atau|setara|efisiensi|rata-rata)\b[^,;]*$|\($",
    re.IGNORECASE,
)
_INDIKATOR = re.compile(
    r"\b[Ii]ndikator\s+(?:[Kk]inerja\s+)?(?:[Uu]tama\s+|[Ss]asaran\s+)?[“\"]?(?P<nama>[A-Z][^,;:]{8,160})"
)
#: Words of a name that may be another one's, and digits by which a number is known.
_PANJANG, _DIGIT = 3, 3


@dataclass(frozen=True)
class _Satuan:
    """The unit that the tables print for a thing, and a cell that does."""

    nama: str
    sel: Sel


def periksa_satuan_kalimat(peta: Peta) -> _Temuan:
    """Find targets and results that a sentence repeats from a table with another unit behind them."""
    nama = penyebut(peta)
    satuan = _satuan_tabel(peta, nama)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            sebut = [s for s in nama.sebut(teks) if not s.lemah]
            if len({s.kunci for s in sebut}) != 1 or (milik := satuan.get(sebut[0].kunci)) is None:
                continue
            # A name may hold such a word itself: "rata-rata lama pelayanan".
            polos = teks
            for s in sebut:
                polos = polos[: s.mulai] + " " * (s.akhir - s.mulai) + polos[s.akhir :]
            for satu in bilangan_kalimat(polos, bertitik=peta.isi.bertitik):
                tertulis = _SATUAN.get("persen" if satu.jenis == "%" else satu.jenis)
                if tertulis in (None, milik.nama) or _LAIN.search(satu.depan):
                    continue
                if lawan := _tercetak(nama, sebut[0].kunci, satu):
                    sebutan = f"{satu.teks} {'persen' if satu.jenis == '%' else satu.jenis}"
                    pesan = f"Tertulis {sebutan}, padahal satuannya {milik.sel.teks} pada {milik.sel.isi.tabel}"
                    dugaan = duga(sel, milik.sel.teks, pesan, lawan, milik.sel, tingkat=Tingkat.PERINGATAN)
                    yield sel, replace(dugaan, tercetak=sebutan)


def _satuan_tabel(peta: Peta, nama: Penyebut) -> dict[Kunci, _Satuan]:
    """Return the units of things where all tables agree on them."""
    hasil: dict[Kunci, _Satuan | None] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            for sel in baris.sel:
                if sel.besaran is Besaran.SATUAN and (satuan := _baku(sel.teks)):
                    lama = hasil.setdefault(nama.kunci(baris), _Satuan(satuan, sel))
                    if lama and lama.nama != satuan:
                        hasil[nama.kunci(baris)] = None
    return {kunci: satuan for kunci, satuan in hasil.items() if satuan}


def _baku(teks: str) -> str | None:
    """Return the unit that a cell names first: of kilograms a head it is kilograms."""
    temu = re.match(r"\W*([a-z]+|%)", teks.casefold())
    return _SATUAN.get(temu[1]) if temu else None


def _tercetak(nama: Penyebut, kunci: Kunci, satu: Bilangan) -> Sel | None:
    """Return the target or result of a thing that a number repeats."""
    return next(
        (
            sel
            for _, _, sel in nama.sel.get(kunci, ())
            if sel.besaran in _UKUR and sel.angka and not sel.angka.persen and sama(sel.angka, satu.angka)
        ),
        None,
    )


def periksa_nama_kalimat(peta: Peta) -> _Temuan:
    """Find indicators that a sentence calls by a name with one other word, and with a number of the one that the tables have."""
    nama = penyebut(peta)
    baris = {
        b.kata: (nama.kunci(b), b) for t in peta.isi.tabel if not t.prosa for b in t.baris if len(b.kata) >= _PANJANG
    }
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            temu = _INDIKATOR.search(teks)
            sebut = [s for s in nama.sebut(teks) if not s.lemah]
            if temu is None or sebut:
                continue
            isi = kata(temu["nama"])
            for satu, (kunci, milik) in baris.items():
                beda = _kata_lain(isi[: len(satu)], satu)
                if beda and (lawan := _bernilai(peta, nama, kunci, teks)):
                    tertulis, harap = beda
                    pesan = f"Tertulis “{tertulis}”, padahal indikator dengan angka {lawan.teks} pada {lawan.isi.tabel} adalah “{milik.nama}” (“{harap}”)"
                    yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN)
                    break


def _kata_lain(isi: Sequence[str], nama: Sequence[str]) -> tuple[str, str] | None:
    """Return the only word in which two names differ, and the word in its place; None where they differ by spelling, or more."""
    if len(isi) != len(nama):
        return None
    beda = [(a, b) for a, b in zip(isi, nama, strict=True) if a != b]
    return beda[0] if len(beda) == 1 and not mirip(tuple(isi), tuple(nama)) and not beda[0][0].isdigit() else None


def _bernilai(peta: Peta, nama: Penyebut, kunci: Kunci, teks: str) -> Sel | None:
    """Return the cell of a thing that a number of the sentence repeats, long enough to be met by no chance."""
    for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
        if len(re.sub(r"\D", "", satu.teks)) >= _DIGIT and (lawan := _tercetak(nama, kunci, satu)):
            return lawan
    return None
