"""Bab IV of the Renstra: what follows from what, as a table and as trees; the programs that the region wants first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import gabung
from kinerja.dokumen import RENSTRA
from kinerja.hitung import PosRenstra
from kinerja.laporan import Laporan
from kinerja.model import Indikator, Level, Prioritas, Sasaran, Tujuan, urut_kode
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.renstra.renstra_arah import nspk_tujuan
from kinerja.sajian.tabel import Kelompok

__all__ = ["penjabaran_program", "program_prioritas", "program_sasaran", "sebut_pos", "susunan"]

_TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}


def sebut_pos(pos: PosRenstra) -> str:
    """Name a program, kegiatan or sub kegiatan with its level, once."""
    tingkat = _TINGKAT[pos.level]
    return pos.nama if pos.nama.casefold().startswith(f"{tingkat.casefold()} ") else f"{tingkat}: {pos.nama}"


def program_sasaran(laporan: Laporan, sasaran: str | None) -> list[str]:
    """Return the programs of a sasaran in the order of their codes; of None those that serve none."""
    semua = laporan.hasil.renstra.anak("")
    kait = {(satu.sasaran, satu.program) for satu in laporan.data.sasaran_program}
    terkait = {program for _, program in kait}
    if sasaran is None:
        return [kode for kode in semua if kode not in terkait]
    return [kode for kode in semua if (sasaran, kode) in kait]


def susunan(laporan: Laporan, kode: str) -> Iterator[PosRenstra]:
    """Yield a code and all below it in their order."""
    renstra = laporan.hasil.renstra
    yield renstra.pos_kode[kode]
    for anak in renstra.anak(kode):
        yield from susunan(laporan, anak)


# --- the table -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Kait:
    """A row of the cascading: an indicator and what stands above it."""

    tujuan: Tujuan | None
    sasaran: Sasaran | None
    program: PosRenstra | None
    pos: PosRenstra | None
    indikator: Indikator | None


def _baris_kait(laporan: Laporan) -> Iterator[_Kait]:
    data = laporan.data

    def milik(level: Level, kode: str) -> Sequence[Indikator | None]:
        return [satu for satu in data.indikator if (satu.level, satu.induk) == (level, kode)] or [None]

    def program(tujuan: Tujuan | None, sasaran: Sasaran | None) -> Iterator[_Kait]:
        for kode in program_sasaran(laporan, sasaran.kode if sasaran else None):
            atas = laporan.hasil.renstra.pos_kode[kode]
            for pos in susunan(laporan, kode):
                yield from (_Kait(tujuan, sasaran, atas, pos, satu) for satu in pos.indikator or [None])

    for tujuan in data.tujuan:
        yield from (_Kait(tujuan, None, None, None, satu) for satu in milik(Level.TUJUAN, tujuan.kode))
        for sasaran in data.sasaran:
            if sasaran.tujuan == tujuan.kode:
                isi = milik(Level.SASARAN, sasaran.kode)
                yield from (_Kait(tujuan, sasaran, None, None, satu) for satu in isi)
                yield from program(tujuan, sasaran)
    yield from program(None, None)


def _kolom_kait(laporan: Laporan) -> list[KolomBesaran[_Kait]]:
    def tujuan(k: _Kait) -> str | None:
        return k.tujuan.kode if k.tujuan else None

    def hasil(k: _Kait) -> str:
        return (k.program.baris.hasil if k.program and k.program.baris else None) or ""

    def keluaran(k: _Kait) -> str:
        baris = k.pos.baris if k.pos and k.pos is not k.program else None
        return (baris.hasil if baris else None) or ""

    return [
        KolomBesaran(
            "NSPK dan Sasaran RPJMD yang Relevan",
            lambda k: nspk_tujuan(laporan, k.tujuan.kode) if k.tujuan else "",
            gabung=tujuan,
            lebar=30,
        ),
        KolomBesaran("Tujuan", lambda k: k.tujuan.uraian if k.tujuan else "", gabung=tujuan, lebar=30),
        KolomBesaran(
            "Sasaran",
            lambda k: k.sasaran.uraian if k.sasaran else "",
            gabung=lambda k: (tujuan(k), k.sasaran.kode if k.sasaran else None),
            lebar=30,
        ),
        KolomBesaran("Outcome", hasil, gabung=lambda k: (tujuan(k), k.program.kode if k.program else id(k)), lebar=36),
        KolomBesaran("Output", keluaran, gabung=lambda k: k.pos.kode if k.pos else id(k), lebar=44),
        KolomBesaran("Indikator", lambda k: k.indikator.nama if k.indikator else "", lebar=44),
        KolomBesaran("Satuan", lambda k: k.indikator.satuan if k.indikator else "", rata="tengah"),
        KolomBesaran(
            "Program/Kegiatan/Sub Kegiatan",
            lambda k: sebut_pos(k.pos) if k.pos else "",
            gabung=lambda k: k.pos.kode if k.pos else id(k),
            lebar=60,
        ),
    ]


_KAIT = daftarkan_tabel(
    DeklarasiTabel(
        "penjabaran",
        lambda laporan: f"Perumusan Program, Kegiatan, dan Sub Kegiatan {laporan.nama_dinas}",
        _kolom_kait,
        lambda laporan: [*_baris_kait(laporan)] if laporan.data.program else [],
        lembar="Penjabaran",
        dokumen=RENSTRA.kunci,
        gaya=lambda k: "program" if k.pos is not None and k.pos is k.program else "",
        ukuran="mungil",
        lanskap=True,
        beku=3,
    )
)


@sajian
def penjabaran_program(laporan: Laporan) -> Sequence[Blok]:
    """Show the cascading from norms and sasaran of the RPJMD down to the sub kegiatan."""
    pos = laporan.hasil.renstra.pos
    if not laporan.data.program:
        return kotak_kurang(laporan, "lembar:program")
    isi = gabung(
        [
            f"{banyak(jumlah)} {nama.lower()}"
            for tingkat, nama in _TINGKAT.items()
            if (jumlah := sum(satu.level == tingkat for satu in pos))
        ]
    )
    return [
        paragraf(
            f"Tujuan dan sasaran dijabarkan menjadi {isi}. Penjabarannya diuraikan dalam ",
            Rujuk("tabel:penjabaran"),
            ".",
        ),
        _KAIT.tabel(laporan),
    ]


# --- what the region wants first -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Dahulu:
    """A row: a priority, and a sub kegiatan (or what is lowest) that supports it."""

    nomor: int
    prioritas: Prioritas
    program: PosRenstra
    kegiatan: PosRenstra | None
    pos: PosRenstra


def _baris_prioritas(laporan: Laporan) -> Iterator[Kelompok | _Dahulu]:
    renstra = laporan.hasil.renstra
    daerah = {satu.kode: satu.uraian for satu in laporan.data.sasaran_daerah}
    terakhir = None
    for satu in laporan.data.prioritas:
        if satu.sasaran_daerah != terakhir:
            terakhir = satu.sasaran_daerah
            yield Kelompok(f"Sasaran RPJMD: {daerah.get(terakhir, terakhir)}")
        for pos in susunan(laporan, satu.kode):
            if renstra.anak(pos.kode):
                continue
            jalur = [renstra.pos_kode[kode] for kode in renstra.pos_kode if kode and _di_bawah(pos.kode, kode)]
            kegiatan = next((atas for atas in jalur if atas.level == "kegiatan"), None)
            program = next(atas for atas in jalur if atas.level == "program")
            yield _Dahulu(satu.nomor, satu, program, kegiatan, pos)


def _di_bawah(kode: str, atas: str) -> bool:
    return urut_kode(kode)[: len(urut_kode(atas))] == urut_kode(atas)


def _kolom_prioritas(_laporan: Laporan) -> list[KolomBesaran[_Dahulu]]:
    return [
        KolomBesaran("No.", lambda d: d.nomor, gabung=lambda d: d.nomor, rata="tengah", lebar=6),
        KolomBesaran("Program Prioritas", lambda d: d.prioritas.uraian, gabung=lambda d: d.nomor, lebar=44),
        KolomBesaran(
            "Outcome",
            lambda d: (d.program.baris.hasil if d.program.baris else None) or "",
            gabung=lambda d: (d.nomor, d.program.kode),
            lebar=36,
        ),
        KolomBesaran("Program", lambda d: d.program.nama, gabung=lambda d: (d.nomor, d.program.kode), lebar=36),
        KolomBesaran(
            "Kegiatan",
            lambda d: d.kegiatan.nama if d.kegiatan else "",
            gabung=lambda d: (d.nomor, d.kegiatan.kode if d.kegiatan else None),
            lebar=44,
        ),
        KolomBesaran("Sub Kegiatan", lambda d: d.pos.nama if d.pos.level == "subkegiatan" else "", lebar=60),
        KolomBesaran("Keterangan", lambda d: (d.pos.baris.keterangan if d.pos.baris else None) or "", lebar=30),
    ]


_PRIORITAS = daftarkan_tabel(
    DeklarasiTabel(
        "prioritas",
        lambda laporan: f"Sub Kegiatan Prioritas dalam Mendukung Program Prioritas Daerah Tahun {laporan.masa.sebutan}",
        _kolom_prioritas,
        lambda laporan: [*_baris_prioritas(laporan)],
        pengantar="Sub kegiatan yang mendukung program prioritas daerah ditunjukkan dalam",
        lembar="Prioritas",
        dokumen=RENSTRA.kunci,
        ukuran="mungil",
        lanskap=True,
        beku=2,
    )
)


@sajian
def program_prioritas(laporan: Laporan) -> Sequence[Blok]:
    """Show which sub kegiatan support the priorities of the kepala daerah; nothing where none is known."""
    return _PRIORITAS.blok(laporan)
