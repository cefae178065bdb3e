"""What a batch has to do: one job per report folder, found under ``params/<kabupaten>``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from kinerja.dokumen import (
    HALAMAN_KABUPATEN,
    HALAMAN_TRIWULAN,
    REVIU,
    TRIWULAN,
    UTAMA,
    Dokumen,
    Masa,
    Tempat,
    dokumen_bawaan,
    dokumen_folder,
    folder_notebook,
    masa_folder,
    masa_periode,
)
from kinerja.model import bernama_siput
from kinerja.terbit.salah_terbit import kalimat_os

__all__ = ["Daftar", "Pekerjaan", "SalahDaftar", "SalahPelaksana", "cari_pekerjaan"]

_TAHUN = re.compile(r"[0-9]{4}")
#: A folder with one of these is meant as a report.
_TANDA = ("params.yaml", "data.xlsx")


class SalahDaftar(Exception):
    """The folder that was named holds no reports; the message is a sentence for the user."""


class SalahPelaksana(Exception):
    """There is nobody to do the jobs, such as a cluster without workers; the message is a sentence for the user."""


@dataclass(frozen=True)
class Pekerjaan:
    """One report to render.

    Attributes
    ----------
    folder
        the report folder (:class:`kinerja.dokumen.Tempat`), absolute.
    keluaran
        folder of all outputs, absolute.
    notebook
        folder of all notebooks, absolute.
    dokumen
        what is rendered.
    bentuk
        formats.
    final
        refuse a report with mandatory parts that are not filled in.
    paksa
        render even when nothing changed.
    """

    folder: Path
    keluaran: Path
    notebook: Path
    dokumen: Dokumen = UTAMA
    bentuk: tuple[str, ...] = UTAMA.bawaan
    final: bool = False
    paksa: bool = False

    @property
    def kabupaten(self) -> str:
        """Folder name of the region."""
        return self.folder.parts[-3]

    @property
    def dinas(self) -> str:
        """Folder name of the perangkat daerah."""
        return self.folder.parts[-2]

    @property
    def tahun(self) -> int:
        """Year of the report, or the first one of the Renstra."""
        return self.masa.awal

    @property
    def masa(self) -> Masa:
        """The time that the folder is of."""
        masa = masa_folder(self.folder.name)
        assert masa is not None
        return masa

    @property
    def sumber(self) -> tuple[Path, Path, tuple[Dokumen, ...]]:
        """What its inputs are told by: report folder, notebooks, and the documents that these belong to."""
        return self.folder, self.notebook, (self.dokumen, REVIU)

    @property
    def utama(self) -> bool:
        """Whether it is the main document of its folder."""
        return self.dokumen == dokumen_bawaan(self.dokumen.tempat)

    @property
    def tujuan(self) -> Path:
        """Folder of the finished report."""
        return self.keluaran / self.kabupaten / self.dinas / self.folder.name

    @property
    def nama(self) -> str:
        """Name for messages: kabupaten/dinas/tahun, and the document where it is not the main one."""
        return "/".join(filter(None, (self.kabupaten, self.dinas, self.folder.name, self.dokumen.tanda)))

    @property
    def ukuran(self) -> int:
        """Bytes of the workbook, 0 where there is none: how long the job lasts goes with it."""
        try:
            return (self.folder / "data.xlsx").stat().st_size
        except OSError:
            return 0


@dataclass(frozen=True)
class Daftar:
    """All of one kabupaten in one year, or all its Renstra of one period.

    Attributes
    ----------
    folder
        ``params/<kabupaten>``.
    keluaran
        folder of all outputs.
    notebook
        folder of the notebooks.
    tahun
        the year, or the first one of the period.
    pekerjaan
        its reports, ordered by dinas.
    tiada
        dinas that have reports of other years only.
    tolak
        (dinas, sentence) of folders that cannot be a report.
    periode
        the period of the Renstra, where it is about these.
    triwulan
        the quarter of its reports; 0 where they are those of the year.
    """

    folder: Path
    keluaran: Path
    notebook: Path
    tahun: int
    pekerjaan: tuple[Pekerjaan, ...]
    tiada: tuple[str, ...] = ()
    tolak: tuple[tuple[str, str], ...] = ()
    periode: str = ""
    triwulan: int = 0

    @property
    def masa(self) -> Masa:
        """The year, or the period."""
        return masa_periode(self.periode) or Masa(self.tahun, self.tahun)

    @property
    def halaman(self) -> Dokumen | None:
        """The page of the region that shows such reports; None where there is none."""
        if self.masa.tempat is not Tempat.TAHUN:
            return None
        return HALAMAN_TRIWULAN.terbitan(self.triwulan) if self.triwulan else HALAMAN_KABUPATEN

    def nama_ringkasan(self, nama: str) -> str:
        """Return what the summary is called beside the page that shows it."""
        return self.halaman.nama_berkas(nama) if self.halaman else nama

    @property
    def dokumen_laporan(self) -> Dokumen:
        """The document whose reports the page shows."""
        return TRIWULAN.terbitan(self.triwulan) if self.triwulan else dokumen_bawaan(self.masa.tempat)


def cari_pekerjaan(
    folder: Path,
    keluaran: Path,
    *,
    tahun: int | None = None,
    notebook: Path | None = None,
    dokumen: Dokumen | None = None,
    bentuk: Sequence[str] | None = None,
    final: bool = False,
    paksa: bool = False,
) -> tuple[Daftar, ...]:
    """Find the reports of a kabupaten, one list per year, per quarter and per period of a Renstra.

    Parameters
    ----------
    folder
        ``params/<kabupaten>``.
    keluaran
        folder of all outputs.
    tahun
        the year, with the Renstra that hold it; by default every year that any dinas has.
    notebook
        folder of the notebooks; by default :func:`kinerja.dokumen.folder_notebook`.
    dokumen
        what is rendered; by default the documents that each folder is for, the reports of those quarters that have a
        realisasi among them, each quarter in a list of its own.
    bentuk
        formats, as far as a document has them; by default those that it is usually made in.
    final, paksa
        see :class:`Pekerjaan`.

    Raises
    ------
    SalahDaftar
        when the folder is not the folder of a kabupaten, or has no report of that year.
    """
    folder = folder.resolve()
    laporan, tolak = _laporan(folder)
    semua = {satu for daftar in laporan.values() for satu in daftar}
    semua |= {Masa(n, n) for n, *_ in tolak if n is not None}
    dipilih = [satu for satu in sorted(semua) if _diminta(satu, tahun, dokumen)]
    if not dipilih:
        pesan = (
            tolak[0][2] if tolak else f"tidak ada laporan{f' tahun {tahun}' if tahun else ''} di folder {folder.name}"
        )
        raise SalahDaftar(f"{pesan}; laporan berada di params/<kabupaten>/<dinas>/<tahun>")
    notebook = (notebook or folder_notebook(folder.parent)).resolve()

    def kerja(dinas: str, masa: Masa, dokumen: Iterable[Dokumen]) -> Iterator[Pekerjaan]:
        for satu in dokumen:
            milik = satu.bawaan if bentuk is None else tuple(isi for isi in bentuk if isi in satu.bentuk)
            tempat = folder / dinas / masa.nama
            yield Pekerjaan(tempat, keluaran.resolve(), notebook, satu, milik, final, paksa)

    return tuple(
        Daftar(
            folder,
            keluaran.resolve(),
            notebook,
            masa.awal,
            tuple(satu for dinas, untuk in isi.dokumen.items() for satu in kerja(dinas, masa, untuk)),
            isi.tiada,
            tuple((dinas, pesan) for milik, dinas, pesan in tolak if _ditolak(masa, milik)),
            "" if masa.tempat is Tempat.TAHUN else masa.isi,
            isi.triwulan,
        )
        for masa in dipilih
        for isi in _isi_masa(folder, laporan, masa, dokumen)
    )


@dataclass(frozen=True)
class _Isi:
    """What one list is about: documents by dinas, those that have none, and the quarter."""

    dokumen: Mapping[str, Sequence[Dokumen]]
    tiada: tuple[str, ...]
    triwulan: int = 0


def _isi_masa(folder: Path, laporan: Mapping[str, Set[Masa]], masa: Masa, dokumen: Dokumen | None) -> Iterator[_Isi]:
    """Yield what is made of a year or a period: the document that is asked for, else all, each quarter apart."""
    ada = [dinas for dinas, milik in laporan.items() if masa in milik]
    if dokumen:
        yield _Isi(dict.fromkeys(ada, (dokumen,)), _tiada(laporan, masa), dokumen.triwulan)
        return
    untuk = {dinas: dokumen_folder(folder / dinas / masa.nama) for dinas in ada}
    tahunan = {dinas: [satu for satu in milik if not satu.triwulanan] for dinas, milik in untuk.items()}
    yield _Isi(tahunan, _tiada(laporan, masa))
    sampai = {
        dinas: _triwulan_terisi(folder / dinas / masa.nama, masa.awal)
        for dinas, milik in untuk.items()
        if TRIWULAN in milik
    }
    for nomor in range(1, max(sampai.values(), default=0) + 1):
        terisi = {dinas: (TRIWULAN.terbitan(nomor),) for dinas, akhir in sampai.items() if akhir >= nomor}
        yield _Isi(terisi, tuple(dinas for dinas in sampai if dinas not in terisi), nomor)


def _triwulan_terisi(folder: Path, tahun: int) -> int:
    """Return the last quarter of a year with a realisasi; the first where that cannot be read, so that it is told."""
    # Imported here: a region without quarters need not wait for it.
    from kinerja.hitung.perhatian_triwulan import triwulan_terisi
    from kinerja.masukan.sekitar import baca_triwulan

    data = baca_triwulan(folder)
    return 1 if data is None else triwulan_terisi(data, tahun)


def _laporan(folder: Path) -> tuple[dict[str, set[Masa]], list[tuple[int | None, str, str]]]:
    """Return the times of every dinas that has any, and (year, dinas, sentence) of folders that cannot be reports."""
    laporan: dict[str, set[Masa]] = {}
    tolak: list[tuple[int | None, str, str]] = []
    for dinas in _folder_dinas(folder):
        masa, salah = _masa_dinas(dinas)
        if masa:
            laporan[dinas.name] = masa
        tolak += [(nomor, dinas.name, pesan) for nomor, pesan in salah]
    return laporan, tolak


def _diminta(masa: Masa, tahun: int | None, dokumen: Dokumen | None) -> bool:
    return (tahun is None or masa.memuat(tahun)) and (dokumen is None or dokumen.tempat is masa.tempat)


def _tiada(laporan: Mapping[str, Set[Masa]], masa: Masa) -> tuple[str, ...]:
    """Name the dinas that have reports of other years only; nobody must have a Renstra."""
    if masa.tempat is not Tempat.TAHUN:
        return ()
    bertahun = {dinas: {satu for satu in ada if satu.tempat is Tempat.TAHUN} for dinas, ada in laporan.items()}
    return tuple(dinas for dinas, ada in bertahun.items() if ada and masa not in ada)


def _ditolak(masa: Masa, tahun: int | None) -> bool:
    return masa.tempat is Tempat.TAHUN and tahun in (masa.awal, None)


def _folder_dinas(folder: Path) -> tuple[Path, ...]:
    """List the folders of the dinas of a kabupaten."""
    try:
        _tolak_folder(folder)
        return tuple(sorted(satu for satu in folder.iterdir() if satu.is_dir() and satu.name[0] not in "._~"))
    except OSError as salah:
        raise SalahDaftar(kalimat_os(salah)) from salah


def _tolak_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise SalahDaftar(f"folder {folder.name} tidak ditemukan; sebutkan params/<kabupaten>")
    if any(_ada(folder / nama) for nama in _TANDA):
        raise SalahDaftar(
            f"{folder.name} adalah folder satu laporan; sebutkan params/<kabupaten>, atau pakai kinerja render"
        )
    tahun = [satu for satu in folder.iterdir() if masa_folder(satu.name)]
    if not _ada(folder / "kabupaten.yaml") and any(_ada(satu / nama) for satu in tahun for nama in _TANDA):
        raise SalahDaftar(
            f"{folder.name} adalah folder satu perangkat daerah; sebutkan params/<kabupaten>, atau pakai kinerja render"
        )
    if any(_ada(satu / "kabupaten.yaml") for satu in folder.iterdir()):
        raise SalahDaftar(f"{folder.name} memuat beberapa kabupaten; sebutkan masing-masing, misalnya {folder.name}/*")
    if not bernama_siput(folder.name):
        raise SalahDaftar(
            f"nama folder “{folder.name}” hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf"
        )


def _masa_dinas(folder: Path) -> tuple[set[Masa], list[tuple[int | None, str]]]:
    """Return the times of one dinas, and sentences about folders that cannot be reports, each with its year."""
    try:
        meja = [satu for satu in sorted(folder.iterdir()) if satu.is_dir()]
    except OSError as salah:
        return set(), [(None, kalimat_os(salah))]
    masa = {satu: milik for satu in meja if (milik := masa_folder(satu.name)) is not None}
    bertanda = [satu for satu in (folder, *meja) if any(_ada(satu / nama) for nama in _TANDA)]
    if (masa or bertanda) and (pesan := _nama_ditolak(folder.name)):
        tahun = sorted(satu.awal for satu in masa.values() if satu.tempat is Tempat.TAHUN)
        return set(), [(nomor, pesan) for nomor in tahun] or [(None, pesan)]
    return set(masa.values()), [*_salah_letak(folder, [satu for satu in bertanda if satu not in masa])]


def _salah_letak(folder: Path, lain: Sequence[Path]) -> Iterator[tuple[None, str]]:
    for satu in lain:
        letak = "di luar folder tahun" if satu == folder else f"di folder “{satu.name}”"
        yield None, f"data {folder.name} berada {letak}; pindahkan ke {folder.name}/<tahun>"


def _nama_ditolak(nama: str) -> str:
    """Say why a dinas cannot be called so; "" when it can."""
    if _TAHUN.fullmatch(nama):
        return f"folder “{nama}” bernama seperti tahun; nama itu disediakan bagi halaman kabupaten, beri nama dinasnya"
    if not bernama_siput(nama):
        return f"nama folder “{nama}” hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf"
    return ""


def _ada(berkas: Path) -> bool:
    """Tell whether a file is seen; what may not be looked at is not."""
    try:
        return berkas.is_file()
    except OSError:
        return False
