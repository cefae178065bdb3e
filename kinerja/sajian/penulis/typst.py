"""The PDF writer: blocks to Typst source, and through the compiler to a tagged, archivable PDF.

The compiler comes as a Python wheel with its own fonts, so that the same blocks give the same bytes everywhere. The
file claims PDF/A-2a and PDF/UA-1; the compiler refuses what breaks them, e.g. a figure without alternative text.
"""

from __future__ import annotations

import datetime
import json
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

import typst

from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Blok
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.penulis import alur, potong
from kinerja.sajian.penulis.bahan import Luar, NomorHalaman, Rujukan, RujukanHilang, rujukan_hilang
from kinerja.sajian.penulis.rupa import BAWAAN, berupa, memakai, warnai
from kinerja.sajian.penulis.tata import menata
from kinerja.sajian.penulis.typst_isi import Penyusun
from kinerja.sajian.penulis.typst_sel import literal

__all__ = ["GalatPdf", "PeringatanPdf", "berkas_huruf", "dokumen", "kompilasi", "nomor_halaman", "susun"]

#: The standards that the PDF claims, both in one file.
STANDAR: list[typst.PDFStandard] = ["a-2a", "ua-1"]

_TEMPLAT = "dokumen.typ"
_UTAMA = "laporan.typ"
#: Says that the document is no draft, of which only the places of its parts are asked for.
_TERCETAK = "tercetak.typ"
#: What is asked: the edges of the text, and the name, page and height of each mark and of each end of a table.
LETAK = """
(query(<tepi-cetak>).first().value, query(selector(<letak>).or(<akhir-tabel>)).map(satu => {
  let tempat = satu.location().position()
  (if satu.value == none { "" } else { satu.value }, tempat.page, tempat.y.pt())
}))
"""
#: How often a document is put in another order to fill its pages: what still changes then goes back and forth.
_PUTARAN = 3
#: How often its long cells are cut anew after that: the pages of the last order begin elsewhere than those of the one before.
_PEMUTUSAN = 6


class GalatPdf(RuntimeError):
    """Typesetting failed; ``pesan`` is the compiler's message and ``rincian`` its place in the source."""

    def __init__(self, pesan: str, rincian: str = "") -> None:
        super().__init__(f"PDF gagal disusun: {pesan}" + (f"\n{rincian}" if rincian else ""))
        self.pesan = pesan
        self.rincian = rincian

    def __reduce__(self) -> tuple[type[GalatPdf], tuple[str, str]]:
        return GalatPdf, (self.pesan, self.rincian)


class PeringatanPdf(UserWarning):
    """The compiler typeset the document but warned about something in it."""


def dokumen(
    blok: tuple[Blok, ...],
    *,
    judul: str,
    dinas: str,
    tahun: int | str,
    tanggal: datetime.date,
    luar: Luar | None = None,
    rupa: RupaDaerah = BAWAAN,
    seluruh: tuple[Blok, ...] = (),
    halaman: int = 1,
) -> tuple[str, dict[str, bytes]]:
    """Return the Typst source of a report in the look of its region, and the files that it needs, by name.

    ``seluruh`` are the blocks of the whole document of which these are one part that begins at ``halaman``.

    Raises
    ------
    RujukanHilang
        when a reference has no target.
    """
    hilang = rujukan_hilang(blok)
    rujukan = Rujukan.dari(seluruh or blok)
    if tiada := tuple(kunci for kunci in hilang if kunci not in rujukan):
        raise RujukanHilang(tiada)
    with memakai(rupa):
        blok = menata(berupa(tanpa_tanda(blok), rupa))
        penyusun = Penyusun(
            rujukan, judul=judul, dinas=dinas, luar=luar or Luar(), halaman=halaman, di_luar=frozenset(hilang)
        )
        isi = penyusun.dokumen(blok)
    templat = resources.files("kinerja.sajian.penulis").joinpath("aset", _TEMPLAT).read_text("utf-8")
    tepi = rupa.tepi
    kepala = (
        f"// {judul}, {dinas}, {tahun}".replace("\n", " ") + f'\n#import "{_TEMPLAT}": *\n'
        f"#show: laporan.with(judul: {literal(judul)}, dinas: {literal(dinas)}, "
        f"tanggal: datetime(year: {tanggal.year}, month: {tanggal.month}, day: {tanggal.day}), "
        f"tepi: (left: {tepi.kiri:g}cm, right: {tepi.kanan:g}cm, top: {tepi.atas:g}cm, bottom: {tepi.bawah:g}cm))\n\n"
    )
    batas = f"(top: {tepi.atas:g}cm, bottom: {tepi.bawah:g}cm)"
    return f'{kepala}{isi}\n#halaman-cetak\n#tepi-cetak({batas})\n#include "{_TERCETAK}"\n', {
        _TEMPLAT: warnai(_berhuruf(templat, rupa), rupa).encode(),
        **penyusun.berkas,
        **berkas_huruf(rupa),
    }


def berkas_huruf(rupa: RupaDaerah) -> dict[str, bytes]:
    """Return the files of the typeface of a region by the names under which the compiler finds them."""
    return {muka.nama_berkas: muka.isi for muka in (rupa.huruf.muka if rupa.huruf else ())}


def _berhuruf(templat: str, rupa: RupaDaerah) -> str:
    """Set the template in the typeface of a region; ours stands in for letters that it lacks."""
    if rupa.huruf is None or not rupa.huruf.muka:
        return templat
    return templat.replace("#let huruf = (", f"#let huruf = ({literal(rupa.huruf.keluarga)}, ", 1)


def susun(
    blok: tuple[Blok, ...],
    *,
    judul: str,
    dinas: str,
    tahun: int | str,
    tanggal: datetime.date,
    luar: Luar | None = None,
    rupa: RupaDaerah = BAWAAN,
) -> bytes:
    """Return the PDF of a report; equal arguments give equal bytes.

    ``luar`` is the document that cells refer to, ``rupa`` the look of the region. Warnings of the compiler are passed on as :class:`PeringatanPdf`.

    Raises
    ------
    GalatPdf
        with the compiler's message when the source cannot be typeset.
    RujukanHilang
        when a reference has no target.
    """
    sumber, berkas = dokumen(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, luar=luar, rupa=rupa)
    return kompilasi(sumber, berkas, tanggal)


def kompilasi(sumber: str, berkas: dict[str, bytes], tanggal: datetime.date, sementara: Path | None = None) -> bytes:
    """Compile Typst source to PDF in a directory of its own, without system fonts and without any download.

    The directory lies in ``sementara``, by default where the system keeps temporary files.
    """
    saat = datetime.datetime.combine(tanggal, datetime.time(), datetime.UTC)
    with _tertata(sumber, berkas, sementara) as penyusun:
        hasil, peringatan = penyusun.compile_with_warnings(format="pdf", pdf_standards=STANDAR, timestamp=saat)
    for satu in peringatan:
        warnings.warn(PeringatanPdf(satu.message), stacklevel=2)
    if not isinstance(hasil, bytes):
        raise GalatPdf("penyusun tidak menghasilkan berkas")
    return hasil


def nomor_halaman(sumber: str, berkas: dict[str, bytes], sementara: Path | None = None) -> NomorHalaman:
    """Lay Typst source out as :func:`kompilasi` does, and return on which pages its headings, tables and figures stand."""
    with _tertata(sumber, berkas, sementara) as penyusun:
        isi: list[tuple[str, str]] = json.loads(penyusun.query("<halaman-cetak>", field="value", one=True))
    kelompok = {nama: tuple(nomor for jenis, nomor in isi if jenis == nama) for nama in ("judul", "tabel", "gambar")}
    return NomorHalaman(**kelompok)


@contextmanager
def _tertata(sumber: str, berkas: dict[str, bytes], sementara: Path | None) -> Iterator[typst.Compiler]:
    """Give a compiler for a document whose figures and landscape pages wait where they would leave a page half empty.

    It sees its own folder alone; what it refuses is a :class:`GalatPdf`.
    """
    with tempfile.TemporaryDirectory(prefix="kinerja-", dir=sementara) as nama:
        folder = Path(nama)
        (paket := folder / "paket").mkdir()
        tertulis: dict[str, bytes] = {}
        try:
            putaran, rancang = 0, potong.berisi(sumber)
            _tulis(folder, sumber, berkas, tertulis, rancang=rancang)
            penyusun = typst.Compiler(
                folder / _UTAMA,
                root=folder,
                ignore_system_fonts=True,
                font_paths=[folder] if any(nama.startswith("huruf-") for nama in berkas) else [],
                package_path=paket,
                package_cache_path=paket,
            )
            # One compiler in one folder: of what did not change it remembers all. As it will be printed it is looked at
            # when nothing changes in the draft any more.
            tetap = not rancang
            while not tetap and putaran < _PUTARAN + _PEMUTUSAN:
                baru = _seimbang(sumber, penyusun, tetap=putaran >= _PUTARAN)
                if baru == sumber:
                    tetap, rancang = not rancang, False
                else:
                    putaran, sumber = putaran + 1, baru
                _tulis(folder, sumber, berkas, tertulis, rancang=rancang)
            _tulis(folder, sumber, berkas, tertulis, rancang=False)
            yield penyusun
        except typst.TypstError as galat:
            raise GalatPdf(galat.message, galat.diagnostic) from galat


def _seimbang(sumber: str, penyusun: typst.Compiler, *, tetap: bool) -> str:
    """Return source in another order where the pages, as it is laid out now, are not full; long cells cut where they end.

    The order stays where it is ``tetap``.
    """
    tepi, letak = json.loads(penyusun.eval(LETAK))
    tempat = potong.isi_halaman(letak)
    tersusun = sumber if tetap else alur.gabungkan(sumber, tempat, alur.Tepian(*tepi))
    return potong.putuskan(tersusun, tempat)


def _tulis(folder: Path, sumber: str, berkas: dict[str, bytes], tertulis: dict[str, bytes], *, rancang: bool) -> None:
    """Write source and files, each where it is not yet as it shall be."""
    utama, bagian = potong.berkas_potong(sumber, _TEMPLAT)
    for nama, isi in {**berkas, **bagian, **berkas_utama(utama, rancang=rancang)}.items():
        if tertulis.get(nama) != isi:
            (folder / nama).write_bytes(isi)
            tertulis[nama] = isi


def berkas_utama(utama: str, *, rancang: bool) -> dict[str, bytes]:
    """Return the file with which the compiler begins, and the one that says whether this is a draft, by name."""
    return {
        _UTAMA: utama.encode(),
        _TERCETAK: b"" if rancang else f'#import "{_TEMPLAT}": tercetak\n#tercetak\n'.encode(),
    }
