"""What a dinas has sent: an archive of a report, sealed or packed by hand, or a workbook alone; and whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from kinerja.dokumen import masa_parameter
from kinerja.kirim.bongkar import KIRIMAN_MAKS, bongkar
from kinerja.kirim.isi import PARAMS, bagian_laporan
from kinerja.kirim.segel import SEGEL, Segel, baca_segel, beda_segel
from kinerja.masukan import BUKU_KERJA, Galat, MasukanSalah
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.jaga import baca_bita
from kinerja.masukan.kunci import lipat
from kinerja.masukan.lembar import susun_lembar
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import Identitas, bernama_siput

__all__ = ["Kiriman", "NamaLaporan", "baca_kiriman", "cari_pemilik", "identitas_buku"]

_TAHUN = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@dataclass(frozen=True)
class NamaLaporan:
    """Folder names of a report, "" where it is not known yet."""

    kabupaten: str = ""
    dinas: str = ""
    tahun: str = ""

    def __str__(self) -> str:
        return f"{self.dinas} {self.tahun}"


@dataclass(frozen=True)
class Kiriman:
    """One file as it came.

    Attributes
    ----------
    nama, mentah
        name and bytes of the file.
    berkas
        the files of the report that it holds, by name.
    laporan
        whose report it says that it is.
    segel
        the seal, None for what was not made with ``kinerja pack``.
    sisa
        names of what it holds beside the report; it is left out.
    """

    nama: str
    mentah: bytes
    berkas: Mapping[str, bytes]
    laporan: NamaLaporan = NamaLaporan()
    segel: Segel | None = None
    sisa: tuple[str, ...] = ()

    @property
    def buku_saja(self) -> bool:
        """Whether it holds the workbook alone."""
        return [*self.berkas] == [BUKU_KERJA]


def baca_kiriman(berkas: Path) -> Kiriman:
    """Read a file that was sent.

    Raises
    ------
    MasukanSalah
        when it is neither an archive of a report nor a workbook, does harm, or is not what its seal says.
    """
    nama = berkas.name
    mentah = baca_bita(berkas.parent, nama, KIRIMAN_MAKS)
    if not mentah.startswith(b"PK"):
        pesan = "bukan .zip dan bukan buku kerja .xlsx; kirim hasil kinerja pack, atau data.xlsx"
        raise _salah(nama, "bukan_kiriman", pesan)
    if _buku_kerja(mentah):
        return Kiriman(nama, mentah, {BUKU_KERJA: mentah}, _dari_nama(nama))
    isi = bongkar(nama, mentah)
    segel = [satu for satu in isi if PurePosixPath(satu).name == SEGEL]
    return _bersegel(nama, mentah, isi, segel[0]) if segel else _tanpa_segel(nama, mentah, isi)


def _bersegel(nama: str, mentah: bytes, isi: Mapping[str, bytes], letak: str) -> Kiriman:
    segel = baca_segel(isi[letak])
    if segel is None:
        pesan = f"{SEGEL} rusak atau diubah; minta dikirim ulang dengan kinerja pack"
        raise _salah(nama, "segel_rusak", pesan)
    depan = letak.removesuffix(SEGEL)
    dalam = {satu.removeprefix(depan): mentah for satu, mentah in isi.items() if satu.startswith(depan)}
    del dalam[SEGEL]
    if beda := [*beda_segel(segel, dalam)]:
        pesan = f"isinya tidak sama dengan segelnya ({'; '.join(beda[:5])}); minta dikirim ulang dengan kinerja pack"
        raise _salah(nama, "segel_berbeda", pesan)
    asing = [satu for satu in dalam if not bagian_laporan(satu)]
    berkas = {satu: mentah for satu, mentah in dalam.items() if satu not in asing}
    luar = [satu for satu in isi if not satu.startswith(depan)]
    return Kiriman(nama, mentah, berkas, NamaLaporan(segel.kabupaten, segel.dinas, segel.tahun), segel, (*asing, *luar))


def _tanpa_segel(nama: str, mentah: bytes, isi: Mapping[str, bytes]) -> Kiriman:
    """Find the one report in an archive that somebody packed by hand, in whatever folder of it."""
    akar = {satu.rpartition("/")[0] for satu in isi if PurePosixPath(satu).name in (PARAMS, BUKU_KERJA)}
    buku = [satu for satu in isi if satu.casefold().endswith(".xlsx")]
    if len(akar) > 1:
        raise _salah(
            nama, "banyak_laporan", f"memuat lebih dari satu laporan ({', '.join(sorted(akar))}); kirim satu per satu"
        )
    if not akar and len(buku) != 1:
        raise _salah(nama, "bukan_kiriman", f"tidak memuat {BUKU_KERJA} atau {PARAMS}; kirim hasil kinerja pack")
    if not akar:
        sisa = tuple(satu for satu in isi if satu not in buku)
        return Kiriman(nama, mentah, {BUKU_KERJA: isi[buku[0]]}, _dari_nama(buku[0]), None, sisa)
    depan = f"{akar.pop()}/".removeprefix("/")
    berkas = {
        s.removeprefix(depan): m
        for s, m in isi.items()
        if s.startswith(depan) and bagian_laporan(s.removeprefix(depan))
    }
    sisa = tuple(satu for satu in isi if satu.removeprefix(depan) not in berkas or not satu.startswith(depan))
    return Kiriman(nama, mentah, berkas, _dari_params(berkas.get(PARAMS)) or _dari_nama(nama), None, sisa)


def _buku_kerja(mentah: bytes) -> bool:
    """Tell whether an archive is an Office file: which one, and whether it can be read, is judged where it is read."""
    try:
        with ZipFile(BytesIO(mentah)) as arsip:
            return any(
                satu.filename.casefold().startswith(("[content_types].xml", "xl/")) for satu in arsip.infolist()[:2_000]
            )
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _dari_params(mentah: bytes | None) -> NamaLaporan | None:
    """Return the folder names that params.yaml says, as far as they are folder names."""
    try:
        isi = urai_yaml(mentah[:200_000].decode("utf-8-sig")) if mentah else None
    except (UnicodeDecodeError, YamlSalah):
        return None
    if not isinstance(isi, dict):
        return None
    masa = masa_parameter(isi)
    kabupaten, dinas = (str(isi.get(satu, "")) for satu in ("kabupaten", "dinas"))
    return NamaLaporan(
        kabupaten if bernama_siput(kabupaten) else "",
        dinas if bernama_siput(dinas) else "",
        masa.nama if masa else "",
    )


def _dari_nama(nama: str) -> NamaLaporan:
    tahun = dict.fromkeys(_TAHUN.findall(nama))
    return NamaLaporan(tahun=next(iter(tahun))) if len(tahun) == 1 else NamaLaporan()


def cari_pemilik(kiriman: Kiriman, daerah: Path) -> NamaLaporan:
    """Find whose report a file is: what it says of itself, else the dinas of the region with the same name.

    Parameters
    ----------
    kiriman
        the file.
    daerah
        ``params/<kabupaten>``.

    Returns
    -------
    NamaLaporan
        with "" for what cannot be told surely.
    """
    nama = kiriman.laporan
    dinas = nama.dinas or _dinas_bernama(kiriman, daerah)
    tahun = nama.tahun
    if dinas and not tahun:
        ada = [satu.name for satu in _anak(daerah / dinas) if re.fullmatch(r"\d{4}", satu.name)]
        tahun = ada[0] if len(ada) == 1 else ""
    return replace(nama, kabupaten=nama.kabupaten or daerah.name, dinas=dinas, tahun=tahun)


def _dinas_bernama(kiriman: Kiriman, daerah: Path) -> str:
    """Return the one dinas whose folder the file is named after, or whose workbooks bear the name that this one bears."""
    kata = {*lipat(kiriman.nama).split()}
    semua = [satu for satu in _anak(daerah) if bernama_siput(satu.name)]
    bernama = [satu.name for satu in semua if {*lipat(satu.name).split()} <= kata]
    if len(bernama) == 1:
        return bernama[0]
    milik = {*map(lipat, identitas_buku(kiriman.berkas.get(BUKU_KERJA, b"")))}
    sama = [satu.name for satu in semua if milik and milik & _identitas_dinas(satu)]
    return sama[0] if len(sama) == 1 else ""


def _identitas_dinas(folder: Path) -> frozenset[str]:
    hasil: frozenset[str] = frozenset()
    for satu in _anak(folder):
        try:
            hasil |= {*map(lipat, identitas_buku(baca_bita(satu, BUKU_KERJA, KIRIMAN_MAKS)))}
        except MasukanSalah:
            continue
    return hasil


def identitas_buku(mentah: bytes) -> tuple[str, ...]:
    """Return name and short name of the dinas in a workbook; none where it cannot be read."""
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        Path(sementara, BUKU_KERJA).write_bytes(mentah)
        try:
            buku = baca_buku(Path(sementara, BUKU_KERJA))
        except MasukanSalah:
            return ()
    baris, _ = susun_lembar(buku["identitas"], Identitas, BUKU_KERJA) if "identitas" in buku else ((), ())
    return tuple(isi for satu in baris for isi in (satu.nama, satu.singkatan) if isi)


def _anak(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(satu for satu in folder.iterdir() if satu.is_dir() and not satu.is_symlink())


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
