"""What a published report is found to say wrongly in its sentences."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi

__all__ = ["peta_kalimat", "temuan_kalimat"]


def temuan_kalimat(
    aturan: str, *kalimat: str, tabel: Sequence[Publikasi] = (), tahun: int = 2023, instansi: str = ""
) -> list[Temuan]:
    """Return the findings of one rule on sentences, beside tables."""
    baris = _baris(kalimat, tabel)
    semua = tinjau_publikasi(baris, tahun=tahun, instansi=instansi).temuan
    return [satu.temuan for satu in semua if satu.temuan.aturan == aturan]


def peta_kalimat(*kalimat: str, tabel: Sequence[Publikasi] = (), tahun: int = 2023) -> Peta:
    """Return what a report of sentences, beside tables, states: for rules that are asked one by one."""
    return petakan_isi(susun_publikasi(tuple(_baris(kalimat, tabel)), tahun=tahun))


def _baris(kalimat: Sequence[str], tabel: Sequence[Publikasi]) -> list[Publikasi]:
    return [
        *tabel,
        *(Publikasi(tabel="Prosa Bab I", baris=f"{s[:24]} …", kolom="Kalimat", nilai=s) for s in kalimat),
    ]
