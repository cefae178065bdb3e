"""A third region with a scale, levels of education and golongan ruang of its own; nobody else's name is printed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from kinerja.besaran.efisiensi import semua_efisiensi
from kinerja.model import RumusEfisiensi, RumusTurun, muat_skala
from kinerja.sajian.blok import Tabel, jelajah
from kinerja.sajian.penulis import docx
from kinerja.terbit.ekspor import susun
from kinerja.terbit.jejak import tulis_jejak
from tests.ragam.test_sedikit import ISI as SEDIKIT

#: Regions whose reports the package was tried on, and other names of regions.
_LAIN = re.compile(r"semarang|depok|jawa tengah|jawa barat|diskopum|sukamaju", re.IGNORECASE)

DAERAH: dict[str, Any] = {
    "skala": [
        {
            "id": "skala-rekaan",
            "nama": "Skala predikat Kabupaten Rekaan",
            "sumber": "Peraturan Bupati Rekaan Nomor 7 Tahun 2023",
            "kelas": [
                {"predikat": "Gemilang", "tingkat": 5, "bawah": 95, "bawah_termasuk": "ya"},
                {"predikat": "Lumayan", "tingkat": 3, "bawah": 60, "bawah_termasuk": "ya", "atas": 95},
                {"predikat": "Payah", "tingkat": 1, "atas": 60},
            ],
        }
    ],
    "pendidikan": [{"nama": "Profesi", "sesudah": "S1", "tinggi": "ya", "ejaan": ["Ners"]}],
}
GOLONGAN = [
    ("K", "ASN", "IV/c", 1, 0),
    ("SEK", "ASN", "IIId", 1, 1),
    ("SEK", "ASN", "Gol. III/a", 1, 2),
    ("SEK", "ASN", "P3K IX", 1, 2),
    ("B1", "ASN", "III-d", 0, 1),
    ("B1", "ASN", "V", 1, 1),
    ("B1", "Non ASN", None, 1, 0),
]
PENDIDIKAN = [
    ("SEK", "ASN", "D-IV", 2, 2),
    ("SEK", "ASN", "Ners", 2, 3),
    ("B1", "ASN", "S-1", None, None, 3),
    ("B1", "Non ASN", "SMA/SMK", 1, 0),
]

#: So many rows of the budget lead into the second kegiatan of its large program.
_BANYAK = 44


@pytest.fixture(scope="module")
def daerah(
    akar: Path, isi: Mapping[str, Sequence[Any]], tmp_path_factory: pytest.TempPathFactory, tulis: Any, terbitan: Any
) -> Any:
    """Return the report of the region with all that it defines itself."""
    # Of the budget as many rows as there are kinds of them.
    milik = {
        **isi,
        "anggaran": isi["anggaran"][:_BANYAK],
        "pegawai_golongan": GOLONGAN,
        "pegawai_pendidikan": PENDIDIKAN,
    }
    folder = tulis(tmp_path_factory.mktemp("daerah"), milik, {"skala": "skala-rekaan"}, DAERAH)
    return terbitan.dari(akar, folder)


def _tabel(terbitan: Any, kunci: str) -> Tabel:
    return next(satu for satu in jelajah(terbitan.blok) if isinstance(satu, Tabel) and satu.kunci == kunci)


def _isi(tabel: Tabel) -> list[list[str]]:
    return [[sel.teks for sel in baris] for baris in tabel.baris]


def test_the_scale_of_the_region_rates(daerah: Any) -> None:
    """Predikat, the table of the scale, its source and the formulas of the workbook are the region's."""
    assert {satu.predikat for satu in daerah.laporan.hasil.capaian} - {None} <= {"Gemilang", "Lumayan", "Payah"}
    assert [baris[-1] for baris in _isi(_tabel(daerah, "skala"))] == ["Gemilang", "Lumayan", "Payah"]
    assert "Peraturan Bupati Rekaan Nomor 7 Tahun 2023; pilihan perangkat daerah" in daerah.html
    with zipfile.ZipFile(io.BytesIO(susun(daerah.laporan))) as buku:
        lembar = " ".join(buku.read(nama).decode() for nama in buku.namelist() if "sheet" in nama)
    assert "Gemilang" in lembar
    assert "Sangat Tinggi" not in lembar + daerah.html


def test_golongan_ruang_are_printed_in_order(daerah: Any) -> None:
    """Units add ruang up, the table of ruang keeps them, and PPPK are summed apart from PNS."""
    kepala = [sel.teks for sel in _tabel(daerah, "pegawai_golongan").kepala[0]]
    assert kepala[2:8] == ["Gol. I", "Gol. II", "Gol. III", "Gol. IV", "PPPK V", "PPPK IX"]
    assert [(baris[1], baris[4]) for baris in _isi(_tabel(daerah, "pegawai_golongan_ruang"))[:-1]] == [
        ("Golongan I", "0"), ("Golongan II", "0"), ("Golongan III/a", "3"), ("Golongan III/d", "3"),
        ("Jumlah golongan III", "6"), ("Golongan IV/c", "1"), ("Jumlah golongan IV", "1"), ("Jumlah PNS", "7"),
        ("PPPK V", "2"), ("PPPK IX", "3"), ("Jumlah PPPK", "5"),
    ]  # fmt: skip
    assert _isi(_tabel(daerah, "pegawai_golongan_ruang"))[-1][-2:] == ["12", "100,00"]


def test_education_follows_the_list_of_the_region(daerah: Any) -> None:
    """Levels stand in the order of the list, and those of perguruan tinggi are counted together."""
    kepala = [sel.teks for sel in _tabel(daerah, "pegawai_pendidikan").kepala[0]]
    assert kepala[2:-1] == ["SMA", "D4", "S1", "Profesi"]
    assert "Seluruh pegawai ASN, yaitu 12 orang, merupakan lulusan perguruan tinggi (D4, S1, dan Profesi)." in re.sub(
        r"<[^>]+>", "", daerah.html.replace("\u00a0", " ")
    )


def _tulisan(satu: Any, teks_pdf: Any, tmp_path: Path) -> dict[str, str]:
    """Return all texts of a report by form."""
    laporan = satu.laporan
    teks = {"html": satu.html, "pdf": "\n".join(teks_pdf(satu.pdf))}
    umum: dict[str, Any] = {"dinas": laporan.nama_dinas, "tahun": laporan.tahun, "tanggal": laporan.params.tanggal}
    word = docx.susun(satu.blok, judul="Laporan Kinerja", **umum)
    for nama, berkas in (("docx", word), ("xlsx", susun(laporan))):
        with zipfile.ZipFile(io.BytesIO(berkas)) as arsip:
            teks[nama] = "\n".join(arsip.read(isi).decode() for isi in arsip.namelist() if isi.endswith(".xml"))
    tulis_jejak(tmp_path / "jejak.json", laporan.semua_jejak)
    teks["jejak.json"] = (tmp_path / "jejak.json").read_text("utf-8")
    return teks


def _nama_lain(teks: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the names of other regions by form, where there are any."""
    ada = {nama: sorted({satu[0] for satu in _LAIN.finditer(tulisan)}) for nama, tulisan in teks.items()}
    return {nama: daftar for nama, daftar in ada.items() if daftar}


def test_a_report_of_all_kinds_names_its_own_region_only(daerah: Any, teks_pdf: Any, tmp_path: Path) -> None:
    """All directions of indicators, all kinds of tables: nobody else is named."""
    teks = _tulisan(daerah, teks_pdf, tmp_path)
    assert all(isi for isi in teks.values())
    assert _nama_lain(teks) == {}
    assert _nama_lain({"html": f"{teks['html']} LKIP Kota Depok"}) == {"html": ["Depok"]}


@pytest.mark.parametrize(
    ("skala", "turun", "efisiensi"), list(zip_longest([*muat_skala(), "skala-rekaan"], RumusTurun, semua_efisiensi()))
)
def test_no_scale_and_no_formula_names_another_region(
    akar: Path,
    tmp_path: Path,
    tulis: Any,
    terbitan: Any,
    teks_pdf: Any,
    skala: str,
    turun: RumusTurun | None,
    efisiensi: RumusEfisiensi | None,
) -> None:
    """With every scale and every formula, all forms of a report name its own region only."""
    pilihan = {"skala": skala, "rumus_turun": str(turun or "selisih"), "rumus_efisiensi": str(efisiensi or "selisih")}
    satu = terbitan.dari(akar, tulis(tmp_path, SEDIKIT, pilihan, DAERAH))
    assert _nama_lain(_tulisan(satu, teks_pdf, tmp_path)) == {}
