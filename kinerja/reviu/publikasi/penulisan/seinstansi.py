"""Whether two published reports are of one agency: by their names, else by what both of them print."""

from __future__ import annotations

import re
from functools import lru_cache

from kinerja.angka import cetak_bulat
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Kunci, Peta
from kinerja.reviu.publikasi.cetakan.isi import UANG
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata, kurang_satu, mirip

__all__ = ["alasan_seinstansi", "beda_instansi", "keterangan_banding", "padanan_nama"]

_KINERJA = frozenset({Besaran.TARGET, Besaran.REALISASI})
_DIBANDING = _KINERJA | {Besaran.CAPAIAN, Besaran.PERSEN_PAGU} | UANG
#: The number of a caption.
_NOMOR = re.compile(r"^\W*(?:tabel|grafik|gambar|diagram|bagan)\W*(?:[ivx]+\b|\d)[\d.\s-]*", re.IGNORECASE)
#: Words that captions of every agency have.
_JUDUL_UMUM = UMUM | frozenset(
    "tabel grafik gambar diagram lanjutan tahun anggaran perjanjian pengukuran pencapaian analisis evaluasi efisiensi sumber "
    "daya manusia utama strategis perbandingan nasional renstra rpjmd renja rencana menurut berdasarkan antara pegawai asn pns "
    "pendidikan golongan jabatan eselon jenis kelamin struktur organisasi belanja pendapatan rekapitulasi daftar data hasil "
    "dinas badan kantor kecamatan kelurahan balai kota kabupaten provinsi daerah pemerintah sarana prasarana iku opd".split()
)
#: Words of its own that a caption needs, and captions or numbers that two reports must have in common at least.
_KHAS, _BERSAMA = 2, 3
#: Digits by which a number is met twice by no chance.
_DIGIT = 4


def beda_instansi(satu: str, lain: str) -> bool:
    """Say whether two names are of two agencies; a name that was not read, or is a shorter form of the other, leaves it open.

    >>> beda_instansi("DINAS SOSIAL KOTA RAWAJAYA", "Dinas Sosial"), beda_instansi("DINAS SOSIAL", "DINAS PANGAN")
    (False, True)
    """
    a, b = (set(re.findall(r"[a-z]+", nama.casefold())) for nama in (satu, lain))
    return bool(a - b) and bool(b - a)


@lru_cache(maxsize=8)
def alasan_seinstansi(kini: Peta, lalu: Peta) -> str:
    """Return by what two reports are taken as of one agency, in Indonesian; "" where they are not.

    Names that differ forbid it. Else half of what the shorter report measures must be measured in the other one too, or
    half of its captions that are not those of every report, or most numbers that both print of one thing and year agree.
    """
    if beda_instansi(kini.isi.instansi, lalu.isi.instansi):
        return ""
    terukur = _terukur(kini, lalu)
    if terukur and terukur[0] * 2 >= terukur[1]:
        return f"{_porsi(*terukur)} hal yang diukurnya sama"
    judul = [_judul(satu) for satu in (kini, lalu)]
    bersama, pendek = len(judul[0] & judul[1]), min(map(len, judul))
    if bersama >= _BERSAMA and bersama * 2 >= pendek:
        return f"{_porsi(bersama, pendek)} judul tabelnya sama"
    sama, banding = _seangka(kini, lalu)
    return f"{_porsi(sama, banding)} angkanya sama" if sama >= _BERSAMA and sama * 3 >= banding * 2 else ""


def keterangan_banding(kini: Peta, lalu: Peta) -> str:
    """Say why an earlier report was compared, or not, where the names alone do not tell; "" where they do."""
    if kini.isi.instansi and lalu.isi.instansi:
        return ""
    nama = lalu.isi.nama or f"laporan tahun {lalu.isi.tahun}"
    alasan = alasan_seinstansi(kini, lalu)
    sebab = "nama instansi tidak terbaca pada keduanya"
    if kini.isi.instansi or lalu.isi.instansi:
        sebab = f"nama instansi tidak terbaca pada {nama if kini.isi.instansi else kini.isi.nama or 'laporan ini'}"
    if alasan:
        return f"Dibandingkan dengan {nama} sebagai laporan instansi yang sama: {sebab}, tetapi {alasan}."
    return f"Tidak dibandingkan dengan {nama}: {sebab}, dan terlalu sedikit isinya yang sama."


def _porsi(bagian: int, semua: int) -> str:
    return f"{cetak_bulat(bagian)} dari {cetak_bulat(semua)}"


def _terukur(kini: Peta, lalu: Peta) -> tuple[int, int] | None:
    """Return how many things both measure and how many the shorter one does; without targets, what both spend on."""
    nama = padanan_nama(kini, lalu)
    for besaran in (_KINERJA, {Besaran.PAGU}):
        milik = [_hal(satu, besaran) for satu in (kini, lalu)]
        if all(milik):
            return sum(nama.get(kunci) in milik[1] for kunci in milik[0]), min(map(len, milik))
    return None


def _hal(peta: Peta, besaran: frozenset[Besaran] | set[Besaran]) -> set[Kunci]:
    """Return what the tables of a report measure; where none does, what its text and charts do."""
    semua = [b for b in peta.butir if b.kunci[1] in besaran and b.kunci[0] != ("total",)]
    return {b.kunci[0] for b in semua if not b.tabel.prosa} or {b.kunci[0] for b in semua}


@lru_cache(maxsize=8)
def padanan_nama(kini: Peta, lalu: Peta) -> dict[Kunci, Kunci]:
    """Return the things of a report by their name in another: equal, or different by spelling or one word."""
    milik = [{b.kunci[0] for b in satu.butir if b.kunci[1] in _DIBANDING} for satu in (kini, lalu)]
    hasil: dict[Kunci, Kunci] = {}
    for kunci in milik[0]:
        if kunci in milik[1]:
            hasil[kunci] = kunci
        elif kunci[0] == "teks":
            dekat = [s for s in milik[1] - milik[0] if s[0] == "teks" and _senama(kunci, s)]
            if len(dekat) == 1:
                hasil[kunci] = dekat[0]
    return hasil


def _senama(satu: Kunci, lain: Kunci) -> bool:
    return mirip(satu[1:], lain[1:]) or kurang_satu(satu[1:], lain[1:])


def _judul(peta: Peta) -> set[tuple[str, ...]]:
    """Return the captions that are not those of every report, without number and years."""
    semua = (kata(_NOMOR.sub("", satu.nama)) for satu in peta.isi.tabel if not satu.prosa)
    tanpa_tahun = (tuple(k for k in satu if not k.isdigit()) for satu in semua)
    return {satu for satu in tanpa_tahun if len(set(satu) - _JUDUL_UMUM) >= _KHAS}


def _seangka(kini: Peta, lalu: Peta) -> tuple[int, int]:
    """Return how many numbers of many digits agree that both print of one thing and year, and how many both print."""
    nama = padanan_nama(kini, lalu)
    hasil: dict[object, bool] = {}
    for butir in kini.butir:
        apa, besaran, tahun, imbuhan = butir.kunci
        milik = lalu.menurut.get((nama.get(apa), besaran, imbuhan), ()) if besaran in _DIBANDING else ()
        lama = [satu for satu in milik if satu.kunci[2] == tahun]
        if lama and not butir.tabel.prosa and _khas(butir):
            hasil[butir.kunci] = any(butir.setuju(satu) for satu in lama)
    return sum(hasil.values()), len(hasil)


def _khas(butir: Butir) -> bool:
    angka = butir.sel.angka
    return angka is not None and len(str(abs(angka.nilai)).replace(".", "").strip("0")) >= _DIGIT
