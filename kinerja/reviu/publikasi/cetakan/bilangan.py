"""Printed numbers: their value, how precise they were printed, and what is wrong with the way they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache

__all__ = ["Cetakan", "Selang", "baca_cetakan", "baca_kelipatan", "cocok", "sama"]

_SATUAN = re.compile(r"^(?:rp\.?\s*)|(?:,-|,--|\.-)$|%$", re.IGNORECASE)
_KELIPATAN = {
    "ribu": 1_000,
    "rb": 1_000,
    "juta": 10**6,
    "jt": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "meliar": 10**9,
    "m": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
    "t": 10**12,
}
_BESAR = r"(?P<besar>ribu|juta|mil[iy]ar|meliar|triliun)(?:an)?"
_JUDUL = re.compile(
    rf"\b(?:rp|rupiah)\b\W*(?:dalam\s+)?(?:{_BESAR}|(?P<nol>000))\b|\b{_BESAR.replace('besar', 'depan')}\W*(?:rp|rupiah)\b"
    rf"|\(\s*(?:dalam\s+|x\s*)?{_BESAR.replace('besar', 'kurung')}\s*\)",
    re.IGNORECASE,
)
_AKHIRAN = re.compile(r"^(?P<besar>ribu|rb|juta|jt|mil[iy]ar|tril[iy]+un)(?:an)?\b", re.IGNORECASE)
#: The short forms stand for a unit of money only behind Rp, and in capitals: a bare 5 m is a length.
_SINGKAT = re.compile(r"^(?P<besar>[MT])\b\.?")
#: The same amount in words behind it, in brackets.
_TERBILANG = re.compile(
    r"\s*\((?=[^()]*\b(?:rupiah|ribu|juta|mil[iy]ar|ratus|puluh|belas|persen|orang|koma)\b)[A-Za-z\s/-]+\)\s*$",
    re.IGNORECASE,
)
#: An amount below nought: (Rp1.000,00), Rp(1.000), -Rp1.000 or Rp -1.000.
_MINUS_RUPIAH = re.compile(
    r"^(?:(?P<tanda>[(\-−])\s*rp\.?\s*|rp\.?\s*(?=[(\-−]\s*\d))(?P<angka>.*\d.*)$", re.IGNORECASE
)
#: Numbers side by side: a blank between two digits parts thousands or nothing.
_BERSPASI = re.compile(r"[+\-−]?\d{1,3}(?:\s\d{3})+(?:,\d+)?")
_BEBERAPA = re.compile(r"\d\s+\d(?!\d\d(?!\d))|\d,\d+\s+\d")
#: What is no number: the mark of an item of a list, "12) Badan Pertanahan", and the unit of the numbers below, "(000)".
_BUTIR = re.compile(r"\d{1,3}\)\s+[A-Za-z]|\(['’]?000\)$")
_BILANGAN = re.compile(r"[+\-−]?\(?\d(?:[\d.,\s]*\d)?\)?")


@dataclass(frozen=True)
class Selang:
    """All values that a printed number can stand for."""

    bawah: Decimal
    atas: Decimal

    def __add__(self, lain: Selang) -> Selang:
        """Add, bound by bound."""
        return Selang(self.bawah + lain.bawah, self.atas + lain.atas)

    def __sub__(self, lain: Selang) -> Selang:
        """Subtract; the bounds of the other change places."""
        return Selang(self.bawah - lain.atas, self.atas - lain.bawah)

    def kali(self, faktor: Decimal) -> Selang:
        """Multiply by a number that is not negative."""
        return Selang(self.bawah * faktor, self.atas * faktor)

    def per(self, lain: Selang) -> Selang | None:
        """Divide; None where the other holds zero."""
        if lain.bawah <= 0 <= lain.atas:
            return None
        ujung = [a / b for a in (self.bawah, self.atas) for b in (lain.bawah, lain.atas)]
        return Selang(min(ujung), max(ujung))

    def beririsan(self, lain: Selang) -> bool:
        """Say whether both can stand for one value."""
        return self.bawah <= lain.atas and lain.bawah <= self.atas


@dataclass(frozen=True)
class Cetakan:
    """A number as printed.

    Attributes
    ----------
    nilai
        its value; of a malformed number the one that its digits give.
    desimal
        digits behind the decimal sign.
    tanda
        the decimal sign, "" where there is none.
    cacat
        what is wrong with the grouping of its digits, "" when nothing is.
    kelipatan
        the unit it is printed in, 1.000.000 for an amount in millions; ``nilai`` is in single units.
    lain
        the other value that the print can mean (9,000 is nine or nine thousand), None where there is one reading.
    persen
        whether a percent sign stands behind it.
    """

    nilai: Decimal
    desimal: int
    tanda: str = ""
    cacat: str = ""
    kelipatan: int = 1
    lain: Decimal | None = None
    persen: bool = False

    @cached_property
    def langkah(self) -> Decimal:
        """One unit of the last printed digit."""
        return Decimal(1).scaleb(-self.desimal) * self.kelipatan

    @cached_property
    def selang(self) -> Selang:
        """Values that were rounded half-up or cut to what is printed; whole numbers are taken as exact."""
        if not self.terbulat:
            return Selang(self.nilai, self.nilai)
        return self.longgar

    @property
    def terbulat(self) -> bool:
        """Whether digits may be missing: decimals, or an amount in thousands or millions."""
        return self.desimal > 0 or self.kelipatan > 1

    @cached_property
    def longgar(self) -> Selang:
        """As :attr:`selang`, a whole number being taken as rounded too."""
        if self.nilai < 0:
            return Selang(self.nilai - self.langkah, self.nilai + self.langkah / 2)
        return Selang(self.nilai - self.langkah / 2, self.nilai + self.langkah)

    @cached_property
    def bacaan(self) -> tuple[Cetakan, ...]:
        """The number in each way in which it can be read."""
        if self.lain is None:
            return (self,)
        return (replace(self, lain=None), replace(self, nilai=self.lain, desimal=0, lain=None))


def cocok(tercetak: Cetakan, hitungan: Selang) -> bool:
    """Say whether a printed result can come from a computed range, by rounding or by cutting."""
    return any(satu.longgar.beririsan(hitungan) for satu in tercetak.bacaan)


def sama(satu: Cetakan, dua: Cetakan, *, longgar: bool = False) -> bool:
    """Say whether two prints can stand for one value: the finer one, rounded or cut, gives the coarser one.

    Two whole numbers must be equal; ``longgar`` takes a last digit for the work of rounding on the way.
    """
    return any(_sama(a, b, longgar=longgar) for a in satu.bacaan for b in dua.bacaan)


def _sama(satu: Cetakan, dua: Cetakan, *, longgar: bool) -> bool:
    if satu.nilai == dua.nilai:
        return True
    kasar, halus = sorted((satu, dua), key=lambda c: c.langkah, reverse=True)
    if kasar.langkah == halus.langkah:
        return longgar and satu.terbulat and abs(satu.nilai - dua.nilai) <= satu.langkah
    selang = kasar.longgar
    if longgar:
        selang = Selang(selang.bawah - kasar.langkah / 2, selang.atas)
    return selang.bawah <= halus.nilai < selang.atas or kasar.nilai == halus.nilai


def baca_kelipatan(*judul: str) -> int:
    """Return the unit of money that headings name, 1 where none does.

    >>> baca_kelipatan("Anggaran (Rp juta)"), baca_kelipatan("Pagu", "Belanja dalam ribuan rupiah")
    (1000000, 1000)
    >>> baca_kelipatan("Pagu (Rp.000)"), baca_kelipatan("Belanja (dalam jutaan)")
    (1000, 1000000)
    """
    for teks in judul:
        if temu := _JUDUL.search(teks):
            return 1000 if temu["nol"] else _KELIPATAN[(temu["besar"] or temu["depan"] or temu["kurung"]).casefold()]
    return 1


@lru_cache(maxsize=16_384)
def baca_cetakan(teks: str, *, ribuan: bool, kelipatan: int = 1) -> Cetakan | None:
    """Read a printed number with whatever unit stands beside it.

    Parameters
    ----------
    teks
        what is printed.
    ribuan
        whether 1.234 is a thousand two hundred and thirty-four there (amounts, counts) or 1,234 (percentages).
    kelipatan
        the unit that the heading names; one beside the number counts instead.

    Returns
    -------
    Cetakan or None
        None when the text is no single number (a dash, words, a date).

    >>> baca_cetakan("10.711482.609", ribuan=True).cacat, baca_cetakan("85,20*)", ribuan=False).nilai
    ('titik ribuan tidak lengkap', Decimal('85.20'))
    """
    rapat = teks.strip().replace("\u00a0", " ")
    if _BUTIR.match(rapat):
        return None
    rapat = _TERBILANG.sub("", rapat).lstrip("≥≤><~± ")
    rapat = _MINUS_RUPIAH.sub(r"\g<tanda>\g<angka>", rapat)
    rupiah = re.search(r"\brp", teks, re.IGNORECASE) is not None
    for _ in range(3):
        rapat = _SATUAN.sub("", rapat).strip()
    temu = _BILANGAN.match(rapat)
    if not temu or re.search(r"\d", rapat[temu.end() :]):
        return None
    ekor = rapat[temu.end() :].strip()
    if ekor and not re.fullmatch(r"[%a-zA-Z/ ().,*-]{0,60}", ekor):
        return None
    persen = "%" in teks
    inti = temu[0]
    if _BERSPASI.fullmatch(inti):
        inti = ".".join(inti.split())
    if _BEBERAPA.search(inti):
        return None
    # Behind brackets a letter is a mark beside its value: (70,00) BB.
    bernilai = inti[0] == "(" and ekor[:1].isalpha() and not _AKHIRAN.match(ekor)
    minus = inti[0] in "-−(" and not bernilai
    angka = re.sub(r"[\s()+\-−]", "", inti).rstrip(".,")
    hasil = _urai(angka, ribuan=ribuan)
    if hasil is None:
        return None
    if besar := _AKHIRAN.match(ekor) or (rupiah and _SINGKAT.match(ekor)) or None:
        kelipatan = _KELIPATAN[besar["besar"].casefold()]
    tanda = -kelipatan if minus else kelipatan
    lain = None if hasil.lain is None else hasil.lain * tanda
    return replace(hasil, nilai=hasil.nilai * tanda, kelipatan=kelipatan, lain=lain, persen=persen)


def _urai(angka: str, *, ribuan: bool) -> Cetakan | None:
    tanda = [satu for satu in angka if satu in ".,"]
    bagian = re.split(r"[.,]", angka)
    if not tanda:
        return Cetakan(Decimal(angka), 0)
    if _berkode(bagian, tanda):
        return None
    if len(set(tanda)) == 2:
        return _campur(bagian, tanda, ribuan=ribuan)
    if len(tanda) == 1:
        kepala, ekor = bagian
        kelompok = len(ekor) == 3 and len(kepala) <= 3 and not kepala.startswith("0")
        utuh = Decimal(kepala + ekor)
        if kelompok and ribuan and tanda[0] == ".":
            return Cetakan(utuh, 0)
        if kelompok:
            return Cetakan(Decimal(f"{kepala}.{ekor}"), 3, tanda[0], lain=utuh)
        if ribuan and len(kepala + ekor) >= 9:
            return Cetakan(Decimal(kepala + ekor), 0, "", "titik ribuan tidak lengkap")
        return Cetakan(Decimal(f"{kepala}.{ekor}"), len(ekor), tanda[0])
    if all(len(satu) == 3 for satu in bagian[1:]) and len(bagian[0]) <= 3:
        return Cetakan(Decimal("".join(bagian)), 0)
    return Cetakan(Decimal("".join(bagian)), 0, "", "titik ribuan tidak lengkap")


def _berkode(bagian: list[str], tanda: list[str]) -> bool:
    """Say whether what signs part are the levels of a code: 1.1.1, 2.10.3, 2,4.4; thousands have three digits somewhere."""
    panjang = 1 if len(set(tanda)) == 2 else 2
    return len(bagian) > 2 and all(len(satu) <= panjang for satu in bagian)


def _campur(bagian: list[str], tanda: list[str], *, ribuan: bool) -> Cetakan:
    """Read a number with points and commas: the last sign parts the decimals, the others thousands.

    Where it is a point behind three digits, and an amount, a point or comma was mistyped: 503,753.650.
    """
    if tanda[-1] in tanda[:-1] or (ribuan and tanda[-1] == "." and all(len(satu) == 3 for satu in bagian[1:])):
        return Cetakan(Decimal("".join(bagian)), 0, "", "titik dan koma bercampur")
    kelompok = all(len(satu) == 3 for satu in bagian[1:-1]) and len(bagian[0]) <= 3
    return Cetakan(
        Decimal("".join(bagian[:-1]) + "." + bagian[-1]),
        len(bagian[-1]),
        tanda[-1],
        "" if kelompok else "titik ribuan tidak lengkap",
    )
