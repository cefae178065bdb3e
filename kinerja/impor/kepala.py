"""Finding the header of a table: under titles, over several rows, under merged heads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kinerja.impor.kisi import Kisi, bersih, lipat

__all__ = [
    "ABAIKAN",
    "Istilah",
    "Kepala",
    "baris_berisi",
    "berdata",
    "cari_kepala",
    "judul_lipat",
    "kepala_teks",
    "penutup",
    "total",
]

#: What a column is called in sources: role and pattern on the folded title, first match counts.
Istilah = tuple[tuple[str, str], ...]
#: The role of a column that is known and not needed.
ABAIKAN = "abaikan"

_CARI, _TINGGI, _KOLOM_MAKS = 20, 5, 500
_KODE = re.compile(r"^[0-9X](?:\.[0-9X]{2}){1,2}\b|^\d\.\d\.\d\d|^\d{15,18}$")
_NOMOR_KOLOM = re.compile(r"\(?\d{1,3}[a-z]?\)?(?:\s*[=:]\s*[\d\s()+\-*/x:,.%]+)?|\([\d+\-*/=x: ]+\)", re.IGNORECASE)
_TOTAL = re.compile(
    r"^(?:grand ?total|sub ?total|total|jumlah|jml)\b(?! (?:dokumen|orang|laporan|unit|paket|kegiatan\b.+))"
)
_PENUTUP = re.compile(
    r"^(?:nip\b|mengetahui\b|menyetujui\b|kepala (?:dinas|badan|kantor|bagian|satuan|bidang|perangkat)|pengguna anggaran"
    r"|kuasa pengguna|pejabat pe|bendahara|sekretaris (?:daerah|dinas)|inspektur\b|camat\b|plt\b|a n\b|bupati\b|wali ?kota\b"
    r"|penyusun\b|disusun oleh|keterangan\b|catatan\b|sumber data\b)"
)
_TEMPAT_TANGGAL = re.compile(
    r"^[^\d]{3,40}\s*,\s*(?:\d{1,2}|\.{2,})?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    r"|desember)\s*(?:20\d\d)?\.?$",
    re.IGNORECASE,
)


#: Where one word ends and the next begins in a name like KodeSubKegiatan.
_UNTA = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: Words that systems write without a blank between them.
_RAPAT = re.compile(
    r"^(kode|kd|nama|nm|uraian|pagu)(sub)?_?(program|kegiatan|giat|keg|urusan|bidang|skpd|opd|unit|sumber|rekening|akun|rek|belanja|murni"
    r"|perubahan)(\w*)$"
)
#: Words that systems shorten in names of fields.
_PENDEK = {"kd": "kode", "nm": "nama", "ur": "uraian"}
#: A word that a narrow column broke over two lines.
_PENGGAL = re.compile(r"(?<=[a-z])-[ \t]*\r?\n\s*(?=[a-z])")


@dataclass(frozen=True)
class Kepala:
    """A header: its rows (first and last, from 0), whole titles by column, columns by role, the first row below it."""

    baris: tuple[int, int]
    judul: Mapping[int, str]
    peran: Mapping[str, tuple[int, ...]]
    mulai: int

    def kolom(self, *peran: str) -> int | None:
        """Return the first column of the first role that the table has."""
        return next((self.peran[satu][0] for satu in peran if satu in self.peran), None)

    def ada(self, *peran: str) -> bool:
        """Tell whether the table has a column of one of the roles."""
        return any(satu in self.peran for satu in peran)


@lru_cache(maxsize=20_000)
def judul_lipat(teks: str) -> str:
    """Fold a title; a percent sign is a word.

    >>> judul_lipat("Realisasi (%)"), judul_lipat("kode_sub_giat")
    ('realisasi persen', 'kode sub giat')
    >>> judul_lipat("KodeSubKegiatan"), judul_lipat("namasubgiat"), judul_lipat("Nm_Sub_Kegiatan")
    ('kode sub kegiatan', 'nama sub giat', 'nama sub kegiatan')
    """
    utuh = lipat(_UNTA.sub(" ", teks.replace("%", " persen ")))
    return " ".join(_PENDEK.get(kata) or _RAPAT.sub(_pisah, kata) for kata in utuh.split())


def _pisah(temu: re.Match[str]) -> str:
    """Part a field name that is written as one word: kodesubgiat, namaskpd."""
    depan = "nama" if temu[1] == "nm" else temu[1]
    sub = " sub" if temu[2] else ""
    return f"{depan}{sub} {temu[3]}{temu[4]}"


def cari_kepala(kisi: Kisi, istilah: Istilah) -> Kepala | None:
    """Find the header that names most roles among the first twenty rows; None when no row names two."""
    terbaik: tuple[float, Kepala] | None = None
    isian = _isi_gabungan(kisi)
    for awal in range(min(_CARI, len(kisi.baris))):
        if not _boleh_awal(isian[awal], kisi):
            continue
        for akhir in range(awal, min(awal + _TINGGI, len(isian), _CARI + _TINGGI)):
            if akhir > awal and berdata(isian[akhir]):
                break
            judul = _judul(isian[awal : akhir + 1])
            peran = _peran(judul, istilah)
            nama = {satu for satu in peran if satu != ABAIKAN}
            # A head over several columns says one thing, however wide it is.
            banyak = sum(len({judul[kolom] for kolom in satu}) for isi, satu in peran.items() if isi != ABAIKAN)
            nilai = len(nama) + 0.3 * min(banyak - len(nama), 20) - 0.35 * (akhir - awal)
            if len(nama) >= 2 and (terbaik is None or nilai > terbaik[0]):
                terbaik = (nilai, Kepala((awal, akhir), judul, peran, akhir + 1))
    if terbaik is None:
        return None
    kepala = terbaik[1]
    awal, akhir = kepala.baris
    if akhir + 1 < len(isian) and (_bertahun(isian[akhir + 1]) or _berjudul(isian[akhir + 1], istilah)):
        # Years below "Target" are part of the titles, though they name no role; so are second lines of titles.
        judul = _judul(isian[awal : akhir + 2])
        kepala = Kepala((awal, akhir + 1), judul, _peran(judul, istilah), akhir + 2)
    return Kepala(kepala.baris, kepala.judul, kepala.peran, _mulai(isian, kepala))


def _bertahun(baris: Sequence[str]) -> bool:
    """Tell whether a row holds nothing but years, several of them."""
    isi = [satu for satu in baris if satu]
    return len(set(isi)) >= 2 and all(re.fullmatch(r"(?:tahun |th\.? )?(?:19|20)\d\d", satu.casefold()) for satu in isi)


def _berjudul(baris: Sequence[str], istilah: Istilah) -> bool:
    """Tell whether a row holds nothing but titles of columns, several of them."""
    isi = {satu for satu in baris if satu}
    return len(isi) >= 2 and not berdata(baris) and all(_arti(judul_lipat(satu), istilah) for satu in isi)


def kepala_teks(kisi: Kisi) -> Kepala | None:
    """Find the header of an unknown table: the first row with most texts that stands above data."""
    isian = _isi_gabungan(kisi)
    terbaik: tuple[int, int] | None = None
    for nomor in range(min(_CARI, len(isian) - 1)):
        teks = [satu for satu in isian[nomor] if satu and not re.fullmatch(r"[\d.,() ]+", satu)]
        if len(set(teks)) >= 2 and (terbaik is None or len(set(teks)) > terbaik[0]):
            terbaik = (len(set(teks)), nomor)
    if terbaik is None:
        return None
    judul = _judul(isian[terbaik[1] : terbaik[1] + 1])
    kepala = Kepala((terbaik[1], terbaik[1]), judul, {}, terbaik[1] + 1)
    return Kepala(kepala.baris, judul, {}, _mulai(isian, kepala))


def total(teks: Sequence[str]) -> bool:
    """Tell whether a row is a total of rows above or below it, by its first words."""
    awal = next((satu for satu in teks if satu and not re.fullmatch(r"[\d.,\s]+", satu)), "")
    return bool(_TOTAL.match(lipat(awal))) and len(awal) < 60


def penutup(teks: Sequence[str]) -> bool:
    """Tell whether a row begins the block of signatures or notes below a table."""
    isi = [satu for satu in teks if satu]
    if not isi or len(isi) > 3:
        return False
    return any(_PENUTUP.match(lipat(satu)) or _TEMPAT_TANGGAL.match(satu) for satu in isi)


def _isi_gabungan(kisi: Kisi) -> list[list[str]]:
    """Return the texts of the top of a table; what is merged sideways repeats in every column that it covers."""
    atas = [
        [_utuh(satu) for satu in baris[:_KOLOM_MAKS]] + [""] * max(0, min(kisi.lebar, _KOLOM_MAKS) - len(baris))
        for baris in kisi.baris[: _CARI + _TINGGI + 5]
    ]
    for baris, _, kiri, kanan in kisi.gabung:
        if baris < len(atas) and kiri < len(atas[baris]):
            for kolom in range(kiri + 1, min(kanan + 1, len(atas[baris]))):
                atas[baris][kolom] = atas[baris][kolom] or atas[baris][kiri]
    return atas


def _utuh(isi: object) -> str:
    return bersih(_PENGGAL.sub("", isi) if isinstance(isi, str) else isi)


def _boleh_awal(baris: Sequence[str], kisi: Kisi) -> bool:
    isi = {satu for satu in baris if satu}
    if any(satu.startswith(":") or satu.endswith(":") for satu in isi):
        return False
    return len(isi) >= 2 and (bool(kisi.jalan) or not berdata(baris))


def berdata(baris: Sequence[str]) -> bool:
    """Tell whether a row holds data: a code, or a number that is no column number."""
    isi = [satu for satu in baris if satu]
    if any(_KODE.match(satu) for satu in isi):
        return True
    angka = [
        satu for satu in isi if re.fullmatch(r"-?[\d.,]+", satu) and not re.fullmatch(r"(?:19|20)\d\d|\d{1,2}", satu)
    ]
    return bool(angka) or (bool(isi) and _bernomor(isi))


def _bernomor(isi: Sequence[str]) -> bool:
    """Tell whether a row counts its columns: 1, 2, 3 or (1), (2), (3=1/2)."""
    return len(isi) >= 3 and all(_NOMOR_KOLOM.fullmatch(satu) for satu in isi)


def _judul(baris: Sequence[Sequence[str]]) -> dict[int, str]:
    """Join the titles of each column from top to bottom; a head over several columns reaches to the next one."""
    lebar = max(map(len, baris))
    isi = [[*satu, *[""] * (lebar - len(satu))] for satu in baris]
    for nomor, satu in enumerate(isi[:-1]):
        for kolom in range(1, lebar):
            bawah = any(lain[kolom] for lain in isi[nomor + 1 :])
            sebaris = any(lain[kolom - 1] for lain in isi[nomor + 1 :])
            atas_sama = all(lain[kolom] in ("", lain[kolom - 1]) for lain in isi[:nomor])
            if not satu[kolom] and bawah and sebaris and atas_sama:
                satu[kolom] = satu[kolom - 1]
    hasil = {}
    for kolom in range(lebar):
        ruas = list(dict.fromkeys(satu[kolom] for satu in isi if satu[kolom]))
        if ruas:
            hasil[kolom] = " ".join(ruas)[:300]
    return hasil


def _peran(judul: Mapping[int, str], istilah: Istilah) -> dict[str, tuple[int, ...]]:
    hasil: dict[str, list[int]] = {}
    for kolom, teks in judul.items():
        peran = _arti(judul_lipat(teks), istilah)
        if peran:
            hasil.setdefault(peran, []).append(kolom)
    return {satu: tuple(kolom) for satu, kolom in hasil.items()}


@lru_cache(maxsize=50_000)
def _arti(teks: str, istilah: Istilah) -> str | None:
    return next((peran for peran, pola in istilah if re.search(pola, teks)), None)


def _mulai(isian: Sequence[Sequence[str]], kepala: Kepala) -> int:
    """Return the first row below the header that is neither blank nor counts the columns."""
    for nomor in range(kepala.baris[1] + 1, len(isian)):
        isi = [satu for satu in isian[nomor] if satu]
        if isi and not _bernomor(isi):
            return nomor
    return max(kepala.baris[1] + 1, min(len(isian), kepala.baris[1] + 1))


def baris_berisi(kisi: Kisi, kepala: Kepala) -> Iterator[tuple[int, list[str]]]:
    """Walk through the rows below a header: blank ones, column numbers and repeated headers are left out.

    Yields
    ------
    tuple
        the row and its texts; it stops at the block of signatures.
    """
    ulang = [kepala.judul.get(kolom, "") for kolom in range(kisi.lebar)]
    akhir_ulang = [kisi.teks(kepala.baris[1], kolom) for kolom in range(kisi.lebar)]
    for nomor in range(kepala.mulai, len(kisi.baris)):
        teks = [bersih(satu) for satu in kisi.baris[nomor]]
        isi = [satu for satu in teks if satu]
        if not isi or (_bernomor(isi) and isi[0].strip("()") == "1"):
            continue
        sama = sum(1 for satu, lain, dua in zip(teks, ulang, akhir_ulang, strict=False) if satu and satu in (lain, dua))
        if len(isi) >= 2 and sama >= len(isi) - 1 and sama >= 2:
            continue
        if penutup(teks):
            return
        yield nomor, teks
