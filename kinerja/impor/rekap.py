"""From amounts of rows to rows of our sheets: anggaran, sumber_dana, and what has no place there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.impor.himpunan import Isian, Konteks, Posisi
from kinerja.impor.kisi import lipat
from kinerja.impor.kode import padan
from kinerja.model import TRIWULAN, RealisasiSubkegiatan, Sen, tingkat_kode, urut_kode

__all__ = ["rekap_anggaran"]

_BIDANG = ("anggaran_murni", "anggaran", "realisasi")
_BELANJA = (("5.1", "operasi"), ("5.2", "modal"), ("5.3", "tidak terduga"), ("5.4", "transfer"))
#: What a quarter of spending is made of: its own column, or those of its months.
_ISI_TRIWULAN = {
    f"triwulan_{n}": (f"realisasi_tw_{n}", *(f"realisasi_bulan_{3 * n - mundur}" for mundur in (2, 1, 0)))
    for n in TRIWULAN
}
_KUARTAL = re.compile(r"(?:rusak:)?realisasi_(?:tw|bulan)_\d+")
#: Further cells of an origin that are named one by one.
_SEBUT_MAKS = 4
#: File and sheet, then cells; a table without sheets has only the file.
_TEMPAT = re.compile(r"(.+!|.+?\.\w{2,5}, )(.+)")


def rekap_anggaran(konteks: Konteks) -> None:
    """Add up ``konteks.posisi`` and write them as rows; names without amounts are rows of programs and kegiatan."""
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
                isi[bidang] = _jumlah(posisi, bidang, kode[kunci], konteks)
        konteks.tambah("anggaran", ("kode",), isi)
        if bertriwulan:
            _triwulan(kode[kunci], posisi, konteks)
        if milik.get(kunci):
            _sumber_dana(kode[kunci], milik[kunci], konteks)
    _belanja(konteks)
    _sen(konteks)


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
        isi[f"keuangan_tw{nomor}"] = _jumlah(posisi, f"triwulan_{nomor}", kode, konteks)
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


def _bagian(bidang: str, posisi: Posisi) -> list[tuple[Decimal, str]]:
    """Return the amounts of a position that make a field: its own, or months and quarters."""
    if bidang in posisi.jumlah:
        return [posisi.jumlah[bidang]]
    if bidang in _ISI_TRIWULAN:
        return [posisi.jumlah[nama] for nama in _ISI_TRIWULAN[bidang] if nama in posisi.jumlah]
    return [isi for nama, isi in posisi.jumlah.items() if bidang == "realisasi" and nama.startswith("realisasi_")]


def _rusak(bidang: str, posisi: Posisi) -> bool:
    """Tell whether a cell that enters a field could not be read."""
    awal = tuple(f"rusak:{nama}" for nama in _ISI_TRIWULAN.get(bidang, (bidang,)))
    if bidang in _ISI_TRIWULAN:
        return any(nama in posisi.jumlah for nama in awal)
    return any(nama.startswith(awal) for nama in posisi.jumlah)


def _jumlah(posisi: Sequence[Posisi], bidang: str, kode: str, konteks: Konteks) -> Isian | None:
    """Add up a field over the rows of one table; of several tables that give it, the last one counts."""
    tabel: dict[str, list[Posisi]] = defaultdict(list)
    for satu in posisi:
        if _bagian(bidang, satu) or _rusak(bidang, satu):
            tabel[satu.tabel].append(satu)
    hasil: list[Isian] = []
    for milik in tabel.values():
        if any(_rusak(bidang, satu) for satu in milik):
            konteks.tak_paham.append(f"{bidang.replace('_', ' ')} {kode} tidak diambil: ada sel yang tidak terbaca")
            continue
        isi = [satu for posisi in milik for satu in _bagian(bidang, posisi)]
        jumlah = sum((nilai for nilai, _ in isi), Decimal(0))
        if jumlah < 0:
            konteks.tak_paham.append(
                f"{bidang.replace('_', ' ')} {kode} berjumlah negatif ({jumlah}) dan tidak diambil"
            )
            continue
        hasil.append(Isian(jumlah, gabung_asal(dari for _, dari in isi)))
    if len({satu.nilai for satu in hasil}) > 1:
        pesan = "; ".join(f"{satu.nilai} ({satu.dari})" for satu in hasil)
        konteks.kabar.append(
            f"{bidang.replace('_', ' ')} {kode} berbeda antarsumber: {pesan}; yang dipakai yang terakhir"
        )
    return hasil[-1] if hasil else None


def gabung_asal(dari: Iterable[str]) -> str:
    """Join origins: cells of one sheet under one name, neighbours as a range.

    >>> gabung_asal(["a.xlsx, Sheet1!H40", "a.xlsx, Sheet1!H41", "a.xlsx, Sheet1!H45"])
    'a.xlsx, Sheet1!H40:H41, H45'
    """
    lembar: dict[str, list[str]] = {}
    for satu in dict.fromkeys(dari):
        temu = _TEMPAT.fullmatch(satu)
        lembar.setdefault(temu[1] if temu else "", []).append(temu[2] if temu else satu)
    return "; ".join(f"{tempat}{', '.join(_singkat(sel))}" for tempat, sel in lembar.items())


def _singkat(sel: Sequence[str]) -> list[str]:
    ruas: list[list[str]] = []
    for satu in sel:
        if ruas and _berikut(ruas[-1][-1]) == satu:
            ruas[-1].append(satu)
        else:
            ruas.append([satu])
    nama = [satu[0] if len(satu) == 1 else f"{satu[0]}:{satu[-1]}" for satu in ruas]
    return nama if len(nama) <= _SEBUT_MAKS + 2 else [*nama[:_SEBUT_MAKS], "...", nama[-1]]


def _berikut(sel: str) -> str:
    """Return the cell below; "" for what is no address."""
    huruf = sel.rstrip("0123456789")
    return f"{huruf}{int(sel[len(huruf) :]) + 1}" if huruf.isalpha() and len(huruf) < len(sel) < 12 else ""


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
        anggaran = _jumlah(milik, "anggaran", kode, konteks)
        if anggaran is None:
            continue
        isi: dict[str, Isian | None] = {
            "kode": Isian(kode, ""),
            "sumber": Isian(sebutan[kunci], anggaran.dari),
            "anggaran": anggaran,
            "realisasi": _jumlah(milik if len(sumber) > 1 else posisi, "realisasi", kode, konteks),
        }
        konteks.tambah("sumber_dana", ("kode", "sumber"), isi)


def _singkatan(teks: str) -> str:
    """Return what distinguishes a source: PAD however it is spelled.

    >>> _singkatan("pendapatan asli daerah pad"), _singkatan("pad murni"), _singkatan("dak fisik")
    ('pad', 'pad', 'dak fisik')
    """
    return "pad" if "pendapatan asli daerah" in teks or "pad" in teks.split() else teks


def _belanja(konteks: Konteks) -> None:
    """Tell the sums by kind of spending, for which the workbook has no sheet."""
    jumlah: dict[str, Decimal] = defaultdict(Decimal)
    for satu in konteks.posisi:
        jenis = next(
            (nama for awal, nama in _BELANJA if satu.rekening == awal or satu.rekening.startswith(f"{awal}.")), ""
        )
        bagian = satu.jumlah.get("nilai") or satu.jumlah.get("anggaran")
        if jenis and bagian:
            jumlah[jenis] += bagian[0]
    if jumlah:
        isi = ", ".join(f"{nama} {cetak_bulat(int(jumlah[nama]))}" for _, nama in _BELANJA if nama in jumlah)
        konteks.kabar.append(f"Belanja {isi}: buku kerja tidak mempunyai lembarnya, tidak diambil")
