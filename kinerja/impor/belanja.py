"""Kinds of spending from the codes of accounts (rekening): rows of sheet belanja."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from kinerja.impor.himpunan import Isian, Konteks, Posisi
from kinerja.impor.jumlah import bagian_bidang, gabung_asal, rusak_bidang
from kinerja.model import Belanja, JenisBelanja, Sen

__all__ = ["jenis_rekening", "rekap_belanja"]

#: Since the budgets of 2021 accounts have the order of Permendagri 90/2019, before that of Permendagri 13/2006.
_TAHUN_JENIS = 2021
_JENIS = {
    "5.1": JenisBelanja.OPERASI,
    "5.2": JenisBelanja.MODAL,
    "5.3": JenisBelanja.TIDAK_TERDUGA,
    "5.4": JenisBelanja.TRANSFER,
}
_JENIS_LAMA = {"5.1": JenisBelanja.TIDAK_LANGSUNG, "5.2": JenisBelanja.LANGSUNG}
_Jumlah = Mapping[JenisBelanja, Isian]


def jenis_rekening(rekening: str, tahun: int) -> JenisBelanja | None:
    """Return the kind of spending of an account; None for one that is no spending or names no kind.

    >>> jenis_rekening("5.2.02.05.01.0004", 2023).value, jenis_rekening("5.2.2.01", 2019).value
    ('modal', 'langsung')
    """
    daftar = _JENIS if tahun >= _TAHUN_JENIS else _JENIS_LAMA
    return daftar.get(".".join(rekening.split(".")[:2]))


def rekap_belanja(kode: Mapping[str, str], milik: Mapping[str, Sequence[Posisi]], konteks: Konteks) -> None:
    """Write what the accounts of each sub kegiatan say about its kinds of spending.

    Parameters
    ----------
    kode
        the spelling of the folder by the key of the code.
    milik
        amounts by the key of the code.
    """
    baris: dict[str, tuple[_Jumlah, _Jumlah]] = {}
    sebagian = []
    for kunci, posisi in milik.items():
        anggaran, realisasi = (_menurut_jenis(posisi, bidang, konteks) for bidang in ("anggaran", "realisasi"))
        if anggaran and kunci in kode:
            baris[kode[kunci]] = (anggaran, realisasi)
        elif any(satu.rekening for satu in posisi):
            sebagian.append(kode.get(kunci, kunci))
    if baris and Belanja.lembar not in konteks.lembar:
        pesan = "buku kerja ini tidak mempunyai lembar belanja, maka jenis belanja tidak diambil; lembar itu ada pada buku kerja baru"
        konteks.kabar.append(pesan)
        return
    for satu, (anggaran, realisasi) in baris.items():
        for jenis in (jenis for jenis in JenisBelanja if jenis in anggaran or jenis in realisasi):
            # A kind for which nothing was planned, or nothing spent, has no row in that table.
            isi = anggaran.get(jenis, Isian(Decimal(0), ""))
            konteks.tambah(
                Belanja.lembar,
                ("kode", "jenis"),
                {
                    "kode": Isian(satu, ""),
                    "jenis": Isian(jenis.value, isi.dari),
                    "anggaran": isi,
                    "realisasi": realisasi.get(jenis, Isian(Decimal(0), "") if realisasi else None),
                },
            )
    if sebagian and (baris or any(satu.rekening for isi in milik.values() for satu in isi)):
        konteks.kabar.append(
            f"jenis belanja {len(sebagian)} sub kegiatan tidak diambil ({', '.join(sebagian[:5])}{', ...' * (len(sebagian) > 5)}): "
            "sumbernya tidak memuat pagu per rekening belanja 5.1 sampai 5.4"
        )


def _menurut_jenis(posisi: Sequence[Posisi], bidang: str, konteks: Konteks) -> _Jumlah:
    """Add up a field by kind, over the last table in which every amount of it has an account; {} without such a table."""
    tabel: dict[str, list[Posisi]] = defaultdict(list)
    for satu in posisi:
        tabel[satu.tabel].append(satu)
    for daftar in reversed(tabel.values()):
        hasil = _dari_tabel(daftar, bidang, konteks)
        if hasil:
            return _utuhkan(hasil) if konteks.sen is Sen.BULATKAN else hasil
    return {}


def _dari_tabel(posisi: Sequence[Posisi], bidang: str, konteks: Konteks) -> _Jumlah:
    # Where every account repeats the whole of the sub kegiatan, its part stands beside it.
    bidang = "nilai" if bidang == "anggaran" and any(bidang in satu.utuh for satu in posisi) else bidang
    jumlah: dict[JenisBelanja, Decimal] = defaultdict(Decimal)
    dari: dict[JenisBelanja, list[str]] = defaultdict(list)
    for satu in posisi:
        bagian = bagian_bidang(bidang, satu)
        jenis = jenis_rekening(satu.rekening, konteks.tahun)
        if rusak_bidang(bidang, satu) or (bagian and jenis is None):
            return {}
        if jenis is not None:
            for nilai, tempat in bagian:
                jumlah[jenis] += nilai
                dari[jenis].append(tempat)
    if len(jumlah) > 1 and any(bidang in satu.utuh for satu in posisi):
        return {}
    if any(nilai < 0 for nilai in jumlah.values()):
        return {}
    return {jenis: Isian(jumlah[jenis], gabung_asal(dari[jenis])) for jenis in JenisBelanja if jenis in jumlah}


def _utuhkan(jumlah: _Jumlah) -> _Jumlah:
    """Round to whole rupiah so that the parts still make the rounded whole: the largest one takes the difference."""
    bulat = {jenis: _bulat(isi.nilai) for jenis, isi in jumlah.items()}
    beda = _bulat(sum((Decimal(isi.nilai) for isi in jumlah.values()), Decimal(0))) - sum(bulat.values())
    bulat[max(bulat, key=lambda jenis: bulat[jenis])] += beda
    return {jenis: Isian(bulat[jenis], isi.dari) for jenis, isi in jumlah.items()}


def _bulat(nilai: Decimal | str) -> Decimal:
    return Decimal(nilai).quantize(Decimal(1), ROUND_HALF_UP)
