"""Counts in running text of indicators that reached, missed or exceeded their targets, against the tables that measure them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Rekap", "periksa_status_indikator", "rekap_capaian", "status_kata"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
_LEVEL = ("tujuan", "sasaran", "program", "kegiatan", "subkegiatan")
_INGKAR = frozenset("tidak belum tak".split())
_LAMPAU = frozenset("melampaui melebihi terlampaui diatas".split())
_CAPAI = frozenset("tercapai mencapai memenuhi terpenuhi berhasil".split())
#: Words of such a count that name no part of the indicators.
_HIASAN = frozenset(
    "jumlah banyak banyaknya total indikator kinerja utama iku target terdapat ada yang buah capaian dengan seluruh dari".split()
)


@dataclass(frozen=True)
class Rekap:
    """The capaian of the indicators of one table, in their order.

    ``induk`` are the goals that they belong to, where the table says so; ``dibatasi`` says that it prints none above 100.
    """

    tabel: str
    capaian: tuple[Decimal, ...]
    induk: tuple[str, ...] = ()
    dibatasi: bool = False

    @property
    def banyak(self) -> int:
        """How many there are."""
        return len(self.capaian)

    def nilai(self, status: str) -> int:
        """Return the count of a status: "lampau", "capai", or "luput"; "tidak lampau" is all but those above."""
        lebih, kurang = (sum(tanda(n) for n in self.capaian) for tanda in (_SERATUS.__lt__, _SERATUS.__gt__))
        semua = {
            "lampau": lebih,
            "capai": self.banyak - kurang,
            "luput": kurang,
            "tidak lampau": self.banyak - lebih,
        }
        return semua[status]

    def kelompok(self, nama: str) -> Rekap:
        """Return the indicators of one goal."""
        return replace(
            self, capaian=tuple(n for n, i in zip(self.capaian, self.induk, strict=True) if i == nama), induk=()
        )

    def bagian(self, ciri: frozenset[str], jumlah: Mapping[frozenset[str], int]) -> Rekap | None:
        """Return the rows of one level, where the table lists several levels one after the other as many as the text says."""
        level = [(satu, jumlah[frozenset({satu})]) for satu in _LEVEL if frozenset({satu}) in jumlah]
        for awal in range(len(level)):
            for akhir in range(awal + 2, len(level) + 1):
                banyak = [n for _, n in level[awal:akhir]]
                if sum(banyak) == self.banyak and ciri in [frozenset({s}) for s, _ in level[awal:akhir]]:
                    ke = next(n for n, (s, _) in enumerate(level[awal:akhir]) if ciri == {s})
                    return Rekap(self.tabel, self.capaian[sum(banyak[:ke]) : sum(banyak[: ke + 1])])
        return None


def periksa_status_indikator(peta: Peta) -> _Temuan:
    """Find counts of indicators by status that no table gives which lists as many indicators as the text says."""
    rekap = [satu for tabel in peta.isi.tabel if (satu := rekap_capaian(peta, tabel))]
    for tabel in peta.isi.tabel if rekap else ():
        cacah = [(sel, isi) for b in tabel.baris if tabel.prosa for sel in b.angka if (isi := _cacah(sel))]
        jumlah = {(isi - _HIASAN): int(sel.angka.nilai) for sel, isi in cacah if sel.angka and status_kata(isi) is None}
        for sel, isi in cacah:
            if (status := status_kata(isi)) is not None:
                yield from _banding(sel, isi, status, rekap, jumlah)


def _banding(
    sel: Sel, isi: frozenset[str], status: str, rekap: list[Rekap], jumlah: Mapping[frozenset[str], int]
) -> _Temuan:
    ciri = isi - _HIASAN - _INGKAR - _LAMPAU - _CAPAI
    total = jumlah.get(ciri)
    calon = [satu for satu in rekap if satu.banyak == total] if total else rekap
    calon = calon or [bagian for satu in rekap if (bagian := satu.bagian(ciri, jumlah))]
    assert sel.angka is not None
    if not calon or (ciri and not total) or int(sel.angka.nilai) in {satu.nilai(status) for satu in calon}:
        return
    satu = max(calon, key=lambda r: r.banyak)
    harap = satu.nilai(status)
    pesan = f"Menurut {satu.tabel}, banyaknya {harap} dari {satu.banyak} indikator, tetapi tercetak {sel.teks}"
    # Many count what was just reached among what was exceeded.
    longgar = {"lampau": "capai", "tidak lampau": "luput"}.get(status, status)
    yakin = (
        total is not None and len({s.nilai(status) for s in calon}) == 1 and int(sel.angka.nilai) != satu.nilai(longgar)
    )
    yield sel, duga(sel, str(harap), pesan, tingkat=None if yakin else Tingkat.PERINGATAN)


def _cacah(sel: Sel) -> frozenset[str] | None:
    """Return the words of a plain count of indicators."""
    isi = frozenset(k for k in kata(sel.isi.baris) if not re.fullmatch(r"20\d\d", k))
    cacah = sel.angka and not sel.angka.desimal and not sel.angka.persen and abs(sel.angka.nilai) < 1000
    return isi if cacah and isi & {"indikator", "iku"} and sel.besaran in _BESARAN else None


_BESARAN = (Besaran.LAIN, Besaran.JUMLAH, Besaran.CAPAIAN, Besaran.TARGET)


def status_kata(isi: frozenset[str]) -> str | None:
    """Return the status that words name: "lampau", "capai", "luput" or "tidak lampau"."""
    ingkar = bool(isi & _INGKAR)
    if isi & _LAMPAU:
        return "tidak lampau" if ingkar else "lampau"
    if isi & _CAPAI:
        return "luput" if ingkar else "capai"
    return "luput" if ingkar or "bawah" in isi else None


def rekap_capaian(peta: Peta, tabel: TabelPublikasi) -> Rekap | None:
    """Count the indicators of a table by their capaian of the report's year."""
    if tabel.prosa or tabel.grafik:
        return None
    nilai = []
    milik = []
    for baris in tabel.baris:
        sel = baris.cari(Besaran.CAPAIAN, peta.isi.tahun) if baris.peran == "isi" else None
        if sel and sel.angka and sel.yakin and sel.tahun in (None, peta.isi.tahun):
            nilai.append(sel.angka.nilai)
            milik.append(baris)
    if len(nilai) < 2:
        return None
    return Rekap(tabel.nama, tuple(nilai), tuple(b.induk for b in milik), any(b.dibatasi for b in milik))
