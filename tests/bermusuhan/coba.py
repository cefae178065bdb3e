"""One spoilt input, checked: what came of it, and how long it took."""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from dataclasses import dataclass
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mutasi import KITAB, Mutasi, ubah

from kinerja.laporan.akses import periksa_folder
from kinerja.masukan import Galat, baca
from kinerja.model import LEMBAR, Data

_PARAMS = Path(__file__).resolve().parents[2] / "params"
#: A performance report, a Renja, a Renstra: what is spoilt in turn, each in every way.
CONTOH = tuple(
    _PARAMS / satu
    for satu in (
        "kota-depok/dkum/2023",
        "kota-semarang/diskopum/2021",
        "kota-semarang/diskopum/renstra-2025-2029",
    )
)
#: Choices that hold where a cell is empty.
_BAWAAN = {
    str(getattr(isian.default, "value", isian.default))
    for satu in LEMBAR.values()
    for isian in satu.model_fields.values()
}
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
    contoh = CONTOH[benih // len(KITAB) % len(CONTOH)]
    daerah = kerja / str(benih) / contoh.parents[1].name
    folder = daerah / contoh.parent.name / contoh.name
    shutil.copytree(contoh, folder)
    shutil.copy(contoh.parents[1] / "kabupaten.yaml", daerah)
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
        elif mutasi.sel and laporan is not None and _hilang(contoh, laporan.data, daftar, mutasi):
            salah = "nilai hilang tanpa kata"
    except BaseException:  # noqa: BLE001 - whatever comes is what is looked for
        salah = traceback.format_exc()
    detik = _hitungan() - mulai
    if not salah and detik > BATAS:
        salah = f"{detik:.1f} detik"
    shutil.rmtree(kerja / str(benih), ignore_errors=True)
    return Hasil(benih, mutasi, detik, salah)


@cache
def _asli(contoh: Path) -> Data:
    return baca(contoh).data


def _hilang(contoh: Path, data: Data, daftar: tuple[Galat, ...], mutasi: Mutasi) -> bool:
    """Tell whether a cell was changed, and neither a sentence nor the data know of it."""
    if mutasi.lembar not in LEMBAR or (mutasi.lembar == "identitas" and not mutasi.sel.startswith("B")):
        # The guide of the form, and its notes beside the values, hold no data.
        return False
    if any((satu.lembar, satu.sel) == (mutasi.lembar, mutasi.sel) for satu in daftar):
        return False
    return _isi(data) == _isi(_asli(contoh)) and not _sama(contoh, mutasi)


def _isi(data: Data) -> object:
    return [[satu.model_dump() for satu in getattr(data, nama)] for nama in LEMBAR]


def _sama(contoh: Path, mutasi: Mutasi) -> bool:
    """Tell whether a cell lies outside of the table, or holds what it held before."""
    from openpyxl import load_workbook
    from openpyxl.utils.cell import coordinate_to_tuple

    buku = load_workbook(contoh / "data.xlsx", read_only=True)
    lembar = buku[mutasi.lembar]
    lama = lembar[mutasi.sel].value
    _, kolom = coordinate_to_tuple(mutasi.sel)
    if any(str(lembar.cell(kepala, kolom).value).startswith("(") for kepala in (1, 2)):
        # The name of a code, for whoever fills in the form; the code stands beside it.
        return True
    baru = mutasi.uraian.partition(" = ")[2]
    polos = baru.strip().strip("'").strip()
    if not polos and lama in _BAWAAN:
        # What an empty cell means.
        return True
    return (polos in ("", "-", str(lama)) and lama in (None, "", "-", polos)) or f"'{lama}'" in baru
