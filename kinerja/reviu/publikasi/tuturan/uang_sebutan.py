"""Money that a sentence gives to a program or kegiatan, against what the tables and the other sentences give to it.

Lists of one report repeat each other: where two of them agree on most that both have, what one of them has otherwise is a
fault. Lists that agree on nothing are of two budgets, before and after its change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.bacaan.sebutan_uang import SebutanUang, baca_sebutan_uang
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.selip import selip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_uang_sebutan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Pasang = frozenset[str]
#: Units in which lists print money, and by which part two amounts in two units may differ.
_SATUAN, _LONGGAR = (1, 1_000, 1_000_000), 1_000
#: How far two amounts of one thing lie from each other: farther apart they are of two things. Digits that no chance gives twice.
_JAUH, _PANJANG = 2, 5
#: Places that say the same, before the only other one is wrong wherever it stands; places that a finding names.
_RAMAI, _SEBUT = 2, 3


@dataclass(frozen=True)
class _Salah:
    """An amount of a sentence, the places that give another one, and where it is printed as another quantity of the thing."""

    satu: SebutanUang
    lawan: tuple[SebutanUang, ...]
    tertukar: SebutanUang | None = None


def periksa_uang_sebutan(peta: Peta) -> _Temuan:
    """Find amounts of sentences that the report gives otherwise for the same thing wherever else it speaks of it."""
    milik: dict[Sel, list[_Salah]] = {}
    for salah in _semua(peta):
        milik.setdefault(salah.satu.sel, []).append(salah)
    for sel, isi in milik.items():
        lawan = list(dict.fromkeys(s.sel for satu in isi for s in _saksi(satu)))
        dugaan = duga(sel, "", "; ".join(map(_sebut, isi)), *lawan, tingkat=Tingkat.PERINGATAN)
        yield sel, replace(dugaan, tercetak=gabung([s.satu.teks for s in isi]))


def _saksi(salah: _Salah) -> Sequence[SebutanUang]:
    """Return the places on which a finding rests: tables, where there are; a sentence may be wrong in another amount."""
    return [s for s in salah.lawan if not s.prosa] or salah.lawan


def _sebut(salah: _Salah) -> str:
    satu, lawan = salah.satu, salah.lawan
    tempat = gabung([f"{s.teks} pada {s.sel.tempat if s.prosa else s.sumber}" for s in lawan[:_SEBUT]])
    lagi = f", dan {len(lawan) - _SEBUT} tempat lain" if len(lawan) > _SEBUT else ""
    tukar = f"; {satu.teks} adalah {salah.tertukar.besaran.value}nya" if salah.tertukar else ""
    return (
        f"{satu.besaran.value.capitalize()} “{' '.join(satu.nama)}” di sini {satu.teks}, tetapi {tempat}{lagi}{tukar}"
    )


@lru_cache(maxsize=4)
def _semua(peta: Peta) -> tuple[_Salah, ...]:
    sejalan = _sejalan(peta)
    hasil: list[_Salah] = []
    for isi in baca_sebutan_uang(peta):
        for milik in _sehal(isi):
            gugus = _gugus(milik)
            hasil += _putuskan(gugus, sejalan, isi) if gugus else []
    return tuple(hasil)


def _sehal(isi: Sequence[SebutanUang]) -> Iterator[list[SebutanUang]]:
    """Yield the amounts of each quantity; a program and the kegiatan of its name are two things, and a table that has two rows too."""
    jenis = {s.jenis for s in isi} - {""}
    for satu in jenis or {""}:
        pakai = [s for s in isi if s.jenis in ("", satu)]
        for besaran in dict.fromkeys(s.besaran for s in pakai):
            milik = [s for s in pakai if s.besaran is besaran]
            baris = Counter(s.sumber for s in milik if not s.prosa)
            yield [s for s in milik if s.prosa or baris[s.sumber] == 1]


def _gugus(milik: Sequence[SebutanUang]) -> list[list[SebutanUang]]:
    hasil: list[list[SebutanUang]] = []
    for satu in milik:
        ada = next((g for g in hasil if _setara(satu, g[0])), None)
        if ada is None:
            hasil.append([satu])
        else:
            ada.append(satu)
    return hasil


def _setara(satu: SebutanUang, lain: SebutanUang) -> bool:
    """Say whether two amounts are one, in units of which a heading may not tell."""
    if any(a.selang.beririsan(b.selang) for a in satu.angka.bacaan for b in lain.angka.bacaan):
        return True
    kecil, besar = sorted((abs(satu.angka.nilai), abs(lain.angka.nilai)))
    return any(abs(kecil * n - besar) * _LONGGAR <= besar for n in _SATUAN[1:])


def _sama(satu: SebutanUang, lain: SebutanUang) -> bool:
    """Say whether two amounts are the same to the last of digits that no chance gives twice."""
    nilai = satu.angka.nilai
    return nilai == lain.angka.nilai and len(str(int(nilai)).rstrip("0")) >= _PANJANG


def _sejalan(peta: Peta) -> Counter[tuple[_Pasang, bool]]:
    """Count for each two sources the things on which they agree, and on which they do not."""
    hasil: Counter[tuple[_Pasang, bool]] = Counter()
    for isi in baca_sebutan_uang(peta):
        for milik in _sehal(isi):
            hasil.update(
                {
                    (frozenset((a.sumber, b.sumber)), _setara(a, b))
                    for a, b in combinations(milik, 2)
                    if a.sumber != b.sumber
                }
            )
    return hasil


def _putuskan(
    gugus: Sequence[list[SebutanUang]], sejalan: Counter[tuple[_Pasang, bool]], isi: Sequence[SebutanUang]
) -> Iterator[_Salah]:
    """Yield the amounts of sentences that fewer places give than the one that most give."""
    urut = sorted(gugus, key=lambda g: (-len({s.sumber for s in g}), all(s.prosa for s in g)))
    utama = urut[0]
    for lain in urut[1:]:
        for satu in (s for s in lain if s.prosa):
            tertukar = next((s for s in isi if s.besaran is not satu.besaran and _sama(satu, s)), None)
            kuat = _kuat(lain, utama)
            lawan = tuple(s for s in utama if tertukar or _bertentangan(satu, s, sejalan, terkuat=kuat))
            if lawan:
                yield _Salah(satu, lawan, tertukar)


def _kuat(isi: Sequence[SebutanUang], utama: Sequence[SebutanUang]) -> bool:
    """Say whether one place stands alone against several."""
    return len({s.sumber for s in utama}) >= _RAMAI > len({s.sumber for s in isi})


def _bertentangan(
    satu: SebutanUang, lain: SebutanUang, sejalan: Counter[tuple[_Pasang, bool]], *, terkuat: bool
) -> bool:
    """Say whether two amounts are meant as one: of lists that agree on most, or one slip apart."""
    kecil, besar = sorted((abs(satu.angka.nilai), abs(lain.angka.nilai)))
    if besar > kecil * _JAUH:
        return False
    a, b = (str(int(s.angka.nilai)) for s in (satu, lain))
    if min(len(a.rstrip("0")), len(b.rstrip("0"))) >= _PANJANG and selip(a, b):
        return True
    if satu.sumber == lain.sumber:
        return terkuat
    pasang = frozenset((satu.sumber, lain.sumber))
    setuju, beda = sejalan[pasang, True], sejalan[pasang, False]
    return setuju > 0 and (terkuat or beda <= setuju)
