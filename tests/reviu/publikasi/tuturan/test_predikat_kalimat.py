"""Ratings and letters in sentences, against the table of what they name, the printed scale, and the score beside them."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_SKALA = (("≥ 85", "Sangat Baik"), ("70 - 84,99", "Baik"), ("50 - 69,99", "Sedang"), ("< 50", "Kurang"))
_HASIL = (
    ("Persentase embung berfungsi", "78,00", "Baik"),
    ("Rasio saluran tertata", "91,00", "Sangat Baik"),
    ("Luas sawah beririgasi", "55,00", "Sedang"),
    ("Indeks layanan air", "95,00", "Sangat Baik"),
)
_TABEL = [
    *(
        Publikasi(tabel="Tabel 3.1 Skala", baris=str(n), kolom=kolom, nilai=nilai)
        for n, satu in enumerate(_SKALA)
        for kolom, nilai in zip(("Interval", "Kriteria"), satu, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 3.2 Capaian Kinerja", baris=satu[0], kolom=kolom, nilai=nilai)
        for satu in _HASIL
        for kolom, nilai in zip(("Capaian (%)", "Interpretasi"), satu[1:], strict=True)
    ),
    Publikasi(tabel="Tabel 3.3 Capaian Lain", baris="Panjang tanggul terawat", kolom="Capaian (%)", nilai="88,00"),
    Publikasi(tabel="Tabel 3.4 Hasil Evaluasi", baris="Nilai SAKIP", kolom="Target", nilai="A"),
    Publikasi(tabel="Tabel 3.4 Hasil Evaluasi", baris="Nilai SAKIP", kolom="Realisasi", nilai="BB"),
]


def _temuan(*kalimat: str) -> list[str]:
    baris = [baris_kalimat(Kalimat(satu, "Bab III")) for satu in kalimat]
    isi = [Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai) for b in baris if b is not None]
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, *isi], tahun=2023).temuan]
    return [t.tercetak for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Persentase embung berfungsi terealisasi 78 persen dengan capaian “{}”.", "baik", "sangat baik"),
        ("Rasio saluran tertata mencapai 91 persen dari target dengan kategori {}.", "Sangat Baik", "Sedang"),
        ("Luas sawah beririgasi tergolong {} pada tahun 2023 dengan 55 persen.", "sedang", "kurang"),
        (
            "Secara umum balai berpredikat {} dengan rata-rata capaian 79,75% dan serapan anggaran 94,10%.",
            "Baik",
            "Sangat Baik",
        ),
        ("Panjang tanggul terawat masuk kategori {}.", "sangat baik", "baik"),
        ("Luas sawah beririgasi naik. Capaian tersebut termasuk kategori {}.", "sedang", "baik"),
        ("Luas sawah beririgasi naik. Dengan demikian predikatnya {}.", "sedang", "baik"),
        ("Saluran itu rapi dengan capaian 91,00 persen. Capaian ini tergolong {}.", "sangat baik", "sedang"),
        ("Hasil evaluasi akuntabilitas kinerja dinas berpredikat {}.", "BB", "B"),
        ("Nilai SAKIP tahun 2023 memperoleh nilai {}.", "BB", "CC"),
        ("Evaluasi SAKIP menghasilkan nilai 72,40 ({}).", "BB", "B"),
        ("Pada evaluasi SAKIP diraih nilai 72,40 dengan predikat {}.", "BB", "A"),
        ("Predikat {} (72,40) diraih pada evaluasi SAKIP.", "BB", "B"),
        ("Indeks reformasi birokrasi sebesar 62,15 atau berpredikat {}.", "B", "BB"),
    ],
)
def test_predikat_kalimat(pola: str, benar: str, salah: str) -> None:
    """A sentence that says what table, scale and score say gives nothing; with another rating it is named."""
    assert _temuan(pola.format(benar)) == []
    assert _temuan(pola.format(salah)) == [pola.format(salah)]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Evaluasi SAKIP naik dari 68,10 (B) menjadi 72,40 (BB).",
        "SAKIP Kabupaten Umbul memperoleh predikat B.",
        "Nilai SAKIP tahun 2022 berpredikat B.",
        "Target nilai SAKIP adalah A.",
        "Skala SAKIP memberi predikat B pada nilai di atas 60 sampai dengan 70 (B).",
        "Indeks layanan air sebesar 3,2 berada pada kategori baik menurut survei.",
        "Persentase embung berfungsi pada tahun sebelumnya berkategori sedang.",
        "Capaian tersebut termasuk kategori sangat baik.",
        "Indeks reformasi birokrasi bernilai 70,00 dengan predikat B.",
    ],
)
def test_predikat_lain(kalimat: str) -> None:
    """Other years, agencies, targets, scales and ratings of an index itself are no contradictions."""
    assert _temuan(kalimat) == []


def test_dua_huruf() -> None:
    """Two sentences that give one evaluation different letters contradict each other where no table decides."""
    kalimat = ("Indeks reformasi birokrasi dinas berpredikat BB.", "Hasil reformasi birokrasi dinas berpredikat A.")
    assert _temuan(*kalimat) == [kalimat[1]]
    assert _temuan(kalimat[0], kalimat[1].replace(" A.", " BB.")) == []


@pytest.mark.parametrize(
    ("kolom", "benar", "salah"),
    [
        (("Nilai", "Predikat"), ("72,40", "BB"), ("72,40", "B")),
        (("Target", "Realisasi"), ("BB (70,10)", "BB (72,40)"), ("BB (70,10)", "BB (68,20)")),
        (("Target", "Realisasi"), ("80,10 (A)", "72,40 (BB)"), ("80,10 (A)", "72,40 (A)")),
    ],
)
def test_huruf_sebaris(kolom: tuple[str, str], benar: tuple[str, str], salah: tuple[str, str]) -> None:
    """The only row on an evaluation is held against the scale of SAKIP, its letter in a column or beside its score."""
    for isi, harap in ((benar, []), (salah, [salah[1]])):
        baris = [
            Publikasi(tabel="Tabel 3.7 Hasil", baris="Indeks reformasi birokrasi", kolom=k, nilai=n)
            for k, n in zip(kolom, isi, strict=True)
        ]
        semua = [
            t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan if t.temuan.aturan == "publikasi-predikat"
        ]
        assert [t.tercetak for t in semua] == harap


def test_dua_tabel() -> None:
    """Two tables that print one evaluation of one year with two letters contradict each other."""
    lain = [("Tabel 3.8 Perbandingan", "Target Akhir Renstra", "A"), ("Tabel 3.8 Perbandingan", "Realisasi 2023", "B")]
    baris = [Publikasi(tabel=t, baris="Nilai SAKIP", kolom=k, nilai=n) for t, k, n in lain]
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, *baris], tahun=2023).temuan]
    assert [t.tercetak for t in semua if t.aturan == "publikasi-predikat"] == ["B"]
