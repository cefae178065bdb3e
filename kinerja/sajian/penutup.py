"""Bab IV: conclusions counted from the results, progress on isu strategis, last evaluation, next steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, gabung
from kinerja.besaran import daftar as besaran
from kinerja.dokumen import UTAMA, Dokumen
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import IsuStrategis, StatusTindakLanjut
from kinerja.sajian.blok import Blok, Butir, Daftar, PihakTtd, Rujuk, Sel, TandaTangan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kerangka import (
    butir,
    daftar,
    isi_narasi,
    kotak_kurang,
    kunci_indikator_sasaran,
    sel_kurang,
    teks,
)
from kinerja.sajian.simpulan import (
    LEVEL_SIMPULAN,
    indikator_gagal,
    kalimat_anggaran,
    kalimat_efisiensi_sasaran,
    kalimat_gagal,
    kalimat_peringkat,
    kalimat_rata_rata,
    kalimat_serapan,
    kalimat_status,
    kalimat_tahun_lalu,
)
from kinerja.sajian.tabel import Kelompok, KolomTabel, sel_predikat, tabel

__all__ = [
    "kesimpulan",
    "langkah_perbaikan",
    "penutup_laporan",
    "progres_isu",
    "simpulan_predikat",
    "tanda_tangan_pimpinan",
    "tindak_lanjut_evaluasi",
]


@sajian
def kesimpulan(laporan: Laporan) -> Sequence[Blok]:
    """Show the written conclusion and the numbered conclusions that are counted from the results."""
    uang = f"{kalimat_anggaran(laporan)} {kalimat_serapan(laporan)}".strip()
    banding = " ".join([kalimat_tahun_lalu(laporan), *kalimat_peringkat(laporan)]).strip()
    hasil = [*(kalimat_status(laporan, level) for level in LEVEL_SIMPULAN), kalimat_rata_rata(laporan)]
    isi = [
        *(butir(kalimat) for kalimat in hasil if kalimat),
        *_butir_gagal(laporan),
        *(butir(kalimat) for kalimat in (uang, kalimat_efisiensi_sasaran(laporan), banding) if kalimat),
    ]
    return [
        *isi_narasi(laporan, "kesimpulan"),
        paragraf(f"Dari hasil pengukuran kinerja tahun {laporan.tahun} ditarik kesimpulan sebagai berikut."),
        Daftar(tuple(isi), "angka"),
    ]


def _butir_gagal(laporan: Laporan) -> list[Butir]:
    gagal = indikator_gagal(laporan)
    if len(gagal) > 1:
        jumlah = tandai(besaran.STATUS.kunci("semua", "tidak_tercapai"), str(len(gagal)))
        awal = teks(f"Sebanyak {jumlah} indikator tidak mencapai target.")
        return [Butir((awal, daftar((kalimat_gagal(laporan, satu, rujuk=True) for satu in gagal), "huruf")))]
    if gagal:
        return [butir(kalimat_gagal(laporan, gagal[0], rujuk=True))]
    rekap = laporan.hasil.rekap_status
    belum, semua = sum(satu.belum_dinilai for satu in rekap), sum(satu.jumlah for satu in rekap)
    if belum == semua:
        return []
    kata = "di antara indikator yang dapat dinilai" if belum else "pada tingkat tujuan, sasaran, dan program"
    return [butir(f"Tidak ada indikator yang gagal mencapai target {kata}.")]


#: The levels that are counted, and their sum.
_KOLOM_PREDIKAT = ("tujuan", "sasaran", "program", "jumlah")


class _BarisPredikat(NamedTuple):
    """A predikat with its number of indicators by level."""

    predikat: str
    tingkat: int | None
    jumlah: Mapping[str, int]


@sajian
def simpulan_predikat(laporan: Laporan) -> Sequence[Blok]:
    """Count the indicators of tujuan, sasaran and program per predikat."""
    baris = [
        _BarisPredikat(satu.predikat, satu.tingkat, {nama: getattr(satu, nama) for nama in _KOLOM_PREDIKAT})
        for satu in laporan.hasil.rekap_predikat
    ]
    kelas = {satu.predikat: hitung.teks_kelas(satu) for satu in laporan.skala.kelas}
    total = {satu.level.value: satu.jumlah for satu in laporan.hasil.rekap_status}
    total["jumlah"] = sum(total.values())
    if not total["jumlah"]:
        return kotak_kurang(laporan, *kunci_indikator_sasaran(laporan))
    belum = {nama: jumlah - sum(satu.jumlah[nama] for satu in baris) for nama, jumlah in total.items()}
    if belum["jumlah"]:
        baris.append(_BarisPredikat("Tanpa predikat", None, belum))
    kolom = [
        KolomTabel("Predikat", lambda satu: sel_predikat(satu.predikat, satu.tingkat)),
        KolomTabel("Capaian (x, persen)", lambda satu: Sel(kelas.get(satu.predikat, TANPA_NILAI), rata="tengah")),
        *(_kolom_jumlah(nama) for nama in total),
    ]
    jumlah = (
        Sel("Jumlah", lebar=2),
        *(
            Sel(tandai(besaran.STATUS.kunci("semua" if nama == "jumlah" else nama, "jumlah"), cetak_bulat(isi)))
            for nama, isi in total.items()
        ),
    )
    return [
        paragraf(
            "Sebaran indikator menurut predikat capaiannya diringkas dalam ", Rujuk("tabel:simpulan_predikat"), "."
        ),
        tabel(
            laporan,
            "simpulan_predikat",
            f"Jumlah Indikator menurut Predikat Capaian Tahun {laporan.tahun}",
            kolom,
            baris,
            jumlah=[jumlah],
        ),
    ]


def _kolom_jumlah(nama: str) -> KolomTabel:
    return KolomTabel(
        nama.capitalize(),
        lambda satu: cetak_bulat(satu.jumlah[nama]),
        "tengah",
        grup="Jumlah Indikator",
        jejak=lambda satu: besaran.PREDIKAT.kunci(nama, satu.predikat if satu.tingkat else "tanpa predikat"),
    )


@sajian
def progres_isu(laporan: Laporan) -> Sequence[Blok]:
    """Show what was done about each problem of the isu strategis and what still hinders."""
    baris: list[Kelompok | tuple[int, IsuStrategis]] = []
    nomor = {id(satu): urut for urut, satu in enumerate(laporan.data.isu_strategis, start=1)}
    for isu, milik in groupby(laporan.data.isu_strategis, lambda satu: laporan.uraian(satu, "isu")):
        baris += [Kelompok(f"Isu strategis: {isu}"), *enumerate(milik, start=1)]
    if not baris:
        return kotak_kurang(laporan, "lembar:isu_strategis")

    def isi(satu: IsuStrategis, nama: str) -> Sel:
        uraian = laporan.uraian(satu, nama)
        return Sel(uraian) if uraian else sel_kurang(laporan, f"{nama}:{nomor[id(satu)]}")

    kolom = [
        KolomTabel("No.", lambda satu: str(satu[0]), "tengah"),
        KolomTabel("Permasalahan", lambda satu: isi(satu[1], "permasalahan")),
        KolomTabel("Upaya yang Dilakukan", lambda satu: isi(satu[1], "upaya")),
        KolomTabel("Kendala yang Masih Dihadapi", lambda satu: isi(satu[1], "kendala")),
    ]
    return [
        paragraf(
            f"Upaya yang dilakukan pada tahun {laporan.tahun} untuk menangani isu strategis dan kendala yang "
            "masih dihadapi diuraikan dalam ",
            Rujuk("tabel:progres_isu"),
            ".",
        ),
        tabel(
            laporan,
            "progres_isu",
            f"Progres Penyelesaian Isu Strategis Tahun {laporan.tahun}",
            kolom,
            baris,
            ukuran="kecil",
        ),
    ]


@sajian
def tindak_lanjut_evaluasi(laporan: Laporan) -> Sequence[Blok]:
    """Show the follow-up of last year's recommendations, or say that the workbook holds none."""
    baris = list(enumerate(laporan.data.tindak_lanjut_lhe, start=1))
    if not baris:
        return [
            paragraf(
                "Laporan ini tidak menyajikan tindak lanjut rekomendasi hasil evaluasi akuntabilitas kinerja tahun "
                "sebelumnya."
            )
        ]
    jumlah = Counter(satu.status for _, satu in baris)
    kata = {
        StatusTindakLanjut.SELESAI: "selesai ditindaklanjuti",
        StatusTindakLanjut.PROSES: "dalam proses",
        StatusTindakLanjut.BELUM: "belum ditindaklanjuti",
    }
    isi = gabung(
        [
            f"{tandai(besaran.REKOMENDASI.kunci(status.value), str(jumlah[status]))} {sebutan}"
            for status, sebutan in kata.items()
            if jumlah[status]
        ]
    )
    kolom = [
        KolomTabel("No.", lambda satu: str(satu[0]), "tengah"),
        KolomTabel("Rekomendasi", lambda satu: laporan.uraian(satu[1], "rekomendasi")),
        KolomTabel(
            "Tindak Lanjut",
            lambda satu: laporan.uraian(satu[1], "tindak_lanjut") or sel_kurang(laporan, f"tindak_lanjut:{satu[0]}"),
        ),
        KolomTabel("Status", lambda satu: Sel(satu[1].status.value.capitalize(), rata="tengah")),
    ]
    return [
        paragraf(
            f"Dari {tandai(besaran.JUMLAH.kunci('rekomendasi'), str(len(baris)))} rekomendasi hasil evaluasi akuntabilitas kinerja tahun sebelumnya, {isi}. Rinciannya "
            "dimuat dalam ",
            Rujuk("tabel:tindak_lanjut_lhe"),
            ".",
        ),
        tabel(laporan, "tindak_lanjut_lhe", "Tindak Lanjut Rekomendasi Hasil Evaluasi Tahun Sebelumnya", kolom, baris),
    ]


@sajian
def langkah_perbaikan(laporan: Laporan) -> Sequence[Blok]:
    """List what will be done next."""
    langkah = [laporan.uraian(satu) for satu in laporan.data.langkah]
    if not langkah:
        return kotak_kurang(laporan, "lembar:langkah")
    return [
        paragraf("Berdasarkan hasil dan kendala tersebut, langkah perbaikan selanjutnya adalah sebagai berikut."),
        daftar(langkah),
    ]


@sajian
def penutup_laporan(laporan: Laporan) -> Sequence[Blok]:
    """Close the report: the written closing, place and date, and the head's signature."""
    return [*isi_narasi(laporan, "penutup"), tanda_tangan_pimpinan(laporan)]


def tanda_tangan_pimpinan(laporan: Laporan, dokumen: Dokumen = UTAMA) -> TandaTangan:
    """Make the signature block of the head of the perangkat daerah; the name stays a dotted line."""
    pihak = PihakTtd(laporan.identitas.jabatan_pimpinan.upper())
    return TandaTangan(pihak, tempat_tanggal=laporan.tempat_tanggal(dokumen))
