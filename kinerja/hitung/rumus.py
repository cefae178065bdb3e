"""The list of all formulas that a report may use: what is printed in Bab III and in the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kinerja.model import RumusEfisiensi, RumusTurun

__all__ = ["EFISIENSI", "NAIK", "PREDIKAT", "RENTANG", "TURUN", "RumusTercetak"]


@dataclass(frozen=True)
class RumusTercetak:
    """A formula as printed: ``kiri`` = ``pembilang`` / ``penyebut`` ``akhir``, its name, and its source.

    ``sumber`` is a regulation or a common practice, never the document of one region.
    ``peringatan`` is printed below a formula that is allowed but misleads.
    """

    nama: str
    kiri: str
    pembilang: str
    penyebut: str = ""
    akhir: str = ""
    sumber: str = ""
    peringatan: str = ""


NAIK = RumusTercetak(
    "makin tinggi realisasi makin baik", "Capaian", "Realisasi", "Target", "× 100 %", "praktik seluruh instansi"
)

TURUN: Mapping[RumusTurun, RumusTercetak] = {
    RumusTurun.SELISIH: RumusTercetak(
        "makin rendah realisasi makin baik (selisih)",
        "Capaian",
        "2 × Target − Realisasi",
        "Target",
        "× 100 %",
        "rumus yang lazim (bentuk LAN)",
    ),
    RumusTurun.RASIO: RumusTercetak(
        "makin rendah realisasi makin baik (rasio)",
        "Capaian",
        "Target",
        "Realisasi",
        "× 100 %",
        "sejumlah aplikasi SAKIP",
    ),
    RumusTurun.SISA: RumusTercetak(
        "makin rendah realisasi makin baik (sisa terhadap target)",
        "Capaian",
        "Target − Realisasi",
        "Target",
        "× 100 %",
        "praktik perangkat daerah",
        "Dengan rumus ini realisasi yang sama dengan target menghasilkan capaian 0 %.",
    ),
}

RENTANG = RumusTercetak(
    "realisasi diharapkan berada dalam rentang target",
    "Capaian",
    "100 % bila realisasi berada dalam rentang; di luar rentang dihitung terhadap batas terdekat",
    sumber="Permenpan-RB Nomor 8 Tahun 2021",
)

PREDIKAT = RumusTercetak(
    "bernilai predikat",
    "Capaian",
    "Urutan predikat realisasi",
    "Urutan predikat target",
    "× 100 %",
    "predikat terendah berurutan satu",
)

EFISIENSI: Mapping[RumusEfisiensi, RumusTercetak] = {
    RumusEfisiensi.SELISIH: RumusTercetak(
        "selisih capaian kinerja dan realisasi anggaran",
        "Efisiensi",
        "% capaian kinerja − % realisasi anggaran",
        sumber="praktik perangkat daerah",
    ),
    RumusEfisiensi.RUPIAH: RumusTercetak(
        "sisa anggaran", "Efisiensi", "Pagu − Realisasi anggaran", sumber="praktik perangkat daerah"
    ),
    RumusEfisiensi.PERSEN_SISA: RumusTercetak(
        "persentase sisa anggaran",
        "Efisiensi",
        "(Pagu − Realisasi anggaran) / Pagu × 100 %",
        sumber="praktik perangkat daerah",
    ),
    RumusEfisiensi.PERBANDINGAN: RumusTercetak(
        "perbandingan capaian kinerja dan realisasi anggaran",
        "Efisien",
        "% capaian kinerja ≥ % realisasi anggaran dan target tercapai",
        sumber="praktik perangkat daerah",
    ),
    RumusEfisiensi.PMK_22_2021: RumusTercetak(
        "nilai efisiensi PMK 22/2021",
        "NE",
        "50 % + (E / 20) × 50 %, dengan E rata-rata dari (1 − (RA/RV) / (PA/TV)) × 100 % dan dibatasi −20 % sampai 20 %",
        sumber="Peraturan Menteri Keuangan Nomor 22/PMK.02/2021",
    ),
}
