"""Rules about the yearly plan, which evaluates the year two years before its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_SUB = "3.30.02.2.01.0001"


def _evaluasi(**isi: Any) -> Callable[[Any], object]:
    """Add a line of the evaluation of 2022; the Renstra is carried out from 2022 to 2026."""
    umum = {"kode": _SUB, "nama_indikator": "Pedagang dilatih", "satuan": "orang", "sifat": "kumulatif"}
    return lambda i: i.tambah("evaluasi_renja", **umum | isi)


def _rencana(**isi: Any) -> Callable[[Any], object]:
    def ubah(i: Any) -> object:
        for kode, lain in (("3.30.02", {}), ("3.30.02.2.01", {}), (_SUB, {"pagu": 100, "pagu_maju": 110} | isi)):
            i.tambah("renja", kode=kode, **lain)
        return i

    return ubah


def _diteruskan(evaluasi: dict[str, Any], nama: str, satuan: str = "orang") -> Callable[[Any], object]:
    """Plan an indicator beside a line of the evaluation."""

    def ubah(i: Any) -> object:
        _rencana()(i)
        i.tambah("renja_indikator", kode=_SUB, nama=nama, satuan=satuan, target=50)
        return _evaluasi(**evaluasi)(i)

    return ubah


def _rkpd(**isi: Any) -> Callable[[Any], object]:
    def ubah(i: Any) -> object:
        _rencana(pagu=None, pagu_maju=None)(i)
        return i.tambah("rkpd", kode="3.30.02.2.01.0002", nama="Ditunda", pagu=40, **isi)

    return ubah


_PERSEN = {"satuan": "%", "target_renstra": 100, "realisasi_lalu": 100, "sifat": "bagian lima tahun"}
_LEWAT = {"target_renstra": 100, "realisasi_lalu": 90, "target": 20, "realisasi": 20}


def _pagu(rupiah: int, **isi: Any) -> Callable[[Any], object]:
    """Give the sub kegiatan so much in the Renstra, beside the 100 of the plan."""

    def ubah(i: Any) -> object:
        for kode, lain in (("3.30.02", isi), ("3.30.02.2.01", {}), (_SUB, {"pagu": 100, "pagu_maju": 110})):
            i.tambah("renja", kode=kode, **lain)
            i.tambah("program", kode=kode, nama="Nama")
        return i.ubah("target", "SK3", 2024, pagu=rupiah)

    return ubah


def _pemetaan(**isi: Any) -> Callable[[Any], object]:
    return lambda i: i.tambah("pemetaan", tahun=2024, kode_lama="0.00.06.029", nama_lama="Penyusunan Renstra", **isi)


MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "renja-persen-kumulatif",
        _evaluasi(satuan="%"),
        [("evaluasi_renja!F3", "kumulatif", "tidak kumulatif, atau bagian lima tahun")],
    ),
    (
        "renja-bagian-lalu",
        _evaluasi(**_PERSEN, bagian_lalu=20),
        [("evaluasi_renja!K3", "20,00 %", "paling tinggi 0,00 %")],
    ),
    (
        "renja-target-di-bawah-realisasi",
        lambda i: i.ubah("target", "T1.1", 2024, renja=62),
        [("target!D6", "62,00 indeks", "tidak lebih rendah daripada 64,25 indeks, atau penjelasan")],
    ),
    (
        "renja-target-terlalu-mudah",
        _evaluasi(target=100, realisasi=151),
        [("evaluasi_renja!L3", "151,00 %", "target berikutnya dinaikkan, atau penjelasan")],
    ),
    (
        "renja-indikator-berubah",
        _diteruskan({}, "Pedagang yang dilatih"),
        [("evaluasi_renja!D3", "Pedagang dilatih", "Pedagang yang dilatih")],
    ),
    (
        "renja-indikator-berubah",
        _diteruskan({}, "Pedagang dilatih", "paket"),
        [("evaluasi_renja!D3", "orang", "paket")],
    ),
    (
        "renja-indikator-berubah",
        _diteruskan({}, "Kios dibangun"),
        [("evaluasi_renja!D3", "Pedagang dilatih", "indikator yang sama dalam rencana")],
    ),
    (
        "renja-target-renstra",
        lambda i: i.ubah("target", "S1.1", 2024, renja=59),
        [("target!D10", "59,00 %", "60,00 %")],
    ),
    ("renja-pagu-renstra", _pagu(99), [("renja!A3", "Rp100", "Rp99")]),
    (
        "renja-prakiraan-maju",
        _rencana(pagu_maju=None),
        [("renja!H5", "", "prakiraan maju, atau catatan bahwa tidak dilanjutkan")],
    ),
    ("renja-prakiraan-maju", _rencana(pagu_maju=151), [("renja!A3", "51,00 %", "penjelasan")]),
    ("renja-selisih-rkpd", _rkpd(), [("rkpd!A3", "Rp40", "catatan penting")]),
    (
        "renja-lewat-renstra",
        _diteruskan(_LEWAT, "Pedagang dilatih"),
        [("evaluasi_renja!I3", "110,00 %", "target Renstra ditinjau, atau penjelasan")],
    ),
    (
        "renja-lewat-renstra",
        _diteruskan({"target_renstra": 200, "realisasi_lalu": 190, "target": 20, "realisasi": 11}, "Pedagang dilatih"),
        [("evaluasi_renja!I3", "100,50 %", "target Renstra ditinjau, atau penjelasan")],
    ),
    # One that has ended does not end the search.
    (
        "renja-indikator-berubah",
        lambda i: _diteruskan({}, "Kios dibangun")(_evaluasi(nama_indikator="Pasar rapi", berlaku_sampai=2022)(i)),
        [("evaluasi_renja!D4", "Pedagang dilatih", "indikator yang sama dalam rencana")],
    ),
    (
        "renja-pemetaan-kosong",
        _pemetaan(keterangan="sesuai"),
        [("pemetaan!B3", "", "kode dan nama nomenklatur baru")],
    ),
]

DIAM: list[tuple[str, Callable[[Any], object]]] = [
    ("renja-persen-kumulatif", _evaluasi(satuan="%", sifat="tidak kumulatif")),
    ("renja-bagian-lalu", _evaluasi(**_PERSEN, bagian_lalu=0)),
    ("renja-target-di-bawah-realisasi", lambda i: i.ubah("target", "T1.1", 2024, renja=66)),
    ("renja-target-terlalu-mudah", _evaluasi(target=100, realisasi=150)),
    ("renja-indikator-berubah", _diteruskan({"berlaku_sampai": 2022}, "Kios dibangun")),
    ("renja-indikator-berubah", _diteruskan({}, "pedagang  dilatih")),
    ("renja-target-renstra", lambda i: i.ubah("target", "S1.1", 2025, renja=69)),
    ("renja-pagu-renstra", _pagu(100)),
    ("renja-pagu-renstra", _pagu(99, catatan_penting="Penyesuaian")),
    ("renja-prakiraan-maju", _rencana(pagu_maju=150)),
    ("renja-selisih-rkpd", _rkpd(keterangan="Ditunda")),
    ("renja-lewat-renstra", _diteruskan(_LEWAT | {"realisasi": 10}, "Pedagang dilatih")),
    ("renja-lewat-renstra", _diteruskan(_LEWAT, "Kios dibangun")),
    ("renja-pemetaan-kosong", _pemetaan(keterangan="sesuai", kode_baru="3.30.01", nama_baru="Penyusunan Renstra")),
    ("renja-pemetaan-kosong", _pemetaan(keterangan="masuk rincian belanja sub kegiatan")),
]


@pytest.mark.parametrize(("aturan", "rusak", "harap"), MENYALA)
def test_fires(
    aturan: str, rusak: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """A spoilt plan is found at its cell, with what stands there and what should."""
    rusak(isi)
    milik = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan(aturan, isi) if d.tempat.endswith(harap[0][0])]
    assert milik == [(f"data.xlsx, {sel}", ada, harusnya) for sel, ada, harusnya in harap]


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_silent(aturan: str, ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """What is in order, or explained, is not mentioned."""
    ubah(isi)
    assert temukan(aturan, isi) == []


@pytest.mark.parametrize(
    ("ubah", "sisi"), [(_rkpd(), "rancangan RKPD (Rp40)"), (_rencana(), "hasil analisis kebutuhan (Rp100)")]
)
def test_the_side_that_has_a_row(ubah: Callable[[Any], object], sisi: str, isi: Any, temukan: Any) -> None:
    """The message says on which side alone a row stands."""
    ubah(isi)
    (satu,) = temukan("renja-selisih-rkpd", isi)
    assert f"hanya ada pada {sisi}" in satu.pesan


@pytest.mark.parametrize(
    ("nama", "kata"),
    [
        ("Pedagang yang dilatih", f"“Pedagang dilatih” ({_SUB}) berganti nama menjadi “Pedagang yang dilatih”;"),
        ("Kios dibangun", f"“Pedagang dilatih” ({_SUB}) tidak ada lagi dalam rencana;"),
    ],
)
def test_what_became_of_an_indicator(nama: str, kata: str, isi: Any, temukan: Any) -> None:
    """It has nearly its name, or is gone."""
    _diteruskan({}, nama)(isi)
    (satu,) = temukan("renja-indikator-berubah", isi)
    assert kata in satu.pesan


@pytest.mark.parametrize(("maju", "kata"), [(151, "naik 51,00"), (49, "turun 51,00")])
def test_which_way_a_forward_estimate_goes(maju: int, kata: str, isi: Any, temukan: Any) -> None:
    """It grows, or it shrinks."""
    _rencana(pagu_maju=maju)(isi)
    assert [kata in satu.pesan for satu in temukan("renja-prakiraan-maju", isi)] == [True]
