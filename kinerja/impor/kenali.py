"""Recognising what a table is by its columns: the kinds of sources, in the order in which they are tried."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kinerja.impor import anggaran, barang, evaluasi, indikator, keluaran, pegawai
from kinerja.impor.himpunan import Konteks
from kinerja.impor.kepala import Istilah, Kepala, baris_berisi, cari_kepala, judul_lipat
from kinerja.impor.kisi import Kisi
from kinerja.impor.kode import pecah, satukan

__all__ = ["JENIS", "Jenis", "kenali"]


def _anggaran(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    anggaran.baca_anggaran(kisi, kepala, konteks)


@dataclass(frozen=True)
class Jenis:
    """A kind of table: the words of its columns, whether they suffice, how it is read."""

    nama: str
    istilah: Istilah
    cukup: Callable[[Kepala], bool]
    baca: Callable[[Kisi, Kepala, Konteks], None]


#: All kinds by name.
JENIS: Mapping[str, Jenis] = {
    satu.nama: satu
    for satu in (
        Jenis("pegawai", pegawai.ISTILAH, pegawai.cukup, pegawai.baca_pegawai),
        Jenis("evaluasi", evaluasi.ISTILAH, evaluasi.cukup, evaluasi.baca_evaluasi),
        Jenis("barang", barang.ISTILAH, barang.cukup, barang.baca_barang),
        Jenis("anggaran", anggaran.ISTILAH, anggaran.cukup, _anggaran),
        Jenis("indikator", indikator.ISTILAH, indikator.cukup, indikator.baca_indikator),
        Jenis("keluaran", keluaran.ISTILAH, keluaran.cukup, keluaran.baca_keluaran),
    )
}
_URUT = ("pegawai", "evaluasi", "barang", "anggaran", "indikator")
_CONTOH = 40
_UANG = re.compile(r"pagu|anggaran|apbd|\bdpa\b|\brp\b|rupiah|belanja|keuangan|murni|rekening|\bdana\b")


def kenali(kisi: Kisi) -> tuple[tuple[Jenis, Kepala], ...]:
    """Return the kinds that a table is, with the header of each; outputs may stand beside a budget."""
    utama = _utama(kisi)
    hasil = [utama] if utama else []
    if utama is None or utama[0].nama == "anggaran":
        kepala = cari_kepala(kisi, keluaran.ISTILAH)
        if kepala is not None and keluaran.cukup(kepala):
            hasil.append((JENIS["keluaran"], kepala))
    return tuple(hasil)


def _utama(kisi: Kisi) -> tuple[Jenis, Kepala] | None:
    calon: dict[str, Kepala] = {}
    for nama in _URUT:
        kepala = cari_kepala(kisi, JENIS[nama].istilah)
        if kepala is not None and JENIS[nama].cukup(kepala):
            calon[nama] = kepala
    if {"anggaran", "indikator"} <= calon.keys() and not (
        _beruang(calon["anggaran"]) and _berkode(kisi, calon["anggaran"])
    ):
        del calon["anggaran"]
    return next(((JENIS[satu], calon[satu]) for satu in _URUT if satu in calon), None)


def _beruang(kepala: Kepala) -> bool:
    """Tell whether a title names money: "Realisasi" beside "Target PK" alone is that of an indicator."""
    return any(_UANG.search(judul_lipat(teks)) for teks in kepala.judul.values())


def _berkode(kisi: Kisi, kepala: Kepala) -> bool:
    """Tell whether the rows name budget codes or rekening, or a sub kegiatan each: then the table is about money."""
    if kepala.ada("subkegiatan", "kode_subkegiatan", "sbl", "kode_rekening"):
        return True
    kode = kepala.peran.get("kode", ())
    kolom = [satu for peran in ("kode", "uraian", "program", "kegiatan") for satu in kepala.peran.get(peran, ())]
    for urut, (nomor, _) in enumerate(baris_berisi(kisi, kepala)):
        if urut >= _CONTOH:
            break
        isi = [kisi.isi(nomor, satu) for satu in kolom]
        isi += [satukan([kisi.isi(nomor, satu) for satu in kode], [])[0]] if len(kode) > 1 else []
        if any((satu := pecah(teks)).anggaran.count(".") >= 2 or satu.rekening for teks in isi):
            return True
    return False
