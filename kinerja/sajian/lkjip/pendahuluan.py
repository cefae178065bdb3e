"""Bab I: legal basis, organisation, equipment, strategic issues, and what each chapter holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kinerja.angka import cetak_bulat, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran import profil
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import KONDISI, JumlahBarang, jumlah_sarpras
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import GarisUnit, IsuStrategis, JenisLampiran, JenisUnit, Sarpras, Unit
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Butir, Daftar, Inline, Paragraf, Rujuk, Sel, Teks
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import (
    BERPROFIL,
    Angka,
    DeklarasiTabel,
    KolomBesaran,
    Ringkas,
    daftarkan_menurut_laporan,
    daftarkan_tabel,
)
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar, kotak_kurang
from kinerja.sajian.prosa import inline_prosa
from kinerja.sajian.tabel import Kelompok, gambar

__all__ = [
    "bagan_struktur",
    "dasar_hukum",
    "isu_permasalahan",
    "sarana_prasarana",
    "sistematika",
    "tabel_unit",
]


@sajian
def dasar_hukum(laporan: Laporan) -> Sequence[Blok]:
    """Show the regulations that the dinas works and reports by."""
    aturan = [satu.uraian.rstrip(" .;") for satu in laporan.data.dasar_hukum]
    if not aturan:
        return kotak_kurang(laporan, "lembar:dasar_hukum")
    isi = [f"{satu};" for satu in aturan[:-1]] + [f"{aturan[-1]}."]
    return [
        paragraf("Pelaksanaan tugas dan penyusunan laporan ini berpedoman pada peraturan perundang-undangan berikut:"),
        Daftar(tuple(Butir((paragraf(satu),)) for satu in isi), "angka"),
    ]


# --- organisation ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _BarisUnit:
    """A unit in the order of the tree: its number (top two levels only) and how deep it stands."""

    nomor: str
    unit: Unit
    dalam: int


def _bawahan(unit: Sequence[Unit], induk: str | None) -> list[Unit]:
    """Return the units below one; for None those whose induk is not on the sheet."""
    kode = {satu.kode for satu in unit}
    return [satu for satu in unit if (satu.induk if satu.induk in kode else None) == induk]


def _telusuri(unit: Sequence[Unit], induk: str | None = None, dalam: int = 0) -> Iterator[tuple[Unit, int]]:
    for satu in _bawahan(unit, induk):
        yield satu, dalam
        yield from _telusuri(unit, satu.kode, dalam + 1)


@sajian
def tabel_unit(laporan: Laporan) -> Sequence[Blok]:
    """Show all units with their tasks, sub units indented below theirs."""
    unit = laporan.data.unit
    if not unit:
        return kotak_kurang(laporan, "lembar:unit")
    return [paragraf("Tugas setiap unit diuraikan dalam ", Rujuk("tabel:unit_organisasi"), "."), _UNIT.tabel(laporan)]


def _baris_unit(laporan: Laporan) -> list[_BarisUnit]:
    baris, nomor = [], 0
    for satu, dalam in _telusuri(laporan.data.unit):
        nomor += dalam < 2
        baris.append(_BarisUnit(f"{cetak_bulat(nomor)}." if dalam < 2 else "", satu, dalam))
    return baris


def _kolom_unit(laporan: Laporan) -> list[KolomBesaran[_BarisUnit]]:
    jabatan = KolomBesaran[_BarisUnit]("Jabatan", lambda b: b.unit.jabatan)
    return [
        KolomBesaran("No.", lambda b: b.nomor, rata="tengah"),
        KolomBesaran(
            "Unit",
            lambda b: b.unit.nama,
            tampil=lambda b: Sel(b.unit.nama, tebal=b.dalam < 2, rinci=max(0, b.dalam - 1)),
        ),
        *([jabatan] if any(satu.jabatan for satu in laporan.data.unit) else []),
        KolomBesaran("Tugas", lambda b: b.unit.tugas),
    ]


_UNIT = daftarkan_tabel(
    DeklarasiTabel(
        "unit_organisasi",
        lambda laporan: f"Unit Organisasi dan Tugasnya pada {laporan.nama_dinas}",
        _kolom_unit,
        _baris_unit,
        ukuran="kecil",
        lembar="Unit Organisasi",
        dokumen=BERPROFIL,
    )
)


@sajian
def bagan_struktur(laporan: Laporan) -> Sequence[Blok]:
    """Show the organisation chart drawn from sheet unit, on a landscape page when it is wide."""
    unit = laporan.data.unit
    if not unit:
        return []
    simpul = [
        grafik.Simpul(
            satu.kode,
            satu.induk,
            satu.nama,
            satu.jenis.value,
            satu.garis is GarisUnit.KOORDINASI or (satu.garis is None and satu.jenis is JenisUnit.JABATAN_FUNGSIONAL),
        )
        for satu in unit
    ]
    lanskap = grafik.bagan_lanskap(simpul)
    isi = "; ".join(_uraikan(unit, satu) for satu in _bawahan(unit, None))
    return [
        paragraf("Hubungan antarunit digambarkan pada ", Rujuk("gambar:struktur_organisasi"), "."),
        gambar(
            laporan,
            "struktur_organisasi",
            f"Struktur Organisasi {laporan.nama_dinas}",
            grafik.bagan_organisasi(simpul, lanskap),
            f"Bagan organisasi {laporan.nama_dinas}: {isi}.",
            lanskap=lanskap,
        ),
    ]


def _uraikan(unit: Sequence[Unit], satu: Unit) -> str:
    """Say in words what hangs below a unit."""
    anak = _bawahan(unit, satu.kode)
    if not anak:
        return satu.nama
    rinci = any(_bawahan(unit, bawahan.kode) for bawahan in anak)
    isi = "; ".join(_uraikan(unit, bawahan) for bawahan in anak) if rinci else gabung([b.nama for b in anak])
    return f"{satu.nama} membawahkan {isi}"


# --- equipment ---------------------------------------------------------------------------------------------------


@sajian
def sarana_prasarana(laporan: Laporan) -> Sequence[Blok]:
    """Show equipment and buildings by group, numbered anew in each group; nothing where there is none."""
    kelompok = _kelompok_sarpras(laporan)
    if not kelompok:
        return []
    rinci = gabung(
        [
            f"{nama} ({tandai(besaran.SARPRAS_KELOMPOK.kunci(nama), cetak_bulat(len(isi)))} jenis)"
            for nama, isi in kelompok.items()
        ]
    )
    banyak_kelompok = tandai(besaran.JUMLAH.kunci("kelompok_sarpras"), banyak(len(kelompok)))
    terbagi = f" yang terbagi dalam {banyak_kelompok} kelompok, yaitu {rinci}" if len(kelompok) > 1 else ""
    return [
        paragraf(
            f"Pelaksanaan tugas didukung oleh {tandai(besaran.JUMLAH.kunci('sarpras'), banyak(len(laporan.data.sarpras)))} jenis barang{terbagi}. Rinciannya "
            "dimuat dalam ",
            Rujuk("tabel:sarana_prasarana"),
            ".",
        ),
        _tabel_sarpras(laporan).tabel(laporan),
    ]


class _Barang(NamedTuple):
    """A row of equipment: its number in the group and on the sheet, or the sums of those that have one unit."""

    nomor: int
    tempat: int
    barang: Sarpras | JumlahBarang

    def banyaknya(self, kolom: str) -> int | None:
        """Return the number of a column."""
        if isinstance(self.barang, JumlahBarang):
            return self.barang.jumlah.get(kolom)
        nilai = getattr(self.barang, kolom)
        return None if nilai is None else int(nilai)

    def kunci(self, kolom: str) -> Kunci:
        """Name the trace of the number of a column."""
        if isinstance(self.barang, JumlahBarang):
            return profil.SARPRAS_JUMLAH.kunci(kolom, self.barang.satuan)
        if kolom == "jumlah":
            return besaran.SARPRAS.kunci(self.tempat)
        return profil.SARPRAS_KONDISI.kunci(self.tempat, kolom)


def _kelompok_sarpras(laporan: Laporan) -> dict[str, list[_Barang]]:
    kelompok: dict[str, list[_Barang]] = {}
    for tempat, satu in enumerate(laporan.data.sarpras, start=1):
        milik = kelompok.setdefault(satu.kelompok, [])
        milik.append(_Barang(len(milik) + 1, tempat, satu))
    return kelompok


def _baris_sarpras(laporan: Laporan) -> list[_Barang | Kelompok | Ringkas]:
    baris: list[_Barang | Kelompok | Ringkas] = []
    for nama, isi in _kelompok_sarpras(laporan).items():
        baris += [Kelompok(nama), *isi]
    if _satu_satuan(laporan):
        return baris
    for satu in jumlah_sarpras(laporan.data.sarpras):
        milik = _Barang(0, 0, satu)
        angka = {
            _JUDUL_KONDISI.get(kolom, "Jumlah"): Angka(jumlah, profil.SARPRAS_JUMLAH, milik.kunci(kolom))
            for kolom, jumlah in satu.jumlah.items()
        }
        baris.append(Ringkas(f"Jumlah ({satu.satuan})", angka))
    return baris


def _satu_satuan(laporan: Laporan) -> bool:
    """Say whether all goods are counted in one unit, so that their sum closes the table."""
    return [len(satu.baris) for satu in jumlah_sarpras(laporan.data.sarpras)] == [len(laporan.data.sarpras)]


#: Titles of the columns of conditions.
_JUDUL_KONDISI = {kolom: judul.capitalize() for kolom, judul in KONDISI.items()}


def _kolom_sarpras(laporan: Laporan) -> list[KolomBesaran[_Barang]]:
    """Declare number and condition, each with its sum in the last row where there is one."""

    def kondisi(kolom: str, judul: str) -> KolomBesaran[_Barang]:
        return KolomBesaran(
            judul, lambda b: b.banyaknya(kolom), profil.SARPRAS_KONDISI, lambda b: b.kunci(kolom), grup="Kondisi"
        )

    terisi = any(getattr(satu, kolom) is not None for satu in laporan.data.sarpras for kolom in KONDISI)
    return [
        KolomBesaran("No.", lambda b: b.nomor, rata="tengah"),
        KolomBesaran("Nama Barang", lambda b: None if isinstance(b.barang, JumlahBarang) else b.barang.nama),
        KolomBesaran("Jumlah", lambda b: b.banyaknya("jumlah"), besaran.SARPRAS, lambda b: b.kunci("jumlah")),
        KolomBesaran("Satuan", lambda b: b.barang.satuan, rata="tengah"),
        *([kondisi(*satu) for satu in _JUDUL_KONDISI.items()] if terisi else []),
    ]


def _judul_sarpras(laporan: Laporan) -> str:
    return f"Sarana dan Prasarana {laporan.nama_dinas} Tahun {laporan.tahun}"


_SARPRAS = DeklarasiTabel(
    "sarana_prasarana",
    _judul_sarpras,
    _kolom_sarpras,
    _baris_sarpras,
    lembar="Sarana Prasarana",
    dokumen=BERPROFIL,
)
#: With the sums of goods that are all counted in one unit.
_SARPRAS_TERJUMLAH = replace(_SARPRAS, jumlah=lambda laporan: _Barang(0, 0, jumlah_sarpras(laporan.data.sarpras)[0]))


def _tabel_sarpras(laporan: Laporan) -> DeklarasiTabel[_Barang]:
    return _SARPRAS_TERJUMLAH if _satu_satuan(laporan) else _SARPRAS


@daftarkan_menurut_laporan
def _semua_sarpras(laporan: Laporan) -> list[DeklarasiTabel[_Barang]]:
    """Return the table that a report prints, with or without sums."""
    return [_tabel_sarpras(laporan)] if laporan.data.sarpras else []


# --- strategic issues --------------------------------------------------------------------------------------------


@sajian
def isu_permasalahan(laporan: Laporan) -> Sequence[Blok]:
    """Show the strategic issues with the problems that belong to each."""
    isu: dict[str, list[IsuStrategis]] = {}
    for satu in laporan.data.isu_strategis:
        isu.setdefault(laporan.uraian(satu, "isu"), []).append(satu)
    if not isu:
        return kotak_kurang(laporan, "lembar:isu_strategis")
    masalah = {nama: [laporan.uraian(satu, "permasalahan") for satu in isi] for nama, isi in isu.items()}
    lanjut = "Upaya yang ditempuh beserta kendalanya dibahas pada Bab IV."
    if len(masalah) == 1:
        ((nama, isi),) = masalah.items()
        return [
            Paragraf((*_awal(laporan, "ialah "), *_kutip(nama), Teks("."))),
            paragraf("Permasalahan yang dihadapi sehubungan dengan isu tersebut adalah sebagai berikut:"),
            daftar(isi),
            paragraf(lanjut),
        ]
    butir = tuple(Butir((Paragraf(_kutip(nama)), daftar(isi, "huruf"))) for nama, isi in masalah.items())
    awal = _awal(
        laporan,
        f"beserta permasalahannya terdiri atas {tandai(besaran.JUMLAH.kunci('isu'), banyak(len(masalah)))} isu berikut:",
    )
    return [Paragraf(awal), Daftar(butir, "angka"), paragraf(lanjut)]


def _awal(laporan: Laporan, lanjutan: str) -> tuple[Inline, ...]:
    return (Teks(f"Isu strategis yang terkait dengan tugas dan fungsi {laporan.nama_dinas} {lanjutan}"),)


def _kutip(isi: str) -> tuple[Inline, ...]:
    """Print a filled text bold and in quotation marks, without a full stop of its own."""
    inline = inline_prosa(f"“{isi.rstrip(' .')}”")
    return tuple(replace(satu, tebal=True) if isinstance(satu, Teks) else satu for satu in inline)


# --- what the report holds ---------------------------------------------------------------------------------------


@sajian
def sistematika(laporan: Laporan) -> Sequence[Blok]:
    """Show what each chapter holds, one paragraph per chapter."""
    dinas, tahun = laporan.nama_dinas, laporan.tahun
    inovasi = " beserta inovasi yang mendukungnya" if laporan.data.inovasi else ""
    lhe = " tindak lanjut hasil evaluasi tahun sebelumnya," if laporan.data.tindak_lanjut_lhe else ""
    manusia, sarpras = "sumber daya manusia", "sarana dan prasarana"
    sumber_daya = f"{manusia}, serta {sarpras}, kemudian" if laporan.data.sarpras else f"dan {manusia}, kemudian"
    misi = "visi, misi, " if laporan.pilihan.dokumen_perencanaan.bermisi else ""
    berkas = {satu.jenis for satu in laporan.bahan.lampiran}
    lampiran = gabung(
        [
            "lembar pengukuran kinerja",
            *(["formulir perjanjian kinerja"] if laporan.data.pk else []),
            *(["salinan dokumen"] if JenisLampiran.DOKUMEN in berkas else []),
            *(["dokumentasi kegiatan"] if JenisLampiran.FOTO in berkas else []),
        ]
    )
    bab = {
        "Bab I Pendahuluan": (
            f"menjelaskan gambaran umum {dinas}, yang meliputi tugas dan fungsi, struktur organisasi, {sumber_daya} "
            "isu strategis yang dihadapi dan sistematika laporan."
        ),
        "Bab II Perencanaan Kinerja": (
            f"merangkum Rencana Strategis Tahun {laporan.periode_renstra}, yaitu {misi}tujuan, sasaran, dan "
            f"program, serta memuat Indikator Kinerja Utama dan Perjanjian Kinerja Tahun {tahun}{inovasi}."
        ),
        "Bab III Akuntabilitas Kinerja": (
            f"menerangkan metode pengukuran, menyajikan dan menganalisis capaian kinerja tahun {tahun}, serta "
            "mempertanggungjawabkan realisasi anggarannya."
        ),
        "Bab IV Penutup": (
            f"memuat kesimpulan atas capaian kinerja, kemajuan penanganan isu strategis,{lhe} dan langkah perbaikan "
            "pada masa mendatang."
        ),
        "Lampiran": f"memuat {lampiran}.",
    }
    return [
        paragraf(
            f"Laporan kinerja {dinas} disusun menurut Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi "
            "Birokrasi Nomor 53 Tahun 2014 dengan sistematika sebagai berikut."
        ),
        *(paragraf(Teks(nama, tebal=True), f" {isi}") for nama, isi in bab.items()),
    ]
