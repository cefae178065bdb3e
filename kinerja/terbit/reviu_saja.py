"""The review without the report: made in seconds, beside what was rendered before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kinerja.dokumen import REVIU, Dokumen, dokumen_bawaan, folder_notebook
from kinerja.laporan import Laporan, daftar_peringatan, titipkan
from kinerja.mesin.skema import nbformat
from kinerja.reviu import tinjau
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import Luar, Rujukan
from kinerja.terbit.hasil import HasilTerbit, Kabar, diam
from kinerja.terbit.himpun import himpun
from kinerja.terbit.jalan import cari_notebook, jalankan_semua
from kinerja.terbit.manifes import sidik_masukan
from kinerja.terbit.pencetak import Pencetak
from kinerja.terbit.reviu import parameter_reviu, segel_reviu, tulis_reviu
from kinerja.terbit.tempat import ruang_kerja

__all__ = ["terbitkan_reviu"]


def terbitkan_reviu(
    folder: Path,
    keluaran: Path,
    *,
    dokumen: Dokumen | None = None,
    bentuk: Sequence[str] = REVIU.bawaan,
    notebook: Path | None = None,
    terbitan: Path | None = None,
    kabar: Kabar = diam,
) -> HasilTerbit:
    """Review a folder of a year or a Renstra into its output folder, where the review also stands that a report brings along.

    What was rendered there stays as it is, since it is sealed; findings link to its tables when it is there.

    Parameters
    ----------
    folder, keluaran, notebook, kabar
        as in :func:`kinerja.terbit.terbitkan`.
    dokumen
        the document that is reviewed; by default the main one, else the first that the folder is for.
    bentuk
        html, pdf or both; the workbook for answers always comes along.
    terbitan
        folder of the rendered report that findings link to; by default the output folder.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    TerbitSalah
        when the notebook is missing or fails.
    """
    folder = folder.resolve()
    akar = folder.parents[2]
    notebook = notebook or folder_notebook(akar)
    kabar("membaca dan memeriksa masukan")
    masukan = sidik_masukan(folder, notebook, (REVIU,)) if folder.is_dir() else {}
    laporan, titipan = titipkan(folder)
    lembar = cari_notebook(notebook, REVIU)
    p, nama = laporan.params, laporan.masa.nama
    dokumen = dokumen or _dokumen(laporan)
    parameter = {"kabupaten": p.kabupaten, "dinas": p.dinas, **laporan.masa.parameter}
    reviu, tujuan = REVIU.bersama(dokumen), keluaran / p.kabupaten / p.dinas / nama
    luar = Luar(dokumen.bentuk["html"], Rujukan.dari(tuple(_isi_laporan(terbitan or tujuan, dokumen))))
    with ruang_kerja(tujuan.resolve(), dokumen=reviu) as kerja:
        (kerja / "notebooks").mkdir()
        blok = jalankan_semua(
            lembar, kerja / "notebooks", parameter, akar, letak={REVIU.kunci: reviu.naskah},
            tambahan={REVIU.kunci: parameter_reviu(dokumen)}, titipan=titipan, kabar=kabar,
        )  # fmt: skip
        kabar("menyusun hasil reviu")
        with Pencetak() as pencetak:
            berkas = tulis_reviu(tinjau(laporan, dokumen=dokumen), dokumen, blok, luar, bentuk, kerja, pencetak)
        segel_reviu(kerja, dokumen, bentuk, parameter, masukan)
    peringatan = tuple(str(satu) for satu in daftar_peringatan(laporan))
    return HasilTerbit(tujuan, {nama: tujuan / satu for nama, satu in berkas.items()}, peringatan)


def _dokumen(laporan: Laporan) -> Dokumen:
    """Return the document of a folder that its review is about."""
    utama = dokumen_bawaan(laporan.masa.tempat)
    milik = [satu for satu in laporan.dokumen if not satu.triwulanan]
    return utama if utama in milik or not milik else milik[0]


def _isi_laporan(folder: Path, dokumen: Dokumen) -> Iterator[Blok]:
    """Yield the blocks of a report rendered before; none where it is not there."""
    if (folder / "notebooks" / dokumen.naskah).is_dir():
        for satu in cari_notebook(folder / "notebooks", dokumen, dokumen.naskah):
            yield from himpun(nbformat.read(satu, as_version=4), satu.name)
