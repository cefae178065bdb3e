"""The benchmarks that all dinas of a region share: an optional workbook beside kabupaten.yaml."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kinerja.masukan.buku import baca_buku
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import ada
from kinerja.masukan.lembar import susun_lembar
from kinerja.masukan.silang.indikator import pembanding_lengkap
from kinerja.model import Data, Kabupaten, Pembanding, PembandingBersama

__all__ = ["BUKU_BERSAMA", "baca_pembanding", "berkas_bersama", "lengkapi_pembanding"]

#: Name of the shared workbook in the folder of a region.
BUKU_BERSAMA = "pembanding.xlsx"


def berkas_bersama(folder: Path, kabupaten: Kabupaten) -> tuple[Path, ...]:
    """Return the files in the folder of a region from which all of its reports are made."""
    rupa = kabupaten.rupa
    huruf = rupa.huruf.berkas.values() if rupa.huruf else ()
    nama = ("kabupaten.yaml", kabupaten.logo, rupa.gambar_sampul, *huruf, BUKU_BERSAMA)
    return tuple(folder / satu for satu in nama if satu and (folder / satu).is_file())


def baca_pembanding(folder: Path) -> tuple[tuple[PembandingBersama, ...], list[Galat]]:
    """Read sheet pembanding of the shared workbook in the folder of a region; no file, no rows."""
    berkas = folder / BUKU_BERSAMA
    if not ada(folder, BUKU_BERSAMA):
        return (), []
    try:
        buku = baca_buku(berkas)
    except MasukanSalah as salah:
        return (), list(salah.daftar)
    if "pembanding" not in buku:
        pesan = "lembar pembanding tidak ditemukan; beri nama pembanding pada lembar yang berisi tabelnya"
        return (), [Galat(BUKU_BERSAMA, "pembanding", "", "lembar_tidak_ada", pesan)]
    baris, galat = susun_lembar(buku["pembanding"], PembandingBersama, BUKU_BERSAMA)
    return baris, [*buku.peringatan, *galat, *pembanding_lengkap(Data(pembanding=baris), 0)]


def lengkapi_pembanding(data: Data, bersama: Sequence[PembandingBersama], pemerintah: str) -> Data:
    """Add the shared rows to the indicators for which a report has none of that year; the source says whose they are."""
    kode: dict[str, list[str]] = {}
    for indikator in data.indikator:
        kode.setdefault(_lipat(indikator.nama or ""), []).append(indikator.kode)
    sendiri = {(satu.indikator, satu.tahun) for satu in data.pembanding}
    milik = f"tabel pembanding {pemerintah}"
    tambahan = [
        Pembanding(
            **{
                **{nama: getattr(satu, nama) for nama in Pembanding.nama_kolom()},
                "indikator": satu_kode,
                "sumber": f"{satu.sumber} ({milik})" if satu.sumber else f"T{milik[1:]}",
            },
            asal=satu.asal,
        )
        for satu in bersama
        for satu_kode in kode.get(_lipat(satu.indikator), ())
        if (satu_kode, satu.tahun) not in sendiri
    ]
    return replace(data, pembanding=(*data.pembanding, *tambahan))


def _lipat(nama: str) -> str:
    return " ".join(nama.casefold().split())
