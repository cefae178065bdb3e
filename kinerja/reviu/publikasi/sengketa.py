"""Who is wrong: statements that contradict each other, relations that do not hold, and the one cell that explains them.

A relation is violated when no value inside the printed intervals fits. Which of its cells is at fault, other relations
and other places decide; where none does, a contradiction names both places and chooses neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property, lru_cache

from kinerja.angka import gabung
from kinerja.reviu.publikasi.arah import arahkan
from kinerja.reviu.publikasi.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.data import dekat_hitungan, periksa_hitungan
from kinerja.reviu.publikasi.hubungan import Turunan, turunan
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.pernyataan import TURUNAN, Butir, Peta
from kinerja.reviu.publikasi.rumus import cetak_nilai
from kinerja.reviu.publikasi.silang import turunan_silang
from kinerja.reviu.publikasi.susunan import UANG, Sel, duga
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Beda", "Perkara", "adili"]

_HASIL = {*TURUNAN, Besaran.SISA}
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


@dataclass(frozen=True)
class Beda:
    """One statement that is printed differently: the cells at fault, and what stands against them.

    ``benar`` is empty where nothing decides; then ``salah`` holds one side and ``lawan`` the other.
    """

    salah: tuple[Butir, ...]
    benar: tuple[Butir, ...]
    lawan: tuple[Butir, ...]
    oleh: str


@dataclass
class Perkara:
    """All that was decided on one report.

    Attributes
    ----------
    galat
        findings by rule, each with its cell.
    harap
        cells at fault with what should stand there, None where only a person can say.
    turut
        results that fit their row but rest on a cell at fault.
    """

    galat: dict[str, list[tuple[Sel, Dugaan]]] = field(default_factory=dict)
    harap: dict[Sel, Cetakan | None] = field(default_factory=dict)
    turut: dict[Sel, Dugaan] = field(default_factory=dict)

    def catat(self, aturan: str, sel: Sel, dugaan: Dugaan, harap: Cetakan | None) -> None:
        """Note a finding, unless the cell has one."""
        if sel not in self.harap:
            self.harap[sel] = harap
            self.galat.setdefault(aturan, []).append((sel, dugaan))


@lru_cache(maxsize=4)
def adili(peta: Peta) -> Perkara:
    """Decide all contradictions of a report, those between places before those within a table."""
    semua = tuple(arahkan(peta, (*turunan(peta.isi), *turunan_kolom(peta.isi), *turunan_silang(peta))))
    penimbang = _Penimbang(peta, semua)
    beda = list(penimbang.beda())
    data = list(periksa_hitungan(peta))
    pasti = {b.sel: angka for satu in beda if satu.benar for b in satu.salah if (angka := satu.benar[0].sel.angka)}
    perkara = Perkara()
    _adili_hubungan(perkara, semua, penimbang, pasti)
    for satu in beda:
        if satu.salah[0].kunci[1] not in _HASIL:
            _catat_beda(perkara, satu)
    for butir, dugaan, harap in data:
        if butir.kunci[1] not in _HASIL:
            perkara.catat("hitungan-data", butir.sel, dugaan, harap)
    _turut(perkara, semua, pasti, _seharusnya(beda, data))
    for satu in beda:
        _catat_beda(perkara, satu)
    for butir, dugaan, harap in data:
        if butir.sel not in perkara.turut:
            perkara.catat("hitungan-data", butir.sel, dugaan, harap)
    _salinan(perkara, peta)
    return perkara


def _adili_hubungan(
    perkara: Perkara, semua: Sequence[Turunan], penimbang: _Penimbang, pasti: dict[Sel, Cetakan]
) -> None:
    """Find who is at fault in relations that do not hold and that no other place explains."""
    langgar = [satu for satu in semua if not satu.benar and not _cacat(satu)]
    sisa = [satu for satu in langgar if not _terjelaskan(satu, pasti) and not _terjelaskan(satu, penimbang.halus(satu))]
    for sel, nilai, milik in _bersama(sisa, penimbang):
        perkara.catat(milik[0].aturan, sel, _sebut_bersama(sel, nilai, milik), nilai)
    selesai = set(perkara.harap)
    for satu in sisa:
        if not selesai.isdisjoint((satu.hasil, *satu.operan)):
            continue
        if lain := penimbang.operan_lain(satu):
            sel, benar = lain
            pesan = f"{satu.hasil.isi.kolom} {satu.hasil.teks} pada baris ini dan di tempat lain berasal dari {benar.teks}, tercetak {sel.teks}"
            perkara.catat(satu.aturan, sel, duga(sel, benar.teks, pesan, benar), benar.angka)
        else:
            harap = satu.seharusnya
            tingkat = None if satu.kuat else Tingkat.PERINGATAN
            pesan = f"{satu.sebutan} menghasilkan {harap}, tercetak {satu.hasil.teks}"
            dugaan = duga(satu.hasil, harap, pesan, *satu.operan, tingkat=tingkat)
            perkara.catat(satu.aturan, satu.hasil, dugaan, _cetakan(harap, satu))


def _seharusnya(beda: Sequence[Beda], data: Sequence[tuple[Butir, Dugaan, Cetakan]]) -> dict[Sel, str]:
    """Return what other places or the workbook say instead of a printed value."""
    hasil = {butir.sel: dugaan.seharusnya for butir, dugaan, _ in data}
    return hasil | {b.sel: satu.benar[0].sel.teks for satu in beda if satu.benar for b in satu.salah}


def _cacat(satu: Turunan) -> bool:
    """Say whether an operand is malformed: what should follow from it nobody knows."""
    return any(sel.angka and sel.angka.cacat for sel in (satu.hasil, *satu.cara[0][1]))


def _terjelaskan(satu: Turunan, pasti: dict[Sel, Cetakan]) -> bool:
    """Say whether a relation holds once the cells that other places contradict are put right."""
    ganti = {sel: pasti[sel] for _, operan in satu.cara for sel in (*operan, satu.hasil) if sel in pasti}
    return bool(ganti) and satu.benar_dengan(ganti)


def _cetakan(teks: str, satu: Turunan) -> Cetakan | None:
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    return Cetakan(nilai, 6) if teks and nilai is not None else None


def _catat_beda(perkara: Perkara, beda: Beda) -> None:
    for butir in beda.salah:
        if butir.sel in perkara.turut:
            continue
        perkara.catat("antartabel", butir.sel, _sebut(butir, beda), beda.benar[0].sel.angka if beda.benar else None)
        if not beda.benar:
            return


# --- one cell that explains several violated relations ---


def _selesaikan(satu: Turunan, sel: Sel) -> Decimal | None:
    """Return what a cell must be for a relation to hold, to the digits that it prints; None where no value follows."""
    rumus, operan = satu.cara[0]
    hasil = satu.hasil.angka
    nilai = {s: s.angka.nilai for s in operan if s.angka}
    if hasil is None or len(nilai) < len(operan):
        return None
    if sel is satu.hasil:
        return rumus.nilai([s.angka for s in operan if s.angka])
    if rumus.id == "jumlah":
        return hasil.nilai - sum((n for s, n in nilai.items() if s is not sel), Decimal(0))
    if rumus.id == "kurang":
        return hasil.nilai + nilai[operan[1]] if sel is operan[0] else nilai[operan[0]] - hasil.nilai
    if rumus.id == "rasio" and hasil.nilai and sel.angka and not sel.angka.lain:
        atas, bawah = operan
        perkiraan = hasil.nilai * nilai[bawah] / 100 if sel is atas else nilai[atas] * 100 / hasil.nilai
        return (
            perkiraan.quantize(Decimal(1).scaleb(-sel.angka.desimal), ROUND_HALF_UP)
            if abs(perkiraan) < 10**12
            else None
        )
    return None


def _bersama(langgar: Sequence[Turunan], penimbang: _Penimbang) -> Iterator[tuple[Sel, Cetakan, list[Turunan]]]:
    """Find cells that alone explain two or more violated relations and break none that holds."""
    milik: dict[Sel, list[Turunan]] = {}
    for satu in langgar:
        for sel in dict.fromkeys((satu.hasil, *satu.cara[0][1])):
            milik.setdefault(sel, []).append(satu)
    selesai: set[Turunan] = set()
    for sel, isi in sorted(milik.items(), key=lambda s: -len(s[1])):
        isi = [satu for satu in isi if satu not in selesai]
        if len(isi) < 2 or sel.angka is None:
            continue
        for nilai in dict.fromkeys(n for satu in isi if (n := _selesaikan(satu, sel)) is not None):
            baru = Cetakan(_sebulat(nilai, sel.angka), sel.angka.desimal, kelipatan=sel.angka.kelipatan)
            if nilai >= 0 and all(satu.benar_dengan({sel: baru}) for satu in isi) and not penimbang.rusak(sel, baru):
                yield sel, baru, isi
                selesai.update(isi)
                break


def _sebulat(nilai: Decimal, seperti: Cetakan) -> Decimal:
    """Round a value to the digits of another."""
    langkah = seperti.langkah
    return (nilai / langkah).quantize(Decimal(1), ROUND_HALF_UP) * langkah


def _tunggal(sel: Sel, nilai: Cetakan, milik: Sequence[Turunan]) -> bool:
    """Say whether no value beside one would do as well."""
    langkah = nilai.langkah
    lain = [Cetakan(nilai.nilai + beda, nilai.desimal, kelipatan=nilai.kelipatan) for beda in (-langkah, langkah)]
    return not any(all(satu.benar_dengan({sel: calon}) for satu in milik) for calon in lain)


def _sebut_bersama(sel: Sel, nilai: Cetakan, milik: Sequence[Turunan]) -> Dugaan:
    harap = cetak_nilai(nilai.nilai, sel.angka or nilai)
    if not _tunggal(sel, nilai, milik):
        pesan = f"Tercetak {sel.teks}; {len(milik)} hitungan yang memakainya baru cocok dengan nilai sekitar {harap}"
        return duga(sel, harap, pesan, *(satu.hasil for satu in milik))
    nama = gabung(list(dict.fromkeys(f"{satu.hasil.isi.baris}, kolom {satu.hasil.isi.kolom}" for satu in milik))[:4])
    tingkat = None if all(satu.kuat for satu in milik) else Tingkat.PERINGATAN
    pesan = f"Tercetak {sel.teks}; hitungan {nama} baru cocok dengan {harap}"
    return duga(sel, harap, pesan, *(satu.hasil for satu in milik), tingkat=tingkat)


# --- results of wrong operands ---


def _turut(perkara: Perkara, semua: Sequence[Turunan], pasti: dict[Sel, Cetakan], seharusnya: dict[Sel, str]) -> None:
    """Note what follows from wrong operands: each is right in itself and wrong with them; several steps."""
    # Where nothing decides between two places, neither spoils what follows from it.
    keliru: dict[Sel, Cetakan | None] = {sel: satu for sel, satu in perkara.harap.items() if satu}
    keliru.update(pasti)
    for _ in range(3):
        for satu in semua:
            salah = [sel for sel in satu.operan if sel in keliru]
            if not salah or satu.hasil in perkara.harap or satu.hasil in perkara.turut or not satu.benar:
                continue
            ganti = {sel: angka for sel in salah if (angka := keliru[sel])}
            if ganti and satu.benar_dengan(ganti):
                continue
            nama = gabung(list(dict.fromkeys(f"{sel.isi.baris}, kolom {sel.isi.kolom}" for sel in salah))[:3])
            harap = seharusnya.get(satu.hasil, "")
            pesan = f"Dihitung dari angka yang keliru ({nama}); periksa lagi setelah angka itu diperbaiki"
            perkara.turut[satu.hasil] = duga(satu.hasil, harap, pesan, tingkat=Tingkat.PERINGATAN)
            keliru[satu.hasil] = None


def _salinan(perkara: Perkara, peta: Peta) -> None:
    """Note where a result that its own table contradicts is printed again."""
    keliru = {butir.kunci: butir for butir in peta.butir if butir.sel in perkara.harap}
    for butir in peta.butir:
        asal = keliru.get(butir.kunci)
        if asal is None or butir.sel in perkara.harap or butir.sel in perkara.turut or not butir.setuju(asal):
            continue
        if butir.sel.jenis not in (asal.sel.jenis, ("", "")) or butir.turunan is not None:
            continue
        pesan = f"Angka ini menyalin {asal.sel.teks} yang keliru pada {asal.tabel.nama}, {asal.sel.isi.baris}"
        perkara.turut[butir.sel] = duga(butir.sel, "", pesan, tingkat=Tingkat.PERINGATAN)


# --- one statement, several places ---


class _Penimbang:
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

    def rusak(self, sel: Sel, baru: Cetakan) -> bool:
        """Say whether another value in a cell would break a relation that holds."""
        return any(satu.benar and not satu.benar_dengan({sel: baru}) for satu in self._milik.get(sel, ()))

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
            if butir.kunci[1] not in _TAK_DIBANDING or (butir.kunci[1] is Besaran.LAIN and _setabel(butir)):
                milik.setdefault(butir.kunci, []).append(butir)
        for isi in sorted(milik.values(), key=lambda satu: satu[0].kunci[1] in _HASIL):
            if len(isi) > 1:
                yield from self._adu(isi)

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
                yield from self._pisah(milik)
                continue
            lepas = [b for b in milik if not any(b.setuju(lain) for lain in rinci)]
            for satu in _gugus(lepas):
                lawan = [b for b in (*terukur, *milik) if b not in satu and b.tabel.nama != satu[0].tabel.nama]
                gugus = _gugus([b for b in lawan if not any(b.setuju(lain) for lain in satu)])
                if gugus:
                    yield from self._putuskan([satu, max(gugus, key=len)])

    def _pisah(self, isi: list[Butir]) -> Iterator[Beda]:
        if len({b.tabel.nama for b in isi}) < 2 and len({b.sel.angka for b in isi}) < 2:
            return
        gugus = _gugus(isi)
        if len(gugus) > 1:
            yield from self._putuskan(gugus)

    def _putuskan(self, gugus: list[list[Butir]]) -> Iterator[Beda]:
        bobot = [self._bobot(satu, gugus) for satu in gugus]
        unggul = max(bobot)
        if len(gugus) < 2:
            return
        benar = gugus[bobot.index(unggul)]
        if bobot.count(unggul) > 1:
            kalah = min(gugus, key=lambda s: (bobot[gugus.index(s)], len(s), -s[0].sel.nomor))
            lawan = next(s for s in gugus if s is not kalah)
            yield Beda(tuple(kalah), (), tuple(lawan), "")
            return
        for satu in gugus:
            if satu is not benar:
                yield Beda(tuple(satu), tuple(benar), (), self._oleh(benar, satu))

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
        bobot += sum(self._hubungan(butir.sel) for butir in gugus)
        bobot -= any(butir.sel.angka and butir.sel.angka.cacat for butir in gugus)
        bobot += self._terkenal(gugus, semua) + self._terbagi(gugus)
        bobot -= 2 * bool(self._tahun_lain(gugus, semua))
        return bobot

    def _hubungan(self, sel: Sel) -> int:
        """Count the relations that a cell bears out, less those that it breaks; exact ones count more."""
        hasil = 0
        for satu in self._milik.get(sel, ()):
            jumlah = satu.cara[0][0].id == "jumlah"
            berat = 2 if satu.cara[0][0].tepat else 1
            if not satu.benar:
                hasil -= berat
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
            return f"; yang tercetak di sini angka tahun {tahun}"
        if len({b.tabel.nama for b in benar}) > len({b.tabel.nama for b in salah}):
            return ""
        pakai = [t for b in benar for t in self._milik.get(b.sel, ()) if t.benar]
        pakai += [t for b in salah for t in self._milik.get(b.sel, ()) if not t.benar]
        if pakai:
            return f"; hitungan {pakai[0].hasil.isi.baris}, kolom {pakai[0].hasil.isi.kolom} pada {pakai[0].baris.tabel} menunjukkannya"
        return ""


def _lebih_rinci(satu: tuple[str, str], lain: tuple[str, str]) -> bool:
    """Say whether one kind of target says more than another and agrees with what that says."""
    return satu != lain and all(b in ("", a) for a, b in zip(satu, lain, strict=True))


def _setabel(butir: Butir) -> bool:
    """Say whether a plain number of running text names its thing well enough to be compared."""
    isi = butir.baris.kata
    return butir.tabel.prosa and (len(isi) > 2 or (len(isi) == 2 and isi[0] == "tahun"))


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


def _sebut(butir: Butir, beda: Beda) -> Dugaan:
    lain = beda.benar or beda.lawan
    tabel = list(dict.fromkeys(satu.tabel.nama for satu in lain))
    nilai = lain[0].sel.teks
    pesan = f"{butir.kunci[1].value.capitalize()} yang sama tercetak {nilai} pada {gabung(tabel[:4])}, di sini {butir.sel.teks}"
    tingkat = None if all(satu.pasti for satu in (butir, lain[0])) else Tingkat.PERINGATAN
    if not beda.benar:
        pesan += "; laporan tidak menunjukkan mana yang benar"
        return duga(butir.sel, "", pesan, *(satu.sel for satu in lain), tingkat=tingkat)
    return duga(butir.sel, nilai, pesan + beda.oleh, *(satu.sel for satu in lain), tingkat=tingkat)
