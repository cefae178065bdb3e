"""Published reports of made-up agencies, printed in families of layouts that differ in headings, order, groups and signs.

Every printed cell knows its figure, so that a fault can be planted in it and found again. The family ``luar`` is kept
out of development: the rules were never looked at beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_dinas import Dinas, Program, Ukur

from kinerja.angka import terbilang

__all__ = ["KELUARGA", "LUAR", "Tercetak", "cetak"]

_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


@dataclass(frozen=True)
class Tercetak:
    """One printed cell.

    Attributes
    ----------
    jenis
        the kinds of fault that can be planted in it.
    angka, bentuk
        its figure and how the figure is written.
    lain
        texts that would be wrong there.
    """

    tabel: str
    baris: str
    kolom: str
    nilai: str
    jenis: tuple[str, ...] = ()
    angka: Decimal | None = None
    bentuk: Callable[[Decimal], str] = str
    lain: tuple[str, ...] = ()
    kelompok: str = ""
    induk: str = ""


@dataclass(frozen=True)
class Gaya:
    """The words and signs of a layout."""

    target: str = "Target"
    realisasi: str = "Realisasi"
    capaian: str = "Capaian (%)"
    pagu: str = "Anggaran (Rp)"
    serapan: str = "Realisasi (Rp)"
    persen: str = "%"
    sisa: str = "Sisa Anggaran"
    jumlah: str = "Jumlah"
    rerata: str = "Rata-rata capaian"
    ribuan: str = "."
    rupiah: str = ""
    juta: bool = False
    tanda_persen: str = ""
    nomor: bool = False
    kelompok: bool = False
    berprogram: bool = True
    kementerian: bool = False
    tegak: bool = False
    prosa: str = "Prosa Bab III"


def _ribu(nilai: Decimal, tanda: str, desimal: int = 0) -> str:
    bulat = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)
    teks = f"{bulat:,}"
    return teks if tanda == "," else teks.replace(",", "_").replace(".", ",").replace("_", tanda or ".")


class _Pencetak:
    """Prints one agency in one layout."""

    def __init__(self, dinas: Dinas, gaya: Gaya, acak: Random) -> None:
        self.d, self.g, self.acak = dinas, gaya, acak
        self.tahun = dinas.tahun

    # --- signs ---

    def uang(self, nilai: Decimal) -> str:
        if self.g.juta:
            return _ribu(nilai / 1_000_000, ".", 2)
        return f"{self.g.rupiah}{_ribu(nilai, self.g.ribuan)}"

    def persen(self, nilai: Decimal) -> str:
        return _ribu(nilai, ".", 2) + self.g.tanda_persen

    def ukur(self, satu: Ukur) -> Callable[[Decimal], str]:
        return lambda nilai: _ribu(nilai, self.g.ribuan if not satu.desimal else ".", satu.desimal)

    def label(self, nomor: int, nama: str) -> str:
        return f"{nomor}. {nama}" if self.g.nomor else nama

    def sel(
        self, tabel: str, baris: str, kolom: str, angka: Decimal | int, bentuk: Callable[[Decimal], str], *jenis: str
    ) -> Tercetak:
        nilai = Decimal(angka)
        return Tercetak(tabel, baris, kolom, bentuk(nilai), jenis, nilai, bentuk)

    # --- performance ---

    def perjanjian(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 2.2 Perjanjian Kinerja Tahun {self.tahun}"
        for n, satu in enumerate(self.d.ukur, 1):
            baris = self.label(n, satu.nama)
            lain = tuple({"%", "Unit", "Dokumen"} - {satu.satuan})
            yield Tercetak(tabel, baris, "Satuan", satu.satuan, ("satuan",), lain=lain)
            yield self.sel(tabel, baris, self.g.target, satu.target[self.tahun], self.ukur(satu), "target")

    def renstra(self) -> Iterator[Tercetak]:
        tabel = "Tabel 2.1 Target Renstra"
        for n, satu in enumerate(self.d.ukur, 1):
            for tahun, nilai in satu.renstra.items():
                yield self.sel(tabel, self.label(n, satu.nama), f"Target {tahun}", nilai, self.ukur(satu))

    def pengukuran(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 3.1 Pengukuran Kinerja Tahun {self.tahun}"
        n = 0
        for sasaran in self.d.sasaran:
            nilai = []
            for satu in sasaran.ukur:
                n += 1
                baris, bentuk = self.label(n, satu.nama), self.ukur(satu)
                yield Tercetak(tabel, baris, "Satuan", satu.satuan)
                yield self.sel(tabel, baris, self.g.target, satu.target[self.tahun], bentuk, "target")
                yield self.sel(tabel, baris, self.g.realisasi, satu.realisasi[self.tahun], bentuk, "realisasi")
                capaian = satu.capaian(self.tahun)
                nilai.append(capaian)
                jenis = ("hitungan",) if satu.turun or abs(capaian - 100) < 5 else ("hitungan", "arah")
                yield replace(
                    self.sel(tabel, baris, self.g.capaian, capaian, self.persen, *jenis), lain=(self._terbalik(satu),)
                )
            if len(nilai) > 1:
                yield self.sel(
                    tabel, self.g.rerata, self.g.capaian, sum(nilai, Decimal(0)) / len(nilai), self.persen, "rerata"
                )

    def _terbalik(self, satu: Ukur) -> str:
        target, realisasi = satu.target[self.tahun], satu.realisasi[self.tahun]
        return self.persen((2 * target - realisasi) / target * 100)

    def perkembangan(self) -> Iterator[Tercetak]:
        tabel = "Tabel 3.2 Perbandingan Realisasi dan Capaian beberapa Tahun"
        for n, satu in enumerate(self.d.ukur, 1):
            baris, bentuk = self.label(n, satu.nama), self.ukur(satu)
            for tahun in range(self.tahun - 2, self.tahun + 1):
                kini = ("realisasi",) if tahun == self.tahun else ()
                isi = (
                    self.sel(tabel, baris, f"Target PK {tahun}", satu.target[tahun], bentuk),
                    self.sel(tabel, baris, f"{self.g.realisasi} {tahun}", satu.realisasi[tahun], bentuk, *kini),
                    self.sel(tabel, baris, f"{self.g.persen} {tahun}", satu.capaian(tahun), self.persen, "hitungan"),
                )
                for sel in isi:
                    if self.g.kelompok:
                        yield replace(sel, kolom=sel.kolom.replace(f" {tahun}", ""), kelompok=f"Tahun {tahun}")
                    else:
                        yield sel

    def triwulan(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 3.3 Realisasi per Triwulan Tahun {self.tahun}"
        for n, satu in enumerate(self.d.ukur, 1):
            if not satu.triwulan:
                continue
            for nomor, nilai in enumerate(satu.triwulan):
                yield self.sel(
                    tabel, self.label(n, satu.nama), f"{self.g.realisasi} TW {_ROMAWI[nomor]}", nilai, self.ukur(satu)
                )
            jumlah = satu.realisasi[self.tahun]
            yield self.sel(
                tabel, self.label(n, satu.nama), f"{self.g.realisasi} Total", jumlah, self.ukur(satu), "triwulan"
            )

    def grafik(self) -> Iterator[Tercetak]:
        for n, satu in enumerate(self.d.ukur, 1):
            tabel = f"Grafik 3.{n} Realisasi {satu.nama}"
            for tahun in range(self.tahun - 2, self.tahun + 1):
                jenis = () if self.g.juta and tahun != self.tahun else ("grafik",)
                yield self.sel(tabel, satu.nama, f"Realisasi {tahun}", satu.realisasi[tahun], self.ukur(satu), *jenis)

    # --- money ---

    def _uang(self, tabel: str, baris: str, pagu: int, serapan: int, *, jenis: tuple[str, ...]) -> Iterator[Tercetak]:
        yield self.sel(tabel, baris, self.g.pagu, pagu, self.uang, *jenis)
        yield self.sel(tabel, baris, self.g.serapan, serapan, self.uang, *jenis)
        if self.g.sisa:
            yield self.sel(tabel, baris, self.g.sisa, pagu - serapan, self.uang, "sisa")
        yield self.sel(tabel, baris, self.g.persen, Decimal(serapan) / pagu * 100, self.persen, "persen")

    def anggaran(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 3.5 Realisasi Anggaran Tahun {self.tahun}" + (" (dalam Rp juta)" if self.g.juta else "")
        if self.g.kementerian:
            tabel = f"Tabel 3.5 Realisasi per Jenis Belanja Tahun {self.tahun}"
        urut = self.d.program
        if not self.g.tegak:
            for n, satu in enumerate(urut, 1):
                yield from self._uang(tabel, self.label(n, satu.nama), satu.pagu, satu.serapan, jenis=("suku",))
            yield from self._uang(tabel, self.g.jumlah, self.d.pagu, self.d.serapan, jenis=("jumlah",))
            return
        yield from self._uang(tabel, self.g.jumlah, self.d.pagu, self.d.serapan, jenis=("jumlah",))
        for n, satu in enumerate(urut, 1):
            yield from self._uang(tabel, self.label(n, satu.nama), satu.pagu, satu.serapan, jenis=("suku",))

    def rincian(self) -> Iterator[Tercetak]:
        for nomor, program in enumerate(self.d.program, 1):
            if len(program.kegiatan) < 2:
                continue
            tabel = f"Tabel 3.6.{nomor} Rincian {program.nama}"
            for n, satu in enumerate(program.kegiatan, 1):
                yield from self._uang(tabel, self.label(n, satu.nama), satu.pagu, satu.serapan, jenis=("suku",))
            yield from self._uang(tabel, self.g.jumlah, program.pagu, program.serapan, jenis=("jumlah",))

    def pagu_pk(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 2.3 Anggaran pada Perjanjian Kinerja Tahun {self.tahun}"
        for n, satu in enumerate(self.d.program, 1):
            yield self.sel(
                tabel, self.label(n, satu.nama), "Anggaran", satu.pagu, lambda v: _ribu(v, self.g.ribuan), "pagu"
            )

    def bulanan(self) -> Iterator[Tercetak]:
        tabel = f"Tabel 3.7 Penyerapan per Bulan Tahun {self.tahun}"
        rpd = serapan = 0
        for bulan, (rencana, nyata) in zip(_BULAN, self.d.bulan, strict=True):
            rpd, serapan = rpd + rencana, serapan + nyata
            yield self.sel(tabel, bulan, "RPD", rencana, self.uang)
            yield self.sel(tabel, bulan, "RPD Kumulatif", rpd, self.uang, "kumulatif")
            yield self.sel(tabel, bulan, "Realisasi Anggaran", nyata, self.uang)
            yield self.sel(
                tabel, bulan, "Tingkat Penyerapan (%)", Decimal(nyata) / rencana * 100, self.persen, "persen"
            )
        yield self.sel(tabel, "Total", "RPD", rpd, self.uang, "jumlah")
        yield self.sel(tabel, "Total", "Realisasi Anggaran", serapan, self.uang, "jumlah")

    def efisiensi(self) -> Iterator[Tercetak]:
        for tahun in range(self.tahun - 2, self.tahun + 1):
            e = Decimal(self.acak.randint(-1500, 1700)) / 100
            yield self.sel("Grafik 3.90 Efisiensi", str(tahun), "Efisiensi", e, self.persen)
            yield self.sel(
                "Grafik 3.90 Efisiensi",
                str(tahun),
                "Nilai Efisiensi",
                50 + e * Decimal("2.5"),
                self.persen,
                "efisiensi",
            )

    # --- staff ---

    def pegawai(self) -> Iterator[Tercetak]:
        tabel = "Tabel 1.1 Pegawai menurut Golongan"
        bulat = lambda v: _ribu(v, ".")  # noqa: E731 - one way to write a count
        for nama, pria, wanita in self.d.pegawai:
            yield self.sel(tabel, nama, "Laki-laki", pria, bulat)
            yield self.sel(tabel, nama, "Perempuan", wanita, bulat)
            yield self.sel(tabel, nama, "Jumlah", pria + wanita, bulat, "pegawai")
        pria, wanita = (sum(satu[n] for satu in self.d.pegawai) for n in (1, 2))
        yield self.sel(tabel, "Jumlah", "Laki-laki", pria, bulat, "pegawai")
        yield self.sel(tabel, "Jumlah", "Perempuan", wanita, bulat, "pegawai")
        yield self.sel(tabel, "Jumlah", "Jumlah", pria + wanita, bulat, "pegawai")

    # --- running text ---

    def uraian(self) -> Iterator[Tercetak]:
        tabel = self.g.prosa
        for satu in self.d.ukur:
            sebut = f"{satu.nama} tahun {self.tahun}"
            yield self.sel(tabel, f"realisasi {sebut}", "Nilai", satu.realisasi[self.tahun], self.ukur(satu), "prosa")
            yield self.sel(
                tabel, f"capaian {sebut}", "Nilai", satu.capaian(self.tahun), lambda v: _ribu(v, ".", 2) + "%", "prosa"
            )
        rupiah = lambda v: f"Rp{_ribu(v, '.')}"  # noqa: E731 - one way to write an amount
        yield self.sel(tabel, f"pagu anggaran tahun {self.tahun}", "Nilai", self.d.pagu, rupiah, "prosa")
        yield self.sel(tabel, f"realisasi anggaran tahun {self.tahun}", "Nilai", self.d.serapan, rupiah, "prosa")
        persen = Decimal(self.d.serapan) / self.d.pagu * 100
        yield self.sel(tabel, "persen realisasi anggaran", "Nilai", persen, lambda v: _ribu(v, ".", 2) + "%", "prosa")
        salah = terbilang(self.d.pagu + 3_000_000)
        yield Tercetak("Prosa Ikhtisar", "pagu anggaran", "Nilai", rupiah(Decimal(self.d.pagu)))
        yield Tercetak(
            "Prosa Ikhtisar", "pagu anggaran", "Terbilang", terbilang(self.d.pagu), ("terbilang",), lain=(salah,)
        )
        if self.g.berprogram:
            jumlah = len(self.d.program)
            yield self.sel("Prosa Bab II", "jumlah program", "Nilai", jumlah, lambda v: str(int(v)), "cacah")

    def pagu_tahunan(self) -> Iterator[Tercetak]:
        tabel = "Tabel 3.8 Perkembangan Pagu Anggaran"
        for tahun, nilai in self.d.pagu_awal.items():
            yield self.sel(tabel, str(tahun), "Pagu Awal", nilai, self.uang)
        lalu = self.uang(Decimal(self.d.pagu_awal[self.tahun - 1]))
        sel = self.sel(
            "Prosa Pagu",
            f"pagu anggaran awal tahun {self.tahun}",
            "Nilai",
            self.d.pagu_awal[self.tahun],
            self.uang,
            "salinan",
        )
        yield replace(sel, lain=(lalu,))


def _ringkas(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    p = _Pencetak(d, Gaya(), acak)
    for bagian in (
        p.pegawai,
        p.renstra,
        p.perjanjian,
        p.pagu_pk,
        p.pengukuran,
        p.perkembangan,
        p.triwulan,
        p.grafik,
        p.anggaran,
        p.rincian,
        p.uraian,
        p.pagu_tahunan,
    ):
        yield from bagian()


def _berkelompok(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    gaya = Gaya(
        kelompok=True,
        nomor=True,
        pagu="Pagu",
        serapan="Realisasi Keuangan",
        persen="Persentase",
        rupiah="Rp ",
        capaian="% Capaian",
        jumlah="TOTAL",
        rerata="Rata-rata Capaian Sasaran",
        tanda_persen="%",
        prosa="Narasi Bab III",
    )
    p = _Pencetak(d, gaya, acak)
    for bagian in (
        p.perjanjian,
        p.pengukuran,
        p.triwulan,
        p.perkembangan,
        p.anggaran,
        p.uraian,
        p.rincian,
        p.pegawai,
        p.pagu_tahunan,
    ):
        yield from bagian()


def _kementerian(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    program = tuple(
        Program(n, p.kegiatan)
        for n, p in zip(
            ("Belanja Pegawai", "Belanja Barang", "Belanja Modal", "Belanja Hibah"), d.program, strict=False
        )
    )
    d = replace(d, program=program, bulan=_sama_bulan(program, d))
    gaya = Gaya(
        kementerian=True,
        pagu="Pagu Akhir",
        serapan="Realisasi Anggaran",
        persen="%",
        sisa="",
        ribuan=",",
        rupiah="Rp. ",
        jumlah="Total",
        capaian="Capaian Kinerja (%)",
        rerata="Rata-rata Capaian Sasaran",
        berprogram=False,
    )
    p = _Pencetak(d, gaya, acak)
    for bagian in (
        p.perjanjian,
        p.pengukuran,
        p.perkembangan,
        p.triwulan,
        p.grafik,
        p.anggaran,
        p.bulanan,
        p.efisiensi,
        p.uraian,
        p.pagu_tahunan,
    ):
        yield from bagian()


def _sama_bulan(program: tuple[Program, ...], d: Dinas) -> tuple[tuple[int, int], ...]:
    """Spread what was spent over the months anew, so that both tables name one total."""
    beda = sum(satu.serapan for satu in program) - sum(nyata for _, nyata in d.bulan)
    hasil = [(rencana, nyata + beda // 12) for rencana, nyata in d.bulan]
    sisa = beda - beda // 12 * 12
    hasil[-1] = (hasil[-1][0], hasil[-1][1] + sisa)
    return tuple((max(rencana, nyata + 1_000_000), nyata) for rencana, nyata in hasil)


def _jutaan(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    gaya = Gaya(
        juta=True,
        target="T",
        realisasi="R",
        capaian="C",
        pagu="Alokasi",
        serapan="Terpakai",
        persen="%",
        sisa="Sisa",
        tegak=True,
        jumlah="Jumlah Keseluruhan",
        rerata="Rerata",
        prosa="Prosa Ringkasan",
    )
    p = _Pencetak(d, gaya, acak)
    for bagian in (p.uraian, p.pengukuran, p.anggaran, p.renstra, p.pegawai, p.grafik):
        yield from bagian()


def _luar(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    """The family that is kept out: other words, amounts with a dash behind, the year in front, tables in another order."""
    gaya = Gaya(
        target="Rencana",
        realisasi="Realisasi Kinerja",
        capaian="Tingkat Capaian (%)",
        pagu="Pagu DPA",
        serapan="Realisasi Keuangan (Rp)",
        persen="Persentase (%)",
        sisa="Sisa Pagu",
        jumlah="TOTAL BELANJA",
        rerata="Rata - Rata",
        rupiah="Rp",
        tanda_persen=" %",
        nomor=True,
        kelompok=acak.random() < 0.5,
        prosa="Kalimat Bab III A",
    )
    p = _Pencetak(d, gaya, acak)
    bagian = [
        p.anggaran,
        p.rincian,
        p.pagu_pk,
        p.uraian,
        p.perkembangan,
        p.pengukuran,
        p.perjanjian,
        p.triwulan,
        p.pegawai,
        p.bulanan,
        p.efisiensi,
        p.pagu_tahunan,
        p.grafik,
    ]
    acak.shuffle(bagian)
    for satu in bagian:
        yield from satu()


KELUARGA: dict[str, Callable[[Dinas, Random], Iterator[Tercetak]]] = {
    "ringkas": _ringkas,
    "berkelompok": _berkelompok,
    "kementerian": _kementerian,
    "jutaan": _jutaan,
    "luar": _luar,
}
LUAR = ("luar",)


def cetak(dinas: Dinas, keluarga: str, benih: int) -> list[Tercetak]:
    """Print an agency in a family of layouts."""
    return list(KELUARGA[keluarga](dinas, Random(benih)))  # noqa: S311 - invented figures
