"""Sentences whose numbers follow from each other, in many wordings, and slips of the hand that a script plants in them.

A file of ``hitungan`` holds the sentences of one kind of claim. ``{1.234}`` marks a number that the claim binds, ``{naik|turun}``
a word with its opposite; where nothing is marked the sentence is only to be left in peace. Every third sentence was kept from the rules until they
were done: of these 126 of 151 were found then (83 %).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from kinerja.reviu import Tingkat, tinjau_publikasi

sys.path.insert(0, str(Path(__file__).resolve().parent))
from prosa import Prosa  # it stands beside this file, which is no package

__all__ = ["HITUNGAN", "UkuranHitungan", "ukur_hitungan"]

#: The sentences, by the name of their file.
HITUNGAN = tuple(sorted((Path(__file__).parent / "hitungan").glob("*.txt")))
_TANDA = re.compile(r"\{([^{}]*)\}")
_TAHUN = 2023


@dataclass
class UkuranHitungan:
    """What was measured: faults planted and found, sentences whose fault was missed, findings where nothing is wrong."""

    ditanam: int = 0
    terlacak: int = 0
    luput: list[str] = field(default_factory=list)
    bersih: list[str] = field(default_factory=list)


def ukur_hitungan(berkas: Path, *, simpanan: bool) -> UkuranHitungan:
    """Review the sentences of a file, those kept from the rules or the others, clean and with one fault."""
    hasil = UkuranHitungan()
    for nomor, teks in enumerate(berkas.read_text(encoding="utf-8").splitlines()):
        if (nomor % 3 == 2) != simpanan:
            continue
        ada = set(_pesan(_benar(teks)))
        hasil.bersih += ada
        if not _TANDA.search(teks):
            continue
        salah, sebut = _tanam(teks)
        hasil.ditanam += 1
        kena = set(_pesan(salah)) - ada
        hasil.terlacak += bool(kena)
        hasil.luput += [] if kena else [f"{sebut}: {salah}"]
    return hasil


def _pesan(teks: str) -> Iterator[str]:
    baris, _ = Prosa("", _TAHUN, (), (teks,)).baris()
    yield from (
        t.temuan.pesan for t in tinjau_publikasi(baris, tahun=_TAHUN).temuan if t.temuan.tingkat is not Tingkat.CATATAN
    )


def _benar(teks: str) -> str:
    return _TANDA.sub(lambda temu: temu[1].split("|")[0], teks)


def _tanam(teks: str) -> tuple[str, str]:
    """Return a sentence with one fault, and which."""
    acak = Random(teks)  # noqa: S311 - invented figures
    semua = list(_TANDA.finditer(teks))
    temu = acak.choice([t for t in semua if "|" in t[1]] or semua)
    benar, _, lain = temu[1].partition("|")
    salah = lain or _selip(acak, benar)
    return f"{_benar(teks[: temu.start()])}{salah}{_benar(teks[temu.end() :])}", f"{benar} -> {salah}"


def _selip(acak: Random, angka: str) -> str:
    """Return a number with one digit wrong, or two side by side exchanged; a small count some more or less."""
    tempat = [n for n, huruf in enumerate(angka) if huruf.isdigit()]
    bulat = sum(n < (angka + ",").index(",") for n in tempat)
    while True:
        isi = list(angka)
        if len(tempat) < 3 and angka.isdigit() and acak.random() < 0.5:
            baru = str(int(angka) + acak.choice((-2, -1, 1, 2)))
        else:
            n = acak.randrange(min(bulat, 4) + (bulat < len(tempat)))
            a, b = tempat[n], tempat[min(n + 1, len(tempat) - 1)]
            if acak.random() < 0.35:
                isi[a], isi[b] = isi[b], isi[a]
            else:
                isi[a] = str((int(isi[a]) + acak.randint(1, 9)) % 10)
            baru = "".join(isi)
        if baru != angka and baru[0] not in "0-":
            return baru


if __name__ == "__main__":
    for berkas in HITUNGAN:
        for simpanan in (False, *([True] if "simpanan" in sys.argv else [])):
            hasil = ukur_hitungan(berkas, simpanan=simpanan)
            sys.stdout.write(f"{berkas.stem}: {hasil.terlacak} dari {hasil.ditanam}, tanpa kesalahan {hasil.bersih}\n")
            sys.stdout.writelines(f"  luput: {satu}\n" for satu in hasil.luput if not simpanan)
