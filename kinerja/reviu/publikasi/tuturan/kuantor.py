"""How many of a set a sentence speaks of: a number, all, none, not all, most, half, nearly all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.pecahan_kata import PecahanKata, cari_pecahan

__all__ = ["BILANGAN", "Kuantor", "cari_kuantor"]

#: A small number, written in figures, that counts.
BILANGAN = r"(?<![\w.,/#-])(?P<n>\d{1,3})(?![\d.,]*\d|\s*(?:%|persen\b|prosen\b))"
_KE = "kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()
_POLA = re.compile(
    r"(?P<tidak_semua>\b(?:tidak|belum|bukan)\s+(?:semua|seluruh)(?:nya)?\b)"
    r"|(?P<tiada>\btidak\s+(?:ada|terdapat|satu\s*pun|1\s*pun)\b(?:\s+(?:satu\s*pun|1\s*pun))?)"
    r"|(?P<terbesar>\b(?:sebagian\s+besar|mayoritas|kebanyakan)\b)"
    r"|(?P<sebagian>\bsebagian\b(?!\s+(?:kecil|lagi|lain)))"
    r"|(?P<semua>\b(?:seluruh|semua|keseluruhan)(?:nya)?\b)"
    rf"|(?P<ke>(?<!yang )\b(?:{'|'.join(_KE)})\b(?=\s+[a-z]))"
    rf"|{BILANGAN}",
    re.IGNORECASE,
)
#: What stands between a fraction and what it is of.
_DARI = re.compile(r"\s+(?:dari|di\s?antara)(?:\s+(?:seluruh|semua|total|keseluruhan))?(?=\s)", re.IGNORECASE)
_NAMA = {
    "tiada": "tidak ada",
    "tidak_semua": "tidak semua",
    "terbesar": "sebagian besar",
    "ke": "semua",
}


@dataclass(frozen=True)
class Kuantor:
    """A quantity of a set: its words, their place, its kind ("banyak", "semua", "tidak ada", ...), and its number, if it has one."""

    teks: str
    mulai: int
    akhir: int
    jenis: str
    banyak: int | None
    pecahan: PecahanKata | None = None

    def cocok(self, ada: int, semua: int) -> bool:
        """Say whether it is true where ``ada`` of ``semua`` are meant.

        >>> [next(cari_kuantor(t)).cocok(3, 4) for t in ("3 unit", "semua unit", "hampir semua unit", "setengah unit")]
        [True, False, True, False]
        """
        if self.jenis == "banyak":
            return ada == self.banyak
        if self.pecahan is not None:
            # Of few things a fraction is never met to the last one.
            longgar = Decimal(1) / (2 * semua) if semua and self.pecahan.dekat else Decimal(0)
            return not semua or self.pecahan.memuat(Decimal(ada) / semua, longgar)
        return {
            "semua": ada == semua and self.banyak in (None, semua),
            "tidak semua": ada < semua,
            "tidak ada": ada == 0,
            "sebagian besar": 2 * ada > semua,
            "sebagian": 0 < ada < semua,
        }[self.jenis]


def cari_kuantor(teks: str) -> Iterator[Kuantor]:
    """Yield the quantities that a text names, from left to right."""
    pecahan = [p for p in cari_pecahan(teks) if p.bernilai or p.teks.casefold().startswith("hampir")]
    hasil = []
    for satu in pecahan:
        dari = _DARI.match(teks, satu.akhir)
        hasil.append(Kuantor(satu.teks, satu.mulai, dari.end() if dari else satu.akhir, "pecahan", None, satu))
    for temu in _POLA.finditer(teks):
        if any(satu.mulai <= temu.start() < satu.akhir for satu in hasil if satu.pecahan):
            continue
        jenis = temu.lastgroup or ""
        banyak = int(temu["n"]) if jenis == "n" else _KE.index(temu[0].casefold()) + 2 if jenis == "ke" else None
        hasil.append(Kuantor(temu[0], *temu.span(), "banyak" if jenis == "n" else _NAMA.get(jenis, jenis), banyak))
    yield from sorted(hasil, key=lambda satu: satu.mulai)
