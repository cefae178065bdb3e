"""Two columns that seem to hold one quantity and differ in most rows: one finding for both, none where captions tell them apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.sengketa.timbang import Beda
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["kolom_berlainan"]

#: Words of one caption that the other one lacks, beyond which two captions are not built alike.
_BEDA = 4
#: Words that each of two captions has alone where they tell two things.
_BERLAIN = 2
#: Words of the name of a place or unit at most; what is measured takes more.
_NAMA_PENDEK = 3
#: Tables and rows that a finding names.
_SEBUT, _SEBUT_BARIS = 4, 9
#: Words that make the opposite of a caption, and pairs of words that part one thing in two.
_INGKAR = frozenset(("tidak", "non", "belum"))
_LAWAN = (
    ("baru", "aktif"),
    ("baru", "lama"),
    ("masuk", "keluar"),
    ("wajib", "pilihan"),
    ("negeri", "swasta"),
    ("berlaku", "konstan"),
    ("nusantara", "mancanegara"),
    ("ekspor", "impor"),
    ("pendapatan", "belanja"),
    ("operasi", "modal"),
    ("perkotaan", "perdesaan"),
    ("dewasa", "anak"),
)
_Pasangan = list[tuple[Butir, Butir]]
_NOMOR = re.compile(r"^\W*(?:tabel|grafik|gambar|diagram)\s*[\d.\-–IVXa-z]*[.:]?\s+(?=\S)", re.IGNORECASE)


def kolom_berlainan(beda: Iterable[Beda]) -> Iterator[tuple[Sel, Dugaan]]:
    """Yield one finding for each pair of columns that disagree in most rows, and one for a column and many tables of one row."""
    milik: dict[tuple[str, str, str, str], _Pasangan] = {}
    for satu in beda:
        for salah in satu.salah:
            lawan = (satu.benar or satu.lawan)[0]
            kunci = (salah.tabel.nama, salah.sel.kolom, lawan.tabel.nama, lawan.sel.kolom)
            milik.setdefault(kunci, []).append((salah, lawan))
    beda_hal = [
        isi for (t, _, lain, _), isi in milik.items() if not _sejajar(t, lain) and not _seperti_daftar(t, lain, isi)
    ]
    yield from (_sebut(isi) for isi in beda_hal if len(isi) > 1)
    yield from map(_sebut, _sepusat([isi[0] for isi in beda_hal if len(isi) == 1]))


def _sepusat(semua: _Pasangan) -> list[_Pasangan]:
    """Group disagreements of one row by the column that most of them share, which stands first in each pair."""
    hitung = Counter(_letak(satu) for pasang in semua for satu in pasang)
    gugus: dict[tuple[str, str], _Pasangan] = {}
    for a, b in semua:
        pusat, lain = (b, a) if hitung[_letak(b)] > hitung[_letak(a)] else (a, b)
        gugus.setdefault(_letak(pusat), []).append((pusat, lain))
    return list(gugus.values())


def _letak(satu: Butir) -> tuple[str, str]:
    return satu.tabel.nama, satu.sel.kolom


def _beda_kata(satu: str, lain: str) -> tuple[set[str], set[str]]:
    a, b = (set(kata(_NOMOR.sub("", teks))) for teks in (satu, lain))
    return a, b


def _sejajar(satu: str, lain: str) -> bool:
    """Say whether two captions are built alike and each names what the other does not: two budgets, two units, two regions."""
    a, b = _beda_kata(satu, lain)
    if _berlawanan(a, b):
        return True
    return bool(a - b) and bool(b - a) and max(len(a - b), len(b - a)) <= min(_BEDA, len(a & b))


def _seperti_daftar(satu: str, lain: str, isi: _Pasangan) -> bool:
    """Say whether the captions alone tell what is measured, of places or units in the rows, and each tells something else."""
    a, b = _beda_kata(satu, lain)
    pendek = sum(len(salah.baris.kata) <= _NAMA_PENDEK for salah, _ in isi)
    return min(len(a - b), len(b - a)) >= _BERLAIN and pendek * 2 > len(isi)


def _berlawanan(satu: set[str], lain: set[str]) -> bool:
    """Say whether one caption denies what the other says, or names the other half of one thing."""
    a, b = satu - lain, lain - satu
    return bool((a | b) & _INGKAR) or any((x in a and y in b) or (y in a and x in b) for x, y in _LAWAN)


def _sebut(isi: _Pasangan) -> tuple[Sel, Dugaan]:
    salah, lawan = isi[0]
    lain = list(dict.fromkeys(b.tabel.nama for _, b in isi))
    tabel = gabung(lain[:_SEBUT]) + (f", dan {len(lain) - _SEBUT} tabel lain" if len(lain) > _SEBUT else "")
    nama = [
        f"{a.baris.nama} {a.sel.teks} dan {b.sel.teks}{'' if a.sel.letak == salah.sel.letak else a.sel.letak}"
        for a, b in isi[:_SEBUT_BARIS]
    ]
    lagi = f"; {len(isi) - _SEBUT_BARIS} baris lain" if len(isi) > _SEBUT_BARIS else ""
    banyak = " pada sebagian besar barisnya" if len(isi) > 1 and len(lain) == 1 else ""
    pesan = (
        f"{salah.kunci[1].value.capitalize()} pada {salah.tabel.nama} dan pada {tabel} berbeda{banyak} "
        f"({'; '.join(nama) + lagi}); sebutkan bedanya bila memang dua besaran"
    )
    semua = [b.sel for pasang in isi[1:] for b in pasang]
    return salah.sel, duga(salah.sel, "", pesan, lawan.sel, *semua, tingkat=Tingkat.PERINGATAN)
