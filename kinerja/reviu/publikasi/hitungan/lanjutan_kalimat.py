"""Two sentences that make one sum: a whole in the first, what is left of it or its parts in the second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.beda_kalimat import salah_beda, salah_pelengkap
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import Persamaan, kelas, salah_persamaan, tulis

__all__ = ["salah_lanjutan"]

#: What is left, by words that leave no doubt, or because it is not what the whole was said to be.
_SISA = re.compile(r"\b(?:(?:ter)?sisa(?:nya)?|menyisakan|selebihnya|silpa|kekurangan(?:nya)?)\b", re.IGNORECASE)
_INGKAR = re.compile(r"\b(?:tidak|belum|tak)\s+(?:dapat\s+)?(?P<apa>[a-z]{4,})\b", re.IGNORECASE)
_SISANYA = re.compile(r"\b(?:sisa|selebih)nya\b", re.IGNORECASE)
_NAMA = re.compile(r"(?<=\s)(?!Rp)[A-Z][\w-]+")
#: What a sentence adds, compares or spreads over time is no part of the whole before it.
_LAIN = re.compile(
    r"\b(?:(?:di)?target\w*|(?:di)?rencana\w*|rata-rata|triwulan|semester|tahun\s+(?:lalu|sebelumnya)|di\s?banding\w*|masing-masing|setiap|tiap|di\s?antara\w*|"
    r"naik|turun|me(?:ningkat|nurun)|bertambah|berkurang|selisih\w*|lebih|kurang)\b",
    re.IGNORECASE,
)
#: Words by which parts belong to what the sentence before gave.
_RINCIAN = re.compile(
    r"^\W*(?:dari\s+(?:jumlah|total|angka|seluruh|keseluruhan)?\s*(?:itu|tersebut|ini)|rincian\w*|(?:[a-z]+\s+){0,2}(?:tersebut|itu|ini)\s+(?:terdiri|terbagi|meliputi|mencakup)|terdiri)\b"
    r"|\b(?:laki\s*-\s*laki|pria)\b.*\b(?:perempuan|wanita)\b|\b(?:perempuan|wanita)\b.*\b(?:laki\s*-\s*laki|pria)\b",
    re.IGNORECASE,
)
_TERDIRI = re.compile(r"^\W*(?:[a-z]+\s+){0,2}(?:tersebut|itu|ini)\s+(?:terdiri|terbagi)\b", re.IGNORECASE)
#: Shares of one whole, and what others have of it.
_BERBAGI = re.compile(
    r"\b(?:alokasi\w*|dialokasikan|porsi\w*|proporsi\w*|komposisi|mendapat\w*|memakai|dipakai|menggunakan|digunakan|menyumbang\w*|"
    r"disumbang\w*|berasal|bersumber|menyerap|memperoleh)\b",
    re.IGNORECASE,
)
_LAINNYA = re.compile(r"\b(?:lain(?:nya)?|selebihnya|sisanya)\b[^\d]*$", re.IGNORECASE)
#: The budget of the sentence before, of which so much was spent: misspelt as hurried reports do.
_DARI_ANGGARAN = re.compile(
    r"^\W*dari\s+(?:(?:jumlah|total|seluruh|keseluruhan|besaran|alokasi|pagu)\s+)*(?:ang\w{1,4}ran|pagu|dana|alokasi|jumlah)\s+(?:tersebut|itu|ini|di\s?atas)\b",
    re.IGNORECASE,
)
_ATAU = re.compile(r"^[^\d;]{0,40}(?:\(|\b(?:atau|setara|yaitu|yakni)\b)[^\d;]{0,25}$", re.IGNORECASE)
_BUKAN = frozenset("kali bulan hari jam menit poin point minggu angkatan".split())
_KELAMIN = frozenset("laki pria perempuan wanita".split())
_SENDIRI, _BERDUA, _RIBUAN, _SERATUS = 1, 2, 1_000, Decimal(100)


def salah_lanjutan(lalu: str, teks: str, *, bertitik: bool = False) -> str:
    """Say what is wrong with a sentence as the end of the one before it, "" where it holds or stands by itself.

    >>> salah_lanjutan("Ada 25 pasar rakyat, 15 pasar layak", "Pasar yang tidak layak 12 unit")
    'Dari 25 dan 15 selisihnya 10, tetapi tertulis 12'
    """
    gabung = f"{lalu.strip().rstrip('.;')}; {teks}"
    semua = bilangan_kalimat(gabung, bertitik=bertitik)
    batas = len(gabung) - len(teks)
    awal, isi = [b for b in semua if b.mulai < batas], [b for b in semua if b.mulai >= batas]
    if not awal or not isi:
        return ""
    return (
        _sisa(gabung, teks, awal, isi)
        or _pangsa(lalu, teks, awal, isi)
        or _serapan(teks, awal, isi)
        or _bagian(teks, awal, isi)
    )


def _sisa(gabung: str, teks: str, awal: Sequence[Bilangan], isi: Sequence[Bilangan]) -> str:
    """What is left: of a whole, or of a whole and a part, that the sentence before gives."""
    sendiri = len(isi) <= _BERDUA and len(awal) <= _BERDUA
    ingkar = _INGKAR.search(teks)
    tersisa = _SISA.search(teks) or (ingkar and re.search(rf"(?<!tidak )\b{ingkar['apa']}\b", gabung, re.IGNORECASE))
    if not tersisa or _LAIN.search(teks) or not sendiri or _hal_lain(gabung[: -len(teks)], teks):
        return ""
    if len(isi) == len(awal) == _BERDUA and sum(b.nilai for b in isi) == sum(b.nilai for b in awal):
        # Both sentences part one whole, each in its own way.
        return ""
    return salah_beda(gabung, [*awal, *isi], sejak=isi[0].mulai)


def _hal_lain(lalu: str, teks: str) -> bool:
    """Say whether what is left is said to be of something that the sentence before does not name."""
    temu = _SISANYA.search(teks)
    return any(satu not in lalu for satu in _NAMA.findall(teks[: temu.start()] if temu else teks))


def _pangsa(lalu: str, teks: str, awal: Sequence[Bilangan], isi: Sequence[Bilangan]) -> str:
    """What the others have of a hundred percent of which the sentence before gives one share."""
    satu, lain = awal[-1], isi[0]
    # An amount whose share follows is that share.
    sendiri = len(awal) == _SENDIRI or (len(awal) == _BERDUA and awal[0].jenis == "rp")
    persen = sendiri and len(isi) == _SENDIRI and satu.jenis == lain.jenis == "%"
    if not persen or not _LAINNYA.search(lain.depan) or not (_BERBAGI.search(lalu) and _BERBAGI.search(teks)):
        return ""
    return salah_pelengkap(lain, satu)


def _serapan(teks: str, awal: Sequence[Bilangan], isi: Sequence[Bilangan]) -> str:
    """The share of the only amount before that "dari jumlah anggaran tersebut" was spent."""
    uang = [b for b in awal if b.jenis == "rp"]
    if len(uang) != _SENDIRI or not _DARI_ANGGARAN.search(teks) or isi[0].jenis != "rp" or len(isi) < _BERDUA:
        return ""
    utuh, bagian, persen = uang[0], isi[0], isi[1]
    hasil = bagian.angka.selang.kali(_SERATUS).per(utuh.angka.selang)
    sepadan = hasil is None or hasil.beririsan(persen.angka.longgar)
    if persen.jenis != "%" or not _ATAU.match(persen.depan) or sepadan or bagian.nilai > utuh.nilai:
        return ""
    nilai = cetak_desimal(bagian.nilai / utuh.nilai * _SERATUS, 2)
    return f"{bagian.teks} dari {utuh.teks} adalah {nilai} persen, tetapi tertulis {persen.teks}"


def _bagian(teks: str, awal: Sequence[Bilangan], isi: Sequence[Bilangan]) -> str:
    """The parts of the only number that the sentence before gives, one slip away from making it."""
    utuh = awal[-1]
    suku = tuple(b for b in isi if kelas(b) == kelas(utuh))
    if len(awal) > _SENDIRI or len(suku) < _BERDUA or len(suku) < len(isi) or _LAIN.search(teks):
        return ""
    satuan = {"orang" if b.jenis in _KELAMIN else b.jenis for b in (utuh, *suku)} - {""}
    tersambung = _RINCIAN.search(teks) is not None or utuh.nilai >= _RIBUAN
    # What "tersebut terdiri" lists are kinds of the whole, each by its own name.
    jenis = _TERDIRI.search(teks) is not None
    if (
        (len(satuan) > _SENDIRI and not jenis)
        or satuan & _BUKAN
        or not tersambung
        or any(b.nilai >= utuh.nilai for b in suku)
    ):
        return ""
    temu = salah_persamaan([Persamaan(utuh, suku)])
    if temu is None or not temu.sejauh(5):
        return ""
    return f"Bagian-bagiannya berjumlah {tulis(temu.jumlah, utuh)}, sedangkan kalimat sebelumnya menyebut {utuh.teks}"
