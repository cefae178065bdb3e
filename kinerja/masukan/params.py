"""Reading params.yaml and kabupaten.yaml, and deciding whose choice counts."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kinerja.angka import cetak_tanggal
from kinerja.dokumen import UTAMA, Dokumen, Masa, Tempat, dokumen_bawaan, dokumen_utama, masa_folder
from kinerja.masukan.aksara import peringatan_tanda
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import baca_teks
from kinerja.masukan.jenis_huruf import baca_huruf
from kinerja.masukan.logo import baca_gambar_sampul, baca_logo
from kinerja.masukan.versi import perbarui_pilihan
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import (
    JenjangDaerah,
    Kabupaten,
    Kalender,
    KelasDaerah,
    Kontak,
    Params,
    Pilihan,
    RupaDaerah,
    Sen,
    SkalaDaerah,
    Tepi,
    isi_pilihan,
    skala_dikenal,
)

__all__ = ["Pengaturan", "baca_kabupaten", "baca_pengaturan", "baca_sen"]

_M = TypeVar("_M", bound=BaseModel)
#: The most that a file of settings may hold.
_UKURAN_MAKS = 200_000

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


@dataclass(frozen=True)
class Pengaturan:
    """Identity of region and report, the choices that count, and whose each of them is.

    ``asal_pilihan`` maps every choice to "laporan" (params.yaml), "kabupaten" (kabupaten.yaml) or "bawaan" (default);
    ``asal_tanggal`` says the same of the date. ``logo`` is the coat of arms as SVG, "" where there is none,
    ``gambar_sampul`` the picture of the cover likewise.
    ``dokumen`` are the documents that the folder is for.
    """

    kabupaten: Kabupaten
    params: Params
    pilihan: Pilihan
    asal_pilihan: Mapping[str, str]
    asal_tanggal: str = "laporan"
    logo: str = ""
    gambar_sampul: str = ""
    dokumen: tuple[Dokumen, ...] = (UTAMA,)


def baca_pengaturan(folder: Path) -> tuple[Pengaturan | None, list[Galat]]:
    """Read both files of a report folder (:class:`kinerja.dokumen.Tempat`).

    Returns
    -------
    tuple
        the settings (None when a file cannot be used) and all faults.
    """
    galat: list[Galat] = []
    galat_kabupaten: list[Galat] = []
    daerah = folder.parent.parent
    kabupaten, isi_kabupaten = _baca(daerah, "kabupaten.yaml", Kabupaten, galat_kabupaten)
    kalender = kabupaten.kalender if kabupaten else Kalender()
    masa = masa_folder(folder.name)
    terisi: list[str] = []
    params, isi_params = _baca(folder, "params.yaml", Params, galat, _bawaan(masa, kalender), terisi)
    # What one file lacks says nothing of the rest of it, nor of the other file.
    _samakan_folder(folder, masa, params, isi_params, galat)
    galat += galat_kabupaten
    logo = _teks(isi_kabupaten, "logo")
    gambar = baca_logo(daerah, logo, galat) if logo else ""
    sampul = kabupaten.rupa.gambar_sampul if kabupaten else None
    gambar_sampul = baca_gambar_sampul(daerah, sampul, galat) if sampul else ""
    kabupaten = _berhuruf(kabupaten, daerah, galat)
    dokumen = _dokumen(params.dokumen if params else (), masa.tempat if masa else Tempat.TAHUN, galat)
    pilihan_kabupaten, lama_kabupaten = perbarui_pilihan(_pilihan(kabupaten, isi_kabupaten), "kabupaten.yaml")
    pilihan_params, lama_params = perbarui_pilihan(_pilihan(params, isi_params), "params.yaml")
    galat += [*lama_kabupaten, *lama_params]
    gabungan = {**pilihan_kabupaten, **pilihan_params}
    asal = {
        nama: "laporan" if nama in pilihan_params else "kabupaten" if nama in pilihan_kabupaten else "bawaan"
        for nama in Pilihan.model_fields
    }
    pilihan = _sahkan_pilihan(gabungan, pilihan_params, kabupaten, galat)
    if params is None or kabupaten is None or pilihan is None:
        return None, galat
    galat += _isian_wajar(params, kabupaten, dokumen)
    batas = kalender.hari("batas_penyampaian", params.tahun)
    if batas and params.tanggal > batas and params.periode is None:
        pesan = f"tanggal laporan {cetak_tanggal(params.tanggal)} melewati batas penyampaian {cetak_tanggal(batas)}"
        galat.append(Galat("params.yaml", "", "isian tanggal", "lewat_batas", pesan, "peringatan"))
    asal_tanggal = "kabupaten" if "tanggal" in terisi else "laporan"
    return Pengaturan(kabupaten, params, pilihan, asal, asal_tanggal, gambar, gambar_sampul, dokumen), galat


def _berhuruf(kabupaten: Kabupaten | None, daerah: Path, galat: list[Galat]) -> Kabupaten | None:
    """Return the region with its typeface read."""
    if kabupaten is None or kabupaten.rupa.huruf is None:
        return kabupaten
    huruf = baca_huruf(daerah, kabupaten.rupa.huruf, galat)
    return kabupaten.model_copy(update={"rupa": kabupaten.rupa.model_copy(update={"huruf": huruf})})


def _bawaan(masa: Masa | None, kalender: Kalender) -> Mapping[str, object]:
    """Return what params.yaml may leave blank: the date that the region sets, and the first year of a Renstra."""
    if masa is None:
        return {}
    if masa.tempat is Tempat.RENSTRA:
        return {"tahun": masa.awal}
    tanggal = kalender.hari("tanggal_laporan", masa.awal)
    return {"tanggal": tanggal} if tanggal else {}


def _isian_wajar(params: Params, kabupaten: Kabupaten, dokumen: Sequence[Dokumen]) -> Iterator[Galat]:
    """Find dates of another time, and characters that the PDF cannot print."""
    tempat_dokumen = dokumen[0].tempat
    # A quarter is signed on its own last day unless told otherwise.
    bersama = [satu for satu in dokumen if satu.kunci not in params.tanggal_dokumen and not satu.triwulanan]
    bersama = bersama or [dokumen_bawaan(tempat_dokumen)]
    for tempat, hari, milik in (
        ("tanggal", params.tanggal, bersama),
        *(
            (f"tanggal_dokumen.{kunci}", hari, _milik(kunci, tempat_dokumen))
            for kunci, hari in params.tanggal_dokumen.items()
        ),
    ):
        if not milik:
            nama = tempat.partition(".")[2]
            ada = " / ".join(t.nama_terbitan for satu in dokumen_utama(tempat_dokumen) for t in satu.semua_terbitan)
            pesan = f"dokumen “{nama}” tidak dikenal; pilih {ada}"
            yield Galat("params.yaml", "", f"isian {tempat}", "dokumen_tidak_dikenal", pesan)
        elif not any(_pada_masanya(hari, params.tahun, satu) for satu in milik):
            pesan = f"tanggal {hari.isoformat()} jauh dari tahun laporan {params.tahun}; periksa tahunnya"
            yield Galat("params.yaml", "", f"isian {tempat}", "tanggal_janggal", pesan)
    for berkas, isian in (("params.yaml", params), ("kabupaten.yaml", kabupaten)):
        for nama, isi in isian:
            if isinstance(isi, str):
                yield from peringatan_tanda(berkas, "", f"isian {nama}", isi)


def _milik(kunci: str, tempat: Tempat) -> list[Dokumen]:
    return [t for satu in dokumen_utama(tempat) for t in satu.semua_terbitan if t.nama_terbitan == kunci]


def _pada_masanya(hari: dt.date, tahun: int, dokumen: Dokumen) -> bool:
    """Tell whether a document of a year may be signed on a day."""
    sebelum, sesudah = dokumen.jarak_tanggal
    return tahun + sebelum <= hari.year <= tahun + sesudah


def _samakan_folder(
    folder: Path, masa: Masa | None, params: Params | None, isi_params: Mapping[str, Any], galat: list[Galat]
) -> None:
    """Refuse what is called otherwise than its folder."""
    periode = masa is not None and masa.tempat is Tempat.RENSTRA
    waktu = {"tahun": str(masa.awal), "periode": masa.isi} if masa and periode else {"tahun": folder.name}
    harus = {"kabupaten": folder.parent.parent.name, "dinas": folder.parent.name, **waktu}
    kosong = periode and params is not None and params.periode is None
    if kosong or (not periode and isi_params.get("periode") is not None):
        apa = f"tulis periode: {masa.isi}" if masa and periode else "periode hanya diisi pada folder Renstra; hapus"
        galat.append(Galat("params.yaml", "", "isian periode", "folder_berbeda", apa))
    for nama, harusnya in harus.items():
        isi = getattr(params, nama, None) if params else isi_params.get(nama)
        tempat = f"isian {nama}"
        if isinstance(isi, str | int) and str(isi) != harusnya and not any(satu.sel == tempat for satu in galat):
            pesan = f"{nama} berisi “{isi}”, tetapi foldernya bernama “{harusnya}”; samakan keduanya"
            galat.append(Galat("params.yaml", "", tempat, "folder_berbeda", pesan))


def _sahkan_pilihan(
    gabungan: dict[str, Any], laporan: Mapping[str, Any], kabupaten: Kabupaten | None, galat: list[Galat]
) -> Pilihan | None:
    """Read the choices of both files together, those of the report among them; None where one cannot be read."""

    def berkas(nama: str) -> str:
        return "params.yaml" if nama in laporan else "kabupaten.yaml"

    skala = gabungan.get("skala", Pilihan().skala)
    dikenal = skala_dikenal(kabupaten.skala) if kabupaten else ()
    # A scale of the region cannot be looked for where its file cannot be used.
    if kabupaten and isinstance(skala, str) and skala not in dikenal:
        pesan = f"skala “{skala}” tidak dikenal; pilih {' / '.join(dikenal)}"
        galat.append(Galat(berkas("skala"), "", "pilihan skala", "skala_tidak_dikenal", pesan))
        del gabungan["skala"]
    try:
        return Pilihan.model_validate(gabungan)
    except ValidationError as salah:
        for satu in salah.errors(include_url=False):
            nama = str(satu["loc"][0])
            galat.append(Galat(berkas(nama), "", f"pilihan {nama}", satu["type"], _pesan(satu, Pilihan)))
        return None


def _dokumen(nama: Sequence[str], tempat: Tempat, galat: list[Galat]) -> tuple[Dokumen, ...]:
    """Return the documents of these keys, the main one of the folder where there is none."""
    ada = {satu.kunci: satu for satu in dokumen_utama(tempat)}
    for satu in nama:
        if satu not in ada:
            pesan = f"dokumen “{satu}” tidak dikenal; pilih {' / '.join(ada)}"
            galat.append(Galat("params.yaml", "", "isian dokumen", "dokumen_tidak_dikenal", pesan))
    return tuple(milik for kunci, milik in ada.items() if kunci in nama) or (dokumen_bawaan(tempat),)


def baca_sen(folder: Path) -> Sen:
    """Return what a region does with sen, as far as its kabupaten.yaml can be read; its faults are told elsewhere."""
    _, isi = _baca(folder, "kabupaten.yaml", Kabupaten, [])
    sen = isi.get("sen")
    return next((satu for satu in Sen if satu.value == sen), Sen.TOLAK)


def _teks(isi: Mapping[str, object], nama: str) -> str:
    nilai = isi.get(nama)
    return nilai if isinstance(nilai, str) else ""


def _pilihan(sah: Kabupaten | Params | None, isi: Mapping[str, object]) -> Mapping[str, object]:
    """Return the choices of a file, also when something else in it is wrong."""
    if sah is not None:
        return sah.pilihan
    nilai = isi.get("pilihan")
    return nilai if isinstance(nilai, dict) else {}


def _baca(
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
        maksud = {(*satu["loc"][:-1], _dekat_loc(satu, model)) for satu in daftar if satu["type"] == "extra_forbidden"}
        for satu in daftar:
            if satu["type"] == "missing" and satu["loc"] in maksud:
                continue
            kode = "missing" if satu["input"] is None else satu["type"]
            galat.append(Galat(berkas, "", f"isian {_jalur(teks, satu['loc'])}", kode, _pesan(satu, model)))
        return None


def _jalur(teks: str, loc: tuple[int | str, ...]) -> str:
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
    return next(iter(difflib.get_close_matches(nama, list(model.model_fields), n=1)), None)


def _dekat_loc(satu: ErrorDetails, model: type[BaseModel]) -> str | None:
    """Find what a key that is not known was probably meant to be, in the record in which it stands."""
    return _dekat(str(satu["loc"][-1]), _record(satu, model))


def _record(satu: ErrorDetails, model: type[BaseModel]) -> type[BaseModel]:
    return _MILIK.get(tuple(bagian for bagian in satu["loc"][:-1] if isinstance(bagian, str)), model)


def _pesan(satu: ErrorDetails, model: type[BaseModel]) -> str:
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
    nama, dekat = str(satu["loc"][-1]), _dekat_loc(satu, model)
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
        return f"{isi} {sebab}; pilih {' / '.join(isi_pilihan(model.model_fields[str(nama)].annotation))}"
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


def baca_kabupaten(folder: Path) -> Kabupaten:
    """Read ``kabupaten.yaml`` of a folder ``params/<kabupaten>``.

    Raises
    ------
    MasukanSalah
        with all faults of the file.
    """
    galat: list[Galat] = []
    kabupaten, _ = _baca(folder, "kabupaten.yaml", Kabupaten, galat)
    if kabupaten is None:
        raise MasukanSalah(galat)
    return kabupaten
