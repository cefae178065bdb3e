"""What a report prints about itself becomes rows: the pages that its lists give, those of its headings, its running heads, its formulas, the items of its lists, its chapters, its sections, the numbers of its rows, its numbered headings, the things that it names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from kinerja.model import PERIHAL
from kinerja.pembaca.bab_cetak import cari_bab
from kinerja.pembaca.butir_cetak import cari_butir
from kinerja.pembaca.daftar_halaman import cari_daftar
from kinerja.pembaca.letak_judul import cari_letak
from kinerja.pembaca.nama_cetak import cari_nama
from kinerja.pembaca.nomor_baris import cari_nomor_baris
from kinerja.pembaca.nomor_halaman import badan_halaman, baris_halaman, nomor_halaman
from kinerja.pembaca.penomoran import cari_bernomor
from kinerja.pembaca.rumus_cetak import cari_rumus
from kinerja.pembaca.subbab_cetak import cari_subbab
from kinerja.pembaca.tepi_cetak import cari_tepi
from kinerja.pembaca.unsur import BarisBaca, BarisTeks, Halaman, Petak, Tabel

__all__ = ["baris_bernomor", "baris_nama", "baris_nomor_tabel", "baris_perihal", "baris_subbab"]


def baris_bernomor(baris: Sequence[BarisTeks], daftar: Collection[int] = ()) -> Iterator[BarisBaca]:
    """Yield the rows of the numbered headings among the lines of a report, of which some pages are lists."""
    for satu in cari_bernomor(baris, daftar):
        yield BarisBaca(
            f"{PERIHAL}Judul Bernomor",
            satu.teks,
            satu.jenis,
            satu.nomor,
            satu.ragam,
            halaman=satu.halaman,
            kotak=satu.kotak,
        )


def baris_nomor_tabel(tabel: Iterable[Tabel]) -> Iterator[BarisBaca]:
    """Yield the rows of the numbers that tables give their rows."""
    for satu in cari_nomor_baris(tabel):
        nilai = " ".join(map(str, satu.nomor))
        yield BarisBaca(f"{PERIHAL}Nomor Baris", satu.tabel, "Nomor", nilai, halaman=satu.halaman, kotak=satu.kotak)


def baris_subbab(bagian: Sequence[BarisTeks | Petak], perihal: Sequence[BarisBaca]) -> Iterator[BarisBaca]:
    """Yield the rows of the sections among the lines and grids of a report, of whose lists something is known already."""
    daftar = {satu.halaman for satu in perihal if satu.tabel.startswith(f"{PERIHAL}Daftar") and satu.halaman}
    for satu in cari_subbab(bagian, daftar):
        yield BarisBaca(f"{PERIHAL}Subbab", satu.judul, "Nomor", satu.nomor, halaman=satu.halaman, kotak=satu.kotak)


def baris_nama(bagian: Sequence[BarisTeks | Petak]) -> Iterator[BarisBaca]:
    """Yield the rows of the names in the running text of a report, each with its kind, how it stands, and its list."""
    for satu in cari_nama(bagian):
        yield BarisBaca(
            f"{PERIHAL}Nama",
            satu.nama,
            satu.jenis,
            satu.nama,
            satu.ragam,
            f"daftar {satu.deret}",
            halaman=satu.halaman,
            kotak=satu.kotak,
        )


def baris_perihal(halaman: Sequence[Halaman]) -> Iterator[BarisBaca]:
    """Yield the rows that tell of the report itself."""
    isi = [(satu, baris_halaman(satu)) for satu in halaman]
    badan = badan_halaman(isi)
    butir = cari_daftar(badan)
    for satu in butir:
        yield BarisBaca(
            f"{PERIHAL}{satu.daftar}", satu.teks, "Halaman", satu.nomor, halaman=satu.halaman, kotak=satu.kotak
        )
    for judul in cari_letak(badan, butir, nomor_halaman(isi)) if butir else ():
        yield BarisBaca(
            f"{PERIHAL}Letak Judul",
            judul.teks,
            "Halaman",
            judul.nomor,
            judul.butir.daftar,
            judul.butir.teks,
            judul.halaman,
            judul.kotak,
        )
    yield from baris_bernomor([s for _, baris in badan for s in baris], {satu.halaman for satu in butir})
    for tepi in cari_tepi(isi):
        yield BarisBaca(
            f"{PERIHAL}Kepala dan Kaki Halaman",
            f"{len(tepi.halaman)} halaman",
            "Teks",
            tepi.teks,
            halaman=tepi.halaman[0],
            kotak=tepi.kotak,
        )
    for rumus in cari_rumus(badan):
        isi_rumus = f"({rumus.pembilang}) / {rumus.penyebut}" if rumus.penyebut else rumus.pembilang
        yield BarisBaca(f"{PERIHAL}Rumus", rumus.syarat, "Rumus", isi_rumus, halaman=rumus.halaman, kotak=rumus.kotak)
    for butir_teks in cari_butir(badan):
        yield BarisBaca(
            f"{PERIHAL}Butir",
            butir_teks.teks,
            "Banyak butir",
            str(butir_teks.banyak),
            halaman=butir_teks.halaman,
            kotak=butir_teks.kotak,
        )
    for bab in cari_bab(badan):
        yield BarisBaca(f"{PERIHAL}Bab", bab.judul, "Nomor", bab.nomor, halaman=bab.halaman, kotak=bab.kotak)
