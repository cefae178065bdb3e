"""Which rows of a grid are its head, and what each column is called."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kinerja.pembaca.unsur import Petak, SelPetak, sebut_kolom

__all__ = ["Kisi", "NamaKolom", "baris_nomor", "berangka", "bernilai", "hitung_kepala", "nama_kolom"]

#: A cell that holds one printed number, with its unit or sign.
_ANGKA = re.compile(
    r"[<>≤≥±+\-−(]*\s*(?:rp\.?\s*)?[-−(]?\s*(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d[\d.,]*)(?:\s*[-–/]\s*\d[\d.,]*)?\s*(?:,-|\.-)?\s*\)?\s*(?:%|persen)?\s*(?:\*{1,3}\)?)?",
    re.IGNORECASE,
)
_BERSATUAN = re.compile(r"[<>≤≥]?\s*\d(?:[\d.,]*\d)?\s+[A-Za-z][A-Za-z/²³]{0,13}\.?")
_TAHUN = re.compile(r"(?:tahun\s+|th\.?\s+|ta\s+)?(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?", re.IGNORECASE)
_NOMOR_KOLOM = re.compile(r"\(?\s*(\d{1,2})\s*([a-z]?)\s*\)?\s*(?:=[\d()\s/x×*:%+−-]*)?\)?\.?", re.IGNORECASE)
#: What a row of a head holds that says only the unit of each column, or which of a pair it is; so many at least.
_SATUAN = re.compile(
    r"\(\s*(?:rp\.?|rupiah|%|persen|0{3}|0{6}|(?:dalam\s+)?(?:ribu|juta|mil[iy]ar)(?:an)?(?:\s*(?:rp\.?|rupiah))?|"
    r"(?:rp\.?|rupiah)\s*(?:ribu|juta|mil[iy]ar)|orang|unit|ton|ha|km|jiwa)\s*\)|K|Rp\.?|%|T|R|C",
    re.IGNORECASE,
)
_SATUAN_MIN = 2
#: A unit in brackets says no more of a column than its heading above.
_BERKURUNG = re.compile(r"\(.*\)")
#: Numbers of columns that leave some out are so many at least.
_NOMOR_MIN = 5
#: A head is not higher than this.
_KEPALA_MAKS = 6


class Kisi:
    """A grid by row and column: each place knows the cell that covers it."""

    def __init__(self, petak: Petak) -> None:
        self.petak = petak
        self._sel: dict[tuple[int, int], SelPetak] = {
            (satu.baris + i, satu.kolom + j): satu
            for satu in petak.sel
            for i in range(satu.tinggi)
            for j in range(satu.lebar)
        }

    def sel(self, baris: int, kolom: int) -> SelPetak | None:
        """Return the cell that covers a place."""
        return self._sel.get((baris, kolom))

    def teks(self, baris: int, kolom: int) -> str:
        """Return the text of the cell that covers a place."""
        satu = self.sel(baris, kolom)
        return satu.teks if satu else ""

    def sendiri(self, baris: int, kolom: int) -> str:
        """Return the text of the cell that begins at a place, "" where it began before."""
        satu = self.sel(baris, kolom)
        return satu.teks if satu and (satu.baris, satu.kolom) == (baris, kolom) else ""

    def baris(self, nomor: int) -> list[SelPetak]:
        """Return the cells that cover a row, from left to right, each once."""
        semua = [self.sel(nomor, c) for c in range(self.petak.banyak_kolom)]
        return list(dict.fromkeys(satu for satu in semua if satu))

    def penuh(self, nomor: int) -> bool:
        """Say whether one cell covers a whole row."""
        return len(self.baris(nomor)) == 1 and self.petak.banyak_kolom > 1


@dataclass(frozen=True)
class NamaKolom:
    """What stands above a column: its own heading, and those of the groups it belongs to.

    ``berjudul`` is False where nothing does, and ``judul`` says which column it is.
    """

    judul: str
    kelompok: str = ""
    berjudul: bool = True


def berangka(teks: str) -> bool:
    """Say whether a text is one printed number; years are names.

    >>> [berangka(x) for x in ("76,50 %", "Rp 1.000.000,-", "2023", "Tahun 2023", "± 2021", "5 orang", "≥ 76", "76,5 *)")]
    [True, True, False, False, False, False, True, True]
    """
    return bool(_ANGKA.fullmatch(teks)) and not _TAHUN.fullmatch(teks.strip(" ()*±+<>Δ"))


def bernilai(teks: str) -> bool:
    """Say whether a text is a printed number, or one with its unit behind it.

    >>> [bernilai(x) for x in ("1.040 Org", "5 orang", "76,5", "12 bln", "51 Belanja Pegawai", "2023", "1. RM")]
    [True, True, True, True, False, False, False]
    """
    return berangka(teks) or bool(_BERSATUAN.fullmatch(teks))


def baris_nomor(isi: Sequence[str]) -> bool:
    """Say whether the texts of a row number the columns: 1 2 3, (1) (2), 5=4/3.

    >>> baris_nomor(["(1)", "(2)", "(3)"]), baris_nomor(["1", "2", "3", "4=3/2"]), baris_nomor(["3", "2", "5"])
    (True, True, False)
    """
    terisi = [satu for satu in isi if satu]
    cocok = [_NOMOR_KOLOM.fullmatch(satu) for satu in terisi]
    if len(terisi) < 2 or sum(map(bool, cocok)) < 0.8 * len(terisi):
        return False
    angka = [int(satu[1]) for satu in cocok if satu]
    if len(terisi) >= _NOMOR_MIN and all(cocok) and angka[0] <= 2 and all(a < b for a, b in pairwise(angka)):
        # Of columns of a group one number may stand for several.
        return True
    naik = all(0 <= b - a <= 2 for a, b in pairwise(angka))
    return naik and angka[0] <= 2 and angka[-1] >= len(angka) - 2 and angka[-1] > angka[0]


def hitung_kepala(kisi: Kisi) -> int:
    """Count the rows of the head of a grid; 0 where it begins with data."""
    petak = kisi.petak
    if petak.kepala is not None:
        return min(petak.kepala, petak.banyak_baris)
    for r in range(1, min(_KEPALA_MAKS, petak.banyak_baris)):
        if baris_nomor([satu.teks for satu in kisi.baris(r)]):
            return _dengan_satuan(kisi, r + 1)
    awal = 0
    while awal < petak.banyak_baris and kisi.penuh(awal):
        awal += 1
    if awal >= petak.banyak_baris - 1 or _berisi_data(kisi, awal):
        return 0
    akhir = max(satu.baris_akhir for satu in kisi.baris(awal) if satu.teks or satu.tinggi == 1)
    while akhir < min(awal + _KEPALA_MAKS, petak.banyak_baris - 1) and _berlanjut(kisi, akhir):
        akhir = max(satu.baris_akhir for satu in kisi.baris(akhir) if satu.baris == akhir)
    return _dengan_satuan(kisi, min(akhir, petak.banyak_baris))


def _dengan_satuan(kisi: Kisi, akhir: int) -> int:
    """Return where a head ends that goes on with a row of units, or of what each column of a group holds."""
    while akhir < kisi.petak.banyak_baris - 1:
        isi = [satu.teks for satu in kisi.baris(akhir) if satu.teks and satu.baris == akhir]
        if len(isi) < _SATUAN_MIN or not all(_SATUAN.fullmatch(satu) or _NOMOR_KOLOM.fullmatch(satu) for satu in isi):
            break
        if all(map(_NOMOR_KOLOM.fullmatch, isi)):
            break
        akhir += 1
    return akhir


def _berisi_data(kisi: Kisi, nomor: int) -> bool:
    """Say whether a row holds numbers: then it is no head."""
    return any(berangka(satu.teks) for satu in kisi.baris(nomor))


def _berlanjut(kisi: Kisi, nomor: int) -> bool:
    """Say whether the head goes on: a group of columns in the row above has its own headings here."""
    atas = [satu for satu in kisi.baris(nomor - 1) if satu.baris_akhir == nomor and satu.lebar > 1 and satu.teks]
    if not atas or kisi.penuh(nomor - 1) or _berisi_data(kisi, nomor):
        return False
    bawah = kisi.baris(nomor)
    return any(
        sum(1 for satu in bawah if satu.teks and g.kolom <= satu.kolom and satu.kolom_akhir <= g.kolom_akhir) > 1
        for g in atas
    )


def nama_kolom(kisi: Kisi, kepala: int, tanpa: Collection[int] = ()) -> list[NamaKolom]:
    """Return what each column is called; headings that occur twice get a number.

    Parameters
    ----------
    kisi, kepala
        the grid and the rows of its head.
    tanpa
        columns that only hold the sign of a currency: their heading belongs to the next column.
    """
    hasil: list[NamaKolom] = []
    nomor = {s for r in range(kepala) if baris_nomor([s.teks for s in kisi.baris(r)]) for s in kisi.baris(r)}
    for c in range(kisi.petak.banyak_kolom):
        tumpuk: list[SelPetak] = []
        for r in range(kepala):
            satu = kisi.sel(r, c)
            if satu is not None and satu.teks and satu not in tumpuk and satu not in nomor and not kisi.penuh(r):
                tumpuk.append(satu)
        nama = _bersatuan(list(dict.fromkeys(satu.teks for satu in tumpuk)))
        if not nama and c - 1 in tanpa:
            hasil.append(hasil[-1])
        elif not nama:
            hasil.append(NamaKolom(sebut_kolom(c + 1), berjudul=False))
        else:
            hasil.append(NamaKolom(nama[-1], " ".join(nama[:-1])))
    return _beda(hasil, tanpa)


def _bersatuan(nama: list[str]) -> list[str]:
    """Return headings from top to bottom, a unit in brackets joined to what it is the unit of."""
    if len(nama) > 1 and _BERKURUNG.fullmatch(nama[-1]) and _SATUAN.fullmatch(nama[-1]):
        return [*nama[:-2], f"{nama[-2]} {nama[-1]}"]
    return nama


def _beda(nama: Sequence[NamaKolom], tanpa: Collection[int]) -> list[NamaKolom]:
    hitung: dict[NamaKolom, int] = {}
    hasil = []
    for c, satu in enumerate(nama):
        if c in tanpa:
            hasil.append(satu)
            continue
        hitung[satu] = hitung.get(satu, 0) + 1
        n = hitung[satu]
        hasil.append(satu if n == 1 else replace(satu, judul=f"{satu.judul} ({n})"))
    return hasil
