"""Rules about plans: each fires on one weakness and keeps silent where the plan is sound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

#: Rule, what is spoilt, and the place, what stands there and what it should be of every finding.
MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "target-di-bawah-realisasi-lalu",
        lambda i: i.ubah("realisasi", "T1.1", 2023, realisasi="66,01"),
        [("target!F6", "66,00", "tidak lebih buruk daripada 66,01")],
    ),
    (
        "target-di-bawah-realisasi-lalu",
        lambda i: i.ubah("realisasi", "S2.1", 2023, realisasi=79),
        [("target!F18", "80,00", "tidak lebih buruk daripada 79,00")],
    ),
    ("target-di-bawah-data-awal", lambda i: i.ubah("indikator", "T1.1", data_awal=71), [("indikator!P3", "71,00", "")]),
    ("target-akhir-terlampaui", lambda i: i.ubah("target", "T1.1", 2026, renstra=66), [("target!C5", "66,00", "")]),
    (
        "capaian-di-atas-150",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi="45,01"),
        [("target!F21", "30,00 %", "target yang mendekati kemampuan")],
    ),
    (
        "target-tetap",
        lambda i: [i.ubah("target", "S1.1", tahun, renstra=60) for tahun in (2023, 2024, 2025, 2026)],
        [("target!C7", "60,00 %", "target yang meningkat")],
    ),
    (
        "target-tetap",
        lambda i: [i.ubah("target", "S2.1", tahun, renstra=80) for tahun in (2023, 2024, 2025, 2026)],
        [("target!C15", "80,00", "target yang menurun")],
    ),
    (
        "target-tetap",
        lambda i: [
            i.ubah("indikator", "S1.1", arah="rentang", cara_realisasi=None),
            i.hapus("variabel", "S1.1"),
            *(i.ubah("target", "S1.1", t, renstra="5,40-6,20") for t in (2023, 2024, 2025, 2026)),
        ],
        [("target!C7", "5,40–6,20 %", "rentang yang ditinjau menurut perkembangannya")],
    ),
    (
        "satuan-target-realisasi",
        lambda i: i.ubah("target", "P2", 2024, pk_perubahan="0,09").ubah("realisasi", "P2", 2024, realisasi="9,52"),
        [("target!F21", "0,09 %", "sesatuan dengan 9,52 %")],
    ),
    (
        "satuan-target-realisasi",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi="0,315"),
        [("target!F21", "30,00 %", "sesatuan dengan 0,32 %")],
    ),
    (
        "target-melemah",
        lambda i: i.ubah("target", "S1.1", 2025, renstra=59),
        [("target!C8", "59,00 %", "tidak lebih buruk daripada 60,00 %")],
    ),
    (
        "realisasi-turun-predikat-tertinggi",
        lambda i: i.ubah("realisasi", "T1.1", 2023, realisasi="66,60"),
        [("realisasi!C4", "66,50", "")],
    ),
    (
        "indikator-keluaran",
        lambda i: i.ubah("indikator", "T1.1", nama="Jumlah pedagang sejahtera"),
        [("indikator!D3", "Jumlah pedagang sejahtera", "indikator hasil (outcome)")],
    ),
    (
        "sasaran-proses",
        lambda i: i.ubah("sasaran", "S1", uraian="Terlaksananya pembinaan pasar"),
        [("sasaran!B3", "Terlaksananya pembinaan pasar", "rumusan hasil")],
    ),
    (
        "formula-kosong",
        lambda i: i.ubah("indikator", "P1", formula=None),
        [("indikator!M7", "", "formula setiap indikator")],
    ),
    (
        "sumber-data-kosong",
        lambda i: i.ubah("indikator", "P1", sumber_data=None),
        [("indikator!N7", "", "sumber data setiap indikator")],
    ),
    (
        "penanggung-jawab-kosong",
        lambda i: i.ubah("indikator", "P1", penanggung_jawab=None),
        [("indikator!O7", "", "penanggung jawab setiap indikator")],
    ),
    (
        "target-akhir-kosong",
        lambda i: i.hapus("target", "T1.1", 2026),
        [("indikator!A3", "", "target 2026 pada lembar target")],
    ),
    (
        "pohon-terputus",
        lambda i: i.tambah("tujuan", "T2", "Terwujudnya tata kelola yang baik", 1),
        [("tujuan!A4", "T2", "sasaran")],
    ),
    ("pohon-terputus", lambda i: i.ubah("sasaran", "S2", tujuan=None), [("sasaran!C4", "", "kode tujuan")]),
    (
        "pohon-terputus",
        lambda i: i.ubah("sasaran_program", "S2", sasaran="S1"),
        [("sasaran!A4", "S2", "program pendukung")],
    ),
    (
        "tanpa-indikator",
        lambda i: i.hapus("indikator", "T1.1").hapus("target", "T1.1").hapus("realisasi", "T1.1"),
        [("tujuan!A3", "T1", "indikator tujuan")],
    ),
    (
        "tanpa-indikator",
        lambda i: i.hapus("indikator", "P1").hapus("target", "P1").hapus("realisasi", "P1"),
        [("anggaran!A3", "3.30.01", "indikator program")],
    ),
    (
        "kegiatan-tanpa-indikator",
        lambda i: [
            i.hapus(lembar, kode) for lembar in ("indikator", "target", "realisasi") for kode in ("SK1", "SK2", "SK3")
        ],
        [
            (
                "anggaran!A5",
                "3.30.01.2.01.0001, 3.30.01.2.01.0002, dan 3.30.02.2.01.0001",
                "indikator sub kegiatan",
            )
        ],
    ),
    (
        "kegiatan-tanpa-indikator",
        lambda i: i.hapus("indikator", "SK2").hapus("target", "SK2").hapus("realisasi", "SK2"),
        [("anggaran!A6", "3.30.01.2.01.0002", "indikator sub kegiatan")],
    ),
    (
        "tanpa-triwulan",
        lambda i: [
            i.ubah("realisasi", kode, 2024, tw1=None, tw2=None, tw3=None, tw4=None, realisasi=nilai)
            for kode, nilai in (("T1.1", 67), ("S2.1", 78), ("K2", 40))
        ],
        [("realisasi!C4", "", "data triwulan")],
    ),
    (
        "triwulan-belum-lengkap",
        lambda i: i.ubah("realisasi", "K2", 2024, tw4=None),
        [("realisasi!F11", "", "keempat triwulan")],
    ),
    ("tanpa-solusi", lambda i: i.ubah("realisasi", "P2", 2024, realisasi=29), [("indikator!A8", "", "solusi")]),
    (
        "tanpa-penyebab-terlampaui",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=46),
        [("indikator!A8", "", "penyebab")],
    ),
    (
        "tanpa-penyebab-bawahan",
        lambda i: i.ubah("realisasi", "SK3", 2024, realisasi=39),
        [("indikator!A13", "SK3", "penyebab pada lembar analisis")],
    ),
    (
        "realisasi-bawahan-kosong",
        lambda i: i.hapus("realisasi", "SK3"),
        [("indikator!A13", "", "realisasi setiap indikator")],
    ),
    (
        "lhe-kosong",
        lambda i: i.hapus("tindak_lanjut_lhe"),
        [("tindak_lanjut_lhe!A1", "", "rekomendasi dan tindak lanjutnya")],
    ),
    (
        "lhe-belum-selesai",
        lambda i: i.ubah("tindak_lanjut_lhe", "Rekomendasi rekaan", status="dalam proses"),
        [("tindak_lanjut_lhe!C3", "dalam proses", "selesai")],
    ),
    (
        "lhe-belum-selesai",
        lambda i: i.ubah("tindak_lanjut_lhe", "Rekomendasi rekaan", tindak_lanjut=None),
        [("tindak_lanjut_lhe!B3", "", "uraian tindak lanjut")],
    ),
    (
        "tanpa-pembanding",
        lambda i: i.hapus("pembanding", "S1.2"),
        [("indikator!A5", "S1.2", "baris pada lembar pembanding")],
    ),
    ("tanpa-riwayat", lambda i: i.hapus("realisasi", "T1.1", 2023), [("indikator!A3", "", "realisasi 2023")]),
    (
        "isu-tanpa-upaya",
        lambda i: i.ubah("isu_strategis", "Isu rekaan", upaya=None),
        [("isu_strategis!C3", "", "upaya pada tahun laporan")],
    ),
    ("sasaran-tanpa-analisis", lambda i: i.hapus("analisis", "S2.1"), [("sasaran!A4", "", "penyebab")]),
    (
        "penjelasan-berulang",
        lambda i: i.ubah("analisis", "S2.1", uraian="sebab rekaan."),
        [("analisis!C6", "sebab rekaan.", "penjelasan tersendiri")],
    ),
    ("pembanding-tahun-lain", lambda i: i.ubah("pembanding", "S2.1", tahun=2022), [("pembanding!B7", "2022", "2024")]),
    (
        "target-di-bawah-realisasi-lalu",
        lambda i: i.tambah("realisasi", "K1", 2023, realisasi=100).ubah("target", "K1", renja=99),
        [("target!D20", "99,00 %", "tidak lebih buruk daripada 100,00 %")],
    ),
    (
        "serapan-tanpa-capaian",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=20),
        [("anggaran!A7", "93,33 %", "sebanding dengan 66,67 %")],
    ),
    (
        "tanpa-anggaran-lalu",
        lambda i: i.ubah("riwayat_anggaran", 2023, tahun=2022),
        [("riwayat_anggaran!A1", "", "baris tahun 2023")],
    ),
]

#: Rule, and a change that is near to what it looks for but right.
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    ("target-di-bawah-realisasi-lalu", lambda i: i.ubah("realisasi", "T1.1", 2023, realisasi="66,00")),
    ("target-di-bawah-realisasi-lalu", lambda i: i.ubah("realisasi", "S2.1", 2023, realisasi=81)),
    ("target-di-bawah-data-awal", lambda i: i.ubah("indikator", "T1.1", data_awal=70)),
    ("target-akhir-terlampaui", lambda i: i.ubah("target", "T1.1", 2026, renstra="66,5")),
    ("capaian-di-atas-150", lambda i: i.ubah("realisasi", "P2", 2024, realisasi=45)),
    ("target-tetap", lambda i: [i.ubah("target", "S1.1", tahun, renstra=100) for tahun in (2023, 2024, 2025, 2026)]),
    ("target-melemah", lambda i: i.ubah("target", "S1.1", 2025, renstra=60)),
    ("satuan-target-realisasi", lambda i: i.ubah("realisasi", "P2", 2024, realisasi="0,61")),
    ("satuan-target-realisasi", lambda i: i.ubah("realisasi", "P2", 2024, realisasi=0)),
    ("realisasi-turun-predikat-tertinggi", lambda i: i.ubah("realisasi", "T1.1", 2023, realisasi="66,50")),
    ("indikator-keluaran", lambda i: i.ubah("indikator", "P2", nama="Jumlah pedagang")),
    ("sasaran-proses", lambda i: i.ubah("sasaran", "S1", uraian="Terwujudnya pasar yang sehat")),
    ("formula-kosong", lambda i: i.ubah("indikator", "K1", formula=None)),
    ("sumber-data-kosong", lambda i: i.ubah("indikator", "K1", sumber_data=None)),
    ("penanggung-jawab-kosong", lambda i: i.ubah("indikator", "K1", penanggung_jawab=None)),
    ("target-akhir-kosong", lambda i: i.hapus("target", "T1.1", 2025)),
    (
        "pohon-terputus",
        lambda i: i.tambah("tujuan", "T2", "Terwujudnya tata kelola yang baik", 1).ubah("sasaran", "S2", tujuan="T2"),
    ),
    ("pohon-terputus", lambda i: i.ubah("sasaran", "S2", uraian="Berkurangnya sampah")),
    (
        "pohon-terputus",
        lambda i: i.tambah("sasaran_program", "S1", "3.30.01", 50).ubah("sasaran_program", "S2", bagian=50),
    ),
    ("tanpa-indikator", lambda i: i.hapus("indikator", "K1").hapus("target", "K1").hapus("realisasi", "K1")),
    ("tanpa-indikator", lambda i: i.hapus("indikator", "SK1").hapus("target", "SK1").hapus("realisasi", "SK1")),
    (
        "kegiatan-tanpa-indikator",
        lambda i: [i.hapus(lembar, kode) for lembar in ("indikator", "target", "realisasi") for kode in ("K1", "K2")],
    ),
    (
        "tanpa-triwulan",
        lambda i: [
            i.ubah("realisasi", kode, 2024, tw1=None, tw2=None, tw3=None, tw4=None, realisasi=nilai)
            for kode, nilai in (("T1.1", 67), ("K2", 40))
        ],
    ),
    ("triwulan-belum-lengkap", lambda i: i.ubah("realisasi", "K2", 2024, tw4=0)),
    (
        "tanpa-solusi",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=29).tambah("analisis", "3.30.02", "solusi", "Solusi"),
    ),
    (
        "tanpa-penyebab-terlampaui",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=46).tambah("analisis", "P2", "penyebab", "Sebab"),
    ),
    (
        "tanpa-penyebab-bawahan",
        lambda i: i.ubah("realisasi", "SK3", 2024, realisasi=39).tambah("analisis", "P2", "penyebab", "Sebab"),
    ),
    ("realisasi-bawahan-kosong", lambda i: i.hapus("realisasi", "SK3").hapus("target", "SK3")),
    ("lhe-kosong", lambda i: i.ubah("tindak_lanjut_lhe", "Rekomendasi rekaan", status="belum")),
    ("lhe-belum-selesai", lambda i: i.hapus("tindak_lanjut_lhe")),
    ("lhe-belum-selesai", lambda i: i.ubah("tindak_lanjut_lhe", "Rekomendasi rekaan", tindak_lanjut="Selesai")),
    ("tanpa-pembanding", lambda i: i.ubah("pembanding", "S1.2", tahun=2023)),
    ("tanpa-riwayat", lambda i: i.hapus("realisasi", "T1.1", 2023).ubah("indikator", "T1.1", berlaku_mulai=2024)),
    ("isu-tanpa-upaya", lambda i: i.ubah("isu_strategis", "Isu rekaan", upaya="Upaya lain")),
    ("target-di-bawah-realisasi-lalu", lambda i: i.tambah("realisasi", "SK3", 2023, realisasi=60)),
    ("sasaran-tanpa-analisis", lambda i: i.hapus("analisis", "S2.1").tambah("analisis", "S2", "penyebab", "Sebab")),
    ("penjelasan-berulang", lambda i: i.ubah("analisis", "S2.1", jenis="solusi", uraian="Sebab rekaan")),
    ("pembanding-tahun-lain", lambda i: i.tambah("pembanding", "S2.1", 2022, "Nasional", "nasional", nilai=83)),
    ("serapan-tanpa-capaian", lambda i: i.ubah("realisasi", "P2", 2024, realisasi="20,5")),
    ("tanpa-anggaran-lalu", lambda i: i.ubah("riwayat_anggaran", 2023, anggaran=None, realisasi=None)),
]


@pytest.mark.parametrize(("aturan", "ubah", "harap"), MENYALA)
def test_fires(
    aturan: str, ubah: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """A rule names the cell, what stands there and what it should be."""
    ubah(isi)
    assert [(d.tempat.removeprefix("data.xlsx, "), d.tercetak, d.seharusnya) for d in temukan(aturan, isi)] == harap


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_keeps_silent(aturan: str, ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """A rule does not find fault with what is right."""
    ubah(isi)
    assert temukan(aturan, isi) == []
