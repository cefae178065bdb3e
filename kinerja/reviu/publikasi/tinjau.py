"""Reviewing a published report that comes as rows, from a sheet, a PDF or anywhere: no folder is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module

from kinerja.model import Publikasi, perihal
from kinerja.reviu.aturan import ATURAN
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.daftar_aturan import PUBLIKASI
from kinerja.reviu.publikasi.penulisan.seinstansi import keterangan_banding
from kinerja.reviu.temuan import Temuan, Tingkat

__all__ = ["TemuanPublikasi", "Terbitan", "TinjauanPublikasi", "tinjau_publikasi"]

for _nama in ("aturan", "aturan_naskah", "aturan_rujukan", "aturan_susunan", "aturan_rencana"):
    import_module(f"kinerja.reviu.publikasi.{_nama}")  # they register the rules

_URUT = tuple(Tingkat)


@dataclass(frozen=True)
class TemuanPublikasi:
    """A finding with the rows that it is about.

    Attributes
    ----------
    temuan
        rule, severity, place, what is printed, what it should be, message, basis.
    nomor
        places of the rows in the sequence that was handed in, from 0: the row at fault first, then those that it was
        compared with; empty where a finding is about a whole table.
    """

    temuan: Temuan
    nomor: tuple[int, ...]


@dataclass(frozen=True)
class TinjauanPublikasi:
    """What was understood of a published report, and what contradicts itself in it.

    Attributes
    ----------
    temuan
        the findings, the heaviest first.
    pernyataan
        what each number states: quantity, thing, year, kind.
    sel
        rows that hold a value.
    angka
        of these, those that are a number.
    ragu
        of the numbers, those whose meaning is unsure; they make no galat.
    keterangan
        sentences on the reports of earlier years whose agency is known by what they print, not by its name: compared, or not.
    """

    temuan: tuple[TemuanPublikasi, ...]
    pernyataan: tuple[Butir, ...]
    sel: int
    angka: int
    ragu: int
    keterangan: tuple[str, ...] = ()


@dataclass(frozen=True)
class Terbitan:
    """A published report that stands beside another one: name of its file, its values, its year, its agency where known."""

    nama: str
    baris: tuple[Publikasi, ...]
    tahun: int
    instansi: str = ""


def tinjau_publikasi(
    baris: Sequence[Publikasi],
    *,
    tahun: int | None = None,
    nama: str = "",
    lalu: Sequence[Terbitan] = (),
    instansi: str = "",
) -> TinjauanPublikasi:
    """Review the printed values of a report by the rules on published reports.

    Parameters
    ----------
    baris
        the values in the order in which they are printed: ``Publikasi(tabel=..., baris=..., kolom=..., nilai=...)``, with
        kelompok, jenis_target, induk and letak where they are known. A table whose name begins with Prosa, Narasi or
        Kalimat is running text, one that begins with Grafik, Gambar or Diagram a chart.
    tahun
        the year of the report; None takes the one that its tables name most, 0 is no year: what needs one is not judged.
    nama
        name of its file, where several are reviewed together.
    lalu
        reports of years before: what both print of one year must agree, where they are of one agency by name or by what
        they print.
    instansi
        the agency whose report it is, with its regency, where that is known.
    """
    isi = susun_publikasi(tuple(baris), tahun=tahun)
    lama = tuple(
        replace(susun_publikasi(satu.baris, tahun=satu.tahun), nama=satu.nama, instansi=satu.instansi) for satu in lalu
    )
    peta = petakan_isi(replace(isi, nama=nama, lalu=lama, instansi=instansi))
    temuan = [
        TemuanPublikasi(
            Temuan(aturan.id, d.tingkat or aturan.tingkat, d.tempat, d.tercetak, d.seharusnya, d.pesan, aturan.dasar),
            d.nomor,
        )
        for nama, fungsi in PUBLIKASI.items()
        for aturan in (ATURAN[nama],)
        for d in fungsi(peta)
    ]
    angka = [sel for satu in peta.isi.baris for sel in satu.angka]
    return TinjauanPublikasi(
        tuple(sorted(temuan, key=lambda t: _URUT.index(t.temuan.tingkat))),
        peta.butir,
        sum(satu.nilai is not None and not perihal(satu.tabel) for satu in baris),
        len(angka),
        sum(not sel.yakin for sel in angka),
        tuple(filter(None, (keterangan_banding(peta, petakan_isi(satu)) for satu in peta.isi.lalu))),
    )
