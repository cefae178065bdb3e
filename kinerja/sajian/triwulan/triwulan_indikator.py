"""The indicators of a quarter: their rencana aksi, and what was reached of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja.angka import TANPA_NILAI, cetak_romawi
from kinerja.besaran import daftar as besaran
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import UkurTriwulan
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai, daftar_kekurangan
from kinerja.model import Level, Nilai, Rentang
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import berjudul
from kinerja.sajian.kerangka import sebutan_unit, tanda_kurang
from kinerja.sajian.tabel import gambar, sel_predikat
from kinerja.sajian.temuan import beralih
from kinerja.sajian.triwulan.triwulan import kalimat_rerata, kalimat_status, sampai_dengan

__all__ = ["capaian_triwulan", "grafik_triwulan", "nama_induk", "rencana_aksi"]

_LEVEL = {
    Level.TUJUAN: "Tujuan",
    Level.SASARAN: "Sasaran",
    Level.PROGRAM: "Program",
    Level.KEGIATAN: "Kegiatan",
    Level.SUBKEGIATAN: "Sub kegiatan",
}
#: The levels whose indicators are drawn.
_TERGAMBAR = (Level.TUJUAN, Level.SASARAN)


def nama_induk(laporan: Laporan) -> Callable[[UkurTriwulan], str]:
    """Return what names the tujuan, sasaran or row of the budget that an indicator measures."""
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    pos = laporan.hasil.pos

    def nama(p: UkurTriwulan) -> str:
        isi = uraian.get((p.level, p.induk)) or (pos[p.induk].nama if p.induk in pos else p.induk)
        return isi if isi.casefold().startswith(_LEVEL[p.level].casefold()) else f"{_LEVEL[p.level]}: {isi}"

    return nama


def kolom_ukur(
    judul: str, nilai: Callable[[UkurTriwulan], Nilai | None], bidang: Besaran, grup: str = ""
) -> KolomBesaran[UkurTriwulan]:
    """Declare a number of an indicator in its own unit, which stands in a column of its own."""

    def isi(p: UkurTriwulan) -> Decimal | str | None:
        satu = nilai(p)
        return cetak_nilai(satu, p.desimal) if isinstance(satu, Rentang) else satu

    return KolomBesaran(
        judul,
        isi,
        bidang,
        _kunci(bidang),
        satuan="",
        desimal=lambda p: p.desimal,
        grup=grup,
    )


def _kunci(bidang: Besaran) -> Callable[[UkurTriwulan], Kunci]:
    return lambda p: bidang.kunci(p.kode, p.triwulan)


def _urut_level(laporan: Laporan) -> list[UkurTriwulan]:
    """Return the indicators level by level."""
    return sorted(laporan.hasil_triwulan.ukur, key=lambda satu: [*Level].index(satu.level))


# --- rencana aksi ---------------------------------------------------------------------------------------------------


@sajian
def rencana_aksi(laporan: Laporan) -> Sequence[Blok]:
    """Show the targets of the four quarters of every indicator, and of money and work of every sub kegiatan."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    return tanda_kurang(satu for satu in kurang if satu.kode in ("lembar_kosong", "tanpa_target_triwulan"))


def _kolom_rencana(laporan: Laporan) -> list[KolomBesaran[UkurTriwulan]]:
    nama = nama_induk(laporan)
    hasil = laporan.hasil_triwulan

    def satu(nomor: int) -> KolomBesaran[UkurTriwulan]:
        return KolomBesaran(
            cetak_romawi(nomor),
            lambda p: hasil.bahan(p.kode).rencana[nomor - 1],
            b.TW_RENCANA,
            lambda p: b.TW_RENCANA.kunci(p.kode, nomor),
            satuan="",
            desimal=lambda p: p.desimal,
            grup="Target Triwulan",
        )

    return [
        KolomBesaran("Tujuan/Sasaran/Program", nama, gabung=nama),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        KolomBesaran("Agregasi", lambda p: p.agregasi.value if p.agregasi else None),
        kolom_target(laporan),
        *map(satu, (1, 2, 3, 4)),
        KolomBesaran("Penanggung Jawab", lambda p: sebutan_unit(laporan, p.penanggung_jawab)),
    ]


def kolom_target(laporan: Laporan) -> KolomBesaran[UkurTriwulan]:
    """Declare the target of the year that counts."""
    return KolomBesaran(
        f"Target {laporan.tahun}",
        lambda p: p.target_tahun if isinstance(p.target_tahun, Decimal) else cetak_nilai(p.target_tahun, p.desimal),
        besaran.TARGET,
        lambda p: besaran.TARGET.kunci(p.kode, laporan.tahun),
        satuan="",
        desimal=lambda p: p.desimal,
    )


daftarkan_tabel(
    DeklarasiTabel(
        "rencana_aksi",
        lambda laporan: f"Rencana Aksi Indikator Kinerja Tahun {laporan.tahun}",
        _kolom_rencana,
        _urut_level,
        kosong="Indikator belum tersedia.",
        pengantar="Target setiap indikator menurut triwulan dirinci dalam",
        sesudah="rencana_aksi",
        lembar="Rencana Aksi",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


# --- capaian ---------------------------------------------------------------------------------------------------------


@sajian
def capaian_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Sum up the indicators, and say which realisasi is missing."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    isi = [kalimat_status(laporan), kalimat_rerata(laporan)]
    return [
        paragraf(" ".join(satu for satu in isi if satu)),
        *tanda_kurang(satu for satu in kurang if satu.kode == "tanpa_realisasi_triwulan"),
    ]


def _kolom_capaian(laporan: Laporan) -> list[KolomBesaran[UkurTriwulan]]:
    nama, grup = nama_induk(laporan), sampai_dengan(laporan)
    return [
        KolomBesaran("Tujuan/Sasaran/Program", nama, gabung=nama),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        kolom_target(laporan),
        kolom_ukur("Target", lambda p: p.target, b.TW_TARGET, grup),
        kolom_ukur("Realisasi", lambda p: p.realisasi, b.TW_REALISASI, grup),
        kolom_ukur("Deviasi", lambda p: p.deviasi, b.TW_DEVIASI, grup),
        KolomBesaran("Capaian", lambda p: p.capaian, b.TW_CAPAIAN, _kunci(b.TW_CAPAIAN), grup=grup),
        KolomBesaran(
            "Status", lambda p: p.status or p.alasan or None,
            tampil=lambda p: sel_predikat(p.status, p.tingkat_status) if p.status else Sel(p.alasan or TANPA_NILAI, miring=True),
        ),
        kolom_ukur("Nilai", lambda p: p.prakiraan, b.TW_PRAKIRAAN, "Prakiraan Akhir Tahun"),
        KolomBesaran(
            "Capaian", lambda p: p.capaian_prakiraan, b.TW_CAPAIAN_PRAKIRAAN, _kunci(b.TW_CAPAIAN_PRAKIRAAN),
            grup="Prakiraan Akhir Tahun",
        ),
    ]  # fmt: skip


daftarkan_tabel(
    DeklarasiTabel(
        "capaian_triwulan",
        lambda laporan: (
            f"Target, Realisasi, dan Prakiraan Indikator Kinerja {sampai_dengan(laporan)} Tahun {laporan.tahun}"
        ),
        _kolom_capaian,
        _urut_level,
        kosong="Indikator belum tersedia.",
        pengantar="Target, realisasi, status, dan prakiraan setiap indikator dimuat dalam",
        sesudah="grafik_triwulan",
        lembar="Capaian Triwulan",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
        ikhtisar=True,
    )
)


@sajian
def grafik_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Draw target and realisasi until each quarter of the indicators of tujuan and sasaran that have quarters."""
    blok: list[Blok] = []
    for satu in _urut_level(laporan):
        if satu.level not in _TERGAMBAR or satu.agregasi is None:
            continue
        rencana, nyata = deret_sampai(laporan, satu)
        if any(isi is not None for isi in (*rencana, *nyata)):
            judul = f"Target dan Realisasi {berjudul(satu.nama)} sampai dengan Setiap Triwulan"
            temuan = f"Status {sampai_dengan(laporan)}: {satu.status.lower()}" if satu.status else ""
            tahap = [f"TW {cetak_romawi(n)}" for n in (1, 2, 3, 4)]
            svg = grafik.garis_tahunan(tahap, rencana, nyata, satu.satuan, temuan=temuan)
            alt = beralih(temuan, _alt(satu, rencana, nyata))
            blok.append(gambar(laporan, f"triwulan-{satu.kode}", judul, svg, alt))
    return blok


def deret_sampai(laporan: Laporan, satu: UkurTriwulan) -> tuple[tuple[Decimal | None, ...], tuple[Decimal | None, ...]]:
    """Return target until each of the four quarters, and realisasi until those that have passed."""
    milik = [laporan.hasil.triwulan(nomor).ukur_menurut_kode[satu.kode] for nomor in (1, 2, 3, 4)]
    target = tuple(p.target if isinstance(p.target, Decimal) else None for p in milik)
    nyata = tuple(
        p.realisasi if isinstance(p.realisasi, Decimal) and p.triwulan <= laporan.triwulan and not _belum(p) else None
        for p in milik
    )
    return target, nyata


def _belum(p: UkurTriwulan) -> bool:
    return p.deviasi is None and p.target is not None


def _alt(satu: UkurTriwulan, rencana: Sequence[Decimal | None], nyata: Sequence[Decimal | None]) -> str:
    isi = [
        f"triwulan {cetak_romawi(n)} target {cetak_bersatuan(t, satu.desimal, satu.satuan)}, realisasi "
        f"{cetak_bersatuan(r, satu.desimal, satu.satuan)}"
        for n, (t, r) in enumerate(zip(rencana, nyata, strict=True), start=1)
    ]
    return f"Diagram garis {satu.nama}: {'; '.join(isi)}."
