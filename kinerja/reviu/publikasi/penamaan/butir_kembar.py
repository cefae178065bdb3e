"""Names that stand twice in one list."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.penamaan.sebutan_nama import Penamaan, himpun_nama
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_butir_kembar"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Words of a name that is whole: a shorter one may have been told apart by what stands behind it.
_KATA = 4


def periksa_butir_kembar(peta: Peta) -> _Temuan:
    """Find items of a list that name what an item above them names."""
    ada: dict[tuple[str, str, tuple[str, ...]], Penamaan] = {}
    for satu in himpun_nama(peta.isi):
        if satu.ragam != "butir" or len(satu.kata) < _KATA:
            continue
        pertama = ada.setdefault((satu.asal, satu.jenis, satu.kata), satu)
        if pertama is not satu:
            pesan = f"“{satu.teks}” sudah disebut pada butir lain daftar yang sama; hapus salah satunya, atau tulis butir yang dimaksud"
            tempat = f"{satu.tempat}, {satu.teks}"
            nomor = (satu.sel.nomor, pertama.sel.nomor)
            yield satu.sel, Dugaan(tempat, satu.teks, "", berasal(satu.sel, pesan), Tingkat.PERINGATAN, nomor)
