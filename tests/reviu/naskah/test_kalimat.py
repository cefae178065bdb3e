"""Prose sentence by sentence: where each stands, what was typed, and what placeholders print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja.laporan import Laporan
from kinerja.masukan import Narasi
from kinerja.reviu.naskah.kalimat import Kalimat, baca_kalimat


def _baca(laporan: Laporan, teks: str) -> list[Kalimat]:
    """Read a text as the only file of prose, in the sentences of that file."""
    bahan = replace(laporan.bahan, narasi={"penutup": Narasi("narasi/penutup.md", teks)})
    return [satu for satu in baca_kalimat(Laporan(bahan)) if satu.tempat.startswith("narasi/")]


def test_where_a_sentence_stands(semarang: Laporan) -> None:
    """By its line in the file, placeholders that take several lines counted, and by no line that is empty."""
    teks = (
        'Satu. Dua {{ total.pagu }} rupiah.\n\nTiga {{\nindikator("S1.1").realisasi\n}} dan '
        '{{ indikator("S1.1").target }}. Empat!\nLima {{ total.pagu }}.\nEnam.'
    )
    assert [(satu.tempat, satu.isi.replace("\u00a0", " "), satu.penanda) for satu in _baca(semarang, teks)] == [
        ("narasi/penutup.md baris 1", "Satu.", ()),
        ("narasi/penutup.md baris 1", "Dua Rp31.826.684.236 rupiah.", ("total.pagu",)),
        (
            "narasi/penutup.md baris 3",
            "Tiga 77,04 % dan 76,50 %.",
            ('indikator("S1.1").realisasi', 'indikator("S1.1").target'),
        ),
        ("narasi/penutup.md baris 3", "Empat!", ()),
        ("narasi/penutup.md baris 6", "Lima Rp31.826.684.236.", ("total.pagu",)),
        ("narasi/penutup.md baris 7", "Enam.", ()),
    ]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Naik 5 %. Turun lagi.", ["Naik 5 %.", "Turun lagi."]),
        ("Menurut PP No. 8 berlaku. (Lihat Bab I.) Selesai", ["Menurut PP No. 8 berlaku.", "(Lihat Bab I.) Selesai"]),
        ("Pukul 07.30 dimulai, mis. pagi.", ["Pukul 07.30 dimulai, mis. pagi."]),
        ("Lihat ![Peta. Kota](peta. Kota.png) ini.", ["Lihat ![Peta.", "Kota] ini."]),
        ("Huruf \ue105 lain.", ["Huruf \ue105 lain."]),
    ],
)
def test_where_a_sentence_ends(semarang: Laporan, teks: str, harap: list[str]) -> None:
    """At a stop before a capital; abbreviations, hours and the address of a picture end none."""
    assert [satu.isi for satu in _baca(semarang, teks)] == harap


def test_cells_of_the_workbook_are_read_too(semarang: Laporan) -> None:
    """Under the name of their cell, whatever stands on how many lines."""
    satu = semarang.data.analisis[0]
    data = replace(semarang.data, analisis=(satu.model_copy(update={"uraian": "Satu baris.\nDua {{ total.pagu }}."}),))
    kalimat = baca_kalimat(Laporan(replace(semarang.bahan, data=data, narasi={})))
    letak = f"data.xlsx, {satu.asal.sel('uraian')}"
    assert [k.isi.replace("\u00a0", " ") for k in kalimat if k.tempat == letak] == [
        "Satu baris.",
        "Dua Rp31.826.684.236.",
    ]
    assert not [k for k in kalimat if "baris" in k.tempat]


def test_what_a_sentence_names_by_placeholder() -> None:
    """Kind and code of each; a total has no code."""
    kalimat = Kalimat("x", "x", "x", ('peringkat("S1.2")', "anggaran( '2.17' ).sisa", "total.pagu"))
    assert kalimat.rujukan == {("peringkat", "S1.2"), ("anggaran", "2.17")}
