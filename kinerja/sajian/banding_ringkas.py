"""Bab III A, comparison with the nation or the province alone: a short table instead of a ranking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import BERPERINGKAT, BarisCapaian, DaerahPembanding
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Nilai
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.tabel import KolomTabel, tabel

__all__ = ["banding_ringkas", "tanpa_peringkat"]


class _Baris(NamedTuple):
    indikator: BarisCapaian
    wilayah: str
    sendiri: bool
    target: Nilai | None
    nilai: Nilai | None


def tanpa_peringkat(wilayah: Sequence[DaerahPembanding]) -> bool:
    """Say whether there is nothing to rank: no other kabupaten or kota, and no parts to list (rows of tabel_wilayah)."""
    lain = [p for p in wilayah if not p.sendiri]
    return not any(p.jenis in BERPERINGKAT or p.pembilang is not None for p in lain)


def banding_ringkas(
    laporan: Laporan, kode: str, urut: int, pasangan: Sequence[tuple[BarisCapaian, Sequence[DaerahPembanding], str]]
) -> list[Blok]:
    """Show target and realisasi of the own region beside those of the nation or province for indicators of a sasaran.

    Parameters
    ----------
    kode, urut
        code and number of the sasaran.
    pasangan
        each indicator (row of ``laporan.hasil.capaian``) with its regions and the sentence that compares them.
    """
    kunci = f"pembanding_{kode}"
    baris = [satu for p, wilayah, _ in pasangan for satu in _baris(laporan, p, wilayah)]
    ada = {p.kode for p, _, _ in pasangan}
    sumber = dict.fromkeys(
        p.sumber for p in laporan.data.pembanding if p.indikator in ada and p.tahun == laporan.tahun and p.sumber
    )
    kolom = [
        KolomTabel("Indikator Kinerja", lambda b: b.indikator.nama, gabung=lambda b: b.indikator.kode),
        KolomTabel("Wilayah", lambda b: Sel(b.wilayah, tebal=b.sendiri)),
        KolomTabel("Target", lambda b: _cetak(b, b.target), "kanan", jejak=_jejak(besaran.TARGET, "target")),
        KolomTabel("Realisasi", lambda b: _cetak(b, b.nilai), "kanan", jejak=_jejak(besaran.REALISASI, "nilai")),
    ]
    return [
        paragraf(" ".join(kalimat for _, _, kalimat in pasangan), " Rinciannya tampak pada ", Rujuk(f"tabel:{kunci}"), "."),
        tabel(
            laporan, kunci, f"Perbandingan Sasaran {urut} Tahun {laporan.tahun} dengan Tingkat yang Lebih Luas", kolom, baris,
            sumber="; ".join(sumber) or laporan.nama_dinas, ukuran="kecil",
        ),
    ]  # fmt: skip


def _baris(laporan: Laporan, satu: BarisCapaian, wilayah: Sequence[DaerahPembanding]) -> list[_Baris]:
    """Return the regions of an indicator, the own one first, also when it has no row of its own."""
    sendiri = next((p.wilayah for p in wilayah if p.sendiri), laporan.kabupaten.nama)
    lain = [_Baris(satu, p.wilayah, False, p.target, p.nilai) for p in wilayah if not p.sendiri]
    return [_Baris(satu, sendiri, True, satu.target, satu.realisasi), *lain]


def _jejak(sendiri: Besaran, bidang: str) -> Callable[[_Baris], Kunci]:
    """Name the trace of a value: of the own region as everywhere, else of the region."""
    return lambda b: (
        sendiri.kunci(b.indikator.kode, b.indikator.tahun)
        if b.sendiri
        else besaran.WILAYAH.kunci(b.indikator.kode, b.wilayah, bidang)
    )


def _cetak(baris: _Baris, nilai: Nilai | None) -> Sel:
    return Sel(cetak_nilai(nilai, baris.indikator.desimal, baris.indikator.satuan), tebal=baris.sendiri)
