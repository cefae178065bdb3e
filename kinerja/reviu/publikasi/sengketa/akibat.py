"""What rests on a wrong number: results that were computed from it, and places that copy it."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.temuan import Tingkat

__all__ = ["catat_salinan", "catat_turutan"]


def catat_turutan(
    perkara: Perkara, semua: Sequence[Turunan], pasti: dict[Sel, Cetakan], seharusnya: dict[Sel, str]
) -> None:
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
            nama = gabung(list(dict.fromkeys(f"{sel.isi.baris}, kolom {sel.kolom}" for sel in salah))[:3])
            harap = seharusnya.get(satu.hasil, "")
            pesan = f"Angka ini dihitung dari angka yang keliru ({nama}); periksa lagi setelah angka itu diperbaiki"
            perkara.turut[satu.hasil] = duga(satu.hasil, harap, pesan, tingkat=Tingkat.PERINGATAN)
            keliru[satu.hasil] = None


def catat_salinan(perkara: Perkara, peta: Peta) -> None:
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
