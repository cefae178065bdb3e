"""Shares and means that a sentence gives of what the tables add up: of all, on average."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import mean

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.cacahan import rekap_capaian
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_porsi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
#: A percentage of all that a list adds up to.
_SELURUH = re.compile(r"\s*(?:\)\s*)?(?:dari|terhadap)\s+(?:seluruh|keseluruhan|total|jumlah)\b", re.IGNORECASE)
#: What is a share of money is of no count.
_SELURUH_UANG = re.compile(
    r"\b(?:dari|terhadap)\s+(?:seluruh|keseluruhan|total|jumlah)\s+(?:realisasi|belanja|anggaran|pagu|pengeluaran)\b",
    re.IGNORECASE,
)
_SUMBANG = re.compile(
    r"\b(?:menyumbang\w*|berkontribusi|kontribusi\w*|porsi\w*|sumbangan\w*|pangsa\w*)\b", re.IGNORECASE
)
_TERHADAP = re.compile(r"\b(?:terhadap|dari)\s+(?:[A-Za-z]+\s+){0,2}$", re.IGNORECASE)
_RERATA = re.compile(
    r"\b(?:rata\s*-\s*rata\s+capaian|capaian\s+(?:kinerja\s+)?rata\s*-\s*rata|indikator\b[^.;]*\b(?:tercapai|mencapai\s+target)\b[^.;\d]*\brata\s*-\s*rata)\b(?!\s+(?:nasional|provinsi|ter(?:tinggi|rendah|endah|besar|kecil)|paling))(?P<sisa>[^.;]*)",
    re.IGNORECASE,
)
#: Whose mean it is, before it: "Sasaran 2: ...", "Misi Kedua ...", "sasaran strategis Meningkatnya ...".
_MILIK = re.compile(
    r"\b(?:sasaran|misi|tujuan|program|urusan|bidang|indikator)(?:\s+(?:strate[gj]i[sk]|pokok|kinerja))?\s*"
    r"(?:\d|[ivx]+\b|[:“\"'„(]|(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|pertama)\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_RERATA_LAIN = re.compile(r"\b(?:sasaran|program|tujuan|triwulan|tahun\s+lalu|sebelumnya)\b", re.IGNORECASE)
#: How far a mean of another table lies from what the tables give.
_JAUH = Decimal(15)
_ANGKA, _LEBIH = 3, Decimal("0.01")
#: A number so near behind a percentage is what it is of.
_DEKAT = 40


def periksa_porsi(peta: Peta) -> _Temuan:
    """Find shares of a whole and means of capaian that the tables do not give."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            isi = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            if isi and (temu := _pangsa(peta, nama, teks, isi) or _rerata(peta, teks, isi)):
                pesan, lawan = temu
                yield sel, duga(sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN)
                break


# --- shares ---


def _pangsa(peta: Peta, nama: Penyebut, teks: str, isi: Sequence[Bilangan]) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold "A atau p persen dari seluruh ..." against the total of the column in which A stands."""
    polos = _tanpa_nama(nama, teks)
    for nomor, persen in enumerate(isi):
        depan_polos = polos[persen.mulai - len(persen.depan) : persen.mulai]
        if persen.jenis != "%" or not (_SELURUH.match(teks, persen.akhir) or _SUMBANG.search(depan_polos)):
            continue
        belakang = isi[nomor + 1] if nomor + 1 < len(isi) else None
        if belakang and belakang.jenis == "rp" and belakang.mulai - persen.akhir < _DEKAT:
            # The whole is named: the numbers of the sentence say it.
            continue
        depan = (
            isi[nomor - 1]
            if nomor and isi[nomor - 1].jenis != "%" and persen.mulai - isi[nomor - 1].akhir < _DEKAT
            else None
        )
        sel = _yang_berbagian(peta, nama, teks, persen, depan)
        calon = [(h, s) for t, b, s in sel for h in _bagian(t, b, s)]
        if any(abs(h - persen.nilai) <= persen.angka.langkah for h, _ in calon):
            continue
        dekat = min(calon, key=lambda c: abs(c[0] - persen.nilai), default=None)
        if dekat and abs(dekat[0] - persen.nilai) * 2 <= max(dekat[0], persen.nilai):
            harap, milik = dekat
            return (
                f"{milik.isi.baris} {milik.teks} adalah {cetak_desimal(harap, 2)} persen dari jumlahnya pada {milik.isi.tabel}, tetapi tertulis {persen.teks}",
                (milik,),
            )
    return None


def _yang_berbagian(
    peta: Peta, nama: Penyebut, teks: str, persen: Bilangan, depan: Bilangan | None
) -> list[tuple[TabelPublikasi, BarisPublikasi, Sel]]:
    """Return the cells that a percentage can be a share of: by the number before it, a short one only of the row that is named."""
    if depan is None:
        return list(_bernama(nama, teks, persen))
    return list(_berangka(peta, depan)) or [m for m in _bernama(nama, teks, persen) if nilai_sel(m[2]) == depan.nilai]


def _tanpa_nama(nama: Penyebut, teks: str) -> str:
    """Blank out the names of rows: "Kontribusi pajak" can be what an indicator is called."""
    for satu in nama.sebut(teks):
        teks = teks[: satu.mulai] + " " * (satu.akhir - satu.mulai) + teks[satu.akhir :]
    return teks


def _berangka(peta: Peta, angka: Bilangan) -> Iterator[tuple[TabelPublikasi, BarisPublikasi, Sel]]:
    """Yield the cells that print a number of enough digits to be no other one by chance."""
    if len(angka.teks) < _ANGKA:
        return
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            yield from (
                (tabel, baris, s)
                for s in baris.angka
                if baris.peran == "isi" and s.angka and not s.angka.persen and sama(s.angka, angka.angka)
                if bool(s.angka.desimal) == bool(angka.angka.desimal) or angka.angka.kelipatan > 1
            )


def _bernama(nama: Penyebut, teks: str, persen: Bilangan) -> Iterator[tuple[TabelPublikasi, BarisPublikasi, Sel]]:
    # What a share is of is not what has it.
    sebut = [s for s in nama.sebut(teks) if s.akhir <= persen.mulai and not _TERHADAP.search(teks[: s.mulai])]
    beruang = _SELURUH_UANG.search(teks) is not None
    for tabel, baris, sel in nama.sel.get(sebut[-1].kunci, ()) if sebut and not sebut[-1].lemah else ():
        if baris.peran == "isi" and sel.angka and not sel.angka.persen and (sel.besaran in UANG or not beruang):
            yield tabel, baris, sel


def _bagian(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel) -> Iterator[Decimal]:
    """Yield the percentages that a cell is of the totals of its column, and of its row."""
    kolom = [(b, s) for b in tabel.baris if (s := tabel.sel(b, sel.kolom))]
    total = [nilai_sel(s) for b, s in kolom if b.peran == "jumlah"]
    # Without a row of totals it is the sum, or the first or last row where that is the whole by another name.
    total = total or [
        sum((nilai_sel(s) for b, s in kolom if b.peran == "isi"), Decimal(0)),
        nilai_sel(kolom[0][1]),
        nilai_sel(kolom[-1][1]),
    ]
    total += [
        nilai_sel(s) for s in baris.angka if s is not sel and s.besaran is sel.besaran and nilai_sel(s) > nilai_sel(sel)
    ]
    yield from (nilai_sel(sel) / n * _SERATUS for n in total if n > 0)


# --- means ---


def _rerata(peta: Peta, teks: str, isi: Sequence[Bilangan]) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold the mean of the capaian against the means that the tables print or give."""
    temu = _RERATA.search(teks)
    if temu is None or _RERATA_LAIN.search(temu["sisa"]):
        return None
    angka = next((b for b in isi if b.mulai >= temu.start() and (b.jenis == "%" or b.angka.desimal)), None)
    if angka and _MILIK.search(teks, 0, angka.mulai):
        return None
    semua = [
        *_rerata_tercetak(peta),
        *((None, mean(n for n in r.capaian)) for t in peta.isi.tabel if (r := rekap_capaian(peta, t))),
    ]
    if angka is None or not semua:
        return None
    sel, dekat = min(semua, key=lambda satu: abs(satu[1] - angka.nilai))
    terselip_satu = terselip(bulatkan(dekat, angka), angka)
    if abs(dekat - angka.nilai) <= angka.angka.langkah + _LEBIH or not (
        terselip_satu or abs(dekat - angka.nilai) <= _JAUH
    ):
        return None
    pesan = f"Rata-rata capaian menurut tabelnya adalah {cetak_desimal(dekat, 2)}, tetapi tertulis {angka.teks}"
    return pesan, (sel,) if sel else ()


def _rerata_tercetak(peta: Peta) -> Iterator[tuple[Sel | None, Decimal]]:
    baris = (b for t in peta.isi.tabel if not t.prosa for b in t.baris if b.peran == "rerata")
    yield from ((s, s.angka.nilai) for b in baris for s in b.angka if s.angka and s.besaran is Besaran.CAPAIAN)
