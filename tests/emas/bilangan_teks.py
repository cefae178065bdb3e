"""Every number that a published text prints, sorted into what it is, and those that no list of the back test accounts for.

``python tests/emas/bilangan_teks.py renja_2021 TEKS`` counts the numbers of the text by class and lists each that is
neither structure (a year, a regulation, a code, the number of a chapter or of a line) nor in the lists of that back test:
row by row for the tables, section by section for the prose. The texts themselves are no part of the project.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from kinerja.angka import terbilang

__all__ = ["DAFTAR", "Bilangan", "baca_bilangan", "golongkan", "nilai", "salah_terbilang", "sisa", "utama"]

SINI = Path(__file__).resolve().parent
_ANGKA = re.compile(r"(?:(?<![\w.,)%\s])(?<!\w)-|(?:(?<=\s)|^)-)?(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_BERTITIK = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_BERKOMA = re.compile(r"-?\d{1,3}(?:,\d{3}){2,}")
#: A cell that holds a number with or without a unit, "20 kelompok", and no number of a column, "(3)".
_ISI_ANGKA = re.compile(r"(?:Rp)?[\s.]*-?[\d.,]+\s*%?(?:\s+(?!\d)[^\d().]{1,25})?\s*(?:\(\d+ ?%\))?\s*")
_BULAN = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nop?v?ember|Desember"

#: What a number is by the words around it, where ``@`` stands for the number; the first that fits counts.
_POLA: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kelas, re.compile(pola, re.IGNORECASE))
    for kelas, pola in (
        ("tanggal", rf"@(?:\s*[-–]\s*\d+)?\s+(?:{_BULAN})\b|\d\s*[-–]\s*@\s+(?:{_BULAN})\b|@/\d+/\d{{4}}|\d/@/\d{{4}}"),
        ("peraturan", r"(?:nomor|\bno\.?|pasal|ayat \(?|seri \w,? ?)\s*@|@/(?:Per|M)\b|/@"),
        ("peraturan", r"(?:permendagri|perpres|inpres|permenpan\S*|\bUU|\bPP)\s+(?:no\.?\s*)?@"),
        ("nomor", r"(?:^|> )\W*@[.)]?(?:\s|$)|\(@\) [a-z]|^\W*\d+(?:\.\d+)*\.@|(?:tabel|gambar|grafik)\s+\d\.\s+@"),
        (
            "nomor",
            r"(?:tabel|gambar|grafik|bab|lampiran|misi|prioritas|fokus|\bPN|\bMP|\bP|cita|tujuan|sasaran|strategi|kebijakan"
            r"|triwulan|\bTW|tahap)(?:\s+(?:nomor|ke|strategis)){0,2}[ -]*@(?!\s*(?:%|indikator))",
        ),
        ("nama", r"(?:industri|covid)[ -]*@|\b[SD][ -]?@(?:\b|$)|@ \(satu\) (?:daerah|tahun)|expo ke @|\broda @"),
        ("nama", r"\bNIP\D{1,3}[\d ]*@|(?:telp|fax|hunting).{0,22}@|\(\d+\) @|- @$|pembina tk @|\(# @ #\)"),
    )
)


@dataclass(frozen=True)
class Bilangan:
    """A printed number.

    Attributes
    ----------
    baris
        line of the text, from 1.
    tempat
        "Tabel 2.1" for a cell below that caption, the section for prose and for tables without caption.
    sel
        whether it stands in a cell.
    kelas
        "angka", or the kind of structure that it is.
    """

    baris: int
    tempat: str
    sel: bool
    tulis: str
    kelas: str
    sekitar: str


def nilai(tulis: str) -> Decimal:
    """Read a number as Indonesian documents print it, with their habits.

    >>> [str(nilai(satu)) for satu in ("8.315", "155,72", "8,716,673,017", "108.60", "10.711482.609")]
    ['8315', '155.72', '8716673017', '108.60', '10711482609']
    """
    if _BERTITIK.fullmatch(tulis):
        return Decimal(tulis.replace(".", "").replace(",", "."))
    rapi = tulis.replace(",", "" if _BERKOMA.fullmatch(tulis) else ".")
    # No document prints that many decimals: a point of the thousands is missing or misprinted.
    return (
        Decimal(rapi)
        if rapi.count(".") <= 1 and len(rapi.partition(".")[2]) < 6
        else Decimal(re.sub(r"[^\d-]", "", rapi))
    )


def golongkan(kiri: str, tulis: str, kanan: str) -> str:
    """Name the class of a number by the words around it; "angka" is what a list must account for.

    >>> golongkan("Peraturan Menteri Nomor ", "86", " Tahun 2017"), golongkan("sebanyak ", "7", " program")
    ('peraturan', 'angka')
    """
    if not _BERTITIK.fullmatch(tulis) and re.fullmatch(r"\d{1,2}(?:\.\d{1,4}){2,}|0\d+(?:\.\d+)*", tulis):
        return "kode"
    teks = f"{kiri}@{kanan}"
    struktur = next((kelas for kelas, pola in _POLA if pola.search(teks)), None)
    return struktur or ("tahun" if re.fullmatch(r"(?:19|20)\d\d", tulis) else "angka")


def baca_bilangan(teks: str) -> Iterator[Bilangan]:
    """Yield every number of the text with its place and class."""
    bagian = tabel = ""
    for nomor, baris in enumerate(teks.splitlines(), 1):
        sel = baris.split("\t")
        if len(sel) == 1 and (
            judul := re.match(r"(?:BAB|DAFTAR|LAMPIRAN)\b( [IVX]+)?|\d(?:\.\d+)+(?=\.? +[A-Z])", baris)
        ):
            bagian, tabel = judul[0], ""
        if len(sel) == 1 and (judul := re.match(r"\*{0,2}(Tabel|Gambar)\s+(\d\.)\s*(\d+)\b", baris)):
            tabel = f"Tabel {judul[2]}{judul[3]}" if judul[1] == "Tabel" else ""
        judul_kolom = len(sel) > 1 and _judul_kolom(sel)
        for urut, isi in enumerate(sel):
            for temu in _ANGKA.finditer(isi):
                kelas = golongkan(isi[: temu.start()][-60:], temu[0], isi[temu.end() :][:40])
                if bagian.startswith("DAFTAR") or (len(sel) > 1 and not bagian):
                    kelas = "halaman"
                elif len(sel) > 1:
                    kelas = "nomor" if judul_kolom else _kelas_sel(sel, urut, temu, kelas)
                sekitar = isi[max(0, temu.start() - 60) : temu.end() + 30].strip()
                yield Bilangan(nomor, (tabel if len(sel) > 1 else "") or bagian, len(sel) > 1, temu[0], kelas, sekitar)


def _kelas_sel(sel: Sequence[str], urut: int, temu: re.Match[str], kelas: str) -> str:
    """Name the class of a number of a cell: the number of a line and of what a cell lists is no value."""
    isi = sel[urut]
    if urut + 1 < len(sel) and sel[urut + 1].startswith("URUSAN"):
        return "kode"
    if re.fullmatch(r"\s*\d{1,2}\.?\s*" if not urut else r"\s*\d{1,2}\.\s*", isi) or (
        len(temu[0]) == 1 and re.match(r"\.\s+[A-Z]", isi[temu.end() :])
    ):
        return "nomor"
    return "angka" if urut and kelas in ("nomor", "tahun") and _ISI_ANGKA.fullmatch(isi) else kelas


def _judul_kolom(sel: Sequence[str]) -> bool:
    """Say whether a row numbers the columns, or names their years."""
    isi = [satu.strip(" ()") for satu in sel if satu.strip()]
    nomor = [satu for satu in isi if re.fullmatch(r"\d{1,2}(?:\s*=.*)?", satu)]
    tahun = [satu for satu in isi if re.fullmatch(r"(?:19|20)\d\d", satu)]
    urut = [int(re.match(r"\d+", satu)[0]) for satu in nomor]  # type: ignore[index]  # it matched above
    berangka = [satu for satu in isi if re.search(r"\d", satu)]
    bertahun = len(tahun) > 2 or (len(tahun) > 1 and tahun == berangka)
    return bertahun or (len(nomor) > 2 and nomor == isi and urut == sorted(urut))


def salah_terbilang(teks: str) -> list[str]:
    """List the numbers whose words in brackets say another number.

    >>> salah_terbilang("sebanyak 7 (tujuh) program dan 44 (empat puluh) kegiatan")
    ['44 (empat puluh)']
    """
    semua = {terbilang(n): n for n in range(1, 1000)}
    temu = re.finditer(r"\b(\d{1,3}) \(([a-z]+(?: [a-z]+)*)\)", teks)
    return [satu[0] for satu in temu if satu[2] in semua and semua[satu[2]] != int(satu[1])]


# --- what the lists of the back tests hold -------------------------------------------------------------------------

#: A row of a list: where it stands in the document, and the numbers that it prints.
Baris = tuple[str, list[Decimal]]


def _baca(folder: str, nama: str) -> list[dict[str, str]]:
    berkas = SINI / folder / f"{nama}.csv"
    if not berkas.exists():
        return []
    with berkas.open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


def _angka(isi: Iterable[str]) -> list[Decimal]:
    return [Decimal(satu) for satu in isi if re.fullmatch(r"-?\d+(?:\.\d+)?", satu)]


#: Tables of the Renja by their name in its list.
_RENJA = {
    "Bab II.1": "2.1",
    "Kelembagaan": "2.1",
    "T-C.29": "Tabel 2.1",
    "T-C.30": "Tabel 2.3",
    "T-C.31": "Tabel 2.4",
    "T-C.32": "Tabel 2.5",
    "T-C.33": "Tabel 4.1",
}


def _renja(folder: str) -> Iterator[Baris]:
    for (tempat, _), isi in groupby(_baca(folder, "angka"), key=lambda satu: (satu["tempat"], satu["baris"])):
        yield _RENJA.get(tempat, tempat), _angka(satu["tercetak"] for satu in isi)


def _renstra(folder: str) -> Iterator[Baris]:
    for nama, tempat in (("kinerja", "Tabel 2.7"), ("anggaran", "Tabel 2.8"), ("program", "Tabel 4.3")):
        for satu in _baca(folder, nama):
            yield tempat, _angka(isi for kolom, isi in satu.items() if kolom not in ("urut", "kode", "kelompok"))
    for satu in _baca(folder, "target"):
        yield satu["tabel"], _angka(isi for kolom, isi in satu.items() if kolom.startswith("target"))
    for (tempat, _), isi in groupby(_baca(folder, "lain"), key=lambda satu: (satu["tempat"], satu["baris"])):
        yield tempat, _angka(satu["tercetak"] for satu in isi)


def _lkjip(folder: str) -> Iterator[Baris]:
    for nama in ("anggaran", "efisiensi", "pegawai_eselon", "pegawai_golongan", "pegawai_pendidikan", "sumber_dana"):
        for satu in _baca(folder, nama):
            tempat = "Prosa" if nama == "sumber_dana" else ""
            yield tempat, _angka(isi for kolom, isi in satu.items() if not kolom.startswith("kode"))
    for satu in _baca(folder, "perbandingan_koperasi_aktif"):
        yield "Tabel 3.5", _angka(isi for kolom, isi in satu.items() if kolom != "nomor")
    for (tabel, _), isi in groupby(_baca(folder, "indikator"), key=lambda satu: (satu["tabel"], satu["kode"])):
        yield (
            tabel if tabel.startswith("Tabel") else "",
            _angka(s[k] for s in isi for k in ("target", "realisasi", "capaian")),
        )
    for satu in _baca(folder, "perjanjian_kinerja"):
        yield from (("LAMPIRAN", _angka([satu[kolom]])) for kolom in ("target", "anggaran", "dikelola"))
    yield from (("Tabel 1.4", _angka([satu["jumlah"]])) for satu in _baca(folder, "sarpras"))
    yield from (("Prosa", _angka([satu["nilai"]])) for satu in _baca(folder, "narasi"))


#: The back tests and how the rows of their lists are read.
DAFTAR: dict[str, Callable[[str], Iterator[Baris]]] = {
    "renja_2021": _renja,
    "renstra_2025": _renstra,
    "semarang_2023": _lkjip,
}


def sisa(semua: Iterable[Bilangan], daftar: Iterable[Baris], luar: Iterable[Baris]) -> list[Bilangan]:
    """Return the numbers that no list accounts for.

    A row of a table is accounted for by the rows of the list at its place, which it must hold whole; prose by what the list
    has for prose, each number as often as it is printed; ``luar`` are numbers of a section that are not ours to print.
    """
    angka = [satu for satu in semua if satu.kelas == "angka"]
    bukan = Counter((tempat, satu) for tempat, isi in luar for satu in isi)
    emas = [(tempat, Counter(isi)) for tempat, isi in daftar if isi]
    prosa = sum((isi for tempat, isi in emas if tempat == "Prosa"), Counter[Decimal]())
    baris = [list(isi) for _, isi in groupby((satu for satu in angka if satu.sel), key=attrgetter("baris"))]
    lepas = [satu for isi in sorted(baris, key=len, reverse=True) for satu in _sisa_baris(isi, emas)]
    hasil = [satu for satu in lepas if not _ambil(bukan, (satu.tempat, nilai(satu.tulis)))]
    # A form may be set line by line, without cells.
    prosa = sum((isi for tempat, isi in emas if tempat not in ("Prosa", "")), prosa)
    for satu in angka:
        harga = nilai(satu.tulis)
        if not satu.sel and not _ambil(bukan, (satu.tempat, harga)) and not _ambil(prosa, harga):
            hasil.append(satu)
    return sorted(hasil, key=attrgetter("baris"))


def _ambil(persediaan: Counter[Any], satu: object) -> bool:
    ada = persediaan[satu] > 0
    persediaan[satu] -= ada
    return ada


def _sisa_baris(isi: Sequence[Bilangan], emas: list[tuple[str, Counter[Decimal]]]) -> list[Bilangan]:
    """Take the largest rows of the list out that the printed row holds; return what is left of it."""
    belum = Counter(nilai(satu.tulis) for satu in isi)
    while calon := [
        (sum(milik.values()), -n)
        for n, (tempat, milik) in enumerate(emas)
        if milik and tempat in ("", isi[0].tempat) and milik <= belum
    ]:
        _, n = max(calon)
        belum -= emas[-n][1]
        emas[-n] = ("", Counter())
    return [satu for satu in isi if _ambil(belum, nilai(satu.tulis))]


def utama(folder: str, teks: str) -> list[str]:
    """Report on one text: the counts by class, then what is not accounted for."""
    semua = list(baca_bilangan(teks))
    luar = [(satu["tempat"], [nilai(satu["tercetak"])]) for satu in _baca(folder, "luar")]
    lepas = sisa(semua, DAFTAR[folder](folder), luar)
    kelas = Counter(satu.kelas for satu in semua)
    kelas.update({"bukan kita": len(luar), "angka": -len(luar)})
    hitung = ", ".join(f"{nama} {banyak}" for nama, banyak in kelas.most_common())
    baris = [f"{len(semua)} bilangan: {hitung}; {len(lepas)} tanpa padanan"]
    baris += [f"terbilang: {satu}" for satu in salah_terbilang(teks)]
    return baris + [f"baris {s.baris}, {s.tempat}: {s.tulis} | {s.sekitar}" for s in lepas]


if __name__ == "__main__":
    sys.stdout.write("\n".join(utama(sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8"))) + "\n")
