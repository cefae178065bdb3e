"""Rules on published plans: sums below a program, form T-C.29, counts of one year."""

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


def _rencana(**ganti: str) -> list[Baris]:
    """Return a plan of three programs without codes, in which some amounts are others."""
    uang = {
        "Dinas Rekaan": "640.000.000",
        "Program Penataan Taman": "300.000.000",
        "Penanaman Pohon": "180.000.000",
        "Pemeliharaan Kolam": "120.000.000",
        "Program Penerangan Jalan": "240.000.000",
        "Penggantian Lampu": "190.000.000",
        "Pengecatan Tiang": "50.000.000",
        "Program Kebersihan": "100.000.000",
        "Pengangkutan Sampah": "100.000.000",
    }
    return [("", nama, {"Target": "5", "Pagu Indikatif (Rp)": ganti.get(nama, isi)}) for nama, isi in uang.items()]


_TERJUMLAH = "publikasi-program-terjumlah"


def test_program_terjumlah() -> None:
    """A program that is not the sum of its rows is named with the sum; so is the row above all programs."""
    assert _temuan("Tabel 4.1 Rencana", _rencana(), _TERJUMLAH) == []
    semua = {"Program Penataan Taman": "330.000.000", "Dinas Rekaan": "670.000.500"}
    temuan = _temuan("Tabel 4.1 Rencana", _rencana(**semua), _TERJUMLAH)
    assert {(s.tercetak, s.seharusnya) for s in temuan} == {
        ("330.000.000", "300.000.000"),
        ("670.000.500", "670.000.000"),
    }


def test_rincian_program_kurang() -> None:
    """Where the row above bears the program out, what is missing is a row: no other amount is asked for."""
    semua = {"Program Penataan Taman": "330.000.000", "Dinas Rekaan": "670.000.000"}
    [temuan] = _temuan("Tabel 4.1 Rencana", _rencana(**semua), _TERJUMLAH)
    assert temuan.seharusnya == ""
    assert "selisih 30.000.000" in temuan.pesan


def test_program_di_samping_indikatornya() -> None:
    """Where the indicator names the row, the program stands beside it; its second indicator begins no other program."""
    nama = {"Program Penataan Taman": "Luas taman", "Program Penerangan Jalan": "Jalan terang"}
    isi = [(sebut, nama.get(sebut, f"Indikator {sebut}"), sel) for _, sebut, sel in _rencana()]
    isi.insert(2, ("Program Penataan Taman", "Indeks taman", {"Target": "7"}))
    assert _temuan("Tabel 2.4 Reviu", isi, _TERJUMLAH) == []
    ubah = [
        (i, n, {**sel, "Pagu Indikatif (Rp)": "250.000.000"}) if n == "Jalan terang" else (i, n, sel)
        for i, n, sel in isi
    ]
    assert "240.000.000" in {s.seharusnya for s in _temuan("Tabel 2.4 Reviu", ubah, _TERJUMLAH)}


def test_program_tanpa_rincian_utuh() -> None:
    """A table that lists only some of the kegiatan says nothing of sums."""
    semua = {"Penanaman Pohon": "80.000.000", "Penggantian Lampu": "90.000.000"}
    assert _temuan("Tabel 4.2 Kegiatan Unggulan", _rencana(**semua), _TERJUMLAH) == []


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
