"""Counts of indicators by status in sentences: how many reached, exceeded or missed their target, against the tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.tuturan.cacah_kalimat import cacah_klausa, kalimat_tersamar, lingkup_kelompok
from kinerja.reviu.publikasi.tuturan.cacahan import Rekap, rekap_capaian
from kinerja.reviu.publikasi.tuturan.himpunan_baris import himpunan
from kinerja.reviu.publikasi.tuturan.kuantor import Kuantor
from kinerja.reviu.publikasi.tuturan.status_kata import KLAUSA, status_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_status_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_UKUR = r"(?:indikator|iku|ikk)(?:\s+(?:kinerja|utama|kunci|sasaran|program|kegiatan|tujuan))*"
_BERUKUR = re.compile(rf"\b{_UKUR}\b", re.IGNORECASE)
#: All indicators that a sentence speaks of.
_SEMUA = (
    re.compile(
        rf"\bdari\s+(?:sebanyak\s+|seluruh\s+|total\s+|keseluruhan\s+|jumlah\s+)?(?P<n>\d{{1,3}})\s+{_UKUR}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\d.,])(?P<n>\d{{1,3}})\s+{_UKUR}\s+(?:yang\s+)?(?:diukur|diperjanjikan|ditetapkan|dijanjikan|ada\b|dilaporkan|direncanakan)",
        re.IGNORECASE,
    ),
)
#: A count: a small number in front of what is counted, or of what became of it.
_CACAH = re.compile(
    rf"(?<![\d.,#/-])(?P<n>\d{{1,3}})(?![\d.,]*\d)\s*(?=(?:{_UKUR}|lainnya|di\s*antaranya|target|yang|tidak|belum|telah|sudah|tercapai|mencapai|"
    r"melampaui|melebihi|memenuhi|terpenuhi|terlampaui|tepat|sesuai|di\s*bawah|di\s*atas|berhasil)\b)",
    re.IGNORECASE,
)
#: Sentences on other levels, other years, parts of the year, or on what is rated by colours and scales.
_LAIN = re.compile(
    r"\b(?:triwulan|semester|tahun\s+(?:lalu|sebelumnya)|predikat|kategori|klasifikasi|kriteria|nasional|provinsi|renstra|rpjmd|minimal|kecuali|selain)\b",
    re.IGNORECASE,
)


#: Words by which a sentence speaks of the indicators of a part alone.
_TERBATAS = re.compile(
    r"\b(?:sasaran|tujuan|program|kegiatan|bidang|seksi|perspektif|misi|prioritas|aspek|unsur|tersebut\s+di\s+atas|(?<!tahun )ini|baris)\b",
    re.IGNORECASE,
)


#: How far a slip carries a count from what the table lists.
_SELIP = 2


#: What names the things that are counted, between a count and what is said of them: "dua indikator, yaitu A dan B, belum ...".
_SISIPAN = re.compile(r",\s*(?:yaitu|yakni)\s+[^,;\d]*,(?!\d)", re.IGNORECASE)


@dataclass(frozen=True)
class _Sebut:
    kuantor: Kuantor
    status: str

    @property
    def banyak(self) -> int:
        return self.kuantor.banyak or 0


def periksa_status_kalimat(peta: Peta) -> _Temuan:
    """Find sentences whose counts of indicators by status do not make their number, or that no table gives."""
    rekap = [satu for tabel in peta.isi.tabel if (satu := rekap_capaian(peta, tabel))]
    for sel, kalimat_sel in kalimat_laporan(peta.isi):
        for kalimat in kalimat_sel:
            teks = _SISIPAN.sub(" ", kalimat_tersamar(peta, kalimat))
            if not _BERUKUR.search(teks) or _LAIN.search(teks):
                continue
            total, semua = _urai(peta, teks)
            if semua and (pesan := _salah(total, semua, _pakai(peta, rekap, kalimat, teks, total))):
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                break


def _urai(peta: Peta, teks: str) -> tuple[int | None, list[_Sebut]]:
    """Return how many there are in all, None where the sentence does not say, and how many are said to be of which status."""
    total = None
    for pola in _SEMUA:
        if temu := pola.search(teks):
            total = int(temu["n"])
            teks = teks[: temu.start()] + " indikator " + teks[temu.end() :]
            break
    semua = []
    for bagian in KLAUSA.split(teks):
        status = status_kalimat(bagian)
        angka = list(_CACAH.finditer(bagian)) or list(_ANGKA_SENDIRI.finditer(bagian))
        if status and len(angka) == 1:
            semua.append(_Sebut(Kuantor(angka[0][0], *angka[0].span(), "banyak", int(angka[0]["n"])), status))
        elif status and not angka:
            lain = [c for c in cacah_klausa(peta, bagian) if c.apa[:1] == ("indikator",)]
            semua += [_Sebut(c.kuantor, status) for c in lain if len(lain) == 1]
    return total, semua


#: "3 dari 4 indikator": what is left once the whole is taken out.
_ANGKA_SENDIRI = re.compile(
    r"(?:\b(?:sebanyak|hanya|terdapat|ada|berjumlah)\s+|^\s*)(?P<n>\d{1,3})(?![\d.,]*\d|\s*(?:%|persen))", re.IGNORECASE
)


#: Indicators of one level, which a table lists among those of others.
_TINGKAT = re.compile(r"\bindikator\s+(?:kinerja\s+)?(?:program|kegiatan|tujuan|sub)\b", re.IGNORECASE)


def _pakai(peta: Peta, rekap: Sequence[Rekap], kalimat: str, teks: str, total: int | None) -> Sequence[Rekap]:
    """Return the indicators that a sentence can mean: those of the goal that it names; none where it speaks of some other part."""
    if total is None and _TINGKAT.search(teks):
        return ()
    tinggal = _BERUKUR.sub(" ", teks)
    if not _TERBATAS.search(tinggal):
        return rekap
    hasil = []
    for satu in rekap:
        himpun = [h for h in himpunan(peta) if h.tabel.nama == satu.tabel and "indikator" in h.benda]
        nama = next((n for h in himpun if (n := lingkup_kelompok(h, kalimat))), "")
        if nama and (bagian := satu.kelompok(nama)).banyak:
            hasil.append(bagian)
    return hasil


def _salah(total: int | None, semua: Sequence[_Sebut], rekap: Sequence[Rekap]) -> str:
    nama = [s.status for s in semua]
    if len(set(nama)) < len(nama):
        return ""
    hitung = [s for s in semua if s.kuantor.jenis == "banyak"]
    jumlah = sum(s.banyak for s in hitung)
    lengkap = len(hitung) == len(semua) and "luput" in nama and len(nama) > 1
    if total is not None and hitung and _lebih(total, jumlah, hitung, lengkap=lengkap):
        return f"Banyaknya indikator menurut statusnya berjumlah {jumlah}, sedangkan seluruhnya {total}"
    pakai = _seukuran(rekap, total if total is not None else jumlah if lengkap else None, dekat=total is None)
    pesan = (_menurut(pakai, satu, nama) for satu in semua)
    return next(filter(None, pesan), "")


def _seukuran(rekap: Sequence[Rekap], banyak: int | None, *, dekat: bool) -> Sequence[Rekap]:
    """Return the tables of so many indicators, of any where none is said; ``dekat`` allows for a slip in one of the counts."""
    pas = [satu for satu in rekap if banyak in (None, satu.banyak)]
    if not pas and dekat and banyak is not None:
        # So many as most tables list are meant, where the sentence counts nearly that.
        lazim = Counter(satu.banyak for satu in rekap).most_common()
        utama = lazim[0][0] if lazim and (len(lazim) == 1 or lazim[0][1] > lazim[1][1]) else 0
        return [satu for satu in rekap if satu.banyak == utama and abs(utama - banyak) <= _SELIP]
    return pas


def _menurut(rekap: Sequence[Rekap], satu: _Sebut, nama: Sequence[str]) -> str:
    """Say what the tables give for a status, where none gives what is written."""
    # What counts more than a table lists speaks of other indicators.
    wajar = [(n, r) for r in rekap if satu.banyak <= r.banyak for n in _wajar(r, satu.status, nama)]
    if not wajar or any(satu.kuantor.cocok(n, r.banyak) for n, r in wajar):
        return ""
    n, r = wajar[0]
    return f"Menurut {r.tabel}, banyaknya {n} dari {r.banyak} indikator, tetapi tertulis “{satu.kuantor.teks.strip()}”"


def _lebih(total: int, jumlah: int, semua: Sequence[_Sebut], *, lengkap: bool) -> bool:
    """Say whether counts by status cannot make their number; what just reached its target may be counted twice."""
    nama = {s.status for s in semua}
    if {"lampau", "capai"} <= nama and jumlah - _banyak(semua, "lampau") == total:
        return False
    return jumlah > total or (lengkap and jumlah != total and "lampau" not in nama)


def _banyak(semua: Sequence[_Sebut], status: str) -> int:
    return sum(s.banyak for s in semua if s.status == status)


def _wajar(rekap: Rekap, status: str, nama: Sequence[str]) -> set[int]:
    """Return the counts that a status can stand for: what just reached its target is counted here or there."""
    lampau, capai, luput = (rekap.nilai(s) for s in ("lampau", "capai", "luput"))
    tepat = capai - lampau
    if status == "luput":
        return {luput}
    if rekap.dibatasi and status != "capai":
        return set()
    if status == "tepat":
        return {tepat}
    if status == "lebih":
        return {lampau}
    if status == "lampau":
        return {lampau} if "capai" in nama or "tepat" in nama else {lampau, capai}
    return {capai, tepat} if "lampau" in nama else {capai}
