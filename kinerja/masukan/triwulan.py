"""What quarters give to the rest of the folder: the year's realisasi of the budget, and evidence that is really there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kinerja.masukan.asal_sumber import BERKAS_ASAL
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gambar import FOLDER
from kinerja.masukan.jaga import MB, ukuran_berkas
from kinerja.masukan.silang.kaidah import galat_baris, leluhur, terbaca
from kinerja.model import Anggaran, Data, RealisasiSubkegiatan, bertautan, kolom_triwulan, semua_bukti

__all__ = ["isi_realisasi", "periksa_bukti"]

#: The most bytes of one file of evidence.
_BUKTI_MAKS = 50 * MB
#: Files that make the report, and the folder of its prose: what is claimed there cannot prove itself.
_MILIK_LAPORAN = frozenset({"data.xlsx", "params.yaml", "reviu.xlsx", BERKAS_ASAL})
_KEUANGAN = kolom_triwulan("keuangan_")


def isi_realisasi(data: Data) -> Data:
    """Give every lowest row of the budget whose realisasi is not typed the sum of its quarters, with their cells as its place."""
    uang = {satu.kode: satu for satu in data.realisasi_subkegiatan if satu.setahun is not None}
    if not uang:
        return data
    berinduk = {atas for satu in data.anggaran for atas in leluhur(satu.kode)}
    milik = {kode: satu for kode, satu in uang.items() if kode not in berinduk}
    return replace(data, anggaran=tuple(_isi(satu, milik.get(satu.kode)) for satu in data.anggaran))


def _isi(satu: Anggaran, milik: RealisasiSubkegiatan | None) -> Anggaran:
    if milik is None or satu.realisasi is not None or not terbaca(satu, "realisasi"):
        return satu
    awal, akhir = (milik.asal.sel(nama) for nama in (_KEUANGAN[0], _KEUANGAN[-1]))
    asal = replace(satu.asal, terhitung={"realisasi": f"{awal}:{akhir.partition('!')[2]}"})
    return satu.model_copy(update={"realisasi": milik.setahun, "asal": asal})


def periksa_bukti(folder: Path, data: Data) -> tuple[Mapping[str, int], tuple[Galat, ...]]:
    """Look at every file that is named as evidence; links are never fetched.

    Returns
    -------
    tuple
        size in bytes by the name of the file, and a fault for each cell whose file is not there, is none, is empty or
        too large, lies outside of the folder, or is one that makes the report.
    """
    ukuran: dict[str, int] = {}
    salah: dict[str, str] = {}
    galat = []
    for baris, bukti in semua_bukti(data.kendala_triwulan, data.bukti_triwulan):
        if bertautan(bukti) or not terbaca(baris, "bukti"):
            continue
        if bukti.casefold() in _MILIK_LAPORAN or bukti.casefold().startswith(f"{FOLDER}/"):
            pesan = f"“{bukti}” bagian laporan ini sendiri, bukan bukti; salin dokumen buktinya ke folder bukti, lalu tulis namanya"
            galat.append(galat_baris(baris, "bukti", "bukti_sendiri", pesan))
            continue
        if bukti not in ukuran and bukti not in salah:
            try:
                ukuran[bukti] = ukuran_berkas(folder, bukti, _BUKTI_MAKS)
            except MasukanSalah as tolak:
                salah[bukti] = tolak.daftar[0].pesan
            else:
                if not ukuran[bukti]:
                    salah[bukti] = "berkasnya kosong (0 bita); salin lagi berkas yang berisi"
        if bukti in salah:
            galat.append(galat_baris(baris, "bukti", "bukti_tidak_ada", f"“{bukti}”: {salah[bukti]}"))
    return ukuran, tuple(galat)
