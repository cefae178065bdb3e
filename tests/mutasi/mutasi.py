"""Whether tests notice when the code is wrong: change one place of a module, run the related tests, count who noticed.

``make mutasi`` takes a seeded sample over the rooms that compute and judge. Every change is made in a copy; related are
the doctests of the module, the tests that mirror its name, those that name what it defines, those of other rooms that name
the module or its folder, then those of its room. What survives is a hole in the tests, or explained in ``setara.csv`` beside this file: it makes no difference that anyone could
see. What runs out of its time is neither noticed nor survives, and is counted apart.
"""

from __future__ import annotations

import argparse
import ast
import csv
import multiprocessing
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from ubahan import Ubahan, cari_ubahan, terapkan

AKAR = Path(__file__).resolve().parents[2]
#: How many changes of each room belong to the sample.
RUANG = {"angka": 25, "besaran": 20, "hitung": 45, "masukan": 35, "reviu": 35}
#: Share of the changes that must be noticed, explained ones left out.
SASARAN = 0.95
_BENIH = 2024
_PYTEST = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0")
#: Parts of the path of a module that stands directly in its room.
_DALAM = 3
_SEDERHANA = ("__init__.py", "__main__.py")


@dataclass(frozen=True)
class Mutan:
    """A change of one module; ``modul`` is its path below the folder of the project."""

    modul: str
    ubahan: Ubahan

    @property
    def kunci(self) -> tuple[str, str]:
        """Return what names it in the list of explained ones."""
        return self.modul, str(self.ubahan)

    def __str__(self) -> str:
        return f"{self.modul}:{self.ubahan.baris}: {self.ubahan}"


@dataclass(frozen=True)
class Hasil:
    """What the related tests said of a change: ``kode`` of pytest (0 survived, others noticed), None after the time limit."""

    mutan: Mutan
    kode: int | None
    detik: float

    @property
    def bertahan(self) -> bool:
        """Tell whether nobody noticed."""
        return self.kode == 0


def sampel(akar: Path, ruang: str, banyak: int, benih: int = _BENIH) -> list[Mutan]:
    """Draw changes of a room: the same ones for the same code and seed."""
    semua = [
        Mutan(berkas.relative_to(akar).as_posix(), satu)
        for berkas in sorted((akar / "kinerja" / ruang).rglob("*.py"))
        if berkas.name not in _SEDERHANA
        for satu in cari_ubahan(berkas.read_text("utf-8"))
    ]
    acak = random.Random(f"{benih} {ruang}")  # noqa: S311
    return sorted(acak.sample(semua, min(banyak, len(semua))), key=lambda satu: (satu.modul, satu.ubahan.baris))


def uji_terkait(akar: Path, modul: str, *, dekat_saja: bool = False) -> list[list[str]]:
    """Return what pytest shall run for a module, in turns: what mirrors it, what names it, in its room and out of it, the rest.

    A room without tests of its own would let every change survive, and is refused. ``dekat_saja`` leaves the rest out:
    what survives then may still be noticed, and what is noticed is.
    """
    jalan = Path(modul)
    ruang = akar / "tests" / jalan.parts[1]
    if not ruang.is_dir():
        raise SystemExit(f"{ruang.relative_to(akar)} is missing")
    semua = sorted(ruang.rglob("test_*.py"))
    cermin = _cermin(akar, jalan, semua)
    titik = ".".join(jalan.with_suffix("").parts)
    sebutan = _sebutan(akar / modul, titik)
    menyebut = [satu for satu in semua if satu not in cermin and sebutan.search(satu.read_text("utf-8"))]
    # Few tests speak of what is used within its room alone: those of its users do.
    pemakai = [
        berkas.relative_to(akar)
        for berkas in sorted((akar / "kinerja" / jalan.parts[1]).rglob("*.py"))
        if berkas.name not in _SEDERHANA and re.search(rf"\b{re.escape(titik)} import\b", berkas.read_text("utf-8"))
    ]
    menyebut += [
        satu
        for satu in dict.fromkeys(uji for milik in pemakai for uji in _cermin(akar, milik, semua))
        if satu not in (*cermin, *menyebut)
    ]
    # Some rules are measured where the documents are that they speak of, or the made-up reports that they judge.
    bagian = f"test_{jalan.parent.name}" if len(jalan.parts) > _DALAM else ""
    luar = [
        satu
        for satu in sorted((akar / "tests").rglob("test_*.py"))
        if ruang not in satu.parents
        and satu not in cermin
        and (satu.stem == bagian or re.search(rf"\b{re.escape(titik)}\b", satu.read_text("utf-8")))
    ]
    lain = [] if dekat_saja else [satu for satu in semua if satu not in (*cermin, *menyebut)]
    giliran = [[satu.relative_to(akar).as_posix() for satu in milik] for milik in (cermin, menyebut, luar, lain)]
    return [[modul, *giliran[0]], *giliran[1:]]


def _cermin(akar: Path, jalan: Path, semua: Sequence[Path]) -> list[Path]:
    """Return the tests that bear the name of a module."""
    nama = {jalan.stem, f"{jalan.parent.name}_{jalan.stem}"}
    hasil = [satu for satu in semua if satu.stem.removeprefix("test_") in nama]
    # What has grown out of its room has a folder of tests: those of evaluasi_renja stand in that of the Renja.
    for kata in jalan.stem.split("_"):
        hasil += [satu for satu in sorted((akar / "tests" / kata).glob("test_*.py")) if satu not in hasil]
    return hasil


def _sebutan(berkas: Path, modul: str) -> re.Pattern[str]:
    """Return what a test says that is about a module: its path, or a name that it defines for others."""
    pohon = ast.parse(berkas.read_text("utf-8"))
    umum = {satu.name for satu in pohon.body if isinstance(satu, ast.FunctionDef | ast.ClassDef)}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, (modul, *(n for n in umum if not n.startswith('_')))))})\b")


def siapkan(asal: Path, tujuan: Path) -> None:
    """Copy what tests need; what they only read is linked."""
    shutil.copytree(asal / "kinerja", tujuan / "kinerja", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(asal / "tests", tujuan / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for nama in ("pyproject.toml", "README.md", "CHANGELOG.md"):
        shutil.copy2(asal / nama, tujuan / nama)
    for nama in ("notebooks", "params"):
        shutil.copytree(asal / nama, tujuan / nama)


def _uji(akar: Path, uji: Sequence[Sequence[str]], keluaran: Path) -> None:
    """Run pytest in this process, which is a fresh one, quietly; end with its code."""
    os.chdir(akar)
    sys.path.insert(0, str(akar))
    sys.dont_write_bytecode = True
    with keluaran.open("w", encoding="utf-8") as berkas:
        os.dup2(berkas.fileno(), 1)
        os.dup2(berkas.fileno(), 2)
        import pytest

        kode = 0
        # The far tests are not even collected when the near ones notice.
        for satu in filter(None, uji):
            if not kode:
                hasil = pytest.main([*_PYTEST, *satu])
                # A module without doctest and without tests of its name has noticed nothing by that.
                kode = 0 if hasil == pytest.ExitCode.NO_TESTS_COLLECTED else int(hasil)
        sys.stdout.flush()
    os._exit(kode)


def jalankan(akar: Path, uji: Sequence[Sequence[str]], batas: float) -> int | None:
    """Run tests in a process of their own; return the code of pytest, None when the time is over."""
    cara = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    proses = multiprocessing.get_context(cara).Process(target=_uji, args=(akar, uji, akar / "keluaran.txt"))
    proses.start()
    proses.join(batas)
    if proses.exitcode is None:
        proses.kill()
        proses.join()
        return None
    return proses.exitcode


def uji_mutan(akar: Path, mutan: Mutan, batas: float, *, dekat_saja: bool = False) -> Hasil:
    """Make one change in the copy, run the related tests, and undo it."""
    berkas = akar / mutan.modul
    asli = berkas.read_text("utf-8")
    mulai = time.monotonic()
    try:
        berkas.write_text(terapkan(asli, mutan.ubahan), "utf-8", newline="\n")
        uji = uji_terkait(akar, mutan.modul, dekat_saja=dekat_saja)
        return Hasil(mutan, jalankan(akar, uji, batas), time.monotonic() - mulai)
    finally:
        berkas.write_text(asli, "utf-8", newline="\n")


def dijelaskan(berkas: Path) -> dict[tuple[str, str], str]:
    """Read why changes that survive make no difference, by module and change."""
    with berkas.open(encoding="utf-8", newline="") as isi:
        return {(satu["modul"], satu["ubahan"]): satu["alasan"] for satu in csv.DictReader(isi)}


def _hangatkan() -> None:
    """Import what tests need and what is not ours, once for all processes that are copies of this one."""
    for nama in ("pytest", "openpyxl", "pandas", "pydantic", "yaml", "babel.numbers"):
        __import__(nama)


def _laporkan(hasil: Sequence[Hasil], alasan: dict[tuple[str, str], str]) -> Iterator[str]:
    for ruang in dict.fromkeys(satu.mutan.modul.split("/")[1] for satu in hasil):
        milik = [satu for satu in hasil if satu.mutan.modul.split("/")[1] == ruang]
        habis = [satu for satu in milik if satu.kode is None]
        jelas = [satu for satu in milik if satu.bertahan and satu.mutan.kunci in alasan]
        lepas = [satu for satu in milik if satu.bertahan and satu not in jelas]
        nilai = len(milik) - len(jelas) - len(habis)
        bagian = 100 * (nilai - len(lepas)) / nilai if nilai else 100.0
        yield (
            f"{ruang}: {nilai - len(lepas)} of {nilai} noticed ({bagian:.1f} %), {len(jelas)} explained, "
            f"{len(habis)} out of time"
        )
        yield from (f"  survives: {satu.mutan}" for satu in lepas)


def utama(argumen: Sequence[str] | None = None) -> int:
    """Run the sample; 1 when less is noticed than the goal, or when the tests fail without any change."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("--akar", type=Path, default=AKAR, help="folder of the project")
    urai.add_argument("--ruang", nargs="*", help="only these rooms")
    urai.add_argument("--modul", help="only modules whose path holds this")
    urai.add_argument("--banyak", type=int, help="so many changes of each room")
    urai.add_argument(
        "--lewati", type=int, default=0, help="leave out so many at the beginning: an earlier run did them"
    )
    urai.add_argument(
        "--dekat", action="store_true", help="only tests that mirror or name the module: less, but sooner"
    )
    urai.add_argument("--benih", type=int, default=_BENIH)
    urai.add_argument("--batas", type=float, default=180, help="seconds that the tests of one change may take at least")
    pilihan = urai.parse_args(argumen)
    ruang = {
        nama: pilihan.banyak or banyak
        for nama, banyak in RUANG.items()
        if (not pilihan.ruang or nama in pilihan.ruang) and (pilihan.akar / "kinerja" / nama).is_dir()
    }
    mutan = [satu for nama, banyak in ruang.items() for satu in sampel(pilihan.akar, nama, banyak, pilihan.benih)]
    mutan = [satu for satu in mutan if not pilihan.modul or pilihan.modul in satu.modul][pilihan.lewati :]
    alasan = dijelaskan(Path(__file__).with_name("setara.csv"))
    _hangatkan()
    hasil = []
    with tempfile.TemporaryDirectory(prefix="mutasi-") as sementara:
        akar = Path(sementara)
        siapkan(pilihan.akar.resolve(), akar)
        batas = {}
        for nama in ruang:
            mulai = time.monotonic()
            dasar = sorted({satu.modul for satu in mutan if satu.modul.split("/")[1] == nama})
            dekat = sorted({u for m in dasar for giliran in uji_terkait(akar, m, dekat_saja=True) for u in giliran})
            luar = [satu for satu in dekat if not satu.startswith(f"tests/{nama}/")]
            kode = jalankan(akar, [dekat if pilihan.dekat else [f"tests/{nama}", *luar]], 10 * pilihan.batas)
            # Tests that are only slow today have noticed nothing: what hangs takes several times as long.
            batas[nama] = max(pilihan.batas, 4 * (time.monotonic() - mulai))
            if kode != 0:
                print(f"{nama}: its tests fail without any change (code {kode})")  # noqa: T201
                print((akar / "keluaran.txt").read_text("utf-8")[-3000:])  # noqa: T201
                return 1
        for nomor, satu in enumerate(mutan, start=1):
            ruang_ini = satu.modul.split("/")[1]
            hasil.append(uji_mutan(akar, satu, batas[ruang_ini], dekat_saja=pilihan.dekat))
            lihat = "survives" if hasil[-1].bertahan else "out of time" if hasil[-1].kode is None else "noticed"
            print(f"[{nomor}/{len(mutan)}] {lihat} {hasil[-1].detik:.1f} s  {satu}", flush=True)  # noqa: T201
    print(*_laporkan(hasil, alasan), sep="\n")  # noqa: T201
    dinilai = [satu for satu in hasil if satu.kode is not None and not (satu.bertahan and satu.mutan.kunci in alasan)]
    return 0 if sum(satu.bertahan for satu in dinilai) <= (1 - SASARAN) * len(dinilai) else 1


if __name__ == "__main__":
    sys.exit(utama())
