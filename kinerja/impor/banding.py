"""Comparing what was read with the workbook as it is: new, filled, changed, in conflict, gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from kinerja.angka import kosong
from kinerja.impor.himpunan import BarisImpor, Isian
from kinerja.masukan.asal_sumber import AsalSumber
from kinerja.masukan.buku import LembarMentah, kunci_lembar
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.masukan.kunci import bersih, kunci_baris, kunci_isi, sama_nilai
from kinerja.model import LEMBAR, LembarSpek

__all__ = ["Ragam", "Rencana", "Ubah", "bandingkan", "letak_kepala"]

_BARIS_CARI = 20


class Ragam(StrEnum):
    """What happens to a cell."""

    BARU = "baru"
    ISI = "diisi"
    UBAH = "berubah"
    KONFLIK = "konflik"
    RUMUS = "rumus"


@dataclass(frozen=True)
class Ubah:
    """A cell of the workbook: sheet, row (from 1; 0 for a new one), column (from 0), values before and after."""

    lembar: str
    baris: int
    kolom: int
    nama: str
    kunci: tuple[str, ...]
    lama: object
    baru: Isian
    ragam: Ragam
    #: rows of one new record share a number
    urut: int = 0


@dataclass(frozen=True)
class Rencana:
    """All changes, rows that were imported before and are in no source any more, and what has no place."""

    ubah: tuple[Ubah, ...]
    hilang: tuple[tuple[str, tuple[str, ...]], ...]
    tanpa_tempat: tuple[str, ...]
    #: required cells that stay empty, by sheet and column
    kurang: Mapping[tuple[str, str], int]
    sama: int
    #: sheets of counts in which typed rows stand beside those of the source
    berganda: Mapping[str, int] = field(default_factory=dict)


def letak_kepala(mentah: LembarMentah, spek: LembarSpek) -> tuple[int, dict[str, int]] | None:
    """Find the row of column names (from 0) and the columns by name."""
    terbaik: tuple[int, dict[str, int]] | None = None
    for nomor, baris in enumerate(mentah.baris[:_BARIS_CARI]):
        letak: dict[str, int] = {}
        for kolom, sel in enumerate(baris):
            nama = kunci_lembar(str(sel))
            if nama in spek.nama_kolom():
                letak.setdefault(nama, kolom)
        if len(letak) >= 2 and (terbaik is None or len(letak) > len(terbaik[1])):
            terbaik = (nomor, letak)
    return terbaik


def bandingkan(
    baris: Sequence[BarisImpor],
    buku: Mapping[str, LembarMentah],
    rumus: Mapping[str, frozenset[tuple[int, int]]],
    asal: AsalSumber,
    *,
    timpa: bool,
) -> Rencana:
    """Say what each read cell does to the workbook.

    Parameters
    ----------
    baris
        rows that were read.
    buku
        sheets of the workbook.
    rumus
        cells with formulas by sheet, row and column from 0; they are never overwritten.
    asal
        what earlier imports wrote: their cells may change as long as nobody typed over them.
    timpa
        whether a typed value gives way to that of the source.
    """
    ubah: list[Ubah] = []
    tanpa: list[str] = []
    kurang: dict[tuple[str, str], int] = {}
    berganda: dict[str, int] = {}
    dulu = set(asal.baris())
    sama = urut = 0
    ada: dict[str, set[tuple[str, ...]]] = {}
    for lembar, milik in _menurut_lembar(baris).items():
        spek, mentah = LEMBAR[lembar], buku.get(lembar)
        kepala = letak_kepala(mentah, spek) if mentah else None
        if mentah is None or kepala is None:
            tanpa.append(f"lembar “{lembar}” tidak ada dalam buku kerja; {len(milik)} baris tidak ditulis")
            continue
        nomor, letak = kepala
        tanpa += _tanpa_kolom(lembar, milik, letak)
        lama = _baris_lama(mentah, nomor, letak, kunci_baris(spek))
        for satu in milik:
            kunci = kunci_isi({nama: isi.nilai for nama, isi in satu.isi.items()}, kunci_baris(spek))
            ada.setdefault(lembar, set()).add(kunci)
            tempat = lama.get(kunci)
            if tempat is None:
                urut += 1
                ubah += [
                    Ubah(lembar, 0, letak[nama], nama, kunci, "", isi, Ragam.BARU, urut)
                    for nama, isi in satu.isi.items()
                    if nama in letak
                ]
                _hitung_kurang(spek, satu, kurang)
                continue
            for nama, isi in satu.isi.items():
                if nama not in letak or nama in kunci_baris(spek):
                    continue
                kini = mentah.baris[tempat][letak[nama]] if letak[nama] < len(mentah.baris[tempat]) else ""
                ragam = _ragam(
                    kini,
                    isi.nilai,
                    (tempat, letak[nama]) in rumus.get(lembar, frozenset()),
                    asal.nilai(lembar, kunci, nama),
                    timpa,
                )
                if ragam is None:
                    sama += 1
                else:
                    ubah.append(Ubah(lembar, tempat + 1, letak[nama], nama, kunci, kini, isi, ragam))
        lain = [kunci for kunci in lama if kunci not in ada[lembar] and (lembar, kunci) not in dulu]
        if lain and lembar.startswith(("pegawai_", "sarpras")):
            berganda[lembar] = len(lain)
    hilang = tuple(
        (lembar, kunci)
        for lembar, kunci in asal.baris()
        if lembar in ada and kunci not in ada[lembar] and lembar in buku
    )
    return Rencana(tuple(ubah), hilang, tuple(tanpa), kurang, sama, berganda)


def _tanpa_kolom(lembar: str, milik: Sequence[BarisImpor], letak: Mapping[str, int]) -> list[str]:
    """Say which cells have no column in the workbook, which may be older than the column."""
    asing = dict.fromkeys(nama for satu in milik for nama in satu.isi if nama not in letak)
    return [f"kolom “{nama}” tidak ada pada lembar “{lembar}”; isinya tidak ditulis" for nama in asing]


def _menurut_lembar(baris: Sequence[BarisImpor]) -> dict[str, list[BarisImpor]]:
    """Group rows by sheet in the order of the workbook; rows of one key become one."""
    hasil: dict[str, dict[tuple[str, ...], BarisImpor]] = {}
    for satu in baris:
        kunci = kunci_isi({nama: isi.nilai for nama, isi in satu.isi.items()}, kunci_baris(LEMBAR[satu.lembar]))
        lama = hasil.setdefault(satu.lembar, {}).setdefault(kunci, satu)
        if lama is not satu:
            lama.isi.update(satu.isi)
    return {nama: list(hasil[nama].values()) for nama in LEMBAR if nama in hasil}


def _baris_lama(
    mentah: LembarMentah, kepala: int, letak: Mapping[str, int], kunci: Sequence[str]
) -> dict[tuple[str, ...], int]:
    hasil: dict[tuple[str, ...], int] = {}
    for nomor in range(kepala + 1, len(mentah.baris)):
        baris = mentah.baris[nomor]
        isi = {nama: baris[letak[nama]] for nama in kunci if nama in letak and letak[nama] < len(baris)}
        if any(bersih(satu) for satu in isi.values()):
            hasil.setdefault(kunci_isi(isi, kunci), nomor)
    return hasil


def _ragam(kini: object, baru: Decimal | str, berumus: bool, dulu: str | None, timpa: bool) -> Ragam | None:
    if sama_nilai(kini, baru):
        return None
    if berumus:
        return Ragam.RUMUS
    if kosong(kini) and not isinstance(kini, SelCacat):
        return Ragam.ISI
    if timpa or (dulu is not None and sama_nilai(kini, dulu)):
        return Ragam.UBAH
    return Ragam.KONFLIK


def _hitung_kurang(spek: LembarSpek, baris: BarisImpor, kurang: dict[tuple[str, str], int]) -> None:
    for nama in spek.nama_kolom():
        if spek.model_fields[nama].is_required() and nama not in baris.isi:
            kurang[spek.lembar, nama] = kurang.get((spek.lembar, nama), 0) + 1
