"""What a report calls a thing: its abbreviations, and the thing that a caption names for a table of years alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["cari_singkatan", "nama_judul", "singkat", "tanpa_kode"]

#: Abbreviations that every reader knows.
_UMUM: Mapping[str, str] = {
    "ikm": "indeks kepuasan masyarakat",
    "skm": "survei kepuasan masyarakat",
    "akip": "akuntabilitas kinerja instansi pemerintah",
    "ipm": "indeks pembangunan manusia",
    "spbe": "sistem pemerintahan berbasis elektronik",
    "spm": "standar pelayanan minimal",
    "ikpa": "indikator kinerja pelaksanaan anggaran",
    "pdrb": "produk domestik regional bruto",
    "pad": "pendapatan asli daerah",
    "pnbp": "penerimaan negara bukan pajak",
    "spip": "sistem pengendalian intern pemerintah",
    "tpt": "tingkat pengangguran terbuka",
    "aki": "angka kematian ibu",
    "akb": "angka kematian bayi",
    "umkm": "usaha mikro kecil menengah",
}
_KURUNG = re.compile(r"((?:[\w/-]+\s+){2,9})\(([A-Z][A-Za-z]{1,7})\)")
#: The code of an indicator or goal in front of its name: IKU 1, IKK 1.2, SS.3, IK-4.
_KODE_INDIKATOR = re.compile(
    r"^\s*(?:IK[A-Z]{0,3}|SS|SK|SP|IS[SP]?|T)[\s.\-]*\d{1,2}(?:\.\d{1,2})*[a-z]?[\s.:)\-–]+(?=[A-Z])"
)
_NOMOR_JUDUL = re.compile(r"^\W*(?:tabel|grafik|gambar|diagram)\s*[\d.\-–IVXa-z]*[.:]?\s+(?=\S)", re.IGNORECASE)
#: Words of a caption before the thing that its table is about, and after it.
_DEPAN = re.compile(
    r"^(?:(?:perkembangan|perbandingan|pertumbuhan|tren|trend|rekapitulasi|rekap|data|hasil|nilai\s+(?=capaian)|target|realisasi|"
    r"capaian|kinerja|pencapaian|pengukuran|dan|serta|antara|tingkat(?=\s+capaian)|persentase(?=\s+capaian)|indikator|sasaran|atas|"
    r"dengan|terhadap|dari|untuk|tahunan|grafik|tabel)\b[\s,/&-]*)+",
    re.IGNORECASE,
)
_BELAKANG = re.compile(
    r"[\s,(]*\b(?:dari\s+|pada\s+|selama\s+|periode\s+|sampai\s+|s\.?d\.?\s+)*(?:tahun|th\.?|periode)?\s*20\d\d.*$",
    re.IGNORECASE,
)


def cari_singkatan(teks: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Return the words that abbreviations of a report stand for, with the abbreviation: what it spells out in brackets.

    >>> cari_singkatan(["Nilai Survei Kepuasan Pengguna (SKP)"])[("survei", "kepuasan", "pengguna")]
    'skp'
    """
    hasil = {kata(panjang): pendek for pendek, panjang in _UMUM.items()}
    for satu in teks:
        for depan, pendek in _KURUNG.findall(satu):
            isi = kata(depan)
            panjang = _berinisial(isi, pendek.casefold())
            if panjang:
                hasil[isi[-panjang:]] = pendek.casefold()
    return hasil


def _berinisial(isi: tuple[str, ...], pendek: str) -> int:
    """Count the last words whose first letters make an abbreviation."""
    banyak = len(pendek)
    return banyak if 1 < banyak <= len(isi) and "".join(k[0] for k in isi[-banyak:]) == pendek else 0


def singkat(isi: tuple[str, ...], singkatan: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Return words with what an abbreviation stands for written as the abbreviation, once.

    >>> singkat(("nilai", "survei", "kepuasan", "masyarakat", "skm"), {("survei", "kepuasan", "masyarakat"): "skm"})
    ('nilai', 'skm')
    """
    for panjang, pendek in singkatan.items():
        awal = next((n for n in range(len(isi)) if isi[n : n + len(panjang)] == panjang), None)
        if awal is not None:
            sisa = isi[awal + len(panjang) :]
            isi = (*isi[:awal], pendek, *(sisa[1:] if sisa[:1] == (pendek,) else sisa))
    return isi


def nama_judul(judul: str) -> str:
    """Return the thing that a caption names, "" where it names none.

    >>> nama_judul("Tabel 3.2 Capaian Persentase Jalan Mantap Tahun 2019-2022"), nama_judul("Grafik 1 Realisasi 2020")
    ('Persentase Jalan Mantap', '')
    """
    inti = _BELAKANG.sub("", _NOMOR_JUDUL.sub("", judul))
    return tanpa_kode(_DEPAN.sub("", inti).strip(" .:,-"))


def tanpa_kode(nama: str) -> str:
    """Return a name without the code of an indicator or goal in front of it.

    >>> tanpa_kode("IKU 1. Persentase Jalan Mantap"), tanpa_kode("IKPA Balai")
    ('Persentase Jalan Mantap', 'IKPA Balai')
    """
    return _KODE_INDIKATOR.sub("", nama)
