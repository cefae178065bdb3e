"""What a report says of the money of a program or kegiatan, in sentences and in rows: its name, budget, what was spent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.bacaan.pokok_uang import nama_pokok, nama_sasaran
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata, mirip

__all__ = ["SebutanUang", "baca_sebutan_uang", "peran_uang", "ruas_uang"]

#: The quantity that the last word before an amount names; misspelt as hurried reports do.
_PERAN = re.compile(
    r"(?P<lain>\b(?:sisa\w*|efisiensi|silpa|selisih|kembali\w*|bantuan|masing-masing|sebelumnya|semula|murni|total\s+\w+\s+program)\b)"
    r"|(?P<serapan>rea\w{0,2}lisa[si]*i\b|terealisasi\w*|direalisasikan|terserap|penyerapan|serapan)"
    r"|(?P<pagu>alokasi|pagu|\bang\w{1,4}ran\b|dialokasikan|dianggarkan|\bdana\b)",
    re.IGNORECASE,
)
#: Where a name ends: at what it costs, at who carries it out.
_AKHIR_NAMA = re.compile(
    r"\s*(?:[,:;(]\s*)?(?:\byang\s+(?:di|ter)\w+|\b(?:dengan|sebesar|senilai|mendapat\w*|memiliki|adalah|telah|terdiri|pada\s+tahun|dilaksanakan)\b|"
    r"alokasi|anggaran|realisasi|pagu\b|\bRp\b|;)",
    re.IGNORECASE,
)
_NOMOR = re.compile(r"^\W*(?:(?:\(?(?:\d{1,2}|[a-z]|[IVX]{1,4})(?:\.\d{1,2})*\s*[.)]+)\s*)+", re.IGNORECASE)
#: Where an item of a list begins, or after an amount or its percentage the next program or kegiatan, or a sentence without a stop.
_BUTIR = re.compile(
    r"(?<=[\s;,.-])(?=\(?\d{1,2}\)\s*[A-Z])|(?<=[%\d)-])[\s,;]+(?:(?:dan|serta|sedangkan)\s+)?(?=(?:Program|Kegiatan)\s+[A-Z])"
    r"|(?<=%)\s+(?=[A-Z][a-z]+\s)"
)
_JENIS = re.compile(r"\b(?:sub\s*)?(?:(?P<kegiatan>kegiat\w?n)|(?P<program>program))\s+(?=\S)", re.IGNORECASE)
_WILAYAH = re.compile(r"\b(?:Provinsi|Kabupaten|Kota)\s+((?:[A-Z][a-z]+\s?){1,2})")
_SANDI = re.compile(r"\b[A-Z][A-Z0-9]{2,8}\b")
#: Words of a name at least, and letters; how often an abbreviation is printed before it is that of the
#: agency; names that share all words but one before they are a series.
_KATA, _HURUF, _SERING, _DERET = 2, 12, 3, 10
#: Words behind a name that say whose it is.
_TEMPAT = frozenset("provinsi prov kabupaten kab kota pada lingkungan jabar".split())


@dataclass(frozen=True, eq=False)
class SebutanUang:
    """An amount of one thing: the cell or sentence, its source, the thing, which quantity, its print and value.

    ``nama`` is the thing as words, ``jenis`` whether it is called program or kegiatan, "" where neither.
    """

    sel: Sel
    sumber: str
    prosa: bool
    nama: tuple[str, ...]
    jenis: str
    besaran: Besaran
    teks: str
    angka: Cetakan


@dataclass(frozen=True)
class _Mentah:
    """A name as it is printed before its amounts, in the forms in which it may be meant: the first that is known counts."""

    bentuk: tuple[tuple[str, str], ...]
    isi: tuple[tuple[Besaran, str, Cetakan], ...]


@lru_cache(maxsize=4)
def baca_sebutan_uang(peta: Peta) -> tuple[tuple[SebutanUang, ...], ...]:
    """Return the amounts of the report's year by thing; things of one amount are left out."""
    pemilik = _pemilik(peta)
    semua = list(_dari_tabel(peta, pemilik))
    kenal = {satu.nama for satu in semua}
    mentah = list(_dari_kalimat(peta, pemilik))
    kenal |= {_inti(m.bentuk[0][1], pemilik) for _, m in mentah if len(m.bentuk) == 1}
    for sel, satu in mentah:
        pilih = [(j, n) for j, teks in satu.bentuk if len(n := _inti(teks, pemilik)) >= _KATA]
        if not pilih:
            continue
        jenis, nama = next((p for p in pilih if p[1] in kenal), pilih[0])
        tabel = sel.isi.tabel
        semua += [SebutanUang(sel, tabel, True, nama, jenis, besaran, teks, angka) for besaran, teks, angka in satu.isi]
    return tuple(tuple(isi) for isi in _kelompok(semua) if len(isi) > 1)


def _kelompok(semua: Sequence[SebutanUang]) -> Iterator[list[SebutanUang]]:
    """Yield the amounts of things whose names differ by spelling alone: of one word, or of what stands together."""
    milik: dict[str, list[SebutanUang]] = {}
    samar: dict[object, list[tuple[str, ...]]] = {}
    setara: dict[tuple[str, ...], str] = {}
    for satu in semua:
        if satu.nama not in setara:
            rapat = "".join(satu.nama)
            # Names of which many share all words but one are those of a series.
            ember = [samar.setdefault((n, satu.nama[:n], satu.nama[n + 1 :]), []) for n in range(len(satu.nama))]
            calon = (lain for isi in ember if len(isi) < _DERET for lain in isi)
            serupa = next((n for n in calon if mirip(n, satu.nama)), None) if rapat not in milik else None
            setara[satu.nama] = setara[serupa] if serupa else rapat
            for isi in ember:
                isi.append(satu.nama)
        milik.setdefault(setara[satu.nama], []).append(satu)
    yield from milik.values()


def _dari_tabel(peta: Peta, pemilik: frozenset[str]) -> Iterator[SebutanUang]:
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa and not tabel.grafik else ():
            nama = _inti(nama_sasaran(baris.nama), pemilik)
            if baris.peran != "isi" or len(nama) < _KATA:
                continue
            for sel in baris.angka:
                setahun = sel.tahun in (None, peta.isi.tahun) and not sel.periode and sel.yakin
                if setahun and sel.besaran in (Besaran.PAGU, Besaran.SERAPAN) and sel.angka and not sel.angka.cacat:
                    temu = _JENIS.search(baris.nama)
                    jenis = temu.lastgroup or "" if temu and temu.start() < _KATA else ""
                    yield SebutanUang(sel, tabel.nama, False, nama, jenis, sel.besaran, sel.teks, sel.angka)


def _dari_kalimat(peta: Peta, pemilik: frozenset[str]) -> Iterator[tuple[Sel, _Mentah]]:
    """Yield what sentences say, in the order of print: one that names nothing goes on with the one before, or its heading."""
    urut = sorted(kalimat_laporan(peta.isi), key=lambda satu: satu[0].nomor)
    for bagian, isi in groupby(urut, key=lambda satu: satu[0].isi.tabel.removeprefix("Prosa ")):
        pokok, berjudul = bagian, True
        sudah: set[Besaran] = set()
        for sel, teks in ((s, t) for s, kalimat in isi for satu in _bernomor(kalimat) for t in ruas_uang(satu)):
            if nama := _sendiri(teks):
                sudah = set()
            if tetap := list(_tetap(teks, bagian, peta, pemilik)):
                yield from ((sel, satu) for satu in tetap)
            elif mentah := _baca(teks, pokok, peta, berjudul=berjudul):
                # What is said of a thing twice in a row is said of something else the second time.
                if sudah.isdisjoint(besaran for besaran, *_ in mentah.isi):
                    yield sel, mentah
                sudah |= {besaran for besaran, *_ in mentah.isi}
            if nama:
                pokok, berjudul = teks, False


def ruas_uang(teks: str) -> list[str]:
    """Return the parts of a sentence that each speak of the money of one thing."""
    return _BUTIR.split(teks)


def _bernomor(kalimat: Sequence[str]) -> Iterator[str]:
    """Yield the sentences, the number of an item with what it stands before."""
    nomor = ""
    for satu in kalimat:
        if len(satu.strip()) < _SERING:
            nomor = f"{satu.strip()}. "
        else:
            yield nomor + satu
            nomor = ""


def _uang(teks: str, peta: Peta) -> list[Bilangan]:
    """Return the amounts of a sentence, none where it speaks of another year."""
    if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
        return []
    return [b for b in bilangan_kalimat(teks, bertitik=peta.isi.bertitik) if b.jenis == "rp"]


def _tetap(teks: str, bagian: str, peta: Peta, pemilik: frozenset[str]) -> Iterator[_Mentah]:
    """Yield the amounts of what a sentence calls by a fixed word: belanja of a kind, its sasaran, the whole budget."""
    for bilangan, nama in nama_pokok(teks, _uang(teks, peta), bagian, pemilik):
        if besaran := peran_uang(bilangan.depan):
            cetak = teks[bilangan.mulai : bilangan.akhir].strip()
            yield _Mentah((("", nama),), ((besaran, cetak, bilangan.angka),))


def _baca(teks: str, pokok: str, peta: Peta, *, berjudul: bool) -> _Mentah | None:
    """Return the name and the amounts of a sentence, each quantity once; None where another year or several things are meant."""
    semua = _uang(teks, peta)
    if not semua:
        return None
    isi = [(besaran, b) for b in semua if (besaran := peran_uang(b.depan))]
    if len({besaran for besaran, _ in isi}) < len(isi) or len(isi) < len(semua):
        return None
    bentuk = _bentuk(teks[: semua[0].mulai], pokok, berjudul=berjudul)
    cetak = tuple((besaran, teks[b.mulai : b.akhir].strip(), b.angka) for besaran, b in isi)
    return _Mentah(bentuk, cetak) if bentuk else None


def peran_uang(depan: str) -> Besaran | None:
    """Return the quantity that the words before an amount name: "realisasi anggaran" is what was spent."""
    semua = [t.lastgroup for t in _PERAN.finditer(depan)]
    if not semua or "lain" in semua:
        return None
    return Besaran.SERAPAN if "serapan" in semua[-_KATA:] else Besaran.PAGU


def _potong(teks: str) -> str:
    """Return a text up to where its name ends."""
    return _AKHIR_NAMA.split(teks)[0]


def _sendiri(teks: str) -> tuple[str, str] | None:
    """Return the thing that a sentence begins with: an item of a list, or a program or kegiatan by that word."""
    nama = _nama(potong := _potong(teks))
    return nama if nama and (nama[0] or _NOMOR.match(potong)) else None


def _bentuk(awal: str, pokok: str, *, berjudul: bool) -> tuple[tuple[str, str], ...]:
    """Return how the thing may be called: by the sentence; else by what is spoken of, with which the sentence may go on."""
    atas = _sendiri(pokok)
    if sendiri := _sendiri(awal):
        beda = atas and atas[0] == sendiri[0] == "kegiatan" and not _seawal(atas[1], sendiri[1])
        # A heading that names another kegiatan than its text: one of them is left over from elsewhere.
        return () if beda and berjudul and not _NOMOR.match(awal) else (sendiri,)
    lanjut = _nama(_potong(awal))
    terpotong = len(_potong(pokok)) == len(pokok)
    if atas and (lanjut is None or (berjudul and not terpotong)):
        return (atas,)
    sambung = _nama(f"{pokok} {_potong(awal)}") if atas and terpotong else None
    return tuple(n for n in (sambung, lanjut) if n)


def _nama(teks: str) -> tuple[str, str] | None:
    """Return a name with the word that says what it is; of "Program A, Kegiatan B" the last one counts."""
    polos = _NOMOR.sub("", teks)
    semua = list(_JENIS.finditer(polos))
    jenis = semua[-1].lastgroup or "" if semua else ""
    isi = polos[semua[-1].end() :] if semua else polos
    return (jenis, isi.strip(" ,.-–")) if len(isi.strip()) >= _HURUF else None


def _seawal(satu: str, lain: str) -> bool:
    """Say whether two printed names begin alike, so that one may be the other cut off."""
    a, b = kata(satu), kata(lain)
    return a[:_KATA] == b[:_KATA]


def _inti(nama: str, pemilik: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a name without what it is called and without whose it is."""
    isi = list(kata(_NOMOR.sub("", nama)))
    while isi and isi[0] in ("program", "kegiatan", "subkegiatan"):
        isi.pop(0)
    while isi and isi[-1] in pemilik:
        isi.pop()
    return tuple(isi)


def _pemilik(peta: Peta) -> frozenset[str]:
    """Return the words by which names say that they are of this agency: its name, its abbreviation, its region."""
    nama = [b.nama for t in peta.isi.tabel for b in t.baris if not t.prosa]
    teks = [s.teks for t in peta.isi.tabel if t.prosa for s in _sel(t)]
    sandi = Counter(k.casefold() for satu in (*nama, *teks) for k in set(_SANDI.findall(satu)))
    wilayah = Counter(k.strip() for satu in (*nama, *teks) for k in _WILAYAH.findall(satu))
    milik = (*_sering(sandi, peta.isi.instansi), *(w for w, _ in wilayah.most_common(1)))
    return _TEMPAT | {k for satu in milik for k in kata(satu) if not k.isdigit()}


def _sel(tabel: TabelPublikasi) -> Iterator[Sel]:
    return (s for b in tabel.baris for s in b.sel if s.angka is None)


def _sering(sandi: Counter[str], instansi: str) -> frozenset[str]:
    """Return the abbreviations that are the agency's: by its initials, or the one that is printed most."""
    awal = "".join(k[0] for k in instansi.casefold().split() if k != "dan")
    utama: Iterable[str] = (k for k, n in sandi.most_common(1) if n >= _SERING)
    return frozenset({k for k in sandi if awal.startswith(k) or k.startswith(awal[:4])} if awal else ()) | {*utama}
