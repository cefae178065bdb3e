"""Reading params.yaml and kabupaten.yaml, and deciding whose choice counts."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from kinerja.angka import cetak_tanggal
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.logo import baca_logo
from kinerja.model import Kabupaten, Kalender, Params, Pilihan, muat_skala

__all__ = ["Pengaturan", "baca_kabupaten", "baca_pengaturan"]

_M = TypeVar("_M", bound=BaseModel)

_SEBAB = {
    "missing": "wajib diisi",
    "extra_forbidden": "tidak dikenal",
    "enum": "tidak dikenal",
    "string_pattern_mismatch": "hanya boleh memuat huruf kecil, angka, dan tanda hubung",
    "string_type": "harus berupa teks",
    "int_parsing": "harus berupa bilangan bulat",
    "int_type": "harus berupa bilangan bulat",
    "date_from_datetime_parsing": "harus berupa tanggal, misalnya 2024-02-28",
    "date_type": "harus berupa tanggal, misalnya 2024-02-28",
    "dict_type": "harus berupa daftar pilihan",
    "greater_than": "harus lebih besar daripada nol",
    "greater_than_equal": "di luar batas yang wajar",
    "less_than_equal": "di luar batas yang wajar",
    "date_from_datetime_inexact": "harus berupa tanggal, misalnya 2024-02-28",
    "date_parsing": "harus berupa tanggal, misalnya 2024-02-28",
    "decimal_parsing": "harus berupa bilangan",
    "int_from_float": "harus berupa bilangan bulat",
    "string_too_long": "terlalu panjang",
    "decimal_type": "harus berupa bilangan",
}


@dataclass(frozen=True)
class Pengaturan:
    """Identity of region and report, the choices that count, and whose each of them is.

    ``asal_pilihan`` maps every choice to "laporan" (params.yaml), "kabupaten" (kabupaten.yaml) or "bawaan" (default);
    ``asal_tanggal`` says the same of the date. ``logo`` is the coat of arms as SVG, "" where there is none.
    """

    kabupaten: Kabupaten
    params: Params
    pilihan: Pilihan
    asal_pilihan: Mapping[str, str]
    asal_tanggal: str = "laporan"
    logo: str = ""


class _IsianGanda(Exception):
    """A key that stands twice in one mapping."""

    def __init__(self, nama: str, baris: int) -> None:
        super().__init__(nama)
        self.nama, self.baris = nama, baris


class _Pemuat(yaml.SafeLoader):
    """YAML in which a repeated key is a fault instead of a silent choice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping of keys that all differ."""
        sudah: set[str] = set()
        for kunci, _ in node.value:
            if kunci.value in sudah:
                raise _IsianGanda(kunci.value, kunci.start_mark.line + 1)
            sudah.add(str(kunci.value))
        return super().construct_mapping(node, deep)


def baca_pengaturan(folder: Path) -> tuple[Pengaturan | None, list[Galat]]:
    """Read both files of a report folder ``params/<kabupaten>/<dinas>/<tahun>``.

    Returns
    -------
    tuple
        the settings (None when a file cannot be used) and all faults.
    """
    galat: list[Galat] = []
    galat_kabupaten: list[Galat] = []
    kabupaten = _baca(folder.parent.parent / "kabupaten.yaml", Kabupaten, galat_kabupaten)
    kalender = kabupaten.kalender if kabupaten else Kalender()
    bawaan = kalender.hari("tanggal_laporan", int(folder.name)) if re.fullmatch("[0-9]{4}", folder.name) else None
    terisi: list[str] = []
    params = _baca(folder / "params.yaml", Params, galat, {"tanggal": bawaan} if bawaan else {}, terisi)
    galat += galat_kabupaten
    logo = baca_logo(folder.parent.parent, kabupaten.logo, galat) if kabupaten and kabupaten.logo else ""
    if params is not None:
        tempat = (folder.parent.parent.name, folder.parent.name, folder.name)
        for nama, isi, harusnya in zip(
            ("kabupaten", "dinas", "tahun"), (params.kabupaten, params.dinas, str(params.tahun)), tempat, strict=True
        ):
            if isi != harusnya:
                pesan = f"{nama} berisi “{isi}”, tetapi foldernya bernama “{harusnya}”; samakan keduanya"
                galat.append(Galat("params.yaml", "", f"isian {nama}", "folder_berbeda", pesan))
    if params is None or kabupaten is None:
        return None, galat
    gabungan = {**kabupaten.pilihan, **params.pilihan}
    asal = {
        nama: "laporan" if nama in params.pilihan else "kabupaten" if nama in kabupaten.pilihan else "bawaan"
        for nama in Pilihan.model_fields
    }
    skala = gabungan.get("skala", Pilihan().skala)
    if isinstance(skala, str) and skala not in muat_skala():
        berkas = "params.yaml" if asal["skala"] == "laporan" else "kabupaten.yaml"
        pesan = f"skala “{skala}” tidak dikenal; pilih {' / '.join(muat_skala())}"
        galat.append(Galat(berkas, "", "pilihan skala", "skala_tidak_dikenal", pesan))
        del gabungan["skala"]
    try:
        pilihan = Pilihan.model_validate(gabungan)
    except ValidationError as salah:
        for satu in salah.errors(include_url=False):
            nama = str(satu["loc"][0])
            berkas = "params.yaml" if nama in params.pilihan else "kabupaten.yaml"
            galat.append(Galat(berkas, "", f"pilihan {nama}", satu["type"], _pesan(satu, Pilihan)))
        return None, galat
    batas = kalender.hari("batas_penyampaian", params.tahun)
    if batas and params.tanggal > batas:
        pesan = f"tanggal laporan {cetak_tanggal(params.tanggal)} melewati batas penyampaian {cetak_tanggal(batas)}"
        galat.append(Galat("params.yaml", "", "isian tanggal", "lewat_batas", pesan, "peringatan"))
    return Pengaturan(kabupaten, params, pilihan, asal, "kabupaten" if terisi else "laporan", logo), galat


def _baca(
    berkas: Path,
    model: type[_M],
    galat: list[Galat],
    bawaan: Mapping[str, object] | None = None,
    terisi: list[str] | None = None,
) -> _M | None:
    """Read one file; ``bawaan`` fills in what it leaves blank, and ``terisi`` learns what that was."""
    tempat = ""
    try:
        isi = _Pemuat(berkas.read_text("utf-8-sig")).get_single_data()
    except OSError:
        kode, pesan = "berkas_tidak_ada", f"berkas tidak ditemukan di folder {berkas.parent.name}"
    except UnicodeDecodeError:
        kode, pesan = "bukan_utf8", "teks tidak dapat dibaca; simpan berkas dengan pengodean UTF-8"
    except _IsianGanda as salah:
        kode, pesan, tempat = "isian_ganda", f"isian “{salah.nama}” ditulis dua kali", f"baris {salah.baris}"
    except (yaml.YAMLError, ValueError) as salah:
        baris = getattr(getattr(salah, "problem_mark", None), "line", None)
        tempat = f"baris {baris + 1}" if baris is not None else ""
        kode, pesan = "yaml_rusak", "penulisan YAML tidak dapat dibaca; periksa titik dua, indentasi, dan tanggal"
    else:
        if isinstance(isi, dict):
            kosong = {nama: satu for nama, satu in (bawaan or {}).items() if isi.get(nama) is None}
            isi = {**isi, **kosong}
            (terisi if terisi is not None else []).extend(kosong)
        return _sahkan(berkas.name, isi, model, galat)
    galat.append(Galat(berkas.name, "", tempat, kode, pesan))
    return None


def _sahkan(berkas: str, isi: object, model: type[_M], galat: list[Galat]) -> _M | None:
    if not isinstance(isi, dict):
        galat.append(Galat(berkas, "", "", "yaml_rusak", "berkas harus berisi pasangan “nama: nilai”"))
        return None
    try:
        return model.model_validate(isi)
    except ValidationError as salah:
        daftar = salah.errors(include_url=False)
        # A misspelt key is one fault: what it is, not also what is missing because of it.
        maksud = {_dekat(str(satu["loc"][0]), model) for satu in daftar if satu["type"] == "extra_forbidden"}
        for satu in daftar:
            if satu["type"] == "missing" and satu["loc"][0] in maksud:
                continue
            nama = ".".join(str(bagian) for bagian in satu["loc"])
            kode = "missing" if satu["input"] is None else satu["type"]
            galat.append(Galat(berkas, "", f"isian {nama}", kode, _pesan(satu, model)))
        return None


def _dekat(nama: str, model: type[BaseModel]) -> str | None:
    return next(iter(difflib.get_close_matches(nama, list(model.model_fields), n=1)), None)


def _pesan(satu: Any, model: type[BaseModel]) -> str:
    nama = str(satu["loc"][-1])
    if satu["loc"][0] == "kalender" and satu["type"] != "extra_forbidden":
        return f"“{satu['input']}” bukan hari dalam kalender; tulis bulan-hari, misalnya {nama}: 02-28"
    model = Kalender if satu["loc"][0] == "kalender" else model
    sebab = _SEBAB.get(satu["type"], "tidak dapat dipakai")
    if satu["type"] == "extra_forbidden":
        dekat = _dekat(nama, model)
        return f"“{nama}” {sebab}" + (f"; mungkin maksudnya “{dekat}”" if dekat else "")
    if satu["type"] == "missing" or satu["input"] is None:
        return f"“{nama}” {_SEBAB['missing']}"
    if satu["type"] == "enum":
        jenis = model.model_fields[nama].annotation
        pilihan = " / ".join(str(anggota.value) for anggota in jenis)  # type: ignore[union-attr]
        return f"“{satu['input']}” {sebab}; pilih {pilihan}"
    return f"“{satu['input']}” {sebab}"


def baca_kabupaten(folder: Path) -> Kabupaten:
    """Read ``kabupaten.yaml`` of a folder ``params/<kabupaten>``.

    Raises
    ------
    MasukanSalah
        with all faults of the file.
    """
    galat: list[Galat] = []
    kabupaten = _baca(folder / "kabupaten.yaml", Kabupaten, galat)
    if kabupaten is None:
        raise MasukanSalah(galat)
    return kabupaten
