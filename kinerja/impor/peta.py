"""The mapping that a person writes once for a table of any shape, and the dialogue that proposes one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kinerja.angka import SalahAngka, gabung, kosong, urai_bilangan
from kinerja.impor.baca_nilai import Gaya, baca_nominal, gaya_kolom
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kepala import Kepala, baris_berisi, kepala_teks, total
from kinerja.impor.kisi import Kisi, bersih, lipat
from kinerja.masukan import Galat, MasukanSalah, judul_kolom
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.masukan.jaga import baca_teks
from kinerja.masukan.kunci import kunci_baris
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import LEMBAR, LembarSpek

__all__ = ["Peta", "baca_bebas", "baca_peta", "kepala_peta", "tanya_peta", "tulis_peta"]

_UKURAN_MAKS = 100_000
#: The type of a column that takes nothing but numbers.
_ANGKA = re.compile(r"\b(?:int|Decimal)\b(?!.*\bstr\b)")
_HURUF = re.compile(r"[A-Z]{1,2}")


class Peta(BaseModel):
    """How one kind of table is read.

    Attributes
    ----------
    berkas, lembar_sumber
        patterns of the file name and of the sheet in it; any by default.
    jenis
        a kind that is known (anggaran, indikator, pegawai, barang) with columns under other names.
    lembar
        or the sheet of ours that the rows go to.
    baris_kepala
        row of the titles, from 1; found by the titles by default.
    kolom
        role or column of ours to title or letter of the source.
    isi
        the same value for every row.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    berkas: str = "*"
    lembar_sumber: str = "*"
    jenis: Literal["anggaran", "indikator", "pegawai", "barang", "evaluasi", "keluaran"] | None = None
    lembar: str | None = None
    baris_kepala: int | None = Field(None, ge=1, le=1000)
    kolom: dict[str, str] = Field(min_length=1, max_length=60)
    isi: dict[str, str | int | float | bool] = Field(default_factory=dict, max_length=60)

    def cocok(self, kisi: Kisi) -> bool:
        """Tell whether the mapping is for a table."""
        return fnmatch(kisi.berkas.casefold(), self.berkas.casefold()) and fnmatch(
            kisi.lembar.casefold(), self.lembar_sumber.casefold()
        )


def baca_peta(berkas: Path) -> tuple[Peta, ...]:
    """Read mappings: one, or a list of them.

    Raises
    ------
    MasukanSalah
        when the file is missing, no YAML, or names what is not known.
    """
    letak = berkas.resolve()
    try:
        isi = urai_yaml(baca_teks(letak.parent, letak.name, _UKURAN_MAKS))
    except YamlSalah as salah:
        raise MasukanSalah([Galat(berkas.name, "", f"baris {salah.baris}", salah.kode, salah.pesan)]) from None
    daftar = isi if isinstance(isi, list) else [isi]
    galat: list[Galat] = []
    hasil: list[Peta] = []
    for nomor, satu in enumerate(daftar, start=1):
        try:
            peta = Peta.model_validate(satu)
        except ValidationError as salah:
            nama = ", ".join(".".join(map(str, isi["loc"])) or "isinya" for isi in salah.errors()[:5])
            galat.append(
                Galat(
                    berkas.name,
                    "",
                    "",
                    "peta_salah",
                    f"peta ke-{nomor}: periksa {nama}; lihat contoh pada panduan impor",
                )
            )
            continue
        galat += [Galat(berkas.name, "", "", "peta_salah", f"peta ke-{nomor}: {pesan}") for pesan in _periksa(peta)]
        hasil.append(peta)
    if galat:
        raise MasukanSalah(galat)
    return tuple(hasil)


def _periksa(peta: Peta) -> list[str]:
    if (peta.jenis is None) == (peta.lembar is None):
        return ["isi salah satu dari jenis dan lembar"]
    if peta.lembar is None:
        return []
    if peta.lembar not in LEMBAR:
        return [f"lembar “{peta.lembar}” tidak dikenal; pilih {gabung([*LEMBAR], 'atau')}"]
    nama = LEMBAR[peta.lembar].nama_kolom()
    asing = [satu for satu in (*peta.kolom, *peta.isi) if satu not in nama]
    return (
        [f"kolom {', '.join(asing)} tidak ada pada lembar {peta.lembar}; pilih {gabung(nama, 'atau')}"] if asing else []
    )


def kepala_peta(kisi: Kisi, peta: Peta, konteks: Konteks) -> Kepala | None:
    """Find the columns that a mapping names; a title that is not there is told."""
    if peta.baris_kepala is not None:
        nomor = peta.baris_kepala - 1
        judul = {kolom: teks for kolom in range(kisi.lebar) if (teks := kisi.teks(nomor, kolom))}
        kepala = Kepala((nomor, nomor), judul, {}, nomor + 1)
    else:
        cari = {lipat(satu) for satu in peta.kolom.values()}
        baris = [sum(lipat(isi) in cari for isi in baris) for baris in kisi.baris[:20]]
        nomor = max(range(len(baris)), key=lambda satu: baris[satu], default=0)
        judul = {kolom: teks for kolom in range(kisi.lebar) if (teks := kisi.teks(nomor, kolom))}
        kepala = Kepala((nomor, nomor), judul, {}, nomor + 1)
    peran: dict[str, tuple[int, ...]] = {}
    for nama, sebutan in peta.kolom.items():
        kolom = next((k for k, teks in kepala.judul.items() if lipat(teks) == lipat(sebutan)), None)
        if kolom is None and _HURUF.fullmatch(sebutan.strip().upper()):
            kolom = (
                sum((ord(huruf) - 64) * 26**pangkat for pangkat, huruf in enumerate(reversed(sebutan.strip().upper())))
                - 1
            )
        if kolom is None:
            konteks.tak_paham.append(f"{kisi.tempat}: kolom “{sebutan}” yang disebut peta tidak ada")
        else:
            peran[nama] = (kolom,)
    return Kepala(kepala.baris, kepala.judul, peran, kepala.mulai) if peran else None


def baca_bebas(kisi: Kisi, kepala: Kepala, peta: Peta, konteks: Konteks) -> None:
    """Take the rows of a table into a sheet of ours as the mapping says."""
    spek = LEMBAR[peta.lembar or ""]
    tetap = {nama: Isian(_tetap(nilai), "peta") for nama, nilai in peta.isi.items()}
    gaya = {
        nama: gaya_kolom(kisi.isi(nomor, kolom[0]) for nomor in range(kepala.mulai, len(kisi.baris)))
        for nama, kolom in kepala.peran.items()
    }
    nomor_baris = []
    for nomor, teks in baris_berisi(kisi, kepala):
        if total(teks):
            continue
        isi: dict[str, Isian | None] = dict(tetap)
        for nama, kolom in kepala.peran.items():
            mentah = kisi.isi(nomor, kolom[0])
            if not isinstance(mentah, SelCacat) and (kosong(mentah) or not bersih(mentah)):
                continue
            try:
                isi[nama] = Isian(_baca_isi(mentah, spek, nama, gaya[nama]), kisi.asal([(nomor, kolom[0])]))
            except SalahAngka as salah:
                konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom[0])])}: {salah.pesan}")
        if all(isi.get(nama) is not None for nama in kunci_baris(spek)[:1]) and len(isi) > len(tetap):
            konteks.tambah(spek.lembar, kunci_baris(spek), isi)
            nomor_baris.append(nomor)
    if nomor_baris:
        konteks.terbaca.append(
            Terbaca(
                kisi.berkas,
                kisi.lembar,
                f"lembar {spek.lembar}",
                (nomor_baris[0] + 1, nomor_baris[-1] + 1),
                len(nomor_baris),
            )
        )


def _baca_isi(mentah: object, spek: LembarSpek, nama: str, gaya: Gaya) -> Decimal | str:
    """Read a cell for a column of ours: what a column of numbers takes is a number, everything else as it stands.

    Raises
    ------
    SalahAngka
        when it must be a number and cannot be read as one, or is a formula without result.
    """
    if isinstance(mentah, SelCacat) or _ANGKA.search(str(spek.model_fields[nama].annotation)):
        nilai = urai_bilangan(mentah) if isinstance(mentah, str) and "%" in mentah else baca_nominal(mentah, gaya)
        return bersih(mentah) if nilai is None else nilai
    if isinstance(mentah, str):
        return bersih(mentah)
    try:
        return urai_bilangan(mentah)
    except SalahAngka:
        return bersih(mentah)


def _tetap(nilai: str | float | bool) -> Decimal | str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    return Decimal(str(nilai)) if isinstance(nilai, int | float) else nilai


def tanya_peta(kisi: Kisi, tanya: Callable[[str], str]) -> tuple[Peta, Kepala] | None:
    """Ask for the meaning of an unknown table; titles are shown and proposed, never what stands below them."""
    kepala = kepala_teks(kisi)
    if kepala is None:
        return None
    judul = "; ".join(dict.fromkeys(kepala.judul.values()))
    lembar = tanya(f"{kisi.tempat}: tabel belum dikenal. Kolomnya: {judul}. Untuk lembar mana (kosong: dilewati)?")
    if lembar not in LEMBAR:
        return None
    kolom: dict[str, str] = {}
    for nama in LEMBAR[lembar].nama_kolom():
        if nama == "catatan":
            continue
        usul = _usul(nama, kepala.judul)
        wajib = " (wajib)" if LEMBAR[lembar].model_fields[nama].is_required() else ""
        jawab = tanya(
            f"  kolom sumber untuk “{judul_kolom(nama)}”{wajib} [{usul or 'tidak ada'}; - untuk tidak ada]"
        ).strip()
        pilih = usul if not jawab else "" if jawab == "-" else jawab
        if pilih:
            kolom[nama] = pilih
    if not kolom:
        return None
    peta = Peta(
        berkas=kisi.berkas,
        lembar_sumber=kisi.lembar or "*",
        lembar=lembar,
        baris_kepala=kepala.baris[1] + 1,
        kolom=kolom,
    )
    return peta, kepala


def _usul(nama: str, judul: Mapping[int, str]) -> str:
    sebutan = {lipat(teks): teks for teks in judul.values()}
    cari = judul_kolom(nama)
    memuat = [teks for kunci, teks in sebutan.items() if cari in kunci.split() or kunci in cari]
    dekat = difflib.get_close_matches(cari, sebutan, n=1, cutoff=0.6)
    return sebutan[dekat[0]] if dekat else memuat[0] if memuat else ""


def tulis_peta(peta: Peta) -> str:
    """Write a mapping for the next time."""
    isi = peta.model_dump(exclude_defaults=True)
    return str(yaml.safe_dump([isi], allow_unicode=True, sort_keys=False))
