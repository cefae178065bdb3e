"""Rules on the period, the organisation and its people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.model import (
    Baris,
    Data,
    Kelompok,
    PegawaiDiklat,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    PegawaiUnit,
    induk_golongan,
)

__all__ = [
    "golongan_asn",
    "golongan_seragam",
    "pegawai_sepakat",
    "periode_wajar",
    "rincian_pegawai",
    "satu_pimpinan",
]


def periode_wajar(data: Data, tahun: int) -> Iterator[Galat]:
    """The period of the Renstra runs forward and holds the year of the report."""
    for satu in data.identitas:
        if not terbaca(satu, "renstra_awal", "renstra_akhir"):
            continue
        if satu.renstra_awal > satu.renstra_akhir:
            yield galat_baris(
                satu,
                "renstra_akhir",
                "periode_terbalik",
                "tahun akhir Renstra mendahului tahun awalnya; periksa keduanya",
            )
        elif not satu.renstra_awal <= tahun <= satu.renstra_akhir:
            pesan = f"tahun laporan {tahun} berada di luar periode Renstra {satu.renstra_awal}–{satu.renstra_akhir}; periksa keduanya"
            yield galat_baris(satu, "renstra_awal", "di_luar_periode", pesan)
        if terbaca(satu, "tahun_pertama") and not satu.renstra_awal <= satu.tahun_pertama <= satu.renstra_akhir:
            yield galat_baris(
                satu,
                "tahun_pertama",
                "di_luar_periode",
                "tahun pertama berada di luar periode Renstra; periksa tahunnya",
            )


#: Units that a message about a circle names at most.
_JEJAK_MAKS = 10


def satu_pimpinan(data: Data, tahun: int) -> Iterator[Galat]:
    """The organisation has one head, and no unit stands above itself."""
    pucuk = [satu for satu in data.unit if satu.induk is None and terbaca(satu, "induk")]
    for satu in pucuk[1:]:
        yield galat_baris(
            satu,
            "induk",
            "pimpinan_ganda",
            f"unit “{satu.kode}” belum mempunyai induk, padahal hanya pimpinan “{pucuk[0].kode}” yang tidak berinduk; isi induknya",
        )
    baris = {satu.kode: satu for satu in data.unit}
    for lingkar in _lingkaran({satu.kode: satu.induk for satu in data.unit}):
        kode = lingkar[0]
        jejak = " → ".join([*lingkar[:_JEJAK_MAKS], *(["..."] if len(lingkar) > _JEJAK_MAKS else []), kode])
        pesan = f"unit “{kode}” berada di bawah dirinya sendiri ({jejak}); perbaiki induknya"
        yield galat_baris(baris[kode], "induk", "unit_melingkar", pesan)


def _lingkaran(induk: Mapping[str, str | None]) -> Iterator[list[str]]:
    """Yield the circles of a map from child to parent, each from its first child in the order of the map."""
    urut = {kode: nomor for nomor, kode in enumerate(induk)}
    jalan: dict[str, str] = {}
    for awal in induk:
        jejak, kode = [], awal
        while kode in induk and kode not in jalan:
            jalan[kode] = awal
            jejak.append(kode)
            kode = induk[kode] or ""
        if jejak and jalan.get(kode) == awal:
            lingkar = jejak[jejak.index(kode) :]
            pertama = lingkar.index(min(lingkar, key=urut.__getitem__))
            yield [*lingkar[pertama:], *lingkar[:pertama]]


def pegawai_sepakat(data: Data, tahun: int) -> Iterator[Galat]:
    """Staff by golongan and by education count the same people as staff by status."""
    for nama, baris in (("pegawai_golongan", data.pegawai_golongan), ("pegawai_pendidikan", data.pegawai_pendidikan)):
        menurut: dict[Kelompok, int] = defaultdict(int)
        if not all(terbaca(satu, "kelompok") for satu in (*data.pegawai_status, *baris)):
            continue
        for satu in baris:
            menurut[satu.kelompok] += _orang(satu)
        for kelompok, jumlah in menurut.items():
            acuan = _acuan(kelompok, data.pegawai_status)
            ragu = any(satu.kelompok == kelompok and not _terhitung(satu) for satu in baris)
            if acuan is not None and not ragu and jumlah != acuan:
                pesan = (
                    f"{kelompok} pada lembar {nama} berjumlah {cetak_bulat(jumlah)} orang, "
                    f"sedangkan pada lembar pegawai_status {cetak_bulat(acuan)} orang; samakan"
                )
                terakhir = [satu for satu in baris if satu.kelompok == kelompok][-1]
                yield galat_baris(terakhir, "kelompok", "pegawai_berbeda", pesan)


def _acuan(kelompok: Kelompok, status: Sequence[PegawaiStatus]) -> int | None:
    """Return how many of a group there are by status; None where sheet pegawai_status does not tell."""
    anggota = [(satu, kelompok.memuat(satu.status, satu.kelompok)) for satu in status]
    milik = [satu for satu, termasuk in anggota if termasuk]
    if any(termasuk is None for _, termasuk in anggota) or not all(map(_terhitung, milik)):
        return None
    return sum(map(_orang, milik))


_ORANG = ("laki_laki", "perempuan", "jumlah")


def _orang(satu: PegawaiStatus | PegawaiGolongan | PegawaiPendidikan) -> int:
    return (satu.laki_laki or 0) + (satu.perempuan or 0) + (satu.jumlah or 0)


def _terhitung(satu: Baris) -> bool:
    """Tell whether a row of staff was read whole and gives both genders or the total alone."""
    terisi = [getattr(satu, kolom) is not None for kolom in _ORANG]
    return terbaca(satu, *_ORANG) and terisi in ([True, True, False], [False, False, True])


_Terhitung = PegawaiStatus | PegawaiGolongan | PegawaiPendidikan | PegawaiEselon | PegawaiUnit | PegawaiDiklat


def rincian_pegawai(data: Data, tahun: int) -> Iterator[Galat]:
    """A row of staff gives both genders or the total alone."""
    daftar: tuple[tuple[str, tuple[_Terhitung, ...]], ...] = (
        ("status", data.pegawai_status),
        ("kelompok", data.pegawai_golongan),
        ("pendidikan", data.pegawai_pendidikan),
        ("eselon", data.pegawai_eselon),
        ("kelompok", data.pegawai_unit),
        ("diklat", data.pegawai_diklat),
    )
    for nama, satu in ((nama, satu) for nama, baris in daftar for satu in baris):
        if terbaca(satu, *_ORANG) and not _terhitung(satu):
            kosong = [kolom for kolom in _ORANG[:2] if getattr(satu, kolom) is None]
            tempat = kosong[0] if len(kosong) == 1 and satu.jumlah is None else nama
            yield galat_baris(
                satu, tempat, "pegawai_tak_lengkap", "isi kolom laki laki dan perempuan, atau kolom jumlah saja"
            )


def golongan_asn(data: Data, tahun: int) -> Iterator[Galat]:
    """Every row of ASN names its golongan; rows of Non ASN name none."""
    for satu in data.pegawai_golongan:
        if terbaca(satu, "golongan", "kelompok") and satu.kelompok.asn != (satu.golongan is not None):
            harusnya = (
                f"wajib diisi untuk {satu.kelompok}" if satu.kelompok.asn else f"dikosongkan untuk {satu.kelompok}"
            )
            yield galat_baris(satu, "golongan", "golongan_salah", f"golongan {harusnya}")


def golongan_seragam(data: Data, tahun: int) -> Iterator[Galat]:
    """A golongan of PNS is given either whole or by ruang on all rows: together they would count people twice."""
    beruang = {
        induk_golongan(satu.golongan): satu for satu in data.pegawai_golongan if satu.golongan and "/" in satu.golongan
    }
    for satu in data.pegawai_golongan:
        lain = beruang.get(satu.golongan or "")
        if lain is not None:
            pesan = (
                f"golongan {satu.golongan} ditulis tanpa ruang, sedangkan baris {lain.asal.baris} menulis "
                f"{lain.golongan}; tulis ruangnya juga di sini, atau golongannya saja pada semua baris"
            )
            yield galat_baris(satu, "golongan", "golongan_campur", pesan)
