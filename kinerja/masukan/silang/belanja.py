"""Rules on spending by kind: it divides the amounts of sheet anggaran, and repeats them nowhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kinerja.angka import cetak_bulat, gabung
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, leluhur, terbaca
from kinerja.model import Anggaran, Belanja, Data, SusunanBelanja

__all__ = ["belanja_berjumlah", "belanja_bertempat"]

_UANG = ("anggaran", "realisasi")
#: Codes that one message names.
_SEBUT_MAKS = 5


def belanja_bertempat(data: Data, tahun: int) -> Iterator[Galat]:
    """Kinds stand at the lowest rows of the budget, or once for the whole dinas, not at both."""
    berinduk = {induk for satu in data.anggaran for induk in leluhur(satu.kode)}
    for satu in data.belanja:
        if satu.kode in berinduk:
            pesan = f"“{satu.kode}” bukan baris terbawah pada lembar anggaran; tulis sub kegiatan di bawahnya"
            yield galat_baris(satu, "kode", "belanja_salah_tingkat", pesan)
    for daftar in _menurut_susunan(data).values():
        tanpa = [satu for satu in daftar if satu.kode is None and terbaca(satu, "kode")]
        if tanpa and len(tanpa) < len(daftar):
            pesan = (
                "baris tanpa kode memuat belanja seluruh perangkat daerah, sedangkan baris lain memuat belanja sub kegiatan; "
                "hapus baris ini atau isi kodenya"
            )
            yield galat_baris(tanpa[0], "kode", "belanja_ganda", pesan)


def belanja_berjumlah(data: Data, tahun: int) -> Iterator[Galat]:
    """What the kinds of a sub kegiatan, or of the dinas, make together is the amount of sheet anggaran."""
    berinduk = {induk for satu in data.anggaran for induk in leluhur(satu.kode)}
    terbawah = {satu.kode: satu for satu in data.anggaran if satu.kode not in berinduk}
    for susunan, daftar in _menurut_susunan(data).items():
        milik: dict[str | None, list[Belanja]] = defaultdict(list)
        for satu in daftar:
            milik[satu.kode].append(satu)
        for kode, baris in milik.items():
            acuan = list(terbawah.values()) if kode is None else [terbawah[kode]] if kode in terbawah else []
            nama = "seluruh perangkat daerah" if kode is None else f"“{kode}”"
            yield from _berbeda(nama, susunan, baris, acuan)
        kurang = [kode for kode, satu in terbawah.items() if satu.anggaran and kode not in milik]
        if kurang and None not in milik:
            sebut = gabung(
                [*kurang[:_SEBUT_MAKS], *([f"{len(kurang) - _SEBUT_MAKS} lainnya"] * (len(kurang) > _SEBUT_MAKS))]
            )
            pesan = f"{susunan.value} {sebut} belum dirinci; dalam tabel tercetak pada baris “Belum Dirinci”"
            yield galat_baris(daftar[-1], "kode", "belanja_belum_dirinci", pesan, "peringatan")


def _menurut_susunan(data: Data) -> dict[SusunanBelanja, list[Belanja]]:
    hasil: dict[SusunanBelanja, list[Belanja]] = {}
    for satu in data.belanja:
        if terbaca(satu, "jenis"):
            hasil.setdefault(satu.jenis.susunan, []).append(satu)
    return hasil


def _berbeda(
    nama: str, susunan: SusunanBelanja, baris: Sequence[Belanja], acuan: Sequence[Anggaran]
) -> Iterator[Galat]:
    """Compare the sums of some rows with those of the budget, where all of both is known."""
    for bidang in _UANG:
        if not acuan or not all(terbaca(satu, bidang) for satu in (*baris, *acuan)):
            continue
        isi = [getattr(satu, bidang) for satu in baris]
        batas = [getattr(satu, bidang) for satu in acuan]
        if None in batas:
            continue
        jumlah, seharusnya = sum(satu or 0 for satu in isi), sum(batas)
        if jumlah > seharusnya or (jumlah < seharusnya and None not in isi):
            pesan = f"jumlah {bidang} {susunan.value} {nama} adalah {cetak_bulat(jumlah)}, sedangkan pada lembar anggaran {cetak_bulat(seharusnya)}"
            yield galat_baris(baris[-1], bidang, "belanja_berbeda", pesan)
