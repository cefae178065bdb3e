"""Rules of agreement: each fires on one difference and keeps silent where there is none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

#: Rule, what is spoilt, and the place, what stands there and what it should be of every finding.
MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "dasar-hukum-keliru",
        lambda i: i.tambah("dasar_hukum", "2. Undang-Undang Nomor 15 Tahun 2009 tentang Pelayanan Publik"),
        [("dasar_hukum!A4", "Undang-Undang Nomor 15 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009")],
    ),
    (
        "dasar-hukum-dicabut",
        lambda i: i.tambah("dasar_hukum", "1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"),
        [
            (
                "dasar_hukum!A4",
                "1. Undang-Undang Nomor 32 Tahun 2004",
                "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
            )
        ],
    ),
    (
        "jabatan-terisi",
        lambda i: i.ubah("pegawai_eselon", "Eselon III", perempuan=0),
        [("pegawai_eselon!A4", "1", "2")],
    ),
    ("penerima-gaji", lambda i: i.ubah("target", "SK1", pk_perubahan=11), [("target!F23", "11", "12")]),
    ("kendaraan-dipelihara", lambda i: i.ubah("sarpras", "Sarana transportasi", jumlah=4), [("target!F24", "3", "4")]),
    (
        "pk-berjenjang",
        lambda i: i.hapus("pk").hapus("pk_indikator").hapus("pk_anggaran"),
        [("pk!A1", "", "formulir setiap pejabat")],
    ),
    (
        "pk-berjenjang",
        lambda i: [i.hapus("pk", f"PK-0{n}") for n in range(4, 8)],
        [("pk!A3", "PK-01, PK-02, dan PK-03", "formulir bawahan")],
    ),
    (
        "sasaran-di-luar-pk",
        lambda i: i.hapus("pk_indikator", "PK-01", "Menurunnya sampah pasar").hapus(
            "pk_indikator", "PK-02", "Menurunnya sampah pasar"
        ),
        [("sasaran!A4", "tidak diperjanjikan", "S2.1")],
    ),
    (
        "indikator-di-luar-pk",
        lambda i: [i.hapus("pk_indikator", pk, "Meningkatnya kesejahteraan pedagang") for pk in ("PK-01", "PK-02")],
        [("indikator!I3", "tidak diperjanjikan", "dimuat dalam perjanjian kinerja")],
    ),
    ("pk-bukan-iku", lambda i: i.ubah("indikator", "S2.1", iku="tidak"), [("indikator!I6", "bukan IKU", "")]),
    (
        "iku-belum-ditetapkan",
        lambda i: [i.ubah("indikator", kode, iku="tidak") for kode in ("T1.1", "S1.1", "S1.2", "S2.1")],
        [("indikator!I3", "tidak", "ya bagi IKU yang ditetapkan")],
    ),
    (
        "penetapan-iku",
        lambda i: i.hapus("pk_indikator", "PK-03", "Menurunnya sampah pasar"),
        [("pk!A5", "3 indikator", "4 IKU")],
    ),
    (
        "penetapan-iku",
        lambda i: i.tambah("pk_indikator", "PK-03", "Lancarnya layanan", "P1"),
        [("pk_indikator!C20", "P1", "indikator yang ditandai IKU")],
    ),
    (
        "rumusan-sasaran-pk",
        lambda i: i.ubah("pk_indikator", "PK-02", "Menurunnya sampah pasar", sasaran="Berkurangnya sampah pasar"),
        [("pk_indikator!B10", "Berkurangnya sampah pasar", "Menurunnya sampah pasar")],
    ),
    (
        "target-tanpa-pk",
        lambda i: i.ubah("target", "SK3", pk_perubahan=None),
        [("target!F25", "", "target menurut formulir")],
    ),
    ("target-pk-tanpa-formulir", lambda i: i.ubah("target", "K1", pk_murni=100), [("target!E20", "K1", "")]),
    (
        "tanggal-pk",
        lambda i: i.ubah("pk", "PK-01", tanggal="4 Januari 2023"),
        [("pk!G3", "4 Januari 2023", "tahun 2024")],
    ),
    (
        "tanggal-pk",
        lambda i: i.ubah("pk", "PK-02", tanggal="3 Januari 2024"),
        [("pk!G4", "3 Januari 2024", "sesudah 4 Januari 2024")],
    ),
    (
        "jabatan-formulir",
        lambda i: i.ubah("pk", "PK-05", jabatan="Kepala Bidang Pelayanan"),
        [("pk!E7", "Kepala Bidang Pelayanan", "Kepala Bidang Layanan")],
    ),
    (
        "jabatan-tanpa-formulir",
        lambda i: i.tambah("unit", "B2", "Bidang Sarana", "bidang", "K", "Kepala Bidang Sarana"),
        [("unit!E8", "1 jabatan", "formulir setiap jabatan")],
    ),
    (
        "indikator-program-di-luar-pk",
        lambda i: i.hapus("pk_indikator", "PK-05"),
        [("indikator!A8", "1 indikator", "dimuat dalam formulir")],
    ),
    (
        "jenjang-formulir",
        lambda i: i.tambah("pk_indikator", "PK-07", "Lancarnya layanan", "K2"),
        [("pk_indikator!C20", "K2", "indikator sub kegiatan")],
    ),
    (
        "target-bawahan",
        lambda i: i.ubah("target", "SK3", pk_perubahan=60),
        [("target!D22", "40 orang", "sejalan dengan jumlah bawahannya, 60")],
    ),
    (
        "program-di-luar-pk",
        lambda i: [i.hapus("pk_anggaran", pk, "3.30.02") for pk in ("PK-01", "PK-02")],
        [("anggaran!A7", "tidak dimuat", "300.000")],
    ),
    (
        "dikelola-tidak-habis",
        lambda i: i.ubah("pk_anggaran", "PK-07", dikelola=250_000),
        [("pk_anggaran!C11", "250.000", "300.000")],
    ),
    (
        "pagu-dua-pengampu",
        lambda i: i.tambah("pk_anggaran", "PK-06", "3.30.02.2.01.0001", 50_000),
        [("pk_anggaran!C11", "", "bagian masing-masing")],
    ),
    (
        "anggaran-di-luar-atasan",
        lambda i: i.ubah("pk", "PK-07", atasan="Sekretaris"),
        [("pk_anggaran!B11", "3.30.02.2.01.0001", "termasuk anggaran PK-04")],
    ),
    (
        "subkegiatan-tanpa-pengampu",
        lambda i: i.hapus("pk_anggaran", "PK-07"),
        [("anggaran!A9", "3.30.02.2.01.0001", "dimuat dalam formulir")],
    ),
    (
        "nama-sumber-dana",
        lambda i: i.tambah("sumber_dana", "3.30.01.2.01.0001", "DAK Nonfisik", 1_000, 1_000),
        [("sumber_dana!B4", "DAK Nonfisik", "DAK Non Fisik")],
    ),
    (
        "nama-sumber-dana",
        lambda i: i.tambah("sumber_dana", "3.30.01.2.01.0001", "Pendapatan Asli Daerah (PAD)", 1_000, 1_000),
        [("sumber_dana!B4", "Pendapatan Asli Daerah (PAD)", "sumber selain sumber utama")],
    ),
    ("tanpa-belanja", lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=0), [("anggaran!E6", "0", "")]),
    (
        "serapan-rendah",
        lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=49_999),
        [("anggaran!E6", "3.30.01.2.01.0002", "")],
    ),
    (
        "target-pk-renstra",
        lambda i: i.ubah("target", "S1.1", 2024, pk_perubahan="61,5"),
        [("target!F10", "61,50 %", "60,00 %")],
    ),
    (
        "target-pk-renstra",
        lambda i: i.ubah("target", "S1.1", 2024, pk_perubahan=None, pk_murni=61),
        [("target!E10", "61,00 %", "60,00 %")],
    ),
    (
        "target-pk-renstra",
        lambda i: i.ubah("target", "S1.1", 2024, pk_perubahan=None, pk_murni=None, renja=59),
        [("target!D10", "59,00 %", "60,00 %")],
    ),
    ("target-renja-pk", lambda i: i.ubah("target", "S1.1", 2024, renja=59), [("target!D10", "59,00 %", "60,00 %")]),
    # The agreement as it was made, whatever it was changed to.
    (
        "target-renja-pk",
        lambda i: i.ubah("target", "S1.1", 2024, renja=59, pk_perubahan=59),
        [("target!D10", "59,00 %", "60,00 %")],
    ),
    (
        "target-diturunkan",
        lambda i: i.ubah("target", "S2.1", 2024, pk_perubahan=82),
        [("target!F18", "82,00", "80,00")],
    ),
    (
        "nama-variabel-berubah",
        lambda i: i.ubah("variabel", "S1.1", 2024, "penyebut", nama="Seluruh pasar rakyat"),
        [("variabel!D6", "Seluruh pasar rakyat", "Seluruh pasar")],
    ),
    (
        "penanggung-jawab-salah-tulis",
        lambda i: i.ubah("indikator", "P2", penanggung_jawab="Bidang Pelayanan"),
        [("indikator!O8", "Bidang Pelayanan", "Bidang Layanan")],
    ),
    (
        "wilayah-sendiri",
        lambda i: i.ubah("pembanding", "S1.1", 2024, "Kabupaten Rekaan", wilayah="Kabupaten Contoh"),
        [("pembanding!C3", "Kabupaten Contoh", "Kabupaten Rekaan")],
    ),
    (
        "wilayah-ganda",
        lambda i: i.tambah("pembanding", "S1.1", 2024, "Kab. Khayal", "kabupaten", pembilang=30, penyebut=60),
        [("pembanding!C8", "Kab. Khayal", "Kabupaten Khayal, satu baris saja")],
    ),
    (
        "jabatan-pimpinan",
        lambda i: i.ubah("identitas", jabatan_pimpinan="Kepala Dinas Perdagangan Kabupaten Rekaan"),
        [("identitas!B5", "Kepala Dinas Perdagangan Kabupaten Rekaan", "Kepala Dinas Urusan Contoh Kabupaten Rekaan")],
    ),
    (
        "tanggal-laporan",
        lambda i: setattr(i, "tanggal", dt.date(2024, 12, 30)),
        [("params.yaml, isian tanggal", "30 Desember 2024", "Januari sampai Maret 2025")],
    ),
    (
        "tanggal-laporan",
        lambda i: setattr(i, "tanggal", dt.date(2024, 2, 1)),
        [("params.yaml, isian tanggal", "1 Februari 2024", "Januari sampai Maret 2025")],
    ),
    (
        "tanggal-laporan",
        lambda i: setattr(i, "tanggal", dt.date(2025, 4, 1)),
        [("params.yaml, isian tanggal", "1 April 2025", "Januari sampai Maret 2025")],
    ),
    (
        "indikator-senama",
        lambda i: i.ubah("indikator", "S1.2", nama="Persentase Pasar sehat"),
        [("indikator!D5", "Persentase Pasar sehat", "nama yang membedakan, atau satu indikator")],
    ),
    (
        "indikator-hampir-senama",
        lambda i: i.ubah("indikator", "P2", nama="Prosentase pasar sehat"),
        [("indikator!D8", "Prosentase pasar sehat", "Persentase pasar sehat")],
    ),
    (
        "indikator-hampir-senama",
        lambda i: i.ubah("indikator", "P2", nama="Prosentase pasar seehat"),
        [("indikator!D8", "Prosentase pasar seehat", "Persentase pasar sehat")],
    ),
    (
        "realisasi-tak-berubah",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi="31,5").tambah("realisasi", "P2", 2023, realisasi="31,5"),
        [("realisasi!G9", "31,50 %", "")],
    ),
    (
        "realisasi-lalu-tersalin",
        lambda i: i.ubah("realisasi", "S2.1", 2023, realisasi=80).ubah("realisasi", "T1.1", 2023, realisasi=66),
        [("realisasi!G3", "T1.1 dan S2.1", "")],
    ),
    (
        "capaian-atas-bawah",
        lambda i: i.ubah("realisasi", "SK3", 2024, realisasi=39),
        [("indikator!A10", "K2 (meleset: SK3)", "")],
    ),
    (
        "nama-daerah-lain",
        lambda i: i.ubah("pk", "PK-05", jabatan="Kepala Bidang Layanan Kota Khayal"),
        [("pk!E7", "Kota Khayal", "Kabupaten Rekaan")],
    ),
]

#: Rule, and a change that is near to what it looks for but right.
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    (
        "dasar-hukum-keliru",
        lambda i: i.tambah("dasar_hukum", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
    ),
    (
        "dasar-hukum-dicabut",
        lambda i: i.tambah("dasar_hukum", "UU 23/2014 yang menggantikan UU 32/2004"),
    ),
    ("dasar-hukum-dicabut", lambda i: i.tambah("dasar_hukum", "Undang-Undang Nomor 5 Tahun 2024 tentang Contoh")),
    (
        "jabatan-terisi",
        lambda i: i.ubah("pegawai_eselon", "Eselon III", perempuan=0).tambah("unit", "U", "UPTD Pasar", "uptd", "K"),
    ),
    ("penerima-gaji", lambda i: i.ubah("target", "SK1", pk_perubahan=144)),
    ("kendaraan-dipelihara", lambda i: i.hapus("sarpras", "Sarana transportasi")),
    ("pk-berjenjang", lambda i: i.hapus("pk", "PK-06")),
    ("pk-berjenjang", lambda i: [i.hapus("pk", f"PK-0{n}") for n in range(5, 8)]),
    ("sasaran-di-luar-pk", lambda i: i.hapus("pk_indikator", "PK-01", "Menurunnya sampah pasar")),
    (
        "indikator-di-luar-pk",
        lambda i: (
            [i.hapus("pk_indikator", pk, "Meningkatnya kesejahteraan pedagang") for pk in ("PK-01", "PK-02")]
            and i.ubah("indikator", "T1.1", iku="tidak")
        ),
    ),
    ("pk-bukan-iku", lambda i: [i.ubah("indikator", kode, iku="tidak") for kode in ("T1.1", "S1.1", "S1.2", "S2.1")]),
    ("iku-belum-ditetapkan", lambda i: i.ubah("indikator", "S2.1", iku="tidak")),
    ("penetapan-iku", lambda i: i.hapus("pk_indikator", "PK-03")),
    ("penetapan-iku", lambda i: i.tambah("pk_indikator", "PK-02", "Lancarnya layanan", "P1")),
    (
        "rumusan-sasaran-pk",
        lambda i: i.ubah("pk_indikator", "PK-02", "Menurunnya sampah pasar", sasaran="menurunnya  sampah pasar."),
    ),
    ("target-tanpa-pk", lambda i: i.ubah("target", "K1", pk_perubahan=None)),
    (
        "target-pk-tanpa-formulir",
        lambda i: i.ubah("target", "K1", pk_murni=100).tambah("pk_indikator", "PK-04", "Lancarnya layanan", "K1"),
    ),
    ("tanggal-pk", lambda i: i.ubah("pk", "PK-01", tanggal=None)),
    ("tanggal-pk", lambda i: i.ubah("pk", "PK-04", tanggal="3 Januari 2024")),
    ("jabatan-formulir", lambda i: i.ubah("pk", "PK-05", jabatan="Kepala UPTD Kebersihan")),
    ("jabatan-tanpa-formulir", lambda i: i.tambah("unit", "U", "UPTD Sarana", "uptd", "K", "Kepala UPTD Sarana")),
    ("indikator-program-di-luar-pk", lambda i: i.hapus("pk_indikator", "PK-07")),
    ("jenjang-formulir", lambda i: i.ubah("pk", "PK-02", level="tujuan")),
    ("target-bawahan", lambda i: i.ubah("target", "SK3", pk_perubahan=60).ubah("indikator", "SK3", satuan="dokumen")),
    ("program-di-luar-pk", lambda i: i.hapus("pk_anggaran", "PK-01", "3.30.02")),
    (
        "dikelola-tidak-habis",
        lambda i: i.ubah("pk_anggaran", "PK-07", dikelola=250_000).tambah(
            "pk_anggaran", "PK-06", "3.30.02.2.01.0001", 50_000
        ),
    ),
    ("pagu-dua-pengampu", lambda i: i.tambah("pk_anggaran", "PK-05", "3.30.02.2.01.0001")),
    ("anggaran-di-luar-atasan", lambda i: i.ubah("pk", "PK-07", atasan="Camat")),
    (
        "subkegiatan-tanpa-pengampu",
        lambda i: i.hapus("pk_anggaran", "PK-07").ubah("anggaran", "3.30.02.2.01.0001", anggaran=0),
    ),
    ("nama-sumber-dana", lambda i: i.tambah("sumber_dana", "3.30.01.2.01.0001", "DAK Fisik", 1_000, 1_000)),
    ("nama-sumber-dana", lambda i: i.tambah("sumber_dana", "3.30.01.2.01.0001", "DAK Non Fisik", 1_000, 1_000)),
    (
        "tanpa-belanja",
        lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=0).tambah(
            "analisis", "3.30.01.2.01.0002", "penyebab", "Batal"
        ),
    ),
    ("serapan-rendah", lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=50_000)),
    ("target-pk-renstra", lambda i: i.ubah("target", "S1.1", 2024, pk_murni="61,5")),
    ("target-renja-pk", lambda i: i.ubah("target", "K1", 2024, renja=90)),
    ("target-diturunkan", lambda i: i.ubah("target", "S2.1", 2024, pk_perubahan=78)),
    ("nama-variabel-berubah", lambda i: i.ubah("variabel", "S1.2", 2024, "penyebut", nama="Omzet tahun 2023")),
    ("penanggung-jawab-salah-tulis", lambda i: i.ubah("indikator", "P2", penanggung_jawab="Bagian Organisasi")),
    ("wilayah-sendiri", lambda i: i.ubah("pembanding", "S1.1", 2024, "Kabupaten Rekaan", wilayah="KABUPATEN REKAAN")),
    (
        "wilayah-ganda",
        lambda i: i.tambah("pembanding", "S1.1", 2023, "Kab. Khayal", "kabupaten", pembilang=30, penyebut=60),
    ),
    (
        "jabatan-pimpinan",
        lambda i: i.ubah("identitas", nama="Sekretariat Daerah", jabatan_pimpinan="Sekretaris Daerah"),
    ),
    ("tanggal-laporan", lambda i: setattr(i, "tanggal", dt.date(2025, 3, 31))),
    ("indikator-senama", lambda i: i.ubah("indikator", "P2", nama="Persentase pasar sehat")),
    ("indikator-hampir-senama", lambda i: i.ubah("indikator", "P2", nama="Persentase pasar yang sehat")),
    ("indikator-hampir-senama", lambda i: i.ubah("indikator", "P2", nama="Persentase pasar sehat")),
    ("indikator-hampir-senama", lambda i: i.ubah("indikator", "P2", nama="Prosentase passar seehat")),
    ("realisasi-tak-berubah", lambda i: i.tambah("realisasi", "P2", 2023, realisasi="30,25")),
    (
        "realisasi-tak-berubah",
        lambda i: i.ubah("realisasi", "P2", 2024, realisasi=31).tambah("realisasi", "P2", 2023, realisasi=31),
    ),
    ("realisasi-lalu-tersalin", lambda i: i.ubah("realisasi", "S2.1", 2023, realisasi=80)),
    (
        "capaian-atas-bawah",
        lambda i: i.ubah("realisasi", "SK3", 2024, realisasi=39).ubah("realisasi", "K2", 2024, tw1=9),
    ),
    (
        "jabatan-formulir",
        lambda i: (
            i.ubah("unit", "B1", jabatan="Kepala Bidang I")
            .ubah("pk", "PK-05", jabatan="Kepala Bidang II")
            .ubah("pk", "PK-07", atasan="Kepala Bidang II")
        ),
    ),
    (
        "target-bawahan",
        lambda i: i.ubah("target", "SK3", pk_perubahan=60).ubah("indikator", "SK3", nama="Jumlah warga yang hadir"),
    ),
    (
        "nama-sumber-dana",
        lambda i: i.tambah("sumber_dana", "3.30.01.2.01.0001", "DAK Fisik Bidang 1", 1_000, 1_000).tambah(
            "sumber_dana", "3.30.01.2.01.0001", "DAK Fisik Bidang 2", 1_000, 1_000
        ),
    ),
    ("nama-daerah-lain", lambda i: i.ubah("pk", "PK-05", jabatan="Kepala Bidang Layanan Kab. Rekaan")),
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
