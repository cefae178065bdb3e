"""Who is wrong: statements that contradict each other, relations that do not hold, and the one cell that explains them.

A relation is violated when no value inside the printed intervals fits. Which of its cells is at fault, other relations
and other places decide; where none does, a contradiction names both places and chooses neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.relasi.hubungan import turunan
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.relasi.kolom_t_c_29 import turunan_evaluasi
from kinerja.reviu.publikasi.relasi.tabel_serupa import turunan_serupa
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.akibat import catat_salinan, catat_turutan
from kinerja.reviu.publikasi.sengketa.arah import arahkan
from kinerja.reviu.publikasi.sengketa.banding_data import periksa_hitungan
from kinerja.reviu.publikasi.sengketa.jaring import tak_terbukti
from kinerja.reviu.publikasi.sengketa.kolom_berlainan import kolom_berlainan
from kinerja.reviu.publikasi.sengketa.langgar import catat_langgar, catat_pembulatan
from kinerja.reviu.publikasi.sengketa.pelaku import jumlah_teguh, operan_selip, sebatas_pembulatan, terbuka
from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.publikasi.sengketa.sasaran_silang import turunan_gugus
from kinerja.reviu.publikasi.sengketa.sebab_bersama import bersama, sebut_bersama
from kinerja.reviu.publikasi.sengketa.silang import turunan_silang
from kinerja.reviu.publikasi.sengketa.tahun_tersalin import cari_salinan
from kinerja.reviu.publikasi.sengketa.timbang import HASIL, Beda, Penimbang
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["adili"]


@lru_cache(maxsize=4)
def adili(peta: Peta) -> Perkara:
    """Decide all contradictions of a report, those between places before those within a table."""
    semua = tuple(
        arahkan(
            peta,
            (
                *turunan(peta.isi),
                *turunan_kolom(peta.isi),
                *turunan_serupa(peta.isi),
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
    catat_turutan(perkara, semua, pasti, _seharusnya(beda, data))
    for satu in beda:
        _catat_beda(perkara, satu)
    for butir, dugaan, harap in data:
        if butir.sel not in perkara.turut:
            perkara.catat("hitungan-data", butir.sel, dugaan, harap)
    catat_salinan(perkara, peta)
    _ragukan(perkara, semua)
    _catat_kolom(perkara, peta, [satu for satu in semua_beda if satu.berlainan])
    return perkara


def _catat_kolom(perkara: Perkara, peta: Peta, berlainan: Sequence[Beda]) -> None:
    """Note columns that differ from another table in most rows: as a copy of another year row by row, else at once."""
    terjelaskan: list[Beda] = []
    for salinan, isi in cari_salinan(peta, berlainan):
        terjelaskan += isi
        for sel, dugaan in salinan.dugaan:
            perkara.catat("antartabel", sel, dugaan, None)
    for sel, dugaan in kolom_berlainan(satu for satu in berlainan if satu not in terjelaskan):
        perkara.catat("antartabel", sel, dugaan, None)


def _ragukan(perkara: Perkara, semua: Sequence[Turunan]) -> None:
    """Make no galat of relations that the report does not follow."""
    for aturan in tak_terbukti(semua):
        milik = perkara.galat.get(aturan, [])
        perkara.galat[aturan] = [(sel, replace(d, tingkat=d.tingkat or Tingkat.PERINGATAN)) for sel, d in milik]


def _adili_hubungan(
    perkara: Perkara, semua: Sequence[Turunan], penimbang: Penimbang, pasti: dict[Sel, Cetakan]
) -> None:
    """Find who is at fault in relations that do not hold and that no other place explains."""
    langgar = [satu for satu in semua if not satu.benar and satu.terhitung and not _cacat(satu)]
    sisa = [satu for satu in langgar if not _terjelaskan(satu, pasti) and not _terjelaskan(satu, penimbang.halus(satu))]
    for satu in sisa:
        if sebatas_pembulatan(satu):
            catat_pembulatan(perkara, satu)
    sisa = [satu for satu in sisa if not sebatas_pembulatan(satu)]
    for sel, nilai, milik in bersama(sisa, penimbang):
        perkara.catat(milik[0].aturan, sel, sebut_bersama(sel, nilai, milik), nilai)
    selesai = set(perkara.harap)
    for satu in sisa:
        if not selesai.isdisjoint((satu.hasil, *satu.operan)) or _terjelaskan(satu, perkara.pasti):
            continue
        if lain := penimbang.operan_lain(satu):
            sel, benar = lain
            pesan = f"{satu.hasil.isi.kolom} {satu.hasil.teks} pada baris ini dan di tempat lain berasal dari {benar.teks}, tetapi tercetak {sel.teks}"
            perkara.catat(satu.aturan, sel, duga(sel, benar.teks, pesan, benar), benar.angka)
        else:
            # The other direction explains the whole number: no operand is at fault.
            selip = None if satu.aturan == "arah" else operan_selip(satu, penimbang)
            buka = selip is None and satu.aturan != "arah" and terbuka(satu, penimbang)
            catat_langgar(perkara, satu, selip, teguh=jumlah_teguh(satu, penimbang), buka=buka)


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


def _catat_beda(perkara: Perkara, beda: Beda) -> None:
    for butir in (satu for satu in beda.salah if satu.sel not in perkara.turut):
        perkara.catat("antartabel", butir.sel, _sebut(butir, beda), beda.benar[0].sel.angka if beda.benar else None)
        if not beda.benar:
            return


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
    pesan = f"{butir.kunci[1].value.capitalize()} yang sama tercetak {gabung(sebut)}, tetapi di sini {butir.sel.teks}"
    # What one place calls provisional another may print as it became.
    tetap = len({satu.sementara for satu in (butir, *lain)}) == 1
    tingkat = None if tetap and all(satu.pasti for satu in (butir, lain[0])) else Tingkat.PERINGATAN
    if beda.dua_deret:
        pesan += "; angka setiap tahun berbeda dan namanya tidak ditulis sama: bedakan namanya bila memang dua hal"
        return duga(butir.sel, "", pesan, *(satu.sel for satu in lain), tingkat=Tingkat.PERINGATAN)
    if not beda.benar:
        pesan += "; laporan tidak menunjukkan mana yang benar"
        return duga(butir.sel, "", pesan, *(satu.sel for satu in lain), tingkat=tingkat)
    return duga(butir.sel, nilai, pesan + beda.oleh, *(satu.sel for satu in lain), tingkat=tingkat)
