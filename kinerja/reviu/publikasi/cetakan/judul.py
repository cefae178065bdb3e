"""What a printed heading or label names: the kind of quantity, its year, its part of the year, its kind of target."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata

__all__ = [
    "Besaran",
    "Judul",
    "baca_jenis",
    "baca_judul",
    "baca_nama_tabel",
    "bertahap",
    "hanya_tahun",
    "pisah_label",
    "sampai_periode",
    "sebut_periode",
]


class Besaran(StrEnum):
    """Kinds of quantities, as a sentence names them."""

    TARGET = "target"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    PAGU = "anggaran"
    SERAPAN = "realisasi anggaran"
    PERSEN_PAGU = "persentase realisasi anggaran"
    SISA = "sisa anggaran"
    PERSEN_SISA = "persentase sisa anggaran"
    EFISIENSI = "efisiensi"
    NILAI_EFISIENSI = "nilai efisiensi"
    PREDIKAT = "predikat"
    TERBILANG = "terbilang"
    SATUAN = "satuan"
    PERTUMBUHAN = "pertumbuhan"
    JUMLAH = "jumlah"
    PERSEN = "persentase"
    LAIN = "nilai"


#: Words of a heading that do not make another quantity of it.
_HIASAN = frozenset(
    "kinerja tahun th thn ta ini rp persen persentase published tercetak renstra rpjmd rencana strategis kerja tahunan rkt "
    "renja rkpd pk iku ikk perjanjian dpa dipa apbd setelah sesudah sebelum perubahan revisi murni induk pada akhir data "
    "indikator sasaran nilai kolom angka isi value hasil tingkat total jumlah dan dalam no nomor tabel kota dinas "
    "kabupaten kecamatan kelurahan balai upt uptd rsud inspektorat badan sekretariat opd satker skpd upbu instansi ke tercapai terhadap yang daya kuantitas besaran tersedia kredit efektif sd s d hingga program kegiatan subkegiatan output volume vol orang unit e ne".split()
)
_UANG = frozenset("anggaran pagu belanja keuangan keu dana rupiah rp apbd alokasi biaya dpa dppa dipa".split())
#: Headings of one word that stand for another.
_TUNGGAL = {
    "t": "target",
    "rencana": "target",
    "r": "realisasi",
    "hasil": "realisasi",
    "c": "capaian",
    "ket": "kategori",
    "keterangan": "kategori",
    "status": "kategori",
    "terpakai": "serapan rp",
    "digunakan": "serapan rp",
    "e": "efisiensi",
    "ne": "nilai efisiensi",
    "k": "konsistensi",
    "nyata": "realisasi",
    "aktual": "realisasi",
    "perolehan": "realisasi",
    "dicapai": "realisasi",
    "komitmen": "target",
    "ditargetkan": "target",
    "diperjanjikan": "target",
    "prestasi": "capaian",
    "plafon": "pagu",
    "penggunaan": "serapan rp",
    "pengeluaran": "serapan rp",
    "pencairan": "serapan rp",
    "dibelanjakan": "serapan rp",
    "saldo": "sisa rp",
}
#: Headings of two words that stand for another.
_BERDUA = {
    frozenset(("rencana", "kinerja")): "target",
    frozenset(("rencana", "capaian")): "target",
    frozenset(("hasil", "kinerja")): "realisasi",
}
#: Short forms of words of a heading.
_PENDEK = {
    "tgt": "target",
    "trgt": "target",
    "real": "realisasi",
    "realis": "realisasi",
    "cap": "capaian",
    "capai": "capaian",
    "ang": "anggaran",
    "angg": "anggaran",
    "pers": "persentase",
    "sat": "satuan",
    "kat": "kategori",
    "riil": "realisasi",
    "pencapaian": "capaian",
    "ketercapaian": "capaian",
    "progres": "kemajuan",
    "progress": "kemajuan",
    "serap": "serapan",
    "tk": "tingkat",
    "jml": "jumlah",
    "jlh": "jumlah",
}
_TAK_SERAP = re.compile(
    r"\b(?:tidak|belum|tak)\s+(?:dapat\s+)?(?:terserap|terealisasi|terpakai|digunakan|diserap|direalisasikan)\b",
    re.IGNORECASE,
)
_SATUAN_UANG = frozenset("ribu ribuan juta jutaan miliar triliun".split())
_PERSEN = frozenset("persen persentase pct prosen".split())
_BULAN = (
    "januari februari maret april mei juni juli agustus september oktober november desember".split(),
    "jan feb mar apr mei jun jul agt sep okt nov des".split(),
)
#: A month by its number, as reports of targets head it.
_BULAN_KE = re.compile(r"B(0[1-9]|1[0-2])")
_NOMOR_BULAN = {nama: nomor for daftar in _BULAN for nomor, nama in enumerate(daftar, 1)} | {"ags": 8, "agu": 8}
_PERIODE = re.compile(r"\b(?P<apa>tw|triwulan|semester|smt|tri\s*wulan)[\s.\-]*(?P<nomor>[ivx]+|\d)\b", re.IGNORECASE)

#: What a year has reached up to a part of it, which is no part of its own.
_SAMPAI = re.compile(
    r"\b(?:s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s+(?=(?:akhir\s+)?(?:tw|tri\s*wulan|semester|smt|bulan|[a-z]{3,9}\b))",
    re.IGNORECASE,
)
_AKHIR_TAHUN = {"triwulan": "4", "semester": "2", "bulan": "12"}

#: Documents that set a target, by the words that name them.
_DOKUMEN = (
    ("nasional", re.compile(r"\bnasional\b|\brpjmn\b", re.IGNORECASE)),
    ("provinsi", re.compile(r"\bprovinsi\b", re.IGNORECASE)),
    ("renstra", re.compile(r"\brenstra\b|\brencana\s+strategis\b|\brpjmd\b|\bjangka\s+menengah\b", re.IGNORECASE)),
    (
        "rkt",
        re.compile(r"\brkt\b|\brencana\s+kinerja\s+tahunan\b|\brenja\b|\brkpd\b|\brencana\s+kerja\b", re.IGNORECASE),
    ),
    ("pk", re.compile(r"\bpk\b|\bperjanjian\s+kinerja\b|\bpenetapan\s+kinerja\b", re.IGNORECASE)),
)
#: The name of an agency of a province says nothing of whose target it is.
_INSTANSI = re.compile(
    r"\b(?:dinas|badan|biro|bappeda|inspektorat|sekretariat|satuan|kantor|rumah\s+sakit|rs\w*|upt\w*|balai|pemerintah)\b[^,;:]*?\bprovinsi\b",
    re.IGNORECASE,
)
_AWAL = re.compile(
    r"\b(?:sebelum|pra)\s*(?:-\s*)?(?:revisi|perubahan)\b|\bmurni\b|\binduk\b"
    r"|\b(?:pagu|anggaran|dipa|dpa|apbd|alokasi|pk|perjanjian kinerja)\s+(?:\w+\s+)?(?:awal|semula)\b|\bawal\s+dipa\b|\bsemula\b",
    re.IGNORECASE,
)
_AKHIR = re.compile(
    r"\b(?:sesudah|setelah|pasca)\s*(?:-\s*)?(?:revisi|perubahan)\b|\bmenjadi\b|\bperubahan\b|\brevisi\b|\bp-?apbd\b|\bdppa\b"
    r"|\b(?:pagu|anggaran|dipa|dpa|apbd|alokasi)\s+(?:\w+\s+)?akhir\b",
    re.IGNORECASE,
)
#: Words that name a stage of an amount or a target, and those of them that may name its change as well.
_TAHAP = frozenset("semula menjadi sebelum sesudah setelah pra pasca revisi perubahan pergeseran murni induk".split())
_TAHAP_GANDA = frozenset(("revisi", "perubahan", "pergeseran"))
#: Money that a plan of withdrawals foresees is no budget.
_RENCANA_TARIK = re.compile(r"\brpd\b|rencana\s+penarikan|rencana\s+kas|anggaran\s+kas", re.IGNORECASE)


@dataclass(frozen=True)
class Judul:
    """A heading, read.

    Attributes
    ----------
    besaran, tahun
        the kind of quantity, and the year where one is named.
    imbuhan
        the words that make a quantity of its own (nasional, laki).
    persen
        whether the heading says that numbers are per cent.
    periode
        part of the year, ("triwulan", 2) or ("bulan", 7); () for the whole year.
    jenis
        document that sets the target or the amount and whether before or after its change: ("pk", "akhir"); "" unknown.
    """

    besaran: Besaran
    tahun: int | None
    imbuhan: tuple[str, ...]
    persen: bool
    periode: tuple[str, ...] = ()
    jenis: tuple[str, str] = ("", "")


def baca_jenis(teks: str) -> tuple[str, str]:
    """Return which document a text names, and whether as it was before or after its change.

    >>> baca_jenis("Target Perjanjian Kinerja Perubahan"), baca_jenis("Target Renstra 2023")
    (('pk', 'akhir'), ('renstra', ''))
    """
    rapi = _INSTANSI.sub(" ", teks.replace("_", " "))
    ada = [nama for nama, pola in _DOKUMEN if pola.search(rapi)]
    tahap = [nama for nama, pola in (("awal", _AWAL), ("akhir", _AKHIR)) if pola.search(rapi)]
    if "awal" in tahap and re.search(r"\bsebelum\b", rapi, re.IGNORECASE):
        tahap = ["awal"]
    return (ada[0] if len(ada) == 1 else ""), (tahap[0] if len(tahap) == 1 else "")


def _baca_periode(judul: str) -> tuple[str, ...]:
    periode = sebut_periode(judul)
    if not periode or not _SAMPAI.search(judul):
        return periode
    return sampai_periode(periode)


def sampai_periode(periode: tuple[str, ...]) -> tuple[str, ...]:
    """Return what runs up to a part of a year: up to its last part it is the whole year.

    >>> sampai_periode(("triwulan", "2")), sampai_periode(("triwulan", "4"))
    (('s.d. triwulan', '2'), ())
    """
    if not periode or periode[0] not in _AKHIR_TAHUN:
        return periode
    return () if periode[1] == _AKHIR_TAHUN[periode[0]] else (f"s.d. {periode[0]}", periode[1])


def sebut_periode(judul: str) -> tuple[str, ...]:
    """Return the part of a year that a text names, () for none or several months."""
    if temu := _PERIODE.search(judul):
        nomor = angka_romawi(temu["nomor"])
        apa = "semester" if temu["apa"][0].casefold() == "s" else "triwulan"
        return (apa, str(nomor)) if nomor else ()
    if temu := _BULAN_KE.fullmatch(judul.strip()):
        return ("bulan", str(int(temu[1])))
    bulan = [_NOMOR_BULAN[satu] for satu in kata(judul) if satu in _NOMOR_BULAN]
    return ("bulan", str(bulan[0])) if len(bulan) == 1 else ()


def _kata_judul(judul: str) -> list[str]:
    """Return the words of a heading without its years, short forms and headings that stand for others written out."""
    isi = [_PENDEK.get(satu, satu) for satu in kata(judul) if not re.fullmatch(r"20\d\d", satu)]
    inti = [satu for satu in isi if satu not in ("rp", "rupiah", "tahun") and satu not in _SATUAN_UANG]
    if len(inti) == 1 and inti[0] in _TUNGGAL:
        isi = _TUNGGAL[inti[0]].split()
    isi = [*(_BERDUA[frozenset(inti)].split())] if frozenset(inti) in _BERDUA else isi
    if _TAK_SERAP.search(judul):
        isi = ["sisa", "anggaran", *(satu for satu in isi if satu in ("rp", *_PERSEN))]
    return isi


@lru_cache(maxsize=8192)
def baca_judul(judul: str) -> Judul:
    """Read a column heading.

    >>> baca_judul("Realisasi Anggaran Tahun 2023 (Rp)").besaran
    <Besaran.SERAPAN: 'realisasi anggaran'>
    """
    tahun = [int(satu) for satu in re.findall(r"(?<!\d)(20\d\d)(?!\d)", judul)]
    isi = _kata_judul(judul)
    himpun = set(isi)
    persen = "%" in judul or bool(himpun & _PERSEN)
    periode = _baca_periode(judul)
    besaran, pakai = _besaran(himpun, persen=persen)
    lebih = himpun - pakai - _HIASAN - _UANG - _SATUAN_UANG
    if periode or sebut_periode(judul):
        lebih -= {"tw", "triwulan", "tri", "wulan", "semester", "smt", *_NOMOR_BULAN}
        lebih = {satu for satu in lebih if angka_romawi(satu) is None}
    imbuhan = tuple(sorted(lebih - {"awal", "semula", "menjadi"}))
    if re.search(r"data awal|kondisi awal|baseline", judul.casefold()):
        imbuhan = (*imbuhan, "awal")
    if _RENCANA_TARIK.search(judul):
        imbuhan = tuple(sorted({*imbuhan, "rpd"}))
        besaran = Besaran.PAGU if besaran in (Besaran.LAIN, Besaran.TARGET) else besaran
    return Judul(besaran, tahun[-1] if tahun else None, imbuhan, persen, periode, baca_jenis(judul))


def hanya_tahun(judul: str) -> bool:
    """Say whether a heading names a year and nothing else."""
    return baca_judul(judul).tahun is not None and not set(kata(re.sub(r"20\d\d", "", judul))) - {
        "tahun",
        "th",
        "thn",
        "ta",
    }


def bertahap(tabel: str, judul: str) -> bool:
    """Say whether a heading names only a stage, of the amounts that the caption is on.

    >>> [bertahap("Tabel 9. Pagu menurut Satuan Kerja", judul) for judul in ("Semula (Rp)", "Setelah Perubahan", "Perubahan")]
    [True, True, False]
    """
    isi = set(kata(judul)) - {"rp", "rupiah"} - _SATUAN_UANG
    return isi <= _TAHAP and not isi <= _TAHAP_GANDA and bool(set(kata(tabel)) & (_UANG - {"rp", "rupiah"}))


def baca_nama_tabel(nama: str) -> Besaran:
    """Return the quantity that the name of a table gives to columns headed by years alone.

    >>> baca_nama_tabel("Tabel 3.2 Perkembangan Realisasi"), baca_nama_tabel("Target dan Realisasi")
    (<Besaran.REALISASI: 'realisasi'>, <Besaran.LAIN: 'nilai'>)
    """
    isi = set(kata(nama))
    if len(isi & {"target", "realisasi", "capaian"}) > 1:
        return Besaran.LAIN
    besaran = _besaran(isi, persen=bool(isi & _PERSEN))[0]
    return (
        besaran
        if besaran in (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN, Besaran.PAGU, Besaran.SERAPAN)
        else Besaran.LAIN
    )


def _urutan(isi: set[str], *, persen: bool, uang: bool) -> tuple[tuple[set[str], Besaran], ...]:
    """Return the words that decide, in the order in which they do."""
    rupiah = bool(isi & {"rp", "rupiah"}) and not persen
    nilai_efisiensi = Besaran.NILAI_EFISIENSI if "nilai" in isi or "ne" in isi else Besaran.EFISIENSI
    realisasi = (Besaran.PERSEN_PAGU if persen else Besaran.SERAPAN) if uang else Besaran.REALISASI
    return (
        ({"satuan"}, Besaran.SATUAN),
        ({"predikat", "kategori", "kriteria", "interpretasi"}, Besaran.PREDIKAT),
        ({"terbilang"}, Besaran.TERBILANG),
        ({"efisiensi", "efisien", "penghematan"}, nilai_efisiensi),
        ({"sisa", "silpa"}, Besaran.PERSEN_SISA if persen else Besaran.SISA),
        ({"pertumbuhan", "kenaikan", "growth"}, Besaran.PERTUMBUHAN),
        ({"serapan", "penyerapan", "terserap"}, Besaran.SERAPAN if rupiah else Besaran.PERSEN_PAGU),
        ({"capaian", "kemajuan"}, Besaran.PERSEN_PAGU if uang else Besaran.CAPAIAN),
        ({"target"}, (Besaran.PERSEN if persen else Besaran.PAGU) if uang else Besaran.TARGET),
        ({"realisasi", "terealisasi"}, realisasi),
    )


def _besaran(isi: set[str], *, persen: bool) -> tuple[Besaran, set[str]]:
    uang = bool(isi & _UANG - {"rp", "rupiah", "dana"})
    for tanda, besaran in _urutan(isi, persen=persen, uang=uang):
        if isi & tanda:
            return besaran, tanda | {"realisasi", "capaian", "target"} if besaran is Besaran.PERSEN_PAGU else tanda
    if isi & (_UANG - {"rp", "rupiah"}):
        return (Besaran.PERSEN if persen else Besaran.PAGU), set()
    if persen:
        return Besaran.PERSEN, set()
    orang = {"jumlah", "total", "asn", "keseluruhan", "seluruh", "seluruhnya", "pegawai", "orang"}
    if isi and isi <= orang and (isi & {"jumlah", "total"}):
        return Besaran.JUMLAH, isi
    return Besaran.LAIN, set()


_SEBUTAN = re.compile(
    r"^(?:(?:besar|besaran|jumlah|total|nilai|tingkat)\s+)?"
    r"(?P<apa>(?:persen(?:tase)?\s+)?(?:(?:realisasi|penyerapan|serapan)\s+(?:anggaran|belanja|keuangan)|capaian\s+anggaran|capaian\s+kinerja|"
    r"(?:sisa|pagu)\s+anggaran|persen(?:tase)?\s+(?:sisa|pagu|anggaran)(?:\s+anggaran)?|(?:nilai\s+)?efisiensi(?:\s+\(N?E\))?|"
    r"realisasi|capaian|target|anggaran|pagu|sisa|silpa|penyerapan|serapan|(?:dana|belanja)(?=$|\s+yang)))"
    r"(?![\w-])\s*(?P<sisa>.*)$",
    re.IGNORECASE,
)
_BELAKANG = re.compile(
    r"^(?P<sisa>.+),\s*(?P<apa>(?:target|realisasi|capaian|anggaran|pagu|serapan|penyerapan|sisa)(?:\s+(?:kinerja|anggaran))?)$",
    re.IGNORECASE,
)
_TAK_TERSERAP = frozenset("tidak belum tak sisa".split())
_TERSERAP = frozenset("terserap terealisasi terpakai digunakan direalisasikan".split())


def pisah_label(label: str) -> tuple[str, str]:
    """Split a label of running text into what is measured and of what.

    >>> pisah_label("realisasi anggaran sasaran 1"), pisah_label("ASN perempuan, persen")
    (('realisasi anggaran', 'sasaran 1'), ('persen', 'ASN perempuan'))
    """
    teks = label.strip()
    ekor = re.match(r"^(.*?)(?:,\s*persen(?:tase)?|\s*\(%\))$", teks, re.IGNORECASE)
    if ekor:
        apa, sisa = pisah_label(ekor[1])
        return apa or "persen", sisa
    if ekor := _BELAKANG.match(teks):
        return ekor["apa"], ekor["sisa"].strip()
    if re.match(r"nilai\s+efisiensi\b", teks, re.IGNORECASE):
        _, sisa = pisah_label(teks[6:])
        return "nilai efisiensi", sisa
    temu = _SEBUTAN.match(teks)
    if temu and set(kata(temu["apa"])) & _UANG and set(kata(temu["sisa"])) & _TERSERAP:
        persen = "persen " if set(kata(temu["apa"])) & _PERSEN else ""
        if set(kata(temu["sisa"])) & _TAK_TERSERAP:
            return f"{persen}sisa anggaran", "total"
        return f"{persen}realisasi anggaran", "total"
    if temu and temu["sisa"]:
        return temu["apa"], temu["sisa"].strip(" ,:")
    return (temu["apa"], "total") if temu else ("", teks)
