"""Whether an output folder is what its manifest says, and whether the same bytes can be made again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kinerja.batch.ringkasan import RINGKASAN
from kinerja.dokumen import (
    REVIU,
    TRIWULAN,
    UTAMA,
    Dokumen,
    Tempat,
    dokumen_sefolder,
    folder_notebook,
    masa_parameter,
    milik,
)
from kinerja.terbit.manifes import (
    baca_manifes,
    beda_asal,
    beda_keluaran,
    beda_segel,
    beda_versi,
    dokumen_manifes,
    nama_manifes,
    nama_notebook,
    sidik,
    sidik_dari,
    sidik_masukan,
)
from kinerja.terbit.salah_terbit import kalimat_os

__all__ = ["HasilPeriksa", "cari_keluaran", "periksa_keluaran"]

Kabar = Callable[[str], None]


@dataclass
class HasilPeriksa:
    """What was found about one document in an output folder.

    Attributes
    ----------
    folder
        the folder.
    dokumen
        the document.
    asal
        sentences about which inputs and versions made it.
    beda
        sentences about what is not as it should be; empty when all is well.
    terbukti
        rendering again gave the same bytes.
    """

    folder: Path
    dokumen: Dokumen = UTAMA
    asal: list[str] = field(default_factory=list)
    beda: list[str] = field(default_factory=list)
    terbukti: bool = False


def cari_keluaran(folder: Path) -> tuple[tuple[Path, Dokumen], ...]:
    """Return all documents, reviews and pages of a region in the folders at or below a folder.

    Work folders are hidden and do not count. Also a document whose files are there without its manifest is returned,
    and the main one of a folder without any, so that the missing manifest is told.
    """
    nama = {nama_manifes(satu) for tempat in Tempat for satu in dokumen_sefolder(tempat)}
    semua = {satu.parent for satu in folder.rglob(nama_manifes(UTAMA).replace(".", "*.")) if satu.name in nama}
    hasil = [(satu, dokumen) for satu in sorted(semua) if satu.name[0] != "." for dokumen in _di_folder(satu)]
    return tuple(hasil) or ((folder, UTAMA),)


def _di_folder(folder: Path) -> Iterator[Dokumen]:
    """Yield the documents of which there are files in a folder: the main one first."""
    berkas = [satu.relative_to(folder).as_posix() for satu in folder.rglob("*") if satu.is_file()]
    tempat = next((isi.tempat for isi in _manifes(folder)), Tempat.TAHUN)
    for satu in dokumen_sefolder(tempat):
        if any(milik(satu, nama) and nama != satu.nama_berkas(RINGKASAN) for nama in berkas):
            yield satu


def _manifes(folder: Path) -> Iterator[Dokumen]:
    """Yield the documents whose manifests in a folder can be used."""
    semua = {satu.tanda: satu for tempat in Tempat for satu in dokumen_sefolder(tempat)}
    for satu in semua.values():
        if (isi := baca_manifes(folder, satu)) is not None:
            yield dokumen_manifes(isi)


def periksa_keluaran(
    folder: Path, params: Path, dokumen: Dokumen = UTAMA, *, susun: bool = True, kabar: Kabar = lambda _: None
) -> HasilPeriksa:
    """Compare one document in an output folder with its manifest, its inputs, and a second rendering.

    Parameters
    ----------
    folder
        the folder of a year or a Renstra, or ``output/<kabupaten>/<tahun>``.
    params
        folder of all inputs; the notebooks lie beside it.
    dokumen
        the document; the main one stands for whichever has its plain names there.
    susun
        render again and compare the bytes. Left out when something is found before, for then it cannot agree.
    kabar
        is told in Indonesian what is being done.
    """
    hasil = HasilPeriksa(folder, dokumen)
    manifes = baca_manifes(folder, dokumen)
    if manifes is None:
        hasil.beda.append(f"{nama_manifes(dokumen)} tidak ada atau tidak dapat dibaca; susun laporan ini lagi")
        return hasil
    hasil.asal.extend(_asal(manifes))
    kabar("memeriksa keluaran dan masukan")
    try:
        sumber = _sumber(params, manifes)
        hasil.beda.extend(_beda(folder, params, sumber, manifes))
        if susun and sumber and not hasil.beda:
            kabar("menyusun lagi untuk membandingkan")
            hasil.beda.extend(_susun_lagi(folder, sumber, manifes, kabar))
            hasil.terbukti = not hasil.beda
    except OSError as salah:
        hasil.beda.append(kalimat_os(salah))
    return hasil


def _halaman(manifes: dict[str, Any]) -> bool:
    """Tell whether a manifest is that of the page of a region."""
    return dokumen_manifes(manifes).tempat is Tempat.KABUPATEN


def _beda(folder: Path, params: Path, sumber: Path | None, manifes: dict[str, Any]) -> Iterator[str]:
    for satu in beda_keluaran(folder, manifes):
        # The summary of the batch lies beside the page; its durations differ from run to run.
        if not (
            _halaman(manifes) and satu.startswith(f"{dokumen_manifes(manifes).nama_berkas(RINGKASAN)} tidak tercatat")
        ):
            yield satu
    if sumber is None:
        yield f"masukan {dokumen_manifes(manifes).sebutan} ini tidak ada di folder {params.name}; sebutkan letaknya dengan --params"
    else:
        masukan = (
            _masukan_halaman(folder, sumber, manifes)
            if _halaman(manifes)
            else _masukan(sumber, dokumen_manifes(manifes))
        )
        yield from (f"masukan {satu}" for satu in beda_asal(manifes, masukan))
        yield from _tertukar(folder, sumber, manifes)
    yield from (f"versi: {satu}" for satu in beda_versi(manifes))
    yield from beda_segel(manifes)


def _tertukar(folder: Path, sumber: Path, manifes: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for the report of one dinas in the folder of another."""
    dinas, letak = manifes["parameter"].get("dinas"), folder.resolve().parent.name
    if dinas and letak != dinas and (sumber.parents[1] / letak).is_dir():
        yield f"folder {letak} memuat laporan {dinas}; susun laporan {letak} lagi"


def _asal(manifes: dict[str, Any]) -> Iterator[str]:
    aplikasi, parameter = manifes["aplikasi"], manifes["parameter"]
    yield f"{dokumen_manifes(manifes).sebutan} {'/'.join(str(satu) for satu in parameter.values())}, bentuk {', '.join(manifes['pilihan']['bentuk'])}"
    yield f"kinerja {aplikasi.get('versi')} ({str(aplikasi.get('sidik'))[:12]}), Python {manifes.get('python')}"
    yield f"{len(manifes['masukan'])} berkas masukan, {len(manifes['keluaran'])} berkas keluaran"


def _sumber(params: Path, manifes: dict[str, Any]) -> Path | None:
    """Return the folder that the manifest names, that of a report or of a region, when it is there."""
    nama = ("kabupaten",) if _halaman(manifes) else ("kabupaten", "dinas")
    bagian = [str(manifes["parameter"].get(satu, "")) for satu in nama]
    masa = masa_parameter(manifes["parameter"])
    if not _halaman(manifes):
        bagian.append(masa.nama if masa else "")
    if not all(bagian) or any(Path(satu).name != satu for satu in bagian):
        return None
    folder = params.resolve().joinpath(*bagian)
    return folder if folder.is_dir() else None


def _masukan(sumber: Path, dokumen: Dokumen) -> dict[str, str]:
    return sidik_masukan(sumber, folder_notebook(sumber.parents[2]), dict.fromkeys((dokumen, REVIU)))


def _masukan_halaman(folder: Path, sumber: Path, manifes: dict[str, Any]) -> dict[str, str]:
    """Return the hashes of what the page of a region is made from, by the names that its manifest gives them."""
    # Imported here: it takes a second that a report need not wait for.
    from kinerja.laporan import RINGKASAN as RINGKASAN_LAPORAN

    hasil = folder.resolve().parents[1]
    notebook = folder_notebook(sumber.parent)
    letak = {"params": sumber.parent, "output": hasil, nama_notebook(notebook, sumber.parent): notebook}
    berkas = {
        nama: milik / nama.removeprefix(f"{awal}/")
        for nama in manifes["masukan"]
        for awal, milik in letak.items()
        if nama.startswith(f"{awal}/")
    }
    tahun, halaman = manifes["parameter"].get("tahun"), dokumen_manifes(manifes)
    ringkasan = (TRIWULAN.terbitan(halaman.triwulan) if halaman.triwulan else UTAMA).nama_berkas(RINGKASAN_LAPORAN)
    for satu in hasil.glob(f"{sumber.name}/*/{tahun}/{ringkasan}"):
        berkas[f"output/{satu.relative_to(hasil).as_posix()}"] = satu
    return {nama: sidik_dari(satu.parent, satu.name) for nama, satu in berkas.items() if satu.is_file()}


def _susun_lagi(folder: Path, sumber: Path, manifes: dict[str, Any], kabar: Kabar) -> Iterator[str]:
    from kinerja.masukan import MasukanSalah
    from kinerja.terbit.pdf_unggah import Cetakan
    from kinerja.terbit.reviu_saja import terbitkan_reviu
    from kinerja.terbit.salah_terbit import TerbitSalah
    from kinerja.terbit.terbit import terbitkan
    from kinerja.terbit.wilayah import terbitkan_wilayah

    pilihan = manifes["pilihan"]
    bentuk = tuple(pilihan["bentuk"])
    with tempfile.TemporaryDirectory(prefix="kinerja-") as sementara:
        di = Path(sementara)
        try:
            if _halaman(manifes):
                tahun, keluaran = int(manifes["parameter"]["tahun"]), folder.resolve().parents[1]
                naskah = folder_notebook(sumber.parent)
                lagi = terbitkan_wilayah(
                    sumber,
                    keluaran,
                    tahun,
                    dokumen=dokumen_manifes(manifes),
                    notebook=naskah,
                    tujuan=di / "halaman",
                    kabar=kabar,
                )
            elif (untuk := dokumen_manifes(manifes).untuk) is not None:
                lagi = terbitkan_reviu(sumber, di, dokumen=untuk, bentuk=bentuk, terbitan=folder, kabar=kabar)
            else:
                final, cetakan = bool(pilihan.get("final")), Cetakan.dari(pilihan)
                lagi = terbitkan(
                    sumber,
                    di,
                    dokumen=dokumen_manifes(manifes),
                    bentuk=bentuk,
                    final=final,
                    cetakan=cetakan,
                    kabar=kabar,
                )
        except (MasukanSalah, TerbitSalah) as salah:
            yield f"{dokumen_manifes(manifes).sebutan} tidak dapat disusun lagi: {salah}"
            return
        dokumen = dokumen_manifes(manifes)
        segel = nama_manifes(dokumen)
        baru = baca_manifes(lagi.folder, dokumen)
        assert baru is not None
        for nama in sorted({*manifes["keluaran"], *baru["keluaran"]}):
            if manifes["keluaran"].get(nama) != baru["keluaran"].get(nama):
                yield f"{nama} berbeda bila disusun lagi"
        if sidik(lagi.folder / segel) != sidik(folder / segel):
            yield f"{segel} berbeda bila disusun lagi"
