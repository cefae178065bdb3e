"""The reviewer on the printed numbers of a real Renja: what it finds of its known faults, and that it finds no other."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

FOLDER = Path(__file__).with_name("renja_2021")
Tempat = tuple[str, str, str]

#: Captions and headings as the forms of Permendagri 86/2017 have them; T-C.29 for the years of this Renja.
_KOLOM: dict[str, dict[str, str]] = {
    "T-C.29": {
        "target_renstra": "Target Capaian Kinerja Program (Renstra Perangkat Daerah) Tahun 2016-2021",
        "realisasi_lalu": "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun 2018",
        "target": "Target Renja PD tahun 2019",
        "realisasi": "Realisasi Renja PD tahun 2019",
        "tingkat": "Tingkat Realisasi (%)",
        "target_berjalan": "Target Program dan Kegiatan Renja PD tahun 2020",
        "sampai": "Realisasi Capaian Program dan Kegiatan s/d tahun 2020",
        "capaian": "Tingkat Capaian Realisasi Target Renstra (%)",
    },
    "Tabel 2.2": {
        "pagu": "Anggaran (Rp)",
        "realisasi": "Realisasi Anggaran (Rp)",
        "persen": "Persentase (%)",
        "sisa": "Selisih (Rp)",
    },
    "T-C.31": {"rkpd": "Rancangan Awal RKPD Pagu Indikatif (Rp)", "kebutuhan": "Analisis Kebutuhan Dana (Rp)"},
    "T-C.33": {"2021": "Pagu Indikatif Tahun 2021 (Rp)", "2022": "Prakiraan Maju Pagu Tahun 2022 (Rp)"},
}
_JUDUL = {
    "T-C.29": "Tabel 2.1 Evaluasi Pelaksanaan Renja",
    "Tabel 2.2": "Tabel 2.2 Realisasi Keuangan Tahun 2019",
    "T-C.31": "Tabel 2.4 Reviu Rancangan Awal RKPD Tahun 2021",
    "T-C.33": "Tabel 4.1 Rencana Tahun 2021 dan Prakiraan Maju Tahun 2022",
}


def _baca(nama: str) -> list[list[str]]:
    with (FOLDER / nama).open(encoding="utf-8", newline="") as isi:
        return list(csv.reader(isi))[1:]


def _cetak(tercetak: str, satuan: str, kolom: str) -> str:
    """Write a number as the document prints it."""
    depan, _, belakang = tercetak.partition(".")
    angka = f"{int(depan):,}".replace(",", ".") + (f",{belakang}" if belakang else "")
    return f"{angka}%" if satuan == "%" or kolom in ("tingkat", "capaian") else angka


def _terbitan() -> Iterator[tuple[Tempat, Publikasi]]:
    """Yield the printed cells in their order, each with its place in the list."""
    bagian = {(b, k.removeprefix("bagian ")) for t, b, k, *_ in _baca("angka.csv") if t == "T-C.29" and "bagian" in k}
    for tabel, baris, kolom, _, tercetak in _baca("angka.csv"):
        judul = _KOLOM.get(tabel, {}).get(kolom)
        if judul is None or not tercetak:
            continue
        temu = re.fullmatch(r"P[\d.]+ (.*) \((.+?)\)", baris) if tabel == "T-C.29" else None
        nama, satuan = temu.groups() if temu else (baris, "")
        nilai = _cetak(tercetak, satuan, kolom)
        if (baris, kolom) in bagian or (baris, "lalu" if kolom == "realisasi_lalu" else kolom) in bagian:
            nilai += " (20%)"
        yield (tabel, baris, kolom), Publikasi(tabel=_JUDUL[tabel], baris=nama, kolom=judul, nilai=nilai)


#: Cells that stand beside a fault of the list: what follows from it, or may be the one that is wrong.
_DI_SAMPING = {
    ("Tabel 2.2", "Program Peningkatan Pengembangan Pemasaran dan Jaringan Usaha Umkm", "pagu"),
    ("Tabel 2.2", "Program Peningkatan Pengembangan Pemasaran dan Jaringan Usaha Umkm", "realisasi"),
    ("T-C.29", "P8 Persentase koperasi aktif (%)", "target_renstra"),
    ("T-C.29", "P9.2 Jumlah UMKM yang ditingkatkan manajemen usahanya (orang)", "target_renstra"),
    # Called otherwise than in the tables of budget and plan, where upkeep is "rutin/berkala".
    ("T-C.29", "P2.3 Pemeliharaan kendaraan dinas/operasional (unit)", "target_renstra"),
    ("T-C.29", "P2.4 Pemeliharaan perlengkapan gedung kantor (unit)", "target_renstra"),
    ("T-C.29", "P2.5 Pemeliharaan peralatan gedung kantor (%)", "target_renstra"),
}
#: Faults that the printed numbers show, by the beginning of their row.
_TAMPAK = {
    ("T-C.29", "P3.7", "capaian"),
    ("T-C.29", "P3.8", "sampai"),
    ("T-C.29", "P4", "tingkat"),
    ("T-C.29", "P5", "tingkat"),
    ("T-C.29", "P5.2", "sampai"),
    ("T-C.29", "P6.10", "sampai"),
    ("T-C.29", "P7", "capaian"),
    ("T-C.31", "BELANJA", "rkpd"),
    ("T-C.31", "PROGRAM PENINGKATAN SARANA", "rkpd"),
    ("T-C.31", "PROGRAM PENINGKATAN PENGEMBANGAN", "rkpd"),
    ("T-C.33", "PROGRAM PENINGKATAN PENGEMBANGAN", "2022"),
    ("Tabel 2.2", "Penyusunan Rka", "persen"),
}


def test_reviu() -> None:
    """Each finding is a known fault or stands beside one, each galat certainly; what the numbers show is found."""
    semua = list(_terbitan())
    salah = {(t, b, k) for t, b, k, *_ in _baca("kesalahan_terbitan.csv")}
    temuan = tinjau_publikasi([satu for _, satu in semua], tahun=2019).temuan
    kena = {semua[satu.nomor[0]][0]: satu.temuan.tingkat for satu in temuan if "turut" not in satu.temuan.aturan}
    assert kena.keys() <= salah | _DI_SAMPING
    assert {t for t, tingkat in kena.items() if tingkat is Tingkat.GALAT} <= salah | {
        satu for satu in _DI_SAMPING if satu[0] == "Tabel 2.2"
    }
    luput = {
        (tabel, awal, kolom)
        for tabel, awal, kolom in _TAMPAK
        if not any((t, k) == (tabel, kolom) and b.startswith(awal) for t, b, k in kena)
    }
    assert luput == set()
