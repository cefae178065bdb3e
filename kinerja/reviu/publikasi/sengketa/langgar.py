"""How a relation that does not hold is told: at its result, or at the operand that explains it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.pola import NAMA_SELISIH
from kinerja.reviu.publikasi.relasi.rumus import RASIO, TURUN_RASIO, TURUN_SELISIH, cetak_nilai
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.temuan import Tingkat

__all__ = ["catat_langgar", "catat_pembulatan"]

#: Differences of numbers of one kind, such as of two years, or of what came and went: each is as likely at fault.
_BEDA = frozenset(("kurang", "mutlak", "neraca"))
_DUA = 2
#: Percentages that no indicator has below nought, but for growth and what is over.
_PERSEN = frozenset({Besaran.CAPAIAN, Besaran.PERSEN, Besaran.PERSEN_PAGU, Besaran.LAIN})
#: How many times too large or small an amount is with three digits too many or few.
_KELIPATAN = (Decimal(1000), Decimal("0.001"))
#: The formulas of a capaian of which the direction of an indicator chooses, in words.
_MENURUT_ARAH = {
    RASIO: "realisasi dibagi target",
    TURUN_SELISIH: TURUN_SELISIH.sebutan,
    TURUN_RASIO: TURUN_RASIO.sebutan,
}


def catat_langgar(
    perkara: Perkara, satu: Turunan, selip_operan: tuple[Sel, Cetakan | None] | None, *, teguh: str, buka: bool
) -> None:
    """Note a relation that does not hold: at its result, or at the operand that one slip explains.

    ``teguh`` says by what the result is borne out, if by anything, ``buka`` that a slip of either operand would do as well.
    """
    harap = satu.seharusnya
    # A formula that fits, of an indicator whose direction nothing tells, is worth a look and no more.
    tingkat = None if satu.kuat else Tingkat.CATATAN if satu.aturan == "arah" else Tingkat.PERINGATAN
    pesan = f"{satu.sebutan} menghasilkan {harap}, tetapi tercetak {satu.hasil.teks}{_rumus_lain(satu)}"
    if satu.lawan and not satu.kuat:
        pesan += ", tanpa petunjuk arah indikator ini"
        perkara.catat(
            satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, satu.lawan, tingkat=Tingkat.PERINGATAN), None
        )
        return
    if selip_operan is None and (lagi := _tak_terpilih(satu, teguh=teguh, buka=buka)):
        ekor, lawan = lagi
        perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan + ekor, *lawan, tingkat=tingkat), None)
        return
    if selip_operan is None:
        ragu = _tak_terusul(satu)
        dugaan = duga(satu.hasil, "" if ragu else harap, pesan + ragu, *satu.operan, tingkat=tingkat)
        benar = None if ragu or tingkat is Tingkat.CATATAN else _cetakan(satu)
        perkara.catat(satu.aturan, satu.hasil, dugaan, benar)
        return
    sel, benar = selip_operan
    if benar is None:
        pesan += f"; bisa juga {sel.isi.kolom} {sel.teks} yang keliru, laporan tidak menunjukkan mana yang benar"
        perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, sel, tingkat=tingkat), None)
        return
    assert sel.angka is not None
    teks = cetak_nilai(benar.nilai, sel.angka)
    pesan = f"{satu.hasil.isi.kolom} {satu.hasil.teks} pada baris ini berasal dari {teks}, tetapi tercetak {sel.teks}"
    perkara.catat(satu.aturan, sel, duga(sel, teks, pesan, satu.hasil, tingkat=tingkat), benar)


def _tak_terusul(satu: Turunan) -> str:
    """Return why what is computed is not proposed: no percentage can be so low, or an operand has three digits too many or few."""
    rumus, operan = satu.cara[0]
    angka, hasil = [s.angka for s in operan if s.angka], satu.hasil.angka
    nilai = rumus.nilai(angka)
    if hasil is None or nilai is None or satu.hasil.besaran not in _PERSEN:
        return ""
    if nilai <= 0 < hasil.nilai:
        return "; hasil itu tidak wajar, periksa juga angka asalnya"
    kali = rumus.id == "rasio" and any(rumus.cocok(hasil, _dikali(angka, f)) for f in _KELIPATAN)
    return "; cocok bila salah satu angka asalnya ditulis dengan banyak nol yang benar" if kali else ""


def _dikali(angka: Sequence[Cetakan], kali: Decimal) -> list[Cetakan]:
    return [replace(angka[0], nilai=angka[0].nilai * kali), *angka[1:]]


def _tak_terpilih(satu: Turunan, *, teguh: str, buka: bool) -> tuple[str, tuple[Sel, ...]] | None:
    """Return why no cell of a relation is called wrong, with the others that may be; None where its result is."""
    rumus, operan = satu.cara[0]
    if teguh:
        return f"; {teguh}", satu.operan
    beda = rumus.id in _BEDA and satu.hasil.besaran not in (Besaran.SISA, Besaran.EFISIENSI)
    # Which of three columns is the difference of the others, no heading says: any of them may be wrong.
    tak_bernama = satu.hasil.besaran is Besaran.LAIN and NAMA_SELISIH.isdisjoint(kata(satu.hasil.kolom))
    if not (beda or buka or (satu.pola and rumus.id == "kurang" and tak_bernama)):
        return None
    sebut = "ketiganya" if len(operan) == _DUA else "angka-angka itu"
    return f"; laporan tidak menunjukkan mana dari {sebut} yang keliru", operan


def catat_pembulatan(perkara: Perkara, satu: Turunan) -> None:
    """Note a total that rounded terms miss by as much as their rounding may take."""
    pesan = f"{satu.sebutan} menghasilkan {satu.seharusnya}, tetapi tercetak {satu.hasil.teks}; selisih ini dapat berasal dari pembulatan rinciannya"
    perkara.catat(satu.aturan, satu.hasil, duga(satu.hasil, "", pesan, tingkat=Tingkat.CATATAN), None)


def _rumus_lain(satu: Turunan) -> str:
    """Name the other formulas of a capaian: those that its indicator may follow too, or the one that is followed."""
    operan = satu.cara[0][1]
    angka = [sel.angka for sel in operan if sel.angka]
    hasil = satu.hasil.angka
    assert hasil is not None
    if satu.aturan == "arah":
        pas = next((nama for rumus, nama in _MENURUT_ARAH.items() if rumus.cocok(hasil, angka)), "")
        lawan = f"; pada {satu.lawan.isi.tabel} tercetak {satu.lawan.teks}" if satu.lawan else ""
        return (f" yang mengikuti rumus {pas}" if pas else "") + lawan
    if not satu.cara[0][0].id.startswith("turun"):
        return ""
    lain = [
        (_MENURUT_ARAH[rumus], rumus.nilai(angka))
        for rumus, isi in satu.cara[1:]
        if isi == operan and rumus in _MENURUT_ARAH
    ]
    return "".join(f"; rumus {nama} menghasilkan {cetak_nilai(n, hasil)}" for nama, n in lain if n is not None)


def _cetakan(satu: Turunan) -> Cetakan | None:
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    return None if nilai is None else Cetakan(nilai, 6)
