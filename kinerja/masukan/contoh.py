"""The examples that the package brings along, as folders to try things on."""

from __future__ import annotations

import shutil
from pathlib import Path

from kinerja.dokumen import Masa, berkas_daerah, folder_contoh, masa_folder
from kinerja.masukan.galat import Galat, MasukanSalah

__all__ = ["salin_contoh"]


def salin_contoh(akar: Path, kabupaten: str, dinas: str, masa: Masa | int) -> Path:
    """Copy an example of a year or a Renstra below ``akar``, with what its region shares where that is not there.

    Raises
    ------
    MasukanSalah
        when there is no example of this name, or a folder already. Nothing is written then.
    """
    contoh = folder_contoh()
    ada = {satu.relative_to(contoh).parts: satu for satu in sorted(contoh.glob("*/*/*")) if masa_folder(satu.name)}
    nama = (kabupaten, dinas, masa.nama if isinstance(masa, Masa) else str(masa))
    folder = akar.joinpath(*nama)
    if nama not in ada:
        pesan = f"tidak ada contoh dengan nama ini; yang ada: {', '.join(' '.join(satu) for satu in ada)}"
        raise MasukanSalah([Galat("/".join(nama), "", "", "contoh_tidak_ada", pesan)])
    if folder.exists():
        pesan = f"sudah ada dan tidak ditimpa; pakai folder lain dengan --params, atau hapus dahulu {folder.as_posix()}"
        raise MasukanSalah([Galat("/".join(nama), "", "", "sudah_ada", pesan)])
    shutil.copytree(ada[nama], folder)
    daerah = ada[nama].parents[1]
    for satu in berkas_daerah(daerah):
        tujuan = akar / kabupaten / satu.relative_to(daerah)
        if not tujuan.exists():
            tujuan.parent.mkdir(exist_ok=True)
            shutil.copy2(satu, tujuan)
    return folder
