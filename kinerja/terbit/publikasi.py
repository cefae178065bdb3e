"""The review of a published report: read, judged, written as pages, as workbooks and as marks in a copy of its PDF."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from kinerja.dokumen import LKJIP
from kinerja.laporan import laporan_publikasi
from kinerja.masukan import BUKU_PUBLIKASI, baca_buku_publikasi, baca_catatan, tulis_buku_publikasi
from kinerja.model import Asal, CatatanReviu, Publikasi, SumberPublikasi
from kinerja.pembaca import Bacaan, BarisBaca, Kotak, SalahBaca, Tanda, baca, tahun_berkas, tandai
from kinerja.reviu import (
    Temuan,
    Terbitan,
    Tingkat,
    Tinjauan,
    TinjauanPublikasi,
    beda_instansi,
    tinjau,
    tinjau_publikasi,
)
from kinerja.reviu.lembar import daftar_temuan, keterbacaan, pembuka_bacaan, ringkasan, temuan_selesai
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import Luar, Rujukan
from kinerja.terbit.pencetak import Pencetak
from kinerja.terbit.reviu import tulis_reviu
from kinerja.terbit.salah_terbit import TerbitSalah
from kinerja.terbit.tempat import ruang_kerja

__all__ = ["HasilPublikasi", "reviu_publikasi", "terbitkan_publikasi"]

_HURUF = dict(zip(Publikasi.nama_kolom(), "ABCDEFGHIJ", strict=False))
#: The first row of values on the sheet.
_BARIS_AWAL = 3
_KOTAK = re.compile(r"kotak (\d+): (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)")
_RAGU = "ragu: "
_WARNA: Mapping[Tingkat, str] = {
    Tingkat.GALAT: "ff8f8f",
    Tingkat.PERINGATAN: "ffd966",
    Tingkat.CATATAN: "9fc5e8",
}
_CARA = "Isi kolom status dan catatan saja, simpan berkas ini di tempatnya, lalu jalankan reviu lagi."


#: Is told of a report that could not be read or written, and why.
Gagal = Callable[[Path, Exception], None]


def _diam(_pesan: str) -> None:
    """Say nothing."""


@dataclass(frozen=True)
class HasilPublikasi:
    """The review of one published report.

    Attributes
    ----------
    bacaan
        what was read of it; None where its values come from a workbook.
    tinjauan
        the findings and the answers to them.
    makna
        how much of the values was understood.
    folder, berkas
        where it was written and the files by kind; None and empty where nothing was.
    catatan
        sentences about what could not be done beside.
    """

    bacaan: Bacaan | None
    tinjauan: Tinjauan
    makna: TinjauanPublikasi
    folder: Path | None = None
    berkas: Mapping[str, Path] | None = None
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Bahan:
    """A published report: where its values come from, the values, the PDF to be marked, what is told of its reading."""

    sumber: SumberPublikasi
    baris: tuple[Publikasi, ...]
    bacaan: Bacaan | None
    pdf: Path | None
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Penilaian:
    """The findings with their answers, the values that each is about, and how much was understood."""

    tinjauan: Tinjauan
    letak: Mapping[Temuan, tuple[Publikasi, ...]]
    makna: TinjauanPublikasi


def reviu_publikasi(berkas: Sequence[Path], gagal: Gagal | None = None) -> Iterator[tuple[Path, HasilPublikasi]]:
    """Review published reports without writing anything; see :func:`terbitkan_publikasi`."""
    semua = list(_semua(berkas, _diam, gagal))
    for satu, bahan in semua:
        nilai = _nilai(bahan, lalu=_lalu(bahan, semua))
        yield satu, HasilPublikasi(bahan.bacaan, nilai.tinjauan, nilai.makna, catatan=bahan.catatan)


def terbitkan_publikasi(
    berkas: Sequence[Path],
    keluaran: Path,
    *,
    bentuk: Sequence[str] = ("html", "pdf"),
    kabar: Callable[[str], None] = _diam,
    gagal: Gagal | None = None,
) -> Iterator[tuple[Path, HasilPublikasi]]:
    """Review published reports, each into ``<keluaran>/<name>-reviu``, and yield each when it is done.

    Reports of one agency of several years are compared with each other: what a report prints of an earlier year must be
    what the report of that year prints.

    Parameters
    ----------
    berkas
        PDF, Word, plain text, or corrected workbooks of values; a PDF beside the workbook that was read from it is not
        read again, only marked.
    keluaran
        folder of the outputs.
    bentuk
        html, pdf or both; the workbooks of the findings and of the values always come along, and for a PDF its marked
        copy.
    kabar
        is told in Indonesian what happens.
    gagal
        is told which report could not be read or written and why, and the others go on; None raises.

    Raises
    ------
    SalahBaca
        when a report cannot be read.
    MasukanSalah
        with all faults of a workbook.
    TerbitSalah
        when the outputs cannot be written.
    """
    semua = list(_semua(berkas, kabar, gagal))
    for satu, bahan in semua:
        kabar(f"mereviu {satu.name}")
        try:
            hasil = _terbitkan(bahan, keluaran, bentuk, kabar, _lalu(bahan, semua))
        except TerbitSalah as salah:
            if gagal is None:
                raise
            gagal(satu, salah)
            continue
        yield satu, hasil


def _semua(berkas: Sequence[Path], kabar: Callable[[str], None], gagal: Gagal | None) -> Iterator[tuple[Path, _Bahan]]:
    """Read all reports; one that cannot be read does not stop the others."""
    for satu, pdf in _pasangkan(berkas):
        kabar(f"membaca {satu.name}")
        try:
            bahan = _siapkan(satu, pdf)
        except SalahBaca as salah:
            if gagal is None:
                raise
            gagal(satu, salah)
            continue
        yield satu, bahan


def _lalu(bahan: _Bahan, semua: Sequence[tuple[Path, _Bahan]]) -> list[Terbitan]:
    """Return the reports of earlier years beside one, the latest first, without those that name another agency."""
    kini = bahan.sumber
    lama = [
        Terbitan(satu.sumber.berkas, satu.baris, satu.sumber.tahun, satu.sumber.instansi or "")
        for _, satu in semua
        if satu.sumber.tahun
        and kini.tahun
        and satu.sumber.tahun < kini.tahun
        and not beda_instansi(satu.sumber.instansi or "", kini.instansi or "")
    ]
    return sorted(lama, key=lambda satu: -satu.tahun)


def _pasangkan(berkas: Sequence[Path]) -> list[tuple[Path, Path | None]]:
    """Pair workbooks of values with the PDF that they were read from."""
    buku = [satu for satu in berkas if satu.suffix.casefold() == ".xlsx"]
    pdf = (
        {sha256(satu.read_bytes()).hexdigest(): satu for satu in berkas if satu.suffix.casefold() == ".pdf"}
        if buku
        else {}
    )
    pasangan = {satu: pdf.get(baca_buku_publikasi(satu)[0].sidik) for satu in buku}
    tersandang = set(pasangan.values())
    return [(satu, pasangan.get(satu)) for satu in berkas if satu not in tersandang]


def _siapkan(berkas: Path, pdf: Path | None) -> _Bahan:
    if berkas.suffix.casefold() == ".xlsx":
        sumber, baris = baca_buku_publikasi(berkas)
        return _Bahan(sumber, baris, None, pdf)
    bacaan = baca(berkas)
    if not bacaan.baris:
        raise SalahBaca(_tanpa_angka(bacaan))
    tahun, catatan = (bacaan.tahun, "") if bacaan.tahun else _tahun_lain(berkas)
    sumber = SumberPublikasi(berkas=bacaan.nama, sidik=bacaan.sidik, tahun=tahun, instansi=bacaan.instansi or None)
    baris = tuple(_baris(bacaan, satu, nomor) for nomor, satu in enumerate(bacaan.baris, start=_BARIS_AWAL))
    pdf = berkas if bacaan.jenis == "PDF" else None
    return _Bahan(sumber, baris, bacaan, pdf, (catatan,) if catatan else ())


def _tahun_lain(berkas: Path) -> tuple[int | None, str]:
    """Return the year of a report that names none: that of its file's name, if any; and what is told of it."""
    letak = f"pada lembar {SumberPublikasi.lembar} dalam {BUKU_PUBLIKASI}, lalu reviu lagi dari buku itu."
    if tahun := tahun_berkas(berkas.stem):
        sebut = f"Laporan tidak menyebut tahunnya; dipakai {tahun} dari nama berkasnya."
        return tahun, f"{sebut} Bila keliru, perbaiki {letak}"
    sebut = "Laporan tidak menyebut tahunnya, misalnya “Tahun 2023”; yang memerlukan tahun laporan tidak dibandingkan."
    return None, f"{sebut} Bila diketahui, isi tahunnya {letak}"


def _tanpa_angka(bacaan: Bacaan) -> str:
    """Say why nothing could be read of a report."""
    if len(bacaan.pada("pindaian kosong")) > len(bacaan.halaman) / 2:
        return (
            "pindaian tanpa lapisan teks sehingga tidak ada yang dapat dibaca; jalankan pengenalan huruf (OCR), atau "
            "mintalah PDF aslinya"
        )
    if bacaan.pada("huruf asing"):
        return "hurufnya tidak mempunyai kode sehingga tidak dapat dibaca; cetak ulang PDF dari dokumen aslinya"
    return "tidak memuat tabel atau kalimat dengan angka yang dapat direviu"


def _baris(bacaan: Bacaan, satu: BarisBaca, nomor: int) -> Publikasi:
    """Return a row of the sheet; its note holds what is in doubt and the box on the page."""
    catatan = [_RAGU + satu.sebab] if not satu.yakin else []
    if satu.kotak and satu.halaman and bacaan.jenis == "PDF":
        kotak = _di_berkas(bacaan, satu.halaman, satu.kotak)
        catatan.append(f"kotak {satu.halaman}: " + " ".join(f"{v:.1f}" for v in kotak))
    return Publikasi(
        tabel=satu.tabel,
        baris=satu.baris,
        kolom=satu.kolom,
        nilai=satu.nilai,
        kelompok=satu.kelompok or None,
        induk=satu.induk or None,
        letak=f"halaman {satu.halaman}" if satu.halaman else None,
        catatan="; ".join(catatan) or None,
        asal=Asal(BUKU_PUBLIKASI, Publikasi.lembar, nomor, _HURUF),
    )


def _di_berkas(bacaan: Bacaan, halaman: int, kotak: Kotak) -> tuple[float, float, float, float]:
    return bacaan.halaman[halaman - 1].ke_berkas(kotak)


# --- judging ---------------------------------------------------------------------------------------------------------


def _nilai(bahan: _Bahan, catatan: Iterable[CatatanReviu] = (), lalu: Sequence[Terbitan] = ()) -> _Penilaian:
    """Judge the values, and put the answers to earlier findings beside what is found."""
    nama = bahan.sumber.berkas if lalu else ""
    hasil = tinjau_publikasi(
        bahan.baris, tahun=bahan.sumber.tahun or 0, nama=nama, lalu=lalu, instansi=bahan.sumber.instansi or ""
    )
    letak: dict[Temuan, tuple[Publikasi, ...]] = {}
    for satu in hasil.temuan:
        baris = tuple(bahan.baris[n] for n in satu.nomor)
        temuan = _redam(satu.temuan, baris)
        letak[temuan] = (*letak.get(temuan, ()), *baris)
    laporan = laporan_publikasi(bahan.sumber, bahan.baris, catatan)
    urut = sorted(letak, key=lambda satu: [*Tingkat].index(satu.tingkat))
    return _Penilaian(tinjau(laporan, urut), letak, hasil)


def _redam(temuan: Temuan, baris: Iterable[Publikasi]) -> Temuan:
    """Let no certain fault rest on a value whose row or column was guessed."""
    ragu = [satu.catatan for satu in baris if (satu.catatan or "").startswith(_RAGU)]
    if temuan.tingkat is not Tingkat.GALAT or not ragu:
        return temuan
    sebab = str(ragu[0]).removeprefix(_RAGU).partition(";")[0]
    pesan = f"{temuan.pesan} Letak angka ini terbaca kurang pasti ({sebab}); periksa dahulu pada laporannya."
    return replace(temuan, tingkat=Tingkat.PERINGATAN, pesan=pesan)


# --- writing ---------------------------------------------------------------------------------------------------------


def _terbitkan(
    bahan: _Bahan, keluaran: Path, bentuk: Sequence[str], kabar: Callable[[str], None], lalu: Sequence[Terbitan]
) -> HasilPublikasi:
    nama = Path(bahan.sumber.berkas).stem
    tujuan = keluaran / f"{nama}-reviu"
    jawaban, _ = baca_catatan(tujuan)
    nilai = _nilai(bahan, jawaban, lalu)
    tinjauan = nilai.tinjauan
    catatan = list(bahan.catatan)
    with ruang_kerja(tujuan.resolve()) as kerja:
        kabar("menyusun hasil reviu")
        with Pencetak() as pencetak:
            luar = Luar("", Rujukan())
            lembar = _lembar(nilai, bahan)
            berkas = tulis_reviu(tinjauan, LKJIP, lembar, luar, bentuk, kerja, pencetak, _CARA)
        tulis_buku_publikasi(kerja / BUKU_PUBLIKASI, bahan.sumber, bahan.baris)
        berkas["angka terbaca"] = BUKU_PUBLIKASI
        if lama := _koreksi(tujuan / BUKU_PUBLIKASI, kerja / BUKU_PUBLIKASI):
            catatan.append(f"{BUKU_PUBLIKASI} yang sudah dikoreksi disimpan sebagai {lama}")
        if bahan.pdf:
            kabar("menandai salinan PDF")
            bertanda = f"{nama}-bertanda.pdf"
            try:
                tandai(bahan.pdf, kerja / bertanda, _tanda(nilai))
                berkas["pdf bertanda"] = bertanda
            except SalahBaca as salah:
                catatan.append(str(salah))
    return HasilPublikasi(
        bahan.bacaan,
        tinjauan,
        nilai.makna,
        tujuan,
        {jenis: tujuan / satu for jenis, satu in berkas.items()},
        tuple(catatan),
    )


def _koreksi(lama: Path, baru: Path) -> str:
    """Keep what a person has corrected in an earlier workbook; return its new name, "" where it is the same."""
    if not lama.is_file() or lama.read_bytes() == baru.read_bytes():
        return ""
    nama = f"{baru.stem}-sebelumnya.xlsx"
    shutil.copyfile(lama, baru.with_name(nama))
    return nama


def _lembar(nilai: _Penilaian, bahan: _Bahan) -> tuple[Blok, ...]:
    bacaan = bahan.bacaan or _dari_buku(bahan)
    tinjauan = nilai.tinjauan
    semua = (
        pembuka_bacaan(tinjauan, bacaan),
        keterbacaan(tinjauan, bacaan, nilai.makna, bahan.catatan),
        ringkasan(tinjauan),
        daftar_temuan(tinjauan, terbaca=True),
        temuan_selesai(tinjauan),
    )
    return tuple(blok for satu in semua for blok in satu.blok)


def _dari_buku(bahan: _Bahan) -> Bacaan:
    """Return what a corrected workbook says, as if it had been read."""
    baris = tuple(
        BarisBaca(
            satu.tabel,
            satu.baris,
            satu.kolom,
            satu.nilai,
            yakin=not (ragu := (satu.catatan or "").startswith(_RAGU)),
            sebab=(satu.catatan or "").removeprefix(_RAGU).partition(";")[0] if ragu else "",
        )
        for satu in bahan.baris
    )
    s = bahan.sumber
    return Bacaan(s.berkas, s.sidik, "buku kerja hasil koreksi", (), (), (), baris, s.tahun, s.instansi or "")


def _tanda(nilai: _Penilaian) -> list[Tanda]:
    """Return a mark for each place that an open finding names; findings at one place share it."""
    isi: dict[tuple[int, tuple[float, ...]], list[Temuan]] = {}
    for satu in nilai.tinjauan.temuan:
        for baris in nilai.letak[satu.temuan] if satu.terbuka else ():
            if temu := _KOTAK.search(baris.catatan or ""):
                kunci = (int(temu[1]), tuple(float(v) for v in temu.groups()[1:]))
                milik = isi.setdefault(kunci, [])
                if satu.temuan not in milik:
                    milik.append(satu.temuan)
    hasil = []
    for (halaman, kotak), milik in sorted(isi.items()):
        tingkat = min((satu.tingkat for satu in milik), key=[*Tingkat].index)
        pesan = "\n".join(dict.fromkeys(_pesan(satu) for satu in milik))
        x0, y0, x1, y1 = kotak
        hasil.append(Tanda(halaman, (x0, y0, x1, y1), _WARNA[tingkat], tingkat.value.capitalize(), pesan))
    return hasil


def _pesan(temuan: Temuan) -> str:
    harap = f" Seharusnya {temuan.seharusnya}." if temuan.seharusnya else ""
    return f"{temuan.pesan}{harap} [{temuan.aturan}]"
