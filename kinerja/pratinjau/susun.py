"""The page of a report as it is now: read, and of its chapters only those executed again whose input has changed."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from kinerja.dokumen import Dokumen
from kinerja.laporan import Laporan, Titipan, daftar_peringatan, simpan_titipan, titipkan
from kinerja.masukan import Galat, MasukanSalah
from kinerja.mesin import AnakMati, Batas, serentak
from kinerja.pratinjau.dibaca import Isi, Kunci, baca_catatan, isi_laporan, laporan_tercatat
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import RujukanHilang, html
from kinerja.sajian.penulis.tata import TabelTidakMuat
from kinerja.terbit import TerbitSalah, galat_cetakan
from kinerja.terbit.himpun import himpun
from kinerja.terbit.jalan import cari_notebook, jalankan

__all__ = ["Bab", "Ingatan", "Tinjauan", "susun_tinjauan"]

_BATAS = Batas(detik=120.0)


@dataclass(frozen=True)
class Bab:
    """An executed chapter: hash of its notebook, what it read, what it shows."""

    sidik: str
    dibaca: frozenset[Kunci]
    blok: tuple[Blok, ...]


@dataclass(frozen=True)
class Ingatan:
    """What is kept for the next time: the input of the last good page, and its chapters by name."""

    isi: Isi = field(default_factory=dict)
    bab: Mapping[str, Bab] = field(default_factory=dict)


@dataclass(frozen=True)
class Tinjauan:
    """A report as it is now.

    Attributes
    ----------
    daftar
        faults and warnings.
    html
        its page; "" when faults keep it from being made.
    nama
        name of the dinas, "" with faults.
    dijalankan
        names of the chapters that were executed this time.
    dokumen
        the documents that the folder is for: key and what people call it.
    """

    daftar: tuple[Galat, ...]
    html: str = ""
    nama: str = ""
    dijalankan: tuple[str, ...] = ()
    dokumen: tuple[tuple[str, str], ...] = ()

    @property
    def galat(self) -> int:
        """How many faults there are."""
        return sum(satu.tingkat == "galat" for satu in self.daftar)


def susun_tinjauan(
    folder: Path, notebook: Path, dokumen: Dokumen, ingatan: Ingatan, pekerja: int = 2
) -> tuple[Tinjauan, Ingatan]:
    """Make the page of a report; with faults of any kind, only their list.

    Parameters
    ----------
    folder
        ``params/<kabupaten>/<dinas>/<tahun>``.
    notebook
        folder of all notebooks.
    dokumen
        which document; when the folder is not for it, the first one that it is for.
    ingatan
        what the last call returned.
    pekerja
        how many chapters run at a time.
    """
    try:
        laporan, titipan = titipkan(folder)
    except MasukanSalah as salah:
        return Tinjauan(salah.daftar), ingatan
    milik = dokumen if dokumen in laporan.dokumen else laporan.dokumen[0]
    pilihan = tuple((satu.kunci, satu.sebutan) for satu in laporan.dokumen)
    daftar = daftar_peringatan(laporan)
    try:
        bab = cari_notebook(notebook, milik)
        isi = isi_laporan(laporan)
        basi = [satu for satu in bab if _basi(satu, isi, ingatan)]
        baru = _jalankan(laporan, titipan, basi, pekerja)
        semua = {satu.name: baru.get(satu.name) or ingatan.bab[_nama(satu)] for satu in bab}
        blok = tuple(b for satu in semua.values() for b in satu.blok)
        halaman = html.halaman(
            blok,
            judul=milik.berjudul(laporan.masa.sebutan),
            dinas=laporan.nama_dinas,
            tahun=laporan.masa.sebutan,
            sebutan=milik.sebutan,
            jejak=laporan.semua_jejak,
            rupa=laporan.kabupaten.rupa,
        )
    except (TerbitSalah, AnakMati, RujukanHilang, TabelTidakMuat, MasukanSalah) as salah_susun:
        return Tinjauan((*daftar, *_salah(laporan, notebook, salah_susun)), dokumen=pilihan), ingatan
    simpan = {**ingatan.bab, **{_nama(satu): semua[satu.name] for satu in bab}}
    jalan = tuple(satu.name for satu in basi)
    return Tinjauan(daftar, halaman, laporan.nama_dinas, jalan, pilihan), Ingatan(isi, simpan)


def _nama(bab: Path) -> str:
    return f"{bab.parent.name}/{bab.name}"


def _basi(bab: Path, isi: Isi, ingatan: Ingatan) -> bool:
    """Tell whether a chapter has to be executed: it never was, or something that it read is other than it was."""
    lama = ingatan.bab.get(_nama(bab))
    if lama is None or lama.sidik != _sidik(bab):
        return True
    return any(isi.get(kunci) != ingatan.isi.get(kunci) for kunci in lama.dibaca)


def _sidik(bab: Path) -> str:
    """Hash a notebook and the modules beside it."""
    jumlah = hashlib.sha256()
    for satu in (bab, *sorted(bab.parent.glob("*.py"))):
        jumlah.update(satu.read_bytes())
    return jumlah.hexdigest()


def _jalankan(laporan: Laporan, titipan: Titipan, bab: Sequence[Path], pekerja: int) -> dict[str, Bab]:
    """Execute chapters, each with a report that notes what it reads."""
    p = laporan.params
    parameter = {"kabupaten": p.kabupaten, "dinas": p.dinas, **laporan.masa.parameter}
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        tugas = []
        for urut, satu in enumerate(bab):
            catatan = Path(sementara, f"{urut}.txt")
            isi = pickle.dumps(laporan_tercatat(laporan, catatan), pickle.HIGHEST_PROTOCOL)
            # As it was read, whatever is saved meanwhile: a chapter that read anew would note nothing, and never run again.
            milik = Titipan(titipan.folder, None, isi)
            tugas.append((satu, Path(sementara, f"{urut}.ipynb"), parameter, titipan.folder.parents[2], milik, catatan))
        hasil = serentak(_satu_bab, tugas, min(pekerja, os.cpu_count() or 1))
        return dict(zip((satu.name for satu in bab), hasil, strict=True))


def _satu_bab(
    bab: Path, tujuan: Path, parameter: Mapping[str, object], akar: Path, titipan: Titipan, catatan: Path
) -> Bab:
    sidik = _sidik(bab)
    simpan_titipan(titipan)
    blok = himpun(jalankan(bab, tujuan, parameter, akar, _BATAS), bab.name)
    return Bab(sidik, baca_catatan(catatan), blok)


def _salah(laporan: Laporan, notebook: Path, salah: Exception) -> Iterator[Galat]:
    """Name what kept the page from being made, with its place where that can be found."""
    tempat = galat_cetakan(laporan, notebook) if isinstance(salah, RujukanHilang | TabelTidakMuat) else ()
    if isinstance(salah, MasukanSalah):
        tempat = salah.daftar
    yield from tempat
    if not tempat:
        yield Galat("laporan", "", "", "gagal_disusun", str(salah).split("\n", 1)[0])
