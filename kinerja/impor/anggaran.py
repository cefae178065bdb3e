"""Tables of budget and spending in any layout, read into amounts of sub kegiatan."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from kinerja.angka import SalahAngka
from kinerja.impor.baca_nilai import baca_rupiah
from kinerja.impor.himpunan import Konteks, Terbaca
from kinerja.impor.kepala import ABAIKAN, Istilah, Kepala, baris_berisi, total
from kinerja.impor.kisi import Kisi
from kinerja.impor.kolom_uang import KolomUang, pilih_kolom, setahun, tahap_anggaran
from kinerja.impor.letak_baris import Keadaan, baca_awal, baris_label, letak_baris, sumber_baris, urusan_sendiri
from kinerja.impor.luar_belanja import catat_luar_belanja, jumlah_luar_belanja, luar_belanja
from kinerja.impor.rincian import BULAN, Rincian, kumpulkan, per_bulan, tabel_kisi, tak_bertempat
from kinerja.impor.saring import saringan

__all__ = ["ISTILAH", "baca_anggaran", "cukup"]

_TW = ("i|1", "ii|2", "iii|3", "iv|4")
_BUKAN_REALISASI = r"(?!.*(?:anggaran kas|rencana|target|pagu|alokasi|rak\b|spd))"
#: What stands in a level of the plan, and how tables call it.
_SUB = r"sub ?(?:kegiatan|giat|keg)"

ISTILAH: Istilah = (
    ("sbl", r"^kode sbl$|^sbl$"),
    (
        ABAIKAN,
        r"persen|\bsisa\b|selisih|bertambah|berkurang|lebih kurang|\bn lalu\b|\bn depan\b|\bn 1\b|prakiraan|tahun lalu|renstra"
        r"|fisik|volume|koefisien|harga satuan|lokasi|anggaran kas|\bspd\b|capaian|^no$|^nomor|^no urut|^id\b|indikator|keluaran"
        r"|\bhasil\b|rincian perhitungan|keterangan|waktu|jenis dana|^status",
    ),
    (ABAIKAN, r"^(?:sasaran|tujuan|visi|misi)\b"),
    ("skpd", r"\bskpd\b|\bopd\b|sub unit|unit organisasi|perangkat daerah|satuan kerja|satker|^unit( skpd)?$"),
    ("kode", r"^kode.*(?:program.*kegiatan|urusan.*program)"),
    ("uraian", r"(?:urusan.*program|program.*kegiatan|kegiatan.*sub ?kegiatan)"),
    ("kode_subkegiatan", rf"^kode (?:\w+ )?{_SUB}"),
    ("subkegiatan", rf"(?:^|nama |uraian ){_SUB}"),
    ("kode_kegiatan", r"^kode (?:kegiatan|giat|keg)\b"),
    ("kegiatan", r"^(?:nama |uraian )?(?:kegiatan|giat)$"),
    ("kode_program", r"^kode (?:program|prog)\b"),
    ("program", r"^(?:nama |uraian )?program$"),
    ("kode_bidang", r"^kode bidang"),
    ("bidang", r"^(?:nama )?bidang(?: urusan)?$"),
    ("kode_urusan", r"^kode urusan"),
    ("urusan", r"^(?:nama )?urusan(?: pemerintahan)?$"),
    ("kode_sumber", r"^kode ?(?:sumber )?dana$"),
    ("sumber", r"sumber ?(?:dana|anggaran|pendanaan|pembiayaan)|^nama ?dana$|^dana$"),
    ("kode_rekening", r"^(?:kode|no) (?:rekening|akun|rek|belanja|objek)"),
    (
        "rekening",
        r"^(?:nama |uraian )?(?:rekening|akun|kelompok|jenis(?: belanja)?|obje?y?k|rincian ob[jy]e?k|sub rincian ob[jy]e?k)\b",
    ),
    ("tahun", r"^tahun(?: anggaran)?$|^ta$"),
    ("bulan", r"^(?:bulan|bln|triwulan|tw|periode)$"),
    *(
        (f"bulan_{n}", rf"^{_BUKAN_REALISASI}.*\b(?:{nama})\b|^(?:realisasi (?:anggaran )?)?bulan {n}\b")
        for n, nama in enumerate(BULAN, 1)
    ),
    *(
        (f"tw_{n}", rf"^{_BUKAN_REALISASI}.*\b(?:triwulan|tri wulan|tw|trw)(?: ke)? ?(?:{nama})\b")
        for n, nama in enumerate(_TW, 1)
    ),
    ("realisasi", r"realisasi|penyerapan|serapan|sp2d|^spj"),
    ("murni", r"sebelum|murni|semula|\binduk\b|pagumurni|^awal$|penetapan"),
    ("perubahan", r"papbd|p apbd|apbd ?p\b|perubahan|setelah|sesudah|menjadi|pergeseran|dppa"),
    ("kode", r"^kode\b|^no kode"),
    ("uraian", r"^uraian|^nama$|nomenklatur|^belanja$|^nama belanja"),
    ("anggaran", r"pagu|anggaran|apbd|\bdpa\b|^nilai|^jumlah|^total|alokasi|plafon|^rp$|^rupiah$"),
)
_URUSAN = re.compile(r"(?i)(?:unsur|urusan|bidang urusan)\b")
_UANG = ("murni", "perubahan", "anggaran", "realisasi")


def cukup(kepala: Kepala) -> bool:
    """Tell whether a header is that of budget or spending by program, kegiatan, sub kegiatan or rekening."""
    tingkat = [satu for satu in ("program", "kegiatan", "subkegiatan") if kepala.ada(satu, f"kode_{satu}")]
    bernama = kepala.ada("kode", "uraian", "kode_rekening", "rekening", "sbl") or tingkat
    beruang = kepala.ada(*_UANG, *(f"bulan_{n}" for n in range(1, 13)), *(f"tw_{n}" for n in range(1, 5)))
    return bool(bernama) and beruang


def baca_anggaran(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> dict[int, tuple[str, str]]:
    """Read a table into ``konteks.posisi`` and ``konteks.nama``; upper rows are compared with what stands below them.

    Returns
    -------
    dict
        level and code by row.
    """
    kepala, kabar = setahun(kisi, kepala, konteks.tahun)
    konteks.kabar += [f"{kisi.tempat}: {satu}" for satu in kabar]
    saring = saringan(kisi, kepala, konteks)
    konteks.bidang = urusan_sendiri(kisi, kepala, konteks)
    keadaan = baca_awal(kisi, kepala, konteks)
    kolom = pilih_kolom(kisi, kepala)
    konteks.kabar += [f"{kisi.tempat}: {satu}" for satu in kolom.cara]
    konteks.tahap[tabel_kisi(kisi)] = tahap_anggaran(kisi, kepala, kolom)
    for satu in kolom.terlewat:
        konteks.kabar.append(f"{kisi.tempat}: kolom “{kepala.judul[satu]}” tidak dipakai")
    baris = _pilah(kisi, kepala, kolom, keadaan, konteks, saring)
    rincian = baris.rincian
    catat_luar_belanja(kisi, kepala, baris.luar, konteks)
    if baris.uraian:
        pesan = f"{baris.uraian} baris rincian di bawah rekening tidak diambil; jumlahnya sudah pada rekening itu"
        konteks.kabar.append(f"{kisi.tempat}: {pesan}")
    if baris.tanpa_kode:
        tak_bertempat(kisi, baris.tanpa_kode, konteks)
    if (kolom_bulan := kepala.kolom("bulan")) is not None:
        rincian = per_bulan(kisi, rincian, kolom_bulan, konteks)
    kumpulkan(kisi, rincian, kolom, konteks, disaring=baris.disaring)
    if rincian:
        awal, akhir = min(satu.nomor for satu in rincian) + 1, max(satu.nomor for satu in rincian) + 1
        konteks.terbaca.append(Terbaca(kisi.berkas, kisi.lembar, "anggaran dan realisasi", (awal, akhir), len(rincian)))
    return {satu.nomor: (satu.tingkat, satu.kode) for satu in rincian if not satu.total}


@dataclass
class _Baris:
    """The rows of a table by what becomes of them.

    ``uraian`` counts those that only tell what a rekening is made of; ``disaring`` tells that rows of others were left out.
    """

    rincian: list[Rincian] = field(default_factory=list)
    tanpa_kode: list[Rincian] = field(default_factory=list)
    luar: list[Rincian] = field(default_factory=list)
    uraian: int = 0
    disaring: bool = False


def _pilah(
    kisi: Kisi,
    kepala: Kepala,
    kolom: KolomUang,
    keadaan: Keadaan,
    konteks: Konteks,
    saring: Callable[[int], bool],
) -> _Baris:
    """Walk through a table and sort its rows: spending, other accounts, those that name no sub kegiatan."""
    hasil = _Baris()
    for nomor, teks in baris_berisi(kisi, kepala):
        if not saring(nomor):
            hasil.disaring = True
            continue
        jumlah, rusak = _jumlah(kisi, nomor, kolom)
        if total(teks):
            if not jumlah_luar_belanja(teks):
                hasil.rincian.append(Rincian(nomor, "total", "", "", "", jumlah, rusak, total=True))
            continue
        if label := baris_label(kisi, nomor, keadaan, konteks):
            if jumlah and (kode := keadaan.kode.get(label)):
                hasil.rincian.append(Rincian(nomor, label, kode, "", keadaan.sumber, jumlah, rusak))
            continue
        letak = letak_baris(kisi, kepala, nomor, keadaan, konteks)
        if luar_belanja(keadaan.rekening):
            hasil.luar.append(Rincian(nomor, "rekening", "", keadaan.rekening, "", jumlah, rusak))
        elif letak is not None:
            sumber = sumber_baris(kisi, kepala, nomor) or keadaan.sumber
            hasil.rincian.append(Rincian(nomor, *letak, keadaan.rekening, sumber, jumlah, rusak))
        elif _bagian_rekening(hasil.rincian, kepala, keadaan, teks):
            hasil.uraian += bool(jumlah or rusak)
        elif (jumlah or rusak) and not any(_URUSAN.match(satu) for satu in teks):
            hasil.tanpa_kode.append(Rincian(nomor, "", "", "", "", jumlah, rusak))
    return hasil


def _bagian_rekening(rincian: Sequence[Rincian], kepala: Kepala, keadaan: Keadaan, teks: Sequence[str]) -> bool:
    """Tell whether a row without a code is part of the rekening above it, as goods and their prices are in a DPA."""
    atas = rincian[-1] if rincian else None
    kode = [satu for peran in ("kode", "kode_rekening") for satu in kepala.peran.get(peran, ())]
    if atas is None or not (atas.rekening and atas.jumlah) or not kode or keadaan.asing:
        return False
    return not any(teks[satu : satu + 1] not in ([], [""]) for satu in kode)


def _jumlah(kisi: Kisi, nomor: int, kolom: KolomUang) -> tuple[dict[str, tuple[Decimal, int]], dict[str, str]]:
    """Read the amounts of a row; one that cannot be read breaks its field for the whole sum."""
    hasil: dict[str, tuple[Decimal, int]] = {}
    rusak: dict[str, str] = {}
    for bidang, satu in kolom.semua():
        try:
            nilai = baca_rupiah(kisi.isi(nomor, satu), kolom.gaya[satu])
        except SalahAngka as salah:
            rusak[bidang] = f"{kisi.asal([(nomor, satu)])}: {salah.pesan}"
            continue
        if nilai is not None:
            hasil[bidang] = (nilai * kolom.pengali[satu], satu)
    return _selisih(kolom, hasil, rusak) if kolom.kumulatif else (hasil, rusak)


def _selisih(
    kolom: KolomUang, jumlah: dict[str, tuple[Decimal, int]], rusak: dict[str, str]
) -> tuple[dict[str, tuple[Decimal, int]], dict[str, str]]:
    """Make of months or quarters that are counted since January what each of them adds."""
    lalu = Decimal(0)
    salah = ""
    hasil, cacat = dict(jumlah), dict(rusak)
    for bidang, _ in kolom.semua():
        if not bidang.startswith("realisasi_"):
            continue
        salah = rusak.get(bidang, salah)
        if salah:
            # What follows an amount that cannot be read is known as a whole only.
            cacat[bidang] = salah
            hasil.pop(bidang, None)
        elif bidang in jumlah:
            nilai, letak = jumlah[bidang]
            hasil[bidang], lalu = (nilai - lalu, letak), nilai
    return hasil, cacat
