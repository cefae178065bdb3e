"""What a sentence is about that names nothing: the thing in the heading of its section, and the numbers that the tables print of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kinerja.reviu.publikasi.bacaan.butir import Butir, Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["Hal", "Ucapan", "baca_ucapan", "pokok_bagian"]

_AWALAN = re.compile(r"^\s*(?:prosa|narasi|kalimat|uraian)\b\s*", re.IGNORECASE)
_NOMOR = re.compile(r"^\W*(?:(?:[A-Z]|[IVX]+|\d+(?:\.\d+)*|[a-z])[.)]\s*)+")
#: Words that name no thing of their own: by which a sentence speaks of target, realisasi, capaian, years and change.
_RANGKA = frozenset(
    akar(satu)
    for satu in (
        "target ditargetkan ditetapkan realisasi terealisasi direalisasikan capaian tercapai pencapaian mencapai dicapai tingkat angka nilai hasil "
        "kinerja indikator ini itu tersebut tahun sebelumnya lalu akhir awal renstra rpjmd jangka menengah periode perjanjian pk sebesar sebanyak "
        "sehingga maka karena dengan demikian adalah ialah yaitu yakni merupakan menjadi masih sudah telah baru hanya juga pula belum tidak akan "
        "naik turun meningkat menurun penurunannya kenaikannya peningkatannya perubahannya bertambah berkurang kenaikan penurunan peningkatan pertumbuhan selisih selisihnya lebih kurang tinggi rendah "
        "besar kecil banyak sedikit cepat lambat singkat lama bawah atas poin point persen per mil dibanding dibandingkan banding disandingkan "
        "terhadap diharapkan jika bila apabila perlu diperlukan membutuhkan harus dikejar dipenuhi terpenuhi memenuhi melampaui melebihi terlampaui kekurangan "
        "kekurangannya kelebihan kali sama terdapat terjadi ada adanya mengalami berada tercatat diperoleh memperoleh sebagai semakin makin baik dua tiga empat lima "
        "tahunan kondisi data berikut sekitar hampir meskipun walaupun namun tetapi sedangkan sementara oleh di bahwa dapat sampai hingga selama "
        "dinas badan kantor kecamatan balai instansi berhasil meraih mendapat bb aa cc demikian diperlukan tambahan secara cukup sangat signifikan tipis kategori predikat sisa tersisa tahunnya capaiannya realisasinya targetnya angkanya nilainya memerlukan dari "
        "orang hari lembaga unit buah kunjungan kasus dokumen bulan jam menit indeks skor persentase jumlah laju"
    ).split()
)
#: What sets two clauses beside each other.
_SEDANG = re.compile(r",?\s+\b(?:sedangkan|sementara)\b\s+", re.IGNORECASE)
#: Words that point back to the sentence before.
_TUNJUK = re.compile(r"\b(?:ini|itu|tersebut)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Ucapan:
    """A sentence with what it is about.

    Attributes
    ----------
    sel, teks
        where it stands, and its words.
    hal
        the only thing that it names, or the thing of the heading where it names none; None where it is about anything else.
    sebut
        the things that it names itself.
    lalu
        the sentence before it in its section, "" for the first.
    """

    sel: Sel
    teks: str
    hal: Hal | None
    sebut: tuple[Sebut, ...]
    lalu: str


@dataclass(frozen=True, eq=False)
class Hal:
    """A thing of the tables, with the numbers that they print of it."""

    peta: Peta
    kunci: Kunci
    dari_judul: bool

    def butir(self, besaran: Besaran, tahun: int) -> Butir | None:
        """Return the statement of a quantity and year on which all tables agree; a target is that of the agreement."""
        semua = self.peta.menurut.get((self.kunci, besaran, ()), ())
        milik = [b for b in semua if b.kunci[2] == tahun and not b.tabel.prosa and b.sel.jenis[0] in ("", "pk")]
        return milik[0] if milik and all(milik[0].setuju(b) for b in milik) else None

    @cached_property
    def akhir(self) -> Butir | None:
        """The target of the last year that is planned, where that is not the report's."""
        semua = [b for b in self.peta.menurut.get((self.kunci, Besaran.TARGET, ()), ()) if not b.tabel.prosa]
        tahun = max((b.kunci[2] for b in semua), default=0)
        milik = [b for b in semua if b.kunci[2] == tahun]
        bulat = tahun > self.peta.isi.tahun and all(milik[0].setuju(b) for b in milik)
        return milik[0] if bulat else None

    @cached_property
    def awal(self) -> Butir | None:
        """The target of the first year that is planned."""
        semua = [b for b in self.peta.menurut.get((self.kunci, Besaran.TARGET, ()), ()) if not b.tabel.prosa]
        tahun = min((b.kunci[2] for b in semua), default=0)
        milik = [b for b in semua if b.kunci[2] == tahun]
        return milik[0] if milik and all(milik[0].setuju(b) for b in milik) else None

    @cached_property
    def tahun(self) -> tuple[int, ...]:
        """The years of which the tables print what was reached, up to the report's."""
        semua = self.peta.menurut.get((self.kunci, Besaran.REALISASI, ()), ())
        return tuple(sorted({b.kunci[2] for b in semua if not b.tabel.prosa and b.kunci[2] <= self.peta.isi.tahun}))

    @cached_property
    def kata(self) -> frozenset[str]:
        """The roots of the words of its names."""
        nama = penyebut(self.peta)
        return frozenset(akar(k) for _, baris, _ in nama.sel.get(self.kunci, ()) for k in baris.kata)


@lru_cache(maxsize=4)
def baca_ucapan(peta: Peta) -> tuple[Ucapan, ...]:
    """Return the sentences of a report with what each is about."""
    return tuple(_baca(peta))


def _baca(peta: Peta) -> Iterator[Ucapan]:
    nama = penyebut(peta)
    for tabel in peta.isi.tabel:
        judul = pokok_bagian(peta).get(tabel.nama)
        lalu: Ucapan | None = None
        for sel, isi in baca_kalimat(tabel):
            for teks in (bagian for satu in pisah_kalimat(isi) for bagian in _klausa(nama, satu)):
                lalu = _ucapan(peta, (sel, teks), tuple(nama.sebut(teks)), judul, lalu)
                yield lalu


def _klausa(nama: Penyebut, teks: str) -> list[str]:
    """Return the clauses of a sentence where each names a thing of its own, else the sentence."""
    bagian = _SEDANG.split(teks)
    milik = [{s.kunci for s in nama.sebut(satu) if not s.lemah} for satu in bagian]
    return bagian if len(bagian) > 1 and all(milik) and not set.intersection(*milik) else [teks]


@lru_cache(maxsize=4)
def pokok_bagian(peta: Peta) -> dict[str, Kunci]:
    """Return the things that the headings of sections name and nothing beside them, by the name of the section."""
    nama = penyebut(peta)
    hasil: dict[str, Kunci] = {}
    for tabel in peta.isi.tabel:
        if tabel.prosa and (kunci := _dari_judul(nama, tabel)):
            hasil[tabel.nama] = kunci
    return hasil


def _dari_judul(nama: Penyebut, tabel: TabelPublikasi) -> Kunci | None:
    judul = _NOMOR.sub("", _AWALAN.sub("", tabel.nama))
    sebut = nama.sebut(judul)
    kunci = {s.kunci for s in sebut}
    sisa = judul
    for satu in reversed(sebut):
        sisa = sisa[: satu.mulai] + " " + sisa[satu.akhir :]
    lebih = {k for k in kata(re.sub(r"\([^()]*\)", " ", sisa)) if not k.isdigit()}
    return kunci.pop() if len(kunci) == 1 and {akar(k) for k in lebih} <= _RANGKA else None


def _ucapan(
    peta: Peta, tempat: tuple[Sel, str], sebut: tuple[Sebut, ...], judul: Kunci | None, lalu: Ucapan | None
) -> Ucapan:
    """Read what a sentence is about: what it names beyond doubt, else what the one before it or the heading names.

    Words that point back to what cannot be known leave it open.
    """
    sel, teks = tempat
    kuat = {s.kunci for s in sebut if not s.lemah or s.kunci == judul}
    hal: Hal | None = None
    if len(kuat) == 1:
        hal = Hal(peta, next(iter(kuat)), dari_judul=False)
    elif not kuat:
        asal = lalu.hal.kunci if lalu and lalu.hal else None if lalu and _TUNJUK.search(teks) else judul
        hal = Hal(peta, asal, dari_judul=True) if asal else None
        isi = {akar(k) for k in kata(teks) if not k.isdigit()}
        # The units of its numbers name no other thing.
        satuan = {akar(k) for b in bilangan_kalimat(teks) for k in kata(b.jenis)}
        hal = hal if hal and isi <= _RANGKA | hal.kata | satuan else None
    return Ucapan(sel, teks, hal, sebut, lalu.teks if lalu else "")
