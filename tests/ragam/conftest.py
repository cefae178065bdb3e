"""A fictitious dinas that uses what the two real ones do not; everything in it is invented.

Rows are written as a person would type them, a tuple per row in the order of ``KOLOM``.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja import sajian
from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import tulis_buku_kerja
from kinerja.sajian.blok import Blok
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.penulis import html, typst

#: Texts that look like HTML, Typst, Markdown, Excel or Jinja, are none, and must print as they stand.
GANAS = (
    "<script alert(1) //",
    "#eval(1) $x^2$",
    "=1+1",
    "@SUM(A1:A9)",
    "+62 24 000",
    "2**3 + 4**5 _ garis_bawah_ [tautan](makin tinggi) Jum`at ~~ *)",
    "A&B; &lt &copy \\n \\u{41}",
    '"kutip" \'petik\' "]] --> */ //',
    "{% set a = 1 %} {# catatan #} ${x} %(nama)s",
    "#let x = 1; #pagebreak() @rujukan <label>",
    "IPM | 100 % ~ ^ | © 漢字 …",
)

_NAMA_PANJANG = (
    "Penyelenggaraan, pengoordinasian, sinkronisasi, pemantauan, dan evaluasi pelaksanaan kebijakan urusan contoh pada "
    "kecamatan dan kelurahan di wilayah rekaan, termasuk penyediaan sarana/prasarana, pendampingan masyarakat, serta "
    "pertanggungjawaban administrasi dan keuangan yang menyertainya sesuai dengan ketentuan peraturan yang berlaku di daerah"
)

KOLOM: Mapping[str, str] = {
    "identitas": "nama singkatan jabatan_pimpinan urusan renstra_awal renstra_akhir tahun_pertama alamat",
    "dasar_hukum": "uraian",
    "unit": "kode nama jenis induk jabatan tugas",
    "pegawai_status": "status kelompok laki_laki perempuan",
    "pegawai_golongan": "unit kelompok golongan laki_laki perempuan",
    "pegawai_pendidikan": "unit kelompok pendidikan laki_laki perempuan jumlah",
    "pegawai_eselon": "eselon laki_laki perempuan",
    "sarpras": "kelompok nama jumlah satuan",
    "isu_strategis": "isu permasalahan upaya kendala",
    "visi_misi": "jenis nomor uraian didukung",
    "tujuan": "kode uraian misi",
    "sasaran": "kode uraian tujuan",
    "strategi": "jenis uraian",
    "anggaran": "kode nama anggaran_murni anggaran realisasi uraian",
    "sasaran_program": "sasaran program bagian",
    "indikator": "kode level induk nama satuan arah rumus_turun desimal iku cara_realisasi agregasi formula",
    "target": "indikator tahun renstra renja pk_murni pk_perubahan",
    "realisasi": "indikator tahun tw1 tw2 tw3 tw4 realisasi sumber",
    "variabel": "indikator tahun peran nama nilai satuan",
    "pembanding": "indikator tahun wilayah jenis sendiri termasuk_jumlah pembilang penyebut nilai sumber",
    "analisis": "rujukan jenis uraian",
    "sumber_dana": "kode sumber uraian anggaran realisasi",
    "riwayat_anggaran": "tahun anggaran realisasi persen",
    "inovasi": "nama uraian",
    "data_pendukung": "kode uraian tahun nilai satuan",
    "langkah": "uraian",
    "tindak_lanjut_lhe": "rekomendasi tindak_lanjut status",
    "pk": "kode jenis formulir level jabatan atasan tanggal",
    "pk_indikator": "pk sasaran indikator rincian",
    "pk_anggaran": "pk kode dikelola",
}

IDENTITAS = [
    ("Dinas Urusan Contoh", "Durcon", "Kepala Dinas Urusan Contoh Kabupaten Rekaan", "contoh & rekaan", 2022, 2026, 2022,
     f"Jalan Contoh Nomor 1 {GANAS[0]} Rekaan"),
]  # fmt: skip

#: code, level, induk, name, unit, direction, formula, decimals, IKU, way of realisasi, aggregation
INDIKATOR: list[tuple[Any, ...]] = [
    ("T1.1", "tujuan", "T1", "Predikat AKIP dinas", "predikat", "predikat", None, 0, "ya"),
    ("S1.1", "sasaran", "S1", "Opini BPK atas laporan rekaan", "opini", "predikat", None, 0, "ya"),
    ("S1.2", "sasaran", "S1", "Opini atas bagian lain", "opini", "predikat", None, 0),
    ("S2.1", "sasaran", "S2", "Angka kasus menurut selisih", "kasus", "turun", "selisih", 2),
    ("S2.2", "sasaran", "S2", "Angka kasus menurut rasio", "kasus", "turun", "rasio", 2),
    ("S2.3", "sasaran", "S2", "Angka kasus menurut sisa", "kasus", "turun", "sisa", 2),
    ("S2.4", "sasaran", "S2", "Angka kasus menurut pilihan laporan", "%", "turun", None, 1),
    ("S3.1", "sasaran", "S3", "Pertumbuhan di dalam rentang", "%", "rentang", None, 2),
    ("S3.2", "sasaran", "S3", "Pertumbuhan di bawah rentang", "%", "rentang", None, 2),
    ("S3.3", "sasaran", "S3", "Pertumbuhan di atas rentang", "%", "rentang", None, 2),
    ("S4.1", "sasaran", "S4", "Temuan berulang yang nihil", "temuan", "turun", None, 0),
    ("S4.2", "sasaran", "S4", "Temuan berulang yang ada", "temuan", "turun", None, 0),
    ("S4.3", "sasaran", "S4", "Layanan baru tanpa target", "layanan", "naik", None, 0),
    ("S5.1", "sasaran", "S5", "Peserta pelatihan terkumpul", "orang", "naik", None, 0, None, None, "akumulasi"),
    ("S5.2", "sasaran", "S5", "Cakupan layanan pada akhir tahun", "%", "naik", None, 2, None, None, "posisi akhir"),
    ("S5.3", "sasaran", "S5", "Indeks kepuasan rata-rata", "indeks", "naik", None, 2, None, None, "rata-rata"),
    ("S5.4", "sasaran", "S5", "Pertumbuhan usaha rekaan", "%", "naik", None, 2, None, "pertumbuhan"),
    ("S5.5", "sasaran", "S5", "Persentase usaha aktif", "%", "naik", None, 2, None, "persentase"),
    ("S5.6", "sasaran", "S5", "Rasio pendamping terhadap usaha", "rasio", "naik", None, 3, None, "rasio"),
    ("S5.7", "sasaran", "S5", "Nilai transaksi pasar rakyat", "rupiah", "naik", None, 0),
    ("S6.1", "sasaran", "S6", "Nilai yang belum diumumkan", "nilai", "naik", None, 2),
    ("S6.2", "sasaran", "S6", f"Nama ganas {GANAS[0]} {GANAS[1]}", "nilai", "naik", None, 2),
    ("P1.1", "program", "2.11.01", "Persentase penunjang terpenuhi", "%", "naik", None, 2),
    ("P2.1", "program", "2.11.02", GANAS[5], "dokumen", "naik", None, 0),
    ("P3.1", "program", "2.11.03", "Pertanggungjawaban/penyelenggaraan keberlanjutan", "nilai", "turun", "rasio", 2),
    ("K1.1", "kegiatan", "2.11.02.2.01", "Jumlah dokumen kegiatan", "dokumen", "naik", None, 0),
    ("SK1.1", "subkegiatan", "2.11.02.2.01.0001", "Jumlah berkas", "berkas", "naik", None, 0),
]

#: code, target of 2024 (the last perjanjian kinerja), target of 2026 (Renstra)
TARGET: list[tuple[str, object, object]] = [
    ("T1.1", "BB", "AA"),
    ("S1.1", "WTP", "WTP"),
    ("S1.2", "WTP", "WTP"),
    ("S2.1", 10, 8),
    ("S2.2", 10, 8),
    ("S2.3", 10, 8),
    ("S2.4", "12,5 %", "10 %"),
    ("S3.1", "5,40-6,20", "6,00-7,00"),
    ("S3.2", "5,40-6,20", "6,00-7,00"),
    ("S3.3", "5,40 s.d. 6,20", "6,00-7,00"),
    ("S4.1", 0, 0),
    ("S4.2", 0, 0),
    ("S4.3", 0, 5),
    ("S5.1", 100, 150),
    ("S5.2", 80, 90),
    ("S5.3", 80, 85),
    ("S5.4", 5, 8),
    ("S5.5", 75, 80),
    ("S5.6", "0,125", "0,150"),
    ("S5.7", 1_500_000_000, 2_000_000_000),
    ("S6.1", 70, 80),
    ("S6.2", 70, 80),
    ("P1.1", 100, 100),
    ("P2.1", 12, 15),
    ("P3.1", 4, 3),
    ("K1.1", 12, 15),
    ("SK1.1", 3, 5),
]

#: code, year, quarters, realisasi, source
REALISASI: list[tuple[Any, ...]] = [
    ("T1.1", 2024, None, None, None, None, "A"),
    ("S1.1", 2024, None, None, None, None, "WTP"),
    ("S1.1", 2023, None, None, None, None, "WDP"),
    ("S1.2", 2024, None, None, None, None, "WDP"),
    ("S2.1", 2023, None, None, None, None, 11),
    ("S2.1", 2024, None, None, None, None, "12,5"),
    ("S2.2", 2023, None, None, None, None, "12,5"),
    ("S2.2", 2024, None, None, None, None, "12,5"),
    ("S2.3", 2024, None, None, None, None, 4),
    ("S2.4", 2023, None, None, None, None, "14,0 %"),
    ("S2.4", 2024, None, None, None, None, "10,0 %"),
    ("S3.1", 2024, None, None, None, None, "5,8"),
    ("S3.2", 2024, None, None, None, None, "4,86"),
    ("S3.3", 2024, None, None, None, None, "6,82"),
    ("S4.1", 2024, None, None, None, None, 0),
    ("S4.2", 2024, None, None, None, None, 3),
    ("S4.3", 2024, None, None, None, None, 2),
    ("S5.1", 2024, 10, 20, 30, 40),
    ("S5.2", 2024, 60, 65, 70, None),
    ("S5.3", 2024, 80, 90, 70, 100),
    ("S5.7", 2023, None, None, None, None, "Rp 1.250.000.000,-"),
    ("S5.7", 2024, None, None, None, None, 1_612_500_000),
    ("S6.1", 2024, None, None, None, None, "menunggu penilaian", "Menunggu pengumuman kementerian"),
    ("S6.2", 2022, None, None, None, None, "60,10"),
    ("S6.2", 2024, None, None, None, None, 66.5),
    ("P1.1", 2024, None, None, None, None, 100),
    ("P2.1", 2024, None, None, None, None, 9),
    ("P3.1", 2024, None, None, None, None, 5),
    ("K1.1", 2024, None, None, None, None, 12),
    ("SK1.1", 2024, None, None, None, None, 3),
]

VARIABEL = [
    ("S5.4", 2024, "pembilang", "Usaha tahun ini", 90, "usaha"),
    ("S5.4", 2024, "penyebut", "Usaha tahun lalu", 100, "usaha"),
    ("S5.5", 2024, "pembilang", "Usaha aktif", 30, "usaha"),
    ("S5.5", 2024, "penyebut", "Seluruh usaha", 40, "usaha"),
    ("S5.6", 2024, "pembilang", "Pendamping", 5, "orang"),
    ("S5.6", 2024, "penyebut", "Usaha dampingan", 40, "usaha"),
]

PEMBANDING = [
    ("S2.1", 2024, "Kabupaten Rekaan", "kabupaten", "ya"),
    ("S2.1", 2024, "Nasional", "nasional", None, None, None, None, "11,25", "Kementerian Contoh"),
    ("S5.5", 2024, "Kabupaten Rekaan", "kabupaten", "ya"),
    ("S5.5", 2024, "Kabupaten Khayal", "kabupaten", None, None, 50, 100),
    ("S5.5", 2024, f"Kota {GANAS[0]}", "kota", None, None, None, None, "62,50"),
    ("S5.5", 2024, "Provinsi Angan", "provinsi", "tidak", "tidak", 80, 140),
]


def anggaran_besar(program: str, kegiatan: int, sub: int) -> list[tuple[Any, ...]]:
    """Return a program with so many kegiatan of so many sub kegiatan, each with a name of 300 characters."""
    baris: list[tuple[Any, ...]] = [
        (program, "Program Pembinaan Seluruh Urusan Contoh", None, None, None, "Maksud rekaan.")
    ]
    for k in range(1, kegiatan + 1):
        baris.append((f"{program}.2.{k:02}", f"Kegiatan Nomor {k} {_NAMA_PANJANG}"[:200]))
        for s in range(1, sub + 1):
            nama = f"Sub Kegiatan {k}.{s} {_NAMA_PANJANG}"[:300]
            baris.append((f"{program}.2.{k:02}.{s:04}", nama, 9_000_000, 10_000_000 + s, 9_000_000 + k * s))
    return baris


ANGGARAN: list[tuple[Any, ...]] = [
    ("2.11.01", "Program Penunjang Urusan Pemerintahan Daerah", None, None, None, GANAS[3]),
    ("2.11.01.2.01", "Administrasi Keuangan"),
    ("2.11.01.2.01.01", GANAS[2], 900_000, 1_000_000, 999_999),
    ("2.11.01.2.01.02", "Sub kegiatan tanpa pagu", 0, 0, 0),
    ("2.11.02", f"Program {GANAS[0]}"),
    ("2.11.02.2.01", f"Kegiatan {GANAS[1]}"),
    ("2.11.02.2.01.01", "Sub kegiatan berkode lama", 5_000_000, 5_000_001, 4_000_000),
    ("2.11.02.2.01.0001", "Sub kegiatan berkode baru", 7_000_000, 7_000_000, 7_000_000),
    *anggaran_besar("2.11.03", 10, 30),
]

ISI: dict[str, Sequence[tuple[Any, ...]]] = {
    "identitas": IDENTITAS,
    "dasar_hukum": [(f"Peraturan Rekaan tentang {satu}",) for satu in GANAS],
    "unit": [
        ("K", "Kepala Dinas", "pimpinan", None, "Kepala Dinas", GANAS[1]),
        ("SEK", f"Sekretariat {GANAS[0]}", "sekretariat", "K", None, GANAS[2]),
        ("B1", "Bidang Penyelenggaraan Urusan Contoh", "bidang", "K", None, "Menyelenggarakan contoh."),
        ("F", "Kelompok Jabatan Fungsional", "kelompok jabatan fungsional", "K"),
    ],
    "pegawai_status": [("PNS", "ASN", 3, 4), ("PPPK", "ASN", 2, 3), (GANAS[0], "Non ASN", 1, 0)],
    "pegawai_golongan": [
        ("K", "ASN", "IV", 1, 0),
        ("SEK", "ASN", "III", 2, 4),
        ("SEK", "ASN", "IX", 1, 2),
        ("B1", "ASN", "V", 1, 1),
        ("B1", "Non ASN", None, 1, 0),
    ],
    "pegawai_pendidikan": [
        ("SEK", "ASN", "S1", 4, 5),
        ("B1", "ASN", "D3", None, None, 3),
        ("B1", "Non ASN", "SMA", 1, 0),
    ],
    "pegawai_eselon": [("Eselon II", 1, 0), ("Fungsional ahli muda", 0, 2)],
    "sarpras": [("Kendaraan", satu, 1, "unit") for satu in GANAS],
    "isu_strategis": [(GANAS[0], GANAS[1], "Upaya pada tahun {{ tahun }}", GANAS[2]), ("Isu kedua", "Masalah kedua")],
    "visi_misi": [("visi", None, f"Rekaan maju {GANAS[0]}"), ("misi", 1, "Mewujudkan contoh", "ya")],
    "tujuan": [("T1", f"Terwujudnya contoh {GANAS[1]}", 1)],
    "sasaran": [
        ("S1", "Meningkatnya akuntabilitas rekaan", "T1"),
        ("S2", "Menurunnya kasus rekaan", "T1"),
        ("S3", "Terjaganya pertumbuhan dalam rentang", "T1"),
        ("S4", "Nihilnya temuan", None),
        ("S5", f"Meningkatnya layanan {GANAS[0]}", "T1"),
        ("S6", "Sasaran tanpa program", "T1"),
        ("S7", "Sasaran tanpa indikator", "T1"),
    ],
    "strategi": [("strategi", GANAS[0]), ("arah kebijakan", GANAS[1])],
    "anggaran": ANGGARAN,
    "sasaran_program": [
        ("S1", "2.11.01", 100),
        ("S2", "2.11.02", "33,33"),
        ("S3", "2.11.02", "66,67"),
        ("S4", "2.11.03", 50),
        ("S5", "2.11.03", 50),
    ],
    "indikator": INDIKATOR,
    "target": [(kode, 2024, kini, None, kini, None) for kode, kini, _ in TARGET]
    + [(kode, 2026, ujung) for kode, _, ujung in TARGET],
    "realisasi": REALISASI,
    "variabel": VARIABEL,
    "pembanding": PEMBANDING,
    "analisis": [
        ("S1.2", "penyebab", GANAS[5]),
        ("S1.2", "solusi", f"{GANAS[0]} {GANAS[1]}"),
        ("S2", "penyebab", 'Realisasi {{ indikator("S2.1").realisasi }} berasal dari <kasus lama>.'),
        ("P3.1", "penyebab", "Beban bertambah"),
        ("P3.1", "solusi", "Penambahan petugas"),
        (None, "faktor pendukung", GANAS[6]),
        (None, "faktor penghambat", GANAS[7]),
        (None, "sebab sisa anggaran", GANAS[1]),
    ],
    "sumber_dana": [("2.11.02.2.01.01", f"Dana {GANAS[0]}", GANAS[1], 1_000_000, 900_000)],
    "riwayat_anggaran": [(2023, None, None, "91,25")],
    "inovasi": [(GANAS[0], "Sebanyak {{ data(\"peserta\") }}."), ("SIRECON", GANAS[7])],
    "data_pendukung": [("peserta", GANAS[1], 2024, 4006, "orang")],
    "langkah": [(GANAS[1],), ("Memperbaiki data {{ singkatan }}",)],
    "tindak_lanjut_lhe": [(GANAS[0], GANAS[1], "selesai"), ("Rekomendasi kedua", None, "belum")],
    "pk": [
        ("PK-01", "murni", "perjanjian kinerja", "sasaran", "Kepala Dinas", "Bupati Rekaan", dt.date(2024, 1, 2)),
        ("PK-02", "murni", None, "subkegiatan", f"Analis {GANAS[0]}", "Sekretaris", "2 Januari 2024"),
    ],
    "pk_indikator": [
        *(("PK-01", f"Sasaran dari {satu[0]}", satu[0]) for satu in INDIKATOR if satu[1] == "sasaran"),
        ("PK-02", GANAS[1], "SK1.1", "ya"),
    ],
    "pk_anggaran": [
        ("PK-01", "2.11.01"),
        ("PK-01", "2.11.03"),
        ("PK-02", "2.11.02.2.01.0001", 500_000),
        ("PK-02", "2.11.03.2.01.0001"),
    ],
}  # fmt: skip

NARASI = {
    "kata-pengantar": "Laporan **{{ dinas }}** tahun {{ tahun }}: \\<script>alert(1)\\</script> #eval(1) $x$ \\[x](javascript:1)\n",
    "sisa-anggaran": "1. Sisa {{ total.sisa }}\n2. \\`kode\\` & \\<b>tebal\\</b>\n\n### Sub #judul $y$\n\n- =1+1\n",
}


def tulis_folder(
    akar: Path,
    isi: Mapping[str, Sequence[Sequence[Any]]],
    pilihan: Mapping[str, Any],
    daerah: Mapping[str, Any] | None = None,
    bernama: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
) -> Path:
    """Write a report folder of these rows below ``akar`` and return it.

    ``daerah`` is added to kabupaten.yaml, ``bernama`` are rows whose cells are named.
    """
    folder = akar / "params" / "kabupaten-rekaan" / "durcon" / "2024"
    (folder / "narasi").mkdir(parents=True)
    kabupaten = {
        "nama": "Kabupaten Rekaan",
        "provinsi": "Angan",
        "pemerintah": "Pemerintah Kabupaten Rekaan",
        "kepala_daerah": "Bupati Rekaan",
        "ibu_kota": "Khayal",
        **(daerah or {}),
    }
    params: dict[str, Any] = {"kabupaten": "kabupaten-rekaan", "dinas": "durcon", "tahun": 2024}
    params |= {"tempat": "Khayal", "tanggal": dt.date(2025, 2, 28), "pilihan": dict(pilihan)}
    for berkas, data in ((folder.parent.parent / "kabupaten.yaml", kabupaten), (folder / "params.yaml", params)):
        berkas.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    baris = {
        nama: [dict(zip(KOLOM[nama].split(), satu, strict=False)) for satu in daftar] for nama, daftar in isi.items()
    }
    tulis_buku_kerja(folder / "data.xlsx", {**baris, **(bernama or {})})
    return folder


def sajikan(akar: Path, laporan: Laporan) -> tuple[Blok, ...]:
    """Run the cells of all chapters in this process and return their blocks with the marks of traces."""
    hasil: list[Blok] = []
    for berkas in sorted((akar / "notebooks/lkjip").glob("*.ipynb")):
        sel = [satu for satu in json.loads(berkas.read_text("utf-8"))["cells"] if satu["cell_type"] == "code"]
        for satu in sel[2:]:
            # Our own notebooks: every cell after the first two is one call of sajian.
            tampilan = eval("".join(satu["source"]), {"sajian": sajian, "laporan": laporan})  # noqa: S307
            hasil.extend(tampilan.bertanda)
    return tuple(hasil)


@dataclass(frozen=True)
class Terbitan:
    """A report composed in this process: its object, blocks (also with marks of traces), page and document."""

    folder: Path
    laporan: Laporan
    blok: tuple[Blok, ...]
    bertanda: tuple[Blok, ...]
    html: str
    pdf: bytes

    @classmethod
    def dari(cls, akar: Path, folder: Path) -> Terbitan:
        """Compose all forms of the report in a folder."""
        laporan = buka_folder(folder)
        bertanda = sajikan(akar, laporan)
        blok = tanpa_tanda(bertanda)
        umum: dict[str, Any] = {"judul": "Laporan Kinerja", "dinas": laporan.nama_dinas, "tahun": laporan.tahun}
        return cls(
            folder,
            laporan,
            blok,
            bertanda,
            html.halaman(bertanda, **umum, jejak=laporan.semua_jejak),
            typst.susun(blok, tanggal=laporan.params.tanggal, **umum),
        )


@pytest.fixture(scope="session")
def isi() -> Mapping[str, Sequence[tuple[Any, ...]]]:
    """Return the rows of the fictitious dinas by sheet; tests copy before they change."""
    return ISI


@pytest.fixture(scope="session")
def tulis() -> Any:
    """Return the function that writes a report folder."""
    return tulis_folder


@pytest.fixture(scope="session")
def terbitan() -> type[Terbitan]:
    """Return the class that composes a report."""
    return Terbitan


@pytest.fixture(scope="session")
def folder_rekaan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the folder of the fictitious dinas."""
    folder = tulis_folder(tmp_path_factory.mktemp("rekaan"), ISI, {"sumber_dana_utama": f"Kas {GANAS[1]}"})
    for nama, teks in NARASI.items():
        (folder / "narasi" / f"{nama}.md").write_text(teks, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def rekaan(akar: Path, folder_rekaan: Path) -> Terbitan:
    """Return the report of the fictitious dinas, composed once."""
    return Terbitan.dari(akar, folder_rekaan)


@pytest.fixture(scope="session", name="sajikan")
def fungsi_sajikan() -> Any:
    """Return the function that runs the cells of all chapters."""
    return sajikan
