"""Services of the dinas: form T-C.30, and the issues that follow."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Kunci
from kinerja.dokumen import RENJA
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import IsuStrategis, Nilai, Pelayanan
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang

__all__ = ["isu_renja", "pelayanan_renja"]


@sajian
def pelayanan_renja(laporan: Laporan) -> Sequence[Blok]:
    """Ask for sheet pelayanan where it is empty; form T-C.30 follows."""
    return [] if laporan.data.pelayanan else kotak_kurang(laporan, "lembar:pelayanan")


def _cetak(laporan: Laporan, satu: Pelayanan, nilai: Nilai | None) -> str:
    milik = laporan.hasil.indikator[satu.indikator]
    return cetak_nilai(nilai, milik.desimal, milik.satuan)


def _kolom(laporan: Laporan) -> list[KolomBesaran[Pelayanan]]:
    renja, hasil = laporan.hasil.renja, laporan.hasil
    urut = {satu.indikator: str(nomor) for nomor, satu in enumerate(laporan.data.pelayanan, start=1)}

    def target(tahun: int) -> KolomBesaran[Pelayanan]:
        return KolomBesaran(
            str(tahun),
            lambda satu: _cetak(laporan, satu, renja.sumber.rencana.get((satu.indikator, tahun))),
            kunci=lambda satu: b.RENCANA.kunci(satu.indikator, tahun),
            grup="Target Renstra",
            rata="kanan",
        )

    def realisasi(tahun: int) -> KolomBesaran[Pelayanan]:
        return KolomBesaran(
            str(tahun),
            lambda satu: _cetak(laporan, satu, hasil.nyata.get((satu.indikator, tahun))),
            kunci=lambda satu: b.REALISASI.kunci(satu.indikator, tahun),
            grup="Realisasi",
            rata="kanan",
        )

    def proyeksi(tahun: int, kolom: str) -> KolomBesaran[Pelayanan]:
        def isi(satu: Pelayanan) -> str:
            nilai = getattr(satu, kolom)
            rencana = renja.sumber.rencana.get((satu.indikator, tahun))
            return _cetak(laporan, satu, rencana if nilai is None else nilai)

        def kunci(satu: Pelayanan) -> Kunci:
            sendiri = getattr(satu, kolom) is not None
            return (r.PROYEKSI if sendiri else b.RENCANA).kunci(satu.indikator, tahun)

        return KolomBesaran(str(tahun), isi, kunci=kunci, grup="Proyeksi", rata="kanan")

    tahun = laporan.tahun
    return [
        KolomBesaran("No.", lambda satu: urut[satu.indikator], rata="tengah"),
        KolomBesaran("Indikator", lambda satu: hasil.indikator[satu.indikator].nama),
        KolomBesaran("SPM/Standar Nasional", lambda satu: satu.spm or TANPA_NILAI, rata="tengah"),
        KolomBesaran("IKK", lambda satu: satu.ikk or TANPA_NILAI, rata="tengah"),
        *(target(t) for t in range(tahun - 3, tahun + 1)),
        *(realisasi(t) for t in (tahun - 3, tahun - 2)),
        proyeksi(tahun - 1, "proyeksi_berjalan"),
        proyeksi(tahun, "proyeksi"),
        KolomBesaran("Catatan Analisis", lambda satu: satu.analisis or TANPA_NILAI),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "pelayanan",
        lambda laporan: f"Pencapaian Kinerja Pelayanan {laporan.nama_dinas}",
        _kolom,
        lambda laporan: laporan.data.pelayanan,
        pengantar="Target, realisasi, dan proyeksi setiap indikator pelayanan dimuat dalam",
        sesudah="pelayanan_renja",
        lembar="Pelayanan",
        dokumen=RENJA.kunci,
    )
)


@sajian
def isu_renja(laporan: Laporan) -> Sequence[Blok]:
    """Ask for sheet isu_strategis where it is empty; the issues with their problems follow."""
    return [] if laporan.data.isu_strategis else kotak_kurang(laporan, "lembar:isu_strategis")


def _isu(laporan: Laporan) -> list[tuple[str, str]]:
    isi: Sequence[IsuStrategis] = laporan.data.isu_strategis
    return [(laporan.uraian(satu, "isu"), laporan.uraian(satu, "permasalahan")) for satu in isi]


def _kolom_isu(laporan: Laporan) -> list[KolomBesaran[tuple[str, str]]]:
    urut = {nama: str(nomor) for nomor, nama in enumerate(dict.fromkeys(isu for isu, _ in _isu(laporan)), start=1)}
    return [
        KolomBesaran("No.", lambda satu: urut[satu[0]], gabung=True, rata="tengah"),
        KolomBesaran("Isu", lambda satu: satu[0], gabung=True),
        KolomBesaran("Permasalahan", lambda satu: satu[1]),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "isu_renja",
        lambda laporan: f"Isu Penting dan Permasalahan {laporan.nama_dinas}",
        _kolom_isu,
        _isu,
        pengantar="Isu penting beserta permasalahannya diuraikan dalam",
        sesudah="isu_renja",
        lembar="Isu",
        dokumen=RENJA.kunci,
    )
)
