"""The rule on cells that show a percent sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, terbaca
from kinerja.model import LEMBAR, Baris, Data, kolom_triwulan, satuan_persen

__all__ = ["persen_bersatuan"]

#: Columns that are percentages by their meaning.
_SELALU = {("riwayat_anggaran", "persen"), ("sasaran_program", "bagian")}
#: Columns that have the unit of the indicator of their row.
_INDIKATOR = {
    "target": {"renstra", "renja", "pk_murni", "pk_perubahan", *kolom_triwulan()},
    "realisasi": {"realisasi", *kolom_triwulan()},
    "pembanding": {"nilai", "target"},
}
#: Columns that have the physical unit of their sub kegiatan.
_FISIK = kolom_triwulan("fisik_")


def persen_bersatuan(data: Data, tahun: int) -> Iterator[Galat]:
    """A cell with a percent format holds a hundredth of what it shows: that is meant only where the unit is persen."""
    satuan = {satu.kode: satu.satuan for satu in data.indikator}
    fisik = {satu.kode: satu.satuan_fisik for satu in data.rencana_subkegiatan}
    for lembar in LEMBAR:
        for baris in getattr(data, lembar):
            for nama in sorted(baris.asal.persen):
                nilai = getattr(baris, nama, None)
                if isinstance(nilai, int | Decimal) and not isinstance(nilai, bool):
                    milik = fisik if nama in _FISIK else satuan
                    yield from _periksa(lembar, baris, nama, Decimal(nilai), milik)


def _periksa(lembar: str, baris: Baris, nama: str, nilai: Decimal, satuan: Mapping[str, str | None]) -> Iterator[Galat]:
    if (lembar, nama) in _SELALU:
        return
    milik = ""
    if nama in (*_INDIKATOR.get(lembar, ()), *_FISIK):
        milik = satuan.get(getattr(baris, "kode" if nama in _FISIK else "indikator", "")) or ""
        if not milik:
            # An unknown code, or a unit that could not be read, is told where it stands.
            return
    elif "satuan" in type(baris).model_fields:
        if not terbaca(baris, "satuan"):
            return
        milik = str(getattr(baris, "satuan", "") or "")
    if milik and satuan_persen(milik):
        return
    sebutan = f"satuannya “{milik}”" if milik else "kolom ini bukan persentase"
    seratus = cetak_desimal(nilai / 100, max(0, -int((nilai / 100).normalize().as_tuple().exponent)))
    pesan = (
        f"format sel persen menampilkan {cetak(nilai)} %, padahal {sebutan}; ubah format sel menjadi Umum (General), "
        f"lalu tulis {cetak(nilai)} atau {seratus}, mana yang dimaksud"
    )
    yield galat_baris(baris, nama, "format_persen", pesan)
