"""The pipeline of the page of a region: execute its notebook, gather, typeset, seal, put in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kinerja.dokumen import HALAMAN_KABUPATEN, TRIWULAN, UTAMA, Dokumen, folder_notebook
from kinerja.laporan import KELUARAN, RINGKASAN, Wilayah, WilayahTriwulan, buka_wilayah, buka_wilayah_triwulan
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
    dokumen: Dokumen = HALAMAN_KABUPATEN,
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
    dokumen
        the page of the year, or an issue of the one of its quarters.
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
    wilayah: Wilayah | WilayahTriwulan
    if dokumen.triwulan:
        wilayah = buka_wilayah_triwulan(folder.name, tahun, dokumen.triwulan, akar, keluaran)
    else:
        wilayah = buka_wilayah(folder.name, tahun, akar, keluaran)
    naskah = cari_notebook(notebook, dokumen)
    parameter = {"kabupaten": folder.name, "tahun": wilayah.tahun, **dokumen.parameter}
    tujuan = tujuan or keluaran / folder.name / str(wilayah.tahun)
    tujuan = tujuan.resolve()

    def menunggu() -> None:
        kabar("menunggu: halaman ini sedang disusun oleh perintah lain")

    with ruang_kerja(tujuan, menunggu, dokumen=dokumen, bawa=(dokumen.nama_berkas(BERKAS_BATCH),)) as kerja:
        with lingkungan({KELUARAN: str(keluaran)}):
            letak = {dokumen.kunci: dokumen.naskah}
            blok = jalankan_semua(naskah, kerja / "notebooks", parameter, akar, letak=letak, kabar=kabar)
        if hilang := penulis.rujukan_hilang(blok):
            raise TerbitSalah(f"{dokumen.sebutan} {folder.name}: rujukan tidak ditemukan: {', '.join(hilang)}")
        _tulis(wilayah, dokumen, blok, kerja, kabar)
        kabar("menyegel dengan manifes")
        asal = _masukan(wilayah, folder, keluaran, notebook, naskah)
        masukan = {nama: sidik_dari(berkas.parent, berkas.name) for nama, berkas in asal}
        pilihan = {"bentuk": sorted(dokumen.bentuk)}
        tulis_manifes(kerja, dokumen, parameter=parameter, pilihan=pilihan, masukan=masukan)
    return HasilTerbit(tujuan, {nama: tujuan / satu for nama, satu in dokumen.bentuk.items()}, wilayah.catatan)


def _tulis(
    wilayah: Wilayah | WilayahTriwulan, dokumen: Dokumen, blok: tuple[Blok, ...], kerja: Path, kabar: Kabar
) -> None:
    nama, tahun = wilayah.kabupaten.nama, wilayah.tahun
    judul, berkas, rupa = dokumen.berjudul(tahun), dokumen.bentuk, wilayah.kabupaten.rupa
    with Pencetak() as pencetak:
        kabar("menyusun PDF")
        pencetak.cetak(
            kerja / berkas["pdf"], blok, judul=judul, dinas=nama, tahun=tahun, tanggal=wilayah.tanggal, rupa=rupa
        )
        kabar("menyusun HTML")
        isi = html.halaman(
            blok, judul=judul, dinas=nama, tahun=tahun, sebutan="Rekapitulasi", tambahan="wilayah", rupa=rupa
        )
        (kerja / berkas["html"]).write_text(isi, encoding="utf-8", newline="\n")


def _masukan(
    wilayah: Wilayah | WilayahTriwulan, folder: Path, keluaran: Path, notebook: Path, naskah: Iterable[Path]
) -> Iterator[tuple[str, Path]]:
    """Name all inputs; the summary of a batch is left out, for its durations differ from run to run."""
    yield f"params/{folder.name}/kabupaten.yaml", folder / "kabupaten.yaml"
    yield from ((f"{nama_notebook(notebook, folder.parent)}/{satu.parent.name}/{satu.name}", satu) for satu in naskah)
    milik = TRIWULAN.terbitan(wilayah.triwulan) if isinstance(wilayah, WilayahTriwulan) else UTAMA
    for satu in wilayah.ringkasan:
        tempat = f"{satu.kabupaten}/{satu.dinas}/{satu.tahun}/{milik.nama_berkas(RINGKASAN)}"
        yield f"output/{tempat}", keluaran / tempat
