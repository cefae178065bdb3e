"""Who is wrong: statements that contradict each other, relations that do not hold, and the one cell that explains them.

A relation is violated when no value inside the printed intervals fits. Which of its cells is at fault, other relations
and other places decide; where none does, a contradiction names both places and chooses neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bilangan import Cetakan
from kinerja.reviu.publikasi.hubungan import Turunan, turunan
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.pernyataan import TURUNAN, Butir, Peta
from kinerja.reviu.publikasi.rumus import cetak_nilai
from kinerja.reviu.publikasi.susunan import UANG, Sel, duga
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Beda", "Perkara", "adili", "dekat_hitungan"]

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
    semua = (*turunan(peta.isi), *turunan_kolom(peta.isi))
    penimbang = _Penimbang(peta, semua)
    beda = list(penimbang.beda())
    ganti = {b.sel: satu.benar[0].sel.angka for satu in beda if satu.benar for b in satu.salah}
    pasti = {sel: angka for sel, angka in ganti.items() if angka}
    perkara = Perkara()
    langgar = [satu for satu in semua if not satu.benar and not _cacat(satu)]
    sisa = [satu for satu in langgar if not _terjelaskan(satu, pasti)]
    for sel, nilai, milik in _bersama(sisa, penimbang):
        perkara.catat(milik[0].aturan, sel, _sebut_bersama(sel, nilai, milik), nilai)
    selesai = set(perkara.harap)
    for satu in sisa:
        if selesai.isdisjoint((satu.hasil, *satu.operan)):
            harap = satu.seharusnya
            tingkat = None if satu.kuat else Tingkat.PERINGATAN
            pesan = f"{satu.sebutan} menghasilkan {harap}, tercetak {satu.hasil.teks}"
            dugaan = duga(satu.hasil, harap, pesan, *satu.operan, tingkat=tingkat)
            perkara.catat(satu.aturan, satu.hasil, dugaan, _cetakan(harap, satu))
    _turut(perkara, semua, pasti, beda)
    for satu in beda:
        _catat_beda(perkara, satu)
    return perkara


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
    """Return what a cell must be for an exact relation to hold, None where the relation is not exact."""
    rumus, operan = satu.cara[0]
    hasil = satu.hasil.angka
    nilai = {s: s.angka.nilai for s in operan if s.angka}
    if hasil is None or len(nilai) < len(operan):
        return None
    if sel is satu.hasil:
        return rumus.nilai([s.angka for s in operan if s.angka]) if rumus.tepat else None
    if rumus.id == "jumlah":
        return hasil.nilai - sum((n for s, n in nilai.items() if s is not sel), Decimal(0))
    if rumus.id == "kurang":
        return hasil.nilai + nilai[operan[1]] if sel is operan[0] else nilai[operan[0]] - hasil.nilai
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
            baru = Cetakan(nilai, sel.angka.desimal, kelipatan=sel.angka.kelipatan)
            if nilai >= 0 and all(satu.benar_dengan({sel: baru}) for satu in isi) and not penimbang.rusak(sel, baru):
                yield sel, baru, isi
                selesai.update(isi)
                break


def _sebut_bersama(sel: Sel, nilai: Cetakan, milik: Sequence[Turunan]) -> Dugaan:
    harap = cetak_nilai(nilai.nilai, sel.angka or nilai)
    nama = gabung(list(dict.fromkeys(f"{satu.hasil.isi.baris}, kolom {satu.hasil.isi.kolom}" for satu in milik))[:4])
    tingkat = None if all(satu.kuat for satu in milik) else Tingkat.PERINGATAN
    pesan = f"Tercetak {sel.teks}; hitungan {nama} baru cocok dengan {harap}"
    return duga(sel, harap, pesan, *(satu.hasil for satu in milik), tingkat=tingkat)


# --- results of wrong operands ---


def _turut(perkara: Perkara, semua: Sequence[Turunan], pasti: dict[Sel, Cetakan], beda: Sequence[Beda]) -> None:
    """Note what follows from wrong operands: each is right in itself and wrong with them; several steps."""
    keliru: dict[Sel, Cetakan | None] = {**perkara.harap, **pasti}
    beda_sel = {b.sel: satu for satu in beda for b in satu.salah}
    for _ in range(3):
        for satu in semua:
            salah = [sel for sel in satu.operan if sel in keliru]
            if not salah or satu.hasil in perkara.harap or satu.hasil in perkara.turut or not satu.benar:
                continue
            ganti = {sel: angka for sel in salah if (angka := keliru[sel])}
            if ganti and satu.benar_dengan(ganti):
                continue
            nama = gabung(list(dict.fromkeys(f"{sel.isi.baris}, kolom {sel.isi.kolom}" for sel in salah))[:3])
            milik = beda_sel.get(satu.hasil)
            harap = milik.benar[0].sel.teks if milik and milik.benar else ""
            pesan = f"Dihitung dari angka yang keliru ({nama}); periksa lagi setelah angka itu diperbaiki"
            perkara.turut[satu.hasil] = duga(satu.hasil, harap, pesan, tingkat=Tingkat.PERINGATAN)
            keliru[satu.hasil] = None


# --- one statement, several places ---


class _Penimbang:
    """Weighs what a report prints differently in several places."""

    def __init__(self, peta: Peta, semua: Sequence[Turunan]) -> None:
        self.peta = peta
        self._milik: dict[Sel, list[Turunan]] = {}
        for satu in semua:
            for sel in dict.fromkeys((satu.hasil, *satu.operan)):
                self._milik.setdefault(sel, []).append(satu)

    def rusak(self, sel: Sel, baru: Cetakan) -> bool:
        """Say whether another value in a cell would break a relation that holds."""
        return any(satu.benar and not satu.benar_dengan({sel: baru}) for satu in self._milik.get(sel, ()))

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
        jenis = {butir.sel.jenis for butir in isi} - {("", "")}
        kelompok: list[list[Butir]] = [[b for b in isi if _sejenis(b.sel.jenis, satu)] for satu in sorted(jenis)]
        if not jenis:
            kelompok = [isi]
        sah: list[Butir] = []
        for satu in kelompok:
            tegas = [b for b in satu if b.sel.jenis != ("", "")] or satu
            for beda in self._pisah(tegas):
                yield beda
                tegas = [b for b in tegas if b not in beda.salah]
            sah += tegas
        bebas = [b for b in isi if b.sel.jenis == ("", "")] if jenis else []
        lepas = [b for b in bebas if not any(b.setuju(lain) for lain in sah)]
        if lepas and len({b.tabel.nama for b in bebas}) > 1 and all(any(b.setuju(l) for l in lepas) for b in bebas):
            # All that names no document agrees with itself: another kind of target.
            return
        for satu in _gugus(lepas):
            lawan = [b for b in (*sah, *bebas) if b not in satu and b.tabel.nama != satu[0].tabel.nama]
            if lawan:
                yield from self._putuskan([satu, *_gugus([b for b in lawan if not b.setuju(satu[0])])[:1]])

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
        bobot += self._terkenal(gugus, semua)
        bobot -= 2 * bool(self._tahun_lain(gugus, semua))
        return bobot

    def _hubungan(self, sel: Sel) -> int:
        """Count the relations that a cell bears out, less those that it breaks; exact ones count more."""
        hasil = 0
        for satu in self._milik.get(sel, ()):
            berat = 2 if satu.cara[0][0].tepat else 1
            hasil += berat if satu.benar else -berat
        return hasil

    def _terkenal(self, gugus: Sequence[Butir], semua: Sequence[Sequence[Butir]]) -> int:
        """Count other tables that print the same large amount of something else: no chance in so many digits."""
        if gugus[0].kunci[1] not in UANG:
            return 0
        milik = {b.tabel.nama for satu in semua for b in satu}
        nilai = {int(b.sel.angka.nilai) for b in gugus if b.sel.angka and not b.sel.angka.terbulat}
        return min(2, max((self.peta.isi.ganda.get(n, 0) for n in nilai), default=0) - len(milik & {b.tabel.nama for b in gugus}))

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


def _sejenis(satu: tuple[str, str], lain: tuple[str, str]) -> bool:
    """Say whether two kinds of target can be one: the same document, before or after its change."""
    return all(a == b or "" in (a, b) for a, b in zip(satu, lain, strict=True))


def _setabel(butir: Butir) -> bool:
    """Say whether a plain number of running text names its thing well enough to be compared."""
    isi = butir.baris.kata
    return butir.tabel.prosa and (len(isi) > 2 or (len(isi) == 2 and isi[0] == "tahun"))


def _gugus(butir: Sequence[Butir]) -> list[list[Butir]]:
    """Group cells that agree, apart from rounding; those printed most precisely lead."""
    hasil: list[list[Butir]] = []
    for satu in sorted(butir, key=lambda b: b.sel.angka.langkah if b.sel.angka else 0):
        for gugus in hasil:
            if satu.setuju(gugus[0]):
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


def dekat_hitungan(sel: Sel, hitungan: Decimal) -> bool:
    """Say whether a printed value is a computed one, whatever digits it was computed from."""
    assert sel.angka is not None
    lebar = Decimal("0.02") if sel.besaran in TURUNAN else sel.angka.langkah / 2 if sel.angka.terbulat else Decimal(0)
    tepat = sel.besaran in UANG | {Besaran.TARGET}
    for satu in sel.angka.bacaan:
        selang = satu.selang if tepat else satu.longgar
        if selang.bawah - (0 if tepat else lebar) <= hitungan <= selang.atas + (0 if tepat else lebar):
            return True
    return False
