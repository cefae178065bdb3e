"""Values, differences and shares that a sentence gives of the thing that it, or the heading above it, names.

A number of a sentence is held against the tables where the words right before it say which quantity it is, and nothing that
the tables print of the thing, nor the other numbers of the sentence, explains it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.arah_nama import menurun_pasti
from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH, UBAH
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan, sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.publikasi.tuturan.pokok_bagian import Hal, Ucapan, baca_ucapan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nilai_pokok"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS, _LEBIH, _BERDUA = Decimal(100), Decimal("0.01"), 2
#: Words that may stand between the word for a quantity and its number.
_SELA = (
    r"(?:\s+(?:ini|itu|tersebut|indikator|kinerja|nya|tahun\s+20\d\d|pada|untuk|di|adalah|ialah|yaitu|yakni|sebesar|sebanyak|senilai|mencapai|"
    r"tercatat|berada|ditetapkan|dalam|perjanjian|menjadi|hanya|baru|telah|sudah|juga|yang|angka|nilai))*\s*:?\s*$"
)
_TARGET = re.compile(rf"\b(?:target(?:nya)?|ditargetkan|diperjanjikan){_SELA}", re.IGNORECASE)
_NYATA = re.compile(rf"\b(?:realisasi(?:nya)?|terealisasi(?:kan)?|direalisasikan){_SELA}", re.IGNORECASE)
_CAPAIAN = re.compile(rf"\b(?:(?:tingkat\s+)?(?:pen)?capaian(?:nya)?(?:\s+kinerja(?:nya)?)?){_SELA}", re.IGNORECASE)
#: "Terhadap target akhir Renstra 66,00, capaiannya ..."; "capaian terhadap target 40,00 persen adalah ...".
_CAPAIAN_TERHADAP = re.compile(
    r"\b(?:terhadap|dari|dengan)\s+target\b[^\d,;]*(?:20\d\d[^\d,;]*)?(?P<target>\d[\d.]*(?:,\d+)?)\s*(?:%|persen|[a-z]+)?\s*"
    r"(?:(?:,\s*)?(?:maka\s+)?(?:tingkat\s+)?(?:pen)?capaian(?:nya)?\b[^\d,;]*|(?:adalah|ialah|sebesar|mencapai|yaitu|yakni)\s*)$",
    re.IGNORECASE,
)
#: What belongs to another plan or another part of the year than the report measures.
_LAIN = re.compile(
    r"\b(?:nasional|provinsi|regional|triwulan|semester|bulan\w*|tw|masing-masing|setiap|tiap|antara(?!\s+lain)|rentang|program|kegiatan|anggaran|pagu|"
    r"standar|minimal|maksimal|revisi|semula|perubahan|proyeksi|mendatang|tahun\s+depan|berikutnya|akan)\b",
    re.IGNORECASE,
)
_AKHIR = re.compile(
    r"\btarget\s+(?:pada\s+)?(?:tahun\s+)?(?:akhir|jangka\s+menengah|renstra|rpjmd)\b|\bakhir\s+(?:periode\s+)?(?:renstra|rpjmd)\b",
    re.IGNORECASE,
)
_RENCANA = re.compile(r"\b(?:akhir|renstra|rpjmd|jangka\s+menengah|periode)\b", re.IGNORECASE)
_DARI_TARGET = re.compile(
    r"\s*(?:dari|terhadap)\s+(?P<apa>target\b[^,;.]{0,60})",
    re.IGNORECASE,
)
#: What stands before a number of another year that is no realisasi, and before the share of a last target.
_BUKAN_NYATA = re.compile(r"\b(?:target|ditarget|capaian|direncana)", re.IGNORECASE)
_TERHADAP_AKHIR = re.compile(
    r"\b(?:terhadap|dari|dengan)\s+target\s+(?:akhir\s+)?(?:pada\s+akhir\s+)?(?:periode\s+)?(?:renstra|rpjmd|akhir)\b",
    re.IGNORECASE,
)
_SELAMA = re.compile(
    r"\b(?:selama|sepanjang|dalam|sampai\s+akhir)\s+(?:masa\s+|periode\s+)?(?:renstra|rpjmd|rpd)\b", re.IGNORECASE
)
#: By how much: the word right before the number, or right behind it.
_BEDA = re.compile(
    rf"\b(?P<arah>{UBAH}|{LEBIH}|lebih|kurang|kekurangan(?:nya)?|kelebihan(?:nya)?|selisih(?:nya)?)(?:nya)?(?:\s+(?:sebesar|sebanyak|sejumlah|sekitar|adalah|mencapai|hingga|hanya))*\s*$",
    re.IGNORECASE,
)
_BEDA_BELAKANG = re.compile(rf"\s*(?:[a-z]+\s+){{0,2}}?(?P<arah>{LEBIH}|di\s*atas|di\s*bawah)\b", re.IGNORECASE)
#: The difference of the realisasi from the target, by its own name.
_KURANG_TARGET = re.compile(
    r"\b(?:kekurangan|kelebihan|selisih)\w*\s+(?:dari|terhadap|dengan|realisasi\s+(?:dari|terhadap|dengan))\s+target\s+(?:(?:adalah|sebesar|sebanyak|mencapai|yaitu|yakni)\s+)*$",
    re.IGNORECASE,
)
_TARGET_TAHUN = re.compile(r"\btarget\s+(?:pada\s+)?tahun\s+(?P<tahun>20\d\d)\b", re.IGNORECASE)
_NOMINA = re.compile(r"^\W*(?:ke|pe)\w+an(?:nya)?\b", re.IGNORECASE)
_KE_TARGET = re.compile(
    r"^[^,;]*?\b(?:dari(?:pada)?|di\s*atas|di\s*bawah|terhadap|di\s?banding\w*(?:\s+dengan)?|melampaui|melebihi)\s+(?:nilai\s+|angka\s+)?target\b",
    re.IGNORECASE,
)
_KE_TAHUN = re.compile(
    r"\btahun\s+(?:sebelumnya|lalu)\b|\b(?:di\s?banding\w*|di\s?sanding\w*|dari(?:pada)?|terhadap|sejak)\s+(?:dengan\s+)?(?:[a-z]+\s+){0,3}?(?:pada\s+)?tahun\s+(?P<tahun>20\d\d)\b",
    re.IGNORECASE,
)
#: What a number was in a year before: the year right before or behind it.
_DULU = re.compile(
    r"\btahun\s+(?P<tahun>20\d\d)\s+(?:yang\s+)?(?:(?:hanya|baru|masih|tercatat|sebesar|sebanyak|mencapai|memerlukan|adalah|berada|pada|angka)\s+)*$",
    re.IGNORECASE,
)
_DULU_BELAKANG = re.compile(
    r"\s*(?:%|persen|[a-z]+|per\s+mil)?\s*(?:,\s*)?(?:pada|di|untuk|dalam)\s+tahun\s+(?P<tahun>20\d\d)\b", re.IGNORECASE
)
_RERATA = re.compile(
    r"\brata\s*-\s*rata\b.*\b(?P<n>\d|dua|tiga|empat|lima|enam)\s+tahun\b|\brata\s*-\s*rata\b.*\btahun\s+(?P<awal>20\d\d)\s*(?:-|–|sampai(?:\s+dengan)?|hingga|s\.?d\.?)\s*(?:tahun\s+)?(?P<akhir>20\d\d)",
    re.IGNORECASE,
)


#: Words by which something is said to be so much, and digits of which one wrong by chance gives no other number.
_DIPEROLEH = re.compile(
    r"\b(?:memperoleh|meraih|mendapat\w*|mencapai|tercatat|terealisasi|realisasi\w*|sebesar|sebanyak|menjadi|adalah|nilai|berhasil)\b[^\d,;]*$",
    re.IGNORECASE,
)
_PANJANG = 3


@dataclass(frozen=True)
class _Harap:
    """What a number should be: the value, what it follows from, in words, and the cells that say so."""

    nilai: Decimal
    sebab: str
    lawan: tuple[Sel, ...]
    desimal: int


def periksa_nilai_pokok(peta: Peta) -> _Temuan:
    """Find numbers that their sentence calls target, realisasi, capaian, change or share of a thing, and the tables give another."""
    # What the numbers of a sentence give for each other is judged already.
    sudah = {(sel.nomor, sel.angka.nilai) for sel in adili(peta).harap if sel.angka}
    for satu in baca_ucapan(peta):
        if satu.hal and (temu := _salah(satu, satu.hal) or _selip_judul(peta, satu, satu.hal)):
            angka, harap = temu
            if (satu.sel.nomor, angka.nilai) in sudah:
                continue
            pesan = f"Tertulis {angka.teks}, padahal {harap.sebab}"
            if harap.nilai not in {s.angka.nilai for s in harap.lawan if s.angka}:
                pesan += f", yaitu {cetak_desimal(harap.nilai, harap.desimal)}"
            dugaan = duga(satu.sel, "", pesan, *harap.lawan, tingkat=Tingkat.PERINGATAN)
            yield satu.sel, replace(dugaan, tercetak=angka.teks)


def _selip_judul(peta: Peta, ucap: Ucapan, hal: Hal) -> tuple[Bilangan, _Harap] | None:
    """Return the only number of a sentence, one slip from what the tables print of its thing, whatever it is called."""
    semua = [b for b in bilangan_kalimat(ucap.teks, bertitik=peta.isi.bertitik) if b.jenis != "rp"]
    if len(semua) != 1 or len(angka_cetak(semua[0].nilai, semua[0].angka)) < _PANJANG:
        return None
    satu, lain = semua[0], {int(t) for t in TAHUN.findall(ucap.teks)} - {peta.isi.tahun}
    if (
        lain
        or _LAIN.search(_polos(ucap))
        or not _DIPEROLEH.search(satu.depan)
        or satu.nilai in tercetak_tabel(peta.isi)
    ):
        return None
    calon = (_tercetak(hal, b, peta.isi.tahun) for b in (Besaran.REALISASI, Besaran.TARGET))
    harap = [h for h in calon if h and terselip(h.nilai, satu)]
    return (satu, harap[0]) if len({h.nilai for h in harap}) == 1 and not _terjelaskan(satu, hal, semua) else None


def _salah(ucap: Ucapan, hal: Hal) -> tuple[Bilangan, _Harap] | None:
    semua = [b for b in bilangan_kalimat(ucap.teks, bertitik=hal.peta.isi.bertitik) if b.jenis != "rp"]
    if not semua or _LAIN.search(_polos(ucap)):
        return None
    for satu in semua:
        if _bernama_lain(ucap, hal, satu):
            continue
        harap = _harap(ucap, hal, satu, semua)
        if harap is None or _sesuai(satu, harap) or not (mirip(harap.nilai, satu.nilai) or terselip(harap.nilai, satu)):
            continue
        if _bertentangan(satu, harap, semua) or not _terjelaskan(satu, hal, semua):
            return satu, harap
    return None


def _bernama_lain(ucap: Ucapan, hal: Hal, satu: Bilangan) -> bool:
    """Say whether another thing is named right before a number, by however short a name."""
    awal = satu.mulai - len(satu.depan)
    return any(s.kunci != hal.kunci and awal <= s.mulai < satu.mulai for s in ucap.sebut)


def _polos(ucap: Ucapan) -> str:
    """Return a sentence without the names of things."""
    teks = ucap.teks
    for satu in reversed(ucap.sebut):
        teks = teks[: satu.mulai] + " " + teks[satu.akhir :]
    return teks


def _harap(ucap: Ucapan, hal: Hal, satu: Bilangan, semua: Sequence[Bilangan]) -> _Harap | None:
    """Return what a number should be by the words around it, None where they do not say which quantity it is."""
    teks, kini = ucap.teks, hal.peta.isi.tahun
    bernama = any(pola.search(satu.depan) for pola in (_TARGET, _NYATA, _CAPAIAN))
    if _KURANG_TARGET.search(satu.depan):
        return _selisih(hal.butir(Besaran.REALISASI, kini), hal.butir(Besaran.TARGET, kini))
    beda = _BEDA.search(satu.depan) or (None if bernama else _BEDA_BELAKANG.match(teks, satu.akhir))
    if beda:
        return _harap_beda(ucap, hal, satu, beda, semua)
    if satu.jenis == "%" and (temu := _CAPAIAN_TERHADAP.search(teks[: satu.mulai])):
        return _harap_terhadap(hal, temu["target"])
    if satu.jenis == "%" and _TERHADAP_AKHIR.search(teks[: satu.mulai]):
        return _harap_bagian(ucap, hal, satu, "renstra")
    if _RERATA.search(teks[: satu.mulai]):
        return _harap_rerata(hal, teks[: satu.mulai])
    if temu := _DARI_TARGET.match(teks, satu.akhir):
        return _harap_bagian(ucap, hal, satu, temu["apa"])
    tahun = _DULU.search(satu.depan) or _DULU_BELAKANG.match(teks, satu.akhir)
    if tahun and int(tahun["tahun"]) < kini and not _BUKAN_NYATA.search(teks[: satu.mulai]):
        return _tercetak(hal, Besaran.REALISASI, int(tahun["tahun"]))
    return _harap_nilai(ucap, hal, satu)


def _harap_nilai(ucap: Ucapan, hal: Hal, satu: Bilangan) -> _Harap | None:
    """Return the target, realisasi or capaian of the report's year that the words right before a number name.

    The year that was named last holds until another one is named, over the end of a sentence too.
    """
    kini = hal.peta.isi.tahun
    # A year that something is compared with is not the one that is spoken of.
    sebut = TAHUN.findall(ucap.teks[: satu.mulai]) or TAHUN.findall(_KE_TAHUN.sub(" ", ucap.lalu))
    if (sebut and int(sebut[-1]) != kini) or _RENCANA.search(satu.depan):
        return None
    if _TARGET.search(satu.depan):
        return _tercetak(hal, Besaran.TARGET, kini)
    if _NYATA.search(satu.depan):
        return _tercetak(hal, Besaran.REALISASI, kini)
    return _tercetak(hal, Besaran.CAPAIAN, kini) if satu.jenis == "%" and _CAPAIAN.search(satu.depan) else None


def _harap_terhadap(hal: Hal, target: str) -> _Harap | None:
    """Return the capaian against a target that the sentence itself gives: that of the year, or of the end of the plan."""
    lawan = baca_cetakan(target, ribuan=False)
    nyata, kini = hal.butir(Besaran.REALISASI, hal.peta.isi.tahun), hal.butir(Besaran.TARGET, hal.peta.isi.tahun)
    if lawan is None or nyata is None or nyata.sel.angka is None or lawan.nilai <= 0:
        return None
    if kini and kini.sel.angka and sama(kini.sel.angka, lawan):
        return _tercetak(hal, Besaran.CAPAIAN, hal.peta.isi.tahun)
    if menurun_pasti(nyata.baris.kata):
        return None
    nilai = nyata.sel.angka.nilai / lawan.nilai * _SERATUS
    sebab = f"{nyata.sel.teks} pada {nyata.tabel.nama} dari target {target} adalah {cetak_desimal(nilai, 2)} persen"
    return _Harap(nilai.quantize(Decimal("0.01")), sebab, (nyata.sel,), 2)


def _tercetak(hal: Hal, besaran: Besaran, tahun: int) -> _Harap | None:
    butir = hal.butir(besaran, tahun)
    if butir is None or butir.sel.angka is None:
        return None
    sel = butir.sel
    sebab = f"{besaran.value} {butir.baris.nama} tahun {tahun} pada {butir.tabel.nama} adalah {sel.teks}"
    return _Harap(butir.sel.angka.nilai, sebab, (sel,), butir.sel.angka.desimal)


def _harap_beda(
    ucap: Ucapan, hal: Hal, satu: Bilangan, beda: re.Match[str], semua: Sequence[Bilangan]
) -> _Harap | None:
    """Return the difference that a sentence means: from the target, from the target of the last year, or from a year before."""
    teks, kini = ucap.teks, hal.peta.isi.tahun
    belakang = teks[satu.akhir :]
    if _SELAMA.search(belakang):
        return _selisih(hal.akhir, hal.awal)
    nyata = hal.butir(Besaran.REALISASI, kini)
    if _ke_akhir(ucap, hal, satu, beda, semua):
        return _selisih(nyata, hal.akhir)
    if _KE_TARGET.match(belakang):
        return None if _RENCANA.search(belakang) else _selisih(nyata, hal.butir(Besaran.TARGET, kini))
    return None if re.search(r"\btarget\b", _polos(ucap), re.IGNORECASE) else _antartahun(ucap, hal, nyata)


def _ke_akhir(ucap: Ucapan, hal: Hal, satu: Bilangan, beda: re.Match[str], semua: Sequence[Bilangan]) -> bool:
    """Say whether a difference is meant from the target of the last year that is planned."""
    if _AKHIR.search(ucap.teks[satu.akhir :]):
        return True
    rencana = _TARGET_TAHUN.search(ucap.teks[: satu.mulai])
    if hal.akhir and rencana and int(rencana["tahun"]) == hal.akhir.kunci[2]:
        return True
    sendiri = beda["arah"].casefold().startswith("kekurangan") and len(semua) == 1
    return sendiri and _AKHIR.search(ucap.lalu) is not None


def _antartahun(ucap: Ucapan, hal: Hal, nyata: Butir | None) -> _Harap | None:
    """Return the difference of what was reached in two years: those that the sentence names, or the one before it."""
    teks, kini = ucap.teks, hal.peta.isi.tahun
    tahun = sorted({int(t) for t in TAHUN.findall(teks)})
    if any(t > kini for t in tahun):
        return None
    if len(tahun) == _BERDUA:
        return _selisih(hal.butir(Besaran.REALISASI, tahun[1]), hal.butir(Besaran.REALISASI, tahun[0]))
    dulu = {int(t) for t in TAHUN.findall(ucap.lalu)} if not tahun else set()
    if len(dulu) == _BERDUA and max(dulu) == kini and _NOMINA.match(teks):
        # "Penurunannya 0,63": from the one year to the other that the sentence before names.
        return _selisih(nyata, hal.butir(Besaran.REALISASI, min(dulu)))
    temu = _KE_TAHUN.search(teks)
    if temu is None:
        return None
    lama = int(temu["tahun"] or kini - 1)
    return _selisih(nyata, hal.butir(Besaran.REALISASI, lama)) if lama < kini else None


def _selisih(satu: Butir | None, lain: Butir | None) -> _Harap | None:
    if satu is None or lain is None or satu.sel.angka is None or lain.sel.angka is None or satu.sel is lain.sel:
        return None
    nilai = abs(satu.sel.angka.nilai - lain.sel.angka.nilai)
    sebab = f"selisih {lain.sel.teks} pada {lain.tabel.nama} dan {satu.sel.teks} pada {satu.tabel.nama}"
    return _Harap(nilai, sebab, (satu.sel, lain.sel), max(satu.sel.angka.desimal, lain.sel.angka.desimal))


def _harap_bagian(ucap: Ucapan, hal: Hal, satu: Bilangan, apa: str) -> _Harap | None:
    """Return the share that the realisasi is of the target of the last year: "95,62 persen dari target akhir"."""
    akhir, nyata = hal.akhir, hal.butir(Besaran.REALISASI, hal.peta.isi.tahun)
    menunjuk = re.match(r"target\s+(?:tersebut|itu|ini)\b", apa, re.IGNORECASE) and _AKHIR.search(ucap.lalu)
    if satu.jenis != "%" or not (_RENCANA.search(apa) or menunjuk) or akhir is None or nyata is None:
        return None
    a, n = akhir.sel.angka, nyata.sel.angka
    if a is None or n is None or not a.nilai or menurun_pasti(nyata.baris.kata):
        return None
    sebab = f"{nyata.sel.teks} dari {akhir.sel.teks} pada {akhir.tabel.nama} adalah {cetak_desimal(n.nilai / a.nilai * _SERATUS, 2)} persen"
    return _Harap((n.nilai / a.nilai * _SERATUS).quantize(Decimal("0.01")), sebab, (nyata.sel, akhir.sel), 2)


def _harap_rerata(hal: Hal, depan: str) -> _Harap | None:
    """Return the mean of what was reached over so many years, or from one year to another."""
    temu = _RERATA.search(depan)
    if temu is None:
        return None
    if temu["n"]:
        banyak = int(temu["n"]) if temu["n"].isdigit() else baca_terbilang(temu["n"]) or 0
        tahun = hal.tahun[-banyak:]
    else:
        tahun = tuple(t for t in hal.tahun if int(temu["awal"]) <= t <= int(temu["akhir"]))
        banyak = int(temu["akhir"]) - int(temu["awal"]) + 1
    butir = [b for t in tahun if (b := hal.butir(Besaran.REALISASI, t))]
    nilai = [b.sel.angka.nilai for b in butir if b.sel.angka]
    if len(nilai) != banyak or banyak < _BERDUA:
        return None
    desimal = max(b.sel.angka.desimal for b in butir if b.sel.angka)
    sebab = f"rata-rata {', '.join(b.sel.teks for b in butir)} pada {butir[-1].tabel.nama}"
    return _Harap(sum(nilai, Decimal(0)) / banyak, sebab, tuple(b.sel for b in butir), max(desimal, 2))


def _sesuai(satu: Bilangan, harap: _Harap) -> bool:
    """Say whether a number is what it should be, rounded or cut at any digit."""
    bulat = satu.angka.terbulat or harap.desimal or harap.nilai % 1
    return abs(satu.nilai - harap.nilai) <= (max(satu.angka.langkah, _LEBIH) if bulat else 0)


def _bertentangan(satu: Bilangan, harap: _Harap, semua: Sequence[Bilangan]) -> bool:
    """Say whether the only number of a sentence is called the capaian and the tables print another one: no other formula excuses it."""
    tercetak = len(harap.lawan) == 1 and harap.lawan[0].besaran is Besaran.CAPAIAN
    return tercetak and len(semua) == 1 and _CAPAIAN.search(satu.depan) is not None


def _terjelaskan(satu: Bilangan, hal: Hal, semua: Sequence[Bilangan]) -> bool:
    """Say whether a number is another value of the thing, or follows from two of them or from the other numbers of the sentence."""
    lain = [b.angka for b in semua if b is not satu]
    sendiri = not any(sama(a, satu.angka, longgar=True) for a in lain)
    if sendiri and any(sama(a, satu.angka, longgar=True) for a in _milik(hal)):
        return True
    # What was reached, in per cent of what was aimed at, is not taken apart into both again.
    milik = [m for m in _menurut(hal) if m[0] is not Besaran.CAPAIAN]
    pasang = [(a.nilai, b.nilai) for a, b in combinations(lain, 2)]
    pasang += [(a[2], b.nilai) for a in milik for b in lain]
    pasang += [(a[2], b[2]) for a, b in combinations(milik, 2) if _sebanding(a, b)]
    lebar = satu.angka.langkah
    if any(abs(abs(a - b) - satu.nilai) < lebar for a, b in pasang):
        return True
    return satu.jenis == "%" and any(abs(n - satu.nilai) <= lebar for a, b in pasang for n in _nisbah(a, b))


def _milik(hal: Hal) -> list[Cetakan]:
    """Return all numbers that the tables print of a thing, but money."""
    semua = penyebut(hal.peta).sel.get(hal.kunci, ())
    return [s.angka for _, _, s in semua if s.angka and s.besaran not in UANG]


def _nisbah(satu: Decimal, lain: Decimal) -> Iterator[Decimal]:
    """Yield the percentages that two numbers can be of each other: share, growth, and what should fall."""
    for a, b in ((satu, lain), (lain, satu)):
        if b:
            yield from (a / b * _SERATUS, abs(a - b) / b * _SERATUS, (2 * b - a) / b * _SERATUS)


def _menurut(hal: Hal) -> list[tuple[Besaran, int, Decimal]]:
    """Return what the tables print of a thing, by quantity and year."""
    return [
        (besaran, b.kunci[2], b.sel.angka.nilai)
        for besaran in (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN)
        for b in hal.peta.menurut.get((hal.kunci, besaran, ()), ())
        if not b.tabel.prosa and b.sel.angka
    ]


def _sebanding(satu: tuple[Besaran, int, Decimal], lain: tuple[Besaran, int, Decimal]) -> bool:
    """Say whether a difference of two values means anything: of what was reached in two years, or of one year."""
    return satu[1] == lain[1] or satu[0] is lain[0] is Besaran.REALISASI
