"""Tables that the workbook alone shows: all programs, all years, the end of the Renstra, the forms of the perjanjian."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import AkhirRenstra, BarisCapaian, JumlahFormulir, jumlah_formulir
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import FormulirPK, Indikator, Level, Nilai, PKAnggaran, PKIndikator
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kolom_kinerja import BarisKinerja, TanpaIndikator, kolom_kinerja, kolom_ukur, kunci_tahun
from kinerja.sajian.lkjip.pk_formulir import (
    bidang_pagu,
    bidang_target,
    keterangan_anggaran,
    pagu_formulir,
    target_formulir,
)
from kinerja.sajian.tabel import Kelompok

__all__: list[str] = []


# --- performance -------------------------------------------------------------------------------------------------


def _kolom_program(laporan: Laporan) -> list[KolomBesaran[BarisKinerja]]:
    lalu, nyata, uang = laporan.tahun - 1, laporan.hasil.nyata, laporan.hasil.pos

    def serapan(p: BarisKinerja) -> Kunci | None:
        return besaran.SERAPAN.kunci(besaran.pos_anggaran(p.induk)) if p.induk in uang else None

    return [
        KolomBesaran("Kode", lambda p: p.kode or None, lebar=12),
        KolomBesaran("Indikator Program", lambda p: p.nama, lebar=44),
        KolomBesaran("Program", lambda p: uang[p.induk].nama if p.induk in uang else p.induk, lebar=44),
        KolomBesaran("Satuan", lambda p: p.satuan, lebar=12),
        *kolom_kinerja(),
        kolom_ukur(
            f"Realisasi {lalu}",
            lambda p: nyata.get((p.kode, lalu)),
            besaran.REALISASI,
            kunci_tahun(besaran.REALISASI, lalu),
        ),
        KolomBesaran(
            "Realisasi Anggaran",
            lambda p: uang[p.induk].persen if p.induk in uang else None,
            besaran.SERAPAN,
            serapan,
            acuan=True,
            lebar=14,
        ),
    ]


def _baris_program(laporan: Laporan) -> list[BarisKinerja]:
    milik = laporan.hasil.capaian_level(Level.PROGRAM)
    berindikator = {satu.induk for satu in milik}
    program = [p.kode for p in laporan.hasil.anggaran if p.level == "program"]
    return [*milik, *(TanpaIndikator(kode, TANPA_NILAI) for kode in program if kode not in berindikator)]


def _kolom_riwayat(_laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    return [
        KolomBesaran("Kode", lambda p: p.kode, lebar=12),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama, lebar=50),
        KolomBesaran("Satuan", lambda p: p.satuan, lebar=12),
        KolomBesaran("Tahun", lambda p: p.tahun, lebar=8),
        *kolom_kinerja(tahunan=True),
    ]


def _baris_riwayat(laporan: Laporan) -> list[BarisCapaian]:
    urut = {kode: nomor for nomor, kode in enumerate(laporan.hasil.indikator)}
    return sorted(
        (p for p in laporan.hasil.riwayat if p.kode in urut and p.realisasi is not None), key=lambda p: urut[p.kode]
    )


def _kolom_renstra(laporan: Laporan) -> list[KolomBesaran[AkhirRenstra]]:
    kini, akhir = laporan.tahun, laporan.identitas.renstra_akhir
    return [
        KolomBesaran("Kode", lambda p: p.kode, lebar=12),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama, lebar=50),
        KolomBesaran("Satuan", lambda p: p.satuan, lebar=12),
        kolom_ukur(
            f"Realisasi {kini}",
            lambda p: p.realisasi,
            besaran.REALISASI,
            lambda p: besaran.REALISASI.kunci(p.kode, kini),
        ),
        kolom_ukur(
            f"Target {akhir}", lambda p: p.target_akhir, besaran.RENCANA, lambda p: besaran.RENCANA.kunci(p.kode, akhir)
        ),
        KolomBesaran(
            f"Realisasi {kini} terhadap Target {akhir}",
            lambda p: p.kemajuan,
            besaran.KEMAJUAN,
            lambda p: besaran.KEMAJUAN.kunci(p.kode),
            lebar=18,
        ),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "lembar_program",
        lambda laporan: f"Capaian Indikator Program Tahun {laporan.tahun}",
        _kolom_program,
        _baris_program,
        lembar="Program",
        dokumen=UTAMA.kunci,
        beku=2,
    )
)
daftarkan_tabel(
    DeklarasiTabel(
        "lembar_riwayat",
        lambda laporan: f"Target, Realisasi, dan Capaian sampai dengan Tahun {laporan.tahun}",
        _kolom_riwayat,
        _baris_riwayat,
        lembar="Riwayat",
        dokumen=UTAMA.kunci,
        beku=2,
    )
)
daftarkan_tabel(
    DeklarasiTabel(
        "lembar_renstra",
        lambda laporan: f"Realisasi terhadap Target Jangka Menengah Renstra {laporan.periode_renstra}",
        _kolom_renstra,
        lambda laporan: [p for p in laporan.hasil.akhir_renstra if p.target_akhir is not None],
        lembar="Renstra",
        dokumen=UTAMA.kunci,
        beku=2,
    )
)


# --- forms of the perjanjian kinerja -----------------------------------------------------------------------------


def _judul(satu: FormulirPK) -> Kelompok:
    jenis = satu.formulir.value.capitalize().replace("iku", "IKU")
    return Kelompok(f"{satu.kode}: {jenis} ({satu.jenis.value}), {satu.jabatan}")


class _Janji(NamedTuple):
    """An indicator of a form: running number of its sasaran, the row, what is measured, the target of the form."""

    urut: int
    baris: PKIndikator
    acuan: Indikator
    target: Nilai | None
    bidang: Besaran


def _baris_janji(laporan: Laporan) -> list[_Janji | Kelompok]:
    hasil: list[_Janji | Kelompok] = []
    for formulir in laporan.data.pk:
        milik = [baris for baris in laporan.data.pk_indikator if baris.pk == formulir.kode]
        target = target_formulir(laporan, formulir.jenis)
        hasil += [_judul(formulir)] if milik else []
        hasil += [
            _Janji(
                urut,
                baris,
                laporan.hasil.indikator[baris.indikator],
                target.get(baris.indikator),
                bidang_target(laporan, formulir.jenis, baris.indikator),
            )
            for urut, (_, grup) in enumerate(groupby(milik, lambda baris: baris.sasaran), start=1)
            for baris in grup
        ]
    return hasil


def _kolom_janji(laporan: Laporan) -> list[KolomBesaran[_Janji]]:
    return [
        KolomBesaran("No.", lambda b: b.urut, lebar=6),
        KolomBesaran("Formulir", lambda b: b.baris.pk),
        KolomBesaran("Sasaran", lambda b: b.baris.sasaran, lebar=50),
        KolomBesaran("Kode Indikator", lambda b: b.baris.indikator, lebar=12),
        KolomBesaran("Indikator Kinerja", lambda b: b.acuan.nama, lebar=50),
        KolomBesaran("Satuan", lambda b: b.acuan.satuan, lebar=14),
        KolomBesaran(
            "Target",
            lambda b: b.target,
            besaran.TARGET,
            lambda b: b.bidang.kunci(b.baris.indikator, laporan.tahun),
            desimal=lambda b: b.acuan.desimal,
            tampil=lambda b: cetak_nilai(b.target, b.acuan.desimal, b.acuan.satuan),
            acuan=True,
            lebar=14,
        ),
    ]


class _Pagu(NamedTuple):
    """A row of the budget of a form, with its running number, name, amount and quantity."""

    urut: int
    baris: PKAnggaran
    nama: str
    pagu: int
    bidang: Besaran

    @property
    def dikelola(self) -> int:
        """The part that the official manages."""
        return self.pagu if self.baris.dikelola is None else self.baris.dikelola

    @property
    def kunci(self) -> Kunci:
        """Key of the amount."""
        return self.bidang.kunci(besaran.pos_anggaran(self.baris.kode))

    @property
    def kunci_dikelola(self) -> Kunci:
        """Key of what is managed: of the amount itself where no part is named."""
        if self.baris.dikelola is None:
            return self.kunci
        return besaran.PK_DIKELOLA_BARIS.kunci(self.baris.pk, self.baris.kode)


def _baris_pagu(laporan: Laporan) -> list[_Pagu | Kelompok | Ringkas]:
    nama = {baris.kode: baris.nama for baris in laporan.data.anggaran}
    hasil: list[_Pagu | Kelompok | Ringkas] = []
    for formulir in laporan.data.pk:
        milik = [baris for baris in laporan.data.pk_anggaran if baris.pk == formulir.kode]
        if milik:
            pagu, bidang = pagu_formulir(laporan, formulir.jenis), bidang_pagu(laporan, formulir.jenis)
            isi = [_Pagu(urut, b, nama[b.kode], pagu[b.kode], bidang) for urut, b in enumerate(milik, start=1)]
            hasil += [_judul(formulir), *isi, _jumlah(formulir.kode, jumlah_formulir(milik, pagu))]
    return hasil


def _jumlah(kode: str, total: JumlahFormulir) -> Ringkas:
    return Ringkas(
        f"Jumlah {kode}",
        {
            "Anggaran": Angka(total.pagu, besaran.PK_JUMLAH, besaran.PK_JUMLAH.kunci(kode)),
            "Yang Dikelola": Angka(total.dikelola, besaran.PK_DIKELOLA, besaran.PK_DIKELOLA.kunci(kode)),
        },
    )


def _kolom_pagu(laporan: Laporan) -> list[KolomBesaran[_Pagu]]:
    return [
        KolomBesaran("No.", lambda b: b.urut, lebar=14),
        KolomBesaran("Formulir", lambda b: b.baris.pk),
        KolomBesaran("Kode", lambda b: b.baris.kode, lebar=20),
        KolomBesaran("Program/Kegiatan/Sub Kegiatan", lambda b: b.nama, lebar=60),
        KolomBesaran("Anggaran", lambda b: b.pagu, besaran.PAGU, lambda b: b.kunci, acuan=True, lebar=20),
        KolomBesaran(
            "Yang Dikelola", lambda b: b.dikelola, besaran.PAGU, lambda b: b.kunci_dikelola, acuan=True, lebar=20
        ),
        KolomBesaran("Keterangan", lambda b: keterangan_anggaran(laporan, b.baris), lebar=50),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "lembar_pk_indikator",
        lambda laporan: f"Indikator dan Target dalam Formulir Perjanjian Kinerja Tahun {laporan.tahun}",
        _kolom_janji,
        _baris_janji,
        lembar="PK Indikator",
        dokumen=UTAMA.kunci,
        beku=2,
    )
)
daftarkan_tabel(
    DeklarasiTabel(
        "lembar_pk_anggaran",
        lambda laporan: f"Anggaran dalam Formulir Perjanjian Kinerja Tahun {laporan.tahun}",
        _kolom_pagu,
        _baris_pagu,
        lembar="PK Anggaran",
        dokumen=UTAMA.kunci,
        beku=4,
    )
)
