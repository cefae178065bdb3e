"""The wording of the official forms, which is the region's own: ``formulir/pk.md`` beside kabupaten.yaml.

A region that has not written one gets a neutral draft. Draft and file alike are called "belum disesuaikan" until
somebody has put the official wording in and taken the remark out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import ada, baca_teks
from kinerja.masukan.narasi import Narasi, lepas_komentar, periksa_naskah
from kinerja.model import muat_naskah_pk

__all__ = ["BERKAS_PK", "IDENTITAS", "Pernyataan", "baca_pernyataan"]

#: The file, by its name below the folder of the region.
BERKAS_PK = "formulir/pk.md"
#: Placeholders that print the lines of a party (name, office), each alone in its paragraph.
IDENTITAS = ("pihak_pertama.identitas", "pihak_kedua.identitas")
#: The most bytes of the file: a statement is one page.
_UKURAN_MAKS = 20_000
_BELUM = re.compile(r"<!--\s*belum disesuaikan\b", re.IGNORECASE)
_ISIAN = re.compile(r"\{\{\s*(pihak_(?:pertama|kedua)\.identitas)\s*\}\}")
_CARA = "ganti isinya dengan naskah resmi daerah, lalu hapus baris “<!-- belum disesuaikan ... -->”"


@dataclass(frozen=True)
class Pernyataan:
    """The statement of a perjanjian kinerja as typed, and the warning that it is still the draft, if it is."""

    narasi: Narasi
    peringatan: Galat | None = None


def baca_pernyataan(daerah: Path) -> tuple[Pernyataan, list[Galat]]:
    """Read the statement of the perjanjian kinerja of a region, the draft where it has none.

    Parameters
    ----------
    daerah
        folder ``params/<kabupaten>``.

    Returns
    -------
    tuple
        the statement, and the faults of the file, each with its line.
    """
    if not ada(daerah, BERKAS_PK):
        pesan = f"naskah Perjanjian Kinerja belum disesuaikan dengan naskah resmi daerah: berkas ini belum ada; salin naskah resminya ke {BERKAS_PK}"
        return _konsep(Galat(BERKAS_PK, "", "", "belum_disesuaikan", pesan, "peringatan")), []
    try:
        mentah = baca_teks(daerah, BERKAS_PK, _UKURAN_MAKS)
    except MasukanSalah as salah:
        return _konsep(), list(salah.daftar)
    narasi, galat = periksa_naskah(BERKAS_PK, mentah)
    peringatan = None
    if temu := _BELUM.search(mentah):
        baris = mentah.count("\n", 0, temu.start()) + 1
        pesan = f"naskah Perjanjian Kinerja belum disesuaikan dengan naskah resmi daerah; {_CARA}"
        peringatan = Galat(BERKAS_PK, "", f"baris {baris}", "belum_disesuaikan", pesan, "peringatan")
    if narasi is None:
        pesan = "berkas ini belum berisi naskah Perjanjian Kinerja; tulis naskahnya, atau hapus berkasnya"
        return _konsep(), [*galat, Galat(BERKAS_PK, "", "", "formulir_kosong", pesan)]
    return Pernyataan(narasi, peringatan), [*galat, *_periksa_pihak(narasi)]


def _konsep(peringatan: Galat | None = None) -> Pernyataan:
    return Pernyataan(Narasi(BERKAS_PK, lepas_komentar(muat_naskah_pk())), peringatan)


def _periksa_pihak(narasi: Narasi) -> Iterator[Galat]:
    """Find what a statement cannot do without, and what has no place in it."""
    for satu in narasi.gambar:
        pesan = (
            "naskah formulir tidak memuat gambar; lambang daerah tercetak pada kop (isian logo dalam kabupaten.yaml)"
        )
        yield Galat(narasi.berkas, "", f"baris {satu.baris}", "gambar_salah", pesan)
    baris = narasi.teks.split("\n")
    disebut = {temu[1]: nomor for nomor, isi in enumerate(baris, start=1) for temu in _ISIAN.finditer(isi)}
    for nama in IDENTITAS:
        if nama not in disebut:
            pesan = f"naskah tidak menyebut {nama.partition('.')[0].replace('_', ' ')}; tulis {{{{ {nama} }}}} pada baris tersendiri"
            yield Galat(narasi.berkas, "", "", "pihak_tidak_ada", pesan)
    for nama, nomor in disebut.items():
        sekitar = (baris[nomor - 2] if nomor > 1 else "", baris[nomor] if nomor < len(baris) else "")
        if _ISIAN.sub("", baris[nomor - 1]).strip() or any(isi.strip() for isi in sekitar):
            pesan = f"{{{{ {nama} }}}} mencetak beberapa baris; tulis pada baris tersendiri, dengan baris kosong di atas dan di bawahnya"
            yield Galat(narasi.berkas, "", f"baris {nomor}", "pihak_salah_tempat", pesan)
