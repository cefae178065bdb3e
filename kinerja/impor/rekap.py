"""From amounts of rows to rows of our sheets: anggaran, sumber_dana, and what has no place there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from kinerja.impor.belanja import rekap_belanja
from kinerja.impor.himpunan import Isian, Konteks, Posisi, Tahap
from kinerja.impor.jumlah import jumlah_bidang
from kinerja.impor.kisi import lipat
from kinerja.impor.kode import padan
from kinerja.impor.rincian import cetak_sen
from kinerja.model import TRIWULAN, RealisasiSubkegiatan, Sen, tingkat_kode, urut_kode

__all__ = ["rekap_anggaran"]

_BIDANG = ("anggaran_murni", "anggaran", "realisasi")
_KUARTAL = re.compile(r"(?:rusak:)?realisasi_(?:tw|bulan)_\d+")


def rekap_anggaran(konteks: Konteks) -> None:
    """Add up ``konteks.posisi`` and write them as rows; names without amounts are rows of programs and kegiatan."""
    _pilah_tahap(konteks)
    milik: dict[str, list[Posisi]] = defaultdict(list)
    for satu in konteks.posisi:
        milik[padan(satu.sub)].append(satu)
    ejaan = {padan(satu.kode): satu.kode for satu in konteks.data.anggaran if satu.kode}
    kode = {padan(satu.sub): satu.sub for satu in konteks.posisi}
    for nama in konteks.nama:
        kode.setdefault(padan(nama), nama)
    kode = {kunci: ejaan.get(kunci, isi) for kunci, isi in kode.items()}
    dipakai = _dipakai(milik, konteks)
    for kunci in sorted(kode, key=lambda satu: urut_kode(kode[satu])):
        if tingkat_kode(kunci) not in ("program", "kegiatan", "subkegiatan") or kunci not in dipakai:
            continue
        isi: dict[str, Isian | None] = {"kode": Isian(kode[kunci], ""), "nama": _nama(kunci, konteks)}
        posisi = milik.get(kunci, ())
        bertriwulan = _bertriwulan(posisi) and RealisasiSubkegiatan.lembar in konteks.lembar
        for bidang in _BIDANG:
            if bidang != "realisasi" or not bertriwulan:
                isi[bidang] = jumlah_bidang(posisi, bidang, kode[kunci], konteks)
        konteks.tambah("anggaran", ("kode",), isi)
        if bertriwulan:
            _triwulan(kode[kunci], posisi, konteks)
        if milik.get(kunci):
            _sumber_dana(kode[kunci], milik[kunci], konteks)
    rekap_belanja(kode, milik, konteks)
    _cocokkan_atas(konteks)
    _sen(konteks)


def _pilah_tahap(konteks: Konteks) -> None:
    """Where one table holds the budget before and another that after its change, let both be taken."""
    if Tahap.PERUBAHAN not in konteks.tahap.values():
        return
    for satu in konteks.posisi:
        if konteks.tahap.get(satu.tabel) is Tahap.MURNI and "anggaran" in satu.jumlah:
            satu.jumlah.setdefault("anggaran_murni", satu.jumlah.pop("anggaran"))


def _cocokkan_atas(konteks: Konteks) -> None:
    """Compare programs and kegiatan of a table that has nothing below them with what other tables have below them."""
    cocok = 0
    for tempat, tingkat, kode, uang in konteks.yatim:
        bawah = [
            satu.isi
            for satu in konteks.baris
            if satu.lembar == "anggaran" and padan(str(satu.isi["kode"].nilai)).startswith(f"{padan(kode)}.")
        ]
        jumlah = {
            bidang: sum((Decimal(isi[bidang].nilai) for isi in bawah if bidang in isi), Decimal(0))
            for bidang in _BIDANG
            if any(bidang in isi for isi in bawah)
        }
        if not jumlah:
            pesan = f"{tingkat} {kode} tidak dirinci per sub kegiatan; jumlahnya tidak diambil"
            konteks.tak_paham.append(f"{tempat}: {pesan}")
        for bidang in sorted(uang.keys() & jumlah.keys()):
            if uang[bidang] in (jumlah[bidang], jumlah.get("anggaran_murni") if bidang == "anggaran" else None):
                cocok += 1
                continue
            pesan = f"{bidang.replace('_', ' ')} {kode} tercetak {cetak_sen(uang[bidang])}, jumlah rinciannya"
            konteks.kabar.append(f"{tempat}: {pesan} {cetak_sen(jumlah[bidang])}; yang dipakai rinciannya")
    if cocok:
        konteks.kabar.append(f"{cocok} jumlah pada rekapitulasi sama dengan jumlah rinciannya di tabel lain")


def _dipakai(milik: Iterable[str], konteks: Konteks) -> set[str]:
    """Return the codes that hold something of this dinas: names of others would be rows of another one."""
    induk = {
        str(satu.isi["induk"].nilai) for satu in konteks.baris if satu.lembar == "indikator" and "induk" in satu.isi
    }
    return {atas for isi in (*milik, *map(padan, induk)) for atas in _atas(isi)}


def _bertriwulan(posisi: Sequence[Posisi]) -> bool:
    """Tell whether spending is given by quarters or months, and not as a whole."""
    nama = {satu for isi in posisi for satu in isi.jumlah}
    return "realisasi" not in nama and any(_KUARTAL.fullmatch(satu) for satu in nama)


def _triwulan(kode: str, posisi: Sequence[Posisi], konteks: Konteks) -> None:
    """Write the quarters of spending; the year is their sum."""
    isi: dict[str, Isian | None] = {"kode": Isian(kode, "")}
    for nomor in TRIWULAN:
        isi[f"keuangan_tw{nomor}"] = jumlah_bidang(posisi, f"triwulan_{nomor}", kode, konteks)
    konteks.tambah(RealisasiSubkegiatan.lembar, ("kode",), isi)


def _sen(konteks: Konteks) -> None:
    """Tell that amounts come with sen, where the region does not say what to do with them."""
    bersen = [
        satu.isi["kode"].nilai
        for satu in konteks.baris
        if satu.lembar == "anggaran"
        and any(
            isinstance(isi.nilai, Decimal) and isi.nilai != isi.nilai.to_integral_value() for isi in satu.isi.values()
        )
    ]
    if bersen and konteks.sen is Sen.TOLAK:
        konteks.kabar.append(
            f"{len(bersen)} sub kegiatan berjumlah sen dan diambil apa adanya; tulis “sen: bulatkan” dalam kabupaten.yaml"
            " agar dapat dibaca laporan"
        )


def _atas(kode: str) -> Iterable[str]:
    ruas = kode.split(".")
    yield from (".".join(ruas[:panjang]) for panjang in range(1, len(ruas) + 1))


def _nama(kunci: str, konteks: Konteks) -> Isian | None:
    """Return the name of a code as the source gives it, else the official one."""
    isi = konteks.nama.get(kunci)
    resmi = konteks.nomenklatur.sebutan(kunci)
    if isi is None:
        return Isian(resmi, "nomenklatur") if resmi else None
    if resmi and lipat(resmi) != lipat(str(isi.nilai)):
        konteks.kabar.append(f"{isi.dari}: “{isi.nilai}” bernama “{resmi}” menurut nomenklatur")
    return isi


def _sumber_dana(kode: str, posisi: Sequence[Posisi], konteks: Konteks) -> None:
    """Write the part of each funding source other than the main one."""
    sumber: dict[str, list[Posisi]] = defaultdict(list)
    sebutan: dict[str, str] = {}
    for satu in posisi:
        if satu.sumber:
            sumber[lipat(satu.sumber)].append(satu)
            sebutan.setdefault(lipat(satu.sumber), satu.sumber)
    utama = lipat(konteks.sumber_utama)
    for kunci, milik in sumber.items():
        if kunci == utama or _singkatan(kunci) == _singkatan(utama):
            continue
        anggaran = jumlah_bidang(milik, "anggaran", kode, konteks)
        if anggaran is None:
            continue
        isi: dict[str, Isian | None] = {
            "kode": Isian(kode, ""),
            "sumber": Isian(sebutan[kunci], anggaran.dari),
            "anggaran": anggaran,
            "realisasi": jumlah_bidang(milik if len(sumber) > 1 else posisi, "realisasi", kode, konteks),
        }
        konteks.tambah("sumber_dana", ("kode", "sumber"), isi)


def _singkatan(teks: str) -> str:
    """Return what distinguishes a source: PAD however it is spelled.

    >>> _singkatan("pendapatan asli daerah pad"), _singkatan("pad murni"), _singkatan("dak fisik")
    ('pad', 'pad', 'dak fisik')
    """
    return "pad" if "pendapatan asli daerah" in teks or "pad" in teks.split() else teks
