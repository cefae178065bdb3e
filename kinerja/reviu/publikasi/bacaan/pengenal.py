"""What a printed row is about: known by its code, its number, its place among sums and means, its name."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.butir import KHUSUS, Kunci
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran, baca_judul, hanya_tahun
from kinerja.reviu.publikasi.cetakan.kata import UMUM, angka_romawi, kata
from kinerja.reviu.publikasi.cetakan.sebutan import cari_singkatan, nama_judul, singkat

__all__ = ["PERSEN_UANG", "Pengenal"]

#: A full code of a program or below inside a text.
POLA_KODE_TEKS = re.compile(r"(?<![\d.])[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{4}|\d{2}))?)?(?![\d.])")
#: Words beside codes that name nothing: levels, and what joins two codes.
_RANGKAIAN = frozenset("program kegiatan subkegiatan s d sampai".split())
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
#: Words of captions and headings that name a part of a budget, whose years are no totals of the agency.
_BAGIAN_ANGGARAN = frozenset(
    "hibah bansos bantuan subsidi hasil pegawai modal barang jasa langsung operasi transfer pajak retribusi pendapatan "
    "penerimaan pembiayaan sektor urusan bidang program kegiatan subkegiatan".split()
)
#: A name in running text that begins so lacks its subject; one of nothing but these words has none either.
_BERPOKOK = frozenset("memiliki mempunyai memperoleh mendapat mendapatkan menghasilkan".split())
_BAKU = frozenset("pencapaian ketercapaian utama".split())
#: Words of a group of rows that name where money comes from: an amount in it is a part of what its row has.
_SUMBER_DANA = frozenset("dau dak pad dif dbh apbd apbn bankeu pnbp dana hibah pinjaman".split())
_URUT = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
PERSEN_UANG = {Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA}
_MENYELURUH = UANG | PERSEN_UANG | {Besaran.EFISIENSI, Besaran.NILAI_EFISIENSI}
_SETAHUN = 12


class Pengenal:
    """Says what the rows of one report are about."""

    def __init__(self, isi: IsiPublikasi, acuan: Acuan) -> None:
        self.isi, self.acuan = isi, acuan
        self._teks: dict[tuple[str, ...], Kunci] = {}
        self._singkatan = cari_singkatan(
            dict.fromkeys([*(satu.nama for satu in isi.tabel), *(satu.nama for satu in isi.baris)])
        )

    def kenali(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci:
        """Say what a row is about: by its code, by its place among sums and means, by its name."""
        if baris.kode:
            return ("kode", baris.kode)
        lepas = baris.dari_kalimat and not baris.nama
        if lepas or any(sel.isi.kolom.casefold() == "kalimat" and sel.angka is None for sel in baris.sel):
            return ("kalimat", tabel.nama, baris.label)
        if hanya_tahun(baris.label) or not baris.kata:
            besaran = {sel.besaran for sel in baris.angka}
            if tabel.prosa or (besaran & _MENYELURUH and not _sebagian(tabel, baris)):
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
        sisa = set(kata(POLA_KODE_TEKS.sub("", baris.nama))) - _RANGKAIAN
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
        uang = any(sel.besaran in UANG | PERSEN_UANG for sel in baris.sel)
        return not isi or (berinstansi and uang and not _SUB_INSTANSI & set(baris.kata))

    def _menurut_judul(self, tabel: TabelPublikasi) -> Kunci | None:
        """Return the thing that the caption names where the rows of a table are years alone."""
        isi = kata(nama_judul(tabel.nama))
        if len(set(isi) - UMUM) < KHUSUS or not all(hanya_tahun(b.label) or b.peran != "isi" for b in tabel.baris):
            return None
        return self.acuan.cari(isi, longgar=False) or self._sebut(isi)

    def _menurut_nama(self, tabel: TabelPublikasi, baris: BarisPublikasi) -> Kunci:
        ada = self.acuan.cari(baris.kata, longgar=tabel.prosa)
        if ada is None and tabel.prosa and "," in baris.nama:
            # What follows a comma says more about the thing that is named before it.
            ada = self.acuan.cari(kata(baris.nama.split(",")[0]), longgar=False)
        if ada is None and tabel.prosa and (baris.kata[0] in _BERPOKOK or not set(baris.kata) - UMUM - _BAKU):
            # Of what it speaks stands elsewhere in its sentence.
            return ("kalimat", tabel.nama, baris.label)
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
        bagian = sum(bool(satu.kata) and satu.kata[0] in _BAGIAN for satu in isi)
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
        if induk and (len(set(isi) - UMUM) < KHUSUS or set(induk) & _SUMBER_DANA):
            return ("induk", *induk, "/", *isi)
        if isi not in self._teks:
            self._teks[isi] = ("teks", *isi)
        return self._teks[isi]

    @cached_property
    def _prosa(self) -> frozenset[str]:
        return frozenset(satu.nama for satu in self.isi.tabel if satu.prosa)


def _tentang_uang(tabel: TabelPublikasi) -> bool:
    """Say whether the caption of a table speaks of the budget."""
    return not {"anggaran", "belanja", "keuangan", "pagu", "apbd"}.isdisjoint(kata(tabel.nama))


def _sebagian(tabel: TabelPublikasi, baris: BarisPublikasi) -> bool:
    """Say whether caption or headings of a row of a year name a part of the budget."""
    judul = " ".join((tabel.nama, *dict.fromkeys(sel.isi.kelompok or "" for sel in baris.sel)))
    return not (_BAGIAN_ANGGARAN | _SUMBER_DANA - {"dana", "apbd", "apbn"}).isdisjoint(kata(judul))


def _jumlah_program(tabel: TabelPublikasi, baris: BarisPublikasi) -> bool:
    """Say whether a total is the sum of the programs of its table in one of its columns of money, among rows of other levels."""
    program = [satu for satu in tabel.baris if satu.kata[:1] == ("program",)]
    for sel in baris.angka if len(program) > 1 else ():
        suku = [s.angka.nilai for satu in program if (s := tabel.sel(satu, sel.kolom)) and s.angka]
        if sel.besaran in UANG and sel.angka and len(suku) == len(program) and sum(suku) == sel.angka.nilai:
            return True
    return False
