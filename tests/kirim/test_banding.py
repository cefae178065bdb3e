"""``kinerja diff``: numbers, targets, words and prose that changed, and nothing that only moved."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest

from kinerja.kirim import Beda, JenisBeda, Ragam, baca_sisi, bandingkan_sisi, susun_json, susun_teks
from kinerja.kirim.sisi import sisi_dari_berkas

Ubah = Callable[[Mapping[str, object]], bytes]


def _beda(lama: Mapping[str, bytes], baru: Mapping[str, bytes]) -> tuple[Beda, ...]:
    return bandingkan_sisi(sisi_dari_berkas("lama", lama), sisi_dari_berkas("baru", baru))


def test_each_kind_of_change_is_told_with_its_place(isi_asli: Mapping[str, bytes], ubah_buku: Ubah) -> None:
    """A target, an amount, a word, a new row, prose, a choice and a picture, each once, in this order."""
    buku = ubah_buku(
        {
            "target!C4": 54.5,
            "anggaran!D12": 8070065229,
            "indikator!D5": "Persentase koperasi yang aktif",
            "variabel!A5": "S2.1",
            "variabel!B5": 2023,
            "variabel!C5": "pembilang",
            "variabel!D5": "Wirausaha baru",
            "variabel!E5": 12,
        }
    )
    naskah = isi_asli["narasi/penutup.md"] + b"\nTambahan alinea.\n"
    params = isi_asli["params.yaml"].replace(b"pilihan: {}", b"pilihan: {rumus_efisiensi: rupiah}")
    beda = _beda(
        isi_asli,
        {**isi_asli, "data.xlsx": buku, "narasi/penutup.md": naskah, "params.yaml": params, "narasi/foto.png": b"x"},
    )
    assert [(satu.jenis, satu.ragam, satu.tempat) for satu in beda] == [
        (JenisBeda.TARGET, Ragam.BERUBAH, "target"),
        (JenisBeda.ANGKA, Ragam.BERUBAH, "anggaran"),
        (JenisBeda.BARIS, Ragam.BARU, "variabel"),
        (JenisBeda.TEKS, Ragam.BERUBAH, "indikator"),
        (JenisBeda.NASKAH, Ragam.BARU, "narasi/penutup.md"),
        (JenisBeda.PILIHAN, Ragam.BARU, "params.yaml"),
        (JenisBeda.BERKAS, Ragam.BARU, "narasi/foto.png"),
    ]
    teks = "\n".join(susun_teks(beda))
    assert "target, T1.1, 2023, renstra (sel C4): 54 menjadi 54,5" in teks
    assert "realisasi" not in teks.lower() or "8.070.065.228 menjadi 8.070.065.229" in teks
    assert "“Persentase koperasi aktif” menjadi “Persentase koperasi yang aktif”" in teks
    assert "baru, “Tambahan alinea.”" in teks
    isi = json.loads(susun_json(beda))["beda"]
    assert isi[0] == {
        "jenis": "target",
        "ragam": "berubah",
        "tempat": "target",
        "sebutan": "T1.1, 2023, renstra",
        "lama": "54",
        "baru": "54,5",
        "sel_lama": "C4",
        "sel_baru": "C4",
    }


def test_moving_rows_and_writing_the_same_otherwise_is_no_change(
    asli: Path, isi_asli: Mapping[str, bytes], tmp_path: Path
) -> None:
    """Rows sorted otherwise, a number typed as text, other line ends: the report is the same."""
    buku = openpyxl.load_workbook(asli / "data.xlsx")
    lembar = buku["variabel"]
    isi = [[sel.value for sel in baris] for baris in lembar["A3:G4"]]
    for nomor, baris in enumerate(reversed(isi), start=3):
        for kolom, nilai in enumerate(baris, start=1):
            lembar.cell(nomor, kolom, str(nilai) if isinstance(nilai, int) and kolom == 5 else nilai)
    buku.save(tmp_path / "data.xlsx")
    naskah = isi_asli["narasi/penutup.md"].replace(b"\n", b"\r\n")
    assert not _beda(
        isi_asli, {**isi_asli, "data.xlsx": (tmp_path / "data.xlsx").read_bytes(), "narasi/penutup.md": naskah}
    )


def test_a_row_that_is_gone_and_rows_of_one_key(isi_asli: Mapping[str, bytes], ubah_buku: Ubah) -> None:
    """A row that is not there any more is one difference; of rows with one key the right one is meant."""
    kosong = ubah_buku({f"variabel!{kolom}4": None for kolom in "ABCDEFG"})
    (satu,) = _beda(isi_asli, {**isi_asli, "data.xlsx": kosong})
    assert (satu.jenis, satu.ragam, satu.sel_lama, satu.sel_baru) == (JenisBeda.BARIS, Ragam.HILANG, "A4", "")
    assert "nilai 736" in satu.lama
    kembar = {f"variabel!{kolom}5": isi for kolom, isi in zip("ABCDE", ("S1.1", 2023, "penyebut", "x", 1), strict=True)}
    dua = dict(kembar) | {"variabel!E5": 2}
    (satu,) = _beda({"data.xlsx": ubah_buku(kembar)}, {"data.xlsx": ubah_buku(dua)})
    assert (satu.sel_baru, satu.lama, satu.baru) == ("E5", "1", "2")


def test_within_a_long_paragraph_only_the_words_are_shown() -> None:
    """A reader sees what changed with a few words around it."""
    kata = " ".join(f"kata{nomor}" for nomor in range(100))
    lain = kata.replace("kata50 ", "baru50 ").replace("kata90 ", "")
    beda = _beda({"narasi/penutup.md": kata.encode()}, {"narasi/penutup.md": lain.encode()})
    assert [(satu.lama, satu.baru) for satu in beda] == [
        (
            "... kata46 kata47 kata48 kata49 kata50 kata51 kata52 kata53 kata54 ...",
            "... kata46 kata47 kata48 kata49 baru50 kata51 kata52 kata53 kata54 ...",
        ),
        (
            "... kata86 kata87 kata88 kata89 kata90 kata91 kata92 kata93 kata94 ...",
            "... kata86 kata87 kata88 kata89 kata91 kata92 kata93 kata94 ...",
        ),
    ]


def test_a_workbook_alone_says_nothing_of_prose(asli: Path, tmp_path: Path) -> None:
    """Compared with a folder, prose that does not travel with a workbook is not called gone."""
    shutil.copy(asli / "data.xlsx", tmp_path / "lama.xlsx")
    assert not bandingkan_sisi(baca_sisi(tmp_path / "lama.xlsx"), baca_sisi(asli))


@pytest.mark.parametrize("isi", ["a\x1b[31mb", "a\u202eb"])
def test_what_a_stranger_typed_is_safe_to_print(isi: str) -> None:
    """No sign that a terminal would obey comes through."""
    (baris, *_) = [*susun_teks([Beda(JenisBeda.TEKS, Ragam.BERUBAH, "unit", "x", "a", isi)])][1:]
    assert baris.isprintable()
