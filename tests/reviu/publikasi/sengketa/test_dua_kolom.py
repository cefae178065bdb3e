"""Two columns of one table that are headed as the capaian of one year."""

from __future__ import annotations

from collections.abc import Mapping

from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.sengketa.dua_kolom import periksa_dua_kolom
from kinerja.reviu.temuan import Dugaan

_BENAR = {
    "Persentase jalan mantap": "101,25",
    "Cakupan layanan air": "97,40",
    "Indeks kepuasan warga": "88,61",
    "Jumlah taman terawat": "104,20",
}
_DUA = "Capaian Tahun 2023|% Capaian Kinerja"


def _semua(
    salah: Mapping[str, str], kolom: str, lain: Mapping[str, str], benar: Mapping[str, str] = _BENAR
) -> list[tuple[Sel, Dugaan]]:
    utama: TabelTerbit = ("Tabel 3.1 Perbandingan", kolom, {k: (n, salah.get(k, n)) for k, n in benar.items()})
    tetangga: TabelTerbit = ("Tabel 3.2 Pengukuran", "Capaian (%)", {k: (n,) for k, n in lain.items()})
    return list(periksa_dua_kolom(peta_kalimat(tabel=sel_terbit(utama, tetangga))))


def _temuan(
    salah: Mapping[str, str], *, kolom: str = _DUA, lain: Mapping[str, str] = _BENAR
) -> list[tuple[str, str, str, str]]:
    semua = _semua(salah, kolom, lain)
    return [(sel.isi.tabel[:9], sel.kolom, d.tercetak, d.pesan) for sel, d in semua if d.tingkat is Tingkat.PERINGATAN]


_SALAH = dict(zip(_BENAR, ("61,20", "70,10", "55,30"), strict=False))


def test_the_column_that_no_other_table_prints() -> None:
    """It is told once, with the rows in which it differs; which column comes first says nothing."""
    ((tabel, kolom, tercetak, pesan),) = _temuan(_SALAH)
    assert (tabel, kolom, tercetak) == ("Tabel 3.1", "% Capaian Kinerja", "61,20")
    assert "Persentase jalan mantap 61,20 dan 101,25; Cakupan layanan air 70,10 dan 97,40; Indeks" in pesan
    assert "Jumlah taman" not in pesan
    assert "Tabel 3.2 Pengukuran" in pesan


def test_where_it_is_told() -> None:
    """At the first row, beside the other column; each row that differs is part of it, and nine are named."""
    ((_, dugaan),) = _semua(_SALAH, _DUA, _BENAR)
    nama = next(iter(_SALAH))
    assert dugaan.tempat.endswith(f"{nama}, kolom Capaian Tahun 2023")
    assert len(dugaan.nomor) == 1 + len(_SALAH)
    for banyak, lagi in ((9, False), (10, True)):
        benar = {f"Persentase {n} terawat baik": f"{90 + n},25" for n in range(banyak)}
        ((_, dugaan),) = _semua({k: f"{n[1:]}" for k, n in benar.items()}, _DUA, benar, benar)
        assert ("; 1 baris lain)" in dugaan.pesan) is lagi
        assert "baris lain" not in dugaan.pesan or lagi


def test_what_decides_nothing() -> None:
    """Two rows, no other table, one that prints the other column, or columns of two quantities."""
    assert _temuan(dict(list(_SALAH.items())[:2])) == []
    assert _temuan(_SALAH, lain={}) == []
    assert [k for _, k, _, _ in _temuan(_SALAH, lain={**_BENAR, **_SALAH})] == ["Capaian Tahun 2023"]
    assert _temuan(_SALAH, kolom="Capaian Tahun 2022|% Capaian Kinerja") == []
    assert _temuan(_SALAH, kolom="Target|% Capaian Kinerja") == []
    assert _temuan(_SALAH, kolom="Capaian Triwulan IV|% Capaian Kinerja") == []
    assert _temuan(_SALAH, kolom="Capaian Nasional|% Capaian Kinerja") == []
    satu = next(iter(_SALAH.items()))
    assert _temuan(_SALAH, lain={**_BENAR, **dict([satu])}) == []
