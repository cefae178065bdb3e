"""Faults as people and as programs read them: grouped by file and sheet, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat

__all__ = ["susun_json", "susun_teks"]

#: Lines that a group shows; a sheet of thousands of faults has one cause, which these show as well.
_BARIS_MAKS = 50


def susun_teks(daftar: Sequence[Galat], *, peringatan: bool = False) -> Iterator[str]:
    """Yield lines by file and sheet, each with its full place; several of one sheet stand below a heading that counts.

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
        for satu in isi[:_BARIS_MAKS]:
            yield f"  {satu}"
        if len(isi) > _BARIS_MAKS:
            yield f"  ... dan {cetak_bulat(len(isi) - _BARIS_MAKS)} lagi; semuanya tampil dengan --format json."


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
