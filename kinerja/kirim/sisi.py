"""One side of a comparison: a folder, an archive or a workbook, as far as it can be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from kinerja.impor.banding import letak_kepala
from kinerja.kirim.isi import PARAMS, baca_folder
from kinerja.kirim.kiriman import baca_kiriman
from kinerja.masukan import BUKU_KERJA
from kinerja.masukan.buku import LembarMentah, baca_buku, huruf, kunci_lembar
from kinerja.masukan.gambar import FOLDER
from kinerja.masukan.kunci import bersih, kunci_baris, kunci_isi
from kinerja.masukan.versi import perbarui_buku
from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml
from kinerja.model import LEMBAR, LembarSpek

__all__ = ["BarisSisi", "Sisi", "baca_sisi", "sisi_dari_berkas"]


@dataclass(frozen=True)
class BarisSisi:
    """A row of a sheet: cells that hold something, by column, each with its address."""

    kunci: tuple[str, ...]
    sebutan: str
    isi: Mapping[str, tuple[object, str]]


@dataclass(frozen=True)
class Sisi:
    """What is compared: rows by sheet, prose and settings by file, all other files by name."""

    nama: str
    lembar: Mapping[str, tuple[BarisSisi, ...]] = field(default_factory=dict)
    teks: Mapping[str, str] = field(default_factory=dict)
    pilihan: Mapping[str, str] = field(default_factory=dict)
    lain: Mapping[str, bytes] = field(default_factory=dict)
    #: False for a workbook alone: it says nothing of prose and settings
    utuh: bool = True


def baca_sisi(jalan: Path) -> Sisi:
    """Read a report folder, an archive that was sent, or a workbook.

    Raises
    ------
    MasukanSalah
        when it cannot be read as any of these.
    """
    if jalan.is_dir():
        return sisi_dari_berkas(str(jalan), baca_folder(jalan).berkas)
    kiriman = baca_kiriman(jalan)
    return sisi_dari_berkas(str(jalan), kiriman.berkas, utuh=not kiriman.buku_saja)


def sisi_dari_berkas(nama: str, berkas: Mapping[str, bytes], *, utuh: bool = True) -> Sisi:
    """Read the files of a report by their names.

    Raises
    ------
    MasukanSalah
        when the workbook cannot be read.
    """
    lembar = _lembar(berkas[BUKU_KERJA]) if BUKU_KERJA in berkas else {}
    teks = {satu: _teks(isi) for satu, isi in berkas.items() if satu.startswith(FOLDER) and satu.endswith(".md")}
    lain = {satu: isi for satu, isi in berkas.items() if satu not in (BUKU_KERJA, PARAMS, *teks)}
    return Sisi(nama, lembar, teks, _pilihan(berkas.get(PARAMS, b"")), lain, utuh)


def _teks(isi: bytes) -> str:
    return isi.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")


def _pilihan(isi: bytes) -> dict[str, str]:
    """Return settings as text by their path; a file that cannot be read has none."""
    try:
        akar = urai_yaml(_teks(isi)) if isi else {}
    except YamlSalah:
        return {}

    def telusur(nama: str, satu: object) -> Iterator[tuple[str, str]]:
        if isinstance(satu, dict):
            for kunci, nilai in satu.items():
                yield from telusur(f"{nama}.{kunci}" if nama else str(kunci), nilai)
        elif isinstance(satu, list):
            for urut, nilai in enumerate(satu, start=1):
                yield from telusur(f"{nama}.{urut}", nilai)
        elif satu is not None:
            yield nama, bersih(satu)

    return dict(telusur("", akar))


def _lembar(mentah: bytes) -> dict[str, tuple[BarisSisi, ...]]:
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        berkas = Path(sementara, BUKU_KERJA)
        berkas.write_bytes(mentah)
        buku, _ = perbarui_buku(baca_buku(berkas), BUKU_KERJA)
    hasil = {}
    for nama, spek in LEMBAR.items():
        if nama in buku:
            baca = _tegak if spek.tegak else _mendatar
            hasil[nama] = tuple(baca(buku[nama], spek))
    return hasil


def _mendatar(mentah: LembarMentah, spek: LembarSpek) -> Iterator[BarisSisi]:
    """Read the rows below the column names."""
    kepala, letak = letak_kepala(mentah, spek) or (0, {})
    kunci = kunci_baris(spek)
    for nomor in range(kepala + 1, len(mentah.baris) if letak else 0):
        baris = mentah.baris[nomor]
        isi = {
            nama: (baris[kolom], f"{huruf(kolom)}{nomor + 1}")
            for nama, kolom in letak.items()
            if kolom < len(baris) and bersih(baris[kolom])
        }
        if isi:
            nilai = {nama: satu for nama, (satu, _) in isi.items()}
            yield BarisSisi(kunci_isi(nilai, kunci), _sebutan(nilai, kunci), isi)


def _tegak(mentah: LembarMentah, spek: LembarSpek) -> Iterator[BarisSisi]:
    """Read a sheet of one record, a field per line."""
    isi = {
        nama: (baris[1], f"B{nomor}")
        for nomor, baris in enumerate(mentah.baris, start=1)
        if len(baris) > 1 and (nama := kunci_lembar(str(baris[0]))) in spek.nama_kolom() and bersih(baris[1])
    }
    if isi:
        yield BarisSisi((), "", isi)


def _sebutan(isi: Mapping[str, object], kunci: tuple[str, ...]) -> str:
    """Name a row for people: its key, and its name where it has one."""
    bagian = [bersih(isi[satu]) for satu in kunci if bersih(isi.get(satu, ""))]
    nama = bersih(isi.get("nama", ""))
    tampil = ", ".join(bagian)[:120]
    return f"{tampil} ({nama[:60]})" if nama and nama not in bagian else tampil
