"""Rendering from a command: the command itself stays light, a fresh process renders.

The server that the process comes from has loaded what opens a report (:data:`kinerja.terbit.PEMBACA`). While the
process loads the rest, another one reads the input: what renders takes longer to load than the input to read.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja.dokumen import Dokumen
from kinerja.mesin import Anak, AnakMati, jalankan_segar, kirim_hasil, mencabang, tandai_segar
from kinerja.terbit import PEMBACA
from kinerja.terbit.hasil import HasilTerbit, Kabar, diam
from kinerja.terbit.salah_terbit import TerbitSalah
from kinerja.terbit.tempat import bersihkan_sisa, coba_tempat

if TYPE_CHECKING:
    from kinerja.laporan import Titipan
    from kinerja.terbit.terpilih import Pilihan

__all__ = ["pilih_segar", "terbitkan_segar"]

#: What is made: a document and its formats.
Terbitan = tuple[Dokumen, tuple[str, ...]]


def terbitkan_segar(
    folder: Path,
    keluaran: Path,
    *,
    terbitan: Sequence[Terbitan],
    final: bool,
    pekerja: int,
    kabar: Kabar,
    ukuran_maks: int = 0,
    per_bab: bool = False,
) -> tuple[HasilTerbit, ...]:
    """Render documents of a folder as :func:`kinerja.terbit.terbitkan` does, one after the other in one fresh process.

    ``ukuran_maks`` and ``per_bab`` are those of its ``cetakan``.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    TerbitSalah
        when no output can come to stand in ``keluaran``, before anything else is done; when a notebook or the
        typesetting fails, or the process dies.
    """
    tujuan = keluaran.resolve().joinpath(*folder.resolve().parts[-3:])
    coba_tempat(tujuan, keluaran)
    try:
        isi = (folder, keluaran, tuple(terbitan), final, pekerja, ukuran_maks, per_bab)
        hasil: tuple[HasilTerbit, ...] = jalankan_segar(_terbitkan, isi, kabar, (PEMBACA,))
    except AnakMati as mati:
        raise _mati("menyusun laporan", mati) from None
    finally:
        for dokumen, _ in terbitan:
            with suppress(OSError):
                bersihkan_sisa(tujuan, dokumen)
    return hasil


def pilih_segar(folder: Path, diminta: Dokumen | None, triwulan: int | None) -> Pilihan:
    """Choose as :func:`kinerja.terbit.terpilih.pilih_dokumen` does, with the same arguments, in a fresh process.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    TerbitSalah
        when the process dies.
    """
    try:
        hasil: Pilihan = jalankan_segar(_pilih, (folder, diminta, triwulan), diam, (PEMBACA,))
    except AnakMati as mati:
        raise _mati("membaca masukan", mati) from None
    return hasil


def _mati(apa: str, mati: AnakMati) -> TerbitSalah:
    return TerbitSalah(
        f"proses yang {apa} berakhir sendiri (kode {mati.kode}), biasanya karena memori komputer habis; "
        "tutup program lain lalu ulangi"
    )


def _pilih(folder: Path, diminta: Dokumen | None, triwulan: int | None, kabar: Kabar) -> Pilihan:
    # Imported here: the process in which this runs has it already.
    from kinerja.terbit.terpilih import pilih_dokumen

    return pilih_dokumen(folder, diminta, triwulan)


def _terbitkan(
    folder: Path,
    keluaran: Path,
    terbitan: tuple[Terbitan, ...],
    final: bool,
    pekerja: int,
    ukuran_maks: int,
    per_bab: bool,
    kabar: Kabar,
) -> tuple[HasilTerbit, ...]:
    if mencabang():
        _baca_dan_muat(folder.resolve())
    from kinerja.terbit.pdf_unggah import Cetakan
    from kinerja.terbit.terbit import terbitkan

    cetakan = Cetakan(ukuran_maks, per_bab)
    return tuple(
        terbitkan(
            folder,
            keluaran,
            dokumen=dokumen,
            bentuk=bentuk,
            final=final,
            pekerja=pekerja,
            cetakan=cetakan,
            kabar=kabar,
        )
        for dokumen, bentuk in terbitan
    )


def _baca_dan_muat(folder: Path) -> None:
    """Have the input read by a process of its own, while this one loads what renders; keep the packed report."""
    from kinerja.laporan import simpan_titipan

    with Anak(kirim_hasil, _baca, (folder,), hangat=()) as pembaca:
        tandai_segar()
        simpan_titipan(pembaca.hasil())


def _baca(folder: Path) -> Titipan:
    from kinerja.laporan import titipkan

    return titipkan(folder)[1]
