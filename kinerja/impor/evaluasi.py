"""The quarterly evaluation of the Renja: targets and realisasi in K and Rp side by side, mostly without codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from kinerja.angka import SalahAngka
from kinerja.impor.anggaran import baca_anggaran
from kinerja.impor.baca_nilai import Gaya, TargetTerbaca, baca_rupiah, gaya_kolom, satuan_teks
from kinerja.impor.baris_indikator import catat_indikator, catat_nilai, level_kode, nilai_sel
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kepala import ABAIKAN, Istilah, Kepala, baris_berisi, total
from kinerja.impor.kisi import Kisi
from kinerja.model import RencanaSubkegiatan

__all__ = ["ISTILAH", "baca_evaluasi", "cukup"]

_TW = ("i|1", "ii|2", "iii|3", "iv|4")
_K, _RP = r" (?:k|kinerja|fisik|output)$", r" (?:rp|rupiah|anggaran|keuangan)$"

ISTILAH: Istilah = (
    (ABAIKAN, r"persen$|^no\b|^(?:visi|misi)|sasaran rpjmd|unit|penanggung|keterangan|tingkat capaian"),
    *(
        (f"target_tw_{n}_k", rf"\b(?:target|rencana)\b.*\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b.*{_K}")
        for n, nama in enumerate(_TW, 1)
    ),
    *(
        (f"target_tw_{n}_rp", rf"\b(?:target|rencana)\b.*\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b.*{_RP}")
        for n, nama in enumerate(_TW, 1)
    ),
    *((f"tw_{n}_k", rf"\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b.*{_K}") for n, nama in enumerate(_TW, 1)),
    *((f"tw_{n}_rp", rf"\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b.*{_RP}") for n, nama in enumerate(_TW, 1)),
    (ABAIKAN, r"target.*renstra|renstra.*target|realisasi|capaian.*tahun lalu"),
    ("target_k", rf"(?:target|renja|rkpd|dpa).*{_K}"),
    ("target_rp", rf"(?:target|renja|rkpd|dpa|anggaran|pagu).*{_RP}"),
    ("indikator", r"indikator"),
    ("kode", r"^kode"),
    ("uraian", r"(?:urusan.*program|program.*kegiatan|kegiatan.*sub ?kegiatan)"),
    ("program", r"^(?:nama )?program$"),
    ("kegiatan", r"^(?:nama )?kegiatan$"),
    ("subkegiatan", r"^(?:nama )?sub ?kegiatan$"),
    ("satuan", r"satuan"),
)


def cukup(kepala: Kepala) -> bool:
    """Tell whether a header has quarters in K and Rp beside programs and kegiatan."""
    tw = [n for n in range(1, 5) if kepala.ada(f"tw_{n}_k") and kepala.ada(f"tw_{n}_rp")]
    return bool(tw) and kepala.ada("uraian", "program", "kegiatan", "subkegiatan", "kode")


def baca_evaluasi(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Read the amounts as a table of budget and spending, then the indicators of each row."""
    peran = {
        satu: kepala.peran[satu]
        for satu in ("kode", "uraian", "program", "kegiatan", "subkegiatan")
        if satu in kepala.peran
    }
    peran |= {f"tw_{n}": kepala.peran[f"tw_{n}_rp"] for n in range(1, 5) if f"tw_{n}_rp" in kepala.peran}
    if "target_rp" in kepala.peran:
        peran["anggaran"] = kepala.peran["target_rp"][:1]
    letak = baca_anggaran(kisi, replace(kepala, peran=peran), konteks)
    kini = ("", "")
    gaya = {
        satu: gaya_kolom(kisi.isi(nomor, satu) for nomor in range(kepala.mulai, len(kisi.baris)))
        for n in range(1, 5)
        if (satu := kepala.kolom(f"target_tw_{n}_rp")) is not None
    }
    nomor_baris = []
    for nomor, teks in baris_berisi(kisi, kepala):
        kini = letak.get(nomor, kini)
        if letak.get(nomor, ("", ""))[0] == "subkegiatan":
            _rencana(kisi, kepala, nomor, kini[1], gaya, konteks)
        if kini[1] and kini[0] in ("program", "kegiatan", "subkegiatan") and not total(teks):
            nomor_baris += [nomor] * _indikator(kisi, kepala, nomor, kini[1], konteks)
    if nomor_baris:
        konteks.terbaca.append(
            Terbaca(
                kisi.berkas,
                kisi.lembar,
                "indikator per triwulan",
                (nomor_baris[0] + 1, nomor_baris[-1] + 1),
                len(nomor_baris),
            )
        )


def _indikator(kisi: Kisi, kepala: Kepala, nomor: int, induk: str, konteks: Konteks) -> bool:
    kolom = kepala.kolom("indikator")
    nama = kisi.teks(nomor, kolom) if kolom is not None else ""
    if kolom is None or not nama or re.fullmatch(r"[-–]+", nama):
        return False
    kolom_satuan = kepala.kolom("satuan")
    satuan = kisi.teks(nomor, kolom_satuan) if kolom_satuan is not None else ""
    if not satuan and (kolom_target := kepala.kolom("target_k")) is not None:
        # The form has no column of units: they stand behind the number.
        kolom_satuan, satuan = kolom_target, satuan_teks(kisi.teks(nomor, kolom_target))
    isi_satuan = Isian(satuan, kisi.asal([(nomor, kolom_satuan)])) if satuan and kolom_satuan is not None else None
    kode = catat_indikator(Isian(nama, kisi.asal([(nomor, kolom)])), isi_satuan, level_kode(induk), induk, konteks)
    if (target := kepala.kolom("target_k")) is not None and (hasil := nilai_sel(kisi, nomor, target, satuan, konteks)):
        catat_nilai("target", kode, konteks.tahun, "renja", hasil, kisi.asal([(nomor, target)]), konteks)
    for awal, lembar in (("target_tw", "target"), ("tw", "realisasi")):
        for n in range(1, 5):
            satu = kepala.kolom(f"{awal}_{n}_k")
            terbaca = nilai_sel(kisi, nomor, satu, satuan, konteks) if satu is not None else None
            if satu is not None and terbaca and isinstance(terbaca.nilai, Decimal):
                nilai = TargetTerbaca(terbaca.nilai)
                catat_nilai(lembar, kode, konteks.tahun, f"tw{n}", nilai, kisi.asal([(nomor, satu)]), konteks)
    return True


def _rencana(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, gaya: Mapping[int, Gaya], konteks: Konteks) -> None:
    """Take the plan of money by quarters of a sub kegiatan."""
    isi: dict[str, Isian | None] = {"kode": Isian(kode, "")}
    for n in range(1, 5):
        satu = kepala.kolom(f"target_tw_{n}_rp")
        if satu is None:
            continue
        try:
            nilai = baca_rupiah(kisi.isi(nomor, satu), gaya[satu])
        except SalahAngka as salah:
            konteks.tak_paham.append(f"{kisi.asal([(nomor, satu)])}: {salah.pesan}")
            continue
        isi[f"keuangan_tw{n}"] = None if nilai is None else Isian(nilai, kisi.asal([(nomor, satu)]))
    if any(satu is not None for nama, satu in isi.items() if nama != "kode"):
        konteks.tambah(RencanaSubkegiatan.lembar, ("kode",), isi)
