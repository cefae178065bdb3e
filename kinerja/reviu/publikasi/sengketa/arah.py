"""The direction of an indicator: a formula for "lower is better" that fits one cell and contradicts all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["arahkan", "menurun_pasti"]

#: Words of indicators of which less is better.
_TURUN = frozenset(
    "penurunan menurun turun menurunnya berkurang berkurangnya pengurangan kemiskinan miskin pengangguran kematian stunting kasus "
    "kejadian risiko pelanggaran kehilangan kerusakan rusak rawan konflik keluhan pengaduan aduan keterlambatan waktu lama durasi "
    "tunggakan temuan sengketa ketimpangan gini inflasi kumuh banjir kebakaran kecelakaan angka beban emisi sampah limbah "
    "putus drop prevalensi kesenjangan deviasi inefisiensi rasio kriminalitas mortalitas morbiditas defisit".split()
)
#: Words of indicators of which more is better, whatever else their name says.
_NAIK = frozenset(
    "indeks nilai kepuasan akip sakip cakupan meningkat meningkatnya peningkatan kualitas capaian opini kepatuhan "
    "pemenuhan tersedia terlayani terpenuhi berkualitas bersertifikat aktif sehat partisipasi kunjungan".split()
)

#: Words that leave no doubt that less is better, and those beside which they do.
_PASTI_TURUN = frozenset(
    "kematian mortalitas morbiditas stunting kemiskinan miskin pengangguran prevalensi inflasi gini kriminalitas kumuh "
    "kesakitan death ndr gdr kecelakaan kebakaran ketimpangan".split()
)
_BERBALIK = frozenset(
    "penurunan menurun menurunnya turun berkurang berkurangnya pengurangan penanganan ditangani tertangani diselesaikan "
    "penyelesaian terselesaikan dicegah pencegahan bebas dilayani terlayani dibina dilatih mendapat mendapatkan memperoleh "
    "menerima penerima pelayanan bantuan terdata ditemukan diobati sembuh".split()
)


def menurun_pasti(isi: Iterable[str]) -> bool:
    """Say whether the words of an indicator leave no doubt that less is better.

    >>> menurun_pasti(("angka", "kematian", "ibu")), menurun_pasti(("penurunan", "kemiskinan"))
    (True, False)
    """
    ada = set(isi)
    return bool(ada & _PASTI_TURUN) and not ada & (_NAIK | _BERBALIK)


def arahkan(peta: Peta, semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Return the relations, those of a capaian with the usual formula alone where the indicator can only rise.

    The other years and places of the indicator decide; without them its words make it a warning at most, unless they
    leave no doubt.
    """
    bukti = _bukti(peta, semua)
    rerata = [satu for satu in semua if satu.aturan == "rerata" and not satu.benar]
    for satu in semua:
        kunci = peta.kunci(satu.baris)
        if _terbalik(satu):
            yield _balikkan(satu, kunci, bukti)
        elif _menurun(satu):
            yield _luruskan(satu, kunci, bukti, rerata)
        elif not satu.benar and _capaian(satu) and bukti[kunci, False] > bukti[kunci, True]:
            # What it should be, the formula of its other years says.
            yield replace(satu, cara=tuple(sorted(satu.cara, key=lambda c: not c[0].id.startswith("turun"))))
        else:
            yield satu


def _capaian(satu: Turunan) -> bool:
    return satu.hasil.besaran is Besaran.CAPAIAN and satu.cara[0][0].id == "rasio"


def _menurun(satu: Turunan) -> bool:
    """Say whether a capaian follows by a formula for lower is better alone."""
    if not _capaian(satu) or satu.baris.peran != "isi":
        return False
    pas = {rumus.id for rumus in satu.cara_pas}
    return bool(pas) and pas.isdisjoint({"rasio", "dibatasi"})


def _menaik(satu: Turunan) -> bool:
    if not _capaian(satu):
        return False
    return {rumus.id for rumus in satu.cara_pas} == {"rasio"}


def _terbalik(satu: Turunan) -> bool:
    """Say whether a capaian of what should fall follows by the formula for what should rise alone."""
    return _menaik(satu) and satu.baris.peran == "isi" and menurun_pasti(satu.baris.kata)


def _balikkan(satu: Turunan, kunci: Kunci, bukti: Counter[tuple[Kunci, bool]]) -> Turunan:
    """Return the relation with the formulas for lower is better; other places of the indicator make it certain."""
    cara = tuple(isi for isi in satu.cara if isi[0].id.startswith("turun"))
    if not cara:
        return satu
    yakin = bukti[kunci, False] > 0 and bukti[kunci, False] >= bukti[kunci, True]
    return replace(satu, cara=cara, aturan="arah", kuat=yakin)


def _bukti(peta: Peta, semua: Sequence[Turunan]) -> Counter[tuple[Kunci, bool]]:
    """Count by indicator the cells that only the usual formula gives, and those that only the others give."""
    return Counter((peta.kunci(satu.baris), _menaik(satu)) for satu in semua if _menaik(satu) or _menurun(satu))


def _dirata(satu: Turunan, rerata: Sequence[Turunan]) -> bool:
    """Say whether a mean that does not fit would, had the capaian followed the usual formula."""
    cara = next((isi for isi in satu.cara if isi[0].id == "rasio"), None)
    nilai = cara[0].nilai([s.angka for s in cara[1] if s.angka]) if cara else None
    if nilai is None:
        return False
    baru = Cetakan(nilai, 4)
    return any(satu.hasil in r.operan and r.benar_dengan({satu.hasil: baru}) for r in rerata)


def _luruskan(satu: Turunan, kunci: Kunci, bukti: Counter[tuple[Kunci, bool]], rerata: Sequence[Turunan]) -> Turunan:
    naik, turun = bukti[kunci, True], bukti[kunci, False] - 1
    isi = set(satu.baris.kata)
    if menurun_pasti(isi):
        return satu
    yakin = naik > turun or _dirata(satu, rerata) or (not naik and not turun and bool(isi & _NAIK) and not isi & _TURUN)
    ragu = not naik and not turun and not isi & _TURUN
    if not (yakin or ragu):
        return satu
    cara = tuple(isi for isi in satu.cara if isi[0].id in ("rasio", "dibatasi"))
    return replace(satu, cara=cara, aturan="arah", kuat=yakin)
