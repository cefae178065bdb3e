"""What the columns of a table are: numbers and codes of its rows, their names, what they belong to, their values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from kinerja.pembaca.bukan_ukuran import SINGKATAN_INDIKATOR
from kinerja.pembaca.kepala import NamaKolom, bernilai

__all__ = ["JUDUL_NOMOR", "KODE", "TANPA_NILAI", "Peran", "berjudul_kode", "kolom_angka", "tetapkan_peran"]

#: What prints where there is no value.
TANPA_NILAI = re.compile(r"[-–—\s.]*")
#: The code of a row, or a part of it.
KODE = re.compile(r"(?:\d{1,4}|XX?)(?:[.\s-]+(?:\d{1,4}|XX?))*\.?")
_KODE_PENUH = re.compile(r"[0-9X](?:\.(?:\d{1,4}|XX)){2,}\.?")
_RIBUAN = re.compile(r"\d{1,3}(?:\.\d{3})+")
_NOMOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Za-z])[.)]?\)?(?:\s*\*{1,3}\)?)?")
#: The number of an item before its words.
_BUTIR = re.compile(r"\d{1,2}[.,)]?")
JUDUL_NOMOR = re.compile(r"no(?:mor|[.,])?(?:\s*urut)?\.?|#", re.IGNORECASE)
_JUDUL_KODE = re.compile(r"\bkode\b|\brekening\b", re.IGNORECASE)
#: Columns of words that say something about a row, and are not what the row is called.
_JUDUL_SIFAT = re.compile(
    r"satuan|^sat\.?$|keterangan|\bket\b|predikat|kategori|kriteria|status|sumber data|sumber informasi|^sumber$|formula|rumus|definisi|penanggung|penjelasan|"
    r"cara|analisis|solusi|penyebab|kendala|hambatan|rencana|lokasi|jenis target|alasan|tindak|upaya|bukti|tugas|"
    r"interpretasi|tipe|polaritas|maksud|cakupan",
    re.IGNORECASE,
)
_JUDUL_INDIKATOR = re.compile(rf"indikator|\b(?:{SINGKATAN_INDIKATOR})\b", re.IGNORECASE)
_JUDUL_INDUK = re.compile(r"^(?:tujuan|sasaran|misi|program)\b", re.IGNORECASE)
_JUDUL_URAIAN = re.compile(
    r"uraian|program|kegiatan|nama|jenis|belanja|wilayah|kabupaten|unit|bulan|tahun|bidang", re.IGNORECASE
)
#: So many codes of one width show that a column classifies.
_KELAS_MIN = 3
_TAHUN = re.compile(r"(?:19|20)\d\d")
_MATA_UANG = re.compile(r"rp\.?|idr", re.IGNORECASE)


class Peran(Enum):
    """What a column of a table is."""

    NOMOR = "nomor"
    KODE = "kode"
    LABEL = "label"
    INDUK = "induk"
    MATA_UANG = "mata uang"
    NILAI = "nilai"


def tetapkan_peran(nama: Sequence[NamaKolom], isi: Sequence[Sequence[str]]) -> list[Peran]:
    """Say what each column is.

    Parameters
    ----------
    nama
        what the columns are called.
    isi
        the texts that begin in each, below the head.
    """
    peran = [_tanpa_tetangga(satu, teks, pertama=c == 0) for c, (satu, teks) in enumerate(zip(nama, isi, strict=True))]
    for c in _nomor_butir(nama, isi, peran):
        peran[c] = Peran.NOMOR
    for c in (*_kode_sambungan(nama, isi, peran), *_kode_kelas(isi, peran)):
        peran[c] = Peran.KODE
    angka = [c for c, p in enumerate(peran) if p is Peran.NILAI and kolom_angka(isi[c]) and not _induk(nama[c], isi[c])]
    batas = angka[0] if angka else len(peran)
    kata = [c for c in range(batas) if peran[c] is Peran.NILAI and _kolom_kata(isi[c])]
    calon = [c for c in kata if not _JUDUL_SIFAT.search(nama[c].judul)] or kata[:1]
    if calon:
        label = _pilih_label(nama, isi, calon, berangka=bool(angka))
        peran[label] = Peran.LABEL
        for c in calon:
            if c < label:
                peran[c] = Peran.INDUK
    return peran


def _kode_sambungan(nama: Sequence[NamaKolom], isi: Sequence[Sequence[str]], peran: Sequence[Peran]) -> list[int]:
    """Return the columns without a heading beside one of codes that hold further parts of the codes."""
    return [
        c
        for c, satu in enumerate(peran)
        if satu is Peran.NILAI
        and not nama[c].berjudul
        and Peran.KODE in peran[max(0, c - 1) : c + 2]
        and isi[c]
        and all(map(KODE.fullmatch, isi[c]))
    ]


def _nomor_butir(nama: Sequence[NamaKolom], isi: Sequence[Sequence[str]], peran: Sequence[Peran]) -> list[int]:
    """Return the columns that number the words beside them below one heading, or none: Sasaran over 1. and its name."""
    return [
        c
        for c, (a, b) in enumerate(pairwise(nama))
        if peran[c] is Peran.NILAI
        and (not a.berjudul or (b.judul, b.kelompok) == (f"{a.judul} (2)", a.kelompok))
        and isi[c]
        and all(_BUTIR.fullmatch(satu) for satu in isi[c])
        and _kolom_kata(isi[c + 1])
    ]


def _kode_kelas(isi: Sequence[Sequence[str]], peran: Sequence[Peran]) -> list[int]:
    """Return the first column if it holds codes of classes beside their names: 000, 100, 200, each as long and once."""
    if peran[:1] != [Peran.NILAI] or not any(map(_kolom_kata, isi[1:2])):
        return []
    angka = [satu for satu in isi[0] if satu.isdecimal()]
    cukup = len(angka) >= max(_KELAS_MIN, 0.8 * len(isi[0])) and any(satu.startswith("0") for satu in angka)
    return [0] if cukup and len({len(satu) for satu in angka}) == 1 and len(set(angka)) == len(angka) else []


def _induk(nama: NamaKolom, isi: Sequence[str]) -> bool:
    """Say whether a column holds what rows belong to, though a 0 stands in some of its cells."""
    return bool(_JUDUL_INDUK.search(nama.judul)) and _kolom_kata(isi)


def _tanpa_tetangga(nama: NamaKolom, isi: Sequence[str], *, pertama: bool) -> Peran:
    """Say what a column is by its heading and its texts alone."""
    if isi and all(_MATA_UANG.fullmatch(satu) for satu in isi):
        return Peran.MATA_UANG
    if _bernomor(nama, isi, pertama=pertama):
        return Peran.NOMOR
    return Peran.KODE if _berkode(nama, isi) else Peran.NILAI


def _pilih_label(
    nama: Sequence[NamaKolom], isi: Sequence[Sequence[str]], calon: Sequence[int], *, berangka: bool
) -> int:
    """Choose the column that names the rows: indicators before their sasaran, else the last one before numbers.

    What stands for several rows does not name them: a later one that begins more texts does.
    """
    cocok = ([c for c in calon if pola.search(nama[c].judul)] for pola in (_JUDUL_INDIKATOR, _JUDUL_URAIAN))
    (*_, label) = next(filter(None, cocok), calon if berangka else calon[:1])
    # Units and remarks begin many texts, but the same ones again and again.
    beda = {c: len(set(isi[c])) for c in calon}
    lanjut = [c for c in calon if berangka and c > label and beda[c] > beda[label]]
    return max(lanjut, key=lambda c: beda[c], default=label)


def _bernomor(nama: NamaKolom, isi: Sequence[str], *, pertama: bool) -> bool:
    """Say whether a column numbers the rows."""
    if not isi:
        return bool(JUDUL_NOMOR.fullmatch(nama.judul))
    cocok = sum(bool(_NOMOR.fullmatch(satu)) for satu in isi)
    if JUDUL_NOMOR.fullmatch(nama.judul):
        return cocok >= 0.5 * len(isi)
    if not pertama or cocok < 0.8 * len(isi):
        return False
    angka = [int(re.sub(r"\D", "", satu)) for satu in isi if re.fullmatch(r"\d{1,3}[.)]?", satu)]
    return len(angka) >= 2 and angka == list(range(angka[0], angka[0] + len(angka))) and angka[0] <= 1


def berjudul_kode(nama: NamaKolom) -> bool:
    """Say whether the heading of a column says that it holds codes."""
    return bool(_JUDUL_KODE.search(f"{nama.kelompok} {nama.judul}"))


def _berkode(nama: NamaKolom, isi: Sequence[str]) -> bool:
    cocok = sum(bool(KODE.fullmatch(satu)) for satu in isi)
    if berjudul_kode(nama):
        return cocok >= 0.5 * len(isi)
    # Among codes a comma is a slip: 5.7.1, 5.7.2, 5,7,3.
    kode = [satu.replace(",", ".") for satu in isi]
    sah = [bool(_KODE_PENUH.fullmatch(satu)) and not _RIBUAN.fullmatch(satu) for satu in kode]
    return all(sah) and any(map(_KODE_PENUH.fullmatch, isi))


def kolom_angka(isi: Sequence[str]) -> bool:
    """Say whether most of what is printed in a column are numbers."""
    terisi = [satu for satu in isi if not TANPA_NILAI.fullmatch(satu)]
    return bool(terisi) and sum(map(bernilai, terisi)) >= 0.5 * len(terisi)


def _kolom_kata(isi: Sequence[str]) -> bool:
    """Say whether a column names things: words, or years."""
    return bool(isi) and sum(_bernama(satu) for satu in isi) >= 0.5 * len(isi)


def _bernama(teks: str) -> bool:
    return not bernilai(teks) and (any(satu.isalpha() for satu in teks) or bool(_TAHUN.fullmatch(teks)))
