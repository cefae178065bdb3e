"""What rose or fell since a year of which the sentence gives the number alone: the row that prints it prints the later one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH_RENDAH, LEBIH_TINGGI, NAIK, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_arah_lalu"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: "menurun dari realisasi tahun 2022 sebesar 91,26", "lebih tinggi dibandingkan dengan capaian tahun 2022 yaitu 80,10".
_ARAH = re.compile(
    rf"\b(?:(?P<naik>{NAIK}|{LEBIH_TINGGI})|{TURUN}|{LEBIH_RENDAH})\b(?:\s+(?:apabila|jika|bila|kalau))?\s+"
    r"(?:dari(?:pada)?|di\s?banding\w*(?:\s+dengan)?)\s+(?:[a-z-]+\s+){0,4}?(?P<besaran>realisasi|capaian)\w*\s+(?:pada\s+)?tahun\s+(?P<tahun>20\d\d)"
    r"\s+(?:yang\s+)?(?:(?:sebesar|sebanyak|yaitu|adalah|mencapai|seluas)\s+)?(?:Rp\.?\s*)?$",
    re.IGNORECASE,
)
_INGKAR = re.compile(r"\b(?:tidak|belum|bukan|bila|jika)\b[^,;]*$", re.IGNORECASE)
_BESARAN = {"realisasi": Besaran.REALISASI, "capaian": Besaran.CAPAIAN}
#: Digits by which a number is known.
_ANGKA = 3


def periksa_arah_lalu(peta: Peta) -> _Temuan:
    """Find sentences that call a rise what fell since the number that they give of an earlier year."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                temu = _ARAH.search(teks[: satu.mulai])
                if temu is None or _INGKAR.search(teks[: temu.start()]) or int(temu["tahun"]) >= peta.isi.tahun:
                    continue
                pasang = list(_pasang(peta, satu, _BESARAN[temu["besaran"].casefold()], int(temu["tahun"])))
                beda = {(b > a) - (b < a) for a, b in ((nilai_sel(lama), nilai_sel(kini)) for lama, kini in pasang)}
                if beda == {-1 if temu["naik"] else 1}:
                    lama, kini = pasang[0]
                    pesan = f"Tertulis “{temu[0].split()[0]}”, padahal {kini.isi.baris} pada {kini.isi.tabel} dari {lama.teks} menjadi {kini.teks}"
                    yield sel, duga(sel, "", pesan, kini, lama, tingkat=Tingkat.PERINGATAN)
                    break


def _pasang(peta: Peta, satu: Bilangan, besaran: Besaran, tahun: int) -> Iterator[tuple[Sel, Sel]]:
    """Yield the cells of an earlier year that print a number, each with that of the report's year in its row."""
    if len(satu.teks.replace(".", "").replace(",", "").strip("0")) < _ANGKA:
        return
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            lama = [s for s in baris.angka if s.besaran is besaran and s.tahun == tahun and not s.periode]
            kini = baris.cari(besaran, peta.isi.tahun)
            if kini and kini.angka and kini.tahun == peta.isi.tahun:
                yield from ((s, kini) for s in lama if nilai_sel(s) == satu.nilai)
