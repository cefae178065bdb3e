"""Rating scales that a region defines: all that can be wrong with one is said."""

from __future__ import annotations

import copy
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from kinerja.angka import DasarHitung
from kinerja.model import Kabupaten, SkalaDaerah, cacat_skala, muat_skala, skala_dikenal

SEHAT: dict[str, Any] = {
    "id": "skala-daerah",
    "nama": "Skala daerah",
    "sumber": "Peraturan Bupati Nomor 1 Tahun 2024",
    "kelas": [
        {"predikat": "Baik", "tingkat": 5, "bawah": 90, "bawah_termasuk": "ya"},
        {"predikat": "Cukup", "tingkat": 3, "bawah": "69,5", "bawah_termasuk": True, "atas": 90},
        {"predikat": "Kurang", "tingkat": 1, "atas": 69.5},
    ],
}


def test_a_sound_scale() -> None:
    """Bounds may be written as numbers or as people write them; the scale then counts beside the shipped ones."""
    skala = SkalaDaerah.model_validate(SEHAT)
    assert [kelas.bawah for kelas in skala.kelas] == [Decimal(90), Decimal("69.5"), None]
    assert [*skala_dikenal([skala])] == [*muat_skala(), "skala-daerah"]


def _kelas(nomor: int, **isi: object) -> Callable[[dict[str, Any]], None]:
    return lambda skala: skala["kelas"][nomor].update(isi)


SALAH: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "celah": (_kelas(1, bawah=71), "nilai 70,99 tidak mempunyai kelas"),
    "celah di batas": (_kelas(0, bawah_termasuk="tidak"), "nilai 90,00 tidak mempunyai kelas"),
    "puncak tertutup": (_kelas(0, atas=100, atas_termasuk="ya"), "nilai 100,01 tidak mempunyai kelas"),
    "dasar tertutup": (_kelas(2, bawah=10), "nilai 0,00 tidak mempunyai kelas"),
    "tumpang tindih": (_kelas(1, atas_termasuk="ya"), "nilai 90,00 masuk lebih dari satu kelas (Baik, Cukup)"),
    "tumpang tindih lebar": (_kelas(2, atas=80), "masuk lebih dari satu kelas (Cukup, Kurang)"),
    "batas terbalik": (_kelas(1, bawah=95), "batas bawah 95 lebih besar daripada batas atas 90"),
    "kelas kosong": (_kelas(1, bawah=90), "tidak memuat satu nilai pun"),
    "sisi tanpa batas": (_kelas(2, bawah_termasuk="ya"), "bawah_termasuk diisi, padahal batas bawah kosong"),
    "tingkat tinggi": (_kelas(0, tingkat=6), "less than or equal to 5"),
    "tingkat nol": (_kelas(2, tingkat=0), "greater than or equal to 1"),
    "tingkat terbalik": (_kelas(2, tingkat=4), "tingkat kelas “Kurang” lebih tinggi daripada “Cukup” di atasnya"),
    "predikat kosong": (_kelas(1, predikat=" "), "belum diisi"),
    "predikat ganda": (_kelas(1, predikat="BAIK"), "predikat “baik” dipakai dua kelas"),
    "urutan": (lambda skala: skala["kelas"].reverse(), "urutkan dari yang terbaik"),
    "satu kelas": (lambda skala: skala.update(kelas=[{"predikat": "Baik", "tingkat": 5}]), "kelas kurang dari dua"),
    "tanpa kelas": (lambda skala: skala.update(kelas=[]), "kelas kurang dari dua"),
    "id": (lambda skala: skala.update(id="Skala Daerah"), "String should match pattern"),
    "sumber kosong": (lambda skala: skala.update(sumber=""), "belum diisi"),
    "batas bukan angka": (_kelas(0, bawah="sembilan puluh"), "sembilan puluh"),
    "batas tak hingga": (_kelas(0, bawah=float("inf")), "inf"),
}


@pytest.mark.parametrize("nama", SALAH)
def test_a_faulty_scale_is_refused(nama: str) -> None:
    """Every fault of a scale has its sentence."""
    rusak, pesan = SALAH[nama]
    isi = copy.deepcopy(SEHAT)
    rusak(isi)
    with pytest.raises(ValidationError) as salah:
        SkalaDaerah.model_validate(isi)
    assert any(pesan in satu["msg"] or pesan in str(satu["input"]) for satu in salah.value.errors())


@pytest.mark.parametrize("milik", [["permendagri-86-2017-atas"], ["skala-daerah", "skala-daerah"]])
def test_an_id_names_one_scale(milik: list[str]) -> None:
    """A region can neither replace a shipped scale nor give an id twice."""
    isi = {"nama": "x", "provinsi": "x", "pemerintah": "x", "kepala_daerah": "x", "ibu_kota": "x"}
    with pytest.raises(ValidationError, match="sudah dipakai"):
        Kabupaten.model_validate({**isi, "skala": [{**SEHAT, "id": satu} for satu in milik]})


def test_a_gap_between_printed_values_counts_on_the_exact_basis() -> None:
    """Where values are not rounded before they are judged, what lies between two printed ones needs a class too."""
    skala = muat_skala()["ketercapaian-dan-kategori"]
    assert "nilai di antara 74,99 dan 75,00 tidak mempunyai kelas" in cacat_skala(skala, DasarHitung.PENUH)
    assert not any("di antara" in satu for satu in cacat_skala(skala))
    assert cacat_skala(muat_skala()["permendagri-86-2017-atas"], DasarHitung.PENUH) == ()
