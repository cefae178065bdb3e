"""What the running text of a published report says: sums of what it lists, breakdowns, years, staff."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata
from kinerja.reviu.publikasi.tuturan.cacah_kalimat import banyak_sasaran
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "jumlah_orang",
    "periksa_banyak_baris",
    "periksa_orang",
    "periksa_rincian",
    "periksa_tahun",
    "periksa_urutan",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_MENURUT = re.compile(r"\s+(?:menurut|berdasarkan)\s+.*$", re.IGNORECASE)
_RINCIAN = re.compile(r"^(?:jumlah|total|banyaknya)?\s*rincian\s+", re.IGNORECASE)
_JUMLAH = re.compile(r"^(?:jumlah|total|banyaknya)\s+", re.IGNORECASE)
_BUKAN_KINI = re.compile(r"lalu|sebelum|berikut|depan|tanda\s*tangan", re.IGNORECASE)
_CACAH = frozenset("jumlah banyak total buah seluruh terdapat".split())
_SASARAN = (("sasaran",), ("sasaran", "strategis"), ("sasaran", "program"))
_IKU = re.compile(r"\biku\b|indikator kinerja utama", re.IGNORECASE)
#: Words that say no more than that all staff is meant.
_ORANG = frozenset("jumlah total seluruh seluruhnya keseluruhan pegawai aparatur personel orang sdm dinas".split())
_KELAMIN: dict[tuple[str, ...], str] = {
    ("l",): "laki",
    ("laki",): "laki",
    ("p",): "perempuan",
    ("perempuan",): "perempuan",
}


def _cacah(tabel: TabelPublikasi) -> Iterator[tuple[BarisPublikasi, Sel, Decimal]]:
    """Return the plain counts of running text."""
    for baris in tabel.baris if tabel.prosa else ():
        for sel in baris.angka:
            if sel.besaran in (Besaran.LAIN, Besaran.JUMLAH) and sel.angka and not sel.angka.desimal:
                yield baris, sel, sel.angka.nilai


def periksa_urutan(peta: Peta) -> _Temuan:
    """Find counts that are not the sum of the counts given for the first, the second, ... of the same text."""
    for tabel in peta.isi.tabel:
        isi = {kata(sel.isi.baris): (sel, nilai) for _, sel, nilai in _cacah(tabel)}
        for nama, (sel, nilai) in isi.items():
            for apa in dict.fromkeys(s[len(nama)] for s in isi if len(s) == len(nama) + 2 and s[: len(nama)] == nama):
                bagian = [isi[nomor] for urut in range(1, 20) if (nomor := (*nama, apa, str(urut))) in isi]
                ada = sum(lain[: len(nama) + 1] == (*nama, apa) and len(lain) == len(nama) + 2 for lain in isi)
                jumlah = sum((satu for _, satu in bagian), Decimal(0))
                if len(bagian) > 1 and (*nama, apa, str(len(bagian))) in isi and ada == len(bagian) and jumlah != nilai:
                    pesan = f"{len(bagian)} rincian menurut {apa} pada uraian yang sama berjumlah {jumlah}, tetapi tercetak {sel.teks}"
                    yield sel, duga(sel, str(jumlah), pesan)


def periksa_rincian(peta: Peta) -> _Temuan:
    """Find breakdowns of one thing whose sums are not what the same text gives for it, or differ from each other."""
    for tabel in peta.isi.tabel:
        pokok: dict[tuple[str, ...], list[tuple[Sel, Decimal]]] = {}
        pecahan: dict[tuple[str, ...], list[tuple[Sel, Decimal]]] = {}
        for baris, sel, nilai in _cacah(tabel):
            label = re.sub(r"\s*20\d\d\s*$", "", sel.isi.baris)
            inti = _JUMLAH.sub("", _RINCIAN.sub("", _MENURUT.sub("", label)))
            pecah = _MENURUT.search(label) or _RINCIAN.match(label)
            if baris.peran == "isi" or pecah:
                (pecahan if pecah else pokok).setdefault(kata(inti), []).append((sel, nilai))
        for nama, isi in pecahan.items():
            acuan = pokok.get(nama) or isi[:1]
            for sel, nilai in isi:
                if nilai not in {satu for _, satu in acuan}:
                    lawan, benar = acuan[0]
                    pesan = f"{sel.isi.baris} tercetak {sel.teks}, sedangkan {lawan.isi.baris} {lawan.teks}"
                    yield (
                        sel,
                        duga(sel, str(benar) if nama in pokok else "", pesan, lawan),
                    )


def periksa_banyak_baris(peta: Peta) -> _Temuan:
    """Find counts of programs, kegiatan and main indicators that no table lists, where codes and workbook do not say."""
    berkode = bool(peta.kode or (peta.isi.laporan and peta.isi.laporan.data.anggaran))
    for tabel in peta.isi.tabel:
        for _, sel, nilai in _cacah(tabel):
            isi = tuple(
                satu for satu in kata(sel.isi.baris) if satu not in _CACAH and not re.fullmatch(r"20\d\d", satu)
            )
            tabel_lain = [lain for lain in peta.isi.tabel if not lain.prosa] if isi else []
            banyak = [satu for lain in tabel_lain if (satu := _banyak_bernomor(lain, isi))]
            hitung = _cara_banyak(isi, berkode=berkode)
            tingkat = Tingkat.PERINGATAN if hitung in (_banyak_indikator, banyak_sasaran) else None
            banyak += [satu for lain in tabel_lain if hitung and (satu := hitung(lain))]
            if banyak and nilai not in banyak:
                jumlah = max(banyak)
                pesan = f"Tabel memuat {jumlah} {' '.join(isi)}, tetapi tercetak {sel.teks}"
                yield sel, duga(sel, str(jumlah), pesan, tingkat=tingkat)


def _cara_banyak(isi: tuple[str, ...], *, berkode: bool) -> Callable[[TabelPublikasi], int] | None:
    """Return how a table tells the count of what words name."""
    if isi in (("indikator",), ("indikator", "kinerja")):
        return _banyak_indikator
    if isi in _SASARAN:
        return banyak_sasaran
    return None if berkode else lambda tabel: _banyak(tabel, isi)


def _banyak_indikator(tabel: TabelPublikasi) -> int:
    """Count the indicators of a table that sets their targets."""
    isi = [b for b in tabel.baris if b.peran == "isi" and any(s.besaran is Besaran.TARGET for s in b.sel)]
    return len(isi) if len(isi) > 2 and not tabel.grafik else 0


def _banyak_bernomor(tabel: TabelPublikasi, apa: tuple[str, ...]) -> int:
    """Count rows that bear one name and running numbers: Revisi I, Revisi II, ..."""
    nomor = [angka_romawi(b.kata[-1]) for b in tabel.baris if len(b.kata) == len(apa) + 1 and b.kata[:-1] == apa]
    ada = sorted(n for n in nomor if n)
    return len(ada) if len(ada) > 1 and ada == list(range(1, len(ada) + 1)) else 0


def _banyak(tabel: TabelPublikasi, apa: tuple[str, ...]) -> int:
    """Count the rows of a table that are a program or kegiatan, or main indicators of a table on these."""
    if apa in (("program",), ("kegiatan",), ("subkegiatan",)):
        return len({satu.kata for satu in tabel.baris if satu.peran == "isi" and satu.kata[:1] == apa})
    if apa in (("iku",), ("indikator", "kinerja", "utama")):
        return _IKU.search(tabel.nama) is not None and len([satu for satu in tabel.baris if satu.peran == "isi"])
    return 0


def periksa_tahun(peta: Peta) -> _Temuan:
    """Find text that names the agreement of another year than the one that the report measures."""
    for tabel in peta.isi.tabel:
        for _, sel, nilai in _cacah(tabel):
            label = sel.isi.baris
            isi = kata(label)
            tahun = peta.isi.tahun
            if isi[:3] == ("tahun", "perjanjian", "kinerja") and not _BUKAN_KINI.search(label) and nilai != tahun:
                pesan = f"Laporan tahun {tahun} mengukur Perjanjian Kinerja tahun {tahun}, tetapi tercetak {sel.teks}"
                yield sel, duga(sel, str(tahun), pesan)


# --- staff ---


def periksa_orang(peta: Peta) -> _Temuan:
    """Find numbers of staff in running text that no total of the tables by gender gives, nor two of them together."""
    jumlah = [isi for tabel in peta.isi.tabel if not tabel.prosa and (isi := jumlah_orang(tabel))]
    for tabel in peta.isi.tabel if jumlah else ():
        for _, sel, nilai in _cacah(tabel):
            sebutan = [satu for satu in kata(sel.isi.baris) if not re.fullmatch(r"20\d\d", satu)]
            sisa = tuple(satu for satu in sebutan if satu not in _ORANG)
            kunci = _KELAMIN.get(sisa, "") if sisa else "semua"
            acuan = [satu[kunci] for satu in jumlah if kunci in satu]
            if not acuan or not set(sebutan) & {"pegawai", "aparatur", "personel", "sdm"}:
                continue
            wajar = {satu for _, satu in acuan} | {a + b for (_, a), (_, b) in combinations(acuan, 2)}
            if sel.tahun in (None, peta.isi.tahun) and nilai not in wajar:
                lawan, benar = acuan[0]
                pesan = f"{sel.isi.baris} tercetak {sel.teks}, sedangkan menurut {lawan.isi.tabel} {benar}"
                yield sel, duga(sel, "" if len(acuan) > 1 else str(benar), pesan, lawan)


def jumlah_orang(tabel: TabelPublikasi) -> dict[str, tuple[Sel, Decimal]]:
    """Return men, women and all staff of the last row of totals of a table with a column for each."""
    baris = next((satu for satu in reversed(tabel.baris) if satu.peran == "jumlah"), None)
    hasil: dict[str, tuple[Sel, Decimal]] = {}
    for sel in baris.angka if baris else ():
        if sel.angka and (apa := _KELAMIN.get(kata(sel.isi.kolom))):
            hasil[apa] = (sel, sel.angka.nilai)
    if len(hasil) < 2:
        return _tanpa_kelamin(tabel, baris)
    return {**hasil, "semua": _semua(baris.angka if baris else (), hasil)}


def _tanpa_kelamin(tabel: TabelPublikasi, baris: BarisPublikasi | None) -> dict[str, tuple[Sel, Decimal]]:
    """Return all staff of a table on staff with one column of counts."""
    if baris is None or not re.search(r"pegawai|aparatur|personel|\basn\b|\bsdm\b", tabel.nama, re.IGNORECASE):
        return {}
    sel = [satu for satu in baris.angka if set(kata(satu.isi.kolom)) <= _ORANG]
    return {"semua": (sel[0], sel[0].angka.nilai)} if len(sel) == 1 and sel[0].angka else {}


def _semua(sel: Iterator[Sel] | Sequence[Sel], bagian: dict[str, tuple[Sel, Decimal]]) -> tuple[Sel, Decimal]:
    jumlah = sum((nilai for _, nilai in bagian.values()), Decimal(0))
    ada = next((satu for satu in sel if satu.angka and satu.angka.nilai == jumlah), next(iter(bagian.values()))[0])
    return ada, jumlah
