"""Bab IV of the Renstra: what follows from what, as a table and as trees; the programs that the region wants first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import gabung
from kinerja.dokumen import RENSTRA
from kinerja.hitung import PosRenstra
from kinerja.laporan import Laporan
from kinerja.model import Indikator, Level, Prioritas, Sasaran, Tujuan, urut_kode
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.renstra.renstra_arah import nspk_tujuan
from kinerja.sajian.tabel import Kelompok, gambar

__all__ = ["penjabaran_program", "pohon_renstra", "program_prioritas", "sebut_pos"]

_TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}


def sebut_pos(pos: PosRenstra) -> str:
    """Name a program, kegiatan or sub kegiatan with its level, once."""
    tingkat = _TINGKAT[pos.level]
    return pos.nama if pos.nama.casefold().startswith(f"{tingkat.casefold()} ") else f"{tingkat}: {pos.nama}"


def _program_sasaran(laporan: Laporan, sasaran: str | None) -> list[str]:
    """Return the programs of a sasaran in the order of their codes; of None those that serve none."""
    semua = laporan.hasil.renstra.anak("")
    kait = {(satu.sasaran, satu.program) for satu in laporan.data.sasaran_program}
    terkait = {program for _, program in kait}
    if sasaran is None:
        return [kode for kode in semua if kode not in terkait]
    return [kode for kode in semua if (sasaran, kode) in kait]


def _susunan(laporan: Laporan, kode: str) -> Iterator[PosRenstra]:
    """Yield a code and all below it in their order."""
    renstra = laporan.hasil.renstra
    yield renstra.pos_kode[kode]
    for anak in renstra.anak(kode):
        yield from _susunan(laporan, anak)


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
        for kode in _program_sasaran(laporan, sasaran.kode if sasaran else None):
            atas = laporan.hasil.renstra.pos_kode[kode]
            for pos in _susunan(laporan, kode):
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


# --- the trees -----------------------------------------------------------------------------------------------------


def _teks_indikator(teks: str, indikator: Sequence[Indikator]) -> str:
    return "\n".join([teks, *(f"• {satu.nama} ({satu.satuan})" for satu in indikator)])


def _atas(laporan: Laporan) -> list[grafik.Simpul]:
    """Return the nodes from the norms down to the programs."""
    data, renstra = laporan.data, laporan.hasil.renstra
    hasil: list[grafik.Simpul] = []

    def milik(level: Level, kode: str) -> list[Indikator]:
        return [satu for satu in data.indikator if (satu.level, satu.induk) == (level, kode)]

    for tujuan in data.tujuan:
        nspk = nspk_tujuan(laporan, tujuan.kode)
        if nspk:
            hasil.append(grafik.Simpul(f"N/{tujuan.kode}", None, nspk, _NSPK))
        teks = _teks_indikator(tujuan.uraian, milik(Level.TUJUAN, tujuan.kode))
        hasil.append(grafik.Simpul(f"T/{tujuan.kode}", f"N/{tujuan.kode}" if nspk else None, teks, "tujuan"))
    for sasaran in data.sasaran:
        teks = _teks_indikator(sasaran.uraian, milik(Level.SASARAN, sasaran.kode))
        induk = f"T/{sasaran.tujuan}" if sasaran.tujuan else None
        hasil.append(grafik.Simpul(f"S/{sasaran.kode}", induk, teks, "sasaran"))
        for kode in _program_sasaran(laporan, sasaran.kode):
            nama = _teks_indikator(renstra.pos_kode[kode].nama, renstra.pos_kode[kode].indikator)
            hasil.append(grafik.Simpul(f"P/{sasaran.kode}/{kode}", f"S/{sasaran.kode}", nama, "program"))
    hasil += [
        grafik.Simpul(f"P/{kode}", None, renstra.pos_kode[kode].nama, "program")
        for kode in _program_sasaran(laporan, None)
    ]
    return hasil


_NSPK = "NSPK/sasaran RPJMD"
_SIMPUL = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}


def _simpul_pos(pos: PosRenstra, induk: str | None) -> grafik.Simpul:
    return grafik.Simpul(pos.kode, induk, _teks_indikator(pos.nama, pos.indikator), _SIMPUL[pos.level])


def _lembar_program(laporan: Laporan, kode: str) -> Iterator[list[grafik.Simpul]]:
    """Yield the tree of a program, cut between its kegiatan where it is higher than a page."""
    renstra = laporan.hasil.renstra
    akar = _simpul_pos(renstra.pos_kode[kode], None)
    kini = [akar]
    for kegiatan in renstra.anak(kode):
        bawah = [_simpul_pos(renstra.pos_kode[kegiatan], kode)]
        bawah += [_simpul_pos(renstra.pos_kode[anak], kegiatan) for anak in renstra.anak(kegiatan)]
        if len(kini) > 1 and not grafik.pohon_muat([*kini, *bawah]):
            yield kini
            kini = [akar]
        kini += bawah
    yield kini


@sajian
def pohon_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Draw the cascading: one page down to the programs, then each program down to its sub kegiatan."""
    renstra = laporan.hasil.renstra
    atas = _atas(laporan)
    if not laporan.data.program or not atas:
        return []
    lembar: list[tuple[str, list[grafik.Simpul]]] = [("NSPK sampai dengan Program", atas)]
    for kode in renstra.anak(""):
        bagian = [*_lembar_program(laporan, kode)]
        for urut, isi in enumerate(bagian, start=1):
            ke = f" ({urut}/{len(bagian)})" if len(bagian) > 1 else ""
            lembar.append((f"{renstra.pos_kode[kode].nama}{ke}", isi))
    kunci = [f"pohon_renstra_{urut}" for urut in range(1, len(lembar) + 1)]
    return [
        paragraf(
            "Keterkaitan yang sama sampai dengan program digambarkan pada ", Rujuk(f"gambar:{kunci[0]}"),
            ", sedangkan rincian setiap program digambarkan pada ", Rujuk(f"gambar:{kunci[1]}"), " sampai dengan ",
            Rujuk(f"gambar:{kunci[-1]}"), ".",
        )
        if len(kunci) > 2
        else paragraf("Keterkaitan yang sama digambarkan pada ", Rujuk(f"gambar:{kunci[-1]}"), "."),
        *(
            gambar(
                laporan, satu, f"Pohon Kinerja: {nama}", grafik.pohon_kinerja(isi), _uraikan(nama, isi), lanskap=True
            )
            for satu, (nama, isi) in zip(kunci, lembar, strict=True)
        ),
    ]  # fmt: skip


def _uraikan(nama: str, simpul: Sequence[grafik.Simpul]) -> str:
    """Say in words what a tree shows."""
    teks = {satu.kode: satu.teks.partition("\n")[0] for satu in simpul}
    anak = [f"{satu.jenis} “{teks[satu.kode]}” di bawah “{teks[satu.induk]}”" for satu in simpul if satu.induk]
    return f"Pohon kinerja {nama}. {'; '.join(anak)}."


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
        for pos in _susunan(laporan, satu.kode):
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
