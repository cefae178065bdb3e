"""Counts of indicators by status in sentences: how many reached, exceeded or missed their target, against the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.angka_huruf import berangka
from kinerja.reviu.publikasi.bilangan_kalimat import pisah_kalimat
from kinerja.reviu.publikasi.cacah_kalimat import baca_kalimat
from kinerja.reviu.publikasi.cacahan import Rekap, rekap_capaian
from kinerja.reviu.publikasi.isi import Sel, duga
from kinerja.reviu.publikasi.pernyataan import Peta
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
_PISAH = re.compile(r"[,;:()]|\b(?:dan|sedangkan|sementara|serta|namun|tetapi)\b", re.IGNORECASE)
#: A count: a small number in front of what is counted, or of what became of it.
_CACAH = re.compile(
    rf"(?<![\d.,#/-])(?P<n>\d{{1,3}})(?![\d.,]*\d)\s*(?=(?:{_UKUR}|lainnya|di\s*antaranya|target|yang|tidak|belum|telah|sudah|tercapai|mencapai|"
    r"melampaui|melebihi|memenuhi|terpenuhi|terlampaui|tepat|sesuai|di\s*bawah|di\s*atas|berhasil)\b)",
    re.IGNORECASE,
)
_TIDAK = r"(?:tidak|belum|tak|gagal)\s+(?:dapat\s+|bisa\s+|berhasil\s+)?"
#: What is said of them, the narrower before the wider.
_STATUS = (
    (
        "capai",
        re.compile(
            r"\b(?:mencapai|memenuhi|tercapai)\s*(?:atau|dan|/|dan/atau)\s*(?:melampaui|melebihi|terlampaui)|100\s*(?:%|persen)?\s*(?:atau\s+lebih|ke\s+atas)",
            re.IGNORECASE,
        ),
    ),
    (
        "luput",
        re.compile(
            rf"\b{_TIDAK}(?:men|ter)?(?:capai|penuhi|tercapai)\w*|\b{_TIDAK}memenuhi|\bdi\s*bawah\b|\bkurang\s+dari\s+100|\b(?:belum|tidak)\s*$",
            re.IGNORECASE,
        ),
    ),
    ("lampau", re.compile(r"\b(?:melampaui|melebihi|terlampaui)\b|\bdi\s*atas\s+(?:target|100)", re.IGNORECASE)),
    ("tepat", re.compile(r"\b(?:tepat|sesuai(?:\s+dengan)?\s+target|sama\s+dengan\s+target)\b", re.IGNORECASE)),
    ("capai", re.compile(r"\b(?:mencapai|memenuhi|tercapai|terpenuhi|berhasil)\b", re.IGNORECASE)),
)
#: Sentences on other levels, other years, parts of the year, or on what is rated by colours and scales.
_LAIN = re.compile(
    r"\b(?:triwulan|semester|tahun\s+(?:lalu|sebelumnya)|predikat|kategori|nasional|provinsi|renstra|rpjmd|minimal)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Sebut:
    banyak: int
    status: str


def periksa_status_kalimat(peta: Peta) -> _Temuan:
    """Find sentences whose counts of indicators by status do not make their number, or that no table gives."""
    rekap = [satu for tabel in peta.isi.tabel if (satu := rekap_capaian(peta, tabel))]
    for tabel in peta.isi.tabel:
        for sel, utuh in baca_kalimat(tabel):
            for kalimat in pisah_kalimat(utuh):
                teks = berangka(kalimat)
                if not _BERUKUR.search(teks) or _LAIN.search(teks):
                    continue
                total, semua = _urai(teks)
                if semua and (pesan := _salah(total, semua, rekap)):
                    yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                    break


def _urai(teks: str) -> tuple[int | None, list[_Sebut]]:
    """Return how many there are in all, None where the sentence does not say, and how many are said to be of which status."""
    total = None
    for pola in _SEMUA:
        if temu := pola.search(teks):
            total = int(temu["n"])
            teks = teks[: temu.start()] + " indikator " + teks[temu.end() :]
            break
    semua = []
    for bagian in _PISAH.split(teks):
        status = next((nama for nama, pola in _STATUS if pola.search(bagian.strip(" ."))), None)
        angka = list(_CACAH.finditer(bagian)) or list(_ANGKA_SENDIRI.finditer(bagian))
        if status and len(angka) == 1:
            semua.append(_Sebut(int(angka[0]["n"]), status))
    return total, semua


#: "3 dari 4 indikator": what is left once the whole is taken out.
_ANGKA_SENDIRI = re.compile(
    r"(?:\b(?:sebanyak|hanya|terdapat|ada)\s+|^\s*)(?P<n>\d{1,3})(?![\d.,]*\d|\s*(?:%|persen))", re.IGNORECASE
)


def _salah(total: int | None, semua: Sequence[_Sebut], rekap: Sequence[Rekap]) -> str:
    nama = [s.status for s in semua]
    if len(set(nama)) < len(nama):
        return ""
    jumlah = sum(s.banyak for s in semua)
    lengkap = "luput" in nama and len(nama) > 1
    if total is not None and _lebih(total, jumlah, semua, lengkap=lengkap):
        return f"Banyaknya indikator menurut statusnya berjumlah {jumlah}, sedangkan seluruhnya {total}"
    if total is None and not lengkap:
        return ""
    pakai = [satu for satu in rekap if satu.banyak == (jumlah if total is None else total)]
    for satu in semua if pakai else ():
        wajar = [_wajar(r, satu.status, nama) for r in pakai]
        if not any(satu.banyak in isi for isi in wajar):
            return f"Menurut {pakai[0].tabel} {min(wajar[0])} dari {pakai[0].banyak} indikator, tertulis {satu.banyak}"
    return ""


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
    if status == "tepat":
        return {tepat}
    if status == "lampau":
        return {lampau} if "capai" in nama or "tepat" in nama else {lampau, capai}
    return {capai, tepat} if "lampau" in nama else {capai}
