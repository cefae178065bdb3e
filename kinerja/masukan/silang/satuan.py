"""The rule on cells that show a percent sign."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, terbaca
from kinerja.model import LEMBAR, Baris, Data, satuan_persen

__all__ = ["persen_bersatuan"]

#: Columns that are percentages by their meaning.
_SELALU = {("riwayat_anggaran", "persen"), ("sasaran_program", "bagian")}
#: Columns that have the unit of the indicator of their row.
_INDIKATOR = {
    "target": {"renstra", "renja", "pk_murni", "pk_perubahan"},
    "realisasi": {"realisasi", "tw1", "tw2", "tw3", "tw4"},
    "pembanding": {"nilai", "target"},
}


def persen_bersatuan(data: Data, tahun: int) -> Iterator[Galat]:
    """A cell with a percent format holds a hundredth of what it shows: that is meant only where the unit is persen."""
    satuan = {satu.kode: satu.satuan for satu in data.indikator}
    for lembar in LEMBAR:
        for baris in getattr(data, lembar):
            for nama in sorted(baris.asal.persen):
                nilai = getattr(baris, nama, None)
                if isinstance(nilai, int | Decimal) and not isinstance(nilai, bool):
                    yield from _periksa(lembar, baris, nama, Decimal(nilai), satuan)


def _periksa(lembar: str, baris: Baris, nama: str, nilai: Decimal, satuan: dict[str, str]) -> Iterator[Galat]:
    if (lembar, nama) in _SELALU:
        return
    milik = ""
    if nama in _INDIKATOR.get(lembar, ()):
        indikator = getattr(baris, "indikator", "")
        if satuan.get(indikator) is None:
            # An unknown indicator, or a unit that could not be read, is told where it stands.
            return
        milik = satuan[indikator]
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
