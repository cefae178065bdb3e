"""Placeholders: what each prints for Semarang, and what none may do."""

from __future__ import annotations

import re

import pytest

from kinerja.laporan import Konteks, Laporan, PenandaSalah
from kinerja.masukan import Narasi


@pytest.fixture(scope="module")
def konteks(laporan: Laporan) -> Konteks:
    """Return the names of the real report."""
    return Konteks(laporan)


@pytest.mark.parametrize(
    ("ungkapan", "cetakan"),
    [
        ("dinas", "Dinas Koperasi dan Usaha Mikro Kota Semarang"),
        ("perangkat_daerah", "Dinas Koperasi dan Usaha Mikro"),
        ("singkatan", "Diskopum"),
        ("kabupaten", "Kota Semarang"),
        ("provinsi", "Jawa Tengah"),
        ("pemerintah", "Pemerintah Kota Semarang"),
        ("kepala_daerah", "Wali Kota Semarang"),
        ("jabatan_pimpinan", "Kepala Dinas Koperasi dan Usaha Mikro Kota Semarang"),
        ("urusan", "koperasi, usaha kecil, dan menengah"),
        ("tahun", "2023"),
        ("tahun_lalu", "2022"),
        ("tanggal", "28 Februari 2024"),
        ("tempat", "Semarang"),
        ("renstra.awal", "2021"),
        ("renstra.akhir", "2026"),
        ("renstra.periode", "2021–2026"),
        ("renstra.tahun_ke", "2"),
        ('indikator("S1.1").nama', "Persentase koperasi aktif"),
        ('indikator("S1.1").satuan', "%"),
        ('indikator("S1.1").target', "76,50 %"),
        ('indikator("S1.1").realisasi', "77,04 %"),
        ('indikator("S1.1").capaian', "100,71 %"),
        ('indikator("S1.1").predikat', "Sangat Tinggi"),
        ('indikator("S1.1").status', "melampaui"),
        ('indikator("S1.1").realisasi_lalu', "76,63 %"),
        ('indikator("S1.1").target_akhir', "78,00 %"),
        ('indikator("S1.1").capaian_akhir', "98,77 %"),
        ('indikator("S1.1").data_awal', "88,72 %"),
        ('indikator("S1.1").perubahan', "meningkat"),
        ('indikator("S3.1").realisasi', "80,00"),
        ('variabel("S1.1", "pembilang")', "567"),
        ('variabel("S1.1", "penyebut", 2023)', "736"),
        ('variabel("S1.1", "penyebut", tahun=2023)', "736"),
        ('sasaran("S1").capaian', "100,71 %"),
        ('sasaran("S1").persen', "81,99 %"),
        ('sasaran("S1").efisiensi', "18,72 %"),
        ('sasaran("S1").pagu', "Rp4.217.956.933"),
        ('anggaran("2.17.01").persen', "91,81 %"),
        ('anggaran("2.17.01.2.01.01").pagu', "Rp564.080"),
        ("total.pagu", "Rp31.826.684.236"),
        ("total.realisasi", "Rp28.491.532.033"),
        ("total.persen", "89,52 %"),
        ("total.sisa", "Rp3.335.152.203"),
        ("total.persen_sisa", "10,48 %"),
        ('dana("DAK Fisik").pagu', "Rp8.148.834.000"),
        ('dana("DAK Fisik", "2.17.08.2.01.01").pagu', "Rp8.148.834.000"),
        ('dana("DAK Fisik", "2.17.08.2.01.01", "Pembangunan fisik").pagu', "Rp5.500.000.000"),
        ("jumlah.program", "8"),
        ("jumlah.kegiatan", "14"),
        ("jumlah.subkegiatan", "38"),
        ("jumlah.iku", "4"),
        ('hitung_indikator("sasaran", "melampaui")', "3"),
        ('hitung_indikator("sasaran", "tidak tercapai")', "0"),
        ('hitung_predikat("program", "Sangat Tinggi")', "9"),
        ("pegawai.total", "88"),
        ("pegawai.asn", "58"),
        ('pegawai.status("PPKL").persen_perempuan', "66,67 %"),
        ('peringkat("S1.1").peringkat', "4"),
        ('peringkat("S1.1").jumlah', "35"),
        ('peringkat("S1.1").rasio_total', "48,23 %"),
        ('peringkat("S1.1").rerata', "49,00 %"),
        ("rata_rata.capaian", "108,48 %"),
        ("serapan_lalu", "83,79 %"),
        ('data("penerima_4p")', "4.006 orang"),
        ('data("plafon_wibawa")', "Rp5.000.000"),
        ('data("bunga_wibawa")', "3 %"),
        ('"naik" if indikator("S1.1").perubahan == "meningkat" else "turun"', "naik"),
        ('tahun ~ "/" ~ tahun_lalu', "2023/2022"),
        ("singkatan|upper", "DISKOPUM"),
    ],
)
def test_cetakan(konteks: Konteks, ungkapan: str, cetakan: str) -> None:
    """A placeholder gives finished text: rounded, with its unit, in Indonesian; number and unit stay on one line."""
    nilai = konteks.nilai(ungkapan)
    assert nilai.replace("\u00a0", " ") == cetakan
    assert not re.search(r"\d (%|orang)", nilai)


def test_rujukan(konteks: Konteks) -> None:
    """A cross-reference is left as a mark for later."""
    assert konteks.nilai('rujuk("tabel:capaian")') == "\ue000tabel:capaian\ue001"


@pytest.mark.parametrize(
    ("ungkapan", "sebab"),
    [
        ("tahn", "nama itu tidak dikenal"),
        ("tahn.awal", "nama itu tidak dikenal"),
        ("renstra.mulai", "nama itu tidak dikenal"),
        ('indikator("S1.1").realisasinya', "nama itu tidak dikenal"),
        ('indikator("S9").realisasi', "indikator “S9” tidak ada"),
        ('sasaran("S9").capaian', "sasaran “S9” tidak ada"),
        ('anggaran("9.99").pagu', "kode anggaran “9.99” tidak ada"),
        ('variabel("S1.1", "penyebut", 1999)', "variabel penyebut indikator “S1.1” tidak ada"),
        ('dana("APBN").pagu', "sumber dana “APBN” tidak ada"),
        ('dana("DAK Fisik", "2.17.01").pagu', "sumber dana “DAK Fisik” untuk “2.17.01” tidak ada"),
        ('pegawai.status("PNS").jumlah', "status pegawai “PNS” tidak ada"),
        ('peringkat("S2.1").nilai', "pembanding indikator “S2.1” tidak ada"),
        ('data("x")', "data pendukung “x” tidak ada"),
        ('hitung_indikator("bidang", "tercapai")', "tingkat “bidang” atau status “tercapai” tidak dikenal"),
        ('hitung_indikator("sasaran", "level")', "tidak dikenal"),
        ('hitung_predikat("sasaran", "Luar Biasa")', "tidak dikenal"),
        ('hitung_predikat("tingkat", "Tinggi")', "tidak dikenal"),
    ],
)
def test_tidak_dikenal(konteks: Konteks, ungkapan: str, sebab: str) -> None:
    """An unknown name or code says what is unknown."""
    with pytest.raises(PenandaSalah) as salah:
        konteks.nilai(ungkapan)
    assert sebab in str(salah.value)


@pytest.mark.parametrize(
    "ungkapan",
    [
        "total",
        "indikator",
        'indikator("S1.1")',
        "pegawai.status",
        "1 + 1",
        "true",
        "none",
        "[tahun]",
        "tahun|list",
        '"x" ~ total',
        '"x" ~ indikator',
        '"%s"|format(total)',
        '"%s" % total',
        "total|string",
        "pegawai.status|string",
        '"a"|replace("a", total)',
    ],
)
def test_bukan_cetakan(konteks: Konteks, ungkapan: str) -> None:
    """What is no printed value is refused, also inside of other text."""
    with pytest.raises(PenandaSalah, match=r"sebutkan nilai yang dicetak, misalnya \.realisasi"):
        konteks.nilai(ungkapan)


@pytest.mark.parametrize(
    "ungkapan",
    [
        '"".__class__',
        '"".__class__.__mro__',
        "tahun.__init__.__globals__",
        "indikator.__globals__",
        "indikator.__call__.__globals__",
        "indikator._fungsi",
        "total.__dict__",
        'total|attr("__class__")',
        '"{0.__class__}".format(tahun)',
        '"{0.__class__.__mro__}"|format(tahun)',
        "self._TemplateReference__context",
        "lipsum()",
        "lipsum.__globals__",
        "range(3)|join",
        "dict(a=1)|string",
        "cycler",
        "namespace(a=1)|string",
        '["a", "b"]|random',
        '"a" * 1000000000',
        "10 ** 10 ** 10",
        "9 * 9",
        "config",
        "request",
        "import_module",
    ],
)
def test_berbahaya(konteks: Konteks, ungkapan: str) -> None:
    """Nothing leads behind the printed values: no private thing, no chance, no work without end."""
    with pytest.raises(PenandaSalah):
        konteks.nilai(ungkapan)


@pytest.mark.parametrize("ungkapan", ["indikator()", "1 / 0", "tahun + 1", "tahun|tidak_ada", "rujuk()", "a b"])
def test_tak_terhitung(konteks: Konteks, ungkapan: str) -> None:
    """Whatever goes wrong inside is one kind of fault."""
    with pytest.raises(PenandaSalah):
        konteks.nilai(ungkapan)


def test_isi(konteks: Konteks) -> None:
    """Prose keeps its text and gets its values."""
    teks, galat = konteks.isi(Narasi("narasi/x.md", "Pada {{ tahun }}: <b>{{ singkatan }}</b>\n"))
    assert (teks, galat) == ("Pada 2023: <b>Diskopum</b>\n", ())


def test_isi_bergalat(konteks: Konteks) -> None:
    """Every placeholder that cannot be filled is named with its line, in one line each."""
    _, galat = konteks.isi(Narasi("narasi/x.md", "{{ a }}\n\n{{ tahun }} {{ b\n }}"))
    assert [(satu.berkas, satu.lembar, satu.sel, satu.kode) for satu in galat] == [
        ("narasi/x.md", "", "baris 1", "penanda_tak_dikenal"),
        ("narasi/x.md", "", "baris 3", "penanda_tak_dikenal"),
    ]
    assert not any("\n" in str(satu) for satu in galat)
