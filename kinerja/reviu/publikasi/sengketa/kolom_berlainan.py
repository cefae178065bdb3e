"""Two columns that seem to hold one quantity and differ in most rows: one finding for both, none where captions tell them apart."""

from __future__ import annotations

import re
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
#: Rows that a finding names.
_SEBUT = 4
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
_NOMOR = re.compile(r"^\W*(?:tabel|grafik|gambar|diagram)\s*[\d.\-–IVXa-z]*[.:]?\s+(?=\S)", re.IGNORECASE)


def kolom_berlainan(beda: Iterable[Beda]) -> Iterator[tuple[Sel, Dugaan]]:
    """Yield one finding for each pair of columns that disagree in most rows."""
    milik: dict[tuple[str, str, str, str], list[tuple[Butir, Butir]]] = {}
    for satu in beda:
        for salah in satu.salah:
            lawan = (satu.benar or satu.lawan)[0]
            kunci = (salah.tabel.nama, salah.sel.kolom, lawan.tabel.nama, lawan.sel.kolom)
            milik.setdefault(kunci, []).append((salah, lawan))
    for (tabel, _, lain, _), isi in milik.items():
        if not _sejajar(tabel, lain):
            yield _sebut(isi)


def _sejajar(satu: str, lain: str) -> bool:
    """Say whether two captions are built alike and each names what the other does not: two budgets, two units, two regions."""
    a, b = (set(kata(_NOMOR.sub("", teks))) for teks in (satu, lain))
    if _berlawanan(a, b):
        return True
    return bool(a - b) and bool(b - a) and max(len(a - b), len(b - a)) <= min(_BEDA, len(a & b))


def _berlawanan(satu: set[str], lain: set[str]) -> bool:
    """Say whether one caption denies what the other says, or names the other half of one thing."""
    a, b = satu - lain, lain - satu
    return bool((a | b) & _INGKAR) or any((x in a and y in b) or (y in a and x in b) for x, y in _LAWAN)


def _sebut(isi: list[tuple[Butir, Butir]]) -> tuple[Sel, Dugaan]:
    salah, lawan = isi[0]
    nama = [f"{a.baris.nama} {a.sel.teks} dan {b.sel.teks}" for a, b in isi[:_SEBUT]]
    lagi = f", dan {len(isi) - _SEBUT} baris lain" if len(isi) > _SEBUT else ""
    pesan = (
        f"{salah.kunci[1].value.capitalize()} pada {salah.tabel.nama} dan pada {lawan.tabel.nama} berbeda pada sebagian besar "
        f"barisnya ({gabung(nama) if not lagi else '; '.join(nama) + lagi}); sebutkan bedanya bila memang dua besaran"
    )
    semua = [b.sel for pasang in isi[1:] for b in pasang]
    return salah.sel, duga(salah.sel, "", pesan, lawan.sel, *semua, tingkat=Tingkat.PERINGATAN)
