"""What rests on a number at fault: results that were computed from it, and places that copy it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.relasi.rumus import JUMLAH
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.akibat import catat_salinan, catat_turutan
from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.temuan import Tingkat

_Sel, _Turunan = Callable[..., Sel], Callable[..., Turunan]


def _angka(nilai: str) -> Cetakan:
    return Cetakan(Decimal(nilai), 0)


def test_turut_keliru(sel: _Sel, turunan: _Turunan) -> None:
    """A sum that fits a wrong term is wrong with it, and what adds it up again; a sum that does not fit is none of these."""
    a, b, jumlah, lagi, luput = sel("1"), sel("2"), sel("3"), sel("5"), sel("9")
    semua = [turunan(lagi, JUMLAH, jumlah, b), turunan(jumlah, JUMLAH, a, b), turunan(luput, JUMLAH, a, b)]
    perkara = Perkara()
    catat_turutan(perkara, semua, {a: _angka("4")}, {jumlah: "6"})
    assert {s.teks: (d.seharusnya, d.tingkat) for s, d in perkara.turut.items()} == {
        "3": ("6", Tingkat.PERINGATAN),
        "5": ("", Tingkat.PERINGATAN),
    }
    assert "A, kolom" in perkara.turut[jumlah].pesan


def test_tak_turut(sel: _Sel, turunan: _Turunan) -> None:
    """What is right with the right number, or at fault itself, does not follow; nor what rests on a number nobody can decide."""
    a, b = sel("1"), sel("2")
    perkara = Perkara()
    catat_turutan(perkara, [turunan(sel("3"), JUMLAH, a, b)], {}, {})
    assert perkara.turut == {}
    # put right, the term leaves the sum as it is
    bulat = turunan(sel("3"), (JUMLAH, JUMLAH), a, b)
    catat_turutan(perkara, [bulat], {a: _angka("1")}, {})
    assert perkara.turut == {}
    c = sel("3")
    lain = Perkara()
    catat_turutan(lain, [bulat, turunan(sel("5"), JUMLAH, c, b)], {a: _angka("1"), c: _angka("9")}, {})
    assert [s.teks for s in lain.turut] == ["5"]
    jumlah = sel("3")
    perkara.catat("x", jumlah, duga(jumlah, "", "Periksa"), None)
    catat_turutan(perkara, [turunan(jumlah, JUMLAH, a, b)], {a: _angka("4")}, {})
    assert perkara.turut == {}
    ragu = Perkara()
    ragu.catat("x", a, duga(a, "", "Periksa"), None)
    catat_turutan(ragu, [turunan(sel("3"), JUMLAH, a, b)], {}, {})
    assert ragu.turut == {}
    ragu = Perkara()
    ragu.catat("x", a, duga(a, "4", "Periksa"), _angka("4"))
    catat_turutan(ragu, [turunan(sel("3"), JUMLAH, a, b)], {}, {})
    assert [s.teks for s in ragu.turut] == ["3"]


def test_tiga_langkah(sel: _Sel, turunan: _Turunan) -> None:
    """Through three steps, whatever their order."""
    nilai = [sel(str(n)) for n in (1, 2, 3, 4, 5)]
    satu = sel("1")
    semua = [turunan(hasil, JUMLAH, lalu, satu) for lalu, hasil in pairwise(nilai)]
    perkara = Perkara()
    catat_turutan(perkara, semua[::-1], {nilai[0]: _angka("9")}, {})
    assert [s.teks for s in perkara.turut] == ["2", "3", "4"]


def test_salinan() -> None:
    """Where the same thing is printed with the wrong value again; another value is no copy."""
    nama = "Persentase jalan terang"
    peta = peta_kalimat(
        tabel=sel_terbit(
            ("Tabel 3.1 Kinerja", "Realisasi", {nama: ("72,00",), "Cakupan air bersih": ("60,00",)}),
            ("Tabel 3.2 Ringkasan", "Realisasi", {nama: ("72,00",), "Cakupan air bersih": ("60,00",)}),
            ("Tabel 3.3 Lampiran", "Realisasi", {nama: ("73,00",)}),
        )
    )
    asal = next(b.sel for b in peta.butir if b.sel.isi.tabel.startswith("Tabel 3.1") and b.sel.isi.baris == nama)
    perkara = Perkara()
    perkara.catat("hitungan-baris", asal, duga(asal, "", "Periksa"), None)
    catat_salinan(perkara, peta)
    assert [(s.isi.tabel, s.teks, d.tingkat) for s, d in perkara.turut.items()] == [
        ("Tabel 3.2 Ringkasan", "72,00", Tingkat.PERINGATAN)
    ]


def test_sebut_tiga(sel: _Sel, turunan: _Turunan) -> None:
    """Of many numbers at fault three are named."""
    suku = [sel(n, kolom=f"Triwulan {n}") for n in "1234"]
    jumlah, perkara = sel("10"), Perkara()
    catat_turutan(perkara, [turunan(jumlah, JUMLAH, *suku)], {s: _angka("9") for s in suku}, {})
    assert "(A, kolom Triwulan 1, A, kolom Triwulan 2, dan A, kolom Triwulan 3)" in perkara.turut[jumlah].pesan


def test_salinan_bukan_hitungan() -> None:
    """A place that computes the value itself copies nothing; one behind it may."""
    nama = "Persentase jalan terang"
    hitung = ("80,00", "57,60", "72,00")
    peta = peta_kalimat(
        tabel=sel_terbit(
            ("Tabel 3.1 Kinerja", "Capaian (%)", {nama: ("72,00",), "Cakupan air bersih": ("60,00",)}),
            (
                "Tabel 3.2 Hitungan",
                "Target|Realisasi|Capaian (%)",
                {nama: hitung, "Cakupan air": ("50,00", "60,00", "120,00")},
            ),
            ("Tabel 3.3 Ringkasan", "Capaian (%)", {nama: ("72,00",), "Cakupan air bersih": ("60,00",)}),
        )
    )
    asal = next(b.sel for b in peta.butir if b.sel.isi.tabel.startswith("Tabel 3.1") and b.sel.isi.baris == nama)
    perkara = Perkara()
    perkara.catat("hitungan-baris", asal, duga(asal, "", "Periksa"), None)
    catat_salinan(perkara, peta)
    assert [s.isi.tabel for s in perkara.turut] == ["Tabel 3.3 Ringkasan"]
