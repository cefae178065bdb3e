"""What a report still lacks. One list for the front page, for ``kinerja check`` and for ``--final``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from kinerja.angka import gabung
from kinerja.dokumen import Kebutuhan
from kinerja.hitung import Status
from kinerja.laporan.laporan import Laporan
from kinerja.masukan import BUKU_KERJA, Galat, MasukanSalah, urut
from kinerja.model import LEMBAR, Baris, CaraRealisasi, Indikator, JenisAnalisis, Level

__all__ = ["KODE_KURANG", "Kekurangan", "daftar_kekurangan", "daftar_peringatan", "wajib_lengkap"]

#: Codes of what is missing and seen already while reading.
KODE_KURANG = frozenset({"lembar_kosong", "perlu_ditinjau"})

#: The levels whose indicators the report must account for.
_LEVEL = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)


@dataclass(frozen=True)
class Kekurangan:
    """A mandatory part that nobody has filled in yet.

    Attributes
    ----------
    apa
        the part, in words that begin a sentence.
    tempat
        where to fill it in, for the front page; empty when ``apa`` says it.
    berkas, lembar, sel, kode
        as in :class:`kinerja.masukan.Galat`.
    """

    apa: str
    tempat: str
    berkas: str
    lembar: str
    sel: str
    kode: str

    def __str__(self) -> str:
        return f"{self.apa} ({self.tempat})" if self.tempat else self.apa

    def galat(self, tingkat: Literal["galat", "peringatan"] = "peringatan") -> Galat:
        """Return it as a warning, or as a fault of a final report."""
        pesan = self.apa if self.kode == "perlu_ditinjau" else f"{self.apa} belum diisi"
        return Galat(self.berkas, self.lembar, self.sel, self.kode, pesan, tingkat)


def daftar_kekurangan(laporan: Laporan) -> tuple[Kekurangan, ...]:
    """List what is not filled in, in the order of the report: prose, sheets, indicators, causes, forms.

    An indicator that is typed and whose row of the year says under ``sumber`` why there is no value yet (an
    evaluation still awaited) lacks nothing.
    """
    return (
        *_narasi(laporan),
        *_lembar_kosong(laporan),
        *_indikator(laporan),
        *_sebab(laporan),
        *_formulir(laporan),
        *_belum_ditinjau(laporan),
    )


def daftar_peringatan(laporan: Laporan) -> tuple[Galat, ...]:
    """List all warnings about a report, what it lacks included, in the order of the input."""
    lain = [satu for satu in laporan.bahan.peringatan if satu.kode not in KODE_KURANG]
    return urut([*lain, *(satu.galat() for satu in daftar_kekurangan(laporan))])


def wajib_lengkap(laporan: Laporan) -> None:
    """Refuse a report that is to be final and is not complete.

    Raises
    ------
    MasukanSalah
        with every mandatory part that is missing.
    """
    kurang = daftar_kekurangan(laporan)
    if kurang:
        raise MasukanSalah([satu.galat("galat") for satu in kurang])


def _narasi(laporan: Laporan) -> Iterator[Kekurangan]:
    for nama, spek in laporan.bagian.items():
        if spek.wajib and not laporan.teks.narasi.get(nama, "").strip():
            berkas = f"narasi/{nama}.md"
            yield Kekurangan(spek.judul, berkas, berkas, "", "", "narasi_kosong")


def _lembar_kosong(laporan: Laporan) -> Iterator[Kekurangan]:
    for nama, kebutuhan in laporan.kebutuhan.items():
        if kebutuhan is Kebutuhan.WAJIB and not getattr(laporan.data, nama):
            yield Kekurangan(LEMBAR[nama].judul_lembar, f"lembar {nama}", BUKU_KERJA, nama, "", "lembar_kosong")
    if laporan.data.analisis:
        ada = {satu.jenis for satu in laporan.data.analisis if satu.rujukan is None}
        for jenis in (JenisAnalisis.PENDUKUNG, JenisAnalisis.PENGHAMBAT):
            if jenis not in ada:
                apa = f"{jenis.value.capitalize()} secara umum"
                yield Kekurangan(apa, "lembar analisis", BUKU_KERJA, "analisis", "", "faktor_kosong")


def _indikator(laporan: Laporan) -> Iterator[Kekurangan]:
    beralasan = {
        satu.indikator
        for satu in laporan.data.realisasi
        if satu.tahun == laporan.tahun and satu.realisasi is None and satu.sumber
    }
    berinduk = {satu.induk for satu in laporan.data.indikator}
    for sasaran in laporan.data.sasaran if laporan.data.indikator else ():
        if sasaran.kode not in berinduk:
            apa = f"Indikator sasaran “{sasaran.uraian}” ({sasaran.kode})"
            yield _di_sel(sasaran, "kode", apa, "tanpa_indikator")
    for satu, baris in _capaian(laporan):
        langsung = baris.cara_realisasi is CaraRealisasi.LANGSUNG and baris.kode in beralasan
        kurang = [nama for nama in ("target", "realisasi") if getattr(satu, nama) is None]
        if kurang == ["realisasi"] and langsung:
            continue
        if kurang:
            apa = f"{gabung(kurang).capitalize()} indikator {baris.level.value} “{baris.nama}” ({baris.kode})"
            yield _di_sel(baris, "kode", apa, f"tanpa_{kurang[-1]}")


def _sebab(laporan: Laporan) -> Iterator[Kekurangan]:
    bersebab = {satu.rujukan for satu in laporan.data.analisis if satu.jenis is JenisAnalisis.PENYEBAB}
    for satu, baris in _capaian(laporan):
        if satu.status is Status.TIDAK_TERCAPAI and not {baris.kode, baris.induk} & bersebab:
            apa = f"Penyebab target indikator {baris.level.value} “{baris.nama}” ({baris.kode}) tidak tercapai"
            yield _di_sel(baris, "kode", apa, "tanpa_penyebab", "lembar analisis")


def _formulir(laporan: Laporan) -> Iterator[Kekurangan]:
    berisi = {satu.pk for satu in laporan.data.pk_indikator}
    for satu in laporan.data.pk if laporan.data.pk_indikator else ():
        if satu.kode not in berisi:
            yield _di_sel(satu, "kode", f"Indikator formulir {satu.kode}", "formulir_kosong", "lembar pk_indikator")


def _belum_ditinjau(laporan: Laporan) -> Iterator[Kekurangan]:
    for satu in laporan.bahan.peringatan:
        if satu.kode == "perlu_ditinjau":
            tempat = f"lembar {satu.lembar}" if satu.lembar else satu.berkas
            yield Kekurangan(satu.pesan.capitalize(), tempat, satu.berkas, satu.lembar, satu.sel, satu.kode)


def _capaian(laporan: Laporan) -> Iterator[tuple[Any, Indikator]]:
    """Pair the results of the levels that count with the rows of sheet indikator."""
    baris = {satu.kode: satu for satu in laporan.data.indikator}
    for level in _LEVEL:
        for satu in laporan.capaian_level(level).itertuples():
            yield satu, baris[satu.kode]


def _di_sel(baris: Baris, nama: str, apa: str, kode: str, tempat: str = "") -> Kekurangan:
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    return Kekurangan(apa, tempat, BUKU_KERJA, lembar, sel, kode)
