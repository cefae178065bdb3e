"""Changing the texts of blocks: one walk for all that do, since a report has tens of thousands of cells.

>>> from kinerja.sajian.blok import Judul, Paragraf, Teks
>>> ubah_teks((Paragraf((Teks("a"),)), Judul(1, "b", kunci="b")), str.upper, bidang_teks(polos={"kunci"}))[1]
Judul(tingkat=1, teks='B', nomor='', kunci='b', di_daftar_isi=True)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from operator import is_not
from typing import Any

from kinerja.sajian.blok import BIDANG_TEKS, ganti

__all__ = ["BidangTeks", "bidang_teks", "ubah_teks"]

_Ganti = Callable[[str], str]
#: By kind of block the fields whose texts are changed, each with what changes it in place of what changes all others.
BidangTeks = Mapping[type, tuple[tuple[str, _Ganti | None], ...]]


def bidang_teks(
    *,
    tanpa: Collection[type] = (),
    polos: Collection[str] = (),
    khusus: Mapping[tuple[type, str], _Ganti] | None = None,
) -> BidangTeks:
    """Return the fields of all blocks that can hold text, but not of blocks ``tanpa`` and not the fields ``polos``.

    ``khusus`` changes a field of a kind of block in a way of its own.
    """
    sendiri = khusus or {}
    return {
        kelas: tuple(
            (satu, sendiri.get((kelas, satu))) for satu in nama if satu not in polos or (kelas, satu) in sendiri
        )
        for kelas, nama in BIDANG_TEKS.items()
        if kelas not in tanpa
    }


def ubah_teks(nilai: Any, ubah: _Ganti, bidang: BidangTeks) -> Any:
    """Change the texts of a block or of several; what holds none to change stays the very object that it is."""
    kelas = type(nilai)
    if kelas is tuple:
        butir = [ubah_teks(satu, ubah, bidang) for satu in nilai]
        return tuple(butir) if any(map(is_not, butir, nilai)) else nilai
    if kelas is str:
        baru = ubah(nilai)
        return nilai if baru == nilai else baru
    beda = {}
    for nama, sendiri in bidang.get(kelas, ()):
        # Most cells have neither links nor references.
        if lama := getattr(nilai, nama):
            baru = sendiri(lama) if sendiri else ubah_teks(lama, ubah, bidang)
            if baru is not lama:
                beda[nama] = baru
    return ganti(nilai, **beda) if beda else nilai
