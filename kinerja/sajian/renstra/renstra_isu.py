"""Bab II of the Renstra: problems with their root causes, indicators of the TPB, and the conclusion of isu strategis."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from kinerja.angka import gabung
from kinerja.besaran import daftar as umum
from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import IndikatorPelayanan, JenisIsu, Permasalahan
from kinerja.sajian.blok import Blok, Butir, Daftar, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, bertitik
from kinerja.sajian.kerangka import kotak_kurang

__all__ = ["isu_strategis_renstra", "permasalahan_renstra", "tabel_tpb"]


# --- problems ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Masalah:
    """A row: the main problem, a problem of it with its number, and one of its root causes."""

    pokok: str
    nomor: int
    masalah: str
    akar: str


def _anak(laporan: Laporan, induk: str | None) -> list[Permasalahan]:
    return [satu for satu in laporan.data.permasalahan if satu.induk == induk]


def _baris_masalah(laporan: Laporan) -> Iterator[_Masalah]:
    nomor = 0
    for pokok in _anak(laporan, None):
        for masalah in _anak(laporan, pokok.kode) or [pokok]:
            nomor += 1
            akar = [satu.uraian for satu in _anak(laporan, masalah.kode)] if masalah is not pokok else []
            yield from (_Masalah(pokok.uraian, nomor, masalah.uraian, satu) for satu in akar or [""])


def _kolom_masalah(_laporan: Laporan) -> list[KolomBesaran[_Masalah]]:
    return [
        KolomBesaran("Masalah Pokok", lambda m: m.pokok, gabung=True, lebar=40),
        KolomBesaran("No.", lambda m: m.nomor, gabung=lambda m: m.nomor, rata="tengah", lebar=6),
        KolomBesaran("Permasalahan", lambda m: m.masalah, gabung=lambda m: m.nomor, lebar=50),
        KolomBesaran("Akar Permasalahan", lambda m: m.akar, lebar=60),
    ]


_MASALAH = daftarkan_tabel(
    DeklarasiTabel(
        "permasalahan",
        lambda laporan: f"Rumusan Permasalahan dan Akar Permasalahan {laporan.nama_dinas}",
        _kolom_masalah,
        lambda laporan: [*_baris_masalah(laporan)],
        lembar="Permasalahan",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        beku=1,
    )
)


@sajian
def permasalahan_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show problems and their root causes, counted."""
    pokok = _anak(laporan, None)
    if not pokok:
        return kotak_kurang(laporan, "lembar:permasalahan")
    masalah = [satu for atas in pokok for satu in _anak(laporan, atas.kode)]
    akar = [satu for atas in masalah for satu in _anak(laporan, atas.kode)]
    isi = f"{banyak(len(masalah))} permasalahan dengan {banyak(len(akar))} akar permasalahan"
    nama = gabung([f"“{satu.uraian.rstrip(' .')}”" for satu in pokok])
    return [
        paragraf(
            f"Masalah pokok yang dihadapi ialah {nama}. Masalah itu dirinci menjadi {isi} sebagaimana tampak dalam ",
            Rujuk("tabel:permasalahan"),
            ".",
        ),
        _MASALAH.tabel(laporan),
    ]


# --- TPB -----------------------------------------------------------------------------------------------------------


def _tahun_tpb(laporan: Laporan) -> list[int]:
    milik = {satu.kode for satu in laporan.data.indikator_pelayanan if satu.tpb}
    rencana = laporan.hasil.renstra.rencana
    return sorted(
        {t for (kode, t), nilai in rencana.items() if kode in milik and nilai is not None and t >= laporan.tahun}
    )


def _kolom_tpb(laporan: Laporan) -> list[KolomBesaran[IndikatorPelayanan]]:
    rencana = laporan.hasil.renstra.rencana

    def target(tahun: int) -> KolomBesaran[IndikatorPelayanan]:
        return KolomBesaran(
            str(tahun),
            lambda s: rencana.get((s.kode, tahun)),
            umum.RENCANA,
            lambda s: umum.RENCANA.kunci(s.kode, tahun),
            desimal=lambda s: s.desimal,
            tampil=lambda s: cetak_nilai(rencana.get((s.kode, tahun)), s.desimal),
            grup="Target",
            lebar=10,
        )

    return [
        KolomBesaran("Pilar", lambda s: s.pilar or "", gabung=True),
        KolomBesaran("Kode", lambda s: s.tpb or ""),
        KolomBesaran("Indikator", lambda s: s.nama or "", lebar=44),
        KolomBesaran("Satuan", lambda s: s.satuan or "", rata="tengah"),
        *(target(tahun) for tahun in _tahun_tpb(laporan)),
        KolomBesaran("Target Nasional", lambda s: s.target_nasional or ""),
        KolomBesaran("Skenario Upaya", lambda s: s.upaya or "", lebar=60),
    ]


_TPB = daftarkan_tabel(
    DeklarasiTabel(
        "tpb",
        lambda laporan: (
            f"Indikator Tujuan Pembangunan Berkelanjutan yang Menjadi Wewenang {laporan.nama_dinas} "
            f"Tahun {laporan.masa.sebutan}"
        ),
        _kolom_tpb,
        lambda laporan: [satu for satu in laporan.data.indikator_pelayanan if satu.tpb],
        pengantar="Indikator Tujuan Pembangunan Berkelanjutan yang menjadi wewenang perangkat daerah dimuat dalam",
        lembar="TPB",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        lanskap=True,
    )
)


@sajian
def tabel_tpb(laporan: Laporan) -> Sequence[Blok]:
    """Show the indicators of the Sustainable Development Goals; nothing where there is none."""
    return _TPB.blok(laporan)


# --- isu strategis -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Isu:
    """A row of the conclusion: what stands at the same height in each column."""

    potensi: str
    masalah: str
    klhs: str
    dunia: str
    nasional: str
    regional: str
    isu: str


def _isu(laporan: Laporan, jenis: JenisIsu) -> list[str]:
    return [satu.uraian for satu in laporan.data.isu_lingkungan if satu.jenis is jenis]


def _baris_isu(laporan: Laporan) -> list[_Isu]:
    masalah = [satu.uraian for pokok in _anak(laporan, None) for satu in _anak(laporan, pokok.kode)]
    kolom = (
        _isu(laporan, JenisIsu.POTENSI),
        masalah,
        *(
            _isu(laporan, satu)
            for satu in (JenisIsu.KLHS, JenisIsu.GLOBAL, JenisIsu.NASIONAL, JenisIsu.REGIONAL, JenisIsu.STRATEGIS)
        ),
    )
    return [_Isu(*satu) for satu in zip_longest(*kolom, fillvalue="")]


def _kolom_isu(_laporan: Laporan) -> list[KolomBesaran[_Isu]]:
    def kolom(judul: str, isi: Callable[[_Isu], str], grup: str = "") -> KolomBesaran[_Isu]:
        return KolomBesaran(judul, isi, grup=grup, lebar=34)

    lingkungan = "Isu Lingkungan Dinamis yang Relevan"
    return [
        kolom("Potensi Daerah yang Menjadi Kewenangan", lambda i: i.potensi),
        kolom("Permasalahan", lambda i: i.masalah),
        kolom("Isu KLHS yang Relevan", lambda i: i.klhs),
        kolom("Global", lambda i: i.dunia, lingkungan),
        kolom("Nasional", lambda i: i.nasional, lingkungan),
        kolom("Regional", lambda i: i.regional, lingkungan),
        kolom("Isu Strategis", lambda i: i.isu),
    ]


_ISU = daftarkan_tabel(
    DeklarasiTabel(
        "isu_strategis",
        lambda laporan: f"Kesimpulan Isu Strategis {laporan.nama_dinas}",
        _kolom_isu,
        _baris_isu,
        lembar="Isu Strategis",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        lanskap=True,
        beku=0,
    )
)


@sajian
def isu_strategis_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show from what the isu strategis are concluded, and list them."""
    isu = _isu(laporan, JenisIsu.STRATEGIS)
    if not isu:
        return kotak_kurang(laporan, "lembar:isu_lingkungan")
    return [
        paragraf(
            "Isu strategis disimpulkan dari potensi daerah, permasalahan, serta isu lingkungan yang dihadapi. "
            "Penyandingannya tampak pada ",
            Rujuk("tabel:isu_strategis"),
            ".",
        ),
        _ISU.tabel(laporan),
        *_simpulan(isu),
    ]


def _simpulan(isu: Sequence[str]) -> list[Blok]:
    awal = "Dengan demikian, isu strategis yang ditangani selama periode ini"
    if len(isu) == 1:
        return [paragraf(f"{awal} ialah “{isu[0].rstrip(' .')}”.")]
    return [
        paragraf(f"{awal} adalah sebagai berikut:"),
        Daftar(tuple(Butir((paragraf(bertitik(satu)),)) for satu in isu), "angka"),
    ]
