"""What columns hold whose headings say nothing: three columns of which one is the percentage of the two others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran, baca_judul
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["Arti", "arti_hitungan"]

_JUTA = 1_000_000
_SERATUS = 100.0
#: Columns of a table beyond this many are not tried with each other.
_BANYAK = 16
#: Rows that must show a relation.
_PAS = 2
_TAK_TENTU = frozenset({Besaran.LAIN, Besaran.PERSEN, Besaran.JUMLAH})
_Tiga = tuple[Besaran, Besaran, Besaran]
_KINERJA: _Tiga = (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN)
_UANG: _Tiga = (Besaran.PAGU, Besaran.SERAPAN, Besaran.PERSEN_PAGU)
#: A rate by so many says what it is of, and is no part of another relation: AKI per 100.000 kelahiran hidup.
_PER_BANYAK = re.compile(r"\bper\s*\d", re.IGNORECASE)
#: Words of columns that weigh something, and of columns that mark something.
_BOBOT, _NILAI = frozenset("bobot tertimbang terbobot konversi kontribusi".split()), frozenset(("skor", "nilai"))
#: First words of the names of indicators.
_INDIKATOR = frozenset(
    "jumlah persentase indeks nilai angka cakupan rasio opini tingkat rata rerata skor prevalensi proporsi predikat laju "
    "pertumbuhan kontribusi penurunan peningkatan meningkatnya menurunnya terwujudnya waktu".split()
)


@dataclass(frozen=True)
class Arti:
    """What a column was found to hold: its quantity, words that make it one of its own, its year and kind where found."""

    besaran: Besaran
    yakin: bool
    imbuhan: tuple[str, ...] = ()
    tahun: int | None = None
    jenis: tuple[str, str] = ("", "")


_Kolom = dict[str, list[Sel | None]]


def arti_hitungan(isi: IsiPublikasi) -> dict[tuple[str, str], Arti]:
    """Return the meaning of columns by table and heading, where what the cells compute to gives one."""
    hasil: dict[tuple[str, str], Arti] = {}
    for tabel in isi.tabel:
        if not tabel.prosa:
            hasil |= {(tabel.nama, kolom): arti for kolom, arti in _tabel(tabel).items()}
    return hasil


def _tabel(tabel: TabelPublikasi) -> dict[str, Arti]:
    baris = [satu for satu in tabel.baris if satu.peran != "rerata"]
    kolom = _terisi(tabel, baris)
    contoh = {nama: next(s for s in sel if s) for nama, sel in kolom.items()}
    if not any(satu.besaran in _TAK_TENTU for satu in contoh.values()):
        return {}
    hasil: dict[str, Arti] = {}
    for _, nama, lebih in sorted(_calon(kolom, contoh), key=lambda satu: satu[0]):
        tiga = _peran(nama, kolom, contoh)
        if tiga is _KINERJA and (_berkata(nama, _NILAI) or not (lebih or _berindikator(baris))):
            continue
        baru = _artikan(nama, tiga, contoh, ("rpd",) if _bulanan(baris) else ())
        if all(hasil.get(n, arti).besaran is arti.besaran for n, arti in baru.items()):
            hasil |= baru
    return hasil | _selisih(kolom, contoh, hasil)


def _terisi(tabel: TabelPublikasi, baris: Sequence[BarisPublikasi]) -> _Kolom:
    """Return the columns that have enough cells to compute with."""
    kolom = {nama: [tabel.sel(satu, nama) for satu in baris] for nama in tabel.kolom[:_BANYAK]}
    return {nama: sel for nama, sel in kolom.items() if sum(s is not None for s in sel) >= _PAS}


def _artikan(
    nama: tuple[str, str, str], tiga: _Tiga, contoh: dict[str, Sel], imbuhan: tuple[str, ...]
) -> dict[str, Arti]:
    """Return the meaning of the columns of which nothing is known; ``imbuhan`` marks money that months plan."""
    awal = contoh[nama[0]]
    return {
        satu: Arti(besaran, True, imbuhan if besaran is Besaran.PAGU else (), awal.tahun, awal.jenis)
        for satu, besaran in zip(nama, tiga, strict=True)
        if contoh[satu].besaran in _TAK_TENTU
    }


def _selisih(kolom: _Kolom, contoh: dict[str, Sel], arti: dict[str, Arti]) -> dict[str, Arti]:
    """Return the columns that are the budget less what was spent, or the capaian less the share that was spent."""
    hasil: dict[str, Arti] = {}
    apa = {n: arti[n].besaran if n in arti else s.besaran for n, s in contoh.items()}
    for atas, bawah, besaran in (
        (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA),
        (Besaran.CAPAIAN, Besaran.PERSEN_PAGU, Besaran.EFISIENSI),
    ):
        pasang = [(a, b) for a in kolom if apa[a] is atas for b in kolom if apa[b] is bawah]
        for nama in kolom:
            if apa[nama] in _TAK_TENTU and any(_berselisih(kolom[a], kolom[b], kolom[nama]) for a, b in pasang):
                hasil[nama] = Arti(besaran, True, tahun=contoh[nama].tahun)
    return hasil


def _berselisih(atas: Sequence[Sel | None], bawah: Sequence[Sel | None], hasil: Sequence[Sel | None]) -> bool:
    """Say whether a column is the difference of two others in most rows."""
    semua = [
        abs(a.angka.nilai - b.angka.nilai - c.angka.nilai) <= (2 * c.angka.langkah if c.angka.terbulat else 0)
        for a, b, c in zip(atas, bawah, hasil, strict=True)
        if a and b and c and a.angka and b.angka and c.angka and c.angka.nilai
    ]
    return sum(semua) >= _PAS and (sum(semua) * 4 >= len(semua) * 3 or all(semua))


def _berkata(nama: Sequence[str], isi: frozenset[str]) -> bool:
    return any(not isi.isdisjoint(kata(satu)) for satu in nama)


def _bulanan(baris: Sequence[BarisPublikasi]) -> bool:
    """Say whether most rows are months."""
    return sum("bulan" in baca_judul(satu.nama).periode for satu in baris) * 2 > len(baris)


def _calon(kolom: _Kolom, contoh: dict[str, Sel]) -> Iterator[tuple[tuple[int, int], tuple[str, str, str], bool]]:
    """Yield three columns of which the third is the second in per cent of the first, with how badly, and if some exceed 100."""
    urut = list(kolom)
    for nama in permutations(urut, 3):
        sel = [contoh[n] for n in nama]
        if all(s.besaran not in _TAK_TENTU for s in sel) or not _sejalan(sel) or _berkata(nama, _BOBOT):
            continue
        if (
            any(_PER_BANYAK.search(n) for n in nama)
            or sel[2].besaran is Besaran.JUMLAH
            or Besaran.PERSEN in (sel[0].besaran, sel[1].besaran)
        ):
            continue
        pas, luput = _uji([kolom[n] for n in nama])
        # The same percentage twice is no proof.
        if len({*pas}) >= _PAS and len(pas) > 2 * luput:
            jarak = sum(abs(urut.index(a) - urut.index(b)) for a, b in ((nama[0], nama[2]), (nama[1], nama[2])))
            yield (luput - len(pas), jarak), nama, any(n > _SERATUS + 1 for n in pas)


def _sejalan(sel: Sequence[Sel]) -> bool:
    """Say whether three columns can be target, realisasi and capaian, or budget, spending and share, of one year."""
    tahun = {s.tahun for s in sel} - {None}
    kelompok = {s.isi.kelompok for s in sel} - {None, ""}
    if len(tahun) > 1 or (len(kelompok) > 1 and len({s.tahun for s in sel}) > 1) or len({s.periode for s in sel}) > 1:
        return False
    return any(
        all(s.besaran in _TAK_TENTU or s.besaran is apa for s, apa in zip(sel, tiga, strict=True))
        for tiga in (_KINERJA, _UANG)
    )


def _uji(tiga: Sequence[list[Sel | None]]) -> tuple[list[float], int]:
    """Return the percentages of rows that show the relation, and count those that break it; rows that fit anything say nothing."""
    pas: list[float] = []
    luput = 0
    for a, b, c in zip(*tiga, strict=True):
        if not (a and b and c and a.angka and b.angka and c.angka and a.angka.nilai > 0 and b.angka.nilai):
            continue
        x, y, z = float(a.angka.nilai), float(b.angka.nilai), float(c.angka.nilai)
        lebar = float(c.angka.langkah) + abs(y / x * _SERATUS) * (_ragu(a) + _ragu(b))
        cara = (y / x * _SERATUS, (2 * x - y) / x * _SERATUS, x / y * _SERATUS)
        cocok = [abs(z - hasil) <= lebar for hasil in cara]
        if not any(cocok) and z != min(_SERATUS, cara[0]):
            luput += 1
        elif cocok[0] and z not in (0, _SERATUS) and x != y:
            pas.append(z)
    return pas, luput


def _ragu(sel: Sel) -> float:
    """Return the part of a printed number that rounding may have taken."""
    assert sel.angka is not None
    return float(sel.angka.langkah / abs(sel.angka.nilai)) if sel.angka.terbulat else 0.0


def _peran(nama: Sequence[str], kolom: _Kolom, contoh: dict[str, Sel]) -> _Tiga:
    """Say whether three columns are of performance or of money: by what is known of them, else by their size."""
    kenal = {contoh[n].besaran for n in nama} - _TAK_TENTU
    if kenal:
        return _UANG if kenal & (UANG | {Besaran.PERSEN_PAGU}) else _KINERJA
    besar = [abs(s.angka.nilai) >= _JUTA for n in nama[:2] for s in kolom[n] if s and s.angka]
    return _UANG if sum(besar) * 2 > len(besar) else _KINERJA


def _berindikator(baris: Sequence[BarisPublikasi]) -> bool:
    """Say whether most rows bear names as indicators do: what they measure stands in front."""
    isi = [satu for satu in baris if satu.peran == "isi"]
    return sum(bool(satu.kata) and satu.kata[0] in _INDIKATOR for satu in isi) * 2 > len(isi)
