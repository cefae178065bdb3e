"""Rules on the sheets of the Renstra."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, leluhur, terbaca
from kinerja.model import AnggaranLalu, Data, IndikatorPelayanan, Level, induk_kode, tingkat_kode

__all__ = [
    "anggaran_lalu_bernama",
    "indikator_pelayanan_jelas",
    "mendukung_atasan",
    "pagu_pada_program",
    "permasalahan_bertingkat",
    "pohon_program",
]

#: Levels of problems: main problem, problem, root cause.
_DALAM = 3
_BERPAGU = {Level.PROGRAM: "program", Level.KEGIATAN: "kegiatan", Level.SUBKEGIATAN: "subkegiatan"}


def pohon_program(data: Data, tahun: int) -> Iterator[Galat]:
    """Every sub kegiatan of the Renstra has its kegiatan, every kegiatan its program; a missing one is reported once."""
    ada = {satu.kode for satu in data.program}
    for satu in data.program:
        tingkat = tingkat_kode(satu.kode)
        if tingkat not in _BERPAGU.values():
            pesan = f"“{satu.kode}” bukan kode program, kegiatan, atau sub kegiatan"
            yield galat_baris(satu, "kode", "tingkat_salah", pesan)
            continue
        for induk in leluhur(satu.kode):
            if induk not in ada:
                pesan = f"“{satu.kode}” belum mempunyai {tingkat_kode(induk)}; tambahkan baris dengan kode {induk}"
                yield galat_baris(satu, "kode", "tanpa_induk", pesan)
                ada.add(induk)


def mendukung_atasan(data: Data, tahun: int) -> Iterator[Galat]:
    """What an indicator supports is an indicator of the program or kegiatan right above its own."""
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.indikator:
        atas = indikator.get(satu.mendukung or "")
        if atas is None or not terbaca(satu, "mendukung", "induk", "level") or not terbaca(atas, "induk", "level"):
            continue
        if satu.level not in _BERPAGU or atas.level not in _BERPAGU or atas.induk != induk_kode(satu.induk):
            pesan = f"“{atas.kode}” bukan indikator yang tepat di atas “{satu.induk}”; tulis indikator induknya, atau kosongkan"
            yield galat_baris(satu, "mendukung", "mendukung_salah", pesan)


def pagu_pada_program(data: Data, tahun: int) -> Iterator[Galat]:
    """A pagu stands with indicators of programs, kegiatan and sub kegiatan alone."""
    level = {satu.kode: satu.level for satu in data.indikator if terbaca(satu, "level")}
    for satu in data.target:
        milik = level.get(satu.indikator)
        if satu.pagu is not None and milik is not None and milik not in _BERPAGU:
            pesan = (
                f"indikator “{satu.indikator}” bukan indikator program, kegiatan, atau sub kegiatan; kosongkan sel ini"
            )
            yield galat_baris(satu, "pagu", "pagu_salah", pesan)


def permasalahan_bertingkat(data: Data, tahun: int) -> Iterator[Galat]:
    """Problems have at most three levels, and none stands above itself."""
    induk = {satu.kode: satu.induk for satu in data.permasalahan}
    for satu in data.permasalahan:
        jejak = [satu.kode]
        while (atas := induk.get(jejak[-1])) is not None and atas not in jejak:
            jejak.append(atas)
        if atas is not None:
            pesan = f"“{satu.kode}” berada di bawah dirinya sendiri ({' → '.join([*jejak, atas])}); perbaiki induknya"
            yield galat_baris(satu, "induk", "permasalahan_melingkar", pesan)
        elif len(jejak) > _DALAM:
            pesan = f"“{satu.kode}” bertingkat {len(jejak)}; paling dalam masalah pokok, permasalahan, akar masalah"
            yield galat_baris(satu, "induk", "permasalahan_dalam", pesan)


def indikator_pelayanan_jelas(data: Data, tahun: int) -> Iterator[Galat]:
    """An indicator beside the tree has a name and a unit of its own, or is one of the tree; its code is its own."""
    pohon = {satu.kode for satu in data.indikator}
    for satu in data.indikator_pelayanan:
        if satu.kode in pohon:
            pesan = f"“{satu.kode}” sudah dipakai lembar indikator; beri kode lain, dan rujuk pada kolom indikator"
            yield galat_baris(satu, "kode", "ganda", pesan)
        for nama in ("nama", "satuan"):
            if terbaca(satu, nama, "indikator"):
                yield from _nama(satu, nama)
        if not (satu.renstra_lalu or satu.ikk or satu.spm or satu.tpb) and terbaca(satu, "renstra_lalu", "ikk", "spm"):
            pesan = f"“{satu.kode}” tidak termasuk Renstra lalu, IKK, SPM, atau TPB; isi salah satu kolomnya"
            yield galat_baris(satu, "kode", "tanpa_kelompok", pesan)


def _nama(satu: IndikatorPelayanan, nama: str) -> Iterator[Galat]:
    isi = getattr(satu, nama)
    if satu.indikator is not None and isi is not None:
        pesan = f"{nama} diambil dari indikator “{satu.indikator}”; kosongkan sel ini"
        yield galat_baris(satu, nama, "nama_ganda", pesan)
    elif satu.indikator is None and isi is None:
        yield galat_baris(satu, nama, "missing", f'kolom "{nama}" wajib diisi bila kolom "indikator" kosong')


def anggaran_lalu_bernama(data: Data, tahun: int) -> Iterator[Galat]:
    """Every program of earlier years that is typed has a name somewhere, and is a program."""
    nama = {satu.kode for satu in data.program} | {satu.kode for satu in data.anggaran_lalu if satu.nama}
    # The budget of an earlier year brings its kegiatan and sub kegiatan along.
    for satu in (satu for satu in data.anggaran_lalu if satu.asal.lembar == AnggaranLalu.lembar):
        if tingkat_kode(satu.kode) != "program":
            yield galat_baris(satu, "kode", "tingkat_salah", f"“{satu.kode}” bukan kode program")
        elif satu.kode not in nama:
            pesan = f"program “{satu.kode}” belum bernama; isi namanya pada salah satu barisnya"
            yield galat_baris(satu, "nama", "tanpa_nama", pesan)
            nama.add(satu.kode)
