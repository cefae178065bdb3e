"""What all tables of staff share: sentences and columns of people by gender. All counts in orang."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kinerja.angka import NBSP, cetak_bulat, cetak_persen
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci, Pos
from kinerja.hitung import JumlahOrang, bagian_orang
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import KolomBesaran
from kinerja.sajian.tabel import gambar
from kinerja.sajian.temuan import beralih, temuan_pegawai

__all__ = [
    "KELAMIN",
    "KETERANGAN_KELAMIN",
    "BarisOrang",
    "baris_orang",
    "grafik_kelamin",
    "kolom_orang",
    "orang_bagian",
    "sambung_kelamin",
    "sebut_kelamin",
    "sebut_orang",
    "seluruh_orang",
]

#: What columns end with, and their title.
KELAMIN = (("l", "L"), ("p", "P"))
KETERANGAN_KELAMIN = "L = laki-laki; P = perempuan."


class BarisOrang(NamedTuple):
    """A row of people: its number ("" for a sum), its counts, its name, and what its keys begin with."""

    nomor: str
    orang: JumlahOrang
    sebutan: str
    pos: Pos


def baris_orang(baris: Sequence[JumlahOrang], pos: Sequence[Pos]) -> list[BarisOrang]:
    """Number rows of people."""
    return [
        BarisOrang(f"{cetak_bulat(urut)}.", satu, satu.nama, tempat)
        for urut, (satu, tempat) in enumerate(zip(baris, pos, strict=True), start=1)
    ]


def kolom_orang(judul: str, total: JumlahOrang, *, bagian: bool = False) -> list[KolomBesaran[BarisOrang]]:
    """Declare the columns of people: both genders where all rows have them, all, perhaps the share in the total."""

    def orang(kepala: str, bidang: str) -> KolomBesaran[BarisOrang]:
        return KolomBesaran(
            kepala,
            lambda b: b.orang.orang(bidang),
            besaran.ORANG,
            lambda b: besaran.ORANG.kunci(b.pos, bidang),
            rata="tengah",
        )

    kelamin = [orang("Laki-laki", "laki_laki"), orang("Perempuan", "perempuan")]
    persen = KolomBesaran[BarisOrang](
        "%",
        lambda b: b.orang.bagian("jumlah", total.jumlah),
        besaran.BAGIAN,
        lambda b: besaran.BAGIAN.kunci(b.pos),
        satuan="",
        rata="tengah",
    )
    return [
        KolomBesaran("No.", lambda b: b.nomor, rata="tengah"),
        KolomBesaran(judul, lambda b: b.sebutan),
        *(kelamin if None not in (total.laki_laki, total.perempuan) else []),
        orang("Jumlah", "jumlah"),
        *([persen] if bagian else []),
    ]


def sebut_orang(jumlah: int, seluruh: int, kunci: Kunci, bagian: Kunci) -> str:
    """Print a count of people with its share; both are named by their keys."""
    berapa = tandai(kunci, cetak_bulat(jumlah))
    return f"{berapa}{NBSP}orang ({tandai(bagian, cetak_persen(bagian_orang(jumlah, seluruh)))})"


def sebut_kelamin(satu: JumlahOrang, pos: Pos) -> str:
    """Say how many of a row with ``laki_laki`` and ``perempuan`` are men and women; "" where that is not known."""
    if satu.laki_laki is None or satu.perempuan is None:
        return ""
    if not satu.perempuan or not satu.laki_laki:
        kelamin = "laki-laki" if satu.laki_laki else "perempuan"
        return f"yaitu seorang {kelamin}" if satu.jumlah == 1 else f"seluruhnya {kelamin}"
    laki, perempuan = (
        sebut_orang(banyak, satu.jumlah, besaran.ORANG.kunci(pos, bidang), besaran.PERSEN_ORANG.kunci(pos, bidang))
        for bidang, banyak in (("laki_laki", satu.laki_laki), ("perempuan", satu.perempuan))
    )
    return f"terdiri atas laki-laki {laki} dan perempuan {perempuan}"


def sambung_kelamin(satu: JumlahOrang, pos: Pos) -> str:
    """Continue a sentence with the genders of a row, if they are known."""
    kelamin = sebut_kelamin(satu, pos)
    return f", {kelamin}" if kelamin else ""


def seluruh_orang(jumlah: int) -> str:
    """Begin a sentence that holds of all people of a group.

    >>> seluruh_orang(1), seluruh_orang(12)
    ('Satu-satunya', 'Seluruh')
    """
    return "Satu-satunya" if jumlah == 1 else "Seluruh"


def orang_bagian(jumlah: int, seluruh: int, pos: Pos, kolom: str) -> str:
    """Print a count of a column with its share."""
    kunci = besaran.ORANG.kunci(pos, kolom)
    return sebut_orang(jumlah, seluruh, kunci, besaran.BAGIAN.kunci(kunci))


def grafik_kelamin(laporan: Laporan, kunci: str, judul: str, baris: Sequence[tuple[str, int, int]]) -> Sequence[Blok]:
    """Show men and women of some rows as bars; rows without anybody are left out."""
    isi = [satu for satu in baris if satu[1] + satu[2]]
    if not isi:
        return []
    nama, laki, perempuan = zip(*isi, strict=True)
    temuan = temuan_pegawai(laki, perempuan)
    alt = "; ".join(f"{n}: laki-laki {cetak_bulat(a)} orang, perempuan {cetak_bulat(b)} orang" for n, a, b in isi)
    return [
        paragraf("Perbandingan menurut jenis kelamin digambarkan pada ", Rujuk(f"gambar:{kunci}"), "."),
        gambar(
            laporan,
            kunci,
            f"{judul} Tahun {laporan.tahun}",
            grafik.batang_pegawai(nama, laki, perempuan, temuan=temuan),
            beralih(temuan, f"Diagram batang jumlah pegawai. {alt}."),
        ),
    ]
