"""Whether two published reports are of one agency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.seinstansi import (
    alasan_seinstansi,
    beda_instansi,
    keterangan_banding,
    padanan_nama,
)

_Susun = Callable[..., IsiPublikasi]
_NAMA = ("Persentase jalan mantap", "Indeks kepuasan warga", "Jumlah taman kota", "Cakupan layanan air")


def _peta(susun: _Susun, *tabel: object, instansi: str = "", nama: str = "", tahun: int = 2023) -> Peta:
    return Peta(replace(susun(*tabel, tahun=tahun), instansi=instansi, nama=nama))


def _bernama(peta: Peta) -> Peta:
    """Return a report with the name of its agency."""
    return Peta(replace(peta.isi, instansi="Dinas A"))


def _tabel(
    nama: str, kolom: str, nilai: str, hal: Sequence[str] = _NAMA
) -> tuple[str, Sequence[str], list[tuple[str, str]]]:
    return nama, (kolom,), list(zip(hal, nilai.split(), strict=False))


@pytest.mark.parametrize(
    ("satu", "lain", "harap"),
    [
        ("Dinas Sosial Kota Rawa", "dinas sosial", False),
        ("Dinas Sosial", "Dinas Sosial Kota Rawa", False),
        ("Dinas Sosial", "Dinas Pangan", True),
        ("", "Dinas Pangan", False),
        ("Dinas Pangan", "", False),
    ],
)
def test_names(satu: str, lain: str, harap: bool) -> None:
    """Two names are of two agencies unless one is a shorter form of the other, or was not read."""
    assert beda_instansi(satu, lain) is harap


@pytest.mark.parametrize(
    ("kini", "lalu", "harap"),
    [
        (("Target", "1 2 3 4", _NAMA), ("Realisasi", "5 6", _NAMA), "2 dari 2 hal yang diukurnya sama"),
        (
            ("Target", "1 2", _NAMA),
            ("Target", "5 6 7 8", (*_NAMA[:1], "Angka lain satu", "Angka lain dua", "X y z")),
            "1 dari 2 hal yang diukurnya sama",
        ),
        (("Target", "1 2 3", _NAMA), ("Target", "5 6 7", (*_NAMA[:1], "Angka lain satu", "Angka lain dua")), ""),
        # Things go by their names, spelled otherwise too.
        (
            ("Target", "1", ("Persentase koperasi aktif",)),
            ("Target", "5", ("Persentase koperasi aktip",)),
            "1 dari 1 hal yang diukurnya sama",
        ),
        # Every report has a total.
        (("Pagu (Rp)", "1 2", ("Jalan mantap", "2023")), ("Pagu (Rp)", "5 6", ("Hutan lindung", "2023")), ""),
        # Without targets, what is spent on.
        (("Pagu (Rp)", "1 2", _NAMA), ("Pagu (Rp)", "5 6", _NAMA), "2 dari 2 hal yang diukurnya sama"),
        (("Pagu (Rp)", "1 2", _NAMA), ("Target", "5 6", _NAMA), ""),
        (("Capaian", "1 2", _NAMA), ("Capaian", "5 6", _NAMA), ""),
    ],
)
def test_what_both_measure(
    susun: _Susun, kini: tuple[str, str, Sequence[str]], lalu: tuple[str, str, Sequence[str]], harap: str
) -> None:
    """Half of what the shorter report measures makes one agency, unless the names differ."""
    dua = _peta(susun, _tabel("Tabel 1", *kini)), _peta(susun, _tabel("Tabel 1", *lalu), tahun=2022)
    assert alasan_seinstansi(*dua) == harap
    lain = [
        _peta(susun, _tabel("Tabel 1", *isi), instansi=nama) for isi, nama in ((kini, "Dinas A"), (lalu, "Dinas B"))
    ]
    assert alasan_seinstansi(*lain) == ""


def test_what_text_measures(susun: _Susun) -> None:
    """It counts where no table of a report does."""
    prosa = _tabel(
        "Prosa", "Nilai", "1 2 3", [f"target {satu}" for satu in ("jalan mantap", "hutan lindung", "air bersih")]
    )
    tabel = _tabel("Tabel 1", "Target", "1 2", _NAMA)
    for isi, harap in (
        ((prosa,), "3 dari 3 hal yang diukurnya sama"),
        ((tabel, prosa), "2 dari 2 hal yang diukurnya sama"),
    ):
        assert alasan_seinstansi(_peta(susun, *isi), _peta(susun, *isi, tahun=2022)) == harap


@pytest.mark.parametrize(
    ("kini", "lalu", "harap"),
    [
        (
            "Jalan mantap|Hutan lindung|Sampah basah",
            "Jalan mantap|Hutan lindung|Sampah basah",
            "3 dari 3 judul tabelnya sama",
        ),
        ("Jalan mantap|Hutan lindung|Sampah basah", "Jalan mantap|Hutan lindung", ""),
        (
            "Jalan mantap|Hutan lindung|Sampah basah|Satu dua|Tiga empat|Lima enam",
            "Jalan mantap|Hutan lindung|Sampah basah|Tujuh delapan|Sembilan puluh|Seratus satu",
            "3 dari 6 judul tabelnya sama",
        ),
        (
            "Jalan mantap|Hutan lindung|Sampah basah|Satu dua|Tiga empat|Lima enam|Nol nul",
            "Jalan mantap|Hutan lindung|Sampah basah|Tujuh delapan|Sembilan puluh|Seratus satu|Dua ribu",
            "",
        ),
        # Captions of every report tell nothing.
        (
            "Pegawai menurut golongan|Perjanjian kinerja|Data jalan",
            "Pegawai menurut golongan|Perjanjian kinerja|Data jalan",
            "",
        ),
    ],
)
def test_captions(susun: _Susun, kini: str, lalu: str, harap: str) -> None:
    """Three captions of their own, half of those of the shorter report, make one agency, whatever number and year."""
    isi = [
        [
            (f"Tabel {n}.{m} {judul} {tahun}", ("Unit",), ((f"A{m}", "1"),))
            for n, judul in enumerate(semua.split("|"), m)
        ]
        for m, (semua, tahun) in enumerate(((kini, 2023), (lalu, 2022)), 1)
    ]
    assert alasan_seinstansi(*(_peta(susun, *satu) for satu in isi)) == harap


@pytest.mark.parametrize(
    ("kini", "lalu", "harap"),
    [
        ("1.234 2.345 3.456", "1.234 2.345 3.456", "3 dari 3 angkanya sama"),
        ("1.234 2.345 3.456 4.567", "1.234 2.345 3.456 4.999", "3 dari 4 angkanya sama"),
        ("1.234 2.345 3.456 4.567 5.678 6.789", "1.234 2.345 3.456 4.567 5.999 6.999", "4 dari 6 angkanya sama"),
        ("1.234 2.345 3.456 4.567 5.678", "1.234 2.345 3.456 4.999 5.999", ""),
        ("1.234 2.345", "1.234 2.345", ""),
        ("1.234 2.345 3.456 123", "1.234 2.345 9.999 123", ""),
        ("123 234 345", "123 234 345", ""),
    ],
)
def test_numbers_of_one_year(susun: _Susun, kini: str, lalu: str, harap: str) -> None:
    """Three numbers of many digits, two thirds of those that both print of one thing and year, make one agency."""
    hal = (*_NAMA, "Sawah subur", "Sungai jernih")
    dua = [_peta(susun, _tabel("Tabel 1", "Capaian 2022", isi.replace(".", ","), hal)) for isi in (kini, lalu)]
    assert alasan_seinstansi(*dua) == harap
    beda = _peta(susun, _tabel("Tabel 1", "Capaian 2021", lalu.replace(".", ",")))
    assert alasan_seinstansi(dua[0], beda) == ""


def test_names_in_two_reports(susun: _Susun) -> None:
    """Things go by their names, equal or different by spelling or one word, where one alone is near."""
    satu = ("Persentase koperasi aktif", "Jumlah data potensi usaha mikro kota", "Indeks kepuasan warga", "Cakupan air")
    dua = ("Persentase koperasi aktip", "Jumlah data potensi usaha mikro", "Indeks kepuasan warga", "Cakupan api")
    peta = [_peta(susun, _tabel("Tabel 1", "Target", "1 2 3 4", hal)) for hal in (satu, dua)]
    assert {" ".join(k[1:]): " ".join(v[1:]) for k, v in padanan_nama(*peta).items()} == {
        "persentase koperasi aktif": "persentase koperasi aktip",
        "jumlah data potensi usaha mikro kota": "jumlah data potensi usaha mikro",
        "indeks kepuasan warga": "indeks kepuasan warga",
    }
    unit = [_peta(susun, _tabel("Tabel 1", "Unit", "1 2 3 4")) for _ in range(2)]
    assert padanan_nama(*unit) == {}


@pytest.mark.parametrize(
    ("kini", "lalu", "sebab"),
    [
        ("Dinas A", "Dinas A", None),
        ("", "", "nama instansi tidak terbaca pada keduanya"),
        ("Dinas A", "", "nama instansi tidak terbaca pada lama.pdf"),
        ("", "Dinas A", "nama instansi tidak terbaca pada laporan ini"),
    ],
)
def test_what_is_said_of_it(susun: _Susun, kini: str, lalu: str, sebab: str | None) -> None:
    """Why a report was compared, or not, is said where the names do not tell."""
    sama = [
        _peta(susun, _tabel("Tabel 1", "Target", "1 2"), instansi=nama, nama=berkas)
        for nama, berkas in ((kini, ""), (lalu, "lama.pdf"))
    ]
    lain = _peta(susun, _tabel("Tabel 1", "Target", "1", ("Angka lain satu",)), instansi=lalu, nama="lama.pdf")
    if sebab is None:
        assert keterangan_banding(*sama) == keterangan_banding(sama[0], lain) == ""
        return
    assert keterangan_banding(*sama) == (
        f"Dibandingkan dengan lama.pdf sebagai laporan instansi yang sama: {sebab}, tetapi 2 dari 2 hal yang diukurnya sama."
    )
    assert keterangan_banding(sama[0], lain) == (
        f"Tidak dibandingkan dengan lama.pdf: {sebab}, dan terlalu sedikit isinya yang sama."
    )


def test_reports_without_a_file(susun: _Susun) -> None:
    """A report without a name is called by its year, the one under review by its own name where it has one."""
    lama = _peta(susun, _tabel("Tabel 1", "Target", "1", ("Angka lain satu",)), tahun=2022)
    baru = _peta(susun, _tabel("Tabel 1", "Target", "1"), instansi="Dinas A")
    assert keterangan_banding(baru, lama).startswith(
        "Tidak dibandingkan dengan laporan tahun 2022: nama instansi tidak terbaca pada laporan tahun 2022,"
    )
    kini = _peta(susun, _tabel("Tabel 1", "Target", "1"), nama="baru.pdf")
    assert "tidak terbaca pada baru.pdf," in keterangan_banding(kini, _bernama(lama))


def test_one_word_is_too_short_to_be_misspelled(susun: _Susun) -> None:
    """Names of one word that differ by a letter are two things."""
    satu, dua = (
        _peta(susun, _tabel("Tabel 1", "Target", "1 2", ("Indeks kepuasan warga", nama)))
        for nama in ("Perpustakaan", "Perpustakan")
    )
    assert {" ".join(k[1:]) for k in padanan_nama(satu, dua)} == {"indeks kepuasan warga"}
