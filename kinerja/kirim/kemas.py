"""``kinerja pack``: a report that was checked becomes one sealed file for the operator of the region."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kinerja.dokumen import berkas_daerah, folder_notebook
from kinerja.kirim.isi import FOLDER_BUKTI, baca_folder
from kinerja.kirim.kiriman import NamaLaporan
from kinerja.kirim.nama import kembar, salah_nama
from kinerja.kirim.segel import SEGEL, buat_segel
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita
from kinerja.terbit import periksa_lengkap

__all__ = ["HasilKemas", "bersama", "kemas", "susun_zip", "tulis_utuh"]

#: Archives know no time zone and nothing before 1980; the same files make the same archive.
_SAAT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class HasilKemas:
    """The archive, what the check warned of, and the names of what stayed behind."""

    berkas: Path
    peringatan: tuple[Galat, ...]
    sisa: tuple[str, ...]


def kemas(folder: Path, tujuan: Path, *, final: bool = False) -> HasilKemas:
    """Check a report folder and pack what belongs to the report into ``<dinas>-<tahun>-<kabupaten>.zip``.

    Parameters
    ----------
    folder
        ``params/<kabupaten>/<dinas>/<tahun>``.
    tujuan
        the folder that the archive is written to.
    final
        refuse a report with mandatory parts that are not filled in.

    Raises
    ------
    MasukanSalah
        with all faults; nothing is written then.
    OSError
        when the archive cannot be written.
    """
    folder = folder.resolve()
    isi = baca_folder(folder)
    laporan, daftar = periksa_lengkap(folder, folder_notebook(folder.parents[2]), final=final)
    salah = [Galat(satu, "", "", "nama_berbahaya", sebab) for satu in isi.berkas if (sebab := salah_nama(satu))]
    salah += [Galat(satu, "", "", "nama_kembar", f"namanya sama dengan {lain}") for lain, satu in kembar(isi.berkas)]
    for satu in laporan.bahan.bukti if laporan else ():
        if satu not in isi.berkas:
            pesan = f"bukti ini tidak dapat ikut terkirim; salin sebagai dokumen atau gambar ke folder {FOLDER_BUKTI}, lalu ubah selnya"
            salah.append(Galat(satu, "", "", "bukti_tertinggal", pesan))
    if laporan is None or salah:
        raise MasukanSalah([*daftar, *salah])
    if baca_folder(folder).berkas != isi.berkas:
        pesan = "berkasnya berubah selagi dikemas; simpan semuanya, lalu jalankan lagi"
        raise MasukanSalah([Galat(folder.name, "", "", "berubah", pesan)])
    nama = NamaLaporan(folder.parents[1].name, folder.parent.name, folder.name)
    segel = buat_segel((nama.kabupaten, nama.dinas, nama.tahun), isi.berkas, bersama(folder.parents[1]), len(daftar))
    arsip = susun_zip({SEGEL: segel.encode(), **isi.berkas})
    return HasilKemas(tulis_utuh(tujuan / f"{nama.dinas}-{nama.tahun}-{nama.kabupaten}.zip", arsip), daftar, isi.sisa)


def bersama(daerah: Path) -> dict[str, bytes]:
    """Return what the reports of a region share: the files beside their folders."""
    nama = [satu.relative_to(daerah).as_posix() for satu in berkas_daerah(daerah)]
    return {satu: baca_bita(daerah, satu, 60 * MB) for satu in nama}


def susun_zip(berkas: Mapping[str, bytes]) -> bytes:
    """Return an archive of files: names in order, no time, so that the same files give the same bytes."""
    hasil = BytesIO()
    with ZipFile(hasil, "w") as arsip:
        for nama in sorted(berkas):
            entri = ZipInfo(nama, _SAAT)
            entri.compress_type, entri.create_system, entri.external_attr = ZIP_DEFLATED, 3, 0o100644 << 16
            arsip.writestr(entri, berkas[nama])
    return hasil.getvalue()


def tulis_utuh(tujuan: Path, isi: bytes) -> Path:
    """Write a file whole or not at all; return where."""
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    nomor, nama = tempfile.mkstemp(prefix=f".{tujuan.name}-", dir=tujuan.parent)
    try:
        with os.fdopen(nomor, "wb") as aliran:
            aliran.write(isi)
            aliran.flush()
            os.fsync(aliran.fileno())
        Path(nama).chmod(0o644)
        Path(nama).replace(tujuan)
    finally:
        Path(nama).unlink(missing_ok=True)
    return tujuan
