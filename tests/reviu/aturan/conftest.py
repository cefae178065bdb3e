"""A small report with which no rule finds fault, and the means to spoil one thing in it; everything is invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.dokumen import LKJIP
from kinerja.laporan import Laporan, TeksTerisi
from kinerja.masukan import Bahan, Pengaturan
from kinerja.model import LEMBAR, Asal, Data, Kabupaten, Params, Pilihan
from kinerja.reviu import ATURAN, Dugaan

DINAS = "Dinas Urusan Contoh"

#: Columns and rows of the report, as a person would type them.
KOLOM: Mapping[str, str] = {
    "identitas": "nama singkatan jabatan_pimpinan urusan renstra_awal renstra_akhir tahun_pertama",
    "dasar_hukum": "uraian",
    "unit": "kode nama jenis induk jabatan",
    "pegawai_status": "status kelompok laki_laki perempuan",
    "pegawai_golongan": "unit kelompok golongan laki_laki perempuan",
    "pegawai_pendidikan": "unit kelompok pendidikan laki_laki perempuan",
    "pegawai_eselon": "eselon laki_laki perempuan",
    "sarpras": "kelompok nama jumlah satuan",
    "isu_strategis": "isu permasalahan upaya",
    "visi_misi": "jenis nomor uraian didukung",
    "tujuan": "kode uraian misi",
    "sasaran": "kode uraian tujuan",
    "anggaran": "kode nama anggaran realisasi",
    "sasaran_program": "sasaran program bagian",
    "indikator": "kode level induk nama satuan arah desimal iku cara_realisasi agregasi data_awal",
    "target": "indikator tahun renstra renja pk_murni pk_perubahan tw1 tw2 tw3 tw4",
    "realisasi": "indikator tahun tw1 tw2 tw3 tw4 realisasi",
    "variabel": "indikator tahun peran nama nilai satuan",
    "pembanding": "indikator tahun wilayah jenis sendiri termasuk_jumlah pembilang penyebut nilai",
    "analisis": "rujukan jenis uraian",
    "sumber_dana": "kode sumber anggaran realisasi",
    "riwayat_anggaran": "tahun anggaran realisasi persen",
    "data_pendukung": "kode uraian tahun nilai satuan",
    "langkah": "uraian",
    "tindak_lanjut_lhe": "rekomendasi tindak_lanjut status",
    "bukti_triwulan": "triwulan rujukan bukti",
    "pk": "kode jenis formulir level jabatan atasan tanggal",
    "pk_indikator": "pk sasaran indikator",
    "pk_anggaran": "pk kode dikelola",
}

ISI: Mapping[str, list[tuple[Any, ...]]] = {
    "identitas": [(DINAS, "Durcon", f"Kepala {DINAS} Kabupaten Rekaan", "contoh", 2022, 2026, 2022)],
    "dasar_hukum": [("Peraturan Rekaan",)],
    "unit": [
        ("K", "Kepala Dinas", "pimpinan", None, f"Kepala {DINAS} Kabupaten Rekaan"),
        ("SEK", "Sekretariat", "sekretariat", "K", "Sekretaris"),
        ("B1", "Bidang Layanan", "bidang", "K", "Kepala Bidang Layanan"),
        ("SB1", "Sub Bagian Umum", "subbagian", "SEK", "Kepala Sub Bagian Umum"),
        ("SK1", "Sub Koordinator Pasar", "subkoordinator", "B1", "Sub Koordinator Pasar"),
    ],
    "pegawai_status": [("PNS", "ASN", 6, 6), ("Tenaga kontrak", "Non ASN", 1, 2)],
    "pegawai_golongan": [("SEK", "ASN", "III", 4, 3), ("B1", "ASN", "III", 2, 3), ("SEK", "Non ASN", None, 1, 2)],
    "pegawai_pendidikan": [("SEK", "ASN", "S1", 4, 3), ("B1", "ASN", "S1", 2, 3), ("SEK", "Non ASN", "SMA", 1, 2)],
    "pegawai_eselon": [("Eselon II", 1, 0), ("Eselon III", 1, 1), ("Eselon IV", 1, 1)],
    "sarpras": [("Sarana transportasi", "Kendaraan roda 4", 3, "unit"), ("Perabot", "Meja", 9, "unit")],
    "isu_strategis": [("Isu rekaan", "Masalah rekaan", "Upaya rekaan")],
    "visi_misi": [("visi", None, "Rekaan maju", None), ("misi", 1, "Mewujudkan contoh", "ya")],
    "tujuan": [("T1", "Meningkatnya kesejahteraan pedagang", 1)],
    "sasaran": [("S1", "Meningkatnya pasar yang sehat", "T1"), ("S2", "Menurunnya sampah pasar", "T1")],
    "anggaran": [
        ("3.30.01", "Program Penunjang", None, None),
        ("3.30.01.2.01", "Administrasi Keuangan", None, None),
        ("3.30.01.2.01.0001", "Penyediaan Gaji dan Tunjangan ASN", 600_000, 590_000),
        ("3.30.01.2.01.0002", "Pemeliharaan Kendaraan Dinas", 100_000, 90_000),
        ("3.30.02", "Program Pengelolaan Pasar", None, None),
        ("3.30.02.2.01", "Pembinaan Pedagang", None, None),
        ("3.30.02.2.01.0001", "Pelatihan Pedagang", 300_000, 280_000),
    ],
    "sasaran_program": [("S1", "3.30.02", 100), ("S2", "3.30.01", 100)],
    "indikator": [
        ("T1.1", "tujuan", "T1", "Indeks kesejahteraan pedagang", "indeks", "naik", 2, "ya", None, "rata-rata", 60),
        ("S1.1", "sasaran", "S1", "Persentase pasar sehat", "%", "naik", 2, "ya", "persentase", None, 40),
        ("S1.2", "sasaran", "S1", "Pertumbuhan omzet pedagang", "%", "naik", 2, "ya", "pertumbuhan", None, None),
        ("S2.1", "sasaran", "S2", "Timbulan sampah pasar", "ton", "turun", 2, "ya", None, "akumulasi", 90),
        ("P1", "program", "3.30.01", "Cakupan layanan kantor", "%", "naik", 2, None, None, None, None),
        ("P2", "program", "3.30.02", "Persentase pedagang yang naik omzet", "%", "naik", 2, None, None, None, None),
        ("K1", "kegiatan", "3.30.01.2.01", "Persentase pembayaran tepat waktu", "%", "naik", 2, None, None, None, None),
        ("K2", "kegiatan", "3.30.02.2.01", "Jumlah pedagang yang dibina", "orang", "naik", 0, None, None, "akumulasi",
         None),
        ("SK1", "subkegiatan", "3.30.01.2.01.0001", "Jumlah orang yang menerima gaji dan tunjangan ASN", "orang",
         "naik", 0, None, None, None, None),
        ("SK2", "subkegiatan", "3.30.01.2.01.0002", "Jumlah kendaraan yang dipelihara", "unit", "naik", 0, None, None,
         None, None),
        ("SK3", "subkegiatan", "3.30.02.2.01.0001", "Jumlah peserta pelatihan pedagang", "orang", "naik", 0, None,
         None, None, None),
    ],
    "target": [
        *(("T1.1", tahun, nilai, None, None, None) for tahun, nilai in ((2023, 64), (2025, 68), (2026, 70))),
        ("T1.1", 2024, 66, 66, 66, 66, 66, 66, 66, 66),
        *(("S1.1", tahun, nilai, None, None, None) for tahun, nilai in ((2023, 50), (2025, 70), (2026, 80))),
        ("S1.1", 2024, 60, 60, 60, 60),
        *(("S1.2", tahun, nilai, None, None, None) for tahun, nilai in ((2023, 5), (2025, 15), (2026, 20))),
        ("S1.2", 2024, 10, 10, 10, 10),
        *(("S2.1", tahun, nilai, None, None, None) for tahun, nilai in ((2023, 85), (2025, 75), (2026, 70))),
        ("S2.1", 2024, 80, 80, 80, 80, 20, 20, 20, 20),
        ("P1", 2024, None, 100, None, 100),
        ("K1", 2024, None, 100, None, None),
        ("P2", 2024, None, 30, None, 30),
        ("K2", 2024, None, 40, None, None, 10, 10, 10, 10),
        ("SK1", 2024, None, 12, None, 12),
        ("SK2", 2024, None, 3, None, 3),
        ("SK3", 2024, None, 40, None, 40),
    ],
    "realisasi": [
        ("T1.1", 2023, None, None, None, None, "64,25"),
        ("T1.1", 2024, 65, 66, 67, 68),
        ("S2.1", 2023, None, None, None, None, 84),
        ("S2.1", 2024, 20, 19, 20, 19),
        ("P1", 2023, None, None, None, None, 100),
        ("P1", 2024, None, None, None, None, 100),
        ("P2", 2024, None, None, None, None, "31,5"),
        ("K1", 2024, None, None, None, None, 100),
        ("K2", 2024, 15, 10, 5, 10),
        ("SK1", 2024, None, None, None, None, 12),
        ("SK2", 2024, None, None, None, None, 3),
        ("SK3", 2024, None, None, None, None, 40),
    ],
    "variabel": [
        ("S1.1", 2023, "pembilang", "Pasar sehat", 10, "pasar"),
        ("S1.1", 2023, "penyebut", "Seluruh pasar", 20, "pasar"),
        ("S1.1", 2024, "pembilang", "Pasar sehat", 13, "pasar"),
        ("S1.1", 2024, "penyebut", "Seluruh pasar", 20, "pasar"),
        ("S1.2", 2023, "pembilang", "Omzet tahun ini", 105, "juta rupiah"),
        ("S1.2", 2023, "penyebut", "Omzet tahun lalu", 100, "juta rupiah"),
        ("S1.2", 2024, "pembilang", "Omzet tahun ini", 116, "juta rupiah"),
        ("S1.2", 2024, "penyebut", "Omzet tahun lalu", 105, "juta rupiah"),
    ],
    "pembanding": [
        ("S1.1", 2024, "Kabupaten Rekaan", "kabupaten", "ya"),
        ("S1.1", 2024, "Kabupaten Khayal", "kabupaten", None, None, 30, 60),
        ("S1.1", 2024, "Provinsi Angan", "provinsi", None, "tidak", 80, 140),
        ("S1.2", 2024, "Nasional", "nasional", None, None, None, None, 8),
        ("S2.1", 2024, "Nasional", "nasional", None, None, None, None, 82),
    ],
    "analisis": [
        (None, "faktor pendukung", "Dukungan rekaan"),
        (None, "faktor penghambat", "Hambatan rekaan"),
        ("S1", "penyebab", "Sebab rekaan"),
        ("S2.1", "penyebab", "Sebab lain"),
    ],
    "sumber_dana": [("3.30.02.2.01.0001", "DAK Non Fisik", 100_000, 90_000)],
    "riwayat_anggaran": [(2023, 900_000, 812_345, "90,26")],
    "data_pendukung": [("pedagang", "Pedagang terdaftar", 2024, 400, "orang")],
    "langkah": [("Melanjutkan contoh",)],
    "tindak_lanjut_lhe": [("Rekomendasi rekaan", "Tindak lanjut rekaan", "selesai")],
    "bukti_triwulan": [(n, kode, "https://contoh.go.id/bukti") for n in (1, 2, 3, 4) for kode in ("T1.1", "S2.1")],
    "pk": [
        ("PK-01", "murni", None, "sasaran", f"Kepala {DINAS} Kabupaten Rekaan", "Bupati Rekaan", "4 Januari 2024"),
        ("PK-02", "perubahan", None, "sasaran", f"Kepala {DINAS} Kabupaten Rekaan", "Bupati Rekaan", "2 Oktober 2024"),
        ("PK-03", "perubahan", "penetapan iku", "sasaran", f"Kepala {DINAS} Kabupaten Rekaan", None, None),
        ("PK-04", "perubahan", None, "program", "Sekretaris", f"Kepala {DINAS} Kabupaten Rekaan", None),
        ("PK-05", "perubahan", None, "program", "Kepala Bidang Layanan", f"Kepala {DINAS} Kabupaten Rekaan", None),
        ("PK-06", "perubahan", None, "subkegiatan", "Kepala Sub Bagian Umum", "Sekretaris", None),
        ("PK-07", "perubahan", None, "subkegiatan", "Sub Koordinator Pasar", "Kepala Bidang Layanan", None),
    ],
    "pk_indikator": [
        *(
            (pk, uraian, kode)
            for pk in ("PK-01", "PK-02", "PK-03")
            for uraian, kode in (
                ("Meningkatnya kesejahteraan pedagang", "T1.1"),
                ("Meningkatnya pasar yang sehat", "S1.1"),
                ("Meningkatnya pasar yang sehat", "S1.2"),
                ("Menurunnya sampah pasar", "S2.1"),
            )
        ),
        ("PK-04", "Lancarnya layanan kantor", "P1"),
        ("PK-05", "Naiknya omzet pedagang", "P2"),
        ("PK-06", "Terbayarnya gaji", "SK1"),
        ("PK-06", "Terpeliharanya kendaraan", "SK2"),
        ("PK-07", "Terlatihnya pedagang", "SK3"),
    ],
    "pk_anggaran": [
        ("PK-01", "3.30.01"),
        ("PK-01", "3.30.02"),
        ("PK-02", "3.30.01"),
        ("PK-02", "3.30.02"),
        ("PK-04", "3.30.01"),
        ("PK-05", "3.30.02"),
        ("PK-06", "3.30.01.2.01.0001"),
        ("PK-06", "3.30.01.2.01.0002"),
        ("PK-07", "3.30.02.2.01.0001"),
    ],
}  # fmt: skip


class Isi:
    """The rows of a report by sheet and its settings, to be changed before it is built."""

    def __init__(self) -> None:
        self.baris: dict[str, list[dict[str, Any]]] = {
            lembar: [dict(zip(KOLOM[lembar].split(), satu, strict=False)) for satu in daftar]
            for lembar, daftar in ISI.items()
        }
        for satu in self.baris["indikator"]:
            satu |= {"formula": "Rumus rekaan", "sumber_data": "Dinas", "penanggung_jawab": "Bidang Layanan"}
        self.pilihan: dict[str, Any] = {}
        self.tanggal = dt.date(2025, 2, 28)
        self.kabupaten = "Kabupaten Rekaan"
        self.narasi = dict.fromkeys(LKJIP.narasi, "Teks rekaan.")
        self.folder = Path("tidak-ada")

    def ubah(self, lembar: str, *kunci: Any, **isi: Any) -> Isi:
        """Change columns of the rows whose first columns are ``kunci``."""
        milik = [satu for satu in self.baris[lembar] if tuple(satu.values())[: len(kunci)] == kunci]
        assert milik, (lembar, kunci)
        for satu in milik:
            satu |= isi
        return self

    def tambah(self, lembar: str, *nilai: Any, **isi: Any) -> Isi:
        """Add a row, by position or by column."""
        self.baris.setdefault(lembar, []).append(dict(zip(KOLOM.get(lembar, "").split(), nilai, strict=False)) | isi)
        return self

    def hapus(self, lembar: str, *kunci: Any) -> Isi:
        """Drop the rows whose first columns are ``kunci``, all of them without."""
        sisa = [satu for satu in self.baris[lembar] if tuple(satu.values())[: len(kunci)] != kunci]
        assert len(sisa) < len(self.baris[lembar]), (lembar, kunci)
        self.baris[lembar] = sisa
        return self

    def laporan(self) -> Laporan:
        """Build the report as if it had been read from a folder."""
        data = {}
        for lembar, daftar in self.baris.items():
            spek = LEMBAR[lembar]
            huruf = {nama: chr(ord("A") + nomor) for nomor, nama in enumerate(spek.nama_kolom())}
            if spek.tegak:
                huruf = {nama: f"B{nomor + 3}" for nomor, nama in enumerate(spek.nama_kolom())}
            data[lembar] = tuple(
                spek(
                    **{nama: nilai for nama, nilai in satu.items() if nilai is not None},
                    asal=Asal("data.xlsx", lembar, 0 if spek.tegak else nomor, huruf),
                )
                for nomor, satu in enumerate(daftar, start=3)
            )
        kabupaten = Kabupaten(
            nama=self.kabupaten,
            provinsi="Angan",
            pemerintah="Pemerintah Kabupaten Rekaan",
            kepala_daerah="Bupati Rekaan",
            ibu_kota="Khayal",
        )
        params = Params(kabupaten="rekaan", dinas="durcon", tahun=2024, tempat="Khayal", tanggal=self.tanggal)
        milik = {nama: "laporan" if nama in self.pilihan else "bawaan" for nama in Pilihan.model_fields}
        pengaturan = Pengaturan(kabupaten, params, Pilihan(**self.pilihan), milik)
        laporan = Laporan(Bahan(self.folder, pengaturan, Data(**data), {}, ()))
        laporan.teks = TeksTerisi(narasi=self.narasi)
        return laporan


def _polos(teks: str) -> str:
    return teks.replace(NBSP, " ")


@pytest.fixture
def isi() -> Isi:
    """Return the rows of the faultless report, to be spoilt."""
    return Isi()


@pytest.fixture(scope="session")
def temukan() -> Callable[[str, Isi], list[Dugaan]]:
    """Return the function that runs one rule on rows."""

    def jalankan(aturan: str, isi: Isi) -> list[Dugaan]:
        daftar = ATURAN[aturan].fungsi(isi.laporan())
        return [replace(d, tercetak=_polos(d.tercetak), seharusnya=_polos(d.seharusnya)) for d in daftar]

    return jalankan
