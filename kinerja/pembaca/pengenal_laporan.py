"""Which year a report is about, and whose it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.pembaca.unsur import Tabel

__all__ = ["instansi_laporan", "tahun_laporan"]

_TAHUN = re.compile(r"(?:tahun(?:\s+anggaran)?|\bTA\b)\.?\s*:?\s*(20\d\d)(?!\s*[-–/]\s*20)", re.IGNORECASE)
#: A line of the cover that says of which year the report is: it names the report, or nothing but the year.
_SAMPUL = re.compile(
    r"(?:(?:LAPORAN|LKJIP|LKJ|LAKIP|LKIP)\b[A-Z ()/-]*)?\s*\b(?:TAHUN(?: ANGGARAN)?|TA)\.? (20\d\d)", re.IGNORECASE
)
_ANGKA_TAHUN = re.compile(r"(?<![\d.,/])20[0-4]\d(?![\d.,/])")
#: What the first lines name counts for so much, what a caption or the head of a table does for less.
_AWAL, _BOBOT_AWAL, _BOBOT_JUDUL = 20, 5, 2
#: Rows at the top of a table in which its head stands.
_BARIS_KEPALA = 6
_INSTANSI = re.compile(
    r"\b((?:DINAS|BADAN|INSPEKTORAT|SEKRETARIAT|KECAMATAN|SATUAN POLISI|RUMAH SAKIT|KANTOR|UPT|UPBU|BALAI|DIREKTORAT|"
    r"KEMENTERIAN|BIRO|PUSAT)\b[A-Z ,.&/()-]{4,120})"
)
_EKOR_INSTANSI = re.compile(r"\s*\b(?:TAHUN(?:\s+ANGGARAN)?|TA)\b.*$")
#: A name that ends so goes on in the next line.
_TERPOTONG = re.compile(r"\b(?:KABUPATEN|KOTA|PROVINSI|KECAMATAN|KELURAHAN|DAERAH|DAN|REPUBLIK)$|[,&]$")
_SAMBUNGAN = re.compile(r"[A-Z][A-Z .'-]{2,60}")
_BARIS_SAMPUL = 40


def tahun_laporan(teks: Sequence[str], tabel: Iterable[Tabel]) -> int | None:
    """Return the year that a report names most, its first lines counting for more; None where it names none.

    The year of a regulation is none of the report. What the lines of the cover agree on decides. Where nothing says
    "tahun", the year that stands most often is taken.

    >>> tahun_laporan(["LAPORAN KINERJA", "TAHUN 2023", *["capaian tahun 2022 sebesar 80"] * 9], ())
    2023
    """
    sampul = {
        int(temu[1]) for baris in _berpasangan("\n".join(teks[:_AWAL])) if (temu := _SAMPUL.fullmatch(_rata(baris)))
    }
    if len(sampul) == 1:
        return sampul.pop()
    awal, isi = "\n".join(teks[:_AWAL]), "\n".join(teks[_AWAL:])
    judul, kepala = [], []
    for satu in tabel:
        judul.append(satu.judul)
        kepala += [sel.teks for sel in satu.petak.sel if sel.baris < _BARIS_KEPALA and not sel.teks.isdigit()]
    hitung: Counter[int] = Counter()
    for bahan, bobot in ((awal, _BOBOT_AWAL), (isi, 1), ("\n".join(judul), _BOBOT_JUDUL), ("\n".join(kepala), 1)):
        for baris in _berpasangan(bahan):
            for temu in _TAHUN.finditer(samarkan(baris)):
                hitung[int(temu[1])] += bobot
    if not hitung:
        hitung.update(
            int(satu) for bahan in (awal, isi, *judul, *kepala) for satu in _ANGKA_TAHUN.findall(samarkan(bahan))
        )
    return max(hitung, key=lambda t: (hitung[t], t)) if hitung else None


def _berpasangan(teks: str) -> list[str]:
    """Return the lines of a text; one that ends with the word for a year goes on in the next."""
    return re.sub(r"(?i)(\btahun(?:\s+anggaran)?|\bTA)\s*\n\s*(?=20\d\d)", r"\1 ", teks).split("\n")


def instansi_laporan(teks: Sequence[str]) -> str:
    """Return the name of the agency that the first lines give in capitals, "" where they give none.

    >>> instansi_laporan(["LAPORAN KINERJA", "DINAS KESEHATAN KABUPATEN", "RAWAJAYA TAHUN 2022"])
    'DINAS KESEHATAN KABUPATEN RAWAJAYA'
    """
    for nomor, satu in enumerate(teks[:_BARIS_SAMPUL]):
        temu = _INSTANSI.search(satu)
        if not temu:
            continue
        nama = _rapi(temu[1])
        lanjut = _rapi(teks[nomor + 1]) if nomor + 1 < len(teks) else ""
        if _TERPOTONG.search(nama) and temu.end() >= len(satu.rstrip()) and _SAMBUNGAN.fullmatch(lanjut):
            nama = f"{nama} {lanjut}"
        return nama.strip(" ,.-&")
    return ""


def _rapi(teks: str) -> str:
    return _EKOR_INSTANSI.sub("", _rata(teks)).strip(" .-")


def _rata(teks: str) -> str:
    return " ".join(teks.split())
