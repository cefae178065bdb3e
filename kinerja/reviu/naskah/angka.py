"""Numbers that were typed into prose, matched to what the system knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kinerja.angka import bulatkan
from kinerja.laporan import Laporan, PenandaSalah
from kinerja.reviu.naskah.kalimat import Kalimat, baca_kalimat, konteks
from kinerja.reviu.publikasi.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.kata import kata

__all__ = ["Diketik", "Tahu", "angka_diketik", "disebut", "duga_angka", "dugaan_angka", "yang_diketahui"]


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
_KHUSUS = re.compile(r"[\ue000-\uf8ff]")

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


@lru_cache(maxsize=4)
def dugaan_angka(laporan: Laporan) -> tuple[tuple[Diketik, str, Tahu], ...]:
    """Return the typed numbers of which something is known, with what :func:`duga_angka` says of them."""
    semua = ((satu, duga_angka(laporan, satu)) for satu in angka_diketik(laporan))
    return tuple((satu, *hasil) for satu, hasil in semua if hasil)


@lru_cache(maxsize=4096)
def _ciri(kalimat: Kalimat) -> tuple[frozenset[int], int, bool]:
    """Return the years that a sentence names, how often it says program, and whether it speaks of a part of the budget."""
    tahun = frozenset(int(angka) for angka in re.findall(r"\b20\d\d\b", kalimat.isi))
    program = len(re.findall(r"\bprogram\b", kalimat.isi, re.IGNORECASE))
    return tahun, program, bool(_SEBAGIAN.search(kalimat.isi))


def duga_angka(laporan: Laporan, satu: Diketik) -> tuple[str, Tahu] | None:
    """Compare a typed number with what is known.

    Returns
    -------
    tuple or None
        ``sama`` with the value that it repeats; ``keliru`` with the value that it should be; ``mirip`` with one that
        it nearly is; None for a number of which nothing is known.
    """
    if satu.satuan not in ("Rp", "%") and not satu.angka.desimal and satu.angka.nilai < 1000:
        return None
    sejenis = _sejenis(laporan, satu.satuan if satu.satuan in ("Rp", "%") else "")
    sebut = disebut(laporan, satu.kalimat)
    apa = _besaran(satu)
    tahun, banyak_program, sebagian = _ciri(satu.kalimat)
    if apa in ("serapan", "sisa") and not sebut and not sebagian:
        sebut = frozenset({("total", "")})
    milik = [tahu for tahu in sejenis if tahu.rujukan in sebut]
    if len(tahun) > 1 or tahun - {laporan.tahun, laporan.tahun - 1}:
        apa = ""
    elif tahun == {laporan.tahun - 1} and apa:
        apa = f"{apa} lalu"
    if sama := next((tahu for tahu in milik if tahu.nilai == satu.angka.nilai and _tepat(tahu, apa)), None):
        return "sama", sama
    tepat = [tahu for tahu in milik if _tepat(tahu, apa)]
    if banyak_program > 1:
        apa = ""
    if apa and len(tepat) == 1 and len({r for r in sebut if r[0] == tepat[0].rujukan[0]}) == 1:
        if _terbulat(satu, tepat[0]):
            return "sama", tepat[0]
        # Writers call the capaian a target met, and the realisasi a capaian: the value tells what they mean.
        setahun = [tahu for tahu in milik if tahu.besaran in _SETAHUN and not apa.endswith("lalu")]
        if lain := next((tahu for tahu in setahun if tahu.nilai == satu.angka.nilai), None):
            return "sama", lain
        return ("mirip" if abs(satu.angka.nilai - tepat[0].nilai) <= 2 * satu.angka.langkah else "keliru"), tepat[0]
    if sama := next((tahu for tahu in (*milik, *sejenis) if tahu.nilai == satu.angka.nilai), None):
        khas = satu.angka.desimal or abs(satu.angka.nilai) >= 100_000 or (satu.satuan and satu.satuan in sama.teks)
        return ("sama", sama) if khas or sama in milik else None
    utama = [tahu for tahu in sejenis if tahu.rujukan[0] in ("total", "rata-rata") or satu.satuan == "Rp"]
    if dekat := next((tahu for tahu in (*milik, *utama) if _mirip(satu, tahu)), None):
        return ("keliru" if satu.satuan == "Rp" and len(str(satu.angka.nilai)) > 7 else "mirip"), dekat
    return None


@lru_cache(maxsize=12)
def _sejenis(laporan: Laporan, satuan: str) -> tuple[Tahu, ...]:
    """Return the known values that are printed in rupiah, in per cent, or otherwise."""
    jenis = {
        satu: "Rp" if satu.teks.startswith(("Rp", "-Rp")) else "%" if "%" in satu.teks else ""
        for satu in yang_diketahui(laporan)
    }
    if satuan == "%":
        return tuple(satu for satu in jenis if "%" in satu.teks)
    return tuple(satu for satu, milik in jenis.items() if milik == satuan)


#: Words by which a sentence speaks of a part of the budget.
_SEBAGIAN = re.compile(
    r"^(?:dan|sedangkan|dengan|adapun)\b|\b(?:program|kegiatan|sasaran|DAK|DAU|DIF|dana|bidang|triwulan|semester|rata-rata)\b",
    re.IGNORECASE,
)
_SEBUTAN = (
    (r"sisa(?:\s+\w+){0,2}\s+(?:anggaran|pagu|belanja)|sisa|silpa", "sisa"),
    (r"efisiensi(?:\s+\w+){0,4}\s+anggaran|efisiensi", "efisiensi"),
    (
        r"(?:realisasi|penyerapan|serapan|terserap|terealisasi|capaian)\w*(?:\s+\w+){0,2}\s+(?:anggaran|belanja|pagu|keuangan)"
        r"|penyerapan|terserap",
        "serapan",
    ),
    (r"capaian", "capaian"),
    (r"target", "target"),
    (r"realisasi", "realisasi"),
    (r"anggaran|pagu|belanja", "anggaran"),
)
_SETAHUN = ("realisasi", "capaian")
#: Words after which a number is not the report's own quantity of its year.
_LAIN = re.compile(
    r"lalu|sebelumnya|renstra|akhir|provinsi|nasional|kementerian|rata-rata|kenaikan|selisih|total|seluruh"
)
#: Verbs that lead to the realisasi when no quantity is named before them.
_KERJA = re.compile(r"mencapai|sebesar|menjadi|tercatat|tercapai|terealisasi|bernilai")
_ARTI = {
    "sisa": {"sisa anggaran", "persentase sisa anggaran"},
    "efisiensi": {"efisiensi"},
    "serapan": {"realisasi anggaran", "persentase realisasi anggaran"},
    "capaian": {"capaian", "rata-rata capaian"},
    "target": {"target"},
    "realisasi": {"realisasi"},
    "anggaran": {"anggaran"},
    "realisasi lalu": {"realisasi tahun lalu"},
    "serapan lalu": {"persentase realisasi anggaran tahun lalu"},
}


def _besaran(satu: Diketik) -> str:
    """Name the quantity that the words just before a number name; "" where another year or the end of the plan is meant."""
    dekat = re.sub(r"(?:pada )?tahun 20\d\d", "", _KHUSUS.sub(" ", satu.sebelum)[-90:].casefold())
    dekat = re.split(r"[;:%]|,\s|\bsedangkan\b|\d", dekat)[-1]
    if _LAIN.search(dekat):
        return ""
    dekat = re.split(r"\bdan\b|\bdari\b", dekat)[-1]
    temu = [(m.end(), nama) for pola, nama in _SEBUTAN for m in re.finditer(pola, dekat)]
    if not temu:
        return "realisasi" if _KERJA.search(dekat) else ""
    akhir, nama = max(temu)
    # "Target ... tercapai sebesar": what follows is no target.
    return "" if nama == "target" and re.search(r"capai|realisasi", dekat[akhir:]) else nama


def _tepat(tahu: Tahu, apa: str) -> bool:
    return not apa or tahu.besaran in _ARTI.get(apa, ())


def _terbulat(satu: Diketik, tahu: Tahu) -> bool:
    """Say whether a number is the known one with fewer digits."""
    desimal = satu.angka.desimal
    return bulatkan(tahu.nilai, desimal) == satu.angka.nilai


def _mirip(satu: Diketik, tahu: Tahu) -> bool:
    """Say whether a number is a known one with a slip: two digits changed places, or one digit differs."""
    ini, itu = _angka(satu.angka.nilai), _angka(tahu.nilai)
    if ini == itu or len(ini) != len(itu) or len(ini) < 4:
        return False
    beda = [n for n, (a, b) in enumerate(zip(ini, itu, strict=True)) if a != b]
    if len(beda) == 2 and beda[1] == beda[0] + 1:
        return ini[beda[0]] == itu[beda[1]] and ini[beda[1]] == itu[beda[0]]
    panjang = len(ini) >= 7
    return len(beda) == 1 and (panjang or abs(satu.angka.nilai - tahu.nilai) <= Decimal("0.05"))


def _angka(nilai: Decimal) -> str:
    return re.sub(r"\D", "", f"{nilai:f}")
