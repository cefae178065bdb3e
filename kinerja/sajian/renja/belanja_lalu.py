"""The money of the evaluated year: by groups, programs and kegiatan, with what remained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Besaran, Pos
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import RENJA
from kinerja.hitung import Dana
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang

__all__ = ["evaluasi_keuangan"]


@dataclass(frozen=True)
class _Baris:
    """A line: its code and name as printed, what its keys begin with, its money, its style."""

    kode: str
    nama: str
    pos: Pos
    uang: Dana
    gaya: str


@sajian
def evaluasi_keuangan(laporan: Laporan) -> Sequence[Blok]:
    """Sum up the money of the evaluated year, all of it and by group; the table follows."""
    renja = laporan.hasil.renja
    if not renja.belanja:
        return kotak_kurang(laporan, "lembar:belanja_lalu")
    total = _kalimat(f"Anggaran tahun {renja.dinilai}", r.pos_belanja(""), renja.belanja_total)
    bagian = [
        _kalimat(nama, r.pos_kelompok_belanja(nama), uang) for nama, uang in renja.belanja_kelompok.items() if nama
    ]
    return [paragraf(" ".join([total, *bagian]))]


def _kalimat(apa: str, pos: Pos, uang: Dana) -> str:
    def cetak(besaran: Besaran, nilai: Hasil) -> str:
        return tandai(besaran.kunci(pos), besaran.cetakan.kalimat(nilai))

    return (
        f"{apa} berjumlah {cetak(b.PAGU, uang.anggaran)} dan terealisasi {cetak(b.REALISASI_ANGGARAN, uang.realisasi)} "
        f"({cetak(b.SERAPAN, uang.persen)}) dengan sisa {cetak(b.SISA, uang.sisa)} ({cetak(b.PERSEN_SISA, uang.persen_sisa)})."
    )


def _baris(laporan: Laporan) -> tuple[_Baris, ...]:
    renja = laporan.hasil.renja
    if not renja.belanja:
        return ()
    hasil = [_Baris("", laporan.nama_dinas, r.pos_belanja(""), renja.belanja_total, "jumlah")]
    for nama, uang in renja.belanja_kelompok.items():
        if nama:
            hasil.append(_Baris("", nama, r.pos_kelompok_belanja(nama), uang, "kelompok"))
        for satu in renja.belanja:
            if satu.kelompok == nama:
                kode = satu.asal.kode_cetak or satu.kode
                gaya = ("program", "", "")[min(satu.tinggi, 2)]
                hasil.append(_Baris(kode, satu.nama, r.pos_belanja(satu.kode), satu, gaya))
    return tuple(hasil)


def _kolom(_laporan: Laporan) -> list[KolomBesaran[_Baris]]:
    return [
        KolomBesaran("Kode", lambda p: p.kode),
        KolomBesaran("Belanja/Program/Kegiatan", lambda p: p.nama),
        KolomBesaran("Anggaran", lambda p: p.uang.anggaran, b.PAGU, lambda p: b.PAGU.kunci(p.pos)),
        KolomBesaran(
            "Realisasi",
            lambda p: p.uang.realisasi,
            b.REALISASI_ANGGARAN,
            lambda p: b.REALISASI_ANGGARAN.kunci(p.pos),
        ),
        KolomBesaran("%", lambda p: p.uang.persen, b.SERAPAN, lambda p: b.SERAPAN.kunci(p.pos), satuan=""),
        KolomBesaran("Sisa", lambda p: p.uang.sisa, b.SISA, lambda p: b.SISA.kunci(p.pos)),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "belanja_lalu",
        lambda laporan: f"Anggaran dan Realisasi Tahun {laporan.hasil.renja.dinilai}",
        _kolom,
        _baris,
        pengantar="Anggaran dan realisasi setiap program dan kegiatan dirinci dalam",
        sesudah="evaluasi_keuangan",
        lembar="Belanja Lalu",
        gaya=lambda satu: satu.gaya,
        dokumen=RENJA.kunci,
    )
)
