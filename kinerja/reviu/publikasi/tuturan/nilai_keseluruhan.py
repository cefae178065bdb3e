"""Numbers of the whole agency: budget, spending, what is left, its share, the mean capaian, and counts of all, by year.

A sentence that names no row of its own speaks of the whole. What it calls pagu, realisasi, sisa, serapan or capaian is held
against the totals, the means and the rows of years that the tables print; a number that is none of them, nor follows from
the others of the sentence, is worth a look where it is one slip of the hand from the only one that is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import permutations

from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TURUN, UBAH
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.cetakan.sumber_dana import beda_sumber
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, mirip, terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nilai_keseluruhan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS, _DIGIT, _BERDUA = Decimal(100), 3, 2
#: How near a value must be to be meant, by parts.
_SEKITAR = 10
#: The quantity that the last word before a number names: of money, and in per cent.
_PERAN = re.compile(
    r"\b(?:(?P<sisa>sisa(?:nya)?|tersisa|menyisakan|silpa|(?:tidak|belum)\s+ter(?:serap|ealisasi|pakai))|"
    r"(?P<serapan>realisasi(?:nya)?|terealisasi(?:kan)?|direalisasikan|terserap|penyerapan|serapan|menyerap|dibelanjakan)|"
    r"(?P<capaian>rata\s*-\s*rata)|(?P<pagu>pagu|anggaran|alokasi|dialokasikan|dianggarkan))\b",
    re.IGNORECASE,
)
_UANG = {"sisa": Besaran.SISA, "serapan": Besaran.SERAPAN, "pagu": Besaran.PAGU}
_PERSEN = {"sisa": Besaran.PERSEN_SISA, "serapan": Besaran.PERSEN_PAGU, "capaian": Besaran.CAPAIAN}
#: A number of a part of the agency or the year, of another plan, or of no value at all.
_LAIN = re.compile(
    r"\b(?:triwulan|semester|bulan\w*|nasional|provinsi|program|kegiatan|sub|bidang|sasaran|belanja|dak|dau|dbh|bantuan|hibah|murni|semula|awal|"
    r"target\w*|di\s?atas|di\s?bawah|lebih\s+dari|kurang\s+dari|sekitar|hampir|minimal|maksimal|masing-masing|setiap|tiap|per|"
    r"tahun\s+(?:lalu|sebelumnya)|selisih\w*|fisik|kumulatif)\b",
    re.IGNORECASE,
)
_BEDA = re.compile(
    rf"\b(?:{UBAH})(?:nya)?(?:\s+(?:sebesar|sebanyak|sejumlah|hanya|hingga))?\s*(?:Rp\.?\s*)?$", re.IGNORECASE
)
_ARAH = re.compile(rf"\b(?:(?P<naik>{NAIK})|{TURUN})", re.IGNORECASE)
_KE_TAHUN = re.compile(
    r"\b(?:di\s?banding\w*|dari(?:pada)?|terhadap|sejak)\s+(?:dengan\s+)?(?:[a-z]+\s+){0,3}?tahun\s+(?P<tahun>20\d\d)\b",
    re.IGNORECASE,
)
_TAHUN_DEPAN = re.compile(r"\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)\b[^\d]*$", re.IGNORECASE)
_TAHUN_BELAKANG = re.compile(
    r"\s*(?:(?:pada|di|untuk|dalam)\s+)?tahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)\b", re.IGNORECASE
)
#: "Empat program dengan pagu ...": all of them.
_TERCACAH = re.compile(
    r"\b(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+(?:sub\s?)?(?:program|kegiatan|sasaran)\b",
    re.IGNORECASE,
)
_KLAUSA = re.compile(r"[;]|\b(?:sedangkan|sementara)\b", re.IGNORECASE)
#: How much there is of something for each of what is counted.
_SETIAP = re.compile(
    r"\brata\s*-\s*rata\s+(?:setiap|tiap|per)\s+(?P<apa>[a-z]+)\b|\b(?:setiap|tiap)\s+(?P<awal>[a-z]+)\s+rata\s*-\s*rata\b",
    re.IGNORECASE,
)
#: Headings of what a budget was before, and by how much it changed.
_LAMA = re.compile(r"\b(?:murni|semula|awal|sebelum|induk|bertambah|berkurang|selisih|perubahan\s*\()", re.IGNORECASE)
_HAMPA = kata_ucapan("jumlah total tahun orang unit buah nilai persen persentase")


@dataclass(frozen=True)
class _Harap:
    """What a number should be, why, and the cells that say so."""

    nilai: Decimal
    sebab: str
    lawan: tuple[Sel, ...]


def periksa_nilai_keseluruhan(peta: Peta) -> _Temuan:
    """Find numbers of the whole agency that are one slip from what the totals of the tables, or the rows of years, say."""
    nama = penyebut(peta)
    # What a sentence states of money is judged number by number already.
    sudah = {(sel.nomor, sel.angka.nilai) for sel in adili(peta).harap if sel.angka}
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            belum = (b for b in semua if (sel.nomor, b.nilai) not in sudah)
            salah = ((b, h) for b in belum if (h := _salah(peta, nama, teks, b, semua)))
            if temu := next(salah, None):
                satu, harap = temu
                dugaan = duga(
                    sel, "", f"{harap.sebab}, tetapi tertulis {satu.teks}", *harap.lawan, tingkat=Tingkat.PERINGATAN
                )
                yield sel, replace(dugaan, tercetak=satu.teks)


def _salah(peta: Peta, nama: Penyebut, teks: str, satu: Bilangan, semua: Sequence[Bilangan]) -> _Harap | None:
    if _SETIAP.search(teks):
        return _rerata(peta, teks, satu)
    awal = max((t.end() for t in _KLAUSA.finditer(teks[: satu.mulai])), default=0)
    klausa = teks[awal : satu.mulai]
    if any(not s.lemah for s in nama.sebut(klausa)) or _LAIN.search(_TERCACAH.sub(" ", _dekat(klausa))):
        return None
    tahun = _tahun(peta, teks, satu)
    if tahun is None:
        return None
    harap = _beda(peta, teks, satu, klausa) if _BEDA.search(satu.depan) else _nilai(peta, satu, klausa, tahun)
    if harap is None or any(beda_sumber(teks, s.isi.tabel) for s in harap.lawan):
        return None
    if any(harap.nilai == b.nilai for b in semua if b is not satu) or _mengikuti(satu, semua):
        return None
    return harap


def _dekat(klausa: str) -> str:
    """Return the words of a clause since the last sign before the number."""
    return re.split(r",\s|[:()]", klausa)[-1]


def _tahun(peta: Peta, teks: str, satu: Bilangan) -> int | None:
    """Return the year that stands right behind a number, else the last one before it, else the report's; None where it is open."""
    sesudah = _TAHUN_BELAKANG.match(teks, satu.akhir)
    sebelum = _TAHUN_DEPAN.search(_KE_TAHUN.sub(" ", satu.depan))
    if temu := sesudah or sebelum:
        return int(temu["tahun"])
    lain = {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}
    return peta.isi.tahun if not lain or _BEDA.search(satu.depan) else None


def _mengikuti(satu: Bilangan, semua: Sequence[Bilangan]) -> bool:
    """Say whether a number follows from two others of its sentence."""
    lain = [b for b in semua if b is not satu and b.nilai > 0]
    langkah = satu.angka.langkah if satu.angka.terbulat or satu.jenis == "%" else Decimal(0)
    for a, b in permutations(lain, 2):
        hasil = [a.nilai - b.nilai, a.nilai + b.nilai]
        if satu.jenis == "%":
            hasil += [a.nilai / b.nilai * _SERATUS, (a.nilai - b.nilai) / b.nilai * _SERATUS]
        if any(abs(n - satu.nilai) <= langkah for n in hasil):
            return True
    return satu.jenis == "%" and any(abs(_SERATUS - b.nilai - satu.nilai) <= langkah for b in lain)


# --- values ---


def _nilai(peta: Peta, satu: Bilangan, klausa: str, tahun: int) -> _Harap | None:
    """Return the only total of the quantity, or count, of a year that a number is a slip of; none where any table prints it."""
    milik = _milik(peta, satu, klausa, tahun)
    if satu.nilai in tercetak_tabel(peta.isi) or any(
        s.angka and sama(s.angka, satu.angka, longgar=True) for s in milik
    ):
        return None
    dekat = {nilai_sel(s): s for s in milik if _terselip(nilai_sel(s), satu)}
    if not dekat and len(semua := {nilai_sel(s): s for s in milik}) == 1 and satu.jenis in ("rp", "%"):
        # The only value that the tables have of a quantity that is named contradicts any other.
        dekat = {n: s for n, s in semua.items() if mirip(n, satu.nilai, _SEKITAR)}
    if len(dekat) != 1:
        return None
    nilai, sel = next(iter(dekat.items()))
    return _Harap(nilai, f"{sel.isi.baris} pada {sel.isi.tabel}, kolom {sel.kolom}, adalah {sel.teks}", (sel,))


def _terselip(nilai: Decimal, satu: Bilangan) -> bool:
    """Say whether a number is one slip from a value, rounded as it is; of few digits only the quantity that is named counts."""
    return satu.nilai != bulatkan(nilai, satu) and terselip(bulatkan(nilai, satu), satu)


def _milik(peta: Peta, satu: Bilangan, klausa: str, tahun: int) -> list[Sel]:
    semua = _menurut(peta)
    if satu.jenis in ("rp", "%"):
        besaran = _besaran(satu, klausa)
        return list(semua.get((besaran, tahun), ())) if besaran else []
    if len(str(int(satu.nilai))) < _DIGIT or tahun != peta.isi.tahun:
        return []
    # What is counted is what the heading or caption of a total says; what is measured, what stands before the number.
    apa = kata_ucapan(satu.jenis) - _HAMPA
    ucap = kata_ucapan(_dekat(klausa))
    semua_jumlah = [
        s for s in semua.get((None, tahun), ()) if s.angka and bool(s.angka.desimal) == bool(satu.angka.desimal)
    ]
    return [s for s in semua_jumlah if _dicacah(s, apa) or (_judul(s) and _judul(s) <= ucap)]


def _judul(sel: Sel) -> frozenset[str]:
    """Return the roots of the words of a heading, without its unit."""
    return kata_ucapan(re.sub(r"\([^()]*\)", " ", sel.isi.kolom)) - _HAMPA


def _dicacah(sel: Sel, apa: frozenset[str]) -> bool:
    """Say whether a total counts what words name: by its heading, by the caption where the heading says no more than that."""
    return bool(apa & (_judul(sel) or kata_ucapan(sel.isi.tabel)))


def _besaran(satu: Bilangan, klausa: str) -> Besaran | None:
    semua = list(_PERAN.finditer(klausa))
    if not semua:
        return None
    terakhir = semua[-1].lastgroup or ""
    if terakhir == "pagu" and len(semua) > 1 and not klausa[semua[-2].end() : semua[-1].start()].strip():
        # "Realisasi anggaran", "sisa pagu": it is what was spent, or is left.
        terakhir = semua[-2].lastgroup or ""
    return (_UANG if satu.jenis == "rp" else _PERSEN).get(terakhir)


@lru_cache(maxsize=4)
def _menurut(peta: Peta) -> dict[tuple[Besaran | None, int], list[Sel]]:
    """Return the cells of rows of totals, of means and of years by quantity and year; counts without a quantity."""
    hasil: dict[tuple[Besaran | None, int], list[Sel]] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa and not tabel.grafik else ():
            label = baris.label.strip()
            bertahun = int(label) if TAHUN.fullmatch(label) else None
            if baris.peran not in ("jumlah", "rerata") and bertahun is None:
                continue
            for sel in baris.angka:
                tahun = bertahun or sel.tahun or peta.isi.tahun
                uang = sel.besaran in (*_UANG.values(), *_PERSEN.values())
                besaran = sel.besaran if uang else None
                # The words of a heading that names no quantity say what is counted.
                asing = sel.periode or (uang and sel.imbuhan) or _LAMA.search(sel.kolom)
                if not asing and (uang or aditif(sel)):
                    hasil.setdefault((besaran, tahun), []).append(sel)
    return hasil


# --- means ---


def _rerata(peta: Peta, teks: str, satu: Bilangan) -> _Harap | None:
    """Return how much there is on average of each of what a table counts beside it: "rata-rata setiap kelompok ... 17,5 orang"."""
    temu = _SETIAP.search(teks[: satu.mulai])
    if temu is None or satu.jenis == "rp" or TAHUN.search(teks):
        return None
    apa, isi = kata_ucapan(temu["apa"] or temu["awal"]), kata_ucapan(f"{teks[temu.end() : satu.mulai]} {satu.jenis}")
    hasil = {h.nilai: h for tabel in peta.isi.tabel if not tabel.prosa for h in _nisbah(tabel, apa, isi, satu)}
    if any(abs(n - satu.nilai) <= satu.angka.langkah for n in hasil):
        return None
    dekat = [h for n, h in hasil.items() if terselip(bulatkan(n, satu), satu)]
    return dekat[0] if len(dekat) == 1 else None


def _nisbah(tabel: TabelPublikasi, apa: frozenset[str], isi: frozenset[str], satu: Bilangan) -> Iterator[_Harap]:
    """Yield the totals of a table, of what the words name, by the total of what they count."""
    total = [s for b in tabel.baris if b.peran == "jumlah" for s in b.angka if aditif(s)]
    banyak = [s for s in total if apa & kata_ucapan(s.isi.kolom) and nilai_sel(s) > 0]
    if len(banyak) != 1:
        return
    for s in total:
        if s is not banyak[0] and (isi & kata_ucapan(s.isi.kolom) or len(total) == _BERDUA):
            nilai = nilai_sel(s) / nilai_sel(banyak[0])
            hasil = tulis(bulatkan(nilai, satu), satu)
            yield _Harap(nilai, f"{s.teks} dibagi {banyak[0].teks} pada {tabel.nama} adalah {hasil}", (s,))


# --- changes ---


def _beda(peta: Peta, teks: str, satu: Bilangan, klausa: str) -> _Harap | None:
    """Return by how much an amount of the whole changed since a year that the sentence compares with."""
    temu = _KE_TAHUN.search(teks)
    besaran = _besaran(replace(satu, jenis="rp"), klausa) if satu.jenis in ("rp", "%") else None
    if satu.jenis in ("poin", "point"):
        return _beda_poin(peta, teks, satu, klausa)
    if temu is None or besaran is None:
        return None
    lama, baru = (_tunggal(peta, besaran, t) for t in (int(temu["tahun"]), peta.isi.tahun))
    if lama is None or baru is None or not nilai_sel(lama):
        return None
    beda = abs(nilai_sel(baru) - nilai_sel(lama))
    nilai = beda / nilai_sel(lama) * _SERATUS if satu.jenis == "%" else beda
    if abs(nilai - satu.nilai) <= satu.angka.langkah or not mirip(nilai, satu.nilai):
        return None
    return _Harap(nilai, f"Dari {lama.teks} menjadi {baru.teks} perubahannya {tulis(nilai, satu)}", (baru, lama))


def _beda_poin(peta: Peta, teks: str, satu: Bilangan, klausa: str) -> _Harap | None:
    """Return by how many points a share of the whole differs from that of an earlier year, which the sentence gives."""
    besaran = _besaran(replace(satu, jenis="%"), klausa)
    lama = [b for b in bilangan_kalimat(teks, bertitik=peta.isi.bertitik) if b.jenis == "%" and b.mulai < satu.mulai]
    kini = _tunggal(peta, besaran, peta.isi.tahun) if besaran else None
    dulu = {int(t) for t in TAHUN.findall(teks)}
    if kini is None or len(lama) != 1 or len(dulu) != 1 or max(dulu) >= peta.isi.tahun:
        return None
    beda = nilai_sel(kini) - lama[0].nilai
    arah = _ARAH.search(satu.depan)
    if abs(abs(beda) - satu.nilai) <= satu.angka.langkah:
        if arah is None or (1 if arah["naik"] else -1) * beda >= 0:
            return None
        return _Harap(abs(beda), f"Dari {lama[0].teks} menjadi {kini.teks} tidak “{arah[0].strip()}”", (kini,))
    return (
        _Harap(abs(beda), f"Dari {lama[0].teks} menjadi {kini.teks} perubahannya {tulis(abs(beda), satu)}", (kini,))
        if mirip(abs(beda), satu.nilai)
        else None
    )


def _tunggal(peta: Peta, besaran: Besaran, tahun: int) -> Sel | None:
    """Return the cell of a quantity and year on which all tables agree."""
    milik = _menurut(peta).get((besaran, tahun), ())
    return milik[0] if milik and len({nilai_sel(s) for s in milik}) == 1 else None
