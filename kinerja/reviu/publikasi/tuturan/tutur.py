"""What a sentence states, number by number: of what, which quantity, in which unit, of which year or part of it.

One reading, from which rules judge: words that only join are left out, of the others the roots count, so that two sentences
of one thing are known as such whatever their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH, UBAH
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.judul import sebut_periode
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, UMUM, kata

__all__ = ["Tutur", "baca_tutur", "inti_kata"]

#: The quantity that words before a number name; what was reached is what is meant where none does.
_PERAN = re.compile(
    r"\b(?:(?P<target>(?:di)?target(?:kan|nya)?|diperjanjikan|direncanakan|kebutuhan)|(?P<capaian>(?:pen)?capaian(?:nya)?)|"
    r"(?P<sisa>sisa(?:nya)?|tersisa|silpa|(?:tidak|belum)\s+ter(?:serap|ealisasi|pakai))|"
    r"(?P<serapan>(?:realisasi|penyerapan|serapan)\s+(?:anggaran|belanja|keuangan|dana|pagu)|terserap|menyerap)|"
    r"(?P<pagu>pagu|anggaran|alokasi|dialokasikan|dianggarkan)|(?P<nyata>(?:te)?realisasi(?:nya|kan)?))\b",
    re.IGNORECASE,
)
#: A number that is no value of what the sentence is about: a bound, a change, a share, the whole of a part, one of each.
_BUKAN_NILAI = re.compile(
    rf"\b(?:{UBAH}|{LEBIH}|lebih|kurang|selisih\w*|poin|di\s?atas|di\s?bawah|melebihi|melampaui|minimal|maksimal|paling\s+\w+|hampir|sekitar|kisaran|antara|"
    r"dari|daripada|di\s?banding\w*|per|setiap|tiap|masing-masing|di\s?antaranya|termasuk|rata-rata|kali|skala|bobot|semula|awal)\b"
    r"(?:\s+(?:sebesar|sebanyak|sejumlah|seluas|senilai|total|jumlah|seluruh|target|hanya|dari))*\s*$",
    re.IGNORECASE,
)
_BAGIAN = re.compile(r"(?:\b(?:atau|setara)\b[^\d]*|\(\s*)$", re.IGNORECASE)
#: Words by which a sentence leaves it to another one to say what it is about, or gives a number to each of several things.
_SAMBUNG = re.compile(r"\b(?:tersebut|itu|ini|masing-masing|berturut-turut)\b(?!\s+(?:disusun|memuat))", re.IGNORECASE)
#: What is left over behind a number: what is done with it, not what it is of.
_PREDIKAT = re.compile(
    r"^\W*(?:terus|telah|sudah|masih|dan|serta|yang\s+(?:telah|sudah|ada)|dapat|akan|(?:di|me[mn]?)[a-z]{4,})\b",
    re.IGNORECASE,
)
_BATAS = re.compile(r",\s|;|\b(?:sedangkan|sementara|namun|tetapi|sehingga)\b", re.IGNORECASE)
#: Words that say no more than that something is so much, or when, or that a report tells it.
_TERANG = frozenset(
    akar(satu)
    for satu in UMUM
    | frozenset(
        "tahun selama hingga sampai akhir pada sebesar sebanyak sejumlah seluas senilai mencapai tercatat tercapai berada adalah ialah yaitu yakni "
        "panjang sepanjang luas berat volume telah sudah berhasil menjangkau mendapat mendapatkan bagian disampaikan dijelaskan dapat ada terdapat berjumlah menjadi hasil angka terealisasi diperoleh memperoleh menunjukkan diketahui pencapaian "
        "berdasarkan data bahwa sebagai oleh menerima diterima penerimaan disalurkan diberikan diserahkan kepada besar besarnya jumlahnya "
        "banyak banyaknya seluruh seluruhnya keseluruhan secara hanya baru juga ini itu tersebut merupakan laporan kondisi posisi daerah sepanjang "
        "anggaran pagu serapan penyerapan sisa alokasi perjanjian kinerja ditargetkan direncanakan diperjanjikan atau setara persen rp rupiah".split()
    )
)
#: Consonants that a prefix swallows, and the length up to which a root is left as it is.
_LULUH, _PENDEK = frozenset("kpstn"), 4


@dataclass(frozen=True)
class Tutur:
    """A number that a sentence states.

    Attributes
    ----------
    sel, kalimat
        where it stands, and the whole sentence.
    angka
        the number, with what it counts.
    peran
        which quantity: "" what was reached, "target", "capaian", "pagu", "serapan", "sisa".
    pokok
        the roots of the words that say what it is of.
    tahun, kala
        the year, None where none is named, and the part of the year.
    """

    sel: Sel
    kalimat: str
    angka: Bilangan
    peran: str
    pokok: frozenset[str]
    tahun: int | None
    kala: tuple[str, ...]

    @property
    def khusus(self) -> int:
        """How many words name the thing, beside those that any thing may have."""
        return sum(not satu.isdigit() for satu in self.pokok)


def baca_tutur(peta: Peta) -> Iterator[Tutur]:
    """Yield what the sentences of a report state."""
    sendiri = frozenset(map(inti_kata, kata(peta.isi.instansi)))
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            if not _SAMBUNG.search(teks):
                yield from (_tutur(sel, teks, semua, n, sendiri) for n, b in enumerate(semua) if _bernilai(b))


def _bernilai(satu: Bilangan) -> bool:
    """Say whether a number is the value of something, as far as the words before it tell."""
    return not (_BUKAN_NILAI.search(satu.depan) or (satu.jenis == "%" and _BAGIAN.search(satu.depan)))


def _tutur(sel: Sel, teks: str, semua: Sequence[Bilangan], nomor: int, sendiri: frozenset[str]) -> Tutur:
    satu = semua[nomor]
    batas = semua[nomor + 1].mulai if nomor + 1 < len(semua) else len(teks)
    # What a sentence begins with, its later numbers are of too.
    depan = f"{semua[0].depan} {satu.depan}" if nomor else satu.depan
    belakang = _BATAS.split(teks[satu.akhir : batas], maxsplit=1)[0]
    pokok = _akar(depan) - sendiri
    ekor = re.sub(rf"^\s*{re.escape(satu.jenis)}\b", "", belakang) if satu.jenis.isalpha() else belakang
    if len(pokok) <= 1 or not _PREDIKAT.match(ekor):
        pokok |= _akar(ekor) - sendiri
    peran = [temu.lastgroup or "" for temu in _PERAN.finditer(teks[: satu.mulai])]
    return Tutur(
        sel,
        teks,
        satu,
        "" if not peran or peran[-1] == "nyata" else peran[-1],
        pokok,
        _tahun(teks),
        sebut_periode(teks),
    )


def _akar(teks: str) -> frozenset[str]:
    return frozenset(inti_kata(satu) for satu in kata(TAHUN.sub(" ", teks)) if akar(satu) not in _TERANG)


def inti_kata(satu: str) -> str:
    """Return the root of a word without its first consonant, which some forms of it lose.

    >>> inti_kata("dinormalisasi") == inti_kata("menormalisasi")
    True
    """
    dasar = akar(satu)
    return dasar[1:] if len(dasar) > _PENDEK and dasar[0] in _LULUH else dasar


def _tahun(teks: str) -> int | None:
    """Return the only year of a sentence; -1 where it names more than one."""
    tahun = {int(satu) for satu in TAHUN.findall(teks)}
    return (tahun.pop() if len(tahun) == 1 else -1) if tahun else None
