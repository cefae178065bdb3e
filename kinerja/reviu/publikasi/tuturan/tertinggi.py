"""What a sentence calls the highest or the lowest of a list, or gives a rank, against the list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan, pilih_kolom
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tertinggi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Words for places in an order.
URUTAN = tuple("pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split())
_UJUNG = re.compile(
    rf"\b(?:(?P<tinggi>ter(?:tinggi|besar|banyak|luas|panjang|padat|jauh|lama|mahal|berat|baik|ramai|sibuk|basah)|paling\s+(?:tinggi|besar|banyak|sering|ramai|baik|sibuk|"
    rf"dominan|luas|panjang|padat|jauh|lama|mahal)|mayoritas|sebagian\s+besar|(?:di|men)dominasi(?:\s+oleh)?)|"
    rf"ter(?:rendah|endah|kecil|sedikit|sempit|pendek|dekat|cepat|murah|ringan|buruk|sepi|kering)|paling\s+(?:rendah|kecil|sedikit|jarang|minim|sempit|pendek|"
    rf"dekat|cepat|murah))\b(?:\s+(?:ke-?\s*)?(?P<ke>{'|'.join(URUTAN)}|[2-9]\b))?",
    re.IGNORECASE,
)
#: A highest of years, or of what another list holds.
_LAIN = re.compile(
    r"\btahun\s+(?:terakhir|ke\s+tahun)\b|\bsepanjang\s+sejarah\b|\bsejak\b|\b(?:terjadi|dicapai|tercatat)\s+(?:pada|di)\s+tahun\b|"
    r"\b(?:pada|dalam|di)\s+(?:kelompok|sasaran|tujuan|bidang|program|kegiatan)\s+(?:ini|itu|tersebut)\b|"
    r"\b(?:nasional|provinsi|se-?kabupaten|se-?kota|se-?indonesia)\b|"
    r"\b(?:eselon|jabatan|predikat|pendidikan|jenjang)\s+(?:formal\s+)?(?:ter|paling)",
    re.IGNORECASE,
)
_BESARAN = (
    (
        (Besaran.PERSEN_PAGU, Besaran.SERAPAN),
        re.compile(r"\b(?:penyerapan|serapan\w*|menyerap|realisasi\s+(?:anggaran|belanja|keuangan))\b", re.IGNORECASE),
    ),
    ((Besaran.CAPAIAN,), re.compile(r"\bcapaian\w*\b", re.IGNORECASE)),
    ((Besaran.PAGU,), re.compile(r"\b(?:pagu|anggaran|alokasi\w*|dialokasikan)\b", re.IGNORECASE)),
    ((Besaran.REALISASI,), re.compile(r"\brealisasi\w*\b", re.IGNORECASE)),
)
_NAMA_LAIN = re.compile(r"\b(?!Rp\b)[A-Z][a-z]+")
_DARI_SELURUH = re.compile(r"\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah|pagu|anggaran)", re.IGNORECASE)
#: Several of the highest, whose number is that of all of them together.
_BEBERAPA = re.compile(r"(?<![\w.,])(?:dua|tiga|empat|lima|enam|tujuh|[2-9])\s+(?:[a-z]+\s+){1,4}$", re.IGNORECASE)
#: Superlatives whose name stands behind them.
_MENDAHULUI = ("didominasi", "mayoritas", "sebagian")
#: What is named to say that it is not meant.
_BUKAN = re.compile(r"\bbukan\s+(?:di\s+|pada\s+|oleh\s+)?$", re.IGNORECASE)
_BALIK = re.compile(r"[;.]|\b(?:sedangkan|sementara|namun|tetapi)\b", re.IGNORECASE)
_SUSUL = re.compile(r"\b(?:disusul|diikuti)\b(?:\s+oleh)?", re.IGNORECASE)
_PERINGKAT = re.compile(
    rf"\b(?:peringkat|ranking|rangking|urutan|posisi)\s+(?:ke\s*-?\s*)?(?P<ke>\d{{1,3}}\b|{'|'.join(URUTAN)})"
    r"(?:\s+dari\s+(?:total\s+|seluruh\s+)?(?P<semua>\d{1,3}\b|[a-z]+(?:\s+(?:belas|puluh))?)(?=\s))?",
    re.IGNORECASE,
)
#: Words of a heading under which a table prints the rank itself.
_KOLOM_URUTAN = frozenset(akar(satu) for satu in "peringkat ranking rangking urutan posisi ke".split())
#: Words of a heading that must be said, so that it is meant whatever its quantity.
_TEPAT = 2
#: Rows of a list that has a highest and a lowest, and the words after a superlative within which its name stands.
_BARIS, _JANGKAU = 3, 90
#: Digits by which a number is known.
_ANGKA = 3
#: A row that sums up some of the others.
_JUMLAH = re.compile(r"\W*(?i:(?:sub\s*)?(?:jumlah|total))\s+(?=[A-Z]|golongan\b|eselon\b|jenjang\b|kelompok\b)")
#: How far a slip carries a number of rows.
_SELIP = 2

#: Words with which the names of indicators of different measures begin.
_UKURAN = frozenset("persentase jumlah nilai indeks rasio angka luas panjang cakupan".split())


@dataclass(frozen=True)
class _Kolom:
    """A column of a list in which a thing stands: its cell, and those of the rows of its level."""

    tabel: TabelPublikasi
    sel: Sel
    semua: tuple[tuple[BarisPublikasi, Sel], ...]

    def urutan(self, *, naik: bool) -> int:
        """Return which place the thing has from the top (``naik``) or the bottom; what is equal shares it."""
        nilai = nilai_sel(self.sel)
        return 1 + sum((nilai_sel(s) > nilai) if naik else (nilai_sel(s) < nilai) for _, s in self.semua)


def periksa_tertinggi(peta: Peta) -> _Temuan:
    """Find sentences that name a row as the highest or lowest of a column in which another one is, or as of another rank."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            angka = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            temuan = [*_ujung(peta, nama, teks, angka), *_peringkat(peta, nama, teks)]
            for lawan, pesan in temuan[:1]:
                yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN)


def _ujung(peta: Peta, nama: Penyebut, teks: str, angka: Sequence[Bilangan]) -> Iterator[tuple[Sel, str]]:
    semua = [] if _LAIN.search(teks) else list(_UJUNG.finditer(teks))
    sebut = _dimaksud(nama, teks) if semua else []
    ujung = [0, *(temu.end() for temu in semua)]
    pangkal = [*(temu.start() for temu in semua), len(teks)]
    masing = _masing(teks, angka, len(semua))
    sebutan = _sebutan(sebut, semua, masing)
    for n, (temu, awal, batas) in enumerate(zip(semua, ujung, pangkal[1:], strict=False)):
        milik = masing[n] if masing else next((b for b in angka if temu.end() <= b.mulai < batas), None)
        apa = sebutan[n] or _bernama(sebut, teks, temu, awal, batas) or _menurut_angka(peta, nama, milik, teks)
        if apa is None:
            continue
        naik = bool(temu["tinggi"])
        besaran = _besaran(teks[awal:batas], teks)
        ucapan = kata_ucapan(_sekitar(teks, awal, batas, apa))
        milik = _bukan_pangsa(peta, nama, apa, milik, teks)
        kolom = _bernilai(peta, nama, apa, milik) or _terucap(peta, nama, apa, besaran, (ucapan, teks[:batas]))
        sampai = max(apa.mulai, temu.end())
        ke = _ke(teks[awal:sampai], temu["ke"])
        hasil = _nilai(peta, nama, (apa, kolom, milik), temu[0], naik=naik, ke=ke)
        susul = None if hasil else _SUSUL.search(teks, apa.akhir, batas)
        kedua = next((s for s in sebut if susul and 0 <= s.mulai - susul.end() < _JANGKAU), None)
        if hasil:
            yield hasil
        elif kedua and kedua.kunci != apa.kunci:
            yield from _kedua(kolom, _kolom(peta, nama, kedua, besaran, ucapan), naik=naik)


def _nilai(
    peta: Peta,
    nama: Penyebut,
    hal: tuple[Sebut, Sequence[_Kolom], Bilangan | None],
    sebut: str,
    *,
    naik: bool,
    ke: int,
) -> tuple[Sel, str] | None:
    """Hold a named row with the number beside it against its columns, else that number against any column of its lists."""
    apa, kolom, angka = hal
    return _banding(kolom, sebut, angka, naik=naik, ke=ke) or _bernama_lain(peta, nama, apa, angka, naik=naik, ke=ke)


def _bernama_lain(
    peta: Peta, nama: Penyebut, apa: Sebut, angka: Bilangan | None, *, naik: bool, ke: int
) -> tuple[Sel, str] | None:
    """Return the highest of any column in which it alone bears the number beside the superlative, and the named row does not."""
    if angka is None or len(angka.teks.strip("0").replace(",", "").replace(".", "")) < _ANGKA:
        return None
    semua = [k for k in _semua_kolom(peta, nama, apa) if (angka.jenis == "%") == _persen(k.sel)]
    return None if _bernilai(peta, nama, apa, angka) else _milik_lain(semua, angka, naik=naik, ke=ke)


def _bukan_pangsa(peta: Peta, nama: Penyebut, apa: Sebut, satu: Bilangan | None, teks: str) -> Bilangan | None:
    """Return the number beside a superlative, None for a share of the whole that is the value of no cell."""
    berbagi = satu is not None and satu.jenis == "%" and _DARI_SELURUH.match(teks, satu.akhir) is not None
    return None if berbagi and not _bernilai(peta, nama, apa, satu) else satu


def _masing(teks: str, angka: Sequence[Bilangan], banyak: int) -> Sequence[Bilangan]:
    """Return the numbers behind "masing-masing", where there is one for each superlative before it."""
    temu = re.search(r"\bmasing-masing\b", teks, re.IGNORECASE)
    milik = [b for b in angka if temu and b.mulai >= temu.end()]
    return milik if banyak > 1 and len(milik) == banyak else ()


def _dimaksud(nama: Penyebut, teks: str) -> list[Sebut]:
    return [s for s in nama.sebut(teks) if not _BUKAN.search(teks[: s.mulai])]


def _sebutan(
    sebut: Sequence[Sebut], semua: Sequence[re.Match[str]], masing: Sequence[Bilangan]
) -> Sequence[Sebut | None]:
    """Return the names behind all superlatives, where each of these has one there as it has a number; else None for each."""
    milik = [s for s in sebut if masing and semua[-1].end() <= s.mulai < masing[0].mulai]
    return milik if len(milik) == len(semua) else [None] * len(semua)


def _kedua(utama: Sequence[_Kolom], lain: Sequence[_Kolom], *, naik: bool) -> Iterator[tuple[Sel, str]]:
    """Hold what is said to follow the highest against the columns in which that is the highest."""
    di = {(k.tabel.nama, k.sel.kolom) for k in utama if k.urutan(naik=naik) == 1}
    pas = [k for k in lain if (k.tabel.nama, k.sel.kolom) in di]
    if pas and all(k.urutan(naik=naik) != 2 for k in pas):
        yield _sebut_lain(pas[0], 2, naik=naik, apa="urutan kedua")


def _bernama(sebut: Sequence[Sebut], teks: str, temu: re.Match[str], awal: int, batas: int) -> Sebut | None:
    """Return the thing that is called the highest: named behind the word, else before it in the same clause."""
    if _BEBERAPA.search(teks[awal : temu.start()]):
        return None
    sesudah = [s for s in sebut if temu.end() <= s.mulai < min(batas, temu.end() + _JANGKAU)]
    if sesudah and _BALIK.search(teks[temu.end() : sesudah[0].mulai]):
        # "A paling banyak, sedangkan B ...": what follows is another clause.
        sesudah = []
    if sesudah:
        return sesudah[0]
    balik = _BALIK.search(teks, temu.end(), batas)
    if _NAMA_LAIN.search(teks, temu.end(), balik.start() if balik else batas) or temu[0].casefold().startswith(
        _MENDAHULUI
    ):
        # What is called so bears a name that no table knows.
        return None
    sebelum = [
        s
        for s in sebut
        if awal <= s.mulai and s.akhir <= temu.start() and not re.search(r"[;:]|,\s", teks[s.akhir : temu.start()])
    ]
    return sebelum[-1] if sebelum else None


def _menurut_angka(peta: Peta, nama: Penyebut, satu: Bilangan | None, teks: str) -> Sebut | None:
    """Return the thing that alone bears the number behind the word, in a column of the quantity that the sentence names."""
    besaran = _besaran(teks)
    if satu is None or not besaran or satu.angka.desimal == 0:
        return None
    kunci = {
        k
        for k, milik in nama.sel.items()
        for _, baris, s in milik
        if baris.peran == "isi"
        and s.besaran in besaran
        and s.tahun in (None, peta.isi.tahun)
        and s.angka
        and sama(s.angka, satu.angka)
    }
    return Sebut(kunci.pop(), 0, 0, lemah=False) if len(kunci) == 1 else None


def _besaran(*teks: str) -> tuple[Besaran, ...]:
    """Return the quantities that the first of some texts names which names any."""
    return next((besaran for satu in teks for besaran, pola in _BESARAN if pola.search(satu)), ())


def _sekitar(teks: str, awal: int, batas: int, apa: Sebut) -> str:
    """Return the words of the clause in which a name stands, without it."""
    depan = re.split(r"[;:]|,\s", teks[awal : max(awal, apa.mulai)])[-1] if apa.mulai < batas else teks[awal:batas]
    return f"{depan} {re.split(r'[;:]|,', teks[apa.akhir : batas])[0]}" if apa.mulai < batas else depan


def _ke(klausa: str, sebut: str | None) -> int:
    """Return which place is meant: the first, where nothing says that it is the second."""
    temu = None if sebut else _PERINGKAT.search(klausa)
    return _nomor(sebut or (temu["ke"] if temu else "")) or 1


def _nomor(teks: str) -> int:
    return int(teks) if teks.isdigit() else URUTAN.index(teks.casefold()) + 1 if teks.casefold() in URUTAN else 0


def _kolom(
    peta: Peta, nama: Penyebut, apa: Sebut, besaran: tuple[Besaran, ...], ucapan: frozenset[str]
) -> list[_Kolom]:
    """Return the columns of lists in which a thing stands, as far as the words of the sentence tell them apart.

    A heading of which two words are said is meant; else the quantity that the sentence names, where a table has it.
    """
    hasil = _semua_kolom(peta, nama, apa)
    tepat = [k for k in hasil if len(kata_ucapan(k.sel.kolom) & ucapan) >= _TEPAT]
    pas = [k for k in hasil if k.sel.besaran in besaran]
    if besaran and not tepat:
        return pas or ([] if any(k.sel.besaran is not Besaran.LAIN for k in hasil) else hasil)
    pakai = []
    for tabel in dict.fromkeys(k.tabel for k in hasil):
        milik = [k for k in tepat or hasil if k.tabel is tabel]
        judul = pilih_kolom(tabel.nama, (k.sel.kolom for k in milik), ucapan)
        pakai += [k for k in milik if k.sel.kolom in judul]
    return pakai


def _terucap(
    peta: Peta, nama: Penyebut, apa: Sebut, besaran: tuple[Besaran, ...], ucapan: tuple[frozenset[str], str]
) -> list[_Kolom]:
    """Return the columns that the words of the clause mean, else those of the sentence so far."""
    klausa, kalimat = ucapan
    return _kolom(peta, nama, apa, besaran, klausa) or _kolom(peta, nama, apa, besaran, kata_ucapan(kalimat))


def _bernilai(peta: Peta, nama: Penyebut, apa: Sebut, angka: Bilangan | None) -> list[_Kolom]:
    """Return the columns in which a thing bears the number that the sentence gives for it: no words tell them better."""
    semua = _semua_kolom(peta, nama, apa) if angka else []
    return [k for k in semua if angka and k.sel.angka and sama(k.sel.angka, angka.angka, longgar=True)]


def _semua_kolom(peta: Peta, nama: Penyebut, apa: Sebut) -> list[_Kolom]:
    """Return the columns of the report's year of all lists in which a thing stands."""
    hasil = []
    for tabel, baris, sel in nama.sel.get(apa.kunci, ()):
        semua = () if tabel.grafik and baris.peran != "isi" else _setingkat(tabel, baris, sel)
        if len(semua) >= _BARIS and sel.tahun in (None, peta.isi.tahun) and not _bersatuan_lain(semua, sel):
            hasil.append(_Kolom(tabel, sel, semua))
    return hasil


def _bersatuan_lain(semua: Sequence[tuple[BarisPublikasi, Sel]], sel: Sel) -> bool:
    """Say whether a column of targets or realisasi counts other things from row to row: events here, per cent there.

    Units say so, or the words with which the names of indicators begin.
    """
    if sel.besaran not in (Besaran.TARGET, Besaran.REALISASI):
        return False
    satuan = {
        s.teks.casefold().strip(" .()") for b, _ in semua for s in b.sel if s.besaran is Besaran.SATUAN and s.teks
    }
    ukuran = {b.kata[0] for b, _ in semua if b.kata and b.kata[0] in _UKURAN}
    return max(len(satuan), len(ukuran)) > 1


def _setingkat(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel) -> tuple[tuple[BarisPublikasi, Sel], ...]:
    """Return the cells of the rows of one level, without a row that is the sum of all others."""
    semua = [
        (b, s)
        for b in tabel.baris
        if b.peran == "isi" and _tingkat(b) == _tingkat(baris) and (s := tabel.sel(b, sel.kolom))
    ]
    # Among sums of parts the sum of those sums is none of them.
    terjumlah = _terjumlah(semua) if _JUMLAH.match(baris.label) else set()
    semua = [(b, s) for b, s in semua if id(b) not in terjumlah]
    total = sum((nilai_sel(s) for _, s in semua), Decimal(0))
    ujung = {id(semua[0][0]), id(semua[-1][0])} if len(semua) > _BARIS else set()
    return tuple((b, s) for b, s in semua if id(b) not in ujung or 2 * nilai_sel(s) != total)


def _terjumlah(semua: Sequence[tuple[BarisPublikasi, Sel]]) -> set[int]:
    """Return the rows whose number is the sum of some rows before them that follow each other."""
    hasil, nilai = set(), [nilai_sel(s) for _, s in semua]
    for n, (baris, _) in enumerate(semua):
        if any(sum(nilai[awal:n], Decimal(0)) == nilai[n] for awal in range(n - 1)):
            hasil.add(id(baris))
    return hasil


def _tingkat(baris: BarisPublikasi) -> tuple[str, int]:
    """Return the level of a row: programs are compared with programs, sums of parts with such sums."""
    awal = baris.kata[:1]
    if _JUMLAH.match(baris.label):
        return "jumlah", 0
    return (awal[0] if awal and awal[0] in ("program", "kegiatan", "subkegiatan") else "", baris.kode.count("."))


def _banding(
    kolom: Sequence[_Kolom], apa: str, angka: Bilangan | None, *, naik: bool, ke: int = 1
) -> tuple[Sel, str] | None:
    """Hold the named row against the columns: the one that bears the number, else all that the words leave."""
    utama = [k for k in kolom if k.urutan(naik=naik) == ke]
    if angka is not None:
        pas = [k for k in kolom if k.sel.angka and sama(k.sel.angka, angka.angka, longgar=True)]
        if pas:
            return None if any(k in utama for k in pas) else _sebut_lain(pas[0], ke, naik=naik, apa=apa)
        if hasil := _milik_lain(kolom, angka, naik=naik, ke=ke):
            return hasil
        if beda := next((k for k in utama if _sebanding(angka, k.sel)), None):
            return (
                beda.sel,
                f"Angka {beda.sel.isi.baris} menurut {beda.tabel.nama} adalah {beda.sel.teks}, tetapi tertulis {angka.teks}",
            )
        # A number that no cell of the row has is of a quantity that these columns do not hold.
        return None
    return None if utama or not kolom else _sebut_lain(kolom[0], ke, naik=naik, apa=apa)


def _milik_lain(kolom: Sequence[_Kolom], angka: Bilangan, *, naik: bool, ke: int) -> tuple[Sel, str] | None:
    """Return the highest of a column where the number is its own and the name another one's."""
    for k in kolom:
        milik = [(b, s) for b, s in k.semua if s.angka and sama(s.angka, angka.angka, longgar=True)]
        if len(milik) == 1 and milik[0][1] is _di(k, ke, naik=naik)[1]:
            return milik[0][
                1
            ], f"Angka {angka.teks} menurut {k.tabel.nama} milik {milik[0][0].nama}, bukan {k.sel.isi.baris}"
    return None


def _sebanding(angka: Bilangan, sel: Sel) -> bool:
    """Say whether a number beside a superlative must be that of its column: of one unit, and not far from it."""
    if sel.angka is None or (angka.jenis == "%") != _persen(sel):
        return False
    if (angka.jenis == "rp") != (sel.besaran in UANG):
        return False
    kecil, besar = sorted((angka.nilai, nilai_sel(sel)))
    return besar <= 2 * kecil


def _persen(sel: Sel) -> bool:
    return sel.besaran in PERSENAN or (sel.angka is not None and sel.angka.persen)


def _di(kolom: _Kolom, ke: int, *, naik: bool) -> tuple[BarisPublikasi, Sel]:
    return sorted(kolom.semua, key=lambda satu: nilai_sel(satu[1]), reverse=naik)[ke - 1]


def _sebut_lain(kolom: _Kolom, ke: int, *, naik: bool, apa: str) -> tuple[Sel, str]:
    baris, sel = _di(kolom, ke, naik=naik)
    return (
        sel,
        f"Tertulis “{apa}”, padahal menurut {kolom.tabel.nama} yang demikian ialah {baris.nama} ({sel.teks}), sedangkan {kolom.sel.isi.baris} {kolom.sel.teks}",
    )


def _peringkat(peta: Peta, nama: Penyebut, teks: str) -> Iterator[tuple[Sel, str]]:
    """Find a rank, of so many, that no column of a list of as many rows gives to the thing."""
    temu = None if _LAIN.search(teks) else _PERINGKAT.search(teks)
    # What is called the second highest was held against its column.
    if temu is None or (_UJUNG.search(teks) and not temu["semua"]):
        return
    if apa := _yang_berperingkat(nama.sebut(teks), temu):
        ucapan = kata_ucapan(_sekitar(teks, 0, len(teks), apa))
        kolom = _kolom(peta, nama, apa, _besaran(teks), ucapan)
        tabel = {k.tabel.nama for k in kolom}
        lain = [k for k in _semua_kolom(peta, nama, apa) if k.tabel.nama in tabel and k not in kolom]
        yield from _urutan([*kolom, *(k for k in lain if _berperingkat(k))], temu)


def _urutan(ada: Sequence[_Kolom], temu: re.Match[str]) -> Iterator[tuple[Sel, str]]:
    """Hold a rank against the columns of lists of as many rows, from the top and from the bottom."""
    ke, semua = _nomor(temu["ke"]), temu["semua"] or ""
    tercetak = [k for k in ada if _berperingkat(k) and k.sel.angka]
    if tercetak and all(nilai_sel(k.sel) != ke for k in tercetak):
        # The table itself says which place it is.
        k = tercetak[0]
        yield k.sel, f"Tertulis “{temu[0]}”, padahal kolom {k.sel.kolom} pada {k.tabel.nama} memuat {k.sel.teks}"
        return
    banyak = int(semua) if semua.isdigit() else baca_terbilang(semua)
    kolom = [k for k in ada if banyak in (None, len(k.semua))]
    if banyak and ada and not kolom and len({len(k.semua) for k in ada}) == 1 and _dekat(ada[0], banyak):
        yield ada[0].sel, f"Tertulis “{temu[0]}”, padahal {ada[0].tabel.nama} memuat {len(ada[0].semua)}"
    if kolom and not any(ke in (k.urutan(naik=True), k.urutan(naik=False)) for k in kolom):
        k = kolom[0]
        yield (
            k.sel,
            f"Tertulis “{temu[0]}”, padahal menurut {k.tabel.nama} urutannya {k.urutan(naik=True)} dari {len(k.semua)}",
        )


def _berperingkat(kolom: _Kolom) -> bool:
    """Say whether a column prints the rank itself."""
    isi = kata_ucapan(kolom.sel.kolom)
    return bool(isi) and isi <= _KOLOM_URUTAN


def _dekat(kolom: _Kolom, banyak: int) -> bool:
    """Say whether a slip makes a number of the rows of a list; a row unlike all others, the whole region, counts for none."""
    awal = Counter(b.kata[:1] for b, _ in kolom.semua)
    lain = sum(n == 1 for n in awal.values()) if max(awal.values()) > 1 else 0
    return banyak not in (len(kolom.semua), len(kolom.semua) - lain) and abs(len(kolom.semua) - banyak) <= _SELIP


def _yang_berperingkat(semua: Sequence[Sebut], temu: re.Match[str]) -> Sebut | None:
    """Return the thing that has a rank: the one before it, else the next one behind it."""
    sebelum = [s for s in semua if s.akhir <= temu.start()]
    sesudah = [s for s in semua if s.mulai >= temu.end()]
    return sebelum[-1] if sebelum else next(iter(sesudah), None)
