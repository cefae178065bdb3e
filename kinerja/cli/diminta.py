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
from kinerja.dokumen import UTAMA, Dokumen, Masa, masa_periode, semua_utama

if TYPE_CHECKING:
    from kinerja.batch.tls import Sertifikat

__all__ = [
    "bentuk_diminta",
    "ukuran_diminta",
    "dokumen_diminta",
    "dokumen_folder",
    "folder_hasil",
    "kabupaten_mirip",
    "masa_diminta",
    "sertifikat_diminta",
    "terbitan_terakhir",
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
        raise typer.BadParameter(f"dokumen “{nama}” tidak dikenal; pilih {', '.join(ada)}")
    if triwulan is None:
        return ada[nama]
    if not ada[nama].triwulanan:
        raise typer.BadParameter(f"--triwulan tidak berlaku untuk dokumen {nama}")
    return ada[nama].terbitan(triwulan)


def terbitan_terakhir(dokumen: Dokumen, folder: Path) -> Dokumen:
    """Return the issue of a document of which no quarter was named: of the last one with a realisasi; say so."""
    if not dokumen.triwulanan or dokumen.triwulan:
        return dokumen
    from kinerja.laporan import buka_folder

    terbitan = dokumen.terbitan(buka_folder(folder).triwulan)
    keluar.print(f"Disusun untuk triwulan {terbitan.triwulan}; pilih yang lain dengan --triwulan.")
    return terbitan


def dokumen_folder(folder: Path, triwulan: int | None) -> tuple[Dokumen, ...]:
    """Choose what is made when nothing is named: what the folder is for, as far as the data can fill it; say so.

    Raises
    ------
    MasukanSalah
        with all faults of a folder for several documents: of these is told what their data can fill.
    """
    from kinerja.laporan import buka_folder
    from kinerja.masukan import baca_pengaturan

    pengaturan, _ = baca_pengaturan(folder.resolve())
    semua = pengaturan.dokumen if pengaturan else (UTAMA,)
    if triwulan is not None and not any(satu.triwulanan for satu in semua):
        raise typer.BadParameter("--triwulan berlaku bersama --document triwulan")
    if len(semua) == 1:
        return tuple(_berterbitan(satu, folder, triwulan) for satu in semua)
    laporan = buka_folder(folder)
    for satu in semua:
        if satu not in laporan.dokumen_berisi:
            kosong = gabung(laporan.tanpa_inti(satu))
            keluar.print(f"{satu.sebutan} dilewati: lembar {escape(kosong)} belum berisi.")
    keluar.print(f"Disusun: {gabung([satu.sebutan for satu in laporan.dokumen_berisi])}.")
    return tuple(_berterbitan(satu, folder, triwulan) for satu in laporan.dokumen_berisi)


def _berterbitan(dokumen: Dokumen, folder: Path, triwulan: int | None) -> Dokumen:
    """Return the issue of a quarter of a document that has issues."""
    if dokumen.triwulanan and triwulan is not None:
        return dokumen.terbitan(triwulan)
    return terbitan_terakhir(dokumen, folder)


def bentuk_diminta(teks: str | None, dokumen: Dokumen) -> tuple[str, ...]:
    """Take the names of formats; none means those that the document is usually made in."""
    if teks is None:
        return dokumen.bawaan
    pilihan = tuple(dict.fromkeys(satu.strip() for satu in teks.split(",") if satu.strip()))
    asing = [satu for satu in pilihan if satu not in dokumen.bentuk]
    if asing or not pilihan:
        raise typer.BadParameter(f"bentuk “{', '.join(asing)}” tidak dikenal; pilih {', '.join(dokumen.bentuk)}")
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
