"""Bab IV: conclusions counted from the results, progress on isu strategis, last evaluation, next steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from kinerja import hitung
from kinerja.angka import gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.dokumen import UTAMA, Dokumen
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import IsuStrategis, Langkah, StatusTindakLanjut, TindakLanjutLHE
from kinerja.sajian.blok import Blok, Butir, Daftar, PihakTtd, Rujuk, Sel, TandaTangan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
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
    rincian_gagal,
)
from kinerja.sajian.tabel import Kelompok, sel_predikat

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
        awal, isi = rincian_gagal(laporan, gagal, rujuk=True)
        return [Butir((teks(awal), daftar(isi, "huruf")))]
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
    """A predikat with its number of indicators by level; None for the sum of all."""

    predikat: str | None
    tingkat: int | None
    jumlah: Mapping[str, int]


def _total_predikat(laporan: Laporan) -> _BarisPredikat:
    total = {satu.level.value: satu.jumlah for satu in laporan.hasil.rekap_status}
    return _BarisPredikat(None, None, {**total, "jumlah": sum(total.values())})


def _baris_predikat(laporan: Laporan) -> list[_BarisPredikat]:
    baris = [
        _BarisPredikat(satu.predikat, satu.tingkat, {nama: getattr(satu, nama) for nama in _KOLOM_PREDIKAT})
        for satu in laporan.hasil.rekap_predikat
    ]
    total = _total_predikat(laporan).jumlah
    belum = {nama: jumlah - sum(satu.jumlah[nama] for satu in baris) for nama, jumlah in total.items()}
    return [*baris, _BarisPredikat("Tanpa predikat", None, belum)] if belum["jumlah"] else baris


def _kolom_predikat(laporan: Laporan) -> list[KolomBesaran[_BarisPredikat]]:
    kelas = {satu.predikat: hitung.teks_kelas(satu) for satu in laporan.skala.kelas}
    return [
        KolomBesaran("Predikat", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
        KolomBesaran("Capaian (x, persen)", lambda p: kelas.get(p.predikat or ""), rata="tengah"),
        *(_kolom_jumlah(nama) for nama in _total_predikat(laporan).jumlah),
    ]


def _kolom_jumlah(nama: str) -> KolomBesaran[_BarisPredikat]:
    def kunci(p: _BarisPredikat) -> Kunci:
        if p.predikat is None:
            return besaran.STATUS.kunci("semua" if nama == "jumlah" else nama, "jumlah")
        return besaran.PREDIKAT.kunci(nama, p.predikat if p.tingkat else "tanpa predikat")

    return KolomBesaran(
        nama.capitalize(), lambda p: p.jumlah[nama], besaran.PREDIKAT, kunci, rata="tengah", grup="Jumlah Indikator"
    )


_PREDIKAT = daftarkan_tabel(
    DeklarasiTabel(
        "simpulan_predikat",
        lambda laporan: f"Jumlah Indikator menurut Predikat Capaian Tahun {laporan.tahun}",
        _kolom_predikat,
        _baris_predikat,
        jumlah=_total_predikat,
        lembar="Predikat",
        dokumen=UTAMA.kunci,
        ikhtisar=True,
    )
)


@sajian
def simpulan_predikat(laporan: Laporan) -> Sequence[Blok]:
    """Count the indicators of tujuan, sasaran and program per predikat."""
    if not _total_predikat(laporan).jumlah["jumlah"]:
        return kotak_kurang(laporan, *kunci_indikator_sasaran(laporan))
    return [
        paragraf(
            "Sebaran indikator menurut predikat capaiannya diringkas dalam ", Rujuk("tabel:simpulan_predikat"), "."
        ),
        _PREDIKAT.tabel(laporan),
    ]


def _baris_isu(laporan: Laporan) -> list[Kelompok | tuple[int, IsuStrategis]]:
    baris: list[Kelompok | tuple[int, IsuStrategis]] = []
    for isu, milik in groupby(laporan.data.isu_strategis, lambda satu: laporan.uraian(satu, "isu")):
        baris += [Kelompok(f"Isu strategis: {isu}"), *enumerate(milik, start=1)]
    return baris


def _kolom_isu(laporan: Laporan) -> list[KolomBesaran[tuple[int, IsuStrategis]]]:
    nomor = {id(satu): urut for urut, satu in enumerate(laporan.data.isu_strategis, start=1)}

    def kolom(judul: str, nama: str, *, bila_ada: bool = False) -> KolomBesaran[tuple[int, IsuStrategis]]:
        def tampil(satu: tuple[int, IsuStrategis]) -> str | Sel:
            return laporan.uraian(satu[1], nama) or sel_kurang(laporan, f"{nama}:{nomor[id(satu[1])]}")

        return KolomBesaran(judul, lambda satu: laporan.uraian(satu[1], nama) or None, tampil=tampil, bila_ada=bila_ada)

    return [
        KolomBesaran("No.", lambda satu: satu[0], rata="tengah"),
        kolom("Permasalahan", "permasalahan"),
        kolom("Upaya yang Dilakukan", "upaya"),
        kolom("Kendala yang Masih Dihadapi", "kendala", bila_ada=True),
    ]


_ISU = daftarkan_tabel(
    DeklarasiTabel(
        "progres_isu",
        lambda laporan: f"Progres Penyelesaian Isu Strategis Tahun {laporan.tahun}",
        _kolom_isu,
        _baris_isu,
        ukuran="kecil",
        lembar="Progres Isu",
        dokumen=UTAMA.kunci,
    )
)


@sajian
def progres_isu(laporan: Laporan) -> Sequence[Blok]:
    """Show what was done about each problem of the isu strategis and what still hinders."""
    if not laporan.data.isu_strategis:
        return kotak_kurang(laporan, "lembar:isu_strategis")
    return [
        paragraf(
            f"Upaya yang dilakukan pada tahun {laporan.tahun} untuk menangani isu strategis dan kendala yang "
            "masih dihadapi diuraikan dalam ",
            Rujuk("tabel:progres_isu"),
            ".",
        ),
        _ISU.tabel(laporan),
    ]


@sajian
def tindak_lanjut_evaluasi(laporan: Laporan) -> Sequence[Blok]:
    """Show the follow-up of last year's recommendations; nothing where the workbook holds none."""
    baris = laporan.data.tindak_lanjut_lhe
    if not baris:
        return []
    jumlah = Counter(satu.status for satu in baris)
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
    semua = tandai(besaran.JUMLAH.kunci("rekomendasi"), str(len(baris)))
    apa = "rekomendasi hasil evaluasi akuntabilitas kinerja tahun sebelumnya"
    kalimat = f"Dari {semua} {apa}, {isi}" if len(baris) > 1 else f"Satu-satunya {apa} {kata[baris[0].status]}"
    return [
        paragraf(f"{kalimat}. Rinciannya dimuat dalam ", Rujuk("tabel:tindak_lanjut_lhe"), "."),
        _TINDAK_LANJUT.tabel(laporan),
    ]


def _kolom_tindak_lanjut(laporan: Laporan) -> list[KolomBesaran[tuple[int, TindakLanjutLHE]]]:
    return [
        KolomBesaran("No.", lambda satu: satu[0], rata="tengah"),
        KolomBesaran("Rekomendasi", lambda satu: laporan.uraian(satu[1], "rekomendasi")),
        KolomBesaran(
            "Tindak Lanjut",
            lambda satu: laporan.uraian(satu[1], "tindak_lanjut") or None,
            tampil=lambda satu: (
                laporan.uraian(satu[1], "tindak_lanjut") or sel_kurang(laporan, f"tindak_lanjut:{satu[0]}")
            ),
        ),
        KolomBesaran("Status", lambda satu: satu[1].status.value.capitalize(), rata="tengah"),
        *_kolom_pelaksana(laporan.data.tindak_lanjut_lhe),
    ]


#: What a step may tell beside itself: who answers for it, until when, and what proves it.
_PELAKSANA: Mapping[str, Callable[[Langkah | TindakLanjutLHE], str | None]] = {
    "Penanggung Jawab": lambda satu: satu.penanggung_jawab,
    "Tenggat": lambda satu: satu.tenggat,
    "Bukti": lambda satu: satu.bukti,
}


def _kolom_pelaksana(
    baris: Sequence[Langkah | TindakLanjutLHE],
) -> list[KolomBesaran[tuple[int, Langkah | TindakLanjutLHE]]]:
    """Declare those of :data:`_PELAKSANA` that some row tells."""

    def kolom(
        judul: str, isi: Callable[[Langkah | TindakLanjutLHE], str | None]
    ) -> KolomBesaran[tuple[int, Langkah | TindakLanjutLHE]]:
        return KolomBesaran(judul, lambda satu: isi(satu[1]))

    return [kolom(judul, isi) for judul, isi in _PELAKSANA.items() if any(map(isi, baris))]


_TINDAK_LANJUT = daftarkan_tabel(
    DeklarasiTabel(
        "tindak_lanjut_lhe",
        lambda _laporan: "Tindak Lanjut Rekomendasi Hasil Evaluasi Tahun Sebelumnya",
        _kolom_tindak_lanjut,
        lambda laporan: [*enumerate(laporan.data.tindak_lanjut_lhe, start=1)],
        lembar="Tindak Lanjut",
        dokumen=UTAMA.kunci,
    )
)


@sajian
def langkah_perbaikan(laporan: Laporan) -> Sequence[Blok]:
    """List what will be done next."""
    langkah = laporan.data.langkah
    if not langkah:
        return kotak_kurang(laporan, "lembar:langkah")
    if _kolom_pelaksana(langkah):
        awal = "Berdasarkan hasil dan kendala tersebut, langkah perbaikan selanjutnya dimuat dalam "
        return [paragraf(awal, Rujuk("tabel:langkah"), "."), _LANGKAH.tabel(laporan)]
    return [
        paragraf("Berdasarkan hasil dan kendala tersebut, langkah perbaikan selanjutnya adalah sebagai berikut."),
        daftar(laporan.uraian(satu) for satu in langkah),
    ]


def _kolom_langkah(laporan: Laporan) -> list[KolomBesaran[tuple[int, Langkah]]]:
    return [
        KolomBesaran("No.", lambda satu: satu[0], rata="tengah"),
        KolomBesaran("Langkah Perbaikan", lambda satu: laporan.uraian(satu[1])),
        *_kolom_pelaksana(laporan.data.langkah),
    ]


_LANGKAH = daftarkan_tabel(
    DeklarasiTabel(
        "langkah",
        lambda _laporan: "Langkah Perbaikan Selanjutnya",
        _kolom_langkah,
        lambda laporan: [*enumerate(laporan.data.langkah, start=1)],
        lembar="Langkah",
        dokumen=UTAMA.kunci,
    )
)


@sajian
def penutup_laporan(laporan: Laporan) -> Sequence[Blok]:
    """Close the report: the written closing, place and date, and the head's signature."""
    return [*isi_narasi(laporan, "penutup"), tanda_tangan_pimpinan(laporan)]


def tanda_tangan_pimpinan(laporan: Laporan, dokumen: Dokumen = UTAMA) -> TandaTangan:
    """Make the signature block of the head of the perangkat daerah; the name stays a dotted line."""
    pihak = PihakTtd(laporan.identitas.jabatan_pimpinan.upper())
    return TandaTangan(pihak, tempat_tanggal=laporan.tempat_tanggal(dokumen))
