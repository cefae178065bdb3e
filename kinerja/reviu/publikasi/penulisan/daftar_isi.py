"""Lists of contents, of tables and of pictures: each entry against the page on which its heading is really printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import cetak_bulat, gabung
from kinerja.model import PERIHAL
from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.nomor_halaman import NomorCetak, baca_nomor, rapat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata, mirip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_daftar_isi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_LETAK = f"{PERIHAL}Letak Judul"
#: A list with so many wrong pages and no right one was shifted, or left as it was: one finding says it.
_SEMUA = 3
_SEBUT = 3
_PENGENAL = re.compile(r"^\W*(?:bab\b\W*)?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-z])\b[.)\s]*", re.IGNORECASE)
#: The number of a section, of two parts or more.
_BAGIAN = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_BAB = re.compile(r"bab\W+([IVXLC]+|\d{1,2})\b", re.IGNORECASE)
_ANGKA = re.compile(r"\d+")


@dataclass(frozen=True)
class _Butir:
    """An entry of a list with the headings that it means."""

    sel: Sel
    judul: tuple[Sel, ...]

    @property
    def daftar(self) -> str:
        return self.sel.isi.tabel.removeprefix(PERIHAL)

    @property
    def teks(self) -> str:
        return self.sel.isi.baris

    @property
    def halaman(self) -> NomorCetak | None:
        return baca_nomor(self.sel.teks)

    @property
    def benar(self) -> bool:
        return any(baca_nomor(satu.teks) == self.halaman for satu in self.judul)

    @property
    def salah(self) -> bool:
        """Whether its heading stands on one page only, another one, counted as the list counts."""
        lain = {baca_nomor(satu.teks) for satu in self.judul}
        kini, nomor = self.halaman, next(iter(lain), None)
        if len(lain) != 1 or kini is None or nomor is None:
            return False
        return kini != nomor and kini.romawi is nomor.romawi and bool(kini.bab) is bool(nomor.bab)

    def duga(self, tercetak: str, harap: str, pesan: str, tingkat: Tingkat, *lawan: Sel) -> tuple[Sel, Dugaan]:
        nomor = tuple(satu.nomor for satu in (self.sel, *lawan))
        tempat = f"{self.daftar}, {self.teks}{self.sel.letak}"
        return self.sel, Dugaan(tempat, tercetak, harap, berasal(self.sel, pesan), tingkat, nomor)


def periksa_daftar_isi(peta: Peta) -> _Temuan:
    """Find entries of lists that give another page than that of their heading, none at all, or another number or year than it."""
    per_daftar: dict[str, list[_Butir]] = {}
    for satu in _butir(peta.isi.perihal):
        per_daftar.setdefault(satu.daftar, []).append(satu)
    for semua in per_daftar.values():
        yield from _halaman(semua)
        yield from _gagal(semua)
        yield from _sejudul(semua)
        nomor = list(_nomor(semua))
        yield from nomor
        bernomor = {id(sel) for sel, _ in nomor}
        yield from (temuan for satu in semua if id(satu.sel) not in bernomor for temuan in _bunyi(satu))


def _butir(perihal: Sequence[Sel]) -> Iterator[_Butir]:
    judul: dict[tuple[str, str], list[Sel]] = {}
    for satu in perihal:
        if satu.isi.tabel == _LETAK:
            judul.setdefault((satu.isi.kelompok or "", satu.isi.induk or ""), []).append(satu)
    for satu in perihal:
        if satu.isi.tabel.startswith(f"{PERIHAL}Daftar"):
            yield _Butir(satu, tuple(judul.get((satu.isi.tabel.removeprefix(PERIHAL), satu.isi.baris), ())))


def _halaman(semua: Sequence[_Butir]) -> _Temuan:
    salah = [satu for satu in semua if satu.salah]
    if len(salah) >= _SEMUA and not any(satu.benar for satu in semua):
        contoh = gabung([f"“{s.teks}” {s.sel.teks}, tercetak {s.judul[0].teks}" for s in salah[:_SEBUT]])
        pesan = (
            f"Tidak satu pun nomor halaman pada {salah[0].daftar} sama dengan halaman tempat judulnya tercetak; "
            f"{cetak_bulat(len(salah))} butir berbeda, antara lain {contoh}. Perbarui daftarnya"
        )
        yield salah[0].duga(salah[0].sel.teks, "", pesan, Tingkat.PERINGATAN, *(s.sel for s in salah[1:]))
        return
    for satu in salah:
        judul = satu.judul[0]
        letak = f" ({judul.isi.letak} berkas)" if judul.isi.letak else ""
        pesan = f"{satu.daftar} menyebut “{satu.teks}” pada halaman {satu.sel.teks}, tetapi judulnya tercetak pada halaman {judul.teks}{letak}"
        yield satu.duga(satu.sel.teks, judul.teks, pesan, Tingkat.PERINGATAN, judul)


def _gagal(semua: Sequence[_Butir]) -> _Temuan:
    """Find entries in whose place of the page a message of the word processor is printed."""
    gagal = [satu for satu in semua if satu.halaman is None]
    if gagal:
        pesan = f"{gagal[0].daftar} mencetak pesan “{gagal[0].sel.teks}” sebagai ganti nomor halaman pada {cetak_bulat(len(gagal))} butir; perbarui daftarnya"
        yield gagal[0].duga(gagal[0].sel.teks, "", pesan, Tingkat.PERINGATAN, *(s.sel for s in gagal[1:]))


def _sejudul(semua: Sequence[_Butir]) -> _Temuan:
    """Find an entry with the title of another one under another number, of which the report prints the other only."""
    per_judul: dict[tuple[str, str], list[_Butir]] = {}
    for satu in semua:
        if temu := cari_judul(satu.teks):
            per_judul.setdefault((temu[1].casefold(), rapat(satu.teks[temu.end() :])), []).append(satu)
    for (_, judul), isi in per_judul.items():
        ada = [satu for satu in isi if any(rapat(j.isi.baris) == rapat(satu.teks) for j in satu.judul)]
        for satu in (s for s in isi if judul and ada and s not in ada):
            pesan = f"{satu.daftar} memuat “{satu.teks}” dengan judul yang sama seperti “{ada[0].teks}”, tetapi hanya yang terakhir tercetak dalam laporan; periksa judulnya"
            yield satu.duga(satu.teks, "", pesan, Tingkat.PERINGATAN, ada[0].sel)


def _bunyi(satu: _Butir) -> _Temuan:
    """Find an entry whose number or year is not that of its only heading, or that has other words than it."""
    if len({judul.isi.baris for judul in satu.judul}) != 1:
        return
    judul = satu.judul[0]
    angka, lain = _angka(satu.teks), _angka(judul.isi.baris)
    if angka == lain or not (angka and lain):
        samakan = "judulnya" if _beda_kata(satu.teks, judul.isi.baris) else ""
    else:
        samakan = "angkanya"
    if samakan:
        letak = f" ({judul.isi.letak} berkas)" if judul.isi.letak else ""
        pesan = f"{satu.daftar} menulis “{satu.teks}”, sedangkan judulnya tercetak “{judul.isi.baris}”{letak}; samakan {samakan}"
        yield satu.duga(satu.teks, "", pesan, Tingkat.CATATAN, judul)


def _beda_kata(satu: str, lain: str) -> bool:
    """Say whether each of two headings has a word that the other one has not; one can be the other one made short."""
    a, b = kata(_PENGENAL.sub("", satu)), kata(_PENGENAL.sub("", lain))
    kurang, lebih = [k for k in a if k not in b], [k for k in b if k not in a]
    rapat = "".join(a), "".join(b)
    return bool(kurang and lebih) and not (mirip(a, b) or rapat[0] in rapat[1] or rapat[1] in rapat[0])


def _nomor(semua: Sequence[_Butir]) -> _Temuan:
    """Find sections that bear another number than in the list, where most others bear the same."""
    pasangan = [
        (satu, judul, a[0], b[0])
        for satu in semua
        if len(satu.judul) == 1
        for judul in satu.judul
        if (a := _BAGIAN.match(satu.teks)) and (b := _BAGIAN.match(judul.isi.baris))
    ]
    beda = [isi for isi in pasangan if isi[2] != isi[3] and isi[2].count(".") == isi[3].count(".")]
    if len(pasangan) - len(beda) >= max(_SEMUA, 2 * len(beda)):
        bab = _bab(semua)
        dipakai = Counter(temu[0] for satu in semua if (temu := _BAGIAN.match(satu.teks)))
        for satu, judul, nomor, lain in beda:
            letak = f" ({judul.isi.letak} berkas)" if judul.isi.letak else ""
            pesan = f"{satu.daftar} memberi nomor {nomor} kepada “{satu.teks}”, sedangkan judulnya tercetak “{judul.isi.baris}”{letak}"
            milik = bab.get(satu.sel.nomor, 0)
            salah, benar = (nomor, lain) if _bab_bagian(lain) == milik != _bab_bagian(nomor) else (lain, nomor)
            pasti = milik in (_bab_bagian(salah), _bab_bagian(benar)) and (
                _bab_bagian(salah) != milik or dipakai[salah] > (salah == nomor)
            )
            yield satu.duga(salah, benar if pasti else "", pesan, Tingkat.PERINGATAN, judul)


def _bab(semua: Sequence[_Butir]) -> dict[int, int]:
    """Return the chapter in which each entry of a list stands, by the place of its row."""
    hasil: dict[int, int] = {}
    kini = 0
    for satu in semua:
        if temu := _BAB.match(satu.teks):
            kini = angka_romawi(temu[1]) or 0
        hasil[satu.sel.nomor] = kini
    return hasil


def _bab_bagian(nomor: str) -> int:
    return int(nomor.partition(".")[0])


def _angka(teks: str) -> list[str]:
    """Return the numbers in a heading without the one that it begins with."""
    return _ANGKA.findall(_PENGENAL.sub("", teks))
