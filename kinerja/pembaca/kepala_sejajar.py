"""The head of a table without a frame: which heading stands above which columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.pembaca.kepala_urut import KepalaBerurut
from kinerja.pembaca.ruas import Bidang, Jalur, Ruas, di_kolom, sel_petak
from kinerja.pembaca.unsur import Kata, SelPetak, bungkus

__all__ = ["sel_berurut", "sel_kepala"]


def sel_berurut(urut: KepalaBerurut[Ruas], bidang: Bidang) -> tuple[list[SelPetak], int]:
    """Return the cells of a head whose headings are as many as the columns, and its rows."""
    sendiri = list(urut.sendiri)
    bersama = [(ruas, di) for ruas, di in urut.bersama if len(di) > 1 or not _melanjutkan(sendiri[di[0]])]
    for ruas, di in urut.bersama:
        if (ruas, di) not in bersama:
            sendiri[di[0]] = (*ruas, *sendiri[di[0]])
    tingkat = {di: sum(set(di) < set(lain) for _, lain in bersama) for _, di in bersama}
    tinggi = max(tingkat.values(), default=-1) + 2
    hasil = [sel_petak(tingkat[di], di[0], 1, di[-1] - di[0] + 1, ruas, bidang) for ruas, di in bersama]
    for c, ruas in enumerate(sendiri):
        atas = sum(c in di for _, di in bersama)
        hasil.append(sel_petak(atas, c, tinggi - atas, 1, ruas, bidang))
    return hasil, tinggi


def _melanjutkan(ruas: Sequence[Ruas]) -> bool:
    """Say whether a heading is the second line of the one above it: no heading begins with a small letter."""
    awal = ruas[0].teks[:1] if ruas else ""
    return awal.islower() or awal == "("


def sel_kepala(kepala: Sequence[Jalur], bidang: Bidang) -> tuple[list[SelPetak], int]:
    """Return the cells of the head and its rows: one, or two where headings stand above several columns."""
    sendiri: dict[int, list[Ruas]] = {}
    bersama: list[tuple[Ruas, list[int]]] = []
    tertutup: set[int] = set()
    for nomor, jalur in enumerate(kepala):
        terpisah = nomor + 1 < len(kepala) and kepala[nomor + 1].kotak.y0 >= jalur.kotak.y1 - 1.0
        for satu in jalur.ruas if terpisah else _pecah_ruas(jalur, bidang):
            di = _rentang(satu, jalur, bidang, kelompok=terpisah and len(jalur.ruas) < 0.6 * len(bidang.kolom))
            if len(di) > 1 and not tertutup & set(di):
                bersama.append((satu, di))
                tertutup |= set(di)
            else:
                sendiri.setdefault(di[0], []).append(satu)
    if not sendiri and not bersama:
        return [], 0
    tinggi = 2 if bersama else 1
    hasil = [sel_petak(0, di[0], 1, di[-1] - di[0] + 1, [satu], bidang) for satu, di in bersama]
    for c in range(len(bidang.kolom)):
        atas = 1 if c in tertutup else 0
        hasil.append(sel_petak(atas, c, tinggi - atas, 1, sendiri.get(c, []), bidang))
    return hasil, tinggi


def _pecah_ruas(jalur: Jalur, bidang: Bidang) -> Iterator[Ruas]:
    """Yield the pieces of a line of headings, cut where the border of two columns runs between two words."""
    for satu in jalur.ruas:
        bagian: list[list[Kata]] = []
        for kata in satu.kata:
            lalu = bagian[-1][-1].kotak.x1 if bagian else 0.0
            if bagian and not any(lalu - 2.0 <= b <= kata.kotak.x0 + 2.0 for b in bidang.batas[1:-1]):
                bagian[-1].append(kata)
            else:
                bagian.append([kata])
        yield from (Ruas(tuple(isi), bungkus(k.kotak for k in isi)) for isi in bagian)


def _rentang(satu: Ruas, jalur: Jalur, bidang: Bidang, *, kelompok: bool) -> list[int]:
    """Return the columns below a heading: its own; several where it crosses their border or stands in a line of groups."""
    batas = bidang.batas
    lintas = [c for c in range(len(batas) - 1) if min(batas[c + 1], satu.kotak.x1) - max(batas[c], satu.kotak.x0) > 4.0]
    if not lintas:
        return di_kolom(satu.kotak, bidang.kolom)[:1]
    if len(lintas) == 1 and not kelompok:
        return lintas
    x = satu.kotak.tengah[0]
    lain = [r.kotak.tengah[0] for r in jalur.ruas if r is not satu]
    setengah = min((abs(x - t) for t in lain), default=0.0) / 2
    dekat = [c for c in range(len(batas) - 1) if abs((batas[c] + batas[c + 1]) / 2 - x) < setengah]
    return dekat if len(dekat) >= len(lintas) else lintas
