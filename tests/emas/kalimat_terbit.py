"""What a published report is found to say wrongly in its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi

__all__ = ["TabelTerbit", "peta_kalimat", "sel_terbit", "temuan_kalimat"]

#: A printed table: its caption, its headings parted by "|", its rows by name.
TabelTerbit = tuple[str, str, Mapping[str, Sequence[str]]]


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


def sel_terbit(*tabel: TabelTerbit) -> list[Publikasi]:
    """Return the values of tables, in the order in which they are printed."""
    return [
        Publikasi(tabel=nama, baris=baris, kolom=judul, nilai=n)
        for nama, kolom, isi in tabel
        for baris, nilai in isi.items()
        for judul, n in zip(kolom.split("|"), nilai, strict=True)
    ]


def _baris(kalimat: Sequence[str], tabel: Sequence[Publikasi]) -> list[Publikasi]:
    return [
        *tabel,
        *(Publikasi(tabel="Prosa Bab I", baris=f"{s[:24]} …", kolom="Kalimat", nilai=s) for s in kalimat),
    ]
