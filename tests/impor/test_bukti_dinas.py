"""A dinas of 120 sub kegiatan from three exports: what a person has to type besides is counted, and the report is made."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from kinerja.impor import Jawaban, baca_impor, terapkan
from kinerja.laporan import buka_folder
from kinerja.masukan import baca
from kinerja.masukan.buku import baca_buku
from kinerja.model import LEMBAR
from kinerja.terbit import terbitkan

#: The most cells that a person may have to type.
_KETIK_MAKS = 150
_PROGRAM, _KEGIATAN, _SUB = 6, 5, 4
_SASARAN = (
    ("Meningkatnya koperasi yang sehat", "Persentase koperasi sehat", "Persentase koperasi yang rapat anggotanya tepat waktu"),
    ("Meningkatnya usaha mikro yang berizin", "Persentase usaha mikro berizin", "Persentase usaha mikro bersertifikat halal"),
    ("Meningkatnya omzet usaha mikro", "Persentase usaha mikro yang omzetnya naik", "Persentase usaha mikro yang mengakses kredit"),
    ("Meningkatnya tata kelola perangkat daerah", "Persentase rekomendasi yang ditindaklanjuti", "Indeks kepuasan masyarakat"),
)  # fmt: skip

#: What no export has: sheet, cell, content.
_KETIK: dict[tuple[str, str], str | int] = {
    ("identitas", "B3"): "Dinas Contoh",
    ("identitas", "B4"): "Dinsoh",
    ("identitas", "B5"): "Kepala Dinas Contoh",
    ("identitas", "B6"): "koperasi dan usaha mikro",
    ("identitas", "B7"): 2021,
    ("identitas", "B8"): 2026,
    ("identitas", "B9"): 2022,
    ("dasar_hukum", "A3"): "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    ("unit", "A3"): "KADIS",
    ("unit", "B3"): "Kepala Dinas",
    ("unit", "C3"): "pimpinan",
    ("isu_strategis", "A3"): "Perizinan usaha mikro",
    ("isu_strategis", "B3"): "Banyak pelaku usaha mikro belum mempunyai nomor induk berusaha",
    ("isu_strategis", "C3"): "Layanan perizinan bergerak",
    ("visi_misi", "A3"): "visi",
    ("visi_misi", "C3"): "Kabupaten Contoh yang mandiri",
    ("visi_misi", "A4"): "misi",
    ("visi_misi", "B4"): 1,
    ("visi_misi", "C4"): "Memperkuat ekonomi rakyat",
    ("visi_misi", "D4"): "ya",
    ("tujuan", "A3"): "T1",
    ("tujuan", "B3"): "Meningkatnya daya saing koperasi dan usaha mikro",
    ("tujuan", "C3"): 1,
    **{("sasaran", f"C{baris}"): "T1" for baris in range(3, 7)},
    **{("sasaran_program", f"A{urut + 2}"): f"S{(urut - 1) % 4 + 1}" for urut in range(1, _PROGRAM + 1)},
    **{("sasaran_program", f"B{urut + 2}"): f"2.17.{urut:02}" for urut in range(1, _PROGRAM + 1)},
    **{("analisis", f"A{urut + 2}"): f"S{urut}" for urut in range(1, 5)},
    **{("analisis", f"B{urut + 2}"): "penyebab" for urut in range(1, 5)},
    **{("analisis", f"C{urut + 2}"): f"Pendampingan berjalan di semua kecamatan, kelompok {urut}." for urut in range(1, 5)},
    ("analisis", "A7"): "S2",
    ("analisis", "B7"): "solusi",
    ("analisis", "C7"): "Layanan bergerak dijadwalkan sejak Januari.",
    ("analisis", "B8"): "faktor pendukung",
    ("analisis", "C8"): "Kerja sama dengan dewan koperasi daerah.",
    ("analisis", "B9"): "faktor penghambat",
    ("analisis", "C9"): "Jaringan internet belum menjangkau semua desa.",
    ("langkah", "A3"): "Menjadwalkan layanan perizinan bergerak di setiap kecamatan.",
    ("pk", "A3"): "PK-01",
    ("pk", "B3"): "murni",
    ("pk", "C3"): "perjanjian kinerja",
    ("pk", "D3"): "sasaran",
    ("pk", "E3"): "Kepala Dinas Contoh",
    ("pk", "F3"): "Bupati Contoh",
    **{("pk_indikator", f"A{urut + 3}"): "PK-01" for urut in range(8)},
    **{("pk_indikator", f"B{urut + 3}"): f"S{urut // 2 + 1}" for urut in range(8)},
    **{("pk_indikator", f"C{urut + 3}"): f"S{urut // 2 + 1}.{urut % 2 + 1}" for urut in range(8)},
}  # fmt: skip


#: Settings that a person types: file, field, value.
_ISIAN = (
    ("2025/params.yaml", "tempat", "Contoh"),
    ("2025/params.yaml", "tanggal", "2026-02-28"),
    ("../kabupaten.yaml", "provinsi", "Contoh"),
    ("../kabupaten.yaml", "ibu_kota", "Contoh"),
)


def _rekening() -> Iterator[dict[str, object]]:
    for p in range(1, _PROGRAM + 1):
        for k in range(1, _KEGIATAN + 1):
            for s in range(1, _SUB + 1):
                sub = f"2.17.{p:02}.2.{k:02}.{s:04}"
                for rekening, dana, bagian in (("5.1.02.01.01.0024", "PAD", 3), ("5.2.02.05.01.0005", "DAK Fisik", 1)):
                    pagu = bagian * (1_000_000 * p + 10_000 * k + 100 * s)
                    yield {
                        "tahun": 2025,
                        "kode_program": f"2.17.{p:02}",
                        "nama_program": f"PROGRAM CONTOH {p}",
                        "kode_giat": f"2.17.{p:02}.2.{k:02}",
                        "nama_giat": f"Kegiatan {p}.{k}",
                        "kode_sub_giat": sub,
                        "nama_sub_giat": f"{sub} Sub Kegiatan {p}.{k}.{s}",
                        "kode_akun": rekening,
                        "nama_akun": "Belanja Contoh",
                        "nama_dana": dana,
                        "pagumurni": pagu - 100,
                        "pagu": pagu,
                        "realisasi": pagu * 9 // 10,
                    }


def _sumber(folder: Path) -> list[Path]:
    """Write the three exports."""
    sipd, esakip, pegawai = (folder / nama for nama in ("sipd.json", "esakip.csv", "pegawai.xlsx"))
    sipd.write_text(json.dumps({"data": list(_rekening())}), "utf-8")
    with esakip.open("w", encoding="utf-16", newline="") as aliran:
        tulis = csv.writer(aliran, delimiter=";")
        tulis.writerow("sasaran uraian_indikator satuan target_renstra target_rkt target_pk realisasi iku".split())
        for urut, (sasaran, *indikator) in enumerate(_SASARAN, start=1):
            for nama in indikator:
                satuan = "nilai" if nama.startswith("Indeks") else "%"
                tulis.writerow([sasaran, nama, satuan, 70 + urut, 70 + urut, 70 + urut, f"{72 + urut},5", 1])
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.append(["No", "Nama", "NIP", "L/P", "Golongan", "Pendidikan", "Status"])
    for n in range(60):
        nip = f"19800101200001{1 + n % 2}{n:03}"
        lembar.append([n + 1, f"Zaqwan Pegawai {n}", nip, "LP"[n % 2], "III/a", "S1", "PNS" if n < 45 else "PPPK"])
    buku.save(pegawai)
    return [sipd, esakip, pegawai]


def _sel(folder: Path) -> dict[tuple[str, int, int], object]:
    """Return the cells of the workbook that hold content of the dinas: below the titles, the names of codes left out."""
    hasil = {}
    for nama, lembar in baca_buku(folder / "data.xlsx").items():
        if nama not in LEMBAR:
            continue
        kolom = (1,) if LEMBAR[nama].tegak else range(len(LEMBAR[nama].nama_kolom()))
        for baris, isi in enumerate(lembar.baris[2:]):
            hasil.update({(nama, baris, satu): isi[satu] for satu in kolom if satu < len(isi) and isi[satu] != ""})
    return hasil


@dataclass(frozen=True)
class _Bukti:
    folder: Path
    diketik: int
    diimpor: int
    terisi: int


@pytest.fixture(scope="module")
def bukti(kosong: Path, tmp_path_factory: pytest.TempPathFactory) -> _Bukti:
    """Make the dinas: type what is its own, import the exports, type what refers to them."""
    akar = tmp_path_factory.mktemp("bukti")
    folder = akar / "params/kabupaten-contoh/dinas-contoh/2025"
    for berkas in kosong.rglob("*"):
        tujuan = akar / "params" / berkas.relative_to(kosong)
        if berkas.is_file():
            tujuan.parent.mkdir(parents=True, exist_ok=True)
            tujuan.write_bytes(berkas.read_bytes())
    awal = _sel(folder)
    impor = baca_impor(folder, _sumber(akar), jawaban=Jawaban(arah="naik"))
    assert not impor.konteks.tak_paham
    terapkan(impor)
    sesudah_impor = _sel(folder)
    buku = load_workbook(folder / "data.xlsx")
    for (lembar, sel), isi in _KETIK.items():
        buku[lembar][sel] = isi
    buku.save(folder / "data.xlsx")
    for nama, isian, nilai in _ISIAN:
        berkas = folder.parent / nama
        isi = re.sub(rf"^{isian}:.*$", f"{isian}: {nilai}", berkas.read_text("utf-8"), flags=re.MULTILINE)
        berkas.write_text(isi, "utf-8")
    akhir = _sel(folder)
    diketik = {letak for letak, isi in akhir.items() if sesudah_impor.get(letak) != isi}
    return _Bukti(folder, len(diketik), len(sesudah_impor.keys() - awal.keys()), len(akhir))


def test_kurang_dari_seratus_lima_puluh_sel(bukti: _Bukti) -> None:
    """Of some 1.500 cells a person types fewer than 150; no name and no NIP of the staff is in the workbook."""
    assert bukti.diketik == len(_KETIK)
    assert bukti.diketik + len(_ISIAN) < _KETIK_MAKS
    assert bukti.diimpor > 1000
    assert bukti.terisi == bukti.diketik + bukti.diimpor
    isi = repr(_sel(bukti.folder)) + (bukti.folder / "asal.json").read_text("utf-8")
    assert "Zaqwan" not in isi
    assert not re.search(r"19800101", isi)


def test_tidak_ada_kesalahan_dan_semua_sub_kegiatan_berjumlah(bukti: _Bukti) -> None:
    """The workbook has no fault; its totals, kinds of spending and sources are those of the export."""
    bahan = baca(bukti.folder)
    assert [str(satu) for satu in bahan.peringatan if satu.tingkat == "galat"] == []
    hasil = buka_folder(bukti.folder).hasil
    semua = list(_rekening())
    pagu = sum(int(str(satu["pagu"])) for satu in semua)
    assert len([p for p in hasil.anggaran if p.level == "subkegiatan"]) == _PROGRAM * _KEGIATAN * _SUB == 120
    assert hasil.total.anggaran == pagu
    assert {p.nama: p.anggaran for p in hasil.belanja} == {
        "Belanja Operasi": pagu * 3 // 4,
        "Belanja Modal": pagu // 4,
    }
    assert {p.sumber: p.anggaran for p in hasil.sumber_dana}["DAK Fisik"] == pagu // 4
    assert sum(p.jumlah for p in hasil.pegawai_status[:-1]) == 60


@pytest.mark.render
def test_laporannya_tersusun(bukti: _Bukti, tmp_path: Path) -> None:
    """The report is made, with every sub kegiatan, sasaran, total and kind of spending in it."""
    hasil = terbitkan(bukti.folder, tmp_path, bentuk=["html"])
    teks = (hasil.folder / "lkjip.html").read_text("utf-8")
    for satu in _rekening():
        assert str(satu["nama_sub_giat"]).partition(" ")[2] in teks
    for sasaran, *indikator in _SASARAN:
        assert all(nama in teks for nama in (sasaran, *indikator))
    assert "Belanja Operasi" in teks
    assert "Zaqwan" not in teks
