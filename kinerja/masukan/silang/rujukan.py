"""Rules on codes that point to another sheet."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from kinerja.angka import gabung
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, induk_hilang, terbaca
from kinerja.model import Baris, Data, JenisVisi, Level, tingkat_kode

__all__ = [
    "RUJUKAN",
    "induk_indikator",
    "lembar_dirujuk",
    "misi_dikenal",
    "nomor_misi",
    "rujukan_dikenal",
    "tanpa_misi",
]


#: Columns that hold codes of other sheets: sheet, column, the sheets in which the code may stand.
RUJUKAN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("unit", "induk", ("unit",)),
    ("pegawai_golongan", "unit", ("unit",)),
    ("pegawai_pendidikan", "unit", ("unit",)),
    ("sasaran", "tujuan", ("tujuan",)),
    ("sasaran_program", "sasaran", ("sasaran",)),
    ("sasaran_program", "program", ("anggaran", "program")),
    ("sasaran_program", "indikator", ("indikator",)),
    ("sumber_dana", "kode", ("anggaran",)),
    ("belanja", "kode", ("anggaran",)),
    ("indikator", "menggantikan", ("indikator",)),
    ("indikator", "mendukung", ("indikator",)),
    ("target", "indikator", ("indikator", "indikator_pelayanan")),
    ("realisasi", "indikator", ("indikator", "indikator_pelayanan")),
    ("variabel", "indikator", ("indikator", "indikator_pelayanan")),
    ("pembanding", "indikator", ("indikator",)),
    ("analisis", "rujukan", ("tujuan", "sasaran", "indikator", "anggaran")),
    # the Renja
    ("renja_indikator", "kode", ("renja",)),
    ("renja_indikator", "indikator", ("indikator",)),
    ("evaluasi_renja", "indikator", ("indikator",)),
    ("pelayanan", "indikator", ("indikator",)),
    ("usulan", "kode", ("renja",)),
    ("keterkaitan_prioritas", "induk", ("keterkaitan_prioritas",)),
    ("keterkaitan_prioritas", "program", ("renja",)),
    ("pk_indikator", "pk", ("pk",)),
    ("pk_indikator", "indikator", ("indikator",)),
    ("pk_anggaran", "pk", ("pk",)),
    ("pk_anggaran", "kode", ("anggaran",)),
    ("rencana_subkegiatan", "kode", ("anggaran",)),
    ("realisasi_subkegiatan", "kode", ("anggaran",)),
    ("kendala_triwulan", "rujukan", ("indikator", "anggaran")),
    ("bukti_triwulan", "rujukan", ("indikator", "anggaran")),
    ("fungsi_unit", "unit", ("unit",)),
    ("pegawai_unit", "unit", ("unit",)),
    ("isi_tabel_dinas", "tabel", ("tabel_dinas",)),
    # the Renstra
    ("sasaran_daerah", "tujuan", ("tujuan",)),
    ("strategi", "sasaran_daerah", ("sasaran_daerah",)),
    ("prioritas", "sasaran_daerah", ("sasaran_daerah",)),
    ("prioritas", "kode", ("program",)),
    ("permasalahan", "induk", ("permasalahan",)),
    ("indikator_pelayanan", "indikator", ("indikator",)),
)


#: Sheets that only a Renstra has: they are named where they are there.
_RENSTRA = ("indikator_pelayanan", "program")
#: Comparisons that one rule makes to suggest codes: plenty for people, a bound for sheets of thousands of wrong codes.
_BANDING_MAKS = 500_000


def rujukan_dikenal(lembar: str, kolom: str, sumber: tuple[str, ...], data: Data, tahun: int) -> Iterator[Galat]:
    """Every code that points to another sheet exists there."""
    dikenal = dict.fromkeys(satu.kode for nama in sumber for satu in getattr(data, nama))
    disebut = induk_hilang(data) if "anggaran" in sumber else set()
    sisa = _BANDING_MAKS
    for satu in getattr(data, lembar):
        nilai = getattr(satu, kolom)
        if nilai is not None and nilai not in dikenal and nilai not in disebut:
            sisa -= len(dikenal)
            dekat = difflib.get_close_matches(nilai, dikenal, n=1, cutoff=0.6) if sisa > 0 else []
            saran = f"; mungkin maksudnya “{dekat[0]}”" if dekat else ""
            tempat = " atau ".join(nama for nama in sumber if nama not in _RENSTRA or getattr(data, nama))
            yield galat_baris(satu, kolom, "kode_tidak_ada", f"kode “{nilai}” tidak ada pada lembar {tempat}{saran}")


def lembar_dirujuk(data: Data) -> Iterator[Galat]:
    """A sheet whose codes other sheets name has rows."""
    perujuk: dict[str, dict[str, Baris]] = {}
    for lembar, kolom, sumber in RUJUKAN:
        milik = [satu for satu in getattr(data, lembar) if getattr(satu, kolom) is not None]
        if milik and not any(getattr(data, nama) for nama in sumber):
            perujuk.setdefault(sumber[0], {})[lembar] = milik[0]
    for satu in data.indikator:
        if terbaca(satu, "level", "induk") and not getattr(data, _lembar_induk(satu.level, data)):
            perujuk.setdefault(_lembar_induk(satu.level, data), {})["indikator"] = satu
    for nama, daftar in perujuk.items():
        berkas = next(iter(daftar.values())).asal.berkas
        pesan = f"belum berisi satu baris pun, padahal kodenya dipakai lembar {gabung([*daftar])}; isi lembar ini"
        yield Galat(berkas, nama, "", "lembar_kosong", pesan)


def _lembar_induk(level: Level, data: Data) -> str:
    """Return the sheet on which the parents of indicators of a level stand."""
    if level in (Level.TUJUAN, Level.SASARAN):
        return level.value
    if data.anggaran:
        return "anggaran"
    return "program" if data.program else "renja" if data.renja else "anggaran"


def misi_dikenal(data: Data, tahun: int) -> Iterator[Galat]:
    """The misi that a tujuan supports is on sheet visi_misi."""
    misi = {satu.nomor for satu in data.visi_misi if satu.jenis is JenisVisi.MISI}
    if misi == {None}:
        misi = {*range(1, sum(satu.jenis is JenisVisi.MISI for satu in data.visi_misi) + 1)}
    if not all(terbaca(satu, "nomor", "jenis") for satu in data.visi_misi):
        return
    for satu in data.tujuan:
        if satu.misi is not None and satu.misi not in misi:
            yield galat_baris(satu, "misi", "kode_tidak_ada", f"misi nomor {satu.misi} tidak ada pada lembar visi_misi")


def nomor_misi(data: Data, tahun: int) -> Iterator[Galat]:
    """Either all misi have their number, from 1 on, or none; a visi has none."""
    misi = [satu for satu in data.visi_misi if satu.jenis is JenisVisi.MISI]
    if not all(terbaca(satu, "nomor") for satu in data.visi_misi):
        return
    bernomor = any(satu.nomor is not None for satu in misi)
    for satu in data.visi_misi:
        if satu.jenis is JenisVisi.VISI and satu.nomor is not None:
            yield galat_baris(satu, "nomor", "nomor_visi", "visi tidak bernomor; kosongkan sel ini")
        elif satu.jenis is JenisVisi.MISI and bernomor and not satu.nomor:
            yield galat_baris(satu, "nomor", "nomor_misi", "isi nomor setiap misi mulai 1, atau kosongkan semuanya")


def tanpa_misi(data: Data) -> Iterator[Galat]:
    """A region that plans by an RPD has neither visi nor misi."""
    daerah = "daerah dengan RPD (pilihan dokumen_perencanaan)"
    for satu in data.visi_misi[:1]:
        pesan = f"{daerah} tidak mempunyai visi dan misi; kosongkan lembar ini"
        yield galat_baris(satu, "uraian", "tanpa_visi_misi", pesan)
    for tujuan in data.tujuan:
        if tujuan.misi is not None:
            pesan = f"{daerah} tidak mempunyai misi; kosongkan sel ini"
            yield galat_baris(tujuan, "misi", "tanpa_visi_misi", pesan)


def induk_indikator(data: Data, tahun: int) -> Iterator[Galat]:
    """The induk of an indicator is a row of the level that the indicator names."""
    bersusun = {satu.kode for satu in data.anggaran} | {satu.kode for satu in data.program}
    bersusun |= {satu.kode for satu in data.renja}
    kode = {
        Level.TUJUAN: {satu.kode for satu in data.tujuan},
        Level.SASARAN: {satu.kode for satu in data.sasaran},
        **{
            level: {satu for satu in bersusun if tingkat_kode(satu) == level.value}
            for level in (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)
        },
    }
    disebut = induk_hilang(data)
    for satu in data.indikator:
        if not terbaca(satu, "level", "induk"):
            continue
        if satu.induk not in kode[satu.level] and satu.induk not in disebut:
            lembar = _lembar_induk(satu.level, data)
            pesan = f"induk “{satu.induk}” bukan {satu.level.value} yang ada pada lembar {lembar}"
            yield galat_baris(satu, "induk", "induk_salah", pesan)
