"""Counts in sentences: what tables list (programs, goals, indicators, sub-districts)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.tuturan.angka_huruf import berangka
from kinerja.reviu.publikasi.tuturan.himpunan_baris import WILAYAH, Himpunan, himpunan
from kinerja.reviu.publikasi.tuturan.kuantor import Kuantor, cari_kuantor
from kinerja.reviu.publikasi.tuturan.status_kata import KLAUSA, status_kalimat
from kinerja.reviu.publikasi.tuturan.syarat_baris import banyak_bersyarat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "banyak_sasaran",
    "cacah_klausa",
    "kalimat_tersamar",
    "lingkup_kelompok",
    "periksa_cacah_kalimat",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: What follows a count of a part, or of what others have.
_EKOR = re.compile(
    r"(?!\s+(?:[A-Z]|kinerja|utama|lain|lainnya|baru|unggulan|prioritas|kunci|sasaran|program|kegiatan|tujuan|tersebut|tidak|belum|telah|sudah|"
    r"mencapai|memenuhi|melampaui|melebihi|tercapai|berhasil|tetap|menurun|meningkat|naik|turun|atau|"
    r"tergolong|termasuk|masuk|ber(?:kategori|predikat|status|nilai|ada)|di(?:nilai|nyatakan)|memperoleh|menunjukkan|masih|di\s|\(|"
    r"yang(?!\s+(?:diperjanjikan|ditetapkan|dijabarkan|diukur|dilaksanakan|dikelola|dibiayai|direncanakan|ingin|hendak|akan))|pada(?!\s+(?:tahun|TA|[Pp]erjanjian|[Rr]encana)\b)|"
    r"dengan(?!\s+(?:total\s+|jumlah\s+)?(?:pagu|anggaran|dana|bobot|[\d.]+\s+[A-Za-z]{2}))))"
)
#: The words with which a sentence goes on behind the name of what is counted; another noun makes another name of it.
_LANJUT = re.compile(
    r"\s*(?:$|[^\w\s]|(?:pada|untuk|dari|dalam|dengan|dan|serta|yang|tersebut|oleh|di|ke|sebagai|adalah|ini|itu|yaitu|yakni|tahun|selama|"
    r"guna|sesuai|sebagaimana|seperti|berdasarkan|melalui|sebesar|sebanyak|secara|telah|sudah|dapat|mampu|masih|tidak|belum)\b|(?:di|me|ter|ber)[a-z]+)",
    re.IGNORECASE,
)
_IMBUH = re.compile(r"(?:\s+(?:strategis|kinerja|utama|kunci|program|kegiatan))+", re.IGNORECASE)
#: What a sentence says of all things of a kind, where their count begins it.
_POKOK_KALIMAT = re.compile(
    r"\s*(?:$|[^\w\s]|(?:yang\s+)?(?:dilaksanakan|ditetapkan|diukur|diperjanjikan|dikelola|direncanakan|dibiayai|dijabarkan|ada)\b)",
    re.IGNORECASE,
)
_PADA_KELOMPOK = re.compile(r"^\s*pada\s+(?:sasaran|tujuan)\b.*$", re.IGNORECASE)
_PADA_TAHUN = re.compile(r"^\s*(?:pada\s+)?(?:tahun|TA)\s+(?:anggaran\s+)?20\d\d\b(?=.*\w)")
#: Sentences that count a part, or what others do.
_SEBAGIAN = re.compile(
    r"\b(?:masing-masing|setiap|di\s*antaranya|(?<!terdiri )dari|antara\s+lain|salah\s+satu|sebagian|tahun\s+lalu|sebelumnya|bidang|seksi|sasaran\s+\d)\b"
    r"|\b[Pp]rogram\s+[A-Z]|\b[Kk]egiatan\s+[A-Z]|\b[Ss]asaran\s+(?:[A-Z]|[IVX]+\b)",
)
#: Sentences whose counts speak of another year, of each thing, or of all but some.
_LAIN = re.compile(
    r"\b(?:masing-masing|setiap(?!\s+(?:indikator|iku)\b)|tahun\s+(?:lalu|sebelumnya)|kecuali|selain|triwulan|semester|nasional|renstra|rpjmd|rata-rata|rerata)\b",
    re.IGNORECASE,
)
#: What a sentence speaks of beside its own matter.
_SELAIN = re.compile(r"^\W*(?:selain|di\s+samping)\b[^,;]*,\s*", re.IGNORECASE)
#: A plan that lists what its table, and that of the agreement, list too.
_RENSTRA = re.compile(
    r"^\W*(?:dokumen\s+)?(?:renstra|rencana\s+strategis|rpjmd)\b[^,;]*?(?=\b(?:memuat|menetapkan|mencakup|terdiri|mempunyai|memiliki)\b)",
    re.IGNORECASE,
)
#: A year that the report's own is compared with.
_BANDING_TAHUN = re.compile(
    r"\bdi\s?banding\w*\s+(?:dengan\s+)?(?:[a-z]+\s+){0,2}tahun\s+(?:lalu|sebelumnya)\b|\bdari\s+tahun\s+(?:lalu|sebelumnya)\b",
    re.IGNORECASE,
)
#: Words by which a sentence says that something has, or is parted into, so many things.
_PUNYA = re.compile(
    r"\b(?:terdapat|ada|memiliki|mempunyai|terdiri\s+(?:dari|atas)|terbagi|dibagi|meliputi|memuat|mencakup|membawah\w+|menaungi|"
    r"menetapkan|melaksanakan|dilaksanakan|(?:me|di)nyelenggarakan|diselenggarakan|tersebar|mengelola|membina|didukung|diukur|diuraikan|"
    r"dijabarkan|dialokasikan|menangani|menerima|berjumlah)\b[^,;]*$",
    re.IGNORECASE,
)
_TANPA_SUBJEK = re.compile(
    r"meliputi|terdiri|memuat|mencakup|memiliki|mempunyai|didukung|dijabarkan|diukur", re.IGNORECASE
)
_POKOK = frozenset("program kegiatan subkegiatan sasaran tujuan indikator".split())
_NAMA = re.compile(r"\s*(?:buah\s+)?(?P<apa>[A-Za-z][\w-]*(?:\s+[A-Za-z][\w-]*){0,3})")
#: Two kinds of regions that one number counts: "10 desa/kelurahan", "10 desa dan kelurahan".
_W = "|".join(sorted(WILAYAH))
_SEPASANG = re.compile(rf"\b(?P<a>{_W})\s*(?:/|\s(?:dan|serta|maupun)\s)\s*(?P<b>{_W})\b", re.IGNORECASE)
_BANYAKNYA = re.compile(r"\W*(?:jumlah|banyaknya)\s+(?=[a-z])", re.IGNORECASE)
_DARI = re.compile(
    r"\s+(?:di\s*antara|dari)\s+(?:(?:seluruh|total|keseluruhan|jumlah|sebanyak)\s+)*(?P<m>\d{1,3})(?=\s)",
    re.IGNORECASE,
)
_SELURUH = re.compile(
    r"^\W*(?:(?:bahwa|sehingga|maka|yaitu)\s+)?(?:di\s*antara|dari)\s+(?:(?:seluruh|total|keseluruhan|jumlah|sebanyak)\s+)*$",
    re.IGNORECASE,
)
_URUT = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
_LINGKUP = re.compile(
    r"\b(?:sasaran|tujuan)(?:\s+(?:strategis|kegiatan|program))?\s+(?:ke-?)?(?P<ke>pertama|kesatu|kedua|ketiga|keempat|kelima)\b",
    re.IGNORECASE,
)
#: All targets, or each indicator; numbers that measure.
_SEMUA_TARGET = re.compile(
    r"\b(?P<semua>seluruh|semua|keseluruhan|tidak\s+(?:ada|satu\s*pun|1\s*pun))\s+target(?=\s+(?:kinerja|perjanjian|indikator|yang|(?:dapat|telah|sudah|berhasil)\b|ter|tidak|belum|di))"
    r"(?:\s+(?:perjanjian\s+kinerja|kinerja|indikator)\b)*",
    re.IGNORECASE,
)
_SETIAP = re.compile(r"\b(?:setiap|tiap(?:-tiap)?|masing-masing)\s+(?=(?:indikator|iku)\b)", re.IGNORECASE)
_ANGKA_UKUR = re.compile(r"\d[\d.,]*\s*(?:%|persen\b)", re.IGNORECASE)
#: How far a slip carries a count from what the table lists.
_SELIP = 2
_BERDUA = 2


# --- lists ---


@dataclass(frozen=True)
class CacahKlausa:
    """A count in a clause: its quantity, the number of all that it is taken of, what is counted, what is said beside it.

    ``himpunan`` are the sets of rows that bear the name of what is counted; ``ekor`` is what follows that name.
    """

    kuantor: Kuantor
    semua: int | None
    apa: tuple[str, ...]
    himpunan: tuple[Himpunan, ...]
    depan: str
    ekor: str

    @property
    def sisa(self) -> str:
        """What the clause says beside the count."""
        return f"{self.depan} {self.ekor}"


def kalimat_tersamar(peta: Peta, teks: str) -> str:
    """Return a sentence with small numbers in figures, in which signs stand for the names of rows."""
    for satu in reversed(penyebut(peta).sebut(teks)):
        if not satu.lemah:
            teks = f"{teks[: satu.mulai]}{'§' * (satu.akhir - satu.mulai)}{teks[satu.akhir :]}"
    return _berindikator(_SEPASANG.sub(r"\g<a>/\g<b>", berangka(teks)))


def _berindikator(teks: str) -> str:
    """Call the targets, or each indicator, what they are where a sentence speaks of all of them: its indicators.

    Where it counts something, each may have so many of it.
    """
    teks = _SEMUA_TARGET.sub(lambda temu: f"{temu['semua']} indikator", teks)
    return (
        teks
        if any(k.jenis == "banyak" for k in cari_kuantor(_ANGKA_UKUR.sub(" ", teks)))
        else _SETIAP.sub("seluruh ", teks)
    )


def cacah_klausa(peta: Peta, klausa: str, lalu: tuple[str, ...] = ()) -> list[CacahKlausa]:
    """Return the counts of a clause; what they count is known by the rows of the tables, else it is what was counted before."""
    hasil: list[CacahKlausa] = []
    akhir = 0
    for kuantor in cari_kuantor(klausa):
        if kuantor.mulai < akhir:
            continue
        dari = _DARI.match(klausa, kuantor.akhir)
        awal = dari.end() if dari else kuantor.akhir
        apa, milik, akhir = _bernama(peta, klausa, awal)
        if not apa and not dari:
            lain = re.match(r"\s*(?:lainnya|di\s*antaranya)\b", klausa[awal:])
            # "Indikator yang tercapai berjumlah 5": what is counted begins the clause.
            pangkal = _BANYAKNYA.match(klausa)
            # What has a unit of its own behind it counts that.
            belakang = kata(klausa[awal:])[:1]
            polos = _LANJUT.match(klausa, awal) is not None or belakang == lalu[:1]
            apa = (_bernama(peta, klausa, pangkal.end() if pangkal else 0)[0] or lalu) if polos or lain else ()
            akhir = awal + (lain.end() if lain else 0)
            milik = tuple(h for h in himpunan(peta) if h.bernama(apa))
        semua = int(dari["m"]) if dari else None
        hasil.append(CacahKlausa(kuantor, semua, apa, milik, klausa[: kuantor.mulai], klausa[akhir:]))
    return hasil


def _bernama(peta: Peta, klausa: str, awal: int) -> tuple[tuple[str, ...], tuple[Himpunan, ...], int]:
    """Return the longest name of a kind of rows behind a quantity, the sets that bear it, and where it ends."""
    if berdua := _SEPASANG.match(klausa, awal + len(klausa[awal:]) - len(klausa[awal:].lstrip())):
        nama = "/".join(sorted((berdua["a"].casefold(), berdua["b"].casefold())))
        return (nama,), tuple(h for h in himpunan(peta) if nama in h.benda), berdua.end()
    temu = _NAMA.match(klausa, awal)
    bagian = list(re.finditer(r"[\w-]+", temu["apa"])) if temu else []
    for n in range(len(bagian), 0, -1):
        assert temu is not None
        isi = _apa(temu["apa"][: bagian[n - 1].end()])
        if len(isi) < n and "sub" not in temu["apa"].casefold():
            # Words that join are no part of a name.
            continue
        akhir = temu.start("apa") + bagian[n - 1].end()
        if (milik := tuple(h for h in himpunan(peta) if h.bernama(isi))) and _LANJUT.match(klausa, akhir):
            return isi, milik, akhir
    if bagian and temu:
        isi = _apa(temu["apa"][: bagian[0].end()])
        imbuh = _IMBUH.match(klausa, temu.start("apa") + bagian[0].end())
        akhir = imbuh.end() if imbuh else temu.start("apa") + bagian[0].end()
        if isi and isi[0] in _POKOK and _LANJUT.match(klausa, akhir):
            return isi, (), akhir
    return (), (), awal


def lingkup_kelompok(satu: Himpunan, kalimat: str) -> str:
    """Return the group of rows that a sentence speaks of, by its name or as the first, second, ... ; "" for none."""
    induk = list(dict.fromkeys(b.induk for b in satu.baris if b.induk))
    if (temu := _LINGKUP.search(kalimat)) and _URUT[temu["ke"].casefold()] <= len(induk):
        return induk[_URUT[temu["ke"].casefold()] - 1]
    isi = " ".join(kata(kalimat))
    return next((nama for nama in induk if len(kata(nama)) > 2 and " ".join(_tanpa_kode(nama)) in isi), "")


def _tanpa_kode(nama: str) -> tuple[str, ...]:
    return kata(re.sub(r"^\W*(?:[A-Z]{1,4}[\s.-]*\d*|\d+)[.):]*\s+(?=[A-Z])", "", nama))


def periksa_cacah_kalimat(peta: Peta) -> _Temuan:
    """Find sentences that count rows of tables, or those that meet what they say, otherwise than the tables do.

    The tables must agree on the count: where they do not, each may list another level or year.
    """
    for sel, semua in kalimat_laporan(peta.isi):
        for kalimat in semua:
            if pesan := _salah(peta, kalimat):
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                break


def _salah(peta: Peta, kalimat: str) -> str:
    """Return what is wrong with the counts of a sentence, "" where nothing is known to be."""
    kalimat = _RENSTRA.sub("Dokumen ini ", _SELAIN.sub("", kalimat))
    if _LAIN.search(_BANDING_TAHUN.sub(" ", kalimat)):
        return ""
    semua: list[tuple[str, CacahKlausa]] = []
    for bagian in kalimat.split(";"):
        for klausa in KLAUSA.split(kalimat_tersamar(peta, bagian)):
            for c in cacah_klausa(peta, klausa, semua[-1][1].apa if semua else ()):
                # A clause that begins with its count goes on with what the one before it began.
                lalu = semua[-1][1].depan if semua else ""
                depan = c.depan if c.depan.strip() or _SELURUH.search(lalu) else lalu
                semua.append((bagian, replace(c, depan=depan)))
    banyak = Counter(c.apa[0] for _, c in semua if c.apa and c.kuantor.banyak)
    total = next((c.semua or c.kuantor.banyak for _, c in semua if c.semua or _SELURUH.search(c.depan)), None)
    pesan = (_satu(peta, c, bagian, total, sendiri=banyak[c.apa[0]] == 1) for bagian, c in semua if c.apa)
    return next(filter(None, pesan), "")


def _satu(peta: Peta, c: CacahKlausa, kalimat: str, total: int | None, *, sendiri: bool) -> str:
    milik = _bergolong(c, kalimat)
    seluruh = c.semua or (c.kuantor.banyak if _SELURUH.search(c.depan) else None)
    if seluruh is not None and (pesan := _seluruhnya(c, peta, milik, seluruh)):
        return pesan
    # What became of indicators has a rule of its own.
    if (seluruh is not None and c.semua is None) or (c.apa[0] == "indikator" and status_kalimat(c.sisa)):
        return ""
    ada = _bersyarat(peta, c, [h for h in milik if total in (None, len(h)) and len(h) >= (c.kuantor.banyak or 0)])
    if ada is not None:
        return ada
    sendiri = sendiri or _LINGKUP.search(c.depan) is not None
    return _polos(peta, c, milik, kalimat) if sendiri and c.semua is None else ""


def _bersyarat(peta: Peta, c: CacahKlausa, milik: Sequence[Himpunan]) -> str | None:
    """Hold a count of what meets a condition against the rows; None where the clause sets none."""
    syarat = [(h, n) for h in milik if (n := banyak_bersyarat(h, c.sisa, peta.isi.tahun)) is not None]
    ada = [(h, n) for h, isi in syarat for n in isi]
    if not ada or any(c.kuantor.cocok(n, len(h)) for h, n in ada):
        return "" if syarat else None
    # The table is named that speaks of what the clause does.
    ucapan = frozenset(kata(c.sisa))
    utama, benar = max(ada, key=lambda satu: len(ucapan & _kata_tabel(satu[0])))
    return f"Menurut {utama.tabel.nama}, banyaknya {benar} dari {len(utama)}, tetapi tertulis “{_sebut(c)}”"


def _kata_tabel(satu: Himpunan) -> frozenset[str]:
    return frozenset(kata(" ".join((satu.tabel.nama, *satu.tabel.kolom))))


def _bergolong(c: CacahKlausa, kalimat: str) -> list[Himpunan]:
    """Return the sets that are meant: of those that know the group that clause or sentence names, the rows of that group."""
    for teks in (c.sisa, kalimat):
        if milik := [h.kelompok(nama) for h in c.himpunan if (nama := lingkup_kelompok(h, teks))]:
            return milik
    return list(c.himpunan)


def _sebut(c: CacahKlausa) -> str:
    return f"{c.kuantor.teks} {' '.join(c.apa)}"


def _seluruhnya(c: CacahKlausa, peta: Peta, milik: Sequence[Himpunan], seluruh: int) -> str:
    """Hold the number of all against the tables: all of them list another one, but nearly that."""
    banyak = _semua_banyak(peta, c.apa, milik)
    harap = next(iter(banyak)) if len(banyak) == 1 else 0
    if harap and harap != seluruh and abs(harap - seluruh) <= _SELIP and (c.apa[0] in _POKOK or milik[0].pasti):
        return f"Tabel memuat {harap} {' '.join(c.apa)}, tetapi tertulis {seluruh}"
    return ""


def _semua_banyak(peta: Peta, apa: tuple[str, ...], milik: Sequence[Himpunan]) -> Counter[int]:
    banyak = Counter(_banyak(h.tabel, apa) or len(h) for h in milik if len(h))
    if apa[0] in _POKOK and set(milik) <= set(himpunan(peta)):
        lain = [t for t in peta.isi.tabel if not t.prosa and all(t is not h.tabel for h in milik)]
        banyak += Counter(n for tabel in lain if (n := _banyak(tabel, apa)))
    return banyak


def _polos(peta: Peta, c: CacahKlausa, milik: Sequence[Himpunan], kalimat: str) -> str:
    """Hold a count of all things of a kind against the tables that list them."""
    n = c.kuantor.banyak
    bergolong = bool(milik) and milik[0] not in c.himpunan
    depan = _TERCACAH.sub(" ", c.depan)
    sebagian = _SEBAGIAN.search(kalimat_tersamar(peta, kalimat)) or _BAGIAN.search(depan)
    if bergolong:
        c = replace(c, ekor=_PADA_KELOMPOK.sub("", c.ekor))
    if _TERSEBAR.search(c.depan) and (setajuk := _setajuk(milik, c.apa, kalimat)):
        # Over how many places something is spread, the table of that says.
        milik, sebagian = setajuk, None
    if n is None or not _menyeluruh(c) or (sebagian and not bergolong):
        return ""
    banyak = _semua_banyak(peta, c.apa, milik)
    harap = _harap(banyak)
    if not harap or n in banyak or abs(harap - n) > max(_SELIP, harap // 3):
        return ""
    return f"Tabel memuat {harap} {' '.join(c.apa)}, tetapi tertulis “{_sebut(c)}”"


def _setajuk(milik: Sequence[Himpunan], apa: tuple[str, ...], kalimat: str) -> list[Himpunan]:
    """Return the sets of rows whose caption names what a sentence speaks of, beside what it counts."""
    ucapan = frozenset(kata(kalimat)) - set(apa)
    kata_sama = {h: sum(not k.isdigit() for k in ucapan & (h.pokok - h.benda)) for h in milik}
    return [h for h, n in kata_sama.items() if n >= (_BERDUA if len(kata_sama) > 1 else 1)]


def _menyeluruh(c: CacahKlausa) -> bool:
    """Say whether a clause counts all things of a kind: nothing behind their name narrows it, and a verb has them or they begin it."""
    ekor = _PADA_TAHUN.sub("", c.ekor)
    punya = _PUNYA.search(c.depan)
    if not _EKOR.match(c.ekor) or not _EKOR.match(ekor) or not (c.depan.strip() or _POKOK_KALIMAT.match(ekor)):
        return False
    if c.kuantor.jenis == "semua" and c.kuantor.banyak == _BERDUA:
        # "Kedua indikator" are two that were named.
        return False
    if punya and not c.depan[: punya.start()].strip(" -•.") and _TANPA_SUBJEK.match(punya[0]):
        # "Meliputi 3 kegiatan": of what, the sentence before says.
        return False
    return c.kuantor.jenis == "semua" or c.apa[0] in _POKOK or punya is not None


#: Goals that are themselves counted, and indicators of which no part is meant.
_TERCACAH = re.compile(
    r"\b(?:\d{1,3}|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|seluruh|semua)\s+(?:sasaran|tujuan|program)(?:\s+(?:strategis|kegiatan|program))?(?:\s+yang)?"
    r"|\b(?:indikator|program|kegiatan|sasaran)(?:\s+kinerja(?:\s+utama)?)?\s+yang\s+(?:diukur|ditetapkan|diperjanjikan|dilaporkan|dilaksanakan|dikelola)\b",
    re.IGNORECASE,
)
_TERSEBAR = re.compile(r"\btersebar\s+(?:di|pada)\s*$", re.IGNORECASE)
#: What has so many, where it is no more than a part of the report.
_BAGIAN = re.compile(
    r"§|\b(?:sasaran|tujuan|program|kegiatan|indikator)\b[^,;]*\b(?:memiliki|mempunyai|diukur|didukung|terdiri|dijabarkan|mencakup|memuat)\b"
    r"|\b(?:indikator|program|kegiatan|sasaran)\s+(?:yang|dengan|dan)\b|\b(?:di\s*(?:atas|bawah)|lebih|kurang|sama)\b",
    re.IGNORECASE,
)


def _apa(teks: str) -> tuple[str, ...]:
    isi = kata(teks)
    return ("indikator", *isi[1:]) if isi[:1] in (("iku",), ("ikk",)) else isi


def _harap(banyak: Counter[int]) -> int:
    """Return the count on which the tables agree: the only one, or one that several give and no other one does; 0 else."""
    if len(banyak) == 1:
        return next(iter(banyak))
    utama = banyak.most_common()
    return utama[0][0] if utama and utama[0][1] > 1 and utama[1][1] == 1 else 0


def _banyak(tabel: TabelPublikasi, apa: tuple[str, ...]) -> int:
    """Count what no label names: the level of a budget by its codes, the goals above the rows."""
    if apa[0] in ("program", "kegiatan", "subkegiatan"):
        return _banyak_level(tabel, apa[0])
    return banyak_sasaran(tabel) if apa[0] in ("sasaran", "tujuan") else 0


def _banyak_level(tabel: TabelPublikasi, apa: str) -> int:
    """Count a level of a budget whose rows are numbered 1, 1.1, 1.1.1 below programs, or coded."""
    level, titik = {"program": (0, 2), "kegiatan": (1, 4), "subkegiatan": (2, 5)}[apa]
    kode = [b.kode for b in tabel.baris if b.kode]
    if kode:
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
        if re.match(
            r"\W*(?:S[A-Z][\s.]*\d|sasaran\b|(?:\d{1,2}|[IVX]+|[A-H])?[.)\s]*(?:[A-Z]\w+nya|peningkatan|penguatan|perbaikan|optimalisasi)\b)",
            s,
            re.IGNORECASE,
        )
    ]
    return (
        len(sasaran)
        if induk and len(sasaran) == len(induk) and all(b.induk for b in tabel.baris if b.peran == "isi")
        else 0
    )
