"""Numbers of a sentence that measure nothing: codes, ordinals, dates, decrees, pages, clock times, telephones."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["BULAN", "SINGKATAN_INDIKATOR", "samarkan"]

#: What stands for a digit, or a sign between digits, that is none of a quantity.
_SAMAR = "#"
BULAN = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember"
#: Words after which a number says which one is meant, not how many.
_PENUNJUK = (
    r"nomor|nomer|no\.?|pasal|ayat|huruf|butir|bab|sub\s*bab|tabel|grafik|gambar|diagram|bagan|lampiran|halaman|hal\.|hlm\.?|"
    r"triwulan|tri\s*wulan|tw\.?|semester|caturwulan|tahap|termin|angkatan|gelombang|edisi|jilid|versi|seri|tipe|kelas|golongan|gol\.?|"
    r"eselon|grade|jenjang|lantai|blok|rt|rw|romawi|kode(?:\s+pos)?|minggu|pekan|zona|wilayah|resor|dapil|ruang|loket|gedung|koramil|"
    r"kodim|seksi\s+wilayah|mnc|sni|iso|covid|magnitudo|telp\.?|telepon|whatsapp|wa|call\s*center|hotline|kring\s+pajak|skala"
)
#: Words that begin the name of a regulation.
_PANJANG = r"nomor|no\.?|undang-undang|peraturan|keputusan|instruksi|surat\s+edaran"
_ATURAN = r"uu|pp|perpres|perppu|inpres|permen\w*|perda|perbup|perwal(?:i)?|pergub|kepmen\w*|pmk|per|kep|se|sk"
#: How indicators are called for short.
SINGKATAN_INDIKATOR = "iku|ikk|iks|ikp|iki|iksk|ikss|iksp"
#: What a code of an indicator or goal stands behind.
_BERKODE = (
    rf"(?:indikator(?:\s+kinerja(?:\s+(?:utama|kunci|program|kegiatan))?)?|{SINGKATAN_INDIKATOR}|sasaran(?:\s+(?:strategis|"
    r"program|kegiatan))?|ss|sk|sp|tujuan|misi|prioritas|program|kegiatan|aspek|unsur|komponen|pilar|agenda)"
)
#: A thing that a number before it counts, so that it is no code of what stands before it.
_DICACAH = r"(?!\s*(?:\([a-z ]+\)\s*)?(?:indikator|iku|sasaran|program|kegiatan|sub|orang|unit|dokumen|tujuan|buah|%|persen|prosen)\b)(?!\s*%)"
#: Words that look at a number beside another one; none of a bound.
_PATOKAN = r"(?:di(?:banding|sanding|lihat|tinjau|kait|hitung|jumlah|gabung|satukan|total|rata|kurang|tambah|bagi)|mengacu|melihat|memperhatikan)"
_URUT = r"\d{1,2}(?:\.\d{1,2}){0,4}"
_JAM = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?"
_SAMPAI = r"\s*(?:-|–|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|dan|,)\s*"
_POLA = tuple(
    re.compile(satu, re.IGNORECASE)
    for satu in (
        # 53 Tahun 2014, 24/2007, 1234/SK/2021: regulations and decrees with their year.
        rf"\b(?:(?:{_PANJANG})(?:\s+[a-z./&-]+){{0,8}}?|{_ATURAN})\s*-?\s*\d{{1,4}}[a-z]?\s+tahun\s+(?:19|20)\d\d\b",
        rf"\b(?:{_ATURAN})\s*-?\s*\d+[\w/.-]*",
        r"(?<![\w.,])[\w.-]*\d[\w.:-]*(?:/[\w.:-]+)+",
        # Dates.
        rf"\b\d{{1,2}}(?:{_SAMPAI}\d{{1,2}})*\s+(?=(?:{BULAN})\b)",
        r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)",
        # Clock times.
        rf"\b(?:pukul|jam)\s+{_JAM}(?:{_SAMPAI}{_JAM})?",
        rf"(?<![\d.,]){_JAM}(?:{_SAMPAI}{_JAM})?(?=\s*(?:wib|wita|wit)\b)",
        r"(?<![\d.,])(?:[01]?\d|2[0-4])[.:][0-5]\d\s*(?:-|–)\s*(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d.,])",
        # Telephones.
        r"\(0\d{2,4}\)\s*\d[\d -]{4,}\d",
        r"(?<![\d.,])(?:\+62|08|0\d{2,3})[\d -]{6,}\d",
        # Which one is meant.
        rf"\b(?:{_PENUNJUK})[\s.:-]*\(?\d[\d.:-]*(?:,\d)?(?:{_SAMPAI}(?:(?:{_PENUNJUK})\s+)?\d[\d.:-]*\b(?!\s*\(?[%a-z]))*",
        rf"\b{_BERKODE}(?:\s+(?:ke|nomor|no\.?))?[\s.-]+{_URUT}\b(?![,/]\d){_DICACAH}(?:{_SAMPAI}{_URUT}\b(?![,/]?\d)(?!\s*\(?[%a-z]))*",
        # A code in brackets right behind what it is the code of: sasaran (2.1), indikator (5).
        rf"\b{_BERKODE}\s*\(\s*{_URUT}\s*\)",
        r"\bke\s?-\s?\d+",
        r"\b(?:peringkat|ranking|rangking|urutan|rank)\s+(?:ke\s?-?\s?)?\d+(?:\s+dari\s+(?:total\s+)?\d+)?(?!\s*[.,]\d)",
        r"\b(?:per|tiap|setiap)\s+\d[\d.]*\b(?!\s*%)(?=\s+[a-z])",
        r"\b(?:usia|umur|berusia|berumur)\s+(?:di\s+(?:atas|bawah)\s+)?\d+(?:\s*(?:-|–|sampai|hingga)\s*\d+)?",
        # Bounds of a legend ("hijau bila 90% sampai di bawah 100%") and the hundred of a formula.
        rf"\b(?:bila|jika|apabila|kalau)\s+(?!{_PATOKAN}|(?:pada\s+)?(?:tahun|20\d\d)\b)(?:(?!{_PATOKAN})[^.;\d]){{0,60}}\d[\d.,]*"
        rf"(?:(?:\s*(?:%|persen\b))?{_SAMPAI}(?:(?:di\s*(?:atas|bawah)|lebih|kurang|dari)\s+)*\d[\d.,]*(?=\s*(?:%|persen\b)))*",
        r"(?<=[\d)\]\sa-z])[x×*]\s*100\b\s*(?:%|persen\b)?",
        # Marks of a list.
        r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\D)",
        r"(?<=[;:,.•–-]\s)\(?\d{1,2}\)\s",
        r"(?<=[;:,]\s)(?:dan|serta)\s+\(?\d{1,2}\)\s",
        # The mark of the next one, without a space before its name: 4.Tanah longsor.
        r"(?<=[\s.;:])\d{1,2}[.)](?-i:(?=[A-Z][a-z]{2}))",
        # What is called by a number, with what it has behind a colon: Strata 1 : 342 orang.
        r"\b(?:strata|diploma|kelompok|tingkat|level)\s+\d(?=\s*:\s*\d)",
        r"\[[^\]\d]{0,12}\d[^\]]{0,8}\]",
        # Square and cubic metres.
        r"(?<=[\d\s])[kcd]?m\s?[23](?![\d.,]*\d)",
        # A span of numbers that are no years.
        r"(?<![\w.,-])(?!(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d)\d[\d.]*\s?[-–]\s?\d[\d.]*(?![\d,]|\s*%)",
        # Letters and digits in one: 1a-CP, COVID-19, U5; no amount and no unit behind a number.
        r"(?<![\w.,])(?!rp)[a-z]+[\w]*-?\d[\w:.-]*\b",
        r"(?<![\w.,])\d+[a-z]+-[a-z]+\b",
        r"(?<![\w.,])(?!rp\b)(?-i:[A-Z]{1,4})\s\d{1,2}(?:\.\d{1,2})+(?![\d,]|\s*%)",
    )
)


@lru_cache(maxsize=1 << 15)
def samarkan(teks: str) -> str:
    """Return a sentence of the same length in which the digits of what is no quantity are signs; years stay.

    >>> samarkan("Realisasi IKU 3.2 pada Tabel 3.4 adalah 75,00 persen")
    'Realisasi IKU ### pada Tabel ### adalah 75,00 persen'
    >>> samarkan("Pasal 3 ayat (2) UU 24/2007: 4 program pada tanggal 12 Mei 2023")
    'Pasal # ayat (#) UU #######: 4 program pada tanggal ## Mei 2023'
    """
    huruf = list(teks)
    for pola in _POLA:
        for temu in pola.finditer(teks):
            for n in range(temu.start(), temu.end()):
                di_dalam = (
                    huruf[n] in ".,:/-" and n and n + 1 < len(teks) and teks[n - 1].isdigit() and teks[n + 1].isdigit()
                )
                if huruf[n].isdigit() or di_dalam:
                    huruf[n] = _SAMAR
    return "".join(huruf)
