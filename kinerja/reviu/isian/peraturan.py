"""Rules on the legal basis: what the list of repealed regulations knows."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.laporan import Laporan
from kinerja.model import muat_dicabut, peraturan_disebut
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []


@aturan(
    "Dasar hukum masih berlaku",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Undang-Undang Nomor 12 Tahun 2011; dasar hukum memuat peraturan yang berlaku",
    membaca=("dasar_hukum",),
    dokumen=(),
)
def dasar_hukum_dicabut(laporan: Laporan) -> Iterator[Dugaan]:
    """A regulation that was repealed before the year of the report is no legal basis of it."""
    for satu in laporan.data.dasar_hukum:
        nama = peraturan_disebut(satu.uraian)
        dicabut = muat_dicabut().get(nama) if nama else None
        if dicabut is not None and laporan.tahun >= dicabut.sejak:
            ringkas, _, _ = satu.uraian.partition(" tentang ")
            pesan = (
                f"“{ringkas}” sudah {dicabut.sebutan}. Gantilah, atau sebutkan bahwa peraturan itu sudah tidak berlaku."
            )
            yield Dugaan(tempat(satu, "uraian"), ringkas, dicabut.pengganti, pesan)
