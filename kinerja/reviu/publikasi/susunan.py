"""A published report as the reviewer sees it: tables of rows of cells, each row with its code, its part and its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from kinerja.laporan import Laporan
from kinerja.model import Publikasi
from kinerja.reviu.publikasi.cetakan import Cetakan, baca_cetakan, baca_kelipatan
from kinerja.reviu.publikasi.kolom import Besaran, baca_judul, baca_nama_tabel, hanya_tahun, kata, pisah_label
from kinerja.reviu.temuan import Dugaan

__all__ = ["POLA_KODE_TEKS", "BarisTerbit", "Sel", "TabelTerbit", "Terbitan", "baca_publikasi", "duga"]

_KODE = re.compile(r"^\s*((?:\d|X)(?:\.(?:\d{1,4}|XX))+|\d{2}(?!\d))(?=[\s:.\-–]|$)[\s:.\-–]*")
_PENUH = re.compile(r"^[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?$")
_KEGIATAN = re.compile(r"^[12]\.\d{2}$")
_EKOR_JUMLAH = frozenset(
    "jumlah total anggaran belanja pagu realisasi keseluruhan seluruh seluruhnya umum besar akhir pegawai dana sumber "
    "alokasi setelah perubahan tahun tw triwulan i ii iii iv sub dinas opd wilayah".split()
)
_JUTAAN = 10_000_000
#: The number of a row: 1. or 1) or IV. or a.
_SATUAN_EKOR = re.compile(r"\s*\((?!%)[^)]*\)\s*$")
_AKHIR_RENSTRA = re.compile(
    r"\b(?:akhir|kemajuan)\b.*\b(?:renstra|rpjmd|periode)\b|\bakhir\s+tahun\s+rencana\b", re.IGNORECASE
)
#: The year of a target that no year is given for, after all others.
_KELAK = 9999
_RERATA = re.compile(r"rata\s*-?\s*rata\b|rerata\b", re.IGNORECASE)
_SUB_JUMLAH = (("sub", "jumlah"), ("sub", "total"), ("jumlah", "belanja"), ("total", "belanja"))
_BERANGGARAN = (("program",), ("kegiatan",), ("subkegiatan",), ("belanja",))
_RUPIAH = {Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.JUMLAH, Besaran.LAIN}
_TAHUN_AKHIR = re.compile(
    r"(?:\s*\b(?:pada|tahun|s/d|s\.d\.?|sampai dengan|hingga))*\s*(?<![\d.])(20\d\d)(?![\d.])\s*$", re.IGNORECASE
)
_TAHUN_AWAL = re.compile(r"(?:pada\s+)?tahun\s+(20\d\d)\s+(?=\S)", re.IGNORECASE)
_INDIKATOR = re.compile(r"^indikator\s+(?=[A-Z][a-z])")
_NOMOR = re.compile(r"^\s*(?:(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s+|\d{1,2}\s+(?=[A-Z][a-z]))")
#: A full code of a program or below inside a text.
POLA_KODE_TEKS = re.compile(r"(?<![\d.])[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{4}|\d{2}))?)?(?![\d.])")


@dataclass(frozen=True, eq=False)
class Sel:
    """One printed value.

    Attributes
    ----------
    angka
        the value as a number, None for words and dashes.
    besaran, tahun, imbuhan
        the quantity that its heading (in running text its label) names.
    """

    isi: Publikasi
    angka: Cetakan | None
    besaran: Besaran
    tahun: int | None
    imbuhan: tuple[str, ...]

    @property
    def teks(self) -> str:
        """What is printed."""
        return self.isi.nilai or ""

    @property
    def tempat(self) -> str:
        """Where it is printed: table, row, column, and page where known."""
        letak = f" ({self.isi.letak})" if self.isi.letak else ""
        return f"{self.isi.tabel}, {self.isi.baris}, kolom {self.isi.kolom}{letak}"


@dataclass(frozen=True, eq=False)
class BarisTerbit:
    """One printed row.

    Attributes
    ----------
    tabel
        name of its table.
    label, nama
        the label as printed, and the name in it without code and quantity.
    kode
        the full budget code, "" where there is none.
    peran
        "isi", "jumlah" or "rerata".
    dibatasi
        whether its table prints a capaian above 100 as 100.
    """

    tabel: str
    label: str
    nama: str
    kode: str
    peran: str
    sel: tuple[Sel, ...]
    dibatasi: bool = False

    @cached_property
    def kata(self) -> tuple[str, ...]:
        """The name as words in one spelling."""
        return kata(self.nama)

    def cari(self, besaran: Besaran, tahun: int | None = None, imbuhan: tuple[str, ...] = ()) -> Sel | None:
        """Return the cell of a quantity that holds a number; a cell of the same year before one without year."""
        pas = [
            satu
            for satu in self.sel
            if satu.besaran is besaran and satu.angka and satu.tahun in (tahun, None) and satu.imbuhan == imbuhan
        ]
        return max(pas, key=lambda satu: satu.tahun == tahun, default=None)

    @property
    def angka(self) -> Iterator[Sel]:
        """The cells that hold numbers."""
        return (satu for satu in self.sel if satu.angka is not None)


@dataclass(frozen=True, eq=False)
class TabelTerbit:
    """A printed table; ``prosa`` for running text, whose rows do not form columns."""

    nama: str
    baris: tuple[BarisTerbit, ...]
    prosa: bool = False

    @cached_property
    def kolom(self) -> tuple[str, ...]:
        """The headings in the order in which they occur."""
        return tuple(dict.fromkeys(sel.isi.kolom for baris in self.baris for sel in baris.sel))

    def sel(self, baris: BarisTerbit, kolom: str) -> Sel | None:
        """Return the number of a row under a heading."""
        return next((satu for satu in baris.angka if satu.isi.kolom == kolom), None)


@dataclass(frozen=True, eq=False)
class Terbitan:
    """All tables of a published report."""

    laporan: Laporan
    tabel: tuple[TabelTerbit, ...]
    tahun: int = field(default=0)

    @cached_property
    def baris(self) -> tuple[BarisTerbit, ...]:
        """All rows."""
        return tuple(baris for tabel in self.tabel for baris in tabel.baris)


def duga(sel: Sel, seharusnya: str, pesan: str, lawan: str = "") -> Dugaan:
    """Return a finding at a cell, saying too where it was typed in; ``lawan`` names the table that says otherwise."""
    tempat = f"{sel.tempat} dibandingkan dengan {lawan}" if lawan else sel.tempat
    return Dugaan(tempat, sel.teks, seharusnya, f"{pesan} ({sel.isi.asal.sel('nilai')}).")


@lru_cache(maxsize=4)
def baca_publikasi(laporan: Laporan) -> Terbitan:
    """Put the rows of sheet publikasi together to tables."""
    isi: dict[str, list[Publikasi]] = {}
    for satu in laporan.data.publikasi:
        isi.setdefault(satu.tabel, []).append(satu)
    tabel = tuple(_tabel(nama, baris, laporan) for nama, baris in isi.items())
    return Terbitan(laporan, tabel, laporan.tahun)


def _tabel(nama: str, isi: list[Publikasi], laporan: Laporan) -> TabelTerbit:
    kelompok: list[list[Publikasi]] = []
    for butir in isi:
        sama = (satu for satu in reversed(kelompok) if satu[0].baris == butir.baris)
        lama = next(sama, [])
        if lama and butir.kolom not in {lain.kolom for lain in lama}:
            lama.append(butir)
        else:
            kelompok.append([butir])
    putar = _putar(isi)
    judul = {baca_judul(pisah_label(satu.baris)[0] if putar else satu.kolom).besaran for satu in isi}
    uang = Besaran.PAGU in judul or Besaran.SERAPAN in judul
    prosa = bool(re.search(r"\b(?:prosa|narasi)\b", nama.casefold())) or all(_umum(satu.kolom) for satu in isi)
    berkode = sum(bool(_PENUH.match(_kode_awal(satu[0].baris))) for satu in kelompok) * 4 >= len(kelompok)
    baris = []
    program = kegiatan = ""
    for satu in kelompok:
        label = satu[0].baris
        kode = _kode_awal(label) if berkode else ""
        if kode and not _PENUH.match(kode):
            if _KEGIATAN.match(kode) and program:
                kode = f"{program}.{kode}"
            elif re.fullmatch(r"\d{2}|\d{4}", kode) and kegiatan:
                kode = f"{kegiatan}.{kode}"
            else:
                kode = ""
        if kode:
            bagian = kode.split(".")
            program = ".".join(bagian[:3])
            kegiatan = ".".join(bagian[:5]) if len(bagian) >= 5 else ""
        baris.append(
            _baris(
                nama,
                satu,
                kode,
                uang=uang and not judul & {Besaran.TARGET, Besaran.PERSEN_PAGU},
                putar=putar,
                laporan=laporan,
            )
        )
    prosa = prosa or putar
    if _batas(baris):
        baris = [replace(satu, dibatasi=True) for satu in baris]
    return TabelTerbit(nama, tuple(_satukan(baris) if prosa else baris), prosa)


def _batas(baris: list[BarisTerbit]) -> bool:
    """Say whether a table prints 100 for every realisasi above its target."""
    tercetak = []
    for satu in baris:
        for sel in satu.angka:
            target, realisasi = (satu.cari(besaran, sel.tahun) for besaran in (Besaran.TARGET, Besaran.REALISASI))
            if sel.besaran is not Besaran.CAPAIAN or not (target and realisasi):
                continue
            if sel.angka and target.angka and realisasi.angka and 0 < target.angka.nilai < realisasi.angka.nilai:
                tercetak.append((sel.angka, realisasi.angka.nilai / target.angka.nilai * 100))
    penuh = sum(angka.nilai == 100 for angka, hasil in tercetak if hasil >= 100 + angka.langkah)
    lebih = sum(angka.nilai > 100 and abs(angka.nilai - hasil) <= 1 for angka, hasil in tercetak)
    return penuh > 0 and lebih == 0


def _putar(isi: list[Publikasi]) -> bool:
    """Say whether a table has its quantities down the side and its years across the top."""
    if not all(hanya_tahun(satu.kolom) for satu in isi):
        return False
    apa = [pisah_label(_SATUAN_EKOR.sub("", satu.baris)) for satu in isi]
    besaran = {baca_judul(satu).besaran for satu, _ in apa}
    return all(satu for satu, _ in apa) and len(besaran) > 1 and len({sisa for _, sisa in apa}) == 1


def _umum(kolom: str) -> bool:
    """Say whether a heading says no more than that a value stands there, so that the label names the quantity."""
    return set(kata(kolom)) <= {"nilai", "angka", "isi", "value", "tercetak"}


def _besar(angka: Cetakan | None) -> bool:
    """Say whether a number of running text can only be an amount of money."""
    return angka is not None and (not angka.desimal or angka.kelipatan > 1) and angka.nilai >= _JUTAAN


def _kode_awal(label: str) -> str:
    temu = _KODE.match(label)
    return temu[1] if temu else ""


def _baris(tabel: str, isi: list[Publikasi], kode: str, *, uang: bool, putar: bool, laporan: Laporan) -> BarisTerbit:
    label = isi[0].baris
    nama = label
    if kode:
        nama = _KODE.sub("", label)
    nama = _NOMOR.sub("", nama)
    sel = []
    di_baris = {baca_judul(satu.kolom).besaran for satu in isi}
    uang = uang or (Besaran.PAGU in di_baris and not di_baris & {Besaran.TARGET, Besaran.PERSEN_PAGU})
    apa = ""
    if putar:
        apa, nama = pisah_label(_SATUAN_EKOR.sub("", nama))
    for satu in isi:
        judul = baca_judul(satu.kolom)
        besaran, tahun, imbuhan = judul.besaran, judul.tahun, judul.imbuhan
        if putar:
            judul = baca_judul(apa)
            besaran, imbuhan = judul.besaran, judul.imbuhan
        elif besaran is Besaran.LAIN and hanya_tahun(satu.kolom):
            besaran = baca_nama_tabel(tabel)
        elif besaran in (Besaran.LAIN, Besaran.JUMLAH) and "setahun" in kata(satu.kolom):
            besaran, imbuhan = baca_nama_tabel(tabel), ()
        elif besaran is Besaran.LAIN and _umum(satu.kolom):
            apa, nama = pisah_label(nama)
            judul = baca_judul(apa)
            besaran, imbuhan = judul.besaran, judul.imbuhan
            if di_depan := _TAHUN_AWAL.match(nama):
                tahun, nama = int(di_depan[1]), nama[di_depan.end() :]
            nama = _INDIKATOR.sub("", nama)
        if besaran is Besaran.LAIN and _umum(satu.kolom) and _RERATA.match(nama) and "capaian" in kata(nama):
            besaran = Besaran.CAPAIAN
        if tahun is None and (di_label := _TAHUN_AKHIR.search(nama)):
            tahun, nama = int(di_label[1]), nama[: di_label.start()].strip(" ,")
        if tahun is None and _AKHIR_RENSTRA.search(satu.kolom):
            tahun = getattr(laporan.identitas, "renstra_akhir", _KELAK)
        angka = _angka(satu, besaran, persen=judul.persen, uang=uang)
        if besaran is Besaran.REALISASI and (
            uang
            or (_umum(satu.kolom) and (judul.persen or _besar(angka)))
            or ((Besaran.PAGU in di_baris or kata(nama)[:1] in _BERANGGARAN) and _besar(angka))
        ):
            besaran = Besaran.PERSEN_PAGU if judul.persen else Besaran.SERAPAN
        elif uang and besaran in (Besaran.CAPAIAN, Besaran.PERSEN) and "kinerja" not in kata(satu.kolom):
            besaran = Besaran.PERSEN_PAGU
        elif besaran is Besaran.PERSEN_PAGU and _umum(satu.kolom) and _besar(angka):
            besaran = Besaran.SERAPAN
        sel.append(Sel(satu, angka, besaran, tahun, imbuhan))
    sel = _terhadap_akhir(sel, laporan.tahun)
    return BarisTerbit(tabel, label, nama.strip(" ,:"), kode, _peran(nama, kode, laporan), tuple(sel))


def _terhadap_akhir(sel: list[Sel], tahun: int) -> list[Sel]:
    """Give a capaian without year the year of the only target of its row, where that is a later one."""
    target = {satu.tahun for satu in sel if satu.besaran is Besaran.TARGET}
    akhir = next(iter(target), None)
    if len(target) != 1 or akhir is None or akhir <= tahun:
        return sel
    return [
        replace(satu, tahun=akhir) if satu.besaran is Besaran.CAPAIAN and satu.tahun is None else satu for satu in sel
    ]


def _angka(isi: Publikasi, besaran: Besaran, *, persen: bool, uang: bool) -> Cetakan | None:
    """Read a cell, in the unit of money that its heading, its label or its table names."""
    if not isi.nilai:
        return None
    ribuan = not persen and besaran not in (Besaran.CAPAIAN, Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA)
    ribuan = ribuan and "%" not in isi.nilai
    jumlah = besaran in _RUPIAH or (uang and besaran is Besaran.REALISASI)
    kelipatan = baca_kelipatan(isi.kolom, isi.baris, isi.tabel) if ribuan and jumlah else 1
    return baca_cetakan(isi.nilai, ribuan=ribuan, kelipatan=kelipatan)


def _satukan(baris: list[BarisTerbit]) -> Iterator[BarisTerbit]:
    """Bring together what running text says about one thing: each label of its own names one quantity of it."""
    milik: dict[tuple[str, ...], list[BarisTerbit]] = {}
    for satu in baris:
        milik.setdefault((satu.peran, satu.kode, *satu.kata), []).append(satu)
    for bagian in milik.values():
        semua: list[list[Sel]] = []
        for sel in (sel for satu in bagian for sel in satu.sel):
            kunci = (sel.besaran, sel.tahun, sel.imbuhan)
            tempat = next((s for s in semua if kunci not in {(x.besaran, x.tahun, x.imbuhan) for x in s}), None)
            if tempat is None:
                semua.append([sel])
            else:
                tempat.append(sel)
        awal = bagian[0]
        for isi in semua:
            yield BarisTerbit(awal.tabel, awal.label, awal.nama, awal.kode, awal.peran, tuple(isi))


def _peran(nama: str, kode: str, laporan: Laporan) -> str:
    if kode:
        return "isi"
    isi = kata(re.sub(r"20\d\d", "", nama))
    if re.search(r"\brata\s*-?\s*rata\b|\brerata\b|\bmean\b", nama.casefold()):
        return "rerata"
    if isi and isi[0] in ("jumlah", "total", "grand", "subtotal") and set(isi[1:]) <= _EKOR_JUMLAH:
        return "jumlah"
    if isi[:2] in _SUB_JUMLAH or isi[:1] in (("subjumlah",), ("subtotal",)):
        return "jumlah"
    if isi and isi in (kata(laporan.nama_dinas), kata(laporan.identitas.nama)):
        return "jumlah"
    return "isi"
