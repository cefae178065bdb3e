"""Rules for optional columns: years of validity, national targets, own codes, staff without genders."""

from __future__ import annotations

from typing import Any

import pytest


def _lama(buku: Any, kode: str = "L9.9", **lain: object) -> int:
    """Add an indicator of sasaran S1 that ended in 2021; return its row."""
    isi = {
        "kode": kode, "level": "sasaran", "induk": "S1", "nama": "Indikator lama", "satuan": "%", "arah": "naik",
        "desimal": 2, "iku": "tidak", "cara realisasi": "langsung", "berlaku sampai": 2021,
    }  # fmt: skip
    return int(buku.tambah("indikator", **{**isi, **lain}))


def test_indikator_lama_tanpa_target(buku: Any) -> None:
    """An indicator that is not in use in the year of the report needs no target."""
    _lama(buku)
    assert buku.ringkas() == []


def test_masa_berlaku_terbalik(buku: Any) -> None:
    """The years of an indicator run forward."""
    _lama(buku, **{"berlaku mulai": 2022})
    assert [satu[2] for satu in buku.ringkas()] == ["masa_berlaku_terbalik"]


def test_menggantikan(buku: Any) -> None:
    """A replaced indicator ends before the new one begins."""
    _lama(buku)
    buku.ubah("indikator", "S1.1", "menggantikan", "L9.9")
    sel = buku.ubah("indikator", "S1.1", "berlaku mulai", 2022)
    assert buku.ringkas() == []
    buku.ubah("indikator", "S1.1", "berlaku mulai", 2021)
    pesan = "“S1.1” mulai 2021, padahal “L9.9” yang digantikannya berlaku sampai 2021"
    buku.hanya("indikator", sel, "masa_berlaku_bertumpuk", pesan)


@pytest.mark.parametrize(("mulai", "sampai"), [(None, 2021), (2022, None)])
def test_menggantikan_tanpa_tahun(buku: Any, mulai: int | None, sampai: int | None) -> None:
    """Both indicators say when the change was."""
    buku.ubah("indikator", "S2.1", "berlaku mulai", mulai or "")
    buku.ubah("indikator", "S2.1", "menggantikan", "L9.9")
    _lama(buku, **({"berlaku sampai": sampai} if sampai else {"berlaku sampai": "", "berlaku mulai": 2024}))
    assert [satu[2] for satu in buku.ringkas()] == ["masa_berlaku_kosong"]


def test_menggantikan_yang_tidak_ada(buku: Any) -> None:
    """The replaced indicator is on the sheet."""
    sel = buku.ubah("indikator", "S1.1", "menggantikan", "S9.9")
    assert ("indikator", sel, "kode_tidak_ada") in buku.ringkas()


def test_nilai_di_luar_masa_berlaku(buku: Any) -> None:
    """A value of a year in which the indicator was not in use is warned of: it will not be printed."""
    _lama(buku)
    baris = buku.tambah("realisasi", indikator="L9.9", tahun=2022, realisasi=5)
    sel = buku.alamat("realisasi", baris, "tahun")
    pesan = "indikator “L9.9” tidak berlaku pada tahun 2022 sehingga baris ini tidak dipakai"
    buku.hanya("realisasi", sel, "di_luar_masa_berlaku", pesan, peringatan=True)


def test_target_pembanding_sendiri(buku: Any) -> None:
    """The own region's target is not typed twice."""
    sel = buku.ubah("pembanding", ("S1.1", 2023, "Kota Semarang"), "target", 50)
    pesan = "target daerah sendiri diambil dari lembar target; kosongkan sel ini"
    buku.hanya("pembanding", sel, "pembanding_sendiri", pesan)


def test_kode_campur(buku: Any) -> None:
    """Official and own codes do not stand in one budget."""
    buku.tambah("anggaran", kode="P1", nama="Program lain", anggaran=1, realisasi=1)
    assert "kode_campur" in [satu[2] for satu in buku.ringkas()]


@pytest.mark.parametrize(
    ("lembar", "kunci", "nama"),
    [("pegawai_status", "PPKL", "status"), ("pegawai_eselon", "Eselon II", "eselon")],
)
def test_pegawai_ganda(buku: Any, lembar: str, kunci: str, nama: str) -> None:
    """A row of staff gives both genders or the total alone."""
    buku.ubah(lembar, kunci, "jumlah", 6)
    assert (lembar, buku.alamat(lembar, kunci, nama), "pegawai_tak_lengkap") in buku.ringkas()


def test_pegawai_jumlah_saja(buku: Any) -> None:
    """The total alone is enough, and counts in the comparison of the sheets."""
    for judul, nilai in (("laki laki", ""), ("perempuan", ""), ("jumlah", 6)):
        buku.ubah("pegawai_status", "PPKL", judul, nilai)
    assert buku.ringkas() == []
