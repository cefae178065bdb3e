"""What columns and totals must show before they are judged: counts beside percentages, capped rows, rounded terms."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _tinjau(kolom: Sequence[str], *isi: tuple[str, ...]) -> list[Temuan]:
    """Return the findings on rows: name, then a value for each heading."""
    baris = [
        Publikasi(tabel="Tabel 3.1", baris=nama, kolom=judul, nilai=satu)
        for nama, *nilai in isi
        for judul, satu in zip(kolom, nilai, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


_KESEHATAN = ("Target Tahun 2023", "Total Sasaran", "Target Sasaran", "Pencapaian", "% Cakupan Riil", "% Kinerja")
_CAKUPAN = ("Sasaran", "Target %", "Pencapaian", "% Cakupan")
_PELAYANAN = (
    ("Kunjungan ibu hamil", "710", "90", "640", "90,1"),
    ("Pelayanan nifas", "400", "90", "380", "95,0"),
    ("Balita ditimbang", "1200", "80", "1010", "84,2"),
)


def test_pencapaian_cacah() -> None:
    """A count of people served is no capaian of the percentage that it makes."""
    satu = ("Ketersediaan obat esensial", "85%", "40", "34", "36", "90.0", "100.0")
    dua = ("Kesesuaian resep dengan daftar", "80%", "204", "163.2", "164", "80.4", "100.0")
    assert _tinjau(_KESEHATAN, satu) == []
    assert _tinjau(_KESEHATAN, satu, dua) == []


def test_cakupan_salah() -> None:
    """The percentage of such a count is judged where the other rows show what it is of."""
    assert _tinjau(_CAKUPAN, *_PELAYANAN) == []
    (temuan,) = _tinjau(_CAKUPAN, *_PELAYANAN, ("Imunisasi dasar lengkap", "600", "95", "550", "97,1"))
    assert (temuan.tercetak, temuan.seharusnya) == ("97,1", "91,67")
    assert temuan.tempat == "Tabel 3.1, Imunisasi dasar lengkap, kolom % Cakupan"


@pytest.mark.parametrize(("lain", "tingkat"), [("100", []), ("104,21", [Tingkat.PERINGATAN])])
def test_dibatasi(lain: str, tingkat: list[Tingkat]) -> None:
    """A capaian printed as 100 that is above it is a cap of the table, and doubtful where another row shows more."""
    temuan = _tinjau(
        ("Target", "Realisasi", "Capaian"),
        ("Cakupan akta kelahiran", "90", "95", "100"),
        ("Cakupan akta kematian", "80", "80", "100"),
        ("Cakupan kartu keluarga", "95", "99", lain),
        ("Cakupan kartu anak", "60", "48", "80"),
    )
    assert [satu.tingkat for satu in temuan] == tingkat


def _rupiah(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


_UANG = [10_250_377_113 + 7_919_311 * n for n in range(20)]


@pytest.mark.parametrize(
    ("total", "tingkat"),
    [
        (_rupiah(sum(_UANG)), None),
        (_rupiah(sum(_UANG) + 2), Tingkat.CATATAN),
        (_rupiah(sum(_UANG) - 9), Tingkat.CATATAN),
        (f"{_rupiah(sum(_UANG) + 1)},60", Tingkat.CATATAN),
        (_rupiah(sum(_UANG) + 10), Tingkat.GALAT),
        (_rupiah(sum(_UANG) + 4000), Tingkat.GALAT),
    ],
)
def test_pembulatan(total: str, tingkat: Tingkat | None) -> None:
    """A total that rounded terms miss by less than half a unit each is a remark, beyond that a galat."""
    suku = [(f"Dinas Urusan {chr(65 + n)}", _rupiah(nilai)) for n, nilai in enumerate(_UANG)]
    temuan = _tinjau(("Realisasi Anggaran (Rp)",), *suku, ("TOTAL", total))
    assert [satu.tingkat for satu in temuan] == ([tingkat] if tingkat else [])
