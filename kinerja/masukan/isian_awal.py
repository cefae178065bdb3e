"""The settings files of a new folder: params.yaml and kabupaten.yaml, with all that may be chosen as comments."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from kinerja.dokumen import Dokumen, Masa, Tempat
from kinerja.masukan.baca import Bahan
from kinerja.model import Kalender, Kontak, Pilihan, RupaDaerah, isi_pilihan, muat_jenjang, muat_skala

__all__ = ["identitas_daerah", "isi_kabupaten", "isi_params", "skala_milik"]

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


def isi_params(
    kabupaten: str,
    dinas: str,
    masa: Masa,
    ibu_kota: str,
    bertanggal: bool,
    asal: Bahan | None,
    skala: Sequence[str],
    dokumen: Sequence[Dokumen],
) -> str:
    """Write params.yaml of a folder; ``bertanggal`` says that the region has a calendar, ``skala`` its own scales."""
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


def isi_kabupaten(kabupaten: str) -> str:
    """Write kabupaten.yaml of a new region."""
    identitas = identitas_daerah(kabupaten)
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


def identitas_daerah(kabupaten: str) -> dict[str, str]:
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


def skala_milik(daerah: Mapping[str, Any]) -> list[str]:
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
