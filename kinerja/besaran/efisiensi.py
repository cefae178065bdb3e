"""Methods of efficiency: one definition per method; results, tables, sentences, traces, cells and the guide read it.

A method is an expression over these operands of a sasaran:

``capaian``, ``serapan``
    % capaian kinerja and % realisasi anggaran, as the basis of calculation lets them enter.
``pagu``, ``realisasi``
    budget and spending (rupiah).
``tercapai``
    whether all its targets are met.
``target_keluaran``, ``realisasi_keluaran``
    target and realised volume of each of its indicators (series).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.deret import Rerata
from kinerja.besaran.rumus import RumusTercetak
from kinerja.besaran.syarat import Banding, Dan, Jepit
from kinerja.besaran.ungkapan import Bagi, Hasil, Isi, Persen, PersenDari, Sebut, Tetap

__all__ = [
    "CAPAIAN_KINERJA",
    "DERET",
    "PAGU",
    "PERBANDINGAN",
    "PERSEN_SISA",
    "PMK_22_2021",
    "REALISASI_ANGGARAN",
    "REALISASI_KELUARAN",
    "RUPIAH",
    "SELISIH",
    "SERAPAN",
    "TARGET_KELUARAN",
    "TERCAPAI",
    "BahanEfisiensi",
    "RumusEfisiensi",
    "daftarkan_efisiensi",
    "semua_efisiensi",
]

CAPAIAN_KINERJA = Isi("capaian", "% capaian kinerja")
SERAPAN = Isi("serapan", "% realisasi anggaran")
PAGU = Isi("pagu", "Pagu")
REALISASI_ANGGARAN = Isi("realisasi", "Realisasi anggaran")
TERCAPAI = Isi("tercapai", "target tercapai")
TARGET_KELUARAN = Isi("target_keluaran", "TV")
REALISASI_KELUARAN = Isi("realisasi_keluaran", "RV")
#: Operands that are series.
DERET = ("target_keluaran", "realisasi_keluaran")


@dataclass(frozen=True)
class BahanEfisiensi:
    """What the methods of efficiency are computed from; see the module."""

    capaian: Decimal | None
    serapan: Decimal | None
    pagu: int
    realisasi: int
    tercapai: bool | None = None
    target_keluaran: Sequence[Decimal] = ()
    realisasi_keluaran: Sequence[Decimal] = ()


@dataclass(frozen=True)
class RumusEfisiensi(RumusTercetak):
    """A method of efficiency; a report chooses it by ``id``.

    Attributes
    ----------
    cetakan
        unit of its values.
    netral
        the value at which result and money are in balance.
    wajar
        bounds outside of which no value can be.
    """

    id: str = ""
    cetakan: Cetakan = Cetakan.PERSEN
    netral: Decimal = Decimal(0)
    wajar: tuple[Decimal, Decimal] | None = None

    #: All methods by id.
    terdaftar: ClassVar[dict[str, RumusEfisiensi]] = {}

    @property
    def value(self) -> str:
        """The id, as choices of a closed list name it."""
        return self.id

    def __str__(self) -> str:
        return self.id

    @property
    def judul(self) -> str:
        """Head of a column of its values."""
        return f"Tingkat Efisiensi{self.cetakan.akhiran}"

    @property
    def berangka(self) -> bool:
        """Whether its values are numbers, not verdicts."""
        return self.cetakan is not Cetakan.KATA

    @property
    def per_keluaran(self) -> bool:
        """Whether it looks at single outputs; a whole dinas then has the mean of its sasaran."""
        return any(nama in DERET for nama in self.isi.operand())

    @property
    def dapat_dijumlahkan(self) -> bool:
        """Whether money alone enters it, so that it can be computed from the sums of a region."""
        return self.berangka and set(self.isi.operand()) <= {PAGU.nama, REALISASI_ANGGARAN.nama}

    def hitung(self, bahan: BahanEfisiensi) -> Hasil:
        """Compute the efficiency of a sasaran, or of anything else that has these operands."""
        return self.isi.hitung({nama: getattr(bahan, nama) for nama in (*self.isi.operand(), *DERET)})

    @classmethod
    def __get_pydantic_core_schema__(cls, _sumber: object, _penangan: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._dari, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def _dari(cls, nilai: object) -> RumusEfisiensi:
        if isinstance(nilai, RumusEfisiensi):
            return nilai
        if isinstance(nilai, str) and nilai in cls.terdaftar:
            return cls.terdaftar[nilai]
        raise PydanticCustomError("enum", "rumus efisiensi tidak dikenal")


def semua_efisiensi() -> tuple[RumusEfisiensi, ...]:
    """Return all methods in the order of the guide."""
    return tuple(RumusEfisiensi.terdaftar.values())


def daftarkan_efisiensi(rumus: RumusEfisiensi) -> RumusEfisiensi:
    """Make a method known: from now on a report may choose it.

    Raises
    ------
    ValueError
        for an id that is taken, or an operand that no sasaran has.
    """
    asing = set(rumus.isi.operand()) - set(BahanEfisiensi.__dataclass_fields__)
    if not rumus.id or rumus.id in RumusEfisiensi.terdaftar or asing:
        raise ValueError(f"rumus efisiensi “{rumus.id}” sudah ada atau memakai operand asing {sorted(asing)}")
    RumusEfisiensi.terdaftar[rumus.id] = rumus
    return rumus


SELISIH = daftarkan_efisiensi(
    RumusEfisiensi(
        "selisih capaian kinerja dan realisasi anggaran",
        "Efisiensi",
        CAPAIAN_KINERJA - SERAPAN,
        "praktik perangkat daerah",
        id="selisih",
    )
)

RUPIAH = daftarkan_efisiensi(
    RumusEfisiensi(
        "sisa anggaran",
        "Efisiensi",
        PAGU - REALISASI_ANGGARAN,
        "praktik perangkat daerah",
        id="rupiah",
        cetakan=Cetakan.RUPIAH,
    )
)

PERSEN_SISA = daftarkan_efisiensi(
    RumusEfisiensi(
        "persentase sisa anggaran",
        "Efisiensi",
        Persen(PAGU - REALISASI_ANGGARAN, PAGU),
        "praktik perangkat daerah",
        id="persen-sisa",
    )
)

PERBANDINGAN = daftarkan_efisiensi(
    RumusEfisiensi(
        "perbandingan capaian kinerja dan realisasi anggaran",
        "Efisien",
        Dan(Banding(CAPAIAN_KINERJA, SERAPAN, ">="), TERCAPAI),
        "praktik perangkat daerah",
        id="perbandingan",
        cetakan=Cetakan.KATA,
    )
)

_RA, _PA = Isi("realisasi", "RA"), Isi("pagu", "PA")
_SATU_KELUARAN = PersenDari(1 - Bagi(Bagi(_RA, REALISASI_KELUARAN, rapat=True), Bagi(_PA, TARGET_KELUARAN, rapat=True)))
_E = Sebut("E", Jepit(Rerata(_SATU_KELUARAN, DERET), Tetap(-20, "−20 %"), Tetap(20, "20 %")))
PMK_22_2021 = daftarkan_efisiensi(
    RumusEfisiensi(
        "nilai efisiensi PMK 22/2021",
        "NE",
        Tetap(50, "50 %") + Bagi(_E, Tetap(20)) * Tetap(50, "50 %"),
        "Peraturan Menteri Keuangan Nomor 22/PMK.02/2021",
        id="pmk-22-2021",
        netral=Decimal(50),
        wajar=(Decimal(0), Decimal(100)),
    )
)
