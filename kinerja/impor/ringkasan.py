"""The summary that a person reads before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.impor.banding import Ragam, Rencana, Ubah
from kinerja.impor.jalan import Impor
from kinerja.impor.kisi import bersih
from kinerja.masukan import BUKU_KERJA, judul_kolom
from kinerja.masukan.buku import huruf
from kinerja.masukan.galat import Galat

__all__ = ["susun_ringkasan_impor"]

_SEBUT_MAKS = 40


def susun_ringkasan_impor(impor: Impor) -> Iterator[str]:
    """Yield lines: what was read from where, what changes in which sheet, conflicts, what was not understood."""
    konteks, rencana = impor.konteks, impor.rencana
    yield "Dibaca:"
    for satu in konteks.terbaca:
        tempat = f"{satu.berkas}, {satu.lembar}" if satu.lembar else satu.berkas
        yield f"  {tempat}: {satu.sebagai}, {satu.banyak} baris (baris {satu.baris[0]} sampai {satu.baris[1]})"
    if not konteks.terbaca:
        yield "  tidak ada yang dapat diambil"
    yield f"Perubahan pada {BUKU_KERJA}:"
    yield from _perubahan(rencana)
    konflik = [satu for satu in rencana.ubah if satu.ragam in (Ragam.KONFLIK, Ragam.RUMUS)]
    if konflik:
        yield "Isian Anda berbeda dari sumber dan dipertahankan (ganti dengan --overwrite; sel berumus tidak pernah diganti):"
        yield from _potong(_konflik(satu) for satu in konflik)
    if rencana.hilang:
        yield "Pernah diimpor, tidak ada lagi dalam sumber; barisnya tidak dihapus:"
        yield from _potong(f"{lembar}: {', '.join(filter(None, kunci))}" for lembar, kunci in rencana.hilang)
    if rencana.berganda:
        yield "Baris yang Anda ketik tetap ada di samping baris dari sumber; hapus yang terhitung dua kali:"
        yield from (f"  {lembar}: {banyak} baris" for lembar, banyak in rencana.berganda.items())
    if rencana.kurang:
        yield "Masih perlu diketik:"
        for (lembar, nama), banyak in rencana.kurang.items():
            yield f"  {lembar}, kolom {judul_kolom(nama)}: {banyak} sel"
    yield from _bagian("Catatan:", [*dict.fromkeys(konteks.kabar), *map(_galat, impor.peringatan)])
    yield from _bagian("Tidak dipahami dan tidak diambil:", [*dict.fromkeys(konteks.tak_paham), *rencana.tanpa_tempat])


def _perubahan(rencana: Rencana) -> Iterator[str]:
    lembar = dict.fromkeys(satu.lembar for satu in rencana.ubah)
    for nama in lembar:
        milik = [satu for satu in rencana.ubah if satu.lembar == nama]
        baru = len({satu.urut for satu in milik if satu.ragam is Ragam.BARU})
        hitung = Counter(satu.ragam for satu in milik)
        bagian = [f"{baru} baris baru"] * bool(baru)
        bagian += [f"{hitung[satu]} sel {satu.value}" for satu in (Ragam.ISI, Ragam.UBAH) if hitung[satu]]
        tetap = hitung[Ragam.KONFLIK] + hitung[Ragam.RUMUS]
        bagian += [f"{tetap} sel dipertahankan"] * bool(tetap)
        yield f"  {nama}: {', '.join(bagian)}{_jumlah(milik)}"
    if rencana.sama:
        yield f"  {rencana.sama} sel sudah sama"
    if not lembar and not rencana.sama:
        yield "  tidak ada"


def _jumlah(milik: list[Ubah]) -> str:
    """Say the sums of the amounts that are written, to compare with the source at a glance."""
    bagian = []
    for nama in ("anggaran_murni", "anggaran", "target", "realisasi"):
        isi = [
            satu.baru.nilai for satu in milik if satu.nama == nama and satu.ragam not in (Ragam.KONFLIK, Ragam.RUMUS)
        ]
        angka = [satu for satu in isi if isinstance(satu, Decimal)]
        if angka and milik[0].lembar in ("anggaran", "sumber_dana", "belanja", "pendapatan"):
            bagian.append(f"{judul_kolom(nama)} {_cetak(sum(angka, Decimal(0)))}")
    return f"; {', '.join(bagian)}" if bagian else ""


def _konflik(satu: Ubah) -> str:
    alasan = "berumus" if satu.ragam is Ragam.RUMUS else f"berisi {_pendek(satu.lama)}"
    return (
        f"{satu.lembar}!{huruf(satu.kolom)}{satu.baris} {alasan}, sumber {_pendek(satu.baru.nilai)} ({satu.baru.dari})"
    )


def _pendek(nilai: object) -> str:
    if isinstance(nilai, int | float | Decimal) and not isinstance(nilai, bool):
        return _cetak(Decimal(str(nilai)))
    teks = bersih(nilai)
    return f"“{teks[:60]}...”" if len(teks) > 60 else f"“{teks}”"


def _cetak(nilai: Decimal) -> str:
    if nilai == nilai.to_integral_value():
        return cetak_bulat(int(nilai))
    return cetak_desimal(nilai, min(6, max(0, -int(nilai.normalize().as_tuple().exponent))))


def _galat(satu: Galat) -> str:
    return str(satu)


def _bagian(judul: str, isi: list[str]) -> Iterator[str]:
    if isi:
        yield judul
        yield from _potong(iter(isi))


def _potong(isi: Iterator[str]) -> Iterator[str]:
    semua = list(isi)
    yield from (f"  {satu}" for satu in semua[:_SEBUT_MAKS])
    if len(semua) > _SEBUT_MAKS:
        yield f"  ... dan {len(semua) - _SEBUT_MAKS} lagi"
