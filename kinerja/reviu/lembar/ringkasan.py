"""The first pages of a review: what was reviewed, and how many findings of which kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kinerja import __version__
from kinerja.angka import cetak_bulat, cetak_tanggal, gabung
from kinerja.besaran.cetakan import Cetakan
from kinerja.dokumen import REVIU, UTAMA, Dokumen
from kinerja.reviu.aturan import ATURAN, Keluarga
from kinerja.reviu.lembar.letak import bab_dokumen, letak
from kinerja.reviu.temuan import Tingkat
from kinerja.reviu.tinjau import Keadaan, TemuanDitinjau, Tinjauan, sidik_laporan
from kinerja.sajian.blok import Bagian, Blok, Judul, Kolom, Kotak, Sel, Tabel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran

__all__ = ["judul_reviu", "pembuka", "ringkasan"]


def judul_reviu(dokumen: Dokumen) -> str:
    """Return what the review of a document is called.

    >>> judul_reviu(UTAMA)
    'Hasil Reviu Laporan Kinerja'
    """
    return (
        REVIU.nama
        if dokumen.kunci == UTAMA.kunci
        else f"Hasil Reviu {' '.join(f'{kata[:1].upper()}{kata[1:]}' for kata in dokumen.sebutan.split())}"
    )


@sajian
def pembuka(tinjauan: Tinjauan) -> Sequence[Blok]:
    """Begin the review: which report, from which input, by which rules."""
    lap = tinjauan.laporan
    sidik = sidik_laporan(lap)
    jawaban, judul = len(lap.bahan.catatan_reviu), judul_reviu(tinjauan.dokumen)
    isi = {
        "Laporan": tinjauan.dokumen.berjudul(lap.masa.sebutan),
        "Perangkat daerah": lap.nama_dinas,
        "Pemerintah daerah": lap.kabupaten.pemerintah,
        "Periode Renstra": lap.periode_renstra,
        "Tanggal laporan": cetak_tanggal(lap.tanggal(tinjauan.dokumen)),
        "Sidik masukan": " ".join(sidik[i : i + 16] for i in range(0, len(sidik), 16)),
        "Aturan yang diperiksa": cetak_bulat(len(ATURAN)),
        "Tanggapan yang dibaca": f"{cetak_bulat(jawaban)} baris dari reviu.xlsx" if jawaban else "belum ada",
        "Disusun dengan": f"kinerja {__version__}",
    }
    return [
        Bagian(REVIU.kunci, "arab", judul),
        Judul(1, judul.upper(), kunci="hasil-reviu"),
        Tabel(
            (Kolom(2), Kolom(0.2), Kolom(5)),
            (),
            tuple((Sel(nama), Sel(":"), Sel(nilai)) for nama, nilai in isi.items()),
            garis=False,
        ),
        paragraf(
            "Reviu ini dibuat secara otomatis dari data laporan. Sidik masukan berubah bila satu saja angka, pilihan, atau "
            "kalimat masukan berubah sehingga dapat dipastikan laporan mana yang direviu."
        ),
    ]


@sajian
def ringkasan(tinjauan: Tinjauan) -> Sequence[Blok]:
    """Count the findings by severity and state, by family of rules, and by chapter."""
    blok: list[Blok] = [Judul(2, "Ringkasan", kunci="ringkasan"), paragraf(_kalimat(tinjauan))]
    if not tinjauan.temuan:
        return blok
    buka = [satu for satu in tinjauan.temuan if satu.keadaan is Keadaan.DIBUKA]
    if buka:
        blok.append(
            Kotak(
                (paragraf(f"{cetak_bulat(len(buka))} temuan dibuka kembali karena masih atau kembali ditemukan."),),
                "perhatian",
            )
        )
    lap = tinjauan.laporan
    keluarga = {satu: satu.value.capitalize() for satu in Keluarga}
    return [
        *blok,
        _silang(
            tinjauan,
            "reviu_keadaan",
            "Temuan menurut Tingkat dan Tanggapan",
            "Tanggapan",
            {satu: satu.value.capitalize() for satu in Keadaan},
            lambda satu: satu.keadaan,
        ),
        _silang(
            tinjauan,
            "reviu_keluarga",
            "Temuan menurut Tingkat dan Kelompok Aturan",
            "Kelompok aturan",
            keluarga,
            lambda satu: ATURAN[satu.temuan.aturan].keluarga,
        ),
        _silang(
            tinjauan,
            "reviu_bab",
            "Temuan menurut Tingkat dan Bab",
            "Bab",
            bab_dokumen(tinjauan.dokumen),
            lambda satu: letak(lap, satu.temuan.tempat, tinjauan.dokumen).bab,
        ),
    ]


def _kalimat(tinjauan: Tinjauan) -> str:
    aturan = f"{cetak_bulat(len(ATURAN))} aturan diperiksa"
    if not tinjauan.temuan:
        isi = f"{aturan} dan tidak ada temuan."
    else:
        rinci = gabung([f"{cetak_bulat(len(tinjauan.pada(t)))} {t.value}" for t in Tingkat if tinjauan.pada(t)])
        buka = sum(satu.terbuka for satu in tinjauan.temuan)
        nasib = f"{cetak_bulat(buka)} di antaranya masih terbuka" if buka else "semuanya sudah dijelaskan"
        if buka == len(tinjauan.temuan):
            nasib = "semuanya masih terbuka" if buka > 1 else "belum dijelaskan"
        isi = f"{aturan} dan ada {cetak_bulat(len(tinjauan.temuan))} temuan: {rinci}; {nasib}."
    selesai = len(tinjauan.selesai)
    return f"{isi} {cetak_bulat(selesai)} temuan sebelumnya sudah selesai." if selesai else isi


def _silang(
    tinjauan: Tinjauan,
    kunci: str,
    judul: str,
    kepala: str,
    nama: Mapping[Any, str],
    ciri: Callable[[TemuanDitinjau], object],
) -> Tabel:
    """Count findings by a trait (rows that occur) and severity (columns), with totals."""
    hitung: dict[object, dict[Tingkat, int]] = {}
    for satu in tinjauan.temuan:
        baris = hitung.setdefault(ciri(satu), dict.fromkeys(Tingkat, 0))
        baris[satu.temuan.tingkat] += 1
    tabel = DeklarasiTabel[_Hitungan](
        kunci,
        lambda _laporan: judul,
        lambda _laporan: [
            KolomBesaran(kepala, lambda satu: satu[0]),
            *(_kolom(tingkat) for tingkat in Tingkat),
            KolomBesaran("Jumlah", lambda satu: sum(satu[1].values()), rata="tengah", cetakan=Cetakan.CACAH),
        ],
        lambda _laporan: [(nama[satu], hitung[satu]) for satu in nama if satu in hitung],
        jumlah=lambda _laporan: ("Jumlah", {tingkat: len(tinjauan.pada(tingkat)) for tingkat in Tingkat}),
        nomor_kolom=False,
        sumber=lambda _laporan: "",
    )
    return tabel.tabel(tinjauan.laporan)


#: A row: its name, and how many findings there are of each severity.
_Hitungan = tuple[str, Mapping[Tingkat, int]]


def _kolom(tingkat: Tingkat) -> KolomBesaran[_Hitungan]:
    return KolomBesaran(tingkat.value.capitalize(), lambda satu: satu[1][tingkat], rata="tengah", cetakan=Cetakan.CACAH)
