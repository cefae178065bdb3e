"""Evidence for the self-assessment of component Pelaporan (:mod:`kinerja.reviu.lembar.bukti_reviu` tells how)."""

from __future__ import annotations

import datetime as dt

from kinerja.angka import cetak_bulat, cetak_tanggal
from kinerja.model import JenisAnalisis, JenisWilayah, Level, StatusTindakLanjut
from kinerja.reviu.lembar.jawaban import (
    LEVEL_UTAMA,
    Jawaban,
    berpembanding,
    dari,
    dengan_lalu,
    hasil,
    indikator,
    lengkap,
)
from kinerja.reviu.tinjau import Keadaan, Tinjauan

__all__ = ["BUKTI_EVALUASI"]


def disusun(t: Tinjauan) -> Jawaban:
    """The report exists when no mandatory part is missing."""
    kurang = len(t.laporan.kekurangan)
    if kurang:
        return Jawaban(None, f"{cetak_bulat(kurang)} bagian wajib belum diisi.")
    return Jawaban(True, f"Laporan tahun {t.laporan.tahun} tersusun dan semua bagian wajibnya terisi.")


def berkala(t: Tinjauan) -> Jawaban:
    """Quarterly data hint at periodic measurement, not at periodic reports."""
    lap = t.laporan
    kode = {satu.kode for satu in indikator(t, *LEVEL_UTAMA)}
    terisi = {
        satu.indikator
        for satu in lap.data.realisasi_pohon
        if satu.tahun == lap.tahun and any(n is not None for n in (satu.tw1, satu.tw2, satu.tw3, satu.tw4))
    }
    return Jawaban(None, dari(len(kode & terisi), len(kode), "indikator mempunyai realisasi triwulan."))


def direviu(t: Tinjauan) -> Jawaban:
    """How far the findings were answered; only the signed statement says that it was reviewed."""
    if not t.temuan:
        return Jawaban(None, "Tidak ada temuan yang perlu ditanggapi.")
    ada = sum(satu.keadaan is not Keadaan.BARU for satu in t.temuan)
    return Jawaban(None, dari(ada, len(t.temuan), "temuan sudah ditanggapi."))


def tepat_waktu(t: Tinjauan) -> Jawaban:
    """When the report is dated and when it is due; when it was handed in only a person knows."""
    lap = t.laporan
    isi = f"Laporan bertanggal {cetak_tanggal(lap.params.tanggal)}"
    batas = lap.kabupaten.kalender.hari("batas_penyampaian", lap.tahun)
    if batas:
        return Jawaban(None, f"{isi}; batas penyampaiannya {cetak_tanggal(batas)}.")
    hari = (lap.params.tanggal - dt.date(lap.tahun, 12, 31)).days
    return Jawaban(None, f"{isi}, {cetak_bulat(hari)} hari setelah tahun anggaran berakhir.")


def standar(t: Tinjauan) -> Jawaban:
    """Quality is a judgement; missing mandatory parts disprove it."""
    kurang = len(t.laporan.kekurangan)
    if kurang:
        return Jawaban(False, f"{cetak_bulat(kurang)} bagian wajib belum diisi.")
    galat = t.galat_terbuka()
    nasib = f"{cetak_bulat(galat)} galat masih terbuka" if galat else "tidak ada galat yang terbuka"
    return Jawaban(None, f"Semua bagian wajib terisi; {nasib}.")


def banding_target(t: Tinjauan) -> Jawaban:
    """Target and realisasi of every indicator of tujuan and sasaran stand side by side."""
    semua = hasil(t, Level.TUJUAN, Level.SASARAN)
    ada = {satu.kode for satu in semua if satu.target is not None and satu.realisasi is not None}
    isi = "indikator tujuan dan sasaran dibandingkan dengan target tahunannya"
    return lengkap([satu.kode for satu in semua], ada, isi, "belum")


def banding_renstra(t: Tinjauan) -> Jawaban:
    """Every indicator of sasaran is compared with the end of the Renstra."""
    tabel = [satu for satu in t.laporan.hasil.akhir_renstra if satu.level == Level.SASARAN]
    ada = {satu.kode for satu in tabel if satu.target_akhir is not None and satu.realisasi is not None}
    isi = "indikator sasaran dibandingkan dengan target akhir Renstra"
    return lengkap([satu.kode for satu in tabel], ada, isi, "belum")


def banding_lalu(t: Tinjauan) -> Jawaban:
    """Every indicator of sasaran that is not new is compared with last year."""
    ada, semua = dengan_lalu(t)
    if not semua:
        return Jawaban(None, f"Semua indikator sasaran baru dipakai mulai tahun {t.laporan.tahun}.")
    return lengkap(semua, ada, f"indikator sasaran dibandingkan dengan realisasi tahun {t.laporan.tahun - 1}", "belum")


def banding_nasional(t: Tinjauan) -> Jawaban:
    """Indicators of sasaran are compared with the nation; other regions are told but do not decide."""
    semua = [satu.kode for satu in indikator(t, Level.SASARAN)]
    nasional = [kode for kode in semua if kode in berpembanding(t, JenisWilayah.NASIONAL)]
    lain = [kode for kode in semua if kode in berpembanding(t)]
    if not lain:
        return Jawaban(False, "Tidak ada pembanding bagi indikator sasaran.")
    return Jawaban(
        True if len(nasional) == len(semua) else None,
        f"{dari(len(nasional), len(semua), 'indikator sasaran mempunyai pembanding nasional')}; "
        f"{cetak_bulat(len(lain))} mempunyai pembanding nasional atau daerah lain.",
    )


def sebab_solusi(t: Tinjauan) -> Jawaban:
    """Every sasaran has its causes and what was done."""
    induk = {satu.kode: satu.induk for satu in t.laporan.data.indikator}
    ada = {
        jenis: {induk.get(s.rujukan or "", s.rujukan or "") for s in t.laporan.data.analisis if s.jenis is jenis}
        for jenis in (JenisAnalisis.PENYEBAB, JenisAnalisis.SOLUSI)
    }
    semua = [satu.kode for satu in t.laporan.data.sasaran]
    return lengkap(semua, set.intersection(*ada.values()), "sasaran disertai penyebab dan solusinya", "belum lengkap")


def efisiensi(t: Tinjauan) -> Jawaban:
    """The efficiency of every sasaran is shown."""
    tabel = list(t.laporan.hasil.efisiensi)
    ada = {satu.kode for satu in tabel if satu.efisiensi is not None}
    return lengkap([satu.kode for satu in tabel], ada, "sasaran dinilai efisiensinya", "belum dinilai")


def tindak_lanjut(t: Tinjauan) -> Jawaban:
    """How far last year's recommendations were followed up."""
    semua = t.laporan.data.tindak_lanjut_lhe
    if not semua:
        return Jawaban(None, "Data tidak memuat rekomendasi evaluasi tahun sebelumnya.")
    selesai = sum(satu.status is StatusTindakLanjut.SELESAI for satu in semua)
    return Jawaban(None, dari(selesai, len(semua), "rekomendasi evaluasi tahun sebelumnya selesai ditindaklanjuti."))


BUKTI_EVALUASI = (
    disusun, berkala, direviu, tepat_waktu, standar, banding_target, banding_renstra, banding_lalu, banding_nasional,
    sebab_solusi, efisiensi, tindak_lanjut,
)  # fmt: skip
