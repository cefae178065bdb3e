"""Findings as text for the terminal: by severity, each with place, what stands there, what it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.angka import cetak_bulat
from kinerja.reviu.temuan import Temuan, Tingkat

__all__ = ["SEBUTAN", "susun_ringkasan", "susun_teks"]

#: What each severity means to the reader.
SEBUTAN = {
    Tingkat.GALAT: "Galat: pasti bertentangan, perbaiki sebelum laporan ditandatangani",
    Tingkat.PERINGATAN: "Peringatan: perlu diperbaiki atau dijelaskan",
    Tingkat.CATATAN: "Catatan: patut diketahui pereviu",
}


def susun_teks(daftar: Sequence[Temuan]) -> Iterator[str]:
    """Yield the lines of all findings in their order, with a heading that counts before each severity."""
    for tingkat, sebutan in SEBUTAN.items():
        milik = [satu for satu in daftar if satu.tingkat is tingkat]
        if not milik:
            continue
        yield f"{sebutan} ({cetak_bulat(len(milik))})"
        for satu in milik:
            yield f"  {satu.tempat} [{satu.aturan}]"
            yield f"    {satu.pesan}"
            if satu.tercetak:
                yield f"    tertulis   : {satu.tercetak}"
            if satu.seharusnya:
                yield f"    seharusnya : {satu.seharusnya}"
        yield ""


def susun_ringkasan(daftar: Sequence[Temuan]) -> str:
    """Count the findings by severity: ``tanpa galat, 48 peringatan, 9 catatan``."""
    jumlah = {tingkat: sum(satu.tingkat is tingkat for satu in daftar) for tingkat in Tingkat}
    return ", ".join(
        f"{cetak_bulat(banyak) if banyak else 'tanpa'} {tingkat.value}" for tingkat, banyak in jumlah.items()
    )
