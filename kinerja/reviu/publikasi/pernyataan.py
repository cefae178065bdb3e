"""Statements of a published report: which quantity of which thing in which year a printed number is, and how surely."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.acuan import Acuan, AcuanBuku
from kinerja.reviu.publikasi.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.hubungan import per_hasil
from kinerja.reviu.publikasi.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.judul import Besaran, baca_judul, hanya_tahun
from kinerja.reviu.publikasi.kata import UMUM, angka_romawi, kata, kurang_satu, mirip
from kinerja.reviu.publikasi.makna import pahami, pahami_laporan
from kinerja.reviu.publikasi.sebutan import cari_singkatan, nama_judul, singkat
from kinerja.reviu.publikasi.susunan import RENTANG
from kinerja.reviu.publikasi.turunan import Turunan

__all__ = ["TURUNAN", "Butir", "Kunci", "Peta", "petakan", "petakan_isi"]

#: A full code of a program or below inside a text.
POLA_KODE_TEKS = re.compile(r"(?<![\d.])[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{4}|\d{2}))?)?(?![\d.])")

#: What a row is about: a kind and its key.
Kunci = tuple[str, ...]

#: Quantities that a formula gives: their last digit depends on what they were computed from.
TURUNAN = frozenset(
    {
        Besaran.CAPAIAN,
        Besaran.EFISIENSI,
        Besaran.NILAI_EFISIENSI,
        Besaran.PERSEN_PAGU,
        Besaran.PERSEN_SISA,
        Besaran.PERTUMBUHAN,
    }
)
_SASARAN = re.compile(
    r"^sasaran\s*(?:strategis|program)?\s*(?:ke)?[\s-]*(\d{1,2}|[ivx]{1,4}|pertama|kedua|ketiga|keempat|kelima)$",
    re.IGNORECASE,
)
_RERATA_SASARAN = re.compile(r"sasaran\s*(?:strategis|program)?\s*(?:ke)?[\s-]*(\d{1,2}|[ivx]{1,4})\b", re.IGNORECASE)
#: Words by which running text speaks of the whole budget.
_KESELURUHAN = frozenset(
    "total keseluruhan seluruh seluruhnya belanja dinas perangkat daerah opd apbd dikelola tersedia disediakan "
    "dialokasikan jumlah anggaran pagu".split()
)
#: Words that begin the name of an agency, of a part of one, and how long such a name is at most.
_JENIS_INSTANSI = frozenset(
    "kecamatan kelurahan rsud rumah balai loka upt upbu kantor badan inspektorat sekretariat satpol satuan skpd satker "
    "bandar pelabuhan lapas rutan puskesmas politeknik universitas direktorat kementerian biro pusat".split()
)
_SUB_INSTANSI = frozenset("program kegiatan subkegiatan bidang seksi bagian belanja uptd".split())
_PANJANG_INSTANSI = 7
#: First words of rows that together are the whole budget.
_BAGIAN = frozenset(
    "program belanja sasaran dau dak pad dif dbh apbd apbn bankeu rm pnbp januari februari maret".split()
)
#: Words of a group of rows that name where money comes from: an amount in it is a part of what its row has.
_SUMBER_DANA = frozenset("dau dak pad dif dbh apbd apbn bankeu pnbp dana hibah pinjaman".split())
_URUT = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
_PERSEN_UANG = {Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA}
_KINERJA = {Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN}
#: Quantities whose whole numbers are exact: a target of 21 is no rounded 21,21.
_PASTI = UANG | {Besaran.TARGET}
_MENYELURUH = UANG | _PERSEN_UANG | {Besaran.EFISIENSI, Besaran.NILAI_EFISIENSI}
#: Words that a name must have beside the general ones to be the name of one thing.
_KHUSUS = 2
_SETAHUN = 12


#: A table, a heading of it or "" for its caption, and the year that is named there.
SalahTahun = tuple[TabelPublikasi, str, int]


@dataclass(frozen=True, eq=False)
class Butir:
    """A cell with what it says of what: the same ``kunci`` must have the same value wherever it is printed."""

    sel: Sel
    baris: BarisPublikasi
    tabel: TabelPublikasi
    kunci: tuple[Kunci, Besaran, int, tuple[str, ...]]
    turunan: Turunan | None = None
    #: whether the name is only a part of the one that a table prints
    sebagian: bool = False

    @property
    def pasti(self) -> bool:
        """Whether heading and name leave no doubt on what the number is of."""
        nama = self.kunci[0]
        khusus = nama[0] not in ("teks", "induk") or len(set(nama[1:]) - UMUM) >= _KHUSUS
        return self.sel.yakin and khusus and not self.sebagian

    def setuju(self, lain: Butir) -> bool:
        """Say whether both cells can stand for one value: equal, or apart by rounding alone."""
        satu, dua = self.sel.angka, lain.sel.angka
        assert satu is not None
        assert dua is not None
        if self.sel.teks.strip() == lain.sel.teks.strip() and satu.kelipatan == dua.kelipatan:
            return True
        if self.turunan and lain.turunan and self.turunan.benar and lain.turunan.benar:
            # Each follows from its own row: what differs are the operands, and they are compared themselves.
            return True
        if self.kunci[1] in _PASTI:
            return any(a.selang.beririsan(b.selang) for a in satu.bacaan for b in dua.bacaan)
        longgar = self.kunci[1] in TURUNAN | {Besaran.REALISASI}
        return sama(satu, dua, longgar=longgar) or any(
            turunan is not None and turunan.setara(angka)
            for turunan, angka in ((self.turunan, dua), (lain.turunan, satu))
        )


class Peta:
    """All rows of a published report with what they are about."""

    def __init__(self, isi: IsiPublikasi) -> None:
        self.isi = isi
        self.acuan = AcuanBuku(isi.laporan) if isi.laporan else Acuan()
        self._teks: dict[tuple[str, ...], Kunci] = {}
        self._singkatan = cari_singkatan(
            dict.fromkeys([*(satu.nama for satu in isi.tabel), *(satu.nama for satu in isi.baris)])
        )
        self._milik: dict[int, Kunci] = {}
        self._salah_tahun: tuple[SalahTahun, ...] = ()
        self._sebagian: set[int] = set()
        #: rows of one thing whose names differ by a word
        self.beda_nama: list[tuple[BarisPublikasi, BarisPublikasi]] = []
        for tabel in isi.tabel:
            for baris in tabel.baris:
                self._milik[id(baris)] = self._kenali(tabel, baris)
        self._samakan()

    def kunci(self, baris: BarisPublikasi) -> Kunci:
        """Return what a row is about."""
        return self._milik[id(baris)]

    def _kenali(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci:
        """Say what a row is about: by its code, by its place among sums and means, by its name."""
        if baris.kode:
            return ("kode", baris.kode)
        lepas = baris.dari_kalimat and not baris.nama
        if lepas or any(sel.isi.kolom.casefold() == "kalimat" and sel.angka is None for sel in baris.sel):
            return ("kalimat", tabel.nama, baris.label)
        if hanya_tahun(baris.label) or not baris.kata:
            besaran = {sel.besaran for sel in baris.angka}
            if besaran & _MENYELURUH or tabel.prosa:
                return ("total",)
            return self._menurut_judul(tabel) or ("tabel", tabel.nama)
        return (
            self._menurut_kode(tabel, baris)
            or self._menurut_nomor(baris)
            or self._menurut_peran(tabel, baris)
            or self._menurut_nama(tabel, baris)
        )

    def _menurut_kode(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci | None:
        """Return the codes that stand within a name."""
        kode = POLA_KODE_TEKS.findall(baris.nama)
        if not kode:
            return None
        if not tabel.prosa:
            return ("kode", kode[0]) if len(kode) == 1 and len(baris.kata) > 8 else None
        sisa = set(kata(POLA_KODE_TEKS.sub("", baris.nama))) - {"program", "kegiatan", "subkegiatan"}
        return None if sisa else ("kode", *self._antara(kode, baris.nama))

    def _menurut_nomor(self, baris: BarisPublikasi) -> Kunci | None:
        """Return the sasaran that a name numbers."""
        temu = _SASARAN.match(baris.nama.strip())
        if temu is None:
            return None
        nomor = _URUT.get(temu[1].casefold()) or angka_romawi(temu[1]) or 0
        return self.acuan.sasaran_ke(nomor) or ("sasaran ke", str(nomor))

    def _menurut_peran(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci | None:
        """Return what a mean or a total is of."""
        if baris.peran == "rerata":
            return self._rerata(tabel, baris)
        bagian = ("jumlah", tabel.nama, *baris.kata)
        if baris.peran == "jumlah":
            return ("total",) if not self._sub_jumlah(tabel, baris) and self._seluruh(tabel, baris) else bagian
        if baris.kata[0] in ("jumlah", "total") and set(baris.kata) <= _KESELURUHAN and not tabel.prosa:
            return bagian
        return ("total",) if tabel.prosa and self._menyeluruh(baris) else None

    def _menyeluruh(self, baris: BarisPublikasi) -> bool:
        """Say whether a label of running text speaks of the whole budget, of the agency by its name too."""
        isi = tuple(satu for satu in baris.kata if satu not in _KESELURUHAN)
        berinstansi = bool(isi) and isi[0] in _JENIS_INSTANSI and len(isi) <= _PANJANG_INSTANSI
        uang = any(sel.besaran in UANG | _PERSEN_UANG for sel in baris.sel)
        return not isi or (berinstansi and uang and not _SUB_INSTANSI & set(baris.kata))

    def _menurut_judul(self, tabel: TabelPublikasi) -> Kunci | None:
        """Return the thing that the caption names where the rows of a table are years alone."""
        isi = kata(nama_judul(tabel.nama))
        if len(set(isi) - UMUM) < _KHUSUS or not all(hanya_tahun(b.label) or b.peran != "isi" for b in tabel.baris):
            return None
        return self.acuan.cari(isi, longgar=False) or self._sebut(isi)

    def _menurut_nama(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci:
        ada = self.acuan.cari(baris.kata, longgar=tabel.prosa)
        if ada is None and tabel.prosa and "," in baris.nama:
            # What follows a comma says more about the thing that is named before it.
            ada = self.acuan.cari(kata(baris.nama.split(",")[0]), longgar=False)
        return ada or self._sebut(baris.kata, kata(baris.induk))

    def _rerata(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci:
        """Name a mean: of a numbered sasaran, of the sasaran whose turn it is in the table, or of the whole."""
        temu = _RERATA_SASARAN.search(baris.nama.casefold())
        if temu and "total" not in baris.kata and (nomor := angka_romawi(temu[1])):
            return self.acuan.sasaran_ke(nomor) or ("sasaran ke", str(nomor))
        seri = [satu for satu in tabel.baris if satu.peran == "rerata" and satu.kata == baris.kata]
        if len(seri) > 1 and "sasaran" in baris.kata:
            nomor = next(n for n, satu in enumerate(seri, 1) if satu is baris)
            return self.acuan.sasaran_ke(nomor) or ("sasaran ke", str(nomor))
        return ("rerata",) if self._memuat_sasaran(tabel) else ("rerata", tabel.nama)

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

    def _seluruh(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> bool:
        """Say whether a total is that of the whole agency."""
        program = sum(satu.kode.count(".") == 2 for satu in tabel.baris if satu.kode)
        isi = [satu for satu in tabel.baris if satu.peran == "isi"]
        bagian = sum(satu.kata[:1] != () and satu.kata[0] in _BAGIAN for satu in isi)
        bulan = sum("bulan" in baca_judul(satu.nama).periode for satu in isi)
        return (
            tabel.prosa
            or program > 1
            or (not isi and _tentang_uang(tabel) and bool(set(baris.kata) & _KESELURUHAN - {"total", "jumlah"}))
            or bulan == len(isi) == _SETAHUN
            or (bagian > 1 and (bagian == len(isi) or _jumlah_program(tabel, baris)))
            or baris.kata in self.isi.nama_dinas
        )

    def _sub_jumlah(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> bool:
        """Say whether a total is followed by another in its table."""
        akhir = [satu for satu in tabel.baris if satu.peran == "jumlah"][-1]
        return not tabel.prosa and baris is not akhir and baris.kata[:1] == ("sub",)

    def _memuat_sasaran(self, tabel: TabelPublikasi) -> bool:
        if not self.acuan.sasaran and not tabel.prosa:
            # Without a workbook the only mean of capaian that a report prints is that of the report.
            rerata = {
                satu.tabel
                for satu in self.isi.baris
                if satu.peran == "rerata" and any(sel.besaran is Besaran.CAPAIAN for sel in satu.angka)
            }
            seri = Counter(satu.kata for satu in tabel.baris if satu.peran == "rerata")
            if max(seri.values()) == 1 and self._rerata_bersama(tabel):
                return True
            return rerata - self._prosa == {tabel.nama} or (len(seri) == 2 and max(seri.values()) > 1)
        kenal = [self.acuan.cari(satu.kata, longgar=False) for satu in tabel.baris if satu.peran == "isi"]
        induk = sum(bool(satu) and satu[0] in ("sasaran", "indikator") for satu in kenal if satu)
        return tabel.prosa or (induk > 1 and induk == len(self.acuan.sasaran))

    def _rerata_bersama(self, tabel: TabelPublikasi) -> bool:
        """Say whether every table with a mean of capaian ends in the same one, which is then that of the report."""
        akhir = {
            satu.tabel: sel.angka.nilai
            for satu in self.isi.baris
            if satu.peran == "rerata"
            and (sel := satu.cari(Besaran.CAPAIAN))
            and sel.angka
            and satu.tabel not in self._prosa
        }
        return len(akhir) > 1 and len(set(akhir.values())) == 1 and tabel.nama in akhir

    def _sebut(self, isi: tuple[str, ...], induk: tuple[str, ...] = ()) -> Kunci:
        isi = singkat(isi, self._singkatan)
        if induk and (len(set(isi) - UMUM) < _KHUSUS or set(induk) & _SUMBER_DANA):
            return ("induk", *induk, "/", *isi)
        if isi not in self._teks:
            self._teks[isi] = ("teks", *isi)
        return self._teks[isi]

    def _samakan(self) -> None:
        """Give rows of different tables one key whose names differ by spelling, or whose amounts are the same."""
        tabel = {id(baris): satu.nama for satu in self.isi.tabel for baris in satu.baris}
        milik: dict[Kunci, set[str]] = {}
        for baris in self.isi.baris:
            milik.setdefault(self.kunci(baris), set()).add(tabel[id(baris)])
        ganti: dict[Kunci, Kunci] = {}
        beda_kata: list[tuple[Kunci, Kunci]] = []
        teks = [satu for satu in milik if satu[0] == "teks"]
        for nomor, satu in enumerate(teks):
            for lain in teks[:nomor]:
                dekat = (len(satu) == len(lain) > 2 and mirip(satu[1:], lain[1:])) or kurang_satu(satu[1:], lain[1:])
                if dekat and milik[satu].isdisjoint(milik[lain]):
                    beda_kata += [(satu, lain)] if kurang_satu(satu[1:], lain[1:]) else []
                    ganti[satu] = ganti.get(lain, lain)
                    milik[ganti[satu]] |= milik[satu]
                    break
        contoh = {self.kunci(baris): baris for baris in reversed(self.isi.baris)}
        self.beda_nama = [(contoh[satu], contoh[lain]) for satu, lain in beda_kata]
        self._milik = {nomor: ganti.get(kunci, kunci) for nomor, kunci in self._milik.items()}
        for baris, kode in self.salah_kode:
            self._milik[id(baris)] = ("kode", kode)
        self._samakan_kode()
        self._samakan_pagu()
        self._samakan_sebagian()

    def _samakan_kode(self) -> None:
        """Give rows that print a name without its code the key of the code that another table prints with it."""
        kode: dict[Kunci, set[Kunci]] = {}
        for baris in self.isi.baris:
            if self.kunci(baris)[0] == "kode" and baris.kode and len(set(baris.kata) - UMUM) >= _KHUSUS:
                kode.setdefault(("teks", *baris.kata), set()).add(self.kunci(baris))
        for baris in self.isi.baris:
            milik = kode.get(self.kunci(baris), set())
            if len(milik) == 1:
                self._milik[id(baris)] = next(iter(milik))

    def _samakan_sebagian(self) -> None:
        """Take a part of a name in running text for the one thing of the tables that it fits."""
        nama = {
            self.kunci(baris)
            for tabel in self.isi.tabel
            for baris in tabel.baris
            if not tabel.prosa and self.kunci(baris)[0] == "teks"
        }
        for baris in (b for tabel in self.isi.tabel if tabel.prosa for b in tabel.baris):
            kunci = self.kunci(baris)
            inti = {satu for satu in kunci[1:] if satu not in ("indikator", "sasaran", "program", "kegiatan")}
            if kunci[0] != "teks" or kunci in nama or len(inti - UMUM) < _KHUSUS:
                continue
            level = {"program", "kegiatan", "subkegiatan"} & set(kunci[1:])
            calon = [satu for satu in nama if inti <= set(satu[1:]) and len(inti) * 3 >= len(satu) - 1]
            calon = [
                satu for satu in calon if ({"program", "kegiatan", "subkegiatan"} & set(satu[1:])) in (level, set())
            ]
            if len(calon) == 1:
                self._milik[id(baris)] = calon[0]
                self._sebagian.add(id(baris))

    def _samakan_pagu(self) -> None:
        """Name rows after the code that is printed elsewhere with the same amount, exact to the rupiah."""
        pagu: dict[object, set[Kunci]] = {}
        for baris in self.isi.baris:
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and baris.kode:
                    pagu.setdefault((sel.angka.nilai, sel.tahun), set()).add(self.kunci(baris))
        for baris in self.isi.baris:
            if self.kunci(baris)[0] not in ("teks", "sasaran ke"):
                continue
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and sel.angka.nilai % 1000:
                    sama = pagu.get((sel.angka.nilai, sel.tahun), set())
                    if sama and sel.angka.nilai >= 10_000_000:
                        self._milik[id(baris)] = min(sama, key=len)

    @cached_property
    def _prosa(self) -> frozenset[str]:
        return frozenset(satu.nama for satu in self.isi.tabel if satu.prosa)

    @cached_property
    def kode(self) -> tuple[str, ...]:
        """The codes that are printed, each once."""
        benar = {id(baris): kode for baris, kode in self.salah_kode}
        return tuple(dict.fromkeys(benar.get(id(satu), satu.kode) for satu in self.isi.baris if satu.kode))

    @cached_property
    def salah_kode(self) -> tuple[tuple[BarisPublikasi, str], ...]:
        """Rows whose name bears another code elsewhere, each with that code, where this row is the one at fault."""
        semua = [satu for satu in self.isi.baris if satu.kode and satu.sel and len(satu.kata) > 1]
        milik: dict[str, list[BarisPublikasi]] = {}
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

    def _salah(self, baris: BarisPublikasi, lain: BarisPublikasi, sama: int, beda: int) -> bool:
        """Say which of two rows bears the wrong code: the workbook decides, else the majority, else the later table."""
        nama = self.acuan.nama_kode()
        if mirip(nama.get(lain.kode, ()), baris.kata):
            return True
        if mirip(nama.get(baris.kode, ()), baris.kata):
            return False
        if beda != sama + 1:
            return beda > sama + 1
        urut = [satu.nama for satu in self.isi.tabel]
        return urut.index(baris.tabel) > urut.index(lain.tabel)

    @cached_property
    def butir(self) -> tuple[Butir, ...]:
        """All numbers with their keys."""
        semua = [butir for tabel in self.isi.tabel for butir in self._butir(tabel)]
        self._salah_tahun = cari_salah_tahun(semua, self.isi)
        salah = {(id(tabel), kolom) for tabel, kolom, _ in self._salah_tahun}
        ubah = [
            replace(b, kunci=(b.kunci[0], b.kunci[1], self.isi.tahun, b.kunci[3]))
            if (id(b.tabel), "" if b.sel.tahun is None else b.sel.kolom) in salah
            else b
            for b in semua
        ]
        return tuple(self._luruskan(ubah))

    @property
    def salah_tahun(self) -> tuple[SalahTahun, ...]:
        """Captions and headings that name another year than that of their numbers."""
        return self._salah_tahun if self.butir else ()

    @cached_property
    def menurut(self) -> dict[object, list[Butir]]:
        """The numbers by thing and quantity, whatever their year."""
        hasil: dict[object, list[Butir]] = {}
        for satu in self.butir:
            hasil.setdefault((satu.kunci[0], satu.kunci[1], satu.kunci[3]), []).append(satu)
        return hasil

    def _butir(self, tabel: TabelPublikasi) -> Iterator[Butir]:
        judul_tahun = {int(satu) for satu in re.findall(r"(?<!\d)(20\d\d)(?!\d|\s*[-–])", tabel.nama)}
        bawaan = judul_tahun.pop() if len(judul_tahun) == 1 else self.isi.tahun
        hasil = per_hasil(self.isi)
        semua: dict[object, list[Butir]] = {}
        for baris in tabel.baris:
            apa = self.kunci(baris)
            for sel in baris.angka:
                besaran = sel.besaran
                if tabel.prosa and besaran is Besaran.PERSEN and sel.tahun and apa[0] == "indikator":
                    # The percentage that a year is said to have is its realisasi.
                    besaran = Besaran.REALISASI
                rentang = ("rentang",) if tabel.prosa and RENTANG.search(sel.isi.baris) else ()
                imbuhan = (*sel.imbuhan, *sel.periode, *rentang, *_imbuhan_operan(hasil.get(sel)))
                kunci = (self._baku(apa, besaran), besaran, sel.tahun or bawaan, imbuhan)
                semua.setdefault((kunci, sel.jenis), []).append(
                    Butir(sel, baris, tabel, kunci, hasil.get(sel), baris.dari_kalimat or id(baris) in self._sebagian)
                )
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
        if kunci[0] == "indikator" and besaran in UANG | _PERSEN_UANG:
            return ("indikator", kunci[1], "anggaran")
        if kunci[0] == "sasaran" and besaran in UANG | _PERSEN_UANG:
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
            setuju = any(sama(satu, angka, longgar=True) for satu in lain) or (
                hitungan is not None and abs(angka.nilai - hitungan) <= angka.langkah
            )
            if lain or hitungan is not None:
                kolom.setdefault((butir.tabel.nama, butir.sel.kolom), []).append(setuju)
        salah = {nama for nama, isi in kolom.items() if sum(isi) * 2 >= len(isi) and sum(isi) >= 2}
        # What is headed alike in the same table holds the same quantity.
        salah |= {
            (butir.tabel.nama, butir.sel.kolom)
            for butir in semua
            for nama, judul in salah
            if butir.tabel.nama == nama and kata(re.sub(r"\d", "", butir.sel.kolom)) == kata(re.sub(r"\d", "", judul))
        }
        for butir in semua:
            kunci, besaran, tahun, imbuhan = butir.kunci
            if besaran is Besaran.CAPAIAN and (butir.tabel.nama, butir.sel.kolom) in salah:
                sel = replace(butir.sel, besaran=Besaran.REALISASI)
                yield replace(butir, sel=sel, kunci=(kunci, Besaran.REALISASI, tahun, imbuhan))
            else:
                yield butir


def _tentang_uang(tabel: TabelPublikasi) -> bool:
    """Say whether the caption of a table speaks of the budget."""
    return not {"anggaran", "belanja", "keuangan", "pagu", "apbd"}.isdisjoint(kata(tabel.nama))


def cari_salah_tahun(semua: Sequence[Butir], isi: IsiPublikasi) -> tuple[SalahTahun, ...]:
    """Find captions, and headings, of one other year whose numbers other tables print for the report's year.

    Two numbers must be those of the report's year, which differ from what is printed for the named year or stand for
    many digits, and none may be that of the named year alone.
    """
    menurut: dict[object, list[Butir]] = {}
    for b in semua:
        menurut.setdefault(b.kunci, []).append(b)
    hasil = []
    for kolom, milik in _bertahun_lain(semua, isi.tahun):
        suara = [_suara(b, menurut, isi.tahun) for b in milik]
        if suara.count(1) > 1 and -1 not in suara:
            hasil.append((milik[0].tabel, kolom, milik[0].kunci[2]))
    return tuple(hasil)


def _bertahun_lain(semua: Sequence[Butir], kini: int) -> Iterator[tuple[str, list[Butir]]]:
    """Yield the numbers below captions and headings of another year, table by table; the heading is "" for a caption.

    A year that the row names, or beside which the table has a column of the report's year, is meant.
    """
    sudah = {(id(b.tabel), b.kunci[1]) for b in semua if b.kunci[2] == kini}
    kelompok: dict[tuple[int, str], list[Butir]] = {}
    for b in semua:
        dimaksud = (b.sel.tahun and str(b.sel.tahun) not in b.sel.kolom) or (id(b.tabel), b.kunci[1]) in sudah
        if not dimaksud and b.kunci[2] not in (0, kini) and not b.tabel.prosa and not b.kunci[3]:
            kelompok.setdefault((id(b.tabel), "" if b.sel.tahun is None else b.sel.kolom), []).append(b)
    yield from ((kolom, milik) for (_, kolom), milik in kelompok.items())


def _suara(b: Butir, menurut: dict[object, list[Butir]], kini: int) -> int:
    """Return 1 for a number that is the report's year's elsewhere, -1 for one that is not, 0 where nothing says."""
    apa, besaran, tahun, imbuhan = b.kunci
    di_kini, di_lalu = (
        [s for s in menurut.get((apa, besaran, t, imbuhan), ()) if s.tabel is not b.tabel and _bertahun(s)]
        for t in (kini, tahun)
    )
    if di_lalu and any(b.setuju(s) for s in di_lalu):
        return -1
    if di_kini and all(b.setuju(s) for s in di_kini):
        return int(bool(di_lalu) or _khas(b))
    return -1 if di_kini else 0


def _bertahun(butir: Butir) -> bool:
    """Say whether a number's year is more than the report's own: running text that names none may speak of any."""
    return not butir.tabel.prosa or butir.sel.tahun is not None


def _khas(butir: Butir) -> bool:
    """Say whether a number has so many digits that it is another year's by no chance."""
    angka = butir.sel.angka
    return (
        angka is not None
        and len(str(abs(angka.nilai)).replace(".", "").strip("0")) > 3
        and butir.kunci[1] is not Besaran.TARGET
    )


def _jumlah_program(tabel: TabelPublikasi, baris: BarisPublikasi) -> bool:
    """Say whether a total is the sum of the programs of its table in one of its columns of money, among rows of other levels."""
    program = [satu for satu in tabel.baris if satu.kata[:1] == ("program",)]
    for sel in baris.angka if len(program) > 1 else ():
        suku = [s.angka.nilai for satu in program if (s := tabel.sel(satu, sel.kolom)) and s.angka]
        if sel.besaran in UANG and sel.angka and len(suku) == len(program) and sum(suku) == sel.angka.nilai:
            return True
    return False


def _imbuhan_operan(turunan: Turunan | None) -> tuple[str, ...]:
    """Return the words of operands that make another quantity of a result: absorbed of the plan, not of the budget."""
    if turunan is None or turunan.hasil.besaran not in TURUNAN or not turunan.benar:
        return ()
    return tuple(sorted({satu for sel in turunan.operan for satu in sel.imbuhan} - set(turunan.hasil.imbuhan)))


@lru_cache(maxsize=4)
def petakan_isi(isi: IsiPublikasi) -> Peta:
    """Return the statements of a report."""
    return Peta(pahami(isi))


@lru_cache(maxsize=4)
def petakan(laporan: Laporan) -> Peta:
    """Return the statements on sheet publikasi."""
    return Peta(pahami_laporan(laporan))
