"""Layouts of tables as programs print them, drawn by lot: the same number of a family is the same layout on every run.

A family of numbers serves development, another one is kept apart: what is mended for the first must hold for the second.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from contoh_cetakan import Contoh, Nilai, Sel, diharapkan, s

from kinerja.pembaca import BarisBaca

__all__ = ["JENIS", "Hitungan", "Susunan", "hitung", "susunan"]

_KATA = (
    "Persentase|Jumlah|Indeks|Tingkat|Cakupan|Nilai|Rasio|Proporsi|Efisiensi".split("|"),
    "pelayanan|pengelolaan|pembinaan|penyelenggaraan|pemenuhan|peningkatan|pengawasan|penataan".split("|"),
    "kesehatan|koperasi|pangan|perpustakaan|kebersihan|transportasi|pertanahan|kearsipan|perikanan|pariwisata|sertifikasi".split(
        "|"
    ),
    "masyarakat|daerah|perkotaan|pedesaan|keluarga|aparatur|usaha mikro|lingkungan|wilayah pesisir".split("|"),
)
_EKOR = (
    "yang memenuhi standar pelayanan minimal",
    "di seluruh kecamatan dan kelurahan",
    "sesuai dengan ketentuan yang berlaku",
    "berdasarkan hasil evaluasi tahun berjalan",
    "yang ditangani sampai dengan selesai",
    "secara terpadu dan berkelanjutan",
)
_SATUAN = ("Persen", "Indeks", "Orang", "Dokumen", "Nilai", "Unit")
_TANDA = ("-", "n/a", "Na", "–")


class _Undi:
    """Draws what a table holds; names of one table differ."""

    def __init__(self, biji: str) -> None:
        self.acak = random.Random(biji)  # noqa: S311 - layouts, no secrets
        self._nama: set[str] = set()
        #: how names are written: str.title, str.upper, str.lower
        self.tulis: Callable[[str], str] = str

    def nama(self, ekor: int = 0) -> str:
        while True:
            satu = " ".join(map(self.acak.choice, _KATA))
            satu = self.tulis(" ".join([satu, *self.acak.sample(_EKOR, ekor)]))
            if satu not in self._nama:
                self._nama.add(satu)
                return satu

    def sisa(self, ekor: int = 0) -> str:
        """Return a name behind another word."""
        satu = self.nama(ekor)
        return satu.lower() if self.tulis is str else satu

    def pecahan(self) -> str:
        return f"{self.acak.uniform(0.2, 140):.2f}".replace(".", ",")

    def uang(self) -> int:
        return int(self.acak.choice((1e7, 3e8, 9e9)) * self.acak.uniform(0.1, 3.0))

    def bulat(self) -> str:
        return ribuan(self.acak.randint(1, 4000))


def ribuan(nilai: int) -> str:
    """Print a whole number."""
    return f"{nilai:,}".replace(",", ".")


@dataclass(frozen=True)
class Susunan:
    """Tables and the way in which they are printed.

    Attributes
    ----------
    jenis, pembuat
        what it tries, and the program that prints it: "typst", "word" or "excel" (LibreOffice).
    garis
        "kisi", "datar", "tiga" (above, below the head, at the end), "tanpa", "pita" (colours), "tegak", "tepi".
    tegak
        where a text stands in the height of its row: "top", "horizon", "bottom".
    huruf, jarak, tinggi
        size of the letters and room beside and above texts in points, height of the text of a page in cm.
    cukup_tinggi
        whether the rows of a sheet are as high as their texts.
    """

    jenis: str
    pembuat: str
    tabel: tuple[Contoh, ...]
    garis: str = "kisi"
    tegak: str = "horizon"
    huruf: float = 9.0
    jarak: tuple[float, float] = (4.0, 2.5)
    ulang: bool = True
    putar: int = 0
    rupiah: bool = False
    sebelah: bool = False
    tanda_air: bool = False
    catatan: bool = False
    rata: str = "center"
    tinggi: float = 25.0
    cukup_tinggi: bool = True
    rupa: str = "Libertinus Serif"

    def diharapkan(self) -> set[Nilai]:
        """Return the values that stand in its tables."""
        return diharapkan(self.tabel)


# --- what tables hold ------------------------------------------------------------------------------------------------


def _nomor_kolom(u: _Undi, banyak: int) -> list[Sel]:
    pola = u.acak.choice(("{}", "({})"))
    return [s(pola.format(n)) for n in range(1, banyak + 1)]


def _capaian(
    u: _Undi,
    nomor: str,
    *,
    gabung: bool = False,
    ekor: int = 0,
    bernomor: bool = False,
    bolong: bool = False,
    baris: int = 6,
) -> Contoh:
    """Indicators with target, realisasi and capaian, below goals."""
    predikat = u.acak.random() < 0.4
    kepala = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    kepala += ["Predikat"] if predikat else []
    isi: list[list[Sel]] = [[s(k) for k in kepala]]
    if bernomor:
        isi.append(_nomor_kolom(u, len(kepala)))
    awal = len(isi)
    n = 0
    while len(isi) - awal < baris:
        n += 1
        tinggi = u.acak.randint(2, 3) if gabung else 1
        for k in range(tinggi):
            depan = [s(str(n), 1, tinggi), s(f"Meningkatnya {u.sisa()}", 1, tinggi)] if not k else []
            angka = [u.acak.choice(_TANDA) if bolong and u.acak.random() < 0.3 else u.pecahan() for _ in range(3)]
            if bolong and u.acak.random() < 0.3:
                angka[2] = f"({u.pecahan()})"
            isi.append([*depan, s(u.nama(ekor)), s(u.acak.choice(_SATUAN)), *map(s, angka)])
            if predikat:
                isi[-1].append(s(u.acak.choice(("Sangat Tinggi", "Tinggi", "Sedang", "Rendah"))))
    lebar = (1, 4, 4.5, 2, 2, 2.3, 2.3, *([2.3] if predikat else []))
    return Contoh(f"Tabel {nomor} Capaian Indikator Kinerja Utama", isi, awal, 2, frozenset({0, 1}), lebar=lebar)


def _anggaran(
    u: _Undi,
    nomor: str,
    *,
    baris: int = 8,
    ekor: int = 0,
    lebar: Sequence[float] = (2.2, 5, 2.8, 2.8, 1.5),
    jumlah: bool = True,
) -> Contoh:
    """Codes, programmes, amounts, and their total."""
    isi: list[list[Sel]] = [[s("Kode"), s("Program/Kegiatan"), s("Anggaran (Rp)"), s("Realisasi (Rp)"), s("%")]]
    total = [0, 0]
    for n in range(1, baris + 1):
        pagu = u.uang()
        serapan = int(pagu * u.acak.uniform(0.6, 1.0))
        total = [total[0] + pagu, total[1] + serapan]
        kode = f"2.17.{(n + 3) // 4:02d}.2.{n:02d}"
        persen = f"{100 * serapan / pagu:.2f}".replace(".", ",")
        isi.append([s(kode), s(f"Kegiatan {u.sisa(ekor)}"), s(ribuan(pagu)), s(ribuan(serapan)), s(persen)])
    if jumlah:
        persen = f"{100 * total[1] / total[0]:.2f}".replace(".", ",")
        isi.append([s("Jumlah", 2), s(ribuan(total[0])), s(ribuan(total[1])), s(persen)])
    return Contoh(f"Tabel {nomor} Anggaran dan Realisasi Belanja", isi, 1, 1, frozenset({0}), kode=True, lebar=lebar)


def _pegawai(u: _Undi, nomor: str, *, tingkat: int = 2, ekor: int = 0) -> Contoh:
    """Staff by kind, with heads of two or three levels and a total."""
    bawah = [s(k) for _ in range(2) for k in ("Laki-laki", "Perempuan")]
    isi: list[list[Sel]]
    if tingkat == 3:
        isi = [
            [s("No", 1, 3), s("Unit Kerja", 1, 3), s("Status Kepegawaian", 4), s("Jumlah", 1, 3)],
            [s("PNS", 2), s("PPPK", 2)],
            bawah,
        ]
    else:
        isi = [[s("No", 1, 2), s("Unit Kerja", 1, 2), s("PNS", 2), s("PPPK", 2), s("Jumlah", 1, 2)], bawah]
    for n in range(1, u.acak.randint(5, 9)):
        isi.append([s(str(n)), s(f"Bidang {u.sisa(ekor)}"), *(s(u.bulat()) for _ in range(5))])
    isi.append([s("Jumlah", 2), *(s(u.bulat()) for _ in range(5))])
    return Contoh(
        f"Tabel {nomor} Pegawai menurut Unit Kerja", isi, tingkat, 1, frozenset({0}), lebar=(1, 5, 2, 2.1, 2, 2.1, 2)
    )


def _triwulan(u: _Undi, nomor: str) -> Contoh:
    """Quarters side by side: wide."""
    isi: list[list[Sel]] = [
        [s("Indikator", 1, 2), s("Satuan", 1, 2), *(s(f"Triwulan {n}", 3) for n in ("I", "II", "III", "IV"))],
        [s(n) for _ in range(4) for n in ("Target", "Realisasi", "%")],
    ]
    isi += [
        [s(u.nama()), s(u.acak.choice(_SATUAN)), *(s(u.pecahan()) for _ in range(12))]
        for _ in range(u.acak.randint(4, 7))
    ]
    return Contoh(
        f"Tabel {nomor} Target dan Realisasi Triwulan", isi, 2, 0, lanskap=True, lebar=(5, 2, *(1.8, 2.2, 1.8) * 4)
    )


def _deret(u: _Undi, nomor: str, *, kelompok: bool = False, bolong: bool = False, ekor: int = 0) -> Contoh:
    """Years side by side, perhaps in groups of rows."""
    tahun = [str(t) for t in range(2019, 2024)]
    isi: list[list[Sel]] = [[s("Uraian"), s("Satuan"), *map(s, tahun)]]
    for _ in range(u.acak.randint(2, 3)):
        if kelompok:
            isi.append([s(f"Urusan {u.nama().split()[2]} dan {u.nama().split()[3]}", 7)])
        for _ in range(u.acak.randint(2, 4)):
            angka = [u.acak.choice(_TANDA) if bolong and u.acak.random() < 0.3 else u.pecahan() for _ in tahun]
            isi.append([s(u.nama(ekor)), s(u.acak.choice(_SATUAN)), *map(s, angka)])
    return Contoh(f"Tabel {nomor} Perkembangan Indikator Tahun 2019–2023", isi, 1, 0, lebar=(5, 2, 2, 2, 2, 2, 2))


def _dana(u: _Undi, nomor: str) -> Contoh:
    """Sources of money."""
    isi: list[list[Sel]] = [[s("No."), s("Sumber Dana"), s("Pagu"), s("Realisasi"), s("Sisa")]]
    for n in range(1, u.acak.randint(4, 7)):
        pagu = u.uang()
        serapan = int(pagu * 0.87)
        isi.append([s(f"{n}."), s(f"Dana {u.sisa()}"), s(ribuan(pagu)), s(ribuan(serapan)), s(ribuan(pagu - serapan))])
    return Contoh(f"Tabel {nomor} Pagu menurut Sumber Dana", isi, 1, 1, frozenset({0}), lebar=(1, 4, 3, 3, 3))


def _hubung(u: _Undi, nomor: str) -> Contoh:
    """Heads of long words in narrow columns, which break them."""
    kepala = [
        "Kecamatan",
        "Kependudukan",
        "Ketenagakerjaan",
        "Keanekaragaman Hayati",
        "Penanggulangan Bencana",
        "Kesejahteraan Sosial",
    ]
    isi = [[s(k) for k in kepala]]
    isi += [[s(f"Kecamatan {u.nama().split()[2].title()} {n}"), *(s(u.bulat()) for _ in range(5))] for n in range(1, 7)]
    return Contoh(f"Tabel {nomor} Keadaan Wilayah", isi, 1, 0, lebar=(3, 1.35, 1.35, 1.35, 1.35, 1.35))


# --- kinds of layouts ------------------------------------------------------------------------------------------------


_Jenis = Callable[[_Undi], Susunan]
_TEGAK = ("top", "horizon", "bottom")
_SEMUA = ("typst", "word", "excel")


def _buat(u: _Undi, tabel: Iterable[Contoh], pembuat: Sequence[str] = _SEMUA, **lain: Any) -> Susunan:
    dasar: dict[str, Any] = {
        "tegak": u.acak.choice(_TEGAK),
        "huruf": u.acak.choice((8.0, 9.0, 10.0)),
        "jarak": (u.acak.choice((2.0, 4.0, 6.0)), u.acak.choice((1.5, 2.5, 4.0))),
        "ulang": u.acak.random() < 0.5,
        "rata": u.acak.choice(("center", "left")),
        "rupa": u.acak.choice(("Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern")),
    }
    return Susunan("", u.acak.choice(pembuat), tuple(tabel), **{**dasar, **lain})


def _ditulis(u: _Undi, jenis: _Jenis) -> Susunan:
    """Print a kind of layout with names in capitals, with capitals, or without any."""
    u.tulis = u.acak.choice((str.title, str.title, str.upper, str.lower))
    return jenis(u)


def _berketerangan(u: _Undi, nomor: str) -> Contoh:
    """Indicators with remarks of several lines."""
    isi = [[s(k) for k in ("No", "Indikator Kinerja", "Target", "Realisasi", "Faktor Pendorong/Penghambat")]]
    for n in range(1, u.acak.randint(5, 7)):
        catatan = f"{u.nama(2)} belum tercapai karena {u.bulat()} berkas belum lengkap. {u.nama(1)}."
        isi.append([s(str(n)), s(u.nama(u.acak.randint(0, 2))), s(u.pecahan()), s(u.pecahan()), s(catatan)])
    return Contoh(f"Tabel {nomor} Analisis Capaian", isi, 1, 1, frozenset({0, 4}), lebar=(1, 4, 2, 2, 6))


_BANYAK = ("datar", "tiga", "tanpa", "pita", "tegak", "tepi")
#: What is tried, by name.
JENIS: dict[str, _Jenis] = {
    "kisi": lambda u: _buat(u, [_capaian(u, "3.1"), _anggaran(u, "3.2")]),
    "garis datar": lambda u: _buat(u, [_capaian(u, "3.1"), _anggaran(u, "3.2")], garis="datar"),
    "tiga garis": lambda u: _buat(u, [_capaian(u, "3.1"), _deret(u, "3.2")], garis="tiga"),
    "tanpa garis": lambda u: _buat(u, [_anggaran(u, "3.1"), _deret(u, "3.2")], garis="tanpa"),
    "pita, kepala dua baris": lambda u: _buat(u, [_pegawai(u, "3.1"), _deret(u, "3.2")], garis="pita"),
    "sel tegak gabung": lambda u: _buat(u, [_capaian(u, "3.1", gabung=True)]),
    "sel tegak gabung, garis datar": lambda u: _buat(u, [_capaian(u, "3.1", gabung=True)], garis="datar"),
    "kepala tiga baris": lambda u: _buat(u, [_pegawai(u, "3.1", tingkat=3)]),
    "kepala tiga baris, garis datar": lambda u: _buat(u, [_pegawai(u, "3.1", tingkat=3)], garis=u.acak.choice(("datar", "tiga"))),
    "kepala tiga baris, tanpa garis": lambda u: _buat(u, [_pegawai(u, "3.1", tingkat=3)], garis="tanpa"),
    "nama di tengah": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=2), _deret(u, "3.2", ekor=1)], garis="tanpa", tegak="horizon"),
    "nama di atas": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=2), _deret(u, "3.2", ekor=1)], garis="tanpa", tegak="top"),
    "nama di bawah": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=2), _deret(u, "3.2", ekor=1)], garis="tanpa", tegak="bottom"),
    "nama panjang, garis datar": lambda u: _buat(u, [_capaian(u, "3.1", ekor=2), _anggaran(u, "3.2", ekor=2)], garis=u.acak.choice(("datar", "tiga"))),
    "baris terpotong halaman": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=3, baris=14), _capaian(u, "3.2", ekor=3, baris=9)], tinggi=13.0),
    "baris terpotong, garis datar": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=2, baris=16)], garis="datar", tinggi=13.0),
    "terpotong, tanpa garis": lambda u: _buat(u, [_anggaran(u, "3.1", ekor=1, baris=16)], garis=u.acak.choice(("tanpa", "tiga", "pita")), tinggi=13.0),
    "lanskap": lambda u: _buat(u, [_triwulan(u, "3.1")], huruf=8.0),
    "lanskap, garis datar": lambda u: _buat(u, [_triwulan(u, "3.1")], huruf=8.0, garis=u.acak.choice(("datar", "tiga"))),
    "diputar": lambda u: _buat(u, [_triwulan(u, "3.1"), _deret(u, "3.2")], ("typst",), huruf=8.0, putar=u.acak.choice((-90, 90)), garis=u.acak.choice(("kisi", "datar"))),
    "huruf kecil": lambda u: _buat(u, [_capaian(u, "3.1", gabung=u.acak.random() < 0.5), _triwulan(u, "3.2")], huruf=u.acak.choice((5.5, 6.0, 6.5)), jarak=(2.0, 1.0), garis=u.acak.choice(("kisi", "datar"))),
    "Rp di kiri sel": lambda u: _buat(u, [_dana(u, "3.1")], ("typst", "excel"), rupiah=True),
    "Rp di kiri sel, tanpa kisi": lambda u: _buat(u, [_dana(u, "3.1")], ("typst", "excel"), rupiah=True, garis=u.acak.choice(("datar", "tiga", "tanpa", "pita"))),
    "angka terlipat": lambda u: _buat(u, [_anggaran(u, "3.1", lebar=(2, 6, 1.45, 1.45, 1.2))], ("word", "excel"), huruf=10.0),
    "angka terlipat, garis datar": lambda u: _buat(u, [_anggaran(u, "3.1", lebar=(2, 6, 1.45, 1.45, 1.2))], ("word", "excel"), huruf=10.0, garis=u.acak.choice(("datar", "tiga", "tanpa"))),
    "kepala berpenggal": lambda u: _buat(u, [_hubung(u, "3.1")], garis=u.acak.choice(("kisi", "datar", "tanpa"))),
    "dua tabel sebelah-menyebelah": lambda u: _buat(u, [replace(_dana(u, "3.1"), lanskap=True), replace(_deret(u, "3.2"), lanskap=True)], ("typst",), sebelah=True, huruf=7.0, garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa"))),
    "catatan dan tanda air": lambda u: _buat(u, [_deret(u, "3.1"), _capaian(u, "3.2")], ("typst", "word"), tanda_air=True, catatan=True, garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa"))),
    "sel bolong": lambda u: _buat(u, [_capaian(u, "3.1", bolong=True), _deret(u, "3.2", bolong=True)], garis=u.acak.choice(("kisi", "datar"))),
    "sel bolong, tanpa garis": lambda u: _buat(u, [_capaian(u, "3.1", bolong=True), _deret(u, "3.2", bolong=True)], garis=u.acak.choice(("tanpa", "tiga", "pita"))),
    "nomor kolom": lambda u: _buat(u, [_capaian(u, "3.1", bernomor=True)], garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa", "pita"))),
    "kelompok baris": lambda u: _buat(u, [_deret(u, "3.1", kelompok=True)], garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa", "pita"))),
    "garis tegak": lambda u: _buat(u, [_capaian(u, "3.1"), _anggaran(u, "3.2", ekor=u.acak.randint(0, 2))], garis="tegak"),
    "baris terlalu rendah": lambda u: _buat(u, [_capaian(u, "3.1", gabung=True), _deret(u, "3.2", ekor=1)], ("excel",), cukup_tinggi=False, garis=u.acak.choice(("kisi", "datar", "pita"))),
    "sel tegak gabung, tanpa garis": lambda u: _buat(u, [_capaian(u, "3.1", gabung=True)], garis=u.acak.choice(("tanpa", "tiga", "tepi", "tegak"))),
    "kepala dua baris, tanpa garis": lambda u: _buat(u, [_pegawai(u, "3.1"), replace(_triwulan(u, "3.2"), lanskap=False)], huruf=7.0, garis=u.acak.choice(("tanpa", "tiga"))),
    "lanskap, tanpa garis": lambda u: _buat(u, [_triwulan(u, "3.1")], huruf=8.0, garis=u.acak.choice(("tanpa", "pita", "tegak"))),
    "keterangan panjang": lambda u: _buat(u, [_berketerangan(u, "3.1")], garis=u.acak.choice(("kisi", *_BANYAK))),
    "nama berhuruf lain": lambda u: _ditulis(u, lambda u: _buat(u, [_anggaran(u, "3.1", ekor=1), _capaian(u, "3.2", ekor=1)], garis=u.acak.choice(_BANYAK))),
    "nama berhuruf lain, tanpa garis": lambda u: _ditulis(u, lambda u: _buat(u, [_anggaran(u, "3.1", ekor=2), _deret(u, "3.2", ekor=1)], garis=u.acak.choice(("tanpa", "tiga", "tegak")))),
    "nama berhuruf lain, kelompok": lambda u: _ditulis(u, lambda u: _buat(u, [_deret(u, "3.1", kelompok=True, ekor=1)], garis=u.acak.choice(_BANYAK))),
    "garis tepi": lambda u: _buat(u, [_deret(u, "3.1"), _anggaran(u, "3.2", ekor=u.acak.randint(0, 1))], garis="tepi"),
}  # fmt: skip


def susunan(keluarga: str, nomor: int) -> Susunan:
    """Return a layout of a family; numbers run through the kinds."""
    nama = list(JENIS)[nomor % len(JENIS)]
    return replace(JENIS[nama](_Undi(f"{keluarga} {nomor}")), jenis=nama)


# --- what was read of them -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Hitungan:
    """Numbers of tables: how many there are, stand in their place, were said to be certain; and those of the last that do not."""

    banyak: int
    tepat: int
    pasti: int
    keliru: tuple[BarisBaca, ...]
    luput: tuple[Nilai, ...]


def _kunci(tabel: str, baris: str, kelompok: str, kolom: str, nilai: str | None) -> Nilai:
    """Return a value in one spelling: blanks, hyphens and the sign of the currency do not matter, nor what follows the number of a caption."""
    nomor = re.match(r"Tabel [\d.]+", tabel)

    def rapat(teks: str) -> str:
        return re.sub(r"[\s\u00ad-]+", "", teks).casefold()

    isi = re.sub(r"^rp\.?", "", rapat(nilai)) if nilai else nilai
    return nomor[0] if nomor else tabel, rapat(baris), rapat(kelompok), rapat(kolom), isi


def _berangka(satu: Nilai) -> bool:
    return bool(satu[4] and re.search(r"\d", satu[4]))


def _awal_dari(satu: Nilai, lain: Nilai) -> bool:
    return (satu[0], satu[2:]) == (lain[0], lain[2:]) and lain[1].startswith(satu[1])


def hitung(cara: Susunan, baris: Iterable[BarisBaca]) -> Hitungan:
    """Hold what was read against what is printed; words and dashes do not count."""
    harap = {k: asal for asal in cara.diharapkan() if _berangka(k := _kunci(*asal))}
    milik = [(_kunci(b.tabel, b.baris, b.kelompok, b.kolom, b.nilai), b) for b in baris if b.sebab != "kalimat"]
    ada = {k for k, _ in milik if k in harap}
    pasti = [(k, b) for k, b in milik if b.yakin and _berangka(k)]
    # Of a row that is too low a part of the name may not be printed.
    potong = set() if cara.cukup_tinggi else harap.keys()
    keliru = tuple(b for k, b in pasti if k not in harap and not any(_awal_dari(k, lain) for lain in potong))
    return Hitungan(len(harap), len(ada), len(pasti), keliru, tuple(asal for k, asal in harap.items() if k not in ada))
