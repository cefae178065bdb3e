"""The annexes that are files: documents page by page, photographs with their captions, in the contents like all others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.laporan import Laporan
from kinerja.masukan import Lampiran, gambar_lampiran
from kinerja.model import JenisLampiran
from kinerja.sajian.blok import Blok, Gambar, HalamanBaru, Judul
from kinerja.sajian.dasar import sajian
from kinerja.sajian.penulis import ukuran_svg
from kinerja.sajian.tabel import gambar

__all__ = ["berkas_lampiran", "judul_lampiran"]

#: Annexes that every report has: the measurement sheet, the forms.
_SUDAH = 2
_JUDUL_FOTO = "Dokumentasi Kegiatan"
#: The height that a photograph takes at most, in widths of the text: two share a page.
_TINGGI_FOTO = 0.58
#: Dots that fill the width of the text sharply enough.
_LEBAR_FOTO = 915.0


def judul_lampiran(laporan: Laporan) -> tuple[str, ...]:
    """Return the titles of the annexes that are files, in their order."""
    return tuple(f"Lampiran {nomor}. {judul}" for nomor, judul, _ in _lampiran(laporan))


@sajian
def berkas_lampiran(laporan: Laporan) -> Sequence[Blok]:
    """Show the files of lampiran/: each document on pages of its own, all photographs together."""
    hasil: list[Blok] = []
    for nomor, judul, isi in _lampiran(laporan):
        hasil += [HalamanBaru(), Judul(2, f"Lampiran {nomor}. {judul}", kunci=f"lampiran-{nomor}")]
        for satu in isi:
            hasil += _foto(laporan, satu) if satu.jenis is JenisLampiran.FOTO else _dokumen(laporan, satu)
    return hasil


def _lampiran(laporan: Laporan) -> Iterator[tuple[int, str, tuple[Lampiran, ...]]]:
    """Yield number, title and files of each annex; the photographs are the last."""
    semua = laporan.bahan.lampiran
    foto = tuple(satu for satu in semua if satu.jenis is JenisLampiran.FOTO)
    isi: list[tuple[str, tuple[Lampiran, ...]]] = [
        (satu.judul, (satu,)) for satu in semua if satu.jenis is JenisLampiran.DOKUMEN
    ]
    if foto:
        isi.append((_JUDUL_FOTO, foto))
    yield from ((nomor, judul, berkas) for nomor, (judul, berkas) in enumerate(isi, start=_SUDAH + 1))


def _dokumen(laporan: Laporan, satu: Lampiran) -> Iterator[Blok]:
    halaman = gambar_lampiran(laporan.bahan.folder, satu)
    for urut, svg in enumerate(halaman, start=1):
        lebar, tinggi = ukuran_svg(svg)
        letak = f", halaman {urut} dari {len(halaman)}" if len(halaman) > 1 else ""
        yield Gambar(svg, f"Salinan dokumen: {satu.judul}{letak}", lanskap=lebar > tinggi)


def _foto(laporan: Laporan, satu: Lampiran) -> Iterator[Blok]:
    for svg in gambar_lampiran(laporan.bahan.folder, satu):
        lebar, tinggi = ukuran_svg(svg)
        bagian = round(max(min(lebar / _LEBAR_FOTO, 1.0, _TINGGI_FOTO * lebar / tinggi), 0.05), 3)
        yield gambar(laporan, f"lampiran-{satu.berkas}", satu.judul, svg, satu.judul, lebar=bagian, sumber="")
