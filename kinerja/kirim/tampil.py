"""Differences as people and as programs read them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from kinerja.angka import cetak_bulat, gabung
from kinerja.kirim.banding import Beda, JenisBeda, Ragam, hitung_beda
from kinerja.masukan.galat import terbaca

__all__ = ["susun_json", "susun_ringkas", "susun_teks"]

_BARIS_MAKS, _TEKS_MAKS = 60, 160
_JUDUL = {
    JenisBeda.TARGET: "Target",
    JenisBeda.ANGKA: "Angka yang diketik",
    JenisBeda.HASIL: "Angka hasil hitungan yang ikut berubah",
    JenisBeda.BARIS: "Baris baru dan baris yang hilang",
    JenisBeda.TEKS: "Teks dalam buku kerja",
    JenisBeda.NASKAH: "Naskah",
    JenisBeda.PILIHAN: "Pilihan dan pengaturan",
    JenisBeda.BERKAS: "Berkas lain",
}


def susun_teks(beda: Sequence[Beda]) -> Iterator[str]:
    """Yield the differences line by line, by kind, each with its place on both sides."""
    if not beda:
        yield "Tidak ada perbedaan."
        return
    for jenis, banyak in hitung_beda(beda).items():
        yield f"{_JUDUL[jenis]} ({cetak_bulat(banyak)}):"
        milik = [satu for satu in beda if satu.jenis is jenis]
        yield from (f"  {_kalimat(satu)}" for satu in milik[:_BARIS_MAKS])
        if banyak > _BARIS_MAKS:
            yield f"  ... dan {cetak_bulat(banyak - _BARIS_MAKS)} lagi; semuanya tampil dengan --json."


def susun_ringkas(beda: Sequence[Beda]) -> str:
    """Count the differences in one sentence.

    >>> susun_ringkas(())
    'tidak ada yang berubah'
    """
    hitung = hitung_beda(beda)
    bagian = [f"{cetak_bulat(banyak)} pada {_JUDUL[jenis].lower()}" for jenis, banyak in hitung.items()]
    return f"{cetak_bulat(len(beda))} perbedaan: {gabung(bagian)}" if bagian else "tidak ada yang berubah"


def susun_json(beda: Sequence[Beda]) -> str:
    """Return ``{"beda": [...]}``: kind, how, place, name, values and cells on both sides as text."""
    isi = [
        {
            "jenis": satu.jenis.value,
            "ragam": satu.ragam.value,
            "tempat": satu.tempat,
            "sebutan": satu.sebutan,
            "lama": satu.lama,
            "baru": satu.baru,
            "sel_lama": satu.sel_lama,
            "sel_baru": satu.sel_baru,
        }
        for satu in beda
    ]
    return json.dumps({"beda": isi}, ensure_ascii=False, indent=2)


def _kalimat(satu: Beda) -> str:
    sel = dict.fromkeys(filter(None, (satu.sel_lama, satu.sel_baru)))
    letak = f" (sel {' menjadi '.join(sel)})" if sel else ""
    tempat = terbaca(", ".join(filter(None, (satu.tempat, satu.sebutan)))) + letak
    if satu.ragam is Ragam.BERUBAH and (satu.lama or satu.baru):
        return f"{tempat}: {_petik(satu.lama)} menjadi {_petik(satu.baru)}"
    isi = satu.baru if satu.ragam is Ragam.BARU else satu.lama
    return f"{tempat}: {satu.ragam.value}{f', {_petik(isi)}' if isi else ''}"


def _petik(teks: str) -> str:
    isi = terbaca(teks)
    pendek = isi if len(isi) <= _TEKS_MAKS else f"{isi[:_TEKS_MAKS]}..."
    angka = pendek.strip("-Rp %").replace(".", "").replace(",", "").isdigit()
    return pendek if angka else f"“{pendek}”"
