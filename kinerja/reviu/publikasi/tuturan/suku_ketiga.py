"""Sums of which a sentence gives two numbers and another place the third: a total of a table, or of the sentences before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak, tercetak_tabel
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, sejenis
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, mirip, terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan
from kinerja.reviu.publikasi.tuturan.pokok_bagian import Ucapan, baca_ucapan
from kinerja.reviu.publikasi.tuturan.uraian import jumlah_orang
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_suku_ketiga"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BERDUA, _INGAT = 2, 3
#: Parts that miss their whole by less than one in so many were meant to make it.
_HAMPIR = 50
#: Digits by which a number is met by no chance among the totals of all tables.
_PANJANG = 4
_SISANYA = re.compile(r"\b(?:sisanya|selebihnya)\b[^\d;]*$", re.IGNORECASE)
_BANDING = re.compile(r"^\s*(?:orang\s+|[a-z-]+\s+){0,3}berbanding(?:\s+dengan)?\s*$", re.IGNORECASE)
_UBAH = re.compile(
    rf"\b(?:(?P<naik>{NAIK})|(?:{TURUN}))(?:nya)?(?:\s+(?:sebesar|sebanyak|sejumlah|hingga))?\s*(?:Rp\.?\s*)?$",
    re.IGNORECASE,
)
_SELISIH = re.compile(r"\b(?:selisih|perbedaan)\w*\b[^\d,;]*$", re.IGNORECASE)
#: What is missing from a plan.
_KURANG = re.compile(r"\b(?:tambahan|kekurangan|kurang|kenaikan)\s+(?:sebesar|sebanyak|sekitar)?\s*$", re.IGNORECASE)
_RENCANA = re.compile(r"\b(?:target|rencana)\w*\b[^\d]*(?:20\d\d[^\d]*)?$", re.IGNORECASE)
_LAMA = re.compile(r"\b(?:tahun\s+(?:20\d\d|lalu|sebelumnya)|semula|sebelumnya|awal)\b[^\d;]*$", re.IGNORECASE)
_LAKI, _PEREMPUAN = (
    re.compile(r"\b(?:laki|pria)\b", re.IGNORECASE),
    re.compile(r"\b(?:perempuan|wanita)\b", re.IGNORECASE),
)
#: What a single amount is said to be of what the sentence before gave.
_TERSEBUT = re.compile(r"\s*\)?\s*(?:dari|terhadap)\s+(?:[a-z]+\s+){0,3}(?:tersebut|itu|ini)\b", re.IGNORECASE)
_RERATA = re.compile(r"\brata\s*-\s*rata\b.*\b(?:per|setiap|tiap)\s*-?(?P<apa>bulan|triwulan)", re.IGNORECASE)
_SELURUH = re.compile(
    r"^\W*(?:seluruh|total|jumlah|keseluruhan)\b[^\d,;]*\b(?:berjumlah|sebanyak|adalah|mencapai|ialah|sejumlah)\s*$",
    re.IGNORECASE,
)
#: "Dari jumlah itu": what follows are the parts of what the sentence before gave.
_DARI_ITU = re.compile(r"\W*(?:dari|di\s?antara)\s+(?:[a-z]+\s+){0,2}(?:itu|tersebut|ini)\b", re.IGNORECASE)
#: How the parts of a list are joined, and words by which it is none of the whole.
_DERET = re.compile(r"(?:,|\b(?:dan|serta)\b)[^\d,;]*$", re.IGNORECASE)
_SEBAGIAN = re.compile(
    r"\b(?:di\s?antaranya|termasuk|antara\s+lain|masing-masing|setiap|target\w*|di\s?banding\w*|semula|tahun\s+(?:20\d\d|lalu|sebelumnya))\b",
    re.IGNORECASE,
)
_LAINNYA = re.compile(r"\b(?:lainnya|selebihnya|sisanya)\b[^\d,;]*$", re.IGNORECASE)
#: A number that is the whole of those behind it, by the words before it or before them.
_BERUTUH = re.compile(r"\W*(?:dari|di\s?antara)\b", re.IGNORECASE)
_TERURAI = re.compile(r"\b(?:terdiri|terbagi|terurai|meliputi|mencakup|yaitu|yakni|rincian\w*)\b|:", re.IGNORECASE)
_SERATUS, _SEPULUH = Decimal(100), 10
_HAMPA = kata_ucapan(
    "tabel jumlah total menurut tahun data daftar rekapitulasi dinas kabupaten kota unit orang kerja buah prosa"
)
_BUKAN = frozenset("kali bulan hari jam menit persen poin point minggu tahun".split())


@dataclass(frozen=True)
class _Salah:
    """A number that two others contradict: what it should be, and by what."""

    angka: Bilangan
    harap: Decimal
    sebab: str
    lawan: tuple[Sel, ...] = ()


@dataclass(frozen=True)
class _Utuh:
    """A whole that another place prints, as a finding names it."""

    nilai: Decimal
    sebut: str
    lawan: tuple[Sel, ...] = ()


def periksa_suku_ketiga(peta: Peta) -> _Temuan:
    """Find parts, remainders and changes that are one slip away from what another place gives for the whole."""
    lalu: list[tuple[str, Bilangan, str]] = []
    semua_total = _total(peta)
    for ucap in baca_ucapan(peta):
        lalu = lalu if ucap.lalu else []
        isi = bilangan_kalimat(ucap.teks, bertitik=peta.isi.bertitik)
        if temu := _salah(peta, ucap, isi, [*_sebelum(lalu), *semua_total]):
            pesan = (
                f"{temu.sebab} sehingga seharusnya {tulis(temu.harap, temu.angka)}, tetapi tertulis {temu.angka.teks}"
            )
            if temu.harap == temu.angka.nilai:
                pesan = f"{temu.sebab}, berlawanan dengan arah yang tertulis"
            dugaan = duga(ucap.sel, "", pesan, *temu.lawan, tingkat=Tingkat.PERINGATAN)
            yield ucap.sel, replace(dugaan, tercetak=temu.angka.teks)
        lalu = [satu for satu in lalu if satu[2] in _ekor(lalu)] + [(b.jenis, b, ucap.teks) for b in isi]


def _ekor(lalu: Sequence[tuple[str, Bilangan, str]]) -> list[str]:
    """Return the last sentences that gave numbers."""
    return list(dict.fromkeys(teks for _, _, teks in lalu))[-(_INGAT - 1) :]


def _sebelum(lalu: Sequence[tuple[str, Bilangan, str]]) -> list[tuple[str, _Utuh]]:
    return [(jenis, _Utuh(b.nilai, f"kalimat sebelumnya menyebut {b.teks}")) for jenis, b, _ in lalu]


def _total(peta: Peta) -> list[tuple[str, _Utuh]]:
    """Return the totals of the tables of the report's year."""
    hasil = []
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            for sel in baris.angka if baris.peran == "jumlah" else ():
                if sel.besaran not in PERSENAN and sel.tahun in (None, peta.isi.tahun):
                    jenis = "rp" if sel.besaran in UANG else "?"
                    hasil.append((jenis, _Utuh(nilai_sel(sel), f"{tabel.nama} berjumlah {sel.teks}", (sel,))))
    return hasil


def _salah(peta: Peta, ucap: Ucapan, isi: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]]) -> _Salah | None:
    milik = [b for b in isi if b.jenis not in ("%", *_BUKAN)]
    if len(milik) == 1:
        return _tunggal(peta, ucap, milik[0], isi, utuh) or _beda(peta, ucap, milik[0], isi, utuh)
    if len(milik) > _BERDUA:
        return _rincian(peta, ucap, milik, utuh)
    if len(milik) != _BERDUA or not (sejenis(*milik) or all(map(_berkelamin, milik))):
        return None
    awal, akhir = milik
    if _BANDING.match(ucap.teks[awal.akhir : akhir.mulai]) or _sekelamin(ucap.teks):
        return _kelamin(peta, ucap, awal, akhir) or _bagian(peta, ucap, awal, akhir, utuh)
    if _SISANYA.search(akhir.depan) or _DARI_ITU.match(ucap.teks):
        return _bagian(peta, ucap, awal, akhir, utuh)
    ubah = _UBAH.search(akhir.depan)
    if ubah and _LAMA.search(awal.depan):
        return _perubahan(peta, ucap, milik, utuh, tanda=1 if ubah["naik"] else -1)
    return _kurang(peta, ucap, awal, akhir, utuh) if _KURANG.search(akhir.depan) else None


def _kurang(
    peta: Peta, ucap: Ucapan, rencana: Bilangan, kurang: Bilangan, utuh: Sequence[tuple[str, _Utuh]]
) -> _Salah | None:
    """Hold what is still missing from a plan that the sentence gives against what was reached, which the thing or the text before gives."""
    nyata = {u.nilai: u for u in _sejenis(peta, ucap, kurang, utuh) if rencana.nilai - u.nilai > 0}
    if any(rencana.nilai - n == kurang.nilai for n in nyata) or not _RENCANA.search(rencana.depan):
        return None
    dekat = [u for n, u in nyata.items() if terselip(rencana.nilai - n, kurang)]
    if len(dekat) != 1:
        return None
    u = dekat[0]
    return _Salah(
        kurang, rencana.nilai - u.nilai, f"{rencana.teks} dikurangi {u.nilai.normalize():f} ({u.sebut})", u.lawan
    )


def _sejenis(peta: Peta, ucap: Ucapan, satu: Bilangan, utuh: Sequence[tuple[str, _Utuh]]) -> Iterator[_Utuh]:
    """Yield what the tables print of the thing that is spoken of, else the numbers of one unit that the text before gives."""
    nyata = ucap.hal.butir(Besaran.REALISASI, peta.isi.tahun) if ucap.hal else None
    if nyata and nyata.sel.angka:
        yield _Utuh(nyata.sel.angka.nilai, f"{nyata.tabel.nama} mencetak {nyata.sel.teks}", (nyata.sel,))
    else:
        yield from (u for jenis, u in utuh if jenis == satu.jenis and not u.lawan)


def _beda(
    peta: Peta, ucap: Ucapan, satu: Bilangan, isi: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]]
) -> _Salah | None:
    """Hold a change, with its percentage, against the last two numbers of its unit that the text before gives."""
    lalu = [u for jenis, u in utuh if jenis == satu.jenis and jenis and not u.lawan]
    if not (_UBAH.search(satu.depan) or _SELISIH.search(satu.depan)) or _LAMA.search(ucap.teks):
        return None
    tepat = _berselisih(lalu, satu)
    if not tepat:
        return None
    beda, u, v = tepat[-1]
    sebab = f"{u.sebut} dan {v.sebut.rpartition(' ')[2]}"
    if beda != satu.nilai:
        return _Salah(satu, beda, sebab)
    persen = isi[1] if len(isi) == _BERDUA and isi[1].jenis == "%" else None
    return _laju(persen, [beda / n.nilai * _SERATUS for n in (u, v) if n.nilai > 0], sebab) if persen else None


def _berselisih(lalu: Sequence[_Utuh], satu: Bilangan) -> list[tuple[Decimal, _Utuh, _Utuh]]:
    """Return the numbers that differ by what is printed, else those that differ by the only amount one slip from it."""
    pasang = [(abs(u.nilai - v.nilai), u, v) for u, v in combinations(lalu, 2)]
    tepat = [p for p in pasang if p[0] == satu.nilai] or [p for p in pasang if terselip(p[0], satu)]
    return tepat if len({n for n, _, _ in tepat}) == 1 else []


def _laju(persen: Bilangan, laju: Sequence[Decimal], sebab: str) -> _Salah | None:
    """Hold a percentage against those by which one of two numbers differs from the other."""
    dekat = [n for n in laju if mirip(n, persen.nilai)]
    if not dekat or any(abs(n - persen.nilai) <= persen.angka.langkah for n in laju):
        return None
    return _Salah(persen, min(dekat, key=lambda n: abs(n - persen.nilai)), sebab)


def _sekelamin(teks: str) -> bool:
    """Say whether the two numbers of a sentence count the men and the women."""
    return bool(_LAKI.search(teks) and _PEREMPUAN.search(teks)) and not _SEBAGIAN.search(teks)


def _dicetak(peta: Peta, ucap: Ucapan, nilai: Decimal) -> bool:
    """Say whether a sum is printed, and so is right: a small one where the same is spoken of, others meet it by chance."""
    tempat = tercetak(peta.isi).get(nilai, set())
    if nilai >= 10**_PANJANG:
        return bool(tempat)
    pokok = (kata_ucapan(ucap.teks) | kata_ucapan(ucap.sel.isi.tabel)) - _HAMPA
    return any(pokok & kata_ucapan(nama) for nama in tempat)


def _rincian(peta: Peta, ucap: Ucapan, milik: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]]) -> _Salah | None:
    """Hold three or more parts of one unit, listed one after the other, against the whole that the sentence before gives."""
    jumlah = sum((b.nilai for b in milik), Decimal(0))
    sederet = len({b.jenis for b in milik}) == 1 and all(_DERET.search(b.depan) for b in milik[1:])
    if _BERUTUH.match(milik[0].depan) or _TERURAI.search(milik[1].depan):
        # The first of them is the whole of the others.
        return None
    if not sederet or _SEBAGIAN.search(ucap.teks) or _dicetak(peta, ucap, jumlah):
        return None
    temu = {
        (u.nilai, b.mulai): (u, b)
        for jenis, u in utuh
        if jenis == milik[0].jenis and not u.lawan
        for b in milik
        if terselip(u.nilai - jumlah + b.nilai, b)
    }
    if len({n for n, _ in temu}) != 1:
        return None
    u, b = next(iter(temu.values()))
    return _Salah(b, u.nilai - jumlah + b.nilai, f"Bagian-bagiannya berjumlah {tulis(jumlah, b)}, sedangkan {u.sebut},")


def _tunggal(
    peta: Peta, ucap: Ucapan, satu: Bilangan, isi: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]]
) -> _Salah | None:
    """Hold the only amount of a sentence against the numbers of the one before: their sum, the rest, a mean, a share."""
    lalu = [b for b in bilangan_kalimat(ucap.lalu, bertitik=peta.isi.bertitik) if b.jenis not in ("%", *_BUKAN)]
    sepadan = [b for b in lalu if sejenis(b, satu)]
    if len(isi) == _BERDUA and isi[0] is satu and _TERSEBUT.match(ucap.teks, isi[1].akhir):
        return _pangsa(ucap, satu, isi[1], sepadan)
    if len(isi) > 1 or satu.nilai in tercetak_tabel(peta.isi):
        return None
    nilai = _turunan(peta, ucap, satu, lalu, utuh)
    if any(abs(n - satu.nilai) < 1 for n in nilai):
        return None
    selip = {n: sebab for n, sebab in nilai.items() if terselip(bulatkan(n, satu), satu)}
    return _Salah(satu, *next(iter(selip.items()))) if len(selip) == 1 else None


def _turunan(
    peta: Peta, ucap: Ucapan, satu: Bilangan, lalu: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]]
) -> dict[Decimal, str]:
    """Return what the words of a sentence say that its number is of those before it, each with its reason."""
    sepadan = [b for b in lalu if sejenis(b, satu)]
    if temu := _RERATA.search(ucap.teks[: satu.mulai]):
        banyak = 12 if temu["apa"].casefold() == "bulan" else 4
        # "8.640 unit" of what the sentence before names too.
        utama = sepadan or (lalu[:1] if satu.jenis in kata(ucap.lalu) else [])
        return {b.nilai / banyak: f"{b.teks} dibagi {banyak}" for b in utama if b.nilai > satu.nilai}
    if _SELURUH.search(satu.depan) and len(sepadan) >= _BERDUA:
        jumlah = sum((b.nilai for b in sepadan), Decimal(0))
        return {jumlah: "Angka-angka pada kalimat sebelumnya dijumlahkan"}
    if _LAINNYA.search(satu.depan) and len(sepadan) == 1:
        return {
            u.nilai - sepadan[0].nilai: f"{sepadan[0].teks} sudah disebut dan {u.sebut}"
            for _, u in utuh
            if u.lawan and _memuat(peta, u, sepadan[0])
        }
    return {}


def _memuat(peta: Peta, utuh: _Utuh, bagian: Bilangan) -> bool:
    """Say whether the column of a total prints a number as one of its parts."""
    total = utuh.lawan[0]
    tabel = next((t for t in peta.isi.tabel if t.nama == total.isi.tabel), None)
    return tabel is not None and any(
        (s := tabel.sel(b, total.kolom)) is not None and nilai_sel(s) == bagian.nilai
        for b in tabel.baris
        if b.peran == "isi"
    )


def _pangsa(ucap: Ucapan, satu: Bilangan, persen: Bilangan, lalu: Sequence[Bilangan]) -> _Salah | None:
    """Hold "A atau p persen dari jumlah tersebut" against the numbers of the sentence before: those of that name, if any."""
    temu = _TERSEBUT.match(ucap.teks, persen.akhir)
    apa = temu[0].casefold().split()[-2] if temu else ""
    lalu = [b for b in lalu if apa in b.depan.casefold()] or lalu
    nilai = {satu.nilai / b.nilai * _SERATUS: b for b in lalu if b.nilai > satu.nilai}
    if persen.jenis != "%" or any(abs(n - persen.nilai) <= persen.angka.langkah for n in nilai):
        return None
    selip = {n: b for n, b in nilai.items() if terselip(bulatkan(n, persen), persen)}
    if len(selip) != 1:
        return None
    (n, b), *_ = selip.items()
    return _Salah(persen, n, f"{satu.teks} adalah bagian dari {b.teks} pada kalimat sebelumnya")


def _berkelamin(satu: Bilangan) -> bool:
    """Say whether a number counts men, or women."""
    return bool(_LAKI.match(satu.jenis) or _PEREMPUAN.match(satu.jenis))


def _dikenal(peta: Peta, ucap: Ucapan, satu: Bilangan, utuh: Sequence[tuple[str, _Utuh]]) -> list[_Utuh]:
    """Return the wholes that a number can be a part of: of its kind in the sentences before, or long enough for a total of any table."""
    # Men and women are counted of people, by whatever name.
    orang = _berkelamin(satu)
    hasil = [
        u
        for jenis, u in utuh
        if (jenis == satu.jenis or (orang and not u.lawan and jenis != "rp") or _seorang(ucap, satu, jenis, u))
        and jenis not in ("", "%")
    ]
    if len(str(int(satu.nilai))) >= _PANJANG:
        hasil += [u for jenis, u in utuh if jenis == ("rp" if satu.jenis == "rp" else "?")]
    else:
        # A short number is of a table whose caption names what the sentence speaks of.
        pokok = kata_ucapan(ucap.teks) - _HAMPA
        hasil += [
            u
            for jenis, u in utuh
            if jenis == "?" and u.lawan and len(pokok & kata_ucapan(u.lawan[0].isi.tabel)) >= _BERDUA
        ]
    nyata = ucap.hal.butir(Besaran.REALISASI, peta.isi.tahun) if ucap.hal else None
    if nyata and nyata.sel.angka and not nyata.sel.angka.desimal:
        hasil.append(_Utuh(nyata.sel.angka.nilai, f"{nyata.tabel.nama} mencetak {nyata.sel.teks}", (nyata.sel,)))
    return hasil


def _seorang(ucap: Ucapan, satu: Bilangan, jenis: str, utuh: _Utuh) -> bool:
    """Say whether a whole is of people whom the sentence calls by the same word: "74 pegawai", "pegawai pria 45 orang"."""
    return satu.jenis == "orang" and not utuh.lawan and akar(jenis) in kata_ucapan(ucap.teks)


def _bagian(
    peta: Peta, ucap: Ucapan, awal: Bilangan, akhir: Bilangan, utuh: Sequence[tuple[str, _Utuh]]
) -> _Salah | None:
    """Hold two parts against the whole that makes one of them a slip of the hand; a sum that is printed anywhere is right."""
    if _dicetak(peta, ucap, awal.nilai + akhir.nilai):
        return None
    if _DARI_ITU.match(ucap.teks) and (temu_utuh := _dari_itu(ucap, awal, akhir, utuh)):
        return temu_utuh
    for satu, lain in ((akhir, awal), (awal, akhir)):
        temu = {u.nilai: u for u in _dikenal(peta, ucap, awal, utuh) if terselip(u.nilai - lain.nilai, satu)}
        if len(temu) == 1:
            u = next(iter(temu.values()))
            return _Salah(
                satu,
                u.nilai - lain.nilai,
                f"{awal.teks} dan {akhir.teks} tidak menjadi keseluruhannya: {u.sebut}",
                u.lawan,
            )
    return None


def _dari_itu(ucap: Ucapan, awal: Bilangan, akhir: Bilangan, utuh: Sequence[tuple[str, _Utuh]]) -> _Salah | None:
    """Hold all parts of "jumlah tersebut" against the only number of their unit that the sentence before gives, where they nearly make it."""
    sebelum = [u for jenis, u in utuh if jenis == awal.jenis == akhir.jenis and jenis and not u.lawan]
    besar = {u.nilai for u in sebelum}
    if len(besar) != 1 or _SEBAGIAN.search(ucap.teks) or not _DERET.search(akhir.depan):
        return None
    beda = abs(awal.nilai + akhir.nilai - sebelum[0].nilai)
    if not 0 < beda * _HAMPIR <= sebelum[0].nilai:
        return None
    sebab = f"{awal.teks} dan {akhir.teks} tidak menjadi keseluruhannya: {sebelum[0].sebut}"
    return _Salah(akhir, sebelum[0].nilai - awal.nilai, sebab)


def _perubahan(
    peta: Peta, ucap: Ucapan, milik: Sequence[Bilangan], utuh: Sequence[tuple[str, _Utuh]], *, tanda: int
) -> _Salah | None:
    """Hold what was and by how much it changed against what it became."""
    lama, beda = milik
    if _dicetak(peta, ucap, lama.nilai + tanda * beda.nilai):
        return None
    semua = _dikenal(peta, ucap, lama, utuh)
    balik = {u.nilai: u for u in semua if not u.lawan and u.nilai == lama.nilai - tanda * beda.nilai}
    if len(balik) == 1 and lama.jenis:
        return _Salah(beda, beda.nilai, f"Semula {lama.teks}, lalu {next(iter(balik.values())).sebut}")
    temu = {u.nilai: u for u in semua if _tergelincir(tanda * (u.nilai - lama.nilai), beda, dekat=not u.lawan)}
    if len(temu) != 1:
        return None
    u = next(iter(temu.values()))
    return _Salah(beda, tanda * (u.nilai - lama.nilai), f"Semula {lama.teks}, lalu {u.sebut}", u.lawan)


def _tergelincir(harap: Decimal, satu: Bilangan, *, dekat: bool) -> bool:
    """Say whether a number is one slip from what it should be; one of a digit so near to it, where the text itself gives both."""
    sedigit = (
        dekat and not satu.angka.desimal and 0 < harap < _SEPULUH and satu.nilai < _SEPULUH and harap != satu.nilai
    )
    return sedigit or terselip(harap, satu)


def _kelamin(peta: Peta, ucap: Ucapan, awal: Bilangan, akhir: Bilangan) -> _Salah | None:
    """Hold "230 perempuan berbanding 112 laki-laki" against the tables that count men and women."""
    laki, perempuan = _LAKI.search(ucap.teks), _PEREMPUAN.search(ucap.teks)
    if not laki or not perempuan:
        return None
    urut = ("perempuan", "laki") if perempuan.start() < laki.start() else ("laki", "perempuan")
    orang = [isi for tabel in peta.isi.tabel if not tabel.prosa and set(urut) <= (isi := jumlah_orang(tabel)).keys()]
    if any(isi[urut[0]][1] == awal.nilai and isi[urut[1]][1] == akhir.nilai for isi in orang):
        return None
    for satu, lain, n in ((akhir, awal, 1), (awal, akhir, 0)):
        for isi in orang:
            (sel, harap), (_, tetap) = isi[urut[n]], isi[urut[1 - n]]
            if tetap == lain.nilai and terselip(harap, satu):
                return _Salah(
                    satu, harap, f"{sel.isi.tabel} menghitung {harap} {urut[n].replace('laki', 'laki-laki')}", (sel,)
                )
    return None
