"""Running text of made-up agencies in many ways of writing, beside the tables that it speaks of, with faults to plant.

A file holds tables as :mod:`karangan` reads them, and sentences (``> ...``). ``{right|wrong|wrong}`` in a sentence is what
should be printed, and what is printed where the fault is planted; each is planted alone. A cell may be marked so too.
Sentences below ``### kind`` are of that kind.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat, baris_prosa
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import TemuanPublikasi, Tingkat, tinjau_publikasi

sys.path.insert(0, str(Path(__file__).resolve().parent))
from karangan import baca_sel  # it stands beside this file, which is no package

__all__ = ["PROSA", "Prosa", "UkuranProsa", "baca_prosa", "ukur_prosa"]

#: The texts, by the name of their file.
PROSA = tuple(sorted((Path(__file__).parent / "prosa").glob("*.md")))
_PILIH = re.compile(r"\{([^{}|]*)((?:\|[^{}|]*)+)\}")


@dataclass(frozen=True)
class Prosa:
    """Tables and sentences of one agency: its year, the values of its tables, its sentences with what may be wrong in them.

    ``jenis`` are the kinds of the sentences, ``sel`` the places of values of the tables with what may stand there wrongly.
    """

    nama: str
    tahun: int
    tabel: tuple[Publikasi, ...]
    kalimat: tuple[str, ...]
    jenis: tuple[str, ...] = ()
    sel: tuple[tuple[int, str], ...] = ()

    def baris(self, ubah: dict[int, str] | None = None) -> tuple[tuple[Publikasi, ...], list[int]]:
        """Return the rows of the report, some sentences otherwise, and the sentence that each comes from (-1 for tables)."""
        hasil, asal = list(self.tabel), [-1] * len(self.tabel)
        for nomor, teks in enumerate(self.kalimat):
            for b in _baris((ubah or {}).get(nomor, benar(teks)), nomor):
                hasil.append(b)
                asal.append(nomor)
        return tuple(hasil), asal

    def salah(self) -> Iterator[tuple[int, str, str]]:
        """Yield each fault: the place of its sentence, the sentence with it, what is wrong there."""
        for nomor, teks in enumerate(self.kalimat):
            for temu in _PILIH.finditer(teks):
                for lain in temu[2].strip("|").split("|"):
                    baru = f"{benar(teks[: temu.start()])}{lain}{benar(teks[temu.end() :])}"
                    yield nomor, baru, f"{temu[1]} -> {lain}"

    def salah_sel(self) -> Iterator[tuple[int, str, tuple[Publikasi, ...]]]:
        """Yield each fault of a cell: its place, what is wrong there, the rows of the report with it."""
        semua, _ = self.baris()
        for nomor, lain in self.sel:
            satu = semua[nomor].model_copy(update={"nilai": lain})
            yield nomor, f"{semua[nomor].nilai} -> {lain}", (*semua[:nomor], satu, *semua[nomor + 1 :])


@dataclass
class UkuranProsa:
    """What was measured of one text: faults planted and found, those that were missed, findings where nothing is wrong.

    ``per_jenis`` says of each kind of sentence which faults were found.
    """

    ditanam: int = 0
    terlacak: int = 0
    luput: list[str] = field(default_factory=list)
    per_jenis: dict[str, list[bool]] = field(default_factory=dict)
    bersih: list[TemuanPublikasi] = field(default_factory=list)
    palsu: list[tuple[str, TemuanPublikasi]] = field(default_factory=list)


def benar(teks: str) -> str:
    """Return a sentence without its faults."""
    return _PILIH.sub(r"\1", teks)


def baca_prosa(berkas: Path) -> Prosa:
    """Read a text."""
    teks = berkas.read_text(encoding="utf-8")
    temu = re.search(r"tahun (20\d\d)", teks)
    assert temu is not None
    # The bar of a mark parts no cells.
    sel = list(baca_sel(_PILIH.sub(lambda t: f"{{{t[1]}{t[2].replace('|', '¦')}}}", teks)))
    isi = [n.replace("¦", "|") for _, _, _, n, _ in sel]
    tabel = []
    for (t, b, k, _, induk), n in zip(sel, isi, strict=True):
        kelompok, _, kolom = k.rpartition(" > ")
        tabel.append(
            Publikasi(tabel=t, baris=b, kolom=kolom, nilai=benar(n) or None, kelompok=kelompok or None, induk=induk)
        )
    salah = tuple((n, t[2].strip("|")) for n, satu in enumerate(isi) if (t := _PILIH.fullmatch(satu)))
    kalimat, jenis = [], [""]
    for satu in teks.splitlines():
        if satu.startswith("### "):
            jenis[-1] = satu[4:]
        elif satu.startswith("> "):
            kalimat.append(satu[2:].strip())
            jenis.append(jenis[-1])
    return Prosa(berkas.stem, int(temu[1]), tuple(tabel), tuple(kalimat), tuple(jenis[:-1]), salah)


def _baris(teks: str, nomor: int) -> Iterator[Publikasi]:
    """Return the rows of a sentence as the reader of files makes them."""
    isi = Kalimat(teks, f"Bab {nomor}")
    utuh = baris_kalimat(isi)
    for b in [*baris_prosa(isi), *([utuh] if utuh else [])]:
        yield Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai)


def ukur_prosa(prosa: Prosa, *, setiap: int = 1) -> UkuranProsa:
    """Review a text clean, then with each fault, or each n-th, alone."""
    hasil = UkuranProsa()
    baris, asal = prosa.baris()
    hasil.bersih = list(_di_kalimat(baris, asal, prosa.tahun))
    lama = {(t.temuan.aturan, asal[t.nomor[0]], t.temuan.pesan) for t in hasil.bersih}
    for nomor, teks, sebut in [*prosa.salah()][::setiap]:
        baris, asal = prosa.baris({nomor: teks})
        temuan = [
            t
            for t in _di_kalimat(baris, asal, prosa.tahun)
            if (t.temuan.aturan, asal[t.nomor[0]], t.temuan.pesan) not in lama
        ]
        kena = [t for t in temuan if nomor in {asal[n] for n in t.nomor}]
        _catat(hasil, prosa.jenis[nomor] if prosa.jenis else "", sebut, teks, ada=bool(kena))
        hasil.palsu += [(sebut, t) for t in temuan if t not in kena]
    for nomor, sebut, semua in [*prosa.salah_sel()][::setiap]:
        kena = [t for t in tinjau_publikasi(semua, tahun=prosa.tahun).temuan if nomor in t.nomor]
        _catat(hasil, "sel", sebut, semua[nomor].baris, ada=bool(kena))
    return hasil


def _catat(hasil: UkuranProsa, jenis: str, sebut: str, teks: str, *, ada: bool) -> None:
    hasil.ditanam += 1
    hasil.terlacak += ada
    hasil.luput += [] if ada else [f"{jenis} {sebut}: {teks}".strip()]
    hasil.per_jenis.setdefault(jenis, []).append(ada)


def _di_kalimat(baris: Sequence[Publikasi], asal: Sequence[int], tahun: int) -> Iterator[TemuanPublikasi]:
    for satu in tinjau_publikasi(baris, tahun=tahun).temuan:
        if satu.nomor and satu.temuan.tingkat is not Tingkat.CATATAN:
            yield satu


if __name__ == "__main__":
    jumlah = UkuranProsa()
    pilih = sys.argv[1:]
    for berkas in PROSA:
        if pilih and berkas.stem.split("_")[0] not in pilih:
            continue
        satu = ukur_prosa(baca_prosa(berkas))
        jumlah.ditanam += satu.ditanam
        jumlah.terlacak += satu.terlacak
        for jenis, ada in satu.per_jenis.items():
            jumlah.per_jenis.setdefault(jenis, []).extend(ada)
        sys.stdout.write(f"\n{berkas.stem}: {satu.terlacak} dari {satu.ditanam}\n")
        sys.stdout.writelines(f"  luput: {teks}\n" for teks in satu.luput)
        for t in satu.bersih:
            sys.stdout.write(
                f"  bersih, {t.temuan.tingkat.value}: {t.temuan.aturan}: {t.temuan.tempat}: {t.temuan.tercetak}: {t.temuan.pesan}\n"
            )
        for sebut, t in satu.palsu:
            sys.stdout.write(
                f"  palsu, {t.temuan.tingkat.value}: ({sebut}) {t.temuan.aturan}: {t.temuan.tempat}: {t.temuan.tercetak}: {t.temuan.pesan}\n"
            )
    sys.stdout.write(f"\n{jumlah.terlacak} dari {jumlah.ditanam}\n")
    sys.stdout.writelines(f"{jenis or 'lain'}: {sum(ada)} dari {len(ada)}\n" for jenis, ada in jumlah.per_jenis.items())
