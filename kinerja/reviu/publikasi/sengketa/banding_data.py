"""A published report against the computation of the workbook that lies beside it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.reviu.publikasi.bacaan.pernyataan import TURUNAN, Butir, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.rumus import cetak_nilai
from kinerja.reviu.temuan import Dugaan

__all__ = ["dekat_hitungan", "periksa_hitungan"]


def periksa_hitungan(peta: Peta) -> Iterator[tuple[Butir, Dugaan, Cetakan]]:
    """Find values that the computation of the workbook does not give, each with the one that it gives."""
    for butir in peta.butir:
        kunci, besaran, tahun, imbuhan = butir.kunci
        if imbuhan or butir.sel.angka is None:
            continue
        hitungan = peta.acuan.nilai(kunci, besaran, tahun)
        if hitungan is None or dekat_hitungan(butir.sel, hitungan) or _terjelaskan(peta, butir):
            continue
        harap = _cetak(hitungan, butir.sel.angka, besaran)
        pesan = f"Menurut data buku kerja, {besaran.value} adalah {harap}, tetapi tercetak {butir.sel.teks}"
        yield butir, duga(butir.sel, harap, pesan), Cetakan(hitungan, 6)


def _terjelaskan(peta: Peta, butir: Butir) -> bool:
    """Say whether a result follows from its own row, whose operands the workbook confirms: rounding, or another formula."""
    kunci, _, tahun, _ = butir.kunci
    if butir.turunan is None or not butir.turunan.benar:
        return False
    return all(
        (nilai := peta.acuan.nilai(kunci, satu.besaran, satu.tahun or tahun)) is not None
        and dekat_hitungan(satu, nilai)
        for satu in butir.turunan.operan
    )


def _cetak(nilai: Decimal, seperti: Cetakan, besaran: Besaran) -> str:
    if besaran in (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA) and seperti.kelipatan == 1:
        return cetak_bulat(int(nilai))
    return cetak_nilai(nilai, seperti)


def dekat_hitungan(sel: Sel, hitungan: Decimal) -> bool:
    """Say whether a printed value is a computed one, whatever digits it was computed from."""
    assert sel.angka is not None
    lebar = Decimal("0.02") if sel.besaran in TURUNAN else sel.angka.langkah / 2 if sel.angka.terbulat else Decimal(0)
    tepat = sel.besaran in UANG | {Besaran.TARGET}
    for satu in sel.angka.bacaan:
        selang = satu.selang if tepat else satu.longgar
        if selang.bawah - (0 if tepat else lebar) <= hitungan <= selang.atas + (0 if tepat else lebar):
            return True
    return False
