"""What a heading lets us compute from the headings beside it: capaian, shares, remainder, efficiency, a year."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.pola import NAMA_SELISIH
from kinerja.reviu.publikasi.relasi.rumus import Rumus

__all__ = ["calon_judul"]

_Hasil = list[tuple[Rumus, tuple[Sel, ...]]]
_JUTA = 1_000_000
#: What parts the two factors that a heading names.
_KALI = re.compile(r"\s+[xX*]\s+|\s*×\s*")
_DUA = 2


def _setara(sel: Sel, lain: Sel) -> bool:
    """Say whether two headings can be of one year, part of the year and kind."""
    return (
        (sel.tahun == lain.tahun or None in (sel.tahun, lain.tahun))
        and sel.periode == lain.periode
        and (not lain.imbuhan or set(lain.imbuhan) <= set(sel.imbuhan) or not sel.imbuhan)
    )


def _pilih(sel: Sel, wakil: Sequence[Sel], besaran: Besaran) -> list[Sel]:
    """Return the columns of a quantity beside one, those with the same year and words first."""
    ada = [s for s in wakil if s.besaran is besaran and s.kolom != sel.kolom and _setara(sel, s)]
    ada = ada or [s for s in wakil if s.isi is not sel.isi and s.besaran is besaran and _setara(sel, s)]
    return sorted(ada, key=lambda s: (s.tahun != sel.tahun, s.imbuhan != sel.imbuhan, s.jenis != sel.jenis))


def _pasangan(
    sel: Sel, wakil: Sequence[Sel], atas: Besaran, bawah: Besaran, *cara: Rumus
) -> list[tuple[Rumus, tuple[Sel, Sel]]]:
    pasang = [(a, b) for a in _pilih(sel, wakil, atas) for b in _pilih(sel, wakil, bawah)]
    return [(rumus, satu) for rumus in cara for satu in pasang]


def _kinerja(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    cara = (r.RASIO, r.TURUN_SELISIH, r.TURUN_RASIO, r.SISA_PERSEN)
    hasil: _Hasil = [*_pasangan(sel, wakil, Besaran.REALISASI, Besaran.TARGET, *cara)]
    if not hasil and sel.tahun:
        # Against a target of a later year the realisasi is that of the report's year, the only one of the row.
        target = _pilih(sel, wakil, Besaran.TARGET)
        ada = [s for s in wakil if s.besaran is Besaran.REALISASI and not s.periode and not s.imbuhan]
        hasil = [(rumus, (ada[0], satu)) for rumus in cara for satu in target] if len(ada) == 1 else []
    return [(rumus, operan) for rumus, operan in hasil if operan[1].angka and operan[1].angka.nilai > 0]


def _serapan(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    return [*_pasangan(sel, wakil, Besaran.SERAPAN, Besaran.PAGU, r.RASIO)]


def _sisa(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """The budget less what was spent, or less another amount of the row: what is left of a tender is less the contract.

    What is over or short, and not left, is the other way round for income.
    """
    hasil: _Hasil = [*_pasangan(sel, wakil, Besaran.PAGU, Besaran.SERAPAN, r.KURANG)]
    if not NAMA_SELISIH.isdisjoint(kata(sel.kolom)):
        hasil += _pasangan(sel, wakil, Besaran.SERAPAN, Besaran.PAGU, r.KURANG)
    uang = [s for s in wakil if s.besaran in (Besaran.PAGU, Besaran.LAIN) and s.angka and abs(s.angka.nilai) >= _JUTA]
    lain = [s for s in uang if s.kolom != sel.kolom and (s.tahun, s.periode) == (sel.tahun, sel.periode)]
    pagu = _pilih(sel, wakil, Besaran.PAGU) if hasil else []
    return hasil + [(r.KURANG, (satu, s)) for satu in pagu for s in lain if s.kolom != satu.kolom]


def _persen_sisa(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    return [
        *_pasangan(sel, wakil, Besaran.SISA, Besaran.PAGU, r.RASIO),
        *_pasangan(sel, wakil, Besaran.SERAPAN, Besaran.PAGU, r.SISA_PERSEN),
    ]


def _efisiensi(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    persen = _pasangan(sel, wakil, Besaran.CAPAIAN, Besaran.PERSEN_PAGU, r.SELISIH_PERSEN)
    rupiah = _pasangan(sel, wakil, Besaran.PAGU, Besaran.SERAPAN, r.KURANG)
    bagian = _pasangan(sel, wakil, Besaran.SERAPAN, Besaran.PAGU, r.SISA_PERSEN)
    kecil = sel.angka is not None and abs(sel.angka.nilai) < 1000
    uang: _Hasil = [*bagian, *rupiah] if kecil else [*rupiah, *bagian]
    sisa: _Hasil = [(r.SISA_SERATUS, (satu,)) for satu in _pilih(sel, wakil, Besaran.PERSEN_PAGU)] if kecil else []
    return [*persen, *uang, *sisa]


def _persen(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    return [*_kinerja(sel, wakil), *_serapan(sel, wakil)]


def _pertumbuhan(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """What grew from one year to the next: of the years that the heading names, else of the last two of the table."""
    sebut = [int(tahun) for tahun in TAHUN.findall(sel.kolom)]
    hasil: _Hasil = []
    for besaran in (Besaran.REALISASI, Besaran.CAPAIAN, Besaran.SERAPAN, Besaran.PAGU):
        milik = {s.tahun: s for s in wakil if s.besaran is besaran and s.tahun and not s.periode}
        urut = sorted(tahun for tahun in milik if tahun in sebut or len(sebut) < 2)
        if len(urut) > 1:
            lalu, kini = milik[urut[-2]], milik[urut[-1]]
            hasil += [(rumus, (kini, lalu)) for rumus in (r.KURANG, r.KENAIKAN, r.MUTLAK)]
    return hasil


_MENURUT_JUDUL: dict[Besaran, Callable[[Sel, Sequence[Sel]], _Hasil]] = {
    Besaran.CAPAIAN: _kinerja,
    Besaran.PERSEN_PAGU: _serapan,
    Besaran.SISA: _sisa,
    Besaran.PERSEN_SISA: _persen_sisa,
    Besaran.EFISIENSI: _efisiensi,
    Besaran.PERSEN: _persen,
    Besaran.PERTUMBUHAN: _pertumbuhan,
}
_DALAM_KURUNG = re.compile(r"\(([^()]*\+[^()]*)\)")
#: How many parts of a kind a year has.
_BAGIAN_TAHUN = {"triwulan": 4, "semester": 2, "bulan": 12}
_BERPERIODE = {Besaran.REALISASI, Besaran.SERAPAN, Besaran.PAGU, Besaran.TARGET}


def calon_judul(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """Return what a heading lets us compute from the headings beside it, the usual way first."""
    if "rata" in sel.imbuhan or "rerata" in sel.imbuhan:
        return _rata_kolom(sel, wakil)
    if bagian := _disebut(sel, wakil):
        return [(r.JUMLAH, bagian)]
    if kali := _dikali(sel, wakil):
        return [(r.BERBOBOT if any(s.besaran in PERSENAN for s in kali) else r.KALI, kali)]
    if cari := _MENURUT_JUDUL.get(sel.besaran):
        return cari(sel, wakil)
    if sel.besaran in _BERPERIODE and not sel.periode:
        return _setahun(sel, wakil)
    return []


def _disebut(sel: Sel, wakil: Sequence[Sel]) -> tuple[Sel, ...]:
    """Return the columns of its group whose sum a heading spells out: L+P beside L and P, "Jumlah L+P" beside "Jumlah L"."""
    milik = [s for s in wakil if s.isi.kelompok == sel.isi.kelompok and s is not sel]
    dalam = _DALAM_KURUNG.search(sel.isi.kolom)
    for judul in (sel.isi.kolom, *([dalam[1]] if dalam else [])):
        nama = [kata(satu) for satu in judul.split("+")]
        if len(nama) < _DUA or not all(nama):
            continue
        for depan in ((), nama[0][:-1]):
            ada = [[s for s in milik if kata(s.isi.kolom) == n] for n in (nama[0], *((*depan, *n) for n in nama[1:]))]
            if all(len(satu) == 1 for satu in ada):
                return tuple(satu[0] for satu in ada)
    return ()


def _dikali(sel: Sel, wakil: Sequence[Sel]) -> tuple[Sel, ...]:
    """Return the two columns whose product a heading spells out, those of its own group first: Pagu x Capaian."""
    nama = [_inti(satu) for satu in _KALI.split(sel.isi.kolom)]
    ada = [[s for s in wakil if s is not sel and _inti(s.isi.kolom) == satu] for satu in nama]
    pilih = [sorted(isi, key=lambda s: s.isi.kelompok != sel.isi.kelompok)[:1] for isi in ada]
    return tuple(s for isi in pilih for s in isi) if len(nama) == _DUA and all(nama) and all(pilih) else ()


def _inti(judul: str) -> tuple[str, ...]:
    """Return the words of a heading without its unit."""
    return tuple(satu for satu in kata(judul) if satu not in ("persen", "rp", "rupiah"))


def _rata_kolom(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """A column of means is that of the columns of its quantity, year by year or period by period."""
    lain = [s for s in wakil if not {"rata", "rerata"} & set(s.imbuhan)]
    milik = [sel.besaran] if sel.besaran is not Besaran.LAIN else [Besaran.CAPAIAN, Besaran.REALISASI, Besaran.LAIN]
    ada = next(
        (isi for b in milik if len(isi := [s for s in lain if s.besaran is b and (s.tahun or s.periode)]) > 1), []
    )
    cacah = all(s.besaran is Besaran.LAIN for s in ada)
    return (
        [(r.rumus_rerata([s.angka for s in ada if s.angka], cacah=cacah), tuple(ada))]
        if ada and sel.besaran is not Besaran.PERTUMBUHAN
        else []
    )


def _setahun(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """A year is the sum of its parts, their last, or their mean."""
    bagian = [
        s
        for s in wakil
        if s.besaran is sel.besaran
        and s.periode
        and s.periode[0] in _BAGIAN_TAHUN
        and s.imbuhan == sel.imbuhan
        and s.jenis == sel.jenis
        and (s.tahun == sel.tahun or None in (s.tahun, sel.tahun))
    ]
    apa = {s.periode[0] for s in bagian}
    nomor = sorted(int(s.periode[1]) for s in bagian)
    if len(apa) != 1 or len(bagian) < 2 or nomor != list(range(1, len(nomor) + 1)):
        return []
    if len(nomor) != _BAGIAN_TAHUN[apa.pop()]:
        return []
    urut = tuple(sorted(bagian, key=lambda s: int(s.periode[1])))
    return [(r.JUMLAH, urut), (r.TERAKHIR, urut), (r.RERATA, urut)]
