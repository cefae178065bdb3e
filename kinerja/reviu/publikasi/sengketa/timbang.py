"""What a report prints differently in several places, and which of them is right, where anything decides it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from kinerja.reviu.publikasi.bacaan.keselarasan import Keselarasan
from kinerja.reviu.publikasi.bacaan.nama_ucapan import sesumber, setabel, sewaktu, tanpa_nama
from kinerja.reviu.publikasi.bacaan.pernyataan import TURUNAN, Butir, Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import kasar, tercetak
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.banding_data import dekat_hitungan

__all__ = ["HASIL", "Beda", "Penimbang", "tanpa_bagian"]

#: Quantities that follow from others; they are compared after what they follow from.
HASIL = {*TURUNAN, Besaran.SISA}
_TAK_DIBANDING = frozenset(
    {
        Besaran.LAIN,
        Besaran.JUMLAH,
        Besaran.PERSEN,
        Besaran.TERBILANG,
        Besaran.PREDIKAT,
        Besaran.SATUAN,
        Besaran.PERTUMBUHAN,
    }
)
_MUTLAK = 1000
#: Digits of a number that is printed twice by no chance.
_ANGKA = 6
#: Words of captions that say nothing about what a table is on.
_JUDUL = frozenset(
    "tabel grafik gambar tahun menurut berdasarkan rekapitulasi data daftar rincian i ii iii iv v per bab".split()
)
#: Tenths by which the total of a table may miss the total of the agency and still be meant for it.
_JAUH = 3
_DUA = 2
#: Years in which two rows must have a value before their disagreement in all of them says that they may be two things.
_BANYAK_TAHUN = 3


@dataclass(frozen=True)
class Beda:
    """One statement that is printed differently: the cells at fault, and what stands against them.

    ``benar`` is empty where nothing decides; then ``salah`` holds one side and ``lawan`` the other. ``dua_deret`` where
    the two may be two things whose names are nearly the same, ``berlainan`` where they stand in two columns that differ
    in most rows, and so may be two quantities.
    """

    salah: tuple[Butir, ...]
    benar: tuple[Butir, ...]
    lawan: tuple[Butir, ...]
    oleh: str
    dua_deret: bool = False
    berlainan: bool = False


class Penimbang:
    """Weighs what a report prints differently in several places."""

    def __init__(self, peta: Peta, semua: Sequence[Turunan]) -> None:
        self.peta = peta
        self._milik: dict[Sel, list[Turunan]] = {}
        for satu in semua:
            for sel in dict.fromkeys((satu.hasil, *satu.operan)):
                self._milik.setdefault(sel, []).append(satu)
        self._butir = {butir.sel: butir for butir in peta.butir}
        self._sekunci: dict[object, list[Butir]] = {}
        for butir in peta.butir:
            self._sekunci.setdefault(butir.kunci, []).append(butir)
        self._keselarasan = Keselarasan(self._sekunci.values())

    def rusak(self, sel: Sel, baru: Cetakan) -> bool:
        """Say whether another value in a cell would break a relation that holds."""
        return any(satu.benar and not satu.benar_dengan({sel: baru}) for satu in self._milik.get(sel, ()))

    def didukung(self, sel: Sel) -> bool:
        """Say whether another table prints the same for the same thing."""
        butir = self._butir.get(sel)
        return butir is not None and any(
            lain.tabel.nama != butir.tabel.nama and lain.setuju(butir) for lain in self._sekunci.get(butir.kunci, ())
        )

    def terulang(self, sel: Sel) -> bool:
        """Say whether a total is printed in another table, of whatever: so many digits, or the sum of another list of the same."""
        assert sel.angka is not None
        nilai = sel.angka.nilai
        lain = {tabel for tabel in tercetak(self.peta.isi).get(nilai, ()) if tabel != sel.isi.tabel}
        if not lain and len(str(abs(nilai)).strip("0")) >= _ANGKA:
            return any(k != sel.isi.tabel and abs(n - nilai) < langkah for k, n, langkah in kasar(self.peta.isi))
        if len(str(abs(nilai)).replace(".", "").strip("0")) >= _ANGKA:
            return bool(lain)
        pokok = _pokok(sel.isi.tabel)
        return any(pokok & _pokok(tabel) for tabel in lain & self._berjumlah.get(nilai, set()))

    @cached_property
    def _berjumlah(self) -> dict[Decimal, set[str]]:
        """The tables in which a number is the sum of a list, by number."""
        hasil: dict[Decimal, set[str]] = {}
        for satu in dict.fromkeys(t for milik in self._milik.values() for t in milik):
            if satu.cara[0][0].id == "jumlah" and satu.benar and satu.hasil.angka:
                hasil.setdefault(satu.hasil.angka.nilai, set()).add(satu.baris.tabel)
        return hasil

    def tercetak(self, sel: Sel, baru: Cetakan) -> bool:
        """Say whether a large amount that would be right in a cell is printed in another table, and what stands there is not."""
        ganda = self.peta.isi.ganda
        lama = sel.angka
        assert lama is not None
        if baru.terbulat or baru.nilai != int(baru.nilai):
            return False
        return ganda.get(int(baru.nilai), 0) > 0 and ganda.get(int(lama.nilai), 0) <= 1

    def halus(self, satu: Turunan) -> dict[Sel, Cetakan]:
        """Return the operands of a relation as they are printed more precisely elsewhere."""
        hasil = {}
        for sel in {s for _, operan in satu.cara for s in operan}:
            butir = self._butir.get(sel)
            lain = [b for b in self._sekunci.get(butir.kunci, ()) if b.setuju(butir)] if butir else []
            angka = [b.sel.angka for b in lain if b.sel.angka and sel.angka and b.sel.angka.langkah < sel.angka.langkah]
            if angka:
                hasil[sel] = min(angka, key=lambda a: a.langkah)
        return hasil

    def operan_lain(self, satu: Turunan) -> tuple[Sel, Sel] | None:
        """Return the operand that is wrong, and what is printed for it elsewhere, where the result is printed elsewhere too."""
        hasil = self._butir.get(satu.hasil)
        if hasil is None or not any(
            b.tabel.nama != hasil.tabel.nama
            and b.sel.angka
            and satu.hasil.angka
            and sama(b.sel.angka, satu.hasil.angka)
            for b in self._sekunci.get(hasil.kunci, ())
        ):
            return None
        calon = []
        for sel in satu.cara[0][1]:
            butir = self._butir.get(sel)
            for lain in self._sekunci.get(butir.kunci, ()) if butir else ():
                angka = lain.sel.angka
                if lain is not butir and butir and angka and not lain.setuju(butir) and satu.benar_dengan({sel: angka}):
                    calon.append((sel, lain.sel))
        return calon[0] if len({(sel, lain.angka) for sel, lain in calon}) == 1 else None

    def beda(self) -> Iterator[Beda]:
        """Return the statements that are printed differently; what is measured comes before what follows from it."""
        milik: dict[object, list[Butir]] = {}
        for butir in self.peta.butir:
            if butir.baris.dari_kalimat and butir.sel.tahun is None and self._tahun_mana_saja(butir):
                continue
            if butir.tabel.prosa and tanpa_nama(butir):
                continue
            if butir.kunci[1] not in _TAK_DIBANDING or (butir.kunci[1] is Besaran.LAIN and setabel(butir)):
                rupiah = butir.kunci[1] is Besaran.LAIN and butir.sel.teks.strip().casefold().startswith("rp")
                milik.setdefault((butir.kunci, rupiah), []).append(butir)
        for isi in sorted(milik.values(), key=lambda satu: satu[0].kunci[1] in HASIL):
            pakai = tanpa_bagian(isi) if isi[0].kunci[0] == ("total",) else isi
            for satu in (s for waktu in sewaktu(pakai) for s in sesumber(waktu)):
                if not _serbaneka(satu):
                    yield from self._adu(satu)

    def _tahun_mana_saja(self, butir: Butir) -> bool:
        """Say whether a table prints for some year what a sentence says without naming one."""
        apa, besaran, _, imbuhan = butir.kunci
        semua = self.peta.menurut.get((apa, besaran, imbuhan), ())
        return any(not lain.tabel.prosa and butir.setuju(lain) for lain in semua)

    def _adu(self, isi: list[Butir]) -> Iterator[Beda]:
        """Find the groups that disagree. A target that names no document may be that of any of them."""
        menurut: dict[tuple[str, str], list[Butir]] = {}
        for butir in isi:
            menurut.setdefault(butir.sel.jenis, []).append(butir)
        for jenis, milik in menurut.items():
            rinci = [b for lain, satu in menurut.items() if _lebih_rinci(lain, jenis) for b in satu]
            terukur = [b for b in rinci if b.sel.jenis[0] in ("pk", "") and b.sel.jenis[1] != "awal"]
            if not terukur:
                # What a plan or a nation aims at need not be what was agreed and measured.
                yield from self._putuskan(_gugus(milik))
                continue
            lepas = [b for b in milik if self._lepas(b, rinci, terukur)]
            for satu in _gugus(lepas):
                lawan = [b for b in (*terukur, *milik) if b not in satu and b.tabel.nama != satu[0].tabel.nama]
                gugus = _gugus([b for b in lawan if not any(b.setuju(lain) for lain in satu)])
                if gugus:
                    yield from self._putuskan([satu, max(gugus, key=len)])

    def _lepas(self, butir: Butir, rinci: Sequence[Butir], terukur: Sequence[Butir]) -> bool:
        """Say whether a target is none of those that documents set, or not the agreed one though its column repeats those."""
        if not any(butir.setuju(lain) for lain in rinci):
            return True
        return not any(butir.setuju(lain) for lain in terukur) and any(
            self._keselarasan.sejalan(butir, lain) for lain in terukur
        )

    def _putuskan(self, gugus: list[list[Butir]]) -> Iterator[Beda]:
        if len(gugus) < _DUA:
            return
        bobot = [self._bobot(satu, gugus) for satu in gugus]
        unggul = max(bobot)
        benar = gugus[bobot.index(unggul)]
        if bobot.count(unggul) > 1:
            kalah = min(gugus, key=lambda s: (bobot[gugus.index(s)], len(s), -s[0].sel.nomor))
            lawan = tuple(b for s in gugus if s is not kalah for b in s)
            lain = self._keselarasan.berlainan(kalah, lawan)
            yield Beda(tuple(kalah), (), lawan, "", self._dua_deret(kalah[0], lawan[0]), lain)
            return
        for satu in gugus:
            if satu is not benar:
                dua, lain = self._dua_deret(satu[0], benar[0]), self._keselarasan.berlainan(satu, benar)
                yield Beda(tuple(satu), tuple(benar), (), self._oleh(benar, satu), dua, lain)

    def _dua_deret(self, satu: Butir, lain: Butir) -> bool:
        """Say whether two rows whose names are not written alike agree in none of several years."""
        if _tulisan(satu) == _tulisan(lain):
            return False
        apa, besaran, _, imbuhan = satu.kunci
        semua = self.peta.menurut.get((apa, besaran, imbuhan), ())
        deret = [
            {b.kunci[2]: b for b in semua if (b.tabel.nama, _tulisan(b)) == (milik.tabel.nama, _tulisan(milik))}
            for milik in (satu, lain)
        ]
        bersama = deret[0].keys() & deret[1].keys()
        return len(bersama) >= _BANYAK_TAHUN and not any(deret[0][n].setuju(deret[1][n]) for n in bersama)

    def _bobot(self, gugus: Sequence[Butir], semua: Sequence[Sequence[Butir]]) -> int:
        """Weigh a value: the workbook above all, then relations of its tables, the number of tables that print it."""
        bobot = len({butir.tabel.nama for butir in gugus})
        kunci, besaran, tahun, imbuhan = gugus[0].kunci
        acuan = self.peta.acuan
        hitungan = None if imbuhan else acuan.nilai(kunci, besaran, tahun)
        if hitungan is not None and any(dekat_hitungan(butir.sel, hitungan) for butir in gugus):
            bobot += _MUTLAK
        banyak = acuan.banyak(kata(gugus[0].baris.label), self.peta.kode) if besaran is Besaran.LAIN else None
        if banyak is not None and any(butir.sel.angka and butir.sel.angka.nilai == banyak for butir in gugus):
            bobot += _MUTLAK
        lain = [butir.sel.angka for satu in semua if satu is not gugus for butir in satu if butir.sel.angka]
        bobot += sum(self._hubungan(butir.sel, lain) for butir in gugus)
        bobot -= any(butir.sel.angka and butir.sel.angka.cacat for butir in gugus)
        bobot += self._terkenal(gugus, semua) + self._terbagi(gugus)
        bobot -= 2 * bool(self._tahun_lain(gugus, semua))
        return bobot

    def _hubungan(self, sel: Sel, lain: Sequence[Cetakan]) -> int:
        """Count the relations that a cell bears out, less those that it breaks; exact ones count more.

        What no other value of the cell mends is broken by another cell, and says nothing.
        """
        hasil = 0
        for satu in self._milik.get(sel, ()):
            jumlah = satu.cara[0][0].id == "jumlah"
            berat = 2 if satu.cara[0][0].tepat else 1
            if not satu.benar:
                hasil -= berat * any(satu.benar_dengan({sel: angka}) for angka in lain)
            elif sel is satu.hasil or jumlah:
                # What was computed from a number bears it out no more than the number itself.
                hasil += berat
        return hasil

    def _terkenal(self, gugus: Sequence[Butir], semua: Sequence[Sequence[Butir]]) -> int:
        """Count other tables that print the same large amount of something else: no chance in so many digits."""
        if gugus[0].kunci[1] not in UANG:
            return 0
        milik = {b.tabel.nama for satu in semua for b in satu}
        nilai = {int(b.sel.angka.nilai) for b in gugus if b.sel.angka and not b.sel.angka.terbulat}
        return min(
            2,
            max((self.peta.isi.ganda.get(n, 0) for n in nilai), default=0) - len(milik & {b.tabel.nama for b in gugus}),
        )

    def _terbagi(self, gugus: Sequence[Butir]) -> int:
        """Count the tables without a row of totals whose parts add up to a total of the agency."""
        if gugus[0].kunci[0] != ("total",) or gugus[0].kunci[1] not in UANG:
            return 0
        return 2 * sum(
            any(b.sel.angka and b.sel.angka.nilai == jumlah for b in gugus)
            for besaran, jumlah in self._jumlah_bagian
            if besaran is gugus[0].kunci[1]
        )

    @cached_property
    def _jumlah_bagian(self) -> tuple[tuple[Besaran, Decimal], ...]:
        """What the amounts of tables without a row of totals add up to, column by column."""
        hasil = []
        for tabel in self.peta.isi.tabel:
            if tabel.prosa or any(baris.peran == "jumlah" or baris.kode for baris in tabel.baris):
                continue
            for kolom in tabel.kolom:
                suku = [s for baris in tabel.baris if (s := tabel.sel(baris, kolom)) and s.angka]
                if len(suku) > 1 and suku[0].besaran in UANG:
                    hasil.append((suku[0].besaran, sum((s.angka.nilai for s in suku if s.angka), Decimal(0))))
        return tuple(hasil)

    def _tahun_lain(self, gugus: Sequence[Butir], semua: Sequence[Sequence[Butir]]) -> int:
        """Return the other year whose value stands here, copied from last year's report; 0 where it is no other."""
        kunci, besaran, tahun, imbuhan = gugus[0].kunci
        if gugus[0].sel.angka is None or abs(gugus[0].sel.angka.nilai) < 1000:
            return 0
        for butir in self.peta.menurut.get((kunci, besaran, imbuhan), ()):
            if butir.kunci[2] != tahun and butir.sel.angka and butir.sel.angka.nilai == gugus[0].sel.angka.nilai:
                lain = [b for satu in semua if satu is not gugus for b in satu]
                return 0 if any(b.setuju(butir) for b in lain) else butir.kunci[2]
        return 0

    def _oleh(self, benar: Sequence[Butir], salah: Sequence[Butir]) -> str:
        """Say by what it was decided."""
        if tahun := self._tahun_lain(salah, [salah, benar]):
            return f"; yang tercetak di sini adalah angka tahun {tahun}"
        if len({b.tabel.nama for b in benar}) > len({b.tabel.nama for b in salah}):
            return ""
        pakai = [t for b in benar for t in self._milik.get(b.sel, ()) if t.benar]
        pakai += [t for b in salah for t in self._milik.get(b.sel, ()) if not t.benar]
        if pakai:
            return f"; hitungan {pakai[0].hasil.isi.baris}, kolom {pakai[0].hasil.kolom} pada {pakai[0].baris.tabel} menunjukkannya"
        return ""


def _pokok(tabel: str) -> set[str]:
    """Return the words of a caption that say what its table is about."""
    return set(kata(re.sub(r"\d", "", tabel))) - UMUM - _JUDUL


def _tulisan(butir: Butir) -> str:
    """Return the name of a row as it is written, without what stands in brackets behind it."""
    return re.sub(r"\W+", " ", re.sub(r"\([^()]*\)\s*$", "", butir.baris.label)).strip().casefold()


def tanpa_bagian(isi: list[Butir]) -> list[Butir]:
    """Leave out totals of tables that are far from what is printed most: those of a part of the agency."""
    if isi[0].kunci[1] not in UANG:
        return isi
    gugus = max(_gugus(isi), key=len)
    angka = gugus[0].sel.angka
    utama = angka.nilai if angka and len(gugus) > 1 else Decimal(0)
    if not utama:
        total = [b.sel.angka.nilai for b in isi if b.sel.angka and b.baris.peran == "jumlah"]
        utama = max(total or [b.sel.angka.nilai for b in isi if b.sel.angka])
    return [
        b
        for b in isi
        if b.tabel.prosa
        or b.baris.peran != "jumlah"
        or (b.sel.angka and abs(b.sel.angka.nilai - utama) * 10 <= utama * _JAUH)
    ]


def _serbaneka(isi: Sequence[Butir]) -> bool:
    """Say whether running text alone prints three numbers or more under one name: then it names no one thing."""
    return all(b.tabel.prosa for b in isi) and len(_gugus(isi)) > _DUA


def _lebih_rinci(satu: tuple[str, str], lain: tuple[str, str]) -> bool:
    """Say whether one kind of target says more than another and agrees with what that says."""
    return satu != lain and all(b in ("", a) for a, b in zip(satu, lain, strict=True))


def _gugus(butir: Sequence[Butir]) -> list[list[Butir]]:
    """Group cells that agree, apart from rounding; those printed most precisely lead."""
    hasil: list[list[Butir]] = []
    for satu in sorted(butir, key=lambda b: b.sel.angka.langkah if b.sel.angka else 0):
        for gugus in hasil:
            if any(satu.setuju(lain) for lain in gugus):
                gugus.append(satu)
                break
        else:
            hasil.append([satu])
    return [sorted(satu, key=lambda b: b.sel.nomor) for satu in hasil]
