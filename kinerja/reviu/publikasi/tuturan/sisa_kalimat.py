"""What was not spent of the whole budget, as sentences say it: the amount, and its percentage of the budget."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, lebar
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_sisa"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
#: What was not spent, up to its number; a year may stand between.
_SISA = re.compile(
    r"\b(?:(?:ter)?sisa(?:nya)?|menyisakan|(?:tidak|belum)\s+(?:dapat\s+)?(?:terserap|terealisasi|terpakai|direalisasikan|diserap|digunakan)|silpa)\b"
    r"(?:[^\d;]|\b20\d\d\b)*$",
    re.IGNORECASE,
)
#: Words by which a sentence means its money: a remainder of something else is no such one.
_UANG = re.compile(
    r"\b(?:anggaran|pagu|dana|belanja|dpa|dipa|apbd|silpa|serapan|penyerapan|(?:ter)?serap)\b", re.IGNORECASE
)
#: The percentage of the amount before it.
_ATAU = re.compile(
    r"^\s*(?:rupiah\s*)?(?:,-+)?\s*(?:\([a-z\s]+\)\s*)?(?:\(|,?\s*(?:atau|setara|yaitu|yakni)\b)[^\d;]*$", re.IGNORECASE
)
_BAGIAN = re.compile(
    r"\b(?:program|kegiatan|belanja\s+(?:modal|pegawai|barang|operasi|hibah)|bidang|seksi|triwulan|semester|dak|dau|blu\w*|bulan|murni|semula|lalu|sebelumnya|sampai|hingga)\b",
    re.IGNORECASE,
)
#: Percentages in points: a remainder of another budget lies farther away.
_JAUH = 10


def periksa_sisa(peta: Peta) -> _Temuan:
    """Find remainders of the whole budget that the totals of the tables do not give, in rupiah and in per cent."""
    milik = _total(peta)
    pasang = [(p, s) for p in milik.get(Besaran.PAGU, ()) for s in milik.get(Besaran.SERAPAN, ()) if nilai_sel(p) > 0]
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            tahun = {int(satu) for satu in TAHUN.findall(teks)}
            if not _UANG.search(teks) or _BAGIAN.search(teks) or tahun - {peta.isi.tahun}:
                continue
            isi = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            if temu := _jumlah(milik, pasang, isi) or _persen(pasang, isi):
                pesan, lawan = temu
                yield sel, duga(sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN)
                break


def _jumlah(
    milik: Mapping[Besaran, Sequence[Sel]], pasang: Iterable[tuple[Sel, Sel]], isi: Sequence[Bilangan]
) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold the only amount of a sentence against what budget and spending leave, and what the tables print as left."""
    uang = [b for b in isi if b.jenis == "rp"]
    if len(uang) != 1 or not _SISA.search(uang[0].depan):
        return None
    semua = {nilai_sel(p) - nilai_sel(s): (p,) for p, s in pasang} | {
        nilai_sel(s): (s,) for s in milik.get(Besaran.SISA, ())
    }
    if not semua or any(abs(n - uang[0].nilai) <= lebar(uang) for n in semua):
        return None
    dekat = min(semua, key=lambda n: abs(n - uang[0].nilai))
    if dekat <= 0 or abs(dekat - uang[0].nilai) * 2 > max(dekat, uang[0].nilai):
        return None
    return (
        f"Pagu dikurangi realisasi menurut tabelnya adalah {cetak_bulat(int(dekat))}, tetapi tertulis {uang[0].teks}",
        semua[dekat],
    )


def _persen(pasang: Sequence[tuple[Sel, Sel]], isi: Sequence[Bilangan]) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold a percentage that is called the remainder, or that stands behind its amount, against budget and spending."""
    for nomor, persen in enumerate(isi):
        depan = isi[nomor - 1] if nomor else None
        setara = depan is not None and depan.jenis == "rp" and _SISA.search(depan.depan) and _ATAU.match(persen.depan)
        if persen.jenis != "%" or not pasang or not (setara or _SISA.search(persen.depan)):
            continue
        nilai = [(_SERATUS - nilai_sel(s) / nilai_sel(p) * _SERATUS, (p, s)) for p, s in pasang]
        if any(abs(n - persen.nilai) <= persen.angka.langkah + _LEBIH for n, _ in nilai):
            continue
        harap, lawan = min(nilai, key=lambda satu: abs(satu[0] - persen.nilai))
        if harap > 0 and abs(harap - persen.nilai) <= _JAUH:
            return (
                f"Yang tersisa menurut tabelnya adalah {cetak_desimal(harap, 2)} persen dari pagu, tetapi tertulis {persen.teks} persen",
                lawan,
            )
    return None


def _total(peta: Peta) -> dict[Besaran, list[Sel]]:
    """Return the amounts of the whole agency that the tables print for the report's year."""
    milik: dict[Besaran, list[Sel]] = {}
    for b in peta.butir:
        kunci, besaran, tahun, imbuhan = b.kunci
        utuh = kunci == ("total",) and tahun == peta.isi.tahun and not imbuhan
        if utuh and besaran in UANG and not b.baris.dari_kalimat:
            milik.setdefault(besaran, []).append(b.sel)
    return milik
