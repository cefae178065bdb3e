"""Bab II B and C: Indikator Kinerja Utama and the perjanjian kinerja with its budget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from kinerja.angka import cetak_bulat, cetak_rupiah, cetak_tanggal, gabung
from kinerja.besaran import daftar as besaran
from kinerja.dokumen import UTAMA
from kinerja.hitung import BarisCapaian, PosAnggaran
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import FormulirPK, Indikator, JenisFormulir, JenisPK, Level, tingkat_kode
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar, kotak_kurang, kunci_indikator_sasaran, sebutan_unit
from kinerja.sajian.tabel import Kelompok

__all__ = [
    "nama_perjanjian",
    "perjanjian_pimpinan",
    "tabel_definisi",
    "tabel_iku",
    "tabel_perjanjian_anggaran",
    "tabel_perjanjian_kinerja",
]

_NAMA_LEVEL = {
    Level.TUJUAN: "tujuan",
    Level.SASARAN: "sasaran",
    Level.PROGRAM: "program",
    Level.KEGIATAN: "kegiatan",
    Level.SUBKEGIATAN: "sub kegiatan",
}


# --- IKU ---------------------------------------------------------------------------------------------------------


@sajian
def tabel_iku(laporan: Laporan) -> Sequence[Blok]:
    """Show the Indikator Kinerja Utama with definition, formula, source and who answers for them."""
    iku = _iku(laporan)
    if not iku:
        return kotak_kurang(laporan, "iku", "lembar:indikator")
    terbagi = gabung(
        [
            f"{tandai(besaran.JUMLAH.kunci(f'iku_{level.value}'), banyak(len(isi)))} indikator {_NAMA_LEVEL[level]}"
            for level, isi in iku.items()
        ]
    )
    rinci = f"terdiri atas {terbagi}" if len(iku) > 1 else f"seluruhnya indikator {_NAMA_LEVEL[next(iter(iku))]}"
    return [
        paragraf(
            "Indikator Kinerja Utama (IKU) menjadi ukuran keberhasilan perangkat daerah dalam menjalankan tugas dan "
            f"fungsinya. IKU {laporan.nama_dinas} Tahun {laporan.periode_renstra} berjumlah "
            f"{tandai(besaran.JUMLAH.kunci('iku'), banyak(sum(map(len, iku.values()))))}, "
            f"{rinci}. Definisi, formula, dan sumber datanya diuraikan dalam ",
            Rujuk("tabel:iku"),
            ".",
        ),
        _IKU.tabel(laporan),
    ]


def _iku(laporan: Laporan) -> dict[Level, list[Indikator]]:
    """Return the Indikator Kinerja Utama by level."""
    menurut = {level: [s for s in laporan.indikator_berlaku if s.iku and s.level is level] for level in Level}
    return {level: isi for level, isi in menurut.items() if isi}


def _penjelasan_iku(laporan: Laporan) -> _Penjelasan:
    return _penjelasan(laporan, [satu for isi in _iku(laporan).values() for satu in isi])


def _kolom_iku(laporan: Laporan) -> list[KolomBesaran[Indikator]]:
    iku, uraian = _iku(laporan), _uraian_induk(laporan)
    urut = {satu.kode: nomor for nomor, satu in enumerate((s for isi in iku.values() for s in isi), start=1)}
    return [
        KolomBesaran("No.", lambda b: f"{cetak_bulat(urut[b.kode])}.", rata="tengah"),
        KolomBesaran(
            "/".join(_NAMA_LEVEL[level].title() for level in iku),
            lambda b: uraian[b.level, b.induk],
            gabung=lambda b: b.induk,
        ),
        KolomBesaran("Indikator Kinerja Utama", lambda b: b.nama),
        *_penjelasan_iku(laporan).kolom,
    ]


_IKU = daftarkan_tabel(
    DeklarasiTabel[Indikator](
        "iku",
        lambda laporan: f"Indikator Kinerja Utama {laporan.nama_dinas} Tahun {laporan.periode_renstra}",
        _kolom_iku,
        lambda laporan: _menurut_level(_iku(laporan)),
        ukuran="kecil",
        catatan=lambda laporan: _penjelasan_iku(laporan).catatan,
        lembar="Indikator Utama",
        dokumen=UTAMA.kunci,
        ikhtisar=True,
    )
)


class _Penjelasan(NamedTuple):
    """What explains some indicators: columns, and what is the same for all of them, by its title."""

    kolom: tuple[KolomBesaran[Indikator], ...]
    bersama: dict[str, str]

    @property
    def catatan(self) -> tuple[str, ...]:
        return tuple(f"{judul} seluruh indikator: {isi}." for judul, isi in self.bersama.items())


def _penjelasan(laporan: Laporan, indikator: Sequence[Indikator]) -> _Penjelasan:
    """Leave out columns that hold nothing, and say once, below the table, whose data and whose duty most of them are.

    A column that is told below stays in the workbook where not all rows are the same.
    """
    kolom, sama = [], {}
    for judul, baca, bersama in _PENJELASAN:
        nilai = partial(baca, laporan)
        ucapan = _bersama(indikator, nilai) if bersama else ""
        if ucapan:
            sama[judul] = ucapan
        if len(set(map(nilai, indikator))) > 1 if ucapan else any(map(nilai, indikator)):
            kolom.append(KolomBesaran(judul.title(), nilai, di="buku" if ucapan else "semua"))
    return _Penjelasan(tuple(kolom), sama)


def _bersama(indikator: Sequence[Indikator], nilai: Callable[[Indikator], str | None]) -> str:
    """Return what explains all indicators, or all but a few that are named with what explains them; "" where many differ."""
    (umum, banyaknya), *_ = Counter(map(nilai, indikator)).most_common(1) or [(None, 0)]
    lain = [(satu.nama, nilai(satu)) for satu in indikator if nilai(satu) != umum]
    if not umum or len(indikator) < 2 or len(lain) > min(_KECUALI, banyaknya // _SEPI) or not all(n for _, n in lain):
        return ""
    return umum + (f", kecuali {gabung([f'“{nama}” ({isi})' for nama, isi in lain])}" if lain else "")


#: Up to so many exceptions are named below a table, where each stands against so many rows that are the same.
_KECUALI, _SEPI = 2, 5
#: What explains an indicator: its title, the value, and whether one may hold for all of them.
_PENJELASAN: tuple[tuple[str, Callable[[Laporan, Indikator], str | None], bool], ...] = (
    ("Definisi operasional", lambda _laporan, b: b.definisi, False),
    ("Formula", lambda _laporan, b: b.formula, False),
    ("Sumber data", lambda _laporan, b: b.sumber_data, True),
    ("Penanggung jawab", lambda laporan, b: sebutan_unit(laporan, b.penanggung_jawab), True),
)


def _menurut_level(isi: Mapping[Level, Sequence[Indikator]]) -> list[Kelompok | Indikator]:
    """Return indicators under the names of their levels."""
    baris: list[Kelompok | Indikator] = []
    for level, milik in isi.items():
        baris += [Kelompok(_NAMA_LEVEL[level].title()), *milik]
    return baris


def _uraian_induk(laporan: Laporan) -> dict[tuple[Level, str], str]:
    """Name what an indicator measures, by level and code."""
    tujuan = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    sasaran = {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    program = {(Level(tingkat_kode(satu.kode)), satu.kode): satu.nama for satu in laporan.data.anggaran}
    return tujuan | sasaran | program


@sajian
def tabel_definisi(laporan: Laporan) -> Sequence[Blok]:
    """Explain the indicators that are no IKU of the year as far as the workbook explains them; nothing where none is."""
    dijelaskan = _dijelaskan(laporan)
    if not dijelaskan:
        return []
    penjelasan = _penjelasan(laporan, dijelaskan)
    tercetak = [satu for satu in penjelasan.kolom if satu.di != "buku"]
    terisi = [satu for satu in dijelaskan if any(kolom.nilai(satu) for kolom in tercetak)]
    if len(terisi) > 1:
        tabel = replace(_DEFINISI, baris=lambda _: _menurut_level(_per_level(terisi)))
        return [
            paragraf("Penjelasan indikator selain IKU dimuat dalam ", Rujuk("tabel:definisi"), "."),
            tabel.tabel(laporan),
        ]
    isi = (f"{judul} seluruh indikator selain IKU adalah {satu}." for judul, satu in penjelasan.bersama.items())
    blok: list[Blok] = [paragraf(" ".join(isi))] if penjelasan.bersama else []
    for satu in terisi:
        butir = (
            f"{kolom.judul.capitalize()}: {str(kolom.nilai(satu)).rstrip('.')}."
            for kolom in tercetak
            if kolom.nilai(satu)
        )
        blok += [paragraf(f"Indikator “{satu.nama}” dijelaskan sebagai berikut."), daftar(butir, "butir")]
    return blok


def _dijelaskan(laporan: Laporan) -> list[Indikator]:
    """Return the indicators that are no IKU of the year and of which the workbook explains something."""
    iku = {satu.kode for satu in laporan.indikator_berlaku if satu.iku}
    return [
        s for s in laporan.data.indikator if s.kode not in iku and any(baca(laporan, s) for _, baca, _ in _PENJELASAN)
    ]


def _baris_definisi(laporan: Laporan) -> list[Kelompok | Indikator]:
    return _menurut_level(_per_level(_dijelaskan(laporan)))


def _per_level(indikator: Sequence[Indikator]) -> dict[Level, list[Indikator]]:
    menurut = {level: [satu for satu in indikator if satu.level is level] for level in Level}
    return {level: isi for level, isi in menurut.items() if isi}


_DEFINISI = daftarkan_tabel(
    DeklarasiTabel[Indikator](
        "definisi",
        lambda laporan: f"Penjelasan Indikator selain IKU {laporan.nama_dinas}",
        lambda laporan: [
            KolomBesaran("Indikator", lambda b: b.nama),
            *_penjelasan(laporan, _dijelaskan(laporan)).kolom,
        ],
        _baris_definisi,
        ukuran="kecil",
        catatan=lambda laporan: _penjelasan(laporan, _dijelaskan(laporan)).catatan,
        lembar="Penjelasan Indikator",
        dokumen=UTAMA.kunci,
    )
)


# --- perjanjian kinerja ------------------------------------------------------------------------------------------


def perjanjian_pimpinan(laporan: Laporan) -> tuple[FormulirPK, ...]:
    """Return the perjanjian kinerja of the head in time order: the last one is what performance is measured against."""
    calon = [
        satu for satu in laporan.data.pk if satu.level is Level.SASARAN and satu.formulir is JenisFormulir.PERJANJIAN
    ]
    milik = [satu for satu in calon if satu.jabatan == laporan.identitas.jabatan_pimpinan] or calon
    return tuple(sorted(milik, key=lambda satu: (satu.jenis is JenisPK.PERUBAHAN, satu.tanggal or date.min)))


def nama_perjanjian(laporan: Laporan) -> str:
    """Name the perjanjian kinerja that counts, also where its form is not on sheet pk."""
    if formulir := perjanjian_pimpinan(laporan):
        return formulir[-1].jenis.nama
    sumber = {satu.sumber_target for satu in laporan.hasil.capaian_level(Level.SASARAN)}
    return next((satu.nama for satu in (JenisPK.PERUBAHAN, JenisPK.MURNI) if satu.nama in sumber), JenisPK.MURNI.nama)


def _riwayat_perjanjian(laporan: Laporan) -> str:
    """Say when the perjanjian kinerja was signed and which one it replaces."""
    formulir = perjanjian_pimpinan(laporan)
    if not formulir or formulir[-1].tanggal is None:
        return ""
    ganti = ""
    if len(formulir) > 1:
        lama = formulir[-2]
        kapan = f" tanggal {cetak_tanggal(lama.tanggal)}" if lama.tanggal else ""
        ganti = f" dan menggantikan {lama.jenis.nama}{kapan}"
    nama, tanggal = formulir[-1].jenis.nama, cetak_tanggal(formulir[-1].tanggal)
    return f"{nama} Tahun {laporan.tahun} ditandatangani pada tanggal {tanggal}{ganti}. "


def _target_lain(laporan: Laporan, baris: Sequence[BarisCapaian]) -> tuple[str, ...]:
    """Note the targets that do not come from the perjanjian kinerja named."""
    nama = nama_perjanjian(laporan)
    return tuple(
        f"Target “{satu.nama}” belum dimuat dalam {nama} sehingga diambil dari {satu.sumber_target}."
        for satu in baris
        if satu.target is not None and satu.sumber_target != nama
    )


@sajian
def tabel_perjanjian_kinerja(laporan: Laporan) -> Sequence[Blok]:
    """Show sasaran, indicators and targets of the perjanjian kinerja that counts."""
    if not _diperjanjikan(laporan):
        return kotak_kurang(laporan, *kunci_indikator_sasaran(laporan))
    return [
        paragraf(
            f"{_riwayat_perjanjian(laporan)}Sasaran, indikator, dan target yang diperjanjikan tertuang dalam ",
            Rujuk("tabel:perjanjian_kinerja"),
            ".",
        ),
        _KINERJA.tabel(laporan),
    ]


def _judul_perjanjian(laporan: Laporan) -> str:
    return f"{nama_perjanjian(laporan)} {laporan.nama_dinas} Tahun {laporan.tahun}"


def _diperjanjikan(laporan: Laporan) -> list[BarisCapaian]:
    """Return the indicators of the sasaran in the order of these."""
    isi = laporan.hasil.capaian_level(Level.SASARAN)
    return [satu for sasaran in laporan.data.sasaran for satu in isi if satu.induk == sasaran.kode]


def _kolom_kinerja(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    sasaran = {satu.kode: satu.uraian for satu in laporan.data.sasaran}
    induk = dict.fromkeys(satu.induk for satu in _diperjanjikan(laporan))
    urut = {kode: nomor for nomor, kode in enumerate(induk, start=1)}
    return [
        KolomBesaran("No.", lambda b: f"{cetak_bulat(urut[b.induk])}.", rata="tengah", gabung=lambda b: b.induk),
        KolomBesaran("Sasaran Strategis", lambda b: sasaran[b.induk], gabung=lambda b: b.induk),
        KolomBesaran("Indikator Kinerja", lambda b: b.nama),
        KolomBesaran("Satuan", lambda b: b.satuan, rata="tengah"),
        KolomBesaran(
            "Target",
            lambda b: b.target,
            besaran.TARGET,
            lambda b: besaran.TARGET.kunci(b.kode, b.tahun),
            desimal=lambda b: b.desimal,
            tampil=lambda b: cetak_nilai(b.target, b.desimal),
            acuan=True,
        ),
    ]


_KINERJA = daftarkan_tabel(
    DeklarasiTabel[BarisCapaian](
        "perjanjian_kinerja",
        lambda laporan: f"Sasaran, Indikator, dan Target dalam {_judul_perjanjian(laporan)}",
        _kolom_kinerja,
        _diperjanjikan,
        catatan=lambda laporan: _target_lain(laporan, _diperjanjikan(laporan)),
        sumber=_judul_perjanjian,
        lembar="Perjanjian Kinerja",
        dokumen=UTAMA.kunci,
        ikhtisar=True,
    )
)


@sajian
def tabel_perjanjian_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Show the programmes with budget and source of funds that the perjanjian kinerja rests on."""
    program = _program(laporan)
    if not program:
        return kotak_kurang(laporan, "lembar:anggaran")
    total = laporan.hasil.total.anggaran
    return [
        paragraf(
            "Untuk mewujudkan sasaran tersebut disediakan anggaran sebesar "
            f"{tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total))} bagi {tandai(besaran.JUMLAH.kunci('program'), banyak(len(program)))} program sebagaimana dimuat dalam ",
            Rujuk("tabel:perjanjian_anggaran"),
            ".",
        ),
        _ANGGARAN.tabel(laporan),
    ]


def _program(laporan: Laporan) -> list[PosAnggaran]:
    return [satu for satu in laporan.hasil.anggaran if satu.level == "program"]


def _baris_anggaran(laporan: Laporan) -> list[PosAnggaran | Ringkas]:
    program = _program(laporan)
    total = Angka(laporan.hasil.total.anggaran, besaran.PAGU, besaran.PAGU.kunci(besaran.TOTAL))
    return [*program, Ringkas("Jumlah", {"Anggaran": total}, rata="tengah")] if program else []


def _kolom_anggaran(laporan: Laporan) -> list[KolomBesaran[PosAnggaran]]:
    urut = {satu.kode: nomor for nomor, satu in enumerate(_program(laporan), start=1)}
    return [
        KolomBesaran("No.", lambda b: f"{cetak_bulat(urut[b.kode])}.", rata="tengah"),
        KolomBesaran("Program", lambda b: b.nama),
        KolomBesaran(
            "Anggaran",
            lambda b: b.anggaran,
            besaran.PAGU,
            lambda b: besaran.PAGU.kunci(besaran.pos_anggaran(b.kode)),
            acuan=True,
        ),
        KolomBesaran("Sumber Dana", lambda b: gabung(laporan.hasil.sumber_kode(b.kode))),
    ]


_ANGGARAN = daftarkan_tabel(
    DeklarasiTabel[PosAnggaran](
        "perjanjian_anggaran",
        lambda laporan: f"Program dan Anggaran dalam {_judul_perjanjian(laporan)}",
        _kolom_anggaran,
        _baris_anggaran,
        sumber=_judul_perjanjian,
        lembar="Perjanjian Anggaran",
        dokumen=UTAMA.kunci,
    )
)
