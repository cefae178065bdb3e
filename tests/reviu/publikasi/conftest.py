"""Printed tables and cells of a test's own making."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan

#: Caption, headings, and rows of a label and its cells; "" is a cell that is not there, "-" one without a number.
Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _publikasi(tabel: Tabel) -> list[Publikasi]:
    nama, kolom, isi = tabel
    hasil = []
    for label, *nilai in isi:
        induk, _, baris = label.rpartition(" :: ")
        for judul, satu in zip(kolom, nilai, strict=True):
            kelompok, _, sendiri = judul.rpartition(" | ")
            if satu:
                hasil.append(
                    Publikasi(
                        tabel=nama,
                        baris=baris,
                        kolom=sendiri,
                        nilai=satu,
                        kelompok=kelompok or None,
                        induk=induk or None,
                    )
                )
    return hasil


@pytest.fixture(scope="session")
def cetakan_tabel() -> Callable[..., list[Publikasi]]:
    """Return a function that gives the printed values of tables; a heading may name its group in front: "Tahun 2023 | Target".

    A label may name its parent in front: "Program A :: Kegiatan B".
    """
    return lambda *tabel: [satu for t in tabel for satu in _publikasi(t)]


@pytest.fixture(scope="session")
def susun(cetakan_tabel: Callable[..., list[Publikasi]]) -> Callable[..., IsiPublikasi]:
    """Return a function that reads printed tables as a report of a year."""
    return lambda *tabel, tahun=2023: susun_publikasi(cetakan_tabel(*tabel), tahun=tahun)


@pytest.fixture(scope="session")
def satu_tabel(susun: Callable[..., IsiPublikasi]) -> Callable[..., TabelPublikasi]:
    """Return a function that reads one printed table."""
    return lambda *tabel, tahun=2023: susun(tabel, tahun=tahun).tabel[0]


@pytest.fixture(scope="session")
def sel() -> Callable[..., Sel]:
    """Return a function that makes a cell: what is printed, what its heading was read as, its heading."""

    def buat(
        nilai: str,
        besaran: Besaran = Besaran.LAIN,
        kolom: str | None = None,
        *,
        ribuan: bool = True,
        tahun: int | None = None,
        imbuhan: tuple[str, ...] = (),
        kelompok: str | None = None,
        tabel: str = "Tabel 1",
        baris: str = "A",
        **lain: object,
    ) -> Sel:
        isi = Publikasi(tabel=tabel, baris=baris, kolom=kolom or besaran.value, nilai=nilai, kelompok=kelompok)
        return Sel(isi, 0, baca_cetakan(nilai, ribuan=ribuan), besaran, tahun, imbuhan, **lain)  # type: ignore[arg-type]

    return buat


@pytest.fixture(scope="session")
def turunan() -> Callable[..., Turunan]:
    """Return a function that makes a value which follows from others, by one formula or by several."""

    def buat(hasil: Sel, rumus: Rumus | Sequence[Rumus], *operan: Sel, **lain: object) -> Turunan:
        cara = (rumus,) if isinstance(rumus, Rumus) else rumus
        baris = BarisPublikasi(hasil.isi.tabel, hasil.isi.baris, hasil.isi.baris, "", "isi", (hasil, *operan))
        return Turunan(hasil, tuple((satu, operan) for satu in cara), baris, **lain)  # type: ignore[arg-type]

    return buat
