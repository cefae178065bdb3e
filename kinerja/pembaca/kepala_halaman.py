"""Running heads and feet of pages, and page numbers: what stands at one height near the edge of several pages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.pagar import cari_pagar
from kinerja.pembaca.ruas import KOLOM_MIN, susun_jalur
from kinerja.pembaca.unsur import BarisTeks, Halaman, Kata, Kotak, bungkus

__all__ = ["KAKI", "TEPI", "baris_teks", "berulang", "tanpa_kepala_halaman", "tepi_halaman"]

_NOMOR_HALAMAN = re.compile(
    r"[-–|\s]*(?:halaman|hal\.?|page)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|dari)\s*\d+)?[-–|\s]*"
)
#: Share of the height of a page in which running heads and feet stand.
TEPI = 0.11
#: Share in which the first or last line of a page may be its head or foot: words that return at one height.
KAKI = 0.2
#: A number that counts on with the pages stands on so many of them.
_BERHITUNG = 3
#: On low pages words that return stand so high at least.
_TEPI_MIN = 50.0
#: In a report of so few pages two are several.
_HALAMAN_SEDIKIT = 6
#: Lines of one head stand so near to each other, by their height.
_RAPAT = 0.8


def tanpa_kepala_halaman(
    halaman: Halaman, baris: Sequence[list[Kata]], ulang: set[tuple[str, int]]
) -> Iterator[list[Kata]]:
    """Yield the lines of a page without its running head and foot.

    A head of a table that is repeated at the top of pages is none: headings side by side, close above the next line, and
    what goes on close below them.
    """
    dalam = _berpagar(baris, halaman)
    bawah_kepala = -math.inf
    berikut: Sequence[Sequence[Kata]] = [*baris[1:], ()]
    for kata, lanjut in zip(baris, berikut, strict=False):
        kotak = bungkus(k.kotak for k in kata)
        rapat = _RAPAT * (kotak.y1 - kotak.y0)
        dekat = bool(lanjut) and 0 <= min(k.kotak.y0 for k in lanjut) - kotak.y1 < rapat
        berkolom = dekat and any(len(satu.ruas) >= KOLOM_MIN for satu in susun_jalur(kata))
        if berkolom or kotak.y0 - bawah_kepala < rapat:
            bawah_kepala = kotak.y1
        elif not dalam(kata[0].kotak) and tepi_halaman(baris_teks(kata, halaman.nomor), halaman, ulang):
            continue
        yield kata


def _berpagar(baris: Sequence[Sequence[Kata]], halaman: Halaman) -> Callable[[Kotak], bool]:
    """Return what says whether a place lies between the rules of a table: a head repeated there is none of the page."""
    jalur = susun_jalur([k for kata in baris for k in kata])
    tepi = [(p.aturan[0].letak, p.aturan[-1].letak) for p in cari_pagar(jalur, halaman.mendatar)]
    return lambda kotak: any(atas < kotak.tengah[1] < bawah for atas, bawah in tepi)


def baris_teks(kata: Sequence[Kata], nomor: int) -> BarisTeks:
    """Return words as a line of text."""
    tebal = all(k.tebal for k in kata)
    return BarisTeks(" ".join(k.teks for k in kata), nomor, bungkus(k.kotak for k in kata), tebal=tebal)


def _pola(teks: str) -> str:
    """Return what running heads have in common; captions with their own numbers are none."""
    if cari_judul(teks):
        return teks.casefold()
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", teks.casefold())


def berulang(semua: Sequence[tuple[Halaman, Sequence[BarisTeks]]]) -> set[tuple[str, int]]:
    """Return what stands at one height near the edge of several pages."""
    hitung: Counter[tuple[str, int]] = Counter()
    for asal, isi in semua:
        tinggi = [satu.kotak.y0 for satu in isi if satu.kotak and not _di_ujung(satu, asal)]
        atas, bawah = min(tinggi, default=0.0), max(tinggi, default=0.0)
        hitung.update(
            {
                (_pola(satu.teks), round(satu.kotak.y0 / 6))
                for satu in isi
                if satu.kotak
                and (
                    _di_ujung(satu, asal)
                    or (_sejajar(satu.kotak, atas) and _di_atas(satu.teks, satu.kotak, asal))
                    or (_sejajar(satu.kotak, bawah) and _di_kaki(satu.teks, satu.kotak, asal))
                )
            }
        )
    cukup = 3 if len(semua) > _HALAMAN_SEDIKIT else 2
    # Upright pages and those that lie have their heads and feet at different heights.
    pola: Counter[str] = Counter()
    for (teks, _), banyak in hitung.items():
        pola[teks] += banyak
    return {satu for satu in hitung if pola[satu[0]] >= cukup} | set(_berhitung(semua))


def _berhitung(semua: Sequence[tuple[Halaman, Sequence[BarisTeks]]]) -> Iterator[tuple[str, int]]:
    """Yield the page numbers above a wide margin: alone on the lowest line, counting on with the pages at one height."""
    calon: dict[tuple[int, int], list[int]] = {}
    for asal, isi in semua:
        if (satu := _nomor_kaki(asal, isi)) and satu.kotak and satu.teks.isdigit():
            calon.setdefault((int(satu.teks) - asal.nomor, round(satu.kotak.y0 / 6)), []).append(asal.nomor)
    for (_, tinggi), milik in calon.items():
        if len(milik) >= _BERHITUNG:
            yield from ((_nomor_pada(nomor), tinggi) for nomor in milik)


def _nomor_kaki(asal: Halaman, isi: Sequence[BarisTeks]) -> BarisTeks | None:
    """Return the lowest line of a page where it is a number alone, so low that it may be that of the page above a wide margin."""
    bawah = max(
        (satu for satu in isi if satu.kotak), key=lambda satu: satu.kotak.y0 if satu.kotak else 0.0, default=None
    )
    if bawah is None or bawah.kotak is None or bawah.kotak.y0 <= (1 - KAKI) * asal.tinggi:
        return None
    return bawah if _NOMOR_HALAMAN.fullmatch(bawah.teks.casefold()) else None


def _nomor_pada(halaman: int) -> str:
    return f"nomor halaman {halaman}"


def _di_tepi(kotak: Kotak, asal: Halaman) -> bool:
    # Fonts with much room below their letters reach further down than what is seen.
    return kotak.tengah[1] < TEPI * asal.tinggi or kotak.y0 > (1 - TEPI) * asal.tinggi


def _di_ujung(satu: BarisTeks, asal: Halaman) -> bool:
    """Say whether a line stands near the edge of its page, words also at the top of a low one."""
    if satu.kotak is None:
        return False
    return _di_tepi(satu.kotak, asal) or (satu.kotak.y1 < _TEPI_MIN and any(huruf.isalpha() for huruf in satu.teks))


def _sejajar(kotak: Kotak, letak: float) -> bool:
    """Say whether something begins at a height, as the pieces of one line do."""
    return abs(kotak.y0 - letak) < (kotak.y1 - kotak.y0) / 2


def _di_atas(teks: str, kotak: Kotak, asal: Halaman) -> bool:
    """Say whether words stand so high that they may be a head below a wide margin."""
    return kotak.tengah[1] < KAKI * asal.tinggi and any(satu.isalpha() for satu in teks)


def _di_kaki(teks: str, kotak: Kotak, asal: Halaman) -> bool:
    """Say whether words stand so low that they may be a foot above a wide margin."""
    return kotak.y0 > (1 - KAKI) * asal.tinggi and any(satu.isalpha() for satu in teks)


def tepi_halaman(satu: BarisTeks, asal: Halaman, ulang: set[tuple[str, int]]) -> bool:
    """Say whether a line is a running head or foot, or a page number."""
    if satu.kotak is None:
        return False
    tinggi = round(satu.kotak.y0 / 6)
    if (_nomor_pada(asal.nomor), tinggi) in ulang and _NOMOR_HALAMAN.fullmatch(satu.teks.casefold()):
        return True
    if not any((_di_ujung(satu, asal), _di_atas(satu.teks, satu.kotak, asal), _di_kaki(satu.teks, satu.kotak, asal))):
        return False
    return (_di_tepi(satu.kotak, asal) and bool(_NOMOR_HALAMAN.fullmatch(satu.teks.casefold()))) or any(
        (_pola(satu.teks), tinggi + geser) in ulang for geser in (-1, 0, 1)
    )
