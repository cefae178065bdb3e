"""Pages become the parts of a report: tables with their captions, sentences with their headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from kinerja.pembaca.alinea import ke_kalimat
from kinerja.pembaca.bersebelahan import bertindih, pisah_judul
from kinerja.pembaca.halaman_sebelah import bagi_sebelah
from kinerja.pembaca.judul import cari_judul, judul_bagian, judul_tabel, lanjutan, sumber
from kinerja.pembaca.judul_cetak import tandai_judul
from kinerja.pembaca.kaki_halaman import tanpa_garis_kaki
from kinerja.pembaca.kepala import Kisi, hitung_kepala
from kinerja.pembaca.kepala_halaman import TEPI, baris_teks, berulang, tanpa_kepala_halaman, tepi_halaman
from kinerja.pembaca.kepala_luar import lengkapi_kepala
from kinerja.pembaca.kisi import petak_bergaris
from kinerja.pembaca.lajur import bagi_lajur
from kinerja.pembaca.melebar import gabung_lebar
from kinerja.pembaca.petak_pagar import petak_berpagar
from kinerja.pembaca.sambung import menggantung, sambung, sekolom
from kinerja.pembaca.tanpa_garis import petak_sejajar
from kinerja.pembaca.teks_sel import kosakata, sambung_baris, susun_baris
from kinerja.pembaca.unsur import BarisTeks, Halaman, Isi, Kalimat, Kata, Keraguan, Kotak, Petak, Tabel

__all__ = ["susun_halaman", "susun_isi"]

#: Print is small below this share of the height that most lines have.
_CETAK_KECIL = 0.85
_JUDUL_GAMBAR = re.compile(r"(?:gambar|grafik|diagram|bagan)\s+[\dIVX]", re.IGNORECASE)
#: A head has no more rows.
_KEPALA_MAKS = 4
#: A caption has no more lines, and stands no further above its table.
_BARIS_JUDUL = 5
_JARAK_JUDUL = 60.0


#: A table to be: its caption, whether that has a number, its chapter, its grids.
_Bakal = tuple[str, bool, str, list[Petak]]


def susun_halaman(halaman: Sequence[Halaman]) -> Isi:
    """Part the pages into lines and grids in reading order, without running heads, feet and page numbers."""
    kenal = kosakata(kata for satu in halaman for kata in satu.kata)
    halaman = bagi_sebelah(bagi_lajur(tanpa_garis_kaki(halaman)))
    bergaris = list(_bergaris(halaman, kenal))
    ulang = berulang([(satu, [baris_teks(kata, satu.nomor) for kata in baris]) for satu, _, baris in bergaris])
    bagian: list[BarisTeks | Petak] = []
    for satu, petak, baris in bergaris:
        isi = [k for kata in tanpa_kepala_halaman(satu, baris, ulang) for k in kata]
        lalu = bagian[-1] if bagian else None
        berlanjut = isinstance(lalu, Petak) and lalu.halaman in (satu.nomor - 1, satu.nomor)
        berpagar, isi = petak_berpagar(satu.nomor, isi, satu.mendatar, kenal)
        sejajar, sisa = petak_sejajar(satu.nomor, isi, satu.mendatar, berlanjut=berlanjut)
        teks = [baris_teks(kata, satu.nomor) for kata in pisah_judul(susun_baris(sisa))]
        semua = [_di_bawah_dua(p, teks) for p in (*petak, *berpagar, *sejajar)]
        bagian += sorted((*semua, *teks), key=_letak)
    return Isi(tuple(tandai_judul(bagian)))


def _di_bawah_dua(petak: Petak, teks: Sequence[BarisTeks]) -> Petak:
    """Return a grid, in doubt where it reaches below two captions that stand side by side: it may be two."""
    judul = [t.kotak for t in teks if t.kotak and judul_tabel(t.teks)]
    dua = any(
        petak.kotak.x0 < a.tengah[0] < b.tengah[0] < petak.kotak.x1 and b.y0 < petak.kotak.y0
        for a, b in pairwise(judul)
        if petak.kotak and bertindih(a, b, tegak=True)
    )
    return replace(petak, keraguan=petak.keraguan or Keraguan.DUA_JUDUL) if dua else petak


def _bergaris(
    halaman: Sequence[Halaman], kenal: Mapping[str, int]
) -> Iterator[tuple[Halaman, list[Petak], list[list[Kata]]]]:
    """Yield the pages with the grids that lines show, and the lines of words that stand in none."""
    kisi = _tanpa_tepi(halaman, [petak_bergaris(satu, kenal) for satu in halaman])
    for nomor, satu in enumerate(halaman):
        petak = [
            p
            for p in kisi[nomor]
            if p.banyak_baris > 1 or _potongan(p, kisi[max(0, nomor - 1) : nomor], kisi[nomor + 1 : nomor + 2])
        ]
        sisa = [k for k in satu.kata if not _di_sisi(k, satu) and not any(_di_petak(k, p) for p in petak)]
        petak, sisa = lengkapi_kepala(petak, sisa)
        yield satu, petak, susun_baris(sisa)


def _tanpa_tepi(halaman: Sequence[Halaman], kisi: Sequence[list[Petak]]) -> list[list[Petak]]:
    """Leave out the grids that are running heads and feet: one row near the edge of several pages, with the same text."""
    baris = [[(p, _baris_petak(p)) for p in milik if p.banyak_baris == 1] for milik in kisi]
    ulang = berulang([(satu, [b for _, b in milik]) for satu, milik in zip(halaman, baris, strict=True)])
    tepi = {id(p) for satu, milik in zip(halaman, baris, strict=True) for p, b in milik if tepi_halaman(b, satu, ulang)}
    return [[p for p in milik if id(p) not in tepi] for milik in kisi]


def _baris_petak(petak: Petak) -> BarisTeks:
    return BarisTeks(" ".join(s.teks for s in petak.sel if s.teks), petak.halaman, petak.kotak)


def _potongan(petak: Petak, sebelum: Sequence[Sequence[Petak]], sesudah: Sequence[Sequence[Petak]]) -> bool:
    """Say whether a grid of one row is part of a table on the page or column before or after: its head or total stands alone."""
    lalu = (lain for milik in sebelum for lain in milik if petak.halaman - lain.halaman in (0, 1))
    nanti = (lain for milik in sesudah for lain in milik if lain.halaman - petak.halaman in (0, 1))
    return any(sekolom(lain, petak) for lain in lalu) or any(sekolom(petak, lain) for lain in nanti)


def _di_petak(kata: Kata, petak: Petak) -> bool:
    return petak.kotak is not None and petak.kotak.memuat(*kata.kotak.tengah)


def _di_sisi(kata: Kata, halaman: Halaman) -> bool:
    """Say whether a word runs up or down beside the text: the head of a page that is printed sideways."""
    tepi = TEPI * halaman.lebar
    return kata.putar % 2 == 1 and (kata.kotak.x1 < tepi or kata.kotak.x0 > halaman.lebar - tepi)


def _letak(satu: BarisTeks | Petak) -> float:
    return satu.kotak.y0 if satu.kotak else 0.0


def susun_isi(isi: Isi) -> tuple[list[Tabel], list[Kalimat]]:
    """Put the parts of a document together: tables over their pages, captions, headings, sentences."""
    urut = _tanpa_label(isi.bagian)
    milik = _judul_petak(urut)
    bagian = ""
    teks: list[BarisTeks] = []
    kalimat: list[Kalimat] = []
    bakal: list[_Bakal] = []
    terpakai = {id(b) for _, baris in milik.values() for b in baris}
    sebelum: BarisTeks | Petak | None = None
    for satu in urut:
        if isinstance(satu, Petak):
            kalimat += ke_kalimat(teks, bagian)
            teks = []
            judul, _ = milik.get(id(satu), ("", []))
            if bakal and _melanjutkan(bakal[-1], sebelum, satu, judul):
                bakal[-1][3].append(satu)
            else:
                bakal.append((judul, bool(judul), bagian, [satu]))
            sebelum = satu
            continue
        if id(satu) in terpakai:
            if not lanjutan(satu.teks):
                kalimat += ke_kalimat(teks, bagian)
                teks = []
                continue
            continue
        if satu.judul or (satu.judul is None and judul_bagian(satu.teks)):
            kalimat += ke_kalimat(teks, bagian)
            # A heading of several lines in capitals is one.
            lanjut = isinstance(sebelum, BarisTeks) and bagian.endswith(sebelum.teks) and satu.teks.isupper()
            bagian = f"{bagian} {satu.teks}" if lanjut and bagian.isupper() and len(bagian) < 160 else satu.teks
            teks = []
        else:
            teks.append(satu)
        sebelum = satu
    kalimat += ke_kalimat(teks, bagian)
    letak = {id(satu): n for n, satu in enumerate(urut)}
    utuh = [(judul, bernomor, bab, _berpotongan(petak, urut, letak)) for judul, bernomor, bab, petak in bakal]
    return _jadikan(utuh, _di_balik(urut)), kalimat


def _di_balik(urut: Sequence[BarisTeks | Petak]) -> frozenset[int]:
    """Return the grids by their identity that stand just behind another one, on its page or at the top of the next one."""
    return frozenset(
        id(b)
        for a, b in pairwise(urut)
        if isinstance(a, Petak) and isinstance(b, Petak) and 0 < b.halaman <= a.halaman + 1
    )


def _berpotongan(petak: list[Petak], urut: Sequence[BarisTeks | Petak], letak: Mapping[int, int]) -> list[Petak]:
    """Mark the last row of a table where what follows begins within a sentence: the rest of it was not found."""
    akhir = petak[-1]
    nomor = letak[id(akhir)]
    kepala = _kata_awal(petak[0], hitung_kepala(Kisi(petak[0])))
    lanjut = (
        (satu.halaman, teks)
        for satu in urut[nomor + 1 : nomor + 1 + _KEPALA_MAKS]
        for teks in _teks_lanjut(satu, akhir)
    )
    # The head may stand there again.
    halaman, pertama = next((isi for isi in lanjut if not kepala.issuperset(isi[1].split())), (0, ""))
    # Where no line ends a table at the foot of its page, words at the top of the next one may be of its last row.
    terbuka = akhir.kepala is not None and halaman > akhir.halaman and not _pembuka(pertama)
    if not (terbuka or menggantung(pertama)):
        return petak
    return [*petak[:-1], replace(akhir, terpotong=akhir.terpotong | {akhir.banyak_baris - 1})]


def _pembuka(teks: str) -> bool:
    """Say whether a line begins something of its own: a caption, a note, a part."""
    return bool(cari_judul(teks)) or sumber(teks) or judul_bagian(teks)


def _teks_lanjut(satu: BarisTeks | Petak, akhir: Petak) -> Iterator[str]:
    """Yield the texts of a line or a grid that may go on with a grid: on its page or the next one."""
    if akhir.halaman and satu.halaman <= akhir.halaman + 1:
        yield from (s.teks for s in satu.sel if s.teks) if isinstance(satu, Petak) else (satu.teks,)


def _kata_awal(petak: Petak, banyak: int) -> frozenset[str]:
    """Return the words of the first rows of a grid."""
    return frozenset(k for satu in petak.sel if satu.baris < banyak for k in satu.teks.split())


def _tanpa_label(bagian: Sequence[BarisTeks | Petak]) -> list[BarisTeks | Petak]:
    """Leave out the small print beside the caption of a figure: labels in a drawing are no sentences."""
    tinggi = [satu.kotak.y1 - satu.kotak.y0 if isinstance(satu, BarisTeks) and satu.kotak else 0.0 for satu in bagian]
    banyak: Counter[float] = Counter()
    for satu, tegak in zip(bagian, tinggi, strict=True):
        if isinstance(satu, BarisTeks) and tegak:
            banyak[round(tegak, 1)] += len(satu.teks)
    if not banyak:
        return list(bagian)
    ((lazim, _),) = banyak.most_common(1)
    hasil: list[BarisTeks | Petak] = []
    for kecil, isi in groupby(range(len(bagian)), lambda nomor: 0 < tinggi[nomor] < _CETAK_KECIL * lazim):
        nomor = list(isi)
        sebelah = (bagian[k] for k in (nomor[0] - 1, nomor[-1] + 1) if 0 <= k < len(bagian))
        if not kecil or not any(isinstance(b, BarisTeks) and _JUDUL_GAMBAR.match(b.teks) for b in sebelah):
            hasil += (bagian[k] for k in nomor)
    return hasil


def _melanjutkan(lalu: _Bakal, sebelum: BarisTeks | Petak | None, satu: Petak, judul: str) -> bool:
    """Say whether a grid goes on with the table before it: over a page break, nothing between, the same columns."""
    akhir = lalu[3][-1]
    if sebelum is not akhir or (judul and not _sejudul(lalu[0], judul)) or gabung_lebar(akhir, satu):
        return False
    if not satu.batas and satu.halaman - akhir.halaman in (0, 1):
        # A text shows no columns; a part of a table in it has no head of its own.
        return satu.banyak_kolom == akhir.banyak_kolom and hitung_kepala(Kisi(satu)) == 0
    return _bersambung(akhir, satu) and sekolom(_gabung(lalu[3]), satu)


def _bersambung(atas: Petak, bawah: Petak) -> bool:
    """Say whether a grid begins on the next page, or on the next column of the page."""
    if bawah.halaman != atas.halaman:
        return bawah.halaman == atas.halaman + 1
    a, b = atas.kotak, bawah.kotak
    return a is not None and b is not None and b.x0 >= a.x1 - 1.0 and b.y0 < a.y1


def _sejudul(lama: str, baru: str) -> bool:
    """Say whether two captions bear one number."""
    a, b = cari_judul(lama), cari_judul(baru)
    if a and b:
        return "".join(a[2].split()) == "".join(b[2].split()) and a[1].casefold() == b[1].casefold()
    return lanjutan(baru)


def _gabung(petak: Sequence[Petak]) -> Petak:
    jadi = petak[0]
    for satu in petak[1:]:
        jadi = sambung(jadi, satu)
    return jadi


def _jadikan(bakal: Iterable[_Bakal], sambungan: Collection[int]) -> list[Tabel]:
    hasil: list[Tabel] = []
    nama: Counter[str] = Counter()
    tanpa: Counter[int] = Counter()
    for judul, bernomor, bagian, petak, jadi in _melebar(bakal):
        kisi = Kisi(jadi)
        kepala = hitung_kepala(kisi)
        if not judul and (di_dalam := _judul_dalam(kisi)):
            judul, bernomor = di_dalam, True
        if not bernomor and petak[0].batas and (petak[0].kepala is not None or id(petak[0]) in sambungan):
            # Found by its text and without a caption, or just behind another one, it may be the rest of
            # a table whose beginning was not found.
            jadi = replace(jadi, keraguan=jadi.keraguan or Keraguan.TANPA_JUDUL)
        if not judul:
            tanpa[jadi.halaman] += 1
            urut = f" ({tanpa[jadi.halaman]})" if tanpa[jadi.halaman] > 1 else ""
            di = f"halaman {jadi.halaman}{urut}" if jadi.halaman else f"ke-{sum(tanpa.values())}"
            judul = f"{bagian}, {di}" if bagian.isupper() and jadi.halaman else f"Tabel tanpa judul, {di}"
        nama[judul] += 1
        if nama[judul] > 1:
            judul = f"{judul} ({nama[judul]})"
        hasil.append(Tabel(judul, jadi, kepala, bernomor, bagian, tuple(satu.halaman for satu in petak)))
    return hasil


def _melebar(bakal: Iterable[_Bakal]) -> Iterator[tuple[str, bool, str, list[Petak], Petak]]:
    """Yield the tables, those whose right part stands on pages of its own with that beside them."""
    semua = [(*satu, _gabung(satu[3])) for satu in bakal]
    while semua:
        judul, bernomor, bagian, petak, jadi = semua.pop(0)
        while semua and semua[0][0] in ("", judul) and (lebar := gabung_lebar(jadi, semua[0][4])):
            petak, jadi = [*petak, *semua.pop(0)[3]], lebar
        yield judul, bernomor, bagian, petak, jadi


def _judul_dalam(kisi: Kisi) -> str:
    """Return a caption that stands in the first row of its table."""
    if kisi.petak.banyak_baris and kisi.penuh(0):
        teks = kisi.teks(0, 0)
        return teks if cari_judul(teks) else ""
    return ""


#: Captions of grids by the identity of the grid, each with its lines.
_Judul = dict[int, tuple[str, list[BarisTeks]]]


def _judul_petak(urut: Sequence[BarisTeks | Petak]) -> _Judul:
    """Find the caption of each grid: above it, also at the foot of the page before; below where most have theirs there."""
    petak = [(nomor, satu) for nomor, satu in enumerate(urut) if isinstance(satu, Petak)]
    dua = [{id(p): baris for n, p in petak if (baris := cari(urut, n))} for cari in (_judul_di_atas, _judul_di_bawah)]
    # A caption between two grids may belong to either.
    atas, bawah = ({id(baris[0]) for baris in satu.values()} for satu in dua)
    milik = dua[len(bawah - atas) > len(atas - bawah)]
    menurut = {id(p): p for _, p in petak}
    return {kunci: (_teks_judul(baris, menurut[kunci]), baris) for kunci, baris in milik.items()}


def _teks_judul(baris: Sequence[BarisTeks], petak: Petak) -> str:
    """Return a caption without the head of its table that stands below it at the foot of the page before."""
    kepala = _kata_awal(petak, _KEPALA_MAKS)
    isi = [baris[0].teks]
    for satu in baris[1:]:
        if satu.halaman < petak.halaman and satu.teks and kepala.issuperset(satu.teks.split()):
            break
        isi.append(satu.teks)
    return sambung_baris(isi)


def _judul_di_bawah(urut: Sequence[BarisTeks | Petak], nomor: int) -> list[BarisTeks]:
    """Return the caption just below a grid, or below the note on its source."""
    for satu in urut[nomor + 1 : nomor + 3]:
        if isinstance(satu, Petak):
            break
        if judul_tabel(satu.teks):
            return [satu]
        if not sumber(satu.teks):
            break
    return []


def _judul_di_atas(urut: Sequence[BarisTeks | Petak], nomor: int) -> list[BarisTeks]:
    baris: list[BarisTeks] = []
    atas = range(nomor - 1, max(-1, nomor - 1 - 2 * _BARIS_JUDUL), -1)
    sebelah = [
        satu for satu in urut[max(0, nomor - 2) : nomor + 3] if isinstance(satu, Petak) and _sebelah(satu, urut[nomor])
    ]
    for n in [n for n in atas if not _milik_sebelah(urut[n], urut[nomor], sebelah)][:_BARIS_JUDUL]:
        satu = urut[n]
        if isinstance(satu, Petak):
            return []
        dekat = baris[0] if baris else urut[nomor]
        if (
            satu.kotak
            and dekat.kotak
            and satu.halaman == dekat.halaman
            and dekat.kotak.y0 - satu.kotak.y1 > _JARAK_JUDUL
        ):
            return []
        baris.insert(0, satu)
        if judul_tabel(satu.teks) or (len(baris) == 1 and cari_judul(satu.teks) and _menempel(satu, urut[nomor])):
            return baris if _wajar(baris) else []
        if satu.teks.rstrip().endswith((".", ":", ";")) and len(satu.teks) > 60:
            return []
    return []


def _sebelah(satu: BarisTeks | Petak, petak: BarisTeks | Petak) -> bool:
    """Say whether a grid stands beside another one."""
    a, b = satu.kotak, petak.kotak
    if a is None or b is None or satu.halaman != petak.halaman:
        return False
    return bertindih(a, b, tegak=True) and not bertindih(a, b, tegak=False)


def _milik_sebelah(satu: BarisTeks | Petak, petak: BarisTeks | Petak, sebelah: Sequence[Petak]) -> bool:
    """Say whether what stands above a grid is a grid beside it, or a line nearer to that one."""
    a, b = satu.kotak, petak.kotak
    if isinstance(satu, Petak):
        return any(satu is lain for lain in sebelah)
    if a is None or b is None or satu.halaman != petak.halaman or bertindih(a, b, tegak=False):
        return False
    return any(lain.kotak and _jarak_tengah(a, lain.kotak) < _jarak_tengah(a, b) for lain in sebelah)


def _jarak_tengah(a: Kotak, b: Kotak) -> float:
    return abs(a.x0 + a.x1 - b.x0 - b.x1) / 2


def _menempel(satu: BarisTeks, petak: BarisTeks | Petak) -> bool:
    """Say whether the caption of a chart stands just above a grid: the numbers of the chart."""
    return bool(satu.kotak and petak.kotak and satu.halaman == petak.halaman and petak.kotak.y0 - satu.kotak.y1 < 14.0)


def _wajar(baris: Sequence[BarisTeks]) -> bool:
    """Say whether lines can be one caption: a sentence that begins with a table's number is none."""
    teks = " ".join(satu.teks for satu in baris)
    temu = cari_judul(teks)
    if temu is None:
        return False
    ekor = teks[temu.end() :].strip()
    return len(teks) <= 400 and not re.match(r"(?:di atas|di bawah|berikut|menunjukkan|dapat|tersebut|memuat)\b", ekor)
