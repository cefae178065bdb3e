"""Bar charts of performance: target and realisasi, capaian, ranking of regions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import TANPA_NILAI, cetak_persen
from kinerja.sajian.grafik.dasar import (
    ABU,
    BIRU,
    BIRU_MUDA,
    GARIS_TIPIS,
    JINGGA,
    KERTAS,
    LEBAR_POTRET,
    REDUP,
    TINTA,
    UKURAN,
    UKURAN_KECIL,
    WARNA_TINGKAT,
    Kanvas,
    kanvas_kosong,
)
from kinerja.sajian.grafik.huruf import lebar_teks
from kinerja.sajian.grafik.skala import KolomLabel, Skala, banyak_desimal, cetak_nilai, legenda

__all__ = [
    "batang_capaian",
    "batang_peringkat",
    "batang_target_realisasi",
    "susun_capaian",
    "susun_peringkat",
    "susun_target_realisasi",
]

#: Capaian above this are cut off.
BATAS_CAPAIAN = 220.0


def _rentang(nilai: Sequence[float]) -> tuple[float, float]:
    bawah, atas = min(0.0, *nilai, 0.0), max(0.0, *nilai, 0.0)
    return bawah, atas if atas > bawah else bawah + 1.0


def _batang(kanvas: Kanvas, skala: Skala, nilai: float | Decimal, y: float, tinggi: float, isi: str) -> float:
    """Draw a bar from zero; return where its label starts, right of the bar or of the zero line."""
    nol, ujung = skala(0), skala(nilai)
    kanvas.kotak(min(nol, ujung), y, abs(ujung - nol), tinggi, isi, BIRU, 0.5)
    return max(nol, ujung) + 4


def susun_target_realisasi(
    label: Sequence[str], target: Sequence[Decimal | None], realisasi: Sequence[Decimal | None], satuan: str
) -> Kanvas:
    """Lay out :func:`batang_target_realisasi`."""
    baris = list(zip(label, target, realisasi, strict=True))
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    desimal = banyak_desimal([*target, *realisasi])
    nama = KolomLabel.susun(label, LEBAR_POTRET * 0.4)
    tulisan = [
        (cetak_nilai(rencana, satuan, desimal), cetak_nilai(hasil, satuan, desimal)) for _, rencana, hasil in baris
    ]
    ruang = max(lebar_teks(satu, UKURAN) for pasangan in tulisan for satu in pasangan) + 8
    bawah, atas = _rentang([float(n) for n in (*target, *realisasi) if n is not None])
    skala = Skala(bawah, atas, nama.lebar + 10, LEBAR_POTRET - ruang)
    legenda(kanvas, nama.lebar + 10, 7, [(BIRU_MUDA, "Target"), (BIRU, "Realisasi")], satuan)
    y = 18.0
    for urutan, (_, rencana, hasil) in enumerate(baris):
        tinggi = max(20.0, nama.tinggi(urutan)) + 9
        tengah = y + tinggi / 2
        kanvas.alinea(nama.lebar + 2, tengah, nama.baris[urutan], rata="kanan")
        for nilai, isi, atas_batang, teks in (
            (rencana, BIRU_MUDA, tengah - 10, tulisan[urutan][0]),
            (hasil, BIRU, tengah, tulisan[urutan][1]),
        ):
            x = skala(0) + 4 if nilai is None else _batang(kanvas, skala, nilai, atas_batang, 9.5, isi)
            kanvas.teks(x, atas_batang + 4.75, teks, tebal=isi == BIRU)
        y += tinggi
    kanvas.garis([(skala(0), 16), (skala(0), y)], TINTA, 0.8)
    kanvas.tinggi = y + 3
    return kanvas


def batang_target_realisasi(
    label: Sequence[str], target: Sequence[Decimal | None], realisasi: Sequence[Decimal | None], satuan: str
) -> str:
    """Draw pairs of bars, target above realisasi, each with its value; a missing one prints as "–"."""
    return susun_target_realisasi(label, target, realisasi, satuan).svg()


def susun_capaian(
    label: Sequence[str],
    capaian: Sequence[Decimal | None],
    predikat: Sequence[str | None],
    tingkat: Sequence[int | None],
) -> Kanvas:
    """Lay out :func:`batang_capaian`."""
    baris = list(zip(label, capaian, predikat, tingkat, strict=True))
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    nama = KolomLabel.susun(label, LEBAR_POTRET * 0.42)
    nilai = [float(satu) for satu in capaian if satu is not None]
    wajar = max([satu for satu in nilai if satu <= BATAS_CAPAIAN], default=0.0)
    atas = max(110.0, wajar) if max(nilai, default=0.0) <= BATAS_CAPAIAN else max(125.0, wajar) * 1.12
    lebar_predikat = max(lebar_teks(satu or TANPA_NILAI, UKURAN_KECIL) for satu in (*predikat, "Predikat"))
    lebar_nilai = max(lebar_teks(cetak_persen(satu), UKURAN, tebal=True) for satu in capaian)
    kanan = LEBAR_POTRET - lebar_predikat - 2
    bawah = max(-100.0, min(0.0, *nilai, 0.0))
    skala = Skala(bawah, atas, nama.lebar + 10, kanan - lebar_nilai - 14)
    y = 18.0
    akhir: list[tuple[float, float, str, str]] = []
    for urutan, (_, hasil, sebutan, level) in enumerate(baris):
        tinggi = max(12.0, nama.tinggi(urutan)) + 7
        tengah = y + tinggi / 2
        kanvas.alinea(nama.lebar + 2, tengah, nama.baris[urutan], rata="kanan")
        x = skala(0) + 4
        if hasil is not None:
            x = _batang(kanvas, skala, hasil, tengah - 6, 12, WARNA_TINGKAT.get(level or 0, ABU))
            if float(hasil) > atas:
                _tanda_putus(kanvas, skala.akhir - 14, tengah)
            if float(hasil) < bawah:
                _tanda_putus(kanvas, skala.awal + 14, tengah)
        akhir.append((x, tengah, cetak_persen(hasil), sebutan or TANPA_NILAI))
        y += tinggi
    kanvas.garis([(skala(0), 16), (skala(0), y)], TINTA, 0.8)
    kanvas.garis([(skala(100), 12), (skala(100), y)], TINTA, 0.8, (3, 2))
    kanvas.teks(skala(100), 6, cetak_persen(Decimal(100), 0), ukuran=UKURAN_KECIL, rata="tengah")
    kanvas.teks(kanan, 6, "Predikat", ukuran=UKURAN_KECIL, warna=REDUP)
    for x, tengah, teks, sebutan in akhir:
        kanvas.teks(x, tengah, teks, tebal=True, latar=KERTAS)
        kanvas.teks(kanan, tengah, sebutan, ukuran=UKURAN_KECIL)
    kanvas.tinggi = y + 3
    return kanvas


def _tanda_putus(kanvas: Kanvas, x: float, y: float) -> None:
    """Two slanted strokes with a gap: the bar is longer than drawn."""
    kanvas.garis([(x - 2, y + 8), (x + 2, y - 8)], KERTAS, 4.0)
    for geser in (-2.2, 2.2):
        kanvas.garis([(x - 2 + geser, y + 8), (x + 2 + geser, y - 8)], TINTA, 0.7)


def batang_capaian(
    label: Sequence[str],
    capaian: Sequence[Decimal | None],
    predikat: Sequence[str | None],
    tingkat: Sequence[int | None],
) -> str:
    """Draw capaian in percent against the line of 100 %, coloured by the level of the predikat (1 worst to 5 best).

    Values far above the others are cut off with a mark; the number printed is the true one.
    """
    return susun_capaian(label, capaian, predikat, tingkat).svg()


def susun_peringkat(
    nama: Sequence[str],
    nilai: Sequence[Decimal],
    sendiri: int | None,
    rujukan: Sequence[tuple[str, Decimal]],
    satuan: str = "%",
) -> Kanvas:
    """Lay out :func:`batang_peringkat`."""
    baris = list(zip(nama, nilai, strict=True))
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    besar = 12.0 if len(baris) <= 40 else 10.6
    ukuran = UKURAN if len(baris) <= 24 else UKURAN_KECIL + 0.2
    judul = [f"\u25b6 {satu}" if urutan == sendiri else satu for urutan, satu in enumerate(nama)]
    label = KolomLabel.susun(judul, LEBAR_POTRET * 0.4, ukuran, sendiri)
    desimal = banyak_desimal(nilai)
    ruang = max(lebar_teks(cetak_nilai(satu, satuan, desimal), ukuran, tebal=True) for satu in nilai) + 8
    bawah, atas = _rentang([float(satu) for satu in (*nilai, *(n for _, n in rujukan))])
    skala = Skala(bawah, atas, label.lebar + 10, LEBAR_POTRET - ruang)
    urut = sorted(rujukan, key=lambda satu: satu[1])
    y = 4.0 + 10.5 * max(1, (len(urut) + 1) // 2) if urut else 4.0
    awal = y
    tempat: list[tuple[float, float]] = []
    for urutan, (_, satu) in enumerate(baris):
        tinggi = max(besar, label.tinggi(urutan) + 3)
        tengah = y + tinggi / 2
        kanvas.alinea(
            label.lebar + 2, tengah, label.baris[urutan], ukuran=ukuran, tebal=urutan == sendiri, rata="kanan"
        )
        x = _batang(kanvas, skala, satu, tengah - besar * 0.36, besar * 0.72, BIRU if urutan == sendiri else BIRU_MUDA)
        tempat.append((x, tengah))
        y += tinggi
    kanvas.garis([(skala(0), awal - 2), (skala(0), y)], TINTA, 0.8)
    _garis_rujukan(kanvas, skala, urut, satuan, awal, y)
    for urutan, (x, tengah) in enumerate(tempat):
        teks = cetak_nilai(nilai[urutan], satuan, desimal)
        kanvas.teks(x, tengah, teks, ukuran=ukuran, tebal=urutan == sendiri, latar=KERTAS)
    kanvas.tinggi = y + 3
    return kanvas


def _garis_rujukan(
    kanvas: Kanvas, skala: Skala, urut: Sequence[tuple[str, Decimal]], satuan: str, awal: float, akhir: float
) -> None:
    """Draw reference lines; names of the lower half stand left of their line, of the upper half right of it."""
    separuh = len(urut) // 2
    for urutan, (sebutan, nilai) in enumerate(urut):
        teks = f"{sebutan} {cetak_nilai(nilai, satuan, 2)}"
        di_kiri = urutan < separuh
        tingkat = urutan if di_kiri else len(urut) - 1 - urutan
        x, y = skala(nilai), awal - 6 - 10.5 * tingkat
        panjang = lebar_teks(teks, UKURAN_KECIL) + 3
        mulai = max(x - panjang, 0) if di_kiri else min(x + 3, kanvas.lebar - panjang)
        warna, putus = ((JINGGA, (4.0, 2.0)), (TINTA, (1.2, 1.5)))[urutan % 2]
        kanvas.garis([(x, y - 4), (x, akhir)], warna, 0.9, putus)
        kanvas.teks(mulai, y, teks, ukuran=UKURAN_KECIL, latar=KERTAS if mulai < x < mulai + panjang else None)
    if urut:
        kanvas.garis([(0, akhir + 1), (kanvas.lebar, akhir + 1)], GARIS_TIPIS, 0.5)


def batang_peringkat(
    nama: Sequence[str],
    nilai: Sequence[Decimal],
    sendiri: int | None,
    rujukan: Sequence[tuple[str, Decimal]],
    satuan: str = "%",
) -> str:
    """Draw regions in the order given, the one at index ``sendiri`` dark, bold and marked.

    ``rujukan`` are lines across all bars with their names, e.g. the mean and the ratio of the totals.
    """
    return susun_peringkat(nama, nilai, sendiri, rujukan, satuan).svg()
