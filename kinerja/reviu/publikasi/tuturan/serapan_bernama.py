"""The share of its budget that a sentence says a program or kegiatan to have spent, against the rows that print both amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_serapan_bernama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS, _SEPERSEPULUH = Decimal(100), Decimal("0.1")
#: A name behind the word for it, in capitals as it is printed.
_NAMA = re.compile(
    r"\b[Kk]egiatan\s+((?:[A-Z][\w/-]*)(?:\s+(?:(?:dan|di|untuk|bagi|serta|pada|dalam)\s+)?[A-Z][\w/-]*)*)"
)
_SANDI = re.compile(r"[A-Z]{3,}")
#: Words by which a percentage is that of the money spent, and what makes it one of a part of the year or of another whole.
_UANG = re.compile(
    r"\b(?:realisasi|serapan|penyerapan|daya\s+serap)\s+(?:keuangan|anggaran|dana|belanja)\w*\b(?![^\d;]*\bfisik\b)[^\d,;]*$",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:triwulan|semester|bulan|rata-rata|sekitar|lebih|kurang|hampir|dari\s+total|seluruh|target\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Serapan:
    """What was spent of the budget of a row, in percent, with the words of its name and the cell of the amount."""

    kata: frozenset[str]
    nilai: Decimal
    sel: Sel


def periksa_serapan_bernama(peta: Peta) -> _Temuan:
    """Find shares of money that no row of the kegiatan has which their sentence names."""
    semua = list(_serapan(peta))
    for sel, kalimat in kalimat_laporan(peta.isi) if semua else ():
        for teks in kalimat:
            if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
                continue
            for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                berkata = satu.jenis == "%" and _UANG.search(satu.depan) and not _LAIN.search(satu.depan)
                milik = _milik(teks[: satu.mulai], semua) if berkata else []
                if milik and _salah(satu, milik):
                    benar = cetak_desimal(milik[0].nilai, satu.angka.desimal)
                    pesan = f"{milik[0].sel.isi.baris} pada {milik[0].sel.isi.tabel} terserap {benar} persen, tetapi tertulis {satu.teks}"
                    yield (
                        sel,
                        replace(
                            duga(sel, "", pesan, milik[0].sel, tingkat=Tingkat.PERINGATAN),
                            tercetak=teks[satu.mulai : satu.akhir],
                        ),
                    )


def _serapan(peta: Peta) -> Iterator[_Serapan]:
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            pagu, nyata = (baris.cari(b, peta.isi.tahun) for b in (Besaran.PAGU, Besaran.SERAPAN))
            if pagu and nyata and baris.peran == "isi" and nilai_sel(pagu):
                nilai = nilai_sel(nyata) / nilai_sel(pagu) * _SERATUS
                yield _Serapan(frozenset(kata(baris.nama)), nilai, nyata)


def _milik(depan: str, semua: Sequence[_Serapan]) -> list[_Serapan]:
    """Return the rows of the last kegiatan that a text names: those of just its words, else those that have them among theirs."""
    nama = _NAMA.findall(depan)
    isi = frozenset(kata(nama[-1])) if nama else frozenset()
    if not isi or (len(isi) < 2 and not _SANDI.fullmatch(nama[-1])):
        return []
    milik = [s for s in semua if s.kata >= isi]
    return [s for s in milik if s.kata == isi] or milik


def _salah(satu: Bilangan, milik: Sequence[_Serapan]) -> bool:
    """Say whether all rows have one share, and a percentage is another."""
    nilai = [s.nilai for s in milik]
    return max(nilai) - min(nilai) <= _SEPERSEPULUH and all(abs(n - satu.nilai) > satu.angka.langkah for n in nilai)
