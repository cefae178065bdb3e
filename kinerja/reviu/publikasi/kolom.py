"""What a printed heading or label names: the kind of quantity, its year, the thing that is measured."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

__all__ = [
    "Besaran",
    "Judul",
    "baca_judul",
    "baca_nama_tabel",
    "hanya_tahun",
    "kata",
    "kurang_satu",
    "mirip",
    "pisah_label",
]


class Besaran(StrEnum):
    """Kinds of quantities, as a sentence names them."""

    TARGET = "target"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    PAGU = "anggaran"
    SERAPAN = "realisasi anggaran"
    PERSEN_PAGU = "persentase realisasi anggaran"
    SISA = "sisa anggaran"
    PERSEN_SISA = "persentase sisa anggaran"
    EFISIENSI = "efisiensi"
    PREDIKAT = "predikat"
    TERBILANG = "terbilang"
    PERTUMBUHAN = "pertumbuhan"
    JUMLAH = "jumlah"
    PERSEN = "persentase"
    LAIN = "nilai"


#: Words of a heading that do not make another quantity of it.
_HIASAN = frozenset(
    "kinerja tahun th thn ini rp persen persentase published tercetak renstra pk iku perjanjian dpa setelah perubahan pada "
    "akhir data awal indikator sasaran nilai kolom angka isi value hasil tingkat total jumlah dan dalam no nomor "
    "tabel kota dinas kabupaten ke tercapai terhadap sd s d hingga program kegiatan".split()
)
_UANG = frozenset("anggaran pagu belanja keuangan dana rupiah rp apbd alokasi".split())
#: Headings of one word that stand for another.
_TUNGGAL = {
    "t": "target",
    "rencana": "target",
    "r": "realisasi",
    "hasil": "realisasi",
    "c": "capaian",
    "ket": "kategori",
    "keterangan": "kategori",
    "status": "kategori",
    "terpakai": "serapan rp",
    "digunakan": "serapan rp",
}
#: Words that a name needs to be known with one of them missing.
_PANJANG = 5
_SATUAN_UANG = frozenset("ribu ribuan juta jutaan miliar milyar triliun".split())
_PERSEN = frozenset("persen persentase pct".split())
_LEMAH = frozenset("yang dan serta di ke pada dengan untuk dari atau dalam oleh bagi melalui terhadap atas".split())
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
}


@dataclass(frozen=True)
class Judul:
    """A heading, read: kind, year, and the words that make a quantity of its own (nasional, triwulan)."""

    besaran: Besaran
    tahun: int | None
    imbuhan: tuple[str, ...]
    persen: bool


@lru_cache(maxsize=8192)
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


@lru_cache(maxsize=8192)
def baca_judul(judul: str) -> Judul:
    """Read a column heading.

    >>> baca_judul("Realisasi Anggaran Tahun 2023 (Rp)").besaran
    <Besaran.SERAPAN: 'realisasi anggaran'>
    """
    tahun = [int(satu) for satu in re.findall(r"(?<!\d)(20\d\d)(?!\d)", judul)]
    isi = [satu for satu in kata(judul) if not re.fullmatch(r"20\d\d", satu)]
    inti = [satu for satu in isi if satu not in ("rp", "rupiah", "tahun", "dalam") and satu not in _SATUAN_UANG]
    if len(inti) == 1 and inti[0] in _TUNGGAL:
        isi = _TUNGGAL[inti[0]].split()
    himpun = set(isi)
    persen = "%" in judul or bool(himpun & _PERSEN)
    besaran, pakai = _besaran(himpun, persen=persen)
    imbuhan = tuple(sorted(himpun - pakai - _HIASAN - _UANG - _SATUAN_UANG))
    if re.search(r"data awal|kondisi awal|baseline", judul.casefold()):
        imbuhan = (*imbuhan, "awal")
    return Judul(besaran, tahun[-1] if tahun else None, imbuhan, persen)


def hanya_tahun(judul: str) -> bool:
    """Say whether a heading names a year and nothing else."""
    return baca_judul(judul).tahun is not None and not set(kata(re.sub(r"20\d\d", "", judul))) - {"tahun", "th", "thn"}


def baca_nama_tabel(nama: str) -> Besaran:
    """Return the quantity that the name of a table gives to columns headed by years alone.

    >>> baca_nama_tabel("Tabel 3.2 Perkembangan Realisasi"), baca_nama_tabel("Target dan Realisasi")
    (<Besaran.REALISASI: 'realisasi'>, <Besaran.LAIN: 'nilai'>)
    """
    isi = set(kata(nama))
    if len(isi & {"target", "realisasi", "capaian"}) > 1:
        return Besaran.LAIN
    besaran = _besaran(isi, persen=bool(isi & _PERSEN))[0]
    return (
        besaran
        if besaran in (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN, Besaran.PAGU, Besaran.SERAPAN)
        else Besaran.LAIN
    )


def _besaran(isi: set[str], *, persen: bool) -> tuple[Besaran, set[str]]:
    uang = bool(isi & _UANG - {"rp", "rupiah", "dana"})
    urutan: tuple[tuple[set[str], Besaran], ...] = (
        ({"predikat", "kategori", "kriteria"}, Besaran.PREDIKAT),
        ({"terbilang"}, Besaran.TERBILANG),
        ({"efisiensi", "penghematan"}, Besaran.EFISIENSI),
        ({"sisa", "silpa"}, Besaran.PERSEN_SISA if persen else Besaran.SISA),
        ({"pertumbuhan", "kenaikan", "growth"}, Besaran.PERTUMBUHAN),
        (
            {"serapan", "penyerapan", "terserap"},
            Besaran.SERAPAN if isi & {"rp", "rupiah"} and not persen else Besaran.PERSEN_PAGU,
        ),
        ({"capaian", "kemajuan"}, Besaran.PERSEN_PAGU if uang else Besaran.CAPAIAN),
        ({"target"}, Besaran.PAGU if uang else Besaran.TARGET),
        (
            {"realisasi", "terealisasi"},
            (Besaran.PERSEN_PAGU if persen else Besaran.SERAPAN) if uang else Besaran.REALISASI,
        ),
    )
    for tanda, besaran in urutan:
        if isi & tanda:
            return besaran, tanda | {"realisasi", "capaian", "target"} if besaran is Besaran.PERSEN_PAGU else tanda
    if isi & (_UANG - {"rp", "rupiah"}):
        return (Besaran.PERSEN if persen else Besaran.PAGU), set()
    if persen:
        return Besaran.PERSEN, set()
    if (
        isi
        and isi <= {"jumlah", "total", "asn", "keseluruhan", "seluruh", "seluruhnya", "pegawai", "orang"}
        and (isi & {"jumlah", "total"})
    ):
        return Besaran.JUMLAH, isi
    return Besaran.LAIN, set()


@lru_cache(maxsize=65536)
def mirip(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """Say whether two names differ by spelling alone: every word has its counterpart, numbers and short words exactly.

    >>> mirip(kata("Persentase Koperasi Aktif"), kata("Prosentase koperasi aktip"))
    True
    >>> mirip(kata("DAK Fisik"), kata("DAK Non Fisik"))
    False
    """
    if satu == lain:
        return True
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
    panjang, pendek = sorted((satu, lain), key=len, reverse=True)
    return len(panjang) == len(pendek) + 1 and len(pendek) >= _PANJANG and set(pendek) <= set(panjang)


def _sekata(satu: str, lain: str) -> bool:
    if min(len(satu), len(lain)) < 5 or satu.isdigit() or lain.isdigit():
        return False
    return SequenceMatcher(None, satu, lain).ratio() >= 0.8


_SEBUTAN = re.compile(
    r"^(?:(?:besar|besaran|jumlah|total|nilai|tingkat)\s+)?"
    r"(?P<apa>(?:persen(?:tase)?\s+)?(?:(?:realisasi|penyerapan|serapan)\s+(?:anggaran|belanja|keuangan)|capaian\s+anggaran|capaian\s+kinerja|sisa\s+anggaran|"
    r"pagu\s+anggaran|realisasi|capaian|target|anggaran|pagu|efisiensi|sisa|silpa|penyerapan|serapan|(?:dana|belanja)(?=$|\s+yang)))"
    r"\b\s*(?P<sisa>.*)$",
    re.IGNORECASE,
)
_BELAKANG = re.compile(
    r"^(?P<sisa>.+),\s*(?P<apa>(?:target|realisasi|capaian|anggaran|pagu|serapan|penyerapan|sisa)(?:\s+(?:kinerja|anggaran))?)$",
    re.IGNORECASE,
)
_TERSERAP = frozenset("terserap terealisasi terpakai digunakan direalisasikan".split())


def pisah_label(label: str) -> tuple[str, str]:
    """Split a label of running text into what is measured and of what.

    >>> pisah_label("realisasi anggaran sasaran 1"), pisah_label("ASN perempuan, persen")
    (('realisasi anggaran', 'sasaran 1'), ('persen', 'ASN perempuan'))
    """
    teks = label.strip()
    ekor = re.match(r"^(.*?)(?:,\s*persen(?:tase)?|\s*\(%\))$", teks, re.IGNORECASE)
    if ekor:
        apa, sisa = pisah_label(ekor[1])
        return apa or "persen", sisa
    if ekor := _BELAKANG.match(teks):
        return ekor["apa"], ekor["sisa"].strip()
    temu = _SEBUTAN.match(teks)
    if temu and set(kata(temu["apa"])) & _UANG and set(kata(temu["sisa"])) & _TERSERAP:
        return "realisasi anggaran", "total"
    if temu and temu["sisa"]:
        return temu["apa"], temu["sisa"].strip(" ,:")
    return (temu["apa"], "total") if temu else ("", teks)
