"""The findings: by severity and chapter, each with its place in the report, its basis and the answer to it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from kinerja.angka import TANPA_NILAI, cetak_bulat
from kinerja.model import CatatanReviu
from kinerja.reviu.aturan import ATURAN
from kinerja.reviu.lembar.letak import BAB, Letak, letak
from kinerja.reviu.temuan import Tingkat
from kinerja.reviu.tinjau import TemuanDitinjau, Tinjauan
from kinerja.sajian.blok import Blok, Judul, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.tabel import Kelompok, KolomTabel, susun_tabel, tabel

__all__ = ["daftar_temuan", "temuan_selesai"]

_ARTI = {
    Tingkat.GALAT: "Galat pasti salah dan diperbaiki sebelum laporan ditandatangani.",
    Tingkat.PERINGATAN: "Peringatan diperbaiki, atau dijelaskan bila memang demikian keadaannya.",
    Tingkat.CATATAN: "Catatan patut diketahui dan tidak selalu perlu tindakan.",
}
_HURUF = {tingkat: f"{huruf}." for tingkat, huruf in zip(Tingkat, "ABC", strict=True)}


@sajian
def daftar_temuan(tinjauan: Tinjauan) -> Sequence[Blok]:
    """List all findings by severity and chapter, in a table per chapter that is grouped by rule."""
    blok: list[Blok] = [Judul(1, "TEMUAN", kunci="temuan")]
    if tinjauan.temuan:
        kalimat = "Letak temuan dalam laporan disebut di bawah tempatnya bila laporan disusun bersama reviu ini."
        blok.append(paragraf(kalimat))
    for tingkat in Tingkat:
        milik = tinjauan.pada(tingkat)
        blok.append(Judul(2, tingkat.value.capitalize(), _HURUF[tingkat], f"temuan-{tingkat.value}"))
        if not milik:
            blok.append(paragraf(f"Tidak ada temuan pada tingkat {tingkat.value}."))
            continue
        blok.append(paragraf(_ARTI[tingkat]))
        nomor = 1
        for bab, isi in _menurut_bab(tinjauan, milik):
            blok.append(Judul(3, BAB[bab], kunci=f"temuan-{tingkat.value}-{bab or 'lain'}"))
            baris: list[_Baris | Kelompok] = []
            for aturan, sama in groupby(isi, lambda pasangan: pasangan[0].temuan.aturan):
                baris.append(Kelompok(_sebutan(aturan)))
                for satu, di in sama:
                    baris.append((nomor, satu, di))
                    nomor += 1
            blok.append(susun_tabel(_kolom(), baris, nomor_kolom=False, ukuran="kecil"))
    return blok


_Pasangan = tuple[TemuanDitinjau, Letak]
_Baris = tuple[int, TemuanDitinjau, Letak]


def _menurut_bab(tinjauan: Tinjauan, milik: Sequence[TemuanDitinjau]) -> list[tuple[str, list[_Pasangan]]]:
    """Group findings by chapter, in each by rule in the order of the register."""
    bab, aturan = list(BAB), list(ATURAN)
    semua = [(satu, letak(tinjauan.laporan, satu.temuan.tempat)) for satu in milik]
    semua.sort(key=lambda p: (bab.index(p[1].bab), aturan.index(p[0].temuan.aturan)))
    return [(nama, list(isi)) for nama, isi in groupby(semua, lambda p: p[1].bab)]


def _sebutan(nama: str) -> str:
    aturan = ATURAN[nama]
    return f"{aturan.judul}. Dasar: {aturan.dasar.rstrip('.')}."


def _kolom() -> list[KolomTabel]:
    return [
        KolomTabel("No.", lambda satu: str(satu[0]), "tengah"),
        KolomTabel("Tempat", lambda satu: Sel(satu[1].temuan.tempat, tuju=satu[2].kunci)),
        KolomTabel("Tercetak", lambda satu: satu[1].temuan.tercetak or TANPA_NILAI),
        KolomTabel("Seharusnya", lambda satu: satu[1].temuan.seharusnya or TANPA_NILAI),
        KolomTabel("Temuan", lambda satu: satu[1].temuan.pesan),
        KolomTabel("Tanggapan", lambda satu: "\n".join(satu[1].tanggapan)),
    ]


@sajian
def temuan_selesai(tinjauan: Tinjauan) -> Sequence[Blok]:
    """List what was answered earlier and is not found any more."""
    if not tinjauan.selesai:
        return []
    kolom = [
        KolomTabel("No.", lambda satu: str(satu[0]), "tengah"),
        KolomTabel("Tempat", lambda satu: satu[1].tempat or TANPA_NILAI),
        KolomTabel("Temuan", lambda satu: satu[1].pesan or satu[1].aturan),
        KolomTabel("Tanggapan", lambda satu: _jawaban(satu[1])),
    ]
    return [
        Judul(2, "Selesai", "D.", "temuan-selesai"),
        paragraf(
            f"{cetak_bulat(len(tinjauan.selesai))} temuan pada reviu.xlsx tidak ditemukan lagi, sehingga dianggap selesai."
        ),
        tabel(
            tinjauan.laporan,
            "temuan_selesai",
            "Temuan yang Sudah Selesai",
            kolom,
            enumerate(tinjauan.selesai, start=1),
            nomor_kolom=False,
            sumber="",
            ukuran="kecil",
        ),
    ]


def _jawaban(satu: CatatanReviu) -> str:
    status = f"{satu.status.value.capitalize()}." if satu.status else "Tanpa tanggapan."
    return "\n".join(filter(None, (status, satu.catatan)))
