"""Indicators of the evaluated year against their targets and the year before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import RENJA
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Level, Nilai
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.tabel import Kelompok

__all__ = ["indikator_tahun", "kalimat_indikator", "tabel_indikator"]

_LEMBAR = "Indikator"


def indikator_tahun(laporan: Laporan, level: str) -> list[BarisCapaian]:
    """Return the results of the evaluated year of one level, in the order of sheet indikator."""
    dinilai = laporan.hasil.renja.dinilai
    return [
        satu
        for satu in laporan.hasil.riwayat
        if satu.tahun == dinilai and satu.level is Level(level) and satu.target is not None
    ]


def tabel_indikator(
    laporan: Laporan, kunci: str, judul: str, baris: Sequence[BarisCapaian], *, pengantar: str
) -> list[Blok]:
    """Show indicators with target, realisasi and capaian of the evaluated year, and the realisasi of the year before.

    ``pengantar`` begins the sentence that leads to the table.
    """
    tabel = DeklarasiTabel[BarisCapaian](
        kunci,
        lambda _laporan: judul,
        _kolom,
        lambda _laporan: baris,
        nomor_kolom=False,
        bagian_lembar=_LEMBAR,
        ikhtisar=True,
    )
    jadi = tabel.tabel(laporan)
    return [paragraf(f"{pengantar} ", Rujuk(f"tabel:{kunci}"), "."), jadi]


def _kolom(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    dinilai, nyata = laporan.hasil.renja.dinilai, laporan.hasil.nyata

    def nilai(
        judul: str, besaran: Besaran, tahun: int, isi: Callable[[BarisCapaian], Nilai | None]
    ) -> KolomBesaran[BarisCapaian]:
        return KolomBesaran(
            f"{judul} {tahun}",
            isi,
            besaran,
            lambda satu: besaran.kunci(satu.kode, tahun),
            desimal=lambda satu: satu.desimal,
            tampil=lambda satu: cetak_nilai(isi(satu), satu.desimal, satu.satuan),
        )

    return [
        KolomBesaran("Indikator", lambda satu: satu.nama),
        nilai("Target", b.TARGET, dinilai, lambda satu: satu.target),
        nilai("Realisasi", b.REALISASI, dinilai, lambda satu: satu.realisasi),
        KolomBesaran(
            "Capaian",
            lambda satu: satu.capaian,
            b.CAPAIAN_TAHUN,
            lambda satu: b.CAPAIAN_TAHUN.kunci(satu.kode, dinilai),
        ),
        nilai("Realisasi", b.REALISASI, dinilai - 1, lambda satu: nyata.get((satu.kode, dinilai - 1))),
    ]


def _semua_indikator(laporan: Laporan) -> list[BarisCapaian | Kelompok]:
    """Return the indicators of sasaran and program under the names of these."""
    program = indikator_tahun(laporan, "program")
    sasaran: list[BarisCapaian | Kelompok] = [*indikator_tahun(laporan, "sasaran")]
    hasil: list[BarisCapaian | Kelompok] = [Kelompok("Sasaran"), *sasaran] if sasaran else []
    for kode in dict.fromkeys(satu.induk for satu in program):
        nama = Kelompok(laporan.hasil.renja.nama.get(kode, kode))
        hasil += [nama, *(satu for satu in program if satu.induk == kode)]
    return hasil


#: All indicators of the evaluated year on one sheet.
daftarkan_tabel(
    DeklarasiTabel[BarisCapaian](
        "lembar_indikator_renja",
        lambda laporan: f"Target dan Realisasi Indikator Tahun {laporan.hasil.renja.dinilai}",
        _kolom,
        _semua_indikator,
        lembar=_LEMBAR,
        dokumen=RENJA.kunci,
    )
)


def kalimat_indikator(laporan: Laporan, satu: BarisCapaian) -> str:
    """Say in a sentence what an indicator reached, and whether that is more than the year before; never the contrary."""
    dinilai = satu.tahun

    def cetak(kunci: Kunci, nilai: Nilai | None) -> str:
        return tandai(kunci, cetak_bersatuan(nilai, satu.desimal, satu.satuan))

    awal = f"{satu.nama} ditargetkan {cetak(b.TARGET.kunci(satu.kode, dinilai), satu.target)}"
    if satu.realisasi is None:
        return f"{awal}; realisasinya belum tersedia."
    hasil = f"{awal} dan terealisasi {cetak(b.REALISASI.kunci(satu.kode, dinilai), satu.realisasi)}"
    if satu.capaian is not None:
        hasil += (
            f" (capaian {tandai(b.CAPAIAN_TAHUN.kunci(satu.kode, dinilai), b.CAPAIAN.cetakan.kalimat(satu.capaian))})"
        )
    lalu = laporan.hasil.nyata.get((satu.kode, dinilai - 1))
    if isinstance(lalu, Decimal) and isinstance(satu.realisasi, Decimal):
        sebut = cetak(b.REALISASI.kunci(satu.kode, dinilai - 1), lalu)
        beda = laporan.hasil.pilihan.dasar_hitung
        kini, dulu = beda.operand(satu.realisasi, satu.desimal), beda.operand(lalu, satu.desimal)
        if kini is not None and dulu is not None:
            kata = "naik dari" if kini > dulu else "turun dari" if kini < dulu else "tetap sebesar"
            hasil += f", {kata} {sebut} pada tahun {dinilai - 1}"
    return f"{hasil}."
