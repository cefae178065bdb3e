"""Money in two places: whose it is, and under which name."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("pemilik", "akhir"),
    [
        (True, "pada PK-04 (Sekretaris); pagunya ada pada PK-05 (Kepala Bidang Layanan)."),
        (False, "pada PK-04 (Sekretaris)."),
    ],
)
def test_who_has_the_money_is_told_where_somebody_below_the_head_has_it(
    pemilik: bool, akhir: str, isi: Any, temukan: Any
) -> None:
    """The head has all programs, and is no answer to the question whose a sub kegiatan is."""
    isi.ubah("pk", "PK-07", atasan="Sekretaris")
    if not pemilik:
        isi.hapus("pk_anggaran", "PK-05")
    (satu,) = temukan("anggaran-di-luar-atasan", isi)
    assert satu.pesan.endswith(akhir)


@pytest.mark.parametrize(
    ("nama", "harap"),
    [
        (["DAK Non Fisik", "DAK Nonfisik"], [("B5", "DAK Nonfisik", "DAK Non Fisik")]),
        (["dak non-fisik"], [("B4", "dak non-fisik", "DAK Non Fisik")]),
        (["Bantuan Provinsi", "Bantuan provinsi"], [("B5", "Bantuan provinsi", "Bantuan Provinsi")]),
    ],
)
def test_a_source_is_held_against_all_before_it(
    nama: list[str], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """One that is repeated as it stands is no other name, and what follows it is looked at too; case and signs make one."""
    for satu in nama:
        isi.tambah("sumber_dana", "3.30.01.2.01.0001", satu, 1_000, 1_000)
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("nama-sumber-dana", isi)]
    assert hasil == [(f"data.xlsx, sumber_dana!{sel}", tulis, benar) for sel, tulis, benar in harap]
