"""What is said of an indicator without a second number: target reached or missed, more or less than last year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kinerja.reviu.publikasi.arah import menurun_pasti
from kinerja.reviu.publikasi.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kalimat import Daftar, cari_nama, daftar_nama, tahun_kalimat, tanpa_nama
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.pernyataan import Butir, Kunci, Peta
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_pendapat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TIDAK = r"(?:tidak|belum|tak|kurang|gagal)\s+(?:dapat\s+|bisa\s+|berhasil\s+)?"
#: What is said of a target, with the signs that capaian minus 100 may have.
_TARGET = (
    (
        re.compile(
            rf"\b{_TIDAK}(?:mencapai|memenuhi|dicapai|dipenuhi|tercapai\w*|terpenuhi)\b(?:.{{0,30}}\btarget\b)?",
            re.IGNORECASE,
        ),
        {-1},
    ),
    (re.compile(r"\bdi\s*bawah\s+target\b|\blebih\s+rendah\s+(?:dari|daripada)\s+target\b", re.IGNORECASE), {-1}),
    (
        re.compile(
            r"\b(?:melampaui|melebihi|di\s*atas)\b.{0,30}\btarget\b|\btarget\b.{0,40}\b(?:terlampaui|dilampaui)\b",
            re.IGNORECASE,
        ),
        {1},
    ),
    (
        re.compile(
            r"\b(?:mencapai|memenuhi|sesuai)\b(?:\s+dengan)?\s+target\b|\btarget\b.{0,40}\b(?:tercapai|dapat\s+dicapai|terpenuhi)\b",
            re.IGNORECASE,
        ),
        {0, 1},
    ),
)
_NAIK = r"(?:meningkat|naik|bertambah|peningkatan|kenaikan|lebih\s+(?:tinggi|besar|banyak|baik))"
_TURUN = r"(?:menurun|turun|berkurang|penurunan|merosot|lebih\s+(?:rendah|kecil|sedikit))"
_LALU = re.compile(
    r"\btahun\s+(?:sebelumnya|lalu|kemarin)\b|\bdi\s?banding\w*\s+(?:dengan\s+)?(?:\w+\s+){0,3}tahun\s+(?P<tahun>20\d\d)\b",
    re.IGNORECASE,
)
#: By how much, since a year of the past whose value the sentence gives.
_SELISIH = re.compile(
    rf"\b(?:(?P<naik>{_NAIK})|{_TURUN})\s+(?:sebesar\s+|sebanyak\s+|sejumlah\s+)?(?=\d)", re.IGNORECASE
)
_ARAH = ((re.compile(rf"\b{_NAIK}\b", re.IGNORECASE), 1), (re.compile(rf"\b{_TURUN}\b", re.IGNORECASE), -1))
_INGKAR = re.compile(
    r"\b(?:tidak|belum|bukan)\s+(?:mengalami|terjadi|ada)\b|\bnamun\b|\btetapi\b|\bmeskipun\b|\bwalaupun\b",
    re.IGNORECASE,
)
#: Sentences that speak of what should be, of plans, of other parts of the year or of others.
_BUKAN = re.compile(
    r"\b(?:agar|supaya|untuk|akan|harus|perlu|jika|apabila|bila|upaya|faktor|penyebab|strategi|rencana|triwulan|semester|"
    r"renstra|rpjmd|akhir|nasional|provinsi|rata-rata|program|kegiatan|anggaran)\b",
    re.IGNORECASE,
)
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
_PANJANG = 12


def periksa_pendapat(peta: Peta) -> _Temuan:
    """Find sentences and labels whose words on a target or on last year the tables contradict."""
    milik = {b.kata: peta.kunci(b) for t in peta.isi.tabel if not t.prosa for b in t.baris if b.peran == "isi"}
    daftar = daftar_nama(milik)
    for tabel in peta.isi.tabel:
        for sel, teks in _ucapan(tabel):
            nama = cari_nama(kata(teks), daftar)
            if len(nama) == 1 and (beda := _satu(peta, milik[nama[0]], teks, daftar)):
                tercetak, benar, lawan = beda
                pesan = f"Tertulis “{tercetak}”, padahal {benar}"
                yield sel, duga(sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN)


def _ucapan(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences of running text, one by one, and labels with the words that stand for their value."""
    if not tabel.prosa:
        return
    for baris in tabel.baris:
        for sel in baris.sel:
            if sel.angka is None and len(sel.teks) > _PANJANG and not baris.dari_kalimat:
                teks = sel.teks if sel.isi.kolom.casefold() == "kalimat" else f"{sel.isi.baris} {sel.teks}"
                yield from ((sel, satu) for satu in re.split(r"(?<=[a-z)%\d])[.;]\s+(?=[A-Z])", teks))


def _satu(peta: Peta, kunci: Kunci, teks: str, daftar: Daftar) -> tuple[str, str, tuple[Sel, ...]] | None:
    polos = tanpa_nama(teks, cari_nama(kata(teks), daftar)[:1])
    if _BUKAN.search(polos) or _INGKAR.search(polos):
        return None
    tahun = tahun_kalimat(teks)
    if len(tahun) < 2 and (hasil := _target(peta, kunci, polos, tahun[0] if tahun else peta.isi.tahun)):
        return hasil
    return _lalu(peta, kunci, polos, tahun) or _selisih(peta, kunci, polos, tahun)


def _selisih(peta: Peta, kunci: Kunci, teks: str, tahun: tuple[int, ...]) -> tuple[str, str, tuple[Sel, ...]] | None:
    """Hold a difference against what the tables give for the year and the sentence for a year before."""
    temu, kini = _SELISIH.search(teks), peta.isi.tahun
    angka = bilangan_kalimat(teks) if temu and set(tahun) - {kini} == {kini - 1} else []
    if temu is None or len(angka) != 2:
        return None
    beda = next((b for b in angka if b.mulai == temu.end()), None)
    lama = next((b for b in angka if b is not beda), None)
    baru = _nilai(peta, kunci, Besaran.REALISASI, kini)
    if beda is None or lama is None or baru is None or not baru.sel.angka or not lama.nilai:
        return None
    nilai = baru.sel.angka.nilai
    if not lama.nilai / 3 < nilai < lama.nilai * 3:
        return None
    selisih = (nilai - lama.nilai) * (1 if temu["naik"] else -1)
    lebar = beda.angka.langkah + lama.angka.langkah + baru.sel.angka.langkah
    laju = selisih / lama.nilai * _SERATUS
    if abs(selisih - beda.nilai) <= lebar or abs(laju - beda.nilai) <= beda.angka.langkah + _LEBIH:
        return None
    return f"{temu[0]}{beda.teks}", f"dari {lama.teks} menjadi {baru.sel.teks} pada {baru.tabel.nama}", (baru.sel,)


def _target(peta: Peta, kunci: Kunci, teks: str, tahun: int) -> tuple[str, str, tuple[Sel, ...]] | None:
    ucap = next(((temu[0], tanda) for pola, tanda in _TARGET if (temu := pola.search(teks))), None)
    if ucap is None or re.search(r"\btarget\b[^.]*\d", re.sub(r"\b20\d\d\b", "", teks), re.IGNORECASE):
        return None
    capaian = _nilai(peta, kunci, Besaran.CAPAIAN, tahun)
    if capaian is None or capaian.sel.angka is None:
        return None
    angka = capaian.sel.angka
    tanda = {(angka.nilai > _SERATUS) - (angka.nilai < _SERATUS)}
    # 100,00 can be a rounded 99,996, or 100,004.
    tanda |= {-1, 1} if angka.nilai == _SERATUS and angka.desimal else set()
    if not tanda.isdisjoint(ucap[1]):
        return None
    return ucap[0], f"capaiannya {capaian.sel.teks} pada {capaian.tabel.nama}", (capaian.sel,)


def _lalu(peta: Peta, kunci: Kunci, teks: str, tahun: tuple[int, ...]) -> tuple[str, str, tuple[Sel, ...]] | None:
    temu = _LALU.search(teks)
    arah = [(isi[0], tanda) for pola, tanda in _ARAH if (isi := pola.search(teks))]
    if temu is None or len(arah) != 1:
        return None
    dulu = int(temu["tahun"]) if temu["tahun"] else 0
    kini = next((t for t in tahun if t != dulu), peta.isi.tahun)
    besaran = Besaran.CAPAIAN if re.search(r"\bcapaian\b", teks, re.IGNORECASE) else Besaran.REALISASI
    baru, lama = (_nilai(peta, kunci, besaran, t) for t in (kini, dulu or kini - 1))
    if baru is None or lama is None or baru.setuju(lama) or not baru.sel.angka or not lama.sel.angka:
        return None
    ucap, tanda = arah[0]
    beda = (baru.sel.angka.nilai > lama.sel.angka.nilai) - (baru.sel.angka.nilai < lama.sel.angka.nilai)
    baik = "baik" in ucap or (besaran is Besaran.REALISASI and menurun_pasti(baru.baris.kata))
    if beda == tanda or baik:
        return None
    apa = besaran.value
    return ucap, f"{apa} {lama.sel.teks} pada tahun {lama.kunci[2]} menjadi {baru.sel.teks}", (baru.sel, lama.sel)


def _nilai(peta: Peta, kunci: Kunci, besaran: Besaran, tahun: int) -> Butir | None:
    """Return the statement of a thing where all tables agree on it."""
    semua = peta.menurut.get((kunci, besaran, ()), ())
    milik = [b for b in semua if b.kunci[2] == tahun and not b.tabel.prosa and b.sel.jenis[0] in ("", "pk")]
    return milik[0] if milik and all(milik[0].setuju(b) for b in milik) else None
