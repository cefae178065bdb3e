"""Whether what running text calls a number is the name of a thing, and of which part of a year it speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran, sebut_periode
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, UMUM
from kinerja.reviu.publikasi.cetakan.sumber_dana import sumber_dana

__all__ = ["sesumber", "setabel", "sewaktu", "tahun_kalimat", "tanpa_nama"]

#: Words by which running text speaks of a number without saying of what.
_KATA_KERJA = frozenset(
    "ditetapkan diperjanjikan direncanakan tersebut tahun ini lalu sebelumnya diperoleh dicapai adalah terbesar terkecil".split()
)
#: Words that name no thing, however many of them stand together: those of time, of order, of each, of change.
_RANGKA = _KATA_KERJA | frozenset(
    "jumlah persentase nilai indeks tingkat rata rerata total capaian target realisasi jumlahnya besarnya sebanyak sebesar "
    "periode sama masa waktu semester triwulan awal akhir mana dimana yaitu masing hanya juga masih bisa sekitar selama "
    "mengalami terjadi peningkatan penurunan kenaikan meningkat menurun naik turun tetap daerah wilayah setiap per hal itu "
    "serta lebih kurang antara lain sedangkan sementara harga tertinggi terendah bulan januari februari maret april mei juni "
    "juli agustus september oktober november desember".split()
)
#: Quantities that are of one source of money.
_BERSUMBER = UANG | {Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA}
#: Words other than those that a name in running text needs to be known by it alone.
_BERISI = 2


def tanpa_nama(butir: Butir) -> bool:
    """Say whether running text names nothing of which another place could speak: "the target that was set".

    What is aimed at and reached is that of one indicator, and never of the whole agency.
    """
    apa = butir.kunci[0]
    if apa == ("total",):
        return butir.kunci[1] in (Besaran.TARGET, Besaran.REALISASI)
    return apa[0] == "teks" and not set(apa[1:]) - UMUM - _KATA_KERJA


def setabel(butir: Butir) -> bool:
    """Say whether a plain number of running text names its thing well enough to be compared."""
    isi = butir.baris.kata
    if not butir.tabel.prosa:
        return False
    bernama = len({satu for satu in isi if not satu.isdigit()} - _RANGKA) >= _BERISI
    return (len(isi) > _BERISI and bernama) or (len(isi) == _BERISI and isi[0] == "tahun")


def sewaktu(isi: Sequence[Butir]) -> list[list[Butir]]:
    """Part statements of one thing by the month or part of the year that their sentences name, where these differ."""
    menurut: dict[tuple[str, ...], list[Butir]] = {}
    for butir in isi:
        menurut.setdefault(_waktu(butir), []).append(butir)
    return list(menurut.values()) if len(menurut.keys() - {()}) > 1 else [list(isi)]


def sesumber(isi: Sequence[Butir]) -> list[list[Butir]]:
    """Part statements of money by the source that their captions and groups name, where these differ.

    What names no source may be of any of them, and then belongs to none.
    """
    if not isi or isi[0].kunci[1] not in _BERSUMBER:
        return [list(isi)]
    menurut: dict[frozenset[str], list[Butir]] = {}
    for butir in isi:
        menurut.setdefault(sumber_dana(_sebut_sumber(butir)), []).append(butir)
    bernama = [satu for satu in menurut if satu]
    if not any(a.isdisjoint(b) for a, b in combinations(bernama, 2)):
        return [list(isi)]
    return [menurut[satu] for satu in bernama]


def _sebut_sumber(butir: Butir) -> str:
    """Return what can name the source of an amount: caption, group of columns and rows, and a sentence itself."""
    sel = butir.sel.isi
    kalimat = butir.baris.label if not butir.baris.dari_kalimat else sel.nilai or ""
    return " ".join((butir.tabel.nama, sel.kelompok or "", butir.baris.induk, kalimat if butir.tabel.prosa else ""))


def tahun_kalimat(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel) -> int | None:
    """Return the only year that a sentence names before what it calls a number: "Pada tahun 2010, ... sebesar 67,46"."""
    if not tabel.prosa or baris.dari_kalimat:
        return None
    tahun = {int(satu) for satu in TAHUN.findall(_pembuka(tabel, baris, sel))}
    return tahun.pop() if len(tahun) == 1 else None


def _pembuka(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel) -> str:
    """Return what a sentence says up to the end of what it calls a number."""
    kalimat = (s.teks for b in tabel.baris for s in b.sel if s.angka is None)
    utuh = next((satu for satu in kalimat if baris.label in satu and sel.teks in satu), baris.label)
    return utuh[: utuh.find(baris.label) + len(baris.label)]


def _waktu(butir: Butir) -> tuple[str, ...]:
    """Return the part of a year that a sentence names last before what it calls a number."""
    if not butir.tabel.prosa:
        return ()
    klausa = re.split(r"[,;]\s", _pembuka(butir.tabel, butir.baris, butir.sel))
    return next((waktu for satu in reversed(klausa) if (waktu := sebut_periode(satu))), ())
