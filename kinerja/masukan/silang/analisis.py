"""Rules on sheet analisis: what each kind of remark may explain."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.angka import gabung
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.model import TEMPAT_ANALISIS, Data, Rujukan, kenali_rujukan

__all__ = ["analisis_masih_berlaku", "analisis_pada_tempatnya"]


def analisis_pada_tempatnya(data: Data, tahun: int) -> Iterator[Galat]:
    """Every remark explains what its kind can explain, so that the report has a place for it."""
    dikenal = kenali_rujukan(data)
    for satu in data.analisis:
        if not terbaca(satu, "jenis", "rujukan"):
            continue
        boleh = TEMPAT_ANALISIS[satu.jenis]
        milik = dikenal.get(satu.rujukan, ())
        if not milik or boleh.keys() & {*milik}:
            continue
        apa = "kosong" if satu.rujukan is None else f"“{satu.rujukan}” ({gabung(list(milik), 'dan')})"
        kode = gabung([jenis.value for jenis in boleh if jenis is not Rujukan.SELURUHNYA], "atau")
        kosong = ", atau kosongkan untuk seluruhnya" if Rujukan.SELURUHNYA in boleh else ""
        pesan = f"{satu.jenis.value} tidak dapat merujuk {apa}; tulis kode {kode}{kosong}"
        yield galat_baris(satu, "rujukan", "analisis_salah_tempat", pesan)


def analisis_masih_berlaku(data: Data, tahun: int) -> Iterator[Galat]:
    """An indicator that is explained is in use in the year of the report."""
    lama = {satu.kode for satu in data.indikator if not satu.berlaku(tahun)}
    lama -= {kode for kode, milik in kenali_rujukan(data).items() if kode in lama and len(milik) > 1}
    for satu in data.analisis:
        if satu.rujukan in lama:
            pesan = f"indikator “{satu.rujukan}” tidak berlaku pada tahun {tahun} sehingga tidak dianalisis; hapus baris ini"
            yield galat_baris(satu, "rujukan", "analisis_tak_berlaku", pesan)
