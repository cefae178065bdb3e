"""One row of a printed table, read: what each of its values is, by heading, label, caption, unit and size."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.baca_baris import Bersama, PembacaBaris, berkode, judul_penuh, umum
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel


def _baca(tabel: str, label: str, sel: Mapping[str, str], kode: str = "", **lain: object) -> BarisPublikasi:
    """Read a row of cells by heading, "Group | Heading"; what a table shows is handed in."""
    bersama = Bersama(2023, 2026, frozenset({("dinas", "pangan")}), bertitik=bool(lain.pop("bertitik", False)))
    bawaan = dict.fromkeys(("uang", "putar", "prosa", "akhir", "bersebut"), False) | {"gaya": ""}
    baca = PembacaBaris(bersama, tabel, **bawaan | lain)  # type: ignore[arg-type]
    isi = []
    for nomor, (judul, nilai) in enumerate(sel.items()):
        kelompok, _, kolom = judul.rpartition(" | ")
        isi.append(
            (nomor, Publikasi(tabel=tabel, baris=label, kolom=kolom, kelompok=kelompok or None, nilai=nilai or None))
        )
    return baca.baris(isi, kode)


def _ringkas(sel: Sel) -> str:
    """Return what a value was read as: quantity, year, [part of the year], <document/stage>, ? where unsure, number."""
    a = sel.angka
    bagian = (
        sel.besaran.name,
        str(sel.tahun or ""),
        ",".join(sel.imbuhan),
        f"[{' '.join(sel.periode)}]" if sel.periode else "",
        f"<{'/'.join(sel.jenis)}>" if any(sel.jenis) else "",
        "" if sel.yakin else "?",
        f"= {a.nilai:f}" if a else "",
        f"({a.desimal})" if a and a.desimal else "",
        f"x{a.kelipatan}" if a and a.kelipatan > 1 else "",
        f"~{a.lain:f}" if a and a.lain is not None else "",
    )
    return " ".join(filter(None, bagian))


@pytest.mark.parametrize(
    ("tabel", "label", "sel", "lain", "nama", "harap"),
    [
        (
            "Tabel 1",
            "Jalan",
            {"Target": "8", "Realisasi Triwulan I 2022": "6"},
            {},
            "Jalan",
            ["TARGET = 8", "REALISASI 2022 [triwulan 1] = 6"],
        ),
        (
            "Tabel 1",
            "Jalan pada tahun 2022",
            {"Target": "8", "Capaian 2023": "6"},
            {},
            "Jalan",
            ["TARGET 2022 = 8", "CAPAIAN 2023 = 6"],
        ),
        ("Tabel 1", "Jalan, 2022", {"Target": "8"}, {}, "Jalan", ["TARGET 2022 = 8"]),
        ("Tabel 1", "Jalan 2019-2022", {"Target": "8"}, {}, "Jalan 2019-2022", ["TARGET = 8"]),
        ("Tabel 1", "1. Jalan", {"Pegawai": "1.234"}, {}, "Jalan", ["LAIN pegawai ? = 1234"]),
        ("Tabel 1", "1.01.01 Program A", {"Pegawai": "8"}, {"kode": "1.01.01"}, "Program A", ["LAIN pegawai ? = 8"]),
        ("Tabel 1", "1.01.01 Program A", {"Pegawai": "8"}, {}, "Program A", ["LAIN pegawai ? = 8"]),
        ("Tabel 1", "5 orang", {"Target": "8"}, {}, "5 orang", ["TARGET ? = 8"]),
        ("Tabel 1", "2023", {"Target": "8"}, {}, "", ["TARGET 2023 = 8"]),
        (
            "Tabel 1",
            "Jalan",
            {"Kode": "8", "Satuan": "9", "Terbilang": "9", "Predikat": "9", "Kode Unit": "7", "Kode Rekening": "7"},
            {},
            "Jalan",
            ["LAIN kode ?", "SATUAN", "TERBILANG", "PREDIKAT", "LAIN kode ? = 7", "LAIN kode,rekening ?"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Kenaikan": "1.250", "Kenaikan (%)": "1.250"},
            {},
            "Jalan",
            ["PERTUMBUHAN = 1250", "PERTUMBUHAN = 1.250 (3) ~1250"],
        ),
        ("Tabel 1", "Jalan", {"Kenaikan": "1.250"}, {}, "Jalan", ["PERTUMBUHAN = 1.250 (3) ~1250"]),
        (
            "Tabel 1",
            "Jalan",
            {"Capaian": "1.250", "Unit": "1.250%"},
            {},
            "Jalan",
            ["CAPAIAN = 1.250 (3) ~1250", "LAIN ? = 1.250 (3) ~1250"],
        ),
        (
            "Tabel 1 (Rp juta)",
            "Jalan",
            {"Pagu": "7", "Unit": "8", "Target": "9", "Realisasi": "10", "Capaian": "9"},
            {},
            "Jalan",
            ["PAGU = 7000000 x1000000", "LAIN ? = 8000000 x1000000", "TARGET = 9", "REALISASI = 10", "CAPAIAN = 9"],
        ),
        ("Tabel 1 (Rp juta)", "Jalan", {"Realisasi": "10"}, {"uang": True}, "Jalan", ["SERAPAN = 10000000 x1000000"]),
        ("Tabel 1", "Jalan (ribu rupiah)", {"Pagu": "10"}, {}, "Jalan (ribu rupiah)", ["PAGU = 10000 x1000"]),
        ("Tabel 1", "Jalan", {"Rp juta | Pagu": "10"}, {}, "Jalan", ["PAGU = 10000000 x1000000"]),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1,250", "Capaian": "1,250"},
            {"gaya": ","},
            "Jalan",
            ["LAIN ? = 1250", "CAPAIAN = 1.250 (3) ~1250"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1,250", "Capaian": "1,250"},
            {"gaya": "."},
            "Jalan",
            ["LAIN ? = 1.250 (3)", "CAPAIAN = 1.250 (3)"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1,250", "Capaian": "1,250"},
            {"gaya": ".", "bertitik": True},
            "Jalan",
            ["LAIN ? = 1.250 (3) ~1250", "CAPAIAN = 1.250 (3) ~1250"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1,250", "Capaian": "1.250"},
            {},
            "Jalan",
            ["LAIN ? = 1.250 (3) ~1250", "CAPAIAN = 1.250 (3) ~1250"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1,250", "Capaian": "1,250"},
            {"bertitik": True},
            "Jalan",
            ["LAIN ? = 1250", "CAPAIAN = 1.250 (3) ~1250"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Unit": "1.250", "Pegawai": "12.500 orang", "Capaian": "1.250", "Lain": "1.250.000"},
            {"bertitik": True},
            "Jalan",
            [
                "LAIN ? = 1.25 (3) ~1250",
                "LAIN pegawai ? = 12.5 (3) ~12500",
                "CAPAIAN = 1.250 (3) ~1250",
                "LAIN lain ? = 1250000",
            ],
        ),
        ("Tabel 1", "Jalan", {"Unit": "1.250"}, {"bertitik": True, "gaya": "."}, "Jalan", ["LAIN ? = 1250"]),
        ("Tabel 1", "Jalan", {"Unit": "1.250"}, {"bertitik": True, "gaya": ","}, "Jalan", ["LAIN ? = 1.25 (3) ~1250"]),
        (
            "Tabel 2 Realisasi",
            "Jalan",
            {"2022": "7", "Tahun 2023": "8", "Kota | 2023": "9"},
            {},
            "Jalan",
            ["REALISASI 2022 = 7", "REALISASI 2023 = 8", "LAIN 2023 ? = 9"],
        ),
        ("Tabel 2 Realisasi PK", "Jalan", {"2022": "7"}, {}, "Jalan", ["REALISASI 2022 <pk/> = 7"]),
        (
            "Tabel 2 Realisasi",
            "Jalan",
            {"Triwulan I": "7", "Triwulan I Kota A": "7", "Triwulan I (%)": "8", "Jumlah": "9"},
            {"berbagian": True},
            "Jalan",
            ["REALISASI [triwulan 1] = 7", "LAIN a [triwulan 1] ? = 7", "PERSEN [triwulan 1] ? = 8", "REALISASI = 9"],
        ),
        (
            "Tabel 2 Realisasi",
            "Jalan",
            {"Triwulan I": "7", "Jumlah": "9", "Total 2023": "9", "Setahun": "1"},
            {},
            "Jalan",
            ["REALISASI [triwulan 1] = 7", "JUMLAH = 9", "JUMLAH 2023 = 9", "REALISASI = 1"],
        ),
        (
            "Tabel 2 Realisasi",
            "Jalan",
            {"Jumlah tahun 2023": "9", "Total": "9", "1 Tahun": "1", "Jumlah Unit": "2"},
            {"berbagian": True},
            "Jalan",
            ["REALISASI 2023 = 9", "REALISASI = 9", "REALISASI = 1", "LAIN ? = 2"],
        ),
        (
            "Tabel 2 Realisasi Kumulatif",
            "Jalan",
            {"Triwulan I": "7", "Triwulan IV": "9", "Target Triwulan II": "9"},
            {},
            "Jalan",
            ["REALISASI [s.d. triwulan 1] = 7", "REALISASI = 9", "TARGET [s.d. triwulan 2] = 9"],
        ),
        (
            "Tabel 2 Realisasi",
            "Jalan",
            {"Setahun": "7", "Jumlah Setahun": "8", "Kota Setahun": "9"},
            {},
            "Jalan",
            ["REALISASI = 7", "REALISASI = 8", "REALISASI = 9"],
        ),
        (
            "Tabel 9 Pagu",
            "Jalan",
            {"Semula (Rp)": "7", "Setelah Perubahan": "8", "Perubahan": "9"},
            {},
            "Jalan",
            ["PAGU </awal> = 7", "PAGU </akhir> = 8", "LAIN </akhir> ? = 9"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Realisasi | Target": "7", "Realisasi | Pagu": "8", "Rencana | Target": "9"},
            {},
            "Jalan",
            ["REALISASI = 7", "SERAPAN = 8", "TARGET = 9"],
        ),
        (
            "Tabel 9 Perjanjian Kinerja Perubahan",
            "Jalan",
            {"Target": "7", "Target Renstra": "8", "Target Murni": "8", "Pagu": "9", "Capaian": "9"},
            {},
            "Jalan",
            [
                "TARGET <pk/akhir> = 7",
                "TARGET <renstra/akhir> = 8",
                "TARGET <pk/awal> = 8",
                "PAGU <pk/akhir> = 9",
                "CAPAIAN = 9",
            ],
        ),
        (
            "Tabel 9 Perjanjian Kinerja Perubahan",
            "Jalan",
            {"Target": "7", "Target Renstra": "8", "Pagu": "9"},
            {"bersebut": True},
            "Jalan",
            ["TARGET = 7", "TARGET <renstra/akhir> = 8", "PAGU = 9"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Target": "7", "Capaian": "8", "Target Akhir Renstra": "9", "Realisasi pada Akhir Periode": "5"},
            {},
            "Jalan",
            ["TARGET = 7", "CAPAIAN = 8", "TARGET 2026 <renstra/> = 9", "REALISASI 2026 periode = 5"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Target": "7", "Capaian": "8"},
            {"akhir": True},
            "Jalan",
            ["TARGET 2026 <renstra/> = 7", "CAPAIAN 2026 = 8"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Target 2022": "7", "Realisasi": "8"},
            {"akhir": True},
            "Jalan",
            ["TARGET 2022 = 7", "REALISASI = 8"],
        ),
        ("Tabel 9", "Jalan", {"Target 2023": "7", "Capaian": "8"}, {}, "Jalan", ["TARGET 2023 = 7", "CAPAIAN = 8"]),
        (
            "Tabel 9",
            "Jalan",
            {"Target 2024": "7", "Capaian": "8", "Capaian 2022": "8", "Realisasi": "9"},
            {},
            "Jalan",
            ["TARGET 2024 = 7", "CAPAIAN 2024 = 8", "CAPAIAN 2022 = 8", "REALISASI = 9"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Target 2024": "7", "Target 2025": "7", "Capaian": "8"},
            {},
            "Jalan",
            ["TARGET 2024 = 7", "TARGET 2025 = 7", "CAPAIAN = 8"],
        ),
        (
            "Tabel 9",
            "Jalan",
            {"Target 2024": "7", "Target": "7", "Capaian": "8"},
            {},
            "Jalan",
            ["TARGET 2024 = 7", "TARGET = 7", "CAPAIAN = 8"],
        ),
        ("Tabel 1", "Jalan", {"Realisasi": "20.000.000"}, {}, "Jalan", ["REALISASI = 20000000"]),
        ("Tabel 1", "Program A", {"Realisasi": "10.000.000"}, {}, "Program A", ["SERAPAN = 10000000"]),
        ("Tabel 1", "Program A", {"Realisasi": "9.999.999"}, {}, "Program A", ["REALISASI = 9999999"]),
        ("Tabel 1", "Program A", {"Realisasi": "12.000.000,50"}, {}, "Program A", ["REALISASI = 12000000.50 (2)"]),
        ("Tabel 1", "Belanja A", {"Realisasi": "20.000.000"}, {}, "Belanja A", ["SERAPAN = 20000000"]),
        ("Tabel 1", "Jalan", {"Pagu": "1", "Realisasi": "20.000.000"}, {}, "Jalan", ["PAGU = 1", "SERAPAN = 20000000"]),
        ("Tabel 1", "Jalan", {"Realisasi": "20"}, {"uang": True}, "Jalan", ["SERAPAN = 20"]),
        ("Tabel 1", "Jalan", {"Realisasi (%)": "20"}, {"uang": True}, "Jalan", ["PERSEN_PAGU = 20"]),
        (
            "Tabel 1",
            "Jalan",
            {"Capaian": "20", "Capaian Kinerja": "20", "%": "20", "% Kota A": "20"},
            {"uang": True},
            "Jalan",
            ["PERSEN_PAGU = 20", "CAPAIAN = 20", "PERSEN_PAGU = 20", "PERSEN a ? = 20"],
        ),
        ("Tabel 1", "Jalan", {"Capaian": "20", "%": "20"}, {}, "Jalan", ["CAPAIAN = 20", "PERSEN ? = 20"]),
        ("Tabel 1", "Jalan", {"Pagu": "9", "Capaian": "20"}, {}, "Jalan", ["PAGU = 9", "PERSEN_PAGU = 20"]),
        (
            "Tabel 1",
            "Jalan",
            {"Pagu": "9", "Target": "2", "Realisasi": "20", "Capaian": "20"},
            {},
            "Jalan",
            ["PAGU = 9", "TARGET = 2", "REALISASI = 20", "CAPAIAN = 20"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Pagu": "9", "Serapan": "2", "Realisasi": "20"},
            {},
            "Jalan",
            ["PAGU = 9", "PERSEN_PAGU = 2", "REALISASI = 20"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Serapan": "999", "Penyerapan": "1.000", "Serapan (%)": "1.000"},
            {},
            "Jalan",
            ["PERSEN_PAGU = 999", "SERAPAN = 1000", "PERSEN_PAGU = 1.000 (3) ~1000"],
        ),
        (
            "Tabel 1",
            "Jalan",
            {"Serapan": "1.000%", "Penyerapan": "-"},
            {},
            "Jalan",
            ["PERSEN_PAGU = 1.000 (3) ~1000", "PERSEN_PAGU"],
        ),
        ("Tabel 1 (Rp juta)", "Jalan", {"Serapan": "9"}, {}, "Jalan", ["SERAPAN = 9000000 x1000000"]),
        ("Tabel 1", "Jalan", {"Serapan": "10.000.000"}, {}, "Jalan", ["SERAPAN = 10000000"]),
        (
            "Tabel 1",
            "Program A",
            {"Realisasi (Rp)": "20", "Realisasi (%)": "3"},
            {},
            "Program A",
            ["SERAPAN = 20", "REALISASI = 3"],
        ),
        ("Tabel 1", "Program A", {"Realisasi (Rp)": "20"}, {"bertarget": True}, "Program A", ["REALISASI = 20"]),
        ("Tabel 1", "Jalan", {"Realisasi (Rp)": "20"}, {}, "Jalan", ["REALISASI = 20"]),
        ("Tabel 1", "Program A", {"Realisasi Rupiah": "20"}, {}, "Program A", ["SERAPAN = 20"]),
        ("Tabel 1", "Program A", {"Realisasi (Rp) %": "20"}, {}, "Program A", ["REALISASI = 20"]),
        (
            "Tabel 1",
            "Jalan",
            {"Sisa": "10%", "Pagu": "20%", "Target": "5%"},
            {},
            "Jalan",
            ["PERSEN_SISA = 10", "PERSEN ? = 20", "TARGET = 5"],
        ),
        ("Tabel 1", "Jalan", {"Sisa": "10", "Pagu": "20.000.000%"}, {}, "Jalan", ["SISA = 10", "PAGU = 20000000"]),
        (
            "Tabel 1",
            "Jalan",
            {"Realisasi Fisik": "10", "Target Fisik": "9"},
            {"kinerja": True},
            "Jalan",
            ["REALISASI = 10", "TARGET fisik = 9"],
        ),
        ("Tabel 1", "Jalan", {"Realisasi Fisik": "10"}, {}, "Jalan", ["REALISASI fisik = 10"]),
        ("Tabel 1", "Jalan", {"Realisasi Kota A": "10"}, {"kinerja": True}, "Jalan", ["REALISASI a = 10"]),
        ("Prosa", "realisasi anggaran sasaran 1", {"Nilai": "1.000"}, {"prosa": True}, "sasaran 1", ["SERAPAN = 1000"]),
        ("Prosa", "jumlah pegawai 2022", {"Nilai": "1.000"}, {"prosa": True}, "jumlah pegawai", ["LAIN 2022 = 1000"]),
        ("Prosa", "jumlah pegawai", {"Nilai 2022": "1.000"}, {"prosa": True}, "jumlah pegawai", ["LAIN 2022 = 1000"]),
        ("Prosa", "jumlah pegawai", {"Nilai": "1.000"}, {"berbobot": True}, "jumlah pegawai", ["LAIN ? = 1000"]),
        (
            "Prosa",
            "target indikator Jalan Mantap",
            {"Nilai": "1.000"},
            {"prosa": True},
            "Jalan Mantap",
            ["TARGET = 1000"],
        ),
        ("Prosa", "target indikator jalan", {"Nilai": "1.000"}, {"prosa": True}, "indikator jalan", ["TARGET = 1000"]),
        (
            "Prosa",
            "realisasi pada tahun 2021 koperasi aktif",
            {"Nilai": "7"},
            {"prosa": True},
            "koperasi aktif",
            ["REALISASI 2021 = 7"],
        ),
        ("Prosa", "pagu awal", {"Nilai": "7"}, {"prosa": True}, "total", ["PAGU </awal> = 7"]),
        (
            "Prosa",
            "anggaran perubahan tahun 2023",
            {"Nilai": "7"},
            {"prosa": True},
            "total",
            ["PAGU 2023 </akhir> = 7"],
        ),
        ("Prosa", "target awal jalan PK", {"Nilai": "7"}, {"prosa": True}, "awal jalan PK", ["TARGET <pk/> = 7"]),
        ("Prosa", "realisasi awal jalan PK", {"Nilai": "7"}, {"prosa": True}, "awal jalan PK", ["REALISASI = 7"]),
        (
            "Prosa",
            "rata-rata capaian kinerja",
            {"Nilai": "7"},
            {"prosa": True},
            "rata-rata capaian kinerja",
            ["CAPAIAN = 7"],
        ),
        ("Prosa", "rata-rata kinerja", {"Nilai": "7"}, {"prosa": True}, "rata-rata kinerja", ["LAIN = 7"]),
        ("Prosa", "rata-rata capaian, persen", {"Nilai": "7"}, {"prosa": True}, "rata-rata capaian", ["CAPAIAN = 7"]),
        ("Prosa", "realisasi jalan", {"Nilai": "10.000.000"}, {"prosa": True}, "jalan", ["SERAPAN = 10000000"]),
        ("Prosa", "realisasi jalan (%)", {"Nilai": "10"}, {"prosa": True}, "jalan", ["REALISASI = 10"]),
        (
            "Tabel 5",
            "target jalan",
            {"2022": "7", "2023": "8"},
            {"putar": True},
            "jalan",
            ["TARGET 2022 = 7", "TARGET 2023 = 8"],
        ),
        (
            "Tabel 5 Capaian Jalan Mantap",
            "target (km)",
            {"2022": "7"},
            {"putar": True, "kinerja": True},
            "Jalan Mantap",
            ["TARGET 2022 = 7"],
        ),
        ("Tabel 5 Capaian Jalan Mantap", "target (%)", {"2022": "7"}, {"putar": True}, "total", ["TARGET 2022 = 7"]),
    ],
)
def test_values(
    tabel: str, label: str, sel: Mapping[str, str], lain: Mapping[str, object], nama: str, harap: list[str]
) -> None:
    """Each value is what its heading says, else its label, its caption, or its size."""
    baris = _baca(tabel, label, sel, **lain)  # type: ignore[arg-type]
    assert baris.nama == nama
    assert [_ringkas(satu) for satu in baris.sel] == harap
    assert [satu.nomor for satu in baris.sel] == list(range(len(sel)))


@pytest.mark.parametrize(
    ("nama", "peran"),
    [
        ("Jalan", "isi"),
        ("Jumlah", "jumlah"),
        ("Total Anggaran 2023", "jumlah"),
        ("Grand Total", "jumlah"),
        ("Subtotal", "jumlah"),
        ("Subjumlah Jalan", "jumlah"),
        ("Sub Jumlah Jalan", "jumlah"),
        ("Jumlah Belanja Modal", "jumlah"),
        ("Jumlah jalan mantap", "isi"),
        ("Jumlah jalan keseluruhan", "isi"),
        ("Total alokasi sasaran strategis", "jumlah"),
        ("Total panjang alokasi jalan", "isi"),
        ("Capaian alokasi jalan", "isi"),
        ("Setahun", "jumlah"),
        ("1 tahun", "jumlah"),
        ("Setahun penuh", "isi"),
        ("Dinas Pangan", "jumlah"),
        ("Dinas Pasar", "isi"),
        ("Di antaranya jalan", "rincian"),
        ("Termasuk jalan", "rincian"),
        ("Rata-rata", "rerata"),
        ("Rata-rata capaian 2023", "rerata"),
        ("Mean", "rerata"),
        ("Rata-rata Nasional", "acuan"),
        ("Rerata capaian provinsi", "acuan"),
        ("Rata-rata hari", "rerata"),
        ("Rata-rata hari 12 penyelesaian", "isi"),
        ("Rata-rata hari 12", "rerata"),
        ("2023", "isi"),
    ],
)
def test_kinds_of_rows(nama: str, peran: str) -> None:
    """The name of a row says whether it is a total, a mean, of which, or the mean of a larger region."""
    assert _baca("Tabel 1", nama, {"Unit": "8"}).peran == peran


def test_kinds_beside_a_target_or_a_code() -> None:
    """Beside a target or a unit one word of its own makes an indicator of a mean; a code makes a row of anything."""
    for kolom, peran in (("Target", "isi"), ("Satuan", "isi"), ("Capaian", "rerata")):
        assert _baca("Tabel 1", "Rata-rata hari", {kolom: "8"}).peran == peran
    assert _baca("Tabel 1", "1.01.01 Jumlah", {"Unit": "8"}, "1.01.01").peran == "isi"


def test_what_a_row_keeps() -> None:
    """A row keeps its table, its label, its code and its parent."""
    satu = Publikasi(tabel="Tabel 1", baris="1.01.01 Jalan:", kolom="Unit", nilai="8", induk="Sasaran 1")
    baca = PembacaBaris(Bersama(2023, 2026, frozenset()), "Tabel 1", False, False, False, "", False, False)
    baris = baca.baris([(7, satu)], "1.01.01")
    assert (baris.tabel, baris.label, baris.nama, baris.kode, baris.induk) == (
        "Tabel 1",
        "1.01.01 Jalan:",
        "Jalan",
        "1.01.01",
        "Sasaran 1",
    )
    assert [s.nomor for s in baris.sel] == [7]


@pytest.mark.parametrize(
    ("induk", "tabel", "kinerja", "nama"),
    [
        ("IKU 1. Jalan mantap", "Tabel 5 Capaian Pasar", True, "Jalan mantap"),
        (None, "Tabel 5 Capaian Pasar", True, "Pasar"),
        (None, "Tabel 5 Capaian Pasar", False, "total"),
        (None, "Tabel 5 Capaian", True, "total"),
    ],
)
def test_quantities_below_each_other(induk: str | None, tabel: str, kinerja: bool, nama: str) -> None:
    """Quantities that stand below each other are of their parent, else of what the caption names."""
    satu = Publikasi(tabel=tabel, baris="Target", kolom="2022", nilai="8", induk=induk)
    baca = PembacaBaris(Bersama(2023, 2026, frozenset()), tabel, False, True, False, "", False, False, kinerja=kinerja)
    assert baca.baris([(0, satu)], "").nama == nama


@pytest.mark.parametrize(
    ("judul", "harap"),
    [("Kode", True), ("Kode Rekening", True), ("Kode Unit", False), ("Rekening", False), ("No", False)],
)
def test_columns_of_codes(judul: str, harap: bool) -> None:
    """Kode, alone or with words of what is coded, heads codes."""
    assert berkode(judul) is harap


@pytest.mark.parametrize(
    ("judul", "harap"), [("Nilai", True), ("Angka 2023", True), ("Isi", True), ("Nilai Jalan", False), ("2023", True)]
)
def test_headings_that_say_nothing(judul: str, harap: bool) -> None:
    """A heading may say no more than that a value stands there."""
    assert umum(judul) is harap


def test_whole_heading() -> None:
    """A heading is read with that of its group and its kind of target."""
    isi = {"tabel": "T", "baris": "B", "kolom": "Target", "nilai": "1"}
    assert judul_penuh(Publikasi(**isi, kelompok="Tahun 2023", jenis_target="PK")) == "Tahun 2023 Target PK"
    assert judul_penuh(Publikasi(**isi)) == "Target"


def test_progress_of_work_is_no_share_of_money() -> None:
    """Beside a budget and what was spent of it; DAK Fisik is money."""
    uang = {"Anggaran (Rp)": "360.032.000", "Realisasi Keuangan (Rp)": "356.928.000", "Realisasi Keuangan (%)": "99,14"}
    for kolom, harap in (("Realisasi Fisik (%)", "LAIN"), ("Realisasi DAK Fisik (%)", "PERSEN_PAGU")):
        baris = _baca("Tabel 3.6 Anggaran", "Perencanaan", {**uang, kolom: "100,00"}, uang=True)
        assert [satu.besaran.name for satu in baris.sel] == ["PAGU", "SERAPAN", "PERSEN_PAGU", harap]
