"""How a table is laid out, once for all forms: widths of its columns from what they hold, page and size of the text.

Numbers and the words of the header never break; codes break behind a separator and long words at a syllable where they must.
What is then too wide for an upright page turns to a landscape one, then to a smaller size, and is refused by name
when it fits at no size that can be read.

>>> from kinerja.sajian.blok import Kolom, Sel, Tabel
>>> tabel = Tabel((Kolom(), Kolom()), ((Sel("Kode"), Sel("Nama")),), ((Sel("2.17.01"), Sel("Nama program " * 9)),))
>>> [round(satu.bobot) for satu in tata_tabel(tabel).kolom]
[40, 399]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import Blok, Butir, Daftar, Kotak, Lembar, Sel, Tabel, Ukuran
from kinerja.sajian.penulis.bahan import TANDA, baris_nomor, kolom_awal
from kinerja.sajian.penulis.lipat import PEMISAH, lebar_angka, suku_kata
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS, UKURAN, bantalan
from kinerja.sajian.rupa_huruf import ingat, lebar_teks

__all__ = ["GAYA_TEBAL", "KURUNG", "LEBAR_TANDA", "TabelTidakMuat", "dapat_ditata", "menata", "tata_tabel"]

#: Rows that are printed bold.
GAYA_TEBAL = frozenset({"jumlah", "kelompok", "program"})

#: The face of the Word file is wider than the one whose letters are measured.
_LEBIH = 1.09
#: To spare in a cell for kerning, in points.
_LONGGAR = 1.5
#: A word wider than this many times the size of the text may fold at a syllable.
_KATA_PANJANG = 5.5
#: On a landscape page only such words fold as long as the text does not have to be the smallest for it.
_KATA_UTUH = 9.0
#: In a table that fits no page otherwise, shorter words fold, too.
_KATA_PENDEK = 3.5
#: Widest mark of a predikat with the space before it, in multiples of the size of the text.
LEBAR_TANDA = 1.7
#: A predikat up to this many times the size of the text stays on one line with its mark.
_PREDIKAT = 8.0
#: How strongly the length of a text decides on the width of its column.
_IMBANG = 0.7
#: A title may take so many lines before it asks for width.
_BARIS_KEPALA = 3
#: A code, such as 2.17.01.2.01.01 or 2.17.01.2.01.0001.
_KODE = re.compile(r"\d{1,2}(?:\.\d{1,4}){1,7}")
#: What stands in brackets in a title and does not break where it is so short: a unit, or how a column is computed.
KURUNG = re.compile(r"\([^()\n]{1,16}\)")
#: So many letters of its header name a table that has no number.
_NAMA_MAKS = 80


class TabelTidakMuat(Exception):
    """A table that fits no page at a size that can be read; the message names it and says what to do.

    Attributes
    ----------
    tabel
        the table.
    halaman
        the widest page that it may have.
    kata
        the widest part of it that must not break.
    """

    def __init__(self, tabel: Tabel, halaman: str = "halaman mendatar") -> None:
        self.tabel, self.halaman = tabel, halaman
        self.kata = _kata_terlebar(tabel)
        kepala = " | ".join(dict.fromkeys(filter(None, (sel.teks for baris in tabel.kepala[:1] for sel in baris))))
        tanpa = f"tabel tanpa judul berkolom “{_pangkas(kepala)}”"
        nama = f"Tabel {tabel.nomor} “{tabel.judul}”" if tabel.nomor else tanpa
        super().__init__(
            f"{lepas(nama)} tidak muat pada {halaman} dengan huruf {UKURAN[_URUTAN[-1]]:g} pt: "
            f"{len(tabel.kolom)} kolom terlalu lebar; bagi menjadi beberapa tabel, atau singkat judul kolom dan isinya"
        )

    def __reduce__(self) -> tuple[type[TabelTidakMuat], tuple[Tabel, str]]:
        """Survive the way from one process to another."""
        return type(self), (self.tabel, self.halaman)

    def _render_traceback_(self) -> list[str]:
        """Show an analyst in a notebook the sentence, not the way through our code to where it was found."""
        return [str(self)]


def _pangkas(teks: str) -> str:
    return teks if len(teks) <= _NAMA_MAKS else f"{teks[:_NAMA_MAKS]} ..."


#: Sizes from the largest to the smallest that can be read.
_URUTAN: tuple[Ukuran, ...] = ("biasa", "kecil", "mungil")


@dataclass(frozen=True)
class _Ukur:
    """What the columns of a table need at one size (points): at least, for whole codes, on one line, on the average."""

    perlu: tuple[float, ...]
    kode: tuple[float, ...]
    alami: tuple[float, ...]
    rata: tuple[float, ...]


def menata(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Return blocks whose tables are laid out.

    Raises
    ------
    TabelTidakMuat
        for the first table that fits no page.
    """
    return tuple(_menata(satu, boleh_lanskap=True) for satu in blok)


def _menata(satu: Blok, *, boleh_lanskap: bool) -> Blok:
    match satu:
        case Tabel():
            return tata_tabel(satu, boleh_lanskap=boleh_lanskap)
        case Kotak() | Lembar():
            return replace(satu, isi=tuple(_menata(isi, boleh_lanskap=False) for isi in satu.isi))
        case Daftar():
            butir = (Butir(tuple(_menata(isi, boleh_lanskap=False) for isi in b.isi)) for b in satu.butir)
            return replace(satu, butir=tuple(butir))
        case _:
            return satu


def tata_tabel(tabel: Tabel, *, boleh_lanskap: bool = True) -> Tabel:
    """Return a table whose ``bobot`` are widths in points that fill its page, on the page and at the size that it fits.

    A layout of names and values (no header, no grid) keeps its declared shares.

    Parameters
    ----------
    tabel
        the table as declared.
    boleh_lanskap
        False for a table inside a list or a frame, which cannot have a page of its own.

    Raises
    ------
    TabelTidakMuat
        when no page and size will do.
    """
    if not tabel.kolom or (not tabel.garis and not tabel.kepala):
        return tabel
    for lanskap, ukuran, panjang in _pilihan(tabel, boleh_lanskap=boleh_lanskap):
        ukur = _ukur(tabel, UKURAN[ukuran], panjang)
        if sum(ukur.perlu) <= LEBAR_TEKS[lanskap]:
            lebar = _bagi(ukur, LEBAR_TEKS[lanskap], tabel)
            kolom = tuple(replace(k, bobot=round(x, 2)) for k, x in zip(tabel.kolom, lebar, strict=True))
            return replace(tabel, kolom=kolom, lanskap=lanskap, ukuran=ukuran)
    raise TabelTidakMuat(tabel, "halaman mendatar" if boleh_lanskap else "halaman tegak")


def dapat_ditata(tabel: Tabel) -> bool:
    """Tell whether a table fits a page."""
    try:
        tata_tabel(tabel)
    except TabelTidakMuat:
        return False
    return True


def _pilihan(tabel: Tabel, *, boleh_lanskap: bool) -> Iterator[tuple[bool, Ukuran, float]]:
    """Yield pages, sizes and how long a word must be to fold, in the order in which they are tried."""
    ukuran = _URUTAN[_URUTAN.index(tabel.ukuran) :]
    if not tabel.lanskap:
        yield False, tabel.ukuran, _KATA_PANJANG
    if boleh_lanskap:
        yield from ((True, satu, _KATA_UTUH) for satu in ukuran[:-1])
    yield from ((boleh_lanskap, satu, _KATA_PANJANG) for satu in ukuran)
    yield boleh_lanskap, _URUTAN[-1], _KATA_PENDEK


def _bagi(ukur: _Ukur, penuh: float, tabel: Tabel) -> list[float]:
    """Share a width out: what does not wrap gets what it needs, texts that wrap get the rest by how long they are."""
    alami = [max(a, p) for a, p in zip(ukur.alami, ukur.perlu, strict=True)]
    if sum(alami) <= penuh:
        return _longgarkan(alami, ukur, penuh, tabel)
    awal = ukur.kode if sum(ukur.kode) <= penuh else ukur.perlu
    lebar, sisa = list(awal), penuh - sum(awal)
    tumbuh = [k for k in range(len(lebar)) if alami[k] > lebar[k]]
    while tumbuh and sisa > 0:
        # Weaker than in proportion: a short text that must wrap looks worse than a long one with a line more.
        berat = {k: ukur.rata[k] ** _IMBANG for k in tumbuh}
        satuan = sisa / sum(berat.values())
        penuhi = [k for k in tumbuh if lebar[k] + berat[k] * satuan >= alami[k]]
        for k in penuhi or tumbuh:
            tambah = alami[k] - lebar[k] if penuhi else berat[k] * satuan
            lebar[k] += tambah
            sisa -= tambah
        tumbuh = [k for k in tumbuh if penuhi and k not in penuhi]
    return lebar


def _longgarkan(alami: list[float], ukur: _Ukur, penuh: float, tabel: Tabel) -> list[float]:
    """Give what nobody needs to the columns of texts, where there are none to all."""
    teks = [r if k.rata == "kiri" else 0.0 for k, r in zip(tabel.kolom, ukur.rata, strict=True)]
    bagian = teks if any(teks) else list(ukur.rata)
    sisa = (penuh - sum(alami)) / (sum(bagian) or 1.0)
    return [a + sisa * b for a, b in zip(alami, bagian, strict=True)]


def _ukur(tabel: Tabel, ukuran: float, panjang: float) -> _Ukur:
    banyak = len(tabel.kolom)
    perlu, kode, alami, kuadrat = ([0.0] * banyak for _ in range(4))
    lebar_sel: list[tuple[int, int, float]] = []
    for sel, teks, k, tebal, kepala in _sel(tabel):
        kata, baris, kode_sel = _lebar_isi(teks, sel.warna, sel.rinci, ukuran, panjang, tebal, kepala)
        if sel.lebar > 1:
            lebar_sel.append((k, min(k + sel.lebar, banyak), kata))
            continue
        perlu[k] = max(perlu[k], kata)
        kode[k] = max(kode[k], kode_sel)
        alami[k] = max(alami[k], kata, baris)
        if not kepala:
            kuadrat[k] += baris**2
    for awal, akhir, kata in lebar_sel:
        kurang = (kata - sum(perlu[awal:akhir])) / (akhir - awal)
        for k in range(awal, akhir):
            perlu[k] += max(0.0, kurang)
    isi, sisi = len(tabel.baris) or 1, bantalan(ukuran) + _LONGGAR
    return _Ukur(
        tuple(satu * _LEBIH + sisi for satu in perlu),
        tuple(max(satu) * _LEBIH + sisi for satu in zip(perlu, kode, strict=True)),
        tuple(satu * _LEBIH + sisi for satu in alami),
        tuple(max((satu / isi) ** 0.5, 1.0) for satu in kuadrat),
    )


def _sel(tabel: Tabel) -> Iterator[tuple[Sel, str, int, bool, bool]]:
    """Yield the cells that have to be measured, with text, column, whether bold and whether of the header."""
    banyak = len(tabel.kolom)
    gaya: Sequence[str] = (*tabel.gaya_baris, *[""] * len(tabel.baris))
    for baris, awal in zip(tabel.kepala, kolom_awal(tabel.kepala, banyak), strict=True):
        if not baris_nomor(baris):
            yield from ((sel, lepas(sel.teks), k, True, True) for sel, k in zip(baris, awal, strict=True) if k < banyak)
    for baris, awal, g in zip(tabel.baris, kolom_awal(tabel.baris, banyak), gaya, strict=False):
        for sel, k in zip(baris, awal, strict=True):
            if k < banyak and sel.teks and not (g == "kelompok" and sel.lebar == banyak):
                yield sel, lepas(sel.teks), k, sel.tebal or g in GAYA_TEBAL, False


@ingat(maxsize=32768)
def _lebar_isi(
    teks: str, warna: int | None, rinci: int, ukuran: float, panjang: float, tebal: bool, kepala: bool
) -> tuple[float, float, float]:
    """Return the widths of a cell without marks: of what must not break, of a whole line, of its widest code."""
    # What stands beside the text: indent and mark of a predikat.
    tambahan = (LEBAR_TANDA * ukuran if warna in TANDA else 0.0) + rinci * 0.8 * ukuran
    baris = max(lebar_teks(satu, ukuran, tebal) for satu in teks.split("\n")) + tambahan
    return (
        _lebar_kata(teks, ukuran, panjang, tebal, kepala, bertanda=warna in TANDA) + tambahan,
        baris / _BARIS_KEPALA if kepala else baris,
        _lebar_kode(teks, ukuran, tebal=tebal),
    )


def _lebar_kata(teks: str, ukuran: float, panjang: float, tebal: bool, kepala: bool, *, bertanda: bool) -> float:
    """Return the width of the widest part of a text that must not break; a predikat does not, with its mark."""
    angka = 0.0 if kepala else lebar_angka(teks, ukuran, tebal)
    if bertanda and (utuh := lebar_teks(teks, ukuran, tebal)) <= _PREDIKAT * ukuran:
        return utuh
    kata = max((_kata(satu, ukuran, panjang, tebal, kepala) for satu in _kata_kata(teks, kepala)), default=0.0)
    return max(angka, kata)


def _kata_kata(teks: str, kepala: bool) -> list[str]:
    """Return the words of a cell; in a title, what stands in brackets is one."""
    return [*KURUNG.findall(teks), *KURUNG.sub(" ", teks).split()] if kepala else teks.split()


def _lebar_kode(teks: str, ukuran: float, *, tebal: bool) -> float:
    """Return the width of the widest code in a text, which is better not broken: Word knows no place to break it."""
    return max((lebar_teks(satu, ukuran, tebal) for satu in teks.split() if _KODE.fullmatch(satu)), default=0.0)


def _kata_terlebar(tabel: Tabel) -> str:
    """Return the widest word of the body that must not break, "" for none."""
    ukuran = UKURAN[_URUTAN[-1]]
    semua = (kata for _, teks, _, _, kepala in _sel(tabel) if not kepala for kata in teks.split())
    return max(semua, key=lambda kata: _kata(kata, ukuran, _KATA_PENDEK, False, False), default="")


@ingat(maxsize=8192)
def _kata(kata: str, ukuran: float, panjang: float, tebal: bool, kepala: bool) -> float:
    """Return the width of the widest part of a word that may stand on a line of its own.

    A word of the header stays whole, another one when it is short; codes break behind their separators.
    """
    penuh = lebar_teks(kata, ukuran, tebal)
    if penuh <= panjang * ukuran:
        return penuh
    ruas = [kata] if KURUNG.fullmatch(kata) else PEMISAH.split(kata)
    if kepala or len(ruas) > 1:
        return max(lebar_teks(satu, ukuran, tebal) for satu in ruas) if len(ruas) > 1 else penuh
    if re.fullmatch(r"[A-Za-z]+\W*", kata):
        return max(lebar_teks(f"{satu}-", ukuran, tebal) for satu in suku_kata(kata))
    # Nothing to hold on to, such as an address: it breaks anywhere.
    return panjang * ukuran
