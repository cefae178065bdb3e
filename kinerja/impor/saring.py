"""Which rows of a table are those of this perangkat daerah and this year."""

from __future__ import annotations

import re
from collections.abc import Callable

from kinerja.impor.himpunan import Konteks
from kinerja.impor.kepala import Kepala, baris_berisi
from kinerja.impor.kisi import Kisi, lipat

__all__ = ["saringan"]


def saringan(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> Callable[[int], bool]:
    """Return the test that keeps the rows of this perangkat daerah and this year."""
    nomor = [satu for satu, _ in baris_berisi(kisi, kepala)]
    boleh = set(nomor)
    if (tahun := kepala.kolom("tahun")) is not None:
        isi = {satu: kisi.teks(satu, tahun) for satu in nomor}
        tahun_ada = {satu for satu in isi.values() if re.fullmatch(r"(?:19|20)\d\d", satu)}
        lain = sorted(tahun_ada - {str(konteks.tahun)})
        if lain:
            boleh -= {satu for satu, teks in isi.items() if teks in lain}
            konteks.kabar.append(
                f"{kisi.tempat}: baris tahun {', '.join(lain)} tidak diambil, laporan ini tahun {konteks.tahun}"
            )
    kolom_skpd = kepala.peran.get("skpd", ())
    if kolom_skpd:
        milik = {satu: " ".join(kisi.teks(satu, kolom) for kolom in kolom_skpd) for satu in nomor}
        terpilih = _skpd({teks for teks in milik.values() if teks}, konteks, f"{kisi.tempat}")
        boleh -= {satu for satu, teks in milik.items() if teks and teks not in terpilih}
    return boleh.__contains__


def _skpd(ada: set[str], konteks: Konteks, tempat: str) -> set[str]:
    """Choose the units of a table that belong to this perangkat daerah; one that stands alone is taken as it is."""
    cari = lipat(konteks.jawaban.skpd)
    if cari:
        return {satu for satu in ada if cari in lipat(satu)}
    if len({_tanpa_kode(satu) for satu in ada}) <= 1:
        return ada
    nama = lipat(konteks.dinas)
    cocok = {satu for satu in ada if nama and nama in lipat(satu)}
    if not cocok and konteks.tanya is not None:
        cari = lipat(konteks.tanya(f"{tempat} memuat {len(ada)} perangkat daerah; kata dari nama yang diambil"))
        cocok = {satu for satu in ada if cari and cari in lipat(satu)}
    if not cocok:
        konteks.tak_paham.append(
            f"{tempat}: memuat {len(ada)} perangkat daerah dan tidak satu pun bernama “{konteks.dinas}”; "
            "sebutkan --skpd dengan kata dari namanya"
        )
    return cocok


def _tanpa_kode(teks: str) -> str:
    return lipat(re.sub(r"[\d.]+", " ", teks))
