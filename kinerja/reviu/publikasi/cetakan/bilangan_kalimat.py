"""The numbers of a sentence that measure something, with what they count and the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan

__all__ = ["Bilangan", "bilangan_kalimat", "lebar", "pisah_kalimat", "sejenis"]

_ANGKA = re.compile(
    r"(?:(?P<rp>\bRp\.?\s*)|(?<![\w.,/#-]))(?P<angka>\d(?:[\d.,]*\d)?)(?![.,]?\d)(?:,-+)?(?:(?![\w/#])|(?=(?:kg|ton|ha|[kcd]?m[23²³#]?|org|orang|unit|liter|atau|dan|dengan|yang|dari)(?!\w)))\s*(?:\([a-z][a-z\s-]*\)\s*)?"
    r"(?P<satuan>%|(?:persen|prosen)(?:nya)?\b|(?:ribu|rb|juta|jt|mil[iy]ar|triliun)\b|(?-i:[MT])\b|[A-Za-z][\w²³]*)?",
    re.IGNORECASE,
)
_BESAR = {
    "ribu": "ribu",
    "rb": "ribu",
    "juta": "juta",
    "jt": "juta",
    "miliar": "miliar",
    "milyar": "miliar",
    "triliun": "triliun",
}
_SINGKAT = {"M": "miliar", "T": "triliun"}
_PERSEN = frozenset(("%", "persen", "prosen", "persennya"))
#: Words behind a number that say: a year, or a part of it.
_BULAN = frozenset(
    "januari februari maret april mei juni juli agustus september oktober november desember tahun".split()
)
#: Words behind a number that say nothing of what it counts.
_BUKAN_SATUAN = frozenset(
    "dari dan atau dengan yang pada di ke menjadi untuk sehingga serta sedangkan sementara adalah telah sudah dibanding dibandingkan dalam oleh "
    "karena tidak belum berhasil lebih kurang sesuai tepat melampaui melebihi mencapai lainnya skor indeks nilai jadi maka namun "
    "tetapi naik turun meningkat menurun terhadap daripada sebagai per rp merupakan berada masih hanya baru menghasilkan menunjukkan "
    "memberi memberikan membuat berarti".split()
)
#: What a large number counts that is no money.
_CACAH = re.compile(
    r"\s*(?P<apa>orang|jiwa|ton|kg|unit|hektare?|ha|ekor|kepala|kk|kunjungan|wisatawan|lembar)\b", re.IGNORECASE
)
_UANG = re.compile(r"\brp\b|\brp\.?\s*\d|rupiah|anggaran|pagu|dana|belanja", re.IGNORECASE)


#: The end of a sentence: no mark of a list is one, but one may follow it.
_AKHIR_KALIMAT = re.compile(
    r"(?<!^\d)(?<!^\d\d)(?<![.;:]\s\d)(?<![.;:]\s\d\d)(?<=[a-z)%\d])[.;]+\s+(?=[A-Z])"
    r"|[.;]*\s+(?=\d{1,2}[.)][A-Z][a-z]{2})|[.;]+\s+(?=\d{1,2}[.)]\s+[A-Z][a-z]{2})"
)


@dataclass(frozen=True)
class Bilangan:
    """A number of a sentence: its print, its value, what is counted, the words since the number before.

    ``mulai`` and ``akhir`` are its place in the text, with a unit of money or the sign of percentage.
    """

    teks: str
    angka: Cetakan
    jenis: str
    depan: str
    mulai: int
    akhir: int

    @property
    def nilai(self) -> Decimal:
        """Its value."""
        return self.angka.nilai


def pisah_kalimat(teks: str) -> list[str]:
    """Return the sentences of a text; the next one may begin with the mark of a list, which belongs to it: 4.Tanah longsor.

    >>> pisah_kalimat("Ada dua: 1. Sasaran 1 tercapai. 2. Sasaran 2 belum. Nilainya 12. Yang lain nol.")
    ['Ada dua: 1. Sasaran 1 tercapai', '2. Sasaran 2 belum', 'Nilainya 12', 'Yang lain nol.']
    """
    return _AKHIR_KALIMAT.split(teks)


def sejenis(satu: Bilangan, lain: Bilangan) -> bool:
    """Say whether two numbers can count one thing."""
    return satu.jenis == lain.jenis or (not (satu.jenis and lain.jenis) and "rp" not in (satu.jenis, lain.jenis))


def lebar(semua: Iterable[Bilangan]) -> Decimal:
    """Return by how much what follows from numbers may differ from what is printed, by rounding alone.

    Where some are printed with decimals, a whole number of millions beside them is exact.
    """
    isi = [b for b in semua if b.angka.terbulat]
    halus = [b for b in isi if b.angka.desimal]
    return sum((b.angka.langkah / 2 for b in halus or isi), Decimal(0))


def bilangan_kalimat(teks: str, *, bertitik: bool = False) -> list[Bilangan]:
    """Return the numbers of a sentence that measure something: no years, dates, codes, numbers of documents.

    ``bertitik`` says that the report writes decimals with a point.

    >>> [(b.teks, b.jenis) for b in bilangan_kalimat("Pada tahun 2023 sebanyak 12 orang atau 40 persen")]
    [('12', 'orang'), ('40', '%')]
    >>> [(b.teks, b.jenis, int(b.nilai)) for b in bilangan_kalimat("IKU 3.2 pada Tabel 4: Rp1,5 M")]
    [('1,5', 'rp', 1500000000)]
    """
    return [*_bilangan(teks, bertitik)]


@lru_cache(maxsize=1 << 15)
def _bilangan(teks: str, bertitik: bool) -> tuple[Bilangan, ...]:
    """Return the numbers of a sentence; many rules ask for those of the same one."""
    hasil: list[Bilangan] = []
    akhir = 0
    polos = samarkan(teks)
    beruang = _UANG.search(teks) is not None
    for temu in _ANGKA.finditer(polos):
        mentah, rp = temu["satuan"] or "", bool(temu["rp"])
        satuan = mentah.casefold()
        if _penanggalan(temu, satuan) or (
            _TAHUN.fullmatch(temu["angka"]) and _BULAN_DEPAN.search(polos[akhir : temu.start()])
        ):
            continue
        persen = satuan in _PERSEN
        besar = _BESAR.get(satuan, "") or (_SINGKAT.get(mentah, "") if rp or beruang else "")
        angka = _baca(temu["angka"], besar, rp=rp, persen=persen, bertitik=bertitik)
        if angka and angka.lain is not None and satuan in _BULAT:
            # Persons and papers have no decimals, however a report writes those.
            angka = replace(angka, nilai=angka.lain, desimal=0, tanda="", lain=None)
        if angka is None or angka.cacat:
            continue
        cacah = _CACAH.match(polos, temu.end()) if besar and not rp else None
        jenis = cacah["apa"].casefold() if cacah else _jenis(satuan, persen=persen, uang=rp or bool(besar))
        depan = polos[akhir : temu.start()]
        akhir = temu.end("satuan") if persen or besar else temu.end("angka")
        hasil.append(Bilangan(temu["angka"], angka, jenis, depan, temu.start(), akhir))
    return tuple(hasil)


def _penanggalan(temu: re.Match[str], satuan: str) -> bool:
    """Say whether a number is a year, or a day before its month; before a word that counts, or with decimals, it is none."""
    tahun = _TAHUN.fullmatch(temu["angka"]) and not temu["rp"] and satuan not in _TERCACAH
    umur = satuan == "tahun" and "," in temu["angka"]
    return bool(tahun) or (satuan in _BULAN and not umur)


def _jenis(satuan: str, *, persen: bool, uang: bool) -> str:
    if persen or uang:
        return "%" if persen else "rp"
    return "" if satuan in _BUKAN_SATUAN else satuan


_TAHUN = re.compile(r"(?:19|20)\d\d")
_BULAN_DEPAN = re.compile(
    r"\b(?:tahun|ta|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s*$",
    re.IGNORECASE,
)


_TERCACAH = frozenset(
    "orang jiwa unit pasien kasus perkara dokumen ton kg ha hektare km kk lembar ekor kunjungan persen % prosen".split()
)

#: Of these the numbers are whole.
_BULAT = frozenset("orang jiwa pasien kasus perkara dokumen lembar ekor kk keluarga kunjungan unit".split())


def _baca(teks: str, besar: str, *, rp: bool, persen: bool, bertitik: bool) -> Cetakan | None:
    angka = baca_cetakan(f"{'Rp' if rp else ''}{teks} {besar}".strip(), ribuan=not persen)
    if angka is None or not bertitik or besar:
        return angka
    if angka.lain is not None and angka.tanda == ",":
        return replace(angka, nilai=angka.lain, desimal=0, tanda="", lain=None)
    if not rp and not persen and re.fullmatch(r"\d{1,3}\.\d{3}", teks):
        return replace(angka, nilai=angka.nilai / 1000, desimal=3, tanda=".", lain=angka.nilai)
    return angka
