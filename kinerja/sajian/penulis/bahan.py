"""What all writers share: marks, labels, and the resolution of references.

>>> from kinerja.sajian.blok import Kolom, Paragraf, Rujuk, Tabel
>>> tabel = Tabel((Kolom(),), (), (), kunci="capaian", nomor="3.1", judul="Capaian")
>>> Rujukan.dari((tabel,)).teks("tabel:capaian")
'Tabel 3.1'
>>> rujukan_hilang((tabel, Paragraf((Rujuk("gambar:peta"),))))
('gambar:peta',)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from kinerja.sajian.blok import Blok, Gambar, HalamanBaru, Judul, Lembar, Paragraf, Rujuk, Sel, Tabel, Tautan, jelajah

__all__ = [
    "BARIS_NOMOR",
    "LABEL_KOTAK",
    "TANDA",
    "Luar",
    "NomorHalaman",
    "Rujukan",
    "RujukanHilang",
    "alamat_aman",
    "alamat_berkas",
    "banyak_jumlah",
    "baris_nomor",
    "jangkar",
    "kolom_awal",
    "kunci_blok",
    "kunci_ganda",
    "lepas_lembar",
    "pecah_alamat",
    "rapatkan_lembar",
    "rujukan_hilang",
    "teks_tautan",
    "tingkat_judul",
]

#: The mark of each level of a predikat, 1 (worst) to 5 (best); it reads without colour.
TANDA: dict[int, str] = {5: "▲▲", 4: "▲", 3: "●", 2: "▼", 1: "▼▼"}

#: The printed label of a framed remark.
LABEL_KOTAK: dict[str, str] = {"info": "Catatan", "perhatian": "Perhatian", "kosong": "Belum diisi"}

#: A cell of the row that numbers the columns: (1) (2) (3), also (6=5/4).
BARIS_NOMOR = re.compile(r"\(\d+[^)]{0,12}\)")

#: A file in a neighbouring folder of ours: no scheme, no root, nothing to escape.
_BERKAS = re.compile(r"(\.\./)?([a-z0-9-]+/)*[a-z0-9_-]+\.[a-z0-9]+")

#: An address of the web within a text, without the sign that ends its sentence; a longer one than anybody types is none.
_ALAMAT = re.compile(r"https?://[^\s<>\"“”\\]+[^\s<>\"“”\\.,;:!?)\]]", re.IGNORECASE)
_ALAMAT_MAKS = 2000
#: What folding puts into a long word (:mod:`kinerja.sajian.penulis.lipat`).
_LIPATAN = str.maketrans("", "", "\u200b\u00ad")

_SKEMA = re.compile(r"(https?://|mailto:)", re.IGNORECASE)


class RujukanHilang(KeyError):
    """References to blocks that the report does not contain.

    >>> print(RujukanHilang(("tabel:capaian",)))
    rujukan tanpa sasaran: tabel:capaian
    """

    def __init__(self, kunci: tuple[str, ...]) -> None:
        super().__init__(kunci)
        self.kunci = kunci

    def __str__(self) -> str:
        return "rujukan tanpa sasaran: " + ", ".join(self.kunci)


def tingkat_judul(satu: Judul, atas: list[tuple[int, int]], terdalam: int = 4) -> int:
    """Return the level at which a heading is printed: none is skipped, and headings of one level under another look alike.

    ``atas`` are the headings that it lies under, with their own and their printed levels; it is kept up to date.

    >>> atas = []
    >>> [tingkat_judul(Judul(tingkat, "Uji"), atas) for tingkat in (1, 2, 4, 4, 2, 3, 4)]
    [1, 2, 3, 3, 2, 3, 4]
    """
    while atas and atas[-1][0] >= satu.tingkat:
        atas.pop()
    tercetak = min(atas[-1][1] + 1 if atas else 1, terdalam)
    atas.append((satu.tingkat, tercetak))
    return tercetak


def kunci_blok(blok: object) -> str:
    """Return the key under which a block can be referred to, "" for none.

    >>> kunci_blok(Judul(1, "PENDAHULUAN", "BAB I", "pendahuluan"))
    'bab:pendahuluan'
    """
    if isinstance(blok, Tabel) and blok.kunci and blok.nomor:
        return f"tabel:{blok.kunci}"
    if isinstance(blok, Gambar) and blok.kunci and blok.nomor:
        return f"gambar:{blok.kunci}"
    if isinstance(blok, Judul) and blok.kunci:
        return f"bab:{blok.kunci}"
    return ""


def _teks_sasaran(blok: object) -> str:
    if isinstance(blok, Tabel):
        return f"Tabel {blok.nomor}"
    if isinstance(blok, Gambar):
        return f"Gambar {blok.nomor}"
    if isinstance(blok, Judul):
        nomor = blok.nomor.strip()
        if nomor.upper().startswith("BAB "):
            return f"Bab {nomor[4:].strip()}"
        if re.match(r"\d", nomor):
            return f"Subbab {nomor.rstrip('.')}"
        return nomor or blok.teks
    raise TypeError(type(blok).__name__)


@dataclass(frozen=True)
class Rujukan:
    """All targets of references in some blocks: key to printed text."""

    sasaran: dict[str, str] = field(default_factory=dict)

    @classmethod
    def dari(cls, blok: tuple[Blok, ...]) -> Rujukan:
        """Collect the targets; the first block of a key wins."""
        sasaran: dict[str, str] = {}
        for satu in jelajah(blok, dalam_tabel=False):
            if kunci := kunci_blok(satu):
                sasaran.setdefault(kunci, _teks_sasaran(satu))
        return cls(sasaran)

    def __contains__(self, kunci: str) -> bool:
        return kunci in self.sasaran

    def teks(self, kunci: str) -> str:
        """Return what a reference prints; an unknown one prints its kind and key, e.g. "Tabel (capaian)"."""
        if kunci in self.sasaran:
            return self.sasaran[kunci]
        jenis, _, nama = kunci.partition(":")
        return f"{jenis.capitalize()} ({nama})" if nama else f"({kunci})"


@dataclass(frozen=True)
class NomorHalaman:
    """The page numbers of a printed document, as they are printed: of its headings, tables and figures, in their order."""

    judul: tuple[str, ...] = ()
    tabel: tuple[str, ...] = ()
    gambar: tuple[str, ...] = ()


@dataclass(frozen=True)
class Luar:
    """Another document beside this one that cells may refer to: its file and what can be found in it."""

    berkas: str = ""
    rujukan: Rujukan = field(default_factory=Rujukan)

    def cari(self, tuju: tuple[str, ...]) -> tuple[str, str]:
        """Return what a reference prints and the address it leads to; both "" when the document has none of the keys.

        >>> Luar("lkjip.html", Rujukan({"tabel:capaian": "Tabel 3.1"})).cari(("tabel:lain", "tabel:capaian"))
        ('Tabel 3.1', 'lkjip.html#tabel-capaian')
        """
        kunci = next((satu for satu in tuju if satu in self.rujukan), None)
        return (self.rujukan.teks(kunci), f"{self.berkas}#{jangkar(kunci)}") if kunci else ("", "")


def rujukan_hilang(blok: tuple[Blok, ...]) -> tuple[str, ...]:
    """List the keys that are referred to but that no block carries, in reading order, each once."""
    disebut: dict[str, None] = {}
    ada: set[str] = set()
    for satu in jelajah(blok, dalam_tabel=False):
        if isinstance(satu, Rujuk):
            disebut[satu.kunci] = None
        elif kunci := kunci_blok(satu):
            ada.add(kunci)
    return tuple(kunci for kunci in disebut if kunci not in ada)


def kunci_ganda(blok: tuple[Blok, ...]) -> tuple[str, ...]:
    """List the keys that several numbered tables or figures carry: a reference could mean either of them.

    >>> kunci_ganda((Gambar("", "", "a", "1"), Gambar("", "", "a", "1"), Gambar("", "", "b", "2")))
    ('gambar:a',)
    """
    semua = [
        kunci
        for satu in jelajah(blok, dalam_tabel=False)
        if isinstance(satu, Tabel | Gambar) and (kunci := kunci_blok(satu))
    ]
    return tuple(dict.fromkeys(satu for satu in semua if semua.count(satu) > 1))


def lepas_lembar(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Return blocks with those of a sheet among the others, on a new page, for forms that cannot measure a page.

    >>> lepas_lembar((Lembar((Judul(3, "a"),)),))[0]
    HalamanBaru()
    """
    hasil: list[Blok] = []
    for satu in blok:
        if isinstance(satu, Lembar):
            hasil += (HalamanBaru(), *satu.isi)
        else:
            hasil.append(satu)
    return tuple(hasil)


def rapatkan_lembar(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Return blocks whose sheets have small text and tables, so that they fit their page where it is not measured."""
    return tuple(replace(satu, isi=tuple(map(_rapat, satu.isi))) if isinstance(satu, Lembar) else satu for satu in blok)


def _rapat(satu: Blok) -> Blok:
    if isinstance(satu, Paragraf) and satu.gaya == "biasa":
        return replace(satu, gaya="kecil")
    return replace(satu, ukuran="kecil") if isinstance(satu, Tabel) and satu.ukuran == "biasa" else satu


def jangkar(kunci: str) -> str:
    """Turn a key into an id for links.

    >>> jangkar("tabel:capaian S1.1")
    'tabel-capaian-s1-1'
    """
    return re.sub(r"[^a-z0-9_]+", "-", kunci.lower()).strip("-")


def baris_nomor(sel: tuple[Sel, ...]) -> bool:
    """Tell whether a header row is the one that numbers the columns.

    >>> baris_nomor((Sel("(1)"), Sel("(2)"), Sel("(3=2/1)")))
    True
    """
    terisi = [satu.teks.strip() for satu in sel if satu.teks.strip()]
    return bool(terisi) and all(BARIS_NOMOR.fullmatch(teks) for teks in terisi)


def alamat_aman(tautan: Tautan) -> str:
    """Return the address of a link when its scheme is http, https or mailto, else "".

    >>> alamat_aman(Tautan("x", "javascript:alert(1)"))
    ''
    """
    return tautan.alamat if _SKEMA.match(tautan.alamat.strip()) else ""


def teks_tautan(tautan: Tautan) -> str:
    """Return what paper shows of a link: its text, and the address where the text does not say it.

    >>> teks_tautan(Tautan("BPS", "https://bps.go.id")), teks_tautan(Tautan("a@b.id", "mailto:a@b.id"))
    ('BPS (https://bps.go.id)', 'a@b.id')
    """
    alamat = alamat_aman(tautan).removeprefix("mailto:")
    return tautan.teks if alamat in ("", tautan.teks) else f"{tautan.teks} ({alamat})"


def pecah_alamat(teks: str) -> list[tuple[str, str]]:
    """Part a text at the addresses of the web that it names: each piece with the address that it leads to, "" for none.

    >>> pecah_alamat("Notulen: https://arsip.go.id/7.")
    [('Notulen: ', ''), ('https://arsip.go.id/7', 'https://arsip.go.id/7'), ('.', '')]
    """
    if "://" not in teks:
        return [(teks, "")] if teks else []
    hasil: list[tuple[str, str]] = []
    akhir = 0
    for temu in _ALAMAT.finditer(teks):
        if len(temu[0]) > _ALAMAT_MAKS:
            continue
        hasil += [(teks[akhir : temu.start()], ""), (temu[0], temu[0].translate(_LIPATAN))]
        akhir = temu.end()
    return [satu for satu in [*hasil, (teks[akhir:], "")] if satu[0]]


def alamat_berkas(tautan: Tautan) -> str:
    """Return the address of a link when it is a relative path to a file of ours, else "".

    >>> alamat_berkas(Tautan("x", "../dinkes/2023/lkjip.html")), alamat_berkas(Tautan("x", "//example.org/a.html"))
    ('../dinkes/2023/lkjip.html', '')
    """
    return tautan.alamat if _BERKAS.fullmatch(tautan.alamat) else ""


def banyak_jumlah(satu: Tabel) -> int:
    """Return how many totals a table ends with that must not part from the row before them.

    A heading before them is none: it holds on to them by itself.
    """
    banyak = len([*takewhile(lambda gaya: gaya == "jumlah", reversed(satu.gaya_baris[: len(satu.baris)]))])
    if len(satu.gaya_baris) < len(satu.baris) or banyak == len(satu.baris):
        return 0
    return 0 if satu.gaya_baris[len(satu.baris) - banyak - 1] == "kelompok" else banyak


def _polos(baris: tuple[Sel, ...]) -> bool:
    """Tell whether no cell of a row spans others; nearly every row of a report is asked."""
    for sel in baris:  # noqa: SIM110  a generator takes twice as long
        if sel.lebar != 1 or sel.tinggi != 1:
            return False
    return True


def kolom_awal(baris: tuple[tuple[Sel, ...], ...], jumlah: int) -> list[list[int]]:
    """Return the first column of each cell, spans of earlier rows taken into account."""
    sisa = [0] * jumlah
    hasil: list[list[int]] = []
    for satu in baris:
        if not any(sisa) and _polos(satu):
            hasil.append([*range(len(satu))])
            continue
        awal: list[int] = []
        baru = [max(0, tinggal - 1) for tinggal in sisa]
        k = 0
        for sel in satu:
            while k < jumlah and sisa[k]:
                k += 1
            awal.append(k)
            for j in range(k, min(k + sel.lebar, jumlah)):
                baru[j] = sel.tinggi - 1
            k += sel.lebar
        sisa = baru
        hasil.append(awal)
    return hasil
