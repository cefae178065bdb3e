"""The files of lampiran/ that a report prints: found, named, bounded, and looked at before anything draws them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kinerja.masukan.bukti_berkas import berbukti
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gambar import foto_dalam_svg, siap_cetak
from kinerja.masukan.halaman_pdf import PdfDitolak, gambar_halaman, hitung_halaman
from kinerja.masukan.jaga import MB, baca_bita, nama_berkas
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.masukan.svg import BukanGambar
from kinerja.model import BerkasLampiran, Data, JenisLampiran, semua_bukti

__all__ = ["FOLDER_LAMPIRAN", "Lampiran", "baca_lampiran", "gambar_lampiran"]

#: Where the files lie, below the report folder.
FOLDER_LAMPIRAN = "lampiran"
#: Bounds: bytes of a file and of all, files, pages of all PDF.
_UKURAN, _SEMUA, _BANYAK, _HALAMAN = 20 * MB, 60 * MB, 40, 120
_AKHIRAN = (".pdf", ".png", ".jpg", ".jpeg")
#: What systems leave in folders by themselves.
_SISTEM = ("thumbs.db", "desktop.ini")
_TAK_TERCETAK = "berkas ini tidak tercetak karena bukan PDF, PNG, atau JPEG; simpan sebagai salah satunya, atau pindahkan dari folder ini"
_DIGIT = re.compile(r"(\d+)")
#: A number in front of a name puts the file in its place and is no part of its title.
_URUTAN = re.compile(r"^\d{1,3}[ ._-]+(?=\D)")


@dataclass(frozen=True)
class Lampiran:
    """A file that is printed: its name below lampiran/, title or caption, kind, pages (1 for a picture)."""

    berkas: str
    judul: str
    jenis: JenisLampiran
    halaman: int = 1


def baca_lampiran(folder: Path, data: Data) -> tuple[tuple[Lampiran, ...], list[Galat]]:
    """Find the files that a report is followed by, in the order in which they are printed.

    That are those that sheet lampiran names, in its order, then all other PDF, PNG and JPEG files of lampiran/ by
    their names. What is named as evidence of a quarter is no annex unless the sheet says so, nor is what lies in a
    folder below.

    Returns
    -------
    tuple
        the files, and the faults, each at the cell or file that it is in; files of other kinds are warned of.
    """
    galat: list[Galat] = []
    try:
        ada = [satu for satu in nama_berkas(folder, FOLDER_LAMPIRAN, "") if satu[0] not in ".~"]
    except MasukanSalah as salah:
        return (), list(salah.daftar)
    bukti = {
        isi.removeprefix(f"{FOLDER_LAMPIRAN}/") for _, isi in semua_bukti(data.kendala_triwulan, data.bukti_triwulan)
    }
    tercatat = {satu.berkas: satu for satu in data.lampiran if terbaca(satu, "berkas")}
    lain = sorted(
        (satu for satu in ada if satu.casefold().endswith(_AKHIRAN) and satu not in tercatat and satu not in bukti),
        key=_urut,
    )
    disebut = {*tercatat, *bukti, *(satu.bukti for satu in berbukti(data))}
    galat += [
        Galat(f"{FOLDER_LAMPIRAN}/{satu}", "", "", "lampiran_tak_tercetak", _TAK_TERCETAK, "peringatan")
        for satu in ada
        if not satu.casefold().endswith((*_AKHIRAN, *_SISTEM))
        and satu not in disebut
        and not (folder / FOLDER_LAMPIRAN / satu).is_dir()
    ]
    hasil: list[Lampiran] = []
    sisa = _Sisa()
    for nama in (*tercatat, *lain):
        baris = tercatat.get(nama)
        try:
            hasil.append(_periksa(folder, nama, baris, sisa))
        except (BukanGambar, PdfDitolak) as tolak:
            galat.append(_galat(nama, baris, f"berkas “{nama}” {tolak}"))
    return tuple(hasil), galat


def gambar_lampiran(folder: Path, satu: Lampiran) -> tuple[str, ...]:
    """Return the pages of a file as drawings (SVG with a photograph in it), ready to print.

    Raises
    ------
    MasukanSalah
        when it cannot be drawn.
    """
    try:
        return _gambar(_muat(folder, satu.berkas), pdf=_pdf(satu.berkas))
    except (BukanGambar, PdfDitolak) as tolak:
        raise MasukanSalah([_galat(satu.berkas, None, f"berkas “{satu.berkas}” {tolak}")]) from None


@dataclass
class _Sisa:
    """What the files of one report may still take."""

    banyak: int = _BANYAK
    bita: int = _SEMUA
    halaman: int = _HALAMAN


def _periksa(folder: Path, nama: str, baris: BerkasLampiran | None, sisa: _Sisa) -> Lampiran:
    """Look at one file.

    Raises
    ------
    BukanGambar, PdfDitolak
        for what cannot be printed.
    """
    if "/" in nama or "\\" in nama or not nama.casefold().endswith(_AKHIRAN):
        raise BukanGambar(
            "bukan nama berkas PDF, PNG, atau JPEG di folder lampiran; tulis namanya saja, misalnya sk.pdf"
        )
    isi = _muat(folder, nama)
    sisa.banyak, sisa.bita = sisa.banyak - 1, sisa.bita - len(isi)
    if sisa.banyak < 0:
        raise BukanGambar(f"melebihi {_BANYAK} lampiran yang dapat dicetak dalam satu laporan; gabungkan atau kurangi")
    if sisa.bita < 0:
        raise BukanGambar(f"membuat semua lampiran melebihi {_SEMUA // MB} MB; kecilkan berkasnya")
    halaman = hitung_halaman(isi) if _pdf(nama) else len(_gambar(isi, pdf=False))
    sisa.halaman -= halaman
    if sisa.halaman < 0:
        raise BukanGambar(f"membuat semua lampiran melebihi {_HALAMAN} halaman; pilih halaman yang perlu")
    bawaan = JenisLampiran.DOKUMEN if _pdf(nama) else JenisLampiran.FOTO
    jenis = baris.jenis if baris and baris.jenis else bawaan
    if _pdf(nama) and jenis is JenisLampiran.FOTO:
        raise BukanGambar(
            "berupa PDF, sedangkan foto berupa PNG atau JPEG; kosongkan jenisnya, atau simpan sebagai gambar"
        )
    return Lampiran(nama, (baris and baris.judul) or _judul(nama), jenis, halaman)


def _muat(folder: Path, nama: str) -> bytes:
    try:
        return baca_bita(folder, f"{FOLDER_LAMPIRAN}/{nama}", _UKURAN)
    except MasukanSalah as salah:
        (satu,) = salah.daftar
        if satu.kode == "berkas_terlalu_besar":
            raise BukanGambar(f"lebih besar dari {_UKURAN // MB} MB; kecilkan berkasnya") from None
        if satu.kode == "berkas_tidak_ada":
            raise BukanGambar(
                "tidak ditemukan di folder lampiran; periksa namanya, atau simpan berkasnya di sana"
            ) from None
        raise BukanGambar(satu.pesan.removeprefix("berkas ")) from None


@lru_cache(maxsize=64)
def _gambar(isi: bytes, *, pdf: bool) -> tuple[str, ...]:
    if not pdf:
        return (siap_cetak(isi),)
    return tuple(foto_dalam_svg(satu.isi, satu.jenis, satu.ukuran) for satu in gambar_halaman(isi))


def _pdf(nama: str) -> bool:
    return nama.casefold().endswith(".pdf")


def _judul(nama: str) -> str:
    """Make a title of the name of a file.

    >>> _judul("02_SK tim-penyusun LKjIP.pdf")
    'SK tim penyusun LKjIP'
    """
    polos = " ".join(re.split(r"[\s_-]+", _URUTAN.sub("", nama.rpartition(".")[0]).strip(" _-.")))
    return polos[:1].upper() + polos[1:] or nama


def _urut(nama: str) -> list[tuple[int, str]]:
    """Order names as a person does: 2 before 10."""
    return [(int(satu), "") if satu.isdecimal() else (-1, satu) for satu in _DIGIT.split(nama.casefold())]


def _galat(nama: str, baris: BerkasLampiran | None, pesan: str) -> Galat:
    if baris is not None:
        return galat_baris(baris, "berkas", "lampiran_salah", pesan)
    return Galat(f"{FOLDER_LAMPIRAN}/{nama}", "", "", "lampiran_salah", pesan)
