"""The common shape of all rows of the workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue
from pydantic.fields import FieldInfo

from kinerja.model.tipe import Teks

__all__ = [
    "Asal",
    "Baris",
    "LembarSpek",
    "PENGHUBUNG",
    "SATUAN_LAZIM",
    "SATUAN_NILAI",
    "alasan_hitung_saja",
    "hitung_saja",
    "menyarankan",
    "saran_isian",
]


_HITUNG_SAJA, _SARAN = "hitung_saja", "saran"
#: Units that most indicators and goods have.
SATUAN_LAZIM = (
    "%",
    "nilai",
    "indeks",
    "orang",
    "dokumen",
    "laporan",
    "unit",
    "kegiatan",
    "kali",
    "bulan",
    "buah",
    "rupiah",
)
#: Units of what is measured on a scale, not counted; sentences leave them out.
SATUAN_NILAI = frozenset({"nilai", "indeks", "skor", "rasio", "predikat", "opini", ""})


def hitung_saja(alasan: str) -> dict[str, JsonValue]:
    """Declare, as ``json_schema_extra`` of a field, that its column need not be printed, and why (a full sentence).

    Everything else that is typed is printed in all forms of the report; the guide lists what is not.
    """
    return {_HITUNG_SAJA: alasan}


#: Declares a column that points to another row, or is what others point to.
PENGHUBUNG = hitung_saja("Menghubungkan baris; yang tercetak adalah nama atau rumusan yang ditunjuknya.")


def menyarankan(*pilihan: str) -> dict[str, JsonValue]:
    """Declare, as ``json_schema_extra`` of a field, what its column offers to choose; other values stay allowed."""
    return {_SARAN: [*pilihan]}


def saran_isian(bidang: FieldInfo) -> tuple[str, ...]:
    """Return what a column offers to choose; () for none."""
    isi = bidang.json_schema_extra
    saran = isi.get(_SARAN) if isinstance(isi, dict) else None
    return tuple(map(str, saran)) if isinstance(saran, list) else ()


def alasan_hitung_saja(bidang: FieldInfo) -> str:
    """Return why a column is not printed; "" for one that is."""
    isi = bidang.json_schema_extra
    return str(isi.get(_HITUNG_SAJA, "")) if isinstance(isi, dict) else ""


@dataclass(frozen=True)
class Asal:
    """Where a row was read: file, sheet, row (from 1) and the column letters of its fields.

    ``rusak`` names the fields that hold nothing only because their cells could not be read: a rule must not take
    them for empty. ``persen`` names the fields whose cells show a number with a percent sign.
    ``dari`` names the cells of a source from which a field was imported, as long as it holds that value.
    ``terhitung`` names the cells of other sheets from which a field that was left empty was computed.
    """

    berkas: str = ""
    lembar: str = ""
    baris: int = 0
    kolom: dict[str, str] = field(default_factory=dict)
    rusak: frozenset[str] = frozenset()
    persen: frozenset[str] = frozenset()
    dari: Mapping[str, str] = field(default_factory=dict)
    terhitung: Mapping[str, str] = field(default_factory=dict)

    def sel(self, nama: str) -> str:
        """Name the cell of a field, e.g. ``realisasi!D17``; a field without column gives column A.

        On upright sheets (``baris`` 0) the columns hold whole addresses.
        """
        return self.terhitung.get(nama) or f"{self.lembar}!{self.kolom.get(nama, 'A')}{self.baris or ''}"

    def alamat(self, nama: str) -> str:
        """Name the cell of a field, with its file where that is in another folder.

        >>> Asal("2022/data.xlsx", "target", 3, {"renstra": "C"}).alamat("renstra")
        '2022/data.xlsx target!C3'
        """
        return f"{self.berkas} {self.sel(nama)}" if "/" in self.berkas else self.sel(nama)


class Baris(BaseModel):
    """One row of one sheet. Subclasses name the sheet and declare its columns as fields.

    The description of a field is the note of its column (Indonesian: the planning officer reads it), its example
    stands there too. A field without default must be filled in every row.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False, defer_build=True)

    lembar: ClassVar[str]
    judul_lembar: ClassVar[str]
    #: fields that together must not occur twice
    kunci: ClassVar[tuple[str, ...]] = ()
    #: columns that must stand on the sheet although their cells may be empty
    kolom_tetap: ClassVar[tuple[str, ...]] = ()
    #: a sheet of one record, written upright: a field per line
    tegak: ClassVar[bool] = False

    catatan: Teks | None = Field(
        None,
        description="Catatan kerja untuk pengisi dan pereviu.",
        json_schema_extra=hitung_saja("Tidak tercetak: catatan di antara pengisi dan pereviu."),
    )
    asal: Asal = Field(default_factory=Asal, exclude=True, repr=False)

    @classmethod
    @cache
    def nama_kolom(cls) -> tuple[str, ...]:
        """Return the columns in the order of the sheet, the note last."""
        nama = [satu for satu in cls.model_fields if satu not in {"asal", "catatan"}]
        return (*nama, "catatan")

    @classmethod
    @cache
    def kolom_wajib(cls) -> tuple[str, ...]:
        """Return those of the columns that must be filled in every row."""
        return tuple(nama for nama in cls.nama_kolom() if cls.model_fields[nama].is_required())


LembarSpek = type[Baris]
