"""A whole batch: leave out what has not changed, do the rest, write summaries and pages."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kinerja.batch.halaman import Halaman, halaman_basi
from kinerja.batch.kerja import HasilPekerjaan, Status, perlu_disusun
from kinerja.batch.kolam import Kerja, Peristiwa
from kinerja.batch.pekerjaan import Daftar, Pekerjaan
from kinerja.batch.ringkasan import Ringkasan, sidik_dulu, susun_ringkasan, tulis_ringkasan
from kinerja.batch.tampilan import Tampilan
from kinerja.mesin import siapkan
from kinerja.terbit.salah_terbit import TerbitSalah, kalimat_os

__all__ = ["Pelaksana", "PelaksanaHalaman", "jalankan_batch"]

_K = TypeVar("_K", bound=Kerja)


#: Does jobs and yields what happens: the pool of this machine, or a cluster.
Pelaksana = Callable[[Sequence[Pekerjaan]], Generator[Peristiwa[Pekerjaan]]]


#: Makes pages and yields what happens; always on the machine where the outputs lie.
PelaksanaHalaman = Callable[[Sequence[Halaman]], Generator[Peristiwa[Halaman]]]


def jalankan_batch(
    daftar: Sequence[Daftar],
    pelaksana: Pelaksana,
    pelaksana_halaman: PelaksanaHalaman,
    tampilan: Callable[[int], Tampilan],
) -> tuple[Ringkasan, ...]:
    """Render what has changed and return how it went, a summary per kabupaten and year.

    Parameters
    ----------
    daftar
        what has to be done.
    pelaksana, pelaksana_halaman
        who renders the reports, and who the pages.
    tampilan
        makes the display for so many jobs.
    """
    semua = [kerja for satu in daftar for kerja in satu.pekerjaan]
    sisa: list[Pekerjaan] = []
    for kerja in semua:
        if perlu_disusun(kerja):
            # What renders it begins to load while the other reports are looked at.
            siapkan()
            sisa.append(kerja)
    # The largest first: at the end no long one keeps a single core busy while the others wait.
    sisa.sort(key=lambda kerja: -kerja.ukuran)
    hasil = dict.fromkeys(semua, HasilPekerjaan(Status.DILEWATI))
    hasil |= _ikuti(pelaksana, sisa, tampilan, len(semua) - len(sisa))
    ringkasan = [susun_ringkasan(satu, _menurut_dinas(satu, hasil)) for satu in daftar]
    basi: list[Halaman | None] = []
    for nomor, milik in enumerate(daftar):
        ringkasan[nomor], halaman = _tulis(milik, ringkasan[nomor])
        basi.append(halaman)
    jadi = _ikuti(pelaksana_halaman, [satu for satu in basi if satu], tampilan)
    for nomor, halaman in enumerate(basi):
        if halaman:
            baik = jadi[halaman].status == Status.SELESAI
            sidik = halaman.sidik if baik else ""
            isi = replace(ringkasan[nomor], halaman=jadi[halaman], sidik_halaman=sidik)
            ringkasan[nomor] = _simpan(isi, daftar[nomor].keluaran)
    return tuple(ringkasan)


def _menurut_dinas(daftar: Daftar, hasil: Mapping[Pekerjaan, HasilPekerjaan]) -> dict[str, HasilPekerjaan]:
    """Sum up the documents of each dinas: it has failed where one of them has, and messages say which."""
    semua: dict[str, HasilPekerjaan] = {}
    for kerja in daftar.pekerjaan:
        satu = hasil[kerja]
        if not kerja.utama:
            satu = replace(satu, pesan=tuple(f"{kerja.dokumen.sebutan}: {isi}" for isi in satu.pesan))
        lain = semua.get(kerja.dinas)
        semua[kerja.dinas] = satu if lain is None else _gabung(lain, satu)
    return semua


_BERAT = (Status.GAGAL, Status.TIDAK_ADA, Status.SELESAI, Status.DILEWATI)


def _gabung(satu: HasilPekerjaan, lain: HasilPekerjaan) -> HasilPekerjaan:
    status = min(satu.status, lain.status, key=_BERAT.index)
    rincian = "\n".join(filter(None, (satu.rincian, lain.rincian)))
    detik = round(satu.detik + lain.detik, 2)
    return HasilPekerjaan(status, (*satu.pesan, *lain.pesan), detik, satu.lama or lain.lama, rincian)


def _ikuti(
    pelaksana: Callable[[Sequence[_K]], Generator[Peristiwa[_K]]],
    pekerjaan: Sequence[_K],
    tampilan: Callable[[int], Tampilan],
    dilewati: int = 0,
) -> dict[_K, HasilPekerjaan]:
    """Let jobs be done, show what happens, and return the results."""
    hasil: dict[_K, HasilPekerjaan] = {}
    if not pekerjaan:
        return hasil
    with tampilan(len(pekerjaan)) as layar, closing(pelaksana(pekerjaan)) as peristiwa:
        layar.lewati(dilewati)
        for satu in peristiwa:
            if satu.hasil is None:
                layar.kabar(satu.kerja.nama, satu.kabar)
            else:
                hasil[satu.kerja] = satu.hasil
                layar.selesai(satu.kerja.nama, satu.hasil)
    return hasil


def _tulis(daftar: Daftar, ringkasan: Ringkasan) -> tuple[Ringkasan, Halaman | None]:
    """Write the summary, which the page reads, and return it with the page when that must be made again."""
    halaman = halaman_basi(daftar, ringkasan, paksa=any(kerja.paksa for kerja in daftar.pekerjaan))
    dulu = sidik_dulu(daftar.keluaran, ringkasan)
    if not halaman and dulu:
        ringkasan = replace(ringkasan, halaman=HasilPekerjaan(Status.DILEWATI), sidik_halaman=dulu)
    return _simpan(ringkasan, daftar.keluaran), halaman


def _simpan(ringkasan: Ringkasan, keluaran: Path) -> Ringkasan:
    """Write the summary; where that cannot be done, as on a full disk, the summary says so itself."""
    try:
        tulis_ringkasan(ringkasan, keluaran)
    except OSError as salah:
        return replace(ringkasan, tak_tertulis=kalimat_os(salah))
    except TerbitSalah as salah:
        return replace(ringkasan, tak_tertulis=salah.pesan)
    return replace(ringkasan, tak_tertulis="")
