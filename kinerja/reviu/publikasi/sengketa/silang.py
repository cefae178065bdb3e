"""What follows from numbers of other tables: a share in running text from the amounts that a table prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Peta
from kinerja.reviu.publikasi.bacaan.susunan import RENTANG
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["turunan_silang"]

#: Ways to compute a quantity from others of the same thing and year.
_CARA: dict[Besaran, tuple[tuple[Rumus, tuple[Besaran, Besaran]], ...]] = {
    Besaran.PERSEN_PAGU: ((r.RASIO, (Besaran.SERAPAN, Besaran.PAGU)),),
    Besaran.PERSEN_SISA: (
        (r.RASIO, (Besaran.SISA, Besaran.PAGU)),
        (r.SISA_PERSEN, (Besaran.SERAPAN, Besaran.PAGU)),
    ),
    Besaran.SISA: ((r.KURANG, (Besaran.PAGU, Besaran.SERAPAN)),),
    Besaran.CAPAIAN: (
        (r.RASIO, (Besaran.REALISASI, Besaran.TARGET)),
        (r.TURUN_SELISIH, (Besaran.REALISASI, Besaran.TARGET)),
        (r.TURUN_RASIO, (Besaran.REALISASI, Besaran.TARGET)),
        (r.SISA_PERSEN, (Besaran.REALISASI, Besaran.TARGET)),
    ),
}
_BANYAK = 6


@lru_cache(maxsize=4)
def turunan_silang(peta: Peta) -> tuple[Turunan, ...]:
    """Return the values that their own row does not explain and that follow from other places of the report."""
    menurut: dict[object, list[Butir]] = {}
    for butir in peta.butir:
        menurut.setdefault(butir.kunci, []).append(butir)
    dibatasi = any(baris.dibatasi for baris in peta.isi.baris)
    semua = [
        satu
        for butir in peta.butir
        if butir.turunan is None and butir.kunci[1] in _CARA and _dapat_dihitung(butir)
        if not any(lain.turunan and lain.turunan.benar and lain.setuju(butir) for lain in menurut[butir.kunci])
        for satu in _butir(butir, menurut, dibatasi=dibatasi)
    ]
    return tuple(_yang_wajar(peta, semua))


def _dapat_dihitung(butir: Butir) -> bool:
    """Say whether a number is of one thing, or the mean of something over years."""
    return butir.kunci[0][0] != "rerata" or bool(RENTANG.search(butir.sel.isi.baris))


def _yang_wajar(peta: Peta, semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Leave out columns and charts most of whose numbers follow from nothing: they mean something else."""
    prosa = {tabel.nama for tabel in peta.isi.tabel if tabel.prosa}
    grafik = {tabel.nama for tabel in peta.isi.tabel if tabel.grafik}
    milik: dict[object, list[Turunan]] = {}
    for satu in semua:
        nama = satu.baris.tabel
        milik.setdefault(satu if nama in prosa else nama if nama in grafik else (nama, satu.hasil.kolom), []).append(
            satu
        )
    for isi in milik.values():
        if len(isi) == 1 or sum(satu.benar for satu in isi) * 2 >= len(isi):
            yield from isi


def _butir(butir: Butir, menurut: dict[object, list[Butir]], *, dibatasi: bool) -> Iterator[Turunan]:
    apa, besaran, tahun, imbuhan = butir.kunci
    if rentang := RENTANG.search(butir.sel.isi.baris):
        yield from _rerata_tahun(butir, menurut, int(rentang[1]), int(rentang[2]))
        return
    if imbuhan or _bersasaran_lain(butir, menurut):
        return
    cara: list[tuple[Rumus, tuple[Sel, ...]]] = []
    for rumus, operan in _CARA[besaran]:
        calon = [_terpisah(menurut.get((apa, satu, tahun, ()), ())) for satu in operan]
        cara += [(rumus, tuple(satu)) for satu in product(*calon)]
    if besaran is Besaran.CAPAIAN and dibatasi:
        cara += [(r.DIBATASI, operan) for rumus, operan in cara if rumus is r.RASIO][:1]
    # Several values of one operand: any of them may be meant, and what contradicts itself is a finding of its own.
    if 0 < len(cara) <= _BANYAK * len(_CARA[besaran]) + 1:
        nilai = {satu.angka.nilai for _, operan in cara for satu in operan if satu.angka}
        if 0 not in nilai and not _ukuran_sendiri(butir, menurut):
            yield Turunan(butir.sel, tuple(cara), butir.baris, "hitungan-antartabel", butir.pasti)


def _bersasaran_lain(butir: Butir, menurut: dict[object, list[Butir]]) -> bool:
    """Say whether a capaian is of another target than those of other places: a range of its own row, or one not of the Renstra."""
    apa, besaran, tahun, _ = butir.kunci
    if besaran is not Besaran.CAPAIAN:
        return False
    target = menurut.get((apa, Besaran.TARGET, tahun, ()), ())
    rencana = bool(target) and all(satu.sel.jenis[0] == "renstra" for satu in target)
    rentang = any(sel.rentang and sel.besaran is Besaran.TARGET for sel in butir.baris.sel)
    return rentang or (rencana and butir.sel.jenis[0] != "renstra")


def _ukuran_sendiri(butir: Butir, menurut: dict[object, list[Butir]]) -> bool:
    """Say whether a column headed "capaian" without a percent sign prints what is measured itself: the realisasi of another place."""
    apa, besaran, tahun, _ = butir.kunci
    isi = butir.sel.isi
    if besaran is not Besaran.CAPAIAN or "%" in f"{isi.kolom} {isi.kelompok or ''} {isi.nilai or ''}":
        return False
    nyata = menurut.get((apa, Besaran.REALISASI, tahun, ()), ())
    return any(lain.sel.angka and butir.sel.angka and lain.sel.angka.nilai == butir.sel.angka.nilai for lain in nyata)


def _rerata_tahun(butir: Butir, menurut: dict[object, list[Butir]], awal: int, akhir: int) -> Iterator[Turunan]:
    """A mean over a span of years is that of the yearly values that are printed."""
    if "rata" not in butir.baris.label.casefold():
        return
    apa, besaran, _, _ = butir.kunci
    deret = [_terpisah(menurut.get((apa, besaran, tahun, ()), ())) for tahun in range(awal, akhir + 1)]
    if len(deret) > 1 and all(deret) and all(len(satu) <= 2 for satu in deret):
        # A year in which the indicator did not exist yet is drawn as nought, and does not count.
        berisi = [isi for satu in deret if (isi := [s for s in satu if s.angka and s.angka.nilai])]
        cara = tuple((r.RERATA, tuple(satu)) for isi in (deret, berisi) for satu in product(*isi) if satu)
        if len(cara) <= _BANYAK**2:
            yield Turunan(butir.sel, cara, butir.baris, "hitungan-antartabel", butir.pasti)


def _terpisah(butir: Sequence[Butir]) -> list[Sel]:
    """Return one cell per value that is printed, the most precise first."""
    hasil: list[Butir] = []
    for satu in sorted(butir, key=lambda b: b.sel.angka.langkah if b.sel.angka else 0):
        if not any(satu.setuju(lain) for lain in hasil):
            hasil.append(satu)
    return [satu.sel for satu in hasil]
