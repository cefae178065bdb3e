"""Years that a report writes by a slip: with a digit too many, of a budget long gone, of a time that is still to come."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kinerja.pembaca.bukan_ukuran import BULAN
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_angka_tahun", "periksa_tahun_anggaran", "periksa_tahun_laporan", "periksa_waktu_depan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_LIMA = re.compile(
    rf"\b(?:tahun(?:\s+anggaran)?|T\.?A\.?|{BULAN}|periode|target|realisasi|capaian|(?:19|20)\d\d\s*[-–])\s*(?P<tahun>\d{{5}})(?![\d.,]*\d)(?!\s*(?:%|orang|unit|ha\b|km\b))",
    re.IGNORECASE,
)
_ANGGARAN = re.compile(r"(?:\bT\.?\s?A\.?|\btahun\s+anggaran)\s*(20\d\d)(?!\d|\s*[-–/]\s*\d)", re.IGNORECASE)
#: Words by which a sentence means another year than the report's.
_LAIN = re.compile(
    r"\b(?:\w*banding\w*|lalu|sebelum\w*|sejak|mulai|semula|dari\s+tahun|hingga|sampai|s\.?d|antara|periode|riwayat|perkembangan|"
    r"tren|nomor|no|tentang|peraturan|keputusan|undang|tindak\s+lanjut|evaluasi|rekomendasi|hasil|audit|pemeriksaan|LHE|piutang|utang|"
    r"tunggakan|luncuran|lanjutan|dasar|menurun|meningkat|naik|turun|menjadi)\b",
    re.IGNORECASE,
)
_WAKTU = re.compile(
    r"\b(?:(?:semester|triwulan|tri\s?wulan|caturwulan|TW\.?)\s+(?:ke-?\s?)?(?:I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)|"
    r"(?:\d{1,2}\s+)?(?:juli|agustus|september|oktober|november|nopember|desember))\s*,?\s+(?:tahun\s+(?:anggaran\s+)?)?(?P<tahun>20\d\d)(?!\d|\s*[-–]\s*\d)",
    re.IGNORECASE,
)
#: A sentence that tells what was, of a year named at its beginning.
_TELAH = re.compile(
    r"^\W*(?:pada|dalam|selama|sepanjang)\s+tahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)(?!\d|\s*[-–]\s*\d)"
    r"(?=[^.;]*\b(?:didukung|memiliki|mempunyai|telah|tercatat|mencapai|terealisasi|terserap)\b)",
    re.IGNORECASE,
)
#: Words by which a sentence speaks of what is still to come.
_DEPAN = re.compile(
    r"\b(?:akan|rencana\w*|direncanakan|target\w*|ditargetkan|diharapkan|mendatang|berikut\w*|depan|proyeksi|diproyeksikan|perkiraan|"
    r"diperkirakan|tindak\s+lanjut|jadwal|hingga|sampai|selambat\w*|paling\s+lambat|berlaku|kontrak|masa|berakhir|batas|usul\w*|dapat|perlu|"
    r"tentang|nomor|no|strategi|solusi|rekomendasi|langkah|upaya)\b",
    re.IGNORECASE,
)
#: What a report says that it is about, and what it concludes: of its own year.
_LAPORAN = (
    re.compile(
        r"\b(?:laporan|LKjIP|LKIP|LAKIP|LKj|dokumen)\b[^.;]*\b(?:memuat|menyajikan|menggambarkan|menguraikan|berisi|melaporkan|menyampaikan|gambaran|"
        r"pertanggungjawaban)\b[^.;]*?\b(?:kinerja|capaian|pelaksanaan|hasil)\b[^.;\d]{0,80}?\b(?:selama|sepanjang|pada|dalam)\s+tahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)(?!\d|\s*[-–])",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:secara\s+(?:umum|keseluruhan)|menunjukkan|(?:dapat\s+)?disimpulkan)\b[^.;\d]*?\bkinerja\b[^.;\d,]*?\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)(?!\d|\s*[-–])",
        re.IGNORECASE,
    ),
)
#: The documents and the accounting of a year: what a report tells of them is of its own.
_DOKUMEN = re.compile(
    r"\b(?:(?:perjanjian|rencana|penetapan|pengukuran|akuntabilitas|target|laporan)\s+kinerja|pertanggungjawaban|LKjIP|LKIP|LAKIP|"
    r"kinerja\s+(?:yang\s+)?(?:telah\s+)?di(?:perjanjikan|rencanakan|targetkan))\b",
    re.IGNORECASE,
)
#: Words by which a sentence on them means an earlier year.
_DAHULU = re.compile(
    r"\b(?:\w*banding\w*|lalu|sebelum\w*|sejak|mulai|semula|dari\s+tahun|hingga|sampai|s\.?d|antara|periode|riwayat|perkembangan|tren\w?|nomor|no|"
    r"peraturan|keputusan|undang|tindak\s+lanjut|rekomendasi|audit|pemeriksaan|LHE|utang|piutang|lanjutan|menurun|meningkat|naik|turun|daripada|"
    r"data|sumber|awal|akhir|hasil|(?:capaian|realisasi)\s+(?:kinerja\s+)?(?:pada\s+)?tahun)\b",
    re.IGNORECASE,
)
#: Years from the report's own that a year with a digit too many can mean.
_DEKAT = 6
#: Words by which a sentence sets a year beside another one.
_BANDING_TAHUN = re.compile(
    r"\b(?:di\s?banding\w*|perbandingan|lalu|sebelum\w*|sejak|hingga|sampai|s\.?d|antara|periode|perkembangan|tren|nomor|no|tindak\s+lanjut|evaluasi|"
    r"rekomendasi|daripada|disusun\s+pada|meningkat|menurun|naik|turun)\b",
    re.IGNORECASE,
)
#: Places that name the own budget year, and how many times as many as name another.
_KERAP = 4
_JAUH = 3


def periksa_angka_tahun(peta: Peta) -> _Temuan:
    """Find years that are written with one digit twice."""
    for teks in teks_tercetak(peta.isi):
        for temu in _LIMA.finditer(teks.isi):
            angka = temu["tahun"]
            calon = {angka[:n] + angka[n + 1 :] for n in range(4) if angka[n] == angka[n + 1]}
            dekat = {satu for satu in calon if abs(int(satu) - peta.isi.tahun) <= _DEKAT}
            if dekat:
                harap = dekat.pop() if len(dekat) == 1 else ""
                pesan = f"Tahun ditulis dengan lima angka: “{temu[0]}”"
                yield teks.sel, teks.duga(angka, harap, pesan, Tingkat.PERINGATAN)


def periksa_tahun_anggaran(peta: Peta) -> _Temuan:
    """Find sentences and captions of one earlier budget year, where nearly all others name the report's own."""
    kini = peta.isi.tahun
    semua = [(teks, temu) for teks in teks_tercetak(peta.isi) for temu in _ANGGARAN.finditer(teks.isi)]
    hitung = Counter(int(temu[1]) for _, temu in semua)
    for teks, temu in semua:
        tahun = int(temu[1])
        if not 0 < kini - tahun <= _JAUH or hitung[tahun] * _KERAP > hitung[kini] or _bertahun_lain(teks, tahun):
            continue
        pesan = (
            f"Tertulis “{temu[0]}”, padahal {hitung[kini]} tempat lain pada laporan ini menyebut tahun anggaran {kini}"
        )
        yield teks.sel, teks.duga(temu[0], str(kini), pesan, Tingkat.PERINGATAN)


def periksa_tahun_laporan(peta: Peta) -> _Temuan:
    """Find sentences on what the report is about, or concludes, that name a year near its own and compare none."""
    kini = peta.isi.tahun
    for teks in teks_tercetak(peta.isi):
        terang = not (teks.ragam == "sel" or _BANDING_TAHUN.search(teks.isi) or _DEPAN.search(teks.isi))
        for temu in (t for pola in _LAPORAN for t in pola.finditer(teks.isi)) if terang else ():
            tahun = int(temu["tahun"])
            if (
                tahun != kini
                and abs(tahun - kini) <= _JAUH
                and {int(t) for t in TAHUN.findall(teks.isi)} <= {tahun, kini}
            ):
                pesan = f"Laporan ini tentang tahun {kini}, tetapi kalimat tentang isi atau simpulannya menyebut tahun {tahun}"
                yield teks.sel, teks.duga(str(tahun), str(kini), pesan, Tingkat.PERINGATAN)
                break
        else:
            if teks.ragam == "kalimat" and _tertinggal(teks, kini):
                pesan = f"Laporan ini tentang tahun {kini}, tetapi kalimat tentang dokumen atau pertanggungjawabannya menyebut tahun {kini - 1} saja"
                yield teks.sel, teks.duga(str(kini - 1), str(kini), pesan, Tingkat.PERINGATAN)


def _tertinggal(teks: Teks, kini: int) -> bool:
    """Say whether a sentence on the documents of a year names last year alone, and nothing that would be of it."""
    sendiri = {*TAHUN.findall(teks.isi)} == {str(kini - 1)}
    return sendiri and bool(_DOKUMEN.search(teks.isi)) and not _DAHULU.search(teks.isi)


def _bertahun_lain(teks: Teks, tahun: int) -> bool:
    """Say whether a text means the other year: by its words, beside other years, or as one of the years of its table."""
    return bool(teks.ragam == "sel" or _LAIN.search(teks.isi) or set(TAHUN.findall(teks.isi)) != {str(tahun)})


def periksa_waktu_depan(peta: Peta) -> _Temuan:
    """Find sentences that tell of the next year, or of a semester, quarter or month of it, as of one that is past."""
    depan = peta.isi.tahun + 1
    for teks in teks_tercetak(peta.isi):
        for temu in (*_WAKTU.finditer(teks.isi), *_TELAH.finditer(teks.isi)) if teks.ragam != "sel" else ():
            if int(temu["tahun"]) == depan and not _DEPAN.search(teks.isi):
                pesan = f"Laporan ini tentang tahun {peta.isi.tahun}, tetapi tertulis “{temu[0]}” yang belum berlalu"
                yield teks.sel, teks.duga(temu[0], "", f"{pesan}; periksa tahunnya", Tingkat.PERINGATAN)
