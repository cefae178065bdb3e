"""Tables of an invented report, what a reader must find in them, and ways of printing them as others do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typst

from kinerja.pembaca.unsur import Huruf, Kata, Kotak, bungkus

__all__ = [
    "GAYA",
    "PROSA",
    "TABEL",
    "Contoh",
    "Nilai",
    "diharapkan",
    "kata_pada",
    "lolos",
    "sumber_typst",
    "tulis_docx",
    "tulis_typst",
]

#: Text, columns, rows.
Sel = tuple[str, int, int]
#: Table, row, group of columns, column, value.
Nilai = tuple[str, str, str, str, str | None]


def s(teks: str, lebar: int = 1, tinggi: int = 1) -> Sel:
    """Make a cell."""
    return teks, lebar, tinggi


def kata_pada(teks: str, x: float, y: float, *, lebar: float = 5, sela: float = 3) -> list[Kata]:
    """Set words on a line from a place on, each letter so wide, with gaps between them."""
    hasil = []
    for satu in teks.split():
        huruf = tuple(Huruf(h, x + lebar * n, y, x + lebar * (n + 1), y + 9) for n, h in enumerate(satu))
        hasil.append(Kata(huruf, bungkus(Kotak(*h[1:5]) for h in huruf)))
        x += lebar * len(satu) + sela
    return hasil


@dataclass(frozen=True)
class Contoh:
    """A table: caption, rows of cells, rows of the head, the column that names its rows, columns that hold no value, how many hold codes."""

    judul: str
    baris: Sequence[Sequence[Sel]]
    kepala: int
    label: int = 0
    bukan_nilai: frozenset[int] = frozenset()
    kode: int = 0
    lanskap: bool = False
    lebar: Sequence[float] = field(default=())

    @property
    def kolom(self) -> int:
        """Count the columns."""
        return sum(satu[1] for satu in self.baris[0])

    def letak(self) -> dict[tuple[int, int], tuple[Sel, int, int]]:
        """Return for each place of the grid the cell that covers it and where that begins."""
        hasil: dict[tuple[int, int], tuple[Sel, int, int]] = {}
        for r, isi in enumerate(self.baris):
            c = 0
            for satu in isi:
                while (r, c) in hasil:
                    c += 1
                for i in range(satu[2]):
                    for j in range(satu[1]):
                        hasil[r + i, c + j] = (satu, r, c)
                c += satu[1]
        return hasil


def _uang(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def _persen(atas: int, bawah: int) -> str:
    return f"{100 * atas / bawah:.2f}".replace(".", ",")


def _anggaran() -> list[list[Sel]]:
    hasil: list[list[Sel]] = []
    jumlah = [0, 0]
    for p in range(1, 6):
        kegiatan = []
        for k in range(1, 5):
            pagu = 137_250_000 * k + 41_113_577 * p
            serapan = pagu * (71 + 3 * p + k) // 100
            kegiatan.append(
                (
                    f"1.02.0{p}.2.0{k}",
                    f"Kegiatan penyelenggaraan urusan kesehatan {p}.{k} di seluruh kecamatan",
                    pagu,
                    serapan,
                )
            )
        pagu, serapan = sum(x[2] for x in kegiatan), sum(x[3] for x in kegiatan)
        jumlah[0] += pagu
        jumlah[1] += serapan
        for kode, nama, a, r in ((f"1.02.0{p}", f"PROGRAM PEMENUHAN UPAYA KESEHATAN {p}", pagu, serapan), *kegiatan):
            hasil.append([s(kode), s(nama), s(_uang(a)), s(_uang(r)), s(_persen(r, a)), s(_uang(a - r))])
    a, r = jumlah
    hasil.append([s("Jumlah", 2), s(_uang(a)), s(_uang(r)), s(_persen(r, a)), s(_uang(a - r))])
    return hasil


TABEL: tuple[Contoh, ...] = (
    Contoh(
        "Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2023",
        [
            [s("No", 1, 2), s("Sasaran Strategis", 1, 2), s("Indikator Kinerja", 1, 2), s("Satuan", 1, 2), s("Tahun 2022", 2), s("Tahun 2023", 3)],
            [s("Target"), s("Realisasi"), s("Target"), s("Realisasi"), s("Capaian (%)")],
            [s(str(n)) for n in range(1, 10)],
            [s("1", 1, 2), s("Meningkatnya kualitas layanan kesehatan masyarakat", 1, 2), s("Angka harapan hidup penduduk pada akhir tahun"), s("Tahun"), s("71,20"), s("71,35"), s("71,50"), s("71,62"), s("100,17")],
            [s("Prevalensi stunting balita"), s("Persen"), s("20,00"), s("19,10"), s("18,50"), s("18,90"), s("97,84")],
            [s("2"), s("Meningkatnya akuntabilitas kinerja"), s("Nilai SAKIP perangkat daerah"), s("Nilai"), s("74,00"), s("75,12"), s("76,00"), s("77,08"), s("101,42")],
            [s("Rata-rata capaian", 8), s("99,81")],
        ],
        kepala=3, label=2, bukan_nilai=frozenset({0, 1}), lebar=(1, 4, 4, 2, 2, 2.4, 2, 2.4, 2.4),
    ),
    Contoh(
        "Tabel 3.2 Anggaran dan Realisasi Belanja Tahun Anggaran 2023",
        [[s("Kode"), s("Program/Kegiatan"), s("Anggaran (Rp)"), s("Realisasi (Rp)"), s("%"), s("Sisa (Rp)")], *_anggaran()],
        kepala=1, label=1, bukan_nilai=frozenset({0}), kode=1, lebar=(2.2, 5, 2.6, 2.6, 1.3, 2.6),
    ),
    Contoh(
        "Tabel 3.3 Pegawai menurut Pendidikan",
        [
            [s("Pendidikan", 1, 2), s("Jenis Kelamin", 2), s("Jumlah", 1, 2)],
            [s("L"), s("P")],
            [s("S2"), s("4"), s("6"), s("10")],
            [s("S1"), s("21"), s("35"), s("56")],
            [s("D3"), s("8"), s("17"), s("25")],
            [s("SMA"), s("11"), s("-"), s("11")],
            [s("Jumlah"), s("44"), s("58"), s("102")],
        ],
        kepala=2, lebar=(3, 2, 2, 2),
    ),
    Contoh(
        "Tabel 3.4 Pagu per Sumber Dana",
        [
            [s("No."), s("Sumber Dana"), s("Pagu", 2), s("Realisasi", 2)],
            [s("1."), s("Pendapatan Asli Daerah"), s("Rp"), s("1.250.000.000"), s("Rp"), s("1.100.500.000")],
            [s("2."), s("Dana Alokasi Khusus"), s("Rp"), s("750.250.000"), s("Rp"), s("700.000.125")],
            [s("Total", 2), s("Rp"), s("2.000.250.000"), s("Rp"), s("1.800.500.125")],
        ],
        kepala=1, label=1, bukan_nilai=frozenset({0, 2, 4}), lebar=(1, 5, 1, 3, 1, 3),
    ),
    Contoh(
        "Tabel 3.5 Target dan Realisasi Triwulan",
        [
            [s("Indikator", 1, 2), *(s(f"Triwulan {n}", 3) for n in ("I", "II", "III", "IV"))],
            [s(n) for _ in range(4) for n in ("Target", "Realisasi", "Capaian (%)")],
            [s("Persentase balita diimunisasi lengkap"), *map(s, "20,00 18,50 92,50 45,00 44,10 98,00 70,00 71,40 102,00 95,00 93,10 98,00".split())],
            [s("Jumlah puskesmas terakreditasi paripurna"), *map(s, "2 2 100,00 4 3 75,00 6 6 100,00 8 8 100,00".split())],
            [s("Persentase ibu hamil diperiksa"), *map(s, "25,00 24,00 96,00 50,00 49,50 99,00 75,00 75,75 101,00 98,00 97,02 99,00".split())],
        ],
        kepala=2, lanskap=True, lebar=(5, *(2, 2.2, 2.2) * 4),
    ),
)  # fmt: skip

PROSA = (
    "Dari pagu anggaran sebesar Rp2.000.250.000 terealisasi sebesar Rp1.800.500.125 atau 90,01 %. "
    "Nilai SAKIP perangkat daerah tahun 2023 adalah 77,08."
)


def diharapkan(tabel: Sequence[Contoh] = TABEL) -> set[Nilai]:
    """Return the values that a reader must find, with the names of their rows and columns."""
    return {nilai for satu in tabel for nilai in _nilai(satu)}


def _nilai(tabel: Contoh) -> Iterator[Nilai]:
    letak = tabel.letak()
    for (r, c), ((teks, _, _), awal_r, awal_c) in letak.items():
        if (r, c) != (awal_r, awal_c) or r < tabel.kepala or c == tabel.label or c in tabel.bukan_nilai:
            continue
        kepala = list(dict.fromkeys(letak[q, c][0][0] for q in range(tabel.kepala)))
        kepala = [satu for satu in kepala if not re.fullmatch(r"\(?\d{1,2}\)?(?:=[\d()/x]+)?", satu)]
        label = letak[r, tabel.label][0][0]
        if tabel.kode and label != "Jumlah":
            kode = [letak[r, k][0][0] for k in range(tabel.kode)]
            label = f"{'.'.join(filter(None, kode))} {label}"
        yield tabel.judul, label, " ".join(kepala[:-1]), kepala[-1], None if teks == "-" else teks


# --- Typst -----------------------------------------------------------------------------------------------------------

#: Ways of printing: arguments of the table and what stands around it.
GAYA: dict[str, str] = {
    "bergaris": "stroke: 0.5pt + black",
    "garis tipis abu-abu": "stroke: 0.2pt + luma(60%)",
    "putus-putus": 'stroke: (thickness: 0.5pt, dash: "dotted")',
    "tanpa tepi luar": "stroke: (x, y) => (left: if x > 0 { 0.5pt }, top: if y > 0 { 0.5pt })",
    "hanya warna": 'stroke: none, gutter: 1pt, fill: (x, y) => if calc.even(y) { luma(88%) } else { rgb("#dfe9f5") }',
    "garis ganda": "stroke: 0.4pt + black, gutter: 1.2pt",
}


def lolos(teks: str) -> str:
    """Escape a text for Typst."""
    if "\n" in teks:
        return " \\ ".join(map(lolos, teks.split("\n")))
    return "".join(f"\\{h}" if h in "\\#*_`$<>@[]-+=/~" else h for h in teks)


def _tabel_typst(tabel: Contoh, gaya: str, *, ulang: bool) -> str:
    kolom = ", ".join(f"{n}fr" for n in tabel.lebar) or str(tabel.kolom)

    def isi(baris: Sequence[Sel], tebal: bool) -> str:
        sel = []
        for teks, lebar, tinggi in baris:
            rata = "center" if tebal else "right" if re.match(r"[\d-]", teks) else "left"
            badan = f"*{lolos(teks)}*" if tebal else lolos(teks)
            sel.append(f"table.cell(colspan: {lebar}, rowspan: {tinggi}, align: {rata} + horizon)[{badan}]")
        return ", ".join(sel)

    kepala = ", ".join(isi(satu, True) for satu in tabel.baris[: tabel.kepala])
    badan = ",\n".join(isi(satu, False) for satu in tabel.baris[tabel.kepala :])
    awal = f"table.header({kepala})" if ulang else kepala
    return f"#align(center)[{lolos(tabel.judul)}]\n#table(columns: ({kolom}), inset: 3pt, {gaya},\n{awal},\n{badan})\n"


def sumber_typst(
    gaya: str = GAYA["bergaris"],
    tabel: Sequence[Contoh] = TABEL,
    *,
    ulang: bool = True,
    miring: bool = False,
    huruf: str = "Libertinus Serif",
) -> str:
    """Return a report in Typst.

    Parameters
    ----------
    gaya
        arguments of its tables.
    tabel
        the tables.
    ulang
        whether heads are repeated on each page.
    miring
        whether wide tables stand sideways on upright pages; else on landscape pages.
    huruf
        the font.
    """
    bagian = [
        f'#set text(size: 9pt, font: "{huruf}", lang: "id")\n#set page("a4", margin: 2cm, header: [Laporan Kinerja 2023], numbering: "1")\n',
        f"= BAB III AKUNTABILITAS KINERJA\n\n{lolos(PROSA)}\n\n",
    ]
    for satu in tabel:
        isi = _tabel_typst(satu, gaya, ulang=ulang)
        catatan = "Sumber: Dinas Kesehatan, 2024\n\n"
        if not satu.lanskap:
            bagian.append(f"{isi}{catatan}{lolos(PROSA)}\n\n")
        elif miring:
            bagian.append(
                f"#pagebreak(weak: true)\n#rotate(-90deg, reflow: true)[#block(width: 25cm)[{isi}{catatan}]]\n#pagebreak(weak: true)\n"
            )
        else:
            bagian.append(f"#page(flipped: true)[{isi}{catatan}]\n")
    return "\n".join(bagian)


def tulis_typst(tujuan: Path, sumber: str) -> Path:
    """Typeset a source."""
    asal = tujuan.with_suffix(".typ")
    asal.write_text(sumber, encoding="utf-8")
    tujuan.write_bytes(typst.compile(asal, ignore_system_fonts=True))
    return tujuan


# --- Word ------------------------------------------------------------------------------------------------------------


def tulis_docx(tujuan: Path, tabel: Sequence[Contoh] = TABEL) -> Path:
    """Write a report as a Word document."""
    from docx import Document

    dokumen: Any = Document()
    dokumen.add_heading("BAB III AKUNTABILITAS KINERJA", 1)
    dokumen.add_paragraph(PROSA)
    for satu in tabel:
        dokumen.add_paragraph(satu.judul)
        isi = dokumen.add_table(len(satu.baris), satu.kolom)
        for (r, c), ((teks, lebar, tinggi), awal_r, awal_c) in satu.letak().items():
            if (r, c) == (awal_r, awal_c):
                sel = isi.cell(r, c).merge(isi.cell(r + tinggi - 1, c + lebar - 1))
                sel.text = teks
        dokumen.add_paragraph("Sumber: Dinas Kesehatan, 2024")
    dokumen.save(tujuan)
    return tujuan
