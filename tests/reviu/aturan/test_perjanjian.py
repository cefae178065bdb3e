"""Agreements of officials: when they were signed, by whom, and what they promise."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("murni", "perubahan", "harap"),
    [
        ("4 Januari 2024", "4 Januari 2024", []),
        ("4 Januari 2024", "3 Januari 2024", ["G4"]),
        (None, "2 Oktober 2023", ["G4"]),
        ("1 Januari 2024", "31 Desember 2024", []),
        ("31 Desember 2023", "1 Januari 2025", ["G3", "G4"]),
    ],
)
def test_when_forms_are_signed(murni: str | None, perubahan: str, harap: list[str], isi: Any, temukan: Any) -> None:
    """Within the year and not before the original, on its day at the earliest; a form without date hides none after it."""
    isi.ubah("pk", "PK-01", tanggal=murni).ubah("pk", "PK-02", tanggal=perubahan)
    assert [d.tempat for d in temukan("tanggal-pk", isi)] == [f"data.xlsx, pk!{sel}" for sel in harap]


def test_posts_without_form_are_named(isi: Any, temukan: Any) -> None:
    """By their names, and out of how many."""
    isi.tambah("unit", "B2", "Bidang Sarana", "bidang", "K", "Kepala Bidang Sarana")
    isi.tambah("unit", "B3", "Bidang Niaga", "bidang", "K", "Kepala Bidang Niaga")
    (satu,) = temukan("jabatan-tanpa-formulir", isi)
    assert satu.pesan == (
        "2 dari 3 jabatan bidang tidak mempunyai formulir perjanjian kinerja: Kepala Bidang Sarana dan "
        "Kepala Bidang Niaga."
    )


def test_where_no_post_of_a_rank_has_a_form_none_is_missed(isi: Any, temukan: Any) -> None:
    """Only what some of a rank have is expected of all; a unit without post has none to sign."""
    isi.ubah("pk", "PK-05", jabatan="Camat")
    isi.tambah("unit", "B2", "Bidang Sarana", "bidang", "K", None)
    assert temukan("jabatan-tanpa-formulir", isi) == []


@pytest.mark.parametrize(("anak", "harap"), [(40, []), (41, ["sejalan dengan jumlah bawahannya, 41"])])
def test_what_sub_kegiatan_promise_together(anak: int, harap: list[str], isi: Any, temukan: Any) -> None:
    """As many as their kegiatan is right, one more is not."""
    isi.ubah("target", "SK3", pk_perubahan=anak)
    assert [d.seharusnya for d in temukan("target-bawahan", isi)] == harap


@pytest.mark.parametrize(("iku", "sebutan"), [("ya", "IKU"), ("tidak", "Indikator sasaran")])
def test_an_indicator_outside_the_agreement_is_called_what_it_is(
    iku: str, sebutan: str, isi: Any, temukan: Any
) -> None:
    """An indicator of a sasaran that is promised by another one is missed, IKU or not."""
    for pk in ("PK-01", "PK-02", "PK-03"):
        isi.baris["pk_indikator"] = [s for s in isi.baris["pk_indikator"] if (s["pk"], s["indikator"]) != (pk, "S1.2")]
    isi.ubah("indikator", "S1.2", iku=iku)
    (satu,) = temukan("indikator-di-luar-pk", isi)
    assert satu.pesan.startswith(f"{sebutan} “Pertumbuhan omzet pedagang” (S1.2)")


def test_a_sasaran_that_nobody_promises_is_told_once(isi: Any, temukan: Any) -> None:
    """Its only indicator, which is no IKU, is not missed beside it."""
    isi.ubah("indikator", "S2.1", iku="tidak")
    isi.baris["pk_indikator"] = [satu for satu in isi.baris["pk_indikator"] if satu["indikator"] != "S2.1"]
    assert len(temukan("sasaran-di-luar-pk", isi)) == 1
    assert temukan("indikator-di-luar-pk", isi) == []


def test_the_wording_of_every_form_is_compared(isi: Any, temukan: Any) -> None:
    """What stands beside an indicator of a program hides none after it."""
    isi.tambah("pk_indikator", "PK-07", "Rumusan lain", "T1.1")
    assert [d.tempat for d in temukan("rumusan-sasaran-pk", isi)] == ["data.xlsx, pk_indikator!B20"]
