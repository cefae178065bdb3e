"""Two columns of one table that are headed as the capaian of one year."""

from __future__ import annotations

from collections.abc import Mapping

from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.sengketa.dua_kolom import periksa_dua_kolom

_BENAR = {
    "Persentase jalan mantap": "101,25",
    "Cakupan layanan air": "97,40",
    "Indeks kepuasan warga": "88,61",
    "Jumlah taman terawat": "104,20",
}
_DUA = "Capaian Tahun 2023|% Capaian Kinerja"


def _temuan(
    salah: Mapping[str, str], *, kolom: str = _DUA, lain: Mapping[str, str] = _BENAR
) -> list[tuple[str, str, str, str]]:
    utama: TabelTerbit = ("Tabel 3.1 Perbandingan", kolom, {k: (n, salah.get(k, n)) for k, n in _BENAR.items()})
    tetangga: TabelTerbit = ("Tabel 3.2 Pengukuran", "Capaian (%)", {k: (n,) for k, n in lain.items()})
    semua = periksa_dua_kolom(peta_kalimat(tabel=sel_terbit(utama, tetangga)))
    return [(sel.isi.tabel[:9], sel.kolom, d.tercetak, d.pesan) for sel, d in semua if d.tingkat is Tingkat.PERINGATAN]


_SALAH = dict(zip(_BENAR, ("61,20", "70,10", "55,30"), strict=False))


def test_the_column_that_no_other_table_prints() -> None:
    """It is told once, with the rows in which it differs; which column comes first says nothing."""
    ((tabel, kolom, tercetak, pesan),) = _temuan(_SALAH)
    assert (tabel, kolom, tercetak) == ("Tabel 3.1", "% Capaian Kinerja", "61,20")
    assert "Persentase jalan mantap 61,20 dan 101,25; Cakupan layanan air 70,10 dan 97,40; Indeks" in pesan
    assert "Jumlah taman" not in pesan
    assert "Tabel 3.2 Pengukuran" in pesan


def test_what_decides_nothing() -> None:
    """Two rows, no other table, one that prints the other column, or columns of two quantities."""
    assert _temuan(dict(list(_SALAH.items())[:2])) == []
    assert _temuan(_SALAH, lain={}) == []
    assert [k for _, k, _, _ in _temuan(_SALAH, lain={**_BENAR, **_SALAH})] == ["Capaian Tahun 2023"]
    assert _temuan(_SALAH, kolom="Capaian Tahun 2022|% Capaian Kinerja") == []
    assert _temuan(_SALAH, kolom="Target|% Capaian Kinerja") == []
