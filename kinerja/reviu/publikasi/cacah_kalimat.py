"""Counts in sentences: programs, kegiatan, goals and indicators against the tables, and lists against their sum."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.reviu.publikasi.cacahan import Rekap, rekap_capaian, status_kata
from kinerja.reviu.publikasi.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.pernyataan import Peta
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "baca_kalimat",
    "banyak_sasaran",
    "periksa_cacah_kalimat",
    "periksa_daftar_kalimat",
    "periksa_status_kalimat",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_CACAH = re.compile(
    r"(?<![\d.,/])(?P<nomor>\d{1,3})\s*(?:\([a-z ]{3,30}\)\s*)?(?:buah\s+)?"
    r"(?P<apa>sub[\s-]?kegiatan|program|kegiatan|sasaran(?:\s+(?:strategis|program))?|tujuan|indikator(?:\s+kinerja(?:\s+utama)?)?)\b"
    r"(?!\s+(?:[A-Z]|kinerja|utama|lain|lainnya|yang|baru|unggulan|prioritas|kunci|sasaran|program|kegiatan|tujuan|dengan|tersebut|tidak|belum|telah|sudah|mencapai|memenuhi|melampaui|melebihi|tercapai|berhasil|tetap|menurun|meningkat|naik|turun|pada|atau|\())"
)
#: A count of such things, whatever is said of them.
_SEBUT_CACAH = re.compile(
    r"(?<![\d.,/])\d{1,3}\s*(?:\([a-z ]{3,30}\)\s*)?(?:buah\s+)?(?P<apa>sub[\s-]?kegiatan|program|kegiatan|sasaran|tujuan|indikator)\b",
    re.IGNORECASE,
)
#: Sentences that count a part, or what others do.
_SEBAGIAN = re.compile(
    r"\b(?:masing-masing|setiap|di\s*antaranya|dari|antara\s+lain|salah\s+satu|sebagian|tahun\s+lalu|sebelumnya|bidang|seksi|sasaran\s+\d)\b"
    r"|\b[Pp]rogram\s+[A-Z]|\b[Kk]egiatan\s+[A-Z]|\b[Ss]asaran\s+(?:[A-Z]|[IVX]+\b)",
)
_IKU = r"(?:indikator|iku)(?:\s+(?:kinerja|utama|sasaran|kegiatan|program|lain|lainnya|yang|realisasinya|capaiannya|telah|sudah|masih))*"
_STATUS = re.compile(
    rf"(?<![\d.,/])(?P<banyak>\d{{1,3}})\s*(?:\([a-z ]+\)\s*)?(?:buah\s+)?{_IKU}\s+"
    r"(?P<status>(?:tidak\s+|belum\s+)?(?:dapat\s+)?(?:mencapai|memenuhi|melampaui|melebihi|tercapai|terpenuhi|terlampaui)\b"
    r"|di\s?bawah\s+target\b|belum(?=\s*[.,;]|$))",
    re.IGNORECASE,
)
#: A second count that leaves out what is counted: "4 indikator tercapai dan 2 tidak tercapai".
_STATUS_LANJUT = re.compile(
    r"\b(?:dan|sedangkan|sementara|serta)\s+(?P<banyak>\d{1,3})\s+(?:lainnya\s+)?(?P<status>(?:tidak|belum)(?:\s+(?:tercapai|mencapai|memenuhi|terpenuhi))?)\b",
    re.IGNORECASE,
)
#: So many of so many.
_SEKIAN = re.compile(
    r"(?<![\d.,/])(?P<banyak>\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?:indikator\s+)?dari\s+(?P<semua>\d{1,3})\s*(?:\([a-z ]+\)\s*)?indikator"
    r"(?:\s+(?:kinerja|utama|sasaran|yang|telah|sudah))*\s+(?P<status>(?:tidak\s+|belum\s+)?(?:dapat\s+)?"
    r"(?:mencapai|memenuhi|melampaui|melebihi|tercapai|terpenuhi|terlampaui))\b",
    re.IGNORECASE,
)
_KATA_CACAH = {
    nama: str(n)
    for n, nama in enumerate(
        [*"satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(), "dua belas"], start=1
    )
}
_HURUF = re.compile(
    rf"\b({'|'.join(sorted(_KATA_CACAH, key=len, reverse=True))})(?=\s+(?:indikator|iku|program|kegiatan|sasaran)\b)",
    re.IGNORECASE,
)
_DARI = re.compile(
    r"\b(?:dari|sebanyak|seluruh|terdapat|memiliki)\s+(?P<banyak>\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?:buah\s+)?indikator"
    r"(?!(?:\s+(?:kinerja|utama|yang|telah|sudah))*\s+(?:mencapai|tidak|belum|melampaui|memenuhi|tercapai|terpenuhi|yang))",
    re.IGNORECASE,
)
_RINCI = re.compile(
    r"(?<![\d.,])(?P<jumlah>\d{1,3}(?:\.\d{3})*)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>orang|pegawai|jiwa|unit|buah|desa|kelurahan|kegiatan|dokumen|paket)\b"
    r"[^.;\d]{0,60}?\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|meliputi|dengan\s+rincian|rinciannya)\b(?P<isi>.+)$",
    re.IGNORECASE,
)
_SUKU = re.compile(r"(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*)(?![\d/]|,\d|\s*%)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>[A-Za-z]+)?")


def baca_kalimat(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences of running text with their cells."""
    if tabel.prosa:
        yield from ((s, s.teks) for b in tabel.baris for s in b.sel if s.angka is None and len(s.teks) > 20)


# --- lists ---


def periksa_cacah_kalimat(peta: Peta) -> _Temuan:
    """Find sentences on the whole report that count programs, kegiatan, goals or indicators otherwise than the tables.

    The tables must agree on the count: where they do not, each may list another level or year.
    """
    for tabel in peta.isi.tabel:
        for sel, teks in baca_kalimat(tabel):
            if _SEBAGIAN.search(teks):
                continue
            semua = list(_CACAH.finditer(teks))
            apa_saja = Counter(kata(temu["apa"])[0] for temu in _SEBUT_CACAH.finditer(teks))
            for temu in semua:
                apa = kata(temu["apa"])
                # Several counts of one kind of thing part it.
                banyak = {n for lain in peta.isi.tabel if not lain.prosa and (n := _banyak(peta, lain, apa))}
                if len(banyak) == 1 and int(temu["nomor"]) not in banyak and apa_saja[apa[0]] == 1:
                    harap = max(banyak)
                    pesan = f"Tabel memuat {harap} {temu['apa']}, tertulis “{temu[0]}”"
                    yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


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


# --- by status ---


def periksa_status_kalimat(peta: Peta) -> _Temuan:
    """Find sentences whose counts of indicators by status do not make their number, or that no table gives."""
    rekap = [satu for tabel in peta.isi.tabel if (satu := rekap_capaian(peta, tabel))]
    for tabel in peta.isi.tabel:
        for sel, tulisan in baca_kalimat(tabel):
            teks = _HURUF.sub(lambda temu: _KATA_CACAH[temu[0].casefold()], tulisan)
            sekian = list(_SEKIAN.finditer(teks))
            temuan = sekian or list(_STATUS.finditer(teks))
            temuan += list(_STATUS_LANJUT.finditer(teks)) if len(temuan) == 1 and not sekian else []
            semua = [(int(t["banyak"]), status_kata(frozenset(kata(t["status"])))) for t in temuan]
            dari = _DARI.search(teks)
            total = int(sekian[0]["semua"]) if sekian else int(dari["banyak"]) if dari else sum(n for n, _ in semua)
            if semua and (pesan := _salah_status(total, semua, rekap, sendiri=dari is not None or bool(sekian))):
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _salah_status(total: int, semua: Sequence[tuple[int, str | None]], rekap: Sequence[Rekap], *, sendiri: bool) -> str:
    nama = [status for _, status in semua]
    jumlah = sum(n for n, _ in semua)
    if sendiri and sorted(map(str, nama)) in (["capai", "luput"], ["capai", "lampau", "luput"]) and jumlah != total:
        return f"Banyaknya indikator menurut statusnya berjumlah {jumlah}, sedangkan seluruhnya {total}"
    pakai = [satu for satu in rekap if satu.banyak == total]
    for banyak, status in semua if "lampau" not in nama or nama.count("capai") == 0 else ():
        if pakai and status and banyak not in {satu.nilai(status) for satu in pakai}:
            return f"Menurut {pakai[0].tabel} {pakai[0].nilai(status)} dari {total} indikator, tertulis {banyak}"
    return ""


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
