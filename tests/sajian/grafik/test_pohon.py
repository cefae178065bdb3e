"""Trees: pohon kinerja and the organisation chart."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from kinerja.laporan import buka_folder
from kinerja.sajian.grafik.bagan import bagan_lanskap, susun_bagan
from kinerja.sajian.grafik.kanvas import Garis, Kanvas, Kotak, Tulisan
from kinerja.sajian.grafik.pohon import Simpul, susun_pohon

Rapi = Callable[[Kanvas], list[str]]


def _kotak_terpisah(kanvas: Kanvas) -> None:
    kotak = [satu for satu in kanvas.unsur if isinstance(satu, Kotak) and satu.garis]
    for a, b in combinations(kotak, 2):
        datar = min(a.x + a.lebar, b.x + b.lebar) - max(a.x, b.x)
        tegak = min(a.y + a.tinggi, b.y + b.tinggi) - max(a.y, b.y)
        assert datar <= 0.1 or tegak <= 0.1, (a, b)


def _semua_kata(teks: list[str], simpul: list[Simpul]) -> None:
    tercetak = " ".join(teks).split()
    for satu in simpul:
        for kata in satu.teks.split():
            assert kata in tercetak, kata


def _pohon(akar: int, anak: int, cucu: int) -> list[Simpul]:
    hasil = [Simpul(f"T{i}", None, f"Meningkatnya kapasitas kelembagaan nomor {i}", "tujuan") for i in range(akar)]
    hasil += [Simpul(f"S{i}", f"T{i % akar}", f"Meningkatnya kualitas pelayanan {i}", "sasaran") for i in range(anak)]
    nama = "Program pemberdayaan dan perlindungan dengan nama yang panjang sekali "
    return hasil + [Simpul(f"P{i}", f"S{i % anak}", f"{nama}{i}", "program") for i in range(cucu)]


@pytest.mark.parametrize(("akar", "anak", "cucu"), [(1, 1, 1), (2, 3, 8), (1, 2, 25), (3, 6, 14)])
def test_a_tree_shows_every_word_and_no_box_covers_another(rapi: Rapi, akar: int, anak: int, cucu: int) -> None:
    """From one program to twenty-five the boxes grow with their text and stay apart."""
    simpul = _pohon(akar, anak, cucu)
    kanvas = susun_pohon(simpul)
    _semua_kata(rapi(kanvas), simpul)
    _kotak_terpisah(kanvas)


def test_a_sasaran_without_tujuan_is_a_root(rapi: Rapi) -> None:
    """Nothing is lost when a parent is not there."""
    kanvas = susun_pohon(
        [*_pohon(1, 1, 2), Simpul("S9", None, "Sendirian", "sasaran"), Simpul("P9", "XX", "Yatim", "program")]
    )
    assert {"Sendirian", "Yatim"} <= set(rapi(kanvas))


def test_a_circle_loses_nobody(rapi: Rapi) -> None:
    """Two nodes that name each other as parent are both drawn."""
    kanvas = susun_pohon([Simpul("A", "B", "Alfa", "program"), Simpul("B", "A", "Beta", "program")])
    assert {"Alfa", "Beta"} <= set(rapi(kanvas))


def test_codes_must_not_repeat() -> None:
    """Two nodes of one code cannot be told apart."""
    with pytest.raises(ValueError, match="berulang"):
        susun_pohon([Simpul("A", None, "x", "tujuan"), Simpul("A", None, "y", "tujuan")])


def test_the_organisation_of_a_real_dinas_is_complete(rapi: Rapi, akar: Path) -> None:
    """Every unit of Semarang stands in its own box."""
    unit = buka_folder(akar / "params/kota-semarang/diskopum/2023").data.unit
    simpul = [Simpul(satu.kode, satu.induk, satu.nama, satu.jenis.value) for satu in unit]
    kanvas = susun_bagan(simpul)
    _semua_kata(rapi(kanvas), simpul)
    _kotak_terpisah(kanvas)
    assert not bagan_lanskap(simpul)


@pytest.mark.parametrize("bidang", [1, 4, 6, 9])
def test_a_wide_organisation_goes_to_landscape(rapi: Rapi, bidang: int) -> None:
    """More bidang than a portrait page holds turn the page; no box covers another."""
    simpul = [Simpul("K", None, "Kepala Dinas", "pimpinan"), Simpul("S", "K", "Sekretariat", "sekretariat")]
    simpul += [Simpul(f"B{i}", "K", f"Bidang Pengembangan Urusan {i}", "bidang") for i in range(bidang)]
    simpul += [
        Simpul(f"B{i}.{j}", f"B{i}", f"Subkoordinator {i} {j}", "subkoordinator")
        for i in range(bidang)
        for j in range(3)
    ]
    kanvas = susun_bagan(simpul)
    _semua_kata(rapi(kanvas), simpul)
    _kotak_terpisah(kanvas)
    assert bagan_lanskap(simpul) == (bidang > 5)


def _bidang(banyak: int, nama: str = "Bidang Urusan") -> list[Simpul]:
    simpul = [Simpul("K", None, "Kepala Dinas", "pimpinan")]
    return simpul + [Simpul(f"B{i}", "K", f"{nama} {i}", "bidang") for i in range(banyak)]


def _tegak(kanvas: Kanvas) -> list[Garis]:
    return [satu for satu in kanvas.unsur if isinstance(satu, Garis) and satu.titik[0][0] == satu.titik[-1][0]]


@pytest.mark.parametrize(("bidang", "uptd", "lewat_tengah"), [(4, 2, True), (4, 3, True), (3, 2, False)])
def test_rows_of_units_hang_on_the_trunk_or_on_a_rail(rapi: Rapi, bidang: int, uptd: int, lewat_tengah: bool) -> None:
    """The trunk goes on between the two middle units of a row; past a unit in the middle a rail leads round."""
    simpul = _bidang(bidang) + [Simpul(f"U{i}", "K", f"UPTD {i}", "uptd") for i in range(uptd)]
    kanvas = susun_bagan(simpul, lanskap=False)
    rapi(kanvas)
    _kotak_terpisah(kanvas)
    kotak = [satu for satu in kanvas.unsur if isinstance(satu, Kotak)]
    batang = [satu for satu in _tegak(kanvas) if satu.titik[0][0] == kanvas.lebar / 2]
    atas_uptd = max(satu.y for satu in kotak)
    dari_kepala = max(satu.titik[-1][1] for satu in batang if satu.titik[0][1] < kotak[-1].y + kotak[-1].tinggi + 1)
    assert len({satu.y for satu in kotak}) == 3
    assert (dari_kepala > atas_uptd - 11) == lewat_tengah
    for satu in _tegak(kanvas):
        (x, atas), (_, bawah) = satu.titik[0], satu.titik[-1]
        for k in kotak:
            assert not (k.x < x < k.x + k.lebar and atas < k.y < bawah - 0.1), "garis menembus kotak"


def test_long_words_make_shorter_rows(rapi: Rapi) -> None:
    """A word that no column of five holds is not broken: fewer units stand in a row."""
    panjang = _bidang(4, "Pertanggungjawabanpemerintahan")
    assert not bagan_lanskap(_bidang(4))
    assert bagan_lanskap(panjang)
    for lanskap in (False, True):
        kanvas = susun_bagan(panjang, lanskap)
        _semua_kata(rapi(kanvas), panjang)
        _kotak_terpisah(kanvas)


def test_long_words_of_a_tree_stay_in_their_boxes(rapi: Rapi) -> None:
    """Every column is as wide as its longest word, however many programs crowd the last one."""
    simpul = [*_pohon(1, 2, 20), Simpul("SX", "T0", "Terselenggaranyapertanggungjawaban tertib", "sasaran")]
    kanvas = susun_pohon(simpul)
    rapi(kanvas)
    kotak = [satu for satu in kanvas.unsur if isinstance(satu, Kotak)]
    for satu in kanvas.unsur:
        if isinstance(satu, Tulisan) and satu.rata == "kiri":
            assert any(k.x <= satu.kiri and satu.kiri + satu.lebar <= k.x + k.lebar for k in kotak), satu.isi


def test_an_empty_organisation_still_gives_a_sheet(rapi: Rapi) -> None:
    """Without units there is a sheet that says so."""
    assert rapi(susun_bagan([]))
