"""Traces of staff: counts by status, golongan, education and eselon, their sums and shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import TYPE_CHECKING, Any

from kinerja.angka import cetak_bulat, cetak_persen, persen
from kinerja.hitung import subtotal_golongan
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.model import Kelompok, PegawaiGolongan, induk_golongan, sebutan_golongan, sebutan_kelompok

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["jejak_pegawai"]

_BIDANG = ("laki_laki", "perempuan", "jumlah")
_KATA = {"laki_laki": "laki-laki", "perempuan": "perempuan", "jumlah": "pegawai"}


def jejak_pegawai(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the traces of all counts of staff."""
    _status(laporan, isi)
    _golongan(laporan, isi)
    _pendidikan(laporan, isi)
    _eselon(laporan, isi)


def _orang(baris: Any, bidang: str) -> Operand | None:
    """Take one count of a row of a sheet as an operand; None where it is not given."""
    nilai = getattr(baris, bidang)
    return None if nilai is None else Operand(_KATA[bidang], nilai, cetak_bulat(nilai), sel=(sel(baris, bidang),))


def _isi_baris(baris: Any, bidang: str) -> list[Operand | None]:
    """Return what makes a count of a row: its cell, or for the sum of both genders their two cells."""
    if bidang != "jumlah" or baris.jumlah is not None:
        return [_orang(baris, bidang)]
    return [_orang(baris, "laki_laki"), _orang(baris, "perempuan")]


def _tambah(isi: Kumpulan, kunci: str, nama: str, nilai: Any, operand: Iterable[Operand | None]) -> None:
    """Add a count: typed in one cell, or a sum; a count that is not known has no trace."""
    if nilai is None:
        return
    ada = [satu for satu in operand if satu is not None]
    if len(ada) == 1 and not ada[0].kunci:
        isi.asli(kunci, nama, nilai, cetak_bulat(nilai), ada[0].sel)
    else:
        isi.jumlah(kunci, nama, nilai, ada)


def _bagian(isi: Kumpulan, kunci: str, nama: str, atas: str, bawah: str) -> None:
    """Add what share one count has in another."""
    if atas in isi and bawah in isi:
        nilai = persen(isi[atas].nilai, isi[bawah].nilai)
        operand = (isi.operand(atas), isi.operand(bawah))
        isi.turunan(kunci, nama, nilai, cetak_persen(nilai), "bagian / seluruhnya × 100 %", operand, persen)


def _jumlahkan(isi: Kumpulan, awalan: str, nama: str, total: Any, bagian: Sequence[str]) -> None:
    """Add the totals of a table over the rows whose keys begin with ``bagian``."""
    for bidang in _BIDANG:
        operand = [isi.operand(f"{satu}:{bidang}") for satu in bagian]
        _tambah(isi, f"{awalan}:{bidang}", f"Jumlah {_KATA[bidang]} {nama}", total[bidang], operand)


def _status(laporan: Laporan, isi: Kumpulan) -> None:
    *_, total = laporan.pegawai_status.to_dict("records")
    for s, p in zip(laporan.data.pegawai_status, laporan.pegawai_status.to_dict("records"), strict=False):
        awalan = f"pegawai:status:{s.status}"
        for bidang in _BIDANG:
            _tambah(isi, f"{awalan}:{bidang}", f"Jumlah {_KATA[bidang]} {s.status}", p[bidang], _isi_baris(s, bidang))
    milik = [f"pegawai:status:{s.status}" for s in laporan.data.pegawai_status]
    _jumlahkan(isi, "pegawai:total", "seluruhnya", total, milik)
    for kelompok in Kelompok:
        kunci = [f"pegawai:status:{s.status}:jumlah" for s in laporan.data.pegawai_status if s.kelompok is kelompok]
        nilai = sum(isi[satu].nilai for satu in kunci)
        isi.jumlah(
            f"pegawai:kelompok:{kelompok.value}",
            f"Jumlah pegawai {kelompok.value}",
            nilai,
            [isi.operand(satu) for satu in kunci],
        )
    for awalan in (*milik, "pegawai:total"):
        for bidang in _BIDANG[:2]:
            _bagian(
                isi,
                f"{awalan}:persen_{bidang}",
                f"Persentase {_KATA[bidang]}",
                f"{awalan}:{bidang}",
                f"{awalan}:jumlah",
            )
        _bagian(isi, f"{awalan}:bagian", "Bagian dari seluruh pegawai", f"{awalan}:jumlah", "pegawai:total:jumlah")


def _golongan(laporan: Laporan, isi: Kumpulan) -> None:
    if not laporan.golongan_terinci:
        _golongan_ringkas(laporan, isi, "pegawai:golongan")
        return
    if laporan.golongan_beruang:
        _golongan_ringkas(laporan, isi, "pegawai:ruang")
    *baris, total = laporan.pegawai_golongan.to_dict("records")
    operand: list[Operand | None]
    angka = [kolom for kolom in laporan.pegawai_golongan.columns if kolom.endswith(("_l", "_p"))]
    for p in (*baris, total):
        awalan = f"pegawai:golongan:{p['unit'] or 'semua'}"
        for kolom in angka:
            depan, _, jk = kolom.rpartition("_")
            bidang = "laki_laki" if jk == "l" else "perempuan"
            nama = f"Jumlah {_KATA[bidang]} {'Non ASN' if depan == 'non_asn' else sebutan_golongan(depan, 'golongan')} {p['nama']}"
            if p["unit"]:
                operand = [
                    _orang(g, bidang)
                    for g in laporan.data.pegawai_golongan
                    if g.unit == p["unit"] and _kolom_golongan(g) == depan
                ]
            else:
                operand = [isi.operand(f"pegawai:golongan:{b['unit']}:{kolom}", nama=b["nama"]) for b in baris]
            _tambah(isi, f"{awalan}:{kolom}", nama, p[kolom], operand)
        asn = [isi.operand(f"{awalan}:{kolom}") for kolom in angka if not kolom.startswith("non_asn")]
        isi.jumlah(f"{awalan}:asn", f"Jumlah ASN {p['nama']}", p["asn"], asn)
        semua = [isi.operand(f"{awalan}:{kolom}") for kolom in ("asn", "non_asn_l", "non_asn_p")]
        isi.jumlah(f"{awalan}:jumlah", f"Jumlah pegawai {p['nama']}", p["jumlah"], semua)
    for depan in dict.fromkeys(kolom.rpartition("_")[0] for kolom in angka):
        awalan = f"pegawai:golongan:semua:{depan}"
        operand = [isi.operand(f"{awalan}_l"), isi.operand(f"{awalan}_p")]
        isi.jumlah(
            awalan,
            f"Jumlah pegawai {'Non ASN' if depan == 'non_asn' else sebutan_golongan(depan, 'golongan')}",
            sum(satu.nilai for satu in operand if satu),
            operand,
        )
        _bagian(isi, f"{awalan}:bagian", "Bagian dari seluruh ASN", awalan, "pegawai:golongan:semua:asn")


def _kolom_golongan(satu: PegawaiGolongan) -> str:
    """Return the column of the table of units in which a row counts."""
    return "non_asn" if satu.kelompok is Kelompok.NON_ASN else induk_golongan(satu.golongan or "")


def _golongan_ringkas(laporan: Laporan, isi: Kumpulan, depan: str) -> None:
    """Add the counts by golongan and ruang over all units, their subtotals and shares; keys begin with ``depan``."""
    *baris, total = laporan.pegawai_golongan_ruang.to_dict("records")
    for p in baris:
        milik = [g for g in laporan.data.pegawai_golongan if g.kelompok is Kelompok.ASN and g.golongan == p["golongan"]]
        for bidang in _BIDANG:
            operand = [satu for g in milik for satu in _isi_baris(g, bidang)]
            nama = f"Jumlah {_KATA[bidang]} {sebutan_golongan(p['golongan'], 'golongan')}"
            _tambah(isi, f"{depan}:{p['golongan']}:{bidang}", nama, p[bidang], operand)
    daftar = [f"{depan}:{p['golongan']}" for p in baris]
    _jumlahkan(isi, f"{depan}:semua", "seluruh golongan", total, daftar)
    jumlah = subtotal_golongan(laporan.pegawai_golongan_ruang).to_dict("records")
    for p in jumlah:
        anggota = [f"{depan}:{satu}" for satu in p["anggota"]]
        _jumlahkan(isi, f"{depan}:jumlah {p['golongan']}", sebutan_kelompok(p["golongan"]), p, anggota)
    for awalan in (*daftar, *(f"{depan}:jumlah {p['golongan']}" for p in jumlah), f"{depan}:semua"):
        _bagian(isi, f"{awalan}:bagian", "Bagian dari seluruh ASN", f"{awalan}:jumlah", f"{depan}:semua:jumlah")


def _pendidikan(laporan: Laporan, isi: Kumpulan) -> None:
    *baris, total = laporan.pegawai_pendidikan.to_dict("records")
    jenjang = [j.nama for j in laporan.jenjang if j.nama in laporan.pegawai_pendidikan.columns]
    tinggi = {j.nama for j in laporan.jenjang if j.tinggi}
    milik: dict[tuple[str, str], Any] = {}
    unit = {satu.kode: satu.nama for satu in laporan.data.unit}
    for s in laporan.data.pegawai_pendidikan:
        milik[f"{unit.get(s.unit or '', s.kelompok.value)}:{s.kelompok.value}", s.pendidikan] = s
    for p in baris:
        kunci = f"{p['nama']}:{p['kelompok']}"
        for j in jenjang:
            asal = milik.get((kunci, j))
            for bidang, akhir in (("laki_laki", "_l"), ("perempuan", "_p"), ("jumlah", "")):
                operand = _isi_baris(asal, bidang) if asal is not None else []
                nama = f"Jumlah {_KATA[bidang]} lulusan {j}, {p['nama']}"
                _tambah(isi, f"pegawai:pendidikan:{kunci}:{j}{akhir}", nama, p[f"{j}{akhir}"], operand)
        operand = [isi.operand(f"pegawai:pendidikan:{kunci}:{j}", nama=j) for j in jenjang]
        isi.jumlah(f"pegawai:pendidikan:{kunci}:jumlah", f"Jumlah pegawai {p['nama']}", p["jumlah"], operand)
    for kolom in [f"{j}{akhir}" for j in jenjang for akhir in ("_l", "_p", "")] + ["jumlah"]:
        operand = [
            isi.operand(f"pegawai:pendidikan:{p['nama']}:{p['kelompok']}:{kolom}", nama=p["nama"]) for p in baris
        ]
        _tambah(isi, f"pegawai:pendidikan:semua:{kolom}", f"Jumlah pegawai, {kolom}", total[kolom], operand)
    for kelompok in Kelompok:
        _lulusan(isi, [p for p in baris if p["kelompok"] == kelompok], kelompok.value, jenjang, tinggi)


def _lulusan(isi: Kumpulan, baris: Sequence[Any], kelompok: str, jenjang: Sequence[str], tinggi: Set[str]) -> None:
    """Add what the sentence on education says of a group: all, each level, and perguruan tinggi together."""
    awalan = f"pegawai:lulusan:{kelompok}"
    for j in jenjang:
        operand = [isi.operand(f"pegawai:pendidikan:{p['nama']}:{p['kelompok']}:{j}", nama=p["nama"]) for p in baris]
        isi.jumlah(f"{awalan}:{j}", f"Jumlah pegawai {kelompok} lulusan {j}", sum(p[j] for p in baris), operand)
    for kunci, nama, pilih in (
        ("semua", f"Jumlah pegawai {kelompok}", jenjang),
        ("perguruan tinggi", f"Lulusan perguruan tinggi {kelompok}", [j for j in jenjang if j in tinggi]),
    ):
        operand = [isi.operand(f"{awalan}:{j}") for j in pilih]
        isi.jumlah(f"{awalan}:{kunci}", nama, sum(satu.nilai for satu in operand if satu), operand)
    for kunci in (*jenjang, "perguruan tinggi"):
        _bagian(
            isi, f"{awalan}:{kunci}:bagian", f"Bagian dari pegawai {kelompok}", f"{awalan}:{kunci}", f"{awalan}:semua"
        )


def _eselon(laporan: Laporan, isi: Kumpulan) -> None:
    *baris, total = laporan.pegawai_eselon.to_dict("records")
    for s, p in zip(laporan.data.pegawai_eselon, baris, strict=True):
        for bidang in _BIDANG:
            nama = f"Jumlah {_KATA[bidang]} {s.eselon}"
            _tambah(isi, f"pegawai:eselon:{s.eselon}:{bidang}", nama, p[bidang], _isi_baris(s, bidang))
    _jumlahkan(
        isi,
        "pegawai:eselon:semua",
        "pejabat",
        total,
        [f"pegawai:eselon:{s.eselon}" for s in laporan.data.pegawai_eselon],
    )
    for bidang in _BIDANG[:2]:
        awalan = "pegawai:eselon:semua"
        _bagian(
            isi, f"{awalan}:persen_{bidang}", f"Persentase {_KATA[bidang]}", f"{awalan}:{bidang}", f"{awalan}:jumlah"
        )
