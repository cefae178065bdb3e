"""Words of printed names: one spelling, and whether two names mean one thing."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

__all__ = ["TAHUN", "UMUM", "angka_romawi", "kata", "kurang_satu", "mirip"]

#: A year in running text.
TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
#: Words that a name needs to be known with one of them missing.
_PANJANG = 5
_LEMAH = frozenset(
    "yang dan serta di ke pada dengan untuk dari atau dalam oleh bagi melalui terhadap atas disebut tertulis".split()
)
_EJAAN = {
    "prosentase": "persentase",
    "presentase": "persentase",
    "ijin": "izin",
    "perijinan": "perizinan",
    "laki2": "laki",
    "pemda": "pemerintah daerah",
    "pemerintahan": "pemerintah",
    "pria": "laki",
    "wanita": "perempuan",
    "pertama": "1",
    "kesatu": "1",
    "kedua": "2",
    "ketiga": "3",
    "keempat": "4",
    "kelima": "5",
    "milyar": "miliar",
    "trilyun": "triliun",
    "standart": "standar",
    "komulatif": "kumulatif",
    "akumulatif": "kumulatif",
    "jml": "jumlah",
    "jlh": "jumlah",
    "prognosa": "prognosis",
}
#: Words that do not tell one thing from another.
UMUM = frozenset(
    "jumlah persentase nilai indeks tingkat rata rerata total dokumen laporan unit orang kegiatan paket bulan buah "
    "tersedianya terlaksananya penyediaan kinerja indikator sasaran program subkegiatan capaian target realisasi".split()
)


@lru_cache(maxsize=1 << 15)
def kata(teks: str) -> tuple[str, ...]:
    """Return the words of a text in one spelling, without the weak ones.

    >>> kata("Prosentase Koperasi yang Aktif")
    ('persentase', 'koperasi', 'aktif')
    """
    rata = re.sub(r"sub[\s_-]*kegiatan", "subkegiatan", teks.casefold().replace("_", " "))
    rata = re.sub(r"laki\s*[-–]\s*laki", "laki", rata)
    # J U M L A H
    rata = re.sub(r"\b[a-z](?: [a-z]\b){2,}", lambda temu: temu[0].replace(" ", ""), rata)
    satu = (_EJAAN.get(kata_, kata_) for kata_ in re.findall(r"[a-z]+|\d+", rata))
    return tuple(kata_ for isi in satu for kata_ in isi.split() if kata_ not in _LEMAH)


@lru_cache(maxsize=65536)
def mirip(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """Say whether two names differ by spelling alone: every word has its counterpart, numbers and short words exactly.

    >>> mirip(kata("Persentase Koperasi Aktif"), kata("Prosentase koperasi aktip"))
    True
    >>> mirip(kata("DAK Fisik"), kata("DAK Non Fisik"))
    False
    """
    kurang, lebih = list(satu), list(lain)
    for kata_ in satu:
        if kata_ in lebih:
            lebih.remove(kata_)
            kurang.remove(kata_)
    if len(kurang) != len(lebih) or len(kurang) > 2 or 2 * len(kurang) >= len(satu) + 1:
        return False
    return all(any(_sekata(a, b) for b in lebih) for a in kurang)


def kurang_satu(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """Say whether a long name is another with one word less, whatever their order.

    >>> kurang_satu(kata("Jumlah data potensi usaha mikro kota"), kata("Jumlah data dan potensi usaha mikro"))
    True
    """
    pendek, panjang = sorted((satu, lain), key=len)
    if len(panjang) != len(pendek) + 1 or len(pendek) < _PANJANG:
        return False
    kata_panjang, kata_pendek = set(panjang), set(pendek)
    return kata_pendek <= kata_panjang and (kata_panjang - kata_pendek).isdisjoint(_PEMBEDA)


#: One of these words more makes another thing of it.
_PEMBEDA = frozenset(
    "non tidak belum bukan tanpa luar persentase jumlah rata nilai indeks dau dak dif dbh pad bankeu pnbp apbd apbn hibah".split()
)


def _sekata(satu: str, lain: str) -> bool:
    if min(len(satu), len(lain)) < 5 or satu.isdigit() or lain.isdigit():
        return False
    if {satu, lain} in _LAWAN:
        return False
    return SequenceMatcher(None, satu, lain).ratio() >= 0.8


#: Words that look alike and mean two things.
_LAWAN = (
    {"keselamatan", "keamanan"},
    {"pemasukan", "pemasaran"},
    {"pembinaan", "pendanaan"},
    {"pelatihan", "pelayanan"},
    {"penerimaan", "penerima"},
    {"penilaian", "pelatihan"},
    {"pengadaan", "penggandaan"},
    {"kelahiran", "kelurahan"},
)
_ROMAWI = {
    nama: nomor for nomor, nama in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii".split(), 1)
}


def angka_romawi(teks: str) -> int | None:
    """Return a number written in Arabic or small Roman figures.

    >>> angka_romawi("IV"), angka_romawi("7"), angka_romawi("x1")
    (4, 7, None)
    """
    rata = teks.strip().casefold()
    return int(rata) if re.fullmatch(r"\d{1,2}", rata) else _ROMAWI.get(rata)
