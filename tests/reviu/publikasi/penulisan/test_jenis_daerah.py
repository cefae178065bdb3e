"""A region is a kabupaten or a kota wherever it is named."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi

_KOTA = ("Pelatihan di Kota Depok diikuti 30 peserta.", "Kota Depok mendapat penghargaan utama tahun ini.")


def _temuan(*kalimat: str) -> list[tuple[str, str]]:
    baris = [
        Publikasi(tabel="Prosa 3.1 Capaian", baris=f"{n} {teks[:20]}", kolom="Kalimat", nilai=teks)
        for n, teks in enumerate(kalimat)
    ]
    semua = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    return [(s.tercetak, s.seharusnya) for s in semua if s.aturan == "publikasi-jenis-daerah"]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Juara kedua diraih Kabupaten Depok dalam lomba itu.", [("Kabupaten Depok", "Kota Depok")]),
        ("Juara kedua diraih Kab. Depok Tahun 2023 dalam lomba itu.", [("Kab. Depok", "Kota Depok")]),
        ("Juara kedua diraih Kabupaten/Kota Depok dalam lomba itu.", []),
        ("Juara kedua diraih Kabupaten Depok Utara dalam lomba itu.", []),
        ("Juara kedua diraih Kabupaten Bogor dalam lomba itu.", []),
    ],
)
def test_kinds_of_regions(kalimat: str, harap: list[tuple[str, str]]) -> None:
    """A kabupaten of the name of a kota is named; a name that goes on is another one."""
    assert _temuan(*_KOTA, kalimat) == harap


def test_how_sure_a_kota_is() -> None:
    """One mention makes no kota, two mentions of a kabupaten no slip, and some names are borne by both."""
    salah = "Juara kedua diraih Kabupaten Depok dalam lomba itu."
    assert _temuan(_KOTA[0], salah) == []
    assert _temuan(*_KOTA, salah, "Kabupaten Depok juga hadir pada acara.") == []
    assert _temuan(*(k.replace("Depok", "Bogor") for k in (*_KOTA, salah))) == []
