"""The lampiran of the Renja: what the old lines of the nomenclature are called now."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import TANPA_NILAI, cetak_bulat, gabung
from kinerja.besaran import renja as r
from kinerja.dokumen import RENJA
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import CaraPemetaan, Pemetaan
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel

__all__ = ["pemetaan_nomenklatur"]


@sajian
def pemetaan_nomenklatur(laporan: Laporan) -> Sequence[Blok]:
    """Count the old lines of the nomenclature and say what became of them; their table follows."""
    if not laporan.data.pemetaan:
        return []
    banyak = {
        hal: tandai(r.CACAH_PEMETAAN.kunci(hal), cetak_bulat(len(isi)))
        for hal, isi in laporan.hasil.renja.pemetaan.items()
    }
    ada = laporan.hasil.renja.pemetaan
    nasib = (
        ("sesuai", "mempunyai padanan"),
        ("rincian", "masuk rincian belanja sub kegiatan"),
        ("tanpa", "tidak mempunyai padanan"),
    )
    bagian = [f"{banyak[hal]} {apa}" for hal, apa in nasib if ada[hal]]
    return [paragraf(f"Dari {banyak['semua']} kode nomenklatur lama, {gabung(bagian)}.")]


def _keterangan(satu: Pemetaan) -> str:
    """Print what became of a line; where nothing new stands it has no counterpart, whatever the column says."""
    if satu.keterangan is CaraPemetaan.SESUAI and not satu.kode_baru:
        return "Tanpa padanan"
    return satu.keterangan.value.capitalize()


def _kolom(_laporan: Laporan) -> list[KolomBesaran[Pemetaan]]:
    lama, baru = "Nomenklatur Lama", "Nomenklatur Baru"
    return [
        KolomBesaran("Kode", lambda satu: satu.kode_lama, grup=lama, gabung=True),
        KolomBesaran("Uraian", lambda satu: satu.nama_lama, grup=lama, gabung=True),
        KolomBesaran("Kode", lambda satu: satu.kode_baru or TANPA_NILAI, grup=baru),
        KolomBesaran("Uraian", lambda satu: satu.nama_baru or TANPA_NILAI, grup=baru),
        KolomBesaran("Berlaku Mulai", lambda satu: str(satu.tahun), rata="tengah"),
        KolomBesaran("Keterangan", _keterangan),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "pemetaan",
        lambda laporan: f"Pemetaan Nomenklatur Program, Kegiatan, dan Sub Kegiatan {laporan.nama_dinas}",
        _kolom,
        lambda laporan: laporan.data.pemetaan,
        pengantar="Padanan setiap nomenklatur dimuat dalam",
        sesudah="pemetaan_nomenklatur",
        lanskap=True,
        lembar="Pemetaan",
        gaya=lambda satu: "" if satu.keterangan is CaraPemetaan.SESUAI else "kegiatan",
        dokumen=RENJA.kunci,
    )
)
