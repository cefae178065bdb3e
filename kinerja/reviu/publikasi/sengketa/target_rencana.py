"""Targets of one year in several documents: where two columns agree in nearly all rows, the row in which they differ is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_target_rencana"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Rows in which two columns must agree, and how many of them to each in which they do not.
_SETUJU, _BAGIAN = 4, 4


@dataclass(frozen=True, eq=False)
class _Kolom:
    """A column of targets of the report's year: its table, its document, its cells by what they are of."""

    tabel: str
    dokumen: str
    sel: Mapping[Kunci, Sel]

    def beda(self, lain: _Kolom) -> list[Kunci] | None:
        """Return the rows in which two columns differ, None where they are not one."""
        bersama = self.sel.keys() & lain.sel.keys()
        beda = [k for k in self.sel if k in bersama and not _sama(self.sel[k], lain.sel[k])]
        setuju = len(bersama) - len(beda)
        return beda if setuju >= _SETUJU and len(beda) * _BAGIAN <= setuju else None


def periksa_target_rencana(peta: Peta) -> _Temuan:
    """Find targets that differ between two columns which agree in nearly all others: at the one with less support."""
    semua = list(_kolom(peta))
    # What was found to differ between statements of one kind is told there.
    sudah = {sel for sel, _ in adili(peta).galat.get("antartabel", ())}
    ada = {kunci for k in semua for kunci, sel in k.sel.items() if sel in sudah}
    for satu, lain in combinations(semua, 2):
        for kunci in satu.beda(lain) or () if satu.tabel != lain.tabel else ():
            if kunci not in ada:
                ada.add(kunci)
                yield _sebut(kunci, *sorted((satu, lain), key=lambda k: _dukungan(k, kunci, semua)))


def _kolom(peta: Peta) -> Iterator[_Kolom]:
    """Yield the columns of targets of the year, without those of what was agreed before a change."""
    for tabel in peta.isi.tabel:
        milik: dict[str, dict[Kunci, Sel]] = {}
        for baris in tabel.baris if not (tabel.prosa or tabel.grafik) else ():
            for sel in baris.sel if baris.peran == "isi" else ():
                kini = sel.tahun in (None, peta.isi.tahun) and not sel.periode and not sel.imbuhan
                # Words may name what another table measures; a dash says that nothing was set.
                tentu = sel.angka is not None or not sel.teks
                if sel.besaran is Besaran.TARGET and tentu and sel.yakin and kini and sel.jenis[1] != "awal":
                    milik.setdefault(sel.kolom, {}).setdefault(peta.kunci(baris), sel)
        for isi in milik.values():
            yield _Kolom(tabel.nama, next(iter(isi.values())).jenis[0], isi)


def _sama(satu: Sel, lain: Sel) -> bool:
    """Say whether two cells print one value; the unit of one may stand beside the other: 185,80 and 185,80 triliun."""
    if satu.angka is None or lain.angka is None:
        return satu.teks == lain.teks
    a, b = (replace(s.angka, nilai=s.angka.nilai / s.angka.kelipatan, kelipatan=1) for s in (satu, lain) if s.angka)
    return sama(satu.angka, lain.angka, longgar=True) or sama(a, b, longgar=True)


def _dukungan(kolom: _Kolom, kunci: Kunci, semua: Sequence[_Kolom]) -> int:
    """Count the columns that print what one prints for a row."""
    return sum(kunci in k.sel and _sama(k.sel[kunci], kolom.sel[kunci]) for k in semua)


def _sebut(kunci: Kunci, salah: _Kolom, lain: _Kolom) -> tuple[Sel, Dugaan]:
    sel, lawan = salah.sel[kunci], lain.sel[kunci]
    tercetak, di_sana = (s.teks or "kosong" for s in (sel, lawan))
    pesan = f"Target yang sama tercetak {di_sana} pada {lain.tabel}, tetapi di sini {tercetak}; target lainnya sama pada keduanya"
    # A plan may have been changed by the agreement of the year, for one indicator as for all.
    rencana = "renstra" in (salah.dokumen, lain.dokumen) and salah.dokumen != lain.dokumen
    return sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.CATATAN if rencana else Tingkat.PERINGATAN)
