"""From raw cells to typed rows: finding the header, validating every cell, keeping its address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from kinerja.angka import gabung, gaib, tanpa_gaib
from kinerja.dokumen import UTAMA, Kebutuhan, Tempat, dokumen_lembar
from kinerja.masukan.baris_lembar import sahkan, tanpa_ganda
from kinerja.masukan.buku import LembarMentah, huruf
from kinerja.masukan.catat_lembar import CatatanLembar, Pasangan, saran
from kinerja.masukan.galat import Galat
from kinerja.masukan.kepala_lembar import mendatar, tegak
from kinerja.masukan.tata import tertutup
from kinerja.model import LEMBAR, Asal, Baris, Data, Jenjang, LembarSpek, Sen, muat_jenjang

__all__ = ["Bawaan", "HasilBaca", "lembar_berisi", "susun_data", "susun_lembar"]

_B = TypeVar("_B", bound=Baris)

#: Gives for a sheet and a row of it values by column, each with the place that it comes from.
Bawaan = Callable[[str, Mapping[str, object]], Mapping[str, tuple[object, str]]]


@dataclass(frozen=True)
class HasilBaca:
    """Rows, faults and warnings, and the sheets from which rows are missing.

    A row with a fault is kept without that cell, named in ``asal.rusak``, so that rules across sheets still see the rest
    of it; where the cell must be filled, the row holds None in its place and is for these rules alone. Left out is a
    row of which not even the code can be read, and one that repeats a key.
    """

    data: Data
    galat: tuple[Galat, ...]
    tak_utuh: frozenset[str]


def susun_data(
    buku: Mapping[str, LembarMentah],
    berkas: str,
    jenjang: Sequence[Jenjang] | None = muat_jenjang(),
    sen: Sen = Sen.TOLAK,
    kebutuhan: Mapping[str, Kebutuhan] = UTAMA.lembar,
    tempat: Tempat = UTAMA.tempat,
    bawaan: Bawaan | None = None,
) -> HasilBaca:
    """Turn raw sheets into typed rows.

    Parameters
    ----------
    buku
        sheets from :func:`kinerja.masukan.buku.baca_buku`.
    berkas
        file name for messages.
    jenjang
        levels of education that the region uses; None when they are not known, then any is taken.
    sen
        what the region does with amounts that have sen.
    kebutuhan
        the sheets that are needed (:func:`kinerja.dokumen.kebutuhan_lembar`); others are read where they are there.
    tempat
        the kind of folder that the workbook lies in.
    bawaan
        gives what another workbook says of a row of a sheet: it fills the columns that are left blank.
    """
    catat = CatatanLembar(berkas, jenjang, sen)
    isi: dict[str, tuple[Any, ...]] = {}
    for nama, spek in LEMBAR.items():
        mentah = buku.get(nama)
        if mentah is None and kebutuhan.get(nama) in (None, Kebutuhan.BOLEH_TIADA):
            continue
        if mentah is None:
            lain = [satu.nama for kunci, satu in buku.items() if kunci not in LEMBAR]
            pesan = saran("lembar tidak ditemukan", nama, lain)
            if pesan == "lembar tidak ditemukan":
                pesan += "; pindahkan lembar kosongnya dari salinan buku kerja yang ditulis kinerja check --mark"
            catat.tambah(nama, "", "lembar_tidak_ada", pesan)
            catat.tak_utuh.add(nama)
            continue
        isi[nama], berisi = _susun(mentah, spek, catat, bawaan)
        if berisi and nama not in kebutuhan:
            _tak_dipakai(nama, tempat, catat)
        wajib = kebutuhan.get(nama) is Kebutuhan.WAJIB
        if wajib and not berisi and not any(g.lembar == nama and g.tingkat == "galat" for g in catat.galat):
            pesan = "belum berisi satu baris pun; isi mulai di bawah nama kolom"
            catat.tambah(nama, "", "lembar_kosong", pesan, peringatan=True)
            catat.tak_utuh.add(nama)
    return HasilBaca(Data(**isi), tuple(catat.galat), frozenset(catat.tak_utuh))


def _tak_dipakai(nama: str, tempat: Tempat, catat: CatatanLembar) -> None:
    """Tell that what was filled in goes into no document that was chosen, so that nothing vanishes without a word."""
    milik = dokumen_lembar(nama)
    if any(satu.penyerta for satu in milik):
        return
    sini = [satu.kunci for satu in milik if satu.tempat is tempat]
    usul = (
        f"tulis {gabung(sini, 'atau')} pada isian dokumen di params.yaml bila dokumen itu juga disusun dari sini"
        if sini
        else f"lembar ini milik {gabung([satu.sebutan for satu in milik], 'atau')}, yang mempunyai folder sendiri"
    )
    pesan = f"berisi data, tetapi tidak dipakai oleh dokumen yang dipilih; {usul}"
    catat.tambah(nama, "", "lembar_tak_dipakai", pesan, peringatan=True)


def susun_lembar(mentah: LembarMentah, spek: type[_B], berkas: str) -> tuple[tuple[_B, ...], tuple[Galat, ...]]:
    """Turn one raw sheet of another workbook into typed rows; return those that are whole, and the faults."""
    catat = CatatanLembar(berkas)
    baris, _ = _susun(mentah, spek, catat)
    utuh = (satu for satu in baris if isinstance(satu, spek) and satu.asal.rusak.isdisjoint(spek.kolom_wajib()))
    return tuple(utuh), tuple(catat.galat)


def lembar_berisi(mentah: LembarMentah, spek: LembarSpek) -> bool:
    """Say whether a sheet has any row, valid or not."""
    return _susun(mentah, spek, CatatanLembar(""))[1]


def _susun(
    mentah: LembarMentah, spek: LembarSpek, catat: CatatanLembar, bawaan: Bawaan | None = None
) -> tuple[tuple[Baris, ...], bool]:
    """Return the rows of a sheet and whether it has any, valid or not."""
    mentah = _tampak(mentah, spek, catat)
    pasangan = tegak(mentah, spek, catat) if spek.tegak else mendatar(mentah, spek, catat)
    if bawaan is not None:
        pasangan = [_lengkapi(isi, asal, bawaan(spek.lembar, isi)) for isi, asal in pasangan]
    tutup = {f"{huruf(kolom)}{baris + 1}": satu for (baris, kolom), satu in tertutup(mentah).items()}
    return tanpa_ganda(tuple(sahkan(pasangan, spek, tutup, catat)), spek, catat), bool(pasangan)


def _tampak(mentah: LembarMentah, spek: LembarSpek, catat: CatatanLembar) -> LembarMentah:
    """Take out of a sheet what nobody sees, and say where it stood."""
    hasil: list[tuple[object, ...]] = []
    for nomor, baris in enumerate(mentah.baris, start=1):
        teks = [
            kolom
            for kolom, isi in enumerate(baris)
            if isi != "" and isinstance(isi, str) and not (isi.isascii() and isi.isprintable())
        ]
        bersih = [*baris]
        for kolom in teks:
            isi = str(baris[kolom])
            bersih[kolom] = tanpa_gaib(isi)
            tanda = ", ".join(f"U+{ord(satu):04X}" for satu in gaib(isi)[:5])
            if tanda:
                pesan = f"memuat tanda tak terlihat ({tanda}), yang dibuang; ketik ulang isi sel ini agar bersih"
                sel = f"{huruf(kolom)}{nomor}"
                catat.tambah(spek.lembar, sel, "tanda_tak_terlihat", pesan, peringatan=True)
        hasil.append(tuple(bersih) if teks else baris)
    return replace(mentah, baris=tuple(hasil))


def _lengkapi(isi: dict[str, object], asal: Asal, bawaan: Mapping[str, tuple[object, str]]) -> Pasangan:
    """Fill the blank columns of a row, and remember from where."""
    kosong = {nama: satu for nama, satu in bawaan.items() if isi.get(nama) in (None, "")}
    if not kosong:
        return isi, asal
    dari = {**asal.dari, **{nama: sumber for nama, (_, sumber) in kosong.items()}}
    return {**isi, **{nama: nilai for nama, (nilai, _) in kosong.items()}}, replace(asal, dari=dari)
