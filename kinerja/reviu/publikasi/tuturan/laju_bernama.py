"""By how much a sentence says that something rose or fell, against what the tables print of it: two years of one row, or two rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH_RENDAH, LEBIH_TINGGI, TUMBUH, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan, pilih_kolom
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_laju_bernama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Baris = tuple[TabelPublikasi, BarisPublikasi]
#: The word of change right before its number.
_UBAH = re.compile(
    rf"\b(?P<kata>(?P<naik>{TUMBUH}|{LEBIH_TINGGI})|(?:{TURUN}|{LEBIH_RENDAH}))(?:nya)?(?:\s+(?:sebesar|sebanyak|sejumlah|hingga|sekitar|mencapai|adalah|hanya))*\s*$",
    re.IGNORECASE,
)
_ATAU = re.compile(r"^\s*(?:[a-z]+\s+)?(?:\(|atau|setara)\s*(?:sebesar\s+)?$", re.IGNORECASE)
#: What is no change of what the tables print: parts of the year, plans, others, means, conditions.
_LAIN = re.compile(
    r"\b(?:triwulan|semester|(?:di)?target\w*|(?:di)?rencana\w*|renstra|rpjmd|nasional|provinsi|rata-rata|rerata|akan|harus|agar|untuk\s+me\w+|jika|apabila|"
    r"diperkirakan|proyeksi|sekitar|hampir|lebih\s+dari|per\s+tahun|setiap|tiap|masing-masing|peringkat|murni|perubahan)\b",
    re.IGNORECASE,
)
_BANDING = re.compile(r"\b(?:di\s?banding\w*|dari(?:pada)?|terhadap)\b", re.IGNORECASE)
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
_BERDUA = 2
_ANGKA = re.compile(r"(?:Rp\.?\s*)?\d[\d.,]*")
#: Words of a sentence that say nothing of what changed.
_TERANG = frozenset(
    kata
    for teks in (
        "jumlah total seluruh keseluruhan angka nilai tahun pada di realisasi dan mengalami telah sudah kembali terjadi ini itu tersebut",
        "dinas badan kantor belanja terdapat adanya juga pula selama sepanjang sebesar dibandingkan tahun sebelumnya lalu yang secara",
    )
    for kata in kata_ucapan(teks)
)


@dataclass(frozen=True)
class _Ubah:
    """A change that a sentence claims: its number, its word, and its sign."""

    beda: Bilangan
    kata: str
    tanda: int


@dataclass(frozen=True)
class _Pasang:
    """What something was and what it became, under one heading of one table."""

    tabel: TabelPublikasi
    kolom: str
    lama: Sel
    baru: Sel

    @property
    def selisih(self) -> Decimal:
        return nilai_sel(self.baru) - nilai_sel(self.lama)

    @property
    def laju(self) -> Decimal | None:
        """The growth in per cent, None from nothing."""
        lama = nilai_sel(self.lama)
        return self.selisih / lama * _SERATUS if lama else None

    def harap(self, beda: Bilangan) -> list[Decimal]:
        """Return what the number of a change can be: percentages are often given where points are meant."""
        persen = [abs(self.laju)] if self.laju is not None and beda.jenis == "%" else []
        return [*persen, *([abs(self.selisih)] if beda.jenis != "%" or nilai_sel(self.lama) < _SERATUS else [])]

    def cocok(self, beda: Bilangan) -> bool:
        """Say whether a number is that change."""
        lebar = beda.angka.langkah + (_LEBIH if beda.angka.desimal else 0)
        return any(abs(n - beda.nilai) <= (lebar if beda.jenis == "%" else _LEBIH) for n in self.harap(beda))


def periksa_laju_bernama(peta: Peta) -> _Temuan:
    """Find sentences that say of a row of a table by how much it changed, and the table gives another change."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            if temu := _salah(peta, nama, teks):
                pesan, pasang = temu
                yield sel, duga(sel, "", pesan, pasang.baru, pasang.lama, tingkat=Tingkat.PERINGATAN)
                break


def _salah(peta: Peta, nama: Penyebut, teks: str) -> tuple[str, _Pasang] | None:
    semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    ubah = _perubahan(semua)
    lain = [b for b in semua if all(b is not u.beda for u in ubah)]
    if not ubah or len(lain) > 1 or _LAIN.search(teks):
        return None
    pasang = _pasangan(peta, nama, teks, ubah[0])
    if lain:
        # The number that the change is from, or to: the tables must print it so.
        pasang = [p for p in pasang if any(s.angka and sama(s.angka, lain[0].angka) for s in (p.lama, p.baru))]
    for satu in ubah:
        if hasil := _nilai(satu, pasang, teks):
            return hasil
    return None


def _perubahan(semua: Sequence[Bilangan]) -> list[_Ubah]:
    """Return the changes of a sentence: the number behind a word of change, and the one behind "atau"."""
    hasil: list[_Ubah] = []
    for satu in semua:
        if temu := _UBAH.search(satu.depan):
            hasil.append(_Ubah(satu, temu["kata"], 1 if temu["naik"] else -1))
        elif hasil and _ATAU.match(satu.depan):
            hasil.append(_Ubah(satu, hasil[-1].kata, hasil[-1].tanda))
    return hasil


def _nilai(satu: _Ubah, pasang: Sequence[_Pasang], teks: str) -> tuple[str, _Pasang] | None:
    """Return what is wrong with a change: its sign, where its size is right, else its size where that is near."""
    pas = [p for p in pasang if p.cocok(satu.beda)]
    if any(p.selisih * satu.tanda > 0 for p in pas):
        return None
    if pas:
        return f"Tertulis “{satu.kata}”, padahal {_dari(pas[0])}", pas[0]
    pilih = _terpilih(pasang, teks)
    if len({(nilai_sel(p.lama), nilai_sel(p.baru)) for p in pilih}) != 1:
        return None
    harap = pilih[0].harap(satu.beda)
    if not any(mirip(n, satu.beda.nilai) or terselip(n, satu.beda) for n in harap):
        return None
    desimal = max(satu.beda.angka.desimal, *(p.angka.desimal for p in (pilih[0].lama, pilih[0].baru) if p.angka))
    sebut = " atau ".join(cetak_desimal(n, desimal) for n in dict.fromkeys(harap))
    return f"{_dari(pilih[0])} berubah {sebut}, tetapi tertulis {satu.beda.teks}", pilih[0]


def _dari(pasang: _Pasang) -> str:
    return f"dari {pasang.lama.teks} menjadi {pasang.baru.teks} pada {pasang.tabel.nama}"


def _terpilih(pasang: Sequence[_Pasang], teks: str) -> Sequence[_Pasang]:
    """Return the changes that are meant where a row has several: those of the realisasi, or of the heading that is named."""
    if not re.search(r"\bcapaian\b", teks, re.IGNORECASE) and (
        nyata := [p for p in pasang if p.baru.besaran is Besaran.REALISASI]
    ):
        return nyata
    tabel = pasang[0].tabel.nama if pasang else ""
    pilih = set(pilih_kolom(tabel, {p.kolom for p in pasang}, kata_ucapan(teks)))
    return [p for p in pasang if p.kolom in pilih] or pasang


# --- what changed ---


def _pasangan(peta: Peta, nama: Penyebut, teks: str, ubah: _Ubah) -> list[_Pasang]:
    sebut = nama.sebut(teks)
    kini, lalu = _tahun(peta, teks)
    if len(sebut) == _BERDUA and _BANDING.search(teks[sebut[0].akhir : sebut[1].mulai]) and not lalu:
        return list(_antarbaris(nama, sebut, teks))
    lama = lalu or kini - 1
    if not sebut:
        # "Terdapat kenaikan sebesar ... dibanding anggaran tahun lalu": what changed may stand behind.
        pokok = _pokok(teks[: ubah.beda.mulai], ubah) or _pokok(_ANGKA.sub(" ", teks[ubah.beda.akhir :]), ubah)
        total = _semua(_total(peta, pokok, uang=ubah.beda.jenis == "rp"), lama, kini)
        return total or _semua(_terpendek(peta, nama, pokok), lama, kini)
    if len({s.kunci for s in sebut}) == 1:
        return _semua(_bernama(nama, sebut[0], teks, ubah), lama, kini)
    return []


def _semua(baris: Iterable[_Baris], lama: int, baru: int) -> list[_Pasang]:
    """Return the changes of rows, each row once."""
    sudah = {(id(t), id(b)): (t, b) for t, b in baris}
    return [p for t, b in sudah.values() for p in _antartahun(t, b, lama, baru)]


def _pokok(teks: str, ubah: _Ubah) -> frozenset[str]:
    """Return the words that say what changed."""
    return kata_ucapan(teks) - kata_ucapan(ubah.kata) - _TERANG


def _tajuk(tabel: TabelPublikasi) -> frozenset[str]:
    return kata_ucapan(f"{tabel.nama} {' '.join(tabel.kolom)}")


def _bernama(nama: Penyebut, satu: Sebut, teks: str, ubah: _Ubah) -> Iterator[_Baris]:
    """Yield the rows of a name; words behind it that no heading has make another thing of it: "NTP subsektor ternak"."""
    lebih = _pokok(teks[satu.akhir : ubah.beda.mulai], ubah)
    for tabel, baris, _ in nama.sel.get(satu.kunci, ()):
        if lebih <= _tajuk(tabel) and (not satu.lemah or _bertajuk(tabel, baris, teks)):
            yield tabel, baris


def _total(peta: Peta, pokok: frozenset[str], *, uang: bool) -> Iterator[_Baris]:
    """Yield the totals of the tables whose caption and headings have all words of what changed; money may be the agency's."""
    for tabel in peta.isi.tabel if pokok or uang else ():
        if not tabel.prosa and pokok <= _tajuk(tabel):
            yield from ((tabel, baris) for baris in tabel.baris if baris.peran == "jumlah")


def _terpendek(peta: Peta, nama: Penyebut, pokok: frozenset[str]) -> Iterator[_Baris]:
    """Yield the rows whose name has all words of what changed, where one thing alone has them."""
    semua = [
        (nama.kunci(b), t, b)
        for t in peta.isi.tabel
        if pokok and not t.prosa
        for b in t.baris
        if b.peran == "isi" and pokok <= kata_ucapan(b.nama)
    ]
    if len({kunci for kunci, _, _ in semua}) == 1:
        yield from ((t, b) for _, t, b in semua)


def _tahun(peta: Peta, teks: str) -> tuple[int, int]:
    """Return the later and the earlier year that a sentence speaks of; 0 for an earlier one that it does not name."""
    tahun = sorted({int(t) for t in TAHUN.findall(teks)})
    if len(tahun) == _BERDUA:
        return tahun[1], tahun[0]
    satu = tahun[0] if len(tahun) == 1 else peta.isi.tahun
    return (peta.isi.tahun, satu) if satu < peta.isi.tahun else (satu, 0)


def _bertajuk(tabel: TabelPublikasi, baris: BarisPublikasi, teks: str) -> bool:
    """Say whether a sentence names what a table is about, beside a row whose name may be a common word."""
    tajuk = _tajuk(tabel) - kata_ucapan(baris.nama) - _TERANG
    return not tajuk.isdisjoint(kata_ucapan(teks))


def _antartahun(tabel: TabelPublikasi, baris: BarisPublikasi, lama: int, baru: int) -> Iterator[_Pasang]:
    """Yield the changes of a row from one year to another, under headings that differ in their year alone."""
    milik: dict[str, dict[int, Sel]] = {}
    for sel in baris.angka:
        temu = TAHUN.search(sel.kolom)
        if temu or sel.tahun:
            tahun = int(temu[0]) if temu else sel.tahun or 0
            milik.setdefault(TAHUN.sub("", sel.kolom), {})[tahun] = sel
    for kolom, isi in milik.items():
        if lama in isi and baru in isi:
            yield _Pasang(tabel, kolom, isi[lama], isi[baru])


def _antarbaris(nama: Penyebut, sebut: Sequence[Sebut], teks: str) -> Iterator[_Pasang]:
    """Yield what one row has more than another one of its table, column by column."""
    baru, lama = (nama.sel.get(s.kunci, ()) for s in sebut)
    for tabel, baris, sel in baru:
        for lain, _, dulu in lama:
            if tabel is lain and sel.kolom == dulu.kolom and _bertajuk(tabel, baris, teks):
                yield _Pasang(tabel, sel.kolom, dulu, sel)
