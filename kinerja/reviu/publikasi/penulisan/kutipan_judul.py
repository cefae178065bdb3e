"""Regulations by their titles: one title, with the period in it, has one number and one year; a budget has those of its year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kinerja.model import cari_kutipan_keliru
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["UJUNG_JUDUL", "menurut_judul", "menurut_tahun_anggaran"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Kinds of regulations, by the words that name them.
_JENIS = {
    "UU": r"Undang\s?-\s?Undang|UU",
    "PP": r"Peraturan\s+Pemerintah|PP",
    "Perpres": r"Peraturan\s+Presiden|Perpres",
    "Permen": r"Peraturan\s+Menteri|Permen[a-z-]*",
    "Perda": r"Peraturan\s+Daerah|Perda",
}
_ATURAN = re.compile(
    rf"\b(?:{'|'.join(rf'(?P<{jenis}>{pola})' for jenis, pola in _JENIS.items())})\b(?P<lembaga>[^.,;:\d]{{0,90}}?)\s(?:Nomor|No\.?)\s*:?\s*"
    r"(?P<nomor>\d{1,3})\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)\s*,?\s+tentang\s+(?P<judul>[A-Za-z][A-Za-z\s/()-]{4,200})"
    r"(?P<periode>(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)\d\d)?",
    re.IGNORECASE,
)
#: Where a title ends, if no sign ends it.
UJUNG_JUDUL = re.compile(
    r"\b(?:sebagaimana|yang\s+(?:telah|mewajibkan|mengatur|menyatakan|mengamanatkan|menyebutkan)|beserta|jo|juncto|lembaran|berita|"
    r"dan\s+(?:undang|peraturan|keputusan)|maka|pasal|bahwa|serta|mengamanatkan|menyatakan)\b.*",
    re.IGNORECASE | re.DOTALL,
)
#: Titles that are given anew year by year, and those that are of a title of another regulation.
_TAHUNAN = frozenset("anggaran perubahan penjabaran rkpd apbd peraturan undang".split())
#: Words of a title that say no more than whose it is, and its short form.
_DAERAH = re.compile(r"\([^)]*\)?|\b(?:provinsi|kabupaten|kota)\b.*|\btahun\s*$", re.IGNORECASE | re.DOTALL)
_PENDEK = {"rpjm": "rencana pembangunan jangka menengah", "rpjmd": "rencana pembangunan jangka menengah daerah"}
#: A title of so many words is that of one regulation, where two places do not agree.
_BERCIRI = 3
#: A budget: of which year, and whether it is the amended one.
_ANGGARAN = re.compile(
    r"\bTahun\s+(?P<tahun>20\d\d)\s*,?\s+tentang\s+(?P<judul>(?:Perubahan\s+|Penjabaran\s+|atas\s+|Pertama\s+|Kedua\s+)*"
    r"(?:Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah|APBD))\b[^.;:\d]{0,80}?(?:Tahun(?:\s+Anggaran)?|T\.?A\.?)\s*(?P<setahun>20\d\d)(?!\d|\s*[-–])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Kutipan:
    """A regulation as a text cites it; ``dokumen`` is its kind and title, with the year up to which it plans; ``awal`` the first."""

    teks: Teks
    dokumen: tuple[str, ...]
    nomor: str
    tahun: str
    awal: int = 0

    @property
    def sebutan(self) -> str:
        return f"Nomor {self.nomor} Tahun {self.tahun}"

    @property
    def ciri(self) -> tuple[str, str]:
        return self.nomor, self.tahun

    def selip(self, lain: _Kutipan) -> bool:
        """Say whether it is another one by a slip: of one period; without one an older law of the title has both other."""
        return self.ciri != lain.ciri and (bool(self.awal) or self.nomor == lain.nomor or self.tahun == lain.tahun)


def menurut_judul(peta: Peta) -> _Temuan:
    """Find a regulation that is cited under one title with another number, or another year, than mostly, or than elsewhere."""
    milik: dict[tuple[str, ...], list[_Kutipan]] = {}
    for teks in teks_tercetak(peta.isi):
        for satu in _kutipan(teks):
            milik.setdefault(satu.dokumen, []).append(satu)
    for isi in milik.values():
        hitung = Counter(ciri for ciri, _ in {(s.ciri, s.teks.sel.nomor) for s in isi})
        kali = max(hitung.values())
        lazim = [s for s in isi if hitung[s.ciri] == kali]
        seri = len({s.ciri for s in lazim}) > 1
        if seri and any(next(cari_kutipan_keliru(s.teks.isi), None) for s in isi):
            continue  # the list of known regulations says which is meant
        # Where places are as many, that of the year in which the period begins knows it; else the first is named.
        utama = min(lazim, key=lambda s: s.awal and abs(int(s.tahun) - s.awal))
        for satu in isi:
            if satu.selip(utama) and (not seri or _berciri(satu)):
                yield satu.teks.sel, _duga(satu, utama, 0 if seri else kali)


def _duga(satu: _Kutipan, utama: _Kutipan, kali: int) -> Dugaan:
    """Return a finding on a regulation; it says which is meant only where places do."""
    if kali:
        pesan = f"Peraturan dengan judul yang sama tertulis {utama.sebutan} pada {kali} tempat, tetapi di sini {satu.sebutan}"
        return satu.teks.duga(satu.sebutan, utama.sebutan, pesan, Tingkat.PERINGATAN)
    pesan = f"Peraturan dengan judul yang sama tertulis {satu.sebutan} di sini, tetapi {utama.sebutan} di tempat lain; periksa nomor dan tahunnya"
    dugaan = satu.teks.duga(satu.sebutan, "", pesan, Tingkat.PERINGATAN)
    nomor = (satu.teks.sel.nomor, utama.teks.sel.nomor)
    return replace(dugaan, tempat=f"{satu.teks.tempat} dibandingkan dengan {utama.teks.tempat}", nomor=nomor)


def _berciri(satu: _Kutipan) -> bool:
    return len(satu.dokumen) > _BERCIRI


def _kutipan(teks: Teks) -> Iterator[_Kutipan]:
    letak = 0
    # A title can hold another regulation: that which it amends.
    while temu := _ATURAN.search(teks.isi, letak):
        letak = temu.start("lembaga")
        jenis = next(jenis for jenis in _JENIS if temu[jenis])
        judul = _judul(temu["judul"])
        if len(judul) < 2 or not _TAHUNAN.isdisjoint(judul):
            continue
        periode = re.findall(r"\d{4}", temu["periode"] or "")
        yield _Kutipan(
            teks, (jenis, *judul, *periode[1:]), temu["nomor"], temu["tahun"], int(periode[0]) if periode else 0
        )


def _judul(teks: str) -> tuple[str, ...]:
    """Return the words of a title without those that say whose it is."""
    inti = kata(_DAERAH.sub("", UJUNG_JUDUL.sub("", teks)))
    return tuple(satu for isi in inti for satu in _PENDEK.get(isi, isi).split())


def menurut_tahun_anggaran(peta: Peta) -> _Temuan:
    """Find regulations on a budget that are of another year than one that its budget can have."""
    for teks in teks_tercetak(peta.isi):
        for temu in _ANGGARAN.finditer(teks.isi):
            tahun, setahun = int(temu["tahun"]), int(temu["setahun"])
            wajar = (setahun,) if "perubahan" in temu["judul"].casefold() else (setahun - 1, setahun)
            if tahun not in wajar:
                pesan = f"“{temu[0]}”: peraturan tahun {tahun} tidak dapat menetapkan anggaran tahun {setahun} itu; periksa kedua tahunnya"
                yield teks.sel, teks.duga(temu[0], "", pesan, Tingkat.PERINGATAN)
