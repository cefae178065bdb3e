"""How many there are in all, as sentences say it, against the totals of the tables that part them: staff by grade, villages by sub-district."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.angka import cetak_bulat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_total_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: What a table parts, and by what: "Pegawai menurut Golongan".
_MENURUT = re.compile(
    r"(?P<apa>[A-Z][a-z]+(?:\s+[A-Z]?[a-z]+)?)\s+(?:(?-i:[A-Z])\w+\s+){0,4}?(?:menurut|berdasarkan|per|tiap)\s",
    re.IGNORECASE,
)
_JUDUL = re.compile(r"^(?:jumlah|banyaknya)\s+(?P<apa>[a-z]+)$", re.IGNORECASE)
_TOTAL = frozenset("jumlah total".split())
#: Number of a caption, and words before what a caption counts.
_NOMOR, _PENGANTAR = re.compile(r"^\S+\s+[\d.IVX]+\s+"), ("jumlah", "data")
#: Words by which a sentence has all of them, and what may follow their name.
_PUNYA = re.compile(
    r"\b(?:didukung|memiliki|mempunyai|terdapat|berjumlah|sebanyak|terdiri\s+(?:dari|atas)|meliputi|tersebar|mencakup|membina|oleh|dengan|dan|ada)\s*"
    r"(?:oleh|di|pada|dari|atas|sebanyak|sejumlah|total|jumlah)?\s*$",
    re.IGNORECASE,
)
_EKOR = re.compile(
    r"\s*(?:$|[.,;(]|(?:dan|serta|yang\s+(?:terdiri|tersebar)|terdiri|tersebar|pada\s+(?:akhir\s+)?tahun|untuk|dengan\s+rincian)\b)",
    re.IGNORECASE,
)
#: Sentences on a part of them, another year, or others.
_LAIN = re.compile(
    r"\b(?:laki|pria|perempuan|wanita|di\s?antara\w*|kecuali|selain|bertambah|berkurang|tahun\s+(?:lalu|sebelumnya)|kebutuhan|target\w*|ideal|"
    r"bidang|seksi|bagian|sub\s?bagian|masing-masing|setiap|provinsi|nasional|golongan|eselon|jabatan|pendidikan)\b",
    re.IGNORECASE,
)
#: From what a total on, and how far, in parts of it, a slip carries it.
_TERKECIL, _BAGIAN, _BARIS = 5, 5, 3


def periksa_total_kalimat(peta: Peta) -> _Temuan:
    """Find counts of all of a kind on which the tables agree, and a sentence gives another one."""
    total = _total_tabel(peta)
    for sel, kalimat in kalimat_laporan(peta.isi) if total else ():
        for teks in kalimat:
            if _LAIN.search(teks) or {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
                continue
            for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                if lawan := _berlainan(total, teks, satu):
                    apa, harap = lawan
                    pesan = f"Jumlahnya adalah {harap.teks} pada {harap.isi.tabel}, tetapi tertulis {cetak_bulat(int(satu.nilai))} {apa}"
                    yield sel, duga(sel, "", pesan, harap, tingkat=Tingkat.PERINGATAN)


def _berlainan(total: dict[str, tuple[Sel, ...]], teks: str, satu: Bilangan) -> tuple[str, Sel] | None:
    """Return what is counted and the total that the tables give for it, where no table gives the number of the sentence."""
    temu = re.match(r"\s*(?:\([a-z\s]+\)\s*)?(?:(?:orang|unit|buah)\s+)?(?P<apa>[a-z]+)", teks[satu.akhir :])
    milik = total.get(akar(temu["apa"])) if temu and satu.jenis not in ("rp", "%") and not satu.angka.desimal else None
    if not milik or not temu or not _PUNYA.search(satu.depan) or not _EKOR.match(teks, satu.akhir + temu.end()):
        return None
    nilai = {nilai_sel(s) for s in milik}
    harap = nilai_sel(milik[0])
    dekat = abs(harap - satu.nilai) * _BAGIAN <= harap
    return (
        (temu["apa"], milik[0])
        if len(nilai) == 1 and harap >= _TERKECIL and satu.nilai not in nilai and dekat
        else None
    )


def _total_tabel(peta: Peta) -> dict[str, tuple[Sel, ...]]:
    """Return the totals of the tables by the root of what they count: of what a heading counts, or a caption parts."""
    hasil: dict[str, tuple[Sel, ...]] = {}
    for tabel in peta.isi.tabel:
        for apa, sel in _total(tabel) if not tabel.prosa and not tabel.grafik else ():
            hasil[apa] = (*hasil.get(apa, ()), sel)
    return hasil


def _total(tabel: TabelPublikasi) -> Iterator[tuple[str, Sel]]:
    jumlah = [b for b in tabel.baris if b.peran == "jumlah"]
    if len(jumlah) != 1 or sum(b.peran == "isi" for b in tabel.baris) < _BARIS:
        return
    for sel in (s for s in jumlah[0].angka if aditif(s)):
        if temu := _JUDUL.match(sel.kolom.strip()):
            yield akar(temu["apa"].casefold()), sel
        elif set(kata(sel.kolom)) <= _TOTAL and (judul := _MENURUT.search(_NOMOR.sub("", tabel.nama))):
            awal, *lain = kata(judul["apa"])
            yield akar(lain[-1] if lain and awal in _PENGANTAR else awal), sel
