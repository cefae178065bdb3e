"""The pipeline of one report: read, execute, gather, typeset, seal, put in place."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kinerja.laporan import (
    RINGKASAN,
    Laporan,
    daftar_peringatan,
    ringkas,
    susun_ringkasan,
    titipkan,
    wajib_lengkap,
)
from kinerja.masukan import BUKU_KERJA, berkas_bersama
from kinerja.mesin import Batas
from kinerja.reviu import Tingkat, periksa
from kinerja.sajian import penulis
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import docx, html, typst
from kinerja.terbit import ekspor
from kinerja.terbit.galat import TerbitSalah
from kinerja.terbit.jalan import cari_notebook, jalankan_semua
from kinerja.terbit.manifes import tulis_manifes

__all__ = ["BAWAAN", "FORMAT", "HasilTerbit", "terbitkan"]

#: Formats that can be rendered, with their file names.
FORMAT = {"html": "lkjip.html", "pdf": "lkjip.pdf", "docx": "lkjip.docx", "xlsx": "lkjip.xlsx"}
#: Formats that are rendered when none is named.
BAWAAN = ("html", "pdf")

Kabar = Callable[[str], None]


def _diam(_pesan: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class HasilTerbit:
    """A finished report: its folder, its files by format, and the warnings about its input."""

    folder: Path
    berkas: dict[str, Path]
    peringatan: tuple[str, ...]


def terbitkan(
    folder: Path,
    keluaran: Path,
    *,
    bentuk: Sequence[str] = BAWAAN,
    notebook: Path | None = None,
    final: bool = False,
    pekerja: int = 1,
    batas: Batas | None = None,
    kabar: Kabar = _diam,
) -> HasilTerbit:
    """Render ``params/<kabupaten>/<dinas>/<tahun>`` to ``<keluaran>/<kabupaten>/<dinas>/<tahun>``.

    Outputs appear only when all of them are complete; until then, and after any fault, an earlier output stays.

    Parameters
    ----------
    folder
        the report folder.
    keluaran
        folder of all outputs.
    bentuk
        keys of :data:`FORMAT`.
    notebook
        folder of the notebooks; by default ``notebooks`` beside the params folder.
    final
        refuse a report with mandatory parts that are not filled in.
    pekerja
        how many notebooks run at a time.
    batas
        limits of time and memory of one notebook.
    kabar
        is told in Indonesian what is being done.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    TerbitSalah
        when a notebook or the typesetting fails.
    """
    folder = folder.resolve()
    kabar("membaca dan memeriksa masukan")
    laporan, titipan = titipkan(folder)
    if final:
        wajib_lengkap(laporan)
    akar = folder.parents[2]
    bab = cari_notebook(notebook or akar.parent / "notebooks")
    p = laporan.params
    parameter = {"kabupaten": p.kabupaten, "dinas": p.dinas, "tahun": p.tahun}
    with _tempat(keluaran.resolve() / p.kabupaten / p.dinas / str(p.tahun)) as kerja:
        (kerja / "notebooks").mkdir()
        blok = jalankan_semua(
            bab, kerja / "notebooks", parameter, akar, titipan=titipan, pekerja=pekerja, batas=batas, kabar=kabar
        )
        _periksa_rujukan(blok)
        _tulis(laporan, blok, bentuk, kerja, kabar)
        _tulis_ringkasan(laporan, kerja)
        kabar("menyegel dengan manifes")
        tulis_manifes(kerja, parameter, _masukan(laporan, folder, bab))
    tujuan = keluaran / p.kabupaten / p.dinas / str(p.tahun)
    berkas = {nama: tujuan / FORMAT[nama] for nama in bentuk}
    return HasilTerbit(tujuan, berkas, tuple(str(satu) for satu in daftar_peringatan(laporan)))


def _periksa_rujukan(blok: tuple[Blok, ...]) -> None:
    hilang = penulis.rujukan_hilang(blok)
    if hilang:
        raise TerbitSalah(f"rujukan tidak ditemukan: {', '.join(hilang)}; periksa penanda rujuk() dalam narasi")


def _tulis(laporan: Laporan, blok: tuple[Blok, ...], bentuk: Sequence[str], kerja: Path, kabar: Kabar) -> None:
    judul = f"Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {laporan.tahun}"
    dinas, tahun = laporan.nama_dinas, laporan.tahun
    if "html" in bentuk:
        kabar("menyusun HTML")
        (kerja / FORMAT["html"]).write_text(
            html.halaman(blok, judul=judul, dinas=dinas, tahun=tahun), encoding="utf-8", newline="\n"
        )
    if "pdf" in bentuk:
        kabar("menyusun PDF")
        isi = typst.susun(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=laporan.params.tanggal)
        (kerja / FORMAT["pdf"]).write_bytes(isi)
    if "docx" in bentuk:
        kabar("menyusun Word")
        isi = docx.susun(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=laporan.params.tanggal)
        (kerja / FORMAT["docx"]).write_bytes(isi)
    if "xlsx" in bentuk:
        kabar("menyusun Excel")
        (kerja / FORMAT["xlsx"]).write_bytes(ekspor.susun(laporan))


def _tulis_ringkasan(laporan: Laporan, kerja: Path) -> None:
    """Write what the page of the region shows of this report."""
    tingkat = [satu.tingkat for satu in periksa(laporan)]
    isi = susun_ringkasan(ringkas(laporan, {satu.value: tingkat.count(satu) for satu in Tingkat}))
    (kerja / RINGKASAN).write_text(isi, encoding="utf-8", newline="\n")


def _masukan(laporan: Laporan, folder: Path, bab: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """Name all inputs: what the region shares, settings, workbook, prose, notebooks."""
    akar = folder.parents[2]
    berkas = [
        *berkas_bersama(folder.parent.parent, laporan.kabupaten),
        folder / "params.yaml",
        folder / BUKU_KERJA,
    ]
    for satu in (*berkas, *sorted((folder / "narasi").glob("*.md"))):
        yield f"params/{satu.relative_to(akar).as_posix()}", satu
    for satu in bab:
        yield f"notebooks/{satu.name}", satu


@contextmanager
def _tempat(tujuan: Path) -> Iterator[Path]:
    """Give a work folder beside ``tujuan`` and put it in place when the block ends well; else remove it."""
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    kerja = Path(tempfile.mkdtemp(prefix=f".{tujuan.name}-", dir=tujuan.parent))
    kerja.chmod(0o755)
    try:
        yield kerja
        lama = kerja.with_name(f"{kerja.name}-lama")
        if tujuan.exists():
            tujuan.rename(lama)
        try:
            kerja.rename(tujuan)
        except OSError:
            if lama.exists():
                lama.rename(tujuan)
            raise
        shutil.rmtree(lama, ignore_errors=True)
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
