"""One cell that explains several relations that do not hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.angka import gabung
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.relasi.rumus import cetak_nilai
from kinerja.reviu.publikasi.relasi.selesaian import sebulat, selesaikan
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.timbang import Penimbang
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["bersama", "sebut_bersama"]


def bersama(langgar: Sequence[Turunan], penimbang: Penimbang) -> Iterator[tuple[Sel, Cetakan, list[Turunan]]]:
    """Find cells that alone explain two or more violated relations and break none that holds."""
    milik: dict[Sel, list[Turunan]] = {}
    for satu in (satu for satu in langgar if not _nyaris(satu)):
        for sel in dict.fromkeys((satu.hasil, *satu.cara[0][1])):
            milik.setdefault(sel, []).append(satu)
    selesai: set[Turunan] = set()
    for sel, isi in sorted(milik.items(), key=lambda s: -len(s[1])):
        isi = [satu for satu in isi if satu not in selesai]
        if len(isi) < 2 or sel.angka is None:
            continue
        for nilai in dict.fromkeys(n for satu in isi if (n := selesaikan(satu, sel)) is not None):
            baru = Cetakan(sebulat(nilai, sel.angka), sel.angka.desimal, kelipatan=sel.angka.kelipatan)
            pas = [satu for satu in isi if satu.benar_dengan({sel: baru})]
            # Most of them must come right; what remains another cell explains.
            if nilai >= 0 and len(pas) > 1 and len(pas) * 3 >= len(isi) * 2 and not penimbang.rusak(sel, baru):
                yield sel, baru, pas
                selesai.update(pas)
                break


def _nyaris(satu: Turunan) -> bool:
    """Say whether a quotient misses what is printed by its last digit: too little to tell which of its cells is wrong."""
    rumus, operan = satu.cara[0]
    angka = satu.hasil.angka
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    return not rumus.tepat and angka is not None and nilai is not None and abs(nilai - angka.nilai) < 2 * angka.langkah


def _tunggal(sel: Sel, nilai: Cetakan, milik: Sequence[Turunan]) -> bool:
    """Say whether no value beside one would do as well."""
    langkah = nilai.langkah
    lain = [Cetakan(nilai.nilai + beda, nilai.desimal, kelipatan=nilai.kelipatan) for beda in (-langkah, langkah)]
    return not any(all(satu.benar_dengan({sel: calon}) for satu in milik) for calon in lain)


def sebut_bersama(sel: Sel, nilai: Cetakan, milik: Sequence[Turunan]) -> Dugaan:
    """Return the finding at a cell that several relations contradict."""
    harap = cetak_nilai(nilai.nilai, sel.angka or nilai)
    if not _tunggal(sel, nilai, milik):
        pesan = f"Tercetak {sel.teks}; {len(milik)} hitungan yang memakainya baru cocok dengan nilai sekitar {harap}"
        return duga(sel, harap, pesan, *(satu.hasil for satu in milik), tingkat=Tingkat.PERINGATAN)
    nama = gabung(list(dict.fromkeys(f"{satu.hasil.isi.baris}, kolom {satu.hasil.kolom}" for satu in milik))[:4])
    tingkat = None if all(satu.kuat for satu in milik) else Tingkat.PERINGATAN
    pesan = f"Tercetak {sel.teks}; hitungan {nama} baru cocok dengan {harap}"
    return duga(sel, harap, pesan, *(satu.hasil for satu in milik), tingkat=tingkat)
