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
import yaml

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
from kinerja.masukan.jaga import baca_bita, baca_teks
from kinerja.masukan.lanjut import catatan_tinjau, lanjutkan, tanpa_renstra
from kinerja.masukan.narasi import UKURAN_NARASI, lepas_tinjauan
from kinerja.masukan.naskah_pk import BERKAS_PK
from kinerja.masukan.sekitar import renstra_sekitar
from kinerja.masukan.templat import tulis_buku_kerja
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import (
    DokumenPerencanaan,
    Kalender,
    Kontak,
    Pilihan,
    RupaDaerah,
    Tujuan,
    VisiMisi,
    bernama_siput,
    isi_pilihan,
    muat_jenjang,
    muat_naskah_pk,
    muat_skala,
)

__all__ = ["buat_laporan"]

#: Names that Windows keeps for devices: no folder can be called so.
_PERANGKAT = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")

#: What to write in sections of the prose where the region has an RPD, without visi and misi.
_PETUNJUK_RPD: Mapping[str, str] = {
    "perencanaan-strategis": "Renstra dalam kalimat: keterkaitan Rencana Pembangunan Daerah (RPD) dengan tujuan dan "
    "sasaran. Tabelnya dibuat dari lembar tujuan, sasaran, indikator, dan target.",
}

#: How an office is reached, with an example.
_KONTAK = (
    ("telepon", '"(024) 1234567"'),
    ("faksimile", '"(024) 1234568"'),
    ("laman", "dinas.contoh.go.id"),
    ("pos_el", "dinas@contoh.go.id"),
    ("kode_pos", '"50135"'),
)

#: What a region may choose of the look of its documents, with an example.
_RUPA = (
    ("warna", '"#1b3a5b"'),
    ("aksen", '"#b8892b"'),
    ("gambar_sampul", "sampul.jpg"),
    ("huruf", "{biasa: Huruf.ttf, tebal: Huruf-Tebal.ttf}"),
    ("tepi", "{kiri: 3, kanan: 2.5, atas: 2.8, bawah: 2.5}"),
    ("persen", "rapat"),
)

#: Days of a region's calendar with an example.
_KALENDER = (("tanggal_laporan", "02-28"), ("batas_penyampaian", "03-31"))

#: What a region may define itself, as comments in kabupaten.yaml.
_MILIK_DAERAH = f"""\
#   skala:   # skala predikat milik daerah; dipakai dengan menulis id-nya pada pilihan skala
#     - id: skala-daerah
#       nama: Skala predikat kinerja daerah
#       sumber: Peraturan Bupati Nomor 1 Tahun 2024   # tercetak sebagai sumber skala
#       kelas:   # dari yang terbaik; tingkat 5 (terbaik) sampai 1 menentukan warnanya
#         - {{predikat: Baik, tingkat: 5, bawah: 90, bawah_termasuk: ya}}
#         - {{predikat: Cukup, tingkat: 3, bawah: 70, bawah_termasuk: ya, atas: 90}}
#         - {{predikat: Kurang, tingkat: 1, atas: 70}}
#   pendidikan:   # jenjang selain {", ".join(satu.nama for satu in muat_jenjang())}
#     - {{nama: Profesi, sesudah: S1, tinggi: ya, ejaan: [Ners, Profesi Dokter]}}
"""

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
    ibu_kota = str(daerah.get("ibu_kota") or "") if bersama.is_file() else _identitas(kabupaten)["ibu_kota"]
    kalender = daerah.get("kalender")
    bertanggal = isinstance(kalender, dict) and "tanggal_laporan" in kalender
    folder.parent.mkdir(parents=True, exist_ok=True)
    _bersihkan(folder)
    kerja = Path(tempfile.mkdtemp(prefix=f".{masa.nama}-{os.getpid()}-", dir=folder.parent))
    try:
        kerja.chmod(0o755)
        isi_params = _params(kabupaten, dinas, masa, ibu_kota, bertanggal, asal, _skala_milik(daerah), dokumen)
        _tulis(kerja / "params.yaml", isi_params)
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
        _tulis(bersama, _kabupaten(kabupaten))
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
        pesan = f"laporan asal milik {p.kabupaten}/{p.dinas}; laporan baru hanya dilanjutkan dari dinas yang sama"
        return [Galat("--from", "", "", "asal_lain", pesan)]
    if p.tahun >= masa.awal and not (p.periode and p.tahun == masa.awal and masa.tempat is Tempat.TAHUN):
        pesan = f"laporan asal tahun {p.tahun}; laporan yang dilanjutkan darinya harus tahun sesudahnya"
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


def _params(
    kabupaten: str,
    dinas: str,
    masa: Masa,
    ibu_kota: str,
    bertanggal: bool,
    asal: Bahan | None,
    skala: Sequence[str],
    dokumen: Sequence[Dokumen],
) -> str:
    tempat = asal.pengaturan.params.tempat if asal else ibu_kota
    pilihan = asal.pengaturan.params.pilihan if asal else {}
    return (
        "# Laporan ini: perangkat daerah, tahun, serta tempat dan tanggal penandatanganan.\n"
        "# Tiga isian pertama sama dengan nama foldernya.\n"
        f"{_isian('kabupaten', kabupaten)}{_isian('dinas', dinas)}{next(iter(masa.parameter))}: {masa.isi}\n"
        f"{_isian('tempat', tempat, 'tempat penandatanganan')}"
        + (
            "tanggal:   # kosong: mengikuti kalender kabupaten.yaml; bila berbeda, tulis misalnya "
            if bertanggal and masa.tempat is Tempat.TAHUN
            else "tanggal:   # WAJIB DIISI: tanggal penandatanganan, misalnya "
        )
        + (f"{masa.awal + 1}-02-28\n" if masa.tempat is Tempat.TAHUN else f"{masa.awal}-09-11\n")
        + f"dokumen: [{', '.join(satu.kunci for satu in dokumen)}]   # dokumen yang disusun dari folder ini\n"
        f"{_pilihan('kabupaten.yaml', pilihan, skala)}"
    )


def _kabupaten(kabupaten: str) -> str:
    identitas = _identitas(kabupaten)
    arti = {
        "nama": "nama resmi daerah, misalnya Kabupaten Sukamaju",
        "provinsi": "nama provinsi tanpa kata Provinsi, misalnya Jawa Tengah",
        "pemerintah": "sebutan pemerintah daerah pada sampul",
        "kepala_daerah": "sebutan jabatan kepala daerah, misalnya Bupati Sukamaju; bukan nama orang",
        "ibu_kota": "ibu kota daerah",
    }
    return (
        "# Identitas daerah dan pilihan yang berlaku bagi semua perangkat daerahnya.\n"
        "# Isian yang sudah terisi diperkirakan dari nama folder: periksa.\n"
        + "".join(_isian(nama, identitas[nama], teks) for nama, teks in arti.items())
        + "# Boleh ditambahkan, tanpa tanda # di depannya:\n"
        "#   logo: logo.png   # lambang daerah pada sampul dan kop formulir: berkas PNG, JPEG, atau SVG di samping berkas ini\n"
        "#   kontak:   # tercetak pada kop formulir; params.yaml boleh menyebut milik dinas sendiri\n"
        + "".join(f"#     {nama}: {contoh}   # {Kontak.model_fields[nama].description}\n" for nama, contoh in _KONTAK)
        + "#   rupa:   # rupa dokumen daerah\n"
        + "".join(f"#     {nama}: {contoh}   # {_arti_rupa(nama)}\n" for nama, contoh in _RUPA)
        + "#   tanda_tangan_elektronik: tidak   # ya: laporan memuat halaman untuk tanda tangan elektronik\n"
        "#   kalender:\n"
        + "".join(
            f"#     {nama}: {contoh}   # {Kalender.model_fields[nama].description}\n" for nama, contoh in _KALENDER
        )
        + _MILIK_DAERAH
        + _pilihan("bawaan sistem", {})
    )


def _arti_rupa(nama: str) -> str:
    return RupaDaerah.model_fields[nama].description or "Tepi halaman (cm)."


def _identitas(kabupaten: str) -> dict[str, str]:
    """Name a region as far as the name of its folder says it."""
    jenis, _, sisa = kabupaten.partition("-")
    nama = " ".join(satu.capitalize() for satu in sisa.split("-"))
    if jenis not in ("kota", "kabupaten") or not nama:
        return dict.fromkeys(("nama", "provinsi", "pemerintah", "kepala_daerah", "ibu_kota"), "")
    utuh = f"{jenis.capitalize()} {nama}"
    kepala = f"Wali Kota {nama}" if jenis == "kota" else f"Bupati {nama}"
    return {
        "nama": utuh,
        "provinsi": "",
        "pemerintah": f"Pemerintah {utuh}",
        "kepala_daerah": kepala,
        "ibu_kota": nama if jenis == "kota" else "",
    }


def _isian(nama: str, isi: str, arti: str = "") -> str:
    nilai = yaml.safe_dump(isi, allow_unicode=True).splitlines()[0] if isi else ""
    catatan = f"   # {'' if isi else 'WAJIB DIISI: '}{arti}" if arti else ""
    return f"{nama}: {nilai}".rstrip() + catatan + "\n"


def _skala_milik(daerah: Mapping[str, Any]) -> list[str]:
    """Return the ids of the scales that a region defines; what is no scale is told by kinerja check."""
    daftar = daerah.get("skala")
    isi = daftar if isinstance(daftar, list) else []
    return [satu["id"] for satu in isi if isinstance(satu, dict) and isinstance(satu.get("id"), str)]


def _pilihan(atas: str, isi: Mapping[str, Any], skala: Sequence[str] = ()) -> str:
    """Write the choices made, and all that could be made as comments; ``skala`` are the region's own."""
    if isi:
        pilihan = "pilihan:\n" + re.sub(
            "^", "  ", yaml.safe_dump(dict(isi), allow_unicode=True).rstrip(), flags=re.MULTILINE
        )
    else:
        pilihan = f"pilihan: {{}}   # kosong: mengikuti {atas}"
    baris = [
        pilihan,
        "# Untuk memilih, hapus {} di atas dan tulis di bawahnya, menjorok dua spasi, misalnya:",
    ]
    for nama, bidang in Pilihan.model_fields.items():
        bawaan = bidang.default
        nilai = [*muat_skala(), *skala] if nama == "skala" else isi_pilihan(bidang.annotation)
        contoh = 100 if bawaan is None else bawaan
        baris.append(
            f"#   {nama}: {contoh}   # {bidang.description}" + (f" Nilai: {', '.join(nilai)}." if nilai else "")
        )
    return "\n".join(baris) + "\n"


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
