"""Annexes that running text points to: each by the number under which the list of annexes names what the sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.judul_bernomor import judul_bernomor
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_rujukan_lampiran"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_RUJUKAN = re.compile(
    r"\blampiran\s+(?P<nomor>\d{1,2})\b(?!\s*(?:[.)]?\d|(?:dan|atau|s\.?d\.?|sampai(?:\s+dengan)?)\s+(?:lampiran\s+)?\d|,\s*\d))",
    re.IGNORECASE,
)
#: Annexes of other documents.
_LUAR = re.compile(
    r"\b(?:peraturan|permen\w*|perpres|undang|keputusan|kepmen\w*|pedoman|renstra|rpjmd)\b[^.]*$", re.IGNORECASE
)
_TAHUN = re.compile(r"\d+")
#: A list of annexes has so many; a name is known by so many words side by side in the last words before a number.
_CUKUP, _SEKATA, _SEKITAR = 3, 2, 12


def periksa_rujukan_lampiran(peta: Peta) -> _Temuan:
    """Find sentences that point to an annex that is not listed, or to one while they name another one."""
    daftar = {
        int(satu.nomor): satu.teks
        for satu in judul_bernomor(peta)
        if satu.jenis == "Lampiran" and satu.ragam == "daftar" and satu.nomor.isdecimal()
    }
    if len(daftar) < _CUKUP or {*daftar} != {*range(1, max(daftar) + 1)}:
        return
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            # One that opens the text is a heading.
            semua = [temu for temu in _RUJUKAN.finditer(teks) if teks[: temu.start()].strip()]
            if len(semua) == 1 and not _LUAR.search(teks[: semua[0].start()]):
                yield from _periksa(sel, teks, semua[0], daftar)


def _periksa(sel: Sel, teks: str, temu: re.Match[str], daftar: Mapping[int, str]) -> _Temuan:
    nomor = int(temu["nomor"])
    tercetak = f"Lampiran {nomor}"
    if nomor not in daftar:
        pesan = f"Kalimat menunjuk Lampiran {nomor}, tetapi daftar lampiran berakhir pada Lampiran {max(daftar)}."
        yield sel, Dugaan(sel.tempat, tercetak, "", pesan, Tingkat.PERINGATAN, (sel.nomor,))
        return
    lain = _dimaksud(teks, teks[: temu.start()], nomor, daftar)
    if lain:
        pesan = f"Kalimat menunjuk Lampiran {nomor}, yang terdaftar sebagai “{daftar[nomor]}”; yang disebutnya “{daftar[lain]}”, yaitu Lampiran {lain}."
        yield sel, Dugaan(sel.tempat, tercetak, f"Lampiran {lain}", pesan, Tingkat.PERINGATAN, (sel.nomor,))


def _dimaksud(teks: str, depan: str, nomor: int, daftar: Mapping[int, str]) -> int | None:
    """Return the only other annex that a sentence names, where it does not name the one that it points to."""
    nama = {n: kata(_TAHUN.sub("", judul)) for n, judul in daftar.items()}
    isi, sekitar = {*kata(teks)}, kata(depan)[-_SEKITAR:]
    if _sebut(nama[nomor], sekitar) or isi.issuperset(nama[nomor]):
        return None
    utuh = [n for n, kata_ in nama.items() if len(kata_) > _SEKATA and isi.issuperset(kata_)]
    sebagian = [n for n, kata_ in nama.items() if _sebut(kata_, sekitar)]
    pilih = utuh or sebagian
    return pilih[0] if len(pilih) == 1 else None


def _sebut(nama: tuple[str, ...], sekitar: tuple[str, ...]) -> bool:
    """Say whether the first words of a name stand side by side in a text."""
    awal = nama[:_SEKATA]
    return len(awal) == _SEKATA and any(sekitar[n : n + _SEKATA] == awal for n in range(len(sekitar)))
