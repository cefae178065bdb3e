"""From raw cells to typed rows: finding the header, validating every cell, keeping its address."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, TypeVar, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kinerja.angka import AngkaPersen, cetak_bulat, gabung, gaib, kosong, tanpa_gaib
from kinerja.dokumen import UTAMA, Kebutuhan, Tempat, dokumen_lembar
from kinerja.masukan.buku import LembarMentah, huruf, judul_kolom, kunci_lembar
from kinerja.masukan.galat import Galat
from kinerja.masukan.nama_kode import judul_nama, kolom_bernama
from kinerja.masukan.sel import SelCacat
from kinerja.masukan.tata import baris_jumlah, kepala_lagi, periksa_tata, rentang, tertutup
from kinerja.model import LEMBAR, Asal, Baris, CaraBaca, Data, Jenjang, LembarSpek, Sen, bidang_rupiah, muat_jenjang

__all__ = ["Bawaan", "HasilBaca", "lembar_berisi", "susun_data", "susun_lembar"]

_B = TypeVar("_B", bound=Baris)

#: The header is looked for in this many rows from the top.
_BARIS_CARI = 20
_GALAT_EXCEL = ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!")


@dataclass
class _Catatan:
    """Faults found so far in one workbook; ``jenjang`` are the levels of education in use, None if not known."""

    berkas: str
    jenjang: Sequence[Jenjang] | None = field(default_factory=muat_jenjang)
    sen: Sen = Sen.TOLAK
    galat: list[Galat] = field(default_factory=list)
    tak_utuh: set[str] = field(default_factory=set)

    def tambah(self, lembar: str, sel: str, kode: str, pesan: str, *, peringatan: bool = False) -> None:
        self.galat.append(Galat(self.berkas, lembar, sel, kode, pesan, "peringatan" if peringatan else "galat"))


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
    catat = _Catatan(berkas, jenjang, sen)
    isi: dict[str, tuple[Any, ...]] = {}
    for nama, spek in LEMBAR.items():
        mentah = buku.get(nama)
        if mentah is None and kebutuhan.get(nama) in (None, Kebutuhan.BOLEH_TIADA):
            continue
        if mentah is None:
            lain = [satu.nama for kunci, satu in buku.items() if kunci not in LEMBAR]
            pesan = _saran("lembar tidak ditemukan", nama, lain)
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


def _tak_dipakai(nama: str, tempat: Tempat, catat: _Catatan) -> None:
    """Tell that what was filled in goes into no document that was chosen, so that nothing vanishes without a word."""
    milik = dokumen_lembar(nama)
    if any(satu.penyerta for satu in milik):
        return
    sini = [satu.kunci for satu in milik if satu.tempat is tempat]
    saran = (
        f"tulis {gabung(sini, 'atau')} pada isian dokumen di params.yaml bila dokumen itu juga disusun dari sini"
        if sini
        else f"lembar ini milik {gabung([satu.sebutan for satu in milik], 'atau')}, yang mempunyai folder sendiri"
    )
    pesan = f"berisi data, tetapi tidak dipakai oleh dokumen yang dipilih; {saran}"
    catat.tambah(nama, "", "lembar_tak_dipakai", pesan, peringatan=True)


def susun_lembar(mentah: LembarMentah, spek: type[_B], berkas: str) -> tuple[tuple[_B, ...], tuple[Galat, ...]]:
    """Turn one raw sheet of another workbook into typed rows; return those that are whole, and the faults."""
    catat = _Catatan(berkas)
    baris, _ = _susun(mentah, spek, catat)
    wajib = {nama for nama in spek.nama_kolom() if spek.model_fields[nama].is_required()}
    utuh = (satu for satu in baris if isinstance(satu, spek) and satu.asal.rusak.isdisjoint(wajib))
    return tuple(utuh), tuple(catat.galat)


def lembar_berisi(mentah: LembarMentah, spek: LembarSpek) -> bool:
    """Say whether a sheet has any row, valid or not."""
    return _susun(mentah, spek, _Catatan(""))[1]


def _susun(
    mentah: LembarMentah, spek: LembarSpek, catat: _Catatan, bawaan: Bawaan | None = None
) -> tuple[tuple[Baris, ...], bool]:
    """Return the rows of a sheet and whether it has any, valid or not."""
    mentah = _tampak(mentah, spek, catat)
    pasangan = _tegak(mentah, spek, catat) if spek.tegak else _mendatar(mentah, spek, catat)
    if bawaan is not None:
        pasangan = [_lengkapi(isi, asal, bawaan(spek.lembar, isi)) for isi, asal in pasangan]
    tutup = {f"{huruf(kolom)}{baris + 1}": satu for (baris, kolom), satu in tertutup(mentah).items()}
    return _tanpa_ganda(tuple(_sahkan(pasangan, spek, tutup, catat)), spek, catat), bool(pasangan)


def _tampak(mentah: LembarMentah, spek: LembarSpek, catat: _Catatan) -> LembarMentah:
    """Take out of a sheet what nobody sees, and say where it stood."""
    hasil: list[tuple[object, ...]] = []
    for nomor, baris in enumerate(mentah.baris, start=1):
        teks = [kolom for kolom, isi in enumerate(baris) if isinstance(isi, str) and not isi.isascii()]
        teks += [
            kolom for kolom, isi in enumerate(baris) if isinstance(isi, str) and isi.isascii() and not isi.isprintable()
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


_Pasangan = tuple[dict[str, object], Asal]
#: Gives for a sheet and a row of it values by column, each with the place that it comes from.
Bawaan = Callable[[str, Mapping[str, object]], Mapping[str, tuple[object, str]]]


def _lengkapi(isi: dict[str, object], asal: Asal, bawaan: Mapping[str, tuple[object, str]]) -> _Pasangan:
    """Fill the blank columns of a row, and remember from where."""
    kosong = {nama: satu for nama, satu in bawaan.items() if isi.get(nama) in (None, "")}
    if not kosong:
        return isi, asal
    dari = {**asal.dari, **{nama: sumber for nama, (_, sumber) in kosong.items()}}
    return {**isi, **{nama: nilai for nama, (nilai, _) in kosong.items()}}, replace(asal, dari=dari)


def _mendatar(mentah: LembarMentah, spek: LembarSpek, catat: _Catatan) -> list[_Pasangan]:
    """Pair each row below the header with its place."""
    kepala = _cari_kepala(mentah, spek)
    if kepala is None:
        contoh = ", ".join(judul_kolom(nama) for nama in spek.nama_kolom()[:4])
        catat.tambah(spek.lembar, "", "kepala_tidak_ada", f"baris nama kolom ({contoh}, ...) tidak ditemukan")
        catat.tak_utuh.add(spek.lembar)
        return []
    nomor, letak = kepala
    judul = [(str(sel), f"{huruf(kolom)}{nomor + 1}") for kolom, sel in enumerate(mentah.baris[nomor])]
    rusak = _periksa_judul("kolom", judul, {*letak}, f"baris {nomor + 1}", spek, catat)
    hasil: list[_Pasangan] = []
    kolom_huruf = {nama: huruf(kolom) for nama, kolom in letak.items()}
    terisi: dict[int, set[str]] = {}
    for urut in range(nomor + 1, len(mentah.baris)):
        baris = mentah.baris[urut]
        nilai = {nama: baris[kolom] for nama, kolom in letak.items() if kolom < len(baris) and not kosong(baris[kolom])}
        if not nilai:
            _nama_diketik(baris, urut, mentah.baris[nomor], spek, catat)
            continue
        if baris_jumlah(baris):
            pesan = "baris jumlah dihitung oleh sistem; hapus baris ini"
            catat.tambah(spek.lembar, f"{next(kolom_huruf[nama] for nama in nilai)}{urut + 1}", "baris_jumlah", pesan)
            continue
        awal = kepala_lagi(baris, spek)
        if awal is not None:
            pesan = "nama kolom ditulis lagi; satukan barisnya dengan tabel pertama, di bawah sel ini tidak dibaca"
            catat.tambah(spek.lembar, f"{huruf(awal)}{urut + 1}", "tabel_kedua", pesan)
            catat.tak_utuh.add(spek.lembar)
            break
        terisi[urut] = {*nilai}
        hasil.append((nilai, Asal(catat.berkas, spek.lembar, urut + 1, kolom_huruf, rusak)))
    wajib = {nama for nama in letak if spek.model_fields[nama].is_required()}
    for sel, kode, pesan in periksa_tata(mentah, nomor, letak, terisi, wajib):
        catat.tambah(spek.lembar, sel, kode, pesan, peringatan=True)
    return hasil


def _nama_diketik(
    baris: Sequence[object], urut: int, kepala: Sequence[object], spek: LembarSpek, catat: _Catatan
) -> None:
    """Tell that a row holds nothing but a name in a column that a formula fills from a code: nobody reads it."""
    sistem = {kunci_lembar(judul_nama(satu)): satu for satu in kolom_bernama(spek)}
    for kolom, isi in enumerate(baris[: len(kepala)]):
        kode = sistem.get(kunci_lembar(str(kepala[kolom])))
        if kode is not None and isinstance(isi, str | int | float) and not kosong(isi):
            # A formula that was never computed is no typed name.
            pesan = (
                f"tidak dibaca, karena kolom “{kepala[kolom]}” diisi oleh rumus; tulis kodenya pada kolom "
                f"“{judul_kolom(kode)}”"
            )
            catat.tambah(spek.lembar, f"{huruf(kolom)}{urut + 1}", "nama_diketik", pesan, peringatan=True)


def _tegak(mentah: LembarMentah, spek: LembarSpek, catat: _Catatan) -> list[_Pasangan]:
    """Read a sheet of one record: names in column A, values in column B."""
    nilai: dict[str, object] = {}
    letak: dict[str, int] = {}
    judul: list[tuple[str, str]] = []
    for urut, baris in enumerate(mentah.baris, start=1):
        nama = kunci_lembar(str(baris[0])) if baris else ""
        isi = baris[1] if len(baris) > 1 else ""
        if nama in spek.nama_kolom():
            judul.append((str(baris[0]), f"A{urut}"))
            if letak.setdefault(nama, urut) == urut and not kosong(isi):
                nilai[nama] = isi
        elif nama and nama != "kolom" and not kosong(isi):
            judul.append((str(baris[0]), f"A{urut}"))
    rusak = _periksa_judul("baris", judul, {*letak}, "", spek, catat)
    # The "column" of a field is B with the field's own row, so that its cell reads B7.
    asal = Asal(catat.berkas, spek.lembar, 0, {nama: f"B{baris}" for nama, baris in letak.items()}, rusak)
    return [(nilai, asal)] if letak else []


def _periksa_judul(
    sebutan: str, judul: Sequence[tuple[str, str]], ada: set[str], tempat: str, spek: LembarSpek, catat: _Catatan
) -> frozenset[str]:
    """Compare the titles of a sheet with the columns it should have.

    Parameters
    ----------
    sebutan
        what a title names: kolom, or baris on an upright sheet.
    judul
        every title with its cell.
    ada
        columns that were found.
    tempat
        place for a column that is missing altogether.

    Returns
    -------
    frozenset
        the columns that may be empty and are missing by mistake.
    """
    asing: dict[str, str] = {}
    sistem = {kunci_lembar(judul_nama(satu)) for satu in kolom_bernama(spek)}
    pertama: dict[str, str] = {}
    for teks, sel in judul:
        nama = kunci_lembar(teks)
        if kosong(teks) or nama in sistem:
            continue
        if nama not in spek.nama_kolom():
            asing[teks] = sel
        elif pertama.setdefault(nama, sel) != sel:
            pesan = f"{sebutan} “{teks}” sudah ada di {pertama[nama]}; hapus salah satu"
            catat.tambah(spek.lembar, sel, "kolom_ganda", pesan)
    hilang = []
    for nama in spek.nama_kolom():
        wajib = spek.model_fields[nama].is_required()
        if nama in ada:
            continue
        pesan = f'{sebutan} "{judul_kolom(nama)}" tidak ditemukan'
        dekat = _dekat(judul_kolom(nama), [*asing])
        if dekat:
            # A misspelt title: what stands below it would be lost without a word.
            catat.tambah(spek.lembar, asing.pop(dekat), "kolom_tidak_ada", f"{pesan}; mungkin maksudnya “{dekat}”")
        elif wajib or nama in spek.kolom_tetap:
            catat.tambah(spek.lembar, tempat, "kolom_tidak_ada", pesan)
        else:
            continue
        if wajib and nama in spek.kunci[:1]:
            catat.tak_utuh.add(spek.lembar)
        hilang.append(nama)
    for teks, sel in asing.items():
        semua = [judul_kolom(nama) for nama in spek.nama_kolom()]
        pesan = _saran(f"{sebutan} “{teks}” tidak dikenal dan diabaikan", teks, semua)
        catat.tambah(spek.lembar, sel, "kolom_asing", pesan, peringatan=True)
    return frozenset(hilang)


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


def _sahkan(
    pasangan: Sequence[_Pasangan], spek: LembarSpek, tutup: Mapping[str, str], catat: _Catatan
) -> Iterator[Baris]:
    for nilai, asal in pasangan:
        salah: set[str] = set()
        for nama, isi in nilai.items():
            if isinstance(isi, SelCacat) and not isi.isi:
                pesan = "rumus belum dihitung; buka buku kerja dengan Excel atau LibreOffice, lalu simpan"
                catat.tambah(spek.lembar, _sel(asal, nama), "rumus_kosong", pesan)
                salah.add(nama)
            elif isinstance(isi, SelCacat) or (isinstance(isi, str) and isi.strip() in _GALAT_EXCEL):
                pesan = f"rumus Excel menghasilkan {str(isi).strip()}; perbaiki rumusnya"
                catat.tambah(spek.lembar, _sel(asal, nama), "galat_excel", pesan)
                salah.add(nama)
        bersih = {
            nama: _lipat(isi, _pilihan(spek.model_fields[nama].annotation))
            for nama, isi in nilai.items()
            if nama not in salah
        }
        asal = _berpersen(asal, bersih)
        cara = CaraBaca(catat.sen)
        konteks = {"jenjang": catat.jenjang, "cara": cara}
        try:
            sah = spek.model_validate({**bersih, "asal": _rusak(asal, salah)}, context=konteks)
        except ValidationError as galat:
            for satu in galat.errors(include_url=False):
                nama = str(satu["loc"][0])
                sel = _sel(asal, nama)
                if satu["type"] == "missing" and sel in tutup:
                    pesan = (
                        f'kolom "{judul_kolom(nama)}" wajib diisi, tetapi selnya tertutup gabungan {tutup[sel]} dan isi '
                        f"gabungan hanya terbaca di {tutup[sel].partition(':')[0]}; pisahkan, lalu isi setiap selnya"
                    )
                    catat.tambah(spek.lembar, sel, "sel_gabungan", pesan)
                elif nama not in salah and (satu["type"] != "missing" or nama in asal.kolom):
                    catat.tambah(spek.lembar, sel, satu["type"], _kalimat(satu, spek, nama))
                salah.add(nama)
            sebagian = _sebagian(bersih, salah, spek, _rusak(asal, salah), konteks)
            if sebagian is None:
                catat.tak_utuh.add(spek.lembar)
                continue
            sah = sebagian
        for nama, kode, pesan in dict.fromkeys(cara.peringatan):
            catat.tambah(spek.lembar, _sel(asal, nama), kode, pesan, peringatan=True)
        yield sah


def _berpersen(asal: Asal, isi: Mapping[str, object]) -> Asal:
    persen = {nama for nama, satu in isi.items() if isinstance(satu, AngkaPersen)}
    return replace(asal, persen=frozenset(persen)) if persen else asal


def _sebagian(
    isi: Mapping[str, object], salah: Set[str], spek: LembarSpek, asal: Asal, konteks: Mapping[str, object]
) -> Baris | None:
    """Return what can be read of a row with faults; None when not even its code can."""
    if not salah.isdisjoint(spek.kunci[:1]):
        return None
    utuh = {nama: satu for nama, satu in isi.items() if nama not in salah}
    kurang = {nama for nama in salah if spek.model_fields[nama].is_required()}
    if not kurang:
        return spek.model_validate({**utuh, "asal": asal}, context={**konteks})
    pengganti: dict[str, Any] = {}
    for nama in spek.nama_kolom():
        if nama in utuh:
            pengganti[nama] = _pengurai(spek, nama).validate_python(utuh[nama], context={**konteks})
        elif spek.model_fields[nama].is_required():
            pengganti[nama] = None
    return spek.model_construct(**pengganti, asal=asal)


@lru_cache(maxsize=512)
def _pengurai(spek: LembarSpek, nama: str) -> TypeAdapter[Any]:
    bidang = spek.model_fields[nama]
    jenis: Any = bidang.annotation
    return TypeAdapter(Annotated[(jenis, *bidang.metadata)] if bidang.metadata else jenis)


def _rusak(asal: Asal, nama: Set[str]) -> Asal:
    return replace(asal, rusak=asal.rusak | nama) if nama else asal


def _lipat(isi: object, pilihan: Sequence[str]) -> object:
    """Take a closed choice as it is spelled in the list: case, blanks and hyphens do not count."""
    if not isinstance(isi, str):
        return isi
    return next((satu for satu in pilihan if kunci_lembar(satu) == kunci_lembar(isi)), isi)


def _sel(asal: Asal, nama: str) -> str:
    return asal.sel(nama).partition("!")[2]


def _kalimat(satu: ErrorDetails, spek: LembarSpek, nama: str) -> str:
    """Say in Indonesian what pydantic found."""
    bidang = spek.model_fields[nama]
    if satu["type"] == "missing":
        contoh = f"; contoh: {bidang.examples[0]}" if bidang.examples else ""
        return f'kolom "{judul_kolom(nama)}" wajib diisi{contoh}'
    if satu["type"] == "enum":
        pilihan = _pilihan(bidang.annotation)
        return _saran(f"“{satu['input']}” tidak dikenal; pilih {' / '.join(pilihan)}", str(satu["input"]), pilihan)
    return str(satu["msg"])


def _pilihan(jenis: object) -> tuple[str, ...]:
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(satu.value for satu in jenis)
    return next((nilai for satu in get_args(jenis) if (nilai := _pilihan(satu))), ())


def _tanpa_ganda(baris: Sequence[Baris], spek: LembarSpek, catat: _Catatan) -> tuple[Baris, ...]:
    """Leave out every row whose key occurred before and report it with the place of the first.

    Which of them holds the right values is not known, so the first one's count as unread.
    """
    hasil: dict[object, Baris] = {}
    jumlah = _jumlahkan(baris, spek)
    for satu in baris:
        kunci = tuple(getattr(satu, nama) for nama in spek.kunci)
        if not kunci or not satu.asal.rusak.isdisjoint(spek.kunci):
            hasil[satu.asal.baris] = satu
        elif kunci not in hasil:
            hasil[kunci] = satu
        else:
            isi = ", ".join(str(bagian) for bagian in kunci if bagian is not None)
            awal = hasil[kunci]
            pesan = f"“{isi}” sudah ada pada baris {awal.asal.baris}; {jumlah.get(kunci, 'hapus salah satu')}"
            catat.tambah(spek.lembar, _sel(satu.asal, spek.kunci[0]), "ganda", pesan)
            ragu = {nama for nama in spek.nama_kolom() if nama not in spek.kunci}
            hasil[kunci] = awal.model_copy(update={"asal": _rusak(awal.asal, ragu)})
    return tuple(hasil.values())


def _jumlahkan(baris: Sequence[Baris], spek: LembarSpek) -> dict[tuple[object, ...], str]:
    """Say of every key that stands twice with amounts what they make together: deleting one would lose money."""
    uang = [nama for nama in spek.nama_kolom() if bidang_rupiah(spek.model_fields[nama])]
    kelompok: dict[tuple[object, ...], list[Baris]] = {}
    for satu in baris if uang and spek.kunci else ():
        kelompok.setdefault(tuple(getattr(satu, nama) for nama in spek.kunci), []).append(satu)
    hasil = {}
    for kunci, milik in kelompok.items():
        nilai = {nama: [n for satu in milik if isinstance(n := getattr(satu, nama), int)] for nama in uang}
        jumlah = [f"{judul_kolom(nama)} {cetak_bulat(sum(isi))}" for nama, isi in nilai.items() if isi]
        if len(milik) > 1 and jumlah:
            nomor = rentang(satu.asal.baris for satu in milik)
            hasil[kunci] = (
                f"jumlahkan baris {nomor} menjadi satu baris: {', '.join(jumlah)}; hapus saja hanya bila barisnya salinan"
            )
    return hasil


def _saran(pesan: str, dicari: str, pilihan: Sequence[str]) -> str:
    """Add the closest name when there is one."""
    dekat = _dekat(dicari, pilihan)
    return f"{pesan}; mungkin maksudnya “{dekat}”" if dekat else pesan


def _dekat(dicari: str, pilihan: Sequence[str]) -> str | None:
    asli = {satu.casefold(): satu for satu in pilihan}
    dekat = difflib.get_close_matches(dicari.casefold(), asli, n=1, cutoff=0.75)
    return asli[dekat[0]] if dekat else None
