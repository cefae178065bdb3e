"""Lines over years."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from kinerja.sajian.grafik.garis_tahun import susun_garis
from kinerja.sajian.grafik.kanvas import Bulatan, Garis, Kanvas, Tulisan

Rapi = Callable[[Kanvas], list[str]]


def test_all_years_and_values_are_printed(rapi: Rapi) -> None:
    """Target and realisasi of each year carry their number, none over another."""
    kanvas = susun_garis(
        [2022, 2023, 2024, 2025, 2026],
        [Decimal(76), Decimal("76.5"), Decimal(77), Decimal("77.5"), Decimal(78)],
        [Decimal("76.63"), Decimal("77.0380434"), None, None, None],
        "%",
    )
    teks = rapi(kanvas)
    for satu in ("2022", "2026", "76,00", "78,00", "76,63", "77,04"):
        assert any(satu in isi for isi in teks), satu


def test_a_missing_year_is_a_gap() -> None:
    """A line is not drawn through a year without value."""
    kanvas = susun_garis([2021, 2022, 2023, 2024], [None] * 4, [Decimal(1), Decimal(2), None, Decimal(4)], "nilai")
    pusat = {(satu.x, satu.y) for satu in kanvas.unsur if isinstance(satu, Bulatan)}
    ruas = [satu.titik for satu in kanvas.unsur if isinstance(satu, Garis) and set(satu.titik) <= pusat]
    assert [len(satu) for satu in ruas] == [2], "one line from 2021 to 2022, none to 2024"


def test_equal_values_do_not_collide(rapi: Rapi) -> None:
    """Target and realisasi of the same height keep their numbers apart."""
    tahun = [2021, 2022, 2023]
    rapi(susun_garis(tahun, [Decimal(100)] * 3, [Decimal(100)] * 3, "%"))


def test_no_value_at_all(rapi: Rapi) -> None:
    """Years without any value give a sheet that says so."""
    assert rapi(susun_garis([2022, 2023], [None, None], [None, None], "%"))


def test_whole_numbers_have_whole_grid_lines(rapi: Rapi) -> None:
    """Between 2 and 3 koperasi no grid line stands for half of one."""
    teks = rapi(susun_garis([2022, 2023], [Decimal(2), Decimal(3)], [Decimal(2), Decimal(2)], "koperasi"))
    assert not [satu for satu in teks if "," in satu]
    assert {"1", "2", "3", "4"} <= set(teks)


def test_a_long_unit_stands_below_the_legend(rapi: Rapi) -> None:
    """In a narrow panel it would be written over the names of the lines; a longer one takes several lines."""
    tahun, nilai = [2022, 2023], [Decimal(48), Decimal("49.85")]
    for satuan, tinggi in (
        ("%", {7.0}),
        ("kg/kapita/tahun", {18.0}),
        ("orang per seratus ribu penduduk " * 2, {18.0, 29.0}),
    ):
        kanvas = susun_garis(tahun, nilai, nilai, satuan.strip(), lebar=210.0, tinggi=130.0)
        teks = {
            isi.y
            for isi in kanvas.unsur
            if isinstance(isi, Tulisan) and isi.isi[0].isalpha() and isi.isi not in ("Target", "Realisasi")
        }
        assert teks == tinggi
        rapi(kanvas)
