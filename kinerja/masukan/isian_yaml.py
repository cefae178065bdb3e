"""Reading one file of settings into a record, with all its faults."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import baca_teks
from kinerja.masukan.pesan_isian import jalur_isian, nama_terdekat, pesan_isian
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml

__all__ = ["baca_isian"]

_M = TypeVar("_M", bound=BaseModel)
#: The most that a file of settings may hold.
_UKURAN_MAKS = 200_000


def baca_isian(
    folder: Path,
    nama: str,
    model: type[_M],
    galat: list[Galat],
    bawaan: Mapping[str, object] | None = None,
    terisi: list[str] | None = None,
) -> tuple[_M | None, Mapping[str, object]]:
    """Read one file, and return it valid (or None) and as it was typed.

    ``bawaan`` fills in what it leaves blank, and ``terisi`` learns what that was.
    """
    try:
        teks = baca_teks(folder, nama, _UKURAN_MAKS)
        isi = urai_yaml(teks)
    except MasukanSalah as salah:
        galat.extend(salah.daftar)
        return None, {}
    except YamlSalah as salah_yaml:
        tempat = f"baris {salah_yaml.baris}" if salah_yaml.baris else ""
        galat.append(Galat(nama, "", tempat, salah_yaml.kode, salah_yaml.pesan))
        return None, {}
    if not isinstance(isi, dict):
        galat.append(
            Galat(
                nama,
                "",
                "",
                "yaml_rusak",
                "berkas belum berisi isian; tulis nama isian, titik dua, lalu nilainya, misalnya tahun: 2023",
            )
        )
        return None, {}
    # What may be left out may also be left blank.
    isi = {kunci: satu for kunci, satu in isi.items() if satu is not None or _wajib(kunci, model)}
    if isinstance(isi.get("pilihan"), dict):
        isi["pilihan"] = {kunci: satu for kunci, satu in isi["pilihan"].items() if satu is not None}
    kosong = {kunci: satu for kunci, satu in (bawaan or {}).items() if isi.get(kunci) is None}
    (terisi if terisi is not None else []).extend(kosong)
    return _sahkan(nama, {**isi, **kosong}, teks, model, galat), isi


def _wajib(nama: str, model: type[BaseModel]) -> bool:
    """Tell whether a setting must be filled in; one that is not known is to be told, too."""
    return nama not in model.model_fields or model.model_fields[nama].is_required()


def _sahkan(berkas: str, isi: Mapping[str, object], teks: str, model: type[_M], galat: list[Galat]) -> _M | None:
    try:
        return model.model_validate(isi)
    except ValidationError as salah:
        daftar = salah.errors(include_url=False)
        # A misspelt key is one fault: what it is, not also what is missing because of it.
        maksud = {
            (*satu["loc"][:-1], nama_terdekat(satu, model)) for satu in daftar if satu["type"] == "extra_forbidden"
        }
        for satu in daftar:
            if satu["type"] == "missing" and satu["loc"] in maksud:
                continue
            kode = "missing" if satu["input"] is None else satu["type"]
            galat.append(Galat(berkas, "", f"isian {jalur_isian(teks, satu['loc'])}", kode, pesan_isian(satu, model)))
        return None
