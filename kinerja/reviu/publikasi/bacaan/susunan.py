"""Printed rows put together to tables: which number stands where, and what heading, label and unit say about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from kinerja.laporan import Laporan
from kinerja.model import Publikasi, perihal
from kinerja.reviu.publikasi.bacaan.baca_baris import (
    AKHIR_RENSTRA,
    KODE,
    RENTANG,
    SATUAN_EKOR,
    Bersama,
    Milik,
    PembacaBaris,
    berkode,
    judul_besaran,
    judul_penuh,
    umum,
)
from kinerja.reviu.publikasi.bacaan.rapikan import rapikan_tabel, satukan_uraian
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, nama_dinas
from kinerja.reviu.publikasi.cetakan.judul import Besaran, baca_judul, bertahap, hanya_tahun, pisah_label
from kinerja.reviu.publikasi.cetakan.kalimat import Daftar, daftar_nama, sepadat_kalimat, urai_kalimat
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata

__all__ = ["RENTANG", "baca_publikasi", "susun_publikasi"]

_PENUH = re.compile(r"^[0-9X]\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?$")
_KEGIATAN = re.compile(r"^[12]\.\d{2}$")
_PANJANG_SEL, _BANYAK_TITIK = 40, 5
#: The year of a target that no year is given for, after all others.
_KELAK = 9999
#: The years of a Renstra as text and captions cite it, and how many of them there are: a short one follows an election.
_MASA_RENSTRA = re.compile(
    r"\b(?:renstra|rencana\s+strategis)\b[^.;]{0,80}?\b(20\d\d)\s*(?:[-–]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?)\s*(20\d\d)\b",
    re.IGNORECASE,
)
_LAMA_RENSTRA = range(3, 6)
_TABEL = re.compile(r"tabel\s+\d", re.IGNORECASE)
_PROSA = re.compile(r"\b(?:prosa|narasi|kalimat|uraian)\b", re.IGNORECASE)
_GRAFIK = re.compile(r"^\W*(?:grafik|gambar|diagram)\b", re.IGNORECASE)


@lru_cache(maxsize=4)
def baca_publikasi(laporan: Laporan) -> IsiPublikasi:
    """Put the rows of sheet publikasi together to tables."""
    return susun_publikasi(laporan.data.publikasi, tahun=laporan.tahun, laporan=laporan)


def susun_publikasi(
    baris: Sequence[Publikasi], *, tahun: int | None = None, laporan: Laporan | None = None
) -> IsiPublikasi:
    """Put printed values together to tables.

    Parameters
    ----------
    baris
        the values in the order in which they are printed.
    tahun
        the year that the report is about; None takes the one that its tables name most.
    laporan
        the report of the same year, where its workbook is known.
    """
    isi: dict[str, list[tuple[int, Publikasi]]] = {}
    tentang = tuple(
        Sel(satu, nomor, None, Besaran.LAIN, None, ()) for nomor, satu in enumerate(baris) if perihal(satu.tabel)
    )
    bernomor = [(nomor, satu) for nomor, satu in enumerate(baris) if not perihal(satu.tabel)]
    baris = [satu for _, satu in bernomor]
    for nomor, satu in bernomor:
        isi.setdefault(satu.tabel, []).append((nomor, satu))
    pakai = _duga_tahun(baris) if tahun is None else tahun
    akhir = getattr(laporan.identitas, "renstra_akhir", None) if laporan else None
    bersama = Bersama(pakai, akhir or _akhir_renstra(baris, pakai), nama_dinas(laporan), bertitik=_bertitik(baris))
    instansi = f"{laporan.nama_dinas} {laporan.kabupaten.nama}" if laporan else ""
    tabel = [_tabel(bersama, nama, milik) for nama, milik in isi.items()]
    titik = bersama.bertitik
    return IsiPublikasi(
        tuple(_berkalimat(tabel, bertitik=titik)),
        pakai,
        laporan,
        instansi=instansi,
        bertitik=titik,
        perihal=tentang,
    )


def _berkalimat(tabel: Sequence[TabelPublikasi], *, bertitik: bool) -> Iterator[TabelPublikasi]:
    """Add what the sentences of running text state of what the tables name."""
    daftar = daftar_nama(b.kata for satu in tabel if not satu.prosa for b in satu.baris if b.peran == "isi")
    for satu in tabel:
        tambah = (
            [baru for b in satu.baris for s in b.sel for baru in _dari_kalimat(b, s, daftar, bertitik=bertitik)]
            if satu.prosa
            else []
        )
        yield replace(satu, baris=(*satu.baris, *tambah)) if tambah else satu


def _dari_kalimat(baris: BarisPublikasi, sel: Sel, daftar: Daftar, *, bertitik: bool) -> Iterator[BarisPublikasi]:
    """Return what a sentence states, each number as a cell at the place of the sentence."""
    if sel.angka is not None or not sepadat_kalimat(sel.teks):
        return
    for isi in urai_kalimat(sel.teks, daftar, bertitik=bertitik):
        milik = tuple(
            Sel(sel.isi.model_copy(update={"nilai": satu.teks}), sel.nomor, satu.angka, satu.besaran, isi.tahun, ())
            for satu in isi.angka
        )
        yield BarisPublikasi(baris.tabel, baris.label, isi.nama, "", "isi", milik, dari_kalimat=True)


def _duga_tahun(baris: Iterable[Publikasi]) -> int:
    sebut = Counter(int(t) for satu in baris for t in TAHUN.findall(f"{satu.tabel} {satu.kolom} {satu.baris}"))
    if not sebut:
        return 0
    banyak = max(sebut.values())
    return max(tahun for tahun, kali in sebut.items() if kali * 2 >= banyak)


def _akhir_renstra(baris: Iterable[Publikasi], tahun: int) -> int:
    """Return the last year of the Renstra that most texts of a report agree on; where they do not, a year after all others."""
    teks = {isi for satu in baris for isi in (satu.tabel, satu.kelompok, satu.kolom, satu.nilai) if isi}
    masa = [(int(awal), int(akhir)) for isi in teks for awal, akhir in _MASA_RENSTRA.findall(isi)]
    sebut = Counter(akhir for awal, akhir in masa if akhir - awal in _LAMA_RENSTRA and awal <= tahun <= akhir)
    lazim, banyak = max(sebut.items(), key=lambda satu: satu[1], default=(_KELAK, 0))
    return lazim if banyak * 3 >= sebut.total() * 2 else _KELAK


def _tabel(bersama: Bersama, nama: str, isi: Milik) -> TabelPublikasi:
    kelompok = _kelompokkan(isi)
    semua = [satu for _, satu in isi]
    putar = _putar(semua)
    judul = {baca_judul(pisah_label(satu.baris)[0] if putar else judul_besaran(satu)).besaran for satu in semua}
    judul |= {Besaran.PAGU} if any(bertahap(nama, judul_penuh(satu)) for satu in semua) else set()
    bagian = {s.kolom for s in semua if (j := baca_judul(s.kolom)).besaran is Besaran.LAIN and j.periode}
    prosa = bool(_PROSA.search(nama)) or _berlabel(nama, semua)
    baca = PembacaBaris(
        bersama,
        nama,
        uang=bool(judul & {Besaran.PAGU, Besaran.SERAPAN}) and not judul & {Besaran.TARGET, Besaran.PERSEN_PAGU},
        putar=putar,
        prosa=prosa,
        gaya=_gaya(semua),
        akhir=AKHIR_RENSTRA.search(nama) is not None,
        bersebut=any(baca_judul(judul_penuh(satu)).jenis[0] for satu in semua),
        kinerja=bool(judul & {Besaran.TARGET, Besaran.CAPAIAN}),
        berbobot=any("bobot" in kata(s.kolom) for s in semua),
        bertarget=Besaran.TARGET in judul,
        berbagian=len(bagian) > 1,
    )
    baris = [baca.baris(satu, kode) for satu, kode in zip(kelompok, _kode(kelompok), strict=True)]
    if _batas(baris):
        baris = [replace(satu, dibatasi=True) for satu in baris]
    prosa = prosa or putar
    baris = list(satukan_uraian(baris)) if prosa else rapikan_tabel(baris)
    return TabelPublikasi(nama, tuple(baris), prosa, bool(_GRAFIK.match(nama)))


def _berlabel(nama: str, isi: Sequence[Publikasi]) -> bool:
    """Say whether labels name the quantities: the headings say nothing, or years alone beside labels that do.

    A numbered table whose labels name none of them is a list of things with one value each.
    """
    if not all(umum(judul_penuh(satu)) for satu in isi):
        return False
    label = dict.fromkeys(satu.baris for satu in isi)
    if not all(hanya_tahun(satu.kolom) for satu in isi):
        return not (_TABEL.match(nama) and len(label) > 1) or any(pisah_label(satu)[0] for satu in label)
    return sum(bool(pisah_label(satu)[0]) for satu in label) * 2 > len(label)


def _kelompokkan(isi: Milik) -> list[Milik]:
    """Put the values of one row together.

    Rows that are typed one after the other may bear one name; where a table is typed column by column, a value belongs
    to the last row of its name that lacks the column.
    """
    deret = [list(satu) for _, satu in groupby(isi, key=lambda s: (s[1].baris, s[1].induk))]
    nama = {(satu.baris, satu.induk) for _, satu in isi}
    menurun = len(deret) > len(nama) * 3 // 2 and len({satu.kolom for _, satu in isi}) > 1
    hasil: list[Milik] = []
    for bagian in deret:
        for butir in bagian:
            calon = reversed(hasil) if menurun else hasil[-1:]
            kunci = (butir[1].baris, butir[1].induk)
            lama = next((satu for satu in calon if (satu[0][1].baris, satu[0][1].induk) == kunci), None)
            if lama and judul_penuh(butir[1]) not in {judul_penuh(satu) for _, satu in lama}:
                lama.append(butir)
            else:
                hasil.append([butir])
    return hasil


def _kode(kelompok: list[Milik]) -> list[str]:
    """Return the full budget code of each row, put together from the rows above where it is split."""
    awal = [_kode_awal(satu[0][1].baris) or _kode_kolom(satu) for satu in kelompok]
    if sum(bool(_PENUH.match(satu)) for satu in awal) * 4 < len(kelompok):
        return [""] * len(kelompok)
    hasil = []
    program = kegiatan = ""
    for kode in awal:
        if kode and not _PENUH.match(kode):
            if _KEGIATAN.match(kode) and program:
                kode = f"{program}.{kode}"
            elif re.fullmatch(r"\d{2}|0\d{3}", kode) and kegiatan:
                kode = f"{kegiatan}.{kode}"
            else:
                kode = ""
        if kode:
            bagian = kode.split(".")
            program = ".".join(bagian[:3])
            kegiatan = ".".join(bagian[:5]) if len(bagian) >= 5 else ""
        hasil.append(kode)
    return hasil


def _gaya(isi: Sequence[Publikasi]) -> str:
    """Return the sign that parts thousands in a table where its numbers leave no doubt, "" elsewhere."""
    teks = [satu.nilai or "" for satu in isi]
    koma = sum(bool(re.search(r"\d,\d{3},\d{3}", satu)) for satu in teks)
    titik = sum(bool(re.search(r"\d\.\d{3}\.\d{3}", satu)) for satu in teks)
    desimal = sum(bool(re.search(r"\d,\d{1,2}(?!\d)", satu)) for satu in teks)
    if koma > titik:
        # Amounts with commas stand beside percentages with a decimal comma: 9,000 can then be either.
        return "" if desimal else ","
    return "." if titik else ""


def _bertitik(isi: Iterable[Publikasi]) -> bool:
    """Say whether nearly all decimals of a report are written with a point."""
    teks = [satu.nilai or "" for satu in isi if len(satu.nilai or "") < _PANJANG_SEL]
    titik, koma = (
        sum(bool(re.search(rf"(?<![\d.,])\d{{1,3}}{t}\d{{1,2}}(?![\d.,])", s)) for s in teks) for t in (r"\.", ",")
    )
    return titik >= _BANYAK_TITIK and titik > _BANYAK_TITIK * koma


def _batas(baris: list[BarisPublikasi]) -> bool:
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
    apa = [pisah_label(SATUAN_EKOR.sub("", satu.baris)) for satu in isi]
    besaran = {baca_judul(satu).besaran for satu, _ in apa}
    return all(satu for satu, _ in apa) and len(besaran) > 1 and len({sisa for _, sisa in apa}) == 1


def _kode_kolom(isi: Milik) -> str:
    """Return the code that a row prints in a column of its own."""
    kode = [satu.nilai or "" for _, satu in isi if berkode(satu.kolom)]
    rapi = kode[0].strip().replace(",", ".") if len(kode) == 1 else ""
    return rapi if _PENUH.match(rapi) else ""


def _kode_awal(label: str) -> str:
    temu = KODE.match(label)
    return temu[1] if temu else ""
