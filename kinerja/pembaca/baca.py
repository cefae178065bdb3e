"""Reading a published report: which kind of file it is, in a process of its own, and how much of it could be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.pembaca.baris import baris_tabel
from kinerja.pembaca.baris_prosa import baris_kalimat, baris_prosa
from kinerja.pembaca.galat import SalahBaca
from kinerja.pembaca.kalimat_panjang import potongan
from kinerja.pembaca.pengenal_laporan import instansi_laporan, tahun_laporan
from kinerja.pembaca.perihal import baris_bernomor, baris_nama, baris_nomor_tabel, baris_perihal, baris_subbab
from kinerja.pembaca.susun import susun_halaman, susun_isi
from kinerja.pembaca.unsur import BarisBaca, BarisTeks, Halaman, Isi, Kalimat, Keraguan, Kotak, Tabel

__all__ = ["BATAS", "AKHIRAN", "Bacaan", "HalamanBaca", "RingkasTabel", "baca"]

#: What reading one report may take: a report of 100 pages takes some seconds and 100 MB.
BATAS = Batas(detik=120.0, memori=1_500_000_000)
#: Names of files that are read as published reports.
AKHIRAN = (".pdf", ".docx", ".txt")
_UKURAN_MAKS = 300_000_000
#: More values than this are no report.
_BARIS_MAKS = 200_000
_KALIMAT_MAKS = 50_000
#: Pages with a larger share of characters without a letter cannot be read.
_ASING_MAKS = 0.2
#: Fewer words than this on a page with an image are a stamp or a page number.
_KATA_MIN = 5
_KATA = re.compile(r"[^\W_]+")
#: Words that name the budget of the whole agency.
_KATA_ANGGARAN = frozenset(
    "pagu total jumlah anggaran belanja realisasi sisa keseluruhan seluruh secara tahun murni perubahan penyerapan".split()
)
#: Words by which a sentence says that it means all of it.
_MENYELURUH = frozenset("total jumlah keseluruhan seluruh secara".split())


@dataclass(frozen=True)
class HalamanBaca:
    """A page and what became of it: "terbaca", "pindaian", "kosong", "huruf asing", "rumit", "rusak".

    ``asal`` turns a box on it into the coordinates of the file.
    """

    nomor: int
    keadaan: str
    asal: Halaman

    def ke_berkas(self, kotak: Kotak) -> tuple[float, float, float, float]:
        """Return a box in the coordinates of the file: left, bottom, right, top."""
        return self.asal.ke_berkas(kotak)


@dataclass(frozen=True)
class RingkasTabel:
    """What was read of a table."""

    judul: str
    halaman: tuple[int, ...]
    banyak_baris: int
    banyak_kolom: int
    nilai: int
    ragu: int
    bernomor: bool
    keraguan: Keraguan | None


@dataclass(frozen=True)
class Bacaan:
    """A published report as it was read.

    Attributes
    ----------
    nama, sidik
        name of the file and the SHA-256 of its content.
    jenis
        "PDF", "Word" or "teks".
    halaman
        the pages; none for Word and for a text without pages.
    tabel
        the tables.
    kalimat
        the sentences with numbers.
    baris
        the values with their places, in reading order: those of tables, then those of sentences, then what the report
        prints about itself.
    tahun
        the year that it reports on, None where it does not say.
    instansi
        whose report it is, "" where it does not say.
    """

    nama: str
    sidik: str
    jenis: str
    halaman: tuple[HalamanBaca, ...]
    tabel: tuple[RingkasTabel, ...]
    kalimat: tuple[Kalimat, ...]
    baris: tuple[BarisBaca, ...]
    tahun: int | None
    instansi: str

    def pada(self, keadaan: str) -> tuple[int, ...]:
        """Return the numbers of the pages in a state."""
        return tuple(satu.nomor for satu in self.halaman if satu.keadaan == keadaan)

    @property
    def ragu(self) -> tuple[BarisBaca, ...]:
        """The values whose row or column is in doubt."""
        return tuple(satu for satu in self.baris if not satu.yakin)


def baca(berkas: Path, batas: Batas = BATAS) -> Bacaan:
    """Read a PDF, a Word document or a plain text within bounds of time and memory.

    Raises
    ------
    SalahBaca
        saying why it cannot be read.
    """
    jenis = _jenis(berkas)
    try:
        bacaan: Bacaan = jalankan_terbatas(_baca, (berkas, jenis), batas)
    except LewatBatas as salah:
        if salah.apa == "waktu":
            pesan = (
                f"belum selesai dibaca sesudah {batas.detik:.0f} detik; pecah berkasnya, atau cetak ulang sebagai PDF"
            )
        else:
            pesan = "memerlukan terlalu banyak memori untuk dibaca; pecah berkasnya, atau cetak ulang sebagai PDF"
        raise SalahBaca(pesan) from None
    except SalahBaca:
        raise
    except Exception as salah:
        # What a stranger's file does to a library is not the reader's to foresee.
        raise SalahBaca("susunannya tidak lazim sehingga tidak dapat dibaca; cetak ulang sebagai PDF") from salah
    return bacaan


def _jenis(berkas: Path) -> str:
    """Name the kind of a file by how it begins.

    Raises
    ------
    SalahBaca
        when there is no such file, or none that can be read.
    """
    try:
        if berkas.stat().st_size > _UKURAN_MAKS:
            raise SalahBaca("lebih besar dari 300 MB; perkecil gambarnya, atau pecah berkasnya")
        with berkas.open("rb") as aliran:
            awal = aliran.read(1024)
    except OSError:
        raise SalahBaca("tidak dapat dibuka; periksa nama dan izinnya, dan tutup program yang memakainya") from None
    if not awal.strip():
        raise SalahBaca("kosong; salin ulang berkasnya")
    if b"%PDF-" in awal:
        return "PDF"
    if awal.startswith(b"PK"):
        return "Word"
    if awal.startswith(b"\xd0\xcf\x11\xe0"):
        raise SalahBaca(
            "berkas Word lama (.doc) atau terkunci dengan kata sandi; simpan sebagai .docx tanpa kata sandi"
        )
    return "teks"


def _baca(berkas: Path, jenis: str) -> Bacaan:
    """Read a file; runs in the process that is bounded, which alone loads what parses it."""
    isi, halaman, perihal = _buka(berkas, jenis)
    tabel, kalimat = susun_isi(isi)
    baris, ringkas = _baris(tabel, {satu.nomor for satu in halaman if satu.keadaan == "pindaian"})
    nama = _nama_baris(baris)
    prosa = [satu for k in kalimat for satu in baris_prosa(k) if _dikenal(satu.baris, nama)]
    prosa += [satu for k in kalimat for p in potongan(k) if (satu := baris_kalimat(p))]
    if len(baris) + len(prosa) > _BARIS_MAKS or len(kalimat) > _KALIMAT_MAKS:
        raise SalahBaca("memuat lebih banyak angka daripada laporan mana pun; periksa asal berkasnya")
    teks = [satu.teks for satu in isi.bagian if hasattr(satu, "teks")]
    sidik = hashlib.sha256(berkas.read_bytes()).hexdigest()
    return Bacaan(
        berkas.name,
        sidik,
        jenis,
        halaman,
        tuple(ringkas),
        tuple(kalimat),
        (*baris, *prosa, *perihal, *baris_nama(isi.bagian), *baris_nomor_tabel(tabel)),
        tahun_laporan(teks, tabel, berkas.stem),
        instansi_laporan(teks),
    )


def _buka(berkas: Path, jenis: str) -> tuple[Isi, tuple[HalamanBaca, ...], list[BarisBaca]]:
    """Return the lines and grids of a file, its pages, and what it prints about itself."""
    if jenis == "PDF":
        from kinerja.pembaca.pdf import baca_halaman

        mentah = list(baca_halaman(berkas))
        halaman = tuple(
            HalamanBaca(satu.nomor, _keadaan(satu), replace(satu, kata=(), mendatar=(), tegak=())) for satu in mentah
        )
        terbaca = [satu for satu in mentah if _keadaan(satu) in ("terbaca", "rumit", "pindaian")]
        isi, perihal = susun_halaman(terbaca), list(baris_perihal(terbaca))
        return isi, halaman, [*perihal, *baris_subbab(isi.bagian, perihal)]
    halaman = ()
    if jenis == "Word":
        from kinerja.pembaca.docx import baca_docx

        isi = baca_docx(berkas)
    else:
        from kinerja.pembaca.teks import baca_teks

        isi, banyak = baca_teks(berkas)
        halaman = tuple(HalamanBaca(n, "terbaca", Halaman(n, 0, 0, ())) for n in range(1, banyak + 1))
    bernomor = baris_bernomor([satu for satu in isi.bagian if isinstance(satu, BarisTeks)])
    return isi, halaman, [*bernomor, *baris_subbab(isi.bagian, ())]


def _keadaan(halaman: Halaman) -> str:
    if not halaman.lebar:
        return "rusak"
    if halaman.asing > _ASING_MAKS:
        return "huruf asing"
    if len(halaman.kata) < _KATA_MIN:
        return "pindaian kosong" if halaman.pindaian else "kosong"
    if halaman.pindaian:
        return "pindaian"
    return "rumit" if halaman.dipotong else "terbaca"


def _baris(tabel: Iterable[Tabel], pindaian: set[int]) -> tuple[list[BarisBaca], list[RingkasTabel]]:
    """Return the values of all tables and a summary of each; those of scans are in doubt."""
    semua: list[BarisBaca] = []
    ringkas: list[RingkasTabel] = []
    for satu in tabel:
        baris = [
            replace(b, yakin=False, sebab=b.sebab or "huruf hasil pindaian") if b.halaman in pindaian else b
            for b in baris_tabel(satu)
        ]
        semua += baris
        ringkas.append(
            RingkasTabel(
                satu.judul,
                tuple(dict.fromkeys(satu.halaman)),
                satu.petak.banyak_baris - satu.kepala,
                satu.petak.banyak_kolom,
                len(baris),
                sum(not b.yakin for b in baris),
                satu.bernomor,
                satu.petak.keraguan,
            )
        )
    return semua, ringkas


def _nama_baris(baris: Iterable[BarisBaca]) -> frozenset[str]:
    """Return what the rows of tables are called, in one spelling."""
    polos = {" ".join(_KATA.findall(satu.baris.casefold())) for satu in baris}
    return frozenset(satu for satu in polos if len(satu) >= 8)


def _dikenal(sebutan: str, nama: frozenset[str]) -> bool:
    """Say whether a sentence names what a table names too, or the whole budget: only such values can be compared."""
    polos = " ".join(_KATA.findall(sebutan.casefold()))
    sisa = [satu for satu in polos.split() if satu not in _KATA_ANGGARAN and not satu.isdigit()]
    if not sisa:
        # A bare "realisasi" may be that of whatever the paragraph is about.
        isi = set(polos.split())
        return bool(isi & _MENYELURUH) or {"pagu", "anggaran"} <= isi or any(re.fullmatch(r"20\d\d", k) for k in isi)
    return any(satu in polos for satu in nama)
