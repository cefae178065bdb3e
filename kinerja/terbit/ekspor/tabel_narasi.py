"""The tables that people wrote into the prose, one sheet each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.terbit.ekspor.lembar import KolomLembar, Lembar, lebar_isi
from kinerja.terbit.ekspor.naskah import Naskah

__all__ = ["tabel_narasi"]

_CATATAN = "Tabel ini ditulis dalam narasi; angkanya tidak dihitung oleh sistem."
#: A number as Indonesian texts write it; what starts with 0 is a code, fifteen digits are all that Excel keeps.
_ANGKA = re.compile(r"-?(?:0|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,11})(?:,(\d{1,3}))?")
_LARANG = re.compile(r"[\\/*?:\[\]']")


def tabel_narasi(naskah: Naskah, tabel: Sequence[Tabel]) -> None:
    """Write the tables of the prose with their numbers and captions; columns that stand right hold numbers."""
    dinas = f"{naskah.laporan.nama_dinas}, {naskah.laporan.tahun}"
    for satu in tabel:
        nama = _LARANG.sub("-", f"Tabel {satu.nomor}")[:31]
        judul = f"Tabel {satu.nomor} {satu.judul}"
        (kepala,) = satu.kepala
        judul_kolom = [lepas(sel.teks) for sel in kepala]
        kolom = [
            KolomLembar(teks, lebar_isi(teks, [lepas(baris[urut].teks) for baris in satu.baris]))
            for urut, teks in enumerate(judul_kolom)
        ]
        lembar = Lembar.baru(naskah.buku, nama, judul, dinas, _CATATAN, kolom, beku=1)
        naskah.semua.append(lembar)
        for baris in satu.baris:
            letak = lembar.baris([_nilai(sel, k) for sel, k in zip(baris, satu.kolom, strict=True)])
            for urut, sel in enumerate(baris, start=1):
                cocok = _ANGKA.fullmatch(lepas(sel.teks))
                if cocok and isinstance(lembar.lembar.cell(letak, urut).value, Decimal):
                    lembar.lembar.cell(letak, urut).number_format = _bentuk(cocok)
        if satu.sumber:
            lembar.catat([f"Sumber: {satu.sumber}"])


def _nilai(sel: Sel, kolom: Kolom) -> Decimal | str | None:
    teks = lepas(sel.teks)
    if kolom.rata == "kanan" and _ANGKA.fullmatch(teks):
        return Decimal(teks.replace(".", "").replace(",", "."))
    return teks or None


def _bentuk(cocok: re.Match[str]) -> str:
    return ("#,##0" if "." in cocok[0] or cocok[1] else "0") + ("." + "0" * len(cocok[1]) if cocok[1] else "")
