"""Adding up amounts of rows: one field over the rows of one table, with the cells that it comes from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from kinerja.impor.himpunan import Isian, Konteks, Posisi
from kinerja.model import TRIWULAN

__all__ = ["bagian_bidang", "gabung_asal", "jumlah_bidang", "rusak_bidang"]

#: What a quarter of spending is made of: its own column, or those of its months.
_ISI_TRIWULAN = {
    f"triwulan_{n}": (f"realisasi_tw_{n}", *(f"realisasi_bulan_{3 * n - mundur}" for mundur in (2, 1, 0)))
    for n in TRIWULAN
}
#: Further cells of an origin that are named one by one.
_SEBUT_MAKS = 4
#: File and sheet, then cells; a table without sheets has only the file.
_TEMPAT = re.compile(r"(.+!|.+?\.\w{2,5}, )(.+)")


def bagian_bidang(bidang: str, posisi: Posisi) -> list[tuple[Decimal, str]]:
    """Return the amounts of a position that make a field: its own, or months and quarters."""
    if bidang in posisi.jumlah:
        return [posisi.jumlah[bidang]]
    if bidang in _ISI_TRIWULAN:
        return [posisi.jumlah[nama] for nama in _ISI_TRIWULAN[bidang] if nama in posisi.jumlah]
    return [isi for nama, isi in posisi.jumlah.items() if bidang == "realisasi" and nama.startswith("realisasi_")]


def rusak_bidang(bidang: str, posisi: Posisi) -> bool:
    """Tell whether a cell that enters a field could not be read."""
    awal = tuple(f"rusak:{nama}" for nama in _ISI_TRIWULAN.get(bidang, (bidang,)))
    if bidang in _ISI_TRIWULAN:
        return any(nama in posisi.jumlah for nama in awal)
    return any(nama.startswith(awal) for nama in posisi.jumlah)


def jumlah_bidang(posisi: Sequence[Posisi], bidang: str, kode: str, konteks: Konteks) -> Isian | None:
    """Add up a field over the rows of one table; of several tables that give it, the last one counts."""
    tabel: dict[str, list[Posisi]] = defaultdict(list)
    for satu in posisi:
        if bagian_bidang(bidang, satu) or rusak_bidang(bidang, satu):
            tabel[satu.tabel].append(satu)
    hasil: list[Isian] = []
    for milik in tabel.values():
        if any(rusak_bidang(bidang, satu) for satu in milik):
            konteks.tak_paham.append(f"{bidang.replace('_', ' ')} {kode} tidak diambil: ada sel yang tidak terbaca")
            continue
        isi = [satu for posisi in milik for satu in bagian_bidang(bidang, posisi)]
        jumlah = sum((nilai for nilai, _ in isi), Decimal(0))
        if jumlah < 0:
            konteks.tak_paham.append(
                f"{bidang.replace('_', ' ')} {kode} berjumlah negatif ({jumlah}) dan tidak diambil"
            )
            continue
        hasil.append(Isian(jumlah, gabung_asal(dari for _, dari in isi)))
    if len({satu.nilai for satu in hasil}) > 1:
        pesan = "; ".join(f"{satu.nilai} ({satu.dari})" for satu in hasil)
        konteks.kabar.append(
            f"{bidang.replace('_', ' ')} {kode} berbeda antarsumber: {pesan}; yang dipakai yang terakhir"
        )
    return hasil[-1] if hasil else None


def gabung_asal(dari: Iterable[str]) -> str:
    """Join origins: cells of one sheet under one name, neighbours as a range.

    >>> gabung_asal(["a.xlsx, Sheet1!H40", "a.xlsx, Sheet1!H41", "a.xlsx, Sheet1!H45"])
    'a.xlsx, Sheet1!H40:H41, H45'
    """
    lembar: dict[str, list[str]] = {}
    for satu in dict.fromkeys(dari):
        temu = _TEMPAT.fullmatch(satu)
        lembar.setdefault(temu[1] if temu else "", []).append(temu[2] if temu else satu)
    return "; ".join(f"{tempat}{', '.join(_singkat(sel))}" for tempat, sel in lembar.items())


def _singkat(sel: Sequence[str]) -> list[str]:
    ruas: list[list[str]] = []
    for satu in sel:
        if ruas and _berikut(ruas[-1][-1]) == satu:
            ruas[-1].append(satu)
        else:
            ruas.append([satu])
    nama = [satu[0] if len(satu) == 1 else f"{satu[0]}:{satu[-1]}" for satu in ruas]
    return nama if len(nama) <= _SEBUT_MAKS + 2 else [*nama[:_SEBUT_MAKS], "...", nama[-1]]


def _berikut(sel: str) -> str:
    """Return the cell below; "" for what is no address."""
    huruf = sel.rstrip("0123456789")
    return f"{huruf}{int(sel[len(huruf) :]) + 1}" if huruf.isalpha() and len(huruf) < len(sel) < 12 else ""
