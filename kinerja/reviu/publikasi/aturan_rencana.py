"""Rules on published planning documents, Renja and Renstra: what their forms add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.reviu.publikasi.daftar_aturan import LEMBAR, SATU, aturan_publikasi, sekali_saja
from kinerja.reviu.publikasi.sengketa import sengketa
from kinerja.reviu.publikasi.tuturan import cacah_setahun
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta

__all__: list[str] = []

_T_C = "Permendagri Nomor 86 Tahun 2017"


@aturan_publikasi(
    "Perkiraan capaian Renstra mengikuti kolom-kolomnya",
    tingkat=Tingkat.PERINGATAN,
    dasar=f"{_T_C}, tabel T-C.29: kolom 10 = 5 + 7 + 9",
    membaca=LEMBAR,
)
def publikasi_evaluasi_renja(peta: Peta) -> Iterator[Dugaan]:
    """What is expected at the end of the running year is the sum of the years, or the last of them."""
    yield from (dugaan for _, dugaan in sengketa.adili(peta).galat.get("evaluasi-renja", ()))


@aturan_publikasi(
    "Banyaknya program dan kegiatan setahun sama di semua kalimat",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_cacah_setahun(peta: Peta) -> Iterator[Dugaan]:
    """Sentences that count the programs and kegiatan of one year count the same."""
    return sekali_saja(peta, cacah_setahun.periksa_cacah_setahun(peta.isi), sekali=True)
