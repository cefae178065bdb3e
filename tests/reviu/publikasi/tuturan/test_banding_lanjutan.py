"""Comparisons without numbers, against the numbers that the sentences before give."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi


def _temuan(*kalimat: str) -> list[str]:
    baris = [b for satu in kalimat if (b := baris_kalimat(Kalimat(satu, "Bab II")))]
    isi = [Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai) for b in baris]
    assert len(isi) == len(kalimat)
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    ("sebelum", "kalimat", "betul", "salah"),
    [
        ("Peserta laki-laki 340 orang dan peserta perempuan 415 orang.", "Peserta perempuan {} daripada peserta laki-laki.", "lebih banyak", "lebih sedikit"),
        ("Kunjungan wisatawan mancanegara 1.250 orang, kunjungan wisatawan nusantara 8.400 orang.", "Kunjungan mancanegara {} daripada nusantara.", "lebih sedikit", "lebih banyak"),
        ("Produksi padi 5.200 ton, sedangkan jagung 6.100 ton.", "Produksi jagung {} dibandingkan dengan padi.", "lebih besar", "lebih kecil"),
    ],
)  # fmt: skip
def test_a_comparison_says_what_the_numbers_before_say(sebelum: str, kalimat: str, betul: str, salah: str) -> None:
    """Which of two groups is larger follows from the numbers that the sentence before gives of each."""
    assert _temuan(sebelum, kalimat.format(betul)) == []
    assert len(_temuan(sebelum, kalimat.format(salah))) == 1


@pytest.mark.parametrize(
    "kalimat",
    [
        "Peserta perempuan lebih sedikit daripada target yang ditetapkan.",
        "Peserta perempuan lebih sedikit daripada tahun sebelumnya.",
        "Peserta perempuan tidak lebih sedikit daripada peserta laki-laki.",
        "Peserta daring lebih sedikit daripada peserta luring.",
    ],
)
def test_what_the_sentence_before_does_not_give_is_open(kalimat: str) -> None:
    """Plans, other years, denials and other groups are not judged."""
    assert _temuan("Peserta laki-laki 340 orang dan peserta perempuan 415 orang.", kalimat) == []
