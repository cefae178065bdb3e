"""The pipeline of the page of a region: execute its notebook, gather, typeset, seal, put in place."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kinerja.dokumen import HALAMAN_KABUPATEN
from kinerja.laporan import KELUARAN, RINGKASAN, Wilayah, buka_wilayah
from kinerja.sajian import penulis
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import html
from kinerja.terbit.cetak import Pencetak
from kinerja.terbit.galat import TerbitSalah
from kinerja.terbit.jalan import cari_notebook, jalankan_semua, lingkungan
from kinerja.terbit.manifes import MANIFES, sidik, tulis_manifes
from kinerja.terbit.tempat import folder_gagal, simpan_gagal
from kinerja.terbit.terbit import HasilTerbit, Kabar, diam

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

    It shows the reports that lie in ``keluaran``; what is missing or old is listed. Other files of the folder, such as
    the summary of a batch, stay as they are.

    Parameters
    ----------
    folder_kabupaten
        the folder of the region.
    keluaran
        folder of all outputs.
    tahun
        year of the reports.
    notebook
        folder of the notebooks; by default ``notebooks`` beside the params folder.
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
    kabar("membaca ringkasan semua perangkat daerah")
    wilayah = buka_wilayah(folder.name, tahun, akar, keluaran)
    naskah = cari_notebook(notebook or akar.parent / "notebooks", HALAMAN_KABUPATEN)
    parameter = {"kabupaten": folder.name, "tahun": wilayah.tahun}
    tujuan = tujuan or keluaran / folder.name / str(wilayah.tahun)
    with _kerja(tujuan) as kerja:
        with lingkungan({KELUARAN: str(keluaran)}):
            blok = jalankan_semua(naskah, kerja / "notebooks", parameter, akar, kabar=kabar)
        if hilang := penulis.rujukan_hilang(blok):
            raise TerbitSalah(
                f"{HALAMAN_KABUPATEN.sebutan} {folder.name}: rujukan tidak ditemukan: {', '.join(hilang)}"
            )
        _tulis(wilayah, blok, kerja, kabar)
        kabar("menyegel dengan manifes")
        masukan = {nama: sidik(berkas) for nama, berkas in _masukan(wilayah, folder, keluaran, naskah)}
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


def _masukan(wilayah: Wilayah, folder: Path, keluaran: Path, naskah: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """Name all inputs; the summary of a batch is left out, for its durations differ from run to run."""
    yield f"params/{folder.name}/kabupaten.yaml", folder / "kabupaten.yaml"
    yield from ((f"notebooks/{satu.parent.name}/{satu.name}", satu) for satu in naskah)
    for satu in wilayah.ringkasan:
        tempat = f"{satu.kabupaten}/{satu.dinas}/{satu.tahun}/{RINGKASAN}"
        yield f"output/{tempat}", keluaran / tempat


@contextmanager
def _kerja(tujuan: Path) -> Iterator[Path]:
    """Give a work folder beside ``tujuan``; when the block ends well, put its files in place, the manifest last.

    Every file replaces its forerunner as a whole, and the folder itself stays: a batch may be writing into it. A
    notebook that failed is kept for the analyst until the next success.
    """
    tujuan.mkdir(parents=True, exist_ok=True)
    kerja = Path(tempfile.mkdtemp(prefix=f".{tujuan.name}-", dir=tujuan.parent))
    try:
        yield kerja
        berkas = sorted((satu for satu in kerja.rglob("*") if satu.is_file()), key=lambda satu: satu.name == MANIFES)
        for satu in berkas:
            akhir = tujuan / satu.relative_to(kerja)
            akhir.parent.mkdir(parents=True, exist_ok=True)
            satu.replace(akhir)
        shutil.rmtree(folder_gagal(tujuan), ignore_errors=True)
    except TerbitSalah as salah:
        simpan_gagal(kerja, tujuan, salah.pesan, salah.rincian)
        raise
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
