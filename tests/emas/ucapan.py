"""Statements in prose on small made-up reports: each is true as it stands, and false with the words behind the bar.

A file holds tables as in :mod:`karangan`, then headings ``### kind`` with sentences that begin with a star. ``{true|false}``
marks what is right and what a slip would make of it, in a sentence or in a cell; every fault is planted alone.
``python tests/emas/ucapan.py [NAME ...]`` prints what is found of each kind, what is not, and what true statements give.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SINI = Path(__file__).resolve().parent
if str(SINI) not in sys.path:
    sys.path.insert(0, str(SINI))
from karangan import baca_sel  # noqa: E402  # they stand beside this file, which is no package
from rekaan_tanam import Cetak, _baris, _kena, _tanda  # noqa: E402

from kinerja.reviu import TemuanPublikasi, Tingkat, tinjau_publikasi  # noqa: E402

__all__ = ["UCAPAN", "UkuranUcapan", "ukur_ucapan"]

_PILIH = re.compile(r"\{(?P<benar>[^{}|]*)\|(?P<salah>[^{}|]*)\}")
#: The reports, by the name of their file.
UCAPAN = tuple(sorted((SINI / "ucapan").glob("*.md")))


@dataclass
class UkuranUcapan:
    """What was planted and found by kind, what was missed, what true statements give, and galat that accuse another place."""

    ditanam: Counter[str] = field(default_factory=Counter)
    terlacak: Counter[str] = field(default_factory=Counter)
    luput: list[tuple[str, str]] = field(default_factory=list)
    bersih: list[TemuanPublikasi] = field(default_factory=list)
    palsu: list[tuple[str, TemuanPublikasi]] = field(default_factory=list)
    galat: int = 0

    def recall(self, jenis: str) -> float:
        """Return the share of the faults of a kind that were found."""
        return self.terlacak[jenis] / self.ditanam[jenis]


def _baca(berkas: Path) -> tuple[int, list[Cetak]]:
    """Read a report: its year, and its cells and sentences with the marks in them."""
    tabel, _, kalimat = berkas.read_text(encoding="utf-8").partition("\n### ")
    temu = re.search(r"tahun (20\d\d)", tabel)
    assert temu is not None
    # The bar of a mark is none of a table.
    semua = baca_sel(_PILIH.sub(lambda t: f"{{{t['benar']}¦{t['salah']}}}", tabel))
    isi = []
    for nama, label, kolom, nilai, induk in semua:
        kelompok, _, judul = kolom.rpartition(" > ")
        isi.append(Cetak(nama, label, judul, nilai.replace("¦", "|"), kelompok=kelompok, induk=induk or ""))
    for bagian in f"### {kalimat}".split("### ")[1:]:
        jenis, *baris = bagian.splitlines()
        isi += [Cetak("Bab III", jenis, "Kalimat", satu[2:]) for satu in baris if satu.startswith("* ")]
    return int(temu[1]), isi


def _tulis(isi: Sequence[Cetak], salah: int = -1) -> list[Cetak]:
    """Return a report as it is printed: true everywhere but in one place."""
    hasil = []
    for nomor, c in enumerate(isi):
        nilai = _PILIH.sub(r"\g<salah>" if nomor == salah else r"\g<benar>", c.nilai)
        hasil.append(Cetak(c.tabel, "" if c.kolom == "Kalimat" else c.baris, c.kolom, nilai, {}, c.kelompok, c.induk))
    return hasil


def _bertanda(isi: Sequence[Cetak]) -> Iterator[tuple[int, str]]:
    """Yield the places that hold a mark, with the kind of fault."""
    for nomor, c in enumerate(isi):
        if (temu := _PILIH.search(c.nilai)) and temu["benar"] != temu["salah"]:
            sel = "satuan dalam tabel" if c.kolom == "Satuan" else "kata dalam tabel"
            yield nomor, c.baris if c.kolom == "Kalimat" else sel


def ukur_ucapan(berkas: Sequence[Path], setiap: int = 1) -> UkuranUcapan:
    """Review reports as they should be, and with each of their faults, or each n-th."""
    hasil = UkuranUcapan()
    for satu in berkas:
        tahun, isi = _baca(satu)
        baris, asal = _baris(_tulis(isi))
        bersih = tinjau_publikasi(baris, tahun=tahun).temuan
        hasil.bersih += [t for t in bersih if t.temuan.tingkat is not Tingkat.CATATAN]
        lama = frozenset(_tanda(t, asal) for t in bersih)
        for nomor, jenis in list(_bertanda(isi))[::setiap]:
            cetak = _tulis(isi, nomor)
            baris, asal = _baris(cetak)
            temuan = tinjau_publikasi(baris, tahun=tahun).temuan
            hasil.ditanam[jenis] += 1
            if any(_kena(t, {nomor}, asal, lama) for t in temuan):
                hasil.terlacak[jenis] += 1
            else:
                hasil.luput.append((jenis, cetak[nomor].nilai))
            galat = [t for t in temuan if t.temuan.tingkat is Tingkat.GALAT]
            hasil.galat += len(galat)
            hasil.palsu += [(cetak[nomor].nilai, t) for t in galat if not _kena(t, {nomor}, asal, lama)]
    return hasil


def _ringkas(hasil: UkuranUcapan) -> Iterator[str]:
    """Yield the lines that tell what was found of each kind, what was missed, and what was accused wrongly."""
    yield from (f"{j:20} {hasil.terlacak[j]:4} dari {n:4}" for j, n in hasil.ditanam.items())
    yield from (f"luput | {jenis} | {teks}" for jenis, teks in hasil.luput)
    for nama, t in (*(("bersih", t) for t in hasil.bersih), *((f"palsu pada “{teks}”", t) for teks, t in hasil.palsu)):
        yield f"{nama} | {t.temuan.tingkat.value} | {t.temuan.aturan} | {t.temuan.tempat} | {t.temuan.pesan}"


if __name__ == "__main__":
    pilih = [b for b in UCAPAN if not sys.argv[1:] or b.stem in sys.argv[1:]]
    sys.stdout.write("\n".join(_ringkas(ukur_ucapan(pilih))) + "\n")
