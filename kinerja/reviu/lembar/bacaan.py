"""The first pages of the review of a published report: which file it is, and how much of it could be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from kinerja import __version__
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_persen, gabung, persen
from kinerja.besaran.cetakan import Cetakan
from kinerja.reviu.tinjau import Tinjauan
from kinerja.sajian.blok import Bagian, Blok, Judul, Kolom, Kotak, Sel, Tabel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran

if TYPE_CHECKING:
    from kinerja.pembaca import Bacaan, RingkasTabel
    from kinerja.reviu.publikasi.tinjau import TinjauanPublikasi

__all__ = ["keterbacaan", "pembuka_bacaan", "susun_keterbacaan"]

#: States of pages that were not read, with what to do.
_TAK_TERBACA = {
    "pindaian kosong": "pindaian tanpa lapisan teks; jalankan pengenalan huruf (OCR), atau mintalah PDF aslinya",
    "huruf asing": "hurufnya tidak mempunyai kode; cetak ulang dari dokumen aslinya",
    "rusak": "tidak dapat dibuka",
}
_RAGU = {
    "pindaian": "pindaian dengan lapisan teks; angkanya hasil pengenalan huruf",
    "rumit": "memuat lebih banyak garis atau huruf daripada yang dibaca; sebagian dilewati",
}


@sajian
def pembuka_bacaan(tinjauan: Tinjauan, bacaan: Bacaan) -> Sequence[Blok]:
    """Begin the review: which published report."""
    isi = {
        "Berkas": bacaan.nama,
        "Bentuk": bacaan.jenis,
        "Instansi": bacaan.instansi or TANPA_NILAI,
        "Tahun laporan": str(tinjauan.laporan.tahun or TANPA_NILAI),
        "Sidik berkas": " ".join(bacaan.sidik[i : i + 16] for i in range(0, len(bacaan.sidik), 16)),
        "Disusun dengan": f"kinerja {__version__}",
    }
    return [
        Bagian("reviu", "arab", "Hasil Reviu Laporan Terbit"),
        Judul(1, "HASIL REVIU LAPORAN TERBIT", kunci="hasil-reviu"),
        Tabel(
            (Kolom(2), Kolom(0.2), Kolom(5)),
            (),
            tuple((Sel(nama), Sel(":"), Sel(nilai)) for nama, nilai in isi.items()),
            garis=False,
        ),
        paragraf(
            "Reviu ini dibuat secara otomatis dari laporan yang sudah terbit, tanpa data asalnya. Yang dinilai hanya angka yang "
            "terbaca; angka yang barisnya atau kolomnya kurang pasti tidak menjadi galat."
        ),
    ]


@sajian
def keterbacaan(
    tinjauan: Tinjauan, bacaan: Bacaan, makna: TinjauanPublikasi, catatan: Sequence[str] = ()
) -> Sequence[Blok]:
    """Say how much could be read, before any finding; ``catatan`` are sentences on what it was read as."""
    lap = tinjauan.laporan
    blok: list[Blok] = [
        Judul(2, "Keterbacaan", kunci="keterbacaan"),
        paragraf(" ".join(susun_keterbacaan(bacaan, makna))),
    ]
    keluhan = [*catatan, *_keluhan(bacaan, _TAK_TERBACA, "tidak dibaca"), *_keluhan(bacaan, _RAGU, "kurang pasti")]
    if keluhan:
        blok.append(Kotak(tuple(paragraf(satu) for satu in keluhan), "perhatian"))
    sebab = Counter(satu.sebab for satu in bacaan.ragu)
    if sebab:
        blok.append(_tabel_ragu(sebab).tabel(lap))
    if bacaan.tabel:
        blok.append(_tabel_terbaca(bacaan.tabel).tabel(lap))
    return blok


def _tabel_ragu(sebab: Counter[str]) -> DeklarasiTabel[tuple[str, int]]:
    return DeklarasiTabel(
        "bacaan_ragu",
        lambda _laporan: "Angka yang Kurang Pasti menurut Sebabnya",
        lambda _laporan: [
            KolomBesaran("Sebab kurang pasti", lambda satu: satu[0].capitalize()),
            KolomBesaran("Angka", lambda satu: satu[1], rata="tengah", cetakan=Cetakan.CACAH),
        ],
        lambda _laporan: sorted(sebab.items(), key=lambda satu: (-satu[1], satu[0])),
        nomor_kolom=False,
        sumber=lambda _laporan: "",
    )


def _tabel_terbaca(terbaca: Sequence[RingkasTabel]) -> DeklarasiTabel[RingkasTabel]:
    def cacah(judul: str, nilai: Callable[[RingkasTabel], int]) -> KolomBesaran[RingkasTabel]:
        return KolomBesaran(judul, nilai, rata="tengah", cetakan=Cetakan.CACAH)

    return DeklarasiTabel(
        "bacaan_tabel",
        lambda _laporan: "Tabel yang Terbaca",
        lambda _laporan: [
            KolomBesaran("Tabel", lambda satu: f"{satu.judul} ({satu.keraguan})" if satu.keraguan else satu.judul),
            KolomBesaran("Halaman", lambda satu: _rentang(satu.halaman) or None, rata="tengah"),
            cacah("Baris", lambda satu: satu.banyak_baris),
            cacah("Kolom", lambda satu: satu.banyak_kolom),
            cacah("Nilai", lambda satu: satu.nilai),
            cacah("Kurang pasti", lambda satu: satu.ragu),
        ],
        lambda _laporan: terbaca,
        nomor_kolom=False,
        sumber=lambda _laporan: "",
        ukuran="kecil",
    )


def susun_keterbacaan(bacaan: Bacaan, makna: TinjauanPublikasi) -> list[str]:
    """Say in sentences how much could be read and understood, and which earlier reports it was compared with."""
    halaman = len(bacaan.halaman)
    hasil = []
    if halaman:
        tak = sum(len(bacaan.pada(satu)) for satu in _TAK_TERBACA)
        hasil.append(f"{cetak_bulat(halaman - tak)} dari {cetak_bulat(halaman)} halaman terbaca.")
    nilai = len(bacaan.baris)
    taksir = sum(satu.keraguan is not None for satu in bacaan.tabel)
    tambah = f", {cetak_bulat(taksir)} di antaranya kurang pasti susunannya" if taksir else ""
    hasil.append(f"Terbaca {cetak_bulat(len(bacaan.tabel))} tabel{tambah}, dengan {cetak_bulat(nilai)} nilai.")
    if nilai:
        ragu = len(bacaan.ragu)
        bagian = f"{cetak_bulat(ragu)} nilai ({cetak_persen(persen(ragu, nilai))})"
        hasil.append(f"{bagian if ragu else 'Tidak ada nilai yang'} kurang pasti baris atau kolomnya.")
    if makna.angka:
        bagian = cetak_persen(persen(makna.ragu, makna.angka))
        hasil.append(f"Dari {cetak_bulat(makna.angka)} nilai yang berupa angka, {bagian} kurang pasti maknanya.")
    if bacaan.kalimat:
        hasil.append(f"{cetak_bulat(len(bacaan.kalimat))} kalimat memuat angka.")
    return [*hasil, *makna.keterangan]


def _keluhan(bacaan: Bacaan, sebab: dict[str, str], sebutan: str) -> Iterable[str]:
    for keadaan, kalimat in sebab.items():
        if halaman := bacaan.pada(keadaan):
            yield f"Halaman {_rentang(halaman)} {sebutan}: {kalimat}."


def _rentang(halaman: Sequence[int]) -> str:
    """Write page numbers as people do: 1 sampai 3, 7, dan 9.

    >>> _rentang((1, 2, 3, 7, 9)), _rentang((4,)), _rentang((0,))
    ('1–3, 7, dan 9', '4', '')
    """
    hasil: list[list[int]] = []
    for satu in sorted(set(halaman) - {0}):
        if hasil and satu == hasil[-1][-1] + 1:
            hasil[-1].append(satu)
        else:
            hasil.append([satu])
    return gabung([f"{r[0]}–{r[-1]}" if len(r) > 1 else str(r[0]) for r in hasil]) if hasil else ""
