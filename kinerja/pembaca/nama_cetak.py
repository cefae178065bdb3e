"""Programmes, kegiatan, indicators and goals that a report names in its text: as headings, as items of lists, in quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import TANDA_BUTIR, BarisTeks, Kotak, Petak

__all__ = ["NamaCetak", "cari_nama"]

_JENIS = r"sub\s*-?kegiatan|program|kegiatan|indikator|sasaran|tujuan|misi|visi"
#: The number, letter or sign of an item or heading.
_TANDA = re.compile(
    rf"^\W{{0,2}}(?:(?P<romawi>[IVX]{{1,5}})|(?P<angka>\d{{1,2}})|(?P<huruf>[A-Za-z]))(?P<tutup>[.)]{{1,2}})(?!\d)\s*|^(?P<bulat>[{TANDA_BUTIR}])\s+|"
    r"^(?:\d{1,2}\.)+(?P<tingkat>\d{1,2})\.?\s+(?=[A-Z])"
)
#: The kind of a thing with its number before its name: Program 3 : ..., Misi Pertama: ...
_BERNOMOR = re.compile(
    rf"^(?P<jenis>{_JENIS})(?:\s+(?:strategis|kinerja))?\s+(?:\d{{1,2}}|[IVX]{{1,4}}|pertama|ke\w+)\s*[:.]\s*(?P<nama>[“\"]?(?-i:[A-Z]).*)$",
    re.IGNORECASE,
)
#: A name that says itself what it is.
_BERJENIS = re.compile(
    r"^(?P<jenis>Sub\s*-?[Kk]egiatan|Program|Kegiatan)\s+(?:(?P=jenis)\s+)?(?P<nama>[A-Z].*)$", re.DOTALL
)
#: What leads to a list of names, by the last kind that it speaks of.
_PEMBUKA = re.compile(rf"\b(?P<jenis>{_JENIS})\b(?:(?!\b(?:{_JENIS})\b)[^.:;\d]){{0,60}}:\s*$", re.IGNORECASE)
#: A kind and a name in quotes.
_KUTIPAN = re.compile(
    rf"\b(?P<jenis>{_JENIS})\b(?P<antara>(?:(?!\b(?:{_JENIS})\b)[^.;“”\"])"
    r"{0,60})[“\"]\s*(?P<nama>[A-Z][^“”\"]{12,240})[”\"“]",
    re.IGNORECASE,
)
#: A name within a sentence, as far as its words are written large, and one that a sentence leads to.
_DI_KALIMAT = re.compile(
    r"\b(?P<jenis>Program|Kegiatan|Sub\s*-?[Kk]egiatan)\s+(?P<nama>(?!Program\b|Kegiatan\b)[A-Z][\w/&-]*"
    r"(?:,?\s+(?:(?:dan|serta|di|ke|bagi|untuk|dalam|melalui|dari|oleh|/|&|-)\s+)?(?!Program\b|Kegiatan\b)[A-Z][\w/&-]*)+)"
)
_YAITU = re.compile(
    r"\b(?P<jenis>indikator|sasaran)\b[^.;:,]{0,40}\b(?:yaitu|yakni)\s+(?!program\b|kegiatan\b)(?P<nama>(?-i:[A-Z])[^.;:,“”(]{10,160})(?=[,.;:(])",
    re.IGNORECASE,
)
_RAGAM = (("kutipan", _KUTIPAN), ("kalimat", _DI_KALIMAT), ("kalimat", _YAITU))
#: Where a name ends: at a sign, at a number, at words that say something of it.
_UJUNG = re.compile(
    r"[;.=“”\"(]|:(?!\s+[A-Z])|,?\s+(?:sebesar|dialokasikan|terdiri|terealisasi|didukung|dilaksanakan|dijabarkan|meliputi|mencakup|memiliki|"
    r"merupakan|bersumber|bertujuan|tersebut|dengan\s+(?:anggaran|alokasi|pagu|dana|biaya|jumlah|rincian|target|realisasi|indikator|kegiatan|total|nilai)|"
    r"yang\s+(?:terdiri|dilaksanakan|didukung|dijabarkan|bersumber|bertujuan|meliputi|mencakup|memiliki|dialokasikan|dituangkan|merupakan))\b|"
    r"\s*[,\-–]?\s*(?:\bRp\b|(?<!\w)\d)",
)
#: Where one that begins with its kind ends, too: behind it a sentence goes on.
_UJUNG_KALIMAT = re.compile(
    r":|,?\s+(?:yang|dengan|melalui|adalah|pada|untuk\s+mencapai|dapat|telah|ini|oleh|sudah|akan|tidak|belum)\b"
)
_KURUNG = re.compile(r"\s*\([^()]*\)")
#: How a sentence begins that is an item.
_KETERANGAN = re.compile(
    r"(?:dalam|pada|untuk|dari|dengan|adapun|sesuai|berdasarkan|sebagai|selain|karena)\b", re.IGNORECASE
)
#: Words that a name has at least and at most; lines of one item stand so near to each other, by their height.
_KATA, _RAPAT = (2, 30), 1.4
#: Words of a line between a heading and the text below it.
_PENDEK = 5
#: What fills so much less of its page, in points, is not cut off by its edge.
_TEPI = 60.0


@dataclass(frozen=True)
class NamaCetak:
    """A name with its kind, how it stands ("butir", "judul", "uraian", "kutipan", "kalimat"), in which list, and where.

    What a heading names and what the text below it begins with share their list.
    """

    jenis: str
    nama: str
    ragam: str
    deret: int
    halaman: int
    kotak: Kotak | None


@dataclass
class _Blok:
    """Lines that belong together: an item, a heading, the beginning of a paragraph; ``gaya`` is how an item is marked."""

    baris: list[BarisTeks]
    gaya: str = ""
    urutan: int = 0
    penuh: bool = False

    @property
    def teks(self) -> str:
        """Its text without its mark."""
        teks = sambung_baris([satu.teks for satu in self.baris])
        return teks[temu.end() :] if (temu := _TANDA.match(teks)) else teks


@dataclass
class _Daftar:
    """The lists that are open: of which kind the items marked in one way are, which item was last, and what is led to."""

    jenis: dict[str, str] = field(default_factory=dict)
    letak: dict[str, tuple[int, int]] = field(default_factory=dict)
    nanti: str = ""
    banyak: int = 0

    def tersendiri(self) -> int:
        """Return the number of a list of its own."""
        self.banyak += 1
        return self.banyak

    def masuk(self, blok: _Blok) -> tuple[str, int]:
        """Return the kind of an item by its list, and the number of its list; what is no item is a list of its own."""
        # What signs mark, that do not count, ends where something else stands.
        self.letak = {gaya: satu for gaya, satu in self.letak.items() if satu[0] or gaya == blok.gaya}
        if not blok.gaya:
            return "", self.tersendiri()
        lalu, deret = self.letak.get(blok.gaya, (None, 0))
        if self.nanti or lalu is None or blok.urutan not in (0, lalu + 1):
            deret = self.tersendiri()
            self.jenis[blok.gaya] = self.nanti
        self.letak[blok.gaya] = (blok.urutan, deret)
        return self.jenis[blok.gaya], deret


def cari_nama(bagian: Sequence[BarisTeks | Petak]) -> Iterator[NamaCetak]:
    """Yield the names in the running text of a report, each as far as it goes; what the page cuts off is left out."""
    daftar = _Daftar()
    atas: _Blok | None = None
    judul: NamaCetak | None = None
    for blok in _blok(bagian):
        if blok is None:
            daftar.nanti, atas, judul = "", None, None
            continue
        jenis, deret = daftar.masuk(blok)
        nama = _nama(blok, jenis, deret)
        if nama and nama.ragam == "uraian":
            if atas and not judul and (judul := _judul(atas, nama.jenis, deret)):
                yield judul
            nama = replace(nama, deret=judul.deret if judul else deret)
        if nama:
            yield nama
        yield from _kutipan(blok, daftar.tersendiri(), len(nama.nama) if nama else 0)
        if nama or len(blok.teks.split()) > _PENDEK:
            judul = nama if nama and nama.ragam != "uraian" else None
        atas = blok
        temu = _PEMBUKA.search(blok.teks)
        daftar.nanti = _baku(temu["jenis"]) if temu else ""


def _judul(blok: _Blok, jenis: str, deret: int) -> NamaCetak | None:
    """Return the name that an item or a bold line is, which does not say what it is: the text below it does."""
    isi = _KURUNG.sub("", blok.teks).strip(" .,:;")
    utuh = isi[:1].isupper() and _potong(isi) == isi and not _UJUNG_KALIMAT.search(isi)
    if not utuh or not (blok.gaya or blok.baris[0].tebal) or not _wajar(isi):
        return None
    return NamaCetak(jenis, isi, "judul", deret, blok.baris[0].halaman, blok.baris[0].kotak)


def _nama(blok: _Blok, jenis: str, deret: int) -> NamaCetak | None:
    """Return the name that a block begins with."""
    teks = blok.teks
    ragam, sebut = "butir" if blok.gaya else "judul", ""
    if temu := _BERNOMOR.match(teks):
        jenis, isi = _baku(temu["jenis"]), _potong(temu["nama"])
    elif temu := _BERJENIS.match(teks):
        jenis = _baku(temu["jenis"])
        isi, ragam = _berjenis(temu["nama"], ragam)
        sebut = f"{temu['jenis']} "
    elif jenis and teks[:1].isupper() and not _KETERANGAN.match(teks):
        isi = _potong(teks)
    else:
        return None
    if (blok.penuh and teks.endswith(isi)) or not _wajar(isi):
        return None
    return NamaCetak(jenis, f"{sebut}{isi}", ragam, deret, blok.baris[0].halaman, blok.baris[0].kotak)


def _berjenis(teks: str, ragam: str) -> tuple[str, str]:
    """Return a name up to where the sentence about it goes on, and how it stands then."""
    isi = _potong(teks)
    if ujung := _UJUNG_KALIMAT.search(isi):
        isi = isi[: ujung.start()]
    return isi.strip(" ,"), "uraian" if ragam == "judul" and len(isi) < len(teks) - 40 else ragam


def _potong(teks: str) -> str:
    """Return a name as far as it goes."""
    isi = _KURUNG.sub("", teks).lstrip('“" ')
    ujung = _UJUNG.search(isi)
    return (isi[: ujung.start()] if ujung else isi).strip(" ,:")


def _kutipan(blok: _Blok, deret: int, awal: int) -> Iterator[NamaCetak]:
    """Yield the names in quotes, and those that sentences speak of behind a place."""
    for ragam, pola in _RAGAM:
        for temu in pola.finditer(blok.teks, awal):
            sebut = f"{temu['jenis']} " if pola is _DI_KALIMAT else ""
            nama = _KURUNG.sub("", temu["nama"]).strip(" .,;")
            letak = blok.baris[0]
            if not (blok.penuh and blok.teks.endswith(nama)) and _wajar(nama):
                yield NamaCetak(_baku(temu["jenis"]), f"{sebut}{nama}", ragam, deret, letak.halaman, letak.kotak)


def _wajar(nama: str) -> bool:
    return _KATA[0] <= len(nama.split()) <= _KATA[1]


def _baku(jenis: str) -> str:
    rata = re.sub(r"sub\s*-?\s*kegiatan", "sub kegiatan", jenis.casefold())
    return rata.capitalize()


def _blok(bagian: Sequence[BarisTeks | Petak]) -> Iterator[_Blok | None]:
    """Put lines together to blocks; a grid between them is None."""
    kanan = max((s.kotak.x1 for s in bagian if isinstance(s, BarisTeks) and s.kotak), default=0.0)
    kini: _Blok | None = None
    for satu in bagian:
        if not isinstance(satu, BarisTeks):
            if kini:
                yield kini
            yield None
            kini = None
            continue
        temu = _TANDA.match(satu.teks)
        if kini and not temu and _lanjut(kini.baris[-1], satu, kanan):
            kini.baris.append(satu)
            continue
        if kini:
            kini.penuh = satu.halaman != kini.baris[-1].halaman and _mentok(kini.baris[-1], kanan)
            yield kini
        kini = _Blok([satu], *_gaya(temu)) if temu else _Blok([satu])
    if kini:
        yield kini


def _lanjut(atas: BarisTeks, bawah: BarisTeks, kanan: float) -> bool:
    """Say whether a text goes on in the line below: near to it, in the same print, and no name that begins anew."""
    if atas.kotak is None or bawah.kotak is None or atas.halaman != bawah.halaman or atas.tebal != bawah.tebal:
        return False
    if _BERJENIS.match(bawah.teks) and not _mentok(atas, kanan):
        return False
    return bawah.kotak.y0 - atas.kotak.y1 < _RAPAT * (atas.kotak.y1 - atas.kotak.y0)


def _mentok(satu: BarisTeks, kanan: float) -> bool:
    """Say whether a line reaches the edge, so that what it says may go on."""
    return satu.kotak is not None and satu.kotak.x1 > kanan - _TEPI


def _gaya(temu: re.Match[str]) -> tuple[str, int]:
    """Return how an item is marked, and which one of its list it is."""
    tutup = temu["tutup"] or ""
    buka = "(" if "(" in temu[0] else ""
    if temu["angka"]:
        return f"{buka}1{tutup}", int(temu["angka"])
    if temu["romawi"]:
        return f"{buka}I{tutup}", _ROMAWI.get(temu["romawi"], 0)
    if temu["huruf"]:
        awal = "A" if temu["huruf"].isupper() else "a"
        return f"{buka}{awal}{tutup}", ord(temu["huruf"]) - ord(awal) + 1
    return ("1.1", int(temu["tingkat"])) if temu["tingkat"] else (temu["bulat"], 0)


_ROMAWI = {
    nama: nomor
    for nomor, nama in enumerate("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(), 1)
}
