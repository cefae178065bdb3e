"""Lists of a published report: rows that one of two tables lacks, names, dragged cells, staff totals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, product

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata, mirip
from kinerja.reviu.publikasi.relasi.rumus import cetak_nilai
from kinerja.reviu.publikasi.tuturan.uraian import jumlah_orang
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "periksa_baris_hilang",
    "periksa_nama",
    "periksa_nama_kode",
    "periksa_nama_menurut_angka",
    "periksa_orang_tabel",
    "periksa_seret",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SEBAGIAN = re.compile(r"eselon|golongan|pangkat|jabatan|struktural|fungsional|pensiun|belanja|gaji", re.IGNORECASE)
_LINGKUP = frozenset("pns pppk asn non ppkl honorer kontrak".split())
_HILANG = 2
#: Words that two names have in common and that they may differ by.
_SAMA, _BEDA_KATA = 2, 3
_PERJANJIAN = re.compile(r"perjanjian\s+kinerja|\bpk\b|\biku\b", re.IGNORECASE)
_JUTAAN = 10_000_000


# --- cells dragged down ---


def periksa_seret(isi: IsiPublikasi) -> _Temuan:
    """Find large amounts that grow by exactly one from row to row: a cell that was dragged down counts on."""
    for tabel in isi.tabel:
        for kolom in tabel.kolom if not tabel.prosa else ():
            deret = [s for b in tabel.baris if (s := tabel.sel(b, kolom)) and s.besaran in UANG]
            awal: Sel | None = None
            panjang = 0
            for satu, lain in pairwise(deret):
                if not (satu.angka and lain.angka and satu.angka.nilai >= _JUTAAN and not satu.angka.terbulat):
                    awal, panjang = None, 0
                elif lain.angka.nilai - satu.angka.nilai == 1:
                    awal, panjang = awal or satu, panjang + 1
                    if panjang > 1 and awal.angka:
                        harap = cetak_nilai(awal.angka.nilai, awal.angka)
                        yield (
                            lain,
                            duga(
                                lain,
                                harap,
                                f"Angka bertambah satu dari baris ke baris sejak {awal.teks}, tetapi tercetak {lain.teks}",
                                awal,
                            ),
                        )
                else:
                    awal, panjang = None, 0


# --- rows that are missing ---


def _daftar_indikator(peta: Peta, tabel: TabelPublikasi) -> dict[Kunci, BarisPublikasi]:
    """Return the indicators that a table sets or measures for the year of the report."""
    hasil = {}
    for baris in tabel.baris:
        sel = baris.cari(Besaran.TARGET, peta.isi.tahun)
        if sel and baris.peran == "isi" and sel.jenis[0] in ("pk", "") and sel.tahun in (None, peta.isi.tahun):
            hasil[peta.kunci(baris)] = baris
    return hasil


_Daftar = tuple[TabelPublikasi, dict[Kunci, BarisPublikasi]]


def periksa_baris_hilang(peta: Peta) -> _Temuan:
    """Find tables that measure all agreed indicators but one or two, and agreements that lack what is measured."""
    tabel = [t for t in peta.isi.tabel if not t.prosa and not t.grafik]
    semua = [(t, isi) for t in tabel if len(isi := _daftar_indikator(peta, t)) > 2]
    semua_ukur = [(t, isi) for t in tabel if (isi := _daftar_indikator(peta, t))]
    ukur = [s for s in semua if any(b.cari(Besaran.REALISASI, peta.isi.tahun) for b in s[1].values())]
    janji = [s for s in semua if _PERJANJIAN.search(s[0].nama)]
    for penuh, kurang in (*product(janji, ukur), *product(ukur, janji)):
        if penuh[0] is not kurang[0] and not _terbagi(penuh, kurang, semua_ukur):
            yield from _banding_daftar(penuh, kurang)


def _terbagi(penuh: _Daftar, kurang: _Daftar, ukur: Sequence[_Daftar]) -> bool:
    """Say whether what a table lacks stands in others that share no row with it: a table for each sasaran."""
    hilang = penuh[1].keys() - kurang[1].keys()
    lain = [isi for tabel, isi in ukur if tabel is not penuh[0] and not isi.keys() & kurang[1].keys()]
    return bool(hilang) and hilang <= {kunci for isi in lain for kunci in isi}


def _banding_daftar(penuh: _Daftar, kurang: _Daftar) -> _Temuan:
    hilang = [isi for kunci, isi in penuh[1].items() if kunci not in kurang[1]]
    if 0 < len(hilang) <= _HILANG and kurang[1].keys() <= penuh[1].keys():
        sel = next(iter(kurang[1].values())).sel[0]
        nama = gabung([f"“{satu.nama}”" for satu in hilang])
        pesan = f"{kurang[0].nama} tidak memuat {nama} yang ada pada {penuh[0].nama}"
        yield sel, duga(sel, "", pesan, hilang[0].sel[0], tingkat=Tingkat.PERINGATAN)


# --- names ---


def periksa_nama(peta: Peta) -> _Temuan:
    """Find names of one thing that differ by a word from table to table."""
    for satu, lain in peta.beda_nama:
        if satu.label.startswith(satu.tabel) or lain.label.startswith(lain.tabel):
            # A row without a name of its own bears that of its table.
            continue
        pesan = f"Nama yang sama tertulis “{lain.nama}” pada {lain.tabel}, tetapi di sini “{satu.nama}”"
        yield _beda_nama(peta, satu, lain, f"{pesan}.")


def periksa_nama_menurut_angka(peta: Peta) -> _Temuan:
    """Find names that differ by a word or two between tables that print the same numbers for them, and no other name."""
    tabel = [(t, _bernama(peta, t)) for t in peta.isi.tabel if not t.prosa and not t.grafik]
    sudah: set[frozenset[Kunci]] = set()
    for nomor, (_, milik) in enumerate(tabel):
        for lain, punya in tabel[:nomor]:
            sisa = {k: b for k, b in milik.items() if k not in punya}
            lawan = {k: b for k, b in punya.items() if k not in milik}
            # Two tables on the same things have most of them in common.
            if not sisa or not lawan or max(len(sisa), len(lawan)) > max(1, len(milik.keys() & punya.keys())):
                continue
            for kunci, baris in sisa.items():
                calon = [b for b in lawan.values() if _senama_dekat(baris, b) and _seangka(baris, b, peta.isi.tahun)]
                if len(calon) == 1 and (pasang := frozenset({kunci, peta.kunci(calon[0])})) not in sudah:
                    sudah.add(pasang)
                    dulu = calon[0]
                    pesan = f"Nama dengan angka yang sama tertulis “{dulu.nama}” pada {lain.nama}, tetapi di sini “{baris.nama}”"
                    yield _beda_nama(peta, baris, dulu, f"{pesan}.")


def periksa_nama_kode(peta: Peta) -> _Temuan:
    """Find names behind one budget code that lack a word of the one that stands in more places, or have another one."""
    milik: dict[str, dict[tuple[str, ...], list[BarisPublikasi]]] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            if baris.kode and baris.kata and baris.sel:
                milik.setdefault(baris.kode, {}).setdefault(baris.kata, []).append(baris)
    banyak = Counter(baris.kata for baris in peta.isi.baris)
    for isi in milik.values():
        utama = max(isi, key=lambda nama: banyak[nama])
        for nama, semua in isi.items():
            # What a table leaves out at the end is the name too.
            awal = utama[: len(nama)] == nama or nama[: len(utama)] == utama
            if not awal and not mirip(nama, utama) and _senama_dekat(semua[0], isi[utama][0]):
                lain = isi[utama][0]
                pesan = f"Kode {lain.kode} bernama “{lain.nama}” pada {lain.tabel}, tetapi di sini “{semua[0].nama}”"
                yield _beda_nama(peta, semua[0], lain, f"{pesan}.")


def _beda_nama(peta: Peta, baris: BarisPublikasi, lain: BarisPublikasi, pesan: str) -> tuple[Sel, Dugaan]:
    """Return the finding at the name that fewer tables print; where as many print either, it names both."""
    banyak = [len({b.tabel for b in peta.isi.baris if b.kata == satu.kata}) for satu in (baris, lain)]
    if banyak[0] > banyak[1]:
        baris, lain = lain, baris
    sel, lawan = baris.sel[0], lain.sel[0]
    tempat = sel.tempat if banyak[0] != banyak[1] else f"{sel.tempat} dibandingkan dengan {lawan.tempat}"
    harap = lain.nama if banyak[0] != banyak[1] else ""
    return sel, Dugaan(tempat, baris.nama, harap, pesan, Tingkat.CATATAN, (sel.nomor, lawan.nomor))


def _bernama(peta: Peta, tabel: TabelPublikasi) -> dict[Kunci, BarisPublikasi]:
    """Return the rows that a name alone makes known."""
    return {k: b for b in tabel.baris if b.peran == "isi" and (k := peta.kunci(b))[0] in ("teks", "induk")}


def _senama_dekat(satu: BarisPublikasi, lain: BarisPublikasi) -> bool:
    a, b = set(satu.kata), set(lain.kata)
    return (
        satu.kata != lain.kata and len(a & b) >= _SAMA and len(a ^ b) <= _BEDA_KATA and len(a & b) * 5 >= len(a | b) * 3
    )


def _seangka(satu: BarisPublikasi, lain: BarisPublikasi, tahun: int) -> bool:
    """Say whether two rows print the same for what both print: a target, realisasi or amount at least."""
    bersama = [
        (s.angka, t.angka)
        for s in satu.angka
        for t in lain.angka
        if (s.besaran, s.imbuhan, s.periode) == (t.besaran, t.imbuhan, t.periode)
        and (s.tahun or tahun) == (t.tahun or tahun)
        and (
            s.besaran in (Besaran.TARGET, Besaran.REALISASI, *UANG)
            or (s.besaran is Besaran.CAPAIAN and s.angka and s.angka.desimal)
        )
        and s.angka
        and t.angka
        and s.angka.nilai not in (0, 1, 100)
    ]
    return bool(bersama) and all(sama(a, b) for a, b in bersama)


# --- staff ---


def periksa_orang_tabel(peta: Peta) -> _Temuan:
    """Find tables on all staff whose totals differ; running text or a majority says which is wrong."""
    milik: dict[frozenset[str], list[tuple[Sel, Decimal]]] = {}
    for tabel in peta.isi.tabel:
        if tabel.prosa or _SEBAGIAN.search(tabel.nama):
            continue
        jumlah = jumlah_orang(tabel).get("semua")
        if jumlah and re.search(r"pegawai|aparatur|\basn\b|\bpns\b|\bsdm\b|personel", tabel.nama, re.IGNORECASE):
            milik.setdefault(frozenset(kata(tabel.nama)) & _LINGKUP, []).append(jumlah)
    for isi in milik.values():
        hitung = Counter(nilai for _, nilai in isi)
        if len(hitung) < 2:
            continue
        (utama, kali), (_, berikut) = hitung.most_common(2)
        contoh = next(sel for sel, nilai in isi if nilai == utama)
        for sel, nilai in isi:
            if nilai != utama:
                pesan = f"Jumlah pegawai {utama} pada {contoh.isi.tabel}, tetapi di sini {nilai}"
                yield sel, duga(sel, str(utama) if kali > berikut else "", pesan, contoh, tingkat=Tingkat.PERINGATAN)
