"""Rules on the legal basis: what the lists of known and of repealed regulations know."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.laporan import Laporan
from kinerja.model import cari_kutipan_keliru, muat_dicabut, peraturan_disebut
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
            yield Dugaan(tempat(satu, "uraian"), ringkas, dicabut.pengganti.sebutan, pesan)


@aturan(
    "Dasar hukum dikutip dengan nomor dan tahunnya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Undang-Undang Nomor 12 Tahun 2011: peraturan dikenal dari jenis, nomor, tahun, dan judulnya",
    membaca=("dasar_hukum",),
    dokumen=(),
)
def dasar_hukum_keliru(laporan: Laporan) -> Iterator[Dugaan]:
    """A title of a regulation that is known stands behind its own number and year."""
    for satu in laporan.data.dasar_hukum:
        for keliru in cari_kutipan_keliru(satu.uraian):
            tercetak = satu.uraian[keliru.sebut.mulai : keliru.sebut.akhir]
            pesan = f"“{tercetak}” berjudul sama dengan {keliru.milik.ringkas}. Periksa nomor dan tahunnya."
            yield Dugaan(tempat(satu, "uraian"), tercetak, keliru.milik.ringkas, pesan)
