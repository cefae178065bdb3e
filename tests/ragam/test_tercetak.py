"""Nothing typed vanishes: every column is printed in all forms, or declared to be for computation only.

A small fictitious report has a word that occurs nowhere else in every text column of every sheet, and one in every
combination that sheet analisis allows.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from io import BytesIO
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from PIL import Image

from kinerja.dokumen import LKJIP
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.masukan.baca_lampiran import FOLDER_LAMPIRAN, baca_lampiran
from kinerja.masukan.periksa import periksa_silang
from kinerja.model import LEMBAR, TEMPAT_ANALISIS, Baris, Rujukan, alasan_hitung_saja, isi_pilihan
from kinerja.model.tipe import Teks
from kinerja.sajian.blok import ke_teks
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.penulis import docx
from kinerja.terbit.ekspor.buku import susun as susun_xlsx

#: Rows by sheet; words are put into their text columns, everything else stands here as a person would type it.
BARIS: dict[str, list[dict[str, Any]]] = {
    "identitas": [{"renstra_awal": 2022, "renstra_akhir": 2026, "tahun_pertama": 2022}],
    "dasar_hukum": [{}],
    "unit": [
        {"kode": "K", "jenis": "pimpinan"},
        {"kode": "S", "jenis": "sekretariat", "induk": "K", "garis": "komando"},
    ],
    "fungsi_unit": [{"unit": "S", "tingkat": 1}, {"unit": "S", "tingkat": 2}, {"unit": "S", "tingkat": 2}],
    "pegawai_status": [
        {"kelompok": "ASN", "laki_laki": 3, "perempuan": 4},
        {"kelompok": "Non ASN", "jumlah": 1},
    ],
    "pegawai_golongan": [
        {"unit": "S", "kelompok": "ASN", "golongan": "III", "laki_laki": 3, "perempuan": 4},
        {"unit": "S", "kelompok": "Non ASN", "laki_laki": 1, "perempuan": 0},
    ],
    "pegawai_pendidikan": [
        {"unit": "S", "kelompok": "ASN", "pendidikan": "S1", "laki_laki": 3, "perempuan": 4},
        {"unit": "S", "kelompok": "Non ASN", "pendidikan": "SMA", "jumlah": 1},
    ],
    "pegawai_eselon": [{"laki_laki": 1, "perempuan": 2}, {"jumlah": 3}],
    "pegawai_unit": [
        {"unit": "K", "kelompok": "ASN", "laki_laki": 1, "perempuan": 0},
        {"unit": "S", "kelompok": "ASN", "laki_laki": 2, "perempuan": 4},
        {"unit": "S", "kelompok": "Non ASN", "jumlah": 1},
    ],
    "pegawai_silang": [
        {"golongan": "III/a", "pendidikan": "S1", "jumlah": 4},
        {"golongan": "III/b", "pendidikan": "S1", "jumlah": 3},
    ],
    "pegawai_diklat": [{"laki_laki": 1, "perempuan": 2}, {"jumlah": 2}],
    "pegawai_disiplin": [{"tahun": 2023, "jumlah": 0}, {"tahun": 2024, "jumlah": 2}],
    "sarpras": [{"jumlah": 4}, {"jumlah": 6, "baik": 3, "rusak_ringan": 2, "rusak_berat": 1}],
    "isu_strategis": [{}, {}],
    "visi_misi": [{"jenis": "visi"}, {"jenis": "misi", "nomor": 1, "didukung": "ya"}, {"jenis": "misi", "nomor": 2}],
    "tujuan_daerah": [{"misi": 1}, {"misi": 2}],
    "tujuan": [{"kode": "T1", "misi": 1}],
    "sasaran": [{"kode": "S1", "tujuan": "T1"}, {"kode": "S2", "tujuan": "T1"}],
    "strategi": [{"jenis": "strategi", "tahun": 2024}, {"jenis": "arah kebijakan"}],
    "anggaran": [
        {"kode": "2.11.01"},
        {"kode": "2.11.01.2.01"},
        {"kode": "2.11.01.2.01.0001", "anggaran_murni": 900_000, "anggaran": 1_000_000, "realisasi": 800_000},
        {"kode": "2.11.02"},
        {"kode": "2.11.02.2.01"},
        {"kode": "2.11.02.2.01.0001", "anggaran_murni": 1_900_000, "anggaran": 2_000_000, "realisasi": 1_900_000},
        {"kode": "2.11.03"},
        {"kode": "2.11.03.2.01"},
        {"kode": "2.11.03.2.01.0001", "anggaran_murni": 100_000, "anggaran": 100_000, "realisasi": 90_000},
    ],
    "sasaran_program": [
        {"sasaran": "S1", "program": "2.11.01", "bagian": 100},
        {"sasaran": "S1", "program": "2.11.02", "bagian": 40},
        {"sasaran": "S2", "program": "2.11.02", "bagian": 60},
    ],
    "indikator": [
        {"kode": "T1.1", "level": "tujuan", "induk": "T1", "arah": "naik", "desimal": 2, "iku": "ya"},
        {
            "kode": "S1.1", "level": "sasaran", "induk": "S1", "arah": "naik", "desimal": 2, "iku": "ya",
            "cara_realisasi": "persentase", "data_awal": "50,70", "berlaku_mulai": 2022, "satuan": "%",
        },
        {
            "kode": "S1.2", "level": "sasaran", "induk": "S1", "arah": "turun", "rumus_turun": "selisih", "desimal": 1,
            "iku": "ya", "data_awal": 40, "berlaku_mulai": 2023, "menggantikan": "S1.0",
        },
        {
            "kode": "S1.0", "level": "sasaran", "induk": "S1", "arah": "turun", "desimal": 1, "iku": "ya",
            "berlaku_sampai": 2022,
        },
        {"kode": "S2.1", "level": "sasaran", "induk": "S2", "arah": "naik", "desimal": 0, "iku": "ya", "agregasi": "akumulasi"},
        {"kode": "P1.1", "level": "program", "induk": "2.11.01", "arah": "naik", "desimal": 2, "iku": "ya"},
        {"kode": "P2.1", "level": "program", "induk": "2.11.02", "arah": "naik", "desimal": 2, "iku": "ya"},
        {"kode": "K1.1", "level": "kegiatan", "induk": "2.11.01.2.01", "arah": "naik", "desimal": 0, "iku": "ya"},
        {"kode": "SK1.1", "level": "subkegiatan", "induk": "2.11.02.2.01.0001", "arah": "naik", "desimal": 0, "iku": "ya"},
    ],
    "target": [
        {"indikator": kode, "tahun": tahun, "renstra": nilai, "renja": nilai, "pk_murni": nilai, "pk_perubahan": nilai}
        for kode, awal in (
            ("T1.1", 70), ("S1.1", 75), ("S1.2", 30), ("S2.1", 100), ("P1.1", 90), ("P2.1", 80), ("K1.1", 12), ("SK1.1", 3),
        )
        for tahun, nilai in ((2024, awal), (2025, awal + 1), (2026, awal + 2))
    ],
    "realisasi": [
        {"indikator": "T1.1", "tahun": 2023, "realisasi": 66},
        {"indikator": "T1.1", "tahun": 2024, "realisasi": 71},
        {"indikator": "S1.1", "tahun": 2023, "realisasi": "72,5"},
        {"indikator": "S1.2", "tahun": 2023, "realisasi": 33},
        {"indikator": "S1.2", "tahun": 2024, "realisasi": 29},
        {"indikator": "S1.0", "tahun": 2022, "realisasi": 35},
        {"indikator": "S2.1", "tahun": 2024, "tw1": 10, "tw2": 20, "tw3": 30, "tw4": 50},
        {"indikator": "P1.1", "tahun": 2024, "realisasi": 91},
        {"indikator": "P2.1", "tahun": 2024, "realisasi": 70},
        {"indikator": "K1.1", "tahun": 2024, "realisasi": 12},
        {"indikator": "SK1.1", "tahun": 2024, "realisasi": 3},
    ],
    "variabel": [
        {"indikator": "S1.1", "tahun": 2024, "peran": "pembilang", "nilai": 30},
        {"indikator": "S1.1", "tahun": 2024, "peran": "penyebut", "nilai": 40},
    ],
    "pembanding": [
        {"indikator": "S1.1", "tahun": 2024, "jenis": "kabupaten", "sendiri": "ya"},
        {"indikator": "S1.1", "tahun": 2024, "jenis": "kota", "pembilang": 50, "penyebut": 100},
        {"indikator": "S1.1", "tahun": 2024, "jenis": "provinsi", "termasuk_jumlah": "tidak", "pembilang": 80, "penyebut": 140},
        {"indikator": "S1.2", "tahun": 2024, "jenis": "nasional", "nilai": "31,5", "target": 30},
    ],
    "analisis": [],
    "sumber_dana": [{"kode": "2.11.01.2.01.0001", "anggaran": 300_000, "realisasi": 250_000}],
    "belanja": [
        {"kode": "2.11.01.2.01.0001", "jenis": "operasi", "anggaran": 700_000, "realisasi": 650_000},
        {"kode": "2.11.01.2.01.0001", "jenis": "modal", "anggaran": 300_000, "realisasi": 150_000},
        {"jenis": "langsung", "anggaran": 2_000_000, "realisasi": 1_800_000},
        {"jenis": "tidak langsung", "anggaran": 1_100_000},
    ],
    "riwayat_anggaran": [
        {"tahun": 2022, "anggaran": 2_000_000, "realisasi": 1_500_000},
        {"tahun": 2023, "persen": "91,25"},
    ],
    "pendapatan": [{"target": 250_000, "realisasi": 262_500}, {"target": 100_000, "realisasi": 80_000}],
    "tabel_dinas": [
        {"kode": "A", "tempat": "gambaran umum", "dijumlahkan": "1, 2"},
        {"kode": "B", "tempat": "capaian kinerja", "dijumlahkan": None},
    ],
    "isi_tabel_dinas": [
        {"tabel": tabel, **{f"nilai_{nomor}": awal + nomor for nomor in range(1, 9)}}
        for tabel, awal in (("A", 7100), ("A", 7200), ("B", 7300))
    ],
    "lampiran": [{"berkas": "rapat.png", "jenis": "foto"}, {"berkas": "piagam.png", "jenis": "dokumen"}],
    "inovasi": [{}],
    "data_pendukung": [{"kode": "peserta", "tahun": 2024, "nilai": 4006}],
    "langkah": [{}],
    "tindak_lanjut_lhe": [{"status": "selesai"}, {"status": "belum"}],
    "pk": [
        {"kode": "PK-01", "jenis": "murni", "level": "sasaran", "tanggal": dt.date(2024, 1, 2)},
        {"kode": "PK-02", "jenis": "perubahan", "level": "sasaran", "tanggal": dt.date(2024, 10, 2)},
        {"kode": "PK-03", "jenis": "perubahan", "formulir": "penetapan iku", "level": "sasaran", "tanggal": dt.date(2024, 1, 3)},
    ],
    "pk_indikator": [
        {"pk": "PK-01", "indikator": "S1.1"},
        {"pk": "PK-02", "indikator": "S1.1"},
        {"pk": "PK-02", "indikator": "S1.2", "rincian": "ya"},
        {"pk": "PK-03", "indikator": "S1.1"},
    ],
    "pk_anggaran": [
        {"pk": "PK-01", "kode": "2.11.01"},
        {"pk": "PK-02", "kode": "2.11.01.2.01.0001", "dikelola": 500_000},
    ],
}  # fmt: skip


#: A code of each kind of thing that sheet analisis may explain.
KODE: Mapping[Rujukan, str | None] = {
    Rujukan.SELURUHNYA: None,
    Rujukan.TUJUAN: "T1",
    Rujukan.INDIKATOR_TUJUAN: "T1.1",
    Rujukan.SASARAN: "S1",
    Rujukan.INDIKATOR_SASARAN: "S1.1",
    Rujukan.PROGRAM: "2.11.01",
    Rujukan.INDIKATOR_PROGRAM: "P1.1",
    Rujukan.KEGIATAN: "2.11.01.2.01",
    Rujukan.INDIKATOR_KEGIATAN: "K1.1",
    Rujukan.SUBKEGIATAN: "2.11.02.2.01.0001",
    Rujukan.INDIKATOR_SUBKEGIATAN: "SK1.1",
}
#: More that must print: a sasaran whose indicators all have causes of their own, and a program without sasaran.
LAIN = [("S2.1", "penyebab"), ("S2", "penyebab"), ("S2", "solusi"), ("2.11.03", "penyebab"), ("2.11.03.2.01", "solusi")]


def analisis() -> list[dict[str, Any]]:
    """Return a row of sheet analisis for every combination that is allowed."""
    semua = [(KODE[rujukan], jenis.value) for jenis, boleh in TEMPAT_ANALISIS.items() for rujukan in boleh]
    return [{"rujukan": rujukan, "jenis": jenis} for rujukan, jenis in (*semua, *LAIN)]


def _jenis(anotasi: Any) -> Iterator[Any]:
    """Yield the types of a column, None aside."""
    if get_origin(anotasi) in (UnionType, Union, Annotated) and anotasi != Teks:
        for satu in get_args(anotasi):
            yield from _jenis(satu)
    elif anotasi is not type(None):
        yield anotasi


def _berteks(spek: type[Baris], kolom: str) -> bool:
    bidang = spek.model_fields[kolom]
    penyaring = [satu for satu in bidang.metadata if hasattr(satu, "func")]
    teks = Teks.__metadata__[0].func  # type: ignore[attr-defined]
    return any(satu.func is teks for satu in penyaring) or any(satu == Teks for satu in _jenis(bidang.annotation))


def kata(nomor: int) -> str:
    """Return a word that no report contains."""
    huruf = "bcdfghklmnprstvw"
    return "Zqx" + "".join(huruf[nomor // len(huruf) ** i % len(huruf)] for i in range(3)) + "jq"


def isi_kata(kata_sel: dict[str, tuple[str, str]]) -> dict[str, list[dict[str, Any]]]:
    """Put a word into every text column that its row leaves open."""
    hasil: dict[str, list[dict[str, Any]]] = {}
    for lembar, baris in {**BARIS, "analisis": analisis()}.items():
        spek = LEMBAR[lembar]
        hasil[lembar] = []
        for satu in baris:
            isi = dict(satu)
            for kolom in spek.nama_kolom():
                if (
                    kolom not in isi
                    and _berteks(spek, kolom)
                    and not TAK_DIISI.get((lembar, kolom), lambda _: False)(satu)
                ):
                    isi[kolom] = kata(len(kata_sel))
                    kata_sel[isi[kolom]] = (lembar, kolom)
            hasil[lembar].append(isi)
    return hasil


#: Columns of numbers of which the report has no example, because another column stands for them.
TAK_BERCONTOH = {
    ("pegawai_golongan", "jumlah"),
    ("target", "pagu"),
}

#: Text columns that must stay empty in some rows.
TAK_DIISI: Mapping[tuple[str, str], Any] = {
    ("indikator", "tahun_data_awal"): lambda baris: "data_awal" not in baris,
    ("pegawai_golongan", "golongan"): lambda baris: baris["kelompok"] == "Non ASN",
}


def tulis_lampiran(folder: Path) -> None:
    """Put the pictures that sheet lampiran names into the report folder."""
    (folder / FOLDER_LAMPIRAN).mkdir()
    for satu in BARIS["lampiran"]:
        Image.new("RGB", (40, 30), "green").save(folder / FOLDER_LAMPIRAN / satu["berkas"])


class Lengkap:
    """The report with all words, and its four forms as plain text without blanks."""

    def __init__(self, terbitan: Any, kata_sel: Mapping[str, tuple[str, str]], teks_pdf: Sequence[str]) -> None:
        self.kata_sel, self.laporan = kata_sel, terbitan.laporan
        umum: dict[str, Any] = {
            "judul": "Laporan Kinerja",
            "dinas": self.laporan.nama_dinas,
            "tahun": self.laporan.tahun,
        }
        dokumen = docx.susun(terbitan.blok, **umum, tanggal=self.laporan.params.tanggal)
        with ZipFile(BytesIO(dokumen)) as arsip:
            word = "".join(arsip.read(nama).decode() for nama in arsip.namelist() if nama.endswith(".xml"))
        self.bentuk = {
            "HTML": _rapat(re.sub(r"<[^>]+>", "", re.sub(r"<script.*?</script>", "", terbitan.html, flags=re.DOTALL))),
            "PDF": _rapat("".join(teks_pdf)),
            "DOCX": _rapat(re.sub(r"<[^>]+>", "", word)),
        }
        buku = load_workbook(BytesIO(susun_xlsx(self.laporan)))
        self.xlsx = _rapat("".join(str(sel.value) for lembar in buku for baris in lembar for sel in baris if sel.value))


def _rapat(teks: str) -> str:
    """Leave out what a line break may change."""
    return re.sub(r"[\s\u00a0\u00ad\u200b-]+", "", teks).casefold()


@pytest.fixture(scope="module")
def lengkap(akar: Path, tulis: Any, terbitan: Any, teks_pdf: Any, tmp_path_factory: pytest.TempPathFactory) -> Lengkap:
    """Compose the report with all words once."""
    kata_sel: dict[str, tuple[str, str]] = {}
    isi = isi_kata(kata_sel)
    folder = tulis(tmp_path_factory.mktemp("lengkap"), {}, {}, bernama=isi)
    tulis_lampiran(folder)
    (folder / "narasi" / "penutup.md").write_text('Ada {{ data("peserta") }}.', encoding="utf-8")
    jadi = terbitan.dari(akar, folder)
    return Lengkap(jadi, kata_sel, teks_pdf(jadi.pdf))


def _tak_tercetak(lembar: str, kolom: str) -> bool:
    return bool(alasan_hitung_saja(LEMBAR[lembar].model_fields[kolom]))


@pytest.mark.render
@pytest.mark.parametrize("bentuk", ["HTML", "PDF", "DOCX"])
def test_every_text_is_printed_or_declared(lengkap: Lengkap, bentuk: str) -> None:
    """A word in any text column of any sheet stands in all forms, unless its column says why it does not."""
    teks = lengkap.bentuk[bentuk]
    hilang = {tempat for kata, tempat in lengkap.kata_sel.items() if kata.casefold() not in teks}
    assert {tempat for tempat in hilang if not _tak_tercetak(*tempat)} == set()


@pytest.mark.render
def test_what_is_declared_is_not_printed(lengkap: Lengkap) -> None:
    """A column that is printed is not declared to be for computation only."""
    tercetak = {tempat for kata, tempat in lengkap.kata_sel.items() if kata.casefold() in lengkap.bentuk["HTML"]}
    assert {tempat for tempat in tercetak if _tak_tercetak(*tempat)} == set()


#: Columns that the tables of the Excel export show.
DI_XLSX = {
    "sasaran": ("uraian",),
    "anggaran": ("nama",),
    "sumber_dana": ("sumber", "uraian"),
    "pembanding": ("wilayah",),
    "pk_indikator": ("sasaran",),
}


@pytest.mark.render
def test_the_excel_tables_show_the_texts_of_their_sheets(lengkap: Lengkap) -> None:
    """Names and words of the sheets that Excel tables are made of stand there as well."""
    for kata, (lembar, kolom) in lengkap.kata_sel.items():
        if kolom in DI_XLSX.get(lembar, ()):
            assert kata.casefold() in lengkap.xlsx, (lembar, kolom)


def test_every_sheet_takes_part() -> None:
    """The report of this test has rows on every sheet that the performance report prints."""
    # The quarters of the budget stand in for its realisasi (tests/triwulan), which is filled in here.
    assert {*BARIS, "analisis", "realisasi_subkegiatan"} == {*LKJIP.lembar}
    assert all(_tak_tercetak("publikasi", kolom) for kolom in LEMBAR["publikasi"].nama_kolom())


# --- numbers, dates, choices -------------------------------------------------------------------------------------


def _lain(nilai: object) -> Sequence[Any]:
    """Return other values of the kind of one that is no text."""
    if isinstance(nilai, bool):
        return [not nilai]
    if isinstance(nilai, Enum):
        return [satu for satu in type(nilai) if satu is not nilai]
    if isinstance(nilai, int | Decimal):
        return [nilai + 1, *([nilai - 1] if nilai > 0 else [])]
    return [nilai + dt.timedelta(days=1)] if isinstance(nilai, dt.date) else []


def _kolom_nilai() -> list[tuple[str, str]]:
    """Return the columns that hold numbers, dates or choices and are not declared to be for computation only."""
    return [
        (lembar, kolom)
        for lembar in LKJIP.lembar
        for kolom in LEMBAR[lembar].nama_kolom()
        if not _tak_tercetak(lembar, kolom) and not _berteks(LEMBAR[lembar], kolom)
    ]


@pytest.fixture(scope="module")
def susun(akar: Path, lengkap: Lengkap, sajikan: Any) -> Any:
    """Return the function that shows the report with one cell changed; "" where check refuses the change."""

    def susun(lembar: str = "", urut: int = 0, **isi: object) -> str:
        data = lengkap.laporan.data
        if lembar:
            baris = list(getattr(data, lembar))
            baris[urut] = baris[urut].model_copy(update=isi)
            data = replace(data, **{lembar: tuple(baris)})
            if any(satu.tingkat == "galat" for satu in periksa_silang(data, lengkap.laporan.tahun)):
                return ""
        bahan = lengkap.laporan.bahan
        # As when a folder is read: what is printed of a file stands in its row.
        lampiran, _ = baca_lampiran(bahan.folder, data)
        laporan = Laporan(replace(bahan, data=data, lampiran=lampiran))
        laporan.teks = isi_teks(laporan)
        return str(ke_teks(tanpa_tanda(sajikan(akar, laporan))))

    return susun


@pytest.fixture(scope="module")
def semula(susun: Any) -> str:
    """Return the report as it is."""
    return str(susun())


@pytest.mark.parametrize(("lembar", "kolom"), _kolom_nilai())
def test_every_number_date_and_choice_changes_the_report(
    lengkap: Lengkap, susun: Any, semula: str, lembar: str, kolom: str
) -> None:
    """Another value in a cell is seen in the report, or refused."""
    baris = getattr(lengkap.laporan.data, lembar)
    boleh = isi_pilihan(LEMBAR[lembar].model_fields[kolom].annotation)
    calon = [
        (urut, lain)
        for urut, satu in enumerate(baris)
        for lain in _lain(getattr(satu, kolom))
        if not isinstance(lain, Enum) or lain.value in boleh
    ]
    if not calon:
        kode = [nilai for satu in baris if (nilai := getattr(satu, kolom)) is not None]
        assert all(_rapat(satu) in lengkap.bentuk["HTML"] for satu in kode)
        assert kode or (lembar, kolom) in TAK_BERCONTOH
        return
    assert any(susun(lembar, urut, **{kolom: lain}) not in ("", semula) for urut, lain in calon) or all(
        susun(lembar, urut, **{kolom: lain}) == "" for urut, lain in calon
    )


@pytest.mark.parametrize("contoh", ["kota-semarang/diskopum/2023", "kota-depok/dkum/2023"])
def test_the_examples_lose_no_remark(akar: Path, sajikan: Any, contoh: str) -> None:
    """Every row of sheet analisis of the shipped examples is printed."""
    laporan = buka_folder(akar / "params" / contoh)
    teks = _rapat("".join(_polos(satu) for satu in sajikan(akar, laporan)))
    hilang = [satu.asal.sel("uraian") for satu in laporan.data.analisis if _rapat(laporan.uraian(satu)) not in teks]
    assert hilang == []


def _polos(blok: Any) -> str:
    return json.dumps(json.loads(str(ke_teks(tanpa_tanda((blok,))))), ensure_ascii=False).replace('\\"', '"')
