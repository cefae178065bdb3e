"""What the options of a command mean: year or period, document and issue, formats, folder of outputs, certificates.

What cannot be meant is wrong use, told with what to type instead.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.markup import escape

from kinerja.angka import gabung
from kinerja.cli.folder import folder_keluaran, mirip, nyata, sebut
from kinerja.cli.konsol import keluar
from kinerja.dokumen import Dokumen, Masa, dokumen_folder, masa_periode, semua_utama

if TYPE_CHECKING:
    from kinerja.batch.tls import Sertifikat

__all__ = [
    "bentuk_diminta",
    "ukuran_diminta",
    "dokumen_diminta",
    "dokumen_terpilih",
    "folder_hasil",
    "kabupaten_mirip",
    "masa_diminta",
    "sertifikat_diminta",
]


def masa_diminta(tahun: str | None, periode: str | None) -> Masa:
    """Take a year, or the period of a Renstra."""
    if (tahun is None) == (periode is None):
        raise typer.BadParameter("sebutkan TAHUN, misalnya 2024, atau --renstra 2025-2029")
    if periode is not None:
        masa = masa_periode(periode)
        if masa is None:
            raise typer.BadParameter(f"periode “{periode}” bukan tahun awal dan akhir; tulis misalnya 2025-2029")
        return masa
    if not re.fullmatch("[0-9]{1,4}", tahun or ""):
        raise typer.BadParameter(f"tahun “{tahun}” bukan bilangan; tulis misalnya 2024")
    return Masa(int(tahun or 0), int(tahun or 0))


def dokumen_diminta(nama: str, triwulan: int | None = None) -> Dokumen:
    """Take the name of a document, and of which quarter it is."""
    ada = {satu.kunci: satu for satu in semua_utama()}
    if nama not in ada:
        raise typer.BadParameter(f"dokumen “{nama}” tidak dikenal; pilih {gabung([*ada], 'atau')}")
    if triwulan is None:
        return ada[nama]
    if not ada[nama].triwulanan:
        raise typer.BadParameter(f"--triwulan tidak berlaku untuk dokumen {nama}")
    return ada[nama].terbitan(triwulan)


def dokumen_terpilih(folder: Path, diminta: Dokumen | None, triwulan: int | None) -> tuple[Dokumen, ...]:
    """Choose what is made of a folder: the document that was named, else what the folder is for; say what the data chose.

    Raises
    ------
    MasukanSalah
        with all faults of a folder whose data must be looked at.
    TerbitSalah
        when the process that looks at them dies.
    """
    semua = (diminta,) if diminta else dokumen_folder(folder)
    if triwulan is not None and not any(satu.triwulanan for satu in semua):
        raise typer.BadParameter("--triwulan berlaku bersama --document triwulan")
    if len(semua) == 1 and (semua[0].triwulan or not semua[0].triwulanan):
        return semua
    from kinerja.terbit import pilih_segar

    pilihan = pilih_segar(folder, diminta, triwulan)
    for pesan in pilihan.pesan:
        keluar.print(escape(pesan))
    return pilihan.dokumen


def bentuk_diminta(teks: str | None, dokumen: Dokumen) -> tuple[str, ...]:
    """Take the names of formats; none means those that the document is usually made in."""
    if teks is None:
        return dokumen.bawaan
    pilihan = tuple(dict.fromkeys(satu.strip() for satu in teks.split(",") if satu.strip()))
    asing = [satu for satu in pilihan if satu not in dokumen.bentuk]
    if asing or not pilihan:
        raise typer.BadParameter(
            f"bentuk “{', '.join(asing)}” tidak dikenal; pilih {gabung([*dokumen.bentuk], 'atau')}"
        )
    return pilihan


def folder_hasil(keluaran: Path | None, folder: Path) -> Path:
    """Return where the outputs of a report go, as they were before a killed command worked on them."""
    from kinerja.terbit.tempat import pulihkan_semua

    folder = nyata(folder)
    hasil = folder_keluaran(keluaran, folder.parents[2])
    pulihkan_semua(hasil / folder.parents[1].name)
    return hasil


def sertifikat_diminta(ca: Path | None, cert: Path | None, key: Path | None, gugus: str | None) -> Sertifikat | None:
    """Take the certificates for a cluster: all three or none."""
    from kinerja.batch.tls import Sertifikat

    if ca is None and cert is None and key is None:
        return None
    if gugus is None:
        raise typer.BadParameter("--tls-ca, --tls-cert, dan --tls-key hanya berlaku bersama --cluster")
    if ca is None or cert is None or key is None:
        raise typer.BadParameter("--tls-ca, --tls-cert, dan --tls-key disebutkan ketiganya")
    return Sertifikat(ca.absolute(), cert.absolute(), key.absolute())


def kabupaten_mirip(folder: Path) -> str:
    """Name the region that is meant: the one above what was named, or the one with the nearest name."""
    atas = [satu for satu in folder.parents if (satu / "kabupaten.yaml").is_file()]
    if not atas and not folder.exists():
        atas = mirip(folder, (satu.parent for satu in folder.parent.glob("*/kabupaten.yaml")))
    if (folder / "kabupaten.yaml").is_file() or not atas:
        return ""
    return f"; mungkin maksudnya {sebut(atas[0])}"


def ukuran_diminta(teks: str | None) -> int:
    """Return the bytes that ``--max-size`` names (5MB, 2,5 MB, 800kB; a bare number is MB); 0 where it names none.

    >>> ukuran_diminta("2,5 MB"), ukuran_diminta("800kB"), ukuran_diminta(None)
    (2500000, 800000, 0)
    """
    if teks is None:
        return 0
    temu = re.fullmatch(r"\s*([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*(mb|kb|)\s*", teks, re.IGNORECASE)
    bita = int(Decimal(temu[1].replace(",", ".")) * (1_000 if temu[2].casefold() == "kb" else 1_000_000)) if temu else 0
    if not 10_000 <= bita <= 1_000_000_000:
        raise typer.BadParameter(f"ukuran “{teks}” tidak terbaca; tulis misalnya 5MB atau 800kB")
    return bita
