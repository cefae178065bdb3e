"""Codes as sources print them: in one cell with the name, split over cells, with the unit in front, with a rekening behind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kinerja.impor.kisi import bersih
from kinerja.masukan.kunci import padan
from kinerja.model import POLA_KODE, tingkat_kode

__all__ = ["Kode", "Macam", "lengkapi", "lengkapi_tingkat", "padan", "pecah", "satukan"]

_RUAS = re.compile(r"^\s*((?:[0-9X]{1,2})(?:\s*\.\s*[0-9X]{1,4})*)(?:\.(?![0-9])|\b)\s*(?:[-–—:|]\s*)?(.*)$", re.DOTALL)
_SKPD = re.compile(r"^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}(?:\.|$)")
_SKPD_PENDEK = re.compile(r"^\d\.\d{2}(?:\.\d\.\d{2}){1,2}\.\d{2}(?:\.\d{2,4})?$")
#: A whole code whose parts are joined by dashes or strokes.
_BERGARIS = re.compile(r"[\dX](?:[-/](?:\d{2}|XX)){2}(?:[-/.][12][-/.]\d{2}(?:[-/]\d{2,4})?)?")
_KOSONG = re.compile(r"(?!)")
_REKENING = re.compile(r"^[4-7](?:\.\d(?:\.\d{1,2}(?:\.\d{1,3}(?:\.\d{1,4}(?:\.\d{1,5})?)?)?)?)?$")


class Macam(StrEnum):
    """What a code is a code of."""

    ANGGARAN = "anggaran"
    REKENING = "rekening"
    SKPD = "skpd"


@dataclass(frozen=True)
class Kode:
    """What a cell says: the budget code, the rekening behind it, the code of a unit, and the name after the code."""

    anggaran: str = ""
    rekening: str = ""
    skpd: str = ""
    nama: str = ""

    @property
    def tingkat(self) -> str:
        """Return the level of the budget code; "" without one."""
        return tingkat_kode(self.anggaran) if self.anggaran else ""


def pecah(isi: object) -> Kode:
    """Take a cell apart.

    >>> pecah("2.17.01.2.01.01 Penyusunan Dokumen")
    Kode(anggaran='2.17.01.2.01.01', rekening='', skpd='', nama='Penyusunan Dokumen')
    >>> pecah("5.1.02 Belanja Barang").rekening, pecah("2.17.0.00.0.00.01.0000 Dinas").skpd
    ('5.1.02', '2.17.0.00.0.00.01.0000')
    >>> pecah("2.17.1.2.1.1").anggaran, pecah("2.17.01.2.1").anggaran
    ('2.17.01.2.01.01', '')
    >>> pecah("2.17.0.00.0.00.01.0000.2.17.01.2.01.0001.5.1.02.01.01.0024").rekening
    '5.1.02.01.01.0024'
    """
    teks = bersih(isi)
    if _BERGARIS.fullmatch(teks):
        teks = re.sub("[-/]", ".", teks)
    temu = _RUAS.match(teks)
    if not temu:
        return Kode(nama=teks)
    kode, nama = re.sub(r"\s", "", temu[1]), temu[2].strip()
    skpd = ""
    if awal := _SKPD.match(kode):
        skpd, kode = awal[0].rstrip("."), kode[awal.end() :]
        if not kode:
            return Kode(skpd=skpd, nama=nama)
    if _SKPD_PENDEK.match(kode) and not POLA_KODE.match(kode):
        return Kode(skpd=kode, nama=nama)
    if _rekening(kode, nama):
        return Kode(rekening=kode, skpd=skpd, nama=nama)
    kode = _bernol(kode)
    ruas = kode.split(".")
    if len(ruas) > 6 and POLA_KODE.match(".".join(ruas[:6])) and _REKENING.match(".".join(ruas[6:])):
        return Kode(".".join(ruas[:6]), ".".join(ruas[6:]), skpd, nama)
    if POLA_KODE.match(kode) and (len(ruas) > 1 or not nama or re.match("(?i)urusan|unsur", nama)):
        return Kode(kode, "", skpd, nama)
    return Kode(skpd=skpd, nama=teks)


def _bernol(kode: str) -> str:
    """Give back the zeros that parts of a code have lost, where no part has kept one; the first and fourth have one digit."""
    ruas = kode.split(".")
    if not 2 < len(ruas) < 7 or not kode[0].isdigit() or any(satu.startswith("0") for satu in ruas):
        return kode
    return ".".join(_ruas(letak, satu) for letak, satu in enumerate(ruas))


def _rekening(kode: str, nama: str) -> bool:
    if "." not in kode:
        return kode in "4567" and bool(re.match("(?i)belanja|pendapatan|pembiayaan", nama))
    return bool(_REKENING.match(kode))


def satukan(ruas: Sequence[object], lama: Sequence[str]) -> tuple[str, list[str]]:
    """Join a code that is split over cells; blank cells in front repeat those of the row before.

    Parameters
    ----------
    ruas
        the cells from left to right.
    lama
        the parts of the row before, as returned.

    Returns
    -------
    tuple
        the joined code ("" when the row has none) and its parts by cell.

    >>> satukan([2, 17, 1, "2.01", ""], [])[0]
    '2.17.01.2.01'
    >>> satukan(["", "", "", "", 1], ["2", "17", "01", "2.01", ""])[0]
    '2.17.01.2.01.01'
    """
    isi = [re.sub(r"\s", "", bersih(satu)).strip(".") for satu in ruas]
    if not any(isi):
        return "", list(lama)
    awal = next(nomor for nomor, satu in enumerate(isi) if satu)
    isi[:awal] = [*lama[:awal], *[""] * (awal - len(lama[:awal]))]
    bagian: list[str] = []
    hasil = []
    for satu in isi:
        baku = [_ruas(len(bagian) + nomor, potong) for nomor, potong in enumerate(satu.split("."))] if satu else []
        bagian += baku
        hasil.append(".".join(baku))
    return ".".join(bagian), hasil


def _ruas(letak: int, potong: str) -> str:
    """Pad a part that a spreadsheet made a number; the first and fourth part, and those of a rekening behind, have one digit."""
    return potong if letak in (0, 3, 6, 7) or len(potong) >= 2 or not potong.isdigit() else potong.zfill(2)


#: The level above, and how a part of a code looks that stands in a column of its level.
_POTONGAN = {
    "bidang": ("urusan", re.compile(r"\d{1,2}")),
    "program": ("bidang", re.compile(r"\d{1,2}")),
    "kegiatan": ("program", re.compile(r"[12]\.\d{1,2}")),
    "subkegiatan": ("kegiatan", re.compile(r"\d{1,4}")),
}


def lengkapi_tingkat(potongan: str, tingkat: str, konteks: Mapping[str, str]) -> str:
    """Complete the part of a code that stands in the column of its level by those of the levels above; "" when it is none.

    >>> lengkapi_tingkat("17", "bidang", {"urusan": "2"}), lengkapi_tingkat("1", "program", {"bidang": "2.17"})
    ('2.17', '2.17.01')
    >>> lengkapi_tingkat("2.1", "kegiatan", {"program": "2.17.01"}), lengkapi_tingkat("0001", "subkegiatan", {"kegiatan": "2.17.01.2.01"})
    ('2.17.01.2.10', '2.17.01.2.01.0001')
    """
    teks = potongan.replace(" ", "").strip(".")
    atas, pola = _POTONGAN.get(tingkat, ("", _KOSONG))
    if not pola.fullmatch(teks) or not konteks.get(atas):
        return ""
    if tingkat == "kegiatan":
        return lengkapi(teks, {"program": konteks[atas]})
    return f"{konteks[atas]}.{teks.zfill(2 if len(teks) <= 2 else 4)}"


def lengkapi(potongan: str, konteks: Mapping[str, str]) -> str:
    """Complete a partial code from the rows above: 2.01 below a program, 01 below a kegiatan; "" when it cannot be.

    >>> lengkapi("2.01", {"program": "2.17.02"}), lengkapi("01", {"program": "2.17.02", "kegiatan": "2.17.02.2.01"})
    ('2.17.02.2.01', '2.17.02.2.01.01')
    """
    teks = potongan.replace(" ", "").strip(".")
    if re.fullmatch(r"[12]\.\d{1,2}", teks) and konteks.get("program"):
        depan, belakang = teks.split(".")
        # A number loses its last zero: 2.1 can only be 2.10.
        return f"{konteks['program']}.{depan}.{belakang.ljust(2, '0')}"
    if re.fullmatch(r"\d{2}|0\d{3}", teks) and konteks.get("kegiatan"):
        return f"{konteks['kegiatan']}.{teks}"
    if re.fullmatch(r"\d{2}", teks) and konteks.get("bidang"):
        return f"{konteks['bidang']}.{teks}"
    return ""
