"""The review beside the report: a page and a PDF for the reviewer, and the workbook to answer in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from kinerja.dokumen import REVIU, UTAMA, Dokumen
from kinerja.reviu import Tinjauan
from kinerja.reviu.lembar import judul_reviu
from kinerja.sajian.blok import Bagian, Blok
from kinerja.sajian.penulis import Luar, html
from kinerja.terbit.manifes import tulis_manifes
from kinerja.terbit.pencetak import Pencetak

__all__ = ["bentuk_reviu", "parameter_reviu", "pisahkan", "segel_reviu", "tulis_reviu"]

#: The form in which findings are answered; it is made along with any other.
_BUKU = "xlsx"


def bentuk_reviu(bentuk: Sequence[str]) -> tuple[str, ...]:
    """Return the forms in which the review accompanies a document of these forms, its workbook apart."""
    return tuple(satu for satu in REVIU.bentuk if satu in bentuk and satu != _BUKU)


def parameter_reviu(dokumen: Dokumen) -> Mapping[str, str | int]:
    """Return what the notebooks of the review take beside the parameters of the document that it accompanies."""
    return {} if dokumen.kunci == UTAMA.kunci else {"dokumen": dokumen.kunci, **dokumen.parameter}


def pisahkan(blok: tuple[Blok, ...]) -> tuple[tuple[Blok, ...], tuple[Blok, ...]]:
    """Part the blocks of a report from those of its review, which begin with a part of their own."""
    batas = next(
        (n for n, satu in enumerate(blok) if isinstance(satu, Bagian) and satu.kunci == REVIU.kunci), len(blok)
    )
    return blok[:batas], blok[batas:]


def tulis_reviu(
    tinjauan: Tinjauan,
    dokumen: Dokumen,
    lembar: tuple[Blok, ...],
    luar: Luar,
    bentuk: Sequence[str],
    kerja: Path,
    pencetak: Pencetak,
    cara: str = "",
) -> dict[str, str]:
    """Write the review in the forms that are asked for, and reviu.xlsx.

    Parameters
    ----------
    tinjauan
        the review with its report.
    dokumen
        the document that it accompanies.
    lembar
        blocks of the executed notebook of the review.
    luar
        the report beside it: findings name its tables and link to them.
    bentuk
        forms of the report; the review takes those of :func:`bentuk_reviu`.
    kerja
        folder of the outputs.
    pencetak
        writes the PDF, which is there when its block has ended.
    cara
        what reviu.xlsx tells people to do with it; by default what holds for a report folder.

    Returns
    -------
    dict
        names of the files by form.
    """
    laporan = tinjauan.laporan
    berkas = REVIU.bersama(dokumen).bentuk
    # A published report may name no year.
    dinas, tahun = laporan.nama_dinas, laporan.masa.sebutan if laporan.tahun else ""
    judul, rupa = f"{judul_reviu(dokumen)} Tahun {tahun}" if tahun else judul_reviu(dokumen), laporan.kabupaten.rupa
    bentuk = bentuk_reviu(bentuk)
    if "pdf" in bentuk:
        tujuan, tanggal = kerja / berkas["pdf"], laporan.tanggal(dokumen)
        pencetak.cetak(tujuan, lembar, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, luar=luar, rupa=rupa)
    if "html" in bentuk:
        halaman = html.halaman(
            lembar,
            judul=judul,
            dinas=dinas,
            tahun=tahun,
            sebutan=f"{REVIU.sebutan.capitalize()} {dokumen.sebutan}",
            gaya="reviu",
            luar=luar,
            rupa=rupa,
        )
        (kerja / berkas["html"]).write_text(halaman, encoding="utf-8", newline="\n")
    # Imported here, while the PDF is laid out by another process.
    from kinerja.terbit.ekspor import susun_reviu

    (kerja / berkas[_BUKU]).write_bytes(susun_reviu(tinjauan, cara))
    return {f"{REVIU.kunci} {nama}": berkas[nama] for nama in (*bentuk, _BUKU)}


def segel_reviu(
    kerja: Path,
    dokumen: Dokumen,
    bentuk: Sequence[str],
    parameter: Mapping[str, str | int],
    masukan: Mapping[str, str],
) -> None:
    """Write the manifest of the review of a document, the same whether it was made with the document or alone.

    Parameters
    ----------
    kerja
        folder of the outputs.
    dokumen
        the document that it accompanies.
    bentuk
        forms of the document, of which the review takes those of :func:`bentuk_reviu`.
    parameter
        parameters of the notebooks of the folder.
    masukan
        hashes of the input files; notebooks of other documents are left out.
    """
    milik = {
        nama: nilai
        for nama, nilai in masukan.items()
        if nama.startswith("params/") or PurePosixPath(nama).parent.name == REVIU.kunci
    }
    pilihan = {"bentuk": sorted(bentuk_reviu(bentuk)), "final": False}
    untuk = {} if dokumen.kunci == UTAMA.kunci else {"dokumen": dokumen.kunci}
    tulis_manifes(
        kerja, REVIU.bersama(dokumen), parameter={**parameter, **dokumen.parameter}, pilihan=pilihan | untuk,
        masukan=milik,
    )  # fmt: skip
