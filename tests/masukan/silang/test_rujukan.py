"""Rules on codes that point to another sheet, each alone on the Semarang workbook."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom", "nilai", "pesan"),
    [
        ("unit", "SEK", "induk", "KADISS", "kode “KADISS” tidak ada pada lembar unit; mungkin maksudnya “KADIS”"),
        ("pegawai_golongan", 3, "unit", "KDIS", "mungkin maksudnya “KADIS”"),
        ("pegawai_pendidikan", 3, "unit", "KDIS", "mungkin maksudnya “KADIS”"),
        ("sasaran", "S1", "tujuan", "T9", "kode “T9” tidak ada pada lembar tujuan"),
        ("sumber_dana", 3, "kode", "2.17.05.2.01.11", "mungkin maksudnya “2.17.05.2.01.01”"),
        ("realisasi", ("S2.1", 2022), "indikator", "S2.11", "pada lembar indikator; mungkin maksudnya “S2.1”"),
        ("pembanding", 3, "indikator", "S11", "mungkin maksudnya “S1.1”"),
        (
            "analisis",
            3,
            "rujukan",
            "XYZ",
            "kode “XYZ” tidak ada pada lembar tujuan atau sasaran atau indikator atau anggaran",
        ),
        ("pk_indikator", 3, "pk", "PK-99", "kode “PK-99” tidak ada pada lembar pk"),
        ("pk_indikator", 3, "indikator", "S1.9", "kode “S1.9” tidak ada pada lembar indikator"),
        ("pk_anggaran", 3, "pk", "PK-1", "mungkin maksudnya “PK-"),
        ("pk_anggaran", 3, "kode", "2.17.11", "mungkin maksudnya “2.17.01”"),
        ("tujuan", "T1", "misi", 9.0, "misi nomor 9 tidak ada pada lembar visi_misi"),
    ],
)
def test_kode_tidak_ada(buku: Any, lembar: str, kunci: object, kolom: str, nilai: object, pesan: str) -> None:
    """A code that no sheet holds is named, with the nearest one."""
    sel = buku.ubah(lembar, kunci, kolom, nilai)
    buku.hanya(lembar, sel, "kode_tidak_ada", pesan)


def test_kode_target_tidak_ada(buku: Any) -> None:
    """A target of an unknown indicator is named, and the indicator that now has none."""
    sel = buku.ubah("target", ("S1.1", 2023), "indikator", "S1.l")
    assert buku.ringkas() == [
        ("indikator", buku.alamat("indikator", "S1.1", "kode"), "tanpa_target"),
        ("target", sel, "kode_tidak_ada"),
    ]


@pytest.mark.parametrize(
    ("induk", "pesan"),
    [
        ("S9", "induk “S9” bukan sasaran yang ada pada lembar sasaran"),
        ("T1", "induk “T1” bukan sasaran yang ada pada lembar sasaran"),
        ("2.17.01", "induk “2.17.01” bukan sasaran"),
    ],
)
def test_induk_indikator(buku: Any, induk: str, pesan: str) -> None:
    """The parent of an indicator is of the level that the indicator names."""
    sel = buku.ubah("indikator", "S2.1", "induk", induk)
    buku.hanya("indikator", sel, "induk_salah", pesan)


@pytest.mark.parametrize(
    ("baris", "nomor", "kode"), [(3, 1.0, "nomor_visi"), (4, "", "nomor_misi"), (4, 0.0, "nomor_misi")]
)
def test_nomor_misi(buku: Any, baris: int, nomor: object, kode: str) -> None:
    """A visi bears no number; of misi all do, from 1 on, or none."""
    sel = buku.ubah("visi_misi", baris, "nomor", nomor)
    assert ("visi_misi", sel, kode) in buku.ringkas()


def test_lembar_yang_ditunjuk_masih_kosong(buku: Any) -> None:
    """A sheet that others point to and nobody has filled in is told once, before the report would break on it."""
    for nomor in range(3, 40):
        if nomor <= len(buku.lembar["unit"]):
            buku.kosongkan("unit", nomor)
    pesan = [satu.pesan for satu in buku.galat() if (satu.lembar, satu.tingkat) == ("unit", "galat")]
    assert len(pesan) == 1
    assert pesan[0].startswith("belum berisi satu baris pun, padahal kodenya dipakai lembar ")
