"""Columns of money that follow from the rows above, or from another amount of the row."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi

_TRIWULAN = (
    ("I", "612.198.453", "612.198.453"),
    ("II", "25.760.127.048", "26.372.325.501"),
    ("III", "2.142.475.050", "28.514.800.551"),
    ("IV", "1.422.061.353", "29.936.861.904"),
)
_PAKET = (
    ("1", "1.394.384.000", "1.326.059.184", "1.326.059.184"),
    ("2", "3.152.800.000", "3.014.076.800", "3.014.076.800"),
    ("3", "4.578.816.000", "4.482.660.864", "4.258.527.820"),
)


def _baris(tabel: str, isi: list[tuple[str, str, str]]) -> list[Publikasi]:
    return [Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n) for b, k, n in isi]


@pytest.mark.parametrize(("nomor", "salah"), [(1, "26.732.325.501"), (2, "28.541.800.551"), (3, "29.963.861.904")])
def test_kumulatif_triwulan(nomor: int, salah: str) -> None:
    """A running total of four quarters is the one above and the amount of its row; a wrong one is named."""

    def temuan(ganti: str | None) -> list[str]:
        isi = []
        for n, (tw, nilai, jumlah) in enumerate(_TRIWULAN):
            isi += [
                (f"Triwulan {tw}", "Realisasi Triwulan", nilai),
                (f"Triwulan {tw}", "Kumulatif", jumlah if ganti is None or n != nomor else ganti),
            ]
        baris = _baris("Tabel 3.4 Realisasi Keuangan Kumulatif", isi)
        return [t.temuan.tercetak for t in tinjau_publikasi(baris, tahun=2023).temuan]

    assert temuan(None) == []
    assert temuan(salah) != []


def test_sisa_tender() -> None:
    """What is left of a tender is the budget less the contract, though less was paid."""
    isi = []
    for nomor, pagu, kontrak, bayar in _PAKET:
        sisa = f"{int(pagu.replace('.', '')) - int(kontrak.replace('.', '')):,}".replace(",", ".")
        for kolom, nilai in (("Pagu", pagu), ("Nilai Kontrak", kontrak), ("Sisa Tender", sisa), ("Realisasi", bayar)):
            isi.append((f"Peningkatan Jalan Ruas {nomor}", kolom, nilai))
    assert tinjau_publikasi(_baris("Tabel 3.11 Paket Fisik", isi), tahun=2023).temuan == ()
