"""Amounts that a sentence gives roughly: about, nearly, more than; against the values of the row that it names, as intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Kisar", "baca_kisar", "periksa_kira_kira"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_KIRA = re.compile(
    r"\b(?:(?P<sekitar>sekitar|kurang\s+lebih|lebih\s+kurang|kira-kira|berkisar)|(?P<hampir>hampir|nyaris|mendekati)|(?P<lebih>lebih\s+dari))\s*(?:Rp\.?\s*)?$",
    re.IGNORECASE,
)
#: How far what is meant may lie below "nearly" or above "more than", by parts; beyond lies another value of the row.
_JAUH, _DEKAT = Decimal("0.15"), Decimal("0.03")
_PAGU = re.compile(r"\b(?:pagu|anggaran|alokasi\w*|dialokasikan|dianggarkan)\b", re.IGNORECASE)
_SERAPAN = re.compile(
    r"\b(?:realisasi\w*|terealisasi|(?:ter)?serap\w*|penyerapan|menyerap|dibelanjakan|digunakan|dikeluarkan)\b",
    re.IGNORECASE,
)
_SISA = re.compile(r"\b(?:sisa\w*|tersisa|(?:tidak|belum)\s+ter\w+)\b", re.IGNORECASE)
#: What is no value of the row: changes, shares, means, other years.
_LAIN = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih\w*|kenaikan|penurunan|rata-rata|per|setiap|tiap|masing-masing|persen|triwulan|semester|bulan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kisar:
    """What a rough number stands for: from, to."""

    bawah: Decimal
    atas: Decimal

    def memuat(self, nilai: Decimal) -> bool:
        """Say whether a value can be meant."""
        return self.bawah <= nilai <= self.atas


def baca_kisar(satu: Bilangan) -> Kisar | None:
    """Return what a number behind "sekitar", "hampir" or "lebih dari" stands for, None where none of them stands before it.

    >>> from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
    >>> [str(baca_kisar(b).atas) for b in bilangan_kalimat("hampir 200 orang")]
    ['200']
    """
    temu = _KIRA.search(satu.depan)
    if temu is None:
        return None
    n, langkah = satu.nilai, satu.angka.langkah
    if temu["sekitar"]:
        lebar = max(langkah, n * _DEKAT)
        return Kisar(n - lebar, n + lebar)
    # Some round what is a little more, or less, and say so with the other word: half a digit.
    return Kisar(n * (1 - _JAUH), n) if temu["hampir"] else Kisar(n, n * (1 + _JAUH))


def periksa_kira_kira(peta: Peta) -> _Temuan:
    """Find rough numbers of a row that is named, of which no value of that row can be meant."""
    nama = penyebut(peta)
    sudah = {(sel.nomor, sel.angka.nilai) for sel in adili(peta).harap if sel.angka}
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            if (
                len(semua) == 1
                and (sel.nomor, semua[0].nilai) not in sudah
                and (temu := _salah(peta, nama, teks, semua[0]))
            ):
                pesan = f"Tertulis {semua[0].teks}, padahal {temu.isi.baris} pada {temu.isi.tabel}, kolom {temu.kolom}, adalah {temu.teks}"
                dugaan = duga(sel, "", pesan, temu, tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=semua[0].teks)


def _salah(peta: Peta, nama: Penyebut, teks: str, satu: Bilangan) -> Sel | None:
    kisar = baca_kisar(satu)
    sebut = [s for s in nama.sebut(teks) if not s.lemah]
    if kisar is None or len({s.kunci for s in sebut}) != 1 or satu.jenis == "%":
        return None
    if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun} or _LAIN.search(_tanpa(teks, sebut)):
        return None
    milik = _milik(peta, nama, sebut[0], satu)
    utama = _terpilih(teks, milik)
    if any(kisar.memuat(nilai_sel(s)) for s in utama or milik):
        return None
    dekat = [s for s in utama if terselip(bulatkan(nilai_sel(s), satu), satu) or _sebanding(nilai_sel(s), satu.nilai)]
    return dekat[0] if len({nilai_sel(s) for s in dekat}) == 1 else None


def _milik(peta: Peta, nama: Penyebut, apa: Sebut, satu: Bilangan) -> list[Sel]:
    """Return the values of the report's year of a row that are of the kind of a number: money, or none."""
    semua = (s for _, b, s in nama.sel.get(apa.kunci, ()) if b.peran == "isi" and s.tahun in (None, peta.isi.tahun))
    return [s for s in semua if (satu.jenis == "rp") == (s.besaran in UANG)]


def _tanpa(teks: str, sebut: Sequence[Sebut]) -> str:
    for satu in reversed(sebut):
        teks = teks[: satu.mulai] + " " + teks[satu.akhir :]
    return teks


def _terpilih(teks: str, milik: Sequence[Sel]) -> list[Sel]:
    """Return the values of the quantity that the sentence names, all where it names none."""
    for pola, besaran in ((_SISA, Besaran.SISA), (_SERAPAN, Besaran.SERAPAN), (_PAGU, Besaran.PAGU)):
        if pola.search(teks):
            return [s for s in milik if s.besaran is besaran]
    return list(milik)


def _sebanding(satu: Decimal, lain: Decimal) -> bool:
    """Say whether two values are so near that no other one can be meant."""
    return abs(satu - lain) * 5 <= max(satu, lain)
