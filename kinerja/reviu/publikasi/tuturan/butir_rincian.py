"""Lists below a sentence that gives their whole: each item with its part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from kinerja.pembaca.unsur import TANDA_BUTIR
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, lebar
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip, tulis
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_butir_rincian"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A sentence that opens a list of all parts; what is listed by way of example is no whole.
_BUKA = re.compile(
    r"\b(?:rincian\w*|perincian\w*|dirinci|diuraikan|dijabarkan|terdiri|terbagi|meliputi|dialokasikan\s+untuk|yaitu|yakni|sebagai\s+berikut)\b"
    r"[^.;\d]*:?\s*$",
    re.IGNORECASE,
)
_CONTOH = re.compile(
    r"\b(?:antara\s+lain|di\s?antaranya|misalnya|seperti|sebagian|termasuk|terbesar|utama)\b", re.IGNORECASE
)
#: What marks an item, and what an item is without a mark: a name, its number, and nothing else.
_TANDA = re.compile(rf"\s*(?P<tanda>[{TANDA_BUTIR}]|\(?\d{{1,2}}[.)]|\(?[a-z][.)])\s+\S")
_BUTIR = re.compile(
    r"[A-Za-z][^.;:\d]{2,90}?\s*(?::|=|sebesar|sebanyak|sejumlah)\s*(?:Rp\.?\s*)?[\d.,]+(?:,-)?\s*[A-Za-z]{0,10}\s*[.;]?",
    re.IGNORECASE,
)
_TERSEDIKIT, _TERBANYAK = 2, 200


def periksa_butir_rincian(peta: Peta) -> _Temuan:
    """Find sentences whose number is not the sum of the list that they open."""
    for tabel in peta.isi.tabel:
        # Items are shorter than sentences: "b. kursi 15 unit;".
        semua = [(s, s.teks) for b in tabel.baris for s in b.sel if s.angka is None and s.teks] if tabel.prosa else []
        for nomor, (sel, teks) in enumerate(semua):
            utuh = _utuh(teks, bertitik=peta.isi.bertitik)
            if utuh is None:
                continue
            suku = _suku([satu for _, satu in semua[nomor + 1 : nomor + _TERBANYAK]], utuh, bertitik=peta.isi.bertitik)
            jumlah = sum((satu.nilai for satu in suku), utuh.nilai * 0)
            # A sum of another size is that of other items than those of the whole.
            if (
                len(suku) >= _TERSEDIKIT
                and abs(jumlah - utuh.nilai) > lebar((utuh, *suku))
                and (mirip(jumlah, utuh.nilai) or terselip(jumlah, utuh))
            ):
                pesan = f"Rincian di bawah kalimat ini berjumlah {tulis(jumlah, utuh)}, tetapi tertulis {utuh.teks}"
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _utuh(teks: str, *, bertitik: bool) -> Bilangan | None:
    """Return the only number of a sentence that opens a list; None for other sentences."""
    isi = bilangan_kalimat(teks, bertitik=bertitik)
    if len(isi) != 1 or isi[0].jenis == "%" or _CONTOH.search(teks) or not _BUKA.search(teks[isi[0].akhir :]):
        return None
    return isi[0]


def _suku(lanjut: Sequence[str], utuh: Bilangan, *, bertitik: bool) -> list[Bilangan]:
    """Return the parts that the items below a sentence give, one each; none where an item gives no part or several."""
    pertama = _TANDA.match(lanjut[0]) if lanjut else None
    butir = list(takewhile(lambda s: _TANDA.match(s) if pertama else _BUTIR.fullmatch(s.strip()), lanjut))
    # Of items within items the outer ones are the parts.
    butir = [s for s in butir if pertama is None or _sejajar(s, pertama["tanda"])]
    hasil = []
    for satu in butir:
        temu = _TANDA.match(satu)
        isi = bilangan_kalimat(satu[temu.end() - 1 :] if temu else satu, bertitik=bertitik)
        milik = [b for b in isi if b.jenis != "%"]
        if len(milik) != 1 or milik[0].jenis != utuh.jenis:
            return []
        hasil.append(milik[0])
    return hasil


def _sejajar(teks: str, tanda: str) -> bool:
    """Say whether an item bears a mark of one kind with another: a dash, a number or a letter, with the same brackets."""
    temu = _TANDA.match(teks)
    return temu is not None and _ragam(temu["tanda"]) == _ragam(tanda)


def _ragam(tanda: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "1", tanda))
