"""The formulas of capaian, of realisasi from variables and of money: each is one expression with its name and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.syarat import Banding, Jika
from kinerja.besaran.ungkapan import Isi, Persen, Sebut, Tetap, Ungkapan

__all__ = [
    "BAGIAN_PROGRAM",
    "CAPAIAN_NAIK",
    "CAPAIAN_PREDIKAT",
    "CAPAIAN_RASIO",
    "CAPAIAN_RENTANG",
    "CAPAIAN_SELISIH",
    "CAPAIAN_SISA",
    "JUMLAH",
    "RERATA",
    "SELEBIHNYA",
    "RumusTercetak",
    "bernama",
    "capaian_rentang",
    "selalu_terdefinisi",
    "teks_lengkap",
]

#: What a sasaran has of the money of a program that it shares.
BAGIAN_PROGRAM = Isi("program", "Program") * Isi("bagian", "Bagian") / 100
#: What is left of the whole beside its counted part.
SELEBIHNYA = Isi("penyebut", "Penyebut") - Isi("pembilang", "Pembilang")

_TARGET, _REALISASI = Isi("target", "Target"), Isi("realisasi", "Realisasi")


@dataclass(frozen=True)
class RumusTercetak:
    """A formula with all that is said of it.

    Attributes
    ----------
    nama, kiri
        its name, and what stands before the equals sign.
    isi
        the expression.
    sumber
        a regulation or a common practice, never the document of one region.
    peringatan
        is printed below a formula that is allowed but misleads.
    tulisan
        the formula in words, where the expression does not say it.
    """

    nama: str
    kiri: str
    isi: Ungkapan
    sumber: str = ""
    peringatan: str = ""
    tulisan: str = ""

    @property
    def pembilang(self) -> str:
        """What stands above the line of a fraction, or the whole formula."""
        inti = self._inti()
        return inti.atas.teks() if isinstance(inti, Persen) and not self.tulisan else self.tulisan or teks_lengkap(inti)

    @property
    def penyebut(self) -> str:
        """What stands below the line; "" for a formula without one."""
        inti = self._inti()
        return inti.bawah.teks() if isinstance(inti, Persen) and not self.tulisan else ""

    @property
    def akhir(self) -> str:
        """What follows a fraction."""
        return "× 100 %" if self.penyebut else ""

    def _inti(self) -> Ungkapan:
        inti: Ungkapan | None = self.isi
        while isinstance(inti, Jika):
            inti = inti.lain or inti.maka
        return inti or self.isi


def teks_lengkap(isi: Ungkapan, sebutan: Mapping[str, str] | None = None) -> str:
    """Write an expression with the explanation of its letters behind it."""
    huruf = [satu for satu in isi.jelajah() if isinstance(satu, Sebut)]
    return ", dengan ".join([isi.teks(sebutan), *(f"{satu.huruf} {satu.isi.teks(sebutan)}" for satu in huruf)])


def bernama(rumus: RumusTercetak) -> str:
    """Write a formula on one line, in the words of the method.

    >>> bernama(CAPAIAN_NAIK)
    'Capaian = Realisasi / Target × 100 %'
    """
    if not rumus.penyebut:
        return f"{rumus.kiri} = {rumus.pembilang}"
    atas = f"({rumus.pembilang})" if " " in rumus.pembilang else rumus.pembilang
    return f"{rumus.kiri} = {atas} / {rumus.penyebut} {rumus.akhir}"


def selalu_terdefinisi(isi: Ungkapan) -> Ungkapan:
    """Let a zero target be met by a zero realisasi, where lower is better; else it gives no capaian."""
    terpenuhi = Jika(Banding(_REALISASI, Tetap(0), "="), Tetap(100), None)
    return Jika(Banding(_TARGET, Tetap(0), "="), terpenuhi, isi)


CAPAIAN_NAIK = RumusTercetak(
    "makin tinggi realisasi makin baik", "Capaian", Persen(_REALISASI, _TARGET), "praktik seluruh instansi"
)

CAPAIAN_SELISIH = RumusTercetak(
    "makin rendah realisasi makin baik (selisih)",
    "Capaian",
    selalu_terdefinisi(Persen(2 * _TARGET - _REALISASI, _TARGET)),
    "rumus yang lazim, bentuk LAN",
)

CAPAIAN_RASIO = RumusTercetak(
    "makin rendah realisasi makin baik (rasio)",
    "Capaian",
    selalu_terdefinisi(Persen(_TARGET, _REALISASI)),
    "sejumlah aplikasi SAKIP",
)

CAPAIAN_SISA = RumusTercetak(
    "makin rendah realisasi makin baik (sisa terhadap target)",
    "Capaian",
    selalu_terdefinisi(Persen(_TARGET - _REALISASI, _TARGET)),
    "praktik perangkat daerah",
    "Dengan rumus ini realisasi yang sama dengan target menghasilkan capaian 0 %.",
)


def capaian_rentang(turun: RumusTercetak) -> Ungkapan:
    """Return the capaian of a range: 100 inside, outside against the nearer bound (operands bawah, atas, realisasi)."""
    bawah, atas = Isi("bawah", "Batas bawah"), Isi("atas", "Batas atas")
    luar = Jika(Banding(_REALISASI, atas, ">"), turun.isi.ganti({"target": atas}), Tetap(100))
    return Jika(Banding(_REALISASI, bawah, "<"), CAPAIAN_NAIK.isi.ganti({"target": bawah}), luar)


CAPAIAN_RENTANG = RumusTercetak(
    "realisasi diharapkan berada dalam rentang target",
    "Capaian",
    capaian_rentang(CAPAIAN_SELISIH),
    "Permenpan-RB Nomor 8 Tahun 2021",
    tulisan="100 % bila realisasi berada dalam rentang; di luar rentang dihitung terhadap batas terdekat",
)

CAPAIAN_PREDIKAT = RumusTercetak(
    "bernilai predikat",
    "Capaian",
    Persen(Isi("realisasi", "Urutan predikat realisasi"), Isi("target", "Urutan predikat target")),
    "predikat terendah berurutan satu",
)

#: The mean of a series.
RERATA = Rerata(Isi("nilai", "nilai"), ("nilai",))
#: The sum of a series.
JUMLAH = Jumlah(Isi("nilai", "nilai"), ("nilai",))
