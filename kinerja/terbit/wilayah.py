"""The pipeline of the page of a region: execute its notebook, gather, typeset, seal, put in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kinerja.dokumen import HALAMAN_KABUPATEN, folder_notebook
from kinerja.laporan import KELUARAN, RINGKASAN, Wilayah, buka_wilayah
from kinerja.laporan.keadaan import BERKAS_BATCH
from kinerja.sajian import penulis
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import html
from kinerja.terbit.hasil import HasilTerbit, Kabar, diam
from kinerja.terbit.jalan import cari_notebook, jalankan_semua, lingkungan
from kinerja.terbit.manifes import nama_notebook, sidik_dari, tulis_manifes
from kinerja.terbit.pencetak import Pencetak
from kinerja.terbit.salah_terbit import TerbitSalah
from kinerja.terbit.tempat import pulihkan_semua, ruang_kerja

__all__ = ["terbitkan_wilayah"]


def terbitkan_wilayah(
    folder_kabupaten: Path,
    keluaran: Path,
    tahun: int,
    *,
    notebook: Path | None = None,
    tujuan: Path | None = None,
    kabar: Kabar = diam,
) -> HasilTerbit:
    """Render the page of ``params/<kabupaten>`` to ``<keluaran>/<kabupaten>/<tahun>``.

    It shows the reports that lie in ``keluaran``; what is missing or old is listed. The summary of a batch, which lies
    in the same folder, stays as it is.

    Parameters
    ----------
    folder_kabupaten
        the folder of the region.
    keluaran
        folder of all outputs.
    tahun
        year of the reports.
    notebook
        folder of the notebooks; by default :func:`kinerja.dokumen.folder_notebook`.
    tujuan
        where the page is put; by default as above.
    kabar
        is told in Indonesian what is being done.

    Raises
    ------
    MasukanSalah
        for a folder or year that is none, or with the faults of kabupaten.yaml.
    TerbitSalah
        when the notebook or the typesetting fails.
    """
    folder, keluaran = folder_kabupaten.resolve(), keluaran.resolve()
    akar = folder.parent
    notebook = notebook or folder_notebook(akar)
    pulihkan_semua(keluaran / folder.name)
    kabar("membaca ringkasan semua perangkat daerah")
    wilayah = buka_wilayah(folder.name, tahun, akar, keluaran)
    naskah = cari_notebook(notebook, HALAMAN_KABUPATEN)
    parameter = {"kabupaten": folder.name, "tahun": wilayah.tahun}
    tujuan = tujuan or keluaran / folder.name / str(wilayah.tahun)
    tujuan = tujuan.resolve()

    def menunggu() -> None:
        kabar("menunggu: halaman ini sedang disusun oleh perintah lain")

    with ruang_kerja(tujuan, menunggu, bawa=(BERKAS_BATCH,)) as kerja:
        with lingkungan({KELUARAN: str(keluaran)}):
            blok = jalankan_semua(naskah, kerja / "notebooks", parameter, akar, kabar=kabar)
        if hilang := penulis.rujukan_hilang(blok):
            raise TerbitSalah(
                f"{HALAMAN_KABUPATEN.sebutan} {folder.name}: rujukan tidak ditemukan: {', '.join(hilang)}"
            )
        _tulis(wilayah, blok, kerja, kabar)
        kabar("menyegel dengan manifes")
        asal = _masukan(wilayah, folder, keluaran, notebook, naskah)
        masukan = {nama: sidik_dari(berkas.parent, berkas.name) for nama, berkas in asal}
        pilihan = {"bentuk": sorted(HALAMAN_KABUPATEN.bentuk)}
        tulis_manifes(kerja, HALAMAN_KABUPATEN, parameter=parameter, pilihan=pilihan, masukan=masukan)
    return HasilTerbit(
        tujuan, {nama: tujuan / satu for nama, satu in HALAMAN_KABUPATEN.bentuk.items()}, wilayah.catatan
    )


def _tulis(wilayah: Wilayah, blok: tuple[Blok, ...], kerja: Path, kabar: Kabar) -> None:
    nama, tahun = wilayah.kabupaten.nama, wilayah.tahun
    judul, berkas = HALAMAN_KABUPATEN.berjudul(tahun), HALAMAN_KABUPATEN.bentuk
    with Pencetak() as pencetak:
        kabar("menyusun PDF")
        pencetak.cetak(kerja / berkas["pdf"], blok, judul=judul, dinas=nama, tahun=tahun, tanggal=wilayah.tanggal)
        kabar("menyusun HTML")
        isi = html.halaman(blok, judul=judul, dinas=nama, tahun=tahun, sebutan="Rekapitulasi", tambahan="wilayah")
        (kerja / berkas["html"]).write_text(isi, encoding="utf-8", newline="\n")


def _masukan(
    wilayah: Wilayah, folder: Path, keluaran: Path, notebook: Path, naskah: Iterable[Path]
) -> Iterator[tuple[str, Path]]:
    """Name all inputs; the summary of a batch is left out, for its durations differ from run to run."""
    yield f"params/{folder.name}/kabupaten.yaml", folder / "kabupaten.yaml"
    yield from ((f"{nama_notebook(notebook, folder.parent)}/{satu.parent.name}/{satu.name}", satu) for satu in naskah)
    for satu in wilayah.ringkasan:
        tempat = f"{satu.kabupaten}/{satu.dinas}/{satu.tahun}/{RINGKASAN}"
        yield f"output/{tempat}", keluaran / tempat
