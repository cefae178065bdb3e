"""The official list of programs, kegiatan and sub kegiatan, which a region supplies beside its kabupaten.yaml."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kinerja.impor.buka import buka_sumber
from kinerja.impor.kepala import baris_berisi, cari_kepala
from kinerja.impor.kisi import Kisi, lipat
from kinerja.impor.kode import padan, pecah
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["NAMA_BERKAS", "Nomenklatur", "baca_nomenklatur"]

#: Names of the list in the folder of a region.
NAMA_BERKAS = ("nomenklatur.csv", "nomenklatur.xlsx", "nomenklatur.xls", "nomenklatur.ods")
_ISTILAH = (
    ("nama", r"nomenklatur|nama|uraian"),
    ("kode", r"^kode"),
)
_SEBUT_MAKS = 5


@dataclass(frozen=True)
class Nomenklatur:
    """Official names by code; codes may stand for any urusan (X.XX) and have two or four digits at the end."""

    nama: Mapping[str, str] = field(default_factory=dict)

    def sebutan(self, kode: str) -> str:
        """Return the official name of a code; "" for an unknown one."""
        return self.nama.get(padan(kode)) or self.nama.get(padan(_umum(kode)), "")

    def kode(self, nama: str, tingkat: int, induk: str = "") -> str:
        """Find the code of a name among those below another code; "" when there is none, or more than one.

        Parameters
        ----------
        nama
            as a source prints it; case, signs and the words program, kegiatan, sub kegiatan in front do not count.
        tingkat
            parts of the code: 3 program, 5 kegiatan, 6 sub kegiatan.
        induk
            the code above, or only urusan and bidang; "" for any. Without it a code that is open for any urusan stays
            open (X.XX.01).

        >>> Nomenklatur({"X.XX.01": "PROGRAM PENUNJANG"}).kode("Penunjang", 3, "2.17")
        '2.17.01'
        """
        calon = [satu for satu in self._menurut_nama.get((tingkat, inti(nama)), ()) if _di_bawah(satu, induk)]
        # A code of this urusan says more than one that is open for all.
        tertentu = [satu for satu in calon if not satu.startswith("X.")]
        hasil = {_seperti(satu, induk) for satu in tertentu or calon}
        return hasil.pop() if len(hasil) == 1 else ""

    def saran(self, nama: str, tingkat: int, induk: str = "") -> str:
        """Return the closest official name with its code, as a suggestion; "" when none is close."""
        calon = {
            isi: satu
            for (t, isi), milik in self._menurut_nama.items()
            if t == tingkat
            for satu in milik
            if _di_bawah(satu, induk)
        }
        dekat = difflib.get_close_matches(inti(nama), calon, n=1, cutoff=0.8)
        return f"{_seperti(calon[dekat[0]], induk)} {self.nama[calon[dekat[0]]]}" if dekat else ""

    @cached_property
    def _menurut_nama(self) -> dict[tuple[int, str], list[str]]:
        hasil: dict[tuple[int, str], list[str]] = {}
        for kode, nama in self.nama.items():
            hasil.setdefault((kode.count(".") + 1, inti(nama)), []).append(kode)
        return hasil


def inti(nama: str) -> str:
    """Fold a name for comparing.

    >>> inti("PROGRAM Penunjang Urusan") == inti("Penunjang  urusan")
    True
    """
    teks = lipat(nama)
    for awal in ("sub kegiatan ", "subkegiatan ", "kegiatan ", "program "):
        if teks.startswith(awal):
            return teks.removeprefix(awal)
    return teks


def baca_nomenklatur(kabupaten: Path) -> tuple[Nomenklatur, tuple[Galat, ...]]:
    """Read the list of a region; without one everything works, but names find no codes.

    Returns
    -------
    tuple
        the list, and warnings: codes that are none, codes with two names.
    """
    berkas = next((kabupaten / nama for nama in NAMA_BERKAS if (kabupaten / nama).is_file()), None)
    if berkas is None:
        return Nomenklatur(), ()
    try:
        kisi, peringatan = buka_sumber(berkas)
    except MasukanSalah as salah:
        return Nomenklatur(), salah.daftar
    nama: dict[str, str] = {}
    cacat: list[str] = []
    ganda: list[str] = []
    for satu in kisi:
        for kode, sebutan, sel in _baris(satu):
            kunci = padan(kode)
            if not kode:
                cacat.append(sel)
            elif inti(nama.setdefault(kunci, sebutan)) != inti(sebutan):
                ganda.append(f"{kode} ({sel})")
    daftar = list(peringatan)
    if not nama:
        pesan = "kolom kode dan nama tidak ditemukan; beri judul “kode” dan “nama”"
        daftar.append(Galat(berkas.name, "", "", "nomenklatur_kosong", pesan, "peringatan"))
    if cacat:
        pesan = f"{len(cacat)} kode salah bentuk dan dilewati: {_sebut(cacat)}"
        daftar.append(Galat(berkas.name, "", "", "kode_cacat", pesan, "peringatan"))
    if ganda:
        pesan = f"{len(ganda)} kode bernama dua, nama pertama yang dipakai: {_sebut(ganda)}"
        daftar.append(Galat(berkas.name, "", "", "kode_ganda", pesan, "peringatan"))
    return Nomenklatur(nama), tuple(daftar)


def _baris(kisi: Kisi) -> Iterator[tuple[str, str, str]]:
    """Yield code ("" for a malformed one), name and cell of every row."""
    kepala = cari_kepala(kisi, _ISTILAH)
    if kepala is None or not kepala.ada("kode") or not kepala.ada("nama"):
        return
    kolom_kode, kolom_nama = kepala.peran["kode"], kepala.peran["nama"][0]
    for nomor, _ in baris_berisi(kisi, kepala):
        isi = [kisi.teks(nomor, satu) for satu in kolom_kode]
        mentah = ".".join(satu.strip(".") for satu in isi if satu).replace(" ", "")
        nama = kisi.teks(nomor, kolom_nama)
        if not mentah or not nama:
            continue
        kode = pecah(mentah)
        sah = kode.anggaran if not (kode.nama or kode.rekening or kode.skpd) else ""
        yield sah, nama, kisi.sel((nomor, kolom_kode[0]))


def _sebut(isi: list[str]) -> str:
    return ", ".join(isi[:_SEBUT_MAKS]) + (", ..." if len(isi) > _SEBUT_MAKS else "")


def _umum(kode: str) -> str:
    """Return a code with its urusan and bidang left open, as the list writes what all of them share."""
    ruas = kode.split(".")
    return ".".join(["X", "XX", *ruas[2:]]) if len(ruas) > 2 else kode


def _di_bawah(kode: str, induk: str) -> bool:
    # What is open for all urusan stands below each urusan and bidang.
    umum = "X.XX" if induk.count(".") == 1 else _umum(induk)
    return not induk or kode.startswith((f"{induk}.", f"{umum}."))


def _seperti(kode: str, induk: str) -> str:
    """Fill an open urusan and bidang in from the code above."""
    if kode.startswith("X.") and induk:
        return ".".join([*induk.split(".")[:2], *kode.split(".")[2:]])
    return kode
