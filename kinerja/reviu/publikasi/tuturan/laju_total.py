"""Growth of the whole since an amount of last year that the sentence gives, to the amount of this year that tables agree on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_laju_total"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
#: "Tahun 2022 dengan realisasi Rp ...", then "realisasi tahun 2023 meningkat ... %".
_LAMA = re.compile(r"\btahun\s+(?P<tahun>20\d\d)\b[^\d;]*?\b(?P<apa>realisasi|anggaran|pagu)\b[^\d;]*$", re.IGNORECASE)
_LAJU = re.compile(
    rf"\b(?P<apa>realisasi|anggaran|pagu)\b[^\d;,]*\btahun\s+(?P<tahun>20\d\d)\s+(?:mengalami\s+)?(?:{NAIK}|{TURUN})(?:\s+sebesar)?\s*$",
    re.IGNORECASE,
)
_BESARAN = {"realisasi": Besaran.SERAPAN, "anggaran": Besaran.PAGU, "pagu": Besaran.PAGU}
_BERDUA = 2


def periksa_laju_total(peta: Peta) -> _Temuan:
    """Find rates of growth that neither divide by last year's amount nor are far from it."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            isi = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            for persen in (b for b in isi if b.jenis == "%"):
                temu = _LAJU.search(teks[: persen.mulai])
                if temu is None or int(temu["tahun"]) != peta.isi.tahun:
                    continue
                lama = next((b for b in isi if _lama(teks, b, peta.isi.tahun - 1, temu["apa"])), None)
                kini = _kini(peta, _BESARAN[temu["apa"].casefold()])
                if lama and kini and (pesan := _salah(lama, kini, persen)):
                    yield sel, duga(sel, "", pesan, kini, tingkat=Tingkat.PERINGATAN)
                    break


def _lama(teks: str, satu: Bilangan, tahun: int, apa: str) -> bool:
    temu = _LAMA.search(teks[: satu.mulai])
    return (
        satu.jenis == "rp"
        and temu is not None
        and int(temu["tahun"]) == tahun
        and temu["apa"].casefold() == apa.casefold()
    )


def _kini(peta: Peta, besaran: Besaran) -> Sel | None:
    """Return the total of the report's year that most tables print, at least two."""
    total: dict[Decimal, dict[str, Sel]] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            for s in baris.angka if baris.peran == "jumlah" else ():
                if s.besaran is besaran and s.tahun in (None, peta.isi.tahun) and not s.periode:
                    total.setdefault(nilai_sel(s), {}).setdefault(tabel.nama, s)
    kali = Counter({nilai: len(milik) for nilai, milik in total.items()}).most_common(_BERDUA)
    if not kali or kali[0][1] < _BERDUA or (len(kali) == _BERDUA and kali[0][1] == kali[1][1]):
        return None
    return next(iter(total[kali[0][0]].values()))


def _salah(lama: Bilangan, kini: Sel, persen: Bilangan) -> str:
    beda = abs(nilai_sel(kini) - lama.nilai)
    benar = beda / lama.nilai * _SERATUS
    terbalik = bulatkan(beda / nilai_sel(kini) * _SERATUS, persen) == persen.nilai
    if abs(benar - persen.nilai) <= persen.angka.langkah or not (terbalik or terselip(bulatkan(benar, persen), persen)):
        return ""
    harap = cetak_desimal(benar, persen.angka.desimal)
    return f"Dari {lama.teks} menjadi {kini.teks} perubahannya {harap} persen, tetapi tertulis {persen.teks}"
