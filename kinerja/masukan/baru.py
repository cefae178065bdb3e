"""A new report folder: empty and guided, or next year's from this year's."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil

from kinerja.dokumen import (
    BagianNarasi,
    Dokumen,
    Kebutuhan,
    Masa,
    Tempat,
    bagian_narasi,
    dokumen_bawaan,
    kebutuhan_lembar,
    masa_folder,
)
from kinerja.masukan.baca import BUKU_KERJA, Bahan
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gambar import FOLDER, UKURAN_GAMBAR
from kinerja.masukan.isian_awal import identitas_daerah, isi_kabupaten, isi_params, skala_milik
from kinerja.masukan.jaga import baca_bita, baca_teks
from kinerja.masukan.lanjut import catatan_tinjau, lanjutkan, tanpa_renstra
from kinerja.masukan.narasi import UKURAN_NARASI, lepas_tinjauan
from kinerja.masukan.naskah_pk import BERKAS_PK
from kinerja.masukan.sekitar import renstra_sekitar
from kinerja.masukan.templat import tulis_buku_kerja
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import (
    DokumenPerencanaan,
    Tujuan,
    VisiMisi,
    bernama_siput,
    muat_naskah_pk,
)

__all__ = ["buat_laporan"]

#: Names that Windows keeps for devices: no folder can be called so.
_PERANGKAT = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")

#: What to write in sections of the prose where the region has an RPD, without visi and misi.
_PETUNJUK_RPD: Mapping[str, str] = {
    "perencanaan-strategis": "Renstra dalam kalimat: keterkaitan Rencana Pembangunan Daerah (RPD) dengan tujuan dan "
    "sasaran. Tabelnya dibuat dari lembar tujuan, sasaran, indikator, dan target.",
}

_CARA_TULIS = (
    "Tulis di bawah komentar ini. Angka yang sudah ada dalam data ditulis sebagai penanda, misalnya\n"
    '{{ indikator("S1.1").realisasi }} atau {{ total.persen }}; daftarnya ada pada panduan penanda.\n'
    "Gambar di samping naskah ditulis ![Keterangan](foto.jpg); tabel, kutipan, dan lainnya ada pada panduan.\n"
    "Komentar seperti ini tidak ikut tercetak."
)


def buat_laporan(
    akar: Path,
    kabupaten: str,
    dinas: str,
    masa: Masa | int,
    asal: Bahan | None = None,
    dokumen: Sequence[Dokumen] = (),
) -> Path:
    """Make the folder of a year or a Renstra of a dinas, and kabupaten.yaml when the region is new.

    Where a Renstra beside it holds the year, its sheets are left out: the year reads them there.

    Parameters
    ----------
    akar
        the params folder.
    kabupaten, dinas
        as the folders are to be called.
    masa
        the year, or the period of the Renstra.
    asal
        an earlier report of the same dinas, from which data and prose are carried over
        (:func:`kinerja.masukan.lanjut.lanjutkan`).
    dokumen
        the documents that the folder is for, by default those of ``asal``, else the main one: it gets the sheets and prose
        sections that these need.

    Returns
    -------
    Path
        the new folder.

    Raises
    ------
    MasukanSalah
        when a name cannot be a folder, when there is a report already, or when ``asal`` is no earlier report of
        this dinas. Nothing is written then.
    """
    masa = Masa(masa, masa) if isinstance(masa, int) else masa
    dokumen = dokumen or _dokumen(asal, masa.tempat)
    folder = akar / kabupaten / dinas / masa.nama
    salah = _salah_nama(kabupaten, dinas, masa) or _salah_asal(kabupaten, dinas, masa, asal)
    if not salah and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        pesan = f"sudah ada dan tidak ditimpa; pilih tahun lain, atau hapus dahulu folder {folder.as_posix()}"
        salah = [Galat(f"{kabupaten}/{dinas}/{masa.nama}", "", "", "sudah_ada", pesan)]
    if salah:
        raise MasukanSalah(salah)
    bersama = akar / kabupaten / "kabupaten.yaml"
    daerah = _daerah(bersama)
    ibu_kota = str(daerah.get("ibu_kota") or "") if bersama.is_file() else identitas_daerah(kabupaten)["ibu_kota"]
    kalender = daerah.get("kalender")
    bertanggal = isinstance(kalender, dict) and "tanggal_laporan" in kalender
    folder.parent.mkdir(parents=True, exist_ok=True)
    _bersihkan(folder)
    kerja = Path(tempfile.mkdtemp(prefix=f".{masa.nama}-{os.getpid()}-", dir=folder.parent))
    try:
        kerja.chmod(0o755)
        pengaturan = isi_params(kabupaten, dinas, masa, ibu_kota, bertanggal, asal, skala_milik(daerah), dokumen)
        _tulis(kerja / "params.yaml", pengaturan)
        bermisi = _bermisi(daerah, asal)
        _buku(kerja, folder, masa, asal, dokumen, bermisi=bermisi)
        (kerja / "narasi").mkdir()
        for nama, bagian in bagian_narasi(dokumen).items():
            _tulis(kerja / "narasi" / f"{nama}.md", _narasi(nama, bagian, asal, bermisi))
        if asal:
            for nama in asal.gambar:
                _salin_gambar(asal.folder, kerja, nama)
        if folder.is_dir():
            folder.rmdir()
        kerja.rename(folder)
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
    if not bersama.exists():
        _tulis(bersama, isi_kabupaten(kabupaten))
        pernyataan = bersama.parent / BERKAS_PK
        if not pernyataan.exists():
            pernyataan.parent.mkdir(exist_ok=True)
            _tulis(pernyataan, muat_naskah_pk())
    return folder


def _dokumen(asal: Bahan | None, tempat: Tempat) -> tuple[Dokumen, ...]:
    """Return the documents of the earlier folder where it is one of the same kind, else the main one."""
    milik = asal.pengaturan.dokumen if asal else ()
    return milik if milik and milik[0].tempat is tempat else (dokumen_bawaan(tempat),)


def _bersihkan(folder: Path) -> None:
    """Remove what killed processes left of this folder: theirs are the names with a process that runs no more."""
    milik = re.compile(rf"\.{folder.name}-([0-9]{{1,10}})-[a-z0-9_]{{8}}")
    for satu in folder.parent.iterdir():
        temu = milik.fullmatch(satu.name)
        if temu and satu.is_dir() and not satu.is_symlink() and not psutil.pid_exists(int(temu[1])):
            shutil.rmtree(satu, ignore_errors=True)


def _buku(
    kerja: Path, folder: Path, masa: Masa, asal: Bahan | None, dokumen: Sequence[Dokumen], *, bermisi: bool
) -> None:
    """Write the workbook of a folder to come, in its work folder."""
    isi = lanjutkan(asal, masa.awal) if asal else {}
    kebutuhan = {nama: satu for nama, satu in kebutuhan_lembar(dokumen).items() if bermisi or nama != VisiMisi.lembar}
    lembar = {*kebutuhan}
    renstra = renstra_sekitar(folder)
    if renstra is not None:
        isi, lembar = tanpa_renstra(isi, lembar, renstra)
    if masa.tempat is Tempat.RENSTRA:
        isi = {nama: satu for nama, satu in isi.items() if nama in lembar}
        isi["identitas"] = [{**satu, **_periode(masa)} for satu in isi.get("identitas") or [{}]]
    wajib = {nama for nama in lembar if kebutuhan[nama] is Kebutuhan.WAJIB}
    tulis_buku_kerja(kerja / BUKU_KERJA, isi if bermisi else _tanpa_misi(isi), lembar, wajib)


def _periode(masa: Masa) -> dict[str, object]:
    return {"renstra_awal": masa.awal, "renstra_akhir": masa.akhir, "tahun_pertama": None}


def _salah_nama(kabupaten: str, dinas: str, masa: Masa) -> list[Galat]:
    salah = []
    for apa, nama in (("kabupaten", kabupaten), ("dinas", dinas)):
        if not bernama_siput(nama) or _PERANGKAT.fullmatch(nama):
            usul = "-".join(re.findall(r"[a-z0-9]+", nama.casefold()))
            saran = f"; tulis misalnya {usul}" if bernama_siput(usul) and usul != nama else ""
            pesan = f"“{nama}” tidak dapat menjadi nama folder: hanya huruf kecil, angka, dan tanda hubung{saran}"
            salah.append(Galat("parameter", "", f"isian {apa}", "nama_folder", pesan))
    if masa_folder(masa.nama) is None:
        apa = "periode" if masa.tempat is Tempat.RENSTRA else "tahun"
        contoh = "2025-2029" if masa.tempat is Tempat.RENSTRA else "2024"
        pesan = f"“{masa.isi}” bukan {apa}; tulis misalnya {contoh}"
        salah.append(Galat("parameter", "", f"isian {apa}", "nama_folder", pesan))
    return salah


def _salah_asal(kabupaten: str, dinas: str, masa: Masa, asal: Bahan | None) -> list[Galat]:
    if asal is None:
        return []
    p = asal.pengaturan.params
    if (p.kabupaten, p.dinas) != (kabupaten, dinas):
        pesan = (
            f"laporan asal adalah milik {p.kabupaten}/{p.dinas}; laporan baru hanya dilanjutkan dari dinas yang sama"
        )
        return [Galat("--from", "", "", "asal_lain", pesan)]
    if p.tahun >= masa.awal and not (p.periode and p.tahun == masa.awal and masa.tempat is Tempat.TAHUN):
        pesan = f"laporan asal adalah laporan tahun {p.tahun}; yang dilanjutkan darinya hanya laporan tahun sesudahnya"
        return [Galat("--from", "", "", "asal_bukan_lalu", pesan)]
    return []


def _tulis(berkas: Path, isi: str) -> None:
    berkas.write_text(isi, encoding="utf-8", newline="\n")


def _daerah(berkas: Path) -> dict[str, Any]:
    """Read the settings of a region that is there already; a broken file is told by kinerja check."""
    try:
        isi = urai_yaml(baca_teks(berkas.parent, berkas.name, 200_000))
    except (MasukanSalah, YamlSalah):
        return {}
    return isi if isinstance(isi, dict) else {}


def _salin_gambar(asal: Path, kerja: Path, nama: str) -> None:
    """Carry a picture over along with the prose that shows it."""
    isi = baca_bita(asal, f"{FOLDER}/{nama}", UKURAN_GAMBAR)
    berkas = kerja / FOLDER / nama
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_bytes(isi)


def _bermisi(daerah: Mapping[str, Any], asal: Bahan | None) -> bool:
    """Say whether the region has visi and misi, by the choice of the report or, without one, of the region."""
    pilihan = daerah.get("pilihan")
    milik = (asal.pengaturan.params.pilihan if asal else {}).get("dokumen_perencanaan")
    bersama = pilihan.get("dokumen_perencanaan") if isinstance(pilihan, dict) else None
    return (milik or bersama) != DokumenPerencanaan.RPD.value


def _tanpa_misi(isi: Mapping[str, list[dict[str, object]]]) -> dict[str, list[dict[str, object]]]:
    """Leave out what only a region with visi and misi has."""
    tujuan = [{**satu, "misi": None} for satu in isi.get(Tujuan.lembar, [])]
    return {**isi, VisiMisi.lembar: [], Tujuan.lembar: tujuan}


def _narasi(nama: str, bagian: BagianNarasi, asal: Bahan | None, bermisi: bool) -> str:
    if asal and nama in asal.narasi:
        lama = lepas_tinjauan(baca_teks(asal.folder, f"{FOLDER}/{nama}.md", UKURAN_NARASI))
        return f"<!-- {catatan_tinjau(asal.pengaturan.params)} -->\n\n{lama.strip()}\n"
    wajib = "Wajib diisi." if bagian.wajib else "Boleh dikosongkan."
    petunjuk = bagian.petunjuk if bermisi else _PETUNJUK_RPD.get(nama, bagian.petunjuk)
    return f"<!-- {bagian.judul}. {wajib}\n{petunjuk}\n{_CARA_TULIS} -->\n"
