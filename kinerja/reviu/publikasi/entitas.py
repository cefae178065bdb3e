"""Which thing a printed row is about: a code, an indicator, a sasaran, the whole; and which rows are about one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.acuan import Acuan
from kinerja.reviu.publikasi.baris import cari_turunan
from kinerja.reviu.publikasi.cetakan import Cetakan, Selang, cocok
from kinerja.reviu.publikasi.kolom import Besaran, kata, kurang_satu, mirip
from kinerja.reviu.publikasi.susunan import POLA_KODE_TEKS, BarisTerbit, Sel, TabelTerbit, Terbitan, baca_publikasi

__all__ = ["Butir", "Kunci", "Peta", "petakan"]

#: What a row is about: a kind and its key.
Kunci = tuple[str, ...]

_SASARAN = re.compile(
    r"^sasaran\s*(?:strategis)?\s*(?:ke)?[\s-]*(\d{1,2}|pertama|kedua|ketiga|keempat|kelima)$", re.IGNORECASE
)
#: Words by which running text speaks of the whole budget.
_KESELURUHAN = frozenset(
    "total keseluruhan seluruh seluruhnya belanja dinas perangkat daerah opd apbd dikelola tersedia disediakan "
    "dialokasikan".split()
)
#: First words of rows that together are the whole budget.
_BAGIAN = frozenset("program belanja sasaran dau dak pad dif dbh apbd apbn bankeu".split())
_URUT = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
_UANG = {Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA}
_KINERJA = {Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN}
_PASTI = {Besaran.TARGET, Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.LAIN, Besaran.JUMLAH}


@dataclass(frozen=True, eq=False)
class Butir:
    """A cell with what it says of what: the same ``kunci`` must have the same value wherever it is printed."""

    sel: Sel
    baris: BarisTerbit
    tabel: TabelTerbit
    kunci: tuple[Kunci, Besaran, int, tuple[str, ...]]

    def setuju(self, lain: Butir) -> bool:
        """Say whether both cells can stand for one value: equal, or apart by rounding alone."""
        satu, dua = self.sel.angka, lain.sel.angka
        assert satu is not None
        assert dua is not None
        if self.kunci[1] in _PASTI:
            return satu.selang.beririsan(dua.selang)
        return any(a.beririsan(b) for a in self._jangkauan() for b in lain._jangkauan())

    def _jangkauan(self) -> Iterator[Selang]:
        """Return what the cell can stand for: what is printed, and what its operands, as printed, can give."""
        assert self.sel.angka is not None
        yield self.sel.angka.longgar
        for satu in cari_turunan(self.baris):
            if satu.hasil is self.sel and satu.benar:
                yield from (selang for selang in satu.selang if cocok(self.sel.angka, selang))


class Peta:
    """All rows of a published report with what they are about."""

    def __init__(self, terbitan: Terbitan) -> None:
        self.terbitan = terbitan
        self.acuan = Acuan(terbitan.laporan)
        self._teks: dict[tuple[str, ...], Kunci] = {}
        self._milik: dict[int, Kunci] = {}
        for tabel in terbitan.tabel:
            for baris in tabel.baris:
                self._milik[id(baris)] = self._kenali(tabel, baris)
        self._samakan()

    def kunci(self, baris: BarisTerbit) -> Kunci:
        """Return what a row is about."""
        return self._milik[id(baris)]

    def _kenali(self, tabel: TabelTerbit, baris: BarisTerbit) -> Kunci:
        if baris.kode:
            return ("kode", baris.kode)
        kode = POLA_KODE_TEKS.findall(baris.nama)
        if kode and not tabel.prosa and len(kode) == 1 and len(baris.kata) > 8:
            return ("kode", kode[0])
        if kode and tabel.prosa and not re.search(r"\bDAK\b|\bDIF\b|\bDAU\b", baris.nama):
            semua = self._antara(kode, baris.nama)
            sisa = [
                satu
                for satu in kata(POLA_KODE_TEKS.sub("", baris.nama))
                if satu not in ("program", "kegiatan", "subkegiatan")
            ]
            if not sisa:
                return ("kode", *semua)
        if temu := _SASARAN.match(baris.nama.strip()):
            nomor = _URUT.get(temu[1].casefold()) or int(temu[1])
            return self.acuan.sasaran_ke(nomor) or ("sasaran ke", str(nomor))
        if baris.peran == "rerata":
            nomor_ = re.search(r"sasaran\s*-?\s*(\d)\b", baris.nama.casefold())
            if nomor_ and "total" not in baris.kata:
                return self.acuan.sasaran_ke(int(nomor_[1])) or ("sasaran ke", nomor_[1])
            return ("rerata",) if self._memuat_sasaran(tabel) else ("rerata", tabel.nama)
        if baris.peran == "jumlah" and self._sub_jumlah(tabel, baris):
            return ("jumlah", tabel.nama, *baris.kata)
        if baris.peran == "jumlah" or (tabel.prosa and set(baris.kata) <= _KESELURUHAN):
            return ("total",) if self._seluruh(tabel, baris) else ("jumlah", tabel.nama, *baris.kata)
        ada = self.acuan.cari(baris.kata, longgar=tabel.prosa)
        if ada is None and tabel.prosa and "," in baris.nama:
            # What follows a comma says more about the thing that is named before it.
            ada = self.acuan.cari(kata(baris.nama.split(",")[0]), longgar=False)
        return ada or self._sebut(baris.kata)

    def _antara(self, kode: list[str], nama: str) -> list[str]:
        """Spell out a run of codes such as 2.17.02-2.17.06."""
        if len(kode) == 2 and re.search(
            rf"{re.escape(kode[0])}\s*(?:-|–|s\.?d\.?|sampai)\s*{re.escape(kode[1])}", nama
        ):
            kepala, _, awal = kode[0].rpartition(".")
            akhir = kode[1].rpartition(".")[2]
            if kode[1].startswith(kepala) and awal.isdigit() and akhir.isdigit():
                return [f"{kepala}.{n:0{len(awal)}d}" for n in range(int(awal), int(akhir) + 1)]
        return sorted(kode)

    def _seluruh(self, tabel: TabelTerbit, baris: BarisTerbit) -> bool:
        """Say whether a total is that of the whole agency."""
        program = sum(satu.kode.count(".") == 2 for satu in tabel.baris if satu.kode)
        lap = self.terbitan.laporan
        dinas = (kata(lap.nama_dinas), kata(lap.identitas.nama))
        isi = [satu for satu in tabel.baris if satu.peran == "isi"]
        bagian = sum(satu.kata[:1] != () and satu.kata[0] in _BAGIAN for satu in isi)
        return tabel.prosa or program > 1 or (bagian > 1 and bagian == len(isi)) or baris.kata in dinas

    def _sub_jumlah(self, tabel: TabelTerbit, baris: BarisTerbit) -> bool:
        """Say whether a total is followed by another in its table."""
        akhir = [satu for satu in tabel.baris if satu.peran == "jumlah"][-1]
        return not tabel.prosa and baris is not akhir and baris.kata[:1] == ("sub",)

    def _memuat_sasaran(self, tabel: TabelTerbit) -> bool:
        if not self.acuan.sasaran and not tabel.prosa:
            # Without a workbook the only mean of capaian that a report prints is that of the report.
            rerata = {
                satu.tabel for satu in self.terbitan.baris if satu.peran == "rerata" and satu.cari(Besaran.CAPAIAN)
            }
            return rerata - self._prosa == {tabel.nama}
        kenal = [self.acuan.cari(satu.kata, longgar=False) for satu in tabel.baris if satu.peran == "isi"]
        induk = sum(bool(satu) and satu[0] in ("sasaran", "indikator") for satu in kenal if satu)
        return tabel.prosa or (induk > 1 and induk == len(self.acuan.sasaran))

    def _sebut(self, isi: tuple[str, ...]) -> Kunci:
        if isi not in self._teks:
            self._teks[isi] = ("teks", *isi)
        return self._teks[isi]

    def _samakan(self) -> None:
        """Give rows of different tables one key whose names differ by spelling, or whose amounts are the same."""
        tabel = {id(baris): satu.nama for satu in self.terbitan.tabel for baris in satu.baris}
        milik: dict[Kunci, set[str]] = {}
        for baris in self.terbitan.baris:
            milik.setdefault(self.kunci(baris), set()).add(tabel[id(baris)])
        ganti: dict[Kunci, Kunci] = {}
        teks = [satu for satu in milik if satu[0] == "teks"]
        for nomor, satu in enumerate(teks):
            for lain in teks[:nomor]:
                dekat = (len(satu) == len(lain) > 2 and mirip(satu[1:], lain[1:])) or kurang_satu(satu[1:], lain[1:])
                if dekat and milik[satu].isdisjoint(milik[lain]):
                    ganti[satu] = ganti.get(lain, lain)
                    milik[ganti[satu]] |= milik[satu]
                    break
        self._milik = {nomor: ganti.get(kunci, kunci) for nomor, kunci in self._milik.items()}
        for baris, kode in self.salah_kode:
            self._milik[id(baris)] = ("kode", kode)
        self._samakan_pagu()

    def _samakan_pagu(self) -> None:
        """Name rows after the code that is printed elsewhere with the same amount, exact to the rupiah."""
        pagu: dict[object, set[Kunci]] = {}
        for baris in self.terbitan.baris:
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and baris.kode:
                    pagu.setdefault((sel.angka.nilai, sel.tahun), set()).add(self.kunci(baris))
        for baris in self.terbitan.baris:
            if self.kunci(baris)[0] not in ("teks", "sasaran ke"):
                continue
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and sel.angka.nilai % 1000:
                    sama = pagu.get((sel.angka.nilai, sel.tahun), set())
                    if sama and sel.angka.nilai >= 10_000_000:
                        self._milik[id(baris)] = min(sama, key=len)

    @cached_property
    def _prosa(self) -> frozenset[str]:
        return frozenset(satu.nama for satu in self.terbitan.tabel if satu.prosa)

    @cached_property
    def kode(self) -> tuple[str, ...]:
        """The codes that are printed, each once."""
        benar = {id(baris): kode for baris, kode in self.salah_kode}
        return tuple(dict.fromkeys(benar.get(id(satu), satu.kode) for satu in self.terbitan.baris if satu.kode))

    @cached_property
    def salah_kode(self) -> tuple[tuple[BarisTerbit, str], ...]:
        """Rows whose name bears another code elsewhere, each with that code, where this row is the one at fault."""
        semua = [satu for satu in self.terbitan.baris if satu.kode and satu.sel and len(satu.kata) > 1]
        milik: dict[str, list[BarisTerbit]] = {}
        for baris in semua:
            milik.setdefault(baris.kode.rpartition(".")[0], []).append(baris)
        hasil = []
        for baris in semua:
            sekerabat = [
                satu
                for satu in milik[baris.kode.rpartition(".")[0]]
                if satu.tabel != baris.tabel and mirip(satu.kata, baris.kata)
            ]
            lain = [satu for satu in sekerabat if satu.kode != baris.kode]
            if lain and self._salah(baris, lain[0], len(sekerabat) - len(lain), len(lain)):
                hasil.append((baris, lain[0].kode))
        return tuple(hasil)

    def _salah(self, baris: BarisTerbit, lain: BarisTerbit, sama: int, beda: int) -> bool:
        """Say which of two rows bears the wrong code: the workbook decides, else the majority, else the later table."""
        nama = {satu.kode: kata(satu.nama) for satu in self.terbitan.laporan.data.anggaran}
        if mirip(nama.get(lain.kode, ()), baris.kata):
            return True
        if mirip(nama.get(baris.kode, ()), baris.kata):
            return False
        if beda != sama + 1:
            return beda > sama + 1
        urut = [satu.nama for satu in self.terbitan.tabel]
        return urut.index(baris.tabel) > urut.index(lain.tabel)

    @cached_property
    def butir(self) -> tuple[Butir, ...]:
        """All numbers with their keys."""
        semua = [butir for tabel in self.terbitan.tabel for butir in self._butir(tabel)]
        return tuple(self._luruskan(semua))

    def _butir(self, tabel: TabelTerbit) -> Iterator[Butir]:
        judul_tahun = {int(satu) for satu in re.findall(r"(?<!\d)(20\d\d)(?!\d|\s*[-–])", tabel.nama)}
        bawaan = judul_tahun.pop() if len(judul_tahun) == 1 else self.terbitan.tahun
        semua: dict[object, list[Butir]] = {}
        for baris in tabel.baris:
            for sel in baris.angka:
                apa = self.kunci(baris)
                besaran = sel.besaran
                if tabel.prosa and besaran is Besaran.PERSEN and sel.tahun and apa[0] == "indikator":
                    # The percentage that a year is said to have is its realisasi.
                    besaran = Besaran.REALISASI
                kunci = (self._baku(apa, besaran), besaran, sel.tahun or bawaan, sel.imbuhan)
                semua.setdefault(kunci, []).append(Butir(sel, baris, tabel, kunci))
        for isi in semua.values():
            # Rows of one name in one table are different things where their values differ.
            if tabel.prosa or all(isi[0].setuju(lain) for lain in isi[1:]):
                yield from isi

    def _baku(self, kunci: Kunci, besaran: Besaran) -> Kunci:
        """Name the thing that a sasaran stands for: its only indicator, or its programs."""
        if kunci[0] == "sasaran" and besaran in _KINERJA:
            return self.acuan.indikator_tunggal(kunci[1]) or kunci
        if kunci[0] == "kode" and len(kunci) == 2 and besaran in _KINERJA:
            return self.acuan.indikator_tunggal(kunci[1]) or kunci
        if kunci[0] == "indikator" and besaran in _UANG:
            return ("indikator", kunci[1], "anggaran")
        if kunci[0] == "sasaran" and besaran in _UANG:
            return self.acuan.program_sasaran(kunci[1]) or kunci
        return kunci

    def _luruskan(self, semua: list[Butir]) -> Iterator[Butir]:
        """Take a column headed capaian for what it holds: many reports print the realisasi of earlier years there."""
        realisasi: dict[tuple[Kunci, int], list[Cetakan]] = {}
        for butir in semua:
            if butir.kunci[1] is Besaran.REALISASI and butir.sel.angka:
                realisasi.setdefault((butir.kunci[0], butir.kunci[2]), []).append(butir.sel.angka)
        salah: set[tuple[str, str]] = set()
        kolom: dict[tuple[str, str], list[bool]] = {}
        for butir in semua:
            kunci, besaran, tahun, _ = butir.kunci
            if besaran is not Besaran.CAPAIAN or butir.baris.cari(Besaran.TARGET, butir.sel.tahun):
                continue
            lain = list(realisasi.get((kunci, tahun), ()))
            hitungan = self.acuan.nilai(kunci, Besaran.REALISASI, tahun)
            angka = butir.sel.angka
            assert angka is not None
            sama = any(satu.longgar.beririsan(angka.longgar) for satu in lain) or (
                hitungan is not None and abs(angka.nilai - hitungan) <= angka.langkah
            )
            if lain or hitungan is not None:
                kolom.setdefault((butir.tabel.nama, butir.sel.isi.kolom), []).append(sama)
        salah = {nama for nama, isi in kolom.items() if sum(isi) * 2 >= len(isi) and sum(isi) >= 2}
        # What is headed alike in the same table holds the same quantity.
        salah |= {
            (butir.tabel.nama, butir.sel.isi.kolom)
            for butir in semua
            for nama, judul in salah
            if butir.tabel.nama == nama
            and kata(re.sub(r"\d", "", butir.sel.isi.kolom)) == kata(re.sub(r"\d", "", judul))
        }
        for butir in semua:
            kunci, besaran, tahun, imbuhan = butir.kunci
            if besaran is Besaran.CAPAIAN and (butir.tabel.nama, butir.sel.isi.kolom) in salah:
                sel = replace(butir.sel, besaran=Besaran.REALISASI)
                yield replace(butir, sel=sel, kunci=(kunci, Besaran.REALISASI, tahun, imbuhan))
            else:
                yield butir


@lru_cache(maxsize=4)
def petakan(laporan: Laporan) -> Peta:
    """Return what the rows of sheet publikasi are about."""
    return Peta(baca_publikasi(laporan))
