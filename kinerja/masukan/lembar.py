"""From raw cells to typed rows: finding the header, validating every cell, keeping its address."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, get_args

from pydantic import ValidationError

from kinerja.angka import kosong
from kinerja.masukan.buku import LembarMentah, huruf, kunci_lembar
from kinerja.masukan.galat import Galat
from kinerja.masukan.templat import judul_kolom
from kinerja.model import LEMBAR, Asal, Baris, Data, LembarSpek

__all__ = ["HasilBaca", "susun_data"]

#: The header is looked for in this many rows from the top.
_BARIS_CARI = 20
_GALAT_EXCEL = ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!")


@dataclass
class _Catatan:
    """Faults found so far in one workbook."""

    berkas: str
    galat: list[Galat] = field(default_factory=list)
    tak_utuh: set[str] = field(default_factory=set)

    def tambah(self, lembar: str, sel: str, kode: str, pesan: str, *, peringatan: bool = False) -> None:
        self.galat.append(Galat(self.berkas, lembar, sel, kode, pesan, "peringatan" if peringatan else "galat"))


@dataclass(frozen=True)
class HasilBaca:
    """Rows, faults and warnings, and the sheets from which rows are missing.

    A row with a fault in a cell that may be empty is kept without that cell, so that rules across sheets still see
    it; a row with a fault in a required cell is left out.
    """

    data: Data
    galat: tuple[Galat, ...]
    tak_utuh: frozenset[str]


def susun_data(buku: Mapping[str, LembarMentah], berkas: str) -> HasilBaca:
    """Turn raw sheets into typed rows.

    Parameters
    ----------
    buku
        sheets from :func:`kinerja.masukan.buku.baca_buku`.
    berkas
        file name for messages.
    """
    catat = _Catatan(berkas)
    isi: dict[str, tuple[Any, ...]] = {}
    for nama, spek in LEMBAR.items():
        mentah = buku.get(nama)
        if mentah is None:
            catat.tambah(nama, "", "lembar_tidak_ada", _saran("lembar tidak ditemukan", nama, buku))
            catat.tak_utuh.add(nama)
            continue
        pasangan = _tegak(mentah, spek, catat) if spek.tegak else _mendatar(mentah, spek, catat)
        sah = tuple(_sahkan(pasangan, spek, catat))
        _ganda(sah, spek, catat)
        if spek.wajib_isi and not pasangan and not any(g.lembar == nama for g in catat.galat):
            catat.tambah(nama, "", "lembar_kosong", "belum berisi satu baris pun; isi mulai di bawah nama kolom")
        isi[nama] = sah
    return HasilBaca(Data(**isi), tuple(catat.galat), frozenset(catat.tak_utuh))


_Pasangan = tuple[dict[str, object], Asal]


def _mendatar(mentah: LembarMentah, spek: LembarSpek, catat: _Catatan) -> list[_Pasangan]:
    """Pair each row below the header with its place."""
    kepala = _cari_kepala(mentah, spek)
    if kepala is None:
        contoh = ", ".join(judul_kolom(nama) for nama in spek.nama_kolom()[:4])
        catat.tambah(spek.lembar, "", "kepala_tidak_ada", f"baris nama kolom ({contoh}, ...) tidak ditemukan")
        catat.tak_utuh.add(spek.lembar)
        return []
    nomor, letak = kepala
    for nama in spek.nama_kolom():
        if nama not in letak and spek.model_fields[nama].is_required():
            pilihan = [
                str(sel) for sel in mentah.baris[nomor] if not kosong(sel) and kunci_lembar(str(sel)) not in letak
            ]
            pesan = _saran(f'kolom "{judul_kolom(nama)}" tidak ditemukan', judul_kolom(nama), pilihan)
            catat.tambah(spek.lembar, f"baris {nomor + 1}", "kolom_tidak_ada", pesan)
    for urut, sel in enumerate(mentah.baris[nomor]):
        if not kosong(sel) and kunci_lembar(str(sel)) not in spek.model_fields:
            nama_kolom = [judul_kolom(nama) for nama in spek.nama_kolom()]
            pesan = _saran(f"kolom “{sel}” tidak dikenal dan diabaikan", str(sel), nama_kolom)
            catat.tambah(spek.lembar, f"{huruf(urut)}{nomor + 1}", "kolom_asing", pesan, peringatan=True)
    hasil = []
    for urut in range(nomor + 1, len(mentah.baris)):
        baris = mentah.baris[urut]
        nilai = {nama: baris[kolom] for nama, kolom in letak.items() if kolom < len(baris) and not kosong(baris[kolom])}
        if nilai:
            asal = Asal(catat.berkas, spek.lembar, urut + 1, {nama: huruf(kolom) for nama, kolom in letak.items()})
            hasil.append((nilai, asal))
    return hasil


def _tegak(mentah: LembarMentah, spek: LembarSpek, catat: _Catatan) -> list[_Pasangan]:
    """Read a sheet of one record: names in column A, values in column B."""
    nilai: dict[str, object] = {}
    letak: dict[str, int] = {}
    for urut, baris in enumerate(mentah.baris):
        nama = kunci_lembar(str(baris[0])) if baris else ""
        if nama in spek.model_fields and nama != "asal":
            letak[nama] = urut + 1
            if len(baris) > 1 and not kosong(baris[1]):
                nilai[nama] = baris[1]
    for nama in spek.nama_kolom():
        if nama not in letak and spek.model_fields[nama].is_required():
            catat.tambah(spek.lembar, "", "kolom_tidak_ada", f'baris "{judul_kolom(nama)}" tidak ditemukan di kolom A')
    # The "column" of a field is B with the field's own row, so that its cell reads B7.
    asal = Asal(catat.berkas, spek.lembar, 0, {nama: f"B{baris}" for nama, baris in letak.items()})
    return [(nilai, asal)] if letak else []


def _cari_kepala(mentah: LembarMentah, spek: LembarSpek) -> tuple[int, dict[str, int]] | None:
    """Find the row with most of the column names; at least half of the required ones must stand in it."""
    wajib = {nama for nama in spek.nama_kolom() if spek.model_fields[nama].is_required()}
    terbaik: tuple[int, dict[str, int]] | None = None
    for nomor, baris in enumerate(mentah.baris[:_BARIS_CARI]):
        letak: dict[str, int] = {}
        for kolom, sel in enumerate(baris):
            nama = kunci_lembar(str(sel))
            if nama in spek.model_fields and nama != "asal":
                letak.setdefault(nama, kolom)
        cukup = 2 * len(wajib & letak.keys()) >= len(wajib) and letak.keys() - {"catatan"}
        if cukup and (terbaik is None or len(letak) > len(terbaik[1])):
            terbaik = (nomor, letak)
    return terbaik


def _sahkan(pasangan: Sequence[_Pasangan], spek: LembarSpek, catat: _Catatan) -> Iterator[Baris]:
    for nilai, asal in pasangan:
        salah: set[str] = set()
        for nama, isi in nilai.items():
            if isinstance(isi, str) and isi.strip() in _GALAT_EXCEL:
                pesan = f"rumus Excel menghasilkan {isi.strip()}; perbaiki rumusnya"
                catat.tambah(spek.lembar, _sel(asal, nama), "galat_excel", pesan)
                salah.add(nama)
        bersih = {nama: isi for nama, isi in nilai.items() if nama not in salah}
        try:
            sah = spek.model_validate({**bersih, "asal": asal})
        except ValidationError as galat:
            for satu in galat.errors(include_url=False):
                nama = str(satu["loc"][0])
                if nama not in salah and (satu["type"] != "missing" or nama in asal.kolom):
                    catat.tambah(spek.lembar, _sel(asal, nama), satu["type"], _kalimat(satu, spek, nama))
                salah.add(nama)
            if any(spek.model_fields[nama].is_required() for nama in salah):
                catat.tak_utuh.add(spek.lembar)
                continue
            sah = spek.model_validate({**{n: isi for n, isi in bersih.items() if n not in salah}, "asal": asal})
        yield sah


def _sel(asal: Asal, nama: str) -> str:
    return asal.sel(nama).partition("!")[2]


def _kalimat(satu: Any, spek: LembarSpek, nama: str) -> str:
    """Say in Indonesian what pydantic found."""
    bidang = spek.model_fields[nama]
    if satu["type"] == "missing":
        contoh = f"; contoh: {bidang.examples[0]}" if bidang.examples else ""
        return f'kolom "{judul_kolom(nama)}" wajib diisi{contoh}'
    if satu["type"] == "enum":
        pilihan = _pilihan(bidang.annotation)
        return _saran(f"“{satu['input']}” tidak dikenal; pilih {' / '.join(pilihan)}", str(satu["input"]), pilihan)
    return str(satu["msg"])


def _pilihan(jenis: Any) -> tuple[str, ...]:
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(satu.value for satu in jenis)
    return next((nilai for satu in get_args(jenis) if (nilai := _pilihan(satu))), ())


def _ganda(baris: Sequence[Baris], spek: LembarSpek, catat: _Catatan) -> None:
    """Report every row whose key occurred before, with the place of the first."""
    pertama: dict[tuple[object, ...], Baris] = {}
    for satu in baris:
        kunci = tuple(getattr(satu, nama) for nama in spek.kunci)
        if not spek.kunci:
            return
        if kunci in pertama:
            isi = ", ".join(str(bagian) for bagian in kunci if bagian is not None)
            sebelum = pertama[kunci].asal.baris
            catat.tambah(
                spek.lembar,
                _sel(satu.asal, spek.kunci[0]),
                "ganda",
                f"“{isi}” sudah ada pada baris {sebelum}; hapus salah satu",
            )
        else:
            pertama[kunci] = satu


def _saran(pesan: str, dicari: str, pilihan: Sequence[str] | Mapping[str, object]) -> str:
    """Add the closest name when there is one."""
    dekat = difflib.get_close_matches(
        dicari.casefold(), {str(satu).casefold(): satu for satu in pilihan}, n=1, cutoff=0.75
    )
    asli = {str(satu).casefold(): str(satu) for satu in pilihan}
    return f"{pesan}; mungkin maksudnya “{asli[dekat[0]]}”" if dekat else pesan
