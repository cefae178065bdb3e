"""Reading numbers as Indonesian officials type them. What is ambiguous is refused, never guessed."""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import ROUND_HALF_UP, Decimal

from kinerja.angka.bulat import bulatkan
from kinerja.angka.cetak import cetak_tanggal
from kinerja.angka.salah_angka import SalahAngka
from kinerja.angka.sel import AngkaPersen, lima_belas

__all__ = ["bersen", "kosong", "tampil", "urai_bilangan", "urai_bulat", "urai_rupiah"]

#: Digits before and behind the comma: more than a spreadsheet keeps, and more than any budget needs.
_TERBESAR = Decimal(10) ** 18
_DESIMAL_MAKS = 15
_TERKECIL = Decimal(10) ** -_DESIMAL_MAKS
#: The day from which a spreadsheet counts, where it takes 1900 for a leap year.
_AWAL_EXCEL = dt.date(1899, 12, 30)

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

    A number from a spreadsheet is taken at the 15 significant digits that it shows, so 77.04 is exactly 77.04.

    Raises
    ------
    SalahAngka
        ``bilangan_rancu`` for a form that can be read in two ways (1.234); ``bilangan_terlalu_besar`` for more than 18
        digits before the comma and ``bilangan_terlalu_rinci`` for more than 15 behind it; ``bukan_bilangan`` otherwise,
        with what to type.

    >>> urai_bilangan("Rp 31.826.684.236,-"), urai_bilangan("77,04 %")
    (Decimal('31826684236'), Decimal('77.04'))
    """
    if isinstance(nilai, bool):
        raise SalahAngka("bukan_bilangan", "berisi nilai benar/salah, padahal seharusnya bilangan")
    if isinstance(nilai, int | Decimal):
        hasil = Decimal(nilai)
        if hasil.is_finite():
            return _terbatas(hasil, nilai)
    elif isinstance(nilai, float):
        if math.isfinite(nilai):
            hasil = lima_belas(nilai)
            # What is left of 0,1 + 0,2 - 0,3 is nothing.
            return _terbatas(hasil if abs(hasil) >= _TERKECIL else Decimal(0), nilai)
    elif isinstance(nilai, str):
        return _terbatas(_dari_teks(nilai), nilai)
    elif isinstance(nilai, dt.date | dt.time | dt.timedelta):
        raise SalahAngka("bukan_bilangan", _waktu(nilai))
    raise SalahAngka("bukan_bilangan", f"“{nilai}” bukan bilangan; tulis misalnya 77,04")


def _terbatas(hasil: Decimal, nilai: object) -> Decimal:
    if abs(hasil) >= _TERBESAR:
        pesan = f"“{tampil(nilai)}” lebih dari 18 angka; periksa apakah ada angka yang terketik dua kali"
        raise SalahAngka("bilangan_terlalu_besar", pesan)
    if hasil != (terbulat := bulatkan(hasil, _DESIMAL_MAKS)):
        if not isinstance(nilai, float):
            pesan = f"“{tampil(nilai)}” lebih dari 15 angka di belakang koma; bulatkan"
            raise SalahAngka("bilangan_terlalu_rinci", pesan)
        return terbulat.normalize()
    return hasil


def tampil(nilai: object) -> str:
    """Return a cell as its spreadsheet shows it to an Indonesian reader: 564080,5 and 85 %.

    >>> tampil(564080.5), tampil(AngkaPersen(0.85)), tampil("Rp5")
    ('564080,5', '85 %', 'Rp5')
    """
    if isinstance(nilai, dt.date | dt.time | dt.timedelta):
        return _sebut_waktu(nilai)
    if isinstance(nilai, float) and math.isfinite(nilai):
        teks = f"{lima_belas(nilai):f}".replace(".", ",")
        return f"{teks} %" if isinstance(nilai, AngkaPersen) else teks
    return str(nilai)


def _sebut_waktu(nilai: dt.date | dt.time | dt.timedelta) -> str:
    if isinstance(nilai, dt.date):
        return cetak_tanggal(nilai)
    return f"jam {nilai:%H.%M}" if isinstance(nilai, dt.time) else str(nilai)


def _waktu(nilai: dt.date | dt.time | dt.timedelta) -> str:
    """Say what a number in a date format is, and what a range that Excel took for a date was."""
    jenis = "tanggal" if isinstance(nilai, dt.date) else "jam"
    awal = f"format sel ini {jenis} sehingga terbaca sebagai “{_sebut_waktu(nilai)}”"
    umum = "ubah format sel menjadi Umum (General), lalu periksa bilangannya"
    if isinstance(nilai, dt.date) and nilai.year >= 1990 and not isinstance(nilai, dt.datetime):
        rentang = f"{nilai.day}-{nilai.month}"
        return (
            f"{awal}; bila yang dimaksud rentang {rentang}, ubah format sel menjadi Teks, lalu tulis lagi {rentang}; "
            f"bila bilangan, {umum}"
        )
    bilangan = _hari(nilai)
    return f"{awal}; {umum}" + (f" (mungkin {bilangan})" if bilangan else "")


def _hari(nilai: dt.date | dt.time | dt.timedelta) -> str:
    """Return the number behind a date of the first years of the calendar; "" where it cannot be known."""
    if not isinstance(nilai, dt.date) or nilai.year >= 1904:
        return ""
    pukul = nilai.time() if isinstance(nilai, dt.datetime) else dt.time.min
    hari = (dt.datetime.combine(nilai, pukul) - dt.datetime.combine(_AWAL_EXCEL, dt.time.min)) / dt.timedelta(days=1)
    return tampil(round(hari - (hari < 61), 3))


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
    raise SalahAngka("bukan_bilangan", f"“{teks}” bukan bilangan; {_saran_bilangan(teks)}")


#: A number with words, a sign of comparison or brackets around it.
_BERTANDA = re.compile(
    r"(?P<tanda>>=|<=|=>|=<|[≥≤><±~≈=]|minimal|maksimal|lebih dari|kurang dari|min\.?|maks\.?)\s*(?P<angka>[\d.,]+)\s*%?",
    re.IGNORECASE,
)
_PREDIKAT = re.compile(r"(?P<predikat>[A-Za-z][A-Za-z+ -]*?)\s*[(=/:]\s*(?P<angka>\d[\d.,]*)\s*%?\s*\)?")
_BERSATUAN = re.compile(r"(?P<angka>[+-]?\d[\d.,]*)\s*(?P<satuan>(?:(?<=\s)[^\W\d_]|[^\W\d_]{2}|\().*)", re.DOTALL)


def _saran_bilangan(teks: str) -> str:
    """Say what to type instead of a text that holds a number."""
    polos = " ".join(teks.split())[:100]
    if temu := _BERTANDA.fullmatch(polos):
        return f"tulis {temu['angka']} saja; “{temu['tanda']}” tidak ditulis karena arah indikator sudah mengatakannya"
    if temu := _PREDIKAT.fullmatch(polos):
        return f"tulis salah satu: predikat {temu['predikat']} atau bilangan {temu['angka']}"
    if temu := _BERSATUAN.fullmatch(polos):
        lain = "keterangannya" if "(" in temu["satuan"] else "satuannya"
        return f"tulis {temu['angka']} saja; {lain} ditulis pada kolomnya sendiri"
    return "tulis misalnya 77,04"


def urai_bulat(nilai: object, nama: str = "bilangan bulat") -> int:
    """Read a whole number.

    Raises
    ------
    SalahAngka
        ``bukan_bulat`` when it has decimals; else as :func:`urai_bilangan`.
    """
    hasil = urai_bilangan(nilai)
    if hasil != hasil.to_integral_value():
        raise SalahAngka("bukan_bulat", f"“{tampil(nilai)}” bukan {nama}; tulis tanpa desimal")
    return int(hasil)


def bersen(nilai: object) -> Decimal | None:
    """Return an amount that has sen; None for a whole one and for what is no amount.

    >>> bersen("Rp10.000.000,50"), bersen(5000)
    (Decimal('10000000.50'), None)
    """
    try:
        hasil = urai_bilangan(nilai)
    except SalahAngka:
        return None
    return hasil if hasil != hasil.to_integral_value() else None


def urai_rupiah(nilai: object) -> int:
    """Read an amount of rupiah: a whole number, not negative.

    Raises
    ------
    SalahAngka
        ``bukan_rupiah`` with an example of how to write it, ``bilangan_rancu`` when ambiguous.

    >>> urai_rupiah("31,826,684,236")
    31826684236
    """
    sen = bersen(nilai)
    if sen is not None and not isinstance(nilai, AngkaPersen):
        bulat = int(sen.to_integral_value(ROUND_HALF_UP))
        pesan = f"“{tampil(nilai)}” bukan bilangan rupiah utuh karena memuat sen; bulatkan, tulis {bulat}"
        raise SalahAngka("bukan_rupiah", pesan)
    try:
        hasil = urai_bulat(nilai)
    except SalahAngka as galat:
        if galat.kode in ("bilangan_rancu", "bilangan_terlalu_besar"):
            raise
        if isinstance(nilai, dt.date | dt.time | dt.timedelta):
            raise SalahAngka("bukan_rupiah", f"bukan bilangan rupiah; {galat.pesan}") from None
        contoh = _saran_rupiah(nilai)
        raise SalahAngka("bukan_rupiah", f"“{nilai}” bukan bilangan rupiah; tulis {contoh}") from None
    if hasil < 0:
        raise SalahAngka(
            "rupiah_negatif", f"“{tampil(nilai)}” negatif; rupiah pada kolom ini tidak boleh kurang dari nol"
        )
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
