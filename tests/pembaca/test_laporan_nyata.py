"""Tables of real reports, typeset anew from their printed values and read back."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from contoh_cetakan import lolos

from kinerja.masukan.buku import baca_buku
from kinerja.masukan.lembar import susun_lembar
from kinerja.model import Publikasi
from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]
#: Table, row, column, value.
Isi = tuple[str, str, str, str]


def _upbu(akar: Path) -> list[Isi]:
    def baca(nama: str) -> list[dict[str, str]]:
        with (akar / "tests/emas/upbu_2024" / nama).open(encoding="utf-8", newline="") as berkas:
            return list(csv.DictReader(berkas))

    judul = {satu["nomor"]: satu["tabel"] for satu in baca("tabel.csv")}
    return [(judul[satu["tabel"]], satu["baris"], satu["kolom"], satu["nilai"]) for satu in baca("publikasi.csv")]


def _semarang(akar: Path) -> list[Isi]:
    buku = baca_buku(akar / "params/kota-semarang-publikasi/diskopum/2023/data.xlsx")
    baris, _ = susun_lembar(buku["publikasi"], Publikasi, "data.xlsx")
    return [(satu.tabel, satu.baris, satu.kolom, satu.nilai or "") for satu in baris]


def _cetak(isi: Iterable[Isi]) -> tuple[str, set[tuple[str, str, str, str | None]]]:
    """Typeset the tables of a report that name more than one row; return the source and the values."""
    tabel: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for nama, baris, kolom, nilai in isi:
        milik = tabel.setdefault(nama, [])
        if not milik or milik[-1][0] != baris or kolom in milik[-1][1]:
            milik.append((baris, {}))
        milik[-1][1][kolom] = nilai
    sumber = ['#set text(size: 8pt, lang: "id")\n#set page("a4", flipped: true, margin: 1.5cm)\nLAPORAN TAHUN 2023\n']
    nilai_tabel: set[tuple[str, str, str, str | None]] = set()
    for nama, baris_tabel in tabel.items():
        kolom = list(dict.fromkeys(k for _, milik in baris_tabel for k in milik))
        if not nama.startswith("Tabel") or len(baris_tabel) < 2:
            continue
        sel = "".join(
            f"[{lolos(baris)}],"
            + "".join(f"[{lolos(milik.get(k) or ('-' if k in milik else ''))}]," for k in kolom)
            + "\n"
            for baris, milik in baris_tabel
        )
        kepala = ", ".join(f"[*{lolos(k)}*]" for k in ("Uraian", *kolom))
        lebar = ", ".join(("3fr", *("1fr" for _ in kolom)))
        sumber.append(
            f"#align(center)[{lolos(nama)}]\n#table(columns: ({lebar}), inset: 2pt, table.header({kepala}),\n{sel})\nSumber: data\n"
        )
        nilai_tabel |= {
            (nama, baris, k, v or None) for baris, milik in baris_tabel for k, v in milik.items() if k != "No"
        }
    return "\n".join(sumber), nilai_tabel


@pytest.mark.parametrize("ambil", [_upbu, _semarang])
def test_each_printed_value_comes_back(baca_typst: Baca, akar: Path, ambil: Callable[[Path], list[Isi]]) -> None:
    """Long names, amounts that run over their cells, columns of signs, years and words."""
    sumber, harap = _cetak(ambil(akar))
    ada = {(s.tabel, s.baris, s.kolom, s.nilai) for s in baca_typst(sumber).baris if s.sebab != "kalimat"}
    assert len(harap) > 500
    assert sorted(harap - ada, key=str) == []
