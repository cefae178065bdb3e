"""Counts in sentences: programs, kegiatan, goals and indicators against the tables, and lists against their sum."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from kinerja.reviu.publikasi.angka_huruf import berangka
from kinerja.reviu.publikasi.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kalimat import sepadat_kalimat
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.pernyataan import Peta
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "baca_kalimat",
    "banyak_sasaran",
    "periksa_cacah_kalimat",
    "periksa_daftar_kalimat",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: What follows a count of a part, or of what others have.
_EKOR = (
    r"(?!\s+(?:[A-Z]|kinerja|utama|lain|lainnya|baru|unggulan|prioritas|kunci|sasaran|program|kegiatan|tujuan|tersebut|tidak|belum|telah|sudah|"
    r"mencapai|memenuhi|melampaui|melebihi|tercapai|berhasil|tetap|menurun|meningkat|naik|turun|atau|"
    r"tergolong|termasuk|masuk|ber(?:kategori|predikat|status|nilai|ada)|di(?:nilai|nyatakan)|memperoleh|menunjukkan|masih|di\s|\(|"
    r"yang(?!\s+(?:diperjanjikan|ditetapkan|dijabarkan|diukur|dilaksanakan|dikelola))|pada(?!\s+(?:tahun|TA)\b)|"
    r"dengan(?!\s+(?:total\s+|jumlah\s+)?(?:pagu|anggaran|dana|bobot|\d+\s+(?:sub|kegiatan|indikator)))))"
)
_CACAH = re.compile(
    r"(?<![\d.,/#-])(?P<nomor>\d{1,3})\s+(?:buah\s+)?"
    r"(?P<apa>sub[\s-]?kegiatan|program|kegiatan|sasaran(?:\s+(?:strategis|program))?|tujuan|(?:indikator(?:\s+kinerja(?:\s+utama)?)?|IKU))\b"
    + _EKOR
)
#: A count of such things, whatever is said of them.
_SEBUT_CACAH = re.compile(
    r"(?<![\d.,/#-])\d{1,3}\s+(?:buah\s+)?(?P<apa>sub[\s-]?kegiatan|program|kegiatan|sasaran|tujuan|indikator|iku)\b",
    re.IGNORECASE,
)
#: Sentences that count a part, or what others do.
_SEBAGIAN = re.compile(
    r"\b(?:masing-masing|setiap|di\s*antaranya|(?<!terdiri )dari|antara\s+lain|salah\s+satu|sebagian|tahun\s+lalu|sebelumnya|bidang|seksi|sasaran\s+\d)\b"
    r"|\b[Pp]rogram\s+[A-Z]|\b[Kk]egiatan\s+[A-Z]|\b[Ss]asaran\s+(?:[A-Z]|[IVX]+\b)",
)
_RINCI = re.compile(
    r"(?<![\d.,])(?P<jumlah>\d{1,3}(?:\.\d{3})*)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>orang|pegawai|jiwa|unit|buah|desa|kelurahan|kegiatan|dokumen|paket)\b"
    r"[^.;\d]{0,60}?\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|meliputi|dengan\s+rincian|rinciannya)\b(?P<isi>.+)$",
    re.IGNORECASE,
)
_SUKU = re.compile(r"(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*)(?![\d/]|,\d|\s*%)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>[A-Za-z]+)?")


#: A shorter text is no sentence.
_KALIMAT = 20


def baca_kalimat(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences of running text with their cells."""
    for sel in (s for b in tabel.baris if tabel.prosa for s in b.sel if s.angka is None):
        if len(sel.teks) > _KALIMAT:
            yield sel, sel.teks
        elif sepadat_kalimat(sel.isi.baris):
            # A sentence that was typed as a label.
            yield sel, sel.isi.baris


# --- lists ---


def periksa_cacah_kalimat(peta: Peta) -> _Temuan:
    """Find sentences on the whole report that count programs, kegiatan, goals or indicators otherwise than the tables.

    The tables must agree on the count: where they do not, each may list another level or year.
    """
    for tabel in peta.isi.tabel:
        for sel, tulisan in baca_kalimat(tabel):
            teks = berangka(tulisan)
            if _SEBAGIAN.search(teks):
                continue
            semua = list(_CACAH.finditer(teks))
            apa_saja = Counter(_apa(temu["apa"])[0] for temu in _SEBUT_CACAH.finditer(teks))
            for temu in semua:
                apa = _apa(temu["apa"])
                # Several counts of one kind of thing part it.
                banyak = Counter(n for lain in peta.isi.tabel if not lain.prosa and (n := _banyak(peta, lain, apa)))
                if apa_saja[apa[0]] == 1 and (harap := _harap(banyak)) and int(temu["nomor"]) not in banyak:
                    pesan = f"Tabel memuat {harap} {temu['apa']}, tertulis “{temu[0]}”"
                    yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _apa(teks: str) -> tuple[str, ...]:
    isi = kata(teks)
    return ("indikator", *isi[1:]) if isi[0] == "iku" else isi


def _harap(banyak: Counter[int]) -> int:
    """Return the count on which the tables agree: the only one, or one that several give and no other one does; 0 else."""
    if len(banyak) == 1:
        return next(iter(banyak))
    utama = banyak.most_common(2)
    return utama[0][0] if utama and utama[0][1] > 1 and utama[1][1] == 1 else 0


def _banyak(peta: Peta, tabel: TabelPublikasi, apa: tuple[str, ...]) -> int:
    isi = [b for b in tabel.baris if b.peran == "isi"]
    if apa[0] in ("program", "kegiatan", "subkegiatan"):
        return _banyak_level(tabel, apa[0]) or len({b.kata for b in isi if b.kata[:1] == apa})
    if apa[0] in ("sasaran", "tujuan"):
        return banyak_sasaran(tabel)
    target = [b for b in isi if (s := b.cari(Besaran.TARGET, peta.isi.tahun)) and s.tahun in (None, peta.isi.tahun)]
    return len(target) if len(target) > 1 and not tabel.grafik else 0


def _banyak_level(tabel: TabelPublikasi, apa: str) -> int:
    """Count a level of a budget whose rows are numbered 1, 1.1, 1.1.1 below programs, or coded."""
    level = {"program": 0, "kegiatan": 1, "subkegiatan": 2}[apa]
    kode = [b.kode for b in tabel.baris if b.kode]
    if kode:
        titik = {0: 2, 1: 4, 2: 5}[level]
        return len({satu for satu in kode if satu.count(".") == titik})
    nomor = [
        (b, temu[1])
        for b in tabel.baris
        if b.peran == "isi" and (temu := re.match(r"(\d+(?:\.\d+){0,3})[.)]?\s", b.label))
    ]
    program = [n.count(".") for b, n in nomor if b.kata[:1] == ("program",)]
    if len(program) < 2 or len(set(program)) > 1:
        return 0
    return sum(n.count(".") == program[0] + level for _, n in nomor)


def banyak_sasaran(tabel: TabelPublikasi) -> int:
    """Count the goals that a table on indicators groups its rows under; 0 where groups are something else."""
    if tabel.prosa or not any(s.besaran is Besaran.TARGET for b in tabel.baris for s in b.sel):
        return 0
    induk = list(dict.fromkeys(b.induk.split(" > ")[0] for b in tabel.baris if b.induk))
    sasaran = [
        s
        for s in induk
        if re.match(r"\W*(?:S[A-Z][\s.]*\d|sasaran\b|(?:\d{1,2}|[IVX]+)?[.)\s]*[A-Z]\w+nya\b)", s, re.IGNORECASE)
    ]
    return (
        len(sasaran)
        if induk and len(sasaran) == len(induk) and all(b.induk for b in tabel.baris if b.peran == "isi")
        else 0
    )


# --- sums ---


def periksa_daftar_kalimat(peta: Peta) -> _Temuan:
    """Find sentences that name a number of things and list parts which do not add up to it."""
    for tabel in peta.isi.tabel:
        for sel, teks in baca_kalimat(tabel):
            for satu in re.split(r"(?<=[a-z)%])[.;]\s+(?=[A-Z])", teks):
                if temu := _RINCI.search(satu):
                    yield from _daftar(sel, temu)


def _daftar(sel: Sel, temu: re.Match[str]) -> _Temuan:
    satuan = temu["satuan"].casefold()
    semua = list(_SUKU.finditer(temu["isi"]))
    # Every part must bear the unit, or none: what bears another one counts something else.
    suku = [s for s in semua if (s["satuan"] or "").casefold() == satuan]
    if len(suku) < 2 or (len(suku) != len(semua)) or re.search(r"\d\s*%|Rp", temu["isi"]):
        return
    jumlah, harap = _bulat(temu["jumlah"]), sum((_bulat(s[1]) for s in suku), Decimal(0))
    if jumlah != harap and max(_bulat(s[1]) for s in suku) <= jumlah:
        pesan = f"Rincian pada kalimat ini berjumlah {harap} {satuan}, tertulis {temu['jumlah']} {satuan}"
        yield sel, duga(sel, "", pesan)


def _bulat(teks: str) -> Decimal:
    return Decimal(teks.replace(".", ""))
