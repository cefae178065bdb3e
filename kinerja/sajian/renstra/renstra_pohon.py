"""Bab IV of the Renstra: what follows from what, drawn as trees from the norms down to the sub kegiatan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.angka import NBSP
from kinerja.laporan import Laporan
from kinerja.model import Indikator, Level
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.renstra.renstra_arah import nspk_tujuan
from kinerja.sajian.renstra.renstra_program import program_sasaran
from kinerja.sajian.tabel import gambar

__all__ = ["pohon_renstra"]


def _teks_indikator(teks: str, indikator: Sequence[Indikator]) -> str:
    return "\n".join([teks, *(f"• {satu.nama}{NBSP}({satu.satuan})" for satu in indikator)])


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
        for kode in program_sasaran(laporan, sasaran.kode):
            nama = _teks_indikator(renstra.pos_kode[kode].nama, renstra.pos_kode[kode].indikator)
            hasil.append(grafik.Simpul(f"P/{sasaran.kode}/{kode}", f"S/{sasaran.kode}", nama, "program"))
    hasil += [
        grafik.Simpul(f"P/{kode}", None, renstra.pos_kode[kode].nama, "program")
        for kode in program_sasaran(laporan, None)
    ]
    return hasil


_NSPK = "NSPK/sasaran RPJMD"
_SIMPUL = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}


def _bawah(laporan: Laporan, kode: str, induk: str | None = None) -> Iterator[grafik.Simpul]:
    """Yield the nodes of a program, kegiatan or sub kegiatan and of all below it."""
    renstra = laporan.hasil.renstra
    pos = renstra.pos_kode[kode]
    yield grafik.Simpul(kode, induk, _teks_indikator(pos.nama, pos.indikator), _SIMPUL[pos.level])
    for anak in renstra.anak(kode):
        yield from _bawah(laporan, anak, kode)


def _bernama(nama: str, potong: Sequence[list[grafik.Simpul]]) -> Iterator[tuple[str, list[grafik.Simpul]]]:
    """Yield the pieces of a tree, each with its name and, where there are many, its number."""
    for urut, isi in enumerate(potong, start=1):
        yield f"{nama} ({urut}/{len(potong)})" if len(potong) > 1 else nama, isi


def _lembar_program(laporan: Laporan) -> Iterator[tuple[str, list[grafik.Simpul]]]:
    """Yield the trees of the programs in their order."""
    renstra = laporan.hasil.renstra
    semua = renstra.anak("")
    pohon = [[*_bawah(laporan, kode)] for kode in semua]
    for kode, potong in zip(semua, grafik.susun_halaman(pohon), strict=True):
        yield from _bernama(renstra.pos_kode[kode].nama, potong)


@sajian
def pohon_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Draw the cascading: down to the programs, then, upright, each program down to its sub kegiatan."""
    atas = _atas(laporan)
    if not laporan.data.program or not atas:
        return []
    lanskap = grafik.pohon_lanskap(atas)
    lembar = [*_bernama("NSPK sampai dengan Program", grafik.belah_pohon(atas, lanskap=lanskap))]
    banyak_atas = len(lembar)
    lembar += _lembar_program(laporan)
    kunci = [f"pohon_renstra_{urut}" for urut in range(1, len(lembar) + 1)]
    return [
        paragraf(
            "Keterkaitan yang sama sampai dengan program digambarkan pada ", *_rujuk(kunci[:banyak_atas]),
            ", sedangkan rincian setiap program digambarkan pada ", *_rujuk(kunci[banyak_atas:]), ".",
        ),
        *(
            gambar(
                laporan, satu, f"Pohon Kinerja: {nama}",
                grafik.pohon_kinerja(isi, lanskap=lanskap and urut < banyak_atas, kecil=urut >= banyak_atas),
                _uraikan(nama, isi), lanskap=lanskap and urut < banyak_atas,
            )
            for urut, (satu, (nama, isi)) in enumerate(zip(kunci, lembar, strict=True))
        ),
    ]  # fmt: skip


def _rujuk(kunci: Sequence[str]) -> list[Rujuk | str]:
    """Refer to one figure or to a row of them."""
    awal, akhir = Rujuk(f"gambar:{kunci[0]}"), Rujuk(f"gambar:{kunci[-1]}")
    return [awal] if len(kunci) == 1 else [awal, " sampai dengan " if len(kunci) > 2 else " dan ", akhir]


def _uraikan(nama: str, simpul: Sequence[grafik.Simpul]) -> str:
    """Say in words what a tree shows."""
    teks = {satu.kode: satu.teks.partition("\n")[0] for satu in simpul}
    anak = [f"{satu.jenis} “{teks[satu.kode]}” di bawah “{teks[satu.induk]}”" for satu in simpul if satu.induk]
    return f"Pohon kinerja {nama}. {'; '.join(anak)}."
