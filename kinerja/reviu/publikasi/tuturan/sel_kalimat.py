"""Numbers of sentences against the cell that the sentence names by its row and its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.tuturan.himpunan_baris import himpunan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_sel_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A number that is said to follow a change, or of which only a part is meant.
_LAIN = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|selisih\w*|lebih|kurang|beda\w*|rata-rata|"
    r"di\s?antara\w*|per|setiap|tiap|masing-masing|target\w*|tahun\s+lalu|sebelumnya|sekitar|hampir)\s*(?:sebesar|sebanyak|hanya)?\s*$",
    re.IGNORECASE,
)
#: A plan is held against what is planned alone.
_RENCANA = re.compile(r"\b(?:(?:di)?target\w*|direncanakan|rencana)\b", re.IGNORECASE)
#: What adds up parts of the year, which a column has one by one.
_KUMULATIF = re.compile(r"\b(?:sampai|hingga|s\.?\s?d\.?|kumulatif|sejak|dari\s+triwulan)\b", re.IGNORECASE)
_BATAS = re.compile(r"[,;:()\d]|\b(?:dan|serta|sedangkan|sementara|menjadi|atau|dari|dengan)\b", re.IGNORECASE)
_KLAUSA = re.compile(r";|\b(?:sedangkan|sementara)\b", re.IGNORECASE)
_TAHUN = re.compile(r"20\d\d")
#: Words of headings and captions that name nothing of their own.
_UMUM = frozenset(
    "tabel jumlah total nilai banyak tahun menurut berdasarkan jenis data rekapitulasi rincian daftar realisasi anggaran capaian kinerja "
    "target pagu volume satuan keterangan unit orang dan per rp rupiah ribu juta".split()
)
#: Words of a sentence that say no more than that a number is of what it names.
_TERANG = _UMUM | frozenset(
    "berjumlah sebanyak sebesar mencapai tercatat terdapat ada adalah ialah yaitu yakni terdiri seluruh seluruhnya keseluruhan sejumlah "
    "pada di dinas badan kantor ini itu tersebut selama sepanjang ada memiliki didukung oleh telah sampai akhir lulusan berpendidikan buah "
    "merupakan menjadi naik turun meningkat menurun pula juga hanya antaranya antara bersama kondisi dalam yang sepanjang".split()
)
_AKAR_TERANG = frozenset(map(akar, _TERANG))
_SELURUH = frozenset("seluruh seluruhnya keseluruhan total semua semuanya".split())
_AKAR_SELURUH = frozenset(map(akar, _SELURUH))
#: Digits of which one wrong by chance gives no other number of the report; words that a sentence may add to the names of a cell.
_PANJANG, _TAMBAHAN, _TERKECIL = 3, 3, 10


@dataclass(frozen=True)
class _Kolom:
    """A number of a table with the words of its column: of one cell, or what the cells of a column without total make."""

    tabel: TabelPublikasi
    baris: BarisPublikasi
    sel: Sel
    kata: frozenset[str]
    jumlah: Decimal | None = None

    @property
    def nilai(self) -> Decimal:
        """Its value."""
        return nilai_sel(self.sel) if self.jumlah is None else self.jumlah

    def cocok(self, satu: Bilangan) -> bool:
        """Say whether a number of a sentence can be it."""
        if self.jumlah is not None:
            return self.jumlah == satu.nilai
        return self.sel.angka is not None and sama(self.sel.angka, satu.angka, longgar=True)

    @property
    def sebutan(self) -> str:
        """What it is, as a finding says it."""
        if self.jumlah is None:
            return f"{self.baris.nama} pada {self.tabel.nama}, kolom {self.sel.kolom}, adalah {self.sel.teks}"
        return f"kolom {self.sel.kolom} pada {self.tabel.nama} berjumlah {cetak_desimal(self.jumlah, 0)}"


def periksa_sel_kalimat(peta: Peta) -> _Temuan:
    """Find numbers of sentences that are not what stands in the row and column that the sentence names."""
    nama, total = penyebut(peta), _total(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            salah = ((b, c) for b in semua if (c := _salah(peta, nama, total, teks, b, semua)))
            if temu := next(salah, None):
                satu, milik = temu
                pesan = f"Tertulis {satu.teks}, padahal {milik.sebutan}"
                dugaan = duga(sel, "", pesan, milik.sel, tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=satu.teks)


def _salah(
    peta: Peta, nama: Penyebut, total: Sequence[_Kolom], teks: str, satu: Bilangan, semua: Sequence[Bilangan]
) -> _Kolom | None:
    if not _terukur(peta, teks, satu):
        return None
    belakang = _BATAS.split(teks[satu.akhir :], maxsplit=1)[0]
    dekat = _akar(f"{_potong(satu.depan)} {belakang}")
    sebut = [s for s in nama.sebut(teks) if s.akhir <= satu.mulai]
    if sebut:
        calon = [_Kolom(t, b, s, _kata_kolom(s)) for t, b, s in nama.sel.get(sebut[-1].kunci, ())]
        milik = [c for c in calon if c.kata and c.kata <= dekat]
        lebih = dekat - _akar(teks[sebut[-1].mulai : sebut[-1].akhir])
    else:
        lebih = _akar(_KLAUSA.split(teks[: satu.mulai])[-1]) | dekat
        calon = milik = [c for c in total if c.kata <= dekat and _bertajuk(c, lebih)]
    if _RENCANA.search(_potong(satu.depan)):
        milik = [c for c in milik if c.sel.besaran is Besaran.TARGET]
    # Every value of the row is a right one.
    if any(c.cocok(satu) for c in calon):
        return None
    return _pilih(peta, satu, [c for c in milik if _sejenis(satu, c.sel)], lebih, semua)


def _terukur(peta: Peta, teks: str, satu: Bilangan) -> bool:
    """Say whether a number can be that of a cell: no percentage, difference, sum of parts of the year, nor of another year."""
    if satu.jenis == "%" or not satu.nilai or _tahun_lain(peta, teks):
        return False
    return not _LAIN.search(satu.depan) and not _KUMULATIF.search(satu.depan)


def _pilih(
    peta: Peta, satu: Bilangan, milik: Sequence[_Kolom], lebih: frozenset[str], semua: Sequence[Bilangan]
) -> _Kolom | None:
    """Return the only cell that is meant, where the number is one slip from it, or the sentence says nothing else."""
    # Of small numbers the noun behind them must be the heading.
    milik = [c for c in milik if mirip(c.nilai, satu.nilai, 2)]
    milik = [c for c in milik if satu.nilai >= _TERKECIL or akar(satu.jenis) in c.kata]
    nilai = {c.nilai for c in milik}
    if len(nilai) != 1 or satu.nilai in tercetak_tabel(peta.isi):
        return None
    harap, lawan = next(iter(nilai)), milik[0]
    if any(b.nilai == harap for b in semua):
        return None
    asing = {k for k in lebih - _akar(lawan.tabel.nama) - lawan.kata - _AKAR_TERANG if not k.isdigit()}
    tepat = not asing and mirip(harap, satu.nilai, 2)
    selip = terselip(harap, satu) and len(str(int(satu.nilai))) >= _PANJANG and len(asing) <= _TAMBAHAN
    return lawan if tepat or selip else None


def _potong(depan: str) -> str:
    """Return the words before a number since the last sign of a clause, or the word that joins it to another number."""
    isi = re.split(r"[,;:()]|\b(?:sedangkan|sementara|atau|menjadi\s+(?=\w+\s+\d))\b", depan)
    return isi[-1]


def _tahun_lain(peta: Peta, teks: str) -> bool:
    return any(int(t) != peta.isi.tahun for t in _TAHUN.findall(teks))


def _sejenis(satu: Bilangan, sel: Sel) -> bool:
    assert sel.angka is not None
    if (satu.jenis == "rp") != (sel.besaran in UANG) or sel.angka.persen:
        return False
    return bool(sel.angka.desimal) == bool(satu.angka.desimal)


@lru_cache(maxsize=8192)
def _inti(teks: str) -> frozenset[str]:
    return frozenset(akar(k) for k in kata(teks) if k not in _UMUM and not _TAHUN.fullmatch(k))


@lru_cache(maxsize=8192)
def _akar(teks: str) -> frozenset[str]:
    """Return the roots of all words of a text."""
    return frozenset(map(akar, kata(teks)))


def _kata_kolom(sel: Sel) -> frozenset[str]:
    return _inti(f"{sel.isi.kelompok or ''} {sel.isi.kolom}")


def _bertajuk(satu: _Kolom, ucap: frozenset[str]) -> bool:
    """Say whether words name the whole of a table: what it is of, and that all is meant where the column has no name."""
    tajuk = {k for k in _inti(satu.tabel.nama) if not k.isdigit()} - satu.kata
    if not tajuk & ucap:
        return False
    return bool(satu.kata) or bool(_AKAR_SELURUH & ucap)


def _total(peta: Peta) -> list[_Kolom]:
    """Return the totals of the tables of the report's year, printed or, of counts without a row of totals, added up."""
    return [
        c for tabel in peta.isi.tabel if not tabel.prosa for c in (_tercetak(peta, tabel) or _terjumlah(peta, tabel))
    ]


def _tercetak(peta: Peta, tabel: TabelPublikasi) -> list[_Kolom]:
    return [
        _Kolom(tabel, baris, sel, _kata_kolom(sel))
        for baris in tabel.baris
        if baris.peran == "jumlah"
        for sel in baris.angka
        if sel.tahun in (None, peta.isi.tahun)
    ]


def _terjumlah(peta: Peta, tabel: TabelPublikasi) -> Iterator[_Kolom]:
    """Yield the sums of the columns of counts whose rows are things of one kind."""
    for himpun in himpunan(peta):
        if himpun.tabel is not tabel or "indikator" in himpun.benda:
            continue
        for kolom in tabel.kolom:
            isi = [s for b in himpun.baris if (s := tabel.sel(b, kolom))]
            cacah = all(aditif(s) and s.angka and not s.angka.desimal and s.besaran not in UANG for s in isi)
            if cacah and len(isi) == len(tabel.baris) > 1 and isi[0].tahun in (None, peta.isi.tahun):
                jumlah = sum(map(nilai_sel, isi), Decimal(0))
                yield _Kolom(tabel, himpun.baris[0], isi[0], _kata_kolom(isi[0]), jumlah)
