"""The quantities of what only some dinas tell: condition of goods, what is collected, own tables."""

from __future__ import annotations

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Pos, daftarkan
from kinerja.besaran.deret import Jumlah
from kinerja.besaran.ungkapan import Isi, Persen

__all__ = [
    "ISI_TABEL",
    "PENDAPATAN",
    "PENDAPATAN_NYATA",
    "PENDAPATAN_PERSEN",
    "SARPRAS_JUMLAH",
    "SARPRAS_KONDISI",
    "pos_diklat",
    "pos_disiplin",
    "pos_silang",
    "pos_unit",
]

_BAGIAN = Jumlah(Isi("bagian", "baris"), ("bagian",))

#: Goods of one row in one condition, and the sums of the columns by unit.
SARPRAS_KONDISI = daftarkan(Besaran("sarpras:{urut}:{kondisi}", "{nama} berkondisi {sebutan}"))
SARPRAS_JUMLAH = daftarkan(
    Besaran(
        "sarpras_jumlah:{kolom}:{satuan}",
        "Jumlah barang {sebutan} dalam {satuan}",
        Cetakan.CACAH,
        _BAGIAN,
        "jumlah semua yang bersatuan {satuan}",
    )
)

#: What is collected; ``urut`` is the number of the row, or "jumlah".
PENDAPATAN = daftarkan(
    Besaran("pendapatan:{urut}:target", "Target {nama}", Cetakan.RUPIAH, _BAGIAN, "jumlah seluruhnya")
)
PENDAPATAN_NYATA = daftarkan(
    Besaran("pendapatan:{urut}:realisasi", "Realisasi {nama}", Cetakan.RUPIAH, _BAGIAN, "jumlah seluruhnya")
)
PENDAPATAN_PERSEN = daftarkan(
    Besaran(
        "pendapatan:{urut}:persen",
        "Persentase realisasi {nama}",
        Cetakan.PERSEN,
        Persen(Isi("realisasi", "Realisasi"), Isi("target", "Target")),
        operand={"realisasi": "pendapatan:{urut}:realisasi", "target": "pendapatan:{urut}:target"},
    )
)

#: A number of an own table; ``baris`` is the number of the row, or "jumlah".
ISI_TABEL = daftarkan(
    Besaran("tabel_dinas:{baris}:{kolom}:{tabel}", "{nama}", Cetakan.ANGKA, _BAGIAN, "jumlah seluruhnya")
)


def pos_unit(unit: str = "semua", kelompok: str = "") -> Pos:
    """Return what the keys of the staff of a unit begin with."""
    return Pos(f"pegawai:unit:{unit}{f':{kelompok}' if kelompok else ''}")


def pos_silang(golongan: str = "semua") -> Pos:
    """Return what the keys of a golongan begin with in the table of golongan and education."""
    return Pos(f"pegawai:silang:{golongan}")


def pos_diklat(diklat: str) -> Pos:
    """Return what the keys of a training begin with."""
    return Pos(f"pegawai:diklat:{diklat}")


def pos_disiplin(hukuman: str = "semua") -> Pos:
    """Return what the keys of a disciplinary measure begin with."""
    return Pos(f"pegawai:disiplin:{hukuman}")
