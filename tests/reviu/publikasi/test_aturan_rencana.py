"""Rules on published plans: form T-C.29, counts of one year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

Baris = tuple[str, str, dict[str, str]]


def _temuan(tabel: str, isi: list[Baris], aturan: str) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom=kolom, nilai=nilai, induk=induk or None)
        for induk, nama, sel in isi
        for kolom, nilai in sel.items()
    ]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan if s.temuan.aturan == aturan]


_KOLOM = (
    "Target Renstra Tahun 2016-2021",
    "Realisasi Target Kinerja s/d tahun 2018",
    "Target Renja tahun 2019",
    "Realisasi Renja tahun 2019",
    "Target Renja tahun 2020",
    "Realisasi Program dan Kegiatan s/d tahun 2020",
)
_TINGKAT = "Tingkat Capaian Realisasi Target Renstra (%)"


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("520 kop", "160", "120", "270", "120", "590"), ["550"]),
        (("520 kop", "160", "120", "270", "120", "550"), []),
        (("520 kop", "160", "120", "270", "120", "120"), []),  # not cumulative: the last
        (("60%", "56,07%", "55%", "59,68%", "58%", "58%"), []),
        (("60%", "56,07%", "55%", "59,68%", "58%", "173%"), ["58"]),
        (("100%", "100% (40%)", "100% (20%)", "100% (20%)", "100% (20%)", "100% (60%)"), []),
        (("12 bulan", "12", "", "", "", "12"), []),
        (("12 bulan", "12", "", "", "", "13"), ["12"]),
    ],
)
def test_evaluasi(isi: tuple[str, ...], harap: list[str]) -> None:
    """Column 10 is the sum of columns 5, 7 and 9, or the last of them, which percentages and parts always are."""
    sel = {kolom: nilai for kolom, nilai in zip(_KOLOM, isi, strict=True) if nilai} | {_TINGKAT: "-"}
    genap = dict(zip(_KOLOM, ("500 orang", "100", "50", "50", "50", "200"), strict=True)) | {_TINGKAT: "40,00"}
    baris = [("", "Koperasi yang difasilitasi", sel), ("", "Pengurus yang dilatih", genap)]
    temuan = _temuan("Tabel 2.1 Evaluasi Renja", baris, "publikasi-evaluasi-renja")
    assert [s.seharusnya for s in temuan] == harap
    assert all(s.tingkat is Tingkat.PERINGATAN for s in temuan)


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Pada Tahun Anggaran 2019 dana membiayai 1 urusan, 7 program dan 39 kegiatan di dinas ini.", 1),
        ("Pada Tahun Anggaran 2019 dana membiayai 1 urusan, 7 program dan 44 kegiatan di dinas ini.", 0),
        ("Pada Tahun Anggaran 2020 dana membiayai 1 urusan, 7 program dan 39 kegiatan di dinas ini.", 0),
        ("Pada Tahun Anggaran 2019 dana terbesar membiayai 39 kegiatan di dinas ini.", 0),
    ],
)
def test_cacah_setahun(kalimat: str, banyak: int) -> None:
    """Programs and kegiatan of one year are counted the same wherever they are counted together."""
    baris = [
        ("", "Bab II", {"Kalimat": "Tahun 2019 dinas melaksanakan 7 program dengan 44 kegiatan menurut rencana."}),
        ("", "Bab II b", {"Kalimat": kalimat}),
    ]
    assert len(_temuan("Prosa Bab II", baris, "publikasi-cacah-setahun")) == banyak
