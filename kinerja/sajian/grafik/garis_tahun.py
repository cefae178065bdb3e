"""Lines over years: how target and realisasi of an indicator develop."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.sajian.grafik.huruf import bungkus, lebar_teks
from kinerja.sajian.grafik.kanvas import (
    BIRU,
    GARIS_TIPIS,
    JINGGA,
    KERTAS,
    LEBAR_POTRET,
    TINTA,
    UKURAN_KECIL,
    Kanvas,
    kanvas_kosong,
)
from kinerja.sajian.grafik.sumbu import Skala, banyak_desimal, langkah_rapi

__all__ = ["garis_statistik", "garis_tahunan", "susun_garis"]

_TINGGI = 172.0
_ATAS, _BAWAH = 24.0, 22.0
_UKURAN_LABEL = 8.5
#: From the middle of the legend to that of the unit below it, where both do not stand on one line.
_BARIS = 11.0

_Persegi = tuple[float, float, float, float]
_Titik = tuple[int, Decimal]


def _ruas(nilai: Sequence[Decimal | None]) -> Iterator[list[_Titik]]:
    """Runs of consecutive years that have a value."""
    kini: list[_Titik] = []
    for urutan, satu in enumerate(nilai):
        if satu is not None:
            kini.append((urutan, satu))
        elif kini:
            yield kini
            kini = []
    if kini:
        yield kini


def _skala_tegak(nilai: Sequence[float], atas: float, tinggi: float) -> tuple[Skala, list[float], int]:
    """Scale with air for labels, its grid lines, and the digits after the comma that they need."""
    rendah, puncak = min(nilai), max(nilai)
    rentang = (puncak - rendah) or max(abs(puncak) * 0.1, 1.0)
    langkah = langkah_rapi(rentang * 1.5, 5)
    if all(satu.is_integer() for satu in nilai):
        langkah = max(1.0, langkah)
    bawah = math.floor((rendah - rentang * 0.22) / langkah) * langkah
    ujung = math.ceil((puncak + rentang * 0.22) / langkah) * langkah
    if rendah >= 0 > bawah:
        bawah = 0.0
    banyak = round((ujung - bawah) / langkah)
    desimal = next(d for d in (0, 1, 2, 3) if d == 3 or abs(round(langkah, d) - langkah) < 1e-9)
    return Skala(bawah, ujung, tinggi - _BAWAH, atas), [bawah + langkah * i for i in range(banyak + 1)], desimal


def _bentrok(satu: _Persegi, lain: Sequence[_Persegi]) -> bool:
    return any(satu[0] < b[2] and b[0] < satu[2] and satu[1] < b[3] and b[1] < satu[3] for b in lain)


def _tanda(kanvas: Kanvas, x: float, y: float, hasil: bool) -> None:
    if hasil:
        kanvas.bulatan(x, y, 3.0, BIRU)
    else:
        kanvas.kotak(x - 2.6, y - 2.6, 5.2, 5.2, KERTAS, JINGGA, 1.1)


def susun_garis(
    tahun: Sequence[int | str],
    target: Sequence[Decimal | None],
    realisasi: Sequence[Decimal | None],
    satuan: str,
    *,
    tunggal: bool = False,
    lebar: float = LEBAR_POTRET,
    tinggi: float = _TINGGI,
) -> Kanvas:
    """Lay out :func:`garis_tahunan`; ``tunggal`` names no lines, for there is only one. Width and height in points."""
    baris = list(zip(tahun, target, realisasi, strict=True))
    ada = [float(satu) for _, *isi in baris for satu in isi if satu is not None]
    if not ada:
        return kanvas_kosong(lebar)
    kanvas = Kanvas(lebar, tinggi)
    nama_garis = () if tunggal else ("Target", "Realisasi")
    tulisan_satuan = f"Satuan: {satuan}" if satuan else ""
    _, kisi, desimal_kisi = _skala_tegak(ada, _ATAS, tinggi)
    tulisan_kisi = [cetak_desimal(Decimal(repr(round(satu, 6))), desimal_kisi) for satu in kisi]
    kiri = max(lebar_teks(satu, UKURAN_KECIL) for satu in tulisan_kisi) + 8
    bawah_legenda = _satuan_di_bawah(nama_garis, tulisan_satuan, kiri, lebar)
    turun = len(bawah_legenda) * _BARIS
    tegak, _, _ = _skala_tegak(ada, _ATAS + turun, tinggi)
    for satu, teks in zip(kisi, tulisan_kisi, strict=True):
        kanvas.garis([(kiri, tegak(satu)), (lebar - 2, tegak(satu))], GARIS_TIPIS, 0.5)
        kanvas.teks(kiri - 4, tegak(satu), teks, ukuran=UKURAN_KECIL, rata="kanan")
    langkah = (lebar - 2 - kiri) / len(baris)
    x = [kiri + langkah * (urutan + 0.5) for urutan in range(len(baris))]
    for urutan, (tahun_ini, _, _) in enumerate(baris):
        kanvas.teks(x[urutan], tinggi - 10, str(tahun_ini), rata="tengah")
    kanvas.garis([(kiri, tinggi - _BAWAH), (lebar - 2, tinggi - _BAWAH)], TINTA, 0.8)

    for nilai, warna, putus in ((target, JINGGA, (4.0, 2.0)), (realisasi, BIRU, None)):
        for ruas in _ruas(nilai):
            if len(ruas) > 1:
                kanvas.garis([(x[urutan], tegak(satu)) for urutan, satu in ruas], warna, 1.4, putus)
    _label(kanvas, x, tegak, target, realisasi, (_ATAS + turun - 8, tinggi - _BAWAH))
    for nilai in (target, realisasi):
        for ruas in _ruas(nilai):
            for urutan, titik in ruas:
                _tanda(kanvas, x[urutan], tegak(titik), nilai is realisasi)
    _keterangan(kanvas, kiri, nama_garis, tulisan_satuan, bawah_legenda)
    return kanvas


def _label(
    kanvas: Kanvas,
    x: Sequence[float],
    tegak: Skala,
    target: Sequence[Decimal | None],
    realisasi: Sequence[Decimal | None],
    batas: tuple[float, float],
) -> None:
    """Print values above or below their marks within bounds, realisasi first; one that finds no free place is left out."""
    desimal = banyak_desimal([*target, *realisasi])
    terpakai: list[_Persegi] = []
    for nilai in (target, realisasi):
        terpakai += [
            (x[i] - 3, tegak(satu) - 3, x[i] + 3, tegak(satu) + 3) for i, satu in enumerate(nilai) if satu is not None
        ]
    for nilai, lawan, tebal in ((realisasi, target, True), (target, realisasi, False)):
        for urutan, satu in enumerate(nilai):
            if satu is None:
                continue
            pasangan = lawan[urutan]
            ke_atas = pasangan is None or satu > pasangan or (satu == pasangan and tebal)
            teks = cetak_desimal(satu, desimal)
            separuh = lebar_teks(teks, _UKURAN_LABEL, tebal) / 2 + 0.5
            for arah in (-1, 1) if ke_atas else (1, -1):
                y = tegak(satu) + arah * 9.0
                persegi = (x[urutan] - separuh, y - 4.6, x[urutan] + separuh, y + 4.6)
                if not _bentrok(persegi, terpakai) and batas[0] < persegi[1] and persegi[3] < batas[1]:
                    terpakai.append(persegi)
                    kanvas.teks(x[urutan], y, teks, ukuran=_UKURAN_LABEL, tebal=tebal, rata="tengah", latar=KERTAS)
                    break


def _lebar_garis(nama: str) -> float:
    """Return what a name takes of the legend, with its line and the gap to the next."""
    return 24 + lebar_teks(nama, UKURAN_KECIL) + 18


def _satuan_di_bawah(nama_garis: Sequence[str], satuan: str, kiri: float, lebar: float) -> tuple[str, ...]:
    """Return the lines of a unit that does not fit on the line of the legend."""
    if kiri + sum(map(_lebar_garis, nama_garis)) + lebar_teks(satuan, UKURAN_KECIL) <= lebar - 2:
        return ()
    return tuple(bungkus(satuan, lebar - 2 - kiri, UKURAN_KECIL))


def _keterangan(
    kanvas: Kanvas, kiri: float, nama_garis: Sequence[str], satuan: str, bawah_legenda: Sequence[str]
) -> None:
    """Draw the legend, and the unit at its end or in lines below it."""
    x = kiri
    for nama, hasil in zip(nama_garis, (False, True), strict=False):
        kanvas.garis([(x, 7), (x + 20, 7)], BIRU if hasil else JINGGA, 1.4, None if hasil else (4.0, 2.0))
        _tanda(kanvas, x + 10, 7, hasil)
        kanvas.teks(x + 24, 7, nama, ukuran=UKURAN_KECIL)
        x += _lebar_garis(nama)
    for urut, baris in enumerate(bawah_legenda, start=1):
        kanvas.teks(kiri, 7 + urut * _BARIS, baris, ukuran=UKURAN_KECIL)
    if not bawah_legenda:
        kanvas.teks(kanvas.lebar - 2, 7, satuan, ukuran=UKURAN_KECIL, rata="kanan")


def garis_tahunan(
    tahun: Sequence[int | str],
    target: Sequence[Decimal | None],
    realisasi: Sequence[Decimal | None],
    satuan: str,
    *,
    temuan: str = "",
) -> str:
    """Draw target (dashed, squares) and realisasi (solid, dots) over years or quarters; a missing one leaves a gap."""
    return susun_garis(tahun, target, realisasi, satuan).svg(temuan)


def garis_statistik(tahun: Sequence[int], nilai: Sequence[Decimal | None], satuan: str, *, temuan: str = "") -> str:
    """Draw one series (solid, dots) over years; a missing year leaves a gap."""
    return susun_garis(tahun, [None] * len(nilai), nilai, satuan, tunggal=True).svg(temuan)
