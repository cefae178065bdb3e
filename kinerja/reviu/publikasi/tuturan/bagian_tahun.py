"""What a sentence gives of a part of the year, or on average of its months, against the table that has them as rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.pembaca.bukan_ukuran import BULAN
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, angka_romawi, kata
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_bagian_tahun"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_NAMA_BULAN = tuple(satu for satu in BULAN.split("|") if satu != "nopember")
_SEMESTER = {1: range(1, 3), 2: range(3, 5)}
#: A part of the year, and what runs up to its end.
_BAGIAN = re.compile(
    r"\b(?P<sampai>(?:sampai|hingga)(?:\s+dengan)?\s+(?:akhir\s+)?|s\.?\s?d\.?\s+)?(?P<apa>triwulan|tw|semester|caturwulan)\s+(?:ke-?\s?)?(?P<ke>IV|I{1,3}|[1-4]|pertama|kedua|ketiga|keempat)\b",
    re.IGNORECASE,
)
_KE = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_RERATA = re.compile(
    r"\brata\s*-\s*rata\b.*\b(?:per|setiap|tiap|dalam\s+(?:satu|1))\s*-?(?P<apa>bulan|triwulan)(?:nya)?\b"
    r"|\b(?:setiap|tiap)\s+(?P<awal>bulan|triwulan)(?:nya)?\b.*\brata\s*-\s*rata\b",
    re.IGNORECASE,
)
#: Words of plans, changes and shares, which are no value of the part of a year.
_LAIN = re.compile(
    r"\b(?:target\w*|rencana\w*|naik|turun|meningkat|menurun|selisih\w*|lebih|kurang|di\s?banding\w*|tahun\s+(?:lalu|sebelumnya)|dari)\b[^\d,;]*$",
    re.IGNORECASE,
)
_HAMPA = frozenset(
    kata_ucapan(
        "tabel grafik jumlah total tahun per bulan triwulan semester menurut realisasi capaian data rp anggaran"
    )
)
_BULAN_TRIWULAN, _SETAHUN = 3, 12


@dataclass(frozen=True)
class _Deret:
    """A column whose rows are all months, or all quarters, of a year."""

    tabel: TabelPublikasi
    kolom: str
    isi: Mapping[int, Sel]

    @property
    def bulanan(self) -> bool:
        """Whether its rows are months."""
        return len(self.isi) == _SETAHUN

    @property
    def uang(self) -> bool:
        """Whether its rows are of money."""
        return any(satu.besaran in UANG for satu in self.isi.values())

    def jumlah(self, triwulan: range) -> Decimal:
        """Return the sum of some quarters."""
        langkah = _BULAN_TRIWULAN if self.bulanan else 1
        ke = {n for t in triwulan for n in range((t - 1) * langkah + 1, t * langkah + 1)}
        return sum((nilai_sel(s) for n, s in self.isi.items() if n in ke), Decimal(0))


def periksa_bagian_tahun(peta: Peta) -> _Temuan:
    """Find numbers of a quarter or half of the year, or means of its months, that the rows of no table make."""
    semua = [d for t in peta.isi.tabel if not t.prosa and not t.grafik for d in _deret(t)]
    for sel, kalimat in kalimat_laporan(peta.isi) if semua else ():
        for teks in kalimat:
            if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
                continue
            milik = _sehal(semua, kata_ucapan(f"{sel.isi.tabel} {teks}"))
            if milik and (temu := _salah(peta, milik, teks)):
                satu, harap, utama = temu
                pesan = f"Menurut {utama.tabel.nama}, kolom {utama.kolom}, angkanya adalah {tulis(harap, satu)}, tetapi tertulis {satu.teks}"
                dugaan = duga(sel, "", pesan, next(iter(utama.isi.values())), tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=satu.teks)
                break


def _deret(tabel: TabelPublikasi) -> Iterator[_Deret]:
    """Yield the columns of amounts and counts of a table whose rows are the months or the quarters of a year."""
    baris = [b for b in tabel.baris if b.peran in ("isi", "kumulatif")]
    urut = [_urutan(b) for b in baris]
    banyak = len(baris)
    if banyak not in (4, _SETAHUN) or urut != list(range(1, banyak + 1)):
        return
    for kolom in tabel.kolom:
        isi = {n: s for n, b in enumerate(baris, 1) if (s := tabel.sel(b, kolom))}
        berjumlah = not any(s.besaran in PERSENAN or (s.angka and s.angka.persen) for s in isi.values())
        if len(isi) == banyak and berjumlah and "kumulatif" not in kata(kolom):
            yield _Deret(tabel, kolom, isi)


def _urutan(baris: BarisPublikasi) -> int | None:
    """Return which month or quarter a row is."""
    isi = kata(baris.label.casefold().replace("nopember", "november"))
    if len(isi) == 1 and isi[0] in _NAMA_BULAN:
        return _NAMA_BULAN.index(isi[0]) + 1
    isi = isi[1:] if isi[:1] in (("triwulan",), ("tw",)) else isi
    return angka_romawi(isi[0]) if len(isi) == 1 else None


def _sehal(semua: list[_Deret], ucapan: frozenset[str]) -> list[_Deret]:
    """Return the columns whose caption or heading shares a word with a sentence, or with the heading above it."""
    return [d for d in semua if (kata_ucapan(f"{d.tabel.nama} {d.kolom}") - _HAMPA) & ucapan or d.uang]


def _salah(peta: Peta, milik: list[_Deret], teks: str) -> tuple[Bilangan, Decimal, _Deret] | None:
    isi = [b for b in bilangan_kalimat(teks, bertitik=peta.isi.bertitik) if b.jenis != "%"]
    awal = 0
    for satu in isi:
        depan = teks[awal : satu.mulai]
        awal = satu.akhir
        sepadan = [d for d in milik if (satu.jenis == "rp") == d.uang]
        if _LAIN.search(satu.depan):
            continue
        nilai = _rerata(teks[: satu.mulai], sepadan) or _bagian(depan, sepadan)
        if not nilai or any(abs(n - satu.nilai) <= satu.angka.langkah for n, _ in nilai):
            continue
        dekat = [(n, d) for n, d in nilai if mirip(n, satu.nilai, 5) or terselip(n, satu)]
        if len({n for n, _ in dekat}) == 1:
            return satu, *dekat[0]
    return None


def _bagian(depan: str, milik: list[_Deret]) -> list[tuple[Decimal, _Deret]]:
    """Return what the columns give for the only part of the year that stands before a number."""
    semua = list(_BAGIAN.finditer(depan))
    if len(semua) != 1:
        return []
    temu = semua[0]
    ke = _KE.get(temu["ke"].casefold()) or angka_romawi(temu["ke"]) or 0
    apa = temu["apa"].casefold()
    triwulan = (
        _SEMESTER.get(ke, range(0)) if apa == "semester" else range(ke, ke + 1) if apa != "caturwulan" else range(0)
    )
    if not triwulan:
        return []
    kumulatif = range(1, triwulan[-1] + 1)
    pilih = [kumulatif] if temu["sampai"] else [triwulan, kumulatif]
    hasil = [(d.jumlah(r), d) for d in milik for r in pilih]
    # Some write what ran up to a quarter as that of the quarter: either is right, the part itself is what is proposed.
    return [(n, d) for n, d in hasil if n > 0]


def _rerata(depan: str, milik: list[_Deret]) -> list[tuple[Decimal, _Deret]]:
    temu = _RERATA.search(depan)
    if temu is None:
        return []
    bulan = (temu["apa"] or temu["awal"]).casefold() == "bulan"
    banyak = _SETAHUN if bulan else 4
    return [(d.jumlah(range(1, 5)) / banyak, d) for d in milik if d.bulanan or not bulan]
