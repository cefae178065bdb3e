"""Gathering the traces of one report: typed numbers first, then what is computed from them, all by their definitions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.besaran import daftar as b
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci, Pos, besaran_dari
from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.ungkapan import Hasil, Ungkapan
from kinerja.hitung import Dana
from kinerja.hitung import Hasil as Results
from kinerja.laporan.jejak.model import Hitung, Jejak, NilaiJejak, Operand
from kinerja.masukan import BUKU_KERJA
from kinerja.model import Baris

__all__ = ["Bagian", "Kumpulan", "banyaknya", "berberkas", "desimal_kunci", "sel", "urut_isian"]

#: The parts of a key.
Bagian = Sequence[str | int]


def sel(baris: Baris, nama: str) -> str:
    """Name the cell of a field with its file."""
    return f"{baris.asal.berkas or BUKU_KERJA} {baris.asal.sel(nama)}"


def berberkas(alamat: str) -> str:
    """Name the file of a cell, our own workbook where it names none."""
    return alamat if " " in alamat.partition("!")[0] else f"{BUKU_KERJA} {alamat}"


def urut_isian(rumus: Ungkapan, nilai: Sequence[NilaiJejak]) -> dict[str, Hasil | list[Decimal | int | None]]:
    """Give the operands of an expression their values in order; the last one takes all that follow if it is a series.

    >>> from kinerja.besaran.daftar import RATA_RATA, SISA
    >>> urut_isian(SISA.rumus, [3, 1]), urut_isian(RATA_RATA.rumus, [3, 1])
    ({'anggaran': 3, 'realisasi': 1}, {'nilai': [3, 1]})
    """
    nama = rumus.operand()
    isi: dict[str, Hasil | list[Decimal | int | None]] = {}
    for urut, satu in enumerate(nama):
        if isinstance(rumus, Jumlah | Rerata) and satu in rumus.deret:
            isi[satu] = [_angka(n) for n in nilai[urut:]]
        else:
            isi[satu] = _angka(nilai[urut])
    return isi


def _angka(nilai: NilaiJejak) -> Decimal | int | None:
    if nilai is None or isinstance(nilai, int | Decimal):
        return nilai
    raise TypeError(f"{nilai} bukan bilangan")


def desimal_kunci(kunci: str, hasil: Results) -> int:
    """Return the decimals that a number prints with: those of its indicator, where its unit is the indicator's."""
    besaran = besaran_dari(kunci)
    if besaran is None or besaran.cetakan is not Cetakan.SATUAN:
        return 2
    bagian = dict(zip(besaran.bagian, besaran.bagian_kunci(kunci), strict=True))
    milik = hasil.indikator.get(bagian.get("indikator", ""))
    return milik.desimal if milik else 2


def banyaknya(*nilai: NilaiJejak) -> int:
    """Count operands."""
    return len(nilai)


class Kumpulan(dict[str, Jejak]):
    """All traces by key; a number that is missing (None) has none."""

    def asli(
        self,
        besaran: Besaran,
        kunci: Bagian,
        nilai: NilaiJejak,
        asal: Iterable[str],
        *,
        tercetak: str = "",
        **sebut: str | int,
    ) -> None:
        """Add a number that stands in a cell; ``sebut`` fills its name."""
        if nilai is not None:
            satu = besaran.kunci(*kunci)
            sebutan = self._sebutan(besaran, kunci, sebut)
            rumus = besaran.tulisan.format_map(sebutan) if besaran.rumus is None else ""
            self[satu] = Jejak(
                satu,
                besaran.nama.format_map(sebutan),
                nilai,
                tercetak or self._cetak(besaran, nilai),
                rumus or "diisi pada buku kerja",
                sel=tuple(asal),
            )

    def cacah(
        self,
        besaran: Besaran,
        kunci: Bagian,
        nilai: int,
        asal: Iterable[str],
        *,
        tulisan: str = "",
        **sebut: str | int,
    ) -> None:
        """Add the number of some rows, which are named by a cell each."""
        isi = tuple(asal)
        satu, sebutan = besaran.kunci(*kunci), self._sebutan(besaran, kunci, sebut)
        nama, rumus = besaran.nama.format_map(sebutan), tulisan or besaran.teks_rumus(sebutan)
        self[satu] = Jejak(satu, nama, nilai, cetak_bulat(nilai), rumus, sel=isi, hitung=lambda: len(isi))

    def turunan(
        self,
        besaran: Besaran,
        kunci: Bagian,
        nilai: NilaiJejak,
        operand: Iterable[Operand | None],
        *,
        hitung: Hitung | None = None,
        tulisan: str = "",
        tercetak: str = "",
        catatan: str = "",
        **sebut: str | int,
    ) -> None:
        """Add a computed number; operands that are not known are left out.

        Formula and computation are those of the definition, except where a choice of the report gives them.
        """
        if nilai is None:
            return
        satu, sebutan = besaran.kunci(*kunci), self._sebutan(besaran, kunci, sebut)
        isi = tuple(satu for satu in operand if satu is not None)
        asal = dict.fromkeys(alamat for satu in isi for alamat in self._sel(satu))
        self[satu] = Jejak(
            satu,
            besaran.nama.format_map(sebutan),
            nilai,
            tercetak or self._cetak(besaran, nilai),
            tulisan or besaran.teks_rumus(sebutan),
            isi,
            tuple(asal),
            catatan,
            hitung or (_penghitung(besaran.rumus) if besaran.rumus else None),
        )

    def turunkan(self, besaran: Besaran, hasil: Results) -> None:
        """Add a quantity that follows from its operands alone, wherever the report has all of them.

        An operand enters as the basis of calculation lets it.
        """
        if besaran.rumus is None:
            return
        for kunci, milik in tuple(besaran.terjadi(tuple(self))):
            operand = [self._sebagaimana_masuk(Kunci(milik[nama]), hasil) for nama in besaran.rumus.operand()]
            nilai = _penghitung(besaran.rumus)(*(satu.nilai for satu in operand if satu))
            bagian = besaran.bagian_kunci(kunci)
            sebut = {nama: satu.nama for nama, satu in zip(besaran.rumus.operand(), operand, strict=True) if satu}
            self.turunan(besaran, bagian, nilai, operand, tulisan=besaran.teks_rumus(sebut))

    def _sebagaimana_masuk(self, kunci: Kunci, hasil: Results) -> Operand | None:
        nilai = self[kunci].nilai
        if not isinstance(nilai, Decimal):
            return self.operand(kunci)
        return self.operand(kunci, hasil.pilihan.dasar_hitung.operand(nilai, desimal_kunci(kunci, hasil)))

    def operand(self, kunci: Kunci, nilai: NilaiJejak = None, nama: str = "", tercetak: str = "") -> Operand | None:
        """Refer to a trace, with the value that enters where it is not the whole one; None where there is none."""
        jejak = self.get(kunci)
        if jejak is None:
            return None
        return Operand(nama or jejak.nama, jejak.nilai if nilai is None else nilai, tercetak or jejak.tercetak, kunci)

    def uang(self, pos: Pos, nama: str, uang: Dana) -> None:
        """Add percentage, remainder and its percentage of an amount whose pagu and realisasi are traced already."""
        for besaran, nilai in ((b.SERAPAN, uang.persen), (b.SISA, uang.sisa), (b.PERSEN_SISA, uang.persen_sisa)):
            milik = [self.operand(Kunci(pola.format(pos=pos))) for pola in besaran.operand.values()]
            self.turunan(besaran, (pos,), nilai, milik, nama=nama)

    def jumlah_nilai(self, operand: Iterable[Operand | None]) -> int:
        """Add up the whole numbers of some operands."""
        return sum(satu.nilai for satu in operand if satu is not None and isinstance(satu.nilai, int))

    @staticmethod
    def _sebutan(besaran: Besaran, kunci: Bagian, sebut: dict[str, str | int]) -> dict[str, str]:
        isi = {**dict(zip(besaran.bagian, kunci, strict=True)), **sebut}
        return {nama: str(nilai) for nama, nilai in isi.items()}

    @staticmethod
    def _cetak(besaran: Besaran, nilai: NilaiJejak) -> str:
        return besaran.cetakan.kalimat(_angka(nilai))

    def _sel(self, satu: Operand) -> tuple[str, ...]:
        return self[satu.kunci].sel if satu.kunci else satu.sel


def _penghitung(rumus: Ungkapan) -> Callable[..., Hasil]:
    return lambda *nilai: rumus.hitung(urut_isian(rumus, nilai))
