"""Golongan and education of staff: which there are, in which order, and how people spell them.

Both lists are declared here once; columns of tables, sums, traces and messages follow them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo

from kinerja.model.berkas_aturan import baca_aturan
from kinerja.model.skala import salah_isian
from kinerja.model.tipe import Teks, YaTidak, baca_teks

__all__ = [
    "GOLONGAN",
    "GOLONGAN_PNS",
    "Golongan",
    "Jenjang",
    "JenjangDaerah",
    "NamaJenjang",
    "cocokkan_jenjang",
    "induk_golongan",
    "jenjang_dikenal",
    "muat_jenjang",
    "sebutan_golongan",
    "sebutan_kelompok",
    "susunan_jenjang",
]

# --- golongan ----------------------------------------------------------------------------------------------------

_PPPK = "PPPK"
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII")
#: Golongan of PNS (PP 11/2017); each has ruang a to d, golongan IV also e.
GOLONGAN_PNS = _ROMAWI[:4]
_RUANG = {satu: "abcde" if satu == "IV" else "abcd" for satu in GOLONGAN_PNS}
#: All golongan as they are written, in their order: PNS whole or by ruang, then PPPK (Perpres 98/2020).
GOLONGAN: tuple[str, ...] = (
    *(nama for satu in GOLONGAN_PNS for nama in (satu, *(f"{satu}/{ruang}" for ruang in _RUANG[satu]))),
    *(f"{_PPPK} {satu}" for satu in _ROMAWI),
)
_TULIS = "tulis golongan I sampai IV, golongan ruang I/a sampai IV/e, atau PPPK I sampai PPPK XVII"
_KATA_PPPK = r"(?:pppk|p3k)"
_BENTUK = re.compile(
    rf"(?:gol(?:ongan)?\b[\s.:]*)?\(?(?P<depan>{_KATA_PPPK})?\)?[\s.:-]*(?:gol(?:ongan)?\b)?[\s.:/]*(?:ruang\b)?[\s.:]*"
    rf"(?P<angka>[ivx]+)(?:\s*[/.\- ]?\s*(?P<ruang>[a-e]))?\s*\(?(?P<belakang>{_KATA_PPPK})?\)?"
)
_DI_DALAM = re.compile(r"\b(I{1,3}|IV)\s?/\s?([a-e])\b", re.IGNORECASE)


def _golongan(nilai: object) -> str:
    """Read a golongan in any of its spellings.

    >>> [_golongan(satu) for satu in ("IIId", "Gol. iii/D", "Golongan III", "P3K Gol. IX", "IX")]
    ['III/d', 'III/d', 'III', 'PPPK IX', 'PPPK IX']
    """
    teks = baca_teks(nilai)
    cocok = _BENTUK.fullmatch(teks.casefold())
    if cocok:
        angka, ruang = cocok["angka"].upper(), cocok["ruang"]
        pppk = cocok["depan"] or cocok["belakang"] or (angka in _ROMAWI and angka not in GOLONGAN_PNS)
        nama = f"{_PPPK} {angka}" if pppk else angka
        nama = f"{nama}/{ruang}" if ruang else nama
        if nama in GOLONGAN:
            return nama
    dekat = _maksud(teks)
    saran = f"; mungkin maksudnya “{dekat}”" if dekat else ""
    return salah_isian("golongan_asing", f"“{teks[:60]}” bukan golongan; {_TULIS}{saran}")


def _maksud(teks: str) -> str | None:
    """Find what was probably meant: a golongan ruang inside a rank, or digits in place of roman figures."""
    if (dalam := _DI_DALAM.search(teks)) and not re.search(_KATA_PPPK, teks.casefold()):
        nama = f"{dalam[1].upper()}/{dalam[2].lower()}"
        return nama if nama in GOLONGAN else None
    angka = re.fullmatch(r"(?i)(?:gol(?:ongan)?\.?\s*)?(\d{1,2})\s*/?\s*([a-e])?", teks)
    if angka and 1 <= int(angka[1]) <= len(GOLONGAN_PNS):
        nama = _ROMAWI[int(angka[1]) - 1] + (f"/{angka[2].lower()}" if angka[2] else "")
        return nama if nama in GOLONGAN else None
    return None


#: A golongan as :data:`GOLONGAN` writes it.
Golongan = Annotated[str, BeforeValidator(_golongan)]


def induk_golongan(golongan: str) -> str:
    """Return the golongan of PNS that a ruang belongs to; PPPK have none and stay.

    >>> induk_golongan("III/d"), induk_golongan("PPPK IX")
    ('III', 'PPPK IX')
    """
    return golongan.partition("/")[0]


def sebutan_golongan(golongan: str, awal: str = "Golongan") -> str:
    """Name a golongan in a table.

    >>> sebutan_golongan("III/d"), sebutan_golongan("PPPK IX"), sebutan_golongan("III", "Gol.")
    ('Golongan III/d', 'PPPK IX', 'Gol. III')
    """
    return golongan if golongan.startswith(_PPPK) else f"{awal} {golongan}"


def sebutan_kelompok(nama: str) -> str:
    """Name a group of golongan in a sentence.

    >>> sebutan_kelompok("III"), sebutan_kelompok("PPPK")
    ('golongan III', 'PPPK')
    """
    return f"golongan {nama}" if nama in GOLONGAN_PNS else nama


# --- education ---------------------------------------------------------------------------------------------------


class Jenjang(BaseModel):
    """A level of education: its printed name, other spellings, and whether it counts as perguruan tinggi."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: str
    ejaan: tuple[str, ...] = ()
    tinggi: bool = False


def _terisi(teks: str) -> str:
    return teks if _lipat(teks) else salah_isian("kosong", "belum diisi")


_Nama = Annotated[Teks, AfterValidator(_terisi), Field(max_length=40)]


class JenjangDaerah(BaseModel):
    """A level of education of a region (kabupaten.yaml), or further spellings of a known one.

    ``sesudah`` names the level right below a new one; without it the new level is the lowest.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: _Nama
    ejaan: tuple[_Nama, ...] = Field((), max_length=40)
    sesudah: _Nama | None = None
    tinggi: YaTidak | None = None


@cache
def muat_jenjang() -> tuple[Jenjang, ...]:
    """Return the shipped levels of education, lowest first."""
    return tuple(map(Jenjang.model_validate, baca_aturan("pendidikan.yaml")))


def susunan_jenjang(daerah: Iterable[JenjangDaerah]) -> tuple[tuple[Jenjang, ...], list[str]]:
    """Put the levels of a region among the shipped ones.

    Returns
    -------
    tuple
        all levels, lowest first, and what is wrong with those of the region, in Indonesian.
    """
    hasil = list(muat_jenjang())
    salah = []
    for satu in daerah:
        nama = cocokkan_jenjang(satu.nama, hasil)
        tempat = next((urut for urut, ada in enumerate(hasil) if ada.nama == nama), None)
        milik = {ejaan: lain for ejaan in satu.ejaan if (lain := cocokkan_jenjang(ejaan, hasil)) and lain != nama}
        salah += [f"ejaan “{ejaan}” dari “{satu.nama}” sudah berarti “{lain}”" for ejaan, lain in milik.items()]
        if tempat is not None and nama is not None:
            if satu.sesudah is not None or satu.tinggi is not None or _lipat(nama) != _lipat(satu.nama):
                salah.append(
                    f"“{satu.nama}” sudah ada sebagai “{nama}”; untuk menambah ejaannya, tulis nama: {nama} dan ejaan saja"
                )
            hasil[tempat] = hasil[tempat].model_copy(update={"ejaan": (*hasil[tempat].ejaan, *satu.ejaan)})
            continue
        atas = 0
        if satu.sesudah is not None:
            bawah = cocokkan_jenjang(satu.sesudah, hasil)
            atas = next((urut + 1 for urut, ada in enumerate(hasil) if ada.nama == bawah), -1)
            if atas < 0:
                salah.append(f"“{satu.nama}”: sesudah “{satu.sesudah}” tidak dikenal; pilih {_daftar(hasil)}")
                continue
        hasil.insert(atas, Jenjang(nama=satu.nama, ejaan=satu.ejaan, tinggi=bool(satu.tinggi)))
    return tuple(hasil), salah


@cache
def jenjang_dikenal(daerah: tuple[JenjangDaerah, ...]) -> tuple[Jenjang, ...]:
    """Return the levels of education that a region uses, lowest first: the shipped ones and its own."""
    return susunan_jenjang(daerah)[0]


def cocokkan_jenjang(teks: str, daftar: Sequence[Jenjang]) -> str | None:
    """Return the name of the level that a text spells; None for an unknown one and where it names several.

    >>> [cocokkan_jenjang(satu, muat_jenjang()) for satu in ("D-IV", "SMA/SMK/SLTA", "s 1", "S1/D4")]
    ['D4', 'SMA', 'S1', None]
    """
    semua = {_lipat(ejaan): satu.nama for satu in reversed(daftar) for ejaan in (*satu.ejaan, satu.nama)}
    if (utuh := semua.get(_lipat(teks))) is not None:
        return utuh
    bagian = {semua.get(_lipat(satu)) for satu in re.split(r"[/,()]|\batau\b|\bdan\b", teks) if _lipat(satu)}
    return bagian.pop() if len(bagian) == 1 else None


def _lipat(teks: str) -> str:
    return re.sub(r"[\W_]+|sederajat|setara|lulusan|tamatan", "", teks.casefold())


def _daftar(daftar: Sequence[Jenjang]) -> str:
    return " / ".join(satu.nama for satu in daftar)


def _jenjang(nilai: object, info: ValidationInfo) -> str:
    """Read a level of education; the context may hold the list in use, or None where that is not known."""
    daftar = (info.context or {}).get("jenjang", muat_jenjang())
    teks = baca_teks(nilai)
    nama = cocokkan_jenjang(teks, muat_jenjang() if daftar is None else daftar)
    if nama is not None:
        return nama
    if daftar is None:
        return teks
    banyak = {satu for bagian in re.split(r"[/,]", teks) if (satu := cocokkan_jenjang(bagian, daftar))}
    if len(banyak) > 1:
        pesan = "menyebut lebih dari satu jenjang; tulis setiap jenjang pada barisnya sendiri"
        return salah_isian("jenjang_ganda", f"“{teks[:60]}” {pesan}")
    pesan = f"“{teks[:60]}” tidak dikenal; pilih {_daftar(daftar)}, atau tambahkan jenjangnya dalam kabupaten.yaml"
    return salah_isian("jenjang_asing", pesan)


#: The name of a level of education.
NamaJenjang = Annotated[str, BeforeValidator(_jenjang)]
