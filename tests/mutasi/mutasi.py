"""Whether tests notice when the code is wrong: change one place of a module, run the related tests, count who noticed.

``make mutasi`` takes a seeded sample over the rooms that compute and judge. Every change is made in a copy; related are
the files of tests that pass by its place (see ``lewat.py``), and its doctests. They come in turns, those that mirror the
module first; only what has survived a turn is looked for in the next. What survives all is a hole in the tests, or explained
in ``setara.csv`` beside this file: it makes no difference that anyone could see. What runs out of its time is neither
noticed nor survives, and is counted apart.
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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from lewat import LINGKUNGAN, pasang_alat, rakit, rakit_semua, sisipkan
from ubahan import Ubahan, cari_ubahan, terapkan

AKAR = Path(__file__).resolve().parents[2]
#: How many changes of each room belong to the sample.
RUANG = {"angka": 25, "besaran": 20, "hitung": 45, "masukan": 35, "reviu": 35}
#: Where whole documents are held against what is known of them, in any room.
_UMUM = "emas"
#: Share of the changes that must be noticed, explained ones left out.
SASARAN = 0.95
_BENIH = 2024
_PYTEST = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0")
#: Bytes that the tests of one change may take: some changes never end, and others work on this machine.
_MEMORI = 6 << 30
#: Tests that render or run notebooks are on whole documents wherever they stand.
_DEKAT = ("-m", "not render and not notebook")
#: The turns in which tests are asked: what mirrors a module, what names it, its room, the rest; the last one is far.
_GILIRAN = 4
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
    """What the related tests said of a change: ``kode`` of pytest (0 survived, others noticed), None when nothing was said."""

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


@dataclass(frozen=True)
class Catatan:
    """Which files of tests pass by which change, by its number; how many seconds each takes, which fail without any."""

    lewat: dict[int, list[str]] = field(default_factory=dict)
    detik: dict[str, float] = field(default_factory=dict)
    gagal: set[str] = field(default_factory=set)
    tercatat: set[str] = field(default_factory=set)


def calon(akar: Path, modul: Sequence[str], *, dekat: bool = False) -> list[str]:
    """Return what may pass by changes: doctests, tests of their rooms and of whole documents, those called like a module or naming it.

    A room without tests of its own would let every change survive, and is refused. ``dekat`` leaves out whole documents.
    """
    ruang = {Path(satu).parts[1] for satu in modul}
    if tiada := [satu for satu in ruang if not (akar / "tests" / satu).is_dir()]:
        raise SystemExit(f"tests/{tiada[0]} is missing")
    titik = "|".join(re.escape(".".join(Path(satu).with_suffix("").parts)) for satu in modul)
    menyebut = re.compile(rf"\b(?:{titik})\b")
    # What has grown out of its room has a folder of tests: those of evaluasi_renja stand in that of the Renja.
    kata = {kata for satu in modul for kata in Path(satu).stem.split("_")}
    folder, nama = {*ruang, _UMUM, *kata}, {f"test_{Path(satu).stem}" for satu in modul}
    uji = [
        berkas.relative_to(akar).as_posix()
        for berkas in sorted((akar / "tests").rglob("test_*.py"))
        if ((tempat := berkas.relative_to(akar).parts[1]) != _UMUM or not dekat)
        and (tempat in folder or berkas.stem in nama or menyebut.search(berkas.read_text("utf-8")))
    ]
    # Without a doctest there is nothing to collect, and some modules register what may be there but once.
    doctest = [satu for satu in modul if ">>> " in (akar / satu).read_text("utf-8")]
    return [*doctest, *uji]


def ukur_cermin(akar: Path, uji: Sequence[str], batas: float, hasil: Catatan, *, dekat: bool) -> None:
    """Run the mirrors of modules without any change, all in one process: they are asked whether they pass by or not."""
    mulai = time.monotonic()
    if uji and jalankan(akar, uji, batas, dekat=dekat) == 0:
        hasil.detik.update(dict.fromkeys(uji, (time.monotonic() - mulai) / len(uji)))
        return
    for satu in uji:
        _ukur(akar, satu, batas, hasil, dekat=dekat)
    if uji and hasil.gagal >= {*uji}:
        raise SystemExit("no mirror passes without any change: what the tests say of a change is worth nothing")


def _ukur(akar: Path, uji: str, batas: float, hasil: Catatan, *, dekat: bool) -> None:
    """Run a file without any change; one that fails is told and left out."""
    mulai = time.monotonic()
    kode = jalankan(akar, [uji], batas, dekat=dekat)
    hasil.detik[uji] = time.monotonic() - mulai
    if kode != 0:
        hasil.gagal.add(uji)
        print(f"{uji} fails without any change (code {kode}) and is left out")  # noqa: T201
        print((akar / "keluaran.txt").read_text("utf-8")[-1500:], flush=True)  # noqa: T201


def catat(
    akar: Path, mutan: Mapping[int, Mutan], uji: Sequence[str], batas: float, hasil: Catatan, *, dekat: bool
) -> None:
    """Run files of tests once with probes in the copy."""
    alat = pasang_alat(akar)
    asli = {satu.modul: (akar / satu.modul).read_text("utf-8") for satu in mutan.values()}
    for modul, teks in asli.items():
        letak = [(nomor, satu.ubahan) for nomor, satu in mutan.items() if satu.modul == modul]
        rakit(akar / modul, ubah=sisipkan(teks, letak))
    for berkas in uji:
        with tempfile.TemporaryDirectory(prefix="lewat-") as folder:
            os.environ[LINGKUNGAN] = folder
            _ukur(akar, berkas, batas, hasil, dekat=dekat)
            hasil.tercatat.add(berkas)
            for tanda in Path(folder).iterdir():
                hasil.lewat.setdefault(int(tanda.name), []).append(berkas)
    os.environ.pop(LINGKUNGAN, None)
    for modul, teks in asli.items():
        rakit(akar / modul, ubah=teks)
    alat.unlink()


def tempat(akar: Path, modul: str, uji: str, *, dekat: bool) -> int:
    """Tell in which turn a file of tests is asked about a module: it mirrors it, names it, is of its room, or none of these.

    What is no mirror and of another room is far, whatever it names.
    """
    jalan = Path(modul)
    milik, nama = Path(uji), {f"test_{jalan.stem}", f"test_{jalan.parent.name}_{jalan.stem}"}
    seruang = uji.startswith(f"tests/{jalan.parts[1]}/")
    # What has a folder of its own is mirrored there by the name of its room.
    setempat = (milik.parent.name, milik.stem) == (jalan.stem, f"test_{jalan.parts[1]}")
    if uji == modul or (seruang and milik.stem in nama) or setempat:
        return 0
    if dekat and not seruang:
        return _GILIRAN - 1
    if _sebutan(akar / modul, ".".join(jalan.with_suffix("").parts)).search((akar / uji).read_text("utf-8")):
        return 1
    return 2 if seruang else _GILIRAN - 1


@cache
def _sebutan(berkas: Path, modul: str) -> re.Pattern[str]:
    """Return what a test says that is about a module: its path, or a name that it defines for others."""
    pohon = ast.parse(berkas.read_text("utf-8"))
    umum = {satu.name for satu in pohon.body if isinstance(satu, ast.FunctionDef | ast.ClassDef)}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, (modul, *(n for n in umum if not n.startswith('_')))))})\b")


def siapkan(asal: Path, tujuan: Path) -> None:
    """Copy what tests need; what they only read is linked."""
    shutil.copytree(asal / "kinerja", tujuan / "kinerja", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(asal / "tests", tujuan / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    # What tests of the guide follow stands beside the rooms.
    for berkas in asal.iterdir():
        if berkas.is_file() and berkas.name != ".git":
            shutil.copy2(berkas, tujuan / berkas.name)
    for nama in ("notebooks", "params"):
        shutil.copytree(asal / nama, tujuan / nama)
    rakit_semua(tujuan)


def _uji(akar: Path, uji: Sequence[str], keluaran: Path, *, dekat: bool) -> None:
    """Run pytest in this process, which is a fresh one, quietly; end with its code."""
    os.chdir(akar)
    sys.path.insert(0, str(akar))
    _batasi_memori()
    with keluaran.open("w", encoding="utf-8") as berkas:
        os.dup2(berkas.fileno(), 1)
        os.dup2(berkas.fileno(), 2)
        import pytest

        # Doctests alone do not load the markers.
        bertanda = dekat and any(satu.startswith("tests/") for satu in uji)
        hasil = pytest.main([*_PYTEST, *(_DEKAT if bertanda else ()), *uji])
        # Files of which every test is on whole documents have noticed nothing by that.
        kode = 0 if hasil == pytest.ExitCode.NO_TESTS_COLLECTED else int(hasil)
        sys.stdout.flush()
    os._exit(kode)


def _batasi_memori() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORI, _MEMORI))


def jalankan(akar: Path, uji: Sequence[str], batas: float, *, dekat: bool) -> int | None:
    """Run tests in a process of their own; return the code of pytest, None when the time is over or something killed it."""
    cara = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    proses = multiprocessing.get_context(cara).Process(
        target=_uji, args=(akar, uji, akar / "keluaran.txt"), kwargs={"dekat": dekat}
    )
    proses.start()
    proses.join(batas)
    if proses.exitcode is None:
        proses.kill()
        proses.join()
        return None
    return proses.exitcode if proses.exitcode >= 0 else None


def uji_mutan(akar: Path, mutan: Mutan, uji: Sequence[str], catatan: Catatan, batas: float, *, dekat: bool) -> Hasil:
    """Make one change in the copy, run files of tests, short ones first, and undo it; what is only slow today has noticed nothing."""
    berkas = akar / mutan.modul
    asli = berkas.read_text("utf-8")
    batas = max(batas, 4 * sum(catatan.detik[satu] for satu in uji))
    mulai = time.monotonic()
    try:
        rakit(berkas, ubah=terapkan(asli, mutan.ubahan))
        kode = jalankan(akar, sorted(uji, key=lambda satu: (catatan.detik[satu], satu)), batas, dekat=dekat)
        return Hasil(mutan, kode, time.monotonic() - mulai)
    finally:
        rakit(berkas, ubah=asli)


def uji_semua(akar: Path, mutan: Sequence[Mutan], batas: float, *, dekat: bool) -> Iterator[tuple[Hasil, str]]:
    """Ask the tests about every change, turn by turn; yield what is known of it, and the file that took longest of those asked."""
    catatan, sisa = Catatan(), dict(enumerate(mutan))
    lama, banyak = dict.fromkeys(sisa, 0.0), _GILIRAN - dekat
    for urut in range(banyak):
        modul = sorted({satu.modul for satu in sisa.values()})
        uji = calon(akar, modul, dekat=dekat) if sisa else []
        milik = {satu: [nama for nama in uji if tempat(akar, satu, nama, dekat=dekat) == urut] for satu in modul}
        giliran = [nama for nama in uji if any(nama in isi for isi in milik.values())]
        if urut:
            baru = [nama for nama in giliran if nama not in catatan.tercatat]
            catat(akar, sisa, baru, 10 * batas, catatan, dekat=dekat)
        else:
            ukur_cermin(akar, giliran, 10 * batas, catatan, dekat=dekat)
        for nomor, satu in [*sisa.items()]:
            lewat = catatan.lewat.get(nomor, ()) if urut else milik[satu.modul]
            dipakai = [nama for nama in milik[satu.modul] if nama in lewat and nama not in catatan.gagal]
            hasil = uji_mutan(akar, satu, dipakai, catatan, batas, dekat=dekat) if dipakai else Hasil(satu, 0, 0.0)
            lama[nomor] += hasil.detik
            if not hasil.bertahan or urut == banyak - 1:
                lambat = max(dipakai, key=lambda nama: catatan.detik[nama], default="no test")
                yield replace(hasil, detik=lama[nomor]), lambat
                del sisa[nomor]


def dijelaskan(berkas: Path) -> dict[tuple[str, str], str]:
    """Read why changes that survive make no difference, by module and change."""
    with berkas.open(encoding="utf-8", newline="") as isi:
        return {(satu["modul"], satu["ubahan"]): satu["alasan"] for satu in csv.DictReader(isi)}


def _hangatkan() -> None:
    """Import what tests need and what is not ours, once for all processes that are copies of this one."""
    for nama in ("pytest", "openpyxl", "pandas", "pydantic", "yaml", "babel.numbers", "pypdfium2"):
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
    """Run the sample; 1 when less is noticed than the goal, explained ones left out."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("--akar", type=Path, default=AKAR, help="folder of the project")
    urai.add_argument("--ruang", nargs="*", help="only these rooms")
    urai.add_argument("--modul", help="only modules whose path holds this")
    urai.add_argument("--banyak", type=int, help="so many changes of each room")
    urai.add_argument(
        "--dekat",
        action="store_true",
        help="without tests on whole documents (emas, render, notebook) and of other rooms: less, but sooner",
    )
    urai.add_argument("--benih", type=int, default=_BENIH)
    urai.add_argument("--batas", type=float, default=180, help="seconds that the tests of one change may take at least")
    pilihan = urai.parse_args(argumen)
    ruang = {
        nama: pilihan.banyak or banyak
        for nama, banyak in RUANG.items()
        if (not pilihan.ruang or nama in pilihan.ruang) and (pilihan.akar / "kinerja" / nama).is_dir()
    }
    alasan = dijelaskan(Path(__file__).with_name("setara.csv"))
    _hangatkan()
    hasil = []
    with tempfile.TemporaryDirectory(prefix="mutasi-") as sementara:
        akar = Path(sementara)
        siapkan(pilihan.akar.resolve(), akar)
        mutan = [satu for nama, banyak in ruang.items() for satu in sampel(akar, nama, banyak, pilihan.benih)]
        mutan = [satu for satu in mutan if not pilihan.modul or pilihan.modul in satu.modul]
        for nomor, (satu, lambat) in enumerate(uji_semua(akar, mutan, pilihan.batas, dekat=pilihan.dekat), start=1):
            hasil.append(satu)
            lihat = "survives" if satu.bertahan else "out of time" if satu.kode is None else "noticed"
            print(f"[{nomor}/{len(mutan)}] {lihat} {satu.detik:.1f} s, slowest {lambat}  {satu.mutan}", flush=True)  # noqa: T201
    print(*_laporkan(hasil, alasan), sep="\n")  # noqa: T201
    dinilai = [satu for satu in hasil if satu.kode is not None and not (satu.bertahan and satu.mutan.kunci in alasan)]
    return 0 if sum(satu.bertahan for satu in dinilai) <= (1 - SASARAN) * len(dinilai) else 1


if __name__ == "__main__":
    sys.exit(utama())
