"""Reading numbers as Indonesian officials type them. What is ambiguous is refused, never guessed."""

from __future__ import annotations

import re
from decimal import Decimal

from kinerja.angka.galat import SalahAngka

__all__ = ["kosong", "urai_bilangan", "urai_bulat", "urai_rupiah"]

_KOSONG = {
    "",
    "-",
    "–",
    "—",
    "na",
    "n/a",
    "n.a.",
    "n.a",
    "nihil",
    "tidak ada data",
    "tad",
    "belum ada data",
    "menunggu penilaian",
}

_ID = re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?$")
_EN = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?$")
_DESIMAL = re.compile(r"[+-]?\d+[.,]\d+$")
_POLOS = re.compile(r"[+-]?\d+$")
#: Two numbers in one cell: blanks between digits that do not part thousands.
_TERPISAH = re.compile(r"\d{4}\s+\d|\d\s+(?!\d{3}(?!\d))\d")


def kosong(nilai: object) -> bool:
    """Say whether a cell holds nothing: blank, "-", "NA", "n/a", "menunggu penilaian". Never zero.

    >>> [kosong(x) for x in (None, " - ", "NA", 0, "0")]
    [True, True, True, False, False]
    """
    if nilai is None:
        return True
    return isinstance(nilai, str) and " ".join(nilai.split()).casefold() in _KOSONG


def urai_bilangan(nilai: object) -> Decimal:
    """Read a number: 77,04 or 77.04; 31.826.684.236 or 31,826,684,236; with %, Rp and ,- around it.

    A number from a spreadsheet is taken with its shortest decimal form, so 77.04 is exactly 77.04.

    Raises
    ------
    SalahAngka
        ``bilangan_rancu`` for a form that can be read in two ways (1.234); ``bukan_bilangan`` otherwise.

    >>> urai_bilangan("Rp 31.826.684.236,-"), urai_bilangan("77,04 %")
    (Decimal('31826684236'), Decimal('77.04'))
    """
    if isinstance(nilai, bool):
        raise SalahAngka("bukan_bilangan", "berisi nilai benar/salah, padahal seharusnya bilangan")
    if isinstance(nilai, int | Decimal):
        hasil = Decimal(nilai)
        if hasil.is_finite():
            return hasil
    elif isinstance(nilai, float):
        hasil = Decimal(repr(nilai))
        if hasil.is_finite():
            return hasil.to_integral_value() if hasil == hasil.to_integral_value() else hasil
    elif isinstance(nilai, str):
        return _dari_teks(nilai)
    raise SalahAngka("bukan_bilangan", f"“{nilai}” bukan bilangan; tulis misalnya 77,04")


def _dari_teks(teks: str) -> Decimal:
    if _TERPISAH.search(teks):
        raise SalahAngka("bukan_bilangan", f"“{teks}” bukan satu bilangan; tulis satu bilangan saja")
    rapat = "".join(teks.split()).replace("−", "-")
    polos = re.sub(r"^rp\.?", "", rapat, flags=re.IGNORECASE)
    polos = re.sub(r"(,-|,--|\.-)$", "", polos)
    bertanda_rupiah = polos != rapat
    polos = polos.removesuffix("%")
    if _POLOS.match(polos):
        return Decimal(polos)
    if not re.match(r"[+-]?0", polos):
        ribuan = _ID.match(polos) or _EN.match(polos)
        if ribuan and len(re.findall(r"[.,]", polos)) == 1 and not bertanda_rupiah:
            raise SalahAngka(
                "bilangan_rancu",
                f"“{teks}” dapat dibaca dua cara; tulis {re.sub('[.,]', '', polos)} "
                f"bila ribuan atau {polos.replace('.', ',')}0 bila desimal",
            )
        if _ID.match(polos):
            return Decimal(polos.replace(".", "").replace(",", "."))
        if _EN.match(polos):
            return Decimal(polos.replace(",", ""))
    if _DESIMAL.match(polos):
        return Decimal(polos.replace(",", "."))
    raise SalahAngka("bukan_bilangan", f"“{teks}” bukan bilangan; tulis misalnya 77,04")


def urai_bulat(nilai: object, nama: str = "bilangan bulat") -> int:
    """Read a whole number.

    Raises
    ------
    SalahAngka
        ``bukan_bulat`` when it has decimals; else as :func:`urai_bilangan`.
    """
    hasil = urai_bilangan(nilai)
    if hasil != hasil.to_integral_value():
        raise SalahAngka("bukan_bulat", f"“{nilai}” bukan {nama}; tulis tanpa desimal")
    return int(hasil)


def urai_rupiah(nilai: object) -> int:
    """Read an amount of rupiah: a whole number, not negative.

    Raises
    ------
    SalahAngka
        ``bukan_rupiah`` with an example of how to write it, ``bilangan_rancu`` when ambiguous.

    >>> urai_rupiah("31,826,684,236")
    31826684236
    """
    try:
        hasil = urai_bulat(nilai)
    except SalahAngka as galat:
        if galat.kode == "bilangan_rancu":
            raise
        contoh = _saran_rupiah(nilai)
        raise SalahAngka("bukan_rupiah", f"“{nilai}” bukan bilangan rupiah; tulis {contoh}") from None
    if hasil < 0:
        raise SalahAngka("rupiah_negatif", f"“{nilai}” negatif; rupiah pada kolom ini tidak boleh kurang dari nol")
    return hasil


def _saran_rupiah(nilai: object) -> str:
    """Spell out "1,2 milyar" as the number the person probably meant; else a general example."""
    kata = re.match(
        r"(?:rp\.?)?([\d.,]+)(ribu|rb|juta|jt|miliar|milyar|m|triliun|t)$", "".join(str(nilai).split()).casefold()
    )
    pangkat = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "m": 9, "triliun": 12, "t": 12}
    if kata:
        try:
            return str(int(_dari_teks(kata[1]) * 10 ** pangkat[kata[2]]))
        except SalahAngka:
            pass
    return "misalnya 1200000000"
