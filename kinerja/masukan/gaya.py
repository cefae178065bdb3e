"""What the formats of a workbook make of a number: a percentage, a date, an hour or a plain number."""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum

from kinerja.masukan.xml_buku import telusuri

__all__ = ["Ragam", "baca_gaya", "ke_tanggal"]


class Ragam(Enum):
    """How a number is shown."""

    ANGKA = "angka"
    PERSEN = "persen"
    TANGGAL = "tanggal"
    DURASI = "durasi"


#: Formats that are not spelled out in the workbook; 27 to 58 are dates of East Asian versions.
_BAWAAN = {
    9: Ragam.PERSEN,
    10: Ragam.PERSEN,
    **dict.fromkeys((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)), Ragam.TANGGAL),
    46: Ragam.DURASI,
}
#: What stands for itself in a format: quoted text, escaped and padding characters, colours and conditions.
_HARFIAH = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE | re.DOTALL)
_DURASI = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_GENERAL = re.compile(r"general|standard", re.IGNORECASE)
_PANJANG_FORMAT = 1_000
_HARI_MAKS = 2_958_465


def ragam_format(bentuk: str) -> Ragam:
    """Classify a format code by its first section; an over-long one is a plain number.

    >>> [ragam_format(satu).value for satu in ("0.00%", 'yyyy-mm-dd', '0" hari"', "[h]:mm", "[Red]0")]
    ['persen', 'tanggal', 'angka', 'durasi', 'angka']
    """
    polos = _GENERAL.sub("", _HARFIAH.sub("", bentuk[:_PANJANG_FORMAT])).partition(";")[0]
    if "%" in polos:
        return Ragam.PERSEN
    if _DURASI.search(polos):
        return Ragam.DURASI
    return Ragam.TANGGAL if re.search("[ymdhs]", polos, re.IGNORECASE) else Ragam.ANGKA


def baca_gaya(isi: bytes) -> tuple[Ragam, ...]:
    """Return for every cell style of ``styles.xml`` how it shows numbers.

    Raises
    ------
    DokumenRusak
        when the part cannot be read.
    """
    buatan: dict[int, Ragam] = {}
    gaya: list[int] = []
    jalan: list[str] = []

    def mulai(nama: str, sifat: dict[str, str]) -> None:
        unsur = nama.rpartition(" ")[2]
        if unsur == "numFmt":
            buatan[_bulat(sifat.get("numFmtId"))] = ragam_format(sifat.get("formatCode", ""))
        elif unsur == "xf" and jalan and jalan[-1] == "cellXfs":
            gaya.append(_bulat(sifat.get("numFmtId")))
        jalan.append(unsur)

    def akhir(_: str) -> None:
        jalan.pop()

    telusuri(isi, mulai, akhir)
    return tuple(buatan.get(satu) or _BAWAAN.get(satu, Ragam.ANGKA) for satu in gaya)


def ke_tanggal(nilai: float, ragam: Ragam, sejak_1904: bool) -> dt.date | dt.time | dt.timedelta | None:
    """Turn the days of a spreadsheet into a date, a date with time, an hour or a duration; None outside its calendar."""
    if ragam is Ragam.DURASI:
        return dt.timedelta(days=nilai) if abs(nilai) <= _HARI_MAKS else None
    if not 0 <= nilai < _HARI_MAKS:
        return None
    detik = round(nilai * 86_400)
    hari, sisa = divmod(detik, 86_400)
    if hari == 0 and not sejak_1904:
        return dt.time(sisa // 3600, sisa // 60 % 60, sisa % 60)
    # The calendar of 1900 has a day too many, 29 February 1900, which Lotus 1-2-3 invented.
    awal = dt.date(1904, 1, 1) if sejak_1904 else dt.date(1899, 12, 31 if hari < 60 else 30)
    try:
        tanggal = awal + dt.timedelta(days=hari)
    except OverflowError:
        return None
    if not sisa:
        return tanggal
    return dt.datetime(tanggal.year, tanggal.month, tanggal.day, sisa // 3600, sisa // 60 % 60, sisa % 60)  # noqa: DTZ001


def _bulat(teks: str | None) -> int:
    return int(teks) if teks and re.fullmatch("[0-9]{1,9}", teks) else 0
