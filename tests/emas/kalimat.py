"""The catalogue of what the program itself says: sentences, captions, headings and notes, by notebook.

Beside the examples stand what it says of dinas unlike them, and the sentences of the review.
``python tests/emas/kalimat.py`` writes it anew; reading the difference is how a change of language is reviewed.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import nbformat
from kalimat_ragam import ragam
from kalimat_reviu import reviu

import kinerja.sajian
from kinerja.dokumen import LKJIP, RENJA, RENSTRA, TRIWULAN, Dokumen
from kinerja.laporan import Laporan, Wilayah, buka_folder
from kinerja.laporan.jejak import lepas
from kinerja.sajian import Sajian
from kinerja.sajian.blok import Blok, Daftar, Gambar, Judul, Kotak, Paragraf, Rujuk, Tabel, Teks

__all__ = ["CONTOH", "KATALOG", "kata_dokumen", "kata_wilayah", "katalog"]

#: The reports whose sentences are kept, by the name of their file.
CONTOH = {
    "semarang-2023.txt": (LKJIP, Path("params/kota-semarang/diskopum/2023")),
    "depok-2023.txt": (LKJIP, Path("params/kota-depok/dkum/2023")),
    "renja-2021.txt": (RENJA, Path("params/kota-semarang/diskopum/2021")),
    "renstra-2025.txt": (RENSTRA, Path("params/kota-semarang/diskopum/renstra-2025-2029")),
    "triwulan-2023.txt": (TRIWULAN, Path("params/kota-semarang/diskopum/2023")),
}
#: The quarter of those documents that belong to one: the end of the year, where everything is told.
_TRIWULAN = 4
#: Displays of what a person wrote.
_TULISAN = {"narasi", "kata_pengantar", "formulir_pk", "semua_formulir_pk"}
#: What cells call, with a wordless paragraph in place of those.
_SAJIAN = SimpleNamespace(
    **{
        nama: (lambda *_: Sajian((Paragraf(()),))) if nama in _TULISAN else getattr(kinerja.sajian, nama)
        for nama in kinerja.sajian.__all__
    }
)


def katalog(akar: Path, dokumen: Dokumen, folder: Path) -> str:
    """Return the catalogue of one report, one sentence or caption to a line."""
    laporan = buka_folder(akar / folder)
    if dokumen is TRIWULAN:
        laporan = laporan.pada_triwulan(_TRIWULAN)
    baris: list[str] = []
    for berkas in _notebook(akar, dokumen.kunci):
        baris += ["", f"== {berkas.stem}", *_isi(berkas, lambda: laporan)]
    return "\n".join(baris[1:]) + "\n"


def kata_dokumen(akar: Path, dokumen: Dokumen, laporan: Laporan) -> Iterator[str]:
    """Yield the sentences and captions of a report, all notebooks one after the other."""
    for berkas in _notebook(akar, dokumen.kunci):
        yield from _isi(berkas, lambda: laporan)


def kata_wilayah(akar: Path, buka: Callable[[], Wilayah]) -> Iterator[str]:
    """Yield the sentences and captions of the page of a region, which each cell opens anew."""
    for berkas in _notebook(akar, "kabupaten"):
        yield from _isi(berkas, buka)


def _notebook(akar: Path, kunci: str) -> list[Path]:
    return sorted((akar / "notebooks" / kunci).glob("*.ipynb"))


def _isi(berkas: Path, buka: Callable[[], object]) -> Iterator[str]:
    return (satu for blok in _tampilan(berkas, buka) for satu in _kata(blok))


def _tampilan(berkas: Path, buka: Callable[[], object]) -> Iterator[tuple[Blok, ...]]:
    """Yield the blocks of each cell that displays something of the program's own."""
    for sel in nbformat.read(berkas, as_version=4).cells:
        for perintah in ast.parse(sel.source).body if sel.cell_type == "code" else ():
            if not isinstance(perintah, ast.Expr) or not isinstance(perintah.value, ast.Call):
                continue
            nama = getattr(perintah.value.func, "attr", "")
            if nama and nama not in _TULISAN and hasattr(kinerja.sajian, nama):
                hasil = eval(ast.unparse(perintah), _nama(buka()))  # noqa: S307 - our own notebooks
                if isinstance(hasil, Sajian):
                    yield hasil.blok


def _nama(isi: object) -> dict[str, object]:
    return {"sajian": _SAJIAN, "laporan": isi, "wilayah": isi}


def _kata(blok: Iterable[Blok]) -> Iterator[str]:
    for satu in blok:
        match satu:
            case Judul():
                yield f"{'#' * satu.tingkat} {f'{satu.nomor} {satu.teks}'.strip()}"
            case Paragraf():
                yield from filter(None, [_paragraf(satu)])
            case Daftar():
                yield from (f"- {kata}" for butir in satu.butir for kata in _kata(butir.isi))
            case Kotak():
                yield from (f"> {kata}" for kata in _kata(satu.isi))
            case Tabel():
                if satu.nomor:
                    yield f"Tabel {satu.nomor} {lepas(satu.judul)}"
                yield from (f"  {lepas(catatan)}" for catatan in satu.catatan)
            case Gambar():
                yield f"Gambar {satu.nomor} {lepas(satu.judul)}"


def _paragraf(satu: Paragraf) -> str:
    isi = []
    for bagian in satu.isi:
        match bagian:
            case Teks():
                isi.append(lepas(bagian.teks))
            case Rujuk():
                isi.append(f"<{bagian.kunci}>")
            case _:
                isi.append(" ")
    return "".join(isi)


def _contoh(nama: str) -> Callable[[Path], str]:
    return lambda akar: katalog(akar, *CONTOH[nama])


#: Every file of the catalogue, by its name.
KATALOG: dict[str, Callable[[Path], str]] = {
    **{nama: _contoh(nama) for nama in CONTOH},
    "ragam.txt": lambda akar: ragam(akar, kata_dokumen, kata_wilayah),
    "reviu.txt": reviu,
}


if __name__ == "__main__":
    _akar = Path(__file__).resolve().parents[2]
    for _berkas, _susun in KATALOG.items():
        _tujuan = Path(__file__).with_name("kalimat") / _berkas
        _tujuan.parent.mkdir(exist_ok=True)
        _tujuan.write_text(_susun(_akar), encoding="utf-8", newline="\n")
        sys.stdout.write(f"{_tujuan}\n")
