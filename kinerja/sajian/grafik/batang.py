"""Bar charts of performance: target and realisasi, capaian, ranking of regions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import product

from kinerja.angka import TANPA_NILAI, cetak_persen
from kinerja.sajian.grafik.huruf import lebar_teks
from kinerja.sajian.grafik.kanvas import (
    ABU,
    BIRU,
    BIRU_MUDA,
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
from kinerja.sajian.grafik.sumbu import KolomLabel, Skala, adalah_persen, banyak_desimal, cetak_nilai, legenda

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

_BARIS_RUJUKAN = 10.5
_KETERANGAN_PUTUS = "Batang dipotong karena jauh lebih panjang; angka di sampingnya tetap utuh."


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
    ruang = max(lebar_teks(satu, UKURAN, tebal=True) for pasangan in tulisan for satu in pasangan) + 8
    bawah, atas = _rentang([float(n) for n in (*target, *realisasi) if n is not None])
    skala = Skala(bawah, atas, nama.lebar + 10, LEBAR_POTRET - ruang)
    legenda(
        kanvas,
        nama.lebar + 10,
        7,
        [(BIRU_MUDA, "Target"), (BIRU, "Realisasi")],
        "" if adalah_persen(satuan) else satuan,
    )
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
    label: Sequence[str],
    target: Sequence[Decimal | None],
    realisasi: Sequence[Decimal | None],
    satuan: str,
    *,
    temuan: str = "",
) -> str:
    """Draw pairs of bars, target above realisasi, each with its value; a missing one prints as "–"."""
    return susun_target_realisasi(label, target, realisasi, satuan).svg(temuan)


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
            if not bawah <= float(hasil) <= atas:
                _tanda_putus(kanvas, skala.akhir - 14 if float(hasil) > atas else skala.awal + 14, tengah)
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
    _jelaskan_putus(kanvas, [satu for satu in nilai if not bawah <= satu <= atas])
    return kanvas


def _jelaskan_putus(kanvas: Kanvas, terpotong: Sequence[float]) -> None:
    """Say below the bars what the mark on some of them means; nothing where there is none."""
    if terpotong:
        kiri = LEBAR_POTRET - lebar_teks(_KETERANGAN_PUTUS, UKURAN_KECIL) - 2
        _tanda_putus(kanvas, kiri - 8, kanvas.tinggi + 8, 4.0)
        kanvas.teks(kiri, kanvas.tinggi + 8, _KETERANGAN_PUTUS, ukuran=UKURAN_KECIL, warna=REDUP)
        kanvas.tinggi += 16


def _tanda_putus(kanvas: Kanvas, x: float, y: float, tinggi: float = 8.0) -> None:
    """Two slanted strokes with a gap: the bar is longer than drawn."""
    kanvas.garis([(x - 2, y + tinggi), (x + 2, y - tinggi)], KERTAS, 4.0)
    for geser in (-2.2, 2.2):
        kanvas.garis([(x - 2 + geser, y + tinggi), (x + 2 + geser, y - tinggi)], TINTA, 0.7)


def batang_capaian(
    label: Sequence[str],
    capaian: Sequence[Decimal | None],
    predikat: Sequence[str | None],
    tingkat: Sequence[int | None],
    *,
    temuan: str = "",
) -> str:
    """Draw capaian in percent against the line of 100 %, coloured by the level of the predikat (1 worst to 5 best).

    Values far above the others are cut off with a mark, which is explained below; the number printed is the true one.
    """
    return susun_capaian(label, capaian, predikat, tingkat).svg(temuan)


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
    tempat = _tempat_rujukan([(skala(satu), _sebut(nama_, satu, satuan)) for nama_, satu in urut], LEBAR_POTRET)
    awal = y = 4.0 + _BARIS_RUJUKAN * (max(tingkat for tingkat, _ in tempat) + 1 if tempat else 0)
    for urutan, (_, satu) in enumerate(baris):
        tinggi = max(besar, label.tinggi(urutan) + 3)
        tengah = y + tinggi / 2
        tebal = urutan == sendiri
        kanvas.alinea(label.lebar + 2, tengah, label.baris[urutan], ukuran=ukuran, tebal=tebal, rata="kanan")
        _batang(kanvas, skala, satu, tengah - besar * 0.36, besar * 0.72, BIRU if tebal else BIRU_MUDA)
        teks = cetak_nilai(satu, satuan, desimal)
        kanvas.teks(LEBAR_POTRET - 1, tengah, teks, ukuran=ukuran, tebal=tebal, rata="kanan")
        y += tinggi
    kanvas.garis([(skala(0), awal - 2), (skala(0), y)], TINTA, 0.8)
    for urutan, ((nama_, satu), (tingkat, kiri)) in enumerate(zip(urut, tempat, strict=True)):
        warna, putus = ((JINGGA, (4.0, 2.0)), (TINTA, (1.2, 1.5)))[urutan % 2]
        tengah = awal - 6 - _BARIS_RUJUKAN * tingkat
        kanvas.garis([(skala(satu), tengah - 4), (skala(satu), y)], warna, 0.9, putus)
        kanvas.teks(kiri, tengah, _sebut(nama_, satu, satuan), ukuran=UKURAN_KECIL)
    kanvas.tinggi = y + 3
    return kanvas


def _sebut(nama: str, nilai: Decimal, satuan: str) -> str:
    return f"{nama} {cetak_nilai(nilai, satuan, 2)}"


def _tempat_rujukan(garis: Sequence[tuple[float, str]], lebar: float) -> list[tuple[int, float]]:
    """Find for each line (from left to right) a row above the bars and the left edge of its name.

    A name stands left or right of its own line, on the sheet, over no other name and no line that passes its row.
    The fewest rows win; beyond four lines each takes a row of its own.
    """
    pilihan = []
    for x, teks in garis:
        panjang = lebar_teks(teks, UKURAN_KECIL)
        kiri = [mulai for mulai in (x - 3 - panjang, x + 3) if 0 <= mulai <= lebar - panjang]
        pilihan.append([(mulai, mulai + panjang) for mulai in kiri or [max(0.0, lebar - panjang)]])
    banyak = len(garis)
    if banyak <= 4:
        for tingkat in sorted(
            product(range(banyak), repeat=banyak), key=lambda satu: (max(satu, default=0), sum(satu))
        ):
            for ruas in product(*pilihan):
                if _bebas([x for x, _ in garis], tingkat, ruas):
                    return [(satu, mulai) for satu, (mulai, _) in zip(tingkat, ruas, strict=True)]
    return [(urutan, ruas[0][0]) for urutan, ruas in enumerate(pilihan)]


def _bebas(x: Sequence[float], tingkat: Sequence[int], ruas: Sequence[tuple[float, float]]) -> bool:
    for i, (mulai, akhir) in enumerate(ruas):
        for j, (mulai_lain, akhir_lain) in enumerate(ruas):
            if i == j:
                continue
            if tingkat[i] == tingkat[j] and mulai < akhir_lain + 6 and mulai_lain < akhir + 6:
                return False
            if tingkat[j] >= tingkat[i] and mulai - 1 < x[j] < akhir + 1:
                return False
    return True


def batang_peringkat(
    nama: Sequence[str],
    nilai: Sequence[Decimal],
    sendiri: int | None,
    rujukan: Sequence[tuple[str, Decimal]],
    satuan: str = "%",
    *,
    temuan: str = "",
) -> str:
    """Draw regions in the order given, the one at index ``sendiri`` dark, bold and marked.

    ``rujukan`` are lines across all bars with their names, e.g. the mean and the ratio of the totals.
    """
    return susun_peringkat(nama, nilai, sendiri, rujukan, satuan).svg(temuan)
