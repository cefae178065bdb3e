"""Words that compare, against the numbers that they speak of: rose, fell, above, below, reached, exceeded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.reviu.publikasi.bacaan.arah_nama import menurun_pasti
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import UBAH, sebut_arah
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_kalimat", "periksa_kata_banding"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_ANGKA = r"(?:Rp\.?\s*)?-?\d(?:[\d.,]*\d)?(?:\s*(?:%|persen\b|ribu\b|juta\b|mil[iy]ar\b|triliun\b))?"
#: The words between a number and what it is compared with: no other number but years.
_ANTARA = r"(?:[^\d.;]|\b(?:19|20)\d\d\b(?![.,]\d)|(?<!\d)\.(?!\d)){0,90}?"
_DARI_MENJADI = re.compile(
    rf"\b(?P<arah>{UBAH})\b(?:(?:{_ANTARA}\b(?:sebesar|sebanyak|sejumlah))?\s+(?P<beda>{_ANGKA}))?{_ANTARA}"
    rf"\bdari\b{_ANTARA}(?P<awal>(?<![\d.,])(?!(?:19|20)\d\d\b(?!\s*%)){_ANGKA}){_ANTARA}\b(?:menjadi|ke)\b{_ANTARA}"
    rf"(?P<akhir>(?<![\d.,])(?!(?:19|20)\d\d\b(?!\s*%)){_ANGKA})",
    re.IGNORECASE,
)
_LEBIH = re.compile(
    rf"(?P<awal>(?<![\d.,])(?!(?:19|20)\d\d\b(?!\s*%)){_ANGKA})(?P<antara>{_ANTARA})\b"
    r"(?P<arah>(?<!tidak )(?<!belum )(?:lebih\s+(?:tinggi|besar|banyak|rendah|kecil|sedikit|lama|lambat|cepat|singkat)|melampaui|melebihi|di\s*atas|di\s*bawah|"
    r"belum\s+mencapai|tidak\s+mencapai|belum\s+memenuhi|tidak\s+memenuhi|kurang\s+dari))\b"
    rf"(?P<lanjut>{_ANTARA})(?P<akhir>(?<![\d.,])(?!(?:19|20)\d\d\b(?!\s*%)){_ANGKA})",
    re.IGNORECASE,
)
#: An amount, what became of it, and the amount that it became.
_MENJADI = re.compile(
    rf"(?P<awal>Rp\.?\s*\d[\d.,]*\d)(?:,-+)?[^\d]{{0,160}}?\b(?P<arah>{UBAH})\b[^\d]{{0,25}}?\bmenjadi\b"
    r"[^\d]{0,25}?(?P<akhir>Rp\.?\s*\d[\d.,]*\d)",
    re.IGNORECASE,
)
#: A number in words, in brackets behind its digits.
_TERBILANG = re.compile(r"\(\s*[a-z][a-z\s-]*\s(?:rupiah|persen|orang)\s*\)", re.IGNORECASE)
_TUJUAN = re.compile(r"\b(?:mencapai|memenuhi|melampaui|melebihi)\b.*\btarget\b", re.IGNORECASE)
#: Words behind a comparison after which a number is the difference, not what is compared with.
_SELISIH = re.compile(r"^\W*(?:sebesar|sebanyak|selisih)\b|\b(?:poin|kali|peringkat|selisih)\b", re.IGNORECASE)
#: What joins a number to a comparison after a comma.
_LANJUT = re.compile(
    r"^\s*,?\s*(?:maka\s+)?(?:capaian|angka|nilai|realisasi|hal|hasil)\s+(?:ini|itu|tersebut)\b", re.IGNORECASE
)
#: Things that a number counts, which is then no value of theirs.
_DICACAH = re.compile(r"^\s*(?:\([a-z ]+\)\s*)?(?:indikator|iku|program|kegiatan|sasaran|sub)\b", re.IGNORECASE)
_PUTUS = re.compile(r"\b(?:dan|sedangkan|namun|tetapi|sementara)\b|[,;]", re.IGNORECASE)
_BANDING = re.compile(
    r"\s*[,(]?\s*(?:jika\s+|bila\s+|apabila\s+)?\b(?:di\s?banding(?:kan)?|terhadap|dari(?=\s+(?:target|tahun))|daripada)\b\s*(?:dengan\s+)?(?P<apa>.*)$",
    re.IGNORECASE,
)
#: Words that a cell or remark may hold alone, with the sign of what is compared.
_TANDA = {
    "naik": 1,
    "meningkat": 1,
    "mengalami kenaikan": 1,
    "mengalami peningkatan": 1,
    "lebih tinggi": 1,
    "lebih besar": 1,
    "di atas": 1,
    "turun": -1,
    "menurun": -1,
    "mengalami penurunan": -1,
    "lebih rendah": -1,
    "lebih kecil": -1,
    "di bawah": -1,
    "tetap": 0,
    "sama": 0,
}
_EKOR_TANDA = re.compile(
    r"\s+(?:target|nasional|provinsi|rata-rata\s+nasional|standar(?:\s+nasional)?|capaian\s+nasional)$", re.IGNORECASE
)


# --- sentences ---


def periksa_kalimat(peta: Peta) -> _Temuan:
    """Find sentences whose words say the contrary of the two numbers that they compare."""
    for tabel in peta.isi.tabel:
        for sel in (s for baris in tabel.baris for s in baris.sel):
            for teks in dict.fromkeys((sel.teks, sel.isi.baris)):
                if len(teks) > 40 and (temu := _salah_kalimat(teks)):
                    ucap, pesan = temu
                    # Whether a target is reached, the direction of the indicator says too.
                    tingkat = Tingkat.PERINGATAN if _TUJUAN.search(ucap) else None
                    if tingkat and penyebut(peta).sebut(teks):
                        # Of a thing of the tables, its capaian says it.
                        continue
                    yield sel, Dugaan(sel.tempat, ucap, "", f"{pesan}.", tingkat, (sel.nomor,))


def _salah_kalimat(teks: str) -> tuple[str, str] | None:
    polos = _TERBILANG.sub(lambda temu: " " * len(temu[0]), samarkan(teks))
    for pola in (_DARI_MENJADI, _LEBIH, _MENJADI):
        for temu in pola.finditer(polos):
            if (pesan := _banding_dua(temu)) and not _selisih_saja(polos[: temu.start()], temu):
                return re.sub(r"\s+", " ", teks[temu.start() : temu.end()]), pesan
    return None


def _selisih_saja(sebelum: str, temu: re.Match[str]) -> bool:
    """Tell whether the first number is by how much one before it differs: "8.405, 589 lebih banyak daripada 7.816".

    Where it does not make the difference it still is one beside two numbers of one size, which are judged elsewhere.
    """
    beda, akhir = _baca(temu["awal"]), _baca(temu["akhir"])
    semua = [baca.nilai for satu in re.findall(_ANGKA, sebelum) if (baca := _baca(satu))]
    if beda is None or akhir is None:
        return False
    return any(
        abs(satu - akhir.nilai) == beda.nilai or 2 * max(beda.nilai, abs(satu - akhir.nilai)) < min(satu, akhir.nilai)
        for satu in semua
    )


_LEWAT = re.compile(r"mel(?:ampaui|ebihi)", re.IGNORECASE)
#: Words of how a thing moved, which say nothing of how it should.
_GERAK = frozenset("turun menurun penurunan berkurang naik meningkat".split())


def _banding_dua(temu: re.Match[str]) -> str:
    """Say what is wrong with a comparison of two numbers of one kind, "" where nothing is."""
    awal, akhir = _baca(temu["awal"]), _baca(temu["akhir"])
    if awal is None or akhir is None or not _sejenis(temu["awal"], temu["akhir"], awal, akhir):
        return ""
    arah = temu["arah"]
    if _LEWAT.match(arah) and menurun_pasti(k for k in kata(temu.string) if k not in _GERAK):
        # What should fall goes beyond its target below it.
        return ""
    if "lanjut" in temu.re.groupindex:
        if (
            _DICACAH.match(temu["antara"])
            # "lebih rendah 0,03 persen": by how much.
            or (arah.casefold().startswith("lebih") and not temu["lanjut"].strip())
            or _SELISIH.search(temu["lanjut"])
            or _PUTUS.search(_LANJUT.sub("", temu["antara"].strip(" ,")))
        ):
            return ""
        if "sebesar" in temu["lanjut"] and min(awal.nilai, akhir.nilai) * 2 < max(awal.nilai, akhir.nilai):
            # Less than half of the other: by how much, not of what.
            return ""
        beda = awal.nilai - akhir.nilai
    else:
        beda = akhir.nilai - awal.nilai
    if beda * sebut_arah(arah) < 0:
        return f"Tertulis “{arah}”, padahal {temu['awal'].strip()} dan {temu['akhir'].strip()} menunjukkan sebaliknya"
    return ""


def _baca(teks: str) -> Cetakan | None:
    persen = "%" in teks or "persen" in teks.casefold()
    angka = baca_cetakan(re.sub(r"persen", "%", teks, flags=re.IGNORECASE), ribuan=not persen)
    # What a comma parts, it parts in both numbers that a sentence compares.
    return replace(angka, lain=None) if angka and angka.tanda == "," else angka


def _sejenis(satu: str, lain: str, awal: Cetakan, akhir: Cetakan) -> bool:
    """Say whether two numbers of a sentence can be of one quantity: both per cent, both money, or both plain and near."""
    tanda = [("%" in t or "persen" in t.casefold(), t.strip().casefold().startswith("rp")) for t in (satu, lain)]
    if tanda[0] != tanda[1]:
        return False
    kecil, besar = sorted((abs(awal.nilai), abs(akhir.nilai)))
    return awal.lain is None and akhir.lain is None and besar <= max(kecil, Decimal(1)) * 20


# --- words that stand alone ---


@dataclass(frozen=True)
class _Banding:
    """Two statements that words compare: the sign of the first less the second must be the words'."""

    satu: Butir
    lain: Butir

    @property
    def tanda(self) -> int:
        """The sign of the difference, 0 where both can stand for one value."""
        if self.satu.setuju(self.lain):
            return 0
        a, b = self.satu.sel.angka, self.lain.sel.angka
        assert a is not None
        assert b is not None
        return (a.nilai > b.nilai) - (a.nilai < b.nilai)


def periksa_kata_banding(peta: Peta) -> _Temuan:
    """Find words such as "meningkat" or "di atas" in cells that the numbers of their thing contradict."""
    menurut: dict[int, dict[tuple[Besaran, int, tuple[str, ...]], Butir]] = {}
    for butir in peta.butir:
        menurut.setdefault(id(butir.baris), {})[butir.kunci[1], butir.kunci[2], butir.kunci[3]] = butir
    for tabel in peta.isi.tabel:
        for baris in tabel.baris:
            for sel in baris.sel:
                if (tanda := _tanda(sel.teks)) is not None and (b := _pasangan(peta, tabel, baris, sel, menurut)):
                    yield from _nilai(sel, tanda, b)


def _tanda(teks: str) -> int | None:
    isi = " ".join(re.findall(r"[a-z-]+", _EKOR_TANDA.sub("", teks.strip(" .").casefold())))
    return _TANDA.get(re.sub(r"diatas", "di atas", re.sub(r"dibawah", "di bawah", isi)))


def _nilai(sel: Sel, tanda: int, banding: _Banding) -> _Temuan:
    benar = banding.tanda
    # A remark on a capaian may speak of how well it went: "meningkat" of what should fall is no contradiction.
    if benar == tanda or (benar == 0 and tanda) or (tanda and menurun_pasti(banding.satu.baris.kata)):
        return
    harap = {1: "meningkat", -1: "menurun", 0: "tetap"}[benar]
    a, b = banding.satu.sel, banding.lain.sel
    if banding.satu.kunci[2] == banding.lain.kunci[2]:
        harap = {1: "lebih tinggi", -1: "lebih rendah", 0: "sama"}[benar]
    pesan = f"{a.isi.kolom} {a.teks} dan {b.isi.kolom} {b.teks} berarti {harap}, tetapi tercetak {sel.teks}"
    yakin = banding.satu.pasti and banding.lain.pasti
    yield sel, duga(sel, harap, pesan, a, b, tingkat=None if yakin else Tingkat.PERINGATAN)


def _pasangan(
    peta: Peta,
    tabel: TabelPublikasi,
    baris: BarisPublikasi,
    sel: Sel,
    menurut: dict[int, dict[tuple[Besaran, int, tuple[str, ...]], Butir]],
) -> _Banding | None:
    """Return what words in a cell compare: what label or heading names, else the last two years of its row."""
    if tabel.prosa:
        return _dari_label(peta, sel)
    milik = menurut.get(id(baris), {})
    judul = set(kata(f"{sel.kolom} {sel.teks}"))
    kini = peta.isi.tahun
    for besaran in (Besaran.REALISASI, Besaran.CAPAIAN):
        satu = milik.get((besaran, kini, ()))
        if satu is None:
            continue
        if wilayah := judul & {"nasional", "provinsi"}:
            lain = [b for (_, _, imbuhan), b in milik.items() if wilayah & set(imbuhan)]
            return _Banding(satu, lain[0]) if len(lain) == 1 else None
        if "target" in judul:
            lawan = milik.get((Besaran.TARGET, kini, ()))
            return _Banding(satu, lawan) if lawan and besaran is Besaran.REALISASI else None
        tahun = [thn for (apa, thn, imbuhan) in milik if apa is besaran and thn < kini and not imbuhan]
        if tahun and _hanya_naik_turun(sel.teks):
            return _Banding(satu, milik[besaran, max(tahun), ()])
    return None


def _hanya_naik_turun(teks: str) -> bool:
    return bool(re.search(rf"{UBAH}|tetap", teks, re.IGNORECASE))


def _dari_label(peta: Peta, sel: Sel) -> _Banding | None:
    """Return what the label of running text compares: "realisasi X tahun 2023 dibandingkan tahun 2022"."""
    temu = _BANDING.search(sel.isi.baris)
    if temu is None:
        return None
    kini = _tahun(sel.isi.baris[: temu.start()]) or peta.isi.tahun
    nama = kata(re.sub(r"\b(?:pada\s+)?(?:tahun\s+)?20\d\d\b", "", sel.isi.baris[: temu.start()]))
    besaran = next((b for b in (Besaran.REALISASI, Besaran.CAPAIAN) if b.value in nama), Besaran.REALISASI)
    inti = tuple(k for k in nama if k not in ("realisasi", "capaian", "target", "kinerja"))
    calon = {b.kunci[0] for b in peta.butir if b.kunci[0][0] in ("teks", "indikator") and b.baris.kata == inti}
    if len(calon) != 1:
        return None
    kunci = calon.pop()
    apa = temu["apa"].casefold()
    lawan = Besaran.TARGET if "target" in apa else besaran
    tahun = kini if lawan is Besaran.TARGET else _tahun(apa) or kini - 1
    satu, lain = (_satu(peta, kunci, b, t) for b, t in ((besaran, kini), (lawan, tahun)))
    return _Banding(satu, lain) if satu and lain else None


def _satu(peta: Peta, kunci: tuple[str, ...], besaran: Besaran, tahun: int) -> Butir | None:
    """Return the statement of a thing where all places agree on it."""
    milik = [b for b in peta.menurut.get((kunci, besaran, ()), ()) if b.kunci[2] == tahun]
    return milik[0] if milik and all(milik[0].setuju(b) for b in milik) else None


def _tahun(teks: str) -> int | None:
    temu = TAHUN.search(teks)
    return int(temu[0]) if temu else None
