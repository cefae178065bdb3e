"""The findings: by severity and chapter, each with its place in the report, its basis and the answer to it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import groupby

from kinerja.angka import cetak_bulat
from kinerja.model import CatatanReviu
from kinerja.reviu.aturan import ATURAN
from kinerja.reviu.lembar.letak import Letak, bab_dokumen, letak
from kinerja.reviu.setara import gabung_tempat, isi_temuan, kelompokkan, pesan_temuan
from kinerja.reviu.temuan import Tingkat
from kinerja.reviu.tinjau import TemuanDitinjau, Tinjauan
from kinerja.sajian.blok import Blok, Judul, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.tabel import Kelompok

__all__ = ["daftar_temuan", "temuan_selesai"]

_ARTI = {
    Tingkat.GALAT: "Galat pasti salah dan diperbaiki sebelum laporan ditandatangani.",
    Tingkat.PERINGATAN: "Peringatan diperbaiki, atau dijelaskan bila memang demikian keadaannya.",
    Tingkat.CATATAN: "Catatan patut diketahui dan tidak selalu perlu tindakan.",
}
#: What the places say: of our own report, and of one that was read from a file.
_TERSUSUN = "Letak temuan dalam laporan disebut di bawah tempatnya bila laporan disusun bersama reviu ini."
_TERBACA = (
    "Sebutan seperti “publikasi!D12” di belakang temuan adalah sel tempat angka itu terbaca dalam publikasi.xlsx."
)
_HURUF = {tingkat: f"{huruf}." for tingkat, huruf in zip(Tingkat, "ABC", strict=True)}


@sajian
def daftar_temuan(tinjauan: Tinjauan, *, terbaca: bool = False) -> Sequence[Blok]:
    """List all findings by severity and chapter, in a table per chapter that is grouped by rule; equal ones are one row.

    ``terbaca`` says that the report is not ours, but was read from a file.
    """
    blok: list[Blok] = [Judul(1, "TEMUAN", kunci="temuan")]
    if tinjauan.temuan:
        blok.append(paragraf(_TERBACA if terbaca else _TERSUSUN))
    for tingkat in Tingkat:
        milik = tinjauan.pada(tingkat)
        blok.append(Judul(2, tingkat.value.capitalize(), _HURUF[tingkat], f"temuan-{tingkat.value}"))
        if not milik:
            blok.append(paragraf(f"Tidak ada temuan pada tingkat {tingkat.value}."))
            continue
        blok.append(paragraf(_ARTI[tingkat]))
        nomor = 1
        for bab, isi in _menurut_bab(tinjauan, milik):
            blok.append(Judul(3, bab_dokumen(tinjauan.dokumen)[bab], kunci=f"temuan-{tingkat.value}-{bab or 'lain'}"))
            baris: list[_Baris | Kelompok] = []
            for aturan, sama in groupby(isi, lambda pasangan: pasangan[0].temuan.aturan):
                baris.append(Kelompok(_sebutan(aturan)))
                for setara in kelompokkan(sama, _kunci):
                    baris.append((nomor, [satu for satu, _ in setara], setara[0][1]))
                    nomor += len(setara)
            blok.append(_tabel(baris).tabel(tinjauan.laporan))
    return blok


_Pasangan = tuple[TemuanDitinjau, Letak]
#: The number of the first of equal findings, they themselves, where they stand in the report.
_Baris = tuple[int, Sequence[TemuanDitinjau], Letak]


def _kunci(pasangan: _Pasangan) -> Hashable:
    satu, di = pasangan
    return *isi_temuan(satu), pesan_temuan(satu), di


def _nomor(baris: _Baris) -> str:
    awal, setara, _ = baris
    akhir = awal + len(setara) - 1
    return cetak_bulat(awal) if akhir == awal else f"{cetak_bulat(awal)}–{cetak_bulat(akhir)}"


def _tempat(baris: _Baris) -> str:
    return gabung_tempat([satu.temuan.tempat for satu in baris[1]])


def _menurut_bab(tinjauan: Tinjauan, milik: Sequence[TemuanDitinjau]) -> list[tuple[str, list[_Pasangan]]]:
    """Group findings by chapter, in each by rule in the order of the register."""
    bab, aturan = list(bab_dokumen(tinjauan.dokumen)), list(ATURAN)
    semua = [(satu, letak(tinjauan.laporan, satu.temuan.tempat, tinjauan.dokumen)) for satu in milik]
    semua.sort(key=lambda p: (bab.index(p[1].bab), aturan.index(p[0].temuan.aturan)))
    return [(nama, list(isi)) for nama, isi in groupby(semua, lambda p: p[1].bab)]


def _sebutan(nama: str) -> str:
    aturan = ATURAN[nama]
    return f"{aturan.judul}. Dasar: {aturan.dasar.rstrip('.')}."


_KOLOM: tuple[KolomBesaran[_Baris], ...] = (
    KolomBesaran("No.", _nomor, rata="tengah"),
    KolomBesaran("Tempat", _tempat, tampil=lambda satu: Sel(_tempat(satu), tuju=satu[2].kunci)),
    KolomBesaran("Tercetak", lambda satu: satu[1][0].temuan.tercetak or None),
    KolomBesaran("Seharusnya", lambda satu: satu[1][0].temuan.seharusnya or None),
    KolomBesaran("Temuan", lambda satu: satu[1][0].temuan.pesan),
    KolomBesaran("Tanggapan", lambda satu: "\n".join(satu[1][0].tanggapan)),
)


def _tabel(baris: Sequence[_Baris | Kelompok]) -> DeklarasiTabel[_Baris]:
    """Declare the findings of a chapter, without number and caption."""
    return DeklarasiTabel(
        "",
        lambda _laporan: "",
        lambda _laporan: _KOLOM,
        lambda _laporan: baris,
        nomor_kolom=False,
        ukuran="kecil",
        ikhtisar=True,
    )


@sajian
def temuan_selesai(tinjauan: Tinjauan) -> Sequence[Blok]:
    """List what was answered earlier and is not found any more."""
    if not tinjauan.selesai:
        return []
    tabel = DeklarasiTabel[tuple[int, CatatanReviu]](
        "temuan_selesai",
        lambda _laporan: "Temuan yang Sudah Selesai",
        lambda _laporan: [
            KolomBesaran("No.", lambda satu: satu[0], rata="tengah"),
            KolomBesaran("Tempat", lambda satu: satu[1].tempat or None),
            KolomBesaran("Temuan", lambda satu: satu[1].pesan or satu[1].aturan),
            KolomBesaran("Tanggapan", lambda satu: _jawaban(satu[1])),
        ],
        lambda _laporan: [*enumerate(tinjauan.selesai, start=1)],
        nomor_kolom=False,
        sumber=lambda _laporan: "",
        ukuran="kecil",
    )
    return [
        Judul(2, "Selesai", "D.", "temuan-selesai"),
        paragraf(
            f"{cetak_bulat(len(tinjauan.selesai))} temuan pada reviu.xlsx tidak ditemukan lagi sehingga dianggap selesai."
        ),
        tabel.tabel(tinjauan.laporan),
    ]


def _jawaban(satu: CatatanReviu) -> str:
    status = f"{satu.status.value.capitalize()}." if satu.status else "Tanpa tanggapan."
    return "\n".join(filter(None, (status, satu.catatan)))
