"""The rows of a sheet: every cell validated, what is wrong told with its cell, and no key twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kinerja.angka import AngkaPersen, cetak_bulat, gabung
from kinerja.masukan.buku import judul_kolom, kunci_lembar
from kinerja.masukan.catat_lembar import CatatanLembar, Pasangan, alamat_sel, dengan_rusak, saran
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.masukan.tata import rentang
from kinerja.model import Asal, Baris, CaraBaca, LembarSpek, bidang_rupiah, isi_pilihan

__all__ = ["sahkan", "tanpa_ganda"]

_GALAT_EXCEL = ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!")

#: What is no choice of a list has one code, whichever way the list is declared.
_PILIHAN = frozenset({"enum", "literal_error"})


def sahkan(
    pasangan: Sequence[Pasangan], spek: LembarSpek, tutup: Mapping[str, str], catat: CatatanLembar
) -> Iterator[Baris]:
    """Yield typed rows; ``tutup`` names the merged range that covers a cell."""
    pilihan = _pilihan(spek) if pasangan else {}
    for nilai, asal in pasangan:
        salah = _tanpa_nilai(nilai, asal, spek, catat)
        bersih = {nama: _lipat(isi, pilihan.get(nama)) for nama, isi in nilai.items() if nama not in salah}
        asal = _berpersen(asal, bersih)
        cara = CaraBaca(catat.sen)
        konteks = {"jenjang": catat.jenjang, "cara": cara}
        try:
            sah = spek.model_validate({**bersih, "asal": dengan_rusak(asal, salah)}, context=konteks)
        except ValidationError as galat:
            for satu in galat.errors(include_url=False):
                nama = str(satu["loc"][0])
                sel = alamat_sel(asal, nama)
                if satu["type"] == "missing" and sel in tutup:
                    pesan = (
                        f'kolom "{judul_kolom(nama)}" wajib diisi, tetapi selnya tertutup gabungan {tutup[sel]} dan isi '
                        f"gabungan hanya terbaca di {tutup[sel].partition(':')[0]}; pisahkan, lalu isi setiap selnya"
                    )
                    catat.tambah(spek.lembar, sel, "sel_gabungan", pesan)
                elif nama not in salah and (satu["type"] != "missing" or nama in asal.kolom):
                    kode = "enum" if satu["type"] in _PILIHAN else satu["type"]
                    catat.tambah(spek.lembar, sel, kode, _kalimat(satu, spek, nama))
                salah.add(nama)
            sebagian = _sebagian(bersih, salah, spek, dengan_rusak(asal, salah), konteks)
            if sebagian is None:
                catat.tak_utuh.add(spek.lembar)
                continue
            sah = sebagian
        for nama, kode, pesan in dict.fromkeys(cara.peringatan):
            catat.tambah(spek.lembar, alamat_sel(asal, nama), kode, pesan, peringatan=True)
        yield sah


def _tanpa_nilai(nilai: Mapping[str, object], asal: Asal, spek: LembarSpek, catat: CatatanLembar) -> set[str]:
    """Tell of formulas that gave no value, and return their columns."""
    salah: set[str] = set()
    for nama, isi in nilai.items():
        if isinstance(isi, SelCacat) and not isi.isi:
            pesan = "rumus belum dihitung; buka buku kerja dengan Excel atau LibreOffice, lalu simpan"
            catat.tambah(spek.lembar, alamat_sel(asal, nama), "rumus_kosong", pesan)
            salah.add(nama)
        elif isinstance(isi, SelCacat) or (isinstance(isi, str) and isi.strip() in _GALAT_EXCEL):
            pesan = f"rumus Excel menghasilkan {str(isi).strip()}; perbaiki rumusnya"
            catat.tambah(spek.lembar, alamat_sel(asal, nama), "galat_excel", pesan)
            salah.add(nama)
    return salah


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


def _lipat(isi: object, pilihan: Mapping[str, str] | None) -> object:
    """Take a closed choice as it is spelled in the list (:func:`_pilihan`)."""
    return pilihan.get(kunci_lembar(isi), isi) if pilihan and isinstance(isi, str) else isi


def _pilihan(spek: LembarSpek) -> dict[str, dict[str, str]]:
    """Return for each column with a closed choice its words by how they are folded: case, blanks and hyphens do not count."""
    # Of two words that fold to the same the first one is meant.
    semua = {nama: reversed(isi_pilihan(bidang.annotation)) for nama, bidang in spek.model_fields.items()}
    return {nama: isi for nama, kata in semua.items() if (isi := {kunci_lembar(satu): satu for satu in kata})}


def _kalimat(satu: ErrorDetails, spek: LembarSpek, nama: str) -> str:
    """Say in Indonesian what pydantic found."""
    bidang = spek.model_fields[nama]
    if satu["type"] == "missing":
        contoh = f"; contoh: {bidang.examples[0]}" if bidang.examples else ""
        return f'kolom "{judul_kolom(nama)}" wajib diisi{contoh}'
    if satu["type"] in _PILIHAN:
        pilihan = isi_pilihan(bidang.annotation)
        return saran(f"“{satu['input']}” tidak dikenal; pilih {gabung(pilihan, 'atau')}", str(satu["input"]), pilihan)
    return str(satu["msg"])


def tanpa_ganda(baris: Sequence[Baris], spek: LembarSpek, catat: CatatanLembar) -> tuple[Baris, ...]:
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
            catat.tambah(spek.lembar, alamat_sel(satu.asal, spek.kunci[0]), "ganda", pesan)
            ragu = {nama for nama in spek.nama_kolom() if nama not in spek.kunci}
            hasil[kunci] = awal.model_copy(update={"asal": dengan_rusak(awal.asal, ragu)})
    return tuple(hasil.values())


def _jumlahkan(baris: Sequence[Baris], spek: LembarSpek) -> dict[tuple[object, ...], str]:
    """Say of every key that stands twice with amounts what they make together: deleting one would lose money."""
    uang = [nama for nama in spek.nama_kolom() if bidang_rupiah(spek.model_fields[nama])]
    kelompok: dict[tuple[object, ...], list[Baris]] = {}
    for satu in baris if uang and spek.kunci else ():
        kelompok.setdefault(tuple(getattr(satu, nama) for nama in spek.kunci), []).append(satu)
    hasil = {}
    for kunci, milik in kelompok.items():
        if len(milik) == 1:
            continue
        nilai = {nama: [n for satu in milik if isinstance(n := getattr(satu, nama), int)] for nama in uang}
        jumlah = [f"{judul_kolom(nama)} {cetak_bulat(sum(isi))}" for nama, isi in nilai.items() if isi]
        if jumlah:
            nomor = rentang(satu.asal.baris for satu in milik)
            hasil[kunci] = (
                f"jumlahkan baris {nomor} menjadi satu baris: {', '.join(jumlah)}; hapus saja hanya bila barisnya salinan"
            )
    return hasil
