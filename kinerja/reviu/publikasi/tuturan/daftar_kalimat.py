"""Lists in sentences against the number of things that the sentence says they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.tuturan.cacah_kalimat import kalimat_tersamar
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_daftar_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_RINCI = re.compile(
    r"(?<![\d.,])(?P<jumlah>\d{1,3}(?:\.\d{3})*)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>orang|pegawai|jiwa|unit|buah|desa|kelurahan|kegiatan|dokumen|paket)\b"
    r"[^.;\d]{0,60}?\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|meliputi|dengan\s+rincian|rinciannya)\b(?P<isi>.+)$",
    re.IGNORECASE,
)
_SUKU = re.compile(r"(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*)(?![\d/]|,\d|\s*%)\s*(?:\([a-z ]+\)\s*)?(?P<satuan>[A-Za-z]+)?")


#: So many things, and what opens their list.
_BUKA = r"\b(?:yaitu|yakni|ialah|adalah|meliputi|mencakup|terdiri\s+(?:dari|atas)|sebagai\s+berikut)\b\s*:?\s*"
_SENARAI = re.compile(
    rf"(?<![\d.,])(?P<n>\d{{1,2}})\s+(?P<apa>[a-z]+)(?:\s+[a-z]+){{0,6}}?\s*,?\s*{_BUKA}(?P<isi>.+)$", re.IGNORECASE
)
_BUTIR = re.compile(r"(?:^|[\s;,:(])\(?(?P<ke>\d{1,2}|[a-z])[).]\s+(?=[A-Za-z§])")
#: What parts the names of a list, and nothing else.
_SELA = re.compile(r"(?:[\s,;:.()]|\b(?:dan|serta)\b|\b(?:\d{1,2}|[a-z])[).])*", re.IGNORECASE)
#: A name with its number in brackets behind it: "Mata (12 kasus), ".
_BERKURUNG = re.compile(r"[A-Za-z][^(),;:\d]*\([^()]*\d[^()]*\)\s*(?:,|;)?\s*(?:(?:dan|serta)\s+)?", re.IGNORECASE)
#: What joins the last name of a list to the others, and what may follow it.
_TERTUTUP = re.compile(r"\s*,?\s*\b(?:dan|serta)\s+", re.IGNORECASE)
_SUSULAN = re.compile(
    r"\s*[,;]?\s*(?:sedangkan|sementara|namun|tetapi|adapun|akan|telah|sudah|belum|masih|menjadi|perlu|merupakan|karena|sehingga)\b[^§]*$",
    re.IGNORECASE,
)
_SEDERET = 2


def periksa_daftar_kalimat(peta: Peta) -> _Temuan:
    """Find sentences that name a number of things and list parts which do not add up to it, or another number of things."""
    for tabel in peta.isi.tabel:
        for sel, teks in baca_kalimat(tabel):
            for satu in re.split(r"(?<=[a-z)%])[.;]\s+(?=[A-Z])", teks):
                if temu := _RINCI.search(satu):
                    yield from _daftar(sel, temu)
                elif pesan := _senarai(satu, kalimat_tersamar(peta, satu)):
                    yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _senarai(teks: str, tersamar: str) -> str:
    """Say that a list of names (hidden in ``tersamar``), or of numbered things, is longer or shorter than the number before it."""
    temu = _SENARAI.search(tersamar)
    if temu is None:
        return ""
    n = int(temu["n"])
    isi = re.split(_BUKA, teks, maxsplit=1, flags=re.IGNORECASE)[-1]
    butir = [t["ke"] for t in _BUTIR.finditer(isi)]
    urut = [str(k) for k in range(1, len(butir) + 1)], [chr(96 + k) for k in range(1, len(butir) + 1)]
    nama = re.split(r"§+", re.sub(rf"\b{temu['apa']}\s+(?=§)", "", temu["isi"], flags=re.IGNORECASE))
    if len(nama) > _SEDERET and _TERTUTUP.fullmatch(nama[-2]) and _SUSULAN.match(nama[-1]):
        # The list is closed, and the sentence goes on with something else.
        nama[-1] = ""
    if len(butir) >= _SEDERET and butir in urut:
        # What is cut off may go on in the next sentence, unless the last of the list is joined to the others.
        ada = len(butir) if len(butir) > n or re.search(r"\b(?:dan|serta)\s+\(?[\da-z]{1,2}[).]\s", isi) else n
    elif (
        len(kurung := [t for t in _BERKURUNG.findall(isi) if t]) >= _SEDERET
        and _BERKURUNG.sub("", isi).strip(" .") == ""
    ):
        ada = len(kurung)
    else:
        ada = len(nama) - 1 if len(nama) > _SEDERET and all(_SELA.fullmatch(satu) for satu in nama) else n
    return f"Yang disebut berjumlah {ada}, tetapi tertulis “{temu['n']} {temu['apa']}”" if ada != n else ""


def _daftar(sel: Sel, temu: re.Match[str]) -> _Temuan:
    satuan = temu["satuan"].casefold()
    semua = list(_SUKU.finditer(temu["isi"]))
    # Every part must bear the unit, or none: what bears another one counts something else.
    suku = [s for s in semua if (s["satuan"] or "").casefold() == satuan]
    if len(suku) < 2 or (len(suku) != len(semua)) or re.search(r"\d\s*%|Rp", temu["isi"]):
        return
    jumlah, harap = _bulat(temu["jumlah"]), sum((_bulat(s[1]) for s in suku), Decimal(0))
    if _berulang([_bulat(s[1]) for s in suku], jumlah):
        return
    if max(_bulat(s[1]) for s in suku) <= jumlah:
        pesan = f"Rincian pada kalimat ini berjumlah {cetak_bulat(int(harap))} {satuan}, tetapi tertulis {temu['jumlah']} {satuan}"
        yield sel, duga(sel, "", pesan)


def _berulang(suku: Sequence[Decimal], jumlah: Decimal) -> bool:
    """Say whether a list parts its whole more than once, in one way after the other."""
    isi = Decimal(0)
    for satu in suku:
        isi = satu if isi == jumlah else isi + satu
        if isi > jumlah:
            return False
    return isi == jumlah


def _bulat(teks: str) -> Decimal:
    return Decimal(teks.replace(".", ""))
