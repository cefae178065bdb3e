"""Made-up reports in words that no list knows: headings, names of rows and captions are written otherwise, figures stay.

What the reviewer still finds then rests on what the cells compute to, on their size, their order and on the names that two
tables share, and not on the wording of the families that it was developed with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Any

__all__ = ["SAMAR", "samarkan"]

_SUKU = "ba be ca da do fa ga gu ja ka ko la lo ma mu na no pa ru sa so ta to wa".split()
_TETAP = frozenset(
    "rp i ii iii iv v vi vii viii tw triwulan semester tahun bulan no laki-laki laki perempuan pria wanita ke juta ribu "
    "januari februari maret april mei juni juli agustus september oktober november desember s.d. sd dari dan satuan".split()
)


def _kata_lain(kunci: str) -> str:
    acak = Random(f"samar {kunci}")  # noqa: S311 - invented words
    return "".join(acak.choice(_SUKU) for _ in range(3)).title() + "n"


def _samar(teks: str, tempat: str, bagian: float) -> str:
    """Write some words of a heading otherwise, each in the same way wherever it stands in one place."""

    def ganti(temu: re.Match[str]) -> str:
        isi = temu[0]
        if isi.casefold() in _TETAP or len(isi) < 2:
            return isi
        acak = Random(f"{tempat} {isi.casefold()}")  # noqa: S311 - invented words
        return _kata_lain(f"{tempat} {isi.casefold()}") if acak.random() < bagian else isi

    return re.sub(r"[A-Za-z][A-Za-z.-]*", ganti, teks)


def _prosa(sel: Any) -> bool:
    return bool(re.search(r"prosa|uraian|narasi|bab |kata pengantar|kalimat", sel.tabel, re.IGNORECASE)) or (
        sel.kolom in ("Kalimat", "Nilai", "Terbilang")
    )


def _judul(bagian: float) -> Callable[[Any, int], Any]:
    def ubah(sel: Any, benih: int) -> Any:
        if _prosa(sel):
            return sel
        tempat = f"{benih} {sel.tabel}"
        return replace(sel, kolom=_samar(sel.kolom, tempat, bagian), kelompok=_samar(sel.kelompok, tempat, bagian))

    return ubah


def _keterangan(sel: Any, benih: int) -> Any:
    """Write the caption otherwise, but for its number and years."""
    if _prosa(sel) or re.match(r"grafik|gambar|diagram", sel.tabel, re.IGNORECASE):
        return sel
    depan = re.match(r"(?:Tabel\s*)?[\d.]*\s*", sel.tabel)
    awal = depan[0] if depan else ""
    return replace(sel, tabel=awal + _samar(sel.tabel[len(awal) :], f"{benih} {sel.tabel}", 0.7))


_BENTUK: tuple[Callable[[str], str], ...] = (
    lambda nama: f"{chr(97 + sum(map(ord, nama)) % 26)}. {nama}",
    lambda nama: f"IKSS {sum(map(ord, nama)) % 9 + 1}.1 {nama}",
    str.upper,
    lambda nama: re.sub(r"^Persentase\b", "Prosentase", nama),
    lambda nama: re.sub(r"\bdan\b", "&", re.sub(r"^Persentase\b", "%", nama)),
    lambda nama: re.sub(r"^Jumlah\b", "Jml.", re.sub(r"^Persentase\b", "Pers.", nama)),
    str,
)


def _nama(sel: Any, benih: int) -> Any:
    """Write the names of rows in another way in each table."""
    tetap = re.match(r"jumlah$|total|rata|grand|20\d\d|\W*\d\.\d", sel.baris, re.IGNORECASE)
    pendek = len(sel.baris) < 20 and re.search(r"jumlah", sel.baris, re.IGNORECASE)
    if _prosa(sel) or not sel.baris or tetap or pendek:
        return sel
    bentuk = _BENTUK[Random(f"{benih} {sel.tabel}").randrange(len(_BENTUK))]  # noqa: S311 - invented words
    inti = re.sub(r"^\s*(?:\d{1,2}|[a-z])[.)]\s+", "", sel.baris)
    return replace(sel, baris=bentuk(inti))


#: Ways to write a report in other words.
SAMAR: dict[str, Callable[[Any, int], Any]] = {
    "judul separuh": _judul(0.5),
    "judul semua": _judul(1.0),
    "keterangan": _keterangan,
    "nama": _nama,
}


def samarkan(isi: Sequence[Any], cara: str, benih: int) -> list[Any]:
    """Return the cells of a report in other words, each in its place."""
    return [SAMAR[cara](sel, benih) for sel in isi]
