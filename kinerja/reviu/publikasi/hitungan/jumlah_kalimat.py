"""Parts and whole in one sentence: what is listed behind or before a total makes that total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.arah_kata import UBAH
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import (
    SUSUN,
    Persamaan,
    berarus,
    bulatkan,
    kelas,
    salah_persamaan,
    terselip,
    tulis,
)

__all__ = ["salah_jumlah"]

#: Words, or the mark, behind which the parts of what stands before them are listed.
_RINCI = re.compile(
    r"\b(?:(?<!tidak )terdiri\s+(?:dari|atas)|terbagi|dibagi|yaitu|yakni|ialah|adalah|meliputi|mencakup|memuat|(?:di)?rinci\w*|"
    r"perincian\w*|komposisi\w*|kualifikasi|ber(?:sumber|asal)|disumbang\w*|tersebar|di\s?mana|dialokasi\w*|masing-masing|berupa|"
    r"dikelompokkan|diklasifikasikan)\b|:\s|;\s|\(",
    re.IGNORECASE,
)
#: Words before a number that call it the whole of what is listed, or of what it is first said of.
_TOTAL = re.compile(
    r"\b(?:total\w*|(?:ke)?seluruh(?:an|nya|annya)?|jumlah\w*|berjumlah|di(?:jumlah|gabung)\w*|gabungan\w*|semuanya|kumulatif|"
    r"menjadikan|dalam\s+(?:satu\s+tahun|setahun))\b[^\d;]*$",
    re.IGNORECASE,
)
_TOTAL_BELAKANG = re.compile(
    r"\s*(?:[a-z]+\s+){0,2}(?:secara\s+(?:total|keseluruhan|kumulatif)|(?:ke)?seluruhnya)\b", re.IGNORECASE
)
_DARI = re.compile(r"^\W*(?:dari|di\s?antara|sebanyak|ada|tercatat|terdapat)\b[^,;:]*$", re.IGNORECASE)
#: What is said of some parts only, or of each alone.
_SEBAGIAN = re.compile(
    rf"\b(?:di\s?antaranya|termasuk|antara\s+lain|masing-masing|setiap|tiap|per|seperti|misalnya|{UBAH}|dibanding\w*|target\w*|rata-rata)\b",
    re.IGNORECASE,
)
_DAN = re.compile(r"(?:\b(?:dan|serta)\b|,|;)[^\d]*$", re.IGNORECASE)
_DAN_AKHIR = re.compile(r"\b(?:dan|serta)\b[^\d,;]*$", re.IGNORECASE)
#: What measures time or repeats, and adds up to nothing.
_BUKAN = frozenset("kali bulan hari jam menit poin point minggu angkatan semester triwulan".split())
#: What a number in a list is only the place or number of: "275 peserta dari 11 kecamatan".
_TEMPAT = re.compile(
    r"\b(?<!terdiri )(?<!berasal )(?<!bersumber )(?:dari|di|pada|untuk|oleh|dalam|ke|bagi|selama)\s+$", re.IGNORECASE
)
#: Percentages that part one whole.
_BERBAGI = re.compile(
    r"\b(?:komposisi\w*|proporsi\w*|porsi\w*|terdiri|dari\s+(?:seluruh|keseluruhan|total)|sisanya|selebihnya)\b",
    re.IGNORECASE,
)
#: What goes on behind a list of parts; the last of them has its unit, and no more than a word, before that.
_LAIN_KLAUSA = re.compile(r"[^\d,;]*,\s*(?:dengan|sedangkan|sementara|yang|adapun|dan|serta)\s+[a-z]", re.IGNORECASE)
_TERURAI = re.compile(r"\b(?:terdiri|terbagi|terurai|rincian\w*)\b", re.IGNORECASE)
_SISANYA = re.compile(r"\b(?:sisanya|selebihnya)\b", re.IGNORECASE)
_SERATUS, _SEPULUH = Decimal(100), 10
#: How near a sum must be to its whole to be meant: of all that is listed, of the last numbers before a total.
_JENJANG, _DEKAT = 4, 20
_SEPASANG, _PENDEK, _RIBUAN = 2, 4, 1_000
_DI_ANTARA = re.compile(r"\bdi\s?antaranya\b", re.IGNORECASE)
_BERPASANGAN = ({"l", "p"}, {"p", "w"}, {"l", "w"})
_KELAMIN = re.compile(r"\b(?:laki\s*-\s*laki|pria|perempuan|wanita)\b", re.IGNORECASE)


def salah_jumlah(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a whole and its parts, "" where nothing is."""
    for apa in ("rp", "#"):
        milik = [b for b in isi if kelas(b) == apa and b.jenis not in _BUKAN]
        if len(milik) > 2 and (pesan := _salah(teks, milik)):
            return pesan
    return _seratus(teks, [b for b in isi if b.jenis == "%"])


def _seratus(teks: str, persen: Sequence[Bilangan]) -> str:
    """Say that the parts of one hundred percent do not make it."""
    # The share of what is broken down stands before the word for it, and is no part.
    if temu := _TERURAI.search(teks):
        rinci = [b for b in persen if b.mulai >= temu.end()]
        persen = rinci if len(rinci) >= _SEPASANG else persen
    sepasang = len(_KELAMIN.findall(teks)) == _SEPASANG or any(_SISANYA.search(b.depan) for b in persen[-1:])
    if not _BERBAGI.search(teks) or _SEBAGIAN.search(teks) or len(persen) < (_SEPASANG if sepasang else _SEPASANG + 1):
        return ""
    jumlah = sum((b.nilai for b in persen), Decimal(0))
    longgar = sum((b.angka.langkah for b in persen), Decimal(0))
    terselip_satu = any(terselip(bulatkan(b.nilai + _SERATUS - jumlah, b), b) for b in persen)
    if abs(jumlah - _SERATUS) <= longgar or not (terselip_satu or abs(jumlah - _SERATUS) < _SEPULUH):
        return ""
    return f"Bagian-bagiannya berjumlah {cetak_desimal(jumlah, persen[0].angka.desimal)} persen"


def _salah(teks: str, milik: Sequence[Bilangan]) -> str:
    if berarus(teks, milik):
        return ""
    tegas = [s for s in _tegas(teks, milik) if _sejajar(s)]
    temu = _salah_tegas(teks, milik, tegas)
    if temu is None and not tegas:
        # Without a word for it only what a slip of the hand explains is a sum.
        samar = [s for s in _samar(teks, milik) if _sejajar(s)]
        temu = salah_persamaan(samar, [s for satu in samar for s in _bacaan(teks, satu)])
    return _pesan(temu) if temu else ""


def _salah_tegas(teks: str, milik: Sequence[Bilangan], tegas: Sequence[Persamaan]) -> Persamaan | None:
    """Return the claimed sum that does not hold in any reading: of all that is listed, else of the last before a total."""
    lain = [s for satu in tegas for s in (*_bacaan(teks, satu), *_terdahulu(milik, satu))]
    if any(s.benar for s in lain):
        return None
    ekor = [s for satu in tegas for s in _ekor(satu)]
    return salah_persamaan(tegas, bagian=_JENJANG) or salah_persamaan(ekor, bagian=_DEKAT)


def _terdahulu(milik: Sequence[Bilangan], satu: Persamaan) -> Iterator[Persamaan]:
    """Yield the sums of a list for earlier numbers: "2.506 sampel dari 2.501 yang direncanakan: 2.200 baik, 306 tidak"."""
    awal = min(satu.utuh.mulai, satu.suku[0].mulai)
    yield from (Persamaan(b, satu.suku) for b in milik if b.mulai < awal)


def _pesan(temu: Persamaan) -> str:
    pesan = f"Rincian pada kalimat ini berjumlah {tulis(temu.jumlah, temu.utuh)}, tetapi tertulis {tulis(temu.utuh.nilai, temu.utuh)}"
    suku = [(b, n) for b, n in temu.perbaikan() if b is not temu.utuh]
    if len(suku) != 1:
        return pesan
    return f"{pesan}; jumlahnya cocok bila {tulis(suku[0][0].nilai, suku[0][0])} seharusnya {tulis(suku[0][1], suku[0][0])}"


# --- where a sentence says so ---


def _tegas(teks: str, milik: Sequence[Bilangan]) -> Iterator[Persamaan]:
    """Yield the sums that words claim: a list behind a whole, a total behind a list."""
    bertotal = [n for n, b in enumerate(milik) if n > 1 and _bertotal(teks, b) and not _bersatuan_lain(b, milik[:n])]
    yield from (Persamaan(milik[n], tuple(milik[:n])) for n in bertotal)
    for n, utuh in enumerate(milik[max(bertotal, default=0) : -2], max(bertotal, default=0)):
        antara = teks[utuh.akhir : milik[n + 1].mulai]
        buka = _pembuka(antara)
        if buka is None and (n or not _TOTAL.search(utuh.depan)):
            continue
        if n and buka and buka.startswith(";"):
            # One of a list, with others behind it.
            continue
        suku = _daftar(teks, milik[n + 1 :], utuh, antara, kurung=buka == "(")
        if len(suku) > 1 and _terangkai(suku) and not _SEBAGIAN.search(_sela(teks, utuh, suku)):
            yield Persamaan(utuh, suku)


def _pembuka(antara: str) -> str | None:
    """Return the word, or mark, that opens a list between two numbers; brackets that hold no number of it open none."""
    return next((t[0] for t in _RINCI.finditer(antara) if t[0] != "(" or ")" not in antara[t.end() :]), None)


def _bersatuan_lain(satu: Bilangan, suku: Sequence[Bilangan]) -> bool:
    """Say whether a number has one unit and all those before it another one: persons, then households."""
    satuan = {b.jenis for b in suku}
    return len(satuan) == 1 and "" not in {satu.jenis, *satuan} and satu.jenis not in satuan


def _bertotal(teks: str, satu: Bilangan) -> bool:
    return _TOTAL.search(satu.depan) is not None or _TOTAL_BELAKANG.match(teks, satu.akhir) is not None


def _daftar(
    teks: str, belakang: Sequence[Bilangan], utuh: Bilangan, antara: str, *, kurung: bool
) -> tuple[Bilangan, ...]:
    """Return the numbers of a list: to the end of the brackets, of the clause where it holds several, or of the sentence."""
    batas = len(teks)
    if kurung and antara.rfind("(") > antara.rfind(")"):
        tutup = teks.find(")", belakang[0].akhir)
        batas = tutup if tutup > 0 else batas
    potong = teks.find("; ", belakang[1].akhir)
    batas = min(batas, potong) if potong > 0 and ";" not in antara else batas
    milik = [b for b in belakang if b.mulai < batas]
    # A closed list of one unit ends where another clause counts something else.
    akhir = next(
        (
            n
            for n, b in enumerate(milik)
            if n > 1 and b.jenis != utuh.jenis and _tertutup(milik[:n], utuh) and _LAIN_KLAUSA.match(b.depan)
        ),
        len(milik),
    )
    return tuple(milik[:akhir])


def _terangkai(suku: Sequence[Bilangan]) -> bool:
    """Say whether the last of a list is joined to the others, as lists are."""
    return _DAN.search(suku[-1].depan) is not None


def _tertutup(suku: Sequence[Bilangan], utuh: Bilangan) -> bool:
    """Say whether a list of the unit of its whole is closed by "dan"."""
    return _DAN_AKHIR.search(suku[-1].depan) is not None and {b.jenis for b in suku} == {utuh.jenis}


def _sela(teks: str, utuh: Bilangan, suku: Sequence[Bilangan]) -> str:
    """Return the words of a list, without those of the whole."""
    return teks[utuh.akhir : suku[-1].mulai].replace("masing-masing", "", 1)


def _sejajar(satu: Persamaan) -> bool:
    """Say whether whole and parts can be of one level, kind of number and size."""
    jenjang = {b.jenis for b in (satu.utuh, *satu.suku)} & SUSUN
    if len(jenjang) > 1 or (satu.utuh.jenis in SUSUN and any(b.jenis not in ("", satu.utuh.jenis) for b in satu.suku)):
        return False
    desimal = {bool(b.angka.desimal) for b in (satu.utuh, *satu.suku)}
    return len(desimal) == 1 or satu.utuh.jenis == "rp" or bool(satu.utuh.angka.desimal)


# --- other readings ---


def _bacaan(teks: str, satu: Persamaan) -> Iterator[Persamaan]:
    """Yield the sums that the same numbers may make otherwise: a part of the list, without what brackets or places add."""
    utuh, suku = satu.utuh, satu.suku
    yield from _ekor(satu)
    if utuh.mulai < suku[0].mulai:
        for awal in range(len(suku)):
            yield from (Persamaan(utuh, suku[awal:akhir]) for akhir in range(awal + 2, len(suku)))
    if len(suku) <= _PENDEK:
        # Some may be parts of another part: "87 unit di mana 20 baru, lalu 8 unit, total 95".
        yield from (Persamaan(utuh, pilih) for n in range(2, len(suku)) for pilih in combinations(suku, n))
    yield Persamaan(utuh, tuple(_tanpa_rincian(suku)))
    luar = tuple(b for b in suku if teks[: b.mulai].count("(") == teks[: b.mulai].count(")"))
    polos = tuple(b for b in suku if not _TEMPAT.search(b.depan))
    yield from (Persamaan(utuh, pilih) for pilih in (luar, polos) if len(pilih) >= _SEPASANG)
    # The whole of the list may stand within: "A dan B dari C seluruhnya".
    yield from (Persamaan(b, (*suku[:n], *suku[n + 1 :], utuh)) for n, b in enumerate(suku) if b.nilai > utuh.nilai)


def _ekor(satu: Persamaan) -> Iterator[Persamaan]:
    """Yield the sums of the last numbers before a total alone."""
    if satu.utuh.mulai > satu.suku[0].mulai:
        yield from (Persamaan(satu.utuh, satu.suku[n:]) for n in range(1, len(satu.suku) - 1))


def _tanpa_rincian(suku: Sequence[Bilangan]) -> Iterator[Bilangan]:
    """Yield the numbers of a list without those that only part the one before them."""
    n = 0
    while n < len(suku):
        yield suku[n]
        utuh, akhir = suku[n].nilai, n + 1
        for m in range(n + 3, len(suku) + 1):
            if sum(b.nilai for b in suku[n + 1 : m]) == utuh:
                akhir = m
        n = akhir


def _samar(teks: str, milik: Sequence[Bilangan]) -> Iterator[Persamaan]:
    """Yield the sums that may be meant where no word says so: of one unit, the first or last number the whole."""
    rp, awal, akhir = milik[0].jenis == "rp", milik[0], milik[-1]
    satuan = {b.jenis for b in milik}
    tertunjuk = _DARI.match(awal.depan) is not None
    serupa = len(satuan) == 1 or tertunjuk or len(_KELAMIN.findall(teks)) == _SEPASANG
    # Of whom so many are women and so many men: those are all.
    kelamin = {temu.casefold()[:1] for temu in _KELAMIN.findall(teks)} in _BERPASANGAN and len(milik) == _SEPASANG + 1
    sebagian = _SEBAGIAN.search(_DI_ANTARA.sub(" ", teks) if kelamin else teks)
    if not (serupa or kelamin) or sebagian or _RINCI.search(awal.depan):
        return
    if rp or awal.nilai >= _RIBUAN or tertunjuk or kelamin:
        yield Persamaan(awal, tuple(milik[1:]))
    if len(satuan) == 1 and (rp or akhir.nilai >= _RIBUAN):
        yield Persamaan(akhir, tuple(milik[:-1]))
