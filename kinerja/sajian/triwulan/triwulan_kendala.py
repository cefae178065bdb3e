"""What needs attention in a quarter, obstacles with their follow-up, and the evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kinerja.angka import cetak_bulat, cetak_persen, cetak_romawi, cetak_tanggal
from kinerja.besaran import triwulan as b
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import JenisPerhatian, Perhatian, UkurTriwulan
from kinerja.laporan import Laporan, cetak_bersatuan
from kinerja.laporan.jejak import tandai
from kinerja.model import BuktiTriwulan, KendalaTriwulan, bertautan
from kinerja.sajian.blok import Blok, Butir, Daftar
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import daftar, sebutan_unit
from kinerja.sajian.triwulan.triwulan import ternilai
from kinerja.sajian.triwulan.triwulan_indikator import nama_induk

__all__ = ["bukti_triwulan", "kendala_triwulan", "perhatian_triwulan"]

_JUDUL = {
    JenisPerhatian.TERTINGGAL: "Indikator yang tertinggal dari rencana",
    JenisPerhatian.PRAKIRAAN: "Indikator yang diperkirakan tidak mencapai target tahun ini",
    JenisPerhatian.MENDAHULUI: "Sub kegiatan yang anggarannya mendahului kinerja",
    JenisPerhatian.SERAPAN: "Sub kegiatan yang belanjanya tertinggal dari rencana",
    JenisPerhatian.TINDAK_LANJUT: "Tindak lanjut yang melewati batas waktu",
}


@sajian
def perhatian_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """List what needs attention, by reason."""
    semua = laporan.hasil_triwulan.perhatian
    if not semua:
        isi = "Tidak ada indikator, sub kegiatan, atau tindak lanjut yang memerlukan perhatian khusus."
        return [paragraf(isi if ternilai(laporan) else "Belum ada indikator atau belanja yang dapat dinilai.")]
    butir = []
    for jenis, judul in _JUDUL.items():
        milik = [_KALIMAT[jenis](laporan, satu) for satu in semua if satu.jenis is jenis]
        if milik:
            butir.append(Butir((paragraf(f"{judul}:"), daftar(milik, "huruf"))))
    return [Daftar(tuple(butir), "angka")]


def _tertinggal(laporan: Laporan, satu: Perhatian) -> str:
    p = laporan.hasil_triwulan.ukur_menurut_kode[satu.kode]
    realisasi, target = (
        tandai(bidang.kunci(p.kode, p.triwulan), cetak_bersatuan(nilai, p.desimal, p.satuan))
        for bidang, nilai in ((b.TW_REALISASI, p.realisasi), (b.TW_TARGET, p.target))
    )
    capaian = tandai(b.TW_CAPAIAN.kunci(p.kode, p.triwulan), cetak_persen(p.capaian))
    return f"{_sebut(laporan, p)}: realisasi {realisasi} terhadap target {target} (capaian {capaian}, {(p.status or '').lower()})."


def _sebut(laporan: Laporan, p: UkurTriwulan) -> str:
    """Name an indicator; where another one has the same name, with what it measures."""
    ganda = sum(satu.nama == p.nama for satu in laporan.hasil_triwulan.ukur) > 1
    return f"{p.nama} ({nama_induk(laporan)(p)})" if ganda else p.nama


def _prakiraan(laporan: Laporan, satu: Perhatian) -> str:
    p = laporan.hasil_triwulan.ukur_menurut_kode[satu.kode]
    nilai = tandai(b.TW_PRAKIRAAN.kunci(p.kode, p.triwulan), cetak_bersatuan(p.prakiraan, p.desimal, p.satuan))
    persen = tandai(b.TW_CAPAIAN_PRAKIRAAN.kunci(p.kode, p.triwulan), cetak_persen(p.capaian_prakiraan))
    return f"{_sebut(laporan, p)}: prakiraan akhir tahun {nilai} atau {persen} terhadap target tahun ini."


def _uang(laporan: Laporan, satu: Perhatian) -> str:
    p = laporan.hasil_triwulan.pos_menurut_kode[satu.kode]
    serapan = tandai(b.kunci_uang(b.UANG_SERAPAN)(p.kode, p.uang.triwulan), cetak_persen(p.uang.serapan))
    if satu.jenis is JenisPerhatian.MENDAHULUI:
        kinerja = tandai(b.KINERJA.kunci(p.kode, p.uang.triwulan), cetak_persen(p.kinerja))
        return f"{p.nama}: serapan {serapan}, sedangkan kinerja {kinerja} terhadap target setahun."
    capaian = tandai(b.kunci_uang(b.UANG_CAPAIAN)(p.kode, p.uang.triwulan), cetak_persen(p.uang.capaian))
    return f"{p.nama}: belanja {capaian} terhadap rencana dan serapan {serapan} terhadap pagu."


def _tindak_lanjut(laporan: Laporan, satu: Perhatian) -> str:
    milik = [k for k in laporan.hasil_triwulan.lewat if (k.rujukan or "") == satu.kode]
    isi = [
        f"{(k.tindak_lanjut or k.kendala).rstrip(' .')} (batas waktu {cetak_tanggal(k.batas_waktu)}, {k.status.value})"
        for k in milik
        if k.batas_waktu is not None
    ]
    return f"{satu.nama}: {'; '.join(isi)}."


_KALIMAT: dict[JenisPerhatian, Callable[[Laporan, Perhatian], str]] = {
    JenisPerhatian.TERTINGGAL: _tertinggal,
    JenisPerhatian.PRAKIRAAN: _prakiraan,
    JenisPerhatian.MENDAHULUI: _uang,
    JenisPerhatian.SERAPAN: _uang,
    JenisPerhatian.TINDAK_LANJUT: _tindak_lanjut,
}


@sajian
def kendala_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Introduce the table of obstacles of the quarter and of those that are not settled yet."""
    return []


def _kolom_kendala(laporan: Laporan) -> list[KolomBesaran[KendalaTriwulan]]:
    hasil = laporan.hasil_triwulan

    def terkait(p: KendalaTriwulan) -> str:
        return hasil.sebutan(p.rujukan) if p.rujukan else "Seluruhnya"

    return [
        KolomBesaran("TW", lambda p: cetak_romawi(p.triwulan), rata="tengah"),
        KolomBesaran("Terkait", terkait, gabung=terkait),
        KolomBesaran("Kendala", lambda p: p.kendala),
        KolomBesaran("Solusi", lambda p: p.solusi),
        KolomBesaran("Rencana Tindak Lanjut", lambda p: p.tindak_lanjut),
        KolomBesaran("Penanggung Jawab", lambda p: sebutan_unit(laporan, p.penanggung_jawab)),
        KolomBesaran("Batas Waktu", lambda p: cetak_tanggal(p.batas_waktu) if p.batas_waktu else None),
        KolomBesaran("Status", lambda p: p.status.value),
        KolomBesaran("Bukti", lambda p: p.bukti),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "kendala_triwulan",
        lambda laporan: f"Kendala dan Tindak Lanjut Triwulan {cetak_romawi(laporan.triwulan)} Tahun {laporan.tahun}",
        _kolom_kendala,
        lambda laporan: laporan.hasil_triwulan.kendala,
        kosong="Tidak ada kendala yang dicatat pada triwulan ini.",
        pengantar="Kendala beserta tindak lanjut, penanggung jawab, dan batas waktunya dimuat dalam",
        sesudah="kendala_triwulan",
        lembar="Kendala",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


@sajian
def bukti_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Introduce the table of evidence."""
    return []


def _ukuran(laporan: Laporan) -> Callable[[BuktiTriwulan], str]:
    def teks(p: BuktiTriwulan) -> str:
        if bertautan(p.bukti):
            return "tautan, tidak diunduh"
        return f"{cetak_bulat(laporan.bahan.bukti.get(p.bukti, 0))} bita"

    return teks


def _kolom_bukti(laporan: Laporan) -> list[KolomBesaran[BuktiTriwulan]]:
    hasil = laporan.hasil_triwulan

    def terkait(p: BuktiTriwulan) -> str:
        return hasil.sebutan(p.rujukan)

    return [
        KolomBesaran("Indikator/Sub Kegiatan", terkait, gabung=terkait),
        KolomBesaran("Bukti", lambda p: p.bukti),
        KolomBesaran("Keterangan", lambda p: p.keterangan),
        KolomBesaran("Ukuran", _ukuran(laporan)),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "bukti_triwulan",
        lambda laporan: f"Bukti Dukung Realisasi Triwulan {cetak_romawi(laporan.triwulan)} Tahun {laporan.tahun}",
        _kolom_bukti,
        lambda laporan: laporan.hasil_triwulan.bukti,
        kosong="Bukti dukung realisasi triwulan ini belum dicatat.",
        pengantar="Bukti dukung setiap realisasi didaftar dalam",
        sesudah="bukti_triwulan",
        lembar="Bukti",
        ukuran="kecil",
        dokumen=TRIWULAN.kunci,
    )
)
