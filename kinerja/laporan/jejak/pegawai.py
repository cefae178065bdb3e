"""Traces of staff: counts by status, golongan, education and eselon, their sums and shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from kinerja.angka import cetak_bulat
from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.hitung import (
    Hasil,
    JumlahOrang,
    TabelOrang,
    bagian_orang,
    golongan_unit,
    jenjang_terpakai,
    subtotal_golongan,
)
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.model import (
    Kelompok,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiStatus,
    induk_golongan,
    kelompok_terpakai,
    sebutan_golongan,
    sebutan_kelompok,
)

__all__ = ["jejak_pegawai"]

_BIDANG = ("laki_laki", "perempuan", "jumlah")
_KATA = {"laki_laki": "laki-laki", "perempuan": "perempuan", "jumlah": "pegawai"}
_Baris = PegawaiStatus | PegawaiGolongan | PegawaiPendidikan | PegawaiEselon


def jejak_pegawai(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all counts of staff."""
    _status(hasil, isi)
    if not hasil.golongan_terinci:
        _golongan_ringkas(hasil, isi, "golongan")
    else:
        if hasil.golongan_beruang:
            _golongan_ringkas(hasil, isi, "ruang")
        _golongan(hasil, isi)
    _pendidikan(hasil, isi)
    _eselon(hasil, isi)


def _orang(baris: _Baris, bidang: str) -> Operand | None:
    """Take one count of a row of a sheet as an operand; None where it is not given."""
    nilai: int | None = getattr(baris, bidang)
    return None if nilai is None else Operand(_KATA[bidang], nilai, cetak_bulat(nilai), sel=(sel(baris, bidang),))


def _isi_baris(baris: _Baris, bidang: str) -> list[Operand | None]:
    """Return what makes a count of a row: its cell, or for the sum of both genders their two cells."""
    if bidang != "jumlah" or baris.jumlah is not None:
        return [_orang(baris, bidang)]
    return [_orang(baris, "laki_laki"), _orang(baris, "perempuan")]


def _tambah(
    isi: Kumpulan, pos: Pos, kolom: str, nama: str, nilai: int | None, operand: Iterable[Operand | None]
) -> None:
    """Add a count: typed in one cell, or a sum; a count that is not known has no trace."""
    ada = [satu for satu in operand if satu is not None]
    if len(ada) == 1 and not ada[0].kunci:
        isi.asli(b.ORANG, (pos, kolom), nilai, ada[0].sel, nama=nama)
    else:
        isi.turunan(b.ORANG, (pos, kolom), nilai, ada, nama=nama)


def _bagian(isi: Kumpulan, besaran: Besaran, tempat: Sequence[str], nama: str, atas: Kunci, bawah: Kunci) -> None:
    """Add what share one count has in another."""
    if atas in isi and bawah in isi:
        bagian, seluruh = isi[atas].nilai, isi[bawah].nilai
        if isinstance(bagian, int) and isinstance(seluruh, int):
            operand = (isi.operand(atas), isi.operand(bawah))
            isi.turunan(besaran, tuple(tempat), bagian_orang(bagian, seluruh), operand, nama=nama)


def _jumlahkan(isi: Kumpulan, pos: Pos, nama: str, total: JumlahOrang, bagian: Sequence[Pos]) -> None:
    """Add the totals of a table over its rows."""
    for bidang in _BIDANG:
        operand = [isi.operand(b.ORANG.kunci(satu, bidang)) for satu in bagian]
        _tambah(isi, pos, bidang, f"Jumlah {_KATA[bidang]} {nama}", total.orang(bidang), operand)


def _bagian_kelamin(isi: Kumpulan, pos: Pos) -> None:
    for bidang in _BIDANG[:2]:
        atas, bawah = b.ORANG.kunci(pos, bidang), b.ORANG.kunci(pos, "jumlah")
        _bagian(isi, b.PERSEN_ORANG, (pos, bidang), f"Persentase {_KATA[bidang]}", atas, bawah)


def _status(hasil: Hasil, isi: Kumpulan) -> None:
    *baris, total = hasil.pegawai_status
    for s, p in zip(hasil.data.pegawai_status, baris, strict=True):
        for bidang in _BIDANG:
            nama = f"Jumlah {_KATA[bidang]} {s.status}"
            _tambah(isi, b.pos_status(s.status), bidang, nama, p.orang(bidang), _isi_baris(s, bidang))
    milik = [b.pos_status(s.status) for s in hasil.data.pegawai_status]
    _jumlahkan(isi, b.TOTAL_PEGAWAI, "seluruhnya", total, milik)
    for kelompok in Kelompok:
        anggota = [p for p in baris if p.kelompok is kelompok]
        operand = [isi.operand(b.ORANG.kunci(b.pos_status(p.status), "jumlah")) for p in anggota]
        jumlah, nama = sum(p.jumlah for p in anggota), f"Jumlah pegawai {kelompok.value}"
        isi.turunan(b.ORANG, (b.pos_kelompok(), kelompok.value), jumlah, operand, nama=nama)
    semua = b.ORANG.kunci(b.TOTAL_PEGAWAI, "jumlah")
    for pos in (*milik, b.TOTAL_PEGAWAI):
        _bagian_kelamin(isi, pos)
        _bagian(isi, b.BAGIAN, (pos,), "Bagian dari seluruh pegawai", b.ORANG.kunci(pos, "jumlah"), semua)


def _golongan_ringkas(hasil: Hasil, isi: Kumpulan, tabel: str) -> None:
    """Add the counts by golongan and ruang over all units, their subtotals and shares."""
    *baris, total = hasil.pegawai_golongan_ringkas
    for p in baris:
        milik = [g for g in hasil.data.pegawai_golongan if g.kelompok.asn and g.golongan == p.nama]
        for bidang in _BIDANG:
            operand = [satu for g in milik for satu in _isi_baris(g, bidang)]
            nama = f"Jumlah {_KATA[bidang]} {sebutan_golongan(p.nama, 'golongan')}"
            _tambah(isi, b.pos_golongan(p.nama, tabel), bidang, nama, p.orang(bidang), operand)
    daftar, semua = [b.pos_golongan(p.nama, tabel) for p in baris], b.pos_golongan(tabel=tabel)
    _jumlahkan(isi, semua, "seluruh golongan", total, daftar)
    jumlah = subtotal_golongan(hasil.pegawai_golongan_ringkas)
    for sub in jumlah:
        anggota = [b.pos_golongan(satu, tabel) for satu in sub.anggota]
        _jumlahkan(isi, b.pos_subtotal(sub.nama, tabel), sebutan_kelompok(sub.nama), sub, anggota)
    for pos in (*daftar, *(b.pos_subtotal(sub.nama, tabel) for sub in jumlah), semua):
        atas, bawah = (b.ORANG.kunci(satu, "jumlah") for satu in (pos, semua))
        _bagian(isi, b.BAGIAN, (pos,), "Bagian dari seluruh ASN", atas, bawah)


def _sebutan(depan: str) -> str:
    return "Non-ASN" if depan == "non_asn" else sebutan_golongan(depan, "golongan")


def _kolom_golongan(satu: PegawaiGolongan) -> str:
    """Return the column of the table of units in which a row counts."""
    return "non_asn" if not satu.kelompok.asn else induk_golongan(satu.golongan or "")


def _golongan(hasil: Hasil, isi: Kumpulan) -> None:
    *baris, total = hasil.pegawai_golongan
    golongan = [*golongan_unit(hasil.data.pegawai_golongan), "non_asn"]
    for p in (*baris, total):
        _satu_unit(hasil, isi, p, baris, golongan)
    for depan in golongan:
        pos = b.pos_golongan()
        operand = [isi.operand(b.ORANG.kunci(pos, f"{depan}_{jk}")) for jk in "lp"]
        nama = f"Jumlah pegawai {_sebutan(depan)}"
        isi.turunan(b.ORANG, (pos, depan), isi.jumlah_nilai(operand), operand, nama=nama)
        atas, bawah = b.ORANG.kunci(pos, depan), b.ORANG.kunci(pos, "asn")
        _bagian(isi, b.BAGIAN, (atas,), "Bagian dari seluruh ASN", atas, bawah)


def _satu_unit(
    hasil: Hasil, isi: Kumpulan, p: TabelOrang, baris: Sequence[TabelOrang], golongan: Sequence[str]
) -> None:
    pos = b.pos_golongan(p.unit)
    operand: list[Operand | None]
    for depan in golongan:
        for bidang, kolom in (("laki_laki", f"{depan}_l"), ("perempuan", f"{depan}_p")):
            if p.unit:
                operand = [
                    _orang(g, bidang)
                    for g in hasil.data.pegawai_golongan
                    if g.unit == p.unit and _kolom_golongan(g) == depan
                ]
            else:
                operand = [isi.operand(b.ORANG.kunci(b.pos_golongan(a.unit), kolom), nama=a.nama) for a in baris]
            _tambah(isi, pos, kolom, f"Jumlah {_KATA[bidang]} {_sebutan(depan)} {p.nama}", p[kolom], operand)
    asn = [isi.operand(b.ORANG.kunci(pos, f"{depan}_{jk}")) for depan in golongan if depan != "non_asn" for jk in "lp"]
    isi.turunan(b.ORANG, (pos, "asn"), p["asn"], asn, nama=f"Jumlah ASN {p.nama}")
    semua = [isi.operand(b.ORANG.kunci(pos, kolom)) for kolom in ("asn", "non_asn_l", "non_asn_p")]
    isi.turunan(b.ORANG, (pos, "jumlah"), p["jumlah"], semua, nama=f"Jumlah pegawai {p.nama}")


def _pendidikan(hasil: Hasil, isi: Kumpulan) -> None:
    *baris, total = hasil.pegawai_pendidikan
    jenjang = jenjang_terpakai(hasil.data.pegawai_pendidikan, hasil.jenjang)
    tinggi = {j.nama for j in hasil.jenjang if j.tinggi}
    unit = {satu.kode: satu.nama for satu in hasil.data.unit}
    milik = {
        (unit.get(s.unit or "", s.kelompok.value), s.kelompok.value, s.pendidikan): s
        for s in hasil.data.pegawai_pendidikan
    }
    for p in baris:
        pos = b.pos_pendidikan(p.nama, p.kelompok)
        for j in jenjang:
            asal = milik.get((p.nama, p.kelompok or "", j))
            for bidang, akhir in (("laki_laki", "_l"), ("perempuan", "_p"), ("jumlah", "")):
                operand = _isi_baris(asal, bidang) if asal is not None else []
                nama = f"Jumlah {_KATA[bidang]} lulusan {j}, {p.nama}"
                _tambah(isi, pos, f"{j}{akhir}", nama, p[f"{j}{akhir}"], operand)
        semua = [isi.operand(b.ORANG.kunci(pos, j), nama=j) for j in jenjang]
        isi.turunan(b.ORANG, (pos, "jumlah"), p["jumlah"], semua, nama=f"Jumlah pegawai {p.nama}")
    for kolom in [f"{j}{akhir}" for j in jenjang for akhir in ("_l", "_p", "")] + ["jumlah"]:
        operand = [isi.operand(b.ORANG.kunci(b.pos_pendidikan(p.nama, p.kelompok), kolom), nama=p.nama) for p in baris]
        _tambah(isi, b.pos_pendidikan(None, None), kolom, f"Jumlah pegawai, {kolom}", total[kolom], operand)
    ada = {p.kelompok for p in baris}
    for kelompok in kelompok_terpakai(ada):
        _lulusan(isi, [p for p in baris if p.kelompok == kelompok], kelompok.value, jenjang, tinggi)


def _lulusan(
    isi: Kumpulan, baris: Sequence[TabelOrang], kelompok: str, jenjang: Sequence[str], tinggi: Set[str]
) -> None:
    """Add what the sentence on education says of a group: all, each level, and perguruan tinggi together."""
    pos = b.pos_lulusan(kelompok)
    for j in jenjang:
        operand = [isi.operand(b.ORANG.kunci(b.pos_pendidikan(p.nama, p.kelompok), j), nama=p.nama) for p in baris]
        jumlah, nama = sum(p[j] or 0 for p in baris), f"Jumlah pegawai {kelompok} lulusan {j}"
        isi.turunan(b.ORANG, (pos, j), jumlah, operand, nama=nama)
    for kolom, nama, pilih in (
        ("semua", f"Jumlah pegawai {kelompok}", jenjang),
        ("perguruan tinggi", f"Lulusan perguruan tinggi {kelompok}", [j for j in jenjang if j in tinggi]),
    ):
        operand = [isi.operand(b.ORANG.kunci(pos, j)) for j in pilih]
        isi.turunan(b.ORANG, (pos, kolom), isi.jumlah_nilai(operand), operand, nama=nama)
    for kolom in (*jenjang, "perguruan tinggi"):
        atas, bawah = b.ORANG.kunci(pos, kolom), b.ORANG.kunci(pos, "semua")
        _bagian(isi, b.BAGIAN, (atas,), f"Bagian dari pegawai {kelompok}", atas, bawah)


def _eselon(hasil: Hasil, isi: Kumpulan) -> None:
    *baris, total = hasil.pegawai_eselon
    for s, p in zip(hasil.data.pegawai_eselon, baris, strict=True):
        for bidang in _BIDANG:
            nama = f"Jumlah {_KATA[bidang]} {s.eselon}"
            _tambah(isi, b.pos_eselon(s.eselon), bidang, nama, p.orang(bidang), _isi_baris(s, bidang))
    semua = b.pos_eselon()
    _jumlahkan(isi, semua, "pejabat", total, [b.pos_eselon(s.eselon) for s in hasil.data.pegawai_eselon])
    _bagian_kelamin(isi, semua)
