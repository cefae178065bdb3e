"""Reading params.yaml and kabupaten.yaml, and deciding whose choice counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kinerja.angka import cetak_tanggal, gabung
from kinerja.dokumen import UTAMA, Dokumen, Masa, Tempat, dokumen_bawaan, dokumen_utama, masa_folder
from kinerja.masukan.aksara import peringatan_tanda
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.isian_yaml import baca_isian
from kinerja.masukan.jenis_huruf import baca_huruf
from kinerja.masukan.logo import baca_gambar_sampul, baca_logo
from kinerja.masukan.pesan_isian import pesan_isian
from kinerja.masukan.versi import perbarui_pilihan
from kinerja.model import (
    Kabupaten,
    Kalender,
    Params,
    Pilihan,
    Sen,
    skala_dikenal,
)

__all__ = ["Pengaturan", "baca_kabupaten", "baca_pengaturan", "baca_sen"]


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
    kabupaten, isi_kabupaten = baca_isian(daerah, "kabupaten.yaml", Kabupaten, galat_kabupaten)
    kalender = kabupaten.kalender if kabupaten else Kalender()
    masa = masa_folder(folder.name)
    terisi: list[str] = []
    params, isi_params = baca_isian(folder, "params.yaml", Params, galat, _bawaan(masa, kalender), terisi)
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
            ada = gabung(
                [t.nama_terbitan for satu in dokumen_utama(tempat_dokumen) for t in satu.semua_terbitan], "atau"
            )
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
        pesan = f"skala “{skala}” tidak dikenal; pilih {gabung([*dikenal], 'atau')}"
        galat.append(Galat(berkas("skala"), "", "pilihan skala", "skala_tidak_dikenal", pesan))
        del gabungan["skala"]
    try:
        return Pilihan.model_validate(gabungan)
    except ValidationError as salah:
        for satu in salah.errors(include_url=False):
            nama = str(satu["loc"][0])
            galat.append(Galat(berkas(nama), "", f"pilihan {nama}", satu["type"], pesan_isian(satu, Pilihan)))
        return None


def _dokumen(nama: Sequence[str], tempat: Tempat, galat: list[Galat]) -> tuple[Dokumen, ...]:
    """Return the documents of these keys, the main one of the folder where there is none."""
    ada = {satu.kunci: satu for satu in dokumen_utama(tempat)}
    for satu in nama:
        if satu not in ada:
            pesan = f"dokumen “{satu}” tidak dikenal; pilih {gabung([*ada], 'atau')}"
            galat.append(Galat("params.yaml", "", "isian dokumen", "dokumen_tidak_dikenal", pesan))
    return tuple(milik for kunci, milik in ada.items() if kunci in nama) or (dokumen_bawaan(tempat),)


def baca_sen(folder: Path) -> Sen:
    """Return what a region does with sen, as far as its kabupaten.yaml can be read; its faults are told elsewhere."""
    _, isi = baca_isian(folder, "kabupaten.yaml", Kabupaten, [])
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


def baca_kabupaten(folder: Path) -> Kabupaten:
    """Read ``kabupaten.yaml`` of a folder ``params/<kabupaten>``.

    Raises
    ------
    MasukanSalah
        with all faults of the file.
    """
    galat: list[Galat] = []
    kabupaten, _ = baca_isian(folder, "kabupaten.yaml", Kabupaten, galat)
    if kabupaten is None:
        raise MasukanSalah(galat)
    return kabupaten
