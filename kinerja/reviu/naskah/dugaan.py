"""What a typed number should be: matched to the values that the system knows, by what its sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kinerja.angka import bulatkan
from kinerja.laporan import Laporan
from kinerja.reviu.naskah.angka import KHUSUS, Diketik, Tahu, angka_diketik, disebut, yang_diketahui
from kinerja.reviu.naskah.kalimat import Kalimat

__all__ = ["duga_angka", "dugaan_angka"]


@lru_cache(maxsize=4)
def dugaan_angka(laporan: Laporan) -> tuple[tuple[Diketik, str, Tahu], ...]:
    """Return the typed numbers of which something is known, with what :func:`duga_angka` says of them."""
    semua = ((satu, duga_angka(laporan, satu)) for satu in angka_diketik(laporan))
    return tuple((satu, *hasil) for satu, hasil in semua if hasil)


@lru_cache(maxsize=4096)
def _ciri(kalimat: Kalimat) -> tuple[frozenset[int], int, bool]:
    """Return the years that a sentence names, how often it says program, and whether it speaks of a part of the budget."""
    tahun = frozenset(int(angka) for angka in re.findall(r"\b20\d\d\b", kalimat.isi))
    program = len(re.findall(r"\bprogram\b", kalimat.isi, re.IGNORECASE))
    return tahun, program, bool(_SEBAGIAN.search(kalimat.isi))


_Hasil = tuple[str, Tahu] | None


@dataclass(frozen=True)
class _Pertimbangan:
    """A typed number with all that may be said of it.

    Attributes
    ----------
    sejenis, milik
        the known values of its unit, and of these the ones of the things that its sentence names.
    sebut
        these things.
    apa
        the quantity that the words before it name, "" where they name none or another year.
    pasti
        whether the sentence speaks of one thing, so that the number can be told to be wrong.
    """

    satu: Diketik
    sejenis: tuple[Tahu, ...]
    milik: tuple[Tahu, ...]
    sebut: frozenset[tuple[str, str]]
    apa: str
    pasti: bool

    @property
    def nilai(self) -> Decimal:
        """The number that was typed."""
        return self.satu.angka.nilai

    @property
    def tepat(self) -> list[Tahu]:
        """The known values of the things and of the quantity that are named."""
        return [tahu for tahu in self.milik if _tepat(tahu, self.apa)]


def duga_angka(laporan: Laporan, satu: Diketik) -> _Hasil:
    """Compare a typed number with what is known: what is named first, then anything that has its value, then slips.

    Returns
    -------
    tuple or None
        ``sama`` with the value that it repeats; ``keliru`` with the value that it should be; ``mirip`` with one that
        it nearly is; None for a number of which nothing is known.
    """
    if satu.satuan not in ("Rp", "%") and not satu.angka.desimal and satu.angka.nilai < 1000:
        return None
    timbang = _timbang(laporan, satu)
    if sama := _bernilai(timbang.tepat, timbang.nilai):
        return "sama", sama
    if hasil := _menurut_sebutan(timbang):
        return hasil
    if sama := _bernilai((*timbang.milik, *timbang.sejenis), timbang.nilai):
        return ("sama", sama) if sama in timbang.milik or _khas(satu, sama) else None
    return _salah_tik(timbang)


def _timbang(laporan: Laporan, satu: Diketik) -> _Pertimbangan:
    """Gather what is known of the things and the quantity that the sentence of a number names."""
    sejenis = _sejenis(laporan, satu.satuan if satu.satuan in ("Rp", "%") else "")
    sebut = disebut(laporan, satu.kalimat)
    apa = _besaran(satu)
    tahun, banyak_program, sebagian = _ciri(satu.kalimat)
    if apa in ("serapan", "sisa") and not sebut and not sebagian:
        sebut = frozenset({("total", "")})
    milik = tuple(tahu for tahu in sejenis if tahu.rujukan in sebut)
    return _Pertimbangan(satu, sejenis, milik, sebut, _setahun(apa, tahun, laporan.tahun), banyak_program <= 1)


def _setahun(apa: str, sebut: frozenset[int], tahun: int) -> str:
    """Name the quantity of the year that a sentence names; none where it names several, or one that is not known."""
    if len(sebut) > 1 or sebut - {tahun, tahun - 1}:
        return ""
    return f"{apa} lalu" if apa and sebut == {tahun - 1} else apa


def _bernilai(daftar: Iterable[Tahu], nilai: Decimal) -> Tahu | None:
    return next((tahu for tahu in daftar if tahu.nilai == nilai), None)


def _menurut_sebutan(timbang: _Pertimbangan) -> _Hasil:
    """Judge a number whose thing and quantity are named and known as one value."""
    tepat = timbang.tepat
    if not (timbang.apa and timbang.pasti and len(tepat) == 1):
        return None
    if len({satu for satu in timbang.sebut if satu[0] == tepat[0].rujukan[0]}) != 1:
        return None
    if _terbulat(timbang.satu, tepat[0]):
        return "sama", tepat[0]
    # Writers call the capaian a target met, and the realisasi a capaian: the value tells what they mean.
    setahun = [tahu for tahu in timbang.milik if tahu.besaran in _SETAHUN and not timbang.apa.endswith("lalu")]
    if lain := _bernilai(setahun, timbang.nilai):
        return "sama", lain
    dekat = abs(timbang.nilai - tepat[0].nilai) <= 2 * timbang.satu.angka.langkah
    return "mirip" if dekat else "keliru", tepat[0]


def _khas(satu: Diketik, tahu: Tahu) -> bool:
    """Say whether a number is no one that many things have: decimals, many digits, or the unit of the known one."""
    return (
        bool(satu.angka.desimal) or abs(satu.angka.nilai) >= 100_000 or bool(satu.satuan and satu.satuan in tahu.teks)
    )


def _salah_tik(timbang: _Pertimbangan) -> _Hasil:
    """Find a known value that a number nearly is, a slip of the hand away."""
    satu = timbang.satu
    utama = [tahu for tahu in timbang.sejenis if tahu.rujukan[0] in ("total", "rata-rata") or satu.satuan == "Rp"]
    dekat = next((tahu for tahu in (*timbang.milik, *utama) if _mirip(satu, tahu)), None)
    if dekat is None:
        return None
    return ("keliru" if satu.satuan == "Rp" and len(str(satu.angka.nilai)) > 7 else "mirip"), dekat


@lru_cache(maxsize=12)
def _sejenis(laporan: Laporan, satuan: str) -> tuple[Tahu, ...]:
    """Return the known values that are printed in rupiah, in per cent, or otherwise."""
    jenis = {
        satu: "Rp" if satu.teks.startswith(("Rp", "-Rp")) else "%" if "%" in satu.teks else ""
        for satu in yang_diketahui(laporan)
    }
    if satuan == "%":
        return tuple(satu for satu in jenis if "%" in satu.teks)
    return tuple(satu for satu, milik in jenis.items() if milik == satuan)


#: Words by which a sentence speaks of a part of the budget.
_SEBAGIAN = re.compile(
    r"^(?:dan|sedangkan|dengan|adapun)\b|\b(?:program|kegiatan|sasaran|DAK|DAU|DIF|dana|bidang|triwulan|semester|rata-rata)\b",
    re.IGNORECASE,
)
_SEBUTAN = (
    (r"sisa(?:\s+\w+){0,2}\s+(?:anggaran|pagu|belanja)|sisa|silpa", "sisa"),
    (r"efisiensi(?:\s+\w+){0,4}\s+anggaran|efisiensi", "efisiensi"),
    (
        r"(?:realisasi|penyerapan|serapan|terserap|terealisasi|capaian)\w*(?:\s+\w+){0,2}\s+(?:anggaran|belanja|pagu|keuangan)"
        r"|penyerapan|terserap",
        "serapan",
    ),
    (r"capaian", "capaian"),
    (r"target", "target"),
    (r"realisasi", "realisasi"),
    (r"anggaran|pagu|belanja", "anggaran"),
)
_SETAHUN = ("realisasi", "capaian")
#: Words after which a number is not the report's own quantity of its year.
_LAIN = re.compile(
    r"lalu|sebelumnya|renstra|akhir|provinsi|nasional|kementerian|rata-rata|kenaikan|selisih|total|seluruh"
)
#: Verbs that lead to the realisasi when no quantity is named before them.
_KERJA = re.compile(r"mencapai|sebesar|menjadi|tercatat|tercapai|terealisasi|bernilai")
_ARTI = {
    "sisa": {"sisa anggaran", "persentase sisa anggaran"},
    "efisiensi": {"efisiensi"},
    "serapan": {"realisasi anggaran", "persentase realisasi anggaran"},
    "capaian": {"capaian", "rata-rata capaian"},
    "target": {"target"},
    "realisasi": {"realisasi"},
    "anggaran": {"anggaran"},
    "realisasi lalu": {"realisasi tahun lalu"},
    "serapan lalu": {"persentase realisasi anggaran tahun lalu"},
}


def _besaran(satu: Diketik) -> str:
    """Name the quantity that the words just before a number name; "" where another year or the end of the plan is meant."""
    dekat = re.sub(r"(?:pada )?tahun 20\d\d", "", KHUSUS.sub(" ", satu.sebelum)[-90:].casefold())
    dekat = re.split(r"[;:%]|,\s|\bsedangkan\b|\d", dekat)[-1]
    if _LAIN.search(dekat):
        return ""
    dekat = re.split(r"\bdan\b|\bdari\b", dekat)[-1]
    temu = [(m.end(), nama) for pola, nama in _SEBUTAN for m in re.finditer(pola, dekat)]
    if not temu:
        return "realisasi" if _KERJA.search(dekat) else ""
    akhir, nama = max(temu)
    # "Target ... tercapai sebesar": what follows is no target.
    return "" if nama == "target" and re.search(r"capai|realisasi", dekat[akhir:]) else nama


def _tepat(tahu: Tahu, apa: str) -> bool:
    return not apa or tahu.besaran in _ARTI.get(apa, ())


def _terbulat(satu: Diketik, tahu: Tahu) -> bool:
    """Say whether a number is the known one with fewer digits."""
    desimal = satu.angka.desimal
    return bulatkan(tahu.nilai, desimal) == satu.angka.nilai


def _mirip(satu: Diketik, tahu: Tahu) -> bool:
    """Say whether a number is a known one with a slip: two digits changed places, or one digit differs."""
    ini, itu = _angka(satu.angka.nilai), _angka(tahu.nilai)
    if ini == itu or len(ini) != len(itu) or len(ini) < 4:
        return False
    beda = [n for n, (a, b) in enumerate(zip(ini, itu, strict=True)) if a != b]
    if len(beda) == 2 and beda[1] == beda[0] + 1:
        return ini[beda[0]] == itu[beda[1]] and ini[beda[1]] == itu[beda[0]]
    panjang = len(ini) >= 7
    return len(beda) == 1 and (panjang or abs(satu.angka.nilai - tahu.nilai) <= Decimal("0.05"))


def _angka(nilai: Decimal) -> str:
    return re.sub(r"\D", "", f"{nilai:f}")
