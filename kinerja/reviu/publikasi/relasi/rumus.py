"""How a printed number can follow from others: each way gives the range that the printed operands allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, pairwise

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, Selang

__all__ = [
    "BAGI",
    "BERBOBOT",
    "DEVIASI_PERSEN",
    "DIBATASI",
    "JUMLAH",
    "KALI",
    "KENAIKAN",
    "KURANG",
    "MUTLAK",
    "RASIO",
    "RASIO_BEBAN",
    "RASIO_JUMLAH",
    "RERATA",
    "RERATA_DIBATASI",
    "RERATA_TEPAT",
    "SAMA",
    "SATU_KURANG",
    "SELISIH_PERSEN",
    "SISA_PERSEN",
    "SISA_SERATUS",
    "TERAKHIR",
    "TURUN_RASIO",
    "TURUN_SELISIH",
    "Rumus",
    "bagian_tetap",
    "cetak_nilai",
    "neraca",
    "rerata_kelompok",
    "rumus_rerata",
]

_SERATUS = Decimal(100)
_Hitung = Callable[[Sequence[Selang]], Selang | None]


@dataclass(frozen=True)
class Rumus:
    """A way to compute: its Indonesian wording, the range that it gives, and whether it must agree to the last digit.

    ``longgar`` takes whole operands as rounded too, as percentages are; ``tanda`` are the signs of a sum whose operands are
    added and taken away.
    """

    id: str
    sebutan: str
    fungsi: _Hitung
    tepat: bool = False
    longgar: bool = False
    tanda: tuple[int, ...] = ()

    def hitung(self, operan: Sequence[Cetakan]) -> Selang | None:
        """Return what printed operands give, None where they give nothing."""
        return self.fungsi([satu.longgar if self.longgar else satu.selang for satu in operan])

    def nilai(self, operan: Sequence[Cetakan]) -> Decimal | None:
        """Return what the operands give as they are printed, taken as exact."""
        hasil = self.fungsi([Selang(satu.nilai, satu.nilai) for satu in operan])
        return hasil.bawah if hasil else None

    def _milik(self, tercetak: Cetakan, operan: Sequence[Cetakan]) -> Selang:
        """Return what a printed result can stand for: it was rounded too where it is computed from decimals."""
        if self.id == "mutlak":
            tercetak = replace(tercetak, nilai=abs(tercetak.nilai))
        bulat = self.tepat and not tercetak.terbulat and not (len(operan) > 1 and any(s.desimal for s in operan))
        return tercetak.selang if bulat else tercetak.longgar

    def cocok(self, tercetak: Cetakan, operan: Sequence[Cetakan]) -> bool:
        """Say whether a printed value can come from printed operands."""
        return self._sesuai(tercetak, operan, self.hitung(operan))

    def uji(self, tercetak: Cetakan, operan: Sequence[Cetakan]) -> bool | None:
        """Say the same, None where the operands as they are usually read give nothing."""
        selang = self.hitung(operan)
        return None if selang is None else self._sesuai(tercetak, operan, selang)

    def _sesuai(self, tercetak: Cetakan, operan: Sequence[Cetakan], selang: Selang | None) -> bool:
        """Say whether a printed value fits what its operands give, or what they give in their other reading."""
        if self._mengenai(tercetak, operan, selang):
            return True
        if all(satu.lain is None for satu in operan):
            return False
        lain = [satu.bacaan[-1] for satu in operan]
        return self._mengenai(tercetak, lain, self.hitung(lain))

    def _mengenai(self, tercetak: Cetakan, operan: Sequence[Cetakan], selang: Selang | None) -> bool:
        return selang is not None and any(self._milik(s, operan).beririsan(selang) for s in tercetak.bacaan)


def _jumlah(operan: Sequence[Selang]) -> Selang:
    hasil = operan[0]
    for satu in operan[1:]:
        hasil += satu
    return hasil


def _rasio(operan: Sequence[Selang]) -> Selang | None:
    hasil = operan[0].per(operan[1])
    return hasil.kali(_SERATUS) if hasil else None


def _persen_dari(atas: Selang, bawah: Selang) -> Selang | None:
    hasil = atas.per(bawah)
    return hasil.kali(_SERATUS) if hasil else None


def _naik(operan: Sequence[Selang]) -> Selang | None:
    """(a - b) / b: from the ratio, because a and b depend on nothing else."""
    hasil = operan[0].per(operan[1])
    return Selang(hasil.bawah - 1, hasil.atas - 1).kali(_SERATUS) if hasil else None


def _sisa_persen(operan: Sequence[Selang]) -> Selang | None:
    hasil = operan[0].per(operan[1])
    return Selang(1 - hasil.atas, 1 - hasil.bawah).kali(_SERATUS) if hasil else None


def _turun_selisih(operan: Sequence[Selang]) -> Selang | None:
    hasil = operan[0].per(operan[1])
    return Selang(2 - hasil.atas, 2 - hasil.bawah).kali(_SERATUS) if hasil else None


def _rerata(operan: Sequence[Selang]) -> Selang:
    jumlah = _jumlah(operan)
    return Selang(jumlah.bawah / len(operan), jumlah.atas / len(operan))


def _rasio_jumlah(operan: Sequence[Selang]) -> Selang | None:
    tengah = len(operan) // 2
    return _persen_dari(_jumlah(operan[:tengah]), _jumlah(operan[tengah:]))


def _batasi(satu: Selang) -> Selang:
    return Selang(min(satu.bawah, _SERATUS), min(satu.atas, _SERATUS))


def _mutlak(satu: Selang) -> Selang:
    return Selang(max(Decimal(0), satu.bawah, -satu.atas), max(-satu.bawah, satu.atas))


def _berbobot(operan: Sequence[Selang]) -> Selang:
    ujung = [a * b / _SERATUS for a in (operan[0].bawah, operan[0].atas) for b in (operan[1].bawah, operan[1].atas)]
    return Selang(min(ujung), max(ujung))


def _kali(operan: Sequence[Selang]) -> Selang:
    ujung = [a * b for a in (operan[0].bawah, operan[0].atas) for b in (operan[1].bawah, operan[1].atas)]
    return Selang(min(ujung), max(ujung))


def _satu_kurang(operan: Sequence[Selang]) -> Selang:
    return Selang(1 - operan[0].atas, 1 - operan[0].bawah).kali(_SERATUS)


RASIO = Rumus("rasio", "dibagi", _rasio)
TURUN_SELISIH = Rumus("turun-selisih", "dua kali target dikurangi realisasi, dibagi target", _turun_selisih)
TURUN_RASIO = Rumus("turun-rasio", "target dibagi realisasi", lambda o: _persen_dari(o[1], o[0]))
#: A deviation in per cent without its sign.
DEVIASI_PERSEN = Rumus(
    "deviasi-persen", "deviasi dalam persen", lambda o: _mutlak(s) if (s := _sisa_persen(o)) else None
)
#: What was done in per cent of what stood over and what came: the last operands are added.
RASIO_BEBAN = Rumus("rasio-beban", "dibagi jumlah", lambda o: _persen_dari(o[0], _jumlah(o[1:])))
KALI = Rumus("kali", "kali", lambda o: _kali(o), tepat=True)
SISA_PERSEN = Rumus("sisa-persen", "sisanya dalam persen", _sisa_persen)
KENAIKAN = Rumus("kenaikan", "pertumbuhan", _naik)
BAGI = Rumus("bagi", "dibagi", lambda o: o[0].per(o[1]))
#: A score by its weight in per cent.
BERBOBOT = Rumus("berbobot", "nilai kali bobotnya", _berbobot)
SATU_KURANG = Rumus("satu-kurang", "satu dikurangi nilai itu, dalam persen", _satu_kurang)
KURANG = Rumus("kurang", "dikurangi", lambda o: o[0] - o[1], tepat=True)
#: As KURANG without the sign, which tables show by brackets, by words or not at all.
MUTLAK = Rumus("mutlak", "selisih", lambda o: _mutlak(o[0] - o[1]), tepat=True)
#: What is left of the whole: efficiency that looks at money alone.
SISA_SERATUS = Rumus("sisa-seratus", "seratus dikurangi", lambda o: Selang(_SERATUS, _SERATUS) - o[0])
SELISIH_PERSEN = Rumus("selisih-persen", "dikurangi", lambda o: o[0] - o[1], longgar=True)
JUMLAH = Rumus("jumlah", "jumlah", _jumlah, tepat=True)
RERATA = Rumus("rerata", "rata-rata", _rerata, longgar=True)
#: A mean of counts, which are exact.
RERATA_TEPAT = Rumus("rerata-tepat", "rata-rata", _rerata)
#: The ratio of two sums, in per cent: the first half of the operands by the second.
RASIO_JUMLAH = Rumus("rasio-jumlah", "rasio jumlahnya", lambda o: _rasio_jumlah(o))
#: A mean of values that are counted as 100 at most.
RERATA_DIBATASI = Rumus("rerata-dibatasi", "rata-rata, dibatasi 100", lambda o: _rerata([_batasi(s) for s in o]))


def neraca(tanda: Sequence[int]) -> Rumus:
    """Return the sum of operands, some of which are taken away: what stood over, what came, what went."""

    def hitung(operan: Sequence[Selang]) -> Selang:
        semua = [satu if t == 1 else Selang(-satu.atas, -satu.bawah) for satu, t in zip(operan, tanda, strict=True)]
        return _jumlah(semua)

    if all(t == 1 for t in tanda):
        return JUMLAH
    return (
        KURANG
        if tuple(tanda) == (1, -1)
        else Rumus("neraca", "ditambah dan dikurangi", hitung, tepat=True, tanda=tuple(tanda))
    )


def rumus_rerata(operan: Sequence[Cetakan], *, cacah: bool) -> Rumus:
    """Return the mean for operands: counts, known as such by what they are of and by one above 100, are exact."""
    return RERATA_TEPAT if cacah and any(abs(satu.nilai) > _SERATUS for satu in operan) else RERATA


def rerata_kelompok(banyak: Sequence[int]) -> Rumus:
    """Return the mean of the means of groups; ``banyak`` tells how many operands each group has, one after the other."""

    def hitung(operan: Sequence[Selang]) -> Selang:
        ujung = list(accumulate(banyak, initial=0))
        return _rerata([_rerata(operan[a:b]) for a, b in pairwise(ujung)])

    return Rumus("rerata-kelompok", "rata-rata dari rata-rata kelompoknya", hitung, longgar=True)


def bagian_tetap(keseluruhan: Selang) -> Rumus:
    """Return the share of a whole that no column of the table holds, in per cent."""

    def hitung(operan: Sequence[Selang]) -> Selang | None:
        hasil = operan[0].per(keseluruhan)
        return hasil.kali(_SERATUS) if hasil else None

    return Rumus("bagian-tetap", "bagian dari keseluruhan yang sama", hitung)


SAMA = Rumus("sama", "sama dengan", lambda o: o[0], tepat=True)
TERAKHIR = Rumus("terakhir", "nilai periode terakhir", lambda o: o[-1])
#: A capaian above 100 that a table prints as 100.
DIBATASI = Rumus("dibatasi", "dibatasi 100", lambda _: Selang(_SERATUS, _SERATUS))


def cetak_nilai(nilai: Decimal, seperti: Cetakan) -> str:
    """Print a value as precisely as another was printed; amounts whole, what is derived with two decimals."""
    nilai /= seperti.kelipatan
    if nilai == nilai.to_integral_value() and not seperti.desimal:
        return cetak_bulat(int(nilai))
    return cetak_desimal(nilai, max(2, seperti.desimal))
