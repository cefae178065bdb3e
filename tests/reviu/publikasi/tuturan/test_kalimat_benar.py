"""Sentences that look like a contradiction and are none: of other units, other years, classes of a scale."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi

_CAPAIAN = "Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2023"


def _tabel(*baris: tuple[str, str, str, str], satuan: tuple[str, ...] = ()) -> list[Publikasi]:
    kolom = ("Target 2023", "Realisasi 2023", "Capaian 2023 (%)")
    isi = [
        Publikasi(tabel=_CAPAIAN, baris=b, kolom=k, nilai=n)
        for b, *sel in baris
        for k, n in zip(kolom, sel, strict=True)
    ]
    return isi + [
        Publikasi(tabel=_CAPAIAN, baris=b[0], kolom="Satuan", nilai=s) for b, s in zip(baris, satuan, strict=False)
    ]


_TERTIB = ("Persentase desa tertib administrasi", "87,50", "75,00", "85,71")
_GANGGUAN = ("Jumlah kejadian gangguan ketertiban", "25", "21", "116,00")
_AIR = ("Persentase rumah dengan air minum layak", "95,00", "93,10", "98,00")


@pytest.mark.parametrize(
    ("aturan", "kalimat"),
    [
        # How far a target was reached is no end of a change, and no statement that it was reached.
        (
            "publikasi-uraian-jumlah",
            "IKM mencapai 98,42% dari target akhir Renstra sebesar 90,00, sehingga diperlukan peningkatan sebesar 1,42 poin.",
        ),
        (
            "publikasi-kata-banding",
            "Persentase desa tertib administrasi dari target 87,50% terealisasi 75,00% atau tercapai 85,71%.",
        ),
        # Classes of a scale.
        (
            "publikasi-uraian-jumlah",
            "Predikat terdiri atas Baik (85% sampai dengan kurang dari 100%), Cukup (70% sampai dengan kurang dari 85%), "
            "dan Kurang (di bawah 70%).",
        ),
        # The lowest of what is measured in per cent, beside a count.
        (
            "publikasi-kata-banding",
            "Realisasi terendah terdapat pada Persentase desa tertib administrasi yaitu 75,00%.",
        ),
        # What last year's was is compared, not divided.
        (
            "publikasi-hitungan-baris",
            "Dibandingkan target 95,00%, indikator ini belum tercapai dengan capaian 98,00%, namun meningkat dari realisasi "
            "Tahun 2022 sebesar 91,26%.",
        ),
    ],
)
def test_right_sentences(aturan: str, kalimat: str) -> None:
    """Nothing is found in them beside a table that they agree with."""
    assert temuan_kalimat(aturan, kalimat, tabel=_tabel(_TERTIB, _GANGGUAN, _AIR)) == []


def test_superlatives_of_one_unit_are_judged() -> None:
    """Where all rows are counted in one unit, the lowest is another one than the sentence says."""
    kalimat = "Realisasi terendah terdapat pada Persentase rumah dengan air minum layak."
    lain = ("Persentase jalan desa mantap", "80,00", "78,00", "97,50")
    satuan = ("Persen", "Persen", "Persen")
    temuan = temuan_kalimat("publikasi-kata-banding", kalimat, tabel=_tabel(_TERTIB, lain, _AIR, satuan=satuan))
    assert len(temuan) == 1
    campur = ("Persen", "Poin", "Persen")
    assert temuan_kalimat("publikasi-kata-banding", kalimat, tabel=_tabel(_TERTIB, lain, _AIR, satuan=campur)) == []


@pytest.mark.parametrize(("satuan", "banyak"), [("juta rupiah", 0), ("rupiah", 1)])
def test_rounded_amounts_are_no_slip_of_whole_ones(satuan: str, banyak: int) -> None:
    """In millions a table leaves digits out; in rupiah one other digit is a slip."""
    nilai = "54.099,97" if satuan == "juta rupiah" else "54.099.970.125"
    isi = [Publikasi(tabel=f"Tabel 2.3 Anggaran ({satuan})", baris="Jumlah", kolom="Anggaran", nilai=nilai)]
    ucap = "Rp. 54.099.972.000,-" if satuan == "juta rupiah" else "Rp. 54.099.970.126,-"
    kalimat = f"Anggaran Tahun 2023 semula ditetapkan sebesar {ucap} untuk seluruh program."
    baris = [*isi, Publikasi(tabel="Prosa Bab II", baris="Anggaran Tahun 2023 …", kolom="Kalimat", nilai=kalimat)]
    temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    assert sum("berbeda satu angka" in s.pesan for s in temuan) == banyak
