"""One spoilt input, checked: what came of it, and how long it took."""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mutasi import Mutasi, ubah

from kinerja.laporan.akses import periksa_folder
from kinerja.masukan import Galat, baca
from kinerja.model import LEMBAR, Data

CONTOH = Path(__file__).resolve().parents[2] / "params" / "kota-depok" / "dkum" / "2023"
#: Seconds that any input may take.
BATAS = 5.0


@dataclass(frozen=True)
class Hasil:
    """What went wrong with one seed; "" where all is as it must be."""

    benih: int
    mutasi: Mutasi
    detik: float
    salah: str


def _hitungan() -> float:
    """Return the seconds that this process and those it has waited for have computed: the same on a busy machine."""
    kini = os.times()
    return kini.user + kini.system + kini.children_user + kini.children_system


def coba(benih: int, kerja: Path) -> Hasil:
    """Spoil a copy of the example below ``kerja`` and check it.

    A fault may come or not; what must not come is another error, a line that breaks the terminal, a long time, or a
    typed value that is neither told nor among the data.
    """
    daerah = kerja / str(benih) / CONTOH.parents[1].name
    folder = daerah / CONTOH.parent.name / CONTOH.name
    shutil.copytree(CONTOH, folder)
    shutil.copy(CONTOH.parents[1] / "kabupaten.yaml", daerah)
    mutasi = ubah(folder, benih)
    mulai = _hitungan()
    salah = ""
    try:
        laporan, daftar = periksa_folder(folder)
        teks = "\n".join(map(str, daftar))
        teks.encode("utf-8")
        if any(not satu.isprintable() and satu not in "\n\u00a0" for satu in teks):
            salah = f"tanda kendali dalam pesan: {teks[:200]!r}"
        elif laporan is None and not any(satu.tingkat == "galat" for satu in daftar):
            salah = "ditolak tanpa kalimat"
        elif "root:" in teks:
            salah = "isi berkas lain terbaca"
        elif mutasi.sel and laporan is not None and _hilang(laporan.data, daftar, mutasi):
            salah = "nilai hilang tanpa kata"
    except BaseException:  # noqa: BLE001 - whatever comes is what is looked for
        salah = traceback.format_exc()
    detik = _hitungan() - mulai
    if not salah and detik > BATAS:
        salah = f"{detik:.1f} detik"
    shutil.rmtree(kerja / str(benih), ignore_errors=True)
    return Hasil(benih, mutasi, detik, salah)


_ASLI: list[Data] = []


def _hilang(data: Data, daftar: tuple[Galat, ...], mutasi: Mutasi) -> bool:
    """Tell whether a cell was changed, and neither a sentence nor the data know of it."""
    if not _ASLI:
        _ASLI.append(baca(CONTOH).data)
    if mutasi.lembar not in LEMBAR or (mutasi.lembar == "identitas" and not mutasi.sel.startswith("B")):
        # The guide of the form, and its notes beside the values, hold no data.
        return False
    if any((satu.lembar, satu.sel) == (mutasi.lembar, mutasi.sel) for satu in daftar):
        return False
    return _isi(data) == _isi(_ASLI[0]) and not _sama(mutasi)


def _isi(data: Data) -> object:
    return [[satu.model_dump() for satu in getattr(data, nama)] for nama in LEMBAR]


def _sama(mutasi: Mutasi) -> bool:
    """Tell whether a cell lies outside of the table, or holds what it held before."""
    from openpyxl import load_workbook

    buku = load_workbook(CONTOH / "data.xlsx", read_only=True)
    lembar = buku[mutasi.lembar]
    lama = lembar[mutasi.sel].value
    baru = mutasi.uraian.partition(" = ")[2]
    polos = baru.strip().strip("'").strip()
    return (polos in ("", "-", str(lama)) and lama in (None, "", "-", polos)) or f"'{lama}'" in baru
