"""Faults as people and as programs read them: grouped by file and sheet, or as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat

__all__ = ["susun_json", "susun_teks"]

#: Lines that a group shows; a sheet of thousands of faults has one cause, which these show as well.
_BARIS_MAKS = 50
_SEL = re.compile(r"([A-Z]+)([0-9]+)")


def susun_teks(daftar: Sequence[Galat], *, peringatan: bool = False) -> Iterator[str]:
    """Yield lines by file and sheet, each with its full place; several of one sheet stand below a heading that counts.

    Equal faults in neighbouring cells of a column are one line, which names the first and the last cell.

    Parameters
    ----------
    daftar
        faults in the order of :func:`kinerja.masukan.galat.urut`.
    peringatan
        show the warnings instead of the faults.
    """
    tingkat, sebutan = ("peringatan", "peringatan") if peringatan else ("galat", "kesalahan")
    milik = [satu for satu in daftar if satu.tingkat == tingkat]
    for (berkas, lembar), kelompok in groupby(milik, key=lambda satu: (satu.berkas, satu.lembar)):
        isi = list(kelompok)
        if len(isi) == 1:
            yield str(isi[0])
            continue
        tempat = f'{berkas}, lembar "{lembar}"' if lembar else berkas
        yield f"{tempat}: {cetak_bulat(len(isi))} {sebutan}"
        deret = _lipat(isi)
        for satu in deret[:_BARIS_MAKS]:
            yield f"  {_sebut(satu)}"
        sisa = sum(len(satu) for satu in deret[_BARIS_MAKS:])
        if sisa:
            yield f"  ... dan {cetak_bulat(sisa)} lagi; semuanya tampil dengan --format json."


def _lipat(daftar: Sequence[Galat]) -> list[list[Galat]]:
    """Put equal faults of cells below each other into runs, each where its first fault stands."""
    hasil: list[list[Galat]] = []
    terbuka: dict[tuple[str, str, str], tuple[int, list[Galat]]] = {}
    for satu in daftar:
        sel = _SEL.fullmatch(satu.sel)
        kunci = (sel[1] if sel else satu.sel, satu.kode, satu.pesan)
        nomor, deret = terbuka.get(kunci, (-2, []))
        if sel is None or int(sel[2]) != nomor + 1:
            deret = []
            hasil.append(deret)
        deret.append(satu)
        if sel:
            terbuka[kunci] = (int(sel[2]), deret)
    return hasil


def _sebut(deret: Sequence[Galat]) -> str:
    if len(deret) == 1:
        return str(deret[0])
    sel = f"sel {deret[0].sel} sampai {deret[-1].sel} ({cetak_bulat(len(deret))} sel)"
    return str(replace(deret[0], sel=sel))


def susun_json(daftar: Sequence[Galat]) -> str:
    """Return ``{"galat": [...]}``, an object for each fault and warning.

    Keys: ``berkas``; ``lembar`` and ``sel`` ("" where there is none; ``sel`` is a cell such as D17, a row or line such
    as "baris 4", or "isian tempat" in a .yaml file); ``kode``, which stays the same from version to version;
    ``tingkat``, "galat" or "peringatan"; ``pesan``, a sentence without its place.
    """
    isi = [
        {
            "berkas": satu.berkas,
            "lembar": satu.lembar,
            "sel": satu.sel,
            "kode": satu.kode,
            "tingkat": satu.tingkat,
            "pesan": satu.pesan,
        }
        for satu in daftar
    ]
    return json.dumps({"galat": isi}, ensure_ascii=False, indent=2)
