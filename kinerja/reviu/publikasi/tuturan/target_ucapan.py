"""What a sentence says of a target that it gives by its number alone: what is missing, whether it is above, whether it was reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip, tulis
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_target_ucapan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A number that is a target; of a plan of other years, or of a part of the year, it is another one.
_TARGET = re.compile(r"\btarget\b(?:nya)?[^\d,;]{0,50}$", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:renstra|rpjmd|akhir|nasional|provinsi|triwulan|semester|tahun\s+(?:lalu|sebelumnya|depan))\b|20\d\d",
    re.IGNORECASE,
)
#: By how much a target was missed or passed.
_BEDA = re.compile(r"\b(?:selisih\w*|kurang|kekurangan\w*|terpaut)\b[^\d,;]{0,20}$", re.IGNORECASE)
#: How what was reached stands to the target, and what is said of the target in the end.
_LEBIH = re.compile(
    r"\b(?:lebih\s+(?:tinggi|besar|banyak)\s+dari(?:pada)?|di\s?atas|melebihi|melampaui)\s+target\b", re.IGNORECASE
)
_KURANG = re.compile(r"\b(?:lebih\s+(?:rendah|kecil|sedikit)\s+dari(?:pada)?|di\s?bawah)\s+target\b", re.IGNORECASE)
_LUPUT = re.compile(
    r"\b(?:belum|tidak)\s+(?:dapat\s+)?(?:tercapai|terpenuhi|(?:mencapai|memenuhi)\s+target)\b", re.IGNORECASE
)
_CAPAI = re.compile(
    r"\b(?:(?:tercapai|terpenuhi)(?!\s+(?:sebesar\s+|sebanyak\s+)?\d)|(?:telah|sudah|berhasil)\s+(?:mencapai|memenuhi)\s+target)\b",
    re.IGNORECASE,
)
_INGKAR = re.compile(r"\b(?:belum|tidak|bila|jika|agar|supaya|hampir)\b", re.IGNORECASE)
#: Digits by which a target is known, whatever its unit; numbers of one digit; the capaian of a target that is reached.
_ANGKA, _SEPULUH, _SERATUS = 3, 10, 100


@dataclass(frozen=True)
class _Hal:
    """What has a target: its cell, what was reached, and the capaian where one is printed."""

    target: Sel
    realisasi: Sel
    nilai: Decimal
    capaian: Sel | None


def periksa_target_ucapan(peta: Peta) -> _Temuan:
    """Find sentences on a target that only one row of the tables has, which say otherwise than that row what became of it."""
    semua = list(_bertarget(peta))
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            isi = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            target = [b for b in isi if _TARGET.search(b.depan)]
            if len(target) != 1 or _LAIN.search(teks):
                continue
            hal = _milik(semua, target[0])
            if hal and (pesan := _beda(hal, target[0], isi) or _letak(hal, target[0], teks, isi) or _nasib(hal, teks)):
                sebut = f"{pesan}, padahal {hal.realisasi.isi.baris} pada {hal.target.isi.tabel} bertarget {hal.target.teks} dan terealisasi {hal.realisasi.teks}"
                yield sel, duga(sel, "", sebut, hal.realisasi, hal.target, tingkat=Tingkat.PERINGATAN)
                break


def _bertarget(peta: Peta) -> Iterator[tuple[BarisPublikasi, _Hal]]:
    """Yield the rows of tables that have a target and a realisasi of the report's year."""
    kini = peta.isi.tahun
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not (tabel.prosa or tabel.grafik) else ():
            target, nyata = (baris.cari(b, kini) for b in (Besaran.TARGET, Besaran.REALISASI))
            if target and nyata and target.angka and nyata.angka and {target.tahun, nyata.tahun} <= {None, kini}:
                capaian = baris.cari(Besaran.CAPAIAN, kini)
                yield baris, _Hal(target, nyata, nyata.angka.nilai, capaian if capaian and capaian.angka else None)


def _milik(semua: Sequence[tuple[BarisPublikasi, _Hal]], target: Bilangan) -> _Hal | None:
    """Return what has a target: of as many digits, or of the unit of its row; none where two rows reached otherwise."""
    panjang = len(target.teks.strip("0,.").replace(".", "").replace(",", ""))
    ada = [
        (baris, hal)
        for baris, hal in semua
        if hal.target.angka and hal.target.angka.nilai == target.nilai
        if panjang >= _ANGKA or _bersatuan(baris, target)
    ]
    return ada[0][1] if len({hal.nilai for _, hal in ada}) == 1 and len({b.kata for b, _ in ada}) == 1 else None


def _bersatuan(baris: BarisPublikasi, satu: Bilangan) -> bool:
    """Say whether a number has the unit that its row prints."""
    return satu.jenis not in ("", "%", "rp") and any(
        s.besaran is Besaran.SATUAN and kata(s.teks)[:1] == (satu.jenis,) for s in baris.sel
    )


def _beda(hal: _Hal, target: Bilangan, isi: Sequence[Bilangan]) -> str:
    """Hold what a sentence says is missing against the row, where it does not give itself what was reached."""
    beda = [b for b in isi if _BEDA.search(b.depan) and b.jenis in (target.jenis, "poin", "")]
    harap = abs(hal.nilai - target.nilai)
    if len(beda) != 1 or harap == beda[0].nilai or any(b.nilai == hal.nilai for b in isi) or not harap:
        return ""
    satu = beda[0]
    sedigit = harap == int(harap) and max(harap, satu.nilai) < _SEPULUH and not satu.angka.desimal
    if not (sedigit or terselip(harap, satu)):
        return ""
    return f"Selisihnya {tulis(harap, satu)}, tetapi tertulis {satu.teks}"


def _letak(hal: _Hal, target: Bilangan, teks: str, isi: Sequence[Bilangan]) -> str:
    """Hold "lebih tinggi dari target" against the row, where the sentence does not give itself what was reached."""
    tinggi, rendah = _LEBIH.search(teks), _KURANG.search(teks)
    temu = tinggi or rendah
    if temu is None or (tinggi and rendah) or len([b for b in isi if b.jenis == target.jenis]) > 1:
        return ""
    if _INGKAR.search(teks[max(0, temu.start() - 20) : temu.start()]):
        return ""
    salah = hal.nilai < target.nilai if tinggi else hal.nilai > target.nilai
    return f"Tertulis “{temu[0]}”" if salah else ""


def _nasib(hal: _Hal, teks: str) -> str:
    """Hold whether a target is said to be reached against the capaian that the row prints."""
    if hal.capaian is None or hal.capaian.angka is None or not hal.capaian.yakin:
        return ""
    luput = _LUPUT.search(teks)
    capai = None if _INGKAR.search(teks) else _CAPAI.search(teks)
    tercapai = hal.capaian.angka.nilai >= _SERATUS
    if luput and tercapai:
        return f"Tertulis “{luput[0]}”"
    return f"Tertulis “{capai[0]}”" if capai and not luput and not tercapai else ""
