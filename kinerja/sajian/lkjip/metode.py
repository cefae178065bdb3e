"""Bab III, method: the formulas, the rating scale and the choices that this report uses, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja import hitung
from kinerja.angka import DasarHitung, cetak_persen, cetak_tanggal
from kinerja.besaran.rumus import bernama
from kinerja.dokumen import UTAMA
from kinerja.laporan import Laporan
from kinerja.model import ARAH, KelasSkala, cacat_skala
from kinerja.sajian.blok import Blok, Kotak, Rujuk, Rumus
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import di_tengah
from kinerja.sajian.kerangka import daftar, rincian
from kinerja.sajian.tabel import sel_predikat

__all__ = ["metode_capaian", "pilihan_laporan", "skala_predikat"]

_ASAL = {
    "laporan": "pilihan perangkat daerah",
    "kabupaten": "ketetapan pemerintah daerah",
}
_DASAR = {
    DasarHitung.TERCETAK: (
        "dihitung dari angka sebagaimana tercetak di sampingnya (dibulatkan menurut desimalnya) sehingga pembaca "
        "memperoleh hasil yang sama dengan kalkulator"
    ),
    DasarHitung.PENUH: "dihitung dari angka dengan ketelitian penuh dan dibulatkan satu kali saat dicetak",
}


def _milik(asal: str) -> str:
    """Say whose choice something is; what nobody chose otherwise needs no word."""
    return f" ({_ASAL[asal]})" if asal in _ASAL else ""


@sajian
def metode_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show the formulas of capaian for the directions that occur among the indicators of this report."""
    blok: list[Blok] = [
        paragraf(
            "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target setiap indikator. Target yang "
            "dipakai adalah target perjanjian kinerja terakhir; bila indikator tidak diperjanjikan, dipakai target "
            "Renja atau Renstra. Realisasi juga dibandingkan dengan tahun sebelumnya, dengan target akhir periode "
            "Renstra, dan dengan daerah lain apabila datanya tersedia."
        ),
        paragraf("Rumus capaian yang dipakai dalam laporan ini adalah sebagai berikut."),
    ]
    for rumus in _rumus(laporan):
        blok.append(paragraf(f"Untuk indikator dengan sifat “{rumus.nama}” ({rumus.sumber}):"))
        blok.append(Rumus(rumus.kiri, rumus.pembilang, rumus.penyebut, rumus.akhir))
        if rumus.peringatan:
            blok.append(Kotak((paragraf(rumus.peringatan),), "perhatian"))
    blok.append(
        paragraf(
            "Capaian sasaran adalah rata-rata capaian indikatornya, dan capaian perangkat daerah adalah rata-rata "
            "capaian seluruh sasaran. Data yang belum tersedia dicetak dengan tanda “–”, tidak dihitung sebagai nol, "
            "dan tidak ikut dirata-rata. Pembulatan dilakukan ke atas mulai angka lima."
        )
    )
    return blok


def _rumus(laporan: Laporan) -> list[hitung.RumusTercetak]:
    arah = {satu.arah for satu in laporan.indikator_berlaku}
    turun = {
        satu.rumus_turun or laporan.pilihan.rumus_turun
        for satu in laporan.indikator_berlaku
        if ARAH[satu.arah].berumus_turun
    }
    return hitung.rumus_dipakai(arah, turun)


@sajian
def skala_predikat(laporan: Laporan) -> Sequence[Blok]:
    """Show the rating scale in use with its source, and its holes or overlaps if it has any."""
    skala = laporan.skala
    blok: list[Blok] = [
        paragraf(
            f"Hasil pengukuran dikelompokkan menurut {di_tengah(skala.nama)} ({'; '.join(filter(None, (skala.sumber, _ASAL.get(laporan.asal_pilihan['skala']))))}) sebagaimana dimuat dalam ",
            Rujuk("tabel:skala"),
            ".",
        ),
        _SKALA.tabel(laporan),
    ]
    cacat = cacat_skala(skala, laporan.pilihan.dasar_hitung)
    if cacat:
        blok.append(Kotak((paragraf("Skala ini tidak utuh: " + "; ".join(cacat) + "."),), "perhatian"))
    return blok


_SKALA = daftarkan_tabel(
    DeklarasiTabel[tuple[int, KelasSkala]](
        "skala",
        lambda _laporan: "Skala Predikat Capaian Kinerja",
        lambda _laporan: [
            KolomBesaran("No.", lambda p: p[0], rata="tengah"),
            KolomBesaran("Capaian (x, persen)", lambda p: hitung.teks_kelas(p[1]), rata="tengah"),
            KolomBesaran(
                "Predikat", lambda p: p[1].predikat, tampil=lambda p: sel_predikat(p[1].predikat, p[1].tingkat)
            ),
        ],
        lambda laporan: [*enumerate(laporan.skala.kelas, start=1)],
        sumber=lambda laporan: laporan.skala.sumber,
        lembar="Skala",
        dokumen=UTAMA.kunci,
    )
)


@sajian
def pilihan_laporan(laporan: Laporan) -> Sequence[Blok]:
    """List the choices of this report and whose each of them is."""
    pilihan, asal = laporan.pilihan, laporan.asal_pilihan
    efisiensi = pilihan.rumus_efisiensi
    batas = (
        "tidak dibatasi" if pilihan.batas_capaian is None else f"dibatasi sampai {cetak_persen(pilihan.batas_capaian)}"
    )
    isi = [
        f"Dasar hitung {pilihan.dasar_hitung.value}: angka turunan {_DASAR[pilihan.dasar_hitung]}{_milik(asal['dasar_hitung'])}.",
        f"Skala predikat: {di_tengah(laporan.skala.nama)}{_milik(asal['skala'])}.",
        f"Tingkat efisiensi: {efisiensi.nama}, yaitu {bernama(efisiensi)}{_milik(asal['rumus_efisiensi'])}.",
        f"Capaian dalam rata-rata {batas}{_milik(asal['batas_capaian'])}.",
    ]
    if any(ARAH[satu.arah].berumus_turun and satu.rumus_turun is None for satu in laporan.indikator_berlaku):
        turun = hitung.TURUN[pilihan.rumus_turun]
        isi.append(f"Indikator yang tidak menyebut rumusnya sendiri: {turun.nama}{_milik(asal['rumus_turun'])}.")
    isi.append(f"Sumber dana utama: {pilihan.sumber_dana_utama}{_milik(asal['sumber_dana_utama'])}.")
    rencana = pilihan.dokumen_perencanaan
    isi.append(f"Rencana jangka menengah daerah: {rencana.nama}{_milik(asal['dokumen_perencanaan'])}.")
    if laporan.bahan.pengaturan.asal_tanggal == "kabupaten":
        isi.append(f"Tanggal laporan: {cetak_tanggal(laporan.params.tanggal)}{_milik('kabupaten')}.")
    return [rincian("", "Pilihan penghitungan laporan ini"), daftar(isi, "butir")]
