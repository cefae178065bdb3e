"""Whether an output folder is what its manifest says, and whether the same bytes can be made again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kinerja.terbit.manifes import (
    MANIFES,
    baca_manifes,
    beda_asal,
    beda_keluaran,
    beda_versi,
    sidik,
    sidik_masukan,
)

__all__ = ["HasilPeriksa", "cari_keluaran", "periksa_keluaran"]

Kabar = Callable[[str], None]


@dataclass
class HasilPeriksa:
    """What was found about one output folder.

    Attributes
    ----------
    folder
        the folder.
    asal
        sentences about which inputs and versions made it.
    beda
        sentences about what is not as it should be; empty when all is well.
    terbukti
        rendering again gave the same bytes.
    """

    folder: Path
    asal: list[str] = field(default_factory=list)
    beda: list[str] = field(default_factory=list)
    terbukti: bool = False


def cari_keluaran(folder: Path) -> tuple[Path, ...]:
    """Return all folders of reports and of reviews alone at or below a folder: their manifest names a dinas.

    A folder without any is itself returned, so that its missing manifest is told.
    """
    semua = sorted(satu.parent for satu in folder.rglob(MANIFES))
    laporan = [satu for satu in semua if "dinas" in (baca_manifes(satu) or {"parameter": {"dinas": ""}})["parameter"]]
    return tuple(laporan) or (folder,)


def periksa_keluaran(folder: Path, params: Path, *, susun: bool = True, kabar: Kabar = lambda _: None) -> HasilPeriksa:
    """Compare one output folder with its manifest, its inputs, and a second rendering.

    Parameters
    ----------
    folder
        ``output/<kabupaten>/<dinas>/<tahun>``, or that of a review alone beside it.
    params
        folder of all inputs; the notebooks lie beside it.
    susun
        render again and compare the bytes. Left out when something is found before, for then it cannot agree.
    kabar
        is told in Indonesian what is being done.
    """
    hasil = HasilPeriksa(folder)
    manifes = baca_manifes(folder)
    if manifes is None:
        hasil.beda.append(f"{MANIFES} tidak ada atau tidak dapat dibaca; susun laporan ini lagi")
        return hasil
    hasil.asal.extend(_asal(manifes))
    kabar("memeriksa keluaran dan masukan")
    hasil.beda.extend(beda_keluaran(folder, manifes))
    sumber = _sumber(params, manifes)
    if sumber is None:
        hasil.beda.append(f"masukan laporan ini tidak ada di folder {params.name}; sebutkan letaknya dengan --params")
    else:
        hasil.beda.extend(f"masukan {satu}" for satu in beda_asal(manifes, _masukan(sumber)))
    hasil.beda.extend(f"versi: {satu}" for satu in beda_versi(manifes))
    if susun and sumber and not hasil.beda:
        kabar("menyusun lagi untuk membandingkan")
        hasil.beda.extend(_susun_lagi(folder, sumber, manifes, kabar))
        hasil.terbukti = not hasil.beda
    return hasil


def _asal(manifes: dict[str, Any]) -> Iterator[str]:
    aplikasi, parameter = manifes["aplikasi"], manifes["parameter"]
    jenis = "reviu laporan" if manifes["pilihan"].get("reviu_saja") else "laporan"
    yield f"{jenis} {'/'.join(str(satu) for satu in parameter.values())}, bentuk {', '.join(manifes['pilihan']['bentuk'])}"
    yield f"kinerja {aplikasi.get('versi')} ({str(aplikasi.get('sidik'))[:12]}), Python {manifes.get('python')}"
    yield f"{len(manifes['masukan'])} berkas masukan, {len(manifes['keluaran'])} berkas keluaran"


def _sumber(params: Path, manifes: dict[str, Any]) -> Path | None:
    """Return the report folder that the manifest names, when it is there."""
    bagian = [str(manifes["parameter"].get(nama, "")) for nama in ("kabupaten", "dinas", "tahun")]
    if not all(bagian) or any(Path(satu).name != satu for satu in bagian):
        return None
    folder = params.resolve().joinpath(*bagian)
    return folder if folder.is_dir() else None


def _masukan(sumber: Path) -> dict[str, str]:
    return sidik_masukan(sumber, sumber.parents[3] / "notebooks")


def _susun_lagi(folder: Path, sumber: Path, manifes: dict[str, Any], kabar: Kabar) -> Iterator[str]:
    from kinerja.masukan import MasukanSalah
    from kinerja.terbit.galat import TerbitSalah
    from kinerja.terbit.reviu_saja import terbitkan_reviu
    from kinerja.terbit.terbit import terbitkan

    pilihan = manifes["pilihan"]
    bentuk = tuple(pilihan["bentuk"])
    with tempfile.TemporaryDirectory(prefix="kinerja-") as sementara:
        di = Path(sementara)
        try:
            if pilihan.get("reviu_saja"):
                terbitan = folder.resolve().parent / str(manifes["parameter"]["tahun"])
                lagi = terbitkan_reviu(sumber, di, bentuk=bentuk, terbitan=terbitan, kabar=kabar)
            else:
                lagi = terbitkan(sumber, di, bentuk=bentuk, final=bool(pilihan["final"]), kabar=kabar)
        except (MasukanSalah, TerbitSalah) as salah:
            yield f"laporan tidak dapat disusun lagi: {salah}"
            return
        baru = baca_manifes(lagi.folder)
        assert baru is not None
        for nama in sorted({*manifes["keluaran"], *baru["keluaran"]}):
            if manifes["keluaran"].get(nama) != baru["keluaran"].get(nama):
                yield f"{nama} berbeda bila disusun lagi"
        if sidik(lagi.folder / MANIFES) != sidik(folder / MANIFES):
            yield f"{MANIFES} berbeda bila disusun lagi"
