"""Bab III of the Renstra: tujuan and sasaran with their targets, stages of the strategy, arah kebijakan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import cetak_romawi
from kinerja.besaran import daftar as umum
from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Indikator, JenisStrategi, Level, Strategi, Tujuan
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, bertitik
from kinerja.sajian.kerangka import daftar, kotak_kurang

__all__ = ["arah_kebijakan", "nspk_tujuan", "tahapan_strategi", "tujuan_renstra"]


def nspk_tujuan(laporan: Laporan, tujuan: str) -> str:
    """Return the norms and sasaran of the RPJMD that a tujuan serves, numbered where there are several."""
    isi = [
        f"{satu.uraian} ({satu.indikator})" if satu.indikator else satu.uraian
        for satu in laporan.data.sasaran_daerah
        if satu.tujuan == tujuan
    ]
    return isi[0] if len(isi) == 1 else " ".join(f"{urut}. {satu}" for urut, satu in enumerate(isi, start=1))


# --- tujuan and sasaran --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Sasaran:
    """A row: the tujuan, the sasaran ("" in rows of the tujuan itself), and one indicator if there is any."""

    tujuan: Tujuan
    sasaran: str
    indikator: Indikator | None


def _baris_sasaran(laporan: Laporan) -> Iterator[_Sasaran]:
    data = laporan.data

    def milik(level: Level, kode: str) -> Sequence[Indikator | None]:
        return [satu for satu in data.indikator if (satu.level, satu.induk) == (level, kode)] or [None]

    for tujuan in data.tujuan:
        yield from (_Sasaran(tujuan, "", satu) for satu in milik(Level.TUJUAN, tujuan.kode))
        for sasaran in data.sasaran:
            if sasaran.tujuan == tujuan.kode:
                isi = milik(Level.SASARAN, sasaran.kode)
                yield from (_Sasaran(tujuan, sasaran.uraian, satu) for satu in isi)


def _kolom_sasaran(laporan: Laporan) -> list[KolomBesaran[_Sasaran]]:
    rencana = laporan.hasil.renstra.rencana

    def target(tahun: int) -> KolomBesaran[_Sasaran]:
        return KolomBesaran(
            str(tahun),
            lambda s: rencana.get((s.indikator.kode, tahun)) if s.indikator else None,
            umum.RENCANA,
            lambda s: umum.RENCANA.kunci(s.indikator.kode, tahun) if s.indikator else None,
            desimal=lambda s: s.indikator.desimal if s.indikator else 2,
            tampil=lambda s: (
                cetak_nilai(rencana.get((s.indikator.kode, tahun)), s.indikator.desimal) if s.indikator else ""
            ),
            grup="Target Tahun",
            lebar=10,
        )

    return [
        KolomBesaran(
            "NSPK dan Sasaran RPJMD yang Relevan",
            lambda s: nspk_tujuan(laporan, s.tujuan.kode),
            gabung=lambda s: s.tujuan.kode,
            lebar=34,
        ),
        KolomBesaran("Tujuan", lambda s: s.tujuan.uraian, gabung=lambda s: s.tujuan.kode, lebar=34),
        KolomBesaran("Sasaran", lambda s: s.sasaran, gabung=lambda s: (s.tujuan.kode, s.sasaran), lebar=34),
        KolomBesaran("Indikator", lambda s: s.indikator.nama if s.indikator else "", lebar=40),
        KolomBesaran("Satuan", lambda s: s.indikator.satuan if s.indikator else "", rata="tengah"),
        *(target(tahun) for tahun in laporan.hasil.renstra.tahun_target),
    ]


_SASARAN = daftarkan_tabel(
    DeklarasiTabel(
        "tujuan_renstra",
        lambda laporan: f"Tujuan dan Sasaran {laporan.nama_dinas}",
        _kolom_sasaran,
        lambda laporan: [*_baris_sasaran(laporan)],
        lembar="Tujuan dan Sasaran",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        lanskap=True,
        beku=4,
    )
)


@sajian
def tujuan_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show tujuan and sasaran with the norms that they serve and the targets of every year."""
    tahun = laporan.hasil.renstra.tahun_target
    if not laporan.data.tujuan:
        return kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran")
    rentang = f", dengan target tahun {tahun[0]} sampai dengan {tahun[-1]}" if tahun else ""
    return [
        *kotak_kurang(laporan, "lembar:sasaran", *(f"indikator:{satu.kode}" for satu in laporan.data.sasaran)),
        paragraf(
            f"Renstra ini menetapkan {banyak(len(laporan.data.tujuan))} tujuan dan {banyak(len(laporan.data.sasaran))} "
            f"sasaran{rentang} sebagaimana dimuat dalam ",
            Rujuk("tabel:tujuan_renstra"),
            ".",
        ),
        _SASARAN.tabel(laporan),
    ]


# --- stages of the strategy ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Tahap:
    """The strategies of one year."""

    urut: int
    tahun: int
    strategi: str


def _strategi(satu: Strategi) -> str:
    if not satu.arah_daerah:
        return bertitik(satu.uraian)
    return f"{satu.uraian.rstrip(' .;')} (mendukung arah kebijakan daerah: {satu.arah_daerah.rstrip(' .;')})."


def _baris_tahap(laporan: Laporan) -> list[_Tahap]:
    bertahun = [satu for satu in laporan.data.strategi if satu.jenis is JenisStrategi.STRATEGI and satu.tahun]
    return [
        _Tahap(urut, tahun, " ".join(_strategi(satu) for satu in bertahun if satu.tahun == tahun))
        for urut, tahun in enumerate(sorted({satu.tahun for satu in bertahun if satu.tahun}), start=1)
    ]


_TAHAP = daftarkan_tabel(
    DeklarasiTabel(
        "tahapan_strategi",
        lambda laporan: f"Tahapan Strategi {laporan.nama_dinas} Tahun {laporan.masa.sebutan}",
        lambda _laporan: [
            KolomBesaran("Tahap", lambda t: f"{cetak_romawi(t.urut)} ({t.tahun})", rata="tengah"),
            KolomBesaran("Strategi", lambda t: t.strategi, lebar=110),
        ],
        _baris_tahap,
        pengantar="Strategi menurut tahapannya dirinci dalam",
        lembar="Tahapan Strategi",
        dokumen=RENSTRA.kunci,
    )
)


@sajian
def tahapan_strategi(laporan: Laporan) -> Sequence[Blok]:
    """Show the strategies that hold for the whole period as a list, and those of each year as stages."""
    umum_semua = [
        _strategi(satu) for satu in laporan.data.strategi if satu.jenis is JenisStrategi.STRATEGI and satu.tahun is None
    ]
    blok: list[Blok] = []
    if umum_semua:
        blok += [paragraf("Strategi yang ditempuh selama periode ini adalah:"), daftar(umum_semua)]
    blok += _TAHAP.blok(laporan)
    return blok or kotak_kurang(laporan, "lembar:strategi")


# --- arah kebijakan ------------------------------------------------------------------------------------------------


def _baris_kebijakan(laporan: Laporan) -> list[Strategi]:
    urut = {satu.kode: nomor for nomor, satu in enumerate(laporan.data.sasaran_daerah)}
    milik = [satu for satu in laporan.data.strategi if satu.jenis is JenisStrategi.KEBIJAKAN]
    return sorted(milik, key=lambda s: urut.get(s.sasaran_daerah or "", len(urut)))


def _kolom_kebijakan(laporan: Laporan) -> list[KolomBesaran[Strategi]]:
    daerah = {satu.kode: satu.uraian for satu in laporan.data.sasaran_daerah}

    def sasaran(s: Strategi) -> str:
        return daerah.get(s.sasaran_daerah or "", "")

    kunci: Callable[[Strategi], object] = lambda s: (s.sasaran_daerah, s.arah_daerah)  # noqa: E731
    return [
        KolomBesaran(
            "Operasionalisasi NSPK/Sasaran RPJMD yang Relevan", sasaran, gabung=lambda s: s.sasaran_daerah, lebar=40
        ),
        KolomBesaran("Arah Kebijakan RPJMD", lambda s: s.arah_daerah or "", gabung=kunci, lebar=50),
        KolomBesaran("Arah Kebijakan Renstra", lambda s: s.uraian, lebar=60),
    ]


_KEBIJAKAN = daftarkan_tabel(
    DeklarasiTabel(
        "arah_kebijakan",
        lambda laporan: f"Arah Kebijakan {laporan.nama_dinas} Tahun {laporan.masa.sebutan}",
        _kolom_kebijakan,
        _baris_kebijakan,
        pengantar="Arah kebijakan selama periode ini diuraikan dalam",
        lembar="Arah Kebijakan",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        beku=0,
    )
)


@sajian
def arah_kebijakan(laporan: Laporan) -> Sequence[Blok]:
    """Show the policy directions beside those of the RPJMD that they serve."""
    return _KEBIJAKAN.blok(laporan)
