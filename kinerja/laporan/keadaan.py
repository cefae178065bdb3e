"""What became of the report of each dinas: up to date, old, failed, missing; from the batch and the output folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field, ValidationError

from kinerja.dokumen import REVIU, UTAMA, Dokumen, berkas_daerah
from kinerja.laporan.ringkasan import RINGKASAN, RingkasanLaporan, baca_ringkasan
from kinerja.masukan import BUKU_KERJA, MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita, baca_json, sidik
from kinerja.model import bernama_siput

__all__ = ["BERKAS_BATCH", "Keadaan", "StatusLaporan", "kumpulkan", "masukan_berubah", "nama_dinas"]

#: What a batch leaves beside the page of the region.
BERKAS_BATCH = "summary.json"

_MANIFES = "manifest.json"
#: The most bytes of the summary of a batch.
_BATCH_MAKS = 10 * MB
#: So many messages of a failed report are shown; the summary of the batch holds them all.
_PESAN = 5


class StatusLaporan(StrEnum):
    """State of a report, in the words of the page."""

    TERBARU = "terbaru"
    LAMA = "lama"
    GAGAL = "gagal"
    TIDAK_ADA = "tidak ada"
    TAK_TERBACA = "tidak terbaca"


@dataclass(frozen=True)
class Keadaan:
    """One dinas of the region in one year.

    Attributes
    ----------
    dinas
        folder name.
    status
        state of its report.
    ringkasan
        the last good output, None when there is none.
    pesan
        sentences that explain the state.
    berkas
        files of the report that can be opened: label and name.
    """

    dinas: str
    status: StatusLaporan
    ringkasan: RingkasanLaporan | None
    pesan: tuple[str, ...] = ()
    berkas: tuple[tuple[str, str], ...] = ()

    @property
    def nama(self) -> str:
        """Name of the dinas, its folder where nothing else is known."""
        return self.ringkasan.nama if self.ringkasan else self.dinas


class _Entri(BaseModel):
    """What a batch says of one report."""

    dinas: str
    status: Literal["selesai", "dilewati", "gagal", "tidak ada"]
    pesan: list[str] = Field(default_factory=list)
    lama: bool = False


class _Batch(BaseModel):
    """The part of the summary of a batch that the page shows."""

    kabupaten: str
    tahun: int
    laporan: list[_Entri]


def kumpulkan(params: Path, keluaran: Path, tahun: int) -> tuple[tuple[Keadaan, ...], tuple[str, ...]]:
    """Find all dinas of a region and the state of their reports.

    Parameters
    ----------
    params, keluaran
        ``params/<kabupaten>`` and ``output/<kabupaten>``.
    tahun
        year of the reports.

    Returns
    -------
    tuple
        the dinas in the order of their folder names, and sentences on what could not be read.
    """
    batch, catatan = _baca_batch(keluaran / str(tahun) / BERKAS_BATCH, params.name, tahun)
    nama = {satu.name for satu in _folder(params)}
    nama |= {satu.name for satu in _folder(keluaran) if (satu / str(tahun) / RINGKASAN).is_file()}
    nama |= {satu for satu in batch if bernama_siput(satu)}
    return tuple(_satu(satu, params, keluaran, tahun, batch.get(satu)) for satu in sorted(nama)), catatan


def nama_dinas(params: Path, keluaran: Path, ringkasan: str) -> tuple[str, ...]:
    """Return the dinas of a region: those with input, and those with a summary of that name (``2026/ringkasan.json``)."""
    nama = {satu.name for satu in _folder(params)}
    ada = (satu.parents[1].name for satu in keluaran.glob(f"*/{ringkasan}"))
    return tuple(sorted(nama | {satu for satu in ada if bernama_siput(satu)}))


def masukan_berubah(masukan: Path, hasil: Path, dokumen: Dokumen) -> bool:
    """Tell whether the inputs of a report are others than its manifest says."""
    return masukan.is_dir() and _berubah(masukan, hasil / dokumen.nama_berkas(_MANIFES))


def _folder(folder: Path) -> list[Path]:
    """List the folders that hold years of one dinas."""
    if not folder.is_dir():
        return []
    return [satu for satu in folder.iterdir() if bernama_siput(satu.name) and _bertahun(satu)]


def _bertahun(folder: Path) -> bool:
    """Tell whether a folder holds years; one that may not be read shows none."""
    try:
        return folder.is_dir() and any(_tahun(isi) for isi in folder.iterdir())
    except OSError:
        return False


def _tahun(folder: Path) -> bool:
    return len(folder.name) == 4 and folder.name.isdecimal() and folder.is_dir()


def _baca_batch(berkas: Path, kabupaten: str, tahun: int) -> tuple[Mapping[str, _Entri], tuple[str, ...]]:
    if not berkas.is_file():
        return {}, ()
    try:
        isi = _Batch.model_validate_json(baca_bita(berkas.parent, berkas.name, _BATCH_MAKS))
    except (MasukanSalah, ValidationError):
        return {}, (f"{BERKAS_BATCH} tidak terbaca; keadaan laporan dibaca dari folder keluaran.",)
    if (isi.kabupaten, isi.tahun) != (kabupaten, tahun):
        pesan = f"{BERKAS_BATCH} milik {isi.kabupaten} {isi.tahun}; keadaan laporan dibaca dari folder keluaran."
        return {}, (pesan,)
    return {satu.dinas: satu for satu in isi.laporan}, ()


def _satu(dinas: str, params: Path, keluaran: Path, tahun: int, entri: _Entri | None) -> Keadaan:
    masukan, hasil = params / dinas / str(tahun), keluaran / dinas / str(tahun)
    pesan = _pesan(entri)
    try:
        ringkasan = baca_ringkasan(hasil / RINGKASAN)
    except OSError:
        gagal = entri is not None and entri.status == "gagal"
        sebab = pesan or (_sebab_tiada(masukan, hasil),)
        return Keadaan(dinas, StatusLaporan.GAGAL if gagal else StatusLaporan.TIDAK_ADA, None, sebab)
    except ValueError:
        return Keadaan(dinas, StatusLaporan.TAK_TERBACA, None, (_TAK_TERBACA,))
    if (ringkasan.kabupaten, ringkasan.dinas, ringkasan.tahun) != (params.name, dinas, tahun):
        return Keadaan(dinas, StatusLaporan.TAK_TERBACA, None, (_TAK_TERBACA,))
    status, sebab = _keadaan(masukan, hasil, entri)
    return Keadaan(dinas, status, ringkasan, pesan or sebab, _berkas(hasil))


_TAK_TERBACA = f"{RINGKASAN} rusak, milik laporan lain, atau dibuat oleh versi lain; susun ulang laporannya."


def _pesan(entri: _Entri | None) -> tuple[str, ...]:
    if entri is None or not entri.pesan:
        return ()
    lebih = len(entri.pesan) - _PESAN
    return (*entri.pesan[:_PESAN], *([f"Masih ada {lebih} pesan lain dalam {BERKAS_BATCH}."] if lebih > 0 else []))


def _sebab_tiada(masukan: Path, hasil: Path) -> str:
    if not masukan.is_dir():
        return f"Folder masukan {masukan.parent.name}/{masukan.name} belum dibuat."
    if hasil.is_dir():
        return f"{RINGKASAN} tidak ada di folder hasil; susun ulang laporannya."
    return "Laporan belum disusun."


def _keadaan(masukan: Path, hasil: Path, entri: _Entri | None) -> tuple[StatusLaporan, tuple[str, ...]]:
    """Say whether the output is of the input as it is now."""
    if entri is not None and entri.status == "gagal":
        return StatusLaporan.GAGAL, ("Penyusunan terakhir gagal.",)
    if not masukan.is_dir():
        return StatusLaporan.LAMA, ("Folder masukannya sudah tidak ada.",)
    lama = entri.lama if entri is not None else _berubah(masukan, hasil / _MANIFES)
    if lama:
        return StatusLaporan.LAMA, ("Masukan berubah sesudah laporan ini disusun.",)
    return StatusLaporan.TERBARU, ()


def _berubah(masukan: Path, manifes: Path) -> bool:
    """Compare the hashes of a manifest with the inputs; without a readable manifest nothing is known to differ."""
    akar = masukan.parents[2]
    try:
        isi = baca_json(manifes.parent, manifes.name)
    except MasukanSalah:
        return False
    tercatat = isi.get("masukan") if isinstance(isi, dict) else None
    if not isinstance(tercatat, dict):
        return False
    lama = {nama: nilai for nama, nilai in tercatat.items() if nama.startswith("params/")}
    if not lama:
        return False
    kini = [*berkas_daerah(masukan.parent.parent), masukan / "params.yaml", masukan / BUKU_KERJA]
    kini += [satu for nama in ("narasi", "lampiran") for satu in _isi(masukan / nama)]
    ada = {f"params/{satu.relative_to(akar).as_posix()}" for satu in kini if satu.is_file()}
    return not ada <= lama.keys() or any(_sidik(akar, nama) != nilai for nama, nilai in lama.items())


def _isi(folder: Path) -> list[Path]:
    """List the prose with its pictures, or the annexes, as a manifest does: hidden files do not count."""
    semua = ((satu, satu.relative_to(folder).parts) for satu in folder.rglob("*"))
    return [satu for satu, bagian in semua if not any(nama.startswith((".", "~$")) for nama in bagian)]


def _sidik(akar: Path, nama: str) -> str | None:
    """Return the SHA-256 of an input by the name that a manifest gives it; None for what is no file of ours."""
    try:
        return sidik(akar, nama.removeprefix("params/"))
    except MasukanSalah:
        return None


def _berkas(hasil: Path) -> tuple[tuple[str, str], ...]:
    nama = [(satu.upper(), UTAMA.bentuk[satu]) for satu in UTAMA.bawaan]
    nama.append((REVIU.sebutan.capitalize(), REVIU.bentuk["html"]))
    return tuple((label, satu) for label, satu in nama if (hasil / satu).is_file())
