"""Rules on what only some dinas tell: functions of units, further traits of staff, goods, own tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.model import (
    KOLOM_DINAS,
    Data,
    IsiTabelDinas,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    PegawaiUnit,
    TabelDinas,
    induk_golongan,
)

__all__ = ["fungsi_bertingkat", "kondisi_barang", "misi_daerah", "silang_sepakat", "tabel_dinas_utuh", "unit_sepakat"]

_KONDISI = ("baik", "rusak_ringan", "rusak_berat")


def fungsi_bertingkat(data: Data, tahun: int) -> Iterator[Galat]:
    """A detail follows a function of its unit that is right above it; there are so many levels as prose has."""
    terakhir: dict[str, int] = {}
    for satu in data.fungsi_unit:
        if not terbaca(satu, "tingkat", "unit"):
            continue
        atas = terakhir.get(satu.unit, 0)
        terakhir = {satu.unit: satu.tingkat}
        if not 1 <= satu.tingkat <= _TINGKAT_FUNGSI:
            pesan = f"tingkat {satu.tingkat} tidak ada; tulis 1 untuk fungsi, 2 untuk rinciannya, paling dalam {_TINGKAT_FUNGSI}"
            yield galat_baris(satu, "tingkat", "tingkat_salah", pesan)
        elif satu.tingkat > atas + 1:
            apa = "fungsinya (tingkat 1)" if satu.tingkat == 2 else f"tingkat {satu.tingkat - 1}"
            pesan = f"rincian ini tidak berada di bawah fungsi unit “{satu.unit}”; tulis {apa} di atasnya"
            yield galat_baris(satu, "tingkat", "rincian_tanpa_fungsi", pesan)


#: Levels of functions, as many as lists in prose have.
_TINGKAT_FUNGSI = 5
_ORANG = ("laki_laki", "perempuan", "jumlah")
_Berorang = PegawaiStatus | PegawaiUnit | PegawaiGolongan | PegawaiPendidikan


def _orang(satu: _Berorang) -> int:
    return (satu.laki_laki or 0) + (satu.perempuan or 0) + (satu.jumlah or 0)


def unit_sepakat(data: Data, tahun: int) -> Iterator[Galat]:
    """Warn where staff by unit are not as many as by status: a unit is missing, or somebody is counted twice."""
    for kelompok in dict.fromkeys(satu.kelompok for satu in data.pegawai_unit if terbaca(satu, "kelompok")):
        milik = [satu for satu in data.pegawai_unit if satu.kelompok == kelompok]
        anggota = [(satu, kelompok.memuat(satu.status, satu.kelompok)) for satu in data.pegawai_status]
        utuh = all(terbaca(satu, *_ORANG) for satu in (*milik, *data.pegawai_status))
        if not utuh or not anggota or any(termasuk is None for _, termasuk in anggota):
            continue
        jumlah, acuan = sum(map(_orang, milik)), sum(_orang(satu) for satu, termasuk in anggota if termasuk)
        if jumlah != acuan:
            pesan = (
                f"{kelompok} menurut unit berjumlah {cetak_bulat(jumlah)} orang, sedangkan pada lembar pegawai_status "
                f"{cetak_bulat(acuan)} orang; lengkapi unitnya, atau jelaskan selisihnya dalam narasi"
            )
            yield galat_baris(milik[-1], "kelompok", "pegawai_unit_berbeda", pesan, "peringatan")


def silang_sepakat(data: Data, tahun: int) -> Iterator[Galat]:
    """ASN by golongan and education together count as many people as each sheet alone."""
    if not data.pegawai_silang or not all(terbaca(s, "golongan", "pendidikan", "jumlah") for s in data.pegawai_silang):
        return
    yield from _banding_silang(data, "golongan", _menurut(data.pegawai_golongan, "golongan"))
    yield from _banding_silang(data, "pendidikan", _menurut(data.pegawai_pendidikan, "pendidikan"))


def _menurut(baris: Sequence[PegawaiGolongan | PegawaiPendidikan], kolom: str) -> Mapping[str, int]:
    """Add up ASN by a trait; nothing where a row could not be read."""
    if not all(terbaca(satu, "kelompok", kolom, *_ORANG) for satu in baris):
        return {}
    hasil: dict[str, int] = {}
    for satu in baris:
        nama = getattr(satu, kolom)
        if satu.kelompok.asn and nama:
            hasil[_ciri(nama, kolom)] = hasil.get(_ciri(nama, kolom), 0) + _orang(satu)
    return hasil


def _ciri(nama: str, kolom: str) -> str:
    return induk_golongan(nama) if kolom == "golongan" else nama


def _banding_silang(data: Data, kolom: str, acuan: Mapping[str, int]) -> Iterator[Galat]:
    for nama, banyak in acuan.items():
        milik = [satu for satu in data.pegawai_silang if _ciri(getattr(satu, kolom), kolom) == nama]
        jumlah = sum(satu.jumlah for satu in milik)
        if jumlah != banyak:
            pesan = (
                f"{kolom} {nama} pada lembar ini berjumlah {cetak_bulat(jumlah)} orang, sedangkan pada lembar pegawai_{kolom} "
                f"{cetak_bulat(banyak)} orang; samakan"
            )
            yield galat_baris((milik or data.pegawai_silang)[-1], "jumlah", "pegawai_berbeda", pesan)


def kondisi_barang(data: Data, tahun: int) -> Iterator[Galat]:
    """Goods by condition add up to their number."""
    for satu in data.sarpras:
        isi = [getattr(satu, nama) for nama in _KONDISI]
        if not terbaca(satu, "jumlah", *_KONDISI) or all(nilai is None for nilai in isi):
            continue
        jumlah = sum(nilai or 0 for nilai in isi)
        if jumlah != satu.jumlah:
            pesan = (
                f"baik, rusak ringan, dan rusak berat berjumlah {cetak_bulat(jumlah)}, sedangkan jumlah barangnya "
                f"{cetak_bulat(satu.jumlah)}; samakan"
            )
            yield galat_baris(satu, "jumlah", "kondisi_berbeda", pesan)


def misi_daerah(data: Data, tahun: int) -> Iterator[Galat]:
    """A tujuan of the region names a misi that sheet visi_misi has."""
    nomor = {satu.nomor for satu in data.visi_misi if satu.nomor is not None}
    for satu in data.tujuan_daerah:
        if nomor and terbaca(satu, "misi") and satu.misi not in nomor:
            pilihan = ", ".join(map(str, sorted(nomor)))
            pesan = f"misi ke-{satu.misi} tidak ada pada lembar visi_misi; pilih {pilihan}"
            yield galat_baris(satu, "misi", "misi_asing", pesan)


def tabel_dinas_utuh(data: Data, tahun: int) -> Iterator[Galat]:
    """A table has rows, fills only columns that have a title, and sums up numbers alone."""
    isi: dict[str, list[IsiTabelDinas]] = {}
    for baris in data.isi_tabel_dinas:
        isi.setdefault(baris.tabel, []).append(baris)
    for satu in data.tabel_dinas:
        milik = isi.get(satu.kode, [])
        if not milik:
            pesan = f"tabel “{satu.kode}” belum mempunyai baris pada lembar isi_tabel_dinas sehingga tidak tercetak"
            yield galat_baris(satu, "kode", "tabel_tanpa_baris", pesan, "peringatan")
        yield from _kolom_berjudul(satu, milik)
        yield from _kolom_terjumlah(satu, milik)


def _kolom_berjudul(satu: TabelDinas, milik: list[IsiTabelDinas]) -> Iterator[Galat]:
    judul = satu.kolom()
    for baris in milik:
        for nomor in range(1, KOLOM_DINAS + 1):
            if baris.nilai(nomor) is not None and nomor not in judul and terbaca(satu, f"kolom_{nomor}"):
                pesan = f"kolom {nomor} tabel “{satu.kode}” belum berjudul; isi kolom {nomor} pada lembar tabel_dinas"
                yield galat_baris(baris, f"nilai_{nomor}", "kolom_tanpa_judul", pesan)


def _kolom_terjumlah(satu: TabelDinas, milik: list[IsiTabelDinas]) -> Iterator[Galat]:
    if not terbaca(satu, "dijumlahkan"):
        return
    nomor = satu.kolom_dijumlahkan()
    salah = [] if nomor is None else [n for n in nomor if n not in satu.kolom()]
    if nomor is None or salah:
        ada = ", ".join(map(str, satu.kolom()))
        pesan = f"“{satu.dijumlahkan}” bukan daftar nomor kolom yang ada; pilih dari {ada}, misalnya 1, 2"
        yield galat_baris(satu, "dijumlahkan", "kolom_jumlah_salah", pesan)
        return
    for baris in milik:
        for n in nomor:
            isi = baris.nilai(n)
            if terbaca(baris, f"nilai_{n}") and isi is not None and not isinstance(isi, Decimal):
                pesan = f"“{isi}” bukan bilangan, padahal kolom ini dijumlahkan; tulis angkanya saja"
                yield galat_baris(baris, f"nilai_{n}", "bukan_bilangan", pesan)
