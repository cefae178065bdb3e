"""Obstacles, solutions, follow-up and evidence beside indicators. Names of persons are not taken."""

from __future__ import annotations

import re
from decimal import Decimal

from kinerja.impor.himpunan import Isian, Konteks
from kinerja.impor.kepala import Kepala
from kinerja.impor.kisi import Kisi, lipat
from kinerja.model import BuktiTriwulan, KendalaTriwulan

__all__ = ["catat_kendala", "isian_teks"]

#: Columns of obstacles that are texts of their own, by the column of our sheet.
_KENDALA = {"kendala": "kendala", "solusi": "solusi", "lanjut": "tindak_lanjut"}
_ANALISIS = {"kendala": "faktor penghambat", "pendukung": "faktor pendukung", "solusi": "solusi"}


def isian_teks(kisi: Kisi, kepala: Kepala, nomor: int, peran: str) -> Isian | None:
    """Return the text of a row in the column of a role with its cell; None for a blank one or a dash."""
    kolom = kepala.kolom(peran)
    if kolom is None or kisi.teks(nomor, kolom) in ("", "-"):
        return None
    return Isian(kisi.teks(nomor, kolom), kisi.asal([(nomor, kolom)]))


def catat_kendala(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, konteks: Konteks) -> None:
    """Take obstacles, solutions and follow-up: of a quarter to its sheets, of a year to those of its analysis."""
    triwulan = _triwulan(kepala, konteks)
    if triwulan and KendalaTriwulan.lembar in konteks.lembar:
        _kendala(kisi, kepala, nomor, kode, triwulan, konteks)
        return
    for peran, jenis in _ANALISIS.items():
        satu = isian_teks(kisi, kepala, nomor, peran)
        if satu is not None:
            isi = {"rujukan": Isian(kode, ""), "jenis": Isian(jenis, ""), "uraian": satu}
            konteks.tambah("analisis", ("rujukan", "jenis", "uraian"), isi)
    if (lanjut := isian_teks(kisi, kepala, nomor, "lanjut")) is not None:
        konteks.tambah("langkah", ("uraian",), {"uraian": lanjut})


def _triwulan(kepala: Kepala, konteks: Konteks) -> int:
    """Return the quarter that a table is about: as the person says, else the only one that its titles name; 0 for a year."""
    disebut = [n for n in range(1, 5) if kepala.ada(f"tw_{n}")]
    if kepala.ada("realisasi_tw"):
        return konteks.jawaban.triwulan
    return disebut[0] if len(disebut) == 1 and not kepala.ada("realisasi") else 0


def _kendala(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, nomor_triwulan: int, konteks: Konteks) -> None:
    """Take the obstacle of a quarter with its follow-up, and the evidence for the realisasi."""
    triwulan = Isian(Decimal(nomor_triwulan), "")
    isi: dict[str, Isian | None] = {
        ke: isian_teks(kisi, kepala, nomor, peran) for peran, ke in {**_KENDALA, "batas_waktu": "batas_waktu"}.items()
    }
    isi["bukti"] = _tautan(kisi, kepala, nomor, "bukti_lanjut", konteks)
    isi["penanggung_jawab"] = _jabatan(kisi, kepala, nomor, konteks)
    if isi["kendala"] is not None:
        kunci = {"triwulan": triwulan, "rujukan": Isian(kode, "")}
        konteks.tambah(KendalaTriwulan.lembar, ("triwulan", "rujukan", "kendala"), {**kunci, **isi})
    elif any(isi.values()):
        konteks.tak_paham.append(f"{kisi.asal([(nomor, 0)])}: tindak lanjut tanpa kendala tidak diambil")
    bukti = _tautan(kisi, kepala, nomor, "bukti", konteks)
    if bukti is not None:
        milik = {"triwulan": triwulan, "rujukan": Isian(kode, ""), "bukti": bukti}
        konteks.tambah(BuktiTriwulan.lembar, ("triwulan", "rujukan", "bukti"), milik)


def _tautan(kisi: Kisi, kepala: Kepala, nomor: int, peran: str, konteks: Konteks) -> Isian | None:
    """Return a https link; what is none is told."""
    satu = isian_teks(kisi, kepala, nomor, peran)
    if satu is None or re.fullmatch(r"https://\S+", str(satu.nilai)):
        return satu
    konteks.tak_paham.append(f"{satu.dari}: bukti bukan satu tautan https, tidak diambil")
    return None


def _jabatan(kisi: Kisi, kepala: Kepala, nomor: int, konteks: Konteks) -> Isian | None:
    """Return who is in charge where it is a unit or an office of the dinas; names of persons are not kept."""
    satu = isian_teks(kisi, kepala, nomor, "penanggung_jawab")
    if satu is None:
        return None
    dikenal = {lipat(teks) for unit in konteks.data.unit for teks in (unit.nama, unit.jabatan) if teks}
    if lipat(str(satu.nilai)) in dikenal:
        return satu
    pesan = "penanggung jawab tidak ada pada lembar unit dan tidak diambil; isi unit atau jabatannya, bukan nama orang"
    konteks.kabar.append(f"{satu.dari}: {pesan}")
    return None
