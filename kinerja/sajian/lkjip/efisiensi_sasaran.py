"""Bab III A: what the sasaran reached beside the money that they used, and whether that was efficient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kinerja.angka import TANPA_NILAI, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import AnggaranSasaran, EfisiensiSasaran
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import TempatAnalisis
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.lkjip.sebab import daftar_efisiensi

__all__ = ["jejak_sasaran", "kalimat_efisiensi", "kolom_capaian_sasaran", "kolom_efisiensi", "rekap_efisiensi"]


def jejak_sasaran(bidang: Besaran) -> Callable[[AnggaranSasaran | EfisiensiSasaran], Kunci]:
    """Name the money of a sasaran."""
    return lambda p: bidang.kunci(besaran.pos_sasaran(p.kode))


@sajian
def rekap_efisiensi(laporan: Laporan) -> Sequence[Blok]:
    """Show capaian kinerja beside realisasi anggaran for all sasaran, and say what made their use efficient."""
    blok: list[Blok] = [
        paragraf(Rujuk("tabel:efisiensi"), " menyandingkan capaian kinerja dan penggunaan anggaran seluruh sasaran."),
        _EFISIENSI.tabel(laporan),
    ]  # fmt: skip
    efisien = any(satu.efisien for satu in laporan.hasil.efisiensi)
    return [*blok, *daftar_efisiensi(laporan, laporan.analisis_di(TempatAnalisis.EFISIENSI), efisien=efisien)]


def kolom_efisiensi(laporan: Laporan) -> KolomBesaran[EfisiensiSasaran]:
    """Declare the efficiency of a sasaran, by the method of the report."""
    rumus = laporan.pilihan.rumus_efisiensi
    bidang = replace(besaran.EFISIENSI, cetakan=rumus.cetakan)
    return KolomBesaran(rumus.judul, lambda p: p.efisiensi, bidang, lambda p: bidang.kunci(p.kode), satuan="", lebar=18)


def kolom_capaian_sasaran() -> KolomBesaran[EfisiensiSasaran]:
    """Declare the capaian of a sasaran beside its money."""
    bidang = besaran.CAPAIAN_SASARAN
    return KolomBesaran("Capaian Kinerja", lambda p: p.capaian, bidang, lambda p: bidang.kunci(p.kode), lebar=14)


def _kolom_efisiensi(laporan: Laporan) -> list[KolomBesaran[EfisiensiSasaran]]:
    pagu, realisasi, serapan = besaran.PAGU, besaran.REALISASI_ANGGARAN, besaran.SERAPAN
    return [
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Sasaran Strategis", lambda p: p.uraian, lebar=50),
        kolom_capaian_sasaran(),
        KolomBesaran(
            "Pagu", lambda p: p.anggaran, pagu, jejak_sasaran(pagu), grup="Anggaran", judul_buku="Anggaran (Rp)", lebar=20
        ),
        KolomBesaran(
            "Realisasi", lambda p: p.realisasi, realisasi, jejak_sasaran(realisasi), grup="Anggaran",
            judul_buku="Realisasi (Rp)", lebar=20,
        ),
        KolomBesaran(
            "%", lambda p: p.persen, serapan, jejak_sasaran(serapan), satuan="", grup="Anggaran",
            judul_buku="Realisasi Anggaran (%)", lebar=14,
        ),
        KolomBesaran(
            "Target Tercapai",
            lambda p: TANPA_NILAI if p.tercapai is None else "Ya" if p.tercapai else "Tidak",
            operand="tercapai", di="buku", lebar=12,
        ),
        kolom_efisiensi(laporan),
    ]  # fmt: skip


def _catatan(laporan: Laporan) -> tuple[str, ...]:
    """Say what a printed figure is not where the sasaran missed a target."""
    meleset = [satu for satu in laporan.hasil.efisiensi if satu.efisiensi is not None and satu.tercapai is False]
    if not meleset:
        return ()
    if len(meleset) == len(laporan.hasil.efisiensi) > 1:
        apa = "semua sasaran"
    else:
        apa = f"sasaran {gabung([f'“{satu.uraian}”' for satu in meleset])}"
    return (f"Angka untuk {apa} tidak dinilai sebagai efisiensi karena targetnya belum seluruhnya tercapai.",)


_EFISIENSI = daftarkan_tabel(
    DeklarasiTabel(
        "efisiensi",
        lambda laporan: f"Tingkat Efisiensi Penggunaan Anggaran Tahun {laporan.tahun}",
        _kolom_efisiensi,
        lambda laporan: laporan.hasil.efisiensi,
        lembar="Efisiensi",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
        catatan=_catatan,
        ikhtisar=True,
    )
)


def kalimat_efisiensi(laporan: Laporan, satu: EfisiensiSasaran) -> str:
    """Say whether a sasaran used its money efficiently; an underspent budget with a missed target does not count."""
    depan = _hasil_dan_uang(satu)
    if satu.efisien is None:
        return f"{depan} sehingga efisiensinya belum dapat dinilai."
    if not satu.tercapai:
        uang = "anggaran yang tersisa belum berarti efisiensi"
        if satu.realisasi >= satu.anggaran:
            uang = "penggunaan anggarannya tidak dinilai efisien"
        return f"{depan}. Karena target belum seluruhnya tercapai, {uang}."
    if not satu.efisien:
        return f"{depan}. Persentase realisasi anggaran melebihi capaian kinerja sehingga belum efisien."
    rumus = laporan.pilihan.rumus_efisiensi
    if not rumus.berangka:
        return f"{depan} sehingga penggunaan anggaran dinilai efisien."
    if satu.efisiensi is None:
        return (
            f"{depan} sehingga penggunaan anggaran dinilai efisien, tetapi tingkat efisiensinya tidak dapat dihitung."
        )
    nilai = tandai(besaran.EFISIENSI.kunci(satu.kode), rumus.cetakan.kalimat(satu.efisiensi))
    return f"{depan} sehingga penggunaan anggaran efisien dengan tingkat efisiensi {nilai}."


def _hasil_dan_uang(satu: EfisiensiSasaran) -> str:
    """Set what a sasaran reached beside the money that it took; what is not known is said of each."""
    pos = besaran.pos_sasaran(satu.kode)
    serapan, pagu = (
        tandai(besaran.SERAPAN.kunci(pos), cetak_persen(satu.persen)),
        tandai(besaran.PAGU.kunci(pos), cetak_rupiah(satu.anggaran)),
    )
    depan = f"Capaian kinerja sasaran “{satu.uraian}”"
    if satu.capaian is None:
        uang = f"realisasi anggarannya {serapan} dari pagu {pagu}" if satu.anggaran else "anggarannya tidak ada"
        return f"{depan} belum dapat dihitung, sedangkan {uang},"
    nilai = tandai(besaran.CAPAIAN_SASARAN.kunci(satu.kode), cetak_persen(satu.capaian))
    if not satu.anggaran:
        return f"{depan} sebesar {nilai}, sedangkan anggarannya tidak ada,"
    return f"{depan} sebesar {nilai} dengan realisasi anggaran {serapan} dari pagu {pagu}"
