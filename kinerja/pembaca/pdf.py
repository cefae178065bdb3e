"""Words and ruling lines of a PDF, with pdfium. Loaded only in the process that reads a file."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as mentah

from kinerja.angka import cetak_bulat
from kinerja.pembaca.galat import SalahBaca
from kinerja.pembaca.isian import Isian, tepi_isian
from kinerja.pembaca.kata_halaman import HurufBerkas, susun_kata, tanda_sementara, tanpa_tanda_kaki
from kinerja.pembaca.penuntun import satukan_ribuan
from kinerja.pembaca.unsur import Garis, Halaman, Kotak

__all__ = ["HALAMAN_MAKS", "baca_halaman"]

#: More pages are not read: no performance report has them.
HALAMAN_MAKS = 1_500
#: What is read of one page at most; beyond stand maps and drawings, or an attack.
_HURUF_MAKS = 60_000
_BENDA_MAKS = 40_000
_RUAS_MAKS = 120_000
#: Depth of drawings within drawings.
_DALAM_MAKS = 8
#: A filled rectangle thinner than this is a line; so is a thin image.
_TIPIS = 3.0
#: Lines that lean more than this are none.
_MIRING = 1.0
#: Letters that lean by more than this share of a quarter turn are no text of the page.
_CONDONG = 0.1
#: Colours from this on are white, white can be read on those below that; what covers less is transparent.
_PUTIH, _GELAP, _TEMBUS = 250, 200, 8
#: Weights of fonts from this on are bold, and so are those named so; longer names are none.
_TEBAL, _NAMA_MAKS = 600, 200
_NAMA_TEBAL = re.compile(rb"bold|black|heavy", re.IGNORECASE)
#: A page that an image covers to this share is a scan.
_PINDAIAN = 0.6
#: Sides of a page beyond which nothing is read (PDF allows 14.400).
_SISI_MAKS = 20_000.0

#: What the symbol fonts of word processors put into the private area: marks of lists first, then signs of formulas.
_LAMBANG = dict.fromkeys(
    (
        0xF06C,
        0xF06E,
        0xF06F,
        0xF071,
        0xF075,
        0xF076,
        0xF09F,
        0xF0A7,
        0xF0A8,
        0xF0B7,
        0xF0D8,
        0xF0E0,
        0xF0E8,
        0xF0FC,
        0xF0FE,
    ),
    "•",
) | {0xF02B: "+", 0xF02D: "-", 0xF03D: "=", 0xF0A3: "≤", 0xF0B3: "≥", 0xF0B4: "×", 0xF0B8: "÷"}
#: Marks without width that say nothing: joiners, directions.
_TAK_TAMPAK = frozenset((*range(0x200C, 0x2010), 0x2060, 0xFEFF))

_Matriks = tuple[float, float, float, float, float, float]
#: What pdfium calls a page, a form or an object on it: a handle.
_Benda = object
_SATUAN: _Matriks = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def baca_halaman(berkas: Path) -> Iterator[Halaman]:
    """Yield the pages of a PDF.

    Raises
    ------
    SalahBaca
        when it is no PDF, needs a password, or has too many pages.
    """
    try:
        dokumen = pdfium.PdfDocument(berkas)
    except pdfium.PdfiumError as salah:
        raise SalahBaca(_sebab(salah)) from None
    with dokumen:
        banyak = len(dokumen)
        if banyak > HALAMAN_MAKS:
            raise SalahBaca(
                f"memuat {cetak_bulat(banyak)} halaman, sedangkan yang dibaca paling banyak {cetak_bulat(HALAMAN_MAKS)}; pecah menjadi beberapa berkas"
            )
        if banyak < 1:
            raise SalahBaca("tidak memuat satu halaman pun; buka berkasnya, lalu cetak ulang sebagai PDF")
        for nomor in range(banyak):
            try:
                halaman = dokumen[nomor]
            except pdfium.PdfiumError:
                yield Halaman(nomor + 1, 0.0, 0.0, (), dipotong=True)
                continue
            try:
                yield _Pembaca(halaman, nomor + 1).baca()
            finally:
                halaman.close()


def _sebab(salah: pdfium.PdfiumError) -> str:
    kode = getattr(salah, "err_code", None)
    if kode in (mentah.FPDF_ERR_PASSWORD, mentah.FPDF_ERR_SECURITY):
        return "terkunci dengan kata sandi; simpan salinannya tanpa kata sandi, lalu ulangi"
    return "bukan PDF yang dapat dibuka, atau isinya rusak; unduh atau cetak ulang berkasnya"


class _Pembaca:
    """Reads one page: first in the coordinates of the file, then turned as it is read."""

    def __init__(self, halaman: pdfium.PdfPage, nomor: int) -> None:
        self._halaman = halaman
        self._nomor = nomor
        self._dipotong = False
        self._benda = 0
        self._ruas = 0
        self._mendatar: list[Garis] = []
        self._tegak: list[Garis] = []
        self._gambar = 0.0
        self._isian: list[Isian] = []

    def baca(self) -> Halaman:
        """Return the page."""
        kiri, bawah, kanan, atas = self._halaman.get_bbox()
        lebar, tinggi = kanan - kiri, atas - bawah
        if not (0 < lebar <= _SISI_MAKS and 0 < tinggi <= _SISI_MAKS):
            return Halaman(self._nomor, 0.0, 0.0, (), dipotong=True)
        self._dasar = (kiri, bawah, kanan, atas)
        diputar = self._halaman.get_rotation()
        # How a page is shown must not change the order in which its letters are told: on its head it would be backwards.
        self._halaman.set_rotation(0)
        huruf, asing = self._huruf()
        arah = Counter(satu.arah for satu in huruf)
        putar = arah.most_common(1)[0][0] if arah else diputar // 90
        if arah and putar:
            # Upright, words are not torn where letters are set close.
            self._halaman.set_rotation(90 * putar)
            huruf, asing = self._huruf()
        self._putar = putar
        self._jelajah(self._halaman.raw, _SATUAN, 0)
        # Boxes that pieces of a shade make are found among drawn lines alone.
        mendatar, tegak = tepi_isian(self._isian, self._tegak)
        tampak = [satu for satu in huruf if self._tampak(satu)]
        bersih = tanpa_tanda_kaki(tampak, tanda_sementara(tampak))
        kata = satukan_ribuan(tuple(susun_kata(bersih, self._ke_halaman, putar)))
        if putar % 2:
            lebar, tinggi = tinggi, lebar
        return Halaman(
            self._nomor,
            lebar,
            tinggi,
            kata,
            (*self._mendatar, *mendatar),
            (*self._tegak, *tegak),
            self._dasar,
            putar,
            self._gambar >= _PINDAIAN * lebar * tinggi,
            asing,
            self._dipotong,
        )

    def _tampak(self, huruf: HurufBerkas) -> bool:
        """Say whether a character can be seen: within the page; one in white stands on an image or a dark box."""
        kiri, bawah, kanan, atas = self._dasar
        if not Kotak(kiri, bawah, kanan, atas).memuat(*huruf.kotak.tengah):
            return False
        if not huruf.putih or self._gambar > 0:
            return True
        x, y = self._ke_halaman(*huruf.kotak.tengah)
        return any(kotak.memuat(x, y) for kotak, warna in self._isian if min(warna) < _GELAP)

    def _ke_halaman(self, x: float, y: float) -> tuple[float, float]:
        kiri, bawah, kanan, atas = self._dasar
        if self._putar == 0:
            return x - kiri, atas - y
        if self._putar == 1:
            return y - bawah, x - kiri
        if self._putar == 2:
            return kanan - x, y - bawah
        return atas - y, kanan - x

    def _huruf(self) -> tuple[list[HurufBerkas], float]:
        """Return the characters in the coordinates of the file, and the share of those without a letter."""
        hasil: list[HurufBerkas] = []
        asing = 0
        teks = self._halaman.get_textpage()
        try:
            banyak = teks.count_chars()
            if banyak > _HURUF_MAKS:
                self._dipotong, banyak = True, _HURUF_MAKS
            kotak = mentah.FS_RECTF()
            lalu, putih, tebal = None, False, False
            for nomor in range(banyak):
                kode = mentah.FPDFText_GetUnicode(teks.raw, nomor)
                if kode in _TAK_TAMPAK:
                    continue
                aksara = _aksara(kode)
                if aksara is None:
                    asing += 1
                    aksara = "\ufffd"
                if not mentah.FPDFText_GetLooseCharBox(teks.raw, nomor, ctypes.byref(kotak)):
                    continue
                arah = _arah(teks.raw, nomor)
                if arah is None:
                    continue
                x0, x1 = sorted((kotak.left, kotak.right))
                y0, y1 = sorted((kotak.bottom, kotak.top))
                benda = mentah.FPDFText_GetTextObject(teks.raw, nomor)
                alamat = ctypes.cast(benda, ctypes.c_void_p).value
                if alamat != lalu:
                    putih = bool(alamat) and min(_warna(benda) or (0,)) >= _PUTIH
                    tebal = _tebal(teks.raw, nomor)
                tinta, asal = _letak(teks.raw, nomor) if aksara.isalnum() or aksara == "%" else (None, None)
                hasil.append(
                    HurufBerkas(arah, aksara, Kotak(x0, y0, x1, y1), alamat != lalu, putih, tinta, asal, tebal)
                )
                lalu = alamat
        finally:
            teks.close()
        tampak = sum(bool(satu.aksara.strip()) for satu in hasil)
        return hasil, asing / tampak if tampak else 0.0

    # --- lines --------------------------------------------------------------------------------------------------

    def _jelajah(self, wadah: _Benda, matriks: _Matriks, dalam: int) -> None:
        """Look through the objects of a page or of a form on it."""
        if dalam:
            hitung, ambil = mentah.FPDFFormObj_CountObjects, mentah.FPDFFormObj_GetObject
        else:
            hitung, ambil = mentah.FPDFPage_CountObjects, mentah.FPDFPage_GetObject
        for nomor in range(max(0, hitung(wadah))):
            self._benda += 1
            if self._benda > _BENDA_MAKS or self._ruas > _RUAS_MAKS:
                self._dipotong = True
                return
            benda = ambil(wadah, nomor)
            jenis = mentah.FPDFPageObj_GetType(benda)
            if jenis == mentah.FPDF_PAGEOBJ_PATH:
                self._garis_dari(benda, _kali(_matriks(benda), matriks))
            elif jenis == mentah.FPDF_PAGEOBJ_IMAGE:
                self._gambar_dari(_kali(_matriks(benda), matriks))
            elif jenis == mentah.FPDF_PAGEOBJ_FORM and dalam < _DALAM_MAKS:
                self._jelajah(benda, _kali(_matriks(benda), matriks), dalam + 1)

    def _gambar_dari(self, matriks: _Matriks) -> None:
        sudut = [_titik(matriks, x, y) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
        kotak = self._kotak(sudut)
        lebar, tinggi = kotak.x1 - kotak.x0, kotak.y1 - kotak.y0
        self._gambar += lebar * tinggi
        if min(lebar, tinggi) <= _TIPIS:
            self._persegi(kotak)

    def _garis_dari(self, benda: _Benda, matriks: _Matriks) -> None:
        isi, gores = ctypes.c_int(), ctypes.c_int()
        if not mentah.FPDFPath_GetDrawMode(benda, ctypes.byref(isi), ctypes.byref(gores)):
            return
        for jejak in self._jejak(benda, matriks):
            if gores.value:
                for a, b in pairwise(jejak):
                    self._ruas_garis(a, b)
            elif isi.value and len(jejak) >= 4:
                kotak = self._kotak(jejak)
                if min(kotak.x1 - kotak.x0, kotak.y1 - kotak.y0) <= _TIPIS:
                    self._persegi(kotak)
                elif _siku(jejak) and (warna := _warna(benda)) is not None and min(warna) < _PUTIH:
                    self._isian.append((kotak, warna))

    def _jejak(self, benda: _Benda, matriks: _Matriks) -> Iterator[list[tuple[float, float]]]:
        """Yield the straight runs of a path; a curve ends one."""
        x, y = ctypes.c_float(), ctypes.c_float()
        jejak: list[tuple[float, float]] = []
        lengkung = 0
        for nomor in range(max(0, mentah.FPDFPath_CountSegments(benda))):
            self._ruas += 1
            if self._ruas > _RUAS_MAKS:
                self._dipotong = True
                break
            ruas = mentah.FPDFPath_GetPathSegment(benda, nomor)
            mentah.FPDFPathSegment_GetPoint(ruas, ctypes.byref(x), ctypes.byref(y))
            titik = _titik(matriks, x.value, y.value)
            jenis = mentah.FPDFPathSegment_GetType(ruas)
            if jenis == mentah.FPDF_SEGMENT_BEZIERTO:
                # Three points a curve; the last one is where the next run begins.
                if len(jejak) > 1:
                    yield jejak
                lengkung = (lengkung + 1) % 3
                jejak = [titik]
                continue
            if jenis == mentah.FPDF_SEGMENT_MOVETO:
                if len(jejak) > 1:
                    yield jejak
                jejak = [titik]
            else:
                jejak.append(titik)
            if mentah.FPDFPathSegment_GetClose(ruas) and len(jejak) > 1:
                jejak.append(jejak[0])
        if len(jejak) > 1:
            yield jejak

    def _kotak(self, titik: list[tuple[float, float]]) -> Kotak:
        semua = [self._ke_halaman(x, y) for x, y in titik]
        return Kotak(
            min(x for x, _ in semua), min(y for _, y in semua), max(x for x, _ in semua), max(y for _, y in semua)
        )

    def _ruas_garis(self, a: tuple[float, float], b: tuple[float, float]) -> None:
        ax, ay = self._ke_halaman(*a)
        bx, by = self._ke_halaman(*b)
        if abs(ay - by) <= _MIRING and abs(ax - bx) > abs(ay - by):
            self._mendatar.append(Garis((ay + by) / 2, min(ax, bx), max(ax, bx)))
        elif abs(ax - bx) <= _MIRING and abs(ay - by) > abs(ax - bx):
            self._tegak.append(Garis((ax + bx) / 2, min(ay, by), max(ay, by)))

    def _persegi(self, kotak: Kotak) -> None:
        """Take a thin box for a line along its long side."""
        lebar, tinggi = kotak.x1 - kotak.x0, kotak.y1 - kotak.y0
        # A dot may belong to a line of either direction.
        titik = max(lebar, tinggi) <= _TIPIS
        if titik or lebar >= tinggi:
            self._mendatar.append(Garis((kotak.y0 + kotak.y1) / 2, kotak.x0, kotak.x1))
        if titik or tinggi > lebar:
            self._tegak.append(Garis((kotak.x0 + kotak.x1) / 2, kotak.y0, kotak.y1))


def _letak(teks: _Benda, nomor: int) -> tuple[Kotak, tuple[float, float]] | tuple[None, None]:
    """Return the box of what is drawn of a character and the point of its line, in the coordinates of the file."""
    kiri, kanan, bawah, atas, x, y = (ctypes.c_double() for _ in range(6))
    if not mentah.FPDFText_GetCharBox(teks, nomor, kiri, kanan, bawah, atas):
        return None, None
    if not mentah.FPDFText_GetCharOrigin(teks, nomor, x, y):
        return None, None
    return Kotak(kiri.value, bawah.value, kanan.value, atas.value), (x.value, y.value)


def _tebal(teks: _Benda, nomor: int) -> bool:
    """Say whether a character is bold: by the weight of its font, or by its name, which says so where the file has no weight."""
    if mentah.FPDFText_GetFontWeight(teks, nomor) >= _TEBAL:
        return True
    nama = ctypes.create_string_buffer(_NAMA_MAKS)
    panjang = mentah.FPDFText_GetFontInfo(teks, nomor, nama, _NAMA_MAKS, None)
    return 0 < panjang <= _NAMA_MAKS and _NAMA_TEBAL.search(nama.value) is not None


def _arah(teks: _Benda, nomor: int) -> int | None:
    """Return in quarter turns to the left how a character is read; None where its line leans: a mark across the page.

    The line says it: letters that lean on an upright line are italics that a program made of an upright font.
    """
    matriks = mentah.FS_MATRIX()
    if not mentah.FPDFText_GetMatrix(teks, nomor, ctypes.byref(matriks)):
        return None
    putaran = math.atan2(matriks.b, matriks.a) / (math.pi / 2)
    return round(putaran) % 4 if abs(putaran - round(putaran)) <= _CONDONG else None


def _aksara(kode: int) -> str | None:
    """Return a character, a soft hyphen for a place where a word may break; None for one that no font names."""
    if kode in (0xFFFE, 0xFFFF, 0x200B, 2):
        return "\u00ad"
    if lambang := _LAMBANG.get(kode):
        return lambang
    if kode == 0 or kode == 0xFFFD or 0xE000 <= kode <= 0xF8FF:
        return None
    if kode > 0x10FFFF or 0xD800 <= kode <= 0xDFFF:
        return None
    if kode < 32 or kode == 0xA0:
        return " "
    return chr(kode)


def _matriks(benda: _Benda) -> _Matriks:
    hasil = mentah.FS_MATRIX()
    if not mentah.FPDFPageObj_GetMatrix(benda, ctypes.byref(hasil)):
        return _SATUAN
    return hasil.a, hasil.b, hasil.c, hasil.d, hasil.e, hasil.f


def _kali(m: _Matriks, n: _Matriks) -> _Matriks:
    """Return the transformation that does first m, then n."""
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def _titik(m: _Matriks, x: float, y: float) -> tuple[float, float]:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def _siku(jejak: list[tuple[float, float]]) -> bool:
    """Say whether a run is a rectangle along the axes."""
    return len(jejak) <= 6 and all(
        abs(a[0] - b[0]) <= _MIRING or abs(a[1] - b[1]) <= _MIRING for a, b in pairwise(jejak)
    )


def _warna(benda: _Benda) -> tuple[int, ...] | None:
    """Return the three colours in which something is filled, white where it is transparent; None where nothing says."""
    warna = [ctypes.c_uint() for _ in range(4)]
    if not mentah.FPDFPageObj_GetFillColor(benda, *(ctypes.byref(satu) for satu in warna)):
        return None
    return tuple(satu.value for satu in warna[:3]) if warna[3].value > _TEMBUS else (255, 255, 255)
