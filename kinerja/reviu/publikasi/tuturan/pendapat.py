"""What is said of an indicator: target reached or missed, more or less than last year, by how much, from year to year.

A sentence is read clause by clause: what a clause says holds of each thing that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.reviu.publikasi.bacaan.arah_nama import menurun_pasti
from kinerja.reviu.publikasi.bacaan.butir import Butir, Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import (
    LEBIH_CEPAT,
    LEBIH_LAMA,
    LEBIH_RENDAH,
    LEBIH_TINGGI,
    NAIK,
    TURUN,
)
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat import tahun_kalimat
from kinerja.reviu.publikasi.tuturan.pokok_bagian import baca_ucapan
from kinerja.reviu.publikasi.tuturan.sasaran_tunggal import SasaranTunggal
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_pendapat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: What is wrong: what is printed, what the tables say, the cells that say so.
_Salah = tuple[str, str, tuple[Sel, ...]]
_TIDAK = r"(?:tidak|belum|tak|kurang|gagal)\s+(?:dapat\s+|bisa\s+|berhasil\s+)?"
#: What is said of a target, with the signs that capaian minus 100 may have; the first that fits counts.
_TARGET = (
    (re.compile(rf"\b{_TIDAK}sesuai\b(?:\s+dengan)?\s+target\b", re.IGNORECASE), {-1, 1}),
    (
        re.compile(
            rf"\b{_TIDAK}(?:mencapai|memenuhi|dicapai|dipenuhi|tercapai\w*|terpenuhi)\b(?:.{{0,30}}\btarget\b)?",
            re.IGNORECASE,
        ),
        {-1},
    ),
    (re.compile(rf"\b{_TIDAK}(?:melampaui|melebihi)\b.{{0,30}}\btarget\b", re.IGNORECASE), {-1, 0}),
    (
        re.compile(
            r"\b(?:melampaui|melebihi)\b.{0,30}\btarget\b|\btarget\b.{0,40}\b(?:terlampaui|dilampaui)\b", re.IGNORECASE
        ),
        {1},
    ),
    (
        re.compile(
            r"\b(?:mencapai|memenuhi|sesuai)\b(?:\s+dengan)?\s+target\b|\btarget\b.{0,60}\b(?:tercapai|dapat\s+dicapai|terpenuhi)\b(?!\s+(?:\d|sebesar|sebanyak|hanya|baru))|"
            # "Indikator ... tercapai", without a number behind it.
            r"^\W*(?:(?:indikator|sasaran)\s+)?(?:kinerja\s+)?(?:(?:telah|sudah|dapat|berhasil)\s+)*tercapai\b(?!\s+(?:\d|sebesar|sebanyak|hanya|baru))",
            re.IGNORECASE,
        ),
        {0, 1},
    ),
)
#: "Lebih tinggi 2,08 poin dari": by how much may stand between.
_DARIPADA = (
    r"(?:(?:sebesar\s+|sebanyak\s+)?\d[\d.,]*\s*(?:%|[a-z]+)?\s+)?(?:dari(?:pada)?|di\s?banding\w*(?:\s+dengan)?)"
)
#: What is said of the numbers themselves, with the signs that realisasi minus target may have.
_LETAK = (
    (
        re.compile(
            rf"\bdi\s*bawah\s+target\b|\b(?:{LEBIH_RENDAH}|{LEBIH_CEPAT})\s+{_DARIPADA}\s+target\b", re.IGNORECASE
        ),
        {-1},
    ),
    (
        re.compile(
            rf"\bdi\s*atas\s+target\b|\b(?:{LEBIH_TINGGI}|{LEBIH_LAMA})\s+{_DARIPADA}\s+target\b", re.IGNORECASE
        ),
        {1},
    ),
)
_LEWAT = re.compile(r"^(?:melampaui|melebihi)\b", re.IGNORECASE)
_NAIK = rf"(?:{NAIK}|{LEBIH_TINGGI}|{LEBIH_LAMA}|lebih\s+baik)"
_TURUN = rf"(?:{TURUN}|{LEBIH_RENDAH}|{LEBIH_CEPAT})"
_LALU = re.compile(
    r"\btahun\s+(?:sebelumnya|lalu|kemarin)\b|\b(?:di\s?banding\w*\s+(?:dengan\s+)?|daripada\s+|lebih\s+\w+\s+dari\s+)(?:\w+\s+){0,3}tahun\s+(?P<tahun>20\d\d)\b",
    re.IGNORECASE,
)
#: From year to year, and by how much from one named year to another.
_TREN = re.compile(
    r"\bdari\s+tahun\s+ke\s+tahun\b|\b(?:setiap|tiap)\s+tahun(?:nya)?\b|\bterus(?:-menerus)?\b|\bkonsisten\b|\bsecara\s+berturut",
    re.IGNORECASE,
)
_ANTARTAHUN = re.compile(
    r"\b(?P<arah>kenaikan|peningkatan|penurunan|selisih)\b.*\b(?:dari|antara)\s+tahun\s+(?P<awal>20\d\d)\s+(?:ke|dan|sampai|hingga)\s+(?:tahun\s+)?(?P<akhir>20\d\d)",
    re.IGNORECASE,
)
#: By how much, since a year of the past or against the target.
_SELISIH = re.compile(
    rf"\b(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN})|berselisih|selisih(?:nya)?)\s+(?:sebesar\s+|sebanyak\s+|sejumlah\s+|adalah\s+)?(?=\d)",
    re.IGNORECASE,
)
_ARAH = ((re.compile(rf"\b{_NAIK}\b", re.IGNORECASE), 1), (re.compile(rf"\b{_TURUN}\b", re.IGNORECASE), -1))
_INGKAR = re.compile(
    r"\b(?:tidak|belum|bukan)\s+(?:mengalami|terjadi|ada|lebih|di\s*(?:atas|bawah)|(?:dapat|bisa|mampu|berhasil)\s+(?!mencapai|memenuhi|dicapai|dipenuhi|melampaui|melebihi))\b|\bmeskipun\b|\bwalaupun\b",
    re.IGNORECASE,
)
#: Clauses that speak of what should be, of plans, of other parts of the year or of others.
_BUKAN = re.compile(
    r"\b(?:agar|supaya|untuk|akan|harus|perlu|jika|apabila|bila|upaya|faktor|penyebab|strategi|rencana|triwulan|semester|"
    r"renstra|rpjmd|akhir|nasional|provinsi|rata-rata|program|kegiatan|anggaran|ditandai|didukung)\b",
    re.IGNORECASE,
)
#: "Untuk sasaran ...": of what a sentence speaks.
_UNTUK = re.compile(r"^\W*(?:\w{1,3}[.)]\s*)?untuk\s+(?=(?:sasaran|indikator|tujuan|misi)\b)", re.IGNORECASE)
#: What has become of a target beyond doubt, whatever is said to have been done for it.
_TEGAS = re.compile(
    r"\b(?:telah|sudah|mampu|berhasil)\s+(?:dapat\s+)?(?:melampaui|melebihi|mencapai|memenuhi)\b", re.IGNORECASE
)
_UPAYA = re.compile(r"\b(?:upaya|untuk|faktor|program|kegiatan|didukung|provinsi)\b", re.IGNORECASE)
_KLAUSA = re.compile(
    r"\s*(?:[,;]\s*)?\b(?:sedangkan|sementara(?:\s+itu)?|namun|tetapi|akan\s+tetapi)\b\s*|;\s+", re.IGNORECASE
)
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
#: A capaian that is so large is a count.
_BUKAN_PERSEN = 1_000
_PANJANG = 12


def periksa_pendapat(peta: Peta) -> _Temuan:
    """Find sentences and labels whose words on a target or on other years the tables contradict."""
    nama = penyebut(peta)
    # A sentence that names nothing is about what the one before it, or the heading, names.
    sasaran = SasaranTunggal(peta)
    hal = {(u.sel.nomor, u.teks): u.hal.kunci for u in baca_ucapan(peta) if u.hal and u.hal.dari_judul}
    for tabel in peta.isi.tabel:
        for sel, teks in _ucapan(tabel):
            awal: list[Sebut] = []
            pokok = hal.get((sel.nomor, teks))
            for bagian in _KLAUSA.split(teks):
                # A clause without a name goes on with that of the one before.
                sebut = [s for s in nama.sebut(bagian) if not s.lemah] or sasaran.sebut(bagian)
                awal = sebut or awal
                if temu := _klausa(
                    peta,
                    bagian,
                    sebut,
                    dict.fromkeys(
                        [pokok] if pokok else [s.kunci for s in sebut or awal[:1] if sebut or len(awal) == 1]
                    ),
                ):
                    tercetak, benar, lawan = temu
                    pesan = f"Tertulis “{tercetak}”, padahal {benar}"
                    yield sel, duga(sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN)
                    break


def _ucapan(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences of running text, one by one, and labels with the words that stand for their value."""
    if not tabel.prosa:
        return
    for baris in tabel.baris:
        for sel in baris.sel:
            if sel.angka is None and len(sel.teks) > _PANJANG and not baris.dari_kalimat:
                teks = sel.teks if sel.isi.kolom.casefold() == "kalimat" else f"{sel.isi.baris} {sel.teks}"
                yield from ((sel, satu) for satu in pisah_kalimat(teks))


def _klausa(peta: Peta, teks: str, sebut: Sequence[Sebut], kunci: dict[Kunci, None]) -> _Salah | None:
    polos = teks
    for milik in reversed(sebut):
        polos = polos[: milik.mulai] + " " + polos[milik.akhir :]
    if not kunci or _luar(_UNTUK.sub(" ", polos)) or _INGKAR.search(polos):
        return None
    tahun = tahun_kalimat(teks)
    angka = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    if len(tahun) < 2:
        for satu in kunci:
            if hasil := _target(peta, satu, polos, tahun[0] if tahun else peta.isi.tahun, angka, banyak=len(kunci)):
                return hasil
    if len(kunci) > 1:
        return None
    satu = next(iter(kunci))
    return (
        _antartahun(peta, satu, teks, angka)
        or _tren(peta, satu, polos)
        or _lalu(peta, satu, polos, tahun)
        or _selisih(peta, satu, polos, tahun)
    )


def _luar(teks: str) -> bool:
    """Say whether a clause speaks of what should be, or of others; of what it says became of a target it does not by a few words."""
    temu = _BUKAN.search(_UPAYA.sub(" ", teks) if _TEGAS.search(teks) else teks)
    return temu is not None


# --- the target ---


def _target(
    peta: Peta, kunci: Kunci, teks: str, tahun: int, angka: Sequence[Bilangan], *, banyak: int
) -> _Salah | None:
    target, nyata = (_nilai(peta, kunci, b, tahun) for b in (Besaran.TARGET, Besaran.REALISASI))
    if _target_lain(angka, target if banyak == 1 else None):
        return None
    letak = _ucap(_LETAK, teks) if target and nyata else None
    if letak and target and nyata:
        lain = f"target {target.sel.teks} dan realisasi {nyata.sel.teks} pada {nyata.tabel.nama}"
        return None if _tanda(nyata, target) in letak[1] else (letak[0], lain, (nyata.sel,))
    ucap, capaian = _ucap(_TARGET, teks), _nilai(peta, kunci, Besaran.CAPAIAN, tahun)
    if ucap is None or capaian is None or capaian.sel.angka is None or capaian.sel.angka.nilai >= _BUKAN_PERSEN:
        return None
    if _LEWAT.search(ucap[0]) and _lebih(nyata, target):
        return None
    # 100,00 can be a rounded 99,996, or 100,004.
    pas = nyata is not None and target is not None and nyata.setuju(target)
    lain = f"capaiannya {capaian.sel.teks} pada {capaian.tabel.nama}"
    return (ucap[0], lain, (capaian.sel,)) if _tanda_capaian(capaian.sel.angka, pas=pas).isdisjoint(ucap[1]) else None


def _tanda_capaian(angka: Cetakan, *, pas: bool) -> set[int]:
    """Return the signs that a capaian less 100 can have; ``pas`` where target and realisasi are one."""
    if angka.nilai == _SERATUS and angka.desimal and not pas:
        return {-1, 0, 1}
    return {(angka.nilai > _SERATUS) - (angka.nilai < _SERATUS)}


def _target_lain(angka: Sequence[Bilangan], target: Butir | None) -> bool:
    """Say whether a sentence gives the number of a target, and it is not that of the tables."""
    disebut = [b for b in angka if re.search(r"\btarget\b[^,;]*$", b.depan, re.IGNORECASE)]
    return bool(disebut) and (target is None or not any(_sama(b, target) for b in disebut))


def _lebih(nyata: Butir | None, target: Butir | None) -> bool:
    """Say whether a realisasi is more than its target, whatever that means for what should fall."""
    return nyata is not None and target is not None and _tanda(nyata, target) > 0


def _tanda(satu: Butir, lain: Butir) -> int:
    """Return the sign of the difference of two statements."""
    a, b = satu.sel.angka, lain.sel.angka
    assert a is not None
    assert b is not None
    return (a.nilai > b.nilai) - (a.nilai < b.nilai)


def _ucap(pola: Sequence[tuple[re.Pattern[str], set[int]]], teks: str) -> tuple[str, set[int]] | None:
    return next(((temu[0], tanda) for satu, tanda in pola if (temu := satu.search(teks))), None)


# --- other years ---


def _antartahun(peta: Peta, kunci: Kunci, teks: str, angka: Sequence[Bilangan]) -> _Salah | None:
    """Hold "kenaikan X dari tahun 2022 ke tahun 2023 adalah 0,75" against the tables."""
    temu = _ANTARTAHUN.search(teks)
    beda = [b for b in angka if temu and b.mulai >= temu.end()]
    if temu is None or len(beda) != 1:
        return None
    lama, baru = (_nilai(peta, kunci, Besaran.REALISASI, int(temu[t])) for t in ("awal", "akhir"))
    if not (lama and baru and lama.sel.angka and baru.sel.angka) or _sesuai(beda[0], lama.sel, baru.sel):
        return None
    return beda[0].teks, f"dari {lama.sel.teks} menjadi {baru.sel.teks} pada {baru.tabel.nama}", (baru.sel, lama.sel)


def _tren(peta: Peta, kunci: Kunci, teks: str) -> _Salah | None:
    """Hold what is said to rise, or fall, from year to year against the years that the tables print."""
    arah = [(isi[0], tanda) for pola, tanda in _ARAH if (isi := pola.search(teks))]
    if not _TREN.search(teks) or len(arah) != 1 or "baik" in arah[0][0]:
        return None
    besaran = _besaran(teks)
    tahun = {b.kunci[2]: b for b in peta.menurut.get((kunci, besaran, ()), ()) if not b.tabel.prosa and b.sel.tahun}
    deret = [tahun[t] for t in sorted(tahun) if t <= peta.isi.tahun]
    balik = [
        (a, b)
        for a, b in pairwise(deret)
        if a.sel.angka and b.sel.angka and (b.sel.angka.nilai - a.sel.angka.nilai) * arah[0][1] < 0 and not a.setuju(b)
    ]
    if len(deret) < 3 or not balik:
        return None
    a, b = balik[0]
    return (
        arah[0][0],
        f"{besaran.value} {a.sel.teks} pada tahun {a.kunci[2]} menjadi {b.sel.teks} pada tahun {b.kunci[2]}",
        (b.sel, a.sel),
    )


def _lalu(peta: Peta, kunci: Kunci, teks: str, tahun: tuple[int, ...]) -> _Salah | None:
    temu = _LALU.search(teks)
    arah = [(isi[0], tanda) for pola, tanda in _ARAH if (isi := pola.search(teks))]
    if temu is None or len(arah) != 1:
        return None
    dulu = int(temu["tahun"]) if temu["tahun"] else 0
    kini = next((t for t in tahun if t != dulu), peta.isi.tahun)
    besaran = _besaran(teks)
    baru, lama = (_nilai(peta, kunci, besaran, t) for t in (kini, dulu or kini - 1))
    if baru is None or lama is None or baru.setuju(lama) or not baru.sel.angka or not lama.sel.angka:
        return None
    ucap, tanda = arah[0]
    beda = (baru.sel.angka.nilai > lama.sel.angka.nilai) - (baru.sel.angka.nilai < lama.sel.angka.nilai)
    baik = "baik" in ucap or (besaran is Besaran.REALISASI and menurun_pasti(baru.baris.kata))
    if beda == tanda or baik:
        return None
    return (
        ucap,
        f"{besaran.value} {lama.sel.teks} pada tahun {lama.kunci[2]} menjadi {baru.sel.teks}",
        (baru.sel, lama.sel),
    )


def _besaran(teks: str) -> Besaran:
    return Besaran.CAPAIAN if re.search(r"\bcapaian\b", teks, re.IGNORECASE) else Besaran.REALISASI


# --- by how much ---


def _selisih(peta: Peta, kunci: Kunci, teks: str, tahun: tuple[int, ...]) -> _Salah | None:
    """Hold a difference against what the tables give for the year and the sentence for the target, or for a year before."""
    temu, baru = _SELISIH.search(teks), _nilai(peta, kunci, Besaran.REALISASI, peta.isi.tahun)
    if temu is None or baru is None or baru.sel.angka is None:
        return None
    angka = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    if any(b.mulai == temu.end() and sama(b.angka, baru.sel.angka) for b in angka):
        # What grows by what was reached is a growth itself.
        return None
    beda = next((b for b in angka if b.mulai == temu.end()), None)
    lama = _pembanding(peta, kunci, angka, beda, tahun)
    nilai = baru.sel.angka.nilai
    if beda is None or lama is None or not lama.nilai / 3 < nilai < lama.nilai * 3 or _sama(lama, baru):
        return None
    arah = 1 if temu["naik"] else -1 if temu["turun"] else 0
    if _sesuai(beda, None, baru.sel, lama=lama.nilai) and (not arah or arah * (nilai - lama.nilai) > 0):
        return None
    return f"{temu[0]}{beda.teks}", f"dari {lama.teks} menjadi {baru.sel.teks} pada {baru.tabel.nama}", (baru.sel,)


def _pembanding(
    peta: Peta, kunci: Kunci, angka: Sequence[Bilangan], beda: Bilangan | None, tahun: tuple[int, ...]
) -> Bilangan | None:
    """Return the only other number: of the year before, or the target that the tables print."""
    titik = beda is not None and beda.jenis in ("%", "poin")
    lain = [b for b in angka if b is not beda and (b.jenis != "%" or titik)]
    if len(lain) != 1 or not lain[0].nilai:
        return None
    kini = peta.isi.tahun
    target = _nilai(peta, kunci, Besaran.TARGET, kini)
    dulu = set(tahun) - {kini} == {kini - 1}
    return lain[0] if dulu or (target is not None and _sama(lain[0], target)) else None


def _sesuai(beda: Bilangan, awal: Sel | None, akhir: Sel, *, lama: Decimal = Decimal(0)) -> bool:
    """Say whether a number is the difference of two values, or the growth from the one to the other."""
    assert akhir.angka is not None
    dulu = awal.angka.nilai if awal and awal.angka else lama
    selisih = abs(akhir.angka.nilai - dulu)
    langkah = beda.angka.langkah + akhir.angka.langkah
    lebar = langkah if beda.angka.desimal or akhir.angka.desimal else Decimal(0)
    if abs(selisih - abs(beda.nilai)) <= lebar:
        return True
    return bool(dulu) and abs(selisih / dulu * _SERATUS - abs(beda.nilai)) <= beda.angka.langkah + _LEBIH


def _sama(satu: Bilangan, butir: Butir) -> bool:
    return butir.sel.angka is not None and sama(butir.sel.angka, satu.angka, longgar=True)


def _nilai(peta: Peta, kunci: Kunci, besaran: Besaran, tahun: int) -> Butir | None:
    """Return the statement of a thing where all tables agree on it."""
    semua = peta.menurut.get((kunci, besaran, ()), ())
    milik = [b for b in semua if b.kunci[2] == tahun and not b.tabel.prosa and b.sel.jenis[0] in ("", "pk")]
    return milik[0] if milik and all(milik[0].setuju(b) for b in milik) else None
