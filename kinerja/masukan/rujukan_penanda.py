"""What placeholders name, judged together with the rest of the input: before a report can be opened to fill them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from kinerja.masukan.galat import Galat
from kinerja.masukan.narasi import SEL_BERPENANDA, Narasi, Penanda, potong
from kinerja.masukan.penanda import BUKAN_CETAKAN, TAK_DIKENAL, UngkapanSalah, rujukan, urai_ungkapan
from kinerja.masukan.silang.kaidah import induk_hilang, terbaca
from kinerja.model import Data

__all__ = ["NAMA", "periksa_rujukan"]

_UANG = "nama pagu realisasi persen sisa persen_sisa"


@dataclass(frozen=True)
class _Nama:
    """A name of placeholders: its parts, and where the code in its brackets must stand (sheet, column, what it is)."""

    bagian: frozenset[str] = frozenset()
    lembar: str = ""
    kolom: str = ""
    sebutan: str = ""


def _n(bagian: str, lembar: str = "", kolom: str = "kode", sebutan: str = "") -> _Nama:
    return _Nama(frozenset(bagian.split()), lembar, kolom, sebutan)


#: Every name that prose may use; the values stand in :mod:`kinerja.laporan.konteks`, and a test holds the two together.
NAMA: Mapping[str, _Nama] = {
    **dict.fromkeys(
        (
            "dinas perangkat_daerah singkatan kabupaten provinsi pemerintah kepala_daerah jabatan_pimpinan urusan tahun "
            "tahun_lalu tanggal tempat serapan_lalu"
        ).split(),
        _Nama(),
    ),
    "renstra": _n("awal akhir periode tahun_ke"),
    "rencana_daerah": _n("nama singkatan"),
    "jumlah": _n(
        "tujuan sasaran program kegiatan subkegiatan misi unit iku indikator_tujuan indikator_sasaran indikator_program"
    ),
    "total": _n(_UANG),
    "renja": _n("tahun_dinilai tahun_berjalan tahun_maju program kegiatan subkegiatan pagu pagu_maju"),
    "belanja_lalu": _n(_UANG),
    "rata_rata": _n("capaian predikat"),
    "pegawai": _n("total laki_laki perempuan asn non_asn status"),
    "indikator": _n(
        "nama satuan target realisasi capaian predikat status realisasi_lalu target_akhir capaian_akhir data_awal perubahan",
        "indikator",
        sebutan="indikator",
    ),
    "sasaran": _n(
        "uraian capaian predikat efisiensi pagu realisasi persen sisa persen_sisa", "sasaran", sebutan="sasaran"
    ),
    "anggaran": _n(_UANG, "anggaran", sebutan="kode anggaran"),
    "variabel": _n("", "variabel", "indikator", "variabel indikator"),
    "dana": _n(_UANG),
    "belanja": _n(_UANG),
    "hitung_indikator": _Nama(),
    "hitung_predikat": _Nama(),
    "peringkat": _n("", "indikator", sebutan="pembanding indikator"),
    "data": _n("", "data_pendukung", sebutan="data pendukung"),
    "besaran": _Nama(),
    "rujuk": _Nama(),
}


def periksa_rujukan(data: Data, narasi: Mapping[str, Narasi], tak_utuh: Set[str]) -> Iterator[Galat]:
    """Find placeholders that name something unknown, or a code that no sheet has.

    Parameters
    ----------
    data, narasi
        as they were read, with rows that have faults.
    tak_utuh
        sheets from which rows are missing: codes are not looked up there.
    """
    for satu in narasi.values():
        yield from _teks(satu.berkas, satu.teks, data, tak_utuh)
    for lembar, kolom in SEL_BERPENANDA:
        for baris in getattr(data, lembar):
            for nama in kolom:
                isi = getattr(baris, nama, None)
                if isinstance(isi, str) and "{{" in isi:
                    sel = baris.asal.sel(nama).partition("!")[2]
                    for galat in _teks(baris.asal.berkas, isi, data, tak_utuh):
                        yield replace(galat, lembar=lembar, sel=sel)


def _teks(berkas: str, teks: str, data: Data, tak_utuh: Set[str]) -> Iterator[Galat]:
    for satu in potong(teks):
        if not isinstance(satu, Penanda):
            continue
        try:
            disebut = list(rujukan(urai_ungkapan(satu.ungkapan)))
        except UngkapanSalah:
            # Told where the text was read.
            continue
        for salah in dict.fromkeys(filter(None, (_salah(*isi, data, tak_utuh) for isi in disebut))):
            pesan = f"penanda “{{{{ {' '.join(satu.ungkapan.split())} }}}}” tidak dapat diisi: {salah}"
            yield Galat(berkas, "", f"baris {satu.baris}", "penanda_tak_dikenal", pesan)


def _salah(nama: str, bagian: str, isi: tuple[object, ...], data: Data, tak_utuh: Set[str]) -> str:
    """Say what is wrong with one name; "" for nothing that is known yet."""
    milik = NAMA.get(nama)
    if milik is None or (bagian and milik.bagian and bagian not in milik.bagian):
        return TAK_DIKENAL
    if milik.bagian and not bagian:
        return BUKAN_CETAKAN
    if not milik.lembar or not isi or milik.lembar in tak_utuh:
        return ""
    baris = getattr(data, milik.lembar)
    if not all(terbaca(satu, milik.kolom) for satu in baris):
        return ""
    ada = {getattr(satu, milik.kolom) for satu in baris}
    if nama == "anggaran":
        # A kegiatan or program whose row is missing is told once, on its own sheet.
        ada |= {"", *induk_hilang(data)}
    return "" if isi[0] in ada else f"{milik.sebutan} “{isi[0]}” tidak ada"
