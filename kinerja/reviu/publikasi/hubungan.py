"""What the columns of a table compute from each other: from what their headings say, or from what most rows show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import permutations

from kinerja.reviu.publikasi import rumus as r
from kinerja.reviu.publikasi.bilangan import Cetakan
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.rumus import Rumus, cetak_nilai
from kinerja.reviu.publikasi.susunan import PERSENAN, UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi

__all__ = ["Turunan", "per_hasil", "turunan"]

#: Rows that a pattern must fit before it is believed, of a difference (which fits to the last digit) and of a ratio.
_PAS_TEPAT, _PAS = 2, 3
_DERET = 14
#: Rows of a column that may break a relation without throwing doubt on it.
_LUPUT = 2


@dataclass(frozen=True, eq=False)
class Turunan:
    """A printed value that follows from others: the ways that are in use, the usual one first.

    Attributes
    ----------
    cara
        formulas with their operands.
    aturan
        the rule that the relation belongs to.
    kuat
        whether enough is known for a galat.
    """

    hasil: Sel
    cara: tuple[tuple[Rumus, tuple[Sel, ...]], ...]
    baris: BarisPublikasi
    aturan: str = "hitungan-baris"
    kuat: bool = True

    @property
    def pola(self) -> bool:
        """Whether the other rows of the table taught the relation, not the headings."""
        return self.aturan in ("kolom-rasio", "kolom-jumlah")

    @property
    def operan(self) -> tuple[Sel, ...]:
        """The operands of the way that fits, else of the usual one."""
        return next((operan for rumus, operan in self.cara if self._cocok(rumus, operan)), self.cara[0][1])

    def _cocok(self, rumus: Rumus, operan: Sequence[Sel], ganti: dict[Sel, Cetakan] | None = None) -> bool:
        ganti = ganti or {}
        angka = [ganti.get(satu, satu.angka) for satu in operan]
        hasil = ganti.get(self.hasil, self.hasil.angka)
        return hasil is not None and None not in angka and rumus.cocok(hasil, [a for a in angka if a])

    @property
    def benar(self) -> bool:
        """Whether one of the ways gives what is printed."""
        return any(self._cocok(rumus, operan) for rumus, operan in self.cara)

    def benar_dengan(self, ganti: dict[Sel, Cetakan]) -> bool:
        """Whether it would be right with other values in place of some."""
        return any(self._cocok(rumus, operan, ganti) for rumus, operan in self.cara)

    def setara(self, angka: Cetakan) -> bool:
        """Say whether the way that gives what is printed gives another value as well, by rounding."""
        ganti = {self.hasil: angka}
        return any(self._cocok(r, o) and self._cocok(r, o, ganti) for r, o in self.cara)

    @property
    def cara_pas(self) -> tuple[Rumus, ...]:
        """The formulas that give what is printed."""
        return tuple(rumus for rumus, operan in self.cara if self._cocok(rumus, operan))

    @property
    def seharusnya(self) -> str:
        """The value that the usual way gives from the operands as they are printed."""
        rumus, operan = self.cara[0]
        nilai = rumus.nilai([satu.angka for satu in operan if satu.angka])
        assert self.hasil.angka is not None
        return "" if nilai is None else cetak_nilai(nilai, self.hasil.angka)

    @property
    def sebutan(self) -> str:
        """The usual way, in words with its numbers."""
        rumus, operan = self.cara[0]
        if rumus.id == "jumlah":
            return f"Jumlah {' + '.join(satu.teks for satu in operan)}"
        nama = [f"{_apa(satu)} {satu.teks}" for satu in operan]
        hubung = {
            "rasio": "dibagi",
            "bagi": "dibagi",
            "kurang": "dikurangi",
            "selisih-persen": "dikurangi",
            "mutlak": "dikurangi",
        }
        if rumus.id in hubung:
            return f" {hubung[rumus.id]} ".join(nama).capitalize()
        return f"{rumus.sebutan.capitalize()} ({' dan '.join(nama)})"


def _apa(sel: Sel) -> str:
    return sel.isi.kolom if sel.besaran is Besaran.LAIN or not sel.yakin else sel.besaran.value


@lru_cache(maxsize=4)
def turunan(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return all values of a report that follow from others of their row."""
    return tuple(satu for tabel in isi.tabel for satu in _tabel(tabel))


@lru_cache(maxsize=4)
def per_hasil(isi: IsiPublikasi) -> dict[Sel, Turunan]:
    """Return the same by the value that follows."""
    return {satu.hasil: satu for satu in turunan(isi)}


def _tabel(tabel: TabelPublikasi) -> Iterator[Turunan]:
    if tabel.prosa:
        for baris in tabel.baris:
            yield from _baris_prosa(tabel, baris)
        return
    for kolom in tabel.kolom:
        milik = [(baris, sel) for baris in tabel.baris if (sel := tabel.sel(baris, kolom)) and baris.peran != "rerata"]
        if milik:
            yield from _kolom(tabel, kolom, milik)


def _baris_prosa(tabel: TabelPublikasi, baris: BarisPublikasi) -> Iterator[Turunan]:
    for sel in baris.angka:
        cara = tuple(
            (rumus, tuple(operan))
            for rumus, kolom in _calon_judul(sel, list(baris.angka))
            if (operan := [next(s for s in baris.angka if s is k) for k in kolom])
        )
        if cara:
            yield Turunan(sel, _dibatasi(cara, baris), baris)


_Milik = list[tuple[BarisPublikasi, Sel]]
_Calon = tuple[Rumus, tuple[str, ...]]


def _kolom(tabel: TabelPublikasi, kolom: str, milik: _Milik) -> Iterator[Turunan]:
    """Return what follows in one column: as its heading says where that fits, else as most of its rows show."""
    contoh = milik[0][1]
    wakil = [next(s for b in tabel.baris if (s := tabel.sel(b, k))) for k in tabel.kolom if _ada(tabel, k)]
    calon = [(rumus, tuple(s.kolom for s in operan)) for rumus, operan in _calon_judul(contoh, wakil)]
    bagus = _urut_pas(tabel, milik, calon, berisi=contoh.besaran is Besaran.PERSEN and not _polos(contoh))
    teruji = max((semua for _, _, semua in bagus), default=0)
    yang_pas = sum(any(_uji(tabel, b, s, c) for c, _, _ in bagus) for b, s in milik)
    cukup = bool(bagus) and yang_pas * 2 >= teruji and (yang_pas > 0 or len(milik) < _PAS)
    pola = None if cukup else _pola(tabel, kolom, milik)
    if pola:
        yield from _dari_pola(tabel, milik, pola)
        return
    # A heading that no row follows says something else than we think, unless there are hardly any rows.
    if not bagus or (contoh.besaran is Besaran.PERSEN and not (cukup and (yang_pas > 1 or _polos(contoh)))):
        return
    # Faults are few: a column that many rows break is one that we do not understand.
    luput = sum(any(_uji(tabel, b, s, c) is not None for c, _, _ in bagus) for b, s in milik) - yang_pas
    kuat = luput <= _LUPUT or luput * 4 <= teruji
    semua = []
    for baris, sel in milik:
        cara = tuple(
            (rumus, operan)
            for (rumus, nama), _, _ in bagus
            if len(operan := tuple(s for k in nama if (s := tabel.sel(baris, k)))) >= _perlu((rumus, nama))
        )
        if cara:
            semua.append(Turunan(sel, _dibatasi(cara, baris), baris, kuat=kuat))
    yield from _tanpa_kebiasaan(semua)


def _tanpa_kebiasaan(semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Doubt rows that break a relation in one and the same way: three of a kind are a habit of the table, no slip."""
    cara = Counter(_sidik(satu) for satu in semua if not satu.benar)
    for satu in semua:
        yield replace(satu, kuat=False) if not satu.benar and cara[_sidik(satu)] > _LUPUT else satu


def _sidik(satu: Turunan) -> tuple[Decimal, ...]:
    return tuple(s.angka.nilai for s in (satu.hasil, *satu.cara[0][1]) if s.angka)


def _ada(tabel: TabelPublikasi, kolom: str) -> bool:
    return any(tabel.sel(baris, kolom) for baris in tabel.baris)


def _dibatasi(
    cara: tuple[tuple[Rumus, tuple[Sel, ...]], ...], baris: BarisPublikasi
) -> tuple[tuple[Rumus, tuple[Sel, ...]], ...]:
    if not baris.dibatasi:
        return cara
    lebih = [operan for rumus, operan in cara if rumus.id == "rasio" and (rumus.nilai(_angka(operan)) or 0) > 100]
    return (*cara, (r.DIBATASI, lebih[0])) if lebih else cara


def _angka(sel: Sequence[Sel]) -> list[Cetakan]:
    return [satu.angka for satu in sel if satu.angka]


def _uji(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel, calon: _Calon) -> bool | None:
    """Say whether a row follows a relation, None where it has not all numbers."""
    rumus, nama = calon
    operan = [s.angka for k in nama if (s := tabel.sel(baris, k)) and s.angka]
    if sel.angka is None or not operan or len(operan) < _perlu(calon) or rumus.hitung(operan) is None:
        return None
    return rumus.cocok(sel.angka, operan)


def _perlu(calon: _Calon) -> int:
    """Return how many operands a row must have: an empty cell among what is added is nothing."""
    rumus, nama = calon
    return min(2, len(nama)) if rumus.id == "jumlah" else len(nama)


def _polos(sel: Sel) -> bool:
    """Say whether a heading says no more than per cent."""
    return set(kata(re.sub(r"20\d\d", "", sel.kolom))) <= {"persen", "persentase", "tahun", "th"}


def _urut_pas(
    tabel: TabelPublikasi, milik: _Milik, calon: Sequence[_Calon], *, berisi: bool
) -> list[tuple[_Calon, int, int]]:
    """Return the candidates that some row can be tested with, those that fit most rows first.

    ``berisi`` leaves out rows that fit anything, such as 100 of 100.
    """
    hasil = []
    for satu in calon:
        diuji = [(b, s) for b, s in milik if not berisi or _berisi(tabel, b, s, satu)]
        uji = [h for baris, sel in diuji if (h := _uji(tabel, baris, sel, satu)) is not None]
        if uji:
            hasil.append((satu, sum(uji), len(uji)))
    # Where one row falls and the others rise, the usual formula still comes first.
    return sorted(hasil, key=lambda s: (s[0][0].id.startswith("turun") or s[0][0] is r.SISA_PERSEN, -s[1]))


# --- what headings say ---


def _setara(sel: Sel, lain: Sel) -> bool:
    """Say whether two headings can be of one year, part of the year and kind."""
    return (
        (sel.tahun == lain.tahun or None in (sel.tahun, lain.tahun))
        and sel.periode == lain.periode
        and (not lain.imbuhan or set(lain.imbuhan) <= set(sel.imbuhan) or not sel.imbuhan)
    )


def _pilih(sel: Sel, wakil: Sequence[Sel], besaran: Besaran) -> list[Sel]:
    """Return the columns of a quantity beside one, those with the same year and words first."""
    ada = [s for s in wakil if s is not sel and s.besaran is besaran and s.kolom != sel.kolom and _setara(sel, s)]
    ada = ada or [
        s for s in wakil if s.isi is not sel.isi and s is not sel and s.besaran is besaran and _setara(sel, s)
    ]
    return sorted(ada, key=lambda s: (s.tahun != sel.tahun, s.imbuhan != sel.imbuhan, s.jenis != sel.jenis))


def _pasangan(
    sel: Sel, wakil: Sequence[Sel], atas: Besaran, bawah: Besaran, *cara: Rumus
) -> list[tuple[Rumus, tuple[Sel, Sel]]]:
    pasang = [(a, b) for a in _pilih(sel, wakil, atas) for b in _pilih(sel, wakil, bawah)]
    return [(rumus, satu) for rumus in cara for satu in pasang]


_Hasil = list[tuple[Rumus, tuple[Sel, ...]]]


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
    return [*_pasangan(sel, wakil, Besaran.PAGU, Besaran.SERAPAN, r.KURANG)]


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
    return [*persen, *uang]


def _persen(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    return [*_kinerja(sel, wakil), *_serapan(sel, wakil)]


_MENURUT_JUDUL: dict[Besaran, Callable[[Sel, Sequence[Sel]], _Hasil]] = {
    Besaran.CAPAIAN: _kinerja,
    Besaran.PERSEN_PAGU: _serapan,
    Besaran.SISA: _sisa,
    Besaran.PERSEN_SISA: _persen_sisa,
    Besaran.EFISIENSI: _efisiensi,
    Besaran.PERSEN: _persen,
}
_BERPERIODE = {Besaran.REALISASI, Besaran.SERAPAN, Besaran.PAGU, Besaran.TARGET}


def _calon_judul(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """Return what a heading lets us compute from the headings beside it, the usual way first."""
    if "rata" in sel.imbuhan or "rerata" in sel.imbuhan:
        return _rata_kolom(sel, wakil)
    if cari := _MENURUT_JUDUL.get(sel.besaran):
        return cari(sel, wakil)
    if sel.besaran in _BERPERIODE and not sel.periode:
        return _setahun(sel, wakil)
    return []


def _rata_kolom(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """A column of means is that of the columns of its quantity, year by year or period by period."""
    ada = [s for s in wakil if s.besaran is sel.besaran and s is not sel and not {"rata", "rerata"} & set(s.imbuhan)]
    ada = [s for s in ada if s.tahun or s.periode]
    return [(r.RERATA, tuple(ada))] if len(ada) > 1 and sel.besaran is not Besaran.PERTUMBUHAN else []


def _setahun(sel: Sel, wakil: Sequence[Sel]) -> _Hasil:
    """A year is the sum of its parts, their last, or their mean."""
    bagian = [
        s
        for s in wakil
        if s.besaran is sel.besaran
        and s.periode
        and s.imbuhan == sel.imbuhan
        and s.jenis == sel.jenis
        and (s.tahun == sel.tahun or None in (s.tahun, sel.tahun))
    ]
    apa = {s.periode[0] for s in bagian}
    nomor = sorted(int(s.periode[1]) for s in bagian)
    if len(apa) != 1 or len(bagian) < 2 or nomor != list(range(1, len(nomor) + 1)):
        return []
    if len(nomor) != {"triwulan": 4, "semester": 2, "bulan": 12}[apa.pop()]:
        return []
    urut = tuple(sorted(bagian, key=lambda s: int(s.periode[1])))
    return [(r.JUMLAH, urut), (r.TERAKHIR, urut), (r.RERATA, urut)]


# --- what the rows show ---

_NAMA_SELISIH = frozenset(
    "selisih naik turun kenaikan penurunan peningkatan perubahan deviasi kesenjangan gap lebih kurang bertambah "
    "berkurang".split()
)


def _dari_pola(tabel: TabelPublikasi, milik: _Milik, calon: _Calon) -> Iterator[Turunan]:
    rumus, nama = calon
    aturan = "kolom-jumlah" if rumus.id == "jumlah" else "kolom-rasio"
    uji = [_uji(tabel, baris, sel, calon) for baris, sel in milik]
    pas, semua = sum(1 for satu in uji if satu), sum(satu is not None for satu in uji)
    for (baris, sel), satu in zip(milik, uji, strict=True):
        operan = tuple(s for k in nama if (s := tabel.sel(baris, k)))
        if satu is not None:
            kuat = pas * 4 >= semua * 3 or semua <= 4
            yield Turunan(sel, ((rumus, operan),), baris, aturan, kuat)


def _pola(tabel: TabelPublikasi, kolom: str, milik: _Milik) -> _Calon | None:
    """Return the relation to other columns that most rows of a column follow, and follow by no chance."""
    contoh = milik[0][1]
    if len(milik) < _PAS or not (_derajat(contoh) or contoh.besaran in PERSENAN):
        return None
    if len({sel.angka.nilai for _, sel in milik if sel.angka}) < _PAS:
        return None
    terbaik: tuple[int, _Calon | None] = (0, None)
    for satu in _calon_pola(tabel, kolom, contoh):
        pas, luput = _percaya(tabel, milik, satu)
        if pas and not luput:
            return satu
        if pas - luput > terbaik[0]:
            terbaik = (pas - luput, satu)
    return terbaik[1]


def _derajat(sel: Sel) -> bool:
    """Say whether a column is of a kind that other columns can teach: no target, no amount of its own."""
    bebas = sel.besaran in (Besaran.LAIN, Besaran.JUMLAH, Besaran.SISA, Besaran.EFISIENSI, Besaran.PERSEN)
    return bebas or (sel.besaran in UANG | {Besaran.REALISASI, Besaran.TARGET} and not sel.periode)


def _calon_pola(tabel: TabelPublikasi, kolom: str, contoh: Sel) -> Iterator[_Calon]:
    nomor = tabel.kolom.index(kolom)
    persen = contoh.besaran in PERSENAN or not {"rasio", "tingkat"}.isdisjoint(kata(kolom)) or "%" in kolom
    isi = set(kata(kolom))
    selisih = not _NAMA_SELISIH.isdisjoint(isi) and {"sebelum", "setelah", "sesudah"}.isdisjoint(isi) and not persen
    if not persen and not selisih:
        for awal in range(max(0, nomor - _DERET), nomor - 1):
            yield r.JUMLAH, tabel.kolom[awal:nomor]
    lain = [satu for satu in tabel.kolom if satu != kolom and _ada(tabel, satu)][: 2 * _DERET]
    cara: list[Rumus] = []
    if selisih or contoh.besaran is Besaran.SISA:
        cara += [r.KURANG, r.MUTLAK]
    if persen:
        cara += [r.RASIO, r.KENAIKAN, r.SISA_PERSEN]
    elif contoh.besaran is Besaran.LAIN:
        cara += [r.BAGI]
    for rumus in cara:
        for pasang in permutations(lain, 2):
            yield rumus, pasang
    if persen:
        for satu in lain:
            yield r.SATU_KURANG, (satu,)


def _percaya(tabel: TabelPublikasi, milik: _Milik, calon: _Calon) -> tuple[int, int]:
    """Count the rows that follow a relation and those that do not; (0, 0) where it is not to be believed."""
    rumus, _ = calon
    pas = semua = 0
    batas = len(milik) // 3
    beda: set[Decimal] = set()
    for baris, sel in milik:
        hasil = _uji(tabel, baris, sel, calon)
        if hasil is None or sel.angka is None:
            continue
        semua += 1
        if hasil and _berisi(tabel, baris, sel, calon):
            pas += 1
            beda.add(sel.angka.nilai)
        elif not hasil:
            batas -= 1
            if batas < 0:
                return 0, 0
    perlu = _PAS_TEPAT if rumus.id in ("kurang", "mutlak") else _PAS
    luput = len(milik) // 3 - batas
    return (pas, luput) if pas >= perlu and len(beda) >= perlu and pas * 3 >= semua * 2 else (0, 0)


def _berisi(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel, calon: _Calon) -> bool:
    """Say whether that a row fits tells anything: not where all is zero, or where everything divided by itself is 100."""
    rumus, nama = calon
    nilai = [s.angka.nilai for k in nama if (s := tabel.sel(baris, k)) and s.angka]
    assert sel.angka is not None
    if rumus.id == "jumlah":
        return sum(bool(satu) for satu in nilai) >= 2
    if rumus.id in ("kurang", "mutlak"):
        return bool(sel.angka.nilai)
    if sel.angka.langkah > 1 or len(set(nilai)) < len(nilai):
        return False
    return sel.angka.nilai not in (0, 100) and (sel.angka.desimal > 0 or rumus.id != "bagi")
