"""Reading narasi/*.md: prose of people with placeholders ``{{ ... }}``, which are checked here and filled later."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path

from kinerja.angka import gabung, gaib
from kinerja.masukan.buku import kunci_lembar
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import baca_teks, nama_berkas
from kinerja.masukan.penanda import UngkapanSalah, urai_ungkapan
from kinerja.masukan.periksa_markdown import ISIAN, RUJUK, GambarDisebut, periksa_markdown
from kinerja.masukan.sel_polos import cela_sel
from kinerja.model import LEMBAR, Data, Publikasi

__all__ = [
    "SEL_BERPENANDA",
    "TINJAU",
    "UKURAN_NARASI",
    "Narasi",
    "Penanda",
    "baca_narasi",
    "lepas_komentar",
    "lepas_tinjauan",
    "periksa_naskah",
    "periksa_penanda_sel",
    "potong",
]

#: A placeholder does not reach over the beginning of the next one.
_PENANDA = re.compile(r"\{\{((?:(?!\{\{|\}\}).)*)\}\}", re.DOTALL)
_TANDA = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
#: How a remark begins that a text or row was carried over from an earlier report.
TINJAU = "perlu ditinjau"
_DITINJAU = re.compile(rf"\s*{TINJAU}\b:?", re.IGNORECASE)
#: Characters that mark places inside texts, which no text of people may hold.
_PRIBADI = re.compile("[\ue000-\ue0ff]")
#: The most bytes of a prose file, and characters of a placeholder that a message repeats.
UKURAN_NARASI, _PENANDA_MAKS = 500_000, 5_000

#: Workbook columns whose texts may hold placeholders: sheet and fields.
SEL_BERPENANDA: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("isu_strategis", ("isu", "permasalahan", "upaya", "kendala")),
    ("analisis", ("uraian",)),
    ("inovasi", ("uraian",)),
    ("langkah", ("uraian",)),
    ("tindak_lanjut_lhe", ("rekomendasi", "tindak_lanjut")),
)


@dataclass(frozen=True)
class Penanda:
    """A placeholder: its expression, and the lines (from 1) on which it begins and ends."""

    ungkapan: str
    baris: int
    akhir: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True)
class Narasi:
    """One prose file as typed, with the name that messages use (narasi/penutup.md) and the pictures that it shows."""

    berkas: str
    teks: str
    gambar: tuple[GambarDisebut, ...] = ()


def potong(teks: str) -> Iterator[str | Penanda]:
    """Split prose into literal text and placeholders.

    >>> list(potong("Capaian {{ x }}."))
    ['Capaian ', Penanda(ungkapan='x', baris=1), '.']
    """
    mulai, baris = 0, 1
    for temu in _PENANDA.finditer(teks):
        yield teks[mulai : temu.start()]
        baris += teks.count("\n", mulai, temu.start())
        akhir = baris + temu[1].count("\n")
        yield Penanda(temu[1].strip(), baris, akhir)
        mulai, baris = temu.end(), akhir
    yield teks[mulai:]


def baca_narasi(folder: Path, bagian: Collection[str]) -> tuple[dict[str, Narasi], list[Galat]]:
    """Read all prose files of a report folder, which may have these names.

    Returns
    -------
    tuple
        prose by section name without its remarks (``<!-- ... -->``), a file of remarks alone counting as unwritten;
        and faults: a file with an unknown name, unreadable text, a broken placeholder, text still to be revised.
    """
    hasil: dict[str, Narasi] = {}
    galat: list[Galat] = []
    try:
        daftar = nama_berkas(folder, "narasi", ".md")
    except MasukanSalah as salah:
        return {}, [*salah.daftar]
    for berkas in daftar:
        nama, milik = f"narasi/{berkas}", berkas.removesuffix(".md")
        if berkas.startswith((".", "~")):
            continue
        if milik not in bagian:
            dekat = difflib.get_close_matches(kunci_lembar(milik[:100]).replace("_", "-"), bagian, n=1)
            saran = f"mungkin maksudnya “{dekat[0]}.md”" if dekat else f"pilih {gabung([*bagian], 'atau')}"
            pesan = f"nama bagian tidak dikenal; {saran}"
            galat.append(Galat(nama, "", "", "narasi_tidak_dikenal", pesan))
            continue
        try:
            teks = baca_teks(folder, nama, UKURAN_NARASI)
        except MasukanSalah as salah:
            galat.extend(salah.daftar)
            continue
        naskah, cela = periksa_naskah(nama, teks)
        galat.extend(cela)
        if naskah is not None:
            hasil[milik] = naskah
    return hasil, galat


def periksa_naskah(nama: str, teks: str) -> tuple[Narasi | None, list[Galat]]:
    """Judge the text of one prose file, which messages call ``nama``.

    Returns
    -------
    tuple
        the prose without its remarks, None where nothing else is in it; and its faults with their lines.
    """
    galat = [*_periksa_gaib(nama, teks)]
    teks = _tanpa_gaib(teks)
    galat.extend(_periksa_komentar(nama, teks))
    teks = lepas_komentar(teks)
    if not teks.strip():
        return None, galat
    cela, gambar = _periksa_naskah(nama, teks)
    return Narasi(nama, teks, gambar), [*galat, *cela]


def _tanpa_gaib(teks: str) -> str:
    """Drop what nobody sees; a no-break space in prose is meant."""
    buang = {*gaib(f"{teks} .")}
    return "".join(satu for satu in teks if satu not in buang) if buang else teks


def _periksa_gaib(nama: str, teks: str) -> Iterator[Galat]:
    for nomor, isi in enumerate(teks.split("\n"), start=1):
        tanda = ", ".join(f"U+{ord(satu):04X}" for satu in gaib(f"{isi} .")[:5])
        if tanda:
            pesan = f"memuat tanda tak terlihat ({tanda}), yang dibuang"
            yield Galat(nama, "", f"baris {nomor}", "tanda_tak_terlihat", pesan, "peringatan")


def lepas_komentar(teks: str) -> str:
    r"""Take out remarks to writers; their lines stay as blank ones, so that what follows keeps its number.

    >>> lepas_komentar("<!-- Tulis\ndi sini. -->\nIsi.")
    '\n\nIsi.'
    """
    return "".join("\n" * isi.count("\n") if komentar else isi for isi, komentar in _belah(teks))


def lepas_tinjauan(teks: str) -> str:
    """Take out the remarks that a text was carried over from an earlier report, and no other remark."""
    return "".join(isi for isi, komentar in _belah(teks) if not (komentar and _DITINJAU.match(isi, 4)))


def _belah(teks: str) -> Iterator[tuple[str, bool]]:
    """Split a text into remarks (``<!-- ... -->``, True) and what stands between them."""
    letak = 0
    while (awal := teks.find("<!--", letak)) >= 0 and (akhir := teks.find("-->", awal + 4)) >= 0:
        yield teks[letak:awal], False
        letak = akhir + 3
        yield teks[awal:letak], True
    yield teks[letak:], False


def _periksa_komentar(nama: str, teks: str) -> Iterator[Galat]:
    baris = 1
    for isi, komentar in _belah(teks):
        if komentar and (cocok := _DITINJAU.match(isi, 4)):
            asal = isi[cocok.end() : -3].strip()
            pesan = f"{TINJAU}: {asal}" if asal else TINJAU
            pesan += "; sesuaikan naskahnya, lalu hapus baris ini"
            yield Galat(nama, "", f"baris {baris}", "perlu_ditinjau", pesan, "peringatan")
        elif not komentar and "<!--" in isi:
            awal = baris + isi.count("\n", 0, isi.index("<!--"))
            pesan = "komentar yang dimulai dengan “<!--” tidak ditutup dengan “-->”"
            yield Galat(nama, "", f"baris {awal}", "komentar_terbuka", pesan)
        baris += isi.count("\n")


def _periksa_naskah(nama: str, teks: str) -> tuple[list[Galat], tuple[GambarDisebut, ...]]:
    """Find the faults of one prose text, and the pictures that it shows."""
    galat = [*_periksa(nama, teks)]
    if temu := _PRIBADI.search(teks):
        baris = teks.count("\n", 0, temu.start()) + 1
        pesan = f"tanda U+{ord(temu[0]):04X} tidak dapat dicetak; hapus"
        return [*galat, Galat(nama, "", f"baris {baris}", "tanda_terlarang", pesan)], ()
    if "<!--" in teks:
        return galat, ()  # a remark without end was told already
    cela, gambar = periksa_markdown(_berbaris(teks))
    galat += [Galat(nama, "", f"baris {satu.baris}", satu.kode, satu.pesan) for satu in cela]
    return galat, tuple(gambar)


def _berbaris(teks: str) -> list[tuple[str, int]]:
    """Return the lines of a text with their numbers; one character stands for each placeholder."""
    hasil: list[tuple[str, int]] = []
    awal, letak, isi = 1, 1, ""
    for satu in potong(teks):
        if isinstance(satu, Penanda):
            isi += RUJUK if "rujuk" in satu.ungkapan else ISIAN
            letak = satu.akhir
            continue
        for urut, bagian in enumerate(satu.split("\n")):
            if urut:
                hasil.append((isi, awal))
                letak += 1
                awal, isi = letak, ""
            isi += bagian
    return [*hasil, (isi, awal)]


def periksa_penanda_sel(data: Data) -> Iterator[Galat]:
    """Find broken placeholders in the texts of the workbook, any where none is filled in, and signs of Markdown."""
    berpenanda = dict(SEL_BERPENANDA)
    for lembar, spek in LEMBAR.items():
        # The note of a row is for those who fill it in: it is not printed.
        for baris, nama in product(getattr(data, lembar), spek.nama_kolom()[:-1]):
            isi = getattr(baris, nama)
            if not isinstance(isi, str):
                continue
            sel = baris.asal.sel(nama).partition("!")[2]
            # What another report has printed is quoted as it stands there.
            for kode, pesan, tolak in () if lembar == Publikasi.lembar else cela_sel(isi):
                yield Galat(baris.asal.berkas, lembar, sel, kode, pesan, "galat" if tolak else "peringatan")
            if not _TANDA.search(isi):
                continue
            if nama in berpenanda.get(lembar, ()):
                for satu in _periksa(baris.asal.berkas, isi):
                    yield replace(satu, lembar=lembar, sel=sel)
            elif "{{" in isi or "}}" in isi:
                pesan = "kolom ini tidak memakai penanda {{ ... }}; tulis isinya, atau pakai penanda itu dalam narasi"
                yield Galat(baris.asal.berkas, lembar, sel, "penanda_salah_tempat", pesan)


def _periksa(nama: str, teks: str) -> Iterator[Galat]:
    baris = 1
    for satu in potong(teks):
        if isinstance(satu, Penanda):
            isi = " ".join(satu.ungkapan.split())
            try:
                urai_ungkapan(satu.ungkapan)
            except UngkapanSalah as salah:
                isi = isi if len(isi) <= _PENANDA_MAKS else f"{isi[:80]}…"
                sebutan = "diisi:" if salah.terbaca else "dibaca;"
                pesan = f"penanda “{{{{ {isi} }}}}” tidak dapat {sebutan} {salah}"
                yield Galat(nama, "", f"baris {satu.baris}", "penanda_rusak", pesan)
            baris = satu.akhir
        else:
            yield from _periksa_tanda(nama, satu, baris)
            baris += satu.count("\n")


def _periksa_tanda(nama: str, teks: str, baris: int) -> Iterator[Galat]:
    """Find signs of placeholders in text between placeholders that begins on line ``baris``."""
    for nomor, isi in enumerate(teks.split("\n"), start=baris):
        for tanda in dict.fromkeys(_TANDA.findall(isi)):
            if tanda in ("{{", "}}"):
                pesan = f"tanda “{tanda}” tidak berpasangan; penanda ditulis {{{{ ... }}}}"
            else:
                pesan = f"tanda “{tanda}” tidak dipakai; penanda hanya ditulis {{{{ ... }}}}"
            yield Galat(nama, "", f"baris {nomor}", "penanda_rusak", pesan)
