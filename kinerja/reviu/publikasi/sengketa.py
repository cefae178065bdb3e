"""Who is wrong: statements that contradict each other, relations that do not hold, and the one cell that explains them.

A relation is violated when no value inside the printed intervals fits. Which of its cells is at fault, other relations
and other places decide; where none does, a contradiction names both places and chooses neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from kinerja.angka import gabung
from kinerja.reviu.publikasi.arah import arahkan
from kinerja.reviu.publikasi.banding_data import periksa_hitungan
from kinerja.reviu.publikasi.bilangan import Cetakan
from kinerja.reviu.publikasi.hubungan import turunan
from kinerja.reviu.publikasi.isi import Sel, duga
from kinerja.reviu.publikasi.jaring import tak_terbukti
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.keliru import angka_cetak, perbaikan, selip
from kinerja.reviu.publikasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.kolom_berlainan import kolom_berlainan
from kinerja.reviu.publikasi.kolom_t_c_29 import turunan_evaluasi
from kinerja.reviu.publikasi.pernyataan import Butir, Peta
from kinerja.reviu.publikasi.pola import NAMA_SELISIH
from kinerja.reviu.publikasi.rumus import cetak_nilai
from kinerja.reviu.publikasi.sasaran_silang import turunan_gugus
from kinerja.reviu.publikasi.silang import turunan_silang
from kinerja.reviu.publikasi.timbang import HASIL, Beda, Penimbang
from kinerja.reviu.publikasi.turunan import Turunan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Perkara", "adili"]

#: A slip in one of more operands than these explains everything.
_OPERAN_SELIP = 12
#: Relations whose operands stand in another relation of their row as well, where a slip of theirs would show.
_HASIL_SAJA = frozenset({"evaluasi-renja"})
#: What changes a result by as much as an operand changes: one digit of the one is nearly always one of the other.
_ADITIF = frozenset(("jumlah", "kurang", "mutlak", "selisih-persen"))


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
    semua = tuple(
        arahkan(
            peta,
            (
                *turunan(peta.isi),
                *turunan_kolom(peta.isi),
                *turunan_silang(peta),
                *turunan_gugus(peta),
                *turunan_evaluasi(peta.isi),
            ),
        )
    )
    penimbang = Penimbang(peta, semua)
    semua_beda = list(penimbang.beda())
    beda = [satu for satu in semua_beda if not satu.berlainan]
    data = list(periksa_hitungan(peta))
    pasti = {
        b.sel: angka
        for satu in beda
        if satu.benar and not satu.dua_deret
        for b in satu.salah
        if (angka := satu.benar[0].sel.angka)
    }
    perkara = Perkara()
    _adili_hubungan(perkara, semua, penimbang, pasti)
    for satu in beda:
        if satu.salah[0].kunci[1] not in HASIL:
            _catat_beda(perkara, satu)
    for butir, dugaan, harap in data:
        if butir.kunci[1] not in HASIL:
            perkara.catat("hitungan-data", butir.sel, dugaan, harap)
    _turut(perkara, semua, pasti, _seharusnya(beda, data))
    for satu in beda:
        _catat_beda(perkara, satu)
    for butir, dugaan, harap in data:
        if butir.sel not in perkara.turut:
            perkara.catat("hitungan-data", butir.sel, dugaan, harap)
    _salinan(perkara, peta)
    _ragukan(perkara, semua)
    for sel, dugaan in kolom_berlainan(satu for satu in semua_beda if satu.berlainan):
        perkara.catat("antartabel", sel, dugaan, None)
    return perkara


def _ragukan(perkara: Perkara, semua: Sequence[Turunan]) -> None:
    """Make no galat of relations that the report does not follow."""
    for aturan in tak_terbukti(semua):
        milik = perkara.galat.get(aturan, [])
        perkara.galat[aturan] = [(sel, replace(d, tingkat=d.tingkat or Tingkat.PERINGATAN)) for sel, d in milik]


def _adili_hubungan(
    perkara: Perkara, semua: Sequence[Turunan], penimbang: Penimbang, pasti: dict[Sel, Cetakan]
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
            _catat_langgar(perkara, satu, _operan_selip(satu, penimbang), teguh=_jumlah_teguh(satu, penimbang))


def _jumlah_teguh(satu: Turunan, penimbang: Penimbang) -> bool:
    """Say whether a total is borne out by other places or by its own row, and its parts are not: one of them is at fault."""
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    if rumus.id != "jumlah" or satu.hasil.angka is None or nilai is None:
        return False
    if penimbang.didukung(satu.hasil) or penimbang.terulang(satu.hasil):
        return not all(map(penimbang.didukung, operan))
    return penimbang.rusak(satu.hasil, _seperti(nilai, satu.hasil.angka)) and not any(map(penimbang.didukung, operan))


def _catat_langgar(
    perkara: Perkara, satu: Turunan, selip_operan: tuple[Sel, Cetakan | None] | None, *, teguh: bool
) -> None:
    """Note a relation that does not hold: at its result, or at the operand that one slip explains."""
    harap = satu.seharusnya
    # A formula that fits, of an indicator whose direction nothing tells, is worth a look and no more.
    tingkat = None if satu.kuat else Tingkat.CATATAN if satu.aturan == "arah" else Tingkat.PERINGATAN
    pesan = f"{satu.sebutan} menghasilkan {harap}, tercetak {satu.hasil.teks}"
    if selip_operan is None and teguh:
        pesan += "; angka ini tercetak sama di tempat lain, sehingga salah satu rinciannya yang keliru"
        perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, *satu.operan, tingkat=tingkat), None)
        return
    tak_bernama = satu.hasil.besaran is Besaran.LAIN and NAMA_SELISIH.isdisjoint(kata(satu.hasil.kolom))
    if selip_operan is None and satu.pola and satu.cara[0][0].id == "kurang" and tak_bernama:
        # Which of three columns is the difference of the others, no heading says: any of them may be wrong.
        pesan = f"{satu.sebutan} dan {satu.hasil.isi.kolom} {satu.hasil.teks} tidak sejalan seperti pada baris lain"
        perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, *satu.operan, tingkat=tingkat), None)
        return
    if selip_operan is None:
        dugaan = duga(satu.hasil, harap, pesan, *satu.operan, tingkat=tingkat)
        perkara.catat(satu.aturan, satu.hasil, dugaan, None if tingkat is Tingkat.CATATAN else _cetakan(harap, satu))
        return
    sel, benar = selip_operan
    if benar is None:
        pesan += f"; bisa juga {sel.isi.kolom} {sel.teks} yang keliru, laporan tidak menunjukkan mana yang benar"
        perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, sel, tingkat=tingkat), None)
        return
    assert sel.angka is not None
    teks = cetak_nilai(benar.nilai, sel.angka)
    pesan = f"{satu.hasil.isi.kolom} {satu.hasil.teks} pada baris ini berasal dari {teks}, tercetak {sel.teks}"
    perkara.catat(satu.aturan, sel, duga(sel, teks, pesan, satu.hasil, tingkat=tingkat), benar)


def _operan_selip(satu: Turunan, penimbang: Penimbang) -> tuple[Sel, Cetakan | None] | None:
    """Return the operand that is at fault, with the value that should stand there.

    Another value of the result may break what else holds or be borne out elsewhere; an operand may be one slip of the
    hand away from what fits, or fit with a value that another table prints. None where the result is the likelier fault.
    """
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    hasil = satu.hasil.angka
    if hasil is None or nilai is None or len(operan) > _OPERAN_SELIP or satu.aturan in _HASIL_SAJA:
        return None
    bebas = [sel for sel in operan if not penimbang.didukung(sel)]
    satu_selip = _satu_selip(satu, bebas, penimbang)
    if tercetak := [(sel, c) for sel, isi in satu_selip.items() for c in isi if penimbang.tercetak(sel, c)]:
        return tercetak[0]
    calon = [(sel, isi[0] if len(isi) == 1 else None) for sel, isi in satu_selip.items()]
    return _pilih_operan(satu, calon[0] if len(calon) == 1 else None, bebas, penimbang, nilai)


def _pilih_operan(
    satu: Turunan,
    calon: tuple[Sel, Cetakan | None] | None,
    bebas: Sequence[Sel],
    penimbang: Penimbang,
    nilai: Decimal,
) -> tuple[Sel, Cetakan | None] | None:
    """Return the only operand that one slip explains, where the result is the less likely fault."""
    rumus, hasil = satu.cara[0][0], satu.hasil.angka
    if hasil is None:
        return None
    teguh = (
        penimbang.didukung(satu.hasil)
        or penimbang.terulang(satu.hasil)
        or penimbang.rusak(satu.hasil, _seperti(nilai, hasil))
    )
    dekat = selip(angka_cetak(hasil.nilai, hasil), angka_cetak(nilai, hasil))
    if calon and (teguh or (not dekat and rumus.id not in _ADITIF)):
        return calon
    if calon and not rumus.tepat and not dekat:
        # One slip of the operand explains it, and so does another result: nothing decides.
        return calon[0], None
    return _operan_tepat(satu, bebas, penimbang) if teguh and rumus.tepat else None


def _satu_selip(satu: Turunan, bebas: Sequence[Sel], penimbang: Penimbang) -> dict[Sel, list[Cetakan]]:
    """Return the operands that are one slip from what fits, with the values that would, none of which breaks anything."""
    semua = {sel: [c for c in perbaikan(satu, sel) if not penimbang.rusak(sel, c)] for sel in bebas}
    return {sel: isi for sel, isi in semua.items() if isi}


def _operan_tepat(satu: Turunan, bebas: Sequence[Sel], penimbang: Penimbang) -> tuple[Sel, Cetakan | None] | None:
    """Return the only operand that another value would put right without breaking anything, in a relation that is exact."""
    tepat = [(sel, _seperti(n, sel.angka)) for sel in bebas if sel.angka and (n := _selesaikan(satu, sel)) is not None]
    tepat = [(sel, c) for sel, c in tepat if c.nilai >= 0 and not penimbang.rusak(sel, c)]
    return tepat[0] if len(tepat) == 1 else None


def _seperti(nilai: Decimal, angka: Cetakan) -> Cetakan:
    """Return a value as another is printed."""
    return Cetakan(_sebulat(nilai, angka), angka.desimal, kelipatan=angka.kelipatan)


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
    if rumus.id == "sama":
        return hasil.nilai
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


def _bersama(langgar: Sequence[Turunan], penimbang: Penimbang) -> Iterator[tuple[Sel, Cetakan, list[Turunan]]]:
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
            pas = [satu for satu in isi if satu.benar_dengan({sel: baru})]
            # Most of them must come right; what remains another cell explains.
            if nilai >= 0 and len(pas) > 1 and len(pas) * 3 >= len(isi) * 2 and not penimbang.rusak(sel, baru):
                yield sel, baru, pas
                selesai.update(pas)
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
        return duga(sel, harap, pesan, *(satu.hasil for satu in milik), tingkat=Tingkat.PERINGATAN)
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


def _sebut(butir: Butir, beda: Beda) -> Dugaan:
    lain = beda.benar or beda.lawan
    nilai = lain[0].sel.teks
    menurut: dict[str, list[str]] = {}
    for satu in lain:
        setuju = next(
            (teks for teks in menurut if satu.setuju(next(b for b in lain if b.sel.teks == teks))), satu.sel.teks
        )
        menurut.setdefault(setuju, []).append(satu.tabel.nama)
    sebut = [f"{teks} pada {gabung(list(dict.fromkeys(tabel))[:4])}" for teks, tabel in menurut.items()]
    pesan = f"{butir.kunci[1].value.capitalize()} yang sama tercetak {gabung(sebut)}, di sini {butir.sel.teks}"
    tingkat = None if all(satu.pasti for satu in (butir, lain[0])) else Tingkat.PERINGATAN
    if beda.dua_deret:
        pesan += "; angka setiap tahun berbeda dan namanya tidak ditulis sama: bedakan namanya bila memang dua hal"
        return duga(butir.sel, "", pesan, *(satu.sel for satu in lain), tingkat=Tingkat.PERINGATAN)
    if not beda.benar:
        pesan += "; laporan tidak menunjukkan mana yang benar"
        return duga(butir.sel, "", pesan, *(satu.sel for satu in lain), tingkat=tingkat)
    return duga(butir.sel, nilai, pesan + beda.oleh, *(satu.sel for satu in lain), tingkat=tingkat)
