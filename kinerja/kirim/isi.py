"""What travels of a report folder: settings, workbook, answers, origins, prose with its pictures, annexes; nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kinerja.dokumen import FOLDER_VERSI
from kinerja.masukan import BUKU_KERJA, BUKU_REVIU, Galat, MasukanSalah
from kinerja.masukan.asal_sumber import BERKAS_ASAL
from kinerja.masukan.gambar import FOLDER
from kinerja.masukan.jaga import MB, baca_bita

__all__ = [
    "BANYAK_MAKS",
    "BERKAS_MAKS",
    "FOLDER_BUKTI",
    "ISI_MAKS",
    "PARAMS",
    "IsiFolder",
    "baca_folder",
    "bagian_laporan",
    "sampah",
]

PARAMS = "params.yaml"
#: Bounds of what travels: bytes of a file, bytes and files of a report.
BERKAS_MAKS, ISI_MAKS, BANYAK_MAKS = 60 * MB, 200 * MB, 1_000
#: Entries of a folder that are looked at.
_LIHAT_MAKS = 10_000

#: Folder of the files that sheets name as evidence.
FOLDER_BUKTI = "bukti"
_UTAMA = frozenset({PARAMS, BUKU_KERJA, BUKU_REVIU, BERKAS_ASAL})
_AKHIRAN = {
    FOLDER: frozenset({".md", ".png", ".jpg", ".jpeg", ".svg"}),
    FOLDER_VERSI: frozenset({".xlsx"}),
    # Evidence that sheets name: documents, pictures and films, nothing that runs.
    FOLDER_BUKTI: frozenset(
        ".pdf .png .jpg .jpeg .webp .xlsx .xls .ods .csv .docx .doc .odt .pptx .ppt .txt .eml .msg .mp4".split()
    ),
    "lampiran": frozenset({".pdf", ".png", ".jpg", ".jpeg", ".xlsx", ".docx"}),
}
#: What systems leave in folders and archives without being asked.
_SAMPAH = frozenset({"thumbs.db", "desktop.ini", "__macosx", "__pycache__"})


@dataclass(frozen=True)
class IsiFolder:
    """Files of a report by name, and the names of what lies beside them and stays behind."""

    berkas: dict[str, bytes]
    sisa: tuple[str, ...]


def bagian_laporan(nama: str) -> bool:
    """Tell whether a file belongs to a report by its name within the report folder.

    >>> bagian_laporan("narasi/penutup.md"), bagian_laporan("bukti/rekap.pdf"), bagian_laporan("catatan rapat.docx")
    (True, True, False)
    """
    jalan = PurePosixPath(nama)
    if len(jalan.parts) == 1:
        return nama in _UTAMA
    return jalan.suffix.casefold() in _AKHIRAN.get(jalan.parts[0], frozenset()) and not sampah(nama)


def sampah(nama: str) -> bool:
    """Tell whether a file is a trace of a system or of an open program, which nobody misses.

    >>> sampah("narasi/.DS_Store"), sampah("~$data.xlsx"), sampah("data.xlsx")
    (True, True, False)
    """
    bagian = PurePosixPath(nama).parts
    return any(satu.startswith((".", "~$")) or satu.casefold() in _SAMPAH for satu in bagian)


def baca_folder(folder: Path) -> IsiFolder:
    """Read the files of a report folder through the guarded door.

    Raises
    ------
    MasukanSalah
        for links that lead outside, what is no file, and too much of anything.
    """
    berkas: dict[str, bytes] = {}
    sisa: list[str] = []
    galat: list[Galat] = []
    jumlah = 0
    for nama in _nama(folder):
        if not bagian_laporan(nama):
            sisa += [] if sampah(nama) else [nama]
            continue
        try:
            berkas[nama] = baca_bita(folder, nama, BERKAS_MAKS)
        except MasukanSalah as salah:
            galat += salah.daftar
            continue
        jumlah += len(berkas[nama])
        if jumlah > ISI_MAKS or len(berkas) > BANYAK_MAKS:
            pesan = f"isinya melebihi {ISI_MAKS // MB} MB atau {BANYAK_MAKS} berkas; kurangi gambar dan lampiran"
            raise MasukanSalah([Galat(folder.name, "", "", "kiriman_besar", pesan)])
    if galat:
        raise MasukanSalah(galat)
    return IsiFolder(berkas, tuple(sisa))


def _nama(folder: Path) -> Iterator[str]:
    """Walk through the names of files below a folder, in order, without entering links to folders."""
    dilihat = 0
    for jalan, sub, isi in os.walk(folder):
        sub[:] = sorted(satu for satu in sub if not sampah(satu))
        for satu in sorted((*isi, *(s for s in sub if (Path(jalan) / s).is_symlink()))):
            dilihat += 1
            if dilihat > _LIHAT_MAKS:
                pesan = f"folder memuat lebih dari {_LIHAT_MAKS} berkas; hapus yang tidak perlu"
                raise MasukanSalah([Galat(folder.name, "", "", "terlalu_banyak", pesan)])
            yield (Path(jalan) / satu).relative_to(folder).as_posix()
