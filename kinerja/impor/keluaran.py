"""Outputs of sub kegiatan as SIPD lists them: indicator, unit, target."""

from __future__ import annotations

from kinerja.impor.baris_indikator import catat_indikator, catat_nilai, nilai_sel
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kepala import Istilah, Kepala, baris_berisi
from kinerja.impor.kisi import Kisi
from kinerja.impor.kode import padan, pecah
from kinerja.model import Level

__all__ = ["ISTILAH", "baca_keluaran", "cukup"]

ISTILAH: Istilah = (
    ("sbl", r"^kode sbl$"),
    ("kode", r"^kode sub ?(?:kegiatan|giat)$"),
    ("gabung", r"^(?:nama )?sub ?(?:kegiatan|giat)$"),
    ("target", r"^target ?(?:output|keluaran)(?: ?sub ?(?:giat|kegiatan))?$"),
    ("satuan", r"^satuan ?(?:output|keluaran)?$"),
    (
        "nama",
        r"^output ?teks$|^output(?: sub giat| sub kegiatan)?$|^(?:indikator )?keluaran(?: sub kegiatan)?$|^indikator output$",
    ),
)


def cukup(kepala: Kepala) -> bool:
    """Tell whether a table lists outputs with targets."""
    return kepala.ada("nama") and kepala.ada("target") and kepala.ada("kode", "sbl", "gabung")


def baca_keluaran(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Read outputs into rows of indikator and target; a list that repeats one for each rekening gives it once."""
    baris = []
    for nomor, _ in baris_berisi(kisi, kepala):
        kode = _kode(kisi, kepala, nomor, konteks)
        kolom = kepala.peran["nama"][0]
        nama = kisi.teks(nomor, kolom)
        if not kode or not nama:
            continue
        kolom_satuan = kepala.kolom("satuan")
        satuan = kisi.teks(nomor, kolom_satuan) if kolom_satuan is not None else ""
        isi_satuan = Isian(satuan, kisi.asal([(nomor, kolom_satuan)])) if kolom_satuan is not None and satuan else None
        indikator = catat_indikator(
            Isian(nama, kisi.asal([(nomor, kolom)])), isi_satuan, Level.SUBKEGIATAN, kode, konteks
        )
        target = kepala.peran["target"][0]
        if hasil := nilai_sel(kisi, nomor, target, satuan, konteks):
            catat_nilai("target", indikator, konteks.tahun, "renja", hasil, kisi.asal([(nomor, target)]), konteks)
        baris.append(nomor)
    if baris:
        konteks.terbaca.append(
            Terbaca(kisi.berkas, kisi.lembar, "keluaran sub kegiatan", (baris[0] + 1, baris[-1] + 1), len(baris))
        )


def _kode(kisi: Kisi, kepala: Kepala, nomor: int, konteks: Konteks) -> str:
    """Return the code of a row in the spelling of the folder's own sheet."""
    kode = ""
    for peran in ("kode", "gabung"):
        kolom = kepala.kolom(peran)
        if kolom is not None and not kode:
            kode = pecah(kisi.isi(nomor, kolom)).anggaran
    if not kode and (kolom := kepala.kolom("sbl")) is not None:
        kode = konteks.sbl.get(kisi.teks(nomor, kolom), "")
    milik = {padan(satu.sub) for satu in konteks.posisi} | {
        padan(satu.kode) for satu in konteks.data.anggaran if satu.kode
    }
    if not kode or (milik and padan(kode) not in milik):
        return ""
    return next((satu.kode for satu in konteks.data.anggaran if satu.kode and padan(satu.kode) == padan(kode)), kode)
