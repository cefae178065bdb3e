"""Writers of an output that are killed at random moments, and some within the exchange: nothing torn, nothing missing.

``python tests/terbit/bunuh.py 100`` kills a hundred writers, and every tenth time a whole rendering; the suite kills a
few (``test_bunuh.py``).
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from kinerja.terbit.manifes import MANIFES, baca_manifes, beda_keluaran
from kinerja.terbit.tempat import pulihkan_semua

__all__ = ["TITIK", "bunuh_penulis", "bunuh_render", "periksa_tempat"]

#: Moments within the exchange at which a writer can be killed: before and after the step of the system, and where
#: there is no such step before, between and after the two renames.
TITIK = ("sebelum", "sesudah", "bertahap-sebelum", "bertahap-antara", "bertahap-sesudah")

_BANYAK = 20
_AKAR = Path(__file__).resolve().parents[2]

_PENULIS = f"""
import os, signal, sys
from pathlib import Path
from kinerja.terbit import tempat

tujuan, titik, mulai = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
asli, pindah = tempat.tukar_sekaligus, Path.rename

def mati():
    os.kill(os.getpid(), signal.SIGKILL)

def tukar(satu, dua):
    if titik == "sebelum":
        mati()
    if titik.startswith("bertahap"):
        return False
    hasil = asli(satu, dua)
    if titik == "sesudah":
        mati()
    return hasil

def pindahkan(dari, ke):
    dari, kedua = Path(dari), Path(ke) == tujuan
    if titik == "bertahap-sebelum" or (titik == "bertahap-antara" and kedua):
        mati()
    hasil = pindah(dari, ke)
    if titik == "bertahap-sesudah" and kedua:
        mati()
    return hasil

tempat.tukar_sekaligus = tukar
Path.rename = pindahkan
for versi in range(mulai, mulai + 10_000):
    with tempat.ruang_kerja(tujuan) as kerja:
        for nomor in range({_BANYAK}):
            (kerja / f"{{nomor}}.html").write_text(f"{{versi}}\\n" * 200)
    print(versi, flush=True)
"""


def periksa_tempat(tujuan: Path) -> str:
    """Say what is torn or missing at the place of an output, "" when nothing is; return after the next command's look."""
    pulihkan_semua(tujuan.parent)
    sisa = [satu.name for satu in tujuan.parent.iterdir() if satu != tujuan]
    if sisa:
        return f"left over: {sisa}"
    if not tujuan.is_dir():
        return "missing"
    isi = {satu.name: satu.read_text() for satu in tujuan.iterdir()}
    return "" if len(isi) == _BANYAK and len({*isi.values()}) == 1 else f"torn: {sorted(isi)}"


def bunuh_penulis(tujuan: Path, titik: str, acak: random.Random) -> str:
    """Start a writer of ever new versions of an output, kill it, and say what is torn or missing.

    Parameters
    ----------
    tujuan
        the place of the output, with an output or without.
    titik
        one of :data:`TITIK`, at which the writer kills itself; "" for a random moment after its first version.
    acak
        chooses the moment.
    """
    perintah = [sys.executable, "-P", "-c", _PENULIS, str(tujuan)]
    if not tujuan.is_dir():
        # The first version comes to stand without an exchange; from then on there is something to lose.
        perintah_awal = [*perintah, "", "0"]
        with subprocess.Popen(perintah_awal, cwd=_AKAR, stdout=subprocess.PIPE, text=True) as awal:
            assert awal.stdout
            awal.stdout.readline()
            awal.kill()
        if kata := periksa_tempat(tujuan):
            return f"first: {kata}"
    hilang = 0
    with subprocess.Popen([*perintah, titik, "1"], cwd=_AKAR, stdout=subprocess.PIPE, text=True) as proses:
        assert proses.stdout
        if titik:
            proses.wait(60)
        else:
            proses.stdout.readline()
            sampai = time.monotonic() + acak.uniform(0, 0.05)
            while time.monotonic() < sampai:
                hilang += sys.platform in ("linux", "darwin") and not tujuan.is_dir()
            proses.kill()
    kata = periksa_tempat(tujuan)
    return f"{hilang} times not there while it was written; {kata}" if hilang else kata


def bunuh_render(akar: Path, acak: random.Random) -> str:
    """Kill a real rendering at a random moment; the earlier report or the new one stands whole, and can be made again."""
    folder = akar / "params" / "kota-semarang" / "diskopum" / "2023"
    tujuan = akar / "output" / "kota-semarang" / "diskopum" / "2023"
    perintah = [sys.executable, "-P", "-m", "kinerja", "render", str(folder), "--format", "html"]
    perintah += ["--output", str(akar / "output")]
    if not tujuan.is_dir():
        subprocess.run(perintah, cwd=akar, check=True, capture_output=True)
    with subprocess.Popen(perintah, cwd=akar, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as proses:
        time.sleep(acak.uniform(0.2, 5))
        proses.kill()
    # Its helpers end on their own when they see that nobody waits for them.
    time.sleep(1)
    pulihkan_semua(akar / "output")
    isi = baca_manifes(tujuan)
    beda = [f"{MANIFES} missing"] if isi is None else [*beda_keluaran(tujuan, isi)]
    sisa = [satu.name for satu in tujuan.parent.iterdir() if satu != tujuan]
    return "; ".join([*beda, *(f"left over: {satu}" for satu in sisa)])


def _semua(banyak: int) -> Iterator[tuple[str, str]]:
    acak = random.Random(20231231)  # noqa: S311  moments to kill at, no secret
    with tempfile.TemporaryDirectory() as sementara:
        akar = Path(sementara)
        for nama in ("params", "notebooks"):
            shutil.copytree(_AKAR / nama, akar / nama)
        for nomor in range(banyak):
            titik = TITIK[nomor % (2 * len(TITIK))] if nomor % (2 * len(TITIK)) < len(TITIK) else ""
            yield titik or "random", bunuh_penulis(akar / "tempat" / "2023", titik, acak)
            if nomor % 10 == 0:
                yield "render", bunuh_render(akar, acak)


def _utama() -> int:
    banyak = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    buruk = 0
    for nomor, (titik, kata) in enumerate(_semua(banyak), start=1):
        buruk += bool(kata)
        sys.stdout.write(f"{nomor} {titik}: {kata or 'whole'}{os.linesep}")
    sys.stdout.write(f"{buruk} torn or missing{os.linesep}")
    return 1 if buruk else 0


if __name__ == "__main__":
    sys.exit(_utama())
