"""The name of the report's own agency, where one sentence of many names another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.nama_instansi import periksa_nama_instansi

_KOTA = ("Kinerja Dinas Pangan Kota Rawa baik.", "Anggaran Dinas Pangan Kota Rawa naik.")


def _temuan(
    susun: Callable[..., IsiPublikasi], *kalimat: str, judul: Sequence[str] = (), prosa: str = "Prosa"
) -> list[tuple[str, str]]:
    """Return the names that are found, each with the one that is meant."""
    isi = [(f"Halaman {n}", s) for n, s in enumerate(kalimat)]
    tabel = [(j, ("Unit",), (("A", "1"),)) for j in judul]
    semua = [d for _, d in periksa_nama_instansi(petakan_isi(susun(*tabel, (prosa, ("Kalimat",), isi))))]
    assert {d.tingkat for d in semua} <= {Tingkat.PERINGATAN}
    assert all(f"tentang {d.seharusnya}, tetapi tertulis “{d.tercetak}”" in d.pesan for d in semua)
    return [(d.tercetak, d.seharusnya) for d in semua]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Demikian kinerja Dinas Pangan Kota Baru.", [("Dinas Pangan Kota Baru", "Dinas Pangan Kota Rawa")]),
        ("Demikian kinerja Dinas Pangan Kota Rawa.", []),
        # Another field, no place, another way of spelling.
        ("Demikian kinerja Dinas Sosial Kota Baru.", []),
        ("Demikian kinerja Dinas Pangan.", []),
        ("Demikian kinerja Dinas Pangan Kota Rawah.", []),
        # Sentences that speak of others, or not of the agency itself.
        ("Kinerja dibandingkan dengan Dinas Pangan Kota Baru.", []),
        ("Studi tiru ke Dinas Pangan Kota Baru demi kinerja.", []),
        ("Kota Rawa menerima kunjungan: Dinas Pangan Kota Baru datang.", []),
        # Words behind a name that are none of it.
        ("Demikian kinerja Dinas Pangan Kota Rawa Tahun Baru.", []),
        ("Demikian kinerja Dinas Pangan Kota Baru, Kota Lain.", [("Dinas Pangan Kota Baru", "Dinas Pangan Kota Rawa")]),
    ],
)
def test_a_field_in_another_place(
    susun: Callable[..., IsiPublikasi], kalimat: str, harap: list[tuple[str, str]]
) -> None:
    """An agency of the same field in another place is named where two sentences name the own one."""
    assert _temuan(susun, *_KOTA, kalimat) == harap


def test_how_often(susun: Callable[..., IsiPublikasi]) -> None:
    """The own name stands twice as often as any other, in different sentences; captions count, and are not accused."""
    lain = "Demikian kinerja Dinas Pangan Kota Baru."
    assert _temuan(susun, _KOTA[0], lain) == []
    assert _temuan(susun, _KOTA[0], _KOTA[0], lain) == []
    assert _temuan(susun, *_KOTA, lain, "Anggaran Dinas Pangan Kota Baru.") == []
    assert (
        len(
            _temuan(
                susun,
                *_KOTA,
                "Kinerja Dinas Pangan Kota Rawa.",
                "Visi Dinas Pangan Kota Rawa",
                lain,
                "Anggaran Dinas Pangan Kota Baru.",
            )
        )
        == 2
    )
    assert len(_temuan(susun, _KOTA[0], lain, judul=["Tabel 1 Kinerja Dinas Pangan Kota Rawa"])) == 1
    assert _temuan(susun, *_KOTA, judul=["Tabel 1 Kinerja Dinas Pangan Kota Baru"]) == []
    assert _temuan(susun, *_KOTA, lain, prosa="Tabel 5") == []


@pytest.mark.parametrize(
    ("sendiri", "lain", "harap"),
    [
        ("Kecamatan Rawa", "Kecamatan Bukit", "Kecamatan Bukit"),
        ("Camat Rawa", "Camat Bukit", "Kecamatan Bukit"),
        ("Puskesmas Rawa", "Puskesmas Bukit", "Puskesmas Bukit"),
        ("Puskesmas Rawa", "Kecamatan Bukit", None),
        ("Lapas Kelas IIA Rawa", "Lapas Kelas IIB Bukit", "Lapas Bukit"),
        ("Lapas Kelas IIA Rawa", "Lapas Rawa", None),
        ("RSUD Rawa Kota Baru", "RSUD Bukit Kota Baru", "RSUD Bukit Kota Baru"),
        ("Bappeda Kota Rawa", "Bappeda Kota Bukit", "Bappeda Kota Bukit"),
        ("RPJMD Kota Rawa", "RPJMD Kota Bukit", None),
        ("Kecamatan Rawa", "Kecamatan 5 Bukit", None),
    ],
)
def test_kinds_of_agencies(susun: Callable[..., IsiPublikasi], sendiri: str, lain: str, harap: str | None) -> None:
    """Of kinds that bear a proper name that name tells them apart; heads stand for their agencies."""
    temuan = _temuan(susun, f"Kinerja {sendiri} baik.", f"Anggaran {sendiri} naik.", f"Demikian kinerja {lain}.")
    assert [t for t, _ in temuan] == ([] if harap is None else [harap])
