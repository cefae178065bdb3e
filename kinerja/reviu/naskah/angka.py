"""Numbers that were typed into prose, matched to what the system knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kinerja.laporan import Laporan, PenandaSalah
from kinerja.reviu.naskah.kalimat import Kalimat, baca_kalimat, konteks
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["KHUSUS", "Diketik", "Tahu", "angka_diketik", "disebut", "yang_diketahui"]


@dataclass(frozen=True)
class Tahu:
    """A value that the system prints itself: its placeholder, the thing and the quantity that it stands for."""

    penanda: str
    teks: str
    nilai: Decimal
    rujukan: tuple[str, str]
    besaran: str


@dataclass(frozen=True)
class Diketik:
    """A number that was typed."""

    kalimat: Kalimat
    teks: str
    angka: Cetakan
    satuan: str
    sebelum: str
    sesudah: str


#: What may stand before a number that measures nothing: laws, articles, tables, addresses, dates.
_BUKAN_UKURAN = re.compile(
    r"(?:\b(?:nomor|no|pasal|ayat|angka|huruf|bab|tabel|gambar|grafik|diagram|lampiran|bagian|lembar|halaman|butir|kode|jalan|jl|"
    r"tahun|tanggal|pukul|kav|blok|rt|rw|kecamatan|kilometer|km|telepon|telp|faks|fax|misi|triwulan|tw|semester|versi|"
    r"eselon|golongan|kelas|formulir|pk|sdg|sdgs|iso)\.?\s*|ke-?\s?|[-/.(]\s?)$",
    re.IGNORECASE,
)
_BULAN = re.compile(
    r"^\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b", re.IGNORECASE
)
_POLA = re.compile(
    r"(?<![\w.,/\-–\ue000-\uf8ff])(?P<rp>Rp\.?\s*)?(?P<angka>\d[\d.,]*\d|\d)(?P<ekor>,-)?(?P<persen>\s*(?:%|persen\b))?(?![\w/])"
)
KHUSUS = re.compile(r"[\ue000-\uf8ff]")

#: Characters before and after a number that say what it is.
_DEKAT = 120

_INDIKATOR = {
    "realisasi": "realisasi",
    "target": "target",
    "capaian": "capaian",
    "realisasi_lalu": "realisasi tahun lalu",
    "target_akhir": "target akhir Renstra",
    "capaian_akhir": "capaian terhadap target akhir Renstra",
}
_UANG = {
    "pagu": "anggaran",
    "realisasi": "realisasi anggaran",
    "persen": "persentase realisasi anggaran",
    "sisa": "sisa anggaran",
    "persen_sisa": "persentase sisa anggaran",
}


@lru_cache(maxsize=4)
def yang_diketahui(laporan: Laporan) -> tuple[Tahu, ...]:
    """Return all printed values that a placeholder gives, the plainest placeholder of a value first."""
    hasil = []
    for penanda, rujukan, besaran in _penanda(laporan):
        try:
            teks = konteks(laporan).nilai(penanda)
        except PenandaSalah:
            continue
        angka = baca_cetakan(teks.replace("-Rp", "-"), ribuan="%" not in teks)
        if angka is not None:
            hasil.append(Tahu(penanda, teks.replace("\u00a0", " "), angka.nilai, rujukan, besaran))
    return tuple(hasil)


def _penanda(laporan: Laporan) -> Iterator[tuple[str, tuple[str, str], str]]:
    for nama, besaran in _UANG.items():
        if laporan.data.anggaran:
            yield f"total.{nama}", ("total", ""), besaran
    if laporan.data.sasaran:
        yield "rata_rata.capaian", ("rata-rata", ""), "rata-rata capaian"
    yield "serapan_lalu", ("total", ""), "persentase realisasi anggaran tahun lalu"
    for satu in laporan.indikator_berlaku:
        for nama, besaran in _INDIKATOR.items():
            yield f'indikator("{satu.kode}").{nama}', ("indikator", satu.kode), besaran
    for sasaran in laporan.data.sasaran if laporan.data.anggaran else ():
        for nama, besaran in {"capaian": "capaian", "efisiensi": "efisiensi", **_UANG}.items():
            yield f'sasaran("{sasaran.kode}").{nama}', ("sasaran", sasaran.kode), besaran
    for baris in laporan.data.anggaran:
        for nama, besaran in _UANG.items():
            yield f'anggaran("{baris.kode}").{nama}', ("anggaran", baris.kode), besaran
    for sumber in dict.fromkeys(satu.sumber for satu in laporan.data.sumber_dana):
        for nama, besaran in _UANG.items():
            yield f'dana("{sumber}").{nama}', ("sumber", sumber), besaran
    for data in laporan.data.data_pendukung:
        yield f'data("{data.kode}")', ("data", data.kode), "data pendukung"
    for variabel in laporan.data.variabel:
        if variabel.tahun == laporan.tahun:
            yield (
                f'variabel("{variabel.indikator}", "{variabel.peran.value}")',
                ("variabel", variabel.indikator),
                "variabel",
            )


def angka_diketik(laporan: Laporan) -> Iterator[Diketik]:
    """Find typed numbers that measure something."""
    for kalimat in baca_kalimat(laporan):
        teks = kalimat.ketikan
        if teks.lstrip().startswith("#"):
            continue
        for temu in _POLA.finditer(teks):
            sebelum, sesudah = (
                teks[max(0, temu.start() - _DEKAT) : temu.start()],
                teks[temu.end() : temu.end() + _DEKAT],
            )
            rupiah, persen = bool(temu["rp"]), bool(temu["persen"])
            if not (rupiah or persen) and (
                _BUKAN_UKURAN.search(sebelum)
                or _BULAN.match(sesudah)
                or (re.match(r"\s*\.\s|\)", sesudah) and not sebelum.strip())
            ):
                continue
            angka = baca_cetakan(temu["angka"], ribuan=not persen)
            if angka is None or (_tahun(angka, temu["angka"]) and not (rupiah or persen)):
                continue
            satuan = "Rp" if rupiah else "%" if persen else (re.match(r"\s*([a-z]+)", sesudah) or [""])[0].strip()
            yield Diketik(kalimat, temu[0].strip(), angka, satuan, sebelum, sesudah)


def _tahun(angka: Cetakan, teks: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", teks)) and not angka.desimal


@lru_cache(maxsize=4096)
def disebut(laporan: Laporan, kalimat: Kalimat) -> frozenset[tuple[str, str]]:
    """Return the things that a sentence names, by placeholder or by name."""
    nama = {("indikator" if jenis == "peringkat" else jenis, kode) for jenis, kode in kalimat.rujukan}
    isi = " ".join(kalimat.kata)
    for pola, rujukan in _nama(laporan):
        if f" {pola} " in f" {isi} ":
            nama.add(rujukan)
    return frozenset(nama)


@lru_cache(maxsize=4)
def _nama(laporan: Laporan) -> tuple[tuple[str, tuple[str, str]], ...]:
    semua: dict[str, set[tuple[str, str]]] = {}
    for satu in laporan.indikator_berlaku:
        isi = kata(satu.nama)
        pendek = isi[1:] if isi and isi[0] in ("persentase", "jumlah", "rasio", "tingkat") else isi
        # A long name is seldom written out: its first words are enough where no other begins so.
        for bentuk in {isi, pendek, pendek[:4]}:
            if len(bentuk) > 1:
                semua.setdefault(" ".join(bentuk), set()).add(("indikator", satu.kode))
    for sasaran in laporan.data.sasaran:
        semua.setdefault(" ".join(kata(sasaran.uraian)), set()).add(("sasaran", sasaran.kode))
    for baris in laporan.data.anggaran:
        semua.setdefault(" ".join(kata(baris.nama)), set()).add(("anggaran", baris.kode))
    return tuple((pola, next(iter(milik))) for pola, milik in semua.items() if len(milik) == 1)
