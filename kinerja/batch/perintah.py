"""What the commands ``batch`` and ``verify`` do and print; they return their exit code."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from kinerja.angka import cetak_romawi
from kinerja.batch.halaman import susun_halaman
from kinerja.batch.jalan import Pelaksana, jalankan_batch
from kinerja.batch.kerja import Status, kerjakan
from kinerja.batch.kolam import jalankan_kolam
from kinerja.batch.pekerjaan import Daftar, SalahPelaksana
from kinerja.batch.ringkasan import Ringkasan, cetak_tabel
from kinerja.batch.tampilan import buat_tampilan
from kinerja.batch.tls import Sertifikat
from kinerja.batch.verifikasi import cari_keluaran, periksa_keluaran
from kinerja.mesin import Batas

__all__ = ["perintah_batch", "perintah_verify"]

_BEDA = 1
_SALAH_PAKAI = 2
_SEBAGIAN_GAGAL = 3


def perintah_batch(
    daftar: Sequence[Daftar],
    batas: Batas,
    jumlah: int | None,
    gugus: str | None,
    keluar: Console,
    galat: Console,
    *,
    bersama: bool = False,
    tls: Sertifikat | None = None,
) -> int:
    """Render many reports; 0 when all are fine, 3 when some failed.

    Parameters
    ----------
    daftar
        what has to be done.
    batas
        limits of each report.
    jumlah
        how many at a time; by default one per processor.
    gugus
        address of the scheduler of a Dask cluster; None for this machine.
    keluar, galat
        where results go, and where progress and faults go.
    tls
        certificates for an encrypted connection to the cluster.
    bersama
        the machines of the cluster see the folders on a shared disk.
    """
    banyak = jumlah or _inti()
    halaman = partial(jalankan_kolam, fungsi=susun_halaman, banyak=banyak, batas=batas)
    pelaksana: Pelaksana
    if gugus is None:
        pelaksana = partial(jalankan_kolam, fungsi=partial(kerjakan, batas=batas), banyak=banyak, batas=batas)
    else:
        from kinerja.batch.gugus import jalankan_gugus

        pelaksana = partial(jalankan_gugus, alamat=gugus, batas=batas, bersama=bersama, tls=tls)
    try:
        ringkasan = jalankan_batch(daftar, pelaksana, halaman, partial(buat_tampilan, galat))
    except SalahPelaksana as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(str(salah))}")
        return _SALAH_PAKAI
    for satu in ringkasan:
        _cetak_gagal(satu, galat)
    cetak_tabel(ringkasan, keluar)
    for milik, satu in zip(daftar, ringkasan, strict=True):
        if satu.tak_tertulis:
            galat.print(f"[bold red]Gagal:[/] {satu.berkas} {escape(satu.kabupaten)} {satu.sebutan} tidak tertulis")
            galat.print(f"  {escape(satu.tak_tertulis)}")
            continue
        tempat = milik.keluaran / satu.kabupaten / satu.folder
        keluar.print(f"Ringkasan: {escape(str(tempat / satu.berkas))}")
        lembar = tempat / milik.halaman.bentuk["html"] if milik.halaman else None
        if lembar is not None and lembar.is_file():
            keluar.print(f"Halaman: {escape(str(lembar))}")
    return _SEBAGIAN_GAGAL if any(satu.gagal() for satu in ringkasan) else 0


def perintah_verify(folder: Path, params: Path, *, susun: bool, keluar: Console, galat: Console) -> int:
    """Check all reports at or below a folder; 0 when all is as it should be, 1 when something differs.

    Parameters
    ----------
    folder
        one output folder, or one above several.
    params
        folder of all inputs.
    susun
        render again to compare the bytes.
    keluar, galat
        where findings go, and where progress goes.
    """
    kode = 0
    for satu, dokumen in cari_keluaran(folder):
        hasil = periksa_keluaran(
            satu, params, dokumen, susun=susun, kabar=lambda teks: galat.print(f"[dim]· {escape(teks)}[/]")
        )
        keluar.print(f"[bold]{escape(str(satu))}[/]")
        for kalimat in hasil.asal:
            keluar.print(f"  {escape(kalimat)}")
        for kalimat in hasil.beda:
            keluar.print(f"  [red]berbeda:[/] {escape(kalimat)}")
        if hasil.beda:
            kode = _BEDA
        elif hasil.terbukti:
            keluar.print("  cocok: keluaran sama dengan manifes, dan tersusun sama bila disusun lagi")
        else:
            keluar.print("  cocok: keluaran dan masukan sama dengan manifes (tidak disusun lagi)")
    return kode


def _inti() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cetak_gagal(ringkasan: Ringkasan, galat: Console) -> None:
    halaman = [("halaman", ringkasan.halaman)] if ringkasan.halaman else []
    folder = ringkasan.folder if ringkasan.periode else str(ringkasan.tahun)
    triwulan = f" triwulan {cetak_romawi(ringkasan.triwulan)}" if ringkasan.triwulan else ""
    for dinas, hasil in (*ringkasan.laporan, *halaman):
        if hasil.status == Status.GAGAL:
            lama = "; keluaran lama dipertahankan" if hasil.lama else ""
            galat.print(f"[bold red]Gagal:[/] {escape(f'{ringkasan.kabupaten}/{dinas}/{folder}{triwulan}')}{lama}")
            for kalimat in hasil.pesan:
                galat.print(f"  {escape(kalimat)}")
