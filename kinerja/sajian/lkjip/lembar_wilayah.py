"""The table that the workbook alone shows: the regions of all indicators, with ranks, ratio of the sums and mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kinerja.besaran import daftar as besaran
from kinerja.dokumen import UTAMA
from kinerja.hitung import BarisCapaian, DaerahPembanding, operand_nilai
from kinerja.laporan import Laporan
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kolom_besaran import IsiSel
from kinerja.sajian.lkjip.banding_wilayah import catatan_wilayah
from kinerja.sajian.tabel import Kelompok

__all__: list[str] = []


class _Baris(NamedTuple):
    """A region beside an indicator."""

    indikator: BarisCapaian
    daerah: DaerahPembanding


def _dibandingkan(laporan: Laporan) -> list[tuple[BarisCapaian, tuple[DaerahPembanding, ...]]]:
    semua = ((p, tuple(laporan.hasil.pembanding(p.kode))) for p in laporan.hasil.capaian)
    return [(p, wilayah) for p, wilayah in semua if wilayah]


def _baris(laporan: Laporan) -> list[_Baris | Kelompok | Ringkas]:
    hasil: list[_Baris | Kelompok | Ringkas] = []
    for p, wilayah in _dibandingkan(laporan):
        hasil += [Kelompok(f"{p.nama} ({p.satuan})" if p.satuan else p.nama), *(_Baris(p, w) for w in wilayah)]
        hasil += _ringkas(laporan, p)
    return hasil


def _ringkas(laporan: Laporan, p: BarisCapaian) -> list[Ringkas]:
    """Sum up by the ratio of the sums and by the mean, each where it says something."""
    ringkas, dasar = laporan.hasil.peringkat(p.kode), laporan.pilihan.dasar_hitung

    def angka(bidang: str, nilai: IsiSel) -> Angka:
        return Angka(nilai, besaran.PERINGKAT, besaran.PERINGKAT.kunci(p.kode, bidang), desimal=p.desimal)

    hasil = []
    if ringkas.rasio_total is not None:
        isi = {judul: angka(bidang, getattr(ringkas, bidang)) for judul, bidang in _BAGIAN.items()}
        isi["Nilai"] = angka("rasio_total", dasar.operand(ringkas.rasio_total, p.desimal))
        hasil.append(Ringkas("Jumlah dan rasio jumlah", isi))
    if ringkas.rerata is not None:
        hasil.append(Ringkas("Rata-rata", {"Nilai": angka("rerata", dasar.operand(ringkas.rerata, p.desimal))}))
    return hasil


#: Title and field of the columns of parts.
_BAGIAN = {"Pembilang": "pembilang", "Selebihnya": "sisa", "Penyebut": "penyebut"}


def _kolom(laporan: Laporan) -> list[KolomBesaran[_Baris]]:
    dasar = laporan.pilihan.dasar_hitung

    def angka(
        judul: str, bidang: str, nilai: Callable[[_Baris], IsiSel], desimal: int | Callable[[_Baris], int], lebar: float
    ) -> KolomBesaran[_Baris]:
        return KolomBesaran(
            judul,
            nilai,
            besaran.WILAYAH,
            lambda b: besaran.WILAYAH.kunci(b.indikator.kode, b.daerah.wilayah, bidang),
            satuan="",
            desimal=desimal,
            lebar=lebar,
        )

    def bagian(judul: str, bidang: str) -> KolomBesaran[_Baris]:
        return angka(judul, bidang, lambda b: getattr(b.daerah, bidang), 0, 14)

    return [
        KolomBesaran("Wilayah", lambda b: b.daerah.wilayah, lebar=36),
        KolomBesaran("Jenis", lambda b: b.daerah.jenis, lebar=12),
        *(bagian(judul, bidang) for judul, bidang in _BAGIAN.items()),
        angka(
            "Nilai",
            "nilai",
            lambda b: operand_nilai(b.daerah.nilai, dasar, b.indikator.desimal),
            lambda b: b.indikator.desimal,
            12,
        ),
        angka("Peringkat", "peringkat", lambda b: b.daerah.peringkat, 0, 11),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "lembar_pembanding",
        lambda laporan: f"Perbandingan dengan Daerah Lain Tahun {laporan.tahun}",
        _kolom,
        _baris,
        lembar="Pembanding",
        dokumen=UTAMA.kunci,
        gaya=lambda b: "sorot" if b.daerah.sendiri else "",
        catatan=lambda laporan: tuple(
            dict.fromkeys(teks for _, wilayah in _dibandingkan(laporan) for teks in catatan_wilayah(wilayah))
        ),
        beku=1,
    )
)
