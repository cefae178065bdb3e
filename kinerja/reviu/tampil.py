"""Findings as text for the terminal: by severity, each with place, what stands there, what it should be, the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.angka import cetak_bulat
from kinerja.reviu.setara import isi_temuan, kelompokkan, pesan_temuan
from kinerja.reviu.temuan import Tingkat
from kinerja.reviu.tinjau import Keadaan, TemuanDitinjau

__all__ = ["susun_ringkasan", "susun_teks"]

#: What each severity means to the reader.
_SEBUTAN = {
    Tingkat.GALAT: "Galat: pasti bertentangan, perbaiki sebelum laporan ditandatangani",
    Tingkat.PERINGATAN: "Peringatan: perlu diperbaiki atau dijelaskan",
    Tingkat.CATATAN: "Catatan: patut diketahui pereviu",
}


def susun_teks(daftar: Sequence[TemuanDitinjau]) -> Iterator[str]:
    """Yield the lines of all findings in their order, with a heading that counts before each severity.

    What is said alike of several places is printed once: the sentence where it is the same, and what it should be.
    """
    for tingkat, sebutan in _SEBUTAN.items():
        milik = [satu for satu in daftar if satu.temuan.tingkat is tingkat]
        if not milik:
            continue
        yield f"{sebutan} ({cetak_bulat(len(milik))})"
        for setara in kelompokkan(milik, isi_temuan):
            ditinjau, satu = setara[0], setara[0].temuan
            for sama in kelompokkan(setara, pesan_temuan):
                yield f"  {sama[0].temuan.tempat}" + (f" [{satu.aturan}]" if sama[0] is ditinjau else "")
                yield from (f"  {lain.temuan.tempat}" for lain in sama[1:])
                yield f"    {sama[0].temuan.pesan}" + (f" ({cetak_bulat(len(sama))} tempat)" if len(sama) > 1 else "")
            if satu.tercetak:
                yield f"    tertulis   : {satu.tercetak}"
            if satu.seharusnya:
                yield f"    seharusnya : {satu.seharusnya}"
            if ditinjau.keadaan is not Keadaan.BARU:
                yield f"    tanggapan  : {' '.join(' '.join(ditinjau.tanggapan).split())}"
        yield ""


def susun_ringkasan(daftar: Sequence[TemuanDitinjau]) -> str:
    """Count the findings by severity: ``2 galat (1 dijelaskan), 48 peringatan, tanpa catatan``."""
    return ", ".join(_hitung([s for s in daftar if s.temuan.tingkat is tingkat], tingkat) for tingkat in Tingkat)


def _hitung(milik: Sequence[TemuanDitinjau], tingkat: Tingkat) -> str:
    tertutup = sum(not satu.terbuka for satu in milik)
    banyak = cetak_bulat(len(milik)) if milik else "tanpa"
    return f"{banyak} {tingkat.value}" + (f" ({cetak_bulat(tertutup)} dijelaskan)" if tertutup else "")
