"""What is wrong with a setting of params.yaml or kabupaten.yaml, in sentences: its name, its place, its value."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

import yaml
from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kinerja.angka import gabung
from kinerja.model import (
    JenjangDaerah,
    Kalender,
    KelasDaerah,
    Kontak,
    Pilihan,
    RupaDaerah,
    SkalaDaerah,
    Tepi,
    isi_pilihan,
)

__all__ = ["jalur_isian", "nama_terdekat", "pesan_isian"]

_SEBAB = {
    "missing": "wajib diisi",
    "enum": "tidak dikenal",
    "string_pattern_mismatch": "hanya boleh memuat huruf kecil, angka, dan tanda hubung",
    "string_type": "harus berupa satu teks; tulis teksnya sesudah titik dua",
    "int_parsing": "harus berupa bilangan bulat",
    "int_type": "harus berupa bilangan bulat",
    "date_from_datetime_parsing": "harus berupa tanggal, misalnya 2024-02-28",
    "date_type": "harus berupa tanggal, misalnya 2024-02-28",
    "dict_type": "tidak menyebut pilihannya; tulis setiap pilihan pada barisnya sendiri, misalnya dasar_hitung: tercetak",
    "greater_than": "harus lebih besar daripada nol",
    "finite_number": "harus berupa bilangan",
    "date_from_datetime_inexact": "harus berupa tanggal, misalnya 2024-02-28",
    "date_parsing": "harus berupa tanggal, misalnya 2024-02-28",
    "decimal_parsing": "harus berupa bilangan dengan titik sebagai tanda desimal, misalnya 97.5",
    "int_from_float": "harus berupa bilangan bulat",
    "string_too_long": "terlalu panjang",
    "decimal_type": "harus berupa bilangan",
    "tuple_type": "harus berupa daftar; tulis setiap butir pada barisnya sendiri, diawali tanda hubung dan spasi",
    "model_type": "harus berupa isian bernama; tulis nama isian, titik dua, lalu nilainya",
    "bool_parsing": "harus berupa ya atau tidak",
    "float_parsing": "harus berupa bilangan dengan titik sebagai tanda desimal, misalnya 2.5",
    "float_type": "harus berupa bilangan dengan titik sebagai tanda desimal, misalnya 2.5",
    "bool_type": "harus berupa ya atau tidak",
    "too_long": "memuat terlalu banyak butir",
}


_HARI = re.compile(r"\d{4}-\d\d-\d\d")
#: How much of a wrong value a message repeats.
_TEKS_MAKS = 60


def jalur_isian(teks: str, loc: tuple[int | str, ...]) -> str:
    """Name a place in a file by its keys; members of lists are counted from 1, and their line is added."""
    nama = ".".join(str(bagian + 1 if isinstance(bagian, int) else bagian) for bagian in loc)
    if not any(isinstance(bagian, int) for bagian in loc):
        return nama
    simpul = yaml.compose(teks, Loader=yaml.SafeLoader)
    baris = 1
    for bagian in loc:
        if isinstance(simpul, yaml.SequenceNode) and isinstance(bagian, int):
            simpul = simpul.value[bagian]
            baris = simpul.start_mark.line + 1
        elif isinstance(simpul, yaml.MappingNode):
            pasangan = next(((k, v) for k, v in simpul.value if k.value == bagian), None)
            if pasangan is None:
                break
            baris, simpul = pasangan[0].start_mark.line + 1, pasangan[1]
    return f"{nama} (baris {baris})"


#: Records inside kabupaten.yaml by the keys that lead to them, so that a misspelt key finds its nearest.
_MILIK: Mapping[tuple[str, ...], type[BaseModel]] = {
    ("kalender",): Kalender,
    ("kontak",): Kontak,
    ("rupa",): RupaDaerah,
    ("rupa", "tepi"): Tepi,
    ("skala",): SkalaDaerah,
    ("skala", "kelas"): KelasDaerah,
    ("pendidikan",): JenjangDaerah,
}


def _dekat(nama: str, model: type[BaseModel]) -> str | None:
    return next(iter(difflib.get_close_matches(nama, list(model.model_fields))), None)


def nama_terdekat(satu: ErrorDetails, model: type[BaseModel]) -> str | None:
    """Find what a key that is not known was probably meant to be, in the record in which it stands."""
    return _dekat(str(satu["loc"][-1]), _record(satu, model))


def _record(satu: ErrorDetails, model: type[BaseModel]) -> type[BaseModel]:
    return _MILIK.get(tuple(bagian for bagian in satu["loc"][:-1] if isinstance(bagian, str)), model)


def pesan_isian(satu: ErrorDetails, model: type[BaseModel]) -> str:
    """Say what is wrong with a setting: its name, or its value."""
    if "pesan" in satu.get("ctx", {}):
        return str(satu["msg"])
    if satu["type"] == "extra_forbidden":
        return _pesan_nama(satu, model)
    if satu["loc"][-1] in ("warna", "aksen") and satu["type"].startswith("string"):
        return f'{_kutip(satu["input"])} bukan warna; tulis misalnya "#7a1f1f", dengan tanda kutip'
    if satu["loc"][0] == "kalender":
        return _pesan_kalender(satu)
    if satu["type"] == "missing" or satu["input"] is None:
        nama = satu["loc"][-1]
        return f"{f'butir ke-{nama + 1}' if isinstance(nama, int) else f'“{nama}”'} {_SEBAB['missing']}"
    return _pesan_nilai(satu, model)


def _pesan_nama(satu: ErrorDetails, model: type[BaseModel]) -> str:
    nama, dekat = str(satu["loc"][-1]), nama_terdekat(satu, model)
    if len(satu["loc"]) == 1 and nama in Pilihan.model_fields:
        return f"“{nama}” tidak dikenal di sini; tulis di bawah “pilihan:”"
    return f"“{nama}” tidak dikenal" + (f"; mungkin maksudnya “{dekat}”" if dekat else "")


def _pesan_kalender(satu: ErrorDetails) -> str:
    isi = _kutip(satu["input"])
    if len(satu["loc"]) == 1:
        return f"{isi} tidak menyebut harinya; tulis pada baris di bawahnya, misalnya tanggal_laporan: 02-28"
    return f"{isi} bukan hari dalam kalender; tulis bulan-hari, misalnya {satu['loc'][-1]}: 02-28"


def _pesan_nilai(satu: ErrorDetails, model: type[BaseModel]) -> str:
    jenis, nama, isi = satu["type"], satu["loc"][-1], _kutip(satu["input"])
    if jenis in ("greater_than_equal", "less_than_equal"):
        batas = satu["ctx"].get("ge", satu["ctx"].get("le"))
        return f"{isi} harus paling {'sedikit' if 'ge' in satu['ctx'] else 'banyak'} {batas}"
    if jenis == "string_type" and not isinstance(satu["input"], list | dict):
        contoh = f'"{isi[1:-1]}"' if isinstance(nama, int) else f'{nama}: "{isi[1:-1]}"'
        return f"{isi} terbaca sebagai bilangan, tanggal, atau ya/tidak; apit dengan tanda kutip, misalnya {contoh}"
    if jenis.startswith("date_") and _HARI.fullmatch(str(satu["input"])):
        return f"{isi} bukan hari dalam kalender; periksa bulan dan harinya"
    sebab = _SEBAB.get(jenis, "tidak dapat dipakai")
    if jenis == "enum" and nama in model.model_fields:
        return f"{isi} {sebab}; pilih {gabung(isi_pilihan(model.model_fields[str(nama)].annotation), 'atau')}"
    return f"{isi} {sebab}"


def _kutip(nilai: object) -> str:
    """Quote a value as it is written in the file."""
    isi = str(nilai)
    if isinstance(nilai, bool | list | dict):
        isi = (
            yaml.safe_dump(nilai, default_flow_style=True, allow_unicode=True, width=1_000_000)
            .split("\n...")[0]
            .strip()
        )
    return f"“{isi if len(isi) <= _TEKS_MAKS else f'{isi[:_TEKS_MAKS]}…'}”"
