"""Types of workbook cells: each turns what a person typed into an exact value or says what is wrong.

Validators raise :class:`pydantic_core.PydanticCustomError` with a stable code and an Indonesian sentence without
place; :mod:`kinerja.masukan` adds file, sheet and cell.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Annotated, TypeVar, get_args

from pydantic import AfterValidator, BeforeValidator, ValidationInfo
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from kinerja.angka import (
    AngkaPersen,
    SalahAngka,
    bersen,
    cetak_bulat,
    cetak_tanggal,
    lima_belas,
    tampil,
    urai_bilangan,
    urai_bulat,
    urai_rupiah,
)

__all__ = [
    "POLA_KODE",
    "POLA_KODE_LOKAL",
    "Bilangan",
    "Cacah",
    "CaraBaca",
    "Isian",
    "Kode",
    "KodeAnggaran",
    "Nilai",
    "NilaiKinerja",
    "Rentang",
    "Rupiah",
    "Sen",
    "Tahun",
    "Tanggal",
    "Teks",
    "Tercetak",
    "YaTidak",
    "baca_teks",
    "berpesan",
    "bidang_rupiah",
    "induk_kode",
    "kode_lokal",
    "satuan_persen",
    "tingkat_kode",
    "urut_kode",
]

#: Grammar of budget codes (Permendagri 90/2019 and its Kepmendagri): urusan.bidang.program.kegiatan.subkegiatan.
POLA_KODE = re.compile(r"^([0-9X])(?:\.(\d{2}|XX)(?:\.(\d{2})(?:\.([12])\.(\d{2})(?:\.(\d{2}|\d{4}))?)?)?)?$")

#: Codes of a report without official codes: program, kegiatan and sub kegiatan counted from 1 (P1, P1.2, P1.2.10).
POLA_KODE_LOKAL = re.compile(r"^P[1-9]\d{0,3}(?:\.[1-9]\d{0,3}){0,2}$")

#: The most characters of one setting.
_ISIAN_MAKS = 200

_BULAN = "januari februari maret april mei juni juli agustus september oktober november desember".split()

_T = TypeVar("_T")


@dataclass(frozen=True)
class Rentang:
    """A target that is an interval, bounds included (5,40-6,20)."""

    bawah: Decimal
    atas: Decimal


class Sen(StrEnum):
    """What is done with an amount that has sen."""

    TOLAK = "tolak"
    BULATKAN = "bulatkan"


@dataclass
class CaraBaca:
    """How a region wants cells to be read; "cara" in the context of validation. ``peringatan`` takes field, code and sentence."""

    sen: Sen = Sen.TOLAK
    peringatan: list[tuple[str, str, str]] = field(default_factory=list)


#: A target or realisasi: a number, an interval (targets only) or a grade such as WTP or BB.
Nilai = Decimal | Rentang | str


def _salah(kode: str, pesan: str) -> PydanticCustomError:
    return PydanticCustomError(kode, "{pesan}", {"pesan": pesan})


def berpesan(urai: Callable[[object], _T]) -> Callable[[object], _T]:
    """Let a parser of :mod:`kinerja.angka` speak as a pydantic validator."""

    def periksa(nilai: object) -> _T:
        try:
            return urai(nilai)
        except SalahAngka as galat:
            raise _salah(galat.kode, galat.pesan) from None

    return periksa


_FORMAT_UMUM = "ubah format sel menjadi Umum (General), lalu tulis lagi"


def _bukan_persen(nilai: object) -> None:
    if isinstance(nilai, AngkaPersen):
        pesan = f"format sel ini persen sehingga terbaca {tampil(nilai)}; {_FORMAT_UMUM} {tampil(nilai.tersimpan)}"
        raise _salah("format_persen", pesan)


def baca_teks(nilai: object) -> str:
    """Read a cell as one line of text: codes that a spreadsheet made numbers lose their ".0"."""
    if isinstance(nilai, bool | dt.time | dt.timedelta):
        raise _salah("bukan_teks", "berisi nilai benar/salah atau jam, padahal seharusnya teks")
    if isinstance(nilai, float) and not isinstance(nilai, AngkaPersen):
        return f"{lima_belas(nilai):f}"
    return " ".join(tampil(nilai).split())


def _kode(nilai: object) -> str:
    if isinstance(nilai, dt.date):
        pesan = f"kode terbaca sebagai tanggal {cetak_tanggal(nilai)}; ubah format sel menjadi Teks, lalu tulis ulang"
        raise _salah("bukan_kode", pesan)
    if isinstance(nilai, AngkaPersen):
        pesan = f"kode terbaca sebagai persen ({tampil(nilai)}); ubah format sel menjadi Teks, lalu tulis ulang"
        raise _salah("bukan_kode", pesan)
    return baca_teks(nilai)


def _tercetak(nilai: object) -> str:
    """Read what an older report printed: the text of the cell as it stands, never a number made of it."""
    if isinstance(nilai, dt.date):
        pesan = f"terbaca sebagai tanggal {cetak_tanggal(nilai)}; ubah format sel menjadi Teks, lalu tulis ulang"
        raise _salah("bukan_tercetak", pesan)
    return baca_teks(nilai)


def _cacah(nilai: object) -> int:
    _bukan_persen(nilai)
    hasil = urai_bulat(nilai)
    if hasil < 0:
        raise SalahAngka("cacah_negatif", f"“{tampil(nilai)}” negatif; jumlah tidak boleh kurang dari nol")
    return hasil


def _rupiah(nilai: object, info: ValidationInfo) -> int:
    """Read an amount; where the region rounds sen, say so."""
    _bukan_persen(nilai)
    cara, sen = (info.context or {}).get("cara"), bersen(nilai)
    if isinstance(cara, CaraBaca) and cara.sen is Sen.BULATKAN and sen is not None:
        bulat = int(sen.to_integral_value(ROUND_HALF_UP))
        pesan = f"“{tampil(nilai)}” memuat sen dan dibulatkan menjadi {cetak_bulat(bulat)}"
        cara.peringatan.append((info.field_name or "", "sen_dibulatkan", pesan))
        nilai = bulat
    return berpesan(urai_rupiah)(nilai)


#: Dates that years from 1990 to 2100 become in a cell with the format of a date.
_TAHUN_TANGGAL = (dt.date(1905, 6, 12), dt.date(1905, 9, 30))


def _tahun(nilai: object) -> int:
    _bukan_persen(nilai)
    if isinstance(nilai, dt.date):
        hari = nilai.date() if isinstance(nilai, dt.datetime) else nilai
        tahun = hari.toordinal() - dt.date(1899, 12, 30).toordinal()
        if not _TAHUN_TANGGAL[0] <= hari <= _TAHUN_TANGGAL[1]:
            tahun = nilai.year if 1990 <= nilai.year <= 2100 else 0
        pesan = f"format sel ini tanggal sehingga terbaca sebagai {cetak_tanggal(nilai)}; {_FORMAT_UMUM} {tahun or 'tahunnya'}"
        raise SalahAngka("bukan_tahun", pesan)
    try:
        hasil = urai_bulat(nilai, "tahun")
    except SalahAngka as galat:
        if galat.kode == "bukan_bulat":
            raise
        polos = re.sub(r"(?<=\d)[.,](?=\d{3}\b)", "", tampil(nilai)[:100])
        angka = set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", polos))
        saran = f"tulis {angka.pop()} saja" if len(angka) == 1 else "tulis satu tahun, misalnya 2023"
        raise SalahAngka(galat.kode, f"“{tampil(nilai)}” bukan bilangan tahun; {saran}") from None
    if not 1990 <= hasil <= 2100:
        pesan = f"“{tampil(nilai)}” bukan tahun; tulis misalnya 2023 (antara 1990 dan 2100)"
        raise SalahAngka("bukan_tahun", pesan)
    return hasil


def _tanggal(nilai: object) -> dt.date:
    _bukan_persen(nilai)
    if isinstance(nilai, dt.datetime):
        nilai = nilai.date()
    if isinstance(nilai, int | float) and not isinstance(nilai, bool):
        pesan = (
            f"“{tampil(nilai)}” bilangan, bukan tanggal; ubah format sel menjadi Tanggal, atau tulis 28 Februari 2024"
        )
        raise _salah("bukan_tanggal", pesan)
    if isinstance(nilai, dt.date):
        return _tanggal_wajar(nilai, nilai)
    teks = baca_teks(nilai).casefold()
    kata = re.match(r"(\d{1,2})[ /-]([a-z]+|\d{1,2})[ /-](\d{4})$", teks)
    try:
        if kata:
            bulan = int(kata[2]) if kata[2].isdigit() else _BULAN.index(kata[2]) + 1
            return _tanggal_wajar(dt.date(int(kata[3]), bulan, int(kata[1])), nilai)
        return _tanggal_wajar(dt.date.fromisoformat(teks), nilai)
    except ValueError:
        raise _salah("bukan_tanggal", f"“{nilai}” bukan tanggal; tulis misalnya 28 Februari 2024") from None


def _tanggal_wajar(tanggal: dt.date, nilai: object) -> dt.date:
    if 1990 <= tanggal.year <= 2100:
        return tanggal
    pesan = f"“{tampil(nilai)}” bukan tanggal antara tahun 1990 dan 2100; periksa tahunnya"
    raise _salah("bukan_tanggal", pesan)


def _ya_tidak(nilai: object) -> bool:
    if isinstance(nilai, bool):
        return nilai
    teks = baca_teks(nilai).casefold()
    if teks in {"ya", "y", "1", "true"}:
        return True
    if teks in {"tidak", "t", "0", "false"}:
        return False
    raise _salah("bukan_ya_tidak", f"“{nilai}” tidak dikenal; tulis ya atau tidak")


def _isian(teks: str) -> str:
    hasil = " ".join(teks.split())
    if not hasil:
        raise _salah("kosong", "belum diisi")
    if len(hasil) > _ISIAN_MAKS:
        raise _salah("terlalu_panjang", f"lebih dari {_ISIAN_MAKS} huruf; pendekkan")
    tanda = [f"U+{ord(satu):04X}" for satu in dict.fromkeys(hasil) if unicodedata.category(satu)[0] == "C"]
    if tanda:
        raise _salah("tanda_terlarang", f"memuat tanda yang tidak dapat dicetak ({', '.join(tanda[:5])}); hapus")
    return hasil


def _kode_anggaran(nilai: object) -> str:
    teks = _kode(nilai).replace(" ", "").strip(".")
    if not POLA_KODE.match(teks):
        if POLA_KODE_LOKAL.match(teks.upper()):
            return teks.upper()
        raise _salah(
            "kode_salah",
            f"“{nilai}” bukan kode urusan.bidang.program.kegiatan.subkegiatan; tulis misalnya 2.17.01.2.01.01, "
            "atau P1.1.1 bila kode resminya tidak ada",
        )
    return teks


def _nilai_kinerja(nilai: object) -> Nilai:
    """Read a target or realisasi: number, interval "5,40-6,20" or grade."""
    if isinstance(nilai, Rentang):
        return nilai
    if isinstance(nilai, str):
        ujung = re.match(r"\s*([\d.,]+)\s*(?:-|–|s\.?d\.?)\s*([\d.,]+)\s*%?\s*$", nilai)
        if ujung and not nilai.rstrip().endswith(",-"):
            bawah, atas = urai_bilangan(ujung[1]), urai_bilangan(ujung[2])
            if bawah > atas:
                raise SalahAngka("rentang_terbalik", f"“{nilai}”: batas bawah lebih besar daripada batas atas")
            return Rentang(bawah, atas)
        if not re.search(r"\d", nilai):
            return baca_teks(nilai)
    return urai_bilangan(nilai)


#: One line of text, trimmed.
Teks = Annotated[str, BeforeValidator(baca_teks)]
#: One line of text in a file of settings: never blank, not longer than a line or two, all of it printable.
Isian = Annotated[str, AfterValidator(_isian)]
#: What stands in an older report, kept as printed.
Tercetak = Annotated[str, BeforeValidator(_tercetak)]
#: A code that the dinas chose itself (T1, S1.1).
Kode = Annotated[str, BeforeValidator(_kode)]
#: A budget code, :data:`POLA_KODE` or :data:`POLA_KODE_LOKAL`.
KodeAnggaran = Annotated[str, BeforeValidator(_kode_anggaran)]
#: An exact number.
Bilangan = Annotated[Decimal, BeforeValidator(berpesan(urai_bilangan))]
#: A whole number of things or people, not negative.
Cacah = Annotated[int, BeforeValidator(berpesan(_cacah))]
#: An amount of rupiah, whole, not negative.
Rupiah = Annotated[int, BeforeValidator(_rupiah)]
#: A year, 1990 to 2100.
Tahun = Annotated[int, BeforeValidator(berpesan(_tahun))]
#: A date, from a date cell or from text such as 28 Februari 2024.
Tanggal = Annotated[dt.date, BeforeValidator(_tanggal)]
#: "ya" or "tidak".
YaTidak = Annotated[bool, BeforeValidator(_ya_tidak)]
#: A target or realisasi, see :data:`Nilai`.
NilaiKinerja = Annotated[Nilai, BeforeValidator(berpesan(_nilai_kinerja))]


def bidang_rupiah(bidang: FieldInfo) -> bool:
    """Tell whether a column holds amounts of rupiah."""

    def cari(jenis: object) -> bool:
        isi = getattr(jenis, "__metadata__", ())
        return any(getattr(satu, "func", None) is _rupiah for satu in isi) or any(map(cari, get_args(jenis)))

    return any(getattr(satu, "func", None) is _rupiah for satu in bidang.metadata) or cari(bidang.annotation)


def satuan_persen(satuan: str) -> bool:
    """Tell whether a unit is a percentage.

    >>> [satuan_persen(satu) for satu in ("%", "Persen", "persen (%)", "dokumen", "poin persentase")]
    [True, True, True, False, False]
    """
    polos = satuan.casefold().strip()
    return "%" in polos or polos.split(" ")[0] in {"persen", "persentase", "prosen", "prosentase", "percent"}


def tingkat_kode(kode: str) -> str:
    """Name the level of a budget code: urusan, bidang, program, kegiatan or subkegiatan.

    >>> tingkat_kode("2.17.01"), tingkat_kode("2.17.01.2.01.0001"), tingkat_kode("P1.2")
    ('program', 'subkegiatan', 'kegiatan')
    """
    ruas = kode.count(".") + 1
    if kode_lokal(kode):
        return ("program", "kegiatan", "subkegiatan")[ruas - 1]
    return {1: "urusan", 2: "bidang", 3: "program", 5: "kegiatan", 6: "subkegiatan"}[ruas]


def kode_lokal(kode: str) -> bool:
    """Say whether a budget code is one of the report's own (:data:`POLA_KODE_LOKAL`)."""
    return kode.startswith("P")


def induk_kode(kode: str) -> str:
    """Return the code one level up; "" (the total) above a program.

    >>> induk_kode("2.17.01.2.01.01"), induk_kode("2.17.01.2.01"), induk_kode("2.17.01")
    ('2.17.01.2.01', '2.17.01', '')
    >>> induk_kode("P1.2.10"), induk_kode("P1.2"), induk_kode("P1")
    ('P1.2', 'P1', '')
    """
    tingkat = tingkat_kode(kode)
    ruas = 1 if tingkat == "subkegiatan" or (tingkat == "kegiatan" and kode_lokal(kode)) else 2
    return kode.rsplit(".", ruas)[0] if tingkat in ("subkegiatan", "kegiatan") else ""


def urut_kode(kode: str) -> list[str]:
    """Return the key that sorts budget codes as they are read: part by part, numbers by value.

    >>> sorted(["P10", "P2.10", "P2", "P2.9", "2.17.01"], key=urut_kode)
    ['2.17.01', 'P2', 'P2.9', 'P2.10', 'P10']
    """
    angka, *lain = kode.split(".")
    depan = f"P{angka[1:].rjust(4, '0')}" if kode_lokal(kode) else angka.rjust(4, "0")
    return [depan, *(ruas.rjust(4, "0") for ruas in lain)]
