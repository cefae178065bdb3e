"""What changed between two versions of a report: numbers, targets, words, prose, settings, files."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from kinerja.angka import SalahAngka, cetak_bulat, tampil, urai_bilangan
from kinerja.kirim.sisi import BarisSisi, Sisi
from kinerja.laporan import Laporan
from kinerja.masukan.kunci import bersih, sama_nilai
from kinerja.model import LEMBAR, Target

__all__ = ["Beda", "JenisBeda", "Ragam", "bandingkan_hasil", "bandingkan_sisi", "hitung_beda"]

#: Words of a paragraph that are compared one by one; of a longer text only is said that it changed.
_KATA_MAKS = 4_000
_SEKITAR = 4
#: From here on a whole number is written with dots; below it, it may be a year.
_RIBUAN = 10_000


class JenisBeda(StrEnum):
    """What kind of thing changed, in the order in which it is told."""

    TARGET = "target"
    ANGKA = "angka"
    HASIL = "hasil"
    BARIS = "baris"
    TEKS = "teks"
    NASKAH = "naskah"
    PILIHAN = "pilihan"
    BERKAS = "berkas"


class Ragam(StrEnum):
    """How it changed."""

    BERUBAH = "berubah"
    BARU = "baru"
    HILANG = "hilang"


@dataclass(frozen=True)
class Beda:
    """One difference.

    Attributes
    ----------
    jenis, ragam
        what changed, and how.
    tempat
        sheet or file.
    sebutan
        the row and column, the line, or the setting; "" where the place says all.
    lama, baru
        what it was and is, as text; "" for nothing.
    sel_lama, sel_baru
        the cells or lines on both sides, "" where there is none.
    """

    jenis: JenisBeda
    ragam: Ragam
    tempat: str
    sebutan: str
    lama: str = ""
    baru: str = ""
    sel_lama: str = ""
    sel_baru: str = ""


def bandingkan_sisi(lama: Sisi, baru: Sisi) -> tuple[Beda, ...]:
    """Find everything that differs between two versions, ordered by kind, then as in the report.

    Rows are matched by what they are known by, so that sorting and inserting rows is no change. Where one side is a
    workbook alone, only the workbooks are compared.
    """
    hasil: list[Beda] = []
    for lembar in LEMBAR:
        hasil += _lembar(lembar, lama.lembar.get(lembar, ()), baru.lembar.get(lembar, ()))
    if lama.utuh and baru.utuh:
        for nama in dict.fromkeys((*lama.teks, *baru.teks)):
            hasil += _naskah(nama, lama.teks.get(nama), baru.teks.get(nama))
        for nama in dict.fromkeys((*lama.pilihan, *baru.pilihan)):
            dulu, kini = lama.pilihan.get(nama, ""), baru.pilihan.get(nama, "")
            if dulu != kini:
                hasil.append(Beda(JenisBeda.PILIHAN, _ragam(dulu, kini), "params.yaml", nama, dulu, kini))
        for nama in sorted({*lama.lain, *baru.lain}):
            ada_lama, ada_baru = lama.lain.get(nama), baru.lain.get(nama)
            if ada_lama != ada_baru:
                hasil.append(Beda(JenisBeda.BERKAS, _ragam(ada_lama is not None, ada_baru is not None), nama, ""))
    return tuple(sorted(hasil, key=lambda satu: [*JenisBeda].index(satu.jenis)))


def bandingkan_hasil(lama: Laporan, baru: Laporan) -> tuple[Beda, ...]:
    """Find the computed numbers that print otherwise, by their names."""
    hasil = []
    dulu, kini = lama.semua_jejak, baru.semua_jejak
    for kunci in dict.fromkeys((*dulu, *kini)):
        satu, dua = dulu.get(kunci), kini.get(kunci)
        acuan = dua or satu
        # What is typed has been told as a cell.
        if acuan is None or not acuan.operand or (satu and dua and satu.tercetak == dua.tercetak):
            continue
        isi = satu.tercetak if satu else "", dua.tercetak if dua else ""
        hasil.append(Beda(JenisBeda.HASIL, _ragam(satu is not None, dua is not None), acuan.nama, "", *isi))
    return tuple(dict.fromkeys(hasil))


def _ragam(lama: object, baru: object) -> Ragam:
    if not lama:
        return Ragam.BARU
    return Ragam.BERUBAH if baru else Ragam.HILANG


def _lembar(lembar: str, lama: Sequence[BarisSisi], baru: Sequence[BarisSisi]) -> Iterator[Beda]:
    dulu, kini = _menurut_kunci(lama), _menurut_kunci(baru)
    for kunci in dict.fromkeys((*dulu, *kini)):
        satu, dua = dulu.get(kunci), kini.get(kunci)
        if satu and dua:
            yield from _baris(lembar, satu, dua)
        elif acuan := dua or satu:
            ragam = Ragam.BARU if dua else Ragam.HILANG
            sel = next(iter(acuan.isi.values()))[1]
            isi = "; ".join(f"{nama.replace('_', ' ')} {_tampil(nilai)}" for nama, (nilai, _) in acuan.isi.items())
            yield Beda(
                JenisBeda.TARGET if lembar == Target.lembar else JenisBeda.BARIS,
                ragam,
                lembar,
                acuan.sebutan,
                isi if satu else "",
                isi if dua else "",
                sel if satu else "",
                sel if dua else "",
            )


def _menurut_kunci(baris: Sequence[BarisSisi]) -> dict[tuple[tuple[str, ...], int], BarisSisi]:
    """Name rows by their key and, of several with one key, by which of them they are."""
    banyak: dict[tuple[str, ...], int] = defaultdict(int)
    hasil = {}
    for satu in baris:
        hasil[satu.kunci, banyak[satu.kunci]] = satu
        banyak[satu.kunci] += 1
    return hasil


def _baris(lembar: str, lama: BarisSisi, baru: BarisSisi) -> Iterator[Beda]:
    for nama in dict.fromkeys((*lama.isi, *baru.isi)):
        dulu, sel_lama = lama.isi.get(nama, ("", ""))
        kini, sel_baru = baru.isi.get(nama, ("", ""))
        if (not bersih(dulu) and not bersih(kini)) or (bersih(dulu) and bersih(kini) and _sama(dulu, kini)):
            continue
        kolom = nama.replace("_", " ")
        yield Beda(
            _jenis(lembar, nama, dulu, kini),
            _ragam(bersih(dulu), bersih(kini)),
            lembar,
            f"{baru.sebutan}, {kolom}".removeprefix(", "),
            _tampil(dulu),
            _tampil(kini),
            sel_lama,
            sel_baru,
        )


def _sama(dulu: object, kini: object) -> bool:
    """Tell whether two cells hold the same; a change of capitals alone is one, too."""
    return bersih(dulu) == bersih(kini) or (_angka(dulu) and sama_nilai(dulu, kini))


def _jenis(lembar: str, kolom: str, *isi: object) -> JenisBeda:
    if lembar == Target.lembar or kolom.startswith("target"):
        return JenisBeda.TARGET
    terisi = [satu for satu in isi if bersih(satu)]
    return JenisBeda.ANGKA if all(map(_angka, terisi)) else JenisBeda.TEKS


def _angka(isi: object) -> bool:
    try:
        return urai_bilangan(isi) is not None
    except SalahAngka:
        return False


def _tampil(isi: object) -> str:
    """Return a cell as id_ID writes it; amounts with dots, years without."""
    if isinstance(isi, bool) or not isinstance(isi, int | float | dt.date | dt.time):
        return bersih(isi)
    if isinstance(isi, int | float) and abs(isi) >= _RIBUAN and isi == int(isi):
        return cetak_bulat(int(isi))
    return tampil(isi)


def _naskah(nama: str, lama: str | None, baru: str | None) -> Iterator[Beda]:
    if lama is None or baru is None:
        yield Beda(JenisBeda.NASKAH, _ragam(lama, baru), nama, "")
        return
    dulu, kini = lama.split("\n"), baru.split("\n")
    if dulu == kini:
        return
    for ragam, a, b, c, d in SequenceMatcher(None, dulu, kini, autojunk=False).get_opcodes():
        if ragam == "equal":
            continue
        for urut in range(max(b - a, d - c)):
            satu = dulu[a + urut] if a + urut < b else ""
            dua = kini[c + urut] if c + urut < d else ""
            if satu.strip() != dua.strip():
                baris = f"baris {c + urut + 1}" if a + urut >= b or dua else f"baris {a + urut + 1}"
                yield from _kalimat(nama, baris, satu, dua)


def _kalimat(nama: str, baris: str, lama: str, baru: str) -> Iterator[Beda]:
    """Show the words that changed within a line, each with a few around it."""
    dulu, kini = lama.split(), baru.split()
    if not dulu or not kini or len(dulu) + len(kini) > _KATA_MAKS:
        yield Beda(JenisBeda.NASKAH, _ragam(dulu, kini), nama, baris, " ".join(dulu), " ".join(kini))
        return
    for awal, akhir, mulai, usai in _dekatkan(SequenceMatcher(None, dulu, kini, autojunk=False).get_opcodes()):
        yield Beda(JenisBeda.NASKAH, Ragam.BERUBAH, nama, baris, _petik(dulu, awal, akhir), _petik(kini, mulai, usai))


def _dekatkan(isi: Sequence[tuple[str, int, int, int, int]]) -> Iterator[tuple[int, int, int, int]]:
    """Join changes that stand only a few words apart."""
    terbuka: tuple[int, int, int, int] | None = None
    for ragam, a, b, c, d in isi:
        if ragam == "equal":
            if terbuka and b - a > _SEKITAR:
                yield terbuka
                terbuka = None
        else:
            terbuka = (terbuka[0], b, terbuka[2], d) if terbuka else (a, b, c, d)
    if terbuka:
        yield terbuka


def _petik(kata: Sequence[str], awal: int, akhir: int) -> str:
    depan, belakang = max(0, awal - _SEKITAR), min(len(kata), akhir + _SEKITAR)
    isi = " ".join(kata[depan:belakang])
    return f"{'... ' if depan else ''}{isi}{' ...' if belakang < len(kata) else ''}"


def hitung_beda(beda: Sequence[Beda]) -> Mapping[JenisBeda, int]:
    """Count differences by kind."""
    return {jenis: banyak for jenis in JenisBeda if (banyak := sum(satu.jenis is jenis for satu in beda))}
