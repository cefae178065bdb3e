"""Values that can be read and are probably not meant."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.masukan.galat import Galat
from kinerja.model import Data, satuan_persen

__all__ = ["persen_pecahan"]

#: A realisasi of at most 1 is probably a share when a hundred times of it comes this near to the target.
_DEKAT = (Decimal("0.5"), Decimal(2))


def persen_pecahan(data: Data, tahun: int) -> Iterator[Galat]:
    """Ask about 0,7704 where the target is 76,50 %: a share in a cell that does not show percent."""
    persen = {satu.kode for satu in data.indikator if satu.satuan and satuan_persen(satu.satuan)}
    target = {
        (satu.indikator, satu.tahun): nilai
        for satu in data.target
        for nilai in (satu.renstra, satu.renja, satu.pk_murni, satu.pk_perubahan)
        if isinstance(nilai, Decimal)
    }
    for satu in data.realisasi:
        acuan = target.get((satu.indikator, satu.tahun), Decimal(0))
        nilai = satu.realisasi
        if satu.indikator not in persen or not isinstance(nilai, Decimal) or acuan <= 2:
            continue
        if 0 < nilai <= 1 and _DEKAT[0] <= nilai * 100 / acuan <= _DEKAT[1]:
            tempat, _, sel = satu.asal.sel("realisasi").partition("!")
            angka, seratus = cetak_desimal(nilai, 4), cetak_desimal(nilai * 100)
            pesan = f"{angka} jauh di bawah target {cetak_desimal(acuan)} %; tulis {seratus} bila maksudnya {seratus} %"
            yield Galat(satu.asal.berkas, tempat, sel, "persen_pecahan", pesan, "peringatan")
