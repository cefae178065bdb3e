"""What the review says: of each rule what it demands and on what it rests, and what it says of a report that is spoilt.

A rule about data speaks through the cases of its test; one about printed reports through faults put into the tables of a
made-up report, and through sentences beside them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from dinas_terbit import TABEL_DINAS
from muat import muat_berkas

from kinerja.angka import NBSP
from kinerja.model import Publikasi
from kinerja.reviu import ATURAN, Dugaan, Temuan, tinjau_publikasi

__all__ = ["reviu"]

#: A row, a column and what is printed there instead.
_SEL = (
    ("Produksi perikanan tangkap", "Capaian (%)", "96,00"),
    ("Angka pelanggaran alat tangkap", "Capaian (%)", "125,00"),
    ("Tingkat konsumsi ikan", "Realisasi", "3.5,91"),
    ("Tingkat konsumsi ikan", "Target", "34.20"),
    ("Program Pengawasan Sumber Daya Kelautan", "Realisasi (Rp)", "817.250.000"),
    ("Golongan III", "Jumlah", "59"),
    ("Golongan II", "Jumlah", "2.6000"),
)
_KALIMAT = (
    "Tingkat konsumsi ikan turun dari 34,75 kg pada tahun 2022 menjadi 35,91 kg pada tahun 2023.",
    "Realisasi anggaran Rp760.000.000 dari pagu Rp800.000.000 atau 92,00 persen.",
    "Sisa anggaran sebesar Rp781.050.000 dari pagu Rp12.140.000.000 dan realisasi Rp11.268.950.000.",
    "Pegawai terdiri atas 13 orang golongan IV, 49 orang golongan III, dan 26 orang golongan II, seluruhnya 90 orang.",
    "Kekuatan riil sebanyak 620 personel dari 800 personel sehingga kekurangan 190 personel.",
    "Rata-rata capaian dari 95,00, 105,00, dan 133,33 adalah 112,11.",
    "Dua pertiga dari 90 orang, yaitu 50 orang, adalah nelayan.",
    "Produksi perikanan tangkap naik 4,17 persen menjadi 11.975 ton dari 11.400 ton.",
    "Produksi perikanan tangkap tercatat 11.875 kilogram.",
    "Seluruh indikator mencapai target.",
    "Sebanyak 4 dari 5 indikator mencapai target.",
    "Terdapat 4 program pada tahun 2023.",
    "Angka pelanggaran alat tangkap telah mencapai target.",
    "Capaian 95,00 persen melampaui target 100,00 persen.",
    "Serapan anggaran tertinggi pada Program Pengawasan Sumber Daya Kelautan.",
    "Kelompok nelayan terbanyak berada di Kecamatan Ujung Batu.",
    "Realisasi belanja Program Penunjang Urusan Pemerintahan sebesar Rp6.136.200.000.",
    "Dinas mempunyai pagu Rp12.140.000.000 (dua belas miliar seratus empat puluh satu juta rupiah).",
    "Nilai AKIP sebesar 72,10 berpredikat A.",
    "Pelaksanaan anggaran tahun 20233 berjalan lancar.",
    "Laporan ini disusun berdasarkan Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Tata Cara.",
    "Disiplin pegawai diatur dengan Peraturan Pemerintah Nomor 53 Tahun 2010.",
)


def reviu(akar: Path) -> str:
    """Return the sentences of the review, by rule: a rule, then what it says, each once."""
    kata = {nama: dict.fromkeys(isi) for nama, isi in _kata(akar).items()}
    baris: list[str] = []
    for satu in ATURAN.values():
        baris += ["", f"== {satu.id} ({satu.tingkat.value})", f"{satu.judul}.", f"Dasar: {satu.dasar.rstrip('.')}."]
        baris += (f"- {isi}" for isi in kata.get(satu.id, ()))
    return "\n".join(baris[1:]).replace(NBSP, " ") + "\n"


def _kata(akar: Path) -> dict[str, list[str]]:
    kata: dict[str, list[str]] = {}
    for aturan, satu in _isian(akar / "tests/reviu/aturan"):
        harap = "".join(f" [{sebut}: {isi}]" for sebut, isi in (("seharusnya", satu.seharusnya),) if isi)
        kata.setdefault(aturan, []).append(f"{satu.pesan}{harap}")
    for satu in _terbit():
        kata.setdefault(satu.aturan, []).append(satu.pesan)
    return kata


def _isian(folder: Path) -> Iterator[tuple[str, Dugaan]]:
    """Yield what rules about data say of the cases of their tests."""
    kecil = muat_berkas("ragam_laporan", folder / "conftest.py")
    for berkas in sorted(folder.glob("test_*.py")):
        if not _bermenyala(berkas):
            continue
        for aturan, ubah, *_ in muat_berkas(f"reviu_{berkas.stem}", berkas).MENYALA:
            if not callable(ubah):
                continue
            isi = kecil.Isi()
            ubah(isi)
            for satu in ATURAN[aturan].fungsi(isi.laporan()):
                yield aturan, satu


def _bermenyala(berkas: Path) -> bool:
    return any(
        isinstance(simpul, ast.AnnAssign) and ast.unparse(simpul.target) == "MENYALA"
        for simpul in ast.parse(berkas.read_text("utf-8")).body
    )


def _terbit() -> Iterator[Temuan]:
    """Yield what is found in the printed report, one fault at a time."""
    for baris, kolom, nilai in _SEL:
        yield from _tinjau(
            [
                satu.model_copy(update={"nilai": nilai}) if (satu.baris, satu.kolom) == (baris, kolom) else satu
                for satu in TABEL_DINAS
            ]
        )
    for teks in _KALIMAT:
        yield from _tinjau(
            [*TABEL_DINAS, Publikasi(tabel="Prosa Bab III", baris=teks[:24], kolom="Kalimat", nilai=teks)]
        )


def _tinjau(isi: Sequence[Publikasi]) -> Iterator[Temuan]:
    return (satu.temuan for satu in tinjau_publikasi(isi, tahun=2023).temuan)
