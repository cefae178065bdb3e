"""Numbers that a sentence gives to a row of a table: its value, and its share of the whole, small ones and words too.

A row with a short name (sarjana, Mekar, lokal) is known where sentence or section speak of what its table is about. The
number behind the name is a value of that row, or its share, where nothing stands between both but words that join them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, UMUM, kata
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, mirip, terselip
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.tuturan.angka_huruf import berangka
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_baris_ucapan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Milik = tuple[TabelPublikasi, BarisPublikasi, Sel]
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
#: What joins the name of a row and its number and says no more than that the one has the other.
_HUBUNG = re.compile(
    r"[\s,(:]*(?:\b(?:yaitu|yakni|ialah|adalah|dengan|sebanyak|sebesar|sejumlah|seluas|senilai|berjumlah|jumlahnya|mencapai|tercatat|terdapat|ada|memiliki|"
    r"hanya|baru|merupakan|kelompok|terbesar|terkecil|terbanyak|tersedikit|paling|banyak|sedikit|besar|kecil|tinggi|rendah|mempunyai|"
    r"tahun|20\d\d|pada|telah|sudah|juga|masih|"
    # Any verb by which it has, takes or makes so many; none of change, plan or bound.
    r"(?!(?:melampaui|melebihi|mendekati|meningkat|menurun|membutuhkan|memerlukan|merencanakan|menargetkan|diharap|ditarget|direncana|dibutuh|diperlu)\w*)"
    r"(?:me[mn]?[a-z]{4,}|di[a-z]{3,}\s+(?:oleh|dengan)))\b[\s,(:]*)*(?:Rp\.?\s*)?",
    re.IGNORECASE,
)
#: "22 orang atau 45,83 persen": the second number is the share of the first.
_ATAU = re.compile(r"[^\d;.]*(?:\batau\b|\bsetara\b|\(|,)[^\d;.]*$", re.IGNORECASE)
#: Of what a share is taken where it is not of the whole of the table, and numbers that are no value of a row.
_LAIN = re.compile(
    r"\b(?:target\w*|naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|selisih\w*|lebih|kurang|sekitar|hampir|rata-rata|"
    r"di\s?banding\w*|masing-masing|setiap|tiap|per|triwulan|semester|antara|dari)\b",
    re.IGNORECASE,
)
_DARI = re.compile(r"\s*\)?\s*(?:dari|terhadap)\b", re.IGNORECASE)
#: How many sentences of a section say what it speaks of.
_INGAT, _PANJANG = 3, 3
_ORANG = frozenset("orang jiwa unit buah".split())
#: Words that may follow what is counted and say no more of it.
_LANJUT = re.compile(
    r"dan|atau|serta|pada|di|dari|dengan|yang|untuk|tahun|oleh|sedangkan|sementara|sehingga|dalam|telah|sudah|masih|juga|saja|menjadi|tersebut|ini|itu|"
    r"(?:me|di|ber|ter)[a-z]{3,}"
)
#: What ends a clause; letters between a number and the name of which it counts something.
_PISAH, _DEKAT = re.compile(r"[,;:()\d]|\b(?:dan|serta|sedangkan|sementara|di\s?antaranya)\b", re.IGNORECASE), 50
#: Words of captions that say of no table what it is about.
_HAMPA = frozenset(map(akar, UMUM)) | kata_ucapan(
    "tabel grafik menurut berdasarkan jenis tahun data daftar rekapitulasi per dinas kabupaten kota kecamatan realisasi anggaran pagu jumlah kinerja"
)


@dataclass(frozen=True)
class _Ucapan:
    """A number behind the name of a row: both, and the number before it where that is of the row too."""

    sebut: Sebut
    angka: Bilangan
    lalu: Bilangan | None


@dataclass(frozen=True)
class _Harap:
    """What a number should be, in words, and the cell that says so."""

    nilai: Decimal
    sebab: str
    sel: Sel


def periksa_baris_ucapan(peta: Peta) -> _Temuan:
    """Find numbers behind the name of a row that no value of that row, nor any share of it, explains."""
    nama = penyebut(peta)
    for tabel in peta.isi.tabel:
        tema: list[frozenset[str]] = []
        for sel, isi in baca_kalimat(tabel):
            for mentah in pisah_kalimat(isi):
                teks = berangka(mentah)
                tema = [*tema[-_INGAT + 1 :], kata_ucapan(teks)]
                latar = frozenset().union(*tema, kata_ucapan(tabel.nama))
                if temu := _salah(peta, nama, teks, latar):
                    satu, harap = temu
                    dugaan = duga(
                        sel, "", f"{harap.sebab}, tetapi tertulis {satu.teks}", harap.sel, tingkat=Tingkat.PERINGATAN
                    )
                    yield sel, replace(dugaan, tercetak=_tertulis(mentah, satu))


def _tertulis(teks: str, satu: Bilangan) -> str:
    """Return the number as it is printed: the whole sentence where it is spelled out."""
    return satu.teks if satu.teks in teks else teks


def _salah(peta: Peta, nama: Penyebut, teks: str, latar: frozenset[str]) -> tuple[Bilangan, _Harap] | None:
    semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
        return None
    for satu in _ucapan(nama, teks, semua):
        milik = [m for m in nama.sel.get(satu.sebut.kunci, ()) if _sehal(satu.sebut, m, latar) and _kini(peta, m[2])]
        if not milik or _terjelaskan(satu.angka, milik, semua):
            continue
        harap = _pangsa(satu, milik, teks) if satu.angka.jenis == "%" else _nilai(satu.angka, milik, teks)
        if harap is not None and not any(b.nilai == harap.nilai for b in semua):
            return satu.angka, harap
    return None


def _ucapan(nama: Penyebut, teks: str, semua: Sequence[Bilangan]) -> Iterator[_Ucapan]:
    """Yield the numbers that follow the name of a row, or count what is of it, and their shares."""
    sebut = nama.sebut(teks)
    yield from _mendahului(sebut, teks, semua)
    for n, satu in enumerate(sebut):
        batas = sebut[n + 1].mulai if n + 1 < len(sebut) else len(teks)
        milik = [b for b in semua if satu.akhir <= b.mulai and b.akhir <= batas]
        if n and re.fullmatch(r"\s*(?:,|dan|serta|,\s*dan)\s*", teks[sebut[n - 1].akhir : satu.mulai]):
            continue
        if not milik or not _HUBUNG.fullmatch(teks, satu.akhir, milik[0].mulai) or _LAIN.search(_depan(teks, satu)):
            continue
        yield _Ucapan(satu, milik[0], None)
        if len(milik) > 1 and milik[1].jenis == "%" and milik[0].jenis != "%" and _ATAU.fullmatch(milik[1].depan):
            yield _Ucapan(satu, milik[1], milik[0])


def _mendahului(sebut: Sequence[Sebut], teks: str, semua: Sequence[Bilangan]) -> Iterator[_Ucapan]:
    """Yield the numbers that stand before the name of a row: "12 orang menduduki jabatan struktural"."""
    for n, satu in enumerate(sebut):
        awal = max((s.akhir for s in sebut[:n]), default=0)
        milik = [b for b in semua if awal <= b.mulai and b.akhir <= satu.mulai and b.jenis not in ("", "%", "rp")]
        belakang = next((b for b in semua if b.mulai >= satu.akhir), None)
        if not milik or (belakang and _HUBUNG.fullmatch(teks, satu.akhir, belakang.mulai)):
            continue
        antara = teks[milik[-1].akhir : satu.mulai]
        if len(antara) < _DEKAT and not _PISAH.search(antara) and not _LAIN.search(f"{milik[-1].depan} {antara}"):
            yield _Ucapan(satu, milik[-1], None)


def _depan(teks: str, satu: Sebut) -> str:
    """Return the words of the clause before a name."""
    return re.split(r"[,;:()\d]|\b(?:sedangkan|sementara|dan)\b", teks[: satu.mulai])[-1]


def _kini(peta: Peta, sel: Sel) -> bool:
    return sel.tahun in (None, peta.isi.tahun) and not sel.periode


def _sehal(sebut: Sebut, milik: _Milik, latar: frozenset[str]) -> bool:
    """Say whether a row is meant: by its full name, or a short one where the text speaks of what its table is about."""
    tabel, baris, sel = milik
    if baris.peran != "isi" or tabel.grafik:
        return False
    return not sebut.lemah or bool((kata_ucapan(f"{tabel.nama} {sel.isi.kolom}") - _HAMPA) & latar)


def _terjelaskan(satu: Bilangan, milik: Sequence[_Milik], semua: Sequence[Bilangan]) -> bool:
    """Say whether a number is a value of the row, the sum or difference of two, a share of any total, or follows from others."""
    nilai = {nilai_sel(s) for _, _, s in milik}
    if any(s.angka and sama(s.angka, satu.angka, longgar=True) for _, _, s in milik):
        return True
    lain = {b.nilai for b in semua if b is not satu}
    langkah = satu.angka.langkah if satu.angka.terbulat else Decimal(0)
    if any(
        min(abs(a + b - satu.nilai), abs(a - b - satu.nilai)) <= langkah for a in nilai for b in nilai | lain if a != b
    ):
        return True
    if satu.jenis != "%":
        return False
    pangsa = [n for m in milik for n, _ in _bagian(*m)]
    pangsa += [a / b * _SERATUS for a in nilai | lain for b in nilai | lain if a != b and b > 0]
    return any(abs(n - satu.nilai) <= langkah + _LEBIH for n in pangsa)


def _bagian(tabel: TabelPublikasi, _: BarisPublikasi, sel: Sel) -> Iterator[tuple[Decimal, str]]:
    """Yield the shares in per cent of a cell in the totals of its column."""
    if not aditif(sel):
        return
    for b in tabel.baris:
        total = tabel.sel(b, sel.kolom)
        if b.peran == "jumlah" and total and nilai_sel(total) > 0:
            yield nilai_sel(sel) / nilai_sel(total) * _SERATUS, total.teks


def _nilai(satu: Bilangan, milik: Sequence[_Milik], teks: str) -> _Harap | None:
    """Return the only value of the row that the words around a number can mean."""
    sepadan = [m for m in milik if _sejenis(satu, m[2])]
    ucap = kata_ucapan(teks[satu.akhir :].split(",")[0]) | kata_ucapan(satu.jenis) | kata_ucapan(teks[: satu.mulai])
    tepat = _berjudul(sepadan, ucap)
    if len({nilai_sel(s) for _, _, s in tepat}) > 1:
        # Of several columns only a slip tells which is meant.
        tepat = [m for m in tepat if terselip(nilai_sel(m[2]), satu)]
    if len({nilai_sel(s) for _, _, s in tepat}) != 1:
        return None
    tabel, baris, sel = tepat[0]
    harap = nilai_sel(sel)
    selip = terselip(harap, satu)
    panjang = selip and len(str(int(satu.nilai))) >= _PANJANG
    # A short number must count what the column counts, and nothing beside it.
    pendek = (selip or mirip(harap, satu.nilai)) and _dicacah(satu, sel) and not _bersifat(satu, sel, teks)
    if not (panjang or pendek):
        return None
    return _Harap(harap, f"{baris.nama} pada {tabel.nama}, kolom {sel.kolom}, adalah {sel.teks}", sel)


def _dicacah(satu: Bilangan, sel: Sel) -> bool:
    """Say whether a number counts what its column, or its table, counts; people and pieces may be of anything."""
    return satu.jenis in _ORANG or bool(kata_ucapan(satu.jenis) & kata_ucapan(f"{sel.isi.tabel} {sel.isi.kolom}"))


def _bersifat(satu: Bilangan, sel: Sel, teks: str) -> bool:
    """Say whether a word behind what is counted makes a part of it: of "6 rak besi" a table of shelves knows nothing."""
    temu = re.match(rf"\s*{re.escape(satu.jenis)}\s+(?P<lanjut>[a-z]+)", teks[satu.akhir :]) if satu.jenis else None
    lanjut = temu["lanjut"] if temu else ""
    return (
        bool(lanjut)
        and not _LANJUT.fullmatch(lanjut)
        and not kata_ucapan(lanjut) & kata_ucapan(f"{sel.isi.tabel} {sel.isi.kolom}")
    )


def _berjudul(milik: Sequence[_Milik], ucap: frozenset[str]) -> list[_Milik]:
    """Return the cells whose heading shares most words with what is said; else those of totals; else all."""
    pilih = {id(m[2]): len((kata_ucapan(m[2].isi.kolom) - _HAMPA) & ucap) for m in milik}
    utama = max(pilih.values(), default=0)
    if utama:
        return [m for m in milik if pilih[id(m[2])] == utama]
    total = [m for m in milik if set(kata(m[2].isi.kolom)) <= {"jumlah", "total", "orang"} and kata(m[2].isi.kolom)]
    return total or list(milik)


def _sejenis(satu: Bilangan, sel: Sel) -> bool:
    """Say whether a number of a sentence can be that of a cell: money or none, of as many decimals, no percentage."""
    if sel.angka is None or sel.angka.persen or sel.besaran in PERSENAN:
        return False
    uang = sel.besaran in UANG
    if (satu.jenis == "rp") != uang:
        return False
    return satu.angka.kelipatan > 1 or bool(sel.angka.desimal) == bool(satu.angka.desimal)


def _pangsa(ucap: _Ucapan, milik: Sequence[_Milik], teks: str) -> _Harap | None:
    """Return the share that a percentage behind a value of the row, or behind its name, must be."""
    satu, lalu = ucap.angka, ucap.lalu
    calon: dict[Decimal, _Harap] = {}
    for m in milik:
        tabel, baris, sel = m
        if lalu is not None and not (sel.angka and sama(sel.angka, lalu.angka)):
            continue
        for nilai, total in _bagian(*m):
            sebab = f"{baris.nama} {sel.teks} dari {total} pada {tabel.nama} adalah {cetak_desimal(nilai, 2)} persen"
            calon[bulatkan(nilai, satu)] = _Harap(nilai, sebab, sel)
    if lalu is None and not _DARI.match(teks, satu.akhir):
        calon = {n: h for n, h in calon.items() if terselip(n, satu)}
    dekat = [h for n, h in calon.items() if mirip(n, satu.nilai)]
    return dekat[0] if len(calon) == len(dekat) == 1 else None
