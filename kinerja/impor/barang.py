"""Lists of goods (KIB): counted by group and kind into sheet sarpras."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from kinerja.angka import SalahAngka, urai_bilangan
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.jumlah import gabung_asal
from kinerja.impor.kepala import ABAIKAN, Istilah, Kepala, baris_berisi, total
from kinerja.impor.kisi import Kisi, Tempat, bersih, lipat
from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["ISTILAH", "baca_barang", "cukup"]

ISTILAH: Istilah = (
    ("jumlah", r"^(?:jumlah|jml|banyaknya)(?: barang)? (?:register|nup)$"),
    ("kode_barang", r"kode (?:barang|aset)|^kode lokasi barang"),
    ("register", r"regist(?:er|rasi)|nup\b"),
    ("merk", r"merk|merek|type|tipe|ukuran|bahan|nomor (?:pabrik|rangka|mesin|polisi|bpkb)|konstruksi"),
    ("harga", r"harga|nilai (?:perolehan|buku)|akumulasi|penyusutan"),
    ("kondisi", r"kondisi|keadaan|^(?:b|kb|rb|rr|baik|rusak ringan|rusak berat|kurang baik)$"),
    ("asal", r"asal ?usul|cara perolehan|perolehan"),
    ("jumlah", r"^(?:jumlah|jml|banyaknya|qty|kuantitas|volume)(?: barang)?$"),
    ("satuan", r"^satuan"),
    ("kelompok", r"kelompok|golongan barang|^jenis aset|kategori"),
    ("nama", r"nama (?:barang|aset)|jenis barang|^uraian barang|^nama$|^barang$"),
    (ABAIKAN, r"keterangan|tahun|^no$"),
)
#: A register, which begins with a zero, or a range of them.
_REGISTER = re.compile(r"(?=0\d|\d+\s*(?:-|–|s/?d|sampai))(\d{1,6})(?:\s*(?:-|–|s/?d\.?|sampai)\s*(\d{1,6}))?")


def cukup(kepala: Kepala) -> bool:
    """Tell whether a header is that of goods."""
    ciri = [satu for satu in ("kode_barang", "register", "merk", "harga", "kondisi", "asal") if kepala.ada(satu)]
    return kepala.ada("nama") and len(ciri) >= 2


@cache
def kelompok_barang() -> dict[str, str]:
    """Return names of groups of goods by the beginning of their codes."""
    return {str(kode): str(nama) for kode, nama in baca_aturan("barang.yaml")["kelompok"].items()}


def baca_barang(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Count goods by group and name; a name stands as it is spelled first."""
    hitung: dict[tuple[str, str, str], tuple[str, Decimal, list[Tempat]]] = {}
    baris = []
    kolom_nama, kolom_jumlah = kepala.peran["nama"][0], kepala.kolom("jumlah")
    for nomor, teks in baris_berisi(kisi, kepala):
        nama = kisi.teks(nomor, kolom_nama)
        if total(teks) or not nama or re.fullmatch(r"[\d.]+|[-–]", nama):
            continue
        banyak = _banyak(kisi, nomor, kepala, konteks)
        if banyak is None:
            continue
        kelompok, satuan = _kelompok(kisi, kepala, nomor, konteks), _satuan(kisi, kepala, nomor)
        letak = (nomor, kolom_jumlah if kolom_jumlah is not None else kolom_nama)
        sebutan, lama, tempat = hitung.get((kelompok, lipat(nama), satuan), (nama, Decimal(0), []))
        hitung[kelompok, lipat(nama), satuan] = (sebutan, lama + banyak, [*tempat[-5000:], letak])
        baris.append(nomor)
    for (kelompok, _, satuan), (nama, banyak, tempat) in hitung.items():
        dari = gabung_asal([kisi.asal(tempat)])
        isi: dict[str, Decimal | str] = {"kelompok": kelompok, "nama": nama, "jumlah": banyak, "satuan": satuan}
        konteks.tambah("sarpras", ("kelompok", "nama"), {k: Isian(v, dari) for k, v in isi.items() if v != ""})
    if baris:
        konteks.terbaca.append(
            Terbaca(kisi.berkas, kisi.lembar, "daftar barang", (baris[0] + 1, baris[-1] + 1), len(baris))
        )


def _banyak(kisi: Kisi, nomor: int, kepala: Kepala, konteks: Konteks) -> Decimal | None:
    """Return how many goods a row stands for: as it says, by the range of its registers, else one."""
    kolom, register = kepala.kolom("jumlah"), kepala.kolom("register")
    tercatat = kisi.teks(nomor, register) if register is not None else ""
    sebutan = kisi.teks(nomor, kolom) if kolom is not None else ""
    if kolom is not None and "regist" in lipat(kepala.judul[kolom]) and _REGISTER.match(sebutan):
        # One column for both, and this row says which register it is.
        sebutan, tercatat = "", sebutan
    if kolom is None or not sebutan:
        temu = _REGISTER.fullmatch(tercatat)
        return Decimal(max(1, int(temu[2]) - int(temu[1]) + 1)) if temu and temu[2] else Decimal(1)
    try:
        nilai = urai_bilangan(kisi.isi(nomor, kolom))
    except SalahAngka as salah:
        konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom)])}: {salah.pesan}")
        return None
    return nilai if nilai == nilai.to_integral_value() and nilai >= 0 else Decimal(1)


def _kelompok(kisi: Kisi, kepala: Kepala, nomor: int, konteks: Konteks) -> str:
    kolom = kepala.kolom("kelompok")
    if kolom is not None and kisi.teks(nomor, kolom):
        return kisi.teks(nomor, kolom)
    kolom = kepala.kolom("kode_barang")
    kode = re.sub(r"[^\d.]", "", bersih(kisi.isi(nomor, kolom))) if kolom is not None else ""
    ruas = [str(int(satu)) if satu else "" for satu in kode.split(".")][:4]
    for panjang in range(len(ruas), 1, -1):
        if nama := kelompok_barang().get(".".join(ruas[:panjang])):
            return nama
    judul = " ".join(kisi.teks(baris, satu) for baris in range(kepala.baris[0]) for satu in range(min(kisi.lebar, 10)))
    temu = re.search(
        r"(?i)\(?\b(tanah|peralatan dan mesin|gedung dan bangunan|jalan,? (?:irigasi|jaringan)[^)]*|aset tetap lainnya)\b",
        judul,
    )
    return temu[1].strip().capitalize() if temu else ""


def _satuan(kisi: Kisi, kepala: Kepala, nomor: int) -> str:
    kolom = kepala.kolom("satuan")
    teks = kisi.teks(nomor, kolom) if kolom is not None else ""
    return teks or "unit"
