"""Lists of contents, of tables and of pictures: their entries with the pages that they give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.nomor_halaman import NOMOR, BadanHalaman
from kinerja.pembaca.penuntun import tanpa_penuntun
from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import TANDA_BUTIR, BarisTeks, Halaman, Kotak

__all__ = ["ButirDaftar", "cari_daftar", "tanpa_pengenal"]

_DAFTAR = re.compile(r"daftar(?P<isi>isi|tabel|gambar|grafik|diagram|bagan|lampiran|skema)", re.IGNORECASE)
#: The page at the end of an entry, behind its leader.
_HALAMAN = re.compile(rf"^(?P<isi>.*?[^\W\d_].*?)(?:[\s.…·_]*[.…·_]{{2,}}[\s.…·_]*|\s+)(?P<nomor>{NOMOR})$")
#: Behind a leader a page is known in a line that goes on with a number alone, and in capital Roman digits.
_BERTITIK = re.compile(rf"^(?P<isi>.*?\w.*?)(?:\s*[.…·_]){{3,}}\s*(?P<nomor>{NOMOR}|[IVXL]{{1,6}})$")
_UJUNG = re.compile(r"(?:\s+[.…·_]+)+$")
#: What a word processor prints instead of a page that it does not find.
_GAGAL = re.compile(r"\bError!\s+Bookmark\s+not\b.*$", re.IGNORECASE)
_SISA_GAGAL = re.compile(r"\s*\bdefined\.?\d*$", re.IGNORECASE)
_PENUNTUN = re.compile(r"[\s.…·_]*[.…·_]{3,}[\s.…·_]*")
#: How an entry begins: with the number of a chapter, of a section, of a table, or a letter.
_PENGENAL = re.compile(
    rf"^(?:[{TANDA_BUTIR}]\s*)?"
    r"(?:bab\b\.?\s*(?:[IVXLC]+|\d{1,2})\b\s*[.:]?|\d{1,2}(?:\.\d{1,2}){1,4}[.)]*|(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]+)\s*",
    re.IGNORECASE,
)
_JUDUL_HALAMAN = re.compile(r"(?:hal(?:aman)?|hlm)\.?", re.IGNORECASE)
#: What stands before the chapters, also where its page does not stand at the right side.
_DEPAN = re.compile(
    r"(?:ringkasan|ikhtisar)\s+eksekutif|kata\s+pengantar|daftar\s+(?:isi|tabel|gambar|grafik|lampiran)", re.IGNORECASE
)
#: The last words of a list begin in the right part of a page.
_KANAN = 0.6
_PANJANG = 300
#: A list without a heading has so many entries on a page.
_ISI_DAFTAR = 5
#: Lines that end so near to the longest one fill the width of the text.
_TEPI_KANAN = 15.0
#: Lines of one entry stand so near to each other, by their height.
_RAPAT = 0.6
#: What is printed where a page was not found.
_PESAN_GAGAL = "Error! Bookmark not defined."


@dataclass(frozen=True)
class ButirDaftar:
    """An entry of a list: of which list, its text, its page as printed or why there is none, and where it stands."""

    daftar: str
    teks: str
    nomor: str
    halaman: int
    kotak: Kotak | None

    @property
    def gagal(self) -> bool:
        """Whether a message of a word processor stands where its page should."""
        return self.nomor == _PESAN_GAGAL


def tanpa_pengenal(teks: str) -> str:
    """Return a heading without the number or letter that it begins with.

    >>> tanpa_pengenal("BAB III. AKUNTABILITAS KINERJA"), tanpa_pengenal("3.1.2 Capaian"), tanpa_pengenal("Capaian")
    ('AKUNTABILITAS KINERJA', 'Capaian', 'Capaian')
    """
    return _PENGENAL.sub("", teks.strip(), count=1)


def cari_daftar(isi: Sequence[BadanHalaman]) -> list[ButirDaftar]:
    """Return the entries of all lists of a report that give a page, or fail to; its pages have no running heads."""
    hasil: list[ButirDaftar] = []
    daftar = ""
    for halaman, baris in isi:
        awal = "" if _berparagraf(baris, halaman) else daftar or _tanpa_judul(baris)
        milik = [
            satu
            for nama, isinya in _bagi(baris, awal)
            if nama
            for satu in _sejenis(nama, list(_butir(nama, isinya, halaman)))
        ]
        hasil.extend(milik)
        # A list goes on as long as pages hold entries of it.
        daftar = milik[-1].daftar if milik else ""
    return hasil


def _tanpa_judul(baris: Sequence[BarisTeks]) -> str:
    """Name the list of a page most of whose lines lead to a page, though no heading stands over them, "" where it is none."""
    banyak = sum(_BERTITIK.match(satu.teks) is not None for satu in baris)
    return "Daftar Isi" if banyak >= max(_ISI_DAFTAR, len(baris) / 2) else ""


def _sejenis(daftar: str, butir: Sequence[ButirDaftar]) -> list[ButirDaftar]:
    """Return the entries of a part of a page under the name of their list: captions of one kind make one of that kind."""
    jenis = [temu[1].capitalize() if (temu := cari_judul(satu.teks)) else "" for satu in butir]
    bernomor = daftar != "Daftar Isi" or 2 * sum(map(bool, jenis)) > len(butir) > 1
    return [
        replace(satu, daftar=f"Daftar {apa}") if apa and bernomor else satu
        for satu, apa in zip(butir, jenis, strict=True)
    ]


def _berparagraf(baris: Sequence[BarisTeks], halaman: Halaman) -> bool:
    """Say whether a page is one of running text: half of its lines reach to its right side without the page of an entry there."""
    kanan = max((satu.kotak.x1 for satu in baris if satu.kotak), default=0.0) - _TEPI_KANAN
    penuh = [s for s in baris if s.kotak and s.kotak.x1 > kanan and not _pisah(s, halaman)[1]]
    return 2 * len(penuh) > len(baris)


def _bagi(baris: Sequence[BarisTeks], daftar: str) -> Iterator[tuple[str, list[BarisTeks]]]:
    """Yield the lines of a page by the list that they stand in; what goes on from the page before comes first."""
    milik: list[BarisTeks] = []
    for satu in baris:
        temu = _DAFTAR.fullmatch(re.sub(r"[\s:.]", "", satu.teks))
        if temu is None:
            milik.append(satu)
            continue
        yield daftar, milik
        daftar, milik = f"Daftar {temu['isi'].capitalize()}", []
    yield daftar, milik


def _butir(daftar: str, baris: Sequence[BarisTeks], halaman: Halaman) -> Iterator[ButirDaftar]:
    """Yield the entries among the lines of a list: a line that begins one and those that go on, up to the next."""
    kini: list[BarisTeks] = []
    nomor = ""
    lalu = ""
    for satu in baris:
        if _JUDUL_HALAMAN.fullmatch(satu.teks.strip()):
            continue
        isi, kena = _pisah(satu, halaman)
        if nomor and _berlanjut(lalu, satu.teks):
            # The number at the end of the line before is a word of the entry: "dengan 2 / (dua) tahun terakhir .... 26".
            kini[-1], nomor = replace(kini[-1], teks=f"{kini[-1].teks} {nomor}"), ""
        lalu = satu.teks
        selesai = bool(nomor) and (bool(kena) or not _dekat(kini[-1], satu))
        if kini and (selesai or _memulai(satu.teks)):
            yield from _jadi(daftar, kini, nomor)
            kini, nomor = [], ""
        kini.append(BarisTeks(isi, satu.halaman, satu.kotak))
        nomor = kena or nomor
    yield from _jadi(daftar, kini, nomor)


def _berlanjut(atas: str, bawah: str) -> bool:
    """Say whether a line that begins no entry leads to a page by a leader, and the one above it to a number without one."""
    return not _memulai(bawah) and bool(_BERTITIK.match(bawah)) and not _BERTITIK.match(atas)


def _dekat(atas: BarisTeks, bawah: BarisTeks) -> bool:
    """Say whether a line stands so close below another one that the entry can go on in it behind its page."""
    if atas.kotak is None or bawah.kotak is None:
        return False
    return bawah.kotak.y0 - atas.kotak.y1 < _RAPAT * (atas.kotak.y1 - atas.kotak.y0)


def _memulai(teks: str) -> bool:
    return bool(_PENGENAL.match(teks) or cari_judul(teks) or _DEPAN.match(teks))


def _jadi(daftar: str, baris: Sequence[BarisTeks], nomor: str) -> Iterator[ButirDaftar]:
    teks = _UJUNG.sub("", sambung_baris([satu.teks for satu in baris]))
    teks = _SISA_GAGAL.sub("", teks) if nomor == _PESAN_GAGAL else teks
    if nomor and len(teks) <= _PANJANG:
        yield ButirDaftar(daftar, teks, nomor, baris[0].halaman, baris[0].kotak)


def _pisah(satu: BarisTeks, halaman: Halaman) -> tuple[str, str]:
    """Part a line of a list into its text and the page that it gives, "" where it gives none."""
    teks = tanpa_penuntun(satu.teks)
    if gagal := _GAGAL.search(teks):
        return _PENUNTUN.sub(" ", teks[: gagal.start()]).strip(), _PESAN_GAGAL
    temu = _HALAMAN.match(teks) or _BERTITIK.match(satu.teks)
    if (
        temu is None
        or satu.kotak is None
        or not (satu.kotak.x1 >= _KANAN * halaman.lebar or _DEPAN.fullmatch(temu["isi"]))
    ):
        return _PENUNTUN.sub(" ", teks).strip(), ""
    return _PENUNTUN.sub(" ", temu["isi"]).strip(), temu["nomor"]
