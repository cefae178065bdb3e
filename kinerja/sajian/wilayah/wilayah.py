"""The page of a region: all its dinas side by side, sums, ranks, distributions, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran.cetakan import Cetakan
from kinerja.dokumen import HALAMAN_KABUPATEN
from kinerja.hitung import IndikatorWilayah
from kinerja.laporan import Keadaan, StatusLaporan, Wilayah
from kinerja.model import Level
from kinerja.sajian.blok import Bagian, Blok, Judul, Kotak, Rujuk, Sel, Tautan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BentukTabel, KolomBesaran
from kinerja.sajian.kalimat import banyak, sebut_semua
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.tabel import sel_predikat

__all__ = [
    "TAMPIL_STATUS",
    "TEMUAN",
    "indikator_wilayah",
    "keadaan_wilayah",
    "ringkasan_wilayah",
    "tabel_wilayah",
    "tautan_laporan",
]

_DINAS = "perangkat daerah"
_R = TypeVar("_R")
TAMPIL_STATUS = {
    StatusLaporan.TERBARU: "Terbaru",
    StatusLaporan.LAMA: "Lama",
    StatusLaporan.GAGAL: "Gagal",
    StatusLaporan.TIDAK_ADA: "Belum ada",
    StatusLaporan.TAK_TERBACA: "Tidak terbaca",
}
_LEVEL = {Level.TUJUAN: "Tujuan", Level.SASARAN: "Sasaran"}
TEMUAN = ("galat", "peringatan", "catatan")


def tabel_wilayah(
    kunci: str,
    judul: Callable[[Wilayah], str],
    kolom: Callable[[Wilayah], Sequence[KolomBesaran[_R]]],
    baris: Callable[[Wilayah], Sequence[_R]],
    *,
    jumlah: Callable[[Wilayah], _R] | None = None,
    sebutan_jumlah: str = "Jumlah",
    catatan: Callable[[Wilayah], tuple[str, ...]] = lambda _wilayah: (),
    lanskap: bool = False,
) -> BentukTabel[_R, Wilayah]:
    """Declare a table of the page: small, without numbers of columns."""
    return BentukTabel(
        kunci,
        judul,
        kolom,
        baris,
        jumlah,
        sebutan_jumlah,
        catatan=catatan,
        lanskap=lanskap,
        nomor_kolom=False,
        ukuran="kecil",
        ikhtisar=True,
    )


# --- what the region as a whole has reached -----------------------------------------------------------------------


@sajian
def ringkasan_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """Open the page: how many reports there are, and the sums of the region with ratios of totals."""
    nama, judul = wilayah.kabupaten.nama, HALAMAN_KABUPATEN.berjudul(wilayah.tahun)
    blok: list[Blok] = [
        Bagian("rekap", "arab", judul),
        Judul(1, judul, kunci="rekap"),
        paragraf(
            f"Halaman ini merekap kinerja {_DINAS} {wilayah.kabupaten.pemerintah}, {wilayah.kabupaten.provinsi}. "
            f"{_kalimat_banyak(wilayah)}"
        ),
    ]
    if not wilayah.dinas:
        return [
            *blok,
            Kotak((paragraf(f"Belum ada laporan {_DINAS} {nama} tahun {wilayah.tahun} yang dapat direkap."),)),
        ]
    isi = [_kalimat_uang(wilayah), *_kalimat_capaian(wilayah), _kalimat_indikator(wilayah), _kalimat_temuan(wilayah)]
    return [*blok, Judul(2, "Ringkasan", "A."), daftar((satu for satu in isi if satu), "butir")]


def _kalimat_banyak(wilayah: Wilayah) -> str:
    semua, ada = len(wilayah.semua), len(wilayah.dinas)
    if not semua:
        return f"Belum ada {_DINAS} yang terdaftar."
    rinci = {status: sum(satu.status is status for satu in wilayah.semua) for status in StatusLaporan}
    apa = f"mempunyai laporan kinerja tahun {wilayah.tahun}"
    depan = (
        f"{sebut_semua(semua)} {_DINAS} yang terdaftar {apa}"
        if ada == semua
        else f"Dari {banyak(semua)} {_DINAS} yang terdaftar, {banyak(ada) if ada else 'tidak satu pun'} {apa}"
    )
    kata = {
        StatusLaporan.LAMA: "lama",
        StatusLaporan.GAGAL: "gagal disusun ulang",
        StatusLaporan.TIDAK_ADA: "belum ada",
        StatusLaporan.TAK_TERBACA: "tidak terbaca",
    }
    kurang = [f"{rinci[status]} laporan yang {teks}" for status, teks in kata.items() if rinci[status]]
    if kurang:
        return f"{depan}. Yang perlu ditindaklanjuti ialah {gabung(kurang)}."
    return f"{depan} yang terbaru." if semua == 1 else f"{depan} dan semuanya terbaru."


def _kalimat_uang(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if not jumlah.anggaran:
        return "Pagu seluruhnya nol sehingga serapan tidak dihitung."
    kalimat = (
        f"Pagu seluruhnya {cetak_rupiah(jumlah.anggaran)} dan realisasinya {cetak_rupiah(jumlah.realisasi)} sehingga "
        f"serapan wilayah adalah {cetak_persen(jumlah.persen)} (jumlah realisasi dibagi jumlah pagu)."
    )
    if len(wilayah.dinas) == 1:
        return kalimat
    return (
        f"{kalimat} Rata-rata persentase "
        f"serapan {_DINAS} adalah {cetak_persen(jumlah.rerata_persen)}; rata-rata itu tidak memperhitungkan besar "
        "pagu dan hanya disebut sebagai pembanding."
    )


def _kalimat_capaian(wilayah: Wilayah) -> list[str]:
    jumlah = wilayah.jumlah
    if jumlah.capaian is None:
        return [f"Capaian kinerja {_DINAS} belum dapat dihitung."]
    if jumlah.dinilai == 1:
        return [f"Capaian kinerja yang dapat dihitung baru milik 1 {_DINAS}, yaitu {cetak_persen(jumlah.capaian)}."]
    return [
        f"Rata-rata capaian kinerja {banyak(jumlah.dinilai)} {_DINAS} yang dapat dihitung adalah {cetak_persen(jumlah.capaian)} "
        f"dengan nilai tengah {cetak_persen(jumlah.capaian_tengah)}. Predikat tidak dirata-rata."
    ]


def _kalimat_indikator(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if not jumlah.indikator:
        return ""
    persen = cetak_persen(hitung.bagian_orang(jumlah.tercapai, jumlah.indikator))
    kelas = (
        (jumlah.tercapai, "mencapai atau melampaui target", f" ({persen})"),
        (jumlah.tidak_tercapai, "belum mencapai target", ""),
        (jumlah.belum_dinilai, "belum dapat dinilai", ""),
    )
    ada = [(n, kata, ekor) for n, kata, ekor in kelas if n]
    if len(ada) == 1:
        return f"{sebut_semua(jumlah.indikator)} indikator tujuan dan sasaran {ada[0][1]}."
    bagian = [f"{cetak_bulat(n)} {kata}{ekor}" for n, kata, ekor in ada]
    return f"Dari {cetak_bulat(jumlah.indikator)} indikator tujuan dan sasaran, {gabung(bagian)}."


def _kalimat_temuan(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if jumlah.galat is None:
        return "Reviu belum dijalankan."
    ada = [f"{cetak_bulat(getattr(jumlah, nama))} {nama}" for nama in TEMUAN if getattr(jumlah, nama)]
    kurang = f"{cetak_bulat(jumlah.kekurangan)} bagian wajib" if jumlah.kekurangan else "tidak ada bagian wajib yang"
    return f"Reviu {f'menghasilkan {gabung(ada)}' if ada else 'tidak menghasilkan temuan'}; {kurang} belum diisi."


# --- reports that are missing or old ------------------------------------------------------------------------------


@sajian
def keadaan_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """List the dinas whose report is missing, old, failed or unreadable, each with its sentences."""
    blok: list[Blok] = [Judul(2, "Laporan yang Belum Ada atau Lama", "B.")]
    blok += [Kotak((paragraf(satu),), "perhatian") for satu in wilayah.catatan]
    if not wilayah.bermasalah:
        kalimat = "Semua laporan terbaru." if wilayah.semua else f"Belum ada {_DINAS} yang terdaftar."
        return [*blok, paragraf(kalimat)]
    return [*blok, _KEADAAN.tabel(wilayah)]


def _kolom_keadaan(wilayah: Wilayah) -> list[KolomBesaran[Keadaan]]:
    def nama(p: Keadaan) -> str:
        return wilayah.nama_dinas[p.dinas]

    return [
        KolomBesaran("Perangkat Daerah", nama, tampil=lambda p: Sel(nama(p), tautan=tautan_laporan(p))),
        KolomBesaran("Keadaan", lambda p: TAMPIL_STATUS[p.status]),
        KolomBesaran("Yang tampil", lambda p: "hasil terakhir yang baik" if p.ringkasan else "tidak ada"),
        KolomBesaran("Keterangan", lambda p: "\n".join(p.pesan) or None),
    ]


_KEADAAN = tabel_wilayah(
    "keadaan",
    lambda wilayah: f"Laporan yang Belum Ada, Lama, atau Gagal Disusun Tahun {wilayah.tahun}",
    _kolom_keadaan,
    lambda wilayah: wilayah.bermasalah,
)


def tautan_laporan(satu: Keadaan) -> tuple[Tautan, ...]:
    """Link to the files of a report, seen from the page of the region."""
    tahun = satu.ringkasan.tahun if satu.ringkasan else 0
    return tuple(Tautan(label, f"../{satu.dinas}/{tahun}/{nama}") for label, nama in satu.berkas)


# --- indicators that missed their target --------------------------------------------------------------------------


@sajian
def indikator_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """List the indicators of tujuan and sasaran that missed their target, by dinas."""
    blok: list[Blok] = [Judul(2, "Indikator yang Belum Mencapai Target", "F.")]
    if not wilayah.gagal:
        kalimat = "Semua indikator tujuan dan sasaran yang dapat dinilai mencapai target."
        return [*blok, paragraf("Belum ada indikator yang dapat direkap." if not wilayah.indikator else kalimat)]
    dinas = len({satu.dinas for satu in wilayah.gagal})
    return [
        *blok,
        paragraf(
            f"Sebanyak {banyak(len(wilayah.gagal))} indikator pada {banyak(dinas)} {_DINAS} belum mencapai target "
            "sebagaimana dimuat dalam ",
            Rujuk("tabel:indikator_gagal"),
            ".",
        ),
        _INDIKATOR_GAGAL.tabel(wilayah),
    ]


def _kolom_gagal(_wilayah: Wilayah) -> list[KolomBesaran[IndikatorWilayah]]:
    return [
        KolomBesaran("Perangkat Daerah", lambda p: p.nama_dinas),
        KolomBesaran("Tujuan/Sasaran", lambda p: f"{_LEVEL[p.level]}: {p.induk}"),
        KolomBesaran("Indikator", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        KolomBesaran("Target", lambda p: p.target, rata="kanan"),
        KolomBesaran("Realisasi", lambda p: p.realisasi, rata="kanan"),
        KolomBesaran("Capaian", lambda p: p.capaian, cetakan=Cetakan.PERSEN),
        KolomBesaran("Predikat", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
    ]


_INDIKATOR_GAGAL = tabel_wilayah(
    "indikator_gagal",
    lambda wilayah: f"Indikator Tujuan dan Sasaran yang Belum Mencapai Target Tahun {wilayah.tahun}",
    _kolom_gagal,
    lambda wilayah: wilayah.gagal,
    lanskap=True,
)
